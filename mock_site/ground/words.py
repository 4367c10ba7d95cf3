"""The site's words, per language, as data."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

LANGUAGES = ("fr", "en")
_WORDING = Path(__file__).parents[1] / "wording"


class Words:
    """The words of one language, by dotted key."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._tree: dict[str, Any] = {}
        for file in sorted((_WORDING / language).rglob("*.toml")):
            for table, texts in tomllib.loads(file.read_text(encoding="utf-8")).items():
                self._tree.setdefault(table, {}).update(texts)

    def __call__(self, key: str, **facts: Any) -> str:
        """Return the text of a key with its facts filled in; KeyError when there is none."""
        text = self.get(key)
        if not isinstance(text, str):
            raise KeyError(f"no text {key!r} in {self.language}")
        return text.format(**facts)

    def get(self, key: str) -> Any:
        """Return what stands under a key, a text or a table; KeyError when there is nothing."""
        node: Any = self._tree
        for part in key.split("."):
            try:
                node = node[part]
            except (KeyError, TypeError):
                raise KeyError(f"no text {key!r} in {self.language}") from None
        return node


@cache
def words_in(language: str) -> Words:
    """Return the words of a language, read once."""
    return Words(language)
