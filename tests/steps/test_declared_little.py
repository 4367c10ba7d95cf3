"""What a site that declares little is offered: nothing that shows a requirement, for it has nothing to show."""

import pytest

from fixtures.offer import Offer
from fixtures.site.abilities import ABILITIES
from steps.language.speech.tags import REQUIREMENTS
from steps.language.speech.vocabulary import understand
from steps.offer.needs import Need, needs
from steps.offer.rows import offered, rows

FRONT_DOOR = {"pages", "clock", "clock.now", "arrivals", "arrivals.bring", "ledger", "ledger.remember", "log", "gate"}
"""What any site has, or what looks on: none of it makes the site do what a requirement asks for."""


@pytest.fixture
def declaring(tmp_path):
    """A site with these abilities, and neither a page nor a word."""

    def declare(*abilities):
        (tmp_path / "words").mkdir()
        for language in ("fr", "en"):
            (tmp_path / "words" / f"{language}.toml").touch()
        named = ", ".join(f'"{name}"' for name in abilities)
        (tmp_path / "site.toml").write_text(
            f'name = "ours"\naddresses = {{}}\noffered = {{ abilities = [{named}], arrivals = [] }}\n'
        )
        return Offer(tmp_path)

    return declare


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("abilities", [[], ["pages", "clock.now", "arrivals.bring"], sorted(FRONT_DOOR)], ids=str)
def test_a_site_that_declares_nothing_of_its_own_is_offered_no_requirement(declaring, abilities, language):
    found = offered(declaring(*abilities), language)
    assert sorted({row.title for row in found if REQUIREMENTS.keys() & set(row.tags)}) == []


@pytest.mark.parametrize("language", ["fr", "en"])
def test_without_pages_and_words_what_is_offered_takes_more_than_the_front_door(declaring, language):
    needed = {(row.title, row.written): {need.name for need in found} for row, found in rows(language)}
    found = offered(declaring(*ABILITIES), language)
    assert [row.title for row in found if needed[row.title, row.written] <= FRONT_DOOR] == []


@pytest.mark.parametrize(
    ("kind", "text", "need"),
    [
        ("given", "somebody receives their codes by email", Need("abilities", "accounts")),
        ("given", "somebody receives their codes by email", Need("forms", "of_the_mock")),
        ("when", "steps that were done are done again with another choice", Need("forms", "of_the_mock")),
        ("then", "Amélie has no open session at GCKey", Need("addresses", "home")),
    ],
)
def test_what_comes_by_what_a_phrase_is_handed_is_needed_too(kind, text, need):
    (understood,) = understand(kind, "en", text)
    assert need in needs(understood)
