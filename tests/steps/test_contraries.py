"""Titles that say the contrary of what steps do, another system, a time from nothing, or a second time, are refused."""

from __future__ import annotations

import pytest

from steps.language.checking.check import Check
from steps.language.checking.promises import unspoken
from steps.language.speech.contrasts import held, opposites, outcomes, things, written
from steps.language.speech.parameters import TYPES
from steps.language.speech.vocabulary import PHRASES, load, sentence

load()

_WORDS = {
    "fr": ("# language: fr\nFonctionnalité: Un essai\n\n  Scénario", "Étant donné ", "Quand ", "Alors "),
    "en": ("# language: en\nFeature: A trial\n\n  Scenario", "Given ", "When ", "Then "),
}


def refused(tmp_path, language, title, givens, acts, seen):
    top, given, when, then = _WORDS[language]
    lines = [f"{top}: {title}"]
    for keyword, texts in ((given, givens), (when, acts), (then, seen)):
        lines += [f"    {keyword}{'' if keyword != given or language == 'en' else 'que '}{text}" for text in texts]
    path = tmp_path / "trial.feature"
    path.write_text("\n".join([*lines, ""]).replace("que Amélie", "qu'Amélie"), encoding="utf-8")
    return [refusal for refusal in Check().file(path).refusals if refusal.code != "elision"]


_AT_SECOND_FACTOR = {"fr": ["Amélie est à la page du deuxième facteur"], "en": ["Amélie is at the second factor page"]}


@pytest.mark.parametrize(
    ("language", "title", "given", "act", "right"),
    [
        (
            "fr",
            "Refuser l'invitation est confirmé",
            "la page de l'invitation",
            "elle accepte l'invitation",
            "elle refuse l'invitation",
        ),
        (
            "fr",
            "Accepter l'invitation est annoncé",
            "la page de l'invitation",
            "elle refuse l'invitation",
            "elle accepte l'invitation",
        ),
        (
            "en",
            "Declining the invitation is confirmed",
            "the invitation page",
            "she accepts the invitation",
            "she declines the invitation",
        ),
        (
            "en",
            "Accepting the invitation is announced",
            "the invitation page",
            "she declines the invitation",
            "she accepts the invitation",
        ),
        (
            "fr",
            "Le bon code mène ailleurs",
            "la page du deuxième facteur",
            "elle donne un code d'application erroné",
            "elle donne le code affiché par son application",
        ),
        (
            "fr",
            "Un code erroné mène ailleurs",
            "la page du deuxième facteur",
            "elle donne le code affiché par son application",
            "elle donne un code d'application erroné",
        ),
        (
            "en",
            "The right code leads elsewhere",
            "the second factor page",
            "she gives a wrong app code",
            "she gives the code that the app shows",
        ),
        (
            "en",
            "A wrong code leads elsewhere",
            "the second factor page",
            "she gives the code that the app shows",
            "she gives a wrong app code",
        ),
        (
            "fr",
            "Fermer la session mène à l'accueil",
            "la page de connexion de la CléGC",
            "elle ouvre une session",
            "elle ferme sa session",
        ),
        ("en", "Signing out leads to the start", "the GCKey sign-in page", "she signs in", "she signs out"),
        (
            "fr",
            "Repartir en avant ne montre rien",
            "la page du deuxième facteur",
            "elle revient en arrière",
            "elle repart en avant",
        ),
        ("en", "Going forward shows nothing", "the second factor page", "she goes back", "she goes forward again"),
        (
            "fr",
            "Le mot de passe est masqué sur demande",
            "la page du mot de passe",
            "elle affiche le mot de passe",
            "elle masque le mot de passe",
        ),
        (
            "en",
            "The password is hidden on request",
            "the password page",
            "she shows the password",
            "she hides the password",
        ),
    ],
)
def test_an_act_that_is_the_contrary_of_the_title_is_refused_with_the_right_one(
    language, title, given, act, right, tmp_path
):
    seen = ["rien n'a changé" if language == "fr" else "nothing has changed"]
    givens = [f"Amélie est à {given}" if language == "fr" else f"Amélie is at {given}"]
    (refusal,) = (each for each in refused(tmp_path, language, title, givens, [act], seen) if "opposite" in each.code)
    assert right in refusal.items[0]
    assert not [each for each in refused(tmp_path, language, title, givens, [right], seen) if "opposite" in each.code]


