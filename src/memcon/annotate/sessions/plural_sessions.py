"""Sessions told in the plural, each by its year or place: "the first two dialogues were held in 2018 and 2019"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from memcon.annotate.days.dates import DateMention
from memcon.annotate.occasions.drafts import LATEST, Draft, Occasions
from memcon.annotate.occasions.meeting_setting import Place, Setting
from memcon.annotate.sessions.titled_sessions import is_of_body
from memcon.annotate.text.small_words import MONTHS_IN_ORDER
from memcon.lexicon import Anchors, find_near
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span, light_value

RULE = "meetings/mechanism_head/part"
_NOUN = (
    r"(?P<noun>(?:[Mm]eeting|[Ss]ession|[Rr]ound|[Ee]dition|[Cc]onference|[Ss]ummit|[Ff]orum|[Dd]ialogue|[Cc]ongresse|[Ss]ymposium|"
    r"[Cc]onsultation|[Mm]inisterial)s)\b"
)
_YEAR = r"(?:19|20)\d\d"
# "the first two financial dialogues", "Earlier editions", "meetings of the Committee", "the Reef Conferences"
_PLURAL = lazy_regex(
    r"\b(?P<lead>(?:(?:[Tt]he|[Ii]ts|[Tt]heir|[Bb]oth|[Tt]wo|[Tt]hree|[Ff]our|[Ff]irst|[Ll]ast|[Nn]ext|[Ff]urther|[Oo]ther|[Ee]arlier|[Pp]revious|[Pp]ast|"
    r"[Ss]ubsequent|[Uu]pcoming|[Ff]ollowing|[Ss]uch)\s+){1,3})"
    rf"(?P<years>{_YEAR}(?:,\s+{_YEAR}){{0,3}},?\s+and\s+{_YEAR}\s+)?(?P<name>(?:(?!(?:of|in|on|and|to|at|by)\b)[\w'’-]+\s+){{0,4}}?){_NOUN}"
    r"(?:\s+of\s+the\s+(?P<of>(?:[A-Z][\w'’-]*|of|on|for|the|and|finance|foreign|ministers)(?:\s(?:[A-Z][\w'’-]*|of|on|for|the|and|finance|foreign|ministers)){0,6}))?"
)
_WORDS = Anchors(
    (
        "eetings", "essions", "ounds", "ditions", "onferences", "ummits", "orums", "ialogues", "ongresses", "ymposiums",
        "onsultations", "inisterials",
    )
)  # fmt: skip
_MONTH = "|".join(m.capitalize() for m in MONTHS_IN_ORDER)
_ITEM = lazy_regex(
    rf"(?:in\s+)?(?:(?P<place>(?!(?:{_MONTH})\b)[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+){{0,2}}?)(?:,\s+[A-Z][\w'’-]+)?(?:\s+in\s+|\s*\(|,?\s+))?"
    rf"(?:(?:early|mid|late)[\s-])?(?:(?:(?P<month>{_MONTH})\s+)?(?P<year>{_YEAR})\b|(?P<alone>{_MONTH})\b(?!\s+\d))\)?"
)
_FIRST = lazy_regex(r"\bin\s+(?=[A-Z12])")
_PLACES = lazy_regex(
    r"\s+in\s+(?P<a>[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)?)\s+and\s+(?P<b>[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)?)\b"
)
_JOINED = lazy_regex(r",?\s+and\s+|,\s+")
_STOP = lazy_regex(r"[.;:\n]|\b(?:that|who|where|when|while|since|between)\s(?![A-Z])")
_REACH = 110  # characters behind a noun in which its row begins
_MOST = 6
_GENERIC = frozenset({"meeting", "session", "round", "edition"})
_VIRTUAL = lazy_regex(r"\b(?:virtual|online)\b")


@light_value
class _Item:
    """One session of a row: when and where it was, and where that stands."""

    span: Span
    first: str | None
    place: Place | None


def find_plural_sessions(setting: Setting, drafts: Sequence[Draft]) -> list[Draft]:
    """Return the sessions that a noun in the plural and a row of years, months or places behind it tell."""
    context, out, told = setting.context, list[Draft](), Occasions(drafts)
    if setting.reference is None:
        return out
    for match in find_near(_PLURAL, context.plain, _WORDS.find(context.plain), 110, 90):
        if match.start() < context.body:
            continue
        row = _read_row(setting, match)
        covering = [d for d in told.touching(match.start("noun"), match.end()) if _is_of_it(setting, match, d)]
        base = covering[0] if covering else _find_body(setting, match, drafts)
        if len(row) < len("ab") or base is None:
            continue
        new = [d for item in row if (d := _build(setting, match, base, item)) is not None]
        if covering and base.span.start <= match.end("noun"):
            first, *new = new
            base.when, base.place, base.why_no_day = first.when, first.place or base.place, None
        known = [*drafts[-LATEST:], *out[-LATEST:]]
        out += [d for d in new if not any(_is_one(setting, o, d) for o in known)]
    return out


def keep_dated(drafts: Sequence[Draft], counted: Sequence[Draft]) -> list[Draft]:
    """Return those that count and the other sessions of their bodies that are told with a time of their own."""
    kept = {id(d) for d in counted}
    bodies = {d.mechanism for d in counted if d.kind == "session" and d.mechanism}
    dated = (d for d in drafts if d.rule == RULE and d.mechanism in bodies and d.when is not None and d.when.first)
    kept.update(map(id, dated))
    return [d for d in drafts if id(d) in kept]


def _is_of_it(setting: Setting, match: re.Match[str], d: Draft) -> bool:
    """Tell whether an occasion told by the noun is that of a body: a session, or "meetings of the Reef Group"."""
    return d.kind == "session" or (d.kind == "meeting" and match["of"] is not None and is_of_body(setting, d))


def _is_one(setting: Setting, a: Draft, b: Draft) -> bool:
    if a.kind != "session" or not setting.is_one_body(a.mechanism, b.mechanism):
        return False
    here, there = (d.when.first if d.when is not None else None for d in (a, b))
    return bool(here and there) and (str(here).startswith(str(there)) or str(there).startswith(str(here)))


def _find_body(setting: Setting, match: re.Match[str], drafts: Sequence[Draft]) -> Draft | None:
    """Return a draft with the name of the body that a plural noun is of: its own, or that of the session reported."""
    noun = _singular(match["noun"])
    sessions = [d for d in drafts if d.kind == "session" and d.mechanism]
    if match["of"] is not None:
        name = re.sub(r"(?:\s+(?:of|on|for|the|and))+\Z", "", match["of"])
        known = next((d for d in sessions if setting.is_one_body(d.mechanism, name)), None)
        return known or _named(setting, match, name)
    name = " ".join(f"{match['name']}{noun}".split())
    if noun.lower() in _GENERIC:
        subjects = [d for d in sessions if d.standing == "subject"]
        return subjects[-1] if subjects and not match["name"].strip() else None
    series = [d for d in sessions if setting.is_one_body(d.mechanism, name) or noun.lower() == name.lower()]
    series = [d for d in series if noun.lower() in str(d.mechanism).lower()]
    if series:
        return series[0]
    return _named(setting, match, name) if match["years"] is not None or name[:1].isupper() else None


def _named(setting: Setting, match: re.Match[str], name: str) -> Draft:
    draft = Draft("session", Span(match.start(), match.end()), setting.sentence(match.start()), RULE)
    draft.mechanism = name
    draft.codes = {p.code for p in setting.context.parties_in(match.start("name"), match.end())}
    return draft


def _singular(noun: str) -> str:
    return noun.removesuffix("es") if noun.endswith("sses") else noun.removesuffix("s")


def _build(setting: Setting, match: re.Match[str], base: Draft, item: _Item) -> Draft | None:
    draft = replace(base, span=item.span, sentence=setting.sentence(item.span.start), rule=RULE, evidence=[])
    draft.kind, draft.mechanism = "session", base.mechanism or match["of"]
    draft.people, draft.roles, draft.leads, draft.number, draft.modifier = [], {}, [], None, None
    draft.titled, draft.aside, draft.months_only, draft.codes = False, True, False, set(base.codes)
    draft.when = DateMention(item.span.start, item.span.end, item.first, None)
    draft.place, draft.why_no_day = item.place, None
    draft.mode = "virtual" if _VIRTUAL.search(setting.context.plain, match.start(), match.end()) else None
    now = str(setting.reference)
    ahead = str(item.first) > now[: len(str(item.first))]
    draft.status = "scheduled" if ahead else "held"
    series = base.standing in ("subject", "previous", "next")
    draft.standing = ("next" if ahead else "previous") if series else "mentioned"
    return draft


def _read_row(setting: Setting, match: re.Match[str]) -> list[_Item]:
    text, end = setting.context.plain, setting.sentence(match.start()).end
    if match["years"] is not None:
        places = _PLACES.match(text, match.end(), end)
        years = list(re.finditer(_YEAR, match["years"]))
        where = [_place(setting, places.start(g)) for g in "ab"] if places is not None else []
        low = match.start("years")
        spans = [Span(low + y.start(), low + y.end()) for y in years]
        found = where if len(where) == len(years) else [None] * len(years)
        return [_Item(s, text[s.start : s.end], p) for s, p in zip(spans, found, strict=True)]
    stop = _STOP.search(text, match.end(), min(end, match.end() + _REACH))
    limit = stop.start() if stop is not None else min(end, match.end() + _REACH)
    for first in _FIRST.finditer(text, match.end(), limit):
        row = _read_items(setting, first.start(), end)
        if len(row) > 1:
            return row
        if row:
            break
    return []


def _read_items(setting: Setting, at: int, end: int) -> list[_Item]:
    text, out = setting.context.plain, list[_Item]()
    year = str(setting.reference.year) if setting.reference is not None else ""
    while len(out) < _MOST and (item := _ITEM.match(text, at, end)) is not None:
        month = item["month"] or item["alone"]
        first = item["year"] or year
        first += f"-{MONTHS_IN_ORDER.index(month.lower()) + 1:02}" if month else ""
        place = _place(setting, item.start("place")) if item["place"] else None
        if item["place"] and place is None:
            break
        out.append(_Item(Span(item.start(), item.end()), first, place))
        joined = _JOINED.match(text, item.end(), end)
        if joined is None:
            break
        at = joined.end()
    return out


def _place(setting: Setting, at: int) -> Place | None:
    hit = next((h for h in setting.context.hits_in(at, at + 1) if h.find("place") or h.find("state")), None)
    if hit is None:
        return None
    place, state = hit.find("place"), hit.find("state")
    span = Span(hit.start, hit.end)
    if place is not None:
        return Place(setting.context.text[hit.start : hit.end], place.attributes.get("country"), span)
    return Place(None, state.value if state is not None else None, span)
