"""Defects of the feature "Protect signing in"."""

from __future__ import annotations

from tests.defects.changes import WORDS_IN_TEMPLATES, lead_away
from tests.defects.defect import Change, defect, imports

PROTECTION = "proteger-l-ouverture-de-session"
FEATURE = "langues"
ORDER = "ordre-des-etapes"

PAGE = "Une page se lit, s'entend et se parcourt, dans chacun de ses états"


defect(
    "warning_is_answered_in_english",
    WORDS_IN_TEMPLATES,
    Change("templates/session_warning.html", "t('session.stay')", "words_in(other)('session.stay')"),
    red={PROTECTION: ["L'avertissement est accessible et dans la langue de la page"]},
)

defect(
    "page_declares_the_other_language",
    Change("templates/base.html", '<html lang="{{ language }}">', '<html lang="{{ other }}">'),
    Change("templates/error.html", '<html lang="{{ language }}">', '<html lang="{{ other }}">'),
    red={
        PROTECTION: ["La page d'avertissement est accessible et dans la langue choisie"],
        "chaque-page": [PAGE],
    },
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
    imports("clegc/accounts.py", "from threading import Barrier"),
    Change(
        "clegc/accounts.py", "self._record = ground.record", "self._record, self._clicks = ground.record, Barrier(2)"
    ),
    Change(
        "clegc/accounts.py",
        "        opens = self._compare(",
        "        self._clicks.wait(5)\n        opens = self._compare(",
    ),
    red={PROTECTION: ["Un double clic n'envoie qu'un code"]},
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
        'self.language = vars(self.ground).get("refused_in", self.language)\n'
        "        return self.go(self.route.page, typed=self._typed())",
    ),
    red={PROTECTION: ["Un refus est récrit dans la langue choisie"]},
)

defect(
    "asking_does",
    Change(
        "clegc/sign_in/sign_in_pages.py",
        "return visit.show(method=",
        'visit.ground.store.run("DELETE FROM recovery_codes")\n        return visit.show(method=',
    ),
    red={PROTECTION: ["Les demandes GET et HEAD ne changent rien au compte"]},
)

defect(
    "guards_are_asleep",
    Change(
        "clegc/sign_up/second_factor_pages.py",
        "        if visit.session.level == 0:\n",
        "        return None\n        if visit.session.level == 0:\n",
    ),
    Change("web/step.py", 'visit.form.get("revision", "")', 'visit.form.get("revision", "0")'),
    red={
        PROTECTION: [
            "Les étapes suivantes de l'ouverture de session sont refusées d'avance",
            "Le mot de passe seul ne mène nulle part",
        ]
    },
)

defect(
    "account_is_a_field_of_the_form",
    Change(
        "clegc/sign_in/sign_in_pages.py",
        '        account, typed = account_of(self._clegc, visit), visit.form.get("recovery_code", "")\n',
        '        visit.session.account_id = int(visit.form.get("account_id", visit.session.account_id))\n'
        '        account, typed = account_of(self._clegc, visit), visit.form.get("recovery_code", "")\n',
    ),
    red={PROTECTION: ["Un champ ajouté ne donne pas accès à un autre compte"]},
)

defect(
    "same_form_counts_each_time",
    Change(
        "ground/sessions.py",
        ' AND csrf = ?", session.id, session.csrf) is not None',
        '", session.id) is not None',
    ),
    red={PROTECTION: ["Des envois au même moment n'envoient qu'un code"]},
)

defect(
    "same_code_counts_each_time",
    Change("clegc/sign_up/second_factor.py", 'return [] if used else ["code_used"]', "return []"),
    Change(
        "clegc/sign_in/authorizations.py",
        'self._store.run("DELETE FROM authorizations WHERE session_id = ?", session_id)\n'
        "        return asked.answer(code=code)",
        "pass\n        return asked.answer(code=code)",
    ),
    red={PROTECTION: ["Des envois au même moment n'ouvrent qu'une session"]},
)

defect(
    "going_back_asks_for_the_password",
    Change(
        "clegc/sign_in/sign_in_pages.py",
        'return visit.go("sign_in.code") if not away and visit.route.name == "sign_in" else away',
        "return away",
    ),
    red={PROTECTION: ["Revenir en arrière du deuxième facteur ne redemande pas le mot de passe"]},
)

defect(
    "recovery_code_stands_in_the_address",
    Change(
        "clegc/sign_in/sign_in_pages.py",
        'self._clegc.sessions.prove(visit.session)\n        return visit.go("second_factor.renew")',
        "self._clegc.sessions.prove(visit.session)\n"
        "        return Response.see_other(f\"{visit.path('second_factor.renew')}?code={typed}\")",
    ),
    red={PROTECTION: ["Ni les témoins, ni les en-têtes, ni les adresses ne trahissent la personne"]},
)

defect(
    "reloading_starts_over",
    Change(
        "clegc/sign_in/sign_in_pages.py",
        "        self._add_pages()\n",
        "        self._add_pages()\n        self._shown = set()\n",
    ),
    Change(
        "clegc/sign_in/sign_in_pages.py",
        "        if account_of(self._clegc, visit).second_factor is None:\n",
        "        page = (visit.session.csrf, visit.route.name)\n"
        '        if page in self._shown and visit.request.method == "GET" and not visit.session.notes:\n'
        "            self._clegc.ask_anew(visit)\n"
        '            return visit.go("sign_in")\n'
        "        self._shown.add(page)\n"
        "        if account_of(self._clegc, visit).second_factor is None:\n",
    ),
    red={PROTECTION: ["Recharger la page garde l'étape de l'ouverture de session"]},
)

defect(
    "warning_has_no_name",
    Change("templates/session_warning.html", '<h2 id="warning">', '<h2 id="x">'),
    red={PROTECTION: ["L'avertissement est accessible et dans la langue de la page"]},
)

defect(
    "notices_are_in_english",
    Change(
        "ground/__init__.py",
        "        words = self.words[language]\n        lines = ",
        '        language = {"fr": "en", "en": "fr"}[language]\n        words = self.words[language]\n        lines = ',
    ),
    red={
        PROTECTION: [
            "Chaque avis est écrit dans la langue de la personne",
            "Chaque changement est annoncé dans la langue de la personne",
        ]
    },
)

defect(
    "reloading_leads_away",
    lead_away('("/" if pages[-1:] == [page] else None)'),
    red={
        PROTECTION: ["Recharger la page garde l'étape de l'ouverture de session"],
        ORDER: ["Recharger la page garde la même étape"],
    },
)
