"""What a turn shows at a glance, as short names: its length, its pronouns, what came before it. Weighs nothing.

These are the features of the second opinion (`opinions`), besides the turn's function words themselves.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from coach.analysis.listed import listed
from coach.model.reading import Label

if TYPE_CHECKING:
    from coach.analysis.heard import Heard
    from coach.analysis.talk import Talk

_WORDS = (1, 2, 3, 5, 8, 12, 20, 35, 60, 100)
_WORDS_BEFORE = (1, 3, 6, 12, 25, 50, 90)
_SENTENCES = (2, 3, 4, 6, 9)
_PLACES = (1, 2, 4, 8, 16)
_NEW = (1, 3, 6, 10, 16)
_SINCE_ASK = (2, 4, 7)
_COUNTS = (1, 2, 4, 8)
_SHARES = (0.01, 0.05, 0.1, 0.2)
_ECHO = (0.4, 1.0, 1.6, 2.2, 3.0)
_MOST_SHARED = 4
_YOU = listed(
    """
    you your you're you've you'd you'll youre
    """
)
_ME = listed(
    """
    i i'm my me i've i'd i'll im
    """
)
_WE = listed(
    """
    we our us we're we've we'll
    """
)
_SAID = {label: f"R:{label}" for label in Label}
_HEARD = {label: f"P:{label}" for label in Label}
_SAID_LAST = {label: f"O:{label}" for label in Label}


def show(heard: Heard, talk: Talk) -> list[str]:
    """List what a turn shows. `talk.signs` holds the rules' labels of this turn and of those before it."""
    index = heard.index
    before = talk.before(heard)
    signs = [_SAID[label] for label in talk.signs[index]]
    signs += [_HEARD[label] for label in talk.signs[before.index]] if before and talk.signs[before.index] else ["P:-"]
    own = talk.own_before(heard)
    if own is not None:
        signs += [_SAID_LAST[label] for label in talk.signs[own]]
    length = len(heard.words)
    low = heard.low
    signs.append(f"len{bisect_right(_WORDS, length)}")
    signs.append(f"sent{bisect_right(_SENTENCES, len(heard.sentences))}")
    signs.append(f"plen{bisect_right(_WORDS_BEFORE, len(before.words) if before else 0)}")
    signs.append(f"pos{bisect_right(_PLACES, index)}")
    stems = talk.stems[index]
    shared = len(stems & talk.stems[before.index]) if before else 0
    signs.append(f"sh{min(shared, _MOST_SHARED)}")
    signs.append(f"shr{4 * shared // max(1, len(stems))}")
    signs.append(f"new{bisect_right(_NEW, len(stems) - shared)}")
    cared = len(stems & talk.cared.keys()) if talk.cared else 0
    signs.append(f"cared{min(cared, _MOST_SHARED)}")
    signs.append("told" if talk.told else "untold")
    signs.append("ask-none" if talk.last_ask is None else f"ask{bisect_right(_SINCE_ASK, index - talk.last_ask)}")
    signs.append(f"echo{bisect_right(_ECHO, talk.echo[index])}")
    if talk.times[index]:
        signs.append("time")
    if "?" in low:
        signs.append("?end" if low.rstrip().endswith("?") else "?")
    words = heard.words
    for name, those in (("you", _YOU), ("me", _ME), ("we", _WE)):
        count = 0 if those.isdisjoint(heard.vocabulary) else sum([w in those for w in words])
        signs.append(f"{name}{bisect_right(_COUNTS, count)}")
        signs.append(f"{name}r{bisect_right(_SHARES, count / max(1, length))}")
    return signs
