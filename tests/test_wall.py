"""Whatever way the guide gets into a candidate's file, the wall sees it; and what is public passes."""

from __future__ import annotations

import io
import subprocess
import zipfile
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import docx
import pypdf
import pytest
from docx.oxml import OxmlElement
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject, TextStringObject
from reportlab.lib import pagesizes
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

from kitgen.bank import (
    Anchor,
    Answer,
    Competency,
    Dimension,
    Level,
    LookFor,
    Probe,
    Question,
    RedFlag,
    Scale,
    Share,
    Time,
)
from kitgen.bank_reader import read_bank
from kitgen.errors import WallError
from kitgen.kit import Kit, KitText
from kitgen.messages import say
from kitgen.opening import Opening
from kitgen.shelf import Shelf
from kitgen.wall import (
    Secret,
    guarded_strings,
    handed_out_guard,
    handed_out_strings,
    leaks,
    public_strings,
    raise_wall,
    repetitions,
    text_leaks,
)
from kitgen.wall.pdf_text import pdf_texts
from kitgen.wall.search import BareText, bare, runs

LOOK_FOR = "先复述客户的遭遇和诉求，再谈退换货规则"
ENGLISH = "Restates what the caller went through before quoting any rule"
HARMLESS = "Work through one page a day and say your answers aloud. 每天练一页，把答案说出来。"
SEED = 8675309
BANK_HASH = "3f9a1c77e0b25d84" * 4


def question(id: str, use: str, **given: Any) -> Question:
    plain = Question(
        id=id,
        version=1,
        use=use,
        type="situational",
        dimension="situations",
        difficulty=3,
        competencies=(Share("composure", 100),),
        time=Time(30, 180, 90),
        title=f"{use} 题",
        stem=f"这是 {id} 的题干，只在面试当天由面试官念出来",
        intent="看他是否先安顿情绪再处理事情",
        probes=(Probe("facts", "S", "动手之前，你会先确认哪几件事情再回复他？"),),
        look_fors=(LookFor("restates", "must", LOOK_FOR), LookFor("english", "must", ENGLISH)),
        red_flags=(RedFlag("promise", "cap", "为平息情绪当场许诺权限之外的赔付", 2),),
        anchors=(Anchor(1, "与客户争辩是否超期，或当场答应全额赔付"),),
        answer=Answer("我会先请客户把经过说完，然后复述一遍", "这道题考的是先安顿情绪再处理事情的次序"),
    )
    return replace(plain, **given)


def practice_question() -> Question:
    return replace(
        question("late-parcel", "practice"),
        stem="快递晚到两天，客户在线上反复追问，你怎么回复？",
        intent="练习在不确定时给出时限",
        probes=(),
        look_fors=(),
        red_flags=(),
        anchors=(),
        answer=Answer("我先道歉，再查物流", "晚到的责任在谁并不重要"),
    )


@cache
def kit() -> Kit:
    text = KitText(
        language="zh-Hans",
        role_name="市场客服专员",
        summary="",
        jurisdiction="CN",
        levels=(Level("junior", "初级"),),
        dimensions=(Dimension("situations", "情境模拟与解决问题能力"),),
        competencies=(Competency("composure", "情绪管理", "在客户激动时仍能稳住自己并且把话说清楚", 100),),
        scale=Scale(1, 5),
        live=(question("kettle-past-return-date", "live"),),
        practice=(practice_question(),),
    )
    return Kit(
        opening=Opening("desk", "market-service-specialist", "junior", 3, ("zh-Hans",), 45, SEED),
        seed=SEED,
        form="A",
        code="K7F-29QX",
        booklet_code="B-55",
        weights=(100,),
        question_minutes=6.0,
        texts=(text,),
        hashes=(("bank", BANK_HASH), ("templates", "0" * 64)),
    )


def found(name: str, data: bytes, *labels: str) -> list[str]:
    """What the wall finds, said in English."""
    guarded = guarded_strings(kit(), "zh-Hans")
    exempt = public_strings(kit(), "zh-Hans", labels)
    return [leak.origin.text("en") for leak in leaks({name: data}, guarded, exempt)]


