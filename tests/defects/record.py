"""The record of planted defects, which the report of the scenarios picks up: what became of each, the last time."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from fixtures.place import TIMEZONE
from fixtures.report.envelopes import Body
from fixtures.report.part import MESSAGES, read, write
from fixtures.report.planted import FOLDER, PLANTED
from fixtures.report.prologue import attachment
from tests.defects.package import ROOT
from tests.defects.verdict import Verdict


def keep(verdicts: Sequence[Verdict], known: Sequence[str], folder: Path = ROOT / FOLDER) -> None:
    """Add what became of defects to the record; those that the catalogue no longer knows leave it."""
    day = datetime.now(ZoneInfo(TIMEZONE)).date().isoformat()
    recorded = {**_read(folder / MESSAGES), **{verdict.name: _told(verdict, day) for verdict in verdicts}}
    kept = {name: recorded[name] for name in known if name in recorded}
    folder.mkdir(exist_ok=True)
    write(folder / MESSAGES, [attachment(PLANTED, kept)])


def _told(verdict: Verdict, day: str) -> Body:
    reds = {row: [red.reason, red.step] for run in verdict.runs.values() for row, red in run.rows.items()}
    return {"day": day, "caught": verdict.caught, "red": reds}


def _read(path: Path) -> Body:
    if not path.exists():
        return {}
    return {name: each for message in read(path) for name, each in json.loads(message["attachment"]["body"]).items()}
