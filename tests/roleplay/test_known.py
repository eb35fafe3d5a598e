"""What the author of a person knows of their turns is what a scorecard goes by, whatever words they found for it."""

from __future__ import annotations

from coach.analysis import read
from coach.analysis.listening import Listener
from coach.model.reading import Label
from coach.model.rehearsal import Difficulty, Outcome
from coach.model.transcript import Kind, Speaker, Transcript, Turn
from coach.roleplay import TRAINEES, known, simulate
from tests.roleplay.people import IDS, person


def test_a_refusal_that_sounds_like_a_yes_is_none() -> None:
    """Kofi gets out of it with the fish fry, and would be put down for that."""
    kofi = person("six-steps-letter-carrier")
    said = next(line for obstacle in kofi.obstacles for line in obstacle.polite if "fish fry" in line)
    turns = (
        Turn(speaker=Speaker.ORGANIZER, text="Would you come to the debate watch on Saturday at six?"),
        Turn(speaker=Speaker.PERSON, text=said),
    )
    talk = Transcript(id="t", kind=Kind.POWERFUL_INVITATION, turns=turns)
    sure = {1: known(kofi, said, told=(), act="obstacle", decided=Outcome.MAYBE)}
    labels = set(read(talk, sure).turns[1].labels)
    assert Label.YES not in labels
    assert Label.MAYBE in labels


def test_to_ask_why_me_is_no_maybe() -> None:
    """Who asks back has not answered yet, and is not told of as a polite no."""
    kofi = person("six-steps-letter-carrier")
    said = kofi.lines.untied[0]
    assert known(kofi, said, told=(), act="untied", decided=Outcome.MAYBE) == ()


def test_what_a_person_told_and_answered_is_cited_in_the_authors_words() -> None:
    """Every fact told in a rehearsal is quoted as it was said, and nothing that is only chat counts as told."""
    scenario = person(IDS[0])
    best = next(trainee for trainee in TRAINEES if trainee.skill == "excellent")
    run = simulate(scenario, best, 1, Difficulty.EASY, Listener)
    reading = read(run.transcript, run.known)
    quoted = [e.quote for turn in reading.turns for e in turn.evidence if e.label is Label.SELF_INTEREST]
    assert len(quoted) == len(run.told) > 0
    assert all(any(quote in fact.tell for fact in scenario.facts) for quote in quoted)
    answers = [label for turn in reading.turns for label in turn.labels if label in (Label.YES, Label.NO)]
    assert answers[-1] is Label.YES
