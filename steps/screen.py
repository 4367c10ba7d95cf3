"""The screen: what a person does on a page and what they read there, by role, label and visible words."""

from __future__ import annotations

import re
from collections.abc import Iterable

from playwright.sync_api import Locator

from fixtures.person import Person
from fixtures.site.abilities import Arrivals, Gate, Ledger, Outage, Pages
from steps import words
from steps.expectation import UnseenError, check, expect, failure
from steps.language.speech.belongings import Belonging
from steps.language.speech.events import Event
from steps.language.speech.parameters import ParameterType
from steps.language.speech.phrase import given, then, when
from steps.whereabouts import whereabouts

SUBJECT = ("L'écran", "The screen")

Belonging(
    name="screen",
    given_by={"arrivals.bring", "arrivals.sign_in", "arrivals.ask_to_sign_in_again", "window.visit", "tab.goto"},
    needed_by={"window.page"},
    on_arrival=True,
)
Belonging(
    name="deed",
    given_by={"ledger.remember"},
    needed_by={"ledger.unchanged", "mailbox.expect_none", "former_mailbox.expect_none"},
    on_doing=True,
)
Event(announced=(("recharg",), ("reload",)), told=((), ()), brought_by="{person} recharge la page")
Event(
    announced=(("en arrière",), ("going back", "goes back")),
    told=(("arrière",), ("back",)),
    brought_by="{person} revient en arrière",
)
Event(
    announced=(("chang langue",), ("switch language",)),
    told=(("langue", "français", "anglais"), ("language", "French", "English")),
    brought_by="{person} change de langue",
)
ParameterType(name="page", regexp=".+", values=words.names("pages"))
ParameterType(name="button", regexp="« .+ »|“.+”", values=words.names("buttons"))
ParameterType(name="field", regexp="l[ea'] ?.+|the .+", values=words.names("fields"))
ParameterType(name="message", regexp=".+", values=words.names("messages"))
ParameterType(name="refusal", regexp=".+", values=words.names("refusals"))
ParameterType(name="usage", regexp=".+", values=words.names("usages"))

_SEND_AT_ONCE = """(field, count) => {
  const form = field.form, body = () => new URLSearchParams(new FormData(form));
  const send = () => fetch(location.href, { method: "POST", body: body(), redirect: "manual" });
  return Promise.all(Array.from({ length: count }, send));
}"""


def field_of(person: Person, key: str) -> Locator:
    """Return a field, by its label; where a site writes it in several ways, the last that the page has.

    A page that asks for the password, then for the new one, is done with the new one.
    """
    name = words.label(person.language, "fields", key)
    found = person.window.page.get_by_label(name, exact=True)
    return found.last if isinstance(name, re.Pattern) else found


def labelled(person: Person, table: str, keys: Iterable[str]) -> dict[str, Locator]:
    """Return the fields on screen whose labels are among those of a table, by their keys, at one look."""
    page = person.window.page
    labels = {" ".join(label.split()) for label in page.locator("label").all_inner_texts()}
    texts = {key: words.text(person.language, table, key) for key in keys}
    return {key: page.get_by_label(text, exact=True) for key, text in texts.items() if " ".join(text.split()) in labels}


def press(person: Person, button: str) -> None:
    """Press a button, or follow a link, by its visible words, and wait until the answer has come, whole.

    What the site does before it answers, as sending a mail, is done then, and what a step reads at once is there.
    """
    page, name = person.window.page, words.label(person.language, "buttons", button)
    target = page.get_by_role("button", name=name, exact=True).or_(page.get_by_role("link", name=name, exact=True))
    with page.expect_navigation(wait_until="domcontentloaded"):
        target.click()


def submit(person: Person, button: str = "continue", **values: str) -> None:
    """Fill fields in, and press the button that sends them."""
    for key, value in values.items():
        field_of(person, key).fill(value)
    press(person, button)


def press_unless_refused(person: Person, button: str) -> None:
    """Press a button of the page that follows a form; who was refused stays at the form, with its refusal."""
    if not person.window.page.get_by_role("alert").count():
        press(person, button)


def send_at_once(field: Locator, count: int, gate: Gate) -> None:
    """Send the form of a field `count` times at once; a browser holds six connections."""
    gate.hold(count)
    field.evaluate(_SEND_AT_ONCE, count)


def paste(person: Person, key: str, value: str) -> None:
    """Paste a text into a field, from the clipboard and with the keys a person uses."""
    person.window.context.grant_permissions(["clipboard-read", "clipboard-write"])
    person.window.page.evaluate("text => navigator.clipboard.writeText(text)", value)
    field_of(person, key).click()
    field_of(person, key).select_text()  # a site may leave there what it refused
    person.window.page.keyboard.press("ControlOrMeta+V")


