"""Every kind of mail: both its parts say the same, whole, once and in the language of the person."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

from fixtures.mail import Mail
from fixtures.person import Person
from fixtures.site.abilities import Log, Wording
from steps import words
from steps.everywhere.languages import see_language
from steps.expectation import check
from steps.language.speech.dialects import Kind
from steps.language.speech.parameters import ParameterType
from steps.language.speech.phrase import given, then

SUBJECT = ("Chaque sorte de courriel", "Every kind of mail")

KINDS: dict[str, dict[str, Any]] = tomllib.loads(Path(__file__).with_name("mails.toml").read_text(encoding="utf-8"))
"""What leads to each kind of mail."""


def _name(kind: dict[str, Any]) -> tuple[str, str]:
    french, english = words.names("mails")[kind["mail"]]
    more = kind.get("name", ("", ""))
    return f"{french} {more[0]}".strip(), f"{english} {more[1]}".strip()


ParameterType(
    name="kind_of_mail",
    regexp=".+",
    values={name: _name(kind) for name, kind in KINDS.items()},
    every=("chaque sorte de courriel", "every kind of email"),
)

_sent: WeakKeyDictionary[Person, str] = WeakKeyDictionary()
"""The kind of mail that each person had the site send."""


@given("{person} fait envoyer {kind_of_mail}", "{person} has the site send {kind_of_mail}", arrival=True)
def have_sent(person: Person, kind_of_mail: str, say: Callable[[Kind, str, Person], None]) -> None:
    _sent[person] = kind_of_mail
    for text in KINDS[kind_of_mail]["given"]:
        say("given", text, person)
    for text in KINDS[kind_of_mail].get("when", ()):
        say("when", text, person)


@then(
    "{person} lit la même chose dans les deux parties du courriel, en entier, une seule fois et dans sa langue",
    "{person} reads the same in both parts of the email, whole, once and in the person's language",
)
def parts_say_the_same(person: Person, log: Log, wording: Wording) -> None:
    mail = _latest(person, log)
    text, html = _plain(mail), mail.html_text
    check(text == html, "mail_parts_differ", [_apart(text, html)])
    lines = [line for line in mail.text.splitlines() if line.strip()]
    gaps = re.findall(r"\n\s*\n\s*\n.*", mail.text)
    check(not gaps, "mail_gaps", gaps)
    twice = [line for line in lines if lines.count(line) > 1]
    check(not twice, "mail_repeats", twice)
    greeting, unless_you = (words.text(person.language, "mail_parts", part) for part in ("greeting", "unless_you"))
    in_order = lines[0] == greeting and not lines[1].startswith(unless_you)
    check(in_order, "mail_order", lines)
    unsaid = wording.unsaid(f"mail.{_sent[person]}.lines", text, person.language)
    check(not unsaid, "mail_unsaid", unsaid)
    told = words.text(person.language, "notices", KINDS[_sent[person]]["says"])
    check(told in text, "mail_text", [text], text=told)
    left = re.findall(r"[{}<>]|&\w+;", f"{mail.subject}\n{text}\n{html}")
    check(not left, "mail_unfinished", left)
    see_language(person, mail)
    sender = words.text(person.language, "senders", KINDS[_sent[person]].get("sender", "key"))
    check(mail.message["From"] == sender, "mail_from", wanted=sender, found=mail.message["From"])
    # No answering machine replies to it (RFC 3834, 5), and mail programs tell it from any other (RFC 5322, 3.6.4).
    check(mail.message["Auto-Submitted"] == "auto-generated", "mail_not_automatic", text=mail.message["Auto-Submitted"])
    check(mail.message["Message-ID"] and mail.message["Date"], "mail_without_id")


def _latest(person: Person, log: Log) -> Mail:
    """The mail of the kind that was sent: the site's log says when, and its subject which."""
    kind = _sent[person]
    wanted = words.text(person.language, "mails", KINDS[kind]["mail"])
    addresses = [found[1] for line in log if (found := re.search(rf"mail sent kind='{kind}' to='(.+)'", line))]
    mails = [mail for address in addresses for mail in person.mailbox.of(address).mails() if mail.subject == wanted]
    check(mails, "kind_not_sent", kind=kind)
    return mails[-1]


def _plain(mail: Mail) -> str:
    """The text part on one line, without the mark of a signature."""
    return re.sub(r"[ \t\r\n]+", " ", re.sub(r"(?m)^-- ?\r?$", "", mail.text)).strip()


def _apart(text: str, html: str) -> str:
    """Where the two parts begin to differ."""
    same = zip(text, html, strict=False)
    at = next((at for at, (one, two) in enumerate(same) if one != two), min(len(text), len(html)))
    start = max(0, at - 30)
    return f"text/plain: …{text[start : at + 60]}…\ntext/html: …{html[start : at + 60]}…"
