"""Defects of the feature "Find a forgotten username"."""

from __future__ import annotations

from tests.defects.changes import NOTHING_UNDONE, SERVES_AGAIN
from tests.defects.defect import Change, defect, imports

PASSWORD = "mot-de-passe-oublie"
USERNAME = "nom-d-utilisateur-oublie"
LOCKED = "sortir-d-un-compte-verrouille"
LOCK = "verrou"


defect(
    "nothing_is_kept_of_a_code_for_nobody",
    Change(
        "clegc/sign_up/mail_codes.py",
        "        with self._store.transaction():\n            self._keep(session_id, whose,",
        "        if False:\n            self._keep(session_id, whose,",
    ),
    red={
        USERNAME: ["Une panne du courriel ne révèle pas si l'adresse est celle d'un compte"],
        PASSWORD: [
            "Un code erroné et de nouveaux codes ne révèlent pas si le compte existe",
            "Le dernier code permis ne révèle pas si le compte existe",
        ],
    },
)

defect(
    "unknown_address_is_refused",
    Change(
        "clegc/recovery/recoveries.py",
        "faults := address_faults(email, email)",
        'faults := [] if self._accounts.at_address(email) else ["email_form"]',
    ),
    red={USERNAME: ["La page est la même pour une adresse connue et pour une inconnue"]},
)

defect(
    "questions_come_before_the_code",
    Change(
        "clegc/recovery/recovery_pages.py",
        'return {recovery.stage} | again | ({"way"} if chosen else set())',
        'return {recovery.stage, "questions"}',
    ),
    red={USERNAME: ["Les questions ne sont pas montrées avant le code"]},
)

defect(
    "a_way_is_chosen_to_recover_a_username",
    Change("clegc/recovery/recovery_pages.py", 'chosen = recovery.purpose == "password" and', "chosen ="),
    red={USERNAME: ["Le nom d'utilisateur ne se retrouve que par un code"]},
)

defect(
    "recovery_serves_again",
    SERVES_AGAIN,
    red={
        USERNAME: ["Des envois au même moment n'envoient le nom qu'une fois"],
        LOCKED: ["Des envois au même moment ne sont annoncés qu'une fois"],
        PASSWORD: [
            "Revenir en arrière ne rouvre pas une récupération terminée",
            "Une étape faite dans un onglet rend le formulaire de l'autre invalide",
        ],
    },
)

defect(
    "username_is_shown_on_the_page",
    Change(
        "clegc/recovery/recovery_pages.py",
        'return visit.go("sign_in", status=_DONE[recovery.purpose])',
        'typed = {"username": self._clegc.accounts.get(recovery.account_id).username}\n'
        '            return visit.go("sign_in", status=_DONE[recovery.purpose], typed=typed)',
    ),
    red={USERNAME: ["Le nom d'utilisateur arrive par courriel, et la page ne le montre pas"]},
)

defect(
    "username_is_mailed_outside_of_the_recovery",
    SERVES_AGAIN,
    NOTHING_UNDONE,
    red={
        USERNAME: [
            "Revenir en arrière n'envoie pas de deuxième courriel",
            "La panne du courriel est signalée à qui demande un nouveau code, et rien ne change",
        ]
    },
)

defect(
    "a_username_that_could_not_be_mailed_is_said_to_be_on_its_way",
    imports("clegc/recovery/recoveries.py", "from contextlib import suppress"),
    Change(
        "clegc/recovery/recoveries.py",
        '            self._ground.send("username", account.email,',
        '            with suppress(Exception):\n                self._ground.send("username", account.email,',
    ),
    red={USERNAME: ["La panne du courriel est signalée à qui répond aux questions, et rien ne change"]},
)

defect(
    "username_is_mailed_in_the_language_of_the_account",
    Change(
        "clegc/recovery/recoveries.py",
        'send("username", account.email, language,',
        'send("username", account.email, account.language,',
    ),
    red={USERNAME: ["Le courriel est dans la langue de la demande"]},
)

