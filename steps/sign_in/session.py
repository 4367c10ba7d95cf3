"""Sessions and the cookies that carry them: their owner, and what the raw Set-Cookie header says."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urlsplit

from fixtures.person import Person
from fixtures.site.abilities import Pages
from steps import words
from steps.elements import ENTRANCES
from steps.expectation import check
from steps.language.speech.parameters import TYPES, ParameterType
from steps.language.speech.phrase import given, then
from steps.progress import page_of
from steps.screen import open_page, see_heading
from steps.whereabouts import whereabouts

SUBJECT = ("Les témoins et les sessions", "Cookies and sessions")

ParameterType(name="cookie_trait", regexp=".+", values=words.names("cookie_traits"))

_INVENTED = "A" * 43
"""A value of the right form, which no server gave."""

_LESSER = ("terms", "home")
"""Pages that open to a session of lesser standing than a person signed in: a sign-up under way, a confirmed address."""
_INSIDE = {"clegc": "home", "ircc": "account", "arc": "arc_file"}
_CLEGC_AND_IRCC = ("start", "secure_account")
_SENT_TO_SIGN_IN = {"clegc": ("sign_in",)}
"""Where those are led whom IRCC has sent to CléGC: their session is begun, and opens a sign-up, no account."""
_BEFORE_THE_SECOND_FACTOR = ("second_factor", "recover")


@given(
    "{person} a copié le témoin de session de {other_person}",
    "{person} has copied the session cookie of {other_person}",
    "{person} a copié le témoin de session d'{other_person}",
)
def copy_cookie(person: Person, other_person: Person) -> None:
    _plant(person, _session_cookies(other_person))


@given(
    "{person} a imposé son témoin de session à {other_person}",
    "{person} has planted a session cookie on {other_person}",
)
def plant_own_cookie(person: Person, other_person: Person) -> None:
    _plant(other_person, _session_cookies(person))


@given(
    "{person} a inventé un témoin de session et l'a imposé à {other_person}",
    "{person} has invented a session cookie and planted it on {other_person}",
)
def plant_invented_cookie(person: Person, other_person: Person, pages: Pages) -> None:
    # On hosts that have given none yet, too: there it would serve from the first page on.
    [(name, _), *_] = _session_cookies(other_person).values()
    hosts = [urlsplit(pages.location(page, person.language)).hostname for page in _CLEGC_AND_IRCC]
    invented = {host: (name, _INVENTED) for host in hosts if host}
    _plant(other_person, invented)
    _plant(person, invented)


@then(
    "{person} n'a de session, ouverte ou commencée, ni à la CléGC ni à IRCC",
    "{person} has no session, open or begun, at GCKey or at IRCC",
)
def no_session(person: Person, pages: Pages) -> None:
    outside = _outside_for(person)
    with person.window.beside():
        _find_closed(person, "account", outside, pages)
        for page in _LESSER:
            if page in pages.names:
                _find_closed(person, page, outside, pages)


def _find_closed(person: Person, page: str, outside: tuple[str, ...], pages: Pages) -> None:
    open_page(person, page, pages)
    opened = {"asked": words.names("pages")[page], "where": whereabouts(person)}
    check(page_of(person) in outside, "session_opens", name=person.name, **opened)


@then("{person} n'a pas de session ouverte à {system}", "{person} has no open session at {system}")
def no_session_at(person: Person, system: str, pages: Pages) -> None:
    named = {"name": person.name, "system": TYPES["system"].values[system]}
    inside = words.names("pages")[_INSIDE[system]]
    check(person.window.traffic.reached(pages.address(system)), "never_there", **named, page=inside)
    outside = (*_outside_for(person), *_SENT_TO_SIGN_IN.get(system, ()))
    with person.window.beside():
        open_page(person, _INSIDE[system], pages)
        check(page_of(person) in outside, "session_at", **named, where=whereabouts(person))


@then("chaque témoin reçu par {person} {cookie_trait}", "each cookie received by {person} {cookie_trait}")
def each_cookie(person: Person, cookie_trait: str) -> None:
    received = person.window.traffic.set_cookies
    check(received, "no_cookie", name=person.name)
    wrong = [cookie for cookie in received if not _TRAITS[cookie_trait](cookie.partition("=")[0], _attributes(cookie))]
    check(not wrong, "cookie_trait", wrong, trait=words.names("cookie_traits")[cookie_trait])


@then(
    "les scripts de la page ne voient aucun témoin de {person}",
    "the scripts of the page see no cookie of {person}",
    "les scripts de la page ne voient aucun témoin d'{person}",
)
def no_cookie_for_scripts(person: Person) -> None:
    check(person.window.context.cookies(), "no_cookie", name=person.name)
    see_heading(person)
    seen = person.window.page.evaluate("document.cookie")
    check(not seen, "cookie_visible", found=seen)


def _outside_for(person: Person) -> tuple[str, ...]:
    """Where somebody without a session is led: also back to the second factor, for who is there, without it, already.

    Who comes there from elsewhere has a session that another person began.
    """
    page = "" if person.window.is_blank else page_of(person)
    return (*ENTRANCES, page) if page in _BEFORE_THE_SECOND_FACTOR else ENTRANCES


def _session_cookies(person: Person) -> dict[str, tuple[str, str]]:
    """The name and the value of the cookie that each host gave."""
    cookies = person.window.context.cookies()
    check(cookies, "no_cookie", name=person.name)
    return {cookie.get("domain", ""): (cookie.get("name", ""), cookie.get("value", "")) for cookie in cookies}


def _plant(person: Person, cookies: dict[str, tuple[str, str]]) -> None:
    # Chromium's protocol takes Secure cookies for https alone; it sends them over plain http to .localhost as well.
    person.window.context.add_cookies(
        [
            {"name": name, "value": value, "url": f"https://{host}", "secure": True, "httpOnly": True}
            for host, (name, value) in cookies.items()
        ]
    )


def _attributes(cookie: str) -> dict[str, str]:
    """The attributes of a Set-Cookie header, names in lower case."""
    pairs = (part.strip().partition("=") for part in cookie.split(";")[1:])
    return {name.lower(): value for name, _, value in pairs}


_TRAITS: dict[str, Callable[[str, dict[str, str]], bool]] = {
    "host": lambda name, has: name.startswith("__Host-") and has.get("path") == "/" and "domain" not in has,
    "secure": lambda _, has: "secure" in has,
    "http_only": lambda _, has: "httponly" in has,
    "same_site": lambda _, has: has.get("samesite") in {"Lax", "Strict"},
    "session": lambda _, has: not has.keys() & {"expires", "max-age"},
}
