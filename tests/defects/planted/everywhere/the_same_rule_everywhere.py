"""Defects of the feature "Keep the same rule everywhere"."""

from __future__ import annotations

from tests.defects.defect import Change, defect, imports

EVERYWHERE = "partout-la-meme-regle"

TEXTS = "Un texte hostile se relit tel quel, quel que soit le champ et où qu'il soit montré"
OWNERS = "Le numéro d'un autre n'ouvre rien, à personne"
FILES = "Ni coupé, ni mêlé à un autre, ni nommé autrement, un fichier ne passe pour ce qu'il n'est pas"
UPLOADS = "Déformé, un envoi de document est refusé"
LIMITS = "Chaque champ prend ses textes les plus courts et les plus longs, et rien de plus"
PARTS = "Une partie d'un secret ne vaut pas le secret"
EQUALS = "Deux réponses ou deux questions pareilles sont refusées, quelle que soit leur place"
LIFE = "Huit heures après l'ouverture, une session finit, quoi qu'on y ait fait"
IDLE = "Voir l'avertissement ne prolonge pas la session, ouvrir une page la prolonge"
ENDINGS = "Chaque page dit quand sa session finit, jusqu'à la dernière seconde"
EXPIRY = "Chaque page attend ce qui est dit, à la seconde"
LOCKS = "Un verrou n'atteint pas les noms qui ressemblent au sien"
SENDINGS = "Les codes demandés pour une adresse n'en privent aucune autre"
SHARES = "Les codes demandés d'une façon n'en privent aucune autre"
COUNTERS = "Chaque secret a sa limite, et son verrou n'arrête que lui"
DATES = "Chaque mois, le premier du mois et le 29 février"
NUMBERS = "Rien, une chose, plusieurs"
LISTS = "L'ordre d'une liste n'est pas celui où les choses arrivent"
PROTOCOL = "Une demande altérée n'ouvre rien"
SPELLINGS = "D'un clavier à l'autre, un nom et un mot de passe restent les mêmes"
RENEWALS = "Une copie des jetons d'avant une preuve n'ouvre rien"
PASSED_ON = "Qui ouvre une session ensuite ne trouve rien de ce qui était en cours"
OUTLIVED = "La session d'IRCC finit avec l'ancien mot de passe, même après celle de la CléGC"
TOGETHER = "Fermer sa session à un service la ferme à tous ceux que la même CléGC a ouverts"
PROOFS = "Le mot de passe redonné permet chaque changement pendant dix minutes"
REDONE = "À chaque moment, une étape refaite efface ce qui en dépendait"
NOTICES = "Même si les codes vont ailleurs, les avis vont à l'adresse du compte"
LEVELS = "Avant la dernière preuve, aucune adresse ne montre rien d'un compte"
RESENDINGS = "Jusqu'à la limite, chaque nouveau code arrive dans la langue de la page"
PURPOSES = "Un code reçu pour une chose ne vaut pour aucune autre"
HOLDERS = "Un code ne sert qu'à la personne qui l'a, sur la page qui le demande"
SIDE_BY_SIDE = "Côte à côte, chacun ne fait que ce qui est à soi"
CHORES = "Ce qui échoue pour une personne se fait pour les autres"
BREAKDOWNS = "Où que le site s'arrête, tout est fait ou rien ne l'est"

CLAIMS = "Le jeton d'identité dit qui est la personne, et quand sa session s'est ouverte"
NAMESAKES = "À un détail près, un homonyme ne lie pas la demande d'un autre"
CROSSED_TRIES = "Se tromper n'arrête pas la personne qui a le même numéro ailleurs"
CROSSED_CHANGES = "Changer quelque chose ne touche pas la personne qui a le même numéro ailleurs"
BACK = "Au bout du chemin, ou en y renonçant, on revient au service d'où l'on vient"
MOVED = "Le compte qui perd une demande en est avisé, non celui qui la reçoit"
SYSTEMS = "Les jetons d'un système n'ouvrent rien dans un autre"
MOMENTS = "Les rondes et les invitations sont à l'heure, à la seconde près"
LOOSE = "Hors des mots de passe, ni les majuscules ni les espaces autour d'un texte ne comptent"
SIGNS = "Chaque champ prend les signes qu'il faut, et aucun autre"
WORDINGS = "Un mot refusé dans une langue l'est dans l'autre"
REMINDERS = "Même en retard, un rappel dit combien de jours il reste"
AGAIN = "Quelle que soit la façon d'ouvrir une session, les rappels recommencent"
ADDRESSES = "À une personne qui a plusieurs adresses, chaque page montre la bonne"
ROUND = "Sur chaque page, les nombres, les liens et les champs sont justes"


defect(
    "an_answer_to_ircc_is_shown_as_markup",
    Change("templates/ircc/message.html", "{{ message.answer }}", "{{ message.answer | safe }}"),
    red={EVERYWHERE: [TEXTS]},
)

defect(
    "the_address_of_a_sign_in_is_shown_as_markup",
    Change("templates/clegc/sign_in.code.html", "email=email) }}", "email=email) | safe }}"),
    red={EVERYWHERE: [TEXTS]},
)

defect(
    "a_name_is_written_in_another_unicode_form",
    imports("ircc/profiles.py", "import unicodedata"),
    Change(
        "ircc/profiles.py",
        'values = [said.get(name, "").strip() for name in IDENTITY]',
        'values = [unicodedata.normalize("NFKC", said.get(name, "").strip()) for name in IDENTITY]',
    ),
    red={EVERYWHERE: [TEXTS]},
)

defect(
    "a_draft_is_cut_short",
    Change(
        "ircc/applications.py",
        '*(said.get(name, "").strip() for name in fields)',
        '*(said.get(name, "").strip()[:60] for name in fields)',
    ),
    red={EVERYWHERE: [TEXTS]},
)

defect(
    "a_document_is_saved_under_another_name",
    Change("ircc/documents.py", "quote(name)", "quote(escape(name))"),
    imports("ircc/documents.py", "from html import escape"),
    red={EVERYWHERE: [TEXTS]},
)

defect(
    "a_message_is_found_from_any_application",
    Change(
        "ircc/messages.py",
        '"SELECT * FROM ircc_messages WHERE id = ? AND application_id = ?", message_id, application_id',
        '"SELECT * FROM ircc_messages WHERE id = ?", message_id',
    ),
    red={EVERYWHERE: [OWNERS]},
)

defect(
    "an_invitation_is_answered_by_anybody",
    Change(
        "ircc/express_entry_pages.py",
        """        application = application_of(self._ircc, visit)
        if not self._ircc.invitations.answer(application.id, answer):
            seen = "invitation" if self._ircc.invitations.of(application) else "application"
""",
        """        if not self._ircc.invitations.answer(visit.numbers["application"], answer):
            seen = "application"
""",
    ),
    red={EVERYWHERE: [OWNERS]},
)

defect(
    "a_document_is_found_from_any_application",
    Change(
        "ircc/documents.py",
        '" WHERE id = ? AND application_id = ?",\n            document_id, application_id,',
        '" WHERE id = ?",\n            document_id,',
    ),
    red={EVERYWHERE: [OWNERS]},
)

defect(
    "a_draft_is_saved_before_a_session_is_asked_for",
    Change("ircc/pages.py", '"sign_out", "session"', '"sign_out", "application.save", "session"'),
    red={EVERYWHERE: [OWNERS]},
)

defect(
    "a_code_of_a_recovery_confirms_a_sign_up",
    Change("clegc/sign_up/sign_up.py", 'MailCodes(ground, "sign-up")', 'MailCodes(ground, "recovery")'),
    red={EVERYWHERE: [PURPOSES]},
)

defect(
    "a_code_of_one_purpose_replaces_that_of_another",
    Change(
        "clegc/sign_up/mail_codes.py",
        '"SELECT * FROM mail_codes WHERE session_id = ? AND purpose = ? ORDER BY id DESC LIMIT 1",\n'
        "            session_id, self._purpose,",
        '"SELECT * FROM mail_codes WHERE session_id = ? ORDER BY id DESC LIMIT 1", session_id,',
    ),
    red={EVERYWHERE: [PURPOSES]},
)

defect(
    "a_recovery_ends_those_of_the_account_in_other_browsers",
    Change(
        "clegc/recovery/recoveries.py",
        "        account_id = account.id if account else None\n",
        "        account_id = account.id if account else None\n"
        "        self._store.run(\"UPDATE recoveries SET stage = 'over' WHERE account_id = ?\", account_id)\n",
    ),
    red={EVERYWHERE: [PURPOSES]},
)

