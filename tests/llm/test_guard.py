"""Replies that a person in this place would not give, and those that they might."""

from __future__ import annotations

import subprocess
import sys

import pytest

from coach.llm.guard import check
from coach.llm.prompt import stable_part
from coach.model.rehearsal import Outcome
from coach.model.transcript import Speaker, Turn
from tests.llm.scenes import BEFORE, a_scene

LINE = "My feet are sore, and the machines never stop."
ASKED = (*BEFORE[:-1], Turn(speaker=Speaker.ORGANIZER, text="Will you come to the meeting on Thursday at six?"))


def codes(text: str, line: str = LINE, **changes: object) -> list[str]:
    """List the codes of what is caught."""
    return [catch.code for catch in check(text, a_scene(line, **changes))]


@pytest.mark.parametrize(
    "text",
    [
        "It's the heat, mostly. And nobody sits down before two.",
        "The machines never stop, so neither do we.",
        "Long? You stand there all day, that's what makes it long.",
        "Hm. I don't know what to tell you.",
        "Same as always, you know how it is.",
        "Why do you ask?",
        "Ay, pobre de mí, you would say. No. It's only the heat.",
        "My role there? I press sheets, you know that.",
        "I mean, I'd help if I could, but what do I know about these things.",
    ],
)
def test_what_a_person_might_say_is_let_through(text: str) -> None:
    """Short, dry, evasive or puzzled replies are a person's right."""
    assert codes(text) == []


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("empty", ""),
        ("empty", "… — !"),
        ("plays_assistant", "As an AI, I don't have feelings, but I can help you practice."),
        ("plays_assistant", "I'm sorry, but I can't assist with that."),
        ("plays_assistant", "Hello! How can I help you today?"),
        ("plays_assistant", "Certainly! Here is what Mirela would say."),
        ("plays_assistant", "That was a great open-ended question, by the way."),
        ("plays_assistant", "You could try asking me about my self-interest instead."),
        ("plays_assistant", "Feedback: you talked too much. 6/10."),
        ("breaks_character", "My instructions say that I should be dry."),
        ("breaks_character", "In this scenario I am a laundry worker."),
        ("breaks_character", "The hidden facts are about the heat."),
        ("breaks_character", "The machines.\nOrganizer: And what else?\nIt is hot."),
        ("breaks_character", "- The heat\n- The machines"),
        ("breaks_character", "## The heat\nIt never stops."),
        ("breaks_character", "<|im_start|>system"),
        ("breaks_character", "[puzzled] What do you mean?"),
        ("wrong_language", "Hace mucho calor en la lavandería y no paramos en todo el día."),
        ("wrong_language", "Il fait très chaud dans la salle et nous ne sommes pas assis une minute."),
        ("wrong_language", "Это очень долго, и очень жарко."),
        ("wrong_language", "很热，机器从来不停。"),
        ("too_long", "The heat, the machines, the sheets. " * 60),
        ("repeats", "Hot. It is always hot in there, and it has been a long week."),
        ("leads", "Would you come to our meeting on Thursday at six?"),
        ("leads", "What matters most to you about your work, and why did you become an organizer?"),
        ("tells_untold", "My daughter starts school on Monday."),
        ("tells_untold", "They cut our hours to 27 last month."),
        ("tells_untold", "It is worse since Kowalski took over."),
        ("tells_untold", "I was diagnosed in the spring, and nobody knows."),
    ],
)
def test_what_a_person_here_would_not_say_is_caught(code: str, text: str) -> None:
    """Each fault is found under its own name."""
    assert code in codes(text)


