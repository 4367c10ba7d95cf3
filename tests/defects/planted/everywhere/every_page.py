"""Defects of the feature "Every page, every response, every email"."""

from __future__ import annotations

from tests.defects.defect import Change, defect

FEATURE = "chaque-page"

PAGE = "Une page se lit, s'entend et se parcourt, dans chacun de ses états"

MAIL = "Un courriel dit tout, une seule fois, dans la langue de la personne"

ADDRESSES = "Toutes les adresses du site, par toutes les méthodes"


defect(
    "a_mail_says_what_to_do_before_what_has_happened",
    Change(
        "wording/fr/clegc/sign_in.toml",
        """  "L’authentification à deux facteurs de votre compte a été configurée de nouveau. L’ancien appareil et les anciens codes ne valent plus rien.",
  "Si ce n’était pas vous, changez votre mot de passe.",
""",
        """  "Si ce n’était pas vous, changez votre mot de passe.",
  "L’authentification à deux facteurs de votre compte a été configurée de nouveau. L’ancien appareil et les anciens codes ne valent plus rien.",
""",
    ),
    Change(
        "wording/en/clegc/sign_in.toml",
        """  "Two-factor authentication was set up again for your account. The old device and the old codes are worth nothing now.",
  "If it was not you, change your password.",
""",
        """  "If it was not you, change your password.",
  "Two-factor authentication was set up again for your account. The old device and the old codes are worth nothing now.",
""",
    ),
    red={FEATURE: [f"{MAIL}[l'avis du deuxième facteur changé]"]},
)

defect(
    "html_of_the_mail_lacks_its_last_line",
    Change("templates/mail/letter.html", "{% for line in lines %}", "{% for line in lines[:-1] %}"),
    red={FEATURE: [f"{MAIL}[l'avis de la suppression]"]},
)

defect(
    "mail_says_everything_twice",
    Change("templates/mail/letter.html", "<p>{{ line }}</p>", "<p>{{ line }}</p><p>{{ line }}</p>"),
    Change("templates/mail/letter.txt", "{{ line }}\n", "{{ line }}\n\n{{ line }}\n"),
    red={FEATURE: [f"{MAIL}[l'avis du mot de passe changé]"]},
)

defect(
    "the_former_address_is_told_that_it_is_the_new_one",
    *(
        Change(
            f"wording/{language}/clegc/account_life.toml",
            f"{at}{another}",
            f"{at}{this}",
        )
        for language, at, another, this in (
            ("fr", "arriveront maintenant à ", "une autre adresse, et plus jamais à celle-ci", "cette adresse"),
            ("en", "will now arrive at ", "another address, and no longer at this one", "this address"),
        )
    ),
    red={FEATURE: [f"{MAIL}[l'avis de l'adresse changée à l'ancienne adresse]"]},
)

defect(
    "document_is_kept_by_caches",
    Change(
        "ircc/document_pages.py",
        '("Content-Security-Policy", "sandbox")]',
        '("Content-Security-Policy", "sandbox"), ("Cache-Control", "private, max-age=60")]',
    ),
    red={FEATURE: [ADDRESSES]},
)

defect(
    "answers_to_programs_are_kept_by_caches",
    Change(
        "clegc/sign_in/service_pages.py",
        'return Response(json.dumps(said), status, "application/json")',
        'return Response(json.dumps(said), status, "application/json", [("Cache-Control", "max-age=60")])',
    ),
    red={FEATURE: [ADDRESSES]},
)

defect(
    "closed_invitation_is_in_english",
    Change(
        "templates/ircc/invitation.html", "t('invitation.over', day=spelled(invitation.ends_at, t))", "'It is over'"
    ),
    red={FEATURE: [f"{PAGE}[la page de l'invitation, finie sans réponse]"]},
)

defect(
    "warning_of_ircc_cannot_be_answered",
    Change("templates/ircc/session.html", "{% include 'session.html' %}", "{% include 'session_text.html' %}"),
    red={FEATURE: [f"{PAGE}[la page d'avertissement d'IRCC]"]},
)

defect(
    "arc_warns_twice",
    Change("templates/arc/session.html", "{% include", "{% include 'session_text.html' %}{% include"),
    red={FEATURE: [f"{PAGE}[la page d'avertissement de l'ARC]"]},
)

defect(
    "last_wrong_code_is_told_as_any_other",
    Change(
        "clegc/sign_up/mail_codes.py",
        'return "code_exhausted" if newest["tries"] + 1 >= self._policy.mail_code_tries',
        'return "code_exhausted" if newest["tries"] > self._policy.mail_code_tries',
    ),
    red={FEATURE: [f"{PAGE}[la page du code reçu par courriel, qui dit que trop de codes erronés ont été donnés]"]},
)

