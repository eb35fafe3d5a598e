"""Turns of phrase of a person who tells what they care about, or what holds them back. Tables alone."""

# ruff: noqa: E501 - a phrase or a list of words is read on one line
from __future__ import annotations

from coach.analysis.cues import TO_PERSON, Cues

PERSON = Cues(
    TO_PERSON,
    worry="""
        (i|i'm|we|we're|me) (?:\\w+ ){0,2}(?:worried|worry|scared|afraid|frightened|ashamed|shamed|tired of|sick of|fed up|stressed|anxious|nervous|terrified|exhausted|lonely)
        (i) (?:\\w+ ){0,2}(?:hate|can't stand|dread|miss|cried|cry|regret|resent)
        i don't (?:want|like) (?:to|my|them|it|being|losing|anyone|anybody)
        (worries|scares|frightens|bothers|angers|upsets|kills) me
        keeps me (?:up|awake)
        i'm awake
        breaks my heart
        makes me (?:\\w+ )?(?:mad|angry|sad|sick|furious|nervous|cry|nuts|feel)
        it (?:hurts|hurt|stings|eats)
        tengo miedo
        me (?:preocupa|duele|importa|da miedo)
    """,
    value="""
        (i|we) (?:\\w+ )?(?:care|believe|love|value|dream|hope|wish)
        i(?:'ve)? (?:always|never) (?:\\w+ )?(?:wanted|thought|believed|felt|dreamed|promised|told)
        i (?:just |really |only )?(?:want|wanted) (?:to|my|her|him|them|it|the|a|our|someone|somebody|people)
        i'd (?:like|love|want) (?:to|my|her|him|them|it)
        (matters|mattered|means|meant) (?:\\w+ ){0,3}to (?:me|us)
        i was (?:raised|brought up|born|taught|proud|ashamed)
        i'm proud
        (not|isn't|ain't) (?:right|fair)
        somebody should
        i (?:felt|feel) (?!like (?:that|it)'s|free)
        quiero que
        mi (?:sueño|familia|mamá|mama|hija|hijo|madre|abuela)
    """,
    kin="""
        my (?:\\w+ )?(?:mother|mom|mum|ma|mam|dad|father|da|wife|husband|partner|son|daughter|kid|kids|children|child|girls|boys|girl|boy|baby|sister|brother|grandmother|grandma|gran|nan|nana|granddad|grandfather|grandson|granddaughter|grandkids|aunt|uncle|cousin|nephew|niece|parents|family|friend|neighbor|neighbour|students|patients|mother-in-law|in-laws)
        (our) (?:\\w+ )?(?:kids|son|daughter|mother|father|family|house|home|street|block)
    """,
    own_life="""
        my (?:back|knees|knee|heart|name|hands|life|job|rent|house|home|visa|whole life|health|chest|credit|contract|street|block|building|church)
        (i've|i) (?:been|worked|lived|raised|lost|grew up|came|moved|started|borrowed|sold|carried|carry|drove|ran|quit|buried|got laid off|hauled|cleaned|nursed|taught)
        i (?:used to|had to|have to)
        (when|since|because) (?:i|we|my|our) (?:\\w+ )?(?:was|were|came|had|got|first|moved|started|lost|left|grew|mother|father|mom|mum|dad)
        i (?:stood|sat|watched|saw|seen|remember|went|told|thought|said|says|called|asked|gave|get|got)
    """,
    unwilling="""
        (i|we) (?:\\w+ )?(?:can't|cannot|cant|can not|won't|wont|couldn't|wouldn't) (?!believe|wait|imagine|remember|tell|stand|help but|say enough|complain|get over)
        (i'm|im|i am) (?:\\w+ )?not (?:going to|gonna|doing|holding|getting|saying|signing|joining|interested|your|a|the|really|much of|big on|good|comfortable|political|sure)
        i don't (?:\\w+ )?(?:do|want|think|like|know (?:if|that|about|whether|the people|anybody|anyone|how)|have (?:the )?(?:time|energy|money)|need|trust|see (?:how|what|the|why))
        (i'd|i would) (?:have|need|want|hate|rather|prefer)(?: to)?
        i (?:need|have|want) to (?:talk|ask|see|check|think|know|be|get|work|pick)
        no (?:time|point|way|use|energy|good)
        (what|who)(?:'s| is) the point
        (never|nothing|nobody) (?:\\w+ )?(?:changes|works|helps|listens|happens|will change)
        not (?:for me|my thing|really my|the type|interested|this time|today|the kind)
        because i'm not
        waste of
        last time
    """,
    barrier="""
        (afraid|scared|worried|nervous|terrified|risk|risky|retaliate|retaliation|fired|trouble|deported|papers|visa|probation|probationary|evict|evicted|eviction|evictions)
        (too) (?:busy|tired|old|shy|late|much|far|many|risky|young|sick)
        (busy|tired|exhausted|swamped|stretched)
        (night|early|double|late|second) shift
        (childcare|babysitter|sitter|daycare|the kids|my kids|the baby)
        (my|his|her) (?:english|back|knees|health|hours|schedule|shift|boss|manager|landlord|husband|wife|mother|kids|lease|observation)
        (would|could|might|will) (?:\\w+ )?(?:lose|get me|find out|see me|know it was|fire me|cut my|come after|kill me|kick)
        what if
        (but) (?:\\w+ ){0,3}(?:i|it's|my|the|she|he|they|what|who|how|is|at)
        (it's|it is) (?:just|only|also) (?:that|the)
        (that's|it's|is) (?:not )?(?:fair|easy for you|a lot|a big|hard|difficult|complicated|too)
    """,
    holding_back=r"""
        (i'm|im|i am|i) (?:\w+ )?(?:no|not|never|ain't|wasn't|isn't) (?:\w+ )?(?:good|able|the (?:one|type|kind|sort|person)|a (?:\w+ )?(?:person|talker|speaker|leader|joiner)|one for|much|big|brave|political|cut out|holding|getting|standing|going|doing|making|sitting|putting|ready|comfortable|taking|signing)
        i (?:don't|dont|can't|cant|couldn't|wouldn't|won't|cannot) (?:\w+ )?(?:do|talk|speak|write|read|drive|get|go|leave|afford|risk|be|have|want|think|know|see|use|sit|stand|say|take|put|come|like|trust|fancy|need)
        (i've|ive|i) (?:got|have|had) (?:\w+ ){0,2}(?:kids|exam|exams|mock|shift|shifts|work|job|class|baby|school|appointment|training|two|three|enough|a lot|so much|too much|no|my)
        (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|monday|tuesday|wednesday|thursday|friday|saturday|sunday|nights|mornings|evenings) (?:\w+ ){0,2}(?:i|i'm|we|is|are|she|he|the|my)
        (what if|what about|who'd|who's going to|who would|and if|how would|suppose)
        (they'd|he'd|she'd|they'll|he'll|she'll|they|people|folks|he|she|somebody) (?:\w+ )?(?:would|could|might|'d|'ll|will|know|find|fire|fires|see|hear|talk|laugh|look|put|say|think|cut|sack|kill|come|hate|retaliate)
        (i'd|i would|i'll) (?:just |only )?(?:be|feel|have|lose|end|get|look|die|need|hate|freeze|mess|rather)
        (it's|its|it is|that's|is) (?:\w+ )?(?:far|late|early|hard|risky|dangerous|a lot|difficult|complicated|too|not (?:safe|worth|that|my|fair)|easy for|pointless|for (?:nothing|the)|different for)
        (too|so) (?:busy|tired|old|shy|late|much|far|many|risky|young|sick|soon|scared)
        (we tried|tried that|last time|been there|heard (?:it|that)|same as|nothing (?:ever )?(?:changes|happens|came)|won't make|doesn't make|what good|what difference|what's the point|waste)
        (somebody|someone) (?:else|younger|better|smarter|who)
        (my|the|his|her) (?:visa|papers|landlord|boss|manager|lease|observation|back|knee|knees|nerves|english|husband|wife|mam|mum|mom|dad|schedule|shift|kids|hours|doctor|lawyer)
        in front of
    """,
)
