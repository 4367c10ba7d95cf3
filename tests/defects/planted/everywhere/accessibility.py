"""Defects of the feature "Sign up on any screen and with any device"."""

from __future__ import annotations

from tests.defects.defect import Change, defect

FEATURE = "accessibilite"

EVERY = "chaque-page"

STATE = "Une page se lit, s'entend et se parcourt, dans chacun de ses états"

PAGE = f"{STATE}[la page du code de la méthode par courriel]"

ERROR = f"{STATE}[la page du code de la méthode par courriel, qui dit que le code n'est pas le bon]"

MAIL_DOWN = f"{STATE}[la page de l'adresse électronique, qui dit que le courriel n'a pas pu être envoyé]"

SENT = f"{STATE}[la page du code reçu par courriel, qui dit qu'un nouveau code est parti]"


defect(
    "text_is_pale",
    Change(
        "static/site.css",
        ".hint { margin: .125rem 0; color: var(--quiet); }",
        ".hint { margin: .125rem 0; color: #999; }",
    ),
    red={EVERY: [PAGE]},
)

defect(
    "page_has_no_main_part",
    Change("templates/base.html", '<main id="main">', '<div id="main">'),
    Change("templates/base.html", "</main>", "</div>"),
    red={EVERY: [PAGE]},
)

defect(
    "targets_are_small",
    Change(
        "static/site.css", ".link { display: inline-block; padding: .5rem 0;", ".link { font-size: .75rem; padding: 0;"
    ),
    Change(
        "static/site.css",
        "p > a:only-child:not(.button) { display: inline-block; padding: .25rem 0; min-height: 1.75rem; }",
        "p > a:only-child:not(.button) { font-size: .75rem; }",
    ),
    red={EVERY: [PAGE]},
)

defect(
    "page_is_as_wide_as_a_desk",
    Change("static/site.css", "main { max-width", "main { min-width: 40rem; max-width"),
    red={EVERY: [PAGE]},
)

defect(
    "a_link_has_lost_its_address",
    Change(
        "templates/ircc/message.html",
        """<a href="{{ visit.path('application') }}">{{ t('message.back') }}</a>""",
        "<a>{{ t('message.back') }}</a>",
    ),
    red={EVERY: [f"{STATE}[la page d'un message]"]},
)

defect(
    "buttons_do_not_grow_with_their_text",
    Change(
        "static/site.css", "button, .button {", "button, .button { height: 3rem; max-height: 48px; overflow: hidden;"
    ),
    red={EVERY: [PAGE]},
)

defect(
    "label_is_not_what_is_heard",
    Change(
        "templates/clegc/second_factor.email_code.html",
        "ui.code(t('fields.code'), t('code.hint', policy=policy))",
        "ui.field('code', t('fields.code'), hint=t('code.hint', policy=policy), extra={'aria-label': 'Chiffres'})",
    ),
    red={EVERY: [PAGE]},
)

defect(
    "field_does_not_say_that_it_is_required",
    Change("templates/macros.html", " required spellcheck", " spellcheck"),
    red={EVERY: [PAGE]},
)

defect(
    "focus_does_not_show",
    Change("static/site.css", "outline: 3px solid #b8500f;", "outline: none;"),
    red={EVERY: [PAGE], FEATURE: ["L'inscription peut se faire au clavier seul"]},
)

defect(
    "focus_is_as_pale_as_the_page",
    Change("static/site.css", "outline: 3px solid #b8500f;", "outline: 3px solid #eee;"),
    red={EVERY: [PAGE], FEATURE: ["L'inscription peut se faire au clavier seul"]},
)

defect(
    "something_covers_the_focus",
    Change(
        "static/site.css",
        "header { border-bottom: 1px solid var(--line); }",
        "body:has([action$='deux-facteurs/courriel/code'], [action$='two-factor/email/code']) header::after"
        " { content: ''; position: fixed; inset: 40% 0 0; background: #eee; }",
    ),
    red={EVERY: [PAGE]},
)

