"""What is said before and after the answer itself: at being talked over, at a story, after a yes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.model.reading import Label
from coach.model.rehearsal import AGREED
from coach.roleplay.asking_back import recall
from coach.roleplay.forms import asks_besides
from coach.roleplay.kindnesses import forgive
from coach.roleplay.manners import take_next_step
from coach.roleplay.mind import Tally
from coach.roleplay.wording import tells_of_oneself_at_length

if TYPE_CHECKING:
    from coach.roleplay.hearing import Hearing
    from coach.roleplay.index import Index
    from coach.roleplay.mind import Mind
    from coach.roleplay.reply import Reply

_STORIES = 2
"""So many stories of the organizer's are taken in; what is told after them is met by the answer alone."""
_SAYS_LITTLE = ("short", "say", "no_answer")
_ADDRESSED = (*_SAYS_LITTLE, "tell", "deflect")
_EVASIVE = ("no_answer", "deflect", "more", "short", "surveyed", "obstacle", "too_soon", "untied", "vague")
"""Whoever says these answers little themselves, and does not complain of an answer they did not get."""


def begin_with(
    mind: Mind, reply: Reply, heard: Hearing, answered: str | None, *, passed_over: bool, learned: bool
) -> None:
    """Put before the answer what was felt of the turn: that they were talked over, or what they think of an answer.

    `answered` is what they say to an answer to a question of their own, or to one that did not come; `learned` says
    that one came.
    """
    if _is_sorry_besides(reply, heard):
        reply.begin(forgive(mind, heard))
    elif passed_over and reply.act in _ADDRESSED:
        reply.begin(mind.pick("talked_over", mind.scenario.lines.talked_over))
    elif answered is not None and (learned or reply.act not in _EVASIVE):
        reply.begin(answered)


def _is_sorry_besides(reply: Reply, heard: Hearing) -> bool:
    """Tell whether an apology came before a question, which alone was answered."""
    return (
        heard.excused and heard.question is not None and heard.pressure is None and reply.act in (*_ADDRESSED, "more")
    )


def take_story_in(mind: Mind, reply: Reply, heard: Hearing) -> None:
    """Let a story of the organizer's be met before a small answer that goes past it."""
    if not (heard.story and tells_of_oneself_at_length(heard.statement) and reply.act in _SAYS_LITTLE):
        return
    if mind.counted(Tally.STORIES) > _STORIES:
        return
    lines = mind.scenario.lines
    taken_in = mind.pick("story", lines.story)
    # A bare yes or no after it would contradict it, unless it was asked for: "I didn't know that. Not as such."
    if taken_in and reply.parts and reply.parts[-1] in lines.short and not (heard.stems and asks_besides(heard)):
        reply.parts.pop()
    reply.begin(taken_in)


def go_on_after_a_yes(mind: Mind, index: Index, reply: Reply, heard: Hearing) -> None:
    """Agree to the next step that was named with the ask, and recall what the yes hangs on."""
    if reply.decided in AGREED:
        if heard.has(Label.RESTATE):
            take_next_step(mind)
        reply.begin(recall(mind, index))
