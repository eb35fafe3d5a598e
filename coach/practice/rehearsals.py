"""Rehearsing: start, say, hear the reply, take back, ask for a hint, end, try a moment again.

A turn is kept before the reply begins, so a killed process or a dead model loses nothing: whatever awaits a
reply gets the same one later, because the director is deterministic in the seed and the words.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from uuid import uuid4

from coach import analysis, roleplay
from coach.model.errors import RehearsalOver, TurnError
from coach.model.record import AgainFrom, Hint, Rehearsal, SpokenTurn
from coach.model.rehearsal import Difficulty, Outcome
from coach.model.transcript import Speaker
from coach.practice.scenes import set_scene
from coach.practice.speech import ScriptedVoice, Speech, Spoken

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from coach.model.person import PersonState
    from coach.model.reading import Evidence, Label
    from coach.model.rehearsal import Change, Directive
    from coach.practice.ports import Clock, Content, Records, Voice

LONGEST_TURN = 5_000
"""Characters in one typed turn: some fifteen minutes of speech without a breath."""
LONGEST_ANSWER = 2_000
"""Characters in an answer that is written of a rehearsal."""
WAITS = "..."
"""What stands in the record where the organizer says nothing and waits. It counts as no word and asks nothing."""


@dataclass(frozen=True)
class Rehearsals:
    """The use cases around a rehearsal, for one store, one set of content and the voices that stand ready."""

    content: Content
    records: Records
    clock: Clock
    voices: dict[str, Voice] = field(default_factory=lambda: {"scripted": ScriptedVoice()})
    new_id: Callable[[], str] = lambda: uuid4().hex

    def start(
        self,
        scenario: str,
        *,
        owner: str,
        difficulty: Difficulty | None = None,
        rubric: str | None = None,
        seed: int | None = None,
        voice: str = "scripted",
    ) -> Rehearsal:
        """Begin a rehearsal; the person has spoken already where the scenario has them open.

        Raises UnknownContent for a scenario or rubric that does not exist.
        """
        chosen = self.content.scenario(scenario)
        held_against = self.content.rubric(rubric or chosen.rubric)
        new = self.new_id()
        rehearsal = Rehearsal(
            id=new,
            owner=owner,
            scenario=chosen,
            difficulty=difficulty or chosen.difficulty,
            seed=int(new[:8], 16) if seed is None else seed,
            rubric=held_against.id,
            voice="model" if voice == "model" else "scripted",
            started_at=self.clock(),
        )
        state, directive = roleplay.begin(chosen, rehearsal.difficulty, rehearsal.seed)
        self.records.add_rehearsal(rehearsal)
        if directive.line:
            self._keep_reply(rehearsal, state, directive, (), Spoken(text=directive.line, voice="scripted"))
        return self.records.rehearsal(rehearsal.id)

    def say(self, rehearsal: Rehearsal, text: str) -> Rehearsal:
        """Keep what the organizer says, before anything answers it.

        Raises TurnError where it cannot be taken (RehearsalOver where it ended), and HeadMoved where the rehearsal went
        on elsewhere.
        """
        text = clean(text)
        if rehearsal.ended_at is not None:
            raise RehearsalOver("This rehearsal is over. Open its scorecard, or try a moment again from there.")
        if rehearsal.awaits_reply:
            raise TurnError(f"{rehearsal.scenario.persona.name} has not answered yet. Wait for the reply, then go on.")
        turn = SpokenTurn(
            id=self.new_id(),
            parent=rehearsal.head,
            speaker=Speaker.ORGANIZER,
            text=text,
            said_at=self.clock(),
        )
        self.records.add_turn(rehearsal.id, turn)
        return self.records.rehearsal(rehearsal.id)

    def wait(self, rehearsal: Rehearsal) -> Rehearsal:
        """Keep that the organizer says nothing, and waits for what the person may still say. Raises as `say` does."""
        return self.say(rehearsal, WAITS)

    def reply(self, rehearsal: Rehearsal) -> Iterator[Speech]:
        """Answer the organizer's latest turn, piece by piece; the last is Spoken, and is kept before it is given.

        Yields nothing where nothing awaits a reply. Raises HeadMoved where another tab was quicker, and RehearsalOver
        where the rehearsal was ended meanwhile.
        """
        if not rehearsal.awaits_reply:
            return
        transcript = rehearsal.transcript
        reading = analysis.read(transcript, known_turns(rehearsal)).turns[-1]
        before = person_state(rehearsal)
        state, directive, changes = roleplay.step(rehearsal.scenario, before, transcript, reading)
        voice = self.voices.get(rehearsal.voice, ScriptedVoice())
        scene = set_scene(rehearsal.scenario, state, directive, transcript)
        whose = {"owner": rehearsal.owner, "rehearsal": rehearsal.id}
        for speech in voice.speak(scene.model_copy(update=whose)):
            if isinstance(speech, Spoken):
                self._keep_reply(rehearsal, state, directive, changes, speech)
            yield speech

    def answer(self, rehearsal: Rehearsal, text: str) -> Rehearsal:
        """Say something and hear the whole reply: for callers that draw nothing on the way."""
        return self.settle(self.say(rehearsal, text))

    def settle(self, rehearsal: Rehearsal) -> Rehearsal:
        """Give the reply that is still owed, if one is."""
        for _ in self.reply(rehearsal):
            pass
        return self.records.rehearsal(rehearsal.id)

    def take_back(self, rehearsal: Rehearsal) -> Rehearsal:
        """Go back to before the organizer's latest turn; what was said stays in the record, off the path."""
        if rehearsal.ended_at is not None:
            raise RehearsalOver("This rehearsal is over. Use “try again from here” on its scorecard.")
        last = next((turn for turn in reversed(rehearsal.path) if turn.speaker is Speaker.ORGANIZER), None)
        if last is None:
            raise TurnError("There is nothing to take back yet: you have not spoken.")
        self.records.move_head(rehearsal.id, seen=rehearsal.head, to=last.parent)
        return self.records.rehearsal(rehearsal.id)

    def hint(self, rehearsal: Rehearsal) -> Rehearsal:
        """Give one nudge, the latest of its hints, and keep that it was given."""
        here = sum(given.after == rehearsal.head for given in rehearsal.hints)
        state, asked = person_state(rehearsal), len(rehearsal.hints)
        given = [one.text for one in rehearsal.hints]
        text = roleplay.hint(rehearsal.scenario, state, rehearsal.transcript, asked=asked, here=here, given=given)
        self.records.add_hint(rehearsal.id, Hint(after=rehearsal.head, text=text, given_at=self.clock()))
        return self.records.rehearsal(rehearsal.id)

    def end(self, rehearsal: Rehearsal) -> Rehearsal:
        """End it because the trainee says so. Ending twice changes nothing."""
        self.records.end_rehearsal(rehearsal.id, at=self.clock(), by="trainee")
        return self.records.rehearsal(rehearsal.id)

    def write(self, rehearsal: str, question: str, answer: str) -> None:
        """Keep what the trainee writes of a rehearsal from memory, to one question; an empty answer is taken out.

        Raises TurnError while it is going on, and once its reading was seen: then it is memory no more.
        """
        if self.records.rehearsal(rehearsal).ended_at is None:
            raise TurnError("This rehearsal is not over yet. Write it up once it is.")
        if self.records.assessments([rehearsal]):
            raise TurnError("You have seen the reading of this rehearsal, so what you wrote before stays as it was.")
        self.records.write_up(rehearsal, question, answer.strip()[:LONGEST_ANSWER])

    def try_again(self, rehearsal: Rehearsal, turn: str) -> Rehearsal:
        """Begin a new rehearsal that stands where this one stood just before the organizer's turn `turn`."""
        path = rehearsal.path
        at = next((i for i, t in enumerate(path) if t.id == turn and t.speaker is Speaker.ORGANIZER), None)
        if at is None:
            raise TurnError("That moment is not one of your turns in this rehearsal. Choose a turn of yours.")
        head: str | None = None
        copies: list[SpokenTurn] = []
        for old in path[:at]:
            copies.append(old.model_copy(update={"id": self.new_id(), "parent": head, "ends": False}))
            head = copies[-1].id
        again = rehearsal.model_copy(
            update={
                "id": self.new_id(),
                "started_at": self.clock(),
                "ended_at": None,
                "ended_by": None,
                "turns": tuple(copies),
                "head": head,
                "hints": (),
                "write_up": {},
                "again_from": AgainFrom(rehearsal=rehearsal.id, turn=turn),
            }
        )
        self.records.add_rehearsal(again)
        return self.records.rehearsal(again.id)

    def _keep_reply(
        self,
        rehearsal: Rehearsal,
        state: PersonState,
        directive: Directive,
        changes: tuple[Change, ...],
        spoken: Spoken,
    ) -> None:
        turn = SpokenTurn(
            id=self.new_id(),
            parent=rehearsal.head,
            speaker=Speaker.PERSON,
            text=spoken.text,
            said_at=self.clock(),
            act=directive.act,
            state=state.model_dump(mode="json"),
            unlocked=directive.tell,
            changes=changes,
            decided=directive.decided,
            ends=directive.ends,
            voice=spoken.voice,
            guard=spoken.guard,
        )
        leaves = directive.ends or directive.decided is Outcome.WALKED_AWAY
        self.records.add_turn(rehearsal.id, turn, ended_by="person" if leaves else None)


