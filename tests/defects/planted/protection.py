"""Defects of what protects every page: headers, tokens, addresses, errors, and forms taken or believed too easily."""

from __future__ import annotations

import traceback
from dataclasses import replace
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from urllib.parse import quote

from fixtures.gate import Gate
from mock_site import site as site_module
from mock_site.clegc.accounts import Accounts
from mock_site.clegc.authorizations import Authorizations
from mock_site.clegc.recovery_pages import RecoveryPages
from mock_site.clegc.sign_up_pages import SignUpPages
from mock_site.hashing import digest
from mock_site.ircc.applications import Applications
from mock_site.sessions import Sessions
from mock_site.site import Site
from mock_site.system import System
from mock_site.web import BadRequest, Request, Response
from tests.defects.defect import turns_red
from tests.defects.pages import rescript

PAGES = "protection-des-pages"
PORTAL = "proteger-le-portail"
TOKENS = "temoins-et-sessions"
ORDER = "ordre-des-etapes"
DETAILS = "changer-ses-renseignements"
CLOSING = "supprimer-son-compte"
PASSWORD = "mot-de-passe-oublie"
SIGN_IN = "proteger-l-ouverture-de-session"

# headers and tokens


@turns_red(
    PAGES,
    "Toute une inscription, redirections et fichiers compris",
    "Les erreurs aussi, et ce qui n'est pas du HTTP",
    "Une panne du site ne montre que sa page",
)
def pages_have_no_security_headers(patch):
    patch.setattr(site_module, "SECURITY_HEADERS", [])


@turns_red(TOKENS, "Les témoins de toute une inscription")
def scripts_can_read_the_token(patch):
    patch.setattr("mock_site.system.COOKIE_ATTRIBUTES", "Path=/; Secure; SameSite=Lax")


@turns_red(TOKENS, "Un témoin inventé n'est pas adopté")
def unknown_token_is_adopted(patch):
    original = Sessions.find

    def find(self, token, *, active=True):
        known = self._store.row("SELECT 1 FROM sessions WHERE token_hash = ?", digest(token))
        if self._system == "clegc" and not known:
            opened = self.open()
            self._store.run("UPDATE sessions SET token_hash = ? WHERE id = ?", digest(token), opened.id)
        return original(self, token, active=active)

    patch.setattr(Sessions, "find", find)


# secrets


@turns_red(PAGES, "Pas un secret n'échappe de toute une inscription")
@turns_red(DETAILS, "Ni les adresses, ni les titres, ni la console ne trahissent la personne")
@turns_red(PASSWORD, "Ni les adresses, ni les titres, ni le journal ne trahissent la personne")
def password_follows_in_the_address(patch):
    _send_on(patch, lambda location, password: f"{location}{'&' if '?' in location else '?'}p={quote(password)}")


@turns_red(DETAILS, "Ni les adresses, ni les titres, ni la console ne trahissent la personne")
def password_stays_behind_the_hash(patch):
    _send_on(patch, lambda location, password: f"{location}#{quote(password)}")


def _send_on(patch, readdress):
    original = System._turn

    def turn(self, visit, handler):
        answer = original(self, visit, handler)
        if "password" in visit.form and answer.status == HTTPStatus.SEE_OTHER:
            return Response.see_other(readdress(dict(answer.headers)["Location"], visit.form["password"]))
        return answer

    patch.setattr(System, "_turn", turn)


# addresses


@turns_red(PAGES, "Une adresse de retour qui n'est pas celle d'IRCC est refusée")
def any_return_address_is_taken(patch):
    original = Authorizations._read

    def read(self, query):
        known = next(iter(self._services.values())).redirect_uri
        return replace(original(self, {**query, "redirect_uri": known}), redirect_uri=query.get("redirect_uri", ""))

    patch.setattr(Authorizations, "_read", read)


@turns_red(PAGES, "Un autre paramètre n'envoie nulle part")
def any_parameter_may_lead_away(patch):
    original = System._turn

    def turn(self, visit, handler):
        answer = original(self, visit, handler)
        away = [value for value in visit.request.query.values() if "evil" in value]
        return Response.see_other(away[0]) if away else answer

    patch.setattr(System, "_turn", turn)


