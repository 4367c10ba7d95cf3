"""Defects of the feature "A new GCKey, the same applications"."""

from __future__ import annotations

from tests.defects.defect import Change, defect

defect(
    "a_closing_erases_what_was_sent",
    Change(
        "clegc/account_life/closing.py",
        "self._accounts.erase(account)",
        'self._accounts.erase(account)\n            self._ground.store.run("DELETE FROM ircc_documents")',
    ),
    red={"nouvelle-clegc-memes-demandes": ["Après un compte supprimé, le document et la requête sont encore à IRCC"]},
)

defect(
    "applications_go_with_the_gckey",
    Change(
        "ircc/sign_in.py",
        '        self._store.run("DELETE FROM sessions',
        "        self._store.run(\n"
        '            "DELETE FROM ircc_applications WHERE client_id = (SELECT account_id FROM sessions WHERE id ="\n'
        '            " (SELECT session_id FROM ircc_sessions WHERE name = ?))",\n'
        "            name,\n"
        "        )\n"
        '        self._store.run("DELETE FROM sessions',
    ),
    red={"nouvelle-clegc-memes-demandes": ["Après un compte supprimé, la demande est suivie dans un nouveau compte"]},
)
