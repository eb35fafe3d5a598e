"""Measures that count: how often each label is there, and who spoke how much. Order is left to sequences.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.model.reading import HOLDS_BACK, Label
from coach.scoring.course import FAULTS
from coach.scoring.measure import Measure

if TYPE_CHECKING:
    from coach.scoring.course import Course
    from coach.scoring.measure import Advised

# name, label, singular, plural: one measure for each label of the codebook.
_LABELLED: tuple[tuple[str, Label, str, str], ...] = (
    ("open_questions", Label.OPEN_QUESTION, "open question", "open questions"),
    ("closed_questions", Label.CLOSED_QUESTION, "closed question", "closed questions"),
    ("follow_ups", Label.FOLLOW_UP, "follow-up on what they said", "follow-ups on what they said"),
    ("reflections", Label.REFLECTION, "reflection", "reflections"),
    ("affirmations", Label.AFFIRMATION, "specific word of recognition", "specific words of recognition"),
    ("stories", Label.STORY, "moment of your own story", "moments of your own story"),
    ("purposes", Label.PURPOSE, "plain word on why you are meeting", "plain words on why you are meeting"),
    ("agitations", Label.AGITATION, "question that holds up the gap", "questions that hold up the gap"),
    ("pitches", Label.PITCH, "turn of pitching", "turns of pitching"),
    ("pressures", Label.PRESSURE, "turn of pressing", "turns of pressing"),
    (
        "obstacle_works",
        Label.OBSTACLE_WORK,
        "turn spent on what stands in the way",
        "turns spent on what stands in the way",
    ),
    ("asks", Label.ASK, "clear ask", "clear asks"),
    ("thankings", Label.THANKS, "word of thanks", "words of thanks"),
    ("self_interests", Label.SELF_INTEREST, "thing they tell of themselves", "things they tell of themselves"),
    ("objections", Label.OBJECTION, "difficulty they raise", "difficulties they raise"),
    ("yeses", Label.YES, "clear yes", "clear yeses"),
    ("maybes", Label.MAYBE, "maybe", "maybes"),
    ("noes", Label.NO, "no", "noes"),
)


def _counted(name: str, label: Label, one: str, many: str) -> Measure:
    meaning = f"how many turns bear the label `{label.value}`"
    # More of a fault is never advised, and holding back is the person's to do.
    advised: Advised = "less" if label in FAULTS else "neither" if label in HOLDS_BACK else "either"
    return Measure(name, meaning, "count", one, many, lambda course: float(len(course.bearing(label))), advised)


def _share_of_turns(course: Course, *labels: Label) -> float | None:
    turns = course.fresh
    return sum(turn.has(*labels) for turn in turns) / len(turns) if turns else None


def _listening_turns(course: Course) -> float:
    return float(len(course.listening))


def _talking_at(course: Course) -> float | None:
    said = sum(turn.words for turn in course.fresh)
    at = sum(turn.words for turn in course.fresh if turn in course.talking_at)
    return at / said if said else None


def _praise_share(course: Course) -> float | None:
    """Count praise that is said again as well: it earns nothing, and still wears out."""
    praised = sum(any(e.label is Label.AFFIRMATION for e in turn.evidence) for turn in course.organizer)
    return praised / len(course.fresh) if course.fresh else None


def _survey_run(course: Course) -> float:
    longest = run = 0
    for turn in course.organizer:
        listens = turn.has(Label.OPEN_QUESTION, Label.FOLLOW_UP, Label.REFLECTION)
        run = run + 1 if turn.has(Label.CLOSED_QUESTION) and not listens else 0
        longest = max(longest, run)
    return float(longest)


TALLIES: tuple[Measure, ...] = (
    *(_counted(*row) for row in _LABELLED),
    Measure(
        "organizer_turns",
        "how many turns the organizer took with words in them",
        "count",
        "turn of yours",
        "turns of yours",
        lambda c: float(len(c.organizer)),
    ),
    Measure(
        "person_turns",
        "how many turns the person took with words in them",
        "count",
        "turn of theirs",
        "turns of theirs",
        lambda c: float(sum(bool(turn.words) for turn in c.person)),
    ),
    Measure(
        "organizer_words",
        "how many words the organizer said",
        "number",
        "at least {n} words of yours",
        "no more than {n} words of yours",
        lambda c: float(sum(turn.words for turn in c.organizer)),
    ),
    Measure(
        "person_words",
        "how many words the person said",
        "number",
        "at least {n} words of theirs",
        "no more than {n} words of theirs",
        lambda c: float(sum(turn.words for turn in c.person)),
    ),
    Measure(
        "talk_share",
        "the organizer's share of all words, 0 to 1",
        "share",
        "at least {n} of the words yours",
        "no more than {n} of the words yours",
        lambda c: c.reading.figures.talk_share,
        "less",
    ),
    Measure(
        "unread_share",
        "words in turns mostly of another language than English, as a share of all words, 0 to 1",
        "share",
        "at least {n} of the words in another language",
        "no more than {n} of the words in another language",
        lambda c: c.reading.figures.unread_share,
        "less",
    ),
    Measure(
        "longest_monologue",
        "words in the organizer's longest turn",
        "number",
        "a longest turn of some {n} words",
        "a longest turn of no more than {n} words",
        lambda c: float(c.reading.figures.longest_monologue),
        "less",
    ),
    Measure(
        "open_share",
        "open questions as a share of turns with a question, 0 to 1",
        "share",
        "{n} of your questions open",
        "no more than {n} of your questions open",
        lambda c: c.reading.figures.open_share,
    ),
    Measure(
        "reflections_per_question",
        "turns with a reflection for each turn with a question",
        "number",
        "at least {n} reflections for each question",
        "no more than {n} reflections for each question",
        lambda c: c.reading.figures.reflections_per_question,
    ),
    Measure(
        "listening_turns",
        "how many turns follow up, say back, or ask openly about what was just told",
        "count",
        "turn that follows up or says back",
        "turns that follow up or say back",
        _listening_turns,
    ),
    Measure(
        "tellings",
        "how many turns of the person tell of themselves: labelled so, or 35 words and more",
        "count",
        "thing they tell of themselves",
        "things they tell of themselves",
        lambda c: float(len(c.told)),
    ),
    Measure(
        "restates",
        "how many turns settle the next step: labelled `restate`, or naming a day at the end after an answer",
        "count",
        "word on what was agreed and what comes next",
        "words on what was agreed and what comes next",
        lambda c: float(len(c.restating)),
    ),
    Measure(
        "difficulties_worked",
        "how many turns work on a difficulty: labelled so, or asking into one just raised",
        "count",
        "turn spent on what stands in the way",
        "turns spent on what stands in the way",
        lambda c: float(len(c.worked_on)),
    ),
    Measure(
        "listening_share",
        "such turns as a share of the organizer's turns",
        "share",
        "following up or saying back in {n} of your turns",
        "following up or saying back in no more than {n} of your turns",
        lambda c: len(c.listening) / len(c.organizer) if c.organizer else None,
    ),
    Measure(
        "pressings",
        "how many turns press, once the person has hedged or raised something to press against",
        "count",
        "turn of pressing",
        "turns of pressing",
        lambda c: float(len(c.pressing)),
        "less",
    ),
    Measure(
        "pressure_share",
        "`pressings` as a share of the organizer's turns",
        "share",
        "pressing in {n} of your turns",
        "pressing in no more than {n} of your turns",
        lambda c: len(c.pressing) / len(c.fresh) if c.fresh else None,
        "less",
    ),
    Measure(
        "praise_share",
        "turns with praise, as a share of the organizer's turns",
        "share",
        "praise in {n} of your turns",
        "praise in no more than {n} of your turns",
        _praise_share,
        "less",
    ),
    Measure(
        "story_share",
        "turns with the organizer's own story, as a share of their turns",
        "share",
        "yourself in {n} of your turns",
        "yourself in no more than {n} of your turns",
        lambda c: _share_of_turns(c, Label.STORY),
        "less",
    ),
    Measure(
        "talking_at_share",
        "words in turns that pitch or press, as a share of the organizer's words",
        "share",
        "{n} of your words selling or pressing",
        "no more than {n} of your words selling or pressing",
        _talking_at,
        "less",
    ),
    Measure(
        "survey_run",
        "the longest row of closed questions that pick up nothing",
        "number",
        "a row of at least {n} closed questions",
        "no more than {n} closed questions in a row",
        _survey_run,
        "less",
    ),
)
