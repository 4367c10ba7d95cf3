"""Defects of the feature "Change one's details"."""

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
            "Sans lui, aucune page de changement ne s'ouvre",
            "Le mot de passe redonné vaut dix minutes",
            "Reculer après le changement redemande le mot de passe",
        ]
    },
)

defect(
    "details_change_without_the_second_factor",
    Change("clegc/account_life/details_pages.py", "visit.session.level < SIGNED_IN:", "visit.session.level < 1:"),
    red={DETAILS: ["Le mot de passe seul, sans le deuxième facteur, n'en ouvre aucune"]},
)

defect(
    "any_password_proves",
    Change("clegc/account_life/proof_pages.py", "faults = password_faults_of(self._clegc, visit)", "faults = []"),
    red={DETAILS: ["Un mot de passe erroné ne mène nulle part"]},
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
            "Le changement est fait, et annoncé",
            "Le changement est fait, et annoncé sans rien dévoiler",
        ]
    },
)

defect(
    "the_old_password_stays",
    Change("clegc/account_life/details.py", "self._accounts.set_password(account.id, password_hash)", "pass"),
    red={DETAILS: ["L'ancien n'ouvre plus rien", "Le nouveau ouvre, et le deuxième facteur reste demandé"]},
)

defect(
    "a_changed_password_follows_no_rule",
    Change("clegc/account_life/details.py", "self._accounts.replacement_faults(account, password, again)", "{}"),
    red={
        DETAILS: [
            "Il ne reprend rien du nom d'utilisateur",
            "Il n'est pas celui qu'il remplace",
            "Il se donne deux fois pareil",
            "La liste des règles l'accompagne",
            "Il suit les règles de l'inscription",
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
    red={DETAILS: ["Elles suivent les règles de l'inscription"]},
)

defect(
    "the_old_answers_stay",
    Change("clegc/account_life/details.py", "self._accounts.set_answers(account.id, kept)", "pass"),
    red={DETAILS: ["Les nouvelles réponses font revenir", "Une ancienne réponse ne vaut plus rien"]},
)

defect(
    "a_change_spares_the_sessions_of_services",
    Change("clegc/system.py", "self.service_sessions.end_there(opened)", "pass"),
    red={DETAILS: ["À la CléGC comme à IRCC"]},
)

defect(
    "a_change_keeps_the_session",
    Change("clegc/account_life/details_pages.py", "clegc.sessions.rise(visit.session, account.id, SIGNED_IN)", "pass"),
    red={
        DETAILS: [
            "Le témoin d'avant le changement n'ouvre plus rien",
            "Un changement fait, le suivant redemande le mot de passe",
            "Dans deux onglets, le second formulaire n'est plus valable",
        ]
    },
)

defect(
    "a_change_outlives_a_mail_that_fails",
    NOTHING_UNDONE,
    red={DETAILS: ["Sans courriel, pas de changement"]},
)

defect(
    "each_of_many_sendings_makes_a_change",
    *EACH_SENDING_CHANGES,
    red={DETAILS: ["Des envois au même moment n'en font qu'un"]},
)

defect(
    "a_proof_is_not_kept",
    Change("clegc/account_life/proof_pages.py", "self._clegc.sessions.prove(visit.session)", "pass"),
    red={DETAILS: ["De l'accueil, le mot de passe actuel mène au changement"]},
)

defect(
    "a_change_that_fails_uses_the_proof_up",
    Change(
        "clegc/account_life/details_pages.py",
        "clegc, account = self._clegc, account_of(self._clegc, visit)\n",
        "clegc, account = self._clegc, account_of(self._clegc, visit)\n"
        '        visit.ground.store.run("UPDATE sessions SET proved_at = NULL WHERE id = ?", visit.session.id)\n',
    ),
    red={DETAILS: ["La panne passée, le changement se refait"]},
)

defect(
    "a_proof_opens_one_page",
    Change(
        "clegc/account_life/details_pages.py",
        "        # The code was sent to who had given the password; it has a life of its own.\n",
        '        visit.ground.store.run("UPDATE sessions SET proved_at = NULL WHERE id = ?", visit.session.id)\n',
    ),
    red={DETAILS: ["Recharger laisse au même changement"]},
)

defect(
    "changes_leave_other_sessions_open",
    Change("clegc/account_life/details_pages.py", "clegc.end_other_sessions(visit.session)", "pass"),
    red={DETAILS: ["À la CléGC comme à IRCC"]},
)

defect(
    "proof_holds_nine_minutes",
    Change(
        "ground/policy.py",
        "proof_life: timedelta = timedelta(minutes=10)",
        "proof_life: timedelta = timedelta(minutes=9)",
    ),
    red={
        "changer-ses-renseignements": ["Le mot de passe redonné vaut dix minutes"],
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
        DETAILS: ["Un champ ajouté ne change pas le compte d'un autre"],
        CLOSING: ["Un champ ajouté ne supprime pas le compte d'un autre"],
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
        "changer-ses-renseignements": ["La session fermée dans un autre onglet ne change plus rien"],
        END: [
            "Les témoins d'une session fermée n'ouvrent plus rien",
            "Fermer la session dans un onglet la ferme dans l'autre",
            "Revenir en arrière ne montre rien de privé",
            "Fermer la session à IRCC la ferme à la CléGC",
        ],
    },
)
