"""The programs that a person applies to."""

from __future__ import annotations

from collections.abc import Mapping

PROGRAMS: Mapping[str, str] = {
    "express_entry": "E",
    "visitor_visa": "V",
    "study_permit": "S",
    "work_permit": "W",
    "pr_card": "P",
    "citizenship": "C",
    "family_sponsorship": "F",
    "provincial_nominee": "N",
    "bridging_permit": "U",
}
"""Every program, in the order of the dashboard, with the letter of its application numbers."""
