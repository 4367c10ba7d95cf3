"""Contradictions: what to write in the place of two steps that cannot both be given as they stand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.language.checking.saying import Saying
from steps.language.speech.belongings import BELONGINGS
from steps.language.speech.events import EVENTS
from steps.language.speech.messages import words
from steps.language.speech.other_words import BEGINNING, holds, stems
from steps.language.speech.vocabulary import sentence, understand

if TYPE_CHECKING:
    from steps.language.reading.feature import Step
    from steps.language.speech.dialects import Language
    from steps.language.speech.vocabulary import Understood


@dataclass(frozen=True)
class Contradiction:
    """What is given later, by a person who acts, and the first step, which it undoes or contradicts."""

    first: Step
    later: Step
    understood: Understood
    actor: str
    title: str
    """That of the scenario, whose subject is not to be taken away."""
    language: Language

    def remedy(self, *, opens: bool, is_late: bool) -> tuple[list[str], str]:
        """The lines to write, and what to do; the later step may open a page, or come too late for one that is open."""
        first = Saying("given", self.first.keyword, self.first.text, self.language)
        if is_late:
            return self._in_time()
        line = first.line(self._said(self.understood))
        if opens and (beside := self._beside(self._of_first())):
            return [line, first.follow(beside)], self._words("both")
        if self._is_told_by_first():
            return [], self._words("title")
        return ([line], self._words("first")) if opens else ([], self._words("this"))

    def _in_time(self) -> tuple[list[str], str]:
        """What is said of an open page beside it, or above the step that opens it, or not at all."""
        if beside := self._beside(self.understood):
            return [Saying("given", self.later.keyword, self.later.text, self.language).line(beside)], self._words(
                "here"
            )
        given = (each for each in BELONGINGS.values() if each.is_given(self.understood.phrase))
        first = self._of_first()
        if first and any(each.is_contradicted(first.phrase) for each in given):
            return [], self._words("this_title" if self._is_told_by_later() else "this")
        return [], self._words("above")

    def _beside(self, understood: Understood | None) -> str:
        """What gives the same beside a page that is open; nothing where no phrase does."""
        french = understood.phrase.texts["fr"] if understood else ""
        found = next((each.beside[french] for each in BELONGINGS.values() if french in each.beside), "")
        return sentence(found, {"person": self.actor}, self.language)

    def _of_first(self) -> Understood | None:
        return next(iter(understand("given", self.language, self.first.text)), None)

    def _said(self, understood: Understood) -> str:
        return understood.phrase.write({**understood.texts, "person": self.actor}, self.language)

    def _is_told_by_first(self) -> bool:
        """Whether the title speaks of what the first step says, and the later one does not."""
        return self._is_told(self.first.text, self.later.text)

    def _is_told_by_later(self) -> bool:
        return self._is_told(self.later.text, self.first.text)

    def _is_told(self, said: str, otherwise: str) -> bool:
        announced = [event for event in EVENTS if event.announced_by(self.title, self.language)]
        if any(
            event.is_told_by(said, self.language) and not event.is_told_by(otherwise, self.language)
            for event in announced
        ):
            return True
        own = {stem for stem in stems(said) if len(stem) >= BEGINNING}.difference(stems(otherwise))
        return any(holds(self.title, [stem]) for stem in own)

    def _words(self, name: str) -> str:
        return words("which", name, self.language, other=self.first.line)
