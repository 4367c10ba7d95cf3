"""Promises: what a title says of people, of both sides of a limit, and of what is lacking, its steps show too."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from steps.language.speech.contrasts import alike, every, held, in_title, things, used, whole, written
from steps.language.speech.counting import WRITING
from steps.language.speech.durations import amounts, lengths, rewritten
from steps.language.speech.other_words import holds, stems
from steps.language.speech.parameters import TYPES
from steps.language.speech.spelling import fold, plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from steps.language.speech.contrasts import Side
    from steps.language.speech.dialects import Language

_WORD = r"[^\W\d_][\w-]+"
_WHOSE: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(rf"(?<=\S )(?:de |d')({_WORD})"),
    "en": re.compile(rf"({_WORD})'s\b|\bof ({_WORD})"),
}
"""Whose a thing is."""

_AFTER: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(
        r"\b(?:après|au bout de|passé|dure|durent|expirent?)(?= (?:plus de )?\w+ (?:seconde|minute|heure|jour|mois|an))"
    ),
    "en": re.compile(
        r"\b(?:after|lasts?(?: for)?|expires?)(?= (?:more than )?\w+ (?:second|minute|hour|day|month|year))"
    ),
}
_NOT_BEFORE: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(r"\bpas (?:avant|plus tôt)\b"),
    "en": re.compile(r"\b(?:not|no) (?:before|earlier|sooner)\b"),
}
_NOT_AFTER: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(r"\bpas (?:après|plus tard|plus longtemps|plus)\b|\bne (?:vaut|sert|dure|tient) que\b"),
    "en": re.compile(r"\b(?:not|no) (?:after|later|longer|more)\b|\bonly(?: for)?(?= \w+ (?:second|minute|hour|day))"),
}
"""What a title says of the sides of a limit of time."""

_LACKING: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(
        r"\bsans (?:(?:une?|aucune?|la|le) |d'|l')?(?:bon(?:ne)? )?(?!une? |des? )"
        r"(?P<thing>[^\W\d_]+(?<!er|ir|re)|\w+[ft]re)\b(?=.*\b(?:refus|rejet))"
    ),
    "en": re.compile(
        r"\bwithout (?:an? |any |the )?(?:right )?(?!one |all |both )"
        r"(?P<thing>[^\W\d_]+(?<!ing))\b(?=.*\b(?:refus|reject))"
    ),
}
"""What is lacking, where its lack is refused: a thing, and not an act."""


_SENT: dict[Language, str] = {
    "fr": r"\b(?:adress|destin|écri|envo[iy])\w* (?:\w+ ){{0,3}}(?:à|pour) {name}\b",
    "en": r"\b(?:addressed|given|mailed|meant|sends?|sent|writes?|written)(?:(?: \w+){{0,3}} (?:to|for))? {name}\b",
}
"""Whom something is sent to, in a title and in steps."""

_BESIDE: dict[Language, str] = {
    "fr": r"\b(?:alors que|bien que|même si|pendant que|quand|tandis que) (?:\w+ )*{name}\b",
    "en": r"\b(?:although|even if|though|when|while) (?:\w+ )*{name}\b",
}
"""Who is in a title for what was there before."""

_COUNT = re.compile(r"\b(?P<number>\d+) (?P<unit>[^\W\d_]+)")


def unkept(
    title: str, said: list[str], acts: int, done: Iterable[str], seen: Iterable[str], language: Language
) -> Iterator[tuple[str, str]]:
    """What steps leave out of a title, each with the code of its refusal.

    `said`: all that they say, row by row; `acts`: how many things are done; `done` and `seen`: the names in what they
    do, and in what they verify, read only where the title names people.
    """
    title = plain(title)
    whose = list(_whose(title, language))
    yield from (("title_person", name) for name in whose if not any(fold(name) in fold(each) for each in said))
    people = _people(title, said)
    acting, verified = set(done), set(seen)
    if people and people[-1] in whose and people[-1] not in acting | verified:
        yield "title_unseen", people[-1]
    if verified and (alone := _told_alone(title, said, language)) and alone not in verified:
        yield "title_unseen", alone
    if others := [name for name in people if name not in whose]:
        yield from (("title_unused", name) for name in _lent(title, said, language) if name not in acting)
        left_out = (
            (_sent_to(name, title, said, language), name)
            for name in others
            if name not in verified and not re.search(_BESIDE[language].format(name=name), title)
        )
        yield from ((code, name) for code, name in left_out if code)
    yield from (("title_side", side) for side in _untried(title, said, language))
    yield from (("title_rank", rank) for rank in _unreached(title, said, acts, language))
    if (lack := _LACKING[language].search(title)) and not any(holds(each, stems(lack["thing"])) for each in said):
        yield "title_lack", lack["thing"]


def unspoken(title: str, said: list[str], language: Language) -> Iterator[tuple[str, str]]:
    """What a title says more loosely and steps leave out, unless they speak of all that there is: as `unkept`."""
    if any(held(each, whole(language)) for each in said):
        return
    sought = things() + ([] if any('"' in each for each in said) else written())
    yield from (("title_thing", thing) for thing in _missing(sought, title, said, language))
    if len(said) == 1:
        yield from (("title_every", word) for word in _missing([every()], title, said, language))
    yield from (
        ("title_alike", word)
        for word in _missing([alike()], title, said, language)
        if any(_gives_others(word.split()[-1], each) for each in said)
    )


def _missing(sides: list[Side], title: str, said: list[str], language: Language) -> Iterator[str]:
    """The words of a title for what no step could be about."""
    for side in sides:
        word = side.announced_by(title, language)
        if word and not any(side.is_told_by(each, language) for each in said):
            yield in_title(title, word)


def _whose(title: str, language: Language) -> Iterator[str]:
    """The first names in a title of those to whom something belongs."""
    names = (next(filter(None, match.groups())) for match in _WHOSE[language].finditer(title))
    return filter(_is_name, names)


def _lent(title: str, said: list[str], language: Language) -> Iterator[str]:
    """The first names in a title of those whose thing somebody else can use; steps may say what became of it."""
    for thing, name in ((thing, name) for thing in used(language) for name in _whose(title, language)):
        own = re.compile(rf"\b{thing}s? (?:de |d'|of ){name}\b|\b{name}'s \w*\s?{thing}")
        if own.search(title) and not any(own.search(each) or _repeats(each) for each in said):
            yield name


def _repeats(said: str) -> bool:
    """Whether steps give a text twice: what belongs to one is then used by the other."""
    texts = re.findall('"([^"]*)"', said)
    return len(set(texts)) < len(texts)


def _people(title: str, said: list[str]) -> list[str]:
    """The people of a title whom steps name, where they are several."""
    named = _named(title, said)
    return named if len(named) > 1 else []


def _named(title: str, said: list[str]) -> list[str]:
    """The people of a title whom steps name."""
    names = dict.fromkeys(filter(_is_name, re.findall(_WORD, title)))
    return [name for name in names if any(re.search(rf"\b{name}\b", text) for text in said)]


def _told_alone(title: str, said: list[str], language: Language) -> str:
    """The one person of a title, where it says what is sent there, or is not."""
    named = _named(title, said)
    return named[0] if len(named) == 1 and re.search(_SENT[language].format(name=named[0]), title) else ""


def _sent_to(name: str, title: str, said: list[str], language: Language) -> str:
    """The code of the refusal of a title for somebody of whom nothing is verified; nothing where it is sent."""
    sent = _SENT[language].format(name=name)
    if not re.search(sent, title):
        return "title_unseen"
    return "" if any(re.search(sent, each) for each in said) else "title_unsent"


def _gives_others(thing: str, said: str) -> bool:
    """Whether steps give two texts for a thing, of which one is not the other."""
    return len(set(re.findall(rf'\b{thing}\b[^"]*"([^"]*)"', said))) > 1


def _unreached(title: str, said: list[str], acts: int, language: Language) -> Iterator[str]:
    """The ranks of a title that steps do not come to by what they count and do."""
    counts = [int(each["number"]) for text in said for each in _COUNT.finditer(text) if not amounts(each[0], language)]
    for word, rank in WRITING["ranks"][language].items():
        if counts and re.search(rf"\b{word}s?\b", title.lower()) and max(counts) + acts < rank:
            yield word


def _is_name(word: str) -> bool:
    return word[0].isupper() and re.fullmatch(TYPES["person"].regexp, word) is not None


def _untried(title: str, said: list[str], language: Language) -> Iterator[str]:
    """The sides of a limit of time that a title says, and on which its steps wait for nothing."""
    limits = lengths(rewritten(title, language), language)
    waited = [length for each in said for length in lengths(each, language)]
    if not limits or not waited:
        return
    sides = _NOT_BEFORE[language].search(title) or _NOT_AFTER[language].search(title)
    after = _NOT_AFTER if sides else _AFTER  # what is said exactly is not said twice
    tried = {
        _NOT_BEFORE[language]: min(waited) < limits[0],
        _NOT_AFTER[language]: max(waited) >= limits[0],
        after[language]: max(waited) >= limits[0],
    }
    for side, is_tried in tried.items():
        if (match := side.search(title)) and not is_tried:
            yield match[0]
