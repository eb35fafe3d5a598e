"""What one turn of the organizer is to the person: the reader's labels, and what the director hears for itself."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from coach.analysis.stems import content_stems
from coach.model.reading import Label
from coach.model.transcript import Speaker
from coach.roleplay import cues
from coach.roleplay.asked import Question, hopes, invites, is_narrow, is_question, opening, question_type
from coach.roleplay.noise import is_crowded, is_list, is_nonsense
from coach.roleplay.smalltalk import find_small, only_how_are_you
from coach.roleplay.words import NOTHING, Said, clauses, plain, sentences, written_out

if TYPE_CHECKING:
    from coach.model.reading import TurnReading
    from coach.model.transcript import Transcript
    from coach.roleplay.index import Index

GIVES_WAY = {"courtesy", "offer", "how_are_you", "weather"}
"""Small talk that goes unanswered where something else was asked as well."""
_LONG = 90
_SHORT = 4


@dataclass
class Hearing:
    """A turn as the person takes it. Topics are ranked; `statement` is what was said besides the questions.

    `topics` are named by the questions, `aside` by the statement, `mentions` by either, `onward` by what follows "what
    is it like", `earlier` by the organizer's turn before. `echoes` and `picked_up` are the words of the person's own
    `last_line` in question and statement.
    """

    text: str
    low: str
    said: Said
    reading: TurnReading
    labels: frozenset[Label]
    question: Question = None
    asked_words: str = ""
    statement: str = ""
    topics: list[str] = field(default_factory=list)
    mentions: list[str] = field(default_factory=list)
    small: tuple[str, ...] = ()
    continues: bool = False
    onward: list[str] = field(default_factory=list)
    aside: list[str] = field(default_factory=list)
    earlier: list[str] = field(default_factory=list)
    last_text: str = ""
    last_line: Said = NOTHING
    stems: frozenset[str] = frozenset()
    echoes: frozenset[str] = frozenset()
    picked_up: frozenset[str] = frozenset()
    points_back: bool = False
    reflects: bool = False
    judges: bool = False
    story: bool = False
    pressure: Literal["guilt", "argued", "begged"] | None = None
    empathy: bool = False
    misreads: bool = False
    narrow: bool = False
    offers: bool = False
    doubts: bool = False
    nervous: bool = False
    counts: Literal["number", "time"] | None = None
    invites: bool = False
    told_now: bool = False
    amends: bool = False
    asks: bool = False
    hopes: bool = False
    checks: bool = False
    challenges: bool = False
    timed: bool = False
    silent: bool = False
    commands: bool = False
    nonsense: bool = False
    stuffed: bool = False

    @property
    def words(self) -> int:
        """Count the words of the turn."""
        return len(self.said.words)

    @property
    def long(self) -> bool:
        """Tell whether it was more than anyone listens to in one breath."""
        return self.words > _LONG

    def has(self, label: Label) -> bool:
        """Tell whether the reader gave the turn this label."""
        return label in self.labels


_GENERAL = content_stems(("time", "people", "day", "today", "talk", "meet", "meeting"))
"""Words that anybody would use: nobody was heard by them."""
_ABOUT_THEM = re.compile(r"\byou(?:'re|'ve|r| were| had| have| did)?\b")
_YOU = re.compile(r"\b(?:you|your|yours|yourself|usted|ustedes|tu|te|le|su|sus)\b")
_ME = re.compile(r"\b(?:i|i'm|i've|i'd|i'll|my|me|mine|myself|yo|mi|mis)\b")
_TOLD = 20
_ABOUT_YOU = re.compile(r"(?:^|so |that )you(?:'re| are| think| feel| want| just| don't| hate| like)\b")


def listen(index: Index, heard: Transcript, reading: TurnReading, *, told_now: bool = False) -> Hearing:
    """Hear the organizer's latest turn in the light of what was said before it, and whether that was a story."""
    text = next((t.text for t in reversed(heard.turns) if t.speaker is Speaker.ORGANIZER), "")
    low = written_out(plain(text))
    hearing = Hearing(
        told_now=told_now, text=text, low=low, said=index.hear(low), reading=reading, labels=frozenset(reading.labels)
    )
    hearing.silent = hearing.words <= _SHORT and cues.SILENT.issuperset(hearing.said.words)
    if hearing.silent:
        return hearing
    hearing.doubts = bool(cues.DOUBTS.search(low))
    hearing.commands = not hearing.doubts and bool(cues.COMMANDS.search(low))
    _hear_questions(hearing, index)
    _hear_echoes(hearing, index, heard)
    _hear_moves(hearing, index, heard)
    hearing.nonsense = is_nonsense(hearing, _language(hearing, index))
    return hearing


