"""The words around a name: which session is meant (ordinal, next, previous), and whether an occasion is meant."""

from __future__ import annotations

import re

from memcon.annotate.occasions.own_rounds import find_own_round
from memcon.annotate.sessions.framed_talks import is_framed
from memcon.annotate.sessions.session_ends import begins_or_ends
from memcon.annotate.sessions.timely_names import TIMELY, tells_month, tells_year
from memcon.annotate.text.ordinals import find_ordinals
from memcon.lexicon import Lexicon
from memcon.lexicon.patterns import WordRegex, lazy_regex

_PART = (
    r"(?:meetings?|sessions?|rounds?|iterations?|editions?|plenary|plenary\s+session|summit|"
    r"high-level\s+meeting|annual\s+meeting|round\s+of\s+talks|sitting)"
)


_PART_NOUNS = ("meeting", "session", "round", "iteration", "edition", "plenary", "summit", "sitting")
_PART_BEFORE = lazy_regex(
    rf"(?<!\w)(?:(?P<adj>[\w.'\-–]+)\s+)?(?:[Hh]igh-[Ll]evel\s+|[Aa]nnual\s+|[Pp]lenary\s+|[Ss]pecial\s+|"
    rf"[Vv]irtual\s+|[Bb]ilateral\s+)?"
    rf"(?P<part>{_PART})(?:\s+(?:[Nn]o\.?\s?|[Nn]umber\s+|#)?(?P<n>\d{{1,2}}))?\s+(?:of\s+(?:talks|meetings|consultations)\s+)?"
    r"(?:of\s+(?:experts|officials|senior\s+officials)\s+on|of|under|in|for|within)(?:\s+the\s+(?:aegis|framework|auspices|umbrella)\s+of)?\s+(?:the\s+(?:(?:[a-z]+ly[\s-])?[a-z]+ed\s+|new\s+|"
    r"prestigious\s+|annual\s+|biennial\s+|flagship\s+|premier\s+|landmark\s+|historic\s+)?|"
    r"their\s+|our\s+|this\s+|(?:the\s+)?(?:two\s+)?(?:countries|nations|sides)'\s+)?\Z",
    re.I,
)


_MODIFIER = lazy_regex(
    r"\b(?P<w>next|upcoming|forthcoming|(?<=the\s)coming|follow-on|follow-up|subsequent|last|previous|preceding|earlier)\s+"
    r"(?!held\b|hold\b|met\b|meet\b|convened?\b|led\b|chaired\b|attended\b)(?:[\w'\-]+\s+){0,2}?\Z",
    re.I,
)


_NEXT = {"next", "upcoming", "forthcoming", "coming", "follow-on", "follow-up", "subsequent"}


PART_AFTER = lazy_regex(
    r"\s+(?:(?:annual|ministerial|plenary)\s+)?(?:(?:[Nn]egotiating\s+|[Nn]egotiations?\s+)[Rr]ounds?|[Mm]eetings?|[Ss]essions?|talks|discussions|summit)\b(?!\s+room)"
)


_EVENT_BEFORE = WordRegex(
    r"\b(?:in|at|during|for|attend(?:s|ed|ing)?|h[oe]ld(?:s|ing)?|conven(?:es?|ed|ing)|convok(?:es?|ed|ing)|hosts?|hosted|hosting|chair(?:s|ed)?|(?:co-?)?organi[sz](?:es?|ed|ing)|"
    r"%meeting_edges%\s+of|led|concluded|opened|(?:occasion|launch|holding|convening|hosting)\s+of|inaugurated|following|after|before|"
    r"ahead\s+of|prior\s+to|since|follow|join(?:s|ed)?|co-host|co-open(?:s|ed)?|success\s+of|outcomes?\s+(?:of|for)|via|to|of|"
    r"(?:this|last)\s+week\s+of)\s+(?:(?:the|a|an|their|our|its|today's|yesterday's|tomorrow's|"
    r"this\s+year's|last\s+year's|next\s+year's)\s+)?[\"“„]?\Z",
    re.I,
)


_COMMITTEE = lazy_regex(r"(?:Committee|Mechanism|Forum|Group|committee|mechanism|forum)\Z")


