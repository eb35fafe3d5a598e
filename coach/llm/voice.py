"""A model speaks as the person: streams, is guarded, tries once more when caught, and else leaves it to the script."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from coach.llm.budget import Budget
from coach.llm.guard import Catch, check, check_midway
from coach.llm.prompt import word_limit, write_prompt
from coach.llm.replies import Ended, Usage
from coach.llm.tidying import can_be_drawn, tidy, whole_sentences
from coach.model.errors import BudgetSpent, CoachError, StoreError
from coach.practice.speech import Piece, Speech, Spoken, Withdrawn

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coach.llm.client import Client, Message
    from coach.model.rehearsal import Scene

_ATTEMPTS = 2
_TOKENS_A_WORD = 2
_ROOM = 40


@dataclass
class _Take:
    """One attempt at a reply: what was drawn, what came, what is wrong with it."""

    scene: Scene
    raw: str = ""
    drawn: str = ""
    caught: list[Catch] = field(default_factory=list)

    def hear(self, piece: str) -> Piece | None:
        """Take a piece in, and give what of it can be drawn; nothing while it only tidies itself."""
        self.raw += piece
        shown = can_be_drawn(self.raw, self.scene.name)
        if not shown.startswith(self.drawn) or shown == self.drawn:
            return None
        new, self.drawn = shown[len(self.drawn) :], shown
        return Piece(text=new)


@dataclass(frozen=True)
class ModelVoice:
    """Fits the port Voice. What it says was checked against the directive; what was caught is in `Spoken.guard`."""

    client: Client
    budget: Budget = field(default_factory=Budget)

    def speak(self, scene: Scene) -> Iterator[Speech]:
        """Yield pieces as they come and at last Spoken; where the model fails twice, or is gone, the scripted line."""
        log: list[str] = []
        fault: str | None = None
        for _ in range(_ATTEMPTS):
            take = _Take(scene)
            try:
                yield from self._attempt(take, fault)
            except CoachError as error:
                log.append(str(error))
                if take.drawn:
                    yield Withdrawn(because=str(error))
                if isinstance(error, BudgetSpent | StoreError) or not take.drawn:
                    break  # trying again would spend what may not be spent, or was done by the client already
                continue
            if not take.caught:
                yield Spoken(text=take.raw, voice="model", guard=tuple(log))
                return
            log += [str(catch) for catch in take.caught]
            fault = take.caught[0].says
            if take.drawn:
                yield Withdrawn(because=fault)
        yield Spoken(text=scene.directive.line, voice="scripted", guard=tuple(log))

    def _attempt(self, take: _Take, fault: str | None) -> Iterator[Speech]:
        """Stream one attempt into `take`; its `raw` is the tidy reply in the end."""
        scene, settings = take.scene, self.client.settings
        messages = write_prompt(scene, self.client.counter, settings.history_tokens, fault)
        most = min(settings.reply_tokens, word_limit(scene) * _TOKENS_A_WORD + _ROOM)
        self._check_budget(scene, messages, most)
        ended: Ended | None = None
        try:
            for piece in self.client.stream(messages, max_tokens=most):
                if isinstance(piece, Ended):
                    ended = piece
                    continue
                drawn = take.hear(piece)
                if drawn is not None:
                    take.caught = list(check_midway(take.drawn, scene))
                    if take.caught:
                        return
                    yield drawn
        finally:
            if ended or take.raw:  # what was broken off was sent and begun, and is paid for too
                self._note(scene, ended.usage if ended else self._counted(messages, take.raw))
        text = tidy(take.raw, scene.name)
        take.raw = whole_sentences(text) if ended and ended.finish == "length" else text
        take.caught = list(check(take.raw, scene))

    def _note(self, scene: Scene, usage: Usage) -> None:
        self.budget.note(self.client.settings.model, usage, owner=scene.owner, rehearsal=scene.rehearsal)

    def _counted(self, messages: list[Message], text: str) -> Usage:
        count = self.client.counter.count
        prompt = sum(count(message["content"]) for message in messages)
        return Usage(prompt=prompt, completion=count(text), reported=False)

    def _check_budget(self, scene: Scene, messages: list[Message], most: int) -> None:
        prompt = self._counted(messages, "").prompt
        self.budget.check(
            self.client.settings.model,
            owner=scene.owner,
            rehearsal=scene.rehearsal,
            prompt=prompt,
            completion=most,
        )