defect(
    "a_code_is_of_its_browser_alone",
    Change(
        "clegc/sign_up/mail_codes.py",
        'digest(f"{session_id}:{self._purpose}:{code}")',
        'digest(f"{session_id}:{code}")',
    ),
    Change(
        "clegc/sign_up/mail_codes.py",
        "SET used_at = ? WHERE id = ? AND code_hash = ?",
        "SET used_at = ? WHERE session_id = ? AND code_hash = ?",
    ),
    Change(
        "clegc/sign_up/mail_codes.py",
        'self._now, newest["id"], self._hash',
        'self._now, newest["session_id"], self._hash',
    ),
    red={EVERYWHERE: [PURPOSES]},
)

defect(
    "the_set_up_of_somebody_else_is_put_in_force",
    Change(
        "clegc/sign_up/second_factor.py",
        '"SELECT * FROM enrolments WHERE session_id = ? AND revision = ?"',
        '"SELECT * FROM enrolments WHERE session_id = ? OR revision = ?"',
    ),
    red={EVERYWHERE: [SIDE_BY_SIDE]},
)

defect(
    "a_sign_in_sends_nobody_else_back_to_the_service",
    Change(
        "clegc/sign_in/authorizations.py",
        """            self._store.run("DELETE FROM authorizations WHERE session_id = ?", session_id)
        return asked.answer(code=code)""",
        """            self._store.run("DELETE FROM authorizations")
        return asked.answer(code=code)""",
    ),
    red={EVERYWHERE: [SIDE_BY_SIDE]},
)

defect(
    "a_question_that_is_asked_keeps_its_place",
    Change(
        "ground/schema.sql",
        "FOREIGN KEY (account_id, question) REFERENCES answers ON DELETE CASCADE",
        "FOREIGN KEY (account_id, question) REFERENCES answers",
    ),
    red={EVERYWHERE: [SIDE_BY_SIDE]},
)

defect(
    "a_recovery_code_serves_anybody",
    Change(
        "clegc/sign_up/second_factor.py",
        '"SELECT id, code_hash FROM recovery_codes WHERE account_id = ? AND used_at IS NULL", account.id',
        '"SELECT id, code_hash FROM recovery_codes WHERE used_at IS NULL"',
    ),
    red={EVERYWHERE: [HOLDERS]},
)

defect(
    "a_sign_in_code_is_of_its_purpose_alone",
    Change(
        "clegc/sign_up/mail_codes.py",
        "        code = typed.strip()\n",
        "        code = typed.strip()\n"
        "        for other in self._store.rows(\n"
        '            "SELECT session_id FROM mail_codes WHERE purpose = ?", self._purpose):\n'
        "            if self._store.run(\n"
        '                "UPDATE mail_codes SET used_at = ? WHERE code_hash = ? AND used_at IS NULL",\n'
        '                self._now, self._hash(other["session_id"], code)):\n'
        "                return []\n",
    ),
    red={EVERYWHERE: [HOLDERS]},
)

defect(
    "a_code_serves_in_any_browser",
    Change(
        "clegc/sign_up/mail_codes.py",
        'digest(f"{session_id}:{self._purpose}:{code}")',
        'digest(f"{self._purpose}:{code}")',
    ),
    Change(
        "clegc/sign_up/mail_codes.py",
        "        code = typed.strip()\n",
        "        code = typed.strip()\n"
        "        elsewhere = self._store.run(\n"
        '            "UPDATE mail_codes SET used_at = ? WHERE purpose = ? AND code_hash = ? AND session_id <> ?"\n'
        '            " AND used_at IS NULL", self._now, self._purpose, self._hash(session_id, code), session_id)\n'
        "        if elsewhere:\n            return []\n",
    ),
    red={EVERYWHERE: [PURPOSES]},
)

defect(
    "a_change_is_made_before_its_session_is_renewed",
    Change(
        "clegc/account_life/details_pages.py",
        "        with visit.ground.store.transaction():\n",
        "        if True:\n",
    ),
    red={EVERYWHERE: [BREAKDOWNS]},
)

defect(
    "recovery_codes_are_replaced_one_by_one",
    Change(
        "clegc/sign_up/second_factor.py",
        "        with self._store.transaction():\n            row = self._store.row(\n"
        '                "SELECT * FROM enrolments WHERE session_id = ? AND revision = ?",',
        "        if True:\n            row = self._store.row(\n"
        '                "SELECT * FROM enrolments WHERE session_id = ? AND revision = ?",',
    ),
    red={EVERYWHERE: [BREAKDOWNS]},
)

defect(
    "a_recovery_code_is_sent_again_by_the_same_form",
    Change("clegc/recovery/recoveries.py", "            self._move(recovery, recovery.stage)\n", ""),
    red={EVERYWHERE: [BREAKDOWNS]},
)

defect(
    "the_log_says_that_the_bank_refused_whom_it_knows",
    Change("arc/pages.py", "accepted=subject is not None", "accepted=subject is None"),
    red={EVERYWHERE: [BREAKDOWNS]},
)

defect(
    "a_code_is_counted_though_no_mail_leaves",
    Change(
        "clegc/account_life/address_changes.py",
        "        with self._store.transaction():\n            self._write(session_id, revision, email)\n",
        "        if True:\n            self._write(session_id, revision, email)\n",
    ),
    red={EVERYWHERE: [BREAKDOWNS]},
)

defect(
    "one_thing_that_fails_stops_the_rest_of_the_housekeeping",
    Change(
        "site.py",
        "            self.ground.attempt(work)\n",
        "            works.append(work)\n        self.ground.attempt(lambda: [work() for work in works])\n",
    ),
    Change("site.py", "        for work in (*forgetting", "        works = []\n        for work in (*forgetting"),
    Change("clegc/account_life/validity.py", "self._ground.attempt(self._remind, row)", "self._remind(row)"),
    red={EVERYWHERE: [CHORES]},
)

defect(
    "one_reminder_that_fails_stops_the_others",
    Change("clegc/account_life/validity.py", "self._ground.attempt(self._remind, row)", "self._remind(row)"),
    red={EVERYWHERE: [CHORES]},
)

defect(
    "an_invitation_stays_without_its_message",
    Change(
        "ircc/invitations.py",
        '                self._messages.write(application_id, "invitation")\n',
        '        if waited:\n            self._messages.write(application_id, "invitation")\n',
    ),
    red={EVERYWHERE: [CHORES]},
)

defect(
    "the_log_says_nothing_of_a_breakdown",
    Change("site.py", "            self.ground.record_failure()\n", ""),
    red={EVERYWHERE: [BREAKDOWNS]},
)

defect(
    "a_jpeg_is_known_by_its_ends",
    Change(
        "ircc/document_kinds.py",
        "return at + 2 == len(content)",
        'return content.endswith(b"\\xff\\xd9") or at + 3 == len(content)',
    ),
    red={EVERYWHERE: [FILES]},
)

defect(
    "something_may_follow_an_image",
    Change("ircc/document_kinds.py", 'return chunk == b"IEND" and at == len(content)', 'return chunk == b"IEND"'),
    red={EVERYWHERE: [FILES]},
)

defect(
    "a_pdf_may_begin_later",
    Change("ircc/pdf_file.py", "_FILE.fullmatch(content)", "_FILE.fullmatch(content, max(content.find(b'%PDF-'), 0))"),
    red={EVERYWHERE: [FILES]},
)

defect(
    "a_pdf_is_known_by_its_ends",
    Change("ircc/pdf_file.py", "(?:%s|%s|%s)*+startxref", "(?:%s|%s|%s|[^s])*+startxref"),
    red={EVERYWHERE: [FILES]},
)

defect(
    "a_pdf_may_follow_a_pdf",
    Change("ircc/pdf_file.py", "%(?!%EOF|PDF-)", "%(?!%EOF)"),
    red={EVERYWHERE: [FILES]},
)

defect(
    "an_updated_pdf_is_refused",
    Change("ircc/pdf_file.py", "(?:%s)++[", "(?:%s)["),
    red={EVERYWHERE: [FILES]},
)

defect(
    "the_references_of_a_pdf_may_be_elsewhere",
    Change("ircc/pdf_file.py", "bool(found and _REFERENCES.match(content, int(found[1])))", "bool(found)"),
    red={EVERYWHERE: [FILES]},
)

defect(
    "a_document_keeps_the_ending_it_came_with",
    Change(
        "ircc/documents.py",
        "return f\"{stem or 'document'}.{kind}\"",
        "return f\"{stem or 'document'}.{name.rpartition('.')[2] or kind}\"",
    ),
    red={EVERYWHERE: [FILES]},
)

