"""Small kindnesses: a favor asked, a hand or a drink offered, no hurry, a condolence, a side taken."""

from __future__ import annotations

from typing import Final

from coach.roleplay.cues.phrases import Cue, any_of

FAVOR: Final = Cue(
    r"^(?:(?:the|my|this|that|your) (?:\w+ ){0,2}?\w+, )?(?:please )?"
    r"(?:(?:can|could|will|would) (?:you|u|ya|ye) (?:please |maybe |ever |also |just )*"
    r"(?:(?:teach|show|pass|hand|lend|spell|translate|sing|play|draw|hum|read|demonstrate)\b"
    r"(?! (?:up|people|them|others|the (?:others|group|board|committee|meeting|new))\b)|"
    r"(?:fix|mend|sew|repair|save|sharpen|hold|write|say|do|cut|make|trim|give) "
    r"(?:me |us )?(?:it|this|that|these|those|my|one|the (?:voice|accent|other|zip)|an? (?:impression|bit|look|go)|"
    r"(?:the (?:lady|man|woman|guy|boss|bus|teacher|face)|her|him|your \w+)(?=\W*$)|\w+ (?:again|for me))\b)"
    r"|(?:me |nos )(?:puede|podria|puedes|podrias) (?:ensenar|pasar|mostrar|prestar|cantar|arreglar|decir)\b"
    r"|(?:puede|podria|puedes|podrias) (?:ensenar|pasar|mostrar|prestar|arreglar)(?:me|nos)\b)"
)
"""Asks for something that is done here and now or some day, for oneself: "can you teach me?" invites to nothing."""
_ME = r"(?:can|could|may|shall|should) i (?:please |maybe |just |at least )*"
HAND: Final = any_of(
    rf"{_ME}(?:help(?: you)?(?: out)?(?= with (?:the|that|this|those|these|your|any\w*|some\w*)\b|\W*$)|"
    r"(?:give|lend) (?:you )?a hand|be (?:of )?(?:any )?(?:help|use)|"
    r"do (?:any|some)thing(?=\W*$| to help| here| for you)|"
    r"carry|hold (?:that|this|it|those|something))",
    r"(?:do you |d'you |would you |are you )?(?:want|need|like|looking for) (?:a|some|any) (?:hand|help)"
    r"(?! (?:with the (?:group|campaign|meeting|committee)))",
    r"(?:do you |d'you |would you )?(?:want|need|like) me to (?:carry|hold|help|move|take|lift|open|close|clean|wash|"
    r"sweep|stack|grab|wait|sit|stand|start|hold|count|do (?:any|some)thing|get (?:that|the|those|out))",
    r"(?:is there )?anything i (?:can|could) (?:do|carry|hold|help with)(?=\W*$| here| to help)",
    r"(?:le|te) (?:puedo )?(?:ayudo|ayudar|cargo|echo una mano)(?=\W*$| (?:con|en|a) )",
)
"""Offers a hand with what lies there."""
DRINK: Final = any_of(
    rf"{_ME}(?:get|bring|buy|make|pour|offer|fetch) (?:you )?(?:a|an|some|any|one|another|something)\b",
    rf"{_ME}(?:get|bring|fetch) you (?:anything|something)",
    r"(?:do you |would you )?(?:want|like) me to (?:get|bring|fetch|make|pour|buy) (?:you )?(?:an?|some|one|another)\b",
    r"(?:le|te) (?:traigo|sirvo|invito) (?:un |una |algo)",
)
"""Offers something to eat or to drink."""
NO_HURRY: Final = any_of(
    r"you(?: really)? (?:don't|do not|needn't) (?:have to |need to )?(?:say yes|answer|decide|say anything|tell me|"
    r"know yet|explain)",
    r"no (?:pressure|rush|hurry)",
    r"take (?:your|all the) time",
    r"only if you(?:'d)? (?:want|like|feel)",
    r"(?:it's (?:ok|okay|fine|all right|alright) to|you can(?: always| just)?) say no",
    r"whenever you(?:'re| are) ready",
    r"sin (?:prisa|compromiso)|no hay prisa|no tiene que (?:contestar|decidir|decir)",
)
"""Leaves somebody their time, or their no."""
THINK_ON_IT: Final = Cue(
    r"^(?:can|could|will|would|may be|maybe) you (?:please |just |maybe |at least )*(?:think|sleep|chew) "
    r"(?:(?:it|that|this) over|(?:about|on) (?:it|that|this))\b|^(?:lo|la) (?:piensa|pensaria|puede pensar)\b"
)
"""Asks for no more than that it be thought over."""
CONDOLES: Final = any_of(
    r"sorry (?:for your (?:loss|trouble)|to hear|about (?:your|the|what|that)|(?:he|she|they|that|this|it) "
    r"(?:happened|died|did|passed|said)|you (?:had|went|lost|have)|for (?:her|him|them|you)(?=\W*$)|your \w+)",
    r"(?:lo siento|siento) (?:mucho )?(?:lo de|por (?:su|tu)|que (?:haya|le))|mi (?:mas )?sentido pesame",
)
"""Feels sorry with somebody, and excuses nothing of one's own."""
TAKES_THEIR_SIDE: Final = any_of(
    r"(?:that(?:'s| is)|how) (?:just |so |completely |totally )?(?:ridiculous|nonsense|silly|wrong(?! of you)|"
    r"not (?:right|fair|true of you))"
)
"""Right after a story of theirs, this is said of what was done to them, and contradicts nobody."""
POINTED_AT: Final = Cue(
    r"^what(?:'s| is| are|'re) (?:that|this|those|these)(?: \w+){0,4}"
    r"(?: \w+ing(?=\W*$)| (?:on|over|in|behind|under|by|next to|up|"
    r"outside|around) .{2,30}| there| here| (?:noise|sound|smell|music|thing|box|photo|picture|sign|building|book|bag|"
    r"bottle|machine|cloth|paper|drawing)s?)\W*$|"
    r"^(?:eso|esto) que es\W*$|^que es (?:eso|esto|esa|ese|aquello)(?: \w+){0,5}\W*$"
)
"""Points at a thing or a noise that is there."""
WHAT_KIND: Final = Cue(
    r"^(?:what|which) (?:kind|sort|type|flavou?r|make|colou?r)s?(?: (?:is|are|was|were) (?:it|that|they|those))?\W*$|"
    r"^(?:de que|que (?:tipo|clase))(?: (?:es|son))?\W*$"
)
"""Asks for the kind of what was named a moment ago, and names nothing."""
