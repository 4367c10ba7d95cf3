"""Defects of the feature "Sign up in French or in English"."""

from __future__ import annotations

from tests.defects.changes import WORDS_IN_TEMPLATES
from tests.defects.defect import Change, defect

FEATURE = "langues"

EVERY = "chaque-page"

PAGE = "Une page se lit, s'entend et se parcourt, dans chacun de ses états[la page du code de la méthode par courriel]"

ERROR_PAGE = "Une page se lit, s'entend et se parcourt, dans chacun de ses états[la page d'erreur causée par une adresse qui ne mène nulle part]"

REFUSAL = "Une page se lit, s'entend et se parcourt, dans chacun de ses états[la page du mot de passe, qui dit que le mot de passe n'a pas la bonne longueur]"

TYPED = "Une page se lit, s'entend et se parcourt, dans chacun de ses états[la page du nom d'utilisateur]"

SECRET = "Une page se lit, s'entend et se parcourt, dans chacun de ses états[la page des questions]"

NOT_TYPED = "Une page se lit, s'entend et se parcourt, dans chacun de ses états[la page des conditions]"

MAIL = "Un courriel dit tout, une seule fois, dans la langue de la personne[le courriel du code à deux facteurs]"


defect(
    "text_is_in_one_language_only",
    Change("templates/clegc/second_factor.email_code.html", "ui.go_on()", "ui.go_on('OK, go')"),
    red={EVERY: [PAGE]},
)

defect(
    "way_to_the_other_language_declares_none",
    Change("templates/base.html", ' value="{{ other }}" lang="{{ other }}"', ' value="{{ other }}"'),
    Change("templates/base.html", ' lang="{{ other }}" hreflang', " hreflang"),
    Change("templates/error.html", '<p lang="{{ other }}">', "<p>"),
    red={EVERY: [PAGE, ERROR_PAGE]},
)

defect(
    "french_is_typed_as_on_a_keyboard",
    Change(
        "templates/clegc/second_factor.email_code.html",
        "<p>{{ t('email_code.text', email=email) }}</p>",
        "<p>\"{{ t('email_code.text', email=email) }}\"</p>",
    ),
    red={EVERY: [PAGE]},
)

defect(
    "refusals_are_in_english",
    WORDS_IN_TEMPLATES,
    Change("templates/base.html", "t('faults.' ~", "words_in(other)('faults.' ~", everywhere=True),
    Change("templates/macros.html", "t('faults.' ~", "words_in(other)('faults.' ~"),
    red={EVERY: [REFUSAL]},
)

defect(
    "switching_forgets_what_was_typed",
    Change("web/system.py", "return self.go(self.route.page, typed=self._typed())", "return self.go(self.route.page)"),
    red={
        EVERY: [TYPED],
        FEATURE: ["Changer deux fois de langue ramène où l'on était"],
        "questions-de-recuperation": ["Changer de langue garde les questions choisies, mais pas les réponses"],
    },
)

defect(
    "switching_keeps_the_secrets",
    Change("web/system.py", " if name in self.system.kept", ""),
    red={EVERY: [SECRET]},
)

defect(
    "switching_starts_again",
    Change("templates/base.html", 'formaction="{{ twin }}"', 'formaction="/{{ other }}/"'),
    Change("templates/base.html", 'href="{{ twin }}"', 'href="/{{ other }}/"'),
    red={EVERY: [TYPED, NOT_TYPED]},
)

defect(
    "language_stays_behind_at_ircc",
    Change("ircc/sign_in.py", '"ui_locales": language,', ""),
    red={FEATURE: ["La langue choisie à IRCC suit jusqu'au retour"]},
)

defect(
    "mail_does_not_say_its_language",
    Change("ground/post.py", 'message["Content-Language"] = self.language', "pass"),
    red={EVERY: [MAIL]},
)

defect(
    "mail_loses_its_accents",
    Change("ground/post.py", "self.text)", 'self.text.encode("ascii", "replace").decode())'),
    Change(
        "ground/post.py",
        'self.html, subtype="html")',
        'self.html.encode("ascii", "replace").decode(), subtype="html", charset="latin-1")',
    ),
    red={EVERY: [MAIL]},
)

defect(
    "html_of_the_mail_declares_the_other_language",
    Change("templates/mail/letter.html", '"{{ language }}"', "\"{{ {'fr': 'en', 'en': 'fr'}[language] }}\""),
    red={EVERY: [MAIL]},
)

defect(
    "mail_is_in_french_always",
    Change(
        "ground/__init__.py",
        "        words = self.words[language]\n        lines = ",
        '        language = {"fr": "en", "en": "fr"}[language]\n        words = self.words[language]\n        lines = ',
    ),
    red={
        FEATURE: [
            "Changer de langue change celle des courriels qui suivent",
            "Le code de session est dans la langue où la session s'ouvre",
        ]
    },
)

defect(
    "the_switch_trims_what_is_typed",
    Change(
        "web/system.py",
        "return {name: value for name, value in self.form",
        "return {name: value.strip() for name, value in self.form",
    ),
    red={"langues": ["Ce qui est écrit passe d'une langue à l'autre à la lettre près"]},
)

defect(
    "error_page_is_in_the_language_of_the_browser",
    Change("web/http.py", 'self.path.split("/")[1] if', 'self.path.split("/")[0] if'),
    red={FEATURE: ["L'adresse dit la langue, et le navigateur quand elle n'en dit aucune"]},
)

defect(
    "who_names_no_language_of_ours_gets_the_second",
    Change("web/http.py", "return language if weight else LANGUAGES[0]", "return language if weight else LANGUAGES[1]"),
    red={FEATURE: ["L'adresse dit la langue, et le navigateur quand elle n'en dit aucune"]},
)
