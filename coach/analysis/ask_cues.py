"""The wordings that invite, and the acts people are invited to. Tables alone; asks.py decides what they make."""

# ruff: noqa: E501 - a phrase or a list of words is read on one line
from __future__ import annotations

import re

from coach.analysis.cues import TO_ORGANIZER, Cues

_WILLING = (
    r"(?: please| maybe| perhaps| also| ever| at all| be| possibly| just| still| consider| rather| even| try to| try and| agree to| feel (?:okay|ok|comfortable|up to)| manage to"
    r"| (?:like|care|wanna|want|love|prefer|elect|choose|be willing|willing|will|be able|able|be prepared|be ready|be happy|be glad|be open|open(?= to )|be up|be down|be interested|interested|be game|be comfortable)(?: to| for| in)?"
    r"| think about| mind| feel about)*"
)

# Openings that make an ask of the act that follows them.
INVITING = Cues(
    TO_ORGANIZER,
    asking=rf"""
        (would|will|could|can|won't|wouldn't|couldn't|can't|wud|wld|wd) (?:you|u|ya|ye|y'all|youse){_WILLING}
        (would|will|could|can) (?:you|u) and (?:your |a |the |some |my |two |three |four |one |any )*\w+(?: of (?:your|the) \w+)?{_WILLING}
        are (?:you|u) (?:willing|intrested|able|up|down|game|open|free|interested|ready|in a position|prepared|still|happy|okay|ok|going|thinking)(?: to| for| in| about)*
        (do|d'you|d'ye) (?:you |u |ya )?(?:want|wanna|wish|fancy|feel like|think you(?:'d| would| could| can| might)|suppose you could|reckon you(?:'d| could| would| can)){_WILLING}
        (think|reckon|suppose) you(?:'d| could| would| might){_WILLING}
        do you think (?:that )?you{_WILLING}(?: would| could| might| can| will|'d|'ll){_WILLING}
        (is|are) (?:this|that) (?:\w+ ){{1,3}}you(?:'d| would| could)?{_WILLING}
        have you (?:ever )?(?:considered|thought about|thought of)
        any chance (?:that )?you(?:'d| could| would| might| can)?{_WILLING}
        is there any (?:chance|way) you(?:'d| could| would| might| can)?{_WILLING}
        how (?:would|do|'d) you (?:feel about(?! it| that| this)|like to|like|think about)
        how'd (?:you|u) (?:feel about(?! it| that| this)|like to|like)
        how about(?: you| we)?
        what about
        what if you
        why (?:don't you|not|don't we)(?: just)?
        (is|would) (?:that|this|it) (?:be )?something (?:that )?you(?:'d| would| could| might|'re){_WILLING}
        curious,? how willing (?:would|are) you(?: be)? to
        te (?:gustaría|animas|apuntas)(?: a)?
        (quieres|puedes|podrías|quisieras|vienes)
    """,
    telling=rf"""
        (i|we)(?:'d|'ll)? (?!can't |cannot |cant |won't |don't |dont |never |wouldn't |didn't |not )(?:\w+ )?(?:want|wanted|need|like|love|ask|invite|encourage|urge|beg|expect|hope|challenge|trust)(?: for)? (?:you|u|ya)(?: all)? to
        (i'd|i|we'd|we) (?:would )?(?:really |just )?(?:like|love|be honored|be grateful)(?: it)? (?:for you to|if you(?:'d| would| could| can)?)
        (i'm|we're|i am|we are|im) (?:\w+ )?(?:asking|inviting|hoping|counting on|encouraging|wanting)(?: (?:for|that))? (?:you|u)(?:'d|'ll| can| could| would| will| might)?(?: to| also)*
        (i'd|i would|we'd|i|we)(?: just| really)? (?:want|wanted|like|love|wanna) (?:to )?(?:ask|invite) (?:(?:you|u)(?: all)? )?(?:to(?! do (?:something|one thing)| consider)|if you(?:'d| would| could| can)?|whether you(?:'d| would| could| can)?)
        (i'm|i am|we're|im) (?:\w+ )?asking (?:you )?(?:if|whether) you(?:'d|'ll| will| would| could| can){_WILLING}
        what (?:i'd|we'd|i would) (?:really )?(?:love|like) is (?:for you to|if you(?:'d| could| would))
        (i|we)(?: was| were) (?:\w+ )?(?:wondering|hoping|thinking) (?:if |whether |that )?(?:maybe |perhaps )?(?:you|u)(?:'d| would| could| might| can|'ll)?{_WILLING}
        (i'm|i am) wondering (?:if|whether) you(?:'d| would| could| might| can)?{_WILLING}
        (you're|you are|youre) (?:\w+ )?(?:invited|welcome) to
        (may|can|could) i (?:please )?(?:ask|invite|get|persuade|talk|interest|tempt) you (?:to|into|in)
        (can|could|should) (?:we|i) (?:go ahead and )?get you to
        quiero que (?:vengas|firmes|me)
        me gustaría que
    """,
    wanting=rf"""
        you(?:'d| would)? (?:want to|wanna|wanting to|be up for|be willing to|be able to|think you could){_WILLING}
    """,
    bidding=rf"""
        (wondering|hoping) (?:if |whether |that )?you(?:'d| would| could| might| can){_WILLING}
        (ask|asking|ask you|ask is) (?:if|whether) you(?:'d| would| could| might| can){_WILLING}
        (please|pls)(?: do| also| consider| just| you)?
        (wanna|fancy|consider|intrested in|interested in)
        (so|then|well|okay|ok) (?:then )?(?:definitely|just|please)
    """,
)

