"""What is right is not refused: stories of several steps, people of either gender, words that agree with them."""

from __future__ import annotations

import re
import subprocess
import sys
from textwrap import indent

import pytest

from steps.language.checking.check import Check, features_in
from steps.language.checking.meaning import translate_phrase
from steps.language.speech.elision import elide
from steps.language.speech.gender import gender_of
from tests.language.conftest import ROOT

FRENCH = "# language: fr\n@guide-1\nFonctionnalité: Faire ses courses\n\n"
ENGLISH = "@guide-1\nFeature: Shopping\n\n"


def refused(tmp_path, head, *lines):
    path = tmp_path / "courses.feature"
    path.write_text(head + indent("\n".join(lines), "  "), encoding="utf-8")
    return [(refusal.line - head.count("\n"), refusal.code) for refusal in Check().file(path).refusals]


def french(tmp_path, *steps):
    return refused(tmp_path, FRENCH, "Scénario: Une pomme", *steps)


@pytest.mark.parametrize(
    "steps",
    [
        ["Étant donné qu'Amélie est dans la boutique", "Alors le panier est gardé"],
        ["Quand Amélie prend une pomme", "Alors le panier est gardé"],
        [
            "Étant donné qu'Amélie est dans la boutique",
            "Quand elle prend une pomme",
            "Alors le panier est gardé",
            "Quand elle prend une poire",
            "Et elle attend 1 minute",
            "Alors le panier est gardé",
        ],
        [
            "Étant donné qu'Amélie a une pomme dans son panier",
            "Et qu'elle a une poire dans son panier",
            "Alors elle hésite",
        ],
        [
            "Étant donné que Benoît a une pomme dans son panier",
            "Et que Benoît a une pomme dans son panier",
            "Alors il hésite",
        ],
        ["Étant donné qu'Amélie est dans la boutique", "Et que Benoît est dans la boutique", "Alors Amélie hésite"],
    ],
)
def test_a_story_is_not_refused(tmp_path, steps):
    assert french(tmp_path, *steps) == []


@pytest.mark.parametrize(
    ("person", "pronoun", "warned"),
    [
        ("Amélie", "elle", "prévenue"),
        ("Benoît", "il", "prévenu"),
        ("Marie-Pierre", "elle", "prévenue"),
        ("Pierre-Marie", "il", "prévenu"),
        ("Camille", "elle", "prévenue"),
        ("Camille", "il", "prévenu"),
        ("Mallory", "il", "prévenu"),
        ("Zébulon", "il", "prévenu"),
    ],
)
def test_words_agree_with_each_person(tmp_path, person, pronoun, warned):
    given = elide(f"Étant donné que {person} est dans la boutique")
    assert french(tmp_path, given, f"Quand {pronoun} prend une pomme", f"Alors {person} est {warned}") == []
    other = {"prévenue": "prévenu", "prévenu": "prévenue"}[warned]
    assert french(tmp_path, given, f"Quand {pronoun} prend une pomme", f"Alors {pronoun} est {other}") == [
        (4, "words_disagree")
    ]


def test_words_that_agree_set_the_gender_of_a_name_that_both_bear(tmp_path):
    steps = ["Étant donné que Camille est dans la boutique", "Alors Camille est prévenue", "Et il hésite"]
    assert french(tmp_path, *steps) == [(4, "pronoun_disagrees")]


def test_a_phrase_is_written_in_the_gender_of_its_person():
    for english, french in (("Benoît", "Benoît est prévenu"), ("she", "elle est prévenue"), ("he", "il est prévenu")):
        assert translate_phrase("then", f"{english} is warned", "en", "fr") == french
        assert translate_phrase("then", french, "fr", "en") == f"{english} is warned"


@pytest.mark.parametrize(
    ("name", "gender"),
    [("Amélie", "she"), ("AMELIE", "she"), ("elle", "she"), ("he", "he"), ("Jean-Noël", None), ("Dominique", None)],
)
def test_the_gender_of_a_name_is_known_where_it_is_plain(name, gender):
    assert gender_of(name) == gender


def test_two_listed_names_that_resemble_one_another_are_two_people(tmp_path):
    steps = ["Étant donné que Michel est dans la boutique", "Et que Michèle est dans la boutique", "Alors elle hésite"]
    assert french(tmp_path, *steps) == []


def test_the_people_of_a_row_are_those_of_that_row(tmp_path):
    lines = [
        "Plan du scénario: Une pomme",
        "  Étant donné que <personne> est dans la boutique",
        "  Alors <issue>",
        "",
        "  Exemples:",
        "    | personne | issue             |",
        "    | Amélie   | elle est prévenue |",
        "    | Benoît   | il est prévenu    |",
        "    | Benoît   | elle hésite       |",
        "    | Denis    | Amélie hésite     |",
    ]
    assert refused(tmp_path, FRENCH, *lines) == [(9, "pronoun_disagrees"), (10, "nobody_yet")]


@pytest.mark.parametrize("name", ["Hélène", "Yves"])
def test_before_an_h_or_a_y_both_writings_are_read(tmp_path, name):
    for given in (f"Étant donné que {name}", f"Étant donné qu'{name}"):
        for ending in (f"de {name}", f"d'{name}"):
            steps = [f"{given} est dans la boutique", "Quand Amélie prend une pomme"]
            assert french(tmp_path, *steps, f"Alors elle voit le panier {ending}") == []


def test_what_is_quoted_is_not_elided(tmp_path):
    said = 'Quand elle écrit "que il, de elle" sur 2 cartes'
    assert french(tmp_path, "Étant donné qu'Amélie est dans la boutique", said, "Alors le panier est gardé") == []


def test_each_scenario_begins_with_nobody(tmp_path):
    lines = ["Scenario: One", "  Given Amélie is in the shop", "  Then she hesitates", "Scenario: Two"]
    assert refused(tmp_path, ENGLISH, *lines, "  Given she is in the shop", "  Then she hesitates") == [
        (5, "pronoun_of_nobody")
    ]


def test_a_folder_holds_the_features_and_those_named_almost_so(tmp_path):
    for name in ("a.feature", "b.feature.txt", "c.FEATURE", "notes.md", "d.feature~", ".e.feature.swp", "features.md"):
        (tmp_path / name).write_text("")
    assert [path.name for path in features_in([tmp_path])] == ["a.feature", "b.feature.txt", "c.FEATURE"]


SCRIPT = """
from steps.language.speech.phrase import PHRASES
from steps.language.speech.vocabulary import load
load()
print(*(phrase.texts["fr"] for phrase in PHRASES), sep="\\n")
"""
BEING = r"(?:n'|s')?(?:est|était|sera|reste|demeure|semble)|(?:ne )?se (?:voit|retrouve)"
AFTER_BEING = re.compile(rf"\{{person\}} (?:{BEING}) (?:pas |plus |bien |déjà )?([\w/-]+)")
INVARIABLE = {"à", "aux", "en", "fait", "tout"}
"""What follows a form of « être » in a phrase, and agrees with nobody."""


def test_no_phrase_of_the_project_agrees_with_one_gender_alone():
    run = subprocess.run([sys.executable, "-c", SCRIPT], cwd=ROOT, capture_output=True, text=True, check=True)
    agreeing = [found[1] for text in run.stdout.splitlines() for found in [AFTER_BEING.match(text)] if found]
    assert len(agreeing) >= 5
    assert [word for word in agreeing if word not in INVARIABLE and "/" not in word] == []
