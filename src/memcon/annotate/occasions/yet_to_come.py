"""Occasions told by a noun that lie ahead: "his talks with B would centre on trade", "the programme includes talks"."""

from __future__ import annotations

import re

from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.held_words import BE_HELD, WILL
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.occasions.spoken_of import find_speaking_of
from memcon.lexicon.patterns import lazy_regex

PAST = lazy_regex(r"(?:met|spoke|held|had|\w+ed)\b")


# "after his meeting with the minister later today"
_LATER = lazy_regex(
    r"(?:\s+(?:in|at)\s+[^.,;:]{2,30}?)?,?\s+(?:later\s+(?:today|(?:on\s+)?this\s+\w+|in\s+the\s+\w+)|tomorrow|"
    r"(?:in|over)\s+the\s+(?:coming|next)\s+(?:few\s+)?(?:days|weeks|months)|in\s+the\s+(?:days|weeks|months)\s+ahead)\b"
)


# "the talks between A and B are expected to cover trade"
_AHEAD = lazy_regex(
    r",?\s+(?:(?:is|are)\s+(?:also\s+)?(?:expected|due|set|scheduled|likely|slated)\s+to|"
    r"will\s+(?:also\s+)?(?:focus|cover|address|be\s+held|take\s+place|centre|center|touch)|"
    r"(?:(?:which\s+)?(?:is|are)\s+)?(?:scheduled|slated|planned|due|set)\s+(?:for|on|later|next|this|in|to\s+(?:be\s+held|take\s+place|begin|start|open))|"
    r"(?:is|are)\s+(?:still\s+|now\s+|also\s+)?being\s+(?:planned|arranged|prepared|organi[sz]ed|set\s+up))\b"
)
# "the two-day meeting of ministers that starts Monday", of a day told as by who looks ahead
_STARTS = lazy_regex(
    r"(?:\s+(?:in|at)\s+[A-Z][\w'-]+(?:,?\s[A-Z][\w'-]+){0,2})?,?\s+(?:(?:that|which)\s+)?(?:starts|begins|opens|kicks\s+off|gets\s+under\s+way)"
    r"(?:\s+(?:in|at)\s+[A-Z][\w'-]+(?:,?\s[A-Z][\w'-]+){0,2})?\s+(?:on\s+)?(?:[A-Z][a-z]+day\b|next\b|tomorrow\b|later\b|this\s+\w+)"
)


