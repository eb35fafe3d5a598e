"""The short parts of a scorecard as escaped HTML, used alike by the pages and by the file that is downloaded."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

from coach.model.transcript import Speaker
from coach.practice.report import worked
from coach.practice.report.called import named, spoken_in
from coach.practice.report.moment import ONE_MOMENT, landed, one_moment
from coach.practice.report.moment import advice as shown
from coach.practice.report.quotes import excerpt
from coach.practice.report.words import (
    FROM_MEMORY,
    MOMENTS,
    NEXT_TIME,
    PAUSE,
    counted,
    in_figures,
    step,
    unspoken,
    waits,
    why_unscored,
)

if TYPE_CHECKING:
    from coach.model.reading import Moment
    from coach.model.scorecard import Advice, Scorecard
    from coach.practice.debriefs import Debrief

_CUT_SHORT = re.compile(r"“([^“”]+?) ?…”")

OTHER_MOMENTS = "Other moments that mattered"


def wrapped(*parts: str) -> str:
    """Put parts into the box that carries the report's style."""
    return f'<div class="report">{"".join(parts)}</div>'


def verdict(debrief: Debrief) -> str:
    """Show the total, how the ask landed or what worked, and the figures, all at one glance."""
    came = landed(debrief)
    how = f"<p><strong>{escape(came.says)}</strong></p>" if came else ""
    if one_moment(debrief):
        return f'<div class="verdict"><div><p>{ONE_MOMENT}</p>{how}{figures(debrief)}</div></div>'
    if debrief.transcript.from_memory:
        best = worked.in_html(debrief)
        return f'<div class="verdict"><div>{_unscored(debrief.scorecard)}{best}<p>{escape(FROM_MEMORY)}</p></div></div>'
    best = how + worked.in_html(debrief)
    return f'<div class="verdict">{total(debrief.scorecard)}<div>{best}{figures(debrief)}</div></div>'


def review(debrief: Debrief) -> str:
    """Show what a trainer said of the whole, and lead to what she remarked on."""
    if debrief.review is None:
        return ""
    said = f'<p class="says">{escape(debrief.review.says)}</p>' if debrief.review.says else ""
    links = ", ".join(_link(one.turn, f"turn {one.turn + 1}") for one in debrief.review.remarks)
    remarks = f'<p class="quiet">Remarks on {links}.</p>' if links else ""
    rated = sum(one.trainer is not None for one in debrief.review.ratings)
    levels = (
        f'<p class="quiet">{escape(debrief.reviewer)} gave {counted(rated, "criterion", "criteria")} their own level: '
        "open one below to see Coach’s beside it.</p>"
        if rated
        else ""
    )
    return f'<section class="review"><h2>{escape(debrief.reviewer)} has read this</h2>{said}{remarks}{levels}</section>'


def total(card: Scorecard) -> str:
    """Show the total, or say why there is none."""
    if card.total is None:
        why = why_unscored(card) or "Too little was said to give a total."
        return f"<p>{escape(why)} That is not a zero: it is simply not scored.</p>"
    return f'<p class="total">{card.total:.0f} <small>of 100</small></p>'


def _unscored(card: Scorecard) -> str:
    """Say why nothing at all was scored, where that is so."""
    return total(card) if why_unscored(card) else ""


def figures(debrief: Debrief) -> str:
    """Show the conversation in one line of figures."""
    if unspoken(debrief.reading.figures):
        return ""
    return f'<p class="quiet">{escape(in_figures(debrief.reading.figures, debrief.reading.turns))}</p>'


def advice(debrief: Debrief, one: Advice) -> str:
    """Show one thing to try next: the moment it is about, the words that did it, and what might have been said."""
    kind = next((MOMENTS[m.kind] for m in debrief.scorecard.moments if _about(one, m)), None)
    name = f'<p class="eyebrow">{kind}</p>' if kind else ""
    return (
        f'<div class="advice">{name}<p><strong>{escape(one.says)}</strong></p>{_words(debrief, one)}'
        f'<p class="tries">{escape(one.tries)}</p></div>'
    )


def _words(debrief: Debrief, one: Advice) -> str:
    """Quote what advice is about, unless its sentence does; either way it leads to where the words stand."""
    if one.quote and not _within(one.quote, one.says):
        quote = _quoted(debrief, one.turn, one.quote)
        return f'<p class="quiet">You said:</p>{quote}'
    return (
        ""
        if one.turn is None
        else f'<p class="quiet">{_link(one.turn, f"See it in the conversation, turn {one.turn + 1}")}</p>'
    )


