"""What one turn of the organizer is to the person: the reader's labels, and what the director hears for itself."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from coach.analysis.stems import content_stems, stem
from coach.model.reading import Label
from coach.model.transcript import Speaker
from coach.roleplay import cues
from coach.roleplay.smalltalk import find_small
from coach.roleplay.words import Said, plain, sentences

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.model.reading import TurnReading
    from coach.model.transcript import Transcript
    from coach.roleplay.index import Index

Question = Literal["open", "closed"] | None
_HEAP, _HEAP_ES = 5, 8
"""So many large words in a row make no sentence."""
_LONG = 90
_SHORT = 4


@dataclass
class Hearing:
    """A turn as the person takes it. `topics` are ranked; `statement` is what was said besides the questions."""

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
    points_back: bool = False
    reflects: bool = False
    judges: bool = False
    story: bool = False
    pressure: Literal["guilt", "argued", "begged"] | None = None
    empathy: bool = False
    misreads: bool = False
    narrow: bool = False
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


def listen(index: Index, heard: Transcript, reading: TurnReading) -> Hearing:
    """Hear the organizer's latest turn in the light of what was said before it."""
    text = next((t.text for t in reversed(heard.turns) if t.speaker is Speaker.ORGANIZER), "")
    low = plain(text)
    hearing = Hearing(text=text, low=low, said=index.hear(text), reading=reading, labels=frozenset(reading.labels))
    hearing.silent = hearing.words <= _SHORT and cues.SILENT.issuperset(hearing.said.words)
    if hearing.silent:
        return hearing
    hearing.commands = bool(cues.COMMANDS.search(low))
    _hear_questions(hearing, index)
    _hear_moves(hearing, index, heard)
    hearing.nonsense = _is_nonsense(hearing, index)
    return hearing


def _hear_questions(hearing: Hearing, index: Index) -> None:
    pieces = sentences(hearing.low)
    marked = [_is_question(piece) for piece in pieces]
    asked = [piece for piece, is_question in zip(pieces, marked, strict=True) if is_question]
    told = [piece for piece, is_question in zip(pieces, marked, strict=True) if not is_question]
    if not asked and hearing.reading.question is not None:
        asked = pieces[-1:]
    hearing.asked_words = " ".join(asked)
    hearing.statement = " ".join(told)
    hearing.question = _question_type(hearing, asked)
    hearing.narrow = hearing.question == "closed" and any(cues.WH.search(piece) for piece in asked)
    hearing.asks = bool(hearing.reading.asks) or hearing.has(Label.ASK) or any(_invites(piece) for piece in pieces)
    hearing.hopes = any(_hopes(piece) for piece in pieces)
    hearing.checks = bool(cues.CHECKS.search(hearing.asked_words))
    hearing.small = tuple(find_small(hearing.low))
    of_question = index.topics_in(index.hear(hearing.asked_words)) if asked else []
    hearing.mentions = index.topics_in(hearing.said)
    last = index.topics_in(index.hear(asked[-1])) if len(asked) > 1 else []
    hearing.topics = list(dict.fromkeys(last + of_question))
    hearing.stuffed = _is_list(hearing, index.scenario.language)
    where = hearing.asked_words or hearing.low
    hearing.continues = bool(cues.CONTINUES.search(where) or cues.BARE_WHY.match(where))
    hearing.points_back = bool(cues.POINTS_BACK.search(hearing.asked_words))


def _is_question(piece: str) -> bool:
    if "?" in piece:
        return True
    start = piece.lstrip("¿¡ \"'(-,")
    return bool((cues.PROMPTS if piece.endswith((".", "!")) else cues.QUESTION_START).match(start))


def _invites(piece: str) -> bool:
    """Tell whether a sentence asks to do something; "what would you like to tell her" does not."""
    start = cues.LEAD.sub("", piece.lstrip("¿¡ \"'(-,"))
    if cues.OPEN_START.match(start) and not cues.OFFERS.match(start):
        return False
    return bool(cues.ASKS.search(piece))


def _hopes(piece: str) -> bool:
    """Tell whether a sentence sounds out a yes without asking: "what would it take for you to come on Wednesday?"."""
    start = cues.LEAD.sub("", piece.lstrip("¿¡ \"'(-,"))
    if cues.OBSTACLE_ASKED.search(piece) and cues.YOU_TO_COME.search(piece):
        return True
    return bool(cues.OFFERS.match(start) and cues.TIMES.search(piece))


def _question_type(hearing: Hearing, asked: Sequence[str]) -> Question:
    if hearing.reading.question == "open" or not asked:
        return hearing.reading.question
    if any(cues.OPEN_START.match(piece.lstrip("¿¡ \"'(-,")) and not cues.NARROW.search(piece) for piece in asked):
        return "open"
    joined = hearing.asked_words
    if cues.INDIRECT.search(joined):
        return "open"
    if cues.CONTINUES.search(joined) or cues.BARE_WHY.match(joined):
        return "open"
    tail = joined.rpartition(", ")[2] if hearing.reading.question is None else ""
    if tail and cues.OPEN_START.match(tail.lstrip("¿¡ ")) and not cues.NARROW.search(tail):
        return "open"
    return "closed"


