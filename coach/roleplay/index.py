"""A scenario made ready to be matched against what is typed: who answers to which words. Built once per scenario."""

from __future__ import annotations

import re
import threading
from collections import OrderedDict
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from coach.analysis.stems import content_stems
from coach.roleplay.expected import Expected
from coach.roleplay.ordinary import Repertoire, alike, lay_out
from coach.roleplay.words import Matcher, Said, Speller, plain, root, say, tokens

if TYPE_CHECKING:
    from coach.model.scenario import Ease, Fact, Invitation, Obstacle, Scenario, Topic
    from coach.roleplay.asked import Question
    from coach.roleplay.hearing import Hearing
    from coach.roleplay.ordinary import Ordinary

V = TypeVar("V")
_NAME = re.compile(r"(?<=[a-zñáéíóú,;] )(?!I\b|I')[A-ZÁÉÍÓÚ][a-zñáéíóú]+")
_KEPT = 32
"""So many people are kept laid out, at some three megabytes each."""
_TEXTS, _LONG = 2_000, 400
"""How many texts an index remembers, and from how many letters on a text is not worth it: it never comes again."""
_INDEXES: OrderedDict[int, tuple[Scenario, Index]] = OrderedDict()
_one_at_a_time = threading.Lock()


class Index:
    """Everything of a scenario by id, and matchers for every list of words in it."""

    def __init__(self, scenario: Scenario) -> None:
        """Lay out the scenario; some milliseconds of work."""
        self.scenario = scenario
        self.topics: dict[str, Topic] = {topic.id: topic for topic in scenario.topics}
        self.facts: dict[str, Fact] = {fact.id: fact for fact in scenario.facts}
        self.obstacles: dict[str, Obstacle] = {one.id: one for one in scenario.obstacles}
        self.asks: dict[str, Invitation] = {ask.id: ask for ask in scenario.asks}
        self.asks_back = {one.id: one for one in scenario.asks_back}
        self.facts_of: dict[str, list[Fact]] = {topic: [] for topic in self.topics}
        for fact in scenario.facts:
            self.facts_of.setdefault(fact.topic, []).append(fact)
        self.topic_words = {topic.id: Matcher(topic.words) for topic in scenario.topics}
        self.fact_words = {fact.id: Matcher(fact.words) for fact in scenario.facts}
        self.fact_stems = {fact.id: _stems_of(fact) for fact in scenario.facts}
        self.public_stems = content_stems(tokens(plain(_public(scenario))))
        self.ask_words = {ask.id: Matcher(ask.words) for ask in scenario.asks}
        self.ask_stems = {ask.id: content_stems(tokens(plain(ask.what))) for ask in scenario.asks}
        self.obstacle_words = {one.id: Matcher(one.words) for one in scenario.obstacles}
        self._eases: dict[int, Matcher] = {
            id(ease): Matcher(ease.words) for one in scenario.obstacles for ease in one.eases
        }
        self.mistaken = {fact.id: [(Matcher(m.words), m.says) for m in fact.mistaken] for fact in scenario.facts}
        self._rare = _rarity(self.topic_words)
        singles = {word for matcher in self.topic_words.values() for word in matcher.singles}
        starts = {start for matcher in self.topic_words.values() for start in matcher.starts}
        self.speller = Speller(singles, starts)
        self._said: dict[str, Said] = {}
        self._topics: dict[str, tuple[str, ...]] = {}
        self._told: dict[str, tuple[Fact, ...]] = {}
        self.heard: dict[tuple[str, Question, bool], Hearing] = {}
        self._repertoires: dict[bool, Repertoire] = {}
        self.name_stems = _names(scenario)
        name = plain(scenario.persona.name)
        self.called = frozenset((name, *name.split()))
        by_name = "|".join(map(re.escape, sorted(self.called, key=len, reverse=True)))
        self.by_name = re.compile(rf"(?:^|(?<=[.?!] ))(?:{by_name}),|,? (?:{by_name})(?=\W*$)")
        self.details: dict[str, list[Ordinary]] = {
            fact.id: [lay_out(fact.topic, f"more.{fact.id}", line) for line in fact.more] for fact in scenario.facts
        }

    @cached_property
    def expected(self) -> Expected:
        """The questions that the author foresaw, laid out when a question is first asked."""
        return Expected(self.scenario)

    def names(self, fact: str, said: Said, ask: str) -> bool:
        """Tell whether words name a fact: by the author's words for it, or by two of its own that the ask lacks."""
        common = (self.fact_stems[fact] & said.roots) - self.ask_stems[ask]
        return len(common) >= 2 or self.fact_words[fact].hits(said) > 0  # noqa: PLR2004 - one word is often an accident

    def ease_words(self, ease: Ease) -> Matcher:
        """Find the matcher of one of the scenario's own eases."""
        return self._eases[id(ease)]

    def repertoire(self, *, closed: bool) -> Repertoire:
        """Give the ordinary lines that may answer a question, laid out when such a question is first asked."""
        if closed not in self._repertoires:
            self._repertoires[closed] = Repertoire(self.scenario, closed=closed)
        return self._repertoires[closed]

    def hear(self, text: str) -> Said:
        """Make what was said ready to be matched, slips mended towards the scenario's own words."""
        said = self._said.get(text)
        if said is None:
            said = say(text, self.speller)
            _remember(self._said, text, said)
        return said

    def topics_in(self, said: Said) -> list[str]:
        """Rank the topics that words touch, the best first; a word that many topics share weighs less."""
        topics = self._topics.get(said.spaced)
        if topics is None:
            topics = tuple(self._rank(said))
            _remember(self._topics, said.spaced, topics)
        return list(topics)

    def told_in(self, line: str) -> tuple[Fact, ...]:
        """Find the facts that a line of the person's tells, or gives a detail of, in the author's words."""
        told = self._told.get(line)
        if told is None:
            told = tuple(fact for fact in self.scenario.facts if any(one in line for one in (*fact.tell, *fact.more)))
            _remember(self._told, line, told)
        return told

    def _rank(self, said: Said) -> list[str]:
        scores: list[tuple[float, int, str]] = []
        for place, (topic, matcher) in enumerate(self.topic_words.items()):
            hits = matcher.hits(said)
            if hits:
                shared = sum(1 - 1 / self._rare[r] for r in matcher.roots & said.roots)
                scores.append((shared - hits, place, topic))
        return [topic for _, _, topic in sorted(scores)]


