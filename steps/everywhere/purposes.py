"""Purposes: a code that was mailed for one thing, given for every other, in the same browser and in another."""

from __future__ import annotations

from collections.abc import Iterator

from fixtures.person import Person
from steps.expectation import check
from steps.language.speech.phrase import given, then, when
from steps.mailed_codes import CODE_PAGES, Flows

SUBJECT = ("À quoi servent les codes", "What codes serve for")

_BESIDE = {"username": "sign-up", "password": "sign-up", "method": "new address"}
"""What is still under way when a code of a purpose is asked for: that code is given there too."""
_UNDER_WAY = frozenset({"username", "password", "new address"})
"""The purposes whose own code is not given as long as others are asked for."""
_PENDING = (("method", "new address"), ("new address", "method"), ("password", "sign-up"))
"""What one browser waits for at the same time, in the order in which it asks, where it does not on the way already."""
_UNSIGNED = ("sign-up", "username", "password", "sign-in")
"""The purposes for which anybody can ask for a code of somebody's, before they have shown who they are."""
_AGAIN = {"password": "username", "sign-in": "password"}
"""What a browser asks for once more before its own code, so that another one asks for it after the first."""


@given("quelqu'un reçoit ses codes par courriel", "somebody receives their codes by email")
def receive_codes(flows: Flows) -> None:
    flows.open_account()


@when(
    "un code de chaque usage est donné pour tous les autres, puis dans un autre navigateur",
    "a code of each purpose is given for all the others, then in another browser",
)
def give_everywhere(flows: Flows) -> None:
    codes, visitor = flows.codes, flows.begin()
    codes.known["sign-up"] = flows.mailbox.latest().code
    for purpose in list(CODE_PAGES)[1:]:
        code = flows.ask_for(purpose, visitor)
        _try_the_others(flows, visitor, purpose, code, codes.known)
        if codes.accepted:
            return  # from here on the flows are no longer where they should be
        if beside := _BESIDE.get(purpose):
            _try_the_others(flows, visitor, beside, codes.known[beside], {purpose: code})
            if codes.accepted:
                return
        if purpose not in _UNDER_WAY:
            _try_the_right(flows, visitor, purpose, code)
        codes.known[purpose] = code
    _try_the_right(flows, visitor, "new address", flows.ask_for("new address", visitor))
    for there, own in list(_elsewhere(flows)):
        _give_the_right(flows, there, own)
    for order in _PENDING:
        _give_both(flows, order)


@then("chaque code ne sert qu'à ce pour quoi il a été demandé", "each code works only for what it was requested for")
def serve_once(flows: Flows) -> None:
    check(flows.codes.tried, "nothing_asked")
    check(not flows.codes.accepted, "code_of_another_purpose", flows.codes.accepted)
    check(not flows.codes.refused, "right_code_refused", flows.codes.refused)


def _elsewhere(flows: Flows) -> Iterator[tuple[Person, dict[str, str]]]:
    """Each purpose that needs no session, in a browser of its own: every code of the first browser is tried there.

    What each waits for comes after, the sign-up too that it began with.
    """
    known = dict(flows.codes.known)
    for purpose in _UNSIGNED:
        visitor = flows.begin()
        codes = {"sign-up": flows.mailbox.latest().code}
        if purpose in _AGAIN:
            flows.ask_for(_AGAIN[purpose], visitor)
        if purpose != "sign-up":
            codes[purpose] = flows.ask_for(purpose, visitor)
        first = {purpose: known[purpose], **{name: each for name, each in known.items() if name != purpose}}
        _try_the_others(flows, visitor, purpose, codes[purpose], dict(list(first.items())[:4]), " (2)")
        if flows.codes.accepted:
            return
        yield visitor, {"sign-in": codes["sign-in"]} if purpose == "sign-in" else codes


def _give_both(flows: Flows, order: tuple[str, str]) -> None:
    """Ask for codes of two purposes in one browser: each is as good as if it were alone."""
    flows.open_account()
    visitor = flows.begin() if "sign-up" in order else flows.come_in()
    _give_the_right(flows, visitor, {purpose: flows.ask_for(purpose, visitor) for purpose in order})


def _give_the_right(flows: Flows, visitor: Person, codes: dict[str, str]) -> None:
    """Give each code where it is asked for, first those that leave the person where the others can be given."""
    for purpose in sorted(codes, key=list(CODE_PAGES).index, reverse=True):
        _try_the_right(flows, visitor, purpose, codes[purpose], f" ({' → '.join(codes)})")


def _try_the_others(
    flows: Flows, visitor: Person, purpose: str, right: str, others: dict[str, str], browser: str = ""
) -> None:
    for name, code in list(others.items())[-4:] if not browser else others.items():
        if code == right:
            continue  # drawn twice: nothing can be told
        flows.codes.tried += 1
        if not flows.stays(visitor, purpose, code):
            flows.codes.accepted.append(f"{name} → {purpose}{browser}")
            return


def _try_the_right(flows: Flows, visitor: Person, purpose: str, code: str, beside: str = "") -> None:
    if not flows.opens(visitor, purpose, code):
        flows.codes.refused.append(f"{purpose}{beside}")