_WEEKDAY = "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
_SHORT = "mon|tues|tue|weds|wed|thurs|thu|fri"
_DAY = f"{_WEEKDAY}|{_SHORT}|sat|sun"

# Wordings that are an ask by themselves.
ALWAYS = Cues(
    TO_ORGANIZER,
    role=rf"""
        (can|could|may|should|shall) (?:i|we) (?:please |just |maybe |go ahead and )?(?:put|sign|get|add|mark|pencil|have|book) (?:you|u|your name|yours)(?: (?:back|down|on|up|in|for|to|that share|a spot|a seat))+
        (can|could) (?:i|we) count (?:you in|on you)
        (can|could|may|shall) (?:i|we) (?:please |just |maybe )?tell (?:them|her|him|everybody|everyone) (?:yes|you'll|you're|you are|it's you)
        (i've|ive|i have|we've|we have|i|i'm|i am|we're) (?:just |got |put |putting |pencilled |penciled |writing |wrote |written |marked |marking )?(?:you|ye|u|your name)(?: (?:down|up|in))+ (?:for|as|on|with|to)
        unless (?:you|ye|u) (?:tell|say|says|told)(?: me| us)? (?:no|otherwise|not)
        (i'd|i would|we'd|i|we) (?:really |just |do )?(?:like|love|want|need) it to be you(?! that)
        (i|we)(?:'d)? (?:\w+ )?(?:want|need|like|love) you (?:on|at|in|there|with|beside|as|for|up there|out there)(?! my side| to understand| to know)
        (we'd|i'd|we would|i would) (?:\w+ )?(?:love|like) to (?:have|see|get) (?:you|members)
        (will|would|can|could) (?:you|u) (?:do|dae) (?:it|that|this)
        (so|then) you'll (?:do|dae) (?:it|that|this)(?: for (?:me|us))?,? ?(?:then|so|yeah)?\?(?=.?)
        (could|can|would|might|shall|should) we (?:please |maybe )?(?:meet(?! (?:the|with the|with your|your|him|her|them|those|people|management)\b)|get together|sit down|have (?:a coffee|an hour|a talk|a chat|a sit)|(?:grab|get|have|do|share) (?:a |an |some )?(?:quick |bit of )?(?:coffee|tea|lunch|breakfast|brunch|dinner|supper|drink|pint|bite|beer|half an hour|half hour|twenty minutes|cup)|find an hour|set (?:up )?a time)
        (could|can|may|might|shall|should) i (?:please |maybe |just )?(?:come|call|drop|stop|swing|pop) (?:round|around|over|by|in on you|and see you|to see you|to yours|up to you|out to you)
        (could|can|may|might) i (?:please |maybe |just )?(?:have|get|borrow|take|steal|ask for) (?:\w+ ){{0,5}}(?:of your time|with you)
        (could|can|may) (?:a|an|one of|two of|someone|somebody|my|our|\w+ and i) (?:\w+ ){{0,3}}?(?:come|ride|sit|walk|go|talk|meet|visit|call|see|join|shadow|speak)(?: along| in| down| round| by| over| up| out)*(?: to| and see| to see)?(?: with)? you(?! like| that way)
        which (?:\w+ )?(?:would|is|works|suits)(?: be)? (?:better|best|easier|easiest)(?: for you)?,? (?:this |next |on )*(?:{_WEEKDAY}|tomorrow|tonight)
        (what i'm asking|what i am asking|what i'd ask|my ask|the ask)(?: you| of you)? is(?:,| this| that| for)
        (are|would) (?:you|u)(?: be)? (?:willing|up for it|up for that|game)\?(?=.?)
        (you'll|you will|you're|you are) (?:come|coming|do it|doing it|be there|join us|join)(?: [\w']+){{0,4}},? (?:yeah|right|aye|won't you|will you|aren't you|no|yes)\?(?=.?)
        (you'd|you would|you'll) be (?:just )?(?:perfect|great|brilliant|the best) (?:for|as)
        (will|would|can|could) you be (?:there|our|the|a|one of|part|apart|my)
        will you\?(?=.?)
        (is that|are you|so are you) a yes
        (pls|please) say yes
        if there's any (?:way|chance) (?:that )?you(?:'d| would| could| might)?
        (are you|you|you're|youre|u) in(?:,? (?:yeah|right|or (?:what|not|out)))?\?(?=.?)
        what (?:do|would|d'you) you say\?(?=.?)
        sign (?:here|this|the card|your name)
        deal\?(?=.?)
        (i was|i'm|i am|im|was) (?:\w+ )?(?:hoping|wondering|thinking)(?: if| whether)? (?:that )?(?:we|you and i|you and me)(?:'d| could| can| might) (?:maybe |please )?(?:meet|sit down|get together|find (?:a time|an hour)|have a coffee|grab a coffee)
        (i'd|i would) (?:really )?(?:love|like) (?:for us )?to (?:sit down|meet|get together|meet up) (?:with you|sometime|some time|next week|this week|and)
        how about i (?:come|drop|stop|swing|pop|call|buy you|get you|take you)
        how about you and (?:one|two|three|a|your|some|me|i)
        (can|could|may) i (?:maybe )?(?:buy|stand) you (?:a |some )?(?:tea|coffee|lunch|breakfast|dinner|pint|drink|sandwich|cup)
        (do|would|might) (?:you|u|ya) have (?:a |an |about |maybe )*(?:hour|half(?: an)? hour|half an hour|(?:ten|twenty|thirty|forty|10|15|20|30|40|45) ?min\w*|bit of time|few minutes|couple of minutes)(?: \w+){{0,3}} (?:on |this |next |at |after )*(?:{_WEEKDAY}|tomorrow|tonight|this week|next week|the weekend)
        let me (?:buy|get|stand) you (?:a |some |that )?(?:tea|coffee|lunch|breakfast|dinner|pint|drink|sandwich|cup)
        (i'd|i would|we'd|we would|i want|we want) (?:really |just )?(?:(?:like|love) )?to invite (?:you|u)
        how about (?:this |next |on |maybe )*(?:{_WEEKDAY}|tomorrow|tonight)(?! (?:night )?(?:last|when you|was|were))
        (does|would|will|could|might) (?:this |next |on |maybe )*(?:{_WEEKDAY}|tomorrow|tonight)(?: [\w:.]+){{0,6}} (?:work|suit|be (?:ok|okay|good|better|possible|all right|alright))
        (could|can|may) (?:we|i) (?:maybe |just )?(?:record|film|quote) you
        (would|could|will) you have (?:\w+ ){{1,6}}(?:in|over|round|around|at your)
        you(?:'re| are| become|'d be|'ll be) (?:doing|our|the|rep|captain|my|a) (?:\w+ ){{0,3}}(?:leader|captain|rep|steward|chair|speaker|content|lead|delegate|coordinator|organizer|table|door|phones)
        (the|your) (?:role|job|ask) is,? (?:that )?(?:you|to)
        you (?:ought to|oughta|should|gotta|have to|must) (?:really )?(?:come|join|be there|speak|bring|sign up|run for|get on|donate)
        you (?:can|could) (?:surely |definitely |even |always |just |maybe |also )?(?:come (?:to|along)|join|spare|host|lead|speak at)
        (sound|sounds) like something you(?:'d| would| could)? (?:be|like|want|do)
        (please) (?:please )?(?:take(?! care| your time| it easy)|do it|just)
        vente (?:con|a)
    """,
    of_a_day=rf"""
        ({_DAY})(?: [\w:']+){{0,5}},? or (?:on |next |this |maybe )*(?:{_DAY})(?=[^?]*(?:suit|work|better|best|handier|easier|whichever|\bfree|good for you))
        i (?:could|can) do (?:this |next )?(?:{_DAY})(?: [\w:']+){{0,5}},? or
        are (?:you|u) (?:free|around) (?:on |this |next |at )*(?:{_DAY}|tomorrow|tonight)
    """,
    order=rf"""
        (coffee|tea|cuppa|lunch|breakfast|pint|walk|chat|brew)(?: together| with me| at \w+)?,? (?:on |this |next |maybe )*(?:{_WEEKDAY}|{_SHORT}|tomorrow|tonight)(?=[^.!?]{{0,60}}\?)
        free (?:for (?:\w+ ){{1,4}})?(?:on |this |next )*(?:{_WEEKDAY}|{_SHORT}|tomorrow|tonight)(?=[^.!?]{{0,60}}\?)
        fancy (?:a|some|coming|meeting|doing|making|helping|joining)(?= )(?!\w+ (?:talking|speaking))
        (how's|hows|how is) (?:this |next )?(?:{_WEEKDAY}|tomorrow) (?:at|for|or|good|look|sound|around|after|before|morning|evening|night|lunch)(?=[^.!?]{{0,60}}\?)
        come (?:and )?(?:make|paint|cook|sit|walk|stand|hand|knock|bake|help|sing|sort|pack)(?: \w+){{0,4}} with (?:me|us)
        choose all
        spend it on
        (give|donate) (?:some|them|it|what|a|your|all|half|the|even|just|\$|£|€|\d)(?! my\b| our\b| call\b| ring\b| think\b)
        (join|bring (?:your|someone|somebody|a friend|two|three|four|five|one)|sign|just go to (?:that|this|the)|come and|come (?:on )?(?:to|by|over|round|up to|in and|down|out|along|with|join|sit|thursday|friday|saturday|sunday|monday|tuesday|wednesday|tomorrow|tonight))
        (at least|even|just) (?:give|donate|try)
    """,
    amount=r"""
        how (?:much(?! time| of your time)|many dollars)(?: \w+){0,12}? (?:would|will|do|are|can|could|did|were|was) (?:you|u|ya)(?: \w+){0,4} (?:like|likfe|donating|giving|offering|want|willing|able|wish|care|donate|give|spare|thinkin|thinking|contribute|pledge|afford|put)
        how much\?(?=.?)
        (can|could) you (?:please )?(?:tell me|specify|let me know|say) (?:\w+ )?(?:how much|the amount|what amount|an amount)
        (what|which) (?:\w+ ){0,4}amount(?: \w+){0,8} you(?: \w+){0,4} (?:like|want|willing|able|donate|give|wish)
        (will|can|could|can't|couldn't) you (?:\w+ )?(?:afford|spare|split)
        how about (?:(?:\$|£|€|\.)\d[\d.]*|a dollar|half|a few|one|two|five|ten)
        would you (?:\w+ )?donat(?:e|ing)
        (surely|definitely) (?:spare|donate|give)
        you (?:could|can) (?:surely |definitely )?(?:give|spare) (?:\$|£|€|a|some|half)\d*
        (would|could|does) (?:even )?(?:just )?(?:(?:\$|£|€|\.)?\d[\d.]*|one|two|five|ten|half|fifty|twenty)(?: \w+){0,3} (?:sound|work|be (?:ok|okay|too much|possible|good|doable|fair|alright|all right)|ok with|okay with|suit)
        (may|can|could) i (?:please )?(?:ask|interest) you (?:for|in)
        (may|can|could) i (?:please )?ask for (?:a|some|your)
        (do|are|were) you (?:plan|planning|intend|intending|hoping|looking|thinking)(?: on| to| of| about)? (?:making|make|donat\w+|giv\w+|contribut\w+|help\w*|com\w+|join\w*|sign\w*)
        (what|which) (?:would|are|will|were) you (?:\w+ ){0,3}(?:donate|give|contribute|spare|part with)
        (would|does) (?:a|any|some|your)? ?(?:\w+ )?(?:donation|contribution) (?:be possible|interest you|sound)
        (really|greatly|so|truly|would|i'd) appreciate (?:it )?if you
        (it would|it'd|that would|that'd|it will) be (?:\w+ )?(?:great|awesome|amazing|wonderful|lovely|nice|good|cool|a big help|so helpful|helpful) if you (?:could|would|can|donat\w+|came|come|joined|gave|considered)
        (hope|hoping) (?:that )?(?:you'll|you will|you can|you would|you'd|you) (?:\w+ )?(?:donat\w+|consider|come|join|give|contribute|help us|help them|be able)
        (i|we) (?:would |'d |usually |normally )?(?:suggest|recommend)(?: that)? (?:you (?:donate|give|come|try|start|join)|around|about|a (?:\w+ )?donation|starting|maybe|(?:\$|£|€)?\d[\d.]*)
        (i|we) would (?:also )?like to ask you to
        (should|could|can) (?:really )?(?:consider|think about) (?:donating|giving|making|joining|coming)
        what do you (?:say|think) (?:about|of|to) (?:donat|giv|mak|help|com|join|sign|contribut|sponsor)\w*
        (would|will|could) (?:you|u) (?:like to |be willing to |be able to |want to |care to |please |at least |also )*(?:consider|help|contribute|chip in|pitch in)
        (whould|woud|wold|woul|wuld|wouls) you (?:like|be|consider|want|donate|mind|care)
        any amount you can (?:donate|give|spare)
        (did you know(?: that)?|today) you can donate
    """,
)

