"""The defects of IRCC's portal: who sees what there, what it takes, what it tells, and what it links."""

from __future__ import annotations

from urllib.parse import urlencode

from mock_site.clegc.authorizations import Authorizations
from mock_site.ircc import application_pages, links, pages
from mock_site.ircc.applications import Applications
from mock_site.ircc.link_pages import LinkPages
from mock_site.ircc.links import Links
from mock_site.ircc.message_pages import MessagePages
from mock_site.ircc.messages import Messages
from mock_site.ircc.profiles import Profiles
from mock_site.ircc.sign_in import Requests
from mock_site.system import Visit
from mock_site.tries import Tries, Verdict
from mock_site.web import Response
from mock_site.words import Words
from tests.defects.defect import turns_red

DASHBOARD = "tableau-de-bord"
SERVICES = "services"
DOOR = "la-cle-ouvre-le-portail"
ADDRESSES = "la-meme-adresse-partout"
MESSAGES = "messages"
TOGETHER = "tout-au-meme-endroit"
CARD = "lier-une-carte"
ACCOUNTS = "plusieurs-comptes"
SECURITY = "proteger-le-portail"


@turns_red(DOOR, "Sans session, rien du portail ne s'ouvre")
def linking_opens_to_anybody(patch):
    patch.setattr(pages, "_OUTSIDE", {*pages._OUTSIDE, "link"})


@turns_red(DASHBOARD, "Sans profil, rien d'autre ne s'ouvre")
def services_open_without_a_profile(patch):
    patch.setattr(pages, "_BEFORE_PROFILE", {*pages._BEFORE_PROFILE, "services"})


@turns_red(DASHBOARD, "Chacun ne voit que les siennes")
def applications_open_to_others(patch):
    def get(self, client_id, application_id):
        row = self._store.row("SELECT client_id FROM ircc_applications WHERE id = ?", application_id)
        return original(self, row["client_id"], application_id) if row else None

    original = Applications.get
    patch.setattr(Applications, "get", get)


@turns_red(DASHBOARD, "Un profil dit tout, et dans sa forme", "Une différence est nommée")
def portal_takes_any_given_name(patch):
    def without_name(original):
        return lambda *arguments: {name: fault for name, fault in original(*arguments).items() if name != "given_name"}

    patch.setattr(Profiles, "faults", without_name(Profiles.faults))
    patch.setattr(Applications, "_differences", staticmethod(without_name(Applications._differences)))


@turns_red(DASHBOARD, "Chaque demande a sa place et son état")
def dashboard_is_in_the_order_of_entry(patch):
    original = Applications.of
    patch.setattr(Applications, "of", lambda *arguments: sorted(original(*arguments), key=lambda each: each.id))


@turns_red(SERVICES, "Un brouillon soumis dans un onglet ne l'est pas de nouveau dans l'autre")
def draft_is_submitted_twice(patch):
    def write(self, application, said, more, *values):
        self._store.run(f"UPDATE ircc_applications SET details = ?{more} WHERE id = ?",
                        said["details"], *values, application.id)  # fmt: skip

    patch.setattr(Applications, "_write", write)
    patch.setattr(
        application_pages.ApplicationPages,
        "_current",
        lambda self, visit: application_pages.application_of(self._ircc, visit),
    )


@turns_red(SERVICES, "Un brouillon garde ce qui était écrit")
def draft_is_lost(patch):
    patch.setattr(Applications, "save", lambda *_: {})


@turns_red("une-nouvelle-cle", "Du compte supprimé à la demande suivie dans un nouveau compte")
def applications_go_with_the_gckey(patch):
    def end_here(self, name):
        self._store.run(
            "DELETE FROM ircc_applications WHERE client_id = (SELECT account_id FROM sessions WHERE id ="
            " (SELECT session_id FROM ircc_sessions WHERE name = ?))",
            name,
        )
        original(self, name)

    original = Requests.end_here
    patch.setattr(Requests, "end_here", end_here)


@turns_red(ADDRESSES, "Deux adresses différentes se voient", "Changer d'adresse à la CléGC seule fait une différence")
def address_of_the_gckey_is_forgotten(patch):
    patch.setattr(Profiles, "key_email", lambda *_: "")


@turns_red(MESSAGES, "Le courriel ne dit rien du message")
def mail_tells_the_message(patch):
    def get(self, key):
        found = original(self, key)
        return [*found, self("topics.biometrics.body")] if key == "mail.something_waits.lines" else found

    original = Words.get
    patch.setattr(Words, "get", get)


