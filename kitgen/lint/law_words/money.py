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
