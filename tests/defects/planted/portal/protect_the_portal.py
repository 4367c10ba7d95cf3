"""Defects of the feature "Protect the portal"."""

from __future__ import annotations

from tests.defects.changes import write_what_is_said
from tests.defects.defect import Change, defect, imports

SECURITY = "proteger-le-portail"


defect(
    "application_moves_each_time_it_is_sent",
    Change("ircc/links.py", "WHERE id = ? AND client_id IS ?", "WHERE id = ?"),
    Change(
        "ircc/links.py",
        "profile.client_id, link.application_id, link.holder_id,",
        "profile.client_id, link.application_id,",
    ),
    Change("ircc/links.py", 'self._store.run("DELETE FROM ircc_links WHERE session_id = ?", session_id)', "pass"),
    red={SECURITY: ["Une demande ne change de compte qu'une fois"]},
)

defect(
    "papers_are_in_the_address",
    imports("ircc/link_pages.py", "from urllib.parse import urlencode", "from mock_site.web.http import Response"),
    Change(
        "ircc/link_pages.py",
        'visit.go("link.check")',
        "Response.see_other(f\"{visit.path('link.check')}?{urlencode(visit.form)}\")",
    ),
    red={SECURITY: ["Ni les adresses, ni les en-têtes, ni les titres ne dévoilent ces renseignements"]},
)

defect(
    "application_to_link_is_a_field_of_the_form",
    write_what_is_said("application_id", "UPDATE ircc_links SET application_id = ? WHERE session_id = ?"),
    red={SECURITY: ["Un champ ajouté ne donne accès ni à une autre personne ni à une autre demande"]},
)

defect(
    "person_is_a_field_of_the_form",
    Change("ircc/applications.py", '", number = ?, status = ?', '", client_id = ?, number = ?, status = ?'),
    Change("ircc/applications.py", "number, RECEIVED,", 'said.get("client_id", profile.client_id), number, RECEIVED,'),
    red={SECURITY: ["Un champ ajouté ne donne accès ni à une autre personne ni à une autre demande"]},
)

defect(
    "status_is_a_field_of_the_form",
    Change("ircc/applications.py", "number, RECEIVED,", 'number, said.get("status", RECEIVED),'),
    red={SECURITY: ["Un champ ajouté ne donne accès ni à une autre personne ni à une autre demande"]},
)
