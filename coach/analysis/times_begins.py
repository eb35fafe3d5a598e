"""The words with which a mention of a time can begin, read off the shapes in times_words. Lists alone.

A test reads them off again, so that a new shape cannot be forgotten here.
"""

from __future__ import annotations

from coach.analysis.listed import listed

BEGINS = listed(
    """
    a about abril after afternoon afternoons agosto agosto's an and apr april around as ash at aug august autumn
    ayer ayer's bank before beginning between bonfire boxing burns by christmas cinco come comes coming couple
    cuatro day daytime daytimes dec december december's diciembre diciembre's diez diwali doce domingo domingos dos
    during día each earlier early earth easter eid eight eighta eightam eighteen eighteenth eighth eighties eightish
    eighto eighto' eighto'clock eightoclock eightp eightpm eighty el eleven elevena elevenam elevenish eleveno
    eleveno' eleveno'clock elevenoclock elevenp elevenpm eleventh end enero eod eow esta este evening evenings every
    fall father's fathers feb febrero febrero's february february's febuary febuary's few fifteen fifteenth fifth
    fifties fifty firday firdays first five fivea fiveam fiveish fiveo fiveo' fiveo'clock fiveoclock fivep fivepm
    following for forties forty fortyfive four foura fouram fourish fouro fouro' fouro'clock fouroclock fourp fourpm
    fourteen fourteenth fourth fri friday fridays from good h half halloween hanukkah hoy hoy's in independence jan
    january january's jueves juevess jul julio july jun june juneteenth junio just labor labour last late later los
    lunch lunchtime lunchtimeish lunes luness mar march martes martess martin marzo may mayday mayo mañana
    medianoche mediodía memorial mid midafternoon midafternoons midday middaytime middaytimes middle midevening
    midevenings midmonth midmorning midmornings midnight midnightish midweek miercoles miercoless miércoles
    miércoless mlk mon monday mondays morning mornings mother's mothers new next nine ninea nineam nineish nineo
    nineo' nineo'clock nineoclock ninep ninepm nineteen nineteenth nineties ninety ninth noon noonish nov november
    november's noviembre noviembre's now nueve ocho oct october october's octubre octubre's of on once one onea
    oneam oneish oneo oneo' oneo'clock oneoclock onep onepm or over palm part partner pasado passover past
    presidents presidents' previous q quarter ramadan remembrance rest right sabado sabados saint same sat satruday
    satrudays saturday saturdays second seis sep sept september september's septiembre septiembre's setiembre
    setiembre's seven sevena sevenam sevenish seveno seveno' seveno'clock sevenoclock sevenp sevenpm seventeen
    seventeenth seventh seventies seventy several siete since six sixa sixam sixish sixo sixo' sixo'clock sixoclock
    sixp sixpm sixteen sixteenth sixth sixties sixty sobre sometime spring st start summer sun sunday sundays sábado
    sábados ten tena tenam tenish teno teno' teno'clock tenoclock tenp tenpm tenth teusday teusdays thanksgiving
    that the these third thirteen thirteenth thirties thirtieth thirty this those three threea threeam threeish
    threeo threeo' threeo'clock threeoclock threep threepm through thrusday thrusdays thu thur thurday thurdays
    thurs thursday thursdays thurss til till tmr tmr's tmrw tmrw's to today today's tommorow tommorow's tommorrow
    tommorrow's tomorow tomorow's tomorrow tomorrow's tomoz tomoz's tongiht tongiht's tonight tonight's tonite
    tonite's tres tue tues tuesday tuesdays tuess tuseday tusedays twelfth twelve twelvea twelveam twelveish twelveo
    twelveo' twelveo'clock twelveoclock twelvep twelvepm twenties twentieth twenty two twoa twoam twoish twoo twoo'
    twoo'clock twooclock twop twopm una unavailable until valentine's valentines veterans veterans' viernes vierness
    w wed wednesday wednesdays wednsday wednsdays weds week wensday wensdays winter within xmas yesterday
    yesterday's yom
    """
)
# Those that never are one by themselves.
LEADING = listed(
    """
    a an and as at by el end few for from in late later early mid new of on one
    or los the til till to una last next this that every each
    """
)
