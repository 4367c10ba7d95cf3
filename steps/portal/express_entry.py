"""Express Entry: the rounds of invitations that IRCC holds, and how a person answers one."""

from __future__ import annotations

from datetime import timedelta

from fixtures.person import Person
from fixtures.site.abilities import Arrivals, Clock, Pages
from fixtures.site.services import Pool, Portal
from steps.language.speech.events import Event
from steps.language.speech.phrase import given, when
from steps.screen import open_page, press

SUBJECT = ("L'Entrée express", "Express Entry")

Event(announced=(("invit",), ("invit",)), told=(("ronde",), ("round",)), brought_by="{person} a reçu une invitation")


@given("IRCC a prévu une ronde d'invitations dans {duration}", "IRCC has planned a round of invitations in {duration}")
def plan_round(duration: timedelta, pool: Pool) -> None:
    pool.plan_round(duration)


@when("IRCC tient une ronde d'invitations", "IRCC holds a round of invitations")
def hold_round(pool: Pool) -> None:
    pool.hold_round()


@given("{person} a un brouillon de profil Entrée express", "{person} has a draft of an Express Entry profile")
def have_draft(person: Person, portal: Portal) -> None:
    portal.start(person, "express_entry")


@given("{person} a reçu une invitation", "{person} has received an invitation")
def have_invitation(person: Person, pool: Pool) -> None:
    pool.invite(person)


@given("{person} a reçu une invitation il y a {duration}", "{person} has received an invitation {duration} ago")
def have_had_invitation(person: Person, duration: timedelta, clock: Clock, pool: Pool) -> None:
    pool.invite(person)
    clock.let_pass(duration)


@given(
    "{person} a accepté l'invitation dans un deuxième onglet", "{person} has accepted the invitation in a second tab"
)
def have_accepted_in_second_tab(person: Person, arrivals: Arrivals, pages: Pages) -> None:
    arrivals.bring(person, "invitation")
    person.window.open_tab()
    open_page(person, "invitation", pages)
    press(person, "accept_invitation")
    person.window.show_tab(1)


@when("{person} accepte l'invitation", "{person} accepts the invitation")
def accept(person: Person) -> None:
    press(person, "accept_invitation")


@when("{person} refuse l'invitation", "{person} declines the invitation")
def decline(person: Person) -> None:
    press(person, "decline_invitation")
