"""The defects of the order of the steps: skipped, sent twice, reloaded, gone back to."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

import mock_site
from mock_site.clegc import second_factor_pages
from mock_site.clegc.second_factor import SecondFactors
from mock_site.clegc.second_factor_pages import SecondFactorPages
from mock_site.clegc.sign_in_pages import SignInPages
from mock_site.clegc.sign_up import STEPS, Draft, SignUps
from mock_site.clegc.sign_up_pages import SignUpPages
from mock_site.system import System
from mock_site.web import Response
from tests.defects.defect import turns_red
from tests.defects.pages import rescript, rewrite

TEMPLATES = Path(mock_site.__file__).parent / "templates"
ORDER = "ordre-des-etapes"
SIGN_IN = "proteger-l-ouverture-de-session"
STEP = "d-une-etape-a-la-suivante"
REACH = "acceder-a-l-inscription"
CREDENTIALS = "nom-d-utilisateur-et-mot-de-passe"
QUESTIONS = "questions-de-recuperation"
ADDRESS = "adresse-electronique"
FACTOR = "deux-facteurs"


# from one step to the next


@turns_red(STEP, "D'IRCC aux conditions")
@turns_red(REACH, "D'IRCC aux conditions de la CléGC")
def registering_leads_to_the_sign_in(patch):
    rewrite(patch, (r'href="/fr/inscription/conditions"', 'href="/fr/connexion"'))


@turns_red(STEP, "Des conditions au nom d'utilisateur")
def accepted_terms_are_forgotten(patch):
    patch.setattr(SignUps, "begin", lambda *_: None)


@turns_red(STEP, "Du nom d'utilisateur au mot de passe", "Du mot de passe aux questions")
@turns_red(CREDENTIALS, "Un mot de passe dans les limites est accepté")
@turns_red(QUESTIONS, "Trois questions et trois réponses suffisent")
def choices_are_not_kept(patch):
    for choose in ("_choose_username", "_choose_password", "_choose_answers"):
        patch.setattr(SignUpPages, choose, lambda *_: {})


@turns_red(STEP, "Du code reçu à la confirmation")
@turns_red(
    ADDRESS, "Une adresse mal écrite se corrige", "Le code est collé tel quel", "Le nouveau code confirme l'adresse"
)
def confirmation_is_not_said(patch):
    original = SignUpPages.before

    def before(self, visit):
        return visit.go("home") if visit.session.level else original(self, visit)

    patch.setattr(SignUpPages, "before", before)


@turns_red(STEP, "Interrompue avant le deuxième facteur, elle reprend à l'accueil")
@turns_red(ADDRESS, "De la confirmation à la page d'accueil")
def home_is_skipped(patch):
    patch.setattr(SecondFactorPages, "_home", lambda _, visit: visit.go("second_factor.choose"))


@turns_red(FACTOR, "La page d'accueil demande l'authentification à deux facteurs")
def home_leads_nowhere(patch):
    patch.setattr(SecondFactorPages, "_go_on", lambda _, visit: visit.go("home"))


# skipped


@turns_red(
    ORDER,
    "Les pages plus lointaines restent fermées",
    "Qui demande une page trop tôt lit où il en est",
    "Les étapes plus lointaines, envoyées d'avance",
)
def sign_up_once_begun_is_open_to_its_end(patch):
    patch.setattr(Draft, "step", property(lambda _: STEPS[-1]))


@turns_red(ORDER, "Celles qui suivent un code attendu")
def set_up_is_finished_unverified(patch):
    open_to, original = second_factor_pages._open_to, SecondFactors.activate

    def activate(self, enrolment, account):
        self._store.run("UPDATE enrolments SET verified_at = 0, code_hashes = '[]' WHERE verified_at IS NULL")
        original(self, enrolment, account)

    patch.setattr(SecondFactors, "activate", activate)
    patch.setattr(SecondFactorPages, "_current", SecondFactorPages._enrolment)
    patch.setattr(second_factor_pages, "_open_to", lambda enrolment: {*open_to(enrolment), "second_factor.codes"})


# sent twice


@turns_red(ORDER, "Un double clic")
def second_click_starts_the_page_again(patch):
    rescript(patch, "if (sent) event.preventDefault();", "if (sent) { event.preventDefault(); location.reload(); }")


@turns_red(ORDER, "Des envois au même moment ne font qu'un courriel")
def same_address_counts_each_time(patch):
    patch.setattr(SignUpPages, "_current", SignUpPages._draft)

    def write(self, draft, assignments, *values):
        self._store.run(f"UPDATE sign_ups SET {assignments} WHERE session_id = ?", *values, draft.session_id)

    patch.setattr(SignUps, "_write", write)


@turns_red(ORDER, "Des envois au même moment ne font qu'un compte, et qu'une session")
def same_code_opens_a_session_each_time(patch):
    original = SignUpPages._confirm

    def confirm(self, visit, draft):
        faults = original(self, visit, draft) if draft else {"code": ["code_wrong"]}
        opened = visit.site.store.row("SELECT id FROM accounts")
        if faults and opened:
            visit.session = self._clegc.sessions.open()
            self._clegc.sessions.rise(visit.session, opened["id"], 1)
            return {}
        return faults

    before = SignUpPages.before
    patch.setattr(
        SignUpPages, "before", lambda self, visit: None if visit.request.method == "POST" else before(self, visit)
    )
    patch.setattr(SignUpPages, "_confirm", confirm)
    patch.setattr(SignUpPages, "_current", lambda self, visit: self._drafts.of(visit.session.id))


# reloaded, and gone back to


@turns_red(
    ORDER,
    "Recharger laisse à la même étape",
    "Toute une inscription en rechargeant chaque page",
)
def looking_at_the_page_of_the_code_sends_one(patch):
    original = SignUpPages._show

    def show(self, visit, **facts):
        if visit.route.name == "sign_up.code":
            self._drafts.send_again(self._draft(visit), visit.language)
        return original(self, visit, **facts)

    patch.setattr(SignUpPages, "_show", show)


@turns_red(
    ORDER,
    "Reculer montre l'étape faite, ou celle où l'on en est",
    "Reculer puis avancer ramène où l'on en était, et l'on peut continuer",
)
def going_back_undoes_the_step(patch):
    original = SignUpPages._show

    def show(self, visit, **facts):
        if visit.route.name == "sign_up.username":
            visit.site.store.run("UPDATE sign_ups SET username = NULL WHERE session_id = ?", visit.session.id)
        return original(self, visit, **facts)

    patch.setattr(SignUpPages, "_show", show)


@turns_red(ORDER, "Une étape refaite en arrière remplace la première")
def done_steps_are_closed(patch):
    original = SignUpPages.before

    def before(self, visit):
        reached = self._reached(visit)
        done = visit.session.level == 0 and visit.route.name in {
            f"sign_up.{step}" for step in STEPS[: STEPS.index(reached)]
        }
        return visit.go(f"sign_up.{reached}") if done else original(self, visit)

    patch.setattr(SignUpPages, "before", before)


# gone back to


def _lead_away(patch, away):
    """Let a page lead where `away` says, given the page and those that the session has seen; None shows it."""
    original = System._turn
    seen = defaultdict(list)

    def turn(self, visit, handler):
        page, pages = visit.request.path, seen[visit.session.id]
        elsewhere = away(page, pages) if visit.request.method == "GET" else None
        if elsewhere:
            return Response.see_other(elsewhere)
        if visit.request.method == "GET":
            pages.append(page)
        return original(self, visit, handler)

    patch.setattr(System, "_turn", turn)


@turns_red(SIGN_IN, "Recharger laisse à la même étape de l'ouverture")
@turns_red(ORDER, "Recharger laisse à la même étape")
def reloading_leads_away(patch):
    _lead_away(patch, lambda page, pages: "/" if pages[-1:] == [page] else None)


@turns_red(ORDER, "Reculer montre l'étape faite, ou celle où l'on en est")
def going_back_leads_forward(patch):
    _lead_away(patch, lambda page, pages: pages[-1] if page in pages[:-1] and pages[-1] != page else None)


@turns_red(ORDER, "Reculer puis avancer ramène où l'on en était, et l'on peut continuer")
def going_forward_leads_back(patch):
    def away(page, pages):
        gone_back = len(pages) != len(set(pages))
        return pages[-1] if gone_back and page in pages[:-1] and pages[-1] != page else None

    _lead_away(patch, away)


@turns_red("un-appareil-perdu", "Tant que rien n'est remplacé, rien d'autre ne s'ouvre")
def what_comes_too_early_leads_to_the_start(patch):
    _let_what_is_closed(patch, lambda _: Response.see_other("/"))


@turns_red(ORDER, "Les pages plus lointaines restent fermées")
def pages_show_before_their_turn(patch):
    def show(visit):
        source = (TEMPLATES / f"clegc/{visit.route.name}.html").read_text(encoding="utf-8")
        title = re.search(r"title = t\('(.+?)'\)", source)
        return Response(f"<h1>{visit.words(title[1])}</h1>")

    _let_what_is_closed(patch, show)


def _let_what_is_closed(patch, answer):
    """Let each page of CléGC that a person may not see yet be answered so."""
    for pages in (SignUpPages, SecondFactorPages, SignInPages):
        _let_one(patch, pages, answer)


def _let_one(patch, pages, answer):
    original = pages.before

    def before(self, visit):
        away = original(self, visit)
        return answer(visit) if away and visit.request.method == "GET" else away

    patch.setattr(pages, "before", before)


@turns_red(ORDER, "L'étape faite dans un onglet ne se refait pas dans l'autre")
def set_up_is_taken_at_any_revision(patch):
    patch.setattr(SecondFactorPages, "_current", SecondFactorPages._enrolment)


@turns_red("l-agence-du-revenu", "De là, on va où il faut")
@turns_red("compte-verrouille", "Chaque voie part de la page du compte verrouillé")
@turns_red("supprimer-son-compte", "Autre chose peut suffire")
def ways_lead_nowhere(patch):
    rewrite(patch, (' href="[^"]*"', ' href=""'))
