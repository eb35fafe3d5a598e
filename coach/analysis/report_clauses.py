"""Shifts what was reported to who said it: "she'd ask her sister" to "I'll have to ask my sister".

A clause is changed by edits, each a span of the turn and what stands in its place; all other letters stay.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from coach.analysis.report_spans import Edit
from coach.analysis.report_words import (
    FEELS,
    FIRST,
    FORMS,
    LEAVES_S,
    MAY_BE_MEANT,
    MINE,
    NO_OBJECT,
    NOW,
    STAYS_WOULD,
    YOURS_NOW,
)
from coach.model.transcript import Speaker

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")


class Word(NamedTuple):
    """One word of a turn, in lower case, and where it stands."""

    text: str
    start: int
    end: int


class Clauses:
    """Edits clauses of one speaker's turn in a conversation with somebody who is called she, he or they."""

    def __init__(self, low: str, speaker: Speaker, pronoun: str) -> None:
        """Take a turn in lower case."""
        self._low, self._ours = low, speaker is Speaker.ORGANIZER
        self._subject, self._self = pronoun, FORMS[pronoun][-1]
        self._kin = MAY_BE_MEANT[pronoun]
        bare = {"she": "|ll", "they": "|ll|re|ve"}.get(pronoun, "")  # "hell" is another word
        self._third = re.compile(rf"{self._subject}('?d|'ll|'s|'re|'ve|s{bare})?$")

    def words(self, start: int, end: int) -> list[Word]:
        """List the words of a span."""
        return [Word(m.group(), m.start(), m.end()) for m in _WORD.finditer(self._low, start, end)]

    def told(self, start: int, end: int) -> list[Edit]:
        """Shift a statement to the person who made it, or to whom it was made."""
        words = self.words(start, end)
        if not self._ours and self._is_said(words):
            return []
        edits: list[Edit] = []
        skip = -1
        for at, word in enumerate(words):
            if at <= skip:
                continue
            if self._ours and at and words[at - 1].text in ("my", "our") and word.text in self._kin:
                break
            after = words[at + 1].text if at + 1 < len(words) else ""
            if found := self._third.match(word.text):
                skip = at + self._shift_subject(word, words[at + 1 : at + 3], found.group(1) or "", edits)
            elif (new := self._other(word.text, after)) is not None:
                edits.append(Edit(word.start, word.end, new))
            elif self._ours and (now := _of_ours(words, at, after)):
                edits.append(Edit(word.start, word.end, now))
        return edits

    def _is_said(self, words: list[Word]) -> bool:
        """Tell whether a clause is given in the very words: "she said I can't, I work nights"."""
        texts = {word.text.partition("'")[0] for word in words}
        return bool(texts & {"i", "im", "ill", "ive"}) and not any(self._third.match(word.text) for word in words)

    def _shift_subject(self, word: Word, then: list[Word], ending: str, edits: list[Edit]) -> int:
        """Shift "she would" to "I will"; say how many words more than the first that took."""
        after = then[0].text if then else ""
        further = then[1].text if len(then) > 1 else ""
        who = "you" if self._ours else "I"
        ending = ending and "'" + ending.removeprefix("'")
        if ending in ("'s", "'re"):
            has = after in ("been", "got", "had", "never", "always") or after.endswith("ed")
            new = f"{who}'ve" if has else "you're" if self._ours else "I'm"
        elif ending == "'d":
            keeps = after in STAYS_WOULD - ({"be", "have"} if not self._ours or after == "be" else set())
            new = f"{who}'d" if keeps else f"{who}'ll"
            if not self._ours and after in FIRST:
                new += " have to"
        else:
            new = who + ending
        if not self._ours and after in ("would", "will") and further in FIRST:
            edits.append(Edit(word.start, then[0].end, "I'll have to"))
            return 1
        edits.append(Edit(word.start, word.end, new))
        if ending or not then:
            return 0
        verb = self._verb(after, further)
        if verb != after:
            edits.append(Edit(then[0].start, then[0].end, verb))
            return 1
        return 0

    def _verb(self, verb: str, after: str) -> str:  # noqa: PLR0911 - one a rule
        """Give a verb after "she" as it is after "I" or "you", and of now where it most likely still holds."""
        if self._ours:
            if verb in YOURS_NOW:
                return YOURS_NOW[verb]
            if verb == "would" and after not in STAYS_WOULD:
                return "will"
        else:
            if verb in ("was", "were"):
                return "am" if after in FEELS else "was"
            if verb == "had" and after == "to":
                return "have"
            if verb == "would" and after in STAYS_WOULD - {"be", "have"}:
                return verb
            if verb in NOW:
                return NOW[verb]
        if verb.endswith("ies") and len(verb) > 4:  # noqa: PLR2004 - "dies" and "lies" are not from "dy" and "ly"
            return verb[:-3] + "y"
        if verb.endswith("s") and verb not in LEAVES_S and not verb.endswith("ss"):
            return verb[:-2] if verb.endswith(("shes", "ches", "sses")) else verb[:-1]
        return verb

    def _other(self, word: str, after: str) -> str | None:
        """Give what stands for a word that is no subject; None where it stays."""
        mine, me, myself = ("your", "you", "yourself") if self._ours else ("my", "me", "myself")
        if word == self._self:
            return myself
        if self._subject == "she" and word in ("her", "hers"):
            return mine if after and after not in NO_OBJECT and word == "her" else me if word == "her" else mine
        if self._subject == "he" and word in ("him", "his"):
            return me if word == "him" else mine
        if self._subject == "they" and word == "their":
            return mine
        if not self._ours and word in MINE:
            return MINE[word]
        return None


def _of_ours(words: list[Word], at: int, after: str) -> str | None:
    """Give a word of what the organizer said of themselves as it was then: "I was going" as "I am going"."""
    word, before = words[at].text, words[at - 1].text if at else ""
    if word in ("i'd", "we'd") and after not in STAYS_WOULD:
        return word[:-2] + "'ll"
    if before in ("i", "we") and word == "wanted":
        return "want"
    if before == "i" and word == "was" and (after in ("from", "here") or after.endswith("ing")):
        return "am"
    return "sounds" if word == "sounded" else None
