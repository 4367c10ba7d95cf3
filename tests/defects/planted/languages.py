"""The defects of one language or the other."""

from __future__ import annotations

from mock_site.mail import Letter
from mock_site.site import Site
from mock_site.system import System, Visit
from mock_site.words import Words
from tests.defects.defect import turns_red
from tests.defects.pages import rewrite

FEATURE = "langues"
PAGE = "La page du code de la méthode par courriel"
REFUSAL = "Une page qui refuse"
MAIL = "Le courriel du code à deux facteurs"


def _say(patch, key, text):
    """Let the site say this for a key, in both languages."""
    original = Words.__call__
    patch.setattr(
        Words, "__call__", lambda self, asked, **facts: text if asked == key else original(self, asked, **facts)
    )


@turns_red(FEATURE, PAGE)
def text_is_in_one_language_only(patch):
    _say(patch, "page.continue", "OK, go")


@turns_red("proteger-l-ouverture-de-session", "L'avertissement est accessible et dans la langue de la page")
def warning_is_answered_in_english(patch):
    _say(patch, "session.stay", "Stay signed in")


@turns_red("proteger-l-ouverture-de-session", "La page d'avertissement est accessible et dans sa langue")
@turns_red(
    FEATURE,
    PAGE,
    "Une page d'erreur",
    "Une page, telle qu'elle s'ouvre",
    "Une page à laquelle on arrive",
    "La page des codes de récupération qui ne les montre plus",
)
def page_declares_the_other_language(patch):
    rewrite(patch, ('<html lang="fr">', '<html lang="en">'))


@turns_red(FEATURE, PAGE, "Une page d'erreur")
def way_to_the_other_language_declares_none(patch):
    rewrite(patch, (' lang="en" *', " "), (' value="en" lang="en"', ' value="en"'), ('<p lang="en">', "<p>"))


@turns_red(FEATURE, PAGE)
def french_is_typed_as_on_a_keyboard(patch):
    rewrite(patch, ("’|&#8217;", "'"))


@turns_red(FEATURE, REFUSAL)
def refusals_are_in_english(patch):
    english, original = Words("en"), Words.__call__

    def say(self, key, **facts):
        return original(english if key.startswith("faults.") else self, key, **facts)

    patch.setattr(Words, "__call__", say)


@turns_red(FEATURE, "Changer de langue au milieu d'une page", "Changer deux fois de langue ramène où l'on était")
def switching_forgets_what_was_typed(patch):
    patch.setattr(Visit, "switch_language", lambda self: self.go(self.route.page))


@turns_red(FEATURE, "Changer de langue au milieu d'une page")
def switching_keeps_the_secrets(patch):
    patch.setattr(Visit, "_typed", lambda self: dict(self.form))


@turns_red(FEATURE, "Changer de langue au milieu d'une page", "Changer de langue sur une page sans rien à écrire")
def switching_starts_again(patch):
    rewrite(patch, (r'formaction="[^"]*" formnovalidate', 'formaction="/en/" formnovalidate'),
            (r'<a class="link" href="[^"]*"', '<a class="link" href="/en/connexion"'))  # fmt: skip


@turns_red(FEATURE, "La langue choisie à IRCC suit jusqu'au retour")
def language_stays_behind_at_ircc(patch):
    original = System.answer

    def answer(self, request):
        request._environ["QUERY_STRING"] = request._environ.get("QUERY_STRING", "").replace("ui_locales=en", "")
        return original(self, request)

    patch.setattr(System, "answer", answer)


def _send(patch, change):
    """Let each mail leave as this makes it of the mail as it was."""
    original = Letter.message

    def message(self, date):
        return change(original(self, date))

    patch.setattr(Letter, "message", message)


@turns_red(FEATURE, MAIL)
def mail_does_not_say_its_language(patch):
    def change(message):
        del message["Content-Language"]
        return message

    _send(patch, change)


@turns_red(
    FEATURE, MAIL, "Un courriel se lit dans sa langue, accents compris", "Le courriel à une adresse déjà utilisée"
)
def mail_loses_its_accents(patch):
    def change(message):
        text, page = message.iter_parts()
        text.set_content(text.get_content().encode("ascii", "replace").decode(), charset="utf-8")
        page.set_content(page.get_content(), subtype="html", charset="latin-1")
        return message

    _send(patch, change)


@turns_red(FEATURE, MAIL)
def html_of_the_mail_declares_the_other_language(patch):
    original = Letter.message
    patch.setattr(Letter, "message", lambda self, date: original(_in_english(self), date))


def _in_english(letter):
    object.__setattr__(letter, "html", letter.html.replace('<html lang="fr">', '<html lang="en">'))
    return letter


@turns_red(
    FEATURE,
    "Changer de langue change celle des courriels qui suivent",
    "Le code de session est dans la langue où la session s'ouvre",
)
def mail_is_in_french_always(patch):
    original = Site.send
    patch.setattr(Site, "send", lambda self, kind, to, _, **facts: original(self, kind, to, "fr", **facts))
