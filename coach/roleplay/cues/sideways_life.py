"""Questions from the side about somebody's days and their people, in English and Spanish."""

from __future__ import annotations

from typing import Final

from coach.model.lines import Sideways

_MATE = r"(?:husband|wife|partner|spouse|man|boyfriend|girlfriend|other half|missus)"
LIFE: Final[dict[Sideways, tuple[str, ...]]] = {
    Sideways.BEFORE_THIS: (
        r"(?:what|who) (?:did you do|were you(?: doing)?|was your (?:job|life))\b.* before (?:this|that|here|you)\b",
        r"^before this\W*$",
        r"have you always (?:done|been|worked|had)",
        r"(?:que|en que) (?:hacia|trabajaba|era)s? antes",
        r"^antes de esto\W*$",
    ),
    Sideways.ENDED_UP_HERE: (
        (
            r"how(?:'d| did) (?:you|i) (?:ever )?(?:end up|wind up|land|come to be|get to be) (?:here|"
            r"in this|doing this|at this)"
        ),
        r"how(?:'d| did) you (?:ever |first )?(?:get|come) (?:into|to) (?:this|that|it|the (?:job|trade|work))\b",
        r"how(?:'d| did) you (?:ever |first )?(?:come to|end up|get started) (?:be |do |work )?\w+(?:ing)?\b",
        r"como (?:llego|llegue|acabo|acabe|termino|termine|vino|vine) (?:a parar )?(?:aqui|en esto|haciendo esto)",
    ),
    Sideways.MATE_SAYS: (
        (
            rf"what(?:'s| does| do| did| would| will)? (?:your|my) {_MATE} (?:think|say|make|feel|reckon|"
            rf"says|thinks|take)"
        ),
        rf"how (?:does|did|would) (?:your|my) {_MATE} (?:feel|take|see)",
        rf"^my {_MATE}\W*$",
        r"(?:que|como) (?:dice|piensa|opina|dijo|lo ve) (?:su|tu) (?:espos[ao]|marido|senor|mujer|pareja)",
        r"^mi (?:senor|esposo|marido|mujer|esposa)\W*$",
    ),
    Sideways.FELT: (
        r"how did (?:that|it|this|they|he|she) make (?:you|me) feel",
        r"how did (?:that|it|this) feel",
        r"what did (?:that|it|this) do to (?:you|me)\b",
        r"how did you take (?:that|it)\W*$",
        r"how does (?:that|it|this|the)(?: \w+)? make (?:you|me) feel",
        r"what did (?:that|it|this) feel like",
        r"how did (?:you|i) feel",
        r"what did (?:you|i) feel\b",
        r"what (?:was|went) (?:going )?(?:on )?(?:through|in) (?:your|my) (?:head|mind)",
        r"how did (?:that|it|this) sit with",
        r"how it felt",
        r"what(?:'s| was| is) (?:that|it|this) (?:been )?like(?: for you)?\W*$",
        r"how (?:was|is) (?:that|it|this) for you\W*$",
        r"(?:como se|que) (?:sintio|senti)\b",
        r"como (?:la|lo|le|te) hace sentir\b",
        r"como me senti",
    ),
    Sideways.KEEPING_GOING: (
        (
            r"what(?:'s| is it that| is it| is)? (?:keep(?:s|ing)?|kept) (?:you|me) "
            r"(?:going(?! back)|moving|upright|on your feet|sane)\b"
        ),
        r"how (?:do|did|can) (?:you|i) (?:\w+ )?keep going(?! back)\b",
        (
            r"what do you do when (?:it|things|that|this|work|the day)(?:'s| gets?| is| are|'re) (?:all )?(?:too )?"
            r"(?:much|hard|bad|rough|tough|heavy|stressful|busy)\W*$"
        ),
        r"what gets (?:you|me) (?:through|out of bed|up in the morning)",
        r"what (?:motivates|drives) (?:you|me)(?: most| the most)?\W*$",
        r"que (?:la|lo|te|me) (?:motiva|impulsa)\W*$",
        (
            r"how (?:do|did|can) you (?:even |ever |all )?(?:cope|manage|get by|handle|stand|bear|deal with|live with|"
            r"put up with|get through|keep up with)(?: (?:it|that|this|all (?:of )?(?:this|that)))?(?: all)?\W*$"
        ),
        r"como (?:le hace|aguanta|lo (?:aguanta|soporta|lleva))\W*$",
        r"where do you (?:get|find) (?:your|the|all (?:that|the|your)) (?:energy|strength)",
        r"que (?:la|lo|te|me) (?:mantiene|sostiene)",
        r"de donde (?:saca|sacas|saco) (?:tanta |la |las |su |tu )?(?:fuerzas?|energia|ganas)",
    ),
    Sideways.STAYING: (
        r"why (?:did|do|would) (?:you|i) (?:still )?(?:stay|keep (?:going|doing|coming|at it)|stick)",
        r"what (?:made|makes|keeps|kept) (?:you|me) (?:stay|staying|here|going|coming|at it)",
        r"why (?:haven't|didn't|don't) (?:you|i) (?:just )?(?:leave|left|quit|go)",
        r"(?:por que|para que) (?:se queda|se quedo|me quedo|me quede|sigue|sigo)",
    ),
    Sideways.TIRED_OF: (
        (
            r"what(?:'re| are| am)? (?:you|i) (?:most |so |just |really )?(?:tired|sick|fed up)"
            r"(?: and tired)? (?:of|with)"
        ),
        r"what (?:wears|tires) (?:you|me) (?:out|down)",
        r"what drains (?:you|me)",
        r"de que esta (?:mas )?(?:cansad|hart)",
        r"que (?:me|la|lo) (?:cansa|tiene harta)",
    ),
    Sideways.TALKING_TO: (
        (
            r"who (?:do|can|could|did) (?:you|i) (?:\w+ )?"
            r"(?:talk (?:to|with)|speak (?:to|with)|turn to|vent to|go to|lean on|complain to)\b"
        ),
        r"who listens to (?:you|me)",
        (
            r"(?:do|have) you (?:got |have )?(?:anyone|anybody|someone|somebody) (?:to )?(?:talk|speak|"
            r"you (?:talk|can talk)) ?(?:to|with)?"
        ),
        r"con quien (?:habla|platica|lo habla|hablo|platico|se desahoga)",
    ),
    Sideways.WRONG_ABOUT: (
        (
            r"what (?:do|did|does|would) (?:most )?(?:people|they|folks|others|everyone|everybody|we) "
            r"(?:always |usually )?(?:get wrong|not (?:get|understand|know|see)|misunderstand|miss)"
        ),
        (
            r"what (?:don't|doesn't) (?:most )?(?:people|they|folks|others|anyone|anybody|everyone)"
            r" (?:know|get|see|understand)"
        ),
        r"what do you wish (?:more )?(?:people|they|folks|everyone|everybody|we) (?:knew|understood|saw|got)",
        r"what(?:'s| is) the (?:part|bit|thing|one thing) (?:that )?(?:nobody|no one|people)",
        r"^what (?:people|they) get wrong\W*$",
        r"(?:en )?que se equivoca(?:n)?\b.*",
        r"que no (?:sabe|ve|entiende) la gente",
    ),
    Sideways.LAUGHING: (
        r"what (?:makes|made) (?:you|me) (?:laugh|smile|happy)",
        r"(?:when did you|the) last (?:time you )?laugh(?!\w* (?:with|at|about|together))",
        r"(?:last|first) (?:thing|time|one) (?:that )?(?:made )?you laugh",
        r"what(?:'s| is) (?:fun|funny|made you laugh)",
        r"que (?:la|lo|te|me) hace (?:reir|feliz)",
    ),
    Sideways.SOMETHING_GOOD: (
        r"tell me (?:something|one thing) (?:good|nice|happy)",
        r"(?:anything|something|what's|any) good (?:happen\w*|news)",
        r"cuent[ea](?:me)? algo bueno",
    ),
    Sideways.GOOD_DAY: (
        (
            r"what(?:'s| is| does| would)? (?:be )?a (?:really |very )?(?:good|perfect|great|nice)"
            r" (?:day|shift|night|week|run|trip)\b"
        ),
        (
            r"what do (?:you|i) (?:like|love|enjoy)(?: the)?(?: most| best)? ?"
            r"(?:about (?:it|this|that|your (?:job|work)|"
            r"the (?:job|work)|what you do|being here))\b"
        ),
        r"what(?:'s| is| was) (?:the|your) (?:best|favou?rite) (?:part|thing|bit|day|shift|night|moment)",
        r"^a good day\W*$",
        r"(?:como es |que es )?un buen dia\b",
        r"que (?:le|te|me) gusta (?:mas )?de (?:su|tu|mi|este) (?:trabajo|oficio)",
    ),
}
