"""Which words name a time, and which day they mean."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.analysis import read
from coach.analysis.times_begins import BEGINS, LEADING
from coach.analysis.times_words import atom
from coach.model.transcript import Speaker, Transcript, Turn

if TYPE_CHECKING:
    from coach.model.reading import TimeMention

A_MONDAY = date(2026, 11, 23)


def times(text: str, held_on: date | None = None) -> tuple[TimeMention, ...]:
    """Read one organizer's turn and give the times it names."""
    turn = Turn(speaker=Speaker.ORGANIZER, text=text)
    return read(Transcript(id="t", held_on=held_on, turns=(turn,))).turns[0].times


@pytest.mark.parametrize(
    "text",
    [
        "Come Thursday",
        "It's on the 23rd, upstairs",
        "tomorrow at half six",
        "5 pm on February 2nd",
        "the first week of December",
        "thurs 12:10 at his office",
        "mañana a las seis",
        "a quarter to eight then",
        "we said Sunday week",
    ],
)
def test_named_times_are_found(text: str) -> None:
    """People name days and hours in many ways."""
    assert times(text)


@pytest.mark.parametrize(
    "text",
    [
        "may I ask you something",
        "I may come along",
        "give me a second",
        "sometime, maybe next time",
        "she was never a Sunday person",
        "we march for her and the march was long",
        "on the second floor of block four",
        "April said no and June said less",
        "three of us, six of them",
        "two thirds and 1/2 of the rest, 24/7",
    ],
)
def test_words_that_only_sound_like_times_are_left_alone(text: str) -> None:
    """Words like "may" and "second" have other work to do."""
    assert times(text) == ()


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("Thursday at 3:30 then?", "2026-11-26T15:30"),
        ("tuesday at 5.30 suits", "2026-11-24T17:30"),
        ("the 5th at 7:15 pm", "2026-12-05T19:15"),
        ("Thursday at half past three", "2026-11-26T15:30"),
        ("ten past three on Thursday", "2026-11-26T15:10"),
        ("twenty-five to six tomorrow", "2026-11-24T17:35"),
        ("tomorrow from two to four", "2026-11-24"),
        ("this past Thursday", "2026-11-19"),
        ("el lunes pasado", "2026-11-16"),
    ],
)
def test_minutes_past_and_days_past_are_told_apart(text: str, at: str) -> None:
    """The "past" of half past three makes no day a past one, and the minutes of an hour are kept."""
    assert [found.resolved for found in times(text, date(2026, 11, 23))] == [at]


@pytest.mark.parametrize(
    "when", ["half past three", "10 past three", "ten minutes past three", "twenty-five past five"]
)
def test_an_ask_for_half_past_three_names_a_time(when: str) -> None:
    """What is past there is the hour, not the day."""
    turn = Turn(speaker=Speaker.ORGANIZER, text=f"Could you come by at {when}?")
    (ask,) = read(Transcript(id="t", turns=(turn,))).turns[0].asks
    assert ask.time_bound


def test_a_day_and_its_hour_are_one_mention() -> None:
    """What belongs together is cited together."""
    (found,) = times("So will you come Thursday at six? Bring her.")
    assert found.text == "Thursday at six"


@pytest.mark.parametrize(
    ("text", "resolved"),
    [
        ("tomorrow at half six", "2026-11-24T18:30"),
        ("Thursday", "2026-11-26"),
        ("next Thursday", "2026-12-03"),
        ("last Friday", "2026-11-20"),
        ("on February 2nd at 5 pm", "2027-02-02T17:00"),
        ("the first week of December", "2026-W49"),
        ("by the 23rd, please", "2026-11-23"),
        ("Saturday at 10 am", "2026-11-28T10:00"),
        ("next week", "2026-W49"),
    ],
)
def test_a_time_is_resolved_from_the_day_of_the_talk(text: str, resolved: str) -> None:
    """The talk was held on Monday, 23 November 2026."""
    assert times(text, A_MONDAY)[0].resolved == resolved


def test_nothing_is_resolved_where_the_day_of_the_talk_is_unknown() -> None:
    """A guess would be worse than silence."""
    assert times("Thursday at six")[0].resolved is None


@pytest.mark.parametrize("said", ["come on saturday", "next week", "in february", "tomorrow", "on the 30th"])
def test_a_day_at_the_end_of_the_calendar_stops_no_reading(said: str) -> None:
    """Other tools write it where they know no day; what would lie beyond stays open."""
    (found,) = times(said, date(9999, 12, 31))
    assert found.resolved is None or found.resolved.startswith("9999")
    (found,) = times("yesterday", date(1, 1, 1))
    assert found.resolved is None


@given(st.text(max_size=300), st.dates())
def test_any_text_is_read_and_every_mention_is_cited_exactly(text: str, held_on: date) -> None:
    """No text makes it stumble, and no span is off."""
    for found in times(text, held_on):
        assert text[found.start : found.end] == found.text


@given(
    st.lists(
        st.sampled_from(
            [
                "at",
                "six",
                "the",
                "31st",
                "of",
                "february",
                "thursday",
                "next",
                "last",
                "week",
                "10:30",
                "pm",
                "half",
                "past",
                "2/30",
                "may",
                ",",
                "-",
            ]
        )
    )
)
def test_any_heap_of_time_words_is_resolved_or_left_open(words: list[str]) -> None:
    """Even the thirty-first of February."""
    text = " ".join(words)
    for found in times(text, A_MONDAY):
        assert found.resolved is None or found.resolved[:2].isdigit()


def _firsts(items: list[tuple[object, object]]) -> set[tuple[str, bool]]:
    """Spell out how a parsed pattern can begin: (letters, whether something else than a letter comes next)."""
    found = {("", False)}
    for sort, value in items:
        if all(ended for _, ended in found):
            break
        more = _first(str(sort), value)
        found = {(p, True) for p, ended in found if ended} | {
            (p + q, e) for p, ended in found if not ended for q, e in more
        }
    return found


def _first(sort: str, value: Any) -> set[tuple[str, bool]]:
    if sort in ("LITERAL", "NOT_LITERAL"):
        return {(chr(value), False)} if chr(value).isalpha() or chr(value) == "'" else {("", True)}
    if sort == "IN":
        return set().union(*(_first(str(kind), one) for kind, one in value))
    if sort == "SUBPATTERN":
        return _firsts(value[-1])
    if sort == "BRANCH":
        return set().union(*map(_firsts, value[1]))
    if sort in ("MAX_REPEAT", "MIN_REPEAT"):
        return _firsts(value[2]) | (set() if value[0] else {("", False)})
    return {("", False)} if sort in ("AT", "ASSERT", "ASSERT_NOT") else {("", True)}


def test_every_word_a_mention_can_begin_with_is_listed() -> None:
    """The list that saves trying the shapes everywhere is read off the shapes again."""
    begins = {letters for letters, _ in _firsts(re._parser.parse(atom().pattern, atom().flags))}  # type: ignore[attr-defined]  # noqa: SLF001 - there is no public way to take a pattern apart
    assert begins - {"", "'"} <= BEGINS
    assert not [word for word in LEADING if atom().match(word)]
