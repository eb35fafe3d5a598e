"""Links that are sent round: to a rehearsal or a warm-up that a trainer chose, into a group, to a new password."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlencode

from coach.model.noun import Noun
from coach.model.rehearsal import Difficulty

if TYPE_CHECKING:
    from collections.abc import Mapping

    from coach.practice.ports import Content


class Choice(Noun):
    """A scenario to rehearse, how hard, and by which rubric: what a link carries."""

    scenario: str
    difficulty: Difficulty
    rubric: str


def link(choice: Choice, address: str) -> str:
    """Write the link that opens at the briefing. `address` is where the app is reached, without a query."""
    return f"{address.split('?', maxsplit=1)[0].rstrip('/')}/?{urlencode(choice.model_dump(mode='json'))}"


def to_warm_up(id: str, address: str) -> str:  # noqa: A002 - the noun's own field name
    """Write the link that opens at the first moment of a warm-up. `address` is where the app is reached."""
    return f"{address.split('?', maxsplit=1)[0].rstrip('/')}/warm-up?{urlencode({'warm_up': id})}"


def follow(query: Mapping[str, str], content: Content) -> Choice | None:
    """Read a choice from an address's query; None where it holds none.

    Raises UnknownContent where it names a scenario or rubric that is not here. An unknown difficulty falls
    back to the scenario's own: a mistyped link should still open.
    """
    if "scenario" not in query:
        return None
    scenario = content.scenario(query["scenario"])
    rubric = content.rubric(query.get("rubric") or scenario.rubric)
    asked = query.get("difficulty", "")
    difficulty = Difficulty(asked) if asked in set(Difficulty) else scenario.difficulty
    return Choice(scenario=scenario.id, difficulty=difficulty, rubric=rubric.id)


def to_group(code: str, site: str) -> str:
    """Write the link by which somebody joins a group. `site` is where the app is reached."""
    return f"{site.rstrip('/')}/join?code={code}"


def to_new_password(secret: str, site: str) -> str:
    """Write the link with which somebody chooses a password. `site` is where the app is reached."""
    return f"{site.rstrip('/')}/new-password?link={secret}"
