"""Words the question that would have followed a lead: after a trouble, a person, or the words that were said."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coach.analysis.lead_people import people
from coach.analysis.listed import listed
from coach.analysis.passages import is_question
from coach.analysis.stems import stem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coach.analysis.heard import Heard
    from coach.analysis.talk import Talk

_ASKED_AFTER = (
    (
        "died|dying|dies|passed away|passed on|funeral|buried|widow|widowed|widower|suicide|miscarriage",
        "What was that time like for you?",
    ),
    (
        "cancer|dementia|strokes?|seizures?|surgery|chemo|dialysis|diagnosed|hospital|(?:got|was|is|been) (?:so )?sick",
        "How has that been for you?",
    ),
    (
        "fired|laid off|evicted|eviction|deported|arrested|locked up|prison|written up|wrote me up|suspended",
        "What was it like for you when that happened?",
    ),
    (
        "afraid|scared|worried|worries|frightened|terrified",
        "What worries you most about it?",
    ),
    ("angry|furious|pissed off|fuming", "What about it makes you angriest?"),
    ("ashamed|embarrassed|humiliated|humiliating", "What made that so hard?"),
    ("lonely|alone at night|nobody to talk to", "When is it hardest?"),
    ("cried|crying|cry|in tears", "What is hardest about it?"),
    (
        "can't sleep|cannot sleep|don't sleep|lie awake|lying awake|awake at (?:\\w+ )?(?:three|night|two|four)",
        "What goes through your mind then?",
    ),
    ("exhausted|worn out|burned out|burnt out|tired of", "What wears you out most?"),
    ("proud", "What makes you proudest about that?"),
)
_PATTERNS = [(re.compile(rf"\b(?:{words})\b"), question) for words, question in _ASKED_AFTER]
# Pride is worth a question; the others are troubles that somebody let be seen, and weigh by themselves.
_TROUBLES = re.compile(rf"\b(?:{'|'.join(words for words, _ in _ASKED_AFTER[:-1])})\b")
# Without one of its words that carry content, no trouble needs to be looked for.
_HINTS = frozenset(filter(stem, re.findall(r"[a-z']{3,}", _TROUBLES.pattern.replace("?", "")))) | listed(
    "stroke seizure"
)
_OWN = re.compile(r"\b(?:i|i'm|i've|me|my|we|our|us)\b")
_OPENS = listed("my our the a an her his their")
_VAGUE = listed(
    """
    people folks man men woman women guy guys lady day days time times week weeks month months year years night nights
    morning minute minutes hour hours moment bit rest end part side point place case fact idea word words number couple
    same whole only other others first last second next half hundred thousand dozen thing things reason one ones
    four five six seven eight nine ten eleven twelve nineteen twenty thirty forty fifty sixty eighty million size life
    """
)
_NO_NOUN = ("ly", "ing", "ed", "'s")
_LONGEST_NAME = 3
_SHORT_QUOTE = 8
_JUST_BEFORE = 2
_LEAST_QUOTE = 3


def weighty(heard: Heard) -> tuple[int, int] | None:
    """Find the first words of a trouble that the person tells of themselves or theirs, as (start, end)."""
    if heard.vocabulary.isdisjoint(_HINTS):
        return None
    if not any(_OWN.search(heard.low, *sentence) for sentence in heard.sentences):
        return None
    told = (found.span() for found in _TROUBLES.finditer(heard.low))
    return next((span for span in told if not is_question(heard, heard.sentence_at(span[0])[1])), None)


def word(talk: Talk, turn: int, span: tuple[int, int]) -> str:
    """Word a question that stays with what was told between the two places of this turn."""
    heard = talk.heard[turn]
    said = heard.low[slice(*span)]
    for pattern, question in _PATTERNS:
        if pattern.search(said):
            return question
    inside = [i for i, (start, end) in enumerate(heard.spans) if span[0] <= start and end <= span[1]]
    words = [heard.words[i] for i in inside]
    if told_of := _told_of(heard, span):
        return f"Tell me about {told_of}."
    if quote := _own_words(heard, span, words):
        return f"You said “{quote}”. Say more about that?"
    named = max(_named(heard, inside), key=lambda at: _weight(talk, turn, heard.words[at[1]]), default=None)
    if named is None:
        return "What was that like for you?"
    first, last = named
    whose = "your" if heard.words[first - 1] in ("my", "our") else "the"
    if whose == "the" and heard.words[first] == "own" and first < last:
        first += 1
    return f"You mentioned {whose} {heard.text[heard.spans[first][0] : heard.spans[last][1]]}. What's the story there?"


def _told_of(heard: Heard, span: tuple[int, int]) -> str:
    """Say whom to ask about: somebody in these words, or who was named or is theirs in the sentences just before."""
    if inside := people(heard, *span):
        return inside[0].called
    before = [start for start, _ in heard.sentences if start < span[0]][-_JUST_BEFORE:]
    near = people(heard, before[0], span[0]) if before else []
    return next((one.called for one in near if one.named or one.theirs), "")


def _own_words(heard: Heard, span: tuple[int, int], words: list[str]) -> str:
    """Give the told words themselves where they are few: nothing says "I heard you" better."""
    if not _LEAST_QUOTE <= len(words) <= _SHORT_QUOTE or sum(bool(stem(w)) for w in words) == 0:
        return ""
    return heard.text[slice(*span)].strip().rstrip(".,;:!… ")


def _named(heard: Heard, inside: list[int]) -> Iterator[tuple[int, int]]:
    """Find the things that are named: words after "my", "the" or the like, as first and last place, a noun at the end.

    A noun is told by what follows it: a stop, or a word without content. That needs no grammar of nouns.
    """
    for i in inside:
        if heard.words[i] not in _OPENS or i + 1 not in inside:
            continue
        last = i + 1
        while last + 1 in inside and last - i < _LONGEST_NAME and _joined(heard, last) and stem(heard.words[last + 1]):
            last += 1
        noun = heard.words[last]
        if stem(noun) and noun not in _VAGUE and not noun.endswith(_NO_NOUN):
            yield i + 1, last


def _joined(heard: Heard, at: int) -> bool:
    """Tell whether nothing but a space stands between this word and the next."""
    return heard.low[heard.spans[at][1] : heard.spans[at + 1][0]] == " "


def _weight(talk: Talk, turn: int, noun: str) -> tuple[bool, int]:
    """Prefer what is new in this turn, then the longer word."""
    return talk.said_by_person.get(stem(noun), turn) == turn, len(noun)
