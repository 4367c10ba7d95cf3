"""Linking: an application, or a permanent resident card, brought into the account."""

from __future__ import annotations

from collections.abc import Mapping

from fixtures.person import Person
from fixtures.site.abilities import Arrivals, Gate, Pages
from fixtures.site.services import Portal
from steps import words
from steps.account_page import cards
from steps.expectation import check
from steps.language.speech.belongings import Belonging
from steps.language.speech.events import Event
from steps.language.speech.phrase import given, then, when
from steps.portal.portal import identity_of
from steps.screen import field_of, open_page, press, press_unless_refused, see_page

SUBJECT = ("Lier une demande", "Linking an application")

Belonging(name="card", given_by={"portal.give_card"}, needed_by={"person.card"}, to_act=True,
          remedy="{person} a une carte de résident permanent")  # fmt: skip
Event(
    announced=(("liaison", "lier demande", "liée demande"), ("linking", "linked application", "linked card")),
    told=(("lie", "lier", "lié", "liée", "change de compte"), ("link", "changes accounts")),
    brought_by="{person} lie sa demande par son numéro",
)
_OTHER_COUNTRY = "morocco"
_ABSENT = "S000000000"
"""A number that no application has."""

_SEND_AT_ONCE = """async count => {
  const form = document.querySelector("main form"), body = new URLSearchParams(new FormData(form));
  const send = () => fetch(form.action, { method: "POST", body, redirect: "manual" });
  await Promise.all(Array.from({ length: count }, send));
}"""


@given(
    "{person} a soumis une demande pour {program} sous une autre CléGC",
    "{person} has submitted an application for {program} under another GCKey",
)
def have_submitted_under_another_key(person: Person, program: str, portal: Portal) -> None:
    portal.give_application(person, program)
    person.take_another_key()


@given(
    "{person} a envoyé sur papier une demande pour {program}",
    "{person} has sent an application for {program} on paper",
)
def have_sent_on_paper(person: Person, program: str, portal: Portal) -> None:
    portal.take_out(portal.give_application(person, program))


@given("{person} a une carte de résident permanent", "{person} has a permanent resident card")
def have_card(person: Person, portal: Portal) -> None:
    portal.give_card(person)


@given(
    "{person} a déjà essayé {times} en vain de lier une demande",
    "{person} has already tried {times} in vain to link an application",
)
def have_tried_to_link(person: Person, times: int, portal: Portal) -> None:
    portal.fail(person, times)


@when("{person} lie sa demande par son numéro", "{person} links the application by its number")
def link_by_number(person: Person) -> None:
    _say_number(person)
    press(person, "link")


@when("{person} lie sa carte de résident permanent", "{person} links the permanent resident card")
def link_card(person: Person) -> None:
    _say_card(person)
    press(person, "link")


@when("{person} lie une demande qui n'existe pas", "{person} links an application that does not exist")
def link_absent(person: Person) -> None:
    _say_number(person, application_number=_ABSENT)
    press(person, "link")


@when(
    "{person} lie la demande de {other_person} par son numéro",
    "{person} links the application of {other_person} by its number",
    "{person} lie la demande d'{other_person} par son numéro",
)
def link_of(person: Person, other_person: Person) -> None:
    _say_number(person, application_number=other_person.application_number, birth_date=other_person.birth_date)
    press(person, "link")


@when(
    "{person} lie sa demande par son numéro avec {text} dans {field}",
    "{person} links the application by its number with {text} in {field}",
)
def link_by_number_with(person: Person, text: str, field: str) -> None:
    _say_number(person, **{field: text})
    press_unless_refused(person, "link")


@when(
    "{person} lie sa carte de résident permanent avec {text} dans {field}",
    "{person} links the permanent resident card with {text} in {field}",
)
def link_card_with(person: Person, text: str, field: str) -> None:
    _say_card(person, **{field: text})
    press_unless_refused(person, "link")


@when(
    "{person} lie sa carte de résident permanent sous un autre pays",
    "{person} links the permanent resident card under another country",
)
def link_card_of_another_country(person: Person) -> None:
    _say_card(person, country=_OTHER_COUNTRY)
    press(person, "link")


