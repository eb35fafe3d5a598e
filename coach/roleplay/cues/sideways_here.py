"""Questions from the side about this meeting and the two who sit there, in English and Spanish."""

from __future__ import annotations

from typing import Final

from coach.model.lines import Sideways

HERE: Final[dict[Sideways, tuple[str, ...]]] = {
    Sideways.IN_YOUR_PLACE: (
        r"if you (?:were|was) (?:me|in my|the one)",
        r"in my (?:shoes|place|position)",
        r"if i were you",
        r"(?:any|what|got|some) advice (?:for me|would you|do you|on)",
        r"(?:fuera|fueras) yo",
        r"en (?:mi|su) lugar",
        r"que me aconseja",
    ),
    Sideways.COMING_BACK: (
        (
            r"(?:what|anything)(?: that)?(?:'d| would| could| might)? "
            r"(?:make|get|bring|take for|it take for|it take to (?:get|bring)) (?:you|me) (?:\w+ )?(?:want |wanna )?"
            r"(?:to )?(?:back|come|join|get involved|be (?:a )?part|give (?:it|us)|try|return|show up|"
            r"stay|carry on|keep going)\b"
        ),
        r"que (?:tendria|haria falta|necesitaria)\b.*\b(?:volver|venir|volviera|viniera|regresar)",
        r"(?:que|para) (?:la|lo|me) (?:haria|hiciera) (?:volver|venir|regresar)",
    ),
    Sideways.DOING_NOW: (
        (
            r"what(?:'re| are| am| were)? (?:you|i) (?:doing|up to|working on|making|fixing) ?"
            r"(?:right |just )?(?:now|there|here|today|with that)?\W*$"
        ),
        r"what(?:'s| is) (?:that|it|this) you(?:'re| are) (?:doing|making|working on|mending|fixing)",
        r"que (?:esta|estas|estoy|anda) haciendo",
    ),
    Sideways.EATING: (
        r"what(?:'re| are| am)? (?:you|i)(?:'re)? (?:eating|having|drinking|munching|snacking)",
        (
            r"what(?:'s| is) (?:that|for (?:lunch|dinner|supper|tea))(?: (?:you're|you are) (?:eating|"
            r"having|drinking))?\W*$"
        ),
        r"what did (?:you|i) (?:eat|have) (?:today|for)",
        r"is (?:that|it) (?:coffee|tea|soup|lunch|supper)\b",
        r"que (?:esta|estas|estoy) (?:comiendo|tomando)",
        r"que (?:comio|desayuno|comi)\b",
    ),
    Sideways.BAD_TIME: (
        r"(?:am i|i'm not|i am not|not) (?:disturbing|bothering|interrupting|keeping you|holding you up|in your way)",
        r"(?:le|te) (?:molesto|interrumpo|quito el tiempo)\W*$",
        (
            r"(?:is|was|this|now|a) (?:this |now |it |that )?(?:still )?(?:an? )?(?:bad|good|ok|okay|all right|right) "
            r"(?:time|moment)(?! (?:was|is|you|for the|of|in)\b)"
        ),
        (
            r"(?:do|have) you (?:got |have )?(?:like |about )?"
            r"(?:\d+|a few|a couple|one|two|three|five|ten|fifteen|twenty)(?: min\w*)?\W*$"
        ),
        r"how (?:long|much time) (?:have|do|'ve) (?:you|we) (?:got|have)\b(?! been)",
        r"am i (?:interrupting|bothering|disturbing|keeping|holding)",
        r"(?:did|do) i catch you",
        r"are you (?:busy|in the middle)",
        r"(?:should|shall|can) i come back (?:later|another|some)",
        r"(?:buen|mal) momento",
        r"(?:la|lo|te|le) (?:interrumpo|molesto|agarro en mal)",
        r"esta ocupad[ao]",
    ),
    Sideways.KIND_OF_NO: (
        r"what (?:kind|sort) of (?:a )?no\b",
        r"is (?:that|it) a (?:real|hard|firm|soft|final) no\b",
    ),
    Sideways.NEEDING: (
        r"what (?:would|do|could|did) you need(?: from (?:me|us|somebody|someone|people))?\W*$",
        r"what (?:would|do|could) you need from (?:me|us)",
        r"what can (?:i|we) do for you",
        r"how (?:can|could) (?:i|we) help(?: you)?\W*$",
        r"que necesita(?:s|ria)?(?: usted)?(?: de (?:mi|nosotros))?\W*$",
        r"como (?:(?:le|te|la|lo) (?:ayudo|puedo ayudar|ayudamos)|(?:puedo|podemos) ayudar(?:le|te|la|lo)?)",
    ),
    Sideways.TRUSTING: (
        r"(?:do|can|could|would|don't|will) (?:you|i) (?:really |even )?trust (?:me|you|us)\b",
        r"why (?:should|would) (?:you|i) trust (?:me|you|us)",
        r"^trust (?:you|me)\W*$",
        r"(?:confia|confias|confio|puede confiar) en (?:mi|usted|nosotros)",
    ),
    Sideways.NOT_ASKED: (
        r"what (?:should|could) (?:i|you) (?:have |be )?(?:ask(?:ed|ing)?)\b",
        r"what (?:haven't|didn't|did) (?:i|you) (?:not )?(?:ask(?:ed)?|forget to ask|miss(?:ed)?)\b",
        r"what (?:would|do) you (?:want|wish|like) (?:me to|i(?:'d| had)?) (?:ask|have asked|know)",
        (
            r"(?:anything|something)(?: else)? (?:that )?(?:i (?:should(?:'ve| have)? (?:asked?|know)|"
            r"didn't ask|haven't asked|"
            r"missed|forgot)|you(?:'d| would)? (?:like|want|wish) (?:me to know|to add|i))"
        ),
        r"what do you wish (?:somebody|someone|people|anybody|they|anyone|i)(?:'d| had| would)? (?:have )?ask(?:ed)?",
        r"que me (?:falto|falta) (?:preguntar(?:le|te)?|saber)",
        r"que (?:deberia|debi) preguntar(?:le|te)?",
        r"hay algo mas que (?:yo )?(?:deberia|debo|quisiera que yo) (?:saber|supiera)",
    ),
    Sideways.AFTERWARDS: (
        (
            r"what (?:do you do|are you doing|will you do|happens|have you got|do you have|am i doing) "
            r"(?:on )?(?:after (?:this|work|here|we)|tonight|later|the rest of)"
        ),
        r"what (?:will you|are you going to|do you) do (?:now|next|today|tonight|after(?:wards)?)\b",
        r"where are you (?:off to|going|headed) (?:next|after|now)?",
        r"what(?:'s| is) (?:next|on) (?:tonight|after)",
        r"what(?:'s| is| are|'re) (?:you|on|your plans?) (?:up to |doing |with |for )*(?:the rest of|later|tonight)",
        r"(?:any|got|have) plans (?:for )?(?:later|tonight|the rest|after)",
        r"^after this\W*$",
        r"que (?:va a hacer|hace|sigue|voy a hacer) (?:despues|al rato|hoy|luego|ahorita)",
        r"^despues de esto\W*$",
    ),
    Sideways.AGREEING_TO_TALK: (
        (
            r"why (?:did|would) (?:you|i) (?:agree|say yes|come|let me|meet|want) ?(?:to )?(?:talk|meet|"
            r"see|sit|this|me|you|come)"
        ),
        r"why (?:were|are) you interested\W*$",
        r"por que le intereso\W*$",
        r"what made (?:you|me) (?:agree|say yes|decide) (?:to )?(?:talk|meet|see|this|sit)?",
        r"what (?:did|do) you think (?:when i|of me|about me)",
        r"^why i said yes\W*$",
        r"por que (?:acepto|quiso|acepte|me (?:recibio|acepto))",
        r"^por que acepte\W*$",
    ),
}
