"""The defects of an account's life: its details, how long it lives, how it ends."""

from __future__ import annotations

from tests.defects.defect import Change, defect

DETAILS = "changer-ses-renseignements"
ADDRESS = "garder-son-adresse-a-jour"
VALIDITY = "duree-du-compte"
USE = "un-compte-utilise-n-expire-pas"
CLOSING = "supprimer-son-compte"

NOTHING_UNDONE = Change("ground/store.py", 'self._db.execute("ROLLBACK")', 'self._db.execute("COMMIT")')
"""What a transaction has written stays, even when it fails later."""
_EACH_SENDING_CHANGES = (
    Change(
        "clegc/account_life/details_pages.py",
        "from mock_site.clegc.sign_up.credentials",
        "from mock_site import rivals\nfrom mock_site.clegc.sign_up.credentials",
    ),
    Change(
        "clegc/account_life/details_pages.py",
        "        with visit.ground.store.transaction():\n            if not clegc.sessions.current(visit.session):",
        "        rivals.wait(visit.ground.store)\n        with visit.ground.store.transaction():\n            if False:",
    ),
)
"""Of several sendings of a form at the same moment, each makes its change."""
_USED = "UPDATE accounts SET used_at = ?, reminders = 0 WHERE id = ?"


# the details

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
    *_EACH_SENDING_CHANGES,
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
    "home_leads_past_the_password",
    Change(
        "clegc/account_life/proof_pages.py",
        'return visit.show("proof", username=account_of(self._clegc, visit).username)',
        "return visit.go(_PROVED[visit.route.name])",
    ),
    Change(
        "clegc/account_life/proof_pages.py",
        "return since < visit.ground.policy.proof_life.total_seconds()",
        "return True",
    ),
    red={VALIDITY: ["De l'accueil, chacun se change"]},
)


# the address

