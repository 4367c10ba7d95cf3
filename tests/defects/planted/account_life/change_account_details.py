"""Defects of the feature "Change account details"."""

from __future__ import annotations

from tests.defects.changes import EACH_SENDING_CHANGES, NOTHING_UNDONE, begin_with, send_on
from tests.defects.defect import Change, defect

DETAILS = "changer-ses-renseignements"
CLOSING = "supprimer-son-compte"
END = "fin-de-session"


defect(
    "details_change_without_the_password",
    Change("clegc/account_life/details_pages.py", "or proved_lately(visit):", "or True:"),
    red={
        DETAILS: [
            "Sans le mot de passe, aucune page de changement ne s'ouvre",
            "Le mot de passe redonné est valide pendant dix minutes",
            "Revenir en arrière après le changement redemande le mot de passe",
        ]
    },
)

defect(
    "details_change_without_the_second_factor",
    Change("clegc/account_life/details_pages.py", "visit.session.level < SIGNED_IN:", "visit.session.level < 1:"),
    red={DETAILS: ["Sans le deuxième facteur, aucune page de changement ne s'ouvre"]},
)

defect(
    "any_password_proves",
    Change("clegc/account_life/proof_pages.py", "faults = password_faults_of(self._clegc, visit)", "faults = []"),
    red={DETAILS: ["Un mot de passe erroné ne mène à aucun changement"]},
)

defect(
    "a_proof_is_not_a_try",
    Change(
        "clegc/account_life/proof_pages.py",
        "clegc.password_tries.judge(username_key(account.username), lambda: opens)",
        "Verdict.RIGHT if opens else Verdict.WRONG",
    ),
    red={DETAILS: ["Un mot de passe erroné compte comme un essai"]},
)

defect(
    "changes_are_not_told",
    Change(
        "clegc/account_life/details.py",
        'self._ground.send("password_changed", account.email, account.language)',
        "pass",
    ),
    Change(
        "clegc/account_life/details.py",
        'self._ground.send("questions_changed", account.email, account.language)',
        "pass",
    ),
    red={
        DETAILS: [
            "Le changement de mot de passe est fait, et annoncé",
            "Le changement de questions est fait, et annoncé sans rien dévoiler",
        ]
    },
)

defect(
    "the_old_password_stays",
    Change("clegc/account_life/details.py", "self._accounts.set_password(account.id, password_hash)", "pass"),
    red={
        DETAILS: [
            "L'ancien mot de passe n'ouvre plus rien",
            "Le nouveau mot de passe mène au deuxième facteur, toujours demandé",
        ]
    },
)

defect(
    "a_changed_password_follows_no_rule",
    Change("clegc/account_life/details.py", "self._accounts.replacement_faults(account, password, again)", "{}"),
    red={
        DETAILS: [
            "Le nouveau mot de passe ne peut pas reprendre le nom d'utilisateur",
            "Le mot de passe actuel est refusé comme nouveau mot de passe",
            "Deux saisies différentes du nouveau mot de passe sont refusées",
            "La liste des règles accompagne le nouveau mot de passe",
            "Le nouveau mot de passe suit les règles de l'inscription",
        ]
    },
)

defect(
    "changed_questions_follow_no_rule",
    Change(
        "clegc/account_life/details.py",
        "set_faults(questions, answers, account.username, self._ground.words.values(), self._policy)",
        "{}",
    ),
    red={DETAILS: ["Les nouvelles questions suivent les règles de l'inscription"]},
)

defect(
    "the_old_answers_stay",
    Change("clegc/account_life/details.py", "self._accounts.set_answers(account.id, kept)", "pass"),
    red={DETAILS: ["Les nouvelles réponses déverrouillent le compte", "Une ancienne réponse est refusée"]},
)

defect(
    "a_change_spares_the_sessions_of_services",
    Change("clegc/system.py", "self.service_sessions.end_there(opened)", "pass"),
    red={DETAILS: ["Les autres sessions prennent fin à la CléGC comme à IRCC"]},
)

