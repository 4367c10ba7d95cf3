"""Places: where steps leave people, and what a place lacks for a step, as a subject that has places tells it.

    Guide(leads, lacks, forgets)

Where no subject has any, every step can be said anywhere.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from steps.language.speech.dialects import Language
from steps.language.speech.vocabulary import Understood

Place = frozenset[str]
"""Where somebody is: one of some pages, whatever a subject calls so."""

UNKNOWN: Place = frozenset()
"""A place that may be any."""

GUIDES: list[Guide] = []
"""Those of every subject."""


class Lack(NamedTuple):
    """What a step uses and a place does not have: its name, the pages of the place, and those that have it."""

    element: str
    place: tuple[str, ...]
    elsewhere: tuple[str, ...]


@dataclass(frozen=True)
class Guide:
    """What a subject tells of its places."""

    leads: Callable[[Understood, Place | None, Sequence[Understood], Language], Place | None]
    """The place where a step leaves somebody who came from one, or from nowhere, after others; None if they stay."""
    lacks: Callable[[Understood, Place, Language], Lack | None]
    """What a step would use first, and a place does not have."""
    forgets: Callable[[Understood, Language], bool]
    """Whether, after a step, nobody is known any more to have come from anywhere."""

    def __post_init__(self) -> None:
        """Enter it in the language."""
        GUIDES.append(self)


def after(understood: Understood, place: Place | None, past: Sequence[Understood], language: Language) -> Place | None:
    """The place where a step leaves somebody, after others; None where they stay, or where no subject has places."""
    places = (guide.leads(understood, place, past, language) for guide in GUIDES)
    return next((place for place in places if place is not None), None)


def lack(understood: Understood, place: Place, language: Language) -> Lack | None:
    """What a step lacks at a place, if anything."""
    return next(filter(None, (guide.lacks(understood, place, language) for guide in GUIDES)), None)


def forgets(understood: Understood, language: Language) -> bool:
    """Whether, after a step, everybody is as if they came from nowhere, wherever they are."""
    return any(guide.forgets(understood, language) for guide in GUIDES)
