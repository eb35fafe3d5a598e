"""Speech through any OpenAI-compatible server: hear a recording, speak a reply. Text stays the complete path.

The sound is handed on and kept nowhere. Nothing here needs to know who speaks.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import openai

from coach.llm.connection import open_connection
from coach.llm.faults import TROUBLE, explain
from coach.model.errors import ModelError

if TYPE_CHECKING:
    from coach.llm.settings import AudioSettings

LARGEST_RECORDING = 25_000_000
"""Bytes; the limit of the common servers, and some 25 minutes of compressed speech."""

_LONGEST_SPOKEN = 4_000


@dataclass(frozen=True)
class Ears:
    """Turns a recording into words, which the trainee can correct before they are sent."""

    settings: AudioSettings

    @property
    def ready(self) -> bool:
        """Tell whether a model for hearing is set."""
        return bool(self.settings.hears_with)

    def hear(self, sound: bytes, *, name: str = "speech.wav", language: str | None = None) -> str:
        """Give the words of a recording; `name` tells its format by its ending. Raises ModelError and its kin."""
        if not sound:
            raise ModelError("The recording is empty. Check the microphone, or type instead.")
        if len(sound) > LARGEST_RECORDING:
            raise ModelError(
                f"The recording has {len(sound) / 1e6:.0f} MB; at most {LARGEST_RECORDING / 1e6:.0f} MB can be heard. "
                "Say it in shorter turns, or type instead."
            )
        model = self.settings.hears_with or ""
        try:
            found = self._openai.audio.transcriptions.create(
                model=model, file=(name, sound), language=language or openai.omit
            )
            words: str | None = found.text
        except (*TROUBLE, AttributeError) as error:
            raise explain(_as_value(error), self.settings, model, self.settings.hearing) from error
        if not words or not words.strip():
            raise ModelError("No words were heard. Speak closer to the microphone, or type instead.")
        return words.strip()

    @cached_property
    def _openai(self) -> openai.OpenAI:
        return _open(self.settings)


@dataclass(frozen=True)
class Mouth:
    """Turns the person's words into sound."""

    settings: AudioSettings

    @property
    def ready(self) -> bool:
        """Tell whether a model for speaking is set."""
        return bool(self.settings.speaks_with)

    def speak(self, words: str) -> bytes:
        """Give the sound of a reply, as MP3. Raises ModelError and its kin."""
        model = self.settings.speaks_with or ""
        try:
            answer = self._openai.audio.speech.create(
                model=model, voice=self.settings.voice, input=words[:_LONGEST_SPOKEN], response_format="mp3"
            )
            sound = answer.content
        except (*TROUBLE, AttributeError) as error:
            raise explain(_as_value(error), self.settings, model, self.settings.speaking) from error
        if not sound:
            raise ModelError(
                f"The speech server at {self.settings.url} gave no sound. Read on, or choose another model."
            )
        return sound

    @cached_property
    def _openai(self) -> openai.OpenAI:
        return _open(self.settings)


def _open(settings: AudioSettings) -> openai.OpenAI:
    return open_connection(settings.url, settings.key, settings.seconds, retries=1)


def _as_value(error: Exception) -> Exception:
    return ValueError(str(error)) if isinstance(error, AttributeError) else error
