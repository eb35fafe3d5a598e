"""What asks to have the agreement said again, or says it and waits for a yes; and what asks leave to begin again."""

from __future__ import annotations

from typing import Final

from coach.roleplay.cues.phrases import Cue, any_of

_SAID = r"(?:agree[ds]?|agree on|agreed on|settled?(?: on)?|decided?(?: on)?|land(?:ed)?(?: on)?|arranged?|say|said)"
_END = r"(?=\W*$|[?,;:.!])"
_THEN = r"(?:,? (?:then|again|now|here|so far|exactly|on|to|about (?:it|that)|today|anyway))*"
ASKS_AGAIN: Final = any_of(
    rf"what (?:exactly )?(?:did|do|have|was it)(?: that)? we (?:just |actually |really )?{_SAID}{_THEN}{_END}",
    rf"(?:what(?:'s| is| was)|how(?:'s| is)) (?:the|our) (?:deal|plan|agreement|arrangement){_THEN}{_END}",
    r"(?:say|read|repeat|give|play|tell) (?:it|that|this)(?: all)? (?:back|again)(?: to me)?(?= so|\W*$|[?,;:.!])",
    r"(?:can|could|would|will) (?:you|we|i) (?:please |just |quickly )*(?:repeat|recap|sum up|summari[sz]e|go over|"
    r"run through|go through) (?:what we|the plan|it(?=\W*$| again| once)|that(?=\W*$| again| once)|where we)",
    r"(?:remind me|tell me|so) (?:of )?what (?:we|you)(?:'ve|'d| have| had)? (?:just )?"
    r"(?:agreed|settled|said yes)(?: (?:on|to))?",
    r"what (?:exactly )?(?:did|have) you (?:just )?(?:agreed?|say yes|said yes|commit(?:ted)?|"
    r"sign(?:ed)? up) (?:to|for)",
    r"(?:did|have) (?:you|we) (?:just |actually |really )?(?:(?:say|said) yes"
    r"(?! to (?!it\b|that\b|this\b|coming\b|me\b|us\b))|"
    r"agreed? on (?:it|that|something|anything))",
    r"where (?:did|does|do) (?:we|that|this) (?:leave|land|end up|stand)(?: (?:us|it|things))?(?: now| then)?"
    rf"{_END}",
    r"did we (?:just |actually )?(?:say|agree|settle|decide)(?: on| to meet)? (?:\w+day|it|that|yes|on|at|\d)",
    rf"what (?:time|day) (?:did|was it)(?: that)? we {_SAID}",
    r"(?:when|where|what time|what day) (?:is|was) (?:it|that|this) again(?=\W*$)",
    rf"the (?:deal|plan|agreement) (?:is|was)(?: what)?{_END}",
    r"(?:is|was) (?:that|it|this) (?:still )?(?:like )?a (?:yes|no|maybe)",
    r"en que quedamos",
    r"que (?:acordamos|quedamos|fue lo que (?:acordamos|quedamos))",
    r"(?:me lo|melo) (?:repite|repites|puede repetir|puedes repetir)",
    r"cual (?:es|era) el (?:plan|trato|acuerdo)",
)
"""Asks what was agreed."""
CLAIMS: Final = any_of(
    r"we(?:'ve| have|'d)? (?:just )?(?:said|agreed|settled(?: on)?|decided(?: on)?|landed on)"
    r"(?! (?:hello|hi|goodbye)\b| (?:that )?(?:it|this) (?:was|is)\b)",
    r"(?:just )?to (?:recap|double[- ]?check|confirm|be sure|make sure|be clear)",
    r"(?:let me|let's|lets|can i|could i|quick|so|ok|okay|aight) (?:just )?"
    r"(?:recap|double[- ]?check|confirm|make sure)",
    r"(?:entonces )?(?:quedamos|quedamos en|acordamos)",
    r"a ver si entendi",
)
"""Says what was agreed, or that it is about to be said."""
STILL_ON: Final = Cue(
    r"^(?:(?:so|and|but|ok|okay|wait|hey),? )*(?:(?:are )?you (?:really |quite |still )?(?:sure|certain|in|on|"
    r"up for it|coming)(?: about (?:it|that|this))?|(?:are we |is (?:it|that|this) )?still on(?: for \w+)?|"
    r"you(?:'re| are) not going to (?:back out|bail|change your mind)|"
    r"can i count on (?:you|it|that)|(?:esta|estas) segur[oa]|(?:sigue|sigues) en pie|de veras)\W*$"
)
"""After a yes, asks whether it holds."""
TAKES_FOR_GRANTED: Final = any_of(
    r"(?:see|meet|catch|talk to) (?:you|u|ya|yous) (?:both |all )?(?:then|there|at (?:the |\w+ o'clock|\d)|"
    r"(?:on |this |next )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight))",
    (
        r"i(?:'ll| will| am going to|'m going to) (?:put|write|sign|mark|note) "
        r"(?:(?:you|your name|u) (?:down|up|in)(?! (?:touch|contact|the (?:notes|picture|loop))\b)|"
        r"(?:it|that) (?:down|in)(?=,? (?:for|on|then)\b| my (?:calendar|diary|book)\b))"
    ),
    r"i(?:'ll| will) (?:count on|expect) you",
    r"(?:nos vemos|la espero|lo espero|te espero) (?:ahi|alla|el \w+|entonces|manana)",
)
"""Goes on as if a yes had been given."""
LEAVES_OPEN: Final = any_of(
    r"no (?:pressure|rush|hurry)",
    "take your time",
    r"(?:think|sleep|mull) (?:it over|about it|on it|it through)",
    "let me know",
    "either way",
    r"(?:hope|hoping|hopefully|maybe|perhaps)\b",
    r"if you (?:can|do|like|decide|want|feel)",
    r"sin (?:prisa|compromiso)|pienselo|piensalo|ojala",
)
"""Takes nothing for given: "hope to see you there", "think about it, see you tomorrow"."""
CHECKS: Final = Cue(r"\?|,? (?:right|yeah|yes|correct|no|ok|okay|verdad|si)\W*$")
"""Waits for a yes."""
SHARES_OUT: Final = Cue(
    r"\b(?:you|u) (?!ask(?:ed)? me)\w+ .{2,60}\b(?:and|then|,) ?(?:then )?i(?:'ll| will)? \w+|"
    r"\bi(?:'ll| will) \w+ .{2,60}\b(?:and|then|,) ?(?:then )?you(?:'ll| will)? \w+"
)
"""Tells who does what: "you ask Semisi and I ask the guys on my row"."""
IF: Final = Cue(r"\b(?:if|as long as|only|unless|when|so long as|but|si|con tal|mientras|siempre que|pero)\b")
"""What a yes hangs on."""

