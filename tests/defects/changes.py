"""Changes that defects of several features are made of."""

from __future__ import annotations

from tests.defects.defect import Change, imports

NOTHING_UNDONE = Change("ground/store.py", 'self._db.execute("ROLLBACK")', 'self._db.execute("COMMIT")')
"""What a transaction has written stays, even when it fails later."""

EACH_SENDING_CHANGES = (
    imports("clegc/account_life/details_pages.py", "from mock_site import rivals"),
    Change(
        "clegc/account_life/details_pages.py",
        "        with visit.ground.store.transaction():\n            if not clegc.sessions.current(visit.session):",
        "        rivals.wait(visit.ground.store)\n"
        "        with visit.ground.store.transaction():\n            if False:",
    ),
)
"""Of several sendings of a form at the same moment, each makes its change."""

USED = "UPDATE accounts SET used_at = ?, reminders = 0 WHERE id = ?"


def begin_with(*lines: str) -> Change:
    """Run these lines at the start of a visit, before anything is checked."""
    checked = "        if _SWITCH in visit.form:\n"
    return Change("web/system.py", checked, "".join(f"        {line}\n" for line in lines) + checked)


def write_what_is_said(field: str, sql: str) -> Change:
    """Write a field of any form where its session is, before anything is checked."""
    return begin_with(
        f'if "{field}" in visit.form:',
        f'    self.ground.store.run("{sql}", visit.form["{field}"], visit.session.id)',
    )


def send_on(mark: str) -> tuple[Change, Change]:
    """Write a password that a form sent into the address of the page that follows, after a mark."""
    followed = "return Response.see_other(self.path(name))"
    return (
        imports("web/system.py", "from urllib.parse import quote"),
        Change(
            "web/system.py",
            followed,
            f'if "password" in self.form:\n'
            f"            return Response.see_other(self.path(name) + \"{mark}\" + quote(self.form['password']))\n"
            f"        {followed}",
        ),
    )


WORDS_IN_TEMPLATES = Change(
    "ground/templates.py",
    '    environment.globals["version"] = VERSION\n',
    "    from mock_site.ground.words import words_in\n\n"
    "    environment.globals.update(version=VERSION, words_in=words_in)\n",
)
"""A template may say something in another language than the page's."""

SERVES_AGAIN = Change(
    "clegc/recovery/recoveries.py",
    "        moved = self._store.run(\n",
    '        if stage == "over":\n            return\n        moved = self._store.run(\n',
)
"""A recovery that has done what it was for is not over."""

WITHOUT_TRANSACTION = Change("ground/tries.py", "with self._store.transaction():", "if True:")
"""Tries at the same moment are looked at together, and what one consumes stays consumed when something fails."""

FAILURES_ARE_READ_THEN_WRITTEN = (
    WITHOUT_TRANSACTION,
    imports("ground/tries.py", "from mock_site import rivals"),
    Change(
        "ground/tries.py",
        "        # After a lock that has ended, the count starts again.\n",
        '        counting = "kind = ? AND whose = ? AND locked_until IS NULL"\n'
        "        mark = self._marks.of(whose)\n"
        '        read = self._store.row(f"SELECT failures FROM tries WHERE {counting}", self._kind, mark)\n'
        "        if read is None:\n"
        "            rivals.wait(self._store)\n"
        '        failures = read["failures"] + 1 if read else 1\n',
    ),
    Change("ground/tries.py", "VALUES (?, ?, 1)", "VALUES (?, ?, ?)"),
    Change("ground/tries.py", "CASE WHEN locked_until IS NULL THEN failures + 1 ELSE 1 END", "excluded.failures"),
    Change(
        "ground/tries.py",
        '" RETURNING failures",\n            self._kind, self._marks.of(whose),',
        '" RETURNING failures",\n            self._kind, self._marks.of(whose), failures,',
    ),
)


def lead_away(where: str) -> Change:
    """Lead from a page to `where`: an expression of the `page` and of the `pages` that the session has seen."""
    return Change(
        "web/system.py",
        "        if _SWITCH in visit.form:\n",
        '        seen, page = vars(self).setdefault("seen", {}), visit.request.path\n'
        "        pages = seen.setdefault(visit.session.id, [])\n"
        f'        elsewhere = {where} if visit.request.method == "GET" else None\n'
        "        if elsewhere:\n"
        "            return Response.see_other(elsewhere)\n"
        '        if visit.request.method == "GET":\n'
        "            pages.append(page)\n"
        "        if _SWITCH in visit.form:\n",
    )
