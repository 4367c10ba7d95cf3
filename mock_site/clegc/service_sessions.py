"""The sessions that services opened with a session of CléGC: signing out of one signs out of the other."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from mock_site import back_channel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mock_site.clegc.services import Service
    from mock_site.site import Site


class ServiceSessions:
    """Each has a name that only CléGC and the service know; who says it may end the session."""

    def __init__(self, site: Site, services: Mapping[str, Service]) -> None:
        self._site = site
        self._store = site.store
        self._services = services

    def open(self, session_id: int, client_id: str) -> str:
        """Return the name of a service's session that a session of CléGC has opened."""
        name = secrets.token_urlsafe(32)
        self._store.run("INSERT INTO service_sessions VALUES (?, ?, ?)", name, client_id, session_id)
        return name

    def end_here(self, name: str) -> None:
        """End the session of CléGC that opened a service's session."""
        self._store.run(
            "DELETE FROM sessions WHERE id = (SELECT session_id FROM service_sessions WHERE name = ?)", name
        )

    def end_others_at_services(self, session_id: int) -> None:
        """Have the services end the sessions that every other session of the same account has opened."""
        others = self._store.rows(
            "SELECT other.id FROM sessions AS other JOIN sessions AS this ON this.id = ? AND other.id <> this.id"
            " AND other.system = this.system AND other.account_id = this.account_id",
            session_id,
        )
        for other in others:
            self.end_at_services(other["id"])

    def end_at_services(self, session_id: int) -> None:
        """Have the services end the sessions that a session of CléGC has opened."""
        for row in self._store.rows("SELECT name, client_id FROM service_sessions WHERE session_id = ?", session_id):
            path = self._services[row["client_id"]].end_session
            if path:
                back_channel.call(self._site, row["client_id"], path, {"session": row["name"]})
