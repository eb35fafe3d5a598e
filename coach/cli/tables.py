"""Readings and scorecards drawn for a terminal. All words of users are drawn as they are, never as markup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group
from rich.padding import Padding
from rich.table import Column, Table
from rich.text import Text

from coach.model.rubric import TOP
from coach.practice.report.words import SIGNS, in_figures, why_unscored

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import RenderableType

    from coach.model.reading import Reading
    from coach.model.scorecard import Advice, Comparison, CriterionScore, Scorecard
    from coach.model.transcript import Transcript


def reading(transcript: Transcript, found: Reading) -> RenderableType:
    """Draw a reading: the figures, then each turn with its labels."""
    table = Table("", "Who", "What it does", "Words", box=None, pad_edge=False, header_style="bold")
    for number, (turn, read) in enumerate(zip(transcript.turns, found.turns, strict=True), start=1):
        labels = ", ".join(SIGNS[label].word for label in read.labels)
        table.add_row(str(number), read.speaker.value, Text(labels, style="bold" if labels else ""), Text(turn.text))
    return Group(_title(found.id), Padding(Text(in_figures(found.figures, found.turns)), (0, 0, 1, 2)), table, Text(""))


def scorecard(transcript: Transcript, card: Scorecard) -> RenderableType:
    """Draw one scorecard in full: levels, reasons, the words that show them, and what to try."""
    made = f"{card.rubric.id} v{card.rubric.version}, read by {card.reader.id} {card.reader.version}"
    advice = [_advice(one) for one in card.advice]
    parts: list[RenderableType] = [
        _title(f"{transcript.id}: {_total(card.total)}"),
        Text(made, style="dim"),
        _levels(card),
    ]
    if advice:
        parts += [Text("\nTo try next", style="bold"), *advice]
    return Group(*parts)


def _levels(card: Scorecard) -> RenderableType:
    """Draw the criteria, or say once why none of them was scored."""
    if why := why_unscored(card):
        return Text(why)
    table = Table("Criterion", "Level", "Why", box=None, pad_edge=False, header_style="bold")
    for criterion in card.criteria:
        table.add_row(Text(criterion.title), _level(criterion.score), _why(criterion))
    return table


def scorecards(cards: Sequence[Scorecard]) -> RenderableType:
    """Draw several scorecards, a table for each rubric: a row a conversation, a numbered column a criterion."""
    made_by = dict.fromkeys(f"{card.rubric.id} v{card.rubric.version}" for card in cards)
    alike = [[card for card in cards if f"{card.rubric.id} v{card.rubric.version}" == name] for name in made_by]
    tables = [_rows(name, some) for name, some in zip(made_by, alike, strict=True)]
    return Group(*tables, Text("Totals are of 100, criteria of 4; – is not scored.", style="dim"))


def _rows(rubric: str, cards: Sequence[Scorecard]) -> RenderableType:
    titles = {c.id: c.title for card in cards for c in card.criteria}
    numbers = [str(number) for number in range(1, len(titles) + 1)]
    # In a narrow window a long name is broken, and never a figure left out.
    figures = [Column(head, no_wrap=True) for head in ("Total", *numbers)]
    table = Table(Column("Conversation", overflow="fold"), *figures, box=None, header_style="bold")
    for card in cards:
        levels = {c.id: c.score for c in card.criteria}
        row = ["–" if levels.get(name) is None else str(levels[name]) for name in titles]
        table.add_row(Text(card.id), "–" if card.total is None else f"{card.total:.0f}", *row)
    columns = [f"{number}: {title}" for number, title in zip(numbers, titles.values(), strict=True)]
    return Group(_title(rubric), table, Text(f"{' · '.join(columns)}\n", style="dim"))


def comparison(found: Comparison) -> RenderableType:
    """Draw two attempts side by side."""
    names = [Column(name, overflow="fold") for name in (found.before, found.after)]
    table = Table("Criterion", *names, "Change", box=None, header_style="bold")
    table.add_row("Total", _total(found.total_before), _total(found.total_after), _change(found.total_change))
    for one in found.criteria:
        table.add_row(Text(one.title), _level(one.before), _level(one.after), _change(one.change))
    return Group(table, *([Text(found.why_not)] if found.why_not else []))


def _title(words: str) -> Text:
    return Text(words, style="bold underline")


def _total(total: float | None) -> str:
    return "not scored" if total is None else f"{total:.0f} of 100"


def _level(score: int | None) -> Text:
    if score is None:
        return Text("–", style="dim")
    return Text(f"{'●' * score}{'○' * (TOP - score)} {score}")


def _why(criterion: CriterionScore) -> Text:
    words = Text(criterion.reason)
    for quote in criterion.evidence[:2]:
        words.append(f"\n  {quote.turn + 1}: “{quote.quote}”", style="italic")
    return words


def _advice(advice: Advice) -> Padding:
    at = "" if advice.turn is None else f"Turn {advice.turn + 1}: "
    return Padding(Text(f"• {at}{advice.says} {advice.tries}"), (0, 0, 0, 2))


def _change(change: float | None) -> str:
    return "" if change is None else "same" if change == 0 else f"{change:+g}"
