"""What every system stands on: policy, clock, store, post, log, words. It knows no system."""

from __future__ import annotations

import secrets
import traceback
from collections import deque
from collections.abc import Callable
from typing import Any

from mock_site.ground.clock import Clock, SystemClock
from mock_site.ground.policy import Policy
from mock_site.ground.post import Letter, MailError, Post
from mock_site.ground.store import Store
from mock_site.ground.templates import rendered
from mock_site.ground.words import LANGUAGES, words_in

_LOG_LINES = 2000


def _random_digits(count: int) -> str:
    return "".join(secrets.choice("0123456789") for _ in range(count))


class Ground:
    """The policy, clock, store, post, log and words of one site."""

    def __init__(
        self,
        *,
        port: int,
        post: Post,
        policy: Policy | None,
        clock: Clock | None,
        store: Store | None,
    ) -> None:
        self.port = port
        self.post = post
        self.policy = policy or Policy()
        self.clock = clock or SystemClock()
        self.store = store or Store()
        self.digits = _random_digits
        self.words = {language: words_in(language) for language in LANGUAGES}
        self.log: deque[str] = deque(maxlen=_LOG_LINES)

    def address(self, system: str) -> str:
        """Return the origin of a system: `clegc`, `ircc` or `arc`."""
        return f"http://{system}.localhost:{self.port}"

    def render(self, template: str, language: str, **facts: Any) -> str:
        """Return a page of the templates, its words in a language."""
        return rendered(template, t=self.words[language], language=language, policy=self.policy, ground=self, **facts)

    def send(self, kind: str, to: str, language: str, *, system: str = "clegc", **facts: Any) -> None:
        """Mail what `mail.<kind>` of the words says, from a system; MailError when the post does not take it."""
        words = self.words[language]
        lines = [line.format(**facts) for line in words.get(f"mail.{kind}.lines")]
        facts |= {"lines": lines, "subject": words(f"mail.{kind}.subject"), "t": words}
        letter = Letter(
            sender_name=words(f"senders.{system}.name"),
            sender=words(f"senders.{system}.address"),
            to=to,
            subject=facts["subject"],
            language=language,
            text=rendered("mail/letter.txt", **facts),
            html=rendered("mail/letter.html", language=language, **facts),
        )
        self.post.send(letter, self.clock.now())
        self.record("mail sent", kind=kind, to=to)

    def attempt(self, work: Callable[..., object], *given: Any) -> None:
        """Do one of several things that are due: where it fails, the log says why, and the others are done."""
        try:
            work(*given)
        except MailError as error:
            self.record("mail not sent", reason=str(error))
        except Exception:  # noqa: BLE001 - whatever it is, it is not the others'
            self.record_failure()

    def record_failure(self) -> None:
        """Write the story of the exception at hand in the site's log."""
        self.log.extend(traceback.format_exc().splitlines())

    def record(self, event: str, **facts: Any) -> None:
        """Write a line in the site's log: never with a secret among the facts."""
        details = " ".join(f"{name}={value!r}" for name, value in facts.items())
        self.log.append(f"{self.clock.now().isoformat(timespec='seconds')} {event} {details}".rstrip())
