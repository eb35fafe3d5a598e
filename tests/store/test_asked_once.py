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
from coach.model.account import ALONE
from coach.settings import Settings
from tests.practice.classes import begin, come_in
from tests.ui.walking import opened, walk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import pytest


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


def test_a_warm_up_is_drawn_of_one_look_at_what_was_said_before(
    tmp_path: Path, fresh_records: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where the very same was said to somebody else: whoever warms up daily has said hundreds of things."""
    shutil.copy(fresh_records, tmp_path)
    monkeypatch.setenv("COACH_DATA", str(tmp_path))
    desk = bootstrap.build()
    warm_up = desk.content.warm_ups[0]
    kept = desk.warming_up.answer(ALONE, warm_up, 0, warm_up.rounds[0].good[0])
    app = opened()
    with asked() as found:
        walk(app, "warm_up", {"warm_up": warm_up.id, "round": "1", "said": kept.id})
    assert len([one for one in found if "FROM tries" in one]) == 1
    with asked() as found:
        app.run()
    assert len([one for one in found if "FROM tries" in one]) == 1
