"""What a turn shows at a glance, as short names: its make-up, the turns of phrase in it, what came before it.

These are the features of `opinions`, besides the turn's words themselves; nothing is weighed here. A trait never looks
ahead, so a rehearsal is read turn by turn as a whole talk is. A name that ends in a number is a step on a scale: who is
at 3 has passed 1 and 2 as well.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from coach.analysis import times
from coach.analysis.organizer_cues import ORGANIZER
from coach.analysis.person_cues import PERSON
from coach.analysis.regard_cues import REGARD
from coach.analysis.tallies import ME, NUMBER, SORTS, WE, YOU
from coach.model.reading import HOLDS_BACK, QUESTIONS, Label
from coach.model.transcript import Speaker

if TYPE_CHECKING:
    from coach.analysis.heard import Heard
    from coach.analysis.talk import Talk

_WORDS = (2, 3, 4, 6, 9, 13, 20, 30, 45, 60, 90)
_WORDS_BEFORE = (2, 4, 7, 13, 25, 50, 90)
_SENTENCES = (2, 3, 4, 6, 9)
_PLACES = (1, 3, 6, 12, 20)
_NEW = (1, 3, 6, 10, 16)
_SINCE_ASK = (1, 2, 3, 4, 6, 8)
_COUNTS = (1, 2, 4, 7)
_SHARES = (2, 5, 8, 14)
_ECHO = (0.01, 0.4, 0.8, 1.3, 1.8, 2.4, 3.0)
_MOST_SHARED = 4


def _steps(name: str, cuts: int) -> tuple[str, ...]:
    return tuple(f"{name} {step}" for step in range(cuts + 1))


_LENGTH, _LENGTH_BEFORE = _steps("words", len(_WORDS)), _steps("words before", len(_WORDS_BEFORE))
_SENTENCE, _PLACE = _steps("sentences", len(_SENTENCES)), _steps("place", len(_PLACES))
_SHARED, _SHARE = _steps("shared", _MOST_SHARED), _steps("quarters shared", 4)
_FRESH, _CARED = _steps("fresh", len(_NEW)), _steps("recalls", _MOST_SHARED)
_TOLD, _SINCE = _steps("told", len(_COUNTS)), _steps("since ask", len(_SINCE_ASK))
_ECHOES, _TIMES = _steps("echo", len(_ECHO)), _steps("times", len(_COUNTS))
_MANY = tuple(_steps(f"{sort} many", len(_COUNTS)) for sort in SORTS)
_MUCH = tuple(_steps(f"{sort} share", len(_SHARES)) for sort in SORTS)
_COUNTED = (YOU, ME, WE, NUMBER, *range(NUMBER + 1, len(SORTS)))
_FOUND = {label: f"is {label}" for label in Label}
_AFTER = {label: f"after {label}" for label in Label}
_SECOND_AFTER = {label: f"second after {label}" for label in Label}
_ANSWERED = {label: f"answered {label}" for label in Label}
_ANSWERS = frozenset({Label.YES, Label.MAYBE, Label.NO, Label.OBJECTION})
_PRESSING = frozenset({Label.ASK, Label.OBSTACLE_WORK, Label.PRESSURE, Label.PITCH})
_RECENT = 3
STATES = {
    Speaker.PERSON: ("just asked", "pressed", "questioned"),
    Speaker.ORGANIZER: ("difficulty", "told", "agreed", "asked"),
}


def show(heard: Heard, talk: Talk) -> list[str]:
    """List what a turn shows, its rules' labels in `talk.labels` among it."""
    return [*of_words(heard), *in_place(heard, talk)]


def in_place(heard: Heard, talk: Talk) -> list[str]:
    """List what a turn shows by where it stands in the talk, its rules' labels among it."""
    return [*[_FOUND[label] for label in talk.labels[heard.index]], *_before(heard, talk)]


def of_words(heard: Heard) -> list[str]:
    """List what the words of a turn show by themselves: their make-up, and the turns of phrase among them."""
    return heard.once(of_words, _of_words, heard)


def _of_words(heard: Heard) -> list[str]:
    if heard.speaker is Speaker.PERSON:
        return [*_make_up(heard), *PERSON.rows(heard)]
    return [*_make_up(heard), *ORGANIZER.rows(heard), *REGARD.rows(heard)]


def _make_up(heard: Heard) -> list[str]:
    """Name its length, how it ends, and the sorts of words it holds."""
    length, low = heard.length, heard.low
    found = [
        _LENGTH[bisect_right(_WORDS, length)],
        _SENTENCE[bisect_right(_SENTENCES, len(heard.sentences))],
        _TIMES[bisect_right(_COUNTS, len(times.spans(heard)))],
    ]
    if "?" in low:
        found.append("asks twice" if low.count("?") > 1 else "asks")
        if low.rstrip().endswith("?"):
            found.append("ends asking")
    if "..." in low or "…" in low:
        found.append("trails off")
    tallies = heard.tallies
    for sort in _COUNTED:
        if count := tallies[sort]:
            found.append(_MANY[sort][bisect_right(_COUNTS, count)])
            found.append(_MUCH[sort][bisect_right(_SHARES, count * 100 // length)])
    return found


def _before(heard: Heard, talk: Talk) -> list[str]:
    """Name what came before this turn, and how much of it comes back."""
    index = heard.index
    stems, shared = talk.stems[index], len(talk.stems[index] & talk.stems_before(heard))
    cared = len(stems & talk.cared.keys()) if talk.cared else 0
    since = talk.since_ask(heard)
    found = [
        _PLACE[bisect_right(_PLACES, index)],
        _SHARED[min(shared, _MOST_SHARED)],
        _SHARE[4 * shared // max(1, len(stems))],
        _FRESH[bisect_right(_NEW, len(stems) - shared)],
        _CARED[min(cared, _MOST_SHARED)],
        _TOLD[bisect_right(_COUNTS, talk.told)],
        "never asked" if since is None else _SINCE[bisect_right(_SINCE_ASK, since)],
        _ECHOES[bisect_right(_ECHO, talk.echo[index])],
    ]
    if index:
        last = talk.heard[index - 1]
        found += [_AFTER[label] for label in talk.labels[index - 1]] or ["after nothing"]
        found.append(_LENGTH_BEFORE[bisect_right(_WORDS_BEFORE, last.length)])
        if "?" in last.low:
            found.append("after a mark")
    if index > 1:
        found += [_SECOND_AFTER[label] for label in talk.labels[index - 2]]
    found += [_ANSWERED[label] for label in talk.answered & _ANSWERS]
    return found


def state(heard: Heard, talk: Talk) -> int:
    """Give the states of the talk that colour all that is said in them: a bit for each of `STATES`."""
    last = talk.labels[heard.index - 1] if heard.index else frozenset()
    since = talk.since_ask(heard)
    if heard.speaker is Speaker.PERSON:
        return (
            (since is not None and since <= _RECENT)
            | (not last.isdisjoint(_PRESSING)) << 1
            | (not last.isdisjoint(QUESTIONS)) << 2
        )
    return (
        (not last.isdisjoint(HOLDS_BACK))
        | (Label.SELF_INTEREST in last) << 1
        | (Label.YES in talk.answered) << 2
        | (since is not None) << 3
    )
