"""Contraries: what a title says of acts, waits and systems, against what the steps do instead."""

from __future__ import annotations

import re
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from steps.language.checking.meaning import fill
from steps.language.speech.contrasts import (
    coming,
    counted,
    denies,
    held,
    in_title,
    opposites,
    outcomes,
    reasons,
    repeated,
    speaks_of_systems,
    systems,
    whole,
)
from steps.language.speech.dialects import usual
from steps.language.speech.durations import lengths, rewritten
from steps.language.speech.other_words import BEGINNING, stems
from steps.language.speech.spelling import plain
from steps.language.speech.vocabulary import understand

if TYPE_CHECKING:
    from collections.abc import Iterator

    from steps.language.checking.meaning import Context
    from steps.language.reading.feature import Step
    from steps.language.speech.contrasts import Side
    from steps.language.speech.dialects import Kind, Language


class Contrary(NamedTuple):
    """The code of a refusal, its details and the lines to write."""

    code: str
    details: dict[str, str | int]
    lines: tuple[str, ...] = ()


def contraries(title: str, steps: list[Step], rows: list[Context], language: Language) -> Iterator[Contrary]:
    """What steps do that a title does not say, while they do not do what it says."""
    title = plain(title)
    if not any('"' in text for text in _said(steps, rows)):  # which may be of any sort
        yield from _opposed(title, steps, rows, language)
        yield from _unopposed(title, steps, rows, language)
    yield from _early_waits(title, steps, rows, language)
    yield from _late_waits(title, steps, rows, language)
    yield from _otherwise(title, steps, rows, language)
    yield from _other_systems(title, steps, rows, language)
    yield from _done_once(title, steps, rows, language)
    yield from _staying(title, steps, rows, language)
    yield from _other_reason(title, steps, rows, language)


def _said(steps: list[Step], rows: list[Context], kind: Kind | None = None) -> list[str]:
    """What steps say, or those of a kind, in every row."""
    return [fill(step.text, row) for row in rows for step in steps if kind in {None, step.kind}]


def _opposed(title: str, steps: list[Step], rows: list[Context], language: Language) -> Iterator[Contrary]:
    """The acts that are the contrary of what a title says, where no step could be about what it says."""
    said, acts = _said(steps, rows), [step for step in steps if step.kind == "when"]
    for side in opposites().values():
        other = opposites()[side.against]
        word = side.announced_by(title, language)
        if not word or other.announced_by(title, language) or any(side.is_told_by(each, language) for each in said):
            continue
        act = next((each for each in acts if other.is_done_by(fill(each.text, rows[0]), language)), None)
        if act and act.kind:
            text = fill(act.text, rows[0])
            instead = _instead(side, act, rows[0], language)
            details: dict[str, str | int] = {"word": in_title(title, word), "act": text, "other": act.line}
            yield Contrary("title_opposite_by" if instead else "title_opposite", details, (instead,) if instead else ())


def _instead(side: Side, act: Step, row: Context, language: Language) -> str:
    """The step that does what a side says in the place of an act; nothing where no phrase is akin to it."""
    text = fill(act.text, row)
    understood = understand(act.kind, language, text) if act.kind else ()
    person = next((each.texts.get("person", "") for each in understood), "")
    return side.instead(text, person, language, act.kind) if person and act.kind else ""


def _unopposed(title: str, steps: list[Step], rows: list[Context], language: Language) -> Iterator[Contrary]:
    """The side that no step shows, of the two that a title says."""
    said, acts = _said(steps, rows), [step for step in steps if step.kind == "when"]
    for side in opposites().values():
        other = opposites()[side.against]
        word = side.affirmed_by(title, language)
        both = word and other.affirmed_by(title, language) and side.told[language] and other.told[language]
        if both and acts and not any(side.is_told_by(each, language) for each in said):
            line = _instead(side, acts[0], rows[0], language)
            details: dict[str, str | int] = {"word": in_title(title, word), "other": acts[0].line}
            yield Contrary("title_one_side_by" if line else "title_one_side", details, (line,) if line else ())


def _otherwise(title: str, steps: list[Step], rows: list[Context], language: Language) -> Iterator[Contrary]:
    """An outcome that a title says, where what is verified is its contrary."""
    seen = _said(steps, rows, "then")
    for side in outcomes().values():
        other = outcomes()[side.against]
        word = side.announced_by(title, language)
        is_said = word and denies(title, language) <= denies(word, language)
        if is_said and not other.announced_by(title, language):
            against = [text for text in seen if other.is_used_by(text, language)]
            if against and not any(side.is_used_by(text, language) for text in seen):
                yield Contrary("title_outcome", {"word": in_title(title, word), "seen": against[0]})


def _early_waits(title: str, steps: list[Step], rows: list[Context], language: Language) -> Iterator[Contrary]:
    """The waits of which a title counts the time from what comes after them only."""
    if not lengths(rewritten(title, language), language):
        return
    wait = next((index for index, step in enumerate(steps) if _is_wait(step, rows[0], language)), None)
    if wait is None:
        return
    before, after = ([fill(step.text, rows[0]) for step in part] for part in (steps[:wait], steps[wait + 1 :]))
    for thing in counted():
        word = thing.announced_by(title, language)
        if word and not any(thing.is_told_by(each, language) for each in before):
            told = [each for each in after if thing.is_told_by(each, language)]
            # What merely names the thing may come long after it is there.
            later = next((each for each in told if not thing.is_done_by(each, language)), next(iter(told), ""))
            if later:
                details: dict[str, str | int] = {
                    "word": in_title(title, word),
                    "wait": steps[wait].text,
                    "later": later,
                }
                yield Contrary("title_wait", details | {"other": steps[wait].line})


