"""The marks of a turn in its place in the talk, as names: its make-up, the turns of phrase in it, what came before.

What they weigh is leanings'. A sign never looks ahead, so a rehearsal is read turn by turn as a whole talk is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.analysis import answers
from coach.analysis.lexicon import GROUPS, counts
from coach.analysis.organizer_cues import ORGANIZER
from coach.analysis.person_cues import PERSON
from coach.model.reading import Label
from coach.model.transcript import Speaker

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from coach.analysis.heard import Heard
    from coach.analysis.talk import Talk

# What the leanings themselves decide: in the turn being read these are not known yet.
DECIDED = frozenset(
    {
        Label.SELF_INTEREST,
        Label.OBJECTION,
        Label.AGITATION,
        Label.PITCH,
        Label.PRESSURE,
        Label.OBSTACLE_WORK,
        Label.RESTATE,
    }
)
_SELF = frozenset(
    "i i'm i've i'd i'll im ive me my mine myself we we're we've our us yo mi nos".split()  # noqa: SIM905 - words read as words
)
_YOU = frozenset(
    "you your you're you've you'd you'll yours u ur".split()  # noqa: SIM905 - words read as words
)
_LENGTHS = (3, 6, 10, 15, 20, 30, 45, 60, 90)
_PLACES = (1, 3, 6, 12, 20)
_FEW = (1, 2, 4, 7)
_SHARES = (2, 5, 8, 12)
_GROUP_COUNTS = (1, 2, 4)
_GROUP_SHARES = (4, 8, 14)
_RECENT = 3
_GROUP_NAMES = tuple(
    (tuple((c, f"group {g} {c}") for c in _GROUP_COUNTS), tuple((s, f"share {g} {s}") for s in _GROUP_SHARES))
    for g in GROUPS
)


def marks(heard: Heard, talk: Talk) -> tuple[set[str], list[str]]:
    """Name the marks of a turn, and the states of the talk: a mark weighs differently in each state."""
    found = {*_make_up(heard), *_groups(heard), *_phrases(heard)}
    found.update(_at_least("times", len(talk.times[heard.index]), _FEW))
    if heard.speaker is Speaker.PERSON:
        found.update([f"own {e.label}" for e in answers.find(heard, talk)])
    else:
        found.update([f"own {label}" for label in talk.labels[heard.index] if label not in DECIDED])
        found.update(_shared(heard, talk))
    before, states = _before(heard, talk)
    found.update(before)
    return found, states


def _at_least(name: str, count: int, cuts: Iterable[int]) -> list[str]:
    return [f"{name} {cut}" for cut in cuts if count >= cut]


def _make_up(heard: Heard) -> Iterator[str]:
    length = max(1, heard.length)
    yield from _at_least("length", heard.length, _LENGTHS)
    for name, words in (("self", _SELF), ("you", _YOU)):
        count = sum(1 for word in heard.words if word in words)
        yield from _at_least(name, count, _FEW)
        yield from _at_least(f"{name} share", count * 100 // length, _SHARES)
    yield from _at_least("numbers", sum(1 for word in heard.words if word[0].isdigit()), _FEW)
    questions = heard.low.count("?")
    if questions:
        yield "asks twice" if questions > 1 else "asks"
        if heard.low.rstrip().endswith("?"):
            yield "ends asking"
    if "..." in heard.low or "…" in heard.low:
        yield "trails off"
    for start, end in heard.sentences:
        yield f"begins {heard.low[start:end].split(maxsplit=1)[0].strip(',.!?')}"


def _groups(heard: Heard) -> Iterator[str]:
    length = max(1, heard.length)
    for count, (by_count, by_share) in zip(counts(heard.words), _GROUP_NAMES, strict=True):
        if count:
            yield from (name for cut, name in by_count if count >= cut)
            yield from (name for cut, name in by_share if count * 100 >= cut * length)


def _phrases(heard: Heard) -> Iterator[str]:
    table = PERSON if heard.speaker is Speaker.PERSON else ORGANIZER
    for name in table.rows(heard):
        yield f"says {name}"


def _shared(heard: Heard, talk: Talk) -> Iterator[str]:
    mine = talk.stems[heard.index]
    yield from _at_least("echoes", len(mine & talk.stems_before(heard)), _FEW)
    cared = talk.cared
    yield from _at_least("recalls", sum(1 for stem in mine if cared.get(stem, heard.index) < heard.index), _FEW)


def _before(heard: Heard, talk: Talk) -> tuple[list[str], list[str]]:
    """Name what came before this turn, and the states of the talk that colour everything said in them."""
    index, person = heard.index, heard.speaker is Speaker.PERSON
    last = talk.labels[index - 1] if index else set()
    found = [f"after {label}" for label in last]
    found += [f"second after {label}" for label in talk.labels[index - 2]] if index > 1 else []
    found += _at_least("place", index, _PLACES)
    found += _at_least("told", _tellings(talk, index), _FEW)
    if index:
        found += _at_least("after length", talk.heard[index - 1].length, (5, 15, 40))
        found += ["after a mark"] if "?" in talk.heard[index - 1].low else []
    since = next((index - i for i in range(index - (1 if person else 0), -1, -1) if Label.ASK in talk.labels[i]), None)
    answered = set().union(*talk.labels[index - since : index]) if since else set()
    if since is not None:
        found += ["asked", f"asked {min(since, _RECENT * 2)}", *(f"since ask {label}" for label in answered & _ANSWERS)]
    return found, _states(person, last, since, answered)


def _tellings(talk: Talk, index: int) -> int:
    """Count the turns before this one in which the person told something of theirs, up to the last cut."""
    count = 0
    for labels in talk.labels[:index]:
        count += Label.SELF_INTEREST in labels
        if count == _FEW[-1]:
            break
    return count


def _states(person: bool, last: set[Label], since: int | None, answered: set[Label]) -> list[str]:  # noqa: FBT001 - who speaks
    if person:
        states: tuple[tuple[str, bool], ...] = (
            ("just asked", since is not None and since <= _RECENT),
            ("pressed", not last.isdisjoint(_PRESSING)),
            ("questioned", not last.isdisjoint(_QUESTIONS)),
        )
    else:
        states = (
            ("difficulty", not last.isdisjoint(_DIFFICULTY)),
            ("told", Label.SELF_INTEREST in last),
            ("agreed", Label.YES in answered),
            ("asked", since is not None),
        )
    return [name for name, holds in states if holds]


_ANSWERS = frozenset({Label.YES, Label.MAYBE, Label.NO, Label.OBJECTION})
_DIFFICULTY = frozenset({Label.OBJECTION, Label.MAYBE, Label.NO})
_PRESSING = frozenset({Label.ASK, Label.OBSTACLE_WORK, Label.PRESSURE, Label.PITCH})
_QUESTIONS = frozenset({Label.OPEN_QUESTION, Label.CLOSED_QUESTION})
