"""A desk with the content that ships and records in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coach import intake, library
from coach.door import PlainPasswords, application
from coach.practice.desk import Desk, now
from coach.store import memory_store
from tests.practice.classes import Class, begin

if TYPE_CHECKING:
    from coach.practice.ports import Content


@pytest.fixture(scope="session")
def content(shipped: Content) -> Content:
    """The scenarios and rubrics that ship."""
    return shipped


@pytest.fixture
def desk(content: Content) -> Desk:
    """Services on fresh records."""
    store = memory_store()
    return Desk(
        load_content=lambda: content,
        open_store=lambda: store,
        open_assistance=lambda: None,
        intake=intake,
        library=library,
        open_trial=memory_store,
        passwords=PlainPasswords(),
        open_door=application,
        clock=now,
    )


@pytest.fixture
def scenario_id(content: Content) -> str:
    """A scenario to rehearse."""
    return content.scenarios[0].id


@pytest.fixture
def group(desk: Desk) -> Class:
    """A trainer with a group of two."""
    return begin(desk)
