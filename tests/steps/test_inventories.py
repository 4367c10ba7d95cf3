"""What is checked everywhere leaves nothing out: the lists of states and of mails are those of what the mock serves."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from fixtures.sites.mock import looks
from fixtures.sites.mock.pages import Pages
from fixtures.sites.mock.wording import APPROVED, Wording
from mock_site.ground.policy import Policy
from mock_site.ground.words import LANGUAGES, words_in
from steps import words
from steps.everywhere.addresses import SHOWN
from steps.everywhere.dates import PLACES
from steps.everywhere.mails import KINDS
from steps.everywhere.redone import CHOICES, HARMLESS, STAGES
from steps.everywhere.resendings import RESENT
from steps.everywhere.states import STATES
from steps.language.speech.belongings import BELONGINGS
from steps.language.speech.phrase import PHRASES
from steps.language.speech.reach import reach
from steps.language.speech.vocabulary import load, understand

load()
TEMPLATES = Path(__file__).parents[2] / "mock_site" / "templates"
SAID = {"refused": "refusals", "alerted": "messages", "announced": "messages"}


def _features() -> str:
    folder = Path(__file__).parents[2] / "features" / "fr"
    return " ".join(" ".join(path.read_text("utf-8").split()) for path in folder.rglob("*.feature"))


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


@pytest.mark.parametrize("table", ["faults", "status"])
def test_all_that_a_page_may_say_is_said_by_a_state_or_read_in_a_scenario(table):
    """A text that no state says stands where others of its table do: that it is shown at all is what is left to see."""
    said = {words.text("fr", SAID[state.table], each) for state in STATES.values() for each in state.says}
    features = _features()
    named = {
        (words.text("fr", kind, key), words.names(kind)[key][0]) for kind in SAID.values() for key in words.names(kind)
    }
    read = {text for text, name in named if name in features}
    shown = {text.format(policy=Policy()) for text in words_in("fr").get(table).values()}
    assert shown - said - read == set()


def test_every_page_that_says_a_day_is_read_on_many_days():
    templates = TEMPLATES.glob("*/*.html")
    dated = {template.stem for template in templates if "spelled(" in template.read_text(encoding="utf-8")}
    assert dated == set(PLACES), "the places of steps/everywhere/dates.py are not the pages that say a day"


def test_every_page_that_shows_an_address_is_seen_by_a_person_who_has_several():
    texts = {template.stem: template.read_text(encoding="utf-8") for template in TEMPLATES.glob("*/*.html")}
    shows = {name for name, text in texts.items() if re.search(r"(?:email|value)=\w*\.?\w*email|new_email\(", text)}
    parts = {part for part in shows if any(f"/{part}.html'" in text for text in texts.values())}
    shows |= {name for name, text in texts.items() if any(f"/{part}.html'" in text for part in parts)}
    assert shows - parts == set(SHOWN), "the pages of steps/everywhere/addresses.py are not those that show an address"


def test_every_kind_of_mail_has_a_way():
    assert KINDS.keys() == words_in("fr").get("mail").keys()


def test_every_kind_of_mail_tells_something_of_its_own():
    assert len({kind["says"] for kind in KINDS.values()}) == len(KINDS)


def test_every_kind_of_mail_that_carries_a_code_is_sent_again():
    mails = words_in("fr").get("mail")
    coded = {kind for kind, mail in mails.items() if any("{code}" in line for line in mail["lines"])}
    assert coded | {"no_account_here"} == RESENT


ALONE = {
    "secure_account", "register", "not_opened", "support", "account", "new_profile", "profile", "services",
    "application_form", "application", "message", "documents", "express_entry", "invitation", "start", "sign_in",
    "terms", "confirmed", "home", "second_factor", "recover", "renew", "change", "new_password", "new_questions",
    "closing", "closed", "expired", "locked", "session", "arc_home", "arc_sign_in", "arc_register", "partners", "bank",
    "arc_file", "ircc_session", "arc_session",
}  # fmt: skip
"""The pages on whose choice no later page hangs."""


def test_every_step_that_can_be_done_again_is():
    """A page that is added is a step of something, or stands alone; a step is done again, or nothing hangs on it."""
    steps = {page for stages in STAGES for beside in stages for page in beside}
    last = {page for stages in STAGES for page in stages[-1]}
    assert steps ^ set(Pages.names) == ALONE
    assert steps - last == {choice.step for choice in CHOICES} | HARMLESS


def test_the_ways_are_told_in_phrases():
    ways = [(state.given, state.when) for state in STATES.values()]
    ways += [(kind["given"], kind.get("when", ())) for kind in KINDS.values()]
    told = [(kind, text) for way in ways for kind, texts in zip(("given", "when"), way, strict=True) for text in texts]
    assert [text for kind, text in told if len(understand(kind, "fr", text)) != 1] == []


KEYLESS = {
    "what is said further on, where an account or a sign-up has led": {
        "{person} choisit un nouveau mot de passe",
        "{person} a choisi un nouveau mot de passe pendant une panne du courriel",
        "{person} a remplacé son mot de passe dans un autre navigateur",
        "{person} donne son adresse électronique",
        "{person} a donné son adresse pendant une panne du courriel",
        "{person} change l'adresse pour la sienne",
        "{person} envoie son adresse suivie de la ligne {text}",
        "{person} a demandé ses codes par courriel",
        "{person} garde la même adresse pour ses codes",
        "{person} donne une nouvelle adresse électronique",
        "{person} donne un code de récupération à la place du mot de passe",
        "{person} configure de nouveau la méthode {method}",
        "{person} a changé de méthode dans un autre navigateur",
        "{person} mène l'inscription à bien sous un autre nom d'utilisateur",
        "{person} s'est fait prendre son nom d'utilisateur",
        "{person} choisit son nom d'utilisateur",
    },
    "what is refused whether there is an account or not": {
        "{person} envoie {count} mots de passe erronés à la fois",
        "{person} tente d'ouvrir une session avec le mot de passe {text}",
        "{person} tente d'ouvrir une session avec un mot de passe erroné",
        "{person} tente d'ouvrir une session avec un nom d'utilisateur inconnu",
        "{person} écrit son mot de passe à la place du nom d'utilisateur",
    },
    "what is said to others than GCKey": {
        "{person} écrit au soutien",
        "{person} a écrit au soutien",
        "{person} écrit au soutien depuis l'adresse {text}",
        "{person} écrit au soutien au nom de {other_person}",
        "{person} écrit au soutien sous le nom {text}",
        "{person} est en session à l'ARC",
        "{person} a un compte à l'ARC",
        "{person} s'inscrit à l'ARC",
        "{person} s'inscrit à l'ARC avec un mot de passe de {count} caractères",
        "{person} s'inscrit à l'ARC avec l'identifiant de {other_person}",
        "{person} ouvre une session à l'ARC",
        "{person} tente d'ouvrir une session à l'ARC avec un mot de passe erroné",
        "{person} donne à la CléGC les identifiants de son inscription à l'ARC",
    },
}
"""The phrases that give the username or the address of a person, and need no account to be said."""


def test_every_phrase_that_gives_what_an_account_has_asks_for_one_or_says_why_not():
    key = BELONGINGS["key"]
    givers = {
        phrase.texts["fr"]
        for phrase in PHRASES
        if phrase.kind != "then"
        and "person" in phrase.names
        and not {"person.username", "person.email"}.isdisjoint(reach(phrase.function))
        and not key.is_given(phrase)
    }
    known = set().union(*KEYLESS.values())
    assert givers - key.needed_to_say == known
    assert not known & key.needed_to_say
    assert key.needed_to_say <= {phrase.texts["fr"] for phrase in PHRASES}


ALL_MAIL = {
    "what no mail may say, those of before included": {
        "aucun secret de {person} n'apparaît dans {outlet}",
        "{person} ne lit dans ses courriels aucun de ses secrets",
        "{person} ne retrouve aucun de ses secrets dans le journal du site",
        "{person} ne lit rien de {letter} dans ses courriels, ni de quelle demande il s'agit",
        "{person} constate tout ceci",
    },
    "how many came, from the beginning of the scenario": {
        "{person} n'a reçu qu'un courriel",
        "{person} a reçu {emails} en tout",
        "{person} reçoit de la CléGC un seul courriel, envoyé à sa seule adresse, avec un seul code",
        "{person} ne reçoit que {mail}",
        "{person} ne reçoit à son ancienne adresse que {mail}",
    },
    "what was typed in this very scenario, wherever it is shown": {
        "chaque texte se relit tel quel partout où il est montré",
    },
}
"""The phrases that verify something of mails, and do not look at those alone that came of what was tried."""


def test_what_a_mail_verifies_came_of_what_was_tried_or_says_why_not():
    mails = {f"{box}.{how}" for box in ("mailbox", "former_mailbox") for how in ("latest", "wait", "expect", "mails")}
    verified = {phrase.texts["fr"] for phrase in PHRASES if phrase.kind == "then" and mails & reach(phrase.function)}
    assert verified == set().union(*ALL_MAIL.values())


UNSAID = {"link", "no answer"}
"""What the log says of which no phrase asks by name: the verdict of a link is asked; a list to shorten."""


def test_all_that_the_log_says_is_asked_for():
    source = "".join(path.read_text("utf-8") for path in sorted(TEMPLATES.parent.rglob("*.py")))
    events = {event.strip() for event in re.findall(r'\brecord\(\s*f?"([^"{]+)', source)}
    asked = [words.text("fr", "records", key) for key in words.names("records")]
    assert {event for event in events if not any(text.startswith(event) for text in asked)} == UNSAID


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_each_page_says_is_approved_in_each_of_its_states(language):
    approved = tomllib.loads(APPROVED.read_text("utf-8"))[language]
    states = {state.name[LANGUAGES.index(language)] for state in STATES.values()}
    assert set(approved) == states
    wording = Wording()
    assert all(wording.text(key, language) for keys in approved.values() for key in keys)


def test_how_each_page_looks_is_approved_in_each_of_its_states():
    kept = tomllib.loads(looks.APPROVED.read_text("utf-8"))
    assert set(kept["pages"]) == {state.name[1] for state in STATES.values()}
    assert {name for names in kept["pages"].values() for name in names.split()} == set(kept["looks"])
    assert len(set(kept["looks"].values())) == len(kept["looks"])


def test_what_is_to_be_written_for_a_page_names_its_new_looks():
    due = looks.Looks().due("the bank's page")
    page, text = '"the bank\'s page"', "h1 { color: red }"
    lines = looks.Looks().entry("the bank’s page", [*due[:1], text, text]).split("\n  ")
    assert lines == [f'h1-1 = "{text}"', f'{page} = "html h1-1 h1-1"']


def test_what_texts_say_is_found_whatever_their_facts_and_spaces():
    wording = Wording()
    texts = [
        "Choisissez un nom  d’utilisateur",
        "Un code de vérification a été envoyé à a@b. Copiez-le et collez-le ici.",
    ]
    assert wording.told(texts, "fr") == ["username.title", "email_code.text"]
    assert wording.told(["Choisissez un nom d’utilisateurs"], "fr") == []


def test_what_a_text_leaves_out_of_a_table_or_says_too_early_is_found():
    wording = Wording()
    entries = words_in("fr").get("mail.account_closed.lines")
    assert wording.unsaid("mail.account_closed.lines", " ".join(entries), "fr") == []
    assert wording.unsaid("mail.account_closed.lines", " ".join(entries[:-1]), "fr") == [entries[-1]]
    assert wording.unsaid("mail.account_closed.lines", " ".join([*entries[:2], *entries[:1:-1]]), "fr") == [entries[-1]]
