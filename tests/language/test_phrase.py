"""Phrases and parameter types: what is read, what is written, and what cannot be defined."""

from __future__ import annotations

from datetime import timedelta

import pytest

from steps.language.checking.check import Check
from steps.language.speech.parameters import TYPES, DefinitionError, ParameterType
from steps.language.speech.phrase import PHRASES, given, then, when
from steps.language.speech.vocabulary import refuse_unknown_types, understand


def take(person, fruit): ...


@pytest.mark.parametrize(
    ("french", "english", "length"),
    [
        ("9 minutes 59 secondes", "9 minutes 59 seconds", timedelta(minutes=9, seconds=59)),
        ("1 seconde", "1 second", timedelta(seconds=1)),
        ("60 secondes", "60 seconds", timedelta(minutes=1)),
        ("100 ans", "100 years", timedelta(days=36500)),
        ("1 heure", "1 hour", timedelta(hours=1)),
        ("24 heures", "24 hours", timedelta(days=1)),
        ("1 jour", "1 day", timedelta(days=1)),
        ("7 jours 1 seconde", "7 days 1 second", timedelta(days=7, seconds=1)),
        ("2 semaines", "2 weeks", timedelta(weeks=2)),
        ("1 mois", "1 month", timedelta(days=30)),
        ("3 mois", "3 months", timedelta(days=90)),
        ("1 an", "1 year", timedelta(days=365)),
        ("2 ans", "2 years", timedelta(days=730)),
    ],
)
def test_a_duration_is_said_in_both_languages(french, english, length):
    duration = TYPES["duration"]
    assert duration.read(french, "fr") == duration.read(english, "en") == length
    assert duration.translate(french, "fr", "en") == english
    assert duration.translate(english, "en", "fr") == french


@pytest.mark.parametrize(
    "text",
    [
        "1 minutes",
        "2 minute",
        "0 secondes",
        "10 hours",
        "dix minutes",
        "10",
        "2 moiss",
        "0 seconde",
        "61 secondes",
        "9 minutes 60 secondes",
        "5 secondes 9 minutes",
        "101 ans",
        "99999999999 minutes",
    ],
)
def test_what_french_does_not_say_is_no_duration(text):
    with pytest.raises(ValueError, match=text):
        TYPES["duration"].read(text, "fr")


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [("Amélie", "fr", "Amélie"), ("Jean-Noël", "en", "Jean-Noël"), ("elle", "fr", "she"), ("he", "en", "he")],
)
def test_a_person_is_a_name_or_a_pronoun_of_the_language(text, language, value):
    assert TYPES["person"].read(text, language) == value


@pytest.mark.parametrize(
    ("text", "language"), [("she", "fr"), ("il", "en"), ("Elle", "fr"), ("amélie", "fr"), ("A B", "fr")]
)
def test_other_words_are_no_person(text, language):
    with pytest.raises(ValueError, match=text):
        TYPES["person"].read(text, language)


def test_a_phrase_gives_its_values_in_either_language():
    for language, text in (("fr", "Amélie prend un coing"), ("en", "Amélie takes a quince")):
        (understood,) = understand("when", language, text)
        assert {name: said.value for name, said in understood.given.items()} == {"person": "Amélie", "fruit": "quince"}
        assert understand("then", language, text) == ()
    assert understand("when", "en", "Amélie prend un coing") == ()


@pytest.mark.parametrize(
    ("french", "english", "function", "problem"),
    [
        ("{person} mange", "{person} eats {fruit}", take, "the two languages must take the same parameters"),
        ("{person} mange {fruit}", "{person} eats {fruit}", lambda person: None, "no argument 'fruit'"),
        ("{person} voit {person}", "{person} sees {person}", lambda person: None, "a parameter appears twice"),
        ("{person} mange.", "{person} eats", lambda person: None, "avoid '.'"),
        ("{person} mange", "{person} (or not) eats", lambda person: None, "avoid '('"),
    ],
)
def test_an_unsound_phrase_is_refused_where_it_is_defined(french, english, function, problem):
    known = list(PHRASES)
    with pytest.raises(DefinitionError, match=r"test_phrase\.py:\d+: @when\(") as refused:
        when(french, english)(function)
    assert problem in str(refused.value)
    assert known == PHRASES


def test_a_function_that_nothing_would_run_is_refused():
    def generator():
        yield

    async def coroutine(): ...

    for function in (generator, coroutine):
        with pytest.raises(DefinitionError, match="nothing would run"):
            given("il pleut", "it rains")(function)


def test_columns_need_a_table_to_read():
    with pytest.raises(DefinitionError, match="no argument 'datatable'"):
        then("il pleut", "it rains", columns=("fruit",))(lambda: None)


def test_a_type_is_defined_once_and_its_values_are_told_apart():
    with pytest.raises(DefinitionError, match="'fruit': this name is taken"):
        ParameterType(name="fruit", regexp="x")
    with pytest.raises(DefinitionError, match="two values have the same text in 'fr'"):
        ParameterType(name="vegetable", regexp="x", values={"a": ("un chou", "a cabbage"), "b": ("un chou", "a kale")})
    with pytest.raises(DefinitionError, match="parse and write go together"):
        ParameterType(name="vegetable", regexp="x", parse=lambda text, _: text)
    assert "vegetable" not in TYPES


def test_a_column_is_no_part_of_a_value_that_differs_by_language(tmp_path):
    def pay(person, price): ...

    def parse(text, language):
        return int(text.split(" ")[0])

    ParameterType(name="price", regexp="[^ ]+ (?:dollars|bucks)", parse=parse, write=lambda value, _: f"{value} bucks")
    when("{person} paye {price}", "{person} pays {price}")(pay)
    path = tmp_path / "courses.feature"
    path.write_text(
        "@guide-1\nFeature: Shopping\n\n  Scenario Outline: Paying\n    When Amélie pays <n> bucks\n\n"
        "    Examples:\n      | n |\n      | 5 |\n"
    )
    assert [refusal.code for refusal in Check().file(path).refusals] == ["partial_value"]


def test_a_type_may_be_defined_after_the_phrase_that_takes_it():
    when("{person} mange {soup}", "{person} eats {soup}")(lambda person, soup: None)
    with pytest.raises(DefinitionError, match=r"test_phrase\.py:\d+: @when\(.*no ParameterType is named 'soup'"):
        refuse_unknown_types()
    ParameterType(name="soup", regexp="x", values={"pea": ("une soupe aux pois", "a pea soup")})
    refuse_unknown_types()
    (understood,) = understand("when", "en", "Amélie eats a pea soup")
    assert understood.given["soup"].value == "pea"
