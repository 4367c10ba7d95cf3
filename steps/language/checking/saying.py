"""A saying: what a step says, the lines that can stand in its place, and why it says no phrase."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from steps.language.speech.dialects import KINDS, Kind, Language, before, usual
from steps.language.speech.elision import elide
from steps.language.speech.vocabulary import understand


@dataclass(frozen=True)
class Unknown:
    """The code of a refusal, its details and its list."""

    code: str
    details: dict[str, str] = field(default_factory=dict)
    items: tuple[str, ...] = ()


@dataclass(frozen=True)
class Saying:
    """What a step says, in one row when it has several; `cells` are those of the row."""

    kind: Kind
    keyword: str
    text: str
    language: Language
    cells: frozenset[str] = frozenset()

    def line(self, text: str, kind: Kind | None = None) -> str:
        """The line to write for a text, after its keyword or that of another kind; the text alone for a cell."""
        if kind in {None, self.kind}:
            keyword = "" if self.text in self.cells else self.keyword
        else:
            keyword = usual(kind or self.kind, self.language)
        whole = re.sub("qu'$", "que ", keyword)
        text = elide(text) if self.language == "fr" else text
        return f"{before(whole, text)}{text}"

    def follow(self, text: str) -> str:
        """The line to write below this one: after « Et », or after another keyword where the text wants it."""
        kinds = [kind for kind in KINDS if understand(kind, self.language, text)]
        keyword = usual("and" if self.kind in kinds else kinds[0], self.language)
        if self.kind == "given" and self.kind in kinds and self.language == "fr":
            keyword = f"{keyword}que "
        return f"{before(keyword, text)}{text}"
