"""The whole sign-up as a plain Playwright script, without the harness: what the harness is measured against."""

from __future__ import annotations

import re
import time

import pyotp
import pytest
from playwright.sync_api import Browser, Page

from fixtures.authenticator import read_qr_code
from fixtures.identity import Identity, invent
from fixtures.mailbox import Mailbox
from fixtures.site.abilities import Clock, Pages

HEADING = "Mon compte sécurisé d’IRCC"
SIGNED_IN = "Vous êtes en session."


@pytest.fixture
def language() -> str:
    """The language of the script."""
    return "fr"


def test_plain(
    request: pytest.FixtureRequest, clock: Clock, pages: Pages, mailbox: Mailbox, record_property: object
) -> None:
    """Sign up, and note how many seconds it took from the opening of the browser context to its closing."""
    # Asked for in the test as a scenario asks for it: as an argument, pytest-playwright would make it a parameter, and
    # pytest would open another browser at each turn, within the time of the harness.
    browser: Browser = request.getfixturevalue("browser")
    browser_context_args = request.getfixturevalue("browser_context_args")
    person = invent("Amélie", "fr", "plain")
    begun = time.perf_counter()
    context = browser.new_context(**browser_context_args)
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    sign_up(context.new_page(), pages.location("secure_account", "fr"), person, mailbox, clock)
    context.close()
    record_property("seconds", time.perf_counter() - begun)  # type: ignore[operator]


def sign_up(page: Page, address: str, person: Identity, mailbox: Mailbox, clock: Clock) -> None:
    """The clicks of the scenario, one after the other."""
    page.goto(address)
    follow(page, "S’inscrire à un compte")
    press(page, "S’inscrire avec un nom d’utilisateur et un mot de passe de CléGC")
    follow(page, "S’enregistrer")
    press(page, "J’accepte")
    page.get_by_label("Nom d’utilisateur", exact=True).fill(person.username)
    press(page, "Continuer")
    page.get_by_label("Mot de passe", exact=True).fill(person.password)
    page.get_by_label("Confirmez le mot de passe", exact=True).fill(person.password)
    press(page, "Continuer")
    answer(page, person)
    press(page, "Continuer")
    page.get_by_label("Adresse électronique", exact=True).fill(person.email)
    page.get_by_label("Confirmez l’adresse électronique", exact=True).fill(person.email)
    press(page, "Continuer")
    paste(page, "Code de vérification", mailbox.latest().code)
    press(page, "Continuer")
    press(page, "Continuer")
    press(page, "Continuer")
    page.get_by_role("radio", name="Scanner un code QR à l’aide d’un téléphone ou d’une tablette", exact=True).check()
    press(page, "Continuer")
    uri = read_qr_code(page.get_by_role("img", name="Code QR à scanner", exact=True).screenshot())
    page.get_by_label("Code d’authentification", exact=True).fill(pyotp.parse_uri(uri).at(clock.now()))
    press(page, "Continuer")
    page.get_by_role("list", name="Vos codes de récupération").get_by_role("listitem").all_inner_texts()
    page.get_by_label("Oui, j’ai enregistré et stocké ces codes en toute sécurité", exact=True).check()
    press(page, "Continuer")
    page.get_by_role("heading", level=1, name=HEADING).wait_for()
    page.get_by_text(SIGNED_IN).wait_for()
    assert re.match(r"http://ircc\.localhost", page.url)


def answer(page: Page, person: Identity) -> None:
    """Choose the questions and answer them."""
    questions = (
        "Quel est votre souvenir d’enfance préféré ?",
        "Quelle est votre date la plus mémorable ?",
        "Qui vous a appris à lire ?",
    )
    for place, (question, text) in enumerate(zip(questions, person.answers, strict=True), 1):
        page.get_by_label(f"Question {place}", exact=True).select_option(label=question)
        page.get_by_label(f"Réponse à la question {place}", exact=True).fill(text)


def press(page: Page, name: str) -> None:
    """Press a button and wait for the page that answers."""
    with page.expect_navigation(wait_until="domcontentloaded"):
        page.get_by_role("button", name=name, exact=True).click()


def follow(page: Page, name: str) -> None:
    """Follow a link and wait for the page that answers."""
    with page.expect_navigation(wait_until="domcontentloaded"):
        page.get_by_role("link", name=name, exact=True).click()


def paste(page: Page, label: str, text: str) -> None:
    """Paste from the clipboard."""
    page.evaluate("text => navigator.clipboard.writeText(text)", text)
    page.get_by_label(label, exact=True).click()
    page.keyboard.press("ControlOrMeta+V")
