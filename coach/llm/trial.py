"""Tries a model with a few words, for the test button: what it said, or what is wrong, in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.llm.answers import Shape, ask_for
from coach.llm.replies import Ended
from coach.model.errors import ModelError
from coach.model.noun import Noun

if TYPE_CHECKING:
    from coach.llm.client import Client
    from coach.llm.replies import Usage

_MESSAGES = [{"role": "user", "content": "Say hello in five words."}]
_MOST_TOKENS = 60


class Trial(Noun):
    """What the trial showed. `says` is for the user; `speaks`: the voice can use it, `judges`: the judge can."""

    speaks: bool
    judges: bool
    says: str


class _Hello(Shape):
    hello: str


def try_out(client: Client) -> Trial:
    """Stream a few words and ask for a small piece of JSON. Never raises for a server's sake."""
    model, url = client.settings.model, client.settings.url
    try:
        pieces = list(client.stream(_MESSAGES, max_tokens=_MOST_TOKENS))
    except ModelError as error:
        return Trial(speaks=False, judges=False, says=str(error))
    if not "".join(piece for piece in pieces if not isinstance(piece, Ended)).strip():
        says = f"{model} at {url} answers, but without a word. If it thinks before it speaks, turn that off."
        return Trial(speaks=False, judges=False, says=says)
    try:
        asked = [{"role": "user", "content": 'Answer as JSON: {"hello": "..."}'}]
        ask_for(_Hello, client, asked, max_tokens=_MOST_TOKENS, temperature=0, note=_forget)
    except ModelError as error:
        says = f"{model} at {url} can speak for the person. As a judge it cannot be used: {error}"
        return Trial(speaks=True, judges=False, says=says)
    return Trial(speaks=True, judges=True, says=f"{model} at {url} works, as a voice and as a judge.")


def _forget(_usage: Usage) -> None:
    """Note nothing: a trial is on nobody's account."""
