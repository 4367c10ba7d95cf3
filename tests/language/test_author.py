"""The author's tools: what they print, what they write, how they end."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest

from steps.language.checking.check import Check
from steps.language.speech.phrase import PHRASES
from steps.language.writing.author import main
from tests.language.conftest import FRENCH, ROOT, plainly


def test_list_shows_both_languages_the_values_and_an_example(features, capsys):
    assert main(["list", "prend"]) == 0
    assert capsys.readouterr().out == dedent("""\
        La boutique

          Quand {person} prend {fruit}
          When {person} takes {fruit}
              se dit quand : Amélie est dans la boutique
              features/fr/courses.feature:7
              Étant donné qu'Amélie est dans la boutique
              Quand elle prend une pomme
              Alors le panier est gardé

        Les valeurs

          {fruit}
              une pomme   an apple
              une poire   a pear
              un coing    a quince
          {person}
              elle   she
              il     he
              par exemple Amélie

        Les scénarios
          features/fr/courses.feature:5  Une pomme

        """)


def test_list_shows_the_languages_side_by_side_where_there_is_room(features, capsys, monkeypatch):
    monkeypatch.setenv("COLUMNS", "61")
    assert main(["list", "prend"]) == 0
    assert capsys.readouterr().out.splitlines()[2:4] == [
        "  Quand {person} prend {fruit}   When {person} takes {fruit}",
        "      se dit quand : Amélie est dans la boutique",
    ]
    monkeypatch.setenv("COLUMNS", "58")
    assert main(["list", "prend"]) == 0
    assert capsys.readouterr().out.splitlines()[2] == "  Quand {person} prend {fruit}"


@pytest.mark.parametrize(
    ("asked", "locale", "first"),
    [
        ("prend une pomme", "en_CA.UTF-8", "Quand"),
        ("takes an apple", "fr_CA.UTF-8", "When"),
        ("prend une poire", "C", "Quand"),
    ],
)
def test_list_answers_in_the_language_of_the_words(features, capsys, monkeypatch, asked, locale, first):
    monkeypatch.setenv("LC_ALL", locale)
    main(["list", *asked.split()])
    said = plainly(capsys.readouterr().out)
    assert {"Quand": "Ces phrases en français", "When": "These phrases in English"}[first] not in said
    assert re.search(r"^ +(Quand|When) ", said, re.MULTILINE)[1] == first


def test_list_answers_in_the_language_asked_for(features, capsys):
    assert main(["list", "basket", "kept", "--language", "en"]) == 0
    assert capsys.readouterr().out == dedent("""\
        The shop

          Then the basket is kept
          Alors le panier est gardé
              is said without any page open

        """)


@pytest.mark.parametrize("words", [["COING"], ["ecrit"], ["quince"], ["boutique", "note"]])
def test_list_finds_words_in_either_language_whatever_their_accents(features, capsys, words):
    assert main(["list", *words]) == 0
    assert "{person}" in plainly(capsys.readouterr().out)


def test_list_says_when_nothing_holds_the_words(features, capsys):
    assert main(["list", "licorne"]) == 2
    assert plainly(capsys.readouterr().err) == "aucune phrase ne contient : licorne\n"
    assert main(["list", "boutik"]) == 2
    near = plainly(capsys.readouterr().err)
    assert near.startswith("aucune phrase ne contient : boutik ; les mots les plus proches : boutique")
    assert main(["list", "pomme", "quitte"]) == 2
    assert plainly(capsys.readouterr().err).startswith(
        "aucune phrase ne contient : pomme quitte ; chercher moins de mots à la fois\n"
        "Les phrases les plus proches :\n  Quand Amélie prend une pomme\n"
    )


def test_list_gives_the_subjects_first(features, capsys):
    assert main(["list"]) == 0
    listed = plainly(capsys.readouterr().out)
    assert f"{len(PHRASES):4}  La boutique" in listed
    assert "{person}" not in listed
    assert main(["list", "la", "boutique"]) == 0
    assert "Quand {person} dépose une note" in capsys.readouterr().out
    assert main(["list", "--all"]) == 0
    assert "Quand {person} dépose une note" in capsys.readouterr().out


def test_list_unused_leaves_out_what_a_feature_says(features, capsys):
    assert main(["list", "--unused"]) == 0
    listed = capsys.readouterr().out
    assert "dépose une note" in listed
    assert "prend {fruit}" not in listed


def test_check_prints_places_and_ends_with_one(features, capsys):
    assert main(["check"]) == 1
    first = plainly(capsys.readouterr().out).splitlines()[0]
    assert first == "features/fr/courses.feature:2: la fonctionnalité « @guide-1 » n'a pas de jumelle en anglais"


def test_check_prints_each_file_once_it_is_read(features, monkeypatch, capsys):
    (features / "fr" / "repas.feature").write_text(FRENCH.replace("guide-1", "guide-2"), encoding="utf-8")
    printed = []
    read = Check.file

    def file(self, path):
        printed.append(plainly(capsys.readouterr().out))
        return read(self, path)

    monkeypatch.setattr(Check, "file", file)
    assert main(["check"]) == 1
    assert "courses.feature:2" in printed[1]


@pytest.mark.skipif(sys.platform == "win32", reason="a closed pipe is told by a signal")
@pytest.mark.parametrize("tool", [["list"], ["list", "code"], ["check", "features/en/6-revenue-agency"]])
def test_a_pipe_that_is_closed_is_no_error(tool):
    with subprocess.Popen(
        [sys.executable, "-m", "steps", *tool], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as run:
        run.stdout.close()
        assert run.stderr.read() == b""


def test_check_refuses_a_folder_without_features(features, capsys):
    (features / "vide").mkdir()
    assert main(["check", "features/vide"]) == 2
    assert "rien à lire" in plainly(capsys.readouterr().err)


def test_a_python_without_the_packages_says_where_they_are():
    run = subprocess.run([sys.executable, "-S", "-m", "steps"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 2
    assert "Remède" in run.stderr
    assert "Traceback" not in run.stderr


def test_check_finds_nothing_in_twins(features, capsys):
    assert main(["translate", "features/fr/courses.feature"]) == 0
    twin = features / "en" / "get-to-the-registration-page.feature"
    assert "écrit : features/en/get-to-the-registration-page.feature" in plainly(capsys.readouterr().out)
    assert main(["check"]) == 1
    assert "[to translate]" in plainly(capsys.readouterr().out)
    marked = twin.read_text(encoding="utf-8")
    twin.write_text(marked.replace("[to translate] ", ""), encoding="utf-8")
    assert main(["check"]) == 1
    assert "ce texte est le même dans la jumelle features/en" in plainly(capsys.readouterr().out)
    twin.write_text(marked.replace("[to translate] ", "The other: "), encoding="utf-8")
    assert main(["check"]) == 0
    assert plainly(capsys.readouterr().out) == "rien à redire (fonctionnalités lues : 2)\n"


def test_check_reads_a_draft_that_is_in_no_suite(tmp_path, features, capsys):
    draft = tmp_path / "brouillon.feature"
    draft.write_text(FRENCH, encoding="utf-8")
    assert main(["check", str(draft)]) == 0
    draft.write_text(FRENCH.replace("une pomme", "une prune"), encoding="utf-8")
    assert main(["check", str(draft)]) == 1


def test_translate_writes_over_the_twin_there_is(features):
    twin = features / "en" / "shopping.feature"
    twin.parent.mkdir()
    twin.write_text("@guide-1\nFeature: Shopping\n\n  Scenario: Fruit\n    Given Amélie is in the shop\n    When she takes a pear\n    Then the basket is kept\n", encoding="utf-8")  # fmt: skip  # noqa: E501
    assert main(["translate", "features/fr/courses.feature", "--to", "en"]) == 0
    assert "Scenario: Fruit" in twin.read_text(encoding="utf-8")
    assert "she takes an apple" in twin.read_text(encoding="utf-8")
    assert list(twin.parent.iterdir()) == [twin]


def test_translate_refuses_what_it_cannot_read_and_leaves_the_twin(features, capsys):
    twin = features / "en" / "shopping.feature"
    twin.parent.mkdir()
    twin.write_bytes(b"@guide-1\nFeature: \xe9\n")
    assert main(["translate", "features/fr/courses.feature"]) == 1
    assert twin.read_bytes() == b"@guide-1\nFeature: \xe9\n"
    (features / "fr" / "courses.feature").write_text(FRENCH.replace("pomme", "prune"), encoding="utf-8")
    capsys.readouterr()
    assert main(["translate", "features/fr/courses.feature"]) == 1
    assert "« une prune » n'est pas une valeur de {fruit}" in plainly(capsys.readouterr().out)


@pytest.mark.parametrize(
    "asked", ["courses.feature:4", "courses.feature::Une pomme", "courses.feature:4:2", "*.feature"]
)
def test_check_takes_a_place_and_a_pattern(features, capsys, asked):
    assert main(["check", f"features/fr/{asked}"]) == 1
    assert plainly(capsys.readouterr().out).endswith("1 refus (fonctionnalités lues : 1)\n")


TWIN = """\
@guide-1
Feature: Shopping

  Scenario: An apple
    Given Amélie is in the shop
    When she takes an apple
    Then the basket is kept
