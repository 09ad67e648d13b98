"""Criminal record and debts, earlier pay, military service and clubs, home, and words that stand in for a topic."""

from __future__ import annotations

import re

from kitgen.lint.law_words.topic import EVERYWHERE, Topic

CRIMINAL = Topic(
    "law-criminal",
    ("US", "TW", "UK", "EU", "HK"),
    zh_plain="""
        犯罪记录 犯罪纪录 刑事记录 刑事纪录 无犯罪 有前科 有案底 良民证 犯过罪 违法记录 案底 征信报告 征信记录 联征
        信用评分 信用卡债 卡债 欠不欠 被行政拘留 失信人 老赖 洗底
    """,
    zh="""
        前科 信用不良 信用破产 卡奴 被捕 拘役 坐牢 坐过牢 坐监 坐过监 判刑 判过刑 缓刑 假释 服刑 留案底 进过局 进局子
        进过派出所 进过去 进过警局 借债 背债 背着债 校园贷 扣薪 吃官司 干净不干净 身上干净 底子干净 免钱饭 牢饭
        清清白白 背景一查 出过事 惹过事 不光彩 黑历史 酒驾 入监 少年院 少管所 感化院 跑路 帮派 进出过 手脚干净
        手脚不干净 欠银行 银行催 追着钱跑 口袋不紧 地下钱庄 卡循环 信用瑕疵 信用有没有 老底 背景清白 身家清白 有没有案
        吸毒 醉驾 偷窃 盗窃 贪污 性侵 黄赌毒 不良记录 劳教 传唤 判决 更生人 保释 行政处罚 警示帐户 人头帐户 黑道 黑社会
        三合会 欠税 跳票 法拍 现金卡 清算 债权 月光族 犯法 刑罚 刑责 牢 局子 立案 涉案 嫌疑 社区矫正 尿检阳性
        跟穿制服的 和穿制服的 与穿制服的 道上混 混道上 道上的
    """,
    zh_faint="""
        犯罪 犯过 犯事 违法 违纪 刑事 刑案 信用分 信用记录 信用纪录 信用状况 信用报告 信用卡(?!分期) 被抓 逮捕 拘留
        蹲过 进去过 进去待 里面待 在里面 警局 差馆 派出所 警察 公安 公检法 打交道 征信 有逾期 有没有逾期 逾期记录 失信
        黑名单 欠债 欠钱 欠款 欠账 欠人 积欠 拖欠 负债 债务 债 贷款 借贷 高利贷 借钱 网贷 白条 借呗 房贷 车贷 学贷 按揭
        还款 按时还 月供 还清 破产 强制执行 法院 官司 打官司 诉讼 被告 财务状况 经济状况 经济压力 手头紧 缺钱 赌 赌博
        泡茶 反省过 冲动过 年少轻狂 起诉 打架 监狱 保护令 通缉 高墙 花呗 债务协商
    """,
    en_plain="""
        criminal (?:record|history|convictions?|background|past); clean (?:criminal )?record;
        been (?:arrested|convicted|in prison|to prison|in jail|to jail|in trouble with|charged with|locked up);
        ever (?:been )?(?:arrested|convicted|charged with); police record; rap sheet; your credit; credit score;
        spent convictions?; run-?ins? with the (?:law|police)
    """,
    en=r"""
        misdemeano\w+; done time; did time; probation(?:ary offence| order| officer); parole;
        (?:trouble|run-?ins?|problems?|dealings|brush\w*) with the (?:law|police|authorities); wrong side of the law;
        clean record; dui; drink[- ]driving; expunged; sex offender; bad credit; insolven\w+; indebted; bailiffs?;
        ccj\w*; money (?:troubles?|problems?|worries); checkered past; got a past; have a past; haven't got a past;
        wrong side of; guest of (?:his|her) majesty; majesty; missing years; hands clean; light-fingered;
        (?:come|show|turn|pop|throw)s? up (?:anything|something|on a check); anything (?:come|show|turn|pop) up;
        indiscretions?; nose clean; bail; magistrates?; points on your; afford to be out of work;
        pay ?check to pay ?check; money (?:is |a bit )?tight; hand to mouth; wolf from; within your means;
        good with (?:your |their )?money; community service; asbo; restraining order; expunge\w*; pending charges;
        charges? against; theft; stealing; stole; shoplift\w*; drug offen[cs]e; eviction; evicted; foreclos\w*; iva;
        alimony; student debt; thrown in; juvenile record; juvie; mugshot; police (?:stop|station|caution|custody);
        warrant; court case; lawsuits?; sentenced; prison sentence
    """,
    en_faint=r"""
        arrest\w*; convict\w+; conviction; criminal\w*; crimes?; felon\w*; offen[cs]es?; offender; charged with;
        jail\w*; prison\w*; behind bars; in the cells; the cells; locked up; inside\?; police; record check; a record;
        your record; cautioned; caution or; spent; credit (?:score|history|report|rating|check|record)s?; bankrupt\w*;
        debts?; in debt; mortgage\w*; (?:any|your|student|personal|outstanding|payday) loans?; maxed[- ]out; overdraft;
        repossess\w*; collectors?; creditors?; county court; garnish\w*; child support; owe (?:money|anyone);
        financial (?:trouble|difficult\w+|problems?|situation|position|worries|stress|obligations); make ends meet;
        gambl\w+; surprise us; skeletons?; look you up; looked you up; google you; sued; savings; speeding
    """,
)

