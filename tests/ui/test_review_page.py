"""Review: a trainer reads what was handed in, rates before she sees Coach's levels, and says a few words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.practice.groups.reviewing import GivenLevel
from tests.ui.seen import raw_html, shown

if TYPE_CHECKING:
    from tests.ui.grouped import Served


def test_coachs_levels_are_hidden_until_the_trainer_has_rated(served: Served) -> None:
    """Then they stand beside hers, and the trainee reads what she said."""
    rehearsal = served.rehearsed()
    served.desk.handing_in.hand_in(served.trainee, rehearsal.id, served.group.id)
    app = served.open(served.trainer, "review", rehearsal=rehearsal.id)
    assert "of 100" not in shown(app)
    assert "before you see Coach" in shown(app)
    criterion = served.desk.content.rubric(rehearsal.rubric).criteria[0]
    app.button_group(key=f"level-{rehearsal.id}-{criterion.id}").set_value(2)
    app.text_input(key=f"why-{rehearsal.id}-{criterion.id}").set_value("You said who you are.")
    next(button for button in app.button if button.label.startswith("Save")).click().run()
    review = served.desk.reviews.of(rehearsal.id)
    assert review is not None
    assert review.blind
    assert [(one.trainer, one.why) for one in review.ratings] == [(2, "You said who you are.")]
    assert "What they see" in shown(app)
    assert "before you see Coach" not in shown(app)
    card = served.open(served.trainee, "scorecard", rehearsal=rehearsal.id)
    assert "Ana Lima has read this" in shown(card)
    assert "You said who you are." in shown(card)


def test_what_is_rated_after_a_look_does_not_count_as_unseen(served: Served) -> None:
    """The button shows Coach's levels, and the page remembers that it did."""
    rehearsal = served.rehearsed()
    served.desk.handing_in.hand_in(served.trainee, rehearsal.id, served.group.id)
    app = served.open(served.trainer, "review", rehearsal=rehearsal.id)
    app.button(key="show-levels").click().run()
    assert "What they see" in shown(app)
    criterion = served.desk.content.rubric(rehearsal.rubric).criteria[0]
    app.button_group(key=f"level-{rehearsal.id}-{criterion.id}").set_value(1)
    next(button for button in app.button if button.label == "Save").click().run()
    review = served.desk.reviews.of(rehearsal.id)
    assert review is not None
    assert not review.blind


def test_levels_that_were_looked_at_stay_looked_at(served: Served) -> None:
    """A page that is opened anew, or in a tab beside, does not make a rating an unseen one."""
    rehearsal = served.rehearsed()
    served.desk.handing_in.hand_in(served.trainee, rehearsal.id, served.group.id)
    beside = served.open(served.trainer, "review", rehearsal=rehearsal.id)
    served.open(served.trainer, "review", rehearsal=rehearsal.id).button(key="show-levels").click().run()
    again = served.open(served.trainer, "review", rehearsal=rehearsal.id)
    assert "What they see" in shown(again)
    criterion = served.desk.content.rubric(rehearsal.rubric).criteria[0]
    beside.button_group(key=f"level-{rehearsal.id}-{criterion.id}").set_value(1)
    beside.button(key="save-levels").click().run()
    review = served.desk.reviews.of(rehearsal.id)
    assert review is not None
    assert [one.trainer for one in review.ratings] == [1]
    assert not review.blind


def test_a_tab_that_is_behind_changes_only_what_was_changed_in_it(served: Served) -> None:
    """Words and levels that were given in another tab stay, and are seen at the next click."""
    rehearsal = served.rehearsed()
    served.desk.handing_in.hand_in(served.trainee, rehearsal.id, served.group.id)
    first = served.open(served.trainer, "review", rehearsal=rehearsal.id)
    second = served.open(served.trainer, "review", rehearsal=rehearsal.id)
    one, two = served.desk.content.rubric(rehearsal.rubric).criteria[:2]
    second.text_area(key=f"says-{rehearsal.id}").set_value("Words from tab two.").run()
    second.button_group(key=f"level-{rehearsal.id}-{one.id}").set_value(3)
    second.button(key="save-levels").click().run()
    first.button(key="show-levels").click().run()
    assert first.text_area(key=f"says-{rehearsal.id}").value == "Words from tab two."
    first.button_group(key=f"level-{rehearsal.id}-{two.id}").set_value(2)
    first.button(key="save-levels").click().run()
    review = served.desk.reviews.of(rehearsal.id)
    assert review is not None
    assert {rating.criterion: rating.trainer for rating in review.ratings} == {one.id: 3, two.id: 2}
    assert review.says == "Words from tab two."


