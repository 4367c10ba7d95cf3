"""What a failed check says: in both languages, well set, and no message in one language alone."""

from __future__ import annotations

import ast
import re
from itertools import product
from pathlib import Path
from types import SimpleNamespace

import pytest
from playwright.sync_api import Error

import fixtures
import steps
from fixtures import commands
from fixtures.failure import Failure, counted
from fixtures.mail import MailError
from steps.everywhere.typography import faults, foreign_words
from steps.expectation import FAILURES, check, told
from steps.language.speech.dialects import KINDS
from steps.language.speech.messages import typographic
from steps.language.speech.vocabulary import load, understand
from steps.whereabouts import elements, pytest_step_failure, said

ROOM = Path(steps.__file__).parent
SUBJECTS = sorted(path for path in ROOM.rglob("*.py") if "language" not in path.relative_to(ROOM).parts)
TOOLS = sorted(Path(fixtures.__file__).parent.rglob("*.py"))
CALLS = {"check": 1, "expect": 1, "failure": 0, "told": 0, "conclude": 0}
"""The functions that take an entry of failures.toml, and the place of its key among their arguments."""
LANGUAGES = ("fr", "en")


def nodes(files, kind):
    for file in files:
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, kind):
                yield f"{file.name}:{node.lineno}", node


def keys():
    """The keys in the calls; of a choice between several, each."""
    for _, call in nodes(SUBJECTS, ast.Call):
        name = "conclude" if getattr(call.func, "attr", "") == "conclude" else getattr(call.func, "id", "")
        if name in CALLS and len(call.args) > CALLS[name]:
            key = call.args[CALLS[name]]
            yield from (each.value for each in ast.walk(key) if isinstance(each, ast.Constant))


def test_every_check_has_its_entry_and_every_entry_its_check():
    kinds = {"several", "unusable", "not_found"}
    assert set(keys()) - {None} | kinds == set(FAILURES)


@pytest.mark.parametrize("kind", [ast.Assert, ast.Raise])
def test_steps_fail_by_an_entry_alone(kind):
    other = {"AssertionError", "Exception"}
    found = [
        place
        for place, node in nodes(SUBJECTS, kind)
        if kind is ast.Assert or getattr(getattr(node.exc, "func", node.exc), "id", "") in other
    ]
    assert found == []


def test_playwrights_expectations_have_one_door():
    doors = [
        place.partition(":")[0]
        for place, node in nodes(SUBJECTS, ast.ImportFrom)
        if node.module == "playwright.sync_api" and any(alias.name == "expect" for alias in node.names)
    ]
    assert doors == ["expectation.py"]


def test_the_tools_of_the_steps_fail_in_both_languages():
    in_one = [place for place, node in nodes(TOOLS, ast.Assert) if node.msg is not None]
    kinds = {kind.__name__ for kind in (Failure, *every_kind(Failure))}
    for place, node in nodes(TOOLS, ast.Raise):
        call = node.exc
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") in {*kinds, "AssertionError"}:
            both = len(call.args) == 2 or any(isinstance(each, ast.Starred) for each in call.args)
            in_one += [] if both and call.func.id in kinds else [place]
    assert in_one == []


def every_kind(kind):
    for each in kind.__subclasses__():
        yield each
        yield from every_kind(each)


AUTHORS = {
    "lacking", "sign_in_again", "sign_in_elsewhere", "sign_in_at_arc_again", "time_past", "no_codes_before",
    "no_former_codes",
    "never_at_arc", "no_card_shown", "nothing_asked", "no_cookie", "no_former_address", "no_application",
    "no_form_sent", "nothing_tried", "never_redirected", "no_response", "no_field", "nothing_sent",
    "nothing_sent_there", "too_few_pages", "not_at_account", "never_there", "no_mailed_code", "fewer_codes_sent",
}  # fmt: skip
"""The entries about a step that its author forgot, or has said too early: the site has done nothing wrong."""

SYSTEMS = (("la CléGC", "GCKey"), ("IRCC", "IRCC"), ("l'ARC", "the CRA"))
INSIDE = (("la page d'accueil de la CléGC", "the GCKey home page"), ("son compte d'IRCC", "the IRCC account"),
          ("son dossier de l'ARC", "the CRA file"))  # fmt: skip