_THERE = """
    之前 目前 现在 而家 依家 上份 上一份 上家 上一家 原来 原先 原公司 原单位 前公司 前一家 前东家 前职 以往 以前
    过去 前一份 上一个 上个公司 去年 最近 历年 转工前 旧公司 现职 在职 那家公司
"""
_EARNED = (
    "[^。？?，,]{0,10}(?:工资|薪|收入|待遇|人工|年终|奖金|提成|挣多|挣几|赚多|赚几|拿多少|拿几|拿得|领多少|领不少|领几|攞|"
    "开多少|给多少|给你多少|给你开|开你|几多钱|多少钱|过万|税前|税后|出粮|流水|基数|公积金|拿的|到手)"
)

PAY = Topic(
    "law-pay",
    ("EU", "US", "UK"),
    zh_plain=re.sub(r"(?<=\S)(?=\s)", lambda _: _EARNED, _THERE)
    + """
        薪资历史 工资流水 工资条 薪资单 薪资证明 收入证明 扣缴凭单 现薪 你月薪 你的月薪 你年薪 你的年薪 你薪水多少
        你的薪水 你工资多少 你的工资(?!期望|要求) 你收入多少 你的收入
    """,
    zh="""
        薪酬历史 薪资明细 薪水单 薪水条 工资单 粮单 劳保级距 投保薪资 按多少基数 原薪 前职薪 前薪 目前薪 现有薪
        现时人工 一个月拿多少 一个月挣 一年挣 一个月领 每月到手 拿得太多 转工想加 几k 多少k 往上浮 出到咩价 咩价 身价
        多给一点 露馅 报的数 年包 总包 月入 时薪多少 拿的不少 那家给 给得起 请不起 原本的薪水 破百万 税后多少 税前多少
        底薪多少 到手多少 之前的薪 薪资结构 薪资条 上一份的薪 前一份的薪 原薪资 上家开的 前雇主 前老板给 给过你多少
        前份粮 份粮几多 待你不薄 存多少钱 能存多少
    """,
    zh_faint="""
        银行流水 个税 所得税 报税 税单 社保基数 公积金基数 月收入 年收入 年薪 高薪下来 和您现在 跟你现在 比你现在
        手里拿的 加几多成 涨百分之 涨幅 薪资落差 心理会有落差 业内算高 压价 降薪 开价 交个底
    """,
    en_plain=r"""
        salary history; (?:current|present|last|previous) (?:salary|pay|wage|compensation|package|ctc);
        what do you (?:currently )?(?:earn|make)(?= |\?)(?! of\b); what are you (?:making|earning)(?: now)?;
        last pay ?(?:slip|stub|check)s?; recent pay ?(?:slip|stub|check)s?;
        your (?:salary|pay|wages?|earnings|income|compensation|package) (?:at|in|there|now|before|last|history|was|
        right now|currently|today);
        your (?:current|present|last|previous|old) (?:salary|pay|wages?|earnings|income|compensation|package)
    """,
    en=r"""
        (?:current|present|previous|last|prior|past|existing|old|recent|former) (?:\w+ ){0,2}(?:salary|salaries|pay|
        wages?|compensation|package|earnings|remuneration|income|bonus\w*|ctc|base|employer pay\w*); earnings history;
        pay history; pay ?slips?; pay ?stubs?; pay ?checks?; payroll record; p60s?; p45s?; w-?2s?;
        salary (?:proof|slip|certificate)s?;
        (?:your|you) [^.?]{0,10}(?:currently|previously) (?:make|earn|on|paid|get)\w*;
        what are you (?:on|making|earning); what (?:were|was) you (?:on|making|earning|paid);
        how much (?:were|are|did|do|was) (?:you|they|your)[^.?]{0,20}(?:mak|earn|paid|pay|on|get|bonus|salary)\w*;
        pay cut; pay rise did; salary (?:jump|hike|increase) from; cheap to hire; low earner; on (?:£|\$|€)?\d+ ?k;
        on (?:£|\$|€)\d+; what are they (?:giving|paying) you; they (?:giving|paying) you; prise away;
        (?:haven't|hadn't|not) looked after (?:you|her|him); get you over here; tempt you (?:over|away);
        what (?:number|figure) (?:are|were) you; figure you're on; you on (?:now|at the moment|there);
        hourly (?:there|now); tax bracket; afford you; what you're on; what you are on; paid there; matching what;
        cheap to (?:hire|prise|get); base and bonus; (?:base|bonus) last year
    """,
    en_faint=r"""
        tax return;
        (?:earn\w*|salary|wages?|taking home|take home|bringing home|bring home|get paid|
        compensated) [^.?]{0,28}(?:last|current\w*|previous\w*|before|now|at the moment|there|today|right now|
        these days|where you are|in your|at your|present\w*|year|per month|a month); (?:have to|need to) beat;
        beat your; match your; used to (?:far )?less; ballpark
    """,
)

