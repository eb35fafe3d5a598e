"""What the person says to a question, a prompt to go on or a reflection: which kind of answer comes first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.model.rehearsal import Outcome
from coach.roleplay import cues
from coach.roleplay.fitting import nearest, plainly
from coach.roleplay.forms import asked_last, asks_besides
from coach.roleplay.guessing import may_well_be, set_right
from coach.roleplay.reply import Reply
from coach.roleplay.smalltalk import GIVES_WAY, courtesies
from coach.roleplay.subjects import at_large, subjects
from coach.roleplay.talking import has_no_answer, small, talk, to_sideways
from coach.roleplay.telling import how_asked, reaching, tell_next
from coach.roleplay.unprepared import wants_a_detail
from coach.roleplay.words import plain, sentences

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.model.scenario import Topic
    from coach.roleplay.fitting import Line
    from coach.roleplay.hearing import Hearing
    from coach.roleplay.index import Index
    from coach.roleplay.mind import Mind


def answer(mind: Mind, index: Index, heard: Hearing) -> Reply | None:
    """Answer a question, a prompt to go on or a reflection; None where the turn is none of these."""
    topics = subjects(mind, index, heard) or at_large(mind, index, heard)
    courteous = heard.small[:1] == ("courtesy",) and heard.question is not None and not heard.topics
    if heard.small and (courteous or _asks_since_when(mind, heard) or not _is_about(index, topics[:1], heard)):
        aside = heard.small[0] in GIVES_WAY and cues.meeting.PURPOSE.search(heard.statement)
        return None if aside else small(mind, index, heard.small[0], heard)
    if heard.checks or (heard.reflects and cues.guesses.IS_IT_THAT.match(asked_last(heard))):
        return _confirm(mind, index, heard)
    if not topics and heard.question is None and not heard.continues and not (heard.reflects and not heard.story):
        return None
    told = (
        _weigh_nothing(mind, heard)
        or _say_plainly(mind, index, heard, topics)
        or _agree(mind, index, heard)
        or tell_next(mind, index, heard, reaching(mind, index, heard, topics))
        or to_sideways(mind, index, heard, late=True)
    )
    if told is not None:
        return told
    if heard.reflects and heard.question != "open" and not heard.narrow and not asks_besides(heard):
        return Reply("heard", feeling="heard").add(
            mind.first_of(("heard", mind.scenario.lines.heard), *_says(index.topics, topics))
        )
    reachable = topics and how_asked(heard) is not None
    near = _explain(mind, heard) or (
        None if heard.counts is not None and reachable else _say_nearest(mind, index, heard, topics)
    )
    near = near or _weigh_opinion(mind, heard) or _take_in(mind, heard) or _say_more_of_it(mind, index, heard)
    return near or (talk(mind, index, heard, topics[0]) if reachable else has_no_answer(mind, index, heard))


def _take_in(mind: Mind, heard: Hearing) -> Reply | None:
    """Take in a story of the organizer's that ends in "what do you say to that?": "that" is theirs."""
    if not heard.story or heard.topics or heard.stems or not heard.points_back or heard.question != "open":
        return None
    line = mind.pick("story", mind.scenario.lines.story)
    return Reply("story").add(line) if line else None


def _say_more_of_it(mind: Mind, index: Index, heard: Hearing) -> Reply | None:
    """Go on with the story that was told last, where somebody asks on and names nothing else."""
    fact = index.facts.get(mind.now.last_fact or "")
    if fact is None or fact.topic != mind.now.last_topic or heard.onward or wants_a_detail(heard):
        return None
    echoed = len(heard.echoes) > 1
    asks_on = heard.continues or (heard.question == "open" and (heard.points_back or echoed))
    if not asks_on or heard.topics[:1] not in ([], [fact.topic]):
        return None
    lines = [line for line in fact.more if not cues.answering.TAKES_UP.match(plain(line))]
    line = mind.pick(f"more.{fact.id}", lines, heard.stems)
    if line is None:
        return None
    mind.touch(fact.topic)
    return Reply("say").add(line)


def _asks_since_when(mind: Mind, heard: Hearing) -> bool:
    """Tell whether it is asked since when they do what they do, and they have not said it yet."""
    return heard.small[0] == "how_long" and mind.left(mind.scenario.small.how_long)