@pytest.mark.parametrize(
    ("language", "title", "act"),
    [
        ("fr", "Sans le bon code, rien ne s'ouvre", "elle donne un code d'application erroné"),
        ("fr", "Un code ancien est erroné", "elle donne le code que son application affichait 1 minute avant"),
        ("en", "Without the right code, nothing opens", "she gives a wrong app code"),
        ("en", "An old code is a wrong code", "she gives the code that the app showed 1 minute before"),
    ],
)
def test_a_title_that_may_be_right_is_accepted(language, title, act, tmp_path):
    seen = ["rien n'a changé" if language == "fr" else "nothing has changed"]
    assert not refused(tmp_path, language, title, _AT_SECOND_FACTOR[language], [act], seen)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_each_opposition_has_two_sides_and_phrases_that_do_it(language):
    for name, side in opposites().items():
        assert opposites()[side.against].against == name
        for french in side.by:
            assert side.is_told_by(sentence(french, {"person": "Amélie"}, language), language), f"{name}: {french}"


@pytest.mark.parametrize(
    ("language", "title", "acts", "codes"),
    [
        (
            "fr",
            "Un code vaut encore 9 minutes après l'envoi",
            ["9 minutes passent", "elle donne son adresse électronique", "elle colle le code reçu"],
            ["title_wait"],
        ),
        (
            "fr",
            "Un code vaut encore 9 minutes après l'envoi",
            ["elle donne son adresse électronique", "9 minutes passent", "elle colle le code reçu"],
            [],
        ),
        (
            "fr",
            "L'inscription attend 9 minutes",
            ["9 minutes passent", "elle donne son adresse électronique", "elle colle le code reçu"],
            [],
        ),
        (
            "en",
            "A code still works 9 minutes after it was sent",
            ["9 minutes go by", "she gives an email address", "she pastes the code received"],
            ["title_wait"],
        ),
        (
            "en",
            "A code still works 9 minutes after it was sent",
            ["she gives an email address", "9 minutes go by", "she pastes the code received"],
            [],
        ),
        (
            "en",
            "The sign-up waits 9 minutes",
            ["9 minutes go by", "she gives an email address", "she pastes the code received"],
            [],
        ),
    ],
)
def test_what_a_title_counts_a_time_from_comes_before_the_wait(language, title, acts, codes, tmp_path):
    givens = [
        "Amélie est à la page de l'adresse électronique" if language == "fr" else "Amélie is at the email address page"
    ]
    seen = ["elle lit que son adresse est confirmée" if language == "fr" else "she reads that the address is confirmed"]
    assert [each.code for each in refused(tmp_path, language, title, givens, acts, seen)] == codes


@pytest.mark.parametrize(
    ("language", "title", "codes"),
    [
        ("fr", "Fermer la session à IRCC ferme celle de la CléGC", ["title_system"]),
        ("fr", "La session de la CléGC prend fin", ["title_system"]),
        ("fr", "Fermer la session à la CléGC ferme celle d'IRCC", []),
        ("en", "Signing out of IRCC closes the session at GCKey too", ["title_system"]),
        ("en", "The session at the Canada Revenue Agency ends", ["title_system"]),
        ("en", "Signing out of GCKey closes the session at IRCC", []),
    ],
)
def test_the_system_of_a_title_is_the_one_that_is_verified(language, title, codes, tmp_path):
    givens = ["Amélie est en session à IRCC" if language == "fr" else "Amélie is signed in at IRCC"]
    act = "elle ferme sa session" if language == "fr" else "she signs out"
    seen = ["elle n'a pas de session ouverte à IRCC" if language == "fr" else "she has no open session at IRCC"]
    assert [each.code for each in refused(tmp_path, language, title, givens, [act], seen)] == codes