# "his talks with B in Lima on Friday would centre on trade": day and place stand between a noun and its verb
_SET_AHEAD = lazy_regex(
    r"(?:,?\s+(?:in|at|on|next|this|later|early|late|tomorrow|today|tonight|the|of|for|week|month|year|morning|afternoon|evening|"
    r"sidelines|margins|[A-Z][\w'.-]*|\d{1,4}(?:st|nd|rd|th)?)(?=\s)){1,9}\s+(?:will|would)\s+(?:also\s+|not\s+|now\s+|mainly\s+|largely\s+)?"
    r"(?:be|mark|focus|cover|address|centre|center|concentrate|deal|touch|tackle|include|discuss|feature|provide|offer|give|test|set|see|last|"
    r"take|come|begin|start|open|follow|go\s+ahead|proceed)\b"
)
# "after his talks with B", of which no verb behind tells
_GOVERNED = lazy_regex(
    r"\b(?:after|following|during|in|at|from|since|of|for|by|through|on|about|into)\s+(?:(?:an?|the|his|her|their|its|this|that)\s+)?"
    r"(?:(?!and\b)[\w-]+\s+){0,2}\Z",
    re.I,
)
# "the row will dominate A's talks with B"
_RULES_IT = lazy_regex(
    r"\b(?:will|would|(?:is|are|was|were)\s+(?:also\s+)?(?:expected|set|likely|due|certain|sure|bound)\s+to)\s+(?:also\s+)?"
    r"(?:dominate|top|overshadow|loom|feature|figure|come\s+up|be\s+(?:(?:the|an?|one\s+of\s+the|on|at|high|among)\s+)*(?:[\w-]+\s+){0,3}?"
    r"(?:agenda|focus|topics?|subjects?|themes?|issues?|points?|part|table|discussed|raised|addressed|tackled))\b"
    r"(?:(?!\b(?:after|following|since|before|until|ahead)\b)[^.;:,]){0,60}\Z"
)
# "The official talks between A and B will then take place", "The focus of the talks with A, B and others will be on"
_SUBJECT_WILL = lazy_regex(
    r"(?:(?!\b(?:who|which|that|where|after|before|while|was|were|had|has|have|is|are)\b)[^.;:]){0,160}?\s(?:will|(?:is|are)\s+(?:(?:due|set|expected|scheduled|slated|planned)\s+)?to)\s+"
    r"(?:(?:also|then|now|soon|mainly|primarily|chiefly)\s+){0,2}"
    r"(?:take\s+place|be\s+(?:held|on|about|attended|followed|devoted|dedicated|led|chaired|preceded|discussions?|conducted|resumed|"
    r"launched|continued|concluded)|(?:start|begin|commence|resume|continue|open)(?=\s+(?:in|on|at|next|this|today|tomorrow|later|soon|as|with)\b|[.,;])|"
    r"focus|cover|cent(?:re|er)|revolve|deal\s+with|address|concentrate|touch)\b|"
    r"(?:(?!\b(?:who|which|that|where|after|before|while|was|were|had|has|have)\b)[^.;:]){0,160}?\s(?:is|are)\s+(?:also\s+)?"
    r"(?:planned|scheduled|envisaged|foreseen|on\s+the\s+(?:programme|program|agenda|schedule))\b"
)
_IS_SUBJECT = lazy_regex(
    r"(?:\A|(?<=[.\n]\s)|(?<=\n))\W*(?:(?:The|A|An)\s+(?:main\s+|key\s+|central\s+)?(?:focus|aims?|topics?|subjects?|themes?|agenda|emphasis|programme)\s+"
    r"(?:of|at|for|during|in)\s+)?(?:(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Aa]n?|[Tt]hese|[Tt]his|[A-Z][\w’'-]+)\s+(?:[\w-]+\s+){0,3})?\Z"
)
# "In addition to a meeting with A, the programme includes", "The programme includes talks with A"
_ON_PROGRAMME = lazy_regex(
    r"\b(?:programme|program|agenda|schedule|itinerary)\s+(?:of\s[^.;:,]{3,50}\s)?(?:also\s+|further\s+)?(?:includes?|foresees?|comprises?|features?|provides\s+for|calls\s+for)\b"
)
_HAS = lazy_regex(r"(?:has|have)\s")
_LINED_UP = lazy_regex(
    r"\b(?:lined\s+up|scheduled|planned|pencilled\s+in|on\s+(?:his|her|their)\s+(?:schedule|agenda|programme|itinerary))\b"
)
# "Peru expects [talks with Kenya] in November", "is preparing for a visit to Lima in May"
_AWAITED = lazy_regex(
    r"\b(?:expects|awaits|anticipates|envisages|(?<!\bto\s)(?<!\bof\s)(?:expect|await|anticipate)|"
    r"(?:is|are)\s+(?:now\s+|also\s+|still\s+)?(?:expecting|awaiting|anticipating|preparing(?:\s+for)?|planning(?:\s+for)?|"
    r"gearing\s+up\s+for|bracing\s+for|hoping\s+for|arranging|organi[sz]ing|setting\s+up)|"
    r"(?:hop(?:e|es|ed|ing)|wants?|wish(?:es)?|seeks?|seeking|tr(?:y|ies|ying)|work(?:s|ing)?|plans?|planning|aims?|aiming|intends?|ready|willing|"
    r"talks|efforts?|coordination|preparations?|proposed|proposes|offers?|offered)\s+to\s+(?:hold|arrange|organi[sz]e|host|set\s+up|broker|convene|bring\s+about))\s+(?:(?!(?:from|of|after|since|at|during|that|about|to)\s)[\w.'’-]+\s+){0,8}\Z"
)
_AWAITED_REACH = 80  # characters
_RULES_REACH = 140  # characters before a noun of meeting, the name and office of whose it is among them