def _weigh_nothing(mind: Mind, heard: Hearing) -> Reply | None:
    """Say that nothing stands in the way where nothing was asked of them yet."""
    if mind.now.ask is not None or heard.question is None or not cues.asking.NOTHING_ASKED.search(heard.asked_words):
        return None
    line = mind.pick("nothing_asked", courtesies("nothing_asked", mind.scenario.language))
    return Reply("say").add(line) if line else None


def _agree(mind: Mind, index: Index, heard: Hearing) -> Reply | None:
    """Confirm what they told a moment ago, put as a question: "nobody from the union told you?"."""
    if not (
        heard.question == "closed" and heard.told_now and cues.questions.TELLS_AS_QUESTION.match(asked_last(heard))
    ):
        return None
    fact = index.facts.get(mind.now.last_fact or "")
    if fact is None or heard.offers:
        return None
    told = heard.echoes | index.fact_stems[fact.id] | index.topic_words[fact.topic].roots
    if not heard.stems <= told:
        return None
    line = mind.pick("heard", mind.scenario.lines.heard)
    return Reply("heard", feeling="heard").add(line) if line else None


def _weigh_opinion(mind: Mind, heard: Hearing) -> Reply | None:
    """Take in what somebody thinks, who asks what they think of it."""
    if not cues.questions.WHAT_DO_YOU_THINK.match(asked_last(heard)):
        return None
    given = [piece for piece in sentences(heard.statement) if cues.questions.GIVES_AN_OPINION.search(piece)]
    if not given or any(cues.questions.IS_OF_YOU.search(piece) for piece in given):
        return None  # nobody bets on "I think you're just stubborn"
    line = mind.pick("opinion", courtesies("opinion", mind.scenario.language))
    return Reply("say").add(line) if line else None


def _explain(mind: Mind, heard: Hearing) -> Reply | None:
    """Answer "what do you mean?" or "time since what?" about a remark that holds nothing more."""
    turned = cues.questions.LEFT_OPEN.match(asked_last(heard))
    means = turned and set(turned["words"].split()) <= set(heard.last_line.words)
    if means is not True and (not cues.questions.MEANS.search(heard.asked_words) or not heard.echoes):
        return None
    if heard.told_now:
        return None
    meant = courtesies("meant", mind.scenario.language)
    return Reply("more").add(mind.first_of(("meant", meant), ("more", mind.scenario.lines.more)))


def _say_plainly(mind: Mind, index: Index, heard: Hearing, topics: Sequence[str]) -> Reply | None:
    exact = plainly(mind, index, heard, topics)
    return None if exact is None else _say_line(mind, exact, "short" if heard.question == "closed" else "say")


def _say_nearest(mind: Mind, index: Index, heard: Hearing, topics: Sequence[str]) -> Reply | None:
    near = None if heard.question is None or heard.offers or heard.continues else nearest(mind, index, heard, topics)
    return None if near is None else _say_line(mind, near, "short" if heard.question == "closed" else "say")


def _say_line(mind: Mind, line: Line, act: str) -> Reply:
    if line.topic is not None:
        mind.touch(line.topic)
    return Reply(act).add(mind.pick(line.pool, (line.text,)))


def _confirm(mind: Mind, index: Index, heard: Hearing) -> Reply:
    """Answer "is that right?": what was said back is confirmed, what was never agreed is not."""
    lines = mind.scenario.lines
    if mind.now.decided is Outcome.MAYBE:
        return Reply("maybe", decided=Outcome.MAYBE).add(mind.first_of(("maybe", lines.maybe), ("heard", lines.heard)))
    if (
        not heard.reflects and not may_well_be(index, heard) and (mind.now.turn <= 1 or not mind.now.spoken)
    ):  # a guess about somebody who has said nothing yet
        return set_right(mind) or Reply("corrects").add(mind.pick("listening", lines.listening))
    return Reply("heard", feeling="heard").add(mind.first_of(("heard", lines.heard), ("listening", lines.listening)))


def _is_about(index: Index, topics: Sequence[str], heard: Hearing) -> bool:
    """Tell whether a topic of the author's answers better than small talk: two of its words, or a phrase."""
    return bool(topics) and (
        index.topic_words[topics[0]].hits(heard.said) >= 2  # noqa: PLR2004 - one word is often an accident
        or topics[0] in heard.small
    )


def _says(topics: dict[str, Topic], names: Sequence[str]) -> list[tuple[str, Sequence[str]]]:
    return [(f"says.{name}", topics[name].says) for name in names[:1] if name in topics]
