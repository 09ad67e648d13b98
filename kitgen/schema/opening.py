"""The shape of an opening file."""

from __future__ import annotations

from kitgen.opening import Brand, PracticePlan
from kitgen.schema.blueprint import BLUEPRINT
from kitgen.schema.choices import JURISDICTION, LANGUAGE
from kitgen.schema.either import OrFile
from kitgen.schema.kinds import Choice, Day, Field, Free, ListOf, Shape, Slug, Text, Whole
from kitgen.schema.memory import MEMORY
from kitgen.schema.profile import DOCUMENT as FORM
from kitgen.schema.rounds import INTERVIEWERS, ROUNDS
from kitgen.schema.sink import both

_EASY, _MEDIUM, _HARD = ("same as 2", "同 2"), ("same as 3", "同 3"), ("same as 4", "同 4")

DIFFICULTY = Choice(
    ("1", "very easy", "很易"),
    ("2", "easy", "易"),
    ("3", "medium", "中"),
    ("4", "hard", "难"),
    ("5", "very hard", "很难"),
    ("easy", *_EASY),
    ("medium", *_MEDIUM),
    ("hard", *_HARD),
    ("易", *_EASY),
    ("中", *_MEDIUM),
    ("难", *_HARD),
    ("難", *_HARD),
)

DIFFICULTY_RANK = {"easy": 2, "medium": 3, "hard": 4, "易": 2, "中": 3, "难": 4, "難": 4}

BRAND = Shape(
    both("brand", "品牌"),
    both("the company as it stands on the paper", "纸上的公司标识"),
    (
        Field("company", Text(), both("name of the company", "公司名称")),
        Field(
            "logo",
            Text(),
            both(
                "a PNG or an SVG; the path starts at the opening's folder",
                "PNG 或 SVG 图标，路径从招聘文件所在文件夹算起",
            ),
        ),
    ),
    Brand,
)

VARIANT = Choice(
    ("learner", "without answers", "学员版，不含答案"),
    ("learner+answers", "answers in a part of their own", "学员版，答案另成一部分"),
    ("trainer", "answers beside the questions, lesson plan, marks page", "培训师版：答案随题，有授课安排与成绩页"),
)

DOCUMENT = Choice(
    ("interviewer", "the interviewer's booklet", "面试官题本"),
    ("practice", "the practice booklet, in the variants of `practice:`", "练习册，按 practice 的 variant"),
    ("practice-learner", "the practice booklet without answers", "不含答案的练习册"),
    ("trainer", "the trainer's booklet", "培训师用书"),
    ("certification", "all five documents of a certification", "认证的全部五种文件"),
    ("paper", "the certification paper, with seal line", "认证笔试卷，有密封线"),
    ("answer-sheet", "its answer sheet", "答题卡"),
    ("key", "its key, for markers", "阅卷用答案"),
    ("practical", "practical score sheets", "实操评分表"),
    ("thresholds", "what passes, and the result sheet", "合格线与结果单"),
    *FORM.options,
)

PRINTS = Choice(
    ("sets", "one PDF for each person, in the order of handing out", "每人一份 PDF，按发放顺序排好"),
    ("folded", "booklets two pages a side, to fold and staple", "册子拼成骑马订，对折装订"),
)

PRACTICE_PLAN = Shape(
    both("practice plan", "练习安排"),
    both("how large the practice booklet is", "练习册的规模"),
    (
        Field("count", Whole(1, 60), both("how many questions, at most 12 if left out", "题数，默认最多 12")),
        Field("min", Whole(0, 60), both("the least that makes a booklet, 6 if left out", "最少题数，默认 6")),
        Field(
            "drills",
            Whole(0, 60),
            both("the most questions marked by a key, 24 if left out", "客观题最多几道，默认 24"),
        ),
        Field(
            "variant",
            ListOf(VARIANT, least=1, lone=True),
            both("which booklets, learner+answers if left out", "要哪几种练习册，默认 learner+answers"),
        ),
    ),
    PracticePlan,
)

PAPER = Choice(
    ("a4", "210 × 297 mm", "210 × 297 毫米"),
    ("letter", "8.5 × 11 in", "8.5 × 11 英寸"),
    ("a5", "148 × 210 mm", "148 × 210 毫米"),
)

EDITION = Choice(
    ("standard", "kitgen's own", "标准版"),
    ("large-print", "nothing under 18 points, set anew", "大字版，字号不小于 18 磅，重新排版"),
    ("gbt9704", "the page of Chinese official papers, GB/T 9704", "公文版心（GB/T 9704）"),
)

