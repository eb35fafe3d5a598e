"""A guess at what the person is, feels or wants, and what is hung on it to have it agreed to."""

from __future__ import annotations

from typing import Final

from coach.roleplay.cues.phrases import Cue, any_of

CHECKS: Final = any_of(
    r"(?:is that|did i (?:get|hear|understand) (?:that|it|you)|am i|have i got (?:that|it)) right",
    r"(?:is that|would that be|is it) fair",
    r"does that sound right",
    r"(?:do|did) i (?:have|get) (?:that|it|this|you)(?: about)? right",
    r"have i (?:got|understood|heard) (?:that|it|you)(?: right| correctly)?(?=\W*$)",
    r"am i (?:close|hearing (?:you|that|it)|getting (?:that|it|you))(?: right)?(?=\W*$)",
    r"is that (?:about )?(?:right|close|how it is|what you mean)(?=\W*$)",
    r"^\W*(?:y |no )?es (?:correcto|asi|cierto)",
)
ABOUT_YOU: Final = Cue(
    r"\byou(?:'re| are| were|'ve| have| feel| felt| just| must| want| don't| didn't| can't| won't| hate| love| "
    r"think| thought| blame| trust| miss|'d| would| wish| worry| need)\b"
)
TAGGED: Final = Cue(
    r",? (?:right|correct|yeah|huh|eh|no|yes|is that it|is it|isn't it|isn't that so|am i right|innit|"
    r"(?:do|don't|are|aren't|were|weren't|did|didn't|have|haven't|would|wouldn't) you)\W*\?\W*$|"
    r"^\W*(?:right|correct|yeah|is that it|am i right)\W*\?\W*$|, (?:verdad|no|cierto)\W*\?\W*$"
)
"""What is hung on a guess to have it agreed to: "you're tired of it, aren't you?"."""
IS_IT_THAT: Final = Cue(
    r"^(?:and |so )?(?:that|it|this)(?:'s| is| was| must)\b.*,? "
    r"(?:isn't it|wasn't it|right|huh|no|yeah|eh|is it|verdad)\W*$"
)
"""Hangs a question on what was said back: "that's what hurts, isn't it?"."""
GUESSES: Final = Cue(
    r"^\W*(?:(?:oh|ok|okay|ah|and|wow|well|hmm?|right),? )*(?:so |basically |in other words |entonces )+"
    r"(?:basically |really |i (?:guess|take it) |what you(?:'re| are) saying is )*"
    r"(?:you(?:'re| are) (?:just |really |kind of |basically |a bit |mostly )*"
    r"(?!from\b|in\b|at\b|on\b|here\b|the\b|an?\b|married\b|single\b|retired\b|\w+ing\b(?! (?:about|of|to|that)\b))|"
    r"you (?:feel|hate|blame|don't (?:like|want|trust|care|believe|think)|want|wish)\b|"
    r"usted (?:tiene miedo|esta|siente|quiere)\b)"
)
"""Guesses at what somebody feels or wants: "so you're worried about money?". Where they live is asked, not guessed."""
STANDS: Final = Cue(r"\byou(?:'re| are)(?: also| still| both)? (?:at|in|on|from)\b")
"""Says where somebody's days are spent, and not what they feel: "you're at uni too, right?"."""
CARES: Final = Cue(
    r"\byou(?: really| do| also| just)? (?:care|worry) (?:\w+ )?about\b|\b(?:matters?|important) (?:most )?to you\b"
)
"""Guesses at what somebody cares about."""
