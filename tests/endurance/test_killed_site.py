"""The site killed in the middle of recoveries: what was acknowledged is kept, and every account can be used."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest

from fixtures.mailbox import Mailbox, MailServer
from mock_site.clegc.sign_up.credentials import username_key
from mock_site.clegc.sign_up.questions import QUESTIONS, normal
from mock_site.ground.hashing import scrypt
from tests.endurance.client import Broken, Client
from tests.endurance.served import POLICY, site

ROOT = Path(__file__).parents[2]
FLOWS = 25
"""How many times each kind of recovery is killed, at moments spread over it and a little beyond."""
OLD, NEW, LAST = "Boreale-7!", "Quetzal*82", "Wapiti/91Q"
ANSWERS = ("Anne Roy", "Rimouski 12", "rue Caron")
SIGN_IN, SECOND_FACTOR = "Welcome to GCKey", "Confirm that it is you"


class Killed:
    """One site's file, with the process that serves it for now."""

    def __init__(self, file, mail_port, servers):
        self._file, self._mail_port, self._servers = str(file), mail_port, servers
        self._child = 0

    def prepare(self, username):
        """An account, locked by wrong passwords where its name says so."""
        mock = site(self._file, self._mail_port)
        password, *hashes = (scrypt(secret, POLICY.scrypt_cost) for secret in (OLD, *map(normal, ANSWERS)))
        answers = zip(QUESTIONS, hashes, strict=False)
        account = mock.clegc.accounts.create(username, password, answers, f"{username}@mail.test", "en")
        mock.ground.store.run("UPDATE accounts SET second_factor = 'app', totp_secret = 'A' WHERE id = ?", account.id)
        if username.startswith("lock"):
            for _ in range(POLICY.lock_tries):
                mock.clegc.password_tries.judge(username_key(username), lambda: False)
        mock.ground.store.close()

    def start(self):
        """Serve the file; return the port."""
        self._servers.stdin.write(f"{self._file}\n")
        self._servers.stdin.flush()
        self._child, port = map(int, self._servers.stdout.readline().split())
        return port

    def kill(self):
        """Kill what serves the file: it ends at once, and puts nothing in order first."""
        os.kill(self._child, signal.SIGKILL)

    def wait(self):
        """Wait until what was killed is gone."""
        self._servers.stdin.write("\n")
        self._servers.stdin.flush()
        self._servers.stdout.readline()


class Moment:
    """When to kill: after `count` requests, and a part of a request later."""

    def __init__(self, kill, requests=0, delay=0.0):
        self._kill, self._left, self._delay = kill, requests, delay
        self._timer = None
        self.times = []
        """When each request began."""

    def __call__(self):
        self.times.append(time.perf_counter())
        if self._kill and self._left == 0:
            self._timer = threading.Timer(self._delay, self._kill)
            self._timer.start()
        self._left -= 1

    def end(self):
        """Kill what is still there."""
        if self._timer:
            self._timer.join()
        else:
            self._kill()


def arrive(port):
    """A client at CléGC's sign-in page, sent there by IRCC."""
    client = Client(port)
    client.open(f"http://ircc.localhost:{port}/en/")
    client.send("/gckey")
    assert client.title == SIGN_IN
    return client


def opens(port, username, password):
    """Whether a password still opens the way to the second factor."""
    client = arrive(port)
    client.send(username=username, password=password)
    return client.title == SECOND_FACTOR


def answer(client):
    fields = ("answer_1", "answer_2", "answer_3") if 'name="answer_1"' in client.page else ("answer",)
    wordings = [client.page.find(text) for text in ("favourite childhood memory", "most memorable date", "taught you")]
    asked = [reply for reply, place in zip(ANSWERS, wordings, strict=True) if place >= 0]
    client.send(**dict(zip(fields, asked, strict=True)))


def replace_password(client, username, mailbox, way, password):
    client.open(client.url.replace("/sign-in", "/forgotten/password"))
    client.send(username=username)
    mark = mailbox.mark()
    client.send(way=way)
    if way == "email":
        client.send(code=mailbox.of(f"{username}@mail.test").latest(after=mark).code)
    answer(client)
    client.send(password=password, password_again=password)
    return "Your password is replaced" in client.page


