"""What a step uses, needs and leads to is told without a browser: what cannot be done there is refused at once."""

from __future__ import annotations

from textwrap import dedent

import pytest

from steps.language.checking.check import Check
from steps.language.speech.vocabulary import load

load()


def codes(tmp_path, *steps):
    english = steps[0].startswith("Given")
    header = "# language: en\nFeature: A trial\n\n  Scenario: It is so\n"
    if not english:
        header = "# language: fr\nFonctionnalité: Un essai\n\n  Scénario: C'est ainsi\n"
    path = tmp_path / "trial.feature"
    path.write_text(header + "".join(f"    {dedent(step)}\n" for step in steps), encoding="utf-8")
    return [refusal.code for refusal in Check().file(path).refusals]


@pytest.mark.parametrize(
    ("given", "when"),
    [
        ("Étant donné qu'Amélie est à la page de liaison par la carte", "Quand elle accepte les conditions"),
        ("Étant donné qu'Amélie est à la page du code reçu par courriel", "Quand elle ouvre une session"),
        ("Given Amélie is at the username page", "When she pastes the password twice"),
        ("Given Amélie has received a code", 'When she chooses the password "Boreale-7!"'),
    ],
)
def test_a_step_is_refused_where_the_page_has_not_what_it_uses(given, when, tmp_path):
    then = "Then nothing has changed" if given.startswith("Given") else "Alors rien n'a changé"
    assert codes(tmp_path, given, when, then) == ["not_there"]


@pytest.mark.parametrize(
    ("steps", "refused"),
    [
        (("When she opens the GCKey sign-in page by its address", "And she signs in"), ["not_there"]),
        (
            ("When 2 years go by", "And she opens the GCKey sign-in page by its address", "And she signs in"),
            ["not_there"],
        ),
        (("When she opens the CRA sign-in page by its address", "And she signs in at the CRA"), ["no_arc_account"]),
    ],
)
def test_an_address_leads_to_the_entrance_from_nowhere(steps, refused, tmp_path):
    assert codes(tmp_path, "Given Amélie has an account", *steps, "Then nothing has changed") == refused


@pytest.mark.parametrize(
    ("given", "when", "refused"),
    [
        ("at the CRA sign-in page", ["she signs in at the CRA"], ["no_arc_account"]),
        ("at the CRA sign-in page", ["she tries to sign in at the CRA with a wrong password"], ["no_arc_account"]),
        (
            "at the CRA registration page",
            [
                "she registers with the CRA", "she signs out", "she opens the CRA sign-in page by its address",
                "she signs in at the CRA",
            ],
            [],
        ),
        ("at the GCKey sign-in page", ["she tries to sign in"], ["no_key"]),
    ],
)  # fmt: skip
def test_whoever_signs_in_has_an_account_there(given, when, refused, tmp_path):
    acts = [f"When {act}" for act in when]
    assert codes(tmp_path, f"Given Amélie is {given}", *acts, "Then nothing has changed") == refused


def test_an_address_may_lead_anywhere_to_whoever_came_in(tmp_path):
    steps = "When she opens the GCKey sign-in page by its address", "And she signs in", "Then nothing has changed"
    assert codes(tmp_path, "Given Amélie is at the GCKey sign-in page", *steps) == []


@pytest.mark.parametrize(
    ("given", "when", "refused"),
    [
        ("she is signed in at IRCC", "she links the application by its number", ["no_profile"]),
        ("she is signed in at IRCC", "she starts an application for a study permit", ["no_profile"]),
        ("she is signed in at IRCC", "she chooses “Link an application to this account”", ["no_profile"]),
        ("she is at the page of linking by card", 'she gives "x" in the date of birth to link the card', ["no_card"]),
        (
            "she is signed in at IRCC",
            "IRCC sets the application of Amélie for a study permit to approved",
            ["no_application"],
        ),
        ("she is at the IRCC account", "she starts an application for a study permit", []),
    ],
)
def test_a_step_is_refused_before_what_it_needs_is_there(given, when, refused, tmp_path):
    steps = f"And {given}", f"When {when}", "Then nothing has changed"
    assert codes(tmp_path, "Given Amélie has an account protected by the app", *steps) == refused


def test_a_profile_that_is_created_is_there(tmp_path):
    steps = "When she creates a profile", "And she starts an application for a study permit", "Then nothing has changed"
    assert codes(tmp_path, "Given Amélie is signed in at IRCC", *steps) == []


def test_a_profile_that_comes_after_the_page_serves_once_another_is_opened(tmp_path):
    late = "Given Amélie is signed in at IRCC", "And she has a profile at IRCC"
    done = "When she links the application by its number", "Then nothing has changed"
    assert codes(tmp_path, *late, *done) == ["given_late"]
    assert codes(tmp_path, *late, "When she reloads the page", *done) == []


