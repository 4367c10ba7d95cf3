"""The author's tools: list the phrases, check features, write a twin, start a feature."""

from __future__ import annotations

import argparse
import difflib
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from steps.language import coverage
from steps.language.answer import answer
from steps.language.catalogue import Catalogue, types_of, values
from steps.language.check import Check, features_in
from steps.language.languages import LANGUAGES, in_language, of_the_reader, other, usual
from steps.language.nearest import NEAREST
from steps.language.pages import outdated
from steps.language.parameters import TYPES
from steps.language.phrase import PHRASES
from steps.language.reading import read
from steps.language.refusals import shown
from steps.language.search import near_words, search
from steps.language.situations import SITUATIONS, TAGS
from steps.language.structure import MARKS
from steps.language.suite import Suite, slug, suite_folder
from steps.language.translate import translate
from steps.language.wording import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from steps.language.languages import Language
    from steps.language.reading import Reading

FEATURES = Path("features")
"""The suite of the project, from the folder in which the tools are run."""

_BESIDE = {"no_twin", "twin_differs", "untranslated", "no_folder"}
"""What a feature may be refused for and still be translated: its translation is the remedy, or carries it on."""


class ToolError(Exception):
    """The command cannot be carried out; the message says why."""


def main(arguments: Sequence[str]) -> int:
    """Run one of the tools. 0: all is well; 1: something is refused; 2: the command is wrong."""
    language = _reader(arguments)
    asked = _parser(language).parse_args(arguments)
    tools = {"list": _list, "check": _check, "translate": _translate, "new": _new}
    try:
        return tools[asked.tool](asked, language)
    except ToolError as stopped:
        sys.stderr.write(f"{stopped}\n")
        return 2


def _list(asked: argparse.Namespace, language: Language) -> int:
    # The reader's own features are enough for examples; whether a phrase serves is asked of all of them.
    folder = FEATURES if asked.pages or asked.unused else FEATURES / language
    catalogue = Catalogue(features_in([folder]) if folder.is_dir() else [])
    if asked.pages:
        return _pages(catalogue, language)
    width = shutil.get_terminal_size().columns
    if asked.words and not asked.unused:
        _write(*_answer(" ".join(asked.words), catalogue, language, width))
        return 0
    phrases = [phrase for phrase in PHRASES if not asked.unused or catalogue.unused(phrase)]
    _write(
        *catalogue.lines(language, phrases, width),
        *values({name: TYPES[name].pairs for name in types_of(phrases)}, language),
    )
    if not phrases:
        _write(words("said", "nothing_unused", language))
    return 0


def _answer(asked: str, catalogue: Catalogue, language: Language, width: int) -> list[str]:
    found = search(asked, catalogue, language)
    if found.phrases or found.values:
        return answer(asked, found, catalogue, language, width)
    missing = words("said", "no_phrase", language, words=asked)
    if near := ", ".join(near_words(asked, catalogue)):
        missing += words("search", "near", language, near=near)
    elif " " in asked:
        missing += words("search", "fewer", language)
    if not found.scenarios:
        raise ToolError(missing)
    return [missing, "", *answer(asked, found, catalogue, language, width)]


def _pages(catalogue: Catalogue, language: Language) -> int:
    features = filter(None, (read(path).feature for path in features_in([FEATURES])))
    covered = coverage.pages(FEATURES, features)
    written = outdated(FEATURES, catalogue) | {path: text for path, text in covered.items() if _text(path) != text}
    for path, text in written.items():
        _save(path, text, language)
    if not written:
        _write(words("said", "pages_current", language))
    return 0


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""


def _check(asked: argparse.Namespace, language: Language) -> int:
    paths = features_in(_existing(path, language) for path in asked.paths)
    check = Check()
    refused = 0
    for path in paths:
        refusals = check.file(path).refusals
        _write(*refusals)
        sys.stdout.flush()
        refused += len(refusals)
    _write(words("said", "refused" if refused else "none", language, refusals=refused, count=len(paths)))
    return 1 if refused else 0


