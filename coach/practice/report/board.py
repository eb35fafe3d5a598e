"""The criteria beside the conversation, as escaped HTML: each quote leads to where it stands."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from coach.model.transcript import Speaker
from coach.practice.report.marks import anchor, marked, spots
from coach.practice.report.words import MOMENTS, SIGNS

if TYPE_CHECKING:
    from coach.model.scorecard import CriterionScore, Scorecard
    from coach.practice.debriefs import Debrief
    from coach.practice.report.marks import Spot

_TOP = 4


def board(debrief: Debrief) -> str:
    """Lay the criteria beside the conversation; each quote leads to where it stands."""
    return f'<div class="board">{criteria(debrief.scorecard)}{talk(debrief)}</div>'


def criteria(card: Scorecard) -> str:
    """List the criteria with level, reason and links to their evidence."""
    rows = "".join(_criterion(number, criterion) for number, criterion in enumerate(card.criteria))
    return f'<section class="criteria" aria-label="Criteria"><h2>Criteria</h2>{rows}</section>'


def _criterion(number: int, one: CriterionScore) -> str:
    quotes = "".join(
        f'<li><a href="#{anchor(number, order)}">“{escape(quote.quote)}”</a> <span class="quiet">turn {quote.turn + 1}'
        "</span></li>"
        for order, quote in enumerate(one.evidence)
    )
    found = f"<p>See it in the conversation:</p><ol>{quotes}</ol>" if quotes else ""
    tip = f"<p><strong>Try:</strong> {escape(one.suggestion)}</p>" if one.suggestion else ""
    head = f'<span class="name">{escape(one.title)}</span>{_level(one.score)}'
    return f'<details class="criterion"><summary>{head}</summary><p>{escape(one.reason)}</p>{tip}{found}</details>'


def _level(score: int | None) -> str:
    if score is None:
        return '<span class="level">not scored</span>'
    pips = "●" * score + "○" * (_TOP - score)
    return f'<span class="level"><span class="pips" aria-hidden="true">{pips}</span> {score} of {_TOP}</span>'


def talk(debrief: Debrief) -> str:
    """Show the conversation with every label marked where it stands."""
    placed = spots(debrief.scorecard)
    turns = "".join(_turn(debrief, index, placed.get(index, [])) for index in range(len(debrief.transcript.turns)))
    heading = "<h2>The conversation</h2>"
    return f'<section class="talk" aria-label="The conversation">{heading}{legend(debrief)}{turns}</section>'


def _turn(debrief: Debrief, index: int, here: list[Spot]) -> str:
    turn = debrief.transcript.turns[index]
    ours = turn.speaker is Speaker.ORGANIZER
    name = (debrief.transcript.organizer or "Organizer") if ours else (debrief.transcript.person or "Person")
    there = "".join(f'<p class="within">{MOMENTS[m.kind]}</p>' for m in debrief.scorecard.moments if m.turn == index)
    words = marked(turn, debrief.reading.turns[index], here)
    return (
        f'<article class="turn {turn.speaker.value}" id="turn-{index}"><p class="who">{escape(name)}</p>'
        f'<p class="words" dir="auto">{words}</p>{there}</article>'
    )


def legend(debrief: Debrief) -> str:
    """Explain the marks that occur."""
    seen = {label for turn in debrief.reading.turns for label in turn.labels}
    items = "".join(
        f'<li><span class="tag {sign.family}">{sign.word}</span> <span class="quiet">{sign.means}</span></li>'
        for label, sign in SIGNS.items()
        if label in seen
    )
    if not items:
        return ""
    return f'<details class="key"><summary>What the marks mean</summary><ul class="legend">{items}</ul></details>'
