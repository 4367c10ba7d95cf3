"""Defects of the feature "Protect the pages and what is entrusted to them"."""

from __future__ import annotations

from tests.defects.changes import begin_with, send_on, write_what_is_said
from tests.defects.defect import Change, defect

PAGES = "protection-des-pages"
DETAILS = "changer-ses-renseignements"
PASSWORD = "mot-de-passe-oublie"
CLOSING = "supprimer-son-compte"
PORTAL = "proteger-le-portail"
SIGN_IN = "proteger-l-ouverture-de-session"
ORDER = "ordre-des-etapes"
CREDENTIALS = "nom-d-utilisateur-et-mot-de-passe"


def _answer_first(*lines: str) -> Change:
    """Run these lines before a request is answered, whatever it asks for."""
    found = "        route, numbers = self.router.find(request.path)\n"
    return Change("web/system.py", found, "".join(f"        {line}\n" for line in lines) + found)


defect(
    "pages_have_no_security_headers",
    Change("site.py", "            *SECURITY_HEADERS,\n", ""),
    red={
        PAGES: [
            "Chaque réponse d'une inscription porte les bons en-têtes",
            "Chaque réponse d'erreur porte les bons en-têtes",
            "Une panne du site ne montre que la page de panne",
        ]
    },
)

defect(
    "password_follows_in_the_address",
    *send_on("?p="),
    red={
        PAGES: ["Une inscription ne laisse échapper aucun secret"],
        DETAILS: ["Ni les adresses, ni les titres, ni la console ne trahissent la personne"],
        PASSWORD: ["Ni les adresses, ni les titres, ni le journal ne trahissent la personne"],
    },
)

defect(
    "any_return_address_is_taken",
    Change(
        "clegc/sign_in/authorizations.py",
        "if service is None or service.redirect_uri != asked.redirect_uri:",
        "if service is None:",
    ),
    red={PAGES: ["Une adresse de retour qui n'est pas celle d'IRCC est refusée"]},
)

defect(
    "any_parameter_may_lead_away",
    begin_with(
        "for value in visit.request.query.values():",
        '    if "evil" in value:',
        "        return Response.see_other(value)",
    ),
    red={PAGES: ["Un paramètre ajouté n'envoie pas ailleurs"]},
)

defect(
    "address_is_tidied_up",
    _answer_first(
        'if "//" in request.path:',
        "    return Response.see_other(request.path)",
    ),
    red={PAGES: ["Une adresse du site qui en cache une autre est introuvable"]},
)

defect(
    "any_host_is_ours",
    Change(
        "site.py",
        'self._by_host.get(environ.get("HTTP_HOST", "").lower())',
        'self._by_host.get(environ.get("HTTP_HOST", "").lower(), self.clegc)',
    ),
    red={
        PAGES: [
            "L'hôte que nomme une demande ne change aucune adresse",
            "Une adresse inconnue reçoit une page d'erreur",
        ]
    },
)

defect(
    "errors_show_the_inside",
    Change(
        "site.py",
        'return Response(self.ground.render("error.html", language, code=status.value), status, headers=headers)',
        'page = self.ground.render("error.html", language, code=status.value)\n'
        '        page += f"<pre>{traceback.format_exc()} {__file__}</pre>"\n'
        "        return Response(page, status, headers=headers)",
    ),
    red={
        PAGES: [
            "Une adresse inconnue reçoit une page d'erreur",
            "Un formulaire déformé est refusé",
            "Un témoin abîmé est refusé",
            "Une demande qu'aucun navigateur n'enverrait est refusée",
            "Une panne du site ne montre que la page de panne",
        ]
    },
)

defect(
    "malformed_cookie_stays",
    Change("web/http.py", ', Set_Cookie=f"{name}=; Max-Age=0; {COOKIE_ATTRIBUTES}")', ")"),
    red={PAGES: ["Un témoin mal formé est oublié"]},
)

defect(
    "asking_with_a_form_does_it",
    _answer_first(
        'if request.method in {"GET", "HEAD"} and "csrf" in request.query:',
        '    request.method, request.form = "POST", lambda **_: request.query',
    ),
    red={
        PAGES: ["Les demandes GET et HEAD ne changent rien, quel que soit leur contenu"],
        PORTAL: ["Les demandes GET et HEAD ne changent rien au portail"],
        DETAILS: ["Les demandes GET et HEAD ne changent rien"],
        CLOSING: ["Les demandes GET et HEAD ne suppriment rien"],
        PASSWORD: ["Demander une page ne change rien"],
        SIGN_IN: ["Les demandes GET et HEAD ne changent rien au compte"],
    },
)

