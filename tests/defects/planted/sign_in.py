"""The defects of signing in, of its locks, of recovery and of sessions."""

from __future__ import annotations

from datetime import timedelta

from mock_site import hashing
from mock_site import store as store_module
from mock_site.clegc import mail_codes, proof_pages, recovery_codes, renewal_pages, second_factor_pages, sign_in_pages
from mock_site.clegc.accounts import Accounts, _account
from mock_site.clegc.authorizations import Authorizations
from mock_site.clegc.credentials import username_key
from mock_site.clegc.mail_codes import MailCodes
from mock_site.clegc.pages import Clegc
from mock_site.clegc.second_factor import SecondFactors
from mock_site.clegc.second_factor_pages import SecondFactorPages
from mock_site.clegc.service_sessions import ServiceSessions
from mock_site.clegc.sign_in_pages import SignInPages
from mock_site.ircc.sign_in import Requests
from mock_site.mail import MailError
from mock_site.policy import Policy
from mock_site.sessions import Sessions
from mock_site.site import Site
from mock_site.system import System, Visit
from mock_site.tries import Tries, Verdict
from mock_site.web import Response
from tests.defects.defect import turns_red
from tests.defects.numbers import let
from tests.defects.pages import rescript, rewrite
from tests.defects.planted.sign_up import steps_accepted
from tests.defects.rivals import rivals

SIGN_IN = "ouvrir-une-session"
THEFT = "un-mot-de-passe-vole"
LOCK = "verrou"
LOST = "un-appareil-perdu"
END = "fin-de-session"
SYSTEMS = "deux-systemes"
PROTECTION = "proteger-l-ouverture-de-session"


# signing in


@turns_red(SIGN_IN, "La casse du nom d'utilisateur ne compte pas")
def username_case_counts(patch):
    patch.setattr("mock_site.clegc.accounts.username_key", str)


@turns_red(
    SIGN_IN,
    "Une ouverture inachevée attend quinze minutes",
    "Après une trop longue attente, le mot de passe est redemandé",
)
def half_finished_sign_in_waits_for_ever(patch):
    for module in (sign_in_pages, second_factor_pages):
        patch.setattr(module, "waited_too_long", lambda _: None)


@turns_red(SIGN_IN, "Rien ne distingue une raison d'une autre")
def unknown_username_is_said(patch):
    original = SignInPages._sign_in

    def sign_in(self, visit):
        if not self._clegc.accounts.taken(visit.form.get("username", "")):
            return visit.go("sign_in", errors={"form": ["password_wrong"]})
        return original(self, visit)

    patch.setattr(SignInPages, "_sign_in", sign_in)


@turns_red(SIGN_IN, "Rien ne distingue une raison d'une autre")
def unknown_username_has_a_header_of_its_own(patch):
    original = SignInPages._sign_in

    def sign_in(self, visit):
        answer = original(self, visit)
        if not self._clegc.accounts.taken(visit.form.get("username", "")):
            answer.headers.append(("X-Cache", "miss"))
        return answer

    patch.setattr(SignInPages, "_sign_in", sign_in)


@turns_red(SIGN_IN, "Rien ne distingue un compte verrouillé", "Rien ne distingue l'échec qui verrouille")
def lock_is_said(patch):
    original = SignInPages._sign_in

    def sign_in(self, visit):
        answer = original(self, visit)
        locked = self._clegc.password_tries._locked(username_key(visit.form.get("username", "")))
        return visit.go("sign_in", errors={"form": ["password_locked"]}) if locked else answer

    patch.setattr(SignInPages, "_sign_in", sign_in)


@turns_red(SIGN_IN, "Rien ne distingue l'échec qui verrouille quand l'avis ne peut pas partir")
def lock_notice_that_fails_is_said(patch):
    def tell_of_lock(visit, account, kind):
        visit.site.send(kind, account.email, account.language, minutes=15)

    patch.setattr(sign_in_pages, "tell_of_lock", tell_of_lock)


@turns_red(SIGN_IN, "Le mot de passe d'un inconnu est comparé comme un autre")
def nothing_is_compared_for_nobody(patch):
    original = Accounts.authenticate

    def authenticate(self, username, password):
        return original(self, username, password) if self.taken(username) else (None, False)

    patch.setattr(Accounts, "authenticate", authenticate)


def _check_app(patch, steps_compared):
    def check(self, session_id, account, typed):
        if account.second_factor == "email":
            return self._sign_in_codes.verify(session_id, typed)
        row = self._store.row("SELECT * FROM accounts WHERE id = ?", account.id)
        step = second_factor_pages.totp.accepted_step(row["totp_secret"], typed, self._site.clock.now(), self._policy)
        if step is None:
            return ["totp_wrong"]
        return steps_compared(self, account, step, row["totp_last_step"])

    patch.setattr(SecondFactors, "check", check)


def _refuse_steps(patch, is_used):
    """Let a code of the app open a session, and its step be kept, unless the step is used: `is_used(step, last)`."""

    def compared(self, account, step, last):
        if is_used(step, last):
            return ["code_used"]
        self._store.run("UPDATE accounts SET totp_last_step = ? WHERE id = ?", step, account.id)
        return []

    _check_app(patch, compared)


@turns_red(
    SIGN_IN,
    "Le même code n'ouvre pas une deuxième session",
    "Un code plus ancien que le dernier n'ouvre rien",
    "Le code qui a activé le deuxième facteur n'ouvre rien d'autre",
    "Deux navigateurs, le même code, un seul gagnant",
)
def app_code_serves_twice(patch):
    _check_app(patch, lambda *_: [])


