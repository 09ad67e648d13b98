"""Age and sex: what a candidate is born with."""

from __future__ import annotations

from kitgen.lint.law_words.topic import EVERYWHERE, Topic

AGE = Topic(
    "law-age",
    EVERYWHERE,
    zh_plain=r"""
        限\s*\d{2}\s*岁 岁以下 岁以内 岁以上 岁之间 岁至 岁到 岁的一律 周岁以 岁左右 岁封顶 岁为佳 岁为宜 岁优先
        岁者 岁内 超过.{1,3}岁 超.{1,3}岁 年满.{1,3}岁以上不 不超过.{1,3}岁 平均年龄 平均.{1,3}岁 平均二十几岁
        年龄偏大 年龄偏小 年龄太大 年龄大 年龄适中 年龄要求 年龄优势 年龄层 年龄结构 年纪偏大 年纪太大 年纪大的
        年纪轻 中高龄者 年轻化 年轻优先 年轻者 年轻女 年轻男 年轻人优先 年轻力壮 青春洋溢 年轻有活力 年轻活力 大龄勿
        大龄 高龄者 贵庚 芳龄 出生年份 周岁以上 周岁以下 团队都很年轻 团队很年轻 团队比较年轻 团队偏年轻
        同事都很年轻 大家都很年轻
    """,
    zh="""
        年龄(?!不同|相仿的人|限制) 几多岁 多少岁 多大岁数 岁数 中高龄 超龄 适龄 哪年出生 哪一年出生 哪一年生
        几年出生 几几年 几年次 民国几年 八几年 九几年 七几年 六几年 出生年 出生年月 属什么 属相 属啥 哪年毕业
        哪一年毕业 几年毕业 何时毕业 什么时候毕业 哪届毕业 哪年上的大学 今年多大 你多大 年纪 一把年纪 这个岁 岁月感
        临退 〇后 零后 八零 九零 50后 60后 70后 75后 80后 85后 90后 95后 00后 05后 五零后 六零后 七零后 八五后
        九五后 偏老 小鲜肉 毛头小子 老油条 后生仔 后生女 z世代 那个年代 代沟 有朝气 朝气 可塑性强 毕业没多久
        刚出校门 校园气 初出茅庐 比你年轻 比自己年轻 未满三十 跟你儿子差不多 跟你女儿差不多 跟你孩子差不多
        跟你小孩差不多 四十好几 三十好几 五十好几 都快三十了 都快四十了 都快五十了 都快六十了 奔三 奔四 奔五 三字头
        四字头 五字头 三十而立 油了 走下坡 再干几年 等着歇 联考 基测 会考 哪年高考 知青 下岗 bp机 大哥大 没被社会
        染过色 一张白纸 好塑造 冲得动 跑得动 熬得动 学得慢 大材小用 屈就 老了点 老江湖 老派 落伍 后浪 拉得下脸
        面子上过 差辈 长一辈 大一轮 活力四射 活蹦乱跳 动作慢 阿伯 欧吉桑 欧巴桑 大妈 体力跟得上 体力还跟 法定退休
        返聘 退休金 劳保 学测 出生证 实足年龄 虚岁 属相几 老龄 高寿 上年纪 有了年纪 岁月不饶 三十岁 四十岁 五十岁
        六十岁 35岁 40岁 45岁 过了三十 过了四十 过了35 二十来岁 三十来岁 四十来岁 青壮 壮年 老大姐 老大哥 小弟弟
        小妹妹 三十[一二三四五六七八九]了 四十[一二三四五六七八九]了 五十[一二三四五六七八九]了
        六十[一二三四五六七八九]了 这把年纪 这年纪 卡三十五 卡35 卡三十 卡四十 卡年龄 卡岁 你超了 超了两个月
        超了几岁 你这辈 这辈的人 你们这辈 一指神功 一阳指 太资深 听张学友 听邓丽君 听周杰伦 小虎队 四大天王 黑白电视
        铁饭碗 粮票 录像带 录音带 寻呼机 传呼机 复写纸 珠算 银发族 老骨头 老腰 看不出年纪 三十几岁 四十几岁 五十几岁
        六十几岁 高中几年 大学几年 入学年份 毕业几年 毕业多少年 大专联考 中学会考 小屁孩 太嫩 稚嫩 毛没长齐 毛都没
        敬老卡 长者咭 老人卡 生果金 奔三的 四张 五张几 入行那么久 黄金期 退休前 熬不过年轻 拼不过年轻 拼得过年轻
        比得过年轻 跟年轻人 和年轻人 年轻同事相处 年轻人带 被年轻 比你小的 比你小十 比自己小的 小主管 00后带 90后带
        有代 眼花 学新东西 新东西学 新系统学 不年轻 年轻人多 都是年轻 全是年轻 团队平均 都是九五 都是九零 都是00
        都是90 都是95 老人家学 老将 元老 大叔级 阿姨级 轻熟 白头 鹤发 保养得 保养得真 驻颜 冻龄 逆龄 可塑性高 可塑
        几点出生 二十到三 三十到四 四十到五 岁上下 岁出头 岁那年 二十五岁 二十八岁 三十五岁 四十五岁 五十五岁
        二十多岁 三十多岁 四十多岁 五十多岁 六十多岁 满四十 满五十 满六十 过四十 过五十 年近 快五十 快四十 快六十
        快三十 近五十 近四十 一大把年 上了年 上岁数 岁数大 岁数不小 有点岁 有岁数 也不小 年岁 年轻一点 太年轻 年轻好
        年轻活 年轻面 年轻肯 年轻没 年轻听 老员工带 老一点 老一些 稳重一点的年 上个世纪 世纪出生 世代的 代人 哪代人
        你那代 那代人 我们那代
    """,
    zh_faint="""
        几岁 高龄 哪年生 几年生 年次 出生日期 生日 几时毕业 哪一届 多大了 多大年 退休 退下来 养老 颐养 七年级
        八年级生 五年级生 六年级生 年轻 年青 年长 年老 年迈 老了 太老 老一辈 大叔 大姐 大哥 小年轻 小伙子 小姑娘
        小朋友 老同志 银发 中年 青年 青春 后生 世代 那一代 老一代 定型了 应届 刚毕业 新血 新鲜血液 小自己 比你小
        比自己小 小一轮 年资太 身份证 身分证 三十多 四十多 五十多 多岁 还能学 还学得会 白纸 呼叫器 派活 跟不上时代
        过时 小妹 小弟 资深了 花白 白发 老气 太久远 卡带 磁带 打字机 拨号 算盘 菜鸟 第几届 几届 哪届 学生气 显老
        倚老卖老 有资历 精力 干劲 拼劲 后劲 三张 老花 岁(?!的客|的老|的孩|的用户|月) 年轻的 年轻些 年轻点 不小了
        皱纹 熟女 乳臭未干 老资格 上世纪
    """,
    en_plain=r"""
        how old are you; what(?:'s| is) your age;
        (?:young|youthful|energetic and young) (?:team|people|candidates?|person) only; digital nat\w+;
        recent graduates? (?:only|preferred|energy); recent-graduate;
        under (?:25|28|30|35|40|45|twenty-?five|thirty(?:-five)?|forty)(?! (?:minutes|seconds|calls|days|per ?cent|
        %)); age limit; age-appropriate; young and (?:energetic|hungry|dynamic|vibrant|fun);
        young,? (?:energetic|dynamic|hungry|vibrant|fun|enthusiastic); youthful\w*; over the hill; dinosaurs?;
        years of age; over the age of; (?:19|20)\d\d baby; too old for; too young for
    """,
    en=r"""
        your age; how old (?:are|is) (?:you|your); what age; which age; born in (?:19|20)\d\d;
        (?:what|which) (?:year|decade) (?:were you born|of birth|did you (?:graduate|finish|leave|start));
        year (?:were you born|of birth);
        when (?:were you born|did you (?:graduate|finish (?:school|high school|college|university)|leave (?:school|
        college|university))); (?:what|which) year [^.?]{0,24}(?:graduat|school|college|university|born)\w*;
        graduat\w+ (?:in what|in which|which|when|what year|year)(?: year)?; put your feet up;
        (?:your|at this|this|that|their|her|his) (?:stage|time) (?:of|in) (?:life|your career|your life);
        bit (?:old|young|mature); (?:not|no longer) (?:getting any younger|young|as young);
        younger (?:boss|manager|supervisor|team|leader|colleagues?|people|than|crowd|staff|candidate|applicant|
        person)\w*; (?:half|twice) your age; young enough; old enough to be; old[- ]timer; old dog;
        twenty-?something\w*; thirty-?something\w*;
        in (?:his|her|their|your) (?:early |mid |late )?(?:20|30|40|50|60)s; someone young\w*; someone older;
        mature (?:candidate|applicant|worker|student|person)\w*; millennials?; boomers?; gen ?[xyz]; overqualified;
        over-qualified; long in the tooth; past (?:it|(?:his|her|their|your) (?:prime|best|sell-by)\w*);
        set in (?:their|his|her|your) ways; grey[- ]hair\w*; gr[ae]y hair;
        energetic(?= (?:young|person|team|candidate|and young)); before the internet; before computers;
        straight out of (?:college|university|school); just out of (?:college|university|school);
        recent(?:ly)?[- ]grad\w*; new grad\w*; school[- ]leavers?;
        years? (?:left|before you|until you) (?:retire|stop|hang)\w*; swan ?song; last job before;
        keep up with (?:the |our )?(?:young\w*|kids|pace of a young); berlin wall; remember where you were; tiktok;
        nephews set; plenty of runway; bags of energy; years left in; left in the tank; old guard; new tricks;
        spring chicken; bus pass; o-levels; floppy; back in (?:the|your) day; in your day; before your time;
        your generation; young person'?s; person's game; blank slate; mouldable; malleable; cv goes back; long career;
        last hurrah; knees (?:hold|cope|up)\w*; nineties kids?; your time of life; energy levels; birth certificate;
        state pension; your (?:20|30|40|50|60)s; (?:since|when) (?:did )?you (?:left|leave) school; year-olds?;
        years? old(?= |[.,?]|$); middle-?aged; teenage\w*; adolescent; senior citizen;
        elderly (?:candidate|applicant|worker); old (?:man|woman|lady|guy|fogey|codger|git)(?= |\?|,|\.);
        getting on(?= a| in|\?); at your age; how many years (?:do you have )?(?:left|until|before); how old will;
        the oldest on; oldest (?:person|one|on|in)\w*; changes in this industry over; over the decades;
        still (?:got|have) the energy; you'?re (?:2|3|4|5|6)\d(?=[ .,?!])(?! (?:minutes|seconds|calls)); good years;
        years have you got; carbon paper; you'll remember; typewriters?; telex; vhs; walkman; dial-?up; moon landing;
        cold war; pre-?decimal; past retirement; golden years; silver surfer; senior moments?; wet behind the ears;
        still in nappies; barely out of; looks (?:about )?(?:twelve|twenty|fifty|sixty); snowflakes?; zoomers?;
        gen alpha; class of (?:19|20)?\d\d; since the (?:eighties|nineties|seventies|sixties|80s|90s|70s);
        reading glasses; autumn of; near(?:ing|ly)? retirement; close to retirement; coast(?:ing)? to; pension age;
        young legs; young blood; miles on the clock; shelf life left; old for (?:this|that|the|it|a);
        young for (?:this|that|the|it|a); old enough; getting older; feeling your age; act your age;
        show(?:s|ing)? (?:your|her|his) age; half my age; half their age; born before; born after; born yesterday;
        left school in; when you were at school; pre-?internet; before mobile;
        when you were (?:young|younger|a (?:kid|child|boy|girl)); senior years; advanced years; of a certain age;
        certain vintage; generation gap; older than the; younger than the; fogey; fuddy; has-been; burnt-out old;
        out to pasture; put out to; used to be good; tired legs; school disco; school reunion; milestone birthday;
        big birthday; turn(?:ed|ing)? (?:thirty|forty|fifty|sixty|30|40|50|60);
        (?:2|3|4|5|6)\d(?:[- ]|–)?(?:to|-|–|or)[- ]?(?:3|4|5|6)\d(?= ?(?:years|year|$|[.,])); aged? (?:2|3|4|5|6)\d;
        age (?:2|3|4|5|6)\d; (?:2|3|4|5|6)\d[- ]year;
        (?:early|mid|late)[- ](?:twenties|thirties|forties|fifties|sixties|20s|30s|40s|50s|60s); ideal age; right age;
        wrong age; older end; younger end; younger side; older side; the young side; the old side; up in years;
        on in years; not (?:so|that) young; not as young; no spring; younger(?= (?:end|side|one|ones|set|lot|model));
        old(?:er)? than (?:me|us|your|the rest|everyone|most|the team|the boss|his|her);
        young(?:er)? than (?:me|us|your|the rest|everyone|most|the team|the boss|his|her); older heads?;
        keep up(?= with (?:the|a|our) (?:youngsters|younger|twenty|others half)); work under someone younger;
        report to someone younger; younger manager; how long till; how long until you; years till; see out your;
        see you out; last stop; final job; final chapter; new chapter at;
        at this point in (?:your|her|his) (?:life|career); late in (?:your|her|his|the) (?:career|life|day);
        early in (?:her|his) career
    """,
    en_faint=r"""
        (?:their|his|her|the|own|an|old) age(?= |[,.?]|$)(?! of (?:the|automation|digital));
        age (?:range|bracket|group|gap|limit|profile); aged (?:under|over|between|\d+); date of birth; dob;
        birth ?(?:day|date|year); retir\w*; pension\w*; too (?:old|young|senior|mature)(?! to sell);
        very (?:young|old); older (?:worker|candidate|applicant|person|people|generation|than)\w*; old[- ]school;
        old hand; young(?! (?:caller|customer|guest|visitor|shopper|passenger|child|person on|user)); youth\w*;
        youngster; twenties; thirties; forties; fifties; sixties;
        over (?:thirty|forty|fifty|sixty|30|40|45|50|55|60)(?! (?:minutes|seconds|calls|days|people|per ?cent|%));
        generation(?! of)\w*; past the point; fresh (?:blood|faces?|graduates?|out of); wind(?:ing)? down; twilight;
        slow(?:ing)? down (?:at|with) (?:your|age); eighties; seventies; nineties; creak\w*; fax; fresher; kid; grad;
        old-?fashioned; energy(?= (?:for|to keep|left|these|at)); seniority; slow to pick;
        pick up new (?:systems|software|technology|tech); learn new (?:systems|software|technology|tech); tech-?savvy;
        winding down; long time ago; how long have you been working; dated; vintage; years until;
        turned? (?:3|4|5|6)\d; certain age; good age; youngest; second wind; cassettes?; decades ago
    """,
)

