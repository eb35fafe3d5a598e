"""A report to keep: every word escaped, every mark with a word, every link with a target."""

from __future__ import annotations

import json
import re
from html import unescape
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach import analysis
from coach.model.reading import Evidence, Label, TurnReading
from coach.model.rehearsal import Difficulty
from coach.model.scorecard import Quote
from coach.model.transcript import Kind, Speaker, Transcript, Turn
from coach.practice import report
from coach.practice.report.markdown import escaped
from coach.practice.report.marks import Spot, marked
from coach.practice.report.words import SIGNS, in_figures, on_this_day

if TYPE_CHECKING:
    from coach.practice.debriefs import Debrief
    from coach.practice.desk import Desk

_TYPED = "<script>alert('x')</script> & **bold** مرحبا 😀"


@pytest.fixture
def brought(desk: Desk) -> Debrief:
    """A conversation in which somebody typed markup, read and scored."""
    said = [
        "Thanks for meeting me. I asked to talk because I want to hear how the new shifts are for you.",
        "Hard. I hardly see my daughter, and that is what I care about most.",
        f"You hardly see her. {_TYPED} What would change that?",
        "Knowing the schedule two weeks before. I want my Sundays back.",
        "Would you come to the break room on Tuesday at three and say that with us? You can say no.",
        "Yes, I will come on Tuesday.",
        "So Tuesday at three; I will text you on Monday evening. Thank you for telling me.",
        "See you there.",
    ]
    sides = (Speaker.ORGANIZER, Speaker.PERSON)
    turns = tuple(Turn(speaker=sides[i % 2], text=text) for i, text in enumerate(said))
    transcript = Transcript(id="t", kind=Kind.ONE_TO_ONE, organizer="Ana <b>", person="Joe", turns=turns)
    kept = desk.conversations.add(transcript, owner="me", title="Joe & <i>the shifts</i>")
    return desk.debriefs.of_conversation(kept.id)


def test_nothing_that_was_typed_becomes_markup(brought: Debrief) -> None:
    """Names, titles and turns stay what was typed, in the file as on the screen."""
    page = report.html(brought)
    assert "<script" not in page
    assert "<b>" not in page
    assert "<i>" not in page
    assert "alert(&#x27;x&#x27;)" in page


def test_every_link_of_the_page_leads_to_a_place_on_it(brought: Debrief) -> None:
    """A quote that is clicked is found."""
    page = report.html(brought)
    links = set(re.findall(r'href="#([^"]+)"', page))
    assert links
    assert links <= set(re.findall(r' id="([^"]+)"', page))


def test_the_page_stands_alone(brought: Debrief) -> None:
    """Nothing is fetched: the file can be sent, kept and printed."""
    assert not re.findall(r"(?:src|@import|url\()\s*=?\s*[\"'(]?https?:", report.html(brought))


def test_json_holds_the_words_the_reading_and_the_scorecard(brought: Debrief) -> None:
    """A script finds all that the page shows."""
    told = json.loads(report.json(brought))
    assert told["transcript"]["turns"][2]["text"] == brought.transcript.turns[2].text
    assert len(told["reading"]["turns"]) == len(told["transcript"]["turns"])
    assert [c["id"] for c in told["scorecard"]["criteria"]] == [c.id for c in brought.rubric.criteria]


def test_markdown_keeps_what_was_typed(brought: Debrief) -> None:
    """Stars and angle brackets of a turn are shown, not taken for markup."""
    text = report.markdown(brought)
    assert escaped(_TYPED) in text
    assert "<script>" not in text.replace("\\<", "")
    assert [line for line in text.splitlines() if line.startswith("### ")]


def test_every_label_has_a_word_and_a_meaning() -> None:
    """Color never stands alone."""
    assert set(SIGNS) == set(Label)
    assert all(sign.word and sign.means for sign in SIGNS.values())


spans = st.tuples(st.integers(0, 60), st.integers(0, 60)).map(sorted)