_TRAVEL_FOR = lazy_regex(r"\b(?:visit|travel|met|meet|trip|gather)\w*\b[^.;]{0,70}\bfor\s+(?:the\s+|a\s+)?\Z", re.I)
# "hosted Minister A at the ministry on 3 May for the Reef Dialogue"
_HOSTED_FOR = lazy_regex(r"\b(?:hosted|welcomed|received|arrived|came)\b[^.;]{0,100}\bfor\s+(?:the\s+)?\Z")


# "the second Peru-Republic of Kenya (ROK) Fishery Group": the parties' full names and letters part no number from it.
_STATES = lazy_regex(
    r"\s\([A-Z]{2,6}\)|(?:[A-Z]\.){2,}|\b(?:Republic|Kingdom|Federation|Sultanate|Union)\sof\s(?=[A-Z])"
)


def read_before(text: str, lo: int, start: int) -> tuple[int, int | None, str | None, bool]:
    """Return phrase start, number, next/previous and whether the ordinal is misspelt, from the words before a name."""
    left = text[max(lo, start - 90) : start]
    base = start - len(left)
    lower = left.lower()
    part = _PART_BEFORE.search(left) if any(noun in lower for noun in _PART_NOUNS) else None
    cut = base + (part.start("part") if part else len(left))
    near = max(lo, cut - 45)
    number, begin, wrong = int(part["n"]) or None if part and part["n"] else None, start, False
    stretch = text[near:cut]
    ordinals = () if number else find_ordinals(text, near, cut, misspelt=part is not None)
    for ordinal in reversed(ordinals):
        between = _STATES.sub("", text[ordinal.end : cut])
        if len(between.split()) <= 3 and not re.search(r"[,.;:()]|\b(?:of|and|the|in|for)\b", between):
            number, begin, wrong = ordinal.value, ordinal.start, ordinal.misspelt
            stretch = text[near:begin]
        break
    if part and begin == start:
        begin = cut
    modifier = _MODIFIER.search(stretch if number is not None else text[near:cut])
    word = modifier["w"].lower() if modifier else None
    if modifier:
        begin = near + modifier.start()
    article = re.compile(r"(?<!\w)(?:the|a|an|their|our|its|The|A|Our|Their)\s+(?:[\w-]+\s+)?\Z").search(
        text, max(lo, begin - 20), begin
    )
    if article and article.end() == begin:
        begin = article.start()
    return begin, number, None if word is None else ("next" if word in _NEXT else "previous"), wrong


# A body set up has not met yet.
_FOUNDED = lazy_regex(
    r"\b(?:establish\w*|creat\w+|set(?:ting)?\s+up|form(?:ed|ing|ation\s+of)|found(?:ed|ing)|"
    r"launch(?:ed|ing)?(?=\s+an?\s))\s+(?:the\s+|an?\s+)?(?:(?:first|new|joint|own)\s+)*\Z"
)


def is_set_up(text: str, start: int) -> bool:
    """Tell whether the phrase is the object of a verb of setting up."""
    return _FOUNDED.search(text, max(0, start - 40), start) is not None


