"""The plugins of the harness: the language of the features, the tools in hand, and the steps, found by subject."""

from importlib import import_module

import pytest

# Before any of them is imported, which one may do to another.
pytest.register_assert_rewrite("fixtures.browser", "fixtures.mailbox", "fixtures.site", "steps")
from steps.language.speech.vocabulary import subject_modules  # noqa: E402

pytest_plugins = [
    "steps.language.running.feature_files",
    "fixtures.guard",
    "fixtures.mistyped",
    "fixtures.unavailable",
    "fixtures.evidence",
    "fixtures.recording",
    "fixtures.mailbox",
    "fixtures.elsewhere",
    "fixtures.site.plugin",
    "fixtures.browser",
    "fixtures.remote",
    "fixtures.people",
    "fixtures.report.plugin",
    "fixtures.pace",
    "fixtures.quick",
    "steps.language.writing.documented",
    "fixtures.crowd",
    "steps.offer.aside",
]


def pytest_addoption(pluginmanager: pytest.PytestPluginManager) -> None:
    """Register the subjects. Named above, each of the hundred would be looked for in every package installed."""
    for name in subject_modules():
        pluginmanager.register(import_module(name), name)
