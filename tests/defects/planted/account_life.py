"""The defects of an account's life: its details, how long it lives, how it ends."""

from __future__ import annotations

from contextlib import contextmanager

from mock_site.clegc import (
    account_end_pages,
    address_changes,
    details,
    details_pages,
    proof_pages,
    second_factor_pages,
)
from mock_site.clegc.account_end_pages import AccountEndPages
from mock_site.clegc.accounts import Accounts
from mock_site.clegc.address_changes import AddressChanges
from mock_site.clegc.closing import Closing
from mock_site.clegc.details import Details
from mock_site.clegc.details_pages import DetailsPages
from mock_site.clegc.mail_codes import MailCodes
from mock_site.clegc.pages import Clegc
from mock_site.clegc.sign_in_pages import SignInPages
from mock_site.clegc.validity import Validity
from mock_site.mail import MailError
from mock_site.sessions import Session, Sessions
from mock_site.site import Site
from mock_site.store import Store
from mock_site.system import Visit
from mock_site.words import Words
from tests.defects.defect import Change, turns_red
from tests.defects.rivals import rivals

DETAILS = "changer-ses-renseignements"
ADDRESS = "garder-son-adresse-a-jour"
VALIDITY = "duree-du-compte"
USE = "un-compte-utilise"
CLOSING = "supprimer-son-compte"

NOTHING_UNDONE = Change("store.py", 'self._db.execute("ROLLBACK")', 'self._db.execute("COMMIT")')
"""What a transaction has written stays, even when it fails later."""


def _not_sent(patch, *kinds):
    """Never mail letters of these kinds."""
    original = Site.send

    def send(self, kind, to, language, **facts):
        if kind not in kinds:
            original(self, kind, to, language, **facts)

    patch.setattr(Site, "send", send)


def _nothing_undone(patch):
    """What a transaction has written stays, whatever comes after."""

    @contextmanager
    def transaction(self):
        with self._turn:
            yield

    patch.setattr(Store, "transaction", transaction)


# the details


@turns_red(
    DETAILS,
    "Sans lui, aucune page de changement ne s'ouvre",
    "Le mot de passe redonné vaut dix minutes",
    "Reculer après le changement redemande le mot de passe",
)
def details_change_without_the_password(patch):
    patch.setattr(details_pages, "proved_lately", lambda _: True)


@turns_red(DETAILS, "Le mot de passe seul, sans le deuxième facteur, n'en ouvre aucune")
def details_change_without_the_second_factor(patch):
    patch.setattr(DetailsPages, "before", lambda *_: None)


@turns_red(DETAILS, "Un mot de passe erroné ne mène nulle part")
def any_password_proves(patch):
    patch.setattr(proof_pages, "password_faults_of", lambda *_: [])


@turns_red(DETAILS, "Un mot de passe erroné compte comme un essai")
def a_proof_is_not_a_try(patch):
    def faults(clegc, visit):
        account = proof_pages.account_of(clegc, visit)
        return [] if clegc.accounts.authenticate(account.username, visit.form["password"])[1] else ["password_wrong"]

    patch.setattr(proof_pages, "password_faults_of", faults)


@turns_red(DETAILS, "Le changement est fait, et annoncé", "Le changement est fait, et annoncé sans rien dévoiler")
def changes_are_not_told(patch):
    _not_sent(patch, "password_changed", "questions_changed")


@turns_red(DETAILS, "L'ancien n'ouvre plus rien", "Le nouveau ouvre, et le deuxième facteur reste demandé")
def the_old_password_stays(patch):
    patch.setattr("mock_site.clegc.accounts.Accounts.set_password", lambda *_: None)


@turns_red(
    DETAILS,
    "Il ne reprend rien du nom d'utilisateur",
    "Il n'est pas celui qu'il remplace",
    "Il se donne deux fois pareil",
    "La liste des règles l'accompagne",
    "Il suit les règles de l'inscription",
)
def a_changed_password_follows_no_rule(patch):
    patch.setattr(Accounts, "replacement_faults", lambda *_: {})


