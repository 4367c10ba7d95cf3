"""The defects of IRCC's portal: who sees what there, what it takes, what it tells, and what it links."""

from __future__ import annotations

from dataclasses import replace
from http import HTTPStatus
from urllib.parse import urlencode

from mock_site.clegc.authorizations import Authorizations
from mock_site.ircc import application_pages, links, pages
from mock_site.ircc.application_pages import ApplicationPages
from mock_site.ircc.applications import Applications
from mock_site.ircc.link_pages import LinkPages
from mock_site.ircc.links import Links
from mock_site.ircc.message_pages import MessagePages
from mock_site.ircc.messages import Messages
from mock_site.ircc.pages import Ircc
from mock_site.ircc.profiles import IDENTITY, Profiles
from mock_site.ircc.sign_in import Requests
from mock_site.mail import MailError
from mock_site.system import Visit
from mock_site.tries import Tries, Verdict
from mock_site.web import BadRequest, Response
from mock_site.words import Words
from tests.defects.defect import turns_red
from tests.defects.pages import rescript

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


@turns_red("entree-express", "De la page d'IRCC, le profil demande d'ouvrir une session")
def express_entry_opens_to_anybody(patch):
    patch.setattr(pages, "_OUTSIDE", {*pages._OUTSIDE, "express_entry"})


@turns_red(DOOR, "Fermer la session referme le portail")
def signing_out_leaves_the_session_open(patch):
    patch.setattr(Ircc, "_sign_out", lambda _, visit: visit.go("secure_account", status="signed_out"))


@turns_red(DOOR, "D'une première session au profil")
@turns_red(DASHBOARD, "Le profil ouvre le portail", "Le profil se met à jour")
def profile_is_kept_without_a_word(patch):
    def go(self, name, **notes):
        return (
            original(self, name)
            if notes.get("status") in {"profile_made", "profile_kept"}
            else original(self, name, **notes)
        )

    original = Visit.go
    patch.setattr(Visit, "go", go)


@turns_red(DASHBOARD, "Sans profil, rien d'autre ne s'ouvre")
def services_open_without_a_profile(patch):
    patch.setattr(pages, "_BEFORE_PROFILE", {*pages._BEFORE_PROFILE, "services"})


@turns_red("invitation", "L'invitation d'une autre personne n'existe pas pour soi")
@turns_red(MESSAGES, "Un message d'une autre personne ne s'ouvre pas")
@turns_red(DASHBOARD, "Chacun ne voit que les siennes")
def applications_open_to_others(patch):
    def get(self, client_id, application_id):
        row = self._store.row("SELECT client_id FROM ircc_applications WHERE id = ?", application_id)
        return original(self, row["client_id"], application_id) if row else None

    original = Applications.get
    patch.setattr(Applications, "get", get)


@turns_red(DASHBOARD, "Un profil dit tout, et dans sa forme")
def profile_may_say_anything(patch):
    patch.setattr(Profiles, "faults", lambda *_: {})


@turns_red(DASHBOARD, "Une différence est nommée")
def application_may_say_anything(patch):
    original = Applications.submit

    def submit(self, application, profile, said):
        known = {name: getattr(profile, name) for name in IDENTITY}
        return original(self, application, profile, {**said, **known, "details": said.get("details") or "x"})

    patch.setattr(Applications, "submit", submit)


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
        ApplicationPages,
        "_current",
        lambda self, visit: application_pages.application_of(self._ircc, visit),
    )


@turns_red(SERVICES, "Un double clic ne soumet qu'une demande")
def each_click_submits_an_application(patch):
    def current(self, visit):
        application = application_pages.application_of(self._ircc, visit)
        if not application.is_draft:
            profile = self._ircc.profiles.of(visit.session.account_id)
            visit.numbers["application"] = self._ircc.applications.start(profile, application.program)
        return application_pages.application_of(self._ircc, visit)

    patch.setattr(ApplicationPages, "_current", current)
    rescript(
        patch, "    sent = true;",
        'const first = new XMLHttpRequest(); first.open("POST", form.action, false);'
        " first.send(new URLSearchParams(new FormData(form))); sent = true;",
    )  # fmt: skip


@turns_red("entree-express", "Le profil se crée, se garde et se soumet")
@turns_red(SERVICES, "D'un brouillon à une demande suivie")
def submitted_draft_stays_a_draft(patch):
    patch.setattr(Applications, "submit", lambda self, application, _, said: self.save(application, said))


