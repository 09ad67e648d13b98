"""The sentences of Chinese and English in which words on a topic are about the candidate, or about somebody else.

Chinese is in simplified characters, English in small letters, as texts are folded. Short lists of words are strings
without a group around them; a frame is a pattern that is searched in what stands before the words of a topic, matched
to what stands after them, or searched in their whole sentence.
"""

from __future__ import annotations

import re
from typing import NamedTuple


class Frame(NamedTuple):
    """What is looked for around words in one language."""

    straight: re.Pattern[str]
    """Before: the candidate is addressed, right before the words."""
    asked: tuple[re.Pattern[str], re.Pattern[str]]
    """Before and after: a question about the words."""
    question: re.Pattern[str]
    """The sentence: a question."""
    task: re.Pattern[str]
    """The sentence: a question about what the candidate does at work."""
    preferred: tuple[re.Pattern[str], re.Pattern[str]]
    """Before and after: somebody is chosen or refused."""
    warns: re.Pattern[str]
    """Before: an interviewer is told to leave the words alone."""
    waives: re.Pattern[str]
    """After: the words are said not to matter."""
    deeds: re.Pattern[str]
    """Before: what somebody does, not what he is."""
    opening: re.Pattern[str]
    """Before: a line of a guide that opens with a deed."""
    company: re.Pattern[str]
    """The sentence: the employer speaks of himself."""
    scene: re.Pattern[str]
    """The sentence: a case is set, or a part of a role play."""
    you: re.Pattern[str]
    others: re.Pattern[str]
    """Customers and the like."""
    staff: re.Pattern[str]
    """Others, and those who work here or are named by a pronoun: the candidate himself, where a guide judges him."""
    business: re.Pattern[str]
    """Orders, products, systems: then everyday words are about those."""
    beside: re.Pattern[str]
    """After: others, right beside the words."""
    relays: re.Pattern[str]
    """Between others and the candidate: they say something of him."""
    near: int
    """So many signs before the words, `you` still means them."""


_YOU = "你(?!这里|这儿|面前)|应聘者|应征者|候选人|求职者|应试者|面试者|考生"
_OTHERS = (
    "同事|病患|房客|宾客|客户|顾客|用户|乘客|旅客|住户|访客|会员|买家|卖家|店家|保户|使用者|人士|持有人|借款人|"
    "受益人|外劳|准妈妈|"
    "那位|老年人|来电|消费者|患者|病人|老先生|老太太|老奶奶|老人家|客人|民众|信众|香客|游客|食客|住客|学员|学生|家长|"
    "机主|户主|"
    "业主|车主|租客|长者|老伯|大爷|阿姨|女士|小姐|一位|一名|一对|有位|某位|对方|投诉人|申请人|收件人|街坊|移工|"
    "供应商|厂商|新人|"
    "新娘|伤者|市民|居民|村民|警方|代办人|人群|(?<![^，,“「])有人(?!可以|接|带|帮|照)|[后前旁]面的人|派单员|(?<!家里)(?<![有是搭带])老人(?!身体|[要帮能都还硬])|(?<!是)孕妇|"
    "邻居|房东|当事人|陪同者|监护人|收银员|司机|师傅|这位|那个人|两位|几位|看护|户主|团购|长官|别人的"
)
_STAFF = "组员|员工|下属|班长|组长|主管|前辈|同组|店员|(?<!其)他(?!们)|她(?!们)"
_OPENING_DEEDS = (
    "先|再(?![做干过生])|把|将|替|帮|给(?!人)|向|按|让(?!人)|请(?![过了病产育假婚长])|算|查|核|列|写|讲|指|记|念|当着|当众|为图|"
    "为了|私下|随手|直接|擅自|追问|凭|拿|看到|认定|认为|因为?客|不因|不凭|不强求|遇到|用(?!户)|在(?:社群|社交|客|背后)|"
    "只(?:记|问|看|答)|分清|指出|核出|看出"
)
_DEEDS = (
    "主动|核出|算[出清]|指出|说[“「]|说明|解释|引导|核实|核对|确认|询问|追问|打探|查询|识别|辨别|区分|分辨|转接|协助|帮助|"
    "(?<!请)(?<!^)提供|尊重|称呼|"
    "告知|处理|判断|说出|说清|讲清|知道|了解|熟悉|清楚|掌握|懂得|模仿|嘲笑|嫌|拿客|听到|看到|遇到|面对|更正|办理|"
    "登记|安抚|安排|推荐|"
    "评头论足|聊起|配合|留意|发现|提醒|避开|服务|体谅|照顾到|考虑到|顾及|回应|回答|应对|举例|举出|讲述|说到|提到"
)
_PREFERRED = (
    "优先|加分|扣\\d*分|减分|不予|不宜|不适合|慎|淘汰|排除|更稳|为佳|尤佳|为宜|最好|不考虑|风险|录取|录用|不录|不用|"
    "不收|不招|不要|勿|"
    "免谈|别来|拒绝|一律|正取|复试|不建议|不稳定|排班困难|容易满足|天生|情绪化|形象|请假|影响|拖累|分心|吃亏|麻烦|顾虑"
)
_BUSINESS = (
    "投诉|客诉|退货|退款|退订|换货|订单|下单|缺货|发货|配送|快递|包裹|收货|商品|产品|新品|套餐|门号|账单|扣费|续费|"
    "发错|印错|说明书|"
    "包装|礼盒|宽带|门票|优惠|折扣|手表|这通|会员卡|积分|小程序|app|页面|功能|系统|服务器|指标|接口|插件|机器|设备|"
    "库存|批次|预约|"
    "挂号|报修|流程|促销|售后|专区|字段|栏位|数据表|报表|合同|合约|工单|网站|网页|会员租金|门店|团购|跟仓库|补货|牌子|品牌|"
    "户型|表格"
)

