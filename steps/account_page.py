"""What the IRCC account shows of applications: where each stands on the page, and how a day is written."""

from __future__ import annotations

from datetime import date

from playwright.sync_api import Locator

from fixtures.person import Person
from steps import words


def cards(person: Person, program: str) -> Locator:
    """The applications of a program on the dashboard, one item each."""
    name = words.text(person.language, "programs", program)
    return person.window.page.get_by_role("list", name=name, exact=True).get_by_role("listitem")


def spelled(day: str, language: str) -> str:
    """Write a day, given as YYYY-MM-DD, as people do."""
    at = date.fromisoformat(day)
    month = words.text(language, "months", str(at.month))
    number = words.text(language, "account_lines", "first") if at.day == 1 else at.day
    return words.text(language, "account_lines", "day").format(day=number, month=month, year=at.year)
