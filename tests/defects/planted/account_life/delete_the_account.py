"""Defects of the feature "Delete the account"."""

from __future__ import annotations

from tests.defects.changes import NOTHING_UNDONE
from tests.defects.defect import Change, defect, imports

CLOSING = "supprimer-son-compte"
DETAILS = "changer-ses-renseignements"
PASSWORD = "mot-de-passe-oublie"
PROTECTION = "proteger-l-ouverture-de-session"


defect(
    "a_closing_names_no_loss",
    Change("templates/clegc/closing.html", "t.get('closing.lost')", "[]"),
    red={CLOSING: ["La page nomme ce qui sera perdu"]},
)

defect(
    "support_leads_home",
    Change(
        "clegc/system.py",
        'return self.ground.address("ircc") + _SUPPORT[language]',
        'return self.router.path("home", language)',
    ),
    red={CLOSING: ["La page mène à ce qui pourrait suffire"]},
)

defect(
    "a_closed_account_leads_to_the_sign_in",
    Change(
        "clegc/account_life/account_end_pages.py", 'return visit.go("account_closed")', 'return visit.go("sign_in")'
    ),
    red={CLOSING: ["La page d'accueil mène à la suppression du compte"]},
)

defect(
    "a_closing_leaves_the_account_open",
    Change("clegc/account_life/closing.py", "self._accounts.erase(account)", "pass"),
    Change("clegc/account_life/closing.py", "self._sessions.end_all(account.id)", "pass"),
    Change("clegc/account_life/account_end_pages.py", "visit.end()", "pass"),
    red={CLOSING: ["Revenir en arrière ne montre plus le compte"]},
)

defect(
    "a_closing_is_told_each_time_it_is_sent",
    imports("clegc/account_life/closing.py", "from mock_site import rivals"),
    Change(
        "clegc/account_life/closing.py",
        "        with self._ground.store.transaction():\n",
        "        rivals.wait(self._ground.store)\n        with self._ground.store.transaction():\n",
    ),
    Change("clegc/accounts.py", 'raise LookupError(f"no account {account.id}")', "return"),
    red={CLOSING: ["Des envois au même moment ne font qu'une suppression"]},
)

defect(
    "no_word_closes",
    Change(
        "clegc/account_life/account_end_pages.py",
        '!= folded(visit.words("closing.word")):',
        'not in {"", folded(visit.words("closing.word"))}:',
    ),
    red={CLOSING: ["Sans le mot, rien n'est supprimé"]},
)

defect(
    "any_password_closes",
    Change("clegc/account_life/account_end_pages.py", "faults = password_faults_of(self._clegc, visit)", "faults = []"),
    red={
        CLOSING: [
            "Sans le mot de passe actuel, rien n'est supprimé",
            "Un mot de passe erroné compte comme un essai",
        ]
    },
)

defect(
    "closing_is_open_to_half_a_sign_in",
    Change("clegc/account_life/account_end_pages.py", 'if visit.session.level == SIGNED_IN else visit.go("home")', ""),
    red={CLOSING: ["Sans le deuxième facteur, rien n'est supprimé"]},
)

defect(
    "a_closing_is_not_told",
    Change(
        "clegc/account_life/closing.py", 'self._ground.send("account_closed", account.email, account.language)', "pass"
    ),
    red={CLOSING: ["La suppression est annoncée"]},
)

defect(
    "a_closing_spares_the_sessions_of_services",
    Change("clegc/account_life/closing.py", "self._service_sessions.end_there(opened)", "pass"),
    red={
        CLOSING: [
            "Toutes les sessions prennent fin, à la CléGC et à IRCC",
            "La session d'IRCC ouverte dans le même navigateur prend fin aussi",
        ]
    },
)

defect(
    "a_closing_spares_the_sessions_here",
    Change("clegc/account_life/closing.py", "self._sessions.end_all(account.id)", "pass"),
    red={
        CLOSING: [
            "Toutes les sessions prennent fin, à la CléGC et à IRCC",
            "Une ouverture de session inachevée ne peut plus aboutir",
        ]
    },
)

defect(
    "the_username_of_a_closed_account_is_free",
    Change("clegc/accounts.py", 'self._store.run("INSERT INTO closed_usernames VALUES (?, ?)", key, now)', "pass"),
    red={CLOSING: ["Le nom d'utilisateur d'un compte supprimé reste pris"]},
)

defect(
    "a_closed_account_is_told",
    Change("clegc/account_life/closing.py", "self._accounts.erase(account)", "pass"),
    red={
        CLOSING: [
            "Un compte supprimé donne la même page qu'un nom inconnu",
            "Le nom d'utilisateur ne peut plus être retrouvé",
        ]
    },
)

defect(
    "a_closing_outlives_a_mail_that_fails",
    NOTHING_UNDONE,
    red={
        CLOSING: [
            "Quand l'avis ne peut pas être envoyé, rien n'est supprimé",
            "Après la panne du courriel, la suppression aboutit",
        ]
    },
)

defect(
    "cancelling_closes",
    Change(
        "clegc/sign_up/second_factor_pages.py",
        "        return visit.show(account=account_of(self._clegc, visit))\n",
        "        account = account_of(self._clegc, visit)\n"
        "        self._clegc.closing.close(account)\n"
        "        return visit.show(account=account)\n",
    ),
    red={
        CLOSING: ["Annuler la suppression laisse le compte comme il était"],
        DETAILS: ["Renoncer au changement laisse tout comme avant"],
    },
)

defect(
    "any_word_confirms",
    Change("clegc/account_life/account_end_pages.py", '!= folded(visit.words("closing.word")):', '== "":'),
    red={CLOSING: ["Sans le mot, rien n'est supprimé"]},
)

defect(
    "forms_are_taken_from_anywhere",
    Change("web/system.py", "raise BadRequest(HTTPStatus.FORBIDDEN)", "return session or self.sessions.open()"),
    red={
        "supprimer-son-compte": [
            "Dans deux onglets, le second formulaire n'est plus valable",
            "Le formulaire n'est accepté que de sa page, dans le navigateur qui la montre",
        ],
        "ordre-des-etapes": ["Une étape qui identifie la personne rend invalides les formulaires de l'autre onglet"],
        "protection-des-pages": ["Une étape envoyée sans le bon jeton est refusée"],
        "chaque-page": ["Une page se lit, s'entend et se parcourt, dans chacun de ses états"],
        "proteger-le-portail": ["Chaque formulaire du portail est protégé"],
        "changer-ses-renseignements": ["Un formulaire n'est accepté que de sa page, dans le navigateur qui la montre"],
        PASSWORD: ["Un formulaire n'est accepté que de sa page, dans le navigateur qui la montre"],
        "sortir-d-un-compte-verrouille": [
            "Le formulaire n'est accepté que de sa page, dans le navigateur qui la montre"
        ],
        "envoyer-ses-documents": ["Un envoi forgé est refusé"],
        "agence-du-revenu-du-canada": ["Un formulaire de l'ARC forgé est refusé"],
        PROTECTION: [
            "Chaque formulaire de l'ouverture de session est protégé",
            "Le code donné dans un onglet rend le formulaire de l'autre invalide",
        ],
    },
)