@pytest.mark.parametrize(
    ("language", "title", "times", "codes"),
    [
        ("fr", "Un code donné une deuxième fois ne change rien", 1, ["title_once"]),
        ("fr", "Un code donné deux fois ne change rien", 1, ["title_once"]),
        ("fr", "Un code donné deux fois ne change rien", 2, []),
        ("en", "A code given a second time changes nothing", 1, ["title_once"]),
        ("en", "A code given twice changes nothing", 1, ["title_once"]),
        ("en", "A code given twice changes nothing", 2, []),
    ],
)
def test_what_a_title_says_is_done_twice_is_done_twice(language, title, times, codes, tmp_path):
    act = "elle donne un code d'application erroné" if language == "fr" else "she gives a wrong app code"
    seen = ["rien n'a changé" if language == "fr" else "nothing has changed"]
    found = refused(tmp_path, language, title, _AT_SECOND_FACTOR[language], [act] * times, seen)
    assert [each.code for each in found] == codes


@pytest.mark.parametrize(
    ("language", "title", "codes"),
    [
        ("fr", "Le code de Benoît ne sert pas à Amélie", ["title_unused"]),
        ("fr", "Le compte de Benoît n'arrête pas Amélie", []),
        ("fr", "Le mot de passe de Benoît, verrouillé, n'arrête pas Amélie", []),
        ("en", "The code of Benoît does not serve Amélie", ["title_unused"]),
        ("en", "Benoît's code does not serve Amélie", ["title_unused"]),
        ("en", "The account of Benoît does not stop Amélie", []),
        ("en", "The locked password of Benoît does not stop Amélie", []),
    ],
)
def test_what_a_title_says_of_a_thing_of_somebody_else_is_done_with_it(language, title, codes, tmp_path):
    givens = (
        [
            "Benoît a un compte protégé par l'application",
            "le mot de passe de Benoît est verrouillé",
            "Amélie est à la page du deuxième facteur",
        ]
        if language == "fr"
        else [
            "Benoît has an account protected by the app",
            "the password of Benoît is locked",
            "Amélie is at the second factor page",
        ]
    )
    act = "Amélie donne un code d'application erroné" if language == "fr" else "Amélie gives a wrong app code"
    seen = "Amélie est à la page du deuxième facteur" if language == "fr" else "Amélie is at the second factor page"
    found = refused(tmp_path, language, title, givens, [act], [seen])
    assert [each.code for each in found if each.code.startswith("title")] == codes


_MAIL = {
    "fr": (
        "# language: fr\nFonctionnalité: Un essai\n\n  Scénario: {}\n    Étant donné qu'Amélie a reçu un code\n",
        "Quand",
    ),
    "en": ("# language: en\nFeature: A trial\n\n  Scenario: {}\n    Given Amélie has received a code\n", "When"),
}
_CONFIRMED = {
    "fr": "Alors elle lit que son adresse est confirmée",
    "en": "Then she reads that the address is confirmed",
}


def refused_of_code(tmp_path, language, title, *acts, seen=""):
    top, keyword = _MAIL[language]
    lines = [top.format(title), *(f"    {keyword} {act}\n" for act in acts), f"    {seen or _CONFIRMED[language]}\n"]
    path = tmp_path / "trial.feature"
    path.write_text("".join(lines), encoding="utf-8")
    return list(Check().file(path).refusals)


