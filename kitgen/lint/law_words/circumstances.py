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
        去「锻炼 寄到就要放下 服兵役 兵单 役期 退役证 退伍证 军籍 军龄 哪个部队 什么部队 部队番号 兵役证 体位判定
        征兵 应征入伍 逃兵 常备役 空军 海军 陆军 宪兵 海巡 军阶 军衔 士官 校友会 同好会 商会会员 社团干部 社团里
        什么社团 哪些社团 参加社团 加入社团 参加什么协会 什么俱乐部 哪个俱乐部 几年兵 立过功 立功受奖 待过那种
        那种地方的人 只会听口令 听口令 口令 成功岭 同梯 梯次 行军 出操 班兵 营区 下部队 外岛 签王 金马 国防役
        研发替代 兵籍 退伍多久 缓征 因病免 民兵 战时 打仗 上战场 上过战场 会籍 会员证 球会 宗亲 同门 读书会 什么会的
        哪些会 参加什么会 加入什么会 哪个协会 哪些协会 什么协会 哪些团体 什么团体 参加过哪些团 加入过哪些 义工团
        会友 兄弟会 姐妹会 青商 青商会 扶轮 公会成员 还没当兵 没有当兵 当兵了没 当完 当几年兵 当哪 抽到哪 抽到什么
        兵役问题 免役证 免疫役 兵变 服完役 服役状况 服役纪 复员证 转业安置 安置费 立功 受过处分 军纪 军旅 军人作风
        军人气 军人出身 军人家 部队里 部队出来 部队待 在部队 教育召集 被召回 随时召回 绿衣裳 绿军装 军装 军大衣
        打过背包 打背包 通铺 睡通铺 穿军 扛过枪 扛枪 摸枪 站过哨 站哨 当过班 军校 军区 师部 团部 连队 部队生活 迷彩
        穿过那身 那身绿 那身衣 穿过制服
    """,
    zh_faint="""
        服役 社团(?!的团购) 协会 同乡会 联谊会 宗亲会 街坊会 同学会 俱乐部 狮子会 扶轮社 商会 帮会 民间团体 社会团体
        社会组织 组织身份 圈子的人 老乡那帮 军中 军人 军队 部队 退伍 退役 转业 当兵 集结 集训 几时退 转大人 练过几年
        国军 志愿兵 服从命令 立正 连长 排长 战友 演习 队上 动员 役男 馒头 会所 打靶 民防 战备 国防
    """,
    en_plain="""
        military (?:discharge|status|service|record|obligation)s?; type of discharge;
        discharged? (?:from the (?:military|army|navy|marines|forces)|receive); national guard; in the reserves
    """,
    en=r"""
        (?:dis)?honou?rabl[ey]; deployment overseas; tour of duty; conscript\w*; draft status; territorial army;
        (?:clubs?|societies|lodges?|organi[sz]ations|associations|fraternit\w+|groups) (?:do|are|did|have|to which|
        you|and)(?: you)?; freemasons?; masonic; sorority; knights of; polished (?:a few )?boots; uncle sam;
        yelled at; in the mud; basic training; boot camp; called up; call-up; reservist; fortnight each summer;
        two weeks (?:every|each) summer; weekend (?:a|each|every) month; serve your country; served your country;
        served in the; regiment; squaddie; queen and country; king and country; desert storm; afghanistan; iraq;
        old comrades; lions club; round table; secret society;
        served? in the (?:army|military|navy|forces|war|marines); military background; enlist\w*; conscription;
        national service; ex-forces; ex-army; ex-military; court[- ]martial\w*; barracks; army reserve; ta soldier;
        cadets?; reservists?; the reserves; yes,? sir; parade ground; sergeant\w*; corporal; platoon; battalion;
        camouflage; trenches; shots fired; killed anyone; kill(?:ed)? (?:somebody|someone|people); shell ?shock;
        barked orders; bark(?:ing|s)? orders; institutionali[sz]ed; civvy street; civilian life; demob\w*; draft card;
        selective service; vfw; legion; rotarian; women's institute; frat; which societies; membership of;
        belong to (?:any|a|the|which|what); member of (?:any|a|the|which); join any; joined any; join (?:which|what);
        are you in any; sit on any; served (?:with|under|abroad|overseas|your|as a soldier|four|two|three|six|ten);
        serve with; serving (?:soldier|member|officer); leave the (?:army|forces|navy|service|military|marines);
        left the (?:army|forces|navy|service|military|marines); out of the (?:army|forces|navy|military|marines);
        in the (?:army|forces|navy|military|marines|guard|service|services|cadets); in uniform; ex-?service\w*;
        ex-?soldiers?; ex-?military; ex-?squaddie; army types?; military types?; type of service; weekend warrior;
        drill weekends?; annual training; get deployed; duty overseas; combat experience; war zone; war stories;
        wartime; rank did; rank were; rank were you; what rank; pacifis\w+; conscientious objector;
        wore the (?:green|uniform|khaki); worn the (?:green|uniform|khaki); worn a uniform; wore a uniform;
        bunk(?:s|house)?; kit inspection; marched; square-bash\w*; carried a (?:gun|rifle|weapon);
        carry a (?:gun|rifle|weapon); held a (?:gun|rifle|weapon); fired a (?:gun|rifle|weapon|shot); been shot;
        shot at; under orders; stood guard; standing guard; done your (?:bit|service|time in)\w*;
        did your (?:bit|service); do your (?:bit|service); why were you (?:let go|thrown out|released|exempt)\w*;
        exempt(?:ed|ion)?; unfit to serve; never served; didn't serve
    """,
    en_faint=r"""
        military; service record; discharged?(?! (?:the|from hospital|it|all|a refund|this|that)\b); guard duty; army;
        navy; marines?; air force; the forces; deployed; combat; see action; veterans?; drafted into;
        standing commitment; clubs; lodge; masons?; rotary; country club; fraternity; golf club; elks;
        one weekend a month; handshake; drill; gun; weapon; boots; camo; lodge meetings?; society; uniform before;
        captain; regimented; under fire; veteran; soldiers?; medals?; alumni; memberships; salut\w+; scouts; khaki;
        rifle; the war; parade; mobili[sz]ed; deploy\w*; drill weekend
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
        合租房 城中村 买了房 住在哪 住紧边 边区住 住公司附近 住得偏 住公屋 住居屋 劏房 自有房 自己的窝 跟谁一起
        和谁住 和谁一起 同谁住 同边个住 同屋企人住 与父母 和父母 跟父母 跟家人住 和家人住 独居 坐几路车 本市有房
        几号线 出了地铁 那一片 那个里 哪个里 鞋子通常 门口的鞋 等着开饭 骑多久 搬过来住 搬近 哪个站 老破小 房子多大
        家里有几间 自住 社宅 租屋补助 租金 买了楼 供楼 供紧楼 上车盘 房产证 名下有房 名下有没有房 名下有几
        离公司多远 离我们多远 上班远不远 有没有自己的车 有车吗 家在哪 家住 在这座城市 在这里扎根 落户这里 有“壳”
        有「壳」 外头漂 搬来搬去 换三回 一年换三 地址一年 转几程车 几程车 唐楼 笼屋 蜗居 北漂 沪漂 房本 回迁 拆迁
        拆二代 包租 环外 几环 国宅 跟爸妈住 住家里 睡得下 有自己的房 有房子 没房子 没有房 没房 有没有房 有没有车
        有车没 房贷压力 房贷还 房贷多 租金多 房租多 租多少 租到 租在哪 租哪 住几楼 住多大 住哪一 住哪个 住哪条
        住哪头 住边度 住边头 住喺边 住喺 屋企喺边 屋企离 屋企远 返屋企要 坐咩车 搭咩车 搭几号 坐几号 几点到家
        到家几点 回到家几点 下班怎么回 怎么回家 回家要多久 回家多久 回家路上 晚上怎么回 谁送你 谁载你 谁接你 有人载
        家里有车 买车 买了车 贷款买房 买得起 买不起 好区 富人区 贫民 治安差 那区 那种地段 老城区 住太远 住那么远
        通勤时 通勤要 单身宿舍 合住 室友几 跟几个人住 几个人住 一家几口住 跟别人合 跟人合 分租 二房东 搬几次 搬过几
        搬出来 搬到附近 搬到公司 愿意搬 住附近吗 是住附 住近 附近住 住公司 住公司旁 住哪一带 住哪附 哪一带 哪附近
        自家车 自己开车 有私家 私家车 走路来 走路上 怎么来这 搭什么来 坐什么来 搭什么车 坐什么车 什么车来 从哪边过来
        从哪里过来 从哪儿过来 从边度过 住家附 家附近 家里附 离家多 离家近 离家远 离你家 你家离 你家在 你家住 你屋企
    """,
    zh_faint="""
        租房 租的 租住 合租 出租屋 雅房 套房 买房 买楼 住哪 住边 住址 家庭住址 家庭地址 门牌号 详细地址 哪个小区
        什么小区 哪个区 哪一区 哪个镇 住得远 住得近 住在附近 住附近 住多远 离家 家离 公屋 私楼 居屋 社会住宅 眷村
        宿舍 自己的房 房子是 房产 有房 有车 自备车 开什么车 几套房 楼盘 一个人住 自己住 倒几趟 通勤 多少公里
        怎么过来 怎么上班 骑车来 搭车来 单程多久 要多久到 谁来接 回家有人 有人给您 有人给你 天水围 家底 治安 落脚
        安家 定居 扎根 有根 门禁 末班车 室友 房租 房东 开车来 自己煮 豪宅 学区房 房子 住哪里 住在哪里 漂着 慣唔慣
        月供 小区 地铁口 社区 邮编 邮递区号 深水埗 屯门 元朗 观塘 板桥 三重 浦东 亦庄 回龙观 停车 路上要 合租的 住处
        住的地方 停车位 学区 偏远 郊区 太远了 远不远 近不近 那一带 那一区 收租 住在这附近 附近有没有 落脚处 借住
        租约 搬家 搬过家 半夜怎么回 住所 居所 同住 寄宿 走过来多 首付
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
        nice area; moving? (?:nearer|closer); property ladder; lodgings;
        how do you get (?:here|in|home|to)(?= |\?)(?! know| the| a); own front door; back to an empty;
        homeless shelter; own place; your own place; flatmates?; council tax; house share; house-share; shared house;
        bedsit; what(?:'s| is) your (?:postcode|zip code|address|neighbou?rhood|rent|mortgage);
        live in a (?:house|flat|rented|council); live at home; living at home; still (?:live|living) with;
        living situation; which part of (?:town|the city); from which (?:area|neighbou?rhood|borough);
        how long does it take you to get; your commute; long commute; live (?:too )?far; lives? (?:close|near|far)\w*;
        own wheels; your own wheels; walk to work; childhood bedroom; no stake in; still at home; at mum's;
        at your mum; mum and dad's; parents' (?:house|place|basement|sofa|home); under (?:your|her|his) own roof;
        roof over; leasehold; your street; which street; which estate; your estate; tower block; between addresses;
        between places; (?:keeps )?changing address\w*; change(?:s|d)? of address; moves? around a lot; moved around;
        bus route; night bus; get home (?:at|after|safely|late|from|ok|okay); which end of;
        wrong side of the (?:tracks|river); who's at home; shar(?:e|es|ing) (?:a )?(?:flat|house|room|bedsit|place);
        downsiz\w*; park (?:your|outside); what do you drive; what car; car do you;
        live (?:round|around|out|over|up|down|by|nearer|closer|on|in that|there|here|in the|in town|under|off|at);
        lives? (?:round|out|over|off|on the|in the|at|miles|hours|across|back|still|under|there);
        living (?:in|at|on|out|there|round|over|off|so far|that far|rough); house or (?:a )?flat;
        flat or (?:a )?house; flat on; bought a (?:house|flat|place|home); buy(?:ing)? a (?:house|flat|place|home);
        got a mortgage; have a mortgage; mortgage(?:d)? (?:to|and|means|keeps); saddled; paying rent; pay rent;
        behind with the rent; rent (?:is|are|where|there|round|on your|paid|a room);
        rented (?:flat|house|room|place|accommodation); tenan(?:t|cy) (?:or|in|agreement); owner or; what'?s the area;
        the area (?:like|you|where); nice part; good part; rougher; dodgy (?:area|end|part|estate); that estate;
        those flats; those estates; those streets; far to come; come far; travel far; travel in from; far have you;
        journey in; journey home; trip in; train in; train home; bus in; bus home; cycle in; drive in; drive home;
        walk home; sent? to the bank; goes to the bank; to the bank (?:each|every)\w*; thirty-year; twenty-five-year;
        round your neck each month; commitment to a bank; commitments? (?:to the bank|each month|every month);
        monthly commitments?; big monthly; roof over your; pay for the roof; keys to (?:your|a|her|his) own; own keys;
        housing ladder; where you're based; based (?:now|locally|far|nearby|in town);
        from (?:far|miles|nearby)(?= |\?|\.); travel (?:from|in|time|into)\w*; on the doorstep; stone's throw;
        other side of (?:town|the city|the river|london)
    """,
    en_faint=r"""
        owns? (?:your|a|their|his|her) (?:own )?(?:home|house|car|place|flat|property); own your;
        rent(?:ing|er)? (?:your|an?|or)?; renting; landlord; sheltered;
        live (?:alone|with|on your own|by yourself|far|locally|nearby|in a|and who);
        lives (?:alone|with|far|near|in a|locally|too); who lives;
        where (?:do|are) you (?:live|living|based|stay)(?:ing)?; home address; your address; household; housemates?;
        room-?mates?; postcode; zip code; neighbou?rhood; side of town; part of town; commut\w+;
        long (?:is|does) (?:your|the) (?:commute|journey|drive|it take you); own (?:car|transport|vehicle);
        have a car; got a car; drive to work; get to work; bus from; moved house; last (?:bus|train)(?: home)?;
        suburb\w*; inner city; estate; own bed; flat; far away; distance; roots; deposit; journey; bus; your area;
        on the ladder; doorstep; round the corner; couch; hostel; caravan; gated; high-rise; miles away; hour away;
        an hour's; landlady; local(?= to (?:us|here|the)); your road; lodger; posh; leafy
    """,
)
