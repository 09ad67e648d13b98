"""The axes that quotas lie on: which cell of one a question is in, and what a cell is called."""

from __future__ import annotations

from kitgen.bank import Bank, Question
from kitgen.messages import Message, say
from kitgen.requirements import Axis
from kitgen.schema.choices import type_name


def cell_of(question: Question, axis: Axis) -> str:
    """The id of the cell that a question is in."""
    match axis:
        case "dimensions":
            return question.dimension
        case "competencies":
            return question.competency
        case "types":
            return question.type
        case "difficulties":
            return str(question.difficulty)


def name_of(bank: Bank, axis: Axis, id: str) -> Message:
    """What a cell is called."""
    match axis:
        case "dimensions":
            return say("'{name}'", name=next(one.name for one in bank.dimensions if one.id == id))
        case "competencies":
            return say("'{name}'", name=next(one.name for one in bank.competencies if one.id == id))
        case "types":
            return say("type '{name}'", name=type_name(id))
        case "difficulties":
            return say("difficulty {number}", number=id)
