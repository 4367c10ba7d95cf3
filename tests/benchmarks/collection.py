"""How long it takes to check features before anything runs: 200 and 2,000 scenarios of 10 steps, in both languages.

And how long each phrase that is not known takes: 40 files of 50 such steps, as other projects write them.
"""

from __future__ import annotations

import itertools
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import chain, cycle, repeat
from pathlib import Path

from steps.language.checking.check import check
from steps.language.reading.tree import parse
from steps.language.speech.dialects import KINDS, Kind, before, usual
from steps.language.speech.parameters import TYPES
from steps.language.speech.phrase import PHRASES, Phrase
from steps.language.speech.tags import TAGS
from steps.language.speech.vocabulary import load, understand
from steps.language.writing.translate import translate

ROOT = Path(__file__).parents[2]
SIZES = (200, 2000)
STEPS: dict[Kind, int] = {"given": 3, "when": 4, "then": 3}
A_FILE = 20
MOST_SECONDS = 5.0
MOST_GROWTH = 12.0
"""Ten times as many scenarios may take this many times as long: ten, and what a machine varies by."""
UNKNOWN_FILES, UNKNOWN_STEPS = 40, 50
MOST_SECONDS_A_REFUSAL = 0.002
"""Of processor, for a phrase that is not known."""
ACTORS = ("the user", "an administrator", "I", "the visitor", "Anna", "the cashier", "somebody", "a guest")
ACTS = ("clicks on", "fills in", "should see", "is redirected to", "uploads", "receives", "logs in with", "waits for")
OBJECTS = (
    "the login button",
    "the home page",
    '"john@example.com"',
    "5 items",
    "the error message",
    "the cart",
    "a mail",
)
TAILS = ("", " within 10 seconds", " again", " from the menu", " on the dashboard", " for the product")
PEOPLE = (("Amélie", "elle"), ("Benoît", "il"), ("Chloé", "elle"), ("Dimitri", "il"))


def scenarios() -> Iterator[list[str]]:
    """Scenarios without end, in French: every phrase of each kind in turn, with a value after another."""
    phrases = {kind: cycle(_usable(kind)) for kind in KINDS}
    turns = itertools.count()
    for name, pronoun in cycle(PEOPLE):
        kinds = [kind for kind, count in STEPS.items() for _ in range(count)]
        people = chain([name], repeat(pronoun))
        yield [_said(phrases[kind], turns, person) for kind, person in zip(kinds, people, strict=False)]


def _usable(kind: Kind) -> list[Phrase]:
    """The phrases about one person that need no page before them."""
    return [
        phrase
        for phrase in PHRASES
        if phrase.kind == kind and not phrase.arrival and "person" in phrase.names
        if not {"datatable", "docstring", "other_person"} & set(phrase.arguments)
    ]


def _said(phrases: Iterator[Phrase], turns: Iterator[int], person: str) -> str:
    """The next phrase that one text says alone."""
    for phrase, turn in zip(phrases, turns, strict=False):
        texts = {name: person if name == "person" else _value(name, turn) for name in phrase.names}
        text = phrase.write(texts, "fr")
        if len(understand(phrase.kind, "fr", text)) == 1:
            return f"{before(usual(phrase.kind, 'fr'), text)}{text}"
    raise AssertionError("the phrases have no end")


def _value(name: str, turn: int) -> str:
    texts = TYPES[name].texts("fr") or [TYPES[name].example("fr")]
    return texts[turn % len(texts)]


def write(folder: Path, count: int) -> None:
    """Write `count` scenarios under a folder, half of them French, and their twins."""
    stories = scenarios()
    identifiers = iter(TAGS)
    for start in range(0, count // 2, A_FILE):
        identifier = next(identifiers)
        lines = ["# language: fr", f"@{identifier}", f"Fonctionnalité: {TAGS[identifier][0]}"]
        for number in range(start, min(start + A_FILE, count // 2)):
            lines += ["", f"  Scénario: Numéro {number}", *(f"    {step}" for step in next(stories))]
        text = "\n".join([*lines, ""])
        french, english = (folder / language / f"{identifier}.feature" for language in ("fr", "en"))
        for path in (french, english):
            path.parent.mkdir(parents=True, exist_ok=True)
        french.write_text(text, encoding="utf-8")
        twin = translate(parse(french, text, "fr")).replace("[to translate]", "In English:")
        english.write_text(twin, encoding="utf-8")


def write_unknown(folder: Path) -> None:
    """Write features whose steps all differ and say no phrase."""
    folder.mkdir()
    texts = (f"{actor} {act} {one}{tail}" for tail in TAILS for one in OBJECTS for act in ACTS for actor in ACTORS)
    keywords = cycle(("Given", "When", "And", "Then", "And"))
    for number in range(UNKNOWN_FILES):
        steps = (f"    {next(keywords)} {text}" for text in itertools.islice(texts, UNKNOWN_STEPS))
        lines = ["@guide-1", f"Feature: Other {number}", "  Scenario: One", *steps, ""]
        (folder / f"{number}.feature").write_text("\n".join(lines), encoding="utf-8")


def seconds_to_refuse(folder: Path) -> float:
    """The processor's time for each phrase that is not known, what is read and indexed with it."""
    started = time.process_time()
    refused = [refusal for refusal in check([folder]) if refusal.code in {"undefined", "unknown_value"}]
    taken = time.process_time() - started
    if len(refused) < UNKNOWN_FILES * UNKNOWN_STEPS:
        raise SystemExit(f"the benchmark wrote steps that are known: {len(refused)} refused")
    return taken / len(refused)


def seconds_to_check(folder: Path) -> float:
    """The time to check a folder, nothing of it being known beforehand."""
    understand.cache_clear()
    started = time.perf_counter()
    refused = list(check([folder]))
    taken = time.perf_counter() - started
    if refused:
        raise SystemExit(f"the benchmark wrote what is refused:\n{refused[0]}")
    return taken


def seconds_to_collect(folder: Path) -> float:
    """The time that pytest takes to collect a folder, its own start with it."""
    started = time.perf_counter()
    command = [sys.executable, "-m", "pytest", "--collect-only", "-qq", "-n", "0", "-p", "conftest", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - started


def say(text: str) -> None:
    """Tell the person."""
    sys.stdout.write(f"{text}\n")


def main() -> int:
    """Print the times and the growth; 1 when they are beyond what they may be."""
    load()
    checked: dict[int, float] = {}
    machine = f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    say(f"Scenarios of {sum(STEPS.values())} steps on {machine}")
    with tempfile.TemporaryDirectory() as place:
        for count in SIZES:
            folder = Path(place) / str(count)
            write(folder, count)
            checked[count] = seconds_to_check(folder)
            collected = seconds_to_collect(folder)
            say(f"{count:5} scenarios: checked in {checked[count]:.2f} s, collected by pytest in {collected:.2f} s")
        write_unknown(Path(place) / "unknown")
        refusal = seconds_to_refuse(Path(place) / "unknown")
    say(f"a phrase that is not known: {refusal * 1000:.2f} ms; to reach: {MOST_SECONDS_A_REFUSAL * 1000:.0f} ms")
    few, many = SIZES
    growth = checked[many] / checked[few]
    say(f"growth: {growth:.1f} times for {many / few:.0f} times as many")
    say(f"to reach: {many} checked in {MOST_SECONDS:.0f} s, growth {MOST_GROWTH:.0f} times at most")
    slow = checked[many] > MOST_SECONDS or refusal > MOST_SECONDS_A_REFUSAL
    return int(slow or growth > MOST_GROWTH)


if __name__ == "__main__":
    sys.exit(main())
