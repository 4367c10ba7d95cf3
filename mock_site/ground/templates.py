"""The templates of pages and mails, filled in."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from mock_site.ground.dates import spelled
from mock_site.ground.static import VERSION

_TEMPLATES = Path(__file__).parents[1] / "templates"


def rendered(template: str, **facts: Any) -> str:
    """Return a template with these facts; jinja2.UndefinedError when it asks for one that is missing."""
    return _environment().get_template(template).render(**facts)


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=select_autoescape(("html",)),
        undefined=StrictUndefined,
        trim_blocks=True,
    )
    environment.globals["spelled"] = spelled
    environment.globals["version"] = VERSION
    return environment
