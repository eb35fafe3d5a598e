"""Counts tokens: exactly where tiktoken's vocabulary is on the machine already, by an estimate elsewhere.

Whether a count was the server's own or ours is kept with it (`Usage.reported`), and told.

tiktoken would fetch its vocabulary from the network at the first count. That is not done: a count must not make a
rehearsal wait, and nothing leaves the machine unasked.
"""

from __future__ import annotations

import hashlib
import os
import re
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tiktoken import Encoding

_VOCABULARY = "o200k_base"
_ADDRESS = f"https://openaipublic.blob.core.windows.net/encodings/{_VOCABULARY}.tiktoken"
_CHUNK = re.compile(r"[A-Za-z]+|\d{1,3}|[^\sA-Za-z\d]")
_LETTERS_A_TOKEN = 6


@dataclass(frozen=True)
class TokenCounter:
    """Counts tokens with an encoding, or estimates without one."""

    encoding: Encoding | None = None

    def count(self, text: str) -> int:
        """Count the tokens of a text."""
        if self.encoding is not None:
            return len(self.encoding.encode(text, disallowed_special=()))
        return sum(_estimate(chunk) for chunk in _CHUNK.findall(text))


def _estimate(chunk: str) -> int:
    """Most English words are one token, long ones two or three; a character of another script is about one."""
    return 1 + (len(chunk) - 1) // _LETTERS_A_TOKEN if chunk.isascii() and chunk.isalpha() else 1


def open_counter() -> TokenCounter:
    """Count exactly where the vocabulary lies in tiktoken's cache (TIKTOKEN_CACHE_DIR), else estimate."""
    if not _cached().is_file():
        return TokenCounter()
    import tiktoken  # noqa: PLC0415 - heavy, and useless without its vocabulary

    return TokenCounter(tiktoken.get_encoding(_VOCABULARY))


def _cached() -> Path:
    folder = os.environ.get("TIKTOKEN_CACHE_DIR") or os.environ.get("DATA_GYM_CACHE_DIR")
    name = hashlib.sha1(_ADDRESS.encode(), usedforsecurity=False).hexdigest()
    return Path(folder or Path(tempfile.gettempdir()) / "data-gym-cache") / name
