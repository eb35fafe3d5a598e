"""Questions that want one thing: whether a fact answers them, or only has the subject in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.roleplay import cues
from coach.roleplay.fitting import asked_last, asks_besides
from coach.roleplay.ordinary import alike, stems_alike

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.model.scenario import Fact
    from coach.roleplay.hearing import Hearing
    from coach.roleplay.index import Index
    from coach.roleplay.mind import Mind

_FORESEEN = 0.6
"""So much of a question is in one that the author wrote for a fact, where it is that question."""


def is_pointed(heard: Hearing) -> bool:
    """Tell whether the turn asks for one thing, and neither goes on with what was told nor says it back."""
    return (
        heard.question is not None
        and not heard.continues
        and (not heard.reflects or asks_besides(heard))
        and bool(cues.POINTED.match(asked_last(heard)))
    )


def misses(mind: Mind, index: Index, heard: Hearing, fact: Fact) -> bool:
    """Tell whether a fact is no answer to a pointed question: it holds nothing of it, or what was told holds more."""
    asked = alike(heard.stems) - stems_alike(mind.scenario.persona.name)
    if not asked or not is_pointed(heard):
        return False
    foreseen = (*index.topics[fact.topic].ask, *fact.follow)
    if any(len(asked & stems_alike(line)) >= max(1, _FORESEEN * len(asked)) for line in foreseen):
        return False
    beyond = asked - alike(index.topic_words[fact.topic].roots)
    if not beyond:
        return not asked & _stems_of(index, fact) and _another_holds(mind, index, asked, fact)
    much = len(asked & _stems_of(index, fact))
    told = (len(asked & _stems_of(index, index.facts[one])) for one in mind.s["disclosed"] if one in index.facts)
    return not beyond & _stems_of(index, fact) or much < (most := max(told, default=0)) or much == most > 1


def wants_a_name(heard: Hearing) -> bool:
    """Tell whether a pointed question wants a name, a place, a day or a beginning, which no other line gives."""
    return is_pointed(heard) and bool(cues.WANTS_A_NAME.match(asked_last(heard)))


def to_the_point(lines: Sequence[str], heard: Hearing) -> list[str]:
    """Keep the lines that share a word with the question."""
    asked = alike(heard.stems)
    return [line for line in lines if stems_alike(line) & asked]


def _another_holds(mind: Mind, index: Index, asked: frozenset[str], fact: Fact) -> bool:
    """Tell whether another fact of the topic, not told yet, is what the question asks for."""
    others = (one for one in index.facts_of[fact.topic] if one.id != fact.id and one.id not in mind.s["disclosed"])
    return any(asked & _stems_of(index, one) for one in others)


def _stems_of(index: Index, fact: Fact) -> frozenset[str]:
    return alike(index.fact_stems[fact.id])
