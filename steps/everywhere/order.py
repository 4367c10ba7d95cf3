"""The flow: one step after the other, whatever is opened, sent twice, reloaded or left in another tab."""

from __future__ import annotations

import re
from html import unescape
from http import HTTPStatus
from urllib.parse import urljoin, urlsplit

from fixtures.forms import read_form, read_forms
from fixtures.person import Person
from fixtures.site.abilities import Arrivals, Gate, Pages
from fixtures.traffic import Answer
from steps import words
from steps.expectation import check
from steps.fields import token
from steps.language.speech.events import Event
from steps.language.speech.phrase import given, then, when
from steps.pages import PAGES, is_further, later_than, stolen
from steps.progress import complete, go_on, page_named, page_of
from steps.screen import see_heading
from steps.whereabouts import whereabouts

SUBJECT = ("L'ordre des étapes", "The order of the steps")

Event(announced=(("onglet",), ("tab",)), told=((), ()), brought_by="{person} fait la même étape dans le premier onglet")
Event(
    announced=(("double clic",), ("double click",)),
    told=(("double", "fois", "moment"), ("double", "times", "moment")),
    brought_by="{person} envoie l'étape d'un double clic",
)


@given(
    "{person} a fait l'étape de {page}",
    "{person} has done the step of {page}",
    "{person} a fait l'étape d'{page}",
    arrival=True,
)
def have_done(person: Person, page: str, arrivals: Arrivals) -> None:
    arrivals.bring(person, page)
    go_on(person)


@given(
    "{person} a fait l'étape de {page} dans un deuxième onglet",
    "{person} has done the step of {page} in a second tab",
    "{person} a fait l'étape d'{page} dans un deuxième onglet",
    arrival=True,
)
def have_done_in_second_tab(person: Person, page: str, arrivals: Arrivals, pages: Pages) -> None:
    arrivals.bring(person, page)
    person.window.open_tab()
    person.window.visit(pages.location(page, person.language))
    go_on(person)
    see_heading(person)
    person.window.show_tab(1)


@when("{person} fait la même étape dans le premier onglet", "{person} does the same step in the first tab")
def do_in_first_tab(person: Person) -> None:
    go_on(person)


@when(
    "{person} demande par leur adresse les pages plus lointaines", "{person} asks for the later pages by their address"
)
def ask_for_later_pages(person: Person, pages: Pages) -> None:
    for page in later_than(page_of(person)):
        person.window.wire.follow(pages.location(page, person.language))


@when("{person} envoie d'avance les étapes plus lointaines", "{person} sends the later steps ahead of time")
def send_later_steps(person: Person, pages: Pages) -> None:
    carried = {name: value for form in read_forms(person.window.page) for name, value in form.fields.items()}
    proofs = {name: carried[name] for name in (token(), "revision") if name in carried}
    for page in later_than(page_of(person)):
        if page in PAGES:
            person.window.wire.send("POST", pages.location(page, person.language), {**stolen(page), **proofs})


@when("{person} envoie l'étape d'un double clic", "{person} sends the step with a double click")
def send_by_double_click(person: Person) -> None:
    button = complete(person)
    with person.window.page.expect_navigation(wait_until="domcontentloaded"):
        button.dblclick()


@when("{person} envoie l'étape {times} au même moment", "{person} sends the step {times} at the same moment")
def send_at_once(person: Person, times: int, gate: Gate) -> None:
    form = read_form(complete(person))
    gate.hold(times)
    person.window.wire.send_together(times, form.method, form.url, form.fields)


@when(
    "{person} retrouve la page envoyée, que le navigateur avait gardée en mémoire",
    "{person} finds the page that was sent, which the browser had kept in memory",
)
def find_kept_page(person: Person) -> None:
    page, button = person.window.page, complete(person)
    # The browser stays on its page, as it shows one that it takes out of its memory again.
    page.route("**/*", lambda route: route.abort("aborted"), times=1)
    with page.expect_event("requestfailed"):
        button.click(no_wait_after=True)
    page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")


@when("{person} repart en avant", "{person} goes forward again")
def go_forward(person: Person) -> None:
    person.window.page.wait_for_load_state()
    person.window.page.go_forward()


@when(
    "{person} mène l'inscription à bien en rechargeant chaque page",
    "{person} goes through the whole sign-up and reloads each page",
)
def sign_up_with_reloads(person: Person) -> None:
    while page_of(person) != "account":
        person.window.page.reload()
        go_on(person)


@then("aucune de ces pages ne s'ouvre à {person}", "none of these pages opens to {person}")
def none_opens(person: Person) -> None:
    errors = {words.text_or_nothing(person.language, "errors", error) for error in words.names("errors")}
    headings = [_heading(reply.body) for reply in person.window.traffic.noted]
    shown = [heading if heading in errors else page_named(heading, person.language) for heading in headings]
    check(shown, "nothing_asked")
    opened = [words.text(person.language, "pages", page) for page in shown if page in later_than(page_of(person))]
    check(not opened, "later_opened", opened)


@then("une seule de ces demandes mène {person} à {page}", "only one of these requests leads {person} to {page}")
def one_leads_to(person: Person, page: str, pages: Pages) -> None:
    replies = person.window.traffic.noted
    wanted = pages.location(page, person.language)
    led = [reply for reply in replies if _leads_to(reply, wanted)]
    locations = [reply.header("location") or reply.status for reply in replies]
    check(len(led) == 1, "not_one_leads", locations, led=len(led), count=len(replies))
    broken = [f"{reply.status} {reply.url}" for reply in replies if reply.status >= HTTPStatus.INTERNAL_SERVER_ERROR]
    check(not broken, "server_errors", broken)


@then("{person} n'a reçu qu'un courriel", "{person} has received only one email")
def one_mail(person: Person) -> None:
    person.mailbox.expect(1)


@then("{person} peut continuer", "{person} can go on")
def can_go_on(person: Person) -> None:
    page = page_of(person)
    go_on(person)
    check(is_further(page_of(person), page), "not_further", where=whereabouts(person))


def _leads_to(reply: Answer, wanted: str) -> bool:
    """Whether an answer sends the browser to a page, or to the system that shows it once it has a word with CléGC."""
    location = urljoin(reply.url, reply.header("location") or "")
    crosses = urlsplit(reply.url).netloc != urlsplit(wanted).netloc
    return urlsplit(location).netloc == urlsplit(wanted).netloc if crosses else location == wanted


def _heading(body: str) -> str:
    found = re.search(r"<h1[^>]*>(.*?)</h1>", body, re.DOTALL)
    check(found, "no_heading", [body[:200]])
    return unescape(found[1]).strip() if found else ""
