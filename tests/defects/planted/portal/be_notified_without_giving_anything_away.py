"""Defects of the feature "Be notified without giving anything away"."""

from __future__ import annotations

from tests.defects.defect import Change, defect

MESSAGES = "etre-prevenu-sans-rien-devoiler"


defect(
    "message_is_read_when_asked_for",
    Change(
        "ircc/message_pages.py",
        "        return visit.show(application=application,",
        "        self._ircc.messages.read(self._message(visit))\n        return visit.show(application=application,",
    ),
    red={MESSAGES: ["Demander l'adresse d'un message ne le marque pas comme lu"]},
)

defect(
    "message_stays_unread",
    Change("ircc/message_pages.py", "self._ircc.messages.read(self._message(visit))", "pass"),
    red={MESSAGES: ["Le message se lit dans le compte"]},
)

defect(
    "unread_messages_are_not_counted",
    Change("ircc/messages.py", 'Waiting(row["unread"],', 'Waiting(min(row["unread"], 1),'),
    red={MESSAGES: ["Le compte signale les messages non lus"]},
)

defect(
    "message_goes_with_its_mail",
    Change(
        "ircc/messages.py",
        'self._ground.record("mail not sent", system="ircc", reason=str(error))',
        'self._store.run("DELETE FROM ircc_messages WHERE id = (SELECT MAX(id) FROM ircc_messages)")',
    ),
    red={MESSAGES: ["Une panne du courriel n'empêche pas le message d'arriver"]},
)

defect(
    "a_decision_says_what_an_acknowledgement_says",
    Change(
        "templates/ircc/message.html",
        "t('topics.' ~ message.topic ~ '.body')",
        "t('topics.' ~ (message.topic if message.topic != 'decision' else 'acknowledgement') ~ '.body')",
    ),
    red={MESSAGES: ["Le message se lit dans le compte"]},
)

defect(
    "a_mail_that_could_not_be_sent_is_not_recorded",
    Change("ircc/messages.py", 'self._ground.record("mail not sent", system="ircc", reason=str(error))', "str(error)"),
    red={MESSAGES: ["Une panne du courriel n'empêche pas le message d'arriver"]},
)
