"""A moment tried again: compared with that moment, and with nothing longer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coach.model.reading import Moment, MomentKind
from coach.model.scorecard import Advice
from coach.model.transcript import Speaker
from coach.practice import progress, report
from coach.practice.report import moment, sections

if TYPE_CHECKING:
    from coach.model.record import Rehearsal
    from coach.practice.debriefs import Debrief
    from coach.practice.desk import Desk

SAID = (
    "Thanks for making time. I asked to meet because I want to hear what it is like for you here.",
    "Have you called them? Do you have a lease? Is it old?",
    "So you were left alone with it.",
    "What worries you most about the winter?",
    "I grew up in a cold building too, and I am still angry about it.",
    "Would you come to the meeting on Thursday at six with me? It is fine to say no.",
)
AGAIN = "What has it been like to live here, these last years?"


@pytest.fixture
def first(desk: Desk, scenario_id: str) -> Debrief:
    """A conversation that was talked through."""
    return desk.debriefs.of_rehearsal(talked(desk, desk.rehearsals.start(scenario_id, owner="me", seed=7), SAID).id)


def talked(desk: Desk, rehearsal: Rehearsal, said: tuple[str, ...]) -> Rehearsal:
    """Say one thing after another, and end."""
    for text in said:
        if rehearsal.ended_at is None:
            rehearsal = desk.rehearsals.answer(rehearsal, text)
    return desk.rehearsals.end(rehearsal)


def again(desk: Desk, first: Debrief, said: tuple[str, ...]) -> Debrief:
    """Try the second turn again."""
    assert first.rehearsal is not None
    second = [turn for turn in first.rehearsal.path if turn.speaker is Speaker.ORGANIZER][1]
    return desk.debriefs.of_rehearsal(talked(desk, desk.rehearsals.try_again(first.rehearsal, second.id), said).id)


def test_a_retry_stands_beside_that_moment_alone(desk: Desk, first: Debrief) -> None:
    """What was said there both times, how it was answered, and what each turn was; no minus points."""
    retry = again(desk, first, (AGAIN,))
    told = moment.beside(first, retry)
    before, now = told.split("This time</h3>")
    assert "Have you called them?" in before
    assert "closed question" in before
    assert AGAIN in now
    assert "open question" in now
    assert SAID[0] not in told
    assert SAID[-1] not in told
    assert "−" not in told.split("<section")[0]


def test_what_came_later_in_the_retry_is_not_said_to_be_missing(desk: Desk, first: Debrief) -> None:
    """Three turns stand side by side; an ask that was made in the fifth was made this time, too."""
    at_once = again(desk, first, (SAID[5],))
    never, late = again(desk, at_once, (AGAIN,)), again(desk, at_once, (AGAIN, SAID[3], SAID[4], SAID[2], SAID[5]))
    gone = [moment.beside(at_once, retry).split("<section")[0].partition("Not this time")[2] for retry in (never, late)]
    assert ">ask</span>" in gone[0]
    assert ">ask</span>" not in gone[1]


def test_a_retry_has_no_total_of_its_own(desk: Desk, first: Debrief) -> None:
    """One moment is not held against a hundred; the first try keeps its total."""
    retry = again(desk, first, (AGAIN,))
    assert "of 100" not in sections.verdict(retry)
    assert "of 100" not in report.markdown(retry)
    assert "of 100" in sections.verdict(first)


def test_a_retry_that_goes_on_is_a_conversation_again(desk: Desk, first: Debrief) -> None:
    """After four turns there is a total."""
    retry = again(desk, first, (AGAIN, *SAID[2:]))
    assert "of 100" in sections.verdict(retry)


def test_a_retry_adds_no_point_to_the_chart(desk: Desk, first: Debrief) -> None:
    """Its beginning would count twice."""
    retry = again(desk, first, (AGAIN, *SAID[2:]))
    assert retry.scorecard.total is not None
    assert {mark.attempt for mark in progress.marks(desk.records, desk.records.attempts("me"))} == {first.scorecard.id}


def test_what_is_told_of_a_moment_is_no_markup(desk: Desk, first: Debrief) -> None:
    """What was typed stays text."""
    assert "<img" not in moment.beside(first, again(desk, first, ("<img src=x> How is it?",)))


@pytest.fixture
def in_spanish(desk: Desk) -> Debrief:
    """A conversation that is not scored, for its language."""
    said = (
        "Ana: Gracias por recibirme, doña Elvira. ¿Cómo ha sido trabajar aquí todos estos años?\n"
        "Elvira: Pues pesado, mija. Empiezo a las tres de la mañana y nadie nos pregunta nada.\n"
        "Ana: ¿Y qué le gustaría que cambiara en la panadería?\n"
        "Elvira: Que nos paguen las horas, y que mi hija no tenga que trabajar igual que yo.\n"
        "Ana: Entonces lo hace por su hija. ¿Qué ha pasado cuando alguien lo pidió?\n"
        "Elvira: Lo corrieron. Por eso nadie dice nada, aunque todos lo pensamos.\n"
        "Ana: ¿Vendría conmigo a la reunión del jueves a las siete?\n"
        "Elvira: Déjeme pensarlo, porque los jueves cierro yo."
    )
    kept = desk.conversations.add(desk.intake.read(said, organizer="Ana", person="Elvira"), owner="me")
    return desk.debriefs.of_conversation(kept.id)


def test_what_is_not_scored_for_its_language_says_so_once(in_spanish: Debrief) -> None:
    """The header gives the reason; no criterion repeats it, and no label or count is claimed."""
    page, text = report.html(in_spanish), report.markdown(in_spanish)
    why = "mostly in another language than English"
    assert page.count(why) == 1
    assert text.count(why) == 1
    assert "Too little was said" not in page
    assert "of them open" not in page
    assert '<span class="tag' not in page


def test_a_moment_that_is_advised_on_in_words_cut_short_stands_once(first: Debrief) -> None:
    """What to try next quotes a long turn's beginning; the same turn is not told again among the others."""
    long = "You want to know? Lucia, in 4D. I talked her into it, and I laughed at her, kindly, but I laughed."
    found = Moment(kind=MomentKind.DROPPED_LEAD, turn=1, quote=long)
    tip = Advice(says=f"They offered you “{long[:60]} …”.", tries="Stay.", turn=2, quote=None)
    card = first.scorecard.model_copy(update={"moments": (found,), "advice": (tip,)})
    assert sections.other_moments(card) == ()
    elsewhere = tip.model_copy(update={"says": "They offered you “Nobody came …”."})
    assert sections.other_moments(card.model_copy(update={"advice": (elsewhere,)})) == (found,)
