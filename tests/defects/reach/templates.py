"""Templates as jinja2 compiles them: which line of a template each line of its code stands for, and its blocks."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass

from jinja2 import Environment

_ENVIRONMENT = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True)


@dataclass(frozen=True)
class Block:
    """What a template shows on a condition, or for each of several: its line, and the lines of its code."""

    line: int
    code: range


def lines_of(source: str, code_lines: set[int]) -> dict[int, int]:
    """For each of these lines of a template's code, the line of the template that it stands for."""
    template = _ENVIRONMENT.from_string(source)
    return {line: template.get_corresponding_lineno(line) for line in code_lines}


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
