"""A model as the person's voice: streamed, checked, tried once more, and never able to stop a rehearsal."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from coach.llm import Budget, Client, Limit, Limits, ModelJudge, ModelVoice
from coach.model.rehearsal import Outcome
from coach.practice.speech import Piece, Speech, Spoken, Withdrawn
from tests.llm import bad_server as bad
from tests.llm.scenes import a_scene

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from coach.practice.judging import Judge
    from coach.practice.ports import Voice
    from tests.llm.conftest import Serve

    ClientOf = Callable[[bad.BadServer], Client]

LINE = "My feet are sore, and the machines never stop."
GOOD = ("The machines ", "never stop. ", "My feet are sore by noon.")
ASSISTANT = ("As an AI language model, ", "I cannot have feet.")


def shown(speeches: Iterable[Speech]) -> str:
    """Draw what a page would show in the end, before the reply is whole."""
    text = ""
    for speech in speeches:
        text = text + speech.text if isinstance(speech, Piece) else "" if isinstance(speech, Withdrawn) else text
    return text


def last(speeches: Iterable[Speech]) -> Spoken:
    """Give the reply."""
    *_, spoken = speeches
    assert isinstance(spoken, Spoken)
    return spoken


def the_script_speaks(speeches: Iterable[Speech]) -> None:
    """Nothing of the model's is left on the page, the scripted line is said, and the record says why."""
    heard = list(speeches)
    assert shown(heard) == ""
    spoken = last(heard)
    assert (spoken.text, spoken.voice) == (LINE, "scripted")
    assert spoken.guard


def test_a_good_reply_is_drawn_as_it_comes_and_spoken_by_the_model(serve: Serve, client_of: ClientOf) -> None:
    """The pieces add up to what is kept, and nothing was caught."""
    speeches = list(ModelVoice(client_of(serve(bad.stream(*GOOD)))).speak(a_scene()))
    assert last(speeches) == Spoken(text="".join(GOOD), voice="model")
    assert shown(speeches) == "".join(GOOD)
    assert sum(isinstance(speech, Piece) for speech in speeches) > 1


def test_a_caught_reply_is_withdrawn_and_tried_again_with_the_fault_named(serve: Serve, client_of: ClientOf) -> None:
    """The second attempt is told what was wrong; both are in the record."""
    server = serve(bad.stream("I am tired. ", *ASSISTANT), bad.stream(*GOOD))
    speeches = list(ModelVoice(client_of(server)).speak(a_scene()))
    assert any(isinstance(speech, Withdrawn) for speech in speeches)
    assert shown(speeches) == "".join(GOOD)
    spoken = last(speeches)
    assert (spoken.text, spoken.voice) == ("".join(GOOD), "model")
    assert spoken.guard[0].startswith("plays_assistant: It spoke as an assistant")
    assert "It spoke as an assistant" in server.requests[1]["messages"][-1]["content"]


def test_what_is_caught_midway_is_not_listened_to_any_further(serve: Serve, client_of: ClientOf) -> None:
    """A reply that turns into an assistant's is left at once: the rest of it never comes."""
    server = serve(bad.stall(*ASSISTANT), bad.stream(*GOOD))
    assert last(ModelVoice(client_of(server)).speak(a_scene())).text == "".join(GOOD)


def test_a_model_that_fails_twice_leaves_it_to_the_script(serve: Serve, client_of: ClientOf) -> None:
    """The scripted line is spoken, and the record says why."""
    server = serve(bad.stream(*ASSISTANT))
    spoken = last(ModelVoice(client_of(server)).speak(a_scene()))
    assert (spoken.text, spoken.voice) == (LINE, "scripted")
    assert len(server.requests) == 2
    assert len([caught for caught in spoken.guard if caught.startswith("plays_assistant")]) == 2


@pytest.mark.parametrize(
    "answer",
    [
        bad.status(401),
        bad.status(404),
        bad.status(429),
        bad.status(500),
        bad.reset("The machines "),
        bad.stream(),
        bad.stream("   ", "\n"),
        bad.stream("…"),
        bad.flood(10_000_000),
        bad.stream_of(b"data: nonsense\n\n"),
        bad.stream_of(b'data: {"choices": [{"delta": {"content": "Se\xf1or"}}]}\n\n'),
        bad.raw(b"<html>hello</html>", "text/html"),
        bad.raw(b'{"choices": ['),
        bad.stream("I can't assist with that request.", finish="content_filter"),
        bad.stream("<think>What would she say", finish="length"),
    ],
)
def test_whatever_the_server_does_the_person_answers(serve: Serve, client_of: ClientOf, answer: bad.Answer) -> None:
    """Every fault ends in the scripted line and a note, never in an error; nothing drawn is left standing."""
    the_script_speaks(ModelVoice(client_of(serve(answer))).speak(a_scene()))


def test_when_the_server_falls_silent_the_person_answers(serve: Serve, hasty_client_of: ClientOf) -> None:
    """What it had begun to say is taken back."""
    the_script_speaks(ModelVoice(hasty_client_of(serve(bad.stall("The machines ")))).speak(a_scene()))


def test_a_server_that_is_gone_does_not_end_the_rehearsal(serve: Serve, client_of: ClientOf) -> None:
    """Connection refused: the script speaks, the record names the address."""
    client = client_of(serve(bad.stream(*GOOD)))
    gone = replace(client, settings=client.settings.model_copy(update={"url": "http://127.0.0.1:9/v1"}))
    spoken = last(ModelVoice(gone).speak(a_scene()))
    assert spoken.voice == "scripted"
    assert "Nothing answers at http://127.0.0.1:9/v1" in spoken.guard[0]


