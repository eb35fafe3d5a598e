"""What a person carries: topics to talk about, the facts behind them, and what has to happen before one is told."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field, model_validator

from coach.model.ids import Id, Ids, Meter
from coach.model.lines import Words
from coach.model.noun import Noun


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


class Foreseen(Noun):
    """Questions that the author foresaw, and what the person answers to them.

    `to` are such questions, as different people would put them. Each line of `says` is an answer by itself; `after`
    names the facts that must be told before. `tells` is the fact that they ask for: it is told, or put off, by its own
    gate.
    """

    to: Words = Field(min_length=1)
    says: Words = ()
    after: Ids = ()
    tells: Id | None = None

    @model_validator(mode="after")
    def _answers(self) -> Foreseen:
        if not self.says and self.tells is None:
            raise ValueError("needs `says` or `tells`: what they answer, or the fact that is asked for")
        return self
