"""What another site does not offer is known before anything runs, with its reason in both languages."""

import subprocess
import sys
from pathlib import Path

import pytest

from fixtures.offer import MOCK, SITES, Offer, find, names
from steps.language.checking.meaning import contexts
from steps.language.reading.reader import read
from steps.language.speech.vocabulary import understand
from steps.offer.conformance import Outcome, table
from steps.offer.faults import faults
from steps.offer.needs import Need, needs
from steps.offer.reasons import NOTHING, needs_of, reason, row_of, why_not

ROOT = Path(__file__).parents[2]
FEATURES = ROOT / "features"
SIGN_IN = {"fr": "fr/2-ouvrir-une-session/ouvrir-une-session.feature", "en": "en/2-sign-in/sign-in.feature"}
ALLAUTH = Offer(SITES / "allauth")


def rows(language):
    feature = read(FEATURES / SIGN_IN[language]).feature
    for scenario in feature.every_scenario():
        for values in contexts(scenario):
            yield row_of(feature, scenario.title.text, values, [])


def needed(kind, text):
    (understood,) = understand(kind, "en", text)
    return needs(understood)


@pytest.mark.parametrize(
    ("kind", "text", "need"),
    [
        ("given", "Amélie is at the terms page", Need("arrivals", "terms")),
        ("given", "Amélie has received a sign-in code", Need("values", "protection.email")),
        ("when", "Amélie signs in", Need("fields", "username")),
        ("when", "Amélie signs in", Need("buttons", "sign_in")),
        ("when", "Amélie gives the code that the app shows", Need("fields", "totp")),
        ("when", "Amélie goes through the whole sign-up with QR code", Need("forms", "any")),
        ("then", "Amélie reads that the code has expired and nothing changes", Need("refusals", "code_expired")),
        ("then", "Amélie reads that the code has expired and nothing changes", Need("abilities", "ledger.unchanged")),
        ("then", "the site's log says that a password was compared", Need("abilities", "log")),
    ],
)
def test_what_a_step_needs_is_read_in_its_function(kind, text, need):
    assert need in needed(kind, text)


def test_what_pages_ask_for_is_needed_of_the_page_where_the_scenario_is():
    feature = read(FEATURES / "en/7-everywhere/order-of-the-steps.feature").feature
    row = row_of(feature, "The pages of later steps stay closed", {"page": "the username page"}, [])
    assert Need("later", "username") in needs_of(row)
    assert ALLAUTH.has("later", "username", "en")
    assert not ALLAUTH.has("later", "new_address", "en")
    assert ALLAUTH.has("forms", "new_address", "en")
    assert not ALLAUTH.has("forms", "of_the_mock", "en")


def test_of_scenarios_with_one_title_a_tag_says_which_is_set_aside():
    title = "After a new code, the first is refused"
    assert ALLAUTH.aside(title, "", "en", ["recovery", "EM-4"])
    assert not ALLAUTH.aside(title, "", "en", ["conseil-2", "EM-4"])


def test_what_another_branch_would_need_is_not_needed():
    assert Need("fields", "code") in needed("when", "Amélie comes back with a code and one question")
    assert Need("fields", "code") not in needed("when", "Amélie comes back with all the questions")


def test_both_languages_offer_the_same_rows_and_give_the_reason_of_the_others():
    french, english = ([why_not(ALLAUTH, row) for row in rows(language)] for language in SIGN_IN)
    assert french == english
    assert None in french
    assert ("django-allauth n'écrit pas de journal.", "django-allauth writes no log.") in french


@pytest.mark.parametrize(
    ("need", "french", "english"),
    [
        (Need("arrivals", "terms"), "branché : la page des conditions.", "plugged in: the terms page."),
        (
            Need("addresses", "terms"),
            "django-allauth n'a pas cette page : la page des conditions.",
            ": the terms page.",
        ),
        (Need("buttons", "accept"), "django-allauth n'a pas ce bouton.", "django-allauth has no such button."),
        (Need("system", "arc"), "system : arc", "system: arc"),
    ],
)
def test_the_reason_of_a_page_names_it_in_the_language_of_the_reader(need, french, english):
    told = reason(ALLAUTH, need)
    assert told[0].endswith(french)
    assert told[1].endswith(english)


def test_a_page_is_named_where_the_site_gives_no_reason_and_not_where_it_gives_one_of_the_page(folder):
    assert reason(Offer(folder), Need("pages", "terms"))[1] == "pages: terms (the terms page)"
    with (folder / "site.toml").open("a") as file:
        file.write('[not_offered]\n"pages.terms" = { fr = "Rien à accepter.", en = "Nothing to accept." }\n')
    assert reason(Offer(folder), Need("pages", "terms"))[1] == "Nothing to accept."


@pytest.mark.parametrize("name", [name for name in names() if name != MOCK])
def test_nothing_is_wrong_with_the_folder_of_a_site(name):
    # In a process of its own: the words and the manners of a site take the place of the mock's.
    command = [sys.executable, "-m", "steps", "site", "check", name, "--language", "fr"]
    said = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False, timeout=120)
    assert said.stdout.startswith(f"{Offer(SITES / name).name} : tout va bien")
    assert Offer(SITES / name).not_shown


def test_an_address_under_another_domain_is_not_offered_elsewhere(folder):
    feature = read(FEATURES / "en/1-sign-up/email-address.feature").feature
    row = row_of(feature, "A line break slipped into the address adds no recipient", {}, [])
    assert Need("domains", "exemple.test") in needs_of(row)
    here = Offer(folder)
    assert here.has("domains", "exemple.test", "en")
    with (folder / "site.toml").open("a") as file:
        file.write('[elsewhere]\ndomain = "Essais.exemple.test"\n')
    there = Offer(folder)
    assert there.has("domains", "essais.exemple.test", "en")
    assert not there.has("domains", "exemple.test", "en")
    assert "all under essais.exemple.test" in there.reason("domains", "exemple.test")[1]


