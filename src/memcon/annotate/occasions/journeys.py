"""Where a journey leads on which an occasion is held: "flew to Riga, where she met A", "is in Riga to attend"."""

from __future__ import annotations

from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_setting import Place, Setting
from memcon.annotate.text.context import Context
from memcon.annotate.text.small_words import MONTH_NAME
from memcon.lexicon import Hit
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

# "continued his journey to", "the trip took Mr A on to", "the second stop of her tour was", "to the Kenyan capital, "
_GOES = lazy_regex(
    r"\b(?:visiting|visits?\s+to|visit(?:s|ed)?|trip\s+to|delegation\s+to|(?:arriv(?:ed|es|ing|al)|is|was|are|were|be|currently)\s+in|"
    r"(?:travel(?:s|ed|led|ing|ling)?|flew|flies|fly|flying|went|goes|go|came|comes|headed|heads?|proceed(?:s|ed)?|"
    r"(?:continu(?:e|es|ed|ing)|resum(?:e|es|ed|ing))(?:\s+(?:his|her|their|the)\s+(?:[a-z]+\s+)?(?:journey|trip|tour|visit|travels?))?|"
    r"(?:mov(?:e|es|ed|ing)|journey(?:s|ed|ing)?|carr(?:y|ies|ied)|driv(?:e|es|ing)|drove)(?=\s+on\s)|"
    r"(?:journey|trip|tour|visit|stage|leg|travels)\s+(?:[^.;:,]{1,25}\s)?(?:will\s+)?(?:tak(?:e|es|ing)|took|brings?|brought|leads?|led)\s+"
    r"(?:him|her|them|(?:[A-Z][\w.'’-]*\s+){0,3}[A-Z][\w.'’-]*))\s+"
    r"(?:(?:on|out|back|straight|directly|today|then|next)\s+){0,2}(?:in)?to|"
    r"(?:stop|stage|leg|destination)\s+(?:(?:on|of|in)\s+[^.;:,]{2,25}\s)?(?:was|is|will\s+be)(?:\s+in)?|"
    r"(?:left|leaves?|leaving|departs?|departed|heads?|headed)\s+(?:[a-z]+\s+|on\s+[A-Z][a-z]+day\s+)?for|"
    r"(?:travel|fly|go|proceed|visits?)\s[^.;:]{2,60}?\sand\s+(?:then\s+|on\s+)?to)\s+(?:the\s+)?"
    r"(?:(?:[A-Z][a-z]+\s+)?capital(?:\s+city)?(?:,|\s+of)?\s+)?\Z"
)
_GOES_REACH = 90  # characters
# "will travel to Riga, Latvia, on 3 May, where she will", "flew to Riga to attend", "is in Riga for"
_ON_ARRIVAL = lazy_regex(
    r"[^.;:]{0,70}?\s(?:where\b|(?:during|on)\s+which\b|(?:in\s+order\s+)?to\s+(?:also\s+)?(?:attend|participate|take\s+part|join|represent|"
    r"(?:co-?)?(?:chair|lead|host)|head|open|inaugurate|speak|deliver|preside|address|meet|hold|conduct|have|call|confer|discuss|engage)\b|for\s(?P<goal>))"
)
_GOAL = lazy_regex(r"(?:an?\s|the\s|his\s|her\s)?(?:[\w-]+\s+){0,4}\Z")
_TO_OTHER = lazy_regex(r"\b(?:in|at|to|for|and)\s+(?:the\s+)?\Z")
# "to meet A ahead of the Forum", "where they will discuss the next Forum": a session that is held elsewhere
_NOT_THERE = lazy_regex(
    r"\b(?:ahead\s+of|(?:run|lead)-?\s?up\s+to|before|prior\s+to|in\s+advance\s+of|after|following|prepar\w+|discuss\w*)\s"
)


