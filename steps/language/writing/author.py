"""The author's tools: list the phrases, check features, write a twin, start a feature, line up tables."""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from fixtures import commands
from steps.language.checking.check import Check, features_in
from steps.language.checking.nearest import nearest_phrases
from steps.language.reading.reader import read
from steps.language.speech.dialects import LANGUAGES, Language, before, of_the_locale, of_the_reader, other, usual
from steps.language.speech.messages import words
from steps.language.speech.parameters import TYPES
from steps.language.speech.phrase import PHRASES
from steps.language.writing import coverage
from steps.language.writing.answer import answer
from steps.language.writing.catalogue import Catalogue, types_of, values
from steps.language.writing.contents import contents, of_subject
from steps.language.writing.search import language_of, near_words, search
from steps.language.writing.starting import new
from steps.language.writing.tidy import tidy
from steps.language.writing.tool import FEATURES, ToolError, features, save, write
from steps.language.writing.twin_file import translate


def main(arguments: Sequence[str]) -> int:
    """Run one of the tools. 0: all is well; 1: something is refused; 2: the command is wrong."""
    language = _reader(arguments)
    asked = _parser(language).parse_args(arguments)
    tools = {"list": _list, "check": _check, "translate": translate, "new": new, "tidy": tidy}
    try:
        return tools[asked.tool](asked, language)
    except ToolError as stopped:
        sys.stderr.write(f"{stopped}\n")
        return 2


def _list(asked: argparse.Namespace, language: Language) -> int:
    if asked.pages:
        return _pages(language)
    if asked.words and not asked.language:
        language = language_of(" ".join(asked.words)) or language
    # The reader's own features are enough for examples; whether a phrase serves is asked of all of them.
    folder = FEATURES if asked.unused else FEATURES / language
    catalogue = Catalogue(features_in([folder]) if folder.is_dir() else [])
    width = shutil.get_terminal_size().columns
    if not (asked.words or asked.unused or asked.all):
        write(*contents(catalogue, language), *_also(asked, language))
        return 0
    if asked.words and not asked.unused:
        write(*_answer(" ".join(asked.words), catalogue, language, width), *_also(asked, language))
        return 0
    phrases = [phrase for phrase in PHRASES if not asked.unused or catalogue.unused(phrase)]
    write(
        *catalogue.lines(language, phrases, width),
        *values({name: TYPES[name].pairs for name in types_of(phrases)}, language),
    )
    if not phrases:
        write(words("said", "nothing_unused", language))
    return 0


def _also(asked: argparse.Namespace, language: Language) -> list[str]:
    """How to read the same in the other language, where nothing told which one the reader's is."""
    told = asked.language or of_the_locale()
    return [] if told else [words("said", "also", other(language))]


def _answer(asked: str, catalogue: Catalogue, language: Language, width: int) -> list[str]:
    if listed := of_subject(asked, catalogue):
        return catalogue.lines(language, listed, width)
    found = search(asked, catalogue, language)
    if found.phrases or found.values:
        return answer(asked, found, catalogue, language, width)
    missing = words("said", "no_phrase", language, words=asked)
    if near := ", ".join(near_words(asked, catalogue)):
        missing += words("search", "near", language, near=near)
    elif " " in asked:
        missing += words("search", "fewer", language)
    if " " in asked and (phrases := nearest_phrases("when", asked, language)):
        lines = (f"\n  {before(usual(kind, language), text)}{text}" for kind, text in phrases)
        missing += f"\n{words('search', 'near_phrases', language)}{''.join(lines)}"
    if not found.scenarios:
        raise ToolError(missing)
    return [missing, "", *answer(asked, found, catalogue, language, width)]


def _pages(language: Language) -> int:
    features = filter(None, (read(path).feature for path in features_in([FEATURES])))
    written = {path: text for path, text in coverage.pages(FEATURES, features).items() if _text(path) != text}
    for path, text in written.items():
        save(path, text, language)
    if not written:
        write(words("said", "pages_current", language))
    return 0


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""


def _check(asked: argparse.Namespace, language: Language) -> int:
    paths = features(asked.paths, language)
    check = Check()
    refused = 0
    for path in paths:
        try:
            refusals = check.file(path).refusals
        except FileNotFoundError:  # it has gone since the folder was listed
            continue
        write(*refusals)
        sys.stdout.flush()
        refused += len(refusals)
    write(words("said", "refused" if refused else "none", language, refusals=refused, count=len(paths)))
    return 1 if refused else 0


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
        prog=commands.steps(),
        description=words("help", "tools", language),
        epilog=words("help", "site", language),
        parents=[common],
    )
    tools = parser.add_subparsers(dest="tool", required=True, metavar="list | check | translate | new | tidy")

    def tool(name: str) -> argparse.ArgumentParser:
        text = words("help", name, language)
        return tools.add_parser(name, help=text, description=text, parents=[common])

    listing, check, twin, new, tidying = (tool(name) for name in ("list", "check", "translate", "new", "tidy"))
    listing.add_argument("words", nargs="*", help=words("help", "words", language))
    listing.add_argument("--all", action="store_true", help=words("help", "all", language))
    listing.add_argument("--pages", action="store_true", help=words("help", "pages", language))
    listing.add_argument("--unused", action="store_true", help=words("help", "unused", language))
    for reading in (check, tidying):
        reading.add_argument("paths", nargs="*", type=Path, default=[FEATURES], help=words("help", "paths", language))
    twin.add_argument("path", type=Path, help=words("help", "path", language))
    twin.add_argument("--to", choices=LANGUAGES, help=words("help", "to", language))
    new.add_argument("identifier", nargs="?", help=words("help", "identifier", language))
    new.add_argument("part", nargs="*", help=words("help", "part", language))
    return parser
