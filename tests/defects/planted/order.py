"""Defects of the order of the steps: steps skipped, done twice, undone by the browser's buttons, or leading nowhere."""

from __future__ import annotations

from mock_site.clegc import totp
from mock_site.clegc.authorizations import Authorizations
from mock_site.clegc.mail_codes import MailCodes
from mock_site.clegc.sign_up import SignUps
from mock_site.clegc.sign_up_pages import SignUpPages
from mock_site.system import System, Visit
from tests.defects.defect import turns_red

ORDER = "ordre-des-etapes"
NEXT = "d-une-etape-a-la-suivante"
ADDRESS = "adresse-electronique"
FACTOR = "deux-facteurs"
SIGN_IN = "ouvrir-une-session"


@turns_red(ORDER, "Les pages plus lointaines restent fermées", "Qui demande une page trop tôt lit où il en est")
def steps_are_skipped_by_their_address(patch):
    original = SignUpPages.before

    def before(self, visit):
        return None if visit.request.method == "GET" else original(self, visit)

    patch.setattr(SignUpPages, "before", before)


@turns_red(ORDER, "Les étapes plus lointaines, envoyées d'avance")
def steps_are_taken_in_any_order(patch):
    original = SignUpPages.before

    def before(self, visit):
        return None if visit.request.method == "POST" else original(self, visit)

    patch.setattr(SignUpPages, "before", before)


@turns_red(
    ORDER,
    "Recharger laisse à la même étape",
    "Reculer montre l'étape faite, ou celle où l'on en est",
    "Reculer puis avancer ramène où l'on en était, et l'on peut continuer",
    "Une étape refaite en arrière remplace la première",
    "Toute une inscription en rechargeant chaque page",
)
def pages_are_shown_once(patch):
    original = System._turn
    shown = set()

    def turn(self, visit, handler):
        page = (visit.session.csrf, visit.route.name)
        if page in shown and visit.request.method == "GET" and not visit.session.notes and self.name == "clegc":
            return visit.go("start")
        shown.add(page)
        return original(self, visit, handler)

    patch.setattr(System, "_turn", turn)


@turns_red(
    NEXT,
    "Des conditions au nom d'utilisateur",
    "Du nom d'utilisateur au mot de passe",
    "Du mot de passe aux questions",
    "Du code reçu à la confirmation",
)
def steps_lead_back_to_themselves(patch):
    original = Visit.go

    def go(self, name, **notes):
        here = self.request.method == "POST" and self.route.name.startswith("sign_up.")
        return original(self, self.route.page if here else name, **notes)

    patch.setattr(Visit, "go", go)


@turns_red(ORDER, "Des envois au même moment ne font qu'un courriel")
def same_step_counts_each_time(patch):
    def write(self, draft, assignments, *values):
        self._store.run(
            f"UPDATE sign_ups SET revision = revision + 1, {assignments} WHERE session_id = ?",
            *values, draft.session_id,
        )  # fmt: skip

    patch.setattr(SignUps, "_write", write)
    patch.setattr(SignUpPages, "_current", SignUpPages._draft)


@turns_red("acceder-a-l-inscription", "D'IRCC aux conditions de la CléGC")
@turns_red(NEXT, "D'IRCC aux conditions")
def service_that_asks_is_forgotten(patch):
    patch.setattr(Authorizations, "ask", lambda *_: None)


@turns_red(
    FACTOR,
    "Par l'application, en scannant le code QR",
    "Par l'application, en écrivant la clé secrète",
    "L'horloge du navigateur ne compte pas",
)
@turns_red(
    SIGN_IN,
    "Par l'application",
    "Le code suivant ouvre une session",
    "L'heure du navigateur ne compte pas",
)
def right_app_codes_are_refused(patch):
    patch.setattr(totp, "accepted_step", lambda *_: None)


@turns_red(
    ADDRESS,
    "Une adresse mal écrite se corrige",
    "Le code est collé tel quel",
    "Le nouveau code confirme l'adresse",
)
@turns_red(FACTOR, "Par courriel, à la même adresse", "Changer de méthode avant d'avoir fini")
@turns_red(
    SIGN_IN,
    "Par courriel",
    "Un code de session commence par zéro comme par un autre chiffre",
    "Le nouveau code de session ouvre la session",
)
def right_mail_codes_are_refused(patch):
    patch.setattr(MailCodes, "verify", lambda *_: ["code_wrong"])
