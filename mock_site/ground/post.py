"""The post: what the site says by SMTP, as text and as HTML."""

from __future__ import annotations

import smtplib
from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid

_PATIENCE = 5
"""Seconds that the server may take for an answer."""
_PERMANENT = 500


class MailError(Exception):
    """The mail could not be handed over."""


class NoSuchMailbox(MailError):
    """The server takes no mail for this address, and says that it never will (a 5yz reply, RFC 5321)."""


@dataclass(frozen=True)
class Letter:
    """One mail, ready to send: its words are in the reader's language already."""

    sender_name: str
    sender: str
    to: str
    subject: str
    language: str
    text: str
    html: str

    def message(self, date: datetime) -> EmailMessage:
        """Return it as a MIME message (RFC 2046, multipart/alternative)."""
        message = EmailMessage()
        message["From"] = Address(self.sender_name, addr_spec=self.sender)
        message["To"] = self.to
        message["Subject"] = self.subject
        message["Date"] = format_datetime(date)
        message["Message-ID"] = make_msgid(domain=self.sender.partition("@")[2])
        message["Auto-Submitted"] = "auto-generated"
        message.set_content(self.text)
        message.add_alternative(self.html, subtype="html")
        # Last: what sets the content drops every Content header that is there already.
        message["Content-Language"] = self.language
        return message


class Post:
    """Hands letters to an SMTP server."""

    def __init__(self, host: str, port: int) -> None:
        self.host = host
        self.port = port

    def send(self, letter: Letter, date: datetime) -> None:
        """Send a letter; MailError when the server cannot be reached or does not take it.

        NoSuchMailbox when it never will.
        """
        try:
            # A fixed name for EHLO: looking up this machine's own can wait on a network that is not there.
            with smtplib.SMTP(self.host, self.port, local_hostname="localhost", timeout=_PATIENCE) as smtp:
                smtp.send_message(letter.message(date), from_addr=letter.sender, to_addrs=[letter.to])
        except smtplib.SMTPRecipientsRefused as error:
            for_ever = all(code >= _PERMANENT for code, _ in error.recipients.values())
            raise (NoSuchMailbox if for_ever else MailError)(str(error)) from error
        except (OSError, smtplib.SMTPException) as error:
            raise MailError(str(error)) from error