@turns_red(SIGN_IN, "Un code plus ancien que le dernier n'ouvre rien")
def only_the_last_step_is_refused(patch):
    _refuse_steps(patch, lambda step, last: step == last)


@turns_red(SIGN_IN, "Le code qui a activé le deuxième facteur n'ouvre rien d'autre")
def step_of_the_set_up_is_forgotten(patch):
    original = SecondFactors._verified
    patch.setattr(SecondFactors, "_verified", lambda self, enrolment, _: original(self, enrolment, -1))


def _judge_without_transaction(self, whose, right):
    if self._locked(whose):
        return Verdict.LOCKED
    if right():
        if self._forgiving:
            self.forget(whose)
        return Verdict.RIGHT
    return self._count(whose)


@turns_red(SIGN_IN, "Deux navigateurs, le même code, un seul gagnant")
def step_is_looked_at_then_written(patch):
    patch.setattr(Tries, "judge", _judge_without_transaction)
    wait_for_rivals = rivals(patch)

    def compared(self, account, step, last):
        wait_for_rivals(self._store)
        if step <= last:
            return ["code_used"]
        self._store.run("UPDATE accounts SET totp_last_step = ? WHERE id = ?", step, account.id)
        return []

    _check_app(patch, compared)


@turns_red(SIGN_IN, "Le téléphone peut retarder d'un pas, pas plus")
def app_codes_of_two_steps_ago(patch):
    steps_accepted(patch, back=2, forward=0)


@turns_red(SIGN_IN, "Le téléphone peut retarder d'un pas, pas plus")
def app_codes_to_come(patch):
    steps_accepted(patch, back=1, forward=1)


@turns_red("mot-de-passe-oublie", "Le code vaut dix minutes")
@turns_red(SIGN_IN, "Le code de session vaut dix minutes")
def sign_in_code_never_expires(patch):
    patch.setattr(MailCodes, "_oldest", property(lambda _: 0.0))


@turns_red("mot-de-passe-oublie", "Un nouveau code remplace le premier")
@turns_red(SIGN_IN, "Un nouveau code de session remplace l'ancien")
def former_sign_in_code_still_serves(patch):
    original = MailCodes.verify

    def verify(self, session_id, typed):
        faults = original(self, session_id, typed)
        return [] if faults == ["code_replaced"] else faults

    patch.setattr(MailCodes, "verify", verify)


def _any_session(self, session_id, typed):
    found = self._store.row(
        "SELECT session_id FROM mail_codes WHERE purpose = ? AND code_hash IN"
        " (SELECT code_hash FROM mail_codes WHERE used_at IS NULL) ORDER BY id LIMIT 1",
        self._purpose,
    )
    return [] if found and self._hash(found["session_id"], typed.strip()) in _hashes(self) else ["code_wrong"]


def _hashes(codes):
    return {row["code_hash"] for row in codes._store.rows("SELECT code_hash FROM mail_codes")}


@turns_red(
    "mot-de-passe-oublie",
    "Le code d'ailleurs n'avance à rien",
    "Un code demandé dans un navigateur ne sert pas dans un autre",
)
@turns_red(
    SIGN_IN, "Le code d'un navigateur ne sert pas dans un autre", "Le code de session d'une autre personne n'ouvre rien"
)
def sign_in_code_serves_anybody(patch):
    patch.setattr(MailCodes, "verify", _any_session)


@turns_red(SIGN_IN, "Un code de session mal formé est refusé")
def noise_in_a_sign_in_code_is_dropped(patch):
    original = SignInPages._code

    def code(self, visit):
        digits = "".join(filter(str.isdigit, visit.form.get("code", "")))
        visit.form = {**visit.form, "code": digits.zfill(6)}
        return original(self, visit)

    patch.setattr(SignInPages, "_code", code)


@turns_red(SIGN_IN, "Le code de session est collé avec les espaces qui l'entourent")
def spaces_around_a_sign_in_code_are_refused(patch):
    original = mail_codes.well_formed
    patch.setattr(mail_codes, "well_formed", lambda typed, policy: original(typed, policy) and typed == typed.strip())


@turns_red("ouvrir-une-session", "Quand le courriel repart, la même demande aboutit")
@turns_red(SIGN_IN, "Quand le courriel ne part pas, la session ne s'ouvre pas à moitié")
def sign_in_goes_on_without_the_mail(patch):
    original = SecondFactors.ask

    def ask(self, *arguments):
        try:
            original(self, *arguments)
        except MailError:
            return

    patch.setattr(SecondFactors, "ask", ask)


@turns_red(SIGN_IN, "Le journal dit ce qui a été essayé", "Un mot de passe écrit à la place du nom n'est pas retenu")
def tries_are_not_recorded(patch):
    patch.setattr(sign_in_pages, "record", lambda *_: None)


@turns_red(SIGN_IN, "Le journal dit ce qui a été essayé", "Un mot de passe écrit à la place du nom n'est pas retenu")
def forms_are_recorded(patch):
    original = SignInPages.before

    def before(self, visit):
        visit.site.record("form", **dict(visit.form))
        return original(self, visit)

    patch.setattr(SignInPages, "before", before)


@turns_red(SIGN_IN, "Un mot de passe écrit à la place du nom n'est pas retenu")
def username_is_recorded_as_typed(patch):
    original = Accounts.authenticate

    def authenticate(self, username, password):
        self._record("trying", username=username)
        return original(self, username, password)

    patch.setattr(Accounts, "authenticate", authenticate)


