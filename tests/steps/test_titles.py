"""What a title announces, of what happens here, is in its steps: refused where it is not, and nowhere else."""

from __future__ import annotations

import pytest

from steps.language.checking.check import Check
from steps.language.speech.events import EVENTS
from steps.language.speech.vocabulary import load

load()

_FRENCH = """# language: fr
Fonctionnalité: Un essai

  Scénario: {title}
    Étant donné qu'Amélie a un compte protégé par l'application
    Et qu'elle est à la page de connexion de la CléGC
    {steps}
    Alors rien n'a changé
"""
_ENGLISH = """# language: en
Feature: A trial

  Scenario: {title}
    Given Amélie has an account protected by the app
    And she is at the GCKey sign-in page
    {steps}
    Then nothing has changed
"""


def refused(tmp_path, template, title, *steps):
    path = tmp_path / "trial.feature"
    path.write_text(template.format(title=title, steps="\n    ".join(steps)), encoding="utf-8")
    return [refusal.code for refusal in Check().file(path).refusals]


@pytest.mark.parametrize(
    "title",
    [
        "Un compte verrouillé n'ouvre pas de session",
        "Le verrou tient",
        "Un code expiré ne sert à rien",
        "Un compte supprimé ne revient pas",
        "La suppression de la CléGC est annoncée",
        "Le compte désactivé mène ailleurs",
        "Une demande liée reste dans le compte",
        "L'invitation attend",
        "Une panne du courriel n'y change rien",
        "Le brouillon est gardé",
        "La session d'un onglet sert dans l'autre",
        "Un double clic n'envoie qu'une fois",
        "Recharger la page garde l'étape",
        "Revenir en arrière garde l'étape",
        "L'ouverture de session est annoncée par courriel",
        "La personne est prévenue par courriel",
    ],
)
def test_a_french_title_is_refused_whose_event_no_step_brings(title, tmp_path):
    assert refused(tmp_path, _FRENCH, title, "Quand elle ouvre une session") == ["title_event"]


@pytest.mark.parametrize(
    "title",
    [
        "A locked account opens no session",
        "The lockout holds",
        "An expired code is worth nothing",
        "A deleted account does not come back",
        "The deletion is announced",
        "The deactivated account leads elsewhere",
        "The disabled account leads elsewhere",
        "A linked application stays in the account",
        "The invitation waits",
        "A mail outage changes nothing",
        "The draft is kept",
        "The session of one tab serves in the other",
        "A double click sends once",
        "Reloading the page keeps the step",
        "Going back keeps the step",
        "A sign-in is announced by email",
        "The person is warned by email",
    ],
)
def test_an_english_title_is_refused_whose_event_no_step_brings(title, tmp_path):
    assert refused(tmp_path, _ENGLISH, title, "When she signs in") == ["title_event"]


@pytest.mark.parametrize(
    ("title", "steps"),
    [
        ("L'échec de trop verrouille", ["Quand elle tente d'ouvrir une session avec un mot de passe erroné"]),
        ("Une étape expire", ["Quand 16 minutes passent", "Et elle ouvre une session"]),
        ("Le bouton désactivé revient", ["Quand elle ouvre une session"]),
        ("Les espaces en trop sont supprimés", ["Quand elle ouvre une session"]),
        ("Cinq codes erronés, et même le bon est refusé", ["Quand elle ouvre une session"]),
    ],
)
def test_a_french_title_that_may_be_right_is_accepted(title, steps, tmp_path):
    assert "title_event" not in refused(tmp_path, _FRENCH, title, *steps)


@pytest.mark.parametrize(
    ("title", "steps"),
    [
        ("One failure too many locks", ["When she tries to sign in with a wrong password"]),
        ("A step expires", ["When 16 minutes go by", "And she signs in"]),
        ("The disabled button comes back", ["When she signs in"]),
        ("Spaces too many are deleted", ["When she signs in"]),
        ("Each link of the page leads somewhere", ["When she signs in"]),
    ],
)
def test_an_english_title_that_may_be_right_is_accepted(title, steps, tmp_path):
    assert "title_event" not in refused(tmp_path, _ENGLISH, title, *steps)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_remedy_of_each_event_is_a_step_that_tells_it(language):
    for event in EVENTS:
        line = event.line(language)
        assert line
        assert event.is_told_by(line, language)


@pytest.mark.parametrize(
    ("title", "codes"),
    [
        ("Three wrong passwords are too many", ["title_count"]),
        ("Nine wrong passwords are too many", ["title_count"]),
        ("Five wrong passwords are too many", []),
        ("Six wrong passwords are too many", []),
        ("Three attempts are too many", []),
    ],
)
def test_what_a_title_counts_in_words_is_what_its_steps_come_to(title, codes, tmp_path):
    steps = (
        "And somebody has already given 5 wrong passwords for the account of Amélie",
        "When she tries to sign in with a wrong password",
    )
    assert refused(tmp_path, _ENGLISH, title, *steps) == codes


