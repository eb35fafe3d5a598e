"""Weighs a turn's words and traits towards the labels that no one phrase gives away: one look-up a word, all labels.

To what the turn weighs as a whole is added what its best sentence does (`sentences`). The rules' findings are among the
traits, so for some labels this is a second opinion on them; the span then stays the rules', or is the sentence that
earns it most.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from coach.analysis import sentences, times, traits
from coach.analysis.affirmations import names_it
from coach.analysis.ask_properties import offers_a_no
from coach.analysis.lanes import pack, unpack
from coach.analysis.listed import listed
from coach.analysis.own_views import advises
from coach.analysis.purposes import says_why
from coach.analysis.reflections import feels_with
from coach.analysis.stories import befell_them
from coach.analysis.talk import NOD
from coach.analysis.tallies import SMALL
from coach.analysis.trained import Rows, table
from coach.model.reading import ANSWERS, QUESTIONS, Label
from coach.model.transcript import Speaker

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from coach.analysis.heard import Heard
    from coach.analysis.talk import Talk

# These six were chosen on a grid of values against all of the measuring data (counselling talks and organizing
# conversations) and our own corpus: the agreement measured there on saying back is to that extent not held out.
_FEW_NODS, _MANY_NODS = 0.06, 0.31
_MOSTLY_LISTENS = {Label.OPEN_QUESTION: 0.0, Label.CLOSED_QUESTION: 0.5, None: 2.0}
_ECHO_WEIGHT = 2.0
NEVER, ALWAYS = -99.0, 99.0
HOLDS = 2 * NEVER
"""What a rule found holds from here on, whatever is weighed against it."""
_STUFFED_FROM = 8
_LEAST_GRAMMAR = 0.15
_LEAST_FRESH = 0.4
_LEAST_WORDS = {Label.PITCH: 15, Label.OBJECTION: 4, Label.SELF_INTEREST: 3, Label.AFFIRMATION: 4}
_MEANS_TO = listed(
    """
    want wanted wanting purpose why reason came come hoping hope trying talk talking chat hear know agenda about ask
    asked asking calling called listen learn understand see find because plan honest upfront input ideas thoughts advice
    visiting seeing speaking meeting ringing
    """
)
"""Words without one of which nobody has said what a talk is for; being the first to speak is no purpose."""
_ONE_OF_US = listed(
    """
    i i'm im i'd id i've ive i'll ill me my mine we we're we'd we've we'll us our ours let's lets you you're youre you'd
    you've you'll your yours u ur ya y'all yall ye myself ourselves
    """
)
"""Words without one of which it is about others, and not about why these two are talking."""
_A_WORD_OR_TWO = 5
"""In so few words nothing is summed up, unless a time is among them."""
_AN_ASIDE = 4
"""Of 702 turns of ours with so few words and none of the person's, 13 say back."""
_TAKEN_IN = listed("i hear you ya that it this get see understand know feel right ok okay yes yeah sure oh mm i'm with")
"""Of these alone one can say that one has heard, and not what."""
_BARE_NO = listed(
    "no nope nah naw not really never none nothing nobody oh i don't didn't haven't isn't it's they're god"
)
_ASKED_FOR = frozenset((Label.ASK, Label.PRESSURE, Label.RESTATE))
ADDED = ANSWERS | {Label.ASK, Label.STORY, Label.OBSTACLE_WORK}
"""Labels for which a rule's finding holds, unless a long turn is clearly against it; the weights add to them."""
_CLEARLY_NOT, _LONG = -1.0, 40
"""A phrase makes up a short turn; among so many words it may be there by the way, and they outweigh it from here on."""
_AFTER_THEM = frozenset((Label.FOLLOW_UP, Label.REFLECTION))


class Weights(NamedTuple):
    """One speaker's weights: for each feature a packed row, a lane a label; `within` those of each state besides."""

    labels: tuple[Label, ...]
    bias: int
    rows: Rows
    traits: dict[str, int]
    within: tuple[dict[str, int], ...]
    merged: dict[int, dict[str, int]]

    def traits_in(self, state: int) -> dict[str, int]:
        """Give what each trait weighs in a state of the talk, worked out when the state is first met."""
        if state not in self.merged:
            rows = dict(self.traits)
            for bit, table in enumerate(self.within):
                if state >> bit & 1:
                    for trait, row in table.items():
                        rows[trait] = rows.get(trait, 0) + row
            self.merged[state] = rows
        return self.merged[state]