@turns_red(DETAILS, "Elles suivent les règles de l'inscription")
def changed_questions_follow_no_rule(patch):
    patch.setattr(details, "set_faults", lambda *_: {})


@turns_red(DETAILS, "Les nouvelles réponses font revenir", "Une ancienne réponse ne vaut plus rien")
def the_old_answers_stay(patch):
    original = Details.change_questions

    def change(self, account, questions, answers):
        with patch.context() as inner:
            inner.setattr(Accounts, "set_answers", lambda *_: None)
            return original(self, account, questions, answers)

    patch.setattr(Details, "change_questions", change)


@turns_red(DETAILS, "À la CléGC comme à IRCC")
def a_change_spares_the_sessions_of_services(patch):
    patch.setattr(Clegc, "end_other_sessions", lambda self, session: self.sessions.end_others(session))


@turns_red(
    DETAILS,
    "Le témoin d'avant le changement n'ouvre plus rien",
    "Un changement fait, le suivant redemande le mot de passe",
    "Dans deux onglets, le second formulaire n'est plus valable",
)
def a_change_keeps_the_session(patch):
    patch.setattr(Sessions, "rise", lambda *_: None)


@turns_red(DETAILS, "Sans courriel, pas de changement")
def a_change_outlives_a_mail_that_fails(patch):
    _nothing_undone(patch)


@turns_red(DETAILS, "Des envois au même moment n'en font qu'un")
def each_of_many_sendings_makes_a_change(patch):
    patch.setattr(Sessions, "current", lambda *_: True)


@turns_red(DETAILS, "De l'accueil, le mot de passe actuel mène au changement")
def a_proof_is_not_kept(patch):
    patch.setattr(Sessions, "prove", lambda *_: None)


@turns_red(DETAILS, "La panne passée, le changement se refait")
def a_change_that_fails_uses_the_proof_up(patch):
    original = DetailsPages._change

    def change(self, visit, *arguments):
        visit.site.store.run("UPDATE sessions SET proved_at = NULL WHERE id = ?", visit.session.id)
        return original(self, visit, *arguments)

    patch.setattr(DetailsPages, "_change", change)


@turns_red(DETAILS, "Recharger laisse au même changement")
def a_proof_opens_one_page(patch):
    original = details_pages.proved_lately

    def proved(visit):
        visit.site.store.run("UPDATE sessions SET proved_at = NULL WHERE id = ?", visit.session.id)
        return original(visit)

    patch.setattr(details_pages, "proved_lately", proved)


@turns_red(VALIDITY, "De l'accueil, chacun se change")
def home_leads_past_the_password(patch):
    patch.setattr(proof_pages.ProofPages, "_show", lambda _, visit: visit.go(proof_pages._PROVED[visit.route.name]))
    patch.setattr(details_pages, "proved_lately", lambda _: True)


# the address


@turns_red(ADDRESS, "Le changement est dit à l'ancienne adresse et à la nouvelle")
def the_former_address_is_not_told(patch):
    _not_sent(patch, "address_is_old")


@turns_red(ADDRESS, "Les avis qui suivent arrivent à la nouvelle adresse")
@turns_red(VALIDITY, "L'adresse changée reçoit les rappels")
def the_address_stays(patch):
    patch.setattr("mock_site.clegc.accounts.Accounts.set_email", lambda *_: None)


@turns_red(ADDRESS, "Le code part à la nouvelle adresse seule")
def the_code_goes_to_both_addresses(patch):
    original = AddressChanges.ask

    def ask(self, session_id, revision, account, *rest):
        self._site.send("address_is_old", account.email, account.language)
        return original(self, session_id, revision, account, *rest)

    patch.setattr(AddressChanges, "ask", ask)


