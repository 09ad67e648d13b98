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
        信教 宗教 信仰 信什么 信佛 信神 信耶稣 信基督 信天主 信仰上 耶稣 佛教 佛祖 佛缘 佛珠 学佛 道教 基督 伊斯兰
        回民 上教会 返教会 哪间教会 教徒 教友 信徒 做礼拜 聚会所 弥撒 团契 受洗 祈祷 穆斯林 斋月 开斋 古兰经 圣经
        读经 茹素 持斋 初一十五 初二十六 初二、十六 拜佛 念佛 拜神 烧香 上香 拿香 拜土地公 供佛 神坛 乩 一贯道 摩门
        耶和华 统一教 创价 犹太教 印度教 锡克 头巾 吃猪肉 杀生 安息日 天主教 脖子上挂 手上戴的 手串 精神寄托 铺垫子
        诵经 念经 抄经 晨祷 一起去拜 跟着拜 跟着老板一起去拜 去拜 拜一拜 圣名 教名 名字里有 吃荤 不吃牛 主内 供桌
        做法事 道士 居士 朝圣 麦加 斋戒 受戒 还愿 妈祖 关公 土地公 普渡 中元 敬神 祭祖 祭拜 信什么神 牧区 查经 福音
        十诫 佛学 禅修 皈依 念珠 算不算信 犹太人 教义 教规 祷告(?!室) 周日上午都 星期天上午 周日早上 礼拜天早上
        礼拜日 吃长斋 早斋 方便素 谢饭 饭前祷告 闭眼低头 低头念 低头唸 灵修 护身符 平安符 佛牌 佛像 观音 戴十字 盖头
        小白帽 主麻 礼拜五下午 一群人一起的 小组聚会 十一奉献 传教 传福音 布道 气功 禅七 打禅 轮回 业力 拜什么 拜哪
        哪尊 神明 神桌 信上帝 信佛祖 信奉什么 有信仰 没信仰 什么信仰 有没有信 信不信神 信不信佛 信不信主 不信教
        饭前谢 食物禁忌 开工拜 拜神明 上香拜 跟拜 唱诗 圣歌 圣餐 领圣 修道 出家 还俗 俗家 持咒 念咒 佛门 教堂结
        周末聚会 礼拜几 主日学 星期日返 固定钟点 几个固定 固定的团体 固定团体 固定聚会 固定的聚会 固定去 固定的地方
        非得停下 停下来不可 定点停 每天几次 一天几次 朝哪个方向 星期天早上 星期日早上 星期六晚上 星期五中午 礼拜天你
        礼拜六你 每个星期天 每个礼拜天 每周日 周日要去 周日有没有 周日有固 特殊的节 特别的节 过什么节 不过什么节
        过哪些节 特殊饮食 饮食上有 饮食有什么 饮食有没有 有没有不吃 有什么不吃 不能吃什么 什么不能吃 什么东西不吃
        忌讳什么 有什么忌 有没有忌 心灵寄 信仰自
    """,
    zh_faint="""
        信主 信奉 上帝 佛堂 清真 回教 去教会 教会活动 教派 教堂 礼拜天 主日 洗礼 吃素 吃斋 食斋 拜拜 供奉 菩萨 庙里
        庙会 去庙 进香 请的珠 寺庙 修行 打坐 慈济 法轮 十字架 圣诞(?!礼|树|季|促|活动|节前) 复活节 不吃猪 猪肉
        饮食禁忌 有什么讲究 没什么讲究 什么讲究 信念 忌讳 跪拜 当回事 牧师 神父 修女 法师 忌口
        教会(?!团体|你|我|他|她|客户|别人|新人|用户) 聚会 固定的安排 香炉 灵性 因果 前世 义工 静心 冥想 法号 面朝
        奉献 合十 拜拜要 诗班 放生 安息 心灵
    """,
    en_plain=r"""
        religious (?:belief|affiliation|background|holiday|observance|commitment)s?;
        (?:what|which) (?:religion|faith|church|denomination|mosque|temple); your (?:religion|faith);
        christian values; practi[sc]ing (?:muslim|christian|catholic|jew|hindu|sikh|buddhist); churchgo\w+;
        god-fearing; believe in god
    """,
    en=r"""
        sabbath; shabbat; koran; quran; hanukkah; yom kippur; rosh hashanah; jesus; allah; buddha;
        believe in (?:god|a higher|jesus|anything); holy (?:days?|books?);
        holidays? (?:do|does|would|will) you (?:observe|celebrate|keep|take); hijab\w*; niqab; burqa; kippah;
        yarmulke; skull ?cap; crucifix; christian\w*; catholic\w*; protestant; evangelical; baptist; methodist;
        mormon\w*; jehovah\w*; muslims?; islam\w*; jew(?:s|ish)?; hindu\w*; sikh\w*; buddhis\w+; atheis\w+; agnostic;
        scientolog\w+; pagan; born again; born-again; religious holidays?;
        sundays? (?:mornings? )?(?:service|off for); on sundays,? church; friday prayers?;
        prayer (?:room|breaks?|times?); ham sandwich; say grace; god bless; blessed; the lord; higher power;
        saturdays off; fasting; fast during; round your neck; around your neck; sunday school; sunday mornings?;
        go to mass; baptised; baptized; lose the beard; beard something; shake hands with (?:women|men);
        cover your hair; keeps? the (?:sabbath|faith|fast); our lord; man of god; touch the bacon; that cross;
        fridays off; off on (?:fridays|saturdays|sundays); pilgrimage; mecca; hajj; denomination; congregation;
        deacon; tith(?:e|ing); missionar(?:y|ies); creed; non-?believers?; heathen; scripture; gospel; torah; puja;
        diwali; vaisakhi; feast day; saints? day; religious; catholic school; faith school; convent school; nativity;
        advent; bow your head; bowed (?:her|his|their|your) head; cross yourself; crossed (?:him|her|them)self;
        rosary; incense; prayer mat; prayer beads; teetotal\w*; modest dress; bindi; sari; devout; pious; godless;
        sunday best; day of rest; usual ones or different; holidays do you normally; which holidays; what holidays;
        holidays you keep; sect; evangel\w+; spread the word; the good book; the good lord; bless you; your calling;
        bible study; prayer group; house group; youth group at; on a sunday; every sunday; sundays are; sundays free;
        sundays? to yourself; friday afternoons? (?:off|free|at); friday lunchtimes?; before sunset; until sundown;
        by sundown; sundown; dry because of; don't drink; doesn't drink; do not drink; eat with us; eat what we;
        eat everything; drink with us; strict about; strictly observant; strict diet; faithful; born into; your imam;
        your pastor; your priest; your rabbi; pastor; worshipper;
        stop (?:work |what you're doing )?at (?:set|certain|fixed|particular) times;
        set times (?:of|in|each|every)\w*; certain times of (?:the )?day; fixed times; several times a day;
        five times a day; face (?:a certain|a particular|east)\w*;
        days you (?:can't|cannot|won't|couldn't|don't) work; any days (?:you|that)\w*; day of the week you;
        (?:sunday|saturday|friday)s? (?:morning|evening|night|afternoon)s?(?= (?:usually|look|taken|spoken|plans|free|
        routine|commitments?)); regular (?:sunday|saturday|friday)\w*;
        weekend (?:commitments?|congregation|community)\w*; your community; community you;
        foods? you (?:can't|cannot|won't|don't|avoid); won't touch; can't touch; things you won't;
        anything you (?:won't|can't|don't|cannot) (?:eat|touch|handle|serve|wear|drink)\w*; serve alcohol;
        handle (?:pork|meat|alcohol|bacon)
    """,
    en_faint=r"""
        religio\w+; chapel; parish; mosque; temple; synagogue; pray\w*; bible\w*; christmas; ramadan; eid; lent;
        easter; passover; worship\w*; faith(?! in (?:the|our|a|your))(?:s|ful)?; faith-based; spiritual\w*; god;
        (?:your|religious|personal|strong|any) beliefs?; beliefs? (?:stop|prevent|conflict|require|mean|affect)\w*;
        observ(?:e|ant|ing)(?! (?:the|how|a|an|that)\b); kosher; halal; pork; alcohol for; head ?scarf; headscarves;
        head ?cover\w*; turban; cross around; cross you; convert(?:ed)? to; bacon; same values as; fellowship; priest;
        vicar; imam; rabbi; church(?! (?:hall|bells?|group|wedding))(?:es)?; meditat\w+; retreat; choir; dietary;
        abstain; modest; festivals?; holidays? off; superstitio\w+; grace before; blessing; carol; don't touch;
        particular day; elders; cult; minister at; eat at the; secular; preach\w*; amen; carols?; communion
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
        工运 集体讨薪 讨薪 维过权 告过公司 挺绿 挺蓝 挺柯 蓝还是绿 蓝营 绿营 偏蓝 偏绿 黄定蓝 黄丝 蓝丝 社运 学运
        反送中 太阳花 社会运动 政治活动 团结工会 民主派 建制派 哪一台的新闻 看哪一台 看什么报 敏感的新闻 讨说法
        讨个说法 闹事 带头闹 挑头 号召力 喊口号 什么颜色 罢免 投票日 返乡投票 名嘴 工业行动 工会理事 权益意识
        积极分子 共青团 组织关系 找老板谈 跟老板谈条件 谈条件 带坏整条线 政论 政协 人大代表 一国两制 港独 台独 藏独
        占中 参选 助选 拜票 桩脚 爱国 民主运动 维权人士 异见 意识形态 政府满不满 对政府 支持政府 反对政府 劳工权
        罢过工 工潮 带头告 劳资纠纷 劳资争议 申诉过 时政号 时政 觉悟高 政治觉悟 根正苗红 政治言论 国家政策 挂旗
        支旗子 那支旗 搞工会 工会那一套 不欢迎搞工会 一九年 六四 黄店 蓝店 黄色经济圈 连侬墙 煲底 白纸运动 反修例
        国安法 升旗 国歌 爱国者 站队 觉青 左胶 左翼 右翼 左派 右派 五毛 小粉红 粉红 塔绿 韩粉 柯粉 青鸟 深绿 深蓝
        泛蓝 泛绿 统派 反共 亲中 亲美 抗中 舔共 选情 催票 时局 移民潮 bno 讲权益 懂劳动法 劳动监察 拉横幅 刺头
        集体辞职 集体谈判 集体维权 职代会 工盟 举牌 签名活动 挺谁 挺哪 倒阁 网军 思想问题 思想端正 思想偏激 思想进步
        思想觉悟 思想激进 言论偏激 偏激 激进 政审 政历 出身成分 家庭成分 红色家庭 党性 党费 入党积极 党组织关系 支部
        团籍 党龄 参政 民意代表 政治人物 合照 造势 造势晚会 选边站 哪个颜色 罢工的 闹罢工 带头罢 找工会 找劳动局
        找劳工局 去劳动局 去劳工局 检举公司 举报公司 举报老板 告过老板 告过前 打过劳动 申请过仲裁 劳资调解
        投诉过公司 投诉过雇主 站哪 站哪一边 站谁 站谁那 撑哪 撑边 撑谁 支持谁 支持边 反对谁 吵得挺凶 对这件事怎么看
        敏感词 敏感议 签名卡 入会卡 发卡片 联名信 联名上书 联署信 出来讲 替大家讲 替大家说 替人出头 为人出头
        替同事出头 为同事出头 爱出头 爱讲道理 爱讲法 拿法律 拿劳动法 拿劳基法 法律常识多 法律意识 太懂法
    """,
    zh_faint="""
        哪个党 什么党 团员 党团 党组织 共产党 民主党 政治 两岸 台湾问题 投票 投给 投边 投哪 选谁 开票 大选 选举 选边
        工会(?!福利) 劳团 罢工 怠工 停工 请病假」 维权 劳动仲裁 仲裁 告公司 告老板 上访 信访 劳动法 劳基法 劳动局
        劳工局 出头 牵头 抱团 请愿 支持哪 上街 行街 抗争 静坐 议员 立委 政见 向着哪边 站在哪一边 站哪边 群众 贴纸
        标语 法条 公投 民主 觉悟 旗子 国旗 横幅 带头 领头 政府 新闻台 立场 观点 抗议 竞选 懂法 反动 时事 热点事件
        敏感话题 集体行动 色彩 发声 你支持 政府政策 声援 立场问题 派系 讲法律 串联 串连 集会 示威 游行 手足 光复
        联署 连署 联名
    """,
    en_plain=r"""
        union (?:member|rep|activist|activity|organi[sz]er|supporter|card|membership|sympath\w+)\w*;
        (?:trade|labor|labour) union\w*;
        political (?:views?|party|opinions?|affiliation|leanings?|beliefs?|persuasion); who did you vote; vote for;
        troublemaker
    """,
    en=r"""
        democrat\w*; republican\w*; tory; tories; socialist; communist; left[- ]wing; right[- ]wing; brexit;
        leave or remain; remainer; biden; maga; shop[- ]steward\w*; collective bargaining;
        organi[sz](?:e|ing|er) (?:workers|a union|labou?r|staff); party (?:member\w*|affiliation|line|card);
        political party; deal directly with management; employment (?:which|what) (?:news)?paper; news channel;
        passed a card; card round; agitat\w+; rabble; keeps? (?:her|his|their) head down; paying your subs;
        recogni[sz]e a union; bumper sticker; lawn sign; yard sign; red or blue; militan\w+; firebrand;
        knows (?:her|his|their) rights; barrack-room; climate protest\w*; industrial action; who'd you (?:back|root);
        which side (?:of the|are you|were you) (?:on|debate|politics|divide)?; right-wing; left-wing; lib ?dems?; snp;
        remain or; woke; feminis[tm]; abortion; gun control; campaigner; run for office; ran for office; canvass\w*;
        unioni[sz]e; free palestine; black lives; second amendment; royalist; government's (?:policy|handling);
        founder's crowd; placards?; barricad\w*; sit-in; manifesto; left-leaning; right-leaning; leanings; ideolog\w+;
        activist\w*; retweet\w*; your tweets; social media posts; reform uk; labour man; blue or red; rosette;
        hustings; polling; caucus; red hat; pro-?life; pro-?choice; immigration policy; antifa; extinction rebellion;
        just stop oil; brexiteer; cancel culture; blm; staff reps?; works council; closed shop; work to rule; go-slow;
        down tools; downed tools; rock(?:ed|s)? the boat; the boss class; working class hero; champagne socialist;
        tree-?hugger; leftie; lefty; lefties; commie; fascist; far[- ]right; far[- ]left; hard left; palestin\w+;
        israel\w*; gaza; ukraine; the royals; the prime minister; current government; last general; general election;
        midterms; primaries; electoral; constituenc\w+; senat\w+; who won; which way (?:do|did|would) you;
        way you vote; lean left; lean right; leaning left; what side;
        organi[sz]ing (?:at|your|the|staff|people|drive)\w*; stirrer; agitator; soapbox; chants; loudhailer;
        megaphone; brazier; picket line; ballot for; voted to strike; acas; labor board; nlrb; whistle-?blower;
        took (?:them|us|you|her|his|their|an|the) (?:employer|company|boss)?\w* ?to (?:a )?tribunal; tribunal;
        sued (?:them|us|her|his|their|the); passing cards; passing round; cards round;
        sign (?:a|the|one of the|your) card; sign up with; sign a petition; sign petitions; whose side; side are you;
        where do you stand; where you stand;
        stand on (?:the|brexit|immigration|gaza|strikes?|politics|unions?|abortion);
        take on (?:the|brexit|immigration|gaza|trump|the government) (?:election|government|war|protests?|strikes?|
        vote|news|budget|mayor|president);
        think (?:of|about) the (?:government|prime|president|election|protests?|strikes?|strikers|war|mayor|vote|
        budget|unions?); watch the news; which news; what news; news do you; papers? do you read;
        read the (?:guardian|mail|sun|times|telegraph|mirror|express); guardian reader; daily mail
    """,
    en_faint=r"""
        vot(?:e[ds]?|ing|er); politic\w*; conservatives?; liberals?; labour(?: party| voter|$|\?|[,.]);
        union(?:s|ized|ised|ist)?(?! jack)(?: ?(?:member\w*|rep\w*|activit\w+|organi\w+|drive|dues|steward|
        background))?; unioni\w+; which party; on strike; strikes?(?! a| the right)(?:r)?; picket\w*;
        walk(?:ed)?[- ]?out; protest(?:s|ed|er|ing)?; rall(?:y|ies); march(?:ed|es)? (?:for|against|on|in);
        demonstrat(?:ions?|ors?); activis[tm]\w*; referendum; elections?; campaign(?:ed)? for; third party(?= \?|\?);
        grievances?; whistle-?blow\w*; sued? (?:a|an|your|their) (?:former )?employer; petition;
        group chats? about pay; newspaper do; radical; stickers?; badge; twitter; posts online; collective; rep;
        stand up for; outspoken; opinionated; views; the wall; the king; the queen; the president; the government;
        congress; mp; in power; solidarity; monarch(?:y|ist); radicals?; in the news; ballot; boycott\w*;
        lobby(?:ist|ing); councillor; green party; chanting; trump; scab; take sides; extremis\w+
    """,
)

STARS = Topic(
    "law-stars",
    ("TW",),
    zh_plain="""
        什么星座 哪个星座 是什么座 生辰八字 什么血型 血型是 血型属 属相 生肖与 生肖跟 命盘 五行补 五行缺 五行属
        犯太岁
    """,
    zh="""
        牡羊 巨蟹座 天蝎 摩羯 处女男 处女女 水象 火象 土象 血是什么型 生辰 紫微 命格 排盘 排过盘 手相 太岁 犯冲 生克
        属(?:鼠|牛|虎|兔|龙|蛇|马|羊|猴|鸡|狗|猪) 肖(?:鼠|牛|虎|兔|龙|蛇|马|羊|猴|鸡|狗|猪) 旺团队 旺公司 命带
        本命年 属这个 颧骨 印堂 守不住财 破财 财库 霉运 运势 流年 安太岁 庙里安 卡到 磁场 开运 名字笔画 几点生
        上午生 晚上生 农历生日 命硬 命好 克夫 旺夫 贵人相 福相 星盘 生命灵数 抽牌 掷筊 几月份生 什么命 五格 属什么
        犯小人 上升星座 太阳星座 月亮星座 生日属 生日是什么座 a型血 b型血 o型血 ab型血 面相学 八字合 合八字 批命
        命理 紫薇 易经 卜卦 占卜 水逆 命里 天秤座的 天秤、 天秤和 双鱼、 白羊、 双子、 狮子座的 巨蟹 魔羯 魔羯座
        手伸出来 事业线 感情线 生命线 手纹 掌纹 看掌 看手 八字轻 八字重 八字硬 财位 改过名 名字五行 吉数 灵数 红鸾
        犯煞 六冲 属性相 几号生 生日几号 命格好 命不好 运气好 带衰 带财 带旺 旺店 旺我们 旺门店 旺老板 克老板 克公司
        跟老板合 跟老板的星 和老板的星 面带桃花 面相好 耳垂 天庭 地阁 眉间 断掌 请老师看 老师看过 老师算 师父看 师傅看过
        大师 看相 合盘 盘一下 黄道 吉日 生辰年 出生时间 出生时辰 出生地点和时间 上升是 月亮是 太阳是 冥王 牛年 虎年
        兔年生 龙年生 蛇年 马年生 羊年 猴年 鸡年 狗年 猪年 鼠年 合一下八 合八 看过没有 找人看过 今年顺不 顺不顺
        今年运 走什么运 走霉 转运 改运 补运 点光明 光明灯 拜太岁 几号几点 几点几分 几点几分生 几点生的 几点出
        出生在几 日柱 天干 地支 属相是 是属 属几 五行是 五行里 缺金 缺木 缺水 缺火 缺土 喜用 用神 水命 火命 金命
        木命 土命 水瓶的 天蝎的 处女的 是双子 是天秤 是处女 是天蝎 是金牛 是白羊 是射手 是水瓶 是双鱼 是巨蟹 是摩羯
        是狮子
    """,
    zh_faint="""
        星座 白羊座 牡羊座 金牛座 双子座 狮子座 处女座 天秤座 天蝎座 射手座 水瓶座 双鱼座 风象 血型(?!检|资|试) a型
        b型 o型 ab型 八字 时辰 生肖 五行 面相 算命 算过命 塔罗 风水 冲老板 相冲 相克 合不合 合一合 姓名学 笔画数
        人类图 什么座 哪个座 几月几号生 上旬生 中旬生 下旬生 旺财 带贵人 笔画 笔划 气场 天秤 双鱼 白羊 双子 射手
        水瓶 金牛 处女 桃花 贵人 小人 农历 阴历 方位 改名 幸运数字 缘分 能量 频率 冲到 那条线 命中 倒霉 六合 三合
        走运 火星 水星 土星
    """,
    en_plain="""
        what'?s your sign; what sign are you; your star sign; your zodiac; chinese zodiac; blood type are you;
        what blood (?:type|group)
    """,
    en=r"""
        birth chart; sun sign; moon sign; rising sign; numerolog\w+; fire sign; water sign; earth sign; air sign;
        year of the (?:rat|ox|tiger|rabbit|dragon|snake|horse|goat|sheep|monkey|rooster|dog|pig);
        back of the magazine; which one's yours; clairvoyant; retrograde; lucky number; born in the year of;
        what time were you born; time of birth; cusp; pick (?:three |a )?cards?; spirit animal; do a quick sitting;
        quick sitting; fortune[- ]tell\w*; (?:your|her|his) stars; numerology; moon phase; birth stone; birthstone;
        natal chart; enneagram sign; water baby; horoscope; hire by the colou?r; colou?r i see; strong energy;
        right energy; right frequency; frequency for the; vibrat\w+; chakra\w*; reiki; life path; path number;
        tea leaves; ouija; sixth sense; past li(?:fe|ves); hour of (?:your )?birth; birth date and time;
        date and time of birth; lucky colou?r; lucky day; face reading; ear ?lobes; handwriting analysis;
        grapholog\w+; in the stars; stars say; compatible signs?; sign compatib\w+; signs? clash;
        clash(?:es)? with (?:mine|the boss|his sign|her sign);
        typical (?:leo|virgo|aries|taurus|gemini|cancer|libra|scorpio|pisces|capricorn|aquarius|sagittarius);
        a (?:leo|virgo|aries|taurus|gemini|libra|scorpio|pisces|capricorn|aquarius|sagittarius);
        such a (?:leo|virgo|taurus|gemini|libra|scorpio);
        (?:rat|ox|tiger|rabbit|dragon|snake|horse|goat|monkey|rooster|pig) year; year of the;
        type (?:a|b|o|ab)(?= (?:blood|people|person|personality|positive|negative|make|are)); rhesus; o negative;
        birthdays? fall; when'?s your birthday; your birthday; merge charts;
        match(?:es)? (?:the boss|my|our|his|her) (?:sign|chart|element|numbers?);
        consult(?:ed|s)? (?:a|the|an|my|our) (?:master|astrologer|psychic|almanac|cards|stars|medium|monk); almanac;
        auspicious; inauspicious; bad omen; good omen; your fortune; reading done; had a reading;
        had your (?:palm|cards|chart|fortune|stars)\w*; this year (?:lucky|good|going to be)\w*; lucky year;
        bad year for; good year for; exact (?:time|hour) (?:of|you); what (?:time|hour) of (?:the )?day were you;
        day of the week were you; born on a; born under; season were you; month were you born; month (?:are|were) you;
        birth month
    """,
    en_faint=r"""
        zodiac; blood (?:type|group); horoscopes?; star[- ]?signs?; astrolog\w+; your sign(?=\?| is|,|$); aries;
        taurus; gemini; cancerian; leo; virgo; libra; scorpio; sagittarius; capricorn; aquarius; pisces; feng shui;
        tarot; palm read\w*; which element; thirteenth; aura; crystals; frequency; cancer; fate; destiny; luck(?:y)?;
        cosmos; universe; chart; birthday; written in the; psychic; karma; unlucky; mercury; fortune; black cat;
        full moon; palms?; omen; runes?; the stars
    """,
)
