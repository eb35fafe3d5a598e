"""Before a real conversation is sent to a model, its owner sees what would be sent; and that is what is sent."""

from __future__ import annotations

import json
import re
from html import unescape
from typing import TYPE_CHECKING

from coach.practice.debriefs import hide
from tests.llm.bad_server import BadServer, whole
from tests.ui.seen import raw_html, shown

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest
    from streamlit.testing.v1 import AppTest

    from coach.practice.desk import Desk
    from tests.ui.seen import Visit

    Serve = Callable[..., BadServer]

TALK = (
    "Ana: How are things at the plant?\nBo: Carlos hurt his back. Óscar knows, ask him at 555-1234.\n"
    "Ana: What did you say when Carlos told you?\nBo: That he should call JOSE.\n"
    "Ana: Would you come on Thursday at 7?\nBo: I'll be there."
)
OTHERS = ("Carlos", "Óscar", "JOSE", "555-1234", "Ana", "Bo")


def drawn(app: AppTest) -> str:
    """Give what the page shows of the hidden conversation."""
    found = "".join(re.findall(r'<div class="leaving">(.*?)</div>', raw_html(app), re.DOTALL))
    return unescape(re.sub(r"<[^>]+>", "", found))


def brought(desk: Desk) -> str:
    """Bring the conversation in, and name it."""
    return desk.conversations.add(desk.intake.read(TALK, organizer="Ana", person="Bo"), owner="me").id


def test_what_would_be_sent_is_shown_and_nothing_else_is_sent(
    visit: Visit, desk: Desk, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same words, with nobody's name in them; and where names can be missed, it says so."""
    server = serve(*[whole(json.dumps({"answers": []}))] * 3)
    monkeypatch.setenv("COACH_MODEL_URL", server.url)
    monkeypatch.setenv("COACH_MODEL", "m")
    kept = brought(desk)
    app = visit("scorecard", conversation=kept)
    app.toggle(key="leaving-all").set_value(True).run()
    words = drawn(app)
    assert not any(name in words for name in OTHERS)
    assert "hurt his back" in words
    told = shown(app)
    assert "Hidden: 1 contact, 5 names." in told
    assert "typed without a capital" in told
    assert server.requests == []
    app.button(key="opinion").click().run()
    assert not app.exception
    sent = "\n".join(message["content"] for message in server.requests[0]["messages"])
    assert not any(re.search(rf"\b{name}\b", sent) for name in OTHERS)
    words_sent, _ = hide(desk.debriefs.of_conversation(kept))
    assert all(turn.text in words and json.dumps(turn.text, ensure_ascii=False) in sent for turn in words_sent.turns)


def test_a_scorecard_is_drawn_without_looking_for_names_until_somebody_wants_to_see(
    visit: Visit, desk: Desk, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A long conversation's page is not kept waiting at each click by what nobody has opened."""
    monkeypatch.setenv("COACH_MODEL_URL", serve().url)
    monkeypatch.setenv("COACH_MODEL", "m")
    app = visit("scorecard", conversation=brought(desk))
    assert drawn(app) == ""
    assert "coach_leaving" not in app.session_state
    app.toggle(key="leaving-all").set_value(True).run()
    assert "hurt his back" in drawn(app)
    app.toggle(key="leaving-all").set_value(False).run()
    assert drawn(app) == ""


def test_the_turns_that_another_way_to_say_it_needs_can_be_seen_too(
    visit: Visit, desk: Desk, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The chosen turn and those before it, and none after."""
    monkeypatch.setenv("COACH_MODEL_URL", serve().url)
    monkeypatch.setenv("COACH_MODEL", "m")
    app = visit("scorecard", conversation=brought(desk))
    app.selectbox(key="reword-turn").set_value(2).run()
    app.toggle(key="leaving-turns").set_value(True).run()
    assert not app.exception
    more = drawn(app)
    assert "hurt his back" in more
    assert "Thursday" not in more
    assert not any(name in more for name in OTHERS)


def test_a_rehearsal_hides_nobody(visit: Visit, desk: Desk, scenario_id: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its people are invented, and its words stand on the page."""
    monkeypatch.setenv("COACH_MODEL_URL", "http://127.0.0.1:9/v1")
    monkeypatch.setenv("COACH_MODEL", "m")
    rehearsal = desk.rehearsals.start(scenario_id, owner="me", seed=2)
    for text in ("Do you like it here?", "Is it cold?", "Are you angry?"):
        rehearsal = desk.rehearsals.answer(rehearsal, text)
    app = visit("scorecard", rehearsal=desk.rehearsals.end(rehearsal).id)
    assert drawn(app) == ""