def _hear_questions(hearing: Hearing, index: Index) -> None:
    pieces = [part for piece in sentences(hearing.low) for part in _asked_in(piece)]
    marked = [is_question(piece) for piece in pieces]
    asked = [piece for piece, is_question in zip(pieces, marked, strict=True) if is_question]
    told = [piece for piece, is_question in zip(pieces, marked, strict=True) if not is_question]
    purpose = "?" not in hearing.low and bool(cues.PURPOSE.search(hearing.low))
    if not asked and hearing.reading.question is not None and not purpose:
        asked = pieces[-1:]
    if len(asked) > 1 and is_narrow(asked[-1]):
        asked = asked[-1:]  # who is asked two things answers the last, where it wants an hour or a number
    leave = bool(told) and bool(asked) and all(cues.ASKS_LEAVE.match(opening(piece)) for piece in asked)
    asked, told = ([], pieces) if leave else (asked, told)
    hearing.asked_words = " ".join(asked)
    hearing.statement = " ".join(told)
    hearing.question = question_type(hearing, asked) if asked or not (purpose or leave) else None
    hearing.narrow = hearing.question == "closed" and any(cues.WH.search(piece) for piece in asked)
    hearing.offers = hearing.question == "closed" and any(cues.OFFERS_TO.match(opening(piece)) for piece in asked)
    counted = next((found for piece in asked if (found := cues.COUNTS.search(piece))), None)
    if hearing.question == "closed" and counted is not None:
        hearing.counts = "time" if cues.LASTS.search(counted.group()) else "number"
    hearing.invites = any(invites(piece) or cues.ARRANGES.search(piece) for piece in pieces)
    hearing.asks = bool(hearing.reading.asks) or hearing.has(Label.ASK) or hearing.invites
    hearing.hopes = any(hopes(piece) for piece in pieces)
    hearing.checks = bool(cues.CHECKS.search(hearing.asked_words))
    hearing.small = tuple(find_small(hearing.low))
    of_question = index.topics_in(index.hear(hearing.asked_words)) if asked else []
    hearing.mentions = index.topics_in(hearing.said)
    last = index.topics_in(index.hear(asked[-1])) if len(asked) > 1 else []
    hearing.topics = list(dict.fromkeys(last + of_question))
    if hearing.topics and "how_are_you" in hearing.small and only_how_are_you(hearing.asked_words):
        hearing.topics = []
    if cues.MAY_I.match(opening(hearing.asked_words)):
        hearing.topics = []
    if hearing.topics or leave:
        hearing.small = tuple(name for name in hearing.small if name not in GIVES_WAY)
    hearing.asks = hearing.asks and "offer" not in hearing.small
    hearing.stuffed = is_list(hearing, _language(hearing, index)) or is_crowded(hearing, index)
    hearing.points_back = bool(cues.POINTS_BACK.search(hearing.asked_words))
    _hear_going_on(hearing, index)


def _asked_in(piece: str) -> list[str]:
    """Cut a sentence where a second question begins; one that only tells is left whole."""
    parts = clauses(piece)
    return parts if len(parts) > 1 and all(map(is_question, parts)) else [piece]


def _hear_going_on(hearing: Hearing, index: Index) -> None:
    """Find whether the turn goes on with what was said, and what it goes on to ("what's it like when ...")."""
    where = hearing.asked_words or hearing.low
    found = cues.CONTINUES.search(where)
    hearing.continues = bool(found or cues.BARE_WHY.match(where))
    if found:
        hearing.onward = index.topics_in(index.hear(where[found.end() :]))


def _hear_echoes(hearing: Hearing, index: Index, heard: Transcript) -> None:
    """Find the person's own last words in the turn: in its question, and in what was said besides."""
    theirs = next((turn.text for turn in reversed(heard.turns) if turn.speaker is Speaker.PERSON), "")
    hearing.last_text, hearing.last_line = theirs, index.hear(theirs)
    last = content_stems(hearing.last_line.words)
    hearing.stems = content_stems(index.hear(hearing.asked_words or hearing.low).words)
    hearing.echoes = hearing.stems & last
    hearing.picked_up = content_stems(index.hear(hearing.statement).words) & last
    hearing.aside = index.topics_in(index.hear(hearing.statement)) if hearing.asked_words else []
    ours = [turn.text for turn in heard.turns if turn.speaker is Speaker.ORGANIZER]
    hearing.earlier = index.topics_in(index.hear(plain(ours[-2]))) if len(ours) > 1 else []


