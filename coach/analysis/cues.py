"""Tables of turns of phrase: one automaton hears which of them a turn may hold; those alone are tried. No labels."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

import re2

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coach.analysis.heard import Heard

_LITERAL = re.compile(r"^[^\W\d_]+(?:[' ][^\W\d_]+)*")
_QUANTIFIED = "?*{"
_MOST_MEMORY = 64 << 20
"""Bytes that an automaton's states may take before it begins anew; all of the tables together stay far below."""


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

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(rf"{self.pattern}(?!\w)")

    def places(self, low: str) -> Iterator[tuple[int, int]]:
        """Find where the phrase stands in a lower-case text."""
        anchor, match = self._anchor, self._compiled.match
        at = low.find(anchor)
        while at >= 0:
            if (not at or _begins_word(low, at)) and (found := match(low, at)):
                yield at, found.end()
            at = low.find(anchor, at + 1)


class Cues:
    """A table: name -> phrases. A phrase is a regular expression that begins with a word or a choice of words."""

    def __init__(self, **rows: str) -> None:
        """Take the rows: one phrase a line, blank lines ignored."""
        self.phrases = tuple(
            [
                Phrase(name, pattern)
                for name, block in rows.items()
                for line in filter(None, map(str.strip, block.splitlines()))
                for pattern in _spelled_out(line)
            ]
        )

    @cached_property
    def _automaton(self) -> re2.Set:
        """All phrases as one automaton: it may hear a phrase that is not there, and misses none that is."""
        options = re2.Options()
        options.max_mem = _MOST_MEMORY
        options.log_errors = False
        automaton = re2.Set.SearchSet(options)
        for phrase in self.phrases:
            automaton.Add(rf"(?:^|\W)(?:{_loosened(phrase.pattern)})(?:\W|$)")
        automaton.Compile()
        return automaton

    def _heard(self, low: str) -> list[Phrase]:
        """List the phrases that a text may hold."""
        return [self.phrases[number] for number in self._automaton.Match(low) or ()]

    def scan(self, heard: Heard) -> Iterator[Found]:
        """Find every phrase of the table in a turn, in no particular order."""
        low = heard.low
        for phrase in self._heard(low):
            for start, end in phrase.places(low):
                yield Found(start, end, phrase.name)

    def rows(self, heard: Heard) -> set[str]:
        """Name the rows of the table of which the turn holds a phrase."""
        low = heard.low
        names: set[str] = set()
        for phrase in self._heard(low):
            if phrase.name not in names and next(phrase.places(low), None):
                names.add(phrase.name)
        return names

    def any(self, heard: Heard) -> bool:
        """Tell whether the turn holds a phrase of the table."""
        return next(self.scan(heard), None) is not None

    def found(self, heard: Heard) -> list[Found]:
        """Find every phrase of the table in a turn, in reading order."""
        return sorted(self.scan(heard), key=_by_place)


# The automaton knows no looking ahead or back, and counts letters beyond ASCII as none; the pattern itself decides.
_WIDER = {r"\w": r"[\pL\pN_]", r"\W": r"[^\pN_]", r"\d": r"\pN", r"\s": r"[\s\pZ]", r"\b": ""}
_LOOK = re.compile(r"\(\?<?[!=]")
_ESCAPE = re.compile(r"\\.")


def _loosened(pattern: str) -> str:
    """Rewrite a pattern for the automaton so that it matches wherever the pattern does, and perhaps elsewhere."""
    while look := _LOOK.search(pattern):
        pattern = pattern[: look.start()] + pattern[_closing(pattern, look.start()) + 1 :]
    return _ESCAPE.sub(lambda found: _WIDER.get(found[0], found[0]), pattern)


def _closing(pattern: str, opening: int) -> int:
    """Find the bracket that closes the one at `opening`."""
    depth = 0
    for at in range(opening, len(pattern)):
        depth += (pattern[at] == "(") - (pattern[at] == ")")
        if depth == 0:
            return at
    raise ValueError(f"a bracket is never closed in the phrase {pattern!r}")


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
