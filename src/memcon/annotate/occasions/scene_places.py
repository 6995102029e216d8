"""Where a meeting was that tells no place: the scene of the one before, a place that opens a sentence."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Sequence

from memcon.annotate.days.dates import NO_DAY_TOLD
from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.journeys import is_destination
from memcon.annotate.occasions.meeting_setting import Place, Setting
from memcon.lexicon import Hit
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span

_SENTENCES = 3  # back from a meeting in which its scene may be told
_TOLD = 8  # occasions back
_LEAD = 60  # characters of a sentence in which a place may open it
# "In Peru, she met", "While in Lima, Mr A will meet", "Also in Lima, he met"
_IN = lazy_regex(
    r"\W*(?:(?:(?:Also|Later|Then|Next|Earlier|While|When|Once|Back|Today|Yesterday|Finally|On\s+[A-Z][a-z]+day)\s+(?:that\s+day\s+)?)?[Ii]n|"
    r"(?:During|On|In\s+the\s+course\s+of|As\s+part\s+of)\s+(?:my|our|his|her|their|this|the|an?)\s+(?:[\w-]+\s+){0,3}(?:visit\s+to|trip\s+to|st(?:ay|op|opover)\s+in))\s+(?:the\s+)?(?:(?:[A-Z][a-z]+\s+)?capital(?:\s+city)?(?:\s+of|,)?\s+)?\Z"
)
_THEN = lazy_regex(
    r"(?:,\s+[A-Z][\w ]{2,25})?(?:\s+(?:on|from|between|today|yesterday|earlier|later)\b[^,.;:]{0,30})?,\s"
)
# "In Chile she will meet", "In Lima on 3 May the delegation held"
_SUBJECT = lazy_regex(
    r"(?:\s+(?:on|from)\s+\d[^,.;:]{0,25}?)?\s+(?:(?:I|we|he|she|they)\s|(?:the|his|her)\s+(?:[\w-]+\s+){0,2}?(?:minister|president|"
    r"secretary|councillor|delegation|head|chancellor|premier)\w*\s)",
    re.I,
)
# "has since flown home, where she met": the scene has changed
_MOVES = lazy_regex(
    r"\b(?:arriv\w+|flew|flown|fl(?:y|ies|ying)|return(?:s|ed)|travel\w*|depart(?:s|ed|ing|ure)?|left|leav\w+|head(?:s|ed|ing)|went|goes|back\s+home|proceed\w*|"
    r"en\s+route|(?:earlier|later)\s+(?:this|in\s+the)\s+(?:week|month|year)|(?:last|previous|next)\s+(?:week|month|year)|previously|recent(?:ly)?|"
    r"(?:ahead\s+of|before|prior\s+to|after|following)\s+(?:his|her|their|the)\s+(?:visit|trip|journey|tour|departure|arrival))\b"
)
_AND = lazy_regex(r"(?:[,;]|[,;]?\s+and(?:\s+then)?)\s+(?:to\s+)?(?:the\s+)?(?:Republic\s+of\s+)?")  # a tour
# "Mr A will also participate in the third Council"
_ATTENDS = lazy_regex(
    r",?\s+(?:(?:will|would|is|are|was|to|also|then|later|due|set|scheduled|slated|expected|has|have)\s+){0,4}"
    r"(?:participat\w+\s+in|attend\w*|(?:co-?)?chair\w*|tak\w+\s+part\s+in|took\s+part\s+in|join\w*|open\w*|address\w*)\s+"
    r"(?:the\s+|an?\s+)?\Z"
)
_OURS = lazy_regex(r"\b(?:I|[Ww]e|[Oo]ur|[Uu]s|[Mm]y)\b")
# "on the sidelines of the meeting": of the session told before
_BESIDE_IT = WordRegex(
    r"\b(?:%meeting_edges%\s+of|[Dd]uring|[Aa]t)\s+(?:the|this)\s+(?:[\w-]+\s+)?(?:meeting|event|summit|conference|forum|session|gathering)\b"
)


def set_scenes(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Give each meeting that tells no place that of the scene in which it is told."""
    told: deque[Draft] = deque(maxlen=_TOLD)
    visits = {v.sentence.start: v for v in drafts if v.kind == "visit" and v.place is not None}
    for d in sorted(drafts, key=lambda d: d.span.start):
        v = visits.get(d.sentence.start)
        if v is not None and v.place is not None and d.kind in ("meeting", "session") and _is_on_visit(setting, d, v):
            d.place = merge_places(d.place, v.place)
        if _is_open(d):
            event = _event_of(setting, d, told) if d.kind == "meeting" else None
            if event is not None:
                d.place = event.place
                _take_day(d, event)
            else:
                d.place = merge_places(d.place, _find_scene(setting, d, told))
        if d.kind == "meeting" and d.standing == "subject":
            _go_on_that_day(setting, d, told)
        elif d.kind == "session" and d.standing == "subject" and d.when is None:
            _open_on_that_day(setting, d, told)
        if d.kind in ("meeting", "session", "visit"):
            told.append(d)