SEX = Topic(
    "law-sex",
    EVERYWHERE,
    zh_plain="""
        只招男 只招女 只要男 只要女 只考虑男 只考虑女 只收女 只收男 仅限男 仅限女 限男 限女 男性优先 女性优先
        男生优先 女生优先 男优先 女优先 男士优先 女士优先 男的优先 女的优先 男员工优先 优先男 优先女 最好是男
        最好是女 最好男 最好女 偏好男 偏好女 招男 招女 要男生 要女生 性取向 性倾向 同性恋 变性手术 性别优势 女性不宜
        女性情绪 女的不 男的不 女的抗压 男的抗压
    """,
    zh="""
        直男 直女 拉拉 基佬 双性 变性 跨性别 异性恋 lgbt gay 喜欢男 喜欢女 钟意男 钟意女 中性打扮 偏中性 大男人 月经
        生理期 大姨妈 几天不方便 身为女 身为男 作为女 作为男 娘娘腔 娘炮 太娘 很娘 娘」 娘” 男人婆 女汉子 女强人
        阴柔 阴盛阳衰 清一色男 清一色女 男多女少 女多男少 男同事多 出柜了 出柜没 出柜吗 出过柜 解语花 兰花指
        细声细气 女人味 男子气 气概 男子汉 男人堆 女人堆 荤段子 女的嘛 得男的 血性 女司机 穿裙子 玩开 不像男 不像女
        妹子 女流 妇道 小女生 大老爷们 gay气 镇得住 性转 无性恋 男儿身 女儿身 生理性别 心理性别 男扮 女扮 男女朋友都
        喜欢同性 同性别 女的不要 男的不要 女汉 女流之辈 小女人 男同 女同 泛性 经期 来月经 痛经 生理假 会撒娇 大哥们
        开心上工 一群男 一群女 大老粗 糙老爷们 粗活 女娃 男娃 女同事多 花瓶 伪娘 男生气 女生气 爷儿们 娇气 娇滴滴
        小鸟依人 黄段子 开黄腔 挡酒 陪酒 陪客户喝 陪老板喝 荷尔蒙 男厕 女厕 哪个厕所 厕所用哪 喜欢男生 喜欢女生
        还是喜欢女 还是喜欢男 女孩子家 男孩子气 一个大男 一个小女 一个女人 女人家 女生适合 男生适合 适合女 适合男
        女生做 男生做 女生来做 男生来做 男人做 女人做 没有女生 没有男生 全部男 全部女 就你一个女 就你一个男 唯一女
        唯一男 唯一的女 唯一的男 雄性 雌性 女性化 男性化 男主外 女主内 做男人 做女人 哥儿们 姐妹淘 妩媚 骚扰你
        黄色笑话 荤笑话 讲荤 讲话荤 荤素不忌 耍流氓 揩油 咸猪手 出嚟 基婆 tb 证件上的名字跟 证件上的性 名字跟你的样
        名字和你的样 跟你的样子 和你的样子 样子不太 声音好甜 声音甜 声音太粗 声音像女 声音像男 像个女 像个男 像女的
        像男的 打扮得像 穿得像 女的做 男的做 女的来 男的来 女的能 男的能 女的多 男的多 女的少 男的少 女的容易 女的事
        女的麻 女人心 女人多 男人多 女人是 男人是 女老板 女上司 女主管 女领导 男老板带 听女人 听女的 给女的 给女人
    """,
    zh_faint="""
        性别 性向 同性 同志 弯的 女生 男生 女孩子 男孩子 女孩 男孩 女性 男性 女员工 男员工 女士优 男士优 女同志 女的
        男的 女仔 男仔 女人 男人 一个女 一个男 男女 来那个 爷们 汉子 阳刚 全是男 全是女 都是男 都是女 小姐姐 美女
        帅哥 先生还是小姐 撒娇 细腻的工作 生理上 温柔 例假(?!日) 贴心 裙子 内衣 粉色 心细 力气活 大男生 温婉 柔弱
        柔和 泼辣 强势 八婆 男厕所 女厕所 性感 风情 更衣室 有女生
    """,
    en_plain="""
        males? (?:only|preferred); females? (?:only|preferred);
        (?:men|women|man|woman|lad(?:y|ies)|girls?) (?:only|preferred); gay or straight; straight or gay;
        are you (?:straight|gay|lesbian|bisexual|trans|queer|out); sexual orientation; sexual preference;
        gender identity; gender reassignment; sex change; born (?:a )?(?:male|female|man|woman);
        prefer (?:a )?(?:man|woman|male|female|girl|guy|lady)s?; all-male; all-female;
        a (?:man|woman|guy|girl|lady|male|female) would; need a (?:man|woman|guy|girl|male|female); as a woman;
        woman's touch; man's job; boys' club
    """,
    en=r"""
        lesbians?; bisexual; lgbt\w*; transgender\w*; heterosexual; homosexual;
        as a (?:woman|man|mother|girl|female|male|lady|guy|gentleman);
        being (?:a woman|a man|a girl|female|male|the only (?:woman|man|girl|guy)); girly; feminine; masculine;
        effeminate; flamboyant; butch; macho; tomboy; ladylike; out at work; period pains?; time of the month;
        menopaus\w+; menstru\w+; bathroom would you; raise any eyebrows; (?:brought|bring) someone to the;
        soft and smiley; smile more; bossy; abrasive; shrill; hysterical; too soft; commands respect; catty;
        locker[- ]room; old boys; man enough; pride (?:march|badge|flag|parade); confirmed bachelor;
        that way inclined; bats? for; other team; he or she\?; him or her\?; pretty little; drama queen;
        proper masculine; mother hen; pinch (?:your|her) bum; intersex; non-?binary; cis; they/them; sex life;
        gender[- ]fluid; girl's job; boy's job; male-dominated; female-dominated; opposite sex; same sex; turn you on;
        date (?:men|women|guys|girls); drag queen; in drag; lads' environment; find it tough;
        only (?:girl|woman|man|guy) (?:on|in); only one in heels; in heels; rugby club; changing[- ]room;
        boys will be; man up; laddish; emotional woman; young lady; missy; good girl; feminine touch;
        wears the trousers; a he or a she; deadname; dead name; name at birth; gay bar; come out to; came out as;
        girl power; testosterone; oestrogen; estrogen; pms; hormonal; queen bee; not a place for; woman in a;
        man in a; all the (?:men|women|lads|girls|boys|ladies);
        all (?:men|women|lads|blokes|guys|girls|ladies) (?:here|on|in|down|at); one of the girls; office full of;
        full of (?:men|women|lads|blokes|girls); mostly (?:men|women|lads|blokes|girls|guys);
        work for a (?:woman|man); report to a (?:woman|man); taking orders from a (?:woman|man); boss who's a;
        woman boss; female boss; lady boss; girl boss; sweet girl; nice girl; lovely girl; big strong; strong man;
        strong lad; too emotional; weaker sex; fairer sex; hairy-arsed; dirty jokes?; blue jokes?; rude jokes?;
        close to the bone; wolf-?whistle\w*; jokes in the; live as a; used to be a (?:man|woman|boy|girl); at birth;
        which changing; same-sex partner; boyfriend or girlfriend; girlfriend or boyfriend; him or a her; a him or;
        a her or; rough and ready; won't get upset; get upset; sure you won't; get offended; easily offended;
        easily shocked; shocked easily; take offence; take offense; handle the lads; handle the boys;
        cope with the (?:lads|boys|men|banter|language|jokes|humou?r); language on the; colourful language;
        swear(?:ing|s)? (?:a lot|like)\w*; blokey; matey; macho culture; lads' mags; pin-?ups?; calendar on the wall;
        what's a girl like; girl like you; guy like you; man like you; woman like you; lady like you;
        name on your (?:id|passport|licence|certificate); name doesn't (?:match|quite)\w*; doesn't match your;
        don't match your; id says; passport says; mr or ms; sir or madam; sir or ma'am; he, she;
        call you (?:he|she|sir|madam|mr|ms)
    """,
    en_faint=r"""
        sexual(?:ity|ly)?(?! harass); gays?; bi; queer; trans; transition(?:ed|ing)(?! to| from);
        gender(?! pay| field| box); pronouns; same-sex; (?:wo)?men(?:folk)?;
        (?:wo)?man(?! page| the| up the)(?:ly|nish)?; ladies; lady; girls?;
        guys?(?= would| preferred| who| better| needed|\?); lads?; blokes?; boys?(?= club|\?| who); females?; males?;
        camp; closet\w*; hormon\w+; smiley; banter; skirts?; sweetheart; darling; sweetie; charm(?:ing)?; alpha;
        assertive; nurtur\w+; gentle; delicate; heavy work; heels; lipstick; nail varnish; the lads; crude; your id;
        manly; flirt\w*; diva; toilets? would you; rainbow; which toilet; which bathroom
    """,
)
