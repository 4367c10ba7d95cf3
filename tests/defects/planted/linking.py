"""The defects of linking: how an application or a card comes into an account, and the address that the account has."""

from __future__ import annotations

from tests.defects.defect import Change, defect

ACCOUNTS = "plusieurs-comptes"
CARD = "lier-sa-carte-de-resident-permanent"
NEW_KEY = "nouvelle-clegc-memes-demandes"
ADDRESSES = "la-meme-adresse-partout"

defect(
    "what_is_linked_stays_away",
    Change(
        "ircc/links.py",
        "        with self._store.transaction():\n",
        "        return\n        with self._store.transaction():\n",
    ),
    red={
        ACCOUNTS: ["Une demande envoyée sur papier se lie sans rien quitter"],
        CARD: [
            "La carte liée se suit dans le compte",
            "Les nouvelles de la carte liée arrivent dans le compte",
            "La carte liée se renouvelle",
        ],
        NEW_KEY: [
            "Du compte désactivé à la demande suivie dans un nouveau compte",
            "Du compte verrouillé à la demande suivie dans un nouveau compte",
            "La carte de résident permanent suit dans le nouveau compte",
        ],
    },
)
defect(
    "linking_goes_without_a_last_look",
    Change("ircc/link_pages.py", "self._check, self._link)", "self._link, self._link)"),
    red={ACCOUNTS: ["Avant de lier, on relit ce qu'on a écrit"]},
)
defect(
    "application_is_linked_again",
    Change("ircc/link_pages.py", 'status="link_here"', 'status="linked"'),
    red={ACCOUNTS: ["Une demande déjà là n'est pas liée deux fois"]},
)
defect(
    "last_look_opens_on_nothing",
    Change(
        "ircc/link_pages.py",
        'return visit.show(link=link, ask=_PAGES[link.way]) if link else visit.go("link")',
        'link = link or Link("number", dict.fromkeys(WAYS["number"], ""))\n'
        "        return visit.show(link=link, ask=_PAGES[link.way])",
    ),
    red={ACCOUNTS: ["Rien ne se lie sans avoir dit quoi"]},
)
defect(
    "way_to_link_is_chosen_for_all",
    Change("ircc/link_pages.py", 'visit.form.get("way", "")', 'visit.form.get("way", "number")'),
    red={ACCOUNTS: ["Sans choix, on ne va pas plus loin"]},
)
defect(
    "application_is_found_by_its_number_alone",
    Change("ircc/links.py", "WHERE number = ? AND birth_date = ?", "WHERE number = ? AND ? IS NOT NULL"),
    red={ACCOUNTS: ["Un numéro ou une date d'une autre demande"]},
)
defect(
    "application_number_needs_no_form",
    Change("ircc/links.py", 're.compile(r"[A-Z][0-9]{9}")', 're.compile(".+")'),
    red={ACCOUNTS: ["Un numéro de demande a sa forme"]},
)
defect(
    "client_identifier_is_written_one_way",
    Change("ircc/links.py", 'r"[0-9]{4}-[0-9]{4}|[0-9]{2}-[0-9]{4}-[0-9]{4}"', 'r"[0-9]{4}-[0-9]{4}"'),
    red={CARD: ["Un IUC s'écrit de deux façons"]},
)
defect(
    "linking_locks_for_all",
    Change(
        "ground/tries.py",
        "        with self._store.transaction():\n",
        '        whose = "anybody" if self._kind == "link" else whose\n        with self._store.transaction():\n',
    ),
    red={CARD: ["Les essais de l'un ne ferment pas la liaison de l'autre"]},
)


# the address

defect(
    "address_of_the_gckey_has_a_space",
    Change("ircc/profiles.py", 'return str(row["key_email"] or "")', "return f\"{row['key_email']} \""),
    red={ADDRESSES: ["La même adresse ne dit rien"]},
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
    red={ADDRESSES: ["Mettre le profil à jour les accorde"]},
)
