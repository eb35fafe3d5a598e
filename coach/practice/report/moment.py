"""One moment, the first time and tried again: what was said there, what it was, and what it did inside the person."""

from __future__ import annotations

from html import escape
from itertools import islice
from typing import TYPE_CHECKING

from coach.model.first_name import first_name
from coach.model.rehearsal import Outcome
from coach.model.transcript import Speaker
from coach.practice.report.called import spoken_in
from coach.practice.report.marks import marked
from coach.practice.report.words import SIGNS, in_words, signed, spoken, unread, waits

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from coach.model.reading import Label
    from coach.model.rehearsal import Change, Landing
    from coach.model.scorecard import Advice, Comparison
    from coach.practice.debriefs import Debrief

ONE_MOMENT = (
    "One moment, tried again. It has no total of its own: what counts is what you did differently here, and how it "
    "was answered."
)
_MOST = 3
"""Turns of the organizer's that are laid side by side: after those, two talks are about different things."""


def one_moment(debrief: Debrief) -> bool:
    """Tell whether this is a moment tried again, too short to be held against a whole conversation."""
    return debrief.rehearsal is not None and debrief.rehearsal.is_moment


def advice(debrief: Debrief) -> tuple[Advice, ...]:
    """List what to try next; for one moment tried again, only what was said in it, as the rest was advised before."""
    every = debrief.scorecard.advice
    if not one_moment(debrief) or debrief.rehearsal is None:
        return every
    path, begun = debrief.rehearsal.path, debrief.rehearsal.started_at
    return tuple(one for one in every if one.turn is None or path[one.turn].said_at > begun)


def landed(debrief: Debrief) -> Landing | None:
    """Give how the ask landed, where that is worth telling: a moment without an ask is not held to one."""
    asked = debrief.rehearsal is not None and debrief.rehearsal.outcome is not Outcome.NONE
    return debrief.landing if asked or not one_moment(debrief) else None


def beside(first: Debrief, again: Debrief) -> str:
    """Lay a moment beside how it went the first time; nothing where that moment is not found there."""
    at = _at(first, again)
    if at is None:
        return ""
    many = min(_MOST, max(1, sum(_ours(again, i) for i in range(at, len(again.transcript.turns)))))
    before, now = _exchanges(first, at, many), _exchanges(again, at, many)
    return (
        f"<h2>Beside your first try</h2>{_differs(first, before, again, now)}"
        f'<div class="moment">{_side("The first time", first, before)}{_side("This time", again, now)}</div>'
    )


def whole(pair: Comparison) -> str:
    """Lay the levels of two whole conversations side by side, for whoever wants to see them."""
    table = levels(pair, "Before", "Now")
    return f"<details><summary>The levels of both, from beginning to end</summary>{table}</details>"


def levels(pair: Comparison, first: str, then: str) -> str:
    """Lay the levels of two whole conversations side by side, each under its name."""
    why = f"<p>{escape(pair.why_not)}</p>" if pair.why_not else ""
    rows = [("Total", _plain(pair.total_before), _plain(pair.total_after), pair.total_change)]
    rows += [(c.title, _plain(c.before), _plain(c.after), c.change) for c in pair.criteria]
    body = "".join(
        f"<tr><th scope='row'>{escape(title)}</th><td>{before}</td><td>{after}</td><td>{_changed(change)}</td></tr>"
        for title, before, after, change in rows
    )
    return (
        f"{why}<table class='sums'><thead><tr><th><span class='unseen'>Criterion</span></th>"
        f"<th>{escape(first)}</th><th>{escape(then)}</th>"
        f"<th>Change</th></tr></thead><tbody>{body}</tbody></table>"
    )


def _at(first: Debrief, again: Debrief) -> int | None:
    """Find where the two part: the turn that was tried again."""
    if first.rehearsal is None or again.rehearsal is None or again.rehearsal.again_from is None:
        return None
    turn = again.rehearsal.again_from.turn
    return next((i for i, one in enumerate(first.rehearsal.path) if one.id == turn), None)


def _ours(debrief: Debrief, index: int) -> bool:
    return debrief.transcript.turns[index].speaker is Speaker.ORGANIZER


def _exchanges(debrief: Debrief, at: int, many: int) -> list[int]:
    """List the turns from `at` that make up so many turns of the organizer's with their answers."""
    turns = range(at, len(debrief.transcript.turns))
    over = next(islice((i for i in turns if _ours(debrief, i)), many, None), len(debrief.transcript.turns))
    return list(range(at, over))


def _did(debrief: Debrief, turns: Iterable[int]) -> list[Label]:
    """List what the organizer did in some turns, in order."""
    if unread(debrief.reading.figures):
        return []
    return list(dict.fromkeys(label for i in turns if _ours(debrief, i) for label in debrief.reading.turns[i].labels))


def _differs(first: Debrief, before: Sequence[int], again: Debrief, now: Sequence[int]) -> str:
    """Say which moves are new here, and which are gone; what came only later in the other talk is neither."""
    new = _only(_did(first, _onward(first, before)), _did(again, now))
    gone = _only(_did(again, _onward(again, now)), _did(first, before))
    parts = [f"<span>{name}: {_tags(some)}</span>" for name, some in (("New", new), ("Not this time", gone)) if some]
    return f"<p>{' · '.join(parts)}</p>" if parts else ""


def _onward(debrief: Debrief, turns: Sequence[int]) -> range:
    """Give the turns from the first of these to the end of the talk."""
    end = len(debrief.transcript.turns)
    return range(turns[0] if turns else end, end)


def _only(others: Sequence[Label], here: Sequence[Label]) -> list[Label]:
    return [one for one in here if one not in others]


def _tags(labels: Sequence[Label]) -> str:
    return "".join(f'<span class="tag {SIGNS[one].family}">{SIGNS[one].word}</span>' for one in labels)


def _side(title: str, debrief: Debrief, turns: Sequence[int]) -> str:
    said = "".join(_turn(debrief, i) for i in turns) or '<p class="quiet">Nothing was said here.</p>'
    return f'<section aria-label="{title}"><h3>{title}</h3>{said}</section>'


def _turn(debrief: Debrief, index: int) -> str:
    turn = debrief.transcript.turns[index]
    name = "You" if _ours(debrief, index) else first_name(debrief.transcript.person)
    plain = unread(debrief.reading.figures) or waits(turn)
    words = escape(spoken(turn)) if plain else marked(turn, debrief.reading.turns[index])
    return (
        f'<article class="turn {turn.speaker.value}"><p class="who">{escape(name)}</p>'
        f'<p class="words" dir="auto"{spoken_in(debrief)}>{words}</p>{_inside(debrief, index)}</article>'
    )


def _inside(debrief: Debrief, index: int) -> str:
    """Say what changed inside the person with this turn of theirs."""
    changes = debrief.rehearsal.path[index].changes if debrief.rehearsal else ()
    return f'<ul class="quiet">{changed(changes)}</ul>' if changes else ""


def changed(changes: Sequence[Change]) -> str:
    """List what changed inside the person with a turn of theirs, and why."""
    return "".join(f"<li>{escape(in_words(one))}</li>" for one in changes)


def _plain(number: float | None) -> str:
    return "–" if number is None else f"{number:.0f}"


def _changed(change: float | None) -> str:
    return "" if change is None else "same" if change == 0 else signed(change)
