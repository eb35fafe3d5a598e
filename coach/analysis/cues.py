"""Tables of turns of phrase: one automaton hears which of them a turn may hold; those alone are tried. No labels."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

import re2

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

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


class Ear:
    """All tables for one speaker as one automaton: a turn runs through it once, whichever table asks first.

    It may hear a phrase that is not there, and misses none that is.
    """

    def __init__(self) -> None:
        """Begin without tables; each table adds itself."""
        self._phrases: list[tuple[Cues, Phrase]] = []
        self._automaton: re2.Set | None = None

    def add(self, table: Cues) -> None:
        """Listen for one more table."""
        self._phrases += [(table, phrase) for phrase in table.phrases]
        self._automaton = None

    def listen(self, low: str) -> dict[Cues, list[Phrase]]:
        """Find the phrases that a text may hold, by table."""
        if self._automaton is None:
            self._automaton = self._compiled()
        found: dict[Cues, list[Phrase]] = {}
        for number in self._automaton.Match(low) or ():
            table, phrase = self._phrases[number]
            found.setdefault(table, []).append(phrase)
        return found

    def _compiled(self) -> re2.Set:
        options = re2.Options()
        options.max_mem = _MOST_MEMORY
        options.log_errors = False
        automaton = re2.Set.SearchSet(options)
        for _, phrase in self._phrases:
            automaton.Add(rf"(?:^|{_EDGE})(?:{_loosened(phrase.pattern)})(?:{_EDGE}|$)")
        automaton.Compile()
        return automaton


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
        found = heard.kept.get(self._ear)
        if found is None:
            found = heard.kept[self._ear] = self._ear.listen(heard.low)
        return found.get(self, ())

    def scan(self, heard: Heard) -> Iterator[Found]:
        """Find every phrase of the table in a turn, in no particular order."""
        low = heard.low
        for phrase in self._heard(heard):
            for start, end in phrase.places(low):
                yield Found(start, end, phrase.name)

    def rows(self, heard: Heard) -> set[str]:
        """Name the rows of the table of which the turn holds a phrase."""
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
        return sorted(self.scan(heard), key=_by_place)


# The automaton knows no looking ahead or back, and takes whatever is beyond ASCII for a letter, a digit and a space at
# once: tables of the world's letters would make it thirty times as large. The pattern itself decides.
_BEYOND = r"\x{80}-\x{10FFFF}"
_EDGE = "[^0-9A-Za-z_]"
_WITHIN = {r"\w": "0-9A-Za-z_", r"\d": "0-9", r"\s": r"\s"}
_ALONE = {escape: f"[{held}{_BEYOND}]" for escape, held in _WITHIN.items()} | {r"\W": _EDGE, r"\b": ""}
_LOOK = re.compile(r"\(\?<?[!=]")
_CLASS_OR_ESCAPE = re.compile(r"(\[\^?)((?:\\.|[^\]\\])*)\]|\\.")
_ESCAPE = re.compile(r"\\.")


def _loosened(pattern: str) -> str:
    """Rewrite a pattern for the automaton so that it matches wherever the pattern does, and perhaps elsewhere."""
    while look := _LOOK.search(pattern):
        pattern = pattern[: look.start()] + pattern[_closing(pattern, look.start()) + 1 :]
    return _CLASS_OR_ESCAPE.sub(_widened, pattern)


def _widened(found: re.Match[str]) -> str:
    """Widen a class of letters, or the escape for one; a class of what must not stand there is narrowed instead."""
    opening, held = found.groups()
    if opening is None:
        return _ALONE.get(found[0], found[0])
    inner = _ESCAPE.sub(lambda one: _WITHIN.get(one[0], one[0]), held)
    beyond = _BEYOND if opening == "[" and not _WITHIN.keys().isdisjoint(_ESCAPE.findall(held)) else ""
    return f"{opening}{inner}{beyond}]"


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
