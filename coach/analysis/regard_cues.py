"""Turns of phrase that single a person out for what they are, or that bear down on them. A table alone."""

# ruff: noqa: E501 - a phrase or a list of words is read on one line
from __future__ import annotations

from coach.analysis.cues import TO_ORGANIZER, Cues

REGARD = Cues(
    TO_ORGANIZER,
    singled_out=r"""
        (nobody|no one|not everyone|not everybody|not many|not a lot|hardly anyone|few|anybody|anyone) (?:really |just |even |ever )?(?:else|would|would've|could|could've|does|did|has|can|do|people|who)
        (there aren't|there's not|there isn't|i don't know) (?:really |just |even |ever )?(?:many|a soul|another|anyone|anybody|a lot)
        (you're|youre|ur|you are|you were|it's you|because you|cause you|cos you|cos u) (?:really |just |even |ever )?(?:the (?:one|only|first|kind|sort|person|most|best)|who|that|always|never|actually)
        the (?:only|one|first) (?:one|person|man|woman|bloke|fella|fellow|guy|lad|girl)
        (i've|i have|i|we|we've) (?:really |just |even |ever )?(?:watched|seen|saw|see|noticed|notice|admire|respect|heard) (?:you|u|how you|the way you|what you|your)
        i(?:'ve)? (?:never|haven't) (?:\w+ )?(?:seen|heard|met|known) (?:you|anyone|anybody|a)
        (people|folks|they|everybody|everyone|kids|half) (?:really |just |even |ever )?(?:trust|trusts|listen|listens|talk to|talks to|look up|looks up|follow|respect|respects|love|come to|go to|settles) (?:to |for )?(?:you|u)
        (why|that's why|thats why|here's why|the reason) (?:i'm|im|i am|i|we're) (?:really |just |even |ever )?(?:asking|ask|came|come|here|thought|in your|sitting|sat|calling|telling) (?:to )?(?:you|u|here|of)
        (that's|thats|that is|that was|it's|which is) (?:really |just |even |ever )?(?:not nothing|no small|a lot of|massive|huge|some|brave|braver|rare|real|a gift|more than)
        (that|it) (?:took|takes) (?:\w+ )?(?:guts|nerve|courage|heart|strength|something|a lot)
        (not|isn't|ain't) (?:nothing|easy|a small thing)
        i (?:don't|dont) (?:know|think) (?:\w+ ){0,2}(?:could|would|know how you)
        more than (?:i|most|anyone|anybody)
        good (?:on|for) (?:you|u)
        the way (?:you|u)
        (lucky|proud) (?:to|of|that)
    """,
    your_deeds=r"""
        (you|u|you've|uve|you'd) (?:really |just |even |ever )?(?:kept|stood|held|carried|stayed|stopped|showed|fought|raised|built|fixed|made|got|found|noticed|looked|came|went|drove|walked|sat|taught|told|said|asked|put|gave|took|did|done|been|seen|worked|learned|finished|opened|read|cooked|fed|cared|minded|never|spent|wrote|turned|ran|started|saved|caught|counted|remembered|waited|listened|sang|slept|brought|set)
        (you|u) (?:\w+ )?(?:know every|know how|know them|think about|think of|see|notice|look after|look out|listen|wait|keep|keeps|take care|remember|hold|stand up|feed|watch|show up|care)
        who (?:keeps|kept|looks|looked|stood|stays|stayed|would|could|fought|raised|does|did|thinks|remembers|notices)
    """,
    advising=r"""
        (you|u|ya|he|she|they) (?:really |just |even |ever )?(?:should|shoulda|oughta|ought to|gotta|need to|have to|might want to|might wanna|could always|want to)
        (have|did|can't|couldn't|could|can) (?:you|u|he|she|they|your \w+) (?:really |just |even |ever )?(?:tried|try|thought|considered|looked|ask|get|just|find|swap|take|move|come)
        (there's|theres|there's gotta|there's got) (?:really |just |even |ever )?(?:be|a|an|grants|always) (?:really |just |even |ever )?(?:app|class|grant|group|program|course|list|start|scheme|someone|somebody|way|place|pill)
        (i would|i'd) (?:just |really )?(?:get|go|look|call|try|push|speak|report|tell)
        (just|simply|literally) (?:\w+ ){0,2}(?:a|an|one|two|ten|come|go|start|do|tell|ask|text|show|sign|put|get|give|raise|say|take|think)
        (it's|its|that's|thats) (?:really |just |even |ever )?(?:just|only|nothing|easy|simple|silly|kid stuff|far-fetched|for life|different|not rocket|hardly)
        (everybody|everyone|nobody|we all)(?:'s| has| have)? (?:got|over|likes?|walks|turns?|loves?|works?|has|have|does|will|would|listens|signs?)
    """,
    holding_to_it=r"""
        (i'll|ill|i can|i could|i'm gonna|i'm going to|we'll|let me) (?:really |just |even |ever )?(?:put|pencil|mark|write|sign|count|hold|keep|lock|save|swing|circle|take that|still) (?:really |just |even |ever )?(?:you|u|your|yours|ya|it|back|by|a spot)
        (in my|in my own) (?:heart|mind|head|book)
        (circling|checking|following) back
        (i|we) (?:really |just |so |still )*need (?:\w+ ){0,2}(?:answer|name|yes|you|u|one|body|bodies|commitment|number|numbers)
        (can|could|will|would) (?:you|u|i) (?:really |just |even |ever )?(?:tell me|let me know|put you|count you|text her|ask (?:her|him)|sign) (?:really |just |even |ever )?(?:now|today|tonight|by|down|right|before)
        (don't|dont|do not) (?:\w+ )?(?:say no|decide|answer|be mad|be like|come crying|overthink|make)
        (it's|its|it is) (?:\w+ )?(?:now or|too late|you of|up to you|on you|the last)
        (you|u) (?:\w+ ){0,2}(?:want to be the one|wanna be the one|of all people|told me you|said you (?:wanted|cared|would))
        (so|but) (?:you|u) (?:can|don't|care|want|like|think|won't|would rather)
        (then|well) (?:do|come|bring|ask|tell|move|get|change|text|leave)
        (what about|how about) (?:her|his|your|the)
        (if you|if u)(?:'re|r)? (?:\w+ )?(?:don't|dont|won't|not|aren't)
        (they|he|she)(?:'d|'ll| would| will| can| could)? (?:\w+ )?(?:manage|cover|survive|understand|be fine|get over|wait)
        (please|pls|c'mon|cmon|surely)
    """,
)
