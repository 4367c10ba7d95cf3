"""Resendings: a page that sends another code does so up to its limit, in the language in which it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from steps import words
from steps.language.speech.phrase import then, when
from steps.usual import FAILURES_TO_LOCK

if TYPE_CHECKING:
    from fixtures.plain import Answer
    from fixtures.site.abilities import Inventory, Pages
    from steps.outcomes import Outcomes
    from steps.tour import Stop, Tour

SUBJECT = ("Les codes redemandés", "Codes asked for again")

_PAGES = {
    "code": "code",
    "method_code": "method_code",
    "forgotten_code": "forgotten_code",
    "new_address_code": "new_address_code",
    "second_factor, by mail": "second_factor",
}
"""The pages that send another code, by what the tour calls them."""


@when(
    "chaque page qui envoie un autre code l'envoie jusqu'à la limite, dans une langue puis dans l'autre",
    "each page that sends another code sends it up to the limit, in one language and then the other",
)
def send_up_to_limit(outcomes: Outcomes, tour: Tour, *, pages: Pages, inventory: Inventory) -> None:
    for name, page in _PAGES.items():
        stop = tour.stop(name)
        subjects = {language: _subjects(language) for language in ("fr", "en")}
        for number in range(1, FAILURES_TO_LOCK):
            language = ("fr", "en")[number % 2]
            mailbox = stop.person.mailbox
            before = mailbox.mark()
            _ask_again(stop, pages.location(page, language), inventory)
            told = [mail.subject in subjects[language] for mail in mailbox.mails(after=before)]
            outcomes.expect(f"{name}, {number}, {language}", wanted=[True], seen=told)
        refused = _ask_again(stop, pages.location(page, stop.person.language), inventory)
        outcomes.expect(f"{name}, {FAILURES_TO_LOCK}", wanted=page, seen=_page_of(refused, page, pages))
        outcomes.expect(f"{name} #", wanted=True, seen=_leads_to_field(refused))


@then(
    "chaque code part dans la langue de la page, et le refus de trop mène à son champ",
    "each code leaves in the language of the page, and the refusal of one too many leads to its field",
)
def leave_in_language(outcomes: Outcomes) -> None:
    outcomes.conclude("said_otherwise")


def _subjects(language: str) -> set[str]:
    return {words.text(language, "mails", mail) for mail in words.names("mails")}


def _ask_again(stop: Stop, address: str, inventory: Inventory) -> Answer:
    sheets = stop.browser.visit(address).page.sheets
    (again,) = [sheet for sheet in sheets if str(inventory.place(sheet.action)).endswith(".again")]
    return stop.browser.send(again.action, again.values)


def _page_of(answer: Answer, page: str, pages: Pages) -> str:
    known = {urlsplit(pages.location(page, language)).path for language in ("fr", "en")}
    path = urlsplit(answer.url).path
    return page if path in known or any(path.startswith(each) for each in known) else path


def _leads_to_field(answer: Answer) -> bool:
    """Whether the page refuses, and each link of its summary leads to a field that it has."""
    links = [link.partition("#")[2] for link in answer.page.links if "#" in link]
    links = [link for link in links if link not in {"", "main", "contenu", "content"}]
    return bool(links) and all(f'id="{link}"' in answer.text for link in links)
