"""Limits: the shortest and the longest text of every field, and one character beyond."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import normalize

from fixtures.markup import Sheet
from fixtures.person import Person
from fixtures.site.abilities import Arrivals, Inventory
from steps.everywhere.secrets_of_pages import WHOLE
from steps.language.speech.phrase import then, when
from steps.outcomes import Outcomes
from steps.rightly import rightly
from steps.unseen import browser_of, has_error

if TYPE_CHECKING:
    from fixtures.crowd import Crowd

SUBJECT = ("Les limites des champs", "The limits of fields")


def _address(length: int) -> str:
    domain = "@courriel.test"
    return f"{'a' * (length - len(domain))}{domain}"


class Limit(NamedTuple):
    """A field of a page: its fewest and most characters, a text of any length, and the field that must be the same.

    `way` is the place that the form is sent to, where that is another than its page; `bare` is a text whose outer
    spaces do not count.
    """

    page: str
    field: str
    least: int
    most: int
    text: Callable[[int], str] = lambda length: ("zqé" * length)[:length]
    same: str = ""
    way: str = ""
    bare: bool = True

    @property
    def lengths(self) -> tuple[int, ...]:
        """The lengths to try, on both sides of each limit."""
        return (*range(max(self.least - 1, 0), self.least + 1), self.most, self.most + 1)

    def values(self, length: int) -> dict[str, str]:
        """What is written for a length."""
        text = self.text(length)
        if self.bare and length in {self.least - 1, self.most}:
            # An accent counts with its letter, and the spaces around a text do not: neither makes it longer.
            text = f" {normalize('NFD', text)} "
        return {self.field: text, **({self.same: text} if self.same else {})}

    def address(self, sheet: Sheet, inventory: Inventory) -> str:
        """Where a form is sent."""
        ways = (address for address, _, _ in sheet.buttons if str(inventory.place(address)) == self.way)
        return next(ways, sheet.action)


def _password(length: int) -> str:
    return ("Qz7!" + "kwjvhx" * length)[:length]


def _letters(length: int) -> str:
    return ("abcdefghij" * length)[:length]


def _lines(length: int) -> str:
    """A text of many lines: each break is one character, as the page counts it."""
    return ("zqé\n" * length)[: length - 1] + "z" * min(length, 1)


_NAME, _TEXT, _MAIL, _ANSWER = (1, 80), (1, 2000), (len(_address(15)), 254), (3, 80)
_SAVE = "ircc/application.save"
"""A draft may be unfinished, and no text of it is longer than that of what is submitted."""
LIMITS = (
    Limit("username", "username", 8, 16, _letters),
    Limit("password", "password", 8, 16, _password, "password_again", bare=False),
    Limit("new_password", "password", 8, 16, _password, "password_again", bare=False),
    Limit("forgotten_new_password", "password", 8, 16, _password, "password_again", bare=False),
    *(Limit(page, f"answer_{place}", *_ANSWER) for page in ("questions", "new_questions") for place in (1, 2, 3)),
    Limit("email", "email", *_MAIL, _address, "email_again"),
    Limit("new_address", "email", *_MAIL, _address, "email_again"),
    Limit("method_email", "email", *_MAIL, _address),
    Limit("forgotten_username", "email", *_MAIL, _address),
    Limit("support", "email", *_MAIL, _address),
    Limit("support", "username", *_NAME),
    Limit("new_profile", "given_name", *_NAME),
    Limit("new_profile", "family_name", *_NAME),
    Limit("new_profile", "email", *_MAIL, _address),
    Limit("application_form", "details", *_TEXT, _lines),
    Limit("application_form", "details", 0, _TEXT[1], _lines, way=_SAVE),
    Limit("application_form", "given_name", 0, _NAME[1], way=_SAVE),
    Limit("application_form", "family_name", 0, _NAME[1], way=_SAVE),
    Limit("application_form", "birth_date", 0, len("2000-01-01"), way=_SAVE),
    Limit("application_form", "email", 0, _MAIL[1], way=_SAVE),
    Limit("message", "answer", *_TEXT, _lines),
    Limit("arc_register", "arc_user", 6, 16, _letters),
    Limit("arc_register", "password", 8, 64, _password, "password_again", bare=False),
)
"""Every field that has a limit."""

WITHOUT_LIMIT = {
    "birth_date": "a date, or it is none",
    "uci": "eight or ten digits",
    "card_number": "two letters and seven digits",
    "card": "sixteen digits",
    "document": "a file, whose weight has a limit",
}
"""The fields whose form leaves no length to choose, and that are no secret: those are compared whole."""
_COMPARED = frozenset({"forgotten_password", "forgotten_lock", "forgotten_questions, of two accounts"})
"""The pages where what was given before is given again: it is right or wrong, whatever its length."""
_FORGETFUL = frozenset({"clegc/sign_up.leave"})
"""Where a form is sent to be forgotten."""


def unlimited(page: str, fields: Iterable[str], way: str = "") -> list[str]:
    """Return the fields of a page whose limits nobody tries, by the form's own address or another way."""
    if page in _COMPARED or way in _FORGETFUL:
        return []
    limits = [limit for limit in LIMITS if limit.way == way]
    tried = {name for limit in limits if limit.page == page for name in (limit.field, limit.same)}
    if page == "application_form":
        tried |= {"given_name", "family_name", "email"}  # those of the profile, where their limits are tried
    tried.update(WHOLE.get(page, ()))
    known = {"profile": "new_profile"}.get(page, page)
    tried |= {limit.field for limit in limits if limit.page == known}
    return [f"{page}, {name} {way}".strip() for name in fields if name not in tried | WITHOUT_LIMIT.keys()]


