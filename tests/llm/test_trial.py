"""The test button: what works, or in plain words what does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coach.llm import Client, try_out
from tests.llm import bad_server as bad

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.llm.conftest import Serve

    ClientOf = Callable[[bad.BadServer], Client]


@pytest.mark.parametrize(
    ("answers", "works", "says"),
    [
        (
            [bad.stream("Hello there."), bad.whole('{"hello": "there"}')],
            (True, True),
            "works, as a voice and as a judge",
        ),
        (
            [bad.stream("Hello."), bad.whole("Hello!")],
            (True, False),
            "As a judge it cannot be used: The model did not give",
        ),
        ([bad.stream("Hello."), bad.status(500)], (True, False), "As a judge it cannot be used: The model server at"),
        ([bad.stream(" ", "\n")], (False, False), "without a word. If it thinks before it speaks, turn that off"),
        ([bad.status(401)], (False, False), "refused the key (401). Check COACH_MODEL_KEY"),
        ([bad.status(404)], (False, False), "knows no model 'm'"),
        ([bad.raw(b"<html>", "text/html", 404)], (False, False), "usually ends in /v1"),
    ],
)
def test_a_trial_says_what_works_and_what_to_do(
    serve: Serve,
    client_of: ClientOf,
    answers: list[bad.Answer],
    works: tuple[bool, bool],
    says: str,
) -> None:
    """It never fails itself, and names the model, the address and the remedy."""
    trial = try_out(client_of(serve(*answers)))
    assert (trial.speaks, trial.judges) == works
    assert says in trial.says


def test_a_trial_of_a_silent_server_says_so(serve: Serve, hasty_client_of: ClientOf) -> None:
    """It does not wait with the trainer for a model that stopped speaking."""
    trial = try_out(hasty_client_of(serve(bad.stall("Hel"))))
    assert (trial.speaks, trial.judges) == (False, False)
    assert "fell silent for too long" in trial.says
