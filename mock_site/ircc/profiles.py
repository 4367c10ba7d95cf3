"""The profiles: what clients say of themselves, once for all their applications."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from mock_site.ground import Ground
from mock_site.ground.addresses import LONGEST, is_address
from mock_site.ground.dates import day_of, past_day
from mock_site.ground.spelling import length
from mock_site.ground.steps import Faults

IDENTITY = {
    "given_name": "given_name_differs",
    "family_name": "family_name_differs",
    "birth_date": "birth_date_differs",
    "email": "email_differs",
}
"""What a profile holds, and the fault of an application that says otherwise."""


@dataclass(frozen=True)
class Profile:
    """One client's profile."""

    client_id: int
    given_name: str
    family_name: str
    birth_date: str
    email: str
    language: str


class Profiles:
    """The profiles of all clients."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._store = ground.store

    def of(self, client_id: int | None) -> Profile | None:
        """Return a client's profile, or None before there is one."""
        row = self._store.row(
            "SELECT client_id, given_name, family_name, birth_date, email, language FROM ircc_profiles"
            " WHERE client_id = ?",
            client_id,
        )
        return Profile(*row) if row else None

    def write(self, client_id: int, said: Mapping[str, str], language: str) -> Faults:
        """Keep what a client says of themselves, in place of what they said before; return what is wrong with it."""
        faults = self.faults(said)
        if not faults:
            values = [said.get(name, "").strip() for name in IDENTITY]
            self._store.run(
                "INSERT INTO ircc_profiles VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (client_id) DO UPDATE SET"
                " given_name = excluded.given_name, family_name = excluded.family_name,"
                " birth_date = excluded.birth_date, email = excluded.email, language = excluded.language",
                client_id, *values, language, self._ground.clock.now().timestamp(),
            )  # fmt: skip
        return faults

    def faults(self, said: Mapping[str, str]) -> Faults:
        """Return what is wrong with what a person says of themselves, by field."""
        found: Faults = {}
        for name, missing in (("given_name", "given_name_missing"), ("family_name", "family_name_missing")):
            if not 0 < length(said.get(name, "")) <= self._ground.policy.name_max:
                found[name] = [missing]
        if past_day(said.get("birth_date", ""), day_of(self._ground.clock.now())) is None:
            found["birth_date"] = ["birth_date_form"]
        if not is_address(said.get("email", "")):
            found["email"] = ["email_form"]
        return found

    def too_long(self, said: Mapping[str, str]) -> Faults:
        """Return what of a draft, which may be unfinished, no field takes whole."""
        name = self._ground.policy.name_max
        most = {"given_name": name, "family_name": name, "birth_date": len("YYYY-MM-DD"), "email": LONGEST}
        return {field: wrong for field, wrong in self.faults(said).items() if length(said.get(field, "")) > most[field]}

    def key_email(self, client_id: int) -> str:
        """Return the address that CléGC gave at the last sign-in, or nothing."""
        row = self._store.row("SELECT key_email FROM ircc_clients WHERE id = ?", client_id)
        return str(row["key_email"] or "") if row else ""
