"""The pages of applications: choosing a service, filling a draft in, following what was submitted."""

from __future__ import annotations

from http import HTTPStatus
from itertools import groupby

from mock_site.ground.steps import Stale
from mock_site.ircc.applications import Application
from mock_site.ircc.programs import PROGRAMS
from mock_site.ircc.system import Ircc
from mock_site.web.http import BadRequest, Response
from mock_site.web.step import revision_of, step
from mock_site.web.system import Visit


class ApplicationPages:
    """The dashboard, and what it leads to."""

    def __init__(self, ircc: Ircc) -> None:
        self._ircc = ircc
        add = ircc.router.add
        add("account", "/mon-compte", "/my-account", self._dashboard)
        add(
            "services", "/mon-compte/services", "/my-account/services",
            lambda visit: visit.show(programs=PROGRAMS), self._start,
        )  # fmt: skip
        one = {"fr": "/mes-demandes/{application}", "en": "/my-applications/{application}"}
        add("application", one["fr"], one["en"], self._follow)
        add("application.form", f"{one['fr']}/formulaire", f"{one['en']}/form", self._form, self._submit)
        add("application.save", f"{one['fr']}/brouillon", f"{one['en']}/draft", post=self._save,
            page="application.form")  # fmt: skip

    def _dashboard(self, visit: Visit) -> Response:
        client = visit.session.account_id or 0
        applications = self._ircc.applications.of(client)
        submitted = [each for each in applications if not each.is_draft]
        groups = [(program, list(group)) for program, group in groupby(submitted, lambda each: each.program)]
        return visit.show(
            profile=self._ircc.profiles.of(client),
            key_email=self._ircc.profiles.key_email(client),
            groups=groups,
            drafts=[each for each in applications if each.is_draft],
            waiting=self._ircc.messages.waiting(client),
            documents=self._ircc.documents.counts(client),
        )

    def _start(self, visit: Visit) -> Response:
        program, profile = visit.form.get("program", ""), self._ircc.profiles.of(visit.session.account_id)
        if program not in PROGRAMS or profile is None:
            return visit.refuse({"program": ["program_missing"]})
        visit.numbers["application"] = self._ircc.applications.start(profile, program)
        return visit.go("application.form")

    def _follow(self, visit: Visit) -> Response:
        application = application_of(self._ircc, visit)
        if application.is_draft:
            return visit.go("application.form")
        return visit.show(application=application, messages=self._ircc.messages.of(application.id))

    def _form(self, visit: Visit) -> Response:
        application = application_of(self._ircc, visit)
        return visit.show(application=application) if application.is_draft else visit.go("application")

    def _overtaken(self, visit: Visit) -> Response:
        application = application_of(self._ircc, visit)
        return visit.go("application.form" if application.is_draft else "application", status="overtaken")

    @step(_overtaken)
    def _submit(self, visit: Visit) -> Response:
        profile = self._ircc.profiles.of(visit.session.account_id)
        application = self._current(visit)
        faults = self._ircc.applications.submit(application, profile, visit.form) if profile else {}
        return visit.refuse(faults) if faults else visit.go("application", status="application_received")

    @step(_overtaken)
    def _save(self, visit: Visit) -> Response:
        faults = self._ircc.applications.save(self._current(visit), visit.form)
        return visit.refuse(faults) if faults else visit.go("account", status="draft_kept")

    def _current(self, visit: Visit) -> Application:
        application = application_of(self._ircc, visit)
        if not application.is_draft or revision_of(visit) != application.revision:
            raise Stale
        return application


def application_of(ircc: Ircc, visit: Visit) -> Application:
    """Return the application that a page is about; BadRequest (404) when it is not this client's."""
    found = ircc.applications.get(visit.session.account_id or 0, visit.numbers["application"])
    if found is None:
        raise BadRequest(HTTPStatus.NOT_FOUND)
    return found
