"""Score a conversation: pasted or uploaded, good or broken, and gone when it is deleted."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from time import sleep
from typing import TYPE_CHECKING

from coach.model.account import ALONE
from coach.model.endings import ENDINGS
from coach.model.transcript import Kind, Speaker
from tests.intake.word_files import of_paragraphs
from tests.ui.seen import raw_html, shown
from tests.ui.visited import made

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
    kept = desk.records.conversations(ALONE)
    assert [c.transcript.organizer for c in kept] == ["Ana"]
    assert app.query_params["conversation"] == kept[0].id
    assert "The conversation" in shown(app)


def test_how_it_begins_is_shown_before_it_is_scored(visit: Visit) -> None:
    """A turn in the wrong mouth is seen at once, and each name stands on the side that was chosen for it."""
    app = visit("score")
    app.text_area(key="pasted").set_value(TALK).run()
    assert "Ana Thanks for sitting down with me." in shown(app)
    assert "Joe Long. They moved me to nights without asking." in shown(app)
    assert "Would you come to the break room" not in shown(app)
    assert 'organizer"><p class="who">Ana' in raw_html(app)
    app.radio(key="organizer").set_value("Joe").run()
    assert 'organizer"><p class="who">Joe' in raw_html(app)


def test_of_five_speakers_two_are_chosen(visit: Visit, desk: Desk) -> None:
    """With more than two, the page asks whom the organizer talked with."""
    app = visit("score")
    app.text_area(key="pasted").set_value(TALK + "Kim: Hi.\nLee: Hi.\nMo: Sorry, wrong room.\n").run()
    app.radio(key="organizer").set_value("Ana").run()
    assert app.radio(key="person").options == ["Joe", "Kim", "Lee", "Mo"]
    app.button(key="score").click().run()
    assert desk.records.conversations(ALONE)[0].transcript.person == "Joe"


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
    kept = desk.records.conversations(ALONE)
    assert [c.transcript.kind for c in kept] == [Kind.POWERFUL_INVITATION]


def test_a_file_in_another_encoding_is_told_in_a_sentence(visit: Visit) -> None:
    """Words that cannot be read are not guessed at."""
    app = visit("score")
    app.file_uploader(key="file").upload("visit.txt", "Я: привет\nБо: да".encode("cp1251")).run()
    assert "UTF-8" in app.error[0].value


def test_deleting_a_conversation_deletes_it(visit: Visit, desk: Desk, data: Path) -> None:
    """The words are other people's: after a confirmation they are in no file any more."""
    app = visit("score")
    app.text_area(key="pasted").set_value(TALK).run()
    app.button(key="score").click().run()
    kept = desk.records.conversations(ALONE)[0]
    mine = visit("mine")
    mine.button(key=f"delete-{kept.id}").click().run()
    assert not desk.records.conversations(ALONE)
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


def test_times_in_brackets_are_no_dead_end(visit: Visit, desk: Desk) -> None:
    """Nothing hints who the organizer is: the page asks, and what was pasted stays."""
    pasted = "[00:01] Ana Ruiz: Hi Bo, how is it?\n[00:05] Bo: Sure.\n[00:09] Ana Ruiz: Sure?\n[00:12] Bo: It is long."
    app = visit("score")
    app.text_area(key="pasted").set_value(pasted).run()
    assert not app.error
    assert app.radio(key="organizer").options == ["Ana Ruiz", "Bo"]
    assert app.text_area(key="pasted").value == pasted
    app.radio(key="organizer").set_value("Bo").run()
    app.button(key="score").click().run()
    kept = desk.records.conversations(ALONE)
    assert [(c.transcript.organizer, c.transcript.person) for c in kept] == [("Bo", "Ana Ruiz")]


def test_json_that_names_its_speakers_and_not_who_is_who_is_no_dead_end(visit: Visit, desk: Desk) -> None:
    """The page asks, as with any other form."""
    turns = [{"speaker": "Ana", "text": "What brought you here?"}, {"speaker": "Joe", "text": "My son."}]
    app = visit("score")
    app.text_area(key="pasted").set_value(json.dumps({"turns": turns})).run()
    app.radio(key="organizer").set_value("Ana").run()
    app.button(key="score").click().run()
    assert [c.transcript.person for c in desk.records.conversations(ALONE)] == ["Joe"]


def test_what_meeting_tools_hand_out_is_read(visit: Visit) -> None:
    """Captions and Word files are asked about like pasted words."""
    captions = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana>Hi.</v>\n\n00:02.000 --> 00:03.000\n<v Joe>Oh, hi.</v>\n"
    for name, content in (("a.vtt", captions.encode()), ("a.docx", of_paragraphs("Ana: Hi.", "Joe: Oh, hi."))):
        app = visit("score")
        app.file_uploader(key="file").upload(name, content).run()
        assert not app.error, name
        assert app.radio(key="organizer").options == ["Ana", "Joe"]


