"""Questions that are asked in a roundabout way, put as one asks them directly.

"I was just wondering how you've been getting on." asks what "How have you been getting on?" asks, and is heard as that.
What sounds out a yes ("I was wondering if you'd come") and what one wonders about oneself stay as they are.
"""

from __future__ import annotations

import re
from typing import Final

_I_WANT: Final = (
    r"(?:i(?:'d| would)? |(?=(?:just |only )*(?:want(?:ed)? to|wanna)\b))(?:just |really |also |only )*"
    r"(?:(?:like|love|want(?:ed)?) to|wanna|was hoping to|hope to|am hoping to|"
    r"'m hoping to)"
)
_LEADS: Final = (
    r"(?:i(?:'m| am| was|'ve been) (?:just |only |always |really )?wondering|"
    r"i (?:just |only |often |do )?wonder(?:ed)?|"
    r"i(?:'m| am| was) (?:just |only |really |also )?curious(?: about| to (?:know|hear))?|"
    r"i(?:'d| would) (?:just |really |also )?(?:like|love) to (?:know|ask(?: you)?)|"
    r"(?:can|could|may|might) i (?:just |also )?ask(?: you)?|"
    r"(?:can|could|would|will) you (?:please |maybe )?tell me|(?:do|would) you mind telling me|"
    rf"(?:{_I_WANT}|help me) (?:to )?(?:really |better |just )?"
    r"(?:understand|hear|learn|see|find out|know|get (?:a|an|some) (?:\w+ )?(?:feel|feeling|sense|idea|picture)"
    r"(?: (?:for|of|about))?|hear (?:about|from you)|learn (?:about|from you))|"
    r"i(?:'m| am) (?:really |just |only )?(?:trying to (?:understand|figure out|learn|see)|interested in))"
)
_LEADS_ES: Final = (
    r"(?:(?:nomas |solo )?(?:queria|quisiera|quiero|me gustaria) "
    r"(?:saber|entender|comprender|oir|escuchar|preguntar(?:le|te)?)|me pregunt(?:o|aba)|"
    r"(?:me )?(?:puede|puedes|podria|podrias) decir(?:me)?|(?:le |te )?puedo preguntar(?:le|te)?)"
)
_START: Final = (
    r"(?P<start>(?:^|(?<=[.!?,;:…] ))\W*"
    r"(?:(?:and|so|but|well|oh|ok|okay|hey|yeah|actually|y|pues|oiga|pero),? )*)"
)
_ROUNDABOUT: Final = re.compile(
    rf"{_START}{_LEADS},? (?P<wh>how(?: (?:long|many|much|often|old|far)\b)?|what|why|where|who|when)(?P<is>'s)? "
    r"(?P<rest>[^.!?…]+)(?P<end>[.!?…]*)"
)
_ROUNDABOUT_ES: Final = re.compile(
    rf"{_START}{_LEADS_ES},? ¿?(?P<wh>como|(?:(?:por|a|de|en|para) )?que|(?:(?:con|a|de) )?quien(?:es)?|"
    r"(?:de |a )?donde|(?:desde )?cuando|cuant[oa]s?) (?P<rest>[^.!?…]+)(?P<end>[.!?…]*)"
)
_TO_HEAR_ABOUT: Final = re.compile(
    rf"{_START}{_I_WANT} (?:really |better |just )?(?:(?:hear|know|learn|understand|find out)(?: (?:a (?:bit|little) )?"
    r"(?:more )?about)|understand) (?P<rest>(?:(?:what's going on|life|things|the \w+) (?:for|with|in|at) )?"
    r"(?:your?|living|working|being|this place)\b[^.!?…]*)(?P<end>[.!?…]*)"
)
"""Asks for anything there is to say of theirs: "i'd like to hear about your kids"."""
_NAMED_AFTER: Final = re.compile(
    r"(?P<before>\b(?:do|did|does|don't|is|are) (?:you )?(?:\w+ )?)(?:it|that|them)(?: though)?, "
    r"(?P<it>(?:the|your) \w+)(?=\W*$)"
)
"""Names behind a comma what "it" was: "do you like it though, the job?"."""
_THOUGH: Final = re.compile(r",? though(?=\W*$|[?!])")
_FRAGMENT: Final = re.compile(
    rf"{_START}(?:the |your )?(?P<most>(?:worst|best|hardest|funniest|scariest|longest|weirdest|strangest) "
    r"(?:\w+ ){1,3}?you(?:'ve)? (?:ever )?(?:had|have|saw|seen|did|got|worked|drove|heard|met|lived)\b[^.!?]*)\W*$"
)
"""Half a question: "worst day you had on that road"."""
_OF_ONESELF: Final = re.compile(r"(?:i|we|i'\w+|we'\w+|my|our)\b")
_MY_ERRAND: Final = re.compile(
    r",? (?:and|but) (?:i|we)(?:'m|'re| am| are) (?:not )?(?:here|from|with|trying|selling)\b"
)
"""Goes on to say what one came for: that is told, not asked."""
_SUBJECT: Final = re.compile(r"(?P<who>you|he|she|it|that|this|they)(?P<short>'(?:ve|re|d|s|ll))? (?P<then>.+)")
_NAMED_SUBJECT: Final = re.compile(
    r"(?P<who>(?:(?:all )?(?:the|your|his|her|their|these|those) )?\w+) "
    r"(?P<helper>is|are|was|were|have|has)(?: (?P<then>.+))?$"
)
_HELPER: Final = re.compile(r"(?P<helper>have|has|had|are|is|were|was|would|could|can|will|should)(?: (?P<then>.+))?$")
_WHOLE: Final = {"'ve": "have", "'re": "are", "'d": "would", "'s": "is", "'ll": "will"}
_PASTS: Final = {
    "said": "say",
    "got": "get",
    "came": "come",
    "went": "go",
    "made": "make",
    "thought": "think",
    "felt": "feel",
    "knew": "know",
    "met": "meet",
    "began": "begin",
    "told": "tell",
    "heard": "hear",
    "found": "find",
    "took": "take",
    "left": "leave",
    "grew": "grow",
    "kept": "keep",
    "chose": "choose",
    "saw": "see",
    "meant": "mean",
    "wrote": "write",
    "spoke": "speak",
    "ran": "run",
    "lost": "lose",
    "had": "have",
    "did": "do",
    "gave": "give",
    "became": "become",
    "learnt": "learn",
    "decided": "decide",
    "moved": "move",
    "lived": "live",
    "liked": "like",
    "used": "use",
    "agreed": "agree",
    "changed": "change",
    "hoped": "hope",
    "cared": "care",
    "stopped": "stop",
}
"""Pasts that are said often, with the word as it stands after "did"."""
_PAST: Final = re.compile(r"(?P<base>\w{3,})ed")
_ONES: Final = frozenset(("he", "she", "it", "that", "this"))