defect(
    "a_field_of_an_upload_may_come_twice",
    Change("web/uploads.py", "if self._name in {*sent.fields, *sent.files}:", "if self._name in sent.files:"),
    red={EVERYWHERE: [UPLOADS]},
)

defect(
    "a_field_of_an_upload_may_be_of_any_length",
    Change("web/uploads.py", "_FIELD if segment.filename is None else file_limit", "file_limit"),
    red={EVERYWHERE: [UPLOADS]},
)

defect(
    "the_case_of_a_return_address_does_not_count",
    Change(
        "clegc/sign_in/authorizations.py",
        "service.redirect_uri != asked.redirect_uri",
        "service.redirect_uri.casefold() != asked.redirect_uri.casefold()",
    ),
    red={EVERYWHERE: [PROTOCOL]},
)

defect(
    "a_return_address_may_have_a_query",
    Change(
        "clegc/sign_in/authorizations.py",
        "service.redirect_uri != asked.redirect_uri",
        'service.redirect_uri != asked.redirect_uri.partition("?")[0]',
    ),
    red={EVERYWHERE: [PROTOCOL]},
)

defect(
    "ircc_compares_no_nonce",
    Change("ircc/id_tokens.py", '        nonce={"essential": True, "value": nonce},\n', ""),
    red={EVERYWHERE: [PROTOCOL]},
)

defect(
    "id_token_without_its_nonce_is_believed",
    Change("ircc/id_tokens.py", 'nonce={"essential": True, "value": nonce}', 'nonce={"value": nonce}'),
    red={EVERYWHERE: [PROTOCOL]},
)

defect(
    "a_signing_key_lasts_a_day_more",
    Change(
        "ground/policy.py",
        "signing_key_life: timedelta = timedelta(days=30)",
        "signing_key_life: timedelta = timedelta(days=31)",
    ),
    red={EVERYWHERE: [PROTOCOL]},
)

defect(
    "clegc_says_that_it_takes_what_it_refuses",
    Change(
        "clegc/sign_in/service_pages.py",
        '"request_uri_parameter_supported": False',
        '"request_uri_parameter_supported": True',
    ),
    red={EVERYWHERE: [PROTOCOL]},
)

defect(
    "ircc_believes_a_token_for_another_service",
    Change("ircc/id_tokens.py", 'aud={"essential": True, "value": "ircc"}', 'aud={"essential": True}'),
    red={EVERYWHERE: [PROTOCOL]},
)

defect(
    "ircc_believes_what_is_signed_with_the_published_key",
    Change("ircc/id_tokens.py", '_ALGORITHMS = ["ES256"]', '_ALGORITHMS = ["ES256", "HS256"]'),
    imports("ircc/id_tokens.py", "import json", "from joserfc import jws", "from joserfc.jwk import OctKey"),
    Change(
        "ircc/id_tokens.py",
        "    try:\n",
        "    try:\n"
        '        if jws.extract_compact(token.encode()).headers()["alg"] == "HS256":\n'
        '            key = OctKey.import_key(json.dumps(keys["keys"][0]))\n'
        "            return jwt.decode(token, key, algorithms=_ALGORITHMS).claims\n",
    ),
    red={EVERYWHERE: [PROTOCOL]},
)

defect(
    "a_service_asks_in_the_name_of_another",
    Change(
        "clegc/sign_in/authorizations.py",
        "if service is None or service.redirect_uri != asked.redirect_uri:",
        "if service is None or all(each.redirect_uri != asked.redirect_uri for each in self._services.values()):",
    ),
    red={EVERYWHERE: [PROTOCOL]},
)

defect(
    "a_code_serves_any_service",
    Change(
        "clegc/sign_in/authorizations.py",
        '(row["client_id"], row["redirect_uri"]) == (form["client_id"], form["redirect_uri"])',
        'form["redirect_uri"] in [each.redirect_uri for each in self._services.values()]',
    ),
    red={EVERYWHERE: [PROTOCOL]},
)

defect(
    "a_code_is_exchanged_from_any_address",
    Change(
        "clegc/sign_in/authorizations.py",
        '(row["client_id"], row["redirect_uri"]) == (form["client_id"], form["redirect_uri"])',
        'row["client_id"] == form["client_id"]',
    ),
    red={EVERYWHERE: [PROTOCOL]},
)

defect(
    "an_error_is_told_to_ircc_without_its_state",
    Change("clegc/sign_in/authorizations.py", "if not (asked.state and asked.nonce", "if not (asked.nonce"),
    red={EVERYWHERE: [PROTOCOL]},
)

defect(
    "a_parameter_may_come_twice",
    Change("web/http.py", "if len(fields) != len(pairs):", "if len(fields) > len(pairs):"),
    red={EVERYWHERE: [PROTOCOL]},
)

defect(
    "an_answer_to_ircc_may_be_a_little_longer",
    Change("ircc/messages.py", "<= self._ground.policy.details_max", "<= self._ground.policy.details_max + 1"),
    red={EVERYWHERE: [LIMITS]},
)

defect(
    "the_longest_draft_is_refused",
    Change("ircc/applications.py", 'if length(said.get("details", "")) >', 'if length(said.get("details", "")) >='),
    red={EVERYWHERE: [LIMITS]},
)

defect(
    "a_name_at_arc_may_be_a_little_longer",
    Change("arc/users.py", "<= policy.arc_user_max", "<= policy.arc_user_max + 1"),
    red={EVERYWHERE: [LIMITS]},
)

defect(
    "an_address_may_be_too_long_for_mail",
    Change("ground/addresses.py", "<= LONGEST", "<= LONGEST + 1"),
    red={EVERYWHERE: [LIMITS]},
)

defect(
    "an_answer_is_compared_with_the_second_alone",
    Change("clegc/sign_up/questions.py", "given[:place]", "given[1:place]"),
    red={EVERYWHERE: [EQUALS]},
)

defect(
    "a_question_is_compared_with_the_first_alone",
    Change("clegc/sign_up/questions.py", "in choices[:place]", "in choices[: min(place, 1)]"),
    red={EVERYWHERE: [EQUALS]},
)

defect(
    "a_proof_makes_a_session_young_again",
    Change(
        "ground/sessions.py",
        '"UPDATE sessions SET proved_at = ? WHERE id = ?"',
        '"UPDATE sessions SET proved_at = ?1, created_at = ?1 WHERE id = ?2"',
    ),
    red={EVERYWHERE: [LIFE]},
)

defect(
    "coming_again_makes_a_session_of_ircc_young",
    Change("ground/sessions.py", "born = session.level == 0", 'born = session.level == 0 or self._system == "ircc"'),
    red={EVERYWHERE: [LIFE]},
)

defect(
    "the_warning_prolongs_the_session",
    Change("web/system.py", 'request.method == "POST" or not route.passive', "True"),
    red={EVERYWHERE: [IDLE]},
)

defect(
    "a_page_moves_to_the_warning_before_it_was_opened",
    Change("templates/base.html", "{% if warns and warns_in > 0 %}", "{% if warns %}"),
    red={EVERYWHERE: [ENDINGS]},
)

defect(
    "a_page_without_scripts_does_not_say_that_its_session_ends",
    Change("templates/base.html", "{% if warns and warns_in <= 0 %}", "{% if false %}"),
    Change("templates/session_warning.html", "{% include 'session_text.html' %}", ""),
    red={EVERYWHERE: [ENDINGS]},
)

defect(
    "a_session_ends_in_one_minutes",
    Change("templates/session_ends.html", "{0: 'none', 1: 'one'}", "{0: 'none'}"),
    red={EVERYWHERE: [ENDINGS]},
)

defect(
    "the_last_seconds_are_rounded_to_a_minute",
    Change(
        "templates/session_ends.html",
        "set minutes = (left // 60) | int",
        "set minutes = [1, (left / 60) | round | int] | max",
    ),
    red={EVERYWHERE: [ENDINGS]},
)

defect(
    "a_recovery_waits_a_second_more",
    Change(
        "clegc/recovery/recoveries.py",
        "WHERE session_id = ? AND revision = ? AND stage <> 'over' AND moved_at > ?",
        "WHERE session_id = ? AND revision = ? AND stage <> 'over' AND moved_at >= ?",
    ),
    Change(
        "clegc/recovery/recoveries.py",
        "WHERE session_id = ? AND stage <> 'over' AND moved_at > ?",
        "WHERE session_id = ? AND stage <> 'over' AND moved_at >= ?",
    ),
    red={EVERYWHERE: [EXPIRY]},
)

