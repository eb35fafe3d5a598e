"""The lines a person has ready, by what calls for them. Each is said at most once in a conversation."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

from pydantic import BeforeValidator, Field

from coach.model.noun import Noun, one_or_many

if TYPE_CHECKING:
    from collections.abc import Iterator


Words = Annotated[tuple[str, ...], BeforeValidator(one_or_many)]
"""Several wordings; in YAML one alone needs no list."""

One = Annotated[Words, Field(min_length=1)]
Two = Annotated[Words, Field(min_length=2)]
Three = Annotated[Words, Field(min_length=3)]


class Sideways(StrEnum):
    """The kinds of questions from the side: they are about no topic, and anyone may ask them of anyone.

    docs/scenario-format.md says how each is asked. A question that fits two is of the first.
    """

    IN_YOUR_PLACE = "in_your_place"
    COMING_BACK = "coming_back"
    BEFORE_THIS = "before_this"
    ENDED_UP_HERE = "ended_up_here"
    DOING_NOW = "doing_now"
    EATING = "eating"
    BAD_TIME = "bad_time"
    MATE_SAYS = "mate_says"
    FELT = "felt"
    KEEPING_GOING = "keeping_going"
    STAYING = "staying"
    CHANGING = "changing"
    TIRED_OF = "tired_of"
    TALKING_TO = "talking_to"
    WRONG_ABOUT = "wrong_about"
    WITH_OTHERS = "with_others"
    IN_CHARGE = "in_charge"
    LAUGHING = "laughing"
    WINNING = "winning"
    SOMETHING_GOOD = "something_good"
    NEEDING = "needing"
    KIND_OF_NO = "kind_of_no"
    TRUSTING = "trusting"
    NOT_ASKED = "not_asked"
    BELIEVING = "believing"
    GOOD_DAY = "good_day"
    AFTERWARDS = "afterwards"
    AGREEING_TO_TALK = "agreeing_to_talk"
    SLEEPING = "sleeping"
    GETTING_BAD = "getting_bad"
    WHO_KNOWS = "who_knows"
    COMPLAINING = "complaining"
    OTHERS_TOO = "others_too"
    HARDEST = "hardest"
    PROUD_OF = "proud_of"
    WORRYING = "worrying"
    ANGRY = "angry"
    LEAVING = "leaving"
    AS_A_CHILD = "as_a_child"
    LEARNED_FROM = "learned_from"
    DECIDING = "deciding"
    OTHERWISE = "otherwise"
    NOBODY_ACTS = "nobody_acts"
    ENDS_MEET = "ends_meet"
    COFFEE_OR_TEA = "coffee_or_tea"
    FAMILY_SAYS = "family_says"
    LIKING_IT = "liking_it"


class _Pools(Noun):
    """Lines by what calls for them."""

    def pools(self) -> Iterator[tuple[tuple[str, ...], Words]]:
        """Give all that is ready to be said for one thing, with the place where it stands."""
        for name, said in self:
            if isinstance(said, dict):
                yield from (((name, str(kind)), words) for kind, words in said.items())
            else:
                yield (name,), said


class Small(_Pools):
    """What they answer to the ordinary questions anyone may ask. None of it gives away a fact.

    `courtesy` (may I sit?) and `offer` (would you like some tea?) may be left out: plain words stand in. So may
    `how_long` (how long have you been doing this?): what `work` or `home` says of it stands in; and `nervous`, said to
    an organizer who owns up to nerves or to being new to this. `sideways` holds the answers to questions from the side,
    by kind; where one is left out, the question is met like any other.
    """

    greeting: Two
    how_are_you: Two
    name: One
    about_you: Two
    home: Two
    work: Two
    family: Two
    free_time: Two
    age: One
    who_else: Two
    weather: One
    thanks: Two
    sorry: One
    bye: Two
    how_long: Words = ()
    courtesy: Words = ()
    offer: Words = ()
    nervous: Words = ()
    sideways: dict[Sideways, One] = Field(default_factory=dict)


class Lines(_Pools):
    """What they say to what an organizer does, or fails to do.

    heard        rightly said back, nothing more to add       affirmed     something in them was valued
    story        the organizer told something of their own    purpose      the organizer said why they are here
    short        a closed question that no topic answers      no_answer    an open one that no topic answers
    listening    the organizer only stated something          more         asked to go on, with nothing left to tell
    surveyed     the third closed question in a row           many         several questions at once
    pitched      talked at about the organization             argued       contradicted
    guilt        made to feel guilty                          pushed       pushed after an answer
    defensive    held up to something before there is trust   thinking     held up to it when there is
    corrects     said back wrongly                            talked_over  a story of theirs was passed over
    silence      nothing was said                             confused     made no sense
    stays        told to drop the act, or to spill it all     too_soon     asked to do something by a stranger
    vague        asked to do something without what or when   untied       asked for something that is not theirs
    maybe        a polite no                                  no           a no, with the door open
    no_door      a no, with the door shut                     walks        leaves, having had enough
    settled      after their yes, on the next step            time_short   a few minutes are left
    time_up      time is up
    """

    heard: Three
    affirmed: Two
    story: Three
    purpose: Two
    short: Three
    no_answer: Three
    listening: Three
    more: Three
    surveyed: Two
    many: Two
    pitched: Three
    argued: Three
    guilt: Two
    pushed: Two
    defensive: Two
    thinking: Two
    corrects: Two
    talked_over: Two
    silence: Three
    confused: Three
    stays: Two
    too_soon: Two
    vague: Two
    untied: Two
    maybe: Three
    no: Two
    no_door: Two
    walks: Two
    settled: Three
    time_short: Two
    time_up: Two
