"""A search finds phrases by their own words first, is answered on a screen, and says what else to look for."""

from __future__ import annotations

import pytest

from steps.language.speech import other_words as table
from steps.language.speech.parameters import ParameterType
from steps.language.speech.phrase import then, when
from steps.language.writing.answer import answer
from steps.language.writing.catalogue import Catalogue
from steps.language.writing.search import language_of, near_words, search

FEATURE = """# language: fr
@guide-1
Fonctionnalité: Faire ses courses

  Scénario: Une attente sans fin
    Étant donné qu'Amélie est dans la boutique
    Quand elle attend 5 minutes
    Alors elle lit que le panier est vide

  Scénario: Une pomme
    Étant donné qu'Amélie est dans la boutique
    Quand elle prend une pomme
    Et elle attend 5 minutes
    Alors le panier est gardé
"""


@pytest.fixture
def catalogue(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    other_words = tmp_path / "other_words.toml"
    other_words.write_text('[fr]\n"patienter" = ["attend"]\n[en]\n"log out" = ["quitte"]\n', encoding="utf-8")
    monkeypatch.setattr(table, "FILE", other_words)
    (tmp_path / "courses.feature").write_text(FEATURE, encoding="utf-8")
    return Catalogue([tmp_path / "courses.feature"])


def phrases(asked, catalogue):
    return [phrase.texts["fr"] for phrase in search(asked, catalogue, "fr").phrases]


def test_a_phrase_is_found_by_its_own_words_before_any_value(catalogue):
    found = search("panier", catalogue, "fr")
    assert {phrase.texts["fr"] for phrase in found.phrases} == {
        "{person} a {fruit} dans son panier",
        "le panier est gardé",
        "le panier contient exactement",
        "{person} voit le panier de {other_person}",
    }
    assert found.values == {
        "message": [
            ("le panier est vide", "the basket is empty"),
            ("le panier a expiré", "the basket has expired"),
        ]
    }


def test_a_value_alone_finds_what_takes_it(catalogue):
    assert set(phrases("coing", catalogue)) == {"{person} a {fruit} dans son panier", "{person} prend {fruit}"}
    assert phrases("prend quince", catalogue) == ["{person} prend {fruit}"]


def test_what_features_say_most_comes_first(catalogue):
    assert phrases("boutique", catalogue)[0] == "{person} est dans la boutique"


@pytest.mark.parametrize("asked", ["elle prend une pomme", "Quand elle prend une pomme", "When she takes an apple"])
def test_a_whole_step_finds_its_phrase(catalogue, asked):
    assert phrases(asked, catalogue) == ["{person} prend {fruit}"]


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("elle prend une pomme", ["se dit quand\u00a0: Amélie est dans la boutique"]),
        ("Amélie est dans la boutique", ["ouvre une page\u00a0: un scénario peut commencer ainsi"]),
        ("le panier est gardé", ["se dit sans page ouverte"]),
        ("elle regarde la vitrine", []),
    ],
)
def test_a_phrase_says_where_it_is_said(catalogue, asked, said):
    (phrase,) = search(asked, catalogue, "fr").phrases
    assert catalogue.surroundings.lines(phrase, "fr") == said


def test_a_phrase_says_where_it_leads(tmp_path):
    then("{person} est dans la boutique", "{person} is in the shop")(lambda person: None)
    (tmp_path / "retour.feature").write_text(
        FEATURE.replace("Alors le panier est gardé", "Alors elle est dans la boutique")
    )
    catalogue = Catalogue([tmp_path / "retour.feature"])
    (phrase,) = search("elle attend 5 minutes", catalogue, "fr").phrases
    assert catalogue.surroundings.lines(phrase, "fr") == [
        "se dit quand\u00a0: Amélie est dans la boutique",
        "mène à ceci\u00a0: Amélie est dans la boutique",
    ]


@pytest.mark.parametrize("asked", ["5 minutes", "9 minutes 59 secondes", "{duration}"])
def test_a_duration_finds_what_takes_one(catalogue, asked):
    assert phrases(asked, catalogue) == ["{person} attend {duration}"]


@pytest.mark.parametrize("asked", ["carte", "CARTES", "cartés", "card", "écri"])
def test_accents_capitals_plurals_and_ends_do_not_count(catalogue, asked):
    assert phrases(asked, catalogue) == ["{person} écrit {text} sur {count} cartes"]


def test_a_name_between_braces_finds_the_whole_type(catalogue):
    found = search("{fruit}", catalogue, "fr")
    assert len(found.values["fruit"]) == 3
    assert "{person} prend {fruit}" in phrases("{fruit}", catalogue)


