"""Reach: what a function uses, and the functions of ours that it calls, told from their code without running them.

A use is written as in the code, `arrivals.bring`, or is a text that stands there. What phrases need of one another is
so known at collection, and stands nowhere else than in what they do.
"""

from __future__ import annotations

import dis
from collections.abc import Callable, Iterator
from functools import cache
from types import CodeType, FunctionType


@cache
def reach(function: Callable[..., object]) -> frozenset[str]:
    """The uses of a function and of all those that it calls, directly or by a table."""
    seen: dict[object, None] = {}
    left: list[object] = [function]
    while left:
        each = left.pop()
        if isinstance(each, FunctionType) and each not in seen and _room(each) == _room(function):
            seen[each] = None
            left += _own(each)[1]
    return frozenset(use for each in seen if isinstance(each, FunctionType) for use in _own(each)[0])


def _room(function: Callable[..., object]) -> str:
    """The package that a function is in, above all others: what is not ours is left alone."""
    return function.__module__.partition(".")[0]


@cache
def _own(function: FunctionType) -> tuple[frozenset[str], list[object]]:
    """The uses of a function itself, and what it names that may be a function."""
    uses, named = set[str](), list[object]()
    uses |= set(_texts(function.__code__))
    for before, used, is_global in _loads(function.__code__):
        if before:
            uses.add(f"{before}.{used}")
        elif is_global:
            found = function.__globals__.get(used)
            named += found.values() if isinstance(found, dict) else [found]
    return frozenset(uses), named


def _loads(code: CodeType) -> Iterator[tuple[str, str, bool]]:
    """The names that code loads, each with what it is an attribute of, and whether it is global."""
    before = ""
    for each in dis.get_instructions(code):
        if each.opname in {"LOAD_ATTR", "LOAD_METHOD"}:
            yield before, each.argval, False
        elif each.opname == "LOAD_GLOBAL":
            yield "", each.argval, True
        before = str(each.argval) if each.opname.startswith("LOAD_") else ""
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _loads(constant)


def _texts(code: CodeType) -> Iterator[str]:
    """The texts that stand in code."""
    for constant in code.co_consts:
        if isinstance(constant, str):
            yield constant
        elif isinstance(constant, CodeType):
            yield from _texts(constant)
