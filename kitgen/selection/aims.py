"""Blueprint -> the same with ranges narrowed to what weights say: exactly at first, then a step wider each time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kitgen.blueprint import Blueprint
from kitgen.requirements import Axis, Quota

WEIGHTED: tuple[Axis, ...] = ("dimensions", "competencies", "types")


def narrowed(blueprint: Blueprint) -> Iterator[Blueprint]:
    """The blueprint as near to its weights as can be asked for, then less and less near, at last as it is."""
    for slack in range(blueprint.count + 1):
        required = blueprint.requirements
        for axis in WEIGHTED:
            quotas = required.quotas(axis)
            if any(quota.weight for quota in quotas):
                near = [
                    _near(quota, aim, slack) for quota, aim in zip(quotas, aims(quotas, blueprint.count), strict=True)
                ]
                required = required.with_quotas(axis, tuple(near))
        if required == blueprint.requirements:
            break
        yield replace(blueprint, requirements=required)
    yield blueprint


def aims(quotas: Sequence[Quota], count: int) -> list[int]:
    """How many of each its weight asks for, of `count` in all: as near to the shares as least and most allow."""
    aimed = [quota.least for quota in quotas]
    shared = count - sum(quota.least for quota in quotas if not quota.weight)
    weights = sum(quota.weight for quota in quotas)
    for _ in range(count - sum(aimed)):
        room = [i for i, quota in enumerate(quotas) if quota.weight and aimed[i] < quota.most]
        if room:
            aimed[max(room, key=lambda i: (quotas[i].weight * shared - aimed[i] * weights, -i))] += 1
    return aimed


def _near(quota: Quota, aim: int, slack: int) -> Quota:
    """The range within `slack` of the aim; as it is where it has no weight."""
    if not quota.weight:
        return quota
    return replace(quota, least=max(quota.least, aim - slack), most=min(quota.most, aim + slack))
