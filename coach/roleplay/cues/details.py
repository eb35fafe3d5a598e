"""Questions that want one detail, by what they want: who, when, how often, how many, what somebody said."""

from __future__ import annotations

from typing import Final

from coach.roleplay.cues.phrases import Cue

DETAILS: Final = (
    (
        "what_they_would_do",
        Cue(
            r"^what (?:would|do|does|should|could) (?!you\b|i\b|we\b)(?:\w+ ){1,3}?(?:have|need) to do\b|"
            r"^que (?:tendrian?|deberian?|habria) que hacer\b"
        ),
    ),
    (
        "skills",
        Cue(
            r"^what (?:are )?(?:(?:some|any|your|of|the) )*(?:skills?|talents?|experience|gifts)\b|"
            r"^que (?:habilidades|talentos|experiencia)\b"
        ),
    ),
    (
        "resources",
        Cue(
            r"^what resources\b|^what (?:do|would|could|can) you bring (?:to|along|with)\b|^que recursos\b|"
            r"^que (?:traeria|aportaria)\b"
        ),
    ),
    (
        "time_to_give",
        Cue(
            r"^how much time (?:could|can|would|do|might) you\b|"
            r"^how many hours (?:could|can|would) you (?:give|spare)\b|"
            r"^what (?:would|could|do|might) you have time for\b|^cuanto tiempo (?:podria|puede|tendria)\b|"
            r"^para que tendria tiempo\b"
        ),
    ),
    (
        "off_the_plate",
        Cue(
            r"^(?:(?:is|isn't) there )?(?:anything|something|what) (?:that )?(?:could |can )?(?:you )?(?:could |can )?"
            r"(?:take|come|drop) off (?:your|the) plate\b|^(?:hay algo )?que podria (?:dejar de hacer|quitarse)\b"
        ),
    ),
    (
        "touches_others",
        Cue(
            r"^how(?:'s| is| are| does| do| has| did) (?:\w+ ){1,3}(?:been )?(?:affect|impact|hurt|hit|touch)\w* "
            r"(?:the people|your|you and your|people|others|everyone|everybody|the rest)\b|"
            r"^como (?:esta )?(?:afect|golpe)\w+\b.*\b(?:a la gente|a su|a sus)\b"
        ),
    ),
    (
        "what_they_would",
        Cue(
            r"^what (?:would|will) (?!you\b|i\b|we\b|it\b|that\b|this\b|happen\b)(?:\w+ ){1,3}(?:say|think|do)\b|"
            r"^what do you (?:think|reckon|suppose) (?:he|she|they|the \w+|your \w+)(?:'ll| will| would|'d) |"
            r"^what(?:'s| is| are|'re) (?!you\b|i\b|we\b|it\b|that\b|this\b)(?:\w+ ){1,2}going to (?:say|think|do)\b"
        ),
    ),
    ("what_they_think", Cue(r"^what (?:does|did|do) (?!you\b|i\b|we\b|it\b)(?:\w+ ){1,3}(?:think|make of|want)\b")),
    (
        "missed",
        Cue(
            r"^(?:so )?what (?:would|do|did|will) you miss\b|^que (?:extran|extranaria|le haria falta)\w*\b|"
            r"^what(?: would|'d) you do without (?:it|this|that|them|him|her)\b"
        ),
    ),
    ("tried", Cue(r"^what (?:have|had|did) you (?:already |ever )?tr(?:y|ied)\b|^que ha (?:intentado|probado)\b")),
    (
        "what_if",
        Cue(
            r"^what (?:would|will|do you think would|do you think will|might) happen\b|"
            r"^que (?:pasaria|pasara)\b"
        ),
    ),
    ("what_became", Cue(r"^what (?:happened (?:to|with) (?!you|yours|it\b|that\b|this\b)|became of )|^que fue de\b")),
    ("what_you_did", Cue(r"^what did you do\b|^que hizo\b(?! usted el)")),
    (
        "what_is_wanted",
        Cue(
            r"^what would you (?:want|like|wish|have wanted|have liked|need)\b|"
            r"^what do you (?:really )?(?:want|hope for)\b|^que (?:le gustaria|quisiera)\b"
        ),
    ),
    (
        "what_they_said",
        Cue(
            r"^what did (?!you\b|i\b|we\b|it\b|that\b|this\b)(?:\w+ ){1,3}(?:say|answer|reply|tell)\b|"
            r"^que (?:dijo|dijeron|contesto|contestaron)\b"
        ),
    ),
    (
        "what_they_say",
        Cue(
            r"^what (?:does|do) (?!you\b|i\b|we\b|it\b|that\b|this\b)(?:\w+ ){1,3}(?:say|answer|tell)\b|"
            r"^que dicen?\b"
        ),
    ),
    ("to_their_face", Cue(r"^what would you (?:say|tell|ask)\b|^que (?:le|les) diria\b")),
    ("with_us", Cue(r"^how (?:is it|are things|do you like it|do you find it) (?:for you )?(?:with|among) us\b")),
    ("how_often", Cue(r"^how (?:often|many times)\b|^cada cuanto\b|^cuantas veces\b")),
    ("how_many", Cue(r"^how (?:many|much|big|far)\b|^cuant[oa]s?\b")),
    ("since_when", Cue(r"^(?:since when|how long|when (?:did|was|were))\b|^(?:desde )?cuando\b")),
    (
        "what_you_said",
        Cue(
            r"^what did you (?:say|answer|reply|tell)\b|^what do you wish you(?:'d| had) (?:said|told|answered)\b|"
            r"^que (?:le |les )?(?:dijo|contesto) usted\b"
        ),
    ),
    ("why_you_did", Cue(r"^why did you\b|^por que lo hizo\b")),
    ("where", Cue(r"^where (?:do|does|did|is|are|was|were)\b|^donde\b")),
    ("why", Cue(r"^why\b|^por que\b")),
    (
        "who_told_you",
        Cue(
            r"^who (?:told|asked|made|got|put|said|pushed) you (?:to|up to|into|should|could)\b|"
            r"^quien (?:le|te) (?:dijo|pidio|mando)\b"
        ),
    ),
    (
        "who_helps",
        Cue(r"^who(?:'s| is| else)? (?:helps?|helping|carries|pitches in)\b|^quien (?:ayuda|le ayuda|echa la mano)\b"),
    ),
    (
        "who_for_you",
        Cue(
            r"^who(?:'s| is)? (?:looks?|looking|takes?|taking|cares?|caring|checks?|checking|worries|worrying|cooks?) "
            r"(?:after|care of|out for|for|on|in on|about) you\b|"
            r"^quien (?:se preocupa por|cuida a?|ve por|cuida de|la cuida|lo cuida|le ayuda)\b"
        ),
    ),
    (
        "who_now",
        Cue(
            r"^(?:(?:with|for|to|from|by) )?(?:who|whom)(?:'s| is| are)? "
            r"(?:do|does|has|have|gives|comes|goes|lives|works|on|in|at|with|there|coming)\b|"
            r"^(?:with|for|to|from) whom\W*$|^(?:a |con |de )?quien(?:es)? (?:va|viene|vive|trabaja)n?\b"
        ),
    ),
    (
        "who",
        Cue(
            r"^(?:and )?(?:(?:with|for|to|from|by) )?(?:who|whose|whom)\b"
            r"(?! (?:would|should|could|can|(?:are|were) (?:the|your|these|those|they)))|"
            r"^(?:a |con |de )?quien(?:es)?\b"
        ),
    ),
)
"""The form of each, from its first weighty word."""
WITH: Final = Cue(r"^(?:with|for|to|from|by|since|a|con|de|desde) (?=who|when|quien|cuando)")
OF_THE_GUIDES: Final = frozenset(
    ("what_they_would_do", "skills", "resources", "time_to_give", "off_the_plate", "touches_others")
)
"""Details that the organizing guides tell one to ask everybody for, and that nobody shrugs off."""
ONE_THING: Final = frozenset(
    (
        *("since_when", "how_many", "how_often", "tried", "missed", "what_if", "to_their_face"),
        *("what_they_would", "what_they_think", "what_they_said", "what_they_say", "what_you_said", "with_us"),
        *("what_is_wanted", "what_they_would_do", "skills", "resources", "time_to_give"),
    )
)
"""Details that no story answers which has only been next in line."""
FORMS: Final = (
    (
        "when",
        Cue(r"^\W*(?:when|since when|what (?:time|day|year)|how long|(?:desde )?cuando|a que hora|que (?:dia|hora))\b"),
    ),
    ("who", Cue(r"^\W*(?:who|whose|whom|(?:a |con |de |por )?quien(?:es)?)\b")),
    ("where", Cue(r"^\W*(?:where|(?:de |a |en )?donde)\b")),
    ("how many", Cue(r"^\W*(?:how (?:many|much|old|far|often|big)|cuant[oa]s?)\b")),
    (
        "good",
        Cue(
            r"^\W*(?:an? (?:good|bad|proper|real|typical) \w+(?=\?)|"
            r"what(?:'s| is| makes) (?:for you )?an? (?:good|bad|proper|real|typical)\b)"
        ),
    ),
    ("what", Cue(r"^\W*(?:what|why|how|(?:kind|sort) of|(?:por )?que(?! si\b)|como)\b")),
)
"""What a question asks for, and a line takes up: "Who's the skipper? Sandy." is no answer to what the skipper said."""
