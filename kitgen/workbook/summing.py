"""The sheet on which all totals of a candidate become one number, a rank, and words on what to look into."""

from __future__ import annotations

from dataclasses import dataclass

from openpyxl.utils import get_column_letter

from kitgen.labels import Labels
from kitgen.scoring.panel import LEAST_TO_TRIM
from kitgen.workbook.formulas import either, joined, quotient, scaled
from kitgen.workbook.pens import FIRST, Pen
from kitgen.workbook.places import FORM, Places
from kitgen.workbook.telling import rule_of

_PERCENT_APART = 10
"""How far the highest total may be above the lowest before they talk."""


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where the columns of the summary stand. `dropped` and `asked` are 0 where there is no such column."""

    totals: int
    sheets: int
    dropped: int
    asked: int
    valid: int

    @classmethod
    def of(cls, at: Places) -> _Columns:
        totals = 3 if at.view.several else 2
        sheets = totals + len(at.view.interviewers)
        by_total, by_element = (at.view.trimmed and at.view.profile.trim == one for one in ("total", "element"))
        valid = sheets + 1 + 2 * by_total + by_element
        return cls(totals, sheets, sheets + 1 if by_total else 0, sheets + 1 if by_element else 0, valid)

    @property
    def count(self) -> int:
        return self.valid + 1

    @property
    def mean(self) -> int:
        return self.valid + 2

    @property
    def rank(self) -> int:
        return self.valid + 3

    @property
    def veto(self) -> int:
        return self.valid + 4

    @property
    def remark(self) -> int:
        return self.valid + 5

    @property
    def second(self) -> int:
        return self.valid + 6


def fill_summary(pen: Pen, at: Places, labels: Labels) -> None:
    """A line for each candidate. Numbers, of several forms the form, second signatures and remarks are filled in."""
    view, columns = at.view, _Columns.of(at)
    own, s = labels.scores, labels.score_summary
    before = (10, 7) if view.several else (10,)
    dropped = (7, 7) if columns.dropped else (8,) if columns.asked else ()
    pen.widths(*before, *[8] * len(view.interviewers), 7, *dropped, 9, 7, 9, 6, 7, 26, 12, 14)
    pen.title(s.title, " ".join(rule_of(view, labels)))
    names = [s.interviewer.format(number=number) for number in view.interviewers]
    heads = [labels.common.draw_number, *([labels.equivalence.form] if view.several else []), *names, own.sheets_in]
    heads += [s.highest, s.lowest] if columns.dropped else [own.asked] if columns.asked else []
    pen.heading([*heads, s.valid, own.divided, s.mean, s.rank, own.veto, own.remark, own.second, s.remark])
    for candidate in range(len(view.candidates)):
        _line(pen, at, columns, candidate)
    if view.several:
        pen.choices(at.listed(FORM, len(view.forms)), f"B{FIRST}:B{at.last_row}", own.refused)
    pen.signed(at.last_row + 2, (s.clerk, s.checker, s.supervisor, s.chair))


def _line(pen: Pen, at: Places, columns: _Columns, candidate: int) -> None:
    view, row = at.view, FIRST + candidate
    sat, places = view.candidates[candidate], view.profile.places
    pen.entry(row, 1, sat.number, words=True)
    if view.several:
        pen.entry(row, 2, sat.form)
    for interviewer in range(len(view.interviewers)):
        pen.formula(row, columns.totals + interviewer, at.total(interviewer, candidate), shown="0.0")
    cells = _Cells(at, columns, candidate)
    pen.formula(row, columns.sheets, either(f"{cells.sheets}+{cells.gaps}=0", '""', cells.sheets))
    if columns.dropped:
        for place, which in enumerate(("MAX", "MIN")):
            drops = f"{cells.sheets}>={LEAST_TO_TRIM}"
            pen.formula(row, columns.dropped + place, either(drops, f"{which}({cells.totals})"), shown="0.0")
    if columns.asked:
        pen.formula(row, columns.asked, either(f"{cells.sheets}=0", '""', cells.asked))
    pen.formula(row, columns.valid, cells.valid_sum, shown="0.0")
    pen.formula(row, columns.count, cells.divisor)
    pen.formula(row, columns.mean, cells.mean, shown="0." + "0" * places if places else "0", bold=True)
    pen.formula(row, columns.rank, cells.rank, bold=True)
    pen.formula(row, columns.veto, cells.veto)
    pen.formula(row, columns.remark, cells.remark)
    pen.entry(row, columns.second, words=True)
    pen.entry(row, columns.second + 1, words=True)


@dataclass(frozen=True, slots=True)
class _Cells:
    """The formulas of one candidate's line."""

    at: Places
    columns: _Columns
    candidate: int

    def cell(self, column: int) -> str:
        return f"${get_column_letter(column)}{FIRST + self.candidate}"

    def all(self, column: int) -> str:
        letter = get_column_letter(column)
        return f"${letter}${FIRST}:${letter}${self.at.last_row}"

    @property
    def totals(self) -> str:
        return f"{self.cell(self.columns.totals)}:{self.cell(self.columns.sheets - 1)}"

    @property
    def sheets(self) -> str:
        return f"COUNT({self.totals})"

    @property
    def gaps(self) -> str:
        """How many sheets have marks missing."""
        return f"COUNTIF({self.totals},{self.at.word('incomplete')})"

    @property
    def uneven(self) -> str:
        """Whether some interviewers put down that an element was not asked and others did not."""
        counts = self.at.of_lines(self.candidate, self.at.counted)
        return f"SUMPRODUCT(({counts}<>{self.sheets})*({counts}<>0))>0"

    @property
    def asked(self) -> str:
        """Full marks of what was asked."""
        counts, full = (self.at.of_lines(self.candidate, one) for one in (self.at.counted, self.at.FULL))
        return f"SUMPRODUCT({full}*({counts}>0))"

    @property
    def valid_sum(self) -> str:
        """What is added up: nothing before all that is there is complete."""
        kept = f"SUM({self.totals})"
        if self.columns.dropped:
            kept += f"-IF({self.sheets}>={LEAST_TO_TRIM},MAX({self.totals})+MIN({self.totals}),0)"
        if self.columns.asked:
            kept = f"SUM({self.at.of_lines(self.candidate, self.at.counted + 1)})"
        return either(f"OR({self.sheets}=0,{self.gaps}>0,{self.uneven})", '""', f"{scaled(kept, 1)}/10")

    @property
    def divisor(self) -> str:
        count = self.sheets
        if self.columns.dropped or self.columns.asked:
            count += f"-IF({self.sheets}>={LEAST_TO_TRIM},2,0)"
        return either(f'{self.cell(self.columns.valid)}=""', '""', count)

    @property
    def mean(self) -> str:
        profile, valid, count = self.at.view.profile, self.cell(self.columns.valid), self.cell(self.columns.count)
        a, b = f"{scaled(valid, 1)}*{10**profile.places}", f"{count}*10"
        if self.columns.asked:
            a, b = f"{a}*100", f"{b}*{self.cell(self.columns.asked)}"
        return either(f'{valid}=""', '""', f"{quotient(a, b, profile.rounding)}/{10**profile.places}")

    @property
    def rank(self) -> str:
        """Equal marks share a place and the next is left out; who is vetoed has none."""
        mean, means, vetoes = self.cell(self.columns.mean), self.all(self.columns.mean), self.all(self.columns.veto)
        above = f'SUMPRODUCT(ISNUMBER({means})*({means}>{mean})*({vetoes}=""))+1'
        return either(f'AND(ISNUMBER({mean}),{self.cell(self.columns.veto)}="")', above)

    @property
    def veto(self) -> str:
        yes = self.at.word("yes")
        said = (f"{self.at.vetoed(one, self.candidate)}={yes}" for one in range(len(self.at.view.interviewers)))
        return either(f"OR({','.join(said)})", yes)

    @property
    def remark(self) -> str:
        word, panel = self.at.word, len(self.at.view.interviewers)
        mean, number = self.cell(self.columns.mean), self.cell(1)
        highest, lowest = (scaled(f"{which}({self.totals})", 1) for which in ("MAX", "MIN"))
        far = f"({highest}-{lowest})*100>{lowest}*{_PERCENT_APART}"
        apart = f"COUNTIF({self.at.of_lines(self.candidate, self.at.counted + 2)},{word('talk')})>0"
        started, trims = f"{self.sheets}+{self.gaps}>0", bool(self.columns.dropped or self.columns.asked)
        told = [
            (f"{self.gaps}>0", "incomplete"),
            (f"AND({self.gaps}=0,{self.sheets}>0,{self.uneven})", "uneven"),
            (f"AND({started},{self.sheets}+{self.gaps}<{panel})", "fewer"),
            *([(f"AND({started},{self.sheets}<{LEAST_TO_TRIM})", "untrimmed")] if trims else []),
            (f"OR(AND({self.sheets}>1,{far}),{apart})", "talk"),
            (f'AND({self.cell(self.columns.veto)}<>"",{self.cell(self.columns.second)}="")', "countersign"),
            (f"AND(ISNUMBER({mean}),{mean}<{self.at.view.profile.pass_mark})", "below"),
            (f'AND({number}<>"",SUMPRODUCT(--({self.all(1)}={number}))>1)', "twice"),
        ]
        return joined([either(condition, f'{word(name)}&" "') for condition, name in told])
