"""Signs: the characters that each field takes, and those that it refuses, one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from steps.everywhere.limits import refused_fields
from steps.language.speech.phrase import when

if TYPE_CHECKING:
    from fixtures.crowd import Crowd
    from fixtures.site.abilities import Arrivals
    from steps.outcomes import Outcomes

SUBJECT = ("Les signes des champs", "The characters of fields")


class Signs(NamedTuple):
    """A field of a page, a text with a place for a sign, and the signs; what must be the same."""

    page: str
    field: str
    text: str
    taken: str
    refused: str
    same: str = ""


_SIGNS = (
    Signs("questions", "answer_1", "z7q{}x8", taken="'-.,!?&/\\\"<>*+ 9É漢", refused="%#@"),
    Signs("new_questions", "answer_3", "z7q{}x8", taken="-", refused="%#@"),
    Signs("username", "username", "abcd{}efgh", taken=".-_9Aéß", refused=" @#%+/'\"<*²漢"),
    Signs("arc_register", "arc_user", "abcd{}ef", taken="9Aé", refused=" .-_@'²٣Ж漢"),
    Signs("password", "password", "Q7z8k9w{}x6", taken="$*+<=>^`|~!?.,-_ «€", refused="a9É", same="password_again"),
)
"""A password takes any sign, and lacks one where it has letters and digits alone.

Digits stand between the letters of answers and passwords, so that nothing of them is in a username drawn by lot.
"""


@when(
    "chaque champ reçoit un à un les signes qu'il prend, puis ceux qu'il refuse",
    "each field gets the characters that it takes, then those that it refuses, one by one",
)
def give_signs(outcomes: Outcomes, crowd: Crowd, arrivals: Arrivals) -> None:
    for each in _SIGNS:
        for sign in each.taken + each.refused:
            text = each.text.format(sign)
            values = {each.field: text, **({each.same: text} if each.same else {})}
            seen = each.field not in refused_fields(crowd(), each.page, values, arrivals)
            outcomes.expect(f"{each.page}, {each.field}, « {sign} »", wanted=sign in each.taken, seen=seen)