def find_place_of_journey(setting: Setting, d: Draft) -> Place | None:
    """Return the place of an occasion, that of the journey told in front of it where no city is told yet."""
    if d.kind == "visit" or d.mode == "virtual":
        return d.place
    here = d.place is not None and d.sentence.start <= d.place.span.start < d.sentence.end
    if d.place is not None and d.place.name is not None and here:
        return d.place  # a house told in another sentence says less than the city gone to
    hits = [
        h
        for h in setting.context.hits_in(d.sentence.start, d.span.start)
        if h.find("place") is not None or h.find("state") is not None
    ]
    for n in range(len(hits) - 1, -1, -1):
        place, state = hits[n].find("place"), hits[n].find("state")
        if (place is not None and place.attributes.get("site")) or not is_destination(setting, d.sentence, hits[n]):
            continue
        if place is None:  # a state alone, which its own words tell better
            alone = d.place is None and state is not None and _leads_to(setting, d, hits[n:])
            return Place(None, state.value, Span(hits[n].start, hits[n].end)) if state and alone else d.place
        country = place.attributes.get("country")
        later = d.place is not None and d.place.country != country and here and d.place.span.start >= hits[n].end
        if later or not _leads_to(setting, d, hits[n:]):
            return d.place
        span = Span(hits[n].start, hits[n].end)
        return Place(setting.context.text[span.start : span.end], country, span)
    return d.place or _find_when_gone(setting, d)


# "A and B last met in May [when the latter visited] Lima"
_WHEN_GONE = lazy_regex(
    r"[^.;:]{0,60}?\bwhen\s+(?:[\w'’.-]+\s+){1,5}(?:visited|travel+ed\s+to|flew\s+to|went\s+to|came\s+to|was\s+in|"
    r"(?:paid|made)\s+an?\s(?:[\w-]+\s){1,3}to)\s+(?:the\s+)?"
)


def _find_when_gone(setting: Setting, d: Draft) -> Place | None:
    """Return where somebody had gone when a meeting was held, as the words behind it tell."""
    if d.kind != "meeting":
        return None
    for hit in setting.context.hits_in(d.span.end, d.sentence.end):
        place, state = hit.find("place"), hit.find("state")
        if place is None and state is None:
            continue
        if _WHEN_GONE.fullmatch(setting.context.plain, d.span.end, hit.start) is None:
            return None
        span = Span(hit.start, hit.end)
        if place is not None:
            return Place(setting.context.text[span.start : span.end], place.attributes.get("country"), span)
        return Place(None, state.value if state is not None else None, span)
    return None


def is_destination(setting: Setting, sentence: Span, hit: Hit) -> bool:
    """Tell whether words of going or staying stand right before a city or state."""
    start = max(sentence.start, hit.start - _GOES_REACH)
    return _GOES.search(setting.context.plain, start, hit.start) is not None


def _leads_to(setting: Setting, d: Draft, hits: list[Hit]) -> bool:
    """Tell whether an occasion is told as held in the first of `hits`, no other place being told on the way to it."""
    text, end = setting.context.plain, d.span.start
    at = hits[0].end
    link = _ON_ARRIVAL.match(text, at, d.span.end)  # "to meet" ends with the occasion's own verb
    if link is None or (
        link["goal"] is not None and link.end() <= end and _GOAL.fullmatch(text, link.end(), end) is None
    ):
        return False  # the trigger may begin with "for" itself
    if d.kind == "session" and _NOT_THERE.search(text, at, d.span.start):
        return False
    for other in hits[1:]:
        if other.start < link.end():
            if hits[0].find("place") is None or other.find("state") is None or text[at : other.start] != ", ":
                return False
        elif _TO_OTHER.search(text, max(link.end(), other.start - 9), other.start):
            return False
        at = other.end
    return True


_PURPOSE_REACH = 160  # characters
# "will travel to Riga in June to attend", "is in Riga to take part", but not "who is in Riga to attend"
_GOES_FOR = lazy_regex(
    r"(?<!who )(?<!who is )(?<!who are )(?<!who was )(?<!who were )\b(?:"
    r"travel(?:s|ed|led|ing|ling)?|visit(?:s|ed|ing)?|leav(?:e|es|ing)|left|arriv(?:e|es|ed)|"
    r"fl(?:y|ies|ew)|depart(?:s|ed)?|heads?|headed|goes|went|(?:is|was|are|were|be)\s+(?:currently\s+)?in|sent)\b"
    r"(?:(?!\b(?:who|which|whom|while|after|before|and|invit\w+)\b)[^.;:])*\Z"
)


