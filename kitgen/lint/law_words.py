"""What may not be asked, and where: for each topic the words that name it, in three scripts.

`zh` and `en` count only where the sentence asks the candidate or prefers somebody (see `law`); the plain ones count as
they stand, since such words are hardly ever about anything else. A list of words is a courtesy net: it knows no intent
and no case law.
"""

from __future__ import annotations

from dataclasses import dataclass

EVERYWHERE = ("CN", "TW", "HK", "US", "UK", "EU")


@dataclass(frozen=True, slots=True)
class Topic:
    """`rule` is the id of the rule, `where` the jurisdictions whose law names the topic; the rest are alternatives of
    a pattern, without a group around them. Chinese is written in simplified characters, which texts are folded to.
    """

    rule: str
    where: tuple[str, ...]
    zh: str
    en: str
    zh_plain: str = ""
    en_plain: str = ""


_PAY = "[^。？?，,]{0,8}(?:工资|薪|收入|待遇|挣多|赚多|拿多少)"

TOPICS = (
    Topic(
        "law-marital",
        EVERYWHERE,
        zh=(
            "结婚|成家|单亲|家庭稳定|已婚|未婚|单身|脱单|婚姻|婚后|婚前|婚否|离婚|离异|再婚|成婚|完婚|嫁人|嫁娶|"
            "出嫁|有对象|谈对象|找对象|处对象|交往对象|你对象|对象了|男朋友|女朋友|男友|女友|恋爱|"
            "感情状况|感情生活|配偶|老公|老婆|丈夫|妻子|爱人|伴侣|另一半|家里那位|终身大事|个人问题|"
            "成双|小两口|未来的家"
        ),
        en=(
            r"married|marry|marital|divorced?|husband|wife|spouse|boyfriend|girlfriend|fianc\w+|maiden name|"
            r"significant other|better half|life partner|partner (?:do|work|feel|think|mind|live)\w*|"
            r"engaged to be|widow\w*|(?:in a|your) relationship status|settle down|tie the knot|wedding"
        ),
        en_plain=r"are you (?:single|engaged|seeing (?:anyone|someone))|miss,? mrs\.? or ms|miss or mrs|mrs\.? or miss",
    ),
    Topic(
        "law-childbearing",
        EVERYWHERE,
        zh=(
            "婚育|怀孕|生育|孕期|孕妇|怀上|身孕|有喜|孩子|小孩|子女|宝宝|带娃|有娃|生娃|娃娃|二胎|"
            "三胎|二宝|备孕|产假|陪产|育婴|育儿|哺乳|当妈|做妈|当爸|做爸|当父母|做父母|当母亲|做母亲|"
            "当父亲|做父亲|要个宝|生一个|生个|生儿|添丁|接送|家长会|奶娃"
        ),
        en=(
            r"pregnan\w+|child(?:ren|care|birth)?|child care|kids?|bab(?:y|ies)|toddlers?|maternity|paternity|"
            r"parental leave|(?:start|plan|have|grow|expand)\w* (?:a |your )?family|babysitter|nanny|day ?care|"
            r"school run|mother(?:hood)?|parenthood|expecting|breastfeed\w*"
        ),
        zh_plain="孕检|妊娠测试|妊娠检测|验孕|婚育状况|婚育情况|生育计划",
        en_plain=r"family planning",
    ),
    Topic(
        "law-family",
        EVERYWHERE,
        zh=(
            "平衡家庭|家庭和工作|家庭与工作|工作和家庭|工作与家庭|家庭成员|家庭情况|家庭状况|家庭背景|家庭负担|家庭责任|家庭条件|家庭压力|家庭因素|家庭分工|"
            "家庭结构|父母|爸妈|爸爸|妈妈|家人|家里|父亲|母亲|排行|兄弟姐妹|兄弟姊妹|独生|公婆|岳父|"
            "长辈|家中|家境"
        ),
        en=(
            r"your (?:parents?|famil(?:y|ies)|siblings?|mother|father|folks|relatives)|"
            r"family (?:status|background|responsibilit\w+|obligations?|commitments?|situation|life)|at home|"
            r"caring responsibilit\w+|care for (?:an? )?(?:elderly|aging|ageing)|dependents?|dependants?|home life"
        ),
    ),
    Topic(
        "law-age",
        EVERYWHERE,
        zh=(
            "年龄|几岁|多少岁|多大岁数|岁数|贵庚|哪年出生|哪一年出生|哪年生|哪一年生|出生年|出生日期|"
            "属什么|属相|属啥|生日|哪年毕业|哪一年毕业|哪届毕业|哪一届|今年多大|你多大|年纪|退休|零后|"
            "〇后|八零|九零|80后|90后|70后|00后|60后|85后|95后|八五后|九五后|年轻|身份证"
        ),
        en=(
            r"your age|how old (?:are|is) (?:you|your)|what age|date of birth|birth ?(?:day|date|year)|"
            r"year (?:were you born|of birth)|when (?:were you born|did you (?:graduate|finish|leave) )|"
            r"year [^.?]{0,20}graduat\w+|graduat\w+ (?:in what|which|when|year)|retire\w*|"
            r"(?:your|at this) (?:stage|time) (?:of|in) (?:life|your career)|too (?:old|young)|"
            r"younger (?:boss|manager|team|colleagues|people)|older than|young and |energetic|"
            r"someone young|someone older|over (?:forty|fifty|sixty|40|50|60)|"
            r"generation|overqualified"
        ),
        zh_plain=r"限\s*\d{2}\s*岁|岁以下|岁以内|岁以上|岁之间|岁的一律|周岁以|岁左右|岁封顶",
        en_plain=(
            r"(?:young|youthful|energetic and young) (?:team|people|candidates?) only|digital natives?|"
            r"recent graduates? only|under (?:30|35|40|thirty|forty)"
        ),
    ),
    Topic(
        "law-sex",
        EVERYWHERE,
        zh=(
            "性别|性取向|性倾向|同性恋|变性|同志|出柜|喜欢男|喜欢女|女生|男生|女孩子|女性|男性|女员工|"
            "大男人|女同志|例假|月经|身为女|作为女|作为男|一个女|一个男"
        ),
        en=(
            r"sexual(?:ity| orientation)?|gay|lesbian|bisexual|transgender|gender(?: identity)?|"
            r"pronouns|are you straight|gay or straight|"
            r"as a (?:woman|man|mother|girl|female)|being (?:a woman|a man|female|male)|men(?:folk)?|women|"
            r"out at work|closet"
        ),
        zh_plain=(
            "只招男|只招女|仅限男|仅限女|限男性|限女性|限男|限女|只要男|只要女|男性优先|女性优先|"
            "男生优先|女生优先|男优先|女优先"
        ),
        en_plain=r"males? (?:only|preferred)|females? (?:only|preferred)|(?:men|women) (?:only|preferred)",
    ),
    Topic(
        "law-religion",
        EVERYWHERE,
        zh=(
            "信教|宗教|信仰|信什么|信佛|信主|信神|信奉|上帝|佛教|基督|天主|伊斯兰|清真|去教会|上教会|教会活动|教徒|"
            "教堂|做礼拜|礼拜天|弥撒|穆斯林|吃素|吃斋|持斋|拜佛|念佛|拜拜|烧香|头巾"
        ),
        en=(
            r"religio\w+|church|mosque|temple|synagogue|sabbath|pray\w*|bible|koran|quran|christmas|ramadan|"
            r"easter|diwali|worship\w*|faith|belie(?:f|fs|ve in god)|holy days?|holidays? (?:do|does|would) you|"
            r"observe|kosher|halal|head ?scarf|hijab|turban"
        ),
    ),
    Topic(
        "law-politics",
        ("TW", "US", "EU", "HK", "UK"),
        zh=(
            "政党|党派|党员|党籍|入党|团员|政治面貌|政治立场|政治倾向|政治观点|投票|投给|投了谁|工会|"
            "罢工|支持哪|蓝还是绿|蓝营|绿营|上街"
        ),
        en=(
            r"vot(?:e[ds]?|ing)|politic\w*|democrat|republican|conservative|labour party|"
            r"union(?:s|ized|ised)? ?(?:member\w*|rep\w*|activit\w+)?|party member\w*|strike|protests?|referendum|"
            r"elections?"
        ),
    ),
    Topic(
        "law-origin",
        EVERYWHERE,
        zh=(
            "哪里人|哪儿人|陆配|外配|南亚裔|新移民|什么地方人|民族|籍贯|户籍|户口|老家|祖籍|家乡|来自哪|从哪里来|从哪儿来|"
            "哪个省|哪个县|哪省|出生地|出生在|本地人|外地人|外来|国籍|种族|肤色|原住民|新住民|少数民族|"
            "母语|口音|乡音|农村人|农村出来|农村户口|居住证|居留证|国语是|普通话是"
        ),
        en=(
            r"ethnic\w*|your (?:race|heritage|roots|ancestry|descent|homeland|background originally)|racial\w*|"
            r"nationalit\w+|national origin|citizen(?:s|ship)?|native (?:language|speaker|tongue|country)|"
            r"mother tongue|first language|accent|immigra\w+|foreign(?:er|[- ]born)?|skin colou?r|birthplace|"
            r"born (?:in|here|abroad)|grow up|originally from|language (?:do|did) you speak at home|green card|"
            r"visa status|ancest\w+"
        ),
        zh_plain="仅限本地|限本地|限本市|只招本地|只要本地|只招本市|外地人勿",
        en_plain=(
            r"what country are you from|"
            r"where (?:are|were|is) (?:you|your (?:parents|family|name))[^.?]{0,20}(?:from|born)|"
            r"(?:your|that|the) (?:sur|last )?name [^.?]{0,14}(?:origin|from|foreign)|"
            r"(?:kind|sort) of (?:a )?name is"
        ),
    ),
    Topic(
        "law-health",
        EVERYWHERE,
        zh=(
            "残疾|残障|罹癌|癌症|洗肾|透析|身心障碍|肢体|乙肝|传染病|艾滋|病史|慢性病|基础病|遗传|抑郁|忧郁|焦虑症|精神科|"
            "精神病|精神疾病|精神状况|心理疾病|心理医生|心理咨询|住院|住过院|手术|服药|吃药|病假|体检|"
            "健康|身体状况|身体怎么样|身体好|身体吃得消|身体素质|身体有|身体没|身体上|身体不|身子|毛病|"
            "大病|视力|听力|吃得消|流产|药物|就医|看病|看过病"
        ),
        en=(
            r"disab\w+|cancer|medical|illness\w*|sick(?: (?:days?|leave)|ness)?|workers.? comp\w*|medications?|"
            r"mental(?:ly)?|hospitali[sz]ed|surger(?:y|ies)|therap(?:y|ist)|handicap\w*|health(?:y)?|"
            r"(?:medical|health|chronic|underlying|any|your) conditions?|"
            r"diagnos\w+|doctors?|depress\w+|anxiety|injur\w+|fmla|impair\w+|wheelchair|physically (?:fit|able)|"
            r"allerg\w+|hiv|do you smoke|smokers?|drink(?:ing)? alcohol|days off (?:work )?(?:sick|ill)|"
            r"days? (?:off )?(?:sick|ill)|days (?:of work )?(?:did|have) you miss\w*"
        ),
    ),
    Topic(
        "law-looks",
        ("TW", "HK", "CN", "US"),
        zh="身高|多高|体型|体态|面貌|身材|生活照|全身照|体重|多重|三围|长相|容貌|颜值|外貌|纹身|刺青|胖|瘦|五官|漂亮|长得",
        en=(
            r"how tall|how much (?:do )?you weigh|your (?:height|weight|looks|appearance|photo\w*)|tattoos?|"
            r"good[- ]looking|attractive|overweight|slim"
        ),
        zh_plain="形象佳|形象气质|形象好|五官端正|颜值高|颜值优先",
        en_plain=r"attach a (?:recent )?photo|well-groomed and attractive",
    ),
    Topic(
        "law-stars",
        ("TW",),
        zh=(
            "星座|牡羊|白羊座|金牛|双子|巨蟹|狮子座|处女座|天秤|天蝎|射手座|摩羯|水瓶|双鱼|血型|八字|"
            "生肖|紫微|命盘|面相|手相|什么座"
        ),
        en=r"zodiac|blood type|horoscope|star sign|astrolog\w+",
    ),
    Topic(
        "law-criminal",
        ("US", "TW", "UK", "EU", "HK"),
        zh=(
            "前科|犯罪|联征|信用评分|犯过|被捕|逮捕|坐牢|坐过牢|判刑|判过刑|案底|进过局|进过派出所|进过警局|良民证|"
            "信用记录|信用纪录|信用分|信用卡|征信|欠债|欠钱|欠款|负债|贷款|房贷|卡债|破产|官司"
        ),
        en=(
            r"arrest\w*|convict\w+|criminal|jail|prison|trouble with the (?:law|police)|police record|"
            r"credit (?:score|history|report|rating)|bankrupt\w*|debts?|mortgage|(?:any|your|student|"
            r"personal|outstanding) loans?|garnish\w+"
        ),
    ),
    Topic(
        "law-pay",
        ("EU", "US", "UK"),
        zh=(
            f"之前{_PAY}|目前{_PAY}|现在{_PAY}|上一份{_PAY}|上份{_PAY}|上家{_PAY}|原来{_PAY}|原公司{_PAY}|"
            f"前公司{_PAY}|前一家{_PAY}|前东家{_PAY}|以往{_PAY}|过去{_PAY}|前一份{_PAY}|薪资历史|工资流水|"
            "薪资证明"
        ),
        en=(
            r"(?:current|present|previous|last|prior|past|existing) (?:\w+ )?(?:salary|pay|wages?|"
            r"compensation|package|earnings|remuneration|income)|"
            r"salary history|pay ?slips?|pay ?stubs?|"
            r"(?:make|earn\w*|paid|salary) [^.?]{0,24}(?:last|current\w*|previous\w*|before|"
            r"now|at the moment|there|today)|"
            r"w-?2"
        ),
    ),
    Topic(
        "law-military",
        ("US", "TW"),
        zh="兵役|役别|社团|协会|同乡会|后备军人|教召|军中|退伍令|免役|当过兵|当兵",
        en=(
            r"military (?:discharge|service|status)|type of discharge|dishono\w+ discharge|national guard|"
            r"reserv(?:es|ist)|(?:clubs|societies|lodges|organi[sz]ations) (?:do|are|did) you|veteran"
        ),
    ),
    Topic(
        "law-home",
        ("CN", "TW", "US"),
        zh=(
            "租房|买房|住哪|住在哪|公屋|私楼|居屋|自有住房|自有房|房子是|有房|跟谁住|跟谁一起|和谁住|和谁一起住|与父母|"
            "和父母|跟父母|跟家人住|和家人住|独居|一个人住"
        ),
        en=(
            r"own or rent|own (?:your|a) (?:home|house)|rent (?:your|an?)|live (?:alone|with)|"
            r"living (?:alone|with|arrangements?)|who do you live|own a car|household"
        ),
    ),
    Topic(
        "law-loaded",
        EVERYWHERE,
        zh="家庭负担|融入年轻|年龄相近|年龄适配|融入我们年轻",
        en=r"fit in with a young|culture of young|young at heart|fresh face",
        zh_plain=(
            "稳定性.{0,10}婚|稳定性.{0,10}育|抗压.{0,4}男|抗压.{0,4}女|无家庭负担|"
            "没有家庭负担|没家庭负担|无家庭牵|没有家庭牵"
        ),
    ),
)
