"""Breakdowns: the site fails in the middle of what a form asks for, and nothing of it is left half done."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from http import HTTPStatus
from typing import TYPE_CHECKING, NamedTuple

from fixtures.forms import SWITCH
from fixtures.markup import Markup
from fixtures.site.abilities import Inventory, Ledger, Log, Outage
from steps import words
from steps.everywhere.refused_mails import Refused, refusals, stays_done
from steps.expectation import check
from steps.language.speech.phrase import then, when
from steps.outcomes import Outcomes
from steps.rightly import files, rightly
from steps.tour import Stop, Tour
from steps.written import secrets_in

if TYPE_CHECKING:
    from fixtures.mailbox import Mailbox
    from fixtures.plain import Answer

SUBJECT = ("Les pannes", "Breakdowns")

_FIRST, _MOST = 2, 40
"""The writings to fail at: by the one before them, every request says that the session was seen."""
_OPENING = frozenset({
    "clegc/sign_in.code", "clegc/sign_in.recover", "clegc/sign_in.out", "clegc/sign_up.code", "clegc/sign_up.leave",
    "clegc/second_factor.app", "clegc/second_factor.email_code", "clegc/second_factor.codes", "clegc/closing",
    "clegc/forgotten.code", "clegc/forgotten.question", "clegc/forgotten.questions", "arc/sign_out",
    "arc/register", "arc/bank",
})  # fmt: skip
"""Where a person is told by the next page that they are signed in or out: what they gave stays used without it."""
_OPENED = re.compile(r"sessions|authorization|code_hashes")
"""What the next page opens: a session, the way back to a service, recovery codes that nobody has seen."""
_RECORDED = {
    "clegc/sign_up.code": "account_opened",
    "clegc/second_factor.codes": "second_factor_set_up",
    "clegc/password.new": "password_changed",
    "clegc/questions.new": "questions_changed",
    "clegc/address.code": "address_changed",
    "clegc/forgotten.new_password": "password_replaced",
    "clegc/closing": "account_closed",
    "ircc/link.check": "right",
    "arc/bank": "bank_accepted",
}
"""The forms whose outcome the log says, beside the tries."""
_NOTHING = {
    "arc/sign_in": "it opens a session alone",
    "clegc/home": "it leads on",
    "ircc/link": "it leads on",
    "clegc/session": "it says that the session was seen",
    "ircc/session": "it says that the session was seen",
    "arc/session": "it says that the session was seen",
}
"""The forms that write nothing else, each with what it does."""

_BESIDE = ("account", "message", "invitation")
"""Where others are meanwhile, whose things stay as they were."""

_TOGETHER = ("+ ", "- ", "answers.")
"""What one form may bring, take away or replace several of."""


class Way(NamedTuple):
    """A way to send a form of a page: which form, which of its buttons."""

    form: int
    button: int


class Again(NamedTuple):
    """A form that was sent: what sends it again, whether it names the state that it was made for, and what it says."""

    send: Callable[[], Answer]
    is_stale: bool
    said: dict[str, str]


class Breaker:
    """Sends forms to a site that fails in the middle of what they ask for."""

    def __init__(self, outcomes: Outcomes, outage: Outage, ledger: Ledger, log: Log, mailbox: Mailbox) -> None:
        self._outcomes = outcomes
        self._outage = outage
        self._ledger = ledger
        self._log = log
        self._mailbox = mailbox
        self.mailed = 0
        """How many mails the last form that was sent made the site send."""

    def send(self, stop: Stop, way: Way, place: str) -> tuple[list[str], list[str]]:
        """Send a form, failing at each writing until it has changed something: what changed by a failure, and whole."""
        self._ledger.remember()
        for writing in range(_FIRST, _MOST):
            self._log.forget()
            reason = self._outage.break_at(writing)
            answer, again = self._send(stop, way)
            self._outage.break_at(0)
            changes = self._ledger.changes()
            if answer.status != HTTPStatus.INTERNAL_SERVER_ERROR:
                self._expect_once(again, place)
                return [], changes
            self._expect_told(f"{place}, {writing}", reason)
            self._expect_kept(again, place)
            if changes:
                return changes, []
        return [], []

    def send_whole(self, stop: Stop, way: Way, place: str) -> list[str]:
        """Send a form, and do not fail: all that changes."""
        self._ledger.remember()
        self._log.forget()
        _, again = self._send(stop, way)
        changes = self._ledger.changes()
        self._expect_once(again, place)
        return changes

    def send_without_mail(self, stop: Stop, way: Way, place: str, refused: Refused, whole: list[str]) -> None:
        """Send a form while some of its mails are refused, and see that nothing changes, or all, where that is due."""
        self._ledger.remember()
        self._log.forget()
        self._mailbox.refuse(refused.reply, "RCPT", after=refused.after, count=refused.many)
        _send(stop, way)
        self._mailbox.accept()
        what = f"{place}, {refused.described}"
        self._expect_told(what, _record("mail_not_sent"))
        self._outcomes.expect(
            what, wanted=sorted(whole) if stays_done(place, refused) else [], seen=sorted(self._ledger.changes())
        )

    def _send(self, stop: Stop, way: Way) -> tuple[Answer, Again]:
        sent = _send(stop, way)
        self.mailed = sum(_record("mail_sent") in line for line in self._log)
        return sent

    def _expect_once(self, again: Again, place: str) -> None:
        """See that the log says what was done, and send the same form again: one that names its state has passed."""
        if place in _RECORDED:
            self._expect_told(place, _record(_RECORDED[place]))
        self._expect_kept(again, place)
        self._ledger.remember()
        status = again.send().status
        changes = self._ledger.changes() if again.is_stale else []
        self._outcomes.expect(f"{place}, again", wanted=[], seen=changes)
        self._outcomes.expect(f"{place}, again: {status}", wanted=True, seen=status < HTTPStatus.INTERNAL_SERVER_ERROR)

    def _expect_kept(self, sent: Again, place: str) -> None:
        """See that the log repeats nothing secret of a form."""
        self._outcomes.expect(f"{place}, log", wanted=[], seen=secrets_in(self._log, sent.said.items()))

    def _expect_told(self, what: str, text: str) -> None:
        told = any(text in line for line in self._log)
        self._outcomes.expect(f"{what}, log « {text} »", wanted=True, seen=told)


@when(
    "le site tombe en panne au milieu de chaque formulaire, envoyé ensuite deux fois",
    "the site breaks down in the middle of each form, which is then sent twice",
)
def break_in_the_middle(
    outcomes: Outcomes, tour: Tour, *, inventory: Inventory, outage: Outage, ledger: Ledger, log: Log, mailbox: Mailbox
) -> None:
    done = set(_NOTHING)
    breaker = Breaker(outcomes, outage, ledger, log, mailbox)
    for name in _BESIDE:
        tour.stop(name)
    for stop in tour.stops():
        here: Stop | None = stop
        for way, place in _ways(stop.browser.here.page, inventory):
            if place in done:
                continue
            partly, whole = breaker.send(here or tour.stop(stop.name), way, place)
            here = None
            if partly:
                whole = breaker.send_whole(tour.stop(stop.name), way, place)
                outcomes.expect(place, wanted="", seen=_left_over(place, partly, whole))
            for refused in refusals(breaker.mailed):
                breaker.send_without_mail(tour.stop(stop.name), way, place, refused, whole)
            outcomes.expect(f"{place}, beside", wanted=[], seen=_in_several(whole))
            done |= {place} if whole else set()
    left = {str(place) for place in inventory.places if "POST" in place.methods} - done
    check(not left, "form_left_out", sorted(left))


@then(
    "rien n'est à moitié fait ni fait deux fois, et le journal du site dit ce qui s'est passé, sans aucun secret",
    "nothing is left half done or done twice, and the site's log says what happened, without secrets",
)
def whole_or_nothing(outcomes: Outcomes) -> None:
    outcomes.conclude("half_done")


def _ways(page: Markup, inventory: Inventory) -> Iterator[tuple[Way, str]]:
    """The ways to send the forms of a page, but to see it in the other language, and where they lead."""
    for form, sheet in enumerate(page.sheets):
        for button, (address, name, _) in enumerate(sheet.buttons):
            if name != SWITCH:
                yield Way(form, button), str(inventory.place(address))


def _left_over(place: str, partly: list[str], whole: list[str]) -> str:
    """What changed without the rest; nothing where all did, or all but what the next page opens."""
    rest = [*(Counter(whole) - Counter(partly)).elements()]
    later = place in _OPENING and all(map(_OPENED.search, rest))
    return "" if later or not (rest and partly) else " · ".join(partly)


def _in_several(changes: list[str]) -> list[str]:
    """What changed in several things at once, though a form is about one."""
    return [change for change, count in Counter(changes).items() if count > 1 and not change.startswith(_TOGETHER)]


def _record(key: str) -> str:
    """What the site's log says of something."""
    return words.text("fr", "records", key)


def _send(stop: Stop, way: Way) -> tuple[Answer, Again]:
    """Send a form: what is answered, and what sends it again."""
    page = stop.browser.here.page
    sheet = page.sheets[way.form]
    address, name, value = sheet.buttons[way.button]
    said = {**rightly(stop.person, page, sheet), **({name: value} if name else {})}
    send = partial(stop.browser.ask, "POST", address, said, files(sheet))
    return send(), Again(send, "revision" in sheet.fields, said)
