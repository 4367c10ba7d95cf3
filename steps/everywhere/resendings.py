"""Resendings: another code comes in the language of the page that sends it, up to a limit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from fixtures.mail import Mail
from fixtures.person import Person
from fixtures.site.abilities import Accounts, Log, Pages
from steps import words
from steps.expectation import check
from steps.language.speech.phrase import then, when
from steps.outcomes import Outcomes
from steps.tour import Stop, Tour
from steps.unseen import send
from steps.usual import FAILURES_TO_LOCK

if TYPE_CHECKING:
    from fixtures.plain import Answer

SUBJECT = ("Les codes redemandés", "Codes asked for again")

_PAGES = {
    "code": "code",
    "method_code": "method_code",
    "forgotten_code": "forgotten_code",
    "new_address_code": "new_address_code",
    "second_factor, by mail": "second_factor",
}
"""The pages that send another code, by what the tour calls them."""

RESENT = frozenset({
    "sign_up_code", "sign_up_code_known_address", "second_factor_code", "sign_in_code", "recovery_code",
    "no_account_here", "address_code",
})  # fmt: skip
"""The kinds of mail that these pages send again, as the site's log calls them."""

_FIELD = re.compile(r'<(?:input|select|textarea)\b[^>]*? id="([^"]+)"')
_KIND = re.compile(r"mail sent kind='(\w+)'")


@when(
    "un autre code est demandé à chaque page qui en envoie, jusqu'à la limite, dans une langue puis dans l'autre",
    "another code is asked for at each page that sends one, up to the limit, in one language and then the other",
)
def send_up_to_limit(outcomes: Outcomes, tour: Tour, *, pages: Pages, accounts: Accounts, log: Log) -> None:
    left = tour.sending_again
    for page, stop in _stops(tour, accounts):
        _send_again(outcomes, tour, stop, page, pages)
        stop.browser.visit(pages.location(page, stop.person.language))
        place, refused = tour.ask_again(stop)
        heading = words.text(stop.person.language, "pages", page)
        outcomes.expect(f"{stop.name}, {FAILURES_TO_LOCK}", wanted=heading, seen=refused.page.heading)
        outcomes.expect(f"{stop.name} #", wanted=True, seen=_leads_to_field(refused))
        left.discard(place)
    check(not left, "form_left_out", sorted(left))
    unsent = RESENT - {found[1] for line in log if (found := _KIND.search(line))}
    check(not unsent, "kind_not_sent", kind=", ".join(sorted(unsent)))


def _stops(tour: Tour, accounts: Accounts) -> Iterator[tuple[str, Stop]]:
    """Somebody who has been sent a code, or told that there is none, at each page that sends another."""
    for name, page in _PAGES.items():
        yield page, tour.stop(name)

    def open_for_somebody_else(person: Person) -> None:
        holder = tour.crowd()
        holder.email = person.email
        accounts.open(holder, "app")

    yield "code", tour.stop("code", open_for_somebody_else)._replace(name="code, of an address in use")
    nobody = tour.stop("forgotten_username")
    send(nobody.person, email=nobody.person.email)
    yield "forgotten_code", nobody._replace(name="forgotten_code, of nobody")


def _send_again(outcomes: Outcomes, tour: Tour, stop: Stop, page: str, pages: Pages) -> None:
    """Ask as often as a code can be: each mail says what the first one did, where it is in the same language."""
    mailbox, first = stop.person.mailbox, _said(stop.person.mailbox.latest())
    for number in range(1, FAILURES_TO_LOCK):
        language = ("fr", "en")[number % 2]
        stop.browser.visit(pages.location(page, language))
        before = mailbox.mark()
        tour.ask_again(stop)
        mails = mailbox.mails(after=before)
        told = [mail.subject in _subjects(language) for mail in mails]
        outcomes.expect(f"{stop.name}, {number}, {language}", wanted=[True], seen=told)
        for again in (_said(mail) for mail in mails if language == stop.person.language):
            lost, added = (
                [text for text in one if text not in other] for one, other in ((first, again), (again, first))
            )
            outcomes.expect(f"{stop.name}, {number}, {language}", wanted=lost, seen=added)


def _said(mail: Mail) -> list[str]:
    """What a mail says, but for its code: its subject, the lines of its text, then all of its HTML."""
    texts = [mail.subject, *mail.text.splitlines(), mail.html_text]
    return [text.replace(mail.code, "") for text in texts] if mail.carries_code else texts


@then(
    "chaque code arrive comme le premier, dans la langue de la page, et le refus qui suit le dernier mène à son champ",
    "each code comes like the first, in the page's language, and the refusal after the last one leads to its field",
)
def leave_in_language(outcomes: Outcomes) -> None:
    outcomes.conclude("sent_again_otherwise")


def _subjects(language: str) -> set[str]:
    return {words.text(language, "mails", mail) for mail in words.names("mails")}


def _leads_to_field(answer: Answer) -> bool:
    """Whether a link of the page leads to a field of it, and none leads nowhere."""
    links = {link.partition("#")[2] for link in answer.page.links if "#" in link}
    return bool(links & {*_FIELD.findall(answer.text)}) and all(f'id="{link}"' in answer.text for link in links)