defect(
    "a_change_keeps_the_session",
    Change("clegc/account_life/details_pages.py", "clegc.sessions.rise(visit.session, account.id, SIGNED_IN)", "pass"),
    red={
        DETAILS: [
            "Le témoin d'avant le changement n'ouvre plus rien",
            "Après un changement, le suivant redemande le mot de passe",
            "Dans deux onglets, le second formulaire n'est plus valable",
        ]
    },
)

defect(
    "a_change_outlives_a_mail_that_fails",
    NOTHING_UNDONE,
    red={DETAILS: ["Quand l'avis ne peut pas être envoyé, rien n'est changé"]},
)

defect(
    "each_of_many_sendings_makes_a_change",
    *EACH_SENDING_CHANGES,
    red={DETAILS: ["Des envois au même moment ne font qu'un changement"]},
)

defect(
    "a_proof_is_not_kept",
    Change("clegc/account_life/proof_pages.py", "self._clegc.sessions.prove(visit.session)", "pass"),
    red={DETAILS: ["Depuis la page d'accueil, le mot de passe actuel mène au changement"]},
)

defect(
    "a_change_that_fails_uses_the_proof_up",
    Change(
        "clegc/account_life/details_pages.py",
        "clegc, account = self._clegc, account_of(self._clegc, visit)\n",
        "clegc, account = self._clegc, account_of(self._clegc, visit)\n"
        '        visit.ground.store.run("UPDATE sessions SET proved_at = NULL WHERE id = ?", visit.session.id)\n',
    ),
    red={DETAILS: ["Après la panne du courriel, le changement aboutit"]},
)

defect(
    "a_proof_opens_one_page",
    Change(
        "clegc/account_life/details_pages.py",
        "        # The code was sent to who had given the password; it has a life of its own.\n",
        '        visit.ground.store.run("UPDATE sessions SET proved_at = NULL WHERE id = ?", visit.session.id)\n',
    ),
    red={DETAILS: ["Recharger la page garde le même changement"]},
)

defect(
    "changes_leave_other_sessions_open",
    Change("clegc/account_life/details_pages.py", "clegc.end_other_sessions(visit.session)", "pass"),
    red={DETAILS: ["Les autres sessions prennent fin à la CléGC comme à IRCC"]},
)

defect(
    "proof_holds_nine_minutes",
    Change(
        "ground/policy.py",
        "proof_life: timedelta = timedelta(minutes=10)",
        "proof_life: timedelta = timedelta(minutes=9)",
    ),
    red={
        "changer-ses-renseignements": ["Le mot de passe redonné est valide pendant dix minutes"],
        "telephone-ou-appareil-perdu": ["Le mot de passe confirmé est valide pendant dix minutes"],
    },
)

defect(
    "password_stays_behind_the_hash",
    *send_on("#"),
    red={DETAILS: ["Ni les adresses, ni les titres, ni la console ne trahissent la personne"]},
)

defect(
    "account_is_what_the_form_says",
    begin_with(
        'if "account_id" in visit.form:',
        '    visit.session.account_id = int(visit.form["account_id"])',
    ),
    red={
        DETAILS: ["Un champ ajouté ne change pas le compte d'une autre personne"],
        CLOSING: ["Un champ ajouté ne supprime pas le compte d'une autre personne"],
    },
)

defect(
    "sign_out_ends_nothing",
    Change(
        "web/system.py",
        "self.system.sessions.end(self.session.id)\n        self.session = self.system.sessions.open()",
        "pass",
    ),
    Change(
        "ircc/sign_in.py", 'back_channel.call(self._ground, "clegc", "/end-session", {"session": row["name"]})', "pass"
    ),
    red={
        "changer-ses-renseignements": ["Une session fermée dans un autre onglet ne permet plus aucun changement"],
        END: [
            "Les témoins d'une session fermée n'ouvrent plus rien",
            "Fermer la session dans un onglet la ferme dans l'autre",
            "Revenir en arrière ne montre rien de privé",
            "Fermer la session à IRCC la ferme à la CléGC",
        ],
    },
)

defect(
    "recovery_code_stands_for_the_password_too",
    Change("ground/sessions.py", "risen_at = ?, proved_at = NULL,", "risen_at = ?, proved_at = proved_at,"),
    red={DETAILS: ["Après un code de récupération, un changement demande le mot de passe"]},
)
