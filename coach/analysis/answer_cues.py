"""The wordings with which people take a thing on, hedge or refuse. Tables alone; answers.py decides between them."""

# ruff: noqa: E501 - a phrase or a list of words is read on one line
from __future__ import annotations

from coach.analysis.cues import TO_PERSON, Cues

_SURELY = (
    r"(?: gladly| happily| definitely| certainly| absolutely| just| also| still| only| really| totally| surely| gonna| likely| probably| then| sure| for sure"
    r"| as well| go ahead and| at least| most likely| most definitely| be sure to| even| too| go on and| go home and| say yes and)*"
)
# Deeds a promise is made of. "Walk you to your car" and "take that refill" are deeds, but no answer.
_DEED = (
    r"(?:d(?:o|ae) (?:it|that|this|one|two|both|the|a|an|it's|your|what|my best|\$?\d|mine|some|them|her|him)|come|be there|be at the|be honored|be honoured|join|sign|bring|host|speak|chair|run it|lead"
    r"|make it|try it|give it|give her|give him|give them|sit|stand up|stand there|stand with|go in|go with|go to the|go and|go|read it|write it|write the|ask (?:her|him|them|it|my|around)|talk to (?:her|him|them|my|the)"
    r"|call (?:her|him|them|the)|hold|knock|cook|carry|drive|put (?:my|it|me hand)|tell (?:him|her|them|it)|take (?:it|the|on|them|two|three|four|five|six|one of)|play the|text(?! (?:you|u)\b)|show up|meet (?:you|with|them|him|her)|get (?:him|her|them)"
    r"|help|start|pick (?:up|it)|phone|ring|invite|share|find(?! out)|do)"
)
_MONEY = r"(?:(?:\$|£|€|>)\s?\.?\d[\d.]*|\.?\d[\d.]*(?:\s?(?:cents?|dollars?|bucks|usd|%|percent))?|a (?:dollar|dime|quarter|nickel|penny|few|little|small|bit|portion|fraction|couple)|half|all|everything|one|two|five|ten|twenty|fifteen|fifty|some|something|that|them|it|the|my|to|for|you|your|yours)"
_GIVE = r"(?:donat(?:e|ed|ing)|give|giving|match|contribute|throw|pledge|spare|say|do|start with|go (?:with|for)|make|be making|be donating|be giving|put in|send)"