BEGINS_AGAIN: Final = Cue(
    r"^(?:(?:can|could|may|might|shall|should) (?:i|we) (?:please |just |maybe |at least )*"
    r"(?:(?:try|start|begin|do|say|ask|put|phrase|word|have|get|take) ?(?:that|this|it|one|you|the question)? ?"
    r"(?:again|over|differently|from (?:the )?(?:start|beginning|scratch)|better|another (?:way|go|try)|a do-?over|"
    r"a second (?:go|try|chance))|rewind|go back|restart|redo (?:that|it|this)|take (?:that|it) back|"
    r"back up|step back|slow down|walk (?:that|it) back)|"
    r"(?:do you mind|would you mind|is it ok\w*|ok\w*|mind) if i (?:\w+ )?(?:try|start|begin|say|ask|put|do) "
    r"(?:that |this |it |you )?(?:again|over|differently|from the (?:start|beginning))|"
    r"(?:(?:can|could|will|would|do) you (?:please |ever )?(?:forgive|forget)"
    r"(?: (?:me|it|that|what i said|i said that))*|"
    r"forgive me|are we (?:still )?(?:ok\w*|good|all right|alright|cool)|"
    r"(?:is|was) (?:that|it) (?:ok\w*|all right|alright)|"
    r"(?:did|have) i (?:offend|upset|hurt|annoy|lose|lost)\w*(?: you)?|"
    r"are you (?:mad|angry|upset|annoyed)(?: (?:at|with) me)?|"
    r"(?:you )?(?:ok|okay|good|alright|all right)(?: with (?:that|it))?|start over|try again|"
    r"(?:puedo|podemos|podria|podriamos) (?:empezar|volver a empezar|intentarlo|decirlo|"
    r"preguntarlo)(?: de nuevo| otra vez)?|"
    r"(?:me )?(?:perdona|disculpa)(?: usted)?|se (?:enojo|molesto)(?: conmigo)?))"
    r"(?: please| now| from here| then| with you)*\W*$"
)
"""Asks leave to begin again, or whether all is well between the two."""
OWN_FAULT: Final = any_of(
    r"sorry[,.!]? (?:if|that (?:was|came|sounded)|(?:this|it) (?:was|came|sounded)|i (?:was|got|just|went|pushed|"
    r"talked|spoke|interrupted|cut|rushed|jumped|didn't mean|shouldn't|came on|sounded|asked)|(?:for|about) (?:being|"
    r"pushing|talking|interrupting|cutting|rushing|jumping|asking|coming on|how i|that|what i|before|earlier))",
    r"(?:that|this|it) (?:was|came (?:out|off|across)|sounded) (?:\w+ )?(?:pushy|rude|wrong|badly|bad|clumsy|dumb|"
    r"stupid|harsh|insensitive|too (?:much|fast|soon|pushy)|a lot|unfair|like a (?:pitch|sales\w*|script))",
    r"(?:that's|that is|that was|thats) not (?:how|what) i (?:wanted|meant|want|mean)",
    r"i (?:was|got|came on|am being|'m being|came off|sounded) (?:\w+ )?(?:pushy|rude|out of line|"
    r"too (?:fast|strong|pushy)|ahead of myself)",
    r"i (?:pushed|rushed|interrupted|jumped ahead|overstepped|messed (?:that|this|it) up|screwed (?:that|this|it) up)",
    "my bad",
    "my apologies",
    r"i apologi[sz]e",
    r"(?:perdon|disculp\w+|lo siento)[,.]? (?:fui|soy|si|me (?:pase|adelante)|"
    r"por (?:insistir|interrumpir|presionar|lo que))",
    r"(?:asi )?no (?:queria|quise) (?:empezar|decirlo|sonar)",
)
"""Says what was wrong in one's own turn, and is sorry for it."""

