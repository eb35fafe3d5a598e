"""Tables of turns of phrase, found fast: a phrase is tried only where a word it needs was said. Knows no labels."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from coach.analysis.needed import all_needed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from coach.analysis.heard import Heard

_Entry = tuple[str, "Callable[[str, int], re.Match[str] | None]", str]
_Gated = tuple[frozenset[str], frozenset[str], _Entry]
_LITERAL = re.compile(r"^[^\W\d_]+(?:[' ][^\W\d_]+)*")
_QUANTIFIED = "?*{"


class Found(NamedTuple):
    """Where a phrase stands in a turn, and the name of the row of the table that found it."""

    start: int
    end: int
    name: str


class Cues:
    """A table: name -> phrases. A phrase is a regular expression that begins with a word or a choice of words."""

    def __init__(self, **rows: str) -> None:
        """Compile the rows: one phrase a line, blank lines ignored."""
        self._entries: list[_Gated] = []
        self._by_word: dict[str, set[int]] = {}
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
        known, second, third, *_ = [*all_needed(phrase), *[frozenset((anchor.partition(" ")[0],))] * 3]
        entry = (anchor, re.compile(rf"{phrase}(?!\w)").match, name)
        for word in known:
            self._by_word.setdefault(word, set()).add(len(self._entries))
        self._entries.append((second, third, entry))

    def scan(self, heard: Heard) -> Iterator[Found]:
        """Find every phrase of the table in a turn, in no particular order."""
        low = heard.low
        for anchor, match, name in self._tried(heard):
            at = low.find(anchor)
            while at >= 0:
                if (not at or _begins_word(low, at)) and (found := match(low, at)):
                    yield Found(at, found.end(), name)
                at = low.find(anchor, at + 1)

    def rows(self, heard: Heard) -> set[str]:
        """Name the rows of the table of which the turn holds a phrase."""
        low = heard.low
        names: set[str] = set()
        for anchor, match, name in self._tried(heard):
            if name in names:
                continue
            at = low.find(anchor)
            while at >= 0:
                if (not at or _begins_word(low, at)) and match(low, at):
                    names.add(name)
                    break
                at = low.find(anchor, at + 1)
        return names

    def _tried(self, heard: Heard) -> list[_Entry]:
        """List the phrases all of whose needed words were said."""
        said = heard.bases
        tried: set[int] = set()
        for word in self._words & said:
            tried |= self._by_word[word]
        gated = map(self._entries.__getitem__, tried)
        return [entry for second, third, entry in gated if not second.isdisjoint(said) and not third.isdisjoint(said)]

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


def _begins_word(low: str, at: int) -> bool:
    """Tell whether a word begins at a place: "all" does not in "y'all"."""
    before = low[at - 1]
    return not before.isalnum() and (before != "'" or at == 1 or not low[at - 2].isalnum())


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