def unlock(client, username, _mailbox):
    client.open(client.url.replace("/sign-in", "/locked/questions"))
    client.send(username=username)
    answer(client)
    return "no longer locked" in client.page


def tell_username(client, username, mailbox):
    client.open(client.url.replace("/sign-in", "/forgotten/username"))
    mark = mailbox.mark()
    client.send(email=f"{username}@mail.test")
    client.send(code=mailbox.of(f"{username}@mail.test").latest(after=mark).code)
    answer(client)
    return "was just sent to you" in client.page


FLOW = {
    "code": lambda client, username, mailbox: replace_password(client, username, mailbox, "email", NEW),
    "answers": lambda client, username, mailbox: replace_password(client, username, mailbox, "questions", NEW),
    "lock": unlock,
    "name": tell_username,
}


@pytest.fixture
def mail():
    with MailServer() as server:
        yield Mailbox(server)


@pytest.fixture
def killed(tmp_path, mail):
    command = [sys.executable, "-m", "tests.endurance.served", str(mail.server.port)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as servers:
        yield Killed(tmp_path / "site.sqlite", mail.server.port, servers)
        servers.stdin.close()


def requests_of(killed, mail, kind):
    """How many requests a recovery takes, and how many seconds each lasts, when nothing kills it."""
    killed.prepare(f"{kind}.whole")
    client = arrive(killed.start())
    client.before = moments = Moment(None)
    assert FLOW[kind](client, f"{kind}.whole", mail)
    killed.kill()
    killed.wait()
    times = [*moments.times, time.perf_counter()]
    return [later - earlier for earlier, later in pairwise(times)]


def run_until_killed(killed, mail, kind, username, requests, delay):
    """Whether the site acknowledged the end of a recovery, before it was killed."""
    client = arrive(killed.start())
    client.before = moment = Moment(killed.kill, requests, delay)
    try:
        return FLOW[kind](client, username, mail)
    except Broken:
        return False
    finally:
        moment.end()
        killed.wait()


def check(port, mail, kind, username, acknowledged):
    """Return what is found once the site is served again; AssertionError when something is lost or stuck."""
    old, new = opens(port, username, OLD), opens(port, username, NEW)
    if kind == "lock":
        assert not (acknowledged and not old), f"{username}: the lock was lifted, and is there again"
        found = "unlocked" if old else "still locked"
    else:
        assert old != new, f"{username}: {'both passwords open' if old else 'no password opens'} the account"
        assert not (acknowledged and kind != "name" and not new), f"{username}: the new password is lost"
        found = "new password" if new else "old password"
    told = " ".join(letter.subject for letter in mail.of(f"{username}@mail.test").mails())
    assert found.endswith(("locked", "old password")) or "replaced" in told, f"{username}: nobody was told"
    assert found != "unlocked" or "no longer locked" in told, f"{username}: nobody was told"
    assert not (acknowledged and kind == "name") or "Your GCKey username" in told, f"{username}: no name came"
    assert replace_password(arrive(port), username, mail, "questions", LAST), f"{username} cannot be recovered"
    assert opens(port, username, LAST), f"{username} cannot be used"
    return f"{'acknowledged' if acknowledged else 'broken off'}, {found}"


@pytest.mark.parametrize("kind", FLOW)
def test_nothing_acknowledged_is_lost_and_no_account_is_stuck(killed, mail, kind, capsys):
    lengths = requests_of(killed, mail, kind)
    acknowledged = {}
    for number in range(FLOWS):
        username = f"{kind}.{number:03}"
        killed.prepare(username)
        requests, part = divmod(len(lengths) * number / (FLOWS - 1), 1)
        delay = part * (*lengths, 0)[int(requests)]
        acknowledged[username] = run_until_killed(killed, mail, kind, username, requests, delay)
    port = killed.start()
    found = Counter(check(port, mail, kind, *flow) for flow in acknowledged.items())
    killed.kill()
    lines = [f"{times:4} {what}" for what, times in sorted(found.items())]
    with capsys.disabled():
        sys.stdout.write(
            "\n".join(["", f"{FLOWS} recoveries ({kind}) killed over {len(lengths)} requests:", *lines, ""])
        )
    assert {what.partition(",")[0] for what in found} == {"acknowledged", "broken off"}
