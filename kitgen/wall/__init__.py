"""File bytes + guide strings -> leaks: what the candidate must not be able to read.

    Kit ─► guarded: Secret, Secret, …          files ─► docx_text, pdf_text ─► texts
                          └──────────► search ◄──────────┘
                                         ▼
                                  Leak, Leak, …  ─► WallError, nothing is delivered

A file is judged by what stands in its bytes, not by what was meant to be written. What cannot be read
back counts as a leak.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kitgen.bank import Bank
from kitgen.errors import Place, Problem, WallError
from kitgen.messages import say
from kitgen.wall.docx_text import docx_texts
from kitgen.wall.guarded import (
    Secret,
    certification_guard,
    certification_secrets,
    guarded_strings,
    handed_out_guard,
    handed_out_strings,
    handout_words,
    paper_strings,
    practice_words,
    public_strings,
    question_secrets,
)
from kitgen.wall.pdf_text import pdf_texts
from kitgen.wall.reading import Unreadable
from kitgen.wall.search import Leak, Search

__all__ = [
    "Leak",
    "Secret",
    "certification_guard",
    "certification_secrets",
    "guarded_strings",
    "handed_out_guard",
    "handed_out_strings",
    "leaks",
    "paper_strings",
    "public_strings",
    "raise_wall",
    "repetitions",
    "text_leaks",
]


def leaks(files: Mapping[str, bytes], guarded: Iterable[Secret], exempt: Iterable[str]) -> tuple[Leak, ...]:
    """What of `guarded` stands in `files` (name -> bytes of PDF or DOCX), names included; runs of `exempt` are free."""
    search = Search(guarded, exempt)
    found: list[Leak] = []
    for name in sorted(files):
        found.extend(search.leaks(name, {"file name": name}))
        try:
            found.extend(search.leaks(name, _texts(name, files[name])))
        except Unreadable as why:
            found.append(Leak(name, why.where, "", say("something that cannot be read back")))
    return tuple(found)


def text_leaks(texts: Mapping[str, str], guarded: Iterable[Secret], exempt: Iterable[str]) -> tuple[Leak, ...]:
    """The same for plain text by place, such as the pages of a booklet that are torn off for the candidate."""
    search = Search(guarded, exempt)
    return tuple(leak for place in sorted(texts) for leak in search.leaks(place, {"page": texts[place]}))


def repetitions(bank: Bank) -> tuple[Leak, ...]:
    """Where a practice question or a handout topic repeats a live question, so that a kit with both would be refused;
    `file` is its id.
    """
    practice = {one.id: practice_words(one) for one in bank.questions if one.use == "practice"}
    practice |= {topic.id: handout_words(topic) for topic in bank.handout}
    secrets = [secret for one in bank.questions if one.use == "live" for secret in question_secrets(one)]
    public = [words for one in bank.competencies for words in (one.name, one.definition, *one.indicators)]
    search = Search(secrets, public)
    return tuple(leak for id, texts in practice.items() for leak in search.leaks(id, {"": "\n".join(texts)}))


def raise_wall(found: Iterable[Leak]) -> None:
    """Raise WallError if anything was found: one problem for each file, place and origin, so that it can be mended."""
    once = {(leak.file, leak.place, leak.origin): leak for leak in reversed(tuple(found))}
    if once:
        raise WallError(_problem(leak) for leak in sorted(once.values(), key=lambda leak: (leak.file, leak.place)))


def _texts(name: str, data: bytes) -> dict[str, str]:
    if data.startswith(b"%PDF-"):
        return pdf_texts(data)
    if data.startswith(b"PK"):
        return docx_texts(data)
    raise Unreadable(name)


def _problem(leak: Leak) -> Problem:
    if not leak.found:
        message = say("the candidate would get {origin} ({place})", origin=leak.origin, place=leak.place)
    else:
        message = say(
            "the candidate could read {origin} ({place}): '{found}'",
            origin=leak.origin,
            place=leak.place,
            found=leak.found,
        )
    hint = say("nothing was delivered; take it out of the practice question, template or label it comes from")
    return Problem(message, hint, Place(leak.file))
