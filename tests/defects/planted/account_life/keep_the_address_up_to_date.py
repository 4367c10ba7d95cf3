"""Defects of the feature "Keep the email address up to date"."""

from __future__ import annotations

from tests.defects.changes import EACH_SENDING_CHANGES, NOTHING_UNDONE
from tests.defects.defect import Change, defect

KEEP_THE_ADDRESS_UP_TO_DATE = "garder-son-adresse-a-jour"
VALIDITY = "duree-du-compte"
EMAIL_ADDRESS = "adresse-electronique"
PASSWORD = "mot-de-passe-oublie"
SIGN_IN = "ouvrir-une-session"


defect(
    "the_former_address_is_not_told",
    Change(
        "clegc/account_life/address_changes.py",
        'self._ground.send("address_is_old", account.email, account.language)',
        "pass",
    ),
    red={KEEP_THE_ADDRESS_UP_TO_DATE: ["Le changement est annoncé à l'ancienne adresse et à la nouvelle"]},
)

defect(
    "the_address_stays",
    Change("clegc/account_life/address_changes.py", "self._accounts.set_email(account.id, change.email)", "pass"),
    red={
        KEEP_THE_ADDRESS_UP_TO_DATE: ["Les avis qui suivent arrivent à la nouvelle adresse"],
        VALIDITY: ["Les rappels arrivent à l'adresse changée"],
    },
)

defect(
    "the_code_goes_to_both_addresses",
    Change(
        "clegc/account_life/address_changes.py",
        'self._codes.send(session_id, email, language, "address_code")',
        "for address in (account.email, email):\n"
        '                    self._codes.send(session_id, address, language, "address_code")',
    ),
    red={KEEP_THE_ADDRESS_UP_TO_DATE: ["Le code n'est envoyé qu'à la nouvelle adresse"]},
)

defect(
    "a_former_address_that_is_gone_stands_in_the_way",
    Change("clegc/account_life/address_changes.py", 'self._ground.record("mail not sent", reason=str(error))', "raise"),
    red={KEEP_THE_ADDRESS_UP_TO_DATE: ["Une ancienne adresse qui n'existe plus n'empêche pas le changement"]},
)

defect(
    "any_code_proves_an_address",
    Change("clegc/account_life/address_changes.py", "self._codes.verify(change.session_id, code)", "[]"),
    red={
        KEEP_THE_ADDRESS_UP_TO_DATE: [
            "Un code erroné ne change rien",
            "Après cinq codes erronés, même le bon est refusé",
            "Le code est valide pendant dix minutes",
            "Après un nouveau code, le premier est refusé",
            "Le code d'une autre personne est refusé",
        ]
    },
)

defect(
    "a_changed_address_follows_no_rule",
    Change("clegc/account_life/address_changes.py", "address_faults(email, again)", "[]"),
    red={KEEP_THE_ADDRESS_UP_TO_DATE: ["La nouvelle adresse suit les règles de l'inscription"]},
)

defect(
    "a_code_is_used_up_by_a_mail_that_fails",
    NOTHING_UNDONE,
    red={
        KEEP_THE_ADDRESS_UP_TO_DATE: [
            "Quand l'avis ne peut pas être envoyé, le code reste valide",
            "Pendant une panne du courriel, aucun code n'est envoyé",
        ]
    },
)

defect(
    "an_address_overtaken_is_taken",
    Change("clegc/account_life/address_changes.py", "WHERE ? = ifnull(", "WHERE ? >= 0 OR 0 = ifnull("),
    red={KEEP_THE_ADDRESS_UP_TO_DATE: ["Une étape faite dans un onglet ne peut pas être refaite dans l'autre"]},
)

defect(
    "nothing_says_that_codes_keep_their_address",
    Change(
        "templates/clegc/address.new.html",
        "{{ t('new_address.second_factor', email=account.second_factor_email) }}",
        "",
    ),
    red={KEEP_THE_ADDRESS_UP_TO_DATE: ["La page dit à quelle adresse arriveront les codes de session"]},
)

defect(
    "nothing_says_how_codes_would_arrive_elsewhere",
    Change("templates/clegc/address.new.html", "{{ t('new_address.second_factor_change') }}", ""),
    red={KEEP_THE_ADDRESS_UP_TO_DATE: ["La page dit à quelle adresse arriveront les codes de session"]},
)

defect(
    "codes_follow_the_address",
    Change(
        "clegc/accounts.py",
        'SET email = ? WHERE id = ?", email, account_id',
        'SET email = ?1, second_factor_email = ?1 WHERE id = ?2", email, account_id',
    ),
    red={KEEP_THE_ADDRESS_UP_TO_DATE: ["Les codes de session arrivent encore à l'ancienne adresse"]},
)

defect(
    "a_code_is_asked_for_before_it_is_sent",
    Change(
        "clegc/account_life/details_pages.py",
        '_SENT = frozenset({"address.code", "address.again"})',
        "_SENT = frozenset()",
    ),
    Change("templates/clegc/address.code.html", "change.email", "(change or account).email"),
    red={KEEP_THE_ADDRESS_UP_TO_DATE: ["La page du code ne s'ouvre pas avant une nouvelle adresse"]},
)

defect(
    "a_code_that_failed_counts_as_the_last",
    NOTHING_UNDONE,
    Change(
        "clegc/sign_up/mail_codes.py",
        "        code = self._ground.digits(self._policy.mail_code_digits)\n",
        '        if self._store.row("SELECT 1 FROM mail_codes WHERE purpose = ?", self._purpose):\n'
        "            return\n"
        "        code = self._ground.digits(self._policy.mail_code_digits)\n",
    ),
    red={KEEP_THE_ADDRESS_UP_TO_DATE: ["Après la panne du courriel, un code est envoyé"]},
)

defect(
    "the_page_of_the_code_is_shown_once",
    Change(
        "clegc/account_life/details_pages.py",
        "        return visit.show(account=account, change=change,",
        '        if visit.route.name == "address.code":\n'
        '            visit.ground.store.run("DELETE FROM address_changes WHERE session_id = ?", visit.session.id)\n'
        "        return visit.show(account=account, change=change,",
    ),
    red={KEEP_THE_ADDRESS_UP_TO_DATE: ["Recharger la page garde l'étape du code"]},
)

defect(
    "each_of_many_sendings_changes_the_address",
    *EACH_SENDING_CHANGES,
    Change("clegc/account_life/address_changes.py", "self._codes.verify(change.session_id, code)", "[]"),
    Change("clegc/account_life/address_changes.py", "if not ended:", "if False:"),
    red={KEEP_THE_ADDRESS_UP_TO_DATE: ["Des envois au même moment ne changent l'adresse qu'une fois"]},
)

defect(
    "same_address_is_another_one",
    Change("clegc/account_life/address_changes.py", "if folded(email) == folded(account.email):", "if False:"),
    red={KEEP_THE_ADDRESS_UP_TO_DATE: ["La nouvelle adresse suit les règles de l'inscription"]},
)

defect(
    "codes_are_sent_without_limit",
    Change("clegc/sign_up/sendings.py", "raise TooManySendings", "return"),
    red={
        "garder-son-adresse-a-jour": ["La personne reçoit au plus cinq codes en quinze minutes"],
        SIGN_IN: ["La personne reçoit au plus cinq codes de session en quinze minutes"],
        PASSWORD: ["La personne reçoit au plus cinq codes en quinze minutes"],
        EMAIL_ADDRESS: [
            "La personne reçoit au plus cinq codes en quinze minutes",
            "Au bout de quinze minutes, la personne peut redemander un code",
        ],
    },
)
