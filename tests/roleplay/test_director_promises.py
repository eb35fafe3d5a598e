"""What holds whatever is typed: no error, no fact out of order, no line twice, always an end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coach.model.person import PersonState
from coach.model.rehearsal import Difficulty
from tests.roleplay.people import IDS, Talk, person

if TYPE_CHECKING:
    from coach.model.scenario import Scenario

# Things people type, mixed with things nobody should.
SAID = st.one_of(
    st.sampled_from(
        [
            "Tell me more about that.",
            "Why?",
            "What happened then?",
            "So you were alone with it, and nobody came.",
            "Will you come on Thursday at 7?",
            "Please, please, we really need you.",
            "You're wrong about that.",
            "If you cared you would come.",
            "My mother lost her job when I was ten, and I remember how she sat at the table.",
            "Do you?",
            "",
            "...",
            "Thank you.",
            "What gets in the way?",
            "It sounds like you don't care.",
            "¿Cómo está usted?",
        ]
    ),
    st.text(max_size=300),
    st.text(alphabet="what how why you so that tell me ?.'", max_size=200),
)
LONGEST = 60


def _authored(scenario: Scenario) -> list[str]:
    lines = [line for topic in scenario.topics for line in topic.ask]
    lines += [line for fact in scenario.facts for line in (*fact.heard, *fact.follow)]
    lines += [line for ask in scenario.asks for line in ask.tries]
    lines += [line for one in scenario.obstacles for ease in one.eases for line in ease.tries]
    return [*lines, *scenario.approach.story, *scenario.approach.agitate]


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_whatever_is_typed_the_promises_hold(data: st.DataObject) -> None:
    """The director never raises, opens nothing before its gate, says no line twice, and comes to an end."""
    scenario = person(data.draw(st.sampled_from(IDS)))
    words = st.one_of(SAID, st.sampled_from(_authored(scenario)))
    talk = Talk(scenario, data.draw(st.sampled_from(list(Difficulty))), data.draw(st.integers(0, 2**31)))
    after = {fact.id: set(fact.gate.after) for fact in scenario.facts}
    tell = {fact.id: fact.tell for fact in scenario.facts}
    known: set[str] = set()
    for _ in range(LONGEST):
        directive = talk.say(data.draw(words))
        for fact in directive.tell:
            assert after[fact] <= known
        locked = set(tell) - set(talk.state.disclosed)
        assert not [fact for fact in locked for line in tell[fact] if line in directive.line]
        known = set(talk.state.disclosed)
        assert directive.line
        assert 0 <= talk.state.trust <= 10
        if directive.ends:
            break
    assert talk.directives[-1].ends
    assert len(set(talk.lines)) == len(talk.lines)


@settings(max_examples=25, deadline=None)
@given(name=st.sampled_from(IDS), said=st.lists(SAID, max_size=6), seed=st.integers(0, 9))
def test_a_state_survives_being_stored(name: str, said: list[str], seed: int) -> None:
    """JSON and back is the same state: taking a turn back is going back to one."""
    talk = Talk(person(name), seed=seed)
    if said:
        talk.say(*said)
    assert PersonState.model_validate(talk.state.model_dump(mode="json")) == talk.state
    assert PersonState.model_validate_json(talk.state.model_dump_json()) == talk.state


def test_the_same_seed_and_words_give_the_same_rehearsal() -> None:
    """A reply that was lost is the same when it is given again."""
    words = ["Hello.", "What has it been like to live here?", "Why?", "Do you like it?"]
    first, second = Talk(person(IDS[-1]), seed=7), Talk(person(IDS[-1]), seed=7)
    first.say(*words)
    second.say(*words)
    assert first.turns == second.turns
    assert first.state == second.state


def test_another_seed_gives_another_rehearsal() -> None:
    """The same person is a little different each time."""
    words = ["Hello.", "What has it been like to live in this building?", "Tell me more.", "How are you?"]
    heard = set()
    for seed in range(12):
        talk = Talk(person("tenant-let-down-before"), seed=seed)
        talk.say(*words)
        heard.add(tuple(talk.lines))
    assert len(heard) > 6


def test_a_rehearsal_goes_on_from_a_stored_state_as_it_would_have() -> None:
    """Resuming after a crash changes nothing."""
    before, resumed = Talk(person("tenant-let-down-before")), Talk(person("tenant-let-down-before"))
    for talk in (before, resumed):
        talk.say("What has it been like to live in this building?")
    resumed.state = PersonState.model_validate_json(resumed.state.model_dump_json())
    assert before.say("Tell me more about that.") == resumed.say("Tell me more about that.")
    assert before.state == resumed.state