ZH = Frame(
    straight=re.compile(f"(?:{_YOU})(?!会?怎|如何|会如何|先|第一|该|要|应)[^。！？?，,]{{0,10}}$"),
    asked=(
        re.compile(
            f"(?:{_YOU})[^。！？?]{{0,20}}$|(?:是否|有无|有没有|有冇|请说明|请介绍|请提供|请附|请填|请写|请报|"
            f"介绍一下|谈谈|说说|"
            "聊聊|讲讲|说一下|透露|告诉|请问|打算|计划|准备|考虑)[^。]{0,12}$"
        ),
        re.compile(
            "[^。，,？?]{0,8}(?:吗|呢|没有|没|否|未|咩|[？?])|[^。？?]{0,10}你(?:会|能|可以|怎么|如何|打算|觉得|介意|"
            "方便|有)"
        ),
    ),
    question=re.compile(r"[？?]\s*$|(?:吗|呢|吧|嘛|咩|没有|是什么|是多少|一下)[。！!…\s]*$"),
    task=re.compile(
        "你(?:会|要|该|先|都|又|一般|通常|当时|最后|上次)?(?:怎么|怎样|如何|点样|点(?=[处跟答同安解])|先|第一步|第一句|找谁|问谁|查什么|会照|会给|推荐)|"
        "(?:怎么|怎样|如何)(?:处理|解决|安排|跟进|答复|回复|回应|说明|解释|协调|登记|改|补|查|办|确认|判断|介绍)"
    ),
    preferred=(
        re.compile(
            "(?:优先|不招|不要|不收|只要|只招|只考虑|谢绝|拒绝|排除|避免|不录取|不录用|偏|倾向|首选|最好|希望|必须|"
            "须|需|限|要求|附上|"
            "提供|想要|想找|招)[^。]{0,8}$|^(?:\\d分[：:])?[无有]$"
        ),
        re.compile(f"[^。]{{0,20}}(?:{_PREFERRED})"),
    ),
    warns=re.compile(
        "(?:不|别|勿|禁止|避免)[^。！？?]{0,4}(?:问|询|聊|谈|告诉|透露|说明|提及|涉及|打听|打探|记录|写|以|凭|因)[^。！？?]*$|"
        "(?:不看|不论|不分|不限|无论|不得因|我们不[收看问需])[^。！？?]*$|(?:不用|不需要|不必|无需)[^。！？?]{0,12}(?:附|填|准备|提供|带)[^。！？?]*$|(?:须知|备忘|"
        "备注|要点|提醒|注意|自查)[：:]|"
        "自查[^。]*$|(?:录取|录用|入职|到职)后[^。！？?]{0,12}(?:请|出示|提供|核)[^。！？?]*$"
    ),
    waives=re.compile(
        "[^。！？?]{0,30}(?:无关|没有(?:任何)?关系|不聊|可以不回答|不必回答|不影响|不计入|不计分|当场打断|应打断|制止|退回|换人主持|重写|改写|一律不[谈问看计提聊涉]|概不[谈问看计提聊]|"
        "不谈|不涉及|不属于|不在评分|不是(?:本次|这次)?面试|不列入(?!正取|考虑|名单|录)|不采计|不作为|略过|另外保管|看不到|自愿|录用后|入职后|统一(?:办理|核验))"
    ),
    deeds=re.compile(f"^[\\s\\d分：:]*(?:对(?!象)|会|能|肯|可以)(?!怀|生|结|喝|吃|融入|扛|熬|陪|接受|跟)|{_DEEDS}"),
    opening=re.compile(f"^[\\s\\d分：:]*(?:{_OPENING_DEEDS})"),
    company=re.compile(
        "^[\\s\\d分：:—–-]*(?:我们|本公司|公司|本店|本品牌|品牌|本岗|岗位|这个岗位|这个职位|本职|这条|这款|该|依法|"
        "按规定|按法律|按规矩|"
        "作为.{0,3}品牌|面试|(?:如果|若|如需)(?![^。]*你[^。]*[？?])|系统)"
    ),
    scene=re.compile("情境|情景|场景|案例|背景[：:]|扮演|饰演|扮客"),
    you=re.compile(_YOU),
    others=re.compile(_OTHERS),
    staff=re.compile(f"{_STAFF}|{_OTHERS}"),
    business=re.compile(_BUSINESS),
    beside=re.compile(f"[^，,；]{{0,6}}(?:{_OTHERS})(?!会|一眼)"),
    relays=re.compile("问|说|骂|嫌|叫|知道|要求|要|让|请|[「“]|投诉|指责|怪|打听|吼|夸|猜|笑|威胁|非要|坚持"),
    near=8,
)