def test_nobody_is_signed_in_to_an_account_that_has_ended(tmp_path):
    steps = "And she is signed in at IRCC", "When she reloads the page", "Then she is at the IRCC account"
    assert codes(tmp_path, "Given Amélie has deleted the account", *steps) == ["ended_again"]
    french = "Et qu'elle est en session à IRCC", "Quand elle recharge la page", "Alors rien n'a changé"
    assert codes(tmp_path, "Étant donné qu'Amélie a un compte désactivé", *french) == ["ended_again"]


def test_nothing_is_locked_or_used_up_of_an_account_that_is_not_there(tmp_path):
    steps = "And she is at the GCKey sign-in page", "When she signs in", "Then nothing has changed"
    locked = "Given Amélie has no account", "And the password of Amélie is locked"
    assert codes(tmp_path, *locked, *steps) == ["absence_again"]
    tried = "Given Amélie has no account", "And Benoît has an account", "And the password of Benoît is locked"
    assert codes(tmp_path, *tried, "And Amélie is at the GCKey sign-in page", *steps[1:]) == []


@pytest.mark.parametrize(
    ("given", "then"),
    [
        ("Given Amélie is at the GCKey sign-in page", "Then she has received no email"),
        ("Given Amélie is at the GCKey sign-in page", "Then no email was sent"),
        ("Given Amélie is at the GCKey sign-in page", "Then she has received nothing at the former address"),
        ("Étant donné qu'Amélie a un compte", "Alors elle n'a reçu aucun courriel"),
        ("Étant donné qu'Amélie a un compte", "Alors aucun courriel n'a été envoyé"),
        ("Étant donné qu'Amélie a un compte", "Alors elle n'a rien reçu à son ancienne adresse"),
    ],
)
def test_no_email_is_expected_before_anything_is_done(given, then, tmp_path):
    assert codes(tmp_path, given, then) == ["no_deed"]


@pytest.mark.parametrize(
    ("given", "when", "then", "refused"),
    [
        ("the username page", 'she types the username "erable.sucre"', "the username page", ["still_there"]),
        ("the GCKey sign-in page", "19 minutes go by", "the GCKey sign-in page", ["still_there"]),
        ("the GCKey sign-in page", "she reloads the page", "the GCKey sign-in page", []),
        ("the GCKey sign-in page", "she tries to sign in with a wrong password", "the GCKey sign-in page", []),
        ("the GCKey sign-in page", "19 minutes go by", "the username page", []),
    ],
)
def test_a_page_that_nothing_leads_away_from_is_not_seen_again(given, when, then, refused, tmp_path):
    assert codes(tmp_path, f"Given Amélie is at {given}", f"When {when}", f"Then she is at {then}") == refused


def test_a_page_that_nothing_leads_away_from_is_not_seen_again_in_french(tmp_path):
    typed = (
        "Étant donné qu'Amélie est à la page du nom d'utilisateur",
        'Quand elle écrit le nom d\'utilisateur "erable"',
    )
    assert codes(tmp_path, *typed, "Alors elle est à la page du nom d'utilisateur") == ["still_there"]


def test_the_code_of_the_app_serves_once_until_time_passes(tmp_path):
    signed = "Given Amélie has an account protected by the app", "And she is at the GCKey sign-in page"
    given = "And she gives the code that the app shows"
    again = "And she signs in from another browser", given, "Then she is signed in at IRCC"
    assert codes(tmp_path, *signed, "When she signs in", given, *again) == ["app_code_spent"]
    assert codes(tmp_path, *signed, "When she signs in", given, "And 30 seconds go by", *again) == []
    french = (
        "Étant donné qu'Amélie est à la page du deuxième facteur",
        "Quand elle donne le code affiché par son application",
    )
    then = "Et elle donne le code affiché par son application", "Alors rien n'a changé"
    assert "app_code_spent" in codes(tmp_path, *french, *then)


def test_the_pages_named_are_those_nearest_to_what_is_said(tmp_path):
    given = "Étant donné qu'Amélie est à la page du nom d'utilisateur"
    path = tmp_path / "trial.feature"
    assert codes(tmp_path, given, "Quand elle choisit son mot de passe", "Alors rien n'a changé") == ["not_there"]
    assert "la page du mot de passe\n" in f"{Check().file(path).refusals[0]}\n"


@pytest.mark.parametrize(
    ("account", "used", "rest"),
    [
        (
            "Given Amélie has an account protected by the app",
            "Given Amélie has signed in every 90 days for 10 years",
            ("And she is at the GCKey sign-in page", "When she signs in", "Then she is at the second factor page"),
        ),
        (
            "Étant donné qu'Amélie a un compte protégé par l'application",
            "Étant donné qu'Amélie a ouvert une session tous les 90 jours pendant 10 ans",
            (
                "Et qu'elle est à la page de connexion de la CléGC",
                "Quand elle ouvre une session",
                "Alors elle est à la page du deuxième facteur",
            ),
        ),
    ],
)
def test_an_account_is_there_before_it_is_used(account, used, rest, tmp_path):
    assert codes(tmp_path, used, *rest) == ["no_account_to_use"]
    assert codes(tmp_path, account, used, *rest) == []
