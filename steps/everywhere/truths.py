"""Truths: all that is asked of a page in one visit, each of which is told when it does not hold."""

from __future__ import annotations

import json
from difflib import ndiff
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote, urlsplit

from playwright.sync_api import Error

from fixtures.failure import Failure
from steps import words
from steps.everywhere import accessibility, focus, headers, languages, leaks, looks, reflow
from steps.everywhere.errors import keep_inside
from steps.everywhere.forgery import refuse_other_revisions, refuse_other_tokens
from steps.everywhere.site_log import keep_secrets_from_log
from steps.everywhere.states import seen
from steps.everywhere.typed import fill_in, finds_typed, has_fields
from steps.expectation import check, expect
from steps.language.speech.dialects import LANGUAGES
from steps.language.speech.parameters import ParameterType
from steps.language.speech.phrase import then
from steps.screen import press, read, see_page, see_refusal, switch_language
from steps.whereabouts import said

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from fixtures.person import Person
    from fixtures.site.abilities import Ledger, Log, Looks, Pages, Wording

SUBJECT = ("Ce qui est vrai de chaque page", "What is true of every page")

_TOLD_BEFORE = """() => [...document.forms].filter(form => !form.noValidate)
  .flatMap(form => [...form.elements]).filter(field => field.required).map(field => field.name)"""
"""The fields that the browser would refuse to send empty, in its own words."""

_OFFERED = """() => [...document.querySelectorAll("select")]
  .map(list => [...list.options].filter(option => option.value).map(option => [option.value, option.text]))"""
"""What each list lets one choose: what is sent, and what is read."""

ParameterType(name="truth", regexp=".+", values=words.names("truths"))


class Abilities(NamedTuple):
    """What truths ask of the site."""

    pages: Pages
    ledger: Ledger
    log: Log
    wording: Wording
    looks: Looks


@then("{person} constate tout ceci", "{person} finds that all of this is true", columns=("truth",))
def all_hold(
    person: Person,
    datatable: list[list[str]],
    *,
    pages: Pages,
    ledger: Ledger,
    log: Log,
    wording: Wording,
    looks: Looks,
) -> None:
    abilities = Abilities(pages, ledger, log, wording, looks)
    failed = [pair for (truth,) in datatable for pair in _failing(truth, person, abilities)]
    check(not failed, "truths", failed)


def _failing(truth: str, person: Person, abilities: Abilities) -> Iterator[tuple[str, str]]:
    """What is told of a truth that does not hold."""
    try:
        _TRUTHS[truth](person, abilities)
    except (Failure, Error) as error:
        french, english = words.names("truths")[truth]
        told = list(said(error, [person]))
        yield (
            "\n".join([f"✗ {french}", *(each[0] for each in told)]),
            "\n".join([f"✗ {english}", *(each[1] for each in told)]),
        )


def _announced(person: Person, abilities: Abilities) -> None:
    """What the state says is heard, and a refusal leads to its field and changes nothing."""
    state = seen[person]
    if state.table == "refused":
        see_refusal(person, state.says[0])
        check(abilities.ledger.unchanged(), "changed")
        accessibility.errors_lead_to_fields(person)
        summary = person.window.page.get_by_role("alert")
        for refusal in state.says:
            expect(summary, "refusal_missing").to_contain_text(words.text(person.language, "refusals", refusal))
    elif state.table == "alerted":
        accessibility.hear_first(person, *state.says)
        check(abilities.ledger.unchanged(), "changed")
    elif state.table == "announced":
        accessibility.hear(person, *state.says)


def _is_mock(person: Person, _: Abilities) -> None:
    banner = person.window.page.get_by_role("banner")
    said = banner.get_by_text(words.text(person.language, "messages", "mock"))
    expect(said, "not_a_mock").to_be_visible()


def _titled(person: Person, _: Abilities) -> None:
    """The tab has the heading of the page, with the system after it where there is one."""
    page = person.window.page
    title, heading = page.title(), page.get_by_role("heading", level=1).inner_text()
    error = f"{words.text(person.language, 'titles', 'error')} "
    before = error if seen[person].table in {"refused", "alerted"} else ""
    named = [words.text(person.language, "named_systems", system) for system in words.names("named_systems")]
    right = {heading} if seen[person].mishap else {f"{before}{heading} – {system}" for system in named}
    check(title in right, "wrong_title", title=title, heading=heading)


