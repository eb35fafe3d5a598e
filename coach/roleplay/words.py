"""Typed words made comparable: plain letters, tokens, stems, small slips of the keyboard. Knows no scenario."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from coach.analysis.stems import content_stems, stem

if TYPE_CHECKING:
    from collections.abc import Iterable

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_SENTENCE = re.compile(r"[^.!?…\n]+[.!?…]*")
_QUOTES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "“": '"', "”": '"', "—": " - ", "–": " - "})
_TYPO_LENGTH = 6


def plain(text: str) -> str:
    """Lower-case, straighten quotes, drop accents."""
    low = text.lower()
    return low if low.isascii() else _unaccented(low)


@lru_cache(maxsize=4_000)
def _unaccented(low: str) -> str:
    spread = unicodedata.normalize("NFKD", low.translate(_QUOTES))
    if spread.isascii():
        return spread
    return "".join([char for char in spread if not unicodedata.combining(char)])


def tokens(low: str) -> list[str]:
    """Cut plain text into words."""
    return _WORD.findall(low)


def sentences(low: str) -> list[str]:
    """Cut plain text after final punctuation."""
    return [piece for piece in map(str.strip, _SENTENCE.findall(low)) if piece]


_NEXT_QUESTION = re.compile(r", (?:and |y )?(?=(?:what|how|why|who|which|que|como|por que|quien|cual|a que hora)\b)")
_THEN_WHETHER = re.compile(
    r", (?=(?:is|are|was|were|do|does|did|has|have)(?:n't)? (?:it|you|he|she|they|there|that|this|any\w*|your \w+)\b)"
)
_WH = re.compile(r"^\W*(?:so |and |but |oh |well )*(?:what|how|who|where|when|why|which)\b")
_WHEN = re.compile(
    r"^\W*(?:and |so |but |y )*(?:when|if|after|before|once|tell|can|could|do|does|did|is|are|cuando|si)\b"
)


def clauses(piece: str) -> list[str]:
    """Cut two questions in one breath: "how was work, what time did you start"; "how's the road, is it icy?"."""
    if _WHEN.match(piece):
        return [piece]
    parts = _NEXT_QUESTION.split(piece)
    if len(parts) == 1 and _WH.match(piece):
        parts = _THEN_WHETHER.split(piece, maxsplit=1)
        parts[:-1] = [f"{part}?" for part in parts[:-1]]
    return parts


@lru_cache(maxsize=20_000)
def stems_of(line: str) -> frozenset[str]:
    """Give the stems of a line's content words."""
    return content_stems(tokens(plain(line)))


_NOT_OF_THEIR_STEM = frozenset(("lately", "hardly", "nearly"))
"""Words that have little to do with the one they come from: what has been lately is not late."""


def root(word: str) -> str:
    """Give the stem of a word, or the word itself where it is too common to have one."""
    return word if word in _NOT_OF_THEIR_STEM else stem(word) or word


_SHORTHAND = {
    "u": "you",
    "ur": "your",
    "r": "are",
    "wat": "what",
    "wut": "what",
    "pls": "please",
    "plz": "please",
    "thx": "thanks",
    "ty": "thanks",
    "abt": "about",
    "cuz": "because",
    "coz": "because",
    "bc": "because",
    "tmrw": "tomorrow",
    "tmr": "tomorrow",
    "tho": "though",
    "thurs": "thursday",
    "ppl": "people",
    "jus": "just",
    "kno": "know",
    "gonna": "going to",
    "wanna": "want to",
    "gotta": "got to",
    "dunno": "don't know",
    "dont": "don't",
    "youd": "you'd",
    "youve": "you've",
    "youll": "you'll",
    "theyre": "they're",
    "theyll": "they'll",
    "itll": "it'll",
    "theyd": "they'd",
    "wouldnt": "wouldn't",
    "couldnt": "couldn't",
    "shouldnt": "shouldn't",
    "havent": "haven't",
    "hasnt": "hasn't",
    "arent": "aren't",
    "werent": "weren't",
    "weve": "we've",
    "doesnt": "doesn't",
    "didnt": "didn't",
    "cant": "can't",
    "isnt": "isn't",
    "wasnt": "wasn't",
    "im": "i'm",
    "ive": "i've",
    "youre": "you're",
    "thats": "that's",
    "tht": "that",
    "thts": "that's",
    "w": "with",
    "wud": "would",
    "shud": "should",
    "rly": "really",
    "wen": "when",
    "hw": "how",
    "whats": "what's",
    "hows": "how's",
    "wheres": "where's",
    "whos": "who's",
    "hru": "how are you",
    "wyd": "what are you doing",
    "xq": "por que",
    "pq": "por que",
    "q": "que",
}
"""How people type in a hurry. Only what is no word of its own: "id", "ill", "were", "well" stay as they are."""
_SHORT = re.compile(rf"(?<![\w'])(?:{'|'.join(_SHORTHAND)})(?![\w'])")


