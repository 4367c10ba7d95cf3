"""The browser without a screen of somebody whom no scenario names."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from fixtures.person import Person
    from fixtures.plain import PlainBrowser


def browser_of(person: Person) -> PlainBrowser:
    """The browser of somebody of the crowd."""
    return cast("PlainBrowser", person.window)
