"""Questions from the side, in English and Spanish: they hold no word of a topic, and a person has an answer to them."""

from __future__ import annotations

import re
from typing import Final

_MATE = r"(?:husband|wife|partner|spouse|man|boyfriend|girlfriend|other half|missus)"
_ROWS: dict[str, tuple[str, ...]] = {
    "in_your_place": (
        r"if you (?:were|was) (?:me|in my|the one)",
        r"in my (?:shoes|place|position)",
        r"if i were you",
        r"(?:any|what|got|some) advice (?:for me|would you|do you|on)",
        r"(?:fuera|fueras) yo",
        r"en (?:mi|su) lugar",
        r"que me aconseja",
    ),
    "coming_back": (
        (
            r"(?:what|anything)(?: that)?(?:'d| would| could| might)? "
            r"(?:make|get|bring|take for|it take for|it take to (?:get|bring)) (?:you|me) (?:\w+ )?(?:want |wanna )?"
            r"(?:to )?(?:back|come|join|get involved|be (?:a )?part|give (?:it|us)|try|return|show up|"
            r"stay|carry on|keep going)\b"
        ),
        r"que (?:tendria|haria falta|necesitaria)\b.*\b(?:volver|venir|volviera|viniera|regresar)",
        r"(?:que|para) (?:la|lo|me) (?:haria|hiciera) (?:volver|venir|regresar)",
    ),
    "before_this": (
        r"(?:what|who) (?:did you do|were you(?: doing)?|was your (?:job|life))\b.* before (?:this|that|here|you)\b",
        r"^before this\W*$",
        r"have you always (?:done|been|worked|had)",
        r"(?:que|en que) (?:hacia|trabajaba|era)s? antes",
        r"^antes de esto\W*$",
    ),
    "ended_up_here": (
        (
            r"how(?:'d| did) (?:you|i) (?:ever )?(?:end up|wind up|land|come to be|get to be) (?:here|"
            r"in this|doing this|at this)"
        ),
        r"como (?:llego|llegue|acabo|acabe|termino|termine|vino|vine) (?:a parar )?(?:aqui|en esto|haciendo esto)",
    ),
    "doing_now": (
        (
            r"what(?:'re| are| am| were)? (?:you|i) (?:doing|up to|working on|making|fixing) ?"
            r"(?:right |just )?(?:now|there|here|today|with that)?\W*$"
        ),
        r"que (?:esta|estas|estoy|anda) haciendo",
    ),
    "eating": (
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
    "bad_time": (
        (
            r"(?:is|was|this|now|a) (?:this |now |it |that )?(?:still )?(?:an? )?(?:bad|good|ok|okay|all right|right) "
            r"(?:time|moment)(?! (?:was|is|you|for the|of|in)\b)"
        ),
        r"(?:do|have) you (?:got |have )?(?:like |about )?(?:\d+|a few|five|ten|fifteen|twenty)(?: min\w*)?\W*$",
        r"am i (?:interrupting|bothering|disturbing|keeping|holding)",
        r"(?:did|do) i catch you",
        r"are you (?:busy|in the middle)",
        r"(?:should|shall|can) i come back (?:later|another|some)",
        r"(?:buen|mal) momento",
        r"(?:la|lo|te|le) (?:interrumpo|molesto|agarro en mal)",
        r"esta ocupad[ao]",
    ),
    "mate_says": (
        (
            rf"what(?:'s| does| do| did| would| will)? (?:your|my) {_MATE} (?:think|say|make|feel|reckon|"
            rf"says|thinks|take)"
        ),
        rf"how (?:does|did|would) (?:your|my) {_MATE} (?:feel|take|see)",
        rf"^my {_MATE}\W*$",
        r"(?:que|como) (?:dice|piensa|opina|dijo|lo ve) (?:su|tu) (?:espos[ao]|marido|senor|mujer|pareja)",
        r"^mi (?:senor|esposo|marido|mujer|esposa)\W*$",
    ),
    "felt": (
        r"how did (?:that|it|this|they|he|she) make (?:you|me) feel",
        r"how did (?:that|it|this) feel",
        r"what did (?:that|it|this) feel like",
        r"how did (?:you|i) feel",
        r"how did (?:that|it|this) sit with",
        r"how it felt",
        r"(?:como se|que) (?:sintio|senti)\b",
        r"como me senti",
    ),
    "staying": (
        r"why (?:did|do|would) (?:you|i) (?:still )?(?:stay|keep (?:going|doing|coming|at it)|stick)",
        r"what (?:made|makes|keeps|kept) (?:you|me) (?:stay|staying|here|going|coming|at it)",
        r"why (?:haven't|didn't|don't) (?:you|i) (?:just )?(?:leave|left|quit|go)",
        r"(?:por que|para que) (?:se queda|se quedo|me quedo|me quede|sigue|sigo)",
    ),
    "changing": (
        (
            r"what(?:'d| would| needs| has| does| do you think (?:would|needs|has))? "
            r"(?:have |need |needs |has )?(?:to )?(?:be )?change[ds]?\W*$"
        ),
        r"what (?:would|has to|needs to|should)(?: have to| need to)? (?:change|be different|get better)",
        r"what (?:would|could) (?:make (?:it|things|this|life) (?:any )?(?:better|easier)|help you)",
        r"what would you (?:change|like to change|want to change)",
        r"what(?:'s| is) the (?:one |first )?thing you(?:'d| would) change",
        r"que (?:tendria|habria|tiene) que cambiar",
        r"que cambiaria",
    ),
    "tired_of": (
        (
            r"what(?:'re| are| am)? (?:you|i) (?:most |so |just |really )?(?:tired|sick|fed up)"
            r"(?: and tired)? (?:of|with)"
        ),
        r"what (?:wears|tires) (?:you|me) (?:out|down)",
        r"what drains (?:you|me)",
        r"de que esta (?:mas )?(?:cansad|hart)",
        r"que (?:me|la|lo) (?:cansa|tiene harta)",
    ),
    "talking_to": (
        r"who (?:do|can|could|did) (?:you|i) (?:\w+ )?(?:talk|speak|turn|vent|go|lean|complain) (?:to|with|on)",
        r"who listens to (?:you|me)",
        (
            r"(?:do|have) you (?:got |have )?(?:anyone|anybody|someone|somebody) (?:to )?(?:talk|speak|"
            r"you (?:talk|can talk)) ?(?:to|with)?"
        ),
        r"con quien (?:habla|platica|lo habla|hablo|platico|se desahoga)",
    ),
    "wrong_about": (
        (
            r"what (?:do|did|does|would) (?:most )?(?:people|they|folks|others|everyone|everybody|we) "
            r"(?:always |usually )?(?:get wrong|not (?:get|understand|know|see)|misunderstand|miss)"
        ),
        (
            r"what (?:don't|doesn't) (?:most )?(?:people|they|folks|others|anyone|anybody|everyone)"
            r" (?:know|get|see|understand)"
        ),
        r"what(?:'s| is) the part (?:that )?(?:nobody|no one|people)",
        r"^what (?:people|they) get wrong\W*$",
        r"(?:en )?que se equivoca(?:n)?\b.*",
        r"que no (?:sabe|ve|entiende) la gente",
    ),
    "with_others": (
        (
            r"(?<!how )(?<!why )(?<!what )(?<!where )(?:have|did|do|had) "
            r"(?:you|any of you|people|anyone|anybody|they|y'all|you guys) (?:\w+ )?(?:ever )?"
            r"(?:done|do|try|tried|stood|stand|spoken|speak|gotten|get|got|fought|fight|organized|acted|complained|banded|"
            r"come|raised|asked|pushed)\b.*"
            r"(?:together|with (?:the )?others?|with (?:your|other) \w+|as a group|as one|in a group)"
        ),
        r"(?:have you|has (?:anyone|anybody)) (?:ever )?(?:been (?:a )?part of|joined|organized|organised)",
        r"(?:has|have|did) (?:anyone|anybody|people|you) (?:ever )?tr(?:y|ied) to (?:do something|change|fix|fight)",
        r"^with (?:the )?others\W*$",
        r"(?:han|ha|has) (?:hecho|intentado|reclamado|pedido)\b.*\bjunt[oa]s",
        r"se han (?:juntado|organizado|unido)",
        r"^con otr[oa]s\W*$",
    ),
    "in_charge": (
        (
            r"if (?:you|i) (?:ran|run|owned|w(?:ere|as) in charge|"
            r"w(?:ere|as) (?:the )?(?:boss|mayor|manager|king|queen)|"
            r"had (?:the|a|your|my) (?:power|say|magic wand|way)|"
            r"could (?:change|fix) (?:one|anything|any) ?(?:thing)?)"
        ),
        r"if it (?:was|were) (?:all )?up to (?:you|me)",
        r"magic wand",
        r"si (?:usted |yo )?(?:mandara|fuera (?:el|la) (?:jef|duen|patron))",
        r"si (?:de usted|de mi) dependiera",
    ),
    "laughing": (
        r"what (?:makes|made) (?:you|me) (?:laugh|smile|happy)",
        r"(?:when did you|the) last (?:time you )?laugh",
        r"what(?:'s| is) (?:fun|funny|made you laugh)",
        r"que (?:la|lo|te|me) hace (?:reir|feliz)",
    ),
    "winning": (
        r"what (?:would|does|will) (?:a win|winning|success|victory|better) look like",
        r"como seria ganar",
    ),
    "something_good": (
        r"tell me (?:something|one thing) (?:good|nice|happy)",
        r"(?:anything|something|what's|any) good (?:happen\w*|news)",
        r"cuent[ea](?:me)? algo bueno",
    ),
    "needing": (
        r"what (?:would|do|could|did) you need(?: from (?:me|us|somebody|someone|people))?\W*$",
        r"what (?:would|do|could) you need from (?:me|us)",
        r"what can (?:i|we) do for you",
        r"how (?:can|could) (?:i|we) help(?: you)?\W*$",
        r"que necesita(?:s|ria)? de (?:mi|nosotros)",
        r"como (?:le|te) (?:ayudo|puedo ayudar)",
    ),
    "kind_of_no": (
        r"what (?:kind|sort) of (?:a )?no\b",
        r"is (?:that|it) a (?:real|hard|firm|soft|final) no\b",
    ),
    "trusting": (
        r"(?:do|can|could|would|don't|will) (?:you|i) (?:really |even )?trust (?:me|you|us)\b",
        r"why (?:should|would) (?:you|i) trust (?:me|you|us)",
        r"^trust (?:you|me)\W*$",
        r"(?:confia|confias|confio|puede confiar) en (?:mi|usted|nosotros)",
    ),
    "not_asked": (
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
    ),
    "believing": (
        (
            r"do (?:you|i) (?:really |honestly |ever )?(?:think|believe|reckon) (?:that )?(?:it|that|things?|this|"
            r"anything|they|we|any of (?:it|this)|"
            r"something)(?:'ll|'s| is)? ?(?:can|could|will|would|might|going to|gonna|ever|does|do)? ?"
            r"(?:ever |really |actually )?"
            r"(?:changes?|get better|help|work|make a difference|do any good|win|be (?:any )?different)\b"
        ),
        r"(?:is there|have you|do you have|got) (?:any )?hope\b",
        (
            r"(?:will|could|can|would) (?:it|anything|things|this) (?:ever |even )?(?:change|get better|"
            r"be different|make a difference)"
        ),
        r"(?:cree|crees|creo) que (?:esto |algo |se )?(?:puede|pueda|va a|vaya a) (?:cambiar|mejorar|servir)",
        r"(?:sirve|servira) de algo",
    ),
    "good_day": (
        (
            r"what(?:'s| is| does| would)? (?:be )?a (?:really |very )?(?:good|perfect|great|nice)"
            r" (?:day|shift|night|week|run|trip)\b"
        ),
        (
            r"what do (?:you|i) (?:like|love|enjoy)(?: the)?(?: most| best)? ?"
            r"(?:about (?:it|this|that|your (?:job|work)|"
            r"the (?:job|work)|what you do|being here))\b"
        ),
        r"what(?:'s| is| was) the best (?:part|thing|bit)",
        r"^a good day\W*$",
        r"(?:como es |que es )?un buen dia\b",
        r"que (?:le|te|me) gusta (?:mas )?de (?:su|tu|mi|este) (?:trabajo|oficio)",
    ),
    "afterwards": (
        (
            r"what (?:do you do|are you doing|will you do|happens|have you got|do you have|am i doing) "
            r"(?:on )?(?:after (?:this|work|here|we)|tonight|later|the rest of)"
        ),
        r"where are you (?:off to|going|headed) (?:next|after|now)?",
        r"what(?:'s| is) (?:next|on) (?:tonight|after)",
        r"^after this\W*$",
        r"que (?:va a hacer|hace|sigue|voy a hacer) (?:despues|al rato|hoy|luego|ahorita)",
        r"^despues de esto\W*$",
    ),
    "agreeing_to_talk": (
        (
            r"why (?:did|would) (?:you|i) (?:agree|say yes|come|let me|meet|want) ?(?:to )?(?:talk|meet|"
            r"see|sit|this|me|you|come)"
        ),
        r"what made (?:you|me) (?:agree|say yes|decide) (?:to )?(?:talk|meet|see|this|sit)?",
        r"what (?:did|do) you think (?:when i|of me|about me)",
        r"^why i said yes\W*$",
        r"por que (?:acepto|quiso|acepte|me (?:recibio|acepto))",
        r"^por que acepte\W*$",
    ),
}
SIDEWAYS: Final = tuple((name, re.compile(rf"(?<![\w'])(?:{'|'.join(row)})")) for name, row in _ROWS.items())
"""Each kind, and how it is asked. An author's line begins with a question of its kind, which is not spoken."""
OF_THIS_MOMENT: Final = frozenset(
    (
        *("in_your_place", "coming_back", "eating", "bad_time", "mate_says", "trusting", "not_asked", "afterwards"),
        *("agreeing_to_talk", "kind_of_no", "needing"),
    )
)
"""Kinds that no topic answers better, whatever its words."""
