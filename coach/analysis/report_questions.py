"""Puts a reported question as it was asked: "how long they'd been out here" as "how long have you been out here?"."""

from __future__ import annotations

import re

from coach.analysis.report_clauses import Clauses, Word
from coach.analysis.report_spans import Edit
from coach.analysis.report_words import AUX, BASE, LEAVES_S, NAMES_SOMEBODY, WOULD_ASK

_AND_ASKED = re.compile(r",? (?:and|or) (if|whether|(?:what|how|where|who)(?:'?s)?|why|when)\b ?")
_WH = re.compile(
    r"(?:how (?:long|many \w+|much(?: \w+)??|often|old|far|come|bad|hard)(?= )|how|what (?:kind|sort) of \w+"
    r"|what (?:time|day|else)|which \w+|whose \w+|(?:what|how|where|who)'?s|what|why|where|when|who) "
)
_CLOSING = re.compile(r"[\s.,;:\"')-]*$")
_FRONT = {"was": "were", "is": "are", "has": "have", "had": "have", "does": "do"}
_LIKELY_NOW = frozenset(("wanted", "thought", "felt", "knew", "liked", "needed", "cared", "hoped"))
_ENDINGS = ("", "'d", "'ll", "'s", "'re", "'ve", "d")
_WITHIN = 6
"""So many words into a clause its verb is looked for."""


class Questions(Clauses):
    """Edits the clauses of a turn, also those that ask."""

    def asked(self, start: int, end: int) -> list[Edit]:
        """Put a reported question ("what she wants") as a question; one that is joined to it is one of its own."""
        edits: list[Edit] = []
        begin = start
        for joined in _AND_ASKED.finditer(self._low, start, end):
            following = joined.end() if joined.group(1) in ("if", "whether") else joined.start(1)
            edits += self._one_asked(begin, joined.start())
            edits.append(Edit(joined.start(), following, "? "))
            begin = following
        return edits + self._one_asked(begin, end) + _question_mark(self._low, end)

    def willing(self, start: int, end: int) -> list[Edit]:
        """Shift what stands behind "would you": "bring her sister" is "bring your sister"; it ends as a question."""
        return self.told(start, end) + _question_mark(self._low, end)

    def _one_asked(self, start: int, end: int) -> list[Edit]:
        word_of = _WH.match(self._low, start, end)
        words = self.words(word_of.end() if word_of else start, end)
        if not words:
            return []
        first, rest = words[0], words[1:]
        ending = self._ending_of_asked(first.text)
        if ending is not None:
            return self._turn_round(first, rest, ending) + self._rest(rest, end)
        if word_of and first.text not in NAMES_SOMEBODY:
            return self._rest(words, end)
        for at, word in enumerate(words[1:_WITHIN], 1):
            if word.text in AUX:
                front = Edit(first.start, first.start, f"{word.text} ")
                back = Edit(words[at - 1].end, word.end, "")
                return [front, *self._rest(words[:at], word.start), back, *self._rest(words[at + 1 :], end)]
        return [Edit(first.start, first.start, "did "), *self._rest(words, end)]

    def _ending_of_asked(self, word: str) -> str | None:
        """Give what is behind "she" or "they" ("'d"); None where it is not the person who is asked."""
        for subject in (self._subject, "they"):
            if word.startswith(subject) and word[len(subject) :] in _ENDINGS:
                return word[len(subject) :]
        return None

    def _turn_round(self, first: Word, rest: list[Word], ending: str) -> list[Edit]:
        """Put the verb before "you"."""
        then = rest[0].text if rest else ""
        if ending:
            had = then in WOULD_ASK or then.endswith("ed")
            fronts = {"'ll": "will", "'ve": "have", "'s": "have" if had else "are", "'re": "are"}
            return [Edit(first.start, first.end, f"{fronts.get(ending, 'have' if had else 'would')} you")]
        if not rest:
            return [Edit(first.start, first.end, "you")]
        front, verb = _parted(then, rest[1].text if len(rest) > 1 else "")
        return [Edit(first.start, rest[0].end, f"{front} you {verb}".rstrip())]

    def _rest(self, words: list[Word], end: int) -> list[Edit]:
        return self.told(words[0].start, end) if words else []


def _parted(verb: str, after: str) -> tuple[str, str]:
    """Part a verb into what stands before "you" and what stays behind: "wanted" into "do" and "want"."""
    if verb in ("has", "had", "have") and not (after in WOULD_ASK or after.endswith(("ed", "en")) or after == "to"):
        return "do", "have"
    if verb in AUX:
        return _FRONT.get(verb, verb), ""
    if verb in BASE:
        return "do" if verb.endswith("s") or verb in _LIKELY_NOW else "did", BASE[verb]
    if verb.endswith("s") and verb not in LEAVES_S:
        return "do", verb[:-1]
    return "did" if verb.endswith("ed") else "do", verb


def _question_mark(low: str, end: int) -> list[Edit]:
    """Put a question mark at the end of a clause that has none."""
    tail = _CLOSING.search(low[:end])
    at = tail.start() if tail else end
    if low[max(0, at - 1) : at] in ("?", "!"):
        return []
    stop = at + 1 if low[at : at + 1] in (".", ",", ";") and at < end else at
    return [Edit(at, stop, "?")]
