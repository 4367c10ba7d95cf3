"""Reading a feature file to its end, whatever is wrong with its lines.

Gherkin stops at a line it does not expect, and drops in silence one that it takes for a description. Here such a line
is refused, put right when what it meant is plain, set aside otherwise, and the reading goes on: so that all that is
wrong with a file is said at once.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from gherkin.errors import NoSuchLanguageException, ParserException, UnexpectedEOFException

from steps.language.reading.feature import Feature, Title
from steps.language.reading.header import declared, first_keyword, folder_language, language_of, late_header
from steps.language.reading.lines import TEXT_MARKS, is_in, is_lost, is_of, meant, near_title, recognised
from steps.language.reading.marks import unmarked
from steps.language.reading.refusals import Refusal, refusal
from steps.language.reading.strays import (
    as_tags,
    continued,
    fences,
    is_closed,
    open_rows,
    overmarked,
    ruled,
    titled,
    without_invisible,
)
from steps.language.reading.tree import parse
from steps.language.speech.dialects import LANGUAGES, STEP_GROUPS, Language, keywords, other, usual
from steps.language.speech.messages import words


@dataclass
class Reading:
    """What a file gave: the feature, unless it cannot be read at all, and what its lines are refused for.

    A feature is `misplaced` in the folder of the other language; it is `damaged` where lines of it could not be read.
    """

    path: Path
    language: Language
    feature: Feature | None = None
    misplaced: bool = False
    damaged: bool = False
    refusals: list[Refusal] = field(default_factory=list)

    def refuse(self, line: int, code: str, /, *items: str, **details: object) -> None:
        """Add a refusal."""
        self.refusals.append(refusal(self.path, line, self.language, code, *items, **details))


def read(path: Path, content: bytes | None = None) -> Reading:
    """Read a feature file, or the content given in its place.

    Line ends of any kind, a byte order mark and accents in two characters are taken for what they mean.
    """
    content = path.read_bytes() if content is None else content
    lines = _lines(content.decode("utf-8-sig", errors="replace"))
    around = {number: lines[number - 1].strip() for number in fences(lines)}
    lines = ["" if number in around else line for number, line in enumerate(lines, 1)]
    reading = Reading(path, language_of(path, lines))
    try:
        content.decode()
    except UnicodeDecodeError as error:
        reading.refuse(content[: error.start].count(b"\n") + 1, "not_utf8", text=f"0x{content[error.start]:02X}")
        return reading
    for number, text in around.items():
        reading.refuse(number, "fence", text=text)
    for number, line in enumerate(lines, 1):
        if (bare := without_invisible(line)) != line:
            reading.refuse(number, "invisible", text=bare.strip())
            lines[number - 1] = bare
    for number in ruled(lines):
        reading.refuse(number, "ruled_row", text=lines[number - 1].strip())
        lines[number - 1] = ""
    for number in overmarked(lines):
        text, lines[number - 1] = lines[number - 1].strip(), unmarked(lines[number - 1])
        reading.refuse(number, "decorated", text=text, right=lines[number - 1])
    _check_header(reading, lines)
    _read_lines(reading, lines)
    reading.refusals.sort(key=lambda each: each.line)
    reading.damaged = bool(reading.refusals)
    return reading


def _lines(text: str) -> list[str]:
    return unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _check_header(reading: Reading, lines: list[str]) -> None:
    header = declared(lines)
    number, first = first_keyword(lines)
    if header and header[1] not in LANGUAGES:
        reading.refuse(header[0], "unknown_language", text=header[1])
        lines[header[0] - 1] = f"# language: {reading.language}"
    elif header and is_in(other(reading.language), lines) and not is_of(reading.language, lines):
        reading.language = other(reading.language)
        reading.refuse(header[0], "other_header", text=lines[header[0] - 1].strip())
        lines[header[0] - 1] = f"# language: {reading.language}"
    elif header is None and reading.language == "fr" and first:
        own = (each for each, line in enumerate(lines, 1) if recognised(line, reading.language))
        place = late_header(lines, reading.language) or next(own, number)
        code = "late_header" if late_header(lines, reading.language) else "no_language"
        reading.refuse(place, code, text=lines[place - 1].strip())
    folder = folder_language(reading.path)
    if folder and folder != reading.language:
        reading.misplaced = True
        reading.refuse(1, "wrong_folder", folder=folder)


def _read_lines(reading: Reading, lines: list[str]) -> None:
    """Parse until nothing is out of place: each turn puts one line right or sets it aside."""
    for _ in range(2 * len(lines) + 2):
        try:
            feature = parse(reading.path, "\n".join(lines), reading.language)
        except ParserException as error:
            _mend(reading, lines, error)
            continue
        except ValueError:
            if not reading.refusals:
                reading.refuse(1, "empty")
            return
        lost = next(_lost_lines(feature), None)
        if open_row := next(open_rows(feature), None):
            _close_row(reading, lines, open_row)
        elif lost is None:
            reading.feature = feature
            return
        else:
            _refuse_line(reading, lines, *lost)


def _close_row(reading: Reading, lines: list[str], number: int) -> None:
    right = f"{lines[number - 1].rstrip()} |"
    reading.refuse(number, "open_row", text=lines[number - 1].strip(), right=right.strip())
    lines[number - 1] = right


def _mend(reading: Reading, lines: list[str], error: ParserException) -> None:
    """Refuse the line that the parser stopped at."""
    number = min(error.location["line"], len(lines))
    if "#FeatureLine, #Comment" in str(error) and _begins_late(lines[number - 1], reading):
        reading.refuse(number, "no_feature", text=lines[number - 1].strip())
        lines[:] = [""]
    elif isinstance(error, UnexpectedEOFException):
        _mend_end(reading, lines, str(error))
    elif isinstance(error, NoSuchLanguageException):
        lines[number - 1] = ""
    elif "inconsistent cell count" in str(error) and not is_closed(lines[number - 1]):
        _close_row(reading, lines, number)
    elif "inconsistent cell count" in str(error):
        reading.refuse(number, "uneven_row", text=lines[number - 1].strip())
        lines[number - 1] = ""
    elif "whitespace" in str(error) and (both := titled(lines[number - 1])):
        reading.refuse(number, "tag_beside_title", *(line.strip() for line in both), text=lines[number - 1].strip())
        lines[number - 1] = both[1]
    elif "whitespace" in str(error):
        reading.refuse(number, "tag_with_space", text=lines[number - 1].strip())
        lines[number - 1] = re.sub(r"(@\S+)[^@]*", r"\1 ", lines[number - 1])
    else:
        _refuse_line(reading, lines, number, "unexpected")


def _begins_late(line: str, reading: Reading) -> bool:
    """Whether the first line of a file is one that only comes after the title of a feature."""
    return recognised(line, reading.language) and not line.strip().startswith(keywords("feature", reading.language))


def _mend_end(reading: Reading, lines: list[str], message: str) -> None:
    """Refuse what makes the file end too early: a text left open, tags that nothing follows, or nothing at all."""
    if "DocStringSeparator" in message:
        opened = next(index for index in range(len(lines), 0, -1) if lines[index - 1].strip().startswith(TEXT_MARKS))
        mark = lines[opened - 1].strip()[:3]
        reading.refuse(opened, "unclosed_text", text=mark)
        lines.append(mark)
        return
    tags = [index for index, line in enumerate(lines) if line.lstrip().startswith("@")]
    if tags and "FeatureLine" not in message:
        reading.refuse(tags[-1] + 1, "dangling_tags", text=lines[tags[-1]].strip())
        lines[tags[-1]] = ""
        return
    reading.refuse(1, "empty")
    lines[:] = [""]


def _refuse_line(reading: Reading, lines: list[str], number: int, place: str) -> None:
    """Refuse a line for the keyword it was meant to begin with, or else for being where it is."""
    line = lines[number - 1]
    text = line.strip()
    whole = continued(lines, number, reading.language)
    guess = None if recognised(line, reading.language) else meant(line, reading.language)
    if guess and guess.code == "lone_keyword" and (whole := continued(lines, number + 1, reading.language)):
        number, text = number + 1, lines[number].strip()
    lines[number - 1] = guess.line if guess else ""
    if tags := as_tags(text):
        reading.refuse(number, "unsigned_tag", text=text, right=tags)
    elif whole:
        above, lines[above - 1] = whole
        reading.refuse(number, "split_step", text=text, right=lines[above - 1].strip())
    elif guess:
        why = words("cause", guess.cause, reading.language)
        reading.refuse(number, guess.code, text=guess.written, right=guess.right, cause=why)
    elif text.startswith(("|", "@", "#", *TEXT_MARKS)) or (
        place == "unexpected" and recognised(line, reading.language)
    ):
        reading.refuse(number, "misplaced", text=text)
    elif place == "description":
        reading.refuse(number, "step_outside", text=text)
    else:
        reading.refuse(number, "not_a_step", text=text, keywords=step_words(reading.language))


def step_words(language: Language, groups: tuple[str, ...] = STEP_GROUPS) -> str:
    """The usual keywords of steps, as a list to read."""
    return ", ".join(usual(group, language).strip() for group in groups)


def _lost_lines(feature: Feature) -> Iterator[tuple[int, str]]:
    """The lines that Gherkin took for descriptions and that are not, with the place they are in.

    Prose is welcome under the title of a feature and of a rule; elsewhere each line has its keyword.
    """
    for title in _bare_titles(feature):
        for number, _ in title.description:
            yield number, "scenario"
    for title in (feature.title, *(rule.title for rule in feature.rules)):
        lost = [number for number, text in title.description if is_lost(text, feature.language)]
        for number, text in title.description:
            # Above steps that are lost, what resembles a title was one: it is why they are.
            if number in lost or (lost and number < lost[-1] and near_title(text, feature.language)):
                yield number, "description"


def _bare_titles(feature: Feature) -> Iterator[Title]:
    for background in feature.backgrounds():
        yield background.title
    for scenario in feature.every_scenario():
        yield scenario.title
        for examples in scenario.examples:
            yield examples.title
