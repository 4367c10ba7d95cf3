"""Mutants of Python: the operators that mutation tools have in common, as changes of text.

They are those of cosmic-ray's and mutmut's catalogues that leave a program which runs: a comparison, a condition, a
number, a statement, an argument.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from tests.defects.mutants.mutant import Mutant, Source

Cut = tuple[int, int, str]
"""A change: from a character to another, and what stands there instead."""

_COMPARISONS = {
    ast.Lt: ("<", "<="), ast.LtE: ("<=", "<"), ast.Gt: (">", ">="), ast.GtE: (">=", ">"),
    ast.Eq: ("==", "!="), ast.NotEq: ("!=", "=="), ast.In: ("in", "not in"), ast.NotIn: ("not in", "in"),
    ast.Is: ("is", "is not"), ast.IsNot: ("is not", "is"),
}  # fmt: skip
_ARITHMETIC = {ast.Add: ("+", "-"), ast.Sub: ("-", "+"), ast.Mult: ("*", "//"), ast.FloorDiv: ("//", "*")}
MOMENT = re.compile(r"_at\b|_now\b|now\(|timestamp|_oldest\b|ends_in\b")
"""What a limit of time is compared by: whether its very instant, which has fractions of a second, is before or after
it is nobody's to tell."""
_CALLS = {"any": "all", "all": "any", "min": "max", "max": "min"}
_CLEANERS = {"strip", "lstrip", "rstrip", "casefold", "lower", "upper"}
_TEXTS = (ast.JoinedStr, ast.List, ast.Tuple, ast.Dict)


def mutants(source: Source) -> Iterator[Mutant]:
    """Every mutant of a module."""
    tree = ast.parse(source.text)
    yield from _Walk(source).visit(tree, _Within())


def widened(source: Source, mutants: Iterable[Mutant]) -> Iterator[Mutant]:
    """Mutants of a module's texts, each with the lines of the statement that it is in."""
    tree = ast.parse(source.text)
    statements = [node for node in ast.walk(tree) if isinstance(node, ast.stmt)]
    for mutant in mutants:
        around = [one for one in statements if one.lineno <= mutant.lines[0] <= (one.end_lineno or one.lineno)]
        inmost = max(around, key=lambda one: one.lineno, default=None)
        of_class = any(isinstance(one, ast.ClassDef) and inmost in one.body for one in around)
        given = isinstance(inmost, ast.Assign | ast.AnnAssign) and (inmost in tree.body or of_class)
        names = _targets(inmost) if given else ()
        yield replace(mutant, lines=_lines(inmost, mutant.lines) if inmost else mutant.lines, names=names)


@cache
def run_later(path: str, text: str) -> set[int]:
    """The lines of a file that run for each visitor, not once for all: in Python, those of functions not cached."""
    if not path.endswith(".py"):
        return {*range(1, text.count("\n") + 2)}
    nodes = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.FunctionDef)]
    functions = [node for node in nodes if not any("cache" in ast.dump(each) for each in node.decorator_list)]
    return {line for node in functions for line in range(node.body[0].lineno, (node.end_lineno or 0) + 1)}


def sort_of(path: str) -> str:
    """Whether a module holds rules or pages."""
    is_page = path.removesuffix(".py").endswith(("pages", "system", "session_page")) or "/" not in path
    return "pages" if is_page or path.startswith("web/") else "rules"


@dataclass(frozen=True)
class _Within:
    """Where a node stands: the statement, the function, and outside functions the names that the statement gives."""

    statement: ast.stmt | None = None
    function: str = ""
    names: tuple[str, ...] = ()

    def entered(self, node: ast.AST) -> _Within:
        """Where the children of a node stand."""
        if isinstance(node, ast.FunctionDef):
            return _Within(node, node.name)
        if isinstance(node, ast.Assign | ast.AnnAssign) and not self.function:
            return _Within(node, "", _targets(node))
        return replace(self, statement=node) if isinstance(node, ast.stmt) else self


