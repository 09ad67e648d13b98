"""What may not be asked, and where: for each topic the words that name it, in three scripts.

A list of words is a courtesy net: it knows no intent and no case law.
"""

from __future__ import annotations

from kitgen.lint.law_words.belief import POLITICS, RELIGION, STARS
from kitgen.lint.law_words.body import HEALTH, LOOKS
from kitgen.lint.law_words.circumstances import HOME, MILITARY
from kitgen.lint.law_words.kin import CHILDBEARING, FAMILY, MARITAL
from kitgen.lint.law_words.loaded import LOADED
from kitgen.lint.law_words.money import CRIMINAL, PAY
from kitgen.lint.law_words.origin import ORIGIN
from kitgen.lint.law_words.person import AGE, SEX

TOPICS = (
    MARITAL,
    CHILDBEARING,
    FAMILY,
    AGE,
    SEX,
    RELIGION,
    POLITICS,
    ORIGIN,
    HEALTH,
    LOOKS,
    STARS,
    CRIMINAL,
    PAY,
    MILITARY,
    HOME,
    LOADED,
)
"""All topics, in the order of their rules."""