defect(
    "the_former_address_is_not_told",
    Change(
        "clegc/account_life/address_changes.py",
        'self._ground.send("address_is_old", account.email, account.language)',
        "pass",
    ),
    red={ADDRESS: ["Le changement est dit à l'ancienne adresse et à la nouvelle"]},
)
defect(
    "the_address_stays",
    Change("clegc/account_life/address_changes.py", "self._accounts.set_email(account.id, change.email)", "pass"),
    red={
        ADDRESS: ["Les avis qui suivent arrivent à la nouvelle adresse"],
        VALIDITY: ["L'adresse changée reçoit les rappels"],
    },
)
defect(
    "the_code_goes_to_both_addresses",
    Change(
        "clegc/account_life/address_changes.py",
        'self._codes.send(session_id, email, language, "address_code")',
        "for address in (account.email, email):\n"
        '                    self._codes.send(session_id, address, language, "address_code")',
    ),
    red={ADDRESS: ["Le code part à la nouvelle adresse seule"]},
)
defect(
    "a_former_address_that_is_gone_stands_in_the_way",
    Change("clegc/account_life/address_changes.py", 'self._ground.record("mail not sent", reason=str(error))', "raise"),
    red={ADDRESS: ["Une ancienne adresse qui n'existe plus n'empêche pas d'en changer"]},
)
defect(
    "any_code_proves_an_address",
    Change("clegc/account_life/address_changes.py", "self._codes.verify(change.session_id, code)", "[]"),
    red={
        ADDRESS: [
            "Un code erroné ne change rien",
            "Cinq codes erronés annulent le bon",
            "Le code vaut dix minutes",
            "Un nouveau code remplace le premier",
            "Le code d'une autre personne ne vaut rien",
        ]
    },
)
defect(
    "a_changed_address_follows_no_rule",
    Change("clegc/account_life/address_changes.py", "address_faults(email, again)", "[]"),
    red={ADDRESS: ["L'adresse suit les règles de l'inscription"]},
)
defect(
    "a_code_is_used_up_by_a_mail_that_fails",
    NOTHING_UNDONE,
    red={
        ADDRESS: [
            "Quand l'avis ne peut pas partir, le code n'est pas usé",
            "Sans courriel, aucun code ne part",
        ]
    },
)
defect(
    "an_address_overtaken_is_taken",
    Change("clegc/account_life/address_changes.py", '" WHERE revision = excluded.revision - 1"', '""'),
    red={ADDRESS: ["L'étape faite dans un onglet ne se refait pas dans l'autre"]},
)
defect(
    "nothing_says_that_codes_keep_their_address",
    Change(
        "templates/clegc/address.new.html",
        "{{ t('new_address.second_factor', email=account.second_factor_email) }}",
        "",
    ),
    red={ADDRESS: ["Qui reçoit ses codes de session par courriel lit qu'ils gardent leur adresse"]},
)
defect(
    "nothing_says_how_codes_would_arrive_elsewhere",
    Change("templates/clegc/address.new.html", "{{ t('new_address.second_factor_change') }}", ""),
    red={ADDRESS: ["Qui reçoit ses codes de session par courriel lit qu'ils gardent leur adresse"]},
)
defect(
    "codes_follow_the_address",
    Change(
        "clegc/accounts.py",
        'SET email = ? WHERE id = ?", email, account_id',
        'SET email = ?1, second_factor_email = ?1 WHERE id = ?2", email, account_id',
    ),
    red={ADDRESS: ["Les codes de session gardent leur adresse"]},
)
defect(
    "a_code_is_asked_for_before_it_is_sent",
    Change(
        "clegc/account_life/details_pages.py",
        '_SENT = frozenset({"address.code", "address.again"})',
        "_SENT = frozenset()",
    ),
    Change("templates/clegc/address.code.html", "change.email", "(change or account).email"),
    red={ADDRESS: ["Avant une nouvelle adresse, il n'y a pas de code à donner"]},
)
defect(
    "a_code_that_failed_counts_as_the_last",
    NOTHING_UNDONE,
    Change(
        "clegc/sign_up/mail_codes.py",
        "        code = self._ground.digits(self._policy.mail_code_digits)\n",
        '        if self._store.row("SELECT 1 FROM mail_codes WHERE purpose = ?", self._purpose):\n'
        "            return\n"
        "        code = self._ground.digits(self._policy.mail_code_digits)\n",
    ),
    red={ADDRESS: ["La panne passée, un code part"]},
)
defect(
    "the_page_of_the_code_is_shown_once",
    Change(
        "clegc/account_life/details_pages.py",
        "        return visit.show(account=account, change=change,",
        '        if visit.route.name == "address.code":\n'
        '            visit.ground.store.run("DELETE FROM address_changes WHERE session_id = ?", visit.session.id)\n'
        "        return visit.show(account=account, change=change,",
    ),
    red={ADDRESS: ["Recharger laisse au code"]},
)
defect(
    "each_of_many_sendings_changes_the_address",
    *_EACH_SENDING_CHANGES,
    Change("clegc/account_life/address_changes.py", "self._codes.verify(change.session_id, code)", "[]"),
    Change("clegc/account_life/address_changes.py", "if not ended:", "if False:"),
    red={ADDRESS: ["Des envois au même moment ne changent l'adresse qu'une fois"]},
)


# how long an account lasts

