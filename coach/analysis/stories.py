"""Finds where the organizer shares their own experience, values or stake. The organization's story is not it."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from coach.analysis.kin import KIN
from coach.analysis.listed import listed
from coach.analysis.talk import evidence
from coach.model.reading import Label

if TYPE_CHECKING:
    from coach.analysis.heard import Heard, Piece
    from coach.analysis.talk import Talk
    from coach.model.reading import Evidence

_SELF = listed("i i'm i've i'd my me i'll mine myself")
_THEIR_OWN = KIN | listed(
    """
    kid kids nan gran granny grandad auntie family parents child children boy girl baby partner da mama papa
    abuela childhood landlord granddaughter grandson grandchild grandkids grandchildren stepdad stepmom
    stepfather stepmother nana nanny fiancé fiance
    """
)
_PAST = listed(
    """
    was were had used grew worked lost left felt thought cried moved started went came lived saw died kept
    spent learned learnt remember sold quit fought raised told couldn't didn't got took watched sat promised
    """
)
_HARD = listed(
    """
    bury buried died death funeral cancer bankruptcy bankrupt evicted eviction foreclosed laid loan debt
    jail prison deported hospital stroke covid dialysis chemo rehab homeless shelter wheelchair
    """
)
"""Words of which one is enough to make a few sentences about oneself a story."""
_LEAST_WORDS = 18
_LEAST_IF_HARD = 10
_STAKE = re.compile(
    r"\b(?:that|it|this|same thing)(?:'s)? (?:happened to|why i|what got me|how i (?:got|ended|came)|hit me)|"
    r"\bi do this because|\bi(?:'m| am)? (?:\w+ )?in (?:it|this) (?:because|for)"
    r"|\bfor me,? (?:it's|it was|personally)|\bi grew up|\bwhen i was\b|\bi used to\b|\bi remember\b|"
    r"\bthe first time i\b|\bmy own (?:story|reason|stake)"
)
_FOR_STAKE, _FOR_KIN, _FOR_HARDSHIP = 1.5, 1.0, 1.5
_ENOUGH = 4.0
"""From here on, of 250 turns of our corpus that a coder had to decide, nine in ten were stories."""
_SHORT = 4
_A_FEW_WORDS = 8
_NEAR_KIN = _THEIR_OWN - {"landlord", "childhood", "family", "boy", "girl"}
_BEFALLS = _NEAR_KIN | {"happened"}
"""Without one of these nothing of one's kin is looked for, and no reason without one of the next."""
_BECAUSE = frozenset(("because", "cos", "cause"))
_OF_THEIR_OWN = re.compile(
    r"(?:^|[.!?,;:] |\b(?:and|because|so|when|but|me|too|that|here's why) )"
    r"my (?:own |oldest |youngest |little |big |late )?"
    rf"(?:{'|'.join(sorted(_NEAR_KIN))}) "
    r"(?:\w+ly |never |just |once |always |only )?"
    rf"(?:{'|'.join(sorted(_PAST))}|[^\W\d_]{{3,}}ed|never|always|ran|drove|taught|bought|made|gave|put|broke|wrote|stood)"
    r"\b(?! to (?:say|make|tell|call))"
    r"|\b(?:same|it|that|thing|this) happened to (?:me|my|us)\b|\bhappened with my\b"
    rf"|^\W*(?:well,? |honestly,? )?(?:it's|its|mine is|mine's) (?:for |because of )?my "
    rf"(?:{'|'.join(sorted(_NEAR_KIN))})\W+(?:she|he|they) (?:never |just |once )?"
    rf"(?:{'|'.join(sorted(_PAST))}|[^\W\d_]{{3,}}ed|never|spent)\b"
)
"""What befell one's kin in a few words: "my dad cleaned offices and never got thanked". Of 91 such turns of our corpus
a coder found a story in eight of nine."""
_WHY_THEY_ASK = re.compile(
    r"\b(?:i'm|im|i am) (?:asking|here|in this|in it|doing this|at it|knocking|calling) (?:you )?(?:because|cos|cause) "
    rf"(?:i|my \w+) (?:{'|'.join(sorted(_PAST))}|never|[^\W\d_]{{3,}}ed)\b"
)
"""What befell themselves, given as the reason: "I'm asking because I was alone on nights and a man fell"."""
_TO_THEM = listed("you your you're youre you've you'd you'll yours yourself u ur we we're our us")
_LEAST_ALONE = 15
_FELT = listed(
    "cried lost felt slept sleep fired quit faint fainted fell ashamed scared afraid angry lonely alone hurt mad proud"
)
"""Beside none of these, of hardship or of kin, what one did was an errand."""
_I_DID = re.compile(
    r"(?:^|[.!?,] )(?:and |so |then |but )?i (?:was|got|had|sat|stood|worked|lost|saw|watched|went|came|cried|lay|spent"
    r"|slept|couldn't|didn't|never|heard|felt|left|quit|walked|told)\b"
)
"""Twice in a turn of `_LEAST_ALONE` words that speaks to nobody, it is told."""


