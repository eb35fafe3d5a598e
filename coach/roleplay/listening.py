"""Hears a turn of the organizer's as the person does: fills in a `Hearing` by its words, and by what went before."""

from __future__ import annotations

import re
from copy import copy
from typing import TYPE_CHECKING

from coach.analysis.stems import content_stems
from coach.model.reading import Label
from coach.model.transcript import Speaker
from coach.roleplay import cues
from coach.roleplay.hearing import Hearing
from coach.roleplay.indirect import direct
from coach.roleplay.noise import is_nonsense
from coach.roleplay.returned import put_in_full
from coach.roleplay.wording import language, take_words
from coach.roleplay.words import plain, written_out

if TYPE_CHECKING:
    from collections.abc import Iterable

    from coach.model.reading import TurnReading
    from coach.model.transcript import Transcript
    from coach.roleplay.asked import Question
    from coach.roleplay.index import Index

_KEPT = 500
"""So many turns of one scenario are kept as heard by their words."""
_GENERAL = content_stems(("time", "people", "day", "today", "talk", "meet", "meeting", "hi", "hiya", "hello", "hey"))
"""Words that anybody would use: nobody was heard by them."""
_ABOUT_THEM = re.compile(r"\byou(?:'re|'ve|r| were| had| have| did)?\b")
_TOLD = 20
_RECENT = 3
_ABOUT_YOU = re.compile(r"(?:^|so |that )you(?:'re| are| think| feel| want| just| don't| hate| like)\b")


def listen(
    index: Index, transcript: Transcript, reading: TurnReading, *, told_now: bool = False, told: str | None = None
) -> Hearing:
    """Hear the organizer's latest turn in the light of what was said before it.

    `told` is the fact that the person told last; `told_now`: it was a story, and they told it just before this turn.
    """
    said = next((t.text for t in reversed(transcript.turns) if t.speaker is Speaker.ORGANIZER), "")
    theirs = next((t.text for t in reversed(transcript.turns) if t.speaker is Speaker.PERSON), "")
    text = put_in_full(said, theirs)
    asks = bool(reading.asks) or Label.ASK in reading.labels
    hearing = copy(_by_words(index, text, reading.question, asks=asks))
    hearing.reading, hearing.labels, hearing.told_now = reading, frozenset(reading.labels), told_now
    if not hearing.silent:
        _hear_echoes(hearing, index, transcript)
        _hear_moves(hearing, index, transcript, index.facts[told].gist if told else "")
        hearing.nonsense = is_nonsense(hearing, language(hearing, index))
    return hearing


def _by_words(index: Index, text: str, question: Question, *, asks: bool) -> Hearing:
    """Hear what the words tell by themselves; kept, as the same lines are said again and again at other places.

    It is kept in the index, so that what was heard of somebody goes with them.
    """
    hearing = index.heard.get((text, question, asks))
    if hearing is None:
        low = direct(written_out(plain(text)))
        hearing = Hearing(text=text, low=low, said=index.hear(low))
        take_words(hearing, index, question, asks=asks)
        if len(index.heard) >= _KEPT:
            index.heard.clear()
        index.heard[text, question, asks] = hearing
    return hearing


def _hear_echoes(hearing: Hearing, index: Index, transcript: Transcript) -> None:
    """Find the person's own last words in the turn: in its question, and in what was said besides."""
    theirs = next((turn.text for turn in reversed(transcript.turns) if turn.speaker is Speaker.PERSON), "")
    hearing.last_text, hearing.last_line = theirs, index.hear(theirs)
    last = hearing.last_line.stems
    hearing.echoes = hearing.stems & last
    spoken = [turn.text for turn in transcript.turns if turn.speaker is Speaker.PERSON]
    hearing.recalls = hearing.stems & _stems_of(index, spoken[-_RECENT:])
    hearing.picked_up = index.hear(hearing.statement).stems & last
    ours = [turn.text for turn in transcript.turns if turn.speaker is Speaker.ORGANIZER]
    hearing.earlier = index.topics_in(index.hear(plain(ours[-2]))) if len(ours) > 1 else []


