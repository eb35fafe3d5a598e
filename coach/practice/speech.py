"""What a voice yields while it speaks, and the scripted voice, which needs nothing but the directive."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from coach.model.noun import Noun

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coach.model.rehearsal import Scene


class Piece(Noun):
    """A few characters to draw now. They may still be withdrawn: nothing is kept before Spoken."""

    text: str


class Withdrawn(Noun):
    """What was drawn so far does not count, and why (the guard's finding)."""

    because: str


class Spoken(Noun):
    """The whole reply, checked; `guard` lists what was caught on the way."""

    text: str
    voice: Literal["scripted", "model"]
    guard: tuple[str, ...] = ()


Speech = Piece | Withdrawn | Spoken


class ScriptedVoice:
    """Speaks the line that the scenario's author wrote. Whole without a model, a key or a network."""

    def speak(self, scene: Scene) -> Iterator[Speech]:
        """Yield the scripted line at once."""
        yield Spoken(text=scene.directive.line, voice="scripted")