_YOU_EN = (
    "you|your(?! (?:team|colleague|teammate|supervisor|manager|customers?|line manager)\\b)|"
    "yourself|candidates?|applicants?|interviewees?"
)
_OTHERS_EN = (
    "colleagues?|charity|customers?|clients?|callers?|guests?|passengers?|users?|patients?|visitors?|members(?! of)|"
    "shoppers?|"
    "buyers?|residents?|tenants?|subscribers?|tourists?|travell?ers|students?|pupils?|policy ?holders?|"
    "account holders?|bride|"
    "couple|a (?:wo)?man (?:calls|says|asks|rings)|families who|parent|gentleman|people (?:who(?:se)?|with)|public|"
    "donors?|"
    "owners?|elderly (?:man|woman|lady|people|resident|caller)|someone non|police officer|"
    "(?:to|for|with|of|serve|mocks?|by) (?:someone|anyone|people)(?! else)|persons? (?:at|on|in|with|who|asking|"
    "targeted)|"
    "(?:two|three|both|some|other) (?:people|members|of)|members? of (?:your|the) (?:team|staff)|carers?|"
    "vulnerable adult|"
    "another (?:person|member)|the (?:man|woman|couple|family|child|baby)|(?:the|a|your) (?:couriers?|"
    "delivery driver)|cleaner"
)
_STAFF_EN = "co-?workers?|employees?|teammates?|staff|supervisor|neighbou?rs?|he|she|his|him|hers?|they|their"
_BUSINESS_EN = (
    r"orders?|refunds?|deliver\w*|products?|bills?|bookings?|apps?|credit union|toys?|returns?|complain\w*|warranty|"
    r"invoices?|"
    r"subscriptions?|purchas\w*|buy|labels?|system|portal|kiosk|logs?|process|payments?|server|batch|form|basket|"
    r"spray|store|van|vehicle|machine|boiler|printer|laptop|database|column|field|booking|form|account|"
    r"tickets?|parcels?|package(?=s| arriv| was)|exchange|broadband|discount|voucher|item"
)
_STATES_EN = (
    "has|is|was|does|comes|walks|wears|lives|seems|looks|sounds|belongs|suffers|smokes|drinks|owes|needs|prefers|"
    "appears|"
    "speaks(?! (?:to|with|directly|up))|values|"
    "owns|rents|depends|relies|takes|fits|shares the"
)
"""Verbs of what somebody is; all others that open a line of a guide, such as `explains`, are deeds."""
_PEOPLE_EN = (
    "mothers|fathers|women|males|females|girls|boys|ladies|guys|lads|parents|mums|moms|dads|locals|foreigners|"
    "smokers|muslims|"
    "christians|jews|immigrants|braids|tattoos|kids|children|graduates|veterans|activists|debts"
)
_HABITS_EN = (
    "have|take|own|go|get|like|drink|smoke|eat|belong|live|believe|suffer|wear|need|celebrate|plan|want|intend|"
    "expect|identify|"
    "practi[sc]e|observe|support|speak|rent|care|look after"
)
_WORK_EN = "explain|handle|deal|tell|reply|respond|arrange|decide|process|word|phrase|brief|cover|get (?:him|her|them)"
_LINE_EN = r"^[\s\d–—:.-]*"

