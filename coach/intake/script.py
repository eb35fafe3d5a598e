"""Plain text with a name before each turn, cut into (name, words). Knows nothing of who is the organizer.

It reads `Name: words`, also with bold names, bullets, times before or after the name, blank lines, turns over several
lines, and a name with a time on a line of its own, as meeting recorders write it. Where that finds no two speakers, it
tries `Name - words`, and names alone on the line above the words.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from coach.intake import names
from coach.intake.roles import NAMES_OF_ROLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_TWO = 2
_ANSWERS = frozenset({"yes", "no", "yeah", "nope", "ok", "okay", "right", "thanks", "hello", "hi", "sure", "exactly"})
"""What people say as a whole line, again and again, without being called so."""
_RECORDER = re.compile(r"^\s*[^:]{1,60}\s(?:started|stopped) transcription\.?\s*$")


@dataclass(frozen=True)
class Script:
    """Who says what, one part for each stretch that one speaker has; `left_out` stood before the first speaker."""

    turns: tuple[tuple[str, str], ...] = ()
    left_out: tuple[str, ...] = ()

    @property
    def counts(self) -> dict[str, int]:
        """Count the turns of each speaker, in the order in which they first speak."""
        return dict(Counter(name for name, _ in self.turns))


def cut(text: str) -> Script:
    """Cut a text into turns in the way that finds two speakers; names as first spelled."""
    lines = [line for line in text.splitlines() if not _RECORDER.match(line)]
    usual = gather(_after_colons(lines))
    if len(usual.counts) >= _TWO:
        return usual
    others = (gather(parts) for parts in (_after_dashes(lines), _below_names(lines)))
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


def plain(text: str) -> str:
    """Leave out what is no word: the mark some editors put before a text, and NUL."""
    return text.removeprefix("\ufeff").replace("\x00", "")


def _after_colons(lines: Sequence[str]) -> Iterator[tuple[str | None, str]]:
    found = [names.with_colon(line) for line in lines]
    known = names.among(said[0] for said in found if said)
    for line, said in zip(lines, found, strict=True):
        if said and names.key(said[0]) in known:
            yield said
        elif not names.is_time(line):
            yield None, line


def _after_dashes(lines: Sequence[str]) -> Iterator[tuple[str | None, str]]:
    """Split at dashes where most lines have one and somebody comes back: people write dashes for much else."""
    found = [names.with_dash(line) for line in lines]
    often = Counter(names.key(said[0]) for said in found if said)
    known = names.among(said[0] for said in found if said)
    of_them = sum(often[name] for name in known)
    come_back = any(often[name] > 1 or name in NAMES_OF_ROLES for name in known)
    if not come_back or of_them * 2 <= sum(1 for line in lines if line.strip()):
        return
    for line, said in zip(lines, found, strict=True):
        yield said if said and names.key(said[0]) in known else (None, line)


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