def is_yet_to_come(text: str, d: Draft, end: int) -> bool:
    """Tell whether a day yet to come, or a verb that awaits it, stands right behind a noun of meeting."""
    if d.kind in ("meeting", "session") and _STARTS.match(text, d.span.end, end):
        return True
    low = max(d.sentence.start, d.told_at - _FRONT_REACH)
    if _HOURS_BEFORE.search(text, low, d.told_at) and not _OVER_NOW.search(text, d.sentence.start, d.sentence.end):
        return True
    if d.kind == "session" and _FROM_TODAY.match(text, d.span.end, end):
        return True
    if _BEFORE_DOING.search(text, low, d.told_at) and _WILL.search(text, d.sentence.start, d.told_at):
        return True
    if _AWAITED.search(text, max(d.sentence.start, d.span.start - _AWAITED_REACH), d.span.start):
        return True
    if d.kind not in ("meeting", "call") or PAST.match(text, d.told_at):
        return False
    if _LATER.match(text, d.span.end, end) or _AHEAD.match(text, d.span.end, end):
        return True
    if _HAS.match(text, d.told_at) and _LINED_UP.search(text, d.told_at, end):
        return True  # "has meetings with B lined up"
    if not _NOUN.match(text, d.span.start):
        return False
    low = max(d.sentence.start, d.span.start - _RULES_REACH)
    if _RULES_IT.search(text, low, d.span.start) or _ON_PROGRAMME.search(text, d.sentence.start, d.sentence.end):
        return True
    opens = _IS_SUBJECT.search(text[d.sentence.start : d.told_at]) is not None
    if opens and _SUBJECT_WILL.match(text, d.span.end, end):
        return True
    return bool(_SET_AHEAD.match(text, d.span.end, end)) and not _GOVERNED.search(text, low, d.span.start)


# "hours before flying to Riga for [another meeting with B]", "come five days ahead of [a state visit]"
_HOURS_BEFORE = lazy_regex(
    r"\b(?:[Hh]ours|[Dd]ays|[Ww]eeks|[Mm]inutes)\s+(?:before|ahead\s+of|prior\s+to)\b(?:(?!\b(?:who|which|that|when|met|was|were|had|and)\b)[^.;:]){0,90}\Z"
)
_OVER_NOW = lazy_regex(r"\b(?:last\s+(?:week|month|year)|ago|in\s+\d{4}|had\s+been|was\s+killed)\b")
# "[the third Conference], which begins today in Lima and runs until 16 May"
_FROM_TODAY = lazy_regex(
    r"[^.;:]{0,40}?,?\s(?:which\s)?(?:begins|starts|opens|will\sbegin|kicks\soff)\stoday\b[^.;:]{0,40}\suntil\s"
)
# "will meet B, before [paying a courtesy visit to C]"
_BEFORE_DOING = lazy_regex(r"\b(?:before|prior\s+to)\s+\Z")
_FRONT_REACH = 110  # characters


_NOUN = lazy_regex(
    r"(?:[\w'-]+\s+){0,6}?(?:meetings?|talks|discussions|negotiations|consultations|call|conversation|summit)\b",
    re.I,
)


