"""Defects of the feature "Several accounts"."""

from __future__ import annotations

from tests.defects.defect import Change, defect

ACCOUNTS = "plusieurs-comptes"
CARD = "lier-sa-carte-de-resident-permanent"
NEW_KEY = "nouvelle-clegc-memes-demandes"


defect(
    "what_is_linked_stays_away",
    Change(
        "ircc/links.py",
        "        with self._store.transaction():\n",
        "        return\n        with self._store.transaction():\n",
    ),
    red={
        ACCOUNTS: ["Une demande envoyée sur papier est liée sans quitter de compte"],
        CARD: [
            "La carte liée peut être suivie dans le compte",
            "Les nouvelles de la carte liée arrivent dans le compte",
            "La carte liée peut être renouvelée",
        ],
        NEW_KEY: [
            "Après un compte désactivé, la demande est suivie dans un nouveau compte",
            "Après un compte verrouillé, la demande est suivie dans un nouveau compte",
            "La carte de résident permanent peut être liée au nouveau compte",
        ],
    },
)

defect(
    "linking_goes_without_a_last_look",
    Change("ircc/link_pages.py", "self._check, self._link)", "self._link, self._link)"),
    red={ACCOUNTS: ["Avant de lier, la personne relit ce qu'elle a écrit"]},
)

defect(
    "application_is_linked_again",
    Change("ircc/link_pages.py", 'status="link_here"', 'status="linked"'),
    red={ACCOUNTS: ["Une demande déjà dans le compte n'est pas liée de nouveau"]},
)

defect(
    "last_look_opens_on_nothing",
    Change(
        "ircc/link_pages.py",
        'return visit.show(link=link, ask=_PAGES[link.way]) if link else visit.go("link")',
        'link = link or Link("number", dict.fromkeys(WAYS["number"], ""))\n'
        "        return visit.show(link=link, ask=_PAGES[link.way])",
    ),
    red={ACCOUNTS: ["La page de vérification ne s'ouvre pas avant le choix de la demande"]},
)

defect(
    "way_to_link_is_chosen_for_all",
    Change("ircc/link_pages.py", 'visit.form.get("way", "")', 'visit.form.get("way", "number")'),
    red={ACCOUNTS: ["Continuer sans choisir comment retrouver la demande est refusé"]},
)

defect(
    "application_is_found_by_its_number_alone",
    Change("ircc/links.py", "WHERE number = ? AND birth_date = ?", "WHERE number = ? AND ? IS NOT NULL"),
    red={ACCOUNTS: ["Le numéro ou la date d'une autre demande est refusé"]},
)

defect(
    "application_number_needs_no_form",
    Change("ircc/links.py", 're.compile(r"[A-Z][0-9]{9}")', 're.compile(".+")'),
    red={ACCOUNTS: ["Un numéro de demande mal formé est refusé"]},
)

defect(
    "application_is_anybodys",
    Change("ircc/links.py", "if row is None or not _is_of(row, profile):", "if row is None:"),
    red={ACCOUNTS: ["La demande d'une autre personne est refusée, même avec ses renseignements"]},
)

defect(
    "application_moves_without_a_word",
    Change("ircc/link_pages.py", 'if visit.form.get("moved") != "yes":', "if False:"),
    Change("ircc/links.py", "if link.holder_id:", "if False:"),
    red={
        ACCOUNTS: [
            "La personne accepte que la demande change de compte",
            "Tant que la personne n'accepte pas, la demande reste où elle est",
        ]
    },
)

defect(
    "two_gckeys_are_one_client",
    Change("clegc/sign_in/authorizations.py", 'digest(f"{client_id}:{account_id}")', "digest(client_id)"),
    red={ACCOUNTS: ["Une deuxième CléGC ouvre un compte vide"]},
)

defect(
    "number_is_not_looked_at",
    Change("ircc/links.py", "WHERE number = ? AND birth_date = ?", "WHERE ? IS NOT NULL AND ? IS NOT NULL"),
    red={ACCOUNTS: ["Le numéro ou la date d'une autre demande est refusé"]},
)

defect(
    "a_link_lasts_one_visit",
    Change(
        "ircc/sign_in.py",
        '        return Entry(row["language"], self._client(claims["sub"], claims.get("email", "")), claims["sid"])\n',
        '        client = self._client(claims["sub"], claims.get("email", ""))\n'
        '        undo = "UPDATE ircc_applications SET client_id = NULL WHERE client_id = ? AND number IS NOT NULL"\n'
        "        self._store.run(undo, client)\n"
        '        return Entry(row["language"], client, claims["sid"])\n',
    ),
    red={"plusieurs-comptes": ["La demande liée au deuxième compte y reste"]},
)

OTHERS_LINK = "Lier une demande ne touche pas à celle que quelqu'un d'autre est en train de lier"

defect(
    "links_under_way_end_with_one",
    Change(
        "ircc/links.py",
        'self._store.run("DELETE FROM ircc_links WHERE session_id = ?", session_id)',
        'self._store.run("DELETE FROM ircc_links")',
    ),
    red={ACCOUNTS: [OTHERS_LINK]},
)

defect(
    "what_one_finds_all_link",
    Change(
        "ircc/links.py",
        """"UPDATE ircc_links SET application_id = ?, holder_id = ? WHERE session_id = ?",
            application, holder, session_id,""",
        """"UPDATE ircc_links SET application_id = ?, holder_id = ?",
            application, holder,""",
    ),
    red={ACCOUNTS: [OTHERS_LINK]},
)

defect(
    "link_that_is_done_stays_under_way",
    Change("ircc/links.py", 'self._store.run("DELETE FROM ircc_links WHERE session_id = ?", session_id)', "pass"),
    red={ACCOUNTS: ["Une fois la demande liée, il ne reste rien de ce qu'on a écrit"]},
)
