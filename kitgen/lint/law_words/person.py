"""Age, sex, origin: what a candidate is born with."""

from __future__ import annotations

import re

from kitgen.lint.law_words.topic import EVERYWHERE, Topic

_PLACES = """
    河南 河北 山东 山西 东北 四川 重庆 湖南 湖北 安徽 江西 江苏 浙江 福建 广东 广西 贵州 云南 陕西 甘肃
    青海 新疆 西藏 内蒙 海南 辽宁 吉林 黑龙江 上海 北京 天津 大陆 内地 台湾 香港 越南 印尼 菲律宾 泰国 印度
    尼泊尔 巴基斯坦 日本 韩国 美国 非洲
"""
_FROM = re.sub(r"(?<=\S)(?=\s)", "(?:籍|裔|腔|口音|妹|仔|来的|出来的|人(?!民|寿|数|力|均|行|气))", _PLACES)

AGE = Topic(
    "law-age",
    EVERYWHERE,
    zh_plain=r"""
        限\s*\d{2}\s*岁 岁以下 岁以内 岁以上 岁之间 岁至 岁到 岁的一律 周岁以 岁左右 岁封顶 岁为佳 岁为宜 岁优先 岁者
        岁内 超过.{1,3}岁 超.{1,3}岁 年满.{1,3}岁以上不 不超过.{1,3}岁 平均年龄 平均.{1,3}岁 平均二十几岁 年龄偏大
        年龄偏小 年龄太大 年龄大 年龄适中 年龄要求 年龄优势 年龄层 年龄结构 年纪偏大 年纪太大 年纪大的 年纪轻 中高龄者
        年轻化 年轻优先 年轻者 年轻女 年轻男 年轻人优先 年轻力壮 青春洋溢 年轻有活力 年轻活力 大龄勿 大龄 高龄者 贵庚
        芳龄 出生年份 周岁以上 周岁以下 团队都很年轻 团队很年轻 团队比较年轻 团队偏年轻 同事都很年轻 大家都很年轻
    """,
    zh="""
        年龄(?!不同|相仿的人|限制) 几多岁 多少岁 多大岁数 岁数 中高龄 超龄 适龄 哪年出生 哪一年出生 哪一年生 几年出生
        几几年 几年次 民国几年 八几年 九几年 七几年 六几年 出生年 出生年月 属什么 属相 属啥 哪年毕业 哪一年毕业
        几年毕业 何时毕业 什么时候毕业 哪届毕业 哪年上的大学 今年多大 你多大 年纪 一把年纪 这个岁 岁月感 临退 〇后 零后
        八零 九零 50后 60后 70后 75后 80后 85后 90后 95后 00后 05后 五零后 六零后 七零后 八五后 九五后 偏老 小鲜肉
        毛头小子 老油条 后生仔 后生女 z世代 那个年代 代沟 有朝气 朝气 可塑性强 毕业没多久 刚出校门 校园气 初出茅庐
        比你年轻 比自己年轻 未满三十 跟你儿子差不多 跟你女儿差不多 跟你孩子差不多 跟你小孩差不多 四十好几 三十好几
        五十好几 都快三十了 都快四十了 都快五十了 都快六十了 奔三 奔四 奔五 三字头 四字头 五字头 三十而立 油了 走下坡
        再干几年 等着歇 联考 基测 会考 哪年高考 知青 下岗 bp机 大哥大 没被社会 染过色 一张白纸 好塑造 冲得动 跑得动
        熬得动 学得慢 大材小用 屈就 老了点 老江湖 老派 落伍 后浪 拉得下脸 面子上过 差辈 长一辈 大一轮 活力四射 活蹦乱跳
        动作慢 阿伯 欧吉桑 欧巴桑 大妈 体力跟得上 体力还跟 法定退休 返聘 退休金 劳保 学测 出生证 实足年龄 虚岁 属相几
        老龄 高寿 上年纪 有了年纪 岁月不饶 三十岁 四十岁 五十岁 六十岁 35岁 40岁 45岁 过了三十 过了四十 过了35 二十来岁
        三十来岁 四十来岁 青壮 壮年 老大姐 老大哥 小弟弟 小妹妹 三十[一二三四五六七八九]了 四十[一二三四五六七八九]了
        五十[一二三四五六七八九]了 六十[一二三四五六七八九]了 这把年纪 这年纪
    """,
    zh_faint="""
        几岁 高龄 哪年生 几年生 年次 出生日期 生日 几时毕业 哪一届 多大了 多大年 退休 退下来 养老 颐养 七年级 八年级生
        五年级生 六年级生 年轻 年青 年长 年老 年迈 老了 太老 老一辈 大叔 大姐 大哥 小年轻 小伙子 小姑娘 小朋友 老同志
        银发 中年 青年 青春 后生 世代 那一代 老一代 定型了 应届 刚毕业 新血 新鲜血液 小自己 比你小 比自己小 小一轮
        年资太 身份证 身分证 三十多 四十多 五十多 多岁 还能学 还学得会 白纸 呼叫器 派活 跟不上时代 过时 小妹 小弟
    """,
    en_plain=r"""
        how old are you; what(?:'s| is) your age;
        (?:young|youthful|energetic and young) (?:team|people|candidates?|person) only; digital nat\w+;
        recent graduates? (?:only|preferred|energy); recent-graduate;
        under (?:25|28|30|35|40|45|twenty-?five|thirty(?:-five)?|forty)(?! (?:minutes|seconds|calls|days|per ?cent|%));
        age limit; age-appropriate; young and (?:energetic|hungry|dynamic|vibrant|fun);
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
        the oldest on; oldest (?:person|one|on|in)\w*; changes in this industry over; over the decades; decades ago;
        still (?:got|have) the energy
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
        slow(?:ing)? down (?:at|with) (?:your|age)
    """,
)

