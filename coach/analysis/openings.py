"""With which words a pattern can begin, and which it cannot do without: what a turn must hold for it to be tried.

Knows the part of the language of regular expressions that tables of phrases use. What it cannot follow it takes for
unknown, so a pattern may be tried in vain and is never missed.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_RUN = re.compile(r"[\w', ]+(?![?*+{])")
_PLAIN = re.compile(r"[^()\[\]\\|]+")
_QUANTIFIER = re.compile(r"([?*+]|\{\d*(,?)\d*\})\??")
_CHARACTERS = re.compile(r"\[[^\\^\]-]{1,6}\]")
_LOOKS = ("(?=", "(?!", "(?<=", "(?<!")
_MOST = 300
"""So many beginnings are spelled out at most."""


class Gate(NamedTuple):
    """What a turn must hold: any of these pairs of words side by side, or any of these words.

    `always` where the first word of the pattern is not known.
    """

    pairs: frozenset[tuple[str, str]]
    singles: frozenset[str]
    always: bool


class _Element(NamedTuple):
    """A part of a pattern: a run of letters, a class or a group, how often at least, and whether more than once."""

    body: str
    least: int
    repeats: bool


class _Beginning(NamedTuple):
    """A text with which a pattern can begin; `open` where what follows it is not known."""

    text: str
    open: bool


_NOTHING = _Beginning("", open=False)


def gate(pattern: str) -> Gate:
    """Work out what a turn must hold for a pattern to be found in it. Raises ValueError for an unclosed bracket."""
    pairs, singles, always = set(), set(), False
    for beginning in _spelled(_elements(pattern)):
        words = _whole_words(beginning)
        if len(words) > 1:
            pairs.add((words[0], words[1]))
        elif words:
            singles.add(words[0])
        else:
            always = True
    return Gate(frozenset(pairs), frozenset(singles), always)


def _whole_words(beginning: _Beginning) -> list[str]:
    """List the words of a beginning; the last of an open one may go on, and does not count."""
    words = _WORD.findall(beginning.text)
    if beginning.open and words and beginning.text.endswith(words[-1]):
        words.pop()
    return words


def needs(pattern: str) -> frozenset[str]:
    """Find a choice of words further on that a pattern cannot do without; empty where there is none to be sure of."""
    elements = _elements(pattern)
    for at, element in enumerate(elements):
        if at and element.least and not _is_look(element.body) and _stands_apart(elements, at):
            firsts = [_first_word(one) for one in _spelled(elements[at:], most_words=1)]
            if all(firsts):
                return frozenset(filter(None, firsts))
    return frozenset()


def _first_word(beginning: _Beginning) -> str | None:
    words = _whole_words(beginning)
    return words[0] if words and beginning.text.startswith(words[0]) else None


def _stands_apart(elements: list[_Element], at: int) -> bool:
    """Tell whether an element begins a word after one that may be left out: a space stands before both."""
    skipped = False
    for element in reversed(elements[:at]):
        if _is_look(element.body):
            continue
        if not (_is_group(element.body) and element.body.endswith(" )")):
            return skipped and element.body.endswith(" ") and element.least > 0
        skipped = True
    return False


def _spelled(elements: list[_Element], most_words: int = 2) -> list[_Beginning]:
    """Spell out the beginnings of a run of elements, each as far as so many words or what is not known."""
    found = [_Beginning("", open=False)]
    for element in elements:
        if all(one.open for one in found):
            break
        choices = _choices(element)
        longer = [_go_on(one, choice, most_words) for one in found for choice in ([None] if one.open else choices)]
        if len(longer) > _MOST:
            return [_Beginning(one.text, open=True) for one in found]
        found = list(dict.fromkeys(longer))
    return found


def _go_on(beginning: _Beginning, choice: _Beginning | None, most_words: int) -> _Beginning:
    if choice is None or choice == _NOTHING:
        return beginning
    text = beginning.text + choice.text
    long = len(text.split()) > most_words and len(_WORD.findall(text)) > most_words
    return _Beginning(text, open=choice.open or long)


@lru_cache(maxsize=4_000)
def _choices(element: _Element) -> tuple[_Beginning, ...]:
    """List the texts that one element may stand for; many phrases of a table share their later parts."""
    body = element.body
    if _is_look(body):
        return (_Beginning("", open=False),)
    if _is_group(body):
        inner = body[3:-1] if body.startswith("(?:") else body[1:-1]
        found = [one for option in _options(inner) for one in _spelled(_elements(option))]
    elif _CHARACTERS.fullmatch(body):
        found = [_Beginning(character, open=False) for character in body[1:-1]]
    elif body[0] in "[." or (body[0] == "\\" and body[1].isalnum()):
        found = [_Beginning("", open=True)]
    else:
        found = [_Beginning(body.removeprefix("\\"), open=False)]
    if element.repeats:
        found = [_Beginning(one.text, open=True) for one in found]
    return tuple(dict.fromkeys(found if element.least else [*found, _Beginning("", open=False)]))


def _is_look(body: str) -> bool:
    return body.startswith(_LOOKS) or body in (r"\b", "$")


def _is_group(body: str) -> bool:
    return body[0] == "(" and not body.startswith(_LOOKS)


def _elements(pattern: str) -> list[_Element]:
    """Cut a pattern into its elements."""
    found, at = [], 0
    while at < len(pattern):
        run = _RUN.match(pattern, at)
        end = run.end() if run else _end(pattern, at)
        body = pattern[at:end]
        quantifier = _QUANTIFIER.match(pattern, end)
        if quantifier:
            mark = quantifier[1]
            least = 0 if mark in "?*" or mark.startswith(("{0", "{,")) else 1
            found.append(_Element(body, least, repeats=mark != "?"))
            end = quantifier.end()
        else:
            found.append(_Element(body, 1, repeats=False))
        at = end
    return found


def _options(inner: str) -> list[str]:
    """Split what stands in a group at its own bars."""
    found, begin, at = [], 0, 0
    while at < len(inner):
        if inner[at] == "|":
            found.append(inner[begin:at])
            begin = at + 1
        plain = _PLAIN.match(inner, at)
        at = plain.end() if plain else _end(inner, at)
    return [*found, inner[begin:]]


def _end(pattern: str, at: int) -> int:
    """Find where the letter, class or group ends that begins at a place."""
    if pattern[at] == "\\":
        return at + 2
    if pattern[at] == "[":
        return _end_of_class(pattern, at)
    if pattern[at] != "(":
        return at + 1
    inside = at + 1
    while inside < len(pattern):
        if pattern[inside] == ")":
            return inside + 1
        plain = _PLAIN.match(pattern, inside)
        inside = plain.end() if plain else _end(pattern, inside)
    raise ValueError(f"a bracket is never closed in the phrase {pattern!r}")


def _end_of_class(pattern: str, at: int) -> int:
    inside = at + (2 if pattern[at + 1 : at + 2] == "^" else 1)
    while inside < len(pattern) and pattern[inside] != "]":
        inside += 2 if pattern[inside] == "\\" else 1
    if inside >= len(pattern):
        raise ValueError(f"a bracket is never closed in the phrase {pattern!r}")
    return inside + 1
