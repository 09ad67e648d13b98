"""Who may import whom: data flows down, each heavy library stays in its room, only shells print."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent / "kitgen"
FILES = sorted(ROOT.rglob("*.py"))

ROOMS = (
    "__init__",
    "messages_zh_lint",
    "messages_zh",
    "messages",
    "errors",
    "epoch",
    "packages",
    "document",
    "contrast",
    "company",
    "theme",
    "memory",
    "requirements",
    "scoring",
    "profile",
    "training",
    "keyed",
    "bank",
    "usage",
    "rounds",
    "history",
    "opening",
    "yamltext",
    "yamlfile",
    "schema",
    "shelf",
    "roll",
    "bank_reader",
    "labels",
    "company_reader",
    "theme_reader",
    "blueprint_reader",
    "logo",
    "profile_reader",
    "opening_reader",
    "blueprint",
    "selection",
    "plain",
    "outline",
    "kit",
    "comparison",
    "views",
    "workbook",
    "markup",
    "template",
    "fonts",
    "glyphs",
    "layout",
    "writers",
    "output",
    "ledger",
    "wall",
    "lint",
    "workspace",
    "pipeline",
    "preflight",
    "cli",
)
"""From the source of the data down to the shells: a room imports only from those before it."""

KNOWS_NOTHING_OF = {
    "document": set(ROOMS) - {"document"},
    "writers": {
        "bank",
        "kit",
        "views",
        "opening",
        "selection",
        "blueprint",
        "bank_reader",
        "template",
        "markup",
        "labels",
    },
    "layout": {
        "bank",
        "kit",
        "views",
        "opening",
        "selection",
        "blueprint",
        "bank_reader",
        "template",
        "markup",
        "labels",
    },
    "markup": {"bank", "kit", "views", "opening"},
    "template": {"bank", "kit", "views", "opening"},
    "selection": {"opening", "kit", "document", "shelf"},
    "fonts": {"shelf", "document", "theme"},
    "glyphs": {"bank", "kit", "views", "opening", "theme", "layout"},
    "output": {"bank", "kit", "document"},
}
"""Beyond the order above: what a room must not know at all."""

HOME = {
    "docx": ("writers/docx",),
    "lxml": ("writers/docx", "wall/docx_text", "company_reader"),
    "reportlab": ("writers/pdf",),
    "jinja2": ("template",),
    "yaml": ("yamlfile", "yamltext"),
    "uharfbuzz": ("fonts",),
    "click": ("cli",),
    "sqlite3": ("ledger",),
    "openpyxl": ("roll", "workbook"),
    "rich": ("cli",),
    "justmytype": (),
    "justmytype_intl_cjk": (),
}
"""Where a library may be imported."""

MAY_WRITE_FILES = ("output", "workspace", "ledger", "outline")
MAY_ASK_THE_CLOCK: tuple[str, ...] = ()
NAMES_NOT_TO_USE = ("utils", "util", "helpers", "helper", "common", "manager", "handler", "generator", "misc")


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).with_suffix("").as_posix()


def room_of(path: Path) -> str:
    return name_of(path).split("/")[0]


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def imports(path: Path) -> Iterator[str]:
    """Every module imported, by its full name; `from kitgen import x` counts as kitgen.x if that is a room."""
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name_of(path)} imports by a relative name"
            rooms = [alias.name for alias in node.names if node.module == "kitgen" and alias.name in ROOMS]
            yield from (f"kitgen.{room}" for room in rooms) if rooms else [str(node.module)]


def rooms_imported(path: Path) -> set[str]:
    names = {(name + ".__init__").split(".")[1] for name in imports(path) if name.split(".")[0] == "kitgen"}
    return names - {room_of(path)}


def calls(path: Path) -> Iterator[str]:
    """The names called, as `print` or `.write_text`."""
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Name):
                yield node.func.id
            elif isinstance(node.func, ast.Attribute):
                yield "." + node.func.attr


every_file = pytest.mark.parametrize("path", FILES, ids=name_of)


def test_every_room_has_its_place_in_the_order() -> None:
    assert {room_of(path) for path in FILES} == set(ROOMS)


@every_file
def test_a_room_imports_only_from_rooms_above_it(path: Path) -> None:
    above = set(ROOMS[: ROOMS.index(room_of(path))])
    assert rooms_imported(path) <= above


@pytest.mark.parametrize("room", KNOWS_NOTHING_OF)
def test_a_room_does_not_know_what_is_not_its_business(room: str) -> None:
    known = set().union(*(rooms_imported(path) for path in FILES if room_of(path) == room))
    assert not known & KNOWS_NOTHING_OF[room]


@every_file
def test_a_heavy_library_is_imported_in_its_own_room_only(path: Path) -> None:
    for name in imports(path):
        home = HOME.get(name.split(".")[0])
        assert home is None or name_of(path).startswith(home), name


@every_file
def test_only_the_shells_print(path: Path) -> None:
    if room_of(path) != "cli":
        assert "print" not in set(calls(path))
        assert not {"sys.stdout", "sys.stderr"} & {ast.unparse(node) for node in ast.walk(tree_of(path))}


@every_file
def test_only_output_workspace_and_ledger_write_files(path: Path) -> None:
    if room_of(path) not in MAY_WRITE_FILES:
        assert not {".write_text", ".write_bytes", ".unlink", ".rename", ".rmtree", ".mkdtemp"} & set(calls(path))


@every_file
def test_nothing_asks_the_clock_or_chance(path: Path) -> None:
    """Chance comes from the seed by hashes, dates from the opening: same input, same bytes."""
    assert not {"random", "secrets", "uuid", "time"} & {name.split(".")[0] for name in imports(path)}
    assert not {".now", ".today", ".utcnow", ".getpid"} & set(calls(path))


@every_file
def test_no_error_is_swallowed_whole(path: Path) -> None:
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.ExceptHandler):
            caught = ast.unparse(node.type) if node.type else "everything"
            reraised = any(isinstance(one, ast.Raise) and one.exc is None for one in ast.walk(node))
            assert caught not in ("everything", "Exception", "BaseException") or reraised, f"line {node.lineno}"


@every_file
def test_a_file_is_named_for_what_it_holds_and_opens_with_it(path: Path) -> None:
    assert not set(name_of(path).split("/")) & set(NAMES_NOT_TO_USE)
    if path.name != "messages_zh.py":
        assert ast.get_docstring(tree_of(path)), "no docstring"


@every_file
def test_a_file_is_short_enough_to_hold_one_thing(path: Path) -> None:
    if path.name != "messages_zh.py":  # a table, not code
        assert len(path.read_text("utf-8").splitlines()) <= 300


@every_file
def test_a_function_is_short_enough_to_do_one_step(path: Path) -> None:
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.FunctionDef):
            length = (node.end_lineno or 0) - node.body[0].lineno + 1
            assert length <= 40, f"{node.name}: {length} lines"


def test_the_document_imports_nothing_of_kitgen() -> None:
    assert not rooms_imported(ROOT / "document.py")
