"""Defects of the feature "Sessions and cookies"."""

from __future__ import annotations

from tests.defects.defect import Change, defect

TOKENS = "temoins-et-sessions"
PROTECTION = "proteger-l-ouverture-de-session"


defect(
    "scripts_can_read_the_token",
    Change("web/http.py", "Secure; HttpOnly; SameSite=Lax", "Secure; SameSite=Lax"),
    red={TOKENS: ["Tous les témoins d'une inscription sont protégés"]},
)

defect(
    "unknown_token_is_adopted",
    Change(
        "ground/sessions.py",
        "        if row is None:\n            return None\n",
        '        if row is None and self._system == "clegc":\n'
        "            opened = self.open()\n"
        '            self._store.run("UPDATE sessions SET token_hash = ? WHERE id = ?", digest(token), opened.id)\n'
        "            return self.find(token, active=active)\n"
        "        if row is None:\n"
        "            return None\n",
    ),
    red={TOKENS: ["Le site n'adopte pas un témoin inventé"]},
)

defect(
    "session_keeps_its_token",
    Change("ground/sessions.py", "session.new_token, session.csrf = _token(), _token()", "session.csrf = _token()"),
    Change("ground/sessions.py", "SET token_hash = ?, csrf = ?", "SET csrf = ?"),
    Change("ground/sessions.py", "digest(session.new_token), session.csrf,", "session.csrf,"),
    red={
        "temoins-et-sessions": [
            "Confirmer l'adresse renouvelle la session",
            "Activer le deuxième facteur renouvelle la session, à la CléGC comme à IRCC",
            "Commencer une inscription pour une autre personne n'ouvre pas son compte",
        ],
        PROTECTION: [
            "Le témoin copié avant l'étape n'ouvre rien",
            "Ouvrir une session sous un témoin imposé n'en ouvre pas à son auteur",
        ],
    },
)

defect(
    "a_session_outlives_the_browser",
    Change("web/http.py", "HttpOnly; SameSite=Lax", "HttpOnly; SameSite=Lax; Max-Age=86400"),
    red={
        "temoins-et-sessions": [
            "Fermer le navigateur ferme la session",
            "La session ne revient pas quand on rouvre le navigateur plus tard",
        ]
    },
)
