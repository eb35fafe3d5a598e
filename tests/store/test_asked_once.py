"""What a page asks of the records does not grow with those who are in a group."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from sqlalchemy import event
from sqlalchemy.engine import Engine

from coach import bootstrap
from coach.door import PlainPasswords
from coach.settings import Settings
from tests.practice.classes import begin, come_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


PASSWORD = "a long password"  # noqa: S105 - a test's


@contextmanager
def asked() -> Iterator[list[str]]:
    """Give what is asked of any database meanwhile, the begins of transactions aside."""
    found: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_others: object) -> None:
        if not statement.startswith("BEGIN"):
            found.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield found
    finally:
        event.remove(Engine, "before_cursor_execute", note)


def test_the_page_of_a_large_group_is_drawn_of_few_questions(tmp_path: Path, fresh_records: Path) -> None:
    """A trainer of forty waits no longer for the records than one of two; nothing is asked twice."""
    shutil.copy(fresh_records, tmp_path)
    desk = replace(bootstrap.build(Settings(data=tmp_path)), passwords=PlainPasswords())
    group = begin(desk)
    group.handed_in(group.maya)
    with asked() as by_two:
        (one,) = desk.training.groups(group.trainer)
        seen = desk.training.at_a_glance(group.trainer, one)
    assert ([line.who for line in seen.handed], len(seen.members)) == (["Maya"], 2)
    for name in ("Ada", "Ben", "Cleo", "Dan", "Eva", "Finn", "Gia", "Hal"):
        group.handed_in(come_in(desk, desk.entrance.join(group.group.code, name=name, login=name, password=PASSWORD)))
    with asked() as by_ten:
        (one,) = desk.training.groups(group.trainer)
        assert len(desk.training.at_a_glance(group.trainer, one).handed) == 9
    assert len(by_ten) == len(by_two) == len(set(by_two))
