"""What an opening names -> what is read for it: the banks of its role, and the rules of the place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeAlias

from kitgen.bank import Bank
from kitgen.bank_reader import FindSource, read_bank
from kitgen.errors import InputError, Place, Problem
from kitgen.kit import bank_hash
from kitgen.messages import say
from kitgen.opening import Opening
from kitgen.profile import Profile
from kitgen.profile_reader import read_profile
from kitgen.shelf import Shelf
from kitgen.yamltext import display_name

ReadBank: TypeAlias = Callable[[Path, FindSource], Bank]


def profile_of(opening: Opening, shelf: Shelf) -> Profile:
    """The rules of the place that the opening names. Raises InputError where there are none, or they have problems."""
    path = shelf.profile_file(opening.profile)
    if path is None:
        hint = say(
            "known profiles: {names}; your own is templates/profiles/<name>.yaml", names=", ".join(shelf.profiles())
        )
        place = Place(opening.file) if opening.file else None
        raise InputError(Problem(say("there is no profile '{name}'", name=opening.profile), hint, place))
    profile = read_profile(path)
    without = [language for language in opening.languages if not profile.elements_in(language)]
    if profile.elements and without:
        message = say("the profile has elements, and none in '{languages}'", languages=", ".join(without))
        hint = say("add them under `elements:`: a kit has the same elements in each of its languages")
        raise InputError(Problem(message, hint, Place(display_name(path))))
    return profile


def bank_of(shelf: Shelf, language: str, role: str, *, read: ReadBank = read_bank) -> Bank:
    """The bank of a role in a language. Raises InputError where there is none, or it has problems."""
    path = shelf.bank_file(language, role)
    if path is None:
        hint = say("the file is named for its role: banks/{language}/{role}.yaml", language=language, role=role)
        raise InputError(Problem(say("role '{role}' has no bank in '{language}'", role=role, language=language), hint))
    return read(path, shelf.source_of)


def hash_of(banks: Sequence[Bank]) -> str:
    """Of one bank its hash; of several languages together one over theirs."""
    import hashlib

    each = [bank_hash(bank) for bank in banks]
    return each[0] if len(each) == 1 else hashlib.sha256("".join(each).encode()).hexdigest()
