"""The CRA: its own registration and its Sign-In Partner, and what becomes of a CléGC there."""

from __future__ import annotations

import re
import zlib
from collections.abc import Mapping

from fixtures.person import Person
from fixtures.site.abilities import Accounts, Arrivals, Log, Pages
from fixtures.site.services import Arc
from fixtures.traffic import readings
from steps.expectation import check
from steps.kept import kept
from steps.language.speech.belongings import Belonging
from steps.language.speech.phrase import given, then, when
from steps.screen import press, submit

SUBJECT = ("L'Agence du revenu du Canada", "The Canada Revenue Agency")

Belonging(
    name="arc_account",
    given_by={"arc.register"},
    given_to_say={
        "{person} s'inscrit à l'ARC",
        "{person} s'inscrit à l'ARC avec l'identifiant {text}",
        "{person} s'inscrit à l'ARC avec un mot de passe de {count} caractères",
    },
    needed_to_say={
        "{person} ouvre une session à l'ARC",
        "{person} tente d'ouvrir une session à l'ARC avec un mot de passe erroné",
        "{person} donne à la CléGC les identifiants de son inscription à l'ARC",
    },
    remedy="{person} a un compte à l'ARC",
)


_PASSWORD = "Feuillet-T4-2025"  # noqa: S105 - nobody's
_WRONG_PASSWORD = "Feuillet-T5-2025"  # noqa: S105 - nobody's either
_FILE = re.compile(r"\bD[0-9]{6}\b")


@kept
def files_seen() -> dict[str, str]:
    """The number of the file that each person had at the first coming, by the person's name."""
    return {}


@given("{person} est en session à l'ARC", "{person} is signed in at the CRA")
def be_signed_in(person: Person, arrivals: Arrivals, arc: Arc) -> None:
    have_registered(person, arc)
    arrivals.bring(person, "arc_sign_in")
    sign_in(person)


@given("{person} a un compte à l'ARC", "{person} has an account at the CRA")
def have_registered(person: Person, arc: Arc) -> None:
    arc.register(_user_of(person), _PASSWORD)


@given(
    "{person} a choisi à l'ARC le nom d'utilisateur de sa CléGC, avec un autre mot de passe",
    "{person} has chosen at the CRA the username of the GCKey, with another password",
)
def have_same_name(person: Person, accounts: Accounts, arc: Arc) -> None:
    person.username = _user_of(person)
    accounts.open(person, "app")
    arc.register(person.username, _PASSWORD)


@given(
    "quelqu'un a déjà donné {count} mots de passe erronés à l'ARC pour le compte de {other_person}",
    "somebody has already given {count} wrong passwords at the CRA for the account of {other_person}",
    "quelqu'un a déjà donné {count} mots de passe erronés à l'ARC pour le compte d'{other_person}",
)
def have_failed(count: int, other_person: Person, arc: Arc) -> None:
    arc.fail(_user_of(other_person), count)


@given("{person} a déjà ouvert un dossier à l'ARC par la banque", "{person} has opened a CRA file by the bank before")
def have_come_by_bank(person: Person, arrivals: Arrivals, files_seen: dict[str, str]) -> None:
    arrivals.bring(person, "bank")
    show_card(person)
    files_seen[person.name] = _file_on_screen(person)


@when("{person} revient à l'ARC par la banque", "{person} comes back to the CRA by the bank")
def come_back_by_bank(person: Person, arrivals: Arrivals) -> None:
    press(person, "sign_out")
    arrivals.bring(person, "bank")
    show_card(person)


@when("{person} donne à l'ARC les identifiants de sa CléGC", "{person} gives the CRA the credentials of the GCKey")
def give_key(person: Person) -> None:
    _give(person, person.username, person.password)


@when("{person} donne à la banque les identifiants de sa CléGC", "{person} gives the bank the credentials of the GCKey")
def give_key_to_bank(person: Person) -> None:
    _show_card(person, person.username, person.password)


@when("{person} s'inscrit à l'ARC", "{person} registers with the CRA")
def register(person: Person) -> None:
    register_with(person, _user_of(person), _PASSWORD)


@when(
    "{person} s'inscrit à l'ARC avec l'identifiant {text}",
    "{person} registers with the CRA with the user ID {text}",
)
def register_with_user(person: Person, text: str) -> None:
    register_with(person, text, _PASSWORD)


@when(
    "{person} s'inscrit à l'ARC avec un mot de passe de {count} caractères",
    "{person} registers with the CRA with a password of {count} characters",
)
def register_with_length(person: Person, count: int) -> None:
    register_with(person, _user_of(person), "é" * count)