@when(
    "chaque champ du site est rempli à ses limites et juste au-delà",
    "each field of the site is filled in at its limits and just beyond",
)
def fill_at_limits(outcomes: Outcomes, crowd: Crowd, arrivals: Arrivals, inventory: Inventory) -> None:
    for limit in LIMITS:
        to = partial(limit.address, inventory=inventory)
        for length in limit.lengths:
            seen = limit.field not in refused_fields(crowd(), limit.page, limit.values(length), arrivals, to)
            fits = limit.least <= length <= limit.most
            outcomes.expect(f"{limit.page}, {limit.field}, {length} {limit.way}", wanted=fits, seen=seen)


@when(
    "deux réponses de chaque paire sont les mêmes, puis deux questions",
    "two answers of each pair are the same, then two questions",
)
def repeat_in_pairs(outcomes: Outcomes, crowd: Crowd, arrivals: Arrivals) -> None:
    for page in ("questions", "new_questions"):
        for first, second in combinations((1, 2, 3), 2):
            person = crowd()
            same = {f"answer_{second}": f" {person.answers[first - 1].upper()} "}
            refused = refused_fields(person, page, same, arrivals)
            outcomes.expect(f"{page}, answers {first} = {second}", wanted=False, seen=f"answer_{second}" not in refused)
            refused = refused_fields(crowd(), page, {f"question_{second}": f"question_{first}"}, arrivals)
            outcomes.expect(
                f"{page}, questions {first} = {second}", wanted=False, seen=f"question_{second}" not in refused
            )
        outcomes.expect(page, wanted=True, seen=not refused_fields(crowd(), page, {}, arrivals))


@then("chaque texte n'est accepté que dans ses limites", "each text is accepted within its limits only")
@then("aucune n'est acceptée deux fois", "none is accepted twice")
def keep_limits(outcomes: Outcomes) -> None:
    outcomes.conclude("limit_broken")


def _own(sheet: Sheet) -> str:
    return sheet.action


def refused_fields(
    person: Person, page: str, values: dict[str, str], arrivals: Arrivals, to: Callable[[Sheet], str] = _own
) -> list[str]:
    """Fill the form of a page in, with these values among right ones; the fields that are refused."""
    arrivals.bring(person, page)
    browser = browser_of(person)
    sheet = next(
        each for each in browser.here.page.sheets if values.keys() <= each.fields.keys() and len(each.fields) > 1
    )
    said = rightly(person, browser.here.page, sheet)
    said |= {name: said.get(value, value) if name.startswith("question") else value for name, value in values.items()}
    answer = browser.send(to(sheet), said)
    return [name for name in sheet.fields if has_error(answer, name)]