def test_a_kind_of_file_that_is_not_read_is_told_in_a_sentence_with_the_remedy(visit: Visit) -> None:
    """Asking for a file again would be a dead end."""
    app = visit("score")
    app.file_uploader(key="file").upload("visit.m4a", b"\0\0\0\x1cftyp").run()
    for ending in ENDINGS:
        assert ending in app.error[0].value, ending
        assert ending in app.file_uploader(key="file").label, ending
    assert "Have it written down first" in app.error[0].value
    app = visit("score")
    app.file_uploader(key="file").upload("visit.docx", b"PK\x03\x04 and no more").run()
    assert "damaged and cannot be opened" in app.error[0].value


def test_a_heading_that_is_left_out_is_told_in_a_line(visit: Visit) -> None:
    """It stands before the first name, so nobody said it."""
    app = visit("score")
    app.text_area(key="pasted").set_value("Visit w/ *Darnell* - Tues\nMe: Hey.\nHim: Hi.").run()
    assert [c.value for c in app.caption if "Left out" in c.value] == [
        r"Left out, because it stands before the first name: “Visit w/ \*Darnell\* \- Tues”."
    ]


def test_notes_from_memory_get_an_example_to_copy(visit: Visit) -> None:
    """It shows how notes become turns, and can be read as it stands, with “Me” as the organizer."""
    app = visit("score")
    app.text_area(key="pasted").set_value("I asked how the machines are and she said they jam.").run()
    assert "on a line of its own, with “Me:” before your words" in app.error[0].value
    example = app.code[0].value
    assert example == "Me: How are the machines?\nHer: They jam all day."
    app.text_area(key="pasted").set_value(f"Her: Come in.\n{example}").run()
    assert not app.error
    assert app.radio(key="organizer").value == "Me"


def test_who_is_who_can_be_swapped_after_scoring(visit: Visit, desk: Desk, data: Path) -> None:
    """Chosen wrongly, it is read the other way round with a click; what was read before is gone."""
    app = visit("score")
    app.text_area(key="pasted").set_value(TALK).run()
    app.radio(key="organizer").set_value("Joe").run()
    app.button(key="score").click().run()
    wrong = desk.records.conversations(ALONE)[0]
    card = visit("scorecard", conversation=wrong.id)
    assert card.title[0].value == "Conversation with Ana"
    card.button(key="swap").click().run()
    (right,) = desk.records.conversations(ALONE)
    assert (right.title, right.transcript.organizer, right.transcript.person) == ("Conversation with Joe", "Ana", "Joe")
    assert right.transcript.turns[0].speaker is Speaker.ORGANIZER
    assert right.added_at == wrong.added_at
    assert [one.of for one in desk.records.assessments([wrong.id, right.id])] == [right.id]
    assert not [file for file in data.rglob("*") if file.is_file() and wrong.id.encode() in file.read_bytes()]


def test_a_swapped_conversation_stays_with_its_visit(visit: Visit, desk: Desk) -> None:
    """The visit leads to the one that counts."""
    there = made(desk)
    app = visit("score", visit=there.id)
    app.text_area(key="pasted").set_value(TALK).run()
    app.button(key="score").click().run()
    card = visit("scorecard", conversation=desk.records.conversations(ALONE)[0].id)
    card.button(key="swap").click().run()
    (kept,) = desk.records.conversations(ALONE)
    assert kept.transcript.organizer == "Joe"
    assert desk.visits.visit(ALONE, there.id).conversation == kept.id


def test_several_files_are_scored_at_once(visit: Visit, desk: Desk) -> None:
    """Each is asked about who is who; one that cannot be read is told by its name and stops no other."""
    app = visit("score")
    other = TALK.replace("Joe", "Kim")
    app.file_uploader(key="file").upload("joe.txt", TALK.encode()).upload("kim.txt", ("Date: May\n" + other).encode())
    app.file_uploader(key="file").upload("sound.m4a", b"\0").upload("none.txt", b"no names at all").run()
    assert [one.value.split(" ", 2)[:2] for one in app.error] == [["“sound.m4a”", "cannot"], ["No", "speaker"]]
    next(one for one in app.radio if str(one.key).startswith("organizer-")).set_value("Ana").run()
    app.button(key="score-all").click().run()
    kept = {one.title: one.transcript.organizer for one in desk.records.conversations(ALONE)}
    assert kept == {"joe": "Ana", "kim": "Ana"}
    assert len(desk.records.assessments([one.id for one in desk.records.conversations(ALONE)])) == 2


