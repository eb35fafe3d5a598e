"""Questions that an author foresaw: they get their answer, in whatever words, and give nothing away before its time."""

from __future__ import annotations

import pytest

from coach.roleplay import faults
from coach.roleplay.ways import FILE
from tests.roleplay.people import IDS, Talk, person

ENGLISH = [name for name in IDS if person(name).language == "en"]


@pytest.mark.parametrize(
    ("name", "asked", "holds"),
    [
        ("nine-years-a-member", "And when did Sonia die, if you don't mind me asking?", "Four years in March"),
        ("nine-years-a-member", "when did sonia pass away", "Four years in March"),
        ("talks-without-end", "Gerry, who is Breda?", "My wife"),
        ("said-yes-and-vanished", "who's dre?", "messenger"),
        ("panadera-en-espanol", "¿y quien mas tomaba ese camion?", "siete"),
    ],
)
def test_a_plain_question_gets_its_answer(name: str, asked: str, holds: str) -> None:
    """However it is put."""
    assert holds.casefold() in Talk(person(name)).say(asked).line.casefold()


@pytest.mark.parametrize("name", IDS)
def test_nothing_is_said_of_a_story_before_it_is_told(name: str) -> None:
    """Whoever asks for the end of a story word by word, at once, hears something else."""
    scenario = person(name)
    free = {line for answer in scenario.answers if not answer.after for line in answer.says}
    free |= {line for topic in scenario.topics for line in (*topic.says, *topic.short)}
    free |= {line for pools in (scenario.small, scenario.lines) for _, pool in pools.pools() for line in pool}
    kept = [answer for answer in scenario.answers if answer.after and not free.issuperset(answer.says)]
    for answer in kept[::8]:
        said = Talk(scenario).say(answer.to[0])
        assert not any(line in said.line for line in answer.says if line not in free), answer.to[0]


def test_a_question_for_a_story_is_put_off_before_its_time_and_answered_then() -> None:
    """The petition is told to whoever is trusted, and not to a stranger, though both ask for it word by word."""
    scenario = person("tenant-let-down-before")
    ask = next(answer.to[0] for answer in scenario.answers if answer.tells == "signatures")
    told = [
        Talk(scenario.model_copy(update={"temper": scenario.temper.model_copy(update={"trust": trust})})).say(ask).tell
        for trust in (0.5, 6)
    ]
    assert told == [(), ("signatures",)]


def test_what_was_answered_is_not_said_twice() -> None:
    """Asked again, they say something else."""
    talk = Talk(person("nine-years-a-member"))
    first = talk.say("When did Sonia die?").line
    assert talk.say("When did Sonia die?").line != first


def test_she_is_who_was_named_a_moment_ago() -> None:
    """The cow, and not his father."""
    talk = Talk(person("obstacle-at-home"))
    father = next(answer for answer in talk.scenario.answers if "how old is your dad?" in answer.to)
    assert not any(line in talk.say("Dolores, what a name for a cow. How old is she?").line for line in father.says)


def test_an_invitation_is_no_question_of_this_sort() -> None:
    """It is weighed, whatever words it shares with one."""
    talk = Talk(person("tenant-let-down-before"))
    reply = talk.say("Would you come to the tenants' meeting on Thursday at 7 in the laundry room?")
    assert reply.act in {"too_soon", "untied", "no", "obstacle", "maybe"}


def test_an_answer_that_gives_a_story_away_is_a_fault() -> None:
    """`coach check` tells it, with its place."""
    scenario = person("tenant-let-down-before")
    fact = next(one for one in scenario.facts if one.layer != "anyone" and one.more)
    number = next(at for at, answer in enumerate(scenario.answers) if answer.says and not answer.after)
    answers = list(scenario.answers)
    answers[number] = answers[number].model_copy(update={"says": (fact.more[0],)})
    found = faults(scenario.model_copy(update={"answers": tuple(answers)}))
    assert [(one.code, one.path) for one in found if one.severity == "error"] == [
        ("leak", ("answers", number, "says", 0))
    ]


def test_an_answer_after_a_story_that_is_not_there_is_a_fault() -> None:
    """The known ones are listed."""
    scenario = person("tenant-let-down-before")
    first = scenario.answers[0].model_copy(update={"after": ("nowhere",)})
    found = faults(scenario.model_copy(update={"answers": (first, *scenario.answers[1:])}))
    assert ("unknown-fact", ("answers", 0, "after")) in [(one.code, one.path) for one in found]


def test_the_ways_of_asking_are_those_of_the_scenarios() -> None:
    """`python -m benchmarks.ways_of_asking` was run after the last change to an answer."""
    ways_of_asking = pytest.importorskip("benchmarks.ways_of_asking", reason="the benchmarks are not installed")
    groups = ways_of_asking.collect([[list(answer.to) for answer in person(name).answers] for name in IDS])
    assert FILE.read_text(encoding="utf-8") == ways_of_asking.written(groups)
