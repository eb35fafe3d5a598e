"""The wordings that invite, and the acts people are invited to. Tables alone; asks.py decides what they make."""

from __future__ import annotations

import re

from coach.analysis.cues import Cues

_WILLING = (
    r"(?: please| maybe| perhaps| also| ever| at all| be| possibly| just| still| consider| rather| even| try to| try and| agree to| feel (?:okay|ok|comfortable|up to)| manage to"
    r"| (?:like|care|want|love|prefer|elect|choose|be willing|willing|be able|able|be prepared|be ready|be happy|be glad|be open|open|be up|be down|be interested|interested|be game|be comfortable)(?: to| for| in)?"
    r"| think about| mind| feel about)*"
)

# Openings that make an ask of the act that follows them.
INVITING = Cues(
    asking=rf"""
        (would|will|could|can|won't|wouldn't|couldn't|can't|wud|wld) (?:you|u|ya|ye|y'all|youse){_WILLING}
        are you (?:willing|able|up|down|game|open|free|interested|ready|in a position|prepared|still|happy|okay|ok|going|thinking)(?: to| for| in| about)*
        (do|d'you|d'ye|did) (?:you |u |ya )?(?:want|wanna|wish|fancy|feel like|think you(?:'d| would| could| can| might)|suppose you could|reckon you(?:'d| could| would| can)){_WILLING}
        you(?:'d| would)? (?:want to|wanna|wanting to|be up for|be willing to|be able to|think you could){_WILLING}
        (wanna|fancy)
        (think|reckon|suppose) you(?:'d| could| can| would| might){_WILLING}
        do you think (?:that )?you{_WILLING} (?:would|could|might|can|'d){_WILLING}
        have you (?:ever )?(?:considered|thought about|thought of)
        any chance (?:that )?you(?:'d| could| would| might| can)?{_WILLING}
        is there any (?:chance|way) you(?:'d| could| would| might| can){_WILLING}
        how (?:would|do|'d) you (?:feel about|like to|like|think about)
        how about (?:you |we )?
        what about
        what if you
        why (?:don't you|not|don't we)(?: just)?
        (is|would) (?:that|this|it) (?:be )?something (?:that )?you(?:'d| would| could| might|'re){_WILLING}
        curious,? how willing (?:would|are) you(?: be)? to
        te (?:gustaría|animas|apuntas)(?: a)?
        (quieres|puedes|podrías|quisieras|vienes)
    """,
    telling=rf"""
        (i|we)(?:'d|'ll)? (?:\w+ )?(?:want|wanted|need|like|love|ask|invite|encourage|urge|beg|expect|hope|challenge|trust)(?: for)? you(?: all)? to
        (i'd|i|we'd|we) (?:would )?(?:really |just )?(?:like|love|be honored|be grateful)(?: it)? (?:for you to|if you(?:'d| would| could| can)?)
        (i'm|we're|i am|we are) (?:\w+ )?(?:asking|inviting|hoping|counting on|encouraging|wanting)(?: (?:for|that))? you(?:'d|'ll| can| could| would| will| might)?(?: to| also)*
        what (?:i'd|we'd|i would) (?:really )?(?:love|like) is (?:for you to|if you(?:'d| could| would))
        (i|we)(?: was| were) (?:\w+ )?(?:wondering|hoping|thinking) (?:if |whether |that )?(?:maybe |perhaps )?you(?:'d| would| could| might| can|'ll)?{_WILLING}
        (i'm|i am) wondering (?:if|whether) you(?:'d| would| could| might| can)?{_WILLING}
        (wondering|hoping) (?:if |whether |that )?you(?:'d| would| could| might| can){_WILLING}
        (you're|you are) (?:\w+ )?(?:invited|welcome) to
        you(?: should| ought to|'ve got to| gotta| must| have to) (?:\w+ )?(?=come\b|join\b|sign up|donate\b|be there|bring\b)
        you (?:can|could) (?:surely |definitely |even |always )?(?=come\b|join\b|donate\b|spare\b|give\b)
        (may|can|could) i (?:please )?(?:ask|invite|get|persuade|talk|interest|tempt) you (?:to|into|in)
        (can|could) we get you to
        quiero que (?:vengas|firmes|me)
        me gustaría que
    """,
    bidding="""
        (please|pls) (?:do |also |consider |just )?
        (so|then|well|okay|ok) (?=come\\b|join\\b|sign\\b|donate\\b|bring\\b)
        (come (?=with|to|along|join|and|by|over|on)|join |donate |bring |do )(?=\\w)
    """,
)