def find(heard: Heard, talk: Talk) -> tuple[Evidence, ...]:  # noqa: ARG001 - every detector is given the talk
    """Find the sentences in which the organizer surely tells of themselves; the span is from the first to the last."""
    return told(heard)


def told(heard: Heard) -> tuple[Evidence, ...]:
    """Find where a turn tells of its speaker, whatever the talk."""
    return heard.once(told, _told, heard)


def _told(heard: Heard) -> tuple[Evidence, ...]:
    if heard.vocabulary.isdisjoint(_SELF):
        return ()
    if brief := heard.once(befell_them, _befell_them, heard):
        return (evidence(Label.STORY, heard, *heard.sentence_at(brief.end() - 1)),)
    if _of_themselves_alone(heard):
        return (evidence(Label.STORY, heard, heard.pieces[0].start, heard.pieces[-1].end),)
    hard = not heard.vocabulary.isdisjoint(_HARD)
    if heard.length < (_LEAST_IF_HARD if hard else _LEAST_WORDS):
        return ()
    telling, score = _told_in(heard)
    if score < _ENOUGH:
        return ()
    return (evidence(Label.STORY, heard, telling[0].start, telling[-1].end),)


def _told_in(heard: Heard) -> tuple[list[Piece], float]:
    """Give the sentences that tell of oneself, and how much they weigh together."""
    telling: list[Piece] = []
    score = 0.0
    for piece in heard.pieces:
        weight = _weigh(piece.words)
        if weight > 0 and piece.mark != "?":
            telling.append(piece)
            score += weight
    if telling and _STAKE.search(heard.low):
        score += _FOR_STAKE
    if telling and _of_kin(heard.words):
        score += _FOR_KIN
    if any(not _HARD.isdisjoint(piece.words) for piece in telling):
        score += _FOR_HARDSHIP
    return telling, score


def befell_them(heard: Heard) -> bool:
    """Tell whether a turn surely tells what befell its speaker or their kin, however much else is said in it."""
    return heard.once(befell_them, _befell_them, heard) is not None


def _of_themselves_alone(heard: Heard) -> bool:
    if heard.length < _LEAST_ALONE or "?" in heard.low or not heard.vocabulary.isdisjoint(_TO_THEM):
        return False
    if (
        heard.vocabulary.isdisjoint(_FELT)
        and heard.vocabulary.isdisjoint(_HARD)
        and heard.vocabulary.isdisjoint(_NEAR_KIN)
    ):
        return False
    return len(_I_DID.findall(heard.low)) > 1


def _befell_them(heard: Heard) -> re.Match[str] | None:
    """Find where a turn tells in a few words what befell its speaker's kin, or why they themselves ask."""
    if heard.length < _A_FEW_WORDS:
        return None
    if not heard.vocabulary.isdisjoint(_BECAUSE) and (why := _WHY_THEY_ASK.search(heard.low)):
        return why
    return None if heard.vocabulary.isdisjoint(_BEFALLS) else _OF_THEIR_OWN.search(heard.low)


def _weigh(words: tuple[str, ...]) -> float:
    """Weigh one sentence: oneself or one's kin, in the past."""
    own = sum([w in _SELF for w in words])
    if not own:
        return 0.0
    kin = _of_kin(words)
    past = sum([w in _PAST or (len(w) > _SHORT and w.endswith("ed")) for w in words])
    deeds = past > 1 and any(left == "i" and right in _PAST for left, right in itertools.pairwise(words))
    return (0.4 * min(own, 3) + 0.4 * min(past, 3) if past else 0.0) + (1.2 if kin else 0.0) + (0.7 if deeds else 0.0)


def _of_kin(words: tuple[str, ...]) -> bool:
    return any(left in ("my", "our") and right in _THEIR_OWN for left, right in itertools.pairwise(words))
