"""Accessibility: what axe finds on a page, and what is told to a person who does not see it."""

from __future__ import annotations

import re
from typing import Any

from axe_playwright_python.base import AXE_SCRIPT, AxeResults  # type: ignore[import-untyped]
from playwright.sync_api import Page

from fixtures.person import Person
from fixtures.screens import WIDTHS
from steps import words
from steps.expectation import check, expect
from steps.language.speech.phrase import then

SUBJECT = ("L'accessibilité", "Accessibility")

_AXE = """() => axe.run({
  resultTypes: ["violations", "incomplete"],
  rules: {"target-size": {enabled: true}},
}).then(({violations, incomplete}) => [...violations, ...incomplete])"""
"""What does not hold, and what axe cannot decide, which is not fine: nothing on these pages is that hard to see.

Every rule that is on by default, best practices with them, and the one of WCAG 2.2 that is not."""

_TIME_STANDS = "() => !setTimeout.toString().includes('[native code]')"

_OPTIONAL = """() => [...document.querySelectorAll("main :is(input:not([type=hidden]), select, textarea)")]
  .filter((field) => !(field.required || field.readOnly || field.closest("[aria-required=true]")))
  .map((field) => field.id)"""
"""The fields that a person would take for optional; Chromium's accessibility tree is silent about some of them."""

_TOGGLED = """() => [...document.querySelectorAll("main input[type=password]")].map((field) => {
  const button = field.parentElement.querySelector("button"), types = [1, 2].map(() => (button.click(), field.type));
  return [field.id, types.join(", ")];
})"""
"""What becomes of each password when the button beside it is pressed, then pressed again."""

_FIELDS = frozenset({"textbox", "combobox", "checkbox", "radiogroup"})


@then(
    "{person} ne trouve aucun défaut d'accessibilité, en grand comme en petit",
    "{person} finds no accessibility fault, on a large screen or a small one",
)
def no_fault(person: Person) -> None:
    page = person.window.page
    if page.evaluate(_TIME_STANDS):
        page.clock.resume()  # axe waits on timers, and would wait for ever where a scenario has stopped the clock
    page.evaluate(AXE_SCRIPT)
    for width in WIDTHS:
        person.window.set_width(width)
        found = page.evaluate(_AXE)
        report = AxeResults({"violations": found}).generate_report().splitlines() if found else []
        check(not report, "axe", report, width=width)


@then(
    "{person} entend le nom de chaque champ, et qu'il est obligatoire",
    "{person} hears the name of each field, and that it is required",
)
def fields_are_named(person: Person) -> None:
    shown = " ".join(person.window.page.get_by_role("main").inner_text().split())
    for field in _told(person.window.page, _FIELDS):
        name = " ".join(_value(field, "name").split())
        check(name, "field_unnamed", role=field["role"]["value"])
        check(name in shown, "name_not_shown", name=name)
    optional = person.window.page.evaluate(_OPTIONAL)
    check(not optional, "not_required", optional)


def passwords_show(person: Person) -> None:
    """Expect each password to be shown, then masked again, by the button beside it."""
    wrong = [f"{name}: {types}" for name, types in person.window.page.evaluate(_TOGGLED) if types != "text, password"]
    check(not wrong, "password_toggled", wrong)


@then(
    "{person} va de chaque erreur à son champ, seul à porter une erreur",
    "{person} goes from each error to its field, which alone carries an error",
)
def errors_lead_to_fields(person: Person) -> None:
    page = person.window.page
    title = page.title()
    check(title.startswith(words.text(person.language, "titles", "error")), "title_without_error", title=title)
    links = page.get_by_role("alert").get_by_role("link")
    reached = set()
    for link in links.all():
        link.click()
        field = page.locator(":focus")
        expect(field, "field_not_invalid").to_have_attribute("aria-invalid", "true")
        described = re.compile(re.escape(link.inner_text()))
        expect(field, "error_not_on_field").to_have_accessible_description(described)
        reached.add(field.get_attribute("id"))
    marked = {field.get_attribute("id") for field in page.locator("[aria-invalid=true]").all()}
    ids = {name: ", ".join(sorted(map(str, each))) or "—" for name, each in (("reached", reached), ("marked", marked))}
    check(reached == marked != set(), "errors_elsewhere", **ids)


@then(
    "{person} entend que {message}",
    "{person} hears that {message}",
    "{person} entend qu'{message}",
)
def hear(person: Person, message: str) -> None:
    status = person.window.page.get_by_role("status")
    text = words.text(person.language, "messages", message)
    expect(status.filter(has_text=text), "not_announced").to_have_count(1)


@then(
    "{person} entend d'abord que {message}",
    "{person} hears first that {message}",
    "{person} entend d'abord qu'{message}",
)
def hear_first(person: Person, message: str) -> None:
    alert = person.window.page.get_by_role("alert")
    expect(alert, "not_announced").to_contain_text(words.text(person.language, "messages", message))
    expect(alert, "alert_unfocused").to_be_focused()


@then("{person} entend que {count} règles sont respectées", "{person} hears that {count} rules are met")
def hear_rules(person: Person, count: int) -> None:
    text = words.text(person.language, "titles", "rules_met").format(met=count)
    expect(person.window.page.get_by_role("status"), "not_announced").to_contain_text(text)


def _told(page: Page, roles: frozenset[str]) -> list[dict[str, Any]]:
    """What the browser tells of a page to a screen reader, for these roles: Chromium's own accessibility tree."""
    session = page.context.new_cdp_session(page)
    nodes = session.send("Accessibility.getFullAXTree")["nodes"]
    session.detach()
    return [node for node in nodes if not node["ignored"] and node["role"]["value"] in roles]


def _value(node: dict[str, Any], name: str) -> str:
    return str(node.get(name, {}).get("value", ""))
