"""ARC's page: My Account, which a CléGC does not open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mock_site.system import System

if TYPE_CHECKING:
    from mock_site.site import Site


class Arc(System):
    """The host `arc.localhost`."""

    name = "arc"

    def __init__(self, site: Site) -> None:
        super().__init__(site)
        self.router.add("my_account", "/", "/", get=lambda visit: visit.show())
        self.router.add_endpoint("/", {"GET": lambda visit: visit.go("my_account")})