MILITARY = Topic(
    "law-military",
    ("US", "TW"),
    zh_plain="""
        服过兵役 当过兵 兵役状况 役毕 役毕或免役 限役毕 退伍军人一票 退伍令 没当过兵 未服兵役 免役原因 退役原因
        退伍原因
    """,
    zh="""
        兵役 役别 共济会 后备军人 预备役 教召 召回部队 复员 免役 替代役 当完兵 当咗兵 哪一种兵 什么兵种 兵种 军种
        抽签兵 没当兵 服过兵 义务役 志愿役 召集令 动员召集 哨子 大熔炉 令行禁止 被班长 禁得起操 点召 动员令 打过靶
        摸过枪 站过岗 军姿 豆腐块 老兵 老班长 几梯 第几梯 金马奖 数馒头 扁平足 那两年空 两年空着 锻炼了 去“锻炼
        去「锻炼 寄到就要放下 服兵役 兵单 役期 退役证 退伍证 军籍 军龄 哪个部队 什么部队 部队番号 兵役证 体位判定 征兵
        应征入伍 逃兵 常备役 空军 海军 陆军 宪兵 海巡 军阶 军衔 士官 校友会 同好会 商会会员 社团干部 社团里 什么社团
        哪些社团 参加社团 加入社团 参加什么协会 什么俱乐部 哪个俱乐部 几年兵 立过功 立功受奖
    """,
    zh_faint="""
        服役 社团(?!的团购) 协会 同乡会 联谊会 宗亲会 街坊会 同学会 俱乐部 狮子会 扶轮社 商会 帮会 民间团体 社会团体
        社会组织 组织身份 圈子的人 老乡那帮 军中 军人 军队 部队 退伍 退役 转业 当兵 集结 集训 几时退 转大人 练过几年
        国军 志愿兵
    """,
    en_plain="""
        military (?:discharge|status|service|record|obligation)s?; type of discharge;
        discharged? (?:from the (?:military|army|navy|marines|forces)|receive); national guard; in the reserves
    """,
    en=r"""
        (?:dis)?honou?rabl[ey]; deployment overseas; tour of duty; conscript\w*; draft status; territorial army;
        (?:clubs?|societies|lodges?|organi[sz]ations|associations|fraternit\w+|groups) (?:do|are|did|have|to which|you|
        and)(?: you)?; freemasons?; masonic; sorority; knights of; polished (?:a few )?boots; uncle sam; yelled at;
        in the mud; basic training; boot camp; called up; call-up; reservist; fortnight each summer;
        two weeks (?:every|each) summer; weekend (?:a|each|every) month; serve your country; served your country;
        served in the; regiment; squaddie; queen and country; king and country; desert storm; afghanistan; iraq;
        old comrades; lions club; round table; secret society;
        served? in the (?:army|military|navy|forces|war|marines); military background; enlist\w*; conscription;
        national service; service record; ex-forces; ex-army; ex-military; court[- ]martial\w*; barracks; army reserve;
        ta soldier; cadets?; reservists?; the reserves
    """,
    en_faint=r"""
        military; discharged?(?! (?:the|from hospital|it|all|a refund|this|that)\b); guard duty; army; navy; marines?;
        air force; the forces; deployed; combat; see action; veterans?; drafted into; standing commitment; clubs;
        lodge; masons?; rotary; country club; fraternity; golf club; elks; one weekend a month; handshake
    """,
)

