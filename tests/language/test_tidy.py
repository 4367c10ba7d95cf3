"""Lining up tables: what changes, what does not, and what is said."""

from __future__ import annotations

from textwrap import dedent

import pytest

from steps.language.checking.check import features_in
from steps.language.reading.reader import read
from steps.language.writing.author import main
from steps.language.writing.tidy import tidied
from tests.language.conftest import ROOT, plainly

CROOKED = dedent("""\
    # language: fr
    @guide-1
    Fonctionnalité: Faire ses courses
      Une description | qui n'est pas un tableau
      |une|autre|

      Plan du scénario: Un fruit
        Étant donné qu'Amélie est dans la boutique
        Quand elle prend <fruit>
        # |un commentaire|
        Alors <issue>

        Exemples:
          |fruit|   issue |
        # entre deux lignes |
       | une poire |le panier est gardé|

              |un coing    |le \\| panier est gardé\\\\|
      Scénario: Une note
        Quand Amélie dépose une note
          \"""
          |a|b|
          \"""
        Alors le panier est gardé
    """)
LINED_UP = {
    "      |fruit|   issue |": "      | fruit     | issue                    |",
    "   | une poire |le panier est gardé|": "      | une poire | le panier est gardé      |",
    "          |un coing    |le \\| panier est gardé\\\\|": "      | un coing  | le \\| panier est gardé\\\\ |",
}


@pytest.fixture
def crooked(features):
    path = features / "fr" / "courses.feature"
    path.write_text(CROOKED, encoding="utf-8", newline="\n")
    return path


def test_the_rows_of_a_table_are_lined_up_and_nothing_else_changes(crooked, capsys):
    assert main(["tidy"]) == 0
    assert plainly(capsys.readouterr().out) == "écrit : features/fr/courses.feature\n"
    before, after = CROOKED.split("\n"), crooked.read_text(encoding="utf-8").split("\n")
    assert {old: new for old, new in zip(before, after, strict=True) if old != new} == LINED_UP


def test_the_second_time_nothing_is_written(crooked, capsys):
    main(["tidy"])
    capsys.readouterr()
    written = crooked.stat().st_mtime_ns
    assert main(["tidy", str(crooked), "--language", "en"]) == 0
    assert capsys.readouterr().out == "the tables are lined up already (features read: 1)\n"
    assert crooked.stat().st_mtime_ns == written


@pytest.mark.parametrize("ends", ["\r\n", "\r"])
def test_line_ends_and_a_byte_order_mark_stay(crooked, ends):
    crooked.write_bytes(b"\xef\xbb\xbf" + CROOKED.replace("\n", ends).encode())
    assert main(["tidy"]) == 0
    after = crooked.read_bytes()
    assert after.startswith(b"\xef\xbb\xbf# language: fr" + ends.encode())
    assert after.count(ends.encode()) == CROOKED.count("\n")
    assert f"| fruit     | issue                    |{ends}".encode() in after


@pytest.mark.parametrize("row", ["| une poire | le panier est gardé", "| une poire |"])
def test_a_table_with_a_row_that_is_refused_loses_no_cell(crooked, row):
    crooked.write_text(CROOKED.replace("| une poire |le panier est gardé|", row), encoding="utf-8")
    assert main(["tidy"]) == 0
    assert f"\n   {row}\n" in crooked.read_text(encoding="utf-8")


def test_full_width_signs_take_two_columns(crooked):
    crooked.write_text(CROOKED.replace("une poire", "１２３"), encoding="utf-8")
    main(["tidy"])
    lines = crooked.read_text(encoding="utf-8").split("\n")
    assert "      | １２３   | le panier est gardé      |" in lines
    assert "      | un coing | le \\| panier est gardé\\\\ |" in lines


def test_a_file_that_cannot_be_read_is_left_and_named(crooked, capsys):
    crooked.write_bytes(b"Fonctionnalit\xe9: Faire ses courses\n|a|\n")
    assert main(["tidy"]) == 1
    said = plainly(capsys.readouterr().out)
    assert said.startswith("Laissé tel quel")
    assert said.endswith("\n  features/fr/courses.feature\n")
    assert crooked.read_bytes().endswith(b"\n|a|\n")


@pytest.mark.parametrize("path", features_in([ROOT / "features"]), ids=lambda path: path.stem)
def test_the_tables_of_the_project_are_lined_up(path):
    content = path.read_bytes()
    assert tidied(content, read(path, content).feature) == content, "write it anew: python -m steps tidy"