def goes_to_attend(context: Context, sentence: Span, hit: Hit) -> bool:
    """Tell whether "to attend" is what somebody goes somewhere for, and no wish or invitation."""
    start = max(sentence.start, hit.start - _PURPOSE_REACH)
    return _GOES_FOR.search(context.plain, start, hit.start) is not None


def is_purpose(context: Context, hit: Hit) -> bool:
    """Tell whether a form of the lead table is an infinitive: "to attend"."""
    return context.folded.startswith("to ", hit.start)


# A journey to a session is told by the session.
_TO_TAKE_PART = lazy_regex(
    r"[^.;]{0,60}?\b(?:to\s+(?:attend|participate\s+in|take\s+part\s+in|co-chair|chair|join)|for)\s+(?:the|a|an)\s+"
    r"(?:[\w'’-]+\s+){0,6}?(?:[Mm]eeting|[Ss]ummit|[Ss]ession|[Cc]onference|[Cc]ommission|[Cc]ommittee|[Cc]onsultations?|"
    r"[Dd]ialogue(?!\s+with\b)|[Ff]orum|talks)\b"
)
# "to attend the opening of the pier": no session, so that it does not tell the visit
_NO_CEREMONY = (
    r"(?!(?:\w*\s+)(?:[\w'’-]+\s+){0,4}?(?:(?:re-?)?opening|inauguration|funeral|ceremon(?:y|ies)|celebrations?|coronation|commemorations?|"
    r"swearing-in|investiture|wedding|parade|unveiling)\b)"
)
_TO_EVENT = lazy_regex(
    r"[^.;]{0,60}?(?:\b(?:to|where\s+(?:he|she|they)\s+(?:will|is\s+to|are\s+to)(?:\s+then|\s+also)?)\s+"
    r"(?:attend|participate\s+in|take\s+part\s+in|represent\s+[A-Z]\w+\s+at|address|speak\s+at|"
    r"(?:lead|head)\s+(?:[\w'’-]+\s+){1,5}[Dd]elegation\s+(?:to|at))\s+"
    rf"(?:on\s+[A-Z]\w+\s+)?(?:the|an?|two|this|[A-Z]){_NO_CEREMONY}|"
    r"\b(?:to\s+(?:co-chair|chair|join)|for)\s+the\s+(?:[\w'’-]+\s+){0,6}?(?:[Ss]ummit|[Ss]ession|[Cc]onference|"
    r"[Cc]ommission|[Cc]ommittee|[Cc]ouncil|[Aa]ssembly|[Ff]orum|[Mm]eeting\s+of))\b"
)
_TO_TALKS = lazy_regex(
    r"[^.;]{0,60}?\bfor\s+(?:the\s+|their\s+|an?\s+)?(?:[\w'’-]+\s+){0,4}?(?:dialogue(?!\s+with\b)|political\s+consultations)\b"
)
# "arrived in Riga on a two-day visit to attend the Summit": a visit all the same
_ON_A_VISIT = lazy_regex(r"[^.;]{0,50}?\b(?:on|for)\s+an?\s+(?:[\w-]+\s+){0,3}(?:visit|trip)\b")
_ARRIVES = ("arriv", "will arriv", "land", "was", "is ", "were", "are ", "will be")


def arrives_for_session(context: Context, start: int, end: int) -> bool:
    """Tell whether a journey told at [start, end) with its destination is an arrival at a session, which tells it."""
    text = context.plain
    if not text.startswith(_ARRIVES, start) or _ON_A_VISIT.match(text, end) is not None:
        return False
    return _TO_TAKE_PART.match(text, end) is not None


def goes_to_event(context: Context, end: int, travel: bool) -> bool:
    """Tell whether a journey that ends at `end` is one to an event: "will travel to Lima to attend the Lake Summit".

    Who visits a state for an event there visits its government too, unless he came for talks of the two.
    """
    if _ON_A_VISIT.match(context.plain, end) is not None:
        return False
    return (travel and _TO_EVENT.match(context.plain, end) is not None) or _TO_TALKS.match(
        context.plain, end
    ) is not None


