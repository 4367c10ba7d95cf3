"""Neighbours: names and addresses that look alike, whose counts of failures and sendings are each their own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from fixtures.person import Person
from fixtures.site.abilities import Accounts, Arrivals, Pages, Tries
from fixtures.site.services import Support
from steps.kept import kept
from steps.language.speech.phrase import then, when
from steps.outcomes import Outcomes
from steps.unseen import browser_of, form_with, send, submit
from steps.usual import FAILURES_TO_LOCK, NEW_PASSWORDS

if TYPE_CHECKING:
    from fixtures.crowd import Crowd

SUBJECT = ("Les voisins", "Neighbours")

_PAIRS = (("ab_cdefg", "abxcdefg"), ("abxcdefgh", "abxcdefg.h"), ("abcdefgh", "abcdefghi"), ("eleve.ab", "élève.ab"))
"""Names that a pattern, a common beginning or a careless comparison would take for one another."""
_SAME = (("ab_cdefg", "AB_CDEFG"), ("élève.abc", "e\u0301le\u0300ve.abc"), ("straße.ab", "STRASSE.AB"))
"""Two ways to write one name."""
_NOBODIES = [f"nobody-{sign}" for sign in "abcdefgh"]
"""Names that nobody has, alike but for their last sign."""


@dataclass(frozen=True)
class Lifting:
    """What it takes to lock a name, and to lift its lock."""

    crowd: Crowd
    accounts: Accounts
    arrivals: Arrivals
    tries: Tries
    support: Support


@kept
def lifting(crowd: Crowd, *, accounts: Accounts, arrivals: Arrivals, tries: Tries, support: Support) -> Lifting:
    """What the scenario locks names with."""
    return Lifting(crowd, accounts, arrivals, tries, support)


@when(
    "des mots de passe erronés verrouillent des noms qui se ressemblent",
    "wrong passwords lock names that look alike",
)
def lock_names(outcomes: Outcomes, lifting: Lifting, *, pages: Pages) -> None:
    crowd, accounts, arrivals = lifting.crowd, lifting.accounts, lifting.arrivals
    for pair in _PAIRS:
        for prefix, (locked, other) in (("x", pair), ("y", pair[::-1])):
            _lock(_somebody(crowd, accounts, prefix + locked), prefix + locked, arrivals)
            neighbour = _somebody(crowd, accounts, prefix + other)
            seen = _signs_in(neighbour, prefix + other, arrivals)
            outcomes.expect(f"{locked} → {other}", wanted=True, seen=seen)
    _lock_answers(outcomes, crowd, accounts, arrivals)
    for name, written in _SAME:
        person = _somebody(crowd, accounts, f"z{name}")
        _lock(person, f"z{written}", arrivals)
        outcomes.expect(f"{written} = {name}", wanted=False, seen=_signs_in(person, f"z{name}", arrivals))
        _come_back(person, f"z{written}", arrivals, ["Zanzibar"] * 3, FAILURES_TO_LOCK)
        seen = _come_back(person, f"z{name}", arrivals, person.answers)
        outcomes.expect(f"{written} = {name}, answers", wanted=False, seen=seen)
        first, second = (_asked(crowd(), f"n{each}", arrivals) for each in (name, written))
        outcomes.expect(f"{written} = {name}, nobody", wanted=first, seen=second)
        before = person.mailbox.mark()
        _forgets(crowd(), f" z{written} ", arrivals, pages)
        outcomes.expect(f"{written} = {name}, mail", wanted=1, seen=len(person.mailbox.mails(after=before)))
        for state in ("open", "closed"):
            free = _is_free(crowd(), f"z{written}", arrivals)
            outcomes.expect(f"{written} = {name}, {state}", wanted=False, seen=free)
            if state == "open":
                accounts.close(person)
        for what, opens in (*_lift(f"1{name}", f"1{written}", lifting), *_lift(f"2{written}", f"2{name}", lifting)):
            outcomes.expect(what, wanted=True, seen=opens)
    _compare_nobodies(outcomes, crowd, arrivals)


@when(
    "des adresses qui se ressemblent demandent des codes jusqu'à la limite",
    "addresses that look alike ask for codes up to the limit",
)
def exhaust_addresses(
    outcomes: Outcomes, crowd: Crowd, *, accounts: Accounts, arrivals: Arrivals, pages: Pages
) -> None:
    for number, (first, second) in enumerate((("a_b", "axb"), ("axc", "a_c"), ("a%b", "axyb"), ("ab", "abc"))):
        asked = [_asks(crowd(), f"{number}{first}@courriel.test", arrivals, pages) for _ in range(FAILURES_TO_LOCK + 1)]
        outcomes.expect(f"{first}, {FAILURES_TO_LOCK}", wanted=True, seen=all(asked[:FAILURES_TO_LOCK]))
        outcomes.expect(f"{first}, {FAILURES_TO_LOCK + 1}", wanted=False, seen=asked[-1])
        other = _asks(crowd(), f"{number}{second}@courriel.test", arrivals, pages)
        outcomes.expect(f"{first} → {second}", wanted=True, seen=other)
        same = _asks(crowd(), f"{number}{first}@COURRIEL.test".upper(), arrivals, pages)
        outcomes.expect(f"{first} = {first.upper()}", wanted=False, seen=same)
    for first, second, owned in (("nobody_ab", "nobodyxab", ""), ("person_ab", "nobody-cd", "person_ab")):
        if owned:
            _somebody(crowd, accounts, owned)
        asked = [_forgets(crowd(), first, arrivals, pages) for _ in range(FAILURES_TO_LOCK + 1)]
        outcomes.expect(f"{first}, {FAILURES_TO_LOCK}", wanted=True, seen=all(asked[:FAILURES_TO_LOCK]))
        outcomes.expect(f"{first}, {FAILURES_TO_LOCK + 1}", wanted=False, seen=asked[-1])
        outcomes.expect(f"{first} → {second}", wanted=True, seen=_forgets(crowd(), second, arrivals, pages))


@then("chacun n'est arrêté que par ses propres essais", "each is stopped by their own tries alone")
def stopped_by_their_own(outcomes: Outcomes) -> None:
    outcomes.conclude("limit_broken")


def _somebody(crowd: Crowd, accounts: Accounts, username: str) -> Person:
    person = crowd()
    person.username = username
    accounts.open(person, "app")
    return person


def _lock(person: Person, written: str, arrivals: Arrivals) -> None:
    arrivals.bring(person, "sign_in")
    for _ in range(FAILURES_TO_LOCK):
        send(person, username=written, password="Zanzibar-9")  # noqa: S106 - a wrong one


def _signs_in(person: Person, written: str, arrivals: Arrivals) -> bool:
    arrivals.bring(person, "sign_in")
    before = urlsplit(browser_of(person).here.url).path
    return urlsplit(send(person, username=written, password=person.password).url).path != before


def _lift(own: str, given: str, lifting: Lifting) -> Iterator[tuple[str, bool]]:
    """Lock a name, and lift the lock in each way that there is, the name written otherwise; whether it opens again."""
    for way, lift in _LIFTS.items():
        person = _somebody(lifting.crowd, lifting.accounts, f"{way[0]}{own}")
        lifting.tries.fail(person, "password", FAILURES_TO_LOCK)
        lift(person, f"{way[0]}{given}", lifting.arrivals)
        lifting.support.answer()
        yield f"{way}, {own} = {given}", _signs_in(person, person.username, lifting.arrivals)


def _write_to_support(person: Person, username: str, arrivals: Arrivals) -> None:
    arrivals.bring(person, "support")
    send(person, username=username, email=person.email)


def _replace_password(person: Person, username: str, arrivals: Arrivals) -> None:
    arrivals.bring(person, "forgotten_password")
    submit(person, send(person, username=username).url, way="questions")
    _answer(person, person.answers, 1)
    person.password = NEW_PASSWORDS[0]
    send(person, password=person.password, password_again=person.password)


def _asks(person: Person, email: str, arrivals: Arrivals, pages: Pages) -> bool:
    arrivals.bring(person, "forgotten_username")
    return send(person, email=email).url == pages.location("forgotten_code", person.language)


def _forgets(person: Person, username: str, arrivals: Arrivals, pages: Pages) -> bool:
    """Ask for the code that replaces the password of a username; whether it is sent, or seems to be."""
    arrivals.bring(person, "forgotten_password")
    way = send(person, username=username).url
    return submit(person, way, way="email").url == pages.location("forgotten_code", person.language)


def _lock_answers(outcomes: Outcomes, crowd: Crowd, accounts: Accounts, arrivals: Arrivals) -> None:
    """Give wrong answers in a recovery by address: they count for it however it is written, and for no other."""
    locked, neighbour = (_somebody(crowd, accounts, name) for name in ("answers_ab", "answersxab"))
    _answers(locked, locked.email, arrivals, ["Zanzibar"] * 3, FAILURES_TO_LOCK)
    for person, written, open_to in (
        (locked, locked.email, False), (locked, locked.email.upper(), False), (neighbour, neighbour.email, True),
        (neighbour, neighbour.email.upper(), True),
    ):  # fmt: skip
        outcomes.expect(written, wanted=open_to, seen=_answers(person, written, arrivals, person.answers))
    _guess_answers(crowd(), neighbour.email, arrivals)
    seen = _answers(neighbour, neighbour.email, arrivals, neighbour.answers)
    outcomes.expect(f"{neighbour.email}, given as a username", wanted=True, seen=seen)


def _guess_answers(person: Person, username: str, arrivals: Arrivals) -> None:
    """Give wrong answers to come back by a username, without its code, until no more are looked at."""
    arrivals.bring(person, "forgotten_password")
    submit(person, send(person, username=username).url, way="questions")
    for _ in range(FAILURES_TO_LOCK):
        send(person, answer_1="Zanzibar", answer_2="Zanzibar", answer_3="Zanzibar")


def _answers(person: Person, email: str, arrivals: Arrivals, answers: Iterable[str], times: int = 1) -> bool:
    """Come back by an address, with its code, and give answers `times` times; whether the last ones lead on."""
    arrivals.bring(person, "forgotten_username")
    before = person.mailbox.mark()
    send(person, email=email)
    codes = [mail.code for mail in person.mailbox.mails(after=before) if mail.carries_code]
    if not codes:
        return False
    send(person, code=codes[0])
    return _answer(person, answers, times)


def _come_back(person: Person, username: str, arrivals: Arrivals, answers: Iterable[str], times: int = 1) -> bool:
    """Give answers `times` times to unlock a username; whether the last ones do."""
    _asked(person, username, arrivals)
    return _answer(person, answers, times)


def _asked(person: Person, username: str, arrivals: Arrivals) -> list[str]:
    """The questions asked before a username is unlocked."""
    arrivals.bring(person, "forgotten_lock")
    return [text for where, text in send(person, username=username).page.said if where == "<label>"]


def _asked_for_password(person: Person, username: str, arrivals: Arrivals) -> list[str]:
    """The questions asked before the password of a username is replaced."""
    arrivals.bring(person, "forgotten_password")
    page = submit(person, send(person, username=username).url, way="questions").page
    return [text for where, text in page.said if where == "<label>"]


def _compare_nobodies(outcomes: Outcomes, crowd: Crowd, arrivals: Arrivals) -> None:
    """See that names that are nobody's differ in their questions, as accounts do, each being asked the same always."""
    asked = [_asked(crowd(), name, arrivals) for name in _NOBODIES]
    again = [_asked_for_password(crowd(), name, arrivals) for name in _NOBODIES]
    outcomes.expect("nobody, once more", wanted=asked, seen=again)
    for place, questions in enumerate(zip(*asked, strict=True), 1):
        outcomes.expect(f"nobody, {place} ({questions[0]})", wanted=False, seen=len({*questions}) == 1)


def _answer(person: Person, answers: Iterable[str], times: int) -> bool:
    """Give answers `times` times to the questions of the page; whether the last ones lead on."""
    asked = browser_of(person).here.url
    fields = [name for name in form_with(person, "answer_1").fields if name.startswith("answer")]
    given = dict(zip(fields, answers, strict=True))
    return [send(person, **given).url for _ in range(times)][-1] != asked


def _is_free(person: Person, username: str, arrivals: Arrivals) -> bool:
    arrivals.bring(person, "username")
    before = urlsplit(browser_of(person).here.url).path
    return urlsplit(send(person, username=username).url).path != before


_LIFTS = {
    "answers": lambda person, given, arrivals: _come_back(person, given, arrivals, person.answers),
    "support": _write_to_support,
    "new password": _replace_password,
}
"""What lifts a lock of the password, for somebody who gives a username."""
