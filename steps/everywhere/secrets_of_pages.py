"""The secrets of pages: what each compares with what the site knows."""

from __future__ import annotations

_ANSWERS = ("answer_1", "answer_2", "answer_3")
WHOLE = {
    "sign_in": ("username", "password"),
    "change": ("password",),
    "password.change": ("password",),
    "questions.change": ("password",),
    "address.change": ("password",),
    "closing": ("word", "password"),
    "arc_sign_in": ("arc_user", "password"),
    "bank": ("card_code",),
    "second_factor": ("code",),
    "second_factor, by mail": ("code",),
    "recover": ("recovery_code",),
    "code": ("code",),
    "app": ("code",),
    "method_code": ("code",),
    "new_address_code": ("code",),
    "forgotten_code": ("code",),
    "forgotten_question": ("answer",),
    "forgotten_questions": _ANSWERS,
    "link_number": ("application_number",),
}
"""The pages where something is compared with what the site knows, and the fields: each is right as a whole alone."""
