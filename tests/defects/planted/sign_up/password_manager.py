"""Defects of the feature "Entrust credentials to a password manager"."""

from __future__ import annotations

from tests.defects.defect import Change, defect

MANAGER = "gestionnaire-de-mots-de-passe"


defect(
    "fields_tell_a_manager_nothing",
    Change("templates/macros.html", ' autocomplete="', ' x="', everywhere=True),
    red={MANAGER: ["Chaque champ dit au gestionnaire ce qu'il attend"]},
)

defect(
    "pasting_is_forbidden",
    Change(
        "static/site.js",
        '"use strict";\n',
        '"use strict";\ndocument.addEventListener("paste", (event) => event.preventDefault());\n',
    ),
    red={MANAGER: ["Le mot de passe peut être collé", "Le code reçu par courriel peut être collé d'un seul geste"]},
)
