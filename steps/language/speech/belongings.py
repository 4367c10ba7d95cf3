"""Belongings: what a person of a scenario must have before a step, told from what phrases reach.

A subject names its own, by what gives them and what needs them in the code of its phrases:

    Belonging(name="screen", given_by={"arrivals.bring"}, needed_by={"window.page"}, on_arrival=True)
    Belonging(name="account", given_by={"accounts.open"}, once=True)

One that is had `on_arrival` is given by every arrival; one that is given `once`, by a single step, for a second one
would undo it or contradict it.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from steps.language.speech.phrase import Phrase
from steps.language.speech.reach import reach

BELONGINGS: dict[str, Belonging] = {}
"""Every belonging, by its name."""


@dataclass(frozen=True)
class Belonging:
    """Something that a person has from one step on."""

    name: str
    given_by: AbstractSet[str]
    needed_by: AbstractSet[str] = field(default_factory=frozenset)
    on_arrival: bool = False
    once: bool = False

    def __post_init__(self) -> None:
        """Enter it in the language."""
        BELONGINGS[self.name] = self

    def is_given(self, phrase: Phrase) -> bool:
        """Whether a phrase gives it to its people."""
        return (self.on_arrival and phrase.arrival) or not self.given_by.isdisjoint(reach(phrase.function))

    def is_needed(self, phrase: Phrase) -> bool:
        """Whether a phrase needs what it does not give."""
        return not self.needed_by.isdisjoint(reach(phrase.function)) and not self.is_given(phrase)