@turns_red(SIGN_IN, "Le code suivant ouvre une session")
def next_step_is_refused(patch):
    _refuse_steps(patch, lambda step, last: step <= last + 1)


@turns_red(SIGN_IN, "Un code de session commence par zéro comme par un autre chiffre")
def sign_in_code_is_read_as_a_number(patch):
    original = MailCodes.verify
    patch.setattr(MailCodes, "verify", lambda self, session_id, typed: original(self, session_id, str(int(typed))))


@turns_red(SIGN_IN, "Le nouveau code de session ouvre la session")
def first_code_alone_is_compared(patch):
    original = MailCodes._consume

    def consume(self, newest, code):
        first = self._store.row(
            "SELECT * FROM mail_codes WHERE session_id = ? AND purpose = ? ORDER BY id LIMIT 1",
            newest["session_id"], self._purpose,
        )  # fmt: skip
        return original(self, first, code)

    patch.setattr(MailCodes, "_consume", consume)


# a stolen password


@turns_red(
    THEFT,
    "Le voleur s'arrête à la page du deuxième facteur",
    "Aucune page ne laisse passer le voleur",
    "IRCC ne connaît pas le voleur",
    "Le code de l'application du voleur n'ouvre rien",
)
def password_is_enough(patch):
    original = Sessions.rise
    patch.setattr(Sessions, "rise", lambda self, session, account_id, _: original(self, session, account_id, 2))


@turns_red(THEFT, "Aucune page ne laisse passer le voleur")
def second_factor_can_be_changed_with_the_password_alone(patch):
    patch.setattr(SecondFactorPages, "_before_change", lambda *_: None)


@turns_red(THEFT, "Le code de l'application du voleur n'ouvre rien")
def app_of_anybody_will_do(patch):
    patch.setattr(second_factor_pages.totp, "accepted_step", lambda *_: 10**9)


@turns_red(SIGN_IN, "Par courriel")
@turns_red(THEFT, "Un code reçu par courriel arrive à la personne, pas au voleur")
def sign_in_code_is_not_sent(patch):
    patch.setattr(SecondFactors, "ask", lambda *_: None)


@turns_red(THEFT, "Des codes devinés avertissent la personne que son mot de passe est connu")
def lock_of_the_second_factor_is_not_told(patch):
    patch.setattr(sign_in_pages, "tell_of_lock", lambda *_: None)


# the lock


@turns_red("nom-d-utilisateur-oublie", "La cinquième erreur verrouille les réponses, pas la quatrième")
@turns_red(
    LOCK,
    "Le cinquième échec verrouille, pas le quatrième",
    "Le verrou finit à la seconde dite",
    "Le cinquième code d'application erroné verrouille, pas le quatrième",
    "Le cinquième code reçu erroné verrouille, pas le quatrième",
    "Le cinquième code de récupération erroné verrouille, pas le quatrième",
    "Ni un autre navigateur ni la casse ne remettent le compte à zéro",
    "Un nouveau code de session ne remet pas le compte à zéro",
    "Le bon mot de passe ne remet pas le compte des codes à zéro",
    "Des mots de passe envoyés à la fois sont tous comptés",
    "Des codes envoyés à la fois sont tous comptés",
)
def nothing_locks(patch):
    patch.setattr(Tries, "_count", lambda *_: Verdict.WRONG)


@turns_red("l-agence-du-revenu", "Le cinquième mot de passe erroné verrouille, pas le quatrième")
@turns_red("compte-verrouille", "La cinquième erreur verrouille les réponses, pas la quatrième")
@turns_red("mot-de-passe-oublie", "La cinquième erreur verrouille les réponses, pas la quatrième")
@turns_red("nom-d-utilisateur-oublie", "La cinquième erreur verrouille les réponses, pas la quatrième")
@turns_red(
    LOCK,
    "Le cinquième échec verrouille, pas le quatrième",
    "Le cinquième code d'application erroné verrouille, pas le quatrième",
    "Le cinquième code de récupération erroné verrouille, pas le quatrième",
    "Le cinquième code reçu erroné verrouille, pas le quatrième",
)
def four_failures_lock(_patch):
    let("lock_tries", 4)


@turns_red(LOCK, "Le cinquième échec verrouille, pas le quatrième", "Le verrou finit à la seconde dite")
def right_secret_opens_the_lock(patch):
    original = Tries.judge

    def judge(self, whose, right):
        return Verdict.RIGHT if right() else original(self, whose, lambda: False)

    patch.setattr(Tries, "judge", judge)


@turns_red("mot-de-passe-oublie", "Le verrou des réponses finit à la seconde dite")
@turns_red(LOCK, "Le verrou finit à la seconde dite", "Le verrou du deuxième facteur finit à la seconde dite")
def lock_ends_two_seconds_early(_patch):
    let("lock_life", timedelta(minutes=14, seconds=58))


@turns_red("mot-de-passe-oublie", "Le verrou des réponses finit à la seconde dite")
@turns_red(LOCK, "Le verrou finit à la seconde dite", "Le verrou du deuxième facteur finit à la seconde dite")
def lock_ends_a_minute_late(_patch):
    let("lock_life", timedelta(minutes=16))


@turns_red(LOCK, "Essayer pendant le verrou ne le prolonge pas")
def trying_prolongs_the_lock(patch):
    original = Tries.judge

    def judge(self, whose, right):
        verdict = original(self, whose, right)
        if verdict is Verdict.LOCKED:
            until = self._clock.now().timestamp() + 900
            self._store.run("UPDATE tries SET locked_until = ? WHERE whose = ?", until, whose)
        return verdict

    patch.setattr(Tries, "judge", judge)


