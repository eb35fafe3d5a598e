"""What no living person could make sense of: letters at random, and heaps of key words where sentences should be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.analysis.stems import stem
from coach.model.reading import Label
from coach.roleplay import cues
from coach.roleplay.words import sentences

if TYPE_CHECKING:
    from coach.roleplay.hearing import Hearing
    from coach.roleplay.index import Index

_HEAP, _HEAP_ES = 5, 8
"""So many large words in a row make no sentence."""
_CROWD, _WORDS_A_TOPIC = 4, 5

_KNOWN_SHORT = frozenset(
    (
        *(
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
        ),
        *("bueno", "gracias", "bye", "haha", "lol"),
    )
)
_VOWELS = frozenset("aeiouy")


def is_list(hearing: Hearing, language: str) -> bool:
    """Tell whether it is a heap of key words rather than sentences: speech has small words between the large ones."""
    if len(hearing.mentions) < 2:  # noqa: PLR2004 - one topic is no heap
        return False
    if "," in hearing.low and cues.asking.TIMES.search(hearing.low):
        return False  # "yes, Friday at 6:30, six people, supper" answers what was asked
    spanish = language == "es"
    longest = run = 0
    for word in hearing.said.words:
        is_small = not stem(word) or (spanish and len(word) <= 3)  # noqa: PLR2004 - small words are short there
        run = 0 if is_small else run + 1
        longest = max(longest, run)
    return longest >= (_HEAP_ES if spanish else _HEAP)


def is_crowded(hearing: Hearing, index: Index) -> bool:
    """Tell whether one breath without a comma touches more topics than anybody could mean at once."""
    if len(hearing.mentions) < _CROWD or cues.meeting.GREETS.match(hearing.low):
        return False
    for piece in sentences(hearing.low):
        said = index.hear(piece)
        topics = len(index.topics_in(said))
        # A moment of one's own and "what time do you ...?" are sentences, however much they touch.
        if cues.meeting.OWN_STORY.search(piece) or cues.questions.NARROW.match(
            cues.questions.TO_YOU.sub("", cues.questions.LEAD.sub("", piece.lstrip("¿ ")))
        ):
            continue
        # An ask names who, what, where and when in one breath.
        if cues.asking.ASKS.search(piece) and cues.asking.TIMES.search(piece):
            continue
        # A reason makes one sentence of whatever it touches.
        if cues.asking.SAYS_WHY.search(piece):
            continue
        # "Why do the guys follow you?" has the form of a question, and of one.
        if cues.questions.WELL_FORMED.match(piece.lstrip("¿ ")):
            continue
        if topics >= _CROWD and "," not in piece and len(said.words) <= _WORDS_A_TOPIC * topics:
            return True
    return False


def is_nonsense(hearing: Hearing, language: str) -> bool:
    """Tell whether no living person would know what was meant."""
    if hearing.labels - {Label.CLOSED_QUESTION} or hearing.mentions or hearing.small or hearing.asks:
        return False
    if (
        hearing.nervous
        or cues.meeting.GREETS.match(hearing.low)
        or (language == "es" and cues.questions.ASKS_IN_SPANISH.match(hearing.low))
    ):
        return False
    words = hearing.said.words
    common = sum(1 for word in words if not stem(word) or word in _KNOWN_SHORT)
    if language == "es":
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
