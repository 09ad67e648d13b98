"""Marriage, children, parents: who belongs to a candidate."""

from __future__ import annotations

from kitgen.lint.law_words.topic import EVERYWHERE, Topic

MARITAL = Topic(
    "law-marital",
    EVERYWHERE,
    zh_plain="""
        婚姻状况 婚姻情况 婚姻状态 婚姻史 感情状况 感情状态 感情生活 单身妈妈 单亲 大龄剩女 剩女 剩男 大龄未婚 家庭稳定
        未婚者 已婚者 已婚优先 未婚优先 离异者 离婚者 婚姻美满 婚姻稳定 婚姻不幸 适婚 未婚夫 未婚妻
    """,
    zh="""
        结婚 结过婚 结了婚 结咗婚 成家 已婚 未婚 单身 脱单 婚姻 婚后 婚前 婚否 婚恋 婚况 婚史 初婚 晚婚 离婚 离过婚
        离了婚 离咗婚 离异 离完婚 再婚 二婚 丧偶 成婚 完婚 订婚 定婚 订了婚 逼婚 催婚 嫁人 嫁娶 出嫁 嫁走 嫁出去 办喜事
        办婚礼 结婚戒 婚戒 好事近 谈对象 找对象 处对象 介绍对象 交往对象 你对象 对象了 对象没 拍拖 谈朋友 处朋友 交女友
        交男友 男朋友 女朋友 男友 女友 男票 女票 男女朋友 恋爱 恋情 异地恋 脱离单身 名花有主 单身贵族 配偶 老公 老婆
        丈夫 妻子 先生或太太 先生太太 先生/太太 你先生 你太太 你同先生 你同太太 爱人 伴侣 另一半 另外一半 家里那位
        家里那口子 那口子 终身大事 人生大事 个人问题 个人大事 小两口 两口子 两公婆 两地分居 冠夫姓 夫姓 没人管着
        一个人吃饱 一人吃饱 全家不饿 光棍 单身狗 摆酒 摆过酒 摆完酒 办酒 吃你喜糖 喝你喜酒 枕边人 身边人 见家长
        见过家长 女婿 贤内助 贤妻 家室 待字闺中 老大不小 追求者 名草 有没有着落 有个依靠 可以依靠 一个人还是两个人
        还是两个人 自己一个还是 太座 家有娇妻 有人追吗 有人追你 对象是 对象在 对象做 对象同意 对象支持 老伴 先生是做
        先生在 太太在 太太做 夫家 婆家 娘家 领证 领了证 扯证 稳定交往 交往中 有交往 婚假 登记结婚 民事伴侣 远距离恋
        结婚照 嫁过 未嫁 已嫁 婚龄 催你结 事儿办了 单身汉 拍咗拖 有冇拍拖 男友人 女友人 请我们吃糖 吃喜糖 有人陪
        家里着急 家里不着急 终身幸福
    """,
    zh_faint="""
        新婚 分居 求婚 嫁给 嫁到 娶 婚礼 喜酒 喜糖 喜帖 戒指 蜜月 有对象 相亲 感情 死会 太太[对支同会的] 同居 你那位
        心上人 意中人 归宿 成双 双职工 夫妻 夫妇 未来的家 家里催 该催 还单着 单着 一个人过 留灯 女主人 男主人 前夫 前妻
        紧急联络人 紧急联系人 什么关系呀 依靠 大喜 有人管 喜事 桃花 漂着 有家室
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
        somebody waiting; anyone waiting; waiting up for you; found the right (?:person|man|woman|one); off the market;
        footloose; fancy[- ]free; rock on your; on your finger; hen (?:do|night|party); stag (?:do|night|party);
        down the aisle; mother-in-law; soulmate; unattached; just you or; is it just you; the two of you;
        love interest; flight risk; woman at home; man at home; lucky (?:man|lady|fella|chap|guy); civil partner\w*;
        de facto; common-law; live-in; hitched; wed; annul\w*; partner'?s (?:job|name|work|employer|occupation|salary);
        your man; your woman; your girl; your guy; your fella; your missus; intended; betrothed; elope\w*; newlywed;
        a plus[- ]one; your other half; other half (?:be|is|local|work|think|feel|mind|move|happy|ok)\w*;
        your partner(?= (?:think|feel|mind|work|live|support|move|earn|ok|okay|happy|be|do|join|local|at home|moving|
        for)\b|\?|,)
    """,
    en_faint=r"""
        married; marry; marriage; newly-?wed\w*; divorc\w+; husband; wife; wives; spous\w+;
        (?:life )?partner (?:do|work|feel|think|mind|live|support|earn|move|happy|ok)\w*; with a partner; got engaged;
        engagement ring; wedding; honeymoon; widow\w*; love life; settle down; big day; someone special;
        special someone; separated; (?:ring on|that ring); single or; single and; single,; ex-husband; ex-wife;
        move if your; who do you (?:share|go) (?:a |your )?(?:home|life|home to); emergency contact; next of kin;
        surname
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
        生几个 生了几 生一胎 生二胎 生二孩 生老二 二胎 三胎 二孩 三孩 二宝 三宝 追多个 追生 封肚 小baby 带娃 有娃 奶娃
        产假 陪产 坐月子 坐月 陪月 育婴 育儿 留停 喂奶 母乳 托育 安亲班 当妈 做妈 当爸 做爸 当父母 做父母 当母亲 做母亲
        当父亲 做父亲 为人父 为人母 新手妈 新手爸 宝妈 妈妈型 要个宝 添丁 传宗接代 凑仔 边个带 离开岗位小半年 人生任务
        政策放开 再来一回 再来一个 有咗 大咗肚 大着肚子 孕吐 害喜 叶酸 求子 试管 冻卵 结扎 封山 儿女双全 再拼一个 拼个
        拼儿子 多一口 萝卜头 神兽 吞金兽 奶爸 接娃 送娃 送孩子 送小孩 校门口 家长群 凑一个好字 凑个好 凑成好 不能搬重
        亲子假 孕 育龄 月嫂 产后 预产期 安胎 人工受孕 不孕 节育 生咗 陀住 陀b 凑小朋友 保母 生养 几个娃 老二 老大多大
        老三 胎儿 待孕 放开生 三孩政策 请育婴 家庭照顾假 单亲爸 做咗妈 做咗爸 生产过 生产完 哺乳(?!室) 人流 堕胎 打胎
        落胎 要添人 快添人
    """,
    zh_faint="""
        怀了 孕期 孕妇 有喜 大肚 孕妈 流产 生育 生BB 生过 生一个 生个 生儿 生女 头胎 一胎 再生 孩子 小孩 小孩子 小朋友
        小家伙 小不点 子女 儿女 儿子 女儿 宝宝 宝贝 bb 仔女 细路 细佬哥 娃娃 娃儿 娃 产检 待产 月子 奶粉 尿布 保姆 托儿
        托班 幼儿园 幼稚园 升级当 抱孙 下一代 新成员 小生命 接送 家长会 凑小 湊 接放学 小升初 中考 高考生 休长假
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
        sterili[sz]\w+; hysterectomy; vasectomy; midwife; antenatal; prenatal; trimester; weeks along; stepkids;
        foster (?:kids?|child|children|parent); custody; nursery run; au pair; school-age; mommy track; baby-sit\w*;
        crèche; creche; playgroup; bottle-?feed\w*; planning (?:on )?(?:kids|more kids|children|more children);
        when are you due; life changes; big changes at home; life get in the way; take a career break;
        career break for
    """,
    en_faint=r"""
        child(?:ren|care|birth|bearing|less|-free)?(?! process); kid(?:s|dies)?; bab(?:y|ies); toddlers?; infants?;
        newborn; little ones?; maternity; paternity; parental leave; adopt(?:ing|ed)? a; day ?care; nursery;
        school run; school pick-?up; school holidays; half[- ]term; mum; mums; mom; moms; mummy; mommy;
        mother(?:s|hood)?; father(?:s|hood); dads?; parent(?:s|hood|ing); stepchild\w*; sons?; daughters?; due date;
        expecting(?! a| an| the| to| your?| us| high|.{0,12}deliver); nursing mother; fertility; on the pill; abortion;
        bundle of joy; bump; poorly; nesting
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
        家庭条件 家庭压力 家庭因素 家庭分工 家庭结构 家庭经济 家庭出身 家庭和睦 家庭牵 家庭拖 家境 家世 家累 家长里短
        爹妈 爸爸妈妈 你爸 你妈 家父 家母 老几 独生 独子 独女 独苗 岳父 岳母 丈母娘 阿妈带 赡养 几口人 工人姐姐 外佣
        外劳看护 帮佣 睇住头家 后顾之忧 两头都要顾 两头跑 往回跑 顶梁柱 养家 一家老小 拖家带口 家人支持 家里人支持
        单亲家庭 跟谁长大 当官 富二代 官二代 先送一趟 送一趟 谁在那边等 后顾无忧 后院起火 家庭主妇 家庭煮夫 家里那摊
        家里做什么 家里干什么 家庭年收入 家长职业 家长是做 亲人 遗产 家里有矿 你爹 祖父 祖母 继父 继母 养父 养母
        家里有人生病 家里几个 你家里 几兄弟 有几个兄弟 赶回家 回家照顾 家里等
    """,
    zh_faint="""
        家庭环境 家庭关系 家庭生活 家庭事务 家属 家教 家风 家事 家务 家务事 家里 家中 家人 家裡 屋企 住家人 父母 爸妈
        爸爸 妈妈 老爸 老妈 阿爸 阿妈 老豆 老母 父亲 母亲 双亲 高堂 排行 兄弟姐妹 兄弟姊妹 兄弟 姐妹 姊妹 公婆 公公
        婆婆 亲家 爷爷 奶奶 外公 外婆 阿公 阿嬷 阿婆 祖父母 长辈 老人要 老人需 有老人 老人搭 长者要 照顾老 顾家 亲戚
        亲属 直系亲属 谁来带 谁带 谁帮 谁照顾 谁照看 谁接 谁去接 有人照顾 有人带 有人管 有人帮忙带 照看 体制内 后方
        出身 谁做饭 谁煮饭 姑姑 舅舅 照护 看护 卧床 失能 长照 养老院 安养院 陪诊 一大家子 家里同意 家里支持
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
        no distractions; anyone at home; need to be anywhere; be anywhere on; home by; rush (?:home|off)
    """,
    en_faint=r"""
        family (?:status|background|responsibilit\w+|obligations?|commitments?|situation|life|circumstances|ties|
        baggage|arrangements?|history); siblings?; only child; carer; caring for (?:an?|your|any|elderly);
        care for (?:an?|your|any|elderly|aging|ageing); elderly (?:parents?|relatives?); dependents?; dependants?;
        home life; at home; relying on you; depend(?:s|ing)? on (?:you|her|him); outside commitments;
        personal commitments; (?:family|home) support; relatives?
    """,
)