@turns_red(ADDRESS, "Une ancienne adresse qui n'existe plus n'empêche pas d'en changer")
def a_former_address_that_is_gone_stands_in_the_way(patch):
    patch.setattr(address_changes, "NoSuchMailbox", type("Never", (MailError,), {}))


@turns_red(
    ADDRESS,
    "Un code erroné ne change rien",
    "Cinq codes erronés annulent le bon",
    "Le code vaut dix minutes",
    "Un nouveau code remplace le premier",
    "Le code d'une autre personne ne vaut rien",
)
def any_code_proves_an_address(patch):
    patch.setattr(MailCodes, "verify", lambda *_: [])


@turns_red(ADDRESS, "L'adresse suit les règles de l'inscription")
def a_changed_address_follows_no_rule(patch):
    patch.setattr(address_changes, "address_faults", lambda *_: [])


@turns_red(ADDRESS, "Quand l'avis ne peut pas partir, le code n'est pas usé", "Sans courriel, aucun code ne part")
def a_code_is_used_up_by_a_mail_that_fails(patch):
    _nothing_undone(patch)


@turns_red(ADDRESS, "L'étape faite dans un onglet ne se refait pas dans l'autre")
def an_address_overtaken_is_taken(patch):
    original = AddressChanges._write

    def write(self, session_id, revision, email):
        change = self.of(session_id)
        original(self, session_id, change.revision if change else revision, email)

    patch.setattr(AddressChanges, "_write", write)


@turns_red(ADDRESS, "Qui reçoit ses codes de session par courriel lit qu'ils gardent leur adresse")
def nothing_says_that_codes_keep_their_address(patch):
    _not_said(patch, "new_address.second_factor")


@turns_red(ADDRESS, "Qui reçoit ses codes de session par courriel lit qu'ils gardent leur adresse")
def nothing_says_how_codes_would_arrive_elsewhere(patch):
    _not_said(patch, "new_address.second_factor_change")


@turns_red(ADDRESS, "Les codes de session gardent leur adresse")
def codes_follow_the_address(patch):
    def set_email(self, account_id, email):
        self._store.run("UPDATE accounts SET email = ?1, second_factor_email = ?1 WHERE id = ?2", email, account_id)

    patch.setattr(Accounts, "set_email", set_email)


def _not_said(patch, *keys):
    """Leave these words out."""
    original = Words.get
    patch.setattr(Words, "get", lambda self, key: "" if key in keys else original(self, key))


@turns_red(ADDRESS, "Avant une nouvelle adresse, il n'y a pas de code à donner")
def a_code_is_asked_for_before_it_is_sent(patch):
    patch.setattr(details_pages, "_SENT", frozenset())


@turns_red(ADDRESS, "La panne passée, un code part")
def a_code_that_failed_counts_as_the_last(patch):
    original = MailCodes.send

    def send(self, *arguments):
        failed = self._store.row("SELECT 1 FROM mail_codes WHERE purpose = ?", self._purpose)
        if not failed:
            original(self, *arguments)

    _nothing_undone(patch)
    patch.setattr(MailCodes, "send", send)


@turns_red(ADDRESS, "Recharger laisse au code")
def the_page_of_the_code_is_shown_once(patch):
    original = DetailsPages._show_address

    def show(self, visit):
        answer = original(self, visit)
        if visit.route.name == "address.code":
            visit.site.store.run("DELETE FROM address_changes WHERE session_id = ?", visit.session.id)
        return answer

    patch.setattr(DetailsPages, "_show_address", show)


@turns_red(ADDRESS, "Des envois au même moment ne changent l'adresse qu'une fois")
def each_of_many_sendings_changes_the_address(patch):
    def confirm(self, change, account, _):
        self._accounts.set_email(account.id, change.email)
        self._tell(account, change.email)
        return {}

    def change_address(self, visit, change, done):
        account = proof_pages.account_of(self._clegc, visit)
        wait_for_rivals(visit.site.store)
        change(account)
        return visit.go("home", status=done)

    wait_for_rivals = rivals(patch)
    patch.setattr(AddressChanges, "confirm", confirm)
    patch.setattr(DetailsPages, "_change", change_address)