@pytest.fixture
def folder(tmp_path):
    words = {"fr": '[pages]\nsign_in = "Connexion"\nnowhere = "?"\n', "en": '[buttons]\nstay = "Stay"\n'}
    (tmp_path / "words").mkdir()
    for language, text in words.items():
        (tmp_path / "words" / f"{language}.toml").write_text(text)
    (tmp_path / "site.toml").write_text(
        'name = "ours"\naddresses = {}\n[offered]\nabilities = ["clock", "accounts.fly"]\narrivals = []\n'
    )
    with (tmp_path / "site.toml").open("a") as file:
        file.write('[[forms]]\npages = ["no_page"]\nasks = { no_field = "x" }\n')
        file.write('[[not_shown]]\nrequirements = ["XX-2"]\nwhy = { fr = "?", en = "?" }\n')
    entry = (
        '[[aside]]\nfr = "Un mot courant est refusé, même déguisé"\nen = "A common word is refused, even disguised"\n'
    )
    rest = 'rows = ["Canada2026!", "no such row"]\nwhy = { fr = "?", en = "?" }\n'
    (tmp_path / "aside.toml").write_text(entry + rest)
    finding = '[[findings]]\nrequirement = "XX-1"\nsince = "1"\nfr = "?"\nen = "?"\n'
    told = 'seen = { fr = "?", en = "?" }\nby_hand = { fr = "?", en = "?" }\n'
    (tmp_path / "findings.toml").write_text(finding + told)
    return tmp_path


def test_what_is_wrong_with_the_folder_of_a_site_is_said(folder):
    said = "\n".join(english for _, english in faults(Offer(folder)))
    assert "no phrase knows pages.nowhere" in said
    assert "pages.sign_in is missing in en.toml" in said
    assert "buttons.stay is missing in fr.toml" in said
    assert "no ability is “accounts.fly”" in said
    assert "findings.toml: no scenario is “?”" in said
    assert "no requirement is “XX-1”" in said
    assert "aside.toml: no row says “no such row”" in said
    assert "Canada2026!" not in said
    assert "XX-2 is under [[not_shown]]" in said
    assert "[[forms]] pages, nothing is called “no_page”" in said
    assert "[[forms]] asks, nothing is called “no_field”" in said
    assert "[[not_shown]] lacks EN-4" in said


def lines(*outcomes, language="en", not_shown=()):
    """The table of scenarios that ended so, each by its title, as the lines of requirements."""
    told = table({f"{title}[{place}]": each for place, (title, each) in enumerate(outcomes)}, language, dict(not_shown))
    return {name: " ".join(said) for name, *said in map(str.split, told)}


def test_conformance_tells_the_worst_of_each_requirement():
    told = lines(
        ("a", Outcome("shown", ["EM-2"])),
        ("b", Outcome("shown", ["EM-2", "TO-3"])),
        ("c", Outcome("broken", ["TO-3"], ("un vieux code", "an old code"))),
        ("d", Outcome("not_offered", ["EM-2"], ("pas de", "no"))),
    )
    assert told["EM-2"] == "shown 2/3 Lifetime of the code received"
    assert told["TO-3"] == "broken 1/2 an old code"
    assert told["HD-2"] == "not offered 0/0 no scenario shows it"


@pytest.mark.parametrize(("language", "said"), [("fr", "en partie 1/3 pas de"), ("en", "in part 1/3 no")])
def test_conformance_tells_a_limit_of_which_one_side_alone_is_offered(language, said):
    one_side = [
        ("Four are accepted, the fifth is not", Outcome("shown", ["EM-6"])),
        ("Four are accepted, the fifth is not", Outcome("not_offered", ["EM-6"], ("pas de", "no"))),
        ("Another limit", Outcome("not_offered", ["EM-6"], ("autre", "other"))),
    ]
    assert lines(*one_side, language=language)["EM-6"] == said
    both_sides = ("On another page", Outcome("shown", ["EM-6"]))
    assert lines(*one_side, both_sides, language=language)["EM-6"].startswith(("shown 2/4", "montrée 2/4"))


def test_conformance_gives_the_reason_of_the_site_before_those_of_the_scenarios():
    outcome = Outcome("not_offered", ["LK-11"], ("pas de", "no such button"))
    not_shown = {"LK-11": ("pas d'avis", "no notice"), "HD-2": ("sans HTTPS", "without HTTPS")}
    told = lines(("a", outcome), not_shown=not_shown.items())
    assert told["LK-11"] == "not offered 1/1 no notice"
    assert told["HD-2"] == "not offered 0/0 without HTTPS"


def test_conformance_says_what_the_site_lacks_before_what_no_site_shows():
    of_no_site = [(title, Outcome("not_offered", ["TO-1"], NOTHING)) for title in "ab"]
    lacking = ("c", Outcome("not_offered", ["TO-1"], ("sans page", "no page")))
    assert lines(*of_no_site, lacking)["TO-1"] == "not offered 3/3 no page"
    assert lines(*of_no_site)["TO-1"].endswith(NOTHING[1])


def test_a_site_is_found_by_its_name_or_its_folder(tmp_path):
    (tmp_path / "site.toml").write_text('name = "ours"\n')
    assert "allauth" in names()
    assert find("allauth") == SITES / "allauth"
    assert find(str(tmp_path)) == tmp_path
    assert find("nowhere") is None
