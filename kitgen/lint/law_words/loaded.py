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