def test_a_file_that_says_it_was_an_invitation_is_scored_as_one(visit: Visit, desk: Desk) -> None:
    """Whatever is chosen for those that do not say."""
    said = [{"speaker": "organizer", "text": "Will you chair on Thursday?"}, {"speaker": "person", "text": "Yes."}]
    own = {"id": "a", "kind": "powerful_invitation", "turns": said}
    app = visit("score")
    app.file_uploader(key="file").upload("joe.txt", TALK.encode()).upload("a.json", json.dumps(own).encode()).run()
    assert "and that it was a powerful invitation" in shown(app)
    app.button(key="score-all").click().run()
    kinds = {one.title: one.transcript.kind for one in desk.records.conversations(ALONE)}
    assert kinds == {"joe": Kind.ONE_TO_ONE, "a": Kind.POWERFUL_INVITATION}
    for one in desk.records.conversations(ALONE):
        (assessment,) = desk.records.assessments([one.id])
        assert desk.content.rubric(assessment.scorecard.rubric.id).kind is one.transcript.kind


def test_a_file_beside_pasted_words_is_what_is_read(visit: Visit) -> None:
    """Both at once: it is told which of them counts."""
    app = visit("score")
    app.text_area(key="pasted").set_value("Mo: Hi.\nKim: Hi.").run()
    app.file_uploader(key="file").upload("joe.txt", TALK.encode()).run()
    assert app.radio(key="organizer").options == ["Ana", "Joe"]
    assert "what stands in the box above is not" in shown(app)


def test_two_visits_are_laid_side_by_side(visit: Visit, desk: Desk) -> None:
    """On the scorecard of one, another is chosen: what changed stands there, the earlier one first."""
    app = visit("score")
    shorter = TALK.partition("Ana: What makes")[0]
    app.file_uploader(key="file").upload("Kim & Co.txt", TALK.encode())
    app.file_uploader(key="file").upload("b.txt", shorter.encode()).run()
    app.button(key="score-all").click().run()
    first, then = sorted(desk.records.conversations(ALONE), key=lambda one: one.added_at)
    card = visit("scorecard", conversation=then.id)
    box = next(one for one in card.selectbox if one.label == "Lay it beside another")
    assert len(box.options) == 1
    box.set_value(first.id).run()
    assert "<th>Kim &amp; Co</th><th>This one</th><th>Change</th>" in raw_html(card)
    assert "The ask" in shown(card)


def test_a_visit_that_was_not_scored_is_not_laid_out_as_a_row_of_dashes(visit: Visit, desk: Desk) -> None:
    """It says so in a sentence."""
    for talk in (TALK, "Ana: Hi.\nKim: Hello."):
        app = visit("score")
        app.text_area(key="pasted").set_value(talk).run()
        app.button(key="score").click().run()
    card = visit("scorecard", conversation=desk.records.conversations(ALONE)[0].id)
    next(one for one in card.selectbox if one.label == "Lay it beside another").select_index(0).run()
    assert "one was not scored" in card.caption[-1].value
    assert "<th>Change</th>" not in raw_html(card)


def test_a_file_that_names_nobody_comes_into_the_box(visit: Visit) -> None:
    """A recorder that tells no speakers apart: its words, without the times, wait for names to be written."""
    app = visit("score")
    captions = "1\n00:00:01,000 --> 00:00:02,000\nHow is it?\n\n2\n00:00:03,000 --> 00:00:04,000\nCold.\n"
    app.file_uploader(key="file").upload("visit.srt", captions.encode()).run()
    assert "do not say who is speaking" in app.error[0].value
    app.button(key="to-box").click().run()
    assert app.text_area(key="pasted").value == "How is it?\nCold."
    assert "No speaker was found" in app.error[0].value
    assert not [button for button in app.button if button.key == "to-box"]
    assert "Tell it from memory" in app.button(key="to-memory").label  # the way on, where it cannot be told who spoke
    app.text_area(key="pasted").set_value("Me: How is it?\nHer: Cold.").run()
    assert not app.error
    assert app.radio(key="organizer").options == ["Me", "Her"]


def test_a_text_of_many_days_is_told_to_be_too_long_at_once(visit: Visit) -> None:
    """Not after minutes; and there is nothing to press that would begin them."""
    app = visit("score")
    long = "Ana: How was it for you?\nBo: Cold, mostly.\n" * 40_000
    app.file_uploader(key="file").upload("long.txt", long.encode()).run()
    assert "one conversation may have 1,000,000" in app.error[0].value
    assert not [button for button in app.button if button.key == "score"]


def test_who_is_called_her_is_shown_as_they(visit: Visit, desk: Desk) -> None:
    """“Was Her the organizer?” and “Conversation with Her” are no English; swapped, it is neither."""
    app = visit("score")
    app.text_area(key="pasted").set_value("Me: How is it at the plant?\nHer: Cold.\nMe: Cold?\nHer: All night.").run()
    assert "You How is it at the plant?" in shown(app)
    assert "They Cold." in shown(app)
    app.button(key="score").click().run()
    kept = desk.records.conversations(ALONE)[0]
    assert (kept.title, kept.transcript.organizer, kept.transcript.person) == ("A conversation", "You", "They")
    card = visit("scorecard", conversation=kept.id)
    assert "Was the other person the organizer?" in card.button(key="swap").label
    card.button(key="swap").click().run()
    (swapped,) = desk.records.conversations(ALONE)
    assert (swapped.title, swapped.transcript.organizer, swapped.transcript.person) == ("A conversation", "You", "They")


