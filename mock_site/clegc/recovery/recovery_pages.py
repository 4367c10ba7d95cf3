"""The pages for who has forgotten a username or a password, or is locked out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from mock_site.clegc.recovery.recoveries import WAYS
from mock_site.clegc.recovery.recovery import Recovery
from mock_site.clegc.sign_in.sign_in_pages import record, tell_of_lock
from mock_site.clegc.sign_up.credentials import COMMON_WORDS, PASSWORD_RULES
from mock_site.clegc.system import Clegc
from mock_site.ground.steps import Faults, Stale
from mock_site.ground.tries import Verdict
from mock_site.web.http import Response
from mock_site.web.step import revision_of, step
from mock_site.web.system import Visit

_ENTRANCES = frozenset({"help", "username", "password", "lock"})
"""Where a recovery begins: open to who has not signed in."""
_DONE = {"username": "username_sent", "lock": "unlocked"}
"""What the sign-in page says once a recovery has done what it was for."""


class RecoveryPages:
    """The pages of CléGC from « forgotten » to the sign-in page again."""

    def __init__(self, clegc: Clegc) -> None:
        self._clegc = clegc
        self._recoveries = clegc.recoveries
        self._add_pages()

    def before(self, visit: Visit) -> Response | None:
        """Redirect anyone who is signed in, and keep each page to its turn."""
        if visit.session.level > 0:
            return visit.go("home", status="sign_out_first")
        if self._clegc.authorizations.of(visit.session.id) is None:
            return visit.go("start")
        page = visit.route.name.partition(".")[2]
        if page in _ENTRANCES:
            return None
        recovery = self._recoveries.of(visit.session.id)
        if recovery is None:
            return visit.go("sign_in", status="recovery_over")
        if page in _open_to(recovery):
            return None
        return self._overtaken(visit) if visit.request.method == "POST" else visit.go(f"forgotten.{recovery.stage}")

    def _add_pages(self) -> None:
        add = self._clegc.router.add
        add("forgotten.help", "/verrou", "/locked", lambda visit: visit.show())
        add(
            "forgotten.username", "/oubli/nom-d-utilisateur", "/forgotten/username",
            lambda visit: visit.show(), self._begin_by_address,
        )  # fmt: skip
        add(
            "forgotten.password", "/oubli/mot-de-passe", "/forgotten/password",
            lambda visit: visit.show(), self._begin("password", "forgotten.way"),
        )  # fmt: skip
        add(
            "forgotten.lock", "/verrou/questions", "/locked/questions",
            lambda visit: visit.show(), self._begin("lock", "forgotten.questions"),
        )  # fmt: skip
        add(
            "forgotten.way", "/oubli/moyen", "/forgotten/way",
            lambda visit: self._show(visit, ways=WAYS), self._choose_way,
        )  # fmt: skip
        add("forgotten.code", "/oubli/code", "/forgotten/code", self._show, self._confirm)
        add(
            "forgotten.again", "/oubli/code/nouveau", "/forgotten/code/new",
            post=self._send_again, page="forgotten.code",
        )  # fmt: skip
        add("forgotten.question", "/oubli/question", "/forgotten/question", self._show_asked, self._answer)
        add("forgotten.questions", "/oubli/questions", "/forgotten/questions", self._show_asked, self._answer)
        add(
            "forgotten.other", "/oubli/autre-compte", "/forgotten/other-account",
            post=self._take_other,
        )  # fmt: skip
        add(
            "forgotten.new_password", "/oubli/nouveau-mot-de-passe", "/forgotten/new-password",
            self._show_new_password, self._replace_password,
        )  # fmt: skip

    def _begin_by_address(self, visit: Visit) -> Response:
        faults = self._recoveries.begin_by_address(visit.session.id, visit.form.get("email", ""), visit.language)
        return visit.refuse(faults) if faults else visit.go("forgotten.code")

    def _begin(self, purpose: str, following: str) -> Callable[[Visit], Response]:
        """Return what answers the form with the username: whoever's it is, or nobody's, the same page follows."""

        def answer(visit: Visit) -> Response:
            faults = self._recoveries.begin(visit.session.id, purpose, visit.form.get("username", ""))
            return visit.refuse(faults) if faults else visit.go(following)

        return answer

    def _show(self, visit: Visit, **facts: Any) -> Response:
        return visit.show(recovery=self._recovery(visit), **facts)

    def _show_asked(self, visit: Visit) -> Response:
        recovery = self._recovery(visit)
        return self._show(
            visit, questions=self._recoveries.asked(recovery), others=len(self._recoveries.others(recovery))
        )

    def _show_new_password(self, visit: Visit) -> Response:
        account = self._clegc.accounts.get(self._recovery(visit).account_id or 0)
        common = " ".join(sorted(COMMON_WORDS))
        return self._show(visit, username=account.username, rules=PASSWORD_RULES, common=common)

    def _recovery(self, visit: Visit) -> Recovery:
        recovery = self._recoveries.of(visit.session.id)
        if recovery is None:
            raise Stale
        return recovery

    def _current(self, visit: Visit) -> Recovery:
        recovery = self._recovery(visit)
        if revision_of(visit) != recovery.revision:
            raise Stale
        return recovery

    def _overtaken(self, visit: Visit) -> Response:
        recovery = self._recoveries.of(visit.session.id)
        if recovery is None:
            return visit.go("sign_in", status="recovery_over")
        return visit.go(f"forgotten.{recovery.stage}", status="overtaken")

    @step(_overtaken)
    def _choose_way(self, visit: Visit) -> Response:
        recovery = self._current(visit)
        way = visit.form.get("way", "")
        faults = self._recoveries.choose_way(recovery, way, visit.language)
        return visit.refuse(faults) if faults else self._go_on(visit)

    @step(_overtaken)
    def _send_again(self, visit: Visit) -> Response:
        recovery = self._current(visit)
        faults = self._recoveries.send_again(recovery, visit.language)
        return visit.refuse(faults) if faults else visit.go("forgotten.code", status="recovery_code_sent")

    @step(_overtaken)
    def _confirm(self, visit: Visit) -> Response:
        recovery = self._current(visit)
        faults = self._recoveries.confirm(recovery, visit.form.get("code", ""))
        return visit.refuse(faults) if faults else self._rise(visit)

    @step(_overtaken)
    def _take_other(self, visit: Visit) -> Response:
        recovery = self._current(visit)
        self._recoveries.take_other(recovery)
        return visit.go("forgotten.questions", status="other_account")

    @step(_overtaken)
    def _answer(self, visit: Visit) -> Response:
        recovery = self._current(visit)
        fields = _fields(len(self._recoveries.asked(recovery)))
        answers = [visit.form.get(field, "") for field in fields]
        missing: Faults = {
            field: ["answer_missing"] for field, answer in zip(fields, answers, strict=True) if not answer.strip()
        }
        if missing:
            return visit.refuse(missing)
        faults = self._judge(visit, recovery, answers)
        if faults:
            return visit.refuse({"answer" if len(answers) == 1 else "form": faults})
        if recovery.purpose in _DONE:
            return visit.go("sign_in", status=_DONE[recovery.purpose])
        return self._rise(visit)

    def _judge(self, visit: Visit, recovery: Recovery, answers: list[str]) -> list[str]:
        """Let the answers be looked at, count the try, record it, and return what is wrong."""
        verdict = self._clegc.answer_tries.judge(
            recovery.counted_as, lambda: self._recoveries.answer(recovery, answers, visit.language)
        )
        account = self._clegc.accounts.get(recovery.account_id) if recovery.account_id is not None else None
        record(visit, "answers", verdict, account)
        if account and verdict is Verdict.LOCKS:
            tell_of_lock(visit, account, "answers_locked")
        if verdict is Verdict.WRONG:
            return ["answer_wrong" if len(answers) == 1 else "answers_wrong"]
        return [] if verdict is Verdict.RIGHT else ["answers_locked"]

    def _rise(self, visit: Visit) -> Response:
        """Go on under new tokens: who knew the old ones has shown nothing."""
        self._clegc.sessions.renew(visit.session)
        return self._go_on(visit)

    def _go_on(self, visit: Visit) -> Response:
        return visit.go(f"forgotten.{self._recovery(visit).stage}")

    @step(_overtaken)
    def _replace_password(self, visit: Visit) -> Response:
        recovery = self._current(visit)
        password, again = visit.form.get("password", ""), visit.form.get("password_again", "")
        faults = self._recoveries.replace_password(recovery, password, again)
        if faults:
            return visit.refuse(faults)
        visit.ground.record("password replaced", account=recovery.account_id)
        return visit.go("sign_in", status="password_replaced")


def _open_to(recovery: Recovery) -> set[str]:
    """The pages and forms that a recovery has come to; until something is shown, the way can be chosen again."""
    again = {"code": {"again"}, "questions": {"other"}}.get(recovery.stage, set())
    chosen = recovery.purpose == "password" and recovery.stage in {"code", "questions"}
    return {recovery.stage} | again | ({"way"} if chosen else set())


def _fields(count: int) -> list[str]:
    return ["answer"] if count == 1 else [f"answer_{place}" for place in range(1, count + 1)]
