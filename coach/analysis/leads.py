"""Finds leads that were dropped: the person told something of weight, and nobody came back to it. Offers a question."""

from __future__ import annotations

import itertools
from collections import Counter
from typing import TYPE_CHECKING

from coach.analysis.listed import listed
from coach.analysis.stems import content_stems, stem
from coach.model.reading import Label, Moment, MomentKind
from coach.model.transcript import Speaker

if TYPE_CHECKING:
    from coach.analysis.talk import Talk
    from coach.model.reading import Evidence

_PICKED_UP = frozenset((Label.FOLLOW_UP, Label.REFLECTION, Label.AGITATION, Label.OBSTACLE_WORK, Label.AFFIRMATION))
_FEELING = {
    "afraid": "worries you", "scared": "worries you", "worried": "worries you", "worry": "worries you",
    "frightened": "worries you",
    "angry": "makes you angry", "mad": "makes you angry", "furious": "makes you angry", "proud": "makes you proud",
    "tired": "wears you out", "exhausted": "wears you out", "ashamed": "weighs on you", "lonely": "weighs on you",
}  # fmt: skip
_KIN = listed(
    """
    mother mom mum dad father husband wife son daughter kids sister brother grandmother grandma gran
    grandson granddaughter boss landlord nephew niece aunt uncle cousin friend parents children baby family
    neighbor neighbour
    """
)
_MOST = 3
_LOOKS_AHEAD = 4
_SHORTEST_WORD = 4


def find(talk: Talk) -> list[Moment]:
    """Find the dropped leads of most weight, three at most, each with a question built from the person's own words.

    What a person says in opening the door, before the organizer has spoken, is a welcome and no lead.
    """
    dropped = []
    for turn, labels in enumerate(talk.labels[1:], 1):
        if Label.SELF_INTEREST not in labels or talk.heard[turn].speaker is not Speaker.PERSON:
            continue
        answer = turn + 1
        if answer >= len(talk.labels) or talk.heard[answer].speaker is not Speaker.ORGANIZER:
            continue
        if talk.labels[answer].isdisjoint(_PICKED_UP) and not _returned_to(talk, turn):
            dropped.append(turn)
    dropped.sort(key=lambda turn: -len(talk.stems[turn]))
    return [_moment(talk, turn) for turn in sorted(dropped[:_MOST])]


def _returned_to(talk: Talk, turn: int) -> bool:
    """Say whether a later turn of the organizer's, soon after, takes up at least two words first said here."""
    fresh = {
        s for s in talk.stems[turn] if talk.said_by_person[s] == turn and talk.said_by_organizer.get(s, turn + 1) > turn
    }
    for later in range(turn + 1, min(len(talk.labels), turn + 2 * _LOOKS_AHEAD)):
        if talk.heard[later].speaker is Speaker.ORGANIZER and len(fresh & talk.stems[later]) > 1:
            return True
    return False


def _moment(talk: Talk, turn: int) -> Moment:
    told = next(item for item in talk.evidence[turn] if item.label is Label.SELF_INTEREST)
    return Moment(kind=MomentKind.DROPPED_LEAD, turn=turn, quote=told.quote, try_instead=_question(talk, turn, told))


def _question(talk: Talk, turn: int, told: Evidence) -> str:
    """Word a question that would have followed: after a feeling, a person, or the most telling word of the sentence."""
    heard = talk.heard[turn]
    words = [
        w for w, (start, end) in zip(heard.words, heard.spans, strict=True) if told.start <= start and end <= told.end
    ]
    for word in words:
        if word in _FEELING:
            return f"What is it about that that {_FEELING[word]} most?"
    for left, right in itertools.pairwise(words):
        if left == "my" and right in _KIN:
            return f"Tell me more about your {right}. What was that like for you?"
    telling = [w for w in words if len(w) >= _SHORTEST_WORD and stem(w)]
    if telling:
        said = Counter(
            s
            for h, stems in zip(talk.heard, talk.stems, strict=True)
            if h.speaker is Speaker.PERSON
            for s in stems & content_stems(telling)
        )
        rare = min(telling, key=lambda w: (said[stem(w)], -len(w)))
        place = heard.spans[heard.words.index(rare)]
        return f"You mentioned “{heard.text[place[0] : place[1]]}”. What's the story there?"
    return "What happened there, and what did it mean to you?"
