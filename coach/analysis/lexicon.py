"""Words by what they are about, for telling a story from a plan and a worry from a pitch. Knows no labels."""

# ruff: noqa: E501 - a phrase or a list of words is read on one line
from __future__ import annotations

from coach.analysis.kin import KIN

_GROUPS = {
    "kin": f"""{" ".join(KIN)} ma mama mamá daddy papa papá partner sons daughters kid kids child children baby babies
        sisters brothers gran granny nan nana nanna grandad granddad grandpa grandson granddaughter grandkids grandchildren
        auntie cousins parents family families friend friends neighbor neighbors neighbour neighbours boy boys girl girls lad lads lass
        mother-in-law in-laws husband's wife's mother's mom's mum's dad's father's son's daughter's brother's sister's hija hijo madre padre abuela esposo esposa mamaw papaw
        fella fellow man woman lady men women mate teenager toddler""",
    "body": """back knee knees hip heart chest lung lungs kidney stroke asthma cancer dementia diabetes blood pressure sugar stent surgery hospital doctor doctors nurse nurses clinic pain
        hurt sick ill illness sleep asleep tired breath cough fever inhaler pills tablets medicine insulin hands hand feet eyes eye face ear fingers died die dying death dead buried
        funeral born pregnant baby chair wheelchair dialysis ambulance er ward blue cried crying cry""",
    "money": """rent mortgage bill bills money pay paid pays paying cost costs afford wages wage salary paycheck check cheque dollars dollar pounds pound quid bucks debt loan credit lease
        savings pension deposit overtime tips groceries gas heating electric fee fees broke owed borrowed borrow""",
    "work": """job jobs work working worked works shift shifts hours boss manager supervisor foreman plant factory warehouse kitchen store shop office school hospital truck line floor
        crew coworkers colleagues retired retire career trade apprentice teacher driver cleaner nurse carer aide contract schedule overtime clock break""",
    "home": """house home flat apartment apartments room rooms kitchen stairs lift elevator boiler heat heating mold mould damp ceiling roof window windows door doors landlord building block street
        neighborhood neighbourhood town village garden yard trailer church mosque temple farm river creek park bed table radio""",
    "sore": """worried worry worries scared afraid fear frightened angry mad anger furious ashamed shame shamed embarrassed sad lonely alone hate hated miss missed hurt hurts tired exhausted
        fed sick awful terrible horrible hard worse worst nervous anxious stress stressed guilty guilt regret cried cry crying awake lost lose losing humiliated stupid invisible useless ignored
        pendejo miedo triste rough raging gutted""",
    "glad": """love loved loves proud glad happy joy hope hoped dream dreamed beautiful wonderful lovely laugh laughed sang sing sings favorite favourite grateful lucky blessed""",
    "worth": """right fair unfair wrong deserve deserves deserved respect respected dignity promise promised believe believed trust trusted matter matters mattered care cared cares care about
        truth honest duty raised taught learned decent kind strong justice better protect safe safety belong everyone somebody someone nobody anybody""",
    "past": """was were had did went came said told used got gave took knew thought died lost remember remembers remembered ago when started stopped moved grew left called asked sat stood lived
        worked walked saw seen heard felt kept made brought put ran born been became couldn't wouldn't didn't wasn't weren't years year once never always since before first last whole drove
        bought carried watched fell broke cried laughed sang wrote found held turned""",
    "risk": """afraid scared fired fire visa deport deported deportation papers ice police retaliate retaliation trouble risk risky evict evicted eviction probation probationary tenure lawyer
        lose losing reference blacklisted names name quoted recorded camera photo boss landlord target targeted blame""",
    "burden": """busy shift shifts nights night kids babysitter sitter childcare exam exams homework class classes drive car bus ride tired time energy schedule overtime sleep early late far hours
        weekend weekends appointment appointments practice training church choir dinner bedtime swimming mock deadline thesis observation dialysis""",
    "hedge": """maybe might perhaps guess suppose probably possibly depends dunno unsure see think consider idk hmm um sometime eventually someday quizás doubt""",
    "refuse": """no not can't cannot cant won't wont don't dont never nothing nope nah rather wouldn't couldn't shouldn't isn't ain't without cannae dinnae wouldnae couldnae""",
    "accept": """yes yeah yep okay ok alright sure fine will i'll ill deal count bring there sí aye definitely absolutely gladly""",
    "we": """we us our ours we're we've we'll we'd were ourselves""",
    "cause": """union campaign organization organisation association committee coalition network group program programme members member contract petition petitions council councillor company
        companies corporate board ordinance bill law laws legal illegal rights budget city county state federal government mayor senator governor developers developer corporation chapter local
        steward rally march vote votes election policy percent percentage million thousand hundred billion data study studies report survey app website campaign's demands demand strike ballot
        stakeholders capacity impact funding grant grants leadership advocacy justice movement strategy platform action hearing commission authority agency zoning proposal""",
    "offer": """ride lift pick drive car bring childcare text call phone ring email send write list together help sit stand beside translate translator interpreter zoom online instead earlier
        later shorter half cover watch anonymous quietly meet walk show share check find address list form number start try sort arrange swap""",
    "ifs": """if would could next happens happen then suppose say imagine until""",
    "who": """who who's whose why decides decide decided decision power control""",
    "blame": """owe owes selfish excuse excuses everybody everyone everybody's everyone's scared should shouldn't need must just simply honestly obviously literally seriously actually
        only already come people them others regret wish coward hide hiding""",
    "sorrow": """sorry fair real right understand hear sounds okay course makes sense true makes blame""",
    "plan": """will i'll ill we'll you'll meet monday tuesday wednesday thursday friday saturday sunday tomorrow tonight text call ring confirm reminder remind follow then agreed agree next
        see address o'clock door outside bring pick ready list start""",
    "virtue": """brave braver bravest bravery courage courageous guts gutsy nerve patient patience kind kindest kindness generous generosity careful loyal loyalty thoughtful wise wisdom
        smart clever sharp steady stubborn tough tougher strong stronger strength honest honesty gift gifted talent talented knack natural leader listener trusted respect respected admire
        dignity skill skilled proud pride lucky heart warm gentle solid legend hero strongest reliable dependable straight spine backbone grit grace graceful faithful devoted""",
    "gap": """still yet again keep keeps waiting another more same nobody nothing happens change changes changed changing stay stays goes decides enough fine worked quiet alone supposed told said""",
}  # fmt: skip

GROUPS = tuple(_GROUPS)
BY_WORD: dict[str, tuple[int, ...]] = {}
for _index, _words in enumerate(_GROUPS.values()):
    for _word in set(_words.split()):
        BY_WORD[_word] = (*BY_WORD.get(_word, ()), _index)
