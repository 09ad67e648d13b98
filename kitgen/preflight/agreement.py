"""DOCX against PDF: as many pages, and the same letters on each, as LibreOffice sets the DOCX."""

from __future__ import annotations

import io
import shutil
import subprocess
import unicodedata
from collections import Counter

from kitgen.errors import Place, Problem
from kitgen.messages import Message, say
from kitgen.output import scratch
from kitgen.preflight.delivery import Delivery
from kitgen.preflight.verdict import Verdict, unchecked, verdict

_SECONDS = 240


def check_agreement(delivery: Delivery) -> Verdict:
    """Every DOCX that has a PDF of the same name has the same pages."""
    pairs = [name for name in delivery.ending(".docx") if name[:-5] + ".pdf" in delivery.files]
    if not pairs:
        return unchecked(say("there are no DOCX and PDF of the same name"), say("build both formats"))
    soffice = shutil.which("soffice")
    if soffice is None:
        return unchecked(say("LibreOffice is not here"), say("install LibreOffice Writer to compare DOCX and PDF"))
    try:
        problems = _differences(delivery, pairs, soffice)
    except ImportError:
        return unchecked(say("pypdf is not installed"), say("install it: pip install 'kitgen[check]'"))
    fine = say("{count} pairs of DOCX and PDF have the same pages", count=len(pairs))
    return verdict(problems, fine, say("DOCX and PDF differ"))


def _differences(delivery: Delivery, pairs: list[str], soffice: str) -> list[Problem]:
    problems = []
    for name in pairs:
        theirs = _converted(delivery.files[name], soffice)
        ours = _letters(delivery.files[name[:-5] + ".pdf"])
        if (message := _difference(ours, theirs)) is not None:
            hint = say("print the PDF; or take your changes back in Word until the pages agree")
            problems.append(Problem(message, hint, Place(name)))
    return problems


def _difference(ours: list[Counter[str]], theirs: list[Counter[str]] | None) -> Message | None:
    if theirs is None:
        return say("LibreOffice cannot open it")
    if len(theirs) != len(ours):
        return say("the DOCX has {docx} pages, the PDF {pdf}", docx=len(theirs), pdf=len(ours))
    wrong = [number for number, pair in enumerate(zip(ours, theirs, strict=True), 1) if pair[0] != pair[1]]
    return say("other words stand on pages {pages}", pages=", ".join(map(str, wrong))) if wrong else None


def _converted(data: bytes, soffice: str) -> list[Counter[str]] | None:
    """The letters of each page as LibreOffice sets a DOCX; None where it makes nothing of it."""
    with scratch({"kit.docx": data}) as folder:
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        command = [soffice, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
        subprocess.run([*command, str(folder / "kit.docx")], capture_output=True, timeout=_SECONDS, check=False)
        made = folder / "kit.pdf"
        return _letters(made.read_bytes()) if made.is_file() else None


def _letters(pdf: bytes) -> list[Counter[str]]:
    """How often each letter, digit and Han character stands on each page, whatever the order of reading."""
    from pypdf import PdfReader

    return [
        Counter(char for char in unicodedata.normalize("NFKC", page.extract_text()) if char.isalnum())
        for page in PdfReader(io.BytesIO(pdf)).pages
    ]