HOME = Topic(
    "law-home",
    ("CN", "TW", "US"),
    zh_plain="""
        租房还是 买房还是 自有房还是 家住哪 家住在 跟谁住 和谁一起住 跟谁一起住 有房有车 有房一族 有无房产 自有住宅
        自有住房
    """,
    zh="""
        合租房 城中村 买了房 住在哪 住紧边 边区住 住公司附近 住得偏 住公屋 住居屋 劏房 自有房 自己的窝 跟谁一起 和谁住
        和谁一起 同谁住 同边个住 同屋企人住 与父母 和父母 跟父母 跟家人住 和家人住 独居 坐几路车 本市有房 几号线
        出了地铁 那一片 那个里 哪个里 鞋子通常 门口的鞋 等着开饭 骑多久 搬过来住 搬近 哪个站 老破小 房子多大 家里有几间
        自住 社宅 租屋补助 租金 买了楼 供楼 供紧楼 上车盘 房产证 名下有房 名下有没有房 名下有几 同住 住所 居所 落脚处
        寄宿 借住 离公司多远 离我们多远 上班远不远 有没有自己的车 有车吗 家在哪 家住 在这座城市 在这里扎根 落户这里
    """,
    zh_faint="""
        租房 租的 租住 合租 出租屋 雅房 套房 买房 买楼 住哪 住边 住址 家庭住址 家庭地址 门牌号 详细地址 哪个小区
        什么小区 哪个区 哪一区 哪个镇 住得远 住得近 住在附近 住附近 住多远 离家 家离 公屋 私楼 居屋 社会住宅 眷村 宿舍
        自己的房 房子是 房产 有房 有车 自备车 开什么车 几套房 楼盘 一个人住 自己住 倒几趟 通勤 多少公里 怎么过来
        怎么上班 骑车来 搭车来 单程多久 要多久到 谁来接 回家有人 有人给您 有人给你 天水围 家底 治安 落脚 安家 定居 扎根
        有根 门禁 末班车 室友 房租 房东 开车来 自己煮 豪宅 学区房 房子 住哪里 住在哪里
    """,
    en_plain="""
        own or rent; rent or own; do you (?:own|rent)(?: your)? (?:home|house|place|flat|apartment|or);
        where (?:exactly )?do you live; who (?:do )?you live with; live with your parents; live alone;
        your home address; own your (?:own )?(?:home|house|place|flat|property)
    """,
    en=r"""
        home ?owners?; council (?:house|flat|estate); housing (?:estate|association|benefit|project|situation);
        social housing; living (?:alone|with|arrangements?|situation|by yourself);
        who (?:do|else|lives) (?:you |else )?(?:live|lives|is|with)[^.?]{0,14}(?:with|you|there|home);
        where about\w* (?:do|are) you; which area (?:do|are) you; what area (?:do|are) you;
        how far (?:do|away|is|are) (?:you|your)[^.?]{0,16}(?:live|home|from|house|travel|away);
        rely on (?:the )?(?:bus|public); put down roots; roots in the; your rent; your mortgage; crept in; creep in;
        anyone mind if; homeless\w*; no fixed address; sofa[- ]surf\w*; trailer park; rough area; rough part;
        nice area; posh; leafy; moving? (?:nearer|closer); property ladder; lodger; lodgings;
        how do you get (?:here|in|home|to)(?= |\?)(?! know| the| a); own front door; back to an empty;
        homeless shelter; own place; your own place; flatmates?; council tax; house share; house-share; shared house;
        bedsit; what(?:'s| is) your (?:postcode|zip code|address|neighbou?rhood|rent|mortgage);
        live in a (?:house|flat|rented|council); live at home; living at home; still (?:live|living) with;
        living situation; which part of (?:town|the city); from which (?:area|neighbou?rhood|borough);
        how long does it take you to get; your commute; long commute; live (?:too )?far; lives? (?:close|near|far)\w*;
        own wheels; your own wheels; walk to work
    """,
    en_faint=r"""
        owns? (?:your|a|their|his|her) (?:own )?(?:home|house|car|place|flat|property); own your;
        rent(?:ing|er)? (?:your|an?|or)?; renting; landlord; sheltered;
        live (?:alone|with|on your own|by yourself|far|locally|nearby|in a|and who);
        lives (?:alone|with|far|near|in a|locally|too); who lives;
        where (?:do|are) you (?:live|living|based|stay)(?:ing)?; home address; your address; household; housemates?;
        room-?mates?; postcode; zip code; neighbou?rhood; side of town; part of town; commut\w+;
        long (?:is|does) (?:your|the) (?:commute|journey|drive|it take you); own (?:car|transport|vehicle); have a car;
        got a car; drive to work; get to work; bus from; moved house; last (?:bus|train)(?: home)?
    """,
)

