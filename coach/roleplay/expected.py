"""The questions that an author foresaw, laid out so that one that is asked is found among them."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from coach.roleplay.likeness import Alike, Asked, asked_of, points, words_of
from coach.roleplay.ordinary import stems_alike
from coach.roleplay.ways import other_ways

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from coach.model.scenario import Foreseen, Scenario

_OPENING = 0.95
"""So alike, a question is the one by which the author opens a topic or a fact."""
_PLAIN = 0.8
"""So alike, a question needs no other way to be asked."""
_ROUNDABOUT, _FEW = 0.9, 3
"""How far a question goes by another way to ask it, and to how many answers."""
_NAMED = 0.97
"""How far it goes with what was named before put in for "she" or "it"."""
_OF_IT = 0.06
"""What it adds that an answer belongs to what was said last, or to what was told."""
_OF_NOTHING = 0.75
"""How far "how long has it been?" goes to an answer that has nothing to do with either."""
_ANYBODYS = stems_alike("time day today now place thing people way bit moment usually long always mind today tonight")
"""Words that any question may hold."""
_WHICH = re.compile(r"\W*(?:and |so )?which(?: ones?)?(?:'s| is| was| are| were| do| did)\b")
"""Asks for one of what was named a moment ago."""
_WHOLE = 6
"""Of so many words, the very question of the author is known for itself: "how is it affecting the people you love?"."""


class Found(NamedTuple):
    """An answer that is open now, and how well it fits."""

    answer: Foreseen | None
    much: float
    beyond: bool = False
    """Whether the question has a weighty word of its own that neither the foreseen questions nor the answer hold."""


class Expected:
    """The questions that an author foresaw, beside those that open a topic or a fact, which answer nothing here."""

    def __init__(self, scenario: Scenario) -> None:
        """Lay them out."""
        self._answers = scenario.answers
        opening = [line for topic in scenario.topics for line in topic.ask]
        opening += [line for fact in scenario.facts for line in fact.follow]
        foreseen = [(at, line) for at, one in enumerate(self._answers) for line in one.to]
        self._asked = Asked([*foreseen, *((len(self._answers), line) for line in opening)])
        self._stems = [frozenset[str]().union(*map(stems_alike, (*one.to, *one.says))) for one in self._answers]

    def find(self, question: str, told: Sequence[str], last: frozenset[str], named: Sequence[str] = ()) -> Found | None:
        """Find the answer that fits best, of those that are open once these facts were told, in this order.

        `last` are the stems of what the person said last. What belongs to it, or to the latest story, comes first:
        "how did you feel?" is asked of that. `named` are words that "she" or "it" may stand for.
        """
        best: Found | None = None
        beyond = (question, 0)
        bare = points(question) or not words_of(question) or bool(_WHICH.match(question))
        whole = len(question.split()) >= _WHOLE
        for asked, (place, much) in self._like(question, named):
            found = Found(None, much)
            if place == len(self._answers) and much > _OPENING:
                return found
            if place < len(self._answers):
                answer = self._answers[place]
                if not set(answer.after) <= set(told):
                    continue
                near = self._near(place, answer, told, last)
                known = near or not bare or (whole and much > _OPENING)
                found = Found(answer, (much if known else much * _OF_NOTHING) + _OF_IT * near)
            if best is None or found.much > best.much:
                best, beyond = found, (asked, place)
        if best is None or best.answer is None:
            return best
        return best._replace(beyond=not stems_alike(asked_of(beyond[0])) - _ANYBODYS <= self._stems[beyond[1]])

    def find_remark(self, remark: str, told: Sequence[str]) -> Found | None:
        """Find the answer to a remark, of those foreseen as remarks that are open once these facts were told."""
        for place, much in self._remarks.like(remark):
            if place < len(self._answers) and set(self._answers[place].after) <= set(told):
                return Found(self._answers[place], much)
        return None

    @cached_property
    def _remarks(self) -> Asked:
        """Lay out the remarks, beside the questions, by which it is known how rare a word is."""
        lines = [(at, line) for at, one in enumerate(self._answers) for line in one.to]
        beyond = len(self._answers)
        return Asked((beyond if "?" in line else at, line) for at, line in lines)

    def _like(self, question: str, named: Sequence[str]) -> Iterator[tuple[str, Alike]]:
        """Give what is like the question, or like it with the name put in, or like another way to ask it; and which."""
        found = self._asked.like(question)
        yield from ((question, one) for one in found)
        pointing = points(question)
        for word in named if pointing else ():
            if self._asked.holds(word):
                for place, much in self._asked.like(question, word)[:_FEW]:
                    yield question, Alike(place, much * _NAMED)
        if not found or found[0].much < _PLAIN:
            for way, near in other_ways(question):
                if pointing and not points(way):
                    continue  # who "she" was to another author is nobody here
                for place, much in self._asked.like(way)[:_FEW]:
                    yield way, Alike(place, much * near * _ROUNDABOUT)

    def _near(self, place: int, answer: Foreseen, told: Sequence[str], last: frozenset[str]) -> float:
        """Tell how near an answer is to what was said last, and to the latest story: 0 for neither, 2 for both."""
        latest = max((told.index(name) + 1 for name in answer.after), default=0)
        return (latest / len(told) if latest else 0.0) + (not self._stems[place].isdisjoint(last))
