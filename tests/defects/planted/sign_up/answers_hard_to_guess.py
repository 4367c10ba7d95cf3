"""Defects of the feature "Choose answers that are hard to guess"."""

from __future__ import annotations

from tests.defects.defect import Change, defect

STRONG = "reponses-difficiles-a-deviner"


defect(
    "answer_found_in_its_question",
    Change("clegc/sign_up/questions.py", "if any(answer in wording for wording in wordings):", "if False:"),
    red={STRONG: ["Une réponse contenue dans sa question est refusée"]},
)

defect(
    "answer_found_in_the_username",
    Change("clegc/sign_up/questions.py", "if answer in username:", "if False:"),
    red={STRONG: ["Une réponse contenue dans le nom d'utilisateur est refusée"]},
)

defect(
    "capitals_of_the_username_found_in_no_answer",
    Change(
        "clegc/sign_up/questions.py",
        "asked[place]}, username_key(username), policy)",
        "asked[place]}, username, policy)",
    ),
    red={STRONG: ["Une réponse contenue dans le nom d'utilisateur est refusée"]},
)
