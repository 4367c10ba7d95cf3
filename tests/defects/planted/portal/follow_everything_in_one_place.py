"""Defects of the feature "Follow everything in one place"."""

from __future__ import annotations

from tests.defects.defect import Change, defect

TOGETHER = "tout-suivre-au-meme-endroit"
SECURITY = "proteger-le-portail"


defect(
    "documents_of_every_application_are_counted_together",
    Change("templates/ircc/account.html", "documents.get(application.id, 0)", "documents.values() | sum"),
    red={"tout-suivre-au-meme-endroit": ["Un document paraît sur la bonne demande"]},
)

defect(
    "empty_answer_is_taken",
    Change("ircc/messages.py", "if not 0 < length(answer)", "if not 0 <= length(answer)"),
    red={TOGETHER: ["Une réponse vide est refusée"]},
)

defect(
    "applications_move_on_together",
    Change(
        "ircc/applications.py",
        "SET status = ? WHERE id = ? AND",
        "SET status = ? WHERE client_id = (SELECT client_id FROM ircc_applications WHERE id = ?) AND",
    ),
    red={TOGETHER: ["L'état de chaque demande change séparément"]},
)

defect(
    "request_shows_on_every_application",
    Change(
        "ircc/messages.py",
        'Waiting(row["unread"], row["unanswered"])',
        'Waiting(row["unread"], max(each["unanswered"] for each in rows))',
    ),
    red={TOGETHER: ["Une requête d'IRCC paraît sur la bonne demande"]},
)

defect(
    "request_is_answered_each_time_it_is_sent",
    Change("ircc/messages.py", "answered_at = ?, read_at", "read_at"),
    Change("ircc/messages.py", "self._now, self._now, message.id,", "self._now, message.id,"),
    red={
        TOGETHER: ["Répondre à la requête la règle"],
        SECURITY: ["Une requête ne reçoit qu'une réponse"],
    },
)

defect(
    "an_answer_is_shown_as_any_other_text",
    Change("templates/ircc/message.html", '<p class="said">', "<p>"),
    red={TOGETHER: ["Répondre à la requête la règle"]},
)
