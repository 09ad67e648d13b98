"""The trainer's booklet has what learners do not: follow-ups, and the other part of a role play."""

from __future__ import annotations

import pypdf
import pytest
from test_kits import squeezed

from kitgen.bank import Question
from kitgen.pipeline import Request, Result, build

LANGUAGES = ("zh-Hans", "zh-Hant", "en")


@pytest.fixture(scope="module")
def kit(tmp_path_factory: pytest.TempPathFactory) -> Result:
    folder = tmp_path_factory.mktemp("trainer") / "d-1"
    options = {"id": "d-1", "role": "market-service-specialist", "difficulty": "4", "languages": LANGUAGES}
    options |= {"documents": ["practice", "practice-learner", "trainer"]}
    return build(Request(options=options, out=folder, formats=("pdf",)))


def text_of(kit: Result, name: str, language: str) -> str:
    pages = pypdf.PdfReader(kit.folder / f"{name}.{language}.pdf").pages
    return squeezed("".join(page.extract_text() for page in pages))


def asked(kit: Result, language: str) -> list[Question]:
    return [one for one in kit.kit.text(language).practice if not one.keyed]


@pytest.mark.parametrize("language", LANGUAGES)
def test_follow_ups_stand_in_the_trainers_booklet_and_in_no_learners(kit: Result, language: str) -> None:
    follow_ups = [squeezed(probe.text) for one in asked(kit, language) for probe in one.probes]
    trainer = text_of(kit, "panel/d-1-trainer", language)
    assert len(follow_ups) >= 2 * len(asked(kit, language))
    assert [one for one in follow_ups if one not in trainer] == []
    for booklet in ("practice", "practice-learner"):
        learner = text_of(kit, f"candidate/d-1-{booklet}", language)
        assert [one for one in follow_ups if one in learner] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_role_play_is_told_as_lists(kit: Result, language: str) -> None:
    (play,) = [one.role_play for one in asked(kit, language) if one.role_play]
    trainer = text_of(kit, "panel/d-1-trainer", language)
    for number, line in enumerate(play.emotion_curve, start=1):
        assert squeezed(f"{number}.{line}") in trainer
    for one, other in zip(play.facts_if_asked, play.facts_if_asked[1:], strict=False):
        assert squeezed(one + other) in trainer  # nothing between them but a new line
