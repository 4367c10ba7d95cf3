"""The tools of an adapter's author: start a folder, what is wrong with it, what the site does not offer."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from fixtures import commands
from fixtures.offer import DeclarationError, Offer, find, names
from steps.language.checking.check import features_in
from steps.language.reading.reader import read
from steps.language.reading.refusals import shown
from steps.language.speech.dialects import LANGUAGES, Language, in_language, of_the_reader
from steps.language.writing.tool import FEATURES, ToolError, write
from steps.offer.faults import faults
from steps.offer.listing import not_offered
from steps.offer.rows import nearest
from steps.offer.starting import start
from steps.offer.using import use

_NO_SITE = (
    "{asked} : aucun site n'a ce nom, ni ce dossier. Remède : {names}, ou un dossier où il y a un site.toml.",
    "{asked}: no site has this name, nor this folder. Remedy: {names}, or a folder that has a site.toml.",
)
_WELL = "{name} : tout va bien", "{name}: all is well"
_NEAREST = (
    "Ce qui ferait offrir le plus de scénarios, et ce qui leur manque :",
    "What would make the most scenarios offered, and what they lack:",
)
_MOST = 12
"""Lines of what to declare next."""
_NEXT = (
    "Ensuite : {file}, puis {steps} site check {folder}",
    "Next: {file}, then {steps} site check {folder}",
)


def main(arguments: Sequence[str]) -> int:
    """Run one of the tools. 0: all is well; 1: something is refused; 2: the command is wrong."""
    asked = _parser().parse_args(arguments)
    language: Language = asked.language
    try:
        if asked.command == "new":
            return _new(asked.site, language)
        return {"list": _list, "check": _check}[asked.command](_declared(asked.site, language), language)
    except ToolError as stopped:
        sys.stderr.write(f"{stopped}\n")
    except DeclarationError as refusal:
        sys.stderr.write(f"{refusal.texts[language]}\n")
    return 2


def _parser() -> argparse.ArgumentParser:
    """`site new|check SITE`; and `list` and `check`, which have other meanings too, with `--site SITE`."""
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--language", choices=LANGUAGES, default=of_the_reader())
    parser = argparse.ArgumentParser(prog=commands.steps())
    tools = parser.add_subparsers(dest="tool", required=True)
    site = tools.add_parser("site", parents=[common])
    site.add_argument("command", choices=("new", "check"))
    site.add_argument("site", metavar="NAME|FOLDER")
    for name in ("list", "check"):
        tool = tools.add_parser(name, parents=[common])
        tool.add_argument("--site", metavar="NAME|FOLDER", required=True)
        tool.set_defaults(command=name)
        if name == "list":
            tool.add_argument("--not-offered", action="store_true", required=True)
    return parser


def _declared(asked: str, language: Language) -> Offer:
    folder = find(asked)
    if folder is None:
        raise ToolError(in_language(_NO_SITE, language).format(asked=asked, names=", ".join(names()[1:])))
    declared = Offer(folder)
    declared.read()
    use(declared)
    return declared


def _new(asked: str, language: Language) -> int:
    folder = start(asked, language)
    next_file, steps = shown(folder / "__init__.py"), commands.steps()
    write("", in_language(_NEXT, language).format(file=next_file, steps=steps, folder=commands.quoted(asked)))
    return 0


def _list(declared: Offer, language: Language) -> int:
    read_in = filter(None, (read(path).feature for path in features_in([FEATURES / language])))
    write(*not_offered(declared, read_in, language))
    return 0


def _check(declared: Offer, language: Language) -> int:
    found = faults(declared)
    well = in_language(_WELL, language).format(name=declared.name)
    write(*(in_language(each, language) for each in found), *([] if found else [well]))
    write("", in_language(_NEAREST, language))
    for count, lacking in nearest(declared, language)[:_MOST]:
        write(f"{count:5}  {', '.join(f'{need.kind}.{need.name}' for need in lacking)}")
    return 1 if found else 0
