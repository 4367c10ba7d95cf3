"""ARC's pages: My Account, with its own registration and its Sign-In Partner; a CléGC does not open it."""

from __future__ import annotations

from mock_site.arc import bank
from mock_site.arc.users import Users
from mock_site.ground import Ground
from mock_site.ground.tries import Tries, Verdict
from mock_site.web.http import Response
from mock_site.web.session_page import SessionPage
from mock_site.web.system import System, Visit

_SIGNED_IN = 2


class Arc(System):
    """The host `arc.localhost`. No field is kept: what is typed by mistake may be the credentials of a CléGC."""

    name = "arc"

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground)
        self.users = Users(ground)
        self.tries = Tries("arc password", ground.store, ground.clock, ground.policy)
        self.before = self._before
        add = self.router.add
        add("my_account", "/", "/", get=lambda visit: visit.show())
        add("register", "/inscription", "/register", lambda visit: visit.show(), self._register)
        add("sign_in", "/connexion", "/sign-in", lambda visit: visit.show(), self._sign_in)
        add("partners", "/partenaires", "/partners", get=lambda visit: visit.show())
        add("bank", "/banque-maquette", "/mock-bank", lambda visit: visit.show(), self._come_from_bank)
        add("file", "/dossier", "/file", get=self._show_file)
        add("sign_out", "/quitter", "/sign-out", post=self._sign_out)
        SessionPage(self, outside="my_account", inside="file")
        self.router.add_endpoint("/", {"GET": lambda visit: visit.go("my_account")})

    def _before(self, visit: Visit) -> Response | None:
        """Keep the file to those who are signed in to ARC, and them away from what signs in."""
        inside = visit.session.level == _SIGNED_IN
        if visit.route.name == "file" and not inside:
            return visit.go("my_account", status="arc_sign_in_first")
        return visit.go("file") if inside and visit.route.name in {"register", "sign_in", "partners", "bank"} else None

    def _register(self, visit: Visit) -> Response:
        form = visit.form
        entered = self.users.register(
            form.get("arc_user", "").strip(), form.get("password", ""), form.get("password_again", "")
        )
        return visit.refuse(entered) if isinstance(entered, dict) else self._open(visit, entered)

    def _sign_in(self, visit: Visit) -> Response:
        user, opens = self.users.authenticate(visit.form.get("arc_user", "").strip(), visit.form.get("password", ""))
        # Of a name that is nobody's nothing is counted, for it may be the username of a CléGC and would be kept.
        verdict = Verdict.WRONG if user is None else self.tries.judge(str(user), lambda: opens)
        self.ground.record("arc sign-in", user=user, verdict=verdict.name.lower())
        if user is None or verdict is not Verdict.RIGHT:
            return visit.refuse({"form": ["arc_wrong"]})
        return self._open(visit, user)

    def _come_from_bank(self, visit: Visit) -> Response:
        subject = bank.customer(visit.form.get("card", ""), visit.form.get("card_code", ""))
        self.ground.record("bank sign-in", accepted=subject is not None)
        if subject is None:
            return visit.refuse({"form": ["bank_wrong"]})
        return self._open(visit, self.users.of_partner(bank.NAME, subject))

    def _open(self, visit: Visit, user: int) -> Response:
        self.sessions.rise(visit.session, user, _SIGNED_IN)
        return visit.go("file")

    def _show_file(self, visit: Visit) -> Response:
        user = visit.session.account_id or 0
        return visit.show(partner=self.users.partner_of(user), number=f"D{user:06}")

    def _sign_out(self, visit: Visit) -> Response:
        visit.end()
        return visit.go("my_account", status="signed_out")
