"""The templates: the addresses to which their links and their forms lead."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import mock_site

TEMPLATES = sorted((Path(mock_site.__file__).parent / "templates").rglob("*.html"))


def of(file):
    return f"{file.parent.name}/{file.name}"


@pytest.mark.parametrize("file", TEMPLATES, ids=of)
def test_every_form_posts(file):
    # A form without fields that is sent by GET leads to an address that ends in "?".
    forms = re.findall(r"<form\b[^>]*>", file.read_text("utf-8"))
    assert [form for form in forms if 'method="post"' not in form] == []
    assert 'formmethod="get"' not in file.read_text("utf-8")


@pytest.mark.parametrize("file", TEMPLATES, ids=of)
def test_no_address_ends_in_a_question_mark(file):
    addresses = re.findall(r'\b(?:href|action|formaction)="([^"]*)"', file.read_text("utf-8"))
    assert [address for address in addresses if re.search(r"\?(\{% (if|for)\b.*)?$", address)] == []