# how long an account lasts


@turns_red(VALIDITY, "Une page déjà ouverte ne prolonge rien")
def sessions_outlive_accounts(patch):
    patch.setattr(Session, "ends_in", property(lambda _: 1000.0))


@turns_red(VALIDITY, "Le courriel est dans la langue de la personne")
def reminders_are_in_one_language(patch):
    original = Site.send

    def send(self, kind, to, language, **facts):
        original(self, kind, to, "en" if kind == "account_ending" else language, **facts)

    patch.setattr(Site, "send", send)


@turns_red(VALIDITY, "Remplacer un mot de passe oublié ne réactive rien")
def a_new_password_keeps_an_account(patch):
    original = Accounts.set_password

    def set_password(self, account_id, password_hash):
        original(self, account_id, password_hash)
        self._store.run("UPDATE accounts SET used_at = ? WHERE id = ?", self._clock.now().timestamp(), account_id)

    patch.setattr(Accounts, "set_password", set_password)


@turns_red(VALIDITY, "La dernière seconde")
def accounts_last_a_second_too_long(patch):
    patch.setattr(Validity, "over", lambda self, account: account.used_at + self._life < self._now)


@turns_red(VALIDITY, "La dernière seconde")
def accounts_end_a_second_too_soon(patch):
    patch.setattr(Validity, "over", lambda self, account: account.used_at + self._life <= self._now + 1)


@turns_red(VALIDITY, "La fin qui vient entre le mot de passe et le deuxième facteur compte aussi")
def an_end_is_looked_for_at_the_password_alone(patch):
    patch.setattr("mock_site.clegc.pages.Validity.over", lambda *_: False)
    original = SignInPages._go_on

    def go_on(self, visit, account):
        life = visit.site.policy.account_life.total_seconds()
        if account.used_at + life <= visit.site.clock.now().timestamp():
            return visit.go("account_expired")
        return original(self, visit, account)

    patch.setattr(SignInPages, "_go_on", go_on)


@turns_red(VALIDITY, "Le mot de passe sans le deuxième facteur ne prolonge rien")
def the_password_alone_keeps_an_account(patch):
    original = SignInPages._go_on

    def go_on(self, visit, account):
        self._clegc.validity.keep(account.id)
        return original(self, visit, account)

    patch.setattr(SignInPages, "_go_on", go_on)


@turns_red(
    VALIDITY,
    "Soixante, trente et sept jours avant",
    "Un courriel qui ne peut pas partir part plus tard, une fois",
)
def reminders_come_each_day(patch):
    original = Validity._remind

    def remind(self, row):
        self._store.run("UPDATE accounts SET reminders = 0")
        original(self, row)

    patch.setattr(Validity, "_remind", remind)


@turns_red(VALIDITY, "Soixante, trente et sept jours avant", "Le courriel dit combien de jours restent")
def reminders_come_a_day_late(patch):
    original = Validity.remind

    def remind(self):
        self._reminders = [59 * 86400, 29 * 86400, 6 * 86400]
        original(self)

    patch.setattr(Validity, "remind", remind)


@turns_red(VALIDITY, "Un courriel qui ne peut pas partir part plus tard, une fois")
def a_reminder_that_fails_is_lost(patch):
    _nothing_undone(patch)


@turns_red(
    VALIDITY,
    "Deux ans après, les rappels recommencent",
    "Une session après un rappel, et le compte reste ouvert",
)
def signing_in_keeps_nothing(patch):
    patch.setattr(Validity, "keep", lambda *_: None)


@turns_red(
    VALIDITY,
    "Une session après un rappel, et le compte reste ouvert",
    "Tant que la nouvelle fin est loin, aucun rappel",
)
def signing_in_starts_the_reminders_again_and_nothing_else(patch):
    patch.setattr(
        Validity,
        "keep",
        lambda self, account_id: self._store.run("UPDATE accounts SET reminders = 0 WHERE id = ?", account_id),
    )


