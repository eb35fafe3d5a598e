"""Questions from the side ("what would you do if you were me?"): no topic has their words, and this person an answer.

The answers stand in `small.about_you`, each after a question of its kind, which is not spoken.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from coach.model.rehearsal import Outcome
from coach.roleplay import cues
from coach.roleplay.smalltalk import courtesies
from coach.roleplay.words import plain, sentences

if TYPE_CHECKING:
    from coach.roleplay.hearing import Hearing
    from coach.roleplay.index import Index
    from coach.roleplay.mind import Mind


def kind_of(asked: str) -> str | None:
    """Name the kind of a question from the side in plain text; None for any other."""
    return next((name for name, pattern in cues.SIDEWAYS if pattern.search(asked)), None)


@lru_cache(maxsize=4_000)
def answers_from_the_side(line: str) -> str | None:
    """Name the kind of question from the side that a line of `about_you` is kept for."""
    question, mark, _ = plain(line).partition("?")
    return kind_of(question) if mark else None


def plainly_told(lines: tuple[str, ...]) -> list[str]:
    """Keep what is said of oneself to anyone: the lines that are not kept for a question from the side."""
    return [line for line in lines if answers_from_the_side(line) is None]


def answer_sideways(mind: Mind, index: Index, heard: Hearing, *, late: bool) -> str | None:
    """Answer a question from the side where there is a line for it: at once, or `late` where a fact may come first."""
    kind = kind_of(heard.asked_words) if heard.question is not None else None
    if kind is None or _may_open_a_fact(mind, index, heard, kind) is not late or _is_about_an_ask(mind, heard):
        return None
    kept = [one for one in mind.scenario.small.about_you if answers_from_the_side(one) == kind]
    line = mind.pick(f"sideways.{kind}", kept)
    if line is not None:
        return line.partition("?")[2].strip()
    return mind.pick(f"small.{kind}", courtesies(kind, mind.scenario.language))


def _may_open_a_fact(mind: Mind, index: Index, heard: Hearing, kind: str) -> bool:
    """Tell whether more than a line is owed: to what matters, to how it felt, to a topic that is named besides."""
    if kind in cues.OF_THIS_MOMENT:
        return False
    if cues.DEEP.search(heard.asked_words):
        return True
    if kind == "felt":
        told = index.facts.get(mind.s["last_fact"] or "")
        return told is not None and told.topic == mind.s["last_topic"]
    besides = index.hear(next(pattern for name, pattern in cues.SIDEWAYS if name == kind).sub(" ", heard.asked_words))
    return any(index.topic_words[topic].hits(besides) > 1 for topic in heard.topics)


def _is_about_an_ask(mind: Mind, heard: Hearing) -> bool:
    """Tell whether an ask is in the turn too, or one that is open is asked about: that is answered then."""
    more = heard.statement not in ("", heard.asked_words) or len(sentences(heard.asked_words)) > 1
    if (heard.asks or heard.hopes) and (heard.timed or more):
        return True
    open_still = mind.s["ask"] is not None and mind.s["decided"] in (Outcome.MAYBE, Outcome.NONE)
    return open_still and (heard.asks or heard.hopes or bool(cues.OBSTACLE_ASKED.search(heard.low)))