# ── DOCX ────────────────────────────────────────────────────────────────────


def docx_with(plant: Callable[[Any, str], object], words: str) -> bytes:
    document = docx.Document()
    document.add_paragraph(HARMLESS)
    plant(document, words)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def in_two_runs(document: Any, words: str) -> None:
    paragraph = document.add_paragraph()
    for piece in (words[:7], words[7:]):
        paragraph.add_run(piece).bold = piece == words[:7]


def in_table(document: Any, words: str) -> None:
    document.add_table(2, 2).cell(1, 1).text = words


def in_header(document: Any, words: str) -> None:
    document.sections[0].header.paragraphs[0].text = words


def in_footer(document: Any, words: str) -> None:
    document.sections[0].footer.paragraphs[0].text = words


def in_properties(document: Any, words: str) -> None:
    document.core_properties.keywords = words


def in_comment(document: Any, words: str) -> None:
    document.add_comment(document.paragraphs[0].runs, text=words)


def in_comment_author(document: Any, words: str) -> None:
    document.add_comment(document.paragraphs[0].runs, text="see", author=words)


def in_hidden_text(document: Any, words: str) -> None:
    document.add_paragraph().add_run(words).font.hidden = True


def in_deleted_text(document: Any, words: str) -> None:
    deletion, run, text = (OxmlElement(tag) for tag in ("w:del", "w:r", "w:delText"))
    text.text = words
    run.append(text)
    deletion.append(run)
    document.paragraphs[0]._p.append(deletion)


def in_alternative_text(document: Any, words: str) -> None:
    shape = OxmlElement("w:drawing")
    shape.set("descr", words)
    document.add_paragraph().add_run()._r.append(shape)


def in_style_name(document: Any, words: str) -> None:
    document.styles.add_style(words, 1)


DOCX_PLACES = {
    "text": lambda document, words: document.add_paragraph(words),
    "two runs": in_two_runs,
    "table": in_table,
    "header": in_header,
    "footer": in_footer,
    "metadata": in_properties,
    "comment": in_comment,
    "comment author": in_comment_author,
    "hidden text": in_hidden_text,
    "deleted text": in_deleted_text,
    "alternative text": in_alternative_text,
    "style name": in_style_name,
}


@pytest.mark.parametrize("words", [LOOK_FOR, ENGLISH], ids=["Chinese", "English"])
@pytest.mark.parametrize("place", DOCX_PLACES)
def test_a_leak_in_a_docx_is_seen(place: str, words: str) -> None:
    assert found("a.docx", docx_with(DOCX_PLACES[place], words)) == ["a look-for of question 'kettle-past-return-date'"]


def with_part(name: str, data: str) -> bytes:
    file = io.BytesIO(docx_with(lambda document, _: None, ""))
    with zipfile.ZipFile(file, "a") as package:
        package.writestr(name, data)
    return file.getvalue()


@pytest.mark.parametrize(
    "part",
    [f"<a>{LOOK_FOR}</a>", f"<a b='{LOOK_FOR}'/>", f"<a><!-- {LOOK_FOR} --></a>", f"<!-- {LOOK_FOR} --><a/>"],
    ids=["element", "attribute", "comment", "comment before the root"],
)
def test_a_leak_in_a_part_that_no_program_shows_is_seen(part: str) -> None:
    assert found("a.docx", with_part("customXml/item9.xml", part))


@pytest.mark.parametrize("name", ["word/embeddings/book.xlsx", "word/old.bin"])
def test_a_part_that_cannot_be_read_counts_as_a_leak(name: str) -> None:
    assert found("a.docx", with_part(name, "anything")) == ["something that cannot be read back"]


def test_a_harmless_docx_passes() -> None:
    assert found("a.docx", docx_with(lambda document, words: document.add_paragraph(words), HARMLESS)) == []


# ── PDF ─────────────────────────────────────────────────────────────────────

_LATIN, _HAN, _CID = "Helvetica", "wall-han", "STSong-Light"


