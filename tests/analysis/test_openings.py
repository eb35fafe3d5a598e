"""With which words a pattern can begin: what the tables of phrases are looked up by."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from coach.analysis.openings import gate, needs


@pytest.mark.parametrize(
    ("pattern", "pairs", "singles", "needed"),
    [
        ("would you (?:like|want) to", {("would", "you")}, set(), set()),
        ("no(?=[,.!]|$)", set(), {"no"}, set()),
        ("you(?:'d| could)? come", {("you", "come"), ("you'd", "come"), ("you", "could")}, set(), set()),
        (r"my (?:\w+ )?(?:mother|mom)", {("my", "mother"), ("my", "mom")}, {"my"}, {"mother", "mom"}),
        (r"you (?:\w+ ){0,2}owe", {("you", "owe")}, {"you"}, {"owe"}),
        (r"i want(?!ed) (?:you|ya)", {("i", "want")}, set(), set()),
        (r"depends(?: on|[.,]|$)", {("depends", "on")}, {"depends"}, set()),
        (r"who\w+ cares", set(), set(), set()),
    ],
)
def test_a_pattern_begins_with_these_words(
    pattern: str, pairs: set[tuple[str, str]], singles: set[str], needed: set[str]
) -> None:
    """Two words where two are known, else one; and what it cannot do without further on."""
    found = gate(pattern)
    assert (set(found.pairs), set(found.singles), set(needs(pattern))) == (pairs, singles, needed)
    assert found.always == (not pairs and not singles)


WORDS = st.sampled_from(["you", "we", "i", "come", "want", "to", "on", "it", "no", "so"])
PARTS = st.recursive(
    st.one_of(WORDS, st.just(r"\w+")),
    lambda inner: st.one_of(
        st.builds("(?:{} )?{}".format, inner, inner),
        st.builds("(?:{}|{})".format, inner, inner),
        st.builds("{} {}".format, inner, inner),
        st.builds("{}(?: {})?".format, inner, inner),
        st.builds("(?:{} ){{0,2}}{}".format, inner, inner),
        st.builds("{}(?! {})".format, inner, inner),
    ),
    max_leaves=8,
)


@given(WORDS, PARTS, st.lists(WORDS, max_size=9))
def test_whatever_a_pattern_matches_passes_its_gate(first: str, rest: str, said: list[str]) -> None:
    """Nothing that is there is missed, whatever the pattern is put together from."""
    pattern, words = f"{first} {rest}", [first, *said]
    assume(re.compile(rf"{pattern}(?!\w)").match(" ".join(words)))
    found = gate(pattern)
    begins = not found.pairs.isdisjoint(pairwise(words)) or not found.singles.isdisjoint(words)
    assert found.always or begins
    assert not needs(pattern) or not needs(pattern).isdisjoint(words)


@pytest.mark.parametrize("pattern", ["come (?!on", "come [on", "come (?:on|[a-z)"])
def test_a_bracket_that_never_closes_is_told(pattern: str) -> None:
    """The error names the pattern."""
    with pytest.raises(ValueError, match=re.escape(repr(pattern))):
        gate(pattern)
