"""The sessions that services opened with a session of CléGC: signing out of one signs out of them all."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from mock_site.clegc.sign_in.services import Service
from mock_site.ground import Ground, back_channel


class ServiceSession(NamedTuple):
    """A session at a service: the name that the two know it by, and the service."""

    name: str
    client_id: str


class ServiceSessions:
    """Each has a name that only CléGC and the service know; who says it may end the session."""

    def __init__(self, ground: Ground, services: Mapping[str, Service]) -> None:
        self._ground = ground
        self._store = ground.store
        self._services = services

    def open(self, client_id: str, account_id: int, session_id: int) -> str:
        """Return the name of a service's session that an account has opened with a session of CléGC."""
        name = secrets.token_urlsafe(32)
        self._store.run("INSERT INTO service_sessions VALUES (?, ?, ?, ?)", name, client_id, account_id, session_id)
        return name

    def end_here(self, name: str) -> None:
        """End the session of CléGC that opened a service's session."""
        self._store.run(
            "DELETE FROM sessions WHERE id = (SELECT session_id FROM service_sessions WHERE name = ?)", name
        )
        self._forget(name)

    def of_account(self, account_id: int, but: int = 0) -> list[ServiceSession]:
        """Return the sessions that an account opened at services, except with one session of CléGC."""
        rows = self._store.rows(
            "SELECT name, client_id FROM service_sessions WHERE account_id = ? AND session_id IS NOT ?", account_id, but
        )
        return [ServiceSession(*row) for row in rows]

    def of_session(self, session_id: int) -> list[ServiceSession]:
        """Return the sessions that services opened with a session of CléGC."""
        rows = self._store.rows("SELECT name, client_id FROM service_sessions WHERE session_id = ?", session_id)
        return [ServiceSession(*row) for row in rows]

    def beside(self, name: str) -> list[ServiceSession]:
        """Return the other sessions that services opened with the session of CléGC that opened this one."""
        rows = self._store.rows(
            "SELECT other.name, other.client_id FROM service_sessions other JOIN service_sessions this"
            " USING (session_id) WHERE this.name = ? AND other.name <> this.name", name,
        )  # fmt: skip
        return [ServiceSession(*row) for row in rows]

    def end_there(self, opened: Iterable[ServiceSession]) -> None:
        """Have the services end their sessions; outside of any transaction, for they may ask something in return."""
        for session in opened:
            path = self._services[session.client_id].end_session
            if path:
                back_channel.call(self._ground, session.client_id, path, {"session": session.name})
            self._forget(session.name)

    def _forget(self, name: str) -> None:
        self._store.run("DELETE FROM service_sessions WHERE name = ?", name)
