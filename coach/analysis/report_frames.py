"""How a report begins: "I asked her to ...", "she said that ...". Tables alone; what is made of them is reported's."""

# ruff: noqa: E501 - a list of wordings is read on one line
from __future__ import annotations

import re
from enum import Enum, auto
from functools import cache
from typing import NamedTuple

from coach.model.transcript import Speaker


class Form(Enum):
    """What the clause behind a frame is: it is put into direct speech accordingly."""

    TOLD = auto()
    ASKED = auto()
    WHETHER = auto()
    WH = auto()


class Frame(NamedTuple):
    """Where a report begins, what is said in its place, and what follows it."""

    start: int
    end: int
    instead: str
    form: Form


class Row(NamedTuple):
    """One way to report: its pattern, what stands for it in direct speech, and what follows."""

    pattern: re.Pattern[str]
    instead: str
    form: Form


_ADVERBS = (
    r"(?:(?:just|then|also|finally|kind of|kinda|sort of|even|again|only|first|really|basically|gently|eventually|later"
    r"|straight out|flat out|already|still|both|all|immediately|right away|quickly|quietly|actually|simply) )*"
)
_SETTING_OUT = r"(?:(?:ended up|started(?: off| out)? by|began by|finished by|went on to|went ahead and|made sure to|tried to|got to|did|had to|decided to) )?"
_THEY = r"(?:them both|them all|her|him|them|both of them|all of them|the (?:mom|mum|mother|lady|woman|man|guy|couple|wife|husband){names})"
_TO_THEM = rf"(?: to)? {_THEY}(?: (?:straight out|flat out|outright|directly|again|point blank|personally|then and there|in the end|also))?"
_NOUN_NEXT = (
    r"(?=(?:the|a|an|our|my|this|that|next|one|another|some|city|church|lunch|dinner|coffee|tea|breakfast|it"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day\w*)\b|\w+'s\b)"
)
_THAT = r"(?: that)?(?=[\s:,\"'-])[\s:,\"-]*"
_QUESTION_WORD = r"(?=(?:(?:what|how|where|who|when)(?:'?s)?|why|whose|which)\b)"

_IT_ALONE = r"(?:it|this)\b(?! (?:sound|seem|was|is|make|made|look|must|feel|felt|would|might|could|has|had|wasn't|isn't|can|will|keep|get))"
"""What is said and not told of: "I said it badly"."""

