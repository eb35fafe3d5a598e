"""Finds where the organizer says back what was agreed, or sets the next step: who, when, how."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.analysis.cues import Cues
from coach.analysis.passages import passage
from coach.analysis.talk import evidence
from coach.model.reading import Label
from coach.model.transcript import Speaker

if TYPE_CHECKING:
    from coach.analysis.heard import Heard
    from coach.analysis.talk import Talk
    from coach.model.reading import Evidence

_NEXT_STEP = Cues(
    promise="""
        (i'll|i will|we'll|ill|i'm gonna|i'm going to) (?:\\w+ )?(?:text|call|ring|email|send|phone|message|write|forward|pick you up|be (?:up|there|outside|downstairs|by|at|in|here)|come (?:by|round|over|get|with)|meet you|see you|check (?:in|back)|drop|bring|get you|put you|shoot you|follow up|remind|knock|swing|leave you|leave the|let you know|have it|save you|stay)
        (i'll|i will) see you
        see you (?:on |at |then|there|thursday|friday|saturday|sunday|monday|tuesday|wednesday|tomorrow|next)
    """,
    summary="""
        so (?:just )?(?:to )?(?:recap|confirm|be clear|that's|it's|you're|you'll|we're|we've|we'll|we said|you and|you do|you talk|i'm|i'll)
        (here's|this is) (?:what|where) (?:i have|we|we're|i've got|i heard|you)
        (then )?we (?:do|said|agreed|have|meet|start)
        (let's|lets) (?:say|recap|make it|plan|go over|do)
        you(?:'ll| will| do| talk| bring| ask| call| come| come by|'re going to| said you'd)
        (just )?to (?:confirm|recap|make sure|be clear)
        it's your
        half past|o'clock
    """.replace("        (then )?we", "        we")
    .replace("        (just )?to", "        to")
    .replace("        half past|o'clock\n", ""),
)
_ACCEPTED = frozenset({Label.YES, Label.MAYBE})
_LATE = 0.55
_NEAR = 5


def find(heard: Heard, talk: Talk) -> tuple[Evidence, ...]:
    """Find a restatement: a promise or summary with its who, when or how, once something has been taken on or asked."""
    found = _NEXT_STEP.found(heard)
    if not found or not _answered(heard, talk):
        return ()
    kinds = {f.name for f in found}
    if not (talk.times[heard.index] or kinds == {"promise", "summary"}):
        return ()
    return (evidence(Label.RESTATE, heard, *passage(heard, found[0].start, found[0].end)),)


def _answered(heard: Heard, talk: Talk) -> bool:
    """Tell whether the person has just answered an ask with a yes or a maybe."""
    return any(
        not talk.labels[index].isdisjoint(_ACCEPTED)
        for index in range(max(0, heard.index - _NEAR), heard.index)
        if talk.heard[index].speaker is Speaker.PERSON
    )
