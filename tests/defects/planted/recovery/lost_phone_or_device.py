"""Defects of the feature "Come back without the device"."""

from __future__ import annotations

from tests.defects.changes import WITHOUT_TRANSACTION
from tests.defects.defect import Change, defect, imports

LOST = "telephone-ou-appareil-perdu"
CODES = "codes-de-recuperation"


defect(
    "recovery_code_serves_twice",
    Change(
        "clegc/sign_up/second_factor.py",
        "SELECT id, code_hash FROM recovery_codes WHERE account_id = ? AND used_at IS NULL",
        "SELECT id, code_hash FROM recovery_codes WHERE account_id = ?",
    ),
    Change("clegc/sign_up/second_factor.py", "WHERE id = ? AND used_at IS NULL", "WHERE id = ?"),
    red={
        LOST: [
            "Un code de récupération déjà utilisé est refusé",
            "Un même code de récupération donné dans deux navigateurs ne sert qu'une fois",
        ]
    },
)

defect(
    "recovery_code_is_looked_at_then_used",
    WITHOUT_TRANSACTION,
    imports("clegc/sign_up/second_factor.py", "from mock_site import rivals"),
    Change(
        "clegc/sign_up/second_factor.py",
        "        won = self._store.run(\n",
        "        rivals.wait(self._store)\n        won = self._store.run(\n",
    ),
    Change("clegc/sign_up/second_factor.py", "WHERE id = ? AND used_at IS NULL", "WHERE id = ?"),
    red={LOST: ["Un même code de récupération donné dans deux navigateurs ne sert qu'une fois"]},
)

defect(
    "using_one_code_uses_them_all",
    Change("clegc/sign_up/second_factor.py", "WHERE id = ? AND used_at IS NULL", "WHERE ? AND used_at IS NULL"),
    red={
        LOST: ["Utiliser un code laisse les autres valides", "Le code de récupération est accepté, compté et annoncé"]
    },
)

defect(
    "wrong_code_uses_up_a_right_one",
    Change(
        "clegc/sign_up/second_factor.py",
        'return ["recovery_code_wrong"]',
        'self._store.run("DELETE FROM recovery_codes WHERE id = (SELECT MIN(id) FROM recovery_codes)")\n'
        '            return ["recovery_code_wrong"]',
    ),
    red={LOST: ["Un code erroné laisse les bons codes valides"]},
)

defect(
    "recovery_code_counts_to_the_letter",
    Change(
        "clegc/sign_up/recovery_codes.py",
        '"".join(filter(str.isalnum, typed)).upper().translate(_LOOK_ALIKE)',
        'typed.replace("-", "", 1)',
    ),
    red={LOST: ["Ni la casse ni le trait d'union ne comptent"]},
)

defect(
    "malformed_recovery_code_is_a_try",
    Change("clegc/sign_up/recovery_codes.py", "return len(code) == 2 * _HALF and", "return True or"),
    red={LOST: ["Un texte qui n'a pas la forme d'un code ne compte pas comme un essai"]},
)

defect(
    "recovery_code_is_a_password",
    Change(
        "clegc/accounts.py",
        "same = hashing.matches(password, stored)",
        'codes = [row["code_hash"] for row in self._store.rows("SELECT code_hash FROM recovery_codes")]\n'
        '        same = any(hashing.matches(password.replace("-", ""), code) for code in codes)\n'
        "        same = same or hashing.matches(password, stored)",
    ),
    red={LOST: ["Un code de récupération ne remplace pas le mot de passe"]},
)

defect(
    "recovery_code_page_opens_to_anybody",
    Change(
        "clegc/sign_in/sign_in_pages.py",
        'if visit.route.name == "sign_in.out":',
        'if visit.route.name in {"sign_in.out", "sign_in.recover"}:',
    ),
    red={LOST: ["Sans le mot de passe, la page du code de récupération ne s'ouvre pas"]},
)

defect(
    "recovery_code_is_anybodys",
    Change(
        "clegc/sign_up/second_factor.py",
        "SELECT id, code_hash FROM recovery_codes WHERE account_id = ?",
        "SELECT id, code_hash FROM recovery_codes WHERE ?",
    ),
    red={LOST: ["Le code de récupération d'une autre personne n'ouvre rien"]},
)

defect(
    "use_of_a_recovery_code_is_not_told",
    Change(
        "clegc/sign_up/second_factor.py",
        'self._ground.send("recovery_code_used", account.email, account.language, left=len(unused) - 1)',
        "pass",
    ),
    red={LOST: ["Le code de récupération est accepté, compté et annoncé"]},
)

defect(
    "last_codes_do_not_warn",
    Change("clegc/sign_up/second_factor.py", 'return int(row["left"]) if row else 0', "return 4"),
    red={LOST: ["La personne est avertie quand il lui reste peu de codes"]},
)

defect(
    "code_is_used_up_without_the_notice",
    WITHOUT_TRANSACTION,
    red={LOST: ["Quand l'avis ne peut pas être envoyé, le code reste valide"]},
)

defect(
    "former_app_still_opens",
    Change(
        "clegc/sign_up/second_factor.py",
        "second_factor_email = ?, totp_secret = ?,",
        "second_factor_email = ?, totp_secret = COALESCE(totp_secret, ?),",
    ),
    red={LOST: ["Une nouvelle application ramène à IRCC, et l'ancienne n'ouvre plus rien"]},
)

