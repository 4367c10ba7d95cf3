"""The page of a message: read there, and answered where IRCC asks for something."""

from __future__ import annotations

from http import HTTPStatus

from mock_site.ircc.application_pages import application_of
from mock_site.ircc.messages import Message
from mock_site.ircc.system import Ircc
from mock_site.web.http import BadRequest, Response
from mock_site.web.step import step
from mock_site.web.system import Visit


class MessagePages:
    """The messages' pages of IRCC."""

    def __init__(self, ircc: Ircc) -> None:
        self._ircc = ircc
        fr, en = (
            f"/{applications}/{{application}}/messages/{{message}}"
            for applications in ("mes-demandes", "my-applications")
        )
        ircc.router.add("message", fr, en, self._show, self._answer)
        ircc.router.add("message.open", f"{fr}/lire", f"{en}/read", post=self._open, page="message")

    def _show(self, visit: Visit) -> Response:
        application = application_of(self._ircc, visit)
        return visit.show(application=application, message=self._message(visit))

    def _open(self, visit: Visit) -> Response:
        # Asking for a page changes nothing; pressing the button that opens it does.
        self._ircc.messages.read(self._message(visit))
        return visit.go("message")

    @step("message")
    def _answer(self, visit: Visit) -> Response:
        faults = self._ircc.messages.answer(self._message(visit), visit.form.get("answer", ""))
        return visit.refuse(faults) if faults else visit.go("application", status="answer_sent")

    def _message(self, visit: Visit) -> Message:
        application = application_of(self._ircc, visit)
        found = self._ircc.messages.get(application.id, visit.numbers["message"])
        if found is None:
            raise BadRequest(HTTPStatus.NOT_FOUND)
        return found
