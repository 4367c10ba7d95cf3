"""The defects of Express Entry: who is invited, when, and how long the answer is awaited."""

from __future__ import annotations

from datetime import timedelta

from mock_site.ircc import invitations
from mock_site.ircc.invitations import Invitations
from mock_site.store import Store
from tests.defects.defect import turns_red
from tests.defects.numbers import let

INVITATION = "suivre-sa-demande"


def _statement(patch, before, after):
    """Let the store run another statement in place of one."""
    run = Store.run
    patch.setattr(Store, "run", lambda self, sql, *values: run(self, sql.replace(before, after), *values))


@turns_red(INVITATION, "Une ronde a lieu à son heure")
def a_round_is_held_a_day_early(patch):
    plan = Invitations.plan
    patch.setattr(Invitations, "plan", lambda self, moment: plan(self, moment - 86_400))


@turns_red(
    INVITATION,
    "Ce qui n'attend pas d'invitation n'en reçoit pas",
    "Deux rondes n'invitent pas deux fois",
)
def everybody_is_invited_at_each_round(patch):
    def hold(self):
        for row in self._store.rows("SELECT id FROM ircc_applications"):
            self._messages.write(row["id"], "suivre-sa-demande")

    patch.setattr(Invitations, "_hold", hold)


@turns_red(INVITATION, "Accepter dans un onglet, puis refuser dans l'autre")
def an_invitation_is_answered_twice(patch):
    _statement(patch, "application_id = ? AND answer IS NULL AND ends_at > ?", "application_id = ? AND ends_at > ?")


@turns_red(INVITATION, "Accepter met la demande en traitement")
def who_accepts_waits_for_another_round(patch):
    patch.setitem(invitations._AFTER, "accepted", "received")


@turns_red(INVITATION, "Refuser remet le profil en attente")
def who_declines_waits_for_nothing_more(patch):
    patch.setitem(invitations._AFTER, "declined", "closed")


@turns_red(
    INVITATION,
    "La réponse arrive à temps, ou non",
    "Sans réponse, le profil est fermé",
    "Du compte, on va de la demande à l'invitation",
)
def an_invitation_is_worth_a_day_more(patch):
    let("invitation_life", timedelta(days=61))


@turns_red(INVITATION, "Une ronde a lieu à son heure")
def a_round_is_held_a_day_late(patch):
    plan = Invitations.plan
    patch.setattr(Invitations, "plan", lambda self, moment: plan(self, moment + 86_400))
