"""Where a person is at another site: by the heading of that site, and the name that phrases give the page."""

from types import SimpleNamespace

import pytest

from fixtures.offer import SITES, Offer
from steps import words
from steps.whereabouts import said, whereabouts


@pytest.fixture
def allauth(monkeypatch):
    monkeypatch.setattr(words, "_SITES", Offer(SITES / "allauth").words)


def at(heading, url="http://allauth.localhost:1/accounts/login/"):
    headings = SimpleNamespace(all_inner_texts=lambda: [heading] if heading else [])
    tab = SimpleNamespace(get_by_role=lambda role, level: headings, url=url)
    return SimpleNamespace(name="Amélie", window=SimpleNamespace(is_blank=False, tab=tab))


@pytest.mark.usefixtures("allauth")
@pytest.mark.parametrize(
    "heading", ["Saisissez le code de vérification reçu par mail", "Enter Email Verification Code"]
)
def test_a_page_has_the_heading_of_the_site_and_every_name_that_phrases_give_it(heading):
    french, english = whereabouts(at(heading))
    assert french.endswith(
        f"« {heading} » (la page du code du changement d'adresse ou la page du code reçu par courriel)"
    )
    assert english.endswith(f"“{heading}” (the page of the address change code or the page for the emailed code)")


@pytest.mark.usefixtures("allauth")
@pytest.mark.parametrize("key", ["terms", "questions"])
def test_a_page_that_only_the_mock_has_is_named_by_its_heading_alone(key):
    heading = words._tree("en")["pages"][key]["text"]
    assert whereabouts(at(heading))[1].endswith(f"“{heading}”")


@pytest.mark.usefixtures("allauth")
def test_a_page_without_a_heading_is_named_by_its_address():
    assert "http://allauth.localhost:1/accounts/login/" in whereabouts(at(""))[1]


@pytest.mark.usefixtures("allauth")
def test_a_session_that_is_gone_is_told_only_where_the_site_says_so():
    told = [english for _, english in said(LookupError(), [at("Sign In")])]
    assert told[-1] == "Amélie is at “Sign In” (the GCKey sign-in page)."
