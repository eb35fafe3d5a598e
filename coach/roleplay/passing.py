"""Time: how far the meeting has come, the word that little is left, and its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.model.rehearsal import AGREED
from coach.roleplay import cues
from coach.roleplay.smalltalk import courtesies
from coach.roleplay.words import plain

if TYPE_CHECKING:
    from coach.roleplay.hearing import Hearing
    from coach.roleplay.mind import Mind
    from coach.roleplay.reply import Reply

_ORDINARY = 45
_SOON = 0.8


def pass_time(mind: Mind, heard: Hearing, exchanges: int) -> None:
    """Let the turn take its time: an ordinary exchange takes an even share of the meeting, a long one more."""
    mind.now.turn += 1
    share = mind.scenario.minutes / exchanges
    stretch = max(heard.words - _ORDINARY, 0) / _ORDINARY
    mind.now.minute = round(mind.now.minute + share * (1 + stretch), 2)


def tell_time(mind: Mind, reply: Reply) -> None:
    """Say that little time is left, once; and end the meeting when it is over."""
    if reply.ends:
        return
    minutes, lines = mind.scenario.minutes, mind.scenario.lines
    if mind.now.minute >= minutes:
        reply.add(mind.pick("time_up", lines.time_up))
        reply.ends = True
    elif mind.now.minute >= minutes * _SOON and not mind.now.warned:
        mind.now.warned = True
        if reply.decided in AGREED or mind.now.decided in AGREED:
            return
        if mind.now.ask is None:
            reply.add(mind.pick("time_short", lines.time_short))
            return
        # Who has been asked, and has answered, does not ask what anybody came for.
        kept = [line for line in lines.time_short if not cues.recaps.ASKS_ERRAND.search(plain(line))]
        plain_words = courtesies("time_short", mind.scenario.language)
        reply.add(mind.first_of(("time_short", kept), ("small.time_short", plain_words)))
