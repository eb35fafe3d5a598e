"""What only a database has: files and their permissions, migrations, several processes, deletion to the byte."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import textwrap
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import MetaData, event, insert, inspect, text

from coach.model.record import SpokenTurn
from coach.store import default_url
from coach.store.engine import open_engine
from coach.store.opening import open_sql_store
from coach.store.rows import assessment_row, conversation_row
from coach.store.schema import HEAD, VERSION_TABLE, migrations_config
from coach.store.tables import Table, TurnRow
from tests.store.nouns import a_conversation, a_rehearsal, a_turn, an_assessment

SCRIPTS = ScriptDirectory.from_config(migrations_config())

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


def files_of(url: str) -> dict[str, bytes]:
    """Read every file that lies beside the database, itself included."""
    folder = Path(url.removeprefix("sqlite:///")).parent
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def test_migrations_make_exactly_the_tables_that_the_orm_knows(database_url: str) -> None:
    """Alembic finds nothing to add, remove or change after its own migrations."""
    records = open_sql_store(database_url).records
    with records.engine.connect() as connection:
        options = {"version_table": VERSION_TABLE, "compare_type": True, "compare_server_default": True}
        differences = compare_metadata(MigrationContext.configure(connection, opts=options), Table.metadata)
    records.engine.dispose()
    assert differences == []


def test_migrations_write_the_same_constraints_as_the_orm(database_url: str) -> None:
    """Checks, cascades and names agree too, which Alembic's comparison leaves out."""
    migrated = open_sql_store(database_url).records

    def described() -> dict[str, object]:
        look = inspect(migrated.engine)
        return {
            table: (
                look.get_pk_constraint(table),
                sorted(look.get_foreign_keys(table), key=str),
                sorted(look.get_check_constraints(table), key=str),
                sorted(look.get_unique_constraints(table), key=str),
                sorted(look.get_indexes(table), key=str),
            )
            for table in Table.metadata.tables
        }

    by_migrations = described()
    Table.metadata.drop_all(migrated.engine)
    Table.metadata.create_all(migrated.engine)
    by_orm = described()
    migrated.engine.dispose()
    assert by_migrations == by_orm


def test_the_newest_migration_is_the_one_an_ordinary_start_expects() -> None:
    """The constant that spares a start the loading of Alembic is up to date."""
    assert SCRIPTS.get_heads() == [HEAD]


@pytest.mark.parametrize("version", [script.revision for script in SCRIPTS.walk_revisions()])
def test_records_of_every_earlier_version_are_brought_up_to_date(database_url: str, version: str) -> None:
    """A database as an older coach left it opens with everything that is in it, and takes new records."""
    engine = open_engine(database_url)
    with engine.execution_options(writes=True).connect() as connection, connection.begin():
        command.upgrade(migrations_config(connection), version)
        old = MetaData()
        old.reflect(connection)
        conversation = a_conversation()
        assessment = an_assessment(conversation.id)
        for row in (conversation_row(conversation), assessment_row(assessment, rehearsed=False)):
            there = old.tables[row.__tablename__].columns.keys()
            values = {name: getattr(row, name) for name in there}
            connection.execute(insert(type(row)).values(values))
    engine.dispose()
    records = open_sql_store(database_url).records
    assert records.conversation(conversation.id) == conversation
    assert list(records.assessments([conversation.id])) == [assessment]
    records.add_assessment(an_assessment(conversation.id))
    records.engine.dispose()


def test_every_field_of_a_turn_has_a_column() -> None:
    """A field added to the noun cannot be forgotten in the table."""
    assert set(SpokenTurn.model_fields) == {c.key for c in TurnRow.__table__.c} - {"rehearsal", "position"}


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


@pytest.mark.skipif(os.name != "posix", reason="permissions of this kind exist on POSIX systems only")
def test_the_folder_and_its_files_are_for_the_user_alone(sqlite_url: str) -> None:
    """Other users of the machine can neither list nor read the records, whatever the umask."""
    before = os.umask(0)
    try:
        records = open_sql_store(sqlite_url).records
        records.add_rehearsal(a_rehearsal())
        file = Path(sqlite_url.removeprefix("sqlite:///"))
        modes = {stat.S_IMODE(each.stat().st_mode) for each in file.parent.iterdir()}
        assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
        assert modes == {0o600}
        records.engine.dispose()
    finally:
        os.umask(before)


@pytest.mark.parametrize("folder", ["plain", "with space", "50%", "who?", "#1", "größe"])
def test_any_folder_name_will_do(tmp_path: Path, folder: str) -> None:
    """Characters that mean something in addresses mean nothing in a folder's name."""
    records = open_sql_store(default_url(tmp_path / folder)).records
    records.engine.dispose()
    assert (tmp_path / folder / "coach.db").is_file()


def test_deleted_words_are_gone_from_the_files(sqlite_url: str) -> None:
    """After deleting, none of the files beside the database holds the words any more, and the rest is intact."""
    records = open_sql_store(sqlite_url).records
    secret, stays = "my sister’s papers expired in May", "this one stays"
    doomed, kept = a_rehearsal(), a_rehearsal()
    for rehearsal, words in ((doomed, secret), (kept, stays)):
        records.add_rehearsal(rehearsal)
        head = None
        for number in range(40):
            turn = a_turn(f"{number}: {words} " * 30, head)
            records.add_turn(rehearsal.id, turn)
            head = turn.id
    conversation = a_conversation(words=f"You said {secret}?")
    records.add_conversation(conversation)
    records.add_assessment(an_assessment(conversation.id))
    before = b"".join(files_of(sqlite_url).values())
    assert secret.encode() in before
    records.delete_rehearsal(doomed.id)
    records.delete_conversation(conversation.id)
    after = b"".join(files_of(sqlite_url).values())
    assert secret.encode() not in after
    assert stays.encode() in after
    assert len(records.rehearsal(kept.id).turns) == 40
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


def test_the_settings_that_guard_the_words_are_in_force(sqlite_url: str) -> None:
    """Write-ahead log, full synchronisation, foreign keys and overwriting of what is deleted."""
    records = open_sql_store(sqlite_url).records
    with records.engine.connect() as connection:
        found = {
            name: connection.execute(text(f"PRAGMA {name}")).scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
        }
    records.engine.dispose()
    assert found == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1}


def test_deleting_while_another_tab_reads_still_empties_the_log(sqlite_url: str) -> None:
    """A reader that is in the middle of something delays the clean-up, and does not prevent it."""
    records, other = open_sql_store(sqlite_url).records, open_sql_store(sqlite_url).records
    rehearsal = a_rehearsal()
    records.add_rehearsal(rehearsal)
    records.add_turn(rehearsal.id, a_turn("nobody may find this"))
    reading, go_on = Event(), Event()

    def read_slowly() -> int:
        with other.engine.connect() as reader, reader.begin():
            found = int(reader.execute(text("SELECT count(*) FROM turns")).scalar_one())
            reading.set()
            go_on.wait(timeout=0.3)
            return found

    with ThreadPoolExecutor(1) as thread:
        found = thread.submit(read_slowly)
        reading.wait()
        records.delete_rehearsal(rehearsal.id)
        go_on.set()
        assert found.result() == 1
    assert b"nobody may find this" not in b"".join(files_of(sqlite_url).values())
    records.engine.dispose()
    other.engine.dispose()


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
