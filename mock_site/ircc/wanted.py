"""The page that a person asked for before they signed in, or had a profile, so that they come to it afterwards."""

from __future__ import annotations

import json
from collections.abc import Mapping

from mock_site.ground import Ground


class Wanted:
    """One page for each session, by its name: no address of a browser's is ever followed."""

    def __init__(self, ground: Ground) -> None:
        self._store = ground.store

    def keep(self, session_id: int, page: str, numbers: Mapping[str, int]) -> None:
        """Keep a page and the numbers of the things that it is about, in place of any before."""
        self._store.run(
            "INSERT OR REPLACE INTO ircc_wanted (session_id, page, numbers) VALUES (?, ?, ?)",
            session_id, page, json.dumps(numbers),
        )  # fmt: skip

    def take(self, session_id: int) -> tuple[str, dict[str, int]] | None:
        """Return the page that was asked for in a session and its numbers, and forget it; None without one."""
        row = self._store.row("DELETE FROM ircc_wanted WHERE session_id = ? RETURNING page, numbers", session_id)
        return (row["page"], json.loads(row["numbers"])) if row else None