SEX = Topic(
    "law-sex",
    EVERYWHERE,
    zh_plain="""
        只招男 只招女 只要男 只要女 只考虑男 只考虑女 只收女 只收男 仅限男 仅限女 限男 限女 男性优先 女性优先 男生优先
        女生优先 男优先 女优先 男士优先 女士优先 男的优先 女的优先 男员工优先 优先男 优先女 最好是男 最好是女 最好男
        最好女 偏好男 偏好女 招男 招女 要男生 要女生 性取向 性倾向 同性恋 变性手术 性别优势 女性不宜 女性情绪 女的不
        男的不 女的抗压 男的抗压
    """,
    zh="""
        直男 直女 拉拉 基佬 双性 变性 跨性别 异性恋 lgbt gay 喜欢男 喜欢女 钟意男 钟意女 中性打扮 偏中性 大男人 月经
        生理期 大姨妈 几天不方便 身为女 身为男 作为女 作为男 娘娘腔 娘炮 太娘 很娘 娘」 娘” 男人婆 女汉子 女强人 阴柔
        阴盛阳衰 清一色男 清一色女 男多女少 女多男少 男同事多 出柜了 出柜没 出柜吗 出过柜 解语花 兰花指 细声细气 女人味
        男子气 气概 男子汉 男人堆 女人堆 荤段子 女的嘛 得男的 血性 女司机 穿裙子 玩开 不像男 不像女 妹子 女流 妇道
        小女生 大老爷们 gay气 镇得住 性转 无性恋 男儿身 女儿身 生理性别 心理性别 男扮 女扮 男女朋友都 喜欢同性 同性别
        女的不要 男的不要 女汉 女流之辈 小女人 男同 女同 泛性 经期 来月经 痛经 生理假
    """,
    zh_faint="""
        性别 性向 同性 同志 弯的 女生 男生 女孩子 男孩子 女孩 男孩 女性 男性 女员工 男员工 女士优 男士优 女同志 女的
        男的 女仔 男仔 女人 男人 一个女 一个男 男女 来那个 爷们 汉子 阳刚 全是男 全是女 都是男 都是女 小姐姐 美女 帅哥
        先生还是小姐 撒娇 细腻的工作 生理上 温柔 例假(?!日)
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
        menopaus\w+; menstru\w+; toilets? would you; bathroom would you; raise any eyebrows;
        (?:brought|bring) someone to the; soft and smiley; smile more; bossy; abrasive; shrill; hysterical; too soft;
        commands respect; catty; locker[- ]room; old boys; man enough; rainbow; pride (?:march|badge|flag|parade);
        confirmed bachelor; that way inclined; bats? for; other team; he or she\?; him or her\?; pretty little;
        drama queen; proper masculine; mother hen; pinch (?:your|her) bum; intersex; non-?binary; cis; they/them;
        sex life; gender[- ]fluid; girl's job; boy's job; male-dominated; female-dominated; opposite sex; same sex;
        turn you on; date (?:men|women|guys|girls); drag queen; in drag; lads' environment; find it tough;
        only (?:girl|woman|man|guy) (?:on|in)
    """,
    en_faint=r"""
        sexual(?:ity|ly)?(?! harass); gays?; bi; queer; trans; transition(?:ed|ing)(?! to| from);
        gender(?! pay| field| box); pronouns; same-sex; (?:wo)?men(?:folk)?;
        (?:wo)?man(?! page| the| up the)(?:ly|nish)?; ladies; lady; girls?;
        guys?(?= would| preferred| who| better| needed|\?); lads?; blokes?; boys?(?= club|\?| who); females?; males?;
        camp; closet\w*; hormon\w+; smiley; banter; skirts?
    """,
)

