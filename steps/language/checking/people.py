"""The people of a scenario: each is there before anything is verified of them, and the words agree with each."""

from __future__ import annotations

import difflib
from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING

from steps.language.checking.meaning import HOLE, fill
from steps.language.checking.phrasing import rows_of
from steps.language.checking.saying import Saying
from steps.language.checking.standing import Standing
from steps.language.speech.dialects import before, in_language, usual
from steps.language.speech.gender import PRONOUNS, Gender, gender_of, listed
from steps.language.speech.spelling import fold
from steps.language.speech.vocabulary import understand

if TYPE_CHECKING:
    from steps.language.checking.meaning import Context
    from steps.language.reading.feature import Scenario, Step
    from steps.language.reading.reader import Reading
    from steps.language.speech.dialects import Kind, Language
    from steps.language.speech.phrase import Said
    from steps.language.speech.vocabulary import Understood

_ALIKE = 0.8
"""How near two names are when one is likely the other mistyped."""


def check_people(reading: Reading, before: tuple[Step, ...], scenario: Scenario) -> None:
    """Refuse people who come from nowhere and words that do not agree with people, in each row of examples."""
    for line, context in rows_of(scenario) or [(0, {})]:
        company = _Company(reading, scenario.title.text, context, line)
        for step in (*before, *scenario.steps):
            company.hear(step, in_background=step in before)


