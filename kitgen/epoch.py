"""SOURCE_DATE_EPOCH -> a day. There is no other clock: whoever wants a date without writing one sets it."""

from __future__ import annotations

import os
import re
from datetime import UTC, datetime

from kitgen.errors import InputError, Problem
from kitgen.messages import say

_NAME = "SOURCE_DATE_EPOCH"
_LAST_S = 253_402_300_799
"""Seconds since 1970 of the last day of the year 9999."""


def epoch_day() -> str:
    """The day that the variable names, as 2026-11-22; empty where it is not set. Raises InputError for what is none."""
    told = os.environ.get(_NAME, "").strip()
    if not told:
        return ""
    if not re.fullmatch(r"[0-9]{1,12}", told) or int(told) > _LAST_S:
        hint = say("give whole seconds since 1970, such as 1764288000, or do not set it")
        raise InputError(Problem(say("'{value}' in {variable} is no time", value=told, variable=_NAME), hint))
    return datetime.fromtimestamp(int(told), UTC).date().isoformat()
