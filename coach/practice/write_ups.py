"""What one writes of a rehearsal from memory, before its scorecard: the questions, and what of it was really told.

Words that match are said to; of all else nothing is said, as one may well have it in words of one's own.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from coach.analysis.stems import content_stems
from coach.model.noun import Noun
from coach.practice.visiting.write_up import Question
from coach.roleplay.likeness_words import ONE_WORD
from coach.roleplay.words import plain, tokens

if TYPE_CHECKING:
    from coach.model.facts import Fact
    from coach.model.record import Rehearsal
    from coach.model.scenario import Scenario

CARES, LEADS = "cares", "leads"

QUESTIONS: tuple[Question, ...] = (
    Question(
        key=CARES, asks="What does {name} care about most, and why?", hint="As it was told to you, in a few words."
    ),
    Question(
        key=LEADS,
        asks="What did {name} say in passing that you would ask about now?",
        hint="A name, a word that came twice, a sigh.",
    ),
    Question(key="next_time", asks="What would you do differently?", hint="One thing is enough."),
)
"""Three of the guides' questions after a visit, in their order and by the same keys. None has to be answered."""

_WEIGHT = ("stake", "story", "anyone")
_READ = "en"
_OF_ANYBODY = "cares people family friends work job life group community help"
"""Words that are written of anybody, and so name nothing."""


class Told(Noun):
    """Something that the person told: its gist, the turn it was told in, and whether one's own words name it."""

    id: str
    layer: str
    gist: str
    turn: int
    named: bool


class Heard(Noun):
    """What was there, to be laid beside what one wrote: what was told, weightiest first, and what more a lead led to.

    `near` are gists of what was never told, where the words of one's lead name it.
    """

    told: tuple[Told, ...]
    near: tuple[str, ...]


def heard(rehearsal: Rehearsal) -> Heard | None:
    """Lay out what was there beside what was written of a rehearsal; None where nothing was."""
    if not rehearsal.write_up:
        return None
    scenario = rehearsal.scenario
    at = {fact: index for index, turn in enumerate(rehearsal.path) for fact in turn.unlocked}
    named = _named(scenario, " ".join(rehearsal.write_up.values()))
    led_to = _named(scenario, rehearsal.write_up.get(LEADS, ""))
    told = [
        Told(id=fact.id, layer=fact.layer, gist=fact.gist, turn=at[fact.id], named=fact.id in named)
        for fact in scenario.facts
        if fact.id in at
    ]
    return Heard(
        told=tuple(sorted(told, key=lambda one: (_WEIGHT.index(one.layer), one.turn))),
        near=tuple(fact.gist for fact in scenario.facts if fact.id not in at and fact.id in led_to),
    )


def _named(scenario: Scenario, text: str) -> frozenset[str]:
    """Find the facts that words name: by two of a fact's words, one of them of that fact alone, or by its author's."""
    said = _stems(text)
    if scenario.language != _READ or not said:
        return frozenset()
    known = _known_before(scenario)
    own = {fact.id: _stems(fact.gist, *_given(fact)) - known for fact in scenario.facts}
    often = Counter(word for words in own.values() for word in words)
    found = set()
    for fact in scenario.facts:
        alone = {word for word in own[fact.id] & said if often[word] == 1}
        shared = (own[fact.id] | _stems(*fact.tell) - known) & said
        by_author = _stems(*(word for word in _given(fact) if " " not in word))
        if (alone and len(shared) > 1) or alone & by_author:
            found.add(fact.id)
    return frozenset(found)


def _given(fact: Fact) -> list[str]:
    return [word.replace("*", "") for word in fact.words]


def _known_before(scenario: Scenario) -> frozenset[str]:
    """Give the words of what anybody knows before the talk: repeating those shows no listening."""
    card, persona = scenario.card, scenario.persona
    before = (card.who, card.where, card.why, card.goal, card.you, *card.know)
    return _stems(_OF_ANYBODY, *before, persona.name, persona.work, persona.place, *persona.public)


def _stems(*texts: str) -> frozenset[str]:
    return content_stems([ONE_WORD.get(word, word) for text in texts for word in tokens(plain(text))])
