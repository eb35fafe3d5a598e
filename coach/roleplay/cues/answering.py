"""The forms of short answers, and the forms of the questions they fit."""

from __future__ import annotations

import re
from typing import Final

from coach.roleplay.cues.phrases import Cue

_COUNTED = (
    r"(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|"
    r"seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|hundred)(?:-\w+)?"
)
SAYS_YES_OR_NO: Final = Cue(
    r"^(?:oh,? |well,? |mm,? |uh,? )*(?:yes|yeah|yep|yup|aye|no|nah|nope|na|not|never|nobody|none|sure|kind of|"
    r"sort of|pretty|more or less|"
    r"mostly|most|some|a (?:bit|little)|i (?:suppose|guess|think|try|might|do|did|don't|didn't)|could be|maybe|"
    r"of course|"
    r"you (?:could|might)|about|hardly|enough|always|now and|si|claro|mas o menos|a veces|nunca|ya)\b"
)
SAYS_HOW_MUCH: Final = Cue(
    rf"^(?:about |some |since |every )?{_COUNTED}\b(?! (?:of them|of us))|"
    rf"^(?:he|she|it)(?:'s| is) {_COUNTED}\.|^(?:the best part of|just the one|since (?:i|he|she|they) )"
)
SAYS_HOW_LONG: Final = Cue(rf"(?:^| ){_COUNTED} (?:years?|months?|weeks?|days?|hours?|minutes?)\b|\bhours?\b")
TAKES_UP: Final = Cue(r"^(?!you\b)[^.!?]{2,40}\?")
"""A line that begins by taking up the question: "The pigeon? That's Kevin." """
NUMERALS: Final = frozenset(
    (
        *("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "fifteen"),
        *("twenty", "thirty", "dos", "tres", "cuatro", "cinco", "seis"),
    )
)
"""Words that a line and a question can share by chance: "when the six stayed" is not "at six in the morning?"."""
SAYS_WHERE: Final = Cue(r"^(?:at|in|on|by|behind|off|upstairs|downstairs) (?:the |a )?(?!and)[a-z]+")
SAYS_HOW_OFTEN: Final = Cue(
    r"^(?:oh,? |well,? )?(?:some|most|many|certain) (?:\w+ )?(?:days?|nights?|weeks?|years?|weekends?|"
    r"mornings?|times?)\b|"
    r"^(?:oh,? |well,? )?(?:now and (?:then|again)|sometimes|usually|whiles|on and off|when |it depends|depends|"
    r"all the time|every |day to day)"
)
SAYS_SINCE: Final = Cue(r"^(?:no, )?(?:not )?since\b|^once\b|^twice\b|^back in|^a long time ago|^years ago")
SAYS_I: Final = Cue(
    r"^(?:oh,? |well,? |yeah,? |yes,? |no,? )?(?:i(?:'m|'ve|'d|'ll)?|me|"
    r"my(?! (?:sister|brother|mother|mom|mum|mama|father|dad|son|daughter|wife|husband|boss|boys?|girls?|kids?)))\b"
    r"(?! (?:think|guess|suppose))"
)
SAYS_OF_OTHERS: Final = Cue(r"^(?:he|she|they|it)(?:'s|'re|'ve|'d|'ll)?\b")
SAYS_I_DO: Final = Cue(
    r"^(?:oh,? |well,? |yeah,? |yes,? |no,? )?"
    r"i (?:do |don't |didn't |never |only |still |always |used to )?(?P<verb>\w+)\b"
)
"""Says what one does, with the word for it."""
YES_OR_NO_IN_IT: Final = Cue(r"^(?:yes|no|yeah|nah|aye|na)\b[,.]|, (?:yes|no|aye)\b\W*$")
ASKS_HABIT: Final = Cue(
    r"^(?!.*\b(?:know|like|want|think|remember|believe|mind|need|own|love)\b)"
    r"(?:do|does|don't|doesn't|is (?:it|there|he|she) (?:always|ever|often)|are (?:they|there))\b"
)
DISTANCE: Final = Cue(r"\b(?:miles?|kilomet\w+|blocks?|minutes?|hours?|streets?|far|near|corner|cuadras?)\b")
ASKS_EVER: Final = Cue(r"^(?:did|didn't|have|haven't|has|hasn't|had|was|were)\b|^(?:do|does) \w+ ever\b")
OF_OTHERS: Final = Cue(
    r"^(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would|doesn't|didn't|isn't|aren't) "
    r"(?:he|she|they|your|the|any\w+|some\w+|every\w+|people|it|that|this|those|these|there)\b"
)
OF_PEOPLE: Final = Cue(
    r"^(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would) "
    r"(?:he|she|they|your \w+|any\w+|some\w+|every\w+|people)\b(?!.*\byou\b)"
)
SAYS_OF_SOME: Final = Cue(
    r"^(?:oh,? |well,? |yeah,? |yes,? |no,? |nah,? |nope,? )*(?:nobody|somebody|everybody|no one|everyone|someone|"
    r"none of|(?:some|most|a few|half|all|many) of (?:them|us)|nadie|todos)\b"
)
ASKS_OF_SOME: Final = Cue(
    r"\b(?:any\w+|some(?:one|body)|every(?:one|body)|nobody|people|others?|they|them|who|else|alguien|nadie|todos|"
    r"(?!(?:does|this|was|has|his|its|always|yes|us|is|as)\b)\w+[a-rt-z]s)\b(?! (?:you|else) )"
)
"""A word for some or for nobody answers a question about several: "did somebody help you?" is met by yes or no."""
SAYS_VAGUELY: Final = Cue(
    r"^(?:you|one|i) (?:could|might|can) (?:say|put|call)\b|^so they say\b|"
    r"^i (?:suppose|guess)(?: so)?\W*$"
)
SAYS_NEITHER: Final = Cue(
    r"^(?:eish, |hm\. |mm, )?(?:sometimes|now and then|some days|some\b|kind of|sort of|more or less|in a way|"
    r"in principle|could be|maybe|perhaps|on and off|here and there|(?:it )?depends|whiles|yes and no|"
    r"it has (?:happened|been known)|mostly|technically|(?:it's )?hard to say|a bit|one might say|"
    r"you could (?:say|put)|"
    r"oh, you know|there's a short answer|let's say|i(?: mean, a little|'d put a date| couldn't swear)|"
    r"a veces|mas o menos|segun|pues casi|unas veces|quien sabe)"
)
"""Says neither yes nor no, and so denies nothing and claims nothing."""
SAYS_MAYBE: Final = Cue(
    r"^(?:eish, |hm\. |mm, )?(?:could be|maybe|perhaps|in principle|technically|one might say|you could (?:say|put)|"
    r"let's say|i'd put a date|quien sabe)"
)
"""Leaves open what anybody knows of themselves: "do you like it?" is not met by "could be"."""
SUPPOSES: Final = Cue(
    r"^(?:would|will|could|might|may|should|can)\b|^(?:do|did) you (?:think|suppose|reckon|believe|expect|hope|want)\b|"
    r"^(?:is it possible|are you going|cree|podria|seria)\b"
)
"""Asks for what nobody knows for certain."""
OF_ANOTHER_ONCE: Final = Cue(
    r"^(?:so |and |but |oh )?(?:is|are|was|were|do|does|did|has|have|will|would|can|could|should)(?:n't)? "
    r"(?!you\b|u\b|ya\b|ye\b|y'all\b)"
    r"(?!.*\b(?:always|usually|often|ever|normally|mostly|still|much|a lot|all the time)\b)"
)
"""Asks whether something is so of somebody or something else: "is he new?" is not met by "here and there"."""
ASKS_WHICH_WAY: Final = Cue(r"\b(?:what|who|whom|whose|where|when|which|why|how|or)\b")
"""Asks for more than yes or no, wherever it stands in the question."""
GRAVE: Final = Cue(
    r"\b(?:(?:did|does|do|has|have|is|was|will|would) any(?:body|one)|"
    r"die|dies|died|dead|dying|death|sick|ill|cancer|drunk|drinks?|drugs?|hit|"
    r"beat|beats|steal|stole|jail|prison|"
    r"funerals?|lost|passed|alive|accidents?|(?:alone|on your own|by yourself) at night|my point|"
    r"police|fired?|sacked|divorced?|cheat\w*|hate|abuse\w*|illegal|papers|deported|pregnant|lie|lied|lying|suicid\w*|"
    r"kill\w*|murio|muert[oa]|enferm[oa]|papeles|policia|carcel|borracho|divorciad[oa]|fallecio|entierro|accidentes?)\b"
)
"""What nobody answers by "now and then": something grave, or whether anybody did something."""
ASKS_WHETHER: Final = Cue(
    r"^(?:have|has|had|did|didn't|haven't|can|could|will|does (?:any|some|he|she|your)|do you ever)\b"
)
"""Asks for a fact, which "you could put it that way" does not answer."""
ASKS_SINCE: Final = Cue(
    r"^(?:have|has) (?!you ever)\w+ .*(?:talk|spok|said|told|heard|seen|asked|met|call|been back|gone back)\w*\b"
    r".*\b(?:since|again|yet)\b|^(?:ha|han) (?:hablado|visto|vuelto)\b"
)
EITHER: Final = Cue(r"\b(?:or|o)\b(?! (?:so|not|something|anything|anyone|whatever|two|no)\b)(?=.*\w)")
_PERSON = Cue(
    r"(?<=[a-z,] )(?!I\b|I')[A-Z][a-z]+|\b(?:[Nn]obody|[Nn]o one|[Ee]verybody|[Ee]veryone|[Ss]omebody|"
    r"[Jj]ust me|[Oo]nly me|"
    r"myself|(?:[Mm]y|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Tt]he) (?:own )?(?:mother|mom|mama|mam|father|dad|sister|brother|"
    r"son|daughter|wife|husband|aunt|uncle|cousin|boss|manager|owner|owners|super|company|agency|city|office|neighbors?|"
    r"friend|girls?|boys?|lads|kids|old ones|new ones|county|hauler|dog|cat)|[Hh]e|[Ss]he)\b"
)
_WHEN = Cue(
    r"\d|\b(?:years?|months?|weeks?|days?|hours?|always|never|every|since|ago|morning|evening|night|noon|winter|summer|"
    r"spring|fall|autumn|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|"
    r"july|august|september|october|november|december|when|after|before|until|till|twelve|fifteen|twenty|o'clock)\b",
    re.IGNORECASE,
)
_WHERE = Cue(
    r"\b(?:at|in|on|by|off|over|up|down|from|behind|across|under|upstairs|downstairs|here|there|home)\b", re.IGNORECASE
)
POINTED: Final = Cue(
    r"^(?:who|whose|whom|where|which|when (?:did|was|were|do|does|is|are))\b|"
    r"^why (?:don't|didn't|do|did|haven't|doesn't|won't) (?!you (?:say|think|feel)\b)|"
    r"^what (?:do|does|did|would|will) (?!you\b|it\b|that\b)(?:\w+ ){1,4}"
    r"(?:say|think|know|make|want|call|do|eat|drink|wear|get|earn|bring|use|need|write)\b|"
    r"^what(?:'s| is| was| are| were) (?:your|his|her|their) |"
    r"^what (?:did|do) (?:you|he|she|they) (?:ask|say|tell|call|wear|eat|answer|write|put|pay|earn)\b|"
    r"^what (?:do|did) you do (?:when|if|on|at|in|after|before|with|between|for)\b|"
    r"^what(?:'s| is| are|'re)? you(?:'re)? (?:going to|planning to)\b|^what happened to\b|^what (?:kind|sort) of\b|"
    r"^(?:what|which) (?!time|day|else)\w+ (?:is|are|was|were|do|does|did|have|has|had) "
    r"(?:you|he|she|they|we|that|this|it|those|these)\b|"
    r"^how (?:did|do|does) (?:you|he|she|they|your \w+|the \w+) "
    r"(?:come to (?:be|do|work|live)|start|learn|become|begin|end up|meet|"
    r"get (?:to|from|home|there|around|into|started))\b|"
    r"^what (?:made|makes) you (?:choose|pick|become|start|join|stand|leave|come|reply|answer|agree|call|write|"
    r"underline)\b|"
    r"^how did you know\b|"
    r"^(?:quien|quienes|donde|cuando|cual|cuales|de donde|a que hora)\b|"
    r"^que (?:dice|dijo|piensa|opina)n?\b|^que (?:le|te|les) paso\b|^como (?:aprendio|empezo|se llama)\b"
)
"""A question that wants one thing: who, where, what somebody says. What only shares its subject is no answer to it."""
SAID_BY: Final = Cue(r"^what (?:do|does|did|would|will) (?!you\b)(?:\w+ ){1,3}(?:say|think|want|answer)\b")
"""Asks for the words or the mind of somebody who is named."""
BROADLY: Final = Cue(
    r"^(?:tell|describe|talk|walk me|say|what(?:'s| is| was) (?:it|that|this|the \w+|your \w+) like|"
    r"what(?:'s| is| was) (?:it|that|this) (?:like )?(?:for|to|when|in|on|at)\b|"
    r"what do you (?:think|make) (?:of|about)|what happens (?:when|if)|"
    r"how (?:do|did) (?:you|they|people|he|she|(?:the|your) \w+) (?:feel|find|see|like|deal|cope|manage|get by)|"
    r"how(?:'s|'re| is| was| have| are| were)\b|"
    r"cuent|habl|platic|que (?:tal|piensa|opina)|como (?:es|esta|estuvo|ve|le va|se siente))"
)
"""Asks for anything there is to say about something."""
AT_LARGE: Final = Cue(
    r"^(?:(?:tell me|describe)(?: to me)? )?what(?:'s| is| was| has)? "
    r"(?:it|life|things?|this|everything|all (?:of )?this)"
    r"(?: is| been| really| actually| generally)* like\b(?! (?:for|to|with) (?!you\b)\w)|"
    r"^(?:tell me )?(?:how|what)(?:'s|'ve| is| are| has| have| do| does)? "
    r"(?:it|things|life|everything|all (?:of )?this)"
    r"(?: (?:been|going|gone|look|looking|is|are|has been|have been|really|actually))*"
    r" (?:for you|here|around here|these days|from (?:where you|your)|on your (?:end|side))\b|"
    r"^how do you (?:find|see) (?:it|things|life|everything)(?: here| these days| lately)?\W*$|"
    r"^tell me (?:(?:a (?:bit|little)|something|more) )?about "
    r"(?:it all|all this|(?:your |the )?(?:life|situation|world)|"
    r"things|how (?:it|things|life)|what it's like|being|doing|living|working)\b|"
    r"^what(?:'s| is| has been) (?:going on|happening|up) (?:for|with) you\b|"
    r"^what(?:'s| is)? (?:going on|happening) (?:here|around here)\b|"
    r"^what do you go through\b|^what(?:'s| is) (?:a |your )?(?:usual |normal |typical )?day (?:like|look like)\W*$|"
    r"^(?:cuenteme |digame |platiqueme )?como (?:es|esta|estan|ve|va|van|ha sido|le va)"
    r"(?: (?:todo|esto|la vida|la cosa|las cosas|vivir|trabajar))* (?:para usted|por aqui|aqui|por aca|aca)\b|"
    r"^(?:cuenteme|platiqueme|hableme) (?:de |sobre )(?:su vida|como|todo esto|esto)\b"
)
"""Asks how it is with them, and names nothing: what anybody may hear about them is the answer."""
OF_HOW_IT_IS: Final = Cue(
    r"\bwhat(?:'s| is| has)\b.*\blike\b|\bhow(?:'s| is| are| has| have| do)\b|"
    r"\bcomo (?:es|era|esta|le va|llega|se)\b|\bque tal\b"
)
"""By such a question an author opens a topic of how it is with them, and not of what happened once."""
LIKE_WHAT: Final = Cue(r"\blike\W*$")
"""What somebody is like is no plain thing."""
WANTS_A_NAME: Final = Cue(
    r"^(?:who|whose|whom|where|which|when (?:did|was|were)|what(?:'s| is| was) (?:your|his|her|its|their)|"
    r"what (?:kind|sort) of|"
    r"how (?:did|do) (?:you|he|she|they)|what (?:made|makes) you|quien|quienes|donde|cuando|cual|cuales|de donde|"
    r"a que hora|como (?:aprendio|empezo|se llama))\b"
)
OF_ANYONE: Final = Cue(
    r"^(?:did|does|do|has|have|would|will) (?:any(?:one|body)|some(?:one|body)|people) .*\byou\b(?! know)|"
    r"^(?:lo|la|le|te)? ?(?:\w+ )?alguien\b"
)
"""Whether anybody did something for them, or knows it of them."""
AT_THE_START: Final = Cue(
    r"\bwhen (?:you|they|it|he|she)(?: all)? (?:first |just |only )?(?:started|began|joined|set out)\b|"
    r"\b(?:in|at) the (?:very )?(?:beginning|start)\b|\bcuando (?:usted )?empezo\b|\bal principio\b"
)
"""Asks how it was when something began."""
OF_A_START: Final = Cue(
    r"\b(?:start\w*|began|begun|joined|the first (?:day|week|month|year|time|one|shift|night)|in those days|"
    r"years? ago|back then|i was (?:\w+teen|twenty\S*|\d\d)|empece|entre|primer \w+)\b"
)
"""Tells of it."""
BARELY: Final = Cue(r"^(?:what happened|how come|how so|why|what for|what about it|how|que paso|por que)\W*$")
"""Asks on, and names nothing."""
WHO_IS: Final = Cue(r"^(?:who(?:'s| is| was| are| were) |who do you \w+ (?:with|to)\b|quien (?:es|era)\b)")
"""Asks for somebody: who that is, or with whom."""
WHO_DID: Final = Cue(r"^who (?:\w+ed|taught|brought|told|showed|got|put|hired) you\b")
DONE_TO_ME: Final = Cue(r"\b(?:\w+ed|taught|brought|told|got|put) me\b")
"""Who trained you is not whom you trained."""
OF_SOMEBODY: Final = Cue(r"\b(?:nobody|no one|none|somebody|someone|everybody|everyone|nadie|alguien|todos)\b")
FLAT: Final = Cue(
    r"^(?:oh |well |mm )?(?:yes|yeah|yep|no|nah|nope|na|aye|sure|si|claro|pues si)(?:,? (?:yes|no|neh))?[.!]?$"
)
"""A bare yes or no, which may contradict what was told a moment ago."""
BEGINS: Final = Cue(
    r"(?<!when )(?<!since )(?<!before )\bI(?:'d|'ve)? (?:\w+ )?(?:start\w*|began|begun|learn\w*|got into|"
    r"came (?:in|over|here|for|to)|fell into|ended up|grew into)\b|"
    r"\b(?:[Tt]aught|[Ss]howed|[Hh]ired|[Bb]rought) me\b|\b(?:[Ee]mpece|[Ee]mpecé|[Aa]prendi|[Aa]prendí|[Ee]ntré)\b"
)
"""What tells how something began for oneself."""
_BEGUN = (
    "how did you start",
    "how did you begin",
    "how did you learn",
    "how did you get into",
    "how did you get started",
    "how did you become",
    "how did you come to",
    "como empezo",
    "como aprendio",
)
WANTED: Final = (
    ("who", _PERSON),
    ("when", _WHEN),
    ("where", _WHERE),
    *((begun, BEGINS) for begun in _BEGUN),
)
"""What the answer to such a question holds."""
