"""What the report of a run is told of the language: the titles of tags, and the vocabulary with its values."""

from __future__ import annotations

from typing import Any

from steps.language.reading.feature import Feature
from steps.language.speech.parameters import TYPES
from steps.language.speech.phrase import Phrase
from steps.language.speech.tags import NOT_HERE, REQUIREMENTS, SITUATIONS, SUBJECTS
from steps.language.writing.catalogue import Catalogue, said, types_of


def pytest_report_language(features: list[Feature]) -> dict[str, Any]:
    """Everything in both languages, as pairs; the examples come from these features."""
    catalogue = Catalogue([])
    for feature in features:
        catalogue.add(feature)
    listed = catalogue.subjects()
    return {
        "situations": dict(SITUATIONS),
        "requirements": dict(REQUIREMENTS),
        "subjects": dict(SUBJECTS),
        "not_here": dict(NOT_HERE),
        "vocabulary": [
            {"subject": subject, "phrases": [_entry(phrase, catalogue) for phrase in phrases]}
            for subject, phrases in listed.items()
        ],
        "values": {
            name: {"pairs": TYPES[name].pairs, "example": TYPES[name].examples}
            for name in sorted(types_of(phrase for phrases in listed.values() for phrase in phrases))
        },
    }


def _entry(phrase: Phrase, catalogue: Catalogue) -> dict[str, Any]:
    used = {language: uses[phrase] for language, uses in catalogue.uses.items() if phrase in uses}
    return {
        "kind": phrase.kind,
        "said": [said(phrase, "fr"), said(phrase, "en")],
        "example": {language: [use.text, use.place] for language, use in used.items()},
        "types": sorted(types_of([phrase])),
        "times": catalogue.times(phrase),
    }