@cache
def load() -> dict[Speaker, Weights]:
    """Lay the weights out, once, when first asked for."""
    return {Speaker(who): lay_out(Speaker(who), one) for who, one in table()["speakers"].items()}


def lay_out(who: Speaker, given: dict[str, Any]) -> Weights:
    """Lay out one speaker's table: rows packed, traits that weigh only in a state of the talk by that state."""
    plain: dict[str, int] = {}
    within: dict[str, dict[str, int]] = {state: {} for state in traits.STATES[who]}
    for name, row in given["traits"].items():
        trait, _, state = name.partition(" & ")
        (within[state] if state else plain)[trait] = pack(row)
    return Weights(
        labels=tuple(Label(label) for label in given["labels"]),
        bias=pack(given["labels"].values()),
        rows=Rows.lay_out(given),
        traits=plain,
        within=tuple(within.values()),
        merged={},
    )


def weigh(heard: Heard, talk: Talk) -> dict[Label, float]:
    """Weigh a turn towards every label its speaker may earn; above zero it is there."""
    model = load().get(heard.speaker)
    if model is None or not heard.length:
        return {}
    found = unpack(_sum(model, heard, talk), len(model.labels))
    best = sentences.best(heard)
    scores = {label: score + best[label] for label, score in zip(model.labels, found, strict=True)}
    scores = bar(scores, heard, talk)
    if Label.REFLECTION in scores:
        scores[Label.REFLECTION] += _listening_kind(heard, talk)
    ruled = talk.labels[heard.index]
    scores = keep_found(scores, ruled, heard.length)
    return scores | _plain(heard, ruled, scores)


def _plain(heard: Heard, ruled: Collection[Label], scores: dict[Label, float]) -> dict[Label, float]:
    """Make sure of what is said in so many words, which gives the weights too little to go by."""
    plain = {
        Label.PRESSURE: Label.PRESSURE in ruled,
        Label.AFFIRMATION: Label.AFFIRMATION in ruled and heard.once(names_it, names_it, heard),
        Label.REFLECTION: Label.REFLECTION in ruled and heard.once(feels_with, feels_with, heard),
        Label.PURPOSE: Label.PURPOSE in ruled and heard.once(says_why, says_why, heard),
        Label.RESTATE: Label.RESTATE in ruled,
        Label.STORY: Label.STORY in ruled and befell_them(heard),
    }
    return {label: ALWAYS for label, said in plain.items() if said and scores[label] > NEVER / 2}


def bar(scores: dict[Label, float], heard: Heard, talk: Talk) -> dict[Label, float]:
    """Take out what a turn cannot be, whatever it weighs; a heap of words earns nothing."""
    if heard.once(is_heap, is_heap, heard):
        return dict.fromkeys(scores, NEVER)
    for label in barred(heard, talk):
        if label in scores:
            scores[label] = NEVER
    return scores


def keep_found(scores: dict[Label, float], ruled: Collection[Label], length: int) -> dict[Label, float]:
    """Make sure of what the rules found, where they go first and the words of a long turn do not outweigh it."""
    least = floor(length)
    sure = [label for label in ADDED.intersection(ruled) & scores.keys() if scores[label] > least]
    return scores | dict.fromkeys(sure, ALWAYS) if sure else scores


def floor(length: int) -> float:
    """Give what a turn of so many words must weigh at least towards what a rule found in it."""
    return _CLEARLY_NOT if length >= _LONG else HOLDS


def one_answer(scores: dict[Label, float]) -> dict[Label, float]:
    """Leave at most one answer to an ask, the likeliest."""
    answers = sorted([label for label in scores if label in ANSWERS], key=scores.__getitem__)
    return scores | dict.fromkeys(answers[:-1], NEVER) if len(answers) > 1 else scores


def _sum(model: Weights, heard: Heard, talk: Talk) -> int:
    state = traits.state(heard, talk)
    shown = model.traits_in(state)
    total = of_words(heard)
    total += heard.once((_traits_weigh, state), _traits_weigh, shown, traits.of_words(heard))
    return total + _traits_weigh(shown, traits.in_place(heard, talk))


def of_words(heard: Heard) -> int:
    """Give in a packed row what the words of a turn weigh by themselves."""
    return heard.once(of_words, _of_words, load()[heard.speaker], heard)


