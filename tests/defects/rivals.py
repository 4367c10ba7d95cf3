"""Rivals: those whom the site holds until all have come (`Site.hold`), in a defect that looks and then writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fixtures import site as harness
from fixtures.gate import Gate

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest

    from mock_site.store import Store


def rivals(patch: pytest.MonkeyPatch) -> Callable[[Store], None]:
    """Return what one does between looking and writing: rivals wait for each other, nobody else waits."""
    gates: dict[Store, Gate] = {}
    hold = harness.Site.hold

    def held(self, count):
        gates[self._mock.store] = Gate(count)
        hold(self, count)

    def wait_for_rivals(store: Store) -> None:
        if store in gates:
            gates[store].pass_through()

    patch.setattr(harness.Site, "hold", held)
    return wait_for_rivals
