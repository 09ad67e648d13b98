"""Criminal record and debts, and pay in earlier jobs."""

from __future__ import annotations

import re

from kitgen.lint.law_words.topic import Topic

CRIMINAL = Topic(
    "law-criminal",
    ("US", "TW", "UK", "EU", "HK"),
    zh_plain="""
        犯罪记录 犯罪纪录 刑事记录 刑事纪录 无犯罪 有前科 有案底 良民证 犯过罪 违法记录 案底 征信报告 征信记录 联征
        信用评分 信用卡债 卡债 欠不欠 被行政拘留 失信人 老赖 洗底
    """,
    zh="""
        前科 信用不良 信用破产 卡奴 被捕 拘役 坐牢 坐过牢 坐监 坐过监 判刑 判过刑 缓刑 假释 服刑 留案底 进过局
        进局子 进过派出所 进过去 进过警局 借债 背债 背着债 校园贷 扣薪 吃官司 干净不干净 身上干净 底子干净 免钱饭
        牢饭 清清白白 背景一查 惹过事 不光彩 黑历史 酒驾 入监 少年院 少管所 感化院 跑路 帮派 进出过 手脚干净
        手脚不干净 欠银行 银行催 追着钱跑 口袋不紧 地下钱庄 卡循环 信用瑕疵 信用有没有 老底 背景清白 身家清白
        有没有案 吸毒 醉驾 贪污 性侵 黄赌毒 不良记录 劳教 传唤 更生人 保释 行政处罚 警示帐户 人头帐户 黑道 黑社会
        三合会 欠税 跳票 法拍 现金卡 月光族 犯法 刑罚 刑责 牢 局子 社区矫正 尿检阳性 跟穿制服的 和穿制服的
        与穿制服的 道上混 混道上 道上的 去进修 进修」 进修” 守行为 跟过大佬 大佬 皇家饭 踎过 踎监 出过什么包
        有“故事” 有「故事」 早年经历 纪律处分 污点 不清白 搜一下你 网上搜你 搜你名字 名字一搜 裁判文书 限高
        限制高消费 套路贷 催债 讨债 以卡养卡 借支 撑到月底 剩多少钱 有没有存款 赌债 八大 特种行业 陪酒小姐 进去蹲
        蹲号 蹲了 蹲几年 吃过公家饭 公家饭 里头待 里头出来 出狱 出来没多久 刚出来 出来多久 坐过几年 几年牢 劳改
        管教所 收容 取保 候审 被告过 被起诉 上过法庭 斗殴 持刀 骗过 诈骗过 欺诈 闯祸 犯的什么 犯什么 犯过什么
        做错过什么 做过牢 有记录 有纪录 有没有记录 有没有纪录 良民 无不良 不良嗜好 背景调查有 背调有 背调会 背调出
        经得起查 经得住查 查得出 查到过 查到你 户头被 帐户被 账户被冻 冻结过 强扣 支付命令 欠一屁 一屁股债 欠多少
        欠了多少 还欠 还有多少贷 贷了多少 贷款多少 每月还 每个月还 还多少 信用好 信用不好 信用差 信用卡刷 刷爆
        缴不出 交不出 还不出 还不上 逾期过 逾期没 逾期吗 征信花 征信好 征信有 征信干净 征信没 往银行送 银行送的
        背着三十年 三十年的包 三十年包袱 找你处理 找你「处理 打电话来找你 有人来找你 有人找你要 讨钱 要账的 要债
        追债 追数 大耳窿 每月要还 每月固定还 固定要还 每个月要缴 每个月要还 每月压力 还完了没 还完没 还清没 打过指模
        按过指 留过指 指模 采过血 戴过手 手铐 警车 坐过警 警察找 警察来 差人 有冇案 犯过事 有过事 有过什么事
        出过什么事 出过事没 出过事吗 干过什么坏 干过坏 做过坏 做过什么坏
    """,
    zh_faint="""
        犯罪 犯过 犯事 违法 违纪 刑事 刑案 信用分 信用记录 信用纪录 信用状况 信用报告 信用卡(?!分期) 被抓 逮捕 拘留
        蹲过 进去过 进去待 里面待 在里面 警局 差馆 派出所 警察 公安 公检法 打交道 征信 有逾期 有没有逾期 逾期记录
        失信 黑名单 欠债 欠钱 欠款 欠账 欠人 积欠 拖欠 负债 债务 债 贷款 借贷 高利贷 借钱 网贷 白条 借呗 房贷 车贷
        学贷 按揭 还款 按时还 月供 还清 破产 强制执行 法院 官司 打官司 诉讼 被告 财务状况 经济状况 经济压力 手头紧
        缺钱 赌博 泡茶 反省过 冲动过 年少轻狂 起诉 打架 监狱 保护令 通缉 高墙 花呗 债务协商 眼神闪躲 记过 月初 麻将
        借钱的 缺钱用 经济条件 担保 信用 付不出 找上门 有没有事 存款 储蓄 周转 打人 偷过 洗钱 挪用 侵占 公款 诈欺
        底细 出庭 原告 上法庭 嫌疑 涉案 立案 偷东西 被冻结 扣押 担保人 保证人 本票 预支 手脚 债权 夜店 夜场 要钱的
        催收 出包 出过事 判决 盗窃 偷窃 包袱 上门讨 清算 债主 帐上的事 账上的事 月月还 来路
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
        charges? against; shoplift\w*; drug offen[cs]e; eviction; evicted; foreclos\w*; iva; alimony; student debt;
        thrown in; juvenile record; juvie; mugshot; police (?:stop|station|caution|custody); court case; sentenced;
        prison sentence; collar felt; nasty surprise; type your name; typed your name; search your name;
        searched your name; put your name into; time inside; been inside; inside for; on tag; tagged; bound over;
        black mark; blot on; past catch\w*; colou?rful past; murky; dark past; shady; wrong crowd; bad crowd; gangs?;
        stitched up; court order; plead\w*; offend(?:ed|ing|er)?; expelled; con artist; in the red; payday lenders?;
        final demands?; red letters; living on credit; loan shark; skint; hard up; money pressures?; pawn\w*;
        owes? (?:a lot|everyone|people|the bank|thousands|half); run up; wages? (?:attached|garnish\w*|docked);
        attachment of earnings; debt (?:plan|collector|advice|management)\w*;
        credit (?:cards? (?:maxed|debt|bill)|problems?|troubles?|worthy|check\w*); creditworth\w*;
        bounced che(?:ck|que)s?; good credit; poor credit; before the courts?; up in court; before a judge;
        seen a judge; met a judge; saw a judge; stood in (?:the )?dock; nicked; banged up; slammer; stretch inside;
        served (?:time|a sentence|your sentence|six|two|three|any time); brushes with; scrapes?(?= with| in| you);
        got into trouble; been in trouble; any trouble; in trouble; trouble in (?:your|her|his|the) past;
        paid (?:his|her|your|their) debt; second chances?; done anything (?:illegal|you regret|silly|stupid|naughty);
        broken the law; break the law; legal trouble; legal problems?; blue lights?; knock(?:ed)? at the door;
        knock on the door; handcuff\w*; cuffs; tattoo from; prison tattoo; teardrop; dbs; disclosure; unspent;
        rehabilit\w+; bother with the; in bother; any bother; law-and-order; boys in blue; squeaky clean;
        prints taken; prints on file; on file with; known to the; known to police; officers? know; police know;
        know your name; name known; past behind; anything in (?:your|the) past; anything you'd rather;
        rather we didn't; rather not come; come out in (?:a|the) (?:check|search|wash); out in the wash;
        background check (?:find|turn|throw|show|come)\w*; vetting (?:find|turn|throw|show|come)\w*;
        what will we find; what would we find; find out about you; dig(?:ging)? (?:into|around|up|deep)\w*;
        monthly (?:repayments?|debt)\w*; pay(?:ing)? back; money going out; month's end; run out of money;
        run out before; payday comes; till payday; living off; subbed; sub on; an advance; pay advance;
        advance on (?:your|her|his|their); chas(?:ed|ing) you; chase you; calls? at work; ring you at work
    """,
    en_faint=r"""
        arrest\w*; convict\w+; conviction; criminal\w*; crimes?; felon\w*; offen[cs]es?; offender; charged with;
        jail\w*; prison\w*; behind bars; in the cells; the cells; locked up; inside\?; police; record check; a record;
        your record; cautioned; caution or; spent; credit (?:score|history|report|rating|check|record)s?; bankrupt\w*;
        debts?; in debt; mortgage\w*; (?:any|your|student|personal|outstanding|payday) loans?; maxed[- ]out;
        overdraft; repossess\w*; collectors?; creditors?; county court; garnish\w*; child support;
        owe (?:money|anyone);
        financial (?:trouble|difficult\w+|problems?|situation|position|worries|stress|obligations); make ends meet;
        gambl\w+; surprise us; skeletons?; look you up; looked you up; google you; sued; savings; speeding;
        local paper; fined; guarantor; skeleton; broke; tempted; temptation; credit cards?; living beyond;
        history with; been (?:done|nicked|caught|busted|cautioned|fingerprinted|arraigned|sentenced|banned); illegal;
        money goes; live on; living on; knocking; closet; cupboard; the dock; cells; porridge; dirt; clink; guilty;
        thief; thieves; arrears; stole; stealing; theft; warrant; lawsuits?; in court; repayments?; paying off;
        pay off; paid off; still paying; calling for you; default(?:ed)? on; behind on; behind with; owing;
        fingerprints?; end of the month; until payday
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
        现时人工 一个月拿多少 一个月挣 一年挣 一个月领 每月到手 拿得太多 转工想加 几k 多少k 往上浮 出到咩价 咩价
        多给一点 露馅 报的数 年包 总包 月入 时薪多少 拿的不少 给得起 请不起 原本的薪水 破百万 税后多少 税前多少
        底薪多少 到手多少 之前的薪 薪资结构 薪资条 上一份的薪 前一份的薪 原薪资 上家开的 前雇主 前老板给 给过你多少
        前份粮 份粮几多 待你不薄 存多少钱 能存多少 原工资 原来工资 先报个数 报个数 报个价 一年到手 到手大概 到手几
        到手能 能有几个 大概能有几 月薪几 领几万 自称月薪 问只有 只有四万 一万出头
        拿到手 现公司 目前底薪 目前的薪 目前的底 目前的年 目前的收 上份底薪 上份人工 最后一份工资 最后一份薪
        年终几个月 年终领 津贴多少 银行账单 银行明细 流水截图 工资截图 薪水截图 薪资截图 offer截图 完税证明 社保截图
        缴费基数 报税表 雇主报税 ir56 强积金供款 供款纪录 那边给 那边一个月 那边薪 那边工资 那边待 人家给你 他们给你
        老东家给 老东家 旧东家 旧老板 前老板 前雇主给 上家给 上一家给 上家拿 上一家拿 之前领 之前挣 之前赚 以前拿
        以前领 以前挣 以前赚 现在拿 现在领 现在挣 现在赚 目前拿 目前领 现时拿 现时攞 而家攞 而家拎 拎几多 拎紧几多
        攞紧 攞几多 人工几多 人工多少 几多人工 薪金几多 薪金多少 工资几多 工资几 薪水几 薪水多少 待遇多少 年收多少
        一年领 一年拿 一年收 一个月收 一个月多少 每月拿 每月领 每月多少 每月工资 月工资 薪水证明 收入流水
        最近三个月的 最近六个月的 近三个月工 近六个月工 薪转 薪转存折 勞保投保 投保级距 投保薪 奖金拿 奖金领
        奖金多少 奖金几 分红多少 涨薪多少 加薪多少 加了多少薪 涨了多少 跳槽涨 比原来涨 比原来多 比现在高 比现在多
        比之前高 比之前多 在原来基础 在现有基础 在目前基础 原来的基础 平薪 薪水倒退 降薪来 身价多少 什么价位 什么价
        行情价 便宜请 便宜好用 薪水低好 抓几个月 抓几 一年大概抓 一年抓 年终抓 那边一年 那边年 那边几 那边多少
        多少个月 十三薪 十四薪 保障几 保几 固定几个月 年薪几 年薪多 薪水抓 薪资抓 薪资大概 薪水大概 工资大概
        收入大概 大概拿 大概领 大概挣 大概赚 打电话问你公司 问前公司 问你前 问上家 向前雇 向上家 跟前公司 薪资查
        薪水查 工资查
    """,
    zh_faint="""
        银行流水 个税 所得税 报税 税单 社保基数 公积金基数 月收入 年收入 年薪 高薪下来 和您现在 跟你现在 比你现在
        手里拿的 加几多成 涨百分之 涨幅 薪资落差 心理会有落差 业内算高 压价 降薪 开价 交个底 定薪 底价 补贴多少
        工资卡 期权 报个 基础上涨 拿多少 挣多少 赚多少 领多少 几个w 一个月几 之前拿 便宜的人 存折 提成拿 保十 身价
        那家给
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
        cheap to (?:hire|prise|get); base and bonus; (?:base|bonus) last year; pay grade; which grade are you;
        bonus did they; tax band; tax code; old number; old figure; name the number; name a number; what they pay;
        they pay you; paid you; they gave you; they give you; day rate; take-home; band are you; bands? does that;
        scale point; spine point; point on the scale; on more than; on less than; earning less; earning more;
        costs? us less; come cheap; comes cheap; cheaper than; step up from what; bump (?:from|on|over|up);
        (?:percent|per cent) on top; on top of what; better what; beat what; commission last;
        proof of (?:earnings|income|pay|salary|wages?); how much (?:is|was) (?:your|that|the last|the old)\w*;
        how much does your; how much did your;
        what did (?:they|the last|your last|your old|your previous)[^.?]{0,24}(?:pay|give|start)\w*;
        what does your (?:current|present|last)[^.?]{0,16}(?:pay|give)\w*;
        (?:current|present|last|previous|old|former) (?:employer|job|place|boss|firm|company|role|post) (?:pay|paid|
        pays|paying|give|gave|giving)\w*; pay you (?:now|there|before|at|in|currently|a month|a year|an hour);
        get paid (?:now|there|at|by); paid now; paid before; paid at your; earn there; earn at; earn before;
        earn in your; earning now; earning there; earning at; make now; make there; make a (?:year|month);
        make an hour; making there; making at; salary you; wages? (?:there|then|at your); figure on your;
        number on your; on your (?:last|latest|final|current|most recent) (?:pay|wage|salary|contract)\w*;
        last contract say; starting salary at; your package; your bonus; bonus structure (?:at|there); total comp\w*;
        base salary (?:now|at|in|currently); current base; current ctc; current rate; what rate (?:were|are|did);
        hourly at; an hour (?:now|there|at your|in your); we'?d match; match (?:it|your|what|that)(?= |\?|\.)(?! up);
        more than (?:you'?re|you are|you were) (?:on|getting|earning|making|paid);
        what (?:salary|pay|wage|money)s? (?:they|you|did|was|were|had); salary they; salary did; wage did;
        they had you on; had you on; had (?:her|him) on; they've got you on; got you on; last employer; employer paid;
        check what (?:salary|pay|you|they); confirm (?:what|your) (?:salary|pay|you|they|were)\w*;
        verify (?:your|what) (?:salary|pay|earnings|income|you|they|previous|last|current)\w*;
        contact your (?:last|previous|current|old) (?:employer|payroll)\w*; ring your (?:last|previous|current|old);
        rang your (?:last|previous|current|old); call your (?:last|previous|current|old);
        salary (?:did|was|were) (?:you|that|it|there|like|there\?)\w*
    """,
    en_faint=r"""
        tax return;
        (?:earn\w*|salary|wages?|taking home|take home|bringing home|bring home|get paid|
        compensated) [^.?]{0,28}(?:last|current\w*|previous\w*|before|now|at the moment|there|today|right now|
        these days|where you are|in your|at your|present\w*|year|per month|a month); (?:have to|need to) beat;
        beat your; match your; used to (?:far )?less; ballpark; your rate; hourly rate; better offer; ballpark figure;
        grade; counter-?offer; bonus; commission; money there; worth your while; package; earn now; final salary;
        bank statements?; uplift (?:on|from|over)
    """,
)