@pytest.mark.parametrize(
    ("language", "title", "acts", "codes"),
    [
        (
            "fr",
            "Un code erroné n'empêche pas le bon code de servir",
            ["elle colle le code reçu"],
            ["title_one_side_by"],
        ),
        ("fr", "Sans le bon code, l'adresse attend", ["elle donne un code erroné"], []),
        ("fr", "Un code erroné, puis le bon code", ["elle donne un code erroné", "elle colle le code reçu"], []),
        ("en", "A wrong code does not stop the right one", ["she pastes the code received"], ["title_one_side_by"]),
        ("en", "Without the right code, the address waits", ["she gives a wrong code"], []),
        ("en", "A wrong code, then the right one", ["she gives a wrong code", "she pastes the code received"], []),
    ],
)
def test_both_sides_that_a_title_says_are_shown(language, title, acts, codes, tmp_path):
    assert [each.code for each in refused_of_code(tmp_path, language, title, *acts)] == codes


@pytest.mark.parametrize(
    ("language", "acts", "codes"),
    [
        ("fr", ["elle colle le code reçu", "9 minutes 59 secondes passent"], ["title_late_wait"]),
        ("fr", ["9 minutes 59 secondes passent", "elle colle le code reçu"], []),
        ("en", ["she pastes the code received", "9 minutes 59 seconds go by"], ["title_late_wait"]),
        ("en", ["9 minutes 59 seconds go by", "she pastes the code received"], []),
    ],
)
def test_what_a_title_says_works_after_a_time_is_used_after_it(language, acts, codes, tmp_path):
    title = (
        "Le code vaut encore juste avant dix minutes" if language == "fr" else "The code works just before ten minutes"
    )
    assert [each.code for each in refused_of_code(tmp_path, language, title, *acts)] == codes


@pytest.mark.parametrize(
    ("language", "title", "seen", "codes"),
    [
        ("fr", "La personne ne reçoit rien", "elle reçoit le courriel du code de vérification", ["title_outcome"]),
        ("fr", "La personne ne reçoit rien", "elle n'a reçu aucun courriel", []),
        ("en", "The person receives nothing", "she receives the email with the verification code", ["title_outcome"]),
        ("en", "The person receives nothing", "she has received no email", []),
    ],
)
def test_an_outcome_that_a_title_says_is_not_verified_by_its_contrary(language, title, seen, codes, tmp_path):
    keyword = "Alors" if language == "fr" else "Then"
    act = "elle colle le code reçu" if language == "fr" else "she pastes the code received"
    found = refused_of_code(tmp_path, language, title, act, seen=f"{keyword} {seen}")
    assert [each.code for each in found if each.code.startswith("title")] == codes


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_step_to_repeat_is_the_one_that_the_title_doubles(language, tmp_path):
    french = ("Changer de langue deux fois garde le code", "elle change de langue", "elle colle le code reçu")
    english = ("Switching language twice keeps the code", "she switches language", "she pastes the code received")
    title, act, other = french if language == "fr" else english
    (refusal,) = refused_of_code(tmp_path, language, title, act, other)
    assert (refusal.code, refusal.items) == ("title_once", (f"{_MAIL[language][1]} {act}",))


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_title_that_speaks_of_a_thing_is_shown_by_a_step_that_does(language):
    for thing in things() + written():
        for entry in thing.said[language]:
            title = entry.replace("_", " ")
            assert ("title_thing", title) in unspoken(title, [""], language)
            assert ("title_thing", title) not in unspoken(title, [title], language)
        for told in thing.told[language]:
            assert ("title_thing", thing.said[language][0]) not in unspoken(thing.said[language][0], [told], language)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_each_outcome_has_two_sides_and_is_shown_by_words_of_its_own(language):
    for side in outcomes().values():
        other = outcomes()[side.against]
        assert outcomes()[other.against] is side
        assert not [each for each in side.used[language] if other.is_used_by(each, language)]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_what_steps_may_say_of_things_and_outcomes_is_said_by_some_phrase(language):
    entries = {each for thing in things() + written() for each in thing.told[language]}
    entries |= {each for side in outcomes().values() for each in side.used[language]}
    phrases = [phrase.texts[language] for phrase in PHRASES]
    phrases += [text for each in TYPES.values() for text in each.texts(language)]
    assert not [each for each in sorted(entries) if not any(held(text, [each]) for text in phrases)]