_OURS = (
    # thanks
    (rf"(?:thanked|thanking){_TO_THEM}", "Thank you", Form.TOLD),
    # asks
    (rf"(?:asked|invited|told|urged|encouraged|begged|challenged|requested|asking|inviting|wanted|needed){_TO_THEM}(?: (?:out|over|along))? to {_NOUN_NEXT}", "Would you come to ", Form.ASKED),
    (rf"(?:asked|told|urged|begged|asking|telling){_TO_THEM} not to ", "Don't ", Form.TOLD),
    (rf"(?:asked|invited|told|urged|encouraged|begged|challenged|asking|inviting){_TO_THEM}(?: (?:please|if possible|maybe))? to ", "Would you ", Form.ASKED),
    (rf"(?:invited|inviting){_TO_THEM}(?: (?:out|over|along))? (?=for |on |in |at |this |next )", "Would you come ", Form.ASKED),
    (rf"(?:suggested|proposed)(?: that)? {_THEY} ", "Would you ", Form.ASKED),
    (r"(?:suggested|proposed)(?: that)? (?:she|he|they)(?:'d| could| should| might| would| can)? ", "Would you ", Form.ASKED),
    (r"(?:suggested|proposed) (?=\w+ing\b)", "How about ", Form.ASKED),
    (rf"(?:asked|asking){_TO_THEM} for ", "Would you give us ", Form.ASKED),
    (rf"(?:my|the) ask was (?:for {_THEY} to |to |if (?:she|he|they)(?:'d| would| could) )", "Would you ", Form.ASKED),
    (rf"(?:(?:told|said)(?:{_TO_THEM})?(?: that)? )?what (?:i|we) (?:wanted|asked|asked for|said) was for {_THEY} to ", "Would you ", Form.ASKED),
    (r"made (?:the|my|an|our) ask[,:]? (?=(?:would|could|will|can) )", "", Form.ASKED),
    (rf"(?:asked|asking)(?:{_TO_THEM})? about (?=(?:coming|joining|going|speaking|signing|bringing|hosting|helping|volunteering)\b)", "How about ", Form.ASKED),
    # questions
    (rf"(?:asked|asking|wondered(?! (?:if|whether) (?:we|i)\b)|was curious|questioned|checked)(?:{_TO_THEM})?,? (?:if|whether)(?: or not)? (?!you\b)", "", Form.WHETHER),
    (rf"(?:asked|asking|wondered|was curious|inquired)(?:{_TO_THEM})?[,:]? (?:about )?{_QUESTION_WORD}", "", Form.WH),
    (rf"(?:asked|asking|inquired)(?:{_TO_THEM})? (?:about|after) (?:the time )?", "Tell me about ", Form.TOLD),
    (rf"(?:asked|asking)(?:{_TO_THEM})?[\s:,-]+\"?(?=(?:so |and )?(?:would|will|could|can|do|did|are|is|was|were|have|has|had|does|(?:what|how|where|who)(?:'?s)?|why|when|tell me)\b)", "", Form.ASKED),
    # what was promised and agreed
    (r"(?:promised|offered|agreed)(?: {to_them})? to ".replace(" {to_them}", _TO_THEM), "I'll ", Form.TOLD),
    (rf"(?:said back|repeated(?: back)?|summed up|summarized|went over|confirmed|recapped)(?:{_TO_THEM})?{_THAT}", "So ", Form.TOLD),
    # why one came
    (rf"(?:told|explained|said|gave|mentioned)(?:{_TO_THEM})? (?:why|the reason(?: why)?|what) (?:i|we)(?:'d| had| was| were|'re|'m)? (?:come|came|there|here|calling|visiting|knocking|stopping by|stopped by)(?: for)?", "The reason I came", Form.TOLD),
    (rf"(?:told|repeated|said|said back)(?:{_TO_THEM})? what (?:i|we)(?:'d| had)? (?:just |been )?(?:heard|was hearing|were hearing|hearing|understood)(?: from {_THEY})?{_THAT}", "So it sounds like ", Form.TOLD),
    # a story, a statement
    (rf"(?:told|shared|talked|spoke|opened up|shared with|talked to|told them)(?:{_TO_THEM}| with (?:her|him|them))?(?: (?:a (?:bit|little)|some|my own story|my story|the story|a story))?(?:,)? (?:about|of) (?:(?:how|myself|me)\b[ ,:]*(?:that )?)?", "", Form.TOLD),
    (rf"(?:told|shared with|gave){_TO_THEM} (?:my own story|my story|the story|a story)[\s:,-]*(?:about |of )?(?:how )?", "", Form.TOLD),
    (rf"shared(?: with {_THEY})?(?: my own story| my story| the story| a story)?(?: about| of)?(?: how)?{_THAT}", "", Form.TOLD),
    (rf"(?:told|assured|reminded|warned|telling|promised){_TO_THEM}(?: again| back)?{_THAT}", "", Form.TOLD),
    (rf"let {_THEY} know{_THAT}", "", Form.TOLD),
    (rf"(?:said|mentioned|explained|admitted|added|replied|answered|promised|pointed out|saying|repeated|confessed|stressed|responded|commented)(?:{_TO_THEM})?(?: back)?(?: again)?(?! {_IT_ALONE})(?! (?:to|so|on|in|last|something|nothing|hello|hi|good|a few|what i)\b)(?! that *(?:[.,!]|$)){_THAT}", "", Form.TOLD),
    (r"(?:was|were) like(?=[\s,:\"]+(?:i|i'm|i'll|i'd|would|could|can|will|do|are|so|you|what|how|why|look|hey|ok|okay|we|there|come)\b)[\s,:\"]+", "", Form.TOLD),
    (r"(?:go|goes|went)[\s]*[,:][\s\"]*", "", Form.TOLD),
)  # fmt: skip
_OURS_TOGETHER = (
    (r"(?:agreed|settled|decided|arranged|planned|set it up)(?: together)?(?: on)?(?: that)? to ", "So we'll ", Form.TOLD),
    (r"(?:agreed|settled|decided|arranged)(?: together)?(?: that)? (?=(?:she|he|they|i|we)\b)", "So ", Form.TOLD),
    (r"(?:agreed|settled|arranged|planned)(?: on| for)? ", "So we meet ", Form.TOLD),
)  # fmt: skip

