"""Questions that the author had no line for: what anybody would say to one of that kind, so that nobody shrugs it off.

A kind is one of the questions from the side, or the detail that is wanted: who, when, how many, what they said.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from coach.model.lines import Sideways
from coach.roleplay import cues
from coach.roleplay.cues.phrases import Cue
from coach.roleplay.forms import asked_last, detail
from coach.roleplay.sideways import kind_of
from coach.roleplay.smalltalk import courtesies

if TYPE_CHECKING:
    from collections.abc import Sequence

    from coach.roleplay.hearing import Hearing

_EN: dict[str, tuple[str, ...]] = {
    Sideways.SLEEPING: ("On and off. More off.", "I lie down. It counts for something."),
    Sideways.GETTING_BAD: ("It crept up. There wasn't a day you could circle.", "A while back. You only see it after."),
    Sideways.WHO_KNOWS: ("Not many. And now you.", "It isn't a thing I go round with."),
    Sideways.OTHERS_TOO: ("I'm not the only one. They'd have to tell you themselves.", "More than say so."),
    Sideways.HARDEST: ("That it just goes on, I think.", "The hardest part doesn't look like much from outside."),
    Sideways.WORRYING: ("The things you can't do anything about. Same as anybody.",),
    Sideways.LEARNED_FROM: (
        "By watching, mostly. Nobody sat me down.",
        "You pick it up. I did it wrong until I didn't.",
    ),
    Sideways.DECIDING: ("Not me. That much I know.", "Somebody I've never sat across from."),
    Sideways.OTHERWISE: (
        "Then it's the same again, and a bit more of it.",
        "Then you get used to it. That's what I don't like.",
    ),
    Sideways.NOBODY_ACTS: (
        "Everybody thinks that somebody else will.",
        "People are tired. It doesn't make them stupid.",
    ),
    Sideways.ENDS_MEET: (
        "You count it twice, and it doesn't get more.",
        "We manage. It isn't magic, it's going without.",
    ),
    Sideways.FAMILY_SAYS: ("They've got their own opinion. They've got it loudly.",),
    Sideways.AS_A_CHILD: ("Older. I wanted to be older.",),
    "what_they_would_do": (
        "Come and look, for a start.",
        "Pick up a telephone. I don't know that it's more than that.",
    ),
    "skills": ("I turn up, and I finish things.", "Ask the people I work with. I'd leave out the half of it."),
    "resources": ("Two hands, and I know a few people.", "Not money. I know who's who, if that's any use."),
    "time_to_give": ("Not a lot. An hour, if I knew what it was for.", "An evening, now and then. Not two."),
    "off_the_plate": (
        "I'd have to look. It all holds something up.",
        "There's things I'd drop. I've nobody to catch them.",
    ),
    "touches_others": ("They feel it. They don't always say.", "You'd see it at the table, if you sat there."),
    "what_they_said": (
        "Not a lot. It was more how it was said.",
        "I don't remember the words. I remember the face.",
        "Nothing you could write down.",
    ),
    "what_they_would": ("Something short, if I know them.", "I can hear the tone. Not the words."),
    "what_they_think": ("You'd have to get that from them.", "They don't say. I have my guesses."),
    "missed": ("You don't know that till it's gone, I think.", "The small things. They'd sound silly out loud."),
    "tried": ("Putting up with it, mostly. That I've tried.", "This and that. None of it twice."),
    "what_if": ("I haven't wanted to find out.", "I've got as far as the question. Not past it."),
    "what_became": ("That I couldn't tell you.", "I never did hear the end of that."),
    "what_you_did": ("What you do. I got on with it.", "Nothing clever. You get through it."),
    "what_they_say": ("The usual. I could say it along with them.", "Not much, and always the same."),
    "to_their_face": ("I'd forget it the minute I saw them.", "Less than I'm telling you, I should think."),
    "with_us": ("It's all right. Some days more than others.", "No complaints. That isn't the same as happy."),
    "how_often": ("Oftener than I'd like.", "Often enough that I've given up counting."),
    "how_many": ("I'd have to count.", "I couldn't give you a number."),
    "since_when": ("I couldn't give you the day.", "It's a while. I didn't mark it down."),
    "what_you_said": ("Not what I wanted to. That came to me after.", "Nothing much. You don't, at the time."),
    "why_you_did": ("I don't know that I decided it. I just did.", "I've asked myself that. It seemed the only thing."),
    "what_is_wanted": (
        "A bit of peace. I haven't got further than that.",
        "Ask me on a day off. I'd know by the evening.",
    ),
    "who_told_you": ("Nobody told me to.", "Nobody. I'm not good at being told."),
    "who_helps": ("Whoever's near. Mostly that's me.", "My own two arms, most days."),
    "who_for_you": ("I do. When I remember.", "Me, mostly. I'm not strict."),
    "where": ("Where? I'd have to think how to put it.", "That's a longer answer than the question."),
    "who_now": ("The usual ones. No surprises.", "Whoever's there. It changes."),
    "who": ("I couldn't tell you who.", "Who? I'd have to think."),
}
_ES: dict[str, tuple[str, ...]] = {
    Sideways.SLEEPING: ("A ratos. Más ratos que sueño.", "Me acuesto, que ya es algo."),
    Sideways.GETTING_BAD: ("Poco a poco. No hubo un día que pudiera señalar.", "Ya tiene. Uno se da cuenta después."),
    Sideways.WHO_KNOWS: ("Pocos. Y ahora usted.", "No es cosa que ande contando."),
    Sideways.OTHERS_TOO: ("No soy la única persona. Que se lo digan ellos.", "Más de los que lo dicen."),
    Sideways.HARDEST: ("Que sigue y sigue, yo creo.", "Lo más duro no se ve desde fuera."),
    Sideways.WORRYING: ("Lo que no está en mis manos. Como a todos.",),
    Sideways.LEARNED_FROM: ("Mirando, más que nada.", "Echando a perder, como todos."),
    Sideways.DECIDING: ("Yo no. Eso sí lo sé.", "Alguien que nunca se ha sentado conmigo."),
    Sideways.OTHERWISE: ("Pues lo mismo, y un poquito más.", "Pues uno se acostumbra. Eso es lo que no me gusta."),
    Sideways.NOBODY_ACTS: ("Todos piensan que otro lo hará.", "La gente está cansada. Eso no es ser tonta."),
    Sideways.ENDS_MEET: ("Se cuenta dos veces y no sale más.", "Ahí la llevamos. No es magia, es no comprar."),
    Sideways.FAMILY_SAYS: ("Tienen su opinión. Y la dicen fuerte.",),
    Sideways.AS_A_CHILD: ("Grande. Yo quería ser grande.",),
    "what_they_would_do": ("Venir a ver, para empezar.", "Levantar el teléfono. Yo creo que con eso."),
    "skills": ("Llego, y acabo lo que empiezo.", "Pregúnteles a los que trabajan conmigo. Yo me dejaría la mitad."),
    "resources": ("Dos manos, y conozco gente.", "Dinero no. Sé quién es quién, si eso sirve."),
    "time_to_give": ("Poco. Una horita, si supiera para qué.", "Una tarde de vez en cuando. Dos no."),
    "off_the_plate": ("Tendría que ver. Todo detiene algo.", "Cosas hay. Falta quién las levante."),
    "touches_others": ("Lo sienten. No siempre lo dicen.", "Se ve en la mesa, si uno se sienta."),
    "what_they_said": (
        "No mucho. Fue más el modo.",
        "De las palabras no me acuerdo. De la cara, sí.",
        "Nada que se pueda apuntar.",
    ),
    "what_they_would": ("Algo corto, si los conozco.", "El tono me lo imagino. Las palabras no."),
    "what_they_think": ("Eso que se lo digan ellos.", "No lo dicen. Yo me lo figuro."),
    "missed": ("Eso se sabe cuando ya no está.", "Cosas chiquitas. Dichas suenan a nada."),
    "tried": ("Aguantarme, más que nada. Eso sí lo probé.", "De todo un poco. Nada dos veces."),
    "what_if": ("No he querido averiguarlo.", "Hasta ahí no llego ni cuando lo pienso."),
    "what_became": ("Eso no se lo sé decir.", "Nunca supe en qué acabó."),
    "what_you_did": ("Lo que se hace. Seguirle.", "Nada del otro mundo. Se pasa y ya."),
    "what_they_say": ("Lo de siempre. Ya me lo sé.", "Poca cosa, y siempre la misma."),
    "to_their_face": ("Se me olvidaría nomás de verlos.", "Menos de lo que le digo a usted."),
    "with_us": ("Bien. Unos días más que otros.", "No me quejo. No es lo mismo que estar a gusto."),
    "how_often": ("Más de lo que quisiera.", "Tanto que ya no llevo la cuenta."),
    "how_many": ("Tendría que contar.", "Un número no le sé dar."),
    "since_when": ("El día no se lo sé decir.", "Ya tiene. No lo apunté."),
    "what_you_said": ("No lo que quería. Eso se me ocurrió después.", "Poca cosa. En el momento no sale."),
    "why_you_did": ("No sé si lo decidí. Lo hice y ya.", "Eso me lo he preguntado yo también."),
    "what_is_wanted": ("Tantita paz. De ahí no he pasado.", "Pregúnteme en domingo. Para la tarde ya sabría."),
    "who_told_you": ("Nadie me dijo.", "Nadie. A mí no se me da que me manden."),
    "who_helps": ("El que esté cerca. Casi siempre, yo.", "Mis dos manos, casi todos los días."),
    "who_for_you": ("Yo, cuando me acuerdo.", "Pues yo, y ni tanto."),
    "where": ("¿Dónde? A ver cómo se lo digo.", "Eso es más largo que la pregunta."),
    "who_now": ("Los de siempre.", "Según quién ande por ahí."),
    "who": ("Quién, no le sabría decir.", "Tendría que pensar quién."),
}


_OF_THEIRS = Cue(
    r"^(?:and )?who(?:'s| is| are|'re| was| were) (?:in )?your\b|^quien(?:es)? (?:es|son|era) (?:sus?|tus?)\b"
)


def at_hand(heard: Hearing) -> str:
    """Name how a question is about what is there or was just named; empty for any other."""
    asked = asked_last(heard)
    kinds = ("pointed_at", cues.kindnesses.POINTED_AT), ("what_kind", cues.kindnesses.WHAT_KIND)
    return next((name for name, cue in kinds if cue.match(asked)), "")


def unprepared(heard: Hearing, language: str) -> list[tuple[str, Sequence[str]]]:
    """Give the plain words for a question of a known kind; none where its kind is not known."""
    if heard.question is None:
        return []
    if name := at_hand(heard):
        return [(f"plain.{name}", courtesies(name, language))]
    words = _ES if language == "es" else _EN
    kind = kind_of(heard.asked_words)
    found = str(kind) if kind in words else detail(heard)
    if found == "who" and _OF_THEIRS.match(asked_last(heard)):
        return []  # everybody knows who their own are
    return [(f"plain.{found}", words[found])] if found in words else []


def wants_a_detail(heard: Hearing) -> bool:
    """Tell whether the last question wants who, when, how many or what was said, which a remark does not give.

    A reason may be in any remark.
    """
    return heard.question is not None and detail(heard) not in (None, "why")
