from __future__ import annotations

import http.client
from datetime import UTC, datetime

import pytest

from mock_site.ground.clock import StillClock
from mock_site.ground.policy import Policy
from mock_site.ground.post import MailError
from mock_site.server import Server
from mock_site.site import Site


class Letters(list):
    """A post that keeps what it is given, or fails when told."""

    failing = False

    def send(self, letter, date):
        if self.failing:
            raise MailError("told to fail")
        self.append(letter)


@pytest.fixture
def post():
    return Letters()


@pytest.fixture
def site(post):
    site = Site(port=8080, post=post, policy=Policy(scrypt_cost=2), clock=StillClock(datetime(2026, 3, 2, tzinfo=UTC)))
    yield site
    site.ground.store.close()


@pytest.fixture
def session(site):
    return site.clegc.sessions.open().id


@pytest.fixture
def served(site):
    """The site behind the real server: `served(method, host, path, body, **headers)` gives the answer."""
    server = Server()
    site.__init__(
        port=server.port,
        post=site.ground.post,
        policy=site.ground.policy,
        clock=site.ground.clock,
        store=site.ground.store,
        services=site.services,
    )
    server.application = site
    server.start()

    def ask(method, host, path, body=None, **headers):
        connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=10)
        connection.request(method, path, body, {"Host": f"{host}.localhost:{server.port}", **headers})
        answer = connection.getresponse()
        answer.text = answer.read().decode()
        connection.close()
        return answer

    yield ask
    server.stop()