@given(
    text=st.text(max_size=60),
    labels=st.lists(st.tuples(st.sampled_from(list(Label)), spans), max_size=6),
    quotes=st.lists(spans, max_size=4),
)
def test_marks_may_overlap_and_lose_no_character(
    text: str, labels: list[tuple[Label, list[int]]], quotes: list[list[int]]
) -> None:
    """However spans lie across each other, the words between the tags are the words that were said."""
    evidence = [
        Evidence(label=label, quote=text[start:end], start=start, end=end)
        for label, (start, end) in labels
        if start < end <= len(text)
    ]
    here = [Spot(n, f"see-{n}-0", start, end) for n, (start, end) in enumerate(quotes) if start < end <= len(text)]
    turn = Turn(speaker=Speaker.ORGANIZER, text=text)
    reading = TurnReading(
        speaker=Speaker.ORGANIZER, labels=tuple({e.label for e in evidence}), evidence=tuple(evidence)
    )
    html = marked(turn, reading, here)
    words = re.sub(r'<span class="tag [a-z]+">[^<]*</span>', "", html)
    assert unescape(re.sub(r"<[^>]*>", "", words)) == unescape(re.sub(r"<[^>]*>", "", _escaped(text)))
    assert html.count("<mark") == html.count("</mark>")
    assert all(f'id="{spot.anchor}"' in html for spot in here)


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def test_no_mark_stands_on_a_full_stop_alone() -> None:
    """Two labels that part by the stop at the end of a sentence are marked as one stretch of words."""
    text = "You carry that alone. I see."
    evidence = [
        Evidence(label=label, quote=text[:end], start=0, end=end)
        for label, end in ((Label.REFLECTION, 20), (Label.AFFIRMATION, 21))
    ]
    reading = TurnReading(
        speaker=Speaker.ORGANIZER, labels=(Label.REFLECTION, Label.AFFIRMATION), evidence=tuple(evidence)
    )
    out = marked(Turn(speaker=Speaker.ORGANIZER, text=text), reading)
    assert re.findall("<mark[^>]*>(.*?)</mark>", out) == ["You carry that alone."]


def test_many_quotes_fold_and_each_still_leads_to_its_place(brought: Debrief) -> None:
    """Six are in sight; the others are behind “and 2 more”."""
    turn = brought.transcript.turns[0].text
    words = [found.span() for found in re.finditer(r"\w+", turn)][:8]
    quotes = tuple(Quote(turn=0, quote=turn[start:end], start=start, end=end) for start, end in words)
    first, *others = brought.scorecard.criteria
    criteria = (first.model_copy(update={"evidence": quotes}), *others)
    card = brought.scorecard.model_copy(update={"criteria": criteria})
    page = report.html(brought.model_copy(update={"scorecard": card}))
    assert "and 2 more" in page
    links = set(re.findall(r'href="#(see-0-[^"]+)"', page))
    assert len(links) == len(quotes)
    assert links <= set(re.findall(r' id="([^"]+)"', page))


def test_a_day_is_told_in_the_persons_own_pronouns() -> None:
    """Nobody is one person on the card and several on the day."""
    assert on_this_day(Difficulty.EASY, "she") == "She is rested and ready to talk."
    assert on_this_day(Difficulty.NORMAL, "he") == "He will talk, once he sees why he should."
    assert on_this_day(Difficulty.HARD, "they") == "They are tired or wary, and trust has to be earned."


def test_what_was_told_from_memory_says_so_in_place_of_figures(brought: Debrief) -> None:
    """On the page that is downloaded and in Markdown alike: one sentence, no total, no share of the words."""
    told = brought.model_copy(update={"transcript": brought.transcript.model_copy(update={"from_memory": True})})
    for written in (report.html(told), report.markdown(told)):
        assert "You told this from memory" in written
        assert "You spoke" not in written
        assert "of 100" not in written
    assert json.loads(report.json(told))["transcript"]["from_memory"] is True


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (["How are you?"], "· one question, an open one"),
        (["Do you live here?"], "· one question, not an open one"),
        (["Do you live here?", "Do you rent?"], "2 questions, none of them open"),
        (["I live here."], "no question"),
    ],
)
def test_questions_are_told_as_one_would_say_it(asked: list[str], told: str) -> None:
    """One question is not “1 time, 1 of them”."""
    speakers = [Speaker.ORGANIZER, Speaker.PERSON]
    said = [line for question in asked for line in (question, "Well.")]
    turns = tuple(Turn(speaker=speakers[at % 2], text=text) for at, text in enumerate(said))
    read = analysis.read(Transcript(id="talk", kind=Kind.ONE_TO_ONE, turns=turns))
    assert told in in_figures(read.figures, read.turns)
