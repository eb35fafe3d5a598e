"""A quiet line of figures while talking: how much is yours, what you asked, how long it would have taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.practice.report.words import WORDS_A_MINUTE, counted, questions, share

if TYPE_CHECKING:
    from coach.model.reading import Reading

_GOOD_SHARE = 0.30


def meter(reading: Reading) -> str:
    """Draw the figures so far; a tick on the bar stands where a visit's share should stay."""
    figures = reading.figures
    if figures.organizer_words == 0 or figures.talk_share is None:
        return '<div class="meter">You have not spoken yet.</div>'
    asked, opened = questions(reading.turns)
    asks = f"{counted(asked, 'question')}, {opened} open" if asked else "no questions yet"
    return (
        f'<div class="meter"><span>You spoke {share(figures.talk_share)}</span>'
        f'<span class="bar" aria-hidden="true"><i style="width:{figures.talk_share:.0%}"></i>'
        f'<b style="left:{_GOOD_SHARE:.0%}" title="Aim to stay below {_GOOD_SHARE:.0%}"></b></span>'
        f"<span>{asks}</span><span>{_minutes(figures.words)}</span></div>"
    )


def _minutes(words: int) -> str:
    """Say how long this would have taken aloud, briefly."""
    whole = round(words / WORDS_A_MINUTE)
    return f"about {whole} min" if whole else "under a minute"
