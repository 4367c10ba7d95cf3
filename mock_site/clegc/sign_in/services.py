"""The services that a CléGC opens, and what each has registered."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit


@dataclass(frozen=True)
class Service:
    """A service, by the name under which it asks; it holds no secret, for its requests are tied by PKCE."""

    client_id: str
    redirect_uri: str
    """The one address that gets CléGC's answer."""
    end_session: str | None = None
    """The path on its host that ends a session which CléGC opened; None when it wants no word of it."""

    @property
    def origin(self) -> str:
        """Where forms that lead to it may go."""
        address = urlsplit(self.redirect_uri)
        return f"{address.scheme}://{address.netloc}"
