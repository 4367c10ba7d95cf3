"""The pages of documents: sending one with an application, and taking it back as it was sent."""

from __future__ import annotations

from http import HTTPStatus

from mock_site.ircc.application_pages import application_of
from mock_site.ircc.documents import CONTENT_TYPES, disposition
from mock_site.ircc.system import Ircc
from mock_site.web.http import BadRequest, Response
from mock_site.web.system import Visit


class DocumentPages:
    """What an application carries with it."""

    def __init__(self, ircc: Ircc) -> None:
        self._ircc = ircc
        fr, en = "/mes-demandes/{application}/documents", "/my-applications/{application}/documents"
        ircc.router.add("documents", fr, en, self._show, self._send, takes_files=True)
        ircc.router.add("document", f"{fr}/{{document}}", f"{en}/{{document}}", self._give_back)

    def _show(self, visit: Visit) -> Response:
        application = application_of(self._ircc, visit)
        return visit.show(application=application, documents=self._ircc.documents.of(application.id))

    def _send(self, visit: Visit) -> Response:
        application = application_of(self._ircc, visit)
        faults = self._ircc.documents.keep(application.id, visit.files.get("document"))
        return visit.refuse(faults) if faults else visit.go("documents", status="document_received")

    def _give_back(self, visit: Visit) -> Response:
        application = application_of(self._ircc, visit)
        found = self._ircc.documents.content(application.id, visit.numbers["document"])
        if found is None:
            raise BadRequest(HTTPStatus.NOT_FOUND)
        document, content = found
        # A file of somebody's is never a page of ours: it is saved, and runs nothing where it is shown all the same.
        headers = [("Content-Disposition", disposition(document.name)), ("Content-Security-Policy", "sandbox")]
        return Response(content, content_type=CONTENT_TYPES[document.kind], headers=headers)
