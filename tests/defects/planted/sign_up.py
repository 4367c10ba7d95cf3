"""The defects of the sign-up, from the registration page to the recovery codes."""

from __future__ import annotations

import hmac
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from unicodedata import normalize

from mock_site import hashing
from mock_site.clegc import (
    credentials,
    mail_codes,
    questions,
    second_factor,
    second_factor_pages,
    sign_up,
    sign_up_pages,
    totp,
)
from mock_site.clegc.accounts import Accounts
from mock_site.clegc.authorizations import Authorizations
from mock_site.clegc.mail_codes import MailCodes
from mock_site.clegc.second_factor import SecondFactors
from mock_site.clegc.sign_in_pages import SignInPages
from mock_site.clegc.sign_up import SignUps
from mock_site.mail import MailError, Post
from mock_site.sessions import Sessions
from mock_site.site import Site
from mock_site.system import Visit
from tests.defects.defect import turns_red
from tests.defects.pages import add_script, rescript, rewrite

if TYPE_CHECKING:
    from pytest import MonkeyPatch  # noqa: PT013


_CALLED_FROM = {"password_faults": credentials, "choice_faults": questions, "answer_faults": questions}
"""Where the rules are called from, if not from the sign-up itself: others follow them too."""


def _forget(patch: MonkeyPatch, function: str, *faults: str) -> None:
    """Let a rule of the sign-up find everything but these faults."""
    module = _CALLED_FROM.get(function, sign_up)
    original = getattr(module, function)

    def forgetful(*arguments):
        found = original(*arguments)
        if found and isinstance(found[0], list):
            return [[fault for fault in each if fault not in faults] for each in found]
        return [fault for fault in found if fault not in faults]

    patch.setattr(module, function, forgetful)


# guide-1

REACH = "acceder-a-l-inscription"


@turns_red(REACH, "Les six étapes ramènent à IRCC, session ouverte")
def person_is_left_at_clegc_at_the_end(patch):
    patch.setattr(Authorizations, "grant", lambda *_: None)


@turns_red(REACH, "Sans passer par IRCC, la CléGC renvoie au service")
def sign_up_opens_without_a_service(patch):
    patch.setattr(Authorizations, "of", lambda *_: object())


@turns_red(REACH, "Annuler en chemin ramène à la page de connexion")
def cancelling_creates_the_account(patch):
    def abandon(self, session_id):
        draft = self.of(session_id)
        if draft and draft.username:
            self._accounts.create(draft.username, "", [], "", "fr")
        self._store.run("DELETE FROM sign_ups WHERE session_id = ?", session_id)

    patch.setattr(SignUps, "abandon", abandon)


@turns_red(REACH, "Quitter en chemin ramène à IRCC", "Refuser les conditions ramène à IRCC")
def leaving_stays_at_clegc(patch):
    patch.setattr(Authorizations, "refuse", lambda *_: None)


# guide-2

CREDENTIALS = "nom-d-utilisateur-et-mot-de-passe"


@turns_red(
    CREDENTIALS, "Un nom hors des limites est refusé", "La liste montre la règle du nom d'utilisateur qui manque"
)
def username_of_any_length(patch):
    _forget(patch, "username_faults", "username_length")


@turns_red(
    CREDENTIALS, "Un nom hors des limites est refusé", "La liste montre la règle du nom d'utilisateur qui manque"
)
def username_of_digits(patch):
    _forget(patch, "username_faults", "username_digits")


@turns_red("protection-des-pages", "Ce qu'on écrit dans un champ reste du texte")
@turns_red(
    CREDENTIALS, "Un nom hors des limites est refusé", "La liste montre la règle du nom d'utilisateur qui manque"
)
def username_of_any_character(patch):
    _forget(patch, "username_faults", "username_characters")


@turns_red(CREDENTIALS, "Un nom dans les limites est accepté")
def username_takes_no_accent(patch):
    patch.setattr(credentials, "_may_name", lambda character: character.isascii() and character != " ")