# Wordings that are an ask by themselves.
ALWAYS = Cues(
    role=r"""
        (can|could|may|should|shall) (?:i|we) (?:please |just |maybe )?(?:put|count|sign|get|add|mark|pencil|have|book) (?:you|u|your name)(?: (?:down|on|up|in|for|to))+
        (can|could) (?:i|we) count (?:you|on you)
        (i'd|i would|i'd really|we'd) (?:really )?(?:like|love|want) it to be you
        (i|we)(?:'d)? (?:\w+ )?(?:want|need|like|love) you (?:on|at|in|there|with|beside|as|for|up there|out there)(?! my side)
        (will|would) you do (?:it|that|this)
        (will|would|can|could) you be (?:there|our|the|a|one of|part|apart|my)
        (are you|you) in\?
        (join|come with) (?:us|me)
        what (?:do|would|d'you) you say\?
        sign (?:here|this|me|the card|your name)
        deal\?(?=.?)
        (would|could|will) you have (?:\w+ ){1,6}(?:in|over|round|around|at your)
    """,
    amount=r"""
        how (?:much|many)(?: \w+){0,12}? (?:would|will|do|are|can|could|did|were|was) (?:you|u|ya)(?: \w+){0,4} (?:like|want|willing|able|wish|care|donate|give|spare|thinkin|thinking|contribute|pledge|afford|put|be)
        (what|which) (?:\w+ ){0,4}amount(?: \w+){0,8} you(?: \w+){0,4} (?:like|want|willing|able|donate|give|wish)
        how much (?:of|from) your
        (will|can|could) you (?:\w+ )?(?:afford|spare)
        how about (?:\$|£|€|\d|a dollar|half|a few|one|two|five|ten)
        would you (?:\w+ )?donat(?:e|ing)
    """,
)

_ACT = (
    "come|coming|join|joining|sign|signing|bring|bringing|help|helping|host|hosting|speak|speaking|take|taking|run|running|lead|leading|talk|talking|sit|sitting|stand|standing"
    "|walk|walking|call|calling|phone|text|knock|knocking|make|making|give|giving|donate|donating|show|showing|be|being|do|doing|get|getting|organize|organise|organizing|co-?chair|chair|chairing"
    "|meet|meeting|go|going|drive|driving|cook|cooking|ask|asking|invite|inviting|share|sharing|testify|testifying|write|writing|post|put|putting|hold|holding|volunteer|volunteering|pick|spend"
    "|contribute|contributing|have|let|sponsor|sponsoring|pledge|recruit|spare|commit|consider|attend|attending|step|serve|keep|collect|hand|pass|set|cover|facilitate|open|represent|introduce|interpret|translate"
    "|read|vote|stay|reach|hear people|swing|stop by|drop|pop|round up|start|starting|teach|teaching|try|work|deliver|distribute|leaflet|canvass|canvassing|phonebank|register|rsvp|add|support|provide|part|apart|a part"
    "|venir|firmar|ayudar|traer|hablar|participar|acompañar|acompañarme|unirte|llevar|ir|con nosotros|conmigo"
    "|a donation|a contribution|an hour|a coffee|coffee|one of|it|that|this"
)
ACTS = re.compile(rf"(?:\s*(?:to|a|be|up for|in|for)\s)?\s*(?:{_ACT})\b")
# "Would you say ...", "can you tell me ...": these seek words, not deeds. So do small courtesies.
INFORMING = re.compile(
    r"\s*(?:to )?(?:be (?:more specific|honest|able to (?:say|tell)|surprised|worried|okay|ok|comfortable|happier|willing to (?:tell|say|share))"
    r"|give me (?:an example|a sense|an idea|a minute|a second|a sec)|share (?:a bit|a little|more|your|that|what|with me (?:what|how))|take me (?:through|back)|talk (?:me through|about|a bit|more|to me about|a little)"
    r"|walk me (?:through|back)|help me (?:understand|see|out (?:here|with understanding))|go back|have (?:any|a minute|a moment|kids|children|time|the time|family|to|enough)|make (?:sense|it home|ends meet|of)|get (?:home|here|there|along|by|that|it|me wrong|what|why|paid|any|enough|a chance)"
    r"|let me (?:know (?:how|what|why)|ask|tell|say|finish)|ask (?:him|her|them|for|you something|me)|keep (?:going|talking)|hold (?:on|that|this)|put (?:that|it|your finger|into)|do (?:about|differently|if|when|with|for (?:work|a living|fun)|all|every|then|that (?:to|again)|you)"
    r"|it (?:would|is|was)|that (?:would|is|was|you|make)|this (?:is|was)|support|work (?:here|there|at|with|nights|days|for)|start (?:by|with|at the|from)|stand (?:it|that|there)|call (?:it|that|yourself)|read (?:that|it)|take (?:it|that|milk|sugar)|drive (?:here|in|to)|try (?:it|that|one)|stay (?:here|there|in))\b"
)
