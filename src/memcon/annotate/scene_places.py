"""Where a meeting was that tells no place: the scene of the one before, a place that opens a sentence."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence

from memcon.annotate.drafts import Draft
from memcon.annotate.journeys import is_destination
from memcon.annotate.meeting_setting import Place, Setting
from memcon.lexicon import Hit
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span

_SENTENCES = 3  # back from a meeting in which its scene may be told
_TOLD = 8  # occasions back
_LEAD = 40  # characters of a sentence in which a place may open it
# "In Peru, she met", "While in Lima, Mr A will meet", "Also in Lima, he met"
_IN = lazy_regex(
    r"\W*(?:(?:Also|Later|Then|Next|Earlier|While|When|Once|Back|Today|Yesterday|Finally)\s+(?:that\s+day\s+)?)?[Ii]n\s+(?:the\s+)?(?:capital(?:\s+of|,)?\s+)?\Z"
)
_THEN = lazy_regex(r"(?:,\s+[A-Z][\w ]{2,25})?(?:\s+(?:on|today|yesterday|earlier|later)\b[^,.;:]{0,30})?,\s")
# "has since flown home, where she met": the scene has changed
_MOVES = lazy_regex(
    r"\b(?:arriv\w+|flew|flown|fl(?:y|ies|ying)|return(?:s|ed)|travel\w*|depart\w*|left|leav\w+|head(?:s|ed|ing)|went|goes|back\s+home|proceed\w*|"
    r"en\s+route|(?:earlier|later)\s+(?:this|in\s+the)\s+(?:week|month|year)|(?:last|previous|next)\s+(?:week|month|year)|previously|recent(?:ly)?|"
    r"(?:ahead\s+of|before|prior\s+to|after|following)\s+(?:his|her|their|the)\s+(?:visit|trip|journey|tour|departure|arrival))\b"
)
_AND = lazy_regex(r"(?:[,;]|[,;]?\s+and(?:\s+then)?)\s+(?:to\s+)?(?:the\s+)?(?:Republic\s+of\s+)?")  # a tour
# "on the sidelines of the meeting": of the session told before
_BESIDE_IT = WordRegex(
    r"\b(?:%meeting_edges%\s+of|during|at)\s+(?:the|this)\s+(?:[\w-]+\s+)?(?:meeting|event|summit|conference|forum|session|gathering)\b"
)


def set_scenes(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Give each meeting that tells no place that of the scene in which it is told."""
    told: deque[Draft] = deque(maxlen=_TOLD)
    for d in sorted(drafts, key=lambda d: d.span.start):
        if _is_open(d):
            event = _event_of(setting, d, told)
            if event is not None:
                d.place = event.place
                _take_day(d, event)
            else:
                d.place = _merge(d.place, _find_scene(setting, d, told))
        if d.kind in ("meeting", "session", "visit"):
            told.append(d)


def _is_open(d: Draft) -> bool:
    """Tell whether a meeting may be placed by what stands around it."""
    return (
        d.kind == "meeting"
        and d.standing == "subject"
        and d.mode != "virtual"
        and (d.place is None or d.place.name is None)
    )


def _merge(own: Place | None, scene: Place | None) -> Place | None:
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


def _find_scene(setting: Setting, d: Draft, told: Sequence[Draft]) -> Place | None:
    """Return the place that the meeting's sentence opens with, else that of where one of those who met was last."""
    context = setting.context
    number = context.sentence_at(d.span.start)
    idents = {p.ident for p in d.people if p.name}
    opened = _opening_place(setting, d.sentence)
    if opened is not None or leaves_scene(setting, d):
        return opened
    for at in range(number, max(-1, number - _SENTENCES - 1), -1):
        sentence = context.sentences[at]
        here = [o for o in told if o.sentence == sentence]
        last = next((o for o in reversed(here) if idents & {p.ident for p in o.people}), None)
        place = last.place if last is not None and _goes_on(last, d) else None
        if at < number:
            start = here[-1].span.start if here else sentence.start
            further = _destination(setting, sentence, start) or (None if here else _opening_place(setting, sentence))
            if further is not None:
                them = idents & {p.ident for p in context.people_in(sentence.start, sentence.end)}
                return further if them else None
        if here or place is not None:
            return place
    return None


def leaves_scene(setting: Setting, d: Draft) -> bool:
    """Tell whether words ahead of a meeting tell of another place or time: "after flying home, she met"."""
    return _MOVES.search(setting.context.folded, d.sentence.start, d.span.start) is not None


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
        opens = _IN.fullmatch(context.plain, sentence.start, hit.start) and _THEN.match(context.plain, hit.end)
        return _as_place(setting, hit) if opens else None
    return None


def _as_place(setting: Setting, hit: Hit) -> Place:
    """Return a city, or a state where no city is meant."""
    place, state = hit.find("place"), hit.find("state")
    span = Span(hit.start, hit.end)
    if place is None:
        return Place(None, state.value if state is not None else None, span)
    return Place(setting.context.text[hit.start : hit.end], place.attributes.get("country"), span)