@pytest.mark.parametrize(
    ("language", "title", "times", "codes"),
    [
        ("fr", "Deux codes erronés n'arrêtent rien", 1, ["title_count"]),
        ("fr", "Deux codes erronés n'arrêtent rien", 2, []),
        ("fr", "Un code erroné n'arrête rien", 1, []),
        ("fr", "Deux codes donnés n'arrêtent rien", 1, ["title_count"]),
        ("en", "Two wrong codes stop nothing", 1, ["title_count"]),
        ("en", "Two wrong codes stop nothing", 2, []),
        ("en", "A wrong code stops nothing", 1, []),
    ],
)
def test_what_a_title_counts_is_done_as_often(language, title, times, codes, tmp_path):
    wrong = "elle donne un code erroné" if language == "fr" else "she gives a wrong code"
    right = "elle colle le code reçu" if language == "fr" else "she pastes the code received"
    assert [each.code for each in refused_of_code(tmp_path, language, title, *[wrong] * times, right)] == codes


@pytest.mark.parametrize(
    ("language", "title", "codes"),
    [
        ("fr", "Le cinquième code erroné est refusé", ["title_rank"]),
        ("fr", "Le quatrième code erroné est refusé", []),
        ("en", "The fifth wrong code is refused", ["title_rank"]),
        ("en", "The fourth wrong code is refused", []),
    ],
)
def test_the_rank_of_a_title_is_the_one_that_steps_come_to(language, title, codes, tmp_path):
    given = "Et qu'elle a donné 3 codes erronés" if language == "fr" else "And she has given 3 wrong codes"
    act = "elle donne un code erroné" if language == "fr" else "she gives a wrong code"
    seen = "Alors elle lit que le code n'est pas le bon et rien ne change"
    seen = seen if language == "fr" else "Then she reads that the code is not the right one and nothing changes"
    top, keyword = _MAIL[language]
    path = tmp_path / "trial.feature"
    path.write_text(f"{top.format(title)}    {given}\n    {keyword} {act}\n    {seen}\n", encoding="utf-8")
    assert [each.code for each in Check().file(path).refusals] == codes


@pytest.mark.parametrize(
    ("language", "title", "codes"),
    [
        ("fr", "Tous les formulaires acceptent le bon code", ["title_every"]),
        ("fr", "Le formulaire accepte le bon code", []),
        ("en", "Every form accepts the right code", ["title_every"]),
        ("en", "The form accepts the right code", []),
    ],
)
def test_a_title_about_everything_is_not_shown_by_one_example(language, title, codes, tmp_path):
    act = "elle colle le code reçu" if language == "fr" else "she pastes the code received"
    assert [each.code for each in refused_of_code(tmp_path, language, title, act)] == codes


@pytest.mark.parametrize(
    ("language", "title", "name", "codes"),
    [
        ("fr", "Le même nom d'utilisateur est choisi", "amelie-2027", ["title_alike"]),
        ("fr", "Le même nom d'utilisateur est choisi", "amelie-2026", []),
        ("en", "The same username is chosen", "amelie-2027", ["title_alike"]),
        ("en", "The same username is chosen", "amelie-2026", []),
    ],
)
def test_texts_that_a_title_says_are_the_same_are(language, title, name, codes, tmp_path):
    givens = {
        "fr": ['Benoît a un compte au nom d\'utilisateur "amelie-2026"', "Amélie est à la page du nom d'utilisateur"],
        "en": ['Benoît has an account with the username "amelie-2026"', "Amélie is at the username page"],
    }
    act = f'elle choisit le nom d\'utilisateur "{name}"' if language == "fr" else f'she chooses the username "{name}"'
    seen = ["elle est à la page du mot de passe" if language == "fr" else "she is at the password page"]
    assert [each.code for each in refused(tmp_path, language, title, givens[language], [act], seen)] == codes


