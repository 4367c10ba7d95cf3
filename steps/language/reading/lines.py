"""A line that Gherkin does not recognise, and the keyword its author meant."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from steps.language.reading.marks import unmarked
from steps.language.reading.strays import as_tags
from steps.language.speech.dialects import KINDS, LANGUAGES, before, counterpart, other, step_keywords, title_keywords
from steps.language.speech.spelling import cause, fold, plain
from steps.language.speech.vocabulary import understand

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from steps.language.speech.dialects import Language

TEXT_MARKS = ('"""', "```")
"""What opens and closes a text below a step."""

_SPACED_TITLE = re.compile(r"\s*([^\s:|@#\"][^:|]*?)(\s*):(.*)")
_CURLY = re.compile(r"[«“]\s*([^«»“”]*?)\s*[»”]")
_STOPS = " .…;,!?"
_LONGEST_KEYWORD = 24
_PROSE = {"the", "there", "they", "them", "these", "an"}
"""Words that resemble a step keyword and begin a sentence more often than they misspell one."""


@dataclass(frozen=True)
class Meant:
    """A keyword that was meant: what is wrong, as written, as it should be, and the whole line put right.

    `line` is empty when the rest of the line cannot be told from the keyword.
    """

    code: str
    written: str
    right: str
    line: str
    cause: str = "spelling"


def recognised(line: str, language: Language) -> bool:
    """Whether a line begins with a keyword of the language, spelt as it should be."""
    titles = tuple(f"{keyword}:" for keyword in title_keywords(language))
    return line.lstrip().startswith((*titles, *step_keywords(language)))


def is_in(language: Language, lines: Iterable[str]) -> bool:
    """Whether some line begins as one of a language does."""
    return any(recognised(line, language) for line in lines)


def is_of(language: Language, lines: Sequence[str]) -> bool:
    """Whether some line is one of a language, by its keyword or by what is said after one of any language."""
    keywords_ = tuple(keyword for each in LANGUAGES for keyword in step_keywords(each))
    said = (line.strip().removeprefix(keyword) for line in lines for keyword in keywords_ if keyword in line)
    return is_in(language, lines) or any(understand(kind, language, text) for text in said for kind in KINDS)


def resembles_keyword(text: str, language: Language) -> bool:
    """Whether a line of prose begins as only a keyword would: capitals count here, for prose wraps at an « et »."""
    if text.startswith(("|", *TEXT_MARKS)) or recognised(text, language) or as_tags(text):
        return True
    guess = misprinted(text, language)
    if guess is None or guess.written == "But":  # which is a French noun too
        return False
    return guess.right.endswith(":") or guess.written[:1].isupper()


def is_lost(text: str, language: Language) -> bool:
    """Whether a line of a description is none: Gherkin would drop it, keyword, marks around it and all."""
    return resembles_keyword(text, language) or _decorated(text, language) is not None


def meant(line: str, language: Language) -> Meant | None:
    """The keyword that a line was meant to begin with, or None when it resembles none."""
    return (
        _decorated(line, language)
        or without_step(line, language)
        or misprinted(line, language)
        or near_title(line, language)
        or _near_step(line, language)
    )


def _decorated(line: str, language: Language) -> Meant | None:
    """A line with the marks of a list, of a quotation or of bold letters around it, as other programs write them."""
    text = unmarked(line)
    if text == line.strip() or not (resembles_keyword(text, language) or near_title(text, language)):
        return None
    if not recognised(text, language) and (guess := misprinted(text, language) or near_title(text, language)):
        text = guess.line
    wholes = [plain(text), _straight(text)]
    right = next(
        (each for each in (*wholes, *(each.rstrip(_STOPS) for each in wholes)) if _is_step(each, language)), text
    )
    return Meant("decorated", line.strip(), right, f"{_indent(line)}{right}")


def _straight(line: str) -> str:
    """A line with the keyboard's own quotes."""
    return _CURLY.sub(r'"\1"', plain(line))


def _is_step(line: str, language: Language) -> bool:
    """Whether a line is a step that says something."""
    keyword = next((each for each in step_keywords(language) if line.startswith(each)), None)
    return keyword is not None and any(understand(kind, language, line.removeprefix(keyword)) for kind in KINDS)


def misprinted(line: str, language: Language) -> Meant | None:
    """The keyword that a line begins with, but for accents, capitals, apostrophes, spaces or the language."""
    return _title(line, language) or _step(line, language)


