"""What only the twin says: its scenarios and rules that no translation would write, and where they stand."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from steps.language.reading.feature import Feature, Rule, Scenario, Title
from steps.language.writing.units import Scopes, Unit


@dataclass(frozen=True)
class Block:
    """A scenario, or a rule up to its first scenario: from line `first`, blank lines before it included, to `last`."""

    scope: Hashable
    title: Title
    rule: Rule | None
    first: int
    last: int


@dataclass(frozen=True)
class Kept:
    """A block that goes after the block of scope `after`, None for the head; a whole rule, where that one's rule ends.

    `titles` are those of the scenarios that it brings.
    """

    after: Hashable
    block: Block
    titles: tuple[Title, ...]


def blocks(feature: Feature, scopes: Scopes, parts: Sequence[Unit]) -> list[Block]:
    """The scenarios and the heads of rules, in the order of the lines."""
    starts = sorted(_starts(feature), key=lambda start: start[0])
    found = []
    for (line, title, rule), (beyond, *_) in pairwise([*starts, (len(feature.lines) + 1, None, None)]):
        assert title is not None
        before = max(part.end for part in parts if part.start < line)
        last = max(part.end for part in parts if part.start < beyond)
        found.append(Block(scopes[title.line], title, rule, before + 1, last))
    return found


def kept(mine: Sequence[Block], theirs: Sequence[Block]) -> list[Kept]:
    """What only the other feature has, each after what it stands after there."""
    here = {block.scope for block in mine}
    of_line = {block.title.line: block for block in theirs}
    found: list[Kept] = []
    after: Hashable = None
    inside: set[int] = set()
    for block in theirs:
        scenarios = block.rule.scenarios if block.rule else ()
        if block.scope in here:
            after = block.scope
        elif block.rule is None and block.title.line not in inside:
            found.append(Kept(after, block, (block.title,)))
        elif scenarios and not any(of_line[each.title.line].scope in here for each in scenarios):
            inside |= {each.title.line for each in scenarios}
            last = of_line[scenarios[-1].title.line].last
            whole = Block(block.scope, block.title, block.rule, block.first, last)
            found.append(Kept(after, whole, tuple(each.title for each in scenarios)))
    return found


def _starts(feature: Feature) -> Iterator[tuple[int, Title | None, Rule | None]]:
    for rule in feature.rules:
        yield _start(rule), rule.title, rule
    for scenario in feature.every_scenario():
        yield _start(scenario), scenario.title, None


def _start(node: Rule | Scenario) -> int:
    return min([node.title.line, *(tag.line for tag in node.tags)])
