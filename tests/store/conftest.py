"""A real PostgreSQL, started for these tests alone, and a fresh store of each sort."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from coach.store import default_url, memory_store, open_store

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coach.practice.ports import Records, Store


def _postgres_folder() -> Path | None:
    """Find PostgreSQL's server programs: on the path, or where Debian keeps them."""
    on_path = shutil.which("initdb")
    if on_path:
        return Path(on_path).resolve().parent
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return found[-1].parent if found else None


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _as_postgres(*command: str) -> None:
    """Run a server program; PostgreSQL refuses root, so root hands over to the user postgres."""
    user = "postgres" if os.name == "posix" and os.geteuid() == 0 else None
    subprocess.run(command, check=True, user=user, cwd="/", stdout=subprocess.DEVNULL, stderr=subprocess.STDOUT)


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """Give the address of a throwaway PostgreSQL cluster, ending in a slash."""
    programs = _postgres_folder()
    if programs is None:
        pytest.skip("PostgreSQL's server programs are not installed (Debian: apt-get install postgresql)")
    pytest.importorskip("psycopg", reason="psycopg is not installed (pip install 'coach[postgres]')")
    folder = Path(tempfile.mkdtemp(prefix="coach-pg-"))
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres")
    port = _free_port()
    settings = f"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c shared_buffers=16MB"
    _as_postgres(str(programs / "initdb"), "-D", str(folder / "data"), "-A", "trust", "-U", "coach", "-E", "UTF8")
    _as_postgres(
        str(programs / "pg_ctl"), "-D", str(folder / "data"), "-o", settings, "-l", str(folder / "log"), "-w", "start"
    )
    yield f"postgresql://coach@127.0.0.1:{port}/"
    _as_postgres(str(programs / "pg_ctl"), "-D", str(folder / "data"), "-m", "immediate", "stop")
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def postgres_url(postgres: str) -> str:
    """Give the address of an empty PostgreSQL database."""
    return f"{postgres}{_begin_database(postgres)}"


def _begin_database(postgres: str, like: str = "template1") -> str:
    from sqlalchemy import create_engine, text  # noqa: PLC0415 - only where PostgreSQL is there

    name = f"coach_{uuid4().hex}"
    server = postgres.replace("postgresql://", "postgresql+psycopg://")
    engine = create_engine(f"{server}postgres", isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name} TEMPLATE {like}"))
    engine.dispose()
    return name


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """Give the address of a SQLite file that does not exist yet."""
    return default_url(tmp_path / "data")


@pytest.fixture
def sqlite_with_tables(sqlite_url: str, fresh_records: Path) -> str:
    """Give the address of a SQLite file that holds nothing but the tables."""
    file = Path(sqlite_url.removeprefix("sqlite:///"))
    file.parent.mkdir()
    shutil.copy(fresh_records, file)
    return sqlite_url


@pytest.fixture(scope="session")
def template(postgres: str) -> str:
    """Name a PostgreSQL database that holds nothing but the tables, to be copied."""
    name = _begin_database(postgres)
    open_store(f"{postgres}{name}").close()
    return name


@pytest.fixture
def postgresql_with_tables(postgres: str, template: str) -> str:
    """Give the address of a PostgreSQL database that holds nothing but the tables."""
    return f"{postgres}{_begin_database(postgres, like=template)}"


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """Give an empty database of each sort in turn."""
    name = "sqlite_url" if request.param == "sqlite" else "postgres_url"
    return str(request.getfixturevalue(name))


@pytest.fixture(params=["memory", "sqlite", "postgresql"])
def store(request: pytest.FixtureRequest) -> Iterator[Store]:
    """Give an empty store of each sort in turn."""
    if request.param == "memory":
        yield memory_store()
        return
    opened = open_store(request.getfixturevalue(f"{request.param}_with_tables"))
    yield opened
    opened.close()


@pytest.fixture
def records(store: Store) -> Records:
    """Give the records of an empty store of each sort in turn."""
    return store.records
