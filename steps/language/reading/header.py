"""The language of a feature file: what its header declares, what its first keyword shows, where it is kept."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from steps.language.reading.lines import recognised
from steps.language.speech.dialects import LANGUAGES, Language, keywords, other
from steps.language.speech.spelling import fold

HEADER = re.compile(r"(\s*#\s*language\s*:\s*)([a-zA-Z_-]+)(\s*)")


def declared(lines: Sequence[str]) -> tuple[int, str] | None:
    """The line that declares the language, and what it declares: Gherkin reads it only before any tag or keyword."""
    for number, line in enumerate(lines, 1):
        if header := HEADER.fullmatch(line):
            return number, header[2]
        if line.strip() and not line.lstrip().startswith("#"):
            break
    return None


def late_header(lines: Sequence[str], language: Language) -> int:
    """The line that would declare a language, and that Gherkin takes for a comment where it is; 0 if there is none."""
    found = ((number, HEADER.fullmatch(line)) for number, line in enumerate(lines, 1))
    return next((number for number, header in found if header and header[2] == language), 0)


def first_keyword(lines: Sequence[str]) -> tuple[int, str]:
    """The first line that is neither blank, nor a comment, nor tags, with its number; past the end if there is none."""
    for number, line in enumerate(lines, 1):
        if line.strip() and not line.lstrip().startswith(("#", "@")):
            return number, line.strip()
    return len(lines) + 1, ""


def language_of(path: Path, lines: Sequence[str]) -> Language:
    """The language that is declared, or else that of most keywords, of the first one, or of the folder."""
    header = declared(lines)
    _, first = first_keyword(lines)
    for language in LANGUAGES:
        if header and header[1] == language:
            return language
    french, english = (sum(_is_only_in(language, line) for line in lines) for language in LANGUAGES)
    if french != english:
        return "fr" if french > english else "en"
    for language in LANGUAGES:
        if any(fold(first).startswith(fold(keyword)) for keyword in keywords("feature", language)):
            return language
    return folder_language(path) or "en"


def _is_only_in(language: Language, line: str) -> bool:
    """Whether a line begins with a keyword of a language that the other has not."""
    return recognised(line, language) and not recognised(line, other(language))


def folder_language(path: Path) -> Language | None:
    """The language of the folder that a file is in, or None for a file that stands alone."""
    folder = language_folder(path)
    return next((language for language in LANGUAGES if folder and folder.name == language), None)


def language_folder(path: Path) -> Path | None:
    """The folder named `fr` or `en` that a file is in.

    Below the working folder any level counts, elsewhere the nearest alone: a person's home may have such a name.
    """
    place = path.absolute()
    below = Path.cwd() in place.parents
    folders = [folder for folder in place.parents if Path.cwd() in folder.parents] if below else [place.parent]
    return next((folder for folder in folders if folder.name in LANGUAGES), None)
