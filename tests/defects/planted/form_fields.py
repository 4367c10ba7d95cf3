"""Defects of what a form may say or do beyond what it asks: fields added to it, a double click, a language."""

from __future__ import annotations

from fixtures.gate import Gate
from mock_site import site as site_module
from mock_site.clegc.accounts import Accounts
from mock_site.clegc.recovery_pages import RecoveryPages
from mock_site.ircc.applications import Applications
from mock_site.sessions import Sessions
from mock_site.system import System
from tests.defects.defect import turns_red

SIGN_IN = "proteger-l-ouverture-de-session"


@turns_red("mot-de-passe-oublie", "Un champ ajouté ne change ni le compte ni l'étape")
def recovered_account_is_a_field_of_the_form(patch):
    original = RecoveryPages._rise

    def rise(self, visit):
        if "account_id" in visit.form:
            self._clegc.sessions._store.run(
                "UPDATE recoveries SET account_id = ? WHERE session_id = ?", visit.form["account_id"], visit.session.id
            )
        return original(self, visit)

    patch.setattr(RecoveryPages, "_rise", rise)


@turns_red("proteger-le-portail", "Un champ ajouté ne change ni de personne ni de demande")
def status_is_a_field_of_the_form(patch):
    original = Applications.submit

    def submit(self, application, profile, said):
        faults = original(self, application, profile, said)
        if "status" in said and not faults:
            self.move_on(application.id, said["status"])
        return faults

    patch.setattr(Applications, "submit", submit)


@turns_red(SIGN_IN, "Un double clic n'envoie qu'un code")
def double_click_counts_twice(patch):
    content_type, script = site_module._STATIC["/static/site.js"]
    broken = script.replace(
        b"if (sent) event.preventDefault();",
        b"event.preventDefault(); const body = new URLSearchParams(new FormData(form));"
        b' fetch(form.action, { method: "POST", body, redirect: "manual" }).then(() => location.assign(form.action));',
    )
    patch.setitem(site_module._STATIC, "/static/site.js", (content_type, broken))
    patch.setattr(Sessions, "current", lambda *_: True)
    original, both = Accounts.authenticate, Gate(2)

    def authenticate(*arguments):
        both.pass_through()  # as under load: both clicks are in before the first is answered
        return original(*arguments)

    patch.setattr(Accounts, "authenticate", authenticate)


@turns_red(SIGN_IN, "Un refus garde sa langue quand on en change")
def page_after_a_refusal_stays_in_french(patch):
    original = System._turn

    def turn(self, visit, handler):
        if visit.session.notes:
            visit.language = "fr"
        return original(self, visit, handler)

    patch.setattr(System, "_turn", turn)