@turns_red(DASHBOARD, "Ce que le profil dit est repris")
def draft_knows_nothing_of_the_profile(patch):
    def start(self, profile, program):
        return self._store.insert(
            "INSERT INTO ircc_applications (client_id, program, status, given_name, family_name, birth_date, email)"
            " VALUES (?, ?, 'draft', '', '', '', '')",
            profile.client_id,
            program,
        )

    patch.setattr(Applications, "start", start)


@turns_red(SERVICES, "Sans choix, aucun service ne commence")
def first_service_starts_without_a_choice(patch):
    def start(self, visit):
        visit.form = {"program": "express_entry", **visit.form}
        return original(self, visit)

    original = ApplicationPages._start
    patch.setattr(ApplicationPages, "_start", start)


@turns_red(SERVICES, "Une demande soumise ne se remplit plus")
def submitted_application_is_filled_in_again(patch):
    patch.setattr(
        ApplicationPages,
        "_form",
        lambda self, visit: visit.show(application=application_pages.application_of(self._ircc, visit)),
    )


@turns_red(SERVICES, "Tout est dans un seul compte")
def account_shows_five_applications(patch):
    original = Applications.of
    patch.setattr(Applications, "of", lambda *arguments: original(*arguments)[:5])


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


@turns_red(DASHBOARD, "L'adresse que la CléGC connaît n'est pas redemandée")
@turns_red(ADDRESSES, "Deux adresses différentes se voient", "Changer d'adresse à la CléGC seule fait une différence")
def address_of_the_gckey_is_forgotten(patch):
    patch.setattr(Profiles, "key_email", lambda *_: "")


@turns_red("invitation", "L'invitation arrive dans le compte, et le courriel n'en dit rien")
@turns_red(MESSAGES, "Le courriel ne dit rien du message")
def mail_tells_the_message(patch):
    def get(self, key):
        found = original(self, key)
        if key != "mail.something_waits.lines":
            return found
        return [*found, *(self(f"topics.{topic}.body") for topic in ("biometrics", "invitation"))]

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


@turns_red(MESSAGES, "Ce qui n'est pas lu se voit")
def unread_messages_are_not_counted(patch):
    def waiting(self, client_id):
        found = original(self, client_id)
        for each in found.values():
            each.unread = min(each.unread, 1)
        return found

    original = Messages.waiting
    patch.setattr(Messages, "waiting", waiting)


@turns_red(MESSAGES, "Une panne du courriel n'empêche pas le message d'arriver")
def message_goes_with_its_mail(patch):
    def tell(self, email, language):
        try:
            self._site.send("something_waits", email, language, system="ircc")
        except MailError:
            self._store.run("DELETE FROM ircc_messages WHERE id = (SELECT MAX(id) FROM ircc_messages)")

    patch.setattr(Messages, "_tell", tell)


@turns_red(TOGETHER, "Une réponse vide n'en est pas une")
def empty_answer_is_taken(patch):
    original = Messages.answer
    patch.setattr(Messages, "answer", lambda self, message, answer: original(self, message, answer.strip() or "-"))


@turns_red(TOGETHER, "Chaque demande avance de son côté")
def applications_move_on_together(patch):
    def move_on(self, application_id, status):
        self._store.run(
            "UPDATE ircc_applications SET status = ? WHERE number IS NOT NULL AND client_id ="
            " (SELECT client_id FROM ircc_applications WHERE id = ?)",
            status,
            application_id,
        )

    patch.setattr(Applications, "move_on", move_on)


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
def anything_may_be_on_a_card(patch):
    patch.setattr(Links, "_well_formed", lambda *_: True)


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


@turns_red(TOGETHER, "Répondre règle la requête")
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


@turns_red(ACCOUNTS, "Un numéro ou une date d'une autre demande")
def number_is_not_looked_at(patch):
    patch.setattr(Links, "_look", lambda self, _: self._store.row("SELECT * FROM ircc_applications"))


@turns_red(DOOR, "Sans session, rien du portail ne s'ouvre")
@turns_red(DASHBOARD, "Sans profil, rien d'autre ne s'ouvre")
def closed_pages_are_said_to_be_nowhere(patch):
    original = Ircc.before

    def before(self, visit):
        if original(self, visit):
            raise BadRequest(HTTPStatus.NOT_FOUND)

    patch.setattr(Ircc, "before", before)


@turns_red(CARD, "Une seule différence, et la carte n'est pas trouvée")
def card_number_is_not_looked_at(patch):
    original = Links._look

    def look(self, link):
        row = self._store.row("SELECT number FROM ircc_cards WHERE uci = ?", link.said.get("uci"))
        known = row["number"] if row else ""
        return original(self, replace(link, said={**link.said, "card_number": known}))

    patch.setattr(Links, "_look", look)
