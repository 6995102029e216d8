"""What a text speaks of once more: "will meet A … In addition to the talks with A", "to conclude his visit".

`told_again` joins what points back while the text is read; this joins what days, places and standing show to be one.
"""

from __future__ import annotations

from memcon.annotate.meetings.told_again import ONCE_MORE, is_apart
from memcon.annotate.occasions.drafts import LATEST, Draft
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.lexicon.patterns import lazy_regex

# "their last meeting", "earlier talks", "annual meetings", "another call"
_APART = lazy_regex(
    r"\b(?:last|earlier|previous|previously|first|second|next|further|future|regular|annual|another|recent|past|former|many|several|"
    r"again|already|an?|any|no|new|upcoming|forthcoming)\b"
)
# "met the minister": what a verb tells may be told by another verb before
_AGAIN = lazy_regex(
    r"\b(?:again|another|second|third|previous(?:ly)?|earlier|already|last\s+(?:week|month|year)|next|regular(?:ly)?)\b"
)
# "In addition to the official talks with A, she will meet B": those with A are told already
_BESIDES = lazy_regex(
    r"\b(?:in\s+addition\s+to|besides|apart\s+from|aside\s+from|as\s+well\s+as)\s+(?:the|his|her|their|these|those)\s+(?:[\w-]+\s+){0,3}\Z"
)
_REACH = 60  # characters in front of a noun in which words may set it apart
# "During his visit to Peru", "on the last day of the trip", "President A's stay in Lima": the visit that is known
_KNOWN = lazy_regex(
    r"(?:\b(?:his|her|their|this|the)|'s)\s+(?:[\w-]+\s+){0,3}(?:visit|stay|trip|tour|journey)\b(?!\s+by\s+an?\s)"
)
_OTHER_VISIT = lazy_regex(
    r"\b(?:previous|last\s+(?:visit|trip|official|state|week|month|year)|earlier|another|next|second|upcoming|planned|return|recent)\b|"
    r"\b(?:years?|months?|weeks?|days)\s+(?:after|since|before|following)\b"
)
_FORWARD = 20  # characters behind the first words of a visit in which its noun may stand
_PAIR = 2  # persons, and sides
_LAST = 8  # occasions of the same persons, or visits to one country, told last


def leave_told_again(setting: Setting, drafts: list[Draft]) -> list[Draft]:
    """Leave what only speaks once more of an occasion that the text tells elsewhere, with all whom it names."""
    kept: list[Draft] = []
    told: dict[tuple[str, frozenset[str], object], list[Draft]] = {}
    for d in drafts:
        same = told.setdefault((d.kind, frozenset(d.codes), _who_or_where(d)), [])
        owner = next((o for o in same[-_LAST:] if _is_same(setting, o, d)), None)
        if owner is None:
            kept.append(d)
            same.append(d)
        else:
            _join(owner, d)
    reported: dict[tuple[str, frozenset[str]], list[Draft]] = {}
    for d in kept:
        if d.kind in ("meeting", "call") and d.standing == "subject":
            reported.setdefault((d.kind, frozenset(d.codes)), []).append(d)
    kept = [d for d in kept if not _is_told(setting, d, reported.get((d.kind, frozenset(d.codes)), []))]
    return _join_fuller(setting, sorted(kept, key=lambda d: d.span.start))


def _who_or_where(d: Draft) -> object:
    """Return what drafts that speak of one occasion share: where a visit went, who met."""
    if d.kind == "visit":
        return d.place.country if d.place is not None else None
    return frozenset(p.ident for p in d.people if p.name)


def _is_same(setting: Setting, o: Draft, d: Draft) -> bool:
    """Tell whether a draft speaks of the occasion told before it: the same persons, nowhere else, on no other day."""
    if d.standing not in ("subject", "mentioned") or o.standing not in ("subject", "mentioned"):
        return False
    if d.kind == "session" or {o.status, d.status} & {"agreed", "cancelled", "postponed"} or d.sentence == o.sentence:
        return False
    there, here = (x.place.country if x.place is not None else None for x in (o, d))
    if there and here and there != here:
        return False
    them, those = ({p.ident for p in x.people if p.name} for x in (o, d))
    if d.kind == "visit":
        known = here is not None and there == here and (them >= those or not them)
        return known and _is_known(setting, d) and _may_be_one_day(o, d)
    if them != those or len(them) < _PAIR or len({p.party for p in d.people if p.name}) < _PAIR:
        return False
    return not _is_apart(setting, d) and _may_be_one_day(o, d)


def _is_apart(setting: Setting, d: Draft) -> bool:
    """Tell whether words set a meeting apart from those told before: "their last meeting"."""
    folded, start = setting.context.folded, max(d.sentence.start, d.span.start - _REACH)
    if _BESIDES.search(folded, start, d.span.start) is not None:
        return False
    if ONCE_MORE.match(folded, d.span.end) is not None:
        return True  # "The two met again that evening"
    return d.other or (_AGAIN if d.verbal else _APART).search(folded, start, d.span.end) is not None


