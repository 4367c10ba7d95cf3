"""What the site's log has written of the secrets that were said to it."""

from __future__ import annotations

from collections.abc import Iterable

from fixtures.forms import TOKEN
from fixtures.site.abilities import Log

_SECRETS = ("password", "answer", "code", "recovery_code", "card", "state", "nonce", TOKEN)
"""How the names begin of the fields of forms and the parameters of addresses that hold a secret."""
_LEAST = 6
"""The fewest characters of a secret: shorter texts come about by themselves."""


def secrets_in(log: Log, said: Iterable[tuple[str, str]]) -> list[str]:
    """Of what was said to the site, by name, the names of the secrets that its log repeats."""
    written = "\n".join(log).casefold()
    secrets = [(name, value) for name, value in said if name.startswith(_SECRETS) and len(value) >= _LEAST]
    return sorted({name for name, value in secrets if value.casefold() in written})