def _is_open(d: Draft) -> bool:
    """Tell whether an occasion may be placed by what stands around it."""
    if d.mode == "virtual" or (d.place is not None and d.place.name is not None):
        return False
    if d.kind == "session":
        return d.place is None and d.modifier is None and not d.aside
    return d.kind == "meeting" and d.standing == "subject"


# "The first session of the Council was held on the sidelines of Mr A's visit to Peru"
_PART_OF = WordRegex(
    r"\b(?:%meeting_edges%\s+of|during|as\s+part\s+of|in\s+the\s+(?:course|framework)\s+of|within\s+the\s+framework\s+of|on\s+the\s+occasion\s+of)"
    r"\s+(?:[\w.'’-]+\s+){0,9}\Z"
)
_VISIT_REACH = 120  # characters between a session and the visit of which it is a part


def _is_on_visit(setting: Setting, d: Draft, v: Draft) -> bool:
    """Tell whether an occasion is told as a part of a visit that its sentence names behind it."""
    if d.mode == "virtual" or (d.place is not None and d.place.name is not None) or v.place is None:
        return False
    near = d.span.end <= v.span.start <= d.span.end + _VISIT_REACH
    part = (
        _PART_OF.of(setting.context.lexicon).search(setting.context.plain, d.span.end, v.span.start) if near else None
    )
    return part is not None and v.place.country in d.codes


def merge_places(own: Place | None, scene: Place | None) -> Place | None:
    """Return the scene, unless it lies in another country than a meeting's own words tell."""
    if own is None or (scene is not None and scene.name and scene.country == own.country):
        return scene
    return own


def _event_of(setting: Setting, d: Draft, told: Iterable[Draft]) -> Draft | None:
    """Return the session told before in whose course or on whose margins a meeting took place."""
    beside = _BESIDE_IT.of(setting.context.lexicon).search(setting.context.plain, d.sentence.start, d.sentence.end)
    if beside is None:
        return None
    sessions = [o for o in told if o.kind == "session" and o.status == d.status and o.place is not None]
    near = [o for o in sessions if o.sentence != d.sentence]
    return near[-1] if near and near[-1] is sessions[-1] else None


def _take_day(d: Draft, event: Draft) -> None:
    """Give a meeting without a day that of the event in whose course it was held."""
    if d.when is None and event.when is not None:
        d.when, d.why_no_day = event.when, None
        d.months_only = event.months_only or event.when.last is not None


# "In the capital, he will also meet", "During her stay she met": on any day
_SOME_DAY = lazy_regex(
    r"\s*(?:In|At|On|While|When|Once)\s(?!addition\b|(?:a\s+)?separate\b)|.*?\b(?:[Dd]uring|[Oo]n|[Ii]n)\s+(?:the\s+course\s+of\s+)?(?:the|his|her|their)\s+"
    r"(?:[\w-]+\s+){0,2}(?:visit|stay|trip|tour)\b",
    re.S,
)
# "She also met": on the day of the meeting told right before
_ALSO = lazy_regex(r"\b(?:[Aa]lso|[Tt]hen|[Ll]ater|[Aa]fterwards?|[Ss]eparately|[Ss]ubsequently|[Ii]n\s+addition)\b")


def _go_on_that_day(setting: Setting, d: Draft, told: Sequence[Draft]) -> None:
    """Give a meeting told as a further one the day of the one right before it, of one of the same persons."""
    context = setting.context
    own = d.when is not None and (not d.months_only or d.when.start >= d.sentence.start)
    if own or not told or told[-1].kind != "meeting" or leaves_scene(setting, d):
        return
    if _SOME_DAY.match(context.plain, d.sentence.start, d.span.start):
        return
    o = told[-1]
    near = context.sentence_at(d.span.start) - context.sentence_at(o.span.start) == 1
    if not near or o.status != d.status or o.when is None or o.months_only or not o.when.tells_day:
        return
    them = {p.ident for p in o.people if p.name} & {p.ident for p in d.people if p.name}
    apart = o.place is not None and d.place is not None and o.place.country != d.place.country
    if them and not apart and o.when.last is None and _ALSO.search(context.plain, d.sentence.start, d.told_at):
        d.when, d.months_only, d.why_no_day = o.when, False, None


# "The two ministers opened the third dialogue": where and when they met, told right before
_THE_TWO = lazy_regex(
    r"\s*(?:The\s+(?:two|ministers|presidents|leaders|sides|delegations)\b|They\b|Both\b|Together\b)"
    r"(?!.*\b(?:next|future|again|last|previous|agreed|decided|welcomed|since|upcoming|forthcoming|coming)\b)",
    re.S,
)


def _open_on_that_day(setting: Setting, d: Draft, told: Sequence[Draft]) -> None:
    """Give a session that those who met held in the next sentence the day of their meeting."""
    o, context = told[-1] if told else None, setting.context
    while o is not None and o.kind == "visit":
        told = [*told][:-1]
        o = told[-1] if told else None
    if o is None or o.kind != "meeting" or o.status != d.status or o.when is None or o.months_only or d.modifier:
        return
    near = context.sentence_at(d.span.start) - context.sentence_at(o.span.start) == 1
    same = _THE_TWO.match(context.plain, d.sentence.start, d.span.start) is not None
    if near and same and o.when.tells_day and d.why_no_day in (None, NO_DAY_TOLD):
        d.when, d.why_no_day = o.when, None


