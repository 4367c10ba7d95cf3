"""The end of a session: signing out, doing nothing for too long, and the warning before."""

from __future__ import annotations

from datetime import timedelta

from playwright.sync_api import Locator

from fixtures.person import Person
from fixtures.site.abilities import Clock, Pages
from steps import words
from steps.expectation import check, expect
from steps.language.speech.phrase import given, then, when
from steps.screen import press

SUBJECT = ("La fin de session", "The end of a session")
ACTIVE_EVERY = timedelta(minutes=15)
"""How often somebody who is active asks for a page: before a session ends for doing nothing."""


@given(
    "{person} a ouvert sa page dans un navigateur à l'heure",
    "{person} has opened the page in a browser whose clock is right",
)
def browser_on_time(person: Person, clock: Clock) -> None:
    # From here on the browser's clock stands still, as the site's does; the page must be loaded on it.
    browser = person.window.page.clock
    browser.install(time=clock.now() - timedelta(seconds=1))
    browser.pause_at(clock.now())
    person.window.page.reload()


@given("{person} utilise un navigateur sans JavaScript", "{person} uses a browser without JavaScript")
def without_scripts(person: Person) -> None:
    person.open_window(java_script_enabled=False)


@given("{person} a fermé sa session", "{person} has signed out")
@when("{person} ferme sa session", "{person} signs out")
def sign_out(person: Person) -> None:
    press(person, "sign_out")


@given("{person} a remis les témoins de sa session fermée", "{person} has put the cookies of the closed session back")
def replay_cookies(person: Person) -> None:
    kept = person.window.context.cookies()
    sign_out(person)
    # Read as http, they are given back as https: Chromium's protocol takes Secure ones for https alone.
    person.window.context.add_cookies(
        [
            {"name": cookie["name"], "value": cookie["value"], "url": f"https://{cookie['domain']}", "secure": True}
            for cookie in kept
        ]
    )


@when("{person} ferme sa session dans un autre onglet", "{person} signs out in another tab")
def sign_out_in_other_tab(person: Person) -> None:
    tab = person.window.context.new_page()
    tab.goto(person.window.page.url)
    with tab.expect_navigation():
        tab.get_by_role("button", name=words.text(person.language, "buttons", "sign_out"), exact=True).click()
    tab.close()


@given("{person} a gardé sa session active pendant {duration}", "{person} has kept the session active for {duration}")
def stay_active(person: Person, duration: timedelta, clock: Clock) -> None:
    address, end = person.window.page.url, clock.now() + duration
    while clock.now() < end:
        clock.advance(min(ACTIVE_EVERY, end - clock.now()))
        person.window.page.evaluate("address => fetch(address)", address)


@when("{person} laisse la page ouverte pendant {duration}", "{person} leaves the page open for {duration}")
def leave_open(person: Person, duration: timedelta, clock: Clock) -> None:
    person.window.traffic.settle()  # what the page does once it is answered, it does before that time has passed
    clock.advance(duration)
    person.window.page.clock.fast_forward(int(duration.total_seconds() * 1000))


@when("{person} choisit de rester en session", "{person} chooses to stay signed in")
def stay(person: Person) -> None:
    name = words.text(person.language, "buttons", "stay")
    _warning(person).get_by_role("button", name=name, exact=True).click()


@when("{person} ferme l'avertissement", "{person} closes the warning")
def close_warning(person: Person) -> None:
    name = words.text(person.language, "buttons", "continue")
    _warning(person).get_by_role("button", name=name, exact=True).click()


@then("{person} voit que sa session va prendre fin", "{person} sees that the session is about to end")
def is_warned(person: Person) -> None:
    text = words.text(person.language, "messages", "session_warning")
    expect(_warning(person), "not_warned").to_contain_text(text)
    # Who is away leaves nothing to read behind it.
    expect(person.window.page.get_by_role("main"), "read_behind_warning").to_be_hidden()


@then(
    "{person} voit que rien ne retarde plus la fin de sa session",
    "{person} sees that nothing puts off the end of the session any longer",
)
def is_warned_last(person: Person) -> None:
    expect(_warning(person), "not_warned").to_contain_text(words.text(person.language, "endings", "last_many"))


@then("{person} ne voit pas d'avertissement", "{person} sees no warning")
def is_not_warned(person: Person) -> None:
    expect(_warning(person), "warned").to_be_hidden()


@then(
    "{person} passera à l'avertissement au bout de {duration}",
    "{person} will be sent to the warning after {duration}",
)
def will_be_sent(person: Person, duration: timedelta, pages: Pages) -> None:
    # Without scripts nothing moves the browser's clock: the page itself says when it will go, and where.
    address = pages.location("session", person.language).split("/", 3)[3]
    expected = f'<meta http-equiv="refresh" content="{int(duration.total_seconds())};url=/{address}"'
    check(expected in person.window.page.content(), "not_sent_to_warning")


@then("{person} peut fermer sa session", "{person} can sign out")
def can_sign_out(person: Person) -> None:
    name = words.text(person.language, "buttons", "sign_out")
    expect(person.window.page.get_by_role("button", name=name, exact=True), "button_missing", name=name).to_be_visible()


def _warning(person: Person) -> Locator:
    return person.window.page.get_by_role("dialog", name=words.text(person.language, "pages", "session"), exact=True)
