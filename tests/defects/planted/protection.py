"""Defects of what protects every page: headers, tokens, addresses, errors, and forms taken or believed too easily."""

from __future__ import annotations

from tests.defects.defect import Change, defect

PAGES = "protection-des-pages"
PORTAL = "proteger-le-portail"
TOKENS = "temoins-et-sessions"
ORDER = "ordre-des-etapes"
DETAILS = "changer-ses-renseignements"
CLOSING = "supprimer-son-compte"
PASSWORD = "mot-de-passe-oublie"
SIGN_IN = "proteger-l-ouverture-de-session"


def _answer_first(*lines: str) -> Change:
    """Run these lines before a request is answered, whatever it asks for."""
    found = "        route, language, numbers = self.router.find(request.path)\n"
    return Change("web/system.py", found, "".join(f"        {line}\n" for line in lines) + found)


def _begin_with(*lines: str) -> Change:
    """Run these lines at the start of a visit, before anything is checked."""
    checked = "        if _SWITCH in visit.form:\n"
    return Change("web/system.py", checked, "".join(f"        {line}\n" for line in lines) + checked)


def _write_what_is_said(field: str, sql: str) -> Change:
    """Write a field of any form where its session is, before anything is checked."""
    return _begin_with(
        f'if "{field}" in visit.form:',
        f'    self.ground.store.run("{sql}", visit.form["{field}"], visit.session.id)',
    )


# headers and tokens

defect(
    "pages_have_no_security_headers",
    Change("site.py", "            *SECURITY_HEADERS,\n", ""),
    red={
        PAGES: [
            "Toute une inscription, redirections et fichiers compris",
            "Les erreurs aussi, et ce qui n'est pas du HTTP",
            "Une panne du site ne montre que sa page",
        ]
    },
)
defect(
    "scripts_can_read_the_token",
    Change("web/http.py", "Secure; HttpOnly; SameSite=Lax", "Secure; SameSite=Lax"),
    red={TOKENS: ["Les témoins de toute une inscription"]},
)
defect(
    "unknown_token_is_adopted",
    Change(
        "ground/sessions.py",
        "        if row is None:\n            return None\n",
        '        if row is None and self._system == "clegc":\n'
        "            opened = self.open()\n"
        '            self._store.run("UPDATE sessions SET token_hash = ? WHERE id = ?", digest(token), opened.id)\n'
        "            return self.find(token, active=active)\n"
        "        if row is None:\n"
        "            return None\n",
    ),
    red={TOKENS: ["Un témoin inventé n'est pas adopté"]},
)


# secrets


def _send_on(mark: str) -> tuple[Change, Change]:
    """Write a password that a form sent into the address of the page that follows, after a mark."""
    followed = "return Response.see_other(self.path(name))"
    return (
        Change("web/system.py", "import hmac\n", "import hmac\nfrom urllib.parse import quote\n"),
        Change(
            "web/system.py",
            followed,
            f'if "password" in self.form:\n'
            f"            return Response.see_other(self.path(name) + \"{mark}\" + quote(self.form['password']))\n"
            f"        {followed}",
        ),
    )


defect(
    "password_follows_in_the_address",
    *_send_on("?p="),
    red={
        PAGES: ["Pas un secret n'échappe de toute une inscription"],
        DETAILS: ["Ni les adresses, ni les titres, ni la console ne trahissent la personne"],
        PASSWORD: ["Ni les adresses, ni les titres, ni le journal ne trahissent la personne"],
    },
)
defect(
    "password_stays_behind_the_hash",
    *_send_on("#"),
    red={DETAILS: ["Ni les adresses, ni les titres, ni la console ne trahissent la personne"]},
)


# addresses

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
    _begin_with(
        "for value in visit.request.query.values():",
        '    if "evil" in value:',
        "        return Response.see_other(value)",
    ),
    red={PAGES: ["Un autre paramètre n'envoie nulle part"]},
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
    red={PAGES: ["L'hôte que nomme une demande ne décide d'aucune adresse", "Une adresse qui n'est pas d'ici"]},
)


# errors

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
            "Une adresse qui n'est pas d'ici",
            "Un formulaire que la page n'aurait pas envoyé",
            "Un témoin abîmé",
            "Une demande qu'aucun navigateur n'enverrait",
            "Une panne du site ne montre que sa page",
        ]
    },
)
defect(
    "malformed_cookie_stays",
    Change("web/http.py", ', Set_Cookie=f"{name}=; Max-Age=0; {COOKIE_ATTRIBUTES}")', ")"),
    red={PAGES: ["Un témoin mal formé est oublié"]},
)


# forms

