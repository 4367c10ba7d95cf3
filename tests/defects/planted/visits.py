"""The defects that show from one visit to the next: another day, another browser, another account."""

from __future__ import annotations

from tests.defects.defect import Change, defect

CARD = "lier-sa-carte-de-resident-permanent"
_SIGNED_IN_AT_IRCC = "        self._ircc.sessions.rise(visit.session, client, _SIGNED_IN)\n"

defect(
    "what_follows_a_plus_is_dropped",
    Change("ground/post.py", "import smtplib\n", "import re\nimport smtplib\n"),
    Change("ground/post.py", "to_addrs=[letter.to]", 'to_addrs=[re.sub(r"\\+[^@]*", "", letter.to)]'),
    red={"adresse-electronique": ["Le code arrive à l'adresse telle qu'elle est écrite"]},
)
defect(
    "days_begin_in_greenwich",
    Change("ground/dates.py", "moment.astimezone(_HERE)", "moment.astimezone(UTC)"),
    red={"plusieurs-demandes-dans-un-compte": ["Une demande porte la date du jour à Toronto"]},
)
defect(
    "a_draft_lasts_one_visit",
    Change(
        "ircc/pages.py",
        _SIGNED_IN_AT_IRCC,
        f'{_SIGNED_IN_AT_IRCC}        forget = "DELETE FROM ircc_applications WHERE client_id = ? AND number IS NULL"\n'
        "        visit.ground.store.run(forget, client)\n",
    ),
    red={"les-services-que-la-clegc-ouvre": ["Un brouillon laissé se reprend un autre jour"]},
)
defect(
    "a_link_lasts_one_visit",
    Change(
        "ircc/sign_in.py",
        '        return row["language"], self._client(claims["sub"], claims.get("email", ""))\n',
        '        client = self._client(claims["sub"], claims.get("email", ""))\n'
        '        undo = "UPDATE ircc_applications SET client_id = NULL WHERE client_id = ? AND number IS NOT NULL"\n'
        "        self._store.run(undo, client)\n"
        '        return row["language"], client\n',
    ),
    red={"plusieurs-comptes": ["La demande liée au deuxième compte y est encore à la visite suivante"]},
)
defect(
    "a_session_outlives_the_browser",
    Change("web/http.py", "HttpOnly; SameSite=Lax", "HttpOnly; SameSite=Lax; Max-Age=86400"),
    red={"temoins-et-sessions": ["Fermer le navigateur ferme la session"]},
)
defect(
    "one_sign_out_ends_every_session",
    Change(
        "ground/sessions.py",
        '"DELETE FROM sessions WHERE id = ?", session_id',
        '"DELETE FROM sessions WHERE account_id = (SELECT account_id FROM sessions WHERE id = ?)", session_id',
    ),
    red={"fin-de-session": ["Fermer la session dans un navigateur la laisse ouverte dans l'autre"]},
)
defect(
    "a_session_lasts_two_days",
    Change(
        "ground/policy.py",
        "session_idle: timedelta = timedelta(minutes=20)",
        "session_idle: timedelta = timedelta(days=2)",
    ),
    Change(
        "ground/policy.py",
        "session_life: timedelta = timedelta(hours=8)",
        "session_life: timedelta = timedelta(days=2)",
    ),
    red={"fin-de-session": ["Le lendemain, la session de la veille est fermée"]},
)
defect(
    "the_switch_trims_what_is_typed",
    Change(
        "web/system.py",
        "return {name: value for name, value in self.form",
        "return {name: value.strip() for name, value in self.form",
    ),
    red={"langues": ["Ce qui est écrit passe d'une langue à l'autre à la lettre près"]},
)
defect(
    "documents_weigh_five_megabytes",
    Change("ground/policy.py", "document_max: int = 4 *", "document_max: int = 5 *"),
    red={"envoyer-ses-documents": ["Une image pèse 4 Mo au plus, comme un PDF"]},
)
defect(
    "a_guess_will_do",
    Change(
        "clegc/sign_up/totp.py", "present = int(now.timestamp() // policy.totp_period.total_seconds())", "return 10**9"
    ),
    red={"mot-de-passe-vole": ["Un code deviné n'ouvre rien"]},
)
defect(
    "linking_is_open_to_six_tries",
    Change("ground/policy.py", "link_tries: int = 5", "link_tries: int = 6"),
    red={CARD: ["Un mauvais pays compte comme un essai", "Deviner le pays ferme la liaison"]},
)
