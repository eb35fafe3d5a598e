"""What one wrote from memory, laid beside what was there, as escaped HTML and as Markdown."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

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


def wrote(debrief: Debrief) -> str:
    """Lay each answer beside what was there; nothing where nothing was written."""
    if debrief.heard is None:
        return ""
    pairs = "".join(
        f'<div class="moment"><div><p class="eyebrow">{escape(asks)}</p>{_answer(words)}</div>'
        f"{_beside(debrief, key)}</div>"
        for key, asks, words in _rows(debrief)
    )
    return f'<section class="wrote"><h2>{HEADING}</h2>{pairs}</section>'


def answers(debrief: Debrief, heading: str) -> str:
    """Show what was written alone, without what was there."""
    rows = "".join(
        f'<p class="eyebrow">{escape(asks)}</p>{_answer(words)}' for _, asks, words in _rows(debrief) if words
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


def _answer(words: str) -> str:
    return (
        f'<blockquote dir="auto">{escape(words)}</blockquote>' if words else '<p class="quiet">You left this out.</p>'
    )


def _beside(debrief: Debrief, key: str) -> str:
    name = escape(first_name(debrief.transcript.person))
    if key == CARES:
        told = debrief.heard.told if debrief.heard else ()
        if not told:
            return _box(f"<p>{name} told you nothing of weight this time.</p>{_untold(debrief, name)}")
        items = "".join(f"<li>{_told(one)}</li>" for one in told)
        note = f'<p class="quiet">{_UNMARKED}</p>' if any(one.named for one in told) else ""
        return _box(f'<p class="eyebrow">What {name} told you</p><ul>{items}</ul>{note}{_untold(debrief, name)}')
    return _box(_leads(debrief, name)) if key == LEADS else ""


def _untold(debrief: Debrief, name: str) -> str:
    """Lead to what was kept back, where something was."""
    return f'<p><a href="#untold">What {name} never told you</a></p>' if debrief.untold else ""


def _box(there: str) -> str:
    return f'<div class="there">{there}</div>' if there else ""


def _told(one: Told) -> str:
    mark = f' <span class="tag listening">{_HAVE}</span>' if one.named else ""
    return f'{escape(one.gist)}{mark} <a class="quiet" href="#turn-{one.turn}">turn {one.turn + 1}</a>'


def _leads(debrief: Debrief, name: str) -> str:
    near = "".join(f"<li>{escape(gist)}</li>" for gist in (debrief.heard.near if debrief.heard else ()))
    there = f'<p class="eyebrow">There was more there, which {name} never told you</p><ul>{near}</ul>' if near else ""
    dropped = "".join(
        f'<li><a href="#turn-{one.turn}" dir="auto">“{escape(_quote(debrief, one))}”</a></li>'
        for one in _dropped(debrief)
    )
    went_by = f'<p class="eyebrow">What the reading saw go by</p><ul>{dropped}</ul>' if dropped else ""
    return there + went_by


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
