"""Words of a trainer's own content and of models are words on every page: no label, title or sentence draws them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from coach import bootstrap
from coach.model.account import ALONE
from tests.ui.test_score_page import TALK

if TYPE_CHECKING:
    from pathlib import Path

    from streamlit.testing.v1 import AppTest

    from coach.practice.desk import Desk
    from tests.ui.seen import Visit

PICTURE = "![x](http://evil.test/p.png)"


def drawn(app: AppTest) -> str:
    """Give all that a page draws as Markdown: titles, sentences, and the labels and tooltips of what can be pressed."""
    sentences: list[Any] = [
        app.title,
        app.header,
        app.subheader,
        app.markdown,
        app.caption,
        app.info,
        app.warning,
        app.error,
    ]
    pressed: list[Any] = [app.button, app.toggle, app.radio, app.selectbox, app.expander]
    words = [str(one.value) for kind in sentences for one in kind]
    words += [f"{one.label} {getattr(one, 'help', '')}" for kind in pressed for one in kind]
    words += [option for one in app.radio for option in one.options]
    return "\n".join(words)


@pytest.fixture
def own(data: Path) -> Desk:
    """A trainer's own person, whose title and name would be a picture each."""
    desk = bootstrap.build()
    text = desk.library.source("tenant-let-down-before", *desk.folders)
    for path, says in ((("id",), "own"), (("title",), f"At {PICTURE}"), (("persona", "name"), PICTURE)):
        text = desk.library.rewrite(text, path, says)
    assert str(data) in str(desk.library.keep(desk.folders, text))
    desk.read_again()
    return desk


def test_a_scenario_is_words_from_the_card_to_the_scorecard(visit: Visit, own: Desk) -> None:
    """Before, while one talks, when it was left in the middle, and after."""
    briefing = visit(scenario="own")
    assert briefing.title[0].value
    begun = own.rehearsals.answer(own.rehearsals.start("own", owner=ALONE), "Thanks for having me.")
    cards = visit()
    assert cards.button(key="carry-on")
    talk = visit(rehearsal=begun.id)
    ended = own.rehearsals.end(begun)
    card = visit("scorecard", rehearsal=ended.id)
    assert all("evil" in drawn(page) for page in (briefing, cards, card))
    for page in (briefing, cards, talk, visit(rehearsal=ended.id), card):
        assert "![x](" not in drawn(page)
        assert "http://" not in drawn(page)


def test_somebody_on_the_list_is_words(visit: Visit, desk: Desk) -> None:
    """In the title, and on the button that leads back."""
    contact = desk.visits.add(ALONE, PICTURE)
    assert contact is not None
    pages = [visit("visits"), visit("visits", contact=contact.id)]
    pages[-1].button(key="already").click().run()
    pages += [pages[-1], visit("recall", visit=desk.visits.visits(ALONE)[0].id)]
    for page in pages:
        assert "evil" in drawn(page)
        assert "![x](" not in drawn(page)
        assert "http://" not in drawn(page)


def test_whoever_spoke_is_words(visit: Visit) -> None:
    """Where one says who is who of a conversation that was brought."""
    app = visit("score")
    app.text_area(key="pasted").set_value(TALK.replace("Joe:", "Joe_x_y:")).run()
    assert app.radio(key="organizer").options == ["Ana", r"Joe\_x\_y"]
