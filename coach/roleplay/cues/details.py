"""Questions that want one detail, by what they want: who, when, how often, how many, what somebody said."""

from __future__ import annotations

from typing import Final

from coach.roleplay.cues.phrases import Cue

DETAILS: Final = (
    (
        "what_they_said",
        Cue(
            r"^what (?:did|does|do|would|will) (?!you\b|i\b|we\b|it\b|that\b|this\b)(?:\w+ ){1,3}(?:say|answer|"
            r"reply|tell)\b|"
            r"^que (?:dijo|dijeron|dice|dicen|contesto|contestaron)\b"
        ),
    ),
    ("how_often", Cue(r"^how (?:often|many times)\b|^cada cuanto\b|^cuantas veces\b")),
    ("how_many", Cue(r"^how (?:many|much|big|far)\b|^cuant[oa]s?\b")),
    ("since_when", Cue(r"^(?:since when|how long|when (?:did|was|were))\b|^(?:desde )?cuando\b")),
    ("what_you_said", Cue(r"^what did you (?:say|answer|reply|tell)\b|^que (?:le |les )?(?:dijo|contesto) usted\b")),
    ("why_you_did", Cue(r"^why did you\b|^por que lo hizo\b")),
    ("who", Cue(r"^(?:and )?(?:who|whose|whom)\b(?! (?:would|should|could|can))|^(?:a |con |de )?quien(?:es)?\b")),
)
"""The form of each, from its first weighty word."""
FORMS: Final = (
    ("when", Cue(r"^(?:when|since when|what (?:time|day|year)|how long)\b")),
    ("who", Cue(r"^(?:who|whose|whom)\b")),
    ("where", Cue(r"^where\b")),
    ("how many", Cue(r"^how (?:many|much|old|far|often|big)\b")),
)
"""What a question asks for, and a line takes up: "Who's the skipper? Sandy." is no answer to what the skipper said."""
