"""A scenario that is refused is accepted once the lines of its remedy stand where the refusal says."""

from __future__ import annotations

import pytest

from steps.language.checking.check import Check
from steps.language.speech.events import EVENTS
from steps.language.speech.vocabulary import load

load()

HEADS = {
    "fr": "# language: fr\nFonctionnalité: Un essai\n\n  Scénario: {}\n",
    "en": "# language: en\nFeature: A trial\n\n  Scenario: {}\n",
}
FIRST = 5
"""The line of the first step."""

DELETED = {
    "fr": (
        "Un compte supprimé ne donne plus accès aux demandes",
        "Étant donné qu'Amélie a supprimé son compte",
        "Et qu'elle est en session à IRCC",
        "Quand elle ouvre la page des documents par son adresse",
        "Alors elle est à la page d'ouverture de compte d'IRCC",
    ),
    "en": (
        "A deleted account gives access to applications no longer",
        "Given Amélie has deleted the account",
        "And she is signed in at IRCC",
        "When she opens the documents page by its address",
        "Then she is at IRCC's page for opening an account",
    ),
}
LOCKED = {
    "fr": (
        "Le verrou d'Amélie prend fin après 15 minutes",
        "Étant donné qu'Amélie a un compte protégé par l'application",
        "Et que Chloé a un compte protégé par l'application",
        "Et que le mot de passe d'Amélie est verrouillé",
        "Et que Chloé est à la page de connexion de la CléGC",
        "Quand 15 minutes passent",
        "Et elle ouvre une session",
        "Alors elle est à la page du deuxième facteur",
    ),
    "en": (
        "The lock of Amélie ends after 15 minutes",
        "Given Amélie has an account protected by the app",
        "And Chloé has an account protected by the app",
        "And the password of Amélie is locked",
        "And Chloé is at the GCKey sign-in page",
        "When 15 minutes go by",
        "And she signs in",
        "Then she is at the second factor page",
    ),
}
USERNAME = {
    "fr": (
        "Le nom d'utilisateur arrive par courriel",
        "Étant donné qu'Amélie a demandé son nom d'utilisateur",
        "Quand elle colle le code reçu",
        "Et elle répond à ce qui est demandé",
        "Alors elle reçoit le courriel du nom d'utilisateur",
    ),
    "en": (
        "The username comes by email",
        "Given Amélie has asked for the username",
        "When she pastes the code received",
        "And she answers what is asked",
        "Then she receives the email with the username",
    ),
}


def refusals(tmp_path, language, title, steps):
    path = tmp_path / "trial.feature"
    path.write_text(HEADS[language].format(title) + "".join(f"    {step}\n" for step in steps), encoding="utf-8")
    return Check().file(path).refusals


def refused(tmp_path, language, title, *steps):
    """The only refusal, whose line is counted from the first step."""
    (refusal,) = refusals(tmp_path, language, title, steps)
    return refusal.line - FIRST, refusal


@pytest.mark.parametrize("language", ["fr", "en"])
def test_an_account_that_ends_beside_the_page_keeps_the_subject_of_the_title(tmp_path, language):
    title, *steps = DELETED[language]
    at, refusal = refused(tmp_path, language, title, *steps)
    assert (at, refusal.code, len(refusal.items)) == (1, "ended_again", 2)
    assert refusals(tmp_path, language, title, [*refusal.items, *steps[2:]]) == []


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_same_two_steps_the_other_way_round_end_in_the_same_scenario(tmp_path, language):
    title, *steps = DELETED[language]
    session, deleted = {
        "fr": ("Étant donné qu'Amélie est en session à IRCC", "Et qu'elle a supprimé son compte"),
        "en": ("Given Amélie is signed in at IRCC", "And she has deleted the account"),
    }[language]
    at, refusal = refused(tmp_path, language, title, session, deleted, *steps[2:])
    assert (at, refusal.code, len(refusal.items)) == (1, "presence_again", 1)
    assert refusals(tmp_path, language, title, [session, *refusal.items, *steps[2:]]) == []


def test_what_the_title_speaks_of_is_not_what_is_removed(tmp_path):
    title, session, *steps = "A deactivated account shows nothing", "And she is signed in at IRCC", *DELETED["en"][3:]
    ended = "Given Amélie has a deactivated account"
    _, refusal = refused(tmp_path, "en", title, ended, session, *steps)
    assert "remove this line" in str(refusal)
    assert refusals(tmp_path, "en", title, [ended, *steps]) == []
    _, refusal = refused(tmp_path, "en", title, "Given Amélie is signed in at IRCC", f"And {ended[6:]}", *steps)
    assert "remove line 5" in str(refusal)


