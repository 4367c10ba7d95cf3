"""What people in scenarios usually give, and how often: their questions, a wrong password, failures that lock."""

QUESTIONS = ("childhood_memory", "memorable_date", "first_teacher")
"""The questions that a person chooses, by key."""

WRONG_PASSWORD = "Erreur-9!"  # noqa: S105 - nobody's

FAILURES_TO_LOCK = 5
