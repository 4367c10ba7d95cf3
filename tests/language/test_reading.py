"""What an editor or a system does to a file is taken for what it means, and prose is left alone."""

from __future__ import annotations

import unicodedata

import pytest

from steps.language.checking.check import Check

SOUND = """# language: fr

# Un commentaire avant tout.
@guide-1

Fonctionnalité: Faire ses courses
  Amélie fait ses courses : elle prend une pomme,
  et rien d'autre ; quand elle a fini, elle s'en va.
  * sans se presser

  # Un commentaire, puis une ligne vide.

  Contexte:

    # Avant chaque scénario.
    Étant donné qu'Amélie est dans la boutique
  Règle: Le panier garde ce qu'on y met
    Il le garde dix minutes.

    Scénario: La liste
      * Amélie a une pomme dans son panier
      Quand elle remplit la liste
        # un fruit, un nombre
        | une pomme | 3 |

        | un coing  | 4 |
      * elle dépose une note
        \"\"\"
        Scénario : ce n'en est pas un
        Etant donne que non plus
        | ni | un tableau |
        \"\"\"
      Alors le panier est gardé # pas un commentaire
"""


def refusals(tmp_path, content: bytes) -> list[str]:
    path = tmp_path / "courses.feature"
    path.write_bytes(content)
    return [refusal.code for refusal in Check().file(path).refusals]


@pytest.fixture
def sound():
    return SOUND.replace(" # pas un commentaire", "").replace("      * Amélie a", "      Étant donné qu'Amélie a")


@pytest.mark.parametrize(
    "write",
    [
        pytest.param(lambda text: text.encode(), id="as it is"),
        pytest.param(lambda text: text.encode("utf-8-sig"), id="a byte order mark"),
        pytest.param(lambda text: text.replace("\n", "\r\n").encode(), id="CRLF"),
        pytest.param(lambda text: text.replace("\n", "\r").encode(), id="CR"),
        pytest.param(lambda text: unicodedata.normalize("NFD", text).encode(), id="accents in two characters"),
        pytest.param(lambda text: text.replace("    ", "\t").encode(), id="tabs"),
        pytest.param(lambda text: text.replace("\n", "  \n").encode(), id="spaces at the end of lines"),
        pytest.param(lambda text: text.replace("\n", "\n\n").encode(), id="blank lines anywhere"),
        pytest.param(lambda text: text.replace("\n    ", "\n  # ?\n    ").encode(), id="comments anywhere"),
        pytest.param(lambda text: text.rstrip("\n").encode(), id="no end of line at the end"),
    ],
)
def test_a_sound_file_is_read_however_it_was_saved(tmp_path, sound, write):
    assert refusals(tmp_path, write(sound)) == []


def test_a_comment_after_a_step_is_refused(tmp_path, sound):
    text = sound.replace("le panier est gardé", "le panier est gardé # ?")
    assert refusals(tmp_path, text.encode()) == ["odd_spelling"]


def test_all_that_is_wrong_is_said_at_once(tmp_path, sound):
    text = (
        sound.replace("Fonctionnalité:", "Fonctionnalité :").replace("une pomme", "une prune").replace("Alors", "Then")
    )
    assert refusals(tmp_path, text.encode()) == [
        "space_before_colon",
        "unknown_value",
        "unknown_cell",
        "foreign_keyword",
    ]


@pytest.mark.parametrize(
    "mark",
    [
        "> {}",
        ">> {}",
        "- {}",
        "* {}",
        "•{}",
        "– {}",
        "1) {}",
        "(3) {}",
        "- [ ] {}",
        "**{}**",
        "__{}__",
        "`{}`",
        "« {} »",
    ],
)
@pytest.mark.parametrize(
    ("above", "line"),
    [
        ("# language: fr\nFonctionnalité: Une pomme", "Scénario: Une autre"),
        ("# language: fr\nFonctionnalité: Une pomme\n  Règle: Une règle", "Quand elle prend une pomme"),
        ("Feature: An apple", "Scenario: Another"),
        ("Feature: An apple\n  Rule: A rule", "When she takes an apple"),
    ],
)
def test_a_mark_hides_no_line_above_the_first_scenario(tmp_path, mark, above, line):
    path = tmp_path / "courses.feature"
    path.write_text(f"{above}\n    {mark.format(line)}\n", "utf-8")
    refused = Check().file(path).refusals
    said = [refusal.remedy for refusal in refused if refusal.code == "decorated"]
    assert len(said) == 1
    assert line in said[0].replace("’", "'")


def test_a_list_in_plain_words_and_a_scenario_that_is_a_comment_are_left_alone(tmp_path, sound):
    prose = "  - une pomme ;\n  2. une poire, et rien d'autre.\n  **Amélie** aime les fruits.\n"
    scenario = "    # Scénario: Plus tard\n    #   Étant donné qu'Amélie est dans la boutique\n    #   | a |\n"
    text = sound.replace("  * sans se presser\n", prose).replace(
        "    Scénario: La liste", f"{scenario}    Scénario: La"
    )
    assert refusals(tmp_path, text.encode()) == []
