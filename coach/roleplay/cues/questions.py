"""What asks, goes on with what was said, or says it back."""

from __future__ import annotations

from typing import Final

from coach.roleplay.cues.phrases import Cue, any_of

_LEADS = (
    r"(?:(?:and|so|but|oh|no|yes|wow|ok|okay|well|um|hm+|yeah|great|good|perfect|cool|nice|sure|right|alright|"
    r"all right|"
    r"(?:hey|hi|hiya|yo|oi) \w+(?=,)|"
    r"awesome|lol|haha|then|now|also|hey|thanks|anyway|y|pero|entonces|bueno|oiga|a ver),? )*"
)
"""What people say before they ask: "great, what day suits you?"."""

OPEN_START: Final = any_of(
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
    r"i (?:just |only )?wonder(?:ed)? (?:what|how|why)",
    "que",
    "como",
    "por que",
    r"(?:usted|ustedes|tu|ella|el|ellos) (?:que|como|por que) (?:\w+ )?"
    r"(?:quier|quis|piens|cre|dic|har|opin|sient|ve|pas|gust)\w*",
    "si no",
    r"(?:de|en|para|por) que",
    r"(?:su|tu) \w+ que",
    "cuent[ae](?:me)?",
    "cuenteme",
    "digame",
    "platiqu?e?me",
    "platicame",
    "hableme",
    "hablame",
    "expliqueme",
)
NARROW: Final = any_of(
    r"how (?:many|much|old|long|often|big|far|soon)",
    r"what(?:'s| is)? (?:your (?:name|age|number|email|address)|time|day|date|year)",
    "cuant[oa]s?",
    "(?:a )?que (?:hora|dia|edad)",
    "como se llama",
    "como te llamas",
)
QUESTION_START: Final = Cue(
    r"^(?:and |so |but |ok(?:ay)?,? |well,? |um,? |oh,? |no,? |wow,? |hm+,? |yeah,? |y |pero |entonces )*"
    r"(?:what|how|why|who|whom|where|when|which|do|does|did|"
    r"is|are|was|were|have|has|had|can|could|would|will|should|shall|don't|doesn't|didn't|isn't|aren't|haven't|tell me|"
    r"say more|walk me|describe|que|a que|como|por que|quien|quienes|donde|cuando|cual|cuant[oa]s?|tiene|tienes|"
    r"cuentame|cuenteme|digame|platiqueme|hableme)\b|"
    rf"^{_LEADS}(?:what|how|why|who|where|when|which)\b"
)
IF_THEN: Final = Cue(
    rf"^{_LEADS}(?:if|when|suppose|say) [^.!]{{3,50}}?,? ?"
    r"(?P<then>(?:what|how|who|where|which)) (?:would|could|should|will|do|does|did|might|is|are)(?:n't)? (?!i\b|we\b)"
)
"""A question behind its case, with no mark: "if it was up to you what would be different there"."""
OF_ONESELF: Final = Cue(
    rf"^{_LEADS}(?:what|how|where|when|while|whatever|whenever) (?:i|i'm|i've|i'd|we|we're|we've|my|our)\b|"
    rf"^{_LEADS}(?:haven't|hadn't|didn't|don't|wasn't|couldn't|can't|have|did) "
    r"(?!you\b|u\b|he\b|she\b|they\b|it\b|we\b|i\b|"
    r"that\b|this\b|these\b|those\b|the\b|your\b|any|some|people\b|there\b|every|no\b|not\b)"
    r"(?:seen|heard|been|met|know|want|think|see|hear|mean|had|forget|worry|mind|sure)\b"
)
"""What begins like a question and tells: "when i was twelve we lost our house", "haven't seen you lately"."""
PROMPTS: Final = any_of(
    r"(?:and |so |but |well |please )*(?:tell me(?! (?:if|when|to|off)\b)|"
    r"say (?:a (?:bit|little) )?more|walk me through|describe|"
    r"i (?:just |only )?wonder(?:ed)?|i was (?:just )?wondering|"
    r"talk to me about|help me understand|i'd (?:love|like) to (?:hear|know|understand)|cuentame|cuenteme|"
    r"digame|"
    r"platiqu?e?me|hableme)"
)
CONTINUES: Final = any_of(
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
    r"what did you do(?= then| next| about|\W*$)",
    "why(?: is| was| does| did|'s)? (?:that|it|this)",
    "why not",
    "what makes you say",
    "like what",
    "for example",
    "because of that",
    r"where (?:does|did) (?:that|it|this) come from",
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
WHAT_THEN: Final = any_of(
    "and then",
    "then what",
    "what happened(?: then| next| after(?:wards?| that)?)?(?=\\W*$)",
    "que paso(?: despues| luego| entonces)?(?=\\W*$)",
    "y (?:luego|despues|entonces)(?=\\W*$)",
)
"""Asks for the end of a story; a remark about the same subject is none."""
COUNTS: Final = any_of(r"how (?:many|much|old|long|often|big|far|soon)", "cuant[oa]s?")
LASTS: Final = any_of(r"how (?:long|often|soon)")
NUMBER: Final = any_of(
    r"\d+",
    r"(?:just|only) (?:the )?one",
    r"one (?:sister|brother|daughter|son|girl|boy|kid)",
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|"
    r"dozens?|none|few|a lot|plenty|too many|enough|half|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)(?:-\w+)?",
)
AMOUNT: Final = any_of(
    r"\d+",
    r"once|twice",
    r"(?:minutes?|years?|months?|weeks?|days?|hours?|nights?|always|never|often|every|since|sometimes|ages|forever)",
    r"(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|anos|meses|dias|siempre|nunca|desde)",
)
MENTIONED: Final = any_of(
    r"you (?:just )?(?:mentioned|say|said|talked about|told me|spoke (?:of|about)|brought up|were saying|"
    r"were telling me)",
    r"(?:menciono|mencionaste|dijo|dijiste|me (?:conto|contaste|hablo|hablaste)) ",
)
ASKS_IN_SPANISH: Final = Cue(
    r"^\W*(?:y |pero |oiga,? )?(?:(?:a|de|en|con|por|para) )?"
    r"(?:que|quien(?:es)?|como|cuando|cuant[oa]s?|donde|cual(?:es)?|puedo|puede|tiene|hay|le)\b"
)
"""Begins as a question in Spanish does, whose small words are few."""
IN_PASSING: Final = Cue(
    r"(?:^|, )(?:(?:and |but )?(?:did|do) you know(?: that| this| what i mean)?|you know(?: what i mean)?|"
    r"can you (?:believe|imagine)(?: it| that)?|right|isn't it|sabe|sabia(?: usted)?|me entiende|verdad)\W*$"
)
"""A question that waits for no answer where its turn goes on."""
BARE_WHY: Final = Cue(r"^\W*(?:but |and |so |y |pero )?(?:why|how|and|oh|really|por que|y|de veras)\W*$")
POINTS_BACK: Final = any_of(
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
OF_SOMEONE: Final = Cue(
    r"^[^?]*\b(?:was|is|did|does|were|had|has) (?:he|she)\b|\b(?:with|to|about) (?:him|her)\b(?! \w+)"
)
IF_IT: Final = Cue(r"\bif (?:they|he|she|it|that)\b")
"""Points at somebody, or supposes something, without a name."""
SINCE_IT: Final = Cue(r"\b(?:since|when|after|before|with|about) (?:it|that|this|they|he|she|them)\b")
"""Names a time or a thing by what was said before it: "what's it been like, since it came?"."""
THIS_YEAR: Final = Cue(r"\bthis (?:year|month|week|morning|evening|afternoon|time|summer|winter|spring|fall|season)\b")
SO_YOU: Final = Cue(r"^\W*(?:um,? |ok(?:ay)?,? )?so (?:if i (?:get|got|hear|understand)|you|for \w+ years you)\b")
LIKENS: Final = Cue(r"\byou(?:'re| are|'re just| are just)? (?:like|kind of|sort of|basically|practically|such) an?\b")
"""Says in a picture what somebody is like, which nobody sets right who is asked something besides."""
REMARKS: Final = Cue(r"^\W*(?:i (?:see|noticed|heard|like|love)|you |so |that's |it's |thank|wow|ok)")
HEARS: Final = Cue(r"\bi(?:'m| am)? hear(?:ing)?\b|\bi can (?:hear|see|tell)\b|\bwhat i (?:get|got|hear|heard)\b")
"""Saying back begins with oneself too: "what i'm hearing is that the wall comes through"."""
LEFT_OPEN: Final = Cue(
    r"^(?P<words>(?!what|who|where|why|how|and |but |so )\w+(?: \w+){0,3}) (?:what|who|whom|where)\W*$"
)
"""Asks for what was left open: "time since what?"."""
TELLS_AS_QUESTION: Final = Cue(
    r"^(?:wait,? |really,? |just |like,? )*(?:nobody|no one|none|not even|not one|"
    r"you (?>(?:(?:just|never|still|really|all) )*)"
    r"(?!know|want|think|like|ever|got any|have any|guys|mean|sure|mind|need|see\b)\w+|"
    r"(?:they|he|she|it|that) (?>(?:(?:just|never|still|really|all) )*)(?!is\b|are\b)\w+)\b(?!.*\bor\b)"
)
"""Has the form of a sentence that tells, and a question mark."""
WHAT_DO_YOU_THINK: Final = Cue(
    r"^(?:what do you (?:think|reckon|say)|don't you think(?: so)?|do you think so|usted que (?:piensa|cree|opina)|"
    r"que (?:piensa|cree|opina)(?: usted)?)\W*$"
)
GIVES_AN_OPINION: Final = Cue(
    r"\bi(?: really| just| kind of| honestly)? (?:think|reckon|guess|believe|bet|feel like|suppose)\b|"
    r"\b(?:yo )?(?:creo|pienso) que\b"
)
IS_OF_YOU: Final = Cue(r"\b(?:you|your|yours|yourself|u|ur|usted|ustedes|tu|te|su|sus)\b")
"""Is of the person: "I think you're just stubborn"."""
MEANS: Final = any_of("what do you mean(?: by)?", "what(?:'s| is| does) that mean", "meaning what", "que quiere decir")
SAYS_BACK: Final = Cue(
    r"(?:^|[.!?,;] |\b(?:so|and|ok|okay|right|hmm|mm|oh|wow|y|entonces) )(?:so |and )?"
    r"(?:(?:it|that|this) sounds like|sounds like|it seems|seems like|what i(?:'m| am) hearing|"
    r"i(?:'m| am)? hear(?:ing)? (?:you|that)|"
    r"so (?:you|it|that|they|he|she|your|for you|what|there|when|if|all|nobody|everyone|every)\b|"
    r"you(?:'re| are| were|'ve| have| feel| felt| want| care| worry| don't want| wish| miss| love| carr(?:y|ied)|"
    r" had| did| kept| lost| gave| learned| said| told)\b|"
    r"o sea|suena como|parece que|entonces (?:usted|tu|lo que)|usted (?:siente|quiere|ha|tiene|se)|asi que)"
)
FEELS_FOR: Final = any_of(
    r"(?:so |sounds like |seems like )?you(?:'d| would)? (?:really )?(?:hate|dread|fear|worry)",
    r"(?:so |sounds like |seems like )?you(?:'re| are|'d be| would be) (?:\w+ )?(?:scared|afraid|worried|"
    r"frightened)(?: that| of)?",
)
"""Says what somebody must be afraid of: "you'd hate for them to follow you because they can't say no"."""
WISHES: Final = any_of(
    r"what (?:do|would|did) you (?:really )?(?:want|hope|wish|dream)",
    r"what would you (?:change|like (?:to be |to see )?(?:changed?|different))",
    r"what would need to (?:be|change)",
    r"que (?:espera|quisiera)",
)
"""Asks what somebody would have otherwise, which a story of how it is does not tell."""
SAYS_A_WISH: Final = any_of(
    r"i(?:'d| would) (?:like|love|want|give)",
    "i want(?:ed)?",
    "i wish",
    "i hope",
    "someday",
    "some day",
    "dream(?:s|ed|ing)?",
    "yo quisiera",
    "quiero",
    "ojala",
    "algun dia",
)
WELL_FORMED: Final = Cue(
    rf"^{_LEADS}(?:(?:why|how|what|when|where|who)(?:'s|'re| do| does| did| is| are| was| were| have| has| can| would)|"
    r"do|does|did|is|are|was|were|have|has) (?:you|your|the|it|that|this|they|he|she|we|a|any\w+|people)\b"
    r"(?!.*\?.*\?)"
)
"""A sentence with its verb and its subject where a question has them."""
LEAD: Final = Cue(rf"^{_LEADS}")
TO_YOU: Final = Cue(
    r"^(?:a )?(?:usted(?:es)?|ti|tu) (?=(?:(?:a|de|con|por|en|desde) )?(?:quien|que|como|donde|cuando|cuant|cual))"
)
"""Whom a Spanish question is put to, before its first weighty word: "¿y a usted quién lo cuida?"."""
INDIRECT: Final = any_of(
    r"(?<!\w )(?:who(?:'s)?(?! else| should| could| can| owns| runs|(?:'s| is) (?:in charge|your|the (?:boss|owner)))|"
    r"whose) \w+",
    r"(?<!\w )(?:where|when) did (?:you|he|she|they|that|it|this) (?:\w+ )?(?:learn|start|begin|meet|come|first|decide|"
    r"find|get|happen|go|grow|change|stop)",
    r"^\W*(?:and|y) (?:the |your |el |la |los |las |su )?\w+(?: \w+)?\W*$",
    r"was there (?:ever )?(?:a|some|any) (?:time|moment|day|night|point)",
    r"(?:is|was) there (?:anyone|anybody|someone|somebody|something|anything) "
    r"(?:in particular )?(?:that |who )?you(?:'d|'re| would| are| do| did| were)? (?:be |mostly |really )?"
    r"(?:do|doing|did|care|worry|worrying|worried|fight|fighting|think|thinking|miss|hope|hoping|afraid)",
    r"when was the (?:last|first) time",
    r"(?:can|could|may) i ask (?:you )?(?:what|how|why|about)",
    r"(?:can|could|would) you (?:please )?(?:tell me|say|explain|describe|share) "
    r"(?:me )?(?:what|how|why|about|more|a bit)",
)
FRAMES: Final = Cue(r"^\W*(?:and |so |but )?(?:when|if|after|before|once) (?:you|he|she|they|it|that|the|there)\b")
"""A question may begin with its case: "when you get home, what do you do?"."""
DEEP: Final = any_of(
    r"(?:is|was) there (?:anyone|anybody|someone|somebody) (?:in particular )?(?:that |who )?you(?:'d|'re| would)? "
    r"(?:be )?(?:do|doing) (?:it|this|that) for",
    r"who (?:are you|would you be|do you) do(?:ing)? (?:it|this|that|all this|all of this) for",
    r"what (?:matters|really matters|do you (?:really )?(?:care|hope|want|dream|worry|value|wish|fear)|"
    r"would you change|would you (?:like|want) (?:to be |to see )?(?:changed?|different)|would need to (?:be|change)|"
    r"do you want (?:to change|changed)|"
    r"are you (?:most )?(?:afraid|scared|proud|worried|hoping|angry)|"
    r"makes you(?! laugh| smile| happy)|keeps you|worries you|bothers you|"
    r"frustrates you|gets you|hurts|is at stake|is important|drives you|got you into)",
    r"what's (?:important|at stake|most important|on your mind|bothering you)",
    r"why do you (?:do|stay|care|keep)",
    r"what (?:\w+ )?are you (?:\w+ )?passionate about",
    r"what (?:issues|causes|things|problems) do you (?:really |most )?care",
    r"(?:what are your|what's your) (?:\w+ )?values",
    "que (?:temas|causas|cosas) le apasionan",
    "cuales son sus valores",
    "que (?:le importa|le preocupa|le da miedo|espera|quisiera|la mueve|lo mueve)",
)
WH: Final = Cue(
    rf"^\W*{_LEADS}"
    r"(?:(?:with|for|to|from|by|since|about|at|in|on|a|con|de|desde) )?"
    r"(?:who|whom|where|when|which|what|how|quien|donde|cuando|cual|a que hora|que (?:hora|dia))"
)
