"""The site's words: the same in both languages but for the language, every one of them used, and well set."""

from __future__ import annotations

import re
import tomllib
from http import HTTPStatus
from pathlib import Path
from string import Formatter

import pytest

import mock_site
from steps.everywhere.typography import faults, foreign_words

ROOM = Path(mock_site.__file__).parent
LANGUAGES = ("fr", "en")
SAME = {"fields.document", "fields.question"}
"""What both languages say in the same words."""


def flat(tree, prefix=""):
    """The texts of a tree by dotted key; a list of lines is one text."""
    for key, value in tree.items():
        if isinstance(value, dict):
            yield from flat(value, f"{prefix}{key}.")
        else:
            yield f"{prefix}{key}", "\n".join(value) if isinstance(value, list) else value


def texts_of(file):
    return dict(flat(tomllib.loads(file.read_text("utf-8"))))


def files(language):
    return sorted((ROOM / "wording" / language).rglob("*.toml"))


FRENCH, ENGLISH = (
    {key: text for file in files(language) for key, text in texts_of(file).items()} for language in LANGUAGES
)
TEMPLATES = "\n".join(file.read_text("utf-8") for file in ROOM.rglob("*.html"))
SOURCE = "\n".join([TEMPLATES, *(file.read_text("utf-8") for file in [*ROOM.rglob("*.py"), *ROOM.rglob("*.txt")])])


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_written_twice(language):
    keys = [key for file in files(language) for key in texts_of(file)]
    assert sorted(set(keys)) == sorted(keys)


def test_both_languages_have_the_same_files_with_the_same_keys():
    french, english = (
        {file.relative_to(ROOM / "wording" / language): list(texts_of(file)) for file in files(language)}
        for language in LANGUAGES
    )
    assert french == english


def test_both_languages_tell_the_same_facts():
    def facts(text):
        return sorted(name for _, name, _, _ in Formatter().parse(text) if name is not None)

    assert {key: facts(text) for key, text in FRENCH.items()} == {key: facts(text) for key, text in ENGLISH.items()}


def test_nothing_is_left_untranslated():
    assert {key for key in FRENCH if FRENCH[key] == ENGLISH[key]} == SAME


@pytest.mark.parametrize(("language", "texts"), [("fr", FRENCH), ("en", ENGLISH)], ids=LANGUAGES)
def test_every_text_is_of_its_language_and_well_set(language, texts):
    # The name of the other language is written in that language.
    texts = {key: re.sub(r"\{.*?\}", "…", text) for key, text in texts.items() if key != "page.other_language"}
    assert {key: found for key, text in texts.items() if (found := foreign_words(text, language))} == {}
    assert {key: found for key, text in texts.items() if (found := faults(text, language))} == {}


COUNTED = re.compile(
    r"\b(\d+|deux|trois|quatre|cinq|six|sept|neuf|dix|quinze|vingt|two|three|four|five|seven|nine|ten|fifteen|twenty)"
    r" (?:\w+ )?(?:minutes?|heures?|hours?|jours?|days?|ans|years?|chiffres|digits|caractères|characters|questions"
    r"|réponses|answers|codes|essais|tries)\b"
)
OF_NO_POLICY = {
    "bank.text", "questions.best_friend", "link.number_hint", "link.uci_hint", "link.card_hint",
    "faults.application_number_form", "faults.uci_form", "faults.card_number_form",
}  # fmt: skip
"""What has numbers of its own: a bank's card, a childhood, the forms of IRCC's numbers."""


def test_no_text_says_a_number_of_the_policy_by_itself():
    counted = {key for texts in (FRENCH, ENGLISH) for key, text in texts.items() if COUNTED.search(text)}
    assert counted == OF_NO_POLICY


NUMBERED = re.compile(r"\{(?!policy\.)(\w+)\} (?:\w+ )?\w+s\b")
OF_THE_POLICY = {"minutes", "count"}
"""The numbers of the policy that are given to a text under a name of their own: of mails, and of recovery codes."""


def test_a_number_that_changes_has_a_text_for_one_thing():
    numbered = {key: found[1] for key, text in ENGLISH.items() if (found := NUMBERED.search(text))}
    alone = [key for key in numbered if {key.removesuffix("many") + "one", f"{key}_one"}.isdisjoint(ENGLISH)]
    assert alone
    assert [
        key for key in alone if not (key.startswith(("mail.", "recovery_codes.")) and numbered[key] in OF_THE_POLICY)
    ] == []


def test_every_text_is_used():
    assert [key for key in FRENCH if not is_used(key)] == []


def test_every_text_that_a_template_asks_for_exists():
    asked = re.findall(r"\bt(?:\.get)?\('([\w.]+)'[,)]", TEMPLATES)
    assert asked
    assert [key for key in asked if key not in FRENCH] == []


LITERALS = set(re.findall(r"""['"]([\w.-]+)['"]""", SOURCE))
STATUSES = {str(HTTPStatus[name].value) for name in re.findall(r"HTTPStatus\.([A-Z_]+)", SOURCE)}
BEGINNINGS = set(re.findall(r"'([\w.]+)\.' ~|f\"([\w.]+)\.\{", SOURCE))
"""What a key begins with where the source puts the rest of it together: a table and a name that stands somewhere."""


def is_used(key):
    if key in LITERALS:
        return True
    table, name, *_ = key.split(".")
    begun = table in {either for pair in BEGINNINGS for either in pair} and name in LITERALS | STATUSES
    ended = f"~ '.{name}'" in SOURCE and table in LITERALS
    return begun or ended
