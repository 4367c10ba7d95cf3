"""The static files: the style sheet and the script of every page."""

from __future__ import annotations

import hashlib
from pathlib import Path

_FOLDER = Path(__file__).parents[1] / "static"
FILES = {
    "/static/site.css": ("text/css; charset=utf-8", (_FOLDER / "site.css").read_bytes()),
    "/static/site.js": ("text/javascript; charset=utf-8", (_FOLDER / "site.js").read_bytes()),
}
"""The content type and the content of each, by its path."""
VERSION = hashlib.sha256(b"".join(body for _, body in FILES.values())).hexdigest()[:12]
"""What addresses carry, so that a browser may keep a file until it changes."""