@when(
    "{person} s'inscrit à l'ARC avec l'identifiant de {other_person}",
    "{person} registers with the CRA with the user ID of {other_person}",
    "{person} s'inscrit à l'ARC avec l'identifiant d'{other_person}",
)
def register_as(person: Person, other_person: Person) -> None:
    register_with(person, _user_of(other_person).upper(), _PASSWORD)


@when("{person} ouvre une session à l'ARC", "{person} signs in at the CRA")
def sign_in(person: Person) -> None:
    _give(person, _user_of(person), _PASSWORD)


@when(
    "{person} tente d'ouvrir une session à l'ARC avec un mot de passe erroné",
    "{person} tries to sign in at the CRA with a wrong password",
)
def sign_in_with_wrong_password(person: Person) -> None:
    _give(person, _user_of(person), _WRONG_PASSWORD)


@when(
    "{person} donne à la CléGC les identifiants de son inscription à l'ARC",
    "{person} gives GCKey the credentials of the registration with the CRA",
)
def give_arc_to_key(person: Person) -> None:
    submit(person, "sign_in", username=_user_of(person), password=_PASSWORD)


@when("{person} montre sa carte à la banque", "{person} shows the card to the bank")
def show_card(person: Person) -> None:
    card = _card_of(person)
    _show_card(person, card, card[-4:])


@when("{person} montre à la banque une carte au code erroné", "{person} shows the bank a card with a wrong code")
def show_card_with_wrong_code(person: Person) -> None:
    _show_card(person, _card_of(person), "0000")


@then(
    "l'ARC n'a rien gardé de ce que {person} lui a donné",
    "the CRA has kept nothing of what {person} gave it",
    "l'ARC n'a rien gardé de ce qu'{person} lui a donné",
)
def nothing_kept(person: Person, arc: Arc, log: Log, pages: Pages) -> None:
    check(person.window.traffic.reached(pages.address("arc")), "never_at_arc", name=person.name)
    given_there = (person.username, person.password)
    page = person.window.page
    _see_kept_nowhere(arc, log, given_there)
    shown = [text for text in given_there if text.casefold() in f"{page.url} {page.content()}".casefold()]
    check(not shown, "arc_shows", shown)


@then("l'ARC ne sait rien de la carte de {person}", "the CRA knows nothing of the card of {person}",
      "l'ARC ne sait rien de la carte d'{person}")  # fmt: skip
def card_unknown(person: Person, arc: Arc, log: Log) -> None:
    card, posted = _card_of(person), person.window.traffic.posted
    check(any(card in reading for _, body in posted for reading in readings(body)), "no_card_shown", name=person.name)
    digits = card.replace(" ", "")
    _see_kept_nowhere(arc, log, (card, digits))
    check(person.window.page.get_by_text(digits[-4:]).count() == 0, "card_shown")


@then(
    "{person} retrouve son dossier de l'ARC, et non celui de {other_person}",
    "{person} finds the same CRA file again, and not that of {other_person}",
    "{person} retrouve son dossier de l'ARC, et non celui d'{other_person}",
)
def same_file(person: Person, other_person: Person, files_seen: Mapping[str, str]) -> None:
    for each in (person, other_person):
        check(each.name in files_seen, "no_file_before", name=each.name)
    shown = _file_on_screen(person)
    check(shown == files_seen[person.name], "other_file", number=shown)
    check(shown != files_seen[other_person.name], "file_of_another", name=other_person.name)


def _file_on_screen(person: Person) -> str:
    found = _FILE.search(person.window.page.get_by_role("main").inner_text())
    check(found, "no_file_number")
    return found[0] if found else ""


def _card_of(person: Person) -> str:
    """The number of the person's own card, the same at each visit."""
    drawn = zlib.crc32(f"{person.name} {person.family_name}".encode())
    return f"4506 0000 {drawn % 10_000:04} {3000 + drawn // 10_000 % 7000}"  # ending like no year and no file number


def _see_kept_nowhere(arc: Arc, log: Log, texts: tuple[str, ...]) -> None:
    kept = arc.keeps(*texts)
    check(not kept, "arc_keeps", kept)
    logged = [text for text in texts if any(text.casefold() in line.casefold() for line in log)]
    check(not logged, "arc_logs", logged)


def register_with(person: Person, user: str, password: str) -> None:
    """Fill the registration of the CRA in and send it."""
    submit(person, arc_user=user, password=password, password_again=password)


def _user_of(person: Person) -> str:
    """The user ID that a person has at the CRA: not the username of the CléGC."""
    return "arc" + "".join(filter(str.isalnum, person.username))[::-1][:13]


def _give(person: Person, user: str, password: str) -> None:
    submit(person, "sign_in", arc_user=user, password=password)


def _show_card(person: Person, card: str, code: str) -> None:
    submit(person, "bank_sign_in", card=card, card_code=code)
