"""Health and disability, and looks."""

from __future__ import annotations

from kitgen.lint.law_words.topic import EVERYWHERE, Topic

HEALTH = Topic(
    "law-health",
    EVERYWHERE,
    zh_plain="""
        身体状况 身体素质 健康状况 健康情况 健康状态 心理健康状况 精神状况 残疾证 几级残疾 身心障碍手册 残障手册 病史
        慢性病史 携带者 有传染病 长期服药 长期病患 几天病假 多少天病假 多少病假 病假几天 体检报告 体检不合格 体检不过
        无不良嗜好 体弱多病 病秧子 药罐子 四肢健全 肢体健全 身体健全 身体健康 五体健全 手术史 过敏史 身体缺陷
        有没有残疾 有无残疾
    """,
    zh="""
        残废 身心障碍 障碍手册 义肢 色弱 罹癌 洗肾 透析 乙肝 两对半 肺结核 艾滋 爱滋 hiv 性病 长期病 基础病 基础疾病
        重大疾病 隐疾 旧患 家族病史 躁郁 双相 焦虑症 恐慌症 睡得怎么样 精神科 身心科 情绪病 心理疾病 心理医生 心理谘商
        心理疏导 过动 多动症 住过院 开过刀 开刀 动过刀 腰椎 颈椎 椎间盘 腰不好 脊椎 长期药 生过病 得过病 看过病 跑医院
        健保卡 医保卡 医疗险理赔 重大伤病 体格检查 亚健康 身体情况 身体怎么样 身体健 身体吃得消 身体条件 身体弱 身体棒
        身体壮 身体差 身体能 体质 体弱 身子 头好壮壮 毛病没 更年期 不太利索 一拐 阳过 烟瘾 酗酒 酒量 戒酒 吸毒 药检
        验尿 尿检 请过长假 长病假 大伤病 瓶瓶罐罐 按点吃 睡得好 睡得着 不灵光 勇健 耐操 没挂过号 三天两头 大三阳 小三阳
        糖尿 顶唔顶 扶一把 走两步就喘 手在抖 扁平足 复健 大病初愈 那种医生 想不开 割腕 伤病 一身病 带病 身体底子 身子骨
        肝功能 转氨酶 痛风 贫血 甲亢 甲状腺 偏头痛 皮肤病 湿疹 鼻炎 肠胃 胃病 尿酸 中风 瘫痪 色觉 辨色 失聪 失明
        智力障碍 学习障碍 阅读障碍 亚斯 强迫症 精神分裂 神经衰弱 梅毒 b肝 c肝 b型肝炎 乳癌 化疗 电疗 长新冠 职业病 工殇
        伤残 弱能 瘸 病假纸 输血 月经不调 癌症 肾病 肝病 心脏不好 身心状况 情绪稳不稳 压力过大看 住过医院 进过医院
        常生病 容易生病 经常生病 免疫力 器官 安眠药 精神药 抗抑郁 什么病 啥病 服用 长期用药 硬朗 看起来很累 看上去很累
        睡不好 睡得不好 没精神
    """,
    zh_faint="""
        残疾 残障 残联 肢体 轮椅 助听器(?!公司|专线) 拐杖 色盲 近视 视力 听力 弱视 弱听 重听 耳背 口吃 结巴 癌 肿瘤
        糖尿病 高血压 血压 血糖 血脂 心脏病 心脏 哮喘 气喘 癫痫 肝炎 结核 传染病 病历 慢性病 疾病 重病 旧伤 遗传 过敏
        抑郁 忧郁 失眠 精神病 精神疾病 精神问题 情绪问题 心理咨询 心理问题 心理辅导 自杀 自残 自闭 住院 手术 受过伤
        受伤 骨折 工伤 职灾 车祸 腰痛 服药 吃药 食药 用药 吃的药 药物 病假 请病 生病 有病 睇医生 看医生 就医 看病 复诊
        回诊 体检 体位 健康(?!检查报红|证|码|餐|食品|保险|产品) 身体好 身体有 身体没 身体上 身体不 身体还 体力不 体力跟
        底子好 气色 脸色 什么毛病 啥毛病 老毛病 大病 小病 流产 吃得消 扛得住 扛不住 走路有点 跛 手抖 疤 左手怎么
        右手怎么 腿怎么 手怎么 眼睛怎么 脚怎么 耳朵怎么 新冠 确诊 疫苗 打疫苗 抽烟 吸烟 食烟 喝酒 饮酒 毒品 全勤
        精神压力 撑得住 顶得住 膝盖 睡不着 体能 静养 休养 膏药 护膝 护腰 药盒 药袋 度数 聋 哑 肾 胃
    """,
    en_plain=r"""
        able-?bodied; sick (?:days|leave) (?:did|have|do) you; how many sick;
        medical (?:history|conditions?|records?|problems?); health (?:problems?|issues?|conditions?|history|status);
        mental (?:health|illness)(?= (?:issue|problem|history|condition|diagnos)|\?|,|$)\w*;
        are you (?:healthy|disabled|well|on any med\w+|vaccinated|pregnant|in good health|physically);
        workers'? compensation; physical (?:or mental )?(?:limitations?|disabilit\w+); good sickness record;
        clean bill of health; picture of health; no health; disabled person; any disabilities; any illness(?:es)?;
        any (?:medical|health|mental health) (?:conditions?|issues?|problems?); doctor'?s note; fit note
    """,
    en=r"""
        workers'? ?comp\w*; (?:prescribed|any|take|taking|on) drugs?; drug (?:test|use|habit)\w*; addict\w*; rehab;
        alcoholi\w+; psych(?:iatr|olog|otherap)\w*; nervous breakdown; handicap\w*; unfit;
        physically (?:fit|able|strong);
        physical (?:limitations?|condition|problems?|defects?|restrictions?|ailments?|impairments?|fitness|examination|
        shape); bipolar; schizo\w+; ptsd; hepatitis; immuni[sz]ed; migraines?; back (?:pain|problems?|trouble|injury);
        bad back; prosthe\w+; fmla; days off (?:work )?(?:sick|ill); off with (?:stress|illness|a)(?= |\.|\?);
        days? (?:off )?(?:sick|ill); days (?:of work )?(?:did|have) you (?:miss|take|have)\w*; hereditary;
        family history of; frail; weak heart; sleep disorder; need (?:any )?adjustments to do;
        took the (?:lift|elevator|stairs); everything al(?: |l )?right\?; never (?:been )?(?:ill|sick|off);
        time off (?:sick|ill|for (?:illness|treatment|hospital|medical)); funny turns?; pills?; trembl\w+; good ear;
        low days; dark days; black dog; highly strung; nervy; (?:regular|hospital|medical|lots? of) appointments;
        diabetic; take something for it; pop pills; see someone about; talk to someone about; bounce back from;
        full recovery; remission; sleep through; epileptic; chemo\w*; dialysis; stroke; heart attack; blood pressure;
        cholesterol; obesity; eating disorder; self-harm\w*; suicid\w+; panic attacks?; ocd; fibromyalgia;
        endometriosis; ibs; crohn\w*; lupus; sclerosis; paraly\w+; amput\w+;
        disability (?:benefits?|allowance|pension|register); blue badge; drug problem; drinking problem; weed;
        marijuana; cannabis; phobia; nervous; fainted?; fainting; dizzy; lift (?:heavy )?things with your;
        carry a (?:bad )?injury; long covid; flu jab; immune; transplant; donor card; sleep apn\w+; narcolep\w+;
        anorexi\w*; bulimi\w*; heart (?:trouble|problem|murmur)s?; recovering; with a cane; you look tired; look tired;
        stay in shape; keep fit; in good shape; run down
    """,
    en_faint=r"""
        disab\w+(?! (?:customer|guest|passenger|caller|visitor|access|the|two)\b); cancer; tumou?r; medical\w*;
        illness\w*; ill; unwell; sick(?:ly|ness| days?| leave| notes?| record)?; medicat\w+; medicines?;
        prescription\w*; sober; mental(?:ly)?; counsell?(?:ing|or); breakdowns?(?= |\?)(?! of the);
        burn(?:ed|t)[- ]?out; burn out; hospital\w*; surger(?:y|ies); operations? (?:recently|in the|on your|for|or);
        therap(?:y|ist); in therapy; treatment for;
        health(?:y)?(?! (?:check|and safety|insurance|plan|check of|food|product|app)); fit and;
        (?:medical|health|chronic|underlying|pre-?existing|any|your|heart|skin) conditions?; diagnos\w+; doctors?;
        gps?; depress\w+; anxiety; autis\w+; adhd; dyslexi\w*; epilep\w+; diabet\w+; asthma\w*; arthritis; hiv; aids;
        covid; vaccin\w+; seizures?;
        your (?:back|knee|hip|eyesight|hearing|vision|heart|arm|leg|hand|eye|ear|limp|stutter|stammer)s?(?! (?:up|
        office|end|of)\b); hearing aids?; deaf; are you blind; blind in; legally blind; eyesight; colou?r[- ]blind;
        stutter\w*; stammer\w*; limp; wheelchair; crutches; walking stick; injur\w+; impair\w+; allerg\w+;
        smok(?:e|er|ers|ing); drink(?:er|ing)? (?:alcohol|much|problem|a lot)?; do you drink;
        off (?:sick|work|ill)(?= |\?|$)(?! the); absen(?:ce|t|ces)(?: record)?; genetic\w*; stamina; fragile;
        rough patch; sleep (?:well|at night|problems?); insomnia; special needs; learning difficult\w+;
        wrong with (?:you|your); happened to your; what'?s wrong; pull through; collapse\w*; glasses; on your feet;
        out of breath
    """,
)

