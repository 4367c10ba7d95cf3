import sqlite3
import threading

import pytest

from mock_site.ground.store import Store


@pytest.fixture
def store(tmp_path):
    store = Store(str(tmp_path / "site.db"))
    yield store
    store.close()


def _tries(store):
    return [tuple(row) for row in store.rows("SELECT whose, failures FROM tries ORDER BY whose")]


def _fail_midway(store):
    with store.transaction():
        store.run("INSERT INTO tries (kind, whose) VALUES ('x', 'b')")
        with store.transaction():
            store.run("INSERT INTO tries (kind, whose) VALUES ('x', 'c')")
        raise ZeroDivisionError


def test_a_transaction_is_kept_or_not_at_all(store):
    with store.transaction():
        store.run("INSERT INTO tries (kind, whose) VALUES ('x', 'a')")
    with pytest.raises(ZeroDivisionError):
        _fail_midway(store)
    assert _tries(store) == [("a", 0)]


def test_what_was_committed_outlives_the_process(tmp_path, store):
    store.run("INSERT INTO tries (kind, whose) VALUES ('x', 'a')")
    store.close()
    again = Store(str(tmp_path / "site.db"))
    assert _tries(again) == [("a", 0)]
    again.close()


def test_a_file_of_another_schema_is_refused_and_left_as_it_was(tmp_path):
    with sqlite3.connect(tmp_path / "old.db") as old:
        old.execute("CREATE TABLE accounts (id INTEGER PRIMARY KEY)")
    before = (tmp_path / "old.db").read_bytes()
    with pytest.raises(sqlite3.DatabaseError, match="not made by this version"):
        Store(str(tmp_path / "old.db"))
    assert (tmp_path / "old.db").read_bytes() == before


def test_threads_take_turns(store):
    store.run("INSERT INTO tries (kind, whose) VALUES ('x', 'a')")

    def count():
        for _ in range(50):
            with store.transaction():
                failures = store.row("SELECT failures FROM tries")["failures"]
                store.run("UPDATE tries SET failures = ?", failures + 1)

    threads = [threading.Thread(target=count) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert _tries(store) == [("a", 200)]
