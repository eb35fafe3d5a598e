"""Servers that misbehave: each ends in another attempt or in a sentence with the remedy."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import TYPE_CHECKING

import pytest

from coach.llm import Client, ModelSettings
from coach.llm.connection import on_this_machine
from coach.llm.replies import Ended
from coach.model.errors import ModelError, ModelUnavailable
from tests.llm import bad_server as bad

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.llm.conftest import Serve

    ClientOf = Callable[[bad.BadServer], Client]

ASKED = [{"role": "user", "content": "How was the week?"}]
USAGE = {"prompt_tokens": 11, "completion_tokens": 3, "total_tokens": 14}
SCHEMA = ("answer", {"type": "object", "properties": {}, "additionalProperties": False})

UNKNOWN = (
    "knows no model 'm', or the address is not that of its API (404). "
    "Check COACH_MODEL, and COACH_MODEL_URL, which usually ends in /v1."
)


def spoken(client: Client) -> str:
    """Stream one reply and give its words."""
    return "".join(piece for piece in client.stream(ASKED) if not isinstance(piece, Ended))


def test_a_stream_is_given_piece_by_piece_with_its_usage(serve: Serve, client_of: ClientOf) -> None:
    """Pieces come as the server sends them, then why it ended and what it took."""
    client = client_of(serve(bad.stream("It was ", "long.", usage=USAGE)))
    *pieces, ended = client.stream(ASKED)
    assert pieces == ["It was ", "long."]
    assert isinstance(ended, Ended)
    assert (ended.finish, ended.usage.prompt, ended.usage.completion, ended.usage.reported) == ("stop", 11, 3, True)


def test_a_whole_reply_is_given_with_its_usage(serve: Serve, client_of: ClientOf) -> None:
    """Words, reason and tokens as the server says."""
    reply = client_of(serve(bad.whole("Long.", usage=USAGE))).complete(ASKED)
    assert (reply.text, reply.finish, reply.usage.total) == ("Long.", "stop", 14)


@pytest.mark.parametrize(
    ("code", "message", "says"),
    [
        (
            401,
            "Incorrect API key provided: sk-secret",
            "refused the key (401). Check COACH_MODEL_KEY, and that it may use 'm'.",
        ),
        (403, "no", "refused the key (403). Check COACH_MODEL_KEY, and that it may use 'm'."),
        (
            404,
            "no such model",
            UNKNOWN,
        ),
        (
            400,
            "context length exceeded by sk-secret",
            "did not accept the request (400: context length exceeded by …). Try another model or a shorter text.",
        ),
        (429, "slow down", "limits how often it may be asked (429). Wait a minute, or raise the limit there."),
        (500, "boom", "has a fault of its own (500). Try again in a moment, or look into its log."),
        (503, "loading", "has a fault of its own (503). Try again in a moment, or look into its log."),
    ],
)
def test_a_refusal_is_told_with_its_remedy_and_without_the_key(
    serve: Serve, client_of: ClientOf, code: int, message: str, says: str
) -> None:
    """Streams and whole replies say the same."""
    server = serve(bad.status(code, message))
    for ask in (spoken, lambda client: client.complete(ASKED)):
        with pytest.raises(ModelUnavailable) as caught:
            ask(client_of(server))
        assert str(caught.value) == f"The model server at {server.url} {says}"


def test_an_account_without_credit_is_told_so(serve: Serve, client_of: ClientOf) -> None:
    """Which looks like asking too often, and waiting would not help."""
    server = serve(bad.status(429, "You exceeded your current quota, check billing"))
    with pytest.raises(ModelUnavailable) as caught:
        spoken(client_of(server))
    told = f"The account at {server.url} has no credit left (429). Add credit there, or choose another server."
    assert str(caught.value) == told


@pytest.mark.parametrize("code", [429, 500, 502, 503])
def test_what_may_pass_is_tried_again(serve: Serve, client_of: ClientOf, slept: list[float], code: int) -> None:
    """A server that recovers is not given up on, and is left some time."""
    server = serve(bad.status(code), bad.status(code), bad.stream("Long."))
    assert spoken(client_of(server)) == "Long."
    assert len(server.requests) == 3
    assert len(slept) == 2
    assert all(wait > 0 for wait in slept)


@pytest.mark.parametrize("code", [400, 401, 403, 404])
def test_what_will_not_pass_is_asked_once(serve: Serve, client_of: ClientOf, code: int) -> None:
    """A wrong key or model is told at once."""
    server = serve(bad.status(code))
    with pytest.raises(ModelUnavailable):
        spoken(client_of(server))
    assert len(server.requests) == 1


def test_the_wait_that_a_server_asks_for_is_kept(serve: Serve, client_of: ClientOf, slept: list[float]) -> None:
    """Retry-After in seconds, and as a date."""
    soon = format_datetime(datetime.now(UTC) + timedelta(seconds=9), usegmt=True)
    server = serve(bad.status(429, Retry_After="7"), bad.status(503, Retry_After=soon), bad.stream("Long."))
    client = client_of(server)
    assert spoken(client) == "Long."
    assert slept[0] == 7
    assert 5 < slept[1] <= 9


def test_a_wait_beyond_patience_is_not_begun(serve: Serve, client_of: ClientOf, slept: list[float]) -> None:
    """A server that asks for an hour is told of at once."""
    server = serve(bad.status(429, Retry_After="3600"))
    with pytest.raises(ModelUnavailable, match="429"):
        spoken(client_of(server))
    assert slept == []


def test_nonsense_in_retry_after_does_not_matter(serve: Serve, client_of: ClientOf) -> None:
    """An unreadable wait is replaced by our own."""
    server = serve(bad.status(429, Retry_After="soonish"), bad.stream("Long."))
    assert spoken(client_of(server)) == "Long."


def test_a_server_that_is_not_there_is_said_so(slept: list[float]) -> None:
    """Connection refused."""
    client = Client(ModelSettings(url="http://127.0.0.1:9/v1", model="m"), sleep=slept.append)
    with pytest.raises(ModelUnavailable, match=r"Nothing answers at http://127\.0\.0\.1:9/v1"):
        spoken(client)


@pytest.mark.parametrize("url", ["127.0.0.1:8080/v1", "ftp://127.0.0.1/v1", "http://", "http://[::1/v1"])
def test_an_address_that_is_none_is_said_so(url: str, slept: list[float]) -> None:
    """Forgotten http:// and the like end in a sentence, not in a traceback."""
    with pytest.raises(ModelError, match=r"http://127\.0\.0\.1:8080/v1|Nothing answers"):
        spoken(Client(ModelSettings(url=url, model="m"), sleep=slept.append))


