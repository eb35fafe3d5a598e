"""What a person could be asked to do, what stands in the way of a yes, and what they ask in their turn."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from coach.model.ids import Id, Ids, Meter
from coach.model.lines import Words
from coach.model.noun import Noun


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
