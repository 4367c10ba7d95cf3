"""Counters: each secret that is given wrong too often locks, at its limit, for its time, and nothing else with it."""

from __future__ import annotations

from datetime import timedelta
from typing import NamedTuple
from urllib.parse import urlsplit

from fixtures.markup import Sheet
from fixtures.person import Person
from fixtures.site.abilities import Accounts, Clock, Log
from fixtures.site.services import Arc, Portal
from steps import words
from steps.everywhere.departures import leave
from steps.language.speech.phrase import when
from steps.outcomes import Outcomes
from steps.rightly import arc_user, rightly
from steps.tour import Tour
from steps.unseen import browser_of, form_with, own_forms
from steps.usual import FAILURES_TO_LOCK, WRONG_PASSWORD
from steps.written import secrets_in

SUBJECT = ("Les essais comptés", "Tries that are counted")

_SECOND, _STEP = timedelta(seconds=1), timedelta(seconds=30)
_WRONG = {
    "password": WRONG_PASSWORD,
    "recovery_code": "0000-0000",
    "application_number": "S000000000",
    "uci": "1111-2222",
}


class Way(NamedTuple):
    """A way to give a secret: the page where the person arrives, and the field; some are only ever given wrong."""

    page: str
    field: str
    opens: bool = True


class Counter(NamedTuple):
    """The ways that count together, how long their lock lasts, and whether a right try starts the count again."""

    ways: tuple[Way, ...]
    life: timedelta = timedelta(minutes=15)
    forgives: bool = True


_PROOFS = ("change", "password.change", "questions.change", "address.change", "closing")
_COUNTERS = {
    "password": Counter((Way("sign_in", "password"), *(Way(page, "password") for page in _PROOFS))),
    "second factor": Counter((Way("second_factor", "code"), Way("recover", "recovery_code"))),
    "one answer": Counter((Way("forgotten_question", "answer"),)),
    "every answer": Counter((Way("forgotten_questions", "answer_2"), Way("forgotten_lock", "answer_3"))),
    "link": Counter(
        (Way("link_number", "application_number"), Way("link_card", "uci", opens=False)), timedelta(hours=24), False
    ),
    "every answer, by address": Counter((Way("forgotten_username", "answer_1"),)),
    "second factor, by mail": Counter((Way("second_factor", "code"), Way("recover", "recovery_code"))),
    "arc": Counter((Way("arc_sign_in", "password"),)),
}
"""What counts tries, by what is tried."""
_MAILED = ("one answer", "every answer, by address")
"""Those whose page each arrival opens by a mailed code: there are not enough of these to leave after each try."""
OF_ONE_KEY = ("password", "second factor", "one answer", "every answer", "link")
"""Those that count apart for one person."""