def _children(node: ast.AST) -> Iterator[ast.AST]:
    for name, child in ast.iter_fields(node):
        for one in child if isinstance(child, list) else [child]:
            stands_in = (isinstance(node, ast.BoolOp) or name == "orelse") and _is_stand_in(one)
            if isinstance(one, ast.AST) and name not in {"annotation", "returns"} and not stands_in:
                yield one


class _Walk:
    """Walks through a module."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._sort = sort_of(source.path)

    def visit(self, node: ast.AST, within: _Within) -> Iterator[Mutant]:
        """The mutants of a node and of what is in it."""
        if _is_not_run(node) or (within.function == "__init__" and isinstance(node, ast.Assign)):
            return  # without what __init__ sets, nothing works at all
        within = within.entered(node)
        if within.statement:
            for start, end, new in _cuts(self._source, node):
                yield self._mutant(node, within, (start, end, new))
        for child in _children(node):
            yield from self.visit(child, within)

    def _mutant(self, node: ast.AST, within: _Within, cut: Cut) -> Mutant:
        start, end, new = cut
        is_number = isinstance(node, ast.Constant) and not isinstance(node.value, bool)
        made = self._source.mutant("numbers" if is_number else self._sort, start, self._source.text[start:end], new)
        return replace(made, lines=_lines(within.statement, made.lines), names=within.names)


def _lines(statement: ast.stmt, changed: tuple[int, int]) -> tuple[int, int]:
    """The lines of the statement that a change is in: of a compound one, those of its head; a function's is called."""
    body = None if isinstance(statement, ast.FunctionDef) else getattr(statement, "body", None)
    end = body[0].lineno - 1 if body else statement.end_lineno or statement.lineno
    return min(statement.lineno, changed[0]), max(end, changed[1])


def _is_not_run(node: ast.AST) -> bool:
    written = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    promised = isinstance(node, ast.keyword) and node.arg == "frozen"  # no attribute of a frozen class is ever set
    return written or promised or isinstance(node, ast.Import | ast.ImportFrom)


def _targets(node: ast.Assign | ast.AnnAssign) -> tuple[str, ...]:
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    return tuple(target.id for target in targets if isinstance(target, ast.Name))


def _cuts(source: Source, node: ast.AST) -> Iterator[Cut]:
    """What can be changed in a node, beside its children."""
    for kind, change in _CHANGES:
        if isinstance(node, kind):
            yield from change(source, node)


def _span(source: Source, node: ast.expr | ast.stmt | ast.keyword) -> tuple[int, int]:
    end_line, end_byte = node.end_lineno or node.lineno, node.end_col_offset or 0
    return source.place(node.lineno, node.col_offset), source.place(end_line, end_byte)


def _said(source: Source, node: ast.expr) -> str:
    start, end = _span(source, node)
    return source.text[start:end]


def _between(source: Source, left: ast.expr, right: ast.expr, old: str, new: str) -> Iterator[Cut]:
    """An operator that stands between two operands, replaced."""
    start, end = _span(source, left)[1], _span(source, right)[0]
    found = source.text.find(old, start, end)
    if found >= 0:
        yield found, found + len(old), new


def _compare(source: Source, node: ast.Compare) -> Iterator[Cut]:
    operands = [node.left, *node.comparators]
    for left, operator, right in zip(operands, node.ops, node.comparators, strict=False):
        if isinstance(operator, ast.Lt | ast.LtE | ast.Gt | ast.GtE) and MOMENT.search(_said(source, node)):
            continue
        yield from _between(source, left, right, *_COMPARISONS[type(operator)])


def _arithmetic(source: Source, node: ast.BinOp) -> Iterator[Cut]:
    texts = [side for side in (node.left, node.right) if isinstance(side, _TEXTS) or _is_text(side)]
    if type(node.op) in _ARITHMETIC and not texts:
        yield from _between(source, node.left, node.right, *_ARITHMETIC[type(node.op)])


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str | bytes)


