"""Whereabouts: where people are when a step cannot go on, in the words of phrases and of the page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from playwright.sync_api import Error

from fixtures import commands
from fixtures.authenticator import ScanError
from fixtures.failure import Failure, NothingOpenedError
from fixtures.mail import MailError
from fixtures.person import Person
from steps import words
from steps.expectation import AbsentError, UnseenError, told
from steps.hints import heading, hints, is_heading
from steps.language.speech.dialects import Language, in_language
from steps.language.speech.messages import typographic

Pair = tuple[str, str]

_TABLES = ("pages", "mishaps", "errors")
"""The tables of the wording whose texts are headings."""

_KINDS: dict[str, Pair] = {
    "get_by_label": ("le champ", "the field"),
    "button": ("le bouton", "the button"),
    "link": ("le lien", "the link"),
    "radio": ("le choix", "the choice"),
    "checkbox": ("la case", "the box"),
    "img": ("l'image", "the picture"),
    "list": ("la liste", "the list"),
    "dialog": ("la boîte de dialogue", "the dialog box"),
}
_COMMAND = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands for a command until the typography is done."""

_ELEMENT = re.compile(r'(get_by_label)\("((?:[^"\\]|\\.)*)"|get_by_role\("(\w+)", name="((?:[^"\\]|\\.)*)"')
_GONE = re.compile(r"Target page, context or browser has been closed|(?:Page|Target) crashed")
_WAITED_FOR = re.compile(r"waiting for (\S.*)|violation: (\S.*) resolved to")


def pytest_step_failure(error: Exception, text: str, arguments: Mapping[str, Any], language: Language) -> str | None:
    """What a reader is told of a failure, in the language of the feature; None for an error of the harness."""
    people = _people(arguments)
    lines = [in_language(pair, language) for pair in said(error, people)]
    if isinstance(error, Error | AbsentError) and people:
        lines.append(in_language(told("said_where", command=_COMMAND), language))
    # A command is pasted: its quotes stay as a shell reads them.
    command = f"{commands.steps()} list {commands.quoted(text)}"
    return typographic("\n".join(lines), language).replace(_COMMAND, command) or None


def whereabouts(person: Person) -> Pair:
    """Where a person is: the heading of the page on screen, and what phrases call that page."""
    if person.window.is_blank:
        return told("before_first" if person.window.is_back_of_all else "nowhere", name=person.name)
    if not (shown := heading(person)):
        return told("at_address", name=person.name, url=person.window.tab.url)
    return told("at_page", name=person.name, heading=shown, page=_named(shown))


def _named(shown: str) -> Pair:
    """What phrases call the pages that have a heading, in parentheses; nothing where they have no name for it.

    At another site, one page may be several of those that phrases name.
    """
    pairs = [pair for table in _TABLES for key, pair in words.names(table).items() if is_heading(shown, table, key)]
    french, english = (dict.fromkeys(pair[index] for pair in pairs) for index in (0, 1))
    return (f" ({' ou '.join(french)})", f" ({' or '.join(english)})") if pairs else ("", "")


def _people(arguments: Mapping[str, Any]) -> list[Person]:
    from fixtures.person import Person  # noqa: PLC0415 - the author's tools start without pytest

    return [value for value in arguments.values() if isinstance(value, Person)]


def said(error: Exception, people: list[Person]) -> Iterator[Pair]:
    """What is told of a failure in both languages, and where people are if what failed is what they see."""
    if isinstance(error, Failure):
        yield error.texts["fr"], error.texts["en"]
    if isinstance(error, Error):
        yield _obstacle(error.message)
    if isinstance(error, LookupError | StopIteration):
        yield told("lacking")
    if isinstance(
        error, Error | UnseenError | NothingOpenedError | LookupError | StopIteration | MailError | ScanError
    ):
        for person in people:
            french, english = whereabouts(person)
            yield f"{french}.", f"{english}."
            yield from hints(person)
    elif isinstance(error.__cause__, UnseenError):  # which was told in other words
        yield from (hint for person in people for hint in hints(person))


def _obstacle(message: str) -> Pair:
    """What kept the browser from doing an action, by Playwright's own message."""
    if _GONE.search(message):
        return told("browser_gone")
    waited = _WAITED_FOR.search(message)
    french, english = elements((waited[1] or waited[2]) if waited else "")
    if not waited or not french:
        return told("stuck", error=message.splitlines()[0])
    kind = "several" if waited[2] else "unusable" if "resolved to" in message else "not_found"
    return told(kind, element=(french, english))


def elements(locator: str) -> Pair:
    """The elements that a locator finds, as people call them: « le bouton ou le lien « Continuer » »."""
    names: dict[str, list[Pair]] = {}
    for label, text, role, name in _ELEMENT.findall(locator):
        kind = _KINDS.get(label or role, ("l'élément", "the element"))
        names.setdefault((text or name).replace('\\"', '"'), []).append(kind)
    french, english = ([], [])  # type: tuple[list[str], list[str]]
    for name, kinds in names.items():
        french.append(f"{' ou '.join(kind[0] for kind in kinds)} « {name} »")
        english.append(f"{' or '.join(kind[1] for kind in kinds)} “{name}”")
    return ", ".join(french), ", ".join(english)
