"""The home page, and the set-up of the second factor with its recovery codes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import segno

from mock_site.clegc.account_life.proof_pages import ask_for_proof, proved_lately
from mock_site.clegc.sign_in.sign_in_pages import account_of, let_in, to_service, waited_too_long
from mock_site.clegc.sign_up import totp
from mock_site.clegc.sign_up.second_factor import METHODS, Enrolment
from mock_site.clegc.system import Clegc
from mock_site.ground.steps import Faults, Stale
from mock_site.web.http import Response
from mock_site.web.step import revision_of, step
from mock_site.web.system import Visit

_CODES = "second_factor.codes"
_CHANGES = frozenset({"second_factor.change", "second_factor.renew"})
"""The pages for those who have a second factor already."""


class SecondFactorPages:
    """The pages of CléGC that a person sees between the confirmed address and the return to the service."""

    def __init__(self, clegc: Clegc) -> None:
        self._clegc = clegc
        self._factors = clegc.second_factors
        self._add_pages()

    def before(self, visit: Visit) -> Response | None:
        """Ask for the password first, and keep each page of the set-up to its turn."""
        if visit.session.level == 0:
            return visit.go("sign_in")
        if account_of(self._clegc, visit).second_factor:
            away = self._before_change(visit)
        else:
            away = visit.go("home") if visit.route.name in _CHANGES else None
        if away or visit.route.name in {"home", "second_factor.choose", *_CHANGES}:
            return away
        enrolment = self._factors.of(visit.session.id)
        if enrolment is None:
            return visit.go("second_factor.choose", status="not_yet")
        if visit.route.name in _open_to(enrolment):
            return None
        return self._overtaken(visit) if visit.request.method == "POST" else visit.go(_where(enrolment))

    def _before_change(self, visit: Visit) -> Response | None:
        """Keep what protects an account to those who proved again who they are: by the password, or a recovery code."""
        if visit.session.level == 1:
            if visit.session.proved_at is None:
                return visit.go("sign_in.code")
            away = waited_too_long(self._clegc, visit)
            if away:
                return away
            return visit.go("second_factor.renew") if visit.route.name in {"home", "second_factor.change"} else None
        if visit.route.name in {"home", "second_factor.change"} or proved_lately(visit):
            return None
        return ask_for_proof(visit, "second_factor")

    def _add_pages(self) -> None:
        add = self._clegc.router.add
        add("home", "/accueil", "/home", self._home, self._go_on)
        add(
            "second_factor.choose", "/deux-facteurs", "/two-factor",
            lambda visit: visit.show(methods=METHODS, revision=self._revision(visit)), self._choose,
        )  # fmt: skip
        add(
            "second_factor.app", "/deux-facteurs/application", "/two-factor/app",
            self._show_app, self._verify_app,
        )  # fmt: skip
        add(
            "second_factor.email", "/deux-facteurs/courriel", "/two-factor/email",
            lambda visit: self._show(visit, account=account_of(self._clegc, visit)), self._choose_email,
        )  # fmt: skip
        add(
            "second_factor.email_code", "/deux-facteurs/courriel/code", "/two-factor/email/code",
            lambda visit: self._show(visit, email=self._enrolment(visit).email),
            self._verify_email,
        )  # fmt: skip
        add(
            "second_factor.again", "/deux-facteurs/courriel/nouveau", "/two-factor/email/new",
            post=self._send_again, page="second_factor.email_code",
        )  # fmt: skip
        add(_CODES, "/codes-de-recuperation", "/recovery-codes", self._show, self._finish)
        add(
            "second_factor.new_codes", "/codes-de-recuperation/nouveaux", "/recovery-codes/new",
            post=self._new_codes,
        )  # fmt: skip

    def _enrolment(self, visit: Visit) -> Enrolment:
        enrolment = self._factors.of(visit.session.id)
        if enrolment is None:
            raise Stale
        return enrolment

    def _revision(self, visit: Visit) -> int:
        enrolment = self._factors.of(visit.session.id)
        return enrolment.revision if enrolment else 0

    def _show(self, visit: Visit, **facts: Any) -> Response:
        return visit.show(revision=self._revision(visit), **facts)

    def _current(self, visit: Visit) -> Enrolment:
        """Return the set-up that the form of a visit was made for; Stale when it has changed since."""
        return self._factors.current(visit.session.id, revision_of(visit))

    def _overtaken(self, visit: Visit) -> Response:
        enrolment = self._factors.of(visit.session.id)
        if enrolment is None:
            return visit.go("second_factor.choose", status="overtaken")
        # Recovery codes that were not shown yet are still to be.
        codes = visit.session.notes.get("codes", []) if enrolment.verified else []
        return visit.go(_where(enrolment), status="overtaken", codes=codes)

    def _home(self, visit: Visit) -> Response:
        return visit.show(account=account_of(self._clegc, visit))

    def _go_on(self, visit: Visit) -> Response:
        return visit.go("second_factor.choose") if visit.session.level == 1 else to_service(self._clegc, visit)

    @step(_overtaken)
    def _choose(self, visit: Visit) -> Response:
        method = visit.form.get("method", "")
        if method not in METHODS:
            return visit.refuse({"method": ["method_missing"]})
        self._factors.choose(visit.session.id, method, revision_of(visit))
        return visit.go(f"second_factor.{method}")

    def _show_app(self, visit: Visit) -> Response:
        secret = self._enrolment(visit).secret or ""
        username, issuer = account_of(self._clegc, visit).username, visit.words("senders.clegc.name")
        address = totp.uri(secret, username, issuer, visit.ground.policy)
        qr_code = segno.make(address, error="m").svg_inline(border=4, light="#fff", omitsize=True)
        groups = " ".join(secret[start : start + 4] for start in range(0, len(secret), 4))
        return self._show(visit, qr_code=qr_code, secret=groups)

    @step(_overtaken)
    def _verify_app(self, visit: Visit) -> Response:
        return self._verify(visit, self._factors.verify_app)

    @step(_overtaken)
    def _verify_email(self, visit: Visit) -> Response:
        return self._verify(visit, self._factors.verify_email)

    def _verify(self, visit: Visit, check: Callable[[Enrolment, str], Faults]) -> Response:
        """Show recovery codes to the one form that verifies the set-up."""
        faults = check(self._current(visit), visit.form.get("code", ""))
        return visit.refuse(faults) if faults else self._show_new_codes(visit, self._enrolment(visit))

    def _show_new_codes(self, visit: Visit, enrolment: Enrolment) -> Response:
        return visit.go(_CODES, codes=self._factors.new_recovery_codes(enrolment))

    @step(_overtaken)
    def _new_codes(self, visit: Visit) -> Response:
        return self._show_new_codes(visit, self._current(visit))

    @step(_overtaken)
    def _choose_email(self, visit: Visit) -> Response:
        faults = self._factors.choose_email(self._current(visit), visit.form.get("email", ""), visit.language)
        return visit.refuse(faults) if faults else visit.go("second_factor.email_code")

    @step(_overtaken)
    def _send_again(self, visit: Visit) -> Response:
        enrolment = self._current(visit)
        faults = self._factors.choose_email(enrolment, enrolment.email or "", visit.language)
        if faults:
            return visit.refuse({"code": faults["email"]})
        return visit.go("second_factor.email_code", status="code_sent")

    @step(_overtaken)
    def _finish(self, visit: Visit) -> Response:
        enrolment, account = self._current(visit), account_of(self._clegc, visit)
        if visit.form.get("saved") != "yes":
            return visit.refuse({"saved": ["saved_missing"]})
        self._factors.activate(enrolment, account)
        let_in(self._clegc, visit, account)
        self._clegc.end_other_sessions(visit.session)
        visit.ground.record("second factor set up", username=account.username)
        if self._clegc.authorizations.of(visit.session.id) is None:
            return visit.go("home", status="second_factor_renewed")
        return to_service(self._clegc, visit)


def _open_to(enrolment: Enrolment) -> set[str]:
    if enrolment.verified:
        return {_CODES, "second_factor.new_codes"}
    if enrolment.method == "app":
        return {"second_factor.app"}
    sent = {"second_factor.email_code", "second_factor.again"} if enrolment.email else set()
    return {"second_factor.email"} | sent


def _where(enrolment: Enrolment) -> str:
    if enrolment.verified:
        return _CODES
    return "second_factor.email_code" if enrolment.email else f"second_factor.{enrolment.method}"
