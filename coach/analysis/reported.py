"""Puts what was told in reported speech ("I asked her to come") back as it was said, so that it is read like the rest.

Only for conversations told from memory. Each turn is said anew ("Would you come?"), the detectors read that, and every
span they cite is found again in the words that were written.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coach.analysis.heard import hear
from coach.analysis.kin import KIN
from coach.analysis.listed import listed
from coach.analysis.report_account import SUBJECT, take_account
from coach.analysis.report_frames import Form, Frame, frames
from coach.analysis.report_questions import Questions
from coach.analysis.report_spans import Edit, Retold, retell
from coach.model.transcript import Speaker

if TYPE_CHECKING:
    from collections.abc import Iterator

    from coach.analysis.heard import Heard, Piece
    from coach.analysis.report_account import Account
    from coach.analysis.report_frames import Row
    from coach.model.transcript import Transcript

_SOMEBODY_ELSE = (
    f"{'|'.join(sorted(KIN))}|partner|boss|manager|supervisor|landlord|landlady|owner|friend|neighbou?r|teacher|doctor"
    "|nurse|foreman|grandpa|boyfriend|girlfriend|ex|coworker|super|mayor|principal|councilman|councilwoman"
)
_OTHERS = {
    Speaker.ORGANIZER: re.compile(rf"\b(?:my|our)(?: \w+)? (?:{_SOMEBODY_ELSE})\b|\b(?:he|she|they)(?:'\w+)?\b"),
    Speaker.PERSON: re.compile(rf"\b(?:my|our|the|a)(?: \w+)? (?:{_SOMEBODY_ELSE})s?\b|\b(?:he|she|they)(?:'\w+)?\b"),
}
"""Somebody else, told of in direct speech: a report after that is more likely of them."""
_ASKED_OF = re.compile(rf"\byour(?: \w+)? (?:{_SOMEBODY_ELSE})s?\b|\b(?:he|she|they)(?:'\w+)?\b")
_OPENERS = re.compile(
    r"(?:(?:so|then|and|well|but|also|ok|okay|after that|at the end|in the end|finally|first|next|later|anyway"
    r"|before (?:i left|leaving)|to close|at first|basically|honestly|actually|mostly|lastly|i guess"
    r"|yes|yeah|no|maybe|eventually)\W{1,3})*"
)
_ANSWERED = re.compile(r"(?:(?:yes|yeah|yep|no|nope|nah|maybe|ok|okay|sure|well|so|and|but)\W{1,3})*")
_NO_REPORT = listed(
    "what when how like as because that than which who if where after before since until time whatever why"
)
"""Words after which "I asked her" is no report of its own: "what I told her"."""
_JOINS = re.compile(r"[\s,;]*\b(?:and|then|so|but)(?: (?:then|also))? $|[\s,;:-]+$")
_SPEAKS = re.compile(r"\b(?:i|i'm|im|i'd|i'll|i've|my|me)\b")
_JUST_SAID = re.compile(r"(?:i|we)(?: just)? (?:said|was like|were like|goes?|went)\b")
_IN_A_WORD = re.compile(r"\w\w")
_SAID_BEHIND = re.compile(r"(?<=\w)[\s,]+(?:she|he|they) (?:said|says|told me|answered)(?=\W*$)")
_WHO = re.compile(r"(she|he|they)( both)?\b")
_A_WORD_OR_TWO = 4
_TO_YOU = re.compile(
    r"\b(?<!would )(?<!could )(?<!can )(?<!will )(?<!do )(?<!are )(?<!thank )(?<!d )"
    r"you(?:r|'re|'ve|'d|'ll)?\b(?! know\b)"
)
"""Who is told "you" is not the one of whom it is told: "I told her that you called"."""


def as_spoken(transcript: Transcript) -> tuple[Transcript, tuple[Retold, ...]]:
    """Give a conversation with what was reported put into direct speech, and for each turn what stands for what."""
    account = take_account(transcript)
    told: list[Retold] = []
    for index, turn in enumerate(transcript.turns):
        told.append(_Teller(hear(index, turn), account).retell(told[-1] if told else None))
    turns = tuple(turn.model_copy(update={"text": one.said}) for turn, one in zip(transcript.turns, told, strict=True))
    return transcript.model_copy(update={"turns": turns}), tuple(told)


class _Teller:
    """Tells one turn anew: finds where reports begin, and puts each clause of them into direct speech."""

    def __init__(self, heard: Heard, account: Account) -> None:
        self._heard, self._low, self._account = heard, heard.low, account
        self._ours = heard.speaker is Speaker.ORGANIZER
        self._frames = frames(heard.speaker, account.names)
        self._clauses = Questions(heard.low, heard.speaker, self._pronoun())
        own = {"she": "her", "he": "his", "they": "their"}[self._pronoun()]
        self._of_them = re.compile(rf"(?:{self._pronoun()}|{own})\b")
        self._edits: list[Edit] = []

    def _pronoun(self) -> str:
        """Take what the person is called most often; where nothing tells, what this turn calls somebody."""
        if self._account.pronoun is not None:
            return self._account.pronoun
        first = re.search(r"\b(she|he|they|her|him|them)\b", self._low)
        return SUBJECT.get(first.group(), first.group()) if first else "she"

    def retell(self, before: Retold | None) -> Retold:
        """Tell the turn anew; as it is where nothing in it is reported."""
        style = self._account.is_style(self._heard.speaker)
        was_told = before is not None and before.said != before.written
        of_others = before is not None and not was_told and not style and self._speaks_of_others(before.written.lower())
        telling = not self._ours and not of_others and (was_told or style)
        reported = False
        for piece in self._heard.pieces:
            if not of_others and self._is_told_behind(piece):
                telling = reported = True
                continue
            found = [] if of_others else list(self._reports(piece.start, piece.end, telling=telling))
            direct = piece.start, found[0].start if found else piece.end
            if telling and self._goes_on(*direct):
                self._edits += self._clauses.told(*direct)
            elif not found and not reported:
                telling = False
                of_others = of_others or self._ends_reports(piece)
            for frame, stop in zip(found, [*(one.start for one in found[1:]), piece.end], strict=False):
                self._report(frame, stop)
            telling = telling or bool(found)
            reported = reported or bool(found)
        return retell(self._heard.text, self._edits)

    def _speaks_of_others(self, low: str) -> bool:
        """Tell whether the turn before, told in direct speech, is of somebody who is called the same."""
        if self._ours:
            return re.search(rf"\b{self._pronoun()}(?:'\w+)?\b", low) is not None
        return _ASKED_OF.search(low) is not None

    def _ends_reports(self, piece: Piece) -> bool:
        """Tell whether a sentence in direct speech makes it likely that what is reported after it is of others."""
        if not self._ours and len(piece.words) > _A_WORD_OR_TWO:
            return True
        return _OTHERS[self._heard.speaker].search(self._low, piece.start, piece.end) is not None

    def _goes_on(self, start: int, end: int) -> bool:
        """Tell whether what stands here goes on with what was reported: "Her daughter coughs" after "she said"."""
        if start >= end or _SPEAKS.search(self._low, start, end):
            return False
        at = _ANSWERED.match(self._low, start, end)
        return bool(self._of_them.match(self._low, at.end() if at else start, end))

    def _is_told_behind(self, piece: Piece) -> bool:
        """Put a sentence into direct speech behind which it is told who said it: "maybe, she said"."""
        found = None if self._ours else _SAID_BEHIND.search(self._low[: piece.end], piece.start)
        if found is None or _SPEAKS.search(self._low, piece.start, found.start()):
            return False
        self._edits += [*self._clauses.told(piece.start, found.start()), Edit(found.start(), found.end(), "")]
        return True

    def _reports(self, start: int, end: int, *, telling: bool) -> Iterator[Frame]:
        """Find the frames of a sentence; in the middle of one, only where nothing makes it a part of another clause."""
        opened = _OPENERS.match(self._low, start, end)
        first = opened.end() if opened else start
        at, reporting = start, telling
        for word in self._clauses.words(start, end):
            if word.start < at:
                continue
            begins = word.start in (start, first)
            if not begins and not self._may_begin(word.start, start, reporting=reporting):
                continue
            joined = reporting and self._low[: word.start].endswith((" and ", " then ", " but "))
            frame = self._frame(word.start, end, bare=begins or joined)
            if frame and (begins or reporting or not _JUST_SAID.match(self._low, frame.start)):
                yield frame
                at, reporting = frame.end, True

    def _may_begin(self, at: int, start: int, *, reporting: bool) -> bool:
        """Tell whether a report may begin in mid-sentence: joined to what stands before, or after another."""
        before = self._low[start:at].split()
        if not before or before[-1].strip(",;:") in _NO_REPORT:
            return False
        if reporting:
            return True
        joined = before[-1] in ("and", "then", "so", "but") or before[-1][-1] in ",;:-"
        return self._ours and joined and not _OTHERS[self._heard.speaker].search(self._low, start, at)

    def _frame(self, at: int, end: int, *, bare: bool) -> Frame | None:
        """Find the frame that begins at a word; one without its subject ("asked her to come") where it may."""
        tries: list[tuple[int, tuple[Row, ...]]] = []
        if subject := self._frames.subject.match(self._low, at, end):
            rows = self._frames.rows
            if self._low.startswith("we", at):
                rows = self._frames.rows_together + rows
            tries.append((subject.end(), rows))
        if bare:
            tries.append((at, self._frames.rows))
        for place, rows in tries:
            for pattern, instead, form in rows:
                found = pattern.match(self._low, place, end)
                if found and not _IN_A_WORD.match(self._low, found.end() - 1) and self._is_of_them(at, found, end):
                    return Frame(at, found.end(), instead, form)
        return None

    def _is_of_them(self, at: int, found: re.Match[str], end: int) -> bool:
        """Tell whether what was found is said to the person or by them, and not of somebody else."""
        if not self._ours:
            who = _WHO.match(self._low, at)
            return who is None or who.group(1) == self._pronoun() or who.group(2) is not None
        whom = re.search(r"\b(?:her|him|them)\b", found.group())
        if whom is None:
            return True
        if whom.group() != "them" and SUBJECT[whom.group()] != self._pronoun():
            return False
        return not _TO_YOU.search(self._low, found.end(), end)

    def _report(self, frame: Frame, end: int) -> None:
        joint = _JOINS.search(self._low[frame.end : end])
        stop = frame.end + joint.start() if joint and end < len(self._low) and joint.group().strip(" ") else end
        start = frame.start
        if stop < end:
            self._edits.append(Edit(stop, end, ". " if frame.form is Form.TOLD else " "))
        self._edits.append(Edit(start, frame.end, frame.instead))
        if frame.form in (Form.WHETHER, Form.WH):
            self._edits += self._clauses.asked(frame.end, stop)
        elif frame.form is Form.ASKED:
            self._edits += self._clauses.willing(frame.end, stop)
        else:
            self._edits += self._clauses.told(frame.end, stop)
