"""Signing in: username and password, then the second factor; and signing out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mock_site.clegc.credentials import username_key
from mock_site.clegc.mail_codes import TooManySendings
from mock_site.web import Response

if TYPE_CHECKING:
    from mock_site.clegc.accounts import Account
    from mock_site.clegc.pages import Clegc
    from mock_site.system import Visit


def before(clegc: Clegc, visit: Visit) -> Response | None:
    """Ask for a service's request first, and for the password before the second factor."""
    if visit.route.name == "sign_in.out":
        return None
    if visit.session.level == 2:  # noqa: PLR2004
        return to_service(clegc, visit)
    if visit.session.level == 1:
        account = account_of(clegc, visit)
        if account.second_factor is None:
            return visit.go("home")
        return visit.go("sign_in.code") if visit.route.name == "sign_in" else None
    if clegc.authorizations.of(visit.session.id) is None:
        return visit.go("start")
    return None if visit.route.name == "sign_in" else visit.go("sign_in")


def account_of(clegc: Clegc, visit: Visit) -> Account:
    """Return the account of a session that has one."""
    return clegc.accounts.get(visit.session.account_id or 0)


def to_service(clegc: Clegc, visit: Visit) -> Response:
    """Send a person who is signed in back to the service that asked, or home when none did."""
    address = clegc.authorizations.grant(visit.session.id, visit.session.account_id or 0)
    return Response.see_other(address) if address else visit.go("home")


def add_to(clegc: Clegc) -> None:
    """Add these pages to CléGC's."""

    def sign_in(visit: Visit) -> Response:
        username = visit.form.get("username", "").strip()
        whose = username_key(username)
        account = clegc.accounts.authenticate(username, visit.form.get("password", ""))
        if clegc.password_tries.locked(whose) or account is None:
            clegc.password_tries.failed(whose)
            visit.site.record("sign-in refused", username=username)
            return visit.refuse({"form": ["sign_in_wrong"]})
        clegc.password_tries.succeeded(whose)
        try:
            clegc.second_factors.ask(visit.session.id, account, visit.language)
        except TooManySendings:
            return visit.refuse({"form": ["email_flood"]})
        clegc.sessions.rise(visit.session, account.id, 1)
        visit.site.record("password accepted", username=username)
        return visit.go("sign_in.code" if account.second_factor else "home")

    def show_code(visit: Visit) -> Response:
        account = account_of(clegc, visit)
        return visit.show(method=account.second_factor, email=account.second_factor_email)

    def code(visit: Visit) -> Response:
        account = account_of(clegc, visit)
        whose = str(account.id)
        if clegc.second_factor_tries.locked(whose):
            return visit.refuse({"code": ["second_factor_locked"]})
        faults = clegc.second_factors.check(visit.session.id, account, visit.form.get("code", ""))
        if faults:
            clegc.second_factor_tries.failed(whose)
            visit.site.record("second factor refused", username=account.username)
            return visit.refuse({"code": faults})
        clegc.second_factor_tries.succeeded(whose)
        clegc.sessions.rise(visit.session, account.id, 2)
        visit.site.record("second factor accepted", username=account.username)
        return to_service(clegc, visit)

    def send_again(visit: Visit) -> Response:
        try:
            clegc.second_factors.ask(visit.session.id, account_of(clegc, visit), visit.language)
        except TooManySendings:
            return visit.refuse({"code": ["email_flood"]})
        return visit.go("sign_in.code", status="code_sent")

    def sign_out(visit: Visit) -> Response:
        visit.end()
        return visit.go("start", status="signed_out")

    clegc.router.add("sign_in", "/connexion", "/sign-in", get=lambda visit: visit.show(), post=sign_in)
    clegc.router.add("sign_in.code", "/connexion/code", "/sign-in/code", get=show_code, post=code)
    clegc.router.add(
        "sign_in.again", "/connexion/code/nouveau", "/sign-in/code/new", post=send_again, page="sign_in.code"
    )
    clegc.router.add("sign_in.out", "/quitter", "/sign-out", post=sign_out)
