"""Questions that want one thing: whether a fact answers them, or only has the subject in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.roleplay import cues
from coach.roleplay.forms import asked_last, asks_besides, detail
from coach.roleplay.ordinary import alike, stems_alike
from coach.roleplay.words import plain, sentences, stems_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.model.scenario import Fact
    from coach.roleplay.hearing import Hearing
    from coach.roleplay.index import Index
    from coach.roleplay.mind import Mind

_ANYWHERE = stems_alike(
    "feel day time happen start long stay find honest kind part people thing way bit moment mean idea point reason"
)
"""Words that any question may hold."""
_FORESEEN = 0.6
"""So much of a question is in one that the author wrote for a fact, where it is that question."""

_TOLD_OF = 2
"""A story that tells who somebody is holds so many words of the question."""
_PICKED_UP = 2
"""So many of the person's last words in a question make it one about them."""
_FEW = 3
"""So many words at most only turn over what was said."""


def is_pointed(heard: Hearing) -> bool:
    """Tell whether the turn asks for one thing, and neither goes on with what was told nor says it back."""
    return (
        heard.question is not None
        and not heard.continues
        and (not heard.reflects or asks_besides(heard))
        and bool(cues.answering.POINTED.match(asked_last(heard)))
    )


def misses(mind: Mind, index: Index, heard: Hearing, fact: Fact) -> bool:
    """Tell whether a fact is no answer to a pointed question: it holds nothing of it, or what was told holds more."""
    asked = alike(heard.stems) - stems_alike(mind.scenario.persona.name)
    if wants_one_thing(heard) and not asked & _stems_of(index, fact):
        return not _is_foreseen(index, heard, fact)
    if cues.answering.WHO_DID.match(asked_last(heard)) and not any(
        cues.answering.DONE_TO_ME.search(plain(line)) for line in fact.tell
    ):
        return True
    if cues.answering.AT_THE_START.search(heard.asked_words) and not _tells_a_beginning(index, heard, fact):
        return True
    if _lacks_the_name(index, heard, fact, asked) or _holds_no_wish(index, heard, fact):
        return True
    if _is_of_words_just_said(index, heard, fact):
        return True
    return is_pointed(heard) and _misses_the_point(mind, index, heard, fact, asked)


def _lacks_the_name(index: Index, heard: Hearing, fact: Fact, asked: frozenset[str]) -> bool:
    """Tell whether somebody is asked about by name, and the fact is not about them."""
    if heard.question is None or heard.continues or (heard.reflects and not asks_besides(heard)):
        return False
    named = asked & index.name_stems
    return bool(named) and not named & _stems_of(index, fact) and not _is_foreseen(index, heard, fact)


def _is_of_words_just_said(index: Index, heard: Hearing, fact: Fact) -> bool:
    """Tell whether the person's own last words are asked about, and the fact is of something else."""
    turned = _turned_over(heard)
    echoes = turned or heard.echoes
    enough = turned or len(echoes) >= _PICKED_UP or _is_of_them_alone(heard, echoes)
    if heard.question is None or heard.reflects or not enough:
        return False
    asked = alike(turned or heard.stems)
    foreseen = (*index.topics[fact.topic].ask, *fact.follow)
    if any(len(asked & stems_alike(line)) >= max(1, _FORESEEN * len(asked)) for line in foreseen):
        return False
    echoes = alike(echoes)
    return len(echoes & _stems_of(index, fact)) * 2 < len(echoes)


def _turned_over(heard: Hearing) -> frozenset[str]:
    """Give the person's own words that are turned over before a bare question: "a wreck? what happened?"."""
    if heard.told_now or not heard.statement or not cues.answering.BARELY.match(asked_last(heard)):
        return frozenset()
    last = sentences(heard.statement)[-1]
    return stems_of(last) & heard.last_line.stems if len(last.split()) <= _FEW else frozenset()


def _is_of_them_alone(heard: Hearing, echoes: frozenset[str]) -> bool:
    """Tell whether nothing else is asked about: "what was the defense going to be?"."""
    alone = heard.stems == echoes and heard.question == "open" and not heard.topics
    return bool(echoes) and not heard.told_now and alone


def _tells_a_beginning(index: Index, heard: Hearing, fact: Fact) -> bool:
    """Tell whether a fact is of the time when something began."""
    return _is_foreseen(index, heard, fact) or any(cues.answering.OF_A_START.search(plain(line)) for line in fact.tell)


