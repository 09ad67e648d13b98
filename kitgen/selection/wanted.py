"""Field + number of forms -> what so many forms want and the bank has not, counted cell by cell."""

from __future__ import annotations

from collections.abc import Iterator

from kitgen.bank import Bank
from kitgen.blueprint import Blueprint
from kitgen.messages import Message, say
from kitgen.selection.items import Field


def wanted(bank: Bank, blueprint: Blueprint, field: Field, *, forms: int, same: int) -> Iterator[Message]:
    """Which numbers of different questions are wanted and not there, where up to `same` may stand in all forms."""
    wanted, there = forms * blueprint.count - (forms - 1) * same, len(field.items)
    values: dict[str, object] = {"forms": forms, "count": blueprint.count}
    if wanted > there:
        yield say(
            "{forms} forms of {count} questions want {wanted} different ones, {available} can be used",
            **values,
            wanted=wanted,
            available=there,
        )
    names = {one.id: one.name for one in bank.dimensions}
    for quota in blueprint.quotas("dimensions"):
        number = sum(blueprint.dimensions[item.dimension] == quota.id for item in field.items)
        wanted = forms * quota.least - (forms - 1) * same
        if wanted > number:
            yield say(
                "'{dimension}': {forms} forms want {wanted} different questions, {available} can be used",
                dimension=names[quota.id],
                forms=forms,
                wanted=wanted,
                available=number,
            )
    for difficulty, each in enumerate(blueprint.mix, 1):
        number, wanted = field.supply[difficulty - 1], forms * each - (forms - 1) * same
        if wanted > number and not blueprint.tolerance:
            yield say(
                "difficulty {difficulty}: {forms} forms want {wanted} different questions, {available} can be used",
                difficulty=difficulty,
                forms=forms,
                wanted=wanted,
                available=number,
            )
