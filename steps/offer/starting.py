"""Starting the folder of a site: `python -m steps site new`."""

from __future__ import annotations

import importlib.util
from pathlib import Path

from fixtures.offer import SITES, Pair
from steps import words
from steps.language.reading.refusals import shown
from steps.language.speech.dialects import LANGUAGES, Language, in_language
from steps.language.writing.tool import ToolError, save
from steps.offer.rows import commonest

_MODEL = Path(__file__).with_name("model")
_MOST = 60
"""Words that are offered to be filled in: the commonest of the features."""

_REFUSALS: dict[str, Pair] = {
    "there": (
        "{folder} existe déjà. Remède : un autre nom, ou l'effacer d'abord.",
        "{folder} exists already. Remedy: another name, or delete it first.",
    ),
    "bad_name": (
        "« {name} » ne peut pas nommer un paquet Python. Remède : des lettres sans accent, des chiffres et « _ ».",
        "“{name}” cannot name a Python package. Remedy: plain letters, digits and “_”.",
    ),
    "taken": (
        "« {name} » est le nom d'un module de Python. Remède : un autre nom, comme site_{name}.",
        "“{name}” is the name of a Python module. Remedy: another name, such as site_{name}.",
    ),
}


def start(asked: str, language: Language) -> Path:
    """Write a folder for a site: under `fixtures/sites/` for a name, or where a path says. Raises ToolError."""
    folder = SITES / asked if Path(asked).name == asked else Path(asked)
    _refuse(folder, language)
    for model in sorted(_MODEL.rglob("*.txt")):
        place = model.relative_to(_MODEL).with_suffix("")
        text = model.read_text("utf-8").format(name=folder.name)
        save(folder / place, text + _words(place), language)
    return folder


def _refuse(folder: Path, language: Language) -> None:
    code = ""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        code = "there"
    elif not (folder.name.isidentifier() and folder.name.isascii()):
        code = "bad_name"
    elif folder.parent != SITES and importlib.util.find_spec(folder.name):
        code = "taken"
    if code:
        raise ToolError(in_language(_REFUSALS[code], language).format(folder=shown(folder), name=folder.name))


def _words(place: Path) -> str:
    """For a file of words, the commonest of the features, to be filled in; nothing for another file."""
    language = next((each for each in LANGUAGES if place == Path("words", f"{each}.toml")), None)
    if language is None:
        return ""
    known = set(words.tables())
    found = [need for need, _ in commonest(language).most_common() if need.kind in known][:_MOST]
    lines: list[str] = []
    for table in dict.fromkeys(need.kind for need in found):
        lines += ["", f"[{table}]"]
        lines += [_line(*need, language) for need in found if need.kind == table]
    return "\n".join([*lines, ""])


def _line(table: str, key: str, language: Language) -> str:
    return f'# {key} = ""  # {in_language(words.names(table)[key], language)}'
