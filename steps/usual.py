"""What people in scenarios usually give, and how often: their questions, their passwords, failures that lock."""

from datetime import timedelta

QUESTIONS = ("childhood_memory", "memorable_date", "first_teacher")
"""The questions that a person chooses, by key."""

NEW_PASSWORDS = ("Boreale-7!", "Quetzal*82")
"""What a person takes in place of the one they have: the first that the rules allow."""

WRONG_PASSWORD = "Erreur-9!"  # noqa: S105 - nobody's

FAILURES_TO_LOCK = 5

SESSION_LIFE, SESSION_IDLE = timedelta(hours=8), timedelta(minutes=20)
"""How long a session lasts, and how long it waits for its person."""
