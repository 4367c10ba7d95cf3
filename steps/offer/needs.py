"""Needs: the words and the abilities that a step takes from a site, read in the code of its phrase."""

from __future__ import annotations

import ast
import inspect
import textwrap
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import product
from types import FunctionType, ModuleType
from typing import Any, NamedTuple, cast

from fixtures.site.abilities import ABILITIES
from steps import words
from steps.kept import KEPT
from steps.language.speech.parameters import TYPES
from steps.language.speech.vocabulary import Understood
from steps.pages import later_than
from steps.progress import complete

Known = tuple[str, ...]
"""The texts that a name stands for, one after the other where a loop gives it several."""


_ASKED = {
    ("arrivals", "bring"): ("arrivals", "{}", 1),
    ("pages", "location"): ("addresses", "{}", 0),
    ("accounts", "open"): ("values", "protection.{}", 1),
    ("tries", "fail"): ("values", "wrong_secrets.{}", 1),
}
"""Where what an ability is asked for is a need too: its kind, its name, and which argument names it."""

_BY_THE_PAGE = {complete: "forms", later_than: "later"}
"""What goes by the table of what each page asks for, and which part of it, whatever the page is."""
_BY_THE_FORMS = frozenset({"crowd", "say"})
"""The fixtures that fill forms in by the names of the mock's fields, or bring people to the states of its pages."""


class Need(NamedTuple):
    """What one needs, `name`, of words, of `abilities`, `arrivals`, `addresses`, `values`, `forms`, `later`."""

    kind: str
    name: str


_FORMS_OF_THE_MOCK = Need("forms", "of_the_mock")
"""The mock's own table, whatever it has: no other site's."""


def needs(understood: Understood) -> list[Need]:
    """What a step needs, in the order in which it needs it.

    What runs only under a condition that the step does not settle is left out: that shows when it runs.
    """
    given = {name: said.value for name, said in understood.given.items() if isinstance(said.value, str)}
    handed = list(_handed(understood.phrase.arguments))
    found = [Need("abilities", name) for name in handed if name in ABILITIES]
    found += [_FORMS_OF_THE_MOCK for name in handed if name in _BY_THE_FORMS]
    found += [Need("values", f"{name}.{value}") for name, value in given.items() if TYPES[name].values]
    found += _of(understood.phrase.function, tuple((name, (value,)) for name, value in given.items()))
    return list(dict.fromkeys(found))


def _handed(names: Iterable[str]) -> Iterator[str]:
    """The fixtures that a phrase is handed, and those that these are made of."""
    for name in names:
        yield name
        if name in KEPT:
            yield from _handed(inspect.signature(KEPT[name]).parameters)


@cache
def _of(function: Any, known: tuple[tuple[str, Known], ...]) -> tuple[Need, ...]:
    """What a function needs whose arguments are known, as far as they are."""
    body = _Body(function, dict(known))
    for statement in _tree(function).body:
        body.visit(statement)
        if (
            isinstance(statement, ast.If)
            and body.settled(statement.test)
            and isinstance(statement.body[-1], ast.Return)
        ):
            break
    return tuple(body.found)


@cache
def _tree(function: FunctionType) -> ast.FunctionDef:
    (tree,) = ast.parse(textwrap.dedent(inspect.getsource(function))).body
    return cast("ast.FunctionDef", tree)


