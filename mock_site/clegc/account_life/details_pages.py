"""The pages where a person who is signed in changes the password, the recovery questions and the address."""

from __future__ import annotations

from collections.abc import Callable

from mock_site.clegc.account_life.address_changes import AddressChange
from mock_site.clegc.account_life.proof_pages import PROOFS, ask_for_proof, proved_lately
from mock_site.clegc.accounts import Account
from mock_site.clegc.sign_in.sign_in_pages import SIGNED_IN, account_of
from mock_site.clegc.sign_up.credentials import COMMON_WORDS, PASSWORD_RULES
from mock_site.clegc.sign_up.questions import QUESTIONS
from mock_site.clegc.system import Clegc
from mock_site.ground.steps import Faults, Stale
from mock_site.web.http import Response
from mock_site.web.step import revision_of, step
from mock_site.web.system import Visit

_SENT = frozenset({"address.code", "address.again"})
"""The pages for those whose new address has received a code."""


class DetailsPages:
    """What CléGC shows of the details of an account, and how they change."""

    def __init__(self, clegc: Clegc) -> None:
        self._clegc = clegc
        self._add_pages()

    def before(self, visit: Visit) -> Response | None:
        """Keep changes to those who are signed in and have just given their password."""
        if visit.session.level < SIGNED_IN:
            return visit.go("home")
        name = visit.route.name
        if name in _SENT and self._clegc.address_changes.of(visit.session.id) is None:
            return visit.go("address.new")
        # The code was sent to who had given the password; it has a life of its own.
        if name in PROOFS or name == "address.code" or proved_lately(visit):
            return None
        return ask_for_proof(visit, name.partition(".")[0])

    def _add_pages(self) -> None:
        add = self._clegc.router.add
        add("password.new", "/mot-de-passe", "/password", self._show_password, self._change_password)
        add(
            "questions.new", "/questions", "/questions",
            lambda visit: visit.show(questions=QUESTIONS), self._change_questions,
        )  # fmt: skip
        add("address.new", "/courriel", "/email", self._show_address, self._ask)
        add("address.code", "/courriel/code", "/email/code", self._show_address, self._confirm)
        add(
            "address.again", "/courriel/code/nouveau", "/email/code/new",
            post=self._send_again, page="address.code",
        )  # fmt: skip

    def _show_password(self, visit: Visit) -> Response:
        username = account_of(self._clegc, visit).username
        return visit.show(username=username, rules=PASSWORD_RULES, common=" ".join(sorted(COMMON_WORDS)))

    def _change_password(self, visit: Visit) -> Response:
        password, again = visit.form.get("password", ""), visit.form.get("password_again", "")
        change = self._clegc.details.change_password
        return self._change(visit, lambda account: change(account, password, again), "password_changed")

    def _change_questions(self, visit: Visit) -> Response:
        places = range(1, visit.ground.policy.questions + 1)
        questions = [visit.form.get(f"question_{place}", "") for place in places]
        answers = [visit.form.get(f"answer_{place}", "") for place in places]
        change = self._clegc.details.change_questions
        return self._change(visit, lambda account: change(account, questions, answers), "questions_changed")

    def _show_address(self, visit: Visit) -> Response:
        change = self._clegc.address_changes.of(visit.session.id)
        account = account_of(self._clegc, visit)
        return visit.show(account=account, change=change, revision=change.revision if change else 0)

    def _overtaken(self, visit: Visit) -> Response:
        under_way = self._clegc.address_changes.of(visit.session.id)
        return visit.go("address.code" if under_way else "address.new", status="overtaken")

    @step(_overtaken)
    def _ask(self, visit: Visit) -> Response:
        email, again = visit.form.get("email", ""), visit.form.get("email_again", "")
        changes, account = self._clegc.address_changes, account_of(self._clegc, visit)
        faults = changes.ask(visit.session.id, revision_of(visit), account, email, again, visit.language)
        return visit.refuse(faults) if faults else visit.go("address.code")

    @step(_overtaken)
    def _send_again(self, visit: Visit) -> Response:
        faults = self._clegc.address_changes.send_again(self._under_way(visit), visit.language)
        return visit.refuse(faults) if faults else visit.go("address.code", status="code_sent")

    @step(_overtaken)
    def _confirm(self, visit: Visit) -> Response:
        change, code = self._under_way(visit), visit.form.get("code", "")
        confirm = self._clegc.address_changes.confirm
        return self._change(visit, lambda account: confirm(change, account, code), "address_changed")

    def _under_way(self, visit: Visit) -> AddressChange:
        change = self._clegc.address_changes.of(visit.session.id)
        if change is None or change.revision != revision_of(visit):
            raise Stale
        return change

    def _change(self, visit: Visit, change: Callable[[Account], Faults], done: str) -> Response:
        """Make a change once, under new tokens for the session, and end the account's other sessions."""
        clegc, account = self._clegc, account_of(self._clegc, visit)
        with visit.ground.store.transaction():
            if not clegc.sessions.current(visit.session):
                # The same form, sent at the same moment, has done it.
                return visit.go("home")
            faults = change(account)
            if not faults:
                clegc.sessions.rise(visit.session, account.id, SIGNED_IN)
        if faults:
            return visit.refuse(faults)
        clegc.end_other_sessions(visit.session)
        visit.ground.record(done.replace("_", " "), username=account.username)
        return visit.go("home", status=done)
