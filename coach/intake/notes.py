"""Stage directions in a transcript: “[she nods]”, “(laughs)”, “*sighs*”, “<phone rings>”. Nobody said them.

What is not plainly one stays: people write asides, translations and names that were taken out in brackets too, and what
somebody answered (“laughs and says no”) is no stage direction. Knows one turn's words, and nobody's names.
"""

from __future__ import annotations

import re

_PIECE = re.compile(
    r"\[[^\[\]\n]{2,160}\]|\([^()\n]{2,160}\)|<[^<>\n]{2,80}>|\{[^{}\n]{2,80}\}|(?<![*\w])\*[^*\n]{2,80}\*(?![*\w])"
)
_ROUND = "("
_WHOSE = r"(?:her|his|their|my|your|the|a|an)"
_LOOSELY = (
    r"(?:[,\s]+(?:\w+ly|again|together|a (?:little|bit)|out loud|hard|for (?:a|an|some|several|a few|\d+|\w+) \w+"
    rf"|{_WHOSE} (?:head|eyes|throat|nose|hands?|breath|shoulders?)|in the background|along|to (?:herself|himself)"
    rf"|and \w+s(?: (?:up|away|down|off|out|back|{_WHOSE} \w+))?))*"
)
_HOW = r"(?:(?:a|an|long|short|brief|big|small|soft|deep|awkward|still|more|some|light|\w+ous|\w+ly) ){0,2}"
_BODY = (
    r"laughs|chuckles|giggles|sighs|sobs|weeps|cries|coughs|sneezes|sniffs|sniffles|nods|shrugs|smiles|grins|frowns"
    r"|winks|gasps|groans|whispers|mumbles|yawns|snorts|scoffs|pauses|hesitates|exhales|inhales|winces|tears up"
    r"|laughing|chuckling|giggling|sighing|sobbing|nodding|shrugging|smiling|whispering"
    rf"|(?:clears|clearing) (?:{_WHOSE} )?throat|(?:shakes|shaking) (?:{_WHOSE} )?head"
    rf"|(?:rolls|rolling) (?:{_WHOSE} )?eyes"
    rf"|tearing up|(?:{_WHOSE} )?voice (?:breaks|breaking|cracks|cracking|shakes|shaking)"
    r"|takes a (?:deep |long )?breath|se r[ií]en?|r[ií]e|suspira|llora|asiente|tose|riendo|llorando|suspirando"
)
_SOUNDS = (
    r"laugh|laughter|chuckle|sigh|deep breath|pause|silence|crosstalk|cross-talk|overlapping (?:speech|talk)|inaudible"
    r"|unintelligible|indistinct|applause|background noise|throat clearing|risas?|suspiro|pausa|silencio|inaudible"
    r"|ininteligible|aplausos"
)
_THINGS = (
    rf"(?:{_WHOSE} )?(?:phone|telephone|cell ?phone|mobile|door|doorbell|bell|dogs?|baby|kettle|alarm|timer|siren"
    r"|microwave|horn|recording|recorder|tape|tel[eé]fono)(?:'s)? (?:rings?|ringing|buzz(?:es)?|buzzing|vibrates"
    r"|vibrating|beeps?|opens|closes|slams|barks?|barking|cries|crying|whistles|goes off|starts|stops|stopped|ends"
    r"|resumes|chimes|pings|honks|suena)|knock(?:s|ing)?(?: (?:at|on) the door)?|suena el tel[eé]fono"
)
_WHO = r"(?:(?:she|he|they|both|we both|both of them|everyone|everybody|all|ella|él) )?"
_PLAIN = re.compile(
    rf"{_WHO}{_HOW}(?:{_BODY}|{_SOUNDS}|{_THINGS}){_LOOSELY}(?: \d[\d:.]*)?"
    rf"|{_WHO}{_HOW}(?:{_BODY}|{_SOUNDS})(?:[,;] | until | then )(?!but\b|because\b|so\b).*"
    rf"|(?:we both|both|both of them|everyone|all) (?:laugh|chuckle|giggle|sigh|nod|smile|pause){_LOOSELY}",
    re.IGNORECASE,
)
"""What may stand in any brackets, in the midst of a sentence too."""
_AT_FIRST = re.compile(
    rf"{_HOW}(?:crying|weeping|coughing|sniffling|hesitating|pausing|smirking|quiet|quietly|thinks|thinking"
    rf"|breathes out){_LOOSELY}",
    re.IGNORECASE,
)
"""What is one before the words, and in their midst may be what somebody does at home."""
_ACTION = re.compile(
    r"(?:looks (?:away|down|up|at|out|around|over|back)|leans (?:in|back|forward|over)|gets up|stands up"
    r"|sits (?:up|down)|walks (?:in|out|away|over)|turns (?:away|around)|points (?:at|to))\b.*"
    r"|(?:she|he|everyone|everybody|somebody|someone|(?:the|her|his|a|an) \w+)(?: \w+ly| then| just)?"
    r" (?:snaps|nods|moves|looks|leans|stands|sits|walks"
    r"|gets (?:up|out|in)|comes (?:in|back)|opens|closes|shuts|picks up|puts down|hands"
    r"|pours|drinks|sips|turns|checks|shows|points|waves|hugs|touches|rubs|wipes|holds|pulls|pushes|taps|lifts|drops"
    r"|throws|claps|stares|glances|blinks|blushes|crosses|folds|scratches|knocks|rings|barks|gestures|mimes|reaches"
    r"|steps|shakes|breathes|laughs|cries|sighs|smiles|shrugs|whispers)\b.*",
    re.IGNORECASE,
)
"""What somebody does, in brackets other than round ones, or with a paragraph to itself."""
_SCENE = re.compile(
    r"(?!(?:at|from|by|until|till|since|around|about)\b)[^.]*?\b\d{1,2}(?::\d{2})?\s?(?:[ap]\.?m\b|:\d{2}).*",
    re.IGNORECASE,
)
"""A place and an hour, on a line of their own."""
_FIRST_PERSON = re.compile(r"\b(?:i|i'm|me|my|we|our|us)\b", re.IGNORECASE)
_SAYS = re.compile(
    r"\b(?:says?|said|saying|tells?|told|asks?|asked|answers?|answered|agrees?|agreed|yes|no|nope|yeah|maybe|ok|okay|sí"
    r"|dice)\b|[\"“”«»?]",
    re.IGNORECASE,
)
"""What tells an answer is one, whoever wrote it down."""
_MOST_WORDS = 16
_GAPS = re.compile(r"[^\S\n]{2,}")
_BEFORE_MARK = re.compile(r"[^\S\n]+(?=[,.;:!?…](?:\s|$))")