defect(
    "sessions_outlive_accounts",
    Change("ground/sessions.py", "return min(self.idle_left, self.life_left)", "return 1000.0"),
    red={VALIDITY: ["Une page déjà ouverte ne prolonge rien"]},
)
defect(
    "reminders_are_in_one_language",
    Change(
        "clegc/account_life/validity.py", 'row["language"], days', '{"fr": "en", "en": "fr"}[row["language"]], days'
    ),
    red={VALIDITY: ["Le courriel est dans la langue de la personne"]},
)
defect(
    "a_new_password_keeps_an_account",
    Change(
        "clegc/accounts.py",
        'SET password_hash = ? WHERE id = ?", password_hash, account_id)',
        'SET used_at = ?, password_hash = ? WHERE id = ?",\n'
        "                        self._clock.now().timestamp(), password_hash, account_id)",
    ),
    red={VALIDITY: ["Remplacer un mot de passe oublié ne réactive rien"]},
)
defect(
    "accounts_last_a_second_too_long",
    Change("clegc/account_life/validity.py", "self._life <= self._now", "self._life < self._now"),
    red={VALIDITY: ["La dernière seconde"]},
)
defect(
    "accounts_end_a_second_too_soon",
    Change("clegc/account_life/validity.py", "self._life <= self._now", "self._life <= self._now + 1"),
    red={VALIDITY: ["La dernière seconde"]},
)
defect(
    "an_end_is_looked_for_at_the_password_alone",
    Change(
        "clegc/pages.py",
        "if visit.session.level == 1 and self._clegc.validity.over(account_of(self._clegc, visit)):",
        "if False:",
    ),
    red={VALIDITY: ["La fin qui vient entre le mot de passe et le deuxième facteur compte aussi"]},
)
defect(
    "the_password_alone_keeps_an_account",
    Change(
        "clegc/sign_in/sign_in_pages.py",
        "        following = ",
        "        self._clegc.validity.keep(account.id)\n        following = ",
    ),
    red={VALIDITY: ["Le mot de passe sans le deuxième facteur ne prolonge rien"]},
)
defect(
    "reminders_come_each_day",
    Change("clegc/account_life/validity.py", ' AND reminders < ?", due, row["id"], due', '", due, row["id"]'),
    red={
        VALIDITY: [
            "Soixante, trente et sept jours avant",
            "Un courriel qui ne peut pas partir part plus tard, une fois",
        ]
    },
)
defect(
    "reminders_come_a_day_late",
    Change("clegc/account_life/validity.py", "before.total_seconds() for", "before.total_seconds() - _DAY for"),
    red={VALIDITY: ["Soixante, trente et sept jours avant", "Le courriel dit combien de jours restent"]},
)
defect(
    "a_reminder_that_fails_is_lost",
    NOTHING_UNDONE,
    red={VALIDITY: ["Un courriel qui ne peut pas partir part plus tard, une fois"]},
)
defect(
    "signing_in_keeps_nothing",
    Change("clegc/account_life/validity.py", f'self._store.run("{_USED}", self._now, account_id)', "pass"),
    red={
        VALIDITY: [
            "Deux ans après, les rappels recommencent",
            "Une session après un rappel, et le compte reste ouvert",
        ]
    },
)
defect(
    "signing_in_starts_the_reminders_again_and_nothing_else",
    Change(
        "clegc/account_life/validity.py",
        f'"{_USED}", self._now, account_id',
        '"UPDATE accounts SET reminders = 0 WHERE id = ?", account_id',
    ),
    red={
        VALIDITY: [
            "Une session après un rappel, et le compte reste ouvert",
            "Tant que la nouvelle fin est loin, aucun rappel",
        ]
    },
)
defect(
    "reminders_come_once_in_a_life",
    Change("clegc/account_life/validity.py", _USED, "UPDATE accounts SET used_at = ? WHERE id = ?"),
    red={VALIDITY: ["Deux ans après, les rappels recommencent"]},
)
defect(
    "a_deactivated_account_is_told_to_anybody",
    Change(
        "clegc/sign_in/sign_in_pages.py",
        "        if account is None or verdict is not Verdict.RIGHT:\n",
        "        if account and self._clegc.validity.over(account):\n"
        '            return visit.go("account_expired")\n'
        "        if account is None or verdict is not Verdict.RIGHT:\n",
    ),
    red={
        VALIDITY: [
            "Avec un mot de passe erroné, rien ne dit que le compte est désactivé",
            "Un compte désactivé et verrouillé ne dit rien non plus",
        ]
    },
)
defect(
    "the_username_of_a_deactivated_account_is_free",
    Change("clegc/accounts.py", "username_key = ?1 UNION ALL", "username_key = ?1 AND used_at > ?2 UNION ALL"),
    Change(
        "clegc/accounts.py",
        "            username_key(username),\n        ) is not None",
        "            username_key(username), (self._clock.now() - self._policy.account_life).timestamp(),\n"
        "        ) is not None",
    ),
    red={VALIDITY: ["Le nom d'utilisateur reste pris"]},
)
defect(
    "age_ends_an_account",
    Change("clegc/account_life/validity.py", f'self._store.run("{_USED}", self._now, account_id)', "pass"),
    red={USE: ["Des années d'usage", "Qui s'en sert chaque mois ne reçoit aucun rappel"]},
)
defect(
    "signing_up_is_no_use",
    Change("clegc/accounts.py", "email, language, now, now,", "email, language, now, 0,"),
    Change("clegc/account_life/validity.py", f'self._store.run("{_USED}", self._now, account_id)', "pass"),
    red={USE: ["L'inscription compte comme un premier usage"]},
)
defect(
    "accounts_last_for_ever",
    Change("clegc/account_life/validity.py", "return account.used_at + self._life <= self._now", "return False"),
    red={
        USE: ["Des années d'usage, puis deux ans d'oubli"],
        VALIDITY: ["Une nouvelle CléGC, à lier aux demandes"],
    },
)


