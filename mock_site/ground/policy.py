"""Every number of the policy, in one place."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True)
class Policy:
    """What the mock allows and how long it waits; another policy is another instance."""

    username_min: int = 8
    username_max: int = 16
    username_max_digits: int = 7
    password_min: int = 8
    password_max: int = 16
    password_username_run: int = 3
    """How many consecutive characters of the username a password may not hold."""

    questions: int = 3
    answer_min: int = 3
    answer_max: int = 80

    mail_code_digits: int = 6
    mail_code_life: timedelta = timedelta(minutes=10)
    mail_code_tries: int = 5
    mail_code_sendings: int = 5
    mail_code_sendings_window: timedelta = timedelta(minutes=15)

    totp_digits: int = 6
    totp_period: timedelta = timedelta(seconds=30)
    totp_steps_back: int = 1

    recovery_codes: int = 5

    name_max: int = 80
    details_max: int = 2000
    """Characters that a name, and what is said in an application, may have."""

    invitation_life: timedelta = timedelta(days=60)
    """How long an invitation to apply waits for its answer."""

    document_max: int = 4 * 1024 * 1024
    """Bytes that a document may have."""

    lock_tries: int = 5
    lock_life: timedelta = timedelta(minutes=15)
    link_tries: int = 5
    link_lock_life: timedelta = timedelta(hours=24)

    sign_in_life: timedelta = timedelta(minutes=15)
    """How long a sign-in may wait between the password and the second factor."""
    proof_life: timedelta = timedelta(minutes=10)
    """How long the current password, given again, allows a change."""

    account_life: timedelta = timedelta(days=2 * 365)
    """How long an account stays open after its last use; then only who gives its password learns that it is not."""
    account_reminders: tuple[timedelta, ...] = (timedelta(days=60), timedelta(days=30), timedelta(days=7))
    """How long before its end an account's owner is reminded, the first one first."""

    recovery_life: timedelta = timedelta(minutes=15)
    """How long a recovery waits for its next step."""
    recovery_lifts_lock: bool = True
    """Whether a new password, put in place by who forgot the one before, ends the lock that wrong ones began."""
    password_reuse: bool = False
    """Whether a new password may be the one that it replaces."""

    session_idle: timedelta = timedelta(minutes=20)
    """Also the window of single sign-on: a service asks for nothing more while CléGC's session lives."""
    session_life: timedelta = timedelta(hours=8)
    session_warning: timedelta = timedelta(minutes=2)
    """How long before its end a session warns."""
    authorization_code_life: timedelta = timedelta(minutes=1)
    id_token_life: timedelta = timedelta(minutes=5)
    signing_key_life: timedelta = timedelta(days=30)
    """How long a key signs ID tokens; it stays published for as long again."""

    arc_user_min: int = 6
    arc_user_max: int = 16
    arc_password_min: int = 8
    arc_password_max: int = 64

    scrypt_cost: int = 2**14
    """The N of scrypt (RFC 7914), with r=8 and p=1; a power of two."""
    body_limit: int = 32 * 1024
    """Bytes that the body of a form may hold."""

    @property
    def document_megabytes(self) -> int:
        """How large a document may be, as pages say it."""
        return self.document_max // 1024**2

    @property
    def sendings_minutes(self) -> int:
        """How long after its share of codes an address may have others, as pages say it."""
        return int(self.mail_code_sendings_window.total_seconds() // 60)

    @property
    def lock_minutes(self) -> int:
        """How long a lock lasts, as pages and mails say it."""
        return int(self.lock_life.total_seconds() // 60)

    @property
    def account_years(self) -> int:
        """How long an account stays open, as pages and mails say it."""
        return self.account_life.days // 365

    @property
    def link_lock_hours(self) -> int:
        """How long linking stays locked, as pages say it."""
        return int(self.link_lock_life.total_seconds() // 3600)