@cache
def fonts() -> None:
    path = Path(str(files("justmytype_intl_cjk"))) / "fonts/ofl/notosanssc/NotoSansSC[wght].ttf"
    pdfmetrics.registerFont(TTFont(_HAN, str(path)))
    pdfmetrics.registerFont(UnicodeCIDFont(_CID))


def pdf_with(plant: Callable[[Canvas, str], object], words: str, **options: Any) -> bytes:
    fonts()
    file = io.BytesIO()
    canvas = Canvas(file, pagesizes.A4, invariant=True, **options)
    canvas.setFont(_LATIN, 12)
    canvas.drawString(72, 800, "Work through one page a day and say your answers aloud.")
    plant(canvas, words)
    canvas.showPage()
    canvas.save()
    return file.getvalue()


def drawn(canvas: Canvas, words: str, font: str = _HAN) -> None:
    canvas.setFont(font if not words.isascii() else _LATIN, 12)
    canvas.drawString(72, 700, words)


def drawn_over_two_lines(canvas: Canvas, words: str) -> None:
    canvas.setFont(_HAN, 12)
    text = canvas.beginText(72, 700)
    text.textLines([words[:9], words[9:]])
    canvas.drawText(text)


def drawn_word_by_word(canvas: Canvas, words: str) -> None:
    canvas.setFont(_HAN, 12)
    for at, word in enumerate(words.split() if words.isascii() else words):
        canvas.drawString(72 + 14 * at, 500, word)


def drawn_invisibly(canvas: Canvas, words: str) -> None:
    canvas.setFont(_HAN, 12)
    text = canvas.beginText(72, 700)
    text.setTextRenderMode(3)
    text.textLine(words)
    canvas.drawText(text)


def drawn_in_a_form(canvas: Canvas, words: str) -> None:
    canvas.beginForm("stamp")
    drawn(canvas, words)
    canvas.endForm()
    canvas.doForm("stamp")


def drawn_off_the_page(canvas: Canvas, words: str) -> None:
    canvas.setFont(_HAN, 12)
    canvas.drawString(-2000, -2000, words)


def in_outline(canvas: Canvas, words: str) -> None:
    canvas.bookmarkPage("here")
    canvas.addOutlineEntry(words, "here")


def in_replacement_text(canvas: Canvas, words: str) -> None:
    canvas._code.append(f"/Span <</ActualText <{words.encode('utf-16').hex()}>>> BDC EMC")


PDF_PLACES: dict[str, Callable[[Canvas, str], object]] = {
    "text": drawn,
    "Chinese character collection": lambda canvas, words: drawn(canvas, words, _CID),
    "two lines": drawn_over_two_lines,
    "word by word": drawn_word_by_word,
    "hidden text": drawn_invisibly,
    "form": drawn_in_a_form,
    "off the page": drawn_off_the_page,
    "title": lambda canvas, words: canvas.setTitle(words),
    "keywords": lambda canvas, words: canvas.setKeywords(words),
    "outline": in_outline,
    "comment": lambda canvas, words: canvas.textAnnotation(words, (0, 0, 10, 10)),
    "address of a link": lambda canvas, words: canvas.linkURL(words, (0, 0, 10, 10)),
    "replacement text": in_replacement_text,
}


@pytest.mark.parametrize("words", [LOOK_FOR, ENGLISH], ids=["Chinese", "English"])
@pytest.mark.parametrize("place", PDF_PLACES)
@pytest.mark.parametrize("compressed", [0, 1])
def test_a_leak_in_a_pdf_is_seen(place: str, words: str, compressed: int) -> None:
    data = pdf_with(PDF_PLACES[place], words, pageCompression=compressed)
    assert found("a.pdf", data) == ["a look-for of question 'kettle-past-return-date'"]


def test_a_leak_in_a_table_or_a_header_of_a_pdf_is_seen() -> None:
    def build(cell: str, header: str) -> bytes:
        file = io.BytesIO()
        style = getSampleStyleSheet()["Normal"]
        SimpleDocTemplate(file).build(
            [Table([["time", "what"], ["09:00", Paragraph(cell, style)]], colWidths=[60, 90])],
            onFirstPage=lambda canvas, _: canvas.drawString(72, 820, header),
        )
        return file.getvalue()

    assert found("a.pdf", build("nothing", "nothing")) == []
    assert found("a.pdf", build(ENGLISH, "nothing"))
    assert found("a.pdf", build("nothing", ENGLISH))


