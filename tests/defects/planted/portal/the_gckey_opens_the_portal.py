"""Defects of the feature "GCKey opens the portal"."""

from __future__ import annotations

from tests.defects.defect import Change, defect, imports

DOOR = "la-clegc-ouvre-le-portail"
DASHBOARD = "plusieurs-demandes-dans-un-compte"


defect(
    "linking_opens_to_anybody",
    Change("ircc/pages.py", '"session", "/", "/callback"}', '"session", "/", "/callback", "link"}'),
    red={DOOR: ["Sans session, aucune page du portail ne s'ouvre"]},
)

defect(
    "signing_out_leaves_the_session_open",
    Change("ircc/pages.py", "self._ircc.requests.end_at_clegc(visit.session.id)\n        visit.end()", "pass"),
    red={DOOR: ["Fermer la session ferme le portail"]},
)

defect(
    "profile_is_kept_without_a_word",
    Change("ircc/profile_pages.py", ', status="profile_made"', ""),
    Change("ircc/profile_pages.py", ', status="profile_kept"', ""),
    red={
        DOOR: ["La première session mène à la création du profil"],
        DASHBOARD: ["Le profil ouvre le portail", "Le profil peut être mis à jour"],
    },
)

defect(
    "closed_pages_are_said_to_be_nowhere",
    imports("ircc/pages.py", "from http import HTTPStatus", "from mock_site.web.http import BadRequest"),
    Change(
        "ircc/pages.py",
        'return visit.go("secure_account", status="sign_in_first")',
        "raise BadRequest(HTTPStatus.NOT_FOUND)",
    ),
    Change(
        "ircc/pages.py",
        'return visit.go("account", status="profile_first")',
        "raise BadRequest(HTTPStatus.NOT_FOUND)",
    ),
    red={
        DOOR: ["Sans session, aucune page du portail ne s'ouvre"],
        DASHBOARD: ["Sans profil, rien d'autre ne s'ouvre"],
    },
)