@pytest.mark.parametrize(
    ("title", "codes"),
    [
        ("Trois mots de passe erronés, c'est trop", ["title_count"]),
        ("Vingt mots de passe erronés, c'est trop", ["title_count"]),
        ("Cinq mots de passe erronés, c'est trop", []),
        ("Six mots de passe erronés, c'est trop", []),
        ("Trois essais, c'est trop", []),
    ],
)
def test_what_a_french_title_counts_in_words_is_what_its_steps_come_to(title, codes, tmp_path):
    steps = (
        "Et que quelqu'un a déjà donné 5 mots de passe erronés pour le compte d'Amélie",
        "Quand elle tente d'ouvrir une session avec un mot de passe erroné",
    )
    assert refused(tmp_path, _FRENCH, title, *steps) == codes


_WAITS = {
    "fr": (_FRENCH, "Quand {} passent", "Quand elle tente d'ouvrir une session avec un mot de passe erroné"),
    "en": (_ENGLISH, "When {} go by", "When she tries to sign in with a wrong password"),
}


@pytest.mark.parametrize(
    ("language", "title", "waits", "codes"),
    [
        ("fr", "Dix minutes, pour tous", ("9 minutes", "2 minutes"), ["title_duration"]),
        ("fr", "Dix minutes, pas plus", ("9 minutes", "11 minutes"), []),
        ("fr", "Au bout de 10 minutes", ("9 minutes 59 secondes", "11 minutes"), []),
        ("fr", "Une heure, pas plus", ("59 minutes", "2 heures"), []),
        ("fr", "Cinq essais, pas plus", ("4 minutes", "11 minutes"), []),
        ("en", "Ten minutes, for all", ("9 minutes", "2 minutes"), ["title_duration"]),
        ("en", "Ten minutes, no more", ("9 minutes", "11 minutes"), []),
        ("en", "After 10 minutes", ("9 minutes 59 seconds", "11 minutes"), []),
        ("en", "After 10 attempts", ("9 minutes", "11 minutes"), ["title_figure"]),
    ],
)
def test_a_title_may_say_a_limit_of_time_that_its_steps_try_on_both_sides(language, title, waits, codes, tmp_path):
    template, wait, act = _WAITS[language]
    assert refused(tmp_path, template, title, *(wait.format(each) for each in waits), act) == codes


_WRONG_FR = "Quand elle tente d'ouvrir une session avec un mot de passe erroné"
_WRONG_EN = "When she tries to sign in with a wrong password"


@pytest.mark.parametrize(
    ("title", "codes"),
    [
        ("Le code de Benoît ne compte pas", ["title_person"]),
        ("Le code d'Élise ne compte pas", ["title_person"]),
        ("Le code d'Amélie ne compte pas", []),
        ("Le compte d'IRCC attend", []),
        ("Un mot de passe erroné n'envoie aucun avis", ["title_event"]),
        ("Un mot de passe sans chiffre est refusé", ["title_lack"]),
        ("Un mot de passe sans lettre est refusé", ["title_lack"]),
        ("Ouvrir une session sans le bon compte est refusé", []),
        ("Continuer sans répondre est refusé", []),
        ("Un mot de passe sans une des quatre sortes de caractères est refusé", []),
        ("L'ancien mot de passe sert encore", ["title_accepted"]),
        ("Le mot de passe essayé ne sert à rien", []),
        ("Un mot de passe ne sert qu'une fois", ["title_event"]),
        ("La session du premier navigateur reste ouverte", ["title_event"]),
        ("Changer de langue garde l'étape", ["title_event"]),
        ("Le verrou du deuxième facteur tient", ["title_event"]),
    ],
)
def test_what_a_french_title_promises_its_steps_show(title, codes, tmp_path):
    assert refused(tmp_path, _FRENCH, title, _WRONG_FR) == codes


@pytest.mark.parametrize(
    ("title", "codes"),
    [
        ("Benoît's code does not count", ["title_person"]),
        ("The code of Élise does not count", ["title_person"]),
        ("Amélie's code does not count", []),
        ("IRCC's account waits", []),
        ("A wrong password sends no notice", ["title_event"]),
        ("A password without a digit is refused", ["title_lack"]),
        ("Signing in without the right account is refused", []),
        ("A password without one of the four kinds of characters is refused", []),
        ("Going on without choosing is refused", []),
        ("The old password still works", ["title_accepted"]),
        ("The password tried is worth nothing", []),
        ("A password works only once", ["title_event"]),
        ("The session of the first browser stays open", ["title_event"]),
        ("Switching language keeps the step", ["title_event"]),
        ("The lock of the second factor holds", ["title_event"]),
    ],
)
def test_what_an_english_title_promises_its_steps_show(title, codes, tmp_path):
    assert refused(tmp_path, _ENGLISH, title, _WRONG_EN) == codes


