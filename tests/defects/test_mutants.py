"""Mutants: what is made of each language of the mock, what is drawn, which scenarios run, and what is told."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import ClassVar

import pytest

from tests.defects import planted as every_planted  # noqa: F401 - it enters the defects
from tests.defects.defect import Change, Defect
from tests.defects.mutants import code, equivalents, fate, selection, telling, texts, wording
from tests.defects.mutants.catalogue import SITE, every_mutant, holds, sources
from tests.defects.mutants.equivalents import Equivalent
from tests.defects.mutants.fate import Fate
from tests.defects.mutants.lot import draw
from tests.defects.mutants.mutant import Mutant, Source
from tests.defects.mutants.selection import Selection
from tests.defects.reach.map import Reach
from tests.defects.scenarios import Scenarios
from tests.defects.verdict import Red, Run, Verdict


def _made(mutants: Iterable[Mutant], text: str) -> set[str]:
    return {mutant.applied(text) for mutant in mutants}


@pytest.mark.parametrize(
    ("line", "made"),
    [
        ("x = a <= b", {"x = a < b"}),
        ("x = (a) not in (b)", {"x = (a) in (b)"}),
        ("x = a and b", {"x = b", "x = a"}),
        ("x = a or 0", {"x = 0"}),
        ("x = not a", {"x = a"}),
        ("if a:\n    b", {"if not (a):\n    b"}),
        ("x = 5", {"x = 6", "x = 4"}),
        ("x = f(a, b=True)", {"x = f(a, b=False)", "x = f(a)"}),
        ("x = 'é' + a.strip()", {"x = 'é' + a"}),
        ("a.b()", {"pass"}),
        ("a.b = c", {"pass"}),
        ("raise A", {"pass"}),
        ("with a.b():\n    c", {"if True:\n    c"}),
        ("with a.b() as c:\n    d", set()),
        ("for a in b:\n    c", {"for a in ():\n    c"}),
        ("x = [a for a in b if c]", {"x = [a for a in b]"}),
        ("def f() -> int:\n    return {'a': b}", {"def f() -> int:\n    return {}"}),
        ("@flood('x')\ndef f():\n    return a", {"\ndef f():\n    return a"}),
        ("@dataclass(frozen=True)\nclass A:\n    a: int", set()),
        ("def __init__(self):\n    self.a = 1", set()),
        ('"""Says 1 or 2."""', set()),
    ],
)
def test_a_module_is_changed_by_one_thing_at_a_time(line: str, made: set[str]) -> None:
    assert _made(code.mutants(Source("clegc/rules.py", line)), line) == made


@pytest.mark.parametrize(
    ("query", "made"),
    [
        ("DELETE FROM t WHERE a = ?", {"DELETE FROM t WHERE ? IS NOT 0.5", "DELETE FROM t WHERE a <> ?"}),
        ("SELECT a ORDER BY a DESC, b", {"SELECT a ORDER BY a, b", "SELECT a"}),
        ("SELECT a ORDER BY a", {"SELECT a ORDER BY a DESC", "SELECT a"}),
        ("UPDATE t SET a = NULL", {"UPDATE t SET a = a"}),
        ("UPDATE t SET a = ?", {"UPDATE t SET a = iif(?, a, a)"}),
        ("the user said so", set()),
    ],
)
def test_sql_loses_a_condition_an_order_a_write(query: str, made: set[str]) -> None:
    text = f'f("{query}")'
    assert _made(texts.queries(Source("clegc/rules.py", text)), text) == {f'f("{one}")' for one in made}


STATEMENTS = """\
X = 1
def f(a=2):
    if a:
        g(
            "SELECT b"
            " WHERE b = ?",
        )
