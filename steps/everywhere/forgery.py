"""Forged forms: their token, their hidden fields and their method are not what the page gave."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape, unescape
from http import HTTPStatus
from itertools import product
from urllib.parse import urljoin

from playwright.sync_api import Locator

from fixtures.forms import REVISION, SWITCH, Form, read_form, read_forms, remove_field, set_field
from fixtures.person import Person
from fixtures.site.abilities import Arrivals, Ledger, Pages
from steps import words
from steps.expectation import check
from steps.fields import token
from steps.language.speech.parameters import ParameterType
from steps.language.speech.phrase import given, then, when
from steps.progress import complete
from steps.screen import see_no_change, see_page

SUBJECT = ("Les formulaires forgés", "Forged forms")

ParameterType(name="forgery", regexp=".+", values=words.names("forgeries"))
ParameterType(
    name="value",
    regexp='"[^"]*"',
    parse=lambda text, _: text[1:-1],
    write=lambda value, _: f'"{value}"',
    examples=('"2"', '"2"'),
)

_INVENTED = "A" * 43
"""A token of the right form, which no page gave."""
_OTHER_REVISIONS: tuple[Callable[[str], str], ...] = (lambda own: str(int(own) + 1), lambda _: "")


@given("{person} a un autre navigateur à {page}", "{person} has another browser at {page}")
def have_other_browser(person: Person, page: str, arrivals: Arrivals) -> None:
    first = person.window
    person.open_window()
    arrivals.bring(person, page)
    person.window = first


@when("{person} envoie l'étape {forgery}", "{person} sends the step {forgery}")
def send_forged(person: Person, forgery: str) -> None:
    button = complete(person)
    if forgery == "without_token":
        remove_field(button, token())
    if forgery == "invented_token":
        set_field(button, token(), _INVENTED)
    if forgery == "other_token":
        set_field(button, token(), _token_of_other_browser(person))
    if forgery == "from_elsewhere":
        button = _copy_elsewhere(person, button)
    send_step(person, button)


@when(
    "{person} envoie chaque formulaire de la page avec des jetons qui ne sont pas les siens",
    "{person} sends each form of the page with tokens that are not its own",
)
def send_each_form(person: Person) -> None:
    complete(person)
    tokens = _tokens(_token_of_other_browser(person))
    forms = [form for form in read_forms(person.window.page) if form.method == "POST"]
    person.window.wire.send_each(("POST", form.url, {**_bare(form), **other}) for form in forms for other in tokens)


def refuse_other_tokens(person: Person, pages: Pages, ledger: Ledger) -> None:
    """Expect each form of the page to be refused without its token, and with one that is not its own."""
    wire = person.window.wire
    forms = [form for form in read_forms(person.window.page) if form.method == "POST"]
    tokens = _tokens(_token_of_nobody(person, pages))
    ledger.remember()
    sent = wire.send_each(("POST", form.url, {**_bare(form), **other}) for form in forms for other in tokens)
    accepted = [f"{reply.status} {reply.url}" for reply in sent if reply.status != HTTPStatus.FORBIDDEN]
    check(not accepted, "not_refused", accepted)
    see_no_change(ledger)


def refuse_other_revisions(person: Person, ledger: Ledger) -> None:
    """Expect each form of the page, made for another state of its step, to change nothing, and the site to say so."""
    wire = person.window.wire
    ledger.remember()
    unheard = []
    for form, revision in product(_revised(person), _OTHER_REVISIONS):
        reply = wire.send("POST", form.url, {**form.fields, REVISION: revision(form.fields[REVISION])})
        location = reply.header("location")
        shown = wire.follow(urljoin(form.url, location)) if location else reply
        if words.text(person.language, "messages", "overtaken") not in unescape(shown.body):
            unheard.append(f"{reply.status} {form.url}: {shown.status} {shown.url}")
    check(not unheard, "stale_accepted", unheard)
    see_no_change(ledger)


def _revised(person: Person) -> list[Form]:
    """The forms of the page that say which state they were made for, but for the language, which changes none."""
    forms = read_forms(person.window.page)
    return [form for form in forms if REVISION in form.fields and SWITCH not in form.fields]


def _tokens(of_another: str) -> tuple[dict[str, str], ...]:
    """No token, and two that are not the form's own."""
    return {}, {token(): _INVENTED}, {token(): of_another}


def _bare(form: Form) -> dict[str, str]:
    """What a form sends, without its token."""
    return {name: value for name, value in form.fields.items() if name != token()}


def _token_of_nobody(person: Person, pages: Pages) -> str:
    """The token that a page gives to a browser without a session."""
    page = person.window.wire.ask_anew(pages.location("register", person.language))
    found: list[str] = re.findall(rf'name="{token()}" value="([^"]+)"', page.body)
    return found[0]


@when(
    "{person} demande chaque page et chaque formulaire par GET et par HEAD",
    "{person} asks for each page and each form by GET and by HEAD",
)
def ask_by_get(person: Person, pages: Pages) -> None:
    complete(person)
    opened = [(pages.location(page, person.language), None) for page in pages.names]
    forms = [(form.url, form.fields) for form in read_forms(person.window.page)]
    person.window.wire.send_each(
        (method, url, fields) for url, fields in (*opened, *forms) for method in ("GET", "HEAD")
    )


@when(
    "{person} envoie l'étape avec le champ {text} égal à {value}",
    "{person} sends the step with the field {text} set to {value}",
)
def send_with_field(person: Person, text: str, value: str) -> None:
    button = complete(person)
    set_field(button, text, value)
    send_step(person, button)


@then("{person} se voit tout refuser et rien ne change", "{person} sees everything refused and nothing changes")
def refused_it_all(person: Person, ledger: Ledger) -> None:
    replies = person.window.traffic.noted
    check(replies, "nothing_sent")
    accepted = [f"{reply.status} {reply.url}" for reply in replies if reply.status != HTTPStatus.FORBIDDEN]
    check(not accepted, "not_refused", accepted)
    see_no_change(ledger)


@then("{person} retrouve {page} et rien n'a changé", "{person} finds {page} again and nothing has changed")
def find_again(person: Person, page: str, ledger: Ledger) -> None:
    see_no_change(ledger)
    person.window.page.reload()
    see_page(person, page)


@then("{person} a un compte au nom d'utilisateur choisi", "{person} has an account under the username that was chosen")
def own_account(person: Person, pages: Pages) -> None:
    person.window.visit(pages.location("home", person.language))
    line = words.text(person.language, "account_lines", "username").format(username=person.username)
    own = person.window.page.get_by_text(line, exact=True)
    check(own.is_visible(), "not_own_account", name=person.name)


def send_step(person: Person, button: Locator) -> None:
    """Press the button of a step that was filled in, and wait until the answer has come."""
    with person.window.tab.expect_navigation(wait_until="domcontentloaded"):
        button.click()


def _token_of_other_browser(person: Person) -> str:
    other = next(window for window in person.windows if window is not person.window)
    return next(form.fields[token()] for form in read_forms(other.page) if token() in form.fields)


def _copy_elsewhere(person: Person, button: Locator) -> Locator:
    """A copy of the form on a page that is not the site's, in a tab of the same browser; the button that sends it."""
    form = read_form(button)
    fields = "".join(
        f'<input type="hidden" name="{escape(name)}" value="{escape(value)}">' for name, value in form.fields.items()
    )
    person.window.open_tab()
    page = person.window.tab
    page.set_content(f'<form method="{form.method}" action="{escape(form.url)}">{fields}<button>OK</button></form>')
    return page.get_by_role("button")
