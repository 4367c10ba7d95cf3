"""Texts: what people write in every field of the site, and read back wherever it is shown."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from http import HTTPStatus
from itertools import count
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote, urlsplit

from fixtures.forms import SWITCH
from fixtures.markup import Markup, Sheet, read
from fixtures.person import Person
from fixtures.site.abilities import Inventory
from steps.everywhere.limits import unlimited
from steps.expectation import check
from steps.kept import kept
from steps.language.speech.phrase import then, when
from steps.portal.samples import PDF
from steps.tour import Stop, Tour

if TYPE_CHECKING:
    from fixtures.mailbox import Mailbox

Button = tuple[str, str, str]

SUBJECT = ("Les textes", "Texts")

_MARK = re.compile(r"\d{3}(?:⟦|zq)")
_SECRET = re.compile(r"clegc/(?:password|password_again|answer\w*|code|recovery_code|word)|arc/.+")
"""The fields whose text no page gives back: secrets, what confirms, and at ARC all, for it may be a secret of CléGC."""
_NAME = 80
_LONGEST = {"textarea": 2000}
"""How many characters a text has in a field of some sort, where it has not those of a name: as many as it may."""
_FILLING = {"textarea": "z  z \n\n"}
"""What makes a text as long in a field of some sort: lines, and spaces in them."""
READ_IN_LINES = frozenset({"ircc/answer"})
"""The texts in several lines that stand outside forms: a scenario reads each on screen, in as many lines."""
_UNSAFE = re.compile(r'[<>:"/\\|?*%]')


class Text(NamedTuple):
    """What was written: in which field of which page, and whether it is a secret."""

    where: str
    whole: str
    secret: bool = False

    @property
    def has_lines(self) -> bool:
        """Whether it was written in several lines."""
        return "\n" in self.whole


@dataclass
class Written:
    """All that was written in a tour of the site, and what became of it."""

    texts: dict[str, Text] = field(default_factory=dict)
    """By the mark that each begins with."""
    faults: list[str] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)
    in_lines: set[str] = field(default_factory=set)
    """The texts in several lines that stood outside a form."""
    forms: set[str] = field(default_factory=set)
    unlimited: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def text(self, where: str, sort: str = "text") -> str:
        """Another text, as hostile as a field of its sort takes."""
        number = f"{next(self._numbers):03}"
        if sort == "email":
            whole = f"{number}zq'&amp+{{{{x}}}}.{number}@courriel.test"
        elif sort == "file":
            whole = f"{number}⟦&amp;'{{{{x}}}} שלום 漢字 é⟧.pdf"
        else:
            whole = f'{number}⟦<b title="x">\'"&amp;{{{{7*7}}}}{{%s}} שלום 漢字 e\u0301⟧'
            rest = _LONGEST.get(sort, _NAME) - len(whole) - len(number)
            whole += (_FILLING.get(sort, "z") * rest)[:rest] + number
        self.texts[_MARK.match(whole)[0]] = Text(where, whole, bool(_SECRET.fullmatch(where)))  # type: ignore[index]
        return whole

    def judge(self, where: str, said: Iterable[tuple[str, str]]) -> None:
        """Look for what was written in what a page or a mail says: it must stand there whole, and as it was."""
        for element, text in said:
            for mark in _MARK.finditer(text):
                written = self.texts.get(mark[0])
                if written is None:
                    continue
                self.seen.add(written.where)
                if written.has_lines and element != "<textarea>":
                    self.in_lines.add(written.where)
                if written.secret or not text.startswith(written.whole, mark.start()):
                    self.faults.append(f"{where} {element} ← {written.where}: {text[mark.start() :][:90]!r}")
            for name in self.names if "Ame\u0301l" in text or "Amél" in text else ():
                if _composed(text).count(_composed(name)) != text.count(name):
                    self.faults.append(f"{where} {element} ← clegc/username: {text[:90]!r}")


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)


@kept
def written() -> Written:
    """What the scenario's people write."""
    return Written()


@when(
    "des textes hostiles sont écrits dans chaque champ du site", "hostile texts are written in every field of the site"
)
def write_everywhere(written: Written, tour: Tour, inventory: Inventory) -> None:
    for stop in tour.stops(lambda person: _become_hostile(person, written)):
        _write(stop, written, inventory)