def test_scenarios_are_found_by_their_titles_or_else_by_their_steps(catalogue):
    assert search("attente", catalogue, "fr").scenarios == {"courses.feature:5": "Une attente sans fin"}
    assert search("attend", catalogue, "fr").scenarios == {
        "courses.feature:5": "Une attente sans fin",
        "courses.feature:10": "Une pomme",
    }


@pytest.mark.parametrize(
    ("asked", "instead", "phrase"),
    [
        ("patienter", ("attend",), "{person} attend {duration}"),
        ("elle patiente", ("attend",), "{person} attend {duration}"),
        ("log out", ("quitte",), "{person} quitte l'échoppe"),
        ("to log out", ("quitte",), "{person} quitte l'échoppe"),
    ],
)
def test_other_words_lead_to_those_of_the_vocabulary(catalogue, asked, instead, phrase):
    assert search(asked, catalogue, "fr").instead == instead
    assert phrase in phrases(asked, catalogue)


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("card", "{person} écrit {text} sur {count} cartes"),
        ("log cards", "{person} écrit {text} sur {count} cartes"),
        ("shop", "{person} est dans la boutique"),
    ],
)
def test_what_has_the_words_themselves_needs_no_other_words(catalogue, monkeypatch, tmp_path, asked, first):
    told = '[fr]\n"cart" = ["attend"]\n[en]\n"card" = ["waits"]\n"shop" = ["attend"]\n"logs" = ["attend"]\n'
    (tmp_path / "other_words.toml").write_text(told, encoding="utf-8")
    monkeypatch.setattr(table, "FILE", tmp_path / "other_words.toml")
    table._tables.cache_clear()
    table._by_beginning.cache_clear()
    when("{person} range des log cards", "{person} puts log cards away")(lambda person: None)
    found = search(asked, catalogue, "en")
    assert found.instead == ()
    assert "{person} attend {duration}" not in [phrase.texts["fr"] for phrase in found.phrases]


def test_a_phrase_that_has_every_word_comes_before_one_whose_value_has_some(catalogue):
    when("{person} prend un panier", "{person} takes a pear basket")(lambda person: None)
    assert phrases("takes pear", catalogue) == ["{person} prend un panier", "{person} prend {fruit}"]


@pytest.mark.parametrize(
    ("asked", "same"),
    [("pati", ()), ("patient", ("attend",)), ("patienter", ("attend",)), ("patienterons", ("attend",))],
)
def test_a_word_is_not_the_beginning_of_another(catalogue, asked, same):
    assert table.same(asked) == same


def test_the_longest_entry_is_the_one_that_is_meant(catalogue, tmp_path, monkeypatch):
    (tmp_path / "more.toml").write_text('[fr]\n[en]\n"log" = ["attend"]\n"log out" = ["quitte"]\n', encoding="utf-8")
    monkeypatch.setattr(table, "FILE", tmp_path / "more.toml")
    assert table.same("log out") == ("quitte",)
    assert table.same("log") == ("attend",)


def test_small_words_that_no_phrase_has_are_left_out(catalogue):
    assert phrases("mon panier gardé", catalogue) == ["le panier est gardé"]
    assert phrases("licorne panier gardé", catalogue) == []


@pytest.mark.parametrize(
    ("asked", "language"),
    [
        ("prend une pomme", "fr"),
        ("the apple", "en"),
        ("patienter", "fr"),
        ("log out", "en"),
        ("licorne", None),
        ("{fruit}", None),
    ],
)
def test_the_words_asked_for_tell_their_language(catalogue, asked, language):
    assert language_of(asked) == language


def test_a_word_that_nothing_holds_has_near_words(catalogue):
    assert "boutique" in near_words("boutik", catalogue)
    assert near_words("panier prend", catalogue) == []
    assert near_words("licorne", catalogue) == []


@pytest.mark.parametrize("language", ["fr", "en"])
def test_an_answer_fits_a_screen_and_says_what_it_leaves_out(catalogue, language):
    ParameterType(name="stall", regexp=".+", values={str(n): (f"l'étal {n}", f"stall {n}") for n in range(40)})
    for number in range(40):
        when(f"{{person}} range {{stall}} à la place {number}", f"{{person}} puts {{stall}} in place {number}")(
            lambda person, stall: None
        )
    found = search("place", catalogue, language)
    lines = answer("place", found, catalogue, language, 80)
    assert len(lines) < 20
    assert "… 28" in "\n".join(lines)
    lines = answer("étal", search("étal", catalogue, language), catalogue, language, 80)
    assert len(lines) < 60


@pytest.mark.parametrize("asked", ["", "'", "…", "{", "{inconnu}", "<x>", "*", "(", '"'])
def test_whatever_is_asked_has_an_answer(catalogue, asked):
    found = search(asked, catalogue, "fr")
    assert isinstance(answer(asked, found, catalogue, "fr", 80), list)
    near_words(asked, catalogue)
