"""The authors' pages: the vocabulary in them, written between two marks so that it stays that of the steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.language.languages import LANGUAGES, in_language, other, usual
from steps.language.parameters import TYPES
from steps.language.wording import words

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from steps.language.catalogue import Catalogue
    from steps.language.languages import Language

PAGES: dict[Language, str] = {"fr": "LISEZ-MOI.md", "en": "README.md"}
"""The page of each language, in the folder of the features."""

START, END = "<!-- vocabulary: python -m steps list --pages -->", "<!-- end of the vocabulary -->"


def outdated(folder: Path, catalogue: Catalogue) -> dict[Path, str]:
    """The pages whose vocabulary is not the one there is, with what they should be."""
    found = {}
    for language in LANGUAGES:
        path = folder / PAGES[language]
        page = path.read_text(encoding="utf-8")
        before, start, rest = page.partition(START)
        _, end, after = rest.partition(END)
        if not start or not end:
            raise ValueError(f"{path}: the marks {START} and {END} are missing")
        written = "\n".join(["", "", *_vocabulary(catalogue, language), ""])
        new = f"{before}{start}{written}{end}{after}"
        if new != page:
            found[path] = new
    return found


def _vocabulary(catalogue: Catalogue, language: Language) -> Iterator[str]:
    """The phrases by subject, then the values of each type, as tables in both languages."""
    foreign = other(language)
    heading = f"| {words('pages', language, language)} | {words('pages', foreign, language)} |"
    for subject, phrases in catalogue.subjects().items():
        yield from (f"### {in_language(subject, language)}", "", heading, "| --- | --- |")
        for phrase in phrases:
            mine, theirs = (f"{usual(phrase.kind, each)}{phrase.texts[each]}" for each in (language, foreign))
            yield f"| {mine} | {theirs} |"
        yield ""
    yield from (f"### {words('said', 'values', language)}", "")
    every = [phrase for phrases in catalogue.subjects().values() for phrase in phrases]
    for name in sorted({name for phrase in every for name in (*phrase.names, *filter(None, phrase.columns))}):
        yield from _values(name, language, heading)


def _values(name: str, language: Language, heading: str) -> Iterator[str]:
    parameter = TYPES[name]
    example = parameter.example(language)
    like = f" — {words('said', 'like', language, examples=f'`{example}`')}" if example else ""
    yield from (f"**{{{name}}}**{like}", "")
    mine, theirs = parameter.texts(language), parameter.texts(other(language))
    if mine:
        yield from (heading, "| --- | --- |")
        yield from (f"| {here} | {there} |" for here, there in zip(mine, theirs, strict=True))
        yield ""
