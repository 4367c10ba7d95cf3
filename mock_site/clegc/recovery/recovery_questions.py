"""The recovery questions of an account, asked and answered, and those that are asked where there is no account."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from functools import cache

from mock_site.clegc.sign_up.questions import QUESTIONS, normal
from mock_site.ground import Ground, hashing
from mock_site.ground.marks import Marks


class RecoveryQuestions:
    """What the accounts are asked, by questions' names; the wordings are the pages'."""

    def __init__(self, ground: Ground) -> None:
        self._store = ground.store
        self._policy = ground.policy
        self._marks = Marks(ground.store, "decoys")

    def all_of(self, account_id: int | None, named: str) -> list[str]:
        """Return the questions of an account; without one, those that a name is always asked."""
        if account_id is None:
            return self._decoys(named)
        return list(self._hashes(account_id))

    def one_of(self, account_id: int) -> str:
        """Return one question of an account, drawn once and the same until it is answered."""
        drawn = secrets.choice(list(self._hashes(account_id)))
        self._store.run("INSERT OR IGNORE INTO asked_questions VALUES (?, ?)", account_id, drawn)
        row = self._store.row("SELECT question FROM asked_questions WHERE account_id = ?", account_id)
        return str(row["question"]) if row else drawn

    def answered(self, account_id: int | None, given: Mapping[str, str]) -> bool:
        """Tell whether these answers, by question, are right; the question that was asked alone is drawn again then.

        As much work is done for what is nobody's, and whichever answer is wrong.
        """
        stored = self._hashes(account_id) if account_id is not None else {}
        nobody = _nobody(self._policy.scrypt_cost)
        right = [
            hashing.matches(normal(answer), stored.get(question, nobody)) and question in stored
            for question, answer in given.items()
        ]
        if not right or not all(right):
            return False
        self._store.run("DELETE FROM asked_questions WHERE account_id = ?", account_id)
        return True

    def _hashes(self, account_id: int) -> dict[str, str]:
        rows = self._store.rows(
            "SELECT question, answer_hash FROM answers WHERE account_id = ? ORDER BY rowid", account_id
        )
        return {row["question"]: row["answer_hash"] for row in rows}

    def _decoys(self, named: str) -> list[str]:
        # Drawn by their marks: who knows this program still cannot tell them from an account's.
        def drawn(question: str) -> str:
            return self._marks.of(f"{named}:{question}")

        return sorted(QUESTIONS, key=drawn)[: self._policy.questions]


@cache
def _nobody(cost: int) -> str:
    return hashing.scrypt("", cost)
