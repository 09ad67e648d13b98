"""What a broken DOCX or XLSX makes its readers raise: zipfile and zlib, the XML parsers, openpyxl on odd content.

They are read to be judged, so whatever goes wrong says one thing: it is no whole file of its kind.
"""

from __future__ import annotations

import zlib
from zipfile import BadZipFile

BROKEN: tuple[type[Exception], ...] = (
    ArithmeticError,  # a number with hundreds of digits
    AttributeError,  # openpyxl, where a part is of another kind than its list says
    BadZipFile,
    EOFError,
    LookupError,
    OSError,  # zipfile, of a place before the start
    RuntimeError,  # a password, a packing that is not known
    SyntaxError,  # of XML
    TypeError,
    ValueError,
    zlib.error,
)
