"""Questions from the side about what is the matter: since when, for whom else, who decides; in English and Spanish."""

from __future__ import annotations

from typing import Final

from coach.model.lines import Sideways

_IT = r"(?:it|that|this|things?|all (?:of )?(?:this|that)|everything)"
_MATTER = (
    r"(?:it|that|this|things?|all (?:of )?(?:this|that)|(?:the|this|that) (?:problem|issue|situation|mess|trouble))"
)
_KIN = r"(?:family|folks|people(?: at home)?|kids?|children|parents|relatives)"
TROUBLE: Final[dict[Sideways, tuple[str, ...]]] = {
    Sideways.SLEEPING: (
        r"(?:how|what time|when) (?:do|did|are|can|have) you (?:\w+ ){0,2}sle(?:ep|pt|eping)\b",
        r"(?:how much|how many hours|enough) (?:of )?sle(?:ep|ping)\b",
        r"how (?:many hours|much|long|well) (?:do|did|can) you (?:\w+ )?sleep",
        r"(?:do|can|are|did) you (?:even |ever |really |still |get (?:any|enough|much) )?sleep(?:ing)?\b",
        r"how(?:'s| is) (?:your|the) sleep",
        r"what keeps (?:you|me) (?:up|awake)",
        r"(?:como|cuanto|cuantas horas|a que hora) (?:duerme|descansa|se duerme)s?\b",
        r"(?:puede|logra) dormir",
        r"que (?:le|te) quita el sueno",
    ),
    Sideways.GETTING_BAD: (
        rf"when (?:did|was) {_IT} (?:\w+ )?(?:get|got|become|turn|go|start\w*|begin|began|change|happen|come)\b",
        (
            rf"(?:since when|how long) (?:has|have|is|are) {_IT} (?:been )?(?:like (?:this|that)|so|this|that|"
            rf"going on|bad)"
        ),
        rf"how long has (?:{_IT}|there) been\W*$",
        rf"was {_IT} always (?:like (?:this|that)|so bad|this bad)",
        rf"(?:has|is) {_IT} (?:always|ever) (?:been )?(?:like (?:this|that)|this bad|better)",
        rf"when did you (?:first )?(?:notice|see|start to (?:notice|see|feel)) (?:{_IT})",
        r"(?:desde cuando|cuando) (?:esta|es|empezo|comenzo|se puso|empeoro)\b",
        r"siempre (?:ha sido|fue|es|ha estado) asi",
    ),
    Sideways.WHO_KNOWS: (
        (
            r"(?:does|do|did) (?:anyone|anybody|any of (?:them|us)|someone|somebody|they|"
            r"the others) (?:else )?(?:\w+ )?know"
        ),
        r"who (?:else )?(?:knows|have you told|did you tell|else have you told|else did you tell)\b",
        (
            r"(?:have|did) you (?:ever )?(?:tell|told|mention\w*|talk\w*) (?:\w+ ){0,3}(?:anyone|anybody|someone|"
            r"somebody)\b"
        ),
        (
            r"(?:quien(?:es)? (?:mas )?(?:lo )?sabe|a quien(?:es)? (?:se )?lo ha (?:dicho|contado)|"
            r"(?:se )?lo ha (?:dicho|contado) a alguien)"
        ),
    ),
    Sideways.COMPLAINING: (
        (
            r"(?:did|have|do) (?:you|anyone|anybody) (?:ever |not )*(?:complain|complained|speak up|spoken up|spoke up|"
            r"push(?:ed)? back|report(?:ed)? (?:it|that|this)|object(?:ed)?|protest(?:ed)?)\b"
        ),
        (
            r"(?:did|have|do) (?:you|anyone|anybody) (?:ever )?(?:say|said) (?:anything|something)(?: about (?:it|"
            r"that|this))?"
            r"(?: to (?:them|him|her|anyone|anybody|your (?:boss|manager)|the \w+))?\W*$"
        ),
        r"(?:se ha quejado|se quejo|ha reclamado|reclamo|ha dicho algo|dijo algo)(?: alguna vez)?\W*$",
    ),
    Sideways.OTHERS_TOO: (
        (
            rf"who else (?:is|are|has|have|feels?|deals?|goes|gets?|had|was|were|lives?|works?)?\b.*\b(?:{_IT}|same|"
            r"(?:the )?(?:same )?boat|too|like (?:you|that|this))\b"
        ),
        (
            rf"(?:is|are|does|do|has|have) (?:anyone|anybody|other people|others|other \w+|the others|everyone|"
            rf"everybody) "
            rf"(?:else )?(?:\w+ )?(?:dealing|deal|going|go|feel|feeling|in the same|have|having|get|getting|"
            rf"been)\b.*\b(?:{_IT}|"
            r"same|boat|way|too)\b"
        ),
        r"are you the only one",
        (
            r"is it (?:just|only) you\b(?! (?:back |in |up |out |down |on |at |over )*"
            r"(?:there|here|your own|the|living|working|home|alone|today|tonight)\b)"
        ),
        r"(?:a quien|quien) mas (?:le|les)? ?(?:pasa|esta|vive|tiene|sufre)",
        r"(?:es|era) (?:la|el) unic[ao]",
    ),
    Sideways.HARDEST: (
        (
            r"what(?:'s| is| was| were|'re| are)? (?:(?:for you|the|really) )*"
            r"(?:hardest|worst|toughest|saddest|most difficult)(?! (?:one|ones)\b)"
            r"(?: part| thing| bit| of it| about (?:it|that|this))?\b"
        ),
        (
            r"what(?:'s| is| was)? (?:so |really |the )?(?:hard|worst|tough|difficult) (?:part|thing|bit|about (?:it|"
            r"that|this))"
        ),
        r"(?:que es |cual es )?lo (?:mas (?:dificil|duro|pesado)|peor)",
    ),
    Sideways.PROUD_OF: (
        (
            r"what(?:'re| are| makes| made| is| would)? (?:you|something|the thing|it)(?: are|'re|"
            r" that)? ?(?:you )?(?:most |really )?"
            r"(?:proud|be proud)(?: of)?"
        ),
        r"what makes you (?:most |really )?proud",
        r"(?:de que|que la|que lo) (?:esta |se siente |hace sentir )?(?:mas )?orgullos[oa]",
    ),
    Sideways.WORRYING: (
        r"what (?:worries|scares|frightens|troubles|bothers) you",
        r"what(?:'re| are) you (?:most |really )?(?:worried|afraid|scared|frightened)(?: of| about)?",
        r"what do you (?:worry|fear)(?: about)?(?: (?:the )?most)?",
        (
            r"what(?:'s| is| are|'re| would) (?:be )?(?:your|the) (?:\w+ ){0,2}(?:concerns?|worry|worries|fears?)\b"
            r"(?! (?:about|with) (?:joining|coming|the meeting))"
        ),
        r"what(?:'s| is) (?:(?:really|most|it that's) )?(?:worrying|scaring|troubling|bothering) you",
        (
            r"(?:what(?:'s| is) the |(?:is|are) there )(?:one |any|some)?things?(?: that| which)? "
            r"(?:worries|scares|bothers|troubles|you worry|you(?:'re| are) (?:most )?(?:worried|scared|afraid))"
        ),
        (
            r"cual(?:es)? (?:es|son) sus? (?:mayor(?:es)? |principal(?:es)? )?(?:preocupacion(?:es)?|"
            r"inquietud(?:es)?|miedos?)"
        ),
        r"que (?:es lo que )?(?:mas )?(?:le|te) (?:preocupa|da miedo)",
    ),
    Sideways.ANGRY: (
        (
            r"(?:are|were|aren't|weren't|did|do|does) (?:you|it|that|this)(?: not)? (?:\w+ )?(?:make you |made you |"
            r"get |feel |be )?"
            r"(?:so |really |still |ever )*(?:angry|mad|furious|bitter|pissed|upset)\b"
        ),
        r"(?:esta|estaba|se siente|le da) (?:enojad[oa]|coraje|rabia|furios[oa])",
    ),
    Sideways.LEAVING: (
        (
            r"(?:do|did|have|would|are) you (?:ever |still |sometimes |often )*(?:think|thought|thinking|dream|"
            r"dreamed|consider|"
            r"considered|considering|want|wanted|feel like)(?: of| about| to)? ?(?:just )?"
            r"(?:leaving|quitting|moving(?: away| out)?|getting out|stopping|giving (?:it )?up|walking away|"
            r"packing it in|leave|"
            r"quit|move(?: away| out)|stop|give up|walk away)\b"
        ),
        r"(?:do|did|have) you (?:ever )?(?:wanted to|want to|thought you'd) (?:leave|quit|give up|stop)\b",
        r"(?:ha pensado|piensa|pensaba) (?:en )?(?:irse|dejarlo|renunciar|mudarse|cambiarse)",
    ),
    Sideways.AS_A_CHILD: (
        r"what did you (?:want|dream|hope) (?:to be|to become|of being|of becoming)",
        r"what were you like (?:as a|when you were)",
        (
            r"(?:how|what) (?:were|was) (?:you|it) (?:like )?(?:as a (?:kid|child|girl|boy)|when you were (?:a )?"
            r"(?:kid|child|little|small|young|growing up))"
        ),
        r"que queria ser (?:de nin[oa]|de chic[oa]|cuando)",
        r"como era (?:usted )?de (?:nin[oa]|chic[oa])",
    ),
    Sideways.LEARNED_FROM: (
        r"who (?:taught|showed|trained) you\b",
        (
            r"(?:where|how|from whom|who) did you (?:ever )?(?:learn|pick up|get)(?: (?:that|it|this|to do (?:that|"
            r"it|this)))?"
            r"(?: from)?\W*$"
        ),
        r"(?:quien (?:le|te) enseno|(?:donde|como|de quien) (?:lo )?aprendio)\W*$",
    ),
    Sideways.DECIDING: (
        (
            r"who (?:would|should) (?:have to |need to )?(?:hear|know|listen|answer for|fix|change|pay for)"
            r" ?(?:about )?(?:it|that|this)?\W*$"
        ),
        (
            rf"who (?:decides|decided|makes the (?:decisions?|call|rules)|made (?:the|that) (?:decision|call|rule)|"
            rf"has the (?:say|power|last word)|is (?:in charge|responsible)|'s in charge|is behind|runs) ?(?:about |"
            rf"of |on |for )?"
            rf"(?:{_IT})?\W*$"
        ),
        rf"whose (?:decision|idea|call|fault|job) (?:is|was) (?:{_IT})",
        rf"(?:who|what) or (?:what|who)(?:'s| is| was) (?:causing|behind|to blame for) (?:{_MATTER})?\W*$",
        rf"who(?:'s| is) (?:causing|behind|to blame(?: for)?|doing) ?(?:{_MATTER})?\W*$",
        rf"what(?:'s| is) (?:causing|behind) (?:{_MATTER})\W*$",
        (
            rf"who (?:could|can|has the power to|is able to|(?:is|'s|would be) in (?:a|the) position to|gets to) "
            rf"(?:actually |really |even )?(?:fix|change|mend|solve|stop|decide|do something about) ?(?:{_MATTER})?\W*$"
        ),
        r"quien (?:lo )?(?:decide|decidio|manda|tiene la ultima palabra)",
        (
            r"(?:quien(?: o que)?|que o quien) (?:esta (?:causando|detras de)|causa|tiene la culpa de) "
            r"(?:el problema|esto|eso)\W*$"
        ),
        (
            r"quien (?:podria|puede|esta en (?:posicion|condiciones) de|tiene el poder de) "
            r"(?:arreglar|cambiar|resolver|parar)(?:l[oa])?(?: (?:eso|esto|el problema))?\W*$"
        ),
    ),
    Sideways.OTHERWISE: (
        (
            r"what (?:happens|would happen|will happen|do you think happens|if)(?: then| next| to you)? "
            r"(?:if )?(?:nothing|it (?:doesn't|does not|stays|goes on)|they (?:do it|go ahead|win|don't)|nobody|"
            r"no one|you don't)"
        ),
        r"(?:and )?if nothing (?:changes|happens)",
        r"what if it (?:stays|goes on|never)",
        r"que pasa(?:ria|ra)? si (?:nada|no|todo sigue|nadie)",
    ),
    Sideways.NOBODY_ACTS: (
        (
            r"why (?:has|have|did|do|does|hasn't|haven't|didn't|don't|doesn't)(?:n't)? (?:nobody|no one|anybody|"
            r"anyone|they|people|"
            r"somebody|the others) (?:ever |just )?(?:done|do|said|say|tried|try|fix\w*|stopp?\w*|stood|stand|act\w*|"
            r"complain\w*|"
            r"change\w*|help\w*|speak|spoken)\b"
        ),
        r"why (?:is|was) (?:nobody|no one) (?:doing|saying)",
        r"why does (?:nobody|no one)",
        r"por que nadie (?:hace|ha hecho|dice|ha dicho|hizo|dijo)",
    ),
    Sideways.ENDS_MEET: (
        (
            r"(?:how do|can|do|could|how can|how are) you (?:\w+ )?(?:make ends meet|get by|afford|live on|manage on|"
            r"pay (?:the|your) (?:rent|bills|loan|mortgage))\b"
        ),
        r"(?:is|was|does) (?:it|that|the (?:pay|money)) (?:\w+ )?enough(?: to live(?: on)?| money)?\W*$",
        r"how(?:'s| is) (?:the |your )?(?:money|pay)\b",
        r"(?:how do you|can you|do you) (?:manage|cope|get by|do) (?:with (?:the |your )?)?money",
        r"(?:le alcanza|alcanza (?:el dinero|para)|como le hace con el dinero)",
    ),
    Sideways.COFFEE_OR_TEA: (
        r"(?:tea|coffee) or (?:a )?(?:coffee|tea)\b",
        r"how do you (?:take|like|drink|have) (?:your|it|the|a) ?(?:coffee|tea)?\W*$",
        r"(?:cafe|te) o (?:te|cafe)\b",
    ),
    Sideways.FAMILY_SAYS: (
        rf"what (?:do|does|did|would|will) (?:your|the) {_KIN} (?:at home |\w+ )?(?:say|think|make|want|feel)",
        rf"how (?:do|does|did) (?:your|the) {_KIN} (?:feel|take|see|like)",
        r"(?:que (?:dice|piensa|opina)n?|como lo ve) (?:su|tu|la) (?:familia|hijos)",
    ),
    Sideways.LIKING_IT: (
        (
            r"(?:do|did|don't) you (?:\w+ )?(?:like|love|enjoy) (?:it|this|that|your (?:job|work)|the (?:job|work)|"
            r"what you do|"
            r"working (?:here|there)|living (?:here|there)|being (?:here|there)|"
            r"(?:being|working|going) (?:with|at|in|on|out|to) .*)(?: here| there)?\W*$"
        ),
        r"(?:le|te) gusta (?:su (?:trabajo|oficio)|lo que hace|trabajar (?:aqui|ahi)|vivir (?:aqui|ahi))\W*$",
    ),
}
