"""A run of mutants: drawn, planted one after another, told."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence

from tests.defects.defect import Defect
from tests.defects.mutants import telling
from tests.defects.mutants.catalogue import SITE, sources
from tests.defects.mutants.fate import Fate
from tests.defects.mutants.lot import draw
from tests.defects.mutants.mutant import Mutant
from tests.defects.mutants.selection import Selection
from tests.defects.pool import Pool
from tests.defects.reach.map import Reach
from tests.defects.scenarios import Scenarios
from tests.defects.telling import say
from tests.defects.verdict import Job
from tests.defects.words import words


def run(count: int, seed: str, sorts: Sequence[str], most: int, workers: int) -> int:
    """Plant `count` mutants. 0: none of a sort declared closed lives; 1: one does, or the run was interrupted."""
    start, reach, scenarios = time.monotonic(), Reach.read(), Scenarios()
    mutants = _named(draw(count, seed, list(sorts)))
    say(words("mutants_begin", seed=seed, count=len(mutants), workers=workers, map=_known(reach, scenarios)))
    selection = Selection(scenarios, reach, most)
    jobs = [_job(name, mutant, selection) for name, mutant in mutants.items()]
    fates: list[Fate] = []
    try:
        for fate in _fates(mutants, jobs, Pool(workers, _collected(jobs, scenarios))):
            fates.append(fate)
            telling.tell(fate, len(fates), len(jobs))
    except KeyboardInterrupt:
        say(words("interrupted", count=len(fates)))
    born = [fate for fate in fates if not fate.is_stillborn]
    telling.tell_all(born, {source.path: source.text for source in sources(SITE)}, time.monotonic() - start)
    return 1 if telling.reopened(born) or len(fates) < len(jobs) else 0


def _known(reach: Reach | None, scenarios: Scenarios) -> str:
    """What the choice of scenarios rests on, and how many of them were renamed since the map was made."""
    if reach is None:
        return words("without_map")
    known = {name for ids in scenarios.known.values() for name in ids.values()}
    gone = {row.partition("[")[0] for row in reach.rows} - known
    return words("with_old_map", count=len(gone)) if gone else words("with_map")


def _collected(jobs: Sequence[Job], scenarios: Scenarios) -> list[str]:
    """The scenarios of all the rows, those apart that were renamed since the map was made."""
    known = {name for ids in scenarios.known.values() for name in ids.values()}
    rows = [row for job in jobs for found in job.scenarios.values() for row in found]
    return sorted({row.partition("[")[0] for row in rows} & known)


def _fates(mutants: dict[str, Mutant], jobs: Sequence[Job], pool: Pool) -> Iterator[Fate]:
    languages = {job.name: tuple(job.scenarios) for job in jobs}
    for verdict in pool.run(jobs):
        yield Fate(mutants[verdict.name], verdict, languages[verdict.name])


def _named(mutants: Sequence[Mutant]) -> dict[str, Mutant]:
    return {f"{place}. {one.sort} {one.path}:{one.lines[0]}": one for place, one in enumerate(mutants, 1)}


def _job(name: str, mutant: Mutant, selection: Selection) -> Job:
    return Job(name, selection.of(mutant), Defect(name, (mutant,), (), mutant.path), stops=True)
