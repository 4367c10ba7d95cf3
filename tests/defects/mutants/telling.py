"""Telling what became of the mutants: each as it comes, the table by sort, then those that live, as differences."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from tests.defects.mutants.fate import ENDS, Fate
from tests.defects.mutants.mutant import CLOSED, SORTS
from tests.defects.telling import say
from tests.defects.words import words


def tell(fate: Fate, number: int, count: int) -> None:
    """What became of one: by which scenario it is seen, and why."""
    mark = "✗" if fate.end == "lived" else "✓"
    say(f"{mark} {fate.verdict.name}  [{number}/{count}]  {fate.verdict.seconds:.1f} s  {fate.end}")
    if fate.verdict.trouble:
        name = "broken" if fate.verdict.trouble == "slip" else fate.verdict.trouble
        say(f"    {words(name, story=fate.verdict.story)}")
    for language, run in fate.verdict.runs.items():
        for row, red in run.reds.items():
            say(f"    {language}  {row}\n      {words(red.reason, step=red.step)}")


def tell_all(fates: Sequence[Fate], texts: Mapping[str, str], seconds: float) -> None:
    """How many of each sort were drawn and seen, by what; and the differences of those that live."""
    seen = [fate for fate in fates if fate.end != "lived"]
    time = f"{int(seconds // 60)} min {int(seconds % 60):02} s"
    say("\n" + words("mutants_total", killed=len(seen), count=len(fates), time=time) + "\n\n" + words("table"))
    for sort in SORTS:
        _tell_sort(sort, [fate for fate in fates if fate.mutant.sort == sort])
    _tell_sort("", fates)
    lived = [fate for fate in fates if fate.end == "lived"]
    if lived:
        say("\n" + words("survivors"))
    for fate in lived:
        _tell_survivor(fate, texts)
    if closed := reopened(fates):
        say("\n" + words("closed", sorts=", ".join(closed)))


def reopened(fates: Sequence[Fate]) -> list[str]:
    """The sorts declared closed of which one lives."""
    return sorted({fate.mutant.sort for fate in fates if fate.end == "lived"} & CLOSED)


def _tell_sort(sort: str, fates: Sequence[Fate]) -> None:
    if not fates:
        return
    ends = Counter(fate.end for fate in fates)
    by_end = "".join(f"{ends[end]:{width}}" for end, width in zip(ENDS, (14, 7, 9, 7, 7, 7), strict=True))
    shares = "".join(f"{_share(fates, language):>6}" for language in ("fr", "en"))
    say(f"{sort:12}{len(fates):7}{len(fates) - ends['lived']:6}{by_end}{shares}")


def _share(fates: Sequence[Fate], language: str) -> str:
    """How many of those that can be seen in a language are seen."""
    there = [fate for fate in fates if language in fate.languages]
    seen = sum(fate.end_in(language) != "lived" for fate in there)
    return f"{100 * seen // len(there)} %" if there else "–"


def _tell_survivor(fate: Fate, texts: Mapping[str, str]) -> None:
    mutant, runs = fate.mutant, fate.verdict.runs
    before, after = mutant.difference(texts[mutant.path])
    say(f"\n{mutant.sort}  mock_site/{mutant.path}:{mutant.lines[0]}")
    for sign, lines in (("-", before), ("+", after)):
        say("\n".join(f"  {sign} {line.strip()}" for line in lines.splitlines()))
    if not any(run.reds or run.greens for run in runs.values()):
        say(f"    {words('unseen')}")
    for language, run in runs.items():
        if run.greens and not run.reds:
            say(f"    {words('survived', language=words(language), count=len(run.greens))}")