def _translated(person: Person, _: Abilities) -> None:
    if not seen[person].mishap:  # which has no twin: its address may be of no language
        languages.texts_translated(person)


def _says_all(person: Person, abilities: Abilities) -> None:
    """The page says what was approved of it, in its order, and no entry more."""
    wording, language = abilities.wording, person.language
    name = seen[person].name[LANGUAGES.index(language)]
    due, told = wording.due(name, language), wording.told((text.said for text in languages.texts_of(person)), language)
    moves = [line for line in ndiff(due, told) if line[0] in "-+"] if due else []  # of a new page, all would differ
    entry = f'"{name}" = {json.dumps(told)}'
    check(
        due == told, "wording_differs", [f"{line} · {wording.text(line[2:], language)}" for line in moves], entry=entry
    )
    exchanged = [
        offer for offers in person.window.page.evaluate(_OFFERED) for offer in _exchanged(offers, person, wording)
    ]
    check(not exchanged, "wrong_options", exchanged)


def _exchanged(offers: Sequence[tuple[str, str]], person: Person, wording: Wording) -> Iterator[str]:
    """Of a list whose values are the names of its entries, those that have the words of another."""
    told = [(value, text, key) for value, text in offers for key in wording.told([text], person.language)]
    named = [key.rpartition(".")[2] == value for value, _, key in told]
    if any(named):
        yield from (f"{value} · {text}" for (value, text, _), right in zip(told, named, strict=True) if not right)


def _fields(person: Person, _: Abilities) -> None:
    """Fields are named and required, and what is wrong with them is told by the page: not by the browser before it."""
    accessibility.fields_are_named(person)
    told_before = person.window.page.evaluate(_TOLD_BEFORE)
    check(not told_before, "browser_refuses", told_before)


def _keeps_secrets(person: Person, abilities: Abilities) -> None:
    leaks.keep_secrets_from(person, "address", "referer", "title", "console", "storage")
    if person not in seen or not seen[person].mishap:  # an address that caused one may be no text at all
        path = unquote(urlsplit(person.window.page.url).path)
        check(any(path in line for line in abilities.log), "log_silent", text=path)
    keep_secrets_from_log(person, abilities.log)


def _switches(person: Person, _: Abilities) -> None:
    """The other language shows the same page, with what was typed but the secrets."""
    state = seen[person]
    if state.mishap:
        return
    fill_in(person)
    typed = has_fields(person)
    switch_language(person)
    see_page(person, state.page)
    if typed:
        finds_typed(person)
    languages.texts_in_language(person)


def _of_this_moment(person: Person, abilities: Abilities) -> None:
    """Forms that are filled in, but were made for another moment of their step, change nothing."""
    fill_in(person)
    refuse_other_revisions(person, abilities.ledger)


def _leaves(person: Person, _: Abilities) -> None:
    """Where one can sign out, it closes the session, whatever was under way in it."""
    button = words.text(person.language, "buttons", "sign_out")
    if person.window.page.get_by_role("button", name=button, exact=True).count():
        press(person, "sign_out")
        read(person, "signed_out")


def _of_the_page(asked: Callable[[Person], None]) -> Callable[[Person, Abilities], None]:
    return lambda person, _: asked(person)


_TRUTHS: dict[str, Callable[[Person, Abilities], None]] = {
    "announced": _announced,
    "language": _of_the_page(languages.texts_in_language),
    "translated": _translated,
    "mock": _is_mock,
    "said": _says_all,
    "looks": lambda person, abilities: looks.are_approved(person, abilities.looks),
    "title": _titled,
    "axe": _of_the_page(accessibility.no_fault),
    "reflow": _of_the_page(reflow.nothing_lost),
    "paper": _of_the_page(reflow.kept_on_paper),
    "fields": _fields,
    "shown": _of_the_page(accessibility.passwords_show),
    "keyboard": _of_the_page(focus.reaches_everything),
    "sound": lambda person, abilities: headers.each_response_is_sound(person, abilities.pages),
    "headers": _of_the_page(headers.each_response_is_bound),
    "secrets": _keeps_secrets,
    "inside": _of_the_page(keep_inside),
    "tokens": lambda person, abilities: refuse_other_tokens(person, abilities.pages, abilities.ledger),
    "switch": _switches,
    "revisions": _of_this_moment,
    "leave": _leaves,
}
