"""Defects of the feature "Reach the registration page"."""

from __future__ import annotations

from tests.defects.defect import Change, defect

REACH = "acceder-a-l-inscription"


defect(
    "person_is_left_at_clegc_at_the_end",
    Change(
        "clegc/sign_in/sign_in_pages.py",
        'return Response.see_other(address) if address else visit.go("home")',
        'return visit.go("home")',
    ),
    red={REACH: ["Les six étapes ramènent à IRCC, en session"]},
)

defect(
    "sign_up_opens_without_a_service",
    Change(
        "clegc/sign_up/sign_up_pages.py", "if self._clegc.authorizations.of(visit.session.id) is None:", "if False:"
    ),
    red={REACH: ["La CléGC renvoie au service la personne qui n'est pas passée par IRCC"]},
)

defect(
    "cancelling_creates_the_account",
    Change(
        "clegc/sign_up/sign_up_pages.py",
        "self._drafts.abandon(visit.session.id)",
        'self._clegc.accounts.create(self._draft(visit).username or "", "", [], "", "fr")',
    ),
    red={REACH: ["Annuler l'inscription ramène à la page de connexion"]},
)

defect(
    "leaving_stays_at_clegc",
    Change(
        "clegc/sign_up/sign_up_pages.py",
        'return Response.see_other(address) if address else visit.go("start")',
        'return visit.go("start")',
    ),
    red={REACH: ["Quitter l'inscription ramène à IRCC", "Refuser les conditions ramène à IRCC"]},
)

defect(
    "who_declines_takes_everybody_else_from_their_way",
    Change(
        "clegc/sign_in/authorizations.py",
        """        self._store.run("DELETE FROM authorizations WHERE session_id = ?", session_id)
        return asked.answer(error="access_denied")""",
        """        self._store.run("DELETE FROM authorizations WHERE session_id <> ?", session_id)
        return asked.answer(error="access_denied")""",
    ),
    red={REACH: ["Le refus d'Amélie ne coupe pas Benoît d'IRCC"]},
)

defect(
    "the_address_of_gckey_alone_leads_nowhere",
    Change("clegc/sign_in/service_pages.py", """    add("/", {"GET": lambda visit: visit.go("start")})\n""", ""),
    red={REACH: ["L'adresse d'un système, sans rien après, mène à sa première page"]},
)

defect(
    "the_address_of_ircc_alone_leads_nowhere",
    Change(
        "ircc/pages.py",
        """        ircc.router.add_endpoint("/", {"GET": lambda visit: visit.go("secure_account")})\n""",
        "",
    ),
    red={REACH: ["L'adresse d'un système, sans rien après, mène à sa première page"]},
)
