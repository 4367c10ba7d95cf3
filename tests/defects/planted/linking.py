"""The defects of linking: how an application or a card comes into an account, and the address that the account has."""

from __future__ import annotations

import re
from dataclasses import replace

from mock_site.ircc import links
from mock_site.ircc.link_pages import LinkPages
from mock_site.ircc.links import WAYS, AlreadyHere, Link, Links
from mock_site.ircc.profiles import Profiles
from mock_site.tries import Tries, Verdict
from tests.defects.defect import turns_red

ACCOUNTS = "plusieurs-comptes"
CARD = "lier-sa-carte-de-resident-permanent"
NEW_KEY = "nouvelle-clegc-memes-demandes"
ADDRESSES = "la-meme-adresse-partout"


@turns_red(ACCOUNTS, "Une demande envoyée sur papier se lie sans rien quitter")
@turns_red(
    CARD,
    "La carte liée se suit dans le compte",
    "Les nouvelles de la carte liée arrivent dans le compte",
    "La carte liée se renouvelle",
)
@turns_red(
    NEW_KEY,
    "Du compte désactivé à la demande suivie dans un nouveau compte",
    "Du compte verrouillé à la demande suivie dans un nouveau compte",
    "La carte de résident permanent suit dans le nouveau compte",
)
def what_is_linked_stays_away(patch):
    patch.setattr(Links, "complete", lambda *_: None)


@turns_red(ACCOUNTS, "Avant de lier, on relit ce qu'on a écrit")
def linking_goes_without_a_last_look(patch):
    patch.setattr(LinkPages, "_check", LinkPages._link)


@turns_red(ACCOUNTS, "Une demande déjà là n'est pas liée deux fois")
def application_is_linked_again(patch):
    original = Links.find

    def find(self, *arguments):
        try:
            return original(self, *arguments)
        except AlreadyHere:
            return Verdict.RIGHT, True

    patch.setattr(Links, "find", find)


@turns_red(ACCOUNTS, "Rien ne se lie sans avoir dit quoi")
def last_look_opens_on_nothing(patch):
    nothing = Link("number", dict.fromkeys(WAYS["number"], ""))
    patch.setattr(LinkPages, "_check", lambda _, visit: visit.show(link=nothing, ask="link.number"))


@turns_red(ACCOUNTS, "Sans choix, on ne va pas plus loin")
def way_to_link_is_chosen_for_all(patch):
    original = LinkPages._choose

    def choose(self, visit):
        visit.form = {"way": "number", **visit.form}
        return original(self, visit)

    patch.setattr(LinkPages, "_choose", choose)


@turns_red(ACCOUNTS, "Un numéro ou une date d'une autre demande")
def application_is_found_by_its_number_alone(patch):
    def look(self, link):
        return self._store.row("SELECT * FROM ircc_applications WHERE number = ?", link.said["application_number"])

    patch.setattr(Links, "_look", look)


@turns_red(ACCOUNTS, "Un numéro de demande a sa forme")
def application_number_needs_no_form(patch):
    patch.setitem(links._FORMS, "application_number", re.compile(".+"))


@turns_red(CARD, "Un IUC s'écrit de deux façons")
def client_identifier_is_written_one_way(patch):
    patch.setitem(links._FORMS, "uci", re.compile("[0-9]{4}-[0-9]{4}"))


@turns_red(CARD, "Les essais de l'un ne ferment pas la liaison de l'autre")
def linking_locks_for_all(patch):
    original = Tries.judge

    def judge(self, whose, right):
        return original(self, "anybody" if self._kind == "link" else whose, right)

    patch.setattr(Tries, "judge", judge)


# the address


@turns_red(ADDRESSES, "La même adresse ne dit rien")
def address_of_the_gckey_has_a_space(patch):
    original = Profiles.key_email
    patch.setattr(Profiles, "key_email", lambda *arguments: f"{original(*arguments)} ")


class _AsWritten(str):
    __slots__ = ()

    def casefold(self):
        return str(self)


@turns_red(ADDRESSES, "Une majuscule n'est pas une différence")
def address_in_capitals_is_another(patch):
    original = Profiles.of

    def of(self, client_id):
        profile = original(self, client_id)
        return profile and replace(profile, email=_AsWritten(profile.email))

    patch.setattr(Profiles, "of", of)


@turns_red(ADDRESSES, "Mettre le profil à jour les accorde")
def profile_is_written_once(patch):
    original = Profiles.write

    def write(self, client_id, said, language):
        return {} if self.of(client_id) else original(self, client_id, said, language)

    patch.setattr(Profiles, "write", write)
