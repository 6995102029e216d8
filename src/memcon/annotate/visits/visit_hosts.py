"""Who received the guest of a visit: "received Minister B on a working visit", "a visit to his counterpart, B".

A meeting that the sentence of a visit tells as its occasion names host and guest: both are persons of the visit too.
"""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.occasions.drafts import LATEST, Draft, named, people_after
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.parties.genre import is_news
from memcon.annotate.text.context import Person
from memcon.annotate.visits.visitors_alone import leave_hosts_met
from memcon.lexicon.patterns import lazy_regex

# "received Minister B in Lima for an official [visit]", "met her as part of a working [visit]"
_ON_VISIT = lazy_regex(
    r"\b(?:on|for|during|as\s+part\s+of|on\s+the\s+occasion\s+of|in\s+the\s+(?:course|context)\s+of|within\s+the\s+(?:scope|framework)\s+of|"
    r"who\s+(?:is|was)\s+(?:paying|on|making))\s+(?:an?|his|her|their|the)\s+(?:[\w-]+\s+){0,3}(?:[\w-]+-)?\Z"
)
_BEHIND = 60  # characters in front of a visit in which the words that tie a meeting to it stand
# "paid a visit to the Premier of Peru, A", "a visit to his Peruvian counterpart, A", "a working visit with Minister A"
_TO_WHOM = lazy_regex(
    r"\bvisits?\s+(?:to|with)\s+(?:the\s+|(?:his|her|their)\s+)?(?:(?:new\s+)?(?:[A-Z][\w-]+\s+){0,2}"
    r"(?:counterpart|colleague|host|guest|opposite\s+number),?\s+)?\Z"
)
# "arrived in Lima for a state visit and was greeted by the Cabinet, led by President A"
_RECEIVED_BY = lazy_regex(
    r"(?:(?!\bwhere\b)[^.;:]){0,140}?\b(?:greeted|received|welcomed)\s+by\s+(?:the\s+)?(?:[A-Z][\w-]+(?:\s[A-Z][\w-]+){0,2},?\s+(?:led|headed)\s+by\s+)?(?:the\s+)?\Z"
)
# "During a working visit to Lima on Monday, 8 March, President A and Premier B": who was there
_OPENING = lazy_regex(
    r"(?:During|On|At|In\s+the\s+course\s+of|On\s+the\s+occasion\s+of)\s+(?:an?|the|this)\s+(?:[\w-]+\s+){0,3}(?:[\w-]+-)?\Z"
)
_THEN = lazy_regex(
    r"(?:\s+(?:on|from|in|this)\s[^.;:]{0,40}?)?(?:,\s+\d{1,2}\s[A-Z][a-z]+(?:\s\d{4})?)?,\s+(?:the\s+)?\Z"
)
_SIDES = 2


def add_hosts(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Give each visit of two sides, of which persons of one side at most are told, those who received the guest."""
    met = [d for d in drafts if d.kind == "meeting" and len(_sides(d.people)) == _SIDES]
    in_news = is_news(setting.context)
    for v in drafts:
        if in_news and v.standing != "subject":
            continue  # a story names a journey in passing by who made it
        if v.kind != "visit" or len(v.codes) != _SIDES or len(_sides(v.people)) >= _SIDES or v.place is None:
            continue
        people = _met_on_it(setting, v, met) or _called_on(setting, v) or _received_by(setting, v)
        people = people or _told_behind(setting, v)
        known = {p.ident for p in v.people}
        if people and known <= {p.ident for p in people} and _sides(people) == v.codes:
            v.add_people(people, "principal")
    leave_hosts_met(setting, drafts)


def _sides(people: Sequence[Person]) -> set[str]:
    return {p.party for p in people if p.name and p.party}


def _met_on_it(setting: Setting, v: Draft, met: Sequence[Draft]) -> list[Person]:
    """Return the persons of a meeting whose verb stands in front of the visit that it was a part of."""
    text = setting.context.plain
    for d in met[-LATEST:]:
        if d.codes != v.codes or d.status != v.status or d.sentence != v.sentence or d.told_at >= v.span.start:
            continue
        if _ON_VISIT.search(text, max(d.told_at, v.span.start - _BEHIND), v.span.start) is not None:
            return [p for p in d.people if p.name]
    return []


def _called_on(setting: Setting, v: Draft) -> list[Person]:
    """Return the guests and whom the visit is told to be paid to."""
    context, text = setting.context, setting.context.plain
    for person in context.people_in(v.span.start, v.sentence.end):
        if _TO_WHOM.search(text, max(v.sentence.start, person.start - _BEHIND), person.start) is None:
            continue
        host = named(context, person)
        return [*v.people, host] if host.name and not text.startswith(("'s", "’s"), person.end) else []
    return []


def _received_by(setting: Setting, v: Draft) -> list[Person]:
    """Return the guests and the person who is told to have received them on their arrival."""
    context = setting.context
    hosts = people_after(context, v.span.end, v.sentence.end, _RECEIVED_BY) if v.people else []
    full = [p for p in (named(context, h) for h in hosts[:1]) if p.name]
    return [*v.people, *full] if full else []


def _told_behind(setting: Setting, v: Draft) -> list[Person]:
    """Return those of both sides who act in a sentence that the visit opens."""
    context = setting.context
    if _OPENING.fullmatch(context.plain, v.sentence.start, v.span.start) is None:
        return []
    return [named(context, p) for p in people_after(context, v.span.end, v.sentence.end, _THEN)]
