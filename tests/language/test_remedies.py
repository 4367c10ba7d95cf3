"""A refused step ends in a line that works when it is pasted, in both languages."""

from __future__ import annotations

import pytest

from steps.language.checking.saying import Saying
from steps.language.checking.unknown import why_unknown
from steps.language.speech.dialects import step_keywords
from steps.language.speech.vocabulary import understand

FRENCH = [
    ("attend neuf minutes", "attend 9 minutes"),
    ("attend 9 min", "attend 9 minutes"),
    ("attend 5 mins", "attend 5 minutes"),
    ("attend 5 minute", "attend 5 minutes"),
    ("attend une minute", "attend 1 minute"),
    ("attend 0,5 heure", "attend 30 minutes"),
    ("attend 1,5 jour", "attend 1 jour 12 heures"),
    ("attend une demi-heure", "attend 30 minutes"),
    ("attend 1 h 30", "attend 1 heure 30 minutes"),
    ("attend 9min59s", "attend 9 minutes 59 secondes"),
    ("attend 9 minutes et 59 secondes", "attend 9 minutes 59 secondes"),
    ("attend quatre-vingt-dix-neuf secondes", "attend 1 minute 39 secondes"),
    ("attend 5 hours", "attend 5 heures"),
    ("attend 9 min.", "attend 9 minutes"),
    ("prend une pomme.", "prend une pomme"),
    ("prend une pomme !", "prend une pomme"),
    ("prend une Pomme", "prend une pomme"),
    ("prend « une pomme »", "prend une pomme"),
    ("prend an apple", "prend une pomme"),
    ("dit « oui ou non »", 'dit "oui ou non"'),
    ("dit “oui ou non”", 'dit "oui ou non"'),
    ("dit 'oui ou non'", 'dit "oui ou non"'),
    ("dit oui ou non", 'dit "oui ou non"'),
    ('dit "le "oui" ou non"', "dit \"le 'oui' ou non\""),
    ('dit "un écran de 5" ou plus"', 'dit "un écran de 5\' ou plus"'),
    ('écrit "bon" sur deux cartes', 'écrit "bon" sur 2 cartes'),
    ("écrit « bon » sur vingt et une cartes", 'écrit "bon" sur 21 cartes'),
    ('écrit "bon" sur 1 000 cartes', 'écrit "bon" sur 1000 cartes'),
]
ENGLISH = [
    ("waits nine minutes", "waits 9 minutes"),
    ("waits 9 min", "waits 9 minutes"),
    ("waits 5 mins", "waits 5 minutes"),
    ("waits 1 minutes", "waits 1 minute"),
    ("waits an hour", "waits 1 hour"),
    ("waits half an hour", "waits 30 minutes"),
    ("waits 0.5 hours", "waits 30 minutes"),
    ("waits 9 minutes and 59 seconds", "waits 9 minutes 59 seconds"),
    ("waits 24h", "waits 24 hours"),
    ("waits 5 heures", "waits 5 hours"),
    ("takes an apple.", "takes an apple"),
    ("takes An Apple", "takes an apple"),
    ("takes “an apple”", "takes an apple"),
    ("takes une pomme", "takes an apple"),
    ("says 'yes or no'", 'says "yes or no"'),
    ("says « yes or no »", 'says "yes or no"'),
    ('says "the "yes" or no"', "says \"the 'yes' or no\""),
    (r'says "the \"yes\" or no"', "says \"the 'yes' or no\""),
    ('writes "good" on two cards', 'writes "good" on 2 cards'),
    ("writes “good” on twenty-one cards", 'writes "good" on 21 cards'),
    ('writes "good" on 1,000 cards', 'writes "good" on 1000 cards'),
    ("takes an aple", "takes an apple"),
]


def asked(language, text):
    keyword, person = ("Quand ", "elle") if language == "fr" else ("When ", "she")
    saying = Saying("when", keyword, f"{person} {text}", language)
    assert not understand("when", language, saying.text)
    return saying


def remedies(saying):
    unknown = why_unknown(saying)
    return (*unknown.items, *filter(None, [unknown.details.get("right")]))


@pytest.mark.parametrize(
    ("language", "written", "right"),
    [("fr", *pair) for pair in FRENCH] + [("en", *pair) for pair in ENGLISH],
)
def test_the_remedy_is_the_whole_line(language, written, right):
    saying = asked(language, written)
    first = remedies(saying)[0]
    assert first == f"{saying.keyword}{saying.text.split()[0]} {right}"
    assert understand("when", language, first.removeprefix(saying.keyword))


def test_texts_that_follow_one_another_are_not_one_text_with_quotes_inside():
    unknown = why_unknown(asked("en", 'says "yes" then "no"'))
    assert unknown.code != "miswritten_value"


def test_the_keyword_stays_as_written_and_agrees_with_its_text():
    saying = Saying("given", "Et qu'", "elle est dans le magasin", "fr")
    assert remedies(saying)[0] == "Et qu'elle est dans la boutique"
    saying = Saying("given", "Étant donné qu'", "Benoît est dans la boutique.", "fr")
    assert remedies(saying)[0] == "Étant donné que Benoît est dans la boutique"


def test_the_nearest_phrases_take_the_values_of_the_step():
    unknown = why_unknown(asked("en", "lingers 5 mins"))
    assert unknown.code == "undefined"
    assert unknown.items[0] == "When she waits 5 minutes"


def test_a_cell_is_put_right_alone():
    saying = Saying("when", "Quand ", "elle attend 9 min", "fr", frozenset({"9 min"}))
    assert why_unknown(saying).items == ("9 minutes",)
    saying = Saying("when", "Quand ", "elle attend 9 min", "fr", frozenset({"elle attend 9 min"}))
    assert why_unknown(saying).items == ("elle attend 9 minutes",)


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("text", ["Elle danse.", "« »", '"', "?", "5", "…", "deux", "'", '"""', "the", "<x>"])
def test_whatever_is_written_has_a_reason(language, text):
    unknown = why_unknown(Saying("when", step_keywords(language)[-1], text, language))
    assert unknown.code
