"""Claims: what the ID token of each service says about the person who signed in, and when they did."""

from __future__ import annotations

from datetime import timedelta

from fixtures.site.abilities import Clock, Pages
from fixtures.site.services import Openid
from steps.exchange import NEAR, Exchange, claims_in
from steps.language.speech.phrase import then, when

SUBJECT = ("Ce que dit le jeton d'identité", "What the ID token says")

_LATER, _LIFE = timedelta(minutes=10), timedelta(minutes=5)


@when(
    "deux services demandent qui c'est, tout de suite puis dix minutes plus tard",
    "two services ask who it is, at once and then ten minutes later",
)
def ask_who_it_is(exchange: Exchange, openid: Openid, *, pages: Pages, clock: Clock) -> None:
    signed_in = int(clock.now().timestamp())
    subjects: dict[str, set[str]] = {}
    for waited in (timedelta(), _LATER):
        clock.advance(waited)
        # While one code is given back, the other waits.
        codes = {nonce: exchange.code(**asked, nonce=nonce) for nonce, asked in (("a", {}), ("b", openid.other))}
        for nonce, pairs in codes.items():
            claims, now = claims_in(exchange.tokens(pairs)), int(clock.now().timestamp())
            service = dict(pairs)["client_id"]
            wanted = {
                "iss": pages.address("clegc"), "aud": service, "nonce": nonce, "auth_time": signed_in,
                "iat": now, "exp": now + int(_LIFE.total_seconds()),
            }  # fmt: skip
            for name, value in wanted.items():
                exchange.expect(f"{service}, +{waited}, {name}", wanted=value, seen=claims.get(name))
            subjects.setdefault(service, set()).add(claims.get("sub", ""))
    seen = [len(each) for each in (*subjects.values(), set().union(*subjects.values()))]
    exchange.expect("sub", wanted=[1, 1, 2], seen=seen)
    email = exchange.person and exchange.person.email
    unknown = {f"openid {near('email')}": None for near in NEAR.values()}
    for scope, told in {"openid email": email, "openid": None, **unknown}.items():
        tokens = exchange.tokens(exchange.code(scope=scope))
        exchange.expect(f"{scope}, email", wanted=told, seen=claims_in(tokens).get("email"))
        exchange.expect(f"{scope}, scope", wanted="openid email" if told else "openid", seen=tokens["scope"])


@then(
    "chaque jeton d'identité dit de qui il parle, à quel service, et quand la session s'est ouverte",
    "each ID token says whom it is about, to which service, and when the session opened",
)
def say_who_and_when(exchange: Exchange) -> None:
    exchange.conclude("said_otherwise")
