"""The page of the profile: made on first arrival, and kept up to date."""

from __future__ import annotations

from mock_site.ircc.profiles import IDENTITY
from mock_site.ircc.system import Ircc
from mock_site.web.http import Response
from mock_site.web.system import Visit


class ProfilePages:
    """The profile's page of IRCC."""

    def __init__(self, ircc: Ircc) -> None:
        self._ircc = ircc
        ircc.router.add("profile", "/mon-compte/profil", "/my-account/profile", self._show, self._save)

    def _show(self, visit: Visit) -> Response:
        profile = self._ircc.profiles.of(visit.session.account_id)
        known = {name: getattr(profile, name) for name in IDENTITY} if profile else {}
        # What CléGC has said already is not asked again.
        known.setdefault("email", self._ircc.profiles.key_email(visit.session.account_id or 0))
        return visit.show(profile=profile, known=known)

    def _save(self, visit: Visit) -> Response:
        client = visit.session.account_id or 0
        is_new = self._ircc.profiles.of(client) is None
        faults = self._ircc.profiles.write(client, visit.form, visit.language)
        if faults:
            return visit.refuse(faults)
        if is_new:
            return lead_to_wanted(self._ircc, visit, status="profile_made")
        return visit.go("account", status="profile_kept")


def lead_to_wanted(ircc: Ircc, visit: Visit, **notes: str) -> Response:
    """Send the browser to the page that was asked for in its session; to the account without one."""
    page, numbers = ircc.wanted.take(visit.session.id) or ("account", {})
    visit.numbers.update(numbers)
    return visit.go(page, **notes)
