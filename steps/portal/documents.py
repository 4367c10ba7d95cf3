"""The documents: sent with an application, taken back as they were sent, or refused."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

from playwright.sync_api import Locator

from fixtures.forms import TOKEN
from fixtures.person import Person
from fixtures.site.abilities import Arrivals, Pages
from steps import words
from steps.account_page import cards
from steps.expectation import check, expect
from steps.language.speech.parameters import ParameterType
from steps.language.speech.phrase import given, then, when
from steps.portal.samples import JPEG, PDF, PNG, heavier
from steps.portal.weights import MEGABYTE
from steps.screen import field_of, open_page, press

SUBJECT = ("Les documents", "Documents")

ParameterType(name="sample", regexp="une? .+|an? .+", values=words.names("samples"))

_PROGRAM = b"MZ\x90\x00\x03"
_SAMPLES = {
    "pdf": ("releve.pdf", PDF),
    "jpeg": ("photo.jpg", JPEG),
    "png": ("photo.png", PNG),
    "gif": ("photo.gif", b"GIF89a\x01\x00\x01\x00"),
    "text": ("lettre.txt", b"Bonjour,\n"),
    "page": ("releve.pdf", b"<!doctype html><script>alert(1)</script>"),
    "program": ("photo.png", _PROGRAM),
    "program_pdf": ("releve.pdf", _PROGRAM),
    "empty": ("releve.pdf", b""),
}
"""The name and the content of each."""


@given(
    "{person} a envoyé {sample} à l'appui de sa demande",
    "{person} has sent {sample} in support of the application",
)
def have_sent(person: Person, sample: str, arrivals: Arrivals) -> None:
    arrivals.bring(person, "documents")
    send(person, sample)


@when(
    "{person} envoie {sample} à l'appui de sa demande",
    "{person} sends {sample} in support of the application",
)
def send(person: Person, sample: str) -> None:
    _send(person, *_SAMPLES[sample])


@when("{person} envoie {sample} de {weight}", "{person} sends {sample} of {weight}")
def send_of_weight(person: Person, sample: str, weight: int, tmp_path: Path) -> None:
    # From the disk, as a person would: what large files cost on the way through Playwright is left out.
    name, content = _SAMPLES[sample]
    file = tmp_path / name
    file.write_bytes(heavier(content, weight))
    _choose(person, name, file)
    press(person, "send_document")


@when("{person} envoie un PDF nommé {text}", "{person} sends a PDF named {text}")
def send_named(person: Person, text: str) -> None:
    _send(person, text, PDF)


@when(
    "la connexion de {person} est coupée au milieu de l'envoi d'un PDF",
    "the connection of {person} is cut in the middle of sending a PDF",
    "la connexion d'{person} est coupée au milieu de l'envoi d'un PDF",
)
def send_half(person: Person) -> None:
    page, edge = person.window.page, "coupure"
    token = page.get_by_role("main").locator(f"input[name={TOKEN}]").first.input_value()
    body = (
        f'--{edge}\r\nContent-Disposition: form-data; name="{TOKEN}"\r\n\r\n{token}\r\n'
        f'--{edge}\r\nContent-Disposition: form-data; name="document"; filename="releve.pdf"\r\n\r\n'
    ).encode()
    form = f"multipart/form-data; boundary={edge}"
    person.window.wire.send_half(page.url, form, body + PDF.ljust(MEGABYTE, b"\n") + f"\r\n--{edge}--\r\n".encode())
    page.reload()


@when(
    "{person} ouvre par son adresse le document de {other_person}",
    "{person} opens by its address the document of {other_person}",
    "{person} ouvre par son adresse le document d'{other_person}",
)
def open_other(person: Person, other_person: Person) -> None:
    address = _links(other_person).first.get_attribute("href") or ""
    person.window.visit(urljoin(other_person.window.page.url, address))


@then("{person} voit le document {text} dans sa demande", "{person} sees the document {text} in the application")
def see(person: Person, text: str) -> None:
    expect(_links(person), "wrong_documents").to_have_text([text])


@then(
    "{person} retrouve {sample} à l'octet près",
    "{person} gets {sample} back, byte for byte",
)
def find_again(person: Person, sample: str) -> None:
    with person.window.page.expect_download() as saved:
        _links(person).first.click()
    name, content = _SAMPLES[sample]
    check(saved.value.suggested_filename == name, "file_renamed", name=saved.value.suggested_filename)
    check(Path(saved.value.path()).read_bytes() == content, "file_changed")


@then(
    "le document de {person} ne s'ouvre pas comme une page",
    "the document of {person} does not open as a page",
    "le document d'{person} ne s'ouvre pas comme une page",
)
def not_a_page(person: Person) -> None:
    address = urljoin(person.window.page.url, _links(person).first.get_attribute("href") or "")
    reply = person.window.wire.send("GET", address)
    check((reply.header("content-disposition") or "").startswith("attachment"), "file_displayed")
    sniffing = reply.header("x-content-type-options") or "—"
    check(sniffing == "nosniff", "file_guessed", header=sniffing)


@then(
    "{person} voit {count} documents envoyés pour {program}",
    "{person} sees {count} documents sent for {program}",
)
def sees_count(person: Person, count: int, program: str, pages: Pages) -> None:
    open_page(person, "account", pages)
    one, many = (words.text(person.language, "counts", f"documents_{number}") for number in ("one", "many"))
    card = cards(person, program).first
    expect(card, "application_missing").to_be_visible()
    shown = card.get_by_role("paragraph").all_inner_texts()
    told = [text for text in shown if text in {one, *(many.format(count=number) for number in range(10))}]
    wanted = [many.format(count=count)] if count else []
    check(told == wanted, "wrong_count_of_documents", told or ["—"], wanted=", ".join(wanted) or "—")


@then("{person} ne voit aucun document envoyé pour {program}", "{person} sees no document sent for {program}")
def sees_none(person: Person, program: str, pages: Pages) -> None:
    sees_count(person, 0, program, pages)


def _send(person: Person, name: str, content: bytes) -> None:
    chosen = {"name": name, "mimeType": "application/octet-stream", "buffer": content}
    _choose(person, name, chosen)
    press(person, "send_document")


def _choose(person: Person, name: str, file: Any) -> None:
    """Choose a file, and wait until the page shows it chosen: a form sent before would carry none."""
    field = field_of(person, "document")
    field.set_input_files(file)
    expect(field, "file_not_chosen").to_have_value(re.compile(re.escape(name) + "$"))


def _links(person: Person) -> Locator:
    """The documents on the page, each with a link that gives it back."""
    name = words.text(person.language, "lists", "documents")
    return person.window.page.get_by_role("list", name=name, exact=True).get_by_role("link")
