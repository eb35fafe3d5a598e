"""Processes beside and after one another: what was acknowledged is there, and nobody pays for what they do not use."""

from __future__ import annotations

import signal
import subprocess
import sys
import textwrap

import pytest
from sqlalchemy import event

from coach.store.opening import open_sql_store
from tests.store.nouns import a_conversation, a_rehearsal, a_turn

WORKER = textwrap.dedent("""
    import itertools, sys
    from coach.store import open_store
    from tests.store.nouns import a_rehearsal, a_turn
    records = open_store(sys.argv[1]).records
    rehearsal = a_rehearsal().model_copy(update={"id": sys.argv[2]})
    records.add_rehearsal(rehearsal)
    head = None
    for number in itertools.count() if len(sys.argv) < 4 else range(int(sys.argv[3])):
        turn = a_turn(f"turn {number}", head).model_copy(update={"id": f"{sys.argv[2]}-{number}"})
        records.add_turn(rehearsal.id, turn)
        head = turn.id
        print(turn.id, flush=True)
""")


def test_records_outlive_the_process_and_open_again(database_url: str) -> None:
    """What one opening kept, the next one finds."""
    first = open_sql_store(database_url).records
    rehearsal = a_rehearsal()
    first.add_rehearsal(rehearsal)
    first.engine.dispose()
    second = open_sql_store(database_url).records
    assert second.rehearsal(rehearsal.id) == rehearsal
    second.engine.dispose()


def test_a_list_takes_as_many_queries_for_thirty_rehearsals_as_for_one(database_url: str) -> None:
    """Turns and hints of all rehearsals are fetched together."""
    records = open_sql_store(database_url).records
    statements: list[str] = []
    event.listen(records.engine, "before_cursor_execute", lambda *call: statements.append(call[2]))

    def queries() -> int:
        statements.clear()
        records.rehearsals("ines")
        return sum(statement.startswith("SELECT") for statement in statements)

    records.add_rehearsal(a_rehearsal())
    for_one = queries()
    for _ in range(29):
        rehearsal = a_rehearsal()
        records.add_rehearsal(rehearsal)
        records.add_turn(rehearsal.id, a_turn("hello"))
    assert queries() == for_one
    assert len(records.rehearsals("ines")) == 30
    records.engine.dispose()


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no SIGKILL")
def test_every_acknowledged_turn_is_there_after_sigkill(database_url: str) -> None:
    """A process that is killed while it adds turns loses none that it was told had been kept."""
    with subprocess.Popen(
        [sys.executable, "-c", WORKER, database_url, "killed"], stdout=subprocess.PIPE, text=True
    ) as worker:
        assert worker.stdout is not None
        acknowledged = [worker.stdout.readline().strip() for _ in range(25)]
        worker.send_signal(signal.SIGKILL)
        acknowledged += [line.strip() for line in worker.stdout if line.endswith("\n")]
    assert worker.returncode == -signal.SIGKILL
    records = open_sql_store(database_url).records
    kept = [turn.id for turn in records.rehearsal("killed").path]
    records.engine.dispose()
    assert kept[: len(acknowledged)] == acknowledged
    assert len(kept) - len(acknowledged) in {0, 1}


def test_several_processes_can_begin_a_new_database_at_once(database_url: str) -> None:
    """Four processes make the tables and write side by side; each finds all of its turns kept."""
    workers = [
        subprocess.Popen(
            [sys.executable, "-c", WORKER, database_url, f"by-{number}", "10"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for number in range(4)
    ]
    complaints = [worker.communicate()[1] for worker in workers]
    assert complaints == [""] * 4
    records = open_sql_store(database_url).records
    assert [len(records.rehearsal(f"by-{number}").path) for number in range(4)] == [10] * 4
    records.engine.dispose()


def test_a_start_does_not_load_the_database_before_it_is_used() -> None:
    """Importing the store leaves SQLAlchemy and Alembic alone, so that a help text appears at once."""
    code = "import sys, coach.store; print(sorted({'sqlalchemy', 'alembic', 'psycopg'} & sys.modules.keys()))"
    assert subprocess.check_output([sys.executable, "-c", code], text=True).strip() == "[]"


OUTSIDE = textwrap.dedent("""
    import sys
    from coach.store import open_store
    store = open_store(sys.argv[1])
    print(len(store.records.conversations("ines")), flush=True)
    store.close()
""")


def test_a_command_beside_a_running_server_loses_nothing(sqlite_url: str) -> None:
    """A process that opened the store twice, as a server does, keeps its hold on it while others come and go."""
    server = open_sql_store(sqlite_url)
    server.records.add_conversation(a_conversation("ines"))
    again = open_sql_store(sqlite_url)
    for number in range(2, 5):
        subprocess.run([sys.executable, "-c", OUTSIDE, sqlite_url], check=True, capture_output=True)
        again.records.add_conversation(a_conversation("ines"))
        seen = subprocess.run([sys.executable, "-c", OUTSIDE, sqlite_url], check=True, capture_output=True, text=True)
        assert seen.stdout.strip() == str(number)
    server.close()
    again.close()
    assert len(open_sql_store(sqlite_url).records.conversations("ines")) == 4