def _hear_moves(hearing: Hearing, index: Index, heard: Transcript) -> None:
    low, labels = hearing.low, hearing.labels
    hearing.empathy = bool(cues.EMPATHY.search(hearing.statement))
    _hear_saying_back(hearing, index, heard)
    hearing.judges = bool(cues.JUDGES.search(low))
    own = sum(1 for word in hearing.said.words if cues.OWN.fullmatch(word))
    hearing.story = hearing.words >= 8 and (  # noqa: PLR2004 - fewer words tell no story
        Label.STORY in labels or bool(cues.OWN_STORY.search(hearing.statement) and own >= 2)  # noqa: PLR2004
    )
    hearing.challenges = Label.AGITATION in labels and bool(cues.CHALLENGES.search(low))
    hearing.timed = bool(hearing.reading.times) or bool(cues.TIMES.search(low))
    if cues.GUILT.search(low):
        hearing.pressure = "guilt"
    elif cues.BEGS.search(low):
        hearing.pressure = "begged"
    elif cues.ARGUES.search(low) or (Label.PRESSURE in labels and _presses(hearing)):
        hearing.pressure = "argued"


def _hear_saying_back(hearing: Hearing, index: Index, heard: Transcript) -> None:
    """Find whether the turn holds what the person said, or names how it felt; or reads them wrongly.

    A label alone is not enough: the reader also hears "you" where nothing was said back.
    """
    words = hearing.statement or hearing.low
    cue = bool(cues.SAYS_BACK.search(words))
    if not words or not (cue or Label.REFLECTION in hearing.labels):
        return
    theirs = [turn.text for turn in heard.turns if turn.speaker is Speaker.PERSON]
    ours = content_stems(frozenset(index.hear(words).words))
    lately = content_stems(frozenset(index.hear(" ".join(theirs[-6:])).words))
    feels = not cues.FEELINGS.isdisjoint(index.hear(words).words)
    hearing.reflects = (
        bool(ours & lately) or (cue and feels) or (hearing.empathy and Label.REFLECTION in hearing.labels)
    )
    if not hearing.reflects and _ABOUT_YOU.search(words) and len(ours) > 1 and not hearing.asks:
        ever = content_stems(frozenset(index.hear(" ".join(theirs)).words)) | index.public_stems
        hearing.misreads = not ours & ever and not hearing.mentions


def _presses(hearing: Hearing) -> bool:
    """Tell whether what the reader took for pressure would feel like it: kind words and bare questions do not."""
    kind = hearing.reflects or Label.AFFIRMATION in hearing.labels or Label.THANKS in hearing.labels
    return not kind and bool(cues.PRESSES.search(hearing.statement or hearing.low))


def _is_list(hearing: Hearing, language: str) -> bool:
    """Tell whether it is a heap of key words rather than sentences: speech has small words between the large ones."""
    if len(hearing.mentions) < 2:  # noqa: PLR2004 - one topic is no heap
        return False
    spanish = language == "es"
    longest = run = 0
    for word in hearing.said.words:
        is_small = not stem(word) or (spanish and len(word) <= 3)  # noqa: PLR2004 - small words are short there
        run = 0 if is_small else run + 1
        longest = max(longest, run)
    return longest >= (_HEAP_ES if spanish else _HEAP)


_KNOWN_SHORT = frozenset(
    [
        "coffee",
        "tea",
        "great",
        "nice",
        "cool",
        "wow",
        "sorry",
        "hello",
        "hola",
        "hi",
        "hey",
        "si",
        "claro",
        "vale",
        "bueno",
        "gracias",
        "bye",
        "haha",
        "lol",
    ]
)
_ABOUT_YOU = re.compile(r"(?:^|so |that )you(?:'re| are| think| feel| want| just| don't| hate| like)\b")
_VOWELS = frozenset("aeiouy")


def _is_nonsense(hearing: Hearing, index: Index) -> bool:
    """Tell whether no living person would know what was meant."""
    if hearing.labels - {Label.CLOSED_QUESTION} or hearing.mentions or hearing.small or hearing.asks:
        return False
    words = hearing.said.words
    common = sum(1 for word in words if not stem(word) or word in _KNOWN_SHORT)
    if index.scenario.language == "es":
        common += sum(1 for word in words if len(word) <= 3)  # noqa: PLR2004 - Spanish function words are short
    odd = sum(1 for word in words if _VOWELS.isdisjoint(word) or _piles_up(word))
    if odd * 2 >= len(words):
        return True
    return not common and (odd > 0 or len(words) >= 3)  # noqa: PLR2004 - two bare words can still be an answer


def _piles_up(word: str) -> bool:
    run = 0
    for char in word:
        run = 0 if char in _VOWELS else run + 1
        if run >= 5:  # noqa: PLR2004 - no English word piles up five consonants but for a handful
            return True
    return word.isdigit() or len(word) > 20  # noqa: PLR2004 - a mashed keyboard
