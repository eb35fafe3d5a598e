"""What was written from memory, laid beside what was there, as escaped HTML and as Markdown.

Told to whoever wrote it, with links to the rest of their scorecard, or to their trainer, whose page has no such places.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, NamedTuple

from coach.model.first_name import first_name
from coach.model.reading import MomentKind
from coach.practice.report.quotes import excerpt
from coach.practice.write_ups import CARES, LEADS, QUESTIONS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coach.model.reading import Moment
    from coach.practice.debriefs import Debrief
    from coach.practice.write_ups import Told

HEADING = "What you wrote from memory"
_HAVE = "you have it"
_UNMARKED = "What your words name is marked. What is not marked, you may well have in words of your own."


class _Words(NamedTuple):
    """How it is told, and whether it stands on a scorecard, where there is something to lead to."""

    heading: str = HEADING
    whom: str = "you"
    have: str = _HAVE
    unmarked: str = _UNMARKED
    left_out: str = "You left this out."
    links: bool = True


_TO_THE_WRITER = _Words()


def wrote(debrief: Debrief) -> str:
    """Lay each answer beside what was there; nothing where nothing was written."""
    return _laid_out(debrief, _TO_THE_WRITER)


def to_a_trainer(debrief: Debrief, trainee: str) -> str:
    """Lay the same out for whoever reads what a trainee wrote: their name in place of “you”, and no links."""
    words = _Words(
        heading=f"What {escape(trainee)} wrote from memory",
        whom=escape(trainee),
        have="they have it",
        unmarked="What their words name is marked. What is not marked, they may well have in words of their own.",
        left_out="They left this out.",
        links=False,
    )
    return _laid_out(debrief, words)


def _laid_out(debrief: Debrief, told: _Words) -> str:
    if debrief.heard is None:
        return ""
    pairs = "".join(
        f'<div class="moment"><div><p class="eyebrow">{escape(asks)}</p>{_answer(words, told)}</div>'
        f"{_beside(debrief, key, told)}</div>"
        for key, asks, words in _rows(debrief)
    )
    return f'<section class="wrote"><h2>{told.heading}</h2>{pairs}</section>'


def answers(debrief: Debrief, heading: str) -> str:
    """Show what was written alone, without what was there."""
    rows = "".join(
        f'<p class="eyebrow">{escape(asks)}</p>{_answer(words, _TO_THE_WRITER)}'
        for _, asks, words in _rows(debrief)
        if words
    )
    return f'<section class="wrote"><h2>{escape(heading)}</h2>{rows}</section>' if rows else ""


def in_markdown(debrief: Debrief) -> Iterator[tuple[str, str, list[str]]]:
    """Give, unescaped, each question with its answer and what was there, for whoever writes Markdown."""
    if debrief.heard is None:
        return
    for key, asks, words in _rows(debrief):
        yield asks, words, _there(debrief, key)


def _rows(debrief: Debrief) -> Iterator[tuple[str, str, str]]:
    """Give key, question and answer. What was told is shown even where that question was left out."""
    written = debrief.rehearsal.write_up if debrief.rehearsal else {}
    name = first_name(debrief.transcript.person)
    for one in QUESTIONS:
        if one.key in written or (one.key == CARES and written):
            yield one.key, one.asks.format(name=name), written.get(one.key, "")


def _answer(words: str, told: _Words) -> str:
    return f'<blockquote dir="auto">{escape(words)}</blockquote>' if words else f'<p class="quiet">{told.left_out}</p>'


def _beside(debrief: Debrief, key: str, told: _Words) -> str:
    name = escape(first_name(debrief.transcript.person))
    if key == CARES:
        there = debrief.heard.told if debrief.heard else ()
        untold = _untold(debrief, name) if told.links else ""
        if not there:
            return _box(f"<p>{name} told {told.whom} nothing of weight this time.</p>{untold}")
        items = "".join(f"<li>{_told(one, told)}</li>" for one in there)
        note = f'<p class="quiet">{told.unmarked}</p>' if any(one.named for one in there) else ""
        return _box(f'<p class="eyebrow">What {name} told {told.whom}</p><ul>{items}</ul>{note}{untold}')
    return _box(_leads(debrief, name, told)) if key == LEADS else ""


def _untold(debrief: Debrief, name: str) -> str:
    """Lead to what was kept back, where something was."""
    return f'<p><a href="#untold">What {name} never told you</a></p>' if debrief.untold else ""


def _box(there: str) -> str:
    return f'<div class="there">{there}</div>' if there else ""


def _told(one: Told, told: _Words) -> str:
    mark = f' <span class="tag listening">{told.have}</span>' if one.named else ""
    turn = f"turn {one.turn + 1}"
    where = (
        f'<a class="quiet" href="#turn-{one.turn}">{turn}</a>' if told.links else f'<span class="quiet">{turn}</span>'
    )
    return f"{escape(one.gist)}{mark} {where}"


def _leads(debrief: Debrief, name: str, told: _Words) -> str:
    near = "".join(f"<li>{escape(gist)}</li>" for gist in (debrief.heard.near if debrief.heard else ()))
    more = f"There was more there, which {name} never told {told.whom}"
    there = f'<p class="eyebrow">{more}</p><ul>{near}</ul>' if near else ""
    dropped = "".join(f"<li>{_lead(debrief, one, told)}</li>" for one in _dropped(debrief))
    went_by = f'<p class="eyebrow">What the reading saw go by</p><ul>{dropped}</ul>' if dropped else ""
    return there + went_by


def _lead(debrief: Debrief, one: Moment, told: _Words) -> str:
    quote = f"“{escape(_quote(debrief, one))}”"
    if told.links:
        return f'<a href="#turn-{one.turn}" dir="auto">{quote}</a>'
    return f'<span dir="auto">{quote}</span> <span class="quiet">turn {one.turn + 1}</span>'


def _dropped(debrief: Debrief) -> list[Moment]:
    return [one for one in debrief.scorecard.moments if one.kind is MomentKind.DROPPED_LEAD]


def _quote(debrief: Debrief, one: Moment) -> str:
    return excerpt(one.quote, debrief.transcript.turns[one.turn].text)


def _there(debrief: Debrief, key: str) -> list[str]:
    """List what was there in plain words."""
    if debrief.heard is None:
        return []
    if key == CARES:
        told = debrief.heard.told
        return [f"Told you (turn {one.turn + 1}): {one.gist}" + (f" – {_HAVE}" if one.named else "") for one in told]
    if key == LEADS:
        went_by = [f"Went by (turn {one.turn + 1}): “{_quote(debrief, one)}”" for one in _dropped(debrief)]
        return [*(f"Never told: {gist}" for gist in debrief.heard.near), *went_by]
    return []
