"""Recoveries under way: coming back without the password or the username, by a mailed code and the questions.

Each takes the same steps, and says the same, whether what was given is somebody's or nobody's.
"""

from __future__ import annotations

from collections.abc import Sequence

from mock_site.clegc.accounts import Account, Accounts
from mock_site.clegc.recovery.recovery import Recovery
from mock_site.clegc.recovery.recovery_questions import RecoveryQuestions
from mock_site.clegc.sign_in.service_sessions import ServiceSessions
from mock_site.clegc.sign_up.addresses import address_faults
from mock_site.clegc.sign_up.credentials import username_key
from mock_site.clegc.sign_up.mail_codes import MailCodes
from mock_site.ground import Ground, hashing
from mock_site.ground.marks import Marks
from mock_site.ground.sessions import Sessions
from mock_site.ground.spelling import folded
from mock_site.ground.steps import Faults, Stale, flood_is_a_fault_of
from mock_site.ground.tries import Tries

WAYS = ("email", "questions")
"""How who forgot a password shows who they are: a mailed code and one question, or every question."""

NOBODY = "personne@clegc.test"
"""Where the mail for a username that is nobody's goes: sent like the others, so that a failing post tells nothing."""


class Recoveries:
    """The recoveries of all sessions."""

    def __init__(
        self,
        ground: Ground,
        accounts: Accounts,
        password_tries: Tries,
        sessions: Sessions,
        service_sessions: ServiceSessions,
    ) -> None:
        self._ground = ground
        self._store = ground.store
        self._policy = ground.policy
        self._accounts = accounts
        self._password_tries = password_tries
        self._sessions = sessions
        self._service_sessions = service_sessions
        self._codes = MailCodes(ground, "recovery")
        self._marks = Marks(ground.store, "usernames")
        self.questions = RecoveryQuestions(ground)

    def of(self, session_id: int) -> Recovery | None:
        """Return the recovery of a session; None before it begins, once it is over, and after too long a wait."""
        row = self._store.row(
            "SELECT session_id, revision, purpose, stage, named, account_id FROM recoveries"
            " WHERE session_id = ? AND stage <> 'over' AND moved_at > ?",
            session_id, self._oldest,
        )  # fmt: skip
        return Recovery(*row) if row else None

    def begin(self, session_id: int, purpose: str, username: str) -> Faults:
        """Start a recovery by the username, in place of any before: for the `password`, or for the `lock`."""
        if not username.strip():
            return {"username": ["username_missing"]}
        account = self._accounts.find(username)
        stage = "way" if purpose == "password" else "questions"
        self._start(session_id, purpose, stage, self.named(username), account)
        return {}

    def named(self, username: str) -> str:
        """Return the mark by which a username is known here: what was typed as one may be a password."""
        return self._marks.of(username_key(username.strip()))

    @flood_is_a_fault_of("email")
    def begin_by_address(self, session_id: int, email: str, language: str) -> Faults:
        """Start a recovery of the username by the address, and mail it a code; MailError when the post fails."""
        if faults := address_faults(email, email):
            return {"email": faults}
        account = next(iter(self._accounts.at_address(email)), None)
        with self._store.transaction():
            recovery = self._start(session_id, "username", "code", folded(email.strip(" ")), account)
            self._send(recovery, language)
        return {}

    def _start(self, session_id: int, purpose: str, stage: str, named: str, account: Account | None) -> Recovery:
        account_id = account.id if account else None
        self._store.run(
            "INSERT INTO recoveries (session_id, purpose, stage, named, account_id, moved_at) VALUES (?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (session_id) DO UPDATE SET revision = revision + 1, purpose = excluded.purpose,"
            " stage = excluded.stage, named = excluded.named, account_id = excluded.account_id,"
            " moved_at = excluded.moved_at",
            session_id, purpose, stage, named, account_id, self._now,
        )  # fmt: skip
        recovery = self.of(session_id)
        if recovery is None:
            raise Stale
        return recovery

    @flood_is_a_fault_of("way")
    def choose_way(self, recovery: Recovery, way: str, language: str) -> Faults:
        """Go on by one of WAYS; MailError when the code cannot be mailed."""
        if way not in WAYS:
            return {"way": ["recovery_way_missing"]}
        with self._store.transaction():
            self._move(recovery, "code" if way == "email" else "questions")
            if way == "email":
                self._send(recovery, language)
        return {}

    @flood_is_a_fault_of("code")
    def send_again(self, recovery: Recovery, language: str) -> Faults:
        """Mail a new code, which replaces the one before; MailError when the post fails."""
        with self._store.transaction():
            self._move(recovery, recovery.stage)
            self._send(recovery, language)
        return {}

    def _send(self, recovery: Recovery, language: str) -> None:
        session_id, whose = recovery.session_id, recovery.named
        if recovery.account_id is not None:
            email = self._accounts.get(recovery.account_id).email
            self._codes.send(session_id, email, language, "recovery_code", whose)
        elif recovery.purpose == "username":
            self._codes.send_none(session_id, recovery.named, language, "no_account_here", whose)
        else:
            self._codes.send_none(session_id, NOBODY, language, "recovery_code", whose)

    def confirm(self, recovery: Recovery, code: str) -> Faults:
        """Use the mailed code up: the questions come next, one for the password and all for the username."""
        with self._store.transaction():
            faults = self._codes.verify(recovery.session_id, code)
            if not faults:
                self._move(recovery, "question" if recovery.purpose == "password" else "questions")
        return {"code": faults} if faults else {}

    def others(self, recovery: Recovery) -> list[Account]:
        """Return the other accounts at the address of a recovery that has shown whose the address is."""
        if recovery.purpose != "username" or recovery.stage != "questions":
            return []
        found = self._accounts.at_address(recovery.named)
        older = [account for account in found if account.id < (recovery.account_id or 0)]
        return older + [account for account in found if account.id > (recovery.account_id or 0)]

    def take_other(self, recovery: Recovery) -> None:
        """Go on with the next account at the same address."""
        others = self.others(recovery)
        if others:
            self._move(recovery, recovery.stage, others[0].id)

    def asked(self, recovery: Recovery) -> list[str]:
        """Return the questions to answer at this stage."""
        if recovery.stage == "question" and recovery.account_id is not None:
            return [self.questions.one_of(recovery.account_id)]
        return self.questions.all_of(recovery.account_id, recovery.named)

    def answer(self, recovery: Recovery, answers: Sequence[str], language: str) -> bool:
        """Tell whether the answers are right, and do then what they were asked for.

        MailError when what comes of it cannot be told: within a transaction, nothing has changed then.
        """
        given = dict(zip(self.asked(recovery), answers, strict=True))
        if not self.questions.answered(recovery.account_id, given):
            return False
        account = self._accounts.get(recovery.account_id or 0)
        if recovery.purpose == "password":
            self._allow(recovery, account)
        elif recovery.purpose == "username":
            self._move(recovery, "over")
            self._ground.send("username", account.email, language, username=account.username)
        else:
            self._move(recovery, "over")
            self._unlock(account, "unlocked", account.language)
        return True

    def _allow(self, recovery: Recovery, account: Account) -> None:
        # Of those who have shown who they are, the last one alone goes on: an older one may be somebody else.
        self._store.run(
            "UPDATE recoveries SET stage = 'over' WHERE account_id = ? AND stage = 'new_password'", account.id
        )
        self._move(recovery, "new_password")

    def unlock_for_support(self, username: str, email: str, language: str) -> None:
        """End the lock of an account for a clerk, where the username and the address are the same account's.

        Whether they are is not said: who asked reads it in the account's mail. MailError when the post fails.
        """
        account = self._accounts.find(username)
        if account and folded(account.email) == folded(email.strip(" ")) and language in self._ground.words:
            with self._store.transaction():
                self._unlock(account, "unlocked_by_support", language)

    def _unlock(self, account: Account, notice: str, language: str) -> None:
        self._password_tries.forget(username_key(account.username))
        self._ground.send(notice, account.email, language)

    def replace_password(self, recovery: Recovery, password: str, again: str) -> Faults:
        """Put a new password in place, end every session of the account and tell its owner: all or nothing.

        MailError when the post fails.
        """
        account = self._accounts.get(recovery.account_id or 0)
        faults = self._accounts.replacement_faults(account, password, again)
        if faults:
            return faults
        with self._store.transaction():
            self._move(recovery, "over")
            self._accounts.set_password(account.id, hashing.scrypt(password, self._policy.scrypt_cost))
            if self._policy.recovery_lifts_lock:
                self._password_tries.forget(username_key(account.username))
            opened = self._service_sessions.of_account(account.id)
            self._sessions.end_all(account.id)
            self._ground.send("password_replaced", account.email, account.language)
        self._service_sessions.end_there(opened)
        return {}

    def _move(self, recovery: Recovery, stage: str, account_id: int | None = None) -> None:
        # One statement decides between two forms of the same state: the second finds another revision.
        moved = self._store.run(
            "UPDATE recoveries SET revision = revision + 1, stage = ?, account_id = COALESCE(?, account_id),"
            " moved_at = ?"
            " WHERE session_id = ? AND revision = ? AND stage <> 'over' AND moved_at > ?",
            stage, account_id, self._now, recovery.session_id, recovery.revision, self._oldest,
        )  # fmt: skip
        if not moved:
            raise Stale

    @property
    def _now(self) -> float:
        return self._ground.clock.now().timestamp()

    @property
    def _oldest(self) -> float:
        return self._now - self._policy.recovery_life.total_seconds()
