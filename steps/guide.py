"""A guide: at which pages people may be after each step, and what a step would use that none of them has."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Sequence
from datetime import timedelta
from functools import cache
from pathlib import Path

from steps import words
from steps.elements import ELEMENTS, elements_of
from steps.language.speech.dialects import Language, in_language
from steps.language.speech.phrase import PHRASES, Phrase
from steps.language.speech.places import UNKNOWN, Guide, Lack, Place
from steps.language.speech.reach import reach
from steps.language.speech.vocabulary import Understood
from steps.rehearsal import rehearse

LEADS: dict[str, dict[str, list[str]]] = tomllib.loads(Path(__file__).with_name("leads.toml").read_text("utf-8"))
"""The pages that each button of a page may lead to, in a story where nothing else happens."""

_SESSIONS_END = timedelta(days=1)
"""When no session is left for sure."""

_MOVES = {
    "arrivals.bring", "button.click", "keyboard.press", "link.click", "page.evaluate", "page.expect_navigation",
    "page.reload", "person.open_window", "session.send", "tab.goto", "target.click", "way.evaluate", "window.set_width",
    "window.visit", "wire.send",
}  # fmt: skip
"""What a look at a page does not do."""


def _leads(understood: Understood, place: Place | None, past: Sequence[Understood], language: Language) -> Place | None:
    """Where a step leaves its person: what can be given as an arrival is told of it."""
    if understood.phrase.kind == "then":
        same = _given(understood.phrase)
        if not same and _MOVES.isdisjoint(reach(understood.phrase.function)):
            return None
        return _at(rehearse(understood._replace(phrase=same), language).page) if same else UNKNOWN
    told = rehearse(understood, language, is_first=place is None)
    if place and told.is_plain and told.pressed:
        pages = frozenset(page for page in place if not _missing(told.elements, page, language))
        return _pressed(told.pressed, pages, past, language)
    return None if told.stays else _at(told.page)


def _at(page: str) -> Place:
    return frozenset([page]) if page else UNKNOWN


def _pressed(names: frozenset[str], place: Place, past: Sequence[Understood], language: Language) -> Place:
    """Where a button of these pages may lead, to the page itself too, for a step may be refused."""
    told = [rehearse(each, language) for each in past]
    if not all(each.is_plain for each in told):
        return UNKNOWN  # for what else happened may lead elsewhere
    protected = [each.protects for each in told if each.protects is not None]
    found = set(place)
    for page in place:
        for button in _buttons(page, names, language):
            key = f"{page}_protected" if page == "sign_in" and protected == [True] else page
            leads = LEADS.get(key, {}).get(button)
            if leads is None:
                return UNKNOWN
            found.update(leads)
    return frozenset(found)


def _buttons(page: str, names: frozenset[str], language: Language) -> Iterator[str]:
    """The keys of the buttons of a page that have one of these names."""
    for key in (*ELEMENTS[page].get("buttons", ()), *ELEMENTS["everywhere"]["buttons"]):
        if words.text_or_nothing(language, "buttons", key) in names:
            yield key


@cache
def _given(seen: Phrase) -> Phrase | None:
    """The phrase that gives what another sees."""
    return next((each for each in PHRASES if each.kind == "given" and each.texts == seen.texts), None)


def _forgets(understood: Understood, language: Language) -> bool:
    """Whether every session ends while a step waits."""
    return rehearse(understood, language).waits >= _SESSIONS_END


def _lacks(understood: Understood, place: Place, language: Language) -> Lack | None:
    """What a step uses first, where no page of a place has it and others do; of other sites than the mock, nothing."""
    if not words.is_of_mock():
        return None
    used = rehearse(understood, language).elements
    missing = [_missing(used, page, language) for page in sorted(place)]
    if not all(missing):
        return None
    others = [each for each in words.names("pages") if all(names & elements_of(each, language) for names in used)]
    if not others:
        return None
    here, elsewhere = (
        [in_language(words.names("pages")[page], language) for page in pages] for pages in (sorted(place), others)
    )
    return Lack(min(missing[0]), tuple(here), tuple(elsewhere))


def _missing(used: Sequence[frozenset[str]], page: str, language: Language) -> frozenset[str]:
    """The names of the first of some elements that a page does not have; nothing where its elements are not known."""
    here = elements_of(page, language)
    return next((names for names in used if here and names.isdisjoint(here)), frozenset())


Guide(_leads, _lacks, _forgets)
