"""Numbers as they are printed, and what both booklets say of the opening."""

from __future__ import annotations

from dataclasses import dataclass

from kitgen.kit import Kit, KitText


def minutes_text(minutes: float) -> str:
    """Minutes as printed: 4, or 4.5; never with a trailing zero."""
    return f"{minutes:.1f}".removesuffix(".0")


def clock(seconds: int) -> str:
    """Seconds as m:ss."""
    return f"{seconds // 60}:{seconds % 60:02d}"


def stars(difficulty: int) -> str:
    return "★" * difficulty + "☆" * (5 - difficulty)


@dataclass(frozen=True, slots=True)
class Person:
    """What both booklets say of the opening: plain words, an empty string where the opening is silent."""

    id: str
    title: str
    department: str
    requisition: str
    company: str
    logo: bool
    date: str
    role: str
    level: str
    difficulty: int


def person_of(kit: Kit, text: KitText) -> Person:
    opening = kit.opening
    level = next((level.name for level in text.levels if level.id == opening.level), "")
    return Person(
        opening.id,
        opening.title or text.role_name,
        opening.department,
        opening.requisition,
        opening.brand.company,
        bool(opening.brand.logo),
        opening.date,
        text.role_name,
        level,
        opening.difficulty,
    )