@turns_red(LOCK, "Après le verrou, le compte des échecs repart de zéro")
def count_goes_on_after_the_lock(patch):
    def count(self, whose):
        row = self._store.row(
            "INSERT INTO tries (kind, whose, failures) VALUES (?, ?, 1) ON CONFLICT (kind, whose)"
            " DO UPDATE SET failures = failures + 1 RETURNING failures",
            self._kind, whose,
        )  # fmt: skip
        if row["failures"] < self._limit:
            return Verdict.WRONG
        until = self._clock.now().timestamp() + 900
        self._store.run("UPDATE tries SET locked_until = ? WHERE kind = ? AND whose = ?", until, self._kind, whose)
        return Verdict.LOCKED

    patch.setattr(Tries, "_count", count)


@turns_red(LOCK, "Réussir remet le compte des échecs à zéro")
def success_keeps_the_count(patch):
    patch.setattr(Tries, "forget", lambda *_: None)


@turns_red(LOCK, "Ni un autre navigateur ni la casse ne remettent le compte à zéro")
def case_has_a_count_of_its_own(patch):
    patch.setattr(sign_in_pages, "username_key", str)


@turns_red(LOCK, "Le verrou d'une personne n'atteint pas l'autre")
def lock_is_everybodys(patch):
    original = Tries.judge
    patch.setattr(Tries, "judge", lambda self, _, right: original(self, "everybody", right))


@turns_red(LOCK, "Le verrou n'atteint pas la session ouverte")
def lock_ends_sessions(patch):
    original = SecondFactorPages.before

    def before(self, visit):
        account = self._clegc.accounts.get(visit.session.account_id or 0)
        locked = self._clegc.password_tries._locked(username_key(account.username))
        return visit.go("start") if locked else original(self, visit)

    patch.setattr(SecondFactorPages, "before", before)


@turns_red(
    LOCK, "Des mots de passe envoyés à la fois sont tous comptés", "Des codes envoyés à la fois sont tous comptés"
)
def failures_are_read_then_written(patch):
    patch.setattr(Tries, "judge", _judge_without_transaction)
    wait_for_rivals = rivals(patch)

    def count(self, whose):
        row = self._store.row("SELECT * FROM tries WHERE kind = ? AND whose = ?", self._kind, whose)
        if not row:
            wait_for_rivals(self._store)
        failures = row["failures"] + 1 if row and not row["locked_until"] else 1
        locked = self._clock.now().timestamp() + self._life.total_seconds() if failures >= self._limit else None
        self._store.run("INSERT OR REPLACE INTO tries VALUES (?, ?, ?, ?)", self._kind, whose, failures, locked)
        return Verdict.LOCKS if locked else Verdict.WRONG

    patch.setattr(Tries, "_count", count)


@turns_red(LOCK, "Le verrou est annoncé une fois, dans la langue de la personne")
def lock_is_not_told(patch):
    patch.setattr(sign_in_pages, "tell_of_lock", lambda *_: None)


@turns_red(LOCK, "Le verrou est annoncé une fois, dans la langue de la personne")
def lock_is_told_at_each_try(patch):
    original = Tries.judge

    def judge(self, whose, right):
        verdict = original(self, whose, right)
        return Verdict.LOCKS if verdict is Verdict.LOCKED else verdict

    patch.setattr(Tries, "judge", judge)


@turns_red(LOCK, "Le verrou est annoncé une fois, dans la langue de la personne")
def lock_is_told_in_the_language_of_the_page(patch):
    def tell_of_lock(visit, account, kind):
        visit.site.send(kind, account.email, visit.language, minutes=15)

    patch.setattr(sign_in_pages, "tell_of_lock", tell_of_lock)


@turns_red(LOCK, "Le cinquième code de récupération erroné verrouille, pas le quatrième")
def recovery_codes_can_be_guessed_for_ever(patch):
    original = SignInPages._judge

    def judge(self, visit, account, secret, check):
        return check() if secret == "recovery code" else original(self, visit, account, secret, check)

    patch.setattr(SignInPages, "_judge", judge)


@turns_red(LOCK, "Un nouveau code de session ne remet pas le compte à zéro")
def new_code_starts_the_count_again(patch):
    original = SignInPages._again

    def again(self, visit):
        self._clegc.second_factor_tries.forget(str(visit.session.account_id))
        return original(self, visit)

    patch.setattr(SignInPages, "_again", again)


@turns_red(LOCK, "Le bon mot de passe ne remet pas le compte des codes à zéro")
def password_starts_the_count_of_codes_again(patch):
    original = SignInPages._go_on

    def go_on(self, visit, account):
        self._clegc.second_factor_tries.forget(str(account.id))
        return original(self, visit, account)

    patch.setattr(SignInPages, "_go_on", go_on)


@turns_red(
    LOCK,
    "Le cinquième code d'application erroné verrouille, pas le quatrième",
    "Le cinquième code reçu erroné verrouille, pas le quatrième",
)
def lock_message_does_not_say_how_long(patch):
    patch.setattr(Policy, "lock_minutes", property(lambda _: ""))


# a lost device


