"""How alike two questions are: the words they share, the rarer the more, and whether they want the same sort of thing.

Knows no scenario. What a person answers to the questions that their author foresaw is `foreseen`'s.
"""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import pairwise
from math import fsum, log, sqrt
from typing import TYPE_CHECKING, NamedTuple

from coach.roleplay import likeness_words as table
from coach.roleplay.words import plain, root, tokens, written_out

if TYPE_CHECKING:
    from collections.abc import Iterable

_KEPT = 2_000
_OF_A_PAIR, _OF_A_SMALL_WORD = 0.35, 0.6
"""How much a pair of words weighs beside a word, and a small word beside others."""
_HELD = 0.2
"""How much it weighs that the whole of a question is held in a longer one: "what I mean is, who would miss you?"."""
_RARER, _MOST = 2, 400
"""Always by so many of its features, the rarest first, a question is looked for; by more up to so many questions."""
_LEAST = 0.4
"""Questions less alike than this are never looked at."""


class Alike(NamedTuple):
    """A question that was foreseen, by its place in the list, and how alike it is, from 0 to 1."""

    place: int
    much: float


class Asked:
    """Questions laid out by their words, each with the place of the answer that it belongs to."""

    def __init__(self, questions: Iterable[tuple[int, str]]) -> None:
        """Lay them out; a few milliseconds of work for some hundred questions."""
        features_of = cache(_features)  # many a question stands beside several others
        self._questions = [(place, text, features_of(text)) for place, text in questions]
        self._holding: dict[str, list[int]] = {}
        for number, (_, _, features) in enumerate(self._questions):
            for one in features:
                self._holding.setdefault(one, []).append(number)
        self._many = len(self._questions)
        self._weights: dict[str, float] = {}
        self._looked_at: dict[int, tuple[str | None, frozenset[str], float]] = {}
        self._found: dict[tuple[str, str], tuple[Alike, ...]] = {}

    def like(self, text: str, of: str = "") -> tuple[Alike, ...]:
        """Give the answers whose questions are most like this one, the best first, each once.

        `of` is a word that "she" or "it" in the question may stand for.
        """
        found = self._found.get((text, of))
        if found is None:
            if len(self._found) >= _KEPT:
                self._found.clear()
            features = _features(text)
            if of:
                features = frozenset((*(one for one in features if table.POINTS.isdisjoint(one.split())), of))
            found = self._found[text, of] = self._search(features, form(text))
        return found

    def holds(self, word: str) -> bool:
        """Tell whether any of the questions has this word."""
        return word in self._holding

    def _weight(self, one: str) -> float:
        weight = self._weights.get(one)
        if weight is None:
            weight = self._weights[one] = self._weighed(one)
        return weight

    def _weighed(self, one: str) -> float:
        times = len(self._holding.get(one, ()))
        rarity = log(1 + self._many / times) if times else None
        if " " in one:
            return _OF_A_PAIR * (log(1 + self._many) if rarity is None else rarity)
        weight = log(1 + 2 * self._many) if rarity is None else rarity
        return weight * (_OF_A_SMALL_WORD if one in table.SMALL else 1.0)

    def _length(self, features: Iterable[str]) -> float:
        return sqrt(fsum(self._weight(one) ** 2 for one in features)) or 1.0

    def _search(self, features: frozenset[str], sort: str | None) -> tuple[Alike, ...]:
        length, people = self._length(features), _people(features)
        best: dict[int, float] = {}
        for number in self._sharing(features):
            place, text, held = self._questions[number]
            theirs, others, its_length = self._looked_at.get(number) or self._look_at(number, text, held)
            fits = _fits(sort, theirs)
            if _apart(people, others) or _is_of_yours(features, held, others):
                fits *= table.OF_OTHERS
            if _is_of_then(features) and table.PAST.isdisjoint(held):
                fits *= table.OTHERWISE
            shared = fsum([self._weight(one) ** 2 for one in features & held])
            both, theirs_alone = shared / (length * its_length), shared / its_length**2
            alike = min(1.0, (1 - _HELD) * both + _HELD * theirs_alone) * fits
            if alike >= _LEAST and alike > best.get(place, 0.0):
                best[place] = alike
        ranked = sorted(best.items(), key=lambda one: (-one[1], one[0]))
        return tuple(Alike(place, much) for place, much in ranked)

    def _look_at(self, number: int, text: str, features: frozenset[str]) -> tuple[str | None, frozenset[str], float]:
        """Give the sort of a question, whom it is about, and its length: most are never looked at so closely."""
        found = self._looked_at[number] = form(text), _people(features), self._length(features)
        return found

    def _sharing(self, features: frozenset[str]) -> set[int]:
        """Find the questions that share one of the rarer features; common words alone make nothing alike."""
        lists = sorted((self._holding[one] for one in sorted(features) if one in self._holding), key=len)
        found: set[int] = set()
        for number, holding in enumerate(lists):
            if number >= _RARER and len(found) + len(holding) > _MOST:
                break
            found.update(holding)
        return found