def direct(low: str) -> str:
    """Put the roundabout questions of a turn (in plain lower case) directly; everything else stays as it is."""
    put = _ROUNDABOUT_ES.sub(_put_es, _ROUNDABOUT.sub(_put, low))
    put = _TO_HEAR_ABOUT.sub(r"\g<start>tell me about \g<rest>.", put)
    return _THOUGH.sub("", _NAMED_AFTER.sub(r"\g<before>\g<it>", _FRAGMENT.sub(r"\g<start>what is the \g<most>?", put)))


def _put(found: re.Match[str]) -> str:
    rest = found["rest"].strip()
    if _OF_ONESELF.match(rest) or _MY_ERRAND.search(rest):
        return found.group()
    wh = f"{found['wh']} is" if found["is"] else found["wh"]
    return f"{found['start']}{wh} {_turned(rest)}?"


def _put_es(found: re.Match[str]) -> str:
    return f"{found['start'].replace('¿', '')}¿{found['wh']} {found['rest'].strip()}?"


def _turned(rest: str) -> str:
    """Put the verb before the one it is about: "you've been" to "have you been", "you said" to "did you say"."""
    subject = _SUBJECT.match(rest)
    named = _NAMED_SUBJECT.match(rest) if subject is None else None
    if named is not None:
        return " ".join(filter(None, (named["helper"], named["who"], named["then"])))
    if subject is None:
        return rest
    who, then = subject["who"], subject["then"]
    if subject["short"]:
        return f"{_WHOLE[subject['short']]} {who} {then}"
    helper = _HELPER.match(then)
    if helper is not None and helper["then"]:
        return f"{helper['helper']} {who} {helper['then']}"
    if helper is not None and helper["helper"] in ("are", "is", "was", "were"):
        return f"{helper['helper']} {who}"
    verb, _, more = then.partition(" ")
    return f"{_with_do(who, verb)} {more}".rstrip()


def _with_do(who: str, verb: str) -> str:
    past = _PAST.fullmatch(verb)
    if verb in _PASTS:
        return f"did {who} {_PASTS[verb]}"
    if past is not None:
        return f"did {who} {past['base']}"
    if who in _ONES:
        return f"does {who} {verb.removesuffix('s')}"
    return f"do {who} {verb}"