defect(
    "only_the_newest_account_is_found",
    Change("clegc/recovery/recoveries.py", "        if others:\n", "        if False:\n"),
    red={USERNAME: ["Deux comptes à la même adresse peuvent tous deux être retrouvés"]},
)

defect(
    "lock_is_lifted_although_nobody_is_told",
    NOTHING_UNDONE,
    red={
        USERNAME: ["Après la panne du courriel, les mêmes réponses sont acceptées"],
        LOCKED: [
            "Après la panne du courriel, les mêmes réponses déverrouillent le compte",
            "Quand l'avis ne peut pas être envoyé, le compte reste verrouillé",
            "Quand la réponse ne peut pas être envoyée, rien n'est fait à moitié",
        ],
    },
)

defect(
    "any_address_is_looked_for",
    Change("clegc/recovery/recoveries.py", "faults := address_faults(email, email)", "faults := []"),
    red={USERNAME: ["Une adresse incomplète est refusée"]},
)

defect(
    "code_for_nobody_has_always_expired",
    Change(
        "clegc/recovery/recoveries.py",
        "self._codes.verify(recovery.session_id, code)",
        'self._codes.verify(recovery.session_id, code) if recovery.account_id else ["code_expired"]',
    ),
    red={USERNAME: ["Un code erroné ne révèle pas si l'adresse est celle d'un compte"]},
)

defect(
    "username_is_mailed_with_the_code",
    Change(
        "clegc/recovery/recoveries.py",
        'self._codes.send(session_id, email, language, "recovery_code", whose)',
        'self._codes.send(session_id, email, language, "recovery_code", whose)\n'
        '            if recovery.purpose == "username":\n'
        "                username = self._accounts.get(recovery.account_id).username\n"
        '                self._ground.send("username", email, language, username=username)',
    ),
    red={USERNAME: ["Le courriel du code ne contient pas le nom d'utilisateur"]},
)

defect(
    "found_username_ends_the_password",
    Change(
        "clegc/recovery/recoveries.py",
        'self._ground.send("username", account.email, language, username=account.username)',
        'self._ground.send("username", account.email, language, username=account.username)\n'
        '            self._accounts.set_password(account.id, hashing.scrypt("", self._policy.scrypt_cost))',
    ),
    red={USERNAME: ["Le nom retrouvé ouvre une session avec le mot de passe inchangé"]},
)

defect(
    "nothing_locks",
    Change("ground/tries.py", 'if row is None or row["failures"] < self._limit:', "if True:"),
    red={
        "nom-d-utilisateur-oublie": ["La cinquième erreur verrouille les réponses, pas la quatrième"],
        LOCK: [
            "Le cinquième échec verrouille le compte, pas le quatrième",
            "Le verrou prend fin après quinze minutes, à la seconde près",
            "Le cinquième code d'application erroné verrouille le deuxième facteur, pas le quatrième",
            "Le cinquième code de session erroné verrouille le deuxième facteur, pas le quatrième",
            "Le cinquième code de récupération erroné verrouille le deuxième facteur, pas le quatrième",
            "Ni un autre navigateur ni la casse ne remettent le nombre d'échecs à zéro",
            "Un nouveau code de session ne remet pas le nombre d'échecs à zéro",
            "Le bon mot de passe ne remet pas à zéro le nombre de codes erronés",
            "Des mots de passe erronés envoyés à la fois sont tous comptés",
            "Des codes erronés envoyés à la fois sont tous comptés",
        ],
    },
)

defect(
    "only_the_newest_two_accounts_of_an_address_are_found",
    Change(
        "clegc/recovery/recoveries.py",
        "found = self._accounts.at_address(recovery.named)\n",
        "found = self._accounts.at_address(recovery.named)[:2]\n",
    ),
    red={USERNAME: ["Tous les comptes d'une adresse peuvent être retrouvés, quel que soit leur nombre"]},
)