"""


@pytest.mark.parametrize("lost", ["une prune", "une pomme\n    Elle hésite"])
def test_a_step_that_is_refused_is_not_compared_with_its_twin(features, capsys, lost):
    (features / "en").mkdir()
    (features / "en" / "shopping.feature").write_text(TWIN, encoding="utf-8")
    (features / "fr" / "courses.feature").write_text(FRENCH.replace("une pomme", lost), encoding="utf-8")
    assert main(["check", "features/fr"]) == 1
    said = plainly(capsys.readouterr().out)
    assert said.endswith("1 refus (fonctionnalités lues : 1)\n")
    assert "jumelle" not in said


@pytest.mark.parametrize(
    ("french", "english", "refused"),
    [("1-la-boutique", "1-the-shop", 0), ("2-le-marche", "1-the-shop", 2), (".", "1-the-shop", 2), (".", ".", 2)],
)
def test_a_feature_stays_in_its_part(features, capsys, french, english, refused):
    for folder in ("fr/1-la-boutique", "fr/2-le-marche", "en/1-the-shop", "en/2-the-market"):
        (features / folder).mkdir(parents=True)
    (features / "fr" / "courses.feature").rename(features / "fr" / french / "courses.feature")
    (features / "en" / english / "shopping.feature").write_text(TWIN, encoding="utf-8")
    assert main(["check"]) == bool(refused)
    said = plainly(capsys.readouterr().out)
    assert said.count("n'a pas sa place dans") + said.count("has no place in") == refused
    if french == "2-le-marche":
        assert "      - features/fr/1-la-boutique\n" in said


def test_what_the_advice_on_twins_says_puts_them_right(features, capsys):
    (features / "en").mkdir()
    twin = features / "en" / "shopping.feature"
    twin.write_text(TWIN + TWIN.split("\n", 2)[2].replace("An apple", "A pear").replace("an apple", "a pear"), "utf-8")
    for _ in range(2):
        assert main(["check", "features/fr/courses.feature"]) == 1
        said = plainly(capsys.readouterr().out)
        assert "translate features/en/shopping.feature" in said
        assert main(["translate", "features/fr/courses.feature"]) == 0
        assert "translate features/en/shopping.feature" in plainly(capsys.readouterr().out)
    assert main(["translate", "features/en/shopping.feature"]) == 0
    capsys.readouterr()
    assert main(["check", "features/fr/courses.feature"]) == 1
    assert "diffère" not in plainly(capsys.readouterr().out)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["translate", "features/fr/courses.feature", "--to", "fr"], "est déjà dans cette langue"),
        (["translate", "nulle-part.feature"], "introuvable : nulle-part.feature"),
        (["translate", "features/fr"], "features/fr n'est pas une fonctionnalité"),
        (["check", "nulle-part"], "introuvable : nulle-part"),
        (["check", "features/fr/course.feature"], "course.feature. Les plus proches :\n  features/fr/courses.feature"),
        (["check", "notes.md"], "notes.md n'est pas une fonctionnalité : nommer un fichier qui finit par .feature"),
        (["tidy", "notes.md"], "notes.md n'est pas une fonctionnalité"),
        (["new", "guide-77"], "identifiant inconnu : « guide-77 » ; les plus proches : guide-"),
        (["new", "guide-1"], "la fonctionnalité « guide-1 » existe déjà : ouvrir features/fr/courses.feature."),
    ],
)
def test_a_wrong_command_says_why_and_ends_with_two(features, capsys, arguments, message):
    Path("notes.md").touch()
    assert main(arguments) == 2
    assert message in plainly(capsys.readouterr().err)


def test_new_starts_a_feature_that_check_leads_through(features, capsys):
    assert main(["new", "@faq-4"]) == 0
    started = features / "fr" / "trouver-son-compte-verrouille.feature"
    assert started.read_text(encoding="utf-8").startswith("# language: fr\n@faq-4\nFonctionnalité: Trouver son compte")
    assert main(["check"]) == 1
    assert "trouver-son-compte-verrouille.feature:7: aucune étape sous « Scénario: »" in plainly(
        capsys.readouterr().out
    )


def test_new_asks_for_the_part_where_there_are_several(features, capsys):
    for part in ("1-entrer", "2-payer"):
        (features / "fr" / part).mkdir()
    assert main(["new", "faq-4"]) == 2
    assert "new faq-4 2-payer" in capsys.readouterr().err
    assert main(["new", "faq-4", "2"]) == 0
    assert [path.parent.name for path in features.rglob("*.feature") if path.stem != "courses"] == ["2-payer"]


@pytest.mark.parametrize("asked", ["verrouillé", "locked account", "compte verrouillé"])
def test_new_finds_a_situation_by_its_words_in_either_language(features, capsys, asked):
    assert main(["new", *asked.split(), "--language", "fr"]) == 2
    first, *rest = plainly(capsys.readouterr().err).splitlines()
    assert first == f"« {asked} » n'est pas un identifiant. Ceux dont c'est le sujet ; en reprendre un :"
    assert "faq-4  Trouver son compte verrouillé" in " ".join(rest)


@pytest.mark.parametrize("words", [[], ["apple"]])
@pytest.mark.parametrize(
    ("locale", "asked", "is_said"),
    [("C", [], True), ("de_DE.UTF-8", [], True), ("C", ["--language", "en"], False), ("fr_CA.UTF-8", [], False)],
)
def test_list_says_how_to_read_the_other_language_where_no_locale_tells(
    features, capsys, monkeypatch, words, locale, asked, is_said
):
    monkeypatch.setenv("LC_ALL", locale)
    assert main(["list", *words, *asked]) == 0
    assert ("Ces phrases en français : ajouter --language fr\n" in plainly(capsys.readouterr().out)) == is_said


def test_new_lists_the_situations_that_are_left(features, capsys):
    assert main(["new", "--language", "fr"]) == 0
    listed = capsys.readouterr().out
    assert "faq-4" in listed
    assert "guide-1 " not in listed


def test_new_says_which_features_to_open_when_none_is_left(features, capsys, monkeypatch):
    monkeypatch.setattr("steps.language.writing.starting.SITUATIONS", {"guide-1": ("Faire ses courses", "Shopping")})
    assert main(["new"]) == 0
    first, *rest = plainly(capsys.readouterr().out).splitlines()
    assert first.startswith("Chaque situation a sa fonctionnalité. Ouvrir celle du sujet")
    assert [line.split()[-1] for line in rest] == ["features/fr/courses.feature"]


def test_new_names_both_files_of_what_is_there(features, capsys):
    assert main(["new", "guide-1", "--language", "en"]) == 2
    said = capsys.readouterr().err
    assert "exists already in French: features/fr/courses.feature. Write its English twin: " in said
    assert said.endswith(" translate features/fr/courses.feature\n")
    assert main(["translate", "features/fr/courses.feature"]) == 0
    assert main(["new", "guide-1"]) == 2
    said = plainly(capsys.readouterr().err)
    assert "ouvrir features/fr/courses.feature" in said
    assert "sa jumelle features/en/get-to-the-registration-page.feature" in said


def test_the_tools_start_without_pytest():
    script = "import sys; from steps.language.writing.author import main; from steps.language.speech.vocabulary import load; load(); print(sorted(m for m in sys.modules if m in ('pytest', 'pytest_bdd')))"  # noqa: E501
    run = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert run.stdout == "[]\n"
