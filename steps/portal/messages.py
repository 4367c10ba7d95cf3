"""The messages: what IRCC writes about an application, what it asks for, and what a mail tells of it."""

from __future__ import annotations

from fixtures.person import Person
from fixtures.site.abilities import Pages
from fixtures.site.services import Portal
from steps import words
from steps.account_page import cards
from steps.expectation import check, expect
from steps.language.speech.parameters import ParameterType
from steps.language.speech.phrase import given, then, when
from steps.screen import open_page, submit

SUBJECT = ("Les messages d'IRCC", "Messages from IRCC")

_LINES = ("12 mars", "9 h 30", "", "7e étage")
"""An answer of several lines, one of which is empty."""

ParameterType(name="waiting", regexp=".+", values=words.names("waitings"))
ParameterType(name="absence", regexp=".+", values=words.names("absences"))
ParameterType(name="letter", regexp=".+", values=words.names("letters"))


@given(
    "IRCC a envoyé à {other_person} {letter} au sujet de sa demande pour {program}",
    "IRCC has sent {other_person} {letter} about the application for {program}",
)
@when(
    "IRCC envoie à {other_person} {letter} au sujet de sa demande pour {program}",
    "IRCC sends {other_person} {letter} about the application for {program}",
)
def ircc_writes(other_person: Person, letter: str, program: str, portal: Portal) -> None:
    portal.write(letter, portal.application_of(other_person, program))


@when(
    "IRCC passe la demande de {other_person} pour {program} à l'état {progress}",
    "IRCC sets the application of {other_person} for {program} to {progress}",
    "IRCC passe la demande d'{other_person} pour {program} à l'état {progress}",
)
def ircc_decides(other_person: Person, program: str, progress: str, portal: Portal) -> None:
    portal.move_on(portal.application_of(other_person, program), progress)


@when(
    "{person} lit dans son compte {letter} au sujet de sa demande pour {program}",
    "{person} reads in the account {letter} about the application for {program}",
)
def read_letter(person: Person, letter: str, program: str, pages: Pages) -> None:
    open_page(person, "account", pages)
    with person.window.page.expect_navigation(wait_until="load"):
        cards(person, program).first.get_by_role("link").click()
    name = words.text(person.language, "letters", letter)
    with person.window.page.expect_navigation(wait_until="load"):
        person.window.page.get_by_role("button", name=name, exact=True).click()


@when("{person} répond {text} à IRCC", "{person} answers {text} to IRCC")
def answer(person: Person, text: str) -> None:
    submit(person, "send_answer", answer=text)


@when("{person} répond à IRCC en plusieurs lignes", "{person} answers IRCC in several lines")
def answer_in_lines(person: Person) -> None:
    submit(person, "send_answer", answer="\n".join(_LINES))


@then("{person} relit sa réponse, ligne par ligne", "{person} reads the answer again, line by line")
def reads_lines(person: Person) -> None:
    page = person.window.page
    with page.expect_navigation(wait_until="load"):
        page.get_by_role("main").get_by_role("listitem").get_by_role("button").first.click()
    shown = page.get_by_role("main").inner_text().splitlines()
    check("\n".join(_LINES) in "\n".join(shown), "lines_lost", shown)


@then("{person} lit ce que dit {letter}", "{person} reads what {letter} says")
def reads_body(person: Person, letter: str) -> None:
    text = words.text(person.language, "letter_bodies", letter)
    expect(person.window.page.get_by_text(text, exact=True), "wrong_letter").to_be_visible()


@then(
    "{person} voit {waiting} sur sa demande pour {program}",
    "{person} sees {waiting} on the application for {program}",
)
def sees_waiting(person: Person, waiting: str, program: str, pages: Pages) -> None:
    open_page(person, "account", pages)
    text = words.text(person.language, "waitings", waiting)
    expect(cards(person, program).first.get_by_text(text, exact=True), "nothing_awaited").to_be_visible()


@then(
    "{person} n'a {absence} sur sa demande pour {program}",
    "{person} has {absence} on the application for {program}",
)
def nothing_waits(person: Person, absence: str, program: str, pages: Pages) -> None:
    open_page(person, "account", pages)
    card = cards(person, program).first
    expect(card, "application_missing").to_be_visible()
    said = words.text(person.language, "absences", absence)
    check(card.get_by_text(said).count() == 0, "something_awaited", text=said)


@then(
    "{person} ne lit rien de {letter} dans ses courriels, ni de quelle demande il s'agit",
    "{person} reads nothing of {letter} in the emails, nor which application it is about",
    "{person} ne lit rien d'{letter} dans ses courriels, ni de quelle demande il s'agit",
)
def nothing_in_mail(person: Person, letter: str) -> None:
    kept = [words.text(person.language, table, letter) for table in ("letters", "letter_bodies")]
    kept += [person.application_number, *(pair[0] for pair in words.texts("programs").values())]
    kept += [person.family_name, *(pair[1] for pair in words.texts("programs").values()), "http"]
    for mail in person.mailbox.wait(1):
        said = f"{mail.subject}\n{mail.text}\n{mail.html}".casefold()
        told = [each for each in kept if each.casefold() in said]
        check(not told, "mail_too_open", told, mail=mail)