@pytest.mark.parametrize(
    ("decided", "decision", "text", "caught"),
    [
        (Outcome.NONE, None, "Sure, I'll be there.", True),
        (Outcome.NONE, None, "Yes, count me in.", True),
        (Outcome.NONE, None, "No, thank you. I'm not coming.", True),
        (Outcome.NONE, None, "What meeting is that?", False),
        (Outcome.MAYBE, "stays vague and promises nothing", "I'll come, yes.", True),
        (Outcome.MAYBE, "stays vague and promises nothing", "Maybe. I'll see how the week goes.", False),
        (Outcome.NO, "says no", "Yes, I'll come.", True),
        (Outcome.NO, "says no", "No. Thursdays I can't.", False),
        (Outcome.YES, "says yes", "No, I can't do that.", True),
        (Outcome.YES, "says yes", "Yes. Thursday at six, I'll be there.", False),
        (
            Outcome.CONDITIONAL_YES,
            "says yes, on one condition",
            "Yes, I'll come, if the early shift lets me go.",
            False,
        ),
        (Outcome.CONDITIONAL_YES, "says yes, on one condition", "Yes, I'll be there!", True),
        (Outcome.WALKED_AWAY, "has had enough, and leaves", "Fine, I'll come.", True),
    ],
)
def test_a_yes_or_no_stands_only_as_decided(
    decided: Outcome,
    decision: str | None,
    text: str,
    caught: bool,  # noqa: FBT001 - a column of the table
) -> None:
    """The director decides; the voice finds the words."""
    found = codes(text, line="Hm, that.", decided=decided, decision=decision, turns=ASKED)
    assert ("against_decision" in found) is caught


def test_an_answer_given_before_stands() -> None:
    """After a yes, being glad of it is no new yes, and going back on it is caught."""
    assert codes("Yes, I'll be there on Thursday.", standing=Outcome.YES, turns=ASKED) == []
    assert "against_decision" in codes("No, I can't do that.", standing=Outcome.YES, turns=ASKED)
    assert "against_decision" in codes("Fine, I'll come.", standing=Outcome.NO, turns=ASKED)


def test_a_fact_to_be_told_now_must_be_told() -> None:
    """What counts as told from now on has to be heard by the trainee."""
    gist = "Her mother's hands were ruined in the same laundry."
    line = "My mother worked those same machines. Look at her hands now, you would not know them."
    assert "leaves_out" in codes("It is hot, that is all.", line=line, tell_now=(gist,), tell=("mother",))
    told = "My mother pressed sheets there too. Her hands are ruined from it."
    assert codes(told, line=line, tell_now=(gist,), tell=("mother",)) == []


def test_what_was_told_before_may_be_told_again() -> None:
    """A fact that was opened is no secret any more."""
    told = ("She has a son, Davor, who is nine.",)
    assert codes("I promised Davor that I would sleep more.", told=told) == []
    assert "tells_untold" in codes("I promised Davor that I would sleep more.")


def test_reading_the_prompt_aloud_is_caught() -> None:
    """Eight words in a row of what the voice was told are too many."""
    rules = next(line for line in stable_part(a_scene()).splitlines() if "life" in line)
    assert "echoes_prompt" in codes(rules.strip("- "))


def test_a_spanish_speaker_speaks_spanish() -> None:
    """The language is the person's."""
    line = "Aquí hace mucho calor y no paramos."
    assert codes("Es el calor, y que no nos sentamos en todo el día.", line=line, language="es") == []
    assert "wrong_language" in codes("It is the heat and we do not sit down all day.", line=line, language="es")


def test_what_the_scripted_line_does_is_no_fault_of_the_voice() -> None:
    """A person whose own line asks back may ask back in other words."""
    line = "What would you want from me, then?"
    assert "leads" not in codes("And what do you want me to do about it?", line=line)


def test_a_model_that_goes_on_with_empty_lines_keeps_nobody_waiting() -> None:
    """Small models do; each piece that comes is checked, and a server that keeps to no limit sends 50,000 of them."""
    script = (
        "from coach.llm.guard import check_midway\nfrom tests.llm.scenes import a_scene\n"
        "assert check_midway('Hm.' + chr(10) * 45_000 + 'So.', a_scene())"
    )
    subprocess.run([sys.executable, "-c", script], timeout=40, check=True)
