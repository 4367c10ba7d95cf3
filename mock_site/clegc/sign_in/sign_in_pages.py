"""Signing in: username and password, then the second factor; and signing out."""

from __future__ import annotations

from collections.abc import Callable
from http import HTTPStatus

from mock_site.clegc.accounts import Account
from mock_site.clegc.sign_up import mail_codes, recovery_codes
from mock_site.clegc.sign_up.credentials import username_key
from mock_site.clegc.system import Clegc
from mock_site.ground.post import MailError
from mock_site.ground.steps import TooManySendings
from mock_site.ground.tries import Verdict
from mock_site.web.http import BadRequest, Response
from mock_site.web.system import Visit

SIGNED_IN = 2
"""The level of a session whose second factor was given."""


class SignInPages:
    """The pages of CléGC from the password to the return to the service, and the way out."""

    def __init__(self, clegc: Clegc) -> None:
        self._clegc = clegc
        self._add_pages()

    def before(self, visit: Visit) -> Response | None:
        """Ask for a service's request first, and for the password before the second factor."""
        if visit.route.name == "sign_in.out":
            return None
        if visit.session.level == SIGNED_IN:
            return to_service(self._clegc, visit)
        if visit.session.level == 1:
            return self._before_second_factor(visit)
        if self._clegc.authorizations.of(visit.session.id) is None:
            return visit.go("start")
        return None if visit.route.name == "sign_in" else visit.go("sign_in")

    def _before_second_factor(self, visit: Visit) -> Response | None:
        if account_of(self._clegc, visit).second_factor is None:
            return visit.go("home")
        if visit.session.proved_at is not None:
            return visit.go("second_factor.renew")
        away = waited_too_long(self._clegc, visit)
        return visit.go("sign_in.code") if not away and visit.route.name == "sign_in" else away

    def _add_pages(self) -> None:
        add = self._clegc.router.add
        add("sign_in", "/connexion", "/sign-in", lambda visit: visit.show(), self._sign_in)
        add("sign_in.code", "/connexion/code", "/sign-in/code", self._show_code, self._code)
        add("sign_in.again", "/connexion/code/nouveau", "/sign-in/code/new", post=self._again, page="sign_in.code")
        add(
            "sign_in.recover", "/connexion/recuperation", "/sign-in/recover",
            lambda visit: visit.show(), self._recover,
        )  # fmt: skip
        add("sign_in.out", "/quitter", "/sign-out", post=self._sign_out)

    def _sign_in(self, visit: Visit) -> Response:
        username = visit.form.get("username", "").strip()
        account, opens = self._clegc.accounts.authenticate(username, visit.form.get("password", ""))
        verdict = self._clegc.password_tries.judge(username_key(username), lambda: opens)
        record(visit, "password", verdict, account)
        if account is None or verdict is not Verdict.RIGHT:
            if account and verdict is Verdict.LOCKS:
                tell_of_lock(visit, account, "password_locked")
            # All fields are cleared: what was typed as a username may be a password.
            return visit.go("sign_in", errors={"form": ["sign_in_wrong"]})
        if self._clegc.validity.over(account):
            return visit.go("account_expired")
        return self._go_on(visit, account)

    def _go_on(self, visit: Visit, account: Account) -> Response:
        following = "sign_in.code" if account.second_factor else "home"
        with visit.ground.store.transaction():
            if not self._clegc.sessions.current(visit.session):
                # The same form, sent at the same moment, has done it.
                return visit.go(following)
            flood = self._ask(visit, account)
            self._clegc.sessions.rise(visit.session, account.id, 1)
        return visit.go(following, errors={"code": flood}) if flood else visit.go(following)

    def _ask(self, visit: Visit, account: Account) -> list[str]:
        """Send the code of a sign-in, where the account receives them by mail, and return why it was not sent."""
        try:
            self._clegc.second_factors.ask(visit.session.id, account, visit.language)
        except TooManySendings:
            return ["email_flood"]
        return []

    def _show_code(self, visit: Visit) -> Response:
        account = account_of(self._clegc, visit)
        return visit.show(method=account.second_factor, email=account.second_factor_email)

    def _code(self, visit: Visit) -> Response:
        account, typed = account_of(self._clegc, visit), visit.form.get("code", "")
        if not mail_codes.well_formed(typed, visit.ground.policy):
            return visit.refuse({"code": ["code_form"]})
        factors = self._clegc.second_factors
        faults = self._judge(visit, account, "second factor", lambda: factors.check(visit.session.id, account, typed))
        if faults:
            return visit.refuse({"code": faults})
        let_in(self._clegc, visit, account)
        return to_service(self._clegc, visit)

    def _recover(self, visit: Visit) -> Response:
        account, typed = account_of(self._clegc, visit), visit.form.get("recovery_code", "")
        if not recovery_codes.well_formed(typed):
            return visit.refuse({"recovery_code": ["recovery_code_form"]})
        factors = self._clegc.second_factors
        faults = self._judge(visit, account, "recovery code", lambda: factors.use_recovery_code(account, typed))
        if faults:
            return visit.refuse({"recovery_code": faults})
        self._clegc.sessions.rise(visit.session, account.id, 1)
        self._clegc.sessions.prove(visit.session)
        return visit.go("second_factor.renew")

    def _judge(self, visit: Visit, account: Account, secret: str, check: Callable[[], list[str]]) -> list[str]:
        """Let a code be looked at, count it, record it, and return what is wrong with it."""
        faults: list[str] = []

        def right() -> bool:
            faults.extend(check())
            return not faults

        verdict = self._clegc.second_factor_tries.judge(str(account.id), right)
        record(visit, secret, verdict, account)
        if verdict is Verdict.LOCKS:
            tell_of_lock(visit, account, "second_factor_locked")
        return ["second_factor_locked"] if verdict in {Verdict.LOCKS, Verdict.LOCKED} else faults

    def _again(self, visit: Visit) -> Response:
        flood = self._ask(visit, account_of(self._clegc, visit))
        return visit.refuse({"code": flood}) if flood else visit.go("sign_in.code", status="code_sent")

    def _sign_out(self, visit: Visit) -> Response:
        self._clegc.service_sessions.end_there(self._clegc.service_sessions.of_session(visit.session.id))
        visit.end()
        return visit.go("start", status="signed_out")


