"""The defects of recovery: the forgotten password and username, the locked account."""

from __future__ import annotations

from secrets import token_bytes

from mock_site import hashing
from mock_site import store as store_module
from mock_site.clegc import recoveries, recovery_pages, recovery_questions
from mock_site.clegc.accounts import Accounts
from mock_site.clegc.mail_codes import MailCodes
from mock_site.clegc.recoveries import Recoveries, Recovery
from mock_site.clegc.recovery_pages import RecoveryPages
from mock_site.clegc.recovery_questions import RecoveryQuestions
from mock_site.clegc.service_sessions import ServiceSessions
from mock_site.ircc.support import Support
from mock_site.sessions import Sessions
from mock_site.site import Site
from mock_site.system import Visit
from mock_site.tries import Tries
from tests.defects.defect import turns_red
from tests.defects.numbers import let
from tests.defects.pages import add_script, rewrite
from tests.defects.planted.account_life import _not_sent, _nothing_undone
from tests.defects.planted.sign_in import failures_are_read_then_written
from tests.defects.rivals import rivals

PASSWORD = "mot-de-passe-oublie"
USERNAME = "nom-d-utilisateur-oublie"
LOCKED = "compte-verrouille"


# who exists


@turns_red(LOCKED, "Un nom inconnu mène aux mêmes questions qu'un nom connu")
@turns_red(PASSWORD, "Donner un nom inconnu mène à la même page")
def unknown_name_is_refused(patch):
    original = Recoveries.begin

    def begin(self, session_id, purpose, username):
        if self._accounts.find(username) is None:
            return {"username": ["username_missing"]}
        return original(self, session_id, purpose, username)

    patch.setattr(Recoveries, "begin", begin)


@turns_red(USERNAME, "Une panne du courriel ne trahit rien")
@turns_red(PASSWORD, "Le code et les nouveaux codes n'en disent pas plus", "Le dernier code permis n'en dit pas plus")
def nothing_is_kept_of_a_code_for_nobody(patch):
    patch.setattr(MailCodes, "send_none", lambda *_: None)


@turns_red(PASSWORD, "Une panne du courriel ne trahit rien")
def nothing_is_mailed_for_nobody(patch):
    original = Site.send

    def send(self, kind, to, language, **facts):
        if to != recoveries.NOBODY:
            original(self, kind, to, language, **facts)

    patch.setattr(Site, "send", send)


@turns_red(
    PASSWORD,
    "La page est la même pour un nom connu et pour un nom inconnu",
    "Un nom inconnu est toujours interrogé de la même manière",
)
def nobody_is_asked_one_question_drawn_each_time(patch):
    drawn = iter(range(10**6))
    patch.setattr(
        RecoveryQuestions, "_decoys", lambda *_: [recovery_questions.QUESTIONS[next(drawn) % 12]]
    )  # fmt: skip


@turns_red(PASSWORD, "Les mêmes questions sont posées, à quelqu'un comme à personne")
def questions_of_nobody_change_with_the_process(patch):
    patch.setattr(RecoveryQuestions, "_secret", lambda self: self.__dict__.setdefault("own", token_bytes(8)))


@turns_red(PASSWORD, "Des réponses erronées n'en disent pas plus, ni la première ni celle qui verrouille")
def wrong_answers_of_nobody_are_not_counted(patch):
    original = RecoveryPages._judge

    def judge(self, visit, recovery, answers):
        return original(self, visit, recovery, answers) if recovery.account_id else ["answers_wrong"]

    patch.setattr(RecoveryPages, "_judge", judge)


@turns_red(USERNAME, "La page est la même pour une adresse connue et pour une inconnue")
def unknown_address_is_refused(patch):
    original = Recoveries.begin_by_address

    def begin(self, session_id, email, language):
        if not self._accounts.at_address(email):
            return {"email": ["email_form"]}
        return original(self, session_id, email, language)

    patch.setattr(Recoveries, "begin_by_address", begin)


# the proofs


@turns_red(PASSWORD, "La question n'est montrée qu'après le code, le mot de passe qu'après la question")
def every_page_of_a_recovery_is_open(patch):
    patch.setattr(recovery_pages, "_open_to", lambda recovery: {"code", "question", "questions", "new_password", "way"})


