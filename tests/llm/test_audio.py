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


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (bad.status(401), "refused the key"),
        (bad.status(404), "knows no model 'h'"),
        (bad.raw(b'{"text": ""}'), "No words were heard"),
        (bad.raw(b'{"text": null}'), "No words were heard"),
        (bad.raw(b"<html>", "text/html"), "."),
        (bad.raw(b'{"tex'), "not the OpenAI chat API's"),
        (lambda handler: bool(handler.server.released.wait(30)) and None, "fell silent"),
    ],
)
def test_a_recording_that_is_not_heard_is_told_with_its_remedy(serve: Serve, answer: bad.Answer, says: str) -> None:
    """Typing is always left."""
    with pytest.raises(ModelError, match=says) as caught:
        Ears(settings_of(serve(answer))).hear(b"RIFF....")
    assert "sk-secret" not in str(caught.value)


@pytest.mark.parametrize("sound", [b"", b"x" * 25_000_001])
def test_a_recording_of_no_use_is_not_sent(serve: Serve, sound: bytes) -> None:
    """Nothing, or too much."""
    server = serve(bad.raw(b'{"text": "hello"}'))
    with pytest.raises(ModelError, match="type instead"):
        Ears(settings_of(server)).hear(sound)
    assert server.requests == []


@pytest.mark.parametrize(("answer", "says"), [(bad.status(500), "a fault of its own"), (bad.raw(b""), "gave no sound")])
def test_a_reply_that_cannot_be_spoken_is_told(serve: Serve, answer: bad.Answer, says: str) -> None:
    """The words are there to be read."""
    with pytest.raises(ModelError, match=says):
        Mouth(settings_of(serve(answer))).speak("It was a long week.")


def test_each_direction_says_whether_it_is_set_up() -> None:
    """One server may do one direction only."""
    settings = AudioSettings(url="http://127.0.0.1:9/v1", hears_with="h")
    assert Ears(settings).ready
    assert not Mouth(settings).ready