def _use(patch, consume):
    def use_recovery_code(self, account, typed):
        code = recovery_codes.normal(typed)
        rows = self._store.rows("SELECT * FROM recovery_codes WHERE account_id = ?", account.id)
        found = next((row for row in rows if hashing.matches(code, row["code_hash"])), None)
        if found is None or not consume(self, found):
            return ["recovery_code_wrong"]
        left = sum(row["used_at"] is None for row in rows) - 1
        self._site.send("recovery_code_used", account.email, account.language, left=left)
        return []

    patch.setattr(SecondFactors, "use_recovery_code", use_recovery_code)


@turns_red(
    LOST, "Le même code ne sert pas deux fois", "Deux navigateurs, le même code de récupération, un seul gagnant"
)
def recovery_code_serves_twice(patch):
    _use(patch, lambda *_: True)


@turns_red(LOST, "Deux navigateurs, le même code de récupération, un seul gagnant")
def recovery_code_is_looked_at_then_used(patch):
    patch.setattr(Tries, "judge", _judge_without_transaction)
    wait_for_rivals = rivals(patch)

    def consume(self, row):
        if row["used_at"] is not None:
            return False
        wait_for_rivals(self._store)
        self._store.run("UPDATE recovery_codes SET used_at = 1 WHERE id = ?", row["id"])
        return True

    _use(patch, consume)


@turns_red(LOST, "En utiliser un laisse les autres", "Le code est accepté, compté et annoncé")
def using_one_code_uses_them_all(patch):
    def consume(self, row):
        return self._store.run("UPDATE recovery_codes SET used_at = 1 WHERE used_at IS NULL")

    _use(patch, consume)


@turns_red(LOST, "Un code erroné n'use aucun des bons")
def wrong_code_uses_up_a_right_one(patch):
    original = SecondFactors.use_recovery_code

    def use_recovery_code(self, account, typed):
        faults = original(self, account, typed)
        if faults:
            self._store.run("DELETE FROM recovery_codes WHERE id = (SELECT MIN(id) FROM recovery_codes)")
        return faults

    patch.setattr(SecondFactors, "use_recovery_code", use_recovery_code)


@turns_red(LOST, "Ni la casse ni le trait d'union ne comptent")
def recovery_code_counts_to_the_letter(patch):
    patch.setattr(recovery_codes, "normal", lambda typed: typed.replace("-", "", 1))


@turns_red(LOST, "Ce qui n'a pas la forme d'un code n'est pas un essai")
def malformed_recovery_code_is_a_try(patch):
    patch.setattr(recovery_codes, "well_formed", lambda _: True)


@turns_red(LOST, "Un code de récupération ne remplace pas le mot de passe")
def recovery_code_is_a_password(patch):
    original = Accounts.authenticate

    def authenticate(self, username, password):
        account, opens = original(self, username, password)
        rows = self._store.rows("SELECT code_hash FROM recovery_codes")
        code = recovery_codes.normal(password)
        return account, opens or any(hashing.matches(code, row["code_hash"]) for row in rows)

    patch.setattr(Accounts, "authenticate", authenticate)


@turns_red(LOST, "Sans le mot de passe, la page du code de récupération ne s'ouvre pas")
def recovery_code_page_opens_to_anybody(patch):
    original = SignInPages.before

    def before(self, visit):
        return None if visit.route.name == "sign_in.recover" else original(self, visit)

    patch.setattr(SignInPages, "before", before)


@turns_red(LOST, "Le code de récupération d'une autre personne n'ouvre rien")
def recovery_code_is_anybodys(patch):
    original = SecondFactors.use_recovery_code

    def use_recovery_code(self, account, typed):
        code = recovery_codes.normal(typed)
        for row in self._store.rows("SELECT account_id, code_hash FROM recovery_codes"):
            if hashing.matches(code, row["code_hash"]):
                owner = self._store.row("SELECT * FROM accounts WHERE id = ?", row["account_id"])
                return original(self, _account(owner), typed)
        return original(self, account, typed)

    patch.setattr(SecondFactors, "use_recovery_code", use_recovery_code)


@turns_red(LOST, "Le code est accepté, compté et annoncé")
def use_of_a_recovery_code_is_not_told(patch):
    original = Site.send

    def send(self, kind, to, language, **facts):
        if kind != "recovery_code_used":
            original(self, kind, to, language, **facts)

    patch.setattr(Site, "send", send)


@turns_red(LOST, "Les derniers codes avertissent")
def last_codes_do_not_warn(patch):
    patch.setattr(SecondFactors, "recovery_codes_left", lambda *_: 4)


@turns_red(LOST, "Quand l'avis ne peut pas partir, le code n'est pas usé")
def code_is_used_up_without_the_notice(patch):
    patch.setattr(Tries, "judge", _judge_without_transaction)


@turns_red(LOST, "Une nouvelle application ramène à IRCC, et l'ancienne ne vaut plus rien")
def former_app_still_opens(patch):
    original = SecondFactors._write_method

    def write_method(self, row, account):
        kept = self._store.row("SELECT totp_secret FROM accounts WHERE id = ?", account.id)["totp_secret"]
        original(self, row, account)
        if kept:
            self._store.run("UPDATE accounts SET totp_secret = ? WHERE id = ?", kept, account.id)

    patch.setattr(SecondFactors, "_write_method", write_method)


@turns_red(LOST, "De nouveaux codes annulent les anciens")
def former_recovery_codes_stay(patch):
    def write_codes(self, hashes, account):
        for code_hash in hashes:
            self._store.run("INSERT INTO recovery_codes (account_id, code_hash) VALUES (?, ?)", account.id, code_hash)

    patch.setattr(SecondFactors, "_write_codes", write_codes)


