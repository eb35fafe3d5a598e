"""Turns of phrase of an organizer who pitches, presses, agitates, works on an obstacle or sums up. Tables alone."""

# ruff: noqa: E501 - a phrase or a list of words is read on one line
from __future__ import annotations

from coach.analysis.cues import TO_ORGANIZER, Cues

ORGANIZER = Cues(
    TO_ORGANIZER,
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
        we (?:do|said|agreed|have|meet|start)
        (let's|lets) (?:say|recap|make it|plan|go over|do)
        you(?:'ll| will| do| talk| bring| ask| call| come| come by|'re going to| said you'd)
        to (?:confirm|recap|make sure|be clear)
        it's your
    """,
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
        who(?: or what)? (?:can|has to|would have to|is (?:in a position to|responsible|causing|behind|to blame|able to))
        who's (?:going to|gonna|deciding|it for|in a position to|responsible|causing|behind|to blame)
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
    facing_ahead=r"""
        (what happens|what'll happen|what happened|what becomes|where are you|where will|where does that|what way is|what does it look like|what does \w+ look like) (?:\w+ ){0,8}(?:if|when|next|in (?:a|five|ten|two|three)|then|leave|nothing|years?|winter|do)
        (say|if) (?:\w+ ){0,4}(?:carries on|goes on|keeps on|keeps|stays|nothing changes|nobody|everyone|we all|they put|like this)
        (how many more|how much longer|how long|how many \w+ are you)
        (what are you|what're you|what do you want|what are we|what will you|what r u) (?:going to |gonna |to |aiming to )?(?:do|say)(?: about| with|\?)
        (are you|you) (?:going to|gonna|willing to) (?:let|keep|wait|carry|live with|accept|sit)
        next (?:winter|year|time|one)
    """,
    facing_who=r"""
        (who|who's|whose|who'd) (?:\w+ )?(?:decides|decided|gets to|profits|benefits|pays|making|gains|signs|is it|be|going to|gonna|coming|let|done|idea|job|decision|it helping|set it up|picked|told)
        (has|have|did|does|is) (?:anyone|anybody|somebody|someone|that|it|they|this|he|she) (?:\w+ )?(?:changed|stopped|worked|work|asked|fine|enough|working|helped|fixed|better|ever|gone|listening|hear|okay|ok|fair)
        (is|was) (?:it|that) (?:fine|okay|ok|enough|right|fair|working|all right|what you)
        (hasn't|haven't|didn't) (?:worked|changed|work|helped|said)
    """,
    facing_own=r"""
        what would (?:your|the|that|a|you|he|she|\w+) (?:\w+ ){0,6}(?:say|do|have done|tell|think|want|make)
        what (?:do|would|will|did) (?:you|u) (?:\w+ )?(?:tell|make of|think all|say to|call)
        what(?:'ve| have) you got
        (you|so you|and you|here you) (?:\w+ ){0,6}(?:and|but|while|yet) (?:\w+ ){0,4}(?:still|nobody|no one|you|here|they|now|it's|every|not)
        (you told me|you said|you're the one|you were the one|you spent)
        (and|but|so) (?:yet|still|now|since|here you are|here we are|meanwhile|every (?:night|year|time|week|day|saturday|sunday))
        (how does|how do you|how's|how did) (?:\w+ ){0,4}(?:sit with|sit|square|live with|fit|feel)
        (do you|d'you|you) (?:reckon|think|suppose) (?:\w+ ){0,10}(?:or|because|don't care|nobody|ever)
        (is that|is this|is it) (?:what|how|the \w+) (?:you|you're|he|she|they)
        what(?:'s| is| has) (?:it|that|this|all this|all that) (?:\w+ ){0,3}(?:cost|costing|costs|been for|for|doing to|worth)
        (can you|could you) live with
    """,
    minimizing=r"""
        (everybody|everyone|everybody's|everyone's|we all|people) (?:\w+ )?(?:has|have|got|gets|is|goes|does|do|scared|busy|tired|feels|else)
        (you'll|you will|it'll|it will|you'd|that'll) (?:be|get) (?:\w+ )?(?:fine|okay|ok|great|good|alright|all right|used to it|over it|brilliant|amazing|perfect)
        it(?:'s| is) (?:really |honestly |literally |only |just )+(?:a|an|one|two|three|five|ten|twenty|thirty|\d+|nothing|not)
        it takes (?:\w+ )?(?:one|two|a|five|ten|\d+)
        (that's|it's|this is) (?:\w+ ){0,2}(?:an excuse|a myth|silly|ridiculous|nonsense|not true|not how|not a big|not that|paranoid|the problem)
        (so|then) (?:just )?(?:change|make|find|tell|get|bring|leave|ask|take|skip|call|swap) (?:it|the|him|her|them|a|your|somebody|someone|off)
        (you're|you are|ur|you) (?:\w+ )?(?:overthinking|catastrophizing|overreacting|exaggerating|hiding|being|making excuses|worrying|imagining)
        why (?:don't|not|can't) (?:you )?(?:just)?
        don't (?:worry|be (?:silly|like|shy|so|scared|afraid|ridiculous)|think like)
    """,
    blaming=r"""
        (you|you'd|u) (?:\w+ ){0,2}(?:owe|of all people|people)
        (don't|do|wouldn't|aren't|can't) you (?:\w+ )?(?:think|care|want|see|feel|believe|owe|even)
        how (?:can|could) you
        (if you|if u) (?:\w+ )?(?:really|actually|truly|cared|care|wanted|loved|believed|don't|won't)
        (i thought|we thought) (?:you|u)
        (letting|let|lets) (?:\w+ )?(?:down)
        (i'd|we'd) (?:just )?(?:hate|be (?:disappointed|gutted)|push back)
        (you'll|you'd) (?:\w+ )?(?:regret|wish|be sorry)
        (somebody|someone)(?:'s| has|s)? (?:got to|gotta|have to)
        (nothing|nobody|it) (?:will |ever |'ll )*(?:changes|change) (?:if|unless|until)
        (the least|no excuse|shame|selfish|coward|skin in|easy part|wasting|waste of)
        (that's|this is) how (?:they|it|nothing|we)
        so you don't
        it's a joke
    """,
    pressing=r"""
        i(?:'ve)? (?:already|kinda|sort of|kind of) (?:\w+ ){0,3}(?:told|said|put|signed|promised|gave)
        (only|just) (?:the )?(?:one|two|a few|\w+) (?:spot|spots|place|places|slot|slots|left)
        (i|we) (?:really |just )?need (?:you|u|an answer|a yes|your)
        (come on|trust me|no pressure|i'm just saying|i'm telling you|think about it over|just think about it|i'll put you|i'll mark|i'll take that as|that's a yes|so that's)
        (wouldn't|don't|can't|not) (?:sit|wait|sleep) on it
        there(?:'s| is) no time
        (closes|close|deadline|by tomorrow|by tonight|before it's too late|running out)
        (you) (?:should|have to|need to|gotta|must|ought to|can't) (?:\w+ )?(?:be|do|just|think|say|judge|let|keep|get|come|speak|stand|want)
        (sure|right|yeah|okay|ok|fair|well|no|absolutely|great|totally|true|i know|i hear you|i get it|i understand|honestly|look|listen),? (?:\w+ ){0,2}but
        (and|but|because) (?:honestly|look|listen|think|remember)
    """,
    asking_into_it=r"""
        what(?:'s| is| was|'d| would| makes?| are|s) (?:\w+ ){0,4}(?:hard|hardest|worst|worry|worries|worried|stuck|scares?|stop|stopping|way|easier|smaller|possible|help|need|ok for|okay for|feel right|bother|catch|hesitation|thinking|hesitating|hold|holding)
        (how|what) would (?:you|u|it|that) (?:\w+ )?(?:want|like|need|take|look|do it|work|set|be)
        (is|was|would) (?:it|that) (?:the|more|mostly|about|just|only|help|be|work|too|okay|all right|better|easier) (?:\w+ ){0,8}
        which (?:is it|part|one|bit)
        (who|what) (?:else )?(?:could|would|might|normally|usually|watches|minds|has|covers?) (?:\w+ )?(?:have|take|watch|cover|mind|look|help|do|sit|the)
        (if|so) (?:that|it|the \w+|somebody|someone|i|we) (?:was|were|wasn't|could|got|had|came|took|didn't|weren't) (?:\w+ ){0,8}
        what if
        what about (?:the|a|if|just|your|doing|coming|only|an)
        what comes up
        (take|talk|walk) me through
    """,
    standing_with=r"""
        (i'd|i'll|i can|i could|we can|we'd|we'll|we could) (?:\w+ ){0,2}(?:go|come|sit|stand|be|drive|ride|walk|knock|wait|hold|take|bring|do|get|find|ask|check|pick|cover|mind|watch|write|read|send|show|fix|sort|ring|call|chair|introduce|start)
        (you|u) (?:\w+ )?(?:don't|dont|needn't|won't|wouldn't|never) (?:have to|need to|need|even have|want)
        (you|u) (?:could|can|'d) (?:\w+ )?(?:just|come|leave|do|sit|bring|write|say|stay|change|pick|choose|still|always|go|be|hold|have)
        (no|without|not) (?:\w+ ){0,2}(?:name|names|camera|speech|card|photos?|microphone|pressure|questions asked|harm|promises?|one's|one will)
        (if it's a no|if you say no|if it's no|say no|change your mind|if you can't|if you don't)
        (i|we) (?:can't|cant|won't|cannot) (?:promise|swear|tell you|say|fix|pretend|guarantee)
        (that's|thats|it's|its) (?:\w+ ){0,2}(?:fair|real|a real|a proper|a lot|the best reason|no small|hard|a good question|true|valid|right|okay|ok)
        (you're|youre|ur) (?:right|not wrong|allowed)
        (i|we) (?:hadn't|had not|didn't) (?:thought|think|know)
        (don't be sorry|fair enough|i hear you|i don't blame|i wouldn't (?:want|either)|i'd want|me too|makes sense|of course)
        (then|okay|ok|so) (?:\w+ )?(?:bring|we'll|that's how|forget|here's the small|not the|what of|you take|a smaller|something smaller|just the|only the|half)
        (there's|theres|we have|we've got|they have|they've got) (?:\w+ ){0,4}(?:crèche|creche|childcare|ride|rides|van|drivers?|translator|interpreter|zoom|phone|food|lawyer|fund|sitter|babysitter|someone|somebody)
    """,
    closing_it=r"""
        so (?:that's|it's|you're|ur|you have|you've|you|we're|we've|we|i'm|i'll|just|to|thurs\w*|fri\w*|sat\w*|sun\w*|mon\w*|tue\w*|wed\w*|the \d+|at \w+)
        (i'll|ill|i will|we'll|i'm gonna|i'm going to|let me) (?:\w+ )?(?:text|call|ring|email|send|phone|message|write|forward|pick|collect|be|come|meet|see|check|drop|bring|get|put|add|shoot|follow|remind|knock|swing|leave|let|save|have|find|tell|show|give|introduce|hold|print|set)
        (you'll|you|u) (?:talk|ask|bring|call|text|come|let|tell|send|think|check|get|do|message|have|take|read)
        (and|if) (?:\w+ ){0,6}(?:text me|call me|ring me|tell me|let me know|no hard feelings|no harm|we're fine|we'll find)
        (see you|see u|talk soon|talk to you|speak soon|till then|until then)
        (did i get that right|that okay|that right|sound right|have i got that|deal|shake on it)
        (after|before) (?:it|that|then|the \w+)
    """,
)
