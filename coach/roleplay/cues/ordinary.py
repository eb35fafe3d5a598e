"""Ordinary questions about somebody, in English and Spanish: name, age, home, work and since when, family, leisure."""

from __future__ import annotations

from typing import Final

ABOUT_THEM: Final[dict[str, tuple[str, ...]]] = {
    "name": (
        r"(?:what(?:'s| is)|may i (?:ask|know)) your name",
        r"who are you(?=\W*$)",
        r"como (?:se llama|te llamas)",
    ),
    "age": (
        r"how old are you\b",
        r"what(?:'s| is) your age",
        r"when(?:'s| is) your birthday",
        r"when were you born",
        r"cuantos anos tiene(?!n)",
    ),
    "how_long": (
        (
            r"how (?:long|many years)(?: have|'ve)? you (?:been )?(?:at|doing|done|had|with|in|on|driven|driving) "
            r"(?:this|it|that|them|the (?:job|work|group|union|floor|line)|your job)"
        ),
        r"how (?:long|many years)(?: have|'ve)? you (?:been (?:there|here|working)|worked)",
        (
            r"how (?:long|many years)(?: have|'ve)? you been (?:an? (?!tenant|member)|doing |driving|baking|sewing|"
            r"fishing|farming|"
            r"delivering|cutting|cleaning|nursing|cooking|teaching|organizing|on (?:nights|days|shift))"
        ),
        (
            r"how (?:long|many years)(?: have|'ve)? you been (?:out |up |down |over |in )?(?:there|here|at sea)"
            r"(?:\W*$| (?:on|at|in|with) )"
        ),
        r"how long has it been(?=\W*$)",
        r"(?:desde cuando|cuantos? (?:tiempo|anos)) (?:lleva|tiene|trabaja)s? (?:en esto|aqui|trabajando|haciendo|ahi)",
    ),
    "home": (
        r"how long (?:(?:do|are|did) )?you (?:live|living)",
        r"how long have you (?:lived|been (?:living|in the (?:house|apartment|flat|building|neighborhood|area)))",
        r"where (?:do|did) you (?:live|come from|grow up)",
        r"where (?:were you born|is (?:your )?home)",
        r"did you grow up",
        r"where are you (?:living|from)",
        r"where're you (?:living|from)",
        r"do you live(?! (?:here )?(?:all )?(?:alone|by yourself|on your own|with))",
        r"are you from",
        r"which (?:floor|building)",
        r"donde vive(?!n)",
        r"de donde (?:es|eres)",
        r"cuanto tiempo (?:lleva|tiene) viviendo",
    ),
    "work": (
        r"what do you do(?: for (?:work|a living))?(?=\W*$)",
        r"where do you work",
        r"what(?:'s| is) your (?:job|work)(?=\W*$| like)",
        r"what (?:kind|sort|line) of work",
        r"what(?:'s| is) a (?:normal|typical|usual) (?:day|shift)",
        r"how(?:'s| is) work",
        r"do you work",
        r"en que trabaja",
        r"donde trabaja",
        r"a que se dedica",
    ),
    "family": (
        (
            r"(?:do you have|have you got|you got|any|got) (?:any )?"
            r"(?:kids|children|family|a family|brothers|sisters|siblings|a partner|grandkids|grandchildren|"
            r"pets|a dog|a cat)"
        ),
        r"are you (?:single|seeing (?:anyone|someone)|in a relationship)",
        r"(?:do you|does your \w+) live (?:here )?(?:all )?(?:alone|by yourself|on your own|with)",
        (
            r"(?:are|you) (?:you )?(?:here |living (?:here )?)?(?:all )?(?:alone|on your own|by yourself)(?: here|"
            r" at home| in here| now)?(?=\W*$)"
        ),
        r"who (?:are|'re) the (?:most )?important people (?:in|to)\b",
        r"who(?:'s| is) (?:most )?important (?:to you|in your life)",
        r"(?:quienes|cuales) son las personas (?:mas )?importantes",
        r"are you married",
        r"who do you live with",
        r"how(?:'s| is| are) (?:your|the) (?:family|kids|wife|husband)",
        r"tell me about your family",
        (
            r"(?:does|do|is|are) (?:your|the) (?:family|folks|relatives) (?:all |still )?(?:live |living |from )?"
            r"(?:around|near|nearby|close|local|here|in town)\b"
        ),
        r"tiene (?:hijos|familia|esposo|esposa)",
        r"con quien vive",
        r"su familia",
    ),
    "free_time": (
        r"what do you do (?:for fun|in your (?:free|spare) time|outside)",
        r"for fun",
        r"what do you do when you(?:'re| are) (?:not (?:working|at work|here|on)|off)",
        (
            r"(?:what do you do|what you do|how do you) (?:to )?(?:relax|unwind|wind down|switch off|chill|"
            r"blow off steam)"
        ),
        r"what do you do (?:with yourself|of an evening|when you(?:'re| are) not \w+ing)",
        r"what do you do when you (?:get|come) (?:home|in|back)",
        r"(?:did you|you) have (?:a|any) (?:good|nice|fun|quiet|busy|plans for the|lovely) (?:\w+ )?weekend",
        r"(?:good|nice|quiet|busy) weekend\W*\?",
        r"hobb(?:y|ies)",
        r"free time",
        r"weekends? (?:like|look)",
        (
            r"(?:did you|do you|you) (?:do|get up to|have) (?:anything |much )?(?:fun |nice |planned )?(?:at|"
            r"on|over|this|for) "
            r"(?:the |your )?weekend"
        ),
        r"(?:how was|any plans for|what are you doing|what did you do) (?:\w+ )?(?:the |your |this |last )?weekend",
        r"what (?:kind|sort)s? of (?:music|movies|films?|books?|food|sports?|shows?|tv)",
        (
            r"(?:what's|what is|do you have|who's|who is) (?:a |an |your )?favou?rite (?:\w+ )?(?:music|song|singer|"
            r"band|film|movie|show|team|sport|hobby|thing to do|pastime)"
        ),
        (
            r"do you (?:play|watch|follow|listen to|read|like) (?:any |much )?(?:music|movies|films|books|"
            r"sports?|football|"
            r"soccer|baseball|basketball|cricket|tv|instruments?|the game|to (?:read|dance|cook|travel|fish))"
        ),
        (
            r"what do you (?:like to )?do (?:on|at|in) (?:a |the |your )?"
            r"(?:sundays?|saturdays?|weekends?|evenings?|days? off|night)"
        ),
        r"que hizo el fin de semana",
        r"(?:que|cual) (?:musica|comida|equipo|pelicula)",
        r"que (?:hace|le gusta hacer) (?:en su tiempo|los fines|para|cuando (?:descansa|ya|no trabaja|llega))",
    ),
    "about_you": (
        r"what should i know about you(?=\W*$)",
        r"(?:tell me|hear|know) (?:a (?:bit|little) )?(?:more )?about (?:yourself|who you are)",
        r"(?:tell me|hear|know) (?:a (?:bit|little) )?(?:more )?about your(?: life| story|self)",
        r"(?:tell me|hear) (?:a (?:bit|little) )?(?:more )?about you(?=\W*$)",
        r"what(?:'s| is) your story",
        r"get to know you better",
        r"(?:what|how) about you(?=\W*$)",
        r"(?:cuenteme|hableme) de usted",
        r"su historia",
    ),
}