@turns_red("un-appareil-perdu", "Quand l'avis du changement ne peut pas partir, rien n'est remplacé")
@turns_red(LOST, "Tant que les nouveaux codes ne sont pas gardés, les anciens restent")
def former_codes_die_before_the_new_are_saved(patch):
    original = SecondFactorPages._finish

    def finish(self, visit):
        self._factors._store.run("DELETE FROM recovery_codes")
        return original(self, visit)

    patch.setattr(SecondFactorPages, "_finish", finish)


@turns_red(
    LOST,
    "Une nouvelle application ramène à IRCC, et l'ancienne ne vaut plus rien",
    "Cinq nouveaux codes ramènent à IRCC, la méthode reste",
    "La méthode se change de l'accueil",
)
def change_is_not_told(patch):
    original = Site.send

    def send(self, kind, to, language, **facts):
        if not kind.endswith("_changed"):
            original(self, kind, to, language, **facts)

    patch.setattr(Site, "send", send)


@turns_red(LOST, "Tant que rien n'est remplacé, rien d'autre ne s'ouvre")
def recovery_code_opens_everything(patch):
    original = SecondFactorPages._before_change

    def before_change(self, visit):
        return None if visit.session.proved_at else original(self, visit)

    patch.setattr(SecondFactorPages, "_before_change", before_change)


@turns_red(
    LOST, "Sans le mot de passe, aucune page de changement ne s'ouvre", "Le mot de passe confirmé vaut dix minutes"
)
def change_needs_no_password(patch):
    patch.setattr(second_factor_pages, "proved_lately", lambda _: True)


@turns_red(LOST, "Un mot de passe erroné ne change rien")
def any_password_allows_a_change(patch):
    original = Accounts.authenticate
    patch.setattr(Accounts, "authenticate", lambda *arguments: (original(*arguments)[0], True))


@turns_red(LOST, "Des mots de passe devinés d'une session ouverte verrouillent aussi")
def passwords_given_again_are_not_counted(patch):
    original = proof_pages.ProofPages._prove

    def prove(self, visit):
        answer = original(self, visit)
        self._clegc.password_tries._store.run("UPDATE tries SET failures = 0, locked_until = NULL")
        return answer

    patch.setattr(proof_pages.ProofPages, "_prove", prove)
    patch.setattr(Tries, "_count", lambda *_: Verdict.WRONG)


@turns_red(LOST, "Les autres sessions se ferment")
def other_sessions_stay(patch):
    patch.setattr(Sessions, "end_others", lambda *_: None)


@turns_red(LOST, "Sans choix, on ne va pas plus loin")
def no_choice_means_new_codes(patch):
    original = renewal_pages.RenewalPages._choose

    def choose(self, visit):
        visit.form = {**visit.form, "way": visit.form.get("way") or "codes"}
        return original(self, visit)

    patch.setattr(renewal_pages.RenewalPages, "_choose", choose)


@turns_red(LOST, "Un code de récupération ne se donne pas pour un code d'application")
def recovery_code_serves_as_a_code_of_the_app(patch):
    original = SignInPages._code

    def code(self, visit):
        typed = visit.form.get("code", "")
        if recovery_codes.well_formed(typed):
            visit.form = {**visit.form, "recovery_code": typed}
            return self._recover(visit)
        return original(self, visit)

    patch.setattr(SignInPages, "_code", code)


@turns_red(LOST, "Les nouveaux codes valent à la place des anciens")
def new_recovery_codes_are_not_kept(patch):
    original = SecondFactors._write_codes

    def write_codes(self, hashes, account):
        if not account.second_factor:
            original(self, hashes, account)

    patch.setattr(SecondFactors, "_write_codes", write_codes)


# the end of a session


@turns_red(END, "La session fermée est morte au serveur")
def sign_out_only_forgets_the_cookie(patch):
    def end(self):
        self.session = self.system.sessions.open()

    patch.setattr(Visit, "end", end)


@turns_red("changer-ses-renseignements", "La session fermée dans un autre onglet ne change plus rien")
@turns_red(
    END,
    "La session fermée est morte au serveur",
    "Fermer dans un onglet ferme l'autre",
    "Revenir en arrière ne montre rien de privé",
    "Fermer la session à IRCC la ferme à la CléGC",
)
def sign_out_ends_nothing(patch):
    patch.setattr(Visit, "end", lambda _: None)
    patch.setattr(Requests, "end_at_clegc", lambda *_: None)


@turns_red(END, "Revenir en arrière ne montre rien de privé", "Revenir en arrière ne montre rien du compte d'IRCC")
def pages_are_kept_by_the_browser(patch):
    original = Visit.show

    def show(self, **facts):
        answer = original(self, **facts)
        answer.headers.append(("Cache-Control", "private, max-age=3600"))
        return answer

    patch.setattr(Visit, "show", show)


@turns_red(END, "La session se ferme de chaque page")
def sign_out_is_out_of_sight(patch):
    original = Site.render
    patch.setattr(
        Site, "render",
        lambda self, template, *rest, **facts: original(self, template, *rest, **facts).replace(
            self.words["fr"]("page.sign_out"), "…"
        ),
    )  # fmt: skip


@turns_red(END, "Fermer la session à IRCC la ferme à la CléGC")
def key_stays_open_after_ircc(patch):
    patch.setattr(Requests, "end_at_clegc", lambda *_: None)


@turns_red(END, "Fermer la session à la CléGC la ferme à IRCC")
def ircc_stays_open_after_the_key(patch):
    patch.setattr(ServiceSessions, "end_there", lambda *_: None)