defect(
    "tab_does_not_name_the_system",
    Change("templates/base.html", "{{ title }} – {{ t(visit.system.name ~ '.name') }}</title>", "{{ title }}</title>"),
    red={FEATURE: [f"{PAGE}[la page des documents]"]},
)

defect(
    "arc_does_not_say_that_it_is_a_mock",
    Change(
        "templates/base.html",
        "<p class=\"mock\">{{ t('page.mock') }}</p>",
        "{% if visit.system.name != 'arc' %}<p class=\"mock\">{{ t('page.mock') }}</p>{% endif %}",
    ),
    red={FEATURE: [f"{PAGE}[la page de la banque]"]},
)

defect(
    "the_second_password_shows_the_first",
    Change("templates/macros.html", 'data-reveal="{{ name }}"', "data-reveal=\"{{ name | replace('_again', '') }}\""),
    red={FEATURE: [f"{PAGE}[la page d'inscription de l'ARC]"]},
)

defect(
    "pages_may_run_scripts_of_their_own",
    Change("site.py", "script-src 'self'", "script-src 'self' 'unsafe-inline'"),
    red={FEATURE: [ADDRESSES]},
)

defect(
    "other_sites_may_hold_a_page_they_opened",
    Change("site.py", '    ("Cross-Origin-Opener-Policy", "same-origin"),\n', ""),
    red={FEATURE: [ADDRESSES]},
)

defect(
    "ircc_writes_in_the_name_of_gckey",
    Change("ircc/messages.py", 'email, language, system="ircc")', "email, language)"),
    red={FEATURE: [f"{MAIL}[l'avis qu'un message attend]"]},
)

defect(
    "recovery_codes_are_missing_on_paper",
    Change("static/site.css", ".skip, .no-print { display: none; }", ".skip, .no-print, .codes { display: none; }"),
    red={FEATURE: [f"{PAGE}[la page des codes de récupération]"]},
)

defect(
    "a_narrow_screen_does_not_say_that_the_site_is_a_mock",
    Change(
        "static/site.css", "@media print {", "@media (max-width: 30rem) { .mock { display: none; } }\n@media print {"
    ),
    red={FEATURE: [f"{PAGE}[la page des codes de récupération]"]},
)

defect(
    "paragraph_left_out",
    Change("templates/clegc/sign_up.username.html", "<p>{{ t('username.text') }}</p>", ""),
    red={FEATURE: [f"{PAGE}[la page du nom d'utilisateur]"]},
)

defect(
    "words_of_another_entry",
    Change("wording/fr/clegc/sign_up.toml", '"Afficher"', '"Masquer"'),
    Change("wording/en/clegc/sign_up.toml", '"Show"', '"Hide"'),
    red={FEATURE: [f"{PAGE}[la page du mot de passe]"]},
)

defect(
    "buttons_side_by_side_touch",
    Change("static/site.css", "wrap; gap: .75rem; margin: 1.25rem 0; }", "wrap; margin: 1.25rem 0; }"),
    red={FEATURE: [f"{PAGE}[la page des conditions]"]},
)

defect(
    "step_of_the_sign_up_looks_like_any_paragraph",
    Change("templates/base.html", """<p class="step">""", "<p>"),
    red={FEATURE: [f"{PAGE}[la page du nom d'utilisateur]"]},
)

defect(
    "log_does_not_say_what_was_asked_for",
    Change(
        "site.py",
        """        self.ground.record(
            f"{environ['REQUEST_METHOD']} {response.status}",
            url=f"{environ.get('HTTP_HOST', '')}{environ.get('PATH_INFO', '')}",
        )
""",
        "",
    ),
    red={FEATURE: [f"{PAGE}[la page du nom d'utilisateur]"]},
)

defect(
    "log_does_not_say_that_a_mail_left",
    Change(
        "ground/__init__.py",
        """        self.record("mail sent", kind=kind, to=to)
""",
        "",
    ),
    red={FEATURE: [f"{MAIL}[l'avis de la suppression]"]},
)

defect(
    "pages_are_not_allowed_their_script",
    Change("site.py", "script-src 'self'; ", ""),
    red={FEATURE: [ADDRESSES]},
)

