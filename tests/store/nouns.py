"""Small records to keep, made by hand."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import count

from coach.model.lines import Lines, Small
from coach.model.reading import Figures, ReaderVersion, Reading, TurnReading
from coach.model.record import Assessment, Conversation, Rehearsal, SpokenTurn
from coach.model.rehearsal import Difficulty
from coach.model.scenario import Scenario
from coach.model.scorecard import RubricVersion, Scorecard
from coach.model.transcript import Speaker, Transcript, Turn

MORNING = datetime(2026, 3, 5, 9, 30, 15, 123456, tzinfo=UTC)
_numbers = count(1)


def new_id(sort: str) -> str:
    """Give an id that no other record of this run bears."""
    return f"{sort}-{next(_numbers)}"


def a_scenario() -> Scenario:
    """Describe a small scenario, with quotes and accents in it."""
    wordings = ["I see, “so”.", "Hm, sí.", "Go on."]
    return Scenario.model_validate(
        {
            "id": "bakery",
            "title": "The night baker",
            "kind": "one_to_one",
            "minutes": 20,
            "rubric": "one_to_one",
            "teaches": ["open_questions"],
            "card": {
                "who": "Tomáš bakes at night.",
                "where": "Behind the shop.",
                "why": "You heard he was moved to nights.",
                "goal": "Learn what matters to him.",
                "you": "You drive the bread van.",
            },
            "trainer_note": "He answers what he is asked, and no more.",
            "persona": {
                "name": "Tomáš",
                "age": 52,
                "pronouns": "he/him",
                "work": "Baker",
                "place": "Depot",
                "manner": "Dry.",
            },
            "topics": [{"id": "nights", "words": "night*", "says": wordings, "short": "They are long."}],
            "facts": [
                {
                    "id": "dog",
                    "topic": "nights",
                    "layer": "story",
                    "gist": "His dog waits up.",
                    "gate": "open",
                    "tell": wordings,
                }
            ],
            "asks": [
                {"id": "meet", "what": "a meeting", "words": "meet*", "yes": "Yes.", "conditional": "If.", "no": "No."}
            ],
            "approach": {"purpose": wordings, "story": wordings, "close": wordings},
            "small": {**dict.fromkeys(Small.model_fields, wordings), "sideways": {"bad_time": "No, sí."}},
            "lines": dict.fromkeys(Lines.model_fields, wordings),
        }
    )


def a_rehearsal(owner: str = "ines", *, minutes: int = 0) -> Rehearsal:
    """Give a rehearsal in which nothing was said."""
    return Rehearsal(
        id=new_id("rehearsal"),
        owner=owner,
        scenario=a_scenario(),
        difficulty=Difficulty.NORMAL,
        seed=4_000_000_000,
        rubric="one_to_one",
        started_at=MORNING + timedelta(minutes=minutes),
    )


def a_turn(text: str, parent: str | None = None, speaker: Speaker = Speaker.ORGANIZER) -> SpokenTurn:
    """Give a turn that answers `parent`."""
    return SpokenTurn(id=new_id("turn"), parent=parent, speaker=speaker, text=text, said_at=MORNING)


def a_conversation(owner: str = "ines", *, minutes: int = 0, words: str = "How is the night shift?") -> Conversation:
    """Give a conversation of two turns."""
    turns = (
        Turn(speaker=Speaker.ORGANIZER, text=words),
        Turn(speaker=Speaker.PERSON, text="Long, and colder than it should be."),
    )
    return Conversation(
        id=new_id("conversation"),
        owner=owner,
        title="With Rosa at the depot",
        transcript=Transcript(id="t", turns=turns),
        added_at=MORNING + timedelta(minutes=minutes),
    )


def an_assessment(of: str, *, minutes: int = 0, total: float | None = 61.5) -> Assessment:
    """Give an assessment with an empty scorecard."""
    reader = ReaderVersion(id="rules", version="7")
    figures = Figures(
        words=12,
        organizer_words=5,
        organizer_turns=1,
        turns_with_question=1,
        talk_share=5 / 12,
        open_share=1.0,
        reflections_per_question=None,
        longest_monologue=5,
        longest_monologue_turn=0,
    )
    return Assessment(
        id=new_id("assessment"),
        of=of,
        made_at=MORNING + timedelta(minutes=minutes),
        reading=Reading(id="t", reader=reader, figures=figures, turns=(TurnReading(speaker=Speaker.ORGANIZER),)),
        scorecard=Scorecard(
            id="t", rubric=RubricVersion(id="one_to_one", version=2), reader=reader, total=total, criteria=()
        ),
    )
