"""The defects that shut somebody out: who does not see the screen, or not well, or has no mouse."""

from __future__ import annotations

from mock_site.system import Visit
from tests.defects.defect import turns_red
from tests.defects.pages import restyle, rewrite

FEATURE = "accessibilite"
PAGE = "La page du code de la méthode par courriel"
ERROR = "Un code erroné pour la méthode par courriel"


@turns_red(FEATURE, PAGE)
def text_is_pale(patch):
    restyle(patch, ".hint { color: #999; }")


@turns_red(
    FEATURE,
    PAGE,
    "Une page, telle qu'elle s'ouvre",
    "Une page à laquelle on arrive",
    "La page des codes de récupération qui ne les montre plus",
)
def page_has_no_main_part(patch):
    rewrite(patch, (r"<(/?)main", r"<\1div"))


@turns_red(FEATURE, PAGE)
def targets_are_small(patch):
    restyle(patch, ".link, p > a:only-child:not(.button) { min-height: 0; padding: 0; font-size: .75rem; }")


@turns_red(FEATURE, PAGE)
def page_is_as_wide_as_a_desk(patch):
    restyle(patch, "main { min-width: 40rem; }")


@turns_red(FEATURE, PAGE)
def buttons_do_not_grow_with_their_text(patch):
    restyle(patch, "button { height: 3rem; max-height: 48px; overflow: hidden; }")


@turns_red(FEATURE, PAGE)
def label_is_not_what_is_heard(patch):
    rewrite(patch, (r'<input id="code"', '<input aria-label="Chiffres" id="code"'))


@turns_red(FEATURE, PAGE)
def field_does_not_say_that_it_is_required(patch):
    rewrite(patch, (" required", ""))


@turns_red(FEATURE, PAGE, "L'inscription au clavier seul")
def focus_does_not_show(patch):
    restyle(patch, ":focus-visible { outline: none; }")


@turns_red(FEATURE, PAGE, "L'inscription au clavier seul")
def focus_is_as_pale_as_the_page(patch):
    restyle(patch, ":focus-visible { outline-color: #eee; }")


@turns_red(FEATURE, PAGE)
def something_covers_the_focus(patch):
    restyle(patch, "header::after { content: ''; position: fixed; inset: 40% 0 0; background: #eee; }")


@turns_red(FEATURE, PAGE)
def focus_goes_back_up(patch):
    restyle(patch, "body { flex-direction: column-reverse; }")


@turns_red(FEATURE, PAGE, "L'inscription au clavier seul")
def buttons_take_a_mouse(patch):
    rewrite(patch, ("<button>", '<button tabindex="-1">'))


@turns_red(FEATURE, ERROR, "Une erreur dans un champ")
def error_is_not_tied_to_its_field(patch):
    rewrite(patch, (r'aria-describedby="[^"]*"', ""))


@turns_red(FEATURE, ERROR)
def field_is_not_marked_as_wrong(patch):
    rewrite(patch, (' aria-invalid="true"', ""))


@turns_red(FEATURE, ERROR)
def every_field_is_marked_as_wrong(patch):
    rewrite(patch, (r'(<button class="link")', r'\1 aria-invalid="true" id="language"'))


@turns_red(FEATURE, ERROR)
def title_does_not_tell_of_an_error(patch):
    rewrite(patch, (r"<title>Erreur\u00a0: ", "<title>"))


@turns_red(FEATURE, ERROR, "Une erreur qui n'est d'aucun champ", "Une panne du courriel")
def errors_do_not_take_the_focus(patch):
    rewrite(patch, (' tabindex="-1" autofocus', ' tabindex="-1"'))


@turns_red(FEATURE, "Une erreur mène à son champ au clavier aussi")
def errors_lead_nowhere(patch):
    rewrite(patch, (r'<li><a href="#\w+">', '<li><a href="#main">'))


@turns_red(FEATURE, "La liste des règles compte à mesure qu'on écrit", "Un message de la page")
def nothing_is_announced(patch):
    rewrite(patch, (' role="status"', ""))


@turns_red(FEATURE, "Un refus ne fait pas tout récrire", "Une panne du courriel ne fait pas récrire l'adresse")
def everything_is_to_be_typed_again(patch):
    patch.setattr(Visit, "_typed", lambda _: {})


@turns_red(FEATURE, "Ce qui est déjà donné est déjà écrit")
def what_was_given_is_asked_again(patch):
    rewrite(patch, (r'(<input id="(?:username|email|email_again)"[^>]* value=")[^"]*', r"\1"))


@turns_red(FEATURE, "Par sécurité, un secret refusé est à redonner")
def refused_secrets_are_given_back(patch):
    def typed(self):
        return dict(self.form)

    patch.setattr(Visit, "_typed", typed)


@turns_red(FEATURE, "Les questions choisies le restent quand on revient")
def chosen_questions_are_not_given_back(patch):
    rewrite(patch, ("<select ", '<select autocomplete="off" '), (" selected", ""))


@turns_red(FEATURE, "Par sécurité, un secret refusé est à redonner")
def refused_sign_in_is_filled_in_again(patch):
    rewrite(patch, (r'(<input id="(?:username|password)")', r'\1 value="amelie.2024"'))


@turns_red(FEATURE, "Un refus ne fait pas tout récrire")
def refused_username_is_to_be_typed_again(patch):
    rewrite(patch, (r'(<input id="username"[^>]* value=")[^"]*', r"\1"))