@turns_red(MESSAGES, "Demander un message n'est pas l'ouvrir")
def message_is_read_when_asked_for(patch):
    def show(self, visit):
        self._ircc.messages.read(self._message(visit))
        return original(self, visit)

    original = MessagePages._show
    patch.setattr(MessagePages, "_show", show)


@turns_red(MESSAGES, "Le message se lit dans le compte")
def message_stays_unread(patch):
    patch.setattr(Messages, "read", lambda *_: None)


@turns_red(TOGETHER, "Une requête se voit sur la bonne demande")
def request_shows_on_every_application(patch):
    def waiting(self, client_id):
        found = original(self, client_id)
        most = max(found.values(), key=lambda each: each.unanswered)
        return dict.fromkeys(found, most)

    original = Messages.waiting
    patch.setattr(Messages, "waiting", waiting)


@turns_red(
    CARD,
    "Le cinquième essai ferme, pas le quatrième",
    "Fermée, elle l'est aussi à qui donne tout juste",
    "Des essais au même moment comptent tous",
)
def linking_never_locks(patch):
    patch.setattr(Tries, "_count", lambda *_: Verdict.WRONG)


@turns_red(
    CARD,
    "La liaison rouvre à la seconde dite, dans n'importe quel navigateur",
    "Réussir n'efface pas les essais erronés : chaque demande est une autre devinette",
)
def linking_locks_as_a_password_does(patch):
    original = Tries.__init__
    patch.setattr(
        Tries, "__init__", lambda self, kind, store, clock, policy, **_: original(self, kind, store, clock, policy)
    )


@turns_red(
    CARD,
    "Une seule différence, et la carte n'est pas trouvée",
    "Un autre pays d'origine, et la carte n'est pas trouvée",
)
def card_is_found_by_its_number_alone(patch):
    def look(self, link):
        return self._store.row(
            "SELECT ircc_applications.* FROM ircc_applications JOIN ircc_cards ON application_id = id"
            " WHERE ircc_cards.number = ?",
            link.said["card_number"],
        )

    patch.setattr(Links, "_look", look)


@turns_red(CARD, "Ce qui n'a pas la bonne forme n'est pas un essai")
def date_on_a_card_needs_no_form(patch):
    original = Links._well_formed
    patch.setattr(Links, "_well_formed", lambda self, name, value: name == "birth_date" or original(self, name, value))


@turns_red(ACCOUNTS, "La demande d'une autre personne, même avec ses renseignements")
def application_is_anybodys(patch):
    patch.setattr(links, "_is_of", lambda *_: True)


@turns_red(
    ACCOUNTS,
    "La demande change de compte, et on sait ce que cela veut dire",
    "Tant qu'elle n'accepte pas, la demande reste où elle est",
)
def application_moves_without_a_word(patch):
    def move(self, visit):
        visit.form = {**visit.form, "moved": "yes"}
        return original(self, visit)

    original = LinkPages._move
    patch.setattr(LinkPages, "_move", move)
    patch.setattr(Links, "_tell", lambda *_: None)


@turns_red(ACCOUNTS, "Une deuxième CléGC ouvre un compte vide")
def two_gckeys_are_one_client(patch):
    patch.setattr(Authorizations, "_subject", staticmethod(lambda *_: "somebody"))


@turns_red(SECURITY, "Une demande ne change de compte qu'une fois")
def application_moves_each_time_it_is_sent(patch):
    def complete(self, session_id, link, profile):
        self._store.run(
            "UPDATE ircc_applications SET client_id = ? WHERE id = ?", profile.client_id, link.application_id
        )
        self._tell(link.holder_id)

    patch.setattr(Links, "complete", complete)


@turns_red(SECURITY, "Une requête ne reçoit qu'une réponse")
def request_is_answered_each_time_it_is_sent(patch):
    patch.setattr(Messages, "answer", lambda *_: {})


@turns_red(SECURITY, "Ni adresse, ni en-tête, ni titre")
def papers_are_in_the_address(patch):
    def go(self, name, **notes):
        answer = original(self, name, **notes)
        return Response.see_other(f"{self.path(name)}?{urlencode(self.form)}") if name == "link.check" else answer

    original = Visit.go
    patch.setattr(Visit, "go", go)