@turns_red(PAGES, "Une adresse du site qui en cache une autre est introuvable")
def address_is_tidied_up(patch):
    original = System.answer

    def answer(self, request):
        if "//" in request.path:
            return Response.see_other(request.path)
        return original(self, request)

    patch.setattr(System, "answer", answer)


@turns_red(PAGES, "L'hôte que nomme une demande ne décide d'aucune adresse", "Une adresse qui n'est pas d'ici")
def any_host_is_ours(patch):
    original = Site._respond

    def respond(self, environ):
        if environ.get("HTTP_HOST", "").lower() not in self._by_host:
            environ = {**environ, "HTTP_HOST": next(iter(self._by_host))}
        return original(self, environ)

    patch.setattr(Site, "_respond", respond)


# errors


@turns_red(
    PAGES,
    "Une adresse qui n'est pas d'ici",
    "Un formulaire que la page n'aurait pas envoyé",
    "Un témoin abîmé",
    "Une demande qu'aucun navigateur n'enverrait",
    "Une panne du site ne montre que sa page",
)
def errors_show_the_inside(patch):
    original = Site._error

    def error(self, environ, status, headers):
        answer = original(self, environ, status, headers)
        answer.body = answer.body.replace("</main>", f"<pre>{traceback.format_exc()} {__file__}</pre></main>")
        return answer

    patch.setattr(Site, "_error", error)


@turns_red(PAGES, "Un témoin mal formé est oublié")
def malformed_cookie_stays(patch):
    original = Request.cookie

    def cookie(self, name, pattern):
        try:
            return original(self, name, pattern)
        except BadRequest as refusal:
            refusal.headers = []
            raise

    patch.setattr(Request, "cookie", cookie)


# forms


@turns_red(PAGES, "GET et HEAD ne changent rien, quel que soit ce qu'on leur joint")
@turns_red(PORTAL, "GET et HEAD ne changent rien au portail")
@turns_red(DETAILS, "GET et HEAD ne changent rien")
@turns_red(CLOSING, "GET et HEAD ne suppriment rien")
@turns_red(PASSWORD, "Demander n'est pas faire")
@turns_red(SIGN_IN, "GET et HEAD ne changent rien au compte")
def asking_with_a_form_does_it(patch):
    original = System.answer

    def answer(self, request):
        if request.method in {"GET", "HEAD"} and "csrf" in request.query:
            request.method = "POST"
            request.form = lambda **_: request.query
        return original(self, request)

    patch.setattr(System, "answer", answer)


def _begin_with(patch, act):
    """Let each visit begin with this."""
    original = System._turn

    def turn(self, visit, handler):
        act(visit)
        return original(self, visit, handler)

    patch.setattr(System, "_turn", turn)


def _write_what_is_said(patch, field, sql):
    """Let what a form says in a field be written, for its session, before anything else is looked at."""

    def write(visit):
        if field in visit.form:
            visit.site.store.run(sql, visit.form[field], visit.session.id)

    _begin_with(patch, write)


@turns_red(PAGES, "Un champ ajouté est sans effet")
def username_is_what_the_last_form_says(patch):
    _write_what_is_said(patch, "username", "UPDATE sign_ups SET username = ? WHERE session_id = ?")


@turns_red(DETAILS, "Un champ ajouté ne change pas le compte d'un autre")
@turns_red(CLOSING, "Un champ ajouté ne supprime pas le compte d'un autre")
def account_is_what_the_form_says(patch):
    def believe(visit):
        if "account_id" in visit.form:
            visit.session.account_id = int(visit.form["account_id"])

    _begin_with(patch, believe)


@turns_red(PAGES, "Une révision altérée ne fait pas passer l'étape")
@turns_red(ORDER, "L'étape faite dans un onglet ne se refait pas dans l'autre")
def step_is_taken_at_any_revision(patch):
    patch.setattr(SignUpPages, "_current", SignUpPages._draft)


@turns_red(PAGES, "La clé secrète n'est pas celle du formulaire")
def secret_is_what_the_form_says(patch):
    _write_what_is_said(patch, "secret", "UPDATE enrolments SET totp_secret = ? WHERE session_id = ?")


