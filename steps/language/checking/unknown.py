"""Why a text says no phrase, and what it was likely to say."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from steps.language.checking.meaning import translate_phrase
from steps.language.checking.mending import QUOTES
from steps.language.checking.misfits import Misfit, brother, misfits
from steps.language.checking.nearest import NEAREST, alike, is_opposite, nearest_phrases, nearest_values
from steps.language.checking.saying import Saying, Unknown
from steps.language.checking.together import two_people
from steps.language.reading.index import grams
from steps.language.speech.dialects import KINDS, other, step_keywords
from steps.language.speech.gender import gender_of
from steps.language.speech.messages import words
from steps.language.speech.parameters import TYPES
from steps.language.speech.spelling import cause, fold, plain
from steps.language.speech.vocabulary import likely, understand

if TYPE_CHECKING:
    from collections.abc import Iterator

    from steps.language.speech.dialects import Language
    from steps.language.speech.phrase import Phrase


_JOINTS: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(r",? (?:et puis|puis|et) |, "),
    "en": re.compile(r",? (?:and then|then|and) |, "),
}
"""What joins two things that are said on one line."""


@cache
def why_unknown(saying: Saying) -> Unknown:
    """The reason, the most precise first: its spelling, its keyword, its language, a value, or no phrase like it."""
    return (
        _odd_spelling(saying)
        or _other_kind(saying)
        or _foreign(saying)
        or _pronoun_as_object(saying)
        or _two_steps(saying)
        or two_people(saying)
        or _unknown_value(saying)
        or _undefined(saying)
    )


def _pronoun_as_object(saying: Saying) -> Unknown | None:
    """A pronoun where the phrase has no place for one, as in « le mot de passe de elle »."""
    for phrase in likely(saying.kind, saying.language, saying.text):
        mute = [name for name in ("person", "other_person") if name in phrase.names and not _acts(phrase, name, saying)]
        for name in mute:
            texts = phrase.split(saying.text, saying.language, (name,))
            if texts and texts[name] in TYPES["person"].words_in(saying.language):
                right = phrase.write(texts | {name: _like(texts[name], saying.language)}, saying.language)
                details = {"text": texts[name], "phrase": saying.text}
                return Unknown("pronoun_as_object", details, (saying.line(right),))
    return None


def _two_steps(saying: Saying) -> Unknown | None:
    """Two steps that one line joins, as in « elle ouvre une session et donne le code »."""
    for joint in _JOINTS[saying.language].finditer(saying.text) if saying.text not in saying.cells else ():
        first, rest = saying.text[: joint.start()], saying.text[joint.end() :]
        for understood in understand(saying.kind, saying.language, first):
            for second in (rest, f"{understood.texts.get('person', '')} {rest}"):
                if any(understand(kind, saying.language, second) for kind in KINDS):
                    items = (saying.line(first), saying.follow(second))
                    return Unknown("two_steps", {"text": saying.text}, items)
    return None


def _acts(phrase: Phrase, name: str, saying: Saying) -> bool:
    return name == "person" and phrase.acts(name, saying.language)


def _like(pronoun: str, language: Language) -> str:
    """A first name of the gender of a pronoun."""
    names = [TYPES[name].any_value(language) for name in ("person", "other_person")]
    return next((name for name in names if gender_of(name) == gender_of(pronoun)), names[0])


def _undefined(saying: Saying) -> Unknown:
    near = nearest_phrases(saying.kind, saying.text, saying.language)
    opposite = bool(near) and is_opposite(saying.text, near[0][1], saying.language)
    code = "only_the_opposite" if opposite else "undefined"
    return Unknown(code, {"text": saying.text}, tuple(saying.line(text, kind) for kind, text in near))


def _odd_spelling(saying: Saying) -> Unknown | None:
    for name, right, keyword in _respelt(saying.keyword, saying.text, saying.language):
        if right != saying.text and understand(saying.kind, saying.language, right):
            why = _cause(name or cause(saying.text, right), saying)
            line = f"{keyword}{right}" if keyword else saying.line(right)
            text = f"{saying.keyword}{saying.text}" if name == "keyword_twice" else saying.text
            return Unknown("odd_spelling", {"text": text, "right": line, "cause": why})
    return None


def _cause(name: str, saying: Saying) -> str:
    return words("cause", name, saying.language, keyword=saying.keyword.strip())


def _respelt(keyword: str, text: str, language: Language) -> Iterator[tuple[str, str, str]]:
    """The text as it may have been meant: a cause where comparing does not tell it, the text, the keyword to change."""
    regular = plain(text).strip()
    whole = plain(f"{keyword}{text}")
    for longer in step_keywords(language):
        if whole.startswith(longer) and len(longer) > len(keyword):
            rest = whole.removeprefix(longer)
            yield cause(f"{keyword}{text}", f"{longer}{rest}"), rest, longer
        if regular.startswith(longer):
            yield "keyword_twice", regular.removeprefix(longer), longer
    without_comment = regular.partition(" #")[0].rstrip()
    bases = [("", regular), ("stop", _without_stop(regular)), ("comment", without_comment)]
    for name, base in dict.fromkeys([*bases, ("colon_too_many", regular.removeprefix(":").lstrip())]):
        yield name, base, ""
        yield "capital", f"{base[:1].lower()}{base[1:]}", ""
        for word in ("que ", "qu'"):
            if base.startswith(word) and fold(keyword).startswith("etant donne"):
                yield "invariable", base.removeprefix(word), f"Étant donné {word}"
            elif base.startswith(word):
                yield "que", base.removeprefix(word), ""


def _without_stop(text: str) -> str:
    return text.rstrip(" .,;!…–—")


def _other_kind(saying: Saying) -> Unknown | None:
    kinds = [kind for kind in KINDS if understand(kind, saying.language, saying.text)]
    if not kinds:
        return None
    items = tuple(saying.line(saying.text, kind) for kind in kinds)
    return Unknown("other_kind", {"text": saying.text, "keyword": saying.keyword.strip()}, items)


def _foreign(saying: Saying) -> Unknown | None:
    source = other(saying.language)
    for kind in (saying.kind, *KINDS):
        if len(understand(kind, source, saying.text)) == 1:
            right = translate_phrase(kind, saying.text, source, saying.language)
            line = saying.line(right, kind)
            return Unknown("foreign_phrase", {"text": saying.text, "right": line})
    return None


def _unknown_value(saying: Saying) -> Unknown | None:
    """The values that keep a text from saying a phrase: in one that fits but for one value, or else for several."""
    text = plain(_without_stop(saying.text))
    for alone in (True, False):
        found = [misfit for misfit in misfits(saying.kind, text, saying.language, alone) if misfit.fixed]
        if found:
            most = max(misfit.fixed for misfit in found)
            found = [misfit.mended(saying.language) for misfit in found if misfit.fixed == most]
            reasons = (reason(saying, each) for reason in (_miswritten, _disagrees) for each in found)
            return next(filter(None, reasons), None) or _listed(saying, found)
    return None


def _miswritten(saying: Saying, misfit: Misfit) -> Unknown | None:
    """The refusal of values that are written otherwise than here, with the line that is right."""
    line = misfit.phrase.write(misfit.texts, saying.language)
    if misfit.wrong or len(understand(saying.kind, saying.language, line)) != 1:
        return None
    name, (written, why) = next(iter(misfit.causes.items()))
    if why == "few" and written not in saying.cells:
        near = _without_count(saying)
        return Unknown("too_few" if near else "too_few_to_give", {"text": saying.text}, near)
    details = {"text": written, "cause": _cause(why, saying)}
    if why == "plural" and written not in saying.cells:
        return _disagrees(saying, misfit._replace(texts=misfit.texts | {name: written}, wrong=(name,)))
    if written in saying.cells:
        return Unknown("miswritten_value", details, (misfit.texts[name],))
    lines = [saying.line(line)]
    if why == "straight" and not QUOTES.intersection(written):  # which may be no text at all
        return Unknown("miswritten_value", details, _nearest_first(saying, lines))
    return Unknown("miswritten_value", details, tuple(lines))


def _without_count(saying: Saying) -> tuple[str, ...]:
    """The lines of the phrases nearest to a step that counts, and that count nothing: what is given, or else done."""
    text, language = re.sub(r"\d+ ?", "", saying.text), saying.language
    near = dict.fromkeys((*nearest_phrases(saying.kind, text, language), *nearest_phrases("when", text, language)))
    alone = [(kind, each) for kind, each in near if "count" not in understand(kind, language, each)[0].given]
    return tuple(saying.line(each, kind) for kind, each in alone[:NEAREST])


def _disagrees(saying: Saying, misfit: Misfit) -> Unknown | None:
    """The refusal of a value for which another phrase is said, as « 1 minute passe », with that line."""
    right = brother(misfit, saying.language) if len(misfit.wrong) == len(misfit.texts) == 1 else None
    if right is None or misfit.value in saying.cells:
        return None
    return Unknown(
        "miswritten_value", {"text": saying.text, "cause": _cause("agreement", saying)}, (saying.line(right),)
    )


def _listed(saying: Saying, misfits: list[Misfit]) -> Unknown | None:
    """The refusal of a value that is not known, with the lines that hold the nearest ones."""
    like = [misfit for misfit in misfits if misfit.wrong]
    if not like:
        return None
    wrong = like[0].value
    like = [misfit for misfit in like if misfit.value == wrong]
    holders = {value: each for each in like for value in _values(each.wrong[0], saying.language)}
    examples = {TYPES[each.wrong[0]].example(saying.language): each for each in like}
    near = [*alike(wrong, holders), *filter(None, examples)][:NEAREST]
    holders = examples | holders
    items = [_with(saying, holders[value], value) for value in near]
    parameter = holders[near[0]].wrong[0]
    details = {"text": saying.text, "value": wrong, "parameter": parameter}
    return Unknown("unknown_value", details, _nearest_first(saying, items))


def _values(name: str, language: Language) -> list[str]:
    """The values of a type that can be listed and stand alone, which no pronoun does."""
    return [value for value in TYPES[name].texts(language) if value not in TYPES[name].words_in(language)]


def _nearest_first(saying: Saying, items: list[str]) -> tuple[str, ...]:
    """Lines with values that are known, and those of phrases as near, which take the value that was meant."""
    sought = grams(saying.text)
    if not saying.cells:
        items += [item for item in _undefined(saying).items if "{" not in item]
    numbers = set(re.findall(r"\d+", saying.text))

    def likeness(item: str) -> tuple[bool, float]:
        return numbers <= set(re.findall(r"\d+", item)), len(sought & grams(item)) / len(sought | grams(item))

    return tuple(sorted(dict.fromkeys(items), key=likeness, reverse=True)[:NEAREST])


def _with(saying: Saying, misfit: Misfit, value: str) -> str:
    """The line that holds a value in place of the one that is not known, and the nearest for any other."""
    if misfit.value in saying.cells:
        return value
    near = {name: nearest_values(name, misfit.texts[name], saying.language)[0] for name in misfit.wrong[1:]}
    texts = misfit.texts | {misfit.wrong[0]: value} | near
    return saying.line(misfit.phrase.write(texts, saying.language))
