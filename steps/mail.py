"""What phrases read in a person's mailbox."""

from __future__ import annotations

from fixtures.mail import Mail, MailError
from fixtures.person import Person
from steps import words
from steps.expectation import check, told


def last_code(person: Person) -> str:
    """Return the code of the last mail with one that the person received."""
    received = person.mailbox.wait(1)
    coded = [mail for mail in received if mail.carries_code]
    if not coded:
        raise MailError(*told("no_mailed_code", received, name=person.name))
    see_parts(coded[-1])
    return coded[-1].code


def wrong_code(person: Person) -> str:
    """Return six digits that are not the code."""
    return f"{(int(last_code(person)) + 1) % 10**6:06}"


def see_parts(mail: Mail) -> None:
    """Expect a mail to have an HTML part; a site may write in text alone. Raises MailError where there is none."""
    if words.manner("mails") != "text":
        _ = mail.html


def see_mail(person: Person, mail: str, received: Mail) -> None:
    """Expect a mail to be this one, by its subject."""
    wanted = words.text(person.language, "mails", mail)
    details = {"mail": words.names("mails")[mail], "wanted": wanted, "subject": received.subject}
    check(received.subject == wanted, "other_mail", **details)
    see_parts(received)
