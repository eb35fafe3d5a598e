"""What the model adapters need to be told. Knows no environment and no files: bootstrap fills these in."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field

from coach.model.noun import Noun

Seconds = Annotated[float, Field(gt=0)]
Tokens = Annotated[int, Field(gt=0)]


class Called(Noun):
    """What a server is called where it makes trouble: itself, its API, what to send less of, and its variables."""

    server: str
    api: str
    sent: str
    url: str
    key: str
    model: str


class ModelSettings(Noun):
    """One OpenAI-compatible chat server and how patiently it is used.

    `url` is the base of the API, usually ending in /v1. `stall_seconds` is the longest silence in a stream that is
    waited through, `total_seconds` the longest reply, and the longest wait for one that comes whole;
    `patience_seconds` the most that is spent waiting between attempts. `history_tokens` bounds the turns that are sent
    along; `reply_tokens` what may come back.
    """

    called: ClassVar[Called] = Called(
        server="model server",
        api="OpenAI chat API",
        sent="a shorter text",
        url="COACH_MODEL_URL",
        key="COACH_MODEL_KEY",
        model="COACH_MODEL",
    )
    url: str = Field(min_length=1)
    model: str = Field(min_length=1)
    key: str | None = Field(default=None, repr=False)
    connect_seconds: Seconds = 5
    stall_seconds: Seconds = 45
    total_seconds: Seconds = 120
    patience_seconds: float = Field(default=20, ge=0)
    attempts: int = Field(default=3, ge=1, le=10)
    temperature: float = Field(default=0.8, ge=0, le=2)
    history_tokens: Tokens = 700
    reply_tokens: Tokens = 400


class AudioSettings(Noun):
    """One OpenAI-compatible server for speech, chosen apart from the chat one; it may do one direction only."""

    hearing: ClassVar[Called] = Called(
        server="speech server",
        api="OpenAI audio API",
        sent="a shorter recording",
        url="COACH_AUDIO_URL",
        key="COACH_AUDIO_KEY",
        model="COACH_HEARS_WITH",
    )
    speaking: ClassVar[Called] = hearing.model_copy(update={"sent": "a shorter text", "model": "COACH_SPEAKS_WITH"})
    url: str = Field(min_length=1)
    key: str | None = Field(default=None, repr=False)
    hears_with: str | None = None
    speaks_with: str | None = None
    voice: str = "alloy"
    seconds: Seconds = 60


class Price(Noun):
    """What a model costs for a million tokens, in the user's own currency."""

    input: float = Field(ge=0)
    output: float = Field(ge=0)


class Limit(Noun):
    """The most that may be spent; None sets no bound."""

    tokens: int | None = Field(default=None, ge=0)
    money: float | None = Field(default=None, ge=0)


class Limits(Noun):
    """Bounds for one rehearsal, for one person in a calendar month, and for everybody in a calendar month (UTC)."""

    rehearsal: Limit = Limit()
    person: Limit = Limit()
    month: Limit = Limit()