@turns_red(USERNAME, "Les questions ne sont pas montrées avant le code")
def questions_come_before_the_code(patch):
    patch.setattr(recovery_pages, "_open_to", lambda recovery: {recovery.stage, "questions"})


@turns_red(PASSWORD, "La même question revient, dans un autre navigateur comme après une erreur")
def another_question_each_time(patch):
    drawn = iter(range(10**6))

    def one_of(self, account_id):
        questions = self.all_of(account_id, "")
        return questions[next(drawn) % len(questions)]

    patch.setattr(RecoveryQuestions, "one_of", one_of)


@turns_red(PASSWORD, "Ni la casse, ni les espaces autour, ni la façon d'écrire un accent ne comptent")
def answers_are_compared_as_written(patch):
    patch.setattr(recovery_questions, "normal", str)


@turns_red(LOCKED, "Une erreur laisse le compte verrouillé")
@turns_red(PASSWORD, "Une seule bonne réponse ne suffit pas quand toutes sont demandées")
def one_right_answer_is_enough(patch):
    patch.setattr(recovery_questions, "all", any, raising=False)


def _uncounted(patch, counted_as):
    patch.setattr(Recovery, "counted_as", property(counted_as))


@turns_red(LOCKED, "La cinquième erreur verrouille les réponses, pas la quatrième")
@turns_red(
    PASSWORD,
    "La cinquième erreur verrouille les réponses, pas la quatrième",
    "Recommencer dans un autre navigateur ne remet pas le compte à zéro",
    "Le verrou des réponses est annoncé une fois",
)
def wrong_answers_are_counted_by_session(patch):
    _uncounted(patch, lambda self: f"{self.session_id}:{self.revision}")


@turns_red(PASSWORD, "Des réponses envoyées à la fois sont toutes comptées")
def wrong_answers_are_read_then_written(patch):
    failures_are_read_then_written(patch)


@turns_red(PASSWORD, "Qui devine sans le code ne ferme pas la voie du code")
def both_ways_share_their_count(patch):
    _uncounted(patch, lambda self: self.named)


@turns_red(PASSWORD, "Demander dix fois à remplacer un mot de passe n'empêche pas d'ouvrir une session")
def sendings_of_every_purpose_count_together(patch):
    def refuse_flood(self, email):
        row = self._store.row("SELECT COUNT(*) AS sent FROM mail_codes WHERE email = ?", email.casefold())
        if row["sent"] >= self._policy.mail_code_sendings:
            raise recoveries.TooManySendings

    patch.setattr(MailCodes, "_refuse_flood", refuse_flood)


@turns_red(PASSWORD, "Prouver qui l'on est change le témoin, et l'ancien ne vaut plus rien")
def proof_keeps_the_cookie(patch):
    patch.setattr(RecoveryPages, "_rise", RecoveryPages._go_on)


# the new password


@turns_red(
    PASSWORD,
    "Chaque moyen mène au nouveau mot de passe, sans ouvrir de session",
    "Le nouveau ouvre une session, et le deuxième facteur reste demandé",
)
def new_password_signs_in(patch):
    original = RecoveryPages._replace_password

    def replace_password(self, visit, recovery):
        answer = original(self, visit, recovery)
        if self._recoveries.of(visit.session.id) is None:
            visit.system.sessions.rise(visit.session, recovery.account_id, 2)
        return answer

    patch.setattr(RecoveryPages, "_replace_password", replace_password)


@turns_red(PASSWORD, "L'ancien n'ouvre plus rien")
def old_password_stays(patch):
    patch.setattr(Accounts, "set_password", lambda *_: None)


@turns_red(PASSWORD, "Les sessions ouvertes se ferment partout")
def sessions_survive_a_new_password(patch):
    patch.setattr(Sessions, "end_all", lambda *_: None)
    patch.setattr(ServiceSessions, "end_there", lambda *_: None)


@turns_red(LOCKED, "Un nouveau mot de passe lève le verrou de l'ancien")
def new_password_keeps_the_lock(patch):
    let("recovery_lifts_lock", False)