def test_a_connection_cut_midway_is_said_so(serve: Serve, client_of: ClientOf) -> None:
    """What came before is given, then the sentence."""
    pieces: list[str | Ended] = []
    with pytest.raises(ModelUnavailable, match="broke off in the middle"):
        pieces.extend(client_of(serve(bad.reset("It was ", "long "))).stream(ASKED))


def test_a_stream_that_falls_silent_is_given_up(serve: Serve, client_of: ClientOf) -> None:
    """Longer than the settings' `stall_seconds` is too long."""
    with pytest.raises(ModelUnavailable, match="fell silent"):
        spoken(client_of(serve(bad.stall("It was "))))


def test_a_server_that_never_begins_is_given_up_after_one_wait(serve: Serve, client_of: ClientOf) -> None:
    """A timeout has cost enough: it is not repeated."""
    server = serve(lambda handler: bool(handler.server.released.wait(30)) and None)
    with pytest.raises(ModelUnavailable, match="fell silent"):
        client_of(server).complete(ASKED)
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


def test_a_stream_left_early_is_hung_up(serve: Serve, client_of: ClientOf) -> None:
    """When the trainee leaves, the server is not kept talking."""
    server = serve(bad.stall("It was "), bad.stream("Long."))
    source = client_of(server).stream(ASKED)
    assert next(source) == "It was "
    source.close()
    server.released.set()
    assert spoken(client_of(server)) == "Long."


def test_the_key_is_sent_and_never_shown(serve: Serve, client_of: ClientOf) -> None:
    """It travels in the header, and stands in no representation of the settings."""
    server = serve(bad.stream("Long."))
    client = client_of(server)
    spoken(client)
    assert server.headers[0]["authorization"] == "Bearer sk-secret"
    assert "sk-secret" not in repr(client)


def test_what_is_meant_for_this_machine_takes_no_proxy(
    serve: Serve, client_of: ClientOf, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A proxy in the environment sees nothing of a conversation with a local model, and all of one elsewhere."""
    proxy = serve(bad.status(502))
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, proxy.url.removesuffix("/v1"))
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.setenv(name, "")
    client = client_of(serve(bad.stream("Long.")))
    assert spoken(client) == "Long."
    assert proxy.requests == []
    elsewhere = client.settings.model_copy(update={"url": "http://model.invalid/v1"})
    with pytest.raises(ModelUnavailable):
        spoken(Client(elsewhere, sleep=client.sleep))
    assert proxy.requests


@pytest.mark.parametrize(
    ("url", "local"),
    [
        ("http://127.0.0.1:8080/v1", True),
        ("http://localhost:8080/v1", True),
        ("http://[::1]:8080/v1", True),
        ("http://192.168.1.4:8080/v1", False),
        ("https://api.example.org/v1", False),
        ("http://127.0.0.1.example.org/v1", False),
        ("http://[::1/v1", False),
        ("nonsense", False),
    ],
)
def test_an_address_tells_whether_words_leave_the_machine(url: str, local: bool) -> None:  # noqa: FBT001 - a column of the table
    """Only loopback addresses are this machine."""
    assert on_this_machine(url) is local
