"""Frozen records -> plain data (objects, lists, text, numbers) and back, by the type hints of their fields."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from kitgen.messages import Message, say

_Record = TypeVar("_Record")


@dataclass(frozen=True, slots=True)
class Mismatch:
    """Where plain data does not have the shape of its record; `path` is such as `texts[0].live[2].time`."""

    path: str
    message: Message


def to_plain(value: object) -> Any:
    """Records as objects with their fields in order, tuples as lists, all else as it is."""
    kind: Any = type(value)
    if kind is str:
        return value
    if names := _names(kind):
        return {name: to_plain(getattr(value, name)) for name in names}
    if isinstance(value, tuple | list):
        return [to_plain(one) for one in value]
    if isinstance(value, Mapping):
        return {key: to_plain(one) for key, one in value.items()}
    return value


@cache
def _names(kind: type) -> tuple[str, ...]:
    """The fields of a record, in order; none for what is no record."""
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()


def from_plain(record: type[_Record], data: object) -> _Record | tuple[Mismatch, ...]:
    """The record that `to_plain` made `data` of, or every place where `data` is not of its shape."""
    found: list[Mismatch] = []
    built: _Record = _read(record, data, "", found)
    return tuple(found) or built


def _read(kind: Any, data: object, path: str, found: list[Mismatch]) -> Any:
    """`data` as a `kind`; what does not fit is added to `found`, and then the result means nothing."""
    if get_origin(kind) in (Union, UnionType):
        return None if data is None else _read(_present(kind), data, path, found)
    if is_dataclass(kind):
        return _read_record(kind, data, path, found)
    if get_origin(kind) is tuple:
        return _read_tuple(get_args(kind), data, path, found)
    if get_origin(kind) is Literal:
        if data not in get_args(kind):
            found.append(Mismatch(path, say("should be one of {words}", words=", ".join(get_args(kind)))))
        return data
    if kind is object:
        return _frozen(data)
    if kind is float and type(data) is int:
        return float(data)
    if type(data) is not kind:
        found.append(Mismatch(path, say("should be {kind}", kind=_NAMES[kind])))
    return data


_NAMES = {
    str: say("text"),
    int: say("a whole number"),
    float: say("a number"),
    bool: say("true or false"),
}


def _present(kind: Any) -> Any:
    """The kind that an optional one is when it is there."""
    return next(one for one in get_args(kind) if one is not NoneType)


def _read_record(kind: Any, data: object, path: str, found: list[Mismatch]) -> Any:
    if not isinstance(data, dict):
        found.append(Mismatch(path, say("should be an object")))
        return None
    hints = _hints(kind)
    dot = f"{path}." if path else ""
    found += [Mismatch(dot + name, say("is missing")) for name in _needed(kind) if name not in data]
    found += [Mismatch(dot + str(name), say("is not known here")) for name in data if name not in hints]
    values = {name: _read(hint, data[name], dot + name, found) for name, hint in hints.items() if name in data}
    return None if found else kind(**values)


@cache
def _needed(kind: Any) -> tuple[str, ...]:
    """The fields without a default: data of an earlier kitgen lacks those that came since, and they have one."""
    return tuple(field.name for field in fields(kind) if field.default is MISSING)


@cache
def _hints(kind: Any) -> dict[str, Any]:
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in fields(kind)}


def _read_tuple(kinds: tuple[Any, ...], data: object, path: str, found: list[Mismatch]) -> Any:
    many = kinds[1:] == (...,)
    if not isinstance(data, list) or not (many or len(data) == len(kinds)):
        told = say("should be a list") if many else say("should be a list of {number}", number=len(kinds))
        found.append(Mismatch(path, told))
        return ()
    each = kinds[:1] * len(data) if many else kinds
    return tuple(_read(kind, one, f"{path}[{i}]", found) for i, (kind, one) in enumerate(zip(each, data, strict=True)))


def _frozen(data: object) -> object:
    """Data of no declared shape, its lists as tuples."""
    if isinstance(data, list):
        return tuple(_frozen(one) for one in data)
    if isinstance(data, dict):
        return {key: _frozen(one) for key, one in data.items()}
    return data