def _of_words(model: Weights, heard: Heard) -> int:
    return model.bias + model.rows.sum(heard.vocabulary, heard.pairs, starts(heard))


def _traits_weigh(shown: dict[str, int], found: Iterable[str]) -> int:
    return sum(filter(None, map(shown.get, found)))


def starts(heard: Heard) -> set[tuple[str, ...]]:
    """Collect how the sentences of a turn begin: their first word, and their first two."""
    found: set[tuple[str, ...]] = set()
    for piece in heard.pieces:
        found |= piece.starts
    return found


def barred(heard: Heard, talk: Talk) -> Iterable[Label]:
    """Name what a turn cannot be: too short for it, a nod, before the person spoke, without a stake to hold up."""
    if heard.speaker is Speaker.ORGANIZER:
        before = talk.before(heard)
        if before is None or not before.words:
            yield from _AFTER_THEM
        elif QUESTIONS.isdisjoint(talk.labels[heard.index]) or (not talk.own_turns and not talk.echo[heard.index]):
            yield Label.FOLLOW_UP
        if _says_nothing_back(heard, talk):
            yield Label.REFLECTION
        if not talk.cared:
            yield Label.AGITATION
    elif ANSWERS.isdisjoint(talk.labels[heard.index]):
        if talk.last_ask is None:
            yield from ANSWERS
        elif _answers_a_question(heard, talk):
            yield Label.NO
    yield from heard.once(_lacking_words, _lacking_words, heard)


def _says_nothing_back(heard: Heard, talk: Talk) -> bool:
    """Tell whether a turn is a nod, or so few words, none of them theirs, that no more than an aside is in it."""
    if (heard.length <= NOD and not talk.stems[heard.index]) or heard.vocabulary <= _TAKEN_IN:
        return True
    return heard.length <= _AN_ASIDE and not talk.echo[heard.index] and Label.REFLECTION not in talk.labels[heard.index]


def _answers_a_question(heard: Heard, talk: Talk) -> bool:
    """Tell whether a bare "no" comes after a question that asked for nothing but an answer."""
    last = talk.labels[heard.index - 1] if heard.index else set[Label]()
    return heard.vocabulary <= _BARE_NO and not last.isdisjoint(QUESTIONS) and last.isdisjoint(_ASKED_FOR)


def _lacking_words(heard: Heard) -> list[Label]:
    lacking = [label for label, least in _LEAST_WORDS.items() if heard.length < least]
    if heard.vocabulary.isdisjoint(_MEANS_TO) or heard.vocabulary.isdisjoint(_ONE_OF_US):
        lacking.append(Label.PURPOSE)
    if heard.speaker is Speaker.ORGANIZER:
        if offers_a_no(heard):
            lacking.append(Label.PRESSURE)
        if heard.length <= _A_WORD_OR_TWO and not times.spans(heard):
            lacking.append(Label.RESTATE)
        if advises(heard):
            lacking.append(Label.REFLECTION)
    return lacking


def is_heap(heard: Heard) -> bool:
    """Tell a heap of words from speech: hardly a small word in it, or the same few words again and again."""
    if heard.length < _STUFFED_FROM:
        return False
    return heard.tallies[SMALL] < _LEAST_GRAMMAR * heard.length or (
        len(heard.vocabulary) < _LEAST_FRESH * heard.length and heard.length < 5 * _STUFFED_FROM
    )


def _listening_kind(heard: Heard, talk: Talk) -> float:
    """Lean towards a saying-back where this organizer mostly nods, the more so the more the turn echoes.

    The corpus is of organizers at work. Where somebody chiefly listens, half of whose turns are an "mm-hm", what
    they do say is most often the person's own meaning, unless it asks; this adjusts for that habit, which the corpus
    hardly shows.
    """
    nods = (talk.nods + 1) / (talk.own_turns + 5)
    if nods <= _FEW_NODS:
        return 0.0
    labels = talk.labels[heard.index]
    asks = next((kind for kind in (Label.OPEN_QUESTION, Label.CLOSED_QUESTION) if kind in labels), None)
    listens = min((nods - _FEW_NODS) / (_MANY_NODS - _FEW_NODS), 1.0)
    return listens * (_MOSTLY_LISTENS[asks] + _ECHO_WEIGHT * talk.echo[heard.index])
