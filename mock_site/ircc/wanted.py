"""The page that a person asked for before they signed in, so that they come to it afterwards."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mock_site.site import Site
    from mock_site.system import Visit


class Wanted:
    """One page for each session, by its name: no address of a browser's is ever followed."""

    def __init__(self, site: Site) -> None:
        self._store = site.store

    def keep(self, visit: Visit) -> None:
        """Keep the page that a visit asked for, in place of any before."""
        self._store.run(
            "INSERT OR REPLACE INTO ircc_wanted (session_id, page, numbers) VALUES (?, ?, ?)",
            visit.session.id, visit.route.page, json.dumps(visit.numbers),
        )  # fmt: skip

    def take(self, session_id: int) -> tuple[str, dict[str, int]]:
        """Return the page that was asked for in a session, and forget it; the account when none was."""
        row = self._store.row("SELECT page, numbers FROM ircc_wanted WHERE session_id = ?", session_id)
        self._store.run("DELETE FROM ircc_wanted WHERE session_id = ?", session_id)
        return (row["page"], json.loads(row["numbers"])) if row else ("account", {})
