"""How alike two questions are: the words they share, the rarer the more, and whether they want the same sort of thing.

Knows no scenario. What a person answers to the questions that their author foresaw is `foreseen`'s.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from itertools import pairwise
from math import fsum, log, sqrt
from typing import TYPE_CHECKING, NamedTuple

from coach.roleplay.words import plain, root, tokens, written_out

if TYPE_CHECKING:
    from collections.abc import Iterable

_KEPT = 2_000
_OF_A_PAIR, _OF_A_SMALL_WORD = 0.35, 0.6
"""How much a pair of words weighs beside a word, and a small word beside others."""
_RARER, _MOST = 2, 400
"""Always by so many of its features, the rarest first, a question is looked for; by more up to so many questions."""
_LEAST = 0.4
"""Questions less alike than this are never looked at."""

_SHORTENED = (
    (re.compile(r"\bwon't\b"), "will not"),
    (re.compile(r"\bcan't\b"), "can not"),
    (re.compile(r"n't\b"), " not"),
    (re.compile(r"'(?:re|m)\b"), " be"),
    (re.compile(r"'ve\b"), " have"),
    (re.compile(r"'ll\b"), " will"),
    (re.compile(r"'d\b"), " would"),
    (re.compile(r"\b(who|what|how|where|when|why|he|she|it|that|there|here)'?s\b"), r"\1 be"),
)
_ROWS = (
    "be is are am being es son esta estan",
    "was were been era fue estaba",
    "do does doing",
    "have has",
    "did done hizo hicieron",
    "had tenia habia",
    "anybody anyone someone somebody",
    "they their theirs them",
    "he him his",
    "she her hers",
    "you usted le te",
    "your yours tu su sus",
    "that this these those it",
    "we us our",
    "a an",
    "die died dead death pass passed murio fallecio",
    "afraid scared scare frightened frighten fear fears miedo",
    "angry mad upset furious anger enojo enojada",
    "tell told said says say saying spoke speak speaks dijo dicen dice dijeron",
    "boss manager supervisor management jefe patron",
    "hard difficult tough heavy dificil",
    "child kid children kids son sons daughter daughters hijo hijos hija",
    "husband wife married spouse partner esposo marido casada",
    "mother mom mum mama mam amma madre",
    "father dad daddy papa padre",
    "quit quitting leave leaving left",
    "job work trabajo trabaja",
    "begin began begun start started starts empezo",
    "learn learned teach taught",
    "want wanted wish hope hoping quiere",
    "live lived lives living home house casa vive",
    "money pay paid pays wage wages earn earns dinero paga",
    "fix fixed repair repaired mend",
    "write wrote written",
    "happen happened happens paso",
    "feel feels feeling felt sintio siente",
    "sad hurt hurts",
    "tired exhausted cansada cansado",
    "eat eating eaten ate food lunch supper dinner",
    "sleep slept sleeping duerme",
    "think thought thinks piensa",
    "know knew known knows sabe",
    "help helped helps ayuda",
    "miss missed missing extrana",
    "stop stopped",
    "get got gets",
    "name names called nombre llama",
    "age old years edad",
    "people folks others",
    "change changed different cambiaria",
    "sing sang song songs music",
    "buy bought",
    "drive drove",
    "meet met",
    "proud pride",
    "remember recall recuerda",
    "finish finished end ended",
    "big large",
    "town city village place pueblo",
    "neighbor neighbors neighbour neighbours",
)
"""Words that ask for the same thing, a row each."""
_ONE_WORD = {word: row.split()[0] for row in _ROWS for word in row.split()}
_POINTS = frozenset(("he", "she", "they", "that", "one"))
"""Words that point at somebody or something named before, each the first of its row."""
_SMALL = frozenset(
    tokens(
        "be was do have did had will would can should could you your a the of to in on at for with from about "
        "it that and they he she we i me my not or any there what how who when where why which que como de en con por"
    )
)
"""Words that carry little by themselves; in a pair they tell who did what."""
_IN_PASSING = frozenset(
    tokens(
        "so and but oh ok okay well hey hi um uh ah wow ha haha lol hm hmm please really actually just honestly "
        "maybe exactly anyway though sorry by the a kind sort wonder curious y pues oiga oye el la los las un una"
    )
)
"""Words that are in many questions and in the sense of none."""
_FORMS = (
    ("how many", re.compile(r"\bhow (?:many|much)\b|\bcuant[oa]s?\b")),
    ("how long", re.compile(r"\bhow (?:long|far)\b|\bsince when\b|\bdesde cuando\b")),
    ("how old", re.compile(r"\bhow old\b|\bque edad\b")),
    ("how often", re.compile(r"\bhow (?:often|frequently)\b|\bcada cuando\b")),
    ("why", re.compile(r"\bwhy\b|\bhow come\b|\bwhat (?:for|made|makes)\b|\bpor que\b|\bpara que\b")),
    ("who", re.compile(r"\b(?:who|whom|whose)\b|\bquien(?:es)?\b")),
    ("when", re.compile(r"\bwhen\b|\bwhat (?:time|day|year|month)\b|\bcuando\b|\ba que hora\b")),
    ("where", re.compile(r"\bwhere\b|\bwhich (?:street|place|town)\b|\bdonde\b")),
    ("what", re.compile(r"\b(?:what|which|how)\b|\b(?:que|cual|como)\b|\btell me\b|\bcuenteme\b")),
    ("yes or no", re.compile(r"\b(?:do|be|have|can|will|would|should)\b|^\W*(?:es|esta|tiene|hay|le|lo|ya|fue|se)\b")),
)
_LEADS = re.compile(
    r"^\W*(?:(?:good )?(?:morning|afternoon|evening)|hello|buen[oa]s \w+)\b[^,?]{0,20},"
    r"|\b(?:do you (?:know|remember)|i wonder|(?:can|could|would|may|might) (?:you|i) (?:tell me|ask(?: you)?|say))"
    r"(?= (?:how|why|who|when|where|what|which|if)\b)"
    r"|\b(?:if (?:you don't mind|i may ask)|if it's ok\w*|(?:do you )?mind (?:if i ask|me asking)|me asking)\b"
)
"""What stands before a question and asks nothing."""
_NEAR = {
    frozenset(("how long", "when")): 0.9,
    frozenset(("how long", "what")): 0.75,
    frozenset(("why", "what")): 0.85,
    frozenset(("what", "yes or no")): 0.85,
    frozenset(("why", "yes or no")): 0.7,
    frozenset(("who", "yes or no")): 0.85,
    frozenset(("how many", "yes or no")): 0.9,
    frozenset(("how old", "yes or no")): 0.7,
    frozenset(("how often", "yes or no")): 0.9,
    frozenset(("how long", "yes or no")): 0.75,
    frozenset(("where", "yes or no")): 0.75,
    frozenset(("when", "yes or no")): 0.75,
    frozenset(("where", "what")): 0.75,
    frozenset(("who", "what")): 0.7,
    frozenset(("how many", "how long")): 0.7,
    frozenset(("how many", "what")): 0.75,
}
"""How far a question of one sort may stand for one of another."""
_PEOPLE = frozenset(("you", "he", "she", "they", "we"))
_OF_OTHERS = 0.75
"""How far a question about one of them goes for another: "how old are you?" is not "how old is she?"."""
_OTHERWISE = 0.5
_UNKNOWN = 0.9
"""Where a question has no form of its own: "and your wife?"."""


class Alike(NamedTuple):
    """A question that was foreseen, by its place in the list, and how alike it is, from 0 to 1."""

    place: int
    much: float


class Asked:
    """Questions laid out by their words, each with the place of the answer that it belongs to."""

    def __init__(self, questions: Iterable[tuple[int, str]]) -> None:
        """Lay them out; a few milliseconds of work for some hundred questions."""
        laid = [(place, _features(text), form(text)) for place, text in questions]
        often = Counter(one for _, features, _ in laid for one in features)
        self._many = len(laid)
        self._weights: dict[str, float] = {}
        self._rarity = {one: log(1 + self._many / times) for one, times in often.items()}
        self._questions = [
            (place, sort, _people(features), features, self._length(features)) for place, features, sort in laid
        ]
        self._holding: dict[str, list[int]] = {}
        for number, (_, features, _) in enumerate(laid):
            for one in features:
                self._holding.setdefault(one, []).append(number)
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
                features = frozenset((*(one for one in features if _POINTS.isdisjoint(one.split())), of))
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
        rarity = self._rarity.get(one)
        if " " in one:
            return _OF_A_PAIR * (log(1 + self._many) if rarity is None else rarity)
        weight = log(1 + 2 * self._many) if rarity is None else rarity
        return weight * (_OF_A_SMALL_WORD if one in _SMALL else 1.0)

    def _length(self, features: Iterable[str]) -> float:
        return sqrt(fsum(self._weight(one) ** 2 for one in features)) or 1.0

    def _search(self, features: frozenset[str], sort: str | None) -> tuple[Alike, ...]:
        length, people = self._length(features), _people(features)
        best: dict[int, float] = {}
        for number in self._sharing(features):
            place, theirs, others, held, its_length = self._questions[number]
            fits = _fits(sort, theirs)
            if people and others and people.isdisjoint(others):
                fits *= _OF_OTHERS
            shared = fsum([self._weight(one) ** 2 for one in features & held])
            alike = min(1.0, shared / (length * its_length)) * fits
            if alike >= _LEAST and alike > best.get(place, 0.0):
                best[place] = alike
        ranked = sorted(best.items(), key=lambda one: (-one[1], one[0]))
        return tuple(Alike(place, much) for place, much in ranked)

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
    low = " ".join(_ONE_WORD.get(word, word) for word in tokens(_spelled(text)))
    found = [(match.start(), at, name) for at, (name, look) in enumerate(_FORMS) if (match := look.search(low))]
    return min(found)[2] if found else None


def _people(features: frozenset[str]) -> frozenset[str]:
    """Give whom a question is about by a small word: the person, or somebody else."""
    return features & _PEOPLE


def _fits(asked: str | None, foreseen: str | None) -> float:
    if asked is None or foreseen is None:
        return _UNKNOWN
    return 1.0 if asked == foreseen else _NEAR.get(frozenset((asked, foreseen)), _OTHERWISE)


@lru_cache(maxsize=_KEPT)
def _spelled(text: str) -> str:
    low = _LEADS.sub(" ", written_out(plain(text)))
    for short, whole in _SHORTENED:
        low = short.sub(whole, low)
    return low


def points(text: str) -> bool:
    """Tell whether a question points at somebody or something that was named before."""
    return not _POINTS.isdisjoint(_features(text))


def words_of(text: str) -> frozenset[str]:
    """Give the weighty words of a question, each by the first of its row."""
    return frozenset(one for one in _features(text) if " " not in one and one not in _SMALL)


def _features(text: str) -> frozenset[str]:
    """Give the words of a question and its pairs of neighbours, each word by the first of its row."""
    words = [_ONE_WORD.get(word, word) for word in tokens(_spelled(text)) if word not in _IN_PASSING]
    kept = [_ONE_WORD.get(root(word), root(word)) for word in words]
    return frozenset((*kept, *(" ".join(pair) for pair in pairwise(kept))))
