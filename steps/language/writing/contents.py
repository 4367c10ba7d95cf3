"""The table of contents of the vocabulary: its subjects, and the phrases of one of them."""

from __future__ import annotations

from steps.language.speech.dialects import Language, in_language
from steps.language.speech.messages import words
from steps.language.speech.phrase import Phrase
from steps.language.speech.spelling import fold
from steps.language.writing.catalogue import Catalogue


def contents(catalogue: Catalogue, language: Language) -> list[str]:
    """The title of each subject with the number of its phrases, and how to go on from there."""
    counted = {in_language(titles, language): len(phrases) for titles, phrases in catalogue.subjects().items()}
    lines = [f"{count:4}  {title}" for title, count in sorted(counted.items(), key=lambda each: fold(each[0]))]
    return [words("contents", "title", language), "", *lines, "", *_how(next(iter(sorted(counted))), language)]


def _how(subject: str, language: Language) -> list[str]:
    return [words("contents", name, language, subject=subject) for name in ("one", "search", "all")]


def of_subject(asked: str, catalogue: Catalogue) -> list[Phrase]:
    """The phrases of the subject that has a title; none where no subject has it."""
    found = (phrases for titles, phrases in catalogue.subjects().items() if fold(asked) in map(fold, titles))
    return next(found, [])