_THEIR_VERBS = (
    r"(?:said|says|(?:told|tells)(?= (?:me|us)\b)|answered|replied|responded|admitted|explained|mentioned|added|confessed|complained|shared"
    r"|promised|repeated|warned|claimed|swore)"
)
_TO_ME = r"(?: (?:to )?(?:me|us)\b)?+"
_THEIRS = (
    (r"(?:asked|told|wants|wanted) (?:me|us) to ", "", Form.TOLD),
    (r"(?:agreed|promised|offered|committed|volunteered|accepted|consented|decided) to (?=(?:that|it|this)\b)", "Yes, I'll do ", Form.TOLD),
    (r"(?:agreed|promised|offered|committed|volunteered|consented|decided|signed up) to ", "Yes, I'll ", Form.TOLD),
    (r"(?:agreed|accepted)(?: right away| straight away| at once| immediately| to it)?(?= *(?:[.,!;]|$| and\b| but\b| on one\b| if\b))", "Yes, I'll do it", Form.TOLD),
    (r"(?:was|were|is|are|'s|'re|sounded|seemed) (?:totally |really |definitely |all |very |pretty )*(?=(?:up for|down\b|in\b *(?:[.,!]|$)|game\b|happy to|glad to|keen\b|willing to|excited to|interested\b *(?:[.,!]|$)))", "Yes, I'm ", Form.TOLD),
    (r"(?:turned (?:me|us|it|that) down|declined|refused|passed on it|backed out|said (?:a )?(?:hard|flat|firm) no|shut (?:me|us|it) down|blew (?:me|us) off)(?! to)", "No, I'm not interested", Form.TOLD),
    (r"(?:refused|declined|didn't agree|didn't want|did not want|wouldn't agree) to ", "No, I don't want to ", Form.TOLD),
    (r"(?:was|were|is|are)(?:n't| not|nt) (?:interested|up for it|having it|willing|into it)", "No, I'm not interested", Form.TOLD),
    (r"(?:was|were|is|are|seemed|sounded)(?:n't| not|nt) (?:really |so |too |quite |very )?(?:sure|certain|convinced|decided)|(?:was|were|seemed) (?:unsure|hesitant|on the fence|undecided|torn|of two minds)|hesitated|wouldn't commit|didn't (?:commit|say yes or no|give (?:me|us) (?:an|a straight) answer)|hemmed and hawed", "Maybe, I'm not sure", Form.TOLD),
    (rf"asked{_TO_ME},? (?:if|whether) ", "", Form.WHETHER),
    (rf"(?:asked|wanted to know|wondered){_TO_ME}[,:]? {_QUESTION_WORD}", "", Form.WH),
    (rf"(?:told(?= (?:me|us)\b)|talked|spoke|opened up|went on|talks|tells(?= (?:me|us)\b)|shared|complained|got into){_TO_ME}(?: (?:a lot|all|mostly|a (?:bit|little)|some|with (?:me|us)))?,? (?:about|of) (?:how )?", "", Form.TOLD),
    (rf"(?:{_THEIR_VERBS}){_TO_ME}(?: back| again)?(?: something like)?(?! {_IT_ALONE})(?! (?:you|to|about)\b){_THAT}", "", Form.TOLD),
    (r"(?:(?:was|were|is|are) like|(?:'s|'re) like)(?=[\s,:\"]+(?:i|i'm|i'll|i'd|yeah|yes|yep|no|nope|nah|ok|okay|sure|maybe|fine|well|oh|um|we|we'll|what|why|you|let|not|whatever|absolutely|of course|of|don't|sounds)\b)[\s,:\"]*", "", Form.TOLD),
    (r"(?:(?:went|goes)(?= *[,:\"]| (?:yeah|yes|no|ok|okay|nah|sure|maybe|fine|well)\b))[\s,:\"]*", "", Form.TOLD),
)  # fmt: skip
_DOING_FIRST = (
    r"(?:(?!agreed|accepted|asked|told|refused|declined|turned|promised|offered|signed)(?:\w+ed|thought|got|went|sat|took|was quiet)\b"
    r"[^.!?]{0,40}?,? (?:and|then|but)(?: then)? )?"
)
"""What one does before one speaks: "she laughed and said"."""


class Frames(NamedTuple):
    """All frames of one speaker: what may stand before them, and the rows."""

    subject: re.Pattern[str]
    together: re.Pattern[str]
    rows: tuple[Row, ...]
    rows_together: tuple[Row, ...]


@cache
def frames(speaker: Speaker, names: frozenset[str]) -> Frames:
    """Lay out one speaker's frames for a conversation with somebody of these names."""
    called = "".join(f"|{re.escape(name)}" for name in sorted(names))
    if speaker is Speaker.ORGANIZER:
        return Frames(
            subject=re.compile(rf"(?:i|we)(?:'ve| have)? {_ADVERBS}{_SETTING_OUT}"),
            together=re.compile(rf"we {_ADVERBS}"),
            rows=tuple(_row(one, called) for one in _OURS),
            rows_together=tuple(_row(one, called) for one in _OURS_TOGETHER),
        )
    who = rf"(?:she|he|they|both(?: of them)?|the (?:mom|mum|lady|woman|couple)|(?:(?:mr|mrs|ms|miss)\.? )?(?:{called[1:] or 'she'}))"
    return Frames(
        subject=re.compile(rf"{who}(?= |'s |'re )[ ]?{_ADVERBS}{_DOING_FIRST}{_ADVERBS}"),
        together=re.compile(r"(?!)"),
        rows=tuple(_row(one, called) for one in _THEIRS),
        rows_together=(),
    )


def _row(given: tuple[str, str, Form], called: str) -> Row:
    pattern, instead, form = given
    return Row(re.compile(rf"(?:{pattern.replace('{names}', called)})"), instead, form)
