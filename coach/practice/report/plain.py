"""A debrief as JSON, for people's own scripts: the words, the reading, the scorecard, how it landed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from coach.practice.debriefs import Debrief


def json(debrief: Debrief) -> str:
    """Write the debrief as JSON, without the scenario and rubric texts, which have files of their own."""
    return debrief.model_dump_json(indent=2, exclude={"rubric": True, "rehearsal": {"scenario"}}) + "\n"
