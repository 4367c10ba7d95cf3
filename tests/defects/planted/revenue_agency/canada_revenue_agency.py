"""Defects of the feature "The Canada Revenue Agency, which a GCKey does not open"."""

from __future__ import annotations

from tests.defects.defect import Change, defect, imports

AGENCY = "agence-du-revenu-du-canada"
LOCK = "verrou"
PASSWORD = "mot-de-passe-oublie"


defect(
    "a_gckey_opens_arc",
    imports("arc/users.py", "from mock_site.clegc.accounts import Accounts"),
    Change(
        "arc/users.py",
        '        row = self._store.row("SELECT id, password_hash',
        "        account, opens = Accounts(self._ground).authenticate(name, password)\n"
        "        if account and opens:\n"
        "            return account.id, True\n"
        '        row = self._store.row("SELECT id, password_hash',
    ),
    red={
        AGENCY: [
            "La page refuse, dit pourquoi et dit où aller",
            "Le même nom aux deux endroits ne rend pas le mot de passe de la CléGC bon à l'ARC",
        ]
    },
)

defect(
    "arc_shows_what_was_typed_again",
    Change("arc/pages.py", 'name = "arc"\n', 'name = "arc"\n    kept = frozenset({"arc_user"})\n'),
    red={AGENCY: ["Les identifiants de la CléGC ne sont ni gardés, ni écrits au journal, ni montrés"]},
)

defect(
    "arc_counts_tries_under_what_was_typed",
    Change("arc/users.py", "if row else (None, False)", "if row else (name, False)"),
    red={AGENCY: ["Les identifiants de la CléGC ne sont ni gardés, ni écrits au journal, ni montrés"]},
)

defect(
    "arc_writes_the_password_in_the_log",
    Change(
        "arc/users.py",
        "        opens = hashing.matches(",
        '        self._ground.record("arc password", password=password)\n        opens = hashing.matches(',
    ),
    red={AGENCY: ["Les identifiants de la CléGC ne sont ni gardés, ni écrits au journal, ni montrés"]},
)

defect(
    "the_file_opens_to_anybody",
    Change("arc/pages.py", 'if visit.route.name == "file" and not inside:', "if False:"),
    red={
        AGENCY: [
            "Une session de la CléGC et d'IRCC n'ouvre pas de session à l'ARC",
            "Une personne inscrite ouvre et ferme une session",
        ]
    },
)

defect(
    "the_bank_knows_everybody",
    Change("arc/bank.py", " if known else None", ""),
    red={
        AGENCY: [
            "Le partenaire de connexion refuse aussi les identifiants de la CléGC",
            "Une carte avec un code erroné n'ouvre rien",
        ]
    },
)

defect(
    "the_bank_tells_the_card",
    Change("arc/bank.py", 'digest(f"{NAME}:{card}")', "card"),
    red={AGENCY: ["La banque ouvre Mon dossier"]},
)

defect(
    "the_way_to_the_partners_leads_to_the_entrance",
    Change("templates/arc/ways.html", "visit.path('partners')", "visit.path('my_account')"),
    Change("templates/arc/bank.html", "visit.path('partners')", "visit.path('my_account')"),
    red={AGENCY: ["La page de refus mène au bon service", "La personne peut quitter la banque sans rien donner"]},
)

defect(
    "every_user_comes_by_the_bank",
    Change("arc/users.py", 'return row["partner"] if row else None', 'return "banque-maquette"'),
    red={AGENCY: ["S'inscrire à l'ARC ouvre Mon dossier"]},
)

defect(
    "who_registers_with_arc_gets_a_gckey",
    imports("arc/users.py", "from mock_site.clegc.accounts import Accounts"),
    Change(
        "arc/users.py",
        "        try:\n",
        "        hashed = hashing.scrypt(password, self._cost)\n"
        '        Accounts(self._ground).create(name, hashed, [], "nobody@courriel.test", "fr")\n'
        "        try:\n",
    ),
    red={AGENCY: ["S'inscrire à l'ARC ne donne pas de CléGC"]},
)

defect(
    "arc_takes_any_registration",
    Change("arc/users.py", "_name_faults(name, policy),", "[],"),
    Change("arc/users.py", "_password_faults(password, policy),", "[],"),
    red={
        AGENCY: [
            "L'identifiant de l'ARC a de six à seize lettres ou chiffres",
            "Le mot de passe de l'ARC a de huit à soixante-quatre caractères",
        ]
    },
)

defect(
    "the_case_of_a_user_id_counts",
    Change("arc/users.py", "return folded(name)", "return composed(name)"),
    red={AGENCY: ["L'identifiant d'une autre personne est refusé, quelle que soit sa casse"]},
)

