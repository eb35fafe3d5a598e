"""What anybody says to a harmless yes-or-no question that nobody foresaw: neither, in the form that was asked.

"Is it heavy work?" is met by "you get used to it", "do you like it?" by "it has its days". Neither yes nor no is said,
but that there is something to it is taken for granted: so no person is spoken of here ("is your mother lonely?"), and
nothing is called hard or good that is over. What is grave or not told yet is kept from here by who asks for the words
(`forms`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.roleplay.cues.phrases import Cue

if TYPE_CHECKING:
    from collections.abc import Sequence

_HARD = (
    r"(?:hard|heavy|cold|hot|far|noisy|loud|busy|quiet|weird|strange|odd|tough|long|lonely|boring|scary|dangerous|"
    r"tiring|difficult|stressful|annoying|rough|early|late|dirty|dark|crowded|wet|sad|a lot)"
)
_GOOD = r"(?:fun|nice|good|ok|okay|interesting|exciting|peaceful|worth it)"
_PERSON = (
    r"(?:husband|wife|partner|boyfriend|girlfriend|mother|mom|mum|mama|mam|father|dad|daddy|parents?|kids?|child|"
    r"children|sons?|daughters?|bab(?:y|ies)|brothers?|sisters?|uncles?|aunts?|cousins?|grand\w+|nephews?|nieces?|"
    r"family|boss|manager|friends?|neighbou?rs?|landlord|man|woman|guy|lady|boys?|girls?)"
)
_OF_NOBODY = rf"(?!(?:the|your|this|that|these|those) (?:\w+ )?{_PERSON}\b)"
_IT = rf"{_OF_NOBODY}(?:it|that|this|(?:the|your|this|that) \w+|work)"
_OFTEN = (
    r"(?:a lot|lots|many|much|loads|often|mostly|most of the time|all the time|every \w+|regularly|always|usually|"
    r"sometimes)"
)
_DO = (
    r"(?:go|cook|eat|come|watch|listen|read|sing|play|walk|talk|use|take|bring|write|visit|swim|run|"
    r"drive|ride|fish|grow|sew|bake|sit|meet|dance|buy|sell|ring|travel|paint|knit|garden|bike|cycle)"
)
_EN: tuple[tuple[str, Cue, tuple[str, ...]], ...] = (
    (
        "liked",
        Cue(r"^did you (?:ever |really |not )?(?:like|enjoy|love|mind)\b"),
        ("It had its days.", "Some of it more than the rest."),
    ),
    (
        "likes",
        Cue(r"^do you (?:really |still |even |not |actually )?(?:like|enjoy|love|mind)\b"),
        ("It has its days.", "Some days more than others.", "Parts of it."),
    ),
    (
        "once",
        Cue(r"^did you (?:ever|used? to|often)\b|^have you (?:ever )?(?:done|tried)\b"),
        ("I'd have to think back.", "It's a while ago, whatever it was."),
    ),
    (
        "amount",
        Cue(
            rf"^(?:do (?!you (?:\w+ )?have\b)|does |are |is )(?:you|they|people|there|it|that)\b.*\b{_OFTEN}\b|"
            rf"^(?:have|did) (?:you|they|people|there|it|that)\b(?!.*\balways\b).*\b{_OFTEN}\b"
        ),
        ("It comes and goes.", "More some days than others.", "That depends on the day."),
    ),
    (
        "hard",
        Cue(
            rf"^(?:is|isn't) {_IT} (?:\w+ )??(?:\w+ )??{_HARD}\b|"
            rf"^(?:does|doesn't|do) (?:it|that|they) (?:ever |not |still )?(?:get|feel) (?:\w+ )?{_HARD}\b"
        ),
        ("You get used to it.", "It comes and goes.", "Less than you'd think, and more than I'd like."),
    ),
    (
        "good",
        Cue(rf"^(?:is|isn't) {_IT} (?:\w+ )??(?:\w+ )??{_GOOD}\b"),
        ("It has its moments.", "It could be worse.", "On a good day."),
    ),
    (
        "alone",
        Cue(
            r"^(?:is it|are you) (?:always |mostly |usually |normally |often )?(?:just you|only you|all on your own|"
            r"on your own|by yourself|alone)\b"
            r"(?! (?:(?:with|in) (?:this|that|it|feeling)|at (?:night|home)|in (?:the )?world|in life)\b)"
        ),
        ("Most days.", "More often than not."),
    ),
    (
        "was_alone",
        Cue(r"^were you (?:always |mostly |usually |often )?(?:all )?(?:on your own|by yourself|alone)\b"),
        ("Most days.", "Off and on."),
    ),
    (
        "made",
        Cue(
            r"^(?:did|do) you (?!hurt|cut|burn|harm|injure|blame|ask|tell|see|think|find)"
            r"(?:\w+ ){1,4}(?:yourself|on your own|by hand|all by yourself)\b"
        ),
        ("Near enough.", "The most of it."),
    ),
    (
        "all",
        Cue(rf"^(?:do|are|did|were|have) {_OF_NOBODY}(?:they|you|(?:the|your|these|those) \w+) all\b"),
        ("Some of them.",),
    ),
    (
        "others",
        Cue(
            rf"^(?:do|are|have) {_OF_NOBODY}(?:they|people|others|(?:the|these|those) (?!news|boss|bus)\w+s)\b"
            r"(?! you\b)"
        ),
        ("Some, yes. Some, no.", "It depends who you ask."),
    ),
    (
        "habit",
        Cue(rf"^do you (?:ever |still |often |also |sometimes |even |usually )?{_DO}\b(?! (?:with|to) (?:us|me)\b)"),
        ("Now and then.", "On and off.", "When I get to it."),
    ),
)
_ES: tuple[tuple[str, Cue, tuple[str, ...]], ...] = (
    ("likes", Cue(r"^(?:le|te) gusta(?:n|ba)?\b"), ("Tiene sus días.", "Unos días más que otros.", "Partes.")),
    (
        "hard",
        Cue(r"^es (?:\w+ )?(?:pesado|dificil|duro|cansado|frio|lejos|aburrido|peligroso)\b"),
        ("Uno se acostumbra.", "Va y viene."),
    ),
    ("amount", Cue(r"^(?:viene|hay|tiene|hace)n?\b.*\b(?:much[oa]s?|seguido|siempre|diario)\b"), ("Según el día.",)),
    ("alone", Cue(r"^(?:esta|trabaja|vive) (?:usted )?(?:aqui )?sol[oa]\b"), ("Casi siempre.", "Por lo regular.")),
    ("once", Cue(r"^alguna vez\b"), ("Tendría que acordarme.",)),
)


def between(asked: str, language: str) -> tuple[str, Sequence[str]]:
    """Give the pool of words that say neither to a question of this form; an empty one where its form is not known."""
    for name, form, lines in _ES if language == "es" else _EN:
        if form.search(asked):
            return f"between.{name}", lines
    return "between", ()