@turns_red(VALIDITY, "Deux ans après, les rappels recommencent")
def reminders_come_once_in_a_life(patch):
    patch.setattr(
        Validity,
        "keep",
        lambda self, account_id: self._store.run("UPDATE accounts SET used_at = ? WHERE id = ?", self._now, account_id),
    )


@turns_red(
    VALIDITY,
    "Avec un mot de passe erroné, rien ne dit que le compte est désactivé",
    "Un compte désactivé et verrouillé ne dit rien non plus",
)
def a_deactivated_account_is_told_to_anybody(patch):
    original = SignInPages._sign_in

    def sign_in(self, visit):
        answer, (account, _) = original(self, visit), self._clegc.accounts.authenticate(visit.form["username"], "")
        return visit.go("account_expired") if account and self._clegc.validity.over(account) else answer

    patch.setattr(SignInPages, "_sign_in", sign_in)


@turns_red(VALIDITY, "Le nom d'utilisateur reste pris")
def the_username_of_a_deactivated_account_is_free(patch):
    original = Accounts.taken

    def taken(self, username):
        row = self._store.row("SELECT used_at FROM accounts WHERE username_key = ?", username)
        return original(self, username) and not (row and row["used_at"] < self._clock.now().timestamp())

    patch.setattr(Accounts, "taken", taken)


@turns_red(
    USE,
    "Des années d'usage",
    "Qui s'en sert chaque mois ne reçoit aucun rappel",
)
def age_ends_an_account(patch):
    patch.setattr(Validity, "keep", lambda *_: None)


@turns_red(USE, "L'inscription compte comme un premier usage")
def signing_up_is_no_use(patch):
    original = Accounts.create

    def create(self, *arguments):
        account = original(self, *arguments)
        self._store.run("UPDATE accounts SET used_at = 0 WHERE id = ?", account.id)
        return self.get(account.id)

    patch.setattr(Accounts, "create", create)
    patch.setattr(Validity, "keep", lambda *_: None)


@turns_red(USE, "Des années d'usage, puis deux ans d'oubli")
@turns_red(VALIDITY, "Une nouvelle CléGC, à lier aux demandes")
def accounts_last_for_ever(patch):
    patch.setattr(Validity, "over", lambda *_: False)


# the closing


@turns_red(CLOSING, "Ce qui sera perdu est nommé")
def a_closing_names_no_loss(patch):
    _not_said(patch, "closing.lost")


@turns_red("une-nouvelle-cle", "Du compte supprimé au document et à la requête, restés à IRCC comme promis")
def a_closing_erases_what_was_sent(patch):
    original = Closing.close

    def close(self, account):
        original(self, account)
        self._site.store.run("DELETE FROM ircc_documents")

    patch.setattr(Closing, "close", close)


@turns_red(CLOSING, "Autre chose peut suffire")
def support_leads_home(patch):
    patch.setattr(Clegc, "support", lambda self, language: self.router.path("home", language))


@turns_red(CLOSING, "De l'accueil au compte supprimé")
def a_closed_account_leads_to_the_sign_in(patch):
    original = Visit.go
    patch.setattr(
        Visit,
        "go",
        lambda self, name, **notes: original(self, "sign_in" if name == "account_closed" else name, **notes),
    )


@turns_red(CLOSING, "Revenir en arrière ne montre plus le compte")
def a_closing_leaves_the_account_open(patch):
    patch.setattr(
        Closing, "close", lambda self, account: self._site.send("account_closed", account.email, account.language)
    )
    patch.setattr(Visit, "end", lambda _: None)