LOADED = Topic(
    "law-loaded",
    EVERYWHERE,
    zh_plain="""
        稳定性.{0,10}婚 稳定性.{0,10}育 抗压.{0,4}男 抗压.{0,4}女 无家庭负担 没有家庭负担 没家庭负担 无家庭牵
        没有家庭牵 没有家庭拖 无家累 无后顾之忧 没有后顾之忧 没后顾之忧 无牵无挂 年龄相近 年龄适配 融入年轻
        融入我们年轻 年轻团队 年轻的团队 年轻化团队 以公司为家 一路人 没有拖累 看你这样子 不用不好意思 冒昧问
        私下问一句 我猜你 我猜您 一看就是 一听就是 一听就不是 一听就知道 一看就知道 怕干不长 待不久 干不长 说走就走
        跑不了的 会不会不习惯 你以为你是谁 没人要你 凭什么要你 凭什么录用你 算什么东西 不要脸 玻璃心 草莓族 没出息
        没本事 没脑子 窝囊 废物 白痴 智障 垃圾学校 野鸡大学 三流大学 三流学校
    """,
    zh="""
        就你这 凭什么觉得 配得上 这种水平 没有人要你 蠢 装清高 会不会生气 生不生气 眉眼高低 眼力见 潜规则 说句难听
        还敢来 还好意思 是该记下来 连续否定 不合群 拿得出手吗 一天能面 配不配 值这个钱 值这个价 脸皮 混日子 不求上进
        学历太低 学店 没料 三流 吊车尾 鲁蛇 智商 情商低 听不懂人话 下马威 考倒 刁难 拍桌 晾他 晾着 摆脸色 翻脸 被炒
        被开除 混不下去 混成这样 这么烂 能力不行 不行吧 编的吧 骗谁 吹的吧 有没有羞 冇用 唔掂 食塞米 逼他 激他 气哭
        哭出来 骂哭 看应聘者会不会 故意打断 故意沉默 故意让 故意不 故意说错 故意刁 故意激 故意冷 不是吗 难道不
        看他会不会失 看她会不会失 把他问倒 把她问倒 把人问倒 把你问倒 这种学历 这学历 也敢来 你脑子 脑子是不是 脑子有
    """,
    zh_faint="""
        年龄相仿 自己人 调性 同一种出身 成长环境 无拖累 拖累 牵绊 牵挂 后顾 随叫随到 狼性 搏到尽 接不住 玩不到一块
        玩得到一块 打成一片 眼里有光 被生活磨平 老油条 小清新 有冲劲 冲劲 吃苦耐劳 吃得了苦 能喝 喝两杯 应酬 血气方刚
        单纯 好管 听招呼 难管 定得下来 心定 定不下来 稳定性 丢脸 失态 冷场 激怒 懂事 压力测试 吧(?=[？?])
        看你(?:的|这|走|年|气|样|面|身|手|脸|好像|应该|挺|蛮|满|好) 听你(?:口|讲话|说话|声)
        你们(?:这些人|这种|这一代|年轻|女|男|那边|那儿|那里|本地|外地)
        你手上(?:戴|这|的戒|那) 你(?:脖子|脸上|头上|身上|名字|本人|气质|皮肤|眼睛|头发|牙|声音|耳朵|肚子|脚上)
        你这(?:身|张脸|名字|个姓|年纪|岁数|长相|体格|口) 你(?:包里|手机桌布|手机壳|朋友圈|社交账号|头像) 恐怕 迟早
        随时可能 怕是 怕会 怕干 怕带 怕她 怕他 估计来 估计会 别用 慎用 坐得住 待得住 不会跑 不会走 不会中途 不会闹
        感觉像 感觉是 一看就 一听就 看起来像 看上去像 老板会念 老板喜欢 老板不喜欢 老板娘 你那边有没有谁 有没有谁 等你
        羞辱
    """,
    en_plain=r"""
        fit in with (?:a|our|the|this) (?:\w+ )?young\w*; fits? in with (?:a|our|the|this) (?:\w+ )?young\w*;
        culture of young; young at heart; fresh face; no baggage; family baggage; no ties; no attachments;
        unencumbered; twenty-?something; young (?:team|office|crowd|company|environment|workforce|vibe);
        who do you think you are; wast(?:e|ing) my time; nobody wants you; no one wants you; mickey mouse;
        not very bright; is that (?:really )?the best you; best you can do\?
    """,
    en=r"""
        culture (?:of young|fit); cultural fit; same sort of background; right background;
        outside (?:these|work) (?:walls|commitments); too much going on; clock[- ]watch\w*; work hard,? play hard;
        smarter interns; convince me i'm wrong; stopped (?:letting|beating|lying|failing|disappointing);
        got rid of you; should have (?:fired|sacked|got rid); keep interrupting; fold or bite; bite back;
        only right answer; whatever the boss says; waste of time; idiot\w*; pathetic; bothering; no offen[cs]e;
        between you and me; off the record; don't take this; (?:not supposed|not allowed|shouldn't) (?:to )?ask;
        just being nosy; couldn't help noticing; anything we should know; you don't look; i bet(?= )(?! on);
        i'm guessing; let me guess; i suppose you; i expect you; do worry, looking; flight risk; could be awkward;
        what's wrong with you; why bother; you must be (?!able|willing|ready|sure|certain|at|in|very); moron; loser;
        second-rate; third-rate; real university; not cut out; couldn't hack; can't hack; why are you so;
        were you (?:sacked|fired); got (?:you )?(?:sacked|fired); did you get caught;
        make (?:them|him|her|you|candidates?) (?:cry|sweat|squirm|uncomfortable); squirm; rattle (?:them|him|her);
        until they (?:crack|snap|break); provoke\w*; wind (?:them|him|her) up; humiliat\w*; trick question;
        only acceptable answer;
        see (?:if|whether) (?:they|he|she|you|the candidate)\w* (?:fold|crack|snap|cry|bite|lose|break|get|react|flinch|
        panic|can take)\w*; have you stopped; when did you stop;
        what makes you think you (?:deserve|can|could|are good)(?= ); a joke; embarrass\w*; surely you;
        don't you think you; isn't it true; admit it; hardly impressive; unimpress\w*; mediocre; disgrace; clueless;
        incompetent; out of your depth; out of your league; nobody else would; waste four years; did you waste;
        face we want; not the face; typical \w+\?; don't look like
    """,
    en_faint=r"""
        fit in (?:with|here|on|around);
        fits? (?:in )?(?:with )?(?:our|the|a) (?:young|vibe|crowd|gang|lads|girls|culture|image|mould|profile);
        one of (?:the lads|the girls|the boys|us|our own); like us; looks? like (?:us|the rest);
        sound like (?:us|the rest); same background; our kind; right sort; drinks? after; pint; all-in; all in;
        no strings; baggage; free to travel at any time; twenty-?four seven; at the drop of a hat; hungry; vibe;
        go-getter; fresh[- ]faced?; bubbly; feisty; nervous;
        (?:aren't|don't|won't|haven't|isn't|can't|wouldn't|didn't|weren't) (?:you|it|they|she|he)\?;
        i notice[ds]? (?:you|your|that you); i see you; i imagine you; i assume you; i take it you; i wonder if you;
        looks like you; sounds like you; you seem; like you\?; for someone like; someone like you;
        lovely \w+ (?:on|you|by); nice \w+ (?:on|you|by|pin|ring); between us; i do worry;
        might (?:leave|vanish|disappear|go|not last);
        (?:will|would) (?:leave|vanish|disappear|move on|go off|struggle|stay put);
        likely to (?:leave|move|go|quit|be off|disappear|vanish|take time|need time); won't last; stick around;
        stay put; not going anywhere; safe bet; my bet;
        could be (?:unreliable|a problem|a bad influence|awkward|distracted|called); comes across as; sort you'd;
        never on time because; not really full time; not (?:quite )?(?:one of us|our sort|the right sort);
        can't see (?:her|him|them) fitting; rough edges; from a good; good family; nice family; decent family
    """,
)
