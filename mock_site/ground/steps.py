"""What the form of a step can be refused for: faults, a state that has changed since, too many sendings."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec

Given = ParamSpec("Given")

Faults = dict[str, list[str]]
"""What is wrong with a form: the keys of the words that say it, by field."""


class Stale(Exception):
    """The form was made for an older state: it was sent twice, or overtaken in another tab."""


class TooManySendings(Exception):
    """The address has had its share of codes for now."""


def flood_is_a_fault_of(field: str) -> Callable[[Callable[Given, Faults]], Callable[Given, Faults]]:
    """Make TooManySendings a fault of a field: nothing else is changed, for the sending is within a transaction."""

    def decorate(rule: Callable[Given, Faults]) -> Callable[Given, Faults]:
        @wraps(rule)
        def judged(*given: Given.args, **named: Given.kwargs) -> Faults:
            try:
                return rule(*given, **named)
            except TooManySendings:
                return {field: ["email_flood"]}

        return judged

    return decorate