@turns_red("fin-de-session", "Sans réponse, la page dit que la session a pris fin")
@turns_red(END, "Après vingt minutes sans rien faire", "Après huit heures, même active")
def sessions_never_end(patch):
    patch.setattr("mock_site.sessions.Session.ends_in", property(lambda _: 1000.0))


@turns_red(END, "Après huit heures, même active", "Répondre n'allonge pas la plus longue session")
def activity_prolongs_for_ever(patch):
    patch.setattr("mock_site.sessions.Session.ends_in", property(lambda self: self.idle_left))
    original = Sessions._read

    def read(self, row):
        session = original(self, row)
        session.life_left = 10**6
        return session

    patch.setattr(Sessions, "_read", read)


@turns_red("fin-de-session", "Répondre remet l'avertissement à plus tard")
@turns_red(END, "L'avertissement vient au bout de dix-huit minutes", "Répondre prolonge la session")
def nothing_warns(patch):
    rescript(patch, "dialog.showModal()", "undefined")


@turns_red(END, "L'avertissement vient au bout de dix-huit minutes")
def warning_comes_at_once(_patch):
    let("session_warning", timedelta(minutes=3))


@turns_red(END, "Répondre prolonge la session")
def answering_the_warning_does_nothing(patch):
    rescript(
        patch,
        'const answer = await fetch(form.action, { method: "POST", body, redirect: "manual" });',
        'const answer = { type: "opaqueredirect" };',
    )


@turns_red(END, "Voir l'avertissement ne prolonge rien")
def seeing_the_warning_prolongs(patch):
    original = Sessions.find
    patch.setattr(Sessions, "find", lambda self, token, active=True: original(self, token, active=True))


@turns_red(END, "Y répondre prolonge la session")
def answer_without_scripts_does_not_prolong(patch):
    original = Sessions.find
    patch.setattr(Sessions, "find", lambda self, token, active=True: original(self, token, active=False))


@turns_red(END, "La page passe d'elle-même à l'avertissement")
def page_without_scripts_stays(patch):
    rewrite(patch, ("http-equiv", "data-equiv"))


# two systems


@turns_red(SYSTEMS, "Les deux ne partagent aucun témoin")
def systems_share_a_token(patch):
    patch.setattr("mock_site.sessions._token", lambda: "A" * 43)
    one_token = store_module.SCHEMA.replace("token_hash TEXT NOT NULL UNIQUE", "token_hash TEXT NOT NULL")
    patch.setattr(store_module, "SCHEMA", one_token)


@turns_red(SYSTEMS, "IRCC ne reçoit rien de ce qui se donne à la CléGC")
def username_is_sent_to_the_service(patch):
    original = Authorizations.grant

    def grant(self, session_id, account_id):
        address = original(self, session_id, account_id)
        row = self._store.row("SELECT username FROM accounts WHERE id = ?", account_id)
        return f"{address}&user={row['username']}" if address else None

    patch.setattr(Authorizations, "grant", grant)


@turns_red(SYSTEMS, "La fenêtre dure vingt minutes")
def key_asks_each_time(patch):
    original = Clegc.before

    def before(self, visit):
        if visit.route.name == "sign_in" and visit.request.method == "GET" and visit.session.level:
            self.sessions.fall(visit.session)
        return original(self, visit)

    patch.setattr(Clegc, "before", before)


@turns_red(SYSTEMS, "La fenêtre dure vingt minutes")
def window_lasts_longer(_patch):
    let("session_idle", timedelta(minutes=30))


@turns_red(SYSTEMS, "Un service peut exiger que la personne ouvre de nouveau une session")
def service_cannot_ask_again(patch):
    patch.setattr(Sessions, "fall", lambda *_: None)


@turns_red(SYSTEMS, "Une session attendue à moitié n'ouvre rien")
def half_a_sign_in_opens_the_service(patch):
    original = SignInPages._before_second_factor

    def before_second_factor(self, visit):
        if visit.route.name == "sign_in":
            return sign_in_pages.to_service(self._clegc, visit)
        return original(self, visit)

    patch.setattr(SignInPages, "_before_second_factor", before_second_factor)


@turns_red(
    "deux-systemes",
    "IRCC garde les demandes, la CléGC n'en sait rien",
    "La réponse ouvre IRCC à qui l'a demandée",
    "De la session refusée, la personne recommence",
)
@turns_red("codes-de-recuperation", "Les codes gardés, la session s'ouvre à IRCC")
@turns_red(LOST, "Le courriel peut remplacer l'application")
@turns_red(SIGN_IN, "Par l'application")
@turns_red(SYSTEMS, "Le mot de passe se donne à l'adresse de la CléGC, le compte s'ouvre à celle d'IRCC")
def person_stays_at_the_key(patch):
    patch.setattr(Authorizations, "grant", lambda *_: None)


# what protects the sign-in


@turns_red(
    "temoins-et-sessions",
    "L'adresse confirmée renouvelle la session",
    "Le deuxième facteur activé renouvelle la session, à la CléGC comme à IRCC",
    "Le témoin d'une inscription commencée par un autre ne lui livre pas le compte",
)
@turns_red(
    PROTECTION,
    "L'ancien témoin n'ouvre rien",
    "Qui ouvre une session sous le témoin d'un autre ne la lui ouvre pas",
)
def session_keeps_its_token(patch):
    original = Sessions._renew

    def renew(self, session, account_id, level):
        row, token = self._store.row("SELECT token_hash FROM sessions WHERE id = ?", session.id), session.new_token
        original(self, session, account_id, level)
        session.new_token = token
        self._store.run("UPDATE sessions SET token_hash = ? WHERE id = ?", row["token_hash"], session.id)

    patch.setattr(Sessions, "_renew", renew)


