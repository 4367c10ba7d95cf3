"""Defects of the feature "The services that GCKey opens"."""

from __future__ import annotations

from tests.defects.defect import Change, defect

SERVICES = "les-services-que-la-clegc-ouvre"

_SIGNED_IN_AT_IRCC = "        self._ircc.sessions.rise(visit.session, client, _SIGNED_IN)\n"


defect(
    "draft_is_submitted_twice",
    Change("ircc/applications.py", "WHERE id = ? AND revision = ?", "WHERE id = ?"),
    Change("ircc/applications.py", "*values, application.id, application.revision,", "*values, application.id,"),
    Change(
        "ircc/application_pages.py",
        "if not application.is_draft or revision_of(visit) != application.revision:",
        "if False:",
    ),
    red={SERVICES: ["Un brouillon soumis dans un onglet ne l'est pas de nouveau dans l'autre"]},
)

defect(
    "each_click_submits_an_application",
    Change(
        "ircc/application_pages.py",
        "if not application.is_draft or revision_of(visit) != application.revision:\n"
        "            raise Stale\n"
        "        return application\n",
        "if not application.is_draft:\n"
        "            profile = self._ircc.profiles.of(visit.session.account_id)\n"
        '            visit.numbers["application"] = self._ircc.applications.start(profile, application.program)\n'
        "        return application_of(self._ircc, visit)\n",
    ),
    Change(
        "static/site.js",
        "    sent = true;\n",
        "    const first = new XMLHttpRequest();\n"
        '    first.open("POST", form.action, false);\n'
        "    first.send(new URLSearchParams(new FormData(form)));\n"
        "    sent = true;\n",
    ),
    red={SERVICES: ["Un double clic ne soumet qu'une demande"]},
)

defect(
    "first_service_starts_without_a_choice",
    Change("ircc/application_pages.py", 'visit.form.get("program", "")', 'visit.form.get("program", "express_entry")'),
    red={SERVICES: ["Continuer sans choisir de service est refusé"]},
)

defect(
    "submitted_application_is_filled_in_again",
    Change("ircc/application_pages.py", ' if application.is_draft else visit.go("application")', ""),
    red={SERVICES: ["Une demande soumise ne peut plus être remplie"]},
)

defect(
    "account_shows_five_applications",
    Change("ircc/applications.py", "-each.id))", "-each.id))[:5]"),
    red={SERVICES: ["Toutes les demandes sont dans un seul compte"]},
)

defect(
    "draft_is_lost",
    Change("ircc/applications.py", 'self._write(application, said, "")', "pass"),
    red={SERVICES: ["Un brouillon garde ce qui était écrit"]},
)

defect(
    "a_draft_lasts_one_visit",
    Change(
        "ircc/pages.py",
        _SIGNED_IN_AT_IRCC,
        f'{_SIGNED_IN_AT_IRCC}        forget = "DELETE FROM ircc_applications WHERE client_id = ? AND number IS NULL"\n'
        "        visit.ground.store.run(forget, client)\n",
    ),
    red={"les-services-que-la-clegc-ouvre": ["Un brouillon peut être repris un autre jour"]},
)
