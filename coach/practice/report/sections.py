"""The short parts of a scorecard as escaped HTML, used alike by the pages and by the file that is downloaded."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from coach.practice.report.words import MOMENTS, counted, in_figures, signed, step

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.model.scorecard import Advice, Comparison, Scorecard
    from coach.practice.debriefs import Debrief


def wrapped(*parts: str) -> str:
    """Put parts into the box that carries the report's style."""
    return f'<div class="report">{"".join(parts)}</div>'


def total(card: Scorecard) -> str:
    """Show the total, or say that too little could be scored."""
    if card.total is None:
        return "<p>Too little was said to give a total. That is not a zero: it is simply not scored.</p>"
    return f'<p class="total">{card.total:.0f} <small>of 100</small></p>'


def figures(debrief: Debrief) -> str:
    """Show the conversation in one line of figures."""
    return f'<p class="quiet">{escape(in_figures(debrief.reading.figures, debrief.reading.turns))}</p>'


def advice(one: Advice) -> str:
    """Show one thing to try next, with the words it is about."""
    quote = (
        f'<p class="quiet">You said:</p><blockquote dir="auto">{escape(one.quote)}</blockquote>' if one.quote else ""
    )
    return f'<div class="advice"><p><strong>{escape(one.says)}</strong></p>{quote}<p>{escape(one.tries)}</p></div>'


def moments(card: Scorecard) -> str:
    """List the places where the order or the choice of moves mattered."""
    items = "".join(
        f'<li><a href="#turn-{moment.turn}">{MOMENTS[moment.kind]}</a>'
        f'<blockquote dir="auto">{escape(moment.quote)}</blockquote>'
        + (f"<p>You might have said: “{escape(moment.try_instead)}”</p>" if moment.try_instead else "")
        + "</li>"
        for moment in card.moments
    )
    return f"<h2>Moments that mattered</h2><ul>{items}</ul>" if items else ""


def steps(card: Scorecard) -> str:
    """Show which steps of a powerful invitation were taken, and in which words."""
    items = "".join(
        f'<li data-sign="{"–" if found.turn is None else "✓"}">{escape(step(found.step))}'
        + (
            ' <span class="quiet">missing</span>'
            if found.turn is None
            else f' <a class="quiet" href="#turn-{found.turn}" dir="auto">“{escape(found.quote or "")}”</a>'
        )
        + "</li>"
        for found in card.steps
    )
    return f'<h2>The steps of the invitation</h2><ul class="steps">{items}</ul>' if items else ""


def beside(pair: Comparison) -> str:
    """Lay a second attempt beside the first."""
    why = f"<p>{escape(pair.why_not)}</p>" if pair.why_not else ""
    rows = [("Total", _plain(pair.total_before), _plain(pair.total_after), pair.total_change)]
    rows += [(c.title, _plain(c.before), _plain(c.after), c.change) for c in pair.criteria]
    body = "".join(
        f"<tr><th scope='row'>{escape(title)}</th><td>{before}</td><td>{after}</td><td>{_changed(change)}</td></tr>"
        for title, before, after, change in rows
    )
    return (
        f"<h2>Beside your first try</h2>{why}<table class='sums'><thead><tr><th></th><th>Before</th><th>Now</th>"
        f"<th>Change</th></tr></thead><tbody>{body}</tbody></table>"
    )


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


def _plain(number: float | None) -> str:
    return "–" if number is None else f"{number:.0f}"


def _changed(change: float | None) -> str:
    return "" if change is None else "same" if change == 0 else signed(change)


def all_advice(many: Sequence[Advice]) -> str:
    """Show everything to try next under one heading."""
    return "<h2>Try next</h2>" + "".join(advice(one) for one in many) if many else ""
