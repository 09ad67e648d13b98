"""Health and disability, and looks."""

from __future__ import annotations

from kitgen.lint.law_words.topic import EVERYWHERE, Topic

HEALTH = Topic(
    "law-health",
    EVERYWHERE,
    zh_plain="""
        身体状况 身体素质 健康状况 健康情况 健康状态 心理健康状况 精神状况 残疾证 几级残疾 身心障碍手册 残障手册
        病史 慢性病史 携带者 有传染病 长期服药 长期病患 几天病假 多少天病假 多少病假 病假几天 体检报告 体检不合格
        体检不过 无不良嗜好 体弱多病 病秧子 药罐子 四肢健全 肢体健全 身体健全 身体健康 五体健全 手术史 过敏史
        身体缺陷 有没有残疾 有无残疾
    """,
    zh="""
        残废 身心障碍 障碍手册 义肢 色弱 罹癌 洗肾 透析 乙肝 两对半 肺结核 艾滋 爱滋 hiv 性病 长期病 基础病 基础疾病
        重大疾病 隐疾 旧患 家族病史 躁郁 双相 焦虑症 恐慌症 睡得怎么样 精神科 身心科 情绪病 心理疾病 心理医生
        心理谘商 心理疏导 过动 多动症 住过院 开过刀 开刀 动过刀 腰椎 颈椎 椎间盘 腰不好 脊椎 长期药 生过病 得过病
        看过病 跑医院 健保卡 医保卡 医疗险理赔 重大伤病 体格检查 亚健康 身体情况 身体怎么样 身体健 身体吃得消
        身体条件 身体弱 身体棒 身体壮 身体差 身体能 体质 体弱 身子 头好壮壮 毛病没 更年期 不太利索 一拐 阳过 烟瘾
        酗酒 酒量 戒酒 吸毒 药检 验尿 尿检 请过长假 长病假 大伤病 瓶瓶罐罐 按点吃 睡得好 睡得着 不灵光 勇健 耐操
        没挂过号 三天两头 大三阳 小三阳 糖尿 顶唔顶 扶一把 走两步就喘 手在抖 扁平足 复健 大病初愈 那种医生 想不开
        割腕 伤病 一身病 带病 身体底子 身子骨 肝功能 转氨酶 痛风 贫血 甲亢 甲状腺 偏头痛 皮肤病 湿疹 鼻炎 肠胃 胃病
        尿酸 中风 瘫痪 色觉 辨色 失聪 失明 智力障碍 学习障碍 阅读障碍 亚斯 强迫症 精神分裂 神经衰弱 梅毒 b肝 c肝
        b型肝炎 乳癌 化疗 电疗 长新冠 职业病 工殇 伤残 弱能 瘸 病假纸 输血 月经不调 癌症 肾病 肝病 心脏不好 身心状况
        情绪稳不稳 压力过大看 住过医院 进过医院 常生病 容易生病 经常生病 免疫力 安眠药 精神药 抗抑郁 什么病 啥病
        长期用药 硬朗 看起来很累 看上去很累 睡不好 睡得不好 没精神 在家养 养着 手腕上 手腕那 眯着眼 手发抖 抖个不停
        一直抖 气喘吁吁 一直咳 咳个不停 脸色差 脸色不好 面青 没血色 精神不济 精神头 理疗 推拿 义眼 假肢 跛脚 走路一
        走路怪 走路不 走起来 佝偻 左撇子 动作不协调 有没有什么地方不舒服 哪里不舒服 身体不舒服 情绪崩溃 崩溃过
        精神内耗 内耗 低潮期 走出来了没 谘商 看心理 睡几个小时 身心俱疲 爆肝 病号 拒保 体保 家族遗传 嗑药 槟榔 吸食
        请病假 病假多 病假少 没病没痛 无病无痛 有病史 病根 病过 病倒 生大病 犯病 旧病 职业伤害 工伤鉴定 伤残等级
        残障等级 残疾等级 几级伤残 手脚不便 行动不便 手脚不灵 腿脚不 眼睛不好 耳朵不好 听不清楚吗 身体扛 扛得住吗
        撑得下去 站得久 站不久 久站不 站不住 蹲不 弯不下 提不起 搬不动 抬不起 手抬 一瘸 拐着 拐一下 少根 缺了一
        手指怎么 疤怎么 伤疤 烧伤 烫伤 做过什么手术 开过什么刀 在治 治好了 抑郁倾向 精神疾 心理有 心理健康 压力大哭
        想轻生 轻生 有没有看过 看过精神 戒断 酒瘾 毒瘾 药瘾 网瘾 带原 带因 抵抗力 动不动生 动不动就请 动不动请
        体力差 体力好 精力充沛 身强 强壮 壮实 药不离 离不开药 随身带药 吃什么药 打胰岛 胰岛素 覆诊 排更难 身体撑
        身体顶 身体能不能 身体可以吗 身体行 身体吃 身体挺 身体受 身体会不 身体有没 身体有什 身体还行 身体还可
        身体还好 累垮 累倒 疲态 倦容 一脸倦 没精打 无精打 病恹 病怏 弱不禁风 弱不 手无缚 力气小 力气不 没力气 胆结
        结石 耳鸣 眩晕 晕过 昏过 抽搐 麻痹 肩周 坐骨 神经痛 背痛 背不好 腿不好 腿疼 脚不好 脚疼 手不好 手疼 胃疼
        胃痛 胃不好 心悸 心慌 胸闷
    """,
    zh_faint="""
        残疾 残障 残联 肢体 轮椅 助听器(?!公司|专线) 拐杖 色盲 近视 视力 听力 弱视 弱听 重听 耳背 口吃 结巴 癌 肿瘤
        糖尿病 高血压 血压 血糖 血脂 心脏病 心脏 哮喘 气喘 癫痫 肝炎 结核 传染病 病历 慢性病 疾病 重病 旧伤 遗传
        过敏 抑郁 忧郁 失眠 精神病 精神疾病 精神问题 情绪问题 心理咨询 心理问题 心理辅导 自杀 自残 自闭 住院 手术
        受过伤 受伤 骨折 工伤 职灾 车祸 腰痛 服药 吃药 食药 用药 吃的药 药物 病假 请病 生病 有病 睇医生 看医生 就医
        看病 复诊 回诊 体检 体位 健康(?!检查报红|证|码|餐|食品|保险|产品) 身体好 身体有 身体没 身体上 身体不 身体还
        体力不 体力跟 底子好 气色 脸色 什么毛病 啥毛病 老毛病 大病 小病 流产 吃得消 扛得住 扛不住 走路有点 跛 手抖
        疤 左手怎么 右手怎么 腿怎么 手怎么 眼睛怎么 脚怎么 耳朵怎么 新冠 确诊 疫苗 打疫苗 抽烟 吸烟 食烟 喝酒 饮酒
        毒品 全勤 精神压力 撑得住 顶得住 膝盖 睡不着 体能 静养 休养 膏药 护膝 护腰 药盒 药袋 度数 聋 哑 肾 胃 眯眼
        冒汗 出汗 咳嗽 面色 唇白 营养品 心理素质 心理状态 低潮 睡眠 出院 遗传病 寿命 烟酒 健保 久站 空窗期
        空了大半年 中间空 休息了半年 休息半年 慢性 调理 养好 吃不消 熬夜 少了一 焦虑 关节 血管 针灸 支架 中药 保健品
        晕倒 昏倒 头晕 头痛 头疼 发麻 发炎 抽筋 急诊 基因 康复 治疗 复发 崩溃 过劳 体力 结实 服用 器官 腿脚 痊愈
        治愈 病情 发病
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
        physical (?:limitations?|condition|problems?|defects?|restrictions?|ailments?|impairments?|fitness|
        examination|shape); bipolar; schizo\w+; ptsd; hepatitis; immuni[sz]ed; migraines?;
        back (?:pain|problems?|trouble|injury); bad back; prosthe\w+; fmla; days off (?:work )?(?:sick|ill);
        off with (?:stress|illness|a)(?= |\.|\?); days? (?:off )?(?:sick|ill);
        days (?:of work )?(?:did|have) you (?:miss|take|have)\w*; hereditary; family history of; frail; weak heart;
        sleep disorder; need (?:any )?adjustments to do; took the (?:lift|elevator|stairs);
        everything al(?: |l )?right\?; never (?:been )?(?:ill|sick|off);
        time off (?:sick|ill|for (?:illness|treatment|hospital|medical)); funny turns?; trembl\w+; good ear; low days;
        dark days; black dog; highly strung; nervy; (?:regular|hospital|medical|lots? of) appointments; diabetic;
        take something for it; pop pills; see someone about; talk to someone about; bounce back from; full recovery;
        remission; sleep through; epileptic; chemo\w*; dialysis; blood pressure; cholesterol; obesity;
        eating disorder; self-harm\w*; suicid\w+; panic attacks?; ocd; fibromyalgia; endometriosis; ibs; crohn\w*;
        lupus; sclerosis; paraly\w+; amput\w+; disability (?:benefits?|allowance|pension|register); blue badge;
        drug problem; drinking problem; marijuana; cannabis; phobia; fainted?; fainting; dizzy;
        lift (?:heavy )?things with your; carry a (?:bad )?injury; long covid; flu jab; transplant; donor card;
        sleep apn\w+; narcolep\w+; anorexi\w*; bulimi\w*; heart (?:trouble|problem|murmur)s?; with a cane;
        you look tired; look tired; stay in shape; keep fit; in good shape; slow you down; physically or otherwise;
        hands shook; shaky; shaking hands when; squint\w*; what's behind it; going on with you; winc(?:ed|es|ing);
        wheez\w*; looked pale; so pale; hobbl\w+; out of puff; twitch\w*; tics?; zoned out;
        on anything(?= \?|\?| for| at); self[- ]medicat\w*; physically up to; up to it physically; cope physically;
        strong enough; fighting fit; good nick; bad (?:knees?|hips?|shoulders?|chest|lungs?|legs?|eyes);
        dodgy (?:knee|back|heart|hip|ticker|tummy|stomach); gammy; on the mend; long-?term sick; incapacity;
        occupational health; health questionnaire; health screening; breaking point; broke down; health reasons;
        recover(?:ed|ing|y) from; recuperat\w*; convalesc\w*; relapse\w*; clean and sober; twelve-step; hangovers?;
        hungover; booze\w*; vap(?:es|ing); neurodiver\w+; on the spectrum; asperger\w*; tourette\w*; cerebral palsy;
        parkinson\w*; dementia; alzheimer\w*; thyroid; prostate; hernia; slipped disc; sciatica; carpal tunnel;
        tinnitus; lazy eye; cataracts?; cochlear; inhaler; insulin; epipen; scan results?; test results?;
        the all-clear; all-clear; waiting list for; in and out of hospital; off sick; off ill; off a lot;
        how many days (?:off|were you|did you|have you); days lost; days absent;
        absence (?:record|history|rate|figures); sickness (?:record|absence|history); bradford; sign off sick;
        signed off; duvet days?; get ill; falls? ill; catch everything; always ill; often ill; ill a lot; sickly;
        delicate health; poor health; good health; bad health; state of (?:your )?health; in health;
        carry heavy things without; stand all day; on your feet all day; crippled?; cripple; nutter; unstable;
        unhinged; not all there; a bit slow; slow on the; special school; statement of;
        reasonable adjustments? (?:would|do|will|did); do you need adjustments;
        struggles? to (?:walk|breathe|see|hear|stand|sleep|bend|climb); worn out; looks? worn;
        body (?:will|would|can|could|hold|holds|cope|copes|take|take it|is|give|gives|won't|wouldn't|up)\w*;
        hold up (?:to|under|for|on|physically|health)\w*;
        stand up to (?:the|a) (?:rota|hours|pace|work|shifts|strain|pressure of the); physically cope;
        physically demanding; physically manage; body like; frailer; frailty; in and out of; anything medical;
        anything we (?:should|need to|ought to) know; anything i (?:should|need to|ought to) know;
        anything (?:physical|health)\w*; body language of a sick; under the doctor; under the weather;
        under treatment; receiving treatment; on treatment; on tablets; on a course of; on the sick; on benefits;
        sick pay; sick note; sickness; ill[- ]health; off your feet; knocked out by; knocks you out; floored by;
        keels? over; pass(?:ed|es|ing)? out; black(?:ed|ing)? out; blackouts?; flare[- ]?ups?; bad days; bad patch;
        bad time; down days; mood swings?; ups and downs; emotional wellbeing; suffer with (?:your|her|his)?;
        suffer from; struggle with (?:your|her|his) (?:health|weight|back|nerves|mood|moods|drinking|mental)
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
        out of breath; pale; sweat\w*; puffy; spectrum; clinics?; checkup; check-up; fatigue; tired; exhausted;
        stress(?:ed)?; panic; shakes?; wobbly; liver; lungs?; womb; breast; pain; painkillers?; ache\w*; physio\w*;
        strain; stairs; gap year for health; trouble (?:walking|seeing|hearing|breathing|sleeping); gap for;
        fit(?: enough)?(?= (?:to|for the)\b); time off (?:for|with|because); hold up; tablets; spells; fit of; moods;
        attacks; episodes?; bend; lame; nuts; mad; bonkers; crazy; mental; the body; off days; nerves; wellbeing;
        robust; injections?; blood tests?; jumpy; lump; kidneys?; cough(?:ed|ing|s)?; recovering; smear; puffed;
        stroke; heart attack; run down; on something; nervous; pills?; immune; weed
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
        170以上 180以上 国字脸 瓜子脸 鹅蛋脸 痘痘 黑眼圈 黄牙 暴牙 龅牙 微整 面试照 大头照 长相普通 其貌不扬
        一道风景 掂量掂量 第一眼就不 进来打卡 想进来打卡 摆在门口 摆门口 质感差 走错店 上得厅堂 肚腩 啤酒肚 腰围
        上围 胸围 罩杯 加大码 制服最大 最大码 穿不下 塞得进 塞不进 太壮 太瘦 瘦小 瘦弱 魁梧 人高马大 娇小 大饼脸
        脸大 脸圆 包子脸 娃娃脸 土气 土里土气 洋气 塌鼻 斗鸡眼 门牙 牙缝 缺牙 牙不齐 牙不 肤况 青春痘 粉刺 雀斑 兔唇
        浓妆 美颜 修图 p图 照片跟本人 本人比照片 站起来给 站起来让 站起来转 走过来给 走两步给 秤一下 上秤 脸蛋
        这张脸 靠脸 靠脸吃 看脸 刷脸 长这样 长成这 长得像 长得跟 长得不 长得还 长得太 长得普通 卖相好 养眼 吸客 招客
        不好看 耐看 小鲜 帅不帅 美不美 靓不靓 仙女 女神 男神 空姐脸 空姐型 模特 模特儿身 颜控 高颜 气质型 形象大使
        形象岗 形象代表 形象分 形象不 形象太 形象要 形象差 形象气 上镜头 出镜 头发颜色 头发太 染成 爆炸头 脏辫 鼻环
        唇环 眉钉 舌钉 耳钉 手臂图 半甲 全甲 露出刺 遮得住 盖得住 疤盖 腿粗 手粗 腰粗 曲线 bmi 几公斤 几公分
        多少公斤 多少斤 几斤 几磅 吓跑客 客户吓跑 客人吓跑 顾客吓跑 吓着客 吓到客 吓客 这一型 哪一型 甜美型 本人比
        甜不甜 声音甜美 往前台一坐 往门口一站 往那一站 站门口 坐前台 看得过 看得下 看不下去 看起来舒 见不得人 带得出
        带不出 领得出 领不出 打扮一下 打扮打扮 会打扮 不会打扮 衣品 剪短 剪头 刮胡 留胡 戴眼镜 不戴眼 眼镜太 眼镜换
    """,
    zh_faint="""
        身高 多高 几高 几重 体型 体形 体重 多重 样貌 外表 外形 卖相 美貌 漂亮 帅气 靓 有型 甜美 近照 素颜 附照片
        附上照片 贴照片 穿洞 耳洞 胎记 疤痕 疤 皮肤 痘 牙齿 光头 染发 发型 胖 瘦 肥 减肥 减重 矮 个子 带出去 上镜
        镜头感 活招牌 门面 化妆 打扮 化不化妆 穿裙 丝袜 高跟鞋 公司形象 门市形象 仪态 丑 隐形眼镜 路人脸
        第一眼 柜台后面一坐 风景 打卡 质感 邋遢 头发 亮相 门面担当 好看的 身形 小尺码 制服尺 台面 好看 看着舒服 屁股
        模样 长发 短发 穿搭 辫子头 图腾 气场 整形 整容 医美 一张脸 xl 本人也 走几步 遮住 遮一下 见得人 站起来看看
        吸睛
    """,
    en_plain=r"""
        attach a (?:recent )?(?:photo|picture|headshot);
        (?:send|include|provide|enclose|submit)[^.?]{0,12} (?:photo|headshot|picture of yourself)\w*;
        well-groomed and attractive; good looks; good-looking;
        attractive (?:appearance|candidate|person|young|and)\w*; height and weight; how much do you weigh;
        pretty face; looks matter
    """,
    en=r"""
        how tall; tall enough; how much (?:do )?(?:you )?weigh; what do you weigh; tattoos?; piercings?;
        good[- ]looking; unattractive; plain[- ]looking; ugly; obese; chubby; heavy-?set; skinny; curvy; bmi;
        dreadlocks; cornrows; facial hair; clean-shaven; cut your hair; hair colou?r; easy on the eye;
        face like yours; fits? our image; front[- ]of[- ]house look; photogenic; model looks; turn heads;
        heads turn\w*; camera loves; on-brand; in the window;
        size (?:\d+|zero|eight|ten|twelve|fourteen)(?! of| team); frumpy; contact lenses; well turned out;
        well-groomed; fit into (?:the|our) uniform; biggest size; largest size; plus[- ]size; big girl; big lad;
        go to the gym; on a diet; smile for; give us a twirl; twirl; eye candy; glamorous; glam; easy to look at;
        good teeth; glasses make; braces; wig; hair loss; body odou?r; weight problem; cleavage; nice legs; your legs;
        curves; feet tall; foot tall; short guy; ginger; grooming; well-dressed; stunning; sexy; baby[- ]faced;
        double chin; beer belly; complexion; spotty; wrinkles; botox; freckles; full-length photo; look attractive;
        bad skin; crooked teeth; yellow teeth; missing teeth; reception material; front desk material;
        front-of-house material; not (?:quite )?front (?:of house|desk); face for radio; a face for;
        better off in the (?:stock|back|kitchen)\w*; out of sight; squeeze (?:past|through|into|behind); tight galley;
        fit (?:in|into|behind) the (?:seat|uniform|chair|counter|booth|aisle|apron); stand up for (?:us|me);
        turn around for; big-boned; big boned; hefty; stocky; tubby; lanky; gaunt; scrawny; dumpy; mousy; homely;
        hunched; buck teeth; big nose; nose job; hairy; moustache; stubble; mohawk;
        (?:purple|blue|pink|green|bright) hair; inked; sleeve of ink; eyebrow ring; nose ring; nose stud; lip ring;
        cover girl; magazine cover; selfies?; profile (?:picture|photo|pic); poster (?:girl|boy); window dressing;
        dowdy; matronly; looker; a (?:ten|nine|six|five) out of;
        what size (?:are|do|would|uniform|shirt|dress|trousers); size are you;
        uniform (?:size|only comes|stops at|goes up to); only comes in small; comes up small; lost (?:some )?weight;
        put on (?:some )?weight; carrying (?:a bit|too much|extra|some|a few);
        bit on the (?:heavy|large|big|chunky|plump|short) side; on the (?:heavy|large|plump|chunky|short) side;
        heavy side; the wrong shape; right shape; body shape; in shape; like a model; model material; modell?ing;
        good face; nice face; nice smile; lovely smile; great smile; your smile; winning smile; the camera; on camera;
        a photo of you; send a photo; see a photo; recent photo; photo on your cv; headshot;
        looks (?:matter|count|clean|neat|the part|good|great|young|tired|rough|scruffy|messy); look the part;
        right look; wrong look; got the look; has the look; image of the brand; face of the brand; brand image;
        our brand; aesthetic\w*; ornamental; tattooed; shaved head; long hair; short hair; hair up; hair like that;
        that hair; with hair; a voice that; voice (?:makes|that makes|like|on (?:you|her)|is so|so)\w*; sexy voice;
        hope they'll get to meet; as good match(?:es)? the voice; scare (?:the|our|off|away)\w*;
        frighten(?:s)? (?:the|our|off|away)\w*; put(?:s)? (?:customers|clients|guests|people|diners) off;
        put off (?:customers|clients|guests|diners);
        customers (?:stare|would stare|might stare|won't like|want to look|look at|like to look);
        guests (?:stare|would stare|might stare|want to look|like to look); nice to look at; pleasant to look at;
        look at all day; sit her at; sit (?:her|him|them) at the; out front; out back; out the back;
        hide (?:her|him|them); keep (?:her|him|them) (?:in the back|out of|away from|off the)\w*; not for the public;
        not for public
    """,
    en_faint=r"""
        (?:your|ideal|candidate's) (?:height|weight|looks|appearance|photo\w*|figure|build|hair\w*|face|skin|teeth|
        scar|body|size|braids|beard); her (?:looks|figure|appearance); attractive\w*;
        pretty(?! (?:good|much|sure|well|clear|quick\w*|often|busy)); beautiful; handsome; gorgeous; overweight; fat;
        plump; slim\w*; thin; petite; lose (?:some |a bit of |a few )?(?:weight|pounds|kilos); losing weight;
        dress size; body type; locs; braids; afro; shave; beard; hair ?style; dye\w* hair; bald\w*; make-?up;
        wear heels; high heels; the look; looks the part; presentable; acne; birthmarks?; scars?; glasses; ink; studs;
        scruffy; picture of; teeth; skin; hair; nails; legs; waist; tall; smart appearance; appearance;
        well presented; pounds heavier; stone; size;
        put (?:her|him|them) (?:at the|on the|out front|in the back|out back|behind)\w*; on display; on show;
        shop window; front window; photograph; filler; visual; cosmetic; decorative; hot; showcase
    """,
)
