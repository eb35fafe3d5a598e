"""Which of a person's lines fits a question: what the two share, and whether its form answers what was asked.

Ordinary talk is looked through (`says`, `short` and `small`), and the details of facts that were told; never a fact, so
nothing locked can be found here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from coach.roleplay import cues
from coach.roleplay.forms import asked_last, asks_besides, detail, fits, same_form, says_of_that
from coach.roleplay.likeness import points_alone
from coach.roleplay.ordinary import alike, stems_alike
from coach.roleplay.words import plain, stems_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from coach.roleplay.hearing import Hearing
    from coach.roleplay.index import Index
    from coach.roleplay.mind import Mind
    from coach.roleplay.ordinary import Ordinary

_HERE, _ELSEWHERE, _BESIDES, _PLAINLY = 1.0, 1.6, 2.0, 1.9
"""What a line must share with a question: within its topic, in another one where none or one is named, and to come
before a fact."""
_LITERAL = 9.0
_TAKEN_UP = 2
"""So many words of a question, taken up, show that the line was written for it."""
_BRIEF = 20
"""So many words are at most an answer to a yes-or-no question."""


@dataclass(frozen=True)
class Line:
    """A line that could be said: where it stands, and how much it shares with the question."""

    topic: str | None
    pool: str
    text: str
    shared: float


def nearest(mind: Mind, index: Index, heard: Hearing, topics: Sequence[str]) -> Line | None:
    """Find the unsaid line that shares most with the question; one of another topic has to share more."""
    literal = _literally(mind, index, heard, topics)
    if literal is not None:
        return literal
    elsewhere = _BESIDES if heard.topics or heard.reflects else _ELSEWHERE
    of_it = bool(topics) and points_alone(asked_last(heard))
    enough = (
        line
        for line in _scored(mind, index, heard, topics)
        if line.shared >= (_HERE if line.topic in topics[:2] else elsewhere)
        and not (of_it and line.topic not in topics[:2])  # "when did that start?" is of what was told
    )
    return max(enough, key=lambda line: line.shared, default=None)


def plainly(mind: Mind, index: Index, heard: Hearing, topics: Sequence[str]) -> Line | None:
    """Find a line that answers so exactly what was asked that it comes before anything there is to tell."""
    if (
        heard.question is None
        or heard.offers
        or heard.continues
        or (heard.reflects and not asks_besides(heard))
        or cues.questions.DEEP.search(heard.asked_words)
    ):
        return None
    best = nearest(mind, index, heard, topics)
    if best is None or best.shared < _PLAINLY or best.topic is None:
        return None
    if best.shared >= _LITERAL:
        return best
    telling = (
        line
        for fact in index.scenario.facts
        if fact.id not in mind.now.disclosed and fact.topic in topics
        for line in (*fact.tell, *fact.follow, *index.topics[fact.topic].ask)
    )
    asked = alike(heard.stems)
    most = max((len(stems_alike(line) & asked) for line in telling), default=0)
    taken_up = cues.answering.TAKES_UP.match(plain(best.text))
    held = len(stems_alike(taken_up.group()) & asked) if taken_up else 0
    if held >= max(most, _TAKEN_UP) or (held == len(asked) and _is_plain(heard)):
        return best
    return best if len(stems_alike(best.text) & asked) > most else None


def _literally(mind: Mind, index: Index, heard: Hearing, topics: Sequence[str]) -> Line | None:
    """Find a line that takes up the question as it stands: "Who's with him?". It is told already, or ordinary talk."""
    asked = asked_last(heard).strip("¿? ")
    taking_up = index.repertoire(closed=True).taking_up
    lines = [line for name in mind.now.disclosed for line in index.details.get(name, ())]
    for topic in topics[:2] or filter(None, [mind.now.last_topic]):
        lines += taking_up.get(topic, ())
    for line in lines:
        whole = line.asked and (line.asked == asked or (line.asked.count(" ") > 1 and asked.startswith(line.asked)))
        if whole and mind.left((line.text,)):
            return Line(line.topic, line.pool, line.text, _LITERAL)
    return None


def _is_plain(heard: Hearing) -> bool:
    """Tell whether a plain thing is asked, which a line that takes up all of the question answers before any story."""
    asked = asked_last(heard)
    return heard.question == "closed" or bool(
        cues.answering.WANTS_A_NAME.match(asked) and not cues.answering.LIKE_WHAT.search(asked)
    )


def _scored(mind: Mind, index: Index, heard: Hearing, topics: Sequence[str]) -> Iterator[Line]:
    stems = heard.stems
    if not stems and heard.points_back and heard.question == "open" and heard.statement:
        stems = stems_of(heard.statement)  # "You put me next to you. Why did you do that?"
    asked = alike(stems) - stems_alike(mind.scenario.persona.name)
    if heard.counts is None:
        asked -= cues.answering.NUMERALS  # "who calls you before five?" is not about the hour
    if not asked:
        return
    closed = heard.question == "closed"
    holds = fits(heard)
    for line, shared in index.repertoire(closed=closed).sharing(asked):
        if not line.answers(asked) or not holds(line.text) or not mind.left((line.text,)):
            continue
        if not _is_for(index, heard, line, asked):
            continue
        short = line.pool.startswith("short") or shared > 1 or bool(_written_for(line, asked))
        if closed and not heard.narrow and (line.length > _BRIEF or not short):
            continue
        early = 0.2 if line.early & asked else 0
        near = 1 if line.topic in topics[:1] else 0.5 if line.topic in topics[:2] else 0
        yield Line(line.topic, line.pool, line.text, shared + early + _written_for(line, asked) + near)
    yield from _details(mind, index, heard, asked)


def _is_for(index: Index, heard: Hearing, line: Ordinary, asked: frozenset[str]) -> bool:
    """Tell whether a line that shares words with a question is of what was asked, and not of its subject alone."""
    if line.taken_up is not None:
        return same_form(line.text, heard) and _is_of(index, line, asked)
    if heard.question == "closed" and not heard.narrow and not says_of_that(line.text, heard):
        return False
    to_a_point = heard.question == "open" and len(asked) > 1 and bool(cues.answering.POINTED.match(asked_last(heard)))
    if to_a_point and (line.stems & asked) <= _subject(index, line):
        return False  # what the other drivers called him is in no line about driving
    # A word in common is not what they would do, or have tried.
    return detail(heard) not in cues.details.ONE_THING or len(line.stems & asked) >= _TAKEN_UP


def _details(mind: Mind, index: Index, heard: Hearing, asked: frozenset[str]) -> Iterator[Line]:
    """Find the details of what was told that share words with the question; those of the latest story weigh more."""
    holds = fits(heard)
    brief = heard.question == "closed" and not heard.narrow
    for name in mind.now.disclosed:
        elsewhere = bool(heard.topics) and name in index.facts and index.facts[name].topic not in heard.topics
        for line in index.details.get(name, ()):
            shared = len(line.stems & asked)
            if line.taken_up is not None and not (same_form(line.text, heard) and _is_of(index, line, asked)):
                continue
            if shared < (2 if elsewhere else 1) or not line.answers(asked) or not holds(line.text):
                continue
            if mind.left((line.text,)) and not (brief and line.length > _BRIEF):
                near = 1 if name == mind.now.last_fact else 0.5
                yield Line(line.topic, line.pool, line.text, shared + near + _written_for(line, asked))


def _subject(index: Index, line: Ordinary) -> frozenset[str]:
    return alike(index.topic_words[line.topic].roots) if line.topic in index.topic_words else frozenset()


def _is_of(index: Index, line: Ordinary, asked: frozenset[str]) -> bool:
    """Tell whether a line that takes up a question takes up what this one is about, and not a word beside it."""
    return len(asked & (line.stems | _subject(index, line))) * 2 >= len(asked)


def _written_for(line: Ordinary, asked: frozenset[str]) -> float:
    """Give what it adds that a line begins by taking up half of what was asked or more: it was written for that."""
    held = len(line.taken_up & asked) if line.taken_up else 0
    return 0.6 if held and held * 2 >= len(asked) else 0.0
