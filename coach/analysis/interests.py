"""Finds where the person tells a value, hope, worry, story or motive of their own, and remembers what they care about."""

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

# What a telling is made of. Each row counts once in a turn; the weights are in _WEIGHT.
_CUES = Cues(
    worry="""
        (i|i'm|we|we're|me) (?:\\w+ ){0,2}(?:worried|worry|scared|afraid|frightened|ashamed|shamed|tired of|sick of|fed up|stressed|anxious|nervous|terrified|exhausted|lonely)
        (i) (?:\\w+ ){0,2}(?:hate|can't stand|dread|miss|cried|cry|regret|resent)
        i don't (?:want|like) (?:to|my|them|it|being|losing|anyone|anybody)
        (worries|scares|frightens|bothers|angers|upsets|kills) me
        keeps me (?:up|awake)
        i'm awake
        breaks my heart
        makes me (?:\\w+ )?(?:mad|angry|sad|sick|furious|nervous|cry|nuts|feel)
        it (?:hurts|hurt|stings|eats)
        tengo miedo
        me (?:preocupa|duele|importa|da miedo)
    """,
    value="""
        (i|we) (?:\\w+ )?(?:care|believe|love|value|dream|hope|wish)
        i(?:'ve)? (?:always|never) (?:\\w+ )?(?:wanted|thought|believed|felt|dreamed|promised|told)
        i (?:just |really |only )?(?:want|wanted) (?:to|my|her|him|them|it|the|a|our|someone|somebody|people)
        i'd (?:like|love|want) (?:to|my|her|him|them|it)
        (matters|mattered|means|meant) (?:\\w+ ){0,3}to (?:me|us)
        i was (?:raised|brought up|born|taught|proud|ashamed)
        i'm proud
        (not|isn't|ain't) (?:right|fair)
        somebody should
        i (?:felt|feel) (?!like (?:that|it)'s|free)
        quiero que
        mi (?:sueño|familia|mamá|mama|hija|hijo|madre|abuela)
    """,
    kin="""
        my (?:\\w+ )?(?:mother|mom|mum|ma|mam|dad|father|da|wife|husband|partner|son|daughter|kid|kids|children|child|girls|boys|girl|boy|baby|sister|brother|grandmother|grandma|gran|nan|nana|granddad|grandfather|grandson|granddaughter|grandkids|aunt|uncle|cousin|nephew|niece|parents|family|friend|neighbor|neighbour|students|patients|mother-in-law|in-laws)
        (our) (?:\\w+ )?(?:kids|son|daughter|mother|father|family|house|home|street|block)
    """,
    own="""
        my (?:back|knees|knee|heart|name|hands|life|job|rent|house|home|visa|whole life|health|chest|credit|contract|street|block|building|church)
        (i've|i) (?:been|worked|lived|raised|lost|grew up|came|moved|started|borrowed|sold|carried|carry|drove|ran|quit|buried|got laid off|hauled|cleaned|nursed|taught)
        i (?:used to|had to|have to)
        (when|since|because) (?:i|we|my|our) (?:\\w+ )?(?:was|were|came|had|got|first|moved|started|lost|left|grew|mother|father|mom|mum|dad)
        i (?:stood|sat|watched|saw|seen|remember|went|told|thought|said|says|called|asked|gave|get|got)
    """,
)
_WEIGHT = {"worry": 2.0, "value": 2.0, "kin": 1.2, "own": 1.0}
_FEW_WORDS = 6
_STORY_WORDS = 30
_LINE = 2.0
_PERSONAL = frozenset(
    {
        "i",
        "i'm",
        "i've",
        "i'd",
        "me",
        "my",
        "we",
        "our",
        "us",
        "mine",
        "we're",
        "im",
        "ive",
        "myself",
        "yo",
        "mi",
        "nos",
    }
)


def find(heard: Heard, talk: Talk) -> tuple[Evidence, ...]:
    """Find self-interest in a turn of the person's: their own words about themselves, at some length or with some heat."""
    if heard.length < _FEW_WORDS:
        return ()
    found = _CUES.found(heard)
    weight = sum(_WEIGHT[name] for name in {f.name for f in found})
    personal = sum(1 for word in heard.words if word in _PERSONAL)
    weight += min(personal, 4) * 0.25 + (heard.length >= _STORY_WORDS) + (heard.length >= 2 * _STORY_WORDS) * 0.5
    if not found or weight < _LINE:
        return ()
    best = max(found, key=lambda f: (_WEIGHT[f.name], -f.start))
    return (evidence(Label.SELF_INTEREST, heard, *passage(heard, best.start, best.end)),)


def cared_about(talk: Talk, before: int) -> dict[str, int]:
    """Gather what this person said they care about: stem -> the first of their telling turns that held it.

    Only turns earlier than `before` count. Words of their other turns are left out.
    """
    cared: dict[str, int] = {}
    for index in range(min(before, len(talk.labels))):
        if talk.heard[index].speaker is Speaker.PERSON and Label.SELF_INTEREST in talk.labels[index]:
            for stem in talk.stems[index]:
                cared.setdefault(stem, index)
    return cared


def has_told(talk: Talk, before: int) -> bool:
    """Tell whether the person has shown a stake of their own in a turn earlier than `before`."""
    return any(Label.SELF_INTEREST in labels for labels in talk.labels[:before])
