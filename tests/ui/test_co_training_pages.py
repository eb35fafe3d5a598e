"""The pages of a group that two trainers train: hers who began it, the other's, and the trainees'."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from coach.model.account import Account, Role
from coach.practice.groups.reviewing import GivenLevel
from tests.ui.grouped import PASSWORD
from tests.ui.seen import raw_html, shown

if TYPE_CHECKING:
    from tests.ui.grouped import Served


@pytest.fixture
def bea(served: Served) -> Account:
    """Another trainer, who has opened the group's link."""
    entrance = served.desk.entrance
    session = entrance.choose_password(entrance.add_trainer("Bea Okonkwo", "bea"), PASSWORD)
    account = entrance.who(session)
    assert account is not None
    assert account.role is Role.TRAINER
    served.sessions[account.id] = session
    entrance.join_too(account, served.group.code)
    return account


def _let_train(served: Served) -> None:
    served.open(served.trainer, "group").button(key="train-along").click().run()


def test_a_trainer_who_has_joined_is_let_train_along_and_no_longer(served: Served, bea: Account) -> None:
    """With a click each; nobody else is offered, and before anybody is there the page says what to do."""
    app = served.open(served.trainer, "group")
    assert app.selectbox(key="to-train").options == ["Bea Okonkwo"]
    app.button(key="train-along").click().run()
    assert "Bea Okonkwo** trains it with you." in shown(app)
    assert "they open it, join with their own account" in shown(app)
    hers = served.open(bea, "group")
    assert "You train this group with Ana Lima. You see what was handed in since" in shown(hers)
    assert "dissolve" not in {button.key for button in hers.button}
    app.button(key=f"no-longer-{bea.id}").click().run()
    assert not served.desk.training.groups(bea)


def test_trainees_read_who_trains_along(served: Served, bea: Account) -> None:
    """On top of Practise, beside the button to hand in, and on their account's page."""
    rehearsal = served.rehearsed()
    _let_train(served)
    assert f"Bea Okonkwo trains {served.group.name} too now, and sees what you hand in from here on" in shown(
        served.open(served.trainee)
    )
    app = served.open(served.trainee, "scorecard", rehearsal=rehearsal.id)
    button = app.button(key=f"hand-in-{served.group.id}-{bea.id}")
    assert button.label == "Hand in to your trainers"
    assert "Ana Lima and Bea Okonkwo will see this conversation, this scorecard, and nothing else" in shown(app)
    button.click().run()
    assert "Handed in to Ana Lima and Bea Okonkwo" in shown(app)
    assert "with Ana Lima and Bea Okonkwo" in shown(served.open(served.trainee, "account"))


def test_a_click_is_for_those_who_were_named_when_the_page_was_drawn(served: Served, bea: Account) -> None:
    """Whoever came in between is named first, and nothing is handed in unawares."""
    rehearsal = served.rehearsed()
    app = served.open(served.trainee, "scorecard", rehearsal=rehearsal.id)
    stale = app.button(key=f"hand-in-{served.group.id}")
    served.desk.training.train_along(served.trainer, served.group.id, bea.id)
    stale.click().run()
    assert served.desk.handing_in.handed_in(served.trainee, rehearsal.id) is None
    assert "Ana Lima and Bea Okonkwo will see this conversation" in shown(app)


def test_what_was_handed_in_to_one_is_not_shown_to_the_other(served: Served, bea: Account) -> None:
    """Neither on her list nor by its address, and the trainee still reads who sees it."""
    rehearsal = served.rehearsed()
    served.desk.handing_in.hand_in(served.trainee, rehearsal.id, served.group.id)
    _let_train(served)
    assert "Nothing waits to be read" in shown(served.open(bea, "group"))
    assert "not handed in to you" in shown(served.open(bea, "review", rehearsal=rehearsal.id))
    card = served.open(served.trainee, "scorecard", rehearsal=rehearsal.id)
    assert "Handed in to Ana Lima on" in shown(card)


def test_what_one_has_read_the_other_reads_and_does_not_change(served: Served, bea: Account) -> None:
    """Levels, words and remarks, but no form, and no answer that was meant for the other."""
    _let_train(served)
    rehearsal = served.rehearsed()
    served.desk.handing_in.hand_in(served.trainee, rehearsal.id, served.group.id)
    one = served.desk.content.rubric(rehearsal.rubric).criteria[0]
    served.desk.reviews.rate(bea, rehearsal.id, {one.id: GivenLevel(score=1)})
    served.desk.reviews.say(bea, rehearsal.id, "You waited.")
    served.desk.handing_in.answer(served.trainee, rehearsal.id, "I froze.")
    assert "Bea Okonkwo has read it" in shown(served.open(served.trainer, "group"))
    app = served.open(served.trainer, "review", rehearsal=rehearsal.id)
    assert "Bea Okonkwo has read this for both of you" in shown(app)
    assert "You waited." in raw_html(app)
    assert "I froze." not in raw_html(app) + shown(app)
    assert not app.text_area
    assert "save-levels" not in {button.key for button in app.button}
    along = served.open(served.trainer, "group", group=served.group.id, trainee=served.trainee.id)
    assert "Bea Okonkwo said: You waited." in [text.value for text in along.text]
    hers = served.open(bea, "group")
    assert "**has answered you**" in shown(hers)


def test_nobody_is_asked_to_answer_who_would_not_read_it(served: Served, bea: Account) -> None:
    """Once she trains the group no longer, what she said stays, and an answer would have gone to nobody."""
    _let_train(served)
    rehearsal = served.rehearsed()
    served.desk.handing_in.hand_in(served.trainee, rehearsal.id, served.group.id)
    served.desk.reviews.say(bea, rehearsal.id, "You waited.")
    card = served.open(served.trainee, "scorecard", rehearsal=rehearsal.id)
    assert [area.label for area in card.text_area] == ["Answer Bea Okonkwo"]
    served.desk.training.train_no_longer(served.trainer, served.group.id, bea.id)
    card = served.open(served.trainee, "scorecard", rehearsal=rehearsal.id)
    assert not card.text_area
    assert "You waited." in raw_html(card)
    assert "Bea Okonkwo does not train this group any more" in shown(card)


def test_an_invitation_says_until_when_it_lets_people_in(served: Served) -> None:
    """And once it has run out, that it has, with the way to a new one."""
    assert "It lets people in until" in shown(served.open(served.trainer, "group"))
    over = datetime.now(UTC) - timedelta(days=1)
    served.desk.store.groups.set_code(served.group.id, "spent", until=over)
    app = served.open(served.trainer, "group")
    assert "lets nobody in any more" in shown(app)
    assert "spent" not in {code.value for code in app.code}
    app.button(key="change-code").click().run()
    assert "It lets people in until" in shown(app)