class Counters:
    """People who give their secrets, and the verdict of the site on each try: on the page, and in its log."""

    def __init__(
        self, outcomes: Outcomes, tour: Tour, *, accounts: Accounts, portal: Portal, arc: Arc, log: Log
    ) -> None:
        self._outcomes = outcomes
        self._tour = tour
        self._accounts = accounts
        self._portal = portal
        self._arc = arc
        self._log = log
        self._at: dict[Person, Way] = {}

    def somebody(self, name: str, username: str) -> Person:
        """Somebody who can give what a counter counts."""
        person = self._tour.crowd()
        person.username, person.email = username, f"{username}@courriel.test"
        person.mailbox = person.mailbox.of(person.email)
        self._accounts.open(person, "email" if "mail" in name else "app")
        self.prepare(person, name)
        return person

    def prepare(self, person: Person, name: str) -> None:
        """Give somebody who has an account the rest of what a counter needs."""
        if name == "link":
            self._portal.take_out(self._portal.give_application(person, "study_permit"))
        if name == "arc":
            self._arc.register(arc_user(person), person.password)

    def fail(self, person: Person, name: str, count: int, first: int = 0) -> None:
        """Give a wrong secret `count` times, by each way in turn, and leave after each."""
        ways = _COUNTERS[name].ways
        for number in range(first, first + count):
            verdict = "lock" if number + 1 == FAILURES_TO_LOCK else "wrong"
            self._give(person, name, ways[number % len(ways)], right=False, verdict=verdict)
            if name not in _MAILED:
                leave(person, self._tour.inventory, number // len(ways))

    def give(self, person: Person, name: str, verdict: str, way: Way | None = None) -> None:
        """Give a secret right, in a browser that has begun anew."""
        self._give(person, name, way or _COUNTERS[name].ways[0], right=True, verdict=verdict)

    def _give(self, person: Person, name: str, way: Way, *, right: bool, verdict: str) -> None:
        if right or self._at.get(person) != way or not _form(person, way):
            self._arrive(person, way)
        browser, sheet = browser_of(person), _form(person, way) or form_with(person, way.field)
        said = rightly(person, browser.here.page, sheet)
        said |= {} if right else {way.field: _wrong(way.field, said[way.field])}
        here = urlsplit(browser.here.url).path
        self._log.forget()
        self._confirm(person, way, browser.send(sheet.action, said).url)
        opened = urlsplit(browser.here.url).path != here
        if opened and way.field == "recovery_code":
            person.recovery_codes.pop(0)
        told = words.text("fr", "records", verdict)
        seen = [line for line in self._log if "verdict=" in line]
        what = f"{name}, {way.page}, {'right' if right else 'wrong'} ({verdict})"
        self._outcomes.expect(what, wanted=verdict == "right", seen=opened)
        self._outcomes.expect(f"{what}, log", wanted=True, seen=len(seen) == 1 and told in seen[0])
        self._outcomes.expect(f"{what}, secrets in the log", wanted=[], seen=secrets_in(self._log, said.items()))

    def _arrive(self, person: Person, way: Way) -> None:
        self._at[person] = way
        person.open_window()
        self._tour.arrive(person, way.page)
        browser = browser_of(person)
        while not _form(person, way):
            sheet = next(sheet for sheet in browser.here.page.sheets if sheet.typed)
            browser.send(sheet.action, rightly(person, browser.here.page, sheet))

    def _confirm(self, person: Person, way: Way, url: str) -> None:
        """Of a link, say that what was written is what was meant."""
        browser = browser_of(person)
        if way.page.startswith("link") and urlsplit(url).path.endswith(("verifier", "check")):
            (sheet, *_) = own_forms(browser.here)
            browser.send(sheet.action, sheet.values)


@when("chaque secret est donné faux jusqu'à sa limite", "each secret is given wrong up to its limit")
def fail_up_to_limit(
    outcomes: Outcomes, tour: Tour, *, accounts: Accounts, portal: Portal, arc: Arc, log: Log, clock: Clock
) -> None:
    counters = Counters(outcomes, tour, accounts=accounts, portal=portal, arc=arc, log=log)
    for number, (name, counter) in enumerate(_COUNTERS.items()):
        person = counters.somebody(name, f"abcdefg{number}")
        counters.fail(person, name, FAILURES_TO_LOCK - 1)
        counters.give(person, name, "right")
        clock.advance(_STEP)
        counters.fail(person, name, 1, first=0 if counter.forgives else FAILURES_TO_LOCK - 1)
        _lock(counters, name, number, clock)


def _lock(counters: Counters, name: str, number: int, clock: Clock) -> None:
    """Lock a secret, and see that nobody else's is, nor another of the same person's, and that the lock ends."""
    counter = _COUNTERS[name]
    person, neighbour = (counters.somebody(name, f"ab{sign}cdef{number}") for sign in "_x")
    counters.fail(person, name, FAILURES_TO_LOCK)
    for way in counter.ways:
        if way.opens:
            counters.give(person, name, "locked", way)
    counters.give(neighbour, name, "right")
    for other in OF_ONE_KEY if name in OF_ONE_KEY else ():
        if other != name:
            counters.prepare(person, other)
            counters.give(person, other, "right")
    clock.advance(counter.life - _SECOND)
    counters.give(person, name, "locked")
    clock.advance(_SECOND)
    counters.fail(person, name, 1)  # a lock that has ended leaves nothing: the count begins at one
    counters.give(person, name, "right")


def _form(person: Person, way: Way) -> Sheet | None:
    """The form of the page that takes the secret; none where the page has none, or none was opened."""
    last = browser_of(person).last
    sheets = last.page.sheets if last else []
    asks = [sheet for sheet in sheets if way.field in sheet.fields and "password_again" not in sheet.fields]
    return asks[0] if asks else None


def _wrong(field: str, right: str) -> str:
    return f"{(int(right) + 1) % 10**6:06}" if field == "code" else _WRONG.get(field, "Zanzibar")