def account_of(clegc: Clegc, visit: Visit) -> Account:
    """Return the account of a session that has one; BadRequest (403) when there is none any more."""
    try:
        return clegc.accounts.get(visit.session.account_id or 0)
    except LookupError:
        # It was closed at this very moment, in another window.
        raise BadRequest(HTTPStatus.FORBIDDEN) from None


def let_in(clegc: Clegc, visit: Visit, account: Account) -> None:
    """Sign a person in: the session is theirs, and the account was used."""
    with visit.ground.store.transaction():
        clegc.sessions.rise(visit.session, account.id, SIGNED_IN)
        clegc.validity.keep(account.id)


def to_service(clegc: Clegc, visit: Visit) -> Response:
    """Send a person who is signed in back to the service that asked, or home when none did."""
    address = clegc.authorizations.grant(visit.session.id, visit.session.account_id or 0)
    return Response.see_other(address) if address else visit.go("home")


def waited_too_long(clegc: Clegc, visit: Visit) -> Response | None:
    """Ask for the password again when the second factor was waited for too long."""
    waited = visit.ground.clock.now().timestamp() - visit.session.risen_at
    if waited < visit.ground.policy.sign_in_life.total_seconds():
        return None
    clegc.ask_anew(visit)
    return visit.go("sign_in", status="sign_in_expired")


def record(visit: Visit, secret: str, verdict: Verdict, account: Account | None) -> None:
    """Write a try down: whose it was, where that is known, and never what was typed, which may be a secret."""
    outcome = "accepted" if verdict is Verdict.RIGHT else "refused"
    username = account.username if account else None
    visit.ground.record(f"{secret} {outcome}", username=username, verdict=verdict.name.lower())


def tell_of_lock(visit: Visit, account: Account, kind: str) -> None:
    """Mail the owner that a lock began; the page is the same whether the post takes it or not."""
    try:
        visit.ground.send(kind, account.email, account.language, minutes=visit.ground.policy.lock_minutes)
    except MailError as error:
        visit.ground.record("mail not sent", system=visit.system.name, reason=str(error))
