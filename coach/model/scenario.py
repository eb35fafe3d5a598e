"""A scenario: a person, what they carry, what opens them, what they would say yes to. docs/scenario-format.md tells it.

Knows the shape alone. What must hold between the parts is told by `coach.roleplay.faults`; what the person does
next is decided by `coach.roleplay`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, model_validator

from coach.model.lines import Lines, Small, Words
from coach.model.noun import Noun, one_or_many
from coach.model.person import PersonState
from coach.model.rehearsal import Difficulty
from coach.model.transcript import Kind

__all__ = [
    "Approach",
    "AskBack",
    "Card",
    "Day",
    "Ease",
    "Fact",
    "Gate",
    "Invitation",
    "Mistaken",
    "Obstacle",
    "PersonState",
    "Persona",
    "Scenario",
    "Temper",
    "Topic",
]

Id = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_-]*$")]
Meter = Annotated[float, Field(ge=0, le=10)]

Teaches = Literal[
    "purpose",
    "open_questions",
    "follow_up",
    "reflection",
    "silence",
    "self_interest",
    "story_of_self",
    "agitation",
    "ask",
    "obstacles",
    "next_steps",
    "stance",
    "scheduling",
    "retention",
    "escalation",
    "maintenance",
    "re_engaging",
    "belonging",
    "invitation_steps",
    "hearing_a_maybe",
    "taking_a_no",
    "smaller_ask",
    "grievance",
    "steering",
    "drawing_out",
    "not_debating",
    "spanish",
]
"""What a scenario practises. Cards are found by these words."""


Ids = Annotated[tuple[str, ...], BeforeValidator(one_or_many)]


class Card(Noun):
    """What the trainee is told beforehand. `you`: who the organizer is here; `know`: what they know already."""

    who: str = Field(min_length=1)
    where: str = Field(min_length=1)
    why: str = Field(min_length=1)
    goal: str = Field(min_length=1)
    you: str = Field(min_length=1)
    know: tuple[str, ...] = ()


class Persona(Noun):
    """The person as anybody might describe them. `manner`: how they talk. `public`: what anyone knows of them."""

    name: str = Field(min_length=1)
    age: int = Field(ge=14, le=110)
    pronouns: Literal["she", "he", "they"]
    work: str
    place: str
    manner: str
    public: tuple[str, ...] = ()

    @model_validator(mode="before")
    @classmethod
    def _short_pronouns(cls, value: Any) -> Any:
        """Take "she/her" for "she"."""
        if isinstance(value, Mapping) and isinstance(value.get("pronouns"), str):
            return {**value, "pronouns": value["pronouns"].partition("/")[0].strip().lower()}
        return value


class Temper(Noun):
    """How the person comes to the table, each 0 to 10, and a habit the organizer has to notice.

    `pleaser`: says yes to anything, and will not come. `debater`: enjoys an argument and is moved by none.
    """

    trust: Meter = 2
    patience: Meter = 6
    energy: Meter = 6
    habit: Literal["pleaser", "debater"] | None = None


class Day(Noun):
    """One of the days on which the same person can be met: what they open with, and how they are off their usual."""

    id: Id
    says: Words = ()
    trust: float = 0
    patience: float = 0
    energy: float = 0


class Topic(Noun):
    """Something to talk about. `says` and `short` give away no fact; `ask` is how a good organizer would ask.

    `title` names it to a trainee afterwards, instead of the id: "the mornings before her shift".
    `words` find it in a question: single words, phrases, or the beginning of a word with a star ("rent*").
    """

    id: Id
    title: str = ""
    words: Words = ()
    ask: Words = ()
    says: Words = Field(min_length=1)
    short: Words = Field(min_length=1)

    @property
    def called(self) -> str:
        """What it is called before a trainee."""
        return self.title or self.id.replace("_", " ").replace("-", " ")


class Gate(Noun):
    """What must all hold before a fact is told. In YAML `open` alone is short for `{asked: open}`.

    asked        a question about its topic: `any`, or `open` (one that leaves room; a reflection counts)
    followed_up  the organizer came back to what was said about it
    reflected    the organizer said back something of it
    shared       the organizer told something of their own before, or tells it now
    trust        at least this much trust, 0 to 10
    after        all these facts were told before
    """

    asked: Literal["any", "open"] | None = None
    followed_up: bool = False
    reflected: bool = False
    shared: bool = False
    trust: Meter | None = None
    after: Ids = ()

    @model_validator(mode="before")
    @classmethod
    def _from_word(cls, value: Any) -> Any:
        return {"asked": value} if isinstance(value, str) else value


class Mistaken(Noun):
    """A wrong reading of a fact that an organizer may say back, found by its words, and how it is corrected."""

    words: Words = Field(min_length=1)
    says: Words = Field(min_length=1)


class Fact(Noun):
    """Something the person carries. `tell` says it (once, in one of several wordings), `deflect` is said too early.

    `heard` is how a good listener might say it back; `follow` asks on from it; `agitated` answers being held up
    to it. `more` are details, kept until it is told and said when somebody asks on about it. `words` are further words
    by which an ask or a reflection refers to it.
    """

    id: Id
    topic: str
    layer: Literal["anyone", "story", "stake"]
    gist: str = Field(min_length=1)
    gate: Gate = Gate(asked="any")
    tell: Words = Field(min_length=1)
    deflect: Words = ()
    heard: Words = ()
    follow: Words = ()
    agitated: Words = ()
    more: Words = ()
    words: Words = ()
    mistaken: tuple[Mistaken, ...] = ()


class Ease(Noun):
    """One thing that makes an obstacle smaller. `tries` is how an organizer might put it.

    asked      asking about it and hearing it out       named      saying it back
    way_round  a concrete way round it                  share      taking a part of the load
    smaller    asking for less
    """

    by: Literal["asked", "named", "way_round", "share", "smaller"]
    words: Words = ()
    says: Words = Field(min_length=1)
    tries: Words = ()


class Obstacle(Noun):
    """What stands in the way of a yes: the polite reason, and the real one behind it, told at `trust` when asked.

    `gist` puts the polite one in words for a model, `behind` the real one. Any one of `eases` is enough.
    """

    id: Id
    gist: str = Field(min_length=1)
    behind: str = Field(min_length=1)
    polite: Words = Field(min_length=1)
    real: Words = Field(min_length=1)
    words: Words = ()
    trust: Meter = 4
    eases: tuple[Ease, ...] = Field(min_length=1)
    stuck: Words = ()


class Invitation(Noun):
    """Something the person could be asked to do, in the order in which an unclear ask is taken to mean it.

    `trust` is what it takes; one fact of `tied_to` must have been told and be named in the ask or just before;
    all of `after` must have been told. `tries` is how a skilled organizer would put it.
    """

    id: Id
    what: str = Field(min_length=1)
    words: Words = Field(min_length=1)
    size: Literal["small", "fitting", "large"] = "fitting"
    trust: Meter = 5
    tied_to: Ids = ()
    after: Ids = ()
    obstacles: Ids = ()
    yes: Words = Field(min_length=1)
    conditional: Words = Field(min_length=1)
    no: Words = Field(min_length=1)
    tries: Words = ()


class AskBack(Noun):
    """A question the person asks of the organizer: early, after they told something, or when asked to do something."""

    id: Id
    when: Literal["early", "told", "ask"] = "early"
    says: Words = Field(min_length=1)
    answered: Words = Field(min_length=1)
    dodged: Words = Field(min_length=1)
    recalls: Words = ()


class Approach(Noun):
    """What a skilled organizer might say here: their purpose, a story of their own, holding up the gap, the next step.

    The simulated trainees speak these lines; a trainee never sees them during a rehearsal.
    """

    purpose: Words = Field(min_length=1)
    story: Words = Field(min_length=1)
    affirm: Words = ()
    agitate: Words = ()
    answer: Words = ()
    close: Words = Field(min_length=1)


class Scenario(Noun):
    """A person to rehearse with. `opens`: who speaks first; `opening` is what the person then says."""

    format: Literal[1] = 1
    id: Id
    version: int = Field(default=1, ge=1)
    title: str = Field(min_length=1)
    kind: Kind
    language: Literal["en", "es"] = "en"
    difficulty: Difficulty = Difficulty.NORMAL
    minutes: int = Field(ge=5, le=90)
    rubric: str = Field(min_length=1)
    teaches: tuple[Teaches, ...] = Field(min_length=1)
    card: Card
    trainer_note: str = Field(min_length=1)
    persona: Persona
    temper: Temper = Temper()
    days: tuple[Day, ...] = ()
    opens: Literal["person", "organizer"] = "organizer"
    opening: Words = ()
    topics: tuple[Topic, ...] = Field(min_length=1)
    facts: tuple[Fact, ...] = Field(min_length=1)
    obstacles: tuple[Obstacle, ...] = ()
    asks: tuple[Invitation, ...] = Field(min_length=1)
    asks_back: tuple[AskBack, ...] = ()
    approach: Approach
    small: Small
    lines: Lines

    def topic(self, name: str | None) -> Topic | None:
        """Find a topic by its id."""
        return next((one for one in self.topics if one.id == name), None)
