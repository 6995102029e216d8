"""Meetings told by what two persons of two governments did side by side: "A and B will discuss trade in Lima"."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft, named, people_before
from memcon.annotate.occasions.meeting_places import find_where
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.occasions.private_sides import is_private
from memcon.annotate.talks.discussing import find_discussing
from memcon.annotate.text.context import Person
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_PAIR = 2
_WILL = lazy_regex(r"\b(?:will\s+(?:\w+\s+)?|are\s+(?:also\s+)?(?:due|set|expected|scheduled|planning)\s+)\Z")
_DONE = lazy_regex(r"(?:(?:also|then|both|jointly|later|[a-z]+ly)\s+){0,2}\Z")
# "Minister A and [her Peruvian counterpart] discussed eels"
_AND_COUNTERPART = lazy_regex(
    r",?\s+and\s+(?:his|her)\s+(?P<whose>(?:[A-Z][\w'’-]+\s+){1,3})(?:counterpart|colleague|opposite\s+number)(?=\s)"
)
_BY_PHONE = lazy_regex(r"\b(?:tele)?phone\b|\bvideo\w*|\bcall(?:ed)?\b|\bletters?\b|\bvirtual(?:ly)?\b")


def find_discussed_together(setting: Setting, taken: Sequence[Span], drafts: Sequence[Draft]) -> list[Draft]:
    """Return a draft for each sentence in which the own side and another discuss something, day or place told."""
    context, out = setting.context, list[Draft]()
    if setting.home is None:
        return out
    told = {d.sentence.start for d in drafts}
    for hit, rule, shape in find_discussing(context, taken):
        sentence = setting.sentence(hit.start)
        people = [named(context, p) for p in people_before(context, sentence.start, hit.start)]
        sides = {p.party for p in people}
        if sentence.start in told or not all(p.party and p.name for p in people) or not people:
            continue
        last = context.people_in(sentence.start, hit.start)[-1].end
        if len(sides) == 1 and (unnamed := _AND_COUNTERPART.match(context.plain, last, hit.start)) is not None:
            sides |= {p.code for p in context.parties_in(*unnamed.span("whose"))}
            last = unnamed.end()
        if len(sides) != _PAIR:
            continue
        ahead = _WILL.search(context.plain, last, hit.start) is not None
        done = shape == "discuss" and _DONE.fullmatch(context.plain, last + 1, hit.start) is not None
        if setting.home not in sides or not (ahead or done) or not _is_set(setting, hit.start, sentence, ahead):
            continue
        if _are_told(people, [*drafts, *out]) or _BY_PHONE.search(context.plain, sentence.start, sentence.end):
            continue
        if is_private(context, people, ""):
            continue
        draft = Draft("meeting", Span(hit.start, hit.end), sentence, rule, codes={str(p) for p in sides})
        draft.verb, draft.leads, draft.status = hit.start, people, "scheduled" if ahead else "held"
        draft.add_people(people, "principal")
        out.append(draft)
        told.add(sentence.start)
    return out


_ON = (" on ", "(on ")  # "discussed tolls on Friday", not "agreed on tolls from 3 May"
_NAMED_DAYS = ("today", "yesterday")


def _is_set(setting: Setting, verb: int, sentence: Span, ahead: bool) -> bool:
    """Tell whether a day or a place tells when or where something was or will be discussed, not what it was about."""
    text = setting.context.plain
    for day in setting.find_dates(sentence, "future" if ahead else "past"):
        behind = text.endswith(_ON, 0, day.start) or text.startswith(_NAMED_DAYS, day.start)
        if day.first and (ahead or day.start < verb or (behind and day.tells_day)):
            return True
    start, end = (verb, sentence.end) if ahead else (sentence.start, verb)
    return find_where(setting, start, end) is not None


def _are_told(people: Sequence[Person], drafts: Sequence[Draft]) -> bool:
    """Tell whether a meeting of two of some persons is told elsewhere."""
    words = [set((p.name or "").split()) for p in people]
    for d in drafts:
        there = {w for p in d.people for w in (p.name or "").split()}
        if d.kind != "visit" and len([w for w in words if w & there]) > 1:
            return True
    return False