defect(
    "a_new_code_of_the_method_has_the_time_of_the_one_before",
    Change(
        "clegc/sign_up/mail_codes.py",
        "            session_id, self._purpose, code_hash, self._now,\n",
        "            session_id, self._purpose, code_hash, self._first(session_id),\n",
    ),
    Change(
        "clegc/sign_up/mail_codes.py",
        "    def _mail(self",
        "    def _first(self, session_id: int) -> float:\n"
        "        row = self._store.row(\n"
        "            \"SELECT MIN(sent_at) AS first FROM mail_codes WHERE session_id = ? AND purpose = 'second-factor'\"\n"
        '            " AND purpose = ?", session_id, self._purpose)\n'
        '        return row["first"] or self._now\n\n'
        "    def _mail(self",
    ),
    red={EVERYWHERE: [EXPIRY]},
)

defect(
    "names_with_a_common_beginning_share_a_lock",
    Change(
        "clegc/sign_in/sign_in_pages.py",
        "password_tries.judge(username_key(username),",
        "password_tries.judge(username_key(username)[:9],",
    ),
    red={EVERYWHERE: [LOCKS]},
)

defect(
    "a_new_password_lifts_the_lock_of_a_name_in_small_letters_only",
    Change(
        "clegc/recovery/recoveries.py",
        "recovery_lifts_lock:\n                self._password_tries.forget(username_key(account.username))",
        "recovery_lifts_lock:\n                self._password_tries.forget(account.username)",
    ),
    red={EVERYWHERE: [LOCKS]},
)

defect(
    "names_share_a_lock_whatever_their_accents",
    Change(
        "clegc/sign_in/sign_in_pages.py",
        "password_tries.judge(username_key(username),",
        'password_tries.judge(username_key(username).encode("ascii", "replace").decode().replace("?", "e"),',
    ),
    red={EVERYWHERE: [LOCKS]},
)

defect(
    "recovery_codes_are_counted_apart_from_the_app",
    Change(
        "clegc/sign_in/sign_in_pages.py",
        "second_factor_tries.judge(str(account.id), right)",
        'second_factor_tries.judge(f"{secret}:{account.id}", right)',
    ),
    red={EVERYWHERE: [COUNTERS]},
)

defect(
    "one_answer_and_all_of_them_share_a_lock",
    Change("clegc/recovery/recovery.py", 'return f"{self.stage}:{self.named}"', "return self.named"),
    red={EVERYWHERE: [COUNTERS]},
)

defect(
    "the_users_of_arc_share_a_lock",
    Change("arc/pages.py", "self.tries.judge(str(user), lambda: opens)", 'self.tries.judge("", lambda: opens)'),
    red={EVERYWHERE: [COUNTERS]},
)

defect(
    "a_password_given_again_is_not_written_down",
    Change("clegc/account_life/proof_pages.py", '    record(visit, "password", verdict, account)\n', ""),
    red={EVERYWHERE: [COUNTERS]},
)

defect(
    "sendings_are_counted_by_a_pattern",
    Change(
        "clegc/sign_up/sendings.py",
        "self._marks.of(folded(whose))",
        'self._marks.of(folded(whose).replace("_", "x").replace("%", "xy"))',
    ),
    red={EVERYWHERE: [SENDINGS]},
)

defect(
    "the_last_months_are_one_too_early",
    Change(
        "ground/dates.py",
        'words.get("dates.months")[day.month - 1]',
        'words.get("dates.months")[day.month - 1 - (day.month == 12)]',
    ),
    red={EVERYWHERE: [DATES]},
)

defect(
    "a_leap_day_is_the_first_of_march",
    Change(
        "ground/dates.py",
        'number = words("dates.first")',
        'day = day.replace(month=3, day=1) if (day.month, day.day) == (2, 29) else day\n    number = words("dates.first")',
    ),
    red={EVERYWHERE: [DATES]},
)

defect(
    "a_document_has_its_day_in_figures",
    Change(
        "templates/ircc/documents.html",
        "day=spelled(document.sent_at, t)",
        "day=spelled(document.sent_at, t)[-4:] ~ '-01'",
    ),
    red={EVERYWHERE: [DATES]},
)

defect(
    "an_invitation_ends_a_day_late",
    Change(
        "ground/policy.py",
        "invitation_life: timedelta = timedelta(days=60)",
        "invitation_life: timedelta = timedelta(days=61)",
    ),
    red={EVERYWHERE: [DATES]},
)

defect(
    "several_is_from_three_on",
    Change("templates/ircc/account.html", "if waits.unread == 1 else", "if waits.unread <= 2 else"),
    red={EVERYWHERE: [NUMBERS]},
)

defect(
    "secrets_depend_on_how_accents_are_written",
    Change("ground/hashing.py", "composed(secret).encode()", "secret.encode()"),
    red={EVERYWHERE: [SPELLINGS]},
)

defect(
    "names_are_compared_as_their_accents_are_written",
    Change("ircc/applications.py", "folded(said[name].strip())", "said[name].strip().casefold()"),
    red={EVERYWHERE: [SPELLINGS]},
)

defect(
    "a_code_for_the_method_confirms_the_new_address",
    Change("clegc/sign_up/second_factor.py", 'MailCodes(ground, "second-factor")', 'MailCodes(ground, "address")'),
    red={EVERYWHERE: [PURPOSES]},
)

defect(
    "an_address_is_measured_with_the_spaces_around_it",
    Change(
        "ground/addresses.py",
        '    email = email.strip(" ")\n    return _ADDRESS.fullmatch(email) is',
        '    return _ADDRESS.fullmatch(email.strip(" ")) is',
    ),
    red={EVERYWHERE: [LIMITS]},
)

defect(
    "an_accent_counts_apart_from_its_letter",
    Change("ground/spelling.py", "len(composed(text.strip()))", "len(text.strip())"),
    red={EVERYWHERE: [LIMITS]},
)

defect(
    "a_draft_is_measured_as_it_was_typed",
    Change(
        "ircc/applications.py", 'if length(said.get("details", "")) > self', 'if len(said.get("details", "")) > self'
    ),
    red={EVERYWHERE: [LIMITS]},
)

defect(
    "a_line_break_counts_as_two_characters",
    Change("web/http.py", 'text.replace("\\r\\n", "\\n")', "text"),
    red={EVERYWHERE: [LIMITS]},
)

defect(
    "codes_for_nobody_are_counted_together",
    Change(
        "clegc/recovery/recoveries.py",
        'NOBODY, language, "recovery_code", whose)',
        'NOBODY, language, "recovery_code", NOBODY)',
    ),
    red={EVERYWHERE: [SENDINGS]},
)

defect(
    "codes_are_counted_by_the_address_that_a_name_leads_to",
    Change(
        "clegc/recovery/recoveries.py",
        'email, language, "recovery_code", whose)',
        'email, language, "recovery_code", f"address:{email}")',
    ),
    red={EVERYWHERE: [SHARES]},
)

defect(
    "the_codes_of_a_sign_up_use_up_those_of_a_sign_in",
    Change("clegc/sign_up/second_factor.py", 'MailCodes(ground, "sign-in")', 'MailCodes(ground, "sign-up")'),
    red={EVERYWHERE: [SHARES]},
)

defect(
    "an_address_and_a_username_share_a_lock",
    Change(
        "clegc/recovery/recoveries.py",
        "return self._marks.of(username_key(username.strip()))",
        "return username_key(username.strip())",
    ),
    red={EVERYWHERE: [LOCKS]},
)

defect(
    "a_closed_username_is_kept_in_small_letters_only",
    Change(
        "clegc/accounts.py",
        "key, now = username_key(account.username), self",
        "key, now = account.username.lower(), self",
    ),
    red={EVERYWHERE: [LOCKS]},
)

defect(
    "unread_messages_are_counted_by_requests",
    Change(
        "templates/ircc/account.html",
        "t('messages.unread_one') if waits.unread == 1",
        "t('messages.unread_one') if waits.unanswered == 1",
    ),
    red={EVERYWHERE: [NUMBERS]},
)

defect(
    "a_session_at_the_cra_keeps_its_tokens",
    Change(
        "ground/sessions.py",
        "session.new_token, session.csrf = _token(), _token()",
        'session.new_token, session.csrf = None if self._system == "arc" else _token(), _token()',
    ),
    Change("ground/sessions.py", "SET token_hash = ?, csrf", "SET token_hash = COALESCE(?, token_hash), csrf"),
    Change(
        "ground/sessions.py",
        "digest(session.new_token), session",
        "session.new_token and digest(session.new_token), session",
    ),
    red={EVERYWHERE: [RENEWALS]},
)

