"""Further persons met under one verb: "spoke with A on Monday and with B on Tuesday", "… to discuss X and with B"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from memcon.annotate.occasions.drafts import Draft, named, people_after
from memcon.annotate.occasions.meeting_places import find_where
from memcon.annotate.occasions.meeting_setting import Place, Setting
from memcon.annotate.occasions.private_sides import is_private
from memcon.annotate.talks.encounter_sides import open_guess
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_WHEN = (
    r"(?:,?\s(?:today|yesterday|tonight|earlier|by\s(?:tele)?phone|(?:this|last)\s[a-z]+|"
    r"(?:on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s(?:morning|afternoon|evening|night))?|"
    r"on\s(?:\d{1,2}\s[A-Z]\w+|[A-Z]\w+\s\d{1,2})|in\s[A-Z][\w'’-]*(?:\s[A-Z][\w'’-]*){0,2})){1,3}"
)
_LATER = r"(?:then|afterwards|afterward|later|subsequently|thereafter|separately|after\sthat|before\sthat)"
_THEN = lazy_regex(
    rf"(?:{_WHEN})?,?\sand\s{_LATER}(?:\s(?:also|again|today))?(?:\swith)?\s|(?:{_WHEN})?,?\sand,\s{_LATER},\s(?:with\s)?|{_WHEN},?\sand\s(?:also\s)?with\s"
    r"|,?\sto\s(?:discuss|review|explore|consult|exchange|talk|coordinate|follow\sup)\b(?:(?!\bwith\b)[^.;:]){3,160}?,?\sand\s(?:also\s)?with\s"
    rf"|(?:{_WHEN})?,?\sand\s(?:once|twice|again|once\smore|three\stimes)\s(?:with|to)\s"
    rf"|(?:{_WHEN})?,?\sand\s(?:also\s)?(?:exchanged\s(?:views|opinions)|discussed\s(?:(?!\bwith\b)[^.;:,]){{3,80}}?)\swith\s"
)
# "will meet A on Monday and B on Tuesday": the second has a day of his own
_AND_B = lazy_regex(rf"{_WHEN},?\sand\s")
_OWN_WHEN = lazy_regex(rf"{_WHEN}")
_TELLS_WHOM = lazy_regex(r"\b(?:with|to)\s\Z|,\s\Z")  # "spoke with A and, later, B"
_ARTICLES = lazy_regex(r"(?:(?:the|his|her|their|its|visiting|new)\s+|(?:[\w-]+\s+)?counterpart,?\s+)*\Z")


def find_continued(setting: Setting, drafts: Sequence[Draft]) -> list[Draft]:
    """Return a draft for each person whom the verb of another draft says to have been met apart."""
    out: list[Draft] = []
    for draft in drafts:
        last = draft
        if again := _continue_there(setting, draft) or _continue_again(setting, draft):
            out += again
            continue
        while last.leads and (more := _continue(setting, draft, last)) is not None:
            out.append(more)
            last = more
    return out


# "met in Oslo in May and in Riga in June": two places, each with its day
_MONTH = (
    r"\s(?:in|on)\s(?:\d{1,2}\s)?(?:January|February|March|April|May|June|July|August|September|October|November|"
    r"December)\b(?:\s\d{1,4})?"
)
_PLACE = r"in\s[A-Z][\w'’-]*(?:,?\s[A-Z][\w'’-]*){0,2}"
_FIRST_THERE = lazy_regex(rf"\s{_PLACE}{_MONTH}")
_NEXT_THERE = lazy_regex(
    rf"(?:,\s(?:and\s)?|\sand\s)(?P<there>(?:in\s)?(?!(?:and|on)\b)[A-Z][\w'’-]*(?:,?\s[A-Z][\w'’-]*){{0,2}}){_MONTH}"
)
_PAIR = 2  # persons, one of each side


# "met in Oslo on 3 May and again on 5 May": one more occasion, of another day
_TIME = (
    r"(?:(?:on|in)\s(?:[A-Z]\w+day,?\s)?(?:the\s)?(?:\d|January|February|March|April|May|June|July|August|September|October|"
    r"November|December|[A-Z]\w+day\b)|today\b|yesterday\b|later\b|th(?:is|e\ssame)\s(?:morning|afternoon|evening|week|month)\b|"
    r"last\s[a-z]+|the\s(?:following|next)\s(?:day|week|month|year)\b|(?:a|an|one|two|three|four|five|six|\d)\s(?:days?|weeks?|months?)\slater\b)"
)
_AND_AGAIN = lazy_regex(
    rf"[^.;:]{{0,90}}?,?\s(?:and|then|but)\s(?:then\s|met\s)?(?P<again>(?:again|once\smore)(?:\s{_PLACE})?)"
    rf"(?=,?\s{_TIME})"
)


def _continue_again(setting: Setting, draft: Draft) -> list[Draft]:
    """Return the second of two meetings of the same persons told by their days: "on 3 May and again on 5 May"."""
    if draft.kind == "visit" or len({p.party for p in draft.people}) < _PAIR or not draft.verbal:
        return []
    again = _AND_AGAIN.match(setting.context.plain, draft.span.end, draft.sentence.end)
    if again is None or setting.context.people_in(draft.span.end, again.end()):
        return []
    more = replace(draft, span=Span(*again.span("again")), people=[], evidence=[], other=True)
    more.verb, more.place = draft.told_at, find_where(setting, more.span.start, more.span.end)
    more.add_people(draft.people, "principal")
    return [more]


def _continue_there(setting: Setting, draft: Draft) -> list[Draft]:
    """Return the further ones of several occasions told by their places: "met in Oslo in May and in Riga in June"."""
    context, end, out = setting.context, draft.sentence.end, list[Draft]()
    there = _FIRST_THERE.match(context.plain, draft.span.end, end) if draft.kind == "meeting" else None
    if there is None or len({p.party for p in draft.people}) < _PAIR:
        return out
    while (there := _NEXT_THERE.match(context.plain, there.end(), end)) is not None:
        span = Span(*there.span("there"))
        place = find_where(setting, span.start, span.end) or _place_at(setting, span.start)
        if place is None:
            break
        more = replace(draft, span=span, people=[], evidence=[], other=True)
        more.verb, more.place = draft.told_at, place
        more.add_people(draft.people, "principal")
        out.append(more)
    return out


def _place_at(setting: Setting, at: int) -> Place | None:
    """Return the city or state that begins at an offset."""
    for hit in setting.context.hits_in(at, at + 1):
        place, state = hit.find("place"), hit.find("state")
        if place is not None:
            return Place(setting.context.text[hit.start : hit.end], place.attributes.get("country"), Span(at, hit.end))
        if state is not None:
            return Place(None, str(state.value), Span(at, hit.end))
    return None


def _continue(setting: Setting, draft: Draft, last: Draft) -> Draft | None:
    """Return the draft of whom the subject of `draft` met next, told right behind `last`."""
    context = setting.context
    then = _THEN.match(context.plain, last.span.end, draft.sentence.end)
    then = then or _AND_B.match(context.plain, last.span.end, draft.sentence.end)
    people = people_after(context, then.end(), draft.sentence.end, _ARTICLES) if then is not None else []
    if (
        then is not None
        and people
        and _AND_B.fullmatch(then.group())
        and not _OWN_WHEN.match(context.plain, people[-1].end)
    ):
        return None
    met = [named(context, p) for p in people]
    if len(draft.leads) == 1:
        met = [named(context, open_guess(setting, named(context, draft.leads[0]), p)) for p in people]
    known = {p.ident for p in draft.people}
    if then is None or not met or any(p.ident in known for p in met):
        return None
    own = {p.party for p in (named(context, q) for q in draft.leads) if p.party}
    if len(own) != 1 or own & {p.party for p in met} or is_private(context, met, then.group()):
        return None
    if not _TELLS_WHOM.search(then.group()) and draft.rule.endswith("spoke"):
        return None
    theirs = {p.party for p in draft.people if p.party} - own
    if len(theirs) == 1:
        met = [replace(p, party=p.party or next(iter(theirs))) for p in met]
    codes = own | {p.party for p in met if p.party}
    if len(codes) < 2:
        return None
    more = Draft(draft.kind, Span(people[0].start, people[-1].end), draft.sentence, draft.rule, codes=codes)
    more.verb, more.leads, more.own, more.other = draft.told_at, draft.leads, draft.own, True
    more.add_people(draft.leads, "principal")
    more.add_people(met, "principal")
    return more