@pytest.mark.parametrize(
    ("language", "title", "shown"),
    [
        ("fr", "L'ancien code ne sert à rien", "Alors elle est à la page du deuxième facteur"),
        ("en", "The old code is worth nothing", "Then she is at the second factor page"),
    ],
)
def test_a_title_that_something_is_worth_nothing_is_verified_by_a_refusal(language, title, shown, tmp_path):
    template, _, act = _WAITS[language]
    accepting = template.rpartition("\n    ")[0] + f"\n    {shown}\n"
    assert refused(tmp_path, accepting, title, act) == ["title_refused"]


@pytest.mark.parametrize(
    ("language", "title", "wait", "codes"),
    [
        ("fr", "Le verrou finit après quinze minutes, pas avant", "16 minutes", ["title_side"]),
        ("fr", "Le verrou finit après quinze minutes, pas avant", "14 minutes", []),
        ("fr", "Le verrou dure quinze minutes, pas plus", "14 minutes", ["title_side"]),
        ("fr", "Le verrou dure quinze minutes, pas plus", "15 minutes", []),
        ("fr", "Le verrou ne dure que quinze minutes", "14 minutes", ["title_side"]),
        ("fr", "Le verrou ne dure que quinze minutes", "15 minutes", []),
        ("en", "The lock ends after fifteen minutes, not before", "16 minutes", ["title_side"]),
        ("en", "The lock ends after fifteen minutes, not before", "14 minutes", []),
        ("en", "The lock lasts fifteen minutes, no longer", "14 minutes", ["title_side"]),
        ("en", "The lock lasts fifteen minutes, no longer", "15 minutes", []),
        ("en", "The lock lasts only fifteen minutes", "14 minutes", ["title_side"]),
        ("en", "The lock lasts only fifteen minutes", "15 minutes", []),
    ],
)
def test_each_side_that_a_title_says_is_tried(language, title, wait, codes, tmp_path):
    template, waited, act = _WAITS[language]
    found = refused(tmp_path, template, title, waited.format(wait), act)
    assert [code for code in found if code == "title_side"] == codes


_TWO = {
    "fr": """# language: fr
Fonctionnalité: Un essai

  Scénario: {title}
    Étant donné que Benoît a un compte protégé par l'application
    Et qu'Amélie a un compte protégé par l'application
    Et que le mot de passe de Benoît est verrouillé
    Et qu'Amélie est à la page de connexion de la CléGC
    Quand elle ouvre une session
    Alors elle est à la page du deuxième facteur
""",
    "en": """# language: en
Feature: A trial

  Scenario: {title}
    Given Benoît has an account protected by the app
    And Amélie has an account protected by the app
    And the password of Benoît is locked
    And Amélie is at the GCKey sign-in page
    When she signs in
    Then she is at the second factor page
""",
}


@pytest.mark.parametrize(
    ("language", "title", "codes"),
    [
        ("fr", "Le verrou d'Amélie n'arrête pas Benoît", ["title_unseen"]),
        ("fr", "Le verrou de Benoît n'arrête pas Amélie", []),
        ("fr", "Le verrou n'arrête pas Benoît", []),
        ("en", "The lock of Amélie does not stop Benoît", ["title_unseen"]),
        ("en", "Amélie's lock does not stop Benoît", ["title_unseen"]),
        ("en", "The lock of Benoît does not stop Amélie", []),
        ("en", "The lock does not stop Benoît", []),
    ],
)
def test_each_person_of_a_title_among_others_is_seen_in_a_then(language, title, codes, tmp_path):
    assert refused(tmp_path, _TWO[language], title) == codes


@pytest.mark.parametrize(
    ("title", "codes"),
    [
        ("Un nom a au moins 8 caractères", []),
        ("Un nom a au moins 9 caractères", ["title_figure"]),
        ("Un nom a au moins neuf caractères", []),
        ("Un nom a au moins douze caractères", ["title_characters"]),
        ("Un nom reprend douze caractères du texte", []),
    ],
)
def test_a_title_may_count_the_characters_of_a_text(title, codes, tmp_path):
    steps = (
        "Et qu'elle est à la page du nom d'utilisateur",
        'Quand elle choisit le nom d\'utilisateur "boreales"',
    )
    template = _FRENCH.replace("    Et qu'elle est à la page de connexion de la CléGC\n", "")
    template = template.replace("rien n'a changé", "elle est à la page du mot de passe")
    assert [code for code in refused(tmp_path, template, title, *steps) if code.startswith("title")] == codes