def _find_scene(setting: Setting, d: Draft, told: Sequence[Draft]) -> Place | None:
    """Return the place that the meeting's sentence opens with, else that of where one of those who met was last."""
    context = setting.context
    number = context.sentence_at(d.span.start)
    idents = _who_is_there(setting, d)
    opened = _opening_place(setting, d.sentence)
    if opened is not None or leaves_scene(setting, d):
        return opened
    for at in range(number, max(-1, number - _SENTENCES - 1), -1):
        sentence = context.sentences[at]
        here = [o for o in told if o.sentence == sentence]
        last = next((o for o in reversed(here) if idents & _who_was_there(setting, o)), None)
        last = last or (here[-1] if here and _are_ours(setting, d.sentence, sentence) else None)
        place = last.place if last is not None and _goes_on(last, d) else None
        if at < number:
            start = here[-1].span.start if here else sentence.start
            further = _destination(setting, sentence, start) or (None if here else _opening_place(setting, sentence))
            if further is not None:
                them = idents & {p.ident for p in context.people_in(sentence.start, sentence.end)}
                return further if them or _are_ours(setting, d.sentence, sentence) else None
        if here or place is not None:
            return place
    return None


def leaves_scene(setting: Setting, d: Draft) -> bool:
    """Tell whether words ahead of a meeting tell of another place or time: "after flying home, she met"."""
    return _MOVES.search(setting.context.folded, d.sentence.start, d.span.start) is not None


def _are_ours(setting: Setting, a: Span, b: Span) -> bool:
    """Tell whether the speaker tells of his own doings in both of two sentences."""
    plain = setting.context.plain
    return _OURS.search(plain, *_ends(a)) is not None and _OURS.search(plain, *_ends(b)) is not None


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _who_is_there(setting: Setting, d: Draft) -> set[int]:
    """Return who takes part in an occasion; in a session also who is told to attend it."""
    idents = {p.ident for p in d.people if p.name}
    if d.kind == "session" and not idents:
        ahead = [p for p in setting.context.people_in(d.sentence.start, d.span.start) if p.end <= d.span.start]
        if ahead and _ATTENDS.fullmatch(setting.context.plain, ahead[-1].end, d.span.start):
            return {ahead[-1].ident}
    return idents


def _who_was_there(setting: Setting, o: Draft) -> set[int]:
    """Return who took part in an occasion told before, in a session also who attended it."""
    return {p.ident for p in o.people} or (_who_is_there(setting, o) if o.kind == "session" else set())


def _destination(setting: Setting, sentence: Span, start: int) -> Place | None:
    """Return where the last journey told in a sentence from `start` on leads, if it has one stop."""
    found: Place | None = None
    hits = [h for h in setting.context.hits_in(start, sentence.end) if h.find("place") or h.find("state")]
    for n, hit in enumerate(hits):
        if not is_destination(setting, sentence, hit):
            continue
        after = n + 1
        if after < len(hits) and hit.find("place") and not hits[after].find("place"):  # "to Lima, Peru"
            after += setting.context.plain[hit.end : hits[after].start] == ", "
        stops = after < len(hits) and _AND.fullmatch(setting.context.plain, hits[after - 1].end, hits[after].start)
        found = None if stops else _as_place(setting, hit)
    return found


def _goes_on(o: Draft, d: Draft) -> bool:
    """Tell whether a meeting may have been where another occasion was, by their status and days."""
    if o.status != d.status and not (o.kind == "visit" and o.status == "held"):
        return False
    if o.when is None or d.when is None or d.when is o.when or not (o.when.first and d.when.first):
        return True
    if o.kind == "visit" or o.when.last:
        return o.when.first[:7] == d.when.first[:7]
    return o.when.first == d.when.first or not (o.when.tells_day and d.when.tells_day)


def _opening_place(setting: Setting, sentence: Span) -> Place | None:
    """Return the place that opens a sentence: "In Lima, …"."""
    context = setting.context
    for hit in context.hits_in(sentence.start, sentence.start + _LEAD):
        if hit.find("place") is None and hit.find("state") is None:
            continue
        if _IN.fullmatch(context.plain, sentence.start, hit.start) is None:
            return None
        who = context.people_in(hit.end, hit.end + _BESIDE)  # "In Lima Ms A will meet"
        opens = _THEN.match(context.plain, hit.end) or _SUBJECT.match(context.plain, hit.end, sentence.end)
        return _as_place(setting, hit) if opens or (who and who[0].start <= hit.end + _BESIDE) else None
    return None


_BESIDE = 2  # characters between a place that opens a sentence and the subject


def _as_place(setting: Setting, hit: Hit) -> Place:
    """Return a city, or a state where no city is meant."""
    place, state = hit.find("place"), hit.find("state")
    span = Span(hit.start, hit.end)
    if place is None:
        return Place(None, state.value if state is not None else None, span)
    return Place(setting.context.text[hit.start : hit.end], place.attributes.get("country"), span)
