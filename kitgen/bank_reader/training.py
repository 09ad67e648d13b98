"""What handout and certification in the head of a bank must hold beyond their shape."""

from __future__ import annotations

from kitgen.bank_reader.draft import Draft
from kitgen.bank_reader.relations import unique, unknown_reference
from kitgen.messages import say
from kitgen.training import Certification
from kitgen.yamlfile import Map


def check_training(draft: Draft) -> None:
    """Handout topics stand once; thresholds name every level, in order."""
    unique(((data, data.get("id")) for data, _ in draft.items("handout")), "handout", draft.sink)
    levels = [one.id for _, one in draft.items("levels")]
    cert: Certification | None = draft.head.get("cert")
    if cert is None or not levels:
        return
    lines = draft.data["cert"].lines["stars"]
    named = [star.level for star in cert.stars]
    for star, data in zip(cert.stars, draft.data["cert"]["stars"], strict=True):
        if star.level not in levels:
            assert isinstance(data, Map)
            unknown_reference(draft.sink, data.lines["level"], say("level"), star.level, levels)
    if all(level in levels for level in named) and named != levels:
        message = say("the thresholds do not name every level once, from low to high")
        draft.sink.add(lines, message, say("levels from low to high: {levels}", levels=", ".join(levels)))
