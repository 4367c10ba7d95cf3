"""Belongings: what a person of a scenario must have before a step, told from what phrases reach.

A subject names its own, by what gives them and what needs them in the code of its phrases:

    Belonging(name="screen", given_by={"arrivals.bring"}, needed_by={"window.page"}, on_arrival=True)
    Belonging(name="account", given_by={"accounts.open"}, once=True)

A use is an attribute in the code, as `arrivals.bring`, a text there, as "to_link", or a value that the step gives.
What is needed `to_act` is needed by no Then. One that is had `on_arrival` is given by every arrival; one that is given
`once`, by a single step, for a second one would undo it or contradict it; one that is had `on_doing`, by whatever is
done, by anybody and for everybody. One that is shown `on_page` serves on the pages that are opened once it is there.
One that everybody has, and that a phrase uses up, serves again after what renews it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from steps.language.speech.dialects import Language
from steps.language.speech.phrase import Phrase
from steps.language.speech.reach import reach
from steps.language.speech.vocabulary import line

BELONGINGS: dict[str, Belonging] = {}
"""Every belonging, by its name."""


@dataclass(frozen=True)
class Belonging:
    """Something that a person has from one step on."""

    name: str
    given_by: AbstractSet[str] = field(default_factory=frozenset)
    needed_by: AbstractSet[str] = field(default_factory=frozenset)
    lost_by: AbstractSet[str] = field(default_factory=frozenset)
    on_arrival: bool = False
    once: bool = False
    on_doing: bool = False
    to_act: bool = False
    on_page: bool = False
    contradicted_by: AbstractSet[str] = field(default_factory=frozenset)
    """What no Given does once it is had."""
    contradicted_at: AbstractSet[str] = field(default_factory=frozenset)
    """The places where no Given leaves whoever has it."""
    given_beyond: AbstractSet[str] = field(default_factory=frozenset)
    """The places that need none: whoever is led elsewhere has it."""
    given_at: AbstractSet[str] = field(default_factory=frozenset)
    """The places where whoever is led has it."""
    needed_to_say: AbstractSet[str] = field(default_factory=frozenset)
    """The French words of the phrases that need it beside those that use something."""
    given_to_say: AbstractSet[str] = field(default_factory=frozenset)
    """The French words of the phrases that give it beside those that use something."""
    compatible_with: AbstractSet[str] = field(default_factory=frozenset)
    """What leaves somebody at such a place and contradicts nothing."""
    beside: Mapping[str, str] = field(default_factory=dict)
    """The French words of phrases that give it to nobody whose page is open, and of those that give it beside one."""
    spent_by: str = ""
    """The French words of the phrase that uses it up."""
    renewed_by: AbstractSet[str] = field(default_factory=frozenset)
    remedy: str = ""
    """The French words of the phrase that gives it best, after an Étant donné."""

    def __post_init__(self) -> None:
        """Enter it in the language."""
        BELONGINGS[self.name] = self

    def is_given(self, phrase: Phrase, values: Iterable[str] = ()) -> bool:
        """Whether a phrase gives it to its people, with these values."""
        if (self.on_arrival and phrase.arrival) or (self.on_doing and phrase.kind == "when"):
            return True
        if phrase.texts["fr"] in self.given_to_say:
            return True
        uses = reach(phrase.function).union(values)
        return not self.given_by.isdisjoint(uses) and self.lost_by.isdisjoint(uses)

    def is_given_at(self, led: AbstractSet[str] | None) -> bool:
        """Whether whoever is led to a place, which may be any where it is empty, has it there; None where they stay."""
        if self.given_beyond and led is not None and not (led and led <= self.given_beyond):
            return True
        return bool(led) and led is not None and led <= self.given_at

    def is_lost(self, phrase: Phrase) -> bool:
        """Whether a phrase takes it from its people."""
        return not self.lost_by.isdisjoint(reach(phrase.function))

    def is_needed(self, phrase: Phrase, values: Iterable[str] = ()) -> bool:
        """Whether a phrase needs what it does not give, with these values."""
        if self.to_act and phrase.kind == "then":
            return False
        if self.is_given(phrase, values):
            return False
        uses = reach(phrase.function).union(values)
        return phrase.texts["fr"] in self.needed_to_say or not self.needed_by.isdisjoint(uses)

    def line(self, texts: Mapping[str, str], language: Language) -> str:
        """The step that gives it, with the values of another; nothing where none is named."""
        return line(self.remedy, texts, language, "given")

    def is_spent(self, phrase: Phrase) -> bool:
        """Whether a phrase uses it up."""
        return phrase.texts["fr"] == self.spent_by

    def is_renewed(self, phrase: Phrase) -> bool:
        """Whether it serves again after a phrase."""
        return not self.renewed_by.isdisjoint(reach(phrase.function))

    def is_contradicted(self, phrase: Phrase) -> bool:
        """Whether a phrase gives what cannot be together with it."""
        return not self.contradicted_by.isdisjoint(reach(phrase.function))

    def is_contradicted_at(self, phrase: Phrase, led: AbstractSet[str] | None) -> bool:
        """Whether a phrase leads where nobody is who has it."""
        return bool(led and led <= self.contradicted_at and self.compatible_with.isdisjoint(reach(phrase.function)))

    def owner(self, person: str) -> str:
        """Whose it is when a step of a person's gives it or needs it: nobody's where it is everybody's."""
        return "" if self.on_doing else person
