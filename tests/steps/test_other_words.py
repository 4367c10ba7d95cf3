"""The words that people look for: each leads somewhere, and what is found fits a screen."""

from __future__ import annotations

from pathlib import Path

import pytest

from steps.language.checking.check import features_in
from steps.language.checking.saying import Saying
from steps.language.checking.unknown import why_unknown
from steps.language.speech.other_words import other_words
from steps.language.writing.answer import answer
from steps.language.writing.catalogue import Catalogue
from steps.language.writing.search import search

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
        for said, instead in other_words().items()
        for each in instead
        if not search(each, catalogues["en"], "en").phrases
    }
    assert nowhere == set()


@pytest.mark.parametrize(
    ("kind", "language", "written", "right"),
    [
        ("when", "en", "she logs in", "she signs in"),
        ("when", "fr", "elle se connecte", "elle ouvre une session"),
        ("when", "en", "5 minutes pass", "5 minutes go by"),
        ("when", "fr", "neuf minutes s'écoulent", "9 minutes passent"),
        ("when", "en", "she waits 5 minutes", "5 minutes go by"),
        ("then", "en", "she reads that the code is expired", "she reads that the code has expired and nothing changes"),
        ("then", "fr", "elle lit que le code est expiré", "elle lit que le code est expiré et rien ne change"),
        ("when", "en", "1 minutes go by", "1 minute goes by"),
        ("when", "fr", "1 minutes passent", "1 minute passe"),
        ("then", "en", "she has received 1 emails in all", "she has received 1 email in all"),
        ("then", "fr", "elle a reçu 1 courriels en tout", "elle a reçu 1 courriel en tout"),
        ("when", "en", 'she choses "Continue"', "she chooses “Continue”"),
        ("when", "fr", 'elle choisi "Continuer"', "elle choisit « Continuer »"),
        ("when", "fr", "elle demande un autre code", "elle demande un nouveau code"),
        ("when", "fr", "elle demande 2 code", "Étant donné qu'elle a demandé 2 nouveaux codes"),
    ],
)
def test_a_step_in_other_words_is_told_the_phrase(kind, language, written, right):
    near = why_unknown(Saying(kind, "", written, language)).items
    assert right in near


@pytest.mark.parametrize(
    ("language", "text", "cell", "right"),
    [
        ("en", "{} go by", "1 minute", "60 seconds"),
        ("fr", "{} passent", "1 minute", "60 secondes"),
        ("en", "{} go by", "1 year", "365 days"),
        ("fr", "{} passent", "1 jour", "24 heures"),
    ],
)
def test_one_unit_of_time_in_a_column_is_given_in_a_smaller_one(language, text, cell, right):
    unknown = why_unknown(Saying("when", "", text.format(cell), language, frozenset({cell})))
    assert (unknown.code, unknown.items) == ("miswritten_value", (right,))


@pytest.mark.parametrize(
    ("kind", "language", "written", "right"),
    [
        ("when", "en", "she chooses “Je refuse”", "she chooses “I decline”"),
        ("when", "fr", "elle choisit “I decline”", "elle choisit « Je refuse »"),
        ("then", "en", "nothing is created", "Amélie reads that nothing was created"),
        ("then", "en", 'she sees "nothing was created"', "she reads that nothing was created"),
        ("given", "en", "the user is at the terms page", "Amélie is at the terms page"),
        ("given", "fr", "la personne est à la page des conditions", "Amélie est à la page des conditions"),
    ],
)
def test_what_is_nearest_is_not_called_the_opposite(kind, language, written, right):
    unknown = why_unknown(Saying(kind, "", written, language))
    assert any(item.endswith(right) for item in unknown.items)
    assert unknown.code != "only_the_opposite"