@dataclass
class _Company:
    """The people met so far in one row of a scenario, as they will be met when it runs."""

    reading: Reading
    title: str
    context: Context
    row: int
    known: dict[str, Gender | None] = field(default_factory=dict)
    last: str | None = None
    place: tuple[Kind, bool] | None = None
    named: dict[str, None] = field(default_factory=dict)
    """Those whom the last steps of one kind that name anybody name: a reader takes a pronoun for one of them."""
    act: int = 0
    """The line of the first thing that is done or seen; none so far."""
    standing: Standing = field(init=False)

    def __post_init__(self) -> None:
        """Follow what they have."""
        self.standing = Standing(self._refuse, self.reading.language, self.title)

    def hear(self, step: Step, *, in_background: bool) -> None:
        """Meet the people whom a step names, and note what it gives to the one who acts."""
        assert step.kind
        text = fill(step.text, self.context)
        (understood,) = understand(step.kind, self.reading.language, text)
        is_told, place = True, (step.kind, in_background)
        if step.kind != "given":
            self.act = self.act or step.line
        for name in ("other_person", "person"):
            said = understood.given.get(name)
            if said and said.value in PRONOUNS:
                is_told = self._hear_pronoun(step, understood, said)
            elif said:
                self._hear_name(step, said.value, new=step.kind == "given" or (step.kind, name) == ("when", "person"))
                if name == "person":
                    self.last = said.value
                    self.named = {**(self.named if place == self.place else {}), said.value: None}
                    self.place = place
        self._check_agreement(step, text, understood)
        actor = self.last or "" if "person" in understood.given and is_told else ""
        other = understood.given.get("other_person")
        if other and other.value == actor:
            self._refuse(step, "oneself", text=text, name=actor)
        self.standing.hear(step, understood, actor, in_background=in_background)

    def _hear_name(self, step: Step, name: str, *, new: bool) -> None:
        """Know a name; refuse one that is likely another mistyped, or that is new where nobody can be."""
        if name in self.known:
            return
        near = _near(name, self.known)
        if near:
            self._refuse(step, "name_alike", text=name, right=near)
        elif not new:
            nearest = difflib.get_close_matches(name, self.known, n=len(self.known) or 1, cutoff=0)
            self._refuse(step, "nobody_yet" if nearest else "nobody_at_all", *nearest, text=name)
        self.known[name] = gender_of(name)

    def _hear_pronoun(self, step: Step, understood: Understood, said: Said) -> bool:
        """Refuse a pronoun that is of nobody, of the other gender or of two; whether it tells who is meant."""
        if self.last is None:
            self._refuse(step, "pronoun_of_nobody", text=said.text, name=next(iter(self.known), "Amélie"))
            self.last = ""  # which is refused once
        if not self.last:
            return False
        gender: Gender = said.value
        known = self.known[self.last] = self.known[self.last] or gender
        if known != gender:
            right = in_language(PRONOUNS[known], self.reading.language)
            self._refuse(step, "pronoun_disagrees", text=said.text, name=self.last, right=right)
        elif len(likely := [name for name in self.named if self.known[name] == gender]) > 1:
            self._refuse_two(step, understood, said, likely)
            self.named = {self.last: None}  # which is refused once
        return known == gender

    def _refuse_two(self, step: Step, understood: Understood, said: Said, likely: list[str]) -> None:
        """Refuse a pronoun of two, with the lines that can stand where it does, that of the title's person first."""
        lines: dict[str, list[str]] = {}
        away = []
        for name in sorted(likely, key=lambda name: name not in self.title):
            opening = self._opening(name) if step.kind == "when" else None
            if self.standing.takes((step, understood, name)):
                lines[name] = [self._line(step, understood, name)]
            elif opening and self.standing.takes((*opening, name), (step, understood, name)):
                lines[name] = [_given(opening[1], name, self.reading.language), self._line(step, understood, name)]
                away.append(name)
        items = list(chain.from_iterable(lines.values())) or [self._line(step, understood, name) for name in likely]
        details = {"text": said.text, "name": self.last, "others": ", ".join(away), "above": self.act or step.line}
        self._refuse(step, "pronoun_of_two_away" if away else "pronoun_of_two", *items, **details)

    def _opening(self, name: str) -> tuple[Step, Understood] | None:
        """The last step that has opened a page for somebody, where a person has none."""
        opened = {} if name in self.standing.arrivals else self.standing.arrivals
        for step in reversed(opened.values()):
            for understood in understand("given", self.reading.language, fill(step.text, self.context)):
                return step, understood
        return None

    def _line(self, step: Step, understood: Understood, name: str) -> str:
        """A step with a name in the place of its pronoun."""
        language = self.reading.language
        text = understood.phrase.write({**understood.texts, "person": name}, language, self.known[name])
        cells = frozenset(self.context.values())
        said = fill(step.text, self.context)
        return Saying(understood.phrase.kind, step.keyword, said, language, cells).line(text)

    def _check_agreement(self, step: Step, text: str, understood: Understood) -> None:
        """Refuse words in the other gender than the person's."""
        language = self.reading.language
        if not self.last or not understood.phrase.agrees(language):
            return
        said = understood.phrase.gender(text, language)
        known = self.known[self.last] = self.known[self.last] or said
        person = understood.given["person"].value
        misplaced = person in PRONOUNS and person != known  # which is refused already
        if known and known != said and not misplaced:
            right = understood.phrase.write(understood.texts, language, known)
            self._refuse(step, "words_disagree", text=text, name=self.last, right=right)

    def _refuse(self, step: Step, code: str, *items: str, **details: object) -> None:
        """Refuse a step, at its row where a column says it; a step of a background is refused once."""
        line = self.row if self.row and HOLE.search(step.text) else step.line
        refused = {(each.line, each.code) for each in self.reading.refusals}
        if (line, code) not in refused:
            self.reading.refuse(line, code, *items, **details)


def _given(understood: Understood, name: str, language: Language) -> str:
    """The line that gives something to somebody."""
    text = understood.phrase.write({**understood.texts, "person": name}, language)
    return f"{before(usual('given', language), text)}{text}"


def _near(name: str, known: dict[str, Gender | None]) -> str | None:
    """The name already known that a new one is likely to be, mistyped."""
    for each in known:
        if fold(each) == fold(name):
            return each
    if listed(name):
        return None
    folded = {fold(each): each for each in known}
    return next((folded[each] for each in difflib.get_close_matches(fold(name), folded, n=1, cutoff=_ALIKE)), None)