defect(
    "asking_with_a_form_does_it",
    _answer_first(
        'if request.method in {"GET", "HEAD"} and "csrf" in request.query:',
        '    request.method, request.form = "POST", lambda **_: request.query',
    ),
    red={
        PAGES: ["GET et HEAD ne changent rien, quel que soit ce qu'on leur joint"],
        PORTAL: ["GET et HEAD ne changent rien au portail"],
        DETAILS: ["GET et HEAD ne changent rien"],
        CLOSING: ["GET et HEAD ne suppriment rien"],
        PASSWORD: ["Demander n'est pas faire"],
        SIGN_IN: ["GET et HEAD ne changent rien au compte"],
    },
)
defect(
    "username_is_what_the_last_form_says",
    _write_what_is_said("username", "UPDATE sign_ups SET username = ? WHERE session_id = ?"),
    red={PAGES: ["Un champ ajouté est sans effet"]},
)
defect(
    "account_is_what_the_form_says",
    _begin_with(
        'if "account_id" in visit.form:',
        '    visit.session.account_id = int(visit.form["account_id"])',
    ),
    red={
        DETAILS: ["Un champ ajouté ne change pas le compte d'un autre"],
        CLOSING: ["Un champ ajouté ne supprime pas le compte d'un autre"],
    },
)
defect(
    "step_is_taken_at_any_revision",
    Change("clegc/sign_up/sign_up_pages.py", "if revision_of(visit) != draft.revision:", "if False:"),
    red={
        PAGES: ["Une révision altérée ne fait pas passer l'étape"],
        ORDER: ["L'étape faite dans un onglet ne se refait pas dans l'autre"],
    },
)
defect(
    "secret_is_what_the_form_says",
    _write_what_is_said("secret", "UPDATE enrolments SET totp_secret = ? WHERE session_id = ?"),
    red={PAGES: ["La clé secrète n'est pas celle du formulaire"]},
)
defect(
    "recovered_account_is_a_field_of_the_form",
    Change(
        "clegc/recovery/recovery_pages.py",
        "        self._clegc.sessions.fall(visit.session)\n",
        '        if "account_id" in visit.form:\n'
        '            move = "UPDATE recoveries SET account_id = ? WHERE session_id = ?"\n'
        '            visit.ground.store.run(move, visit.form["account_id"], visit.session.id)\n'
        "        self._clegc.sessions.fall(visit.session)\n",
    ),
    red={PASSWORD: ["Un champ ajouté ne change pas de compte"]},
)
defect(
    "stage_of_the_recovery_is_a_field_of_the_form",
    _write_what_is_said("stage", "UPDATE recoveries SET stage = ? WHERE session_id = ?"),
    red={PASSWORD: ["Un champ ajouté ne passe aucune étape"]},
)
defect(
    "level_of_the_session_is_a_field_of_the_form",
    _begin_with('visit.session.level = int(visit.form.get("level", visit.session.level))'),
    red={PAGES: ["Un champ ajouté est sans effet"], SIGN_IN: ["Un champ ajouté ne change pas de compte"]},
)
defect(
    "application_to_link_is_a_field_of_the_form",
    _write_what_is_said("application_id", "UPDATE ircc_links SET application_id = ? WHERE session_id = ?"),
    red={PORTAL: ["Un champ ajouté ne change ni de personne ni de demande"]},
)
defect(
    "person_is_a_field_of_the_form",
    Change("ircc/applications.py", '", number = ?, status = ?', '", client_id = ?, number = ?, status = ?'),
    Change("ircc/applications.py", "number, RECEIVED,", 'said.get("client_id", profile.client_id), number, RECEIVED,'),
    red={PORTAL: ["Un champ ajouté ne change ni de personne ni de demande"]},
)
defect(
    "status_is_a_field_of_the_form",
    Change("ircc/applications.py", "number, RECEIVED,", 'number, said.get("status", RECEIVED),'),
    red={PORTAL: ["Un champ ajouté ne change ni de personne ni de demande"]},
)
defect(
    "double_click_counts_twice",
    Change(
        "static/site.js",
        "if (sent) event.preventDefault();",
        "event.preventDefault(); const body = new URLSearchParams(new FormData(form));"
        ' fetch(form.action, { method: "POST", body, redirect: "manual" }).then(() => location.assign(form.action));',
    ),
    Change("ground/sessions.py", ' AND csrf = ?", session.id, session.csrf) is not None', '", session.id) is not None'),
    # As under load: both clicks are in before the first is answered.
    Change(
        "clegc/accounts.py",
        "from functools import cache\n",
        "from functools import cache\nfrom threading import Barrier\n",
    ),
    Change(
        "clegc/accounts.py", "self._record = ground.record", "self._record, self._clicks = ground.record, Barrier(2)"
    ),
    Change(
        "clegc/accounts.py",
        "        opens = self._compare(",
        "        self._clicks.wait(5)\n        opens = self._compare(",
    ),
    red={SIGN_IN: ["Un double clic n'envoie qu'un code"]},
)
defect(
    "page_after_a_refusal_stays_in_french",
    Change(
        "web/system.py",
        "return self.go(self.route.page, errors=errors, typed=self._typed())",
        "self.ground.refused_in = self.language\n"
        "        return self.go(self.route.page, errors=errors, typed=self._typed())",
    ),
    Change(
        "web/system.py",
        "return self.go(self.route.page, typed=self._typed())",
        'self.language = vars(self.site).get("refused_in", self.language)\n'
        "        return self.go(self.route.page, typed=self._typed())",
    ),
    red={SIGN_IN: ["Un refus garde sa langue quand on en change"]},
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
    red={PAGES: ["Une demande qu'aucun navigateur n'enverrait"]},
)
defect(
    "hidden_address_is_gone_to",
    _answer_first(
        r'if request.path.replace("\\", "/").strip("/") == "evil.test":',
        '    return Response.see_other("http://evil.test/")',
    ),
    red={PAGES: ["Une adresse du site qui en cache une autre est introuvable"]},
)