def clean(text: str) -> str:
    """Trim a typed turn. Raises TurnError where it is empty or too long to be said in one breath."""
    text = text.replace("\x00", "").strip()
    if not text:
        raise TurnError("There is nothing to say yet: type a few words, then send.")
    if len(text) > LONGEST_TURN:
        raise TurnError(
            f"That is {len(text):,} characters; one turn can hold {LONGEST_TURN:,}. Nobody could listen to so much "
            "at once: keep the heart of it, and say the rest when they have answered."
        )
    return text


def known_turns(rehearsal: Rehearsal) -> dict[int, tuple[Evidence, ...]]:
    """Gather what the person's author knows of each of their turns: what it tells, and what it answers."""
    return {
        index: roleplay.known(rehearsal.scenario, turn.text, told=turn.unlocked, act=turn.act, decided=turn.decided)
        for index, turn in enumerate(rehearsal.path)
        if turn.speaker is Speaker.PERSON
    }


def felt_turns(rehearsal: Rehearsal) -> dict[int, frozenset[Label]]:
    """Gather by index what the person felt the organizer's turns do, as their next turn tells."""
    return {
        index - 1: roleplay.felt(turn.changes)
        for index, turn in enumerate(rehearsal.path)
        if index and turn.speaker is Speaker.PERSON and turn.changes
    }


def person_state(rehearsal: Rehearsal) -> PersonState:
    """Recall what the person was like after the latest of their turns that counts."""
    spoken = next((turn for turn in reversed(rehearsal.path) if turn.state), None)
    if spoken is None:
        return roleplay.begin(rehearsal.scenario, rehearsal.difficulty, rehearsal.seed)[0]
    return roleplay.PersonState.model_validate(spoken.state)