# "The Joint Commission between Peru and Latvia held its first session"
_HELD_ITS = lazy_regex(
    r"(?:\s+\([^()]{1,30}\))?(?:\s+on\s[^.;:,()]{2,60}?)?(?:\s+(?:between|with|of)\s[^.;:]{2,80}?)?,?\s+(?:(?:has|have|had|will|also|today|formally)\s+){0,2}"
    r"(?:held|hold|holds|convened|convene|opened|opens|concluded|concludes|ended|ends|closed|closes|began|begins)\s+(?:its|their)\s+"
    r"(?:[\w-]+\s+){0,3}(?:[Ss]ession|[Mm]eeting|round|sitting|edition)\b"
)
# "The Joint Trade Committee between Peru and Latvia was held on 3 May"
_WAS_HELD = lazy_regex(
    r"\s+(?:between|with)\s[^.;:]{2,80}?\s+(?:(?:was|were|(?:will|would|should|shall|(?:is|are)\s+to)\s+be|is\s+being|has\s+been)\s+(?:held|convened|hosted)|"
    r"(?:took|takes|(?:will|would|should|shall|(?:is|are)\s+to)\s+take)\s+place|(?:(?:has|had|will|also)\s+){0,2}(?:met|meets?|convened?|convenes|gathered)(?=\s(?:in|on|at|for|to|today|here|again|this|last)\b))\b"
)
# "President of the current session of the Council" names an office, "the ministers of the Council" those in it;
# "Director of the Office of the Harbour Commission", "Chair of Peru's Harbour Commission"
_OFFICE_OF = lazy_regex(
    r"\b(?:[Pp]resident|[Cc]hair\w*|[Pp]residency|[Mm]embers?|[Hh]eads?|[Ss]ecretary|[Ss]ecretary[\s-]General|"
    r"[Dd]irector|[Oo]ffice|[Cc]oordinator|[Ss]pokes\w+|"
    r"[Mm]inisters|[Ll]eaders|[Rr]epresentatives|[Aa]mbassadors|(?:[Mm]ember\s)?(?:[Ss]tates|[Cc]ountries))\s+of\s+"
    r"(?:[A-Z]\w+['’]s\s+)?\Z"
)

# "The members of the Reef Committee met in Lima for the sixth time": it did
_MEMBERS_OF = lazy_regex(r"\b(?:[Mm]embers|[Mm]inisters|[Ll]eaders|[Rr]epresentatives)\s+of\s+(?:the\s+)?\Z")

# "the Director of the Office of the Harbour Commission": in a title too, it is a person's
_DESK_OF = lazy_regex(
    r"\b(?:[Dd]irector|[Oo]ffice|[Cc]hair(?:person|man|woman)?|[Pp]resident|[Hh]ead|[Ss]ecretary[\s-]General|[Cc]ommissioner)\s+of\s+(?:the\s+)?\Z"
)
# "was elected to chair the Reef Working Group": who is to lead it, no session
_CHOSEN = lazy_regex(
    r"\b(?:elected|chosen|appointed|selected|nominated|designated|named)\b[^.;:]{0,40}?\s(?:to\s+(?:chair|head|lead|preside\s+over)|chair)"
    r"\s[^.;:,]{0,50}\Z"
)


def is_of_desk(text: str, start: int) -> bool:
    """Tell whether the body is named in the office of somebody who works for it."""
    return _DESK_OF.search(text, max(0, start - 30), start) is not None


# "the working group set up by the Joint Commission", "the prize is given by the Reef Conference": who does it
_AGENT = lazy_regex(
    r"\b(?!followed|preceded|hosted|held|organi[sz]ed|marked)[a-z]*(?:ed|en|up|made|out|down|forward)\s+"
    r"(?:by|from)\s+(?:the\s+)?\Z"
)


def is_agent(text: str, start: int) -> bool:
    """Tell whether the phrase names the body that does or gives something, behind a participle and "by"."""
    return _AGENT.search(text, max(0, start - 40), start) is not None


# "Minister stresses importance of the Reef Dialogue", "Lima and Oslo discuss holding the Reef Dialogue"
_MATTER = lazy_regex(
    r"\b(?:(?:importance|need|dates?|preparations?|plans?|proposals?|hopes?)\s+(?:of|for|to)|"
    r"(?:discuss\w*|propos(?:e|es|ed|ing)|consider(?:s|ed|ing)?|explor(?:e|es|ed|ing)|urg(?:e|es|ed|ing)|calls?\s+for|keen\s+(?:on|to))(?:\s+(?:on|early|to))?\s+"
    r"(?:[a-z]+ing))\s+(?:[a-z]+\s+){0,3}(?:(?!at\b|in\b|during\b)[\w'’-]+\s+){0,2}\Z",
    re.I,
)


def is_matter_of_talk(title: str, start: int) -> bool:
    """Tell whether a title speaks of a session as what others talked about, not as the occasion it reports."""
    return _MATTER.search(title, max(0, start - 70), start) is not None