# "At the meeting with B, A will sign", "Following his stay in Lima he is to go on to Quito"
_WILL = lazy_regex(
    r"(?<!\bthe\s)(?<!\bits\s)(?<!\btheir\s)\b(?:will|shall|(?:is|are)\s+(?:(?:due|set|expected|scheduled|planned|slated)\s+)?to\s+[a-z]{2,})\b"
)
# "the pledges made at the summit will", "the first since their talks": what is told of it is over
_OVER_BEFORE = lazy_regex(
    r"\b(?:was|were|had|has|have|took|taken|made|held|met|gave|given|begun|set|struck|since|last|former|previous|earlier|recent|recently|"
    r"outcomes?|results?|conclusions|implement\w*|follow-?up|decisions?|success|follows?|\w{2,}ed)\b(?:\W+[\w'-]+){0,4}\W*\Z",
    re.I,
)
_OVER_BEHIND = lazy_regex(
    r"[^.;:]{0,60}?\b(?:last|ago|earlier|took|was|were|had|has|have|held|launched|adopted|showed|(?:in|of)\s+(?:\w+\s+)?(?:19|20)\d\d)\b"
)
# "A, who is on a visit to Peru, will call on B": begun
_BEGUN = lazy_regex(
    r"\b(?:(?:is|are)\s+(?:[a-z]+ly\s+|now\s+)?(?:on|in|at|paying|making|visiting|undertaking)|currently|presently)\b[^.;]{0,50}\Z"
)
_AFTER = lazy_regex(r"\b(?:after|following|since|conclud\w+|wind\w*\s+up|end)\s+(?:[\w'-]+\s+){0,4}\Z", re.I)
# "A is in Riga on a visit, where the Council will meet", "At the talks A said that he will": another clause
_NEW_CLAUSE = lazy_regex(
    r"\b(?:where|which|who|whom|that|when|while|because|said|told|was|were|had|has|have|\w{3,}ed)\b|;"
)


def is_of_plans(setting: Setting, d: Draft) -> bool:
    """Tell whether a clause on what will be done names an occasion, neither day nor words telling that it is over."""
    text, sentence = setting.context.plain, d.sentence
    at = d.told_at if d.of_row else d.span.start  # "talks with her counterparts from Canada and Chile"
    day = d.when.first if d.when is not None else None
    over = day and (setting.reference is None or day < setting.reference.isoformat()[: len(day)])
    if over and not _is_then(text, d):
        return False
    if d.modifier == "previous" or PAST.match(text, d.told_at) or find_speaking_of(text, d) is not None:
        return False
    if d.kind in ("meeting", "call") and (_HAS.match(text, at) or not _NOUN.match(text, at)):
        return False
    low = max(sentence.start, at - _RULES_REACH)
    if not _stands_with_will(text, d, low, at):
        return False
    if _OVER_BEFORE.search(text, low, at) or _OVER_BEHIND.match(text, d.span.end, sentence.end):
        return False
    if d.kind == "visit" and _BEGUN.search(text, low, at):
        return False
    if _AFTER.search(text, low, at):
        end = setting.context.lead_end(1)
        return _WILL.search(text, setting.context.sentences[0].start, end) is not None
    return True


# "is to meet B during B's [visit] on Wednesday": the weekday is that of what is to come
_DURING = lazy_regex(
    r"\b(?:during|on|as\s+part\s+of|in\s+the\s+course\s+of)\s+(?:an?|his|her|their|the|[A-Z][^.;:,]{1,40}?['’]s?)\s+(?:[\w-]+\s+){0,3}\Z"
)
_WEEKDAY = lazy_regex(r"(?:on\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")


def _is_then(text: str, d: Draft) -> bool:
    """Tell whether a bare weekday tells of a visit on which something else takes place."""
    if d.kind != "visit" or d.when is None or not d.when.relative:
        return False
    if _WEEKDAY.fullmatch(text, d.when.start, d.when.end) is None:
        return False
    return _DURING.search(text, max(d.sentence.start, d.span.start - _RULES_REACH), d.span.start) is not None


def _stands_with_will(text: str, d: Draft, low: int, at: int) -> bool:
    """Tell whether "will" stands in the clause that names an occasion, in front of it or behind."""
    before = [m.end() for m in _WILL.finditer(text, low, at)]
    if before and _NEW_CLAUSE.search(text, before[-1], at) is None:
        return True
    behind = _WILL.search(text, d.span.end, min(d.sentence.end, d.span.end + _RULES_REACH))
    return behind is not None and _NEW_CLAUSE.search(text, d.span.end, behind.start()) is None


