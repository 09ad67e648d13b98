"""Marriage, children, parents: who belongs to a candidate."""

from __future__ import annotations

from kitgen.lint.law_words.topic import EVERYWHERE, Topic

MARITAL = Topic(
    "law-marital",
    EVERYWHERE,
    zh_plain="""
        婚姻状况 婚姻情况 婚姻状态 婚姻史 感情状况 感情状态 感情生活 单身妈妈 单亲 大龄剩女 剩女 剩男 大龄未婚
        家庭稳定 未婚者 已婚者 已婚优先 未婚优先 离异者 离婚者 婚姻美满 婚姻稳定 婚姻不幸 适婚 未婚夫 未婚妻
    """,
    zh="""
        结婚 结过婚 结了婚 结咗婚 成家 已婚 未婚 单身 脱单 婚姻 婚后 婚前 婚否 婚恋 婚况 婚史 初婚 晚婚 离婚 离过婚
        离了婚 离咗婚 离异 离完婚 再婚 二婚 丧偶 成婚 完婚 订婚 定婚 订了婚 逼婚 催婚 嫁人 嫁娶 出嫁 嫁走 嫁出去
        办喜事 办婚礼 结婚戒 婚戒 好事近 谈对象 找对象 处对象 介绍对象 交往对象 你对象 对象了 对象没 拍拖 谈朋友
        处朋友 交女友 交男友 男朋友 女朋友 男友 女友 男票 女票 男女朋友 恋爱 恋情 异地恋 脱离单身 名花有主 单身贵族
        配偶 老公 老婆 丈夫 妻子 先生或太太 先生太太 先生/太太 你先生 你太太 你同先生 你同太太 爱人 伴侣 另一半
        另外一半 家里那位 家里那口子 那口子 终身大事 人生大事 个人问题 个人大事 小两口 两口子 两公婆 两地分居 冠夫姓
        夫姓 没人管着 一个人吃饱 一人吃饱 全家不饿 光棍 单身狗 摆酒 摆过酒 摆完酒 办酒 吃你喜糖 喝你喜酒 枕边人
        身边人 见家长 见过家长 女婿 贤内助 贤妻 家室 待字闺中 老大不小 追求者 名草 有没有着落 有个依靠 可以依靠
        一个人还是两个人 还是两个人 自己一个还是 太座 家有娇妻 有人追吗 有人追你 对象是 对象在 对象做 对象同意
        对象支持 老伴 先生是做 先生在 太太在 太太做 夫家 婆家 娘家 领证 领了证 扯证 稳定交往 交往中 有交往 婚假
        登记结婚 民事伴侣 远距离恋 结婚照 嫁过 未嫁 已嫁 婚龄 催你结 事儿办了 单身汉 拍咗拖 有冇拍拖 男友人 女友人
        请我们吃糖 吃喜糖 家里着急 家里不着急 终身幸福 正缘 脱团 领过证 红本本 民政局 离没离 离了没 二人世界 嫁得好
        娶没娶 娶过 男盆友 女盆友 母胎单身 大龄单身 老姑娘 恨嫁 请饮 摆喜酒 有冇拖 拖友 另一伴 感情稳定 感情不顺
        黄金单身 上门女婿 跟谁过来 为了谁 你牵手 水某 放闪 嫁尪 你媳妇 有主了 未婚的 已婚的 婚姻美 婚姻不 结婚对象
        谈婚论嫁 谈恋 谈过几 谈过几次 交往多 交往几 几时结 何时结 家里有没有另 跟另一 旺夫 抱得美人 抱得佳人 嫁作
        没嫁 还没嫁 娶老婆 讨老婆 找老公 找老婆 找婆家 有婆家 对戒 戴戒指 无名指 成双成对 出双入对 拖家 有家有室
        有家小 家属随 随迁 另一半在哪 两个人一起来 跟另 一个人在外 自己一个人在 一个人生活 一人生活 单身一个 没对象
        有没有交往 单身多久 单多久 处了多久 谈了多久 在一起多久 打算什么时候办 什么时候办事 几时办 好日子近
        近期有好事 近期会有好事 近期有没有喜
    """,
    zh_faint="""
        新婚 分居 求婚 嫁给 嫁到 娶 婚礼 喜酒 喜糖 喜帖 戒指 蜜月 有对象 相亲 感情 死会 太太[对支同会的] 同居 你那位
        心上人 意中人 归宿 成双 双职工 夫妻 夫妇 未来的家 家里催 该催 还单着 单着 一个人过 留灯 女主人 男主人 前夫
        前妻 紧急联络人 紧急联系人 什么关系呀 依靠 大喜 有人管 喜事 桃花 漂着 有家室 分手 空窗 婚宴 婚期 有伴 有冇伴
        有主 陪你过来 查岗 女方 男方 守寡 寡妇 离婚证 结婚证 有人陪 有没有主 失恋 婚纱
    """,
    en_plain=r"""
        are you (?:single|engaged|married|divorced|seeing (?:anyone|someone)|spoken for|attached|in a relationship|
        with anyone); maiden name; marital status; marital; miss,? mrs\.? or ms; miss or mrs; mrs\.?,? (?:or )?miss;
        mrs\.? or ms; miss or ms; ms,? miss or mrs; birth name; previous surname; married name be;
        single (?:people|candidates?|applicants?|women|men|mothers?);
        married (?:people|candidates?|applicants?|women|men)
    """,
    en=r"""
        marrying; unmarried; remarr\w+; hubby; boyfriend; girlfriend; fianc\w+; better half; significant other;
        have a partner; got a partner; partnered; engaged(?= to be|[,.?]|$); wedlock; bachelor\w*; spinster;
        in a (?:serious |steady |long-term |committed )?relationship; relationship status; dating anyone;
        dating someone; settled down; tie the knot; tying the knot; tied the knot; mr right; seeing anyone;
        seeing someone; cohabit\w*; live with (?:a |your )?partner; the missus; always your surname;
        go by something else; changed? your (?:sur|last )?name; double-barrelled; someone at home; anyone at home;
        somebody waiting; anyone waiting; waiting up for you; found the right (?:person|man|woman|one);
        off the market; footloose; fancy[- ]free; rock on your; on your finger; hen (?:do|night|party);
        stag (?:do|night|party); down the aisle; mother-in-law; soulmate; unattached; just you or; is it just you;
        the two of you; love interest; flight risk; woman at home; man at home; lucky (?:man|lady|fella|chap|guy);
        civil partner\w*; de facto; common-law; live-in; hitched; wed; annul\w*;
        partner'?s (?:job|name|work|employer|occupation|salary); your man; your woman; your girl; your guy;
        your fella; your missus; intended; betrothed; elope\w*; newlywed; a plus[- ]one; your other half;
        other half (?:be|is|local|work|think|feel|mind|move|happy|ok)\w*;
        your partner(?= (?:think|feel|mind|work|live|support|move|earn|ok|okay|happy|be|do|join|local|at home|moving|
        for)\b|\?|,); wedding bells; pop(?:ped)? the question; walk(?:ed|ing)? down the; who's the lucky;
        trailing spouse; break-?up; heartbroken; husband material; wife material; settled yet; settled relationship;
        stable relationship; domestic partner\w*; have to sign off; sign off on a move; anyone (?:else )?to consult;
        somebody else to consider; someone else to consider; anyone else to consider; man in (?:your|her|his) life;
        woman in (?:your|her|his) life; person in (?:your|her|his) life; left on the shelf; on the shelf at;
        double income; is there a (?:mr|mrs|husband|wife|partner|boyfriend|girlfriend|man|woman|significant);
        going home to (?:anyone|someone|somebody|an empty); marriage material; married off; marriageable;
        popped the question; single life; on the rebound; your ex; is spoken for; spoken for; play the field;
        playing the field; ball and chain; her indoors; him indoors; both names on; share a bed; sharing a bed;
        live together; living together; on your own in; wedding ring; ring finger; a ring on; wears? a ring;
        wearing a ring; no ring; white dress; moved here (?:for|with); moved for (?:him|her|love|your|a);
        follow(?:ed|ing)? (?:a|your|his|her) (?:partner|husband|wife|boyfriend|girlfriend|spouse);
        relocat\w+ (?:for|with) (?:your|him|her|his|a);
        if (?:he|she|they) (?:moves?|gets?|is|are) (?:posted|relocated|transferred|moved); posted abroad; your other;
        someone to go home; home to (?:anyone|someone|a|your|an); who's at home; any romantic; romantic\w*; romance;
        in love; courting; dating; going steady; long-term partner;
        steady (?:boyfriend|girlfriend|partner|relationship|man|woman); living in sin; both your names;
        joint household; two incomes; second income; one income; (?:his|her|partner'?s) income
    """,
    en_faint=r"""
        married; marry; marriage; newly-?wed\w*; divorc\w+; husband; wife; wives; spous\w+;
        (?:life )?partner (?:do|work|feel|think|mind|live|support|earn|move|happy|ok)\w*; with a partner; got engaged;
        engagement ring; wedding; honeymoon; widow\w*; love life; settle down; big day; someone special;
        special someone; separated; (?:ring on|that ring); single or; single and; single,; ex-husband; ex-wife;
        move if your; who do you (?:share|go) (?:a |your )?(?:home|life|home to); emergency contact; next of kin;
        surname; ex; follow (?:him|her); trailing; anniversary; valentine'?s?; talk it over with; mrs; miss;
        household name; anyone special; breakup
    """,
)