@pytest.mark.parametrize("protection", ["email", "the app"])
def test_an_account_comes_before_the_session_and_then_the_session_is_opened(tmp_path, protection):
    account, session = f"Given Amélie has an account protected by {protection}", "Given Amélie is signed in at GCKey"
    done = "When she reloads the page", "Then she is at the GCKey home page"
    at, refusal = refused(tmp_path, "en", "It is so", session, account, *done)
    assert (at, refusal.code) == (1, "presence_again")
    assert "move this line above line 5" in str(refusal)
    assert refusals(tmp_path, "en", "It is so", [account, session, *done]) == []


def test_nobody_without_an_account_is_signed_in(tmp_path):
    done = "When she reloads the page", "Then she is at the IRCC account"
    for session in "And she is signed in at IRCC", "And she is at the IRCC account":
        _, refusal = refused(tmp_path, "en", "It is so", "Given Amélie has no account", session, *done)
        assert refusal.code == "absence_again"


@pytest.mark.parametrize("language", ["fr", "en"])
def test_who_has_no_page_open_is_offered_with_the_line_that_opens_one(tmp_path, language):
    title, *steps = LOCKED[language]
    at, refusal = refused(tmp_path, language, title, *steps)
    assert (at, refusal.code) == (5, "pronoun_of_two_away")
    opening, ours, theirs = refusal.items
    assert refusals(tmp_path, language, title, [*steps[:4], opening, steps[4], ours, *steps[6:]]) == []
    assert refusals(tmp_path, language, title, [*steps[:5], theirs, *steps[6:]]) == []


@pytest.mark.parametrize("language", ["fr", "en"])
def test_what_belongs_to_an_account_takes_the_line_that_gives_one(tmp_path, language):
    title, *steps = USERNAME[language]
    at, refusal = refused(tmp_path, language, title, *steps)
    assert (at, refusal.code) == (0, "no_key")
    (account,) = refusal.items
    assert refusals(tmp_path, language, title, [account, *steps]) == []
    without = {"fr": "Étant donné qu'Amélie n'a pas de compte", "en": "Given Amélie has no account"}[language]
    assert refusals(tmp_path, language, title, [without, *steps]) == []


@pytest.mark.parametrize(
    ("language", "around", "offered"),
    [
        ("en", "Deleting the account announces it by email. she confirms the deletion", "the notice of the deletion"),
        ("fr", "La suppression est annoncée par courriel. elle la confirme", "l'avis de la suppression"),
        ("en", "The lock is announced by email. the password of Amélie is locked", "the notice of the lock"),
        ("fr", "Le verrou est annoncé par courriel. le mot de passe d'Amélie est verrouillé", "l'avis du verrou"),
        ("en", "It is announced by email", "the notice of the coming deactivation"),
    ],
)
def test_the_mail_that_is_offered_is_the_nearest_to_the_title_and_to_the_steps(language, around, offered):
    event = next(event for event in EVENTS if event.brought_by == "{person} reçoit {mail}")
    assert event.line(language, around).endswith(f" {offered}")


AFTER_ANOTHER = {
    "fr": (
        ("Le bon code ouvre le compte d'IRCC", "Étant donné qu'Amélie a un compte protégé par l'application",
         "Et qu'elle est à la page de connexion de la CléGC", "Quand elle ouvre une session",
         "Alors elle est à la page du deuxième facteur", "Et elle donne le code affiché par son application"),
        ("Un nouveau code confirme l'adresse", "Étant donné qu'Amélie a reçu un code",
         "Quand elle a demandé un nouveau code", "Et elle colle le code reçu",
         "Alors elle lit que son adresse est confirmée"),
    ),
    "en": (
        ("The right app code opens the IRCC account", "Given Amélie has an account protected by the app",
         "And she is at the GCKey sign-in page", "When she signs in", "Then she is at the second factor page",
         "And she gives the code that the app shows"),
        ("A new code confirms the address", "Given Amélie has received a code", "When she has asked for a new code",
         "And she pastes the code received", "Then she reads that the address is confirmed"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("number", [0, 1])
def test_a_step_of_another_keyword_takes_what_follows_with_it(tmp_path, language, number):
    title, *steps = AFTER_ANOTHER[language][number]
    at, refusal = refused(tmp_path, language, title, *steps)
    assert refusal.code == "other_kind_below"
    assert refusals(tmp_path, language, title, [*steps[:at], *refusal.items, *steps[at + 2 :]]) == []
