"""Defects of the feature "Keep the same rule everywhere"."""

from __future__ import annotations

from tests.defects.defect import Change, defect

EVERYWHERE = "partout-la-meme-regle"

TEXTS = "Un texte hostile se relit tel quel, quel que soit le champ et où qu'il soit montré"
OWNERS = "Le numéro d'un autre n'ouvre rien, à personne"
FILES = "Ni coupé, ni mêlé à un autre, ni nommé autrement, un fichier ne passe pour ce qu'il n'est pas"
PROTOCOL = "Une demande altérée n'ouvre rien"
PURPOSES = "Un code reçu pour une chose ne vaut pour aucune autre"


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
    Change(
        "ircc/profiles.py",
        "from dataclasses import dataclass\n",
        "import unicodedata\nfrom dataclasses import dataclass\n",
    ),
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
    Change("ircc/documents.py", "quote(name, safe='')", "quote(escape(name), safe='')"),
    Change("ircc/documents.py", "import unicodedata\n", "import unicodedata\nfrom html import escape\n"),
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
        "        application = application_of(self._ircc, visit)\n        if not self._ircc.invitations.answer(application.id,",
        '        if not self._ircc.invitations.answer(visit.numbers["application"],',
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
    "a_code_serves_in_any_browser",
    Change(
        "clegc/sign_up/mail_codes.py",
        'digest(f"{session_id}:{self._purpose}:{code}")',
        'digest(f"{self._purpose}:{code}")',
    ),
    Change(
        "clegc/sign_up/mail_codes.py",
        "        code = typed.strip()\n        with self._store.transaction():\n",
        "        code = typed.strip()\n        with self._store.transaction():\n"
        "            elsewhere = self._store.run(\n"
        '                "UPDATE mail_codes SET used_at = ? WHERE purpose = ? AND code_hash = ? AND session_id <> ?"\n'
        '                " AND used_at IS NULL", self._now, self._purpose, self._hash(session_id, code), session_id)\n'
        "            if elsewhere:\n                return []\n",
    ),
    red={EVERYWHERE: [PURPOSES]},
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
    Change("ircc/document_kinds.py", 'content.startswith(b"%PDF-")', 'b"%PDF-" in content[:1024]'),
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