@given(
    "{person} a lié {times} sa carte de résident permanent sous un autre pays",
    "{person} has linked the permanent resident card {times} under another country",
)
def have_linked_card_of_another_country(person: Person, times: int, pages: Pages) -> None:
    link_card_of_another_country_again(person, times, pages)
    open_page(person, "account", pages)


@when(
    "{person} lie {times} sa carte de résident permanent sous un autre pays",
    "{person} links the permanent resident card {times} under another country",
)
def link_card_of_another_country_again(person: Person, times: int, pages: Pages) -> None:
    for _ in range(times):
        open_page(person, "account", pages)
        link_card_of_another_country(person)


@when("{person} donne {text} dans {field} pour lier sa carte", "{person} gives {text} in {field} to link the card")
def say_card_with(person: Person, text: str, field: str) -> None:
    _fill_card(person, {field: text})


@when(
    "{person} donne {text} dans {field} pour lier sa demande",
    "{person} gives {text} in {field} to link the application",
)
def say_number_with(person: Person, text: str, field: str) -> None:
    _fill(person, {**_number(person), field: text})


@when("{person} donne le numéro de sa demande", "{person} gives the number of the application")
def say_number(person: Person) -> None:
    _say_number(person)


@when("{person} demande le renouvellement de sa carte", "{person} asks for the renewal of the card")
def renew(person: Person) -> None:
    with person.window.page.expect_navigation(wait_until="load"):
        cards(person, "pr_card").first.get_by_role("link").click()
    press(person, "renew_card")


@when("{person} accepte que la demande change de compte", "{person} accepts that the application changes accounts")
def accept_move(person: Person) -> None:
    field_of(person, "moved").check()
    press(person, "link")


@when(
    "{person} lie sa demande par son numéro dans un autre navigateur",
    "{person} links the application by its number in another browser",
)
def link_elsewhere(person: Person, arrivals: Arrivals) -> None:
    person.open_window()
    arrivals.sign_in(person, "clegc", "ircc")
    link_by_number(person)


@when(
    "{person} essaie {times} au même moment de lier une demande qui n'existe pas",
    "{person} tries {times} at the same moment to link an application that does not exist",
)
def link_absent_at_once(person: Person, times: int, gate: Gate) -> None:
    _say_number(person, application_number=_ABSENT)
    see_page(person, "link_check")
    gate.hold(times)
    person.window.page.evaluate(_SEND_AT_ONCE, times)


@when("{person} ouvre de nouveau son premier compte", "{person} opens the first account again")
def open_first_account(person: Person, arrivals: Arrivals) -> None:
    _open_account(person, 1, arrivals)


@when("{person} ouvre de nouveau son deuxième compte", "{person} opens the second account again")
def open_second_account(person: Person, arrivals: Arrivals) -> None:
    _open_account(person, 2, arrivals)


@then("{person} lit ce qu'il faut vérifier avant de lier", "{person} reads what is to be checked before linking")
def reads_claim(person: Person) -> None:
    see_page(person, "link_check")
    shown = person.window.page.get_by_role("definition").all_inner_texts()
    wanted = {"number": person.application_number, "birth_date": person.birth_date}
    check(shown == list(wanted.values()), "wrong_claim", shown, **wanted)


def _open_account(person: Person, number: int, arrivals: Arrivals) -> None:
    person.take_key(number)
    person.open_window()
    arrivals.sign_in(person, "clegc", "ircc")


def _number(person: Person) -> dict[str, str]:
    return {"application_number": person.application_number, "birth_date": identity_of(person)["birth_date"]}


def _say_number(person: Person, **said: str) -> None:
    _choose(person, "number")
    _fill(person, {**_number(person), **said})


def _say_card(person: Person, **said: str) -> None:
    _choose(person, "card")
    _fill_card(person, said)


def _fill_card(person: Person, said: Mapping[str, str]) -> None:
    values = {**person.card, **said}
    field_of(person, "country").select_option(label=words.text(person.language, "countries", values.pop("country")))
    _fill(person, values)


def _fill(person: Person, values: Mapping[str, str]) -> None:
    for key, value in values.items():
        field_of(person, key).fill(value)
    press(person, "continue")


def _choose(person: Person, way: str) -> None:
    press(person, "to_link")
    name = words.text(person.language, "link_ways", way)
    person.window.page.get_by_role("radio", name=name, exact=True).check()
    press(person, "continue")
