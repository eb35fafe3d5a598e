"""Migrations: they make what the ORM knows, and bring every earlier version's records along."""

from __future__ import annotations

from datetime import date

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import MetaData, insert, inspect

from coach.model.record import SpokenTurn
from coach.store.engine import open_engine
from coach.store.opening import open_sql_store
from coach.store.rows import assessment_row, conversation_row, rehearsal_row
from coach.store.schema import HEAD, VERSION_TABLE, migrations_config
from coach.store.tables import RehearsalRow, Table, TurnRow
from tests.store.nouns import MORNING, a_conversation, a_rehearsal, an_assessment

SCRIPTS = ScriptDirectory.from_config(migrations_config())


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


def test_what_was_settled_with_people_stays_settled_when_later_days_come_in(database_url: str) -> None:
    """Before 0009 a no had no day of its own, and a broken promise was over: neither comes up anew."""
    engine = open_engine(database_url)
    with engine.execution_options(writes=True).connect() as connection, connection.begin():
        command.upgrade(migrations_config(connection), "0008")
        old = MetaData()
        old.reflect(connection)
        told = {"owner": "ines", "added_at": MORNING, "name": "Rosa", "why": "", "known_from": "the depot"}
        connection.execute(insert(old.tables["contacts"]), {"id": "rosa", **told})
        for answer, done in (("no", None), ("none", None), ("yes", False), ("yes", None), ("maybe", None)):
            row = {
                "id": f"{answer} {done}",
                "owner": "ines",
                "contact": "rosa",
                "purpose": "recruitment",
                "place": "",
                "face_to_face": True,
                "made_at": MORNING,
                "prepared": {},
                "write_up": {},
                "recall": {},
                "commitment": {"what": "come", "answer": answer, "due": "2026-03-19", "done": done},
            }
            connection.execute(insert(old.tables["visits"]), row)
    engine.dispose()
    store = open_sql_store(database_url)
    contact = store.visits.contact("rosa")
    assert (contact.known_from, contact.so_far, contact.message) == ("the depot", "", "")
    kept = {visit.id: visit for visit in store.visits.visits("ines")}
    assert {visit.access for visit in kept.values()} == {""}
    due = date(2026, 3, 19)
    assert {of: (visit.commitment.due, visit.commitment.let_rest) for of, visit in kept.items()} == {
        "no None": (None, False),
        "none None": (None, False),
        "yes False": (due, True),
        "yes None": (due, False),
        "maybe None": (due, False),
    }
    store.close()


def test_nothing_was_written_of_the_rehearsals_of_an_earlier_version(database_url: str) -> None:
    """A rehearsal kept before one could write it up is read as one of which nothing was written, and can be deleted."""
    engine, rehearsal = open_engine(database_url), a_rehearsal()
    with engine.execution_options(writes=True).connect() as connection, connection.begin():
        command.upgrade(migrations_config(connection), "0009")
        row, old = rehearsal_row(rehearsal), MetaData()
        old.reflect(connection)
        there = old.tables["rehearsals"].columns.keys()
        connection.execute(insert(RehearsalRow).values({name: getattr(row, name) for name in there}))
    engine.dispose()
    records = open_sql_store(database_url).records
    assert records.rehearsal(rehearsal.id) == rehearsal
    records.write_up(rehearsal.id, "cares", "His dog.")
    assert records.rehearsal(rehearsal.id).write_up == {"cares": "His dog."}
    records.delete_rehearsal(rehearsal.id)
    assert list(records.rehearsals("ines")) == []
    records.engine.dispose()


def test_every_field_of_a_turn_has_a_column() -> None:
    """A field added to the noun cannot be forgotten in the table."""
    assert set(SpokenTurn.model_fields) == {c.key for c in TurnRow.__table__.c} - {"rehearsal", "position"}
