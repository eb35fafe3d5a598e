"""A conversation told from memory: asked in order, built up as a draft, read like any other and marked."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import pairwise
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from coach import analysis, scoring
from coach.model.transcript import Kind, Speaker
from coach.model.visit import Contact, Purpose, Recall, Visit
from coach.practice.visiting import recall

if TYPE_CHECKING:
    from coach.practice.ports import Content

NOW = datetime(2026, 3, 5, 12, tzinfo=UTC)
ANSWERS = (
    "Thanks for making time. I asked to meet because I want to hear how the winter was for you up here.",
    "What has the damp been like?",
    "My boy coughs from October to April. I bleach the wall every Sunday.",
    "Every Sunday, and it comes back. What does the doctor say?",
    "Move, as if. But you should see him swim. He got a medal in June, and it is the one place where he breathes.",
    "",
    "Would you come to the tenants' meeting on Tuesday at seven and tell them about the wall? You can say no.",
    "Yes. I'll be there, and I'll bring the medal.",
    "Good. So you come on Tuesday at seven, and I save you a chair by the door.",
)


def told(*answers: str) -> Recall:
    """Answer the questions in turn."""
    so_far = Recall()
    for answer in answers:
        so_far = recall.answered(so_far, answer)
    return so_far


def a_visit(purpose: Purpose = Purpose.RECRUITMENT) -> tuple[Visit, Contact]:
    """Give a visit and whom it was to."""
    contact = Contact(id="c", owner="ines", name="M.", why="She knows the stair.", added_at=NOW)
    visit = Visit(id="v", owner="ines", contact="c", purpose=purpose, made_at=NOW, held_on=NOW.date())
    return visit, contact


def test_the_answers_become_the_turns_of_both_sides() -> None:
    """Each stands with the one who said it; what is left out leaves nothing behind."""
    done = told(*ANSWERS)
    assert recall.prompt(done) is None
    found = recall.turns(done.draft)
    assert [turn.speaker for turn in found] == [Speaker.ORGANIZER, Speaker.PERSON] * 3 + [Speaker.ORGANIZER]
    assert found[0].text == f"{ANSWERS[0]} {ANSWERS[1]}"
    assert found[3].text == ANSWERS[4]


def test_two_answers_typed_without_a_period_are_two_sentences() -> None:
    """A story of one's own and the ask come one after the other: neither is quoted as the other."""
    so_far = recall.answered(told(*ANSWERS[:5]), "My grandmother sat by that window for two years")
    found = recall.turns(recall.answered(so_far, "Would you come on Monday at 6?").draft)
    assert found[-1].text == "My grandmother sat by that window for two years. Would you come on Monday at 6?"
    wrapped = recall.turns("You: I came to hear how it has been\nsince the elevator went\nYou: How is it?")
    assert [turn.text for turn in wrapped] == ["I came to hear how it has been since the elevator went. How is it?"]


def test_there_may_be_more_than_one_question() -> None:
    """One goes back to “What did you ask?” as often as there was more; not once the ask was told."""
    so_far = told(*ANSWERS[:4])
    assert recall.may_ask_again(so_far)
    again = recall.once_more(so_far)
    asked = recall.prompt(again)
    assert asked is not None
    assert asked.key == "asked"
    assert again.draft == so_far.draft
    assert not recall.may_ask_again(told(*ANSWERS))
    assert not recall.may_ask_again(Recall())


def test_one_can_go_back_a_question() -> None:
    """Never before the first; what was written stays to be changed."""
    assert recall.back(Recall()) == Recall()
    so_far = told(*ANSWERS[:2])
    assert recall.back(so_far) == so_far.model_copy(update={"at": 1})


def test_lines_can_be_typed_one_by_one() -> None:
    """By either side, and lines that say themselves who speaks stay as they are."""
    so_far = recall.add(Recall(), Speaker.ORGANIZER, "How was it?")
    so_far = recall.add(so_far, Speaker.PERSON, "Cold.\nVery cold.")
    so_far = recall.add(so_far, Speaker.ORGANIZER, "her: Colder than last year.\nMe: And now?")
    assert [(turn.speaker.value, turn.text) for turn in recall.turns(so_far.draft)] == [
        ("organizer", "How was it?"),
        ("person", "Cold. Very cold. Colder than last year."),
        ("organizer", "And now?"),
    ]


@given(st.text(max_size=200))
def test_any_draft_can_be_read_and_written_again(draft: str) -> None:
    """Whatever stands in it, no two turns in a row are by one side, and writing it down changes nothing."""
    visit, contact = a_visit()
    transcript = recall.transcript(visit, contact, draft)
    speakers = [turn.speaker for turn in transcript.turns]
    assert all(a is not b for a, b in pairwise(speakers))
    assert all(turn.text for turn in transcript.turns)


def test_it_is_marked_and_is_of_the_visits_kind() -> None:
    """The transcript says that it was told from memory, with whom and when."""
    visit, contact = a_visit(Purpose.INVITATION)
    transcript = recall.transcript(visit, contact, told(*ANSWERS).draft)
    assert transcript.from_memory
    assert transcript.kind is Kind.POWERFUL_INVITATION
    assert (transcript.person, transcript.held_on) == ("M.", NOW.date())
    assert recall.turns(recall.as_draft(transcript)) == transcript.turns


def test_a_visit_told_by_the_questions_alone_has_levels_for_ask_and_next_step(content: Content) -> None:
    """Nine answers are enough: why one came, what was asked and agreed is scored, and no total is claimed."""
    visit, contact = a_visit()
    transcript = recall.transcript(visit, contact, told(*ANSWERS).draft)
    card = scoring.score(transcript, analysis.read(transcript), content.rubric("one_to_one"))
    levels = {one.id: one.score for one in card.criteria}
    assert card.total is None
    assert {name for name, level in levels.items() if level is not None} == {"purpose", "ask", "next_steps"}
    assert (levels["ask"] or 0) >= 3


def test_their_name_is_as_good_a_label_as_them() -> None:
    """Whoever writes “Rosa: …” puts her words into her mouth, and “Note: …” is nobody."""
    draft = "Me: How is it?\nRosa: Cold.\nNote: very.\nYo: ¿Y qué?\nElla: Nada.\nMe: So?\nRosa Diaz: Yes."
    said = [(turn.speaker.value, turn.text) for turn in recall.turns(draft, "Rosa Diaz")]
    assert said == [
        ("organizer", "How is it?"),
        ("person", "Cold. Note: very."),
        ("organizer", "¿Y qué?"),
        ("person", "Nada."),
        ("organizer", "So?"),
        ("person", "Yes."),
    ]
    assert [turn.speaker.value for turn in recall.turns("You: Hi.\nMrs. Chen: Hello.", "Mrs. Chen")][1] == "person"


def test_their_words_in_a_line_of_yours_are_pointed_out() -> None:
    """By its first words; a story of one's own and their own lines are left alone."""
    long = "You: I asked about Tuesday. She said it's a long way and the bus is gone by nine"
    assert recall.told_as_yours(long) == "She said it's a long way and the …"
    assert recall.told_as_yours("You: rosa said no", "Rosa Diaz") == "rosa said no"
    assert not recall.told_as_yours("You: My mom worked nights. She said never again.\nThem: She said no")