def _operands(source: Source, node: ast.BoolOp) -> Iterator[Cut]:
    """One of the things that must hold together, or one of which is enough, left out."""
    spans = [_span(source, value) for value in node.values]
    yield spans[0][0], spans[1][0], ""
    for before, span, value in zip(spans, spans[1:], node.values[1:], strict=False):
        if not _is_stand_in(value):
            yield before[1], span[1], ""


def _is_stand_in(value: ast.AST) -> bool:
    """Whether it stands where nobody and nothing is, `account_id or 0`, `n if row else 0`: any number would do."""
    return isinstance(value, ast.Constant) and value.value in {0, ""}


def _negation(source: Source, node: ast.UnaryOp) -> Iterator[Cut]:
    if isinstance(node.op, ast.Not):
        yield *_span(source, node), _said(source, node.operand)


def _condition(source: Source, node: ast.If | ast.While | ast.IfExp) -> Iterator[Cut]:
    is_simple = isinstance(node.test, ast.Compare | ast.UnaryOp)  # these have a change of their own
    if not is_simple:
        yield *_span(source, node.test), f"not ({_said(source, node.test)})"


def _constant(source: Source, node: ast.Constant) -> Iterator[Cut]:
    if isinstance(node.value, bool):
        yield *_span(source, node), str(not node.value)
    elif isinstance(node.value, int):
        for other in (node.value + 1, node.value - 1):
            yield *_span(source, node), str(other)


def _call(source: Source, node: ast.Call) -> Iterator[Cut]:
    if isinstance(node.func, ast.Name) and node.func.id in _CALLS:
        yield *_span(source, node.func), _CALLS[node.func.id]
    if isinstance(node.func, ast.Attribute) and node.func.attr in _CLEANERS:
        yield *_span(source, node), _said(source, node.func.value)
    given = [*node.args, *node.keywords]
    for before, argument in pairwise(given):
        if isinstance(argument, ast.keyword) and argument.arg and isinstance(argument.value, ast.Constant):
            yield _span(source, before)[1], _span(source, argument)[1], ""


def _statement(source: Source, node: ast.stmt) -> Iterator[Cut]:
    is_written = isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Attribute | ast.Subscript)
    is_called = isinstance(node, ast.Expr) and isinstance(node.value, ast.Call)
    if is_called or is_written or isinstance(node, ast.AugAssign | ast.Raise):
        yield *_span(source, node), "pass"


def _return(source: Source, node: ast.Return) -> Iterator[Cut]:
    if isinstance(node.value, ast.Dict) and node.value.keys:
        yield *_span(source, node.value), "{}"
    if isinstance(node.value, ast.List) and node.value.elts:
        yield *_span(source, node.value), "[]"


def _with(source: Source, node: ast.With) -> Iterator[Cut]:
    item = node.items[0]
    if len(node.items) == 1 and not item.optional_vars:
        yield _span(source, node)[0], _span(source, item.context_expr)[1], "if True"


def _loop(source: Source, node: ast.For) -> Iterator[Cut]:
    yield *_span(source, node.iter), "()"


def _filter(source: Source, node: ast.comprehension) -> Iterator[Cut]:
    if len(node.ifs) == 1:
        yield _span(source, node.iter)[1], _span(source, node.ifs[0])[1], ""


def _decorators(source: Source, node: ast.FunctionDef) -> Iterator[Cut]:
    for decorator in node.decorator_list:
        if isinstance(decorator, ast.Call) and _said(source, decorator.func) != "wraps":  # it only names
            start, end = _span(source, decorator)
            yield start - 1, end, ""


_CHANGES = (
    (ast.Compare, _compare),
    (ast.BinOp, _arithmetic),
    (ast.BoolOp, _operands),
    (ast.UnaryOp, _negation),
    (ast.If | ast.While | ast.IfExp, _condition),
    (ast.Constant, _constant),
    (ast.Call, _call),
    (ast.stmt, _statement),
    (ast.Return, _return),
    (ast.With, _with),
    (ast.For, _loop),
    (ast.comprehension, _filter),
    (ast.FunctionDef, _decorators),
)