_ACT = (
    "come|coming|join|joining|sign|signing|bring|bringing|help|helping|host|hosting|speak|speaking|take|taking|run|running|lead|leading|talk|talking|sit|sitting|stand|standing"
    "|walk|walking|call|calling|phone|text|knock|knocking|make|making|give|giving|donate|donating|show|showing|be|being|do|doing|get|getting|organize|organise|organizing|co-?chair|chair|chairing"
    "|meet|meeting|grab|grabbing|ring|ringing|stick|pin|hang|go|going|drive|driving|cook|cooking|ask|asking|invite|inviting|share|sharing|testify|testifying|write|writing|post|put|putting|hold|holding|volunteer|volunteering|pick|spend"
    "|contribute|contributing|have|let|sponsor|sponsoring|pledge|recruit|spare|commit|consider|attend|attending|step|serve|keep|collect|hand|pass|set|cover|facilitate|open|represent|introduce|interpret|translate"
    "|read|vote|stay|reach|hear people|swing|stop by|drop|pop|round up|start|starting|teach|teaching|try|work|deliver|distribute|leaflet|canvass|canvassing|phonebank|register|rsvp|add|support|provide|part|apart|a part"
    "|tell(?:ing)? (?:the|them|him|her|your|our|that|it|people|folks|one|two|everyone|everybody|those)|watch the|count|check (?:the|with)|look (?:after|at it with)|play|sing|pray|film|edit|print|send|email|message|fill|paint|fix|carry|greet"
    "|welcome|train|research|find (?:two|three|four|five|one|somebody|someone|me|us)|riding (?:with|over|along|out)|leave (?:a|some|our|one|two)|nominate|second|mc|emcee|moderate|dance|march|picket|strike|picnic|stuff|staff|man the|mind the|door-?knock"
    "|become|becoming|ride (?:with|the|along|it)|treasurer|chairman|chairwoman|chairperson|secretary|captain|steward|delegate|rep|ours|on (?:the|our)|our|the (?:one|voice|face|contact)|say (?:that one|those|it out|it to|the first)"
    "|venir|firmar|ayudar|traer|hablar|participar|acompañar|acompañarme|unirte|llevar|ir|con nosotros|conmigo"
    "|a donation|a contribution|an hour|a coffee|coffee|one of|say (?:something|a word|a few|yes|(?:that|it|this|so) (?:to|at|in|on|out|from|there)|your piece)"
)
ACTS = re.compile(rf"(?:\s*(?:to|a|be|up for|in|for)\s)?\s*(?:{_ACT})\b")
# "Would you say ...", "can you tell me ...": these seek words, not deeds. So do small courtesies.
INFORMING = re.compile(
    r"\s*(?:to )?(?:give (?:\w+ ){1,3}?(?:my|our) (?:best|love|regards|wishes|respects|thanks)|take (?:care|your time|it easy|good care)|get (?:well|some (?:sleep|rest|food))"
    r"|tell (?:him|her|them|your \w+) (?:hi|hello|hey|i said|we said|i'm|we're|from me|thanks|thank)|send (?:\w+ ){0,2}(?:my|our) (?:best|love|regards)|look after yourself|be (?:well|safe|careful|gentle)|(?:do|try to) rest"
    r"|be (?:more specific|reached|contacted|called|honest|able to (?:say|tell)|surprised|worried|okay|ok|comfortable|happier|willing to (?:tell|say|share))"
    r"|give me (?:an example|a sense|an idea|a minute|a second|a sec)|share (?:a bit|a little|more|your|that|what|with me (?:what|how))|take me (?:through|back)|talk (?:me through|about|a bit|more|to me about|a little)"
    r"|walk me (?:through|back)|help me (?:understand|see|out (?:here|with understanding))|go back|have (?:any|a minute|a moment|kids|children|time|the time|family|to|enough)|make (?:sense|it home|ends meet|of)|get (?:home|here|there|along|by|that|it|me wrong|what|why|paid|any|enough|a chance)"
    r"|let me (?:know (?:how|what|why)|ask|tell|say|finish)|ask (?:for|you something|me)|keep (?:going|talking)|hold (?:on|that|this)|put (?:that|it|your finger|into)|do (?:about|differently|if|when|with|for (?:work|a living|fun)|all|every|then|that (?:to|again)|you)"
    r"|it (?:would|is|was)|that (?:would|is|was|you|make)|this (?:is|was)|support|(?:fix|mend|sew|repair|patch) (?:(?:up )?(?:it|this|that)(?! (?:with|together))|my (?:zip|\w*coat|bag|shoes?|trousers|jeans|jacket|bike|tire|tyre|hem|dress|skirt|strap)\w*)|work (?:here|there|at|with|nights|days|for)|start (?:by|with|at the|from)|stand (?:it|that|there)|call (?:it|that|yourself)|read (?:that|it)|take (?:it|that|milk|sugar)|drive (?:here|in|to)|try (?:it|that|one)|stay (?:here|there|in)|sit (?:outside|down|here)(?! (?:with|and|for|on|here on)\b)|sit(?=\s*\?)|be (?:a|an) \w+(?=\s*\?))\b"
)
