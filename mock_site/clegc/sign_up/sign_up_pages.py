"""The pages of the sign-up, from the terms to the confirmed address."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from mock_site.clegc.sign_in.sign_in_pages import account_of
from mock_site.clegc.sign_up.credentials import COMMON_WORDS, PASSWORD_RULES, USERNAME_RULES
from mock_site.clegc.sign_up.questions import QUESTIONS
from mock_site.clegc.sign_up.sign_up import STEPS, Draft
from mock_site.clegc.system import Clegc
from mock_site.ground.steps import Faults, Stale
from mock_site.web.http import Response
from mock_site.web.step import revision_of, step
from mock_site.web.system import Visit

_CONFIRMED = "sign_up.confirmed"


class SignUpPages:
    """The sign-up's pages of CléGC."""

    def __init__(self, clegc: Clegc) -> None:
        self._clegc = clegc
        self._drafts = clegc.sign_ups
        self._add_pages()

    def before(self, visit: Visit) -> Response | None:
        """Keep each step to those who have done the ones before it."""
        step = visit.route.name.partition(".")[2]
        if visit.session.level > 0:
            new = visit.session.level == 1 and not account_of(self._clegc, visit).second_factor
            return None if visit.route.name == _CONFIRMED and new else visit.go("home")
        if self._clegc.authorizations.of(visit.session.id) is None:
            return visit.go("start")
        if step in {"cancel", "leave"}:
            return None
        reached = self._reached(visit)
        wanted = {"again": "code", "confirmed": "code"}.get(step, step)
        too_far = STEPS.index(wanted) > STEPS.index(reached) or step == "confirmed"
        return visit.go(f"sign_up.{reached}", status="not_yet") if too_far else None

    def _add_pages(self) -> None:
        add, step = self._clegc.router.add, self._step
        add("sign_up.terms", "/inscription/conditions", "/sign-up/terms", lambda visit: visit.show(), self._accept)
        add(
            "sign_up.username", "/inscription/nom-d-utilisateur", "/sign-up/username",
            lambda visit: self._show(visit, rules=USERNAME_RULES),
            step(self._choose_username, "sign_up.password"),
        )  # fmt: skip
        add(
            "sign_up.password", "/inscription/mot-de-passe", "/sign-up/password",
            lambda visit: self._show(visit, rules=PASSWORD_RULES, common=" ".join(sorted(COMMON_WORDS))),
            step(self._choose_password, "sign_up.questions"),
        )  # fmt: skip
        add(
            "sign_up.questions", "/inscription/questions", "/sign-up/questions",
            lambda visit: self._show(visit, questions=QUESTIONS),
            step(self._choose_answers, "sign_up.email"),
        )  # fmt: skip
        add(
            "sign_up.email", "/inscription/courriel", "/sign-up/email",
            self._show, step(self._choose_email, "sign_up.code"),
        )  # fmt: skip
        add(
            "sign_up.code", "/inscription/courriel/code", "/sign-up/email/code",
            self._show, step(self._confirm, _CONFIRMED),
        )  # fmt: skip
        add(
            "sign_up.again", "/inscription/courriel/code/nouveau", "/sign-up/email/code/new",
            post=step(self._send_again, "sign_up.code", status="code_sent"), page="sign_up.code",
        )  # fmt: skip
        add(_CONFIRMED, "/inscription/courriel/confirmation", "/sign-up/email/confirmed", lambda visit: visit.show())
        add("sign_up.cancel", "/inscription/annuler", "/sign-up/cancel", post=self._cancel)
        add("sign_up.leave", "/inscription/quitter", "/sign-up/leave", post=self._leave)

    def _show(self, visit: Visit, **facts: Any) -> Response:
        return visit.show(draft=self._draft(visit), **facts)

    def _draft(self, visit: Visit) -> Draft:
        draft = self._drafts.of(visit.session.id)
        if draft is None:
            raise Stale
        return draft

    def _reached(self, visit: Visit) -> str:
        draft = self._drafts.of(visit.session.id)
        return draft.step if draft else STEPS[0]

    def _step(
        self, choose: Callable[[Visit, Draft], Faults], following: str, **notes: str
    ) -> Callable[[Visit], Response]:
        """Return what answers a step's form: refuse it, or go on; a form of an older state is told so."""

        @step(SignUpPages._overtaken)
        def answer(pages: SignUpPages, visit: Visit) -> Response:
            faults = choose(visit, pages._current(visit))
            if "username" in faults:
                return visit.go("sign_up.username", errors=faults, typed={"username": visit.form.get("username", "")})
            return visit.refuse(faults) if faults else visit.go(following, **notes)

        return partial(answer, self)

    def _current(self, visit: Visit) -> Draft:
        draft = self._draft(visit)
        if revision_of(visit) != draft.revision:
            raise Stale
        return draft

    def _overtaken(self, visit: Visit) -> Response:
        if visit.session.level > 0:
            return visit.go("home")
        return visit.go(f"sign_up.{self._reached(visit)}", status="overtaken")

    def _accept(self, visit: Visit) -> Response:
        self._drafts.begin(visit.session.id)
        return visit.go("sign_up.username")

    def _choose_username(self, visit: Visit, draft: Draft) -> Faults:
        return self._drafts.choose_username(draft, visit.form.get("username", ""))

    def _choose_password(self, visit: Visit, draft: Draft) -> Faults:
        return self._drafts.choose_password(draft, visit.form.get("password", ""), visit.form.get("password_again", ""))

    def _choose_answers(self, visit: Visit, draft: Draft) -> Faults:
        places = range(1, visit.ground.policy.questions + 1)
        questions = [visit.form.get(f"question_{place}", "") for place in places]
        answers = [visit.form.get(f"answer_{place}", "") for place in places]
        return self._drafts.choose_answers(draft, questions, answers)

    def _choose_email(self, visit: Visit, draft: Draft) -> Faults:
        email, again = visit.form.get("email", ""), visit.form.get("email_again", "")
        return self._drafts.choose_email(draft, email, again, visit.language)

    def _send_again(self, visit: Visit, draft: Draft) -> Faults:
        return self._drafts.send_again(draft, visit.language)

    def _confirm(self, visit: Visit, draft: Draft) -> Faults:
        outcome = self._drafts.confirm(draft, visit.form.get("code", ""), visit.language)
        if isinstance(outcome, dict):
            return outcome
        self._clegc.sessions.rise(visit.session, outcome.id, 1)
        visit.ground.record("account opened", username=outcome.username)
        return {}

    def _cancel(self, visit: Visit) -> Response:
        self._drafts.abandon(visit.session.id)
        return visit.go("sign_in", status="cancelled")

    def _leave(self, visit: Visit) -> Response:
        address = self._clegc.authorizations.decline(visit.session.id)
        visit.end()
        return Response.see_other(address) if address else visit.go("start")