defect(
    "focus_goes_back_up",
    Change(
        "static/site.css",
        "body { margin: 0;",
        "body { display: flex; flex-direction: column-reverse; margin: 0;",
    ),
    red={EVERY: [PAGE]},
)

defect(
    "buttons_take_a_mouse",
    Change("templates/macros.html", "<button>", '<button tabindex="-1">'),
    red={EVERY: [PAGE], FEATURE: ["L'inscription peut se faire au clavier seul"]},
)

defect(
    "error_is_not_tied_to_its_field",
    Change("templates/macros.html", '{% if ids %} aria-describedby="{{ ids }}"{% endif %}', ""),
    red={EVERY: [ERROR]},
)

defect(
    "field_is_not_marked_as_wrong",
    Change("templates/macros.html", '{% if errors[name] is defined %} aria-invalid="true"{% endif %}', ""),
    red={EVERY: [ERROR]},
)

defect(
    "every_field_is_marked_as_wrong",
    Change("templates/base.html", '<button class="link"', '<button class="link" aria-invalid="true" id="language"'),
    red={EVERY: [ERROR]},
)

defect(
    "title_does_not_tell_of_an_error",
    Change("templates/base.html", "{% if errors %}{{ t('page.error_title') }} {% endif %}", ""),
    red={EVERY: [ERROR]},
)

defect(
    "errors_do_not_take_the_focus",
    Change("templates/base.html", ' tabindex="-1" autofocus', ' tabindex="-1"'),
    red={EVERY: [ERROR, MAIL_DOWN]},
)

defect(
    "errors_lead_nowhere",
    Change("templates/base.html", '<a href="#{{ field }}">', '<a href="#main">'),
    red={FEATURE: ["Une erreur mène à son champ au clavier aussi"]},
)

defect(
    "nothing_is_announced",
    Change("templates/base.html", 'class="status" role="status"', 'class="status"'),
    Change("templates/macros.html", ' role="status"', ""),
    red={EVERY: [SENT], FEATURE: ["La liste annonce pendant la saisie combien de règles sont respectées"]},
)

defect(
    "everything_is_to_be_typed_again",
    Change(
        "web/system.py",
        "return {name: value for name, value in self.form.items() if name in self.system.kept}",
        "return {}",
    ),
    red={
        FEATURE: [
            "Après un refus, la personne n'a pas à tout récrire",
            "Après une panne du courriel, la personne n'a pas à récrire l'adresse",
        ]
    },
)

defect(
    "what_was_given_is_asked_again",
    Change("templates/macros.html", 'value="{{ typed.get(name, value) }}"', 'value=""'),
    red={FEATURE: ["Un renseignement déjà donné est déjà écrit"]},
)

defect(
    "refused_secrets_are_given_back",
    Change("web/system.py", " if name in self.system.kept}", "}"),
    red={FEATURE: ["Par sécurité, la personne doit redonner un secret refusé"]},
)

defect(
    "chosen_questions_are_not_given_back",
    Change("templates/macros.html", '<select id="{{ name }}"', '<select autocomplete="off" id="{{ name }}"'),
    Change("templates/macros.html", "{{ ' selected' if question == chosen }}", ""),
    red={FEATURE: ["Les questions choisies le restent quand la personne revient"]},
)

defect(
    "refused_sign_in_is_filled_in_again",
    Change("templates/clegc/sign_in.html", "autocomplete='username'", "autocomplete='username', value='amelie.2024'"),
    red={FEATURE: ["Par sécurité, la personne doit redonner un secret refusé"]},
)

defect(
    "refused_username_is_to_be_typed_again",
    Change("clegc/sign_up/sign_up_pages.py", ', typed={"username": visit.form.get("username", "")})', ")"),
    red={FEATURE: ["Après un refus, la personne n'a pas à tout récrire"]},
)

defect(
    "what_an_application_was_looked_for_by_is_to_be_typed_again",
    Change("ircc/link_pages.py", "_PAGES[link.way] == visit", "_PAGES[link.way] != visit"),
    red={FEATURE: ["Un renseignement déjà donné est déjà écrit"]},
)
