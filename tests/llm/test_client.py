"""Servers that answer, refuse, keep one waiting or are not there: what comes of it, or the sentence with the remedy."""

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
from tests.llm.asked import ASKED, spoken

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.llm.conftest import Serve

    ClientOf = Callable[[bad.BadServer], Client]

USAGE = {"prompt_tokens": 11, "completion_tokens": 3, "total_tokens": 14}

UNKNOWN = (
    "knows no model 'm', or the address is not that of its API (404). "
    "Check COACH_MODEL, and COACH_MODEL_URL, which usually ends in /v1."
)


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
