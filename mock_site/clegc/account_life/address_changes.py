"""The change of an account's e-mail address: a code proves the new one, and both are told."""

from __future__ import annotations

from dataclasses import dataclass

from mock_site.clegc.accounts import Account, Accounts
from mock_site.clegc.sign_up.addresses import address_faults
from mock_site.clegc.sign_up.mail_codes import MailCodes
from mock_site.ground import Ground
from mock_site.ground.post import NoSuchMailbox
from mock_site.ground.spelling import folded
from mock_site.ground.steps import Faults, Stale, flood_is_a_fault_of


@dataclass(frozen=True)
class AddressChange:
    """A change under way: the address that has received a code."""

    session_id: int
    revision: int
    email: str


class AddressChanges:
    """The changes of all sessions."""

    def __init__(self, ground: Ground, accounts: Accounts) -> None:
        self._ground = ground
        self._store = ground.store
        self._accounts = accounts
        self._codes = MailCodes(ground, "address")

    def of(self, session_id: int) -> AddressChange | None:
        """Return the change of a session, or None before an address is given."""
        row = self._store.row(
            "SELECT session_id, revision, email FROM address_changes WHERE session_id = ?", session_id
        )
        return AddressChange(*row) if row else None

    @flood_is_a_fault_of("email")
    def ask(self, session_id: int, revision: int, account: Account, email: str, again: str, language: str) -> Faults:
        """Send a code to a new address, in place of the change of that revision; MailError when the post fails."""
        faults = address_faults(email, again)
        if faults:
            return {"email_again" if faults == ["email_twice"] else "email": faults}
        email = email.strip(" ")
        if folded(email) == folded(account.email):
            return {"email": ["email_same"]}
        with self._store.transaction():
            self._write(session_id, revision, email)
            self._codes.send(session_id, email, language, "address_code")
        return {}

    @flood_is_a_fault_of("code")
    def send_again(self, change: AddressChange, language: str) -> Faults:
        """Send a new code, which replaces the one before; MailError when the post fails."""
        with self._store.transaction():
            self._write(change.session_id, change.revision, change.email)
            self._codes.send(change.session_id, change.email, language, "address_code")
        return {}

    def confirm(self, change: AddressChange, account: Account, code: str) -> Faults:
        """Use the code and put the address in force, within the transaction of a change; MailError without post."""
        faults = self._codes.verify(change.session_id, code)
        if faults:
            return {"code": faults}
        ended = self._store.run(
            "DELETE FROM address_changes WHERE session_id = ? AND revision = ?", change.session_id, change.revision
        )
        if not ended:
            raise Stale
        self._accounts.set_email(account.id, change.email)
        self._tell(account, change.email)
        return {}

    def _tell(self, account: Account, email: str) -> None:
        # The former address first: where its mail waits, nothing is done, and the new one must not read that it was.
        try:
            self._ground.send("address_is_old", account.email, account.language)
        except NoSuchMailbox as error:
            # An address that is no more is why people change it.
            self._ground.record("mail not sent", reason=str(error))
        self._ground.send("address_is_new", email, account.language)

    def _write(self, session_id: int, revision: int, email: str) -> None:
        # One statement decides between two forms of the same state: the second finds another revision.
        written = self._store.run(
            "INSERT OR REPLACE INTO address_changes (session_id, revision, email)"
            " SELECT ?, ?, ? WHERE ? = ifnull((SELECT revision FROM address_changes WHERE session_id = ?), 0)",
            session_id, revision + 1, email, revision, session_id,
        )  # fmt: skip
        if not written:
            raise Stale