@turns_red(CREDENTIALS, "Le nom d'une autre personne est refusé, quelle que soit sa casse")
def username_of_somebody_else(patch):
    patch.setattr(Accounts, "taken", lambda *_: False)


@turns_red(CREDENTIALS, "Un nom pris pendant l'inscription est rendu à choisir")
def username_taken_meanwhile_is_not_said(patch):
    def confirm(self, draft, code, language):
        with self._store.transaction():
            faults = self._codes.verify(draft.session_id, code)
            return {"code": faults} if faults else self._open(draft, language)

    patch.setattr(SignUps, "confirm", confirm)


@turns_red(
    CREDENTIALS, "Un mot de passe hors des limites est refusé", "La liste montre la règle du mot de passe qui manque"
)
def password_of_any_length(patch):
    _forget(patch, "password_faults", "password_length")


@turns_red(
    CREDENTIALS, "Un mot de passe hors des limites est refusé", "La liste montre la règle du mot de passe qui manque"
)
def password_of_one_kind_of_character(patch):
    _forget(patch, "password_faults", "password_upper", "password_lower", "password_digit", "password_symbol")


@turns_red(CREDENTIALS, "Un mot courant est refusé, même arrangé")
def password_that_everybody_has(patch):
    _forget(patch, "password_faults", "password_common")


@turns_red(CREDENTIALS, "Deux caractères du nom d'utilisateur passent, trois sont refusés")
def password_that_holds_the_username(patch):
    _forget(patch, "password_faults", "password_username")


@turns_red(CREDENTIALS, "La confirmation est comparée en entier")
def password_confirmed_whatever_is_typed(patch):
    original = SignUps.choose_password
    patch.setattr(
        SignUps, "choose_password", lambda self, draft, password, _: original(self, draft, password, password)
    )


@turns_red(CREDENTIALS, "Le mot de passe compte en entier quand on ouvre une session")
def password_cut_and_folded_at_sign_in(patch):
    derive = hashing._derive
    patch.setattr(hashing, "_derive", lambda secret, salt, cost: derive(secret[:11].lower(), salt, cost))


@turns_red(CREDENTIALS, "La liste n'a rien à redire d'un bon mot de passe")
def space_is_no_symbol_to_the_list(patch):
    rescript(patch, r"/[\p{P}\p{S} ]/u", "/[-._]/u")


@turns_red(CREDENTIALS, "Il se lit quand on le demande")
def password_is_never_shown(patch):
    rescript(patch, 'field.type = shown ? "text" : "password";', "")


@turns_red("gestionnaire-de-mots-de-passe", "Chaque champ dit au gestionnaire ce qu'il attend")
def fields_tell_a_manager_nothing(patch):
    rewrite(patch, ("autocomplete=", "x="))


@turns_red(
    "gestionnaire-de-mots-de-passe", "Le mot de passe se colle", "Le code reçu par courriel se colle d'un seul geste"
)
def pasting_is_forbidden(patch):
    add_script(patch, "document.addEventListener('paste', (event) => event.preventDefault());")


@turns_red(CREDENTIALS, "Il est masqué tant qu'on ne demande pas à le voir", "Il est montré, puis masqué de nouveau")
def password_is_never_masked(patch):
    rewrite(patch, ('type="password"', 'type="text"'))


# guide-3 and conseil-3

QUESTIONS = "questions-de-recuperation"


@turns_red(QUESTIONS, "Le choix est assez large")
def questions_are_few(patch):
    patch.setattr(sign_up_pages, "QUESTIONS", questions.QUESTIONS[:5])


@turns_red(QUESTIONS, "Deux questions ne suffisent pas")
def two_questions_are_enough(patch):
    _forget(patch, "choice_faults", "question_missing")
    patch.setattr("mock_site.clegc.questions.wordings", lambda *_: [])


@turns_red(QUESTIONS, "La même question ne sert pas deux fois")
def one_question_twice(patch):
    _forget(patch, "choice_faults", "question_twice")


