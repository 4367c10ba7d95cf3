"""The details of an account that its owner can change: the password and the recovery questions."""

from __future__ import annotations

from collections.abc import Sequence

from mock_site.clegc.accounts import Account, Accounts
from mock_site.clegc.sign_up.questions import hashed, set_faults
from mock_site.ground import Ground, hashing
from mock_site.ground.steps import Faults


class Details:
    """Changes under the rules of the sign-up, each told to the owner by mail, within the transaction of the change.

    MailError when the post fails: nothing has changed then.
    """

    def __init__(self, ground: Ground, accounts: Accounts) -> None:
        self._ground = ground
        self._policy = ground.policy
        self._accounts = accounts

    def change_password(self, account: Account, password: str, again: str) -> Faults:
        """Put a new password in force, in place of the current one."""
        faults = self._accounts.replacement_faults(account, password, again)
        if not faults:
            password_hash = hashing.scrypt(password, self._policy.scrypt_cost)
            self._accounts.set_password(account.id, password_hash)
            self._ground.send("password_changed", account.email, account.language)
        return faults

    def change_questions(self, account: Account, questions: Sequence[str], answers: Sequence[str]) -> Faults:
        """Put other recovery questions in force, or other answers."""
        faults = set_faults(questions, answers, account.username, self._ground.words.values(), self._policy)
        if not faults:
            kept = hashed(questions, answers, self._policy)
            self._accounts.set_answers(account.id, kept)
            self._ground.send("questions_changed", account.email, account.language)
        return faults