@turns_red(PASSWORD, "Le mot de passe actuel ne peut pas être repris")
def current_password_may_be_taken_again(patch):
    let("password_reuse", True)


@turns_red(PASSWORD, "La liste des règles et le site sont d'accord")
@turns_red(PASSWORD, "Les règles sont celles de l'inscription", "Les deux saisies doivent être les mêmes")
def new_password_has_no_rules(patch):
    patch.setattr(Accounts, "replacement_faults", lambda *_: {})


@turns_red(USERNAME, "Le même formulaire envoyé au même moment n'envoie le nom qu'une fois")
@turns_red(LOCKED, "Le même formulaire envoyé au même moment n'est annoncé qu'une fois")
@turns_red(
    PASSWORD,
    "Revenir en arrière ne montre rien qui serve encore",
    "L'étape faite dans un onglet ferme le formulaire de l'autre",
)
def recovery_serves_again(patch):
    original = Recoveries._move

    def move(self, recovery, stage):
        if stage != "over":
            original(self, recovery, stage)

    patch.setattr(Recoveries, "_move", move)


@turns_red(PASSWORD, "Le même formulaire envoyé au même moment ne sert qu'une fois")
def recovery_is_looked_at_then_ended(patch):
    recovery_serves_again(patch)
    wait_for_rivals = rivals(patch)
    original = Accounts.replacement_faults

    def replacement_faults(self, *arguments):
        faults = original(self, *arguments)
        wait_for_rivals(self._store)
        return faults

    patch.setattr(Accounts, "replacement_faults", replacement_faults)


@turns_red(PASSWORD, "De deux récupérations prouvées, l'ancienne est refusée")
def older_recovery_still_serves(patch):
    patch.setattr(Recoveries, "_allow", lambda self, recovery, _: self._move(recovery, "new_password"))


@turns_red(PASSWORD, "Qui ne prouve rien n'arrête pas la récupération d'un autre")
def asking_stops_the_recovery_of_another(patch):
    original = Recoveries._start

    def start(self, session_id, purpose, stage, named, account):
        self._store.run("UPDATE recoveries SET stage = 'over' WHERE named = ?", named)
        return original(self, session_id, purpose, stage, named, account)

    patch.setattr(Recoveries, "_start", start)


@turns_red(PASSWORD, "Une récupération attend quinze minutes")
def recovery_waits_for_ever(patch):
    patch.setattr(Recoveries, "_oldest", property(lambda self: 0.0))


@turns_red(PASSWORD, "Qui est en session n'en récupère pas un autre")
def recovery_is_open_to_who_is_signed_in(patch):
    patch.setattr(RecoveryPages, "before", lambda *_: None)


@turns_red(PASSWORD, "Une session ouverte entre-temps arrête la récupération")
def recovery_goes_on_in_a_session(patch):
    patch.setattr(RecoveryPages, "before", lambda *_: None)
    patch.setattr("mock_site.system.System._check_origin", lambda self, request, session, form: session)


@turns_red(PASSWORD, "La panne est dite, et rien n'a changé", "Après la panne, on reprend où l'on en était")
def password_is_replaced_although_the_notice_is_not_mailed(patch):
    _nothing_undone(patch)


@turns_red(PASSWORD, "Chaque avis est écrit dans la langue de la personne")
def replaced_password_is_not_told(patch):
    _not_sent(patch, "password_replaced", "answers_locked")


# the username


@turns_red(USERNAME, "Le nom d'utilisateur arrive par courriel, et la page ne le montre pas")
def username_is_shown_on_the_page(patch):
    original = RecoveryPages._judge

    def judge(self, visit, recovery, answers):
        faults = original(self, visit, recovery, answers)
        if recovery.purpose == "username" and not faults:
            username = self._clegc.accounts.get(recovery.account_id).username
            patch.setattr(Site, "render", _with(Site.render, username))
        return faults

    patch.setattr(RecoveryPages, "_judge", judge)


def _with(render, text):
    return lambda self, *given, **facts: render(self, *given, **facts).replace("</h1>", f" {text}</h1>")


