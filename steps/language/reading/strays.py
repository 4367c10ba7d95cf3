"""Lines that are something else than Gherkin takes them for: tags without their sign, halves of a step, open rows."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterator, Sequence

from steps.language.reading.feature import Feature
from steps.language.reading.marks import unmarked
from steps.language.speech.dialects import KINDS, LANGUAGES, Language, step_keywords, title_keywords
from steps.language.speech.tags import TAGS
from steps.language.speech.vocabulary import understand

_SIGN = re.compile(r"^[@＠]\s*")
_TITLED = re.compile(r"(\s*)((?:@\S+\s+)+)([^@]*[^@\s:|]\s*:.*)")
_INVISIBLE = re.compile("[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]")
_CLOSED = re.compile(r"(?<!\\)(?:\\\\)*\|$")
_RULED = re.compile(r"\s*\|(?:\s*:?-{2,}:?\s*\|)+\s*")
_COMMENTED = re.compile(r"#[#\s]*\|.*\|")
_FENCE = re.compile(r"\s*```\w*\s*")
_EXAMPLE = re.compile(r"\s*```(?:cucumber|feature|gherkin)\s*", re.IGNORECASE)
_STEPS = tuple(keyword for language in LANGUAGES for keyword in step_keywords(language))
_TITLES = tuple(f"{keyword}:" for language in LANGUAGES for keyword in title_keywords(language))
_KEYWORDS = (*_STEPS, *_TITLES)


def without_invisible(line: str) -> str:
    """A line without the signs that no reader sees, such as a soft hyphen, but for those in texts between quotes."""
    if line.isascii():
        return line
    parts = line.split('"')
    parts[::2] = [_INVISIBLE.sub("", part) for part in parts[::2]]
    return '"'.join(parts)


def as_tags(text: str) -> str:
    """The tags that a line was meant to be, `LK-3` or `＠LK-3`; nothing for a line that is anything else."""
    known = {tag.lower(): tag for tag in TAGS}
    names = [
        known.get(_SIGN.sub("", word).lower(), "") for word in re.split(r"[\s,]+", re.sub(r"([@＠])\s+", "@", text))
    ]
    return " ".join(f"@{name}" for name in names) if all(names) else ""


def titled(line: str) -> tuple[str, str] | None:
    """The tags and the title that stand on one line, `@LK-3 Scenario: …`, each as a line of its own."""
    found = _TITLED.fullmatch(line)
    return (f"{found[1]}{found[2].strip()}", f"{found[1]}{found[3]}") if found else None


def fences(lines: Sequence[str]) -> list[int]:
    """The lines that a web page or a note has around an example: the marks that open and close it, the prose above."""
    found: list[int] = []
    is_text = is_open = False
    marks = [number for number, line in enumerate(_outside_texts(lines), 1) if _FENCE.fullmatch(line)]
    for number, after in zip(marks, [*marks, 0][1:], strict=True):
        if is_text or _opens_text(lines, number, after, is_open=is_open):
            is_text = not is_text
        else:
            found.append(number)
            is_open = not is_open
    above = lines[: found[0] - 1] if found else []
    prose = [
        number for number, line in enumerate(above, 1) if line.strip() and not line.lstrip().startswith(("#", "@"))
    ]
    return [*prose, *found] if not any(_begins(line, _KEYWORDS) for line in above) else found


def _outside_texts(lines: Sequence[str]) -> list[str]:
    """Lines, those of texts between the other marks left empty."""
    inside, found = False, []
    for line in lines:
        inside ^= line.strip().startswith('"""')
        found.append("" if inside else line)
    return found


def _opens_text(lines: Sequence[str], number: int, after: int, *, is_open: bool) -> bool:
    """Whether a mark opens the text of the step above it, and closes no example; `after` is the next mark."""
    above = (line.strip() for line in reversed(lines[: number - 1]))
    said = next((line for line in above if line and not line.startswith("#")), "")
    follows = bool(after) and lines[after - 1].strip() == "```" if is_open else any(map(str.strip, lines[number:]))
    return follows and _begins(said, _STEPS) and not _EXAMPLE.fullmatch(lines[number - 1])