@then(
    "chaque texte se relit tel quel partout où il est montré", "every text reads as it was written wherever it is shown"
)
def reads_as_written(written: Written, mailbox: Mailbox, inventory: Inventory) -> None:
    mails = mailbox.mails()
    check(mails, "nothing_asked")
    for mail in mails:
        written.judge(f"« {mail.subject} »", [("text", mail.text), *read("", mail.html).said])
        written.judge(f"« {mail.subject} »", mail.headers.items())
    check(not written.faults, "text_altered", written.faults)
    forms = {str(place) for place in inventory.places if "POST" in place.methods}
    check(not forms - written.forms, "form_left_out", sorted(forms - written.forms))
    check(not written.unlimited, "limit_not_tried", written.unlimited)
    lost = {text.where for text in written.texts.values() if not text.secret} - written.seen
    check(not lost, "text_lost", sorted(lost))
    check(written.in_lines == READ_IN_LINES, "lines_not_read", sorted(written.in_lines ^ READ_IN_LINES))


def _become_hostile(person: Person, written: Written) -> None:
    """Take names and an address that a page could take for something else."""
    person.username = f"Ame\u0301lie.Zo\u0308{len(written.names):03}00"
    written.names.append(person.username)
    person.given_name, person.family_name = written.text("ircc/given_name"), written.text("ircc/family_name")
    person.email = written.text("clegc/email", "email")
    person.mailbox = person.mailbox.of(person.email)


def _write(stop: Stop, written: Written, inventory: Inventory) -> None:
    page = stop.browser.here.page
    _judge(stop, written)
    for sheet in page.sheets:
        places = {str(inventory.place(address)) for address, _, _ in sheet.buttons}
        for way in {"", *places - {str(inventory.place(sheet.action))}}:
            written.unlimited += unlimited(stop.name, sheet.typed, way)
        written.forms |= places
    for action, button in _ways(page):
        stop.browser.visit(stop.address)
        # Another way to send the form may have brought the page to its end.
        for same in [each for each in stop.browser.here.page.sheets if each.action == action][:1]:
            _send(stop, same, button, written, inventory)


def _ways(page: Markup) -> list[tuple[str, Button]]:
    """Each way to send each form that takes a text, the one that changes nothing first."""
    ways = [(sheet.action, button) for sheet in page.sheets if sheet.typed for button in sheet.buttons]
    return sorted(ways, key=lambda way: (way[1][1] != SWITCH, way[1][0] == way[0]))


def _send(stop: Stop, sheet: Sheet, button: Button, written: Written, inventory: Inventory) -> None:
    """Write in every field of a form, send it, and read what follows, then the same page again."""
    address, name, value = button
    system = getattr(inventory.place(address), "system", "")
    said = {each: _said(stop.person, f"{system}/{each}", sheet.fields[each].sort, written) for each in sheet.typed}
    files = {each: (said.pop(each), PDF) for each in sheet.typed if sheet.fields[each].sort == "file"}
    for file, _ in files.values():
        _expect_safe(file, written)
    stop.browser.send(address, {**sheet.values, **said, **({name: value} if name else {})}, files)
    _judge(stop, written)
    stop.browser.visit(stop.address)
    _judge(stop, written)


def _said(person: Person, where: str, sort: str, written: Written) -> str:
    name = where.partition("/")[2]
    if name == "birth_date":
        return person.birth_date
    if name == "username" and where.startswith("clegc"):
        return person.username
    if name == "email_again":
        return next(text.whole for text in reversed(written.texts.values()) if text.where.endswith("/email"))
    if name in {"given_name", "family_name"} or (name == "password" and sort == "password"):
        return str(getattr(person, name))
    return written.text(where, sort)


def _expect_safe(file: str, written: Written) -> None:
    """A document's name is shown without what would deceive a computer."""
    if mark := _MARK.match(file):
        written.texts[mark[0]] = written.texts[mark[0]]._replace(whole=_UNSAFE.sub("_", file))


def _judge(stop: Stop, written: Written) -> None:
    here = stop.browser.here
    check(here.status < HTTPStatus.INTERNAL_SERVER_ERROR, "page_broken", [f"{here.status} {here.url}"], page=stop.name)
    written.judge(f"{stop.name} ({urlsplit(here.url).path})", here.page.said)
    for link in here.page.links:
        if "/documents/" in link:
            name = stop.browser.ask("GET", link).header("content-disposition").partition("UTF-8''")[2]
            written.judge(f"{stop.name} (Content-Disposition)", [("filename", unquote(name))])
