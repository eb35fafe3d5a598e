"""What a turn is about: the topics it names, the one it points back to, or the person's own last words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.roleplay import cues
from coach.roleplay.forms import asked_last
from coach.roleplay.words import plain, sentences

if TYPE_CHECKING:
    from coach.model.scenario import Fact
    from coach.roleplay.hearing import Hearing
    from coach.roleplay.index import Index
    from coach.roleplay.mind import Mind

_MOST = 3
_NAMED = 4
"""So many words of a topic leave no doubt: two phrases, or a phrase and two words."""


def subjects(mind: Mind, index: Index, heard: Hearing) -> list[str]:
    """Rank the topics of a turn, the best first; none where it has none."""
    last: str | None = mind.now.last_topic
    if heard.topics:
        return _named(mind, index, heard, last)[:_MOST]
    asks = heard.question is not None or heard.continues
    if not asks:
        return _said_back(mind, index, heard, last) if heard.reflects else []
    if _points_elsewhere(mind, index, heard, last):
        # "I grew up in town. What's it like, doing this every day?" is not about the town.
        of_oneself = heard.of_oneself or heard.story or not cues.questions.IS_OF_YOU.search(heard.statement)
        at_large = cues.answering.AT_LARGE.match(asked_last(heard)) and not cues.questions.SINCE_IT.search(
            heard.asked_words
        )
        if not (of_oneself and at_large):
            return heard.aside[:1]
    if last and (heard.continues or heard.reflects or heard.points_back or heard.echoes):
        return [last]
    if heard.echoes or heard.small:
        return index.topics_in(heard.last_line)[:1] if heard.echoes else []
    return heard.mentions[:2] or (heard.earlier[:1] if heard.continues and not last else [])


def at_large(mind: Mind, index: Index, heard: Hearing) -> list[str]:
    """Find what to speak of where it is asked how it is with them, and nothing is named: what anybody may hear first.

    Once that is told, a topic that they still have an ordinary word on. Nobody begins at large who was just hurt.
    """
    if (
        mind.now.hurt
        or heard.question is None
        or heard.small
        or heard.asks
        or not cues.answering.AT_LARGE.match(asked_last(heard))
    ):
        return []
    broad = [topic for topic in index.scenario.topics if any(map(_tells_how_it_is, topic.ask))]
    ready = (topic for topic in broad if any(_anybodys(mind, fact) for fact in index.facts_of[topic.id]))
    left = (topic for topic in (*broad, *index.scenario.topics) if mind.left(topic.says))
    return [topic.id for topic in (*ready, *left)][:1]


def _tells_how_it_is(line: str) -> bool:
    return bool(cues.answering.OF_HOW_IT_IS.search(plain(line)))


def _anybodys(mind: Mind, fact: Fact) -> bool:
    return fact.layer == "anyone" and fact.id not in mind.now.disclosed


def _named(mind: Mind, index: Index, heard: Hearing, last: str | None) -> list[str]:
    """Rank the topics that the question names; words the person just told with weigh more than one word of a topic."""
    topics = _weighty(index, heard)
    told = [name for name in mind.now.disclosed if index.facts[name].topic == last]
    words = heard.said.roots
    theirs = len({root for name in told for root in index.fact_stems[name] & words}) > 1
    by_chance = last and topics[0] != last and index.topic_words[topics[0]].hits(heard.said) == 1
    if last and by_chance and theirs:
        return [last]
    if last and ((by_chance and _is_of_them(heard)) or (last in topics[1:3] and heard.continues and not heard.onward)):
        return [last, *(topic for topic in topics if topic != last)]
    return topics


def _is_of_them(heard: Hearing) -> bool:
    """Tell whether "he" or "if it" in a question is who or what was talked about a moment ago."""
    told = heard.told_now and bool(cues.questions.OF_SOMEONE.search(heard.asked_words))
    return told or (len(heard.topics) == 1 and bool(cues.questions.IF_IT.search(heard.asked_words)))


def _weighty(index: Index, heard: Hearing) -> list[str]:
    """Leave out what one word touches where several words name something else."""
    hits = {topic: index.topic_words[topic].hits(heard.said) for topic in heard.topics}
    most = max(hits.values())
    return [topic for topic in heard.topics if hits[topic] > 1 or most < _NAMED or hits[topic] == most]


def _said_back(mind: Mind, index: Index, heard: Hearing, last: str | None) -> list[str]:
    """Find what a reflection is of: the last topic, unless nothing of it is in there and something else is."""
    said = heard.said.roots
    told = [(len(index.fact_stems[name] & said), index.facts[name].topic) for name in mind.now.disclosed]
    most, topic = max(told, default=(0, last))
    if most > 1 and topic != last and all(many < most for many, one in told if one == last):
        return [topic] if topic else []
    named = heard.mentions[:1]
    if named and last not in heard.mentions[:2] and not _is_of(mind, index, heard, last):
        return named if mind.now.spoken.get(named[0]) or not last else [last]
    return [last] if last else named


def _points_elsewhere(mind: Mind, index: Index, heard: Hearing, last: str | None) -> bool:
    """Tell whether "it" in a question is what another sentence of the turn names, not what was talked about last."""
    if not heard.aside or last == heard.aside[0]:
        return False
    if last and not heard.stems and heard.narrow:
        # "So you walked him. Where to?" goes on with the sentence before it, whatever else was said.
        return index.topics_in(index.hear(sentences(heard.statement)[-1]))[:1] == heard.aside[:1]
    if cues.questions.MENTIONED.search(heard.statement) or not _is_of(mind, index, heard, last):
        return True
    # "Whole sentences! So, the committee. How have you found it?": what was said last before the question counts.
    said = index.hear(sentences(heard.statement)[-1])
    return index.topics_in(said)[:1] == heard.aside[:1] and not said.stems & heard.last_line.stems


def _is_of(mind: Mind, index: Index, heard: Hearing, last: str | None) -> bool:
    """Tell whether the turn holds words of what the person told of the last topic, or said last."""
    told = [name for name in mind.now.disclosed if index.facts[name].topic == last]
    said = index.hear(heard.statement).roots
    return bool(heard.picked_up) or any(len(index.fact_stems[name] & said) > 1 for name in told)
