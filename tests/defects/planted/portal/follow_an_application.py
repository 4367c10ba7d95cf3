"""Defects of the feature "Follow an application and answer an invitation"."""

from __future__ import annotations

from tests.defects.defect import Change, defect

DOCUMENTS = "envoyer-ses-documents"
INVITATION = "suivre-sa-demande"
DASHBOARD = "plusieurs-demandes-dans-un-compte"
MESSAGES = "etre-prevenu-sans-rien-devoiler"


defect(
    "the_page_asked_for_is_forgotten",
    Change(
        "ircc/pages.py",
        "self._ircc.wanted.keep(visit.session.id, visit.route.page, visit.numbers)",
        "pass",
        everywhere=True,
    ),
    red={
        "suivre-sa-demande": ["La page demandée s'ouvre après l'ouverture de session"],
        "profil-entree-express": [
            "Le profil demandé s'ouvre après l'ouverture de session",
            "La personne sans compte arrive au profil après s'être inscrite",
        ],
        DOCUMENTS: ["La page demandée s'ouvre après l'ouverture de session"],
    },
)

defect(
    "a_round_is_held_a_day_early",
    Change("ircc/invitations.py", 'VALUES (?)", moment)', 'VALUES (?)", moment - 86_400)'),
    red={INVITATION: ["Une ronde prévue a lieu à l'heure dite"]},
)

defect(
    "everybody_is_invited_at_each_round",
    Change(
        "ircc/invitations.py",
        '"SELECT id FROM ircc_applications WHERE program = ? AND status = ?", POOL, RECEIVED',
        '"SELECT id FROM ircc_applications"',
    ),
    Change("ircc/invitations.py", "if waited:", "if True:"),
    red={
        INVITATION: [
            "Seul un profil soumis reçoit une invitation",
            "Deux rondes n'invitent pas deux fois",
        ]
    },
)

defect(
    "an_invitation_is_answered_twice",
    Change(
        "ircc/invitations.py",
        """application_id = ? AND answer IS NULL AND ends_at > ?"
                " AND application_id IN (SELECT id FROM ircc_applications WHERE status = ?)",
                answer, self._now, application_id, self._now, INVITED,""",
        """application_id = ? AND ends_at > ?",
                answer, self._now, application_id, self._now,""",
    ),
    red={INVITATION: ["Une invitation acceptée dans un onglet ne peut plus être refusée dans l'autre"]},
)

defect(
    "who_accepts_waits_for_another_round",
    Change("ircc/invitations.py", '"accepted": "in_progress"', '"accepted": RECEIVED'),
    red={INVITATION: ["Accepter l'invitation met la demande en traitement"]},
)

defect(
    "a_closed_profile_is_the_last",
    Change("templates/ircc/express_entry.html", "{% if is_free %}", "{% if not profiles %}"),
    red={INVITATION: ["Une invitation sans réponse ferme le profil"]},
)

defect(
    "who_declines_waits_for_nothing_more",
    Change("ircc/invitations.py", '"declined": RECEIVED', '"declined": "closed"'),
    red={INVITATION: ["Refuser l'invitation remet le profil en attente"]},
)

defect(
    "an_invitation_is_worth_a_day_more",
    Change(
        "ground/policy.py",
        "invitation_life: timedelta = timedelta(days=60)",
        "invitation_life: timedelta = timedelta(days=61)",
    ),
    red={
        INVITATION: [
            "La réponse est acceptée jusqu'à la dernière seconde, pas après",
            "Une invitation sans réponse ferme le profil",
            "Le compte mène de la demande à l'invitation",
        ]
    },
)

defect(
    "a_round_is_held_a_day_late",
    Change("ircc/invitations.py", 'VALUES (?)", moment)', 'VALUES (?)", moment + 86_400)'),
    red={INVITATION: ["Une ronde prévue a lieu à l'heure dite"]},
)

defect(
    "invitation_waits_a_day_less",
    Change(
        "ground/policy.py",
        "invitation_life: timedelta = timedelta(days=60)",
        "invitation_life: timedelta = timedelta(days=59)",
    ),
    red={"suivre-sa-demande": ["La réponse est acceptée jusqu'à la dernière seconde, pas après"]},
)

defect(
    "applications_open_to_others",
    Change("ircc/applications.py", "id = ? AND client_id = ?", "id = ? AND ? > 0"),
    red={
        "suivre-sa-demande": ["L'invitation d'une autre personne est introuvable"],
        MESSAGES: ["Le message d'une autre personne ne s'ouvre pas"],
        DASHBOARD: ["Chaque personne ne voit que ses demandes"],
    },
)

defect(
    "mail_tells_the_message",
    Change(
        "ground/__init__.py",
        '        facts |= {"lines": lines,',
        '        if kind == "something_waits":\n'
        '            lines += [topic["body"] for topic in words.get("topics").values()]\n'
        '        facts |= {"lines": lines,',
    ),
    red={
        "suivre-sa-demande": ["L'invitation arrive dans le compte, et le courriel n'en dit rien"],
        MESSAGES: ["Le courriel ne dit rien du message"],
    },
)

defect(
    "a_second_invitation_cannot_be_answered",
    Change(
        "ircc/invitations.py",
        ' WHERE application_id = ? ORDER BY id DESC"',
        ' WHERE application_id = ? ORDER BY ends_at"',
    ),
    red={INVITATION: ["Refuser l'invitation remet le profil en attente"]},
)

defect(
    "an_answered_invitation_says_that_it_was_accepted",
    Change("templates/ircc/invitation.html", "t('invitation.' ~ invitation.answer)", "t('invitation.accepted')"),
    red={INVITATION: ["La page de l'invitation garde la réponse"]},
)

defect(
    "the_message_of_an_invitation_says_another",
    Change(
        "templates/ircc/message.html",
        "t('topics.' ~ message.topic ~ '.body')",
        "t('topics.' ~ (message.topic if message.topic != 'invitation' else 'acknowledgement') ~ '.body')",
    ),
    red={INVITATION: ["Le message de l'invitation dit où répondre"]},
)

defect(
    "an_answered_invitation_ends_like_the_others",
    Change("ircc/applications.py", '"SELECT *, status = ? AND', '"SELECT *, ? <> 1 AND'),
    red={INVITATION: ["Une réponse donnée à temps vaut encore après les soixante jours"]},
)