def _translate(asked: argparse.Namespace, language: Language) -> int:
    path = _existing(asked.path, language)
    reading = Check().file(path)
    refused = [refusal for refusal in reading.refusals if refusal.code not in _BESIDE]
    if refused or reading.feature is None:
        _write(*refused)
        return 1
    if asked.to == reading.language:
        raise ToolError(words("said", "same_language", language, path=shown(path)))
    twin = _twin(reading)
    twin_reading = Check().file(twin) if twin.exists() else None
    if twin_reading and twin_reading.feature is None:
        # What cannot be read would be lost.
        _write(*twin_reading.refusals)
        return 1
    text = translate(reading.feature, twin_reading.feature if twin_reading else None)
    _save(twin, text, language)
    mark = in_language(MARKS, other(reading.language))
    if mark in text:
        _write(words("said", "marks", language, count=text.count(mark), mark=mark))
    return 0


def _twin(reading: Reading) -> Path:
    """The file of the twin: the one there is, or one named in its language."""
    assert reading.feature is not None
    target = other(reading.language)
    folder = suite_folder(reading.path)
    if folder is None:
        return reading.path.with_suffix(f".{target}.feature")
    identifier = reading.feature.tags[0].name
    known = Suite(folder).named(identifier, target)
    return known[0] if known else folder / target / f"{slug(in_language(TAGS[identifier], target))}.feature"


def _new(asked: argparse.Namespace, language: Language) -> int:
    suite = Suite(FEATURES.absolute())
    if asked.identifier is None:
        left = [name for name in SITUATIONS if not suite.named(name, language)]
        titles = (f"  {name.ljust(12)}{in_language(TAGS[name], language)}" for name in left)
        _write(words("said", "left", language), *titles)
        return 0
    identifier = asked.identifier.removeprefix("@")
    if identifier not in TAGS:
        near = ", ".join(difflib.get_close_matches(identifier, TAGS, n=NEAREST, cutoff=0))
        raise ToolError(words("said", "unknown_identifier", language, identifier=identifier, near=near))
    title = in_language(TAGS[identifier], language)
    path = FEATURES / language / f"{slug(title)}.feature"
    if taken := suite.named(identifier, language) or [each for each in [path] if each.exists()]:
        raise ToolError(words("said", "exists", language, identifier=identifier, path=shown(taken[0])))
    _save(path, _started(identifier, title, path, language), language)
    return 0


def _started(identifier: str, title: str, path: Path, language: Language) -> str:
    lines = [
        f"# language: {language}",
        f"@{identifier}",
        f"{usual('feature', language)}: {title}",
        "",
        f"  # {words('start', 'first', language)}",
        f"  # {words('start', 'then', language, path=path.as_posix())}",
        f"  {usual('scenario', language)}:",
        "",
    ]
    return "\n".join(lines)


def _save(path: Path, text: str, language: Language) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
    _write(words("said", "written", language, path=shown(path)))


def _existing(path: Path, language: Language) -> Path:
    if not path.exists():
        raise ToolError(words("said", "not_found", language, path=path))
    return path


def _write(*lines: object) -> None:
    sys.stdout.write("".join(f"{line}\n" for line in lines))


def _reader(arguments: Sequence[str]) -> Language:
    """The language to answer in, which the help itself is written in."""
    first = argparse.ArgumentParser(add_help=False)
    first.add_argument("--language", choices=LANGUAGES, default=of_the_reader())
    found: Language = first.parse_known_args(arguments)[0].language
    return found


def _parser(language: Language) -> argparse.ArgumentParser:
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--language", choices=LANGUAGES, help=words("help", "language", language))
    parser = argparse.ArgumentParser(
        prog="python -m steps", description=words("help", "tools", language), parents=[common]
    )
    tools = parser.add_subparsers(dest="tool", required=True, metavar="list | check | translate | new")

    def tool(name: str) -> argparse.ArgumentParser:
        text = words("help", name, language)
        return tools.add_parser(name, help=text, description=text, parents=[common])

    listing, check, twin, new = (tool(name) for name in ("list", "check", "translate", "new"))
    listing.add_argument("words", nargs="*", help=words("help", "words", language))
    listing.add_argument("--pages", action="store_true", help=words("help", "pages", language))
    listing.add_argument("--unused", action="store_true", help=words("help", "unused", language))
    check.add_argument("paths", nargs="*", type=Path, default=[FEATURES], help=words("help", "paths", language))
    twin.add_argument("path", type=Path, help=words("help", "path", language))
    twin.add_argument("--to", choices=LANGUAGES, help=words("help", "to", language))
    new.add_argument("identifier", nargs="?", help=words("help", "identifier", language))
    return parser
