"""Templates as jinja2 compiles them: which line of a template each line of its code stands for, and its blocks."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from jinja2 import Environment

_ENVIRONMENT = Environment(autoescape=True, trim_blocks=True)


@dataclass(frozen=True)
class Block:
    """What a template shows on a condition, or for each of several: its line, and the lines of its code."""

    line: int
    code: range


def lines_of(source: str) -> dict[int, range]:
    """For each line of a template's code, the lines of the template that it stands for."""
    template, code = _ENVIRONMENT.from_string(source), str(_ENVIRONMENT.compile(source, raw=True))
    return dict(_placed(ast.parse(code).body, {line: at for at, line in template.debug_info}, 0))


def _placed(statements: Sequence[ast.stmt], known: Mapping[int, int], before: int) -> Iterator[tuple[int, range]]:
    """The lines of statements that follow one another: jinja2 says those of some, and the others stand beside them.

    A text ends where what follows it begins. Jinja2's own search takes the last line that is known, even if it is of
    a branch that was left before.
    """
    parts = [part for statement in statements for part in _parts(statement)]
    for place, part in enumerate(parts):
        after = next((known[each.lineno] for each in parts[place:] if each.lineno in known), 0)
        text = part.value if isinstance(part, ast.Constant) and isinstance(part.value, str) else ""
        more = text.count("\n")
        if text and after:
            yield part.lineno, range(after - more, after + 1)
        elif before := known.get(part.lineno, before):
            yield part.lineno, range(before, before + more + 1)
        for inner in ("body", "orelse", "finalbody") if isinstance(part, ast.stmt) else ():
            yield from _placed(getattr(part, inner, ()), known, before)


def _parts(statement: ast.stmt) -> list[ast.stmt | ast.expr]:
    """What a statement writes, one after the other: texts are constants; else, the statement itself."""
    match statement:
        case ast.Expr(value=ast.Yield(value=ast.Constant(value=str()) as text)):
            return [text]
        case ast.Expr(value=ast.Call(func=ast.Attribute(attr="extend"), args=[ast.Tuple(elts=written)])):
            return [*written]
        case ast.Expr(value=ast.Call(func=ast.Attribute(attr="append"), args=[ast.Constant(value=str()) as text])):
            return [text]
    return [statement]


def blocks_of(source: str) -> list[Block]:
    """The blocks of a template: each branch of an `if`, and the body of each `for`."""
    template = _ENVIRONMENT.from_string(source)
    code = str(_ENVIRONMENT.compile(source, raw=True))
    return [
        Block(template.get_corresponding_lineno(body[-1].lineno), range(body[0].lineno, body[-1].end_lineno + 1))
        for body in _bodies(ast.parse(code))
    ]


def _bodies(tree: ast.AST) -> Iterator[list[ast.stmt]]:
    """Where a template branches as its author wrote it: in these bodies jinja2 writes `pass`, and in no other."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.If | ast.For):
            continue
        for body in (node.body, node.orelse):
            if any(isinstance(statement, ast.Pass) for statement in body):
                yield body
