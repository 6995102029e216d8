"""A meeting told again further down: by those who were there and more, or by words that point back to it.

"Ann Holm met Minister A. … At their meeting in Riga, Holm and A signed"; "In addition to the talks with A, …".
"""

from __future__ import annotations

import re
from datetime import timedelta

from memcon.annotate.days.counted_days import COUNTED_ELSEWHERE
from memcon.annotate.meetings.others_met import is_with_another_host, met_others
from memcon.annotate.meetings.retold_meetings import may_be_one
from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_places import find_where
from memcon.annotate.occasions.meeting_setting import Place, Setting
from memcon.annotate.occasions.meeting_slots import is_scheduled
from memcon.annotate.parties.states import read_states
from memcon.lexicon.patterns import WordRegex, lazy_regex

_SIDES = 2  # who met, at the least
# "At their working meeting in Riga", "During the talks, A and B", "In addition to the meeting with A"
_POINTS_BACK = lazy_regex(
    r"(?:at|during|in|following|after|besides|in\s+addition\s+to|apart\s+from|(?:the\s+)?(?:focus|aim|purpose|agenda)\s+of)\s+"
    r"(?:(?:the|their|his|her|these|this)\s+)?(?:(?!last\b|first\b|next\b|second\b|third\b|previous\b|earlier\b|recent\b|"
    r"upcoming\b|separate\b|other\b|initial\b|further\b)[a-z-]+\s+){0,3}?"
    r"(?:meetings?|talks|discussions?|conversations?|consultations)\b(?!\s+(?:on|of|in|from)\s+(?:\d|[A-Z][a-z]+\s+\d))",
    re.I,
)
# words right before a verb or a noun that tell of another meeting of the same persons
_ANOTHER = lazy_regex(
    r"\b(?:again|also|later|last|previously|had|another|separate(?:ly)?|earlier|already|once\s+more|before|since|next)\b",
    re.I,
)
# "The visit marks the third high-level meeting this year": it is what the text has told
_IT_WAS = lazy_regex(
    r"\b(?:marks|marked|is|was|constitutes|constituted|represents)\s+(?:already\s+)?(?:the|their|our|his|her)\s+"
    r"(?:[\w-]+(?:'s)?\s+){0,5}\Z"
)
_REACH = 60  # characters
ONCE_MORE = lazy_regex(r"\s+(?:again|anew|once\s+more|for\s+a\s+(?:second|third)\s+time)\b")  # "met again"
_ON = lazy_regex(r"\s(?:on|about|regarding|concerning)\s")


def is_told_again(setting: Setting, e: Draft, o: Draft) -> bool:
    """Tell whether `e` tells once more of the meeting `o`, of which it may name others who were there."""
    if not e.people and e.codes == o.codes:
        return _is_what_was_told(setting, e)
    if e.sentence == o.sentence or o.several or e.several or is_other(setting, e, o):
        return False
    if not _are_its_sides(setting, e, o):
        return False
    known = {p.ident for p in o.people if p.name}
    named = [p for p in e.people if p.name]
    there = bool(named) and {p.ident for p in named} <= known
    if e.kind == "call" and o.kind == "meeting":
        return there and _spoke_there(setting, e)
    if e.kind != o.kind:
        return False
    if _points_back(setting, e):
        return there
    sides = {p.party for p in named if p.ident in known and p.party}
    whole = len(sides) == _SIDES == len(sides | {p.party for p in e.people})
    if not whole and not _names_the_other_side(e, o):
        return False
    if not may_be_one({w.first for w in (o.when, e.when) if w}) or is_scheduled(setting, o) != is_scheduled(setting, e):
        return False
    return _ANOTHER.search(setting.context.plain, max(e.sentence.start, e.told_at - _REACH), e.span.end) is None


def find_each_told(setting: Setting, e: Draft, drafts: list[Draft]) -> list[Draft]:
    """Return the meetings, told one by one before, of which `e` tells together: "A and B received her for talks"."""
    named = {p.ident for p in e.people if p.name}
    if e.kind != "meeting" or e.several or len(named) <= _SIDES:
        return []
    if _ANOTHER.search(setting.context.plain, max(e.sentence.start, e.told_at - _REACH), e.span.end) is not None:
        return []
    like_it = [o for o in drafts if o.kind == e.kind and o.codes == e.codes and o.sentence != e.sentence]
    who = [{p.ident for p in o.people if p.name} for o in like_it]
    found = [o for o, there in zip(like_it, who, strict=True) if len(there) >= _SIDES and there < named]
    days = {w.first for w in (e.when, *(o.when for o in found)) if w}
    if len(found) < _SIDES or {p.ident for o in found for p in o.people if p.name} != named or not may_be_one(days):
        return []
    ahead = is_scheduled(setting, e)
    opens = _BESIDE_THEM.fullmatch(setting.context.plain, e.sentence.start, e.span.start) is not None
    one_time = all(opens or is_scheduled(setting, o) == ahead for o in found)
    return found if one_time and not any(is_other(setting, e, o) for o in found) else []


