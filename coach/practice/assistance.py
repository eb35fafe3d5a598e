"""A language model that stands ready, as the use cases see it: a voice, a judge, and what they cost."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.practice.judging import Judge
    from coach.practice.ports import Voice


class Trial(Protocol):
    """What a trial of the model found."""

    @property
    def speaks(self) -> bool:
        """Tell whether it can be a persona's voice."""

    @property
    def judges(self) -> bool:
        """Tell whether it can be a judge."""

    @property
    def says(self) -> str:
        """Say in a plain sentence what was found, with the remedy."""


@dataclass(frozen=True)
class Bill:
    """What model calls took, in plain sentences: in this rehearsal, and in this month, each beside its limit."""

    rehearsal: str
    month: str


@dataclass(frozen=True)
class Assistance:
    """A model behind the persona and beside the coach. `account` gives an owner's bill, and one rehearsal's."""

    model: str
    address: str
    voice: Voice
    judge: Judge
    try_out: Callable[[], Trial]
    account: Callable[[str, str], Bill]

    @property
    def name(self) -> str:
        """Name the model with its whole address, for whoever set it up."""
        return f"{self.model} at {self.address}"

    @property
    def where(self) -> str:
        """Name the model and whose server it runs on, for whoever's words are sent there."""
        return f"{self.model} at {server(self.address)}"


@dataclass(frozen=True)
class Speaking:
    """Speech by a server of its own: sound to words, and words to sound. Either may be missing."""

    hear: Callable[[bytes], str] | None = None
    utter: Callable[[str], bytes] | None = None


def server(url: str | None) -> str:
    """Name the server that a model's or speech's address leads to: its host, without what a key could hide in."""
    parts = urlsplit(url or "")
    try:
        port = f":{parts.port}" if parts.port else ""
    except ValueError:  # it is no number
        port = ""
    return f"{parts.hostname}{port}" if parts.hostname else "the model's server"
