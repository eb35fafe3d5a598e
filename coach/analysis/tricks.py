"""Finds words addressed to whoever scores the conversation rather than to the person. They earn nothing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coach.analysis.listed import listed
from coach.model.reading import Moment, MomentKind
from coach.model.transcript import Speaker

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coach.analysis.talk import Talk

_TRIGGERS = listed(
    """
    score scores scorer scoring grade grader grading rate rating rubric evaluator instructions prompt system
    marks judge criteria criterion label
    """
)
_TRICK = re.compile(
    r"\bignore (?:all |any |the |your |these |previous |prior |above |earlier )+(?:instructions?|prompts?|"
    r"rules?|text)"
    r"|\b(?:system|assistant|developer) ?(?:prompt|message|note)? ?:"
    r"|\b(?:dear|note to|attention|hey|hello|to the|message for|instructions? (?:to|for)) (?:the )?(?:scorer|"
    r"grader|evaluator|judge|rater|coach|model|ai|llm)\b"
    r"|\b(?:give|award|assign|rate|score|grade|mark) (?:this|me|the|all|every|full|maximum|top|him|her|"
    r"it)\b[^.?!]{0,50}\b(?:score|scores|marks?|points?|criteria|criterion|4|four|10|ten|100|full|maximum|"
    r"perfect|highest|conversation|transcript)\b"
    r"|\b(?:full|top|maximum|perfect) (?:marks|score|points) (?:for|on|to|in) (?:this|all|every|each|the)"
    r"|\blabel (?:this|every|all|each) (?:turn|conversation|line)"
)


def find(talk: Talk) -> Iterator[Moment]:
    """Find an organizer's sentences that speak to the scorer."""
    for heard in talk.heard:
        if heard.speaker is not Speaker.ORGANIZER or heard.vocabulary.isdisjoint(_TRIGGERS):
            continue
        match = _TRICK.search(heard.low)
        if match:
            start, end = heard.sentence_at(match.start())
            yield Moment(kind=MomentKind.INSTRUCTION_TO_SCORER, turn=heard.index, quote=heard.text[start:end])
