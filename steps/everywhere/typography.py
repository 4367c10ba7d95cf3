"""Typography: what a text of either language owes its reader, and the words that give the other language away."""

from __future__ import annotations

import re

from steps import words
from steps.language.speech.dialects import other

# Named in the language of the texts, which is that of the reader.
_FAULTS = {
    "fr": {
        "une apostrophe droite": r"'",
        "un guillemet droit": r'"',
        "un guillemet anglais": r"[“”]",
        "pas d'espace insécable après «": r"«(?!\u00a0)",
        "pas d'espace insécable avant »": r"(?<!\u00a0)»",
        "pas d'espace insécable avant les deux-points": r"(?<!\u00a0):(?=\s|$)",
        "pas d'espace fine insécable avant ; ! ou ?": r"(?<!\u202f)[;!?](?=[\s»)]|$)",
    },
    "en": {
        "a straight apostrophe": r"'",
        "a straight quotation mark": r'"',
        "a French quotation mark": r"[«»]",
        "a space before a sign": r"\s[:;!?](?=\s|$)",
    },
}

_COMMON = {
    "fr": "adresse aucun avec ces choisissez cette compte courriel demandez des deux donnez du elle erreur est et "
    "il les mot nom nouveau ou par passe pas pour sont sur un une votre vous",
    "en": "account address an and answer at been choose click email for get has have hello is it keep must need new "
    "of or out password please problem send sign step that the there this to username was with you your",
}

_OF_THE_SITE = {"fr": "français", "en": "english"}
"""What the way to a language says, which is of that language too."""

_NO_WORD = re.compile(r"\S+@\S+|\S*\d\S*|\b[A-Z]{4}\b")
"""Addresses, codes and the groups of a secret key: chance may spell a word in them."""


def faults(text: str, language: str) -> list[str]:
    """Return what is wrong with a text of a language, each with its place."""
    return [
        f"{what}: …{text[max(0, found.start() - 20) : found.end() + 20]}…"
        for what, pattern in _FAULTS[language].items()
        for found in re.finditer(pattern, text)
    ]


def foreign_words(text: str, language: str) -> set[str]:
    """Return what gives the other language away: its common words, or the text itself, which only its screens say."""
    away = other(language)
    common = {*_COMMON[away].split(), _OF_THE_SITE[away]}
    found = common.intersection(re.findall(r"[^\W\d_]+", _NO_WORD.sub("", text).casefold()))
    # The way to a language is said in that language, by the screens of the other one.
    whole = {text} & words.only_in(away) if text.casefold() != _OF_THE_SITE[language] else set()
    return found | whole