def _begins(line: str, keywords: tuple[str, ...]) -> bool:
    return line.lstrip().startswith(keywords)


def ruled(lines: Sequence[str]) -> list[int]:
    """The rows of dashes that stand below the first row of a table on other pages, outside texts."""
    inside, found = False, []
    for number, line in enumerate(lines, 1):
        inside ^= line.strip().startswith(('"""', "```"))
        if not inside and _RULED.fullmatch(line):
            found.append(number)
    return found


def commented_rows(lines: Sequence[str]) -> list[int]:
    """The rows that a « # » takes out of a table, outside texts."""
    written = [line.strip() for line in _outside_texts(lines)]
    rows = [number for number, line in enumerate(written, 1) if _COMMENTED.fullmatch(line)]
    kept = [number for number, line in enumerate(written, 1) if line and _stands(line)]
    around = {number: kept[max(bisect(kept, number) - 1, 0) : bisect(kept, number) + 1] for number in rows}
    return [number for number in rows if any(written[each - 1].startswith("|") for each in around[number])]


def _stands(line: str) -> bool:
    """Whether a line is no comment, or one that holds a step or a title: what follows it belongs to no table."""
    return not line.startswith("#") or _begins(line.lstrip("# "), _KEYWORDS)


def overmarked(lines: Sequence[str]) -> list[int]:
    """The lines whose mark Gherkin takes for its own: the « * » of a step, or the « # » of a title above its steps."""
    written = [(number, line.strip()) for number, line in enumerate(_outside_texts(lines), 1) if line.strip()]
    pairs = zip(written, [*written, (0, "")][1:], strict=True)
    return [
        number
        for (number, line), (_, after) in pairs
        if (_is_heading(line) and _is_below(after)) or (line.startswith("*") and _begins(unmarked(line), _STEPS))
    ]


def _is_heading(line: str) -> bool:
    return line.startswith("#") and _begins(unmarked(line), _TITLES)


def _is_below(line: str) -> bool:
    return not line.startswith("#") and _begins(unmarked(line), ("|", *_STEPS))


def commented_steps(lines: Sequence[str]) -> list[int]:
    """The steps that a « # » takes out of a scenario, those of one that is a comment throughout left aside."""
    found, is_whole = [], False
    for number, line in enumerate(_outside_texts(lines), 1):
        text = line.strip()
        if text.startswith("#") and _says(text.lstrip("# ")):
            found += [] if is_whole else [number]
        elif text:
            is_whole = text.startswith("#") and (is_whole or _is_heading(text))
    return found


def _says(line: str) -> bool:
    """Whether a line is a step that says a phrase, in either language."""
    said = (line.removeprefix(keyword) for keyword in _STEPS if line.startswith(keyword))
    return any(understand(kind, language, text) for text in said for kind in KINDS for language in LANGUAGES)


def continued(lines: Sequence[str], number: int, language: Language) -> tuple[int, str] | None:
    """The step that a line goes on with: the number of its first line, and the whole of it; None if it is no step."""
    above = next((each for each in range(number - 1, 0, -1) if lines[each - 1].strip()), 0)
    whole = f"{lines[above - 1].rstrip()} {lines[number - 1].strip()}" if above else ""
    keyword = next((each for each in step_keywords(language) if whole.lstrip().startswith(each)), None)
    text = whole.lstrip().removeprefix(keyword or "")
    return (above, whole) if keyword and any(understand(kind, language, text) for kind in KINDS) else None


def open_rows(feature: Feature) -> Iterator[int]:
    """The rows that do not end in a bar, of which Gherkin drops the last cell."""
    tables = [step.table for step in feature.every_step()]
    for scenario in feature.every_scenario():
        tables += [(each.header, *each.rows) for each in scenario.examples if each.header]
    for row in (row for table in tables for row in table):
        if not is_closed(feature.lines[row.line - 1]):
            yield row.line


def is_closed(row: str) -> bool:
    """Whether a row of a table ends in a bar, and not in one that belongs to a text."""
    return bool(_CLOSED.search(row.rstrip()))
