"""What invites, helps, holds up a gap or sets the next step; and the days and hours that go with it."""

from __future__ import annotations

from typing import Final

from coach.roleplay.cues.phrases import Cue, any_of

OFFERS: Final = any_of(
    "how about", "what if", "what about if", "why don't (?:you|we)", "que tal si", "que le parece si"
)
WHAT_ABOUT: Final = Cue(
    r"^what about (?!if\b|just\b|only\b|maybe\b|(?:you|us|we|me) )(?:(?:the|your|his|her|their|all this) )?"
    r"(?!(?:coming|joining|signing)\b)\w+ing\b"
    r"(?!.*\b(?:with|for|to) (?:me|us)\b)(?!.*\b(?:instead|together|sometime)\b)"
)
"""Asks on about something one does, "what about driving at night?", and puts nothing to anybody."""
MISHAP: Final = Cue(
    r"^(?:what if|suppose) (?:you|he|she|it|they|your \w+|the \w+) (?:got (?:sick|hurt|fired|caught|lost|stuck)|"
    r"lost|fell|died|missed|broke|failed|were|was|didn't|don't|doesn't|couldn't|can't|never|quit)\b"
)
"""Supposes what nobody would ask for: "what if you got sick tomorrow?"."""
OFFERS_TO: Final = Cue(
    r"^(?:(?:can|could|may|might|shall|should) (?:i|we)|(?:le |te )?(?:puedo|podria|podemos)) "
    r"(?!(?:ask|talk|speak|go back|start|begin|say|tell|share|add|check|hear|see|know|preguntar|hablar|decir)\w*\b)"
)
"""An offer or a request for leave, which "kind of" is no answer to."""
I_COME: Final = Cue(
    r"^(?:i|we)(?:'ll|'d| will| would| could| can)? (?:come|bring|pick|drive|call|text|ring|take|carry|help|stop|meet|"
    r"send|fetch|drop|swing|cover|sit|stay|wait|ask|go|get|write|show up)\b"
    r"(?=.*\b(?:you|u|it|them|by|over|back|along|tomorrow|\w+day)\b)"
)
"""The same in the form of a sentence: "i come by next friday and pick it up?"."""
SMALL_REQUEST: Final = Cue(
    r"^(?:can|could|may|might) (?:i|we) (?:please |maybe |just )?"
    r"(?:have|try|taste|smell|touch|pet|stroke|hold|take|borrow|use|learn|sing|watch|look at|look out)\b"
    r"|^(?:can|could|may|might|shall|should) i (?:please |maybe |just )?"
    r"(?:help (?:you )?(?:with (?:that|this|those|these)|carry|count|peel|wash|lift|move|mop|fold|stack|stir|clear|"
    r"sweep)|"
    r"(?:move|carry|open|close|pour|wash|dry|peel|sweep|stir|fold|stack) "
    r"(?:it|this|that|these|those|the|your|a|some))\b"
)
"""Asks for a turn or a look, or offers a hand with what lies there: nobody has to think that over."""
MENDING: Final = Cue(
    r"\b(?:fix|mend|repair|sew up) (?:it|this|that|my (?!(?:road|street|building|block|house|school)\b)\w+)\b"
    r"(?!.*\b(?:we|us|our|together|join|come|meet(?:ing)?)\b)"
)
"""Has a thing of one's own mended, and asks nobody to take part: "yes, please fix it"."""
MORSEL: Final = Cue(
    r"^(?:can|could|may|might) (?:i|we) (?:please |maybe |just )?(?:have|try|taste|eat|take|grab) "
    r"(?:a|an|one|some|another|half|the last)\b|^puedo (?:tomar|agarrar|probar|comer(?:me)?)\b"
)
"""Asks for a bite of what is there."""
OF_USE: Final = Cue(
    r"^(?:would|could|might|does|will) (?:that|it|this|any of (?:that|it|this)) (?:\w+ )?"
    r"(?:help|be (?:(?:of )?(?:any|some|much) )?(?:use|help|good)|"
    r"make (?:it|things|a difference|any difference)|do any good)\b|"
    r"^(?:le|te) (?:serviria|ayudaria|sirve)\b|^(?:would|do) you (?:want|like) (?:that|me to)\b"
)
"""Asks whether what one has just offered would be of use."""
ABLE: Final = Cue(
    r"^(?:can|could) you (?:even |really |actually |still )?(?:cook|swim|sing|dance|drive|draw|read music|"
    r"play (?:the |an? )?\w+|"
    r"do (?:tricks|a trick|magic|voices|impressions|the splits)|ride|whistle|knit|sew|bake|ski|skate|speak \w+)\W*$"
)
"""Asks what somebody is able to do, and invites to nothing."""
ARRANGES: Final = any_of(
    r"(?:what|which) (?:day|days|time|date|hour|(?:evening|morning|afternoon)s?) (?:\w+ )?"
    r"(?:suits?|works?|is(?! (?:it|your|my|his|her|their)\b)(?! the\b(?! (?:best|better|easiest|right)\b))|would|"
    r"are(?= (?:you|we|good|best|better|ok|free|(?:the )?(?:best|easiest|easier|open) for (?:you|us))\b)|"
    r"do(?= (?:you|they|people) (?:\w+ )?(?:have(?! to)|prefer|like|want|fancy|think|suit))|can|could|might)"
    r"(?: \w+){0,3}",
    r"when (?:are|would|will|might) you (?:be )?(?:free|able|around|available)",
    r"when (?:can|could|should|shall|may) (?:we|i|you) (?:meet|come|talk|get together|see|do it|do that|stop by|"
    r"make it)",
    r"(?:when|what) works (?:best |better )?for you",
    r"when (?:is|would be|'s) (?:a )?(?:good|best|better)(?: \w+)?",
    "que (?:dia|hora) (?:le|te) (?:queda|conviene|acomoda)(?: \\w+)?",
    "cuando (?:puede|podria|podriamos|le queda|le conviene)",
)
"""A question that looks for a day together: an ask whose when is still open."""
ASKS: Final = any_of(
    r"(?:will|would|could|can) you (?:please )?(?:be (?:willing|able|up|there|one|part|the|our|my|a)|"
    r"help (?:us|with|out|me (?:with|to|bring|build|run))|have (?:a )?(?:coffee|lunch|tea|dinner|breakfast))",
    r"(?:will|would|could|can) you (?:please )?(?!(?:say|tell|describe|explain|mind|share|help|rather|think|feel|"
    r"remember|have|give|be|like|want|imagine|see|know|walk me|talk me|elaborate|expand|understand|hear|believe|guess|"
    r"agree that|please)\b)[a-z]+",
    "can i count on you",
    (
        r"(?:can|could|may|shall|should) (?:i|we) (?:just |now )?(?:put|write|sign|mark) you "
        r"(?:down|up|in(?! (?:touch|contact|the (?:notes|picture|loop))\b))"
    ),
    r"(?:can|could|may|shall|so) (?:i|we)(?:'ll| can)? (?:just )?count you in",
    r"so (?:i|we) (?:can|could|may) (?:just )?(?:put|write|sign|mark|count) "
    r"(?:on you|you (?:down|up|in(?! (?:touch|contact|the (?:notes|picture|loop))\b)))",
    r"(?:^|[.!,] )(?:so |and )?you(?:'ll| will| can| could| want to)? ?(?:come|join)"
    r"(?: (?:with|to|too|along|on|there)\b[^?]*)?\?",
    r"(?:are|would) you (?:be )?(?:willing|up for|down|interested in|able to (?:come|join|help))",
    r"i(?:'d| would) (?:like|love|want) (?:to (?:invite|ask) you|you to)",
    "i want you to",
    r"i(?:'m| am) (?:inviting|asking) you(?! (?:the|all|any|so|too|too many|about|what|how|why|a lot)\b)",
    r"i (?:thought|figured|was thinking|was wondering|was hoping)(?: that)?(?: maybe)? you(?:'d| could| might| would)"
    r"(?:\s(?:maybe|like to|want to|be up for))?\s"
    r"(?!(?:tell|say|know|explain|share|feel|be (?!up|there|one)|like it|mind|want it|hate)\b)[a-z]+",
    r"(?:here's|here is|this is|that's) (?:my|the|what i'm) (?:ask|asking)",
    r"my ask is",
    r"(?:come|join) (?:with )?(?:me|us)\b",
    r"you (?:want|like) to (?!(?:tell|say|talk|share|know|see|hear|be able|have|stay|stop|quit|leave)\b)\w+ "
    r"(?:\w+ ){0,2}with (?:me|us)\b",
    r"(?:want|like) to (?:come|join|get involved|sign up|be part|be involved|grab (?:a )?coffee)",
    r"(?:(?:would|will) you (?:want|like)|do you want) to "
    r"(?!(?:tell|say|talk|share|know|see|hear|change|be able|have|happen|add|keep|stay|stop|quit|leave)\b)[a-z]+",
    "how about (?:you )?(?:coming|joining|we meet|meeting)",
    "please (?:come|join|sign|help)",
    "you should (?:come|join|sign|get involved|be there|lead)",
    "would you like to",
    r"(?:could|can|may|might|shall) (?:i|we) (?:come (?:back|by|over|round|see|visit)|stop by|drop (?:by|in)|visit you|"
    r"take you|call you|see you|buy you|walk with you|meet you|pick you up|give you a (?:ride|lift)|drive you|"
    r"come and get you|fetch you|(?:record|film|quote) you|come (?:on |this |next )?(?:\w+day|tomorrow|tonight))",
    r"why don't you (?:come|join)(?! (?:to )?(?:the |our |any |more )?(?:meetings|often|anymore|along|before)\b)",
    r"(?:could|can|shall) we (?:meet|sit down|talk|get together|have (?:a )?coffee) ",
    r"(?<!yo )(?:quiere|quieres|quisiera|podria|podrias|"
    r"puede|puedes|(?:le|te) gustaria|se anima(?:ria)? a|te animas a) "
    r"(?!contar|decir|explicar|platicar|saber|hablarme)[a-z]+[aei]r(?:se|me|nos|te|lo|la)?",
    r"(?<!se )(?:vendria|vendrias|viene|vienes|iria|irias|seria|tomaria|ayudaria|"
    r"(?:me|nos) (?:acompana|ayuda)(?:ria|rias|s)?|se uniria) "
    r"(?:usted )?(?:conmigo|con|a(?! pie\b)|al|el|la|este|mi|parte|una|uno)",
    r"(?:vendria|vendrias|viene|vienes|iria|irias|se anima|te animas) ?(?:usted|tu)?(?=\W*$|, (?:con|and|y)\b)",
    r"(?:^|[.,!] )(?:so |and )?(?:are )?you (?:in|coming|joining)(?=\W*$)",
    r"(?:lo|la|le|te) invito",
    "venga (?:conmigo|el|a)",
    "cuento con usted",
    "me acompana",
)
PUTS_IT: Final = Cue(
    r"^(?:so |and |y )?(?:what do you (?:think|say)|how (?:does|would) (?:that|it) (?:sound|be|suit you)|"
    r"(?:would|could|will|can) you|(?:would|could|does) that (?:work|suit|be)(?: for)?(?: you)?|"
    r"are you (?:in|up for it)|"
    r"sounds? good|interested|you in|(?:do )?(?:you |d'you |ye )?fancy (?:it|that)|(?:you )?(?:keen|game|up for it)|"
    r"(?:what|how) (?:d'you|do you|do ye) reckon|que (?:dice|le parece)|como (?:ve|la ve)|(?:se anima|le entra))\W*$"
)
"""Puts it to somebody: after a day and what is to happen then, that is an ask."""
HOW_LONG: Final = any_of("how (?:long|much|many|often)", "why", "who", "where", "a ?donde", "por que", "quien", "cual")
"""Before "can you", these make a question of it: "how long can you do it?"."""
TIMES: Final = any_of(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?",
    "tomorrow",
    "tonight",
    r"this (?:afternoon|evening|weekend|morning)",
    r"\d{1,2}(?::\d\d)? ?(?:am|pm|a\.m|p\.m|o'clock)",
    r"at (?:\d{1,2}(?::\d\d)?|noon|six|seven|eight|nine|ten|one|two|three|four|five|half past \w+)",
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}",
    r"(?:the|el) \d{1,2}(?:st|nd|rd|th)?",
    "next week",
    "lunes",
    "martes",
    "miercoles",
    "jueves",
    "viernes",
    "sabado",
    "domingo",
    "manana (?:a|por|en)",
    r"a las? \w+",
)
HELPS: Final = any_of(
    r"(?:i|we)(?:'d|'ll| could| can| would| will| (?:do|take|carry|handle|bring) (?:the|your|half)\b)",
    "let me",
    "what if",
    "how about",
    "yo puedo",
    "puedo",
)
OBSTACLE_ASKED: Final = any_of(
    r"(?:what|anything|something)(?:'s| is| else is| might be)? (?:really |actually )?in the way",
    r"(?:gets?|getting|stands?|standing|stop\w*|holding|holds?|keeps?|keeping) (?:\w+ )?"
    r"(?:in the|in your|you) (?:way|back|from)",
    "getting in the way",
    "stops you",
    "holding you back",
    r"what(?:'d| would| might| could) (?:make (?:it|that|this)|need to|have to|it take|help|get in)",
    r"what (?:would|might|could|makes|will) make \w+ (?:\w+ )?(?:hard|harder|difficult|tricky|awkward)",
    r"what (?:worries|concerns|scares|bothers) you",
    r"would you (?:do it|say yes|consider it|think about it)[^?.]{0,10} if",
    r"what(?:'s| is) (?:so )?(?:difficult|hard)(?=\W*$| (?:about|for) )",
    r"what(?:'s| is) the worst (?:that|thing)",
    r"what(?:'s| is) (?:worrying|bothering|troubling|scaring) you",
    r"what(?:'s| is) (?:really |actually )?(?:the |your )?(?:(?:main |real |biggest )?(?:hard(?:est)?|worry|"
    r"catch|hesitation|"
    r"behind|problem|issue)|"
    r"stopping|holding|keeping you|giving you pause)",
    r"(?:are|were) you (?:worried|nervous|afraid|unsure|hesitant) (?:about|of) (?:it|that|this|coming|the)",
    r"(?:is|are) (?:it|there|that) (?:because|something|anything|the)",
    r"what are you (?:worried|nervous|afraid|unsure) (?:about|of)",
    r"what(?:'s| is) making you (?:hesitate|unsure|say)",
    r"what makes (?:it|that|this|\w+days?) (?:so )?(?:hard|difficult|tricky|impossible)",
    "sounds like there's something",
    "something else",
    "que se lo impide",
    "que (?:lo|la|le|te) (?:detiene|frena|para)",
    "que necesitaria",
    "que haria falta",
)
SUGGESTS: Final = any_of(
    r"(?:would|could|might|will|wouldn't) it (?:be|feel|help|work|make|suit|fit)\b[^?.]{0,40}?\bif (?:you|we)",
    r"(?:would|could|might|will) (?:that|this|it|something like) (?:be|feel|help|work|suit|fit)\b[^?.]{0,40}?\bto",
    r"what if (?:you|we)",
    r"(?:would|could|might) (?:a|an|one|just|only|the|two|doing|having) [^?.]{3,50} (?:be|feel|work|suit|fit|help)",
    r"(?:or|maybe|perhaps|then) (?:just|only)",
    r"what about (?:if you|if we|just |only |maybe )*(?:\w+ing)",
    r"how about (?:if )?(?:you|we|just|only|maybe|instead|\w+ing)",
    r"(?:maybe|perhaps|and|or|then) (?:just |maybe )?(?:you|we) (?:could|can|might|just)",
    r"(?:suppose|supposing|say|imagine) (?:you|we) (?:just|only|could)",
    r"(?:is there|any) (?:any |a |some )?(?:chance|way) (?:that )?(?:you|we)(?:'d| would| could| can)?",
    r"you(?:'d| would)? (?:just|only) (?:have|need) to",
    r"all (?:you'd|you would|you) (?:have|need) to (?:do )?(?:is|would be)",
    r"(?:y|que tal|que le parece) si (?:usted |nomas |solo |mejor )*\w+",
)
"""Puts something as a thought, which is an ask where it is something that can be asked of them."""
WONDERED: Final = Cue(
    r"\bi(?:'ve| have| just| only|'d)? (?:just |only )?"
    r"(?:wondered|was wondering|been wondering|wasn't sure|didn't know) "
    r"(?:whether|if) (?:it|that|this|there|we|they|somebody|someone|something|anything|anybody|i|you) "
    r"(?:was|were|had|did|is|are|might have|may have|got|ever)\b"
)
"""Wonders about what was, and puts nothing to anybody: "i wondered whether it was something we did, or just life"."""
SUGGESTS_PLAINLY: Final = any_of(
    r"(?:would|could|might) it (?:be (?:any |of )?(?:use|good|help|okay|ok|all right|possible|too much|easier|"
    r"better)|help|work)"
    r"[^?.]{0,40}?\bif (?:you|we)",
)
SMALLER: Final = any_of(
    "just",
    "only",
    "instead",
    "smaller",
    "something small",
    "at least",
    "even",
    "nothing else",
    "for a start",
    "nomas",
    "solo",
)
PROPOSES: Final = Cue(
    r"^(?:(?:would|could|might|will|wouldn't) (?:it|that|this)\b|what if\b|how about\b|what about (?:if|just|\w+ing)\b|"
    r"(?:do you |d'you |would you )?(?:want|like) (?:me|us) to\b|"
    r"(?:should|shall|can|could|may) (?:i|we)\b|any chance\b|"
    r"(?:i|we)(?:'ll|'d| will| would| could| can)? (?!(?:guess|wonder|think|hear|heard|see|take it|know|mean|was|were|"
    r"am|had|have|don't|do)\b)\w+|(?:le|te) (?:parece|late) si\b|que tal si\b|y si\b)"
)
"""Offers something, or puts a next step to them: no survey asks like that."""
IS_IT: Final = Cue(
    r"^(?:(?:is|was|would) (?:it|that|this)|are you|do you mean|not now|you mean|(?:es|fue|seria) )\b|"
    r"^(?:the|this|not) \w+"
)
"""Asks what a no is about."""
MAY_I: Final = Cue(
    r"^(?:(?:is it (?:ok|okay|all right|alright|fine)|do you mind|would you mind|mind) if i\b|"
    r"(?:can|could|may) i (?:please )?(?:sit|come in|join you)\b|"
    r"is (?:this|that|the|your) (?:\w+ )?(?:seat|chair|spot|stool|bench|place|one) (?:free|taken|anybody's|yours)\b|"
    r"(?:is )?any(?:one|body) sitting (?:here|there)\b|"
    r"(?:(?:do|have) )?you (?:got |have )?(?:got )?a (?:few |couple of )?(?:sec|second|seconds|minutes?|moment)\b)"
)
ASKS_LEAVE: Final = Cue(r"^(?:can|could|may) i (?:just |also |maybe )?(?:tell|share|say|give) (?:you|something|a)\b")
"""Asks leave to tell something, and tells it: no answer is wanted to that."""
TREATS: Final = any_of(
    r"(?:i|we)(?:'ll| will| can| could|'d| brought|'ve brought|'ve got)(?: also| even)? ?(?:bring|buy|make|bake|get)? ?"
    r"(?:you |us |everyone |over )*(?:some |a |an |the |two |more )?(?:\w+ )?"
    r"(?:donuts?|doughnuts?|cake|cookies?|biscuits?|coffee|tea|pie|muffins?|snacks|sandwich(?:es)?|tacos|rolls)"
    r"(?! (?:hour|morning|urn|break|shop|place))",
    "(?:le |les )?(?:traigo|traje|llevo) (?:un |una |unos |unas )?(?:cafe|pan|donas|tamales|galletas|pastel)",
)
"""Something to eat or drink: kind, and no help with what stands in the way."""
WHAT_WOULD_HELP: Final = any_of(
    r"what (?:would|could|might|can|do|will|has to|needs to)(?: \w+){0,3} (?:help|need|be different|take|make it|"
    r"be easier|change|work|make a difference)",
    "que (?:le ayudaria|necesitaria|haria falta|tendria que)",
)
OTHER_DAY: Final = any_of(
    r"(?:\w+day|tomorrow|next week|next month|morning|evening|weekend|another (?:day|time)|a different day|"
    r"\d{1,2}(?::\d\d)?) instead",
    r"(?:another|a different|some other|any other) (?:day|time|evening|hour)",
    r"(?:move|shift|put|push) it (?:to|back|off)",
    r"(?:do|have|make) it (?:later|earlier|next (?:week|month)|on \w+day|some other)",
    r"(?:otro dia|otra hora|mejor el \w+)",
)
"""Another day or hour for what was asked."""
WHY_NOT: Final = Cue(
    r"^\W*(?:(?:ok|okay|oh|hm+|well|but|sure|fair|so|y|pero),? )*(?:why(?: not(?: you)?|'s that| is that)?|how come|"
    r"what makes you say (?:that|so)|"
    r"what do you mean|(?:y )?por que(?: no)?)\W*$"
)
ANSWERS_YOU: Final = any_of(
    r"(?:to|i(?:'ll| will)|let me) answer (?:your|that|the) question",
    r"(?:since |because )?you(?:'d| had)? (?:just )?asked (?:me|why|what|how|if|whether|about me)",
    "you wanted to know",
    "(?:about|as for|to) your question",
    "(?:para contestarle|para responderle|(?:usted )?me (?:pregunto|preguntaba))",
)
"""Coming back to what the person asked."""
ASKS_WHICH: Final = any_of(
    r"which \w+", "who sent you", "where do you (?:live|stay)", "de que (?:parte|calle)", "quien lo mando"
)
THINKS_OVER: Final = any_of(
    r"(?:think|sleep) (?:about |on |it |this |that )*(?:over|about it|on it|about that|on that)",
    r"(?:take|have) (?:some|a bit of|your|a little) time (?:to|and) (?:think|decide)",
    r"turn it over",
    r"(?:no need to|don't (?:have|need) to|you can) (?:decide|answer|say) (?:now|today|yet|later)",
    r"let me know (?:if|what|whether|when|by)",
    r"(?:pienselo|piensalo|que lo piense|lo piensa|consultelo)",
)
"""Leaving a decision open; after a yes it takes the yes away again."""
SAYS_WHY: Final = any_of("because", "since you", "that's why", "i'm asking you", "after what you", "porque", "por eso")
WONDERS: Final = any_of(
    r"would you (?:ever|still|really|even|rather|have|say|call|do it|go back|\w+ (?:it |that )?again)(?! "
    r"(?:come|join|be))",
    r"(?:lo|la)? ?(?:haria|volveria) (?:otra vez|de nuevo|a \w+)",
)
"""A "would you" that asks about the person rather than for something."""
CHALLENGES: Final = any_of(
    r"what (?:happens|will happen|would happen|becomes)[^?.]* (?:if|unless|next|when (?:nothing|nobody|"
    r"no one|they|it))",
    r"(?:if|when) (?:nothing|it|things|this|that|you|they|nobody|we) "
    r"(?:changes?|stays?|keeps?|goes on|don't|doesn't|never)",
    "how (?:long|much longer)",
    r"what (?:are|will|would) you (?:do|going to do|be doing)",
    "and yet",
    r"you (?:said|told me|wrote|promised|want|wanted|care)[^?]* (?:and|but|yet|while)\b",
    r"(?:live|okay|fine|square|sit) with (?:it|that|this)",
    "good enough",
    "what would it (?:take|mean|cost)",
    "que (?:pasa|va a pasar|pasara) si",
    "hasta cuando",
    "me dijo que[^?]* (?:y|pero)",
)
RESTATES: Final = any_of(
    r"so (?:that's|it's|we(?:'re| are| said| have)|i'll|you'll|you're)",
    r"i(?:'ll| will) (?:text|call|see|meet|pick|send|come|save|bring|be|check|remind|write|knock|stop)",
    "see you (?:on|at|there|then|tomorrow|next)",
    "to recap",
    "we agreed",
    "le mando",
    "lo veo el",
    "la veo el",
    "paso por usted",
    "nos vemos (?:el|a)",
)
CAN_YOU: Final = Cue(r"^[^?]*\b(?:can|could) you (?!(?:please )?(?:come|join)\b)")
TO_TAKE_PART: Final = any_of(
    "join", "help", "lead", "sign", "host", "bring", "be there", "take part", "speak", "count on you"
)
"""What makes an invitation of "can you", which also asks to save a zip."""
YOU_TO_COME: Final = any_of(r"you to (?:come|join|be|say yes|do it|try)", r"you (?:come|join)")
NOTHING_ASKED: Final = any_of(
    r"(?:gets?|getting|stands?|standing|something|anything|what(?:'s| is)|what might be) (?:\w+ )?in (?:the|your) "
    r"way(?=\W*$)",
    r"(?:holding|keeping|stopping) you (?:back(?=\W*$)|from (?:committ|com|join|say|gett|tak)ing)",
    r"(?:remove|take away|clear|lower|get around|deal with|help with) (?:those|these|the|your|any) "
    r"(?:barriers?|obstacles?|hurdles?)",
    r"que (?:se lo|le) impid[ea]",
    r"(?:quitar|salvar|resolver) (?:esos|los|sus) obstaculos",
    r"algo que (?:se lo|le) impida",
)
"""Asks what stands in the way; where nothing was asked of them yet, nothing does."""