@turns_red(
    QUESTIONS,
    "Une réponse à la limite",
    "Après un refus, les réponses sont à redonner mais les questions restent choisies",
)
def answer_of_any_length(patch):
    _forget(patch, "answer_faults", "answer_length")


@turns_red(QUESTIONS, "Une réponse à la limite")
def answer_of_any_character(patch):
    _forget(patch, "answer_faults", "answer_characters")


@turns_red(QUESTIONS, "La même réponse ne sert pas deux fois, même en majuscules")
def one_answer_twice(patch):
    _forget(patch, "answer_faults", "answer_twice")


@turns_red(QUESTIONS, "Après un refus, les réponses sont à redonner mais les questions restent choisies")
def answers_are_shown_again(patch):
    patch.setattr(Visit, "_typed", lambda self: dict(self.form))


@turns_red("questions-solides", "Une réponse qui se trouve dans sa question est refusée")
def answer_found_in_its_question(patch):
    _forget(patch, "answer_faults", "answer_in_question")


@turns_red("questions-solides", "Une réponse qui se trouve dans le nom d'utilisateur est refusée")
def answer_found_in_the_username(patch):
    _forget(patch, "answer_faults", "answer_in_username")


# guide-4

ADDRESS = "adresse-electronique"


@turns_red(ADDRESS, "Une adresse incomplète est refusée et rien ne part")
def address_of_any_form(patch):
    _forget(patch, "address_faults", "email_form")


@turns_red(ADDRESS, "Des fins de ligne glissées dans l'adresse n'ajoutent pas de destinataire")
def address_of_two_lines(patch):
    original = sign_up.address_faults
    patch.setattr(
        sign_up, "address_faults", lambda email, again: original(email.split("\r\n")[0], again.split("\r\n")[0])
    )
    choose = SignUps.choose_email
    patch.setattr(
        SignUps, "choose_email",
        lambda self, draft, email, again, language: choose(self, draft, email.split("\r\n")[0], again, language),
    )  # fmt: skip


@turns_red(ADDRESS, "Les deux adresses sont identiques")
def address_confirmed_whatever_is_typed(patch):
    _forget(patch, "address_faults", "email_twice")


@turns_red(ADDRESS, "Le code vaut dix minutes")
def code_never_expires(patch):
    patch.setattr(MailCodes, "_oldest", property(lambda _: 0.0))


@turns_red(ADDRESS, "Le code vaut dix minutes")
def code_expires_too_early(patch):
    patch.setattr(MailCodes, "_oldest", property(lambda self: self._now - 599))


@turns_red(
    ADDRESS,
    "Un code erroné est refusé",
    "Le code d'une personne ne confirme pas l'adresse d'une autre",
    "Le code qui a servi ne sert plus, même dans un autre navigateur",
)
def any_six_digits_are_the_code(patch):
    patch.setattr(MailCodes, "_hash", lambda *_: "same")


@turns_red(ADDRESS, "Un code mal formé est refusé")
def code_with_noise_inside(patch):
    original = MailCodes.verify
    patch.setattr(
        MailCodes, "verify",
        lambda self, session, typed: original(self, session, "".join(filter(str.isdigit, typed)).zfill(6)[:6]),
    )  # fmt: skip


@turns_red(ADDRESS, "Le code est collé avec les espaces qui l'entourent")
def spaces_around_the_code_are_refused(patch):
    original = MailCodes.verify
    patch.setattr(
        MailCodes, "verify",
        lambda self, session, typed: original(self, session, typed) if typed == typed.strip() else ["code_form"],
    )  # fmt: skip


@turns_red("mot-de-passe-oublie", "Cinq codes erronés annulent le bon")
@turns_red(ADDRESS, "Cinq codes erronés usent le bon")
def codes_can_be_guessed_for_ever(patch):
    original = MailCodes._fault

    def fault(self, newest, code):
        found = original(self, newest, code)
        self._store.run("UPDATE mail_codes SET tries = 0")
        return found

    patch.setattr(MailCodes, "_fault", fault)