def without_step(line: str, language: Language) -> Meant | None:
    """A step keyword with a colon after it, or with nothing."""
    found = re.fullmatch(r"\s*([^:\s]+(?: [^:\s]+){0,2}?)\s*(?::\s*(.*))?", line)
    keyword = next((each for each in step_keywords(language) if found and fold(found[1]) == fold(each.strip())), None)
    if found is None or keyword is None:
        return None
    if not found[2]:
        return Meant("lone_keyword", line.strip(), keyword, "")
    right = before(keyword, found[2])
    return Meant("step_colon", f"{found[1]}:", f"{right}{found[2]}", f"{_indent(line)}{right}{found[2]}")


def _title(line: str, language: Language) -> Meant | None:
    """A title keyword with something wrong about it, or one of the other language."""
    found = _SPACED_TITLE.fullmatch(line)
    if not found:
        return None
    word, gap, rest = found.groups()
    indent = _indent(line)
    for keyword in title_keywords(language):
        if fold(word) == fold(keyword):
            code = "space_before_colon" if word == keyword else "misspelt_keyword"
            return Meant(code, f"{word}{gap}:", f"{keyword}:", f"{indent}{keyword}:{rest}", cause(word, keyword))
    for keyword in title_keywords(other(language)):
        if fold(word) == fold(keyword):
            right = counterpart(keyword, language)
            return Meant("foreign_keyword", f"{word}:", f"{right}:", f"{indent}{right}:{rest}")
    return None


def _step(line: str, language: Language) -> Meant | None:
    """A step keyword with something wrong about it, or one of the other language."""
    for keyword in step_keywords(language):
        if written := _opening(line.strip(), keyword):
            rest = line.strip()[len(written) :]
            right = f"{_indent(line)}{keyword}{rest}"
            shown = right.strip() if written.strip() == keyword.strip() else keyword.strip()
            return Meant("misspelt_keyword", written.strip(), shown, right, cause(written, keyword))
    for keyword in step_keywords(other(language)):
        if written := _opening(line.strip(), keyword):
            rest = line.strip()[len(written) :]
            right = before(counterpart(keyword, language), rest)
            return Meant("foreign_keyword", written.strip(), right.strip(), f"{_indent(line)}{right}{rest}")
    return None


def near_title(line: str, language: Language) -> Meant | None:
    """A misspelt title keyword, or a title keyword without its colon."""
    text = line.strip()
    indent = _indent(line)
    word, colon, rest = text.partition(":")
    titles = {fold(keyword): keyword for keyword in title_keywords(language)}
    if colon and (near := difflib.get_close_matches(fold(word.strip()), titles, n=1, cutoff=0.75)):
        keyword = titles[near[0]]
        return Meant("misspelt_keyword", f"{word}:", f"{keyword}:", f"{indent}{keyword}:{rest}")
    for folded, keyword in titles.items():
        if fold(text).startswith(f"{folded} ") and text[0].isupper():
            rest = text[len(keyword) :]
            return Meant("misspelt_keyword", text[: len(keyword)], f"{keyword}:", f"{indent}{keyword}:{rest}", "colon")
    return None


def _near_step(line: str, language: Language) -> Meant | None:
    """A misspelt step keyword, told by its first word."""
    word = re.match(r"\s*(\w*)", line)
    assert word is not None
    firsts = {fold(re.split(r"[ ']", keyword)[0]): keyword for keyword in reversed(step_keywords(language))}
    near = difflib.get_close_matches(fold(word[1]), firsts, n=1, cutoff=0.75)
    if not near or fold(word[1]) in _PROSE:
        return None
    keyword = firsts[near[0]]
    whole = " " not in keyword.rstrip(" ") and keyword.endswith(" ")
    right = f"{_indent(line)}{keyword}{line[word.end() :].lstrip()}" if whole else ""
    return Meant("misspelt_keyword", word[1], keyword.strip(), right)


def _opening(text: str, keyword: str) -> str:
    """The beginning of a text that folds to the keyword, as written, or nothing."""
    wanted = fold(keyword)
    lengths = range(len(keyword) - 1, min(len(text), _LONGEST_KEYWORD) + 1)
    return max((text[:length] for length in lengths if fold(text[:length]) == wanted), key=len, default="")


def _indent(line: str) -> str:
    return line[: len(line) - len(line.lstrip())]