def _is_known(setting: Setting, d: Draft) -> bool:
    """Tell whether the words of a visit speak of one that the reader knows: "on the last day of his visit"."""
    folded, start = setting.context.folded, max(d.sentence.start, d.span.start - _REACH)
    end = min(d.sentence.end, d.span.end + _FORWARD)
    known = _KNOWN.search(folded, max(d.sentence.start, d.span.start - _FORWARD), end)
    return known is not None and _OTHER_VISIT.search(folded, start, d.span.end) is None


def _may_be_one_day(o: Draft, d: Draft) -> bool:
    """Tell whether the days of two drafts may be one: the month that a visit lent rules out none in it."""
    first, then = (d.when.first or "") if d.when else "", (o.when.first or "") if o.when else ""
    told = d.when is not None and d.sentence.start <= d.when.start < d.sentence.end
    if not first or first == then:
        return True
    if not then:
        return d.kind == "visit" or not told
    return not told and (first.startswith(then) or then.startswith(first))


def _join(owner: Draft, d: Draft) -> None:
    """Let an occasion take what the later words for it tell more: the day, the city, who came."""
    owner.evidence.append(d.span)
    if d.standing == "subject":
        owner.standing = "subject"
    if owner.when is None or (owner.months_only and d.when is not None and d.when.tells_day and not d.months_only):
        owner.when, owner.months_only = d.when or owner.when, d.months_only if d.when else owner.months_only
        owner.why_no_day = None if owner.when else owner.why_no_day
    if owner.place is None or (owner.place.name is None and d.place is not None):
        owner.place = d.place or owner.place
    owner.add_people(d.people, "principal")


def _is_told(setting: Setting, d: Draft, reported: list[Draft]) -> bool:
    """Tell whether every person of a meeting named in passing took part in one of those reported."""
    if d.kind not in ("meeting", "call") or d.standing != "mentioned" or d.when is not None:
        return False
    if d.status not in ("held", "scheduled") or (d.place is not None and _is_here(d)):
        return False
    them = {p.ident for p in d.people if p.name}
    folded, start = setting.context.folded, max(d.sentence.start, d.span.start - _REACH)
    besides = _BESIDES.search(folded, start, d.span.start) is not None
    if not them or (not besides and (d.other or _APART.search(folded, start, d.span.end))):
        return False
    owner: Draft | None = None
    for o in reported[-LATEST:]:
        there = {p.ident for p in o.people} & them
        if there and (o.status == d.status or d.status == "held"):
            owner, them = owner or o, them - there
    if owner is None or them:
        return False
    owner.evidence.append(d.span)
    return True


def _is_here(d: Draft) -> bool:
    """Tell whether the sentence of a meeting tells its place."""
    return d.place is not None and d.sentence.start <= d.place.span.start < d.sentence.end


_SIDES = 2
_ANEW = lazy_regex(
    r"\b(?:again|another|second|third|further|later|earlier|last|previous\w*|next|following|subsequent\w*|afterwards?|yesterday|"
    r"tomorrow|before|after|since)\b"
)


def _join_fuller(setting: Setting, drafts: list[Draft]) -> list[Draft]:
    """Let a meeting take over a later one of the same persons, if no day, place or word sets that one apart.

    One of the two may name more persons: "received President A. The talks of A and his minister B with …".
    """
    out: list[Draft] = []
    met: list[Draft] = []
    for d in drafts:
        if d.kind != "meeting" or d.standing != "subject" or len(_sides(d)) < _SIDES:
            out.append(d)
            continue
        first = next((o for o in met[-LATEST:] if _is_one_of_more(setting, o, d)), None)
        if first is None:
            met.append(d)
            out.append(d)
        else:
            _take_over(first, d)
    return out


def _sides(d: Draft) -> set[str | None]:
    return {p.party for p in d.people if p.name} - {None}


def _idents(d: Draft) -> set[int]:
    return {p.ident for p in d.people if p.name}


def _is_one_of_more(setting: Setting, o: Draft, d: Draft) -> bool:
    """Tell whether two meetings of one status are one by who met, when and where."""
    a, b = _idents(o), _idents(d)
    if ONCE_MORE.match(setting.context.folded, d.span.end) is not None:
        return False
    if d.other or o.sentence == d.sentence or o.status != d.status or o.codes != d.codes or not (a <= b or b <= a):
        return False
    if a != b and is_apart(setting, d, o):
        return False
    ahead = setting.context.folded[d.sentence.start : d.span.start]
    if _ANEW.search(ahead) is not None:
        return False
    one, two = (o.when.first if o.when else None) or "", (d.when.first if d.when else None) or ""
    if not (one.startswith(two) or two.startswith(one)):
        return False
    if b < a and len(two) > len(one):
        return False  # "will meet A and B. The meeting with B is on Monday"
    there, here = o.place, d.place
    if there is None or here is None:
        return True
    return there.country == here.country and (not there.name or not here.name or there.name == here.name)


def _take_over(o: Draft, d: Draft) -> None:
    """Give the first of two meetings the persons, the day and the city that the other tells more exactly."""
    o.add_people(d.people, "principal")
    o.evidence += [d.span, *d.evidence]
    own = len(o.when.first or "") if o.when is not None and not o.months_only else 0
    if d.when is not None and not d.months_only and len(d.when.first or "") > own:
        o.when, o.months_only, o.why_no_day = d.when, False, None
    o.when = o.when or d.when
    if o.place is None or (not o.place.name and d.place is not None):
        o.place = d.place
