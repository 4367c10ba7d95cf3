"""The defects of ARC: what it takes, and what it keeps of a CléGC."""

from __future__ import annotations

from urllib.parse import quote

from mock_site import hashing
from mock_site.arc import bank, users
from mock_site.arc.pages import Arc
from mock_site.arc.users import Users
from mock_site.system import Visit
from mock_site.web import Response
from tests.defects.defect import turns_red
from tests.defects.numbers import let

AGENCY = "agence-du-revenu-du-canada"


@turns_red(
    AGENCY,
    "La page refuse, dit pourquoi et dit où aller",
    "Le même nom aux deux endroits ne rend pas le mot de passe de la CléGC bon à l'ARC",
)
def a_gckey_opens_arc(patch):
    authenticate = Users.authenticate

    def credulous(self, name, password):
        account, opens = self._site.clegc.accounts.authenticate(name, password)
        return (account.id, True) if account and opens else authenticate(self, name, password)

    patch.setattr(Users, "authenticate", credulous)


@turns_red(AGENCY, "Rien n'en est gardé, ni écrit au journal, ni montré")
def arc_shows_what_was_typed_again(patch):
    patch.setattr(Arc, "kept", frozenset({"arc_user"}))


@turns_red(AGENCY, "Rien n'en est gardé, ni écrit au journal, ni montré")
def arc_counts_tries_under_what_was_typed(patch):
    authenticate = Users.authenticate

    def found(self, name, password):
        user, opens = authenticate(self, name, password)
        return (user or name), opens

    patch.setattr(Users, "authenticate", found)


@turns_red(AGENCY, "Rien n'en est gardé, ni écrit au journal, ni montré")
def arc_writes_the_password_in_the_log(patch):
    authenticate = Users.authenticate

    def told(self, name, password):
        self._site.record("arc password", password=password)
        return authenticate(self, name, password)

    patch.setattr(Users, "authenticate", told)


@turns_red(
    AGENCY,
    "Une session de la CléGC et d'IRCC n'en ouvre aucune à l'ARC",
    "Qui s'est inscrit revient, et repart",
)
def the_file_opens_to_anybody(patch):
    patch.setattr(Arc, "before", lambda *_: None)


@turns_red(
    AGENCY,
    "Le partenaire de connexion n'en veut pas non plus",
    "Une carte au code erroné n'ouvre rien",
)
def the_bank_knows_everybody(patch):
    patch.setattr(bank, "customer", lambda card, _: card)


@turns_red(AGENCY, "De l'ARC à la banque, et de la banque à Mon dossier")
def the_bank_tells_the_card(patch):
    customer = bank.customer
    patch.setattr(bank, "customer", lambda card, code: customer(card, code) and card)


@turns_red(AGENCY, "De là, on va où il faut", "De la banque, on peut revenir sans rien donner")
def the_way_to_the_partners_leads_to_the_entrance(patch):
    path = Visit.path
    patch.setattr(
        Visit, "path", lambda self, name, **numbers: path(self, "my_account" if name == "partners" else name, **numbers)
    )


@turns_red(AGENCY, "S'inscrire ouvre Mon dossier")
def every_user_comes_by_the_bank(patch):
    patch.setattr(Users, "partner_of", lambda *_: bank.NAME)


@turns_red(AGENCY, "S'inscrire à l'ARC ne donne pas de CléGC")
def who_registers_with_arc_gets_a_gckey(patch):
    register = Users.register

    def both(self, name, password, again):
        entered = register(self, name, password, again)
        if isinstance(entered, int):
            hashed = hashing.scrypt(password, self._cost)
            self._site.clegc.accounts.create(name, hashed, [], "nobody@courriel.test", "fr")
        return entered

    patch.setattr(Users, "register", both)


@turns_red(
    AGENCY,
    "L'identifiant a de six à seize lettres ou chiffres",
    "Le mot de passe a de huit à soixante-quatre caractères",
)
def arc_takes_any_registration(patch):
    patch.setattr(users, "_name_faults", lambda *_: [])
    patch.setattr(users, "_password_faults", lambda *_: [])


@turns_red(AGENCY, "L'identifiant d'une autre personne est pris, quelle que soit sa casse")
def the_case_of_a_user_id_counts(patch):
    patch.setattr(users, "_key", str)


@turns_red(AGENCY, "Le cinquième mot de passe erroné verrouille, pas le quatrième")
def arc_locks_at_the_sixth_wrong_password(patch):
    let("lock_tries", 6)


@turns_red(AGENCY, "Rien n'en paraît là où d'autres le liraient")
def refused_password_follows_in_the_address(patch):
    original = Visit.refuse

    def refuse(self, faults):
        if self.system.name != "arc":
            return original(self, faults)
        return Response.see_other(f"{self.path(self.route.name)}?p={quote(self.form['password'])}")

    patch.setattr(Visit, "refuse", refuse)
