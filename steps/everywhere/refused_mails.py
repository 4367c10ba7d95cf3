"""The mails that a form sends and that are refused, and what is done all the same."""

from __future__ import annotations

from typing import NamedTuple

from fixtures.mail import NO_MAILBOX, REFUSAL


class Refused(NamedTuple):
    """Mails of a form that are refused: after how many, how many, and how."""

    after: int
    many: int
    reply: str

    @property
    def described(self) -> str:
        """Which they are, counted from one."""
        first, last = self.after + 1, self.after + self.many
        return f"mail {first}{f'-{last}' if last > first else ''} « {self.reply} »"


_TOLD_ELSEWHERE = frozenset({"ircc/link.move"})
"""What is done though the mail about it cannot leave: the account itself says it."""
_GONE = frozenset({("clegc/address.code", Refused(0, 1, NO_MAILBOX))})
"""What is done though a mail about it never can be: an address that is no more is why people change it."""


def refusals(mailed: int) -> list[Refused]:
    """Of a form that sends so many mails: each alone, for good and for the moment, then all of several."""
    alone = [Refused(after, 1, reply) for after in range(mailed) for reply in (NO_MAILBOX, REFUSAL)]
    return alone + [Refused(0, mailed, NO_MAILBOX)] * (mailed > 1)


def stays_done(place: str, refused: Refused) -> bool:
    """Whether what a form asks for is done though these mails are refused."""
    return place in _TOLD_ELSEWHERE or (place, refused) in _GONE