@turns_red(CLOSING, "Des envois au même moment ne suppriment qu'une fois")
def a_closing_is_told_each_time_it_is_sent(patch):
    original = Closing.close
    wait_for_rivals = rivals(patch)

    def close(self, account):
        wait_for_rivals(self._site.store)
        try:
            original(self, account)
        except LookupError:
            self._site.send("account_closed", account.email, account.language)

    patch.setattr(Closing, "close", close)


@turns_red(CLOSING, "Sans le mot, rien n'est supprimé")
def no_word_closes(patch):
    patch.setattr(Words, "__call__", _any_word(Words.__call__))


def _any_word(original):
    return lambda self, key, **facts: "" if key == "closing.word" else original(self, key, **facts)


@turns_red(CLOSING, "Sans le mot de passe actuel, rien n'est supprimé", "Un mot de passe erroné compte comme un essai")
def any_password_closes(patch):
    patch.setattr(account_end_pages, "password_faults_of", lambda *_: [])


@turns_red(CLOSING, "Qui n'a pas donné son deuxième facteur ne supprime rien")
def closing_is_open_to_half_a_sign_in(patch):
    patch.setattr(account_end_pages.AccountEndPages, "before", lambda *_: None)


@turns_red(CLOSING, "La suppression est annoncée")
def a_closing_is_not_told(patch):
    _not_sent(patch, "account_closed")


@turns_red(
    CLOSING, "Toutes les sessions se ferment, à la CléGC et à IRCC",
    "La session d'IRCC ouverte dans le même navigateur se ferme aussi",
)  # fmt: skip
def a_closing_spares_the_sessions_of_services(patch):
    patch.setattr("mock_site.clegc.service_sessions.ServiceSessions.end_there", lambda *_: None)


@turns_red(
    CLOSING,
    "Toutes les sessions se ferment, à la CléGC et à IRCC",
    "Une ouverture de session inachevée s'arrête là",
)
def a_closing_spares_the_sessions_here(patch):
    patch.setattr(Sessions, "end_all", lambda *_: None)


@turns_red(CLOSING, "Le nom d'utilisateur reste pris")
def the_username_of_a_closed_account_is_free(patch):
    patch.setattr(
        Accounts, "erase", lambda self, account: self._store.run("DELETE FROM accounts WHERE id = ?", account.id)
    )


@turns_red(
    CLOSING, "Ouvrir une session n'en dit pas plus que pour un inconnu", "Le nom d'utilisateur ne se retrouve plus"
)
def a_closed_account_is_told(patch):
    patch.setattr(Accounts, "erase", lambda *_: None)


@turns_red(CLOSING, "Sans courriel, pas de suppression", "La panne passée, la suppression se refait")
def a_closing_outlives_a_mail_that_fails(patch):
    _nothing_undone(patch)


@turns_red(CLOSING, "Annuler laisse le compte comme il était")
@turns_red(DETAILS, "Renoncer laisse tout comme avant")
def cancelling_closes(patch):
    original = second_factor_pages.SecondFactorPages._home

    def home(self, visit):
        self._clegc.closing.close(second_factor_pages.account_of(self._clegc, visit))
        return original(self, visit)

    patch.setattr(second_factor_pages.SecondFactorPages, "_home", home)


@turns_red(CLOSING, "Sans le mot, rien n'est supprimé")
def any_word_confirms(patch):
    original = AccountEndPages._close

    def close(self, visit):
        visit.form = {**visit.form, "word": visit.words("closing.word")}
        return original(self, visit)

    patch.setattr(AccountEndPages, "_close", close)


@turns_red(DETAILS, "À la CléGC comme à IRCC")
def changes_leave_other_sessions_open(patch):
    patch.setattr(Clegc, "end_other_sessions", lambda *_: None)


@turns_red(ADDRESS, "L'adresse suit les règles de l'inscription")
def same_address_is_another_one(patch):
    original = AddressChanges.ask

    def ask(self, *arguments):
        faults = original(self, *arguments)
        return {} if faults == {"email": ["email_same"]} else faults

    patch.setattr(AddressChanges, "ask", ask)
