"""The files against the kit file, what candidates could read, and the numbers that a pencil relies on."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator

from kitgen.errors import Place, Problem
from kitgen.kit import Kit
from kitgen.messages import say
from kitgen.preflight.delivery import Delivery
from kitgen.preflight.verdict import Verdict, passed, unchecked, verdict
from kitgen.scoring import products
from kitgen.wall import Secret, guarded_strings, handed_out_guard, handed_out_strings, leaks, public_strings

_NO_KIT = say("single files were named, so there is nothing to hold them against")
_NAME_THE_KIT = say("name the kit's folder instead")
_FROM_KIT = say("print from the kit, or build it again")


def check_files(delivery: Delivery) -> Verdict:
    """Every file that the kit names is there; those that somebody has changed since are told."""
    if delivery.kit is None:
        return unchecked(_NO_KIT, _NAME_THE_KIT)
    recorded = {name: sha256 for name, sha256 in delivery.kit.files if not name.endswith(".json")}
    missing = [*(name for name in recorded if name not in delivery.files), *delivery.lost]
    if missing:
        problems = [Problem(say("'{file}' is missing", file=name), _FROM_KIT, Place(name)) for name in missing]
        return Verdict("failed", say("{count} files are missing", count=len(missing)), tuple(problems))
    edited = [name for name in recorded if hashlib.sha256(delivery.files[name]).hexdigest() != recorded[name]]
    extra = [name for name in delivery.files if name not in recorded]
    if edited or extra:
        names = ", ".join([*edited, *extra])
        return passed(
            say("all files are there; changed or added by hand, and checked as they are: {names}", names=names)
        )
    return passed(say("{count} files, all as they were made", count=len(recorded)))


def check_wall(delivery: Delivery) -> Verdict:
    """Nothing of the live questions, their guide, the seed or the bank stands in a file for candidates."""
    if delivery.kit is None:
        return unchecked(_NO_KIT, _NAME_THE_KIT)
    kit, languages = delivery.kit, [text.language for text in delivery.kit.texts]
    exempt = [
        words
        for language in languages
        for words in public_strings(kit, language, delivery.supplies[language].printed_words)
    ]
    asked = [words for language in languages for words in handed_out_strings(kit, language)]
    files = {name: data for name, data in {**delivery.shared, **delivery.files}.items() if _AT_HOME.search(name)}
    handed = {name: data for name, data in delivery.files.items() if _IN_THE_ROOM.search(name)}
    found = [
        *leaks(files, _all(guarded_strings, kit), exempt),
        *leaks(handed, _all(handed_out_guard, kit), [*exempt, *asked]),
    ]
    problems = [
        Problem(
            say("the candidate could read {origin}: '{found}'", origin=leak.origin, found=leak.found),
            say("do not hand this file out; build the kit again"),
            Place(leak.file),
        )
        for leak in found
    ]
    fine = say("{count} files for candidates tell nothing that is kept from them", count=len(files) + len(handed))
    return verdict(problems, fine, say("something of the live questions stands in a candidate's file"))


_AT_HOME = re.compile(r"^candidate/|^print/.*-candidate-(?:before|paper)\.")
_IN_THE_ROOM = re.compile(r"^day/.*-question-sheet\.|^print/.*-candidate\.")
"""The files that candidates have, and those that hold the questions and are handed over when they are asked."""


def _all(guard: Callable[[Kit, str], tuple[Secret, ...]], kit: Kit) -> list[Secret]:
    """What is guarded in any language of the kit, in one order."""
    secrets = {secret for text in kit.texts for secret in guard(kit, text.language)}
    return sorted(secrets, key=lambda one: (one.kind, one.text, str(one.origin)))


def check_sums(delivery: Delivery) -> Verdict:
    """Weights sum to 100 in fives, full marks are 100, and the questions fit into the slot."""
    if delivery.kit is None:
        return unchecked(_NO_KIT, _NAME_THE_KIT)
    if not delivery.kit.texts[0].live:
        return passed(say("nothing is asked in an interview, so there is nothing to sum"))
    problems = list(_wrong_sums(delivery.kit))
    fine = say("weights sum to 100, full marks are 100, {minutes} of {slot} minutes", **_minutes(delivery.kit))
    return verdict(problems, fine, say("a sum is wrong"))


def _minutes(kit: Kit) -> dict[str, object]:
    return {"minutes": f"{kit.question_minutes:.1f}".removesuffix(".0"), "slot": kit.opening.minutes}


def _wrong_sums(kit: Kit) -> Iterator[Problem]:
    elements = kit.profile.elements_in(kit.texts[0].language) if kit.profile else ()
    weights = (*kit.weights, *(element.weight for element in elements))
    if sum(weights) != 100 or any(weight % 5 or weight <= 0 for weight in weights):
        yield Problem(say("the weights are {weights}", weights=" + ".join(map(str, weights))), _FROM_KIT)
    scores = kit.texts[0].scale.scores
    full = sum(float(products(weight, scores)[-1]) for weight in weights)
    if abs(full - 100) > 0.001:
        yield Problem(say("full marks come to {sum}", sum=full), _FROM_KIT)
    if len(kit.weights) != len(kit.texts[0].live):
        values = {"weights": len(kit.weights), "questions": len(kit.texts[0].live)}
        yield Problem(say("there are {weights} weights for {questions} questions", **values), _FROM_KIT)
    if kit.question_minutes > kit.opening.minutes:
        yield Problem(say("the questions take {minutes} minutes, the slot has {slot}", **_minutes(kit)), _FROM_KIT)