@turns_red(USERNAME, "Revenir en arrière ne renvoie rien", "La panne est dite, et rien n'a changé")
def username_is_mailed_outside_of_the_recovery(patch):
    recovery_serves_again(patch)
    _nothing_undone(patch)


@turns_red(USERNAME, "Le courriel est dans la langue où le nom est demandé")
def username_is_mailed_in_the_language_of_the_account(patch):
    original = Recoveries.answer

    def answer(self, recovery, answers, _):
        return original(self, recovery, answers, self._accounts.get(recovery.account_id).language)

    patch.setattr(Recoveries, "answer", answer)


@turns_red(USERNAME, "De deux comptes à la même adresse, chacun se retrouve")
def only_the_newest_account_is_found(patch):
    patch.setattr(Recoveries, "take_other", lambda *_: None)


# the locked account


@turns_red(
    LOCKED,
    "De bonnes réponses ouvrent de nouveau le compte, avec le même mot de passe",
    "Le soutien déverrouille et répond par courriel",
    "Après la panne, le soutien répond",
)
def lock_is_never_lifted(patch):
    def unlock(self, account, notice, language):
        self._site.send(notice, account.email, language)

    patch.setattr(Recoveries, "_unlock", unlock)


@turns_red(LOCKED, "Le verrou du deuxième facteur n'est pas levé")
def second_factor_is_unlocked_too(patch):
    original = Recoveries._unlock

    def unlock(self, account, notice, language):
        self._site.clegc.second_factor_tries.forget(str(account.id))
        original(self, account, notice, language)

    patch.setattr(Recoveries, "_unlock", unlock)


@turns_red(USERNAME, "Après la panne, les mêmes réponses valent encore")
@turns_red(LOCKED, "Après la panne, les mêmes réponses déverrouillent")
@turns_red(
    LOCKED,
    "Quand l'avis ne peut pas partir, le compte reste verrouillé",
    "Quand la réponse ne peut pas partir, rien n'est fait à moitié",
)
def lock_is_lifted_although_nobody_is_told(patch):
    _nothing_undone(patch)


@turns_red(
    LOCKED, "Une adresse qui n'est pas celle du compte ne déverrouille rien", "L'adresse d'un autre compte non plus"
)
def support_does_not_compare_the_address(patch):
    original = Recoveries.unlock_for_support

    def unlock(self, username, email, language):
        account = self._accounts.find(username)
        original(self, username, account.email if account else email, language)

    patch.setattr(Recoveries, "unlock_for_support", unlock)


@turns_red(LOCKED, "La page ne dit pas si le compte existe")
def support_says_who_exists(patch):
    original = Support.ask

    def ask(self, username, email, language):
        if self._site.clegc.accounts.find(username) is None:
            return {"username": ["username_missing"]}
        return original(self, username, email, language)

    patch.setattr(Support, "ask", ask)


@turns_red(LOCKED, "Tant que le soutien n'a pas répondu, le compte reste verrouillé")
def support_answers_without_a_clerk(patch):
    original = Support.ask

    def ask(self, username, email, language):
        faults = original(self, username, email, language)
        self._site.clegc.recoveries.unlock_for_support(username, email, language)
        return faults

    patch.setattr(Support, "ask", ask)


@turns_red(LOCKED, "La même demande écrite deux fois n'a qu'une réponse")
def support_keeps_the_same_request_twice(patch):
    schema = store_module.SCHEMA.replace("UNIQUE (username, email)", "UNIQUE (id)")
    patch.setattr(store_module, "SCHEMA", schema)


@turns_red(PASSWORD, "Ce qui était fait l'est encore")
def recoveries_are_lost_with_the_process(patch):
    original = Recoveries.__init__

    def init(self, *arguments):
        original(self, *arguments)
        self._store.run("DELETE FROM recoveries")

    patch.setattr(Recoveries, "__init__", init)


@turns_red(LOCKED, "Une demande incomplète est refusée", "Une adresse incomplète est refusée")
def support_takes_anything(patch):
    original = Support.ask

    def ask(self, username, email, language):
        original(self, username, email, language)
        return {}

    patch.setattr(Support, "ask", ask)


