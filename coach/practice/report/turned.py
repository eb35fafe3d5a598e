"""Where a rehearsal turned: the sentence that brought the person closest, and the one that set it back the most.

It is told from what went on inside the person, and so for a rehearsal alone, in whichever language it was.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, NamedTuple

from coach.model.transcript import Speaker
from coach.practice.report.called import spoken_in
from coach.practice.report.moment import one_moment
from coach.practice.report.quotes import in_a_line
from coach.practice.report.words import PAUSE, waits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coach.model.record import SpokenTurn
    from coach.model.rehearsal import Change
    from coach.practice.debriefs import Debrief

HEADING = "Where it turned"
_FELT = ("trust", "patience", "energy", "ceiling", "disclosed")
"""Not `commitment`: a yes is what it came to, and the sentence before it is not what made it possible."""
_ENOUGH = 0.3
"""What a turn has to move inside the person to be told of, on a scale of 0 to 10."""


class Turning(NamedTuple):
    """A turn of the organizer's, how far it moved the person in all, and what counted most in it."""

    turn: int
    moved: float
    because: str


def closer(debrief: Debrief) -> Turning | None:
    """Find the turn that brought the person closest; the first of equals."""
    best = max(_moved(debrief), key=lambda one: one.moved, default=None)
    return best if best is not None and best.moved >= _ENOUGH else None


def set_back(debrief: Debrief) -> Turning | None:
    """Find the turn that set it back the most; the first of equals. Nobody is told off for having said nothing."""
    said = (one for one in _moved(debrief) if not waits(debrief.transcript.turns[one.turn]))
    worst = min(said, key=lambda one: one.moved, default=None)
    return worst if worst is not None and worst.moved <= -_ENOUGH else None


def why(debrief: Debrief, turn: int) -> str:
    """Say what a turn did, where it is the one that set it back the most."""
    worst = set_back(debrief)
    return _sentence(worst.because) if worst is not None and worst.turn == turn else ""


def turned(debrief: Debrief) -> str:
    """Show both with their words and the reason; nothing where nothing moved, or for one moment tried again."""
    rows = "".join(
        f'<li class="{name}"><span class="sign" aria-hidden="true">{sign}</span><span><strong>{says}:</strong> '
        f'<a href="#turn-{one.turn}" dir="auto"{spoken_in(debrief)}>{escape(_quote(debrief, one))}</a> '
        f'<span class="why">{escape(_sentence(one.because))}</span></span></li>'
        for name, sign, says, one in _both(debrief)
    )
    return f'<section class="turned"><h2>{HEADING}</h2><ul>{rows}</ul></section>' if rows else ""


def in_words(debrief: Debrief) -> Iterator[str]:
    """Give both as plain lines, for whoever writes Markdown."""
    for _, _, says, one in _both(debrief):
        yield f"{says} (turn {one.turn + 1}): {_quote(debrief, one)} {_sentence(one.because)}"


def _both(debrief: Debrief) -> Iterator[tuple[str, str, str, Turning]]:
    if one_moment(debrief):
        return
    if (best := closer(debrief)) is not None:
        yield "met", "✓", "This brought you closer", best
    if (worst := set_back(debrief)) is not None:
        yield "unmet", "○", "This set you back", worst


def _moved(debrief: Debrief) -> list[Turning]:
    """Say of each turn of the organizer's what it moved, as the answer to it tells."""
    path = debrief.rehearsal.path if debrief.rehearsal else ()
    return [
        _turning(index, path[index + 1])
        for index in range(len(path) - 1)
        if path[index].speaker is Speaker.ORGANIZER and any(_felt(one) for one in path[index + 1].changes)
    ]


def _turning(index: int, answer: SpokenTurn) -> Turning:
    moved = sum(_felt(one) for one in answer.changes)
    most = max(answer.changes, key=lambda one: _felt(one) if moved > 0 else -_felt(one))
    return Turning(index, round(moved, 2), most.because)


def _felt(change: Change) -> float:
    """Weigh a change: what was in the way counts only where it was eased, as it is no fault of the organizer's."""
    if change.what == "obstacle":
        return max(-change.amount, 0.0)
    return change.amount if change.what in _FELT else 0.0


def _quote(debrief: Debrief, one: Turning) -> str:
    turn = debrief.transcript.turns[one.turn]
    return PAUSE if waits(turn) else f"“{in_a_line(turn.text)}”"


def _sentence(because: str) -> str:
    return f"{because[:1].upper()}{because[1:].rstrip('.')}."