defect(
    "signing_out_of_one_service_leaves_the_others",
    Change("clegc/sign_in/service_pages.py", "        clegc.service_sessions.end_there(others)\n", ""),
    red={EVERYWHERE: [TOGETHER]},
)

defect(
    "signing_out_ends_the_first_service_alone",
    Change(
        "clegc/sign_in/service_sessions.py",
        "            self._forget(session.name)\n",
        "            self._forget(session.name)\n            break\n",
    ),
    red={EVERYWHERE: [TOGETHER]},
)

defect(
    "the_sessions_of_services_are_forgotten_with_gckeys",
    Change("ground/schema.sql", "sessions ON DELETE SET NULL", "sessions ON DELETE CASCADE"),
    red={EVERYWHERE: [OUTLIVED]},
)

defect(
    "a_session_of_gckey_goes_on_with_whoever_signs_in_next",
    Change(
        "clegc/sign_in/service_pages.py",
        "            visit.end()\n",
        "            clegc.sessions._renew(visit.session, None, 0)\n",
    ),
    red={EVERYWHERE: [PASSED_ON]},
)

defect(
    "a_session_of_ircc_goes_on_with_whoever_comes_next",
    Change("ircc/pages.py", "if visit.session.account_id not in {None, client}:", "if False:"),
    red={EVERYWHERE: [PASSED_ON]},
)

defect(
    "one_right_answer_keeps_the_tokens",
    Change(
        "clegc/recovery/recovery_pages.py",
        '            return visit.go("sign_in", status=_DONE[recovery.purpose])\n        return self._rise(visit)',
        '            return visit.go("sign_in", status=_DONE[recovery.purpose])\n'
        "        return self._go_on(visit) if len(answers) == 1 else self._rise(visit)",
    ),
    red={EVERYWHERE: [RENEWALS]},
)

defect(
    "what_is_sent_about_the_address_asks_for_no_proof",
    Change(
        "clegc/account_life/details_pages.py",
        'name == "address.code" or',
        'name == "address.code" or (name.startswith("address.") and visit.request.method == "POST") or',
    ),
    red={EVERYWHERE: [PROOFS]},
)

defect(
    "answers_outlive_the_username_that_they_were_judged_by",
    Change(
        "clegc/sign_up/sign_up.py",
        'else "username = ?, password_hash = NULL, answers = NULL"',
        'else "username = ?, password_hash = NULL"',
    ),
    red={EVERYWHERE: [REDONE]},
)

defect(
    "a_set_up_stays_verified_when_another_method_is_chosen",
    Change(
        "clegc/sign_up/second_factor.py",
        "SELECT ?, ?, ?, ?, ? WHERE",
        "SELECT ?, ?, ?, ?, ifnull(?, (SELECT verified_at FROM enrolments WHERE session_id = ?)) WHERE",
    ),
    Change(
        "clegc/sign_up/second_factor.py", "secret, verified_at, revision", "secret, verified_at, session_id, revision"
    ),
    red={EVERYWHERE: [REDONE]},
)

defect(
    "what_was_found_stays_found_when_something_else_is_said_of_it",
    Change(
        "ircc/links.py",
        '"INSERT OR REPLACE INTO ircc_links (session_id, claim) VALUES (?, ?)"',
        '"INSERT INTO ircc_links (session_id, claim) VALUES (?, ?)"\n'
        '                " ON CONFLICT (session_id) DO UPDATE SET claim = excluded.claim"',
    ),
    red={EVERYWHERE: [REDONE]},
)

defect(
    "a_forgotten_password_goes_on_with_another_name",
    Change(
        "clegc/recovery/recoveries.py",
        '" stage = excluded.stage, named',
        "\" stage = CASE stage WHEN 'question' THEN stage ELSE excluded.stage END, named",
    ),
    red={EVERYWHERE: [REDONE]},
)

defect(
    "a_lock_is_told_where_codes_go",
    Change(
        "clegc/sign_in/sign_in_pages.py",
        "send(kind, account.email, account.language, minutes",
        "send(kind, account.second_factor_email or account.email, account.language, minutes",
    ),
    red={EVERYWHERE: [NOTICES]},
)

defect(
    "nothing_is_counted_too",
    Change("templates/ircc/account.html", "{% if waits.unanswered %}", "{% if waits.unanswered is not none %}"),
    red={EVERYWHERE: [NUMBERS]},
)

defect(
    "no_more_than_nine_documents_are_counted",
    Change(
        "ircc/documents.py",
        "SELECT application_id, COUNT(*) AS sent",
        "SELECT application_id, MIN(COUNT(*), 9) AS sent",
    ),
    red={EVERYWHERE: [NUMBERS]},
)

defect(
    "messages_of_one_moment_are_the_oldest_first",
    Change("ircc/messages.py", "ORDER BY sent_at DESC, id DESC", "ORDER BY sent_at"),
    red={EVERYWHERE: [LISTS]},
)

defect(
    "documents_are_the_newest_first",
    Change("ircc/documents.py", '" ORDER BY id"', '" ORDER BY id DESC"'),
    red={EVERYWHERE: [LISTS]},
)

defect(
    "the_methods_change_places",
    Change(
        "templates/clegc/second_factor.choose.html",
        "{% for method in methods %}",
        "{% for method in methods | list | reverse %}",
    ),
    red={EVERYWHERE: [LISTS]},
)

defect(
    "the_questions_to_choose_from_change_places",
    Change(
        "templates/macros.html",
        "{% for question in questions %}",
        "{% for question in questions | list | reverse %}",
    ),
    red={EVERYWHERE: [LISTS]},
)

defect(
    "leaving_a_service_ends_the_sessions_of_everybody",
    Change("clegc/sign_in/service_sessions.py", "WHERE this.name = ? AND other", "WHERE ? IS NOT NULL AND other"),
    red={EVERYWHERE: [TOGETHER]},
)

defect(
    "express_entry_profiles_are_the_oldest_first",
    Change(
        "ircc/express_entry_pages.py",
        "[each for each in mine if",
        "[each for each in mine[::-1] if",
    ),
    red={EVERYWHERE: [LISTS]},
)

defect(
    "recovery_codes_are_in_no_order",
    Change(
        "clegc/sign_up/recovery_codes.py", "return sorted(codes)", "return sorted(codes, key=lambda code: code[1:])"
    ),
    red={EVERYWHERE: [LISTS]},
)

defect(
    "countries_are_in_the_order_of_their_second_letters",
    Change("ircc/countries.py", "key=key)", "key=lambda country: key(country)[1:])"),
    red={EVERYWHERE: [LISTS]},
)

defect(
    "drafts_are_the_oldest_first",
    Change("ircc/applications.py", "-(each.submitted_at or 0), -each.id)", "-(each.submitted_at or 0), each.id)"),
    red={EVERYWHERE: [LISTS]},
)

defect(
    "deletion_is_shown_to_who_gave_the_password_alone",
    Change(
        "clegc/account_life/account_end_pages.py",
        "None if visit.session.level == SIGNED_IN else",
        "None if visit.session.level or visit.session.level == SIGNED_IN else",
    ),
    red={EVERYWHERE: [LEVELS]},
)

defect(
    "a_page_of_the_sign_up_is_shown_before_the_second_factor",
    Change(
        "clegc/sign_up/sign_up_pages.py", "and not account_of(self._clegc, visit).second_factor", "and visit.session.id"
    ),
    red={EVERYWHERE: [LEVELS]},
)

defect(
    "another_code_of_the_method_leaves_in_french",
    Change(
        "clegc/sign_up/second_factor_pages.py",
        'choose_email(enrolment, enrolment.email or "", visit.language)',
        'choose_email(enrolment, enrolment.email or "", "fr")',
    ),
    red={EVERYWHERE: [RESENDINGS]},
)

defect(
    "a_code_sent_again_does_not_say_that_the_address_is_in_use",
    Change(
        "clegc/sign_up/sign_up.py",
        'self._send(draft.session_id, draft.email or "", language)',
        'self._codes.send(draft.session_id, draft.email or "", language, "sign_up_code")',
    ),
    red={EVERYWHERE: [RESENDINGS]},
)

defect(
    "one_code_too_many_leads_to_no_field_of_the_method",
    Change("clegc/sign_up/second_factor_pages.py", 'visit.refuse({"code": faults["email"]})', "visit.refuse(faults)"),
    red={EVERYWHERE: [RESENDINGS]},
)

defect(
    "a_new_sign_in_is_asked_for_by_the_first_value_alone",
    Change("clegc/sign_in/service_pages.py", '("login" in prompt or', '(query.get("prompt") == "login" or'),
    red={EVERYWHERE: [PROTOCOL]},
)

