"""The frozen kit: everything a rebuild needs, to and from `kit.json`.

Selection + a Bank a language ─► freeze ─► Kit ─► to_json ─► kit.json ─► from_json ─► the same Kit
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from kitgen.bank import Bank, Competency, Dimension, Level, Question, Scale
from kitgen.blueprint import Blueprint, seconds_of
from kitgen.errors import InputError, Place, Problem
from kitgen.messages import say
from kitgen.opening import Opening
from kitgen.plain import from_plain, to_plain
from kitgen.profile import Profile
from kitgen.rounds import Gap, KitRound
from kitgen.selection import Selection, question_weights
from kitgen.training import Certification, HandoutTopic
from kitgen.usage import Usage

FORMAT = 1
"""The format number of `kit.json`; a reader refuses any other."""

_LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""Of codes read aloud: no 0 O, no 1 I L."""
_CODE_LENGTH = 8
_SEAL = "sha256"


@dataclass(frozen=True, slots=True)
class KitText:
    """What the kit says in one language: the bank's head and the picked questions in full, in order of asking.

    `cert` are the questions of a certification: the paper's in order, then the practical items.
    """

    language: str
    role_name: str
    summary: str
    jurisdiction: str
    levels: tuple[Level, ...]
    dimensions: tuple[Dimension, ...]
    competencies: tuple[Competency, ...]
    scale: Scale
    live: tuple[Question, ...]
    practice: tuple[Question, ...]
    handout: tuple[HandoutTopic, ...] = ()
    cert: tuple[Question, ...] = ()


@dataclass(frozen=True, slots=True)
class Kit:
    """A kit as issued.

    `code` names the kit on interviewer paper, `booklet_code` the booklet; neither tells the other.
    `weights` are those of the live questions, multiples of 5 that sum to 100; `question_minutes` is what they take
    together. `notes` are (message template, values) pairs on what selection had to move. `hashes` are sha256 by name:
    bank, templates, labels, theme, fonts. `files` are sha256 by file name, filled after writing. `form` is A unless
    parallel forms were asked for. `blueprint` is what the selection was made by, None only in a kit made by hand.
    A kit with `swapped` questions, (old id, new id) from first to last, `replaces` the one of that code.
    `usage` is what the ledger kept out or put last, None where nothing did.
    `logo` is the company's PNG in base64, or empty. `profile` is the rules of the place, None only in a kit from before
    there were any; what its elements weigh, the questions do not. `certification` are the rules of one and
    `paper_code` is on its papers, where the opening asks for one. `candidates` is how many it is for, 0 where nobody
    has said.
    Where a candidate meets several `rounds`, this is the kit of the one numbered `round`, from 1, else 0; `gaps` are
    what no round asks about.
    """

    opening: Opening
    seed: int
    form: str
    code: str
    booklet_code: str
    weights: tuple[int, ...]
    question_minutes: float
    texts: tuple[KitText, ...]
    notes: tuple[tuple[str, tuple[tuple[str, object], ...]], ...] = ()
    hashes: tuple[tuple[str, str], ...] = ()
    files: tuple[tuple[str, str], ...] = ()
    kitgen: str = ""
    format: int = FORMAT
    blueprint: Blueprint | None = None
    logo: str = ""
    profile: Profile | None = None
    usage: Usage | None = None
    replaces: str = ""
    swapped: tuple[tuple[str, str], ...] = ()
    certification: Certification | None = None
    paper_code: str = ""
    round: int = 0
    rounds: tuple[KitRound, ...] = ()
    gaps: tuple[Gap, ...] = ()
    candidates: int = 0

    def text(self, language: str) -> KitText:
        """The kit's text in `language`. Raises KeyError where the kit was not built in it."""
        for text in self.texts:
            if text.language == language:
                return text
        raise KeyError(language)


def freeze(
    opening: Opening,
    blueprint: Blueprint,
    selection: Selection,
    banks: Sequence[Bank],
    *,
    hashes: Mapping[str, str],
    kitgen: str,
    profile: Profile | None = None,
    form: str = "A",
) -> Kit:
    """The kit of a selection, in the languages of `banks`; `hashes` are those of `Kit`, `kitgen` is the version."""
    texts = tuple(_text(bank, selection) for bank in banks)
    live, certifies = texts[0].live, bool(selection.cert)
    named = sorted(hashes.items())
    content = [f"{name}:{value}" for name, value in named]
    return Kit(
        opening=opening.bare(),
        seed=opening.seed,
        form=form,
        code=_code("kit", str(opening.seed), opening.id, *content, *selection.live),
        booklet_code=_code("booklet", opening.id, opening.role, *selection.practice, *selection.drills),
        weights=question_weights(live, texts[0].competencies, 100 - (profile.element_weight if profile else 0)),
        question_minutes=sum(seconds_of(question) for question in live) / 60,
        texts=texts,
        notes=tuple((note.template, note.values) for note in selection.notes),
        hashes=tuple(named),
        kitgen=kitgen,
        blueprint=blueprint,
        profile=profile,
        certification=banks[0].cert if certifies else None,
        paper_code=_code("paper", opening.id, opening.level, *selection.cert) if certifies else "",
    )


def exchanged(kit: Kit, place: int, questions: Sequence[Question], *, hashes: Mapping[str, str], kitgen: str) -> Kit:
    """The kit with another question at `place`, from 0, given in each of its languages; all others stay as they are."""
    texts = tuple(
        replace(text, live=(*text.live[:place], question, *text.live[place + 1 :]))
        for text, question in zip(kit.texts, questions, strict=True)
    )
    live, named = texts[0].live, tuple(sorted({**dict(kit.hashes), **hashes}.items()))
    content = [f"{name}:{value}" for name, value in named]
    return replace(
        kit,
        code=_code("kit", str(kit.seed), kit.opening.id, *content, *(question.id for question in live)),
        weights=question_weights(live, texts[0].competencies, sum(kit.weights)),
        question_minutes=sum(seconds_of(question) for question in live) / 60,
        texts=texts,
        hashes=named,
        files=(),
        kitgen=kitgen,
        rounds=_with_own(kit, live),
        replaces=kit.code,
        swapped=(*kit.swapped, (kit.texts[0].live[place].id, live[place].id)),
    )


