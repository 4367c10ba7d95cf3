"""The accounts: usernames, passwords and how to reach their owners."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from mock_site.clegc.sign_up.credentials import new_password_faults, username_key
from mock_site.ground import Ground, hashing


class UsernameTaken(Exception):
    """Somebody took the username meanwhile."""


@dataclass(frozen=True)
class Account:
    """What the sign-in pages may know of an account."""

    id: int
    username: str
    email: str
    language: str
    second_factor: str | None
    second_factor_email: str | None
    used_at: float


class Accounts:
    """The accounts of the site's store."""

    def __init__(self, ground: Ground) -> None:
        self._store = ground.store
        self._clock = ground.clock
        self._policy = ground.policy
        self._record = ground.record

    def create(
        self, username: str, password_hash: str, answers: Iterable[tuple[str, str]], email: str, language: str
    ) -> Account:
        """Open an account; `answers` are pairs of question and hash. UsernameTaken when the name is not free."""
        now = self._clock.now().timestamp()
        with self._store.transaction():
            if self.taken(username):
                raise UsernameTaken(username)
            account_id = self._store.insert(
                "INSERT INTO accounts (username, username_key, password_hash, email, language, created_at, used_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                username, username_key(username), password_hash, email, language, now, now,
            )  # fmt: skip
            self.set_answers(account_id, answers)
            return self.get(account_id)

    def get(self, account_id: int) -> Account:
        """Return an account by its id; LookupError when there is none."""
        row = self._store.row("SELECT * FROM accounts WHERE id = ?", account_id)
        if row is None:
            raise LookupError(f"no account {account_id}")
        return _account(row)

    def set_password(self, account_id: int, password_hash: str) -> None:
        """Put another password in force."""
        self._store.run("UPDATE accounts SET password_hash = ? WHERE id = ?", password_hash, account_id)

    def set_email(self, account_id: int, email: str) -> None:
        """Put another address in force."""
        self._store.run("UPDATE accounts SET email = ? WHERE id = ?", email, account_id)

    def set_answers(self, account_id: int, answers: Iterable[tuple[str, str]]) -> None:
        """Put recovery questions in force, in place of any before, within a transaction.

        `answers` are pairs of a question and the hash of its answer.
        """
        self._store.run("DELETE FROM answers WHERE account_id = ?", account_id)
        for question, answer_hash in answers:
            self._store.run("INSERT INTO answers VALUES (?, ?, ?)", account_id, question, answer_hash)

    def find(self, username: str) -> Account | None:
        """Return the account of a username, whatever its case and the spaces around it; None when it is nobody's."""
        row = self._store.row("SELECT * FROM accounts WHERE username_key = ?", username_key(username.strip()))
        return _account(row) if row else None

    def at_address(self, email: str) -> list[Account]:
        """Return the accounts that have an address, the newest first."""
        rows = self._store.rows(
            "SELECT * FROM accounts WHERE email = ? COLLATE NOCASE ORDER BY id DESC", email.strip(" ")
        )
        return [_account(row) for row in rows]

    def replacement_faults(self, account: Account, password: str, again: str) -> dict[str, list[str]]:
        """Return, by field, what is wrong with a password, typed twice, that is to replace an account's."""
        faults = new_password_faults(password, again, account.username, self._policy)
        if not faults and not self._policy.password_reuse and self._opens(account.id, password):
            return {"password": ["password_same"]}
        return faults

    def _opens(self, account_id: int, password: str) -> bool:
        row = self._store.row("SELECT password_hash FROM accounts WHERE id = ?", account_id)
        return row is not None and hashing.matches(password, row["password_hash"])

    def taken(self, username: str) -> bool:
        """Tell whether a username is somebody's, or was until it was closed, whatever its case."""
        return self._store.row(
            "SELECT 1 FROM accounts WHERE username_key = ?1 UNION ALL"
            " SELECT 1 FROM closed_usernames WHERE username_key = ?1",
            username_key(username),
        ) is not None  # fmt: skip

    def erase(self, account: Account) -> None:
        """Forget an account and all that belongs to it, but for the username; LookupError when there is none."""
        with self._store.transaction():
            if not self._store.run("DELETE FROM accounts WHERE id = ?", account.id):
                raise LookupError(f"no account {account.id}")
            key, now = username_key(account.username), self._clock.now().timestamp()
            self._store.run("INSERT INTO closed_usernames VALUES (?, ?)", key, now)

    def address_in_use(self, email: str) -> bool:
        """Tell whether an account has this address."""
        return self._store.row("SELECT 1 FROM accounts WHERE email = ? COLLATE NOCASE", email) is not None

    def authenticate(self, username: str, password: str) -> tuple[Account | None, bool]:
        """Return the account of a username, and whether the password opens it.

        As much work is done for a name that is nobody's, so that the time tells nothing; the log says which work.
        """
        row = self._store.row("SELECT * FROM accounts WHERE username_key = ?", username_key(username))
        opens = self._compare(password, row["password_hash"] if row else _nobody(self._policy.scrypt_cost))
        return (_account(row), opens) if row else (None, False)

    def _compare(self, password: str, stored: str) -> bool:
        same = hashing.matches(password, stored)
        self._record("password compared", cost=self._policy.scrypt_cost)
        return same


@cache
def _nobody(cost: int) -> str:
    return hashing.scrypt("", cost)


def _account(row: sqlite3.Row) -> Account:
    return Account(
        row["id"], row["username"], row["email"], row["language"], row["second_factor"], row["second_factor_email"],
        row["used_at"],
    )  # fmt: skip
