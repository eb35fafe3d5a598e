"""Turns of phrase of an organizer who pitches, presses, agitates, works on an obstacle or sums up. Tables alone."""

from __future__ import annotations

from coach.analysis.cues import Cues

ORGANIZER = Cues(
    what_is_in_the_way="""
        (what's|what is|what would|what could|what might|what'd|anything|something) (?:\\w+ ){0,3}(?:in (?:the|your) way|stop you|stopping you|hold you back|holding you back|get in|getting in|make it (?:easier|possible|hard|work|doable)|keep you from|need to happen|worry you|worries you|be hard|be the hard)
        what(?:'s| is| would be| are) (?:the |your )?(?:\\w+ )?(?:obstacles?|barriers?|hard(?:est)? part|holding|worry|hesitation|catch|concerns?|fears?)
        what would (?:you need|it take|have to|need to|help|make)
        (take|taken) off your plate
        (how|what) (?:would|could|can) (?:we|i) (?:\\w+ )?(?:help|make|do|work|get)
    """,
    a_way_round="""
        (i'll|i can|i could|we can|we'll|we could|we've got|there's|there is|there are|we have|i've got|someone|somebody|one of us|she can|he can|they can) (?:\\w+ ){0,6}(?:childcare|ride|rides|lift|sitter|kids|pick|drive|with you|beside you|together|translat|interpret|spanish|zoom|online|instead|earlier|later|shorter|call|text|write|ask|find out|check|send|cover|sit with|watch|bring|go with|walk)
        (you) (?:\\w+ )?(?:don't have to|don't need to|needn't|needn't|won't have to|wouldn't have to|wouldn't need|could (?:\\w+ )?(?:come|leave|do|start|sit|just|bring|write|send)|can (?:\\w+ )?(?:come|leave|bring|sit|say|stay|do|just|go|change|still))
        (no|nothing|nobody|nobody's|none) (?:\\w+ ){0,3}(?:card|names?|filming|speech|cameras?|writing|forcing|score|keeping|harm|recorded|sign|drum|has to|needs to|pressure)
        what if (?:we|i|you|it|somebody|someone|there)
        (would|does|is|will) (?:it|that|she|he|this|there|any of that) (?:\\w+ )?(?:help|work|easier|better|suit|be easier|make)
        (forget|never mind) (?:the|about)
        so (?:it's|it isn't|it's not|that's|what you're)
        instead
    """,
    granting_it="""
        (that's|that is|it's|it is|that was) (?:\\w+ )?(?:real|fair|true|right|hard|a lot|a good (?:reason|question|point)|tough|no small|not nothing|serious|reasonable|important)
        (i'm not|i am not) (?:\\w+ )?(?:gonna|going to) (?:\\w+ )?(?:tell|say|promise|push|pretend|talk you)
        (i|i'd) (?:hear|get|understand|see|hadn't|would too|want it too|wouldn't (?:want|ask|swear)|don't blame|appreciate)
        of course
        don't be sorry
        it (?:makes|would make) sense
    """,
    promise="""
        (i'll|i will|we'll|ill|i'm gonna|i'm going to) (?:\\w+ )?(?:text|call|ring|email|send|phone|message|write|forward|pick you up|be (?:up|there|outside|downstairs|by|at|in|here)|come (?:by|round|over|get|with)|meet you|see you|check (?:in|back)|drop|bring|get you|put you|shoot you|follow up|remind|knock|swing|leave you|leave the|let you know|have it|save you|stay)
        (i'll|i will) see you
        see you (?:on |at |then|there|thursday|friday|saturday|sunday|monday|tuesday|wednesday|tomorrow|next)
    """,
    summary="""
        so (?:just )?(?:to )?(?:recap|confirm|be clear|that's|it's|you're|you'll|we're|we've|we'll|we said|you and|you do|you talk|i'm|i'll)
        (here's|this is) (?:what|where) (?:i have|we|we're|i've got|i heard|you)
        (then )?we (?:do|said|agreed|have|meet|start)
        (let's|lets) (?:say|recap|make it|plan|go over|do)
        you(?:'ll| will| do| talk| bring| ask| call| come| come by|'re going to| said you'd)
        (just )?to (?:confirm|recap|make sure|be clear)
        it's your
        half past|o'clock
    """.replace("        (then )?we", "        we")
    .replace("        (just )?to", "        to")
    .replace("        half past|o'clock\n", ""),
    us="""
        (we've|we have|we're|we are|we do|we got|we won|we run|we started|we work|we want|we need|we believe|we fight|we help|we had|our|we)
        (there's|there is|it's|it is|they) (?:\\w+ ){0,3}(?:free|called|legal|illegal|confidential|supposed|law|about|bonus|building|cutting|raising|selling|planning|spending)
    """,
    issue="""
        (union|campaign|organization|organisation|association|committee|coalition|network|group|programme|program|members|contract|petition|council|landlord|company|board|ordinance|bill|law|legal|illegal|rent|wages|theft|percent|lawyer|rights|clinic|app|members|budget|city|county|state|senate|developers|corporation|households|neighborhoods|neighbourhoods|chapter|local|steward|stewards|meeting|rally)
        (thousand|hundred|million|billion|percent)
    """,
    argument="""
        did you know
        (you know|look|listen|see|honestly|basically)
        (the thing|the fact|the truth|the law|the point|the problem) is
        (so|and) (?:what|how) (?:we|it|this) (?:do|does|works?|is)
        (how|why) it works
    """,
    what_then="""
        (what happens|what happen|what'll happen|what'll it|where are you|where will|where would|where does that) (?:\\w+ ){0,10}(?:if|next|when|in (?:a|five|ten|two)|nothing|then|leave)
        (if|say) (?:it|nothing|this|things|that|everyone|everybody|one of) (?:\\w+ )?(?:carries on|goes on|keeps|changes|stays|doesn't|don't|does)
        how (?:many more|much longer|long) (?:\\w+ ){0,8}
        (what are you|what do you want to|what will you|what'll you|what're you|what do you) (?:going to |gonna )?(?:do about|do with|do\\?)
        what would (?:you|he|she|they|it) (?:\\w+ ){0,5}(?:tell|do about|have done|say to)
        next (?:winter|year|time it)
    """,
    who_decides="""
        who (?:decides|decided|gets to|else|made|makes|signs|benefits|profits|is going to|'s going to|has the power|could)
        who's (?:going to|gonna|deciding|it for)
        whose (?:job|decision|call)
    """,
    gap="""
        (and|but|so) (?:yet|still|now|since|here you are|you're (?:still|the one))
        (is|was|would) (?:it|that) (?:fine|okay|ok|enough|right|fair|working)
        (so|and) (?:is it that|\\w+ing \\w+ \\w+ hasn't)
        hasn't (?:worked|changed)
        (do you|d'you|you) (?:\\w+ )?(?:reckon|think) (?:it's |that's |they |he |she )
        (how does|how do you|how's) (?:\\w+ ){0,4}(?:sit|square|live with|fit)
        (what've|what have) you got
        (does|did) that (?:work|sit|feel)
    """,
    guilt="""
        (you|you'd|you'll) (?:\\w+ )?owe
        (don't|do) you (?:\\w+ )?(?:even )?care
        i(?:'d| would) hate for you
        you(?:'ll|'d| will) (?:\\w+ )?(?:regret|wish you)
        (if you (?:\\w+ )?(?:really|actually|truly)) (?:\\w+ )?(?:cared|care|wanted|loved|believed)
        (after everything|after all) (?:we|i)
        (letting|let) (?:us|them|everyone|everybody|your) (?:\\w+ )?down
        (you're|you are) (?:\\w+ )?(?:hiding|overthinking|catastrophizing|overreacting|exaggerating|being (?:selfish|silly|dramatic|paranoid)|making excuses|part of the problem)
        (everybody|everyone)(?:'s| is) (?:scared|busy|tired|afraid)
        if (?:we all|everyone|everybody) (?:waited|said|did|thought)
        no offense
        (that's|it's) (?:\\w+ ){0,2}(?:an excuse|no excuse|a myth|silly|ridiculous|what they want)
        (put|have) (?:some |any )?skin in
        the easy part
        people (?:died|fought|bled)
        shame on
    """,
    cornering="""
        i (?:already|sort of|kind of) (?:\\w+ ){0,3}(?:told|said|put|signed|promised)
        what(?:'s| is) (?:he|she|it|there) going to (?:say|lose)
        (only|just) (?:the )?one spot
        (wouldn't|don't) (?:sit|wait|sleep) on it
        i'm not (?:going to |gonna )?(?:give|take|taking|leaving)
        (just|at least) think about it
        i'm just saying
        no pressure
        i need you
        come on
        trust me
        it(?:'s| is) (?:only|just|literally) (?:a|an|one|two|five|ten|twenty)
    """,
    brushing_aside="""
        (you'll|you will|you'd) be (?:fine|okay|ok|great|good|alright)
        (don't|no need to) (?:worry|be)
        (sure|right|okay|absolutely|great|perfect|well),? (?:\\w+ )?but
        but (?:\\w+ )?(?:you|that's|a|look|what|he's|they|honestly|if|think|the|it|isn't|i mean)
        (they|he|she|nobody) (?:can't|cannot|won't|wouldn't|isn't going to|would never)
        (never|nobody) (?:once )?(?:seen|had|been|ever)
        (it's|that's) (?:illegal|the law|different|not (?:a|that|how|going))
        (why don't you|you should|you could|you just|just)
        (everyone|everybody|people) (?:else|do|does|is)
        think (?:of|about) (?:the|your|how|what)
        (maybe|perhaps) you
        (surely|obviously|honestly)
        don't you
        isn't (?:that|it)
    """,
)
