"""The ordinary questions that anyone may ask, in English and Spanish: which one was it, if any."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coach.roleplay.cues.courtesies import COURTESIES
from coach.roleplay.cues.ordinary import ABOUT_THEM
from coach.roleplay.cues.phrases import Cue

if TYPE_CHECKING:
    from collections.abc import Iterator

GIVES_WAY = {"courtesy", "offer", "how_are_you", "weather"}
"""Small talk that goes unanswered where something else was asked as well."""
_ORDER = (
    "courtesy",
    "offer",
    "how_are_you",
    "name",
    "age",
    "how_long",
    "home",
    "work",
    "family",
    "free_time",
    "who_else",
    "about_you",
    "weather",
)
_ROWS = {**COURTESIES, **ABOUT_THEM}
_PATTERNS = tuple((name, Cue(rf"(?<![\w'])(?:{'|'.join(row)})")) for name, row in ((one, _ROWS[one]) for one in _ORDER))


_HOW_ARE_YOU = re.compile(
    r"^\W*(?:(?:and|so|but|oh|hey|well|y),? )*how(?:'s| is| was| has| are) (?:your|the|things|work)"
    r"(?: (?:day|morning|night|evening|shift|week|afternoon|floor|sunday|work|job|commute|drive))?"
    r"(?: (?:today|tonight|been|going|so far|treating you|then|this morning))*\W*$|"
    r"^\W*(?:(?:and|so|but|oh|hey|well|first),? )*how (?:have|are|'ve|'re) (?:you|u|ya)"
    r"(?: (?:been|doing|holding(?: up)?|keeping|getting on|feeling|today|lately|these days|really))+\W*$|"
    r"what (?:kind|sort)(?: of)?(?: an?)? (?:day|week|morning|night|shift)\b(?: \w+){0,4}\W*$"
)


def only_how_are_you(asked: str) -> bool:
    """Tell whether a question is "how was your shift?" and no more, whatever topic its words belong to."""
    return bool(_HOW_ARE_YOU.match(asked))


_COURTESIES = {
    ("courtesy", "en"): ("Sure.", "Go ahead.", "Of course.", "Yes, yes. Please."),
    ("courtesy", "es"): ("Claro.", "Adelante.", "Sí, cómo no.", "Por supuesto."),
    ("either", "en"): ("A bit of both.", "Some of each, I'd say.", "It's not so tidy as that.", "Neither one, quite."),
    ("either", "es"): ("Un poco de las dos cosas.", "Ni lo uno ni lo otro.", "De todo un poco."),
    ("since", "en"): ("Not properly, no.", "Not in so many words."),
    ("since", "es"): ("Bien a bien, no.", "Así como así, no."),
    ("anyone", "en"): ("Not that I noticed.", "Not so you'd see it.", "If they did, they were quiet about it."),
    ("anyone", "es"): ("Que yo sepa, no.", "Si sí, ni cuenta me di.", "Así que se notara, no."),
    ("other_day", "en"): ("It isn't the day. Any day would be the same.", "The day's got nothing to do with it."),
    ("other_day", "es"): ("No es el día. Cualquier día sería igual.", "El día no tiene nada que ver."),
    ("yes_or_no", "en"): ("Yes and no.", "More no than yes.", "More or less.", "I'd say so, yes."),
    ("yes_or_no", "es"): ("Sí y no.", "Más no que sí.", "Más o menos.", "Yo diría que sí."),
    ("in_touch", "en"): ("You can call.", "All right. You've got my number.", "Call, yes. I'll pick up if I can."),
    ("in_touch", "es"): ("Llámame, sí.", "Está bien. Ya tienes mi número.", "Sí. Si puedo, contesto."),
    ("no_touch", "en"): (
        "I'd sooner you didn't.",
        "Leave it with me. I'll call if I want to.",
        "No, that's all right.",
    ),
    ("no_touch", "es"): ("Mejor no.", "Déjalo. Si quiero, llamo yo.", "No, así está bien."),
    ("reach", "en"): ("Call me. If I don't pick up, call again.", "By phone. I'm slow, but I do answer."),
    ("reach", "es"): ("Llámeme. Si no contesto, insista.", "Por teléfono. Tardo, pero contesto."),
    ("no_reach", "en"): ("You found me this time.", "You know where I am. That'll do for now."),
    ("no_reach", "es"): ("Hoy me encontró, ¿no?", "Ya sabe dónde estoy. Por ahora con eso."),
    ("again", "en"): ("I wouldn't mind that.", "Again? Yes, why not."),
    ("again", "es"): ("No me molestaría.", "¿Otra vez? Pues sí, por qué no."),
    ("not_again", "en"): ("Let's see how this one ends first.", "Ask me when we're done."),
    ("not_again", "es"): ("Primero acabemos ésta.", "Pregúnteme al final."),
    ("nothing_asked", "en"): (
        "Nothing so far. You haven't asked me for anything yet.",
        "That depends what you're after.",
    ),
    ("nothing_asked", "es"): ("Nada, por ahora. Si todavía no me pide nada.", "Depende de qué ande buscando."),
    ("bad_time", "en"): ("No, you're all right.", "Now's as good as any.", "It's fine. Go on."),
    ("bad_time", "es"): ("No, está bien.", "Ahorita está bien, dígame.", "Como cualquier otro. Dígame."),
    ("meant", "en"): (
        "Just how it sounds.",
        "Don't make me explain it, it only gets worse.",
        "It's a thing I say. It means what it says.",
    ),
    ("meant", "es"): ("Pues eso, como suena.", "Es un decir.", "Lo que oye, ni más ni menos."),
    ("opinion", "en"): ("You may be right.", "I wouldn't bet against it.", "It's one way to see it."),
    ("opinion", "es"): ("Puede que tenga razón.", "Yo no apostaría en contra."),
    ("nervous", "en"): ("That's all right. Take your time.", "You're doing fine. I don't bite."),
    ("nervous", "es"): ("No se apure. Con calma.", "Va bien. Yo no muerdo."),
    ("guessed", "en"): ("No, I wouldn't say that.", "A guess. It isn't me, though.", "No. Ask me, it's quicker."),
    ("guessed", "es"): ("No, eso no.", "Eso lo está adivinando, y no le atinó.", "No. Pregúnteme, es más rápido."),
    ("granted", "en"): ("Go on, then.", "I won't stop you.", "If you like. Mind how you go."),
    ("granted", "es"): ("Ándele, pues.", "Sí, cómo no.", "Usted dele."),
    ("hand", "en"): (
        "I'm all right, thanks. It's good of you.",
        "No, you're fine where you are.",
        "I've got it, thanks.",
    ),
    ("hand", "es"): ("Estoy bien, gracias. Se agradece.", "No, ahí está bien.", "Yo puedo, gracias."),
    ("favor", "en"): (
        "Some other day, maybe. I'm no good with people watching.",
        "Not just now. Remind me.",
        "One day.",
    ),
    ("favor", "es"): ("Otro día, quizás. Así mirándome no me sale.", "Ahorita no. Recuérdeme.", "Un día de éstos."),
    ("no_hurry", "en"): (
        "That's decent of you.",
        "Good. I don't like being hurried.",
        "All right. I'll hold you to that.",
    ),
    ("no_hurry", "es"): ("Se agradece.", "Qué bueno. A mí no me gusta que me apuren.", "Bueno. Le tomo la palabra."),
    ("think_on_it", "en"): (
        "I can do that. I'll turn it over.",
        "Thinking I can promise.",
        "I'll think. I'm slow, but I do it.",
    ),
    ("think_on_it", "es"): ("Eso sí. Lo pienso.", "Pensarlo sí se lo prometo.", "Lo pienso. Me tardo, pero lo pienso."),
    ("condoled", "en"): ("Thank you.", "That's kind.", "Thanks for saying it."),
    ("condoled", "es"): ("Gracias.", "Se lo agradezco.", "Gracias por decirlo."),
    ("pointed_at", "en"): (
        "Oh, that. I don't notice it anymore.",
        "That? It's always been there.",
        "That's nothing special. It'd be odd without it, though.",
    ),
    ("pointed_at", "es"): (
        "¿Eso? Ya ni lo veo.",
        "Ah, eso. Siempre ha estado ahí.",
        "Nada especial, pero se extrañaría.",
    ),
    ("what_kind", "en"): ("The ordinary kind.", "Nothing fancy. The usual.", "The kind you'd expect, I'd say."),
    ("what_kind", "es"): ("De lo normal.", "Nada del otro mundo. Lo de siempre.", "De lo que hay."),
    ("meant_no", "en"): (
        "I mean I'd sooner not say. It's nothing against you.",
        "I mean ask me something else.",
    ),
    ("meant_no", "es"): ("Que de eso mejor no. No es por usted.", "Que me pregunte otra cosa."),
    ("offered", "en"): (
        "We'll see about that.",
        "Let me think on that one.",
        "Could be. Ask me again when we're done.",
    ),
    ("offered", "es"): ("Ya veremos.", "Déjeme pensarlo.", "Puede ser. Pregúnteme luego."),
    ("help_offered", "en"): (
        "It might. I'm not used to being asked.",
        "I'd have to get used to the idea. But it isn't nothing.",
        "It could be. Nobody's put it to me like that.",
    ),
    ("help_offered", "es"): (
        "Puede que sí. No me lo preguntan seguido.",
        "Tendría que hacerme a la idea. Pero no es poca cosa.",
    ),
    ("vague_what", "en"): ("The day I've got. What is it I'd be doing?", "Then I know when. And to do what, exactly?"),
    ("vague_what", "es"): ("El día ya lo tengo. ¿Y qué haría yo?", "Ya sé cuándo. ¿Y para hacer qué?"),
    ("said_yes", "en"): (
        "I said yes a minute ago. You want me to take it back?",
        "I thought that was settled. But all right, I'll think.",
        "Now you've got me wondering whether I should have.",
    ),
    ("said_yes", "es"): (
        "Pero si ya le dije que sí. ¿Me lo quiere quitar?",
        "Yo creí que ya habíamos quedado. Bueno, lo pienso.",
        "Ahora sí me hizo dudar.",
    ),
    ("recap", "en"): ("That's it.", "Yes, like this.", "That's how I have it, too.", "Yes. Once more, then."),
    ("recap", "es"): ("Eso es.", "Sí, así.", "Así lo tengo yo también.", "Sí. Otra vez, pues."),
    ("recap_wrong", "en"): ("Not quite.", "No, that's not the day.", "I have it differently."),
    ("recap_wrong", "es"): ("No exactamente.", "No, ese día no es.", "Yo lo tengo distinto."),
    ("nothing_agreed", "en"): (
        "We haven't agreed on anything yet. You haven't asked me for anything.",
        "Agreed? We've only been talking, so far.",
        "Nothing yet, that I know of.",
    ),
    ("nothing_agreed", "es"): (
        "Todavía no quedamos en nada. No me ha pedido nada.",
        "¿Quedar? Hasta ahorita nomás hemos platicado.",
        "En nada, que yo sepa.",
    ),
    ("no_yet", "en"): (
        "I haven't said yes yet.",
        "We haven't agreed on it, not so far.",
        "There's no yes from me yet, so don't write one down.",
    ),
    ("no_yet", "es"): (
        "Todavía no le he dicho que sí.",
        "En eso no hemos quedado, hasta ahora.",
        "Que sí, todavía no lo dije. No lo apunte.",
    ),
    ("no_still", "en"): (
        "We didn't get past a no.",
        "That was a no, and it still is.",
        "All we have so far is my no.",
    ),
    ("no_still", "es"): ("No quedamos. Dije que no.", "Fue un no, y sigue siendo.", "Hasta ahora lo que hay es mi no."),
    ("forgiven", "en"): ("It's all right. Go on.", "No harm done.", "We're fine. Start wherever you like."),
    ("forgiven", "es"): ("No pasa nada. Dígame.", "Está bien, no se preocupe.", "Todo bien. Empiece por donde quiera."),
    ("no_taken", "en"): (
        "And thank you for letting it be one.",
        "You took that well. Not everybody does.",
        "Good. I don't like having to say it twice.",
    ),
    ("no_taken", "es"): (
        "Y gracias por no insistir.",
        "Lo tomó bien. No todos.",
        "Qué bueno. No me gusta decirlo dos veces.",
    ),
    ("small_vague", "en"): (
        "That's more my size. When were you thinking?",
        "That I could see myself doing. Which day?",
    ),
    ("small_vague", "es"): ("Eso ya es más de mi tamaño. ¿Para cuándo?", "Eso sí me lo imagino. ¿Qué día?"),
    ("time_short", "en"): ("I've only got a few minutes left.", "I have to go in a bit."),
    ("time_short", "es"): ("Ya nomás me quedan unos minutos.", "Al rato me tengo que ir."),
    ("offer", "en"): ("I'm fine, thanks.", "Not for me, thank you.", "Later, maybe."),
    ("offer", "es"): ("Estoy bien, gracias.", "Para mí no, gracias.", "Más tarde, quizás."),
}
"""What anybody would say, where the author wrote nothing of the person's own."""


def courtesies(name: str, language: str) -> tuple[str, ...]:
    """Give the plain words for a courtesy."""
    return _COURTESIES.get((name, language), ())


def find_small(low: str) -> Iterator[str]:
    """Name the ordinary questions in plain text, in a fixed order."""
    for name, pattern in _PATTERNS:
        if pattern.search(low):
            yield name
