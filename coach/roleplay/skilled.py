"""Trainees who know the craft: open questions, saying back, a story of self, an ask that fits, obstacles worked."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from coach.roleplay.trainee import Skill, Trainee

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.model.scenario import Fact, Invitation, Obstacle, Scenario

_GO_ON = (
    "Tell me more about that.",
    "What was that like for you?",
    "What happened then?",
    "Why did that matter to you?",
)
_WHAT_HINDERS = (
    "That makes sense. What would really make it hard for you?",
    "I hear you. What else is standing in the way, honestly?",
    "What worries you most about it?",
)
_GO_ON_ES = (
    "Cuénteme más de eso.",
    "¿Cómo fue eso para usted?",
    "¿Y qué pasó después?",
    "¿Por qué le importa tanto eso?",
)
_WHAT_HINDERS_ES = (
    "Lo entiendo. ¿Qué es lo que de veras se lo impide?",
    "¿Y qué más la detiene, con franqueza?",
    "¿Qué le preocupa?",
)


_BACK = ("Tell me more about that, if you like.", "How is that for you?", "What is that like?")
_BACK_ES = ("Cuénteme más de eso, si quiere.", "¿Cómo es eso para usted?", "¿Por qué importa tanto eso?")


class Skilled(Trainee):
    """An excellent organizer in one of three styles."""

    name: ClassVar[str] = "excellent"
    skill: ClassVar[Skill] = "excellent"
    style: ClassVar[Literal["listener", "teller", "prober"]] = "listener"

    def __init__(self, scenario: Scenario, seed: int) -> None:
        """Choose in which order to go through the topics."""
        super().__init__(scenario, seed)
        self.told: list[Fact] = []
        self.topics = list(scenario.topics)
        self.rng.shuffle(self.topics)
        self.topics.sort(key=lambda topic: topic.id not in {fact.topic for fact in scenario.facts})
        self.deep: Fact | None = None
        self.story_told = False
        self.agitated = False
        self.asked: Invitation | None = None
        self.closed = False
        self.spanish = scenario.language == "es"

    def speak(self, heard: str) -> str | None:
        """Answer the person: their questions first, then what they just told, then the next step of the visit."""
        self.turn += 1
        new = [fact for fact in self.facts_in(heard) if fact not in self.told]
        self.told += new
        if self.closed:
            return None
        if self.turn == 1:
            return self.unsaid(self.scenario.approach.purpose) or "I wanted to get to know you."
        if self.asked is not None:
            return self._after_the_ask(heard)
        return self._their_question(heard) or self._pick_up(new) or self._go_on() or self._invite()

    def _their_question(self, heard: str) -> str | None:
        if any(line in heard for one in self.scenario.asks_back for line in one.says):
            answer = self.unsaid(self.scenario.approach.answer) or self._story()
            new = self.facts_in(heard)
            if answer and new and new[-1].heard:
                return f"{new[-1].heard[0]} And to your question: {answer}"
            return answer
        return None

    def _story(self) -> str | None:
        self.story_told = True
        return self.unsaid(self.scenario.approach.story)

    def _pick_up(self, new: Sequence[Fact]) -> str | None:
        if new:
            fact = new[-1]
            self.deep = fact if fact.follow else None
            said_back = self.unsaid(fact.heard)
            if self.style == "prober":
                follow = self.unsaid(fact.follow)
                self.deep = None
                return " ".join(part for part in (said_back, follow) if part) or self._more()
            return said_back or self.unsaid(fact.follow) or self._more()
        if self.deep is not None:
            fact, self.deep = self.deep, None
            return self.unsaid(fact.follow)
        return None

    def _more(self) -> str | None:
        return self.unsaid(_GO_ON_ES if self.spanish else _GO_ON)

    def _go_on(self) -> str | None:
        stakes = [fact for fact in self.told if fact.layer == "stake"]
        stories = [fact for fact in self.told if fact.layer != "anyone"]
        if not self.story_told and (self.turn > 3 if self.style == "teller" else len(stories) > 0):  # noqa: PLR2004
            return self._story()
        enough = len(stories) >= 3 and stakes  # noqa: PLR2004 - what a skilled visit reaches
        if enough or self.turn > 14:  # noqa: PLR2004 - time to come to the point
            return self._agitate(stakes)
        if self.turn % 5 == 0 and self.told:
            praise = self.unsaid(self.scenario.approach.affirm)
            if praise:
                return praise
        return self._next_question()

    def _agitate(self, stakes: Sequence[Fact]) -> str | None:
        if self.agitated or not stakes or self.style == "listener":
            return None
        self.agitated = True
        return self.unsaid(self.scenario.approach.agitate)

    def _next_question(self) -> str | None:
        known = {fact.id for fact in self.told}
        for topic in self.topics:
            if any(fact.topic == topic.id and fact.id not in known for fact in self.scenario.facts):
                question = self.unsaid(topic.ask)
                if question:
                    return question
        return self._come_back() or self._more()

    def _come_back(self) -> str | None:
        """Return to what was left half told: trust may reach further by now."""
        known = {fact.id for fact in self.told}
        for fact in self.scenario.facts:
            topic = next(one for one in self.topics if one.id == fact.topic)
            if fact.layer != "anyone" and fact.id not in known and topic.words:
                word = topic.words[0].strip("*")
                back = f"Me quedé pensando en lo de {word}. " if self.spanish else f"I keep thinking about {word}. "
                again = _BACK_ES if self.spanish else _BACK
                line = self.unsaid([back + one for one in again])
                if line:
                    return line
        return None

    def _invite(self) -> str | None:
        known = [fact.id for fact in self.told]
        fitting = self._fitting()
        for ask in [*fitting, *(one for one in self.scenario.asks if one.size == "small")]:
            tied = [fact for fact in self.told if fact.id in ask.tied_to]
            if (tied or not ask.tied_to) and all(name in known for name in ask.after):
                self.asked = ask
                return self._word_ask(ask, tied)
        self.asked = fitting[0]
        return self._word_ask(fitting[0], [])

    def _word_ask(self, ask: Invitation, tied: Sequence[Fact]) -> str:
        said = f"{tied[-1].heard[0]} " if tied and tied[-1].heard else ""
        worded = self.unsaid(ask.tries)
        if worded and all(fact.layer == "anyone" or fact in self.told for fact in self._named_in(ask, worded)):
            return worded if any(fact in tied for fact in self._named_in(ask, worded)) else said + worded
        what = self.to_their_face(ask)
        return f"{said}¿Le gustaría {what}?" if self.spanish else f"{said}Would you {what}?"

    def _named_in(self, ask: Invitation, worded: str) -> list[Fact]:
        low = worded.lower()
        facts = [fact for fact in self.scenario.facts if fact.id in ask.tied_to]
        return [fact for fact in facts if any(word.lower().strip("*") in low for word in fact.words)]

    def _after_the_ask(self, heard: str) -> str | None:
        assert self.asked is not None  # noqa: S101 - only called after the ask
        for ask in self.scenario.asks:
            if any(line in heard for line in (*ask.yes, *ask.conditional)):
                self.closed = True
                return self._close(ask)
        for obstacle in self.scenario.obstacles:
            if any(line in heard for line in obstacle.real):
                return self._ease(obstacle)
            if any(line in heard for line in (*obstacle.polite, *obstacle.stuck)):
                return self._ease(obstacle) if heard in obstacle.stuck else self.unsaid(self._hinders())
        hinders = self.unsaid(self._hinders()) if any(line in heard for line in self.scenario.lines.maybe) else None
        return self._their_question(heard) or hinders or self._ask_less() or self._part()

    def _close(self, ask: Invitation) -> str | None:
        if ask.id == self._fitting()[0].id:
            return self.unsaid(self.scenario.approach.close)
        if self.spanish:
            return f"Entonces quedamos así: {ask.what}. Le mando un mensaje la noche antes. Muchas gracias."
        agreed = self.to_their_face(ask)
        return f"So we agreed: {agreed}. I'll text you the evening before. Thank you for telling me all this."

    def _fitting(self) -> list[Invitation]:
        return [ask for ask in self.scenario.asks if ask.size == "fitting"] or list(self.scenario.asks)

    def _hinders(self) -> Sequence[str]:
        return _WHAT_HINDERS_ES if self.spanish else _WHAT_HINDERS

    def _ease(self, obstacle: Obstacle) -> str | None:
        for by in ("way_round", "share", "smaller", "named", "asked"):
            for ease in obstacle.eases:
                if ease.by == by:
                    line = self.unsaid(ease.tries)
                    if line:
                        return line
        return self.unsaid(self._hinders())

    def _ask_less(self) -> str | None:
        for ask in self.scenario.asks:
            if ask.size == "small" and ask is not self.asked:
                self.asked = ask
                return self._word_ask(ask, [fact for fact in self.told if fact.id in ask.tied_to])
        return None

    def _part(self) -> str:
        self.closed = True
        return "Gracias por su tiempo. Adiós." if self.spanish else "Thank you for your time today. Goodbye."