# Said so, it is taken on, whatever doubts stand beside it.
FIRM = Cues(
    TO_PERSON,
    taking=rf"""
        (i'll|ill|i will|we'll|we will|i'm going to|i'm gonna|im going to|im gonna|i am going to|ima){_SURELY} {_DEED}(?! you to your| a look| see| back to you| over it| on it| that refill)
        (i'd|id) (?:do (?:it|that|them)|go|come)(?! if|,? but| to know| from| like| of a| for nothing| at cost| with| careful| red| wash| stand| up| round| home| straight| quiet| back| out| in| and)
        i'm (?:in(?=[.,!;…]| (?:then|so|for|too|as|if|mate|man|brother|sister)\b|$)|down|game|there(?=[.,!;…]| (?:then|so|for|on|at)\b|$)|up for it|on board|happy to(?! keep)|willing to|coming)(?! (?:the|a|my|this|here|there|pain|trouble|from|off|out|for the))
        (im|i am) (?:in(?=[.,!;…]| (?:then|so|for|too|as|if)\b|$)|down|game|willing to do|happy to)(?! (?:the|a|my|this|here))
        (count|put|sign|write|mark|pencil) me (?:in(?! (?:front|the|a|with|there))|down|up)(?! as| anyplace| anywhere| for (?:maybe|a maybe))
        put my name (?:down|on|for)
        put me for(?! the night)
        (you can|you may) (?:count|put|sign)(?: (?:on|me|my))+(?! down as)
        (let's|lets) (?:do|make|go with|try)(?: \w+)? ?(?:it|that|this|deal|a)
        (it's|that's|it is|that is|then it's|is) (?:a )?(?:deal|yes)(?! or| by)
        (then|so) (?:\w+ ){{0,4}}yes
        if (?:\w+ ){{1,5}}(?:says?|said|takes?) (?:yes|it's|it|them) (?:then )?(?:it's |i'll |i )?yes
        you(?:'ve)? got (?:a deal|yourself a|me)
        subject to \w+
        go on,? then
        (yeah|yes|aye|okay|ok),? go on(?=[.!]|$)
        i come(?= with| too|[.,!]|$)
        i'm promising(?! (?:nothing|nowt|nought|anything|no))
        (i'm|im|i am) a yes
        (i|we) accept
        i will(?=[.!]|$)
        (cuenta|cuente|cuenten) conmigo
        (voy|iré|vamos) a (?:ir|venir|estar|firmar)
        ahí (?:estaré|voy|estoy)
    """,
    soft=rf"""
        (that|sunday|monday|tuesday|wednesday|thursday|friday|saturday|it|this)(?: night)?,? (?:that )?i (?:can|will|could|'ll) do
        i can do(?=[.,!]|$| (?:a|one|two) )
        i (?:can|could) (?:do|manage|make)(?=[.,!]|$)(?! (?:with|without))
        i could do (?:you )?a(?= )
        i (?:can|could){_SURELY} do (?:that|it|the|both|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?)
        i (?:can|could) (?:be there|make it|manage (?:it|that|one|an hour)|live with that|come (?:on|at|for|by|thursday|sunday|saturday))
    """,
    giving=rf"""
        (i'll|ill|i will|we'll|we will|i shall|i'm going to|im going to|i am going to|i'm gonna|i'm|i am){_SURELY} {_GIVE}(?: away| to donate| and)? {_MONEY}(?! (?:own|local|church|time|people|animal|other|what|research|some|best))
        (i'll|i will|i'm going to|i am going to|i'm gonna|i shall){_SURELY} (?:donate|contribute)
        i (?:think i |guess i )?(?:can|could|was){_SURELY} (?:donate|give|giving|afford|spare|do|throw|justify|contribute|part with)(?: them| giving| to give| about| the amount of| maybe| like| them maybe)? {_MONEY}(?! (?:be|is|if|more in|to be))
        i (?:was|am|'m) thinking(?: about| of| like| maybe)? (?:(?:\$|£|€)\s?\.?\d[\d.]*|\.?\d[\d.]* ?(?:cents?|dollars?))
        i think (?:one|two|five|ten|a|half|(?:\$|£|€)?\.?\d[\d.]*) ?\w* (?:will|would|is)
        (i'd|i would|id|i think i would|i think i'd|we would|we'd)(?: gladly| happily| definitely| certainly| really| also| absolutely| still)* (?:like|love|be (?:willing|okay|ok|fine|happy|glad|able|honored))(?: to| with)? (?:make a (?:\w+ ){{0,2}}donation|donate|donating|give|giving|contribute|match|do that)(?! (?:more in|to (?:other|another|a local|my)|but|,? but|my time|if))
        (i want|i wanted|i am willing|i'm willing|i am happy|i'm happy|i am ready|i'm ready|i think i am ready|i'd be willing|i would be willing) to {_GIVE}(?! to (?:other|another|a local|my))
        i would (?:gladly |happily )?(?:donate|give)(?: \w+){{0,2}} (?:(?:\$|£|€)?\.?\d|my|some|half|all|to (?:this|that|them|it|save))
        (take|here is|here's) (?:a |the |my |your )?(?:(?:\$|£|€)?\s?\.?\d[\d.]*|penny|money|it then)
        (let's|lets) (?:\w+ )?(?:donate|make a donation|give)
        we (?:will|should|can) donate
        (half|all|everything|most) of (?:my|the|it)(?: (?:payment|earnings|money|task payment|bonus|fee))?(?=[.!,]|$)
        i (?:may|might) (?:donate|give) (?:something|a few|some)
        go ahead and take
        (i agree to|we agree on) (?:(?:\$|£|€)?\d[\d.]*|it|that|do|come|donate|give)
        i would like to donate
        whatever my (?:task )?payment
    """,
)
# Assent in a word: an answer only right after the ask.
AGREEING = Cues(
    TO_PERSON,
    agreeing=r"""
        (yes|yeah|yep|yup|yea|ya(?! te| le| no\b| dije| lo)|aye)(?!,? (?:i|we) (?:donate|do donate|have|had|understand|definitely|completely|totally|hear|heard|know|like|think|agree|am|did|was|see|would be interested|believe|saw|love|feel)|,? (?:it|that|they|this|anything|there|he|she|and|but|very|some|you|please tell|tell|what|how|who) )
        (sure|ok|okay|alright|all right|fine|absolutely|definitely|certainly|of course|agreed|deal|gladly|happily|go on then|go on|why not|sounds (?:good|great|fair)|that works|that'll work|works for me|fair enough|no problem|i would(?! (?:like to (?:know|hear|see)|need|want|rather|prefer|have|say|think))|i will(?! (?:think|see|look|check|have))|i'd love to|i'd be (?:happy|glad|honored|honoured) to|sí|claro|por supuesto|vale|dale|de acuerdo|naw,? i'll|bring (?:him|her|it|them)|take it(?=[.!]|$)|you (?:could|can)(?=[.!]|$)|wouldn't say no(?! to)|i wouldn't say no(?! to)|yes get)
    """,
)
HEDGING = Cues(
    TO_PERSON,
    hedging=r"""
        maybe(?! (?:he|she|they|you|it|that's|it's|because|the|cause|a|an|we|twice|two|three|four|five|six|eight|ten)\b)
        (perhaps|possibly|probably not|quizás|quizas|tal vez)
        (i'll|ill|i will|let me|lemme|i need to|i'd need to|i have to|i'd have to|i'd hafta|i'll have to|i want to|i'd want to|i'd want tae|i would want to|i gotta|i've got to|can i|could i|may i|give me) (?:\w+ )?(?:think|thought|see|check|look|(?:talk|speak|check|discuss it|run it) (?:with|to|by|past) (?:my|me|the wife|the husband|the missus|himself|herself)|ask (?:my|me|his|her|the wife|the husband|the missus|himself|herself)|sleep on|get back|look into|consider|let you know|pray|have a look|read it|a (?:day|week|minute)|know (?:more|what|who|if))
        (let me|lemme) (?:\w+ )?(?:think|see|read|ask|talk|check|look|pray|know)
        (we'll see|i'll see|ill see|i said i'll see|i said ill see|then we see|we see about)(?! (?:you|them|him|her|with|to it))
        (i'd|i would|id) (?:have to|hafta) (?:see|look|check|think|read|sit)
        (i'd|i would|id) (?:have to|hafta|need to) (?:find|get|arrange|sort|line up|fix|swap|organi[sz]e) (?:somebody|someone|anybody|anyone|cover|childcare|a (?:sitter|babysitter|sub|ride|lift|replacement|stand-in)|my (?:shift|rota|hours))
        (let me|lemme|i'll|ill|give me time to) (?:have a think|chew|mull|sit with)
        depends(?: (?:what|who|when|on|how|if)|[.,]|$)
        (ask me|could we talk|talk to me|maybe) (?:\w+ ){0,3}after
        i (?:could|can) ask (?:him|her|them|my)
        i (?:don't|dont|wouldn't|won't) say (?:i won't|i wont|no|never)
        on the fence
        (it's|its|that's|not) (?:not )?(?:impossible|out of the question)
        not saying no(?! to (?:that|a))
        i might would
        keeping things quiet
        (vamos a|a) ver
        i (?:don't|dont) know(?: (?:about that|yet|,? i'd have))
        (i'd|i would) need (?:that|it|to|something|the)
        (i'm not|not|im not) sure(?: (?:if|about|i))?
        i guess(?: i)?(?: (?:could|can|might))
        i guess(?=[.,]|$)
        i (?:might|suppose i (?:could|can|might)|could (?:maybe|try|probably|possibly|see|pass|read|look))
        i can't (?:promise|say for sure|commit)
        (i'll|i will|ill|i can|i could) try(?=[.,!;]|$| to[.,]| (?:to|and) (?:make|come|be there|get there)| i guess| but)
        (no|not making any|ain't making no|not) promis(?:es|ing anything)
        it depends
        (send|text|email) me (?:the|some|a|something|an|more|it)
        (i'm|im) not (?:saying yes|promising|saying (?:the|i'll|i will))
        (that's|thats|it's|its) not a (?:yes|no)
        (if|when) (?:i have|i've|i get|me get|i can get|there's) (?:the |a |a little |a bit of |some )?(?:time|chance|money|energy)
        (ask|try) me (?:again|next|later|when)
        (inshallah|insha'allah|god willing|please god|si dios quiere|if i'm spared|leave it with me)(?=[.,!]|$)
        (i|me) (?:not|ain't|aint) (?:promisin(?:g|')?(?! nothing)|sayin(?:g|')? (?:i will|when|yes))
        (probably|most likely)(?=[.,!]|$)
        (i'm|im) not saying (?:never|no)
        i said maybe
        (i'm|im) leaning
        i don't promise
        you (?:let me know|can put whatever)
        might(?=[.,!]|$)
        (i )?(?:didn't|didnt|don't|dont|haven't|never) (?:say|said) (?:i'd )?yes
        (i'm|im|i am) not against
        study on (?:it|that)
        turn (?:it|that) over(?=[.,!]|$| some| in my| and see)
        (see|ask|catch) me nearer the (?:time|day)
        (give|gie) (?:it|that) some thought
        i said i(?:'d|'ll| would| will)? (?:have to )?(?:think|look|ask|see)
        i(?:'ll| will)? think(?=[.!]|$)
        i haven't (?:asked|told) (?:him|her|them)
        at some point,? (?:sure|maybe)
        lo (?:pienso|pensaré|voy a pensar)
        déjame (?:pensar|ver)
    """,
)
REFUSING = Cues(
    TO_PERSON,
    plain=r"""
        no(?=[,.!]|$| thank| i can't| i cant| sorry| ma'am| sir| i got| i have| i gotta| i work)(?!\W+(?:i (?:don't|dont) know|i (?:didn't|didnt|never) (?:know|knew|think|thought)|(?:you|they|he|she|it) (?:can't|cant|won't|wont|don't|dont|didn't|didnt|doesn't|doesnt|wouldn't|isn't|wasn't))(?!\w))
        (nope|nah|naw|nay)(?=[,.!]|$| i| leave (?:it|me|that))
        no,? thanks
        not (?:this side of|possible|in front of|on|by)(?! (?:my own|your own|sunday|monday|tuesday|wednesday|thursday|friday|saturday))(?= )
    """,
    said=r"""
        (i|we) (?:really |just |honestly )?(?:can't|cannot|cant|can not|won't|wont|will not)(?: (?:do (?:it|that|this)|make it|come|this time|join|sign|be there|take (?:it|that|this) on|help|right now|donate|give|today|now|afford))
        (i'd|i would) (?:rather|prefer)(?: you| not| to not)
        (i'm|im|i am) (?:\w+ )?(?:not (?:doing(?! (?:it|that|this) (?:under|unless|without|if|while|until|till|in front) )|interested|coming|signing|willing|making|joining|sitting in|your|going to (?:do|come|sign|join|be|donate|give)|gonna (?:do|come|sign|join|be))|afraid not|good,? thanks|all set|saying no)
        (don't|do not|dont) (?:want to(?! say yes)|wanna) (?:do|come|join|sign|be (?:on|in|a|the)|donate|speak|make|get into)
        not (?:for me|interested|this time|today|happening|a chance|gonna happen)
        i'll (?:pass|have to (?:pass|say no)|leave it(?: there| for now|,)|miss it|no be|not be)
        (i|i'll|i'd rather) (?:stay|keep) (?:out of|like this|away from)
        (give it|giving it) a miss
        (i'd|i would)(?: really| much)? rather (?:\w+ )?(?:somebody|someone|they|he|she) else
        (i don't|i dont|dont|don't) (?:reckon|think)(?: so)?(?=,? (?:mate|love|no|sorry|not)|[.,!]|$)
        not this (?:one|time|year)
        not me(?=[.,!]|$| i| love)
        i just (?:don't|dont) want to(?=[.,!]|$| i)
        i (?:don't|dont) (?:want to|wanna) do
        (i can't|i cannot|i cant|i cannae|i won't|i wont|i'll not|i willnae)(?=[.,!]|$)
        i can't do the other
        i (?:can't|cant|cannot|won't) (?:on |do |make |the )?(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|(?:that|this|next) (?:day|week|night|evening|month|weekend|morning|one|date))
        (please )?(?:don't|dont) (?:pencil|put|count) me
        (i'm|im) (?:done talking|not (?:sitting|going|standing) )
        (it's|the answer's|the answer is|that's|its) (?:a |still )?no(?=[,.!]|$| from)
        i(?:'ve)? (?:already )?said no
        i (?:have|had) to say no
        (count|leave) me out
        (remove|scratch|strike|cross) me(?! up)
        i said what i said
        (i|me) not (?:doing|coming|going|signing|joining|taking)
        i (?:don't|dont) do (?:rall(?:y|ies)|meetings?|speeches|crowds|committees|microphones|phones|mornings|nights|politics|groups|marches)
        (i'm|im|i am) (?:going to|gonna) tell you no
        (then )?(?:give|offer) it to (?:one of|somebody|someone|another)
        (and|so|then|it's|that's|i'd say|i say) (?:still )?no(?=[.,!]|$)(?!, (?:it's|that's|but|i'll))
        i'd have to say no
        don't (?:put|sign|call|come)(?: \w+)? ?(?:mine|me|my|to)
        (ask|give it to|get) (?:somebody|someone) else
        no (?:puedo|gracias|quiero)
        (ya|te|le) (?:te |le )?dije que no
        (i|i'd) prefer not
        for (?:me|now),? (?:it's )?(?:a )?no(?=[.!]|$)
        (i|i've) (?:done |have )?(?:told|answered) you(?: no|(?=[.!]))
        i (?:don't|dont) (?:reckon|think|believe) i (?:will|can|could|should|want)
        let somebody else
        no,? thank you
        (find|ask|get|try) (?:you |yourself |yourselves )?(?:somebody|someone|another)(?: else)?
        (i'd|i would)(?: just)? as soon (?:not|leave|stay|keep)
        (you're|you are|youre) not putting (?:me|my)
        (i don't|i dont|i'm not) put(?:ting)? my name
        (i'm|im|i am) not (?:the|your) (?:one|man|woman|person|girl|guy|fella|lad) for
        (then )?keep your (?:paper|list|leaflet|card|money|flyer|form|badge)
        (i'd|i would) sooner not
        asked and answered
        (minus|without) me(?=[.,!]|$)
        take (?:me|my name) (?:off|out|down)
    """,
    flat=r"""
        (i'm|im|i am) (?:going to|gonna) (?:pass|say no)
        (gonna|going to|have to|got to|has to) say no
        more of a no
        god forbid
    """,
)
SEEKING = Cues(
    TO_PERSON,
    seeking=r"""
        (how|where|when|who|which|why) (?:do|does|would|will|can|could|is|are|much|many|did|long)
        (have|do|did|are|would|will) (?:you|they)
        what (?:is|are|do|does|would|about|kind|percentage|if)
    """,
)
