"""Defects of the feature "Save the recovery codes"."""

from __future__ import annotations

from tests.defects.defect import Change, defect

CODES = "codes-de-recuperation"


defect(
    "four_codes",
    Change("clegc/sign_up/second_factor.py", "new_codes(self._policy.recovery_codes)", "new_codes(4)"),
    red={CODES: ["Les cinq codes sont différents"]},
)

defect(
    "unticked_box_goes_through",
    Change("clegc/sign_up/second_factor_pages.py", 'if visit.form.get("saved") != "yes":', "if False:"),
    red={CODES: ["Tant que la case n'est pas cochée, rien n'est activé"]},
)

defect(
    "codes_are_shown_at_each_look",
    Change(
        "web/system.py",
        'if notes and self.request.method == "GET":',
        'if notes and "codes" not in notes and self.request.method == "GET":',
    ),
    red={CODES: ["Les codes ne sont montrés qu'une fois"]},
)

defect(
    "codes_can_be_seen_again_once_kept",
    Change(
        "clegc/sign_up/second_factor_pages.py",
        "        self._factors = clegc.second_factors\n",
        "        self._factors = clegc.second_factors\n        self._shown = []\n",
    ),
    Change(
        "clegc/sign_up/second_factor_pages.py",
        "        if visit.session.level == 0:\n",
        '        if visit.route.name == _CODES and visit.request.method == "GET":\n'
        '            self._shown += visit.session.notes.get("codes", [])\n'
        '            visit.session.notes = {"page": _CODES, "codes": self._shown}\n'
        "            return None\n"
        "        if visit.session.level == 0:\n",
    ),
    red={
        CODES: [
            "Les codes ne sont montrés qu'une fois",
            "Revenir en arrière, le compte protégé, ne montre pas les codes",
        ]
    },
)

defect(
    "new_codes_are_the_old_ones",
    Change(
        "clegc/sign_up/second_factor.py",
        "recovery_codes.new_codes(self._policy.recovery_codes)",
        '[f"ABCD-123{place}" for place in range(5)]',
    ),
    red={CODES: ["La personne qui n'a pas gardé ses codes peut en obtenir de nouveaux"]},
)

defect(
    "download_holds_other_codes",
    Change("templates/clegc/second_factor.codes.html", "charset=utf-8,", "charset=utf-8,0000-0000%0A"),
    red={CODES: ["Les codes peuvent être téléchargés et imprimés"]},
)