def test_words_are_kept_whatever_is_clicked_next(served: Served) -> None:
    """Also where that leads to another page."""
    rehearsal = served.rehearsed()
    served.desk.handing_in.hand_in(served.trainee, rehearsal.id, served.group.id)
    app = served.open(served.trainer, "review", rehearsal=rehearsal.id)
    app.text_area(key=f"says-{rehearsal.id}").set_value("You came back.")
    app.button(key="back").click().run()
    review = served.desk.reviews.of(rehearsal.id)
    assert review is not None
    assert review.says == "You came back."


def test_what_can_not_be_kept_is_told(served: Served) -> None:
    """It was taken back while she wrote."""
    rehearsal = served.rehearsed()
    served.desk.handing_in.hand_in(served.trainee, rehearsal.id, served.group.id)
    app = served.open(served.trainer, "review", rehearsal=rehearsal.id)
    served.desk.handing_in.take_back(served.trainee, rehearsal.id)
    app.text_area(key=f"says-{rehearsal.id}").set_value("You came back.").run()
    assert "taken back since" in shown(app)
    assert served.desk.reviews.of(rehearsal.id) is None


def test_a_review_without_an_address_leads_to_the_group(served: Served) -> None:
    """Nothing is wrong: the browser's way back leaves the address out."""
    app = served.open(served.trainer, "review")
    assert "Choose what to read on the Group page" in shown(app)
    assert not app.error


def test_the_next_to_read_is_one_click_away(served: Served) -> None:
    """With nothing of the one before in its fields."""
    first, second = served.rehearsed(), served.rehearsed()
    for one in (first, second):
        served.desk.handing_in.hand_in(served.trainee, one.id, served.group.id)
    app = served.open(served.trainer, "review", rehearsal=first.id)
    app.text_area(key=f"says-{first.id}").set_value("You came back.").run()
    app.button(key="next").click().run()
    assert app.query_params["rehearsal"] == second.id
    assert app.text_area(key=f"says-{second.id}").value == ""
    app.text_area(key=f"says-{second.id}").set_value("And again.").run()
    assert "next" not in {button.key for button in app.button}


def test_how_somebody_is_coming_along_shows_only_what_was_seen(served: Served) -> None:
    """Levels stand there once she has rated, hers in bold; what waits has none, so that she rates unseen."""
    first, second = served.rehearsed(), served.rehearsed()
    for rehearsal in (first, second):
        served.desk.handing_in.hand_in(served.trainee, rehearsal.id, served.group.id)
    debrief, _ = served.desk.reviews.open(served.trainer, first.id)
    criterion = next(one for one in debrief.scorecard.criteria if one.score is not None)
    other = (criterion.score or 0) - 1 if criterion.score else 1
    served.desk.reviews.rate(served.trainer, first.id, {criterion.id: GivenLevel(score=other)})
    address = f"group={served.group.id}&amp;trainee={served.trainee.id}"
    assert address in raw_html(served.open(served.trainer, "group"))
    app = served.open(served.trainer, "group", group=served.group.id, trainee=served.trainee.id)
    assert f"<b>{other} of 4</b>" in raw_html(app)
    assert raw_html(app).count("<th scope='col'>") == 1
    assert app.button(key=f"read-{second.id}").label == "Read it"
    app.button(key=f"read-{first.id}").click().run()
    assert app.query_params["rehearsal"] == first.id


def test_two_of_one_day_are_told_apart_by_the_hour(served: Served) -> None:
    """Columns that all say the same day would tell nothing."""
    for rehearsal in (served.rehearsed(), served.rehearsed()):
        served.desk.handing_in.hand_in(served.trainee, rehearsal.id, served.group.id)
        served.desk.reviews.open(served.trainer, rehearsal.id)
        served.desk.reviews.rate(served.trainer, rehearsal.id, {})
    app = served.open(served.trainer, "group", group=served.group.id, trainee=served.trainee.id)
    heads = raw_html(app).split("<th scope='col'>")[1:]
    assert len(heads) == 2
    assert all(":" in head.split("<")[0] for head in heads)


def test_a_trainee_answers_and_the_trainer_finds_it(served: Served) -> None:
    """From the scorecard to the Group page and into the review, as words and no markup."""
    rehearsal = served.rehearsed()
    served.desk.handing_in.hand_in(served.trainee, rehearsal.id, served.group.id)
    app = served.open(served.trainee, "scorecard", rehearsal=rehearsal.id)
    assert not app.text_area
    served.desk.reviews.say(served.trainer, rehearsal.id, "What happened at the end?")
    app = served.open(served.trainee, "scorecard", rehearsal=rehearsal.id)
    app.text_area(key=f"answer-{rehearsal.id}").set_value("I <b>froze</b>.").run()
    group = shown(served.open(served.trainer, "group"))
    assert "has answered you" in group
    assert "1 answer to you" in group
    assert "Nothing waits" not in group
    assert "I &lt;b&gt;froze&lt;/b&gt;." in raw_html(served.open(served.trainer, "review", rehearsal=rehearsal.id))
