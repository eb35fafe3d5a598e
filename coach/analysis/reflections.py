"""Finds where the organizer says back what the person said or meant. Questions in form and intent are not it.

Signs are weighed, sentence by sentence: how it opens, whom it speaks of, whether the person's own words come back in
it, and what speaks against it (advice, news, plans, the speaker's own affairs).
"""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING, NamedTuple

from coach.analysis import questions
from coach.analysis.listed import listed, phrased
from coach.analysis.stems import content_stems
from coach.analysis.talk import evidence
from coach.model.reading import Label

if TYPE_CHECKING:
    from coach.analysis.heard import Heard
    from coach.analysis.talk import Talk
    from coach.model.reading import Evidence


_OPENERS = listed(
    """
    okay ok yeah yes yep right oh ah hmm hm mm mhm um uh uhm er erm well and but all alright great wow sure
    now like just mean know cool good i see huh no hey exactly totally absolutely definitely aye
    """
)
_YOU = listed(
    """
    you you're you've you'd your you'll youre yours yourself ya
    """
)
_BACK = listed(
    """
    yeah yes yep mm mhm hmm uh huh right okay ok no nope sure exactly definitely um true totally hum
    """
)
_SELF = listed(
    """
    i i'm i've i'd i'll my me we we're we've we'll we'd our us let's im ive mine myself
    """
)
_ADVICE = listed(
    """
    should need must better try please recommend recommended suggest ought shouldn't gotta
    """
)
_MODAL = listed(
    """
    can could will would might may want you'll
    """
)
_PHRASES = phrased(
    """
    sounds like | sound like | seems like | sounds as | sounded like | you're saying | you are saying |
    you said | you mentioned | you feel | you're feeling | you felt | i hear you saying | i'm hearing | what i hear
    | if i understand | in other words | on one hand | on the one hand | on the other hand | you're worried
    | you worry | your worry | for you | you're not sure | you don't want | you want | you wanna |
    you know that you | part of you | you've noticed | you've tried | you realize | you believe | you think
    | you thought | you were | you wish | you'd like | you're hoping | you hope | you care |
    important to you | matters to you | you're trying | it seems | you seem | i can see that | i can tell |
    i can hear | must be | must have been | you've been | you told me | the way you | you're afraid |
    you're scared | you love | you like | you enjoy | you see | that's hard | you're looking |
    you're thinking | you're wondering | hear you say | hearing you | also mentioned | if i've got |
    if i got | did i get
    """
)
_FAREWELL = listed(
    """
    thank thanks welcome hi hello goodbye bye appreciate cheers meet sorry
    """
)
_EMPATHY = phrased(
    """
    must be | must have | must've | i'm sure that | i'm sure it | i'm sure you | i'm sure it | i bet |
    i imagine | i can imagine | that's hard | that's tough | that's a lot | sounds hard | that's huge |
    pretty  | overwhelming | frustrating | exciting | shocking | stressful | scary | painful
    """
)
_FEELING_WORDS = frozenset(("must", "why", "wonder"))
_FEELING_WITH = re.compile(
    r"(?:^|[.!?,] )(?:(?:oh|wow|gosh|god|ah|yeah|yes|okay|ok|so|and|man|jeez|i bet|i imagine|i'm sure) )*"
    r"(?:that|it|this) must (?:be|feel|have been|have felt)"
    r"(?: so| really| very| pretty| quite| incredibly| just| a bit| such)* (?:an? )?"
    r"(?:hard|scary|heavy|lonely|tough|frightening|frustrating|exhausting|tiring|painful|difficult|stressful|awful"
    r"|terrifying|maddening|upsetting|humiliating|worrying|sad|strange|isolating|draining|overwhelming|blow|weight|strain)\b"
    r"(?![^.!?]*\?)|\bno wonder (?:you|it|that)\b"
    r"|\bi (?:get|see|understand|can see|can understand) why (?:you|it|that)(?!'re asking| are asking| ask)\b"
)
"""Said so, it is a saying-back of what was felt, though hardly a word of theirs comes back."""
_PHRASES_BY_START: dict[str, list[str]] = {}
for _phrase in _PHRASES:
    _PHRASES_BY_START.setdefault(_phrase.split()[0], []).append(_phrase)
_PHRASE_STARTS = frozenset(_PHRASES_BY_START)
_EMPATHIC = frozenset(word for phrase in _EMPATHY for word in phrase.split())
_LOGISTICS = listed(
    """
    i'll we'll let's appointment meeting
    """
)
_ENOUGH = 1.3
_NOD = 3
_SEVERAL = 3
_LONG_ECHO = 14
_LATELY = 6
"""So many turns back the person's words are still fresh."""
_NEARLY_ALL = 0.75
_SURE = 3.0
_LEAST_BEFORE_QUESTION = 4
_SETS_UP = frozenset(("if", "when", "scale", "where"))
_EMPTY_PAIRS = frozenset(
    (("you", "know"), ("i", "mean"), ("kind", "of"), ("sort", "of"), ("a", "little"), ("to", "be"), ("and", "then"))
)