def see_page(person: Person, page: str) -> None:
    """Expect a page to be on screen, by its heading."""
    heading = words.text(person.language, "pages", page)
    try:
        expect(person.window.page.get_by_role("heading", level=1), "no_heading").to_have_text(heading)
    except UnseenError as error:
        where = whereabouts(person)
        raise failure("elsewhere", where=where, heading=heading, page=words.names("pages")[page]) from error


def see_heading(person: Person) -> None:
    """Expect a page to be on screen, whatever page it is."""
    expect(person.window.page.get_by_role("heading", level=1), "no_heading").to_be_visible()


def see_refusal(person: Person, refusal: str) -> None:
    """Expect a refusal: announced, leading to its field and described there; or beside the field, at such a site."""
    if words.manner("refusals") == "beside":
        said = person.window.page.get_by_text(words.label(person.language, "refusals", refusal))
        expect(said.first, "refusal_missing").to_be_visible()
        return
    text = words.text(person.language, "refusals", refusal)
    summary = person.window.page.get_by_role("alert")
    expect(summary, "refusal_missing").to_contain_text(text)
    expect(summary, "summary_unfocused").to_be_focused()
    summary.get_by_role("link", name=text, exact=True).first.click()
    refused = person.window.page.locator(":focus")
    expect(refused, "error_not_on_field").to_have_accessible_description(re.compile(re.escape(text)))


def see_no_change(ledger: Ledger) -> None:
    """Expect that the last action changed nothing of what the site stores."""
    check(ledger.unchanged(), "changed")


@given("{person} est à {page}", "{person} is at {page}", arrival=True)
def be_at(person: Person, page: str, arrivals: Arrivals) -> None:
    arrivals.bring(person, page)


@when("{person} ouvre {page} par son adresse", "{person} opens {page} by its address")
def open_page(person: Person, page: str, pages: Pages) -> None:
    person.window.visit(pages.location(page, person.language))


@when("{person} choisit {button}", "{person} chooses {button}")
def choose(person: Person, button: str) -> None:
    if button == "other_language":
        switch_language(person)
    else:
        press(person, button)


@then("{person} peut choisir {button}", "{person} can choose {button}")
def can_choose(person: Person, button: str) -> None:
    name = words.label(person.language, "buttons", button)
    target = person.window.page.get_by_role("button", name=name, exact=True)
    expect(target, "button_missing", name=name).to_be_visible()


@given("{person} a rechargé la page", "{person} has reloaded the page")
@when("{person} recharge la page", "{person} reloads the page")
def reload(person: Person) -> None:
    person.window.page.reload()


@when("{person} revient en arrière", "{person} goes back")
def go_back(person: Person) -> None:
    # A page that is still coming in has no history that the browser would tell of.
    person.window.page.wait_for_load_state()
    person.window.page.go_back()
    _ = person.window.page  # which says so, where nothing was behind


@when("{person} change de langue", "{person} switches language")
def switch_language(person: Person) -> None:
    press(person, "other_language")
    person.language = "en" if person.language == "fr" else "fr"


@when("le site redémarre", "the site restarts")
def restart(outage: Outage) -> None:
    outage.restart()


@then("{person} est à {page}", "{person} is at {page}")
def is_at(person: Person, page: str) -> None:
    see_page(person, page)


@then(
    "{person} peut laisser un gestionnaire remplir {field} avec {usage}",
    "{person} can let a manager fill in {field} with {usage}",
)
def manager_fills(person: Person, field: str, usage: str) -> None:
    token = words.text(person.language, "usages", usage)
    expect(field_of(person, field), "unmanaged_field").to_have_attribute("autocomplete", token)


@then(
    "{person} lit que {message}",
    "{person} reads that {message}",
    "{person} lit qu'{message}",
)
def read(person: Person, message: str) -> None:
    text = words.label(person.language, "messages", message)
    shown = person.window.page.get_by_text(text, exact=True).first
    expect(shown, "text_missing", text=words.text(person.language, "messages", message)).to_be_visible()


@then(
    "{person} lit que {refusal} et rien ne change",
    "{person} reads that {refusal} and nothing changes",
    "{person} lit qu'{refusal} et rien ne change",
)
def read_refusal(person: Person, refusal: str, ledger: Ledger) -> None:
    see_refusal(person, refusal)
    see_no_change(ledger)


@then(
    "{person} lit que {refusal} et revient à {page}",
    "{person} reads that {refusal} and is back at {page}",
    "{person} lit qu'{refusal} et revient à {page}",
)
def read_refusal_back(person: Person, refusal: str, page: str) -> None:
    see_page(person, page)
    see_refusal(person, refusal)


@then("rien n'a changé", "nothing has changed")
def nothing_changed(ledger: Ledger) -> None:
    see_no_change(ledger)
