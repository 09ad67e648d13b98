"""The gate: a live question is tied to the job and was read by somebody, or it enters no kit."""

from __future__ import annotations

from collections.abc import Iterator

from kitgen.bank import Question
from kitgen.lint.finding import Finding
from kitgen.lint.subject import KEYED, Subject
from kitgen.messages import Message, say

OWN_REVIEWERS = ("kitgen editors",)
"""Who reviewed the shipped banks: not a company's own sign-off."""


def gate(subject: Subject) -> Iterator[Finding]:
    """Live questions that lack what ties them to the job: competency, purpose, look-fors, and a review.

    Of a translation beside its source this is told there.
    """
    if subject.source is not None:
        return
    for question, raw in subject.questions():
        if question.use == "live":
            for lack, hint in _lacks(question):
                message = say("live question '{id}' has {lack}", id=question.id, lack=lack)
                yield subject.finding("gate", raw.line, message, hint, of=question.id)


def _lacks(question: Question) -> Iterator[tuple[Message, Message]]:
    if question.review is None:
        hint = say("have somebody read it who knows the job, then add `review: {example}`", example=_EXAMPLE)
        yield say("no review"), hint
    if not question.competencies:
        yield say("no competency"), say("name what it measures under `competencies:`")
    if not question.intent:
        yield say("no purpose"), say("say under `intent:` what the question is after")
    if not question.look_fors and question.type not in KEYED:
        yield say("no look-fors"), say("say under `look_fors:` which acts earn the score")


_EXAMPLE = "{by: Wang Min, role: hiring manager, on: 2026-11-22}"


def sign_off(subject: Subject) -> Iterator[Finding]:
    """One note for all questions that no one in the company has signed."""
    if subject.bank.translates:
        return
    unsigned = [one for one, _ in subject.questions() if one.review is None or one.review.by in OWN_REVIEWERS]
    if unsigned:
        message = say("{count} questions have no sign-off of your own", count=len(unsigned))
        hint = say(
            "let somebody who knows the job read them and set `review:`; until then the cover asks for a signature"
        )
        yield subject.finding("sign-off", 1, message, hint)
