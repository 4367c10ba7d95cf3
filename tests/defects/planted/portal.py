"""The defects of IRCC's portal: who sees what there, what it takes, what it tells, and what it links."""

from __future__ import annotations

from tests.defects.defect import Change, defect

DASHBOARD = "tableau-de-bord"
SERVICES = "services"
DOOR = "la-cle-ouvre-le-portail"
ADDRESSES = "la-meme-adresse-partout"
MESSAGES = "messages"
TOGETHER = "tout-au-meme-endroit"
CARD = "lier-une-carte"
ACCOUNTS = "plusieurs-comptes"
SECURITY = "proteger-le-portail"

defect(
    "linking_opens_to_anybody",
    Change("ircc/pages.py", '"session", "/", "/callback"}', '"session", "/", "/callback", "link"}'),
    red={DOOR: ["Sans session, rien du portail ne s'ouvre"]},
)
defect(
    "express_entry_opens_to_anybody",
    Change("ircc/pages.py", '"session", "/", "/callback"}', '"session", "/", "/callback", "express_entry"}'),
    red={"entree-express": ["De la page d'IRCC, le profil demande d'ouvrir une session"]},
)
defect(
    "signing_out_leaves_the_session_open",
    Change("ircc/pages.py", "self.requests.end_at_clegc(visit.session.id)\n        visit.end()", "pass"),
    red={DOOR: ["Fermer la session referme le portail"]},
)
defect(
    "profile_is_kept_without_a_word",
    Change("ircc/profile_pages.py", ', status="profile_made"', ""),
    Change("ircc/profile_pages.py", ', status="profile_kept"', ""),
    red={
        DOOR: ["D'une première session au profil"],
        DASHBOARD: ["Le profil ouvre le portail", "Le profil se met à jour"],
    },
)
defect(
    "services_open_without_a_profile",
    Change("ircc/pages.py", '{"account", "profile"}', '{"account", "profile", "services"}'),
    red={DASHBOARD: ["Sans profil, rien d'autre ne s'ouvre"]},
)
defect(
    "applications_open_to_others",
    Change("ircc/applications.py", 'id = ? AND client_id = ?", application_id, client_id', 'id = ?", application_id'),
    red={
        "invitation": ["L'invitation d'une autre personne n'existe pas pour soi"],
        MESSAGES: ["Un message d'une autre personne ne s'ouvre pas"],
        DASHBOARD: ["Chacun ne voit que les siennes"],
    },
)
defect(
    "profile_may_say_anything",
    Change("ircc/profiles.py", "found: Faults = {}", "return {}"),
    red={DASHBOARD: ["Un profil dit tout, et dans sa forme"]},
)
defect(
    "application_may_say_anything",
    Change("ircc/applications.py", "self._profiles.faults(said) or self._differences(profile, said)", "{}"),
    Change(
        "ircc/applications.py",
        'faults["details"] = ["details_missing"]\n        if not faults:',
        "pass\n        if not faults:",
    ),
    red={DASHBOARD: ["Une différence est nommée"]},
)
defect(
    "portal_takes_any_given_name",
    Change(
        "ircc/profiles.py",
        '("given_name", "given_name_missing"), ("family_name", "family_name_missing")',
        '("family_name", "family_name_missing"),',
    ),
    Change("ircc/applications.py", "if said[name].strip()", 'if name != "given_name" and said[name].strip()'),
    red={DASHBOARD: ["Un profil dit tout, et dans sa forme", "Une différence est nommée"]},
)
defect(
    "dashboard_is_in_the_order_of_entry",
    Change("ircc/applications.py", "(order.index(each.program), -(each.submitted_at or 0), -each.id)", "each.id"),
    red={DASHBOARD: ["Chaque demande a sa place et son état"]},
)
defect(
    "draft_is_submitted_twice",
    Change("ircc/applications.py", "WHERE id = ? AND revision = ? AND number IS NULL", "WHERE id = ?"),
    Change("ircc/applications.py", "*values, application.id, application.revision,", "*values, application.id,"),
    Change(
        "ircc/application_pages.py",
        'if not application.is_draft or visit.form.get("revision") != str(application.revision):',
        "if False:",
    ),
    red={SERVICES: ["Un brouillon soumis dans un onglet ne l'est pas de nouveau dans l'autre"]},
)
defect(
    "each_click_submits_an_application",
    Change(
        "ircc/application_pages.py",
        'if not application.is_draft or visit.form.get("revision") != str(application.revision):\n'
        "            raise Stale\n"
        "        return application\n",
        "if not application.is_draft:\n"
        "            profile = self._ircc.profiles.of(visit.session.account_id)\n"
        '            visit.numbers["application"] = self._ircc.applications.start(profile, application.program)\n'
        "        return application_of(self._ircc, visit)\n",
    ),
    Change(
        "static/site.js",
        "    sent = true;\n",
        "    const first = new XMLHttpRequest();\n"
        '    first.open("POST", form.action, false);\n'
        "    first.send(new URLSearchParams(new FormData(form)));\n"
        "    sent = true;\n",
    ),
    red={SERVICES: ["Un double clic ne soumet qu'une demande"]},
)
defect(
    "submitted_draft_stays_a_draft",
    Change(
        "ircc/applications.py",
        "        faults = self._profiles.faults(said)",
        "        return self.save(application, said)\n        faults = self._profiles.faults(said)",
    ),
    red={
        "entree-express": ["Le profil se crée, se garde et se soumet"],
        SERVICES: ["D'un brouillon à une demande suivie"],
    },
)
defect(
    "draft_knows_nothing_of_the_profile",
    Change(
        "ircc/applications.py",
        "profile.given_name, profile.family_name, profile.birth_date,\n            profile.email,",
        '"", "", "", "",',
    ),
    red={DASHBOARD: ["Ce que le profil dit est repris"]},
)
defect(
    "first_service_starts_without_a_choice",
    Change("ircc/application_pages.py", 'visit.form.get("program", "")', 'visit.form.get("program", "express_entry")'),
    red={SERVICES: ["Sans choix, aucun service ne commence"]},
)
defect(
    "submitted_application_is_filled_in_again",
    Change("ircc/application_pages.py", ' if application.is_draft else visit.go("application")', ""),
    red={SERVICES: ["Une demande soumise ne se remplit plus"]},
)
defect(
    "account_shows_five_applications",
    Change("ircc/applications.py", "-each.id))", "-each.id))[:5]"),
    red={SERVICES: ["Tout est dans un seul compte"]},
)
defect(
    "draft_is_lost",
    Change("ircc/applications.py", 'self._write(application, said, "")', "pass"),
    red={SERVICES: ["Un brouillon garde ce qui était écrit"]},
)
defect(
    "applications_go_with_the_gckey",
    Change(
        "ircc/sign_in.py",
        '        self._store.run("DELETE FROM sessions',
        "        self._store.run(\n"
        '            "DELETE FROM ircc_applications WHERE client_id = (SELECT account_id FROM sessions WHERE id ="\n'
        '            " (SELECT session_id FROM ircc_sessions WHERE name = ?))",\n'
        "            name,\n"
        "        )\n"
        '        self._store.run("DELETE FROM sessions',
    ),
    red={"une-nouvelle-cle": ["Du compte supprimé à la demande suivie dans un nouveau compte"]},
)
defect(
    "address_of_the_gckey_is_forgotten",
    Change("ircc/profiles.py", 'return str(row["key_email"] or "") if row else ""', 'return ""'),
    red={
        DASHBOARD: ["L'adresse que la CléGC connaît n'est pas redemandée"],
        ADDRESSES: ["Deux adresses différentes se voient", "Changer d'adresse à la CléGC seule fait une différence"],
    },
)
defect(
    "mail_tells_the_message",
    Change(
        "site.py",
        '        facts |= {"lines": lines,',
        '        if kind == "something_waits":\n'
        '            lines += [topic["body"] for topic in words.get("topics").values()]\n'
        '        facts |= {"lines": lines,',
    ),
    red={
        "invitation": ["L'invitation arrive dans le compte, et le courriel n'en dit rien"],
        MESSAGES: ["Le courriel ne dit rien du message"],
    },
)
defect(
    "message_is_read_when_asked_for",
    Change(
        "ircc/message_pages.py",
        "        return visit.show(application=application,",
        "        self._ircc.messages.read(self._message(visit))\n        return visit.show(application=application,",
    ),
    red={MESSAGES: ["Demander un message n'est pas l'ouvrir"]},
)
defect(
    "message_stays_unread",
    Change("ircc/message_pages.py", "self._ircc.messages.read(self._message(visit))", "pass"),
    red={MESSAGES: ["Le message se lit dans le compte"]},
)
defect(
    "unread_messages_are_not_counted",
    Change("ircc/messages.py", 'Waiting(row["unread"],', 'Waiting(min(row["unread"], 1),'),
    red={MESSAGES: ["Ce qui n'est pas lu se voit"]},
)
defect(
    "message_goes_with_its_mail",
    Change(
        "ircc/messages.py",
        'self._site.record("mail not sent", system="ircc", reason=str(error))',
        'self._store.run("DELETE FROM ircc_messages WHERE id = (SELECT MAX(id) FROM ircc_messages)")',
    ),
    red={MESSAGES: ["Une panne du courriel n'empêche pas le message d'arriver"]},
)
defect(
    "empty_answer_is_taken",
    Change("ircc/messages.py", "if not 0 < len(answer.strip())", "if not 0 <= len(answer.strip())"),
    red={TOGETHER: ["Une réponse vide n'en est pas une"]},
)
defect(
    "applications_move_on_together",
    Change(
        "ircc/applications.py",
        "SET status = ? WHERE id = ? AND",
        "SET status = ? WHERE client_id = (SELECT client_id FROM ircc_applications WHERE id = ?) AND",
    ),
    red={TOGETHER: ["Chaque demande avance de son côté"]},
)
defect(
    "request_shows_on_every_application",
    Change(
        "ircc/messages.py",
        'Waiting(row["unread"], row["unanswered"])',
        'Waiting(row["unread"], max(each["unanswered"] for each in rows))',
    ),
    red={TOGETHER: ["Une requête se voit sur la bonne demande"]},
)
defect(
    "linking_never_locks",
    Change("ircc/links.py", "limit=policy.link_tries", "limit=10**9"),
    red={
        CARD: [
            "Le cinquième essai ferme, pas le quatrième",
            "Fermée, elle l'est aussi à qui donne tout juste",
            "Des essais au même moment comptent tous",
        ]
    },
)
defect(
    "linking_locks_as_a_password_does",
    Change("ircc/links.py", "limit=policy.link_tries, life=policy.link_lock_life, forgiving=False,", ""),
    red={
        CARD: [
            "La liaison rouvre à la seconde dite, dans n'importe quel navigateur",
            "Réussir n'efface pas les essais erronés : chaque demande est une autre devinette",
        ]
    },
)
defect(
    "card_is_found_by_its_number_alone",
    Change(
        "ircc/links.py",
        "WHERE uci = ? AND ircc_cards.number = ? AND ircc_cards.birth_date = ? AND country = ?",
        "WHERE ircc_cards.number = ?",
    ),
    Change("ircc/links.py", '*(link.said[name] for name in WAYS["card"]),', 'link.said["card_number"],'),
    red={
        CARD: [
            "Une seule différence, et la carte n'est pas trouvée",
            "Un autre pays d'origine, et la carte n'est pas trouvée",
        ]
    },
)
defect(
    "anything_may_be_on_a_card",
    Change("ircc/links.py", "if not self._well_formed(name, value)", "if False"),
    red={CARD: ["Ce qui n'a pas la bonne forme n'est pas un essai"]},
)
defect(
    "date_on_a_card_needs_no_form",
    Change("ircc/links.py", "return past_day(value, self._site.clock.now().date()) is not None", "return True"),
    red={CARD: ["Ce qui n'a pas la bonne forme n'est pas un essai"]},
)
defect(
    "application_is_anybodys",
    Change("ircc/links.py", "if row is None or not _is_of(row, profile):", "if row is None:"),
    red={ACCOUNTS: ["La demande d'une autre personne, même avec ses renseignements"]},
)
defect(
    "application_moves_without_a_word",
    Change("ircc/link_pages.py", 'if visit.form.get("moved") != "yes":', "if False:"),
    Change("ircc/links.py", "if link.holder_id:", "if False:"),
    red={
        ACCOUNTS: [
            "La demande change de compte, et on sait ce que cela veut dire",
            "Tant qu'elle n'accepte pas, la demande reste où elle est",
        ]
    },
)
defect(
    "two_gckeys_are_one_client",
    Change("clegc/authorizations.py", 'digest(f"{client_id}:{account_id}")', "digest(client_id)"),
    red={ACCOUNTS: ["Une deuxième CléGC ouvre un compte vide"]},
)
defect(
    "application_moves_each_time_it_is_sent",
    Change("ircc/links.py", "WHERE id = ? AND client_id IS ?", "WHERE id = ?"),
    Change(
        "ircc/links.py",
        "profile.client_id, link.application_id, link.holder_id,",
        "profile.client_id, link.application_id,",
    ),
    Change("ircc/links.py", 'self._store.run("DELETE FROM ircc_links WHERE session_id = ?", session_id)', "pass"),
    red={SECURITY: ["Une demande ne change de compte qu'une fois"]},
)
defect(
    "request_is_answered_each_time_it_is_sent",
    Change("ircc/messages.py", "SET answer = ?, answered_at = ? WHERE", "SET answer = ? WHERE"),
    Change("ircc/messages.py", "answer.strip(), self._now, message.id,", "answer.strip(), message.id,"),
    red={
        TOGETHER: ["Répondre règle la requête"],
        SECURITY: ["Une requête ne reçoit qu'une réponse"],
    },
)
defect(
    "papers_are_in_the_address",
    Change(
        "ircc/link_pages.py",
        "import TYPE_CHECKING\n",
        "import TYPE_CHECKING\nfrom urllib.parse import urlencode\n\nfrom mock_site.web import Response\n",
    ),
    Change(
        "ircc/link_pages.py",
        'visit.go("link.check")',
        "Response.see_other(f\"{visit.path('link.check')}?{urlencode(visit.form)}\")",
    ),
    red={SECURITY: ["Ni adresse, ni en-tête, ni titre"]},
)
defect(
    "number_is_not_looked_at",
    Change("ircc/links.py", "WHERE number = ? AND birth_date = ?", "WHERE ? IS NOT NULL AND ? IS NOT NULL"),
    red={ACCOUNTS: ["Un numéro ou une date d'une autre demande"]},
)
defect(
    "closed_pages_are_said_to_be_nowhere",
    Change("ircc/pages.py", "from typing import", "from http import HTTPStatus\nfrom typing import"),
    Change("ircc/pages.py", "from mock_site.web import Response\n", "from mock_site.web import BadRequest, Response\n"),
    Change(
        "ircc/pages.py",
        'return visit.go("secure_account", status="sign_in_first")',
        "raise BadRequest(HTTPStatus.NOT_FOUND)",
    ),
    Change(
        "ircc/pages.py",
        'return visit.go("account", status="profile_first")',
        "raise BadRequest(HTTPStatus.NOT_FOUND)",
    ),
    red={
        DOOR: ["Sans session, rien du portail ne s'ouvre"],
        DASHBOARD: ["Sans profil, rien d'autre ne s'ouvre"],
    },
)
defect(
    "card_number_is_not_looked_at",
    Change("ircc/links.py", "ircc_cards.number = ?", "? IS NOT NULL"),
    red={CARD: ["Une seule différence, et la carte n'est pas trouvée"]},
)
