"""Score workbook: what an interviewer gave -> the numbers of the printed rule, by formulas that stay live.

    interviewers  a sheet each: marks are chosen or typed, nothing else is
         │
    elements      a line for each candidate and element: weighted points, what is dropped, how far apart
         │
    summary       a line for each candidate: totals, what is dropped, mean, rank, what to look into
    rooms         marks of several rooms -> a coefficient for each

`places` says where everything stands, `formulas` how whole numbers are divided and rounded as Decimals would be,
`pens` how cells look and which may be written into, `package` makes bytes without clock, `reading` reads them back.
Words stand in the cells of a sheet of their own, so that formulas are the same in every language.
"""

from __future__ import annotations

from kitgen.workbook.reading import Book, NoWorkbookError, read_workbook
from kitgen.workbook.writing import write_workbook

__all__ = ["Book", "NoWorkbookError", "read_workbook", "write_workbook"]