# "the third session of the Council with Peru will be held in May", "the summit, the ninth, meets in Lima on Friday"
_WILL_BE = lazy_regex(
    r"(?:\s+\([A-Z][\w-]*\))?(?:\s+(?:of|on|for|between|with|in|at|under|within)\s"
    r"(?:(?!\b(?:that|which|who|where|after|before|was|were|had|has|have|and\s+(?:he|she|they|it|will))\b)[^.;:,]){2,110}?)?"
    r"(?:,\s+(?:(?:the|its|an?)\s(?:(?!\b(?:was|were)\b)[^.;:,]){2,60}|[A-Z]{2,6}[-\s]?\d{0,2}),)?"
    rf"(?:,?\s+{WILL}\s+(?:(?:also|next|then|now|again|formally|officially)\s+)?"
    r"(?:be\s+(?:held|hosted|convened|organi[sz]ed|staged|opened|inaugurated|launched)|take\s+place|meet|convene|gather|assemble|sit|"
    r"open|begin|start|commence|kick\s+off|get\s+under\s?way|run|come\s+together)\b|"
    r",?\s+(?:meets|convenes|gathers|opens|begins|starts|commences|kicks\s+off|gets\s+under\s?way|takes\s+place|is\s+(?:being\s+)?held|is\s+(?:taking\s+place|starting|beginning|opening|commencing|convening|kicking\s+off|getting\s+under\s?way))"
    r"(?:\s+(?:here|in|at)\b(?:(?!\b(?:that|which|who|where)\b)[^.;:,]){0,40}?)?,?\s+(?:(?:on\s+|this\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|next\s|tomorrow|later\s|"
    r"(?:on\s+)?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s\d|\d{1,2}\s[A-Z])))"
)


# "the meeting of the Union's foreign ministers, which is to be held in Lima on Friday"
_WHICH_WILL = lazy_regex(
    r"(?:\s+(?:of|on|for|between|with)\s(?:(?!\b(?:that|which|who|where|after|before|was|were|had|has)\b)[^.;:,]){2,80}?)?"
    rf",?\s+(?:which|that)\s+{WILL}\s+(?:also\s+)?(?:{BE_HELD}|convene|open|begin|start)\b"
)


# "the talks planned for later on Wednesday between A and B"
_PLANNED_FOR = lazy_regex(
    r"(?:summit\s+)?(?:meetings?|talks|discussions|negotiations|consultations|call|conversation|summit)\s+(?:planned|pencilled\s+in|set|due|arranged|scheduled|slated)\s+"
    r"(?:for|on|in|later|next|this|to\s+(?:be\s+held|take\s+place|begin|start))\s",
    re.I,
)


def is_to_be(text: str, d: Draft) -> bool:
    """Tell whether "will be held" stands behind a session, or a meeting told by a noun is told as planned."""
    if d.kind in ("meeting", "call") and _PLANNED_FOR.match(text, d.span.start, d.span.end):
        return True
    if d.kind == "meeting":
        return d.rule.endswith("/noun") and _WHICH_WILL.match(text, d.span.end, d.sentence.end) is not None
    return d.kind == "session" and _WILL_BE.match(text, d.span.end, d.sentence.end) is not None