ORIGIN = Topic(
    "law-origin",
    EVERYWHERE,
    zh_plain="""
        仅限本地 限本地 限本市 限本省 只招本地 只要本地 只招本市 只招上海 外地人勿 外地勿 外地及 本地人优先 本地优先
        本地户口优先 本地户籍 本市户籍 外籍配偶 外地人不 外地户 非本地 外省人不 人不要 哪里人 籍贯 祖籍 什么民族
        哪个民族 属于什么民族
    """,
    zh=_FROM
    + """
        哪儿人 哪的人 哪儿的人 哪里的人 啥地方人 什么地方人 边度人 何方人士 陆配 外配 陆生 中配 新移民 新住民 新二代
        南亚裔 本省人 外省人 客家人 闽南人 山东人 河南人 东北人 新疆人 西藏人 安徽人 湖北人 广西人 南部人 北部人 越南人
        印尼人 巴基斯坦 本地户 哪一族 哪个族 哪族 汉族 回族 回民 藏族 维吾尔 蒙古族 苗族 壮族 彝族 户口在 户口是 户口落
        你户口 你的户口 本市户口 本地户口 外地户口 农村户口 城市户口 城镇户口 农业户口 农户 户口(?:哪|性质|有没有) 祖上
        祖先 原籍 哪里出生 出生地 边度出世 嚟咗香港 农村人 农村出来 农村来 农村出身 山沟 双重国籍 混血 肤色 山地人
        广东话(?:不|唔) 国语(?:有|是|不) 普通话(?:是|有|不) 台湾国语 唔咸唔淡 单程证 永居 这个姓 你的姓 少数民族 归化
        普通话标准 在这儿长大 在这里长大 这儿长大 知根知底 你们那边 你们那里 你们那儿 那边来的 那边的人 上面来 部落
        山胞 番仔 北姑 过来多久 来这边多久 来这里多久 返大陆 在家讲 家里讲 家里说什么话 名字好特别 名字很特别 少见的姓
        姓很少见 平翘舌 前后鼻音 分不清n 大陆腔 台湾腔 广东腔 外省腔 港腔 洋腔 拼法 户籍地 落户 暂住证 农民工 外来务工
        打工妹 打工仔 归侨 侨生 祖国 血统 客家 福佬 外省第二代 居港 永久性居民 哪个部落 陆籍 外籍 越籍 印尼籍 中国籍
        无国籍 移民 第几代 二代移民 回哪里过年 祖辈 家族来自 出身哪 西域 南洋 少民 中国人还是 台湾人还是 香港人还是
        混哪 本地话吗 说方言吗
    """,
    zh_faint="""
        哪国人 哪一国 什么国家 华裔 少数族裔 大陆人 内地人 河南的 东北的 新疆的 安徽的 湖北的 上海人 北京人 台湾人
        香港人 北方人 南方人 菲律宾 印度人 民族(?!品牌|电视|语言) 什么族 户籍 户口本 老家 家乡 故乡 来自哪
        你从哪[里儿](?:来|过来|考|搬) 你是从哪 从哪儿迁 从哪里迁 哪个省 哪个县 哪个市 哪省 哪里长大 哪儿长大 出生在
        边度大 来港 来台 来大陆 本地人 外地人 外省 外乡 外来 异乡 乡下 城里人 小地方 土生土长 自己人 国籍 绿卡 护照
        种族 血缘 黑人 白人 原住民 山上的 母语 口音 口吻 乡音 方言 腔调 讲嘢 听唔惯 居住证 居留证 居留 签证 身份证边
        永久居民 异域 姓氏(?:好|很|真|蛮|满|少|是|怎|来) 名字有 名字这么 入籍 过年回 回乡 返乡 讲什么话 外国人 本国人
        外国籍 复姓 根在 丰年祭 外劳
    """,
    en_plain=r"""
        what country are you from; which country are you from;
        where (?:are|were|is) (?:you|your (?:parents|family|name|accent|people))[^.?]{0,24}(?:from|born);
        where'?s (?:that|your) (?:accent|name)[^.?]{0,12}from;
        (?:your|that|the|this) (?:sur|last |first |family )?name [^.?]{0,16}(?:origin|from|foreign);
        (?:that|your) (?:an? )?(?:\w+ )?(?:sur)?name\?; unusual (?:sur)?name;
        (?:kind|sort|type) of (?:a )?(?:sur)?name is; is that (?:an? )?\w+ (?:name|accent);
        native (?:english )?speakers?(?: of english)?; native-level; accent(?:-free| free|less); thick accent;
        strong accent; heavy accent; foreign accent; ethnic (?:group|background|origin)\w*;
        are you (?:an? )?(?:us |uk |british |eu |american )?citizen; place of birth; skin colou?r; locals only;
        local people only; british (?:only|born); american[- ]born; where are your ancestors;
        what'?s your (?:ethnic|national)\w*; mother tongue
    """,
    en=r"""
        your (?:race|heritage|roots|ancestry|ancestors|descent|homeland|people|culture|tribe|caste|skin|origins?|
        background originally|country|passport|home country); racial\w*; what race; mixed[- ]race; biracial; tribal;
        national origin; emigrat\w+; overseas[- ]born; birthplace; originally from; really from; come from originally;
        (?:where|which country) (?:do|did) (?:you|your family|your parents) (?:come|hail|move)(?: from)?;
        come to this country; came to this country;
        (?:long|when) [^.?]{0,20}in (?:this country|the (?:us|uk|states|country)|america|britain|england);
        language (?:do|did|does) (?:you|your (?:parents|family)) speak; green card; naturali[sz]ed; ancest\w+;
        white (?:people|person|candidate|british); latin[oax]; chinese or; european descent; romanian; gypsy;
        traveller (?:family|community); jewish family; afro; such good english;
        speak (?:such |so )?(?:good|well) english; speak english so; back in your country; name is so; you speak so;
        you speak (?:very|really|such) (?:good|well); wouldn't have guessed; end of town;
        people like (?:you|that|them); someone like that; your lot; your part of the world; part of the world;
        sounds? like you'?re from; not from (?:round |around )?here; from round here; twang; lilt; brogue;
        british national; other nationality; foreign national; go back home;
        home for (?:diwali|eid|chinese new year|lunar new year); fresh off the; passport holder; overseas student;
        name on the cv; anglicise; english name; easier name; shorter name; say your name;
        raised (?:in|here|abroad|by|as a); were raised; story behind (?:your|that|the) (?:sur)?name; birth country;
        country of (?:birth|origin); indefinite leave; eu national; aliens?; minorit(?:y|ies); people of colou?r;
        person of colou?r; bame; aboriginal; first nations?; native american; indigenous; second[- ]generation;
        first[- ]generation; dual national\w*; expats?; undocumented; naturali[sz]ation; family (?:come|came) from;
        parents (?:come|came|immigrate\w*) (?:from|here); where (?:do|did) your (?:parents|family|people) come;
        european; eastern european; jamaican; nigerian; pakistani; bangladeshi; mexican; irish; scottish; chinese;
        japanese; korean; filipin[oa]; vietnamese; russian; ukrainian; turkish
    """,
    en_faint=r"""
        ethnic\w*; race(?= or|[,?]| and| do| are)(?! against); caste; tribe; nationalit\w+; citizens?(?:hip)?;
        native (?:language|speaker|tongue|country|english)\w*; first language; home language; accent\w*; immigra\w+;
        migrants?; refugee; asylum;
        foreign(?:er|ers|[- ]born|[- ]sounding| accent| name|)(?! (?:exchange|currency|customer|order|guest|visitor|
        call)); born (?:in|here|abroad|and raised|overseas); grow up; grew up; brought up; (?:speak|spoken) at home;
        visa(?! card| debit| credit| payment| gift)(?: status)?; residence (?:permit|status)?; settled status; black;
        asian; african; arab; indian; hispanic; polish; english (?:so|is) (?:good|so good|very good|excellent|well);
        one of us; from (?:around )?here; local (?:people|candidates?|born|person|lad|girl)(?: only)?; locals;
        back home; in your country
    """,
)
