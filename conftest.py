"""The plugins of the harness: the language of the features, the tools in hand, and the steps, found by subject."""

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
    *subject_modules(),
]