@turns_red(LOCKED, "Chaque voie part de la page du compte verrouillé")
@turns_red(LOCKED, "Le soutien se trouve aussi à IRCC")
def ways_to_the_support_are_out_of_sight(patch):
    rewrite(patch, ("au soutien", "…"))


@turns_red(USERNAME, "Une adresse incomplète est refusée")
def any_address_is_looked_for(patch):
    patch.setattr(recoveries, "address_faults", lambda *_: [])


@turns_red(USERNAME, "Un code erroné n'en dit pas plus")
def code_for_nobody_has_always_expired(patch):
    original = Recoveries.confirm

    def confirm(self, recovery, code):
        return original(self, recovery, code) if recovery.account_id else {"code": ["code_expired"]}

    patch.setattr(Recoveries, "confirm", confirm)


@turns_red(USERNAME, "Le code arrive seul, sans le nom d'utilisateur")
def username_is_mailed_with_the_code(patch):
    original = Recoveries._send

    def send(self, recovery, language):
        original(self, recovery, language)
        if recovery.purpose == "username" and recovery.account_id:
            account = self._accounts.get(recovery.account_id)
            self._site.send("username", account.email, language, username=account.username)

    patch.setattr(Recoveries, "_send", send)


@turns_red(USERNAME, "Le nom retrouvé ouvre une session avec le mot de passe d'avant")
def found_username_ends_the_password(patch):
    original = Recoveries.answer

    def answer(self, recovery, answers, language):
        right = original(self, recovery, answers, language)
        if right and recovery.purpose == "username":
            another = hashing.scrypt(token_bytes(8).hex(), self._policy.scrypt_cost)
            self._accounts.set_password(recovery.account_id, another)
        return right

    patch.setattr(Recoveries, "answer", answer)


@turns_red(PASSWORD, "Sans JavaScript, tout se fait aussi")
def buttons_wait_for_scripts(patch):
    add_script(patch, '\nfor (const button of document.querySelectorAll("main button")) button.disabled = false;\n')
    rewrite(patch, ("<button", "<button disabled"))


@turns_red(PASSWORD, "On peut changer de moyen tant que rien n'est prouvé")
def way_is_chosen_once(patch):
    original = recovery_pages._open_to
    patch.setattr(recovery_pages, "_open_to", lambda recovery: original(recovery) - {"way"} | {recovery.stage})


@turns_red(PASSWORD, "Rien n'avance sans réponse")
def no_choice_means_a_code(patch):
    original = Recoveries.choose_way
    patch.setattr(
        Recoveries, "choose_way",
        lambda self, recovery, way, language: original(self, recovery, way or "email", language),
    )  # fmt: skip


@turns_red(PASSWORD, "De deux récupérations prouvées, la nouvelle sert")
def older_recovery_alone_serves(patch):
    original = Recoveries._allow

    def allow(self, recovery, account):
        if self._store.row("SELECT 1 FROM recoveries WHERE account_id = ? AND stage = 'new_password'", account.id):
            raise recoveries.Stale
        original(self, recovery, account)

    patch.setattr(Recoveries, "_allow", allow)


@turns_red(PASSWORD, "Le verrou du deuxième facteur n'est pas levé")
def every_lock_is_lifted_at_once(patch):
    patch.setattr(Tries, "forget", lambda self, _: self._store.run("DELETE FROM tries"))


@turns_red(PASSWORD, "Le compte des réponses erronées ne repart pas de zéro")
def counts_start_again_with_the_site(patch):
    original = Tries.__init__

    def init(self, *arguments, **options):
        original(self, *arguments, **options)
        self._store.run("DELETE FROM tries WHERE kind = ?", self._kind)

    patch.setattr(Tries, "__init__", init)


@turns_red(PASSWORD, "Rien n'avance sans réponse")
def what_is_missing_is_not_said(patch):
    patch.setattr(Visit, "refuse", lambda self, _: self.go(self.route.page))


@turns_red(PASSWORD, "Le code d'ailleurs n'avance à rien")
def any_code_brings_back(patch):
    patch.setattr(MailCodes, "verify", lambda *_: [])
