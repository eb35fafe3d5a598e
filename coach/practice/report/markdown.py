"""A debrief as Markdown, for notes and trackers. What people said is escaped, so that it stays what they said."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coach.model.rubric import TOP
from coach.model.transcript import Speaker
from coach.practice.report import turned
from coach.practice.report.moment import ONE_MOMENT, advice, landed, one_moment
from coach.practice.report.person import begun
from coach.practice.report.quotes import excerpt, told_once
from coach.practice.report.words import (
    FROM_MEMORY,
    MOMENTS,
    SIGNS,
    in_figures,
    spoken,
    step,
    unread,
    why_unscored,
)
from coach.practice.report.worked import HEADING as WORKED
from coach.practice.report.worked import worked
from coach.practice.report.wrote import HEADING, in_markdown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coach.model.reading import StepFinding
    from coach.model.scorecard import CriterionScore
    from coach.practice.debriefs import Debrief

_SPECIAL = re.compile(r"([\\`*_{}\[\]#+!|<>~&$]|(?<!\w)-|-(?!\w))")
"""A hyphen inside a word does nothing, nor do parentheses without brackets; a label's backslashes are read out."""
_NUMBERED = re.compile(r"^([^\S\n]*\d+)([.)])", re.MULTILINE)
_UNDERLINE = re.compile(r"^([ \t]*)=", re.MULTILINE)
_NAMED = re.compile(r":(?=\u2060?[^\W\d_])")
"""A colon that may begin a color's or a badge's name, as in “:red”."""

JOINER = "\u2060"
"""A character of no width, which keeps apart what would be taken together. A backslash does not: links are looked for
in the text once the backslashes have done their work."""
_SEAMS = re.compile(r"(?<=\S)(?=@\S)|(?<=:)(?=//)|(?<=www)(?=\.)|(?<=:)(?!\d\d:)(?=[\w+/-]+:)", re.IGNORECASE)
"""Where an address (a@b, http://, www.) or a picture's name (:smile:, :material/home:) can be taken apart."""


def markdown(debrief: Debrief) -> str:
    """Write the whole report as Markdown."""
    return "\n\n".join(part for part in _parts(debrief) if part) + "\n"


def escaped(text: str) -> str:
    """Escape what Markdown or HTML would take for markup, and what would become a link or a picture by itself."""
    plain = _NAMED.sub(r"\\:", _SPECIAL.sub(r"\\\1", _SEAMS.sub(JOINER, text)))
    return _UNDERLINE.sub(r"\1\\=", _NUMBERED.sub(r"\1\\\2", plain))


def _parts(debrief: Debrief) -> Iterator[str]:
    card = debrief.scorecard
    yield f"# {escaped(debrief.title)}"
    if debrief.transcript.from_memory:
        yield escaped(FROM_MEMORY)
    else:
        yield _total(debrief)
        yield in_figures(debrief.reading.figures, debrief.reading.turns)
    yield from _worked(debrief)
    if came := landed(debrief):
        yield f"**{escaped(came.says)}**"
        yield _listed(escaped(reason) for reason in came.reasons)
    if debrief.review:
        yield f"## {escaped(debrief.reviewer)} has read this"
        yield escaped(debrief.review.says)
        yield _listed(f"Turn {one.turn + 1}: {escaped(one.text)}" for one in debrief.review.remarks)
    if both := list(turned.in_words(debrief)):
        yield f"## {turned.HEADING}"
        yield _listed(_line(one) for one in both)
    yield from _written(debrief)
    if many := advice(debrief):
        yield "## Try next"
        yield _listed(f"{escaped(one.says)} {escaped(one.tries)}" for one in many)
    yield "## Criteria"
    if why_unscored(card):
        yield _listed(escaped(one.title) for one in card.criteria)
    else:
        yield from (_criterion(debrief, one) for one in card.criteria)
    if card.moments:
        yield "## Moments that mattered"
        yield _listed(
            f"{MOMENTS[m.kind]} (turn {m.turn + 1}): “{_cut(debrief, m.turn, m.quote)}”" for m in card.moments
        )
    if card.steps:
        yield "## The steps of the invitation"
        yield _listed(f"{step(s.step)}: {_taken(debrief, s)}" for s in card.steps)
    if debrief.untold and begun(debrief):
        yield f"## What {escaped(debrief.transcript.person)} never told you"
        yield _listed(f"{escaped(one.gist)} What opens it: {escaped(one.opens_with)}" for one in debrief.untold)
    yield "## The conversation"
    yield from _talk(debrief)
    yield f"Rubric: {escaped(debrief.rubric.title)}, version {card.rubric.version}."
    yield f"Reader: {escaped(card.reader.id)} {escaped(card.reader.version)}."


def _worked(debrief: Debrief) -> Iterator[str]:
    if best := worked(debrief):
        yield f"**{WORKED}:** “{_line(best.quote)}” {escaped(best.says)}"


def _written(debrief: Debrief) -> Iterator[str]:
    """Give what was written from memory, with what was there below each answer."""
    for number, (asks, words, there) in enumerate(in_markdown(debrief)):
        if number == 0:
            yield f"## {HEADING}"
        yield f"**{escaped(asks)}**"
        if words:
            yield "> " + escaped(words).replace("\n", "\n> ")
        yield _listed(_line(one) for one in there)


def _total(debrief: Debrief) -> str:
    if one_moment(debrief):
        return ONE_MOMENT
    card = debrief.scorecard
    if card.total is None:
        return f"Total: not scored. {escaped(why_unscored(card) or '')}".rstrip()
    return f"Total: {card.total:.0f} of 100"


def _cut(debrief: Debrief, turn: int, quote: str) -> str:
    return _line(excerpt(quote, debrief.transcript.turns[turn].text))


def _taken(debrief: Debrief, one: StepFinding) -> str:
    return "missing" if one.turn is None or not one.quote else f"“{_cut(debrief, one.turn, one.quote)}”"


def _criterion(debrief: Debrief, one: CriterionScore) -> str:
    level = "not scored" if one.score is None else f"{one.score} of {TOP}"
    tip = f"\n\nTry: {escaped(one.suggestion)}" if one.suggestion else ""
    quotes = _listed(
        f"“{_cut(debrief, quote.turn, quote.quote)}” (turn {quote.turn + 1})" for _, quote in told_once(one.evidence)
    )
    return f"### {escaped(one.title)}: {level}\n\n{escaped(one.reason)}{tip}" + (f"\n\n{quotes}" if quotes else "")


def _talk(debrief: Debrief) -> Iterator[str]:
    names = {
        Speaker.ORGANIZER: debrief.transcript.organizer or "Organizer",
        Speaker.PERSON: debrief.transcript.person or "Person",
    }
    blind = unread(debrief.reading.figures)
    for number, (turn, reading) in enumerate(
        zip(debrief.transcript.turns, debrief.reading.turns, strict=True), start=1
    ):
        labels = "" if blind else ", ".join(SIGNS[label].word for label in reading.labels)
        words = escaped(spoken(turn)).replace("\n", "\n> ")
        yield f"{number}\\. **{escaped(names[turn.speaker])}**" + (f" ({labels})" if labels else "") + f"\n\n> {words}"


def _listed(items: Iterator[str]) -> str:
    return "\n".join(f"- {item}" for item in items)


def _line(text: str) -> str:
    return escaped(" ".join(text.split()))