def test_stage_directions_are_shown_and_can_be_kept(visit: Visit, desk: Desk) -> None:
    """What was left out of the words is seen before it is scored, and one click keeps it."""
    talk = TALK.replace("Joe: Long.", "Joe: (sighs) Long. [he looks at the door]")
    app = visit("score")
    app.text_area(key="pasted").set_value(talk).run()
    assert "2 notes in brackets left out, because nobody said them: (sighs)" in " ".join(
        one.value.replace("\\", "") for one in app.caption
    )
    assert "Joe Long. They moved me" in shown(app)
    app.checkbox(key="keep-notes").check().run()
    assert "Joe (sighs) Long." in shown(app)
    app.checkbox(key="keep-notes").uncheck().run()
    app.button(key="score").click().run()
    assert "(sighs)" not in desk.records.conversations(ALONE)[0].transcript.turns[1].text


def test_names_become_initials_before_anything_is_kept(visit: Visit, desk: Desk, data: Path) -> None:
    """With one click, in the words, the title and the names of downloads; it is seen before it is scored."""
    talk = TALK.replace("Joe:", "Rukhsana Shaikh:").replace("Thanks for sitting", "Rukhsana, thanks for sitting")
    app = visit("score")
    app.text_area(key="pasted").set_value(talk).run()
    assert not app.checkbox(key="initials").value
    app.checkbox(key="initials").check().run()
    assert "R, thanks for sitting down with me." in shown(app)
    app.text_input(key="conversation-title").set_value("Second visit to rukhsana").run()
    app.button(key="score").click().run()
    (kept,) = desk.records.conversations(ALONE)
    assert (kept.title, kept.transcript.organizer, kept.transcript.person) == ("Second visit to R", "A1", "R S")
    assert not [file for file in data.rglob("*") if file.is_file() and b"ukhsana" in file.read_bytes()]
    assert "ukhsana" not in raw_html(visit("scorecard", conversation=kept.id))


def test_initials_stand_for_names_in_several_files_and_their_titles(visit: Visit, desk: Desk) -> None:
    """The names of files are titles, and so names of downloads."""
    app = visit("score")
    app.file_uploader(key="file").upload("joe.txt", TALK.encode()).upload("b.txt", TALK.encode()).run()
    app.checkbox(key="initials").check().run()
    app.button(key="score-all").click().run()
    kept = {one.title: one.transcript.person for one in desk.records.conversations(ALONE)}
    assert kept == {"J": "J", "b": "J"}


def test_whoever_left_while_it_was_read_waits_for_that_reading(visit: Visit, desk: Desk) -> None:
    """It goes on beside the page, as the page says; its scorecard, opened meanwhile, is not made a second time."""
    talk = "\n".join(f"You: What happened after that, in week {n}?\nMaria: My son was ill again." for n in range(1_500))
    left, other = visit("score"), visit("mine")
    left.text_area(key="pasted").set_value(talk)
    left.run()
    with ThreadPoolExecutor(1) as beside:
        reading = beside.submit(lambda: left.button(key="score").click().run())
        while not (kept := desk.records.attempts(ALONE)):
            sleep(0.05)
        other.switch_page("coach/ui/pages/scorecard.py")
        other.query_params.update(conversation=kept[0].id)
        assert "of 100" in shown(other.run())
        reading.result()
    assert len(desk.records.assessments([kept[0].id])) == 1


def test_what_was_cut_into_turns_is_of_the_words_in_the_box_and_let_go_with_them(visit: Visit) -> None:
    """A click does not cut a long talk anew; other words do, and none stay behind once it is scored."""
    app = visit("score")
    app.text_area(key="pasted").set_value(TALK).run()
    app.checkbox(key="initials").check().run()
    app.text_area(key="pasted").set_value(TALK.replace("Joe:", "Kim:").replace("Long. They", "Short. They")).run()
    assert app.radio(key="organizer").options == ["Ana", "Kim"]
    assert "Short. They" in shown(app)
    assert "Joe" not in str(app.session_state["coach_brought"])
    app.button(key="score").click().run()
    assert not app.session_state["coach_brought"]


def test_a_long_talk_is_said_to_be_quicker_as_a_file(visit: Visit) -> None:
    """In sight and beside the box: what waits behind a question mark is not read by whoever has just pasted it."""
    assert "A file is quicker" in shown(visit("score"))