LOOKS = Topic(
    "law-looks",
    ("TW", "HK", "CN", "US"),
    zh_plain="""
        形象佳 形象气质 形象好 形象端正 形象良好 气质佳 气质好 五官端正 相貌端正 品貌端正 容貌端正 面貌姣好 外型亮丽
        外型亮眼 外型佳 外貌佳 颜值高 颜值优先 颜值担当 颜值在线 身高1 身高要求 身高不低于 身高体重 高挑 长得好
        长相甜美 全身照 生活照 身材好 身材匀称 肥胖 过胖 太胖 偏胖 体型偏
    """,
    zh="""
        体态 三围 身材 身型 面貌 容貌 相貌 长相 长得 颜值 外貌 外型 仪表堂堂 五官 气质 眼缘 貌美 姣好 靓仔 靓女 纹身
        刺青 刺龙刺凤 秃 白头发 胡子 留长发 福态 丰满 苗条 赏心悦目 带得出去 摆得出 拿得出手 压不住场 回头率 套得进
        口罩可以拿 摘口罩 口罩摘 看看全部 正脸 转一圈 笑一个 显丑 照片和本人 照骗 外拍 网红脸 大众脸 双眼皮 皮肤白
        皮肤黑 清秀 亮丽 亮眼 型男 正妹 虎背熊腰 块头 身板 腿长 发福 l号 l码 戴牙套 体脂 身材管理 驼背 走路姿势 指甲
        口臭 体味 狐臭 络腮胡 刀疤 假发 掉发 秃头 长腿 大长腿 小个子 高个子 一米六 一米七 一米八 160以上 165以上
        170以上 180以上 国字脸 瓜子脸 鹅蛋脸 痘痘 黑眼圈 黄牙 暴牙 龅牙 整容 整形 医美 微整 面试照 大头照 长相普通
        其貌不扬
    """,
    zh_faint="""
        身高 多高 几高 几重 体型 体形 体重 多重 样貌 外表 外形 卖相 美貌 漂亮 帅气 靓 有型 甜美 近照 素颜 附照片
        附上照片 贴照片 穿洞 耳洞 胎记 疤痕 疤 皮肤 痘 牙齿 光头 染发 发型 胖 瘦 肥 减肥 减重 矮 个子 带出去 上镜
        镜头感 活招牌 门面 化妆 打扮 化不化妆 穿裙 丝袜 高跟鞋 公司形象 门市形象 仪态 丑 隐形眼镜 路人脸 看着顺眼 难看
    """,
    en_plain=r"""
        attach a (?:recent )?(?:photo|picture|headshot);
        (?:send|include|provide|enclose|submit)[^.?]{0,12} (?:photo|headshot|picture of yourself)\w*;
        well-groomed and attractive; good looks; good-looking; attractive (?:appearance|candidate|person|young|and)\w*;
        height and weight; how much do you weigh; pretty face; looks matter
    """,
    en=r"""
        how tall; tall enough; how much (?:do )?(?:you )?weigh; what do you weigh; tattoos?; piercings?;
        good[- ]looking; unattractive; plain[- ]looking; ugly; obese; chubby; heavy-?set; skinny; curvy; bmi;
        dreadlocks; cornrows; facial hair; clean-shaven; cut your hair; hair colou?r; easy on the eye; face like yours;
        fits? our image; front[- ]of[- ]house look; photogenic; model looks; turn heads; heads turn\w*; camera loves;
        on-brand; in the window; size (?:\d+|zero|eight|ten|twelve|fourteen)(?! of| team); frumpy; contact lenses;
        well turned out; well-groomed; fit into (?:the|our) uniform; biggest size; largest size; plus[- ]size;
        big girl; big lad; go to the gym; on a diet; smile for; give us a twirl; twirl; eye candy; glamorous; glam;
        easy to look at; good teeth; glasses make; braces; wig; hair loss; body odou?r; weight problem; cleavage;
        nice legs; your legs; curves; feet tall; foot tall; short guy; ginger; grooming; well-dressed; stunning; hot;
        sexy; baby[- ]faced; double chin; beer belly; complexion; spotty; wrinkles; botox; freckles
    """,
    en_faint=r"""
        (?:your|ideal|candidate's) (?:height|weight|looks|appearance|photo\w*|figure|build|hair\w*|face|skin|teeth|scar|
        body|size|braids|beard); her (?:looks|figure|appearance); attractive\w*;
        pretty(?! (?:good|much|sure|well|clear|quick\w*|often|busy)); beautiful; handsome; gorgeous; overweight; fat;
        plump; slim\w*; thin; petite; lose (?:some |a bit of |a few )?(?:weight|pounds|kilos); losing weight;
        dress size; body type; locs; braids; afro; shave; beard; hair ?style; dye\w* hair; bald\w*; make-?up;
        wear heels; high heels; the look; looks the part; presentable; acne; birthmarks?; scars?; glasses
    """,
)