def _with_own(kit: Kit, live: Sequence[Question]) -> tuple[KitRound, ...]:
    """The rounds of a kit with other questions in its own."""
    minutes = sum(map(seconds_of, live)) / 60
    asked = tuple(question.id for question in live)
    return tuple(
        replace(one, live=asked, question_minutes=minutes) if number == kit.round else one
        for number, one in enumerate(kit.rounds, start=1)
    )


def bank_hash(bank: Bank) -> str:
    """sha256 of what a bank says: neither its file's name and layout count nor the order of its questions."""
    content = replace(bank, file="", questions=tuple(sorted(bank.questions, key=lambda question: question.id)))
    plain = to_plain(replace(content, blueprint=bank.blueprint and bank.blueprint.bare()))
    return _sha256(_canonical(_without_what_is_not_said(plain)))


_LATER_FIELDS: tuple[tuple[str, object], ...] = (
    *(("blueprint", None), ("cert", None), ("handout", []), ("whole_groups", []), ("status", "active"), ("points", 0)),
    *(("prompts", []), ("blanks", [])),
)
"""Fields that banks did not always have, and what they are where a bank is silent on them."""


def _without_what_is_not_said(plain: dict[str, Any]) -> dict[str, Any]:
    """A bank that does not use a later field hashes as it did before there was such a field."""
    questions = [_said(one) | {"answer": _said(one["answer"])} for one in plain["questions"]]
    return _said(plain) | {"questions": questions}


def _said(plain: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in plain.items() if (key, value) not in _LATER_FIELDS}


def to_json(kit: Kit) -> bytes:
    """The kit as UTF-8 text to keep: format first, fields in the order of the records, and a seal over all of it."""
    plain = to_plain(kit)
    head = {"format": plain.pop("format"), "kitgen": plain.pop("kitgen")}
    content = {**head, **plain}
    return (json.dumps({**content, _SEAL: _seal(content)}, ensure_ascii=False, indent=2) + "\n").encode()


def from_json(data: bytes, file: str) -> Kit:
    """The kit in `data`, read from `file`. Raises InputError for another format, and for a damaged or altered kit."""
    content = _parsed(data, file)
    _check_format(content, file)
    seal = content.pop(_SEAL, None)
    kit = from_plain(Kit, content)
    if isinstance(kit, tuple):
        raise InputError(
            Problem(
                say("'{path}' {problem}", path=one.path, problem=one.message),
                hint=say("kit.json is not meant to be edited: take it from the kit's folder again"),
                place=Place(file),
            )
            for one in kit
        )
    if seal != _seal(content):
        raise InputError(
            Problem(
                say("the kit was changed after it was made"),
                hint=say("take kit.json from the kit's folder again, or build anew from the opening"),
                place=Place(file),
            )
        )
    return kit


def _text(bank: Bank, selection: Selection) -> KitText:
    return KitText(
        language=bank.language,
        role_name=bank.name,
        summary=bank.summary,
        jurisdiction=bank.jurisdiction,
        levels=bank.levels,
        dimensions=bank.dimensions,
        competencies=bank.competencies,
        scale=bank.scale,
        live=tuple(bank.by_id[one] for one in selection.live),
        practice=tuple(bank.by_id[one] for one in (*selection.practice, *selection.drills)),
        handout=bank.handout,
        cert=tuple(bank.by_id[one] for one in selection.cert),
    )


def _code(*parts: str) -> str:
    """A short code to tell kits apart by. The booklet's is made of what the booklet shows, so it tells no more."""
    number = int.from_bytes(hashlib.sha256("\0".join(parts).encode()).digest(), "big")
    letters = []
    for _ in range(_CODE_LENGTH):
        number, letter = divmod(number, len(_LETTERS))
        letters.append(_LETTERS[letter])
    return "".join(letters[:4]) + "-" + "".join(letters[4:])


def _seal(content: Mapping[str, object]) -> str:
    return _sha256(_canonical(content))


def _canonical(plain: object) -> str:
    """Plain data as text in which neither layout nor the order of keys counts."""
    return json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _parsed(data: bytes, file: str) -> dict[str, object]:
    """The object in a kit file. Raises InputError with the line at which it breaks off."""
    hint = say("take kit.json from the kit's folder again, or build anew from the opening")
    try:
        content = json.loads(data.decode())
    except json.JSONDecodeError as error:
        place = Place(file, error.lineno)
        raise InputError(Problem(say("the kit is damaged: it is not JSON here"), hint, place)) from error
    except (ValueError, RecursionError) as error:
        raise InputError(Problem(say("the kit is damaged: it is not UTF-8 or not JSON"), hint, Place(file))) from error
    if not isinstance(content, dict):
        raise InputError(Problem(say("this is not a kit"), hint, Place(file)))
    return content


def _check_format(content: Mapping[str, object], file: str) -> None:
    """Raises InputError for a kit of another format than this kitgen reads."""
    if "format" not in content:
        raise InputError(Problem(say("this is not a kit: it names no format"), place=Place(file)))
    if content["format"] != FORMAT:
        problem = say("the kit has format {found}, this kitgen reads {format}", found=content["format"], format=FORMAT)
        hint = say("build it with kitgen {version}", version=content.get("kitgen", "?"))
        raise InputError(Problem(problem, hint, Place(file)))
