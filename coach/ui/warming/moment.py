"""One round of a warm-up: what was said, what to do, one's answer, and what it did."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

import streamlit as st

from coach.model.first_name import first_name
from coach.model.transcript import Speaker
from coach.practice.report.markdown import escaped
from coach.practice.report.warm_up import RULES, SAME_WORDS, told
from coach.ui import desk, frame, places
from coach.ui.thread import exchange
from coach.ui.warming.listed import bar

if TYPE_CHECKING:
    from coach.model.warm_up import Round, Try, WarmUp
    from coach.practice.warming import SoFar

_TO_WHAT_IT_DID = """<script>/* {which} */ setTimeout(() => {{
const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
document.querySelector('.st-key-on')?.scrollIntoView({{block: 'end', behavior: still ? 'auto' : 'smooth'}});
}}, 150);</script>"""
"""On a phone, what an answer did would stand below the edge."""
_FOCUS = """<script>/* {which} */ setTimeout(() =>
document.querySelector('.st-key-answer textarea')?.focus({{preventScroll: true}}), 150);</script>"""


def show(warm_up: WarmUp, number: int, answer: Try | None, so_far: SoFar) -> None:
    """Show the round (counted from 0): to be answered, or with an answer and what it did."""
    asked = warm_up.rounds[number]
    if st.button("All warm-ups", icon=":material/arrow_back:", type="tertiary", key="back"):
        places.stay()
    with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center", key="head"):
        st.html(f'<h1 class="with">{escape(warm_up.title)}</h1>', width="content")
        with st.popover("Why", type="tertiary"):
            st.html(f"<p>{escape(warm_up.about)}</p>")
    landed = so_far.landed.get(warm_up.id, set())
    st.html(
        f'{bar(warm_up, landed, here=number)}<p class="quiet">Moment {number + 1} of {len(warm_up.rounds)}. '
        f"<strong>{escape(asked.person)}</strong>, {escape(asked.who)}.</p>"
    )
    st.html(exchange(_turns(asked, answer), goes_on=True))
    st.html(f'<p class="task">{escape(asked.task)}</p>')
    if answer is None:
        _ask(warm_up, number)
    else:
        _met(warm_up, number, answer, so_far)


def _turns(asked: Round, answer: Try | None) -> list[tuple[str, Speaker, str]]:
    names = {Speaker.ORGANIZER: "You", Speaker.PERSON: asked.person}
    turns = [(names[one.speaker], one.speaker, one.text) for one in asked.before]
    if answer is None:
        return turns
    reply = asked.lands if answer.landed else asked.misses
    return [*turns, ("You", Speaker.ORGANIZER, answer.said), (asked.person, Speaker.PERSON, reply)]


def _ask(warm_up: WarmUp, number: int) -> None:
    with st.container(key="answer"):
        said = st.chat_input(f"Say it to {warm_up.rounds[number].person}", key=f"say-{warm_up.id}-{number}")
    frame.run(_FOCUS.format(which=f"{warm_up.id} {number}"))
    if said is None:
        return
    with frame.plainly():
        answer = desk.here().warming_up.answer(desk.owner(), warm_up, number, said)
        _go(warm_up, number, answer)


def _met(warm_up: WarmUp, number: int, answer: Try, so_far: SoFar) -> None:
    """Say what the answer did, show one way to say it, and lead on."""
    met = desk.here().warming_up.met(warm_up, number, answer.said)
    st.html(f'<div class="news">{told(met, answer.said)}</div>')
    same = so_far.said_to(answer, warm_up) if met.landed else None
    if same:
        st.html(f'<p class="quiet">{escape(SAME_WORDS.format(other=same, person=warm_up.rounds[number].person))}</p>')
    _one_way(warm_up.rounds[number], answer, met.landed)
    last = number + 1 == len(warm_up.rounds)
    if last:
        _over(warm_up, answer, so_far.landed.get(warm_up.id, set()))
    with st.container(horizontal=True, key="on"):
        if not last and st.button("Next moment", type="primary" if met.landed else "secondary", key="next"):
            _go(warm_up, number + 1)
        if st.button("Say it again", type="secondary" if met.landed else "primary", key="again"):
            _go(warm_up, number)
    frame.run(_TO_WHAT_IT_DID.format(which=answer.id))


def _one_way(asked: Round, answer: Try, landed: bool) -> None:  # noqa: FBT001 - told apart at the one call
    way = next((one for one in asked.good if one != answer.said), asked.good[0])
    with st.expander("One way to say it", expanded=not landed, key=f"way-{answer.id}"):
        st.html(f'<p class="one-way">{escape(way)}</p>')
        if not landed:
            st.caption(RULES)


def _over(warm_up: WarmUp, answer: Try, landed: set[int]) -> None:
    """Say how it went, and with whom to go on."""
    left = [n for n in range(len(warm_up.rounds)) if n not in landed]
    person = desk.here().warming_up.then_meet(warm_up)
    if left:
        came = f"{len(landed)} of {len(warm_up.rounds)} came off." if landed else "None came off yet: that is practice."
        st.write(f"That was the last one. {came}")
        if left[0] != answer.round and st.button(f"Back to moment {left[0] + 1}", key="to-left"):
            _go(warm_up, left[0])
    elif answer.landed:
        st.write(f"**All {len(warm_up.rounds)} came off.**")
    if person is not None:
        first = escaped(first_name(person.persona.name))
        says, done = f"Now in a whole conversation: meet {first}", answer.landed and not left
        if st.button(says, type="primary" if done else "secondary", key="then-meet"):
            places.go("practise", scenario=person.id)


def _go(warm_up: WarmUp, number: int, answer: Try | None = None) -> None:
    """Show a round, to be answered or with an answer; the address says which, so that a reload changes nothing."""
    more = {"said": answer.id} if answer else {}
    places.stay(warm_up=warm_up.id, round=str(number + 1), **more)
