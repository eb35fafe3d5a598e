"""Hearing and speaking through a server of its own, which may misbehave too."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from coach.llm import AudioSettings, Ears, Mouth
from coach.model.errors import ModelError
from tests.llm import bad_server as bad

if TYPE_CHECKING:
    from tests.llm.conftest import Serve


def settings_of(server: bad.BadServer) -> AudioSettings:
    """Describe the server, for both directions."""
    return AudioSettings(url=server.url, key="sk-secret", hears_with="h", speaks_with="s", voice="v", seconds=0.4)


def test_a_recording_becomes_words(serve: Serve) -> None:
    """The sound goes to the server with the model's name; the words come back trimmed."""
    server = serve(bad.raw(b'{"text": " It was a long week. "}'))
    assert Ears(settings_of(server)).hear(b"RIFF....", language="en") == "It was a long week."
    sent = server.requests[0]["raw"]
    assert b"RIFF...." in sent
    assert b"speech.wav" in sent


def test_words_become_sound(serve: Serve) -> None:
    """The voice and the model are those of the settings."""
    server = serve(bad.raw(b"\xff\xfbsound", "audio/mpeg"))
    assert Mouth(settings_of(server)).speak("It was a long week.") == b"\xff\xfbsound"
    assert (server.requests[0]["model"], server.requests[0]["voice"]) == ("s", "v")


NO_API = (
    "The speech server at {url} answered in a form that is not the OpenAI audio API's. "
    "Check that COACH_AUDIO_URL is the base of such an API; it usually ends in /v1."
)
UNKNOWN = (
    "The speech server at {{url}} knows no model {model!r}, or the address is not that of its API (404). "
    "Check {variable}, and COACH_AUDIO_URL, which usually ends in /v1."
)
SILENT = (
    "The speech server at {url} fell silent for too long. Try again; "
    "a large model on a small machine may need its first minute to load."
)
REFUSED = "The speech server at {{url}} refused the key (401). Check COACH_AUDIO_KEY, and that it may use {model!r}."
NOT_TAKEN = "The speech server at {{url}} did not accept the request (413: too big). Try another model or {shorter}."
NOT_THERE = "Nothing answers at {}. Is the speech server running, and is COACH_AUDIO_URL its address?"
NO_WORDS = "No words were heard. Speak closer to the microphone, or type instead."


def never(handler: bad.Handler) -> None:
    """Answer nothing while anybody waits."""
    handler.server.released.wait(30)


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (bad.status(401), REFUSED.format(model="h")),
        (bad.status(404), UNKNOWN.format(model="h", variable="COACH_HEARS_WITH")),
        (bad.status(413, "too big"), NOT_TAKEN.format(shorter="a shorter recording")),
        (bad.raw(b'{"text": ""}'), NO_WORDS),
        (bad.raw(b'{"text": null}'), NO_WORDS),
        (bad.raw(b"<html>", "text/html"), NO_API),
        (bad.raw(b'{"tex'), NO_API),
        (never, SILENT),
    ],
)
def test_a_recording_that_is_not_heard_is_told_with_its_remedy(serve: Serve, answer: bad.Answer, says: str) -> None:
    """The remedy is that of the server for speech, not of the chat model's; typing is always left."""
    server = serve(answer)
    with pytest.raises(ModelError) as caught:
        Ears(settings_of(server)).hear(b"RIFF....")
    assert str(caught.value) == says.format(url=server.url)


def test_a_server_for_speech_that_is_not_there_is_said_so() -> None:
    """Connection refused, and an address that is none."""
    for url, says in (
        (
            "http://127.0.0.1:9/v1",
            "Nothing answers at {}. Is the speech server running, and is COACH_AUDIO_URL its address?",
        ),
        ("127.0.0.1:9/v1", "{!r} is not the address of a server. Write COACH_AUDIO_URL like http://127.0.0.1:8080/v1."),
    ):
        with pytest.raises(ModelError) as caught:
            Ears(AudioSettings(url=url, hears_with="h")).hear(b"RIFF....")
        assert str(caught.value) == says.format(url)


@pytest.mark.parametrize("sound", [b"", b"x" * 25_000_001])
def test_a_recording_of_no_use_is_not_sent(serve: Serve, sound: bytes) -> None:
    """Nothing, or too much."""
    server = serve(bad.raw(b'{"text": "hello"}'))
    with pytest.raises(ModelError, match="type instead"):
        Ears(settings_of(server)).hear(sound)
    assert server.requests == []


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (bad.status(401), REFUSED.format(model="s")),
        (bad.status(404), UNKNOWN.format(model="s", variable="COACH_SPEAKS_WITH")),
        (bad.status(413, "too big"), NOT_TAKEN.format(shorter="a shorter text")),
        (
            bad.status(500),
            "The speech server at {url} has a fault of its own (500). Try again in a moment, or look into its log.",
        ),
        (bad.raw(b""), "The speech server at {url} gave no sound. Read on, or choose another model."),
    ],
)
def test_a_reply_that_cannot_be_spoken_is_told(serve: Serve, answer: bad.Answer, says: str) -> None:
    """The words are there to be read."""
    server = serve(answer)
    with pytest.raises(ModelError) as caught:
        Mouth(settings_of(server)).speak("It was a long week.")
    assert str(caught.value) == says.format(url=server.url)


def test_each_direction_says_whether_it_is_set_up() -> None:
    """One server may do one direction only."""
    settings = AudioSettings(url="http://127.0.0.1:9/v1", hears_with="h")
    assert Ears(settings).ready
    assert not Mouth(settings).ready
