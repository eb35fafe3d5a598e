"""The whole conversation as heard so far: who said which content word, and what has been found. Knows no rules.

A detector is a module with `find(heard, talk) -> tuple[Evidence, ...]`. It sees the conversation only up to the turn
it reads: the director reads rehearsals turn by turn with the same rules. A turn costs some 300 microseconds, all labels
together, so a detector on a turn that holds nothing for it may cost a microsecond or two. Gate with
`heard.vocabulary.isdisjoint(TRIGGERS)` or `"tell me" in heard.low` (50 ns) before any regex, and run regexes on the one
sentence or from the trigger's place (`pattern.match(low, at)`), never as long choices over a turn. What hangs on the
turn's words alone goes through `heard.once`: in rehearsals the same words come at many places; what every turn is asked
for stands in `words_first` as well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.analysis.stems import content_stems
from coach.model.reading import Evidence, Label
from coach.model.transcript import Speaker

if TYPE_CHECKING:
    from coach.analysis.heard import Heard
    from coach.model.reading import Ask, TimeMention
    from coach.model.transcript import Transcript

_NOTHING: frozenset[str] = frozenset()
NOD = 3


class Talk:
    """A conversation being read, turn by turn.

    `heard`   every turn up to and including the one being read
    `stems`   per turn, the stems of its content words
    `labels`  per turn, the labels found so far; for the turn being read, those of the detectors before this one
    `asks`, `times`, `evidence`   per turn, likewise
    `scores`  per turn, how much it weighed towards each label that is weighed
    `echo`    per turn, how strongly it says back
    `last_ask`  the last turn before this one that asked, and `answered` what was found in the turns from it on
    `own_turns`  the organizer's turns so far, and `nods` those of hardly a word, this one left out
    `said_by_person`, `said_by_organizer`  stem -> the first turn of theirs that holds it
    `last_said_by_person`  stem -> the last such turn of theirs
    `cared`   stem -> the first turn in which the person told a self-interest with it
    `told`    in how many turns they did, or sounded like it where it is known that they did not
    """

    def __init__(self, transcript: Transcript) -> None:
        """Begin with nothing heard."""
        self.transcript = transcript
        self.held_on = transcript.held_on
        self.heard: list[Heard] = []
        self.stems: list[frozenset[str]] = []
        self.labels: list[set[Label]] = []
        self.times: list[tuple[TimeMention, ...]] = []
        self.asks: list[tuple[Ask, ...]] = []
        self.evidence: list[list[Evidence]] = []
        self.scores: list[dict[Label, float]] = []
        self.said_by_person: dict[str, int] = {}
        self.said_by_organizer: dict[str, int] = {}
        self.last_said_by_person: dict[str, int] = {}
        self.cared: dict[str, int] = {}
        self.told = 0
        self._before: list[int | None] = []
        self._last: dict[Speaker, int] = {}
        self.echo: list[float] = []
        self.last_ask: int | None = None
        self.answered: set[Label] = set()
        self.own_turns = 0
        self.nods = 0

    def copy(self) -> Talk:
        """Copy the talk so that it can go on in another way: what was found in its turns is shared."""
        made = object.__new__(Talk)
        for name, value in vars(self).items():
            made.__dict__[name] = value.copy() if isinstance(value, (list, dict, set)) else value
        return made

    def whole_copy(self) -> Talk:
        """Copy the talk so that what was found in its turns can be changed."""
        made = self.copy()
        made.labels = [set(labels) for labels in self.labels]
        made.evidence = [list(cited) for cited in self.evidence]
        return made

    def take(self, heard: Heard) -> None:
        """Add the next turn."""
        index = len(self.heard)
        stems = content(heard)
        person = heard.speaker is Speaker.PERSON
        said = self.said_by_person if person else self.said_by_organizer
        for stem in stems:  # not `stems - said.keys()`, which goes through all that was ever said
            if stem not in said:
                said[stem] = index
        if person:
            self.last_said_by_person.update(dict.fromkeys(stems, index))
        self._before.append(self._last.get(Speaker.ORGANIZER if person else Speaker.PERSON))
        self._last[heard.speaker] = index
        self.heard.append(heard)
        self.stems.append(stems)
        self.labels.append(set())
        self.times.append(())
        self.asks.append(())
        self.evidence.append([])
        self.scores.append({})
        self.echo.append(0.0)

    def _remember(self, heard: Heard) -> None:
        """Keep the words of a turn in which the person told what they care about."""
        self.told += 1
        for stem in self.stems[heard.index]:
            self.cared.setdefault(stem, heard.index)

    def since_ask(self, heard: Heard) -> int | None:
        """Count the turns since the organizer's last ask, 0 where this turn asks; None where there was none."""
        if self.asks[heard.index]:
            return 0
        return None if self.last_ask is None else heard.index - self.last_ask

    def finish(self, heard: Heard) -> None:
        """Keep what later turns will need to know of this one, once all its labels are found."""
        labels = self.labels[heard.index]
        if heard.speaker is Speaker.PERSON:
            if Label.SELF_INTEREST in labels:
                self._remember(heard)
        else:
            self.own_turns += 1
            self.nods += heard.length <= NOD
            if self.asks[heard.index]:
                self.last_ask = heard.index
                self.answered = set()
        if self.last_ask is not None:
            self.answered |= labels

    def before(self, heard: Heard) -> Heard | None:
        """Find the other speaker's last turn before this one."""
        index = self._before[heard.index]
        return None if index is None else self.heard[index]

    def labels_before(self, heard: Heard) -> set[Label]:
        """Find the labels of the other speaker's last turn before this one."""
        index = self._before[heard.index]
        return set() if index is None else self.labels[index]

    def stems_before(self, heard: Heard) -> frozenset[str]:
        """Find the content stems of the other speaker's last turn before this one."""
        index = self._before[heard.index]
        return _NOTHING if index is None else self.stems[index]


def content(heard: Heard) -> frozenset[str]:
    """Collect the stems of a turn's content words."""
    return heard.once(content_stems, content_stems, heard.vocabulary)


def evidence(label: Label, heard: Heard, start: int, end: int) -> Evidence:
    """Cite a span of a turn; white space at its edges is left out."""
    return heard.once((label, start, end), _cite, label, heard.text, start, end)


def _cite(label: Label, text: str, start: int, end: int) -> Evidence:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Evidence(label=label, quote=text[start:end], start=start, end=end)
