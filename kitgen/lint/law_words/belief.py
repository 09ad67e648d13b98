"""Religion, politics and unions, star signs: what a candidate believes or is believed to be."""

from __future__ import annotations

from kitgen.lint.law_words.topic import EVERYWHERE, Topic

RELIGION = Topic(
    "law-religion",
    EVERYWHERE,
    zh_plain="""
        宗教信仰 信什么教 哪个教 信教吗 信教没 信教的 信教者 教徒优先 教友优先 无信仰 无宗教 有信仰者 有宗教信仰的
        去哪间教会 去哪个教堂 邪教
    """,
    zh="""
        信教 宗教 信仰 信什么 信佛 信神 信耶稣 信基督 信天主 信仰上 耶稣 佛教 佛祖 佛缘 佛珠 学佛 道教 基督 伊斯兰 回民
        上教会 返教会 哪间教会 教徒 教友 信徒 做礼拜 聚会所 弥撒 团契 受洗 祈祷 穆斯林 斋月 开斋 古兰经 圣经 读经 茹素
        持斋 初一十五 初二十六 初二、十六 拜佛 念佛 拜神 烧香 上香 拿香 拜土地公 供佛 神坛 乩 一贯道 摩门 耶和华 统一教
        创价 犹太教 印度教 锡克 头巾 吃猪肉 杀生 安息日 天主教 脖子上挂 手上戴的 手串 精神寄托 铺垫子 诵经 念经 抄经
        晨祷 一起去拜 跟着拜 跟着老板一起去拜 去拜 拜一拜 圣名 教名 名字里有 吃荤 不吃牛 主内 供桌 做法事 道士 居士
        朝圣 麦加 斋戒 受戒 还愿 妈祖 关公 土地公 普渡 中元 敬神 祭祖 祭拜 信什么神 牧区 查经 福音 十诫 佛学 禅修 皈依
        念珠 算不算信 犹太人 教义 教规 祷告(?!室) 周日上午都 星期天上午 周日早上 礼拜天早上 礼拜日
    """,
    zh_faint="""
        信主 信奉 上帝 佛堂 清真 回教 去教会 教会活动 教派 教堂 礼拜天 主日 洗礼 吃素 吃斋 食斋 拜拜 供奉 菩萨 庙里
        庙会 去庙 进香 请的珠 寺庙 修行 打坐 慈济 法轮 十字架 圣诞(?!礼|树|季|促|活动|节前) 复活节 不吃猪 猪肉 饮食禁忌
        有什么讲究 没什么讲究 什么讲究 信念 忌讳 跪拜 当回事 牧师 神父 修女 法师 忌口
        教会(?!团体|你|我|他|她|客户|别人|新人|用户)
    """,
    en_plain=r"""
        religious (?:belief|affiliation|background|holiday|observance|commitment)s?;
        (?:what|which) (?:religion|faith|church|denomination|mosque|temple); your (?:religion|faith); christian values;
        practi[sc]ing (?:muslim|christian|catholic|jew|hindu|sikh|buddhist); churchgo\w+; god-fearing; believe in god
    """,
    en=r"""
        sabbath; shabbat; koran; quran; hanukkah; yom kippur; rosh hashanah; jesus; allah; buddha;
        believe in (?:god|a higher|jesus|anything); holy (?:days?|books?);
        holidays? (?:do|does|would|will) you (?:observe|celebrate|keep|take); hijab\w*; niqab; burqa; kippah; yarmulke;
        skull ?cap; crucifix; christian\w*; catholic\w*; protestant; evangelical; baptist; methodist; mormon\w*;
        jehovah\w*; muslims?; islam\w*; jew(?:s|ish)?; hindu\w*; sikh\w*; buddhis\w+; atheis\w+; agnostic;
        scientolog\w+; pagan; born again; born-again; religious holidays?; sundays? (?:mornings? )?(?:service|off for);
        on sundays,? church; friday prayers?; prayer (?:room|breaks?|times?); ham sandwich; say grace; god bless;
        blessed; the lord; higher power; saturdays off; fasting; fast during; round your neck; around your neck;
        sunday school; sunday mornings?; go to mass; baptised; baptized; lose the beard; beard something;
        shake hands with (?:women|men); cover your hair; keeps? the (?:sabbath|faith|fast); our lord; man of god;
        touch the bacon; that cross; fridays off; off on (?:fridays|saturdays|sundays); pilgrimage; mecca; hajj;
        denomination; congregation; preach\w*; deacon; tith(?:e|ing); communion; missionar(?:y|ies); secular; creed;
        non-?believers?; heathen; scripture; gospel; torah; puja; diwali; vaisakhi; feast day; saints? day; religious;
        catholic school; faith school; convent school
    """,
    en_faint=r"""
        religio\w+; chapel; parish; mosque; temple; synagogue; pray\w*; bible\w*; christmas; ramadan; eid; lent;
        easter; passover; worship\w*; faith(?! in (?:the|our|a|your))(?:s|ful)?; faith-based; spiritual\w*; god;
        (?:your|religious|personal|strong|any) beliefs?; beliefs? (?:stop|prevent|conflict|require|mean|affect)\w*;
        observ(?:e|ant|ing)(?! (?:the|how|a|an|that)\b); kosher; halal; pork; alcohol for; head ?scarf; headscarves;
        head ?cover\w*; turban; cross around; cross you; convert(?:ed)? to; bacon; same values as; fellowship; priest;
        vicar; imam; rabbi; church(?! (?:hall|bells?|group|wedding))(?:es)?
    """,
)