# the closing

defect(
    "a_closing_names_no_loss",
    Change("templates/clegc/closing.html", "t.get('closing.lost')", "[]"),
    red={CLOSING: ["Ce qui sera perdu est nommé"]},
)
defect(
    "a_closing_erases_what_was_sent",
    Change(
        "clegc/account_life/closing.py",
        "self._accounts.erase(account)",
        'self._accounts.erase(account)\n            self._ground.store.run("DELETE FROM ircc_documents")',
    ),
    red={
        "nouvelle-clegc-memes-demandes": ["Du compte supprimé au document et à la requête, restés à IRCC comme promis"]
    },
)
defect(
    "support_leads_home",
    Change(
        "clegc/system.py",
        'return self.ground.address("ircc") + _SUPPORT[language]',
        'return self.router.path("home", language)',
    ),
    red={CLOSING: ["Autre chose peut suffire"]},
)
defect(
    "a_closed_account_leads_to_the_sign_in",
    Change(
        "clegc/account_life/account_end_pages.py", 'return visit.go("account_closed")', 'return visit.go("sign_in")'
    ),
    red={CLOSING: ["De l'accueil au compte supprimé"]},
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
    Change(
        "clegc/account_life/closing.py",
        "import TYPE_CHECKING\n",
        "import TYPE_CHECKING\n\nfrom mock_site import rivals\n",
    ),
    Change(
        "clegc/account_life/closing.py",
        "        with self._ground.store.transaction():\n",
        "        rivals.wait(self._ground.store)\n        with self._ground.store.transaction():\n",
    ),
    Change("clegc/accounts.py", 'raise LookupError(f"no account {account.id}")', "return"),
    red={CLOSING: ["Des envois au même moment ne suppriment qu'une fois"]},
)
defect(
    "no_word_closes",
    Change(
        "clegc/account_life/account_end_pages.py",
        '!= visit.words("closing.word").casefold():',
        'not in {"", visit.words("closing.word").casefold()}:',
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
    red={CLOSING: ["Qui n'a pas donné son deuxième facteur ne supprime rien"]},
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
            "Toutes les sessions se ferment, à la CléGC et à IRCC",
            "La session d'IRCC ouverte dans le même navigateur se ferme aussi",
        ]
    },
)
defect(
    "a_closing_spares_the_sessions_here",
    Change("clegc/account_life/closing.py", "self._sessions.end_all(account.id)", "pass"),
    red={
        CLOSING: [
            "Toutes les sessions se ferment, à la CléGC et à IRCC",
            "Une ouverture de session inachevée s'arrête là",
        ]
    },
)
defect(
    "the_username_of_a_closed_account_is_free",
    Change("clegc/accounts.py", 'self._store.run("INSERT INTO closed_usernames VALUES (?, ?)", key, now)', "pass"),
    red={CLOSING: ["Le nom d'utilisateur reste pris"]},
)
defect(
    "a_closed_account_is_told",
    Change("clegc/account_life/closing.py", "self._accounts.erase(account)", "pass"),
    red={
        CLOSING: [
            "Ouvrir une session n'en dit pas plus que pour un inconnu",
            "Le nom d'utilisateur ne se retrouve plus",
        ]
    },
)
defect(
    "a_closing_outlives_a_mail_that_fails",
    NOTHING_UNDONE,
    red={CLOSING: ["Sans courriel, pas de suppression", "La panne passée, la suppression se refait"]},
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
    red={CLOSING: ["Annuler laisse le compte comme il était"], DETAILS: ["Renoncer laisse tout comme avant"]},
)
defect(
    "any_word_confirms",
    Change("clegc/account_life/account_end_pages.py", '!= visit.words("closing.word").casefold():', '== "":'),
    red={CLOSING: ["Sans le mot, rien n'est supprimé"]},
)
defect(
    "changes_leave_other_sessions_open",
    Change("clegc/account_life/details_pages.py", "clegc.end_other_sessions(visit.session)", "pass"),
    red={DETAILS: ["À la CléGC comme à IRCC"]},
)
defect(
    "same_address_is_another_one",
    Change("clegc/account_life/address_changes.py", "if email.casefold() == account.email.casefold():", "if False:"),
    red={ADDRESS: ["L'adresse suit les règles de l'inscription"]},
)
