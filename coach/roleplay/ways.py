"""Other ways of asking the same: `ways_of_asking.txt`, a group in a line. Collected by `benchmarks.ways_of_asking`."""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path

from coach.roleplay.likeness import Asked

FILE = Path(__file__).with_name("ways_of_asking.txt")
_NEAR = 0.75
"""So alike a question must be to one in a group, to go by the others in it."""
_MOST = 6


@lru_cache(maxsize=2_000)
def other_ways(text: str) -> tuple[tuple[str, float], ...]:
    """Give other ways to ask a question, and how alike it is to the one that they stand beside."""
    groups, asked = _ways()
    return tuple((way, much) for place, much in asked.like(text)[:_MOST] if much >= _NEAR for way in groups[place])


@cache
def _ways() -> tuple[list[list[str]], Asked]:
    groups = [line.split(" | ") for line in FILE.read_text(encoding="utf-8").splitlines()]
    return groups, Asked((place, way) for place, group in enumerate(groups) for way in group)
