"""What only a rehearsal can tell: how the ask landed with the person, what they felt, what they kept back."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from coach.practice.report.called import spoken_in
from coach.practice.report.moment import changed, landed
from coach.practice.report.words import start, unspoken

if TYPE_CHECKING:
    from coach.model.record import SpokenTurn
    from coach.practice.debriefs import Debrief


def begun(debrief: Debrief) -> bool:
    """Tell whether anything was said or told: whoever has not begun is not told how it could have ended."""
    facts = debrief.rehearsal.scenario.facts if debrief.rehearsal else ()
    return not unspoken(debrief.reading.figures) or len(debrief.untold) < len(facts)


def landing(debrief: Debrief) -> str:
    """Say why the ask landed as it did."""
    came = landed(debrief)
    if came is None or not came.reasons or not begun(debrief):
        return ""
    reasons = "".join(f"<li>{escape(reason)}</li>" for reason in came.reasons)
    return f"<h2>Why it went that way with {escape(debrief.transcript.person)}</h2><ul>{reasons}</ul>"


def untold(debrief: Debrief) -> str:
    """Tell what the person kept to themselves, and what would have opened it."""
    if debrief.rehearsal is None:
        return ""
    name = escape(debrief.transcript.person)
    if not begun(debrief):
        still = "You have not talked yet: all of it is still there to hear."
        return f"<h2 id='untold'>What {name} never told you</h2><p>{still}</p>"
    if not debrief.untold:
        return f"<h2 id='untold'>What {name} never told you</h2><p>Nothing: {name} told you all there was to tell.</p>"
    items = "".join(
        f"<li><p><span{spoken_in(debrief)}>{escape(one.gist)}</span><br>"
        f"<span class='quiet'>What opens it: {escape(one.opens_with)}</span></p></li>"
        for one in debrief.untold
    )
    return f"<h2 id='untold'>What {name} never told you</h2><ul>{items}</ul>"


def inner_log(debrief: Debrief) -> str:
    """Tell turn by turn what went on inside the person."""
    if debrief.rehearsal is None:
        return ""
    lines = [
        _inside(index, turn, spoken_in(debrief)) for index, turn in enumerate(debrief.rehearsal.path) if turn.changes
    ]
    if not lines:
        return ""
    name = escape(debrief.transcript.person)
    return (
        f"<h2>What went on inside {name}</h2>"
        f'<details><summary>Turn by turn</summary><ol class="inside">{"".join(lines)}</ol></details>'
    )


def guard_log(debrief: Debrief) -> str:
    """Tell, for a trainer, what the guard caught of a model's replies; nothing where no model spoke."""
    if debrief.rehearsal is None:
        return ""
    caught = [(index, turn) for index, turn in enumerate(debrief.rehearsal.path) if turn.guard]
    if not caught:
        return ""
    items = "".join(
        f'<li><a href="#turn-{index}">Turn {index + 1}</a>, spoken by the {turn.voice} voice'
        f"<ul>{''.join(f'<li>{escape(one)}</li>' for one in turn.guard)}</ul></li>"
        for index, turn in caught
    )
    return (
        "<h2>What the guard caught</h2><details><summary>For trainers: replies of the model that were not let through"
        f"</summary><ul>{items}</ul></details>"
    )


def _inside(index: int, turn: SpokenTurn, spoken: str) -> str:
    began = escape(start(turn.text))
    return f'<li><a href="#turn-{index}" dir="auto"{spoken}>“{began}”</a><ul>{changed(turn.changes)}</ul></li>'