@lru_cache(maxsize=_KEPT)
def form(text: str) -> str | None:
    """Name the sort of thing that a question wants: the one that is asked for first."""
    low = " ".join(table.ONE_WORD.get(word, word) for word in tokens(_spelled(text)))
    found = [(match.start(), at, name) for at, (name, look) in enumerate(table.FORMS) if (match := look.search(low))]
    return min(found)[2] if found else None


def _people(features: frozenset[str]) -> frozenset[str]:
    """Give whom a question is about: the person, or somebody else, by a small word or by what they are to them."""
    return features & (table.PEOPLE | _kin())


def _apart(people: frozenset[str], others: frozenset[str]) -> bool:
    """Tell whether two questions are about different people; "she" may be anybody who is named in the other."""
    if not people or not others or not people.isdisjoint(others):
        return False
    return not (_may_be(people, others) or _may_be(others, people))


def _is_of_yours(features: frozenset[str], others: frozenset[str], people: frozenset[str]) -> bool:
    """Tell whether one asks about "your kid", and the other about nobody in particular: "who walks to school?".

    "How are the kids?" holds nothing beside the kids: they are the person's own.
    """
    if not people.isdisjoint(table.POINTS | {"you"}) or _is_of_them_alone(others):
        return False
    return any(f"your {one}" in features and f"your {one}" not in others for one in features & _kin())


def _is_of_then(features: frozenset[str]) -> bool:
    """Tell whether a question is of another time: "how old were you then?" is not met by today's age."""
    return "then" in features and not table.PAST.isdisjoint(features)


def _is_of_them_alone(features: frozenset[str]) -> bool:
    return all(one in table.SMALL or one in _kin() for one in features if " " not in one)


def _may_be(pointing: frozenset[str], named: frozenset[str]) -> bool:
    return not pointing.isdisjoint(table.POINTS) and not named.isdisjoint(_kin())


@cache
def _kin() -> frozenset[str]:
    return words_of(table.KIN)


def _fits(asked: str | None, foreseen: str | None) -> float:
    if asked is None or foreseen is None:
        return table.UNKNOWN
    return 1.0 if asked == foreseen else table.NEAR.get(frozenset((asked, foreseen)), table.OTHERWISE)


def asked_of(text: str) -> str:
    """Give a question without what stands before it and asks nothing."""
    return table.LEADS.sub(" ", plain(text))


@lru_cache(maxsize=_KEPT)
def _spelled(text: str) -> str:
    low = table.LEADS.sub(" ", written_out(plain(text)))
    for short, whole in table.SHORTENED:
        low = short.sub(whole, low)
    return low


def points(text: str) -> bool:
    """Tell whether a question points at somebody or something that was named before."""
    return not table.POINTS.isdisjoint(_features(text))


def words_of(text: str) -> frozenset[str]:
    """Give the weighty words of a question, each by the first of its row."""
    return frozenset(one for one in _features(text) if " " not in one and one not in table.SMALL)


def _features(text: str) -> frozenset[str]:
    """Give the words of a question and its pairs of neighbours, each word by the first of its row."""
    words = [table.ONE_WORD.get(word, word) for word in tokens(_spelled(text)) if word not in table.IN_PASSING]
    kept = [table.ONE_WORD.get(root(word), root(word)) for word in words]
    return frozenset((*kept, *(" ".join(pair) for pair in pairwise(kept))))


NO_THINGS = words_of(
    "year day week month time far long going anywhere nowhere always never still yet again true heard meant no yes "
    "nice good great lovely sweet awful bad cool same too here there now then know think feel like love get got make "
    "lot bit first last next two three four five one both late early old new busy hard tired cold hot today tonight "
    "guess hope"
)
"""Words that no "it" and no "she" stands for."""
_OF_ANYTHING = words_of("happen start begin change stop end become go come keep last make way thing often like mean")
"""Words that say of anything what became of it."""


def points_alone(text: str) -> bool:
    """Tell whether a question points at what was said, and holds no word of a thing: "does that happen a lot?"."""
    return points(text) and words_of(text) <= NO_THINGS | _OF_ANYTHING
