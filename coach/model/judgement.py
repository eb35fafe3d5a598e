"""A second opinion by a language model, as it was checked: a yes has its quote, a failure never has a number."""

from __future__ import annotations

from coach.model.noun import Noun
from coach.model.reading import Label
from coach.model.rubric import Score
from coach.model.scorecard import Quote


class Item(Noun):
    """One question with a yes or a no for an answer: does the clause of one level of one criterion hold?"""

    id: str
    criterion: str
    level: Score
    clause: str


class Answer(Noun):
    """One answer as it was given: nothing in it is believed before it is checked. `turn` counts from 0."""

    item: str
    holds: bool
    turn: int | None = None
    quote: str | None = None


class Finding(Noun):
    """An answer that was checked: a yes stands only with its quote, found in the transcript to the character.

    `holds` is None where nothing is known: no answer came, or a yes whose quote is nowhere.
    """

    item: str
    holds: bool | None
    quote: Quote | None = None


class Round(Noun):
    """One time of asking: what was found, and how many yeses were dropped because their quote is nowhere."""

    findings: tuple[Finding, ...]
    dropped: int = 0


class Opinion(Noun):
    """What several rounds say of one criterion: the median level, the lowest and the highest, and the quotes."""

    criterion: str
    title: str
    level: Score | None
    lowest: Score | None = None
    highest: Score | None = None
    evidence: tuple[Quote, ...] = ()


class Judgement(Noun):
    """All opinions. `why_not` says why there are none or fewer rounds than wished; no number ever stands in for one."""

    opinions: tuple[Opinion, ...] = ()
    rounds: int = 0
    failed: int = 0
    dropped: int = 0
    why_not: str | None = None


class Contrast(Noun):
    """Rules and judge side by side where they differ. `judged`: by the rubric, the judge's level counts."""

    criterion: str
    title: str
    by_rules: Score | None
    by_judge: Score | None
    judged: bool


class Rewording(Noun):
    """Other ways to say one turn, each read by our own reader and found to do what it was offered for."""

    wanted: Label
    ways: tuple[str, ...] = ()
    dropped: int = 0
    why_not: str | None = None
