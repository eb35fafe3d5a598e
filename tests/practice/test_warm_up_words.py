"""What is said of an answer to a moment: true of what was typed, with a remedy that fits what the moment calls for."""

from __future__ import annotations

import pytest

from coach.model.warm_up import Sought
from coach.practice.report.warm_up import checks, is_read, told
from coach.scoring import Check, Met


def met(*wanted: Sought, found: str | None = None) -> Met:
    """Give an answer in which nothing of what was wanted was found, or all of it in the same words."""
    return Met(checks=tuple(Check(sought=one, wanted=True, quote=found) for one in wanted), words=8, most_words=60)


def test_where_no_ask_was_heard_nothing_is_said_of_its_day_or_its_room() -> None:
    """“Come round with me Tuesday at 4? No pressure” has both; only the ask was not heard."""
    said = checks(met(Sought.ASK, Sought.SPECIFIC, Sought.TIME_BOUND, Sought.CHOICE))
    assert said.count("<li") == 1
    assert "No ask was heard" in said
    there = checks(met(Sought.ASK, Sought.TIME_BOUND, found="Would you come on Tuesday?"))
    assert there.count("<li") == 2


@pytest.mark.parametrize(
    ("beside", "remedy"),
    [(Sought.OPEN_QUESTION, "and ask after that"), (Sought.THANKS, "begins with “you”"), (None, "then stop")],
)
def test_the_remedy_fits_what_else_the_moment_calls_for(beside: Sought | None, remedy: str) -> None:
    """Nobody who is to ask a question next is told to stop."""
    wanted = [Sought.REFLECTION, *([beside] if beside else [])]
    said = checks(met(*wanted))
    assert remedy in said
    assert said.count("then stop") == (remedy == "then stop")


def test_a_question_that_checks_is_not_called_closed() -> None:
    """A word for a fault elsewhere is no word for what was called for here."""
    assert "Closed question" not in checks(met(Sought.CLOSED_QUESTION, found="Is that right?"))


@pytest.mark.parametrize("said", ["¿Cómo fue eso para usted?", "No te preocupes, ¿qué pasa los jueves?"])
def test_what_is_not_read_is_not_judged(said: str) -> None:
    """Somebody who answers in Spanish is told that it is not read, and nothing else."""
    assert not is_read(said)
    shown = told(met(Sought.OPEN_QUESTION), said)
    assert "not in English" in shown
    assert "<li" not in shown


def test_a_word_of_another_language_leaves_a_sentence_read() -> None:
    """Names and courtesies are no other language."""
    said = "Gracias, Hector. You show the new ones where the shade is."
    assert is_read(said)
    assert "<li" in told(met(Sought.THANKS), said)
