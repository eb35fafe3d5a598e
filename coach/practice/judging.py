"""A second opinion on what wording decides: narrow yes/no items, each with a verbatim quote, asked several times.

Knows how opinions are checked against the transcript and put together; leaves asking to whoever fits `Judge`.
"""

from __future__ import annotations

from statistics import median_low
from typing import TYPE_CHECKING, Protocol

from coach import scoring
from coach.model.judgement import Answer, Contrast, Finding, Item, Judgement, Opinion, Rewording, Round
from coach.model.reading import Label, MomentKind
from coach.model.scorecard import CriterionScore, Quote, Scorecard, Source

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from coach.model.reading import Moment
    from coach.model.rubric import Rubric
    from coach.model.transcript import Transcript

SHORTEST_QUOTE = 8
"""Characters below which a quote proves nothing: nearly every conversation has them somewhere."""

TURNS_BEFORE = 6
"""How many turns before the one that is said another way are sent with it."""


class Judge(Protocol):
    """Gives a second opinion; never raises for a server's sake."""

    def judge(self, transcript: Transcript, rubric: Rubric, *, owner: str = "", rounds: int = 3) -> Judgement:
        """Judge the criteria that the rubric marks as `judged`."""

    def reword(self, transcript: Transcript, turn: int, wanted: Label, *, owner: str = "") -> Rewording:
        """Say an organizer's turn another way, so that it is read as `wanted`."""


def list_items(rubric: Rubric) -> tuple[Item, ...]:
    """List what is asked about the judged criteria: one item for each level above the lowest."""
    return tuple(
        Item(id=f"{criterion.id}.{level.score}", criterion=criterion.id, level=level.score, clause=level.words)
        for criterion in rubric.criteria
        if criterion.judged
        for level in criterion.levels[1:]
    )


def check_answers(
    transcript: Transcript,
    items: Sequence[Item],
    answers: Sequence[Answer],
    moments: Sequence[Moment] = (),
) -> Round:
    """Keep what can be verified. A yes whose quote is nowhere, or is an order to the scorer, is dropped and counted."""
    by_item = {answer.item: answer for answer in answers}
    findings: list[Finding] = []
    dropped = 0
    for item in items:
        answer = by_item.get(item.id)
        if answer is None or not answer.holds:
            findings.append(Finding(item=item.id, holds=None if answer is None else False))
            continue
        quote = verify(transcript, answer.turn, answer.quote)
        if quote is None or _is_order(quote, moments):
            dropped += 1
            findings.append(Finding(item=item.id, holds=None))
        else:
            findings.append(Finding(item=item.id, holds=True, quote=quote))
    return Round(findings=tuple(findings), dropped=dropped)


def verify(transcript: Transcript, turn: int | None, quote: str | None) -> Quote | None:
    """Find a quote to the character, in the turn that is named; None where it is not there or proves nothing."""
    if turn is None or quote is None or not 0 <= turn < len(transcript.turns):
        return None
    start = transcript.turns[turn].text.find(quote)
    if start < 0 or len(quote.strip()) < min(SHORTEST_QUOTE, len(transcript.turns[turn].text.strip()) or 1):
        return None
    return Quote(turn=turn, quote=quote, start=start, end=start + len(quote))


def combine(rubric: Rubric, rounds: Sequence[Round], *, failed: int = 0, why_not: str | None = None) -> Judgement:
    """Put the rounds together: the median level of each criterion and its spread.

    Where more rounds failed than came back, there is no opinion.
    """
    dropped = sum(each.dropped for each in rounds)
    if not rounds or failed > len(rounds):
        return Judgement(rounds=len(rounds), failed=failed, dropped=dropped, why_not=why_not)
    items = list_items(rubric)
    titles = {criterion.id: criterion.title for criterion in rubric.criteria if criterion.judged}
    opinions = tuple(_opinion(name, title, items, rounds) for name, title in titles.items())
    return Judgement(opinions=opinions, rounds=len(rounds), failed=failed, dropped=dropped, why_not=why_not)


def contrast(scorecard: Scorecard, judgement: Judgement, rubric: Rubric) -> tuple[Contrast, ...]:
    """List the criteria on which rules and judge differ, in the scorecard's order."""
    by_judge = {opinion.criterion: opinion.level for opinion in judgement.opinions}
    judged = {criterion.id for criterion in rubric.criteria if criterion.judged}
    return tuple(
        Contrast(
            criterion=scored.id,
            title=scored.title,
            by_rules=scored.score,
            by_judge=by_judge[scored.id],
            judged=scored.id in judged,
        )
        for scored in scorecard.criteria
        if scored.id in by_judge and by_judge[scored.id] != scored.score
    )


def settle(scorecard: Scorecard, judgement: Judgement, rubric: Rubric) -> Scorecard:
    """Let the judge's level count where the rubric says so and the judge has one; elsewhere the rules' stays."""
    judged = {criterion.id for criterion in rubric.criteria if criterion.judged}
    opinions = {o.criterion: o for o in judgement.opinions if o.level is not None and o.criterion in judged}
    words = {c.id: {level.score: level.words for level in c.levels} for c in rubric.criteria}
    criteria = tuple(
        _judged(scored, opinions[scored.id], words[scored.id], judgement.rounds) if scored.id in opinions else scored
        for scored in scorecard.criteria
    )
    levels = {scored.id: scored.score for scored in criteria}
    return scorecard.model_copy(update={"criteria": criteria, "total": scoring.total(rubric, levels)})


def _judged(scored: CriterionScore, opinion: Opinion, words: Mapping[int, str], rounds: int) -> CriterionScore:
    level = opinion.level or 0
    spread = "" if opinion.lowest == opinion.highest else f", between {opinion.lowest} and {opinion.highest}"
    by_rules = "unscored" if scored.score is None else f"a {scored.score}"
    return scored.model_copy(
        update={
            "score": level,
            "reason": f"By the model: {level}, the median of {rounds}{spread} (rules: {by_rules}); {words[level]}.",
            "evidence": opinion.evidence or scored.evidence,
            "source": Source.JUDGE,
        }
    )


def _opinion(criterion: str, title: str, items: Sequence[Item], rounds: Sequence[Round]) -> Opinion:
    own = [item for item in items if item.criterion == criterion]
    found = [{finding.item: finding for finding in each.findings} for each in rounds]
    levels = [level for by_item in found if (level := _level(own, by_item)) is not None]
    if 2 * len(levels) < len(rounds) or not levels:
        return Opinion(criterion=criterion, title=title, level=None)
    quotes = {f.quote for by_item in found for item in own if (f := by_item.get(item.id)) and f.holds and f.quote}
    return Opinion(
        criterion=criterion,
        title=title,
        level=median_low(levels),
        lowest=min(levels),
        highest=max(levels),
        evidence=tuple(sorted(quotes, key=lambda quote: (quote.turn, quote.start))),
    )


def _level(items: Sequence[Item], found: Mapping[str, Finding]) -> int | None:
    """Give the highest level whose clause holds; None where a higher one is in doubt."""
    for item in sorted(items, key=lambda item: item.level, reverse=True):
        holds = found[item.id].holds if item.id in found else None
        if holds is None:
            return None
        if holds:
            return item.level
    return 0


def _is_order(quote: Quote, moments: Sequence[Moment]) -> bool:
    orders = [m for m in moments if m.kind is MomentKind.INSTRUCTION_TO_SCORER and m.turn == quote.turn]
    return any(order.quote in quote.quote or quote.quote in order.quote for order in orders)
