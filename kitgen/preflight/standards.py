"""What screen readers, archives and Word accept: judged by programs that are not ours."""

from __future__ import annotations

from kitgen.errors import Place, Problem
from kitgen.messages import say
from kitgen.output import scratch
from kitgen.preflight.delivery import Delivery
from kitgen.preflight.verdict import Verdict, unchecked, verdict

_INSTALL = say("install it: pip install 'kitgen[check]'")
_BUILD = say("build the kit again")
PROFILES = {"ua1": "PDF/UA-1", "2a": "PDF/A-2a"}


def check_pdf(delivery: Delivery) -> Verdict:
    """PDF/UA-1 for those who hear it, PDF/A-2a for those who keep it."""
    files = delivery.ending(".pdf")
    if not files:
        return unchecked(say("there is no PDF"), say("build with --format pdf"))
    try:
        import page as validation
    except ImportError:
        return unchecked(say("page-validation is not installed"), _INSTALL)
    problems: list[Problem] = []
    for name, data in files.items():
        for profile, standard in PROFILES.items():
            try:
                reasons = [one.message for one in validation.validate_pdf_bytes(data, profile=profile).failures]
            except validation.PageError as error:
                reasons = [str(error)]
            problems += (
                Problem(say("{standard}: {why}", standard=standard, why=why), _BUILD, Place(name)) for why in reasons
            )
    fine = say("{count} files meet PDF/UA-1 and PDF/A-2a", count=len(files))
    return verdict(problems, fine, say("a PDF does not meet its standards"))


def check_docx(delivery: Delivery) -> Verdict:
    """What the Open XML SDK would find."""
    files = delivery.ending(".docx")
    if not files:
        return unchecked(say("there is no DOCX"), say("build with --format docx"))
    try:
        from openxml_audit import FileFormat, OpenXmlValidator
    except ImportError:
        return unchecked(say("openxml-audit is not installed"), _INSTALL)
    problems = []
    for name, data in files.items():
        with scratch({"kit.docx": data}) as folder:
            errors = OpenXmlValidator(FileFormat.MICROSOFT_365).validate(folder / "kit.docx").errors
        for found in errors:
            why = str(getattr(found, "description", found))
            problems.append(Problem(say("Word: {why}", why=why), _BUILD, Place(name)))
    fine = say("{count} files hold to the rules of Word's format", count=len(files))
    return verdict(problems, fine, say("a DOCX breaks the rules of Word's format"))
