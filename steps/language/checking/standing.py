"""Standing: what the people of a scenario have when a step comes, and what a step needs or would give again."""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING

from steps.language.checking.contradiction import Contradiction
from steps.language.checking.nearest import alike
from steps.language.speech.belongings import BELONGINGS
from steps.language.speech.dialects import in_language
from steps.language.speech.places import UNKNOWN, Place, after, forgets, lack

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from steps.language.reading.feature import Step
    from steps.language.speech.dialects import Language
    from steps.language.speech.vocabulary import Understood


@dataclass
class Standing:
    """What was given so far in one row of a scenario, to whom, and by which step."""

    refuse: Callable[..., None]
    language: Language
    title: str = ""
    arrivals: dict[str, Step] = field(default_factory=dict)
    opened: dict[str, Step] = field(default_factory=dict)
    past: list[Understood] = field(default_factory=list)
    """What was given and done, by anybody."""
    places: dict[str, Place] = field(default_factory=dict)
    led_by: dict[str, Step] = field(default_factory=dict)
    """The steps that left people at their places."""
    known: set[str] = field(default_factory=set)
    backgrounds: dict[Hashable, Step] = field(default_factory=dict)
    had: dict[tuple[str, str], Step] = field(default_factory=dict)
    late: dict[tuple[str, str], Step] = field(default_factory=dict)
    seen: dict[Hashable, Step] = field(default_factory=dict)
    given: dict[Hashable, Step] = field(default_factory=dict)
    spent: dict[tuple[str, str], Step] = field(default_factory=dict)
    still: dict[str, Step] = field(default_factory=dict)
    """Those who have not left a page since a step left them there, by that step."""
    idle: set[str] = field(default_factory=set)
    """Those of them for whom something was done since, which could not lead them elsewhere."""

    def hear(self, step: Step, understood: Understood, actor: str, *, in_background: bool) -> None:
        """Take note of what a step gives to who acts, who is nobody for what goes by itself."""
        self._need(step, understood, actor)
        self._spend(step, understood, actor)
        led = self._go(step, understood, actor)
        self._see(step, understood, actor)
        if step.kind == "given":
            again = not in_background and self._given_again(step, understood, actor)
            again = again or self._arrives_again(step, understood, actor)
            if not again:
                self._twice(step, understood, actor, led)
        self._note(step, understood, actor, led, in_background=in_background)
        if step.kind != "then":
            self.past.append(understood)

    def takes(self, *said: tuple[Step, Understood, str]) -> bool:
        """Whether some steps, each of who acts, would be refused nothing if they came next."""
        refused: list[str] = []
        kept = {each.name: copy(getattr(self, each.name)) for each in fields(self)}
        trial = Standing(**{**kept, "refuse": lambda _, code, *__, **___: refused.append(code)})
        for step, understood, actor in said:
            trial.hear(step, understood, actor, in_background=False)
        return not refused

    def _need(self, step: Step, understood: Understood, actor: str) -> None:
        """Refuse a step that needs what nobody has given to who acts."""
        speaker = next(iter([actor, *_others(understood)] if actor else _others(understood)), "")
        for name, belonging in BELONGINGS.items():
            owner = belonging.owner(speaker)
            if owner == speaker == "" and not belonging.on_doing:
                continue
            if (name, owner) not in self.had and belonging.is_needed(understood.phrase, _values(understood)):
                line = belonging.line({**understood.texts, "person": speaker}, self.language)
                above = self.opened.get(speaker, step).line
                if late := self.late.get((name, owner)):
                    details = {"name": speaker, "first": late.text, "other": late.line, "above": above}
                    self.refuse(step, "given_late", text=step.text, **details)
                else:
                    self.refuse(step, f"no_{name}", *filter(None, [line]), text=step.text, name=speaker, above=above)
                self.had[name, owner] = step  # which is refused once

    def _spend(self, step: Step, understood: Understood, actor: str) -> None:
        """Refuse the second use of what serves once, if nothing has renewed it since."""
        for name, belonging in BELONGINGS.items():
            if belonging.is_renewed(understood.phrase):
                self.spent = {key: each for key, each in self.spent.items() if key[0] != name}
            if belonging.is_spent(understood.phrase):
                if first := self.spent.get((name, actor)):
                    self.refuse(step, f"{name}_spent", text=step.text, name=actor, other=first.line)
                self.spent[name, actor] = step

    def _go(self, step: Step, understood: Understood, actor: str) -> Place | None:
        """Refuse a step that is not said at the page where its person is, and follow the person to where it leads."""
        place = self.places.get(actor)
        if missing := lack(understood, place, self.language) if place else None:
            places = f" {in_language(('ou', 'or'), self.language)} ".join(missing.place)
            details = {"name": actor, "place": places, "element": missing.element, "other": self.led_by[actor].line}
            self.refuse(step, "not_there", *alike(step.text, missing.elsewhere), text=step.text, **details)
        led = after(understood, place if actor in self.known else None, self.past, self.language)
        self._stand(step, actor, led)
        if forgets(understood, self.language):
            self.known.clear()
        moved = {actor, *_others(understood)} if actor else list(self.places)
        for person in moved if led is not None else ():
            self.places[person] = led if led and person == actor else UNKNOWN
            self.led_by[person] = step
            self.known.add(person)
        return led

    def _stand(self, step: Step, actor: str, led: Place | None) -> None:
        """Refuse a page that is seen where its person was already, and that nothing done since could change."""
        first = self.still.get(actor)
        if step.kind == "then" and first and actor in self.idle and led == self.places.get(actor):
            self.refuse(step, "still_there", text=step.text, name=actor, other=first.line, first=first.text)
        if step.kind == "when":
            self.idle.update(self.still)
        if led is not None:
            self.idle.discard(actor)
            self.still.pop(actor, None)
            if led and step.kind != "when":
                self.still[actor] = step

    def _see(self, step: Step, understood: Understood, actor: str) -> None:
        """Refuse what was verified or given already since something was last done."""
        if step.kind == "when":
            self.seen.clear()
            self.given.clear()
        elif step.kind == "given":
            self.given[_said(understood, actor)] = step
        elif given := self.given.get(_said(understood, actor)):
            self.refuse(step, "given_seen", text=step.text, other=given.line)
        else:
            first = self.seen.setdefault(_given(step, understood, actor), step)
            if first is not step:
                self.refuse(step, "seen_again", text=step.text, other=first.line)

    def _given_again(self, step: Step, understood: Understood, actor: str) -> bool:
        """Refuse what a background has given already."""
        first = self.backgrounds.get(_given(step, understood, actor))
        if first:
            self.refuse(step, "given_again", text=step.text, other=first.line)
        return bool(first)

    def _arrives_again(self, step: Step, understood: Understood, actor: str) -> bool:
        """Refuse a second arrival of the same person."""
        first = self.arrivals.get(actor) if understood.phrase.arrival else None
        if first:
            self.refuse(step, "arrives_again", text=step.text, name=actor, first=first.text, other=first.line)
        return bool(first)

    def _twice(self, step: Step, understood: Understood, actor: str, led: Place | None) -> None:
        """Refuse what was settled already by another step, once and for all."""
        for name, belonging in BELONGINGS.items():
            again = [actor] if belonging.once and belonging.is_given(understood.phrase) else []
            against = [actor, *_others(understood)] if belonging.is_contradicted(understood.phrase) else []
            against += [actor] if belonging.is_contradicted_at(understood.phrase, led) else []
            for person in dict.fromkeys(again + against):
                if first := self.had.get((name, person)):
                    both = Contradiction(first, step, understood, actor, self.title, self.language)
                    opens = bool(led) or understood.phrase.arrival
                    lines, which = both.remedy(opens=opens, is_late=bool(belonging.given_at))
                    details = {"name": person, "first": first.text, "other": first.line, "which": which}
                    self.refuse(step, f"{name}_again", *lines, text=step.text, **details)
                    return

    def _note(self, step: Step, understood: Understood, actor: str, led: Place | None, *, in_background: bool) -> None:
        if in_background:
            self.backgrounds[_given(step, understood, actor)] = step
        if understood.phrase.arrival:
            self.arrivals[actor] = step
        if step.kind == "given" and _arrives(understood):
            self.opened[actor] = step
        for name, belonging in BELONGINGS.items():
            people = [actor] if belonging.once else [actor, *_others(understood)]
            if belonging.is_lost(understood.phrase):
                self.had = {key: step for key, step in self.had.items() if key != (name, actor)}
            if belonging.is_given_at(led):
                self.had[name, actor] = step
            late = belonging.on_page and step.kind == "given" and actor in self.opened and not _arrives(understood)
            if belonging.is_given(understood.phrase, _values(understood)):
                had = self.late if late else self.had
                had |= {(name, belonging.owner(person)): step for person in people}
        if step.kind == "when":
            self.had |= self.late  # for another page may be there
            self.late.clear()


def _arrives(understood: Understood) -> bool:
    """Whether a step opens a page."""
    return any(each.on_arrival and each.is_given(understood.phrase) for each in BELONGINGS.values())


def _others(understood: Understood) -> list[str]:
    """Whom a step speaks of beside who acts."""
    return [said.value for name, said in understood.given.items() if name == "other_person"]


def _values(understood: Understood) -> list[str]:
    """The keys of the values that a step gives."""
    return [said.value for said in understood.given.values() if isinstance(said.value, str)]


def _said(understood: Understood, actor: str) -> Hashable:
    """What is said, whatever the keyword, and of whom."""
    values = [value.text for name, value in understood.given.items() if name != "person"]
    return tuple(understood.phrase.texts.values()), actor, *values


def _given(step: Step, understood: Understood, actor: str) -> Hashable:
    """What a step gives, to whom."""
    values = [value.text for name, value in understood.given.items() if name != "person"]
    carried = [row.texts for row in step.table], step.docstring and step.docstring.text
    return understood.phrase, actor, *values, str(carried)
