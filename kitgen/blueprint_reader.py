"""YAML -> Requirements: a blueprint in an opening, or in a file of its own that many openings share."""

from __future__ import annotations

import os
from pathlib import Path

from kitgen.errors import InputError
from kitgen.messages import say
from kitgen.requirements import Requirements
from kitgen.schema.blueprint import BLUEPRINT, placed
from kitgen.schema.sink import Sink, by_place
from kitgen.yamlfile import Map, read_yaml
from kitgen.yamltext import display_name


def blueprint_of(written: Requirements | str | None, data: Map, path: Path | None, sink: Sink) -> Requirements | None:
    """The blueprint of the opening in `data`, read from `path`: as it stands there, or from the file it names."""
    if written is None:
        return None
    if not isinstance(written, str):
        return placed(written, data["blueprint"], sink.file)
    file = (path.parent if path else Path()) / written
    if not os.path.isfile(file):
        hint = say("the path starts at the folder of the opening: '{file}'", file=display_name(file))
        sink.add(data.lines["blueprint"], say("there is no blueprint '{file}'", file=written), hint)
        return None
    try:
        return read_blueprint(file)
    except InputError as error:
        sink.problems += error.problems
        return None


def read_blueprint(path: Path) -> Requirements:
    """The blueprint in a file of its own. Raises InputError with every problem of its shape."""
    source = read_yaml(path)
    sink = Sink(source.file, source.text)
    requirements = BLUEPRINT.read(source.data, 1, path.name, sink)
    if sink.problems or not isinstance(source.data, Map):
        raise InputError(sorted(sink.problems, key=by_place))
    return placed(requirements, source.data, source.file)
