"""Kit -> what the candidate must not read, and what anybody may."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from kitgen.bank import Question, RolePlay
from kitgen.kit import Kit
from kitgen.messages import Message, say
from kitgen.training import HandoutTopic


@dataclass(frozen=True, slots=True)
class Secret:
    """Something guarded. Of `words` a run gives it away; an `id`, `code`, `hash` or `seed` does as a whole."""

    kind: Literal["words", "id", "code", "hash", "seed"]
    text: str
    origin: Message


def guarded_strings(kit: Kit, language: str) -> tuple[Secret, ...]:
    """Everything of the live questions in `language`, and what names the kit or could rebuild it.

    A question in both pools is not a secret: the opening and the bank have both agreed to that.
    """
    text = kit.text(language)
    shown = {question.id for question in text.practice}
    secrets: list[Secret] = list(_names_of_kit(kit))
    for question in text.live:
        if question.id not in shown:
            secrets.extend(_id(question.id, shown))
            secrets.extend(question_secrets(question))
    return tuple(secrets)


def question_secrets(question: Question) -> Iterator[Secret]:
    """The words of a live question and of its guide."""
    yield from _words(question, _asked(question))
    yield from _words(question, _guide(question))


def certification_guard(kit: Kit, language: str) -> tuple[Secret, ...]:
    """What must not stand on a paper or an answer sheet: what marks it."""
    return tuple(secret for question in kit.text(language).cert for secret in _words(question, _guide(question)))


def certification_secrets(kit: Kit, language: str) -> tuple[Secret, ...]:
    """What must not stand in a booklet: the paper as well."""
    asked = (secret for question in kit.text(language).cert for secret in _words(question, _asked(question)))
    return (*asked, *certification_guard(kit, language))


def paper_strings(kit: Kit, language: str) -> tuple[str, ...]:
    """What a paper may hold: what it asks, even where the key quotes it."""
    return tuple(words for question in kit.text(language).cert for _, words in _asked(question) if words)


def practice_words(question: Question) -> tuple[str, ...]:
    """What a booklet prints of a practice question."""
    actor = _actor(question.role_play) if question.role_play else ()
    told = [*_asked(question), *_answer(question), *actor]
    return (*(words for _, words in told if words), *_practice(question))


def handout_words(topic: HandoutTopic) -> tuple[str, ...]:
    """What a booklet prints of a handout topic."""
    return (topic.title, topic.principle, topic.example, topic.wrong, topic.right, *topic.checklist)


def handed_out_guard(kit: Kit, language: str) -> tuple[Secret, ...]:
    """What must not stand on a page torn off for the candidate during the interview: the guide, and the seed."""
    text = kit.text(language)
    secrets = [secret for question in (*text.live, *text.cert) for secret in _words(question, _guide(question))]
    return (_seed(kit), *secrets)


def handed_out_strings(kit: Kit, language: str) -> tuple[str, ...]:
    """What a torn-off page may hold: what the candidate is asked and given, even where the guide quotes it."""
    text = kit.text(language)
    return tuple(words for question in (*text.live, *text.cert) for _, words in _asked(question) if words)


def public_strings(kit: Kit, language: str, labels: Iterable[str]) -> tuple[str, ...]:
    """What anybody may read: labels, and the bank's head, which says what the job asks of a person."""
    text = kit.text(language)
    head = [text.role_name, text.summary, kit.opening.title, kit.opening.department, kit.opening.brand.company]
    head += [level.name for level in text.levels] + [dimension.name for dimension in text.dimensions]
    for competency in text.competencies:
        head += [competency.name, competency.definition, *competency.indicators]
    return (*labels, *(words for words in head if words))


def _seed(kit: Kit) -> Secret:
    return Secret("seed", str(kit.seed), say("the seed"))


def _names_of_kit(kit: Kit) -> Iterator[Secret]:
    yield _seed(kit)
    yield Secret("code", kit.code, say("the kit code"))
    for name, sha256 in kit.hashes:
        if name.startswith("bank"):
            yield Secret("hash", sha256, say("the hash of the bank"))


def _id(live: str, shown: Iterable[str]) -> Iterator[Secret]:
    """The id of a live question; none where it is an ordinary word, or part of an id that may be seen."""
    if "-" in live and not any(live in practice for practice in shown):
        yield Secret("id", live, say("the id of question '{id}'", id=live))


def _words(question: Question, texts: Iterable[tuple[Message, str]]) -> Iterator[Secret]:
    for part, text in texts:
        if text:
            yield Secret("words", text, say("{part} of question '{id}'", part=part, id=question.id))


def _asked(question: Question) -> Iterator[tuple[Message, str]]:
    """What a candidate hears or is handed at the interview, and not before."""
    yield say("the title"), question.title
    yield say("the stem"), question.stem
    yield say("the context"), question.context
    for material in question.material:
        yield say("the material"), material.title
        yield say("the material"), material.body
    for option in question.answer.options:
        yield say("an option"), option.text
    for prompt in question.answer.prompts:
        yield say("an option"), prompt.text
    if question.role_play:
        yield say("the candidate's brief"), question.role_play.candidate_brief


def _guide(question: Question) -> Iterator[tuple[Message, str]]:
    """What only the interviewer reads."""
    yield say("the purpose"), question.intent
    yield say("the prompt"), question.unstick
    for probe in question.probes:
        yield say("a probe"), probe.text
        yield say("a probe"), probe.when
    for look_for in question.look_fors:
        yield say("a look-for"), look_for.text
    for flag in question.red_flags:
        yield say("a red flag"), flag.text
    for anchor in question.anchors:
        yield say("an anchor"), anchor.text
    yield from _answer(question)
    if question.role_play:
        yield from _actor(question.role_play)
    yield from ((say("the practice help"), text) for text in _practice(question))


def _answer(question: Question) -> Iterator[tuple[Message, str]]:
    answer = question.answer
    yield say("the reference answer"), answer.reference
    yield say("the explanation"), answer.explanation
    for mistake in answer.mistakes:
        yield say("a mistake"), mistake
    for sample in answer.samples:
        yield say("a sample answer"), sample.text
    for own in answer.own:
        yield say("a sample answer"), own
    for option in answer.options:
        yield say("the explanation"), option.rationale
    for blank in answer.blanks:
        yield from ((say("the reference answer"), words) for words in (blank.text, *blank.also))


def _actor(role_play: RolePlay) -> Iterator[tuple[Message, str]]:
    for text in (
        role_play.actor_brief,
        role_play.opening_line,
        role_play.stop_rule,
        *role_play.facts_if_asked,
        *role_play.emotion_curve,
    ):
        yield say("the actor's brief"), text


def _practice(question: Question) -> Iterator[str]:
    yield from filter(None, (question.practice.hint, *question.practice.keywords, *question.practice.self_check))