_AT_LOCK = {
    "fr": (
        ["Amélie a un compte protégé par l'application", "le mot de passe d'Amélie est verrouillé"],
        "Amélie est à la page de connexion de la CléGC",
        ["15 minutes 1 seconde passent", "elle tente d'ouvrir une session avec un mot de passe erroné"],
        "elle lit que les identifiants sont incorrects",
    ),
    "en": (
        ["Amélie has an account protected by the app", "the password of Amélie is locked"],
        "Amélie is at the GCKey sign-in page",
        ["15 minutes 1 second go by", "she tries to sign in with a wrong password"],
        "she reads that the credentials are wrong",
    ),
}


@pytest.mark.parametrize(
    ("language", "title", "codes"),
    [
        ("fr", "Le verrou prend fin après quinze minutes", ["title_outcome"]),
        ("fr", "Le verrou ne cache rien après quinze minutes", []),
        ("en", "The lock is over after fifteen minutes", ["title_outcome"]),
        ("en", "The lock hides nothing after fifteen minutes", []),
    ],
)
def test_a_lock_that_is_over_is_not_shown_by_a_refusal(language, title, codes, tmp_path):
    givens, at, acts, seen = _AT_LOCK[language]
    assert [each.code for each in refused(tmp_path, language, title, [*givens, at], acts, [seen])] == codes


@pytest.mark.parametrize(
    ("language", "title", "codes"),
    [
        ("fr", "Amélie ouvre une session quand Benoît est verrouillé", []),
        ("fr", "Amélie ouvre une session avant Benoît", ["title_unseen"]),
        ("en", "Amélie signs in while Benoît is locked out", []),
        ("en", "Amélie signs in before Benoît", ["title_unseen"]),
    ],
)
def test_who_is_in_a_title_for_what_was_there_before_needs_no_then(language, title, codes, tmp_path):
    texts = {
        "fr": (
            ["Benoît a un compte protégé par l'application", "le mot de passe de Benoît est verrouillé"],
            ["Amélie a un compte protégé par l'application", "Amélie est à la page de connexion de la CléGC"],
            "elle ouvre une session",
            "elle est à la page du deuxième facteur",
        ),
        "en": (
            ["Benoît has an account protected by the app", "the password of Benoît is locked"],
            ["Amélie has an account protected by the app", "Amélie is at the GCKey sign-in page"],
            "she signs in",
            "she is at the second factor page",
        ),
    }
    before, own, act, seen = texts[language]
    assert [each.code for each in refused(tmp_path, language, title, [*before, *own], [act], [seen])] == codes


def refused_as_written(tmp_path, language, title, *steps):
    top = (
        "# language: fr\nFonctionnalité: Essai\n\n  Scénario:" if language == "fr" else "Feature: Trial\n\n  Scenario:"
    )
    text = "\n".join([f"{top} {title}", *(f"    {step}" for step in steps), ""])
    path = tmp_path / "trial.feature"
    path.write_text(text if language == "fr" else f"# language: en\n{text}", encoding="utf-8")
    return [each.code for each in Check().file(path).refusals]


_LOOKED_AT = {
    "fr": (
        "Étant donné qu'Amélie a un compte protégé par l'application",
        "Et que Benoît a un compte protégé par l'application",
        "Et que Benoît est à la page de connexion de la CléGC",
        "Quand il tente d'ouvrir une session avec un mot de passe erroné",
        "Alors {} lit que les identifiants sont incorrects",
    ),
    "en": (
        "Given Amélie has an account protected by the app",
        "And Benoît has an account protected by the app",
        "And Benoît is at the GCKey sign-in page",
        "When he tries to sign in with a wrong password",
        "Then {} reads that the credentials are wrong",
    ),
}


@pytest.mark.parametrize(
    ("language", "title", "codes"),
    [
        ("fr", "Les erreurs de Benoît ne verrouillent pas Amélie", ["title_unseen"]),
        ("fr", "Les erreurs de Benoît ne verrouillent pas le compte d'Amélie", ["title_unseen"]),
        ("fr", "Les erreurs de Benoît sont refusées", []),
        ("en", "Benoît's mistakes do not lock Amélie", ["title_unseen"]),
        ("en", "Benoît's mistakes do not lock the account of Amélie", ["title_unseen"]),
        ("en", "Benoît's mistakes are refused", []),
    ],
)
def test_who_is_touched_by_what_a_title_says_is_looked_at(language, title, codes, tmp_path):
    steps = [step.format("il" if language == "fr" else "he") for step in _LOOKED_AT[language]]
    assert refused_as_written(tmp_path, language, title, *steps) == codes


