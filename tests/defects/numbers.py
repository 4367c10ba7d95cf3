"""The numbers of the policy, as a defect changes them."""

from __future__ import annotations

from importlib import import_module


def let(name: str, value: object) -> None:
    """Let the policy of the scenarios hold another number: AttributeError when it has none of that name."""
    # Imported when a defect is planted: earlier, pytest could not rewrite its assertions any more.
    policy = import_module("fixtures.site").POLICY
    getattr(policy, name)
    object.__setattr__(policy, name, value)