CHILDBEARING = Topic(
    "law-childbearing",
    EVERYWHERE,
    zh_plain="""
        婚育 孕检 妊娠 验孕 生育计划 生育打算 生育安排 生育状况 育儿计划 生产计划是 三年内不 未育 已育 隐婚 有没有怀
        肚子里是不是 肚子有 人生大事 生完再 怀孕计划 怀孕打算 怀孕中 要孩子 要小孩 要二胎 要宝宝 要个孩子 没有小孩
        没有孩子 无子女 带孩子 带小孩 家有幼儿 幼儿 孩子年幼 小孩还小 孩子还小 年幼子女
    """,
    zh="""
        怀孕 怀过孕 怀咗 怀上 有孕 身孕 备孕 受孕 避孕 保胎 生过孩子 生完孩子 生小孩 生孩子 生娃 生bb 生仔 生几胎
        生几个 生了几 生一胎 生二胎 生二孩 生老二 二胎 三胎 二孩 三孩 二宝 三宝 追多个 追生 封肚 小baby 带娃 有娃
        奶娃 产假 陪产 坐月子 坐月 陪月 育婴 育儿 留停 喂奶 母乳 托育 安亲班 当妈 做妈 当爸 做爸 当父母 做父母
        当母亲 做母亲 当父亲 做父亲 为人父 为人母 新手妈 新手爸 宝妈 妈妈型 要个宝 添丁 传宗接代 凑仔 边个带
        离开岗位小半年 人生任务 政策放开 再来一回 再来一个 有咗 大咗肚 大着肚子 孕吐 害喜 叶酸 求子 试管 冻卵 结扎
        封山 儿女双全 再拼一个 拼个 拼儿子 多一口 萝卜头 神兽 吞金兽 奶爸 接娃 送娃 送孩子 送小孩 校门口 家长群
        凑一个好字 凑个好 凑成好 不能搬重 亲子假 孕 育龄 月嫂 产后 预产期 安胎 人工受孕 不孕 节育 生咗 陀住 陀b
        凑小朋友 生养 几个娃 老二 老大多大 老三 胎儿 待孕 放开生 三孩政策 请育婴 家庭照顾假 单亲爸 做咗妈 做咗爸
        生产过 生产完 哺乳(?!室) 人流 堕胎 打胎 落胎 要添人 快添人 肚子大 大肚子 肚子里 油饭 满月酒 弥月 龙宝宝
        虎宝宝 兔宝宝 龙年快到 生个龙 生龙 生育险 生育津贴 生育保险 孩子爸 孩子妈 娃他 娃多大 娃谁 小的那个
        家里那个小 那个小的 小的发烧 奶孩子 陪读 辅导作业 作业辅导 谁看孩子 谁看娃 看孩子 看娃 幼托 学龄前 有小学生
        上幼儿园 上几年级 拼三 排卵 试孕 胎教 怀胎 带球 准生证 计划生育 计生 独生子女证 有动静 没动静 要不要生
        想不想生 打算生 什么时候生 几时生 丁克 生不生 追仔 bb班 揾人凑 谁顾小孩 顾小孩 顾孙 带孙 有好消息 好消息了
        家庭计划 家里添 添一个 添个 添一口 凑热闹 冻胚 生产假 请产 放产 休产 母职 父职 有子有女 生了没 生了吗 生过没
        生过几 生几 绝后 歇大半年 歇半年 歇一年 突然歇 休大半年 离开半年 离开一年 离开大半年 半年不在 一年不在
        消失半年 消失一年 保证中间 保证三年 保证两年 保证这几年 三年内会不会 两年内会不会 三年内有没有 两年内有没有
        这三年有没有 这两年有没有 短期内会不会 短期内有没有 短期内不会 近几年不会 近两年不会 近三年不会 不会半途
        下一个孩子 还想不想再 会不会再来一 会不会想再 会再生 身体有变化 身体会有变化 肚子里有 肚子还没 肚子怎么
        肚子是 有没有动 再追 追个 凑对 还没做妈 还没当妈 做母亲的
    """,
    zh_faint="""
        怀了 孕期 孕妇 有喜 大肚 孕妈 流产 生育 生BB (?<!发)生过 生一个 生个 生儿 生女 头胎 一胎 再生
        (?<![女男])孩子 小孩 小孩子
        小朋友 小家伙 小不点 子女 儿女 儿子 女儿 宝宝 宝贝 bb 仔女 细路 细佬哥 娃娃 娃儿 娃 产检 待产 月子 奶粉 尿布
        保姆 托儿 托班 幼儿园 幼稚园 升级当 抱孙 下一代 新成员 小生命 接送 家长会 凑小 湊 接放学 小升初 中考 高考生
        休长假 学区 寒暑假 放暑假 放寒假 小学生 上小学 几年级 不生 想生 肚皮 奉子 B超 补习班 才艺班 安亲 课后班 娃妈
        不能喝咖啡 酸的 想吃酸 保母 断奶 造人 抱孩子 孙子 孙女 几个孩子 几个小孩 孩子几 小孩几 孩子发烧 孩子生病
        小孩生病 小孩发烧
    """,
    en_plain=r"""
        family planning; trying for a; starting a family; start a family; working (?:mum|mom|mother|parent)s?;
        single (?:mum|mom|mother|parent)s?;
        plan(?:s|ning)? (?:ahead )?(?:for|on having|to have|on starting) (?:a |any |more |your )?(?:family|kids|
        children|bab\w+); patter of (?:tiny|little) feet; new mums?; new moms?;
        are you a (?:parent|mother|father|mum|mom|dad)
    """,
    en=r"""
        pregnan\w+; child (?:care|minder|rearing); childminder;
        (?:start|plan|have|grow|expand|rais|complet)\w* (?:a |your |the )?family; family plans; babysit\w*; nanny;
        pick up the kids; breastfe\w+; ivf; contracepti\w+; birth control; miscarr\w+; patter of tiny feet;
        biological clock; another one on the way; broody; motherhood; mat leave; (?:vanish|disappear) on us;
        away for a year; turned down the wine; eating for two; morning sickness; clock'?s? (?:is )?ticking;
        other priorities coming; stage where (?:she|they); completed (?:her|your|their) family;
        (?:done|finished) having; empty[- ]nest\w*; stork; in the family way;
        grand(?:children|kids|child|sons?|daughters?); school rings; school calls; school gates?; glitter glue;
        nappies; diapers; soccer mom; stay-at-home; parents' evening; having the baby; go off again; drops everything;
        juggle the kids; happy event; good news to share; sleepless nights; expectant; conceiv(?:e|ing); conception;
        sterili[sz]\w+; hysterectomy; vasectomy; antenatal; prenatal; trimester; weeks along; stepkids;
        foster (?:kids?|child|children|parent); nursery run; au pair; school-age; mommy track; baby-sit\w*; crèche;
        creche; playgroup; bottle-?feed\w*; planning (?:on )?(?:kids|more kids|children|more children);
        when are you due; life changes; big changes at home; life get in the way; take a career break;
        career break for; hand resting on; on (?:her|your|the) tummy; tummy; baby brain; mum brain; off having babies;
        have(?:ing)? babies; iui; egg freezing; freez\w+ your eggs; frozen eggs; hear the clock; tick tock; sprogs?;
        mini-?me; rug ?rats?; another little; number two on; (?:second|third|fourth) (?:child|baby|kid); more kids;
        have kids; having kids; after-school club; holiday clubs?; packed lunches; homework duty; bath ?time;
        who picks (?:them|him|her|the); dog mum; postnatal; post-?partum; baby weight; stretch marks;
        bear(?:ing)? children; not coming back from; leave and never come; into nursery; kids' bedtime;
        bring up a child; bringing up (?:a|your|the|kids|children); young family; small children at; big family;
        large family; want a family; have a family; got a family; family of your own; children of your own;
        kids of your own; one in the oven; bun in the; knocked up; up the duff; preggers; start(?:ing)? to show;
        blooming; the glow; maternity risk; maternity leave in; childbearing; child-bearing; lose you for;
        lose (?:her|him|them) for (?:a|six|nine|twelve); for a year just; promise (?:me|us) (?:we|you|that you);
        guarantee (?:you|us|me|that you) (?:won't|will|aren't|don't)\w*; year off; months off; six months out;
        nine months; a extended leave; long leave; take time out (?:in|over|during|from); disappear for; vanish for;
        leave us (?:in|for|high)\w*; leave us in the lurch; train (?:you|her) up and; train (?:you|her) and then;
        next (?:couple of|few|two|three) years (?:hold|look|at home|outside)\w*; little feet; tiny feet;
        feet pattering; family complete; family finished; complete your family; enough kids; enough children;
        how many (?:kids|children|little|do you have at|have you got at); boys or girls; boy or a girl; boy or girl;
        a mother of; a father of; mother of (?:two|three|one|young|small); father of (?:two|three|one|young|small);
        mums? returning; returning mums?; mum-of; mother-to-be; dad-to-be; parents-to-be; mum-to-be;
        feeds? in the night; night feeds?; up all night with; kept up by
    """,
    en_faint=r"""
        child(?:ren|care|birth|bearing|less|-free)?(?! process); kid(?:s|dies)?; bab(?:y|ies); toddlers?; infants?;
        newborn; little ones?; maternity; paternity; parental leave; adopt(?:ing|ed)? a; day ?care; nursery;
        school run; school pick-?up; school holidays; half[- ]term; mum; mums; mom; moms; mummy; mommy;
        mother(?:s|hood)?; father(?:s|hood); dads?; parent(?:s|hood|ing); stepchild\w*; sons?; daughters?; due date;
        expecting(?! a| an| the| to| your?| us| high|.{0,12}deliver); nursing mother; fertility; on the pill;
        abortion; bundle of joy; bump; poorly; nesting; the pram; pushchair; maternal; paternal; nest; fertile; pta;
        sports day; football practice; bedtime; homework; playdate; school age; leave policy; teething; offspring;
        custody; glowing; year out; long break; time out; midwife
    """,
)

