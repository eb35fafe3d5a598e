"""The wordings with which people take a thing on, hedge or refuse. Tables alone; answers.py decides between them."""

from __future__ import annotations

from coach.analysis.cues import Cues

_SURELY = r"(?: gladly| happily| definitely| certainly| absolutely| probably| just| also| still| only| really| totally| surely| gonna| likely| then| sure| as well| surely| be able to| go ahead and| at least| most likely| most definitely)*"
_TAKE_ON = r"(?:do|come|go|be (?:there|glad|happy|willing|honored|honoured|okay|fine|ok|delighted|up for|down|in)|join|sign|bring|help|make it|take|try|give|host|speak|sit|stand|walk|read|write|talk|call|ask (?:her|him|them)|chair|run it|lead|hold|show up|meet|knock|make|cook|carry|drive|see you|put my|say (?:it|yes|\$|\d))"

TAKING = Cues(
    taking=rf"""
        (i'll|ill|i will|we'll|we will|i'm going to|i'm gonna|im going to|i am going to){_SURELY} {_TAKE_ON}
        (i|we){_SURELY} (?:can|could){_SURELY} (?:do (?:it|that|this|both|one|the|a|an|\w+day|\d)|come|be there|make it|manage (?:it|that|a)|bring|sign|take|try|give|spare|help|live with)
        (i'd|i would|we would|we'd|id){_SURELY} (?:be (?:willing|happy|glad|okay|ok|fine|honored|honoured|delighted|down|up)|love to|like to (?:come|do|help|join|be|try|donate|give|make|contribute))
        i'm (?:in|down|game|there|up for it|on board|happy to|willing to|ready to)
        (im|i am) (?:in|down|game|happy to|willing to|ready to)
        (count|put|sign|write|mark) me (?:in|down|up)
        (you can|you may) (?:count|put|sign|have)(?: (?:on|me|my))+
        (let's|lets) (?:do|make|give|go)
        then (?:it's )?yes
        (it's|that's|it is|that is) a (?:deal|yes)
        you(?:'ve)? (?:got|have) (?:a deal|yourself a deal|me)
        it's yes
        (where|what) (?:do|should) i (?:sign|bring|park|wear)
        what time (?:should|do) i
        give me (?:the|that|a) (?:pen|card|form|sheet|flyer)
        see you (?:there|then|on|thursday|friday|saturday|sunday|monday|tuesday|wednesday)
        (cuenta|cuente|cuenten) conmigo
        (voy|iré|vamos) a (?:ir|venir|estar|firmar)
        ahí (?:estaré|voy|estoy)
    """
)
# The giving of money: the register of charity appeals.
GIVING = Cues(
    giving=rf"""
        (i'll|ill|i will|we'll|we will|i'm|i am|im|i){_SURELY} (?:going to |gonna )?(?:donate|donating|give|giving|match|contribute|throw|pledge|spare)(?! (?:my|some|up|to (?:many|other|another|local|my))\b| you | regularly| sometimes| every| already| a lot| when)
        (i|we){_SURELY} (?:can|could){_SURELY} (?:donate|give|afford|spare|do|throw|justify|contribute|part with)(?: \w+)? ?(?:\$|£|€|\.?\d|a (?:dollar|little|few|small|bit|dime|quarter)|half|all|one|two|five|ten|some|that|them|it)
        (i'd|i would|id|i should|i think i would|i want to|i wanted to|i'd be|i would be|i am|i'm){_SURELY} (?:like|love|prefer|want|willing|okay|ok|fine|happy|glad|able|ready|prepared|comfortable)?(?: to| with)? ?(?:make a (?:\w+ ){{0,2}}donation|donate|donating|give|giving|contribute|help out)(?! (?:more in|to (?:other|another|a local|my))\b)
        i (?:was|am|'m) thinking(?: about| of| like| maybe)? ?(?:\$|£|€|\.?\d)
        (take|here is|here's) (?:\w+ )?(?:\$|£|€|\.?\d|your)
        (let's|lets) (?:\w+ )?(?:donate|make|give)
        we (?:will|should|can) donate
        (half|all|everything|most) (?:of )?(?:my|the|it)(?: (?:payment|earnings|money|task payment|bonus|fee))?
        (ready|willing|happy) to (?:donate|give)
    """
)
AGREEING = Cues(
    agreeing=r"""
        (yes|yeah|yep|yup|yea|ya|aye|sure|ok|okay|alright|all right|fine|absolutely|definitely|certainly|of course|agreed|deal|gladly|happily|right then|go on then|go on|why not|sounds (?:good|great|fair)|that works|that'll work|works for me|fair enough|no problem|i would|i will|i do|i can|i could|i am|i'd love to|i'd be happy to|sí|si|claro|por supuesto|vale|bueno|dale|de acuerdo)
    """
)
HEDGING = Cues(
    hedging=r"""
        maybe(?! (?:he|she|they|you|it|that's)\b)
        (perhaps|possibly|probably not|quizás|quizas|tal vez|depende)
        (i'll|ill|i will|let me|i need to|i'd need to|i have to|i'd have to|i'll have to|i want to|i'd want to|i'd like to|i gotta|i've got to|can i|could i|need to|have to|lemme) (?:\w+ )?(?:think|see|check|look|talk (?:with|to) my|ask (?:my|him|her)|sleep on|get back|look into|consider)
        we'll see
        (vamos a|a) ver
        (i don't|i dont|don't|dont|not) (?:\w+ )?(?:know (?:if|whether|about|that i|yet)|sure(?: (?:if|about|i))?|promise|certain)
        i guess(?: i)?(?: (?:could|can|might))
        i (?:might|suppose|could (?:maybe|try|probably|possibly|see|think|have a look))
        i can't (?:promise|say|commit)
        (no|not making any) promises
        (it|that) (?:depends|might)
        send me (?:the|some|a|something|an|more)
        i'm not (?:saying|promising)
        (if|when) (?:i have|i've|i get|i can get|there's) (?:the )?(?:time|chance|money)
        lo (?:pienso|pensaré|voy a pensar)
        déjame (?:pensar|ver)
        no sé
    """
)
REFUSING = Cues(
    refusing=r"""
        no(?=[,.!]| thank| way|, i|$)
        (nope|nah)
        (i|we) (?:\w+ )?(?:can't|cannot|cant|can not|won't|wont|will not|couldn't|wouldn't)(?! (?:promise|say|wait|believe|imagine|help but|remember|think|tell|stand|get over|even|afford not|understand|see why|say no|stop)\b)
        (i'd|i would) (?:rather|prefer)(?: you| not| to not)
        (i'm|im|i am) (?:\w+ )?(?:not (?:going to|gonna|doing|interested|coming|signing|willing|able|your|the|donating|making|holding|getting)|afraid not|good,? thanks|all set)
        (don't|do not) (?:\w+ )?(?:want to|wanna|think i (?:can|will|could|should)|wish to)
        not (?:for me|interested|this time|today|right now|now|my thing|happening|a chance|really my)
        i'll (?:pass|have to (?:pass|say no)|leave it)
        i have to say no
        count me out
        (leave|count) me out
        no (?:puedo|gracias|quiero)
    """
)
SEEKING = Cues(
    seeking=r"""
        (how|where|when|who|which|why) (?:do|does|would|will|can|could|is|are|much|many|did|long)
        (have|do|did|are|would|will) you
        what (?:is|are|do|does|would|about|kind|percentage|if)
    """
)
