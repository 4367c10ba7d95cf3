"""The scenarios to run for a mutant: those that reach what it changed, the likeliest to notice first."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import cache, cached_property

from fixtures.sites.mock.pages import Pages, served_at
from fixtures.sites.mock.wording import typed
from steps.everywhere.states import STATES
from steps.language.speech.vocabulary import load
from tests.defects.defect import DEFECTS, Change
from tests.defects.mutants.catalogue import SITE, sources
from tests.defects.mutants.code import run_later
from tests.defects.mutants.likely import Likely, Watched, spoken
from tests.defects.mutants.mutant import Mutant
from tests.defects.reach.map import Reach
from tests.defects.scenarios import Scenarios

_NEAR = 12
"""Lines within which a planted defect says which scenarios watch over a place."""


class Selection:
    """Finds the rows of the features for each mutant, in both languages, row for row."""

    def __init__(self, scenarios: Scenarios, reach: Reach | None, most: int) -> None:
        """`most` is how many rows a mutant may cost in a language; 0 for no end."""
        self._scenarios = scenarios
        self._twins = {ids["fr"]: ids["en"] for ids in scenarios.known.values()}
        self._titles = {title: ids["fr"] for title, ids in scenarios.known.items()}
        self._reach = reach
        self._most = most
        self._texts = {source.path: source.text for source in sources(SITE)}
        self._planted = list(self._places())
        self._likely = Likely(self._texts, self._planted, reach, self._twins)

    def of(self, mutant: Mutant) -> dict[str, list[str]]:
        """The rows by language, those that are to notice first in front; words are of one language."""
        rows = self._ordered(mutant)[: self._most or None]
        found = {"fr": [here for here, _ in rows], "en": [there for _, there in rows]}
        parts = mutant.path.split("/")
        return {parts[1]: found[parts[1]]} if parts[0] == "wording" else found

    def _ordered(self, mutant: Mutant) -> list[tuple[str, str]]:
        """Pairs of rows, the likeliest to notice first: a further row of a scenario says less than its first."""
        by_scenario: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for pair in sorted(self._looking(mutant), key=self._nearness(mutant)):
            by_scenario[_scenario(pair[0])].append(pair)
        weights = self._likely.weights(mutant, by_scenario)
        likely = {
            pair: weights[scenario]
            / turn ** (0.5 if scenario in self._likely.varied or _looks_at(pair, mutant) else 1.5)
            for scenario, pairs in by_scenario.items()
            for turn, pair in enumerate(pairs, 1)
        }
        return sorted(likely, key=lambda pair: -likely[pair])

    def _nearness(self, mutant: Mutant) -> Callable[[tuple[str, str]], tuple[bool, int, int]]:
        """How near rows are to a mutant: they look at its page, or speak of what it changes, or do little else."""
        first, last = mutant.lines
        changed = set(spoken("\n".join(self._texts[mutant.path].splitlines()[first - 1 : last])))
        breadth = self._reach.breadth if self._reach else {}

        def nearness(pair: tuple[str, str]) -> tuple[bool, int, int]:
            told = set(spoken(" ".join(row.partition("[")[2] for row in pair)))
            reached = breadth.get(pair[0]) or breadth.get(pair[1], 0)
            return not _looks_at(pair, mutant), -len(changed & told), -reached if _is_style(mutant) else reached

        return nearness

    def _looking(self, mutant: Mutant) -> Iterable[tuple[str, str]]:
        """The pairs of rows that could notice a mutant: whoever goes by has a page on screen, and few look at it."""
        pairs = list(self._pairs(mutant, sorted(self._near(mutant))))
        watching = {scenario for one in self._planted if one.path == mutant.path for scenario in one.scenarios}
        looking = [pair for pair in pairs if _scenario(pair[0]) in watching]
        return looking if looking and _is_style(mutant) else pairs

    def _pairs(self, mutant: Mutant, near: Iterable[str]) -> Iterable[tuple[str, str]]:
        if self._reach:
            reached = self._reach.named(self._rows(mutant, self._reach))
            if reached or mutant.entries or mutant.path in self._reach.lines:
                pairs = [self._pair[row] for row in reached if row in self._pair]
                return dict.fromkeys([*pairs, *((one, self._twins[one]) for one in near if one not in self._recorded)])
        watched = dict.fromkeys([*near, *self._of_part(mutant.path)])
        return [
            pair for scenario in watched for pair in self._multiplied.get(scenario, [(scenario, self._twins[scenario])])
        ]

    @cached_property
    def _multiplied(self) -> dict[str, list[tuple[str, str]]]:
        """The pairs of rows of each scenario that the tool multiplies."""
        pairs: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for ids in self._scenarios.rows.values():
            pairs[_scenario(ids["fr"])].append((ids["fr"], ids["en"]))
        return pairs

    @cached_property
    def _recorded(self) -> set[str]:
        """The French scenarios that the map knows, by themselves or by their twin: newer ones may reach any place."""
        seen = {_scenario(row) for row, lines in self._reach.breadth.items() if lines} if self._reach else set()
        return {here for here, there in self._twins.items() if here in seen or there in seen}

    def _rows(self, mutant: Mutant, reach: Reach) -> int:
        """The rows that reach what a mutant changes."""
        if mutant.entries:
            rows = 0
            for entry in mutant.entries:
                rows |= reach.saying(*entry.split("/", 1))
            return rows
        if mutant.names and (users := self._users(mutant.names, reach)):
            return users
        if _is_style(mutant):
            return self._dressed(mutant, reach)
        if mutant.path.endswith("schema.sql"):
            tables = re.findall(r"CREATE TABLE IF NOT EXISTS (\w+)", self._texts[mutant.path][: mutant.start])
            return self._users(tables[-1:], reach)
        later = self._run_later(mutant.path)
        if not later & {*range(mutant.lines[0], mutant.lines[1] + 1)}:
            return reach.at(mutant.path, later)  # who comes first is not the one who looks at it
        rows = _reaching(reach, mutant.path, *mutant.lines)
        return rows & self._inside(mutant, reach) or rows

    def _run_later(self, path: str) -> set[int]:
        return run_later(path, self._texts[path])

    def _inside(self, mutant: Mutant, reach: Reach) -> int:
        """The rows that go through a function named where the change is: of a page that is entered, who asks for it."""
        if not mutant.path.endswith(".py"):
            return 0
        text, rows, (first, last) = self._texts[mutant.path], 0, mutant.lines
        nodes = list(ast.walk(ast.parse(text)))
        said = [node for node in nodes if isinstance(node, ast.Attribute | ast.Name) and first <= node.lineno <= last]
        named = {node.attr if isinstance(node, ast.Attribute) else node.id for node in said}
        for node in nodes:
            if isinstance(node, ast.FunctionDef) and node.name in named:
                body = range(node.body[0].lineno, (node.end_lineno or node.lineno) + 1)
                rows |= 0 if first in body else reach.at(mutant.path, body)
        return rows

    def _dressed(self, mutant: Mutant, reach: Reach) -> int:
        """The rows that reach what a rule of a style sheet is about, by what the fewest reach; else, all pages."""
        rule = self._texts[mutant.path].splitlines()[mutant.lines[0] - 1].partition("{")[0]
        found = [self._written(name, reach) for name in re.findall(r"[.\[]?[a-z][\w-]*", re.sub(r":[\w-]+", "", rule))]
        return min(filter(None, found), key=int.bit_count, default=_reaching(reach, "templates/base.html", 1, 1))

    def _written(self, name: str, reach: Reach) -> int:
        """The rows that reach an element, `.class` or `[attribute` where templates write one."""
        kinds = {".": rf'class="[^"]*(?<![\w-]){name[1:]}(?![\w-])', "[": rf" {name[1:]}[ =>]"}
        written, rows = re.compile(kinds.get(name[0], rf"<{name}\b")), 0
        for path in (path for path in self._texts if path.startswith("templates/")):
            for number, line in enumerate(self._texts[path].splitlines(), 1):
                if written.search(line):
                    rows |= _reaching(reach, path, number, number)
        return rows

    def _users(self, names: Iterable[str], reach: Reach) -> int:
        """The rows that reach a line which calls one of these names."""
        called, rows = re.compile(r"\b(?:" + "|".join(map(re.escape, names)) + r")\b"), 0
        for path, text in self._texts.items():
            for number, line in enumerate(text.splitlines(), 1):
                if called.search(line) and number in self._run_later(path):
                    rows |= reach.at(path, [number])
        return rows

    @cached_property
    def _pair(self) -> dict[str, tuple[str, str]]:
        """For each row of the map, the row in French and the one in English."""
        rows: dict[str, list[str]] = defaultdict(list)
        for row in self._reach.rows if self._reach else ():
            rows[_scenario(row)].append(row)
        pairs = {}
        for here, there in self._twins.items():
            mine, theirs = rows.get(here, []), rows.get(there, [])
            if len(mine) == len(theirs):
                both = list(zip(mine, theirs, strict=True))
            else:
                both = [(here, there)] * (len(mine) or len(theirs))
            for number, row in enumerate(mine):
                pairs[row] = both[number]
            for number, row in enumerate(theirs):
                pairs[row] = both[number]
        return pairs

    def _near(self, mutant: Mutant) -> set[str]:
        """The scenarios that turn red for a defect planted near by."""
        near = [one for one in self._planted if one.path == mutant.path and abs(one.line - mutant.lines[0]) < _NEAR]
        return {scenario for one in near for scenario in one.scenarios}

    def _places(self) -> Iterator[Watched]:
        """Where each planted defect changes a file, and the scenarios that it turns red."""
        for defect in DEFECTS.values():
            # A defect may name one row of a scenario.
            scenarios = tuple(self._titles[feature, _scenario(title)] for feature, title in defect.red)
            for edit in defect.edits:
                if isinstance(edit, Change) and (place := self._texts.get(edit.path, "").find(edit.old)) >= 0:
                    place += _alike(edit.old, edit.new)
                    yield Watched(edit.path, self._texts[edit.path].count("\n", 0, place) + 1, scenarios)

    def _of_part(self, path: str) -> list[str]:
        """Without a map, the scenarios of the part that a file is of."""
        return [scenario for scenario in self._twins if _folder(path) in scenario]


def _looks_at(pair: tuple[str, str], mutant: Mutant) -> bool:
    """Whether rows look at the page that a mutant changes the template of."""
    return pair[0].partition("[")[2].removesuffix("]") in _states_of(mutant.path)


@cache
def _states_of(path: str) -> set[str]:
    """The French names of the states of the page that a template is of; of every page, for what several share."""
    load()
    pages = {page: "templates/{}/{}.html".format(*served_at(page)) for page in Pages.names}
    is_shared = path.startswith("templates/") and path not in pages.values()
    return {typed(state.name[0]) for state in STATES.values() if is_shared or pages.get(state.page) == path}


def _is_style(mutant: Mutant) -> bool:
    return mutant.path.endswith(".css")


def _reaching(reach: Reach, path: str, first: int, last: int) -> int:
    """The rows that reach these lines; where none does in a template, those before, of which they are part."""
    rows = reach.at(path, range(first, last + 1))
    while not rows and first > 1 and path.startswith("templates/"):
        first -= 1
        rows = reach.at(path, range(first, first + 1))
    return rows


def _alike(old: str, new: str) -> int:
    """How many characters two texts begin with alike."""
    return next((place for place, (one, other) in enumerate(zip(old, new, strict=False)) if one != other), len(old))


def _scenario(row: str) -> str:
    return row.partition("[")[0]


def _folder(path: str) -> str:
    """The folder of the French features for a file of the mock."""
    parts = path.split("/")
    for name, folder in _FOLDERS.items():
        if any(part.removesuffix(".toml") == name for part in parts):
            return folder
    return "/7-"


_FOLDERS = {
    "sign_up": "/1-", "sign_in": "/2-", "recovery": "/3-", "account_life": "/4-", "ircc": "/5-", "arc": "/6-",
    "clegc": "/1-",
}  # fmt: skip
"""The parts of the mock, and how the folders of their features begin."""