class _Body(ast.NodeVisitor):
    """The statements of a function, read for what they need."""

    def __init__(self, function: FunctionType, known: dict[str, Known]) -> None:
        self._globals = function.__globals__
        self._known = known
        self._own: set[str] = set()  # the variables that stand for pages which the site names itself
        self.found: list[Need] = []

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        """A function within one is read where it is called, if it is."""

    def visit_If(self, node: ast.If) -> None:
        """Of the branches, the one that is taken for sure."""
        settled = self.settled(node.test)
        self.visit(node.test)
        for statement in {True: node.body, False: node.orelse}.get(settled, ()) if settled is not None else ():
            self.visit(statement)

    def visit_IfExp(self, node: ast.IfExp) -> None:
        """As `visit_If`."""
        settled = self.settled(node.test)
        if settled is not None:
            self.visit(node.body if settled else node.orelse)

    def visit_For(self, node: ast.For) -> None:
        """The body, for all that the loop goes through."""
        self._go_through(node.target, node.iter)
        self.generic_visit(node)

    def visit_comprehension(self, node: ast.comprehension) -> None:
        """As `visit_For`."""
        self._go_through(node.target, node.iter)
        self.generic_visit(node)

    def visit_ListComp(self, node: Any) -> None:
        """What it goes through comes before what it makes of it."""
        for generator in node.generators:
            self.visit(generator)
        for made in ("elt", "key", "value"):
            if hasattr(node, made):
                self.visit(getattr(node, made))

    visit_SetComp = visit_GeneratorExp = visit_DictComp = visit_ListComp  # noqa: N815 - ast's names

    def visit_Call(self, node: ast.Call) -> None:
        """What is needed by what is called."""
        self.generic_visit(node)
        owner, method = _owned(node.func)
        if owner in ABILITIES:
            self._of_ability(owner, method, node)
            return
        called = self._called(node.func)
        if called in {words.text, words.label}:
            tables, keys = (self._texts(argument) or () for argument in node.args[1:3])
            self.found += [Need(table, key) for table, key in product(tables, keys)]
        elif called in _BY_THE_PAGE:
            self.found.append(Need(_BY_THE_PAGE[called], "any"))
        elif isinstance(called, FunctionType) and called.__module__.startswith("steps."):
            self.found += _of(called, tuple(self._bound(called, node).items()))

    def _of_ability(self, owner: str, method: str, node: ast.Call) -> None:
        self.found.append(Need("abilities", f"{owner}.{method}"))
        kind, name, place = _ASKED.get((owner, method), ("", "", 0))
        if kind and len(node.args) > place:
            texts = self._texts(node.args[place])
            self.found += [Need(kind, name.format(text)) for text in texts or ()]
            # A page that neither the step nor the site settles may be any of the mock's.
            unsettled = texts is None and ast.unparse(node.args[place]) not in self._own
            self.found += [_FORMS_OF_THE_MOCK] if unsettled and kind in {"arrivals", "addresses"} else []

    def _called(self, node: ast.expr) -> object:
        if isinstance(node, ast.Name):
            return inspect.unwrap(found) if callable(found := self._globals.get(node.id)) else None
        owner, name = _owned(node)
        module = self._globals.get(owner)
        return getattr(module, name, None) if isinstance(module, ModuleType) else None

    def _bound(self, called: FunctionType, node: ast.Call) -> dict[str, Known]:
        """What is known of the arguments that a call gives; of `**values`, the names."""
        parameters = inspect.signature(called).parameters.values()
        places = [each.name for each in parameters if each.kind is each.POSITIONAL_OR_KEYWORD]
        given: dict[str, ast.expr] = dict(zip(places, node.args, strict=False))
        given |= {keyword.arg: keyword.value for keyword in node.keywords if keyword.arg}
        known: dict[str, Known] = {each.name: (each.default,) for each in parameters if isinstance(each.default, str)}
        known = {name: texts for name, texts in known.items() if name not in given}
        known |= {name: texts for name, node in given.items() if name in places and (texts := self._texts(node))}
        others = tuple(name for name in given if name not in places)
        return known | {each.name: others for each in parameters if each.kind is each.VAR_KEYWORD}

    def _texts(self, node: ast.expr) -> Known | None:
        """The texts that an expression stands for; None where they are not known."""
        if isinstance(node, ast.Constant):
            return (node.value,) if isinstance(node.value, str) else None
        if isinstance(node, ast.Call) and self._called(node.func) is words.manner:
            return tuple(map(words.manner, self._texts(node.args[0]) or ())) or None
        if isinstance(node, ast.Tuple | ast.List | ast.Set):
            each = [self._texts(element) for element in node.elts]
            return tuple(text for texts in each for text in texts or ()) if all(each) else None
        if isinstance(node, ast.Name):
            return self._known.get(node.id) or _texts_of(self._globals.get(node.id))
        if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
            return self._found_in(self._globals.get(node.value.id), self._texts(node.slice))
        return None

    @staticmethod
    def _found_in(constant: object, keys: Known | None) -> Known | None:
        """The texts that a dictionary of a module has for these keys."""
        found = [constant.get(key) for key in keys or ()] if isinstance(constant, dict) else []
        texts = tuple(text for text in found if isinstance(text, str))
        return texts if texts and len(texts) == len(found) else None

    def _go_through(self, target: ast.expr, iterated: ast.expr) -> None:
        """Know what a loop's variable stands for: the elements, or the keys of what gives its items."""
        of_the_site = isinstance(iterated, ast.Call) and self._called(iterated.func) is later_than
        if isinstance(target, ast.Name) and (of_the_site or _owned(iterated) == ("pages", "names")):
            self._own.add(target.id)
        if (
            isinstance(iterated, ast.Call)
            and isinstance(iterated.func, ast.Attribute)
            and iterated.func.attr == "items"
        ):
            iterated = iterated.func.value
            target = target.elts[0] if isinstance(target, ast.Tuple) else target
        if isinstance(target, ast.Name) and (texts := self._texts(iterated)):
            self._known[target.id] = texts

    def settled(self, test: ast.expr) -> bool | None:
        """Whether a condition about what is known holds; None where the step does not settle it."""
        if not isinstance(test, ast.Compare) or len(test.ops) != 1:
            return None
        left, right = self._texts(test.left), self._texts(test.comparators[0])
        if left is None or right is None or len(left) != 1:
            return None
        inside = left[0] in right
        return {ast.Eq: inside, ast.In: inside, ast.NotEq: not inside, ast.NotIn: not inside}.get(type(test.ops[0]))


def _owned(node: ast.expr) -> tuple[str, str]:
    """The name of an object and of its attribute; nothing for what is written otherwise."""
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        return node.value.id, node.attr
    return "", ""


def _texts_of(value: object) -> Known | None:
    """The texts that a constant of a module holds."""
    if isinstance(value, str):
        return (value,)
    if (
        isinstance(value, tuple | list | set | frozenset | dict)
        and value
        and all(isinstance(each, str) for each in value)
    ):
        return tuple(value)
    return None