# "instituted under the Memorandum of Understanding on Bilateral Partnership": the name of a paper.
_PAPER_ON = lazy_regex(
    r"\b(?:Understanding|Agreement|Declaration|Treaty|Protocol|Arrangement|Convention|Accord|Charter|Framework|Compact|"
    r"Resolution|Memorandum|MoU|MOU)(?:\s+\([A-Za-z]{2,6}\))?\s+(?:on|for|of|concerning|regarding|establishing)\s+(?:the\s+|an?\s+)?\Z"
)

_STANDING = frozenset({"partnership", "commission", "group", "council", "forum", "mechanism"})


# "at the Harbour Commission Headquarters", "Conference Hall": where a body has its seat, or who works for it or is sent
_SEAT = lazy_regex(
    r"\s+(?:(?:[Gg]eneral|[Pp]ermanent|[Ee]xecutive)\s+)?(?:[Hh]eadquarters|[Ss]ecretariat|[Bb]uildings?|[Pp]remises|[Cc]omplex|[Oo]ffices?|[Hh]all|[Cc]ent(?:re|er)|[Rr]oom|[Dd]elegation|[Tt]eam)\b"
)


# "took part yesterday in", "will take part on Sunday in"
_WHEN = (
    r"(?:(?:yesterday|today|tomorrow|again|virtually|remotely|online|(?:on\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|"
    r"by\s+video(?:\s?conference|\s?link)?|via\s+video(?:\s?conference|\s?link)?)\s+)?"
)
_EVENT_LEFT = WordRegex(
    r"\b(?:attend\w*|h[eo]ld\w*|conven\w+|convok\w+|host\w*|chair(?:s|ed|ing)?|organi[sz](?:es?|ed|ing)|%meeting_edges%\s+of|"
    rf"participat\w+\s+{_WHEN}in|part\s+{_WHEN}in|co-open(?:s|ed)?|"
    r"(?:occasion|launch|holding|convening|hosting)\s+of|during|at|joined|ahead\s+of|prior\s+to|since|concluded|"
    r"opened)\s+(?:\w+(?:'s)?\s+)?[\"“„]?\Z",
    re.I,
)


# "will lead the Peruvian delegation to the Reef Dialogue"
_SENT_TO = lazy_regex(
    r"\b(?:lead(?:s|ing)?|led|head(?:s|ed|ing)?)\s+(?:an?|the|his|her|its|their|our|[A-Z]\w+['’]s)\s+(?:[\w.'’-]+\s+){0,5}?"
    r"(?:delegation|team)\s+(?:to|for|at|in)\s+(?:the\s+|an?\s+)?\Z"
)


# "is scheduled for 3 June", ", the first since 2017, will take place on", "is due to be held"
_IS_DUE = lazy_regex(
    r"(?:\s+at\s+the\s+(?:level\s+of\s[^.;:,]{3,50}?|[^.;:,\s]+(?:\s[^.;:,\s]+){0,2}\slevel)(?=\s(?:is|are|was|were|will|would)\s))?(?:,\s+the\s+(?:first|last|second|third)\s+since\s[^,.;:]{3,40},)?(?:,?\s+(?:which|that))?\s+(?:(?:is|are|was|were)\s+(?:(?:now|also|originally)\s+)?"
    r"(?:(?:scheduled|planned|slated|set)\s+for\s+(?=\d|[A-Z]|early\b|late\b|mid\b|next\b|this\b|the\s+(?:first|second)\s+half\b)|"
    r"(?:scheduled|planned|slated|set|due|expected)\s+to\s+(?:take\s+place|be\s+(?:held|convened)|meet)\b|"
    r"to\s+(?:take\s+place|be\s+held)\b)|(?:will|would)\s+(?:(?:also|next|then)\s+)?take\s+place\b)"
)


