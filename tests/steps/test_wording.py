"""What the steps expect the screens to say: the same entries in both languages, well set, and every table used."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

import steps
from steps.everywhere.typography import faults, foreign_words

ROOM = Path(steps.__file__).parent
LANGUAGES = ("fr", "en")
IN_CODE = {"usages", "records", "senders"}
"""The tables of what no person reads as it stands: attributes, lines of the site's log, headers of mails."""
SOURCE = "\n".join(file.read_text("utf-8") for file in ROOM.rglob("*.py"))


def entries(language):
    """(file, table, key, entry) of everything."""
    for file in sorted((ROOM / "wording" / language).glob("*.toml")):
        for table, found in tomllib.loads(file.read_text("utf-8")).items():
            for key, entry in found.items():
                yield file.name, table, key, entry


def test_both_languages_have_the_same_entries():
    french, english = ([where for *where, _ in entries(language)] for language in LANGUAGES)
    assert french == english


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_entry_is_written_twice(language):
    places = [(table, key) for _, table, key, _ in entries(language)]
    assert sorted(set(places)) == sorted(places)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_entry_has_a_name_for_phrases_and_no_more_than_a_text_for_the_screen(language):
    # What no screen shows, as a trait of a cookie, has a name alone.
    assert [where for *where, entry in entries(language) if set(entry) not in ({"name", "text"}, {"name"})] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_are_typed_on_a_keyboard(language):
    # ’ and the no-break spaces are for the screen; an author types ' and a space.
    names = [entry["name"] for *_, entry in entries(language)]
    assert [name for name in names if re.search(r"[’\u00a0\u202f]", name)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_of_its_language_and_well_set(language):
    texts = [
        re.sub(r"\{\w+\}", "", entry["text"])
        for _, table, key, entry in entries(language)
        if "text" in entry and table not in IN_CODE and key != "other_language"
    ]
    assert {text: found for text in texts if (found := foreign_words(text, language))} == {}
    assert {text: found for text in texts if (found := faults(text, language))} == {}


def test_every_table_is_used():
    assert {table for _, table, *_ in entries("fr") if f'"{table}"' not in SOURCE} == set()
