"""How much the harness costs: the whole sign-up through it and in a plain script, in turns; and how fast mail comes."""

from __future__ import annotations

import os
import platform
import smtplib
import statistics
import sys
import threading
import time
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

import pytest
from _pytest.runner import runtestprotocol

from fixtures.mailbox import Mailbox, MailServer

ROOT = Path(__file__).parents[2]
SCENARIO = "features/fr/1-creer-son-compte/acceder-a-l-inscription.feature"
PLAIN = "tests/benchmarks/plain.py::test_plain"
ROUNDS = 40
MAILS = 100
MOST_RATIO = 1.05
MOST_MAIL = 5.0


class InTurns:
    """A pytest plugin that runs the scenario and the plain script again and again, in turns, and times them."""

    def __init__(self, rounds: int) -> None:
        self.rounds = rounds
        self.harness: list[float] = []
        self.plain: list[float] = []
        self.failures: list[str] = []

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Keep the scenario of the whole sign-up with the QR code, and the plain script."""
        items[:] = [item for item in items if "code QR" in item.name or "plain" in item.name]

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Run both once to warm up, then in turns, each first every other time."""
        scenario, plain = sorted(session.items, key=lambda item: "plain" in item.name)
        self._run(plain, scenario)
        self._run(scenario, plain)
        self.harness.clear()
        self.plain.clear()
        for turn in range(self.rounds):
            for item, following in ((scenario, plain), (plain, scenario))[:: 1 if turn % 2 else -1]:
                self._run(item, following)
        self._run(scenario, None)
        self.harness.pop()
        return True

    def _run(self, item: pytest.Item, following: pytest.Item | None) -> None:
        begun = time.perf_counter()
        item.user_properties.clear()
        item._initrequest()  # a test function is made to run once; pytest-rerunfailures does the same
        reports = runtestprotocol(item, log=False, nextitem=following or item)
        took = time.perf_counter() - begun
        self.failures += [str(report.longrepr) for report in reports if report.failed]
        measured = dict(item.user_properties).get("seconds")
        if measured is None:
            self.harness.append(took)
        else:
            self.plain.append(float(measured))


def mail_times(count: int = MAILS) -> list[float]:
    """Milliseconds from the server's `250 OK` to the code in the hands of the waiting test."""
    times = []
    with MailServer() as server:
        box = Mailbox(server)
        for number in range(count):
            mark = box.mark()
            sender = threading.Thread(target=send, args=(server, f"{number:06}"))
            sender.start()
            mail = box.latest(after=mark)
            assert mail.code == f"{number:06}"
            times.append((time.perf_counter() - mail.acknowledged) * 1000)
            sender.join()
    return times


def send(server: MailServer, code: str) -> None:
    """A mail such as the site's, with a text and an HTML part."""
    message = EmailMessage()
    message["From"], message["To"] = "CléGC (maquette) <cle@clegc.test>", "amelie@courriel.test"
    message["Subject"] = "Vérifiez votre adresse électronique"
    message.set_content(f"Bonjour,\n\nVotre code : {code}\n\n" + "Un paragraphe de plus, pour la longueur.\n" * 20)
    message.add_alternative(f"<html><body><p>Votre code : <b>{code}</b></p></body></html>", subtype="html")
    with smtplib.SMTP(server.host, server.port, local_hostname="localhost") as client:
        client.send_message(message)


def journeys(rounds: int = ROUNDS) -> InTurns:
    """Both journeys, in turns."""
    turns = InTurns(rounds)
    # Some plugins are imported here already, which is a warning at their registration.
    arguments = [
        SCENARIO,
        PLAIN,
        "-n",
        "0",
        "-q",
        "--no-header",
        "--no-summary",
        "-W",
        "default::pytest.PytestAssertRewriteWarning",
    ]
    pytest.main(arguments, plugins=[turns])
    return turns


def row(name: str, values: list[float], unit: str, show: Callable[[float], str]) -> str:
    """One line of the table: median, least, most."""
    middle = statistics.median(values)
    return f"{name:34} {show(middle):>9} {show(min(values)):>9} {show(max(values)):>9}  {unit}"


def main() -> int:
    """Measure and print. Returns 1 when a journey failed: its time would mean nothing."""
    os.chdir(ROOT)
    turns = journeys()
    if turns.failures or not turns.plain:
        print("\n".join(turns.failures) or "nothing ran")  # noqa: T201
        return 1
    ratios = [harness / plain for harness, plain in zip(turns.harness, turns.plain, strict=True)]
    mails = mail_times()
    machine = f"{platform.platform()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    lines = [
        f"{machine}, load {os.getloadavg()[0]:.1f}; {len(ratios)} turns, {len(mails)} mails",
        f"{'':34} {'median':>9} {'least':>9} {'most':>9}",
        row("sign-up through the harness", turns.harness, "s", "{:.3f}".format),
        row("sign-up in a plain script", turns.plain, "s", "{:.3f}".format),
        row("harness / plain, turn by turn", ratios, f"(to reach: {MOST_RATIO})", "{:.3f}".format),
        row("250 OK to the code in hand", mails, f"ms (to reach: {MOST_MAIL})", "{:.2f}".format),
    ]
    print("\n".join(lines))  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main())
