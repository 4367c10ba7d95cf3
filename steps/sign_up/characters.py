"""Characters: one of each sort, which the list on screen and the site judge alike."""

from __future__ import annotations

from collections.abc import Callable

from fixtures.person import Person
from steps import words
from steps.expectation import check
from steps.language.speech.phrase import then
from steps.screen import field_of

SUBJECT = ("Les sortes de caractères", "The sorts of characters")

_SORTS = (
    *" _.-,'\"@$*+=^~|<`¨€–’«×¬😀", "\u00a0", "\u2009", "\u200d", "e\u0301", "\u0301", "\u20dd",
    *"aZéÉœŒßẞıÿªºʰǅⅧⅷⓐЖж中ا5٥５²½①",
)  # fmt: skip
"""Signs, spaces, marks, letters and digits, of ours and of others."""
_TEXTS: dict[str, Callable[[str], tuple[str, ...]]] = {
    # Each has a fault of its own, so that none is accepted and changes the step. At a limit, whether the character
    # counts decides, at either end.
    "username": lambda sort: (f"zanzibar12345678{sort}", f"{sort}zanzibar12345678"),
    "password": lambda sort: (f"-------{sort}", f"{sort}-------", f"Boreal3xb{sort}"),
}
_REST: dict[str, dict[str, str]] = {
    "username": {"am12345678": "username_digits", "٥٥٥٥٥٥٥٥": "username_characters"},
    "password": {
        **dict.fromkeys(("Boreal3😀boreal3x", "Élégance-2026-é", "Q3-uij-B", "q3-UIJ-b"), ""),
        **dict.fromkeys(("Q3-aSS-B", "Q3-Aß-xB", "Q3-Aẞ-xb", "Q3-iSo-B", "Q3-Iſo-b"), "password_username"),
        **dict.fromkeys(("Q3-oSS-B", "Q3-Oß-xB", "Q3-Oẞ-xb", "Q3-uıj-B", "Q3-ıJ̌-xb", "Q3-ʼNe-b"), "password_username"),
    },
}
"""What no single character shows, each with its one fault, or none: digits, lengths, and runs of a username whose
letters have longer capitals, or those of others (aßiſoẞuıǰŉe)."""
_JUDGE = """async ([list, field, texts]) => {
  const verdicts = [];
  for (const text of texts) {
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    const rules = [...list.children].map((line) => line.innerText);
    const body = new URLSearchParams(new FormData(field.form));
    const answer = await fetch(field.form.action, { method: "POST", body });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    verdicts.push([text, rules, [...page.querySelectorAll("[role=alert] a")].map((fault) => fault.innerText)]);
  }
  return verdicts;
}"""
"""For each text, the lines of the list, and what the site refuses; the confirmation is left out."""


@then(
    "{person} reçoit de la liste et du site le même verdict, quel que soit le caractère écrit dans {field}",
    "{person} gets the same verdict from the list and from the site, whatever character is typed in {field}",
)
def judged_alike(person: Person, field: str) -> None:
    page = person.window.page
    keys = [key for key in words.names("rules") if key.startswith(field)]
    rules, faults = ({words.text(person.language, table, key): key for key in keys} for table in ("rules", "refusals"))
    unmet = words.text(person.language, "reveal", "unmet")
    rows = page.get_by_role("list", name=words.text(person.language, "reveal", "rules"))
    texts = [*(text for sort in _SORTS for text in _TEXTS[field](sort)), *_REST[field]]
    found = page.evaluate(_JUDGE, [rows.element_handle(), field_of(person, field).element_handle(), texts])
    apart = []
    for text, lines, refused in found:
        shown = {key for rule, key in rules.items() if f"{rule} {unmet}" in lines}
        judged = {key for fault, key in faults.items() if fault in refused}
        # A text that has another fault would hide that the list and the site see this one apart.
        alone = {_REST[field][text]} - {""} if text in _REST[field] else judged
        if not shown == judged == alone:
            apart.append(f"{text!r}: {_said(person, shown)} / {_said(person, judged)}")
    check(found, "nothing_asked")
    check(not apart, "characters_apart", apart)


def _said(person: Person, keys: set[str]) -> str:
    return ", ".join(sorted(words.text(person.language, "rules", key) for key in keys)) or "∅"
