"""Tables of turns of phrase: those that can begin with words of a turn are tried on it, and no others. No labels."""

from __future__ import annotations

import re
from functools import cached_property
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple

from coach.analysis.openings import gate, needs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from coach.analysis.heard import Heard

_LITERAL = re.compile(r"^[^\W\d_]+(?:[' ][^\W\d_]+)*")
_QUANTIFIED = "?*{"
_ENDS_A_WORD = re.compile(r"$| (?![?*{])")


class Found(NamedTuple):
    """Where a phrase stands in a turn, and the name of the row of the table that found it."""

    start: int
    end: int
    name: str


class Phrase:
    """One turn of phrase: where it may begin, its pattern (compiled when first tried), and its row of the table."""

    def __init__(self, name: str, pattern: str) -> None:
        """Take a pattern that begins with a fixed word."""
        literal = _LITERAL.match(pattern)
        if literal is None:
            raise ValueError(f"a phrase must begin with a word, and {pattern!r} does not")
        anchor, rest = literal.group(), pattern[literal.end() :]
        if rest[:1] and rest[0] in _QUANTIFIED:
            anchor = anchor.rpartition(" ")[0]
        if not anchor:
            raise ValueError(f"the first word of a phrase must be fixed, and that of {pattern!r} is not")
        self.name, self.pattern, self._anchor = name, pattern, anchor
        is_whole = " " in anchor or _ENDS_A_WORD.match(pattern, len(anchor))
        self.first = anchor.partition(" ")[0] if is_whole else None
        """The word that it begins with; none where that may go on or be spelled in several ways."""

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(rf"{self.pattern}(?!\w)")

    @cached_property
    def needs(self) -> frozenset[str]:
        """Give words of which it needs one; none where there is no such choice to be sure of."""
        return needs(self.pattern)

    def places(self, low: str) -> Iterator[tuple[int, int]]:
        """Find where the phrase stands in a lower-case text."""
        anchor = self._anchor
        at = low.find(anchor)
        while at >= 0:
            if (not at or _begins_word(low, at)) and (found := self._compiled.match(low, at)):
                yield at, found.end()
            at = low.find(anchor, at + 1)


class Ear:
    """All tables for one speaker, by the words with which their phrases can begin: a turn is looked up in it once."""

    def __init__(self) -> None:
        """Begin without tables; each table adds itself."""
        self._waiting: list[Cues] = []
        self._phrases: list[tuple[Cues, Phrase]] = []
        self._unheard: dict[str, list[int]] = {}
        self._pairs: dict[tuple[str, str], list[int]] = {}
        self._singles: dict[str, list[int]] = {}
        self._always: list[int] = []
        self._one_at_a_time = Lock()

    def add(self, table: Cues) -> None:
        """Listen for one more table, laid out when first needed."""
        self._waiting.append(table)

    def listen(self, heard: Heard) -> dict[Cues, list[Phrase]]:
        """Find the phrases that a turn may hold, by table. Some may not be there; none that is there is missed.

        Many talk at once on one server, each in a thread of their own: what one of them lays out, the others wait for.
        """
        said, pairs = heard.vocabulary, heard.pairs
        if "'" in heard.low:
            said, pairs = _with_heads(heard)
        with self._one_at_a_time:
            return self._found(said, pairs)

    def _found(self, said: frozenset[str], pairs: frozenset[tuple[str, str]]) -> dict[Cues, list[Phrase]]:
        while self._waiting:
            self._take(self._waiting.pop(0))
        for word in self._unheard.keys() & said:
            for number in self._unheard.pop(word):
                self._lay_out(number)
        numbers = set(self._always)
        for pair in self._pairs.keys() & pairs:
            numbers.update(self._pairs[pair])
        for word in self._singles.keys() & said:
            numbers.update(self._singles[word])
        found: dict[Cues, list[Phrase]] = {}
        for number in sorted(numbers):
            table, phrase = self._phrases[number]
            if not phrase.needs or not phrase.needs.isdisjoint(said):
                found.setdefault(table, []).append(phrase)
        return found

    def _take(self, table: Cues) -> None:
        """Number the phrases of a table. Each is laid out when its first word is first said: many never are."""
        for phrase in table.phrases:
            number = len(self._phrases)
            self._phrases.append((table, phrase))
            if phrase.first is None:
                self._lay_out(number)
            else:
                self._unheard.setdefault(phrase.first, []).append(number)

    def _lay_out(self, number: int) -> None:
        opening = gate(self._phrases[number][1].pattern)
        for pair in opening.pairs:
            self._pairs.setdefault(pair, []).append(number)
        for word in opening.singles:
            self._singles.setdefault(word, []).append(number)
        if opening.always:
            self._always.append(number)