defect(
    "a_request_that_comes_by_post_is_refused",
    Change("clegc/sign_in/service_pages.py", '    add("/authorize", {"POST": by_get}, for_programs=True)\n', ""),
    red={EVERYWHERE: [PROTOCOL]},
)

defect(
    "one_language_alone_can_be_wished_for",
    Change(
        "clegc/sign_in/service_pages.py",
        'next((tag[:2] for tag in wished.lower().split() if tag.partition("-")[0] in LANGUAGES), None)',
        "wished if wished in LANGUAGES else None",
    ),
    red={EVERYWHERE: [PROTOCOL]},
)

defect(
    "the_name_of_a_document_keeps_signs_that_nobody_sees",
    Change("ircc/documents.py", 'unicodedata.category(character)[0] != "C"', 'unicodedata.category(character) != "Cc"'),
    red={EVERYWHERE: [FILES]},
)

defect(
    "the_home_page_shows_where_codes_go",
    Change("templates/clegc/home.html", "email=account.email)", "email=account.second_factor_email or account.email)"),
    red={EVERYWHERE: [ADDRESSES]},
)

defect(
    "answers_are_counted_by_how_the_address_is_written",
    Change("clegc/recovery/recoveries.py", '"code", folded(email.strip(" "))', '"code", email.strip(" ")'),
    red={EVERYWHERE: [LOCKS]},
)

defect(
    "answers_are_counted_by_how_the_accents_of_a_name_are_written",
    Change(
        "clegc/recovery/recoveries.py",
        "purpose, stage, self.named(username), account",
        "purpose, stage, username.strip().casefold(), account",
    ),
    red={EVERYWHERE: [LOCKS]},
)

defect(
    "the_time_of_a_recovery_starts_anew_at_its_way_alone",
    Change(
        "clegc/recovery/recoveries.py",
        '" moved_at = ?"\n            " WHERE',
        '" moved_at = CASE WHEN stage = \'way\' THEN ? ELSE moved_at END"\n            " WHERE',
    ),
    red={EVERYWHERE: [EXPIRY]},
)

defect(
    "forms_may_lead_to_ircc_alone",
    Change(
        "clegc/system.py",
        "return [service.origin for service in self._services.values()]",
        'return [self.ground.address("ircc")]',
    ),
    red={EVERYWHERE: [BACK]},
)

defect(
    "a_person_is_the_same_to_every_service",
    Change("clegc/sign_in/authorizations.py", 'digest(f"{client_id}:{account_id}")', 'digest(f"{account_id}")'),
    red={EVERYWHERE: [CLAIMS]},
)

defect(
    "a_family_name_is_enough_to_link",
    Change("ircc/links.py", '("given_name", "family_name", "birth_date")', '("family_name", "birth_date")'),
    red={EVERYWHERE: [NAMESAKES]},
)

defect(
    "a_second_factor_counts_with_links",
    Change("clegc/system.py", 'Tries("second factor",', 'Tries("link",'),
    red={EVERYWHERE: [CROSSED_TRIES]},
)

defect(
    "an_account_that_ends_ends_sessions_elsewhere",
    Change(
        "ground/sessions.py",
        '"DELETE FROM sessions WHERE system = ? AND account_id = ?", self._system, account_id',
        '"DELETE FROM sessions WHERE account_id = ?", account_id',
    ),
    red={EVERYWHERE: [CROSSED_CHANGES]},
)

defect(
    "the_log_tells_the_code_that_a_service_gives_back",
    Change(
        "clegc/sign_in/authorizations.py",
        "        self._check_form(form)\n",
        '        self._check_form(form)\n        self._ground.record("token", code=form["code"])\n',
    ),
    red={EVERYWHERE: [PROTOCOL]},
)

defect(
    "the_log_tells_which_recovery_code_was_given",
    Change(
        "clegc/sign_in/sign_in_pages.py",
        "username=username, verdict=verdict.name.lower())",
        'username=username, verdict=verdict.name.lower(), typed=visit.form.get("recovery_code", ""))',
    ),
    red={EVERYWHERE: [COUNTERS]},
)

defect(
    "the_log_tells_what_is_changed_into",
    Change(
        "clegc/account_life/details_pages.py",
        'visit.ground.record(done.replace("_", " "), username=account.username)',
        'visit.ground.record(done.replace("_", " "), username=account.username, to=dict(visit.form))',
    ),
    red={EVERYWHERE: [BREAKDOWNS]},
)

defect(
    "days_begin_at_the_same_hour_all_year",
    Change("ground/dates.py", 'ZoneInfo("America/Toronto")', "timezone(timedelta(hours=-5))"),
    Change(
        "ground/dates.py",
        "from datetime import UTC, date, datetime\n",
        "from datetime import UTC, date, datetime, timedelta, timezone\n",
    ),
    red={EVERYWHERE: [DATES]},
)

defect(
    "a_password_is_replaced_before_its_notice_leaves",
    Change(
        "clegc/recovery/recoveries.py",
        '            self._ground.send("password_replaced"',
        '        self._ground.send("password_replaced"',
    ),
    red={EVERYWHERE: [BREAKDOWNS]},
)

defect(
    "a_lock_lifted_is_told_in_the_language_of_the_page",
    Change("clegc/recovery/recoveries.py", '"unlocked", account.language)', '"unlocked", language)'),
    red={EVERYWHERE: [NOTICES]},
)

defect(
    "new_recovery_codes_are_told_where_codes_go",
    Change(
        "clegc/sign_up/second_factor.py",
        "self._ground.send(kind, account.email, account.language)",
        "self._ground.send(kind, account.second_factor_email or account.email, account.language)",
    ),
    red={EVERYWHERE: [NOTICES]},
)

defect(
    "a_move_is_told_to_who_made_it",
    Change("ircc/links.py", "self._tell(link.holder_id)", "self._tell(profile.client_id)"),
    red={EVERYWHERE: [MOVED]},
)

defect(
    "forms_keep_their_token_after_a_proof",
    Change(
        "ground/sessions.py", "session.new_token, session.csrf = _token(), _token()", "session.new_token = _token()"
    ),
    red={EVERYWHERE: [RENEWALS]},
)

defect(
    "a_token_is_of_any_system",
    Change(
        "ground/sessions.py",
        '"SELECT * FROM sessions WHERE token_hash = ? AND system = ?", digest(token), self._system',
        '"SELECT * FROM sessions WHERE token_hash = ?", digest(token)',
    ),
    red={EVERYWHERE: [SYSTEMS]},
)

defect(
    "a_round_is_held_a_second_late",
    Change("ircc/invitations.py", "WHERE planned_at <= ?", "WHERE planned_at < ?"),
    red={EVERYWHERE: [MOMENTS]},
)

defect(
    "an_invitation_is_closed_a_second_late",
    Change("ircc/applications.py", "SELECT ends_at <= ?", "SELECT ends_at < ?"),
    red={EVERYWHERE: [MOMENTS]},
)

defect(
    "an_invitation_is_answered_at_its_end",
    Change("ircc/invitations.py", "AND ends_at > ?", "AND ends_at >= ?"),
    red={EVERYWHERE: [MOMENTS]},
)

defect(
    "a_user_of_arc_is_known_by_the_spaces_around",
    Change(
        "arc/pages.py",
        'self.users.authenticate(visit.form.get("arc_user", "").strip(),',
        'self.users.authenticate(visit.form.get("arc_user", ""),',
    ),
    red={EVERYWHERE: [LOOSE]},
)

defect(
    "a_number_is_written_in_capitals_alone",
    Change("ircc/links.py", 'form.get(name, "").strip().upper()', 'form.get(name, "").strip()'),
    red={EVERYWHERE: [LOOSE]},
)

defect(
    "a_name_is_kept_with_the_spaces_around",
    Change(
        "ircc/profiles.py",
        'values = [said.get(name, "").strip() for name in IDENTITY]',
        'values = [said.get(name, "") for name in IDENTITY]',
    ),
    red={EVERYWHERE: [LOOSE]},
)

defect(
    "a_form_is_taken_from_the_pages_of_another_system",
    Change(
        "web/system.py",
        "request.origin != self.ground.address(self.name)",
        'request.origin not in [self.ground.address(name) for name in ("clegc", "ircc", "arc")]',
    ),
    red={EVERYWHERE: [SYSTEMS]},
)

defect(
    "an_answer_may_have_an_at_sign",
    Change("clegc/sign_up/questions.py", 'frozenset("%#@")', 'frozenset("%#")'),
    red={EVERYWHERE: [SIGNS]},
)

