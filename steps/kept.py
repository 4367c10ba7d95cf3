"""What the phrases of one scenario keep for one another."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TypeVar

Kept = TypeVar("Kept")

KEPT: dict[str, Callable[..., object]] = {}
"""The functions that make what is kept, by the names of their fixtures."""


def kept(make: Callable[..., Kept]) -> Callable[..., Kept]:
    """Make a fixture of a function: made anew in each scenario, for the phrases that name it as an argument.

    Where no scenario runs, as in a check of the features, pytest is not there, and costs nothing.
    """
    KEPT[make.__name__] = make
    pytest = sys.modules.get("pytest")
    return pytest.fixture(make) if pytest else make