_WORKS = re.compile(r"\b(how (?:does|did|do|would) (?:it|that|this|the \w+|your \w+) )work\b")
"""How a thing works is no job."""
_MANAGE = re.compile(r"\b((?:do|did|can|could|to|you|i|we|they|even|ever) )manage\b(?! (?:the|a|this|your|people)\b)")
"""Who manages somehow is no manager."""
_TITLE = re.compile(r"\b(mrs?|ms|dr|st|sra?|prof)\.(?= )")


_CALLED = re.compile(
    r"\bwhat(?:'s| is|'re| are| was| were) (?:(?P<one>he|she|it|they)|(?P<it>(?:the|your|that|this) \w+)) "
    r"called\b(?=(?: again| then)?(?:\W*$|[,.!?;]))"
)
_WHOSE = {"he": "his", "she": "her", "it": "its", "they": "their"}
_LAUGHS = re.compile(r"(?<![\w'])(?:lol|lmao|rofl|(?:ba|mu)?haha(?:ha)*h?|hehe(?:he)*|jaja(?:ja)*)(?![\w'])[,!]* ?")
"""Who laughs as they type says nothing by it, beside other words."""


def written_out(low: str) -> str:
    """Write out what was typed in a hurry: "how r u lol" is "how are you"."""
    low = _WORKS.sub(r"\1go", _CALLED.sub(_name_of, _without_laughing(low)))
    return _MANAGE.sub(r"\1get by", _SHORT.sub(lambda found: _SHORTHAND[found.group()], _TITLE.sub(r"\1", low)))


def _name_of(found: re.Match[str]) -> str:
    """Ask for the name: nobody is called on the telephone by "what's he called?"."""
    whose = _WHOSE.get(found["one"] or "", f"{found['it']}'s")
    return f"what's {whose} name"


def _without_laughing(low: str) -> str:
    bare = _LAUGHS.sub("", low).strip()
    return bare if bare != low and _WORD.search(bare) else low


@dataclass(frozen=True)
class Said:
    """Some words, ready to be matched: the spaced plain text and the roots, slips mended."""

    spaced: str
    words: tuple[str, ...]
    roots: frozenset[str]

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of the words that carry content."""
        return content_stems(self.words)


NOTHING = Said(spaced="  ", words=(), roots=frozenset())


class Matcher:
    """Finds an author's words in what was said: single words by root, "rent*" by beginning, phrases as they stand."""

    def __init__(self, words: Iterable[str]) -> None:
        """Sort the words by kind once, so that matching stays cheap."""
        given = [plain(word).strip() for word in words]
        single = [w for w in given if " " not in w and not w.endswith("*")]
        self.roots = frozenset(root(w) for w in single)
        self.singles = frozenset(single)
        self.starts = tuple(w[:-1] for w in given if w.endswith("*") and " " not in w)
        self._beginnings = tuple(f" {start}" for start in self.starts)
        self.phrases = tuple(f" {' '.join(tokens(w))} " for w in given if " " in w)

    def hits(self, said: Said) -> int:
        """Count what matches; a phrase counts double, as it is rarely an accident."""
        count = len(self.roots & said.roots)
        for beginning in self._beginnings:
            if beginning in said.spaced:
                count += 1
        for phrase in self.phrases:
            if phrase in said.spaced:
                count += 2
        return count


class Speller:
    """Mends a slip of one letter in a longer word towards the words that the scenario knows."""

    def __init__(self, known: Iterable[str], starts: Iterable[str] = ()) -> None:
        """Lay out every known word with one letter missing: two words one slip apart share such a form.

        Words that begin like one of `starts` are known as they stand.
        """
        self._starts = tuple(starts)
        self._known = {word for word in known if len(word) >= _TYPO_LENGTH}
        self._forms: dict[str, str] = {}
        self._mended: dict[str, str] = {}
        for word in sorted(self._known):
            for form in _forms(word):
                self._forms.setdefault(form, word)

    def mend(self, word: str) -> str:
        """Give the known word that was meant, or the word as it stands."""
        if len(word) < _TYPO_LENGTH - 1 or word in self._known or word.startswith(self._starts) or len(word) > 20:  # noqa: PLR2004 - no word is longer
            return word
        found = self._mended.get(word)
        if found is None:
            near = next((self._forms[form] for form in _forms(word) if form in self._forms), word)
            found = near if near[0] == word[0] and abs(len(near) - len(word)) <= 1 else word
            if len(self._mended) < 5_000:  # noqa: PLR2004 - what is typed has no bound, the memory has
                self._mended[word] = found
        return found


def _forms(word: str) -> set[str]:
    return {word} | {word[:i] + word[i + 1 :] for i in range(len(word))}


def say(text: str, speller: Speller | None = None) -> Said:
    """Make words ready to be matched."""
    words = tokens(plain(text))
    mended = [speller.mend(word) for word in words] if speller else words
    return Said(spaced=f" {' '.join(mended)} ", words=tuple(mended), roots=frozenset(root(word) for word in mended))
