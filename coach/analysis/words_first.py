"""Works out what hangs on the words of turns alone, before they are read in order: one thing after the other.

Each of these is kept with the turn and would be worked out when first asked for, in the middle of everything else. Done
for many turns running, the processor keeps at hand what one thing needs: a long talk is read a third faster so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.analysis import asks, opinions, questions, reflections, sentences, stories, thanks, times, traits
from coach.analysis.talk import content
from coach.model.transcript import Speaker

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from coach.analysis.heard import Heard

AT_ONCE = 250
"""So many turns are worked out at a time: more would not stay at hand."""

_OF_ALL: tuple[Callable[[Heard], object], ...] = (
    lambda heard: heard.pairs,
    lambda heard: heard.tallies,
    lambda heard: heard.spans,
    lambda heard: heard.pieces,
    content,
    traits.of_words,
    sentences.best,
    opinions.of_words,
)
_OF_ORGANIZERS: tuple[Callable[[Heard], object], ...] = (
    asks.spans,
    questions.cores,
    reflections.statements,
    stories.told,
    thanks.said,
)


def work_out(turns: Sequence[Heard], held_on: date | None) -> None:
    """Work out what reading these turns in order will ask of their words."""
    spoken = [heard for heard in turns if heard.words]
    ours = [heard for heard in spoken if heard.speaker is Speaker.ORGANIZER]
    for heard in spoken:
        times.find(heard, held_on)
    for work in _OF_ALL:
        for heard in spoken:
            work(heard)
    for work in _OF_ORGANIZERS:
        for heard in ours:
            work(heard)
