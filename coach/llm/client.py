"""Asks an OpenAI-compatible chat server: whole replies and streams, each fault a ModelError with a plain sentence.

Knows the protocol and no prompt. Only `chat.completions` is used, which every such server has.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

import openai

from coach.llm.connection import open_connection
from coach.llm.faults import TROUBLE, explain
from coach.llm.replies import Ended, Reply, Usage
from coach.llm.tokens import TokenCounter
from coach.llm.waiting import attempts, now
from coach.model.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence

    from coach.llm.settings import ModelSettings

Message = dict[str, str]

LONGEST_REPLY = 50_000
"""Characters after which a reply is no longer one."""

_OPTIONAL = ("max_tokens", "temperature", "stream_options", "response_format")


@dataclass(frozen=True)
class Client:
    """One server, one model. `sleep` waits between attempts; `counter` steps in where no usage is reported."""

    settings: ModelSettings
    counter: TokenCounter = field(default_factory=TokenCounter)
    sleep: Callable[[float], None] = time.sleep
    _refused: set[str] = field(default_factory=set)

    def complete(
        self,
        messages: Sequence[Message],
        *,
        max_tokens: int | None = None,
        temperature: float | None = None,
        schema: tuple[str, dict[str, Any]] | None = None,
    ) -> Reply:
        """Ask for a whole reply, with `schema` (a name and a JSON schema) as JSON where the server can do that.

        Raises ModelError and its kin.
        """
        try:
            found = self._create(messages, max_tokens=max_tokens, temperature=temperature, schema=schema)
            choice = found.choices[0]
            text = choice.message.content or choice.message.refusal or ""
            _check_length(text, self.settings.url)
            usage = self._usage(found.usage, messages, text)
            return Reply(text=text, finish="refusal" if choice.message.refusal else choice.finish_reason, usage=usage)
        except TROUBLE as error:
            raise explain(error, self.settings, self.settings.model, self.settings.called) from error
        except AttributeError as error:  # the body was no object of the API at all
            raise explain(ValueError(str(error)), self.settings, self.settings.model, self.settings.called) from error

    def stream(self, messages: Sequence[Message], *, max_tokens: int | None = None) -> Generator[str | Ended]:
        """Yield the reply's pieces as they come, and at last Ended. Raises ModelError and its kin, also midway."""
        text, finish, told, until = "", None, None, now() + self.settings.total_seconds
        try:
            source = self._create(messages, max_tokens=max_tokens, stream=True)
            try:
                for chunk in source:
                    told = chunk.usage or told
                    for choice in chunk.choices or ():
                        finish = choice.finish_reason or finish
                        piece = choice.delta.content or choice.delta.refusal or "" if choice.delta else ""
                        text += piece
                        _check_length(text, self.settings.url)
                        if piece:
                            yield piece
                    if now() > until:
                        raise ModelError(
                            f"The model server at {self.settings.url} talks without end. Choose another model."
                        )
            finally:
                source.close()
            yield Ended(finish=finish, usage=self._usage(told, messages, text))
        except TROUBLE as error:
            raise explain(error, self.settings, self.settings.model, self.settings.called) from error
        except AttributeError as error:
            raise explain(ValueError(str(error)), self.settings, self.settings.model, self.settings.called) from error

    def _create(self, messages: Sequence[Message], **wanted: Any) -> Any:
        for attempt in attempts(self.settings, self.sleep):
            with attempt:
                return self._create_adapting(messages, **wanted)
        raise AssertionError("tenacity raises when it gives up")

    def _create_adapting(self, messages: Any, **wanted: Any) -> Any:
        """Ask, leaving out what the server turns out not to know; it is remembered for the next call."""
        while True:
            options = self._options(**wanted)
            try:
                return self._openai.chat.completions.create(model=self.settings.model, messages=messages, **options)
            except (openai.BadRequestError, openai.UnprocessableEntityError) as error:
                unknown = next((name for name in _OPTIONAL if name in options and name in str(error)), None)
                if unknown is None:
                    raise
                self._refused.add(unknown)

    def _options(
        self,
        *,
        max_tokens: int | None,
        temperature: float | None = None,
        schema: tuple[str, dict[str, Any]] | None = None,
        stream: bool = False,
    ) -> dict[str, Any]:
        tokens = max_tokens or self.settings.reply_tokens
        options: dict[str, Any] = {
            "temperature": self.settings.temperature if temperature is None else temperature,
            "max_tokens": tokens,
        }
        if stream:
            options |= {"stream": True, "stream_options": {"include_usage": True}}
        else:
            options["timeout"] = self._waits(stream=False)
        if schema is not None:
            name, described = schema
            kind = {"name": name, "schema": described, "strict": True}
            options["response_format"] = {"type": "json_schema", "json_schema": kind}
        kept = {name: value for name, value in options.items() if name not in self._refused}
        return kept if "max_tokens" in kept else {**kept, "max_completion_tokens": tokens}

    def _usage(self, told: Any, messages: Sequence[Message], text: str) -> Usage:
        """Take the server's figures where they can be true, else count."""
        sent = sum(len(message["content"].encode()) for message in messages)
        prompt, completion = getattr(told, "prompt_tokens", None), getattr(told, "completion_tokens", None)
        details = getattr(told, "prompt_tokens_details", None)
        cached = getattr(details, "cached_tokens", None)
        if _can_be(prompt, sent, len(messages)) and _can_be(completion, LONGEST_REPLY, 1):
            return Usage(prompt=prompt, completion=completion, cached=cached if isinstance(cached, int) else 0)
        counted = sum(self.counter.count(message["content"]) for message in messages)
        return Usage(prompt=counted, completion=self.counter.count(text), reported=False)

    @cached_property
    def _openai(self) -> openai.OpenAI:
        settings = self.settings
        return open_connection(settings.url, settings.key, self._waits(stream=True), longest=settings.total_seconds)

    def _waits(self, *, stream: bool) -> openai.Timeout:
        """Give the silence that is waited through. A whole reply comes at once, after all of it was written."""
        settings = self.settings
        silence = settings.stall_seconds if stream else settings.total_seconds
        return openai.Timeout(silence, connect=settings.connect_seconds)


def _can_be(tokens: object, text_bytes: int, messages: int) -> bool:
    """Tell whether a reported number of tokens can be true of a text of so many bytes, chat template included."""
    most = text_bytes + 100 * messages
    return isinstance(tokens, int) and not isinstance(tokens, bool) and 0 < tokens <= most


def _check_length(text: str, url: str) -> None:
    if len(text) > LONGEST_REPLY:
        raise ModelError(
            f"The model server at {url} answered with {len(text):,} characters, far more than was asked for. "
            "Choose another model, or a server that keeps to max_tokens."
        )
