"""`score --judge model` shows what a model would be given, and sends nothing unless it may."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.llm.bad_server import whole

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable
    from pathlib import Path

    from tests.llm.bad_server import BadServer

    Run = Callable[..., subprocess.CompletedProcess[str]]
    Serve = Callable[..., BadServer]


@pytest.fixture
def model(coach: Run, serve: Serve, monkeypatch: pytest.MonkeyPatch) -> BadServer:
    """A model's server that has no opinion, set up for commands."""
    assert callable(coach)  # which unsets what is set up on this machine
    server = serve(whole(json.dumps({"answers": []})))
    monkeypatch.setenv("COACH_MODEL_URL", server.url)
    monkeypatch.setenv("COACH_MODEL", "m")
    return server


ASKED = ("--organizer", "Ana", "--judge", "model", "--json")


def test_nothing_is_sent_where_nobody_answers(coach: Run, talk: Path, model: BadServer) -> None:
    """A script that did not say so sends nobody's story anywhere."""
    done = coach("score", talk, *ASKED, stdin="", apart=True)
    assert (done.returncode, done.stdout, model.requests) == (2, "", [])
    assert "nothing was sent. Add --yes" in done.stderr


def test_the_words_are_shown_and_a_no_keeps_them_here(coach: Run, talk: Path, model: BadServer) -> None:
    """What would be sent stands there with names hidden; after a no the rules score."""
    done = coach("score", talk, *ASKED, stdin="\n")
    assert model.requests == []
    assert "Organizer: Thanks for having me, [name" in done.stderr
    assert "Bo" not in done.stderr
    assert "name can be missed" in done.stderr
    assert done.stdout == coach("score", talk, "--organizer", "Ana", "--json").stdout


@pytest.mark.parametrize(("more", "stdin"), [((), "y\n"), (("--yes",), "")])
def test_after_a_yes_it_is_sent(coach: Run, talk: Path, model: BadServer, more: tuple[str, ...], stdin: str) -> None:
    """Given there and then, or beforehand."""
    coach("score", talk, *ASKED, *more, stdin=stdin)
    assert model.requests
