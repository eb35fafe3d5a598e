"""When a fact may be told: gates held against the moment, and told in words afterwards."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from coach.model.scenario import Fact, Scenario
    from coach.roleplay.index import Index
    from coach.roleplay.mind import Mind


@dataclass(frozen=True)
class Moment:
    """How a topic was touched in this turn."""

    asked: Literal["any", "open"] | None
    followed_up: bool


def missing(mind: Mind, index: Index, fact: Fact, moment: Moment) -> list[str]:
    """Name the conditions of a fact's gate that do not hold at this moment; none left means that it is told."""
    gate = fact.gate
    lacks = []
    if any(other not in mind.now.disclosed for other in gate.after):
        lacks.append("after")
    if gate.asked == "open" and moment.asked != "open":
        lacks.append("asked")
    if moment.asked is None:
        lacks.append("asked")
    if gate.followed_up and not moment.followed_up:
        lacks.append("followed_up")
    if gate.reflected and not _was_reflected(mind, index, fact):
        lacks.append("reflected")
    if gate.shared and not mind.now.shared:
        lacks.append("shared")
    if not mind.trusts(gate.trust):
        lacks.append("trust")
    return lacks


def _was_reflected(mind: Mind, index: Index, fact: Fact) -> bool:
    topics = {fact.topic} | {index.facts[name].topic for name in fact.gate.after if name in index.facts}
    return any(topic in topics for topic in mind.now.reflected)


def opens_with(scenario: Scenario, fact: Fact) -> str:
    """Say in words what would have opened a fact."""
    gate = fact.gate
    found = scenario.topic(fact.topic)
    topic = found.called if found else fact.topic
    asked = "an open question" if gate.asked == "open" else "a question"
    parts = [f"{asked} about {topic}"]
    if gate.followed_up:
        parts = [f"coming back to {topic} once it had been mentioned"]
    gists = {one.id: one.gist for one in scenario.facts}
    parts += [f"hearing first: {gists[name].rstrip('.')}" for name in gate.after if name in gists]
    if gate.reflected:
        parts.append("saying back what you had heard so far")
    if gate.shared:
        parts.append("telling something of your own first")
    if gate.trust:
        parts.append(_trust_in_words(gate.trust))
    return "; ".join(parts)


def _trust_in_words(trust: float) -> str:
    if trust <= 3:  # noqa: PLR2004 - the scale runs to ten
        return "a little trust"
    if trust <= 5:  # noqa: PLR2004 - likewise
        return "some trust, earned by listening"
    return "a good deal of trust, earned by listening closely"