@pytest.mark.parametrize(
    ("language", "title", "codes"),
    [
        ("fr", "Le PDF envoyé est ajouté à la demande", ["title_same_page"]),
        ("fr", "Envoyer un PDF ramène encore à la page des documents", []),
        ("en", "The PDF sent is added to the application", ["title_same_page"]),
        ("en", "Sending a PDF leads back to the documents", []),
    ],
)
def test_a_page_where_one_was_already_shows_nothing_that_came(language, title, codes, tmp_path):
    steps = {
        "fr": (
            "Étant donné qu'Amélie est à la page des documents",
            "Quand elle envoie un PDF à l'appui de sa demande",
            "Alors elle est à la page des documents",
        ),
        "en": (
            "Given Amélie is at the documents page",
            "When she sends a PDF in support of the application",
            "Then she is at the documents page",
        ),
    }
    assert refused_as_written(tmp_path, language, title, *steps[language]) == codes


@pytest.mark.parametrize(
    ("language", "title", "codes"),
    [
        ("fr", "Un compte supprimé n'ouvre plus de session", ["title_reason"]),
        ("fr", "Un compte supprimé refuse un mot de passe erroné", []),
        ("en", "A deleted account opens no session", ["title_reason"]),
        ("en", "A deleted account refuses a wrong password", []),
    ],
)
def test_what_is_wrong_anyway_does_not_show_the_reason_of_a_title(language, title, codes, tmp_path):
    steps = {
        "fr": (
            "Étant donné qu'Amélie a supprimé son compte",
            "Et qu'elle est à la page de connexion de la CléGC",
            "Quand elle tente d'ouvrir une session avec un mot de passe erroné",
            "Alors elle lit que les identifiants sont incorrects",
        ),
        "en": (
            "Given Amélie has deleted the account",
            "And she is at the GCKey sign-in page",
            "When she tries to sign in with a wrong password",
            "Then she reads that the credentials are wrong",
        ),
    }
    assert refused_as_written(tmp_path, language, title, *steps[language]) == codes


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_title_on_one_method_is_not_shown_by_the_other(language, tmp_path):
    title = (
        "Un code par courriel erroné est refusé" if language == "fr" else "A wrong code received by email is refused"
    )
    steps = {
        "fr": (
            "Étant donné qu'Amélie est à la page du deuxième facteur",
            "Quand elle donne un code d'application erroné",
            "Alors elle lit que le code de l'application n'est pas le bon et rien ne change",
        ),
        "en": (
            "Given Amélie is at the second factor page",
            "When she gives a wrong app code",
            "Then she reads that the app's code is not the right one and nothing changes",
        ),
    }
    assert refused_as_written(tmp_path, language, title, *steps[language]) == ["title_opposite"]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_text_that_two_people_give_is_the_same_beside_others(language, tmp_path):
    title = (
        "Deux personnes peuvent avoir le même mot de passe"
        if language == "fr"
        else "Two people can have the same password"
    )
    steps = {
        "fr": (
            'Étant donné que Benoît a un compte au mot de passe "Boreal-3-bor"',
            "Et qu'Amélie a choisi le nom d'utilisateur \"amelie.roy\"",
            'Quand elle choisit le mot de passe "Boreal-3-bor"',
            "Alors elle est à la page des questions",
        ),
        "en": (
            'Given Benoît has an account with the password "Boreal-3-bor"',
            'And Amélie has chosen the username "amelie.roy"',
            'When she chooses the password "Boreal-3-bor"',
            "Then she is at the questions page",
        ),
    }
    assert refused_as_written(tmp_path, language, title, *steps[language]) == []


