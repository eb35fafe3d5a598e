"""What lies on the disk: for whose eyes, under which names, and deleted to the byte."""

from __future__ import annotations

import os
import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import pytest
from sqlalchemy import text

from coach.store import default_url
from coach.store.opening import open_sql_store
from tests.store.nouns import a_conversation, a_rehearsal, a_turn, an_assessment


def files_of(url: str) -> dict[str, bytes]:
    """Read every file that lies beside the database, itself included."""
    folder = Path(url.removeprefix("sqlite:///")).parent
    return {file.name: file.read_bytes() for file in folder.iterdir()}


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