defect(
    "a_euro_is_no_symbol",
    Change(
        "clegc/sign_up/credentials.py",
        'return character == " " or',
        'return character in " $*+" or character != "€" and',
    ),
    red={EVERYWHERE: [SIGNS]},
)

defect(
    "a_long_name_of_a_document_is_kept_whole",
    Change("ircc/documents.py", '[:_NAME].strip(" .")', '.strip(" .")'),
    red={EVERYWHERE: [FILES]},
)

defect(
    "a_hint_says_the_limit_of_another_password",
    Change(
        "wording/fr/arc.toml",
        "De {policy.arc_password_min} à {policy.arc_password_max}",
        "De {policy.password_min} à {policy.password_max}",
        everywhere=True,
    ),
    Change(
        "wording/en/arc.toml",
        "From {policy.arc_password_min} to {policy.arc_password_max}",
        "From {policy.password_min} to {policy.password_max}",
        everywhere=True,
    ),
    red={EVERYWHERE: [ROUND]},
)

defect(
    "an_email_says_another_time_than_its_code_has",
    Change(
        "clegc/sign_up/mail_codes.py",
        "minutes = int(self._policy.mail_code_life.total_seconds() // 60)",
        "minutes = self._policy.sendings_minutes",
    ),
    red={EVERYWHERE: [ROUND]},
)

defect(
    "the_address_is_told_to_who_does_not_ask",
    Change("clegc/sign_in/authorizations.py", 'if "email" in row["scope"].split():', "if row:"),
    red={EVERYWHERE: [CLAIMS]},
)

defect(
    "linking_opens_before_the_profile",
    Change("ircc/pages.py", 'frozenset({"account", "profile"})', 'frozenset({"account", "profile", "link"})'),
    red={EVERYWHERE: [LEVELS]},
)

defect(
    "a_page_of_the_sign_up_says_another_step",
    Change("templates/clegc/sign_up.questions.html", "{% set step = 3 %}", "{% set step = 2 %}"),
    red={EVERYWHERE: [ROUND]},
)

defect(
    "an_address_in_capitals_finds_no_account",
    Change("clegc/accounts.py", "WHERE email = ? COLLATE NOCASE ORDER BY", "WHERE email = ? ORDER BY"),
    red={EVERYWHERE: [LOCKS]},
)

defect(
    "a_forgotten_password_asks_for_the_name_as_it_was_written",
    Change("clegc/accounts.py", "username_key(username.strip()))", "username.strip())"),
    red={EVERYWHERE: [LOCKS]},
)

defect(
    "a_profile_keeps_its_first_language",
    Change("ircc/profiles.py", " email = excluded.email, language = excluded.language", " email = excluded.email"),
    red={EVERYWHERE: [MOVED]},
)

defect(
    "a_message_that_is_read_makes_the_others_read",
    Change(
        "ircc/messages.py",
        "SET read_at = ? WHERE id = ? AND read_at IS NULL",
        "SET read_at = ? WHERE (id = ? OR asks) AND read_at IS NULL",
    ),
    red={EVERYWHERE: [BREAKDOWNS]},
)

defect(
    "an_answer_to_an_invitation_answers_the_others",
    Change(
        "ircc/invitations.py",
        "WHERE application_id = ? AND answer IS NULL AND ends_at > ?",
        "WHERE (application_id = ? OR answered_at IS NULL) AND answer IS NULL AND ends_at > ?",
    ),
    red={EVERYWHERE: [BREAKDOWNS]},
)

defect(
    "a_code_brings_up_letters",
    Change("templates/macros.html", "extra={'inputmode': 'numeric', 'class': 'code'}", "extra={'class': 'code'}"),
    red={EVERYWHERE: [ROUND]},
)

defect(
    "arc_offers_a_new_password_to_sign_in",
    Change("templates/arc/sign_in.html", "'current-password'", "'new-password'"),
    red={EVERYWHERE: [ROUND]},
)

defect(
    "a_forgotten_password_leads_to_the_username",
    Change(
        "templates/clegc/forgotten.help.html",
        "{{ visit.path('forgotten.password') }}",
        "{{ visit.path('forgotten.username') }}",
    ),
    red={EVERYWHERE: [ROUND]},
)

defect(
    "the_way_back_from_a_deletion_is_in_french",
    Change(
        "templates/clegc/closing.html",
        """<p><a href="{{ visit.system.support(language) }}">""",
        """<p><a href="{{ visit.system.support('en' if language == 'fr' else 'fr') }}">""",
    ),
    red={EVERYWHERE: [ROUND]},
)

_AFTER_SESSIONS = "-- A number is never given again"
"""What stands in the schema after the sessions."""


def _forgotten_with_sessions(what: str, which: str = "1") -> Change:
    """Have what is counted go with the sessions that end, or with some of them."""
    trigger = f"CREATE TRIGGER forgetting AFTER DELETE ON sessions WHEN {which} BEGIN DELETE FROM {what}; END;"
    return Change("ground/schema.sql", _AFTER_SESSIONS, f"{trigger}\n{_AFTER_SESSIONS}")


defect(
    "mailed_codes_are_counted_until_their_session_ends",
    _forgotten_with_sessions("sendings"),
    red={EVERYWHERE: [SHARES]},
)

defect(
    "signing_out_gives_other_codes",
    _forgotten_with_sessions("sendings", "old.level > 0"),
    red={EVERYWHERE: [SHARES]},
)

defect(
    "a_session_that_ends_by_itself_gives_other_codes",
    Change(
        "ground/sessions.py",
        "        if session.ends_in <= 0:\n",
        '        if session.ends_in <= 0:\n            self._store.run("DELETE FROM sendings")\n',
    ),
    red={EVERYWHERE: [SHARES]},
)

defect(
    "leaving_starts_the_count_of_wrong_answers_again",
    _forgotten_with_sessions("tries WHERE kind = 'answers'"),
    red={EVERYWHERE: [COUNTERS]},
)

defect(
    "a_prompt_is_found_by_its_letters",
    Change("clegc/sign_in/service_pages.py", 'query.get("prompt", "").split()', 'query.get("prompt", "")'),
    red={EVERYWHERE: [PROTOCOL]},
)

defect(
    "an_answer_is_judged_in_the_language_of_its_page",
    Change(
        "clegc/sign_up/sign_up.py",
        'draft.username or "", self._ground.words.values(), self._policy',
        'draft.username or "", [self._ground.words["fr"]], self._policy',
    ),
    red={EVERYWHERE: [WORDINGS]},
)

defect(
    "nobody_is_asked_by_the_length_of_a_name",
    Change("clegc/recovery/recovery_questions.py", 'f"{named}:{question}"', 'f"{len(named)}:{question}"'),
    red={EVERYWHERE: [LOCKS]},
)

defect(
    "a_password_changes_though_its_notice_is_refused_for_good",
    imports(
        "clegc/account_life/details.py",
        "from contextlib import suppress",
        "from mock_site.ground.post import NoSuchMailbox",
    ),
    Change(
        "clegc/account_life/details.py",
        '            self._ground.send("password_changed"',
        '            with suppress(NoSuchMailbox):\n                self._ground.send("password_changed"',
    ),
    red={EVERYWHERE: [BREAKDOWNS]},
)

defect(
    "days_left_are_rounded_to_the_nearest",
    Change("clegc/account_life/validity.py", "math.ceil(left / _DAY)", "round(left / _DAY)"),
    red={EVERYWHERE: [REMINDERS]},
)

defect(
    "the_portal_takes_the_address_of_the_profile_for_the_accounts",
    Change(
        "templates/ircc/account.html",
        "t('account.key_address', email=key_email)",
        "t('account.key_address', email=profile.email)",
    ),
    red={EVERYWHERE: [ADDRESSES]},
)

defect(
    "an_answer_to_ircc_is_kept_in_one_line",
    Change("ircc/messages.py", "answer.strip(), self._now", '" ".join(answer.split()), self._now'),
    red={EVERYWHERE: [TEXTS]},
)

defect(
    "a_capital_i_is_not_read_as_one",
    Change("clegc/sign_up/recovery_codes.py", 'str.maketrans("OIL", "011")', 'str.maketrans("OL", "01")'),
    red={EVERYWHERE: [LOOSE]},
)

defect(
    "the_largest_documents_lose_their_end",
    Change(
        "web/uploads.py",
        "        if self._length <= self._limit:",
        "        if self._length <= self._limit - (0 if self._filename is None else 65_536):",
    ),
    red={EVERYWHERE: [FILES], "envoyer-ses-documents": ["La limite de taille est respectée à l'octet près"]},
)

