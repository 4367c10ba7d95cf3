"""The plugins of the harness: the language of the features, the tools in hand, and the steps by subject."""

pytest_plugins = [
    "steps.language.feature_files",
    "fixtures.evidence",
    "fixtures.recording",
    "fixtures.mailbox",
    "fixtures.site",
    "fixtures.browser",
    "fixtures.people",
    "steps.screen",
    "steps.credentials",
    "steps.questions",
    "steps.email",
    "steps.second_factor",
    "steps.recovery_codes",
    "steps.registration",
    "steps.sign_in",
]