@turns_red(PASSWORD, "Un champ ajouté ne change pas de compte")
def recovered_account_is_a_field_of_the_form(patch):
    original = RecoveryPages._rise

    def rise(self, visit):
        if "account_id" in visit.form:
            self._clegc.sessions._store.run(
                "UPDATE recoveries SET account_id = ? WHERE session_id = ?", visit.form["account_id"], visit.session.id
            )
        return original(self, visit)

    patch.setattr(RecoveryPages, "_rise", rise)


@turns_red(PASSWORD, "Un champ ajouté ne passe aucune étape")
def stage_of_the_recovery_is_a_field_of_the_form(patch):
    _write_what_is_said(patch, "stage", "UPDATE recoveries SET stage = ? WHERE session_id = ?")


@turns_red(PAGES, "Un champ ajouté est sans effet")
@turns_red(SIGN_IN, "Un champ ajouté ne change pas de compte")
def level_of_the_session_is_a_field_of_the_form(patch):
    def believe(visit):
        visit.session.level = int(visit.form.get("level", visit.session.level))

    _begin_with(patch, believe)


@turns_red(PORTAL, "Un champ ajouté ne change ni de personne ni de demande")
def application_to_link_is_a_field_of_the_form(patch):
    _write_what_is_said(patch, "application_id", "UPDATE ircc_links SET application_id = ? WHERE session_id = ?")


@turns_red(PORTAL, "Un champ ajouté ne change ni de personne ni de demande")
def person_is_a_field_of_the_form(patch):
    _write_when_submitted(patch, "client_id")


@turns_red(PORTAL, "Un champ ajouté ne change ni de personne ni de demande")
def status_is_a_field_of_the_form(patch):
    _write_when_submitted(patch, "status")


def _write_when_submitted(patch, field):
    """Let what a form says in a field be written to the application that it submits."""
    original = Applications.submit

    def submit(self, application, profile, said):
        faults = original(self, application, profile, said)
        if field in said and not faults:
            self._store.run(f"UPDATE ircc_applications SET {field} = ? WHERE id = ?", said[field], application.id)
        return faults

    patch.setattr(Applications, "submit", submit)


@turns_red(SIGN_IN, "Un double clic n'envoie qu'un code")
def double_click_counts_twice(patch):
    rescript(
        patch,
        "if (sent) event.preventDefault();",
        "event.preventDefault(); const body = new URLSearchParams(new FormData(form));"
        ' fetch(form.action, { method: "POST", body, redirect: "manual" }).then(() => location.assign(form.action));',
    )
    patch.setattr(Sessions, "current", lambda *_: True)
    original, both = Accounts.authenticate, Gate(2)

    def authenticate(*arguments):
        both.pass_through()  # as under load: both clicks are in before the first is answered
        return original(*arguments)

    patch.setattr(Accounts, "authenticate", authenticate)


@turns_red(SIGN_IN, "Un refus garde sa langue quand on en change")
def page_after_a_refusal_stays_in_french(patch):
    def change(visit):
        if visit.session.notes:
            visit.language = "fr"

    _begin_with(patch, change)


@turns_red(PAGES, "Une demande qu'aucun navigateur n'enverrait")
def every_error_is_said_to_be_the_sites(patch):
    original, refuse = Site._error, BaseHTTPRequestHandler.send_error

    def error(self, environ, _, headers):
        return original(self, environ, HTTPStatus.INTERNAL_SERVER_ERROR, headers)

    patch.setattr(Site, "_error", error)
    patch.setattr(BaseHTTPRequestHandler, "send_error", lambda self, *_: refuse(self, HTTPStatus.INTERNAL_SERVER_ERROR))


@turns_red(PAGES, "Une adresse du site qui en cache une autre est introuvable")
def hidden_address_is_gone_to(patch):
    original = System.answer

    def answer(self, request):
        hidden = request.path.replace("\\", "/").strip("/")
        return Response.see_other(f"http://{hidden}/") if hidden == "evil.test" else original(self, request)

    patch.setattr(System, "answer", answer)
