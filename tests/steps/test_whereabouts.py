"""Where a person is at another site: by the heading of that site, and the name that phrases give the page."""

from types import SimpleNamespace

import pytest

from fixtures.offer import SITES, Offer
from steps import words
from steps.expectation import told
from steps.whereabouts import said, whereabouts


@pytest.fixture
def allauth(monkeypatch):
    monkeypatch.setattr(words, "_SITES", Offer(SITES / "allauth").words)


def at(
    heading,
    url="http://allauth.localhost:1/accounts/login/",
    refused=(),
    others=(),
    label="",
    secrets=("A",),
    titles=(),
):
    headings = SimpleNamespace(all_inner_texts=lambda: [heading] if heading else [])
    alert = SimpleNamespace(get_by_role=lambda role: SimpleNamespace(evaluate_all=lambda script: refused))
    tab = SimpleNamespace(
        url=url,
        get_by_role=lambda role, level=0: headings if level else alert,
        get_by_label=lambda name, exact: SimpleNamespace(count=lambda: name == label),
    )
    window = SimpleNamespace(
        is_blank=False, tab=tab, traffic=SimpleNamespace(addresses=[url, f"{url}?next"], titles=titles)
    )
    app = SimpleNamespace(secrets=secrets)
    return SimpleNamespace(name="Amélie", language="fr", window=window, windows=[window, *others], authenticator=app)


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
    heading = words.text("fr", "pages", "sign_in")
    told = [english for _, english in said(LookupError(), [at(heading)])]
    assert told[-1] == f"Amélie is at “{heading}” (the GCKey sign-in page)."


def hints_of(person, language):
    return [pair[("fr", "en").index(language)] for pair in said(LookupError(), [person])][2:]


@pytest.mark.parametrize(
    ("heading", "language", "hint"),
    [
        ("Passez par le service que vous voulez utiliser", "fr", "20 minutes sans activité"),
        ("Start from the service you want to use", "en", "20 minutes without activity"),
    ],
)
def test_somebody_whose_session_is_over_is_told_so_at_the_entrance(heading, language, hint):
    assert hint in hints_of(at(heading), language)[0]


@pytest.mark.parametrize(
    ("entrance", "secrets", "steps"),
    [
        (
            "start",
            ["A"],
            ["donne le code affiché par son application", "ouvre la page d'accueil de la CléGC par son adresse"],
        ),
        ("start", [], ["colle le code reçu", "ouvre la page d'accueil de la CléGC par son adresse"]),
        ("secure_account", [], ["colle le code reçu", "ouvre son compte d'IRCC par son adresse"]),
    ],
)
def test_somebody_whose_session_is_over_is_told_the_whole_way_back(entrance, secrets, steps):
    way = hints_of(at(words.text("fr", "pages", entrance), secrets=secrets), "fr")[1]
    steps = ["ouvre une session dans un autre navigateur", *steps]
    assert way.endswith(" : " + ", puis ".join(f"« Quand Amélie {step} »" for step in steps) + ".")


def test_at_the_agency_people_sign_in_there():
    way = hints_of(at(words.text("en", "pages", "arc_home")), "en")[1]
    assert way.endswith("then “When Amélie signs in at the CRA”.")


def test_a_page_of_a_session_that_has_ended_says_how_to_come_back():
    stale = at(words.text("fr", "mishaps", "stale"))
    gone, way = hints_of(stale, "en")
    assert gone == told("session_gone", name="Amélie", idle=20)[1]
    assert way.endswith("then “When Amélie opens … by its address”.")


def test_a_form_of_somebody_who_had_no_session_is_told_apart():
    titles = [f"{words.text('en', 'pages', 'sign_in')} - GCKey", words.text("en", "mishaps", "stale")]
    over, way = hints_of(at(words.text("en", "mishaps", "stale"), titles=titles), "en")
    assert over == told("form_over", name="Amélie")[1]
    assert way.endswith("“When Amélie signs in from another browser”.")


def test_whoever_went_back_from_the_first_page_has_opened_one():
    window = SimpleNamespace(is_blank=True, is_back_of_all=True)
    person = SimpleNamespace(name="Amélie", window=window)
    assert whereabouts(person) == told("before_first", name="Amélie")


@pytest.mark.parametrize("key", ["code", "totp"])
def test_the_page_of_the_second_factor_says_which_code_it_waits_for(key):
    person = at(words.text("fr", "pages", "second_factor"), label=words.text("fr", "fields", key))
    assert hints_of(person, "fr") == [told(f"waits_for_{key}")[0]]


def test_what_the_page_refuses_is_told_with_its_field_and_what_is_written_there():
    person = at("Donnez votre adresse électronique", refused=[("L’adresse n’est pas complète", "Adresse", "amelie@x")])
    assert hints_of(person, "fr") == ["La page refuse : « L’adresse n’est pas complète » (Adresse : « amelie@x »)"]
    assert hints_of(person, "en") == ["The page refuses: “L’adresse n’est pas complète” (Adresse: “amelie@x”)"]


@pytest.mark.usefixtures("allauth")
def test_at_another_site_what_is_written_there_is_not_told():
    person = at("Saisissez le code de vérification reçu par mail", refused=[("Incorrect code.", "Code", "123456")])
    assert hints_of(person, "en") == ["The page refuses: “Incorrect code.”"]


def test_the_other_browser_is_told_of():
    elsewhere = SimpleNamespace(is_blank=False, tab=SimpleNamespace(url="http://ircc.localhost:1/fr/mon-compte"))
    assert (
        "http://ircc.localhost:1/fr/mon-compte"
        in hints_of(at("Choisissez un mot de passe", others=[elsewhere]), "fr")[0]
    )
    assert "another browser open" in hints_of(at("Choisissez un mot de passe", others=[elsewhere]), "en")[0]


def test_a_page_in_the_language_that_the_person_left_says_so():
    english = at(words.text("en", "pages", "account"))
    assert hints_of(english, "fr") == [told("other_language", name="Amélie")[0]]
    assert hints_of(at(words.text("fr", "pages", "account")), "fr") == []