@turns_red(ADDRESS, "L'ancien code est refusé")
def replaced_code_still_serves(patch):
    original = MailCodes.verify

    def verify(self, session_id, typed):
        faults = original(self, session_id, typed)
        return [] if faults == ["code_replaced"] else faults

    patch.setattr(MailCodes, "verify", verify)


@turns_red("garder-son-adresse-a-jour", "Cinq codes en quinze minutes, pas un de plus")
@turns_red("ouvrir-une-session", "Cinq codes de session en quinze minutes, pas un de plus")
@turns_red("mot-de-passe-oublie", "Les envois sont limités")
@turns_red(
    ADDRESS, "Cinq codes en quinze minutes, pas un de plus", "Au bout de quinze minutes, un code peut être redemandé"
)
def codes_are_sent_without_limit(patch):
    patch.setattr(MailCodes, "_refuse_flood", lambda *_: None)


@turns_red(ADDRESS, "Le code de l'adresse n'active pas le deuxième facteur")
def code_serves_any_purpose(patch):
    patch.setattr(second_factor.MailCodes, "_consume", lambda *_: True)


@turns_red(ADDRESS, "Un code qui commence par zéro est un code comme un autre")
def code_is_a_number(patch):
    original = MailCodes._hash
    patch.setattr(MailCodes, "_hash", lambda self, session, code: original(self, session, str(int(code))))
    patch.setattr(MailCodes, "verify", _numeric(MailCodes.verify))


def _numeric(verify):
    return lambda self, session, typed: verify(self, session, str(int(typed)) if typed.strip().isdigit() else typed)


@turns_red(ADDRESS, "Le courriel du code de vérification", "Un code part à l'adresse donnée")
def mail_tells_the_username(patch):
    original = Site.send

    def send(self, kind, to, language, **facts):
        row = self.store.row("SELECT username FROM sign_ups")
        words = self.words[language]
        get = words.get
        patch.setattr(words, "get", lambda key: [*get(key), row["username"]] if key.endswith(".lines") else get(key))
        patch.setattr(type(words), "__call__", lambda _, key, **__: "Bonjour" if key.endswith("subject") else get(key))
        original(self, kind, to, language, **facts)

    patch.setattr(Site, "send", send)


@turns_red("compte-verrouille", "On s'inscrit de nouveau, sous un autre nom, avec la même adresse")
@turns_red(ADDRESS, "Une adresse déjà utilisée ne se voit pas à l'écran")
def address_in_use_is_refused(patch):
    original = SignUps.choose_email

    def choose_email(self, draft, email, again, language):
        known = self._accounts.address_in_use(email)
        return {"email": ["email_form"]} if known else original(self, draft, email, again, language)

    patch.setattr(SignUps, "choose_email", choose_email)


@turns_red(ADDRESS, "Le serveur de courriel ne répond pas", "Le serveur de courriel refuse le message")
def mail_that_fails_goes_unnoticed(patch):
    original = Post.send

    def send(self, letter, date):
        try:
            original(self, letter, date)
        except MailError:
            return

    patch.setattr(Post, "send", send)


@turns_red(ADDRESS, "Le serveur de courriel ne répond pas", "Le serveur de courriel refuse le message")
def mail_that_fails_leaves_the_address_behind(patch):
    original = SignUps.choose_email

    def choose_email(self, draft, email, again, language):
        self._store.run("UPDATE sign_ups SET email = ?", email)
        return original(self, draft, email, again, language)

    patch.setattr(SignUps, "choose_email", choose_email)


@turns_red(ADDRESS, "Quand il répond de nouveau, la même demande aboutit")
def address_is_written_to_once(patch):
    original = SignUps.choose_email

    def choose_email(self, draft, email, again, language):
        if draft.email == email:
            return {}
        self._store.run("UPDATE sign_ups SET email = ? WHERE session_id = ?", email, draft.session_id)
        return original(self, draft, email, again, language)

    patch.setattr(SignUps, "choose_email", choose_email)


# guide-5

FACTOR = "deux-facteurs"


