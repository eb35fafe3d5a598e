"""Questions from the side about how it could be otherwise, in English and Spanish."""

from __future__ import annotations

from typing import Final

from coach.model.lines import Sideways

CHANGE: Final[dict[Sideways, tuple[str, ...]]] = {
    Sideways.CHANGING: (
        (
            r"what(?:'d| would| needs| has| does| do you think (?:would|needs|has))? "
            r"(?:have |need |needs |has )?(?:to )?(?:be )?change[ds]?\W*$"
        ),
        r"what (?:would|has to|needs to|should)(?: have to| need to)? (?:change|be different|get better)",
        r"what (?:would|could) (?:make (?:it|things|this|life) (?:any )?(?:better|easier)|help you)",
        r"what would you (?:change|like to change|want to change)",
        r"what(?:'s| is) the (?:one |first )?thing you(?:'d| would) change",
        r"que (?:tendria|habria|tiene) que cambiar",
        r"que cambiaria",
    ),
    Sideways.WITH_OTHERS: (
        (
            r"(?<!how )(?<!why )(?<!what )(?<!where )(?:have|did|do|had) "
            r"(?:you|any of you|people|anyone|anybody|they|y'all|you guys) (?:\w+ )?(?:ever )?"
            r"(?:done|do|try|tried|stood|stand|spoken|speak|"
            r"gotten|get(?! on| along)|got(?! on| along)|fought|fight|organized|acted|complained|banded|"
            r"come|raised|asked|pushed)\b.*"
            r"(?:together|with (?:the )?others?|with (?:your|other) \w+|as a group|as one|in a group)"
        ),
        r"(?:have you|has (?:anyone|anybody)) (?:ever )?(?:been (?:a )?part of|joined|organized|organised)",
        r"(?:has|have|did) (?:anyone|anybody|people|you) (?:ever )?tr(?:y|ied) to (?:do something|change|fix|fight)",
        r"^with (?:the )?others\W*$",
        r"(?:han|ha|has) (?:hecho|intentado|reclamado|pedido)\b.*\bjunt[oa]s",
        r"se han (?:juntado|organizado|unido)",
        r"^con otr[oa]s\W*$",
    ),
    Sideways.IN_CHARGE: (
        (
            r"if (?:you|i) (?:ran|run|owned|w(?:ere|as) in charge|"
            r"w(?:ere|as) (?:the )?(?:boss|mayor|manager|king|queen)|"
            r"had (?:the|a|your|my) (?:power|say|magic wand|way)|"
            r"could (?:change|fix) (?:one|anything|any) ?(?:thing)?)"
        ),
        r"if it (?:was|were) (?:all )?up to (?:you|me)",
        r"magic wand",
        r"si (?:usted |yo )?(?:mandara|fuera (?:el|la) (?:jef|duen|patron))",
        r"si (?:de usted|de mi) dependiera",
    ),
    Sideways.WINNING: (
        r"what (?:would|does|will) (?:a win|winning|success|victory|better) look like",
        r"como seria ganar",
    ),
    Sideways.BELIEVING: (
        (
            r"do (?:you|i) (?:really |honestly |ever )?(?:think|believe|reckon) (?:that )?(?:it|that|things?|this|"
            r"anything|they|we|any of (?:it|this)|"
            r"something)(?:'ll|'s| is)? ?(?:can|could|will|would|might|going to|gonna|ever|does|do)? ?"
            r"(?:ever |really |actually )?"
            r"(?:changes?|get better|help|work|make a difference|do any good|win|be (?:any )?different)\b"
        ),
        r"(?:is there|have you|do you have|got) (?:any )?hope\b",
        (
            r"(?:will|could|can|would) (?:it|anything|things|this) (?:ever |even )?(?:change|get better|"
            r"be different|make a difference)"
        ),
        r"(?:cree|crees|creo) que (?:esto |algo |se )?(?:puede|pueda|va a|vaya a) (?:cambiar|mejorar|servir)",
        r"(?:sirve|servira) de algo",
    ),
}
