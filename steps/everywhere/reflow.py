"""Reflow: reading everything on a narrow screen, or in large type, without losing any of it."""

from __future__ import annotations

from fixtures.person import Person
from fixtures.screens import WIDTHS
from steps.expectation import check
from steps.language.speech.phrase import then

SUBJECT = ("La mise en page", "The layout")

LAYOUTS = [(width, size) for width in WIDTHS for size in (100, 200)]
"""The width of the window, in CSS pixels, and the size of the text, in percent (WCAG 2.2, 1.4.4 and 1.4.10)."""

_LOST = """size => {
  const root = document.documentElement;
  root.style.fontSize = `${size}%`;
  const lost = root.scrollWidth > root.clientWidth ? [
    [`la page a une largeur de ${root.scrollWidth} px`, `the page is ${root.scrollWidth} px wide`],
  ] : [];
  for (const element of document.body.querySelectorAll("*")) {
    const box = element.getBoundingClientRect(), style = getComputedStyle(element);
    // Out of sight on purpose: the skip link, and what is only for screen readers.
    if (!element.checkVisibility() || box.right < 0 || element.closest(".visually-hidden")) continue;
    const what = `<${element.localName}> ${element.innerText ?? ""}`.slice(0, 60);
    if (box.left < -1 || box.right > root.clientWidth + 1)
      lost.push([`${what} : sort de la fenêtre`, `${what}: sticks out of the window`]);
    const scrolls = ["INPUT", "SELECT"].includes(element.tagName) || style.display === "inline";
    if (!scrolls && (element.scrollWidth > element.clientWidth + 2 || element.scrollHeight > element.clientHeight + 2))
      lost.push([`${what} : déborde de son cadre`, `${what}: does not fit in its box`]);
  }
  root.style.fontSize = "";
  return lost;
}"""
"""What a layout hides, cuts or pushes out of the window, at a size of text."""


@then(
    "{person} lit tout sans défiler de côté, à l'étroit comme en gros caractères",
    "{person} reads everything without scrolling sideways, on a narrow screen and in large type",
)
def nothing_lost(person: Person) -> None:
    page = person.window.page
    for width, size in LAYOUTS:
        person.window.set_width(width)
        lost = page.evaluate(_LOST, size)
        check(not lost, "reflow", map(tuple, lost), width=width, size=size)
    person.window.set_width(WIDTHS[0])