@turns_red("supprimer-son-compte", "Dans deux onglets, le second formulaire n'est plus valable")
@turns_red("ordre-des-etapes", "Un palier franchi dans un onglet ferme les formulaires de l'autre")
@turns_red("protection-des-pages", "Une étape envoyée sans le bon jeton est refusée", "Aucun formulaire ne s'en passe")
@turns_red("proteger-le-portail", "Aucun formulaire du portail ne s'en passe")
@turns_red("changer-ses-renseignements", "Un formulaire n'est reçu que de la page, dans le navigateur qui la montre")
@turns_red("supprimer-son-compte", "Le formulaire n'est reçu que de la page, dans le navigateur qui la montre")
@turns_red("mot-de-passe-oublie", "Un formulaire n'est reçu que de la page, dans le navigateur qui la montre")
@turns_red("compte-verrouille", "Le formulaire n'est reçu que de la page, dans le navigateur qui la montre")
@turns_red("documents", "Un envoi ne se forge pas")
@turns_red("l-agence-du-revenu", "Un formulaire de l'ARC ne se forge pas")
@turns_red(
    PROTECTION,
    "Aucun formulaire de l'ouverture ne s'en passe",
    "Le code donné dans un onglet ferme le formulaire de l'autre",
)
def forms_are_taken_from_anywhere(patch):
    patch.setattr(System, "_check_origin", lambda self, request, session, form: session or self.sessions.open())


@turns_red(PROTECTION, "GET et HEAD ne changent rien au compte")
def asking_does(patch):
    original = SignInPages._show_code

    def show_code(self, visit):
        self._clegc.second_factors._store.run("DELETE FROM recovery_codes")
        return original(self, visit)

    patch.setattr(SignInPages, "_show_code", show_code)


@turns_red(PROTECTION, "Rien de ce qui vient après ne s'envoie d'avance", "Le mot de passe seul ne mène nulle part")
def guards_are_asleep(patch):
    patch.setattr(SecondFactorPages, "before", lambda *_: None)
    patch.setattr(second_factor_pages, "revision_of", lambda visit: int(visit.form.get("revision", 0)))


@turns_red(PROTECTION, "Un champ ajouté ne change pas de compte")
def account_is_a_field_of_the_form(patch):
    original = SignInPages._recover

    def recover(self, visit):
        if "account_id" in visit.form:
            visit.session.account_id = int(visit.form["account_id"])
        return original(self, visit)

    patch.setattr(SignInPages, "_recover", recover)


@turns_red(PROTECTION, "Des envois au même moment n'envoient qu'un code")
def same_form_counts_each_time(patch):
    patch.setattr(Sessions, "current", lambda *_: True)


@turns_red(PROTECTION, "Des envois au même moment n'ouvrent qu'une session")
def same_code_counts_each_time(patch):
    _check_app(patch, lambda *_: [])
    original = Authorizations.grant

    def grant(self, session_id, account_id):
        asked, address = self.of(session_id), original(self, session_id, account_id)
        if asked:
            self._store.run(
                "INSERT INTO authorizations (session_id, client_id, redirect_uri, state, nonce, challenge)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                session_id, asked.client_id, asked.redirect_uri, asked.state, asked.nonce, asked.challenge,
            )  # fmt: skip
        return address

    patch.setattr(Authorizations, "grant", grant)


@turns_red(PROTECTION, "Reculer du deuxième facteur ne redemande pas le mot de passe")
def going_back_asks_for_the_password(patch):
    original = SignInPages._before_second_factor

    def before_second_factor(self, visit):
        return None if visit.route.name == "sign_in" else original(self, visit)

    patch.setattr(SignInPages, "_before_second_factor", before_second_factor)


@turns_red(PROTECTION, "Ni les témoins, ni les en-têtes, ni les adresses ne trahissent la personne")
def recovery_code_stands_in_the_address(patch):
    original = SignInPages._recover

    def recover(self, visit):
        answer = original(self, visit)
        return Response.see_other(f"{dict(answer.headers)['Location']}?code={visit.form['recovery_code']}")

    patch.setattr(SignInPages, "_recover", recover)


@turns_red(PROTECTION, "Recharger laisse à la même étape de l'ouverture")
def reloading_starts_over(patch):
    original = SignInPages._before_second_factor
    shown = set()

    def before_second_factor(self, visit):
        page = (visit.session.csrf, visit.route.name)
        if page in shown and visit.request.method == "GET" and not visit.session.notes:
            self._clegc.sessions.fall(visit.session)
            return visit.go("sign_in")
        shown.add(page)
        return original(self, visit)

    patch.setattr(SignInPages, "_before_second_factor", before_second_factor)


@turns_red(PROTECTION, "L'avertissement est accessible et dans la langue de la page")
def warning_has_no_name(patch):
    rewrite(patch, ('<h2 id="warning">', '<h2 id="x">'))


@turns_red(
    PROTECTION,
    "Chaque avis est écrit dans la langue de la personne",
    "Chaque changement est annoncé dans la langue de la personne",
)
def notices_are_in_english(patch):
    original = Site.send
    patch.setattr(Site, "send", lambda self, kind, to, language, **facts: original(self, kind, to, "en", **facts))
