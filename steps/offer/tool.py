"""The tools of an adapter's author: what the site does not offer, and what is wrong with its folder."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from fixtures.offer import Offer, find, names
from steps import words
from steps.language.checking.check import features_in
from steps.language.reading.reader import read
from steps.language.speech.dialects import in_language, of_the_reader
from steps.language.writing.tool import FEATURES, write
from steps.offer.faults import faults
from steps.offer.listing import not_offered

if TYPE_CHECKING:
    from collections.abc import Sequence

_NO_SITE = (
    "--site {asked} : aucun site n'a ce nom, ni ce dossier. Remède : {names}, ou un dossier où il y a un site.toml.",
    "--site {asked}: no site has this name, nor this folder. Remedy: {names}, or a folder that has a site.toml.",
)
_WELL = "{name} : rien à redire", "{name}: nothing to refuse"


def main(arguments: Sequence[str]) -> int:
    """Run one of the tools. 0: all is well; 1: something is refused; 2: the command is wrong."""
    language = of_the_reader()
    parser = argparse.ArgumentParser(prog="steps")
    parser.add_argument("tool", choices=("list", "check"))
    parser.add_argument("--site", required=True)
    parser.add_argument("--not-offered", action="store_true")
    asked = parser.parse_args(arguments)
    folder = find(asked.site)
    if folder is None:
        sys.stderr.write(f"{in_language(_NO_SITE, language).format(asked=asked.site, names=', '.join(names()))}\n")
        return 2
    declared = Offer(folder)
    words.use(declared.words, declared.declared.get("manners", {}))
    if asked.tool == "check":
        found = faults(declared)
        write(*(in_language(each, language) for each in found or [_well(declared)]))
        return 1 if found else 0
    read_in = filter(None, (read(path).feature for path in features_in([FEATURES / language])))
    write(*not_offered(declared, read_in, language))
    return 0


def _well(declared: Offer) -> tuple[str, str]:
    french, english = _WELL
    return french.format(name=declared.name), english.format(name=declared.name)
