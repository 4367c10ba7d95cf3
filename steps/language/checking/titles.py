"""Titles: what the title of a scenario says in figures, in quotes, of a refusal or of an event, its steps say too."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from steps.language.checking.contraries import contraries
from steps.language.checking.meaning import HOLE, contexts, fill
from steps.language.checking.promises import unkept, unspoken
from steps.language.speech.contrasts import repeated
from steps.language.speech.counting import in_digits
from steps.language.speech.durations import amounts, lengths, rewritten
from steps.language.speech.events import EVENTS
from steps.language.speech.gender import PRONOUNS
from steps.language.speech.other_words import holds, stems
from steps.language.speech.spelling import fold, plain
from steps.language.speech.vocabulary import understand

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from steps.language.checking.meaning import Context
    from steps.language.reading.feature import Scenario, Step, Title
    from steps.language.reading.reader import Reading
    from steps.language.speech.dialects import Kind, Language

_FIGURE = re.compile(r"(?<![\w.,:/-])(?P<figure>\d+)(?![\w:/-]|[.,]\d)(?: (?P<unit>[^\W\d]+))?")
_LENGTH = re.compile(r"\d+ [^\W\d]+(?: \d+ [^\W\d]+)*")
_SERIES: dict[Language, re.Pattern[str]] = {"fr": re.compile(r",|\bet\b"), "en": re.compile(r",|\band\b")}
"""What joins the numbers of several durations, which are then not read as one."""

_THOUSANDS = re.compile(r"(?<=\d)[ ,](?=\d{3}(?!\d))")
_REFERENCE = re.compile(r"\b[A-Z]{2,}[ -]\d[\w.-]*")
"""The number of a document, RFC 6238, which counts nothing."""

_COUNTED = re.compile(r"(?<![\w.,:/-])(?P<number>\d+) (?P<things>[^\W\d]+(?: de)? [^\W\d]+)\b(?!')")
"""Things that are counted, in two words: there are codes of many kinds."""

_QUOTED = re.compile('"[^"]+"')

_REFUSED: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(
        r"(?<!n')\b(?:est|sont|sera|seront) (?:refusé|rejeté)e?s?\b"
        r"|\bne (?:sert|servent|marche|marchent|fonctionne|fonctionnent) (?:pas|plus|(?:plus )?à rien)$"
    ),
    "en": re.compile(
        r"\b(?:is|are|be) (?:refused|rejected)\b|\b(?:is|are) (?:worth nothing|useless)$"
        r"|\b(?:no longer|not) (?:works?|serves?)$|\b(?:serves?|works?) no (?:longer|more)$"
    ),
}
_ACCEPTED: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(
        r"(?<!n')\b(?:est|sont|sera|seront) acceptée?s?\b"
        r"|(?<!ne )\b(?:sert|servent|marche|marchent|fonctionne|fonctionnent) (?:encore|toujours)\b"
    ),
    "en": re.compile(r"\b(?:is|are|be) accepted\b|\bstill (?:works?|serves?|counts?)\b|\b(?:is|are) still valid\b"),
}
_ONLY: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(r"\b(?:ou|que|seul\w*|jamais|sauf|jusqu)\b|\bqu'"),
    "en": re.compile(r"\b(?:or|only|never|unless|until|except|once)\b"),
}
"""What sets a limit to what a title says: beyond it, its steps say otherwise."""

_REFUSING: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(r"\b(?:ne |n'|rien|aucune?\b|refus|rejet|erron|incorrect|invalid|expir|trop )"),
    "en": re.compile(
        r"\b(?:not|no|none|never|nothing|nobody|cannot|without|refus\w*|reject\w*|wrong|invalid|expired|too)\b|n't\b"
    ),
}
"""What a step says of what is refused."""


def check_title(reading: Reading, before: tuple[Step, ...], scenario: Scenario) -> None:
    """Refuse a title that says what no step does, or the contrary of what its steps verify."""
    title, language = scenario.title, reading.language
    rows, steps = contexts(scenario), [*before, *scenario.steps]
    said = [" ".join(_texts(steps, row)) for row in rows]
    _check_figures(reading, title, said)
    for counted in _miscounted(HOLE.sub("", title.text), steps, rows, language):
        reading.refuse(title.line, "title_count", text=title.text, counted=counted)
    _check_characters(reading, title, said)
    for quoted in _QUOTED.findall(title.text):
        if not any(quoted in each for each in said):
            reading.refuse(title.line, "title_quote", text=title.text, quoted=quoted)
    acts = sum(step.kind == "when" for step in steps)
    for code, what in unkept(HOLE.sub("", title.text), said, acts, *_named(steps, rows, language), language):
        reading.refuse(title.line, code, text=title.text, what=what)
    for code, details, lines in contraries(HOLE.sub("", title.text), steps, rows, language):
        reading.refuse(title.line, code, *lines, text=title.text, **details)
    _check_events(reading, title, [text for row in rows for text in _texts(steps, row)])
    seen = [plain(fill(step.text, row)) for row in rows for step in scenario.steps if step.kind == "then"]
    if code := _contrary(plain(title.text), seen, language):
        reading.refuse(title.line, code, text=title.text)
    _check_things(reading, title, said)


def _check_events(reading: Reading, title: Title, texts: list[str]) -> None:
    """Refuse what a title announces and no step brings."""
    for event in EVENTS:
        word = event.announced_by(title.text, reading.language)
        if word and not any(event.is_told_by(text, reading.language) for text in texts):
            line = event.line(reading.language, " ".join([title.text, *texts]))
            reading.refuse(title.line, "title_event", line, text=title.text, word=word)


def _check_things(reading: Reading, title: Title, said: list[str]) -> None:
    """Refuse the things of a title that no step speaks of, where nothing more exact is wrong with it."""
    if all(refusal.line != title.line for refusal in reading.refusals):
        for code, what in unspoken(plain(HOLE.sub("", title.text)), said, reading.language):
            reading.refuse(title.line, code, text=title.text, what=what)


def _named(steps: list[Step], rows: list[Context], language: Language) -> tuple[Iterator[str], Iterator[str]]:
    """The names in the steps that do something, then in those that verify something."""
    return _names("when", steps, rows, language), _names("then", steps, rows, language)


def _names(kind: Kind, steps: list[Step], rows: list[Context], language: Language) -> Iterator[str]:
    """The names in the steps of a kind, a pronoun for the one who acted last."""
    for row in rows:
        last = ""
        for step in steps:
            text = fill(step.text, row)
            for understood in understand(step.kind, language, text) if step.kind else ():
                named = [each for name, each in understood.given.items() if name in {"person", "other_person"}]
                names = [last if each.value in PRONOUNS else each.text for each in named]
                last = next(iter(names), last)
                yield from names if step.kind == kind else ()


def _check_figures(reading: Reading, title: Title, said: list[str]) -> None:
    """Refuse the figures of a title that no step holds, and the durations in words where steps hold others."""
    language = reading.language
    text = _REFERENCE.sub("", HOLE.sub("", _THOUSANDS.sub("", plain(title.text))))
    in_figures = rewritten(text, language)
    if in_figures != text and not _is_series(text, language) and any(amounts(each, language) for each in said):
        text = in_figures
    figures = list(_FIGURE.finditer(text))
    known = {figure for each in said for figure in _figures(each, language)} if figures else set()
    for figure in figures:
        number, unit = figure["figure"], figure["unit"]
        if int(number) in known or (number == "1" and number not in title.text):  # "a second" is a rank as well
            continue
        if unit and (_is_tried(f"{number} {unit}", said, language) or _is_written(int(number), unit, said)):
            continue
        waited = _lengths(said, language) if unit and amounts(f"2 {unit}", language) else ""
        code = "title_duration" if waited else "title_figure"
        reading.refuse(title.line, code, text=title.text, figure=number, unit=unit, lengths=waited)


def _is_series(text: str, language: Language) -> bool:
    """Whether a text may join the numbers of several durations."""
    return bool(_SERIES[language].search(text)) and len(re.findall(r"\d+", in_digits(text, language))) > 1


def _is_tried(limit: str, said: list[str], language: Language) -> bool:
    """Whether steps try a limit of time on both of its sides: what they wait is less, and more."""
    waited = [length for text in said for length in lengths(text, language)]
    return bool(waited) and any(min(waited) < length < max(waited) for length in lengths(limit, language))


def _check_characters(reading: Reading, title: Title, said: list[str]) -> None:
    """Refuse a number of characters, in words, that no text of the steps has, or has but for one."""
    text = in_digits(HOLE.sub("", title.text), reading.language)
    for figure in _FIGURE.finditer(text):
        number, unit = int(figure["figure"]), figure["unit"] or ""
        tried = {length + more for length in _sizes(said) for more in (-1, 0, 1)}
        part = re.match(r" (?:of|du|de)\b", text[figure.end() :])
        if _is_of_characters(unit) and not part and figure[0] not in title.text and tried and number not in tried:
            reading.refuse(title.line, "title_characters", text=title.text, number=number)


def _is_written(number: int, unit: str, said: list[str]) -> bool:
    """Whether a title counts characters, and steps give a text that has so many."""
    return _is_of_characters(unit) and number in _sizes(said)


def _is_of_characters(unit: str) -> bool:
    return fold(unit).startswith(("caractere", "character", "lettre", "letter"))


def _sizes(said: list[str]) -> set[int]:
    """How many characters the texts of steps have."""
    return {len(text) for each in said for text in re.findall('"([^"]*)"', each)}


def _lengths(said: list[str], language: Language) -> str:
    """The durations of steps, as they say them."""
    found = dict.fromkeys(each for text in said for each in _LENGTH.findall(text) if amounts(each, language))
    return ", ".join(found)


def _texts(steps: Iterable[Step], row: Context) -> Iterator[str]:
    """All that steps say in a row of examples."""
    for step in steps:
        yield fill(step.text, row)
        yield from (fill(cell, row) for line in step.table for cell in line.texts)
        if step.docstring:
            yield fill(step.docstring.text, row)


def _figures(text: str, language: Language) -> set[int]:
    """The numbers of a text, and those that its durations come to: 59 minutes 59 seconds are an hour, but for one."""
    return {int(each) for each in re.findall(r"\d+", in_digits(text, language))} | amounts(text, language)


def _miscounted(title: str, steps: list[Step], rows: list[Context], language: Language) -> Iterator[str]:
    """What a title counts in words, and steps count by numbers that do not come to it."""
    for counted in _COUNTED.finditer(in_digits(title, language)):
        if counted[0] not in title and all(_counts_otherwise(counted, steps, row, language) for row in rows):
            yield counted[0]


def _counts_otherwise(counted: re.Match[str], steps: list[Step], row: Context, language: Language) -> bool:
    """Whether steps count the same things, and come to another number with all the acts that may add one to them."""
    number, things = int(counted["number"]), stems(counted["things"])
    said = [_COUNTED.finditer(in_digits(text, language)) for text in _texts(steps, row)]
    found = [int(each["number"]) for matches in said for each in matches if stems(each["things"]) == things]
    acts = [fill(step.text, row) for step in steps if step.kind == "when"]
    more = sum(any(holds(text, [thing]) for thing in things) for text in acts)
    if not found and not _speaks_of_several(steps, row, language):
        return 1 <= sum(holds(text, things) or _is_one(things[0], text) for text in acts) < number
    return bool(found) and number > more and not min(found) <= number <= sum(found) + more


def _is_one(thing: str, text: str) -> bool:
    """Whether a text speaks of one such thing."""
    return bool(re.search(rf"\b(?:une?|an?) {re.escape(thing)}\b", fold(text)))


def _speaks_of_several(steps: list[Step], row: Context, language: Language) -> bool:
    """Whether a step says that something is there, or done, more than once."""
    return any(repeated().is_told_by(text, language) for text in _texts(steps, row))


def _contrary(title: str, seen: list[str], language: Language) -> str:
    """The code of the refusal of a title that says the contrary of what is verified; nothing if it does not."""
    refused, accepted = bool(_REFUSED[language].search(title)), bool(_ACCEPTED[language].search(title))
    refusing = [bool(_REFUSING[language].search(text)) for text in seen]
    if refused and not accepted and not any(refusing):
        return "title_refused"
    if accepted and not refused and not _ONLY[language].search(title) and seen and all(refusing):
        return "title_accepted"
    return ""
