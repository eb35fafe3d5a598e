"""Finds where the order or the choice of moves mattered, once all turns are read. What to say of it is the rubric's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coach.analysis import hedges, leads, tricks
from coach.analysis.passages import passage
from coach.model.reading import Label, Moment, MomentKind
from coach.model.transcript import Speaker

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coach.analysis.talk import Talk

_DEEPER = frozenset((Label.FOLLOW_UP, Label.REFLECTION, Label.AGITATION, Label.OBSTACLE_WORK, Label.ASK))
_LEAVES_A_LIST = _DEEPER | {Label.OPEN_QUESTION, Label.PURPOSE}
_TRUST = frozenset((Label.FOLLOW_UP, Label.REFLECTION, Label.AFFIRMATION, Label.STORY))
_SOFTENS = frozenset((Label.REFLECTION, Label.AFFIRMATION, Label.STORY))
MONOLOGUE_WORDS = 120
"""Some fifty seconds of one voice, at an ordinary 150 words a minute."""
MONOLOGUE_OPENING = 20
"""So many words of it are cited: where it began is enough to find it, and a run-on sentence is no quotation."""
SURVEY_QUESTIONS = 3
TRUST_TURNS = 2


def find_moments(talk: Talk) -> tuple[Moment, ...]:
    """Find every moment, in the order of the conversation."""
    found = [
        *_early_ask(talk),
        *_after_yes(talk),
        *(_moment(talk, MomentKind.MAYBE_TAKEN_FOR_YES, turn, Label.RESTATE) for turn in hedges.taken_for_yes(talk)),
        *leads.find(talk),
        *_early_agitation(talk),
        *_monologue(talk),
        *_survey_run(talk),
        *_pushed(talk),
        *tricks.find(talk),
    ]
    return tuple(sorted(found, key=lambda moment: moment.turn))


def _ours(talk: Talk) -> Iterator[int]:
    return (heard.index for heard in talk.heard if heard.speaker is Speaker.ORGANIZER)


def _moment(talk: Talk, kind: MomentKind, turn: int, *labels: Label) -> Moment:
    """Build a moment whose quote is the evidence of the first of these labels, or the whole turn."""
    for label in labels:
        for item in talk.evidence[turn]:
            if item.label is label:
                return Moment(kind=kind, turn=turn, quote=item.quote)
    return Moment(kind=kind, turn=turn, quote=talk.heard[turn].text.strip())


def _surely(talk: Talk, turn: int, label: Label) -> bool:
    """Tell whether a label is there by more than a narrow margin: nobody is told off for what is in doubt."""
    return any(item.label is label and item.sure for item in talk.evidence[turn])


def _early_ask(talk: Talk) -> Iterator[Moment]:
    """An ask before the person has shown any interest of their own: the first such ask."""
    for turn, labels in enumerate(talk.labels):
        if Label.SELF_INTEREST in labels:
            return
        if Label.ASK in labels:
            if _surely(talk, turn, Label.ASK):
                yield _moment(talk, MomentKind.EARLY_ASK, turn, Label.ASK)
            return


def _after_yes(talk: Talk) -> Iterator[Moment]:
    """A yes that no turn afterwards turns into who, when or how. Half a yes is none: it is a hedge."""
    last = max((turn for turn, labels in enumerate(talk.labels) if Label.YES in labels), default=None)
    if last is None or not _surely(talk, last, Label.YES) or hedges.hedges(talk.heard[last]):
        return
    if any(Label.NO in labels for labels in talk.labels[last + 1 :]):
        return
    if not any(Label.RESTATE in labels for labels in talk.labels[last + 1 :]):
        yield _moment(talk, MomentKind.YES_WITHOUT_NEXT_STEP, last, Label.YES)


# A challenge needs no stake to be heard as one: before anything was told, it is not yet agitation, and does more harm.
_CHALLENGES = re.compile(
    r"(?:aren't|arent|don't|dont) you (?:ever )?(?:get )?(?:\w+ )?(?:sick|tired|fed up|angry|mad|ashamed|care)\b|"
    r"doesn't (?:that|it|this) (?:\w+ )?(?:make you|bother|anger|upset|get to) |"
    r"how (?:much )?long(?:er)? (?:are|will|do|can) you (?:\w+ ){0,3}"
    r"(?:put up|take it|take this|stand for|accept|let)\b|"
    r"why (?:do|would|are) you (?:\w+ )?(?:put up|putting up|let them|letting them|stand for|accept)\b|"
    r"(?:you're|you are|you) just (?:going to |gonna )?(?:let|letting|take it|sit|sitting|accept|accepting)\b|"
    r"when (?:are|will) you (?:going to |gonna |finally )*(?:stand up|do something|stop|fight)\b|"
    r"what(?:'s| is| will) (?:it )?(?:going to |gonna )?take (?:for|before) you\b"
)


def _early_agitation(talk: Talk) -> Iterator[Moment]:
    """A challenge before twice anything has been given that builds trust: the first of it.

    Not in a turn that says back, values or tells as well: who hears their own words held up has been listened to.
    """
    given = 0
    for turn in _ours(talk):
        labels, heard = talk.labels[turn], talk.heard[turn]
        challenge = _CHALLENGES.search(heard.low)
        if challenge or (_surely(talk, turn, Label.AGITATION) and labels.isdisjoint(_SOFTENS)):
            if challenge is None or Label.AGITATION in labels:
                yield _moment(talk, MomentKind.EARLY_AGITATION, turn, Label.AGITATION)
            else:
                span = passage(heard, *challenge.span())
                yield Moment(kind=MomentKind.EARLY_AGITATION, turn=turn, quote=heard.text[slice(*span)])
            return
        given += not labels.isdisjoint(_TRUST)
        if given == TRUST_TURNS:
            return


def _monologue(talk: Talk) -> Iterator[Moment]:
    """The longest of the organizer's turns, where it is long; cited by how it begins."""
    longest = max(_ours(talk), key=lambda turn: talk.heard[turn].length, default=None)
    if longest is None or talk.heard[longest].length < MONOLOGUE_WORDS:
        return
    heard = talk.heard[longest]
    start, end = heard.sentences[0]
    end = min(end, heard.spans[MONOLOGUE_OPENING - 1][1])
    yield Moment(kind=MomentKind.MONOLOGUE, turn=longest, quote=heard.text[start:end])


