"""The two languages: each page and each mail in both, and the way from one to the other."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, NamedTuple

from steps import words
from steps.language.phrase import then
from steps.typography import faults, foreign_words

if TYPE_CHECKING:
    from fixtures.mail import Mail
    from fixtures.people import Person

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
    assert texts[0].language == person.language, "the page declares another language"
    foreign = {text: found for text in texts if (found := foreign_words(text.said, text.language))}
    assert not foreign, f"these texts are not in the language that is declared: {foreign}"
    wrong = [fault for text in texts for fault in faults(text.said, text.language)]
    assert not wrong, "\n".join(wrong)


@then("{person} ne lit aucun texte qui ne soit traduit", "{person} reads no text that is not translated")
def texts_translated(person: Person) -> None:
    page, name = person.window.page, words.text(person.language, "buttons", "other_language")
    way = page.get_by_role("button", name=name, exact=True).or_(page.get_by_role("link", name=name, exact=True))
    twin = page.evaluate(_FETCH, way.evaluate("element => element.href || element.formAction"))
    here, there = (
        {text.said for text in texts if _is_translated(text.said, person)}
        for texts in (texts_of(person), texts_of(person, twin))
    )
    assert there, "the page in the other language says nothing"
    assert here.isdisjoint(there), f"both languages say: {here & there}"


def _is_translated(said: str, person: Person) -> bool:
    """Whether a text is to be another in the other language: it has words, and not just codes or names."""
    rest = said.replace(person.username, "").replace(person.email, "")
    return bool(re.search(r"[a-zà-ÿ]{2}", rest)) and said not in _same()


def _same() -> set[str]:
    """What the tester's wording says in the same words in both languages."""
    return {french for table in ("fields",) for french, english in words.texts(table).values() if french == english}


@then(
    "{person} lit un courriel écrit dans sa langue, sans un accent perdu",
    "{person} reads a mail written in the person's language, without one accent lost",
)
def mail_in_language(person: Person) -> None:
    mail = person.mailbox.latest()
    assert mail.raw.partition(b"\r\n\r\n")[0].isascii(), "a header is not encoded (RFC 2047)"
    assert mail.message["Content-Language"] == person.language
    assert f'<html lang="{person.language}">' in mail.html
    senders = [words.text(person.language, "senders", sender) for sender in words.names("senders")]
    assert mail.message["From"] in senders, f"the sender is not in the language of the mail: {mail.message['From']}"
    for kind in ("plain", "html"):
        part = mail.message.get_body((kind,))
        assert part is not None
        assert part.get_content_charset() == "utf-8", f"the {kind} part does not say that it is UTF-8"
    for said in _said_by(mail):
        assert not foreign_words(said, person.language), f"another language: {said}"
        assert not faults(said, person.language), f"typography: {faults(said, person.language)}"
        assert "\ufffd" not in said, f"a letter is lost: {said}"


def _said_by(mail: Mail) -> tuple[str, str, str]:
    """The subject and both parts, with their no-break spaces."""
    return mail.subject, mail.text, html.unescape(re.sub(r"<[^>]+>", "\n", mail.html))
