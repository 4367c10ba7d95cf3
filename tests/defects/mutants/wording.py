"""Mutants of the wording: a text in the other language, without an accent, or in its neighbour's place."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping

from tests.defects.mutants.mutant import Mutant, Source

_TABLE = re.compile(r"^\[([\w.]+)\]$")
_ENTRY = re.compile(r'^(?:(?P<key>[\w-]+) = |  )(?P<text>"[^"]*"),?$')
_ACCENTED = re.compile(r"[àâçéèêëîïôùûœ]", re.IGNORECASE)

Entry = tuple[str, int, str]
"""Its key, the characters before its text, and its text in quotes."""


def mutants(source: Source, twin: Source | None) -> Iterator[Mutant]:
    """Every mutant of a file of the wording; `twin` is the same file in the other language."""
    language = source.path.split("/")[1]
    theirs = _texts(twin) if twin else {}
    entries = list(_entries(source))
    before: Entry | None = None
    for number, entry in enumerate(entries):
        key, start, text = entry
        named = (f"{language}/{key}",)
        other = theirs.get(_place(entries, number))
        if other and other != text:
            yield source.mutant("words", start, text, other, entries=named)
        for letter in _ACCENTED.finditer(text):
            plain = unicodedata.normalize("NFD", letter.group())[0]
            yield source.mutant("words", start + letter.start(), letter.group(), plain, entries=named)
        if before and before[0].rpartition(".")[0] == key.rpartition(".")[0] and before[2] != text:
            yield _exchange(source, before, entry, (f"{language}/{before[0]}", *named))
        before = entry


def _exchange(source: Source, first: Entry, second: Entry, entries: tuple[str, ...]) -> Mutant:
    begin, end = first[1] + len(first[2]), second[1]
    old = source.text[first[1] : second[1] + len(second[2])]
    new = second[2] + source.text[begin:end] + first[2]
    return source.mutant("words", first[1], old, new, entries=entries)


def _entries(source: Source) -> Iterator[Entry]:
    table, key, place = "", "", 0
    for line in source.text.splitlines(keepends=True):
        if found := _TABLE.match(line.rstrip("\n")):
            table = found.group(1)
        if list_begins := re.match(r"^([\w-]+) = \[$", line):
            key = list_begins.group(1)
        if found := _ENTRY.match(line.rstrip("\n")):
            key = found["key"] or key
            yield f"{table}.{key}", place + found.start("text"), found["text"]
        place += len(line)


def _place(entries: list[Entry], number: int) -> tuple[str, int]:
    """An entry's key, and which of the lines under this key it is."""
    key = entries[number][0]
    return key, sum(entry[0] == key for entry in entries[:number])


def _texts(source: Source) -> Mapping[tuple[str, int], str]:
    entries = list(_entries(source))
    return {_place(entries, number): text for number, (_, _, text) in enumerate(entries)}
