"""Export: what is kept, all of it, and nobody else's."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from coach import bootstrap
from coach.cli.exporting import export
from coach.model.visit import Answer, Purpose
from coach.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path


def test_visits_are_exported_with_what_was_written_about_them(tmp_path: Path) -> None:
    """The list, the visits and the goal are there; another owner's are not."""
    desk = bootstrap.build(Settings(data=tmp_path))
    for owner, name in (("me", "Rosa"), ("omar", "Bo")):
        contact = desk.visits.add(owner, name)
        assert contact is not None
        desk.visits.describe(owner, contact.id, so_far=f"{name} signed.", message=f"Hi {name}.")
        visit = desk.visits.plan(owner, contact.id, Purpose.MAINTENANCE, access="No stairs")
        desk.visits.write(owner, visit.id, "cares", f"{name}'s garden.")
        desk.visits.agree(owner, visit.id, what="come on Tuesday", answer=Answer.MAYBE)
        desk.visits.aim(owner, 3)
    export(desk, None, form="json", to=tmp_path / "all.json", owner="me")
    found = json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))
    assert [one["name"] for one in found["contacts"]] == ["Rosa"]
    assert [(one["so_far"], one["message"]) for one in found["contacts"]] == [("Rosa signed.", "Hi Rosa.")]
    assert [one["access"] for one in found["visits"]] == ["No stairs"]
    assert [one["write_up"] for one in found["visits"]] == [{"cares": "Rosa's garden."}]
    assert found["visits"][0]["commitment"]["answer"] == "maybe"
    assert found["goal"]["number"] == 3