# "leaves on Sunday for Riga", "flew here today": where somebody goes stands behind a day or at once.
_DEPARTS = lazy_regex(
    r"(?:\s+(?:the\s+(?:country|capital|island)|(?!\w+day\b)[A-Z][\w'-]+(?:\s[A-Z][\w'-]+)?))?(?:\s+(?:here|home|out|back|straight|directly|today|yesterday|tomorrow|tonight|later|early|late|again|on|(?:this|next|last)\s+\w+|[A-Z]\w+day|"
    rf"[A-Z]\w+\s\d{{1,2}}|(?:the\s+)?\d{{1,2}}(?:st|nd|rd|th)?\s{MONTH_NAME}\b|"
    r"morning|afternoon|evening|night|\(\d{1,2}(?:\s[A-Z]\w+)?\)|a\s+(?:short|little)\s+while\s+ago|in\s+the\s+(?:early|late|small)\s+hours(?:\s+of)?|from\s+[A-Z]\w+)){0,4}\s+(?:to|for)\s+(?:the\s+)?[A-Z]|\s+here\b"
)
# "arrived on Monday morning in Riga", "landed today to hold talks in Riga"
_ARRIVES_IN = lazy_regex(
    r"(?:\s+(?:here|today|yesterday|tomorrow|tonight|late|early|on|this|[A-Z]\w+day|morning|afternoon|evening|night|"
    r"\(\d{1,2}(?:\s[A-Z]\w+)?\)|a\s+(?:short|little)\s+while\s+ago|from\s+[A-Z]\w+)){0,4}\s+(?:(?:in|at|to|into)\s+(?:the\s+)?[A-Z]|to\s+(?:hold|meet|attend|discuss|have)\b[^.;:]{0,50}?\bin\s+[A-Z])|"
    r"\s+here\b"
)
# "reached Lima on Monday on a two-day visit": with what somebody came for
_REACHES = lazy_regex(
    r"\s+(?:the\s+)?[A-Z][\w'-]*(?:\s[A-Z][\w'-]*){0,2}(?:,?\s(?:here|today|yesterday|tomorrow|tonight|late|early|on|this|last|[A-Z]\w+day|\([\w\s.]{1,9}\)|morning|"
    r"afternoon|evening|night)){0,5}\s+(?:(?:on|for)\s+(?:an?|his|her|talks|meetings|consultations)\b|to\s+(?:hold|meet|attend|discuss|take)\b|"
    r"at\s+the\s+(?:head|invitation)\b|(?:leading|heading)\s)|"
    r"\s+(?:the\s+)?[A-Z][\w'-]*(?:\s[A-Z][\w'-]*){0,2}\s(?:late\s|early\s)?(?:on\s(?:[A-Z][a-z]+day\b|\d{1,2}\s[A-Z])|today\b|yesterday\b)"
)
_ARRIVALS = ("arriv", "land", "to arrive", "will arrive", "would arrive", "shall arrive", "be arriving")


def tells_where(context: Context, hit: Hit) -> bool:
    """Tell whether a verb of going tells where to, or one of arriving where: behind a day or at once."""
    form = hit.entries[0].form
    goes = _ARRIVES_IN if form.startswith(_ARRIVALS) else _REACHES if "reach" in form else _DEPARTS
    return goes.match(context.plain, hit.end) is not None


