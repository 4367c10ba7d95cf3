"""Defects of the feature "Follow the order of the steps"."""

from __future__ import annotations

from tests.defects.changes import lead_away
from tests.defects.defect import Change, defect, imports

ORDER = "ordre-des-etapes"

_SHOWN = "        return visit.show(draft=self._draft(visit), **facts)\n"


defect(
    "sign_up_once_begun_is_open_to_its_end",
    Change(
        "clegc/sign_up/sign_up.py",
        'return next((step for step, value in zip(STEPS, held, strict=False) if not value), "code")',
        'return "code"',
    ),
    red={
        ORDER: [
            "Les pages des étapes suivantes restent fermées",
            "La personne qui demande une page trop tôt lit où elle en est",
            "Les étapes suivantes sont refusées d'avance",
        ]
    },
)

defect(
    "set_up_is_finished_unverified",
    Change(
        "clegc/sign_up/second_factor.py",
        'row is None or row["verified_at"] is None or row["code_hashes"] is None:',
        "row is None:",
    ),
    Change(
        "clegc/sign_up/second_factor.py", 'json.loads(row["code_hashes"])', 'json.loads(row["code_hashes"] or "[]")'
    ),
    Change(
        "clegc/sign_up/second_factor_pages.py",
        "return self._factors.current(visit.session.id, revision_of(visit))",
        "return self._enrolment(visit)",
    ),
    Change(
        "clegc/sign_up/second_factor_pages.py", 'return {"second_factor.app"}', 'return {"second_factor.app", _CODES}'
    ),
    Change(
        "clegc/sign_up/second_factor_pages.py",
        'return {"second_factor.email"} | sent',
        'return {"second_factor.email", _CODES} | sent',
    ),
    red={ORDER: ["Les étapes qui suivent un code sont refusées avant ce code"]},
)

defect(
    "second_click_starts_the_page_again",
    Change(
        "static/site.js",
        "if (sent) event.preventDefault();",
        "if (sent) { event.preventDefault(); location.reload(); }",
    ),
    red={ORDER: ["Un double clic compte pour un seul envoi"]},
)

defect(
    "same_address_counts_each_time",
    Change("clegc/sign_up/sign_up_pages.py", "if revision_of(visit) != draft.revision:", "if False:"),
    Change("clegc/sign_up/sign_up.py", "if not written:", "if False:"),
    red={ORDER: ["Des envois au même moment n'envoient qu'un courriel"]},
)

defect(
    "same_code_opens_a_session_each_time",
    Change(
        "clegc/sign_up/sign_up_pages.py",
        '        step = visit.route.name.partition(".")[2]\n',
        '        if visit.request.method == "POST":\n'
        "            return None\n"
        '        step = visit.route.name.partition(".")[2]\n',
    ),
    Change(
        "clegc/sign_up/sign_up_pages.py",
        "choose(visit, pages._current(visit))",
        "choose(visit, pages._drafts.of(visit.session.id))",
    ),
    Change(
        "clegc/sign_up/sign_up_pages.py",
        '        outcome = self._drafts.confirm(draft, visit.form.get("code", ""), visit.language)\n',
        "        outcome = {}\n"
        "        if draft:\n"
        '            outcome = self._drafts.confirm(draft, visit.form.get("code", ""), visit.language)\n'
        '        opened = visit.ground.store.row("SELECT id FROM accounts")\n'
        "        if isinstance(outcome, dict) and opened:\n"
        "            visit.session = self._clegc.sessions.open()\n"
        '            self._clegc.sessions.rise(visit.session, opened["id"], 1)\n'
        "            return {}\n",
    ),
    red={ORDER: ["Des envois au même moment ne créent qu'un compte et qu'une session"]},
)

defect(
    "looking_at_the_page_of_the_code_sends_one",
    Change(
        "clegc/sign_up/sign_up_pages.py",
        _SHOWN,
        '        if visit.route.name == "sign_up.code":\n'
        f"            self._drafts.send_again(self._draft(visit), visit.language)\n{_SHOWN}",
    ),
    red={
        ORDER: [
            "Recharger la page garde la même étape",
            "Une inscription entière réussit même en rechargeant chaque page",
        ]
    },
)

defect(
    "going_back_undoes_the_step",
    Change(
        "clegc/sign_up/sign_up_pages.py",
        _SHOWN,
        '        if visit.route.name == "sign_up.username":\n'
        '            undo = "UPDATE sign_ups SET username = NULL WHERE session_id = ?"\n'
        f"            visit.ground.store.run(undo, visit.session.id)\n{_SHOWN}",
    ),
    red={
        ORDER: [
            "Revenir en arrière montre l'étape faite, ou l'étape en cours",
            "Revenir en arrière, puis avancer, ramène à l'étape en cours",
        ]
    },
)

defect(
    "done_steps_are_closed",
    Change(
        "clegc/sign_up/sign_up_pages.py",
        "STEPS.index(wanted) > STEPS.index(reached)",
        "STEPS.index(wanted) != STEPS.index(reached)",
    ),
    red={ORDER: ["Une étape refaite remplace la première réponse"]},
)

defect(
    "going_back_leads_forward",
    lead_away("(pages[-1] if page in pages[:-1] and pages[-1] != page else None)"),
    red={ORDER: ["Revenir en arrière montre l'étape faite, ou l'étape en cours"]},
)

defect(
    "going_forward_leads_back",
    lead_away("(pages[-1] if len(pages) != len(set(pages)) and page in pages[:-1] and pages[-1] != page else None)"),
    red={ORDER: ["Revenir en arrière, puis avancer, ramène à l'étape en cours"]},
)

defect(
    "pages_show_before_their_turn",
    imports("clegc/pages.py", "import re", "from pathlib import Path", "from mock_site.web.http import Response"),
    Change(
        "clegc/pages.py",
        "return guard(visit) if guard else None",
        "away = guard(visit) if guard else None\n"
        '        if away is None or visit.request.method != "GET":\n'
        "            return away\n"
        '        template = Path(__file__).parents[1] / f"templates/clegc/{visit.route.name}.html"\n'
        '        title = re.search(r"title = t\\(\'(.+?)\'\\)", template.read_text(encoding="utf-8"))\n'
        '        return Response(f"<h1>{visit.words(title[1])}</h1>")',
    ),
    red={ORDER: ["Les pages des étapes suivantes restent fermées"]},
)

defect(
    "set_up_is_taken_at_any_revision",
    Change(
        "clegc/sign_up/second_factor_pages.py",
        "return self._factors.current(visit.session.id, revision_of(visit))",
        "return self._enrolment(visit)",
    ),
    red={ORDER: ["Une étape faite dans un onglet ne peut pas être refaite dans l'autre"]},
)

defect(
    "page_kept_in_memory_counts_as_sent",
    Change("static/site.js", 'addEventListener("pageshow", () => { sent = false; });', ""),
    red={ORDER: ["Une page que le navigateur avait gardée en mémoire peut être envoyée de nouveau"]},
)
