"""The sign-up under way: a draft that grows step by step, and becomes an account when the address is confirmed."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from mock_site.clegc.accounts import Account, Accounts, UsernameTaken
from mock_site.clegc.sign_up.addresses import address_faults
from mock_site.clegc.sign_up.credentials import new_password_faults, username_faults, username_key
from mock_site.clegc.sign_up.mail_codes import MailCodes
from mock_site.clegc.sign_up.questions import hashed, set_faults
from mock_site.ground import Ground, hashing
from mock_site.ground.steps import Faults, Stale, flood_is_a_fault_of

STEPS = ("terms", "username", "password", "questions", "email", "code")


@dataclass(frozen=True)
class Draft:
    """What a sign-up holds so far."""

    session_id: int
    revision: int
    username: str | None
    password_hash: str | None
    questions: tuple[str, ...]
    email: str | None

    @property
    def step(self) -> str:
        """The first step that is not done."""
        held = (True, self.username, self.password_hash, self.questions, self.email)
        return next((step for step, value in zip(STEPS, held, strict=False) if not value), "code")


class SignUps:
    """The drafts of all sessions."""

    def __init__(self, ground: Ground, accounts: Accounts) -> None:
        self._ground = ground
        self._store = ground.store
        self._policy = ground.policy
        self._accounts = accounts
        self._codes = MailCodes(ground, "sign-up")

    def of(self, session_id: int) -> Draft | None:
        """Return a session's draft, or None before the terms are accepted."""
        row = self._store.row("SELECT * FROM sign_ups WHERE session_id = ?", session_id)
        if row is None:
            return None
        questions = tuple(question for question, _ in json.loads(row["answers"] or "[]"))
        return Draft(session_id, row["revision"], row["username"], row["password_hash"], questions, row["email"])

    def begin(self, session_id: int) -> None:
        """Start a draft: the terms are accepted."""
        self._store.run("INSERT OR IGNORE INTO sign_ups (session_id) VALUES (?)", session_id)

    def abandon(self, session_id: int) -> None:
        """Forget a draft: nothing is created."""
        self._store.run("DELETE FROM sign_ups WHERE session_id = ?", session_id)

    def choose_username(self, draft: Draft, username: str) -> Faults:
        """Keep a username; a different one asks again for the password and answers, which are checked against it."""
        username = username.strip()
        faults = username_faults(username, self._policy)
        if not faults and self._accounts.taken(username):
            faults = ["username_taken"]
        if faults:
            return {"username": faults}
        same = draft.username is not None and username_key(draft.username) == username_key(username)
        self._write(draft, "username = ?" if same else "username = ?, password_hash = NULL, answers = NULL", username)
        return {}

    def choose_password(self, draft: Draft, password: str, again: str) -> Faults:
        """Keep a password, typed twice the same."""
        faults = new_password_faults(password, again, draft.username or "", self._policy)
        if not faults:
            self._write(draft, "password_hash = ?", hashing.scrypt(password, self._policy.scrypt_cost))
        return faults

    def choose_answers(self, draft: Draft, questions: Sequence[str], answers: Sequence[str]) -> Faults:
        """Keep the recovery questions and their answers."""
        faults = set_faults(questions, answers, draft.username or "", self._ground.words.values(), self._policy)
        if not faults:
            self._write(draft, "answers = ?", json.dumps(hashed(questions, answers, self._policy)))
        return faults

    @flood_is_a_fault_of("email")
    def choose_email(self, draft: Draft, email: str, again: str, language: str) -> Faults:
        """Keep an address and send it a code; MailError when the post fails, and then nothing has changed."""
        faults = address_faults(email, again)
        if faults:
            return {"email_again" if faults == ["email_twice"] else "email": faults}
        address = email.strip(" ")
        with self._store.transaction():
            self._write(draft, "email = ?", address)
            self._send(draft.session_id, address, language)
        return {}

    @flood_is_a_fault_of("code")
    def send_again(self, draft: Draft, language: str) -> Faults:
        """Send a new code, which replaces the one before; MailError when the post fails."""
        with self._store.transaction():
            self._write(draft, "email = email")
            self._send(draft.session_id, draft.email or "", language)
        return {}

    def confirm(self, draft: Draft, code: str, language: str) -> Account | Faults:
        """Use the code and open the account, both or neither."""
        try:
            with self._store.transaction():
                faults = self._codes.verify(draft.session_id, code)
                return {"code": faults} if faults else self._open(draft, language)
        except UsernameTaken:
            self._write(draft, "username = NULL, password_hash = NULL, answers = NULL")
            return {"username": ["username_taken"]}

    def _open(self, draft: Draft, language: str) -> Account:
        row = self._store.row(
            "SELECT answers FROM sign_ups WHERE session_id = ? AND revision = ?", draft.session_id, draft.revision
        )
        if not (row and draft.username and draft.password_hash and draft.email):
            raise Stale
        answers = [(question, answer_hash) for question, answer_hash in json.loads(row["answers"])]
        account = self._accounts.create(draft.username, draft.password_hash, answers, draft.email, language)
        self.abandon(draft.session_id)
        return account

    def _send(self, session_id: int, email: str, language: str) -> None:
        kind = "sign_up_code_known_address" if self._accounts.address_in_use(email) else "sign_up_code"
        self._codes.send(session_id, email, language, kind)

    def _write(self, draft: Draft, assignments: str, *values: str) -> None:
        # One statement decides between two forms of the same state: the second finds another revision.
        written = self._store.run(
            f"UPDATE sign_ups SET revision = revision + 1, {assignments} WHERE session_id = ? AND revision = ?",  # noqa: S608
            *values, draft.session_id, draft.revision,
        )  # fmt: skip
        if not written:
            raise Stale