def _with_heads(heard: Heard) -> tuple[frozenset[str], frozenset[tuple[str, str]]]:
    """Add what stands before an apostrophe to the words and pairs of a turn: "my mother" is in "my mother's"."""
    words, heads, pairs = heard.words, set[str](), set[tuple[str, str]]()
    for at, word in enumerate(words):
        if "'" in word:
            head = word
            while "'" in head:
                head = head.rpartition("'")[0]
                heads.add(head)
                if at:
                    pairs.add((words[at - 1], head))
    return heard.vocabulary | heads, heard.pairs | pairs


TO_ORGANIZER, TO_PERSON = Ear(), Ear()
"""What listens to each of the two; every table belongs to one of them."""


class Cues:
    """A table: name -> phrases. A phrase is a regular expression that begins with a word or a choice of words."""

    def __init__(self, ear: Ear, **rows: str) -> None:
        """Take the ear that listens for it and the rows: one phrase a line, blank lines ignored."""
        self._ear = ear
        self.phrases = tuple(
            [
                Phrase(name, pattern)
                for name, block in rows.items()
                for line in filter(None, map(str.strip, block.splitlines()))
                for pattern in _spelled_out(line)
            ]
        )
        ear.add(self)

    def _heard(self, heard: Heard) -> Sequence[Phrase]:
        """List the phrases that a turn may hold."""
        return heard.once(self._ear, self._ear.listen, heard).get(self, ())

    def scan(self, heard: Heard) -> Iterator[Found]:
        """Find every phrase of the table in a turn, in no particular order."""
        low = heard.low
        for phrase in self._heard(heard):
            for start, end in phrase.places(low):
                yield Found(start, end, phrase.name)

    def rows(self, heard: Heard) -> set[str]:
        """Name the rows of the table of which the turn holds a phrase."""
        return heard.once((self, "rows"), self._rows, heard)

    def _rows(self, heard: Heard) -> set[str]:
        low = heard.low
        names: set[str] = set()
        for phrase in self._heard(heard):
            if phrase.name not in names and next(phrase.places(low), None):
                names.add(phrase.name)
        return names

    def any(self, heard: Heard) -> bool:
        """Tell whether the turn holds a phrase of the table."""
        return next(self.scan(heard), None) is not None

    def found(self, heard: Heard) -> list[Found]:
        """Find every phrase of the table in a turn, in reading order."""
        return heard.once(self, self._found, heard)

    def _found(self, heard: Heard) -> list[Found]:
        return sorted(self.scan(heard), key=_by_place)


def _by_place(found: Found) -> tuple[int, int]:
    return found.start, -found.end


def _begins_word(low: str, at: int) -> bool:
    """Tell whether a word begins at a place: "all" does not in "y'all"."""
    before = low[at - 1]
    return before == " " or (not before.isalnum() and (before != "'" or at == 1 or not low[at - 2].isalnum()))


def _spelled_out(phrase: str) -> list[str]:
    """Spell a leading choice "(would|could) you" out into phrases, and add the spelling without the apostrophe."""
    phrases = [phrase]
    if phrase.startswith("(") and not phrase.startswith("(?"):
        options, rest = _choice(phrase)
        phrases = [option + rest for option in options]
    bare = [_without_apostrophe(p) for p in phrases]
    return phrases + [b for b, p in zip(bare, phrases, strict=True) if b != p]


def _choice(phrase: str) -> tuple[list[str], str]:
    """Split "(a|b (?:c|d)) rest" into its options and the rest; only the outermost bars divide."""
    depth, begin, options = 0, 1, []
    for at, char in enumerate(phrase):
        depth += (char == "(") - (char == ")")
        if (char == "|" and depth == 1) or depth == 0:
            options.append(phrase[begin:at])
            begin = at + 1
        if depth == 0:
            break
    return options, phrase[begin:]


def _without_apostrophe(phrase: str) -> str:
    """People type "dont" and "youre". Where that makes another word ("we'll", "she'd") the phrase stays as it is."""
    first = phrase.partition(" ")[0]
    if "'" not in first or first in {
        "we'll",
        "she'd",
        "he'll",
        "she'll",
        "i'll",
        "i'd",
        "we're",
        "we'd",
        "it's",
        "he'd",
    }:
        return phrase
    return first.replace("'", "") + phrase[len(first) :]
