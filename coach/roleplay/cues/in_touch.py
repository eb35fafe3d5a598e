"""Hearing from each other again: may I call, how can I reach you, would you talk with me again?"""

from __future__ import annotations

from typing import Final

from coach.roleplay.cues.phrases import any_of

KEEPS_IN_TOUCH: Final = any_of(
    r"(?:can|could|may|shall|should|mind if|okay if|ok if|all right if) (?:i|we) (?:maybe |still |just )?"
    r"(?:call|text|phone|ring|message|check (?:in|back)|try you|keep in touch|stay in touch|reach out|get back to you)",
    r"(?:puedo|podria|te puedo|le puedo) (?:llamar|escribir|marcar)(?:te|le|lo|la)?",
)
"""After an answer, the small thing that leaves a door open."""
HOW_TO_REACH: Final = any_of(
    r"(?:what(?:'s| is| would be)|which is) (?:the |your )?(?:best|easiest|right|good) way (?:for me |for us )?to "
    r"(?:(?:reach|contact|call|text|get (?:hold of|back to|in touch with)|follow up with) you\b|"
    r"(?:get|stay|keep|be) in touch(?=\W*$| with you)|follow up(?=\W*$))",
    r"how (?:can|could|should|do|would|may|shall) (?:i|we) (?:best )?"
    r"(?:(?:reach|contact|find|get (?:hold of|back to|in touch with)|follow up with) you\b|"
    r"(?:get|stay|keep) in touch(?=\W*$| with you)|follow up(?=\W*$))",
    r"(?:what(?:'s| is) your|can i (?:get|have) your|(?:could|would) you give me your) "
    r"(?:(?:phone|cell|mobile|telephone) )?(?:number|phone|cell|mobile|email|contact details)"
    r"(?=\W*$|,| so| in case| then)",
    r"how do you (?:like|prefer|want) (?:me )?to be (?:reached|contacted|called)",
    r"(?:cual es|que) (?:la |el )?(?:mejor )?(?:manera|forma|modo) (?:\w+ )?de (?:\w+ )?"
    r"(?:contacto|contactar|comunicar|localizar|llamar|hablar|encontrar)\w*",
    r"(?:cual es la mejor )?(?:manera|forma) de (?:estar|seguir|mantenernos|quedar) en contacto",
    r"como (?:(?:la|lo|le|te) (?:puedo |podria |podemos )?(?:localiz|contact|encuentr|encontr|busc)\w*"
    r"|(?:puedo|podria|podemos) (?:localizar|contactar|encontrar|buscar)(?:la|lo|le|te)\b)",
    r"(?:me da|cual es|me pasa) su (?:numero|telefono|correo)",
)
"""Asks for a number, or how else to find them again."""
TALKS_AGAIN: Final = any_of(
    r"(?:would|could|can|will|are) you (?:be )?(?:interested in|up for|open to|willing to|like to|want to|down to|okay "
    r"with|ok with)? ?(?:talk|meet|speak|chat|sit(?:ting)? down)(?:ing)?(?: (?:with|to) (?:me|us))? again(?=\W*$)",
    r"(?:can|could|may|shall) (?:i|we) (?:talk|meet|speak|chat|do this)(?: (?:with|to) you)? again(?=\W*$)",
    r"(?:le interesaria|le gustaria|quisiera|quiere) (?:volver a (?:hablar|platicar|verme|vernos)|que (?:volvamos a )?"
    r"(?:habl|platic)\w+)(?: conmigo| otra vez)*(?=\W*$)",
)
"""Asks for another talk, and for nothing else."""