defect(
    "nobody_can_leave_in_the_middle_of_the_second_factor",
    Change(
        "ground/schema.sql",
        """  session_id INTEGER PRIMARY KEY REFERENCES sessions ON DELETE CASCADE,
  revision INTEGER NOT NULL DEFAULT 0,
  method""",
        """  session_id INTEGER PRIMARY KEY REFERENCES sessions,
  revision INTEGER NOT NULL DEFAULT 0,
  method""",
    ),
    red={FEATURE: [f"{PAGE}[la page du code QR]"]},
)

defect(
    "a_mail_says_its_last_lines_in_the_wrong_order",
    *(
        Change(f"wording/{language}/clegc/account_life.toml", f"{first}{last}", f"{last}{first}")
        for language, first, last in (
            (
                "fr",
                """  "Vos demandes présentées restent à IRCC. Pour les suivre, créez une nouvelle CléGC et liez-les à la main.",\n""",
                """  "Si ce n’était pas vous, écrivez sans attendre au soutien d’IRCC.",\n""",
            ),
            (
                "en",
                """  "The applications you have submitted stay at IRCC. To follow them, create a new GCKey and link them by hand.",\n""",
                """  "If it was not you, write to IRCC support without delay.",\n""",
            ),
        )
    ),
    red={FEATURE: [f"{MAIL}[l'avis de la suppression]"]},
)

defect(
    "the_browser_refuses_an_empty_field_before_the_page",
    Change(
        "templates/clegc/sign_up.username.html",
        """action="{{ visit.path(visit.route.name) }}" novalidate>""",
        """action="{{ visit.path(visit.route.name) }}">""",
    ),
    red={FEATURE: [f"{PAGE}[la page du nom d'utilisateur]"]},
)

defect(
    "field_for_long_texts_is_as_low_as_any",
    Change("templates/macros.html", ' rows="5"', ""),
    red={FEATURE: [f"{PAGE}[la page d'une demande à remplir]"]},
)

defect(
    "facts_stand_side_by_side_in_a_narrow_window",
    Change("static/site.css", "{ .facts { grid-template-columns: 1fr; } ", "{ "),
    red={FEATURE: [f"{PAGE}[la page de vérification]"]},
)

defect(
    "form_of_another_moment_breaks_down",
    Change("clegc/recovery/renewal_pages.py", '    @step("second_factor.renew")\n', ""),
    red={FEATURE: [f"{PAGE}[la page du renouvellement]"]},
)

defect(
    "form_of_another_moment_is_taken",
    Change("clegc/sign_up/second_factor.py", "WHERE ? = ifnull(", "WHERE ? >= 0 OR 0 = ifnull("),
    red={FEATURE: [f"{PAGE}[la page du renouvellement]"]},
)

defect(
    "draft_of_another_moment_is_refused_without_a_word",
    Change(
        "ircc/application_pages.py",
        'visit.go("application.form" if application.is_draft else "application", status="overtaken")',
        'visit.go("application", status="overtaken")',
    ),
    red={FEATURE: [f"{PAGE}[la page d'une demande à remplir]"]},
)

defect(
    "link_to_an_invitation_looks_like_any",
    Change("templates/ircc/application.html", """<a class="button" href""", "<a href"),
    red={FEATURE: [f"{PAGE}[la page d'une demande soumise, avec une invitation]"]},
)

defect(
    "what_a_method_is_refused_for_is_not_said",
    Change("web/router.py", '*(["HEAD"] if "GET" in self.methods else [])', ""),
    red={FEATURE: [ADDRESSES]},
)

defect(
    "two_countries_have_one_another_s_names",
    Change(
        "wording/fr/ircc/linking.toml",
        'cameroon = "Cameroun"\nchina = "Chine"',
        'cameroon = "Chine"\nchina = "Cameroun"',
    ),
    Change(
        "wording/en/ircc/linking.toml",
        'cameroon = "Cameroon"\nchina = "China"',
        'cameroon = "China"\nchina = "Cameroon"',
    ),
    red={FEATURE: [f"{PAGE}[la page de liaison par la carte]"]},
)

defect(
    "files_take_any_method",
    Change("site.py", 'raise BadRequest(HTTPStatus.METHOD_NOT_ALLOWED, Allow="GET, HEAD")', "pass"),
    red={FEATURE: [ADDRESSES]},
)

defect(
    "a_mail_has_no_identifier",
    Change(
        "ground/post.py", 'message["Message-ID"] = make_msgid(domain=self.sender.partition("@")[2])', "make_msgid()"
    ),
    red={FEATURE: [f"{MAIL}[le courriel du code de vérification]"]},
)

defect(
    "mails_have_gaps",
    Change("ground/templates.py", "trim_blocks=True", "trim_blocks=False"),
    red={FEATURE: [f"{MAIL}[le courriel du code de vérification]"]},
)
