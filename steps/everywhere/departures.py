"""Departures: the ways that a session ends or is left behind, none of which starts a count again."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from fixtures.forms import TOKEN
from fixtures.person import Person
from fixtures.site.abilities import Clock, Inventory
from steps.unseen import browser_of
from steps.usual import SESSION_IDLE, SESSION_LIFE

_WAYS = ("clegc/sign_up.leave", "clegc/sign_in.out", "ircc/sign_out", "arc/sign_out")
"""Where the forms lead by which people leave: the first is for those who have not signed in, the others for anybody."""


def leave(person: Person, inventory: Inventory, number: int) -> None:
    """Leave by the way out that the page has for those who are signed in, or else by each of its system's in turn."""
    browser = browser_of(person)
    here, sheets = inventory.place(browser.here.url), browser.here.page.sheets
    offered = [inventory.place(sheet.action) for sheet in sheets]
    known = [place for place in inventory.places if str(place) in _WAYS]
    ways = [place for place in known if place in offered]
    ways = ways or [place for place in known if here and place.system == here.system]
    token = next(sheet.values[TOKEN] for sheet in sheets if TOKEN in sheet.fields)
    browser.send(inventory.address(ways[number % len(ways)], person.language), {TOKEN: token})


def grow_old(people: Iterable[Person], clock: Clock) -> timedelta:
    """Keep people on their pages until their sessions are about to end; how long those still last."""
    left, seldom = SESSION_LIFE, SESSION_IDLE - timedelta(seconds=1)
    while left > seldom:
        clock.advance(seldom)
        left -= seldom
        see_again(people)
    return left


def see_again(people: Iterable[Person]) -> None:
    """Open once more the page that each is on."""
    for browser in map(browser_of, people):
        browser.visit(browser.here.url)