def rewritten(change: Callable[[pypdf.PdfWriter], object]) -> bytes:
    writer = pypdf.PdfWriter(io.BytesIO(pdf_with(drawn, "一页")))
    change(writer)
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


def _add_alternative_text(writer: pypdf.PdfWriter) -> None:
    element = DictionaryObject(
        {NameObject("/S"): NameObject("/Figure"), NameObject("/Alt"): TextStringObject(LOOK_FOR)}
    )
    writer._add_object(element)


def _add_xmp(writer: pypdf.PdfWriter) -> None:
    stream = DecodedStreamObject()
    stream.set_data(f"<x:xmpmeta>{LOOK_FOR}</x:xmpmeta>".encode())
    writer._add_object(stream)


@pytest.mark.parametrize(
    "change",
    [
        _add_alternative_text,
        _add_xmp,
        lambda writer: writer.add_attachment("notes.txt", LOOK_FOR.encode()),
        lambda writer: writer.add_attachment("notes.txt", LOOK_FOR.encode("utf-16")),
        lambda writer: writer.add_attachment("BT ET.txt", f"BT {LOOK_FOR} ET".encode()),
        lambda writer: writer.add_attachment(f"{LOOK_FOR}.txt", b"empty"),
        lambda writer: writer._add_object(
            DictionaryObject({NameObject("/JS"): TextStringObject(f"alert('{ENGLISH}')")})
        ),
    ],
    ids=["alternative text", "XMP", "attachment", "UTF-16", "attachment like a page", "attachment's name", "script"],
)
def test_a_leak_in_a_pdf_beside_its_pages_is_seen(change: Callable[[pypdf.PdfWriter], object]) -> None:
    assert found("a.pdf", rewritten(change)) == ["a look-for of question 'kettle-past-return-date'"]


@pytest.mark.parametrize("data", [LOOK_FOR.encode("gb18030"), b"PK\3\4\0\0", LOOK_FOR.encode("utf-16-le")])
def test_an_attachment_that_cannot_be_read_counts_as_a_leak(data: bytes) -> None:
    attached = rewritten(lambda writer: writer.add_attachment("notes", data))
    assert found("a.pdf", attached) == ["something that cannot be read back"]


def test_an_encrypted_pdf_counts_as_a_leak() -> None:
    assert found("a.pdf", rewritten(lambda writer: writer.encrypt("x"))) == ["something that cannot be read back"]


@pytest.mark.parametrize("options", [["--object-streams=generate"], ["--qdf"]])
def test_a_leak_is_seen_however_the_pdf_is_packed(
    tmp_path: Path, tool: Callable[[str], str], options: list[str]
) -> None:
    plain, packed = tmp_path / "plain.pdf", tmp_path / "packed.pdf"
    plain.write_bytes(pdf_with(in_outline, LOOK_FOR))
    subprocess.run([tool("qpdf"), *options, plain, packed], check=True)
    assert found("a.pdf", packed.read_bytes()) == ["a look-for of question 'kettle-past-return-date'"]


@settings(max_examples=25, deadline=None)
@given(st.lists(st.text("aZ09 .()\\<>/的一是在不了，。“”", min_size=1, max_size=30), min_size=1, max_size=4))
def test_the_small_pdf_reader_reads_what_pypdf_reads(lines: list[str]) -> None:
    def draw(canvas: Canvas, _: str) -> None:
        canvas.setFont(_HAN, 10)
        for at, line in enumerate(lines):
            canvas.drawString(72, 700 - 20 * at, line)

    data = pdf_with(draw, "")
    read = "".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages)
    assert bare("".join(lines)) in bare(pdf_texts(data)["page text"])
    assert bare(read) == bare(pdf_texts(data)["page text"])


# ── what is guarded, and what is not ────────────────────────────────────────


