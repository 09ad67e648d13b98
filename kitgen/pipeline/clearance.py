"""Booklets -> nothing, or WallError: every candidate file and every torn-off page is read back against the kit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from kitgen.kit import Kit
from kitgen.pipeline.booklets import Booklet
from kitgen.pipeline.supplies import Supplies
from kitgen.wall import (
    Leak,
    guarded_strings,
    handed_out_guard,
    handed_out_strings,
    leaks,
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
) -> tuple[Leak, ...]:
    files = {name: data for booklet in booklets if booklet.kind.beforehand for name, data in booklet.files}
    guarded = {secret for language in languages for secret in guarded_strings(kit, language)}
    exempt = [text for texts in public.values() for text in texts]
    return leaks(files, sorted(guarded, key=lambda secret: (secret.kind, secret.text, str(secret.origin))), exempt)


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