def take_out(words: str) -> tuple[str, tuple[str, ...]]:
    """Give a turn's words without stage directions, and these. Words with none come back as they are."""
    found: list[str] = []
    paragraphs = [_clear(one, place, found) for place, one in enumerate(words.split("\n"))]
    return ("\n".join(filter(None, paragraphs)), tuple(found)) if found else (words, ())


def _clear(paragraph: str, place: int, found: list[str]) -> str:
    """Take the stage directions out of a paragraph; `place` is 0 for the one that follows the name."""

    def without(piece: re.Match[str]) -> str:
        alone = piece[0] == paragraph.strip()
        first = not paragraph[: piece.start()].strip()
        if not _is_note(piece[0], first=first, alone=alone, apart=alone and place > 0):
            return piece[0]
        found.append(piece[0])
        return " "

    before = len(found)
    cleared = _PIECE.sub(without, paragraph)
    return paragraph if len(found) == before else _BEFORE_MARK.sub("", _GAPS.sub(" ", cleared)).strip()


def _is_note(piece: str, *, first: bool, alone: bool, apart: bool) -> bool:
    inside = piece[1:-1].strip(" .…!-–—*_").replace("’", "'")
    if len(inside.split()) > _MOST_WORDS or _SAYS.search(inside):
        return False
    if apart and _SCENE.fullmatch(inside) and not _FIRST_PERSON.search(inside.partition(".")[0]):
        return True
    if _ACTION.fullmatch(inside) and piece[0] != _ROUND:
        return True
    if _FIRST_PERSON.search(inside.replace("we both", "")):
        return False
    if _PLAIN.fullmatch(inside) or (first and _AT_FIRST.fullmatch(inside)):
        return True
    return alone and _ACTION.fullmatch(inside) is not None
