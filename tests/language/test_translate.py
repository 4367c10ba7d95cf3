"""A feature is written in the other language, and comes back as it was."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from steps.language.reading.tree import parse
from steps.language.speech.dialects import other
from steps.language.writing.past import Past
from steps.language.writing.translate import Translation, translate

FRENCH = dedent("""\
    # language: fr

    # Une note pour qui lit.
    @guide-1 @EM-2
    @EM-3
    Fonctionnalité: Faire ses courses
      Ce que le panier garde,
      et pour combien de temps.

      Contexte: une boutique ouverte
        Étant donné qu'Amélie est dans la boutique
          # ouverte depuis peu
        Et qu'elle a une poire dans son panier
        Mais que Hugo a un coing dans son panier

      Règle: On prend, on note
        Une règle se décrit.


        @EM-4
        Scénario: La liste
          Quand elle remplit la liste
            | une pomme |  3  |
            # puis les coings
            | un coing  |  10 |
          Et elle dépose une note
            ```
            # Bonjour | Amélie
              À demain
            ```
          * elle quitte l'échoppe
          Alors le panier est gardé

        Plan du scénario: Attendre <délai>
          Quand elle attend <délai>
          Et elle écrit "<mot> \\\\ <mot>" sur <nombre> cartes
          Et elle dépose une note
            \"\"\"
            <mot>
            \"\"\"
          Alors <issue>
          Et elle lit que <lu>

          Exemples: courtes
            | délai                 | mot    | nombre | issue | lu                 |
            | 9 minutes 59 secondes | a \\| b | 2      | le panier est gardé            | le panier est vide |
            | 1 heure 1 seconde     | été    | 30     | le panier est gardé | le panier a expiré |

          @EM-5
          Exemples:
            |délai|mot|nombre|issue|lu|
            |2 ans|  |3|le panier est gardé| le panier est vide |

    # La fin.
""")
ENGLISH = dedent("""\
    # language: en

    # [to translate] Une note pour qui lit.
    @guide-1 @EM-2
    @EM-3
    Feature: [to translate] Faire ses courses
      [to translate] Ce que le panier garde,
      et pour combien de temps.

      Background: [to translate] une boutique ouverte
        Given Amélie is in the shop
          # [to translate] ouverte depuis peu
        And she has a pear in the basket
        But Hugo has a quince in the basket

      Rule: [to translate] On prend, on note
        [to translate] Une règle se décrit.


        @EM-4
        Scenario: [to translate] La liste
          When she fills the list in
            | an apple | 3  |
            # [to translate] puis les coings
            | a quince | 10 |
          And she leaves a note
            ```
            [to translate] # Bonjour | Amélie
              À demain
            ```
          * she leaves the grocer's
          Then the basket is kept

        Scenario Outline: [to translate] Attendre <delay>
          When she waits <delay>
          And she writes "<[to translate] mot> \\\\ <[to translate] mot>" on <number> cards
          And she leaves a note
            \"\"\"
            [to translate] <[to translate] mot>
            \"\"\"
          Then <outcome>
          And she reads that <[to translate] lu>

          Examples: [to translate] courtes
            | delay                | [to translate] mot | number | outcome            | [to translate] lu      |
            | 9 minutes 59 seconds | a \\| b             | 2      | the basket is kept | the basket is empty    |
            | 1 hour 1 second      | été                | 30     | the basket is kept | the basket has expired |

          @EM-5
          Examples:
            | delay   | [to translate] mot | number | outcome            | [to translate] lu   |
            | 2 years |                    | 3      | the basket is kept | the basket is empty |

    # [to translate] La fin.
