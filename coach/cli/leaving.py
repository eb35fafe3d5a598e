"""Shows what a model would be given of a real conversation, and asks before anything is sent."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from coach.cli.output import fail, say
from coach.model.transcript import Speaker
from coach.practice.debriefs import hide
from coach.practice.masking import MISSED

if TYPE_CHECKING:
    from coach.practice.debriefs import Debrief

_YES = frozenset({"y", "yes"})


def may_leave(debrief: Debrief, name: str, where: str) -> bool:
    """Show the words with names and contacts hidden, and ask. Leaves with 2 where nobody is there to answer."""
    words, _ = hide(debrief)
    say(f"{name}: this would be sent to {where}.\n")
    for turn in words.turns:
        say(f"{'Organizer' if turn.speaker is Speaker.ORGANIZER else 'Person'}: {turn.text}")
    say(f"\n{MISSED}")
    sys.stderr.write("Send it? [y/N] ")
    sys.stderr.flush()
    answer = sys.stdin.readline()
    if not answer:
        fail("\nNobody answered, and nothing was sent. Add --yes to send without being asked.")
    if answer.strip().casefold() in _YES:
        return True
    say(f"{name}: nothing was sent, and the rules alone score.")
    return False
