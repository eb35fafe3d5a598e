"""A trainee on the way: has learned to ask, and not yet to say back, to give of themselves, or to hear a maybe."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from coach.roleplay.skilled import Skilled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.model.scenario import Fact, Scenario
    from coach.roleplay.trainee import Skill

_PLAIN_ANSWER = (
    "I do it because I think that things could be better here than they are.",
    "I'm in it because it is important, and I like meeting people.",
)
_PLAIN_ANSWER_ES = (
    "Lo hago porque creo que aquí las cosas podrían estar mejor.",
    "Estoy en esto porque es importante y me gusta conocer gente.",
)
"""What somebody answers who is asked why they do this and keeps themselves out of it."""


class Decent(Skilled):
    """Asks well, hardly says back, tells nothing of their own, and takes the polite reason for the real one."""

    name: ClassVar[str] = "decent"
    skill: ClassVar[Skill] = "decent"

    def __init__(self, scenario: Scenario, seed: int) -> None:
        """Remember to listen now and then."""
        super().__init__(scenario, seed)
        self.works_obstacles = self.rng.random() < 0.3  # noqa: PLR2004 - some do

    def _pick_up(self, new: Sequence[Fact]) -> str | None:
        if new and self.rng.random() < 0.4:  # noqa: PLR2004 - now and then
            return self.unsaid(new[-1].heard) or self._more()
        return None

    def _their_question(self, heard: str) -> str | None:
        if any(line in heard for one in self.scenario.asks_back for line in one.says):
            return self.unsaid(_PLAIN_ANSWER_ES if self.spanish else _PLAIN_ANSWER)
        return None

    def _go_on(self) -> str | None:
        return self._next_question() if self.turn <= 9 else None  # noqa: PLR2004 - comes to the point early

    def _after_the_ask(self, heard: str) -> str | None:
        if not self.works_obstacles and not any(
            line in heard for ask in self.scenario.asks for line in (*ask.yes, *ask.conditional)
        ):
            return self._part()
        return super()._after_the_ask(heard)