FAMILY = Topic(
    "law-family",
    EVERYWHERE,
    zh_plain="""
        家庭成员与 家庭成员及 父母职业 父母的职业 父母从事 家庭背景 家庭负担 家庭条件好 家庭拖累 家庭牵绊 无家累
        没有家累 有家累 上有老下有小 上有老 原生家庭 家里有几 独生子女 家族病
    """,
    zh="""
        平衡家庭 家庭和工作 家庭与工作 工作和家庭 工作与家庭 工作家庭 家庭成员 家里几口 家庭情况 家庭状况 家庭责任
        家庭条件 家庭压力 家庭因素 家庭分工 家庭结构 家庭经济 家庭出身 家庭和睦 家庭牵 家庭拖 家境 家世 家累
        家长里短 爹妈 爸爸妈妈 你爸 你妈 家父 家母 老几 独生 独子 独女 独苗 岳父 岳母 丈母娘 阿妈带 赡养 几口人
        工人姐姐 外佣 外劳看护 帮佣 睇住头家 后顾之忧 两头都要顾 两头跑 往回跑 顶梁柱 养家 一家老小 拖家带口
        家人支持 家里人支持 单亲家庭 跟谁长大 当官 富二代 官二代 先送一趟 送一趟 谁在那边等 后顾无忧 后院起火
        家庭主妇 家庭煮夫 家里那摊 家里做什么 家里干什么 家庭年收入 家长职业 家长是做 亲人 遗产 家里有矿 你爹 祖父
        祖母 继父 继母 养父 养母 家里有人生病 家里几个 你家里 几兄弟 有几个兄弟 赶回家 回家照顾 家里等 令尊 令堂
        府上 贵府 没吃过苦 不差这点 见过世面 富养 穷养 受栽培 很受栽培 私立的 念私立 读私立 清寒 低收入户 寄养
        隔代教养 家里走不开 离得开家 家里离不开 家里放心 家里反对 爸妈同意 爸妈支持 妈同意 供弟弟 供妹妹 畀家用
        拿家用 寄钱回家 关系户 背景硬 家中排 老人家要你 冇老人家 有老人家 你公婆 你岳 你阿妈 你阿爸 你老豆 你老母
        爸妈身体 父母身体 父母健在 父母还在 爸妈还在 双亲健在 家里还有谁 家里有谁 屋企有 屋企人 好命 含着金 金汤匙
        富家 富养女 妈宝 爹宝 爸宝 大家闺秀 名门 书香门第 书香世家 干部家庭 工人家庭 农民家庭 家教好 家里生意 家里开
        家里是做 家里是干 靠家里 家里靠 家里养 家里有钱 家里穷 家里困难 谁赚钱养 一个人扛 家里重担 家里负担 照料父母
        照料老人 照顾父母 照顾爸妈 照顾妈妈 照顾爸爸 照顾家 顾老 尽孝 孝顺 带孙子 帮着带 帮忙带 帮你带 帮你顶 谁帮你
        谁能帮 家里有帮手 接送那 接送怎 接送谁 接送有 家里的事 家里事 家里乱 家里忙 家里谁 家里有什么人 家里有没有
        家里人多 家里人做 家里人怎 家里人会 家里人知 老人身体 父母亲 父母都 父母是 父母在 父亲是 母亲是 爸爸是
        妈妈是 父母做 父亲做 母亲做 爸爸做 妈妈做 开出租 扫地的 种地的 打工的父 务农 出身低 出身差 出身好 低微 寒门
        贵子 豪门
    """,
    zh_faint="""
        家庭环境 家庭关系 家庭生活 家庭事务 家属 家教 家风 家事 家务 家务事 家里 家中 家人 家裡 屋企 住家人 父母
        爸妈 爸爸 妈妈 老爸 老妈 阿爸 阿妈 老豆 老母 父亲 母亲 双亲 高堂 排行 兄弟姐妹 兄弟姊妹 兄弟 姐妹 姊妹 公婆
        公公 婆婆 亲家 爷爷 奶奶 外公 外婆 阿公 阿嬷 阿婆 祖父母 长辈 老人要 老人需 有老人 老人搭 长者要 照顾老 顾家
        亲戚 亲属 直系亲属 谁来带 谁带 谁帮 谁照顾 谁照看 谁接 谁去接 有人照顾 有人带 有人管 有人帮忙带 照看 体制内
        后方 出身 谁做饭 谁煮饭 姑姑 舅舅 照护 看护 卧床 失能 长照 养老院 安养院 陪诊 一大家子 家里同意 家里支持
        靠山 弟弟妹妹 寄钱 走不开 单亲 老爷子 栽培 私立学校 人脉 顾得来 顾得过来 分身 家里怎么 帮手 孤儿
    """,
    en_plain="""
        family baggage; family ties; no dependants; no dependents; caring responsibilities; ageing parents;
        aging parents; parents (?:do for a living|do for work|work)
    """,
    en=r"""
        (?:your|own) (?:\w+ )?(?:parents?|famil(?:y|ies)|siblings?|mother|father|folks|relatives|home life|in-laws);
        families? (?:first|come first); brothers? (?:and|or) sisters?; caring responsibilit\w+; home situation;
        domestic (?:commitments|situation|arrangements|help); work and family; family and work; breadwinner;
        home commitments; commitments outside (?:of )?work; things at home; home front; well connected;
        family connections?; come from money; sandwich generation;
        (?:sick|ill|elderly|ageing|aging|disabled|autistic) (?:mother|father|mum|mom|dad|parents?|son|daughter|child|
        brother|sister|husband|wife|relative); other mouths; mouths to feed; fending for yourself; leaning on you;
        your upbringing; raised by; stepfather; stepmother; guardian(?! angel); grandparents?;
        what did your (?:father|mother|parents); family money; family business; inherit\w*; kin;
        look after (?:an?|your(?! own)|any|elderly|at home|someone); miss you if; distractions at home;
        no distractions; anyone at home; need to be anywhere; be anywhere on; home by; rush (?:home|off); good stock;
        well brought up; broken home; good home; what do your folks; your folks; silver spoon; trust fund; old money;
        new money; (?:working|middle|upper)[- ]class; class background; boarding school; private school;
        privately educated; free school meals; first in (?:your|her|his|the) family; support network at;
        someone depends; who'd look after; tied down; ties at home; commitments at home; people at home;
        family behind (?:you|her|him); your old man; your old dear; your nan; your gran; your dad; your mum; your mom;
        bank of mum; daddy'?s; mummy'?s; family to support; support(?:ing)? a family; feed (?:a|the|your) family;
        provide for; who looks after; looking after (?:your|an?|elderly|mum|dad|her|his); care home visits?;
        nursing home visits?; poorly parent; sick relative; ill relative; ailing;
        (?:father|mother|dad|mum|mom|parents?|brother|sister|husband|wife|uncle|grandfather) (?:is|was|are|were|
        works?|worked|cleans?|drives?|runs?|owns?|did|does|has|had|still|both|never) (?:an?|the|in|as|for|at|on|not|
        too|very|ill|dead|alive|well|poor|rich|unemployed|retired|living|round|here|there|both|with|and)?;
        not the background; background our clients; background (?:our|we|clients|expect)\w*; humble; council kid;
        estate kid; posh family; rich parents; wealthy (?:parents?|family); poor family; poor background;
        rough background; family (?:do|does|did|is|are|in business|in the|from the right|connections?|know)\w*;
        who your (?:father|mother|parents|family); anyone (?:rely|relying|depend|depending)\w* on; people rely on;
        people (?:relying|depending) on; responsibilit(?:y|ies) at home; responsibilities outside; pressures at home;
        pulled away; called away; called home; drop everything; needed at home; somebody to cover; cover at home;
        help at home; back-?up at home; back-?up care
    """,
    en_faint=r"""
        family (?:status|background|responsibilit\w+|obligations?|commitments?|situation|life|circumstances|ties|
        baggage|arrangements?|history); siblings?; only child; carer; caring for (?:an?|your|any|elderly);
        care for (?:an?|your|any|elderly|aging|ageing); elderly (?:parents?|relatives?); dependents?; dependants?;
        home life; at home; relying on you; depend(?:s|ing)? on (?:you|her|him); outside commitments;
        personal commitments; (?:family|home) support; relatives?; in care; care home; nursing home; upbringing;
        privileged; family name; public school; state school; nan; gran; granny; grandad; grandma; grandpa; aunt;
        uncle; cousins?; nephews?; nieces?
    """,
)
