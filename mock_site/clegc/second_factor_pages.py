"""The home page, and the set-up of the second factor with its recovery codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import segno

from mock_site.clegc import totp
from mock_site.clegc.second_factor import METHODS, Enrolment
from mock_site.clegc.sign_in_pages import account_of, to_service
from mock_site.clegc.sign_up import Stale

if TYPE_CHECKING:
    from collections.abc import Callable

    from mock_site.clegc.pages import Clegc
    from mock_site.clegc.sign_up import Faults
    from mock_site.system import Visit
    from mock_site.web import Response

_CODES = "second_factor.codes"


def before(clegc: Clegc, visit: Visit) -> Response | None:
    """Ask for the password first, and keep each page of the set-up to its turn."""
    if visit.session.level == 0:
        return visit.go("sign_in")
    account = account_of(clegc, visit)
    if account.second_factor:
        away = "sign_in.code" if visit.session.level == 1 else "home"
        return None if visit.route.name == "home" == away else visit.go(away)
    if visit.route.name in {"home", "second_factor.choose"}:
        return None
    enrolment = clegc.second_factors.of(visit.session.id)
    if enrolment is None:
        return visit.go("second_factor.choose", status="not_yet")
    return None if visit.route.name in _open_to(enrolment) else visit.go(_where(enrolment))


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
    return f"second_factor.{enrolment.method}"


def add_to(clegc: Clegc) -> None:
    """Add these pages to CléGC's."""
    factors = clegc.second_factors

    def enrolment_of(visit: Visit) -> Enrolment:
        enrolment = factors.of(visit.session.id)
        if enrolment is None:
            raise Stale
        return enrolment

    def home(visit: Visit) -> Response:
        return visit.show(account=account_of(clegc, visit))

    def go_on(visit: Visit) -> Response:
        if visit.session.level == 1:
            return visit.go("second_factor.choose")
        return to_service(clegc, visit)

    def choose(visit: Visit) -> Response:
        method = visit.form.get("method", "")
        if method not in METHODS:
            return visit.refuse({"method": ["method_missing"]})
        factors.choose(visit.session.id, method)
        return visit.go(f"second_factor.{method}")

    def show_app(visit: Visit) -> Response:
        secret = enrolment_of(visit).secret or ""
        address = totp.uri(secret, account_of(clegc, visit).username, visit.site.policy)
        qr_code = segno.make(address, error="m").svg_inline(scale=5, border=4, light="#fff", omitsize=False)
        groups = " ".join(secret[start : start + 4] for start in range(0, len(secret), 4))
        return visit.show(qr_code=qr_code, secret=groups)

    def verify(check: Callable[[Enrolment, str], Faults]) -> Callable[[Visit], Response]:
        def post(visit: Visit) -> Response:
            try:
                enrolment = enrolment_of(visit)
                faults = check(enrolment, visit.form.get("code", ""))
            except Stale:
                return visit.go(_CODES)
            if faults:
                return visit.refuse(faults)
            codes = factors.new_recovery_codes(enrolment)
            return visit.go(_CODES, codes=codes)

        return post

    def choose_email(visit: Visit) -> Response:
        faults = factors.choose_email(enrolment_of(visit), visit.form.get("email", ""), visit.language)
        return visit.refuse(faults) if faults else visit.go("second_factor.email_code")

    def send_again(visit: Visit) -> Response:
        enrolment = enrolment_of(visit)
        faults = factors.choose_email(enrolment, enrolment.email or "", visit.language)
        if faults:
            return visit.refuse({"code": faults["email"]})
        return visit.go("second_factor.email_code", status="code_sent")

    def new_codes(visit: Visit) -> Response:
        codes = factors.new_recovery_codes(enrolment_of(visit))
        return visit.go(_CODES, codes=codes)

    def finish(visit: Visit) -> Response:
        if visit.form.get("saved") != "yes":
            return visit.refuse({"saved": ["saved_missing"]})
        account = account_of(clegc, visit)
        factors.activate(enrolment_of(visit), account.id)
        clegc.sessions.rise(visit.session, account.id, 2)
        visit.site.record("second factor set up", username=account.username)
        return to_service(clegc, visit)

    add = clegc.router.add
    add("home", "/accueil", "/home", get=home, post=go_on)
    add(
        "second_factor.choose", "/deux-facteurs", "/two-factor",
        get=lambda visit: visit.show(methods=METHODS), post=choose,
    )  # fmt: skip
    add(
        "second_factor.app", "/deux-facteurs/application", "/two-factor/app",
        get=show_app, post=verify(factors.verify_app),
    )  # fmt: skip
    add(
        "second_factor.email", "/deux-facteurs/courriel", "/two-factor/email",
        get=lambda visit: visit.show(account=account_of(clegc, visit)), post=choose_email,
    )  # fmt: skip
    add(
        "second_factor.email_code", "/deux-facteurs/courriel/code", "/two-factor/email/code",
        get=lambda visit: visit.show(email=enrolment_of(visit).email), post=verify(factors.verify_email),
    )  # fmt: skip
    add(
        "second_factor.again", "/deux-facteurs/courriel/nouveau", "/two-factor/email/new", post=send_again,
        page="second_factor.email_code",
    )  # fmt: skip
    add(_CODES, "/codes-de-recuperation", "/recovery-codes", get=lambda visit: visit.show(), post=finish)
    add(
        "second_factor.new_codes", "/codes-de-recuperation/nouveaux", "/recovery-codes/new", post=new_codes, page=_CODES
    )