# "was in Riga from 3 to 5 May", "is in Riga for talks"; a place is no city alone but one that somebody stays in
_STAYS = lazy_regex(
    r"\s+(?:the\s+)?[A-Z][\w.'-]*(?:,?\s(?!(?:January|February|March|April|May|June|July|August|September|October|November|"
    r"December)\s\d)[A-Z][\w.'-]*){0,3}(?:\s+and\s+(?:the\s+)?[A-Z][\w.'-]*(?:\s[A-Z][\w.'-]*){0,3})?,?\s+(?:(?:today|yesterday|tomorrow|this\s+week|last\s+week|"
    r"on\s+(?:[A-Z]\w+day|\d{1,2}\s[A-Z]\w+)(?:\s+and\s+[A-Z]\w+day)?(?:\s\([\w .]{1,9}\))?),?\s+)?"
    r"(?:(?:from|since)\s+(?:\d|[A-Z])|[A-Z][a-z]+\s\d{1,2}\b|"
    r"on\s+(?:(?:an?|his|her|their)\s+)?(?:\d|[A-Z]\w+\s\d|(?:[\w-]+\s+){0,3}(?:[Vv]isit|mission|trip|tour)\b)|"
    r"for\s+(?:talks|(?:an?\s+)?(?:[\w-]+\s+){0,3}(?:[Vv]isit|dialogue|talks|meetings|discussions|consultations|negotiations)|\w+-day|"
    r"(?:two|three|four)\s+days)|(?:today|tomorrow)\s+and\s|today\s+(?:on|as\s+part)\b|"
    r"on\s+the\s+(?:\w+\s+)?(?:leg|stop|stage|day)\s+of\b|as\s+part\s+of\s+(?:an?|his|her|their)\s+(?:[\w-]+\s+){0,3}(?:trip|tour|[Vv]isit|journey)\b|(?:(?:last|this|earlier\s+this)\s+(?:week|month)|yesterday)\b|"
    r"(?:at|on)\s+the\s+(?:\w+\s+)?invitation\b|as\s+(?:an?\s+|the\s+)?(?:[\w-]+\s+)?guests?\s+of\b|"
    r"on\s+(?:his|her|their|the)\s+way\b|to\s+(?:meet|hold|attend|discuss|sign|review|assess|explore|negotiate|take\s+part)\b)"
)
# "will spend two days in Riga"
_SPENDS = lazy_regex(r"\s+(?:[\w-]+\s+){1,3}(?:days?|weeks?|hours)\s+in\s+(?:the\s+)?[A-Z]")
# "will be in Riga on Monday", "would be in Riga next week"
_WILL_STAY = lazy_regex(
    r"\s+(?:the\s+)?[A-Z][\w.'-]*(?:\s[A-Z][\w.'-]*){0,3}\s+(?:(?:later\s+)?(?:next|this)\s+(?:week|month)|tomorrow\b|on\s+(?:[A-Z]\w+day|[A-Z][a-z]+\s\d{1,2}|\d{1,2}\s[A-Z][a-z]+))\b"
)
# "A, who was in Riga last week", "A, who is in Riga on his first visit"
_STAYED = lazy_regex(
    r"\s+(?:the\s+)?[A-Z][\w.'-]*(?:\s[A-Z][\w.'-]*){0,3}\s+(?:(?:last|this|earlier\s+this)\s+[a-z]+|yesterday|earlier|on\s+[A-Z]\w+day|"
    r"on\s+(?:an?|his|her)\s+(?:[\w-]+\s+){0,2}visit|in\s+(?:January|February|March|April|May|June|July|August|September|October|"
    r"November|December))\b"
)
_DAY_AHEAD = lazy_regex(r"\A(?:On\s+[A-Z]\w+day|Yesterday|Today|Last\s+\w+|Earlier\s+\w+\s\w+),?\s[^,;.]{0,60}\Z")
WHILE_IN = ("while in", "whilst in")  # words of a stay beside what somebody did there


def is_stay(setting: Setting, hit: Hit) -> bool:
    """Tell whether "was in" tells of a stay: by days or purpose behind the place, or a day that opens the sentence."""
    text = setting.context.plain
    if hit.entries[0].form in (*WHILE_IN, "is currently in", "was last in", "were last in"):
        return True
    if "spen" in hit.entries[0].form:
        return _SPENDS.match(text, hit.end) is not None
    ahead = text[setting.sentence(hit.start).start : hit.start]
    if _STAYS.match(text, hit.end) is not None or _DAY_AHEAD.match(ahead) is not None:
        return True
    if hit.entries[0].form.endswith(" be in") and _WILL_STAY.match(text, hit.end) is not None:
        return True
    return ahead.endswith(", who ") and _STAYED.match(text, hit.end) is not None


# "will then travel on to the old harbour of Riga to meet"
_GOES_TO = lazy_regex(
    r"\b(?:will|to)\s+(?:(?:then|also|next|first|later)\s+){0,2}(?:travel|go|fly|head|proceed|continue|return|visit|be|begin|"
    r"start|conclude|end|stop|arrive|depart|leave)\b[^.;:]{0,120}?\bto\s+(?:also\s+)?\Z"
)


def will_go_to(text: str, start: int, end: int) -> bool:
    """Tell whether what stands at `end` is what somebody will go somewhere for."""
    return _GOES_TO.search(text, start, end) is not None
