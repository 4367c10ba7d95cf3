"""The browsers of a person: closed and opened again, left for another and come back to."""

from __future__ import annotations

from fixtures.person import Person
from steps.language.speech.events import Event
from steps.language.speech.phrase import when

SUBJECT = ("Les navigateurs", "Browsers")

Event(
    announced=(
        ("premier navigateur", "navigateur ferme autre", "navigateur laisse autre"),
        ("first browser", "one browser ends other", "one browser leaves other"),
    ),
    told=(("deux navigateurs",), ("both browsers", "two browsers")),
    brought_by="{person} revient au premier navigateur",
)


@when(
    "{person} ferme son navigateur et revient à la même page",
    "{person} closes the browser and comes back to the same page",
)
def close_and_come_back(person: Person) -> None:
    person.close_browser()
    person.reopen_browser()


@when("{person} ferme son navigateur", "{person} closes the browser")
def close(person: Person) -> None:
    person.close_browser()


@when("{person} rouvre son navigateur à la même page", "{person} opens the browser again at the same page")
def open_again(person: Person) -> None:
    person.reopen_browser()


@when("{person} revient au premier navigateur", "{person} goes back to the first browser")
def back_to_first(person: Person) -> None:
    person.window = person.windows[0]
