"""What is checked everywhere leaves nothing out: the lists of states and of mails are those of what the mock serves."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from mock_site.ground.policy import Policy
from mock_site.ground.words import LANGUAGES, words_in
from steps import words
from steps.everywhere.dates import PLACES
from steps.everywhere.mails import KINDS
from steps.everywhere.states import STATES
from steps.language.speech.vocabulary import load, understand

load()
TEMPLATES = Path(__file__).parents[2] / "mock_site" / "templates"
SAID = {"refused": "refusals", "alerted": "messages", "announced": "messages"}
BESIDE = {
    "faults": {
        "answer_characters", "answer_in_question", "answer_in_username", "answer_length", "answers_locked",
        "arc_user_taken", "birth_date_differs", "card_number_form", "code_used", "country_missing",
        "document_too_large", "email_differs", "email_flood", "family_name_missing", "given_name_differs",
        "link_locked", "password_digit", "password_locked", "password_lower", "password_symbol",
        "password_upper", "password_username", "question_twice", "second_factor_locked",
    },
    "status": {
        "address_changed", "invitation_not_open", "link_here", "linked", "other_account", "proof_over",
        "questions_changed", "recovery_over", "second_factor_renewed", "sign_in_expired", "sign_in_first",
        "sign_out_first", "unlocked", "username_sent",
    },
}  # fmt: skip
"""What no state says yet: a list to shorten."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_template_has_a_state(language):
    seen = {words.text(language, "pages", state.page) for state in STATES.values() if state.page}
    for template in TEMPLATES.glob("*/*.html"):
        titles = re.search(r"{% set title = (.*) %}", template.read_text(encoding="utf-8"))
        for key in re.findall(r"t\('([\w.]+)'\)", titles[1] if titles else ""):
            assert words_in(language)(key) in seen, (
                f"{template.name}: name this page in [pages] of steps/wording/fr and en, with its heading: "
                f"{words_in(language)(key)!r}"
            )


@pytest.mark.parametrize("table", BESIDE)
def test_all_that_a_page_may_say_is_said_by_a_state(table):
    said = {words.text("fr", SAID[state.table], state.says) for state in STATES.values() if state.table in SAID}
    french = words_in("fr")
    silent = {key for key, text in french.get(table).items() if text.format(policy=Policy()) not in said}
    assert silent == BESIDE[table]


def test_every_page_that_says_a_day_is_read_on_many_days():
    templates = TEMPLATES.glob("*/*.html")
    dated = {template.stem for template in templates if "spelled(" in template.read_text(encoding="utf-8")}
    assert dated == set(PLACES), "the places of steps/everywhere/dates.py are not the pages that say a day"


def test_every_kind_of_mail_has_a_way():
    assert KINDS.keys() == words_in("fr").get("mail").keys()


def test_the_ways_are_told_in_phrases():
    ways = [(state.given, state.when) for state in STATES.values()]
    ways += [(kind["given"], kind.get("when", ())) for kind in KINDS.values()]
    told = [(kind, text) for way in ways for kind, texts in zip(("given", "when"), way, strict=True) for text in texts]
    assert [text for kind, text in told if len(understand(kind, "fr", text)) != 1] == []


UNSAID = {"link", "no answer"}
"""What the log says of which no phrase asks by name: the verdict of a link is asked; a list to shorten."""


def test_all_that_the_log_says_is_asked_for():
    source = "".join(path.read_text("utf-8") for path in sorted(TEMPLATES.parent.rglob("*.py")))
    events = {event.strip() for event in re.findall(r'\brecord\(\s*f?"([^"{]+)', source)}
    asked = [words.text("fr", "records", key) for key in words.names("records")]
    assert {event for event in events if not any(text.startswith(event) for text in asked)} == UNSAID