def _holds_no_wish(index: Index, heard: Hearing, fact: Fact) -> bool:
    """Tell whether it is asked what they want, and the fact tells how it is."""
    said_back = heard.reflects and not asks_besides(heard)
    if said_back or not cues.questions.WISHES.match(asked_last(heard)) or _is_foreseen(index, heard, fact):
        return False
    return not any(cues.questions.SAYS_A_WISH.search(plain(line)) for line in fact.tell)


def _misses_the_point(mind: Mind, index: Index, heard: Hearing, fact: Fact, asked: frozenset[str]) -> bool:
    foreseen = (*index.topics[fact.topic].ask, *fact.follow)
    if cues.answering.WHO_IS.match(asked_last(heard)) and not asked & index.name_stems:
        told_of = (_stems_of(index, fact), *map(stems_alike, foreseen))
        if all(len(asked & held) < _TOLD_OF for held in told_of):
            return True  # "who was that driver?" asks for somebody, and the story of the axle is of a road
    if any(len(asked & stems_alike(line)) >= max(1, _FORESEEN * len(asked)) for line in foreseen):
        return False
    beyond = asked - alike(index.topic_words[fact.topic].roots)
    if not beyond and cues.answering.SAID_BY.match(asked_last(heard)):
        return not asked & _stems_of(index, fact)  # a story of the heat does not tell what the landlord said
    if not beyond:
        return not asked & _stems_of(index, fact) and _another_holds(mind, index, asked, fact)
    much = len(asked & _stems_of(index, fact))
    told = (len(asked & _stems_of(index, index.facts[one])) for one in mind.now.disclosed if one in index.facts)
    return not beyond & _stems_of(index, fact) or much < (most := max(told, default=0)) or much == most > 1


def wants_a_name(heard: Hearing) -> bool:
    """Tell whether a pointed question wants a name, a place, a day or a beginning, which no other line gives."""
    return is_pointed(heard) and bool(cues.answering.WANTS_A_NAME.match(asked_last(heard)))


def to_the_point(lines: Sequence[str], heard: Hearing, beyond: frozenset[str] | None = None) -> list[str]:
    """Keep the lines that share a word with the question, or with what it asks `beyond` its subject."""
    asked = beyond or alike(heard.stems) - (frozenset() if heard.counts else cues.answering.NUMERALS)
    return [line for line in lines if stems_alike(line) & asked]


def wants_one_thing(heard: Hearing) -> bool:
    """Tell whether one thing is asked ("where?", "what have you tried?"), whatever is ready to be told."""
    if heard.question is None or (heard.reflects and not asks_besides(heard)):
        return False
    wanted = detail(heard)
    return wanted == "with_us" or (wanted in cues.details.ONE_THING and not heard.continues)


def _is_foreseen(index: Index, heard: Hearing, fact: Fact) -> bool:
    return any(plain(line) == heard.asked_words for line in (*index.topics[fact.topic].ask, *fact.follow))


def asked_beyond(mind: Mind, index: Index, heard: Hearing, topic: str) -> frozenset[str]:
    """Give the words by which a question wants more than a word on the topic, where nobody foresaw them."""
    asked = alike(heard.stems) - stems_alike(mind.scenario.persona.name)
    if (
        heard.continues
        or heard.question != "open"
        or any(cue.match(asked_last(heard)) for cue in (cues.answering.BROADLY, cues.answering.AT_LARGE))
    ):
        return frozenset()
    beyond = asked - alike(index.topic_words[topic].roots) - _ANYWHERE
    if not beyond or len(beyond) * 2 < len(asked - _ANYWHERE):
        return frozenset()
    facts = index.facts_of.get(topic, ())
    foreseen = (*index.topics[topic].ask, *(line for fact in facts for line in fact.follow))
    known = any(len(asked & stems_alike(line)) >= max(1, _FORESEEN * len(asked)) for line in foreseen)
    return frozenset() if known else beyond


def _another_holds(mind: Mind, index: Index, asked: frozenset[str], fact: Fact) -> bool:
    """Tell whether another fact of the topic, not told yet, is what the question asks for."""
    others = (one for one in index.facts_of[fact.topic] if one.id != fact.id and one.id not in mind.now.disclosed)
    return any(asked & _stems_of(index, one) for one in others)


def _stems_of(index: Index, fact: Fact) -> frozenset[str]:
    return alike(index.fact_stems[fact.id])
