"""The conversation as bubbles. What people typed is escaped and shown as they typed it, in either direction."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from coach.model.first_name import first_name
from coach.model.transcript import Speaker
from coach.practice.report.words import spoken

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from coach.model.record import Rehearsal
    from coach.model.transcript import Transcript


_LOG = 'class="thread" role="log" aria-live="off" aria-label="The conversation"'
"""All of it is drawn anew at each turn and would be read out from the beginning: `hearing` says what is new in it."""

_PLAIN = 'class="thread"'

_STOOD_IN = '<p class="nudge">The model did not answer well enough; this is the author\'s own line.</p>'


def thread(rehearsal: Rehearsal, *, waiting: str | None = None, noted: bool = False) -> str:
    """Draw every turn that counts, each hint after the turn it followed; `waiting` is what is being said now.

    `noted`: somebody else may see that there was a hint, and that is said.
    """
    hints: dict[str | None, list[str]] = {}
    for hint in rehearsal.hints:
        hints.setdefault(hint.after, []).append(hint.text)
    name, language = first_name(rehearsal.scenario.persona.name), rehearsal.scenario.language
    parts = [_nudge(text, noted=noted) for text in hints.get(None, ())]
    for turn in rehearsal.path:
        ours = turn.speaker is Speaker.ORGANIZER
        parts.append(_said("You" if ours else name, turn.speaker, spoken(turn), language=language))
        if rehearsal.voice == "model" and turn.voice == "scripted" and turn.parent is not None:
            parts.append(_STOOD_IN)
        parts += [_nudge(text, noted=noted) for text in hints.get(turn.id, ())]
    if waiting is not None:
        parts.append(_said(name, Speaker.PERSON, waiting or "…", waiting=not waiting, language=language))
    return f"<div {_LOG}>{''.join(parts)}</div>"


def lines(transcript: Transcript, trainee: str = "The trainee", remarks: Mapping[int, str] | None = None) -> str:
    """Draw what a trainee and the person said to each other, as one who reads along sees it.

    With `remarks`, by turn counted from 0, turns are numbered from 1 and each remark stands under its turn.
    """
    name = first_name(transcript.person)
    parts: list[str] = []
    for index, turn in enumerate(transcript.turns):
        who = trainee if turn.speaker is Speaker.ORGANIZER else name
        parts.append(_said(who if remarks is None else f"{index + 1}. {who}", turn.speaker, spoken(turn)))
        if remarks and index in remarks:
            parts.append(f'<p class="nudge"><strong>You, on turn {index + 1}</strong>: {escape(remarks[index])}</p>')
    return f'<div class="thread">{"".join(parts)}</div>'


def exchange(turns: Iterable[tuple[str, Speaker, str]], *, goes_on: bool = False) -> str:
    """Draw a few turns, each with the name to show, who speaks, and the words; `goes_on` where more is to be said."""
    said = "".join(_said(*turn) for turn in turns)
    return f"<div {_LOG if goes_on else _PLAIN}>{said}</div>"


def _said(name: str, speaker: Speaker, text: str, *, waiting: bool = False, language: str = "") -> str:
    words = "words waiting" if waiting else "words"
    spoken_in = f' lang="{language}"' if language else ""
    return (
        f'<article class="said {speaker.value}"><p class="who">{escape(name)}</p>'
        f'<p class="{words}" dir="auto"{spoken_in}>{escape(text)}</p></article>'
    )


def _nudge(text: str, *, noted: bool) -> str:
    record = " (noted in your record)" if noted else ""
    return f'<p class="nudge"><strong>Hint</strong>{record}: {escape(text)}</p>'