def _late_waits(title: str, steps: list[Step], rows: list[Context], language: Language) -> Iterator[Contrary]:
    """The wait after which nothing is done with what a title counts the time of, while it was used before."""
    if not lengths(rewritten(title, language), language):
        return
    acts = [step for step in steps if step.kind == "when"]
    if len(acts) < 2 or not _is_wait(acts[-1], rows[0], language):  # noqa: PLR2004
        return
    before = [(step, fill(step.text, rows[0])) for step in acts[:-1]]
    for thing in counted():
        word = thing.announced_by(title, language)
        use = next((each for each in before if thing.is_used_by(each[1], language)), None)
        if word and use:
            details: dict[str, str | int] = {"word": in_title(title, word), "act": use[1], "wait": acts[-1].text}
            yield Contrary("title_late_wait", details | {"use": use[0].line, "other": acts[-1].line})


def _is_wait(step: Step, row: Context, language: Language) -> bool:
    """Whether time goes by in a step, and nothing else."""
    text = fill(step.text, row)
    understood = understand("when", language, text) if step.kind == "when" else ()
    return any(lengths(text, language) and "person" not in each.given for each in understood)


def _other_systems(title: str, steps: list[Step], rows: list[Context], language: Language) -> Iterator[Contrary]:
    """The last system of a title, where it tells the outcome, if all that is verified of any is of others."""
    if not speaks_of_systems(title, language):
        return
    words = title.split()
    last = next((names for word in reversed(words) for names in systems(language) if held(word, names)), ())
    seen = _said(steps, rows, "then")
    other = next((text for text in seen if any(held(text, names) for names in systems(language))), "")
    several = sum(bool(held(title, names)) for names in systems(language)) > 1
    if last and seen and (other or several) and not any(held(text, (*last, *whole(language))) for text in seen):
        yield Contrary("title_system", {"word": held(title, last), "seen": other or seen[0]})


def _staying(title: str, steps: list[Step], rows: list[Context], language: Language) -> Iterator[Contrary]:
    """The page that all is verified by, where people were on it before, though a title says that something comes."""
    word = coming(title, language)
    if not word or denies(title, language) or len(rows) > 1:
        return
    given, seen = (_pages(steps, kind, rows[0], language) for kind in ("given", "then"))
    if given and given[-1] and seen and set(seen) == {given[-1]}:
        yield Contrary("title_same_page", {"page": seen[0], "word": in_title(title, word)})


def _pages(steps: list[Step], kind: Kind, row: Context, language: Language) -> list[str]:
    """The page that each step of a kind says somebody is at; nothing for what says something else."""
    texts = [fill(step.text, row) for step in steps if step.kind == kind]
    understood = [understand(kind, language, text) for text in texts]
    return [
        next((each.texts["page"] for each in found if set(each.texts) == {"person", "page"}), "")
        for found in understood
    ]


def _other_reason(title: str, steps: list[Step], rows: list[Context], language: Language) -> Iterator[Contrary]:
    """A wrong secret that an act gives, where a title says that the account is the reason."""
    acts = [step for step in steps if step.kind == "when"]
    word = reasons().announced_by(title, language)
    if word and not held(title, reasons().told[language]):
        wrong = next((each for each in acts if reasons().is_used_by(fill(each.text, rows[0]), language)), None)
        if wrong and len(rows) == 1:
            details: dict[str, str | int] = {"word": in_title(title, word), "act": wrong.text, "other": wrong.line}
            yield Contrary("title_reason", details)


def _done_once(title: str, steps: list[Step], rows: list[Context], language: Language) -> Iterator[Contrary]:
    """A second time in a title, where no step says so and no act is done twice."""
    word = repeated().announced_by(title, language)
    said = _said(steps, rows)
    if not word or any(repeated().is_told_by(text, language) for text in said):
        return
    acts = [fill(step.text, rows[0]) for step in steps if step.kind != "then" and not _arrives(step, rows[0], language)]
    if any(len(_marks(one) & _marks(other)) > 1 for one, other in combinations(acts, 2)):
        return
    whens = [step for step in reversed(steps) if step.kind == "when"]
    if whens:
        # The act that a title speaks of, or the last one.
        last = max(whens, key=lambda step: len(_marks(fill(step.text, rows[0])) & _marks(title.lower())))
        act = fill(last.text, rows[0])
        line = f"{usual('when', language)}{act}"
        yield Contrary("title_once", {"word": in_title(title, word), "other": last.line}, (line,))


def _arrives(step: Step, row: Context, language: Language) -> bool:
    """Whether a step only says where somebody is."""
    return any(each.phrase.arrival for each in understand("given", language, fill(step.text, row)))


def _marks(text: str) -> set[str]:
    """The beginnings of the long words of an act, its verb and what it is done to, without the names of people."""
    return {stem[:BEGINNING] for stem in stems(re.sub(r"\b[A-ZÀ-Ý]\w+", "", text)) if len(stem) >= BEGINNING}
