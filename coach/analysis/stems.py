"""Words cut to a common stem, and which words carry content. Knows nothing of who says them.

The stemmer is deliberately light: it must put "organizing", "organized" and "organizer" together, and need not be
a linguist's. Function words, fillers and words too general to show that somebody was heard have no stem.
"""

from __future__ import annotations

from coach.analysis.listed import listed

_EMPTY = listed(
    """
    a about above across actually after again ago all almost alone along already alright also although
    always am among an and another any anybody anyone anything anyway anywhere apart are aren't around as
    aside at away aye back basically be because been before being below besides between both but by came can
    can't cannot come comes coming cos could couldn't course 'cause did didn't do does doesn't doing don't
    done down dunno each eh either else enough er erm especially etc even ever every everybody everyone
    everything exactly far fairly few fine first for from get gets getting give given go goes going gone
    gonna good got gotta great guess ha had hadn't haha has hasn't have haven't having he he'd he'll he's
    hello her here here's hers herself hey hi him himself his hm hmm how how's however huh i i'd i'll i'm
    i've if in indeed instead into is isn't it it'd it'll it's its itself just keep kind kinda know knows
    last least less let let's like likely little ll look looking looks lot lots made make makes making many
    may maybe me mean means might mhm mine mm mmhm mm-hm more most much must my myself near nearly need
    never new next nice no nobody none nor not nothing now of off oh ok okay on once one one's ones only
    onto or other others our ours ourselves out over own particular perhaps please pretty probably put quite
    rather re really right said same saw say saying says see seem seems seen several shall she she'd she'll
    she's should shouldn't since so some somebody somehow someone something sometimes somewhere sort still
    stuff such sure take taken takes taking tell than thank thanks that that'd that'll that's the their
    theirs them themselves then there there'd there's these they they'd they'll they're they've thing things
    think thinking thinks this those though thought three through thus till to together told too took
    totally toward towards tried tries try trying two uh um under unless until up upon us use used using
    usually very wanna want wants was wasn't way ways we we'd we'll we're we've well went were weren't what
    what's whatever when when's where where's whether which while who who's whoever whole whom whose why
    why's will with within without won't would wouldn't wow ya yeah yep yes yet you you'd you'll you're
    you've your yours yourself yourselves
    """
)
_ENDINGS = (
    "ations", "ation", "ments", "ment", "nesses", "ness", "ings", "ing", "ies", "ied", "edly", "ers", "ed", "er",
    "es", "ly", "s", "y", "e",
)  # fmt: skip
_SHORTEST = 3
_MOST_KEPT = 50_000


def _cut(word: str) -> str:
    word = word.removesuffix("'s")
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            word = word[: -len(ending)]
            break
    if word[-1:] in ("e", "y", "i") and len(word) > _SHORTEST:
        word = word[:-1]
    return word[:-1] if len(word) > _SHORTEST and word[-1] == word[-2] else word


class _Stems(dict[str, str]):
    """Remembers each word's stem, up to a bound: a long transcript repeats its words."""

    def __missing__(self, word: str) -> str:
        found = "" if word in _EMPTY or len(word) < 2 or word.isdigit() else _cut(word)  # noqa: PLR2004 - one letter
        if len(self) < _MOST_KEPT:
            self[word] = found
        return found


_STEMS = _Stems()


def stem(word: str) -> str:
    """Cut a lower-case word to its stem; the empty string where the word carries no content of its own."""
    return _STEMS[word]


def content_stems(words: frozenset[str] | tuple[str, ...] | list[str]) -> frozenset[str]:
    """Collect the stems of the content words among these."""
    return frozenset(map(_STEMS.__getitem__, words)) - _NONE


_NONE = frozenset(("",))
