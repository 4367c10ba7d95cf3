"""The pages as a defect changes them: their HTML, their style sheet and their script."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mock_site import site as site_module
from mock_site.site import Site

if TYPE_CHECKING:
    import pytest


def rewrite(patch: pytest.MonkeyPatch, *replacements: tuple[str, str]) -> None:
    """Let every page be written with these patterns replaced."""
    original = Site.render

    def render(*arguments, **facts):
        page = original(*arguments, **facts)
        for pattern, replacement in replacements:
            page = re.sub(pattern, replacement, page)
        return page

    patch.setattr(Site, "render", render)


def restyle(patch: pytest.MonkeyPatch, rules: str) -> None:
    """Add rules to the style sheet."""
    _add(patch, "/static/site.css", rules)


def add_script(patch: pytest.MonkeyPatch, more: str) -> None:
    """Let the pages' script do this too, at its end."""
    _add(patch, "/static/site.js", more)


def rescript(patch: pytest.MonkeyPatch, former: str, present: str) -> None:
    """Let the pages' script hold this in place of that; AssertionError when it does not hold that."""
    content_type, script = site_module._STATIC["/static/site.js"]
    assert former.encode() in script, f"the script does not hold {former}"
    patch.setitem(
        site_module._STATIC, "/static/site.js", (content_type, script.replace(former.encode(), present.encode()))
    )


def _add(patch: pytest.MonkeyPatch, path: str, more: str) -> None:
    content_type, content = site_module._STATIC[path]
    patch.setitem(site_module._STATIC, path, (content_type, content + more.encode()))
