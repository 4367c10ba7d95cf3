"""The coverage pages tell where each identifier is shown: by the tags of a scenario, or of what it is in."""

from __future__ import annotations

from textwrap import dedent

import pytest

from steps.language.reading.reader import read
from steps.language.writing.coverage import Coverage, page

FEATURE = """\
    # language: en
    @guide-1
    Feature: The shop

      @PW-1
      Scenario: An apple is kept
        Then the basket is kept

      @EN-2
      Rule: A note is read

        Scenario: A note
          Then the basket is kept

        @LK-9
        Scenario Outline: Another
          Then <what>

          @FL-12
          Examples:
            | what               |
            | the basket is kept |
    """


@pytest.fixture
def feature(tmp_path):
    path = tmp_path / "en" / "shop.feature"
    path.parent.mkdir()
    path.write_text(dedent(FEATURE), encoding="utf-8")
    return read(path).feature


@pytest.mark.parametrize(
    ("identifier", "titles"),
    [
        ("guide-1", ["An apple is kept", "A note", "Another"]),
        ("PW-1", ["An apple is kept"]),
        ("EN-2", ["A note", "Another"]),
        ("LK-9", ["Another"]),
        ("FL-12", ["Another"]),
        ("PW-2", []),
    ],
)
def test_a_tag_counts_for_all_that_is_under_it(feature, identifier, titles):
    shown = Coverage([feature]).shown(identifier)
    assert [scenario.title.text for _, scenarios in shown for scenario in scenarios] == titles


def test_what_nothing_shows_is_missing_unless_there_is_a_reason(feature):
    missing = Coverage([feature]).missing()
    assert {"guide-2", "PW-2"} <= set(missing)
    assert {"guide-1", "PW-1", "EN-2", "HD-2"}.isdisjoint(missing)


def test_the_page_says_where_or_why_not(feature, tmp_path):
    lines = page(Coverage([feature]), tmp_path, "en").splitlines()
    rows = {line.split("`")[1]: line for line in lines if line.startswith("| `")}
    assert rows["guide-1"].endswith(" | 3 | [The shop](en/shop.feature) |")
    assert rows["EN-2"].endswith(" | [The shop](en/shop.feature) — A note · Another |")
    assert rows["PW-2"].endswith(" | **no scenario** |")
    assert "without HTTPS" in rows["HD-2"]
