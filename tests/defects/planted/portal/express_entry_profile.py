"""Defects of the feature "Have an Express Entry profile"."""

from __future__ import annotations

from tests.defects.defect import Change, defect

SERVICES = "les-services-que-la-clegc-ouvre"


defect(
    "express_entry_opens_to_anybody",
    Change("ircc/pages.py", '"session", "/", "/callback"}', '"session", "/", "/callback", "express_entry"}'),
    red={"profil-entree-express": ["Depuis la page d'IRCC, le profil demande d'ouvrir une session"]},
)

defect(
    "submitted_draft_stays_a_draft",
    Change(
        "ircc/applications.py",
        "        faults = self._profiles.faults(said)",
        "        return self.save(application, said)\n        faults = self._profiles.faults(said)",
    ),
    red={
        "profil-entree-express": ["Le profil peut être créé, gardé et soumis"],
        SERVICES: ["Un brouillon devient une demande soumise et suivie"],
    },
)