def _remember(kept: dict[str, V], text: str, value: V) -> None:
    """Keep what was worked out for a text; lines come again and again, and what is typed has no bound."""
    if len(text) < _LONG:
        if len(kept) >= _TEXTS:
            kept.clear()
        kept[text] = value


def _public(scenario: Scenario) -> str:
    card, persona = scenario.card, scenario.persona
    return " ".join((card.who, card.where, card.why, *card.know, persona.work, persona.place, *persona.public))


def _names(scenario: Scenario) -> frozenset[str]:
    """Find the stems of the people and places that facts name, other than the person."""
    told = " ".join(line for fact in scenario.facts for line in (*fact.tell, *fact.more))
    given = [word for fact in scenario.facts for word in fact.words if word[:1].isupper() and " " not in word]
    own = content_stems(tokens(plain(scenario.persona.name)))
    return alike(content_stems(tokens(plain(" ".join((*_NAME.findall(told), *given)))))) - own


def _rarity(matchers: dict[str, Matcher]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for matcher in matchers.values():
        for one in matcher.roots:
            counts[one] = counts.get(one, 0) + 1
    return counts


def _stems_of(fact: Fact) -> frozenset[str]:
    words = tokens(plain(" ".join((fact.gist, *fact.tell, *fact.heard))))
    phrases = [tokens(plain(given)) for given in fact.words]
    alone = {root(phrase[0].strip("*")) for phrase in phrases if len(phrase) == 1}
    return content_stems(words) | content_stems([word for phrase in phrases for word in phrase]) | alone


def index_of(scenario: Scenario) -> Index:
    """Find the scenario's index, making it the first time. Those that were used last are kept."""
    key = id(scenario)
    with _one_at_a_time:
        kept = _INDEXES.get(key)
        if kept is not None and kept[0] is scenario:
            _INDEXES.move_to_end(key)
            return kept[1]
    made = Index(scenario)
    with _one_at_a_time:
        _INDEXES[key] = (scenario, made)
        if len(_INDEXES) > _KEPT:
            _INDEXES.popitem(last=False)
    return made
