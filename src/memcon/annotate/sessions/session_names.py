"""Names that sessions take from the words right behind: whose ministers meet, between whom a dialogue is.

"a meeting of G20 finance ministers", "the political dialogue between Peru and Latvia".
"""

from __future__ import annotations

from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.parties.states import read_states
from memcon.annotate.sessions.titled_sessions import is_of_body
from memcon.annotate.text.ranges import Ranges
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_GOVERNORS = r"(?:\s+and\s+(?:[a-z-]+\s+){0,3}(?:ministers|governors))?"
_MINISTERS = lazy_regex(
    r"\b[Mm]eetings?\s+of\s+(?:the\s+)?(?P<name>"
    rf"(?:[a-z-]+,?\s+){{1,4}}ministers{_GOVERNORS}\s+(?:of|from)\s+(?:the\s+)?(?:[\w'’-]+\s+){{0,3}}?"
    r"(?:countries|states|nations|[A-Z][\w-]+(?:\s+(?:countries|states|nations|members))?)|"
    rf"(?:(?!of\b)[\w'’-]+,?\s+){{1,6}}?[Mm]inisters{_GOVERNORS})(?![\w'’-])"
)
_BEFORE, _BEHIND = 30, 120  # characters around the words for a meeting
_BETWEEN = " between "
_LONGEST = 80  # characters of the names of two parties


def name_sessions(setting: Setting, drafts: list[Draft]) -> list[Draft]:
    """Return the drafts, those of a body's ministers and of dialogues between two sides named in full."""
    fuller = {d.mechanism.partition(" and ")[0]: d.mechanism for d in drafts if d.mechanism}
    for d in drafts:
        if d.mechanism is None:
            name = _of_ministers(setting, d) if is_of_body(setting, d) else _of_body(setting, d)
            if name is not None:
                d.mechanism = fuller.setdefault(name.partition(" and ")[0], name)
        elif d.kind == "session" and d.mechanism.islower():
            d.mechanism += _read_sides(setting, d)
        elif d.kind == "session" and _RANK_ALONE.fullmatch(d.mechanism):
            d.mechanism = _read_owner(setting, d) + d.mechanism
    told = Ranges(s for d in drafts if d.kind == "session" for s in (d.span, *d.evidence))
    return [d for d in drafts if not (_is_noun_alone(d) and told.cover(d.span.start) and told.cover(d.span.end - 1))]


# "[Annual Meeting]", "[Joint Ministerial Meeting on Health]": whose it is stands in front
_RANK_ALONE = lazy_regex(
    r"(?:(?:Joint|Special|Extraordinary|Informal|High-[Ll]evel|Annual|Ministerial|Ministers'?|Spring|Autumn|General|Foreign|Trade|Finance|Health)\s)+"
    r"(?:Meetings?|Conference|Summit|Session|Dialogue|Forum)(?:\son\s.*)?"
)
_OWNED_BY = lazy_regex(r"(?:'s?\s(?:the\s)?(?:\d{1,3}(?:st|nd|rd|th)\s|[a-z]+\s){0,2})\Z")


def _read_owner(setting: Setting, d: Draft) -> str:
    """Return the body whose meeting a name of no more than a rank tells: "the Lake Bank's [Annual Meeting]"."""
    context, low = setting.context, max(d.sentence.start, d.span.start - _REACH)
    at = context.plain.find((d.mechanism or "")[:12], d.span.start)
    owner = next(iter(context.parties_in(low, max(at, low))[::-1]), None)
    if owner is None or not read_states(context.lexicon).is_body(owner.code):
        return ""
    if _OWNED_BY.fullmatch(context.plain, owner.end, at) is None:
        return ""
    return f"{context.text[owner.start : owner.end].removeprefix('the ')}'s "


def _is_noun_alone(d: Draft) -> bool:
    return d.kind == "meeting" and d.rule.endswith("/noun") and not d.people


# "NATO at [its summit in Riga]", "the Lake Union's last [summit]"
_SUMMIT = lazy_regex(r"(?:(?:its|the|their)\s+(?:[\w-]+\s+){0,2})?summit\b")
_AT_ITS = lazy_regex(
    r"\s+(?:(?:[a-z]+\s+){0,3}(?:at|during|after|since|before|following|for|h[eo]lds?|hosts?|hosted)\s+)its\s+(?:[\w-]+\s+){0,2}\Z"
)
_OWN = lazy_regex(r"['’]s?\s+(?:[\w-]+\s+){0,2}\Z")
_REACH = 90  # characters before a summit in which its body stands


def _of_body(setting: Setting, d: Draft) -> str | None:
    """Return the name of a body's summit that only "its" tells, and give it the body as its party."""
    context, low = setting.context, max(d.sentence.start, d.span.start - _REACH)
    if not _is_noun_alone(d) or _SUMMIT.match(context.plain, d.span.start) is None:
        return None
    at = context.plain.find("summit", d.span.start)
    owner = next(iter(context.parties_in(low, at)[::-1]), None)
    if owner is None or not read_states(context.lexicon).is_body(owner.code):
        return None
    if not any(p.match(context.plain, owner.end, at) for p in (_AT_ITS, _OWN)):
        return None
    d.kind, d.codes = "session", d.codes | {owner.code}
    return f"{context.text[owner.start : owner.end]} summit"


def _of_ministers(setting: Setting, d: Draft) -> str | None:
    """Return whose ministers meet, where a body or group that has a name is told with them."""
    context = setting.context
    low = max(d.sentence.start, d.span.start - _BEFORE)
    found = _MINISTERS.search(context.plain, low, min(d.sentence.end, d.span.end + _BEHIND))
    if found is None or found.start() > d.span.end:
        return None
    start, end = found.span("name")
    states, codes = read_states(context.lexicon), {p.code for p in context.parties_in(start, end)}
    if not (any(map(states.is_body, codes)) or (len(codes) > 1 and states.is_one_body(codes))):
        return None
    return " ".join(context.text[start:end].split())


def _read_sides(setting: Setting, d: Draft) -> str:
    """Return " between A and B" where these words follow the name of a dialogue, else nothing."""
    context, name = setting.context, d.mechanism or ""
    for span in (d.span, *d.evidence):
        sentence = setting.sentence(span.start)
        at = context.plain.find(name + _BETWEEN, max(sentence.start, span.start), sentence.end)
        if at < 0:
            continue
        start = at + len(name) + len(_BETWEEN)
        sides = context.parties_in(start, min(sentence.end, start + _LONGEST))
        if len(sides) > 1 and _are_two(context.plain, start, sides[0].start, Span(sides[0].end, sides[1].start)):
            return " " + " ".join(context.text[start - len(_BETWEEN) + 1 : sides[1].end].split())
    return ""


_AND = lazy_regex(r"\s+and\s+(?:the\s+)?")


def _are_two(text: str, start: int, first: int, between: Span) -> bool:
    """Tell whether nothing but "the" and "and" stands around two parties."""
    return text[start:first] in ("", "the ") and _AND.fullmatch(text, between.start, between.end) is not None
