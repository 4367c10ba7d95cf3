"""The defects that show from one visit to the next: another day, another browser, another account."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, timedelta

from mock_site import dates
from mock_site.clegc import second_factor_pages
from mock_site.ircc.links import Links
from mock_site.ircc.sign_in import Requests
from mock_site.mail import Post
from mock_site.sessions import Sessions
from mock_site.system import Visit
from tests.defects.defect import turns_red
from tests.defects.numbers import let

CARD = "lier-sa-carte-de-resident-permanent"


@turns_red("adresse-electronique", "Le code arrive à l'adresse telle qu'elle est écrite")
def what_follows_a_plus_is_dropped(patch):
    original = Post.send

    def send(self, letter, date):
        original(self, replace(letter, to=re.sub(r"\+[^@]*", "", letter.to)), date)

    patch.setattr(Post, "send", send)


@turns_red("plusieurs-demandes-dans-un-compte", "Une demande porte la date du jour à Toronto")
def days_begin_in_greenwich(patch):
    patch.setattr(dates, "day_of", lambda moment: moment.astimezone(UTC).date())


def _at_each_sign_in(patch, act):
    """Do something to the store, `act(site, client)`, whenever somebody signs in at IRCC."""
    original = Requests.finish

    def finish(self, session_id, query):
        language, client = original(self, session_id, query)
        act(self._site, client)
        return language, client

    patch.setattr(Requests, "finish", finish)


@turns_red("les-services-que-la-clegc-ouvre", "Un brouillon laissé se reprend un autre jour")
def a_draft_lasts_one_day(patch):
    days = set()

    def forget(site, client):
        days.add(site.clock.now().date())
        if len(days) > 1:
            site.store.run("DELETE FROM ircc_applications WHERE client_id = ? AND number IS NULL", client)

    _at_each_sign_in(patch, forget)


@turns_red("plusieurs-comptes", "La demande liée au deuxième compte y est encore à la visite suivante")
def a_link_lasts_one_visit(patch):
    linked = []
    original = Links.complete

    def complete(self, session_id, link, profile):
        original(self, session_id, link, profile)
        linked.append(link.application_id)

    def undo(site, _):
        for application in linked:
            site.store.run("UPDATE ircc_applications SET client_id = NULL WHERE id = ?", application)

    patch.setattr(Links, "complete", complete)
    _at_each_sign_in(patch, undo)


@turns_red("temoins-et-sessions", "Fermer le navigateur ferme la session")
def a_session_outlives_the_browser(patch):
    patch.setattr("mock_site.system.COOKIE_ATTRIBUTES", "Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=86400")


@turns_red("fin-de-session", "Fermer la session dans un navigateur la laisse ouverte dans l'autre")
def one_sign_out_ends_every_session(patch):
    def end(self, session_id):
        self._store.run(
            "DELETE FROM sessions WHERE system = ? AND account_id ="
            " (SELECT account_id FROM sessions WHERE id = ?)", self._system, session_id,
        )  # fmt: skip

    patch.setattr(Sessions, "end", end)


@turns_red("fin-de-session", "Le lendemain, la session de la veille est fermée")
def a_session_lasts_two_days(patch):
    let("session_idle", timedelta(days=2))
    let("session_life", timedelta(days=2))


@turns_red("langues", "Ce qui est écrit passe d'une langue à l'autre à la lettre près")
def the_switch_trims_what_is_typed(patch):
    original = Visit._typed
    patch.setattr(Visit, "_typed", lambda self: {name: text.strip() for name, text in original(self).items()})


@turns_red("envoyer-ses-documents", "Une image pèse 4 Mo au plus, comme un PDF")
def documents_weigh_five_megabytes(patch):
    let("document_max", 5 * 1024 * 1024)


@turns_red("mot-de-passe-vole", "Un code deviné n'ouvre rien")
def a_guess_will_do(patch):
    patch.setattr(second_factor_pages.totp, "accepted_step", lambda *_: 10**9)


@turns_red(CARD, "Un mauvais pays compte comme un essai", "Deviner le pays ferme la liaison")
def linking_is_open_to_six_tries(patch):
    let("link_tries", 6)
