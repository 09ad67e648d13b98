"""`kitgen build`: an opening, options or a frozen kit -> a kit on disk and a few lines about it."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kitgen.cli.asking import in_formats, of_an_opening, result_as_json, taken_picking
from kitgen.cli.practice import match_data, match_line
from kitgen.cli.rounds import gaps_data, round_lines, rounds_data
from kitgen.cli.words import Command, Option, language, told
from kitgen.messages import Message, say

if TYPE_CHECKING:
    from kitgen.bank import Question
    from kitgen.pipeline import Booklet, Result, Run


@click.command(
    "build",
    cls=Command,
    told=say(
        "Make the interviewer's booklet and the practice booklet of OPENING, an opening in YAML; or by options alone, "
        "with --role; or again from a frozen kit, with --kit. An option wins over the file."
    ),
)
@of_an_opening
@click.option("--paper", cls=Option, told=say("a4, letter or a5"))
@click.option("--edition", cls=Option, told=say("standard, large-print (18 points and more) or gbt9704"))
@click.option("--profile", cls=Option, told=say("rules of the place: western, cn, tw, or your own"))
@click.option("--forms-of-day", cls=Option, is_flag=True, told=say("also make the forms of the profile"))
@click.option(
    "--print-set", cls=Option, is_flag=True, told=say("also one PDF for each person, with a slip for the copier")
)
@click.option("--fold", cls=Option, is_flag=True, told=say("also booklets two pages a side, to fold and staple"))
@click.option("--out", cls=Option, type=click.Path(path_type=Path), told=say("the kit's own folder; else output/<id>"))
@in_formats
@click.option("--force", cls=Option, is_flag=True, told=say("replace a kit; files edited by hand are kept"))
@result_as_json
@click.option("--kit", cls=Option, type=click.Path(path_type=Path), told=say("a kit.json to make the same kit from"))
def command(
    opening: Path | None,
    out: Path | None,
    formats: tuple[str, ...],
    force: bool,
    as_json: bool,
    kit: Path | None,
    forms_of_day: bool,
    print_set: bool,
    fold: bool,
    **options: Any,
) -> None:
    from kitgen.pipeline import Request, build

    picking = taken_picking(options)
    written = tuple(dict.fromkeys(formats))
    prints = (*(("sets",) if print_set else ()), *(("folded",) if fold else ()))
    request = Request(opening, options, kit, written, out, force, forms_of_day=forms_of_day, prints=prints, **picking)
    with _Progress() as progress:
        result = build(request, progress.show)
    for line in _remarks(result):
        print(line, file=sys.stderr)
    print(json.dumps(_as_data(result), ensure_ascii=False, indent=2) if as_json else "\n".join(_lines(result)))


class _Progress:
    """One line on a terminal, written over and taken away again; elsewhere nothing."""

    def __init__(self) -> None:
        self._live = sys.stderr.isatty()

    def __enter__(self) -> _Progress:
        return self

    def __exit__(self, *_: object) -> None:
        self._write("")

    def show(self, message: Message) -> None:
        self._write(told(message) + " ...")

    def _write(self, text: str) -> None:
        if self._live:
            sys.stderr.write(f"\r\x1b[K{text}")
            sys.stderr.flush()


def _remarks(result: Result) -> Iterator[str]:
    """What the user should know although the kit was made."""
    for template, values in result.kit.notes:
        yield told(say("note: {what}", what=Message(template, values)))
    if _is_guessable(result):
        yield told(say("note: {what}", what=_GUESSABLE))
    for name in result.kept:
        yield told(say("kept a file edited by hand as '{file}'", file=_shown(result.folder / name)))
    for remark in (*result.differences, *result.remarks):
        yield told(say("note: {what}", what=remark))


_GUESSABLE = say(
    "no seed was given, so it follows from the opening's id, which candidates see: "
    "where they could get at the bank, give one with --seed or `seed:`"
)


def _is_guessable(result: Result) -> bool:
    from kitgen.opening_reader import seed_of

    return result.kit.seed == seed_of(result.kit.opening.id)


def _lines(result: Result) -> Iterator[str]:
    """The kit in a few lines: questions, minutes, pages to copy, seed, files."""
    kit, opening = result.kit, result.kit.opening
    minutes = f"{kit.question_minutes:.1f}".removesuffix(".0")
    values: dict[str, object] = {"count": len(kit.texts[0].live), "minutes": minutes, "slot": opening.minutes}
    if kit.texts[0].live and not kit.round:
        yield told(say("{count} questions, {minutes} of {slot} minutes planned", **values))
    yield from round_lines(kit.rounds, kit.texts[0], [one.code for one in result.forms])
    for form in result.forms if not kit.round else ():
        own = f"{form.question_minutes:.1f}".removesuffix(".0")
        yield told(say("form {form}: {minutes} minutes, kit {code}", form=form.form, minutes=own, code=form.code))
    if kit.texts[0].practice:
        yield told(say("{count} practice questions", count=len(kit.texts[0].practice)))
    if kit.texts[0].cert:
        yield told(say("{count} certification questions", count=len(kit.texts[0].cert)))
    several = len(kit.texts) > 1
    for booklet in result.booklets:
        yield told(_booklet(booklet, several=several))
        for run in booklet.runs if booklet.kind.id != "practice" else ():
            yield "  " + told(_copies(run, booklet))
    if kit.texts[0].live and kit.texts[0].practice:
        yield told(match_line(_asked(result), kit.texts[0].practice))
    yield told(
        say("seed {seed}, kit {code}, booklet {booklet}", seed=kit.seed, code=kit.code, booklet=kit.booklet_code)
    )
    yield from (_shown(result.folder / name) for name in result.files)
    slips = [name for name in result.files if "print/" in name and "-copies." in name]
    for name in slips:
        if name.endswith(".pdf") or f"{name.removesuffix('.docx')}.pdf" not in slips:
            yield told(say("give {file} to whoever runs the copier", file=_shown(result.folder / name)))


def _asked(result: Result) -> Sequence[Question]:
    """What the practice booklet is to be like: the questions of the kit, or of all rounds."""
    kits = result.forms if result.kit.round and result.forms else (result.kit,)
    return [question for kit in kits for question in kit.texts[0].live]


def _booklet(booklet: Booklet, *, several: bool) -> Message:
    pages = booklet.pages
    round = told(say("round {round}", round=booklet.round)) if booklet.round else ""
    whose = ", ".join(filter(None, (round, booklet.owner, booklet.language if several else "")))
    suffix = f" ({whose})" if whose else ""
    match booklet.kind.id:
        case "interviewer":
            return say("interviewer's booklet{language}: {pages} pages", language=suffix, pages=pages)
        case "practice":
            return say(
                "practice booklet{language}: {pages} pages, one copy for each candidate", language=suffix, pages=pages
            )
        case name:
            return say("{form}{language}: {pages} pages", form=name, language=suffix, pages=pages)


def _copies(run: Run, booklet: Booklet) -> Message:
    values: dict[str, object] = {"first": run.first, "last": run.last, "panel": booklet.panel, "name": booklet.owner}
    match run.per:
        case "panel" if booklet.owner:
            return say("pages {first} to {last}: one copy, for {name}", **values)
        case "candidate" if booklet.owner:
            return say("pages {first} to {last}: one copy for each candidate, for {name}", **values)
        case "panel" if booklet.panel == 1:
            return say("pages {first} to {last}: one copy for the interviewer", **values)
        case "panel":
            return say("pages {first} to {last}: one copy for each interviewer, {panel} in all", **values)
        case "candidate" if booklet.panel == 1:
            return say("pages {first} to {last}: one copy for each candidate", **values)
        case "candidate":
            return say("pages {first} to {last}: {panel} copies for each candidate, one for each interviewer", **values)
        case "chair":
            return say("pages {first} to {last}: one copy for each candidate, for the chair", **values)
        case "actor":
            return say("pages {first} to {last}: one copy for whoever plays the other part", **values)
        case "staff":
            return say("pages {first} to {last}: one copy for whoever trains", **values)
        case "hr":
            return say("pages {first} to {last}: one copy for the records", **values)
        case "booklet":
            return say("pages {first} to {last}: one copy for each candidate", **values)
        case "room":
            return say("pages {first} to {last}: one copy for the room", **values)
        case _:
            return say("pages {first} to {last}: one copy for each candidate, to hand over", **values)


def _shown(path: Path) -> str:
    from kitgen.yamltext import display_name

    return display_name(path)


def _as_data(result: Result) -> dict[str, Any]:
    kit = result.kit
    return {
        "id": kit.opening.id,
        "folder": str(result.folder),
        "files": list(result.files),
        "questions": len(kit.texts[0].live),
        "practice_questions": len(kit.texts[0].practice),
        "practice_match": match_data(_asked(result), kit.texts[0].practice),
        "minutes": {"planned": kit.question_minutes, "slot": kit.opening.minutes},
        "panel": kit.opening.panel,
        "seed": kit.seed,
        "code": kit.code,
        "forms": [
            {
                "form": one.form,
                "code": one.code,
                "minutes": one.question_minutes,
                "live": [q.id for q in one.texts[0].live],
            }
            for one in result.forms
            if not one.round
        ],
        "rounds": rounds_data(kit.rounds, [one.code for one in result.forms]),
        "gaps": gaps_data(kit.gaps),
        "booklet_code": kit.booklet_code,
        "booklets": [_booklet_data(booklet) for booklet in result.booklets],
        "notes": [Message(template, values).text(language()) for template, values in kit.notes],
        "kept": list(result.kept),
        "differences": [told(difference) for difference in result.differences],
        "remarks": [told(remark) for remark in result.remarks],
    }


def _booklet_data(booklet: Booklet) -> dict[str, Any]:
    runs = [{"per": run.per, "first": run.first, "last": run.last} for run in booklet.runs]
    whose = {"round": booklet.round, "owner": booklet.owner}
    return {"kind": booklet.kind.id, "language": booklet.language, "pages": booklet.pages, "runs": runs, **whose}
