"""Finds leads that were dropped: the person told something of weight, and nobody came back to it. Offers a question."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coach.analysis import lead_questions
from coach.analysis.listed import listed
from coach.analysis.objections import tells_of_them
from coach.analysis.passages import passage
from coach.analysis.talk import NOD
from coach.model.reading import AT_THEM, Label, Moment, MomentKind
from coach.model.transcript import Speaker

if TYPE_CHECKING:
    from coach.analysis.talk import Talk

_PICKED_UP = frozenset(
    (Label.FOLLOW_UP, Label.REFLECTION, Label.AGITATION, Label.OBSTACLE_WORK, Label.AFFIRMATION, Label.STORY)
)
_ELSEWHERE = frozenset(
    (Label.OPEN_QUESTION, Label.CLOSED_QUESTION, Label.ASK, Label.PITCH, Label.PRESSURE, Label.PURPOSE)
)
_POINTING = listed("that that's this it it's he he's him his she she's her they they're them their there then so")
_SAYS_BACK = re.compile(
    r"(?:(?:oh|ok|okay|right|wow|god|gosh|ah|oof|hmm?|yeah|yes|no|aye|damn|jeez|man|well|and)[\s,.!…-]+)*"
    r"so (?:if |when |what |then |it's |its |that's |thats |for you,? )*"
    r"(?:you|your|you're|youre|you'd|you've|u|ur|he|she|they|somebody|someone|nobody)\b"
)
_ENOUGH_SHARED = 2
_WAYS_ROUND = ("what if", "how about", "suppose ", "instead", "what would help", "would it help", "would that help")
_MOST = 3
_LOOKS_AHEAD = 4


def find(talk: Talk) -> list[Moment]:
    """Find the dropped leads of most weight, three at most, each with a question built from the person's own words.

    What a person says in opening the door, before the organizer has spoken, is a welcome and no lead; what is met with
    a nod or with silence is not dropped yet, nor is it where they end on a question and are answered.
    """
    dropped = []
    for turn in range(1, len(talk.labels)):
        if talk.heard[turn].speaker is not Speaker.PERSON or not _weighs(talk, turn):
            continue
        answer = _answer(talk, turn)
        if answer is not None and not _picked_up(talk, answer) and not _returned_to(talk, turn):
            dropped.append(turn)
    dropped.sort(key=lambda turn: -len(talk.stems[turn]))
    return [_moment(talk, turn) for turn in sorted(dropped[:_MOST])]


def _weighs(talk: Talk, turn: int) -> bool:
    """Say whether a turn opens a door: a trouble, or something of theirs that is more than a reason not to."""
    return lead_questions.weighty(talk.heard[turn]) is not None or tells_of_them(talk.evidence[turn])


def _answer(talk: Talk, turn: int) -> int | None:
    """Find what the organizer says next that is more than a nod; none where the person goes on by themselves."""
    answer = turn + 1
    if answer >= len(talk.labels) or talk.heard[answer].speaker is not Speaker.ORGANIZER:
        return None
    return answer if talk.heard[answer].length > NOD or talk.labels[answer] else None


def _picked_up(talk: Talk, answer: int) -> bool:
    """Say whether a turn goes on with what was told: deeper, in their words, or with an ask that is built on it.

    A closed question that neither repeats a word of it nor points to it is the next on a list, whatever it was read as.
    A statement with a word of theirs in it did not go elsewhere, unless it presses or tells of the organization.
    """
    labels, heard = talk.labels[answer], talk.heard[answer]
    if _PICKED_UP & labels == {Label.FOLLOW_UP} and Label.OPEN_QUESTION not in labels:
        return not (_POINTING.isdisjoint(heard.vocabulary) and talk.stems[answer].isdisjoint(talk.stems_before(heard)))
    if not labels.isdisjoint(_PICKED_UP):
        return True
    shared = len(talk.stems[answer] & talk.stems[answer - 1])
    if labels.isdisjoint(_ELSEWHERE):
        return shared > 0 or talk.heard[answer - 1].low.rstrip().endswith("?")
    if Label.ASK in labels and any(way in heard.low for way in _WAYS_ROUND):
        return True
    if not labels.isdisjoint(AT_THEM):
        return False
    tied = any(ask.tied_to_interest for ask in talk.asks[answer])
    return shared >= (1 if tied else _ENOUGH_SHARED) or _says_back(talk, answer)


def _says_back(talk: Talk, answer: int) -> bool:
    """Say whether a turn begins with what it means for them, before it asks for anything: "so if you go, ..."."""
    heard = talk.heard[answer]
    found = _SAYS_BACK.match(heard.low)
    if found is None:
        return False
    start, end = heard.sentence_at(found.end() - 1)
    asked = (item for item in talk.evidence[answer] if item.label in _ELSEWHERE)
    return not heard.low[:end].rstrip().endswith("?") and all(not start <= item.start < end for item in asked)


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
    heard = talk.heard[turn]
    told = next((item for item in talk.evidence[turn] if item.label is Label.SELF_INTEREST), None)
    weighty = lead_questions.weighty(heard)
    if weighty is not None and (told is None or not told.start <= weighty[0] < told.end):
        start, end = passage(heard, *weighty)
    elif told is not None:
        start, end = told.start, told.end
    else:
        start, end = 0, len(heard.text)
    return Moment(
        kind=MomentKind.DROPPED_LEAD,
        turn=turn,
        quote=heard.text[start:end],
        try_instead=lead_questions.word(talk, turn, (start, end)),
    )
