"""What a server does at its start so that no page has to: pages of mechanisms cost what they always do."""

from __future__ import annotations

import os
import subprocess
import sys

from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext

from memcon.register import models
from memcon.web import indexes
from memcon.web.serving import renew_register
from web.conftest import mechanism_key, round_key

OTHER = "memcon 0, lexicon 0"


def count_queries(client, path: str) -> int:
    cache.clear()
    with CaptureQueriesContext(connection) as asked:
        assert client.get(path).status_code == 200
    return len(asked)


def test_pages_ask_no_more_after_the_lexicon_changed_and_the_server_started(local):
    key = mechanism_key()
    paths = [f"/mechanisms/{key}/", f"/mechanisms/{key}/history/", f"/meetings/{round_key(4)}/since/"]
    usual = [count_queries(local, path) for path in paths]
    models.Comparison.objects.update(made_with=OTHER)
    models.State.objects.update(linked_with=OTHER)
    behind = [count_queries(local, path) for path in paths]
    assert all(b > u for b, u in zip(behind, usual, strict=True))
    told: list[str] = []
    renew_register(told.append)
    assert any("linking" in line for line in told)
    assert [count_queries(local, path) for path in paths] == usual
    told.clear()
    renew_register(told.append)
    assert told == []


def test_the_command_does_the_same_once(register):
    models.State.objects.update(linked_with=OTHER)
    connection.close()
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("MEMCON_", "DATABASE_", "DJANGO_"))}
    command = [sys.executable, "-m", "memcon", "renew", "--register", str(register), "--by", "ada"]
    said = [subprocess.run(command, env=clean, capture_output=True, text=True, timeout=100) for _ in range(2)]
    assert [done.returncode for done in said] == [0, 0]
    assert "linking" in said[0].stderr
    assert said[0].stdout == "Links and comparisons are up to date.\n"
    assert (said[1].stderr, said[1].stdout) == ("", "Links and comparisons were up to date.\n")


def test_a_retired_index_goes_and_a_missing_one_is_made(register, monkeypatch):
    def list_indexes() -> set[str]:
        with connection.cursor() as cursor:
            told = connection.introspection.get_constraints(cursor, "register_round")
        return {name for name, of in told.items() if of["index"]}

    usual = list_indexes()
    assert "web_round_day" in usual
    with connection.cursor() as cursor:
        cursor.execute("DROP INDEX web_round_day")
        cursor.execute("CREATE INDEX web_round_once ON register_round (place)")
    monkeypatch.setitem(indexes.RETIRED, connection.vendor, ("web_round_once",))
    assert list_indexes() == usual - {"web_round_day"} | {"web_round_once"}
    indexes.make_indexes()
    assert list_indexes() == usual
