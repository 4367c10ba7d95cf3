"""The systems: which address shows what, and what each knows of the other."""

from __future__ import annotations

from fixtures.person import Person
from fixtures.site.abilities import Pages
from fixtures.traffic import readings
from steps.expectation import check
from steps.language.speech.parameters import TYPES, ParameterType
from steps.language.speech.phrase import then

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
def at_address(person: Person, system: str, pages: Pages) -> None:
    see_address(person, system, pages)


def see_address(person: Person, system: str, pages: Pages) -> None:
    """Expect the page on screen to be at the address of a system."""
    url = person.window.page.url
    check(url.startswith(f"{pages.address(system)}/"), "wrong_host", system=TYPES["system"].values[system], url=url)


@then(
    "{person} a des témoins de chaque système, dont aucun n'est connu de l'autre",
    "{person} has cookies from each system, none of which the other knows",
)
def cookies_apart(person: Person, pages: Pages) -> None:
    ours, theirs = (
        {cookie["value"] for cookie in person.window.context.cookies(pages.address(system))}
        for system in ("clegc", "ircc")
    )
    check(ours and theirs, "no_cookie", name=person.name)
    check(ours.isdisjoint(theirs), "cookie_shared")


@then("{person} n'a envoyé aucun de ses secrets à {system}", "{person} has sent no secret to {system}")
def sent_nothing(person: Person, system: str, pages: Pages) -> None:
    secrets = (person.username, person.password, *person.authenticator.secrets, *person.recovery_codes)
    traffic = person.window.traffic
    sent = [f"{url} {body}" for url, body in [*traffic.posted, *((url, "") for url in traffic.urls)]]
    received = [reading for each in sent if each.startswith(f"{pages.address(system)}/") for reading in readings(each)]
    named = TYPES["system"].values[system]
    check(received, "nothing_sent_there", system=named)
    told = [secret for secret in secrets if any(secret in each for each in received)]
    check(not told, "secrets_sent", told, system=named)


@then("{person} ne lit rien de ses demandes", "{person} reads nothing of the applications")
def nothing_of_applications(person: Person) -> None:
    check(person.application_number, "no_application", name=person.name)
    said = person.window.page.content()
    known = (person.application_number, person.family_name, person.birth_date)
    told = [each for each in known if each and each in said]
    check(not told, "applications_told", told)
