"""Warm-ups in YAML: those that ship keep their promises, and what is wrong in one's own is told at its line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach import library
from coach.scoring import meet

if TYPE_CHECKING:
    from pathlib import Path

    from coach.practice.ports import Content

MINE = """\
id: mine
title: Mine
about: Because.
rounds:
  - person: Bo
    who: 40, drives the night bus
    before:
      - they: Forty stops. You get to know the wipers.
    task: Ask him to tell you more.
    wants: open_question
    lands: The wipers talk, you know.
    misses: Mm.
    good:
      - What is it like, out there at night?
      - How did you come to drive at night?
    weak:
      - Do you like it?
"""


def put(folder: Path) -> None:
    """Write a warm-up into a content folder."""
    (folder / "scenarios" / "warm_ups").mkdir(parents=True)
    file = folder / "scenarios" / "warm_ups" / "mine.yaml"
    file.write_text(MINE, encoding="utf-8")


def test_every_example_that_ships_is_read_as_it_is_meant(shipped: Content) -> None:
    """A trainee who says what stands there as good is never told that it is not."""
    read = [
        (warm_up.id, number, said, meet(asked, said).landed, kind)
        for warm_up in shipped.warm_ups
        for number, asked in enumerate(warm_up.rounds)
        for kind in ("good", "weak")
        for said in getattr(asked, kind)
    ]
    assert read
    assert [one for one in read if one[3] != (one[4] == "good")] == []


def test_what_ships_leads_on_to_somebody_who_is_there(shipped: Content) -> None:
    """Each names a scenario of the same kind, and criteria that a rubric has."""
    scenarios = {one.id: one for one in shipped.scenarios}
    criteria = {criterion.id for rubric in shipped.rubrics for criterion in rubric.criteria}
    for warm_up in shipped.warm_ups:
        assert warm_up.then in scenarios, warm_up.id
        assert scenarios[warm_up.then].kind is warm_up.kind, warm_up.id
        assert set(warm_up.criteria) <= criteria, warm_up.id


def test_ones_own_joins_what_ships_and_can_be_found(tmp_path: Path) -> None:
    """It needs nothing but its file in a content folder."""
    put(tmp_path)
    shelf = library.load(library.built_in(), tmp_path)
    assert shelf.warm_up("mine").rounds[0].person == "Bo"
    assert len(shelf.warm_ups) > 1
    assert library.check([tmp_path]).diagnostics == ()
