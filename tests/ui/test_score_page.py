"""Score a conversation: pasted or uploaded, good or broken, and gone when it is deleted."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from coach.model.transcript import Kind
from coach.ui.desk import OWNER
from tests.ui.seen import shown

if TYPE_CHECKING:
    from pathlib import Path

    from coach.practice.desk import Desk
    from tests.ui.seen import Visit

TALK = """Ana: Thanks for sitting down with me. I asked to meet because I want to hear how the shifts have been for you.
Joe: Long. They moved me to nights without asking.
Ana: Without asking you. What did that do at home?
Joe: I see my daughter on Sundays. That is what it did.
Ana: What would a fair schedule look like to you?
Joe: One they tell us about two weeks before, like they used to.
Ana: Would you come to the break room on Tuesday at three and say that with four others? You can say no.
Joe: Maybe. Let me think about it.
Ana: What makes you hesitate?
Joe: My supervisor sits there on Tuesdays.
"""


def test_a_pasted_conversation_is_scored_and_kept(visit: Visit, desk: Desk) -> None:
    """From pasted words to a scorecard, with the organizer the user names."""
    app = visit("score")
    app.text_area(key="pasted").set_value(TALK).run()
    assert app.radio(key="organizer").options == ["Ana", "Joe"]
    app.button(key="score").click().run()
    kept = desk.records.conversations(OWNER)
    assert [c.transcript.organizer for c in kept] == ["Ana"]
    assert app.query_params["conversation"] == kept[0].id
    assert "The conversation" in shown(app)


def test_of_five_speakers_two_are_chosen(visit: Visit, desk: Desk) -> None:
    """With more than two, the page asks whom the organizer talked with."""
    app = visit("score")
    app.text_area(key="pasted").set_value(TALK + "Kim: Hi.\nLee: Hi.\nMo: Sorry, wrong room.\n").run()
    app.radio(key="organizer").set_value("Ana").run()
    assert app.radio(key="person").options == ["Joe", "Kim", "Lee", "Mo"]
    app.button(key="score").click().run()
    assert desk.records.conversations(OWNER)[0].transcript.person == "Joe"


def test_what_cannot_be_read_is_told_in_a_sentence_and_stays_where_it_was_pasted(visit: Visit) -> None:
    """One speaker, none, broken JSON: each says what is wrong, and nothing is lost."""
    for given in ("Ana: I am the only one here.", "no names at all in this text", '{"turns": [', "[]"):
        app = visit("score")
        app.text_area(key="pasted").set_value(given).run()
        assert app.error, given
        assert app.text_area(key="pasted").value == given
        assert not [button for button in app.button if button.key == "score"]


def test_our_json_says_itself_who_is_who(visit: Visit, desk: Desk) -> None:
    """A file of our own needs no questions."""
    said = {"organizer": "What brought you here?", "person": "My son."}
    turns = [{"speaker": speaker, "text": text} for speaker, text in said.items()]
    given = json.dumps({"kind": "powerful_invitation", "turns": turns}).encode()
    app = visit("score")
    app.file_uploader(key="file").upload("visit.json", given).run()
    app.button(key="score").click().run()
    kept = desk.records.conversations(OWNER)
    assert [c.transcript.kind for c in kept] == [Kind.POWERFUL_INVITATION]


def test_a_file_in_another_encoding_is_told_in_a_sentence(visit: Visit) -> None:
    """Words that cannot be read are not guessed at."""
    app = visit("score")
    app.file_uploader(key="file").upload("visit.txt", "Ana: ¿Qué?\nJosé: Sí.".encode("latin-1")).run()
    assert "UTF-8" in app.error[0].value


def test_deleting_a_conversation_deletes_it(visit: Visit, desk: Desk, data: Path) -> None:
    """The words are other people's: after a confirmation they are in no file any more."""
    app = visit("score")
    app.text_area(key="pasted").set_value(TALK).run()
    app.button(key="score").click().run()
    kept = desk.records.conversations(OWNER)[0]
    mine = visit("mine")
    mine.button(key=f"delete-{kept.id}").click().run()
    assert not desk.records.conversations(OWNER)
    assert not [f for f in data.rglob("*") if f.is_file() and b"I see my daughter on Sundays" in f.read_bytes()]


def test_a_refusal_is_a_sentence_and_brings_no_picture_from_elsewhere(visit: Visit) -> None:
    """A file from somebody else may hold anything: its words are shown as words."""
    app = visit("score")
    app.text_area(key="pasted").set_value('{"turns": [{"speaker": "![x](http://x.example/p.png)", "text": "a"}]}').run()
    assert app.error[0].value.startswith("Turn 1 is spoken by")
    assert "![x]" not in app.error[0].value


def test_an_empty_file_is_told_to_be_empty(visit: Visit) -> None:
    """A file was chosen: asking for one again would be a dead end."""
    app = visit("score")
    app.file_uploader(key="file").upload("visit.txt", b"").run()
    assert "the text is empty" in app.error[0].value
