"""Faults of an adapter's folder: what it lacks, what serves nothing, what no feature knows."""

from __future__ import annotations

from collections.abc import Iterator

from fixtures.offer import Offer, Pair
from fixtures.site.abilities import ABILITIES
from fixtures.site.lacking import lacks
from steps import words
from steps.fields import FIELDS
from steps.language.speech.dialects import LANGUAGES
from steps.language.speech.tags import REQUIREMENTS, TAGS
from steps.offer.rows import unshown, written

_OF_MANNERS = {("fields", "secret_key"), ("fields", "recovery_codes")}
"""Words that only a site with a manner of its own has."""


def faults(declared: Offer) -> list[Pair]:
    """What is wrong with the folder of a site, in French and in English."""
    of_scenarios = (
        *_of_forms(declared),
        *_of_titles(declared),
        *_of_requirements(declared),
        *_of_what_is_not_shown(declared),
    )
    return [*_of_words(declared), *_of_abilities(declared), *lacks(declared), *of_scenarios]


def _of_words(declared: Offer) -> Iterator[Pair]:
    known = {(table, key) for table in words.tables() for key in words.names(table)} | _OF_MANNERS
    french, english = ({(table, key) for table, of in declared.words[each].items() for key in of} for each in LANGUAGES)
    for table, key in sorted((french | english) - known):
        yield f"mots : aucune phrase ne connaît {table}.{key}", f"words: no phrase knows {table}.{key}"
    for table, key in sorted(french ^ english):
        missing = "en" if (table, key) in french else "fr"
        yield f"mots : {table}.{key} manque dans {missing}.toml", f"words: {table}.{key} is missing in {missing}.toml"


def _of_abilities(declared: Offer) -> Iterator[Pair]:
    for name in declared.declared["offered"]["abilities"]:
        ability, _, method = name.partition(".")
        if ability not in ABILITIES or (method and not hasattr(ABILITIES[ability], method)):
            yield f"site.toml : aucune capacité n'est « {name} »", f"site.toml: no ability is “{name}”"


def _of_forms(declared: Offer) -> Iterator[Pair]:
    """What pages ask for, in words that phrases know."""
    pages = set(words.names("pages"))
    known = {"pages": pages, "later": pages, "asks": set(FIELDS)}
    for key, names in known.items():
        for name in sorted({name for form in declared.forms for name in form.get(key, ())} - names):
            yield (
                f"site.toml : [[forms]] {key}, rien ne s'appelle « {name} »",
                f"site.toml: [[forms]] {key}, nothing is called “{name}”",
            )


def _of_titles(declared: Offer) -> Iterator[Pair]:
    named = [(file, entry) for file, entries in declared.entries.items() for entry in entries]
    for file, entry in named:
        for title in (entry[language] for language in LANGUAGES if entry[language] not in written(language)):
            yield f"{file}.toml : aucun scénario n'est « {title} »", f"{file}.toml: no scenario is “{title}”"
    for file, entry in named:
        rows = [row for language in LANGUAGES for row in written(language).get(entry[language], ())]
        for said in entry.get("rows", ()):
            if rows and not any(said in row for row in rows):
                yield f"{file}.toml : aucune ligne ne dit « {said} »", f"{file}.toml: no row says “{said}”"


def _of_what_is_not_shown(declared: Offer) -> Iterator[Pair]:
    """Once it is begun, the list of why requirements are not shown has all of them, and no other."""
    told, true = declared.not_shown, unshown(declared) if declared.not_shown else frozenset[str]()
    for name in sorted(told.keys() - true):
        yield (
            f"site.toml : {name} est sous [[not_shown]], et un scénario la montre, ou rien ne la demande",
            f"site.toml: {name} is under [[not_shown]], and a scenario shows it, or nothing asks for it",
        )
    for name in sorted(true - told.keys()):
        yield f"site.toml : [[not_shown]] ne dit pas pourquoi {name} manque", f"site.toml: [[not_shown]] lacks {name}"


def _of_requirements(declared: Offer) -> Iterator[Pair]:
    for name in declared.declared.get("inapplicable", {}):
        if name not in TAGS:
            yield f"site.toml : aucune étiquette n'est « {name} »", f"site.toml: no tag is “{name}”"
    for finding in declared.entries["findings"]:
        if finding["requirement"] not in REQUIREMENTS:
            name = finding["requirement"]
            yield f"findings.toml : aucune exigence n'est « {name} »", f"findings.toml: no requirement is “{name}”"
