"""Plain text with a name before each turn, cut into (name, words). Knows nothing of who is the organizer.

It reads `Name: words`, also with bold names, bullets, times before or after the name, blank lines, turns over several
lines, and a name with a time on a line of its own, as meeting recorders write it. Where that finds no two speakers, it
tries `Name - words` and other marks, and names alone on the line above the words.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING

from coach.intake import heads, names, notes
from coach.intake.roles import NAMES_OF_ROLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_TWO = 2
_WIDE = re.compile(r"([^\S\r\n])\1{99,}")
"""A hundred blanks and more in a row: looking for a name in front of a colon, each was tried anew."""
_UNSEEN = re.compile(r"[\ufeff\u200b\u2060\x00]")
_ANSWERS = frozenset({"yes", "no", "yeah", "nope", "ok", "okay", "right", "thanks", "hello", "hi", "sure", "exactly"})
"""What people say as a whole line, again and again, without being called so."""
_RECORDER = re.compile(
    r"^\s*(?:[^:]{1,60}\s(?:started|stopped) transcription\.?|Transcribed by https?://otter\.ai\S*"
    r"|(?:Meeting|Transcription) ended after \d+:\d\d:\d\d\W*|This editable transcript was computer generated.*"
    r"|[-=_*]{3,})\s*$"
)
"""What the program writes around a transcript, and lines that are drawn."""
_WITHIN = re.compile(
    r"(?:(?<=^)|(?<=[.!?…\"”’)\]]\s))([^\W\d_][\w'’.\-]{0,24}(?:\s[^\W\d_][\w'’.\-]{0,24}){0,2}):(?=\s)"
)
"""What may be a name in the midst of a line, after a sentence."""
_TIMES = re.compile(r"^\s*(?:\[[\d:.,]+(?:\s*-->\s*[\d:.,]+)?\]\s*|\d+\t\d+\t)")
"""What stands before each line where times alone tell the turns apart."""
_ASKED = re.compile(r"^\s*([QA])\s?\d{1,3}(?=[.:)])", re.IGNORECASE)
"""Questions and answers that are counted: Q1, A1."""
_NUMBERED = re.compile(r"^\s*(\d{1,5})(?:[.)]\s*|\s+)(?=\D)")


@dataclass(frozen=True)
class Script:
    """Who says what, one part for each stretch that one speaker has; `left_out` stood before the first speaker.

    `typed`: they wrote to each other, so that what stands in brackets is theirs. `notes` were taken out: nobody said
    them.
    """

    turns: tuple[tuple[str, str], ...] = ()
    left_out: tuple[str, ...] = ()
    typed: bool = False
    notes: tuple[str, ...] = ()

    @property
    def counts(self) -> dict[str, int]:
        """Count the turns of each speaker, in the order in which they first speak."""
        return dict(Counter(name for name, _ in self.turns))

    def without_notes(self) -> Script:
        """Take the stage directions out of what was said aloud."""
        if self.typed:
            return self
        cleared = [(name, *notes.take_out(words)) for name, words in self.turns]
        taken_out = tuple(note for _, _, some in cleared for note in some)
        return replace(self, turns=tuple((name, words) for name, words, _ in cleared), notes=taken_out)


def cut(text: str) -> Script:
    """Cut a text into turns in the way that finds two speakers; names as first spelled."""
    lines = _without_numbers([line for line in text.splitlines() if not _RECORDER.match(line)])
    usual, headed = gather(_after_colons(lines)), gather(heads.below(lines))
    back = {name for name, turns in usual.counts.items() if turns > 1}
    more = len(headed.turns) > len(usual.turns)
    if len(headed.counts) >= _TWO and (
        more or (back <= set(headed.counts) and len(headed.turns) * 2 > len(usual.turns))
    ):
        return headed
    if len(usual.counts) >= _TWO:
        return usual
    others = (
        gather(parts) for parts in chain(_after_marks(lines), [_below_names(lines)], [_after_colons(_broken_up(lines))])
    )
    return next((other for other in others if len(other.counts) >= _TWO), usual)


def cut_lines(lines: Sequence[str]) -> Script:
    """Cut lines that hold words alone, without times: `Name: words` begins a turn, and others go on with it."""
    found = [names.with_colon(line) for line in lines]
    known = names.among(said[0] for said in found if said)
    return gather(
        (
            (said[0], said[1]) if said and names.key(said[0]) in known else (None, line)
            for line, said in zip(lines, found, strict=True)
        ),
        run_on=True,
    )


def gather(parts: Iterable[tuple[str | None, str]], *, run_on: bool = False) -> Script:
    """Make a script of (name, words); None goes on with what the last one says, after the first name.

    What the same speaker says next is a new paragraph, unless their words run on.
    """
    spelled: dict[str, str] = {}
    before: list[str] = []
    found: list[tuple[str, list[str]]] = []
    for who, said in parts:
        words = said.strip()
        name = spelled.setdefault(names.key(who), who) if who else None
        if name and not (found and found[-1][0] == name):
            found.append((name, [words]))
        elif found and (words or not run_on):
            found[-1][1].extend(["", words] if name and not run_on else [words])
        elif words:
            before.append(words)
    return Script(tuple((name, _flow(words)) for name, words in found), tuple(before))


def words(text: str) -> str:
    """Give the lines without the times before them, or those that are nothing else."""
    return "\n".join(_TIMES.sub("", line) for line in text.splitlines() if not names.is_time(line)).strip()


def plain(text: str) -> str:
    """Leave out what nobody sees: NUL, marks without width as web pages put them between words, and very wide gaps."""
    return _WIDE.sub(r"\1", _UNSEEN.sub("", text))


def _without_numbers(lines: list[str]) -> list[str]:
    """Take the numbers off lines that are counted from the first to the last, and off Q1 and A1."""
    if sum(1 for line in lines if _ASKED.match(line) and line.lstrip()[0] in "Qq") >= _TWO:
        lines = [_ASKED.sub(r"\1", line) for line in lines]
    found = [_NUMBERED.match(line) for line in lines if line.strip()]
    numbers = [int(match[1]) for match in found if match]
    counted = len(numbers) > _TWO and numbers == list(range(numbers[0], numbers[0] + len(numbers)))
    return [_NUMBERED.sub("", line) for line in lines] if counted and len(numbers) * 2 > len(found) else lines


def _broken_up(lines: Sequence[str]) -> list[str]:
    """Begin a line at each name that comes back in the midst of one: copying can make one line of all."""
    often = Counter(found[1] for line in lines for found in _WITHIN.finditer(line))
    back = {name for name, times in often.items() if times > 1}
    return [
        part
        for line in lines
        for part in _WITHIN.sub(lambda found: "\n" + found[0] if found[1] in back else found[0], line).splitlines()
    ]


def _after_colons(lines: Sequence[str]) -> Iterator[tuple[str | None, str]]:
    found = [names.with_colon(line) for line in lines]
    known = _among(found)
    for line, said in zip(lines, found, strict=True):
        if said and names.key(said[0]) in known:
            yield said
        elif not names.is_time(line):
            yield None, line


def _among(found: Sequence[tuple[str, str] | None]) -> frozenset[str]:
    """Find the names; what stands once above a conversation in which others come back (“Date: …”) is none."""
    known = names.among(said[0] for said in found if said)
    spoken = [name for said in found if said and (name := names.key(said[0])) in known]
    back = {name for name, times in Counter(spoken).items() if times > 1}
    first = next(at for at, name in enumerate(spoken) if name in back) if len(back) >= _TWO else 0
    return frozenset(spoken[first:])


def _after_marks(lines: Sequence[str]) -> Iterator[list[tuple[str | None, str]]]:
    """Split at a mark that stands on most lines where somebody comes back: people write dashes for much else."""
    for found in names.with_marks(lines):
        often = Counter(names.key(said[0]) for said in found if said)
        known = _among(found)
        of_them = sum(often[name] for name in known)
        come_back = any(often[name] > 1 or name in NAMES_OF_ROLES for name in known)
        if come_back and of_them * 2 > sum(1 for line in lines if line.strip()):
            yield [
                said if said and names.key(said[0]) in known else (None, line)
                for line, said in zip(lines, found, strict=True)
            ]


def _below_names(lines: Sequence[str]) -> Iterator[tuple[str | None, str]]:
    """Find names that stand alone above the words, each more than once."""
    kept = [line for line in lines if not names.is_time(line)]
    found = [names.alone(line) for line in kept]
    often = Counter(names.key(name) for name in found if name)
    known = {name for name, times in often.items() if times > 1 and name not in _ANSWERS}
    for line, name in zip(kept, found, strict=True):
        yield (name, "") if name and names.key(name) in known else (None, line)


def _flow(lines: list[str]) -> str:
    """Join the lines of a turn: wrapped lines run on, a blank line begins a paragraph."""
    return "\n".join(" ".join(part) for part in _paragraphs(lines))


def _paragraphs(lines: list[str]) -> Iterator[list[str]]:
    part: list[str] = []
    for line in [*lines, ""]:
        if line:
            part.append(line)
        elif part:
            yield part
            part = []