def _language(hearing: Hearing, index: Index) -> str:
    """Tell in which language the turn is: Spanish where the person speaks it, or where its small words are Spanish."""
    spanish = sum(word in cues.SPANISH for word in hearing.said.words)
    return "es" if index.scenario.language == "es" or spanish >= 2 else "en"  # noqa: PLR2004 - "a" or "no" may be either


def _hear_moves(hearing: Hearing, index: Index, heard: Transcript) -> None:
    low, labels = hearing.low, hearing.labels
    hearing.empathy = bool(cues.EMPATHY.search(hearing.statement))
    hearing.nervous = bool(cues.NERVOUS.search(low))
    _hear_saying_back(hearing, index, heard)
    hearing.amends = bool(cues.AMENDS.search(low))
    hearing.judges = bool(cues.JUDGES.search(low)) and not hearing.amends
    hearing.story = hearing.words >= 8 and (  # noqa: PLR2004 - fewer words tell no story
        Label.STORY in labels or _tells_of_oneself(hearing)
    )
    hearing.challenges = Label.AGITATION in labels and bool(cues.CHALLENGES.search(low))
    hearing.timed = bool(hearing.reading.times) or bool(cues.TIMES.search(low))
    if cues.GUILT.search(low):
        hearing.pressure = "guilt"
    elif cues.BEGS.search(low):
        hearing.pressure = "begged"
    elif hearing.amends:
        hearing.misreads = False
    elif cues.ARGUES.search(low) or (Label.PRESSURE in labels and _presses(hearing)):
        hearing.pressure = "argued"


def _hear_saying_back(hearing: Hearing, index: Index, heard: Transcript) -> None:
    """Find whether the turn holds what the person said, or names how it felt; or reads them wrongly.

    A label alone is not enough: the reader also hears "you" where nothing was said back.
    """
    words = _about_them(hearing.statement or hearing.low)
    cue = bool(cues.SAYS_BACK.search(words))
    if not words or not (cue or Label.REFLECTION in hearing.labels):
        return
    theirs = [turn.text for turn in heard.turns if turn.speaker is Speaker.PERSON]
    back = cue and bool(cues.SO_YOU.match(words)) and not hearing.asks
    ours = content_stems(frozenset(index.hear(words).words)) - _GENERAL
    lately = content_stems(frozenset(index.hear(" ".join(theirs[-6:])).words))
    feels = not cues.FEELINGS.isdisjoint(index.hear(words).words)
    hearing.reflects = (
        bool(ours & lately)
        or (cue and (hearing.told_now or _told_lately(theirs)) and _points_at_it(words))
        or (back and bool(ours & index.public_stems))
        or (cue and feels)
        or (hearing.empathy and Label.REFLECTION in hearing.labels)
    )
    if not hearing.reflects and _ABOUT_YOU.search(words) and len(ours) > 1 and not hearing.asks:
        ever = content_stems(frozenset(index.hear(" ".join(theirs)).words)) | index.public_stems
        hearing.misreads = not ours & ever and not hearing.mentions


def _tells_of_oneself(hearing: Hearing) -> bool:
    """Tell whether the statement is a moment of the organizer's own life, and not of the person's."""
    own = sum(1 for word in hearing.said.words if cues.OWN.fullmatch(word))
    alone = own > 0 and not _YOU.search(hearing.statement)
    return bool(cues.OWN_STORY.search(hearing.statement)) and (own >= 2 or alone)  # noqa: PLR2004 - once is in passing


def _about_them(words: str) -> str:
    """Leave out the sentences that speak of oneself alone: they hold the person's words by chance."""
    kept = (one for one in sentences(words) if cues.HEARS.search(one) or _YOU.search(one) or not _ME.search(one))
    return " ".join(kept)


def _told_lately(theirs: list[str]) -> bool:
    """Tell whether one of the person's last two turns was long enough to hold something to say back."""
    return any(len(line.split()) >= _TOLD for line in theirs[-2:])


def _points_at_it(words: str) -> bool:
    """Tell whether words are about the person alone, and point at what was just told: "so you've carried that"."""
    return bool(_ABOUT_THEM.search(words) and cues.POINTS_BACK.search(words)) and not cues.OWN.search(words)


def _presses(hearing: Hearing) -> bool:
    """Tell whether what the reader took for pressure would feel like it: kind words and bare questions do not."""
    kind = hearing.reflects or Label.AFFIRMATION in hearing.labels or Label.THANKS in hearing.labels
    return not kind and bool(cues.PRESSES.search(hearing.statement or hearing.low))