defect(
    "former_recovery_codes_stay",
    Change(
        "clegc/sign_up/second_factor.py",
        'self._store.run("DELETE FROM recovery_codes WHERE account_id = ?", account.id)',
        "pass",
    ),
    red={LOST: ["De nouveaux codes annulent les anciens"]},
)

defect(
    "former_codes_die_before_the_new_are_saved",
    Change(
        "clegc/sign_up/second_factor_pages.py",
        'if visit.form.get("saved") != "yes":',
        'visit.ground.store.run("DELETE FROM recovery_codes")\n        if visit.form.get("saved") != "yes":',
    ),
    red={
        LOST: [
            "Quand l'avis du changement ne peut pas être envoyé, rien n'est remplacé",
            "Tant que les nouveaux codes ne sont pas gardés, les anciens restent valides",
        ]
    },
)

defect(
    "change_is_not_told",
    Change("clegc/sign_up/second_factor.py", "self._ground.send(kind, account.email, account.language)", "pass"),
    red={
        LOST: [
            "Une nouvelle application ramène à IRCC, et l'ancienne n'ouvre plus rien",
            "De nouveaux codes ramènent à IRCC sans changer la méthode",
            "La méthode peut être changée depuis la page d'accueil",
        ]
    },
)

defect(
    "recovery_code_opens_everything",
    Change(
        "clegc/sign_up/second_factor_pages.py",
        "        if visit.session.level == 1:\n            if visit.session.proved_at is None:",
        "        if visit.session.proved_at:\n            return None\n"
        "        if visit.session.level == 1:\n            if visit.session.proved_at is None:",
    ),
    red={LOST: ["Tant que rien n'est remplacé, rien d'autre ne s'ouvre"]},
)

defect(
    "change_needs_no_password",
    Change("clegc/sign_up/second_factor_pages.py", "or proved_lately(visit):", "or True:"),
    red={
        LOST: [
            "Sans le mot de passe, aucune page de changement ne s'ouvre",
            "Le mot de passe confirmé est valide pendant dix minutes",
        ]
    },
)

defect(
    "any_password_allows_a_change",
    Change("clegc/account_life/proof_pages.py", "lambda: opens", "lambda: True"),
    red={LOST: ["Un mot de passe erroné ne change rien"]},
)

defect(
    "passwords_given_again_are_not_counted",
    Change(
        "clegc/account_life/proof_pages.py",
        "clegc.password_tries.judge(username_key(account.username), lambda: opens)",
        "Verdict.RIGHT if opens else Verdict.WRONG",
    ),
    red={LOST: ["Des mots de passe devinés dans une session ouverte verrouillent aussi"]},
)

defect(
    "other_sessions_stay",
    Change("clegc/system.py", "self.sessions.end_others(session)", "pass"),
    red={LOST: ["Changer de méthode ferme les autres sessions"]},
)

defect(
    "no_choice_means_new_codes",
    Change("clegc/recovery/renewal_pages.py", 'visit.form.get("way", "")', 'visit.form.get("way") or "codes"'),
    red={LOST: ["Continuer sans choisir ce qui sera renouvelé est refusé"]},
)

defect(
    "recovery_code_serves_as_a_code_of_the_app",
    Change(
        "clegc/sign_in/sign_in_pages.py",
        "        if not mail_codes.well_formed(typed, visit.ground.policy):\n",
        "        if recovery_codes.well_formed(typed):\n"
        '            visit.form = {**visit.form, "recovery_code": typed}\n'
        "            return self._recover(visit)\n"
        "        if not mail_codes.well_formed(typed, visit.ground.policy):\n",
    ),
    red={LOST: ["Un code de récupération n'est pas accepté comme code d'application"]},
)

defect(
    "new_recovery_codes_are_not_kept",
    Change(
        "clegc/sign_up/second_factor.py",
        "            self._write_codes(",
        "            if not account.second_factor:\n                self._write_codes(",
    ),
    red={LOST: ["Les nouveaux codes sont acceptés à la place des anciens"]},
)

defect(
    "the_same_code_five_times",
    Change(
        "clegc/sign_up/second_factor.py", "recovery_codes.new_codes(self._policy.recovery_codes)", '["ABCD-1234"] * 5'
    ),
    red={
        LOST: ["Les cinq nouveaux codes sont différents"],
        CODES: ["Les cinq codes sont différents"],
    },
)

defect(
    "hyphen_counts",
    Change(
        "clegc/sign_up/recovery_codes.py",
        ".upper().translate(_LOOK_ALIKE)",
        '.upper().translate(_LOOK_ALIKE) if "-" in typed else ""',
    ),
    red={LOST: ["Ni la casse ni le trait d'union ne comptent"]},
)

defect(
    "what_comes_too_early_leads_to_the_start",
    Change(
        "clegc/pages.py",
        "return guard(visit) if guard else None",
        "away = guard(visit) if guard else None\n"
        '        return visit.go("start") if away and visit.request.method == "GET" else away',
    ),
    red={"telephone-ou-appareil-perdu": ["Tant que rien n'est remplacé, rien d'autre ne s'ouvre"]},
)
