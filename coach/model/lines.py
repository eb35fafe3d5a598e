"""The lines a person has ready, by what calls for them. Each is said at most once in a conversation."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from coach.model.noun import Noun


def _one_or_many(value: Any) -> Any:
    return [value] if isinstance(value, str) else value


Words = Annotated[tuple[str, ...], BeforeValidator(_one_or_many)]
"""Several wordings; in YAML one alone needs no list."""

One = Annotated[Words, Field(min_length=1)]
Two = Annotated[Words, Field(min_length=2)]
Three = Annotated[Words, Field(min_length=3)]


class Small(Noun):
    """What they answer to the ordinary questions anyone may ask. None of it gives away a fact.

    `courtesy` (may I sit?) and `offer` (would you like some tea?) may be left out: plain words stand in. So may
    `how_long` (how long have you been doing this?): what `work` or `home` says of it stands in; and `nervous`, said to
    an organizer who owns up to nerves or to being new to this.
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


class Lines(Noun):
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
