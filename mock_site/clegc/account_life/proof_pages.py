"""The proof: the current password, given again before a change of what protects an account."""

from __future__ import annotations

from mock_site.clegc.sign_in.sign_in_pages import account_of, record, tell_of_lock
from mock_site.clegc.sign_up.credentials import username_key
from mock_site.clegc.system import Clegc
from mock_site.ground.tries import Verdict
from mock_site.web.http import Response
from mock_site.web.system import Visit

_PROVED = {
    "second_factor.change": "second_factor.renew",
    "password.change": "password.new",
    "questions.change": "questions.new",
    "address.change": "address.new",
}
"""The pages that ask for the password, and where it leads."""
PROOFS = frozenset(_PROVED)


class ProofPages:
    """The page that asks for the current password, once for each thing that can be changed."""

    def __init__(self, clegc: Clegc) -> None:
        self._clegc = clegc
        for name, fr, en in (
            ("second_factor.change", "/deux-facteurs/changer", "/two-factor/change"),
            ("password.change", "/mot-de-passe/changer", "/password/change"),
            ("questions.change", "/questions/changer", "/questions/change"),
            ("address.change", "/courriel/changer", "/email/change"),
        ):
            clegc.router.add(name, fr, en, self._show, self._prove)

    def _show(self, visit: Visit) -> Response:
        return visit.show("proof", username=account_of(self._clegc, visit).username)

    def _prove(self, visit: Visit) -> Response:
        faults = password_faults_of(self._clegc, visit)
        if faults:
            return visit.refuse({"password": faults})
        self._clegc.sessions.prove(visit.session)
        return visit.go(_PROVED[visit.route.name])


def password_faults_of(clegc: Clegc, visit: Visit) -> list[str]:
    """Judge the current password that a form gives again, as a try like any other, and return what is wrong with it."""
    account = account_of(clegc, visit)
    _, opens = clegc.accounts.authenticate(account.username, visit.form.get("password", ""))
    verdict = clegc.password_tries.judge(username_key(account.username), lambda: opens)
    record(visit, "password", verdict, account)
    if verdict is Verdict.RIGHT:
        return []
    if verdict is Verdict.LOCKS:
        tell_of_lock(visit, account, "password_locked")
    return ["password_wrong" if verdict is Verdict.WRONG else "password_locked"]


def proved_lately(visit: Visit) -> bool:
    """Tell whether the person of a session has proved who they are so lately that a change is allowed."""
    since = visit.ground.clock.now().timestamp() - (visit.session.proved_at or 0)
    return since < visit.ground.policy.proof_life.total_seconds()


def ask_for_proof(visit: Visit, subject: str) -> Response:
    """Send a visit to the page that asks for the password; who had given it before learns why it is asked again."""
    over = {"status": "proof_over"} if visit.session.proved_at is not None else {}
    return visit.go(f"{subject}.change", **over)
