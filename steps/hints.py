"""Hints: what the screen of a person says of why a step could not go on, for a reader of the failure."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from playwright.sync_api import Error, Page

from fixtures.person import Person
from steps import words
from steps.elements import ENTRANCES
from steps.expectation import told
from steps.language.speech.dialects import LANGUAGES
from steps.usual import SESSION_IDLE

Pair = tuple[str, str]

_INSIDE = {"start": "home", "secure_account": "account"}
"""The first page inside, by the page to which somebody without a session is led."""

_FACTORS: dict[bool, Pair] = {
    True: ("donne le code affiché par son application", "gives the code that the app shows"),
    False: ("colle le code reçu", "pastes the code received"),
}
"""The step that gives the second factor, by whether the person has an app."""

_IDLE = SESSION_IDLE // timedelta(minutes=1)
"""The minutes after which a session without activity ends."""

_REFUSED = """links => links.map(link => {
  const field = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  const label = field && field.labels && field.labels[0];
  return [link.innerText, label ? label.innerText : "", field && field.type !== "password" ? field.value || "" : ""];
})"""
"""What an alert refuses: each text with the label of its field, and what is written there."""


def heading(person: Person) -> str:
    """The heading of the page on screen; nothing where it has none, or cannot be looked at."""
    if person.window.is_blank:
        return ""
    try:
        return next(iter(person.window.tab.get_by_role("heading", level=1).all_inner_texts()), "")
    except Error:
        return ""


def hints(person: Person) -> Iterator[Pair]:
    """What may have stopped a person, as far as the screen tells it."""
    shown = heading(person)
    if is_heading(shown, "mishaps", "stale") and _came_from(person, "sign_in"):
        yield told("form_over", name=person.name)
        yield told("sign_in_elsewhere", name=person.name)
    elif is_heading(shown, "mishaps", "stale"):
        yield told("session_gone", name=person.name, idle=_IDLE)
        yield _sign_in_again(person, "")
    elif (page := _entrance(shown)) and len({*person.window.traffic.addresses}) > 1:
        yield told("session_over", idle=_IDLE)
        yield _sign_in_again(person, page)
    if shown:
        yield from _refusals(person.window.tab)
        if _is_in_another_language(shown, person.language):
            yield told("other_language", name=person.name)
    if is_heading(shown, "pages", "second_factor"):
        yield from _factor(person.window.tab, person.language)
    for window in person.windows:
        if window is not person.window and not window.is_blank:
            yield told("other_browser", name=person.name, url=window.tab.url)


def _came_from(person: Person, page: str) -> bool:
    """Whether the page before the one on screen was a certain one, by the title of its tab."""
    before = next(iter(person.window.traffic.titles[-2:-1]), "")
    texts = [words.text_or_nothing(language, "pages", page) for language in LANGUAGES]
    return any(text and before.startswith(text) for text in texts)


def _is_in_another_language(shown: str, language: str) -> bool:
    """Whether a heading is that of a page in another language than a person has chosen, and in it alone."""
    pages = words.names("pages")
    tongues = {each for each in LANGUAGES if any(shown == words.text_or_nothing(each, "pages", page) for page in pages)}
    return bool(tongues) and language not in tongues


def _entrance(shown: str) -> str:
    """The page of people without a session that has a heading; nothing where none has."""
    return next((page for page in ENTRANCES if is_heading(shown, "pages", page)), "")


def _sign_in_again(person: Person, entrance: str) -> Pair:
    """The whole way back to where a person was, or to a page that is left to say."""
    if entrance == "arc_home":
        return told("sign_in_at_arc_again", name=person.name)
    factor = _FACTORS[bool(person.authenticator.secrets)]
    page = words.names("pages")[_INSIDE[entrance]] if entrance else ("…", "…")
    return told("sign_in_again", name=person.name, factor=factor, page=page)


def is_heading(shown: str, table: str, key: str) -> bool:
    """Whether a heading is that of a page, in either language."""
    return bool(shown) and any(shown == words.text_or_nothing(language, table, key) for language in LANGUAGES)


def _refusals(page: Page) -> Iterator[Pair]:
    """What the page refuses, with the field that it is about."""
    try:
        refused = page.get_by_role("alert").get_by_role("link").evaluate_all(_REFUSED)
    except Error:
        return
    for text, label, value in refused:
        given = value if words.is_of_mock() else ""  # for elsewhere it may be a secret
        about = (f" ({label} : « {given} »)", f" ({label}: “{given}”)") if label and given else ("", "")
        yield told("page_refuses", text=text, about=about)


def _factor(page: Page, language: str) -> Iterator[Pair]:
    """Which second factor the page waits for."""
    for key, hint in (("code", told("waits_for_code")), ("totp", told("waits_for_totp"))):
        if page.get_by_label(words.label(language, "fields", key), exact=True).count():
            yield hint