def _survey_run(talk: Talk) -> Iterator[Moment]:
    """Three or more turns in a row that ask for a word or a fact, with nothing picked up: cited at the last of them.

    A short "okay" between them changes nothing; an open question, why one came, or a word of what they said does.
    """
    run: list[int] = []
    for turn in [*_ours(talk), None]:
        if turn is not None and _is_on_a_list(talk, turn):
            run.append(turn)
        elif turn is None or not _is_a_nod(talk, turn):
            if len(run) >= SURVEY_QUESTIONS:
                yield _moment(talk, MomentKind.SURVEY_RUN, run[-1], Label.CLOSED_QUESTION)
            run = []


def _is_on_a_list(talk: Talk, turn: int) -> bool:
    labels = talk.labels[turn]
    return Label.CLOSED_QUESTION in labels and labels.isdisjoint(_LEAVES_A_LIST)


def _is_a_nod(talk: Talk, turn: int) -> bool:
    heard = talk.heard[turn]
    repeats = not talk.stems[turn].isdisjoint(talk.stems_before(heard))
    return not talk.labels[turn] and heard.length <= SURVEY_QUESTIONS and not repeats


def _pushed(talk: Talk) -> Iterator[Moment]:
    """Pressure, or the same ask again, straight after a no; all three only where they are surely there."""
    for turn in _ours(talk):
        before = talk.before(talk.heard[turn])
        if before is None or not _surely(talk, before.index, Label.NO):
            continue
        asks = _surely(talk, turn, Label.ASK) and Label.OBSTACLE_WORK not in talk.labels[turn]
        if _surely(talk, turn, Label.PRESSURE):
            yield _moment(talk, MomentKind.PUSHED_AFTER_NO, turn, Label.PRESSURE)
        elif asks:
            yield _moment(talk, MomentKind.PUSHED_AFTER_NO, turn, Label.ASK)
