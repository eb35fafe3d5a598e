"""What presses: guilt, contradiction, begging, orders, promises nobody can keep."""

from __future__ import annotations

from typing import Final

from coach.roleplay.cues.phrases import any_of

JUDGES: Final = any_of(
    r"you(?: just)? (?:don't|do not|didn't) (?:really )?(?:care|want to (?:help|change))",
    r"you(?:'re| are) (?:just |being |too |so )?(?:lazy|selfish|apathetic|overreacting|paranoid|making excuses|bitter|"
    r"negative|cynical|not interested|happy with (?:it|that|things))",
    "you gave up",
    "a usted no le importa",
)
GUILT: Final = any_of(
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
ARGUES: Final = any_of(
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
DROPS_IT: Final = any_of(
    r"i(?:'ll| will)? (?:drop|leave|stop|shut up|let)(?: it| that)?",
    r"(?:forget|never mind) (?:it|that|about it|what i)",
    "i won't (?:ask|push|bring)",
    "(?:lo|ya lo) dejo",
)
"""What takes an ask off the table."""
AMENDS: Final = any_of(
    r"(?:no|wait|oh|and|but),? sorry",
    r"sorry[,.]? (?:that(?:'s| is| was| sounds)|i (?:meant|mean|knew|should|didn't|talked|got)|what i|let me)",
    r"(?:what )?i mean(?:t)?(?: was| is)?(?=,| to| that| what)",
    r"(?:that's|that is|that was|that came out) (?:not what i|wrong of me|my mistake|not right, i|badly)",
    r"let me (?:try|start|say|put|ask) (?:that|it|this)? ?(?:again|over|differently|better)",
    r"i(?:'m| am) (?:putting words|not making excuses|getting ahead)",
    r"no excuses? (?:for|from)",
    r"i (?:talked|spoke) (?:past|over) (?:it|you|that)",
)
"""Taking back one's own words: nobody is argued with by that."""
PRESSES: Final = any_of(
    "should",
    "shouldn't",
    "have to",
    "need to",
    r"must(?! (?:have|be|feel|'ve|get)\b)",
    "but",
    "at least",
    "don't",
    "can't",
    "why not",
    "surely",
    "debe(?:ria)?",
    "tiene que",
)
BEGS: Final = any_of(
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
COMMANDS: Final = any_of(
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
    # An order begins its sentence: "would you say yes to me?" and "who can unlock the hall?" are questions.
    r"(?:(?<=^)|(?<=[.!?:] ))(?:just |now )?(?:say ['\"]?yes['\"]?|output|unlock (?:all|every|your)\w*|disclose)",
    "jailbreak",
    "developer mode",
)
DOUBTS: Final = any_of(
    r"(?:are|is|r) (?:you|this|u) (?:really |actually |even |just |like )*(?:an? )?(?:ai|bot|robot|chatbot|"
    r"chat bot|computer|machine|"
    r"program|language model|llm|chat ?gpt|real|human|(?:real |actual )?(?:person|human being))(?=\W*$| or |"
    r" lol| haha)",
    r"am i (?:talking|speaking|chatting) (?:to|with) (?:an? )?(?:ai|bot|robot|chatbot|computer|machine|program|"
    r"real person|human)",
    r"(?:es|eres) (?:usted )?(?:un |una )?(?:robot|bot|maquina|computadora|programa|persona de verdad|real)",
)
"""Asking whether there is anybody there: answered in character, and held against nobody."""
PROMISES: Final = any_of(
    r"(?:i|we) (?:promise|guarantee)(?: you)?",
    r"(?:we'll|we will|we're going to) (?:definitely |surely |certainly )?win",
    r"nothing (?:bad )?(?:can|will|could) happen to you",
    "you have nothing to lose",
    r"it(?:'ll| will) (?:only )?take (?:just )?(?:no time|five minutes|a minute)",
    "le prometo",
    "le garantizo",
)