# "The ministers meet in Oslo on Friday": what is told in the present with a day is to come.
_PRESENT = lazy_regex(
    r"(?:meets?|holds?|hosts?|receives?|arrives?|opens?|begins?|starts?|resumes?|convenes?|gathers?|leaves?|flies|heads?|travels?|departs?)\b|"
    r"(?:is|are)\s+(?:also\s+|then\s+|now\s+)?(?:leaving|arriving|flying|travell?ing|heading|departing|going|coming|meeting|"
    r"holding|hosting|receiving|welcoming|convening|gathering|opening)\b"
)
# "visited Lima on Monday to [meet Minister A]": the day is over
_CAME_TO = lazy_regex(
    r"\b(?:visited|was\s+in|were\s+in|made|paid|flew|travell?ed|arrived|went|came|landed|stopped|gathered|convened|assembled)\b"
    r"(?:(?!\b(?:will|would|is|are|due|expected|scheduled|set|planned|said|told|and)\b)[^;:.]){0,120}?\sto\s+(?:also\s+)?\Z"
)
_CAME_REACH = 160  # characters
# "visits Peru on Thursday", "is flying to Lima on Thursday"; "his visits to Peru in May" is a noun
_GOES = lazy_regex(
    r"(?:visits(?!\s+(?:to|by|from|of|in|with|between)\b)|travels|heads|departs|sets\s+(?:off|out)|embarks|goes|comes|"
    r"(?:is|are)\s+(?:leaving|departing|flying|heading|travell?ing|going|coming|arriving|visiting|off\s+to))\b"
)
# "pays a [visit] to Peru on Thursday", "begins a three-day [state visit] on Thursday"
_PAYS_ONE = lazy_regex(
    r"\b(?:pays|makes|undertakes|begins|starts|opens|commences|embarks\s+on|kicks\s+off|sets\s+(?:off|out)\s+on|"
    r"(?:is|are)\s+(?:paying|making|undertaking|beginning|starting|embarking\s+on))\s+(?:an?|his|her|their)\s+(?:[\w-]+\s+){0,3}(?:[\w-]+-)?\Z"
)
_DUE = lazy_regex(r"(?:is|are|was|were)\s+(?:due|expected)\s+in\b")
# "is due in Lima on Thursday for [talks with Minister A]"
_DUE_FOR = lazy_regex(
    r"\b(?:is|are|was|were)\s+(?:due|expected)\s+(?:in|to\s+be\s+in)\s[^;:.,]{3,60}?\sfor\s+(?:[\w-]+\s+){0,3}\Z"
)
_DUE_REACH = 110  # characters
_PAYS_REACH = 60  # characters
# "The visit of Minister A to Peru begins on Monday"
_BEGINS = lazy_regex(
    r"(?:(?!\b(?:who|which|that|where|when|as)\b)[^.;:]){0,80}?\s(?:begins|starts|opens|commences|kicks\s+off)\s"
)


# "is leaving on Friday on a [visit] to Peru", "begins a three-day [visit]"
_SETS_OUT = lazy_regex(
    r"(?<!who )(?<!the )\b(?:(?:is|are)\s+(?:leaving|departing|heading\s+off|setting\s+off|flying\s+(?:out|in)|"
    r"arriving|starting|beginning|embarking|paying|making|undertaking)|begins?|starts?|embarks?|pays?|leaves?|departs?|arrives?|"
    r"kicks?\s+off)\b(?:(?!\b(?:after|before|following|while)\b)[^.,;:]){0,70}\Z"
)
# "is [visiting] Peru on Friday", "who is [visiting] Peru, met B on Friday"
_VISITING = lazy_regex(r"visiting\s[^.,;:]{2,40}?\s(?:on\s+)?(?:[A-Z][a-z]+day|tomorrow|next\s)")
_SET_OUT = 90  # characters before the words for a visit


# "had the opportunity to [meet] B on Friday", "was able to [meet] her": they met
_CHANCE_TAKEN = lazy_regex(
    r"\b(?:(?:had|took|used|seized|got)\s+(?:an?|the|this|his|her|their)\s+(?:[\w-]+\s+){0,3}?(?:opportunity|chance|occasion|pleasure|honou?r|privilege)"
    r"\s+(?:[^.;:,]{2,40}\s)?|(?:was|were)\s+(?:also\s+|then\s+|very\s+)?(?:able|pleased|glad|delighted|happy|honou?red|privileged|proud)\s+|managed\s+)to\s+(?:also\s+)?\Z"
)


# "A visit by Minister A to Peru is planned for the autumn"
_IS_PLANNED = lazy_regex(
    r"(?:(?!\b(?:who|which|that|where|when|as|and|was|were|has|had|said)\b)[^.;:,]){0,80}?\s(?:is|are)\s+(?:also\s+|now\s+|currently\s+|tentatively\s+)?"
    r"(?:planned|scheduled|slated|foreseen|envisaged|expected|due|on\s+the\s+cards|in\s+the\s+works|in\s+preparation|"
    r"being\s+(?:planned|prepared|arranged|organi[sz]ed))\b"
)


