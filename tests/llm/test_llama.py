"""Against a real llama.cpp server with a model of one sentence: chat, stream, JSON, keys, overflow, the voice."""

from __future__ import annotations

import pytest

from coach.llm import Client, ModelJudge, ModelSettings, ModelVoice, try_out
from coach.llm.replies import Ended
from coach.model.errors import ModelUnavailable
from coach.model.transcript import Speaker, Turn
from coach.practice.speech import Piece, Spoken
from tests.llm.scenes import BEFORE, a_scene
from tests.llm.test_judge import RUBRIC, TRANSCRIPT

SENTENCE = "Well, it has been a long week and my feet are sore."
ASKED = [{"role": "user", "content": "How was the week?"}]


@pytest.fixture
def client(llama: tuple[str, str]) -> Client:
    """Give a client of the real server."""
    url, key = llama
    return Client(ModelSettings(url=url, model="one-sentence", key=key))


def test_it_streams_with_usage(client: Client) -> None:
    """Pieces, the reason, and the server's own figures."""
    *pieces, ended = client.stream(ASKED)
    assert "".join(map(str, pieces)).strip() == SENTENCE
    assert len(pieces) > 5
    assert isinstance(ended, Ended)
    assert ended.finish == "stop"
    assert ended.usage.reported
    assert ended.usage.prompt > ended.usage.completion > 10


def test_it_answers_whole(client: Client) -> None:
    """The same words at once."""
    assert client.complete(ASKED).text.strip() == SENTENCE


def test_the_voice_speaks_through_it(client: Client) -> None:
    """The whole path, guard included, with nothing caught."""
    speeches = list(ModelVoice(client).speak(a_scene(line="It has been long, and my feet are sore.", turns=BEFORE)))
    assert speeches[-1] == Spoken(text=SENTENCE, voice="model")
    assert sum(isinstance(speech, Piece) for speech in speeches) > 5


def test_the_judge_gets_json_of_its_shape_and_believes_none_of_it(client: Client) -> None:
    """The grammar makes the shape; a model that knows one sentence finds no quotes, and no level comes of it."""
    judgement = ModelJudge(client).judge(TRANSCRIPT, RUBRIC, rounds=2)
    assert judgement.rounds + judgement.failed == 2
    assert all(opinion.level is None for opinion in judgement.opinions)


def test_the_trial_says_that_it_works(client: Client) -> None:
    """As a voice, and as a judge as far as the shape goes."""
    trial = try_out(client)
    assert trial.speaks
    assert trial.says.startswith("one-sentence at http://127.0.0.1")


def test_a_wrong_key_is_said_so(llama: tuple[str, str]) -> None:
    """The trial and the voice name the remedy."""
    wrong = Client(ModelSettings(url=llama[0], model="one-sentence", key="sk-wrong"))
    assert "refused the key (401)" in try_out(wrong).says
    assert not try_out(wrong).speaks


def test_a_conversation_too_long_for_the_model_is_said_so(client: Client) -> None:
    """The server's refusal is told; the voice would have cut the history long before."""
    with pytest.raises(ModelUnavailable, match=r"did not accept the request \(400"):
        client.complete([{"role": "user", "content": "long week " * 20_000}])
    endless = tuple(
        Turn(speaker=(Speaker.ORGANIZER, Speaker.PERSON)[n % 2], text=f"{n}: it has been a long week " * 20)
        for n in range(401)
    )
    *_, spoken = ModelVoice(client).speak(a_scene(turns=endless))
    assert isinstance(spoken, Spoken)
    assert spoken.voice == "model"
