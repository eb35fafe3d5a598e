"""Courtesies, in English and Spanish: may I sit, how are you, the weather, whom else to talk to."""

from __future__ import annotations

from typing import Final

from coach.roleplay.cues.greetings import HOW_ARE_YOU_AT_HOME

COURTESIES: Final[dict[str, tuple[str, ...]]] = {
    "courtesy": (
        (
            r"(?:can|could|may|should) i (?:please )?(?:sit|come in|take (?:a seat|this seat|my (?:coat|"
            r"shoes))|ask you "
            r"(?:something|a (?:\w+ )?question|one thing|two things)|put (?:my|this)|use (?:the|your)|take "
            r"(?:a few )?notes|"
            r"call you)"
        ),
        r"(?:do you mind|would you mind|is it (?:ok|okay|all right|alright)|mind) if i",
        (
            r"is (?:this|that|the) (?:seat|chair|spot|place|bench|table|stool) (?:free|taken|ok|okay|all right|"
            r"alright)(?=\W|$)"
        ),
        (
            r"(?:can|could|may) i (?:just |also )?(?:tell|share|say|give) (?:you )?"
            r"(?:something|one thing|a (?:\w+ )?story|why|what|how|about)"
        ),
        r"is (?:this|now|it) (?:still )?(?:an? )?(?:good|ok|okay|bad) (?:time|moment)",
        (
            r"(?:^|[.!?,] )(?:hey,? )?(?:(?:do |have )?you )?(?:got|have) (?:a (?:few |couple of )?(?:minutes?|"
            r"moment|second|sec)|time)"
            r"(?=\W*$| to talk| to chat| for me| for a| before| now| while)"
        ),
        (
            r"(?:do|have) you (?:got |have )?(?:a (?:minute|moment|second|sec|few minutes)|time "
            r"(?:right )?now)(?! to come)"
        ),
        r"(?:puedo|me permite) (?:sentar(?:me)?|pasar|entrar|preguntarle|hacerle)",
        r"tiene (?:un (?:minuto|momento|ratito)|tiempo ahora)",
    ),
    "offer": (
        r"(?:can|could|may|shall) i (?:get|bring|buy|make|pour|offer) you",
        (
            r"(?:do|would) you (?:want|like) (?:some|any|a|an|another|one) (?:\w+ )?(?:coffee|tea|water|"
            r"cookies?|biscuits?|"
            r"cake|drink|gum|snacks?|donuts?|soda|beer|cigarette|bite|cup)(?! (?:with|on|at|next|this|tomorrow))"
        ),
        (
            r"(?:^|[.!?,] )(?:do you )?want (?:a|an|some|one|another) (?:\w+ )?(?:coffee|tea|water|taco|tacos|cookie|"
            r"sandwich|drink|bite|soda|beer|snack|chip|chips|apple)\b"
        ),
        r"(?:quiere|le traigo|le sirvo|gusta) (?:un |una )?(?:cafe|te|agua|galleta)",
    ),
    "how_are_you": (
        *HOW_ARE_YOU_AT_HOME,
        (
            r"(?:are |aren't )?you (?:not )?(?:cold|warm enough|freezing|comfy|comfortable|sleepy)"
            r"(?=\W*$| (?:out )?(?:there|here)\W*$)"
        ),
        (
            r"how(?:'s| is| was| has) (?:your|the) (?:half |long |early |late |night )?"
            r"(?:day|morning|night|evening|shift|week|afternoon|commute|drive)"
        ),
        r"(?:what|how) was (?:your |the )?(?:today|day|shift|morning|week)(?: like)?(?=\W*$)",
        r"what (?:kind|sort) ?(?:of |a |of a |ofa )*(?:day|week|morning|night|shift)\b",
        r"how(?:'s| is| has) (?:the |your )?(?:day|week|world|life) (?:been )?(?:treating|going for) you",
        r"how(?:'s| is) life",
        r"how (?:you|ya|are ya) (?:doing|feeling|holding up)",
        r"how(?:'ve| have) (?:you|things) been",
        r"como (?:va|le va con|anda|estuvo|le fue en) (?:el |la |su )?(?:jale|trabajo|chamba|dia|semana)(?=\W*$)",
        (
            r"how(?: are| have|'re|'ve) (?:you|u|ya) (?:been )?(?:holding up|getting (?:on|along)|keeping|"
            r"bearing up|doing|feeling)(?=\W*$| (?:today|lately|these days|really|yourself)\W*$)"
        ),
        (
            r"what(?:'s| is| has)(?: been)? (?:on your mind|going on with you|new with you|happening with you)"
            r"(?: lately| these days| today| now)?(?=\W*$)"
        ),
        r"what(?:'s| is) it like (?:being|to be) you(?: lately| these days)?(?=\W*$)",
        (
            r"how (?:things|everything|life|it)(?:'s| has| have| is| are)? (?:been|going|gone)(?: going)?(?: for you)?"
            r"(?: lately| these days| recently)?(?=\W*$)"
        ),
        (
            r"how (?:you've|you have|you're|you are) (?:been(?: doing)?|doing|feeling|holding up|getting on)"
            r"(?: lately| these days| recently)?(?=\W*$)"
        ),
        r"what(?:'s| is) (?:up|good|new|happening)(?=\W*$| (?!here\b|there\b|on\b|outside\b)\w+\W*$)",
        r"(?:are you|you|everything) (?:ok|okay|all right|alright|good|well)(?=\W*$)",
        r"did you (?:sleep|rest)",
        (
            r"did you (?:get (?:here|in|home|back)|find (?:it|us|the place|your way)) "
            r"(?:ok|okay|all ?right|alright|easily|safe(?:ly)?)(?=\W*$)"
        ),
        r"(?:a |are you |you (?:look|seem|must be) )(?:bit )?tired",
        (
            r"(?:^|[.!?,] )(?:was it |had )?(?:an? )?(?:busy|long|rough|hard|good) "
            r"(?:day|morning|shift|week|night)(?: today| so far)?\?"
        ),
        r"como (?:(?:le|te) )?(?:va|van|anda|fue|amanecio|durmio|ha ido)",
        r"que tal(?=\W*$| el dia| su dia| todo)",
        r"todo bien",
        (
            r"how(?:'s it| is it| are things| have you been|'ve you been)"
            r"(?! about| with| going to| for| at| in| when| that| (?:affect|impact|hit|hurt|touch|chang)\w*)"
        ),
        r"how are you(?: doing| feeling| today)?(?! about| with| going to| \w+ing)",
        r"how(?:'s| is| was) your day",
        r"how(?:'s| is) everything",
        r"how're you",
        r"como (?:esta|estas|le va|ha estado)(?! (?:ella|el|su|tu|la|los|las|don|dona)\b)",
    ),
    "weather": (
        r"weather",
        (
            r"(?:lashing|pouring|bucketing|chucking it|tipping it|spitting|drizzling|baltic|roasting|scorching|"
            r"sweltering|freezing|"
            r"boiling|melting) (?:down|out|outside|today|there|here)\b"
        ),
        r"so (?:cold|hot) (?:today|out)",
        r"(?:nice|lovely|awful|gorgeous|beautiful|miserable) (?:day|out|morning|evening)",
        r"this (?:rain|snow|heat|cold|wind|sun)\b",
        r"(?:raining|snowing|freezing|chilly|boiling|humid|windy)(?: out| today| again| outside)",
        r"(?:el clima|la lluvia|que (?:calor|frio)|hace (?:calor|frio)|esta lloviendo)",
        r"el tiempo (?:hoy|afuera)",
    ),
    "who_else": (
        r"who else (?:should|could|can|would|might|do you (?:know|think)|cares|feels|would you|on (?:this|your)|here)",
        r"who else (?:is|are) (?:there |worth |like )?(?:i|here|affected|upset|angry|interested|in the same|around)",
        (
            r"(?:is|are) there (?:anyone|anybody|someone|somebody|others?|other (?:people|neighbors|co-?workers)) "
            r"(?:else )?(?:i\b|we\b|who\b|you (?:think|know|would|'d|trust|talk)|you'd (?!be |do )|here|like|on|"
            r"in|at\b)"
        ),
        r"(?:is there|do you know|know|can you think of) (?:anyone|anybody|someone|somebody) else(?=\W*$| i| who| we)",
        r"(?:someone|anyone|anybody) else (?:i|we|that i|who i) (?:should|could|can|might)",
        (
            r"who (?:should|could|can|would) (?:i|we) (?:also |really )?(?:be )?(?:talk|speak|talking|speaking|"
            r"ask|visit|meet)"
        ),
        r"who do people (?:look|listen)",
        r"(?:con )?quien mas",
    ),
}
