"""The closing of an account by its owner: for good."""

from __future__ import annotations

from mock_site.clegc.accounts import Account, Accounts
from mock_site.clegc.sign_in.service_sessions import ServiceSessions
from mock_site.ground import Ground
from mock_site.ground.sessions import Sessions


class Closing:
    """What closing takes away: the account with all that it holds, and every session of it, here and elsewhere."""

    def __init__(
        self, ground: Ground, accounts: Accounts, sessions: Sessions, service_sessions: ServiceSessions
    ) -> None:
        self._ground = ground
        self._accounts = accounts
        self._sessions = sessions
        self._service_sessions = service_sessions

    def close(self, account: Account) -> None:
        """Erase an account and tell its owner by mail: both or neither.

        LookupError when it is closed already; MailError when the post fails.
        """
        with self._ground.store.transaction():
            opened = self._service_sessions.of_account(account.id)
            self._accounts.erase(account)
            self._sessions.end_all(account.id)
            self._ground.send("account_closed", account.email, account.language)
        self._service_sessions.end_there(opened)
