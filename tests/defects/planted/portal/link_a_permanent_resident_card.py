"""Defects of the feature "Link a permanent resident card"."""

from __future__ import annotations

from tests.defects.defect import Change, defect

CARD = "lier-sa-carte-de-resident-permanent"


defect(
    "fourth_try_closes_linking",
    Change("ground/policy.py", "link_tries: int = 5", "link_tries: int = 4"),
    red={CARD: ["Le cinquième essai erroné ferme la liaison, pas le quatrième"]},
)

defect(
    "linking_stays_closed_an_hour_longer",
    Change(
        "ground/policy.py",
        "link_lock_life: timedelta = timedelta(hours=24)",
        "link_lock_life: timedelta = timedelta(hours=25)",
    ),
    red={CARD: ["La liaison rouvre après vingt-quatre heures, à la seconde près, dans tout navigateur"]},
)

defect(
    "client_identifier_is_written_one_way",
    Change("ircc/links.py", 'r"[0-9]{4}-[0-9]{4}|[0-9]{2}-[0-9]{4}-[0-9]{4}"', 'r"[0-9]{4}-[0-9]{4}"'),
    red={CARD: ["Un IUC peut s'écrire de deux façons"]},
)

defect(
    "linking_locks_for_all",
    Change(
        "ground/tries.py",
        "        with self._store.transaction():\n",
        '        whose = "anybody" if self._kind == "link" else whose\n        with self._store.transaction():\n',
    ),
    red={CARD: ["Les essais d'une personne ne ferment pas la liaison d'une autre"]},
)

defect(
    "linking_never_locks",
    Change("ircc/links.py", "limit=policy.link_tries", "limit=10**9"),
    red={
        CARD: [
            "Le cinquième essai erroné ferme la liaison, pas le quatrième",
            "Une liaison fermée l'est aussi pour les bons renseignements",
            "Des essais faits au même moment comptent tous",
        ]
    },
)

defect(
    "linking_locks_as_a_password_does",
    Change("ircc/links.py", "limit=policy.link_tries, life=policy.link_lock_life, forgiving=False,", ""),
    red={
        CARD: [
            "La liaison rouvre après vingt-quatre heures, à la seconde près, dans tout navigateur",
            "Lier une demande n'efface pas les essais erronés",
        ]
    },
)

defect(
    "card_is_found_by_its_number_alone",
    Change(
        "ircc/links.py",
        "WHERE uci = ? AND ircc_cards.number = ? AND ircc_cards.birth_date = ? AND country = ?",
        "WHERE ircc_cards.number = ?",
    ),
    Change("ircc/links.py", '*(link.said[name] for name in WAYS["card"]),', 'link.said["card_number"],'),
    red={
        CARD: [
            "Un seul renseignement différent empêche de trouver la carte",
            "Un autre pays d'origine empêche de trouver la carte",
        ]
    },
)

defect(
    "anything_may_be_on_a_card",
    Change("ircc/links.py", "if not self._well_formed(name, value)", "if False"),
    red={CARD: ["Un renseignement mal formé ne compte pas comme un essai"]},
)

defect(
    "date_on_a_card_needs_no_form",
    Change("ircc/links.py", "return past_day(value, day_of(self._ground.clock.now())) is not None", "return True"),
    red={CARD: ["Un renseignement mal formé ne compte pas comme un essai"]},
)

defect(
    "card_number_is_not_looked_at",
    Change("ircc/links.py", "ircc_cards.number = ?", "? IS NOT NULL"),
    red={CARD: ["Un seul renseignement différent empêche de trouver la carte"]},
)

defect(
    "linking_is_open_to_six_tries",
    Change("ground/policy.py", "link_tries: int = 5", "link_tries: int = 6"),
    red={CARD: ["Un pays erroné compte comme un essai", "Deviner le pays d'origine ferme la liaison"]},
)
