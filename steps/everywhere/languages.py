"""The two languages: each page and each mail in both, and the way from one to the other."""

from __future__ import annotations

import html
import re
from typing import NamedTuple

from fixtures.mail import Mail
from fixtures.person import Person
from steps import words
from steps.everywhere.typography import faults, foreign_words
from steps.expectation import check
from steps.language.speech.phrase import then

SUBJECT = ("Les deux langues", "The two languages")

_TEXTS = """source => {
  const page = source ? new DOMParser().parseFromString(source, "text/html") : document;
  const texts = [[page.documentElement.lang, page.title]];
  const spoken = ["aria-label", "title", "alt", "placeholder", "data-show", "data-hide", "data-met", "data-unmet"];
  for (const element of page.body.querySelectorAll("*:not(script, style, noscript)")) {
    const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data);
    const said = [...own, ...spoken.map((name) => element.getAttribute(name) ?? "")];
    texts.push(...said.map((text) => [element.closest("[lang]").lang, text]));
  }
  return texts.map(([language, text]) => [language, text.replace(/[ \\n]+/g, " ").trim()]).filter(([, text]) => text);
}"""
"""All that a page says, shown or not yet, each text with the language that is declared for it."""

_FETCH = "address => fetch(address).then((answer) => answer.text())"


class Text(NamedTuple):
    """A text of a page, and the language that the page declares for it."""

    language: str
    said: str


def texts_of(person: Person, source: str = "") -> list[Text]:
    """Return the texts of the page on screen, or of another page by its HTML."""
    return [Text(*text) for text in person.window.page.evaluate(_TEXTS, source)]


@then(
    "{person} lit chaque texte dans la langue que la page déclare",
    "{person} reads each text in the language that the page declares",
)
def texts_in_language(person: Person) -> None:
    texts = texts_of(person)
    check(texts[0].language == person.language, "page_language", found=texts[0].language)
    foreign = [text.said for text in texts if foreign_words(text.said, text.language)]
    check(not foreign, "foreign", foreign)
    wrong = [fault for text in texts for fault in faults(text.said, text.language)]
    check(not wrong, "typography", wrong)


@then("{person} ne lit aucun texte non traduit", "{person} reads no untranslated text")
def texts_translated(person: Person) -> None:
    page, name = person.window.page, words.text(person.language, "buttons", "other_language")
    way = page.get_by_role("button", name=name, exact=True).or_(page.get_by_role("link", name=name, exact=True))
    twin = page.evaluate(_FETCH, way.evaluate("element => element.href || element.formAction"))
    here, there = (
        {text.said for text in texts if _is_translated(text.said, person)}
        for texts in (texts_of(person), texts_of(person, twin))
    )
    check(there, "twin_silent")
    check(here.isdisjoint(there), "untranslated", sorted(here & there))


def _is_translated(said: str, person: Person) -> bool:
    """Whether a text is to be another in the other language: it has words, and not just codes, names or files."""
    rest = re.sub(r"[\w-]+\.(?:pdf|jpe?g|png)\b", "", said.replace(person.username, "").replace(person.email, ""))
    return bool(re.search(r"[a-zà-ÿ]{2}", rest)) and said not in _same()


def _same() -> set[str]:
    """What the tester's wording says in the same words in both languages."""
    return {french for table in ("fields",) for french, english in words.texts(table).values() if french == english}


@then(
    "{person} lit un courriel dans sa langue, avec tous ses accents",
    "{person} reads a mail in the person's language, with every accent",
)
def mail_in_language(person: Person) -> None:
    see_language(person, person.mailbox.newest())


def see_language(person: Person, mail: Mail) -> None:
    """Expect a mail to be in the person's language, headers and both parts, without an accent lost."""
    check(mail.raw.partition(b"\r\n\r\n")[0].isascii(), "mail_headers")
    declared = mail.message["Content-Language"]
    check(declared == person.language, "mail_language", found=declared or "—")
    check(f'<html lang="{person.language}">' in mail.html, "mail_language", found=mail.html[:100])
    senders = [words.text(person.language, "senders", sender) for sender in words.names("senders")]
    check(mail.message["From"] in senders, "mail_from_language", found=mail.message["From"])
    for kind in ("plain", "html"):
        part = mail.message.get_body((kind,))
        charset = part.get_content_charset() if part else None
        check(part, "mail_part", kind=f"text/{kind}")
        check(charset == "utf-8", "mail_charset", kind=f"text/{kind}", charset=charset or "—")
    for said in _said_by(mail):
        check(not foreign_words(said, person.language), "foreign", [said])
        check(not faults(said, person.language), "typography", faults(said, person.language))
        check("\ufffd" not in said, "mail_letter_lost", [said])


def _said_by(mail: Mail) -> tuple[str, str, str]:
    """The subject and both parts, with their no-break spaces."""
    return mail.subject, mail.text, html.unescape(re.sub(r"<[^>]+>", "\n", mail.html))
