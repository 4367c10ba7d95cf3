"""The words that people look for: each leads somewhere, and what is found fits a screen."""

from __future__ import annotations

from pathlib import Path

import pytest

from steps.language.answer import answer
from steps.language.catalogue import Catalogue
from steps.language.check import features_in
from steps.language.search import _other_words, search

FEATURES = Path(__file__).parents[2] / "features"
A_SCREEN = 60


@pytest.fixture(scope="module")
def catalogues():
    return {language: Catalogue(features_in([FEATURES / language])) for language in ("fr", "en")}


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("word", ["code", "demande", "upload", "appareil", "lendemain", "minuit", "2FA", "se connecte", "page", "email"])  # fmt: skip  # noqa: E501
def test_a_word_is_answered_on_a_screen(catalogues, language, word):
    found = search(word, catalogues[language], language)
    assert found.phrases
    assert len(answer(word, found, catalogues[language], language, 100)) <= A_SCREEN


def test_every_other_word_leads_to_phrases(catalogues):
    nowhere = {
        (said, each)
        for said, instead in _other_words().items()
        for each in instead
        if not search(each, catalogues["en"], "en").phrases
    }
    assert nowhere == set()
