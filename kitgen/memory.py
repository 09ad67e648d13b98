"""How past interviews bear on the next one: the rules, as an opening, a blueprint or a bank states them."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace


@dataclass(frozen=True, slots=True)
class Memory:
    """The rules of memory as written; what is not written is None.

    With `least_used` the questions asked least come first; it holds wherever there are rules, unless they say no. A
    question rests for `cool_down_days` before and after the day of an interview, and for `cool_down_openings` openings
    of its role. It is asked in at most `cap` openings, within any `cap_days` days or, without them, ever.
    """

    least_used: bool | None = None
    cool_down_days: int | None = None
    cool_down_openings: int | None = None
    cap: int | None = None
    cap_days: int | None = None

    def over(self, default: Memory) -> Memory:
        """These, and what they do not say as `default` has it."""
        own = {one.name: getattr(self, one.name) for one in fields(self)}
        return replace(default, **{name: value for name, value in own.items() if value is not None})

    @property
    def counts_days(self) -> bool:
        """Whether a rule hangs on the day of the interview."""
        return self.cool_down_days is not None or (self.cap is not None and self.cap_days is not None)


FORGETFUL = Memory()
"""No rule of memory."""
