"""Defects of the feature "The same address everywhere"."""

from __future__ import annotations

from tests.defects.defect import Change, defect

ADDRESSES = "la-meme-adresse-partout"


defect(
    "address_of_the_gckey_has_a_space",
    Change("ircc/profiles.py", 'return str(row["key_email"] or "")', "return f\"{row['key_email']} \""),
    red={ADDRESSES: ["Deux adresses identiques ne sont pas signalées"]},
)

defect(
    "address_in_capitals_is_another",
    Change(
        "templates/ircc/account.html", "key_email.casefold() != profile.email.casefold()", "key_email != profile.email"
    ),
    red={ADDRESSES: ["Une majuscule n'est pas une différence"]},
)

defect(
    "profile_is_written_once",
    Change(
        "ircc/profiles.py",
        "        faults = self.faults(said)\n",
        "        if self.of(client_id):\n            return {}\n        faults = self.faults(said)\n",
    ),
    red={ADDRESSES: ["Mettre le profil à jour fait disparaître la différence"]},
)