"""


def test_a_mutant_is_reached_by_its_statement_or_by_the_body_of_its_function() -> None:
    source = Source(
        "a.py",
        'X = 1\ndef f(a=2):\n    if a:\n        g(\n            "SELECT b"\n            " WHERE b = ?",\n        )\n',
    )
    lines = {mutant.old: (mutant.lines, mutant.names) for mutant in code.mutants(source)}
    assert lines["1"] == ((1, 1), ("X",))
    assert lines["2"] == ((2, 7), ())
    assert lines["a"] == ((3, 3), ())
    assert {mutant.lines for mutant in code.widened(source, texts.queries(source))} == {(4, 7)}


def test_headers_and_their_directives_are_left_out() -> None:
    text = '[\n("X-Frame-Options", "DENY"),\n("Set-Cookie", "Path=/; Secure")]'
    made = _made(texts.headers(Source("site.py", text)), text)
    assert '[\n\n("Set-Cookie", "Path=/; Secure")]' in made
    assert '[\n("X-Frame-Options", "DENY"),\n("Set-Cookie", "Path=/; ")]' in made


@pytest.mark.parametrize(
    ("template", "made"),
    [
        ("{{ said }}", {"{{ (said) | safe }}"}),
        ("{{ name }}", set()),
        ("{{ t('a.b') }}", set()),
        ('<a href="#x" lang="fr">', {'<a lang="fr">', '<a href="#x">'}),
        ("{% if a and b %}", {"{% if false and (a and b) %}", "{% if not (a and b) %}", "{% if b %}"}),
        ("{% for a in b %}", {"{% for a in (b) | list | reverse %}"}),
        ("a\n<p>{{ t('b') }}</p>\nc", {"a\nc"}),
        ("{% include 'a.html' %}", {""}),
    ],
)
def test_templates_lose_an_escape_an_attribute_a_block(template: str, made: set[str]) -> None:
    assert _made(texts.mutants(Source("x.html", template), "templates", texts.TEMPLATES), template) == made


def test_words_change_places_language_and_accents() -> None:
    french = Source("wording/fr/x.toml", '[a]\nb = "été"\nc = [\n  "un",\n  "deux",\n]\n')
    english = Source("wording/en/x.toml", '[a]\nb = "summer"\nc = [\n  "one",\n  "two",\n]\n')
    made = {(mutant.old, mutant.new): mutant.entries for mutant in wording.mutants(french, english)}
    assert made['"été"', '"summer"'] == ("fr/a.b",)
    assert made['"deux"', '"two"'] == ("fr/a.c",)
    assert made["é", "e"] == ("fr/a.b",)
    assert made['"un",\n  "deux"', '"deux",\n  "un"'] == ("fr/a.c", "fr/a.c")


def test_what_cannot_be_read_does_not_hold() -> None:
    assert not holds(Mutant("words", "wording/fr/x.toml", 0, "a", "[", (1, 1)), "a = 1")
    assert not holds(Mutant("words", "wording/fr/x.toml", 4, "1", "1", (1, 1)), "a = 1")
    assert holds(Mutant("words", "wording/fr/x.toml", 4, "1", "2", (1, 1)), "a = 1")


def test_every_sort_has_mutants_of_the_mock_and_each_fits() -> None:
    known = {source.path: source.text for source in sources(SITE)}
    for sort, mutants in every_mutant().items():
        assert len(mutants) > 10, sort
        assert all(mutant.applied(known[mutant.path]) for mutant in mutants)


def test_a_draw_is_the_same_for_the_same_seed_and_of_the_sorts_asked_for() -> None:
    assert draw(4, "a", ["sql", "words"]) == draw(4, "a", ["sql", "words"])
    assert draw(4, "a", ["sql"]) != draw(4, "b", ["sql"])
    assert {mutant.sort for mutant in draw(8, "a", ["sql", "words"])} == {"sql", "words"}


def test_the_list_of_equivalents_fits_the_mock() -> None:
    known = {source.path: source.text for source in sources(SITE)}
    made = {equivalents.difference(mutant, known) for mutants in every_mutant().values() for mutant in mutants}
    gone = [entry for entry in equivalents.listed() if entry.difference not in made or not entry.reason]
    assert not gone, "no mutant makes this of the mock any more: take the entry away, or mend it"


def test_an_equivalent_is_not_drawn() -> None:
    mutants = list(code.mutants(source := Source("a.py", "x = 5\n")))
    left = equivalents.without(mutants, {"a.py": source.text}, [Equivalent("a.py", "x = 5", "x = 6", "because")])
    assert [mutant.new for mutant in left] == ["4"]


def test_a_statement_that_no_scenario_need_reach_is_not_drawn() -> None:
    source = Source(path := "clegc/account_life/address_changes.py", (SITE / path).read_text("utf-8"))
    places = [found.start() for found in re.finditer("raise Stale", source.text)]
    mutants = [source.mutant("rules", place, "raise Stale", "pass") for place in places]
    left = equivalents.without(mutants, {path: source.text}, [])
    assert len(left) == len(mutants) - 1, "in one function it need not be reached; elsewhere, it is"


class _Twins:
    """Two scenarios in two languages."""

    known: ClassVar = {("one", "A"): {"fr": "fr::A", "en": "en::A"}, ("one", "B"): {"fr": "fr::B", "en": "en::B"}}
    rows: ClassVar = {("one", f"B[{row}]"): {"fr": f"fr::B[{row}]", "en": f"en::B[{row}]"} for row in (1, 2)}


ROWS = ["fr::A[1]", "fr::A[2]", "fr::B", "en::A[x]", "en::A[y]", "en::B"]


@pytest.fixture
def reach(monkeypatch: pytest.MonkeyPatch) -> Reach:
    monkeypatch.setattr(selection, "sources", lambda _: [Source("a.py", "def f(): (one,\ntwo,\nLIMIT)\n")])
    monkeypatch.setattr(selection, "DEFECTS", {})
    made = Reach(ROWS, {"a.py": {1: 0b000111, 2: 0b100000, 3: 0b000100}})
    monkeypatch.setattr(made, "_former", lambda path: {1: 1, 2: 2, 3: 3})
    made.words = {"en/a": 0b001000}
    return made


def _selected(reach: Reach | None, mutant: Mutant, most: int = 0) -> dict[str, list[str]]:
    return Selection(_Twins(), reach, most).of(mutant)


def test_the_scenarios_that_reach_a_line_run_row_for_row_in_both_languages(reach: Reach) -> None:
    assert _selected(reach, Mutant("rules", "a.py", 0, "", "", (1, 1))) == {
        "fr": ["fr::B", "fr::A[1]", "fr::A[2]"], "en": ["en::B", "en::A[x]", "en::A[y]"],
    }  # fmt: skip
    assert _selected(reach, Mutant("rules", "a.py", 0, "", "", (2, 2))) == {"fr": ["fr::B"], "en": ["en::B"]}
    assert len(_selected(reach, Mutant("rules", "a.py", 0, "", "", (1, 1)), most=2)["fr"]) == 2


def test_the_scenario_that_watches_over_the_place_comes_first(reach: Reach, monkeypatch: pytest.MonkeyPatch) -> None:
    planted = Defect("d", (Change("a.py", "one", "1"),), (("one", "B"),), "x.py")
    monkeypatch.setattr(selection, "DEFECTS", {"d": planted})
    assert _selected(reach, Mutant("rules", "a.py", 0, "", "", (1, 1)))["fr"][0] == "fr::B"


def test_where_a_page_is_entered_those_who_ask_for_it_come(reach: Reach, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        selection, "sources", lambda _: [Source("a.py", "def f(): add(show)\ndef show():\n    x = LIMIT\n")]
    )
    assert _selected(reach, Mutant("pages", "a.py", 0, "", "", (1, 1))) == {"fr": ["fr::B"], "en": ["en::B"]}


def test_what_runs_as_the_site_starts_is_looked_at_by_those_who_come_later(
    reach: Reach, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(selection, "sources", lambda _: [Source("a.py", "class A:\n    kind = 1\n    def f(): pass\n")])
    assert _selected(reach, Mutant("headers", "a.py", 0, "", "", (2, 2), names=("kind",)))["fr"] == ["fr::B"]
    assert _selected(reach, Mutant("headers", "a.py", 0, "", "", (1, 1)))["fr"] == ["fr::B"]


def test_without_a_map_a_scenario_of_many_pages_runs_page_by_page(
    reach: Reach, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Selection, "_of_part", lambda self, _: ["fr::A", "fr::B"])
    chosen = _selected(None, Mutant("rules", "a.py", 0, "", "", (1, 1)), most=2)
    assert chosen == {"fr": ["fr::A", "fr::B[1]"], "en": ["en::A", "en::B[1]"]}


def test_words_in_a_query_are_no_functions(reach: Reach, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(selection, "sources", lambda _: [Source("a.py", "def f(): run('show')\ndef show():\n    x\n")])
    assert len(_selected(reach, Mutant("sql", "a.py", 0, "", "", (1, 1)))["fr"]) == 3


def test_a_further_row_of_a_scenario_says_less_than_the_first_of_the_next(
    reach: Reach, monkeypatch: pytest.MonkeyPatch
) -> None:
    planted = Defect("d", (Change("a.py", "one", "1"),), (("one", "A"),), "x.py")
    monkeypatch.setattr(selection, "DEFECTS", {"d": planted})
    chosen = _selected(reach, Mutant("rules", "a.py", 0, "", "", (1, 1)))["fr"]
    assert chosen == ["fr::A[1]", "fr::B", "fr::A[2]"]


def test_a_scenario_written_since_the_map_may_reach_any_place(reach: Reach, monkeypatch: pytest.MonkeyPatch) -> None:
    planted = Defect("d", (Change("a.py", "one", "1"),), (("one", "B"),), "x.py")
    monkeypatch.setattr(selection, "DEFECTS", {"d": planted})
    reach.lines = {"a.py": {1: 0b000001}}
    assert set(_selected(reach, Mutant("rules", "a.py", 0, "", "", (1, 1)))["fr"]) == {"fr::B", "fr::A[1]"}


def test_every_planted_defect_says_which_scenarios_are_near() -> None:
    selection = Selection(Scenarios(), None, 1)
    for one in selection._planted:
        assert selection._near(Mutant("rules", one.path, 0, "", "", (one.line, one.line)))


def test_words_run_in_their_language_and_a_name_where_it_is_called(
    reach: Reach, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = [Source("a.py", "def f(): (one,\ntwo,\nLIMIT)\n"), Source("wording/en/a.toml", '[a]\nb = "c"\n')]
    monkeypatch.setattr(selection, "sources", lambda _: files)
    mutant = Mutant("words", "wording/en/a.toml", 0, "", "", (1, 1), entries=("en/a.b",))
    assert _selected(reach, mutant) == {"en": ["en::A[x]"]}
    mutant = Mutant("numbers", "a.py", 0, "", "", (9, 9), names=("LIMIT",))
    assert _selected(reach, mutant)["fr"] == ["fr::B"]


def _fate(verdict: Verdict, sort: str = "rules") -> Fate:
    return Fate(Mutant(sort, "a.py", 0, "x", "y", (1, 1)), verdict, ("fr", "en"))


def _red(reason: str) -> Run:
    return Run({"one": Red(reason, "Then")})


@pytest.mark.parametrize(
    ("verdict", "end"),
    [
        (Verdict("m", {"fr": _red("check"), "en": _red("check")}), "check"),
        (Verdict("m", {"fr": _red("check"), "en": _red("wait")}), "wait"),
        (Verdict("m", {"fr": _red("check"), "en": Run(greens=["one"])}), "lived"),
        (Verdict("m", {"fr": Run(greens=["one"])}), "lived"),
        (Verdict("m", {"fr": _red("check"), "en": _red("check")}, trouble="slip"), "crash"),
        (Verdict("m", trouble="hung"), "wait"),
        (Verdict("m", trouble="died"), "error"),
    ],
)
def test_a_mutant_ends_by_the_weakest_of_its_languages(verdict: Verdict, end: fate.End) -> None:
    assert _fate(verdict).end == end


def test_a_mutant_that_cannot_be_imported_counts_for_nothing() -> None:
    assert _fate(Verdict("m", trouble="slip")).is_stillborn
    assert not _fate(Verdict("m", {"fr": _red("check")}, trouble="slip")).is_stillborn


def test_the_table_counts_and_the_survivor_is_a_difference(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LC_ALL", "en_CA")
    fates = [
        _fate(Verdict("m", {"fr": _red("check"), "en": _red("check")})),
        _fate(Verdict("m", {"fr": Run(greens=["one"])})),
    ]
    telling.tell_all(fates, {"a.py": "x = 1"}, 61)
    said = capsys.readouterr().out
    assert "1 of 2 mistakes seen, in all their languages, in 1 min 01 s" in said
    assert "  - x = 1\n  + y = 1" in said
    assert telling.reopened(fates) == []
    monkeypatch.setattr(telling, "CLOSED", frozenset({"rules", "sql"}))
    assert telling.reopened(fates) == ["rules"]


def test_a_mutant_changes_its_place_only(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("é x x", "utf-8")
    mutant = Mutant("rules", "a.py", 4, "x", "y", (1, 1))
    mutant(tmp_path)
    assert (tmp_path / "a.py").read_text("utf-8") == "é x y"
    with pytest.raises(LookupError, match="text not found"):
        mutant(tmp_path)


def test_a_form_that_goes_to_its_own_page_needs_not_say_so() -> None:
    left_out = {(one.path, one.old) for one in every_mutant()["templates"] if one.old.startswith(" action=")}
    assert ("templates/ircc/link.html", """ action="{{ visit.path('link') }}\"""") not in left_out
    assert ("templates/ircc/application.form.html", """ action="{{ visit.path('application.form') }}\"""") in left_out
    assert ("templates/ircc/register.html", """ action="{{ visit.path('key') }}\"""") in left_out
