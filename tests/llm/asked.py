"""One question for a server, and its answer in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.llm.replies import Ended

if TYPE_CHECKING:
    from coach.llm import Client

ASKED = [{"role": "user", "content": "How was the week?"}]


def spoken(client: Client) -> str:
    """Stream one reply and give its words."""
    return "".join(piece for piece in client.stream(ASKED) if not isinstance(piece, Ended))
