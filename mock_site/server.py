"""The standard library's WSGI server, with a thread for each connection."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterable
from socketserver import TCPServer, ThreadingMixIn
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from mock_site.site import SECURITY_HEADERS, SERVER

_PATIENCE = 30
"""Seconds that a silent connection may hold its thread."""
_NOTHING = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'"


class _Handler(WSGIRequestHandler):
    timeout = _PATIENCE
    default_request_version = "HTTP/1.0"  # what is not HTTP gets an answer with headers all the same
    error_content_type = "text/html; charset=utf-8"
    error_message_format = (
        "<!doctype html><html lang=fr><title>%(code)d</title>"
        "<p>La demande n’est pas comprise. Rien n’a été changé.</p>"
        "<p lang=en>The request is not understood. Nothing was changed.</p></html>"
    )

    def version_string(self) -> str:
        return SERVER

    def address_string(self) -> str:
        return str(self.client_address[0])  # no look-up of a name on a network that is not there

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base class names it so
        """Say nothing: the site keeps its own log."""

    def end_headers(self) -> None:
        """Answer what is not HTTP at all with the same headers as any other page."""
        for name, value in [("Content-Security-Policy", _NOTHING), ("Cache-Control", "no-store"), *SECURITY_HEADERS]:
            self.send_header(name, value)
        super().end_headers()


class _WSGIServer(ThreadingMixIn, WSGIServer):
    daemon_threads = True
    request_queue_size = 128

    # Connections that ended a moment ago do not keep the port; on Windows this would share it with another server.
    allow_reuse_address = os.name == "posix"

    def server_bind(self) -> None:
        # HTTPServer.server_bind would look up this host's name.
        TCPServer.server_bind(self)
        self.server_name, self.server_port = str(self.server_address[0]), int(self.server_address[1])
        self.setup_environ()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of a browser that hung up."""


class Server:
    """Serves an application on loopback; the application can be replaced between two requests."""

    def __init__(self, host: str = "127.0.0.1", port: int = 0) -> None:
        self._http = _WSGIServer((host, port), _Handler)
        self._http.set_app(self._call)
        self._thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        self.application: WSGIApplication | None = None

    @property
    def port(self) -> int:
        """The port it listens on."""
        return int(self._http.server_port)

    def start(self) -> None:
        """Begin to answer."""
        self._thread.start()

    def stop(self) -> None:
        """Stop answering and free the port."""
        self._http.shutdown()
        self._http.server_close()
        self._thread.join()

    def _call(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        if self.application is None:
            start_response("503 Service Unavailable", [("Content-Type", "text/plain; charset=utf-8")])
            return [b"no site yet"]
        return self.application(environ, start_response)
