"""Who comes to a session besides those told with it: "The forum will bring together ministers from Peru and Kenya"."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.parties.find import party_of
from memcon.annotate.parties.states import read_states
from memcon.lexicon import Anchors
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_SIGNS = Anchors(("together", "gather", "delegations", "representatives", "ministers", "leaders", "officials"))
_NOUN = r"(?:[Ss]ummit|[Cc]onference|[Mm]eeting|[Ff]orum|[Ee]vent|[Dd]ialogue|[Gg]athering|[Cc]onsultations|[Tt]alks)"
# "The forum will bring together"
_BRINGS = lazy_regex(
    rf"\b[Tt]h(?:e|is)\s(?:[\w-]+\s){{0,2}}?{_NOUN}(?:\s\([A-Z]{{2,8}}\))?,?\s(?:(?:which|will|is|to|also|usually|annually)\s){{0,3}}"
    r"(?:bring(?:s|ing)?|brought|gather(?:s|ed|ing)?|unit(?:es|ed|ing))\s(?:together\s)?"
)
# "[the third Forum] in Lima, which brings together"
_WHICH = lazy_regex(
    r"[^.;:]{0,60}?,\s(?:which\s)?(?:(?:will|is|to|also)\s){0,2}(?:bring(?:s|ing)?|brought|gather(?:s|ed|ing)?)\s(?:together\s)?"
)
# "Delegations from Kenya, Norway and Latvia will also take part"
_COME = lazy_regex(
    r"\b(?:[Dd]elegations|[Rr]epresentatives|[Mm]inisters|[Ll]eaders|[Oo]fficials|[Pp]articipants|[Ee]xperts)\s(?:from|of)\s(?P<who>[^.;:]{3,160}?)\s"
    r"(?:(?:will|also|are|were|have|to)\s){0,3}(?:tak(?:e|ing)\spart|took\spart|participat\w+|attend\w*|be\s(?:present|there)|came|come)\b"
)
_END = lazy_regex(r"[.;:]|\s(?:in|at|to|on|for|during|under|who|which|where|that|discuss\w*)\s")
# "as co-hosts of [the second Summit]"
_CO_HOSTS = lazy_regex(
    r"\bas\s(?:the\s)?co-?hosts\sof\s(?:the\s|their\s)?(?:(?:upcoming|next|coming|[a-z]+th|second|third|first)\s){0,3}\Z"
)
_AHEAD, _BEHIND, _LEAST, _PAIR = 60, 2, 2, 2  # characters, sentences, parties


def find_company(setting: Setting, d: Draft, drafts: Sequence[Draft]) -> set[str]:
    """Return the parties that a session's sentence and the next two tell to come to it, or to be its two hosts."""
    context = setting.context
    codes = set[str]()
    if _CO_HOSTS.search(context.plain, max(d.sentence.start, d.span.start - _AHEAD), d.span.start) is not None:
        pairs = [o for o in drafts if o.span.start < d.span.start and o.kind != "session" and len(o.codes) == _PAIR]
        codes |= pairs[-1].codes if pairs else set()
    codes |= (_of_name(setting, d) or _of_body_beside(setting, d)) if not d.codes else set()
    if d.standing != "subject":
        return codes
    number = context.sentence_at(d.span.start)
    last = context.sentences[min(number + _BEHIND, len(context.sentences) - 1)].end
    if not context.has_near(_SIGNS, d.span.end, last):
        return codes
    brings = _WHICH.match(context.plain, d.span.end, d.sentence.end) or _BRINGS.search(
        context.plain, d.span.start, last
    )
    come = _COME.search(context.plain, d.span.end, last)
    segments = [Span(brings.end(), _end_of(setting, brings.end(), last))] if brings is not None else []
    segments += [Span(*come.span("who"))] if come is not None else []
    for part in segments:
        told = {p.code for p in context.parties_in(part.start, part.end)}
        codes |= told if len(told) >= _LEAST else set()
    return codes


def _end_of(setting: Setting, start: int, last: int) -> int:
    """Return where a row of those who come ends: at a word of place, purpose or time."""
    end = _END.search(setting.context.plain, start, last)
    return end.start() if end is not None else last


def _of_name(setting: Setting, d: Draft) -> set[str]:
    """Return the states that a session's name joins to others with a hyphen: "the Kenya-Lake Islands Summit"."""
    text, codes = setting.context.plain, set[str]()
    for hit in setting.context.hits_in(d.span.start, d.span.end):
        joined = text[hit.end : hit.end + 1] in _JOINS or text[hit.start - 1 : hit.start] in _JOINS
        code = party_of(setting.context, hit) if joined and (hit.find("state") or hit.find("adjective")) else None
        codes |= {code} if code else set()
    return codes


_JOINS = frozenset("-–/")
_BY_CITY = lazy_regex(r"[A-Z][\w-]+(?:\s[A-Z][\w-]+)?\s(?:[Ss]ummit|[Mm]inisterial)\Z")


def _of_body_beside(setting: Setting, d: Draft) -> set[str]:
    """Return the one body told before a summit that is named by its city alone: "NATO's ties since the Lima Summit"."""
    if d.mechanism is None or _BY_CITY.match(d.mechanism) is None:
        return set()
    context = setting.context
    if not any(h.find("place") or h.find("state") or h.find("seat") for h in context.hits_in(d.span.start, d.span.end)):
        return set()  # "the Web Summit"
    before = context.sentences[max(0, context.sentence_at(d.span.start) - 1)].start
    is_body = read_states(context.lexicon).is_body
    told = {p.code for p in context.parties_in(before, d.sentence.end) if is_body(p.code)}
    return told if len(told) == 1 else set()
