"""The pages of the sign-up, from the terms to the confirmed address."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mock_site.clegc.credentials import COMMON_WORDS, PASSWORD_RULES, USERNAME_RULES
from mock_site.clegc.questions import QUESTIONS
from mock_site.clegc.sign_up import STEPS, Draft, Stale
from mock_site.web import Response

if TYPE_CHECKING:
    from collections.abc import Callable

    from mock_site.clegc.pages import Clegc
    from mock_site.clegc.sign_up import Faults
    from mock_site.system import Visit

_CONFIRMED = "sign_up.confirmed"


def before(clegc: Clegc, visit: Visit) -> Response | None:
    """Keep each step to those who have done the ones before it."""
    step = visit.route.name.partition(".")[2]
    if visit.session.level > 0:
        return None if visit.route.name == _CONFIRMED and visit.session.level == 1 else visit.go("home")
    if clegc.authorizations.of(visit.session.id) is None:
        return visit.go("start")
    if step in {"cancel", "leave"}:
        return None
    draft = clegc.sign_ups.of(visit.session.id)
    reached = draft.step if draft else STEPS[0]
    wanted = {"again": "code", "confirmed": "code"}.get(step, step)
    too_far = STEPS.index(wanted) > STEPS.index(reached) or step == "confirmed"
    return visit.go(f"sign_up.{reached}", status="not_yet") if too_far else None


def add_to(clegc: Clegc) -> None:
    """Add these pages to CléGC's."""
    drafts = clegc.sign_ups

    def draft_of(visit: Visit) -> Draft:
        draft = drafts.of(visit.session.id)
        if draft is None:
            raise Stale
        return draft

    def show(visit: Visit, **facts: object) -> Response:
        return visit.show(draft=draft_of(visit), **facts)

    def step(choose: Callable[[Visit, Draft], Faults], following: str, **notes: str) -> Callable[[Visit], Response]:
        """Return what answers a step's form: refuse it, or go on; a form of an older state is told so."""

        def post(visit: Visit) -> Response:
            try:
                draft = draft_of(visit)
                if visit.form.get("revision") != str(draft.revision):
                    raise Stale  # noqa: TRY301 - the same end as when another form wins the race
                faults = choose(visit, draft)
            except Stale:
                return overtaken(visit)
            if "username" in faults:
                return visit.go("sign_up.username", errors=faults, typed={"username": visit.form.get("username", "")})
            return visit.refuse(faults) if faults else visit.go(following, **notes)

        return post

    def overtaken(visit: Visit) -> Response:
        if visit.session.level > 0:
            return visit.go("home")
        draft = drafts.of(visit.session.id)
        return visit.go(f"sign_up.{draft.step if draft else STEPS[0]}", status="overtaken")

    def accept(visit: Visit) -> Response:
        drafts.begin(visit.session.id)
        return visit.go("sign_up.username")

    def choose_password(visit: Visit, draft: Draft) -> Faults:
        return drafts.choose_password(draft, visit.form.get("password", ""), visit.form.get("password_again", ""))

    def choose_answers(visit: Visit, draft: Draft) -> Faults:
        places = range(1, visit.site.policy.questions + 1)
        questions = [visit.form.get(f"question_{place}", "") for place in places]
        return drafts.choose_answers(draft, questions, [visit.form.get(f"answer_{place}", "") for place in places])

    def choose_email(visit: Visit, draft: Draft) -> Faults:
        return drafts.choose_email(
            draft, visit.form.get("email", ""), visit.form.get("email_again", ""), visit.language
        )

    def send_again(visit: Visit, draft: Draft) -> Faults:
        return drafts.send_again(draft, visit.language)

    def confirm(visit: Visit, draft: Draft) -> Faults:
        outcome = drafts.confirm(draft, visit.form.get("code", ""), visit.language)
        if isinstance(outcome, dict):
            return outcome
        clegc.sessions.rise(visit.session, outcome.id, 1)
        visit.site.record("account opened", username=outcome.username)
        return {}

    def cancel(visit: Visit) -> Response:
        drafts.abandon(visit.session.id)
        return visit.go("sign_in", status="cancelled")

    def leave(visit: Visit) -> Response:
        address = clegc.authorizations.refuse(visit.session.id)
        visit.end()
        return Response.see_other(address) if address else visit.go("start")

    def choose_username(visit: Visit, draft: Draft) -> Faults:
        return drafts.choose_username(draft, visit.form.get("username", ""))

    add = clegc.router.add
    add("sign_up.terms", "/inscription/conditions", "/sign-up/terms", get=lambda visit: visit.show(), post=accept)
    add(
        "sign_up.username", "/inscription/nom-d-utilisateur", "/sign-up/username",
        get=lambda visit: show(visit, rules=USERNAME_RULES),
        post=step(choose_username, "sign_up.password"),
    )  # fmt: skip
    add(
        "sign_up.password", "/inscription/mot-de-passe", "/sign-up/password",
        get=lambda visit: show(visit, rules=PASSWORD_RULES, common=" ".join(sorted(COMMON_WORDS))),
        post=step(choose_password, "sign_up.questions"),
    )  # fmt: skip
    add(
        "sign_up.questions", "/inscription/questions", "/sign-up/questions",
        get=lambda visit: show(visit, questions=QUESTIONS),
        post=step(choose_answers, "sign_up.email"),
    )  # fmt: skip
    add(
        "sign_up.email", "/inscription/courriel", "/sign-up/email",
        get=show, post=step(choose_email, "sign_up.code"),
    )  # fmt: skip
    add("sign_up.code", "/inscription/courriel/code", "/sign-up/email/code", get=show, post=step(confirm, _CONFIRMED))
    add(
        "sign_up.again", "/inscription/courriel/code/nouveau", "/sign-up/email/code/new",
        post=step(send_again, "sign_up.code", status="code_sent"), page="sign_up.code",
    )  # fmt: skip
    add(_CONFIRMED, "/inscription/courriel/confirmation", "/sign-up/email/confirmed", get=lambda visit: visit.show())
    add("sign_up.cancel", "/inscription/annuler", "/sign-up/cancel", post=cancel)
    add("sign_up.leave", "/inscription/quitter", "/sign-up/leave", post=leave)