def _quoted(debrief: Debrief, turn: int | None, quote: str) -> str:
    """Show words of a turn, with an ellipsis where they were cut, leading to where they stand."""
    said = None if turn is None else debrief.transcript.turns[turn]
    words = quote if said is None else PAUSE if waits(said) else excerpt(quote, said.text)
    return f'<blockquote dir="auto"{spoken_in(debrief)}>{_link(turn, escape(words))}</blockquote>'


def _link(turn: int | None, words: str) -> str:
    return words if turn is None else f'<a href="#turn-{turn}">{words}</a>'


def _about(one: Advice, moment: Moment) -> bool:
    return moment.quote == one.quote or _within(moment.quote, one.says)


def _within(quote: str, sentence: str) -> bool:
    """Tell whether a sentence quotes these words, whole or cut short."""
    bare, low = quote.strip().strip(".?!…").casefold(), sentence.casefold()
    return bool(bare) and (f"“{bare}" in low or any(bare.startswith(start) for start in _CUT_SHORT.findall(low)))


def other_moments(card: Scorecard) -> tuple[Moment, ...]:
    """List the moments of which nothing among what to try next speaks."""
    return tuple(m for m in card.moments if not any(_about(one, m) for one in card.advice))


def moment(debrief: Debrief, one: Moment) -> str:
    """Show one moment: what it was, the words, and what might have followed them."""
    ours = debrief.transcript.turns[one.turn].speaker is Speaker.ORGANIZER
    who = "You" if ours else named(debrief.transcript.person) or "They"
    instead = f"You might have said: “{one.try_instead}”" if one.try_instead else NEXT_TIME.get(one.kind, "")
    return (
        f'<div class="advice"><p><strong>{MOMENTS[one.kind]}</strong></p><p class="quiet">{escape(who)} said:</p>'
        + _quoted(debrief, one.turn, one.quote)
        + (f'<p class="tries">{escape(instead)}</p>' if instead else "")
        + "</div>"
    )


def moments(debrief: Debrief) -> str:
    """List the other places where the order or the choice of moves mattered."""
    items = "".join(moment(debrief, one) for one in other_moments(debrief.scorecard))
    return f"<h2>{OTHER_MOMENTS}</h2>{items}" if items else ""


def steps(debrief: Debrief) -> str:
    """Show which steps of a powerful invitation were taken, and in which words."""
    card = debrief.scorecard
    if not card.steps:
        return ""
    taken = sum(found.turn is not None for found in card.steps)
    items = "".join(
        f'<li data-sign="–" class="missing"><strong>{escape(step(found.step))}</strong> '
        '<span class="tag careful">missing</span></li>'
        if found.turn is None
        else f'<li data-sign="✓"><strong>{escape(step(found.step))}</strong>'
        f"{_quoted(debrief, found.turn, found.quote or '')}</li>"
        for found in card.steps
    )
    return f'<h2>The steps of the invitation: {taken} of {len(card.steps)}</h2><ol class="steps">{items}</ol>'


def made_by(debrief: Debrief) -> str:
    """Say what made this score, and what was dropped for want of evidence."""
    card = debrief.scorecard
    dropped = (
        f" {counted(card.dropped, 'finding was', 'findings were')} left out: its quote was not in the conversation."
        if card.dropped
        else ""
    )
    return (
        f'<p class="quiet">Rubric: {escape(debrief.rubric.title)}, version {card.rubric.version}. Read by '
        f"{escape(card.reader.id)} {escape(card.reader.version)}.{dropped}</p>"
    )


def all_advice(debrief: Debrief) -> str:
    """Show everything to try next under one heading."""
    many = shown(debrief)
    return "<h2>Try next</h2>" + "".join(advice(debrief, one) for one in many) if many else ""


def before(said: str, tries: str) -> str:
    """Recall, where a moment is tried again, what was said there the first time and what was advised."""
    return (
        '<details class="before" open><summary>Last time here</summary>'
        f'<blockquote dir="auto">{escape(said)}</blockquote>'
        + (f"<p>{escape(tries)}</p>" if tries else "")
        + "</details>"
    )