EN = Frame(
    straight=re.compile(
        rf"(?<!how would )(?<!how will )(?<!how did )(?<!do )(?<!at )(?<!tells )(?<!told )(?<!asks )"
        rf"\b(?:{_YOU_EN}|any)\b"
        rf"(?! (?:{_WORK_EN})\b)[^.?!,]{{0,24}}$|"
        rf"\bdo you (?:{_HABITS_EN})\b[^.?!]{{0,24}}$"
    ),
    asked=(
        re.compile(rf"\b(?:{_YOU_EN}|any)\b[^.?!]{{0,60}}$"),
        re.compile(rf"[^.?!]{{0,10}}\?|[^.?!]{{0,20}}\b(?:{_YOU_EN})\b"),
    ),
    question=re.compile(r"\?\s*$"),
    task=re.compile(
        r"\bhow (?:do|would|did|should|will|might) (?:you|we|i)\b(?! (?:feel|cope|manage|juggle|balance))|"
        r"\bwhat (?:do|would|did|will|should) you "
        r"(?:do|say|tell|check|ask|report|write|reply|look at|suggest|recommend|need to|put)\b|\bwhere would you\b|"
        r"\bwhat (?:is the|causes|are the)\b|\bhow does\b"
    ),
    preferred=(
        re.compile(
            r"\b(?:prefer\w*|avoid|reject|no|only|mark down|ideal\w*|looking for|look for|wants?|needs?|"
            r"must (?:be|have)|"
            r"should (?:be|have)|hire|choose|favou?r|seek\w*|someone|too|very|a bit)\b[^.]{0,24}$"
        ),
        re.compile(
            r"[^.]{0,40}\b(?:prefer\w*|only|ideal\w*|avoid|reject\w*|concern|risk\w*|unsuitable|a plus|bonus|"
            r"marks?|"
            r"points?|need not|best suited|better|unreliable|struggle|lack|stable|likely|welcome|required|"
            r"essential|must|advantage)\b"
        ),
    ),
    warns=re.compile(
        r"\b(?:never|not|\w+n't|avoid|without|refrain\w*)\b[^.?!]{0,12}"
        r"\b(?:ask|talk|tell|disclos|reveal|mention|discuss|record|write|note|chat|judg|assum|comment|scor|"
        r"mark)\w*\b[^.?!]*$|"
        r"\b(?:regardless|irrespective) of\b[^.?!]*$|"
        r"\bmark the answer\b|\bscore only\b|^[\s\d:.-]*panel:|"
        r"\b(?:note (?:to|for) (?:the )?panel|panel note|reminder|fairness check)\b"
    ),
    waives=re.compile(
        r"[^.?!]{0,60}\b(?:irrelevant|not relevant|need not answer|(?:do not|don't) (?:have|need) to (?:answer|say)|"
        r"(?:plays?|have|has|earns?|loses?|gets?|carr(?:y|ies)|(?:earn|gain) or lose) no (?:part|bearing|marks?|"
        r"points?|weight)|"
        r"(?:must|should|do|does) not (?:affect|count|change|matter)|"
        r"(?:is|are) not (?:topics?|questions?|part|for)|not (?:scored|counted|asked|considered)|voluntary|"
        r"up to you|send it back|hand it back|rewritten|possible bias|reject the score|"
        r"(?:is|are) (?:fine|welcome|allowed|ok|okay|no problem))\b"
    ),
    deeds=re.compile(
        rf"{_LINE_EN}(?:(?:calmly|clearly|correctly|quickly|politely|only|always|never|proactively) )?"
        rf"(?!(?:{_STATES_EN}|{_PEOPLE_EN})\b)[a-z]+s\b(?! (?:preferred|leave|needs?|should|are|is|may|will|might|"
        rf"would|"
        rf"of young|with young|have)\b)|"
        rf"{_LINE_EN}(?:can|able to|is able to|must be able to|will) (?:explain|handle|serve|help|deal|describe|"
        rf"apply|tell)"
    ),
    opening=re.compile(
        rf"{_LINE_EN}(?:(?:would|could|offers to|tries to) (?:step|clear|say|ask|offer|tell|call|stop|refer|"
        rf"explain)|says?\b)"
    ),
    company=re.compile(
        rf"{_LINE_EN}(?:we (?:offer|provide|have|are|give|pay|do|will|welcome)|our|this|the (?:office|company|role|"
        rf"job|post|salary|"
        r"shop|store|team|uniform)|there|uniforms|it|if (?:needed|required|necessary|the (?:role|job|post)|"
        r"any(?:one)?)|all (?:staff|employees)|scenario)\b"
    ),
    scene=re.compile(
        r"\b(?:scenario|role[- ]play|case study|situation)\b.{0,20}[:)]|\b(?:suppose|imagine)\b(?! you)|"
        r"\bif (?:an?|the|two|three|someone|anyone|one of|your (?:colleague|team|manager|supervisor))\b"
        r"(?! (?:school|nursery|job|role|boss|team|office|company|manager|hours|shift))(?=[^?]*\?)"
    ),
    you=re.compile(rf"\b(?:{_YOU_EN})\b"),
    others=re.compile(rf"\b(?:{_OTHERS_EN})\b"),
    staff=re.compile(rf"\b(?:{_STAFF_EN}|{_OTHERS_EN})\b"),
    business=re.compile(rf"\b(?:{_BUSINESS_EN})\b"),
    beside=re.compile(rf"[^,;]{{0,14}}\b(?:{_OTHERS_EN})\b|\s+who\b(?=[^?]*\?)"),
    relays=re.compile(
        r"\b(?:asks?|asked|asking|says?|said|tells?|told|wants?|comments?|shouts?|calls|accuses|demands?|knows?|"
        r"guess\w*|insists?)\b|[\"“]"
    ),
    near=30,
)