# "The Council (HC), which was set up in May, met in Oslo", "the Council in Oslo", "on 3 May"
_IS_SET = lazy_regex(
    r"(?:\s+\([^()]{1,30}\))?(?:,\s+which\s[^.;:]{2,160}?,(?=\s+(?:(?:has|had|is|was|will)\s+)?(?:met|meets?|meeting|convened?|convenes|gathered|gathers)\b))?"
    r"(?:(?:\s+(?:at|of|on|in|to)\s[^,.;:\n]{3,70}(?=,\s+which\s))?,?\s+(?:which|that)"
    r"(?=\s+(?:took|takes|(?:was|were|is|will|would)\s+(?:to\s+)?(?:be\s+)?(?:held|hosted|take|taking|convene))\b))?"
    r"(?:,\s+(?:(?:which|that)\s+(?:is|was)\s+)?(?:originally\s+|initially\s+)?(?:scheduled|planned|due|slated|set)\s+(?:for|to)\s[^.;:]{2,60}?,(?=\s(?:has|had|was|is)\s))?"
    r",?\s+(?:scheduled\s+for\b|(?:was|were|is|will(?:\s+(?:also|then|again))?\s+be|to\s+be|being|has\s+been|will|would|"
    r"(?:is\s+)?(?:(?:due|set|scheduled|expected)\s+)?to(?:\s+be)?)\s+(?:\w+ly\s+|also\s+)?)?(?:"
    r"(?:last\s+|most\s+recently\s+)?(?:met|sat|convened)(?=\s+(?:in\s+[A-Z]|on\s+(?:\d|[A-Z])|(?:last|this|earlier)\s))|"
    r"(?<!,\swill\s)take\s+place|(?<=\sto\s)(?:meet|convene)|taking\s+place|held|hosted|convened|inaugurated|concluded|met|meets|(?<=is\s)meeting|took\s+place|takes\s+place|will\s+(?:meet|convene)|opened|"
    r"(?:(?<=\swas\s)|(?<=\sis\s)|(?<=\sbe\s)|(?<=\sbeen\s))(?:postponed|cancell?ed|called\s+off|put\s+off|deferred|rescheduled)|in\s+[A-Z]|on\s+(?:\d|[A-Z][a-z]+\s+\d|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday))"
)


# "discussed the Reef Council, scheduled for 7 October in Lima"
_SET_FOR = lazy_regex(
    r"(?:\s+\([^()]{1,30}\))?,\s+(?:(?:now|also|tentatively|provisionally)\s+)?(?:scheduled|planned|slated|set|due)\s+"
    r"(?:for|to\s+(?:be\s+held|take\s+place|open|begin|start|convene)(?:\s+(?:in|on|at|from))?)\s+(?=\d|[A-Z]|early\b|late\b|mid\b|next\b|this\b|the\s)"
)
# "The Joint Commission and the Ports Forum were held in Lima"
_HELD_IN_ROW = lazy_regex(
    r"(?:\s+\([^()]{1,30}\))?(?:,\s+(?:the\s+)?[A-Z\d][^.;:,]{3,80}){0,2},?\s+(?:and|as\s+well\s+as)\s+(?:the\s+)?(?:[a-z\d][\w-]*\s+){0,2}[A-Z]"
    r"(?:(?!\b(?:said|says|met|was|had|has|have|which|that|who|whose|agreed)\b)[^.;:]){3,110}?\s+"
    r"(?:(?:were|are\s+(?:both\s+)?(?:to\s+)?(?:be|being)|will\s+(?:both\s+)?be)\s+(?:both\s+|also\s+|jointly\s+)?(?:held|convened|hosted|organi[sz]ed)|"
    r"(?:both\s+)?(?:took|take|will\s+(?:both\s+)?take)\s+place|(?:both\s+)?(?:opened|concluded|convened)(?=\s(?:in|on|at|here|today)\b))\b"
)


# "The Working Group was organised by the Ministry in Lima", "was attended by", ", chaired by A, was held"
_BY_WHOM = r"(?:organi[sz]ed|hosted|attended|inaugurated|(?:co-?)?chaired|opened)"
_IS_ARRANGED = lazy_regex(
    r"(?:\s+\([^()]{1,30}\))?(?:\s+(?:was|were|has\s+been|will\s+be|is\s+being)\s+(?:\w+ly\s+|also\s+)?"
    rf"{_BY_WHOM}\s+(?:by|in|on|at)\b|,\s+(?:\w+ly\s+)?{_BY_WHOM}\s+by\s[^.;:]{{2,90}}?,\s+"
    r"(?:(?:was|were|will\s+be)\s+(?:held|hosted|convened)|(?:took|takes|will\s+take)\s+place|(?:met|meets|will\s+meet))\b)"
)