defect(
    "username_is_what_the_last_form_says",
    write_what_is_said("username", "UPDATE sign_ups SET username = ? WHERE session_id = ?"),
    red={PAGES: ["Un champ ajouté est sans effet"]},
)

defect(
    "step_is_taken_at_any_revision",
    Change("clegc/sign_up/sign_up_pages.py", "if revision_of(visit) != draft.revision:", "if False:"),
    red={
        PAGES: ["Une révision altérée ne fait pas franchir l'étape"],
        ORDER: ["Une étape faite dans un onglet ne peut pas être refaite dans l'autre"],
    },
)

defect(
    "secret_is_what_the_form_says",
    write_what_is_said("secret", "UPDATE enrolments SET totp_secret = ? WHERE session_id = ?"),
    red={PAGES: ["La clé secrète ne peut pas être changée par le formulaire"]},
)

defect(
    "level_of_the_session_is_a_field_of_the_form",
    begin_with('visit.session.level = int(visit.form.get("level", visit.session.level))'),
    red={PAGES: ["Un champ ajouté est sans effet"], SIGN_IN: ["Un champ ajouté ne donne pas accès à un autre compte"]},
)

defect(
    "every_error_is_said_to_be_the_sites",
    Change(
        "site.py",
        'return Response(self.ground.render("error.html"',
        'status = HTTPStatus.INTERNAL_SERVER_ERROR\n        return Response(self.ground.render("error.html"',
    ),
    Change(
        "server.py",
        "    def version_string(self) -> str:\n",
        "    def send_error(self, *_: Any) -> None:\n"
        "        super().send_error(500)\n\n"
        "    def version_string(self) -> str:\n",
    ),
    red={PAGES: ["Une demande qu'aucun navigateur n'enverrait est refusée"]},
)

defect(
    "what_is_not_http_is_answered_with_less",
    Change("server.py", "; base-uri 'none'\"", '"'),
    red={PAGES: ["Chaque réponse d'erreur porte les bons en-têtes"]},
)

defect(
    "what_is_not_http_is_answered_in_no_encoding",
    Change("server.py", '"text/html; charset=utf-8"', '"text/html"'),
    red={PAGES: ["Chaque réponse d'erreur porte les bons en-têtes"]},
)

defect(
    "hidden_address_is_gone_to",
    _answer_first(
        r'if request.path.replace("\\", "/").strip("/") == "evil.test":',
        '    return Response.see_other("http://evil.test/")',
    ),
    red={PAGES: ["Une adresse du site qui en cache une autre est introuvable"]},
)

defect(
    "username_of_any_character",
    Change("clegc/sign_up/credentials.py", "_MAY_NAME.fullmatch(username) is not None", "True"),
    red={
        "protection-des-pages": ["Ce qu'on écrit dans un champ reste du texte"],
        CREDENTIALS: [
            "Un nom hors des limites est refusé",
            "La liste signale la règle que le nom d'utilisateur ne respecte pas",
        ],
    },
)

defect(
    "bytes_that_are_not_encoded_are_taken",
    Change("web/http.py", '_as_typed(_pairs(body.decode("ascii")))', '_as_typed(_pairs(body.decode("latin-1")))'),
    red={"protection-des-pages": ["Un formulaire déformé est refusé"]},
)

defect(
    "what_is_not_http_is_not_answered_by_a_page",
    Change("server.py", '"text/html; charset=utf-8"', '"charset=utf-8"'),
    red={PAGES: ["Une demande qu'aucun navigateur n'enverrait est refusée"]},
)

defect(
    "every_form_takes_files",
    Change("web/router.py", "takes_files: bool = False", "takes_files: bool = True", everywhere=True),
    red={PAGES: ["Un formulaire déformé est refusé"]},
)

defect(
    "one_cookie_hides_another",
    Change("web/http.py", 'part.strip().partition("=")', 'part.partition("=")'),
    red={PAGES: ["Un témoin de plus ne gêne en rien"]},
)