POLITICS = Topic(
    "law-politics",
    ("TW", "US", "EU", "HK", "UK"),
    zh_plain="""
        政治面貌 党员优先 党员还是 团员还是 政治立场 政治倾向 政治观点 政治色彩 维权意识 支持哪个党 支持哪个政党
        加入工会 参加工会 参加过工会 工会会员 工会干部
    """,
    zh="""
        政党 哪一党 党派 党员 入党 入团 党籍 国民党 民进党 民众党 共和党 民建联 政治态度 统独 独派 投了谁 投蓝 投绿
        工运 集体讨薪 讨薪 维过权 告过公司 挺绿 挺蓝 挺柯 蓝还是绿 蓝营 绿营 偏蓝 偏绿 黄定蓝 黄丝 蓝丝 游行 示威 社运
        学运 反送中 太阳花 社会运动 政治活动 团结工会 民主派 建制派 哪一台的新闻 看哪一台 看什么报 敏感的新闻 联署 连署
        讨说法 讨个说法 闹事 带头闹 挑头 号召力 喊口号 什么颜色 罢免 投票日 返乡投票 名嘴 工业行动 工会理事 权益意识
        积极分子 共青团 组织关系 找老板谈 跟老板谈条件 谈条件 带坏整条线 政论 政协 人大代表 一国两制 港独 台独 藏独
        占中 参选 助选 拜票 桩脚 反动 爱国 民主运动 维权人士 异见 意识形态 政府满不满 对政府 支持政府 反对政府 劳工权
        罢过工 工潮 集会 带头告 劳资纠纷 劳资争议 申诉过 时政号 时政
    """,
    zh_faint="""
        哪个党 什么党 团员 党团 党组织 共产党 民主党 政治 两岸 台湾问题 投票 投给 投边 投哪 选谁 开票 大选 选举 选边
        工会(?!福利) 劳团 罢工 怠工 停工 请病假」 维权 劳动仲裁 仲裁 告公司 告老板 上访 信访 劳动法 劳基法 劳动局
        劳工局 出头 牵头 抱团 请愿 支持哪 上街 行街 抗争 静坐 议员 立委 政见 向着哪边 站在哪一边 站哪边 群众 贴纸 标语
        法条 公投 民主
    """,
    en_plain=r"""
        union (?:member|rep|activist|activity|organi[sz]er|supporter|card|membership|sympath\w+)\w*;
        (?:trade|labor|labour) union\w*;
        political (?:views?|party|opinions?|affiliation|leanings?|beliefs?|persuasion); who did you vote; vote for;
        troublemaker
    """,
    en=r"""
        democrat\w*; republican\w*; tory; tories; socialist; communist; left[- ]wing; right[- ]wing; brexit;
        leave or remain; remainer; trump; biden; maga; shop[- ]steward\w*; collective bargaining;
        organi[sz](?:e|ing|er) (?:workers|a union|labou?r|staff); party (?:member\w*|affiliation|line|card);
        political party; deal directly with management; employment tribunal; (?:which|what) (?:news)?paper;
        news channel; passed a card; card round; agitat\w+; rabble; keeps? (?:her|his|their) head down;
        paying your subs; recogni[sz]e a union; bumper sticker; lawn sign; yard sign; red or blue; militan\w+;
        firebrand; knows (?:her|his|their) rights; barrack-room; climate protest\w*; industrial action;
        who'd you (?:back|root); which side (?:of the|are you|were you) (?:on|debate|politics|divide)?; right-wing;
        left-wing; lib ?dems?; green party; snp; remain or; woke; feminis[tm]; abortion; gun control; lobby(?:ist|ing);
        campaigner; councillor; run for office; ran for office; canvass\w*; unioni[sz]e; free palestine; black lives;
        second amendment; monarch(?:y|ist); royalist; government's (?:policy|handling)
    """,
    en_faint=r"""
        vot(?:e[ds]?|ing|er); politic\w*; conservatives?; liberals?; labour(?: party| voter|$|\?|[,.]);
        union(?:s|ized|ised|ist)?(?! jack)(?: ?(?:member\w*|rep\w*|activit\w+|organi\w+|drive|dues|steward|
        background))?; unioni\w+; which party; on strike; strikes?(?! a| the right)(?:r)?; picket\w*;
        walk(?:ed)?[- ]?out; protest(?:s|ed|er|ing)?; rall(?:y|ies); march(?:ed|es)? (?:for|against|on|in);
        demonstrat(?:ions?|ors?); activis[tm]\w*; referendum; elections?; campaign(?:ed)? for; third party(?= \?|\?);
        grievances?; whistle-?blow\w*; sued? (?:a|an|your|their) (?:former )?employer; petition;
        group chats? about pay; newspaper do
    """,
)

