"""The second factor: its set-up, and its check at sign-in."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass

from mock_site.clegc.accounts import Account
from mock_site.clegc.sign_up import recovery_codes, totp
from mock_site.clegc.sign_up.addresses import address_faults
from mock_site.clegc.sign_up.mail_codes import MailCodes
from mock_site.ground import Ground, hashing
from mock_site.ground.steps import Faults, Stale, flood_is_a_fault_of

METHODS = ("app", "email")
CODES_ALONE = "codes"


@dataclass(frozen=True)
class Enrolment:
    """A set-up under way."""

    session_id: int
    revision: int
    method: str
    secret: str | None
    email: str | None
    verified: bool


class SecondFactors:
    """The second factors of the accounts, and the set-ups of all sessions."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._store = ground.store
        self._policy = ground.policy
        self._set_up_codes = MailCodes(ground, "second-factor")
        self._sign_in_codes = MailCodes(ground, "sign-in")

    def of(self, session_id: int) -> Enrolment | None:
        """Return the set-up of a session, or None before a method is chosen."""
        row = self._store.row("SELECT * FROM enrolments WHERE session_id = ?", session_id)
        if row is None:
            return None
        verified = row["verified_at"] is not None
        return Enrolment(session_id, row["revision"], row["method"], row["totp_secret"], row["email"], verified)

    def current(self, session_id: int, revision: int) -> Enrolment:
        """Return the set-up of a session at a revision; Stale when it is at another, or there is none."""
        enrolment = self.of(session_id)
        if enrolment is None or enrolment.revision != revision:
            raise Stale
        return enrolment

    def choose(self, session_id: int, method: str, revision: int) -> None:
        """Start a set-up, in place of the one of that revision: an authenticator gets a new secret."""
        self._start(session_id, revision, method, totp.new_secret() if method == "app" else None, None)

    def _start(
        self, session_id: int, revision: int, method: str, secret: str | None, verified_at: float | None
    ) -> None:
        # One statement decides between two forms of the same state: the second finds another revision.
        written = self._store.run(
            "INSERT OR REPLACE INTO enrolments (session_id, revision, method, totp_secret, verified_at)"
            " SELECT ?, ?, ?, ?, ? WHERE ? = ifnull((SELECT revision FROM enrolments WHERE session_id = ?), 0)",
            session_id, revision + 1, method, secret, verified_at, revision, session_id,
        )  # fmt: skip
        if not written:
            raise Stale

    def verify_app(self, enrolment: Enrolment, typed: str) -> Faults:
        """Check the authenticator with one code; a wrong one leaves everything as it was."""
        step = totp.accepted_step(enrolment.secret or "", typed, self._ground.clock.now(), self._policy)
        if step is None:
            return {"code": ["totp_wrong"]}
        self._verified(enrolment, step)
        return {}

    @flood_is_a_fault_of("email")
    def choose_email(self, enrolment: Enrolment, email: str, language: str) -> Faults:
        """Send a code to the address that is to receive them; MailError when the post fails."""
        faults = address_faults(email, email)
        if faults:
            return {"email": faults}
        address = email.strip(" ")
        with self._store.transaction():
            self._write(enrolment, "email = ?", address)
            self._set_up_codes.send(enrolment.session_id, address, language, "second_factor_code")
        return {}

    def verify_email(self, enrolment: Enrolment, typed: str) -> Faults:
        """Check the address with the code it received."""
        with self._store.transaction():
            faults = self._set_up_codes.verify(enrolment.session_id, typed)
            if faults:
                return {"code": faults}
            self._verified(enrolment, -1)
        return {}

    def _verified(self, enrolment: Enrolment, step: int) -> None:
        now = self._ground.clock.now().timestamp()
        self._write(enrolment, "verified_at = ?, totp_step = ?", now, step)

    def new_recovery_codes(self, enrolment: Enrolment) -> list[str]:
        """Make recovery codes, in place of any before; they are kept hashed, so this is the one time to show them."""
        codes = recovery_codes.new_codes(self._policy.recovery_codes)
        hashes = [hashing.scrypt(recovery_codes.normal(code), self._policy.scrypt_cost) for code in codes]
        self._write(enrolment, "code_hashes = ?", json.dumps(hashes))
        return codes

    def renew_codes(self, session_id: int, revision: int) -> list[str]:
        """Start a set-up of new recovery codes alone, in place of the one of that revision; return the codes."""
        with self._store.transaction():
            self._start(session_id, revision, CODES_ALONE, None, self._ground.clock.now().timestamp())
            return self.new_recovery_codes(self.current(session_id, revision + 1))

    def _write(self, enrolment: Enrolment, assignments: str, *values: str | float) -> None:
        written = self._store.run(
            f"UPDATE enrolments SET revision = revision + 1, {assignments} WHERE session_id = ? AND revision = ?",  # noqa: S608
            *values, enrolment.session_id, enrolment.revision,
        )  # fmt: skip
        if not written:
            raise Stale

    def activate(self, enrolment: Enrolment, account: Account) -> None:
        """Put a set-up in force, end it, and mail the owner what has changed: all or nothing.

        Nothing is mailed of the first one, which the owner has just asked for. MailError when the post fails.
        """
        with self._store.transaction():
            row = self._store.row(
                "SELECT * FROM enrolments WHERE session_id = ? AND revision = ?",
                enrolment.session_id, enrolment.revision,
            )  # fmt: skip
            if row is None or row["verified_at"] is None or row["code_hashes"] is None:
                raise Stale
            if row["method"] != CODES_ALONE:
                self._write_method(row, account)
            self._write_codes(json.loads(row["code_hashes"]), account)
            self._store.run("DELETE FROM enrolments WHERE session_id = ?", enrolment.session_id)
            if account.second_factor:
                kind = "recovery_codes_changed" if row["method"] == CODES_ALONE else "second_factor_changed"
                self._ground.send(kind, account.email, account.language)

    def _write_method(self, row: sqlite3.Row, account: Account) -> None:
        self._store.run(
            "UPDATE accounts SET second_factor = ?, second_factor_email = ?, totp_secret = ?, totp_last_step = ?"
            " WHERE id = ?",
            row["method"], row["email"], row["totp_secret"], row["totp_step"], account.id,
        )  # fmt: skip

    def _write_codes(self, hashes: list[str], account: Account) -> None:
        self._store.run("DELETE FROM recovery_codes WHERE account_id = ?", account.id)
        for code_hash in hashes:
            self._store.run("INSERT INTO recovery_codes (account_id, code_hash) VALUES (?, ?)", account.id, code_hash)

    def ask(self, session_id: int, account: Account, language: str) -> None:
        """Send the code of a sign-in, where the account receives them by mail.

        TooManySendings or MailError when it could not be sent.
        """
        if account.second_factor == "email":
            email = account.second_factor_email or account.email
            self._sign_in_codes.send(session_id, email, language, "sign_in_code")

    def check(self, session_id: int, account: Account, typed: str) -> list[str]:
        """Use up a code of the account's second factor, and return what is wrong with it."""
        if account.second_factor == "email":
            return self._sign_in_codes.verify(session_id, typed)
        row = self._store.row("SELECT totp_secret FROM accounts WHERE id = ?", account.id)
        secret = row["totp_secret"] if row else ""
        step = totp.accepted_step(secret, typed, self._ground.clock.now(), self._policy)
        if step is None:
            return ["totp_wrong"]
        # A step serves once, and none before it afterwards (RFC 6238, section 5.2).
        used = self._store.run(
            "UPDATE accounts SET totp_last_step = ? WHERE id = ? AND totp_last_step < ?", step, account.id, step
        )
        return [] if used else ["code_used"]

    def use_recovery_code(self, account: Account, typed: str) -> list[str]:
        """Use up a recovery code, tell the account's owner by mail, and return what is wrong with it.

        MailError when the post fails: within a transaction, the code is as good as before.
        """
        code = recovery_codes.normal(typed)
        unused = self._store.rows(
            "SELECT id, code_hash FROM recovery_codes WHERE account_id = ? AND used_at IS NULL", account.id
        )
        found = next((row["id"] for row in unused if hashing.matches(code, row["code_hash"])), None)
        won = self._store.run(
            "UPDATE recovery_codes SET used_at = ? WHERE id = ? AND used_at IS NULL",
            self._ground.clock.now().timestamp(), found,
        )  # fmt: skip
        if not won:
            return ["recovery_code_wrong"]
        self._ground.send("recovery_code_used", account.email, account.language, left=len(unused) - 1)
        return []

    def recovery_codes_left(self, account: Account) -> int:
        """Return how many recovery codes of an account can still be used."""
        row = self._store.row(
            "SELECT COUNT(*) AS left FROM recovery_codes WHERE account_id = ? AND used_at IS NULL", account.id
        )
        return int(row["left"]) if row else 0
