"""A language model behind the persona and beside the coach, through any OpenAI-compatible server.

`ModelVoice` fits the port Voice, `ModelJudge` the port Judge. The names are loaded when they are first used, because
the openai package is heavy.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from coach.llm.audio import Ears, Mouth
    from coach.llm.billing import bill
    from coach.llm.budget import Budget, read_prices
    from coach.llm.client import Client
    from coach.llm.judge import ModelJudge
    from coach.llm.settings import AudioSettings, Limit, Limits, ModelSettings, Price
    from coach.llm.spending import FileLedger, MemoryLedger
    from coach.llm.tokens import TokenCounter, open_counter
    from coach.llm.trial import try_out
    from coach.llm.voice import ModelVoice

__all__ = [
    "AudioSettings",
    "Budget",
    "Client",
    "Ears",
    "FileLedger",
    "Limit",
    "Limits",
    "MemoryLedger",
    "ModelJudge",
    "ModelSettings",
    "ModelVoice",
    "Mouth",
    "Price",
    "TokenCounter",
    "bill",
    "open_counter",
    "read_prices",
    "try_out",
]

_HOMES = {
    "audio": ("Ears", "Mouth"),
    "billing": ("bill",),
    "budget": ("Budget", "read_prices"),
    "client": ("Client",),
    "judge": ("ModelJudge",),
    "settings": ("AudioSettings", "Limit", "Limits", "ModelSettings", "Price"),
    "spending": ("FileLedger", "MemoryLedger"),
    "tokens": ("TokenCounter", "open_counter"),
    "trial": ("try_out",),
    "voice": ("ModelVoice",),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> object:
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOME_OF[name]}"), name)
