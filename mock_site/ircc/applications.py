"""The applications: drafts that become submitted, each in at most one account."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass

from mock_site.ground import Ground
from mock_site.ground.spelling import folded, length
from mock_site.ground.steps import Faults, Stale
from mock_site.ircc.profiles import IDENTITY, Profile, Profiles
from mock_site.ircc.programs import PROGRAMS

_NUMBER_DIGITS = 9
DRAFT, RECEIVED, INVITED, CLOSED = "draft", "received", "invited", "closed"
STATUSES = (DRAFT, RECEIVED, INVITED, "in_progress", "approved", CLOSED)
"""Where an application stands, in order."""
_READ = (
    "SELECT *, status = ? AND (SELECT ends_at <= ? FROM ircc_invitations"
    " WHERE application_id = ircc_applications.id ORDER BY id DESC LIMIT 1) AS is_over FROM ircc_applications"
)
"""Applications, and whether the invitation that each answers is over: that closes it, to the second."""


@dataclass(frozen=True)
class Application:
    """One application, as its owner may see it."""

    id: int
    program: str
    status: str
    given_name: str
    family_name: str
    birth_date: str
    email: str
    details: str
    revision: int
    number: str | None
    submitted_at: float | None

    @property
    def is_draft(self) -> bool:
        """Whether it waits to be submitted."""
        return self.number is None


class Applications:
    """The applications of all clients."""

    def __init__(self, ground: Ground, profiles: Profiles) -> None:
        self._ground = ground
        self._store = ground.store
        self._profiles = profiles

    def of(self, client_id: int) -> list[Application]:
        """Return a client's applications, by program and then by date, the newest first."""
        found = [
            _application(row) for row in self._store.rows(f"{_READ} WHERE client_id = ?", *self._moment, client_id)
        ]
        order = list(PROGRAMS)
        return sorted(found, key=lambda each: (order.index(each.program), -(each.submitted_at or 0), -each.id))

    def get(self, client_id: int, application_id: int) -> Application | None:
        """Return one of a client's applications; None when there is none of theirs by this id."""
        row = self._store.row(f"{_READ} WHERE id = ? AND client_id = ?", *self._moment, application_id, client_id)
        return _application(row) if row else None

    def start(self, profile: Profile, program: str) -> int:
        """Begin a draft with what the profile knows already; return its id."""
        return self._store.insert(
            "INSERT INTO ircc_applications (client_id, program, status, given_name, family_name, birth_date, email)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            profile.client_id, program, DRAFT, profile.given_name, profile.family_name, profile.birth_date,
            profile.email,
        )  # fmt: skip

    def save(self, application: Application, said: Mapping[str, str]) -> Faults:
        """Keep a draft as it is, to be gone on with later; Stale when it has changed meanwhile."""
        faults = self._profiles.too_long(said)
        if length(said.get("details", "")) > self._ground.policy.details_max:
            faults |= {"details": ["details_missing"]}
        if not faults:
            self._write(application, said, "")
        return faults

    def submit(self, application: Application, profile: Profile, said: Mapping[str, str]) -> Faults:
        """Send a draft in: it gets its number; Stale when it has changed meanwhile, so that two sendings are one."""
        faults = self._profiles.faults(said) or self._differences(profile, said)
        if not 0 < length(said.get("details", "")) <= self._ground.policy.details_max:
            faults["details"] = ["details_missing"]
        if not faults:
            number = self.new_number(application.program)
            self._write(
                application, said, ", number = ?, status = ?, submitted_at = ?",
                number, RECEIVED, self._ground.clock.now().timestamp(),
            )  # fmt: skip
        return faults

    def move_on(self, application_id: int, status: str) -> None:
        """Change where an application stands, as IRCC's clerks do."""
        self._store.run(
            "UPDATE ircc_applications SET status = ? WHERE id = ? AND number IS NOT NULL", status, application_id
        )

    def new_number(self, program: str) -> str:
        """Draw an application number that none has."""
        while True:
            number = f"{PROGRAMS[program]}{self._ground.digits(_NUMBER_DIGITS)}"
            if self._store.row("SELECT 1 FROM ircc_applications WHERE number = ?", number) is None:
                return number

    @property
    def _moment(self) -> tuple[str, float]:
        return INVITED, self._ground.clock.now().timestamp()

    @staticmethod
    def _differences(profile: Profile, said: Mapping[str, str]) -> Faults:
        """Name what an application says otherwise than the profile; case does not count."""
        return {
            name: [difference]
            for name, difference in IDENTITY.items()
            if folded(said[name].strip()) != folded(getattr(profile, name))
        }

    def _write(self, application: Application, said: Mapping[str, str], more: str, *values: object) -> None:
        # One statement decides between two forms of the same state: the second finds another revision.
        fields = (*IDENTITY, "details")
        written = self._store.run(
            f"UPDATE ircc_applications SET revision = revision + 1, {' = ?, '.join(fields)} = ?{more}"  # noqa: S608
            " WHERE id = ? AND revision = ?",
            *(said.get(name, "").strip() for name in fields), *values, application.id, application.revision,
        )  # fmt: skip
        if not written:
            raise Stale


def _application(row: sqlite3.Row) -> Application:
    said = {name: row[name] for name in Application.__dataclass_fields__}
    return Application(**(said | {"status": CLOSED} if row["is_over"] else said))
