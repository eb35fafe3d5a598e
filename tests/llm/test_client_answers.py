"""What a server sends that is no answer, or half of one: each is told, counted or done without."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coach.llm import Client, ModelSettings
from coach.llm.replies import Ended
from coach.model.errors import ModelError, ModelUnavailable
from tests.llm import bad_server as bad
from tests.llm.asked import ASKED, spoken

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.llm.conftest import Serve

    ClientOf = Callable[[bad.BadServer], Client]

SCHEMA = ("answer", {"type": "object", "properties": {}, "additionalProperties": False})


def test_a_connection_cut_midway_is_said_so(serve: Serve, client_of: ClientOf) -> None:
    """What came before is given, then the sentence."""
    pieces: list[str | Ended] = []
    with pytest.raises(ModelUnavailable, match="broke off in the middle"):
        pieces.extend(client_of(serve(bad.reset("It was ", "long "))).stream(ASKED))


def test_a_stream_that_falls_silent_is_given_up(serve: Serve, hasty_client_of: ClientOf) -> None:
    """Longer than the settings' `stall_seconds` is too long."""
    with pytest.raises(ModelUnavailable, match="fell silent"):
        spoken(hasty_client_of(serve(bad.stall("It was "))))


def test_a_server_that_never_begins_is_given_up_after_one_wait(serve: Serve) -> None:
    """A timeout has cost enough: it is not repeated."""
    server = serve(lambda handler: bool(handler.server.released.wait(30)) and None)
    with pytest.raises(ModelUnavailable, match="fell silent"):
        Client(ModelSettings(url=server.url, model="m", total_seconds=0.4)).complete(ASKED)
    assert len(server.requests) == 1


def test_a_whole_reply_may_take_longer_than_a_silence_in_a_stream(serve: Serve) -> None:
    """It comes all at once: a judge of ten billion parameters, on a laptop, writes for a minute before it does."""
    server = serve(bad.late(bad.whole("Well."), 1.0))
    settings = ModelSettings(url=server.url, model="m", stall_seconds=0.4, total_seconds=20)
    assert Client(settings).complete(ASKED).text == "Well."


@pytest.mark.parametrize("streams", [True, False])
def test_a_server_that_only_keeps_the_line_open_is_given_up(serve: Serve, *, streams: bool) -> None:
    """Gateways send empty signs while they queue; after `total_seconds` nobody waits on."""
    server = serve(bad.keep_alive(streams))
    settings = ModelSettings(url=server.url, model="m", stall_seconds=0.4, total_seconds=1)
    client = Client(settings)
    with pytest.raises(ModelUnavailable, match="fell silent"):
        spoken(client) if streams else client.complete(ASKED)
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    "answer",
    [
        bad.raw(b'{"id": "1", "choices": [{"index": 0, "mess'),
        bad.raw(b"<html>Welcome to nginx!</html>", "text/html"),
        bad.raw(b"[]"),
        bad.raw(b"null"),
        bad.raw(b'{"choices": []}'),
        bad.raw(b'{"choices": null}'),
        bad.raw(b'{"choices": [{"message": null}]}'),
        bad.raw(b'{"choices": [{"message": {"content": 7}}]}'),
        bad.raw("{“choices”: “Señor”}".encode("latin-1", "replace")),
        bad.raw(b"\xff\xfe\x00{", "application/json; charset=utf-8"),
    ],
)
def test_an_answer_that_is_not_the_apis_is_said_so(serve: Serve, client_of: ClientOf, answer: bad.Answer) -> None:
    """Truncated JSON, a web page, the wrong types, the wrong encoding."""
    with pytest.raises(ModelError, match="not the OpenAI chat API's"):
        client_of(serve(answer)).complete(ASKED)


@pytest.mark.parametrize(
    "line",
    [
        b'data: {"choices": [{"delta": {"content": "It\n\n',
        b"data: nonsense\n\n",
        b'data: {"choices": [{"delta": {"content": "Se\xf1or"}}]}\n\n',
        b'data: {"choices": 7}\n\n',
        b'data: {"choices": [{"delta": {"content": {"a": 1}}}]}\n\n',
        b"data: [1, 2]\n\n",
    ],
)
def test_a_stream_of_nonsense_is_said_so(serve: Serve, client_of: ClientOf, line: bytes) -> None:
    """Broken events end in a sentence."""
    with pytest.raises(ModelError):
        spoken(client_of(serve(bad.stream_of(line))))


def test_an_error_inside_a_stream_is_said_so(serve: Serve, client_of: ClientOf) -> None:
    """Some servers begin with 200 and fail later."""
    with pytest.raises(ModelError):
        spoken(client_of(serve(bad.stream_of(b'data: {"error": {"message": "out of memory"}}\n\n'))))


def test_ten_megabytes_are_not_swallowed(serve: Serve, client_of: ClientOf) -> None:
    """Neither as a stream, which is left early, nor whole."""
    with pytest.raises(ModelError, match="far more than was asked for"):
        spoken(client_of(serve(bad.flood(10_000_000))))
    with pytest.raises(ModelError, match="10,000,000 characters"):
        client_of(serve(bad.whole("x" * 10_000_000))).complete(ASKED)


@pytest.mark.parametrize(
    "usage",
    [
        None,
        {"prompt_tokens": -5, "completion_tokens": 3, "total_tokens": -2},
        {"prompt_tokens": 0, "completion_tokens": 0, "total_tokens": 0},
        {"prompt_tokens": 10**12, "completion_tokens": 3, "total_tokens": 3},
        {"prompt_tokens": "eleven", "completion_tokens": None, "total_tokens": []},
        "free",
    ],
)
def test_usage_that_cannot_be_true_is_counted_instead(serve: Serve, client_of: ClientOf, usage: object) -> None:
    """Missing, negative, absurd or wordy figures are replaced, and marked as ours."""
    whole = client_of(serve(bad.whole("It was long.", usage=usage))).complete(ASKED).usage
    *_, ended = client_of(serve(bad.stream("It was ", "long.", usage=usage))).stream(ASKED)
    assert isinstance(ended, Ended)
    for found in (whole, ended.usage):
        assert not found.reported
        assert 0 < found.prompt < 50
        assert 0 < found.completion < 20


@pytest.mark.parametrize("name", ["stream_options", "temperature", "max_tokens"])
def test_an_option_that_the_server_does_not_know_is_left_out_from_then_on(
    serve: Serve, client_of: ClientOf, name: str
) -> None:
    """Servers differ in what they take; one refusal is enough to learn it."""
    server = serve(bad.status(400, f"Unsupported parameter: {name!r}"), bad.stream("Long."))
    client = client_of(server)
    assert (spoken(client), spoken(client)) == ("Long.", "Long.")
    assert [name in request for request in server.requests] == [True, False, False]
    assert ("max_completion_tokens" in server.requests[-1]) == (name == "max_tokens")


def test_a_schema_that_the_server_does_not_know_is_left_out(serve: Serve, client_of: ClientOf) -> None:
    """The answer is then held to the shape by us alone."""
    server = serve(bad.status(400, "response_format is not supported"), bad.whole("{}"))
    assert client_of(server).complete(ASKED, schema=SCHEMA).text == "{}"
    assert "response_format" not in server.requests[-1]
