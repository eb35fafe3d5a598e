"""What comes back from a chat server, as plain values. Knows no network."""

from __future__ import annotations

from coach.model.noun import Noun


class Usage(Noun):
    """Tokens that one call took. `reported`: the server's own figures; otherwise our count, maybe an estimate."""

    prompt: int
    completion: int
    cached: int = 0
    reported: bool = True

    @property
    def total(self) -> int:
        """Add up what was sent and what came back."""
        return self.prompt + self.completion


class Reply(Noun):
    """A whole reply. `finish` is the server's word for why it ended; "length" means that it was cut off."""

    text: str
    finish: str | None
    usage: Usage


class Ended(Noun):
    """The end of a stream: why it ended, and what it took."""

    finish: str | None
    usage: Usage