# "In addition to meeting A and B, she will travel": of those told, whose tense is another verb's
_BESIDE_THEM = lazy_regex(r"(?:In\s+addition\s+to|Besides|As\s+well\s+as|Apart\s+from|Aside\s+from)\s+")


def _is_counted_from(e: Draft, o: Draft) -> bool:
    """Tell whether the day of `e` is counted from a day told before, which that of `o` is: "two days later"."""
    return e.when is None and e.why_no_day == COUNTED_ELSEWHERE and o.when is not None and o.when.tells_day


def _is_what_was_told(setting: Setting, e: Draft) -> bool:
    """Tell whether a noun without persons only counts or praises the meeting that the text has told."""
    start = max(e.sentence.start, e.span.start - _REACH)
    return _IT_WAS.search(setting.context.plain, start, e.span.start) is not None


_AT_OTHER_TIME = lazy_regex(
    r"\b(?:again|later|last|previously|had|earlier|already|once\s+more|before|since|next|will|would)\b", re.I
)
_BY_WIRE = lazy_regex(r"phone|telephon|\bcall(?:ed|s)?\b|\bvideo|\bvirtual|\bonline\b", re.I)
_TO_WHOM = 120  # characters


def _spoke_there(setting: Setting, e: Draft) -> bool:
    """Tell whether who "also spoke to B about trade" did so where they met: no telephone and no other time is told."""
    text, start = setting.context.plain, max(e.sentence.start, e.told_at - _REACH)
    wired = _BY_WIRE.search(text, e.sentence.start, min(e.sentence.end, e.span.end + _TO_WHOM))
    return wired is None and _AT_OTHER_TIME.search(text, start, e.span.end) is None


def _are_its_sides(setting: Setting, e: Draft, o: Draft) -> bool:
    """Tell whether no side of `e` is new: a body may be what was talked about ("talks on ties with the Union")."""
    new = e.codes - o.codes
    if new & {p.party for p in e.people} or not all(map(read_states(setting.context.lexicon).is_body, new)):
        return False
    return not new or _ON.search(setting.context.plain, e.span.start, e.span.end) is not None


def _names_the_other_side(e: Draft, o: Draft) -> bool:
    """Tell whether `e` names whom the first told as a group: "will hold talks with the Peruvian government"."""
    leads = {p.party for p in o.people}
    met = {p.party for p in e.people if p.name} - leads
    known = {p.ident for p in o.people}
    return (
        e.codes == o.codes
        and len(o.codes) == _SIDES
        and len(leads) == len(met) == 1
        and met | leads == o.codes
        and known <= {p.ident for p in e.people}
    )


def _points_back(setting: Setting, e: Draft) -> bool:
    """Tell whether the sentence opens with words for a meeting that it takes for known."""
    match = _POINTS_BACK.match(setting.context.plain, e.sentence.start)
    return match is not None and match.end() > e.span.start and e.span.end > match.start()


# "they last met in Oslo", "the last time they met was in May", "their first talks since May, when they met in
# Oslo": an occasion before the one told
_IS_PAST = lazy_regex(
    r"\b(?:last|previously)\s+\Z|\bwho\s+had\s+(?:already|recently|earlier|first)\s+\Z|\b[Tt]he\s+last\s+time\s[^.;:,]{0,70}\Z|\bsince\s[^.;:]{0,40},?\s+when\s+(?:they|the\s+(?:two|pair)|both)\s+(?:[a-z]+\s+){0,2}\Z"
)
_PAST_REACH = 90  # characters


def is_other(setting: Setting, e: Draft, o: Draft) -> bool:
    """Tell whether words, or another country, set a meeting apart from one told before: "their talks in Lima"."""
    if e.other or _IS_PAST.search(setting.context.plain, max(e.sentence.start, e.told_at - _PAST_REACH), e.told_at):
        return True
    if ONCE_MORE.match(setting.context.plain, e.span.end) is not None or _is_counted_from(e, o):
        return True
    if was_long_before(setting, e, o) or met_others(setting, e, o) or _is_of_few(setting, e, o):
        return True
    if is_with_another_host(setting, e, o):
        return True
    there = _find_where(setting, e.span.start, min(e.sentence.end, e.span.end + 40))
    if there is None or there.country is None:
        return False
    here = _find_where(setting, o.sentence.start, o.sentence.end)
    return here is not None and here.country not in (None, there.country)


# "The leaders of A, B and C met. A and B also met privately": two of many, apart from the rest
_ALONE = lazy_regex(
    r"\s+(?:privately|separately|alone|bilaterally|one[\s-]on[\s-]one|one[\s-]to[\s-]one|face[\s-]to[\s-]face|"
    r"on\s+the\s+(?:sidelines|margins|fringes))\b"
)
_A_SEPARATE = lazy_regex(r"\b(?:separate|bilateral|one-on-one|tete-a-tete)\s")  # "A and B will hold a separate meeting"
_ALONE_BEFORE = lazy_regex(r"\b(?:privately|separately)\s+\Z")


