"""What the scoring tests share: the built-in rubrics, and conversations written down with their labels."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from ruamel.yaml import YAML

from coach.model.reading import (
    Ask,
    Evidence,
    Figures,
    Label,
    Moment,
    MomentKind,
    ReaderVersion,
    Reading,
    TimeMention,
    TurnReading,
)
from coach.model.rubric import Rubric
from coach.model.transcript import Speaker, Transcript, Turn

if TYPE_CHECKING:
    from collections.abc import Callable

RUBRICS = Path(__file__).resolve().parents[2] / "rubrics"
READER = ReaderVersion(id="by hand", version="1")

_LINE = re.compile(r"(O|P)((?: [a-z_]+)*)(?: \[([a-z_ ]*)\])?(?: !([a-z_]+))?: (.*)")
_PROPERTIES = ("specific", "time_bound", "tied_to_interest", "choice")

Coded = tuple[Transcript, Reading]

# A good visit, written down as: speaker, labels, [what the ask has], !moment: words.
GOOD_VISIT = """
O purpose: I asked to sit down because I want to know how you've found it here, before anybody plans anything.
P self_interest: Well. I moved in the week my mother died, so I've never liked the place, to be honest with you. \
I had her chair in the van and it wouldn't go round the stairs, so it went on the pavement and somebody had it \
by dark.
O open_question follow_up reflection: So every door here is that week. What was it like at the start?
P self_interest: Nobody knocked. Eleven days, and I counted them, because I wanted somebody to shout at. You get \
so you listen for the stairs. I knew everybody's shoes before I knew one face, and not one pair of them stopped.
O open_question follow_up: Who did you want it to be?
P self_interest: The man from the office. He had her keys and he never came up with them, and I still see him at \
the bus stop. I had it all ready, what I'd say to him. I said it to the kettle, most mornings, that first month.
O reflection follow_up: Eleven days, and the man with the keys takes your bus.
P self_interest: Every morning. He looks at his shoes. I'd like my son to have a door that somebody knocks on, \
that's all, and I don't mean the police. When I was a lad ours was never shut, there was always some aunt in the \
kitchen.
O story: My own father went down in our hallway and lay there most of a night, and four families stepped out the \
back way so as not to see. I was nineteen and three hundred miles off. I have knocked on doors ever since, \
badly, at the wrong time of day mostly, and I think of the lino in that hallway every single time I lift my hand \
to do it.
P self_interest: God. Then you do know. I'm sorry about your dad, that's a terrible thing to carry up and down \
stairs.
O agitation open_question follow_up: You want a door somebody knocks on. Who on this stair has had a knock from \
you?
P self_interest: None of them. I'm the man with the shoes, aren't I. Six years I've been stepping round them the \
same as they step round me, and I've been calling it minding my own business.
O agitation open_question reflection: You said it, not me. What would the first knock be?
P self_interest: The girl on two. She's on her own with the twins, and I hear her at night walking up and down \
with the pair of them, and I lie there thinking somebody ought to go down. Somebody. Listen to me.
O ask [specific time_bound tied_to_interest choice]: Would you knock on three doors with me on Thursday at six, \
and start with her? I'm asking because you know what eleven days is. You can say no.
P objection: Thursday I've my boy till seven, his mother won't swap, I've asked her before and it's not worth \
the row.
O obstacle_work open_question: What if he came along and carried the flyers?
P objection: He'd talk the whole way. And what would I say to people? I'm no good on a doorstep, I go red.
O obstacle_work: Your name and your floor, and I'll do the rest of the first one.
P yes: All right then. Thursday, the three of us. He'll want to ring the bells, mind, he'll fight you for it.
O restate: Thursday at six then, you and me and your boy. I'll ring you Wednesday after tea to hear how you feel \
about it.
P: Ring after seven.
"""


@pytest.fixture(scope="session")
def rubric() -> Callable[[str], Rubric]:
    """Load a built-in rubric by its id."""

    def load(name: str) -> Rubric:
        return Rubric.model_validate(YAML(typ="safe").load(RUBRICS / f"{name}.yaml"))

    return load


@pytest.fixture(scope="session")
def coded() -> Callable[[str], Coded]:
    """Turn a conversation written with its labels into a transcript and its reading; spans are whole turns."""
    return write_down


@pytest.fixture(scope="session")
def good_visit() -> str:
    """Give a visit that does everything well, as it is written down."""
    return GOOD_VISIT


def write_down(script: str) -> Coded:
    """Read lines such as `O open_question follow_up: words` into a transcript and a reading."""
    rows = [m.groups(default="") for m in map(_LINE.fullmatch, script.strip().splitlines()) if m]
    turns = [Turn(speaker=Speaker.ORGANIZER if who == "O" else Speaker.PERSON, text=text) for who, *_, text in rows]
    read = tuple(
        _turn(turn, labels.split(), has.split()) for turn, (_, labels, has, _, _) in zip(turns, rows, strict=True)
    )
    moments = tuple(
        Moment(kind=MomentKind(kind), turn=index, quote=text)
        for index, (_, _, _, kind, text) in enumerate(rows)
        if kind
    )
    transcript = Transcript(id="talk", turns=tuple(turns))
    figures = _figures(turns, read)
    return transcript, Reading(id="talk", reader=READER, figures=figures, turns=read, moments=moments)


def _turn(turn: Turn, names: list[str], has: list[str]) -> TurnReading:
    labels = tuple(Label(name) for name in names)
    span = {"quote": turn.text, "start": 0, "end": len(turn.text)}
    asks = (Ask(**span, **{name: name in has for name in _PROPERTIES}),) if Label.ASK in labels else ()
    days = re.finditer(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b", turn.text)
    return TurnReading(
        speaker=turn.speaker,
        labels=labels,
        times=tuple(TimeMention(text=day.group(), start=day.start(), end=day.end()) for day in days),
        asks=asks,
        evidence=tuple(Evidence(label=label, **span) for label in labels),
    )


def _figures(turns: list[Turn], read: tuple[TurnReading, ...]) -> Figures:
    counts = [len(turn.text.split()) for turn in turns]
    mine = [i for i, turn in enumerate(turns) if turn.speaker is Speaker.ORGANIZER]
    opened = [i for i in mine if Label.OPEN_QUESTION in read[i].labels]
    asking = {*opened, *(i for i in mine if Label.CLOSED_QUESTION in read[i].labels)}
    said_back = sum(Label.REFLECTION in read[i].labels for i in mine)
    own = sum(counts[i] for i in mine)
    return Figures(
        words=sum(counts),
        organizer_words=own,
        organizer_turns=len(mine),
        turns_with_question=len(asking),
        talk_share=own / sum(counts) if sum(counts) else None,
        open_share=len(opened) / len(asking) if asking else None,
        reflections_per_question=said_back / len(asking) if asking else None,
        longest_monologue=max((counts[i] for i in mine), default=0),
        longest_monologue_turn=max(mine, key=lambda i: counts[i], default=None),
    )