def in_text(words: str) -> list[str]:
    return found("a.docx", docx_with(lambda document, text: document.add_paragraph(text), words))


@pytest.mark.parametrize(
    ("words", "origin"),
    [
        ("这是 kettle 的题干，只在面试当天由面试官念出来", "the stem"),
        ("动手之前，你会先确认哪几件事情再回复他", "a probe"),
        ("为平息情绪当场许诺权限之外的赔付", "a red flag"),
        ("与客户争辩是否超期，或当场答应全额赔付", "an anchor"),
        ("我会先请客户把经过说完，然后复述一遍", "the reference answer"),
        ("这道题考的是先安顿情绪再处理事情的次序", "the explanation"),
        ("看他是否先安顿情绪再处理事情", "the purpose"),
    ],
)
def test_every_part_of_a_live_question_is_guarded(words: str, origin: str) -> None:
    assert f"{origin} of question 'kettle-past-return-date'" in in_text(words)


@pytest.mark.parametrize(
    ("words", "origin"),
    [
        ("see kettle-past-return-date", "the id of question 'kettle-past-return-date'"),
        ("market-service-specialist:kettle-past-return-date", "the id of question 'kettle-past-return-date'"),
        ("q_kettle_past_return_date", "the id of question 'kettle-past-return-date'"),
        ("made with 8675309", "the seed"),
        ("code k7f-29qx", "the kit code"),
        ("bank 3f9a1c77", "the hash of the bank"),
    ],
)
def test_what_names_or_rebuilds_the_kit_is_guarded(words: str, origin: str) -> None:
    assert in_text(words) == [origin]


def test_a_file_name_is_read_too() -> None:
    assert found("desk-K7F-29QX.docx", docx_with(lambda document, _: None, "")) == ["the kit code"]


def test_a_short_seed_counts_only_where_it_is_called_one() -> None:
    secrets = guarded_strings(replace(kit(), seed=7), "zh-Hans")
    assert text_leaks({"page 1": "page 7 of 12, 7 minutes"}, secrets, ()) == ()
    for told in ("Seed: 7", "随机种子 7", "種子：7"):
        assert text_leaks({"page 1": told}, secrets, ())


@pytest.mark.parametrize(
    "disguise",
    [
        lambda words: " ".join(words),
        lambda words: words.replace("，", "\n——"),
        lambda words: "".join(f"{sign}、" for sign in words),
        lambda words: words[:14],
    ],
    ids=["spaced", "other punctuation", "marks between", "a part"],
)
def test_spacing_and_punctuation_do_not_hide_a_leak(disguise: Callable[[str], str]) -> None:
    assert in_text(disguise(LOOK_FOR))


def test_width_and_case_do_not_hide_a_leak() -> None:
    wide = "".join(chr(ord(sign) + 0xFEE0) if "!" <= sign <= "~" else sign for sign in ENGLISH.upper())
    assert in_text(wide)


def test_less_than_a_run_is_not_a_leak() -> None:
    assert in_text(LOOK_FOR[:11]) == []
    assert in_text(" ".join(ENGLISH.split()[:5])) == []


def test_labels_and_definitions_of_competencies_are_public() -> None:
    assert in_text("在客户激动时仍能稳住自己并且把话说清楚") == []
    label = f"练习时请{LOOK_FOR}"
    assert found("a.docx", docx_with(lambda document, words: document.add_paragraph(words), label), label) == []


def test_the_practice_questions_themselves_are_not_guarded() -> None:
    assert in_text("快递晚到两天，客户在线上反复追问，你怎么回复？ late-parcel") == []


def shared(live: str, practice: str) -> bool:
    """Whether the wall refuses a booklet that says `practice`, where a live question says `live`."""
    secrets = [Secret("words", live, say("a stem"))]
    return bool(
        leaks({"a.docx": docx_with(lambda document, words: document.add_paragraph(words), practice)}, secrets, ())
    )