""")


def turned(text: str, language: str, twin: str | None = None) -> str:
    return translate(
        parse(Path("x"), text, language), parse(Path("y"), twin, other(language)) if twin is not None else None
    )


def unaligned(text: str) -> list[list[str]]:
    """The words of each line: a table that is written is lined up."""
    return [line.replace("|", " | ").split() for line in text.split("\n")]


def without_blank_lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.strip()]


def test_every_part_is_written_in_the_other_language():
    assert turned(FRENCH, "fr") == ENGLISH


def test_there_and_back_gives_the_same_file():
    assert unaligned(turned(ENGLISH, "en")) == unaligned(FRENCH)
    assert turned(turned(ENGLISH, "en"), "fr") == ENGLISH


@pytest.fixture
def english():
    """The twin as its author left it: all in English, with words and lines of its own."""
    text = ENGLISH.replace("# language: en\n\n", "").replace("And she has", "And  she has")
    for french, mine in (
        ("Une note pour qui lit.", "Read this."),
        ("Faire ses courses", "Shopping"),
        ("Ce que le panier garde,", "What the basket keeps,"),
        ("et pour combien de temps.", "and for how long."),
        ("une boutique ouverte", ""),
        ("ouverte depuis peu", "new"),
        ("On prend, on note", "Take, then note"),
        ("Une règle se décrit.", "Just so.\n\n    At length."),
        ("La liste", "The list"),
        ("Attendre", "Waiting"),
        ("# Bonjour | Amélie", "Hello"),
        ("À demain", ""),
        ("puis les coings", "then the quinces"),
        ("courtes", "short ones"),
        ("La fin.", "The end."),
        ("lu>", "seen>"),
        (" lu ", " seen "),
        ("mot>", "word>"),
        (" mot ", " word "),
    ):
        text = text.replace(french, mine)
    return text.replace("[to translate] ", "")


def test_a_twin_that_says_the_same_is_given_exactly(english):
    assert turned(FRENCH, "fr", english) == english
    assert turned(english, "en", FRENCH) == FRENCH


def test_only_what_was_changed_is_written_anew(english):
    french = FRENCH.replace("une poire", "une pomme").replace("Quand elle attend <délai>", "Quand il attend <délai>")
    expected = english.replace("And  she has a pear", "And she has an apple").replace("she waits", "he waits")
    assert turned(french, "fr", english) == expected


def test_a_changed_row_keeps_the_names_of_columns(english):
    written = turned(FRENCH.replace("|2 ans|", "|3 ans|"), "fr", english)
    assert unaligned(written) == unaligned(english.replace("| 2 years |", "| 3 years |"))


def test_a_new_scenario_is_marked_and_the_others_keep_their_titles(english):
    new = "\n    Scénario: Partir\n      Quand elle quitte l'échoppe\n"
    written = turned(FRENCH.replace("\n    @EM-4\n", f"{new}\n    @EM-4\n"), "fr", english)
    marked = "\n    Scenario: [to translate] Partir\n      When she leaves the grocer's\n"
    assert without_blank_lines(written) == without_blank_lines(english.replace("\n    @EM-4\n", f"{marked}    @EM-4\n"))


def test_a_moved_scenario_takes_its_title_along(english):
    def moved(text: str) -> str:
        head, rule, rest = text.partition("Rule: " if "Rule" in text else "Règle: ")
        title, body = rest.split("\n", 1)
        first, second = body.index("    @EM-4"), body.index("    Scenario Outline" if "Rule" in text else "    Plan")
        end = body.index("# The end." if "Rule" in text else "# La fin.")
        return f"{head}{rule}{title}\n{body[:first]}{body[second:end]}{body[first:second]}{body[end:]}"

    written = turned(moved(FRENCH), "fr", english)
    assert without_blank_lines(written) == without_blank_lines(moved(english))


def test_a_title_does_not_stay_with_a_scenario_that_says_something_else(english):
    start, end = FRENCH.index("      Quand elle remplit"), FRENCH.index("    Plan du scénario")
    french = (
        f"{FRENCH[:start]}      Quand Hugo prend un coing\n      Alors il lit que le panier a expiré\n\n{FRENCH[end:]}"
    )
    assert "    Scenario: [to translate] La liste\n" in turned(french, "fr", english)


@pytest.mark.parametrize(
    ("english", "french"),
    [
        ("Given Hugo is in the shop", "Étant donné que Hugo est dans la boutique"),
        ("Given Amélie is in the shop", "Étant donné qu'Amélie est dans la boutique"),
        ("Given the basket is not there", None),
    ],
)
def test_french_elides(english, french):
    source = (
        f"@guide-1\nFeature: Shopping\n\n  Scenario: Coming in\n    {english}\n    And she has a pear in the basket\n"
    )
    if french is None:
        with pytest.raises(AssertionError, match="was not checked"):
            turned(source, "en")
    else:
        lines = turned(source, "en").splitlines()
        assert lines[-2:] == [f"    {french}", "    Et qu'elle a une poire dans son panier"]


def test_a_table_that_is_lined_up_stays_so():
    def feature(first: str, second: str, widest: int) -> str:
        rows = "".join(f"        | {cell.ljust(widest)} | 3 |\n" for cell in (first, second))
        language, step = (
            ("fr", "Quand Amélie remplit la liste") if "un" in first else ("en", "When Amélie fills the list in")
        )
        titles = ("Fonctionnalité", "Scénario") if language == "fr" else ("Feature", "Scenario")
        mark = "" if language == "fr" else "[to translate] "
        head = f"# language: {language}\n@guide-1\n{titles[0]}: {mark}Courses\n\n  {titles[1]}: {mark}La liste\n"
        return f"{head}    {step}\n{rows}"

    french, english = feature("une pomme", "un coing", 9), feature("an apple", "a quince", 8)
    assert turned(french, "fr") == english
    assert turned(english, "en") == french


def test_an_edited_scenario_does_not_take_the_title_of_one_that_is_still_there():
    def feature(*scenarios: tuple[str, str]) -> str:
        steps = "    When Amélie takes {}\n    And she leaves the grocer's\n    Then the basket is kept\n"
        return "@guide-1\nFeature: Shopping\n" + "".join(
            f"\n  Scenario: {title}\n{steps.format(fruit)}" for title, fruit in scenarios
        )

    french = turned(feature(("A", "an apple"), ("B", "a pear")), "en").replace("] A", "] Une").replace("] B", "] Deux")
    french = french.replace("[à traduire] ", "")
    written = turned(feature(("New", "a quince"), ("B", "a pear"), ("A", "an apple")), "en", french)
    assert [line.strip() for line in written.splitlines() if "Scénario" in line] == [
        "Scénario: [à traduire] New",
        "Scénario: Deux",
        "Scénario: Une",
    ]


ONLY_THERE = "\n    @EM-4\n    # Mine alone.\n    Scenario: Only in English\n      When she leaves the grocer's\n\n"


@pytest.mark.parametrize("before", ["    @EM-4\n", "    Scenario Outline", "# The end."])
def test_a_scenario_of_the_twin_alone_is_kept_where_it_stands(english, before):
    twin = english.replace(before, f"{ONLY_THERE.lstrip(chr(10))}{before}", 1)
    translation = Translation(parse(Path("x"), FRENCH, "fr"), parse(Path("y"), twin, "en"))
    assert without_blank_lines(translation.text()) == without_blank_lines(twin)
    assert [title.text for each in translation.kept for title in each.titles] == ["Only in English"]


def test_a_rule_of_the_twin_alone_is_kept_after_the_rule_it_follows(english):
    rule = "  Rule: Only in English\n    So it is.\n\n    Scenario: Mine\n      When Hugo leaves the grocer's\n"
    twin = english.replace("# The end.", f"{rule}\n# The end.")
    more = "\n    Scénario: Partir\n      Quand elle quitte l'échoppe\n"
    written = turned(FRENCH.replace("\n    # La fin.", f"{more}\n# La fin.").replace("\n# La fin.", more), "fr", twin)
    lines = [line.strip() for line in written.splitlines()]
    assert lines.index("Scenario: [to translate] Partir") < lines.index("Rule: Only in English")
    assert lines.index("So it is.") < lines.index("Scenario: Mine") < lines.index("When Hugo leaves the grocer's")


def test_no_scenario_is_kept_twice_or_lost_when_the_twin_is_written_again(english):
    twin = english.replace("# The end.", f"{ONLY_THERE}# The end.")
    once = turned(FRENCH, "fr", twin)
    assert turned(FRENCH, "fr", once) == once


def test_a_text_that_still_bears_its_mark_follows_the_feature():
    once = turned(FRENCH, "fr")
    french = FRENCH.replace("La liste", "La liste est perdue").replace("Ce que le panier garde,", "Tout se perd,")
    french = french.replace("# ouverte", "# fermée").replace("À demain", "À hier").replace("<mot>", "<son>")
    french = french.replace("| mot ", "| son ").replace("|mot|", "|son|")
    assert turned(french, "fr", once) == turned(french, "fr")


@pytest.fixture
def past(english):
    return Past(parse(Path("x"), FRENCH, "fr"), parse(Path("y"), english, "en"))


@pytest.mark.parametrize(
    ("before", "after", "old"),
    [
        ("Scénario: La liste", "Scénario: La liste est perdue", "Scenario: The list"),
        ("Faire ses courses", "Rendre ses courses", "Feature: Shopping"),
        ("On prend, on note", "On rend, on note", "Rule: Take, then note"),
        ("Exemples: courtes", "Exemples: longues", "Examples: short ones"),
        ("Ce que le panier garde,", "Ce que le panier perd,", "What the basket keeps,"),
        ("# puis les coings", "# puis les poires", "# then the quinces"),
        ("# La fin.", "# La faim.", "# The end."),
        ("# Bonjour | Amélie", "# Adieu | Amélie", "Hello"),
        ("# Une note pour qui lit.", "# Une note pour personne.", "# Read this."),
    ],
)
def test_a_text_that_changed_since_the_twin_was_committed_is_marked_again(english, past, before, after, old):
    def written(twin: str) -> list[str]:
        feature = parse(Path("x"), FRENCH.replace(before, after), "fr")
        return without_blank_lines(translate(feature, parse(Path("y"), twin, "en"), past))

    text = after.partition(": ")[2] or after.removeprefix("# ")
    lines = [line.strip() for line in written(english)]
    assert [line for line in lines if "[to translate]" in line and line.endswith(text)]
    assert old not in lines
    # What the twin's author has changed since is theirs.
    rewritten = english.replace(old, f"{old} indeed")
    assert f"{old} indeed" in [line.strip() for line in written(rewritten)]


def test_a_ragged_table_is_lined_up():
    ragged = (
        "# language: fr\n@guide-1\nFonctionnalité: A\n\n  Scénario: B\n    Quand Amélie remplit la liste\n"
        "      |une pomme|3|\n      |  un coing |10|\n"
    )
    assert turned(ragged, "fr").endswith("      | an apple | 3  |\n      | a quince | 10 |\n")