def _hear_moves(hearing: Hearing, index: Index, transcript: Transcript, gist: str) -> None:
    """Make of the words, of how they were read and of what was said before what the turn does to the person."""
    labels = hearing.labels
    _hear_saying_back(hearing, index, transcript, gist)
    hearing.story = hearing.words >= 8 and (Label.STORY in labels or hearing.of_oneself)  # noqa: PLR2004 - fewer words tell no story
    hearing.challenges = hearing.challenges and Label.AGITATION in labels
    hearing.timed = hearing.timed or bool(hearing.reading.times)
    theirs = [turn.text for turn in transcript.turns if turn.speaker is Speaker.PERSON]
    if hearing.pressure == "argued" and (hearing.told_now or _told_lately(theirs[-1:])) and _takes_their_side(hearing):
        hearing.pressure = None
    if hearing.pressure is None:
        if hearing.amends:
            hearing.misreads = False
        elif Label.PRESSURE in labels and _presses(hearing):
            hearing.pressure = "argued"


def _hear_saying_back(hearing: Hearing, index: Index, transcript: Transcript, gist: str) -> None:
    """Find whether the turn holds what the person said, or names how it felt; or reads them wrongly.

    A label alone is not enough: the reader also hears "you" where nothing was said back. Of what was told last,
    the author's own summary counts beside the words: "so nobody answered you" is of a story in which it was quiet.
    """
    words = hearing.about_them
    cue = bool(cues.questions.SAYS_BACK.search(words))
    if not words or not (cue or Label.REFLECTION in hearing.labels):
        return
    theirs = [turn.text for turn in transcript.turns if turn.speaker is Speaker.PERSON]
    back = cue and bool(cues.questions.SO_YOU.match(words)) and not hearing.asks
    ours = index.hear(words).stems - _GENERAL
    lately = _stems_of(index, [*theirs[-6:], gist])
    feels = not cues.meeting.FEELINGS.isdisjoint(index.hear(words).words)
    hearing.reflects = (
        bool(ours & lately)
        or (cue and (hearing.told_now or _told_lately(theirs)) and _points_at_it(words))
        or (back and bool(ours & index.public_stems))
        or (cue and feels)
        or (hearing.empathy and Label.REFLECTION in hearing.labels)
    )
    if not hearing.reflects and _ABOUT_YOU.search(words) and len(ours) > 1 and not hearing.asks:
        ever = _stems_of(index, theirs) | index.public_stems
        hearing.misreads = not ours & ever and not hearing.mentions


def _stems_of(index: Index, lines: Iterable[str]) -> frozenset[str]:
    return frozenset[str]().union(*[index.hear(line).stems for line in lines])


def _told_lately(theirs: list[str]) -> bool:
    """Tell whether one of the person's last two turns was long enough to hold something to say back."""
    return any(len(line.split()) >= _TOLD for line in theirs[-2:])


def _points_at_it(words: str) -> bool:
    """Tell whether words are about the person alone, and point at what was just told: "so you've carried that"."""
    return bool(_ABOUT_THEM.search(words) and cues.questions.POINTS_BACK.search(words)) and not cues.meeting.OWN.search(
        words
    )


def _takes_their_side(hearing: Hearing) -> bool:
    """Tell whether all that sounds like an argument is "that's ridiculous", said of what was done to them."""
    return bool(cues.kindnesses.TAKES_THEIR_SIDE.search(hearing.low)) and not cues.pressing.ARGUES.search(
        cues.kindnesses.TAKES_THEIR_SIDE.sub(" ", hearing.low)
    )


def _presses(hearing: Hearing) -> bool:
    """Tell whether what the reader took for pressure would feel like it: kind words and bare questions do not."""
    praised = bool(cues.meeting.PRAISES.search(hearing.low))
    kind = (
        praised
        or cues.questions.FEELS_FOR.search(hearing.low)
        or cues.kindnesses.NO_HURRY.search(hearing.low)
        or hearing.reflects
        or Label.AFFIRMATION in hearing.labels
        or Label.THANKS in hearing.labels
    )
    return (
        not kind
        and not _takes_their_side(hearing)
        and bool(cues.pressing.PRESSES.search(hearing.statement or hearing.low))
    )