@turns_red(FACTOR, "Un code erroné est refusé")
def any_app_code_will_do(patch):
    patch.setattr(totp, "accepted_step", lambda *_: 1)


@turns_red(FACTOR, "Après un code erroné, la session suivante ne demande pas de code")
def wrong_app_code_turns_the_factor_on(patch):
    original = SecondFactors.verify_app

    def verify_app(self, enrolment, typed):
        self._store.run("UPDATE accounts SET second_factor = 'app', totp_secret = ?", enrolment.secret)
        return original(self, enrolment, typed)

    patch.setattr(SecondFactors, "verify_app", verify_app)


def steps_accepted(patch, back, forward):
    def accepted_step(secret, typed, now, policy):
        present = int(now.timestamp() // 30)
        for step in range(present - back, present + forward + 1):
            if hmac.compare_digest(totp._totp(secret, policy).generate_otp(step), typed):
                return step
        return None

    patch.setattr(totp, "accepted_step", accepted_step)


@turns_red(FACTOR, "L'horloge du téléphone peut être en retard d'un pas, pas davantage")
def app_codes_live_too_long(patch):
    steps_accepted(patch, back=2, forward=0)


@turns_red(FACTOR, "L'horloge du téléphone peut être en retard d'un pas, pas davantage")
def app_codes_die_at_once(patch):
    steps_accepted(patch, back=0, forward=0)


@turns_red(FACTOR, "Un code à venir est refusé")
def app_codes_of_the_future(patch):
    steps_accepted(patch, back=1, forward=1)


@turns_red(FACTOR, "Recharger la page garde la même clé")
def secret_changes_at_each_look(patch):
    original = second_factor_pages.SecondFactorPages._show_app

    def show_app(self, visit):
        self._factors.choose(visit.session.id, "app", self._revision(visit))
        return original(self, visit)

    patch.setattr(second_factor_pages.SecondFactorPages, "_show_app", show_app)


@turns_red(FACTOR, "Recommencer donne une nouvelle clé")
def secret_is_always_the_same(patch):
    patch.setattr(totp, "new_secret", lambda: "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP")


@turns_red(FACTOR, "La clé ne se revoit plus une fois vérifiée")
def secret_can_be_seen_again(patch):
    patch.setattr(second_factor_pages, "_open_to", lambda _: {"second_factor.app", "second_factor.codes"})


@turns_red(FACTOR, "Le code QR et la clé secrète disent la même chose", "Par l'application, en scannant le code QR")
def qr_code_holds_another_secret(patch):
    original = totp.uri
    patch.setattr(totp, "uri", lambda _, username, policy: original(totp.new_secret(), username, policy))


@turns_red(FACTOR, "Par l'application, en écrivant la clé secrète")
def secret_on_the_page_is_another(patch):
    original = second_factor_pages.SecondFactorPages._show
    another = "JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP"

    def show(self, visit, **facts):
        return original(self, visit, **{**facts, "secret": another} if "secret" in facts else facts)

    patch.setattr(second_factor_pages.SecondFactorPages, "_show", show)


@turns_red(FACTOR, "Par courriel, à la même adresse")
def code_of_the_mail_method_is_never_right(patch):
    patch.setattr(SecondFactors, "verify_email", lambda *_: {"code": ["code_wrong"]})


@turns_red(FACTOR, "Changer de méthode avant d'avoir fini")
def first_method_is_kept(patch):
    original = SecondFactors.choose

    def choose(self, session_id, method, revision=0):
        if self.of(session_id) is None:
            original(self, session_id, method, revision)

    patch.setattr(SecondFactors, "choose", choose)


@turns_red(FACTOR, "L'horloge du navigateur ne compte pas")
@turns_red("ouvrir-une-session", "L'heure du navigateur ne compte pas")
def clock_of_the_browser_is_believed(patch):
    add_script(
        patch,
        """
for (const field of document.querySelectorAll("input[name=csrf]"))
  field.insertAdjacentHTML("afterend", `<input type="hidden" name="now" value="${Date.now() / 1000}">`);
""",
    )
    accepted_step = totp.accepted_step

    def believe(original):
        def answer(self, visit):
            now = datetime.fromtimestamp(float(visit.form["now"]), tz=UTC)
            patch.setattr(
                totp, "accepted_step", lambda secret, typed, _, rules: accepted_step(secret, typed, now, rules)
            )
            return original(self, visit)

        return answer

    for pages, name in ((second_factor_pages.SecondFactorPages, "_current"), (SignInPages, "_code")):
        patch.setattr(pages, name, believe(getattr(pages, name)))


@turns_red(FACTOR, "Sans méthode, on ne va pas plus loin")
def no_method_means_email(patch):
    patch.setattr(second_factor_pages, "METHODS", ("app", "email", ""))
    choose = second_factor_pages.SecondFactorPages._choose

    def choose_email(self, visit):
        visit.form = {**visit.form, "method": visit.form.get("method") or "email"}
        return choose(self, visit)

    patch.setattr(second_factor_pages.SecondFactorPages, "_choose", choose_email)


# guide-6

CODES = "codes-de-recuperation"


@turns_red(CODES, "Cinq codes différents")
def four_codes(patch):
    original = second_factor.recovery_codes.new_codes
    patch.setattr(second_factor.recovery_codes, "new_codes", lambda count: original(count - 1))


@turns_red("un-appareil-perdu", "Les nouveaux codes sont cinq, tous différents")
@turns_red(CODES, "Cinq codes différents")
def the_same_code_five_times(patch):
    patch.setattr(second_factor.recovery_codes, "new_codes", lambda count: ["ABCD-1234"] * count)


@turns_red(CODES, "Sans la case cochée, rien n'est activé")
def unticked_box_goes_through(patch):
    original = second_factor_pages.SecondFactorPages._finish

    def finish(self, visit):
        visit.form = {**visit.form, "saved": "yes"}
        return original(self, visit)

    patch.setattr(second_factor_pages.SecondFactorPages, "_finish", finish)


@turns_red(CODES, "Les codes ne se revoient pas")
def codes_are_shown_at_each_look(patch):
    original = Sessions.note

    def note(self, session, **notes):
        return None if not notes and "codes" in session.notes else original(self, session, **notes)

    patch.setattr(Sessions, "note", note)


@turns_red(
    CODES, "Les codes ne se revoient pas", "Revenir en arrière une fois le compte protégé ne montre pas les codes"
)
def codes_can_be_seen_again_once_kept(patch):
    page, shown = second_factor_pages._CODES, []
    original = second_factor_pages.SecondFactorPages.before

    def before(self, visit):
        if visit.route.name != page or visit.request.method != "GET":
            return original(self, visit)
        shown.extend(visit.session.notes.get("codes", []))
        visit.session.notes = {**visit.session.notes, "page": page, "codes": shown}
        return None

    patch.setattr(second_factor_pages.SecondFactorPages, "before", before)


@turns_red(CODES, "Qui n'a pas gardé ses codes en demande de nouveaux")
def new_codes_are_the_old_ones(patch):
    patch.setattr(
        second_factor.recovery_codes, "new_codes", lambda count: [f"ABCD-123{place}" for place in range(count)]
    )


@turns_red(CODES, "Les codes se téléchargent et s'impriment")
def download_holds_other_codes(patch):
    rewrite(patch, ("utf-8,", "utf-8,0000-0000%0A"))


@turns_red("adresse-electronique", "Un code mal formé est refusé")
def digits_of_any_script_are_a_code(patch):
    original = mail_codes.well_formed
    patch.setattr(mail_codes, "well_formed", lambda typed, policy: original(normalize("NFKC", typed), policy))


@turns_red("un-appareil-perdu", "Ni la casse ni le trait d'union ne comptent")
def hyphen_counts(patch):
    original = second_factor.recovery_codes.normal
    patch.setattr(
        second_factor.recovery_codes, "normal", lambda typed: original(typed) if "-" in typed else original(typed)[::-1]
    )
