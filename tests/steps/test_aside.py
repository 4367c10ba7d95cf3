"""What pytest does with the known faults of a site: red is expected of the rows that show one, and of no other."""

import inspect
from pathlib import Path
from types import SimpleNamespace

import pytest

from fixtures.offer import Offer
from steps.language.checking.meaning import contexts
from steps.language.reading.reader import read
from steps.language.running import selection
from steps.offer import aside
from steps.offer.conformance import Outcome

FEATURES = Path(__file__).parents[2] / "features"
FINDING = """[[findings]]
requirement = "PW-2"
since = "1"
fr = "Le mot de passe compte en entier à l'ouverture de session"
en = "The whole password counts at sign-in"
{rows}
seen = {{ fr = "Tout mot de passe ouvre.", en = "Any password opens." }}
by_hand = {{ fr = "…", en = "…" }}
"""


class Item(SimpleNamespace):
    """A row of a scenario, as pytest would run it."""

    def getparent(self, _):
        return SimpleNamespace(feature=self.feature)

    def iter_markers(self):
        return iter(())

    def add_marker(self, mark):
        self.marks.append(mark)


def items(language, config):
    file = {"fr": "fr/1-creer-son-compte/nom-d-utilisateur-et-mot-de-passe", "en": "en/1-sign-up/username-and-password"}
    feature = read(FEATURES / f"{file[language]}.feature").feature
    title = {"fr": "Le mot de passe compte en entier", "en": "The whole password counts"}[language]
    (scenario,) = (each for each in feature.every_scenario() if each.title.text.startswith(title))
    for number, values in enumerate(contexts(scenario)):
        name = f"{scenario.title.text}[{number}]"
        of_row = SimpleNamespace(params={"_pytest_bdd_example": values})
        yield Item(
            nodeid=name, name=name, config=config, feature=feature, callspec=of_row, stash=pytest.Stash(), marks=[]
        )


@pytest.fixture
def collected(monkeypatch, tmp_path):
    """The rows of an outline, of which a finding names all or some."""

    def collect(language, rows, outcome=None):
        (tmp_path / "findings.toml").write_text(FINDING.format(rows=rows), "utf-8")
        config = SimpleNamespace(stash=pytest.Stash(), hook=SimpleNamespace(pytest_deselected=lambda items: None))
        config.stash[aside._OUTCOMES], config.stash[aside._LATE] = {}, []
        monkeypatch.setattr(aside, "offer", lambda _: Offer(tmp_path))
        monkeypatch.setattr(aside, "_before_it_runs", lambda *_: outcome)
        found = list(items(language, config))
        aside.pytest_collection_modifyitems(config, found)
        assert config.stash[selection.SET_ASIDE] == (4 if outcome else 0)
        return found

    return collect


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize(("rows", "red"), [("", [True, True]), ('rows = ["Boreal-3-bo\\""]', [False, True])])
def test_red_is_expected_of_the_rows_that_a_finding_names(collected, language, rows, red):
    assert [bool(item.marks) for item in collected(language, rows)][:2] == red


@pytest.mark.parametrize(
    ("language", "said"),
    [("fr", "est vert maintenant : retirer son constat de"), ("en", "is green now: take it out of findings.toml")],
)
def test_a_finding_that_is_mended_says_what_to_do(collected, tmp_path, language, said):
    item = collected(language, "")[0]
    report = SimpleNamespace(when="call", failed=True, passed=False, outcome="failed", longrepr="[XPASS(strict)] …")
    run = aside.pytest_runtest_makereport(item, SimpleNamespace(excinfo=None, when="call"))
    assert inspect.isgenerator(run)
    next(run)
    with pytest.raises(StopIteration):
        run.send(report)
    assert said in report.longrepr
    assert str(tmp_path / "findings.toml") in report.longrepr
    assert "rows = [" in report.longrepr
    assert item.config.stash[aside._OUTCOMES][item.nodeid].kind == "failed"


@pytest.mark.parametrize(
    ("language", "keyword", "said"),
    [
        ("fr", "", "tout a été mis de côté (1)"),
        ("en", "", "everything was set aside (1), each with its reason"),
        ("fr", "whole", "et aucun autre ne répond à -k whole"),
        ("en", "whole", "set aside (1), each with its reason, and none of the others answers to -k whole"),
    ],
)
def test_a_run_of_which_all_is_set_aside_says_so(collected, monkeypatch, language, keyword, said):
    config = SimpleNamespace(
        stash=pytest.Stash(),
        option=SimpleNamespace(markexpr="", keyword=keyword),
    )
    monkeypatch.setattr(selection, "of_the_reader", lambda: language)
    lines = []
    config.stash[aside._OUTCOMES], config.stash[aside._LATE] = {}, []
    output = {"outcomes": {"one": ("not_offered", [], ("", "")), "two": ("failed", [], ("", ""))}}
    aside.pytest_testnodedown(SimpleNamespace(workeroutput=output, config=config))
    reporter = SimpleNamespace(config=config, write_line=lines.append)
    selection.pytest_terminal_summary(reporter, pytest.ExitCode.NO_TESTS_COLLECTED)
    assert said in lines[0].replace("\xa0", " ")
    assert collected(language, "", Outcome("not_offered", [])) == []
