"""A language model that stands ready, as the use cases see it: a voice, a judge, and what they cost."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

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
class Account:
    """What model calls took, in plain sentences: in this rehearsal, and in this month against its limits."""

    rehearsal: str
    month: str


@dataclass(frozen=True)
class Assistance:
    """A model behind the persona and beside the coach. `hear` and `utter` are there where speech is set up."""

    name: str
    voice: Voice
    judge: Judge
    try_out: Callable[[], Trial]
    account: Callable[[str, str], Account]


@dataclass(frozen=True)
class Speaking:
    """Speech by a server of its own: sound to words, and words to sound. Either may be missing."""

    hear: Callable[[bytes], str] | None = None
    utter: Callable[[str], bytes] | None = None