def test_a_reply_that_broke_off_once_is_asked_for_again(serve: Serve, client_of: ClientOf) -> None:
    """A reset midway costs what was drawn, and the next attempt stands."""
    server = serve(bad.reset("The machines "), bad.stream(*GOOD))
    speeches = list(ModelVoice(client_of(server)).speak(a_scene()))
    assert shown(speeches) == "".join(GOOD)
    assert last(speeches).voice == "model"


def test_a_reply_that_was_cut_off_keeps_its_whole_sentences(serve: Serve, client_of: ClientOf) -> None:
    """Half a sentence is not spoken."""
    server = serve(bad.stream("The machines never stop. My feet are", finish="length"))
    assert last(ModelVoice(client_of(server)).speak(a_scene())).text == "The machines never stop."


@pytest.mark.parametrize(
    "reply",
    [
        "Mirela: The machines never stop.",
        "“The machines never stop.”",
        '"The machines never stop."',
        "*rubs her eyes* The machines never stop.",
        "<think>She is tired.\n\nKeep it short.</think>\n\nThe machines never stop.",
        "  The machines\tnever stop.\n",
        "\ufeffThe machines never stop.",
        "**Mirela:** The machines never stop.",
    ],
)
def test_what_models_put_round_the_words_is_taken_off(serve: Serve, client_of: ClientOf, reply: str) -> None:
    """Names, quotes, gestures and thoughts are neither kept nor drawn on the way, however the pieces fall."""
    for size in (1, 3, 50):
        pieces = [reply[at : at + size] for at in range(0, len(reply), size)]
        speeches = list(ModelVoice(client_of(serve(bad.stream(*pieces)))).speak(a_scene()))
        assert last(speeches).text == "The machines never stop."
        drawn = shown(speeches)
        assert "The machines never stop.".startswith(drawn.strip()) or drawn.strip() == "The machines never stop."


def test_a_yes_that_was_not_decided_is_never_spoken(serve: Serve, client_of: ClientOf) -> None:
    """An agreeable model cannot give in for the person."""
    asked = a_scene().turns[-1].model_copy(update={"text": "Will you come to the meeting on Thursday at six?"})
    scene = a_scene(line="I would have to think about that.", turns=(*a_scene().turns[:-1], asked))
    server = serve(bad.stream("Yes, of course, I'll be there!"))
    spoken = last(ModelVoice(client_of(server)).speak(scene))
    assert (spoken.text, spoken.voice) == (scene.directive.line, "scripted")
    assert spoken.guard[0].startswith("against_decision: It agreed")
    decided = a_scene(line="Yes. Thursday at six.", decided=Outcome.YES, decision="says yes", turns=scene.turns)
    assert last(ModelVoice(client_of(server)).speak(decided)).voice == "model"


def test_a_spent_budget_goes_on_scripted_without_a_call(serve: Serve, client_of: ClientOf) -> None:
    """The server is not asked, and the record says which limit."""
    server = serve(bad.stream(*GOOD))
    budget = Budget(limits=Limits(rehearsal=Limit(tokens=10)))
    spoken = last(ModelVoice(client_of(server), budget).speak(a_scene(rehearsal="r1", owner="ines")))
    assert (spoken.text, spoken.voice) == (LINE, "scripted")
    assert "10 tokens of this rehearsal" in spoken.guard[0]
    assert server.requests == []


def test_what_a_reply_took_is_noted_on_its_rehearsal_and_person(serve: Serve, client_of: ClientOf) -> None:
    """As the server reports it; a stream that broke off is counted, since it was paid for too."""
    usage = {"prompt_tokens": 210, "completion_tokens": 12, "total_tokens": 222}
    budget = Budget()
    scene = a_scene(rehearsal="r1", owner="ines")
    last(ModelVoice(client_of(serve(bad.stream(*GOOD, usage=usage))), budget).speak(scene))
    assert budget.standing(owner="ines", rehearsal="r1").rehearsal.tokens == 222
    last(ModelVoice(client_of(serve(bad.reset("The machines "))), budget).speak(scene))
    after = budget.standing(owner="ines", rehearsal="r1")
    assert after.rehearsal.tokens > 222
    assert not after.rehearsal.reported
    assert budget.standing(owner="someone else", rehearsal="r2").person.tokens == 0


def test_voice_and_judge_fit_their_ports(serve: Serve, client_of: ClientOf) -> None:
    """The type checker holds these two lines; the port's one method is there at run time too."""
    client = client_of(serve(bad.stream(*GOOD)))
    voice: Voice = ModelVoice(client)
    judge: Judge = ModelJudge(client)
    assert callable(voice.speak)
    assert callable(judge.judge)


def test_leaving_midway_leaves_nothing_open(serve: Serve, client_of: ClientOf) -> None:
    """A page that is closed while the person speaks hangs up, and what was begun is noted."""
    budget = Budget()
    speaking = ModelVoice(client_of(serve(bad.stall("The machines ", "never "))), budget).speak(a_scene(owner="ines"))
    assert isinstance(next(speaking), Piece)
    assert isinstance(speaking, Generator)
    speaking.close()
    assert budget.standing(owner="ines", rehearsal="").person.tokens > 0
