"""What runs out: reviews, cited rules, rules in an answer that somebody has to check. No clock: the day is given."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from kitgen.lint.finding import Finding
from kitgen.lint.subject import Subject
from kitgen.messages import say
from kitgen.yamlfile import Map

REVIEW_DAYS = 366


def dates(subject: Subject) -> Iterator[Finding]:
    """What has run out on the day of the subject, and what has to be checked on any day."""
    if subject.bank.translates:
        return
    for question, raw in subject.questions():
        if question.verify:
            message = say("a rule in the answer of '{id}' has to be checked", id=question.id)
            hint = say("check it against your company's policy, then remove `verify:`")
            yield subject.finding("verify", raw.lines["verify"], message, hint, of=question.id)
        if subject.day and question.review and question.use == "live" and old(question.review.on, subject.day):
            message = say("'{id}' was last reviewed on {on}", id=question.id, on=question.review.on)
            hint = say("read it again and set `review:` anew")
            yield subject.finding("review-old", raw.lines["review"], message, hint, of=question.id)
        if subject.day:
            yield from _citations(subject, question.id, raw)


def old(on: str, day: str) -> bool:
    """Whether a review of `on` is out of date on `day`."""
    return date.fromisoformat(on) + timedelta(days=REVIEW_DAYS) < date.fromisoformat(day)


def _citations(subject: Subject, own: str, raw: Map) -> Iterator[Finding]:
    for cited in raw.get("citations") or ():
        if (expires := cited.get("expires", "")) and expires < subject.day:
            message = say("'{id}' cites {source}, which was good until {expires}", id=own, **_of(cited))
            hint = say("look the rule up, mend the answer if it has changed, and set `expires:` anew")
            yield subject.finding("citation-expired", cited.line, message, hint, of=own)


def _of(cited: Map) -> dict[str, object]:
    return {"source": cited["source"], "expires": cited["expires"]}
