"""A visit told from memory in reported speech, as most people write one in the evening, is read for what it reports."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.analysis import read
from coach.model.reading import Label, Reading, TurnReading
from coach.model.transcript import Speaker, Transcript, Turn

US, THEM = Speaker.ORGANIZER, Speaker.PERSON
COUGHS = "We sleep in one room and my daughter coughs all night"
ASK = "Would you come to the meeting on Thursday at six?"

ASKS = """
I asked her to come on the bus to the rally in Austin on the twenty-fourth
asked him to come to the tenants meeting thursday at 6
I invited her to the meeting on Thursday at six
we invited them to speak at the hearing on the 12th
I asked if she would come to the house meeting Tuesday
i asked whether he'd be willing to bring two coworkers on friday
So I asked if she could host a coffee at her place on Monday
I said I'd like her to come to city hall with us on Monday at ten
I told her I wanted her to tell that story at the board meeting on Tuesday
We asked whether they'd sign the petition and bring it to the office by Friday
I told Maria to come by the hall on Saturday at 2
I said, "Would you come to the meeting on Thursday at six?"
I was like would you come with me to the hearing wednesday
I asked her would she come to the vigil on Sunday
in the end i asked her if she wanted to come to the training on saturday
Basically asked her if shed be up for coming to the school board w/ us on the 9th
My ask was for her to bring three neighbors to the meeting on Sunday at 4
I told her what I wanted was for her to come to the meeting on Thursday
Then I made the ask, would she come to the rally on saturday
I asked them both to come down to the union hall friday after shift
I told her about the meeting on Thursday and asked her to be there
Thank you for sitting down with me. I asked her to come to the meeting on Thursday at six
"""
OURS = """
open_question: I asked what the winter had been like for her
open_question: asked her how she was sleeping
open_question: I asked why she stayed all those years
open_question: i asked him what made him take the job
open_question: I asked her to tell me more about her mother
open_question: I asked about her kids
open_question: I asked what she'd change if it was up to her
open_question: we asked them how things had changed since the new owner
open_question: I asked him whats the worst part
closed_question: I asked how long they'd been out here and if the kids went to public school
closed_question: I asked if it was cold in there at night
closed_question: I asked whether she had family here
closed_question: asked if he'd ever been to a meeting before
closed_question: What was that like? I asked if she had told anybody
story: I told her about when my dad lost his job and we had to move in with my grandmother
story: I said that my mother cleaned offices at night for twenty years and nobody ever thanked her
story: told him my own story, how my brother got hurt at the plant and I was the one who found him
story: I shared that I was evicted when I was nineteen and slept in my car for two months
purpose: I told her why I had come: to hear how things are in the building and what worries her
purpose: I said I was going door to door to hear from people about the rent
purpose: I explained that I'm from the union and I came to hear what nights are like for them
purpose: I told him I wanted to get to know him and hear what he cares about
thanks: I thanked her for her time and for telling me about her son
thanks: thanked them for having me
thanks: I said thank you for trusting me with that
reflection: I said it sounded like she hasn't slept well in months, with her daughter coughing
reflection: I told her what I had heard: that she lies awake listening to her daughter cough
reflection: I told her that sounded exhausting, up all night with a coughing kid
"""
AGREED = """
I told her I'd call her Wednesday night to go over it
We agreed she'd meet me at the bus stop at 5:30 on Thursday
I said I'd pick her up Thursday at half five
I promised to call her on Wednesday to see if it still works
we agreed I'd text her the address on Wednesday
"""
ANSWERS = """
yes: She said yes, she'll come
yes: she said she'd come
yes: She said she'll be there
yes: she agreed
yes: He agreed to come and bring his wife
yes: She was up for it
yes: Maria said she'd come
yes: she says she'll come
yes: he was like yeah ok
yes: they said they would be there
yes: said yes
yes: She laughed and said okay, she'll come
yes: Yes. She said she'd come and bring her sister
maybe: She said maybe, she'd have to think about it
maybe: he said he'd think about it
maybe: she said she'd see
maybe: She wasn't sure
maybe: She said she would ask her husband first
maybe: she's like i don't know, we'll see
maybe: said she'd have to check her schedule
maybe: She said shell think about it
maybe: I don't know. She said she'd have to think about it
no: she said no, she can't because of her shift
no: she said she couldn't make it
no: He said he'd rather not
no: She apologized and said she can't that week
no: he said he'd rather I ask somebody else
no: she turned me down
no: They said they weren't interested
no: She said she can't come thursday she works nights
objection: he said he works nights and doesn't like meetings
objection: She said she doesn't trust unions, the last one took her dues and did nothing
self_interest: she told me about her son, he got beat up on the way home and she hasn't slept right since
"""
WORDS = (
    "I",
    "she",
    "they",
    "said",
    "asked",
    "told",
    "her",
    "me",
    "that",
    "if",
    "what",
    "to",
    "would",
    "and",
    "maybe",
    ".",
    ",",
)
DIRECT = (
    (US, "Would you tell me what happened when they closed the clinic?"),
    (THEM, "My mother couldn't get her insulin. She told me she was fine. She wasn't."),
    (US, "My brother had it too. I told him to see somebody. He said no."),
    (THEM, "I asked my boss for the day off and he said no."),
    (US, "I asked to meet because I want to hear that. What did he say?"),
    (THEM, "He said I could quit."),
)


def _rows(table: str) -> list[tuple[Label, str]]:
    labelled = (line.partition(": ") for line in table.strip().splitlines())
    return [(Label(label), text) for label, _, text in labelled]


def _told(*turns: tuple[Speaker, str], from_memory: bool = True) -> Reading:
    said = tuple(Turn(speaker=speaker, text=text) for speaker, text in turns)
    return read(Transcript(id="t", person="Maria", turns=said, from_memory=from_memory))


def _ours(text: str) -> TurnReading:
    return _told((US, "Hi, I'm Ana from the tenants' group."), (THEM, COUGHS), (US, text)).turns[-1]


def _theirs(text: str) -> TurnReading:
    return _told(
        (US, "Hi."), (THEM, "Come in."), (US, "How is the winter?"), (THEM, "Cold."), (US, ASK), (THEM, text)
    ).turns[-1]


@pytest.mark.parametrize("text", ASKS.strip().splitlines())
def test_what_one_asked_of_them_is_an_ask(text: str) -> None:
    """Definite and with its day, as it would be in the words that were said; the quote is what was written."""
    (ask,) = _ours(text).asks
    assert ask.specific
    assert ask.time_bound
    assert ask.choice
    assert ask.quote == text[ask.start : ask.end]


@pytest.mark.parametrize(("label", "text"), _rows(OURS))
def test_what_one_asked_and_told_is_heard(label: Label, text: str) -> None:
    """Questions, one's own story, why one came, thanks and what was said back; none of them asks for anything."""
    found = _ours(text)
    assert label in found.labels
    assert not found.asks