defect(
    "arc_locks_at_the_sixth_wrong_password",
    Change(
        "arc/pages.py",
        'Tries("arc password", ground.store, ground.clock, ground.policy)',
        'Tries("arc password", ground.store, ground.clock, ground.policy, limit=6)',
    ),
    red={AGENCY: ["Le cinquième mot de passe erroné verrouille le compte, pas le quatrième"]},
)

defect(
    "the_lock_of_arc_lasts_one_second_longer",
    imports("arc/pages.py", "from datetime import timedelta"),
    Change(
        "arc/pages.py",
        'Tries("arc password", ground.store, ground.clock, ground.policy)',
        'Tries("arc password", ground.store, ground.clock, ground.policy, life=timedelta(minutes=15, seconds=2))',
    ),
    red={AGENCY: ["Le verrou de l'ARC prend fin après quinze minutes, à la seconde près"]},
)

defect(
    "refused_password_follows_in_the_address",
    imports("arc/pages.py", "from urllib.parse import quote", "from mock_site.web.http import Response"),
    Change(
        "arc/pages.py",
        'return visit.refuse({"form": ["arc_wrong"]})',
        "return Response.see_other(f\"{visit.path('sign_in')}?p={quote(visit.form['password'])}\")",
    ),
    red={AGENCY: ["Les identifiants de la CléGC n'apparaissent pas là où d'autres les liraient"]},
)

defect(
    "arc_users_have_seven_characters",
    Change("ground/policy.py", "arc_user_min: int = 6", "arc_user_min: int = 7"),
    red={AGENCY: ["L'identifiant de l'ARC a de six à seize lettres ou chiffres"]},
)

defect(
    "arc_users_have_fifteen_characters_at_most",
    Change("ground/policy.py", "arc_user_max: int = 16", "arc_user_max: int = 15"),
    red={AGENCY: ["L'identifiant de l'ARC a de six à seize lettres ou chiffres"]},
)

defect(
    "arc_passwords_have_nine_characters",
    Change("ground/policy.py", "arc_password_min: int = 8", "arc_password_min: int = 9"),
    red={AGENCY: ["Le mot de passe de l'ARC a de huit à soixante-quatre caractères"]},
)

defect(
    "arc_passwords_have_sixty_three_characters_at_most",
    Change("ground/policy.py", "arc_password_max: int = 64", "arc_password_max: int = 63"),
    red={AGENCY: ["Le mot de passe de l'ARC a de huit à soixante-quatre caractères"]},
)

defect(
    "four_failures_lock",
    Change("ground/policy.py", "lock_tries: int = 5", "lock_tries: int = 4"),
    red={
        "agence-du-revenu-du-canada": ["Le cinquième mot de passe erroné verrouille le compte, pas le quatrième"],
        "sortir-d-un-compte-verrouille": ["La cinquième erreur verrouille les réponses, pas la quatrième"],
        PASSWORD: ["La cinquième erreur verrouille les réponses, pas la quatrième"],
        "nom-d-utilisateur-oublie": ["La cinquième erreur verrouille les réponses, pas la quatrième"],
        LOCK: [
            "Le cinquième échec verrouille le compte, pas le quatrième",
            "Le cinquième code d'application erroné verrouille le deuxième facteur, pas le quatrième",
            "Le cinquième code de récupération erroné verrouille le deuxième facteur, pas le quatrième",
            "Le cinquième code de session erroné verrouille le deuxième facteur, pas le quatrième",
        ],
    },
)

defect(
    "ways_lead_nowhere",
    Change("templates/arc/ways.html", 'href="', 'href="" data-to="', everywhere=True),
    Change("templates/clegc/forgotten.help.html", 'href="', 'href="" data-to="', everywhere=True),
    Change("templates/clegc/closing.html", 'href="', 'href="" data-to="', everywhere=True),
    red={
        "agence-du-revenu-du-canada": ["La page de refus mène au bon service"],
        "sortir-d-un-compte-verrouille": ["Chaque voie commence à la page du compte verrouillé"],
        "supprimer-son-compte": ["La page mène à ce qui pourrait suffire"],
    },
)

defect(
    "all_cards_lead_to_one_file",
    Change(
        "arc/users.py",
        '"SELECT id FROM arc_users WHERE partner = ? AND subject = ?", partner, subject)',
        '"SELECT id FROM arc_users WHERE partner = ?", partner)',
    ),
    red={AGENCY: ["Revenir par la banque mène au même dossier, et non à celui d'une autre personne"]},
)

defect(
    "each_coming_by_the_bank_opens_a_file",
    Change("arc/bank.py", 'digest(f"{NAME}:{card}")', 'digest(f"{NAME}:{card}:{random.random()}")'),
    Change("arc/bank.py", "import re\n", "import random\nimport re\n"),
    red={AGENCY: ["Revenir par la banque mène au même dossier, et non à celui d'une autre personne"]},
)
