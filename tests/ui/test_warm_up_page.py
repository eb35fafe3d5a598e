"""Warm up: one moment, one sentence, what it did; and ways there from elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.model.account import ALONE
from tests.ui.seen import shown

if TYPE_CHECKING:
    from streamlit.testing.v1 import AppTest

    from coach.practice.desk import Desk
    from tests.ui.seen import Visit as Open

ID = "ask-so-they-can-tell"


def say(app: AppTest, words: str) -> AppTest:
    """Say something to the person of the moment."""
    return app.chat_input[0].set_value(words).run()


def test_a_moment_is_met_and_leads_on(visit: Open, desk: Desk) -> None:
    """From the list into the first moment, a good answer with its words, and on to the next."""
    asked = desk.content.warm_up(ID).rounds
    app = visit("warm_up")
    app.button(key=f"begin-{ID}").click().run()
    assert asked[0].task in shown(app)
    assert asked[0].lands not in shown(app)
    say(app, asked[0].good[0])
    assert asked[0].lands in shown(app)
    assert "Open question" in shown(app)
    app.button(key="next").click().run()
    assert asked[1].task in shown(app)
    (kept,) = desk.store.tries.tries(ALONE)
    assert (kept.said, kept.landed, kept.round) == (asked[0].good[0], True, 0)


def test_what_missed_says_why_and_can_be_said_again(visit: Open, desk: Desk) -> None:
    """The remedy is named, one way to say it is shown, and the moment opens again."""
    asked = desk.content.warm_up(ID).rounds[0]
    app = visit("warm_up", warm_up=ID, round="1")
    say(app, "Is it hard now?")
    assert asked.misses in shown(app)
    assert "Begin with what, how" in shown(app)
    assert asked.good[0] in shown(app)
    app.button(key="again").click().run()
    assert asked.misses not in shown(app)
    say(app, asked.good[1])
    assert asked.lands in shown(app)
    assert len(desk.store.tries.tries(ALONE)) == 2


def test_one_sentence_for_everybody_is_noticed(visit: Open, desk: Desk) -> None:
    """What would do for anybody is no listening; a sentence of its own for each is not remarked on."""
    generic = "It sounds like it's wearing you out."
    first, second = desk.content.warm_up("say-it-back").rounds[:2]
    app = visit("warm_up", warm_up="say-it-back", round="1")
    say(app, generic)
    assert "the very same" not in shown(app)
    app = visit("warm_up", warm_up="say-it-back", round="2")
    say(app, generic.upper())
    assert f"You said the very same to {first.person}." in shown(app)
    app.button(key="again").click().run()
    say(app, second.good[0])
    assert "the very same" not in shown(app)


def test_a_reload_shows_the_answer_again(visit: Open, desk: Desk) -> None:
    """The address says which answer is looked at; somebody else's shows nothing."""
    warm_up = desk.content.warm_up(ID)
    kept = desk.warming_up.answer(ALONE, warm_up, 0, warm_up.rounds[0].good[0])
    assert warm_up.rounds[0].lands in shown(visit("warm_up", warm_up=ID, round="1", said=kept.id))
    other = desk.warming_up.answer("bo", warm_up, 0, warm_up.rounds[0].good[0])
    assert warm_up.rounds[0].lands not in shown(visit("warm_up", warm_up=ID, round="1", said=other.id))


def test_the_last_moment_leads_to_a_whole_conversation(visit: Open, desk: Desk) -> None:
    """Once every moment is met, somebody to talk with is one click away."""
    warm_up = desk.content.warm_up(ID)
    for number, asked in enumerate(warm_up.rounds[:-1]):
        desk.warming_up.answer(ALONE, warm_up, number, asked.good[0])
    app = visit("warm_up", warm_up=ID, round=str(len(warm_up.rounds)))
    say(app, warm_up.rounds[-1].good[0])
    assert f"All {len(warm_up.rounds)} came off" in shown(app)
    app.button(key="then-meet").click().run()
    assert app.query_params["scenario"] == warm_up.then
    assert app.button(key="begin")


def test_the_moment_one_stands_at_is_not_offered_as_another(visit: Open, desk: Desk) -> None:
    """Where only the last is left, “Say it again” is the way; where an earlier one is, it is offered."""
    warm_up = desk.content.warm_up(ID)
    last = len(warm_up.rounds)
    app = say(visit("warm_up", warm_up=ID, round=str(last)), "Is it hard now?")
    assert "None came off yet" in shown(app)
    for number, asked in enumerate(warm_up.rounds[1:-1], start=1):
        desk.warming_up.answer(ALONE, warm_up, number, asked.good[0])
    app = say(visit("warm_up", warm_up=ID, round=str(last)), "Is it hard now?")
    assert f"{last - 2} of {last} came off." in shown(app)
    assert app.button(key="to-left").label == "Back to moment 1"
    desk.warming_up.answer(ALONE, warm_up, 0, warm_up.rounds[0].good[0])
    app = say(visit("warm_up", warm_up=ID, round=str(last)), "Is it hard now?")
    assert "to-left" not in {button.key for button in app.button}
    assert app.button(key="again")


def test_an_answer_in_spanish_is_not_judged(visit: Open) -> None:
    """It is kept and answered; nothing false is said of it."""
    app = say(visit("warm_up", warm_up=ID, round="1"), "Me imagino que para usted fue muy duro, ¿verdad?")
    assert "not in English" in shown(app)
    assert "answered in a word" not in shown(app)


def test_an_address_that_leads_nowhere_shows_the_list(visit: Open) -> None:
    """A warm-up that is not here, or a moment that it has not, says so and offers the others."""
    for query in ({"warm_up": "nobody"}, {"warm_up": ID, "round": "99"}):
        app = visit("warm_up", **query)
        assert "not here, or not as it was" in shown(app)
        assert app.button(key=f"begin-{ID}")


def test_nothing_said_is_told_in_words(visit: Open, desk: Desk) -> None:
    """Blanks are no turn; nothing is kept of them."""
    app = say(visit("warm_up", warm_up=ID, round="1"), "   ")
    assert [error.value for error in app.error]
    assert desk.store.tries.tries(ALONE) == ()


def test_what_was_said_can_be_forgotten(visit: Open, desk: Desk) -> None:
    """Deleting deletes; the list is as new."""
    warm_up = desk.content.warm_up(ID)
    desk.warming_up.answer(ALONE, warm_up, 0, warm_up.rounds[0].good[0])
    app = visit("warm_up")
    app.button(key="forget-tries").click().run()
    assert desk.store.tries.tries(ALONE) == ()
    assert not [button for button in app.button if button.key == "forget-tries"]


def test_people_and_scorecards_lead_there(visit: Open, desk: Desk) -> None:
    """From the list of people, and from a scorecard for what was low on it."""
    app = visit()
    app.button(key="to-warm-up").click().run()
    assert app.button(key=f"begin-{ID}")
    rehearsals = desk.rehearsals
    talk = rehearsals.start("tenant-let-down-before", owner=ALONE)
    for said in ("Do you like it here?", "Is it warm?", "Are you alone?", "Will you come to the meeting?"):
        talk = rehearsals.answer(talk, said)
    rehearsals.end(talk)
    app = visit("scorecard", rehearsal=talk.id)
    offered = [button for button in app.button if str(button.key).startswith("warm-")]
    assert offered
    offered[0].click().run()
    assert app.query_params["warm_up"]
