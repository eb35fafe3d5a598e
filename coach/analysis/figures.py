"""Counts and shares of the whole conversation. A share is None where there was nothing to divide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.analysis.language import unread_share
from coach.model.reading import QUESTIONS, Figures, Label
from coach.model.transcript import Speaker

if TYPE_CHECKING:
    from coach.analysis.talk import Talk


def count(talk: Talk) -> Figures:
    """Work out the figures of a conversation whose turns have all been read."""
    ours = [
        (heard, labels)
        for heard, labels in zip(talk.heard, talk.labels, strict=True)
        if heard.speaker is Speaker.ORGANIZER
    ]
    words = sum([len(heard.words) for heard in talk.heard])
    own = sum([len(heard.words) for heard, _ in ours])
    asking = sum([not labels.isdisjoint(QUESTIONS) for _, labels in ours])
    opening = sum([Label.OPEN_QUESTION in labels for _, labels in ours])
    saying_back = sum([Label.REFLECTION in labels for _, labels in ours])
    longest = max((heard for heard, _ in ours), key=lambda heard: len(heard.words), default=None)
    return Figures(
        words=words,
        organizer_words=own,
        organizer_turns=sum([bool(heard.words) for heard, _ in ours]),
        turns_with_question=asking,
        talk_share=own / words if words else None,
        open_share=opening / asking if asking else None,
        reflections_per_question=saying_back / asking if asking else None,
        longest_monologue=len(longest.words) if longest else 0,
        longest_monologue_turn=longest.index if longest and longest.words else None,
        unread_share=unread_share(talk.heard),
    )