OPENING = Shape(
    both("opening", "招聘"),
    both("what HR asks for; only the role is required", "一次招聘，只有岗位必填"),
    (
        Field(
            "role",
            Text(),
            both("id of the role or any of its names", "岗位 id 或任一名称"),
            required=True,
            example="市场客服专员",
        ),
        Field(
            "id",
            Text(),
            both("names folder and files; the file's name if left out", "文件夹与文件名，默认取本文件名"),
            example="2026-support-07",
        ),
        Field("title", Text(), both("what the opening is called on paper", "印在纸上的招聘名称")),
        Field("department", Text(), both("the department that hires", "用人部门")),
        Field("requisition", Text(), both("number of the requisition", "需求单号"), example="RQ-2026-118"),
        Field(
            "level",
            Text(),
            both("id or name of a level; the bank's default if left out", "级别 id 或名称，默认按题库"),
            example="初级",
        ),
        Field(
            "difficulty",
            DIFFICULTY,
            both("1 to 5, or easy, medium, hard; 3 if left out", "1 至 5，或 易、中、难；默认 3"),
            example=3,
        ),
        Field(
            "languages",
            ListOf(LANGUAGE, least=1, lone=True),
            both("languages to print; the bank's if left out", "打印的语言，默认按题库"),
        ),
        Field(
            "minutes",
            Whole(10, 240),
            both("length of the interview; the bank's if left out", "面试时长（分钟），默认按题库"),
            example=45,
        ),
        Field(
            "seed",
            Whole(0, 10**15),
            both("the random seed; from the id if left out", "随机种子，默认由 id 得出"),
            example=7,
        ),
        Field(
            "date",
            Day(),
            both("day of the interview; blank on paper if left out", "面试日期，不写则留空"),
            example="2026-11-22",
        ),
        Field("jurisdiction", JURISDICTION, both("whose law says what may not be asked", "适用哪里的法律")),
        Field(
            "pools",
            Choice(
                ("disjoint", "as the bank keeps them", "分开"),
                ("shared", "one pool, said on both covers", "共用，封面注明"),
            ),
            both("whether one question may be asked and practised", "正式题与练习题可否共用"),
        ),
        Field(
            "panel",
            INTERVIEWERS,
            both(
                "how many interviewers, or who they are, each with a pack of their own; 3 if left out",
                "面试官人数或名单（列名单则每人一本），默认 3",
            ),
            example=3,
        ),
        Field(
            "rounds",
            ROUNDS,
            both(
                "how many rounds share the competencies, or what each of them is; one if left out",
                "几轮面试分担各项胜任力：写轮数，或逐轮列出，默认一轮",
            ),
            example=2,
        ),
        Field(
            "forms",
            Whole(1, 26),
            both("how many parallel forms A, B, C …, 1 if left out", "平行卷套数（A、B、C……），默认 1"),
            example=3,
        ),
        Field(
            "overlap",
            Whole(0, 50),
            both(
                "share of the questions that forms may have in common, in per cent, 0 if left out",
                "各套卷允许共用的题目比例（百分比），默认 0",
            ),
        ),
        Field("brand", BRAND, both("company and logo", "公司与图标")),
        Field("practice", PRACTICE_PLAN, both("size of the practice booklet", "练习册规模")),
        Field(
            "labels",
            Free(),
            both(
                "printed words to replace, by their names in templates/labels",
                "要替换的印刷文字，键名同 templates/labels",
            ),
        ),
        Field("paper", PAPER, both("a4 if left out", "纸张，默认 a4")),
        Field(
            "profile",
            Slug(),
            both(
                "rules of the place: western if left out, cn, tw, or your own",
                "面试规程，默认 western，可用 cn、tw 或自定",
            ),
        ),
        Field(
            "documents",
            ListOf(DOCUMENT, lone=True),
            both(
                "what is printed: forms of the day come besides the booklets, all else is printed alone",
                "要印哪些文件：当天表单随两本题本一起印，其他各项只印所写的",
            ),
        ),
        Field(
            "prints",
            ListOf(PRINTS, lone=True),
            both("what is made besides for the copier", "另外为复印制作什么"),
        ),
        Field("edition", EDITION, both("how it is set, standard if left out", "版式，默认标准版")),
        Field(
            "blueprint",
            OrFile(BLUEPRINT),
            both(
                "what this interview must cover, here or in a file; its path starts at the opening's folder",
                "本场面试必须覆盖什么，可直接写，也可写文件路径（从招聘文件所在文件夹算起）",
            ),
        ),
        Field(
            "memory",
            MEMORY,
            both("how earlier interviews bear on this one, over the blueprint's", "以往面试如何影响，优先于蓝图里的"),
        ),
    ),
)
