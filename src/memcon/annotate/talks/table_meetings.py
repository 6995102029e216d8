"""Meetings at table that no verb of meeting tells: "a lunch for the Peruvian delegation", "a dinner hosted by B"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft, codes_between, named, people_after, people_before
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.occasions.private_sides import is_private
from memcon.annotate.people.find import resolve_pronoun
from memcon.annotate.talks.destinations import find_only_other
from memcon.annotate.talks.encounter_sides import is_owner
from memcon.annotate.talks.encounter_subjects import subject_pronoun
from memcon.annotate.text.context import Context, Person
from memcon.annotate.text.ranges import Ranges
from memcon.lexicon import Anchors, find_near
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

RULE = "meetings/trigger/table"
_MEALS = Anchors((" lunch", " dinner", " banquet", " breakfast", " iftar"))
_MEAL = r"(?:luncheon|lunch|dinner|banquet|breakfast|iftar)"
_ADJECTIVES = r"(?:(?!press\b|media\b|business\b|charity\b|fund)[a-z-]+\s){0,3}"
# "gave a farewell dinner for the Peruvian delegation"
_GIVEN = lazy_regex(
    rf"\b(?:host(?:ed|s|ing)?|held|holds?|gave|gives?|threw|offered|laid\son)\s(?:an?|the)\s{_ADJECTIVES}{_MEAL}\s"
    r"(?:in\shonou?r\sof|for|honou?ring)\s(?:the\s|an?\s|his\s|her\s)?(?P<guests>(?:[\w'-]+\s){0,3}?"
    r"(?:delegations?|delegates|guests|visitors|dignitar(?:y|ies)|negotiators|officials|team|counterpart)\b)"
)
# "attended a state banquet hosted by President B", "was treated to a dinner by President B"
_ATTENDED = lazy_regex(
    rf"\b(?:attend(?:ed|s|ing)?|join(?:ed|s|ing)|took\spart\sin|takes\spart\sin|participated\sin|"
    rf"(?P<treated>(?:was|were|is|be|being)\s(?:also\s)?(?:treated\sto|hosted\sto|honou?red\swith|feted\sat)))\s(?:an?|the)\s"
    rf"{_ADJECTIVES}(?:[“\"]\s?[^“”\"]{{3,40}}[”\"]\s|(?:[A-Z][\w'’-]*\s(?:of\s)?){{1,4}})?{_MEAL}\s"
    r"(?:in\s(?:his|her|their)\shonou?r\s)?(?(treated)|(?:hosted|given|offered|held)\s)"
    r"(?:(?:in\s(?:his|her|their)\shonou?r|for\s(?:him|her|them))\s)?by\s(?:the\s)?"
)
# "President B gave a dinner in her honour"
_HONOURED = lazy_regex(
    rf"\b(?:host(?:ed|s)|gave|gives|offered|will\s(?:host|give|offer))\s(?:an?|the)\s{_ADJECTIVES}{_MEAL}\s"
    r"(?:in|for)\s(?P<who>his|her|him)(?:\shonou?r)?\b(?!\s[a-z]+s\b)"
)
_BACK, _AHEAD = 60, 90  # characters around a meal
_AT_ONCE = re.compile(r"\Z")
_BARE = lazy_regex(r"(?:visiting\s|high-level\s|foreign\s)?[a-z]+\Z")
_STAFF = lazy_regex(r"['’]s?\s[a-z]+(?:\s(?:of|to|in)\s[a-z]+|\s[a-z]+)?\s(?:also\s|had\s|has\s|will\s|later\s)*\Z")
_SIDES = 2


def find_meals(setting: Setting, taken: Sequence[Span], drafts: Sequence[Draft]) -> list[Draft]:
    """Return a draft for each meal at which somebody sat with guests or a host of another state."""
    context = setting.context
    places = _MEALS.find(context.plain)
    if not places:
        return []
    sessions, told = Ranges(taken), {d.sentence.start for d in drafts if d.kind != "visit"}
    out: list[Draft] = []
    for pattern, read in ((_GIVEN, _read_given), (_ATTENDED, _read_attended), (_HONOURED, _read_honoured)):
        for match in find_near(pattern, context.plain, places, _BACK, _AHEAD):
            sentence = setting.sentence(match.start())
            if match.start() < context.body or sentence.start in told or sessions.cover(match.start()):
                continue
            draft = read(setting, sentence, match)
            if draft is not None and not is_private(context, draft.people, match.group()):
                out.append(draft)
                told.add(sentence.start)
    return out


def _read_given(setting: Setting, sentence: Span, match: re.Match[str]) -> Draft | None:
    """Return the draft of a meal for a delegation whose side its words or the document tell."""
    context = setting.context
    hosts, own = _find_hosts(setting, sentence, match.start())
    named_there = [p.code for p in codes_between(context, *match.span("guests"))] or _sent_from(context, match)
    if own is None or len(set(named_there)) > 1:
        return None
    guests = named_there[0] if named_there else None
    if guests is None and _BARE.fullmatch(match["guests"]):
        guests = _only_delegation(context, own)
        if guests is None and match["guests"].endswith("counterpart") and own == (setting.home or setting.base):
            guests = find_only_other(setting)
    if guests is None or guests == own:
        return None
    draft = Draft("meeting", Span(match.start(), match.end()), sentence, RULE, codes={own, guests})
    draft.leads, draft.other = hosts, True  # a meal of its own beside the talks
    draft.add_people(hosts, "principal")
    return draft


def _read_honoured(setting: Setting, sentence: Span, match: re.Match[str]) -> Draft | None:
    """Return the draft of a meal for somebody told before, whom a pronoun means."""
    hosts = [named(setting.context, p) for p in people_before(setting.context, sentence.start, match.start(), 20)]
    guest = resolve_pronoun(setting.context, match.start("who"), sentence.start)
    people = [*hosts, *([named(setting.context, guest)] if guest is not None else [])]
    if not hosts or len({p.party for p in people if p.party}) != _SIDES:
        return None
    codes = {p.party for p in people if p.party}
    draft = Draft("meeting", Span(match.start(), match.end()), sentence, RULE, codes=codes)
    draft.leads, draft.other = hosts, True
    draft.add_people(people, "principal")
    return draft


def _find_hosts(setting: Setting, sentence: Span, at: int) -> tuple[list[Person], str | None]:
    """Return who gives a meal, with the party; of "President A's chief of staff" the party alone is told."""
    context = setting.context
    ahead = context.people_in(sentence.start, at)
    if ahead and is_owner(context, ahead[-1]):
        own = named(context, ahead[-1]).party
        return [], own if _STAFF.fullmatch(context.plain, ahead[-1].end, at) else None
    hosts = people_before(context, sentence.start, at, 20) or subject_pronoun(setting, sentence, at)
    people = [named(context, h) for h in hosts]
    codes = {p.party for p in people if p.party}
    return people, codes.pop() if len(codes) == 1 else None


_DELEGATION = lazy_regex(r"(?:['’]s)?(?:\s(?!and\b|of\b)[a-z-]+){0,2}?\s(?:delegation|team|negotiators)\b")


def _sent_from(context: Context, match: re.Match[str]) -> list[str]:
    """Return the state whose capital guests are told by: "a lunch for the Lima delegation"."""
    cities = [hit.find("place") for hit in context.hits_in(*match.span("guests"))]
    return [str(c.attributes["country"]) for c in cities if c is not None and c.attributes.get("country")]


def _only_delegation(context: Context, host: str) -> str | None:
    """Return the party of the one delegation of another state than the host's that the document names."""
    others = (p for p in context.parties if p.code != host)
    sent = {p.code for p in others if p.form == "side" or _DELEGATION.match(context.plain, p.end)}
    return sent.pop() if len(sent) == 1 else None


def _read_attended(setting: Setting, sentence: Span, match: re.Match[str]) -> Draft | None:
    """Return the draft of a meal that somebody attended and a person of another state gave."""
    context = setting.context
    hosts = people_after(context, match.end(), sentence.end, _AT_ONCE)[:1]
    start = match.start()
    guests = people_before(context, sentence.start, start, 30) or subject_pronoun(setting, sentence, start)
    people = [named(context, p) for p in (*guests, *hosts)]
    if not hosts or not guests or len({p.party for p in people if p.party}) != _SIDES:
        return None
    codes = {p.party for p in people if p.party}
    draft = Draft("meeting", Span(start, hosts[0].end), sentence, RULE, codes=codes)
    draft.leads, draft.other = list(guests), True
    draft.add_people(people, "principal")
    return draft
