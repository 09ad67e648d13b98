"""Preferences and remarks that stand in for a topic, and what is said to hurt or to corner."""

from __future__ import annotations

from kitgen.lint.law_words.topic import EVERYWHERE, Topic

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
        看他会不会失 看她会不会失 把他问倒 把她问倒 把人问倒 把你问倒 这种学历 这学历 也敢来 你脑子 脑子是不是
        脑子有 你自己信吗 自己信吗 期望值本来 你们学校出来 学校出来的人 很好骗 好骗 够胆嚟 都够胆 读成咁 承认能力
        偷懒 先笑还是 先叹气 叹气 被酸 陪笑 赔笑 骂不还口 忍气吞声 好欺负 好使唤 不顶嘴 顶嘴 不还嘴 任劳任怨
        无怨无悔 无怨言 不计较 不计报酬 图什么 看不上你 瞧不上 心里没数 心里有没有数 心里有数吗 几斤几两 自知之明
        装什么 装得 演得 别吹 忽悠 糊弄 敷衍我 浪费我 浪费大家 你觉得你配 高攀 双非 二本 后段班 脑残 弱智 死读书
        书呆子 土包子 穷酸 没家教 没教养 没规矩 吓她 看他慌 看她慌 泼冷水 打断他 打断她 打断应聘 连环追问 逼到 逼问
        激将 挖坑 下套 唱反调 装作没 不给台阶 出洋相 出丑 刺激他 刺激她 刺激应 嘲讽 酸她 呛他 呛她 呛应 骂她 骂应
        训她 现眼 失败者 没种 没胆 胆小 软柿子 烂泥 扶不上 混饭 混吃 混口 混毕业 混文凭 混学历 水货 注水 吹水 讲大话
        讲大话吖 说谎吧 谎话 骗鬼 骗得过 编出来 编故事 背的吧 背答案 谁信 鬼信 我不信 不相信你 信你才 少骗 唔信
        信唔过 呃人 呃我 咁都 咁都得 唔知丑 丑死 阻住 嘥时间 嘥气 未够班 未够秤 冇料 冇脑 蠢材 低能 白撞 吓到 惊唔惊
        怕了吗 怕了吧 心虚 心虚了 脸红 抖成这 结巴成 哑了 说不出来了 没话说了 不会就 不会吧 就这样 就这些 就这水平
        就这点 只有这样 只有这点 这点程度 这种程度 这种答案 这种回答 这种话 这种人 这样的人 这样也 这也能 这也叫
        这也算 也叫经验 也算经验 也配 凭你 资格跟 有什么资格 你有什么本 你当我 当我们 把我们当 不然呢 不然咧
        还要我教 要我教 没听懂吗 听不懂吗 听得懂吗 有没有脑 带脑 带脑子 长脑 用点脑 醒醒 清醒点 做梦 白日梦 想得美
        异想天开 眼高手低 心高 好高骛远 好大喜功 不知天高 不知好歹 不识抬举 得罪 被赶走 被赶 赶出来 混不下 待不下去
        没公司要 被刷 被拒绝几 找不到工作 找不到别 走投无路 没得选 逼不得已 才来我们 才会来 才想到来 退而求 备胎
        骑驴 能力太差 能力差 被上家 被前公司 被公司开 被老板开 被人开 因为能力 是不是很烂 很烂 太烂 烂人 老实讲没
        你是不是因为 你是不是很 你是不是太 你是不是觉得 你是不是根本 你是不是从 你是不是就 你是不是怕 你是不是不
        是不是你太 是不是你不 是不是没人 是不是混 你应该也认为 你应该也觉 你一定也觉 你一定也认 你肯定也觉
        你肯定也认 你也觉得吧 你不觉得 你不认为 你不会觉 你到底 你干嘛 你干吗 还是你根 还是你太 还是你不 还是你没
        还是说你 到底行不 到底会不会 到底能不能 有这么难 这么难吗 这都不 连这个都 连这都 连这么 为什么这么慢
        为什么这么差 为什么这么少 为什么这么久 可笑 很可笑 骂两句 骂几句 骂了就 骂就哭 没有答案的 无解 硬掰 瞎掰
        鬼扯 胡扯 看她会不 看他怎么出 看他怎么掰 看她出 看他尴 看她尴 让他尴 让她尴 让他紧 让他急 让他出 让她出
        让他下不 没面子 不给面子 给他难 给她难 给点颜色 给颜色 杀杀 锐气 挫一挫 考验他脾 考验脾 惹毛 惹他 惹她 逗他
        逗弄 戏弄 捉弄 整他 整她 整人 打呵欠 翻白眼 皱着眉 叹一口 摔简历 丢简历 扔简历 撕简历 拿笔敲 只能选一
        是还是不是 对还是不对
    """,
    zh_faint="""
        年龄相仿 自己人 调性 同一种出身 成长环境 无拖累 拖累 牵绊 牵挂 后顾 随叫随到 狼性 搏到尽 接不住 玩不到一块
        玩得到一块 打成一片 眼里有光 被生活磨平 老油条 小清新 有冲劲 冲劲 吃苦耐劳 吃得了苦 能喝 喝两杯 应酬
        血气方刚 单纯 好管 听招呼 难管 定得下来 心定 定不下来 稳定性 丢脸 失态 冷场 激怒 懂事 压力测试 吧(?=[？?])
        看你(?:的|这|走|年|气|样|面|身|手|脸|好像|应该|挺|蛮|满|好) 听你(?:口|讲话|说话|声)
        你们(?:这些人|这种|这一代|年轻|女|男|那边|那儿|那里|本地|外地) 你手上(?:戴|这|的戒|那)
        你(?:脖子|脸上|头上|身上|名字|本人|气质|皮肤|眼睛|头发|牙|声音|耳朵|肚子|脚上)
        你这(?:身|张脸|名字|个姓|年纪|岁数|长相|体格|口) 你(?:包里|手机桌布|手机壳|朋友圈|社交账号|头像) 恐怕 迟早
        随时可能 怕是 怕会 怕干 怕带 怕她 怕他 估计来 估计会 别用 慎用 坐得住 待得住 不会跑 不会走 不会中途 不会闹
        感觉像 感觉是 一看就 一听就 看起来像 看上去像 老板会念 老板喜欢 老板不喜欢 老板娘 你那边有没有谁 有没有谁
        等你 羞辱 齁(?=[？?]) 嘿(?=[？?]) 对吧(?=[？?]) 是吧(?=[？?]) 听话 乖巧 抠钱 委屈 名校 专科生 职校 私立科大
        假装 八成会 十之八九 看样子 撑不了 做不久 做唔长 带不动 招来也 来了也 留不住 肯定待 肯定干 大概会 多半会跑
        多半会走 不是那块 那块料 门风 格格不入 合得来 玩不起 开不起玩笑 开得起玩笑 经得起骂 受得了骂 受得了气 三本
        丢人 别装 承认你 没人愿意 没人要 浪费时间 看笑话 骗人 老实讲 老实说 坦白讲 说老实 讲老实 不客气地 直白
        直接一点问 幼稚 天真 下不了台 下不来台 二选一 没有答案 看他急 尴尬 可怜 冷笑 是或不是 看手机 打哈欠 皱眉头
        敲桌 紧张成这 酸他 骗我 威风 背稿 抄的 惹怒 活该 水分 被淘汰
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
        only right answer; whatever the boss says; idiot\w*; pathetic; no offen[cs]e; between you and me;
        off the record; don't take this; (?:not supposed|not allowed|shouldn't) (?:to )?ask; just being nosy;
        couldn't help noticing; anything we should know; you don't look; i bet(?= )(?! on); i'm guessing;
        let me guess; i suppose you; i expect you; do worry, looking; flight risk; could be awkward;
        what's wrong with you; why bother; you must be (?!able|willing|ready|sure|certain|at|in|very); moron; loser;
        second-rate; third-rate; real university; not cut out; couldn't hack; can't hack; why are you so;
        were you (?:sacked|fired); got (?:you )?(?:sacked|fired); did you get caught;
        make (?:them|him|her|you|candidates?) (?:cry|sweat|squirm|uncomfortable); squirm; rattle (?:them|him|her);
        until they (?:crack|snap|break); provoke\w*; wind (?:them|him|her) up; humiliat\w*; trick question;
        only acceptable answer;
        see (?:if|whether) (?:they|he|she|you|the candidate)\w* (?:fold|crack|snap|cry|bite|lose|break|get|react|
        flinch|panic|can take)\w*; have you stopped; when did you stop;
        what makes you think you (?:deserve|can|could|are good)(?= ); embarrass\w*; surely you; don't you think you;
        isn't it true; hardly impressive; unimpress\w*; mediocre; clueless; incompetent; out of your depth;
        out of your league; nobody else would; waste four years; did you waste; face we want; not the face;
        typical \w+\?; don't look like; your attitude or; intelligence that; wringer; grill (?:him|her|them);
        waffles? like; seemed like a sensible; corridor full; people who prepared; it's not as if; it isn't as if;
        did you even; do you even; have you even; honestly think; honestly believe; you honestly; you call that;
        call that an?; is that it\?; that's all you; feel sorry for; laughable;
        laugh(?:ed|ing)? at (?:you|them|him|her); hopeless; laziness; thick; dim(?: ?wit\w*)?; stupid\w*; dumb;
        foolish; ignorant; arrogant; making (?:that|this|it) up; made (?:that|this|it) up; believe a word; buy that;
        pull the other; are you kidding; are you joking; having a laugh; having me on; polytechnic;
        never heard of (?:it|your|that|them); that university; that school; that degree; your so-called; so-called;
        your sort; your type; beneath (?:you|us|me); beggars; be grateful; lucky to (?:be|have|get); put up with;
        takes? a joke; doesn't answer back; no backchat; backchat; does as (?:he|she|they); does what (?:he|she|they);
        obedient; docile; compliant; yes-man; doormat; whinge\w*; cry-?baby; wimp\w*; weakling; spineless; gutless;
        coward\w*; a nobody; a failure; failed at; fail at everything; good for nothing; deadbeat; no-hoper; slacker;
        shirker; skiver; workshy; work-shy; scrounger; chancer; bluff(?:er|ing)?; blag(?:ged|ging)?; bullshit\w*;
        garbage; drivel; waffling; bored me; falling asleep; roll(?:ed|s|ing)? (?:my|your|our|their) eyes;
        sigh(?:ed|s|ing)? (?:loudly|audibly|heavily); stay silent until; silence until;
        stare (?:at )?(?:them|him|her) (?:down|until|out); let (?:them|him|her) (?:squirm|stew|sweat|dangle|drown);
        turn up the heat; pile on; go for the throat; go in hard; break (?:them|him|her);
        push (?:them|him|her) (?:until|over|to breaking|too far|to the)\w*;
        until (?:he|she|they|it)\w* (?:cr(?:y|ies)|cracks?|snaps?|breaks?|loses?|give|gives|hurts?);
        lose(?:s)? (?:it|their temper|his temper|her temper|their cool|her cool|his cool); good cop; bad cop;
        trick (?:them|him|her); catch (?:them|him|her|you) out; catch you lying; belittl\w*; sneer\w*;
        mock(?:s|ed|ing)? (?:them|him|her|their|his|her|the candidate)\w*; ridicul\w*; jeer\w*; taunt\w*; bully;
        bullied; shout(?:s)? at (?:them|him|her|the candidate); insult\w*; as if anyone;
        who would (?:want|hire|employ) you; why would anyone; why should anyone; anyone (?:want|hire|employ)\w* you;
        couldn't (?:get|find) (?:a|another|anything)\w*; nowhere else; last resort;
        couldn't (?:cope|manage|cut it|handle)\w*; couldn't take; can't take (?:it|the|a|criticism); handle the truth;
        hit a nerve; touched a nerve; struck a nerve; touchy; oversensitive; over-sensitive; thin-skinned; thick skin;
        toughen up; grow up\?; be honest with yourself; don't flatter; flatter yourself; kid yourself;
        kidding yourself; who are you trying; who do you expect; expect (?:me|us) to believe;
        supposed to (?:impress|believe)\w*; meant to impress; not impressed; disappoint\w*; let down by; joke degree;
        waste of (?:space|a|my|our|everyone)\w*;
        were you (?:just |simply |really )?(?:too|not (?:good|up|quick|fast|smart|clever)); so you were; so you can't;
        so you couldn't; so you just; so you never; is it because you; was it because you; wouldn't you agree;
        you'd agree; you agree that; why can't you; why couldn't you; your excuse; what's the excuse;
        excuse this time; how hard (?:can|could|is|was) it; or are you (?:just|simply|too|not);
        or were you (?:just|simply|too|not); or is it (?:just|that you|you)\w*; terrible boss; awful boss; worst boss;
        bad-mouth; slag off; too slow; too stupid; too thick; too weak;
        too (?:dim|timid|mousy|quiet|loud|sensitive|delicate); when i sigh; i sigh; check my (?:phone|watch);
        looks? bored; act bored; pretend (?:to be|you|that you|not)\w*;
        pretends? to (?:be bored|lose|misunderstand|forget|disagree|fall)\w*;
        read (?:the|his|her|their) cv in silence; no right answer; question (?:with|that has) no; unanswerable;
        impossible question; make something up; making something up;
        see what (?:they|he|she) (?:do|does|make|makes)\w*;
        see how (?:they|he|she) (?:cope|react|handle|take|like|squirm|wriggle)\w*; under fire from; wriggle;
        keeps? smiling (?:when|while|if|as|through|even)\w*; still smiling; smiles? through; takes? it on the chin;
        doesn't flinch; flinch\w*; unfazed by insults; rude(?:ness)? (?:to|from) (?:the )?(?:panel|interviewer|us|me);
        being rude to; be rude to; swear at; swore at; cold-?shoulder; ice (?:them|him|her) out;
        blank (?:them|him|her); freeze (?:them|him|her) out
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
        can't see (?:her|him|them) fitting; rough edges; from a good; good family; nice family; decent family;
        was that\?; not your thing; seriously\?; really\?; grateful; laughs along; doesn't (?:mind|complain|argue);
        never complains; wouldn't sit well; slot right in; wonder what's; wonder what; wonder why; wonder if;
        clearly (?:never|not|hasn't|has|doesn't)\w*; probably (?:has|never|not|doesn't|won't|from|still)\w*;
        reminds? me of; sort of person; type of person; kind of person; better off; not for (?:her|him|them);
        if you don't mind (?:me|my); don't mind me asking; hope you don't mind; just curious; i'm curious; no judg\w+;
        just chatting; by the way; useless; too lazy; insults?; no answer to; look bored;
        say nothing (?:for|until|and)\w*; a joke; soft; waste of time; bothering; admit it; crap; nonsense; rubbish;
        lying; liars?; kidding me; desperate; without flinching; disgrace; boring (?:me|us); yawn\w*;
        whin(?:e|er|es|ing); moan(?:s|er|ing)?
    """,
)
