"""Looks: what the style sheets of a page make of each of its elements, on any machine and with any font."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from steps.everywhere.states import seen
from steps.expectation import check

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from fixtures.person import Person
    from fixtures.site.abilities import Looks

_DRESSED = r"""() => {
  const sheets = [...document.styleSheets];
  // One name for a thing that browsers split in more or fewer parts, from one version to the next.
  const short = name => name
    .replace(/^(margin|padding|overflow)-.*/, "$1")
    .replace(/^border-(?:top|right|bottom|left)-(width|style|color)$/, "border-$1")
    .replace(/^border-.*-radius$/, "border-radius")
    .replace(/^(?:row|column)-gap$/, "gap")
    .replace(/^(?:white-space|text-wrap)-.*/, "white-space");
  const names = [...new Set(sheets.flatMap(sheet => [...sheet.cssRules]).flatMap(rule => [...rule.style ?? []])
    .filter(name => !/^--|^outline/.test(name)).map(short))].sort();
  const handedDown =
    /^(accent-color|box-sizing|color|cursor|font|letter-|line-|list-|overflow-wrap|text-align|visib|white-)/;
  // What is not drawn has the values that are written, and not what they come to in this window.
  const aside = document.createElement("div");
  aside.hidden = true;
  aside.append(document.body.cloneNode(true));
  document.documentElement.append(aside);
  const elements = [...aside.querySelectorAll("*")].filter(each => !each.matches("script, option, svg *"));
  const measured = () => new Map(elements.map(each => {
    const style = getComputedStyle(each);
    return [each, Object.fromEntries(names.map(name => [name, style.getPropertyValue(name)]))];
  }));
  const isOfTheText = (name, is) => name !== "color" && name.endsWith("color") && is[name] === is.color;
  const styled = measured();
  for (const sheet of sheets) sheet.disabled = true;
  const plain = measured();
  for (const sheet of sheets) sheet.disabled = false;
  aside.remove();
  return elements.map(each => {
    const is = styled.get(each), above = styled.get(each.parentElement) ?? {};
    const made = names.filter(name => is[name] !== plain.get(each)[name])
      .filter(name => !(handedDown.test(name) && is[name] === above[name]) && !isOfTheText(name, is));
    const text = each.textContent.trim().replace(/\s+/g, " ").slice(0, 40);
    return [each.localName, text, Object.fromEntries(made.map(name => [name, is[name]]))];
  });
}"""
"""Each element of the page, how its text begins, and what is not as it would be without style sheets.

A copy is measured, so that nothing moves, is read or loses the focus; what the parent hands down is left out.
"""


def are_approved(person: Person, looks: Looks) -> None:
    """The page looks as was approved of it, element by element."""
    state = seen[person].name[-1]
    shown = [(_look(tag, made), text) for tag, text, made in person.window.page.evaluate(_DRESSED)]
    found, due = [look for look, _ in shown], looks.due(state)
    check(found == due, "looks_differ", _moves(due, shown), entry=looks.entry(state, found))


def _moves(due: Sequence[str], shown: Sequence[tuple[str, str]]) -> Iterator[str]:
    """What differs of a page that was approved; of a new one, all would."""
    found = [look for look, _ in shown] if due else []
    for _, start, end, first, last in SequenceMatcher(None, due, found, autojunk=False).get_opcodes():
        if due[start:end] != found[first:last]:
            yield from (f"- {look}" for look in due[start:end])
            yield from (f"+ {look} · {text}" for look, text in shown[first:last])


def _look(tag: str, made: Mapping[str, str]) -> str:
    return f"{tag} {{ {'; '.join(f'{name}: {value}' for name, value in made.items())} }}".replace("{  }", "{}")
