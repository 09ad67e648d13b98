"""Military service and clubs, and home: how a candidate lives and with whom."""

from __future__ import annotations

from kitgen.lint.law_words.topic import Topic

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
        national service; ex-forces; ex-army; ex-military; court[- ]martial\w*; barracks; army reserve;
        ta soldier; cadets?; reservists?; the reserves
    """,
    en_faint=r"""
        military; service record; discharged?(?! (?:the|from hospital|it|all|a refund|this|that)\b); guard duty;
        army; navy; marines?; air force; the forces; deployed; combat; see action; veterans?; drafted into; standing commitment; clubs;
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
