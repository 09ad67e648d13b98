"""Booklets -> nothing, or WallError: every candidate file and every torn-off page is read back against the kit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from kitgen.kit import Kit
from kitgen.pipeline.booklets import Booklet
from kitgen.pipeline.supplies import Supplies
from kitgen.wall import (
    Leak,
    Secret,
    certification_guard,
    certification_secrets,
    guarded_strings,
    handed_out_guard,
    handed_out_strings,
    leaks,
    paper_strings,
    public_strings,
    raise_wall,
    text_leaks,
)


def clear(kit: Kit, supplies: Mapping[str, Supplies], booklets: Sequence[Booklet]) -> None:
    """Raise WallError with everything that a candidate could read and must not, in whichever language."""
    languages = [text.language for text in kit.texts]
    public = {one: public_strings(kit, one, supplies[one].printed_words) for one in languages}
    found = [*_leaks_in_files(kit, languages, booklets, public), *_leaks_in_the_room(kit, booklets, public)]
    raise_wall([*found, *_leaks_on_pages(kit, booklets, public)])


def _leaks_in_files(
    kit: Kit, languages: Sequence[str], booklets: Sequence[Booklet], public: Mapping[str, tuple[str, ...]]
) -> Iterator[Leak]:
    """A booklet must hold nothing of live questions nor of certifications; a paper may hold what it asks."""
    exempt = [text for texts in public.values() for text in texts]
    asked = [text for language in languages for text in paper_strings(kit, language)]
    live = {secret for language in languages for secret in guarded_strings(kit, language)}
    keys = {secret for language in languages for secret in certification_guard(kit, language)}
    papers = {secret for language in languages for secret in certification_secrets(kit, language)}
    home = {name: data for booklet in booklets if booklet.kind.beforehand for name, data in booklet.files}
    examined = {name: data for booklet in booklets if booklet.kind.examined for name, data in booklet.files}
    yield from leaks(home, sorted(live | papers, key=_by_text), exempt)
    yield from leaks(examined, sorted(live | keys, key=_by_text), [*exempt, *asked])


def _by_text(secret: Secret) -> tuple[str, str, str]:
    return secret.kind, secret.text, str(secret.origin)


def _leaks_in_the_room(kit: Kit, booklets: Sequence[Booklet], public: Mapping[str, tuple[str, ...]]) -> Iterator[Leak]:
    """What a sheet that is handed over in the room tells beyond the questions themselves."""
    for booklet in booklets:
        if booklet.kind.handed_out:
            exempt = [*public[booklet.language], *handed_out_strings(kit, booklet.language)]
            yield from leaks(dict(booklet.files), handed_out_guard(kit, booklet.language), exempt)


def _leaks_on_pages(kit: Kit, booklets: Sequence[Booklet], public: Mapping[str, tuple[str, ...]]) -> Iterator[Leak]:
    for booklet in booklets:
        if booklet.torn_off:
            name = dict(booklet.files) and booklet.files[0][0]
            texts = {f"{name}, page {number}": text for number, text in booklet.torn_off}
            exempt = [*public[booklet.language], *handed_out_strings(kit, booklet.language)]
            yield from text_leaks(texts, handed_out_guard(kit, booklet.language), exempt)
