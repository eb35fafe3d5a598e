"""Questions from the side ("what would you do if you were me?"): no topic has their words, and this person an answer.

The answers stand in `small.sideways`, by the kind of the question.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from coach.model.lines import Sideways
from coach.model.rehearsal import Outcome
from coach.roleplay import cues
from coach.roleplay.forms import asked_last, chooses
from coach.roleplay.smalltalk import courtesies
from coach.roleplay.words import plain, sentences, stems_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.roleplay.hearing import Hearing
    from coach.roleplay.index import Index
    from coach.roleplay.mind import Mind


_SOON = 4
"""For so many turns after a no, a question which of two it is, is about it."""


@lru_cache(maxsize=4_000)
def kind_of(asked: str) -> Sideways | None:
    """Tell the kind of a question from the side in plain text; None for any other."""
    return next((kind for kind, pattern in cues.sideways.SIDEWAYS.items() if pattern.search(asked)), None)


def answer_sideways(mind: Mind, index: Index, heard: Hearing, *, late: bool) -> str | None:
    """Answer a question from the side where there is a line for it: at once, or `late` where a fact may come first."""
    kind = _kind_asked(heard) if heard.question is not None else None
    if kind is None and _weighs_a_no(mind, heard):
        kind = Sideways.KIND_OF_NO
    if kind is None or _may_open_a_fact(mind, index, heard, kind) is not late or _is_about_an_ask(mind, heard):
        return None
    if kind is Sideways.FELT and "like" in heard.asked_words and not _just_told(mind, index):
        return None
    if kind is Sideways.FELT and heard.points_back and (heard.aside or heard.topics) and not _just_told(mind, index):
        return None  # "it changes all the time. How is that for you?" is of what was named, and of no day long ago
    own: Sequence[str] = mind.scenario.small.sideways.get(kind, ())
    if kind is Sideways.GETTING_BAD and heard.question == "closed" and not heard.narrow:
        own = [line for line in own if cues.answering.SAYS_YES_OR_NO.match(plain(line))]  # "is it always like that?"
        return mind.pick(f"sideways.{kind}", own)
    return mind.first_of(
        (f"sideways.{kind}", own),
        (f"small.{kind}", courtesies(kind, mind.scenario.language)),
    )


def _weighs_a_no(mind: Mind, heard: Hearing) -> bool:
    """Tell whether it is asked of a no, a moment ago, which of two it is: "is it the hours, or talking to them?"."""
    soon = mind.now.decided is Outcome.NO and mind.now.turn - mind.now.asked_at <= _SOON
    return soon and chooses(heard) and bool(cues.asking.IS_IT.match(asked_last(heard)))


def _kind_asked(heard: Hearing) -> Sideways | None:
    """Tell the kind of the question; one of this moment that is only asked first is let go for what is asked then."""
    kind, pieces = kind_of(heard.asked_words), sentences(heard.asked_words)
    if (
        kind in cues.sideways.OF_THIS_MOMENT
        and len(pieces) > 1
        and stems_of(pieces[-1])
        and kind_of(pieces[-1]) is None
    ):
        return None
    return kind


def _may_open_a_fact(mind: Mind, index: Index, heard: Hearing, kind: Sideways) -> bool:
    """Tell whether more than a line is owed: to what matters, to how it felt, to a topic that is named besides."""
    if kind in cues.sideways.OF_THIS_MOMENT:
        return False
    # They have the form of a question about what matters, and are asked of anybody in passing.
    if kind not in (Sideways.KEEPING_GOING, Sideways.PROUD_OF) and cues.questions.DEEP.search(heard.asked_words):
        return True
    if kind in cues.sideways.OF_THE_MATTER:
        return kind in cues.sideways.OF_ITS_WEIGHT or bool(heard.topics)
    if kind is Sideways.FELT:
        return _just_told(mind, index)
    besides = index.hear(cues.sideways.SIDEWAYS[kind].sub(" ", heard.asked_words))
    enough = 1 if kind is Sideways.ENDED_UP_HERE else 2  # "how did you come to have this plot?" is about the plot
    return any(index.topic_words[topic].hits(besides) >= enough for topic in heard.topics)


def _just_told(mind: Mind, index: Index) -> bool:
    """Tell whether the last thing that was talked about is something they told."""
    told = index.facts.get(mind.now.last_fact or "")
    return told is not None and told.topic == mind.now.last_topic


def _is_about_an_ask(mind: Mind, heard: Hearing) -> bool:
    """Tell whether an ask is in the turn too, or one that is open is asked about: that is answered then."""
    more = heard.statement not in ("", heard.asked_words) or len(sentences(heard.asked_words)) > 1
    if (heard.asks or heard.hopes) and (heard.timed or more):
        return True
    open_still = mind.now.ask is not None and mind.now.decided in (Outcome.MAYBE, Outcome.NONE)
    return open_still and (heard.asks or heard.hopes or bool(cues.asking.OBSTACLE_ASKED.search(heard.low)))
