"""States: each page of the site in each of its states, and the steps that lead there."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

from fixtures.person import Person
from fixtures.site.abilities import Arrivals, Ledger
from steps import words
from steps.language.speech.dialects import Kind
from steps.language.speech.elision import elide
from steps.language.speech.parameters import ParameterType
from steps.language.speech.phrase import given
from steps.screen import see_page

SUBJECT = ("Les états des pages", "The states of the pages")

Pair = tuple[str, str]

_TABLES = {"refused": "refusals", "alerted": "messages", "announced": "messages"}
"""Where what a state says is found, by its list."""


@dataclass(frozen=True)
class State:
    """A page as somebody may find it: its name, the way there, and what it says of what was done."""

    name: Pair
    page: str = ""
    at: str = ""
    given: tuple[str, ...] = ()
    when: tuple[str, ...] = ()
    table: str = ""
    says: tuple[str, ...] = ()
    mishap: str = ""
    """What leads to an error page."""


def _read() -> Iterator[State]:
    lists = tomllib.loads(Path(__file__).with_name("states.toml").read_text(encoding="utf-8"))
    led = {entry["page"]: entry for entry in lists.pop("opened")}
    for page, name in words.names("pages").items():
        yield _state(name, "", led.get(page, {"page": page}))
    for mishap in lists.pop("wrong_turns"):
        french, english = words.names("mishaps")[mishap]
        name = f"la page d'erreur causée par {french}", f"the error page caused by {english}"
        yield State(name, mishap=mishap)
    for table, entries in lists.items():
        yield from (_state(_name(table, entry), table, entry) for entry in entries)


def _state(name: Pair, table: str, entry: dict[str, Any]) -> State:
    page = entry["page"]
    before, done = (tuple(entry.get(kind, ())) for kind in ("given", "when"))
    return State(name, page, entry.get("at", page), before, done, table=table, says=_says(entry))


def _says(entry: dict[str, Any]) -> tuple[str, ...]:
    said = entry.get("says", ())
    return (said,) if isinstance(said, str) else tuple(said)


def _name(table: str, entry: dict[str, Any]) -> Pair:
    french, english = words.names("pages")[entry["page"]]
    if "name" in entry:
        return f"{french}, {entry['name'][0]}", f"{english}, {entry['name'][1]}"
    said = words.names(_TABLES[table])[_says(entry)[0]]
    return elide(f"{french}, qui dit que {said[0]}"), f"{english}, which says that {said[1]}"


seen: WeakKeyDictionary[Person, State] = WeakKeyDictionary()
"""The state that each person was brought to."""

STATES = {state.name[1]: state for state in _read()}
"""Every state, by its English name."""

ParameterType(
    name="state",
    regexp=".+",
    values={key: state.name for key, state in STATES.items()},
    every=("chaque page, dans chaque état", "every page, in every state"),
)


@given("{person} voit {state}", "{person} sees {state}", arrival=True)
def see_state(
    person: Person, state: str, arrivals: Arrivals, ledger: Ledger, say: Callable[[Kind, str, Person], None]
) -> None:
    seen[person] = wanted = STATES[state]
    for text in wanted.given:
        say("given", text, person)
    if wanted.mishap:
        say("given", f"elle est à {wanted.name[0]}", person)
    elif not wanted.given:
        arrivals.bring(person, wanted.at)
    for text in wanted.when:
        ledger.remember()
        say("when", text, person)
    if wanted.page:
        see_page(person, wanted.page)
