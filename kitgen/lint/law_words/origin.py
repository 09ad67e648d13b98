"""Origin, nationality and native language: where a candidate comes from."""

from __future__ import annotations

import re

from kitgen.lint.law_words.topic import EVERYWHERE, Topic

_PLACES = """
    河南 河北 山东 山西 东北 四川 重庆 湖南 湖北 安徽 江西 江苏 浙江 福建 广东 广西 贵州 云南 陕西 甘肃
    青海 新疆 西藏 内蒙 海南 辽宁 吉林 黑龙江 上海 北京 天津 大陆 内地 台湾 香港 越南 印尼 菲律宾 泰国 印度
    尼泊尔 巴基斯坦 日本 韩国 美国 非洲
"""
_FROM = re.sub(r"(?<=\S)(?=\s)", "(?:籍|裔|腔|口音|妹|仔|来的|出来的|人(?!民|寿|数|力|均|行|气))", _PLACES)

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
        南亚裔 本省人 外省人 客家人 闽南人 山东人 河南人 东北人 新疆人 西藏人 安徽人 湖北人 广西人 南部人 北部人
        越南人 印尼人 巴基斯坦 本地户 哪一族 哪个族 哪族 汉族 回族 回民 藏族 维吾尔 蒙古族 苗族 壮族 彝族 户口在
        户口是 户口落 你户口 你的户口 本市户口 本地户口 外地户口 农村户口 城市户口 城镇户口 农业户口 农户
        户口(?:哪|性质|有没有) 祖上 祖先 原籍 哪里出生 出生地 边度出世 嚟咗香港 农村人 农村出来 农村来 农村出身 山沟
        双重国籍 混血 肤色 山地人 广东话(?:不|唔) 国语(?:有|是|不) 普通话(?:是|有|不) 台湾国语 唔咸唔淡 单程证 永居
        这个姓 你的姓 少数民族 归化 普通话标准 在这儿长大 在这里长大 这儿长大 知根知底 你们那边 你们那里 你们那儿
        那边来的 那边的人 上面来 部落 山胞 番仔 北姑 过来多久 来这边多久 来这里多久 返大陆 在家讲 家里讲
        家里说什么话 名字好特别 名字很特别 少见的姓 姓很少见 平翘舌 前后鼻音 分不清n 大陆腔 台湾腔 广东腔 外省腔
        港腔 洋腔 拼法 户籍地 落户 暂住证 农民工 外来务工 打工妹 打工仔 归侨 侨生 福佬 外省第二代 居港 永久性居民
        哪个部落 陆籍 外籍 越籍 印尼籍 中国籍 无国籍 第几代 二代移民 回哪里过年 祖辈 家族来自 出身哪 西域 南洋 少民
        中国人还是 台湾人还是 香港人还是 混哪 本地话吗 说方言吗 回哪边过 过年一般回 多久车程回 家乡菜 家乡话 皮肤黑
        皮肤好黑 黑是晒 这个黑 轮廓深 轮廓很深 轮廓也 轮廓好深 五官深 眼窝 深邃 鼻子高 像外国人 像混血 不像本地
        不像台湾 不像香港 不像中国 像大陆 饮茶讲笑 识饮茶 解画 乡亲 祖宗 族谱 家谱 边疆 藏区 回乡证 台胞证 两地牌
        满七年 七年未 几时落嚟 落嚟 几时嚟 嚟咗几耐 来台几年 来港几年 中文这么好 中文讲得 中文怎么 中文很好 中文不错
        国语讲得 国语好 普通话讲得 普通话好 广东话讲得 广东话几好 台语轮转 会讲台语 会不会讲台语 识唔识讲 讲广东话
        讲普通话 讲国语 原民 阿美 泰雅 排湾 布农 高砂 平埔 妈妈是哪里 爸爸是哪里 母亲是哪 父亲是哪 爸妈是哪 父母是哪
        纯种 哪里来的 哪来的 何处人 何方人 什么地方来 什么地方的 哪个村 哪个乡 哪个寨 哪个山 乡音重 口音重 口音太重
        口音很重 有口音 没口音 无口音 口音哪 口音像 带口音 腔很 腔重 发音不准 发音怪 说话带 讲话带 讲话有 讲话有个
        讲话有腔 本地的吗 是不是本地 外来人口 外来妹 外劳仔 大陆妹 大陆仔 阿陆 陆客 内地妹 内地嚟 内地来 内地仔 台妹
        乡巴佬 土著 蛮子 北方大汉 江浙 湖广 潮汕人 温州人 莆田 海南人 什么籍 哪一籍 国籍是 哪国籍 几国籍 双国籍
        护照是哪 拿哪国 拿什么护照 持什么护照 几本护照 居住证几 永居权 有没有身份 身份来 什么身份来 什么签证 配偶签
        依亲 受养人签证 单程 双程证 户口所 农转非 居转户 落不落户 社保在哪
    """,
    zh_faint="""
        哪国人 哪一国 什么国家 华裔 少数族裔 大陆人 内地人 河南的 东北的 新疆的 安徽的 湖北的 上海人 北京人 台湾人
        香港人 北方人 南方人 菲律宾 印度人 民族(?!品牌|电视|语言) 什么族 户籍 户口本 老家 家乡 故乡 来自哪
        你从哪[里儿](?:来|过来|考|搬) 你是从哪 从哪儿迁 从哪里迁 哪个省 哪个县 哪个市 哪省 哪里长大 哪儿长大 出生在
        边度大 来港 来台 来大陆 本地人 外地人 外省 外乡 外来 异乡 乡下 城里人 小地方 土生土长 自己人 国籍 绿卡 护照
        种族 血缘 黑人 白人 原住民 山上的 母语 口音 口吻 乡音 方言 腔调 讲嘢 听唔惯 居住证 居留证 居留 签证 身份证边
        永久居民 异域 姓氏(?:好|很|真|蛮|满|少|是|怎|来) 名字有 名字这么 入籍 过年回 回乡 返乡 讲什么话 外国人
        本国人 外国籍 复姓 根在 丰年祭 外劳 多久车 坐多久车 车程 外地来 南方 北方 西北 西南 方言口 皮肤 卷发 轮廓
        眼睛颜色 饮食习惯 吃辣 吃得惯 听得懂我们 讲笑 融入本地 来了几年 来几年 水土 风俗 过节 习俗 你们那 台客 客家
        移民 血统 本籍 老乡 同乡 同村 同县 外来的 地域 是本地 不是本地 祖国
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
        country of (?:birth|origin); indefinite leave; eu national; minorit(?:y|ies); people of colou?r;
        person of colou?r; bame; aboriginal; first nations?; native american; indigenous; second[- ]generation;
        first[- ]generation; dual national\w*; undocumented; naturali[sz]ation; family (?:come|came) from;
        parents (?:come|came|immigrate\w*) (?:from|here); where (?:do|did) your (?:parents|family|people) come;
        eastern european; jamaican; nigerian; pakistani; bangladeshi; filipin[oa]; vietnamese;
        reminds you of (?:home|your); your grandmother; your grandma; food did you grow; back where you;
        where you come from; old country; motherland; fatherland; your name mean; name mean; exotic; tanned;
        dark(?:er)?[- ]skin\w*; olive skin; oriental; islander; native-born; homegrown; home-grown; born and bred;
        integrat(?:e|ed|ing) (?:into|here|well|with (?:us|british|american|local)); proper english; queen's english;
        king's english; broken english; english at home; perfect english; clear english; dream in; think in english;
        how long have you been (?:here|over|in); when did you (?:arrive|come|move) (?:here|over|to); which village;
        which island; which part of (?:india|africa|china|the world|asia|europe|ireland|scotland|wales);
        send(?:ing)? money (?:home|back); deport\w*; overstay\w*; passport (?:do|did|are|is|colou?r); which passport;
        what passport; papers in order; got your papers; your papers; fresh off; off the boat; their own kind;
        stick together; stick with their; your kind; from over there; go back to (?:your|his|her|their);
        back to (?:india|china|poland|africa|nigeria|pakistan|romania|the islands); visit(?:ing)? home; trips? home;
        flights? home; home every (?:year|summer|christmas); christmas back; where'?s home; where is home; call home;
        home for you; curr(?:y|ies); smelly food;
        (?:indian|chinese|african|asian|arab|polish|spanish|italian|greek|french|german|welsh|geordie|scouse|brummie|
        southern|northern|irish|russian|caribbean|turkish|foreign) (?:name|accent|surname|background|descent|origin|
        heritage|blood|roots|family|parents|people|workers?|girls?|lads?|passport|community|looking|sounding);
        sounds? (?:foreign|local|polish|indian|african|asian|chinese|irish|scottish|northern|southern|posh|common|
        regional); scouser?; brummie; geordie; cockney; yank; paddy; paki; coloured; colou?red people; ethnics?;
        foreigner; ethnicity; white face; brown face;
        black (?:people|person|candidate|man|woman|girl|guy|british|african)
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
        back home; in your country; grandmother; cuisine; dialect; cook(?= when); pronounce; spell that; tan;
        natives?; culture shock; homesick; culture; heritage; regional; where'?s that from; here originally;
        going back to; those people; over there; passports; spicy; aliens?; european; chinese; japanese; korean;
        russian; ukrainian; irish; scottish; turkish; mexican; assimilat\w*; these people; expats?
    """,
)
