"""The words of questions: which ask for the same, which are small, what a question wants, and of whom.

Tables alone; what is made of them is `likeness`'s.
"""

from __future__ import annotations

import re

from coach.roleplay.words import tokens

SHORTENED = (
    (re.compile(r", then\W*$"), ""),
    (re.compile(r"\bdid(n't)? (you|he|she|they|it) used? to\b"), r"did\1 \2"),
    (re.compile(r"\bwon't\b"), "will not"),
    (re.compile(r"\bcan't\b"), "can not"),
    (re.compile(r"n't\b"), " not"),
    (re.compile(r"'(?:re|m)\b"), " be"),
    (re.compile(r"'ve\b"), " have"),
    (re.compile(r"'ll\b"), " will"),
    (re.compile(r"'d\b"), " would"),
    (re.compile(r"\b(who|what|how|where|when|why|he|she|it|that|there|here)'?s\b"), r"\1 be"),
)
ROWS = (
    "be is are am being es son esta estan",
    "was were been era fue estaba",
    "do does doing",
    "have has",
    "did done hizo hicieron",
    "had tenia habia",
    "anybody anyone someone somebody",
    "they their theirs them",
    "he him his",
    "she her hers",
    "you usted le te",
    "your yours tu su sus",
    "that this these those it",
    "we us our",
    "a an",
    "die died dead death pass passed murio fallecio",
    "afraid scared scare frightened frighten fear fears miedo",
    "angry mad upset furious anger enojo enojada",
    "tell told said says say saying spoke speak speaks dijo dicen dice dijeron",
    "boss manager supervisor management jefe patron",
    "hard difficult tough heavy dificil",
    "child kid children kids son sons daughter daughters hijo hijos hija",
    "husband wife married spouse partner esposo marido casada",
    "mother mom mum mama mam amma madre",
    "father dad daddy papa padre",
    "quit quitting leave leaving left",
    "job work trabajo trabaja",
    "begin began begun start started starts empezo",
    "learn learned teach taught",
    "want wanted wish hope hoping quiere",
    "live lived lives living home house casa vive",
    "money pay paid pays wage wages earn earns dinero paga",
    "fix fixed repair repaired mend",
    "write wrote written",
    "happen happened happens paso",
    "feel feels feeling felt sintio siente",
    "sad hurt hurts",
    "tired exhausted cansada cansado",
    "eat eating eaten ate food lunch supper dinner",
    "sleep slept sleeping duerme",
    "think thought thinks piensa",
    "know knew known knows sabe",
    "help helped helps ayuda",
    "miss missed missing extrana",
    "stop stopped",
    "get got gets",
    "name names called nombre llama",
    "age old years edad",
    "people folks others",
    "change changed different cambiaria",
    "sing sang song songs music",
    "buy bought",
    "drive drove",
    "meet met",
    "proud pride",
    "remember recall recuerda",
    "finish finished end ended",
    "big large",
    "town city village place pueblo",
    "neighbor neighbors neighbour neighbours",
)
"""Words that ask for the same thing, a row each."""
ONE_WORD = {word: row.split()[0] for row in ROWS for word in row.split()}
POINTS = frozenset(("he", "she", "they", "that", "one"))
"""Words that point at somebody or something named before, each the first of its row."""
SMALL = frozenset(
    tokens(
        "be was do have did had will would can should could you your a the of to in on at for with from about "
        "it that and they he she we i me my not or any there what how who when where why which then "
        "que como de en con por"
    )
)
"""Words that carry little by themselves; in a pair they tell who did what."""
IN_PASSING = frozenset(
    tokens(
        "so and but oh ok okay well hey hi um uh ah wow ha haha lol hm hmm please really actually just honestly "
        "maybe exactly anyway though sorry by the a kind sort wonder curious y pues oiga oye el la los las un una"
    )
)
"""Words that are in many questions and in the sense of none; "then" is not among them: "how old were you then?"."""
FORMS = (
    ("how many", re.compile(r"\bhow (?:many|much)\b|\bcuant[oa]s?\b")),
    ("how long", re.compile(r"\bhow (?:long|far)\b|\bsince when\b|\bdesde cuando\b")),
    ("how old", re.compile(r"\bhow (?:old|age)\b|\bwhat be (?:the |your |his |her )?age\b|\bque (?:edad|age)\b")),
    ("how often", re.compile(r"\bhow (?:often|frequently)\b|\bcada cuando\b")),
    ("why", re.compile(r"\bwhy\b|\bhow come\b|\bwhat (?:for|made|makes)\b|\bpor que\b|\bpara que\b")),
    ("who", re.compile(r"\b(?:who|whom|whose)\b|\bquien(?:es)?\b")),
    ("when", re.compile(r"\bwhen\b|\bwhat (?:time|day|year|month)\b|\bcuando\b|\ba que hora\b")),
    ("where", re.compile(r"\bwhere\b|\bwhich (?:street|place|town)\b|\bdonde\b")),
    ("which", re.compile(r"^\W*(?:and |so )?which\b")),
    ("what", re.compile(r"\b(?:what|which|how)\b|\b(?:que|cual|como)\b|\btell me\b|\bcuenteme\b")),
    (
        "yes or no",
        re.compile(r"\b(?:do|did|be|was|have|had|can|will|would|should)\b|^\W*(?:es|esta|tiene|hay|le|lo|ya|fue|se)\b"),
    ),
)
LEADS = re.compile(
    r"^\W*(?:(?:good )?(?:morning|afternoon|evening)|hello|hey|hi|hiya|yo|oi|buen[oa]s \w+)\b[^,?]{0,20},"
    r"|^\W*(?:oh|aw+|ah|wow|ha(?:ha)*|lol|no way|nice|cool|lovely|great|amazing|sweet|funny|fun|ay|"
    r"que \w+)\b[^,?.!]{0,15}[,!] "
    r"|\b(?:do you (?:know|remember)|i wonder|(?:can|could|would|may|might) (?:you|i) (?:tell me|ask(?: you)?|say))"
    r"(?= (?:how|why|who|when|where|what|which|if)\b)"
    r"|\b(?:if (?:you don't mind|i may ask)|if it's ok\w*|(?:do you )?mind (?:if i ask|me asking)|me asking)\b"
)
"""What stands before a question and asks nothing."""
NEAR = {
    frozenset(("which", "what")): 0.75,
    frozenset(("which", "who")): 0.85,
    frozenset(("which", "yes or no")): 0.7,
    frozenset(("how long", "when")): 0.9,
    frozenset(("how long", "what")): 0.75,
    frozenset(("why", "what")): 0.85,
    frozenset(("what", "yes or no")): 0.85,
    frozenset(("why", "yes or no")): 0.7,
    frozenset(("who", "yes or no")): 0.85,
    frozenset(("how many", "yes or no")): 0.9,
    frozenset(("how old", "yes or no")): 0.7,
    frozenset(("how often", "yes or no")): 0.9,
    frozenset(("how long", "yes or no")): 0.75,
    frozenset(("where", "yes or no")): 0.75,
    frozenset(("when", "yes or no")): 0.75,
    frozenset(("where", "what")): 0.75,
    frozenset(("who", "what")): 0.7,
    frozenset(("how many", "how long")): 0.7,
    frozenset(("how many", "what")): 0.75,
}
"""How far a question of one sort may stand for one of another."""
PEOPLE = frozenset(("you", "he", "she", "they", "we"))
KIN = (
    "family brother sister parent grandmother grandfather grandma grandpa grandchild grandson granddaughter "
    "cousin uncle aunt child husband mother father friend girlfriend boyfriend boss neighbor landlord coworker "
    "colleague roommate familia hermano hermana abuela abuelo amigo vecino"
)
"""Whom a question may be about by name, where it is about neither of the two who talk."""
PAST = frozenset(("was", "did", "had"))
"""Words of what is over, each the first of its row."""
OF_OTHERS = 0.75
"""How far a question about one of them goes for another: "how old are you?" is not "how old is she?"."""
OTHERWISE = 0.5
UNKNOWN = 0.9
"""Where a question has no form of its own: "and your wife?"."""