STEP = {
    "fr": re.compile("« ((?:Quand |Alors )?)(Amélie [^»]+) »"),
    "en": re.compile("“((?:When |Then )?)(Amélie [^”]+)”"),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", sorted(AUTHORS))
def test_a_mistake_of_the_author_names_a_remedy(key, language):
    said = FAILURES[key][LANGUAGES.index(language)]
    assert re.search({"fr": "Remède[^.]* : ", "en": "Remedy[^.]*: "}[language], said)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_steps_of_remedies_are_phrases(language):
    load()
    at = LANGUAGES.index(language)
    keywords = {"Quand ": ["when"], "When ": ["when"], "Alors ": ["then"], "Then ": ["then"], "": KINDS}
    for (system, page), pair in product(zip(SYSTEMS, INSIDE, strict=True), FAILURES.values()):
        remedy = re.split("Remède|Remedy", pair[at])[-1] if "Rem" in pair[at] else ""
        factor = ("colle le code reçu", "pastes the code received")
        known = dict.fromkeys(re.findall(r"\{(\w+)\}", remedy), "…")
        filled = remedy.format(
            **(known | {"name": "Amélie", "system": system[at], "page": page[at], "factor": factor[at]})
        )
        for keyword, text in STEP[language].findall(filled):
            assert any(understand(kind, language, text) for kind in keywords[keyword]), f"{keyword}{text}"


def test_both_languages_name_the_same_details():
    fields = {key: [set(re.findall(r"\{(\w+)\}", text)) for text in pair] for key, pair in FAILURES.items()}
    assert [key for key, (french, english) in fields.items() if french != english] == []


def _unpasted(text):
    """A text without the steps that its remedy quotes, which are pasted as they are."""
    said, remedy, steps = text.partition("Remède")
    return f"{said}{remedy}{re.sub('« [^»]+ »', '« … »', steps)}"


def test_what_a_remedy_quotes_keeps_the_apostrophe_of_steps():
    said = typographic("L'échec : « d'ici ». Remède : « Quand Amélie s'inscrit à l'ARC », d'abord.", "fr")
    assert said == (
        "L’échec\u00a0: «\u00a0d’ici\u00a0». Remède\u00a0: «\u00a0Quand Amélie s'inscrit à l'ARC\u00a0», d’abord."
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_is_of_its_language_and_well_set(language):
    texts = [
        re.sub(r"\{\w+\}", "…", typographic(_unpasted(pair[LANGUAGES.index(language)]), language))
        for pair in FAILURES.values()
    ]
    assert {text: found for text in texts if (found := foreign_words(text, language))} == {}
    assert {text: found for text in texts if (found := faults(text, language))} == {}


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (0, ("aucun courriel", "no emails")),
        (1, ("1 courriel", "1 email")),
        (2, ("2 courriels", "2 emails")),
    ],
)
def test_numbers_agree(count, said):
    assert counted(count, ("courriel", "courriels"), ("email", "emails")) == said


def test_what_was_found_follows_and_a_pair_is_said_in_its_language():
    with pytest.raises(Failure) as raised:
        check(False, "cookie_trait", [("un", "one"), "a\nb"], trait=("court", "short"))
    assert raised.value.texts["fr"].endswith("« court ». L'en-tête Set-Cookie :\n  un\n  a\n  b")
    assert raised.value.texts["en"].endswith("“short”. The Set-Cookie header:\n  one\n  a\n  b")
    assert told("no_codes") == tuple(FAILURES["no_codes"])


@pytest.mark.parametrize(
    ("locator", "said"),
    [
        ('get_by_label("Code", exact=True)', ("le champ « Code »", "the field “Code”")),
        (
            'get_by_role("button", name="OK", exact=True).or_(get_by_role("link", name="OK", exact=True))',
            ("le bouton ou le lien « OK »", "the button or the link “OK”"),
        ),
        ('locator("input")', ("", "")),
    ],
)
def test_elements_have_the_names_that_people_give_them(locator, said):
    assert elements(locator) == said


@pytest.mark.parametrize(
    ("message", "said"),
    [
        (
            'Locator.click: Timeout 10000ms exceeded.\nCall log:\n  - waiting for get_by_role("link", name="OK")\n',
            "Introuvable sur la page : le lien « OK ».",
        ),
        (
            'Locator.fill: Timeout 9ms.\nCall log:\n  - waiting for get_by_label("A")\n    - locator resolved to <b>',
            "Présent sur la page, mais inutilisable : le champ « A ».",
        ),
        (
            'Locator.fill: Error: strict mode violation: get_by_label("A") resolved to 2 elements:',
            "Plus d’une fois sur la page : le champ « A ».",
        ),
        (
            "Locator.fill: Target page, context or browser has been closed\nCall log:\n  - waiting for a",
            FAILURES["browser_gone"][0],
        ),
        ("Page.goto: net::ERR_FAILED", "Le navigateur n’a pas pu continuer : Page.goto: net::ERR_FAILED"),
    ],
)
def test_what_the_browser_cannot_do_is_said_in_words(message, said):
    assert pytest_step_failure(Error(message), "elle clique", {}, "fr") == typographic(said, "fr")


def test_the_command_that_a_failure_ends_with_can_be_pasted(monkeypatch):
    monkeypatch.setattr("steps.whereabouts._people", lambda _: [SimpleNamespace(name="Amélie")])
    monkeypatch.setattr("steps.whereabouts.said", lambda *_: [("l'échec", "the failure")])
    step = """elle écrit "1990-01-01" à l'endroit de la date"""
    told = pytest_step_failure(Error("x"), step, {}, "fr")
    assert told.endswith(f" list {commands.quoted(step)}")
    assert told.startswith("l’échec")


def test_a_mail_that_does_not_come_says_where_people_are():
    person = SimpleNamespace(name="Amélie", window=SimpleNamespace(is_blank=True, is_back_of_all=False), windows=[])
    assert list(said(MailError("rien", "nothing"), [person])) == [
        ("rien", "nothing"),
        ("Amélie n'a encore ouvert aucune page.", "Amélie has not opened any page yet."),
    ]


def test_an_error_of_the_harness_is_left_as_it_is():
    assert pytest_step_failure(TypeError("a slip"), "elle clique", {}, "fr") is None
