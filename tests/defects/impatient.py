"""A plugin for runs of what is not going to come: it waits for it a short while."""

from tests.defects.patience import wait_at_most

SECONDS = 0.5


def pytest_configure() -> None:
    """Shorten every wait."""
    wait_at_most(SECONDS)
