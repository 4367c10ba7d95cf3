"""The page that a person asked for before they signed in, or had a profile, so that they come to it afterwards."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mock_site.site import Site
    from mock_site.system import Visit
    from mock_site.web import Response


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

    def lead(self, visit: Visit, **notes: str) -> Response:
        """Send the browser to the page that was asked for in its session, and forget it; to the account without one."""
        row = self._store.row("SELECT page, numbers FROM ircc_wanted WHERE session_id = ?", visit.session.id)
        if row is None:
            return visit.go("account", **notes)
        self._store.run("DELETE FROM ircc_wanted WHERE session_id = ?", visit.session.id)
        visit.numbers.update(json.loads(row["numbers"]))
        return visit.go(row["page"], **notes)
