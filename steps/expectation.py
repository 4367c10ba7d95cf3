"""An expectation: what must hold, and the entry of failures.toml that a reader is told when it does not."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, cast

from playwright.sync_api import Locator
from playwright.sync_api import expect as expect_of_playwright
from playwright.sync_api._generated import LocatorAssertions

from fixtures.failure import Failure

FAILURES: dict[str, list[str]] = tomllib.loads(Path(__file__).with_name("failures.toml").read_text(encoding="utf-8"))
"""What is told, in French and in English, by key."""

_ACTUAL = re.compile(r"^Actual value: (.*?)\s*(?:\nError: [^\n]*)?\nCall log:", re.DOTALL | re.MULTILINE)


class UnseenError(Failure):
    """The screen does not show what it should."""


class AbsentError(UnseenError):
    """The page has not what a step uses."""


def told(key: str, found: Iterable[object] = (), /, **details: object) -> tuple[str, str]:
    """What is told in French and in English. `details` are the names between braces; `found` follows, one a line.

    A pair stands for what the two languages call differently.
    """
    lines = list(found)

    def in_language(index: int) -> str:
        def of(value: object) -> object:
            return value[index] if isinstance(value, tuple) else value

        text = FAILURES[key][index].format(**{name: of(value) for name, value in details.items()})
        return "\n  ".join([text, *(str(of(line)).strip().replace("\n", "\n  ") for line in lines)])

    return in_language(0), in_language(1)


def failure(key: str, found: Iterable[object] = (), /, **details: object) -> Failure:
    """A failure in words, to raise; see `told`."""
    return Failure(*told(key, found, **details))


def check(holds: object, key: str, found: Iterable[object] = (), /, **details: object) -> None:
    """Go on if something holds. Raises Failure otherwise."""
    __tracebackhide__ = True
    if not holds:
        raise failure(key, found, **details)


def expect(element: Locator, key: str, /, **details: object) -> LocatorAssertions:
    """Playwright's expectations of an element, which wait. Raises UnseenError when one fails."""
    return cast("LocatorAssertions", _Expected(element, told(key, **details)))


class _Expected:
    """Playwright's expectations of an element, whose failures are told in both languages."""

    def __init__(self, element: Locator, told: tuple[str, str]) -> None:
        self._element = element
        self._told = told

    def __getattr__(self, name: str) -> Callable[..., None]:
        def hold(*arguments: Any, **options: Any) -> None:
            __tracebackhide__ = True
            try:
                getattr(expect_of_playwright(self._element), name)(*arguments, **options)
            except AssertionError as error:
                raise self._unseen(arguments, str(error)) from error

        return hold

    def _unseen(self, arguments: tuple[Any, ...], said: str) -> UnseenError:
        pairs, found = [self._told], _ACTUAL.search(said)
        actual = " ".join(found[1].split()) if found else ""
        if arguments:
            pairs.append(told("expected", text=_shown(arguments[-1])))
        if not self._element.count():
            pairs.append(told("absent"))
        elif arguments and found:
            pairs.append(told("actual" if actual else "nothing_written", text=actual))
        french, english = zip(*pairs, strict=True)
        return UnseenError("\n".join(french), "\n".join(english))


def _shown(expected: object) -> str:
    """What was expected, as it would stand on a page."""
    if isinstance(expected, re.Pattern):
        return re.sub(r"\\(.)", r"\1", expected.pattern)
    if isinstance(expected, list):
        return " · ".join(map(_shown, expected))
    return str(expected)