defect(
    "an_old_sign_in_is_looked_at_when_it_is_whole_alone",
    Change(
        "clegc/sign_in/service_pages.py",
        '_too_old(visit, query.get("max_age", "")))',
        '(visit.session.level == SIGNED_IN and _too_old(visit, query.get("max_age", ""))))',
    ),
    red={EVERYWHERE: [PROTOCOL]},
)

defect(
    "nothing_is_asked_and_something_too",
    Change("clegc/sign_in/service_pages.py", "len(prompt) > 1", "len(prompt) > 2"),
    red={EVERYWHERE: [PROTOCOL]},
)

defect(
    "an_invitation_that_is_over_is_still_to_be_answered",
    Change("ircc/applications.py", 'if row["is_over"] else', 'if not row["status"] else'),
    red={EVERYWHERE: [MOMENTS]},
)

defect(
    "an_invitation_of_before_closes_the_next",
    Change(
        "ircc/applications.py",
        "application_id = ircc_applications.id ORDER BY id DESC LIMIT 1)",
        "application_id = ircc_applications.id ORDER BY id LIMIT 1)",
    ),
    red={EVERYWHERE: [MOMENTS]},
)

defect(
    "a_closed_profile_goes_on_by_its_invitation",
    Change("ircc/invitations.py", "WHERE status = ?)", "WHERE ? != '')"),
    red={EVERYWHERE: [MOMENTS]},
)

defect(
    "an_answered_message_is_still_to_be_read",
    Change("ircc/messages.py", "read_at = COALESCE(read_at, ?)", "read_at = iif(?, read_at, NULL)"),
    red={EVERYWHERE: [NUMBERS]},
)

_NEW_IS_TOLD = '        self._ground.send("address_is_new", email, account.language)\n'

defect(
    "the_new_address_is_told_before_the_former_one",
    Change("clegc/account_life/address_changes.py", f"{_NEW_IS_TOLD}\n", "\n"),
    Change(
        "clegc/account_life/address_changes.py",
        '        try:\n            self._ground.send("address_is_old"',
        f'{_NEW_IS_TOLD}        try:\n            self._ground.send("address_is_old"',
    ),
    red={EVERYWHERE: [BREAKDOWNS]},
)

defect(
    "the_first_language_of_a_browser_is_its_preferred_one",
    Change("web/http.py", "key=lambda each: each[1], default", "key=lambda each: bool(each[1]), default"),
    red={EVERYWHERE: [PROTOCOL]},
)

defect(
    "arc_takes_the_digits_of_all_scripts",
    Change("arc/users.py", 'f"[{LETTERS}0-9]*"', r'r"[^\W_]*"'),
    red={EVERYWHERE: [SIGNS]},
)

defect(
    "a_draft_takes_names_of_any_length",
    Change("ircc/profiles.py", '"family_name": name, "birth_date"', '"family_name": 20_000, "birth_date"'),
    red={EVERYWHERE: [LIMITS]},
)

defect(
    "a_question_without_a_page_takes_a_session_that_is_too_old",
    Change("clegc/sign_in/service_pages.py", "== SIGNED_IN and not again)", "== SIGNED_IN)"),
    red={EVERYWHERE: [PROTOCOL]},
)

defect(
    "the_former_address_is_not_told_while_its_mail_waits",
    Change("clegc/account_life/address_changes.py", "except NoSuchMailbox", "except MailError"),
    Change("clegc/account_life/address_changes.py", "import NoSuchMailbox", "import MailError"),
    red={EVERYWHERE: [BREAKDOWNS]},
)

defect(
    "the_bank_takes_the_end_of_a_code",
    Change("arc/bank.py", "code.strip() == card[-_CODE:]", "card.endswith(code.strip())"),
    red={EVERYWHERE: [PARTS]},
)

defect(
    "the_first_characters_of_a_secret_are_enough",
    Change("ground/hashing.py", "composed(secret).encode()", "composed(secret)[:8].encode()"),
    red={EVERYWHERE: [PARTS]},
)

defect(
    "a_link_that_was_locked_goes_on_with_its_count",
    Change("ground/tries.py", "ELSE 1 END,", "ELSE failures + (kind = 'link') END,"),
    red={EVERYWHERE: [COUNTERS]},
)

defect(
    "an_account_is_kept_by_the_application_alone",
    Change(
        "clegc/sign_in/sign_in_pages.py",
        "        clegc.validity.keep(account.id)\n",
        '        if account.second_factor == "app":\n            clegc.validity.keep(account.id)\n',
    ),
    red={EVERYWHERE: [AGAIN]},
)

defect(
    "a_request_object_is_overlooked",
    Change("clegc/sign_in/authorizations.py", 'for parameter in ("request", "request_uri"):', "for parameter in ():"),
    red={EVERYWHERE: [PROTOCOL]},
)

defect(
    "the_same_request_in_capitals_is_another",
    Change("ircc/support.py", "folded(username.strip())", "username"),
    red={EVERYWHERE: [LOOSE]},
)

defect(
    "after_signing_in_the_address_of_a_form_is_opened",
    Change("ircc/message_pages.py", ', page="message")', ")"),
    red={EVERYWHERE: ["Une page demandée sans session s'ouvre une fois la session ouverte, où que ce soit"]},
)

defect(
    "a_program_that_asks_for_keys_is_given_a_session",
    Change(
        "clegc/sign_in/service_pages.py",
        "_json(clegc.authorizations.keys)}, for_programs=True)",
        "_json(clegc.authorizations.keys)})",
    ),
    red={EVERYWHERE: [PROTOCOL]},
)

defect(
    "the_code_of_a_card_has_no_space_around_it",
    Change("arc/bank.py", "code.strip() == card", "code == card"),
    red={EVERYWHERE: [LOOSE]},
)

defect(
    "a_lock_reaches_what_counts_under_the_same_number",
    Change(
        "ground/tries.py",
        "locked_until = ? WHERE kind = ? AND whose = ?",
        "locked_until = ? WHERE ? <> '' AND whose = ?",
    ),
    red={EVERYWHERE: [CROSSED_TRIES]},
)

defect(
    "what_a_page_says_is_said_to_all",
    Change("ground/sessions.py", "SET notes = ? WHERE id = ?", "SET notes = ? WHERE ? > 0"),
    red={EVERYWHERE: ["Un refus est dit à la personne qui l'a reçu, une seule fois"]},
)

defect(
    "what_a_page_says_is_lost_to_a_look_at_its_head",
    Change("web/system.py", 'if notes and self.request.method == "GET":', "if notes:"),
    red={EVERYWHERE: ["Un refus est dit à la personne qui l'a reçu, une seule fois"]},
)

defect(
    "one_code_uses_up_all",
    Change(
        "clegc/sign_in/authorizations.py",
        """"UPDATE authorization_codes SET used_at = ? WHERE code_hash = ? AND used_at IS NULL AND issued_at > ?",
            now.timestamp(), digest(code), oldest.timestamp(),""",
        """"UPDATE authorization_codes SET used_at = ? WHERE used_at IS NULL AND issued_at > ?",
            now.timestamp(), oldest.timestamp(),""",
    ),
    red={EVERYWHERE: [CLAIMS]},
)

defect(
    "renewal_of_codes_is_half_done",
    Change(
        "clegc/sign_up/second_factor.py",
        "        with self._store.transaction():\n            self._start(session_id, revision, CODES_ALONE",
        "        if True:\n            self._start(session_id, revision, CODES_ALONE",
    ),
    red={EVERYWHERE: [BREAKDOWNS]},
)

defect(
    "a_set_up_under_way_asks_for_no_proof",
    Change("clegc/sign_up/second_factor_pages.py", "if away or visit.route.name in", "if visit.route.name in"),
    red={EVERYWHERE: [PROOFS]},
)

defect(
    "uploads_are_read_with_indulgence",
    Change("web/uploads.py", ", strict=True", ""),
    red={EVERYWHERE: [UPLOADS]},
)

defect(
    "an_address_is_kept_with_its_spaces",
    Change("clegc/sign_up/sign_up.py", 'address = email.strip(" ")', "address = email"),
    red={EVERYWHERE: [LOOSE]},
)

defect(
    "what_one_has_opened_elsewhere_is_forgotten_for_all",
    Change(
        "clegc/sign_in/service_sessions.py",
        'self._store.run("DELETE FROM service_sessions WHERE name = ?", name)',
        'self._store.run("DELETE FROM service_sessions WHERE ? IS NOT NULL", name)',
    ),
    red={EVERYWHERE: [TOGETHER]},
)
