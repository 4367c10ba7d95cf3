"""What one system asks of another, without a browser between them."""

from __future__ import annotations

import http.client
import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from mock_site.ground import Ground

_PATIENCE = 10
"""Seconds to wait for an answer."""


def call(ground: Ground, system: str, path: str, form: Mapping[str, str]) -> dict[str, Any] | None:
    """Post a form to a system and return what it answers, or None when it cannot be reached or refuses."""
    return _ask(ground, system, "POST", path, urlencode(form), {"Content-Type": "application/x-www-form-urlencoded"})


def read(ground: Ground, system: str, path: str) -> dict[str, Any] | None:
    """Return what a system publishes under a path, or None when it cannot be reached or refuses."""
    return _ask(ground, system, "GET", path, None, {})


def _ask(
    ground: Ground, system: str, method: str, path: str, body: str | None, headers: dict[str, str]
) -> dict[str, Any] | None:
    # By number: a resolver may not know names under .localhost, as a browser does.
    connection = http.client.HTTPConnection("127.0.0.1", ground.port, timeout=_PATIENCE)
    try:
        connection.request(method, path, body, {"Host": f"{system}.localhost:{ground.port}", **headers})
        answer = connection.getresponse()
        said: dict[str, Any] = json.loads(answer.read())
    except (OSError, http.client.HTTPException, ValueError) as error:
        ground.record("no answer", system=system, path=path, reason=str(error))
        return None
    finally:
        connection.close()
    return said if answer.status == http.client.OK else None
