"""Resendings: another code comes in the language of the page that sends it, up to a limit."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fixtures.site.abilities import Pages
from steps import words
from steps.expectation import check
from steps.language.speech.phrase import then, when
from steps.outcomes import Outcomes
from steps.tour import Tour
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

_FIELD = re.compile(r'<(?:input|select|textarea)\b[^>]*? id="([^"]+)"')


@when(
    "un autre code est demandé à chaque page qui en envoie, jusqu'à la limite, dans une langue puis dans l'autre",
    "another code is asked for at each page that sends one, up to the limit, in one language and then the other",
)
def send_up_to_limit(outcomes: Outcomes, tour: Tour, *, pages: Pages) -> None:
    subjects = {language: _subjects(language) for language in ("fr", "en")}
    left = tour.sending_again
    for name, page in _PAGES.items():
        stop = tour.stop(name)
        mailbox = stop.person.mailbox
        for number in range(1, FAILURES_TO_LOCK):
            language = ("fr", "en")[number % 2]
            stop.browser.visit(pages.location(page, language))
            before = mailbox.mark()
            tour.ask_again(stop)
            told = [mail.subject in subjects[language] for mail in mailbox.mails(after=before)]
            outcomes.expect(f"{name}, {number}, {language}", wanted=[True], seen=told)
        heading = words.text(stop.person.language, "pages", page)
        stop.browser.visit(pages.location(page, stop.person.language))
        place, refused = tour.ask_again(stop)
        outcomes.expect(f"{name}, {FAILURES_TO_LOCK}", wanted=heading, seen=refused.page.heading)
        outcomes.expect(f"{name} #", wanted=True, seen=_leads_to_field(refused))
        left.discard(place)
    check(not left, "form_left_out", sorted(left))


@then(
    "chaque code arrive dans la langue de la page, et le refus qui suit le dernier mène à son champ",
    "each code comes in the language of the page, and the refusal after the last one leads to its field",
)
def leave_in_language(outcomes: Outcomes) -> None:
    outcomes.conclude("said_otherwise")


def _subjects(language: str) -> set[str]:
    return {words.text(language, "mails", mail) for mail in words.names("mails")}


def _leads_to_field(answer: Answer) -> bool:
    """Whether a link of the page leads to a field of it, and none leads nowhere."""
    links = {link.partition("#")[2] for link in answer.page.links if "#" in link}
    return bool(links & {*_FIELD.findall(answer.text)}) and all(f'id="{link}"' in answer.text for link in links)
