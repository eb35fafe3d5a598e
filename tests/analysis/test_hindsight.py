"""What the turns around it tell of a turn, once all has been said."""

from __future__ import annotations

from coach.analysis import hindsight
from coach.analysis.heard import hear
from coach.analysis.opinions import ALWAYS, NEVER
from coach.analysis.talk import Talk
from coach.model.reading import Label
from coach.model.transcript import Speaker, Transcript, Turn

WORDS = (
    (Speaker.ORGANIZER, "There's a chair free on Monday at seven."),
    (Speaker.PERSON, "Mondays are bad. My mother can't be left."),
    (Speaker.ORGANIZER, "Who sits with her when you shop?"),
)


def talk(*scores: dict[Label, float]) -> Talk:
    """A talk of which the first turns weighed so much when they were heard."""
    made = Talk(Transcript(id="t"))
    for index, (given, (speaker, text)) in enumerate(zip(scores, WORDS, strict=False)):
        made.take(hear(index, Turn(speaker=speaker, text=text)))
        made.scores[index] = given
    return made


def objection(score: float, *after: dict[Label, float]) -> float:
    """How much the second turn weighs towards an objection in hindsight."""
    second = dict.fromkeys((Label.SELF_INTEREST, Label.YES, Label.MAYBE, Label.NO), -4.0)
    return hindsight.weigh(talk({}, second | {Label.OBJECTION: score}, *after))[1][Label.OBJECTION]


def test_help_with_a_difficulty_shows_that_one_was_told() -> None:
    """A turn that was nearly an objection is one, where the organizer works at it; else it is not."""
    helps = {Label.OBSTACLE_WORK: 3.0, Label.REFLECTION: -3.0}
    passes = {Label.OBSTACLE_WORK: -4.0, Label.REFLECTION: -3.0}
    assert objection(-0.2, helps) > 0 > objection(-0.2, passes)
    assert objection(-0.2, helps) > objection(-0.2)


def test_what_cannot_be_stays_out_and_what_is_sure_stays_in() -> None:
    """No neighbour makes an objection of a nod, and none takes away what a rule has found."""
    helps = {Label.OBSTACLE_WORK: 6.0}
    assert objection(NEVER, helps) == NEVER
    assert objection(ALWAYS) == ALWAYS


def test_beyond_the_ends_of_a_talk_nothing_is_weighed() -> None:
    """A conversation may be cut off anywhere, so that its last turn is read as it was heard."""
    sure = objection(4.0)
    assert sure > 0
    assert objection(-4.0) < 0
