"""The systems: which address shows what, and what each knows of the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fixtures.traffic import readings
from steps.language.parameters import ParameterType
from steps.language.phrase import then

if TYPE_CHECKING:
    from fixtures.people import Person
    from fixtures.site import Site

SUBJECT = ("Les systèmes", "The systems")

ParameterType(
    name="system", regexp="la CléGC|l'ARC|IRCC|GCKey|the CRA",
    values={"clegc": ("la CléGC", "GCKey"), "ircc": ("IRCC", "IRCC"), "arc": ("l'ARC", "the CRA")},
)  # fmt: skip


@then(
    "{person} est à l'adresse de {system}",
    "{person} is at the address of {system}",
    "{person} est à l'adresse d'{system}",
)
def at_address(person: Person, system: str, site: Site) -> None:
    assert person.window.page.url.startswith(f"{site.address(system)}/"), f"this is {person.window.page.url}"


@then(
    "{person} a des témoins de chaque système, dont aucun n'est connu de l'autre",
    "{person} has cookies of each system, none of which the other knows",
)
def cookies_apart(person: Person, site: Site) -> None:
    ours, theirs = (
        {cookie["value"] for cookie in person.window.context.cookies(site.address(system))}
        for system in ("clegc", "ircc")
    )
    assert ours
    assert theirs
    assert ours.isdisjoint(theirs), "both systems are sent the same cookie"


@then("{person} n'a envoyé aucun de ses secrets à {system}", "{person} has sent no secret to {system}")
def sent_nothing(person: Person, system: str, site: Site) -> None:
    secrets = (person.username, person.password, person.authenticator.code(), *person.recovery_codes)
    traffic = person.window.traffic
    sent = [f"{url} {body}" for url, body in [*traffic.posted, *((url, "") for url in traffic.urls)]]
    received = [reading for each in sent if each.startswith(f"{site.address(system)}/") for reading in readings(each)]
    assert received, "nothing at all was sent there"
    assert [secret for secret in secrets if any(secret in each for each in received)] == []


@then("{person} ne lit rien de ses demandes", "{person} reads nothing of the applications")
def nothing_of_applications(person: Person) -> None:
    said = person.window.page.content()
    known = (person.application_number, person.family_name, person.birth_date)
    assert [each for each in known if each and each in said] == [], "the page tells what only IRCC should know"