def test_six_words_or_twelve_characters_are_a_leak_even_as_a_turn_of_phrase() -> None:
    live = "Please tell us about a time when you had to hand over work that was not yours to finish."
    assert shared(live, "Tell us about a time when things changed.")
    assert not shared(live, "Tell us about a time of change. You had to hand over a key.")
    assert shared("先道歉再核实订单和照片然后答复", "提示：先道歉，再核实订单和照片，然后")


def test_the_shipped_banks_repeat_no_live_question_in_a_practice_question() -> None:
    shelf = Shelf(None)
    for path in shelf.bank_files():
        assert repetitions(read_bank(path, shelf.source_of)) == (), path


def test_a_practice_question_that_repeats_a_live_one_is_named_before_any_kit_is_made() -> None:
    shelf = Shelf(None)
    bank = read_bank(shelf.bank_files()[0], shelf.source_of)
    live = next(one for one in bank.questions if one.use == "live")
    practice = next(one for one in bank.questions if one.use == "practice")
    copied = replace(practice, practice=replace(practice.practice, hint=live.look_fors[0].text))
    questions = tuple(copied if one is practice else one for one in bank.questions)
    (leak,) = repetitions(replace(bank, questions=questions))
    assert (leak.file, leak.origin.text("en")) == (practice.id, f"a look-for of question '{live.id}'")


def test_a_question_in_both_pools_is_no_secret() -> None:
    text = kit().text("zh-Hans")
    shared = replace(kit(), texts=(replace(text, practice=text.live),))
    assert [secret.kind for secret in guarded_strings(shared, "zh-Hans")] == ["seed", "code", "hash"]


def test_a_page_torn_off_for_the_candidate_may_hold_the_case_but_not_the_guide() -> None:
    guard, public = handed_out_guard(kit(), "zh-Hans"), handed_out_strings(kit(), "zh-Hans")
    stem = kit().text("zh-Hans").live[0].stem
    assert text_leaks({"page 9": stem}, guard, public) == ()
    (leak,) = text_leaks({"page 9": f"{stem} {LOOK_FOR}"}, guard, public)
    assert (leak.file, leak.origin.text("en")) == ("page 9", "a look-for of question 'kettle-past-return-date'")


def test_a_leak_is_told_with_its_file_its_place_and_its_words() -> None:
    data = docx_with(in_header, LOOK_FOR)
    with pytest.raises(WallError) as error:
        raise_wall(leaks({"candidate/a.docx": data}, guarded_strings(kit(), "zh-Hans"), ()))
    assert error.value.exit_code == 6
    assert error.value.text("en") == (
        "candidate/a.docx: the candidate could read a look-for of question 'kettle-past-return-date' "
        "(word/header1.xml): '先复述客户的遭遇和诉求再'\n"
        "  hint: nothing was delivered; take it out of the practice question, template or label it comes from"
    )


def test_nothing_found_raises_nothing() -> None:
    raise_wall(())


@given(st.text("先复述客户abc de，。", max_size=60))
def test_each_run_of_a_text_stands_in_the_bare_text(text: str) -> None:
    assert all(run in bare(text) for run in runs(text))


@given(st.text("ab先", max_size=40), st.text("ab先", min_size=1, max_size=16))
def test_asking_a_text_for_a_run_is_asking_for_its_characters(text: str, run: str) -> None:
    assert (run in BareText(text)) == (run in text)
    assert run in BareText(text + run + text)


@given(st.text("先复述客户 ，。", min_size=12, max_size=60))
def test_a_text_of_han_characters_has_a_run_for_each_start(text: str) -> None:
    assert len(list(runs(text))) == max(0, len(bare(text)) - 11)


@given(st.text("先a ", max_size=30), st.text("先a ", max_size=30), st.text("先a ", max_size=20))
def test_a_secret_is_found_wherever_one_of_its_runs_stands_and_nowhere_else(text: str, page: str, free: str) -> None:
    secret = Secret("words", text, say("a look-for"))
    stands = any(run in bare(page) and run not in bare(free) for run in runs(text))
    assert bool(text_leaks({"page 1": page}, [secret], [free])) == stands
    assert text_leaks({"page 1": page + text}, [secret], [free]) or all(run in bare(free) for run in runs(text))