_LOOKED_ON = {
    "fr": (
        "Étant donné qu'Amélie a un compte protégé par l'application",
        "Et que Benoît est à la page de connexion de la CléGC",
        "Quand Benoît essaie un mot de passe erroné pour le compte d'Amélie",
        "Alors {} aucun courriel",
    ),
    "en": (
        "Given Amélie has an account protected by the app",
        "And Benoît is at the GCKey sign-in page",
        "When Benoît tries a wrong password for the account of Amélie",
        "Then {} no email",
    ),
}


@pytest.mark.parametrize(
    ("language", "who", "codes"),
    [
        ("fr", "il n'a reçu", ["title_unseen"]),
        ("fr", "Amélie n'a reçu", []),
        ("en", "he has received", ["title_unseen"]),
        ("en", "Amélie has received", []),
    ],
)
def test_whom_a_title_sends_something_to_is_looked_at(language, who, codes, tmp_path):
    title = "Un essai n'envoie aucun courriel à Amélie" if language == "fr" else "A try sends no email to Amélie"
    steps = [step.format(who) for step in _LOOKED_ON[language]]
    assert refused_as_written(tmp_path, language, title, *steps) == codes


@pytest.mark.parametrize(
    ("language", "title", "codes"),
    [
        ("fr", "L'ancien mot de passe est refusé", ["title_thing"]),
        ("fr", "Après un redémarrage, un mot de passe erroné est refusé", ["title_thing"]),
        ("fr", "Un mot de passe erroné est refusé", []),
        ("en", "The old password is refused", ["title_thing"]),
        ("en", "After a restart, a wrong password is refused", ["title_thing"]),
        ("en", "A wrong password is refused", []),
    ],
)
def test_what_a_title_says_came_before_is_in_a_step(language, title, codes, tmp_path):
    steps = {
        "fr": (
            "Étant donné qu'Amélie a un compte protégé par l'application",
            "Et qu'elle est à la page de connexion de la CléGC",
            "Quand elle tente d'ouvrir une session avec un mot de passe erroné",
            "Alors elle lit que les identifiants sont incorrects",
        ),
        "en": (
            "Given Amélie has an account protected by the app",
            "And she is at the GCKey sign-in page",
            "When she tries to sign in with a wrong password",
            "Then she reads that the credentials are wrong",
        ),
    }
    assert refused_as_written(tmp_path, language, title, *steps[language]) == codes


@pytest.mark.parametrize(
    ("language", "title", "seen", "codes"),
    [
        ("fr", "Un code de récupération n'ouvre pas la session", "elle est en session à IRCC", ["title_outcome"]),
        ("fr", "Un code de récupération ouvre la session", "elle est en session à IRCC", []),
        ("en", "A recovery code does not open the session", "she is signed in at IRCC", ["title_outcome"]),
        ("en", "A recovery code opens the session", "she is signed in at IRCC", []),
    ],
)
def test_a_session_that_a_title_says_is_not_opened_is_not(language, title, seen, codes, tmp_path):
    steps = {
        "fr": (
            "Étant donné qu'Amélie est à la page du code de récupération",
            "Quand elle donne un code de récupération",
            f"Alors {seen}",
        ),
        "en": (
            "Given Amélie is at the recovery code page",
            "When she gives a recovery code",
            f"Then {seen}",
        ),
    }
    assert refused_as_written(tmp_path, language, title, *steps[language]) == codes


@pytest.mark.parametrize("apostrophe", ["'", "’"])
def test_what_follows_an_elision_is_no_thing_that_is_counted(apostrophe, tmp_path):
    title = f"Après neuf minutes d{apostrophe}attente, le code confirme l'adresse"
    steps = (
        "Étant donné qu'Amélie a reçu un code",
        "Quand 9 minutes passent",
        "Et elle colle le code reçu",
        "Alors elle lit que son adresse est confirmée",
    )
    assert refused_as_written(tmp_path, "fr", title, *steps) == []