STARS = Topic(
    "law-stars",
    ("TW",),
    zh_plain="""
        什么星座 哪个星座 是什么座 生辰八字 什么血型 血型是 血型属 属相 生肖与 生肖跟 命盘 五行补 五行缺 五行属 犯太岁
    """,
    zh="""
        牡羊 巨蟹座 天蝎 摩羯 处女男 处女女 水象 火象 土象 血是什么型 生辰 紫微 命格 排盘 排过盘 手相 太岁 犯冲 生克
        属(?:鼠|牛|虎|兔|龙|蛇|马|羊|猴|鸡|狗|猪) 肖(?:鼠|牛|虎|兔|龙|蛇|马|羊|猴|鸡|狗|猪) 旺团队 旺公司 命带 本命年
        属这个 颧骨 印堂 守不住财 破财 财库 霉运 运势 流年 安太岁 庙里安 卡到 磁场 开运 名字笔画 几点生 上午生 晚上生
        农历生日 命硬 命好 克夫 旺夫 贵人相 福相 星盘 生命灵数 抽牌 掷筊 几月份生 什么命 五格 属什么 犯小人 上升星座
        太阳星座 月亮星座 生日属 生日是什么座 a型血 b型血 o型血 ab型血 面相学 八字合 合八字 批命 命理 紫薇 易经 卜卦
        占卜
    """,
    zh_faint="""
        星座 白羊座 牡羊座 金牛座 双子座 狮子座 处女座 天秤座 天蝎座 射手座 水瓶座 双鱼座 风象 血型(?!检|资|试) a型 b型
        o型 ab型 八字 时辰 生肖 五行 面相 算命 算过命 塔罗 风水 冲老板 相冲 相克 合不合 合一合 姓名学 笔画数 人类图
        什么座 哪个座 几月几号生 上旬生 中旬生 下旬生 旺财 带贵人 笔画 笔划 气场
    """,
    en_plain="""
        what'?s your sign; what sign are you; your star sign; your zodiac; chinese zodiac; blood type are you;
        what blood (?:type|group)
    """,
    en=r"""
        birth chart; sun sign; moon sign; rising sign; numerolog\w+; fire sign; water sign; earth sign; air sign;
        year of the (?:rat|ox|tiger|rabbit|dragon|snake|horse|goat|sheep|monkey|rooster|dog|pig); back of the magazine;
        which one's yours; black cat; psychic; clairvoyant; retrograde; lucky number; unlucky; karma;
        born in the year of; what time were you born; time of birth; cusp; pick (?:three |a )?cards?; spirit animal;
        do a quick sitting; quick sitting; fortune[- ]tell\w*; (?:your|her|his) stars; numerology; moon phase;
        birth stone; birthstone; natal chart; enneagram sign; water baby; horoscope
    """,
    en_faint=r"""
        zodiac; blood (?:type|group); horoscopes?; star[- ]?signs?; astrolog\w+; your sign(?=\?| is|,|$); aries;
        taurus; gemini; cancerian; leo; virgo; libra; scorpio; sagittarius; capricorn; aquarius; pisces; feng shui;
        tarot; palm read\w*; which element; thirteenth; aura; crystals
    """,
)