# "The Council would convene again in Lima", "should meet again next year": a session to come
_SITS_AGAIN = lazy_regex(
    r"(?:\s+\([^()]{1,30}\))?\s+(?:will|would|shall|should|(?:is|are|was|were)\s+(?:(?:also\s+)?(?:due|set|expected|scheduled|slated)\s+)?to)\s+"
    r"(?:then\s+|also\s+)?(?:(?:meet|convene|sit|gather)\s+(?:again|once\s+more)|reconvene)\s+(?:in|on|at|next|this|before|later|soon|shortly)\b"
)


# "the Reef Dialogue, last held in Lima in 2019", ", which last met in Lima", "had met in Lima"
_LAST_HELD = lazy_regex(
    r"(?:\s+\([^()]{1,30}\))?(?:,?\s+(?:which|that))?,?\s+(?:(?:(?:was|were|(?:had|has|have)(?:\s+been)?)\s+)?"
    r"(?:last|most\s+recently|previously)\s+(?:held|hosted|met|convened|sat|took\s+place|taken\s+place)|"
    r"(?:had|has|have)\s+(?:already\s+)?(?:met|convened)|(?<=\swhich\s)(?:met|convened|sat))"
    r"(?:\s+for\s+(?:the|its)\s+[\w-]+\s+time)?"
    r"(?=\s+(?:(?:in|at|on)\s+[A-Z\d]|(?:virtually|online|last|this|earlier|before|(?:two|three|four|five|six|ten)\s+years)\b))"
)


# "begun by the Reef Conference held in Lima last year": an occasion, though something is done by it
_HELD_AT_ONE = lazy_regex(r"(?:\s+\([^()]{1,30}\))?,?\s+(?:which\s+was\s+)?held\s+(?:in|on|at|last|this|earlier)\b")


def is_eventive(lexicon: Lexicon, text: str, start: int, end: int, head: str) -> bool:
    """Tell whether the phrase is used of an occasion: by its preposition or verb, or by a day or place behind it."""
    agent = is_agent(text, start) and _HELD_AT_ONE.match(text, end) is None
    if is_set_up(text, start) or agent or _CHOSEN.search(text, max(0, start - 100), start):
        return False
    if _OFFICE_OF.search(text, max(0, start - 30), start) or _SEAT.match(text, end):
        return (
            _MEMBERS_OF.search(text, max(0, start - 30), start) is not None
            and find_own_round(text, start, end) is not None
        )
    if (head in _STANDING or head == "consultations") and _PAPER_ON.search(text, max(0, start - 40), start):
        return False
    before = text[max(0, start - 40) : start]
    full = text[max(0, start - 40) : end]
    cue = _EVENT_BEFORE.of(lexicon).search(before) or re.search(
        r"\b(?:hosted|held|convened|attend\w*|launch\w*)\s+(?:the\s+)?\Z", before
    )
    if head == "summit":
        return not re.search(r"\bunder\s+the\s+\Z", before)
    if head in ("ministerial", "consultations") and not _COMMITTEE.search(text[start:end].split(" (")[0]):
        return True
    if head in ("dialogue", "consultations") and is_framed(text, start, end):
        return True
    if _TRAVEL_FOR.search(text, max(0, start - 110), start):
        return True
    if head not in _STANDING and _HOSTED_FOR.search(text, max(0, start - 130), start):
        return True
    if _HELD_ITS.match(text, end) or _WAS_HELD.match(text, end) or _IS_DUE.match(text, end):
        return True
    if _HELD_IN_ROW.match(text, end) or _SET_FOR.match(text, end):
        return True
    if find_own_round(text, start, end) is not None:
        return True
    if tells_month(text, start, end) or (head in TIMELY and tells_year(text, start, end)):
        return True
    if _IS_ARRANGED.match(text, end) or _LAST_HELD.match(text, end):
        return True
    if _IS_SET.match(text, end) or _SITS_AGAIN.match(text, end) or begins_or_ends(text, start, end):
        return True
    strong = cue and (
        _EVENT_LEFT.of(lexicon).search(full[: len(before)]) or _SENT_TO.search(text, max(0, start - 110), start)
    )
    return bool(strong) and head not in ("partnership",)
