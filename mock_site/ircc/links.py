"""The links: an application that a person has elsewhere is found by what they know of it, and seen in their account."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field

from mock_site.ground import Ground
from mock_site.ground.dates import day_of, past_day
from mock_site.ground.post import MailError
from mock_site.ground.spelling import folded
from mock_site.ground.steps import Faults, Stale
from mock_site.ground.tries import Tries, Verdict
from mock_site.ircc.countries import COUNTRIES
from mock_site.ircc.profiles import Profile

WAYS = {
    "number": ("application_number", "birth_date"),
    "card": ("uci", "card_number", "birth_date", "country"),
}
"""How an application is found, and what is asked for it."""

_FORMS = {
    "application_number": re.compile(r"[A-Z][0-9]{9}"),
    "uci": re.compile(r"[0-9]{4}-[0-9]{4}|[0-9]{2}-[0-9]{4}-[0-9]{4}"),
    "card_number": re.compile(r"[A-Z]{2}[0-9]{7}"),
}
_MALFORMED = {
    "application_number": "application_number_form",
    "uci": "uci_form",
    "card_number": "card_number_form",
    "birth_date": "birth_date_form",
    "country": "country_missing",
}


class AlreadyHere(Exception):
    """The application is in this account."""


@dataclass(frozen=True)
class Link:
    """What a person says of an application, and, once it is found in another account, which it is."""

    way: str
    said: dict[str, str] = field(default_factory=dict)
    application_id: int | None = None
    holder_id: int | None = None


class Links:
    """The links under way, one for each session."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._store = ground.store
        policy = ground.policy
        # A right try says nothing of the next, which is about another application: the count goes on.
        self.tries = Tries(
            "link", ground.store, ground.clock, policy,
            limit=policy.link_tries, life=policy.link_lock_life, forgiving=False,
        )  # fmt: skip

    def of(self, session_id: int) -> Link | None:
        """Return what a session's person has said so far."""
        row = self._store.row("SELECT * FROM ircc_links WHERE session_id = ?", session_id)
        if row is None:
            return None
        claim = json.loads(row["claim"])
        return Link(claim["way"], claim["said"], row["application_id"], row["holder_id"])

    def say(self, session_id: int, way: str, form: Mapping[str, str]) -> Faults:
        """Keep what a person says, in place of what was said before; return what is wrong with its form."""
        said = {name: form.get(name, "").strip().upper() for name in WAYS[way]}
        if "country" in said:
            said["country"] = said["country"].lower()
        faults = {name: [_MALFORMED[name]] for name, value in said.items() if not self._well_formed(name, value)}
        if not faults:
            self._store.run(
                "INSERT OR REPLACE INTO ircc_links (session_id, claim) VALUES (?, ?)",
                session_id, json.dumps({"way": way, "said": said}),
            )  # fmt: skip
        return faults

    def _well_formed(self, name: str, value: str) -> bool:
        if name == "birth_date":
            return past_day(value, day_of(self._ground.clock.now())) is not None
        return value in COUNTRIES if name == "country" else _FORMS[name].fullmatch(value) is not None

    def find(self, session_id: int, link: Link, profile: Profile) -> tuple[Verdict, bool]:
        """Look for the application and link it, unless it is in another account: then that is to be confirmed.

        Return what became of the try, and whether it is linked. AlreadyHere when it was; that is no try.
        """
        found: list[sqlite3.Row] = []

        def right() -> bool:
            row = self._look(link)
            if row is None or not _is_of(row, profile):
                return False
            if row["client_id"] == profile.client_id:
                raise AlreadyHere
            found.append(row)
            return True

        verdict = self.tries.judge(str(profile.client_id), right)
        if not found:
            return verdict, False
        application, holder = found[0]["id"], found[0]["client_id"]
        self._store.run(
            "UPDATE ircc_links SET application_id = ?, holder_id = ? WHERE session_id = ?",
            application, holder, session_id,
        )  # fmt: skip
        if holder is None:
            self.complete(session_id, Link(link.way, link.said, application), profile)
        return verdict, holder is None

    def complete(self, session_id: int, link: Link, profile: Profile) -> None:
        """Bring the application that was found into this account; Stale when it has left where it was found."""
        with self._store.transaction():
            moved = self._store.run(
                "UPDATE ircc_applications SET client_id = ? WHERE id = ? AND client_id IS ?",
                profile.client_id, link.application_id, link.holder_id,
            )  # fmt: skip
            self._store.run("DELETE FROM ircc_links WHERE session_id = ?", session_id)
            if not moved:
                raise Stale
        if link.holder_id:
            self._tell(link.holder_id)

    def _tell(self, client_id: int) -> None:
        holder = self._store.row("SELECT email, language FROM ircc_profiles WHERE client_id = ?", client_id)
        try:
            if holder:
                self._ground.send("application_moved", holder["email"], holder["language"], system="ircc")
        except MailError as error:
            # What is done stays done: the account says so as well.
            self._ground.record("mail not sent", system="ircc", reason=str(error))

    def _look(self, link: Link) -> sqlite3.Row | None:
        if link.way == "number":
            return self._store.row(
                "SELECT * FROM ircc_applications WHERE number = ? AND birth_date = ?",
                *(link.said[name] for name in WAYS["number"]),
            )
        return self._store.row(
            "SELECT ircc_applications.* FROM ircc_applications JOIN ircc_cards ON application_id = id"
            " WHERE uci = ? AND ircc_cards.number = ? AND ircc_cards.birth_date = ? AND country = ?",
            *(link.said[name] for name in WAYS["card"]),
        )


def _is_of(application: sqlite3.Row, profile: Profile) -> bool:
    """Whether an application says the same of the person as a profile; case does not count."""
    return all(
        folded(application[name]) == folded(getattr(profile, name))
        for name in ("given_name", "family_name", "birth_date")
    )
