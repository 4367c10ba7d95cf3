"""The translation of a feature: what is written anew, and what of its twin stays."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from steps.language.reading.feature import Feature, Title
from steps.language.reading.header import HEADER, declared
from steps.language.speech.dialects import Language, other
from steps.language.writing.kept import Kept, blocks, kept
from steps.language.writing.past import Past, earlier
from steps.language.writing.rendering import Writing
from steps.language.writing.units import Unit, pair, units


def translate(feature: Feature, twin: Feature | None = None, past: Past | None = None) -> str:
    """The text of a feature in the other language: see `Translation`."""
    return Translation(feature, twin, past).text()


class Translation:
    """One feature on its way into the other language. The feature must be one that nothing is refused in.

    What is free, titles above all, is carried over with a mark before it, and loses that mark on its way back. Where
    the twin exists already and says the same thing, it keeps its own words and lines; a title stays with a scenario
    of which half the steps are still the same. A free text that changed since the `past`, and not in the twin, is
    marked again; so is one that still bears its mark. The scenarios that only the twin has are `kept`.
    """

    def __init__(self, feature: Feature, twin: Feature | None = None, past: Past | None = None) -> None:
        mine, theirs = pair(feature, twin)
        self.feature = feature
        self.twin = twin
        self.source: Language = feature.language
        self.target = other(feature.language)
        self.units = units(feature, mine)
        self.their_units = units(twin, theirs) if twin else []
        self.same = {unit.said: unit for unit in self.their_units}
        self.placed = {unit.place: unit for unit in self.their_units}
        self.blocks = blocks(feature, mine, self.units)
        self.kept = kept(self.blocks, blocks(twin, theirs, self.their_units)) if twin else []
        self.past = past
        self.then = earlier(feature, past.source) if past else {}
        self.their_then = earlier(twin, past.twin) if past and twin else {}
        self.writing = Writing(feature, self.units, self.placed)

    def text(self) -> str:
        """The text of the twin."""
        lines: list[str] = []
        end = 0
        left = list(self.kept)
        for unit in self.units:
            lines += [line for each in self._due(left, end, unit) for line in self._kept_lines(each)]
            same = self.same.get(unit.said)
            lines += self._lead(end, unit, same)
            lines += self._their_lines(same) if same and not self._renewed(unit, same) else self._written(unit)
            end = unit.end
        lines += [line for each in self._due(left, end, None) for line in self._kept_lines(each)]
        return "\n".join([*lines, *self._tail(end)])

    def titles_kept(self) -> Iterator[Title]:
        """The titles that the twin had already, and keeps."""
        for unit in self.units:
            partner = self.placed.get(unit.place)
            if unit.kind == "title" and partner and self._their_words(unit, partner) is not None:
                assert isinstance(partner.node, Title)
                yield partner.node

    def _due(self, left: list[Kept], end: int, following: Unit | None) -> Iterator[Kept]:
        """What is kept of the twin between the line that was just written and the unit that comes."""
        ahead = next((block for block in self.blocks if block.first == end + 1), None) if following else None
        if following and ahead is None:
            return
        done = {block.scope for block in self.blocks if block.last <= end}
        rule_ends = ahead is None or ahead.rule is not None
        for each in [each for each in left if each.after is None or each.after in done]:
            if each.block.rule is None or rule_ends:
                left.remove(each)
                yield each

    def _kept_lines(self, each: Kept) -> list[str]:
        assert self.twin is not None
        lines = list(self.twin.lines[each.block.first - 1 : each.block.last])
        return lines if not lines[0].strip() else ["", *lines]

    def _renewed(self, unit: Unit, same: Unit) -> bool:
        """Whether the twin's words for a unit are to be written again: they bear a mark, or are no longer true."""
        return any(map(self.writing.marked, self._their_lines(same))) or self._stale(unit, same)

    def _stale(self, unit: Unit, same: Unit, part: Callable[[Feature, Unit], object] | None = None) -> bool:
        """Whether a free text was changed here since the past, and not in the twin."""
        then, their_then = self.then.get(unit.start), self.their_then.get(same.start)
        if not (self.past and self.twin and then and their_then):
            return False
        read_ = part or _free
        changed = read_(self.feature, unit) != read_(self.past.source, then)
        return changed and read_(self.twin, same) == read_(self.past.twin, their_then)

    def _lead(self, end: int, unit: Unit, same: Unit | None) -> list[str]:
        """The blank lines and the comments before a unit."""
        first = unit is self.units[0]
        lead = self.feature.lines[end : unit.start - 1]
        if first and self.their_units:
            same = self.their_units[0]
        elif not same and any(line.strip() for line in lead):
            same = self._replaced(unit)
        if same and self.twin:
            index = self.their_units.index(same)
            theirs = list(self.twin.lines[self.their_units[index - 1].end if index else 0 : same.start - 1])
            if not any(map(self.writing.marked, theirs)) and not self._stale(unit, same, _comments):
                return theirs
        return self._declared(lead) if first else [self.writing.comment(line) for line in lead]

    def _declared(self, lead: Sequence[str]) -> list[str]:
        """What comes before the feature, its language with it."""
        header = declared(lead)
        written = [self.writing.comment(line) for line in lead]
        if header is None:
            return [f"# language: {self.target}", *written]
        written[header[0] - 1] = HEADER.sub(rf"\g<1>{self.target}\3", lead[header[0] - 1])
        return written

    def _replaced(self, unit: Unit) -> Unit | None:
        """The unit of the twin that stands where this one does, and says what no unit here says any more."""
        partner = self.placed.get(unit.place)
        said = {each.said for each in self.units}
        return partner if partner and partner.said not in said else None

    def _tail(self, end: int) -> list[str]:
        """What comes after the last unit."""
        mine = self.feature.lines[end:]
        theirs = _after(self.twin) if self.twin else []
        then, their_then = (_after(self.past.source), _after(self.past.twin)) if self.past else (list(mine), theirs)
        stale = list(mine) != then and theirs == their_then
        if self.twin and not stale and not any(map(self.writing.marked, theirs)):
            return theirs
        return [self.writing.comment(line) for line in mine]

    def _their_lines(self, unit: Unit) -> list[str]:
        assert self.twin is not None
        return list(self.twin.lines[unit.start - 1 : unit.end])

    def _written(self, unit: Unit) -> list[str]:
        """A unit in the other language, with what words of the twin still hold."""
        partner = self.placed.get(unit.place)
        if unit.kind != "title" or partner is None:
            return self.writing.lines(unit)
        below = self._their_lines(partner)[1:]
        renewed = any(map(self.writing.marked, below)) or self._stale(unit, partner, _described)
        return self.writing.title(unit, self._their_words(unit, partner), None if renewed else below)

    def _their_words(self, unit: Unit, partner: Unit | None) -> str | None:
        """The title that the twin has already, if it still holds."""
        if not partner or not isinstance(partner.node, Title) or self.writing.marked(partner.node.text):
            return None
        return None if self._stale(unit, partner, _titled) else partner.node.text


def _titled(_: Feature, unit: Unit) -> str:
    return unit.node.text if isinstance(unit.node, Title) else ""


def _described(_: Feature, unit: Unit) -> list[str]:
    return [text for _, text in unit.node.description] if isinstance(unit.node, Title) else []


def _comments(feature: Feature, unit: Unit) -> list[str]:
    """The comments right above a unit."""
    found = []
    for line in reversed(feature.lines[: unit.start - 1]):
        if line.strip() and not line.strip().startswith("#"):
            break
        found.append(line.strip())
    return [line for line in reversed(found) if line and not HEADER.fullmatch(line)]


def _free(feature: Feature, unit: Unit) -> object:
    """The free text of a unit: a title with what describes it, the text under a step, the comments in a table."""
    lines = [line.strip() for line in feature.lines[unit.start - 1 : unit.end]]
    if unit.kind != "title":
        return lines if unit.kind == "text" else [line for line in lines if line.startswith("#")]
    return _titled(feature, unit), _described(feature, unit)


def _after(feature: Feature) -> list[str]:
    """The lines after the last unit."""
    return list(feature.lines[units(feature, pair(feature, None)[0])[-1].end :])
