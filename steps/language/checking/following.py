"""What follows a step that takes another keyword: the lines that have to change with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from steps.language.checking.nearest import denies_somewhere, nearest_phrases
from steps.language.speech.dialects import before, group_of, usual
from steps.language.speech.vocabulary import understand

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from steps.language.reading.feature import Step
    from steps.language.speech.dialects import Kind, Language


def lines_after(step: Step, kind: Kind, following: Sequence[Step], title: str, language: Language) -> Iterator[str]:
    """The lines to write below a step that becomes one of another kind: the next one, and what verifies it."""
    after = following[0] if following else None
    if after and _hangs_on(after, step, language) and not understand(kind, language, after.text):
        assert after.kind
        yield f"{before(usual(after.kind, language), after.text)}{after.text}"
    if kind == "when" and all(each.kind != "then" for each in following):
        yield from _verifying(step, title, language)


def _hangs_on(after: Step, step: Step, language: Language) -> bool:
    """Whether a step has no keyword of its own kind, and would go with the one above it."""
    return group_of(after.keyword, language) in {"and", "but"} and after.kind == step.kind


def _verifying(step: Step, title: str, language: Language) -> Iterator[str]:
    """What a title may have its steps verify, of who acts; nothing where no phrase is like it."""
    for understood in understand("when", language, step.text):
        person = understood.given.get("person")
        said = f"{person.text} {title[:1].lower()}{title[1:]}" if person else title
        for kind, text in nearest_phrases("then", said, language):
            if kind == "then" and (denies_somewhere(title, language) or not denies_somewhere(text, language)):
                yield f"{before(usual(kind, language), text)}{text}"
                return
