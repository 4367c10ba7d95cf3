"""The focus: where the Tab key leads, and that it is always in sight."""

from __future__ import annotations

import re
from typing import Any

from playwright.sync_api import ElementHandle, Locator, Page

from fixtures.person import Person
from steps.expectation import check, expect, failure
from steps.language.speech.phrase import then
from steps.screen import see_heading
from steps.whereabouts import elements

SUBJECT = ("Le focus", "The focus")

TARGET = 24
"""CSS pixels that a target has at least, each way (WCAG 2.2, 2.5.8)."""
CONTRAST = 3.0
"""Between the mark of the focus and what is around it (WCAG 2.2, 1.4.11)."""
OUTLINE = 2
"""CSS pixels that the mark of the focus has at least (WCAG 2.2, 2.4.13)."""

_STOPS = """() => [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea")]
  .filter((control) => control.checkVisibility() && !control.disabled && !control.closest("[aria-hidden=true]"))
  .filter((control, _, all) => control.type !== "radio" || all.find((other) => other.name === control.name) === control)
  .length"""
"""How many stops the Tab key is to make on a page: at each control, and once at a group of radio buttons."""

_LEADS_NOWHERE = """() => [...document.querySelectorAll("a:not([href], [aria-current], [aria-disabled])")]
  .map((link) => link.innerText.trim()).filter((text) => text)"""
"""What looks like a link and is none, nor says why: neither the Tab key nor a click does anything with it."""

_HERE = """target => {
  const at = document.activeElement;
  if (at === document.body) return null;
  const box = at.getBoundingClientRect(), style = getComputedStyle(at), root = document.documentElement;
  const luminance = (colour) => {
    const [r, g, b] = colour.match(/[\\d.]+/g).map((value) => value / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const clear = (colour) => colour === "transparent" || /, 0\\)$/.test(colour);
  let around = at.parentElement;
  while (around !== root && clear(getComputedStyle(around).backgroundColor)) around = around.parentElement;
  const ground = getComputedStyle(around).backgroundColor;
  const [mark, back] = [luminance(style.outlineColor), clear(ground) ? 1 : luminance(ground)];
  const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  return {
    what: `<${at.localName}> ${(at.innerText || at.id || at.name).slice(0, 40)}`,
    width: box.width, height: box.height, x: box.x, y: box.y + scrollY, bottom: box.bottom + scrollY,
    inWindow: box.x >= -1 && box.y >= -1 && box.right <= innerWidth + 1 && box.bottom <= innerHeight + 1,
    uncovered: at === top || at.contains(top),
    outline: style.outlineStyle === "none" ? 0 : parseFloat(style.outlineWidth),
    contrast: (Math.max(mark, back) + 0.05) / (Math.min(mark, back) + 0.05),
    reached: at === target,
  };
}"""
"""What can be seen of the element that has the focus; `null` when none has."""


_TO_THE_TOP = """() => {
  const top = Object.assign(document.createElement("span"), {tabIndex: -1});
  document.body.prepend(top);
  top.focus();
  top.remove();
}"""
"""Begin before the first stop, wherever the focus is or was: an error has it, or had it until it was hidden."""


def _count_stops(page: Page) -> int:
    """How many stops the Tab key is to make, once the page's script has shown the controls that need it."""
    page.wait_for_load_state("domcontentloaded")  # which comes after deferred scripts
    count: int = page.evaluate(_STOPS)
    return count


def next_stop(person: Person, target: ElementHandle | None = None) -> dict[str, Any] | None:
    """Press Tab, and look at where that leads; None when it leaves the page."""
    page = person.window.page
    page.keyboard.press("Tab")
    here: dict[str, Any] | None = page.evaluate(_HERE, target)
    if here is not None:
        _see(here)
    return here


def _see(here: dict[str, Any]) -> None:
    what = here["what"]
    check(here["inWindow"], "focus_outside", what=what)
    check(here["uncovered"], "focus_covered", what=what)
    check(here["outline"] >= OUTLINE, "focus_unmarked", what=what)
    check(here["contrast"] >= CONTRAST, "focus_pale", what=what, contrast=round(here["contrast"], 1))
    size = f"{here['width']:.0f} × {here['height']:.0f} px"
    check(min(here["width"], here["height"]) >= TARGET, "target_small", what=what, size=size)


def reach(person: Person, target: Locator) -> None:
    """Press Tab until the target has the focus; it must be further on in the page."""
    element = target.element_handle()
    for _ in range(_count_stops(person.window.page)):
        here = next_stop(person, element)
        if here is None:
            break
        if here["reached"]:
            return
    raise failure("tab_misses", target=elements(str(target)))


@then(
    "{person} atteint tout au clavier, dans l'ordre de lecture et sans perdre le focus de vue",
    "{person} reaches everything by keyboard, in reading order and without losing sight of the focus",
)
def reaches_everything(person: Person) -> None:
    page = person.window.page
    see_heading(person)
    check(not (dead := page.evaluate(_LEADS_NOWHERE)), "link_leads_nowhere", texts=dead)
    page.evaluate(_TO_THE_TOP)
    expected, before = _count_stops(page), None
    for stop in range(expected):
        here = next_stop(person)
        if here is None:
            raise failure("tab_leaves", done=stop, expected=expected)
        if before:
            in_line = here["y"] < before["bottom"] and here["x"] > before["x"]
            ahead = in_line or here["y"] >= before["y"]
            check(ahead, "tab_goes_up", before=before["what"], here=here["what"])
        before = here
    check(next_stop(person) is None, "tab_goes_on")


@then("{person} va de l'erreur à son champ au clavier", "{person} goes from the error to its field by keyboard")
def goes_to_field(person: Person) -> None:
    page = person.window.page
    link = page.get_by_role("alert").get_by_role("link").first
    reach(person, link)
    text = link.inner_text()
    page.keyboard.press("Enter")
    described = re.compile(re.escape(text))
    expect(page.locator(":focus"), "error_link_astray").to_have_accessible_description(described)
