"""Databases that cannot be used: each ends in a plain sentence with the remedy, and nothing is overwritten."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text

from coach.model.errors import StoreError
from coach.store import default_url, open_store
from coach.store.opening import open_sql_store
from tests.store.nouns import a_rehearsal, a_turn

if TYPE_CHECKING:
    from collections.abc import Iterator

NOBODY = 65534


def file_of(url: str) -> Path:
    """Name the file of a SQLite address."""
    return Path(url.removeprefix("sqlite:///"))


@pytest.fixture
def ordinary_user() -> Iterator[Path]:
    """Give an empty folder, as a user for whom permissions count (root is above them)."""
    if os.name != "posix":
        pytest.skip("permissions of this kind exist on POSIX systems only")
    folder = Path(tempfile.mkdtemp(prefix="coach-user-"))
    root = os.geteuid() == 0
    if root:
        os.chown(folder, NOBODY, NOBODY)
        os.seteuid(NOBODY)
    try:
        yield folder
    finally:
        if root:
            os.seteuid(0)
        folder.chmod(0o700)
        shutil.rmtree(folder)


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """Give a file system of 512 kB."""
    folder = tmp_path / "tiny"
    folder.mkdir()
    try:
        subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", str(folder)], check=True, stderr=subprocess.DEVNULL
        )
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("mounting a tiny disk needs the rights of root")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_file_that_is_no_database_is_left_alone(sqlite_url: str) -> None:
    """Somebody's notes under the name of the database stay as they are."""
    file = file_of(sqlite_url)
    file.parent.mkdir()
    notes = b"These are my notes about the visit, not a database.\n" * 40
    file.write_bytes(notes)
    with pytest.raises(StoreError, match=r"is not a database\. Move it .*COACH_DATA"):
        open_store(sqlite_url)
    assert file.read_bytes() == notes


def test_a_damaged_file_is_called_damaged(sqlite_url: str) -> None:
    """Overwritten pages are noticed when they are read, and the remedy is named."""
    records = open_sql_store(sqlite_url).records
    rehearsal = a_rehearsal()
    records.add_rehearsal(rehearsal)
    records.add_turn(rehearsal.id, a_turn("long words " * 3_000))
    records.engine.dispose()
    file = file_of(sqlite_url)
    whole = file.read_bytes()
    file.write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))
    with pytest.raises(StoreError, match=r"is damaged\. Restore it"):
        open_sql_store(sqlite_url).records.rehearsal(rehearsal.id)


def test_another_programs_database_is_left_alone(sqlite_url: str) -> None:
    """A SQLite file with tables that are not ours gets none of ours."""
    file_of(sqlite_url).parent.mkdir()
    with sqlite3.connect(file_of(sqlite_url)) as connection:
        connection.execute("CREATE TABLE recipes (id INTEGER)")
    connection.close()
    with pytest.raises(StoreError, match=r"'recipes'.*Nothing was changed"):
        open_store(sqlite_url)
    with sqlite3.connect(file_of(sqlite_url)) as connection:
        assert connection.execute("SELECT name FROM sqlite_master").fetchall() == [("recipes",)]
    connection.close()


def test_records_of_a_newer_version_are_left_alone(database_url: str) -> None:
    """An older coach says so, names both versions, and does not touch the tables."""
    records = open_sql_store(database_url).records
    with records.engine.begin() as connection:
        connection.execute(text("UPDATE coach_schema SET version_num = '9001'"))
    records.engine.dispose()
    with pytest.raises(StoreError, match=r"newer version of coach .*9001.*Update coach"):
        open_store(database_url)


def test_a_record_that_is_no_longer_understood_is_named(database_url: str) -> None:
    """A row changed by hand into nonsense is an error with a sentence, not a traceback of the validator."""
    records = open_sql_store(database_url).records
    rehearsal = a_rehearsal()
    records.add_rehearsal(rehearsal)
    with records.engine.begin() as connection:
        connection.execute(text("UPDATE rehearsals SET difficulty = 'impossible'"))
    with pytest.raises(StoreError, match="cannot be understood by this version"):
        records.rehearsal(rehearsal.id)
    records.engine.dispose()


