"""Defects of the feature "Several applications in one account"."""

from __future__ import annotations

from tests.defects.defect import Change, defect

DASHBOARD = "plusieurs-demandes-dans-un-compte"
ADDRESSES = "la-meme-adresse-partout"


defect(
    "services_open_without_a_profile",
    Change("ircc/pages.py", '{"account", "profile"}', '{"account", "profile", "services"}'),
    red={DASHBOARD: ["Sans profil, rien d'autre ne s'ouvre"]},
)

defect(
    "profile_may_say_anything",
    Change("ircc/profiles.py", "found: Faults = {}", "return {}"),
    red={DASHBOARD: ["Un profil incomplet ou mal formé est refusé"]},
)

defect(
    "application_may_say_anything",
    Change("ircc/applications.py", "self._profiles.faults(said) or self._differences(profile, said)", "{}"),
    Change(
        "ircc/applications.py",
        'faults["details"] = ["details_missing"]\n        if not faults:',
        "pass\n        if not faults:",
    ),
    red={DASHBOARD: ["Un renseignement différent du profil est refusé, et nommé"]},
)

defect(
    "portal_takes_any_given_name",
    Change(
        "ircc/profiles.py",
        '("given_name", "given_name_missing"), ("family_name", "family_name_missing")',
        '("family_name", "family_name_missing"),',
    ),
    Change(
        "ircc/applications.py",
        "if folded(said[name].strip())",
        'if name != "given_name" and folded(said[name].strip())',
    ),
    red={
        DASHBOARD: [
            "Un profil incomplet ou mal formé est refusé",
            "Un renseignement différent du profil est refusé, et nommé",
        ]
    },
)

defect(
    "dashboard_is_in_the_order_of_entry",
    Change("ircc/applications.py", "(order.index(each.program), -(each.submitted_at or 0), -each.id)", "each.id"),
    red={DASHBOARD: ["Chaque demande est à sa place, avec son état"]},
)

defect(
    "draft_knows_nothing_of_the_profile",
    Change(
        "ircc/applications.py",
        "profile.given_name, profile.family_name, profile.birth_date,\n            profile.email,",
        '"", "", "", "",',
    ),
    red={DASHBOARD: ["Les renseignements du profil sont repris dans la demande"]},
)

defect(
    "address_of_the_gckey_is_forgotten",
    Change("ircc/profiles.py", 'return str(row["key_email"] or "") if row else ""', 'return ""'),
    red={
        DASHBOARD: ["L'adresse que la CléGC connaît n'est pas redemandée"],
        ADDRESSES: [
            "Deux adresses différentes sont signalées",
            "Une adresse changée seulement à la CléGC est signalée",
        ],
    },
)

defect(
    "days_begin_in_greenwich",
    Change("ground/dates.py", "moment.astimezone(_HERE)", "moment.astimezone(UTC)"),
    red={"plusieurs-demandes-dans-un-compte": ["Une demande porte la date du jour à Toronto"]},
)
