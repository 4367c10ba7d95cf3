"""Ways: each link of a page leads where it says, in the language of the page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from steps import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fixtures.markup import Link, Markup
    from fixtures.site.abilities import Inventory

_LEAD = {
    "delete": "clegc/closing",
    "support": "ircc/support",
    "change_password": "clegc/password.change",
    "change_questions": "clegc/questions.change",
    "back_home": "clegc/home",
    "documents": "ircc/documents",
    "express_entry": "ircc/express_entry",
    "resume_express_entry": "ircc/application.form",
    "answer_invitation": "ircc/invitation",
    "to_link": "ircc/link",
    "make_profile": "ircc/profile",
    "change_profile": "ircc/profile",
    "start_application": "ircc/services",
    "write_to_support": "ircc/support",
    "username_forgotten": "clegc/forgotten.username",
    "password_forgotten": "clegc/forgotten.password",
    "locked": "clegc/forgotten.help",
    "to_questions": "clegc/forgotten.lock",
    "other_way": "clegc/forgotten.way",
    "to_sign_in": "clegc/sign_in",
    "arc_sign_in": "arc/sign_in",
    "arc_register": "arc/register",
    "partner": "arc/partners",
    "to_ircc": "ircc/secure_account",
    "bank": "arc/bank",
    "back_to_arc": "arc/partners",
    "recover": "clegc/sign_in.recover",
    "change": "clegc/second_factor.change",
    "continue": "clegc/home",
    "sign_up_for_account": "ircc/register",
    "sign_up": "clegc/sign_up.terms",
    "cancel": "clegc/home",
    "other_method": "clegc/second_factor.choose",
}
"""Where the links lead that phrases call by name: the place, as the inventory names it."""
_LEAD_BACK = {
    "ircc": "ircc/secure_account",
    "account": "ircc/account",
    "to_account": "ircc/account",
    "application": "ircc/application",
    "message": "ircc/application",
    "code": "clegc/sign_in.code",
    "file": "arc/file",
}
_LEAD_BY_PAGE = {
    "clegc/home": "clegc/address.change",
    "clegc/sign_up.code": "clegc/sign_up.email",
    "clegc/address.code": "clegc/address.new",
    "clegc/forgotten.code": "clegc/forgotten.username",
    "ircc/register": "ircc/secure_account",
    "ircc/support": "ircc/secure_account",
    "arc/partners": "arc/my_account",
}
"""Where « change the address » and « back » lead, which depends on the page."""
_CORRECT = ("ircc/link.number", "ircc/link.card")
_NUMBER, _FILE = re.compile(r"\b[A-Z][0-9]{9}$"), re.compile(r"\.(?:pdf|jpg|png)$")


def astray(page: Markup, language: str, inventory: Inventory) -> list[str]:
    """The links of a page that lead elsewhere than they say, or into another language than they declare."""
    here = str(inventory.place(page.url))
    return [
        f"« {' '.join(link.text.split())} » → {link.address}"
        for link in page.ways
        if not _is_right(link, here, language, inventory)
    ]


def _is_right(link: Link, here: str, language: str, inventory: Inventory) -> bool:
    parts = urlsplit(link.address)
    if parts.fragment or not parts.netloc:  # to a place of the same page, or to a file that it holds
        return True
    said = " ".join(link.text.split())
    leads = bool(link.language) or str(inventory.place(link.address)) in _leads(said, here, language)
    return leads and parts.path.startswith(f"/{link.language or language}/")


def _leads(text: str, here: str, language: str) -> Iterator[str]:
    """The places that a link with this text may lead to from a page."""
    for table, places in (("buttons", _LEAD), ("ways_back", _LEAD_BACK)):
        yield from (place for key, place in places.items() if text == _text(language, table, key))
    if text in {_text(language, "buttons", "change_address"), _text(language, "ways_back", "back")}:
        yield _LEAD_BY_PAGE.get(here, "")
    if text == _text(language, "buttons", "correct"):
        yield from _CORRECT
    if text in {_text(language, "programs", program) for program in words.names("programs")}:
        yield "ircc/application.form"
    if _NUMBER.search(text):
        yield "ircc/application"
    if _FILE.search(text):
        yield "ircc/document"


def _text(language: str, table: str, key: str) -> str:
    return " ".join(words.text(language, table, key).split())
