"""Every mutant that could be drawn, by sort, from the files of the mock."""

from __future__ import annotations

import sqlite3
import tomllib
from collections.abc import Iterator
from pathlib import Path

from jinja2 import Environment, TemplateSyntaxError

from tests.defects.mutants import code, texts, wording
from tests.defects.mutants.mutant import SORTS, Mutant, Source
from tests.defects.package import NAME, ROOT

SITE = ROOT / NAME


def every_mutant(site: Path = SITE) -> dict[str, list[Mutant]]:
    """The mutants of a package by sort, each once, in the order of the files."""
    found: dict[str, list[Mutant]] = {sort: [] for sort in SORTS}
    for source in sources(site):
        for mutant in dict.fromkeys(_of(source, site)):
            found[mutant.sort].append(mutant)
    return found


def sources(site: Path) -> Iterator[Source]:
    """The files of a package that are read as text."""
    for file in sorted(site.rglob("*")):
        if file.suffix in {".py", ".sql", ".html", ".txt", ".toml", ".css"}:
            yield Source(file.relative_to(site).as_posix(), file.read_bytes().decode("utf-8"))


def holds(mutant: Mutant, text: str) -> bool:
    """Whether what a mutant leaves of its file's text can be read at all."""
    after = mutant.applied(text)
    try:
        _READERS[Path(mutant.path).suffix](after)
    except (SyntaxError, ValueError, TemplateSyntaxError, sqlite3.Error):
        return False
    return after != text


def _of(source: Source, site: Path) -> Iterator[Mutant]:
    path = Path(source.path)
    if path.suffix == ".py":
        yield from code.mutants(source)
        yield from code.widened(source, texts.queries(source))
        if path.parts[0] == "web" or len(path.parts) == 1:
            yield from code.widened(source, texts.headers(source))
    elif path.suffix == ".sql":
        yield from texts.mutants(source, "sql", texts.SCHEMA)
    elif path.parts[0] == "templates":
        found = texts.mutants(source, "templates", texts.TEMPLATES)
        yield from (mutant for mutant in found if not _stays(mutant, source))
    elif path.suffix == ".css":
        yield from texts.mutants(source, "styles", texts.STYLES)
    elif path.parts[0] == "wording":
        yield from wording.mutants(source, _twin(source.path, site))


def _stays(mutant: Mutant, source: Source) -> bool:
    """Whether what is left out is where a form goes anyway: to its own page, unless a button of it goes elsewhere."""
    own = Path(source.path).name.removesuffix(".html")
    return mutant.old == f""" action="{{{{ visit.path('{own}') }}}}\"""" and "formaction" not in source.text


def _twin(path: str, site: Path) -> Source | None:
    other = path.replace("/fr/", "/en/", 1) if "/fr/" in path else path.replace("/en/", "/fr/", 1)
    file = site / other
    return Source(other, file.read_text("utf-8")) if file.is_file() else None


def _create(schema: str) -> None:
    with sqlite3.connect(":memory:") as database:
        database.executescript(schema)
    database.close()


_READERS = {
    ".py": lambda text: compile(text, "mutant", "exec"),
    ".html": Environment().parse,
    ".txt": Environment().parse,
    ".toml": tomllib.loads,
    ".sql": _create,
    ".css": str,
}
