"""Turns of phrase the director hears for itself, in English and Spanish, so that it does not hang on the reader alone.

The reader's labels come first; these catch what a label misses and what only matters to the person.
"""

from __future__ import annotations

import re
from typing import Final


def _any(*phrases: str) -> re.Pattern[str]:
    return re.compile(r"(?<![\w'])(?:" + "|".join(phrases) + r")(?![\w'])")


OPEN_START: Final = _any(
    r"what(?:'s|'re|s)?",
    "how",
    "why",
    "tell me",
    "walk me through",
    "say more",
    "say a (?:bit|little) more",
    "describe",
    "help me understand",
    "talk to me about",
    r"i'd (?:love|like) to hear",
    "i wonder what",
    "que",
    "como",
    "por que",
    "cuent[ae](?:me)?",
    "cuenteme",
    "digame",
    "platiqu?e?me",
    "platicame",
    "hableme",
    "hablame",
    "expliqueme",
)
NARROW: Final = _any(
    r"how (?:many|much|old|long|often|big|far|soon)",
    r"what(?:'s| is)? (?:your (?:name|age|number|email|address)|time|day|date|year)",
    "cuant[oa]s?",
    "que (?:hora|dia|edad)",
    "como se llama",
    "como te llamas",
)
QUESTION_START: Final = re.compile(
    r"^(?:and |so |but |ok(?:ay)?,? |well,? |um,? |oh,? |no,? |wow,? |hm+,? |yeah,? |y |pero |entonces )*"
    r"(?:what|how|why|who|whom|where|when|which|do|does|did|"
    r"is|are|was|were|have|has|had|can|could|would|will|should|shall|don't|doesn't|didn't|isn't|aren't|haven't|tell me|"
    r"say more|walk me|describe|que|como|por que|quien|quienes|donde|cuando|cual|cuant[oa]s?|tiene|tienes|"
    r"cuentame|cuenteme|digame|platiqueme|hableme)\b"
)
PROMPTS: Final = _any(
    r"(?:and |so |but |well |please )*(?:tell me|say (?:a (?:bit|little) )?more|walk me through|describe|"
    r"i wonder|talk to me about|help me understand|i'd (?:love|like) to (?:hear|know|understand)|cuentame|cuenteme|"
    r"digame|"
    r"platiqu?e?me|hableme)"
)
OFFERS: Final = _any("how about", "what if", "what about if", "why don't (?:you|we)", "que tal si", "que le parece si")
CONTINUES: Final = _any(
    r"(?:tell|say|hear|share|know) (?:me )?(?:a (?:bit|little) )?more(?: about (?:that|this|it))?",
    "more about (?:that|this|it)",
    "go on",
    "keep going",
    "and then",
    "then what",
    "what happened(?: then| next| after(?:wards?| that)?)?",
    "what(?: was|'s| is) (?:that|it) like",
    "how (?:did|does|do|was|is) (?:that|it|this)",
    "how so",
    "how come",
    "what do you mean",
    "what did you do",
    "why(?: is| was| does| did|'s)? (?:that|it|this)",
    "why not",
    "what makes you say",
    "like what",
    "for example",
    "because of that",
    "unpack that",
    "cuent[ae](?:me)? mas",
    "cuenteme mas",
    "digame mas",
    "que paso(?: despues| luego| entonces)?",
    "y (?:luego|despues|entonces)",
    "por que (?:no|eso)",
    "como fue eso",
    "como se sintio",
    "siga",
)
BARE_WHY: Final = re.compile(r"^\W*(?:but |and |so |y |pero )?(?:why|how|and|oh|really|por que|y|de veras)\W*$")
POINTS_BACK: Final = _any(
    "that",
    "it",
    "this",
    "those",
    "them",
    "there",
    "he",
    "she",
    "they",
    "eso",
    "ello",
    "ella",
    "el",
    "her",
    "him",
    "his",
    "their",
    "ones",
)
SAYS_BACK: Final = re.compile(
    r"(?:^|[.!?,;] |\b(?:so|and|ok|okay|right|hmm|mm|oh|wow|y|entonces) )(?:so |and )?"
    r"(?:it sounds like|sounds like|it seems|seems like|what i(?:'m| am) hearing|i(?:'m| am)? hear(?:ing)? "
    r"(?:you|that)|so (?:you|it|that|they|he|she|your|for you|what|there|when|if|all|nobody|everyone|every)\b|"
    r"you(?:'re| are| were|'ve| have| feel| felt| want| care| worry| don't want| wish| miss| love| carr(?:y|ied)|"
    r" had| did| kept| lost| gave| learned| said| told)\b|"
    r"o sea|suena como|parece que|entonces (?:usted|tu|lo que)|usted (?:siente|quiere|ha|tiene|se)|asi que)"
)
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
JUDGES: Final = _any(
    r"you(?: just)? (?:don't|do not|didn't) (?:really )?(?:care|want to (?:help|change))",
    r"you(?:'re| are) (?:just |being |too |so )?(?:lazy|selfish|apathetic|overreacting|paranoid|making excuses|bitter|"
    r"negative|cynical|not interested|happy with (?:it|that|things))",
    "you gave up",
    "a usted no le importa",
)
GUILT: Final = _any(
    "guilty",
    "shame on you",
    "ashamed of yourself",
    "your fault",
    r"(?:let|letting) (?:us|everyone|everybody|them|your \w+|the \w+|me|people) (?:all )?down",
    r"don't you (?:even )?care",
    r"how (?:can|could) you (?:just|not|live|sit|say|let)",
    "people like you",
    "you owe",
    r"if you (?:really |truly )?cared",
    "selfish",
    r"everyone else (?:is|has|does|did)",
    "turn your back",
    "on your conscience",
    r"we(?:'ll| will| would)? (?:all )?(?:fail|lose|suffer) (?:because of|without) you",
    r"(?:i'm|i am|we're) (?:really )?(?:so )?disappointed",
    r"think of the (?:children|others)",
    "que verguenza",
    "es culpa suya",
)
ARGUES: Final = _any(
    r"you(?:'re| are) (?:just |simply |completely )?wrong",
    "that's (?:just )?(?:not true|wrong|ridiculous|nonsense|an excuse|no excuse|silly|not how)",
    "that is (?:just )?(?:not true|wrong|ridiculous|nonsense|an excuse|no excuse)",
    "i disagree",
    r"you can't (?:just |seriously |really )",
    "no offense but",
    r"come on(?=[,.!])",
    "be realistic",
    "the fact is",
    "actually,? (?:that|you|it|no)",
    "excuses",
    r"not a (?:good|real) reason",
    r"you(?:'ve| have) got it (?:all )?wrong",
    "you're missing the point",
    "se equivoca",
    "no es cierto",
)
PRESSES: Final = _any(
    "should",
    "shouldn't",
    "have to",
    "need to",
    "must",
    "but",
    "at least",
    "don't",
    "can't",
    "why not",
    "surely",
    "debe(?:ria)?",
    "tiene que",
)
BEGS: Final = _any(
    "please,? please",
    "please (?:just )?(?:say yes|come|do it|help|help us|i need)",
    r"(?:i'm|i am) begging",
    "i beg you",
    r"(?:i|we) (?:really |just )*need you",
    "i'm desperate",
    "pretty please",
    "do it for me",
    "just this once",
    "se lo suplico",
)
COMMANDS: Final = _any(
    r"ignore (?:all|any|your|the|every|previous|prior)\b[\w ]*",
    "system prompt",
    "break character",
    "drop the (?:act|character|role)",
    r"stop (?:acting|pretending|role ?playing|playing)",
    r"(?:you are|you're) (?:now )?(?:an? )?(?:ai|bot|chatbot|language model|assistant|simulation|program)",
    "as an ai",
    "language model",
    r"(?:what(?:'s| is| are)|tell me|reveal|give me|list|say|spill) (?:me )?(?:all )?(?:of )?your "
    r"(?:\w+ )?(?:secrets?|hidden \w+|locked \w+|stakes?|self-interests?|real obstacles?|facts|gates|script|prompt)",
    r"what are you hiding",
    "what's your secret",
    "your instructions",
    r"(?:set|raise|increase) (?:your )?trust",
    r"(?:you )?must (?:now )?(?:say|answer|reply) yes",
    r"(?:just )?say ['\"]?yes['\"]?",
    "output",
    "unlock",
    "disclose",
    "jailbreak",
    "developer mode",
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
ASKS: Final = _any(
    r"(?:will|would|could|can) you (?:please )?(?:be (?:willing|able|up|there|one|part|the|our|my|a)|"
    r"help (?:us|with|out|me (?:with|to|bring|build|run))|have (?:a )?(?:coffee|lunch|tea|dinner|breakfast))",
    r"(?:will|would|could|can) you (?:please )?(?!(?:say|tell|describe|explain|mind|share|help|rather|think|feel|"
    r"remember|have|give|be|like|want|imagine|see|know|walk me|talk me|elaborate|expand|understand|hear|believe|guess|"
    r"agree that|please)\b)[a-z]+",
    "can i count on you",
    r"(?:are|would) you (?:be )?(?:willing|up for|down|interested in|able to (?:come|join|help))",
    r"i(?:'d| would) (?:like|love|want) (?:to (?:invite|ask) you|you to)",
    "i want you to",
    r"i(?:'m| am) (?:inviting|asking) you",
    r"(?:come|join) (?:with )?(?:me|us)\b",
    r"(?:want|like) to (?:come|join|get involved|sign up|be part|be involved|grab (?:a )?coffee)",
    r"(?:would|do|will) you (?:want|like) to "
    r"(?!(?:tell|say|talk|share|know|see|hear|change|be able|have|happen|add)\b)[a-z]+",
    "how about (?:you )?(?:coming|joining|we meet|meeting)",
    "please (?:come|join|sign|help)",
    "you should (?:come|join|sign|get involved|be there|lead)",
    "would you like to",
    "why don't you (?:come|join)",
    r"(?:could|can|shall) we (?:meet|sit down|talk|get together|have (?:a )?coffee) ",
    r"(?:quiere|quieres|podria|puede|puedes|le gustaria|te gustaria) (?:venir|acompan\w+|unirse|ayudar\w*|ser|ir|tomar|"
    r"hablar|participar|juntar\w*|traer|reunir\w*)",
    r"(?:lo|la|le|te) invito",
    "venga (?:conmigo|el|a)",
    "cuento con usted",
    "me acompana",
)
TIMES: Final = _any(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?",
    "tomorrow",
    "tonight",
    r"this (?:afternoon|evening|weekend|morning)",
    r"\d{1,2}(?::\d\d)? ?(?:am|pm|a\.m|p\.m|o'clock)",
    r"at (?:\d{1,2}(?::\d\d)?|noon|six|seven|eight|nine|ten|one|two|three|four|five|half past \w+)",
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}",
    r"(?:the|el) \d{1,2}(?:st|nd|rd|th)?",
    "next week",
    "lunes",
    "martes",
    "miercoles",
    "jueves",
    "viernes",
    "sabado",
    "domingo",
    "manana (?:a|por|en)",
    r"a las? \w+",
)
HELPS: Final = _any(
    r"(?:i|we)(?:'d|'ll| could| can| would| will)", "let me", "what if", "how about", "yo puedo", "puedo"
)
LEAD: Final = re.compile(r"^(?:(?:and|so|but|oh|no|wow|ok|okay|well|um|yeah|y|pero|entonces),? )+")
INDIRECT: Final = _any(
    r"(?:can|could|may) i ask (?:you )?(?:what|how|why|about)",
    r"(?:can|could|would) you (?:please )?(?:tell me|say|explain|describe|share) "
    r"(?:me )?(?:what|how|why|about|more|a bit)",
)
OBSTACLE_ASKED: Final = _any(
    r"(?:gets?|getting|stands?|standing|stop\w*|holding|hold) (?:\w+ )?(?:in the|in your|you) (?:way|back|from)",
    "getting in the way",
    "stops you",
    "holding you back",
    r"what (?:would|might|could) (?:make it|need to|have to|it take|help|get in)",
    r"what (?:worries|concerns) you",
    r"what(?:'s| is) (?:the )?(?:hard(?:est)?|worry|catch|hesitation|behind)",
    r"what makes (?:it|that|this|\w+days?) (?:so )?(?:hard|difficult|tricky|impossible)",
    "sounds like there's something",
    "something else",
    "que se lo impide",
    "que lo detiene",
    "que la detiene",
    "que necesitaria",
    "que haria falta",
)
CHALLENGES: Final = _any(
    r"what (?:happens|will happen|would happen|becomes)",
    r"(?:if|when) (?:nothing|it|things|this|that|you|they|nobody|we) "
    r"(?:changes?|stays?|keeps?|goes on|don't|doesn't|never)",
    "how (?:long|much longer)",
    "who decides",
    r"what (?:are|will|would) you (?:do|going to do|be doing)",
    "and yet",
    r"you (?:said|told me|wrote|promised|want|wanted|care)[^?]* (?:and|but|yet|while)\b",
    r"(?:live|okay|fine|square|sit) with (?:it|that|this)",
    "good enough",
    "what would it (?:take|mean|cost)",
    "que (?:pasa|va a pasar|pasara) si",
    "hasta cuando",
    "quien decide",
    "me dijo que[^?]* (?:y|pero)",
)
RESTATES: Final = _any(
    r"so (?:that's|it's|we(?:'re| are| said| have)|i'll|you'll|you're)",
    r"i(?:'ll| will) (?:text|call|see|meet|pick|send|come|save|bring|be|check|remind|write|knock|stop)",
    "see you (?:on|at|there|then|tomorrow|next)",
    "to recap",
    "we agreed",
    "le mando",
    "lo veo el",
    "la veo el",
    "paso por usted",
    "nos vemos (?:el|a)",
)
PURPOSE: Final = _any(
    r"(?:the )?reason (?:i(?:'m| am| wanted| asked| came)|we(?:'re| are)|for)",
    r"i (?:asked|wanted) (?:you )?to (?:meet|talk|sit|see|come|get to know|visit)",
    r"i(?:'m| am) here (?:because|to)",
    r"i came (?:by |over )?(?:because|to)",
    r"why i(?:'m| am) here",
    r"i(?:'m| am) (?:talking|meeting|visiting) (?:to|with)?",
    "get to know you",
    "queria (?:conocer|hablar|platicar)",
    "vengo (?:a|porque)",
)
PROMISES: Final = _any(
    r"(?:i|we) (?:promise|guarantee)(?: you)?",
    r"(?:we'll|we will|we're going to) (?:definitely |surely |certainly )?win",
    r"nothing (?:bad )?(?:can|will|could) happen to you",
    "you have nothing to lose",
    r"it(?:'ll| will) (?:only )?take (?:just )?(?:no time|five minutes|a minute)",
    "le prometo",
    "le garantizo",
)
EMPATHY: Final = _any(
    r"(?:that|this|it) (?:sounds|must|seems|is|was|has to) (?:be |have been |feel |like )?"
    r"(?:so |really |pretty |very |a lot |quite |awfully )?"
    r"(?:rough|hard|tough|awful|terrible|painful|exhausting|scary|frightening|terrifying|lonely|heavy|"
    r"frustrating|annoying|sad|unfair|infuriating|overwhelming|much|hurt|a lot|brutal|horrible|stressful)",
    r"that(?:'s| is) (?:so |really |pretty |very )?(?:rough|hard|tough|awful|terrible|painful|sad|unfair|heavy|a lot)",
    r"must (?:have )?(?:hurt|been (?:so |really |very )?\w+)",
    r"(?:i'm|i am) (?:so |very |really )?sorry (?:that|to hear|you|for|about)",
    "que (?:duro|triste|pesado|dificil)",
)
DEEP: Final = _any(
    r"what (?:matters|really matters|do you (?:really )?(?:care|hope|want|dream|worry|value|wish|fear)|"
    r"would you change|"
    r"are you (?:most )?(?:afraid|scared|proud|worried|hoping|angry)|makes you|keeps you|worries you|bothers you|"
    r"frustrates you|gets you|hurts|is at stake|is important|drives you|got you into)",
    r"what's (?:important|at stake|most important|on your mind|bothering you)",
    r"why do you (?:do|stay|care|keep)",
    "que (?:le importa|le preocupa|le da miedo|espera|quisiera|la mueve|lo mueve)",
)
OWN: Final = _any("i", "i'm", "i've", "i'd", "my", "me", "mine", "we", "our", "yo", "mi", "mis", "me", "nosotros")
OWN_STORY: Final = _any(
    r"when i (?:was|started|first|lost|moved|got|had)",
    r"my (?:own )?(?:mom|mother|dad|father|son|daughter|kids?|brother|sister|grand\w+|family|wife|husband|parents|"
    r"landlord|boss|building|job|rent|aunt|uncle|neighbor|partner|kitchen|street|shift|school)(?:'s)?",
    r"i (?:grew up|lost|used to|remember|was raised|got (?:fired|evicted|hurt|sick)|cried|watched|left|lived)",
    "for me,? it",
    "i know what (?:it|that)",
    "cuando (?:yo|era|mi)",
    "mi (?:mama|papa|madre|padre|hijo|hija|hermano|hermana|abuela|abuelo|familia)",
)
THANKS: Final = _any("thank you", "thanks", "i appreciate", "appreciate (?:you|it|that|your)", "gracias")
WH: Final = re.compile(
    r"^\W*(?:(?:and|so|but|oh|no|wow|ok|okay|well|um),? )*"
    r"(?:who|whom|where|when|which|what|how|quien|donde|cuando|cual)"
)
YOU_TO_COME: Final = _any(r"you to (?:come|join|be|say yes|do it|try)", r"you (?:come|join)")
SORRY: Final = _any(
    r"sorry(?=,|\.|$)",
    r"(?:i'm|i am) (?:so |very |really )?sorry",
    "i apologi[sz]e",
    "my apologies",
    "perdon",
    "disculp\\w+",
    "lo siento",
)
BYE: Final = _any(
    r"(?<!your )(?<!my )(?<!a )(?<!the )bye",
    "goodbye",
    r"(?<!your )(?<!my )(?<!a )(?<!the )good ?bye",
    "good ?night",
    "buenas noches",
    "see you",
    "take care(?! of)",
    "have a good (?:one|night|day|evening|shift)",
    r"i(?:'ll| will)? (?:should |have to |better |let you )(?:go|get going)",
    "talk (?:soon|later)",
    "adios",
    "nos vemos",
    "hasta (?:luego|pronto|manana)",
    "que le vaya bien",
)
GREETS: Final = re.compile(r"^\W*(?:hi|hello|hey|good (?:morning|afternoon|evening)|hola|buen[oa]s)\b")
NAME_THEMSELVES: Final = _any(r"(?:i'm|i am|my name is|this is|me llamo|soy) [a-z]+")