THANKS_FOR_NO: Final = any_of(
    r"(?:thank(?:s| you)|appreciate|gracias)[^.?!]{0,30}\b(?:straight|honest\w*|no|clear|direct|frank|telling me|"
    r"saying (?:so|no)|being (?:clear|honest|straight|direct|real)|la franqueza|"
    r"ser (?:clar[oa]|sincer[oa])|decirlo|decirme)\b",
    r"i (?:respect|accept|hear|understand) (?:that|your|the) (?:no|answer|decision)",
    r"(?:no is|that's) (?:a|an) (?:fair |good |honest |straight )?answer",
    r"(?:fair enough|i get it|i understand|i hear you|no problem|no worries|that's fair|totally fair|makes sense)"
    r"[,.]? (?:thank|no (?:is|means) (?:no|fine)|i won't (?:push|ask))",
)
"""Takes a no well."""

ASKS_ERRAND: Final = any_of(
    "something",
    "anything",
    r"(?:a|the) (?:thing|question|last move|real ask|actual ask|ask)",
    r"(?:what's|what is|what was|what did|what do|what else|what more)[^.]*",
    r"(?:say|ask|bring|make) (?:it|what)",
    r"if you(?:'ve| have| came| want)[^.]*",
    r"one more",
    r"si queria\w*|que mas|que queria\w*|diga|digame|andale",
)
"""Asks what somebody came for."""

ASKS_WHEN: Final = any_of("when(?:ever)?", "days?", "hours?", "times?", "date", "cuando", "dia", "hora")
ASKS_WHAT: Final = Cue(
    r"\b(?:what|how|which|where|involved|role|somewhere|que)\b(?! (?:day|hour|time|dia|hora)|'s the (?:day|hour))"
)
"""What is still wanted of somebody who was vague: when it is, or what."""
