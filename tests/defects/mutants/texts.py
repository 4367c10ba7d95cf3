"""Mutants of what is written in other languages than Python: SQL, headers, templates, styles."""

from __future__ import annotations

import io
import re
import tokenize
from collections.abc import Iterator

from tests.defects.mutants.mutant import Mutant, Source

Rule = tuple[str, str]
"""What is found, and what stands there instead."""

_ANYTHING = "? IS NOT 0.5"
"""A condition that holds whatever is given, and takes what is given."""
SQL: tuple[Rule, ...] = (
    (r"(?P<a>\b(?:AND|WHERE|WHEN) )[\w.]+ (?:=|<>|[<>]=?) \?", rf"\g<a>{_ANYTHING}"),
    (r"(?P<a>\b(?:AND|WHERE|WHEN) )[\w.]+ (?:=|<>|[<>]=?) (?:-?\d+|'[^']*')", r"\g<a>1"),
    (r"(?P<a>\b(?:AND|WHERE|WHEN) )[\w.]+ IS (?:NOT )?NULL", r"\g<a>1"),
    (r"(?P<a>\bIS )NOT (?P<b>NULL)", r"\g<a>\g<b>"),
    (r"(?P<a>\bIS )(?P<b>NULL)", r"\g<a>NOT \g<b>"),
    # Not of the very instant of a limit, which is nobody's to tell.
    (r"(?P<a>[\w.)](?<!_at) [<>])(?P<b> )", r"\g<a>=\g<b>"),
    (r"(?P<a>[\w.)](?<!_at) [<>])=(?P<b> )", r"\g<a>\g<b>"),
    (r"(?P<a>\b(?:AND|WHERE|WHEN) [\w.]+ )=(?P<b> )", r"\g<a><>\g<b>"),
    (r"(?P<a>\b(?:AND|WHERE|WHEN) [\w.]+ )<>(?P<b> )", r"\g<a>=\g<b>"),
    (r"(?P<a> )AND(?P<b> )", r"\g<a>OR\g<b>"),
    (r"(?P<a>\bORDER BY [\w.]+)(?![\w.]| DESC)", r"\g<a> DESC"),
    (r"(?P<a>\bORDER BY [\w.]+) DESC", r"\g<a>"),
    # Not by number alone, as the rows of a table come anyway.
    (r" ORDER BY (?!id\b(?! DESC|,))[\w.]+(?: DESC)?(?:, [\w.]+(?: DESC)?)*", ""),
    (r"(?P<a>\bSET |, )(?P<b>[a-z_]+) = \?", r"\g<a>\g<b> = iif(?, \g<b>, \g<b>)"),
    (r"(?P<a>\bSET |, )(?P<b>[a-z_]+) = (?:NULL|\d+|'[^']*'|excluded\.\w+|[a-z_]+ \+ 1)", r"\g<a>\g<b> = \g<b>"),
    (r"(?P<a>\bSELECT )DISTINCT ", r"\g<a>"),
    (r"(?P<a>\bINSERT )OR IGNORE ", r"\g<a>"),
)
SCHEMA: tuple[Rule, ...] = (
    (r" UNIQUE\b", ""),
    (r" ON DELETE CASCADE", ""),
    (r" COLLATE NOCASE", ""),
    (r" CHECK \([^()]*(?:\([^()]*\)[^()]*)*\)", ""),
    (r"(?P<a>\bDEFAULT )0\b", r"\g<a>1"),
)
_OF_THE_MOCK = (
    r"t\(|ui\.|visit\.|spelled|csrf|caller|[a-z_]+\([a-z, ]*\) \}|name \}|(?:\w+\.)?(?:autocomplete|code|country|field|"
    r"hint|ids|label|language|legend|longest|loss|method|minutes|number|option|other|pool|program|question|revision|rule|"
    r"secret|step|switch|term\.format\(policy=policy\)|title|twin|type|version|warns_in|way) \}"
)
"""What the mock itself writes where a template has it, and nobody types: with or without its escape it is the same."""
TEMPLATES: tuple[Rule, ...] = (
    (rf"\{{\{{ (?P<a>(?!{_OF_THE_MOCK})(?![^}}]*\|)[^{{}}']+) \}}\}}", r"{{ (\g<a>) | safe }}"),
    # Not where a form goes if it says nothing: to its own page.
    (r"(?<=[\w\"]) (?!action=\"\{\{ visit\.path\(visit\.route)[a-z-]+=\"[^\"<>]*\"(?=[^<>]*>)", ""),
    (r" (?:required|hidden|autofocus|readonly|defer|novalidate)(?=[ >])", ""),
    (r"(?P<a>\{% (?:el)?if )(?P<b>[^%]+?)(?P<c> %\})", r"\g<a>false and (\g<b>)\g<c>"),
    (r"(?P<a>\{% (?:el)?if )(?P<b>[^%]+?)(?P<c> %\})", r"\g<a>not (\g<b>)\g<c>"),
    (r"(?P<a>\{% (?:el)?if )(?P<b>[\w.]+ and )", r"\g<a>"),
    (r"(?P<a>\{% for [\w, ]+ in )(?P<b>[^%]+?)(?P<c> %\})", r"\g<a>(\g<b>) | list | reverse\g<c>"),
    (r"(?m)^<(?P<a>p|dt|dd|li|h[1-3]|button)\b[^\n]*</(?P=a)>$\n", ""),
    (r"\{% include [^%]+ %\}", ""),
)
STYLES: tuple[Rule, ...] = ((r"(?<=[{;]) ?[a-z-]+: [^;{}]+;(?= )", ""),)
_DIRECTIVES = re.compile(r"(?<=[\"; ])(?! )[^;\"]+; ?|(?<=; )[^;\"]+(?=\")")
_HEADER = re.compile(r"\(\"[A-Z][A-Za-z]*(?:-[A-Z][A-Za-z]*)+\", [^()]*(?:\([^()]*\))?[^()]*\),? ?")
_QUERY = re.compile(r"\b(?:SELECT|INSERT|UPDATE|DELETE|WHERE|ORDER BY|SET)\b|^\"? ?AND ")


def mutants(source: Source, sort: str, rules: tuple[Rule, ...]) -> Iterator[Mutant]:
    """Every mutant that the rules make of a text."""
    for pattern, new in rules:
        for found in re.finditer(pattern, source.text):
            yield source.mutant(sort, found.start(), found.group(), found.expand(new))


def queries(source: Source) -> Iterator[Mutant]:
    """Every mutant of the SQL in a module."""
    for start, text in _strings(source):
        if _QUERY.search(text):
            for pattern, new in SQL:
                for found in re.finditer(pattern, text):
                    yield source.mutant("sql", start + found.start(), found.group(), found.expand(new))


def headers(source: Source) -> Iterator[Mutant]:
    """Every header, and every directive of one, left out of a module of the web."""
    for found in _HEADER.finditer(source.text):
        if source.text[found.start() - 1] in "[\n ":
            yield source.mutant("headers", found.start(), found.group(), "")
    for start, text in _strings(source):
        if re.search(r"\S; ", text) and "<" not in text:
            for found in _DIRECTIVES.finditer(text):
                yield source.mutant("headers", start + found.start(), found.group(), "")


def _strings(source: Source) -> Iterator[tuple[int, str]]:
    """The strings of a module with the characters before each, docstrings apart."""
    starts = [0]
    for line in source.text.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    for token in tokenize.generate_tokens(io.StringIO(source.text).readline):
        if token.type == tokenize.STRING and not token.string.startswith('"""'):
            yield starts[token.start[0] - 1] + token.start[1], token.string
