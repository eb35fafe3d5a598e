"""What people say when they meet: greetings, purpose, stories of their own, feeling with, thanks, goodbyes."""

from __future__ import annotations

from typing import Final

from coach.roleplay.cues.greetings import HELLO_AT_HOME
from coach.roleplay.cues.phrases import Cue, any_of

FEELINGS: Final = frozenset(
    [
        "alone",
        "lonely",
        "tired",
        "scared",
        "afraid",
        "angry",
        "hurt",
        "proud",
        "sad",
        "frustrated",
        "exhausted",
        "heavy",
        "hard",
        "tough",
        "painful",
        "worried",
        "worry",
        "ashamed",
        "betrayed",
        "ignored",
        "invisible",
        "unheard",
        "trapped",
        "stuck",
        "hopeful",
        "guilty",
        "relieved",
        "grief",
        "grieving",
        "lost",
        "burned",
        "respect",
        "respected",
        "dignity",
        "trust",
        "trusted",
        "careful",
        "heard",
        "seen",
        "matter",
        "matters",
        "sola",
        "solo",
        "cansada",
        "cansado",
        "miedo",
        "coraje",
        "orgullo",
        "triste",
        "dura",
        "duro",
        "pesado",
        "dolor",
    ]
)
SPANISH: Final = frozenset(
    (
        "el",
        "la",
        "los",
        "las",
        "un",
        "una",
        "que",
        "de",
        "en",
        "y",
        "por",
        "para",
        "con",
        "usted",
        "tu",
        "su",
        "lo",
        "le",
        "es",
        "se",
        "del",
        "al",
        "mi",
        "como",
        "pero",
        "nos",
        "vemos",
        "entonces",
        "porque",
        "hiciste",
        "quien",
        "quienes",
        "cuando",
        "donde",
        "dos",
        "esta",
        "eso",
        "aqui",
        "ya",
        "hay",
        "tambien",
        "nada",
        "todo",
        "todos",
        "pues",
        "bueno",
        "tengo",
        "tiene",
        "orale",
        "muy",
        "te",
        "gracias",
    )
)
SILENT: Final = frozenset(
    (
        *("silence", "silent", "pause", "pauses", "wait", "waits", "nod", "nods", "says", "say", "nothing", "listens"),
        *(
            "quiet",
            "hm",
            "hmm",
            "hmmm",
            "mm",
            "mmm",
            "mhm",
            "um",
            "uh",
            "er",
            "ah",
            "eh",
            "asiente",
            "calla",
            "silencio",
        ),
    )
)
EXCLAIMS: Final = any_of(
    r"que (?:rico|bonit[oa]|lind[oa]|buen[oa]|padre|duro|triste|pena|gusto|bien|calor|frio|pesado|barbaridad|lastima)",
    r"(?:what|how) (?:a|an|nice|lovely|sad|awful|terrible|wonderful|funny)(?! (?:day|time) )",
)
PURPOSE: Final = any_of(
    r"(?:the )?reason (?:i(?:'m| am| wanted| asked| came)|we(?:'re| are)|for)",
    r"i (?:asked|wanted) (?:you )?to (?:meet|talk|sit|see|come|get to know|visit)",
    r"i(?:'m| am) here (?:because|to)",
    r"i came (?:by |over )?(?:because|to)",
    r"why i(?:'m| am) here",
    r"i(?:'m| am) (?:talking|meeting|visiting) (?:to|with)?",
    "get to know you",
    r"i(?: just| really)? (?:want|wanted|came|'m here|am here) to (?:check in|hear|see how|learn|listen|"
    r"understand|know|ask)",
    "queria (?:conocer|hablar|platicar)",
    "vengo (?:a|porque)",
)
_BEGINNING: Final = r"(?:^|(?<=[.!?,;] ))(?:oh,? |well,? )?"
_OVER: Final = r"(?=\W*$|[.!?,;])"
NO_ERRAND: Final = any_of(
    (
        r"(?:(?:(?:i |we )?(?:just |only )?(?:came|stopped|dropped|popped|swung|was passing|wanted|"
        r"am here|'m here|here|i'm here)(?: (?:by|over|in|round|around))* (?:just |only )?(?:to|and) |"
        rf"(?:thought|figured) i'd (?:just )?|(?:just|only) to |{_BEGINNING}to )say|(?:just|only) saying) "
        r"(?:hi|hello|hey|hiya|good (?:morning|afternoon|evening))(?! to (?!you\b))"
        r"(?:,? (?:and|to) see how (?:you are|you're (?:doing|getting on|going|keeping)))?"
    ),
    rf"{_BEGINNING}(?:no|not for any) (?:particular |special |real |big )?reason(?: (?:really|at all))?{_OVER}",
    (
        rf"{_BEGINNING}(?:it's |it is |there's )?nothing (?:really|special|in particular|much|big)"
        rf"(?: really)?{_OVER}"
    ),
    r"(?:nada mas |nomas |solo )?(?:vine|pase|paso|queria) (?:a )?saludar(?:la|lo|le|te)?",
)
"""Says that there is no more to it than a hello."""
EMPATHY: Final = any_of(
    r"(?:that|this|it) (?:sounds|must|seems|is|was|has to) (?:be |have been |feel |like )?"
    r"(?:so |really |pretty |very |a lot |quite |awfully )?"
    r"(?:rough|hard|tough|awful|terrible|painful|exhausting|scary|frightening|terrifying|lonely|heavy|"
    r"frustrating|annoying|sad|unfair|infuriating|overwhelming|much|hurt|a lot|brutal|horrible|stressful)",
    r"that(?:'s| is) (?:so |really |pretty |very )?(?:rough|hard|tough|awful|terrible|painful|sad|unfair|heavy|a lot)",
    r"(?:that )?must (?:have )?(?:hurt|sucked|stung|felt \w+|been (?:so |really |very )?\w+)",
    r"(?:i'm|i am) (?:so |very |really )?sorry (?:that|to hear|you|for|about)",
    "que (?:duro|triste|pesado|dificil)",
)
OWN: Final = any_of(
    "i", "i'm", "i've", "i'd", "my", "me", "mine", "we", "our", "us", "yo", "mi", "mis", "me", "nosotros"
)
OWN_STORY: Final = any_of(
    r"when i (?:was|started|first|lost|moved|got|had)",
    r"my (?:own |old |late )?(?:mom|mum|mam|ma|mother|dad|da|father|son|daughter|kids?|brother|sister|grand\w+|nana?|"
    r"nanny|gran|granny|family|wife|husband|parents|landlord|boss|building|job|rent|aunt\w*|uncle|neighbou?r|partner|"
    r"kitchen|street|shift|school|mates?|cousin|girlfriend|boyfriend|best friend|route|bus|hours|pay|lease|doctor|"
    r"roommate|flat|house|apartment|teacher|first (?:day|week|shift|meeting|evening|apartment|job|winter))(?:'s)?",
    r"i (?:grew up|lost|used to|remember|was raised|got (?:fired|evicted|hurt|sick)|cried|watched|left|lived)",
    r"i (?:nearly|almost|once|gave up|never told|didn't dare|couldn't (?:sleep|pay|say|speak)|"
    r"was (?:so |really )?(?:scared|afraid|ashamed|alone|fired|laid off|evicted))",
    r"(?:when|because|after) our (?:rent|building|landlord|street|school|boss|kids?|heat|water)",
    r"(?:that's|that is|this is) (?:so )?me,? too",
    r"(?:me,? too|same here|same (?:thing )?(?:with|for) me)(?=\W|$)",
    r"i (?:do|did|had|felt|was|feel|have) (?:that|it|the same)(?: thing)?,? too",
    "for me,? it",
    "i know what (?:it|that)",
    "cuando (?:yo|era|mi)",
    "mi (?:mama|papa|madre|padre|hijo|hija|hermano|hermana|abuela|abuelo|familia)",
)
OF_MY_NERVES: Final = any_of(r"(?:if|that|because|when|is it \w+) (?:i'm|i am|im)")
"""Asks about the nerves of the one who asks: "is it weird that i'm nervous?"."""
NERVOUS: Final = any_of(
    r"(?:i'm|i am|i get|i feel|feeling|im) (?:\w+ ){0,3}(?:nervous|anxious|awkward|scared to|shy about|rusty|"
    r"clumsy)(?! about (?:the|what))",
    r"(?:it's|this is|its|it is)? ?my (?:very )?first (?:time|one|visit|go)(?: (?:doing|ever|at|trying|talking|"
    r"visiting)[\w ]*)?(?=\W*$|[.,!?]| and| so| but)",
    r"(?:i'm|i am|im) (?:\w+ ){0,3}(?:new (?:to|at) (?:this|these|all this|it|doing)|"
    r"not (?:\w+ )?good at (?:this|these|talking)|bad at (?:this|these))",
    r"(?:i've|i have) never (?:done|tried) (?:this|one of these|anything like)[\w ]*",
    r"(?:i (?:don't|do not)|i dunno|dunno|don't|idk) (?:really |even )?(?:know )?(?:what to say|how to (?:start|"
    r"begin|do this)|where to (?:start|begin))",
    r"estoy (?:un poco |muy |bien )?nervios[oa]",
    "es mi primera vez",
    "(?:nunca (?:he hecho|habia hecho) esto|soy nuev[oa] en esto|no se (?:que decir|como empezar|por donde empezar))",
)
"""Owning up to nerves, or to being new to this."""
THANKS: Final = any_of(
    "thank you", "thanks", "cheers for", "i appreciate", "appreciate (?:you|it|that|your)", "gracias"
)
SORRY: Final = any_of(
    r"sorry(?=,|\.|!|$| (?:i'm|i am|we're|about (?:the|being)|for (?:the|being)))",
    r"(?:i'm|i am) (?:so |very |really )?sorry",
    "i apologi[sz]e",
    r"i (?:kind of |kinda |sort of |really |still )?feel (?:\w+ ){0,3}(?:bad|terrible|awful|guilty) (?:about|that|for)",
    "my apologies",
    "perdon",
    "disculp\\w+",
    "lo siento",
)
OWNS_UP: Final = any_of(
    r"(?:i'm|i am|we're|we are) (?:so |very |really |truly )?sorry (?:that )?(?:we|i|nobody|no one|about|for|"
    r"it|you|they)",
    r"(?:that's|that is|it's|that was) on (?:us|me)",
    r"(?:we|i) (?:messed up|let you down|dropped (?:the ball|it|you)|should have|owe you|missed|"
    r"failed|"
    r"were wrong|was wrong)",
    r"(?:our|my) (?:fault|mistake)",
    r"you deserved (?:better|a call|an answer)",
    r"(?:le|te) fallamos",
    r"(?:nuestra culpa|lo siento|perdon(?:e|enos)?|disculp\w+)",
)
COMPLIMENTS: Final = any_of(
    r"people (?:would |will |do |really |must |clearly |obviously )*(?:trust|listen to|look up to|believe|"
    r"follow|count on|"
    r"come to|open (?:the|their) doors? (?:for|to)) you",
    r"(?:you're|you are|you must be) (?:\w+ )?(?:good|great|brilliant|wonderful|amazing|a natural) (?:at|with|to)\b",
    r"(?:i (?:really )?(?:like|love)|(?:nice|lovely|beautiful|great|cool|cozy|cosy)) "
    r"(?:your |the |this |these )?(?:\w+ )?(?:place|kitchen|garden|house|home|flat|apartment|room|mug|plants?|hat|"
    r"jacket|coat|shoes|shirt|tea|coffee|cake|soup|bread|smell|dog|cat|car|van|truck|bike|shop|office|view|music)",
    r"(?:that|it|this|something|coffee|tea|soup|bread|cake) (?:smells|tastes|looks) (?:so |really )?"
    r"(?:good|great|nice|lovely|delicious|amazing|wonderful)",
    r"(?:que|muy) (?:bonit[oa]|lind[oa]|ric[oa]|buen[oa]) ",
)
PRAISES: Final = any_of(
    r"(?:that's|that is|it's|you're|how|so|really|very) (?:\w+ )?(?:nice|lovely|sweet|kind|great|beautiful|amazing|"
    r"cool|brave|wonderful)",
)
"""Says that something of theirs is good."""
BYE: Final = any_of(
    r"(?<!your )(?<!my )(?<!a )(?<!the )bye",
    "goodbye",
    r"(?<!your )(?<!my )(?<!a )(?<!the )good ?bye",
    "good ?night",
    "buenas noches",
    r"(?<!to )(?<!i )(?<!can )(?<!could )(?<!nice )(?<!don't )(?<!not )(?<!they )see you"
    r"(?! (?:as|in that|doing|being|have|do))",
    "take care(?! of)",
    "have a good (?:one|night|day|evening|shift)",
    r"i(?:'ll| will)? (?:should |have to |better |let you )(?:go|get going)(?! (?:to|into|with|back|and|for))",
    "talk (?:soon|later)",
    r"(?:i'll|ill|i will|i should|i better|let me) (?:let you (?:get|go|be)(?: \w+){0,4}|"
    r"leave you (?:to it|be|alone)|"
    r"get out of your (?:hair|way)|be (?:off|going)|head (?:out|off|home))",
    "adios",
    "nos vemos",
    "hasta (?:luego|pronto|manana)",
    "que le vaya bien",
)
WISHES_WELL: Final = Cue(
    r"^(?:\w+ )?(?:have|do have|and have) (?:a|an|yourself a|the) (?:\w+ )?(?:good|great|nice|lovely|safe|blessed|"
    r"restful|quiet|wonderful|beautiful|better|one)\b"
)
"""Begins like a question, and wishes them well: "have a good one"."""
FAREWELL: Final = any_of("bye", "good ?bye", "adios")
"""Goodbyes that are nothing else; "good night" and "see you" may greet."""
GREETS: Final = Cue(
    rf"^\W*(?:hi|hiya|hello|hey|heya|howdy|morning|good (?:morning|afternoon|evening)|hola|buen[oa]s|{HELLO_AT_HOME})"
    r"(?!\w)"
)