def test_a_folder_that_may_only_be_read_is_named(ordinary_user: Path) -> None:
    """The sentence names the file and what to do."""
    ordinary_user.chmod(0o500)
    with pytest.raises(StoreError, match=r"coach\.db: Permission denied\. Make that folder writable"):
        open_store(default_url(ordinary_user))
    with pytest.raises(StoreError, match=r"Permission denied\. Make that folder writable"):
        open_store(default_url(ordinary_user / "below"))


def test_a_database_that_may_only_be_read_is_named(ordinary_user: Path) -> None:
    """Records on write-protected files cannot be used, and say so."""
    records = open_sql_store(default_url(ordinary_user)).records
    records.engine.dispose()
    (ordinary_user / "coach.db").chmod(0o400)
    with pytest.raises(StoreError, match="writable for you"):
        open_store(default_url(ordinary_user))


def test_a_file_where_the_folder_should_be_is_named(tmp_path: Path) -> None:
    """The data folder is a file: the sentence says which."""
    (tmp_path / "data").write_text("a file")
    with pytest.raises(StoreError, match=r"data/coach\.db.*COACH_DATA"):
        open_store(default_url(tmp_path / "data"))


def test_a_full_disk_is_said_and_what_was_kept_stays(tiny_disk: Path) -> None:
    """The turn that does not fit is refused with a sentence; those before it are there."""
    records = open_sql_store(default_url(tiny_disk / "data")).records
    rehearsal = a_rehearsal()
    records.add_rehearsal(rehearsal)
    kept: list[str] = []

    def fill() -> None:
        for number in range(200):
            turn = a_turn(f"{number} " * 5_000, kept[-1] if kept else None)
            records.add_turn(rehearsal.id, turn)
            kept.append(turn.id)

    with pytest.raises(StoreError, match=r"disk is full\. Nothing was kept of this step"):
        fill()
    assert [turn.id for turn in records.rehearsal(rehearsal.id).path] == kept
    assert kept
    records.engine.dispose()


@pytest.mark.parametrize(
    "url", ["mysql://root:pa55@localhost/x", "nonsense", "", "sqlite://", "sqlite:///:memory:", "sqlite:///"]
)
def test_an_address_of_another_sort_is_refused_with_examples(url: str) -> None:
    """The sentence shows the two forms that work, and never a password."""
    with pytest.raises(StoreError, match=r"sqlite:///FOLDER/coach\.db.*postgresql://") as caught:
        open_store(url)
    assert "pa55" not in str(caught.value)


def test_a_postgresql_that_does_not_answer_is_said_so() -> None:
    """Refused connections name the address without its password, and the setting."""
    pytest.importorskip("psycopg", reason="psycopg is not installed")
    with pytest.raises(StoreError, match="COACH_DATABASE_URL") as caught:
        open_store("postgresql://ines:pa55@127.0.0.1:1/coach")
    assert "pa55" not in str(caught.value)
    assert "127.0.0.1" in str(caught.value)


def test_a_missing_postgresql_database_is_said_so(postgres: str) -> None:
    """The server is there and the database is not."""
    with pytest.raises(StoreError, match=r"nowhere.*COACH_DATABASE_URL"):
        open_store(f"{postgres}nowhere")


def test_another_programs_tables_in_postgresql_are_left_alone(postgres_url: str) -> None:
    """A table of the same name that coach did not make is not taken over; unrelated tables do not matter."""
    from sqlalchemy import create_engine  # noqa: PLC0415 - only where PostgreSQL is there

    engine = create_engine(postgres_url.replace("postgresql://", "postgresql+psycopg://"))
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE turns (id integer)"))
    with pytest.raises(StoreError, match=r"'turns'.*Nothing was changed"):
        open_store(postgres_url)
    with engine.begin() as connection:
        connection.execute(text("ALTER TABLE turns RENAME TO dances"))
    engine.dispose()
    assert list(open_store(postgres_url).records.rehearsals("ines")) == []


def test_a_seed_too_large_to_keep_is_refused(database_url: str) -> None:
    """The sentence says how large a seed may be."""
    records = open_sql_store(database_url).records
    with pytest.raises(StoreError, match="18 digits"):
        records.add_rehearsal(a_rehearsal().model_copy(update={"seed": 10**30}))
    records.engine.dispose()
