"""The criteria beside the conversation, as escaped HTML: each quote leads to where it stands."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from coach.model.rubric import TOP
from coach.model.transcript import Speaker
from coach.practice.report.called import named, spoken_in
from coach.practice.report.marks import anchor, marked, spots
from coach.practice.report.moment import one_moment
from coach.practice.report.quotes import IN_SIGHT, excerpt, told_once
from coach.practice.report.words import MOMENTS, SIGNS, spoken, unread, waits, why_unscored

if TYPE_CHECKING:
    from coach.model.scorecard import CriterionScore
    from coach.practice.debriefs import Debrief
    from coach.practice.report.marks import Spot


def board(debrief: Debrief) -> str:
    """Lay the criteria beside the conversation; each quote leads to where it stands."""
    return f'<div class="board">{criteria(debrief)}{talk(debrief)}</div>'


def criteria(debrief: Debrief) -> str:
    """List the criteria with level, reason and links to their evidence; their names alone where none was scored."""
    every = debrief.scorecard.criteria
    why = why_unscored(debrief.scorecard)
    if why:
        names = "".join(f"<li>{escape(one.title)}</li>" for one in every)
        reason = (
            f"None of these was scored. {why}" if one_moment(debrief) else "None of these was scored, as told above."
        )
        rows = f'<p>{escape(reason)}</p><ul class="quiet">{names}</ul>'
    else:
        rows = "".join(_criterion(debrief, number, one) for number, one in enumerate(every))
    return f'<section class="criteria" aria-label="Criteria"><h2>Criteria</h2>{rows}</section>'


def _criterion(debrief: Debrief, number: int, one: CriterionScore) -> str:
    tip = f"<p><strong>Try:</strong> {escape(one.suggestion)}</p>" if one.suggestion else ""
    head = f'<span class="name">{escape(one.title)}</span>{_level(one.score)}'
    return (
        f'<details class="criterion"><summary>{head}</summary><p>{escape(one.reason)}</p>{tip}'
        f"{_evidence(debrief, number, one)}</details>"
    )


def _evidence(debrief: Debrief, number: int, one: CriterionScore) -> str:
    """List the quotes: the first few in sight, the others folded away."""
    turns = debrief.transcript.turns
    quotes = [
        f'<li><a href="#{anchor(number, order)}">“{escape(excerpt(quote.quote, turns[quote.turn].text))}”</a> '
        f'<span class="quiet">turn {quote.turn + 1}</span></li>'
        for order, quote in told_once(one.evidence)
    ]
    if not quotes:
        return ""
    first, others = quotes[:IN_SIGHT], quotes[IN_SIGHT:]
    more = (
        f'<details class="more"><summary>and {len(others)} more</summary><ol start="{IN_SIGHT + 1}">'
        f"{''.join(others)}</ol></details>"
        if others
        else ""
    )
    return f"<p>See it in the conversation:</p><ol>{''.join(first)}</ol>{more}"


def _level(score: int | None) -> str:
    if score is None:
        return '<span class="level">not scored</span>'
    pips = "●" * score + "○" * (TOP - score)
    return f'<span class="level"><span class="pips" aria-hidden="true">{pips}</span> {score} of {TOP}</span>'


def talk(debrief: Debrief) -> str:
    """Show the conversation with every label marked where it stands."""
    placed = spots(debrief.scorecard)
    turns = "".join(_turn(debrief, index, placed.get(index, [])) for index in range(len(debrief.transcript.turns)))
    heading = "<h2>The conversation</h2>"
    return f'<section class="talk" aria-label="The conversation">{heading}{legend(debrief)}{turns}</section>'


def _turn(debrief: Debrief, index: int, here: list[Spot]) -> str:
    turn = debrief.transcript.turns[index]
    ours = turn.speaker is Speaker.ORGANIZER
    name = (
        _called(debrief.transcript.organizer, "Organizer", "You")
        if ours
        else _called(debrief.transcript.person, "Person", "They")
    )
    there = "".join(f'<p class="within">{MOMENTS[m.kind]}</p>' for m in debrief.scorecard.moments if m.turn == index)
    said = "".join(
        f'<p class="remark"><strong>{escape(debrief.reviewer)}:</strong> {escape(remark.text)}</p>'
        for remark in (debrief.review.remarks if debrief.review else ())
        if remark.turn == index
    )
    plain = unread(debrief.reading.figures) or waits(turn)
    words = escape(spoken(turn)) if plain else marked(turn, debrief.reading.turns[index], here)
    return (
        f'<article class="turn {turn.speaker.value}" id="turn-{index}" tabindex="-1">'
        f'<p class="who">{escape(name)} <span class="at">· {index + 1}</span></p>'
        f'<p class="words" dir="auto"{spoken_in(debrief)}>{words}</p>{there}{said}</article>'
    )


def _called(name: str, unknown: str, spoken_of: str) -> str:
    """Give a name, what somebody is where there is none, and who they are to the reader where it is no name."""
    return named(name) or (spoken_of if name else unknown)


def legend(debrief: Debrief) -> str:
    """Explain the marks that occur."""
    seen = {label for turn in debrief.reading.turns for label in turn.labels}
    if unread(debrief.reading.figures):
        return ""
    items = "".join(
        f'<li><span class="tag {sign.family}">{sign.word}</span> <span class="quiet">{sign.means}</span></li>'
        for label, sign in SIGNS.items()
        if label in seen
    )
    if not items:
        return ""
    return f'<details class="key"><summary>What the marks mean</summary><ul class="legend">{items}</ul></details>'
