"""Looks: how each element of a page is built and what the style sheets make of it, on any machine, with any font."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from steps.everywhere.states import seen
from steps.expectation import check

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

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
  const rules = sheets.flatMap(sheet => [...sheet.cssRules]);
  const names = [...new Set(rules.flatMap(rule => [...rule.style ?? []])
    .filter(name => !/^--|^outline/.test(name)).map(short))].sort();
  const handedDown =
    /^(accent-color|box-sizing|color|cursor|font|letter-|line-|list-|overflow-wrap|text-align|visib|white-)/;
  // What is not drawn has the values that are written, and not what they come to in this window.
  const aside = document.createElement("div");
  aside.hidden = true;
  aside.append(document.body.cloneNode(true));
  const unscripted = root => [...root.querySelectorAll("noscript")].map(each =>
    [each, new DOMParser().parseFromString(each.textContent, "text/html")]);
  for (const [each, { body }] of unscripted(aside)) each.append(...body.childNodes);
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
  // What is not a word: of the others it says only that they are there.
  const told = /^(accept|auto|charset|enctype|hidden|inputmode|m(ax|in)length|method|name|pattern|re[lq]|ro(le|ws))/;
  const alike = /^(aria-(current|hidden|invalid|live)|scope|spellcheck|tabindex|type)$/;
  const built = each => [...each.attributes].filter(({ name }) => !/^(class|style)$/.test(name))
    .map(({ name, value }) => (told.test(name) || alike.test(name)) && value ? `[${name}=${value}]` : `[${name}]`);
  // What holds for other windows, for paper, or at times, as it is written.
  const passing = /::?(?:backdrop|focus|hover)\b/;
  const atTimes = each => [...rules.filter(rule => rule.media).flatMap(rule => [...rule.cssRules].map(inner =>
    [`@media ${rule.conditionText}`, inner.selectorText, inner.style.cssText])),
    ...rules.filter(rule => passing.test(rule.selectorText)).map(rule =>
    [`&${rule.selectorText.match(passing)[0]}`, rule.selectorText.replace(passing, ""), rule.style.cssText])]
    .filter(([, selector]) => each.matches(selector)).map(([when, , text]) => `${when} { ${text} }`);
  const found = elements.map(each => {
    const is = styled.get(each), above = styled.get(each.parentElement) ?? {};
    const made = names.filter(name => is[name] !== plain.get(each)[name])
      .filter(name => !(handedDown.test(name) && is[name] === above[name]) && !isOfTheText(name, is));
    const text = each.textContent.trim().replace(/\s+/g, " ").slice(0, 40);
    const dress = [...made.map(name => `${name}: ${is[name]}`), ...atTimes(each)];
    return [`${each.localName}${built(each).sort().join("")} { ${dress.join("; ")} }`, text];
  });
  aside.remove();
  const head = [...document.querySelectorAll("html, head > :not(noscript, title)"),
    ...unscripted(document.head).flatMap(([, { head }]) => [...head.children])];
  return [...head.map(each => [`${each.localName}${built(each).sort().join("")} {  }`, ""]), ...found];
}"""
"""Each element of the page as it is built and dressed, and how its text begins: all that is not as it would be without
style sheets.

A copy is measured, so that nothing moves, is read or loses the focus; what the parent hands down is left out.
"""


def are_approved(person: Person, looks: Looks) -> None:
    """The page looks as was approved of it, element by element."""
    state = seen[person].name[-1]
    shown = [(look.replace("{  }", "{}"), text) for look, text in person.window.page.evaluate(_DRESSED)]
    found, due = [look for look, _ in shown], looks.due(state)
    check(found == due, "looks_differ", _moves(due, shown), entry=looks.entry(state, found))


def _moves(due: Sequence[str], shown: Sequence[tuple[str, str]]) -> Iterator[str]:
    """What differs of a page that was approved; of a new one, all would."""
    found = [look for look, _ in shown] if due else []
    for _, start, end, first, last in SequenceMatcher(None, due, found, autojunk=False).get_opcodes():
        if due[start:end] != found[first:last]:
            yield from (f"- {look}" for look in due[start:end])
            yield from (f"+ {look} · {text}" for look, text in shown[first:last])
