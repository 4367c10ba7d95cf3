"""The e-mail address, and the codes that arrive there."""

from __future__ import annotations

import re
from datetime import timedelta

from fixtures.person import Person
from fixtures.site.abilities import Arrivals, Clock, Draws, Outage
from steps import words
from steps.expectation import check
from steps.language.speech.events import Event
from steps.language.speech.parameters import ParameterType
from steps.language.speech.phrase import given, then, when
from steps.mail import last_code, wrong_code
from steps.screen import field_of, paste, press, submit

SUBJECT = ("L'adresse électronique et ses codes", "The email address and its codes")

Event(
    announced=(
        ("nouveau code remplac premier", "nouveau code remplac ancien"),
        ("new code replac first", "new code replac old"),
    ),
    told=(("demand", "nouve", "récupération", "limite"), ("ask", "new", "recovery", "limit", "change")),
    brought_by="{person} demande un nouveau code",
)

ParameterType(
    name="other_address",
    regexp='"[^"]*"',
    parse=lambda text, _: text[1:-1],
    write=lambda value, _: f'"{value}"',
    examples=('"amelie@exemple.test"', '"amelie@exemple.test"'),
)


@given("{person} a reçu un code", "{person} has received a code", arrival=True)
def have_code(person: Person, arrivals: Arrivals) -> None:
    arrivals.bring(person, "code")
    person.mailbox.expect(1)


@given("{person} a demandé un nouveau code", "{person} has asked for a new code")
@when("{person} demande un nouveau code", "{person} asks for a new code")
def ask_for_new_code(person: Person) -> None:
    press(person, "new_code")


@given("{person} a demandé {count} nouveaux codes", "{person} has asked for {count} new codes")
def ask_for_new_codes(person: Person, count: int) -> None:
    refused = person.window.page.get_by_text(words.text(person.language, "refusals", "email_flood"))
    for sent in range(count):
        check(not refused.count(), "fewer_codes_sent", wanted=count, sent=sent)
        press(person, "new_code")


@when("{person} donne son adresse électronique", "{person} gives an email address")
def give_address(person: Person) -> None:
    # Not every page of every site asks for it twice; a scenario of its own says where it must.
    again = {"email_again": person.email} if field_of(person, "email_again").count() else {}
    submit(person, email=person.email, **again)


@given("{person} a donné l'adresse {text} par erreur", "{person} has given the address {text} by mistake")
def have_given_address_by_mistake(person: Person, text: str) -> None:
    submit(person, email=text, email_again=text)


@when("{person} donne l'adresse {text}", "{person} gives the address {text}")
def give_address_text(person: Person, text: str) -> None:
    give_address_confirmed_by(person, text, text)


@when(
    "{person} donne l'adresse {text} et la confirme par {other_address}",
    "{person} gives the address {text} and confirms it with {other_address}",
)
def give_address_confirmed_by(person: Person, text: str, other_address: str) -> None:
    submit(person, email=text, email_again=other_address)
    follow_address(person, text)


def follow_address(person: Person, address: str) -> None:
    """Read the mailbox of an address as it was typed, once the site has taken it; one that is refused is nobody's."""
    if not field_of(person, "email").is_visible():
        person.move(address)


@given("{person} a donné son adresse pendant une panne du courriel", "{person} gave an address while mail was down")
def have_given_address_in_vain(person: Person, outage: Outage) -> None:
    outage.cut_mail()
    give_address(person)
    outage.restore_mail()


@when("{person} change l'adresse pour la sienne", "{person} changes the address to the right one")
def correct_address(person: Person) -> None:
    press(person, "change_address")
    give_address(person)


@when(
    "{person} donne l'adresse de {other_person}",
    "{person} gives the address of {other_person}",
    "{person} donne l'adresse d'{other_person}",
)
def give_address_of(person: Person, other_person: Person) -> None:
    submit(person, email=other_person.email, email_again=other_person.email)


@when(
    "{person} envoie son adresse suivie de la ligne {text}",
    "{person} sends an address followed by the line {text}",
)
def send_address_with_line(person: Person, text: str) -> None:
    for key in ("email", "email_again"):
        # A field of one line would drop what follows: a forged form has one of several.
        field_of(person, key).evaluate(
            "(field, text) => { const lines = document.createElement('textarea');"
            " lines.name = field.name; lines.value = text; field.replaceWith(lines); }",
            f"{person.email}\n{text}",
        )
    press(person, "continue")


@given("{person} a confirmé son adresse", "{person} has confirmed the address", arrival=True)
def have_confirmed(person: Person, arrivals: Arrivals) -> None:
    have_code(person, arrivals)
    confirm_address(person)


@given(
    "{person} a reçu un code qui commence par zéro", "{person} has received a code that starts with zero", arrival=True
)
def have_code_with_zero(person: Person, arrivals: Arrivals, draws: Draws) -> None:
    draws.set_next("012345")
    have_code(person, arrivals)


@when("{person} confirme son adresse électronique", "{person} confirms the email address")
@when("{person} colle le code reçu", "{person} pastes the code received")
def confirm_address(person: Person) -> None:
    paste(person, "code", last_code(person))
    press(person, "continue")


@when("{person} colle le code entouré d'espaces", "{person} pastes the code surrounded by spaces")
def paste_with_spaces(person: Person) -> None:
    paste(person, "code", f"  {last_code(person)} ")
    press(person, "continue")


@when("{person} donne le code {text}", "{person} gives the code {text}")
def give_code(person: Person, text: str) -> None:
    submit(person, code=text)


@when("{person} colle le code {duration} plus tard", "{person} pastes the code {duration} later")
def paste_later(person: Person, duration: timedelta, clock: Clock) -> None:
    clock.advance(duration)
    confirm_address(person)


@when("{person} donne un code erroné", "{person} gives a wrong code")
def give_wrong_code(person: Person) -> None:
    submit(person, code=wrong_code(person))


@when("{person} donne le code reçu par {other_person}", "{person} gives the code received by {other_person}")
def give_code_of(person: Person, other_person: Person) -> None:
    submit(person, code=last_code(other_person))


@given("{person} a donné {times} le code {text}", "{person} has given the code {text} {times}")
def have_given_code(person: Person, text: str, times: int) -> None:
    for _ in range(times):
        give_code(person, text)


@given("{person} a donné {count} codes erronés", "{person} has given {count} wrong codes")
def have_given_wrong_codes(person: Person, count: int) -> None:
    for _ in range(count):
        give_wrong_code(person)


@when("{person} colle le code du premier courriel", "{person} pastes the code of the first email")
def paste_first_code(person: Person) -> None:
    paste(person, "code", person.mailbox.wait(2)[0].code)
    press(person, "continue")


@then("{person} voit la même page que pour une adresse nouvelle", "{person} sees the same page as for a new address")
def same_page_as_new(person: Person, arrivals: Arrivals) -> None:
    seen = _anonymous(person)
    person.open_window()
    arrivals.bring(person, "email")
    give_address(person)
    check(_anonymous(person) == seen, "address_in_use_shown")


def _anonymous(person: Person) -> tuple[str, str]:
    """What a page shows and where it is, without the address that was given."""
    page = person.window.page
    text = page.get_by_role("main").inner_text()
    return page.url, re.sub(r"\S+@\S+", "address", text)
