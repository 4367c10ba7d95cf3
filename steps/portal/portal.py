"""The portal: the profile at IRCC, and the account where everything is followed."""

from __future__ import annotations

from fixtures.person import Person
from fixtures.site.services import Portal
from steps import words
from steps.expectation import check, expect
from steps.language.speech.belongings import Belonging
from steps.language.speech.phrase import given, then, when
from steps.progress import page_of
from steps.screen import field_of, press
from steps.whereabouts import whereabouts

SUBJECT = ("Le portail d'IRCC", "IRCC's portal")

Belonging(
    name="profile",
    given_by={
        "arrivals.bring", "keep_profile", "pool.invite", "portal.fail", "portal.give_application", "portal.give_card",
        "portal.give_profile", "portal.start",
    },
    needed_by={"change_profile", "start_application", "to_link"},
    lost_by={"person.take_another_key"},
    to_act=True,
    on_page=True,
    remedy="{person} a un profil à IRCC",
)  # fmt: skip
IDENTITY = ("given_name", "family_name", "birth_date", "email")
"""The identity that a profile and an application ask for."""
_PROFILE_ADDRESS = "ancienne@courriel.test"


def identity_of(person: Person) -> dict[str, str]:
    """Return the identity of a person, by field."""
    return {key: getattr(person, key) for key in IDENTITY}


@given("{person} a un profil à IRCC", "{person} has a profile at IRCC")
def have_profile(person: Person, portal: Portal) -> None:
    portal.give_profile(person)


@given("{person} a un profil à IRCC sous une autre adresse", "{person} has a profile at IRCC under another address")
def have_profile_at_another(person: Person, portal: Portal) -> None:
    portal.give_profile(person, _PROFILE_ADDRESS)


@given(
    "{person} a un profil à IRCC sous la même adresse en majuscules",
    "{person} has a profile at IRCC under the same address in capitals",
)
def have_profile_in_capitals(person: Person, portal: Portal) -> None:
    portal.give_profile(person, person.email.upper())


@when("{person} crée son profil", "{person} creates a profile")
def make_profile(person: Person) -> None:
    press(person, "make_profile")
    save_profile(person)


def save_profile(person: Person) -> None:
    """Fill in the profile on screen, and save it."""
    for key, value in identity_of(person).items():
        field_of(person, key).fill(value)
    press(person, "keep_profile")


@when("{person} met son profil à jour", "{person} updates the profile")
def update_profile(person: Person) -> None:
    press(person, "change_profile")
    save_profile(person)


@when(
    "{person} enregistre son profil avec {text} dans {field}",
    "{person} saves the profile with {text} in {field}",
)
def save_profile_with(person: Person, text: str, field: str) -> None:
    for key, value in {**identity_of(person), field: text}.items():
        field_of(person, key).fill(value)
    press(person, "keep_profile")


@then("{person} ne voit aucun avertissement sur ses adresses", "{person} is not warned about the addresses")
def not_warned(person: Person) -> None:
    check(page_of(person) == "account", "not_at_account", name=person.name, where=whereabouts(person))
    text = words.text(person.language, "messages", "addresses_differ")
    check(person.window.page.get_by_text(text).count() == 0, "addresses_warned")


@then("{person} lit ses deux adresses", "{person} reads both addresses")
def reads_addresses(person: Person) -> None:
    for key, email in (("key_address", person.email), ("profile_address", _PROFILE_ADDRESS)):
        text = words.text(person.language, "account_lines", key).format(email=email)
        expect(person.window.page.get_by_text(text, exact=True), "address_missing").to_be_visible()


@then("{person} peut créer son profil", "{person} can create a profile")
def can_make_profile(person: Person) -> None:
    name = words.text(person.language, "buttons", "make_profile")
    expect(person.window.page.get_by_role("link", name=name, exact=True), "button_missing", name=name).to_be_visible()


@then("{person} lit son nom dans son compte", "{person} reads the name in the account")
def reads_name(person: Person) -> None:
    text = words.text(person.language, "account_lines", "name").format(
        given=person.given_name, family=person.family_name
    )
    expect(person.window.page.get_by_text(text, exact=True), "name_missing").to_be_visible()
