"""Reflow: reading everything on a narrow screen, in large type or on paper, without losing any of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from fixtures.person import Person
from fixtures.screens import WIDTHS
from steps.expectation import check
from steps.language.speech.phrase import then

SUBJECT = ("La mise en page", "The layout")

SIZES = (100, 200)
"""Of the text, in percent (WCAG 2.2, 1.4.4); the widths are those of 1.4.10."""

_SHOWN = """controls => [...document.querySelectorAll("header *, main *")]
  .filter(each => !each.closest(`.visually-hidden, script, noscript${controls}`))
  .filter(each => each.checkVisibility({visibilityProperty: true, opacityProperty: true}))
  .map(each => [...each.childNodes].filter(node => node.nodeType === 3).map(node => node.data.trim()).join(" ").trim())
  .filter(text => text)"""
"""The texts that are shown, each from the element that it stands in, but for those in some elements."""
_CONTROLS = ", form, nav, a, button"
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
    shown: dict[int, list[str]] = {}
    for width in reversed(WIDTHS):  # the widest last, where the person goes on
        person.window.set_width(width)
        shown[width] = page.evaluate(_SHOWN, "")
        for size in SIZES:
            lost = page.evaluate(_LOST, size)
            check(not lost, "reflow", map(tuple, lost), width=width, size=size)
    wide, narrow = WIDTHS
    hidden = _missing(shown[wide], shown[narrow])
    check(not hidden, "hidden_when_narrow", hidden, width=narrow)


@then(
    "{person} lit sur papier tout ce qui se lit à l'écran, sauf les commandes",
    "{person} reads on paper all that can be read on screen, except the controls",
)
def kept_on_paper(person: Person) -> None:
    page = person.window.page
    shown = page.evaluate(_SHOWN, _CONTROLS)
    page.emulate_media(media="print")
    printed = page.evaluate(_SHOWN, _CONTROLS)
    page.emulate_media(media="screen")
    check(shown, "nothing_asked")
    missing = _missing(shown, printed)
    check(not missing, "not_on_paper", missing)


def _missing(shown: Sequence[str], left: Sequence[str]) -> list[str]:
    return [*(Counter(shown) - Counter(left)).elements()]
