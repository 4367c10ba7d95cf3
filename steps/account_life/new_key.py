"""A new GCKey: made again under another username, when the former one no longer opens anything."""

from __future__ import annotations

from http import HTTPStatus

from fixtures.person import Person
from fixtures.site.abilities import Accounts
from fixtures.site.services import Portal
from steps.expectation import check
from steps.language.speech.phrase import given, then, when
from steps.progress import go_on_until
from steps.screen import press

SUBJECT = ("Une nouvelle CléGC", "A new GCKey")


@given(
    "{person} a une carte de résident permanent liée à un compte désactivé",
    "{person} has a permanent resident card linked to a deactivated account",
)
def have_card_in_expired_account(person: Person, accounts: Accounts, portal: Portal) -> None:
    portal.give_card(person, linked=True)
    accounts.expire(person)


@when(
    "{person} s'inscrit de nouveau sous un autre nom d'utilisateur, par {method}",
    "{person} signs up again under another username, with {method}",
)
def sign_up_again(person: Person, method: str) -> None:
    person.take_another_key()
    press(person, "sign_up")
    go_on_until(person, "account", method)


@then("{person} n'a pas vu plus de {count} pages", "{person} has seen no more than {count} pages")
def seen_no_more(person: Person, count: int) -> None:
    seen = [
        answer.url
        for answer in person.window.traffic.answers
        if answer.status == HTTPStatus.OK and (answer.header("content-type") or "").startswith("text/html")
    ]
    check(count < 2 * len(seen), "too_few_pages", wanted=count, count=len(seen), most=2 * len(seen) - 1)
    check(len(seen) <= count, "too_many_pages", seen, wanted=count, count=len(seen))
