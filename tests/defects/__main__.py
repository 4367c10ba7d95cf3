"""Plant defects in the mock, and say which scenarios turn red: `python3 run.py defects`."""

from __future__ import annotations

import argparse
import os
import secrets
import signal
import sys
import time
from collections.abc import Sequence
from functools import partial

from fixtures.report.passed import passed
from tests.defects import planted  # noqa: F401 - it enters the defects
from tests.defects.choice import choose, draw
from tests.defects.defect import DEFECTS
from tests.defects.mutants.mutant import SORTS
from tests.defects.mutants.run import run
from tests.defects.package import ROOT
from tests.defects.pool import Pool
from tests.defects.reach.recording import record
from tests.defects.record import keep
from tests.defects.scenarios import Scenarios
from tests.defects.telling import say, tell, tell_all
from tests.defects.verdict import Job, Verdict
from tests.defects.words import RefusalError, words
from tests.defects.worker import work

_ROWS = 100
"""Scenarios that a mutant may cost in a language, unless told how many: those that would notice it come first."""


def main(arguments: Sequence[str]) -> int:
    """Plant what is asked for. 0: all are caught; 1: one is not; 2: the command is wrong."""
    asked = _parser().parse_args(arguments)
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # end the workers before it ends
    start = time.monotonic()
    try:
        if asked.reach:
            return record(asked.names, asked.workers)
        if asked.mutants:
            return run(asked.mutants, asked.seed, asked.sort or SORTS, asked.rows, asked.workers)
        jobs = _jobs(asked)
        verdicts = _run(jobs, asked.workers)
    except RefusalError as refusal:
        sys.stderr.write(f"{refusal}\n")
        return 2
    if verdicts:
        keep(verdicts, list(DEFECTS))
        tell_all(verdicts, time.monotonic() - start)
    return 0 if len(verdicts) == len(jobs) and all(verdict.caught for verdict in verdicts) else 1


def _run(jobs: Sequence[Job], workers: int) -> list[Verdict]:
    scenarios = dict.fromkeys(
        name.partition("[")[0] for job in jobs for names in job.scenarios.values() for name in names
    )
    verdicts: list[Verdict] = []
    if green := passed(ROOT / "report"):
        say(words("known", count=len(green)))
    try:
        for verdict in Pool(workers, list(scenarios), partial(work, sound=green)).run(jobs):
            verdicts.append(verdict)
            tell(verdict, len(verdicts), len(jobs))
    except KeyboardInterrupt:
        say(words("interrupted", count=len(verdicts)))
    return verdicts


def _jobs(asked: argparse.Namespace) -> list[Job]:
    defects, drawn = choose(DEFECTS, asked.names), ""
    if asked.sample:
        defects, drawn = draw(defects, asked.sample, asked.seed), words("drawn", seed=asked.seed)
    languages = [asked.language] if asked.language else ["fr", "en"]
    scenarios = Scenarios()
    found = {defect.name: scenarios.of(defect) for defect in defects}
    named = words("and").join(words(language) for language in languages)
    say(words("begins", count=len(defects), languages=named, workers=asked.workers, drawn=drawn))
    jobs = [Job(name, {language: ids[language] for language in languages}) for name, ids in found.items()]
    # The longest first: none is left to run alone at the end.
    return sorted(jobs, key=lambda job: -len(job.scenarios[languages[0]]))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python3 run.py defects", description=words("usage"))
    parser.add_argument("names", nargs="*", help=words("names"))
    parser.add_argument("--sample", type=_positive, metavar="N", help=words("sample"))
    parser.add_argument("--seed", default=secrets.token_hex(3), metavar="S", help=words("seed"))
    parser.add_argument("--mutants", type=_positive, metavar="N", help=words("mutants"))
    parser.add_argument("--sort", action="append", choices=SORTS, help=words("sorts", sorts=", ".join(SORTS)))
    parser.add_argument("--rows", type=int, default=_ROWS, metavar="N", help=words("rows"))
    parser.add_argument("--reach", action="store_true", help=words("reach"))
    parser.add_argument("--language", choices=("fr", "en"), help=words("language"))
    workers = 2 * (os.cpu_count() or 1)  # more than cores: half of them wait for what a defect keeps from coming
    parser.add_argument("-n", "--workers", type=_positive, default=workers, metavar="N", help=words("workers"))
    return parser


def _positive(given: str) -> int:
    if not given.isdecimal() or int(given) < 1:
        raise argparse.ArgumentTypeError(words("positive", given=given))
    return int(given)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