def find(heard: Heard, talk: Talk) -> tuple[Evidence, ...]:
    """Find the sentences of a turn that say back what the person said or meant."""
    before = talk.before(heard)
    if before is None and heard.index:
        return ()
    since = max(0, heard.index - _LATELY)
    pairs = before.pairs if before else frozenset()
    going_on = _goes_on(heard, talk)
    told, last_told = talk.said_by_person, talk.last_said_by_person
    labels = talk.labels[heard.index]
    with_them = heard.once(feels_with, feels_with, heard)
    found = []
    for statement in statements(heard):
        words, first = statement.words, statement.first
        last = first + len(words)
        lately = sum([last_told.get(stem, -1) >= since for stem in statement.stems])
        earlier = sum([stem in told for stem in statement.stems]) - lately
        alone = heard.length - last + first <= _NOD and Label.CLOSED_QUESTION not in labels
        score = round(_weigh(statement, lately, earlier, alone=alone), 6)
        if before is not None and _SEVERAL <= len(words) <= _LONG_ECHO and _echoes(words, before.vocabulary):
            score += 1.6
        if pairs and score < _SURE:
            score += 0.4 * min(3, len(pairs.intersection(itertools.pairwise(words)) - _EMPTY_PAIRS))
        if going_on and first == 0:
            score += going_on
        start, end = heard.spans[first][0], heard.spans[last - 1][1]
        feeling = with_them and _FEELING_WITH.search(heard.low, start, end)
        if score < 0 and not feeling:
            continue
        if any(t.start < end and start < t.end for t in talk.times[heard.index]):
            score -= 0.9
        if any(ask.start < end and start < ask.end for ask in talk.asks[heard.index]):
            score -= 2.0
        talk.echo[heard.index] = max(talk.echo[heard.index], score)
        if score >= _ENOUGH or feeling:
            found.append(evidence(Label.REFLECTION, heard, start, end))
    return tuple(found)


def feels_with(heard: Heard) -> bool:
    """Tell whether a turn names in so many words how it must be for the person, or why they would feel so."""
    return not _FEELING_WORDS.isdisjoint(heard.vocabulary) and _FEELING_WITH.search(heard.low) is not None


def _echoes(words: tuple[str, ...], said: frozenset[str]) -> bool:
    """Say whether nearly all of a statement was just said, "you" put for "me"."""
    bare = [word for word in words if word not in _OPENERS]
    kept = sum([word in said or (word in _YOU and not _SELF.isdisjoint(said)) for word in bare])
    return len(bare) >= _SEVERAL and kept >= _NEARLY_ALL * len(bare)


def _goes_on(heard: Heard, talk: Talk) -> float:
    """Say how far the turn goes on with a saying-back that the person only nodded to."""
    if heard.index < 2:  # noqa: PLR2004 - there must be a turn to go on with, and a nod
        return 0.0
    before, own = talk.heard[heard.index - 1], talk.heard[heard.index - 2]
    nod = before.speaker is not heard.speaker and before.length <= _NOD and before.vocabulary <= _BACK
    if not nod:
        return 0.0
    if Label.REFLECTION in talk.labels[own.index]:
        return 1.6 if heard.low.startswith("-") else 1.0
    return 0.0


def statements(heard: Heard) -> list[_Statement]:
    """Cut a turn into its statements: sentences, and what comes before a question."""
    return heard.once(statements, _statements, heard)


def _statements(heard: Heard) -> list[_Statement]:
    cores = questions.cores(heard)
    found = []
    for number, piece in enumerate(heard.pieces):
        words = piece.words
        asked = cores[number] if cores else ()
        if asked and not asked[0].declarative:
            words = words[: asked[0].at]
            if len(words) < _LEAST_BEFORE_QUESTION or not _SETS_UP.isdisjoint(words[:3]):
                continue
        if words:
            found.append(_statement(words, piece.first))
    return found


class _Statement(NamedTuple):
    """A statement by itself: its words and where they begin, its stems, what it weighs, how many words speak of "I"."""

    words: tuple[str, ...]
    first: int
    stems: frozenset[str]
    weight: float
    own: int


def _statement(words: tuple[str, ...], first: int) -> _Statement:  # noqa: C901 - one sign after another, each with its weight
    """Weigh what a statement shows by itself."""
    at = 0
    so = False
    while at < len(words) and (words[at] in _OPENERS or words[at] == "so" or words[at] == "then"):
        so = so or words[at] == "so"
        at += 1
    body = words[at:]
    if not body:
        return _Statement(words, first, frozenset(), 0.0, 0)
    text = " ".join(words).replace("you know", "")
    stems = content_stems(body)
    score = 1.3 if so else 0.0
    said = frozenset(words)
    if any(phrase in text for word in _PHRASE_STARTS & said for phrase in _PHRASES_BY_START[word]):
        score += 1.4
    if not _EMPATHIC.isdisjoint(said) and any(phrase in text for phrase in _EMPATHY):
        score += 1.2
    yours = sum([w in _YOU for w in body]) - text.count("if you") - (len(words) - len(text.split())) // 2
    own = 0 if _SELF.isdisjoint(said) else sum([w in _SELF for w in body])
    if yours > 0:
        score += 1.6 if body[0] in _YOU or (len(body) > 1 and body[1] in _YOU) else 0.7
    score -= 0.8 * min(3, own) if body[0] in _SELF else 0.5 * min(3, own)
    if not _ADVICE.isdisjoint(said):
        score -= 1.0
    if "if you" in text:
        score -= 0.8
    for left, right in itertools.pairwise(body):
        if (left == "you" and right in _MODAL) or left == "you'll":
            score -= 0.7
    if not _FAREWELL.isdisjoint(said):
        score -= 2.0
    if not _LOGISTICS.isdisjoint(said):
        score -= 0.8
    if not stems and len(body) <= _NOD:
        score -= 1.0
    return _Statement(words, first, stems, score, own)


def _weigh(statement: _Statement, lately: int, earlier: int, *, alone: bool) -> float:
    """Weigh a statement in its place: so many of its stems the person said lately, so many only earlier."""
    stems = len(statement.stems)
    score = statement.weight + 0.6 * min(3, lately)
    if stems and lately >= 0.6 * stems and not statement.own and (alone or lately >= _SEVERAL):
        score += 1.2
    return score + 0.25 * min(4, earlier) - 0.1 * min(10, stems - lately - earlier)
