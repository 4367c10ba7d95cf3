"""Where people are after each step is told without a browser, surely or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from steps.elements import ELEMENTS
from steps.guide import LEADS
from steps.language.checking import standing
from steps.language.checking.check import Check
from steps.language.speech.vocabulary import load
from tests.steps.test_rehearsal import codes

load()

FEATURES = Path(__file__).parents[2] / "features"


@pytest.mark.parametrize(
    "steps",
    [
        ("Given Amélie has an account protected by the app", "And she is at the GCKey sign-in page",
         "When she signs in", "And she chooses “Change the password”"),
        ("Given Amélie has an account protected by the app", "And she is at the GCKey sign-in page",
         "When she signs in", "And she gives the code that the app shows", "And she confirms the deletion"),
        ("Given Amélie has received a code", "When she pastes the code received", "And she chooses the method QR code"),
        ("Given Amélie has an account", "And she is at the forgotten password page", "When she gives the username",
         "And she chooses a new password"),
        ("Given Amélie is at the deletion page", "When she confirms the deletion", "And she signs in"),
        ("Étant donné qu'Amélie a un compte protégé par le courriel",
         "Et qu'elle est à la page de connexion de la CléGC", "Quand elle ouvre une session",
         "Et elle choisit « Lier une demande à ce compte »"),
        ("Étant donné qu'Amélie est à la page des conditions", "Quand elle accepte les conditions",
         "Et elle choisit son mot de passe"),
        ("Étant donné qu'Amélie est à la page de l'adresse électronique", "Quand elle donne son adresse électronique",
         "Et elle demande un nouveau code", "Et elle choisit la méthode code QR"),
    ],
)  # fmt: skip
def test_a_step_is_refused_where_no_step_before_it_can_have_led_to_its_page(steps, tmp_path):
    then = "Then nothing has changed" if steps[0].startswith("Given") else "Alors rien n'a changé"
    assert codes(tmp_path, *steps, then) == ["not_there"]


@pytest.mark.parametrize(
    "steps",
    [
        ("Given Amélie has an account", "And she is at the GCKey sign-in page",
         "When she signs in", "And she chooses “Change the password”"),
        ("Given Amélie is at the GCKey sign-in page", "When she tries to sign in with a wrong password",
         "And she signs in", "And she gives the code that the app shows"),
        ("Given Amélie has received a code", "And she has given 5 wrong codes", "When she pastes the code received",
         "And she chooses “Change the email address”", "And she gives an email address"),
        ("Given Amélie is at the username page", "When 21 minutes go by", "And she chooses a username",
         "And she chooses “Go to the IRCC secure account”", "And she asks for a GCKey"),
        ("Étant donné qu'Amélie a un compte", "Et qu'elle est à la page de connexion de la CléGC",
         "Quand elle ouvre une session", "Et elle choisit « Changer le mot de passe »"),
    ],
)  # fmt: skip
def test_a_step_is_accepted_where_one_of_those_before_it_may_have_led_to_its_page(steps, tmp_path):
    then = "Then nothing has changed" if steps[0].startswith("Given") else "Alors rien n'a changé"
    assert codes(tmp_path, *steps, then) == []


def test_a_page_that_a_story_sees_is_among_those_where_the_person_was_told_to_be(monkeypatch):
    seen, follow = [], standing.after

    def after(understood, place, past, language):
        led = follow(understood, place, past, language)
        if understood.phrase.kind == "then" and led and place:
            seen.append((led, place))
        return led

    monkeypatch.setattr(standing, "after", after)
    for path in [*(FEATURES / "fr" / "1-creer-son-compte").iterdir(), *(FEATURES / "en" / "3-recovery").iterdir()]:
        Check().file(path)
    assert len(seen) > 25
    assert [(led, place) for led, place in seen if not led <= place] == []


def test_each_lead_is_of_a_button_to_pages():
    for page, leads in LEADS.items():
        named = page.removesuffix("_protected")
        assert leads.keys() <= {*ELEMENTS[named]["buttons"], *ELEMENTS["everywhere"]["buttons"]}, page
        assert {each for pages in leads.values() for each in pages} <= ELEMENTS.keys(), page