_VISIT_NOUN = lazy_regex(r"(?:(?:state|official|working|day|goodwill)\s+)?(?:visit|trip|tour|journey|stay)\b")


def is_planned(text: str, d: Draft) -> bool:
    """Tell whether a visit is told behind its noun as planned."""
    if d.kind != "visit" or _VISIT_NOUN.match(text, d.span.start) is None:
        return False
    return _IS_PLANNED.match(text, d.span.end, d.sentence.end) is not None


def is_told_in_present(text: str, d: Draft) -> bool:
    """Tell whether a verb in the present tells of an occasion."""
    if d.kind == "session":
        return False
    if _PRESENT.match(text, d.told_at) is not None:
        taken = _CHANCE_TAKEN.search(text, max(d.sentence.start, d.told_at - _SET_OUT), d.told_at)
        came = _CAME_TO.search(text, max(d.sentence.start, d.told_at - _CAME_REACH), d.told_at)
        return taken is None and came is None
    if _DUE.match(text, d.told_at) is not None:
        return True
    if d.kind != "visit":
        return _DUE_FOR.search(text, max(d.sentence.start, d.told_at - _DUE_REACH), d.told_at) is not None
    if _VISITING.match(text, d.told_at) and text.endswith(("is ", "are "), d.sentence.start, d.told_at):
        return not text.endswith(("who is ", "who are "), d.sentence.start, d.told_at)
    if _SETS_OUT.search(text, max(d.sentence.start, d.span.start - _SET_OUT), d.span.start):
        return True
    if is_planned(text, d):
        return True
    pays = _PAYS_ONE.search(text, max(d.sentence.start, d.span.start - _PAYS_REACH), d.span.start)
    begins = _BEGINS.match(text, d.span.end, d.sentence.end)
    return pays is not None or begins is not None or _GOES.match(text, d.told_at) is not None


# "travels to Peru later this week", "visits Peru next month"
_LATER_ON = lazy_regex(r"\b(?:later|next|tomorrow|coming)\b")
_LATER_REACH = 7  # characters of "later "


def _is_told_for_later(text: str, d: Draft) -> bool:
    """Tell whether a verb in the present tells of a visit at a time that is to come."""
    if d.kind != "visit" or d.when is None or not is_told_in_present(text, d):
        return False
    return _LATER_ON.search(text, max(d.span.end, d.when.start - _LATER_REACH), d.when.end) is not None


_LEAVES = lazy_regex(
    r"(?:leaves|departs|heads|heading|(?:is|are)\s+(?:leaving|departing|flying|heading)|(?:will|would)\s+(?:leave|depart|head|go|set\s+off|travel|fly|come|be\s+in)|"
    r"(?:is|are)\s+(?:due|expected)\s+in)\b"
)
_HAS_LEFT = lazy_regex(r"(?:left|departed|headed)\b")


# "President Rojas of Peru to [visit] Riga": as a headline tells it
_BARE_TO = lazy_regex(r"(?:(?:[A-Z][\w.'’-]*,?|of|and|the|for)\s){1,14}to\s")


def is_leaving(text: str, d: Draft) -> bool:
    """Tell whether somebody is on his way: who has left for talks has not met yet."""
    if d.kind == "visit":
        return (
            _LEAVES.match(text, d.told_at) is not None
            or text.startswith("will ", d.told_at)
            or _is_told_for_later(text, d)
            or is_planned(text, d)
            or _BARE_TO.fullmatch(text, d.sentence.start, d.told_at + len("to ")) is not None
            or _BARE_TO.fullmatch(text, d.sentence.start, d.told_at) is not None
        )
    return d.kind == "meeting" and bool(_LEAVES.match(text, d.told_at) or _HAS_LEFT.match(text, d.told_at))
