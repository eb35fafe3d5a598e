"""After the conversation: read it, score it, keep both, and gather what a scorecard page shows."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from coach import analysis, roleplay, scoring
from coach.model.errors import TurnError
from coach.model.group import Review
from coach.model.judgement import Contrast, Judgement, Opinion, Rewording
from coach.model.noun import Noun
from coach.model.reading import Reading
from coach.model.record import Assessment, Conversation, Rehearsal
from coach.model.rehearsal import Landing, Untold
from coach.model.rubric import Rubric
from coach.model.scorecard import Scorecard
from coach.model.transcript import Kind, Transcript
from coach.practice.judging import contrast, settle, verify
from coach.practice.masking import Mask, make_mask, mask
from coach.practice.rehearsals import felt_turns, known_turns, person_state
from coach.practice.write_ups import Heard, heard

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.model.reading import Label
    from coach.practice.judging import Judge
    from coach.practice.ports import Clock, Content, Records


class Debrief(Noun):
    """All that a scorecard page shows. `rehearsal`, `untold` and `landing` are there for a rehearsal only.

    `heard` is there where the trainee wrote it up from memory.
    `current` is False where a newer rubric or reader has come since: scoring again is offered, never done unasked.
    `review` and `reviewer` are there where a trainer has read it.
    """

    title: str
    transcript: Transcript
    reading: Reading
    scorecard: Scorecard
    rubric: Rubric
    current: bool
    judgement: Judgement | None = None
    contrasts: tuple[Contrast, ...] = ()
    rehearsal: Rehearsal | None = None
    untold: tuple[Untold, ...] = ()
    landing: Landing | None = None
    heard: Heard | None = None
    review: Review | None = None
    reviewer: str = ""


@dataclass(frozen=True)
class Debriefs:
    """The use cases after a conversation."""

    content: Content
    records: Records
    clock: Clock
    new_id: Callable[[], str] = lambda: uuid4().hex

    def of_rehearsal(self, id: str, *, afresh: bool = False) -> Debrief:  # noqa: A002 - the noun's own field name
        """Show how a rehearsal went, scoring it the first time it is looked at (or `afresh`).

        Raises TurnError while it is still going on: what was not told stays untold until the end.
        """
        rehearsal = self.records.rehearsal(id)
        if rehearsal.ended_at is None:
            raise TurnError("This rehearsal is not over yet. Go on with it, or end it, and then look at how it went.")
        rubric = self.content.rubric(rehearsal.rubric)
        transcript = rehearsal.transcript
        read = partial(analysis.read, known=known_turns(rehearsal), felt=felt_turns(rehearsal))
        assessment = self._assess(id, transcript, rubric, read, afresh=afresh)
        state = person_state(rehearsal)
        return Debrief(
            title=rehearsal.scenario.title,
            transcript=transcript,
            reading=assessment.reading,
            scorecard=assessment.scorecard,
            rubric=rubric,
            current=_is_current(assessment, rubric),
            judgement=assessment.judgement,
            contrasts=_contrasts(assessment, transcript, rubric),
            rehearsal=rehearsal,
            untold=roleplay.untold(rehearsal.scenario, state),
            landing=roleplay.landing(rehearsal.scenario, state),
            heard=heard(rehearsal),
        )

    def of_conversation(
        self,
        id: str,  # noqa: A002 - the noun's own field name
        rubric: str | None = None,
        *,
        afresh: bool = False,
    ) -> Debrief:
        """Show how a real conversation went, by the rubric it was scored with last, or the one given."""
        conversation: Conversation = self.records.conversation(id)
        kept = self.records.assessments([id])
        chosen = rubric or (kept[-1].scorecard.rubric.id if kept else default_rubric(conversation.transcript.kind))
        held_against = self.content.rubric(chosen)
        assessment = self._assess(id, conversation.transcript, held_against, analysis.read, afresh=afresh)
        return Debrief(
            title=conversation.title,
            transcript=conversation.transcript,
            reading=assessment.reading,
            scorecard=assessment.scorecard,
            rubric=held_against,
            current=_is_current(assessment, held_against),
            judgement=assessment.judgement,
            contrasts=_contrasts(assessment, conversation.transcript, held_against),
        )

    def ask_judge(self, debrief: Debrief, judge: Judge, *, owner: str, rounds: int = 3) -> Judgement:
        """Ask a model for its opinion and keep it with the scorecard; without a usable one, nothing is kept.

        A real conversation's names and contacts are hidden before its words leave the machine.
        """
        words, hidden = hide(debrief)
        judgement = judge.judge(words, debrief.rubric, owner=owner, rounds=rounds)
        judgement = _shown(judgement, debrief.transcript, hidden)
        if any(opinion.level is not None for opinion in judgement.opinions):
            by_rules = scoring.score(debrief.transcript, debrief.reading, debrief.rubric)
            self.records.add_assessment(
                Assessment(
                    id=self.new_id(),
                    of=debrief.transcript.id,
                    made_at=self.clock(),
                    reading=debrief.reading,
                    scorecard=settle(by_rules, judgement, debrief.rubric),
                    judgement=judgement,
                )
            )
        return judgement

    def reword(self, debrief: Debrief, judge: Judge, turn: int, wanted: Label, *, owner: str) -> Rewording:
        """Ask a model for other ways to say one turn; those our reader finds wanting are dropped."""
        words, hidden = hide(debrief)
        found = judge.reword(words, turn, wanted, owner=owner)
        return found.model_copy(update={"ways": tuple(hidden.take_off(way) for way in found.ways)})

    def _assess(
        self,
        of: str,
        transcript: Transcript,
        rubric: Rubric,
        read: Callable[[Transcript], Reading],
        *,
        afresh: bool,
    ) -> Assessment:
        """Find the latest assessment by this rubric, or make and keep one.

        An old database may hold one of other turns than there are: it is let be, and the turns are read again.
        """
        kept = [a for a in self.records.assessments([of]) if a.scorecard.rubric.id == rubric.id]
        kept = [a for a in kept if len(a.reading.turns) == len(transcript.turns)]
        if kept and not afresh:
            return kept[-1]
        reading = read(transcript)
        scorecard = scoring.score(transcript, reading, rubric)
        made = Assessment(id=self.new_id(), of=of, made_at=self.clock(), reading=reading, scorecard=scorecard)
        self.records.add_assessment(made)
        return made


def hide(debrief: Debrief) -> tuple[Transcript, Mask]:
    """Give the words that may leave the machine: a rehearsal's as they are, a real conversation's masked."""
    hidden = Mask({}) if debrief.rehearsal else make_mask(debrief.transcript)
    words = debrief.transcript if debrief.rehearsal else mask(debrief.transcript, hidden)
    return words, hidden


def _shown(judgement: Judgement, transcript: Transcript, hidden: Mask) -> Judgement:
    """Bring names back into the quotes, and check each once more against the words themselves."""

    def restore(opinion: Opinion) -> Opinion:
        quotes = (verify(transcript, quote.turn, hidden.take_off(quote.quote)) for quote in opinion.evidence)
        return opinion.model_copy(update={"evidence": tuple(quote for quote in quotes if quote)})

    return judgement.model_copy(update={"opinions": tuple(restore(opinion) for opinion in judgement.opinions)})


def _contrasts(assessment: Assessment, transcript: Transcript, rubric: Rubric) -> tuple[Contrast, ...]:
    """List where rules and judge differ. Nothing is compared once rubric or reader have changed."""
    if assessment.judgement is None or not _is_current(assessment, rubric):
        return ()
    return contrast(scoring.score(transcript, assessment.reading, rubric), assessment.judgement, rubric)


def default_rubric(kind: Kind) -> str:
    """Name the rubric that a conversation of this kind is held against unless another is chosen."""
    return kind.value


def _is_current(assessment: Assessment, rubric: Rubric) -> bool:
    return assessment.scorecard.rubric.version == rubric.version and assessment.reading.reader == analysis.READER
