"""Defects of the feature "The end of a session"."""

from __future__ import annotations

from tests.defects.defect import Change, defect

IDLE = "fin-de-session"


defect(
    "session_idles_nineteen_minutes",
    Change(
        "ground/policy.py",
        "session_idle: timedelta = timedelta(minutes=20)",
        "session_idle: timedelta = timedelta(minutes=19)",
    ),
    red={IDLE: ["Une session prend fin après vingt minutes d'inactivité"]},
)

defect(
    "session_lives_seven_hours",
    Change(
        "ground/policy.py",
        "session_life: timedelta = timedelta(hours=8)",
        "session_life: timedelta = timedelta(hours=7)",
    ),
    red={IDLE: ["Une session prend fin après huit heures, même active"]},
)

defect(
    "sign_out_only_forgets_the_cookie",
    Change("web/system.py", "self.system.sessions.end(self.session.id)", "pass"),
    red={IDLE: ["Les témoins d'une session fermée n'ouvrent plus rien"]},
)

defect(
    "pages_are_kept_by_the_browser",
    Change(
        "web/system.py",
        "return Response(body)",
        'return Response(body, headers=[("Cache-Control", "private, max-age=3600")])',
    ),
    red={IDLE: ["Revenir en arrière ne montre rien de privé", "Revenir en arrière ne montre rien du compte d'IRCC"]},
)

defect(
    "sign_out_is_out_of_sight",
    Change("templates/base.html", "{{ t('page.sign_out') }}", "…"),
    red={IDLE: ["La session peut être fermée depuis chaque page"]},
)

defect(
    "key_stays_open_after_ircc",
    Change(
        "ircc/sign_in.py", 'back_channel.call(self._ground, "clegc", "/end-session", {"session": row["name"]})', "pass"
    ),
    red={IDLE: ["Fermer la session à IRCC la ferme à la CléGC"]},
)

defect(
    "ircc_stays_open_after_the_key",
    Change("clegc/sign_in/service_sessions.py", "if path:", "if False:"),
    red={IDLE: ["Fermer la session à la CléGC la ferme à IRCC"]},
)

defect(
    "sessions_never_end",
    Change("ground/sessions.py", "return min(self.idle_left, self.life_left)", "return 1000.0"),
    Change(
        "ground/sessions.py", "AND (seen_at <= ? OR created_at <= ?)", "AND 0 AND (seen_at <= ? OR created_at <= ?)"
    ),
    red={
        IDLE: [
            "Sans réponse à l'avertissement, la page dit que la session a pris fin",
            "Une session prend fin après vingt minutes d'inactivité",
            "Une session prend fin après huit heures, même active",
        ]
    },
)

defect(
    "activity_prolongs_for_ever",
    Change("ground/sessions.py", 'row["created_at"] + self._policy.session_life.total_seconds() - self._now', "10**6"),
    red={
        IDLE: [
            "Une session prend fin après huit heures, même active",
            "Répondre à l'avertissement ne prolonge pas la session au-delà de huit heures",
        ]
    },
)

defect(
    "nothing_warns",
    Change("static/site.js", "dialog.showModal()", "undefined"),
    red={
        IDLE: [
            "Répondre à l'avertissement le remet à plus tard",
            "L'avertissement paraît au bout de dix-huit minutes",
            "Répondre à l'avertissement prolonge la session",
        ]
    },
)

defect(
    "the_last_warning_offers_to_stay",
    Change("static/site.js", "if (isLast) sayLast", "if (false) sayLast"),
    red={IDLE: ["Répondre à l'avertissement ne prolonge pas la session au-delà de huit heures"]},
)

defect(
    "the_last_warning_comes_back",
    Change("static/site.js", "if (isLast) return dialog.close();", "if (false) return;"),
    red={IDLE: ["Répondre à l'avertissement ne prolonge pas la session au-delà de huit heures"]},
)

defect(
    "warning_comes_at_once",
    Change(
        "ground/policy.py",
        "session_warning: timedelta = timedelta(minutes=2)",
        "session_warning: timedelta = timedelta(minutes=3)",
    ),
    red={IDLE: ["L'avertissement paraît au bout de dix-huit minutes"]},
)

defect(
    "answering_the_warning_does_nothing",
    Change(
        "static/site.js",
        'await fetch(form.action, { method: "POST", body, redirect: "manual" });',
        '{ type: "opaqueredirect" };',
    ),
    red={IDLE: ["Répondre à l'avertissement prolonge la session"]},
)

defect(
    "seeing_the_warning_prolongs",
    Change("ground/sessions.py", "if active:", "if True:"),
    red={IDLE: ["Voir l'avertissement ne prolonge rien"]},
)

defect(
    "answer_without_scripts_does_not_prolong",
    Change("ground/sessions.py", "if active:", "if False:"),
    red={IDLE: ["Répondre à la page d'avertissement prolonge la session"]},
)

defect(
    "page_without_scripts_stays",
    Change("templates/base.html", "http-equiv", "data-equiv"),
    red={IDLE: ["La page passe d'elle-même à l'avertissement"]},
)

defect(
    "one_sign_out_ends_every_session",
    Change(
        "ground/sessions.py",
        '"DELETE FROM sessions WHERE id = ?", session_id',
        '"DELETE FROM sessions WHERE account_id = (SELECT account_id FROM sessions WHERE id = ?)", session_id',
    ),
    red={"fin-de-session": ["Fermer la session dans un navigateur la laisse ouverte dans l'autre"]},
)

defect(
    "a_session_lasts_two_days",
    Change(
        "ground/policy.py",
        "session_idle: timedelta = timedelta(minutes=20)",
        "session_idle: timedelta = timedelta(days=2)",
    ),
    Change(
        "ground/policy.py",
        "session_life: timedelta = timedelta(hours=8)",
        "session_life: timedelta = timedelta(days=2)",
    ),
    red={"fin-de-session": ["Le lendemain, la session de la veille est fermée"]},
)

defect(
    "the_page_is_read_behind_the_warning",
    Change("static/site.css", "body:has(dialog[open]) main { visibility: hidden; }\n", ""),
    red={IDLE: ["Répondre à l'avertissement le remet à plus tard"]},
)
