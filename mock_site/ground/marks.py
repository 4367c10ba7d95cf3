"""Marks: what stands in the store for what people gave, where it is to be known again and never read."""

from __future__ import annotations

import hmac
import secrets

from mock_site.ground.store import Store


class Marks:
    """The marks of one use, from a secret of the site's own: who knows this program cannot tell what was given.

    It is drawn when the site first starts: nothing is written where a mark is made.
    """

    def __init__(self, store: Store, use: str) -> None:
        store.run("INSERT OR IGNORE INTO site_secrets VALUES (?, ?)", use, secrets.token_hex(32))
        (row,) = store.rows("SELECT secret FROM site_secrets WHERE name = ?", use)
        self._secret = bytes.fromhex(row["secret"])

    def of(self, text: str) -> str:
        """Return the mark of a text, the same each time."""
        return hmac.digest(self._secret, text.encode(), "sha256").hex()
