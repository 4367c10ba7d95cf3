"""The defects of Express Entry: who is invited, when, and how long the answer is awaited."""

from __future__ import annotations

from tests.defects.defect import Change, defect

INVITATION = "invitation"

defect(
    "a_round_is_held_a_day_early",
    Change("ircc/invitations.py", 'VALUES (?)", moment)', 'VALUES (?)", moment - 86_400)'),
    red={INVITATION: ["Une ronde a lieu à son heure"]},
)
defect(
    "everybody_is_invited_at_each_round",
    Change(
        "ircc/invitations.py",
        '"SELECT id FROM ircc_applications WHERE program = ? AND status = ? ORDER BY submitted_at", POOL, RECEIVED',
        '"SELECT id FROM ircc_applications"',
    ),
    Change("ircc/invitations.py", 'if self._invite(row["id"]):', "if True:"),
    red={
        INVITATION: [
            "Ce qui n'attend pas d'invitation n'en reçoit pas",
            "Deux rondes n'invitent pas deux fois",
        ]
    },
)
defect(
    "an_invitation_is_answered_twice",
    Change(
        "ircc/invitations.py",
        "application_id = ? AND answer IS NULL AND ends_at > ?",
        "application_id = ? AND ends_at > ?",
    ),
    red={INVITATION: ["Accepter dans un onglet, puis refuser dans l'autre"]},
)
defect(
    "who_accepts_waits_for_another_round",
    Change("ircc/invitations.py", '"accepted": "in_progress"', '"accepted": RECEIVED'),
    red={INVITATION: ["Accepter met la demande en traitement"]},
)
defect(
    "who_declines_waits_for_nothing_more",
    Change("ircc/invitations.py", '"declined": RECEIVED', '"declined": "closed"'),
    red={INVITATION: ["Refuser remet le profil en attente"]},
)
defect(
    "an_invitation_is_worth_a_day_more",
    Change(
        "policy.py",
        "invitation_life: timedelta = timedelta(days=60)",
        "invitation_life: timedelta = timedelta(days=61)",
    ),
    red={
        INVITATION: [
            "La réponse arrive à temps, ou non",
            "Sans réponse, le profil est fermé",
            "Du compte, on va de la demande à l'invitation",
        ]
    },
)
defect(
    "a_round_is_held_a_day_late",
    Change("ircc/invitations.py", 'VALUES (?)", moment)', 'VALUES (?)", moment + 86_400)'),
    red={INVITATION: ["Une ronde a lieu à son heure"]},
)