@pytest.mark.parametrize("text", AGREED.strip().splitlines())
def test_what_was_agreed_is_heard(text: str) -> None:
    """Who does what and when, after a yes."""
    assert Label.RESTATE in _told((US, ASK), (THEM, "She said yes"), (US, text)).turns[-1].labels


@pytest.mark.parametrize(("label", "text"), _rows(ANSWERS))
def test_what_they_answered_is_heard(label: Label, text: str) -> None:
    """Of yes, maybe and no it is that one alone."""
    answers = {Label.YES, Label.MAYBE, Label.NO}
    found = set(_theirs(text).labels)
    assert label in found
    assert label not in answers or found & answers == {label}


def test_a_quote_is_what_was_written() -> None:
    """With who said it, and without what belongs to the next sentence."""
    found = _ours("I thanked her for the tea and asked her to come by the hall on Saturday at 2")
    assert [item.quote for item in found.evidence if item.label is Label.THANKS] == ["I thanked her for the tea"]
    assert [ask.quote for ask in found.asks] == ["asked her to come by the hall on Saturday at 2"]
    assert [time.text for time in found.times] == ["Saturday at 2"]


def test_words_that_were_said_are_read_as_before() -> None:
    """What a sister said or a boss was asked is told of others, whoever tells it."""
    assert _told(*DIRECT) == _told(*DIRECT, from_memory=False)


def test_elsewhere_a_report_stays_a_report() -> None:
    """In a conversation that was not told from memory "I asked her to come" is of somebody else."""
    assert not _told((THEM, COUGHS), (US, "I asked her to come on Thursday at six"), from_memory=False).turns[-1].asks


@given(
    st.lists(
        st.sampled_from(WORDS),
        min_size=1,
    )
)
def test_whatever_is_told_quotes_are_exact(words: list[str]) -> None:
    """No report is so garbled that something else is quoted."""
    text = " ".join(words)
    for found in _told((US, text), (THEM, text), (US, text)).turns:
        cited = [(one.quote, one.start, one.end) for one in found.evidence]
        cited += [(one.quote, one.start, one.end) for one in found.asks]
        assert all(quote == text[start:end] for quote, start, end in cited)
