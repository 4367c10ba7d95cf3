"""Defects of the feature "Keep the same rule everywhere"."""

from __future__ import annotations

from tests.defects.defect import Change, defect

EVERYWHERE = "partout-la-meme-regle"

TEXTS = "Un texte hostile se relit tel quel, quel que soit le champ et où qu'il soit montré"


defect(
    "an_answer_to_ircc_is_shown_as_markup",
    Change("templates/ircc/message.html", "{{ message.answer }}", "{{ message.answer | safe }}"),
    red={EVERYWHERE: [TEXTS]},
)

defect(
    "the_address_of_a_sign_in_is_shown_as_markup",
    Change("templates/clegc/sign_in.code.html", "email=email) }}", "email=email) | safe }}"),
    red={EVERYWHERE: [TEXTS]},
)

defect(
    "a_name_is_written_in_another_unicode_form",
    Change(
        "ircc/profiles.py",
        "from dataclasses import dataclass\n",
        "import unicodedata\nfrom dataclasses import dataclass\n",
    ),
    Change(
        "ircc/profiles.py",
        'values = [said.get(name, "").strip() for name in IDENTITY]',
        'values = [unicodedata.normalize("NFKC", said.get(name, "").strip()) for name in IDENTITY]',
    ),
    red={EVERYWHERE: [TEXTS]},
)

defect(
    "a_draft_is_cut_short",
    Change(
        "ircc/applications.py",
        '*(said.get(name, "").strip() for name in fields)',
        '*(said.get(name, "").strip()[:60] for name in fields)',
    ),
    red={EVERYWHERE: [TEXTS]},
)

defect(
    "a_document_is_saved_under_another_name",
    Change("ircc/documents.py", "quote(name, safe='')", "quote(escape(name), safe='')"),
    Change("ircc/documents.py", "import unicodedata\n", "import unicodedata\nfrom html import escape\n"),
    red={EVERYWHERE: [TEXTS]},
)
