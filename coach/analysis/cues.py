"""Tables of turns of phrase, found fast: a phrase is tried only where a word it needs was said. Knows no labels."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from coach.analysis.needed import needed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from coach.analysis.heard import Heard

_Entry = tuple[str, str, re.Pattern[str], str]
_LITERAL = re.compile(r"^[^\W\d_]+(?:[' ][^\W\d_]+)*")
_QUANTIFIED = "?*{"


@dataclass(frozen=True, slots=True)
class Found:
    """Where a phrase stands in a turn, and the name of the row of the table that found it."""

    start: int
    end: int
    name: str


class Cues:
    """A table: name -> phrases. A phrase is a regular expression that begins with a word or a choice of words."""

    def __init__(self, **rows: str) -> None:
        """Compile the rows: one phrase a line, blank lines ignored."""
        self._entries: list[_Entry] = []
        self._by_word: dict[str, list[int]] = {}
        for name, block in rows.items():
            for line in filter(None, map(str.strip, block.splitlines())):
                for phrase in _spelled_out(line):
                    self._add(name, phrase)
        self._words = frozenset(self._by_word)

    def _add(self, name: str, phrase: str) -> None:
        literal = _LITERAL.match(phrase)
        if literal is None:
            raise ValueError(f"a phrase must begin with a word, and {phrase!r} does not")
        anchor, rest = literal.group(), phrase[literal.end() :]
        if rest[:1] and rest[0] in _QUANTIFIED:
            anchor = anchor.rpartition(" ")[0]
        if not anchor:
            raise ValueError(f"the first word of a phrase must be fixed, and that of {phrase!r} is not")
        entry = (anchor.partition(" ")[0], anchor, re.compile(rf"{phrase}(?!\w)"), name)
        for word in needed(phrase) or entry[:1]:
            self._by_word.setdefault(word, []).append(len(self._entries))
        self._entries.append(entry)

    def scan(self, heard: Heard) -> Iterator[Found]:
        """Find every phrase of the table in a turn, in no particular order."""
        low, said, places = heard.low, heard.bases, _places_of(heard)
        by_word = self._by_word
        tried: set[int] = set()
        for word in self._words & said:
            tried.update(by_word[word])
        for number in tried:
            first, anchor, pattern, name = self._entries[number]
            if first in said and anchor in low:
                yield from _at(low, places.get(first, ()), anchor, pattern, name)

    def rows(self, heard: Heard) -> set[str]:
        """Name the rows of the table of which the turn holds a phrase."""
        low, said, places = heard.low, heard.bases, _places_of(heard)
        tried: set[int] = set()
        for word in self._words & said:
            tried.update(self._by_word[word])
        found: set[str] = set()
        for number in tried:
            first, anchor, pattern, name = self._entries[number]
            if (
                name not in found
                and first in said
                and anchor in low
                and next(_at(low, places.get(first, ()), anchor, pattern, name), None)
            ):
                found.add(name)
        return found

    def any(self, heard: Heard) -> bool:
        """Tell whether the turn holds a phrase of the table."""
        return next(self.scan(heard), None) is not None

    def found(self, heard: Heard) -> list[Found]:
        """Find every phrase of the table in a turn, in reading order."""
        if self._words.isdisjoint(heard.bases):
            return []
        return sorted(self.scan(heard), key=_by_place)


def _by_place(found: Found) -> tuple[int, int]:
    return found.start, -found.end


def _at(low: str, places: Iterable[int], anchor: str, pattern: re.Pattern[str], name: str) -> Iterator[Found]:
    for at in places:
        if low.startswith(anchor, at) and (match := pattern.match(low, at)):
            yield Found(at, match.end(), name)


def _places_of(heard: Heard) -> dict[str, list[int]]:
    """Note where each word of a turn begins, "i'd" under "i" as well. Tables come in a row."""
    global _noted  # noqa: PLW0603 - only the last turn's notes are kept
    if _noted[0] is not heard:
        places: dict[str, list[int]] = {}
        for word, (start, _) in zip(heard.words, heard.spans, strict=True):
            places.setdefault(word, []).append(start)
            if "'" in word:
                places.setdefault(word.partition("'")[0], []).append(start)
        _noted = (heard, places)
    return _noted[1]


_noted: tuple[Heard | None, dict[str, list[int]]] = (None, {})


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