def _is_of_few(setting: Setting, e: Draft, o: Draft) -> bool:
    """Tell whether a meeting is told as one of some of those alone who met the others at `o`."""
    if not (_SIDES <= len(e.codes) < len(o.codes) and e.codes < o.codes):
        return False
    text = setting.context.plain
    before = _ALONE_BEFORE.search(text, max(e.sentence.start, e.told_at - _REACH), e.told_at)
    apart = _A_SEPARATE.search(text, e.told_at, e.span.end) is not None
    return before is not None or apart or _ALONE.match(text, e.span.end) is not None


def _find_where(setting: Setting, start: int, end: int) -> Place | None:
    """Return the place told in [start, end), which each meeting is asked for beside all those told before it."""
    key = (start, end)
    if key not in setting.wheres:
        setting.wheres[key] = find_where(setting, start, end)
    return setting.wheres[key]


# "They first met in July 2018", "A had already met B", "An earlier meeting between A and B took place"
_FIRST_TIME = lazy_regex(
    r"\b(?:first|last|previously|already|earlier|had|when\s+(?:they|both))\s+(?:\w+\s+){0,2}?(?:met|held|spoke|spoken|talked)\b|"
    r"\b(?:last|previous|earlier|prior|(?:most\s+)?recent)\s+(?:[\w-]+\s+)?(?:meeting|talks|encounter|conversation|call)\b"
)
_LONG = timedelta(days=45)


def was_long_before(setting: Setting, e: Draft, o: Draft) -> bool:
    """Tell whether words for an earlier time and a day long past tell of another meeting than one without a day."""
    if e.kind == "visit" or not e.codes <= o.codes or setting.context.folded.startswith("meetings", o.told_at):
        return False
    day = e.when.first if e.when is not None and not e.when.relative else None
    if o.when is not None or day is None or setting.reference is None:
        return False
    if day >= (setting.reference - _LONG).isoformat()[: len(day)]:
        return False
    return (
        _FIRST_TIME.search(setting.context.plain, max(e.sentence.start, e.told_at - _PAST_REACH), e.span.end)
        is not None
    )


# "They agreed to hold [political consultations]"
_TO_HOLD = lazy_regex(r"\b(?:to|will|would)\s+(?:hold|convene|conduct|organi[sz]e)\s+(?:the\s+|an?\s+)?\Z")


def is_next_session(text: str, e: Draft, s: Draft) -> bool:
    """Tell whether a meeting is a body's next or last session itself: "agreed to hold the next meeting of …"."""
    if e.kind != "meeting" or not e.span.start <= s.span.start < e.span.end <= s.span.end:
        return False
    return s.modifier is not None or _TO_HOLD.search(text, e.span.start, s.span.start) is not None


_APART = WordRegex(
    r"\b(?:%meeting_edges%|also|separate(?:ly)?|restricted|one-on-one|courtesy|earlier|later|ahead\s+of|before|after|prior)\b",
    re.I,
)


def is_apart(setting: Setting, d: Draft, owner: Draft) -> bool:
    """Tell whether a meeting stands beside the session told before it: by a word or a day that sets it apart."""
    text = setting.context.plain
    around = text[d.sentence.start : min(d.sentence.end, d.span.end + 40)]
    told = [setting.find_dates(s, "past") for s in (d.sentence, owner.sentence)]
    days = [{m.first for m in dates if m.first and not m.relative} for dates in told]
    return _APART.of(setting.context.lexicon).search(around) is not None or (all(days) and not days[0] & days[1])


# "The Council (HC), which was set up in May, met in Oslo": who meets is the body, whose session it is
_WHICH_MET = lazy_regex(
    r"(?:\s+\([^()]{1,30}\))?(?:,\s+which\s[^.;:]{2,160}?,|,?\s+(?:which|that)(?=\s+(?:(?:had|has)\s+)?(?:last|met|convened|sat)\s))?"
    r"\s+(?:(?:has|had|will|is|was)\s+)?(?:last\s+)?"
)
_MEETS = lazy_regex(r"(?:met|meets?|meeting|convened?|convenes|convening|gathered|gathers?)\b(?!\s+with\b)")


def sits(text: str, e: Draft, s: Draft) -> bool:
    """Tell whether a meeting is told by a verb whose subject is the body that a session is of."""
    if e.kind != "meeting" or e.sentence != s.sentence or not s.span.end < e.told_at:
        return False
    return _WHICH_MET.fullmatch(text, s.span.end, e.told_at) is not None and _MEETS.match(text, e.told_at) is not None


# "They met in Riga within the framework of the fifth Lake Summit": beside it
_WITHIN_SUMMIT = lazy_regex(r"\bwithin\s+(?:the\s+framework\s+of\s+)?(?:the\s+)?\Z")
_MANY_COME = lazy_regex(r"\b(?:[Ss]ummit|[Cc]onference|[Ff]orum|[Aa]ssembly|[Cc]ongress)\b")


def is_beside(text: str, s: Draft, between: str) -> bool:
    """Tell whether those who met came to a gathering of many, within which they met."""
    many = _MANY_COME.search(s.mechanism or "") is not None
    return (
        many
        and s.number is not None
        and _WITHIN_SUMMIT.search(between + text[s.span.start : s.span.start + 4]) is not None
    )
