"""What occasions of one document take from each other: parties, day and place that only one of them tells."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from memcon.annotate.days.dates import Calendar, DateMention, find_dates
from memcon.annotate.meetings.days_told_before import take_that_day
from memcon.annotate.meetings.home_people import are_at_home
from memcon.annotate.meetings.lead_days import find_lead_day, find_named_day
from memcon.annotate.meetings.open_sides import codes_of_series, find_codes_of_both
from memcon.annotate.occasions.drafts import Draft, around
from memcon.annotate.occasions.meeting_places import find_where
from memcon.annotate.occasions.meeting_setting import Place, Setting
from memcon.annotate.occasions.scene_places import leaves_scene, set_scenes
from memcon.annotate.occasions.stays_elsewhere import find_city_of_release
from memcon.annotate.parties.genre import is_news
from memcon.annotate.parties.publisher import is_outlet, match_dateline
from memcon.annotate.parties.states import read_states
from memcon.annotate.sessions.officials_ahead import give_parties
from memcon.annotate.sessions.sessions_aside import is_agreed_on
from memcon.annotate.text.context import Person
from memcon.annotate.visits.visit_parts import find_place_of_visit, is_of_another_visit, lend_days, lend_month_of_visit
from memcon.lexicon import fold
from memcon.lexicon.patterns import WordRegex, lazy_regex

_BILATERAL = lazy_regex(
    r"\b(?:bilateral|consultations?|joint|strategic|political|annual|foreign\s+office|working\s+group|maritime|defence|"
    r"defense|human\s+rights|economic|inter-?governmental|inter-?ministerial|mixed)\b",
    re.I,
)
_BETWEEN = lazy_regex(
    r"\s+(?:between|with)\s+(?:the\s+)?(?:(?:[Ff]oreign\s+)?[Mm]inistr(?:ies|y)\s+(?:of\s+[A-Z]\w+\s+(?:and\s+[A-Z]\w+\s+)?Affairs\s+)?of\s+(?:the\s+)?)?"
)
_FROM = lazy_regex(r"\b(?:of|from|and|with|between|by)\s+(?:the\s+)?\Z|,\s+(?:and\s+)?(?:the\s+)?\Z|\A\s*(?:The\s+)?\Z")


def _frequent(setting: Setting, codes: set[str]) -> set[str]:
    """Return the two governments that the document names most, if both stand twice; a body counts if in `codes`."""
    counted = read_states(setting.context.lexicon).governments | codes
    counts = Counter(p.code for p in setting.context.parties if p.code in counted)
    top = counts.most_common(2)
    return {code for code, n in top} if len(top) == 2 and top[1][1] > 1 else set()


def _take_title_day(setting: Setting, subject: Draft) -> None:
    """Give the only day that the title tells to the occasion that the document reports."""
    title = setting.context.title
    if setting.context.turns.turns or not setting.context.lexicon.meetings.find(fold(title)):
        return  # the day of talk about many matters, of a schedule, of a fair
    tense = "past" if subject.status == "held" else "future"
    calendar = Calendar(setting.reference, tense, setting.home not in read_states(setting.context.lexicon).month_first)
    days = [m for m in find_dates(title, 0, len(title), calendar) if m.first]
    if len(days) == 1 and days[0].tells_day and not days[0].relative:
        subject.when = replace(days[0], start=subject.span.start, end=subject.span.end)


_IN_A_ROW = lazy_regex(r"(?:\s+\([^()]{1,20}\))?(?:,|,?\s+and|,?\s+as\s+well\s+as)\s+(?:the\s+|in\s+the\s+)?")


def _share_in_row(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Let sessions told in one breath share the day and the place: "on 3 May attended the A and the B in Lima"."""
    sessions = [d for d in drafts if d.kind == "session" and d.modifier is None]
    for a, b in pairwise(sorted(sessions, key=lambda d: d.span.start)):
        if a.sentence != b.sentence or not _IN_A_ROW.fullmatch(setting.context.plain, a.span.end, b.span.start):
            continue
        if b.when is None and a.when is not None and a.when.start < a.span.start:
            b.when, b.why_no_day = a.when, None
        if a.when is None and b.when is not None and b.when.start >= b.span.end:
            a.when, a.why_no_day = b.when, None
        if a.place is None and b.place is not None and b.place.span.start >= b.span.end:
            a.place = b.place


# "the meeting of the Straits Subcommittee held in Lima in May"
_PART_OF = lazy_regex(r"\b(?:meeting|session|round|sitting)\s+of\s", re.I)
_BOTH = lazy_regex(r"(?:The\s+two|Both|They|The\s+(?:sides|parties|ministers|delegations))\b")
_TWO = 2  # parties


def _is_of_the_same(setting: Setting, d: Draft, subject: Draft) -> bool:
    """Tell whether a session of which no party is told is one of those whom the document reports to have met."""
    if _BILATERAL.search(d.mechanism or ""):
        return True
    told = _PART_OF.search(setting.context.plain, d.span.start, d.span.end) is not None
    told = told and _PART_OF.search(d.mechanism or "") is None
    # "The two sides spoke of the fifth Reef Council, to be held in Lima in May"
    if d.status in ("agreed", "scheduled") and _BOTH.match(setting.context.plain, d.sentence.start) is not None:
        told = told or is_agreed_on(setting, d)
    told = told or (_is_numbered(d) and _BOTH.match(setting.context.plain, d.sentence.start) is not None)
    told = told and not setting.context.parties_in(d.span.start, d.span.end)
    return told and len(subject.codes) == _TWO and (d.status == "agreed" or d.place is not None or d.when is not None)


def _is_numbered(d: Draft) -> bool:
    """Tell whether a session has a number and a body that the lexicon does not list, with members of its own."""
    return d.number is not None and not d.rule.endswith("/mechanism")


def _date_subject(setting: Setting, subject: Draft) -> None:
    """Give what a document reports the day that its title, its lead or a later word tells, and its city."""
    if subject.kind != "visit":
        _take_title_day(setting, subject)
    day = find_lead_day(setting, subject) if subject.kind != "visit" and subject.when is None else None
    day = day or (find_named_day(setting, subject) if subject.when is None else None)
    if day is not None:
        subject.when, subject.place = day, _city_of_day(setting, subject, day)


def _stands_for_body(setting: Setting, d: Draft, person: Person) -> bool:
    """Tell whether a state's permanent representative sits for the body at its session with another side."""
    is_body = read_states(setting.context.lexicon).is_body
    envoy = "permanent representative" in (person.office or "").lower()
    return envoy and len(d.codes) >= _TWO and any(map(is_body, d.codes)) and not all(map(is_body, d.codes))


def share(setting: Setting, drafts: Sequence[Draft]) -> None:
    take_that_day(setting, drafts)
    _share_in_row(setting, drafts)
    subject = next((d for d in drafts if d.standing == "subject"), None)
    if subject is not None and subject.when is None and subject.status in ("held", "scheduled"):
        _date_subject(setting, subject)
    for n, d in enumerate(drafts):
        near = around(drafts, n)
        if d.kind == "session":
            d.codes |= {p.party for p in d.people if p.party and not _stands_for_body(setting, d, p)}
            same = next(
                (
                    o
                    for o in near
                    if o is not d and setting.is_one_body(o.mechanism, d.mechanism) and o.kind == "session"
                ),
                None,
            )
            if same is not None and len(same.codes) > len(d.codes):
                d.codes |= codes_of_series(setting, same, d)
            if len(d.codes) < 2:
                d.codes |= _codes_behind(setting, d)
            if d.standing == "subject" and len(d.codes) < 2:
                d.codes |= _codes_in_sentence(setting, d) or find_codes_of_both(setting, d)
            if (
                d.standing == "subject"
                and len(d.codes) < 2
                and _BILATERAL.search(d.mechanism or "")
                and (frequent := _frequent(setting, d.codes)) > d.codes
            ):
                d.codes |= frequent
            if d.standing == "subject" and len(d.codes) < 2 and setting.home:
                d.codes.add(setting.home)
            if not d.codes and subject is not None and subject is not d and _is_of_the_same(setting, d, subject):
                d.codes |= subject.codes
        elif (
            len(d.codes) == 1
            and subject is not None
            and d.codes < subject.codes
            and len(subject.codes) == 2
            and not d.alone
        ):
            if d.kind == "visit" and not d.people:
                d.add_people((p for p in subject.people if p.party and p.party not in d.codes), "principal")
            d.codes |= subject.codes
        elif d.kind == "visit" and len(d.codes) == 1 and (frequent := _frequent(setting, d.codes)) > d.codes:
            d.codes |= frequent
        lends = subject is not None and subject is not d and subject.when is not None and bool(subject.when.first)
        if d.when is None and subject is not None and lends and not is_of_another_visit(d, subject, near):
            _lend_day(setting, d, subject)
        to_come = d.kind == "session" and d.status == "scheduled" and not d.modifier and bool(d.people)
        if d.when is None and d.standing == "subject" and (d.kind == "meeting" or to_come):
            lend_month_of_visit(setting, d, near)
        if d.kind == "meeting" and d.place is None and d.mode != "virtual" and d.standing == "subject":
            d.place = find_place_of_visit(setting, d, near) or _place_of_same_day(d, near)
    give_parties(setting, drafts)
    _share_places(setting, drafts)


def _share_places(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Give occasions without a place that of the scene, the dateline or the event beside them."""
    set_scenes(setting, drafts)
    for d in drafts:
        if (d.place is None or d.place.name is None) and _is_where_told(setting, d):
            city, stays = find_city_of_release(setting)
            there = d.codes if d.place is None else {d.place.country}
            fits = city is not None and (city.country in there or (stays and d.place is None))
            d.place = city if fits else d.place
    for n, d in enumerate(drafts):
        if d.place is None and d.mode != "virtual" and d.kind in ("meeting", "session"):
            near = around(drafts, n)
            d.place = _place_beside_event(setting, d, near) or _place_of_attended(d, near)


_BESIDE_DAY = 40  # characters between a city and the day in "agreed in Lima on Monday"


def _city_of_day(setting: Setting, subject: Draft, day: DateMention) -> Place | None:
    """Return the city told right beside the day of a meeting, where the text tells no other than its country."""
    here = subject.place
    if here is not None and here.name is not None:
        return here
    city = find_where(setting, max(setting.sentence(day.start).start, day.start - _BESIDE_DAY), day.end + _BESIDE_DAY)
    if city is None or city.name is None or subject.mode == "virtual":
        return here
    return city if here is None or here.country == city.country else here


_BESIDE_EVENT = WordRegex(r"\b%meeting_edges%\s+of\s+(?:[\w’'-]+\s+){0,6}\Z")


def _place_beside_event(setting: Setting, d: Draft, drafts: Sequence[Draft]) -> Place | None:
    """Return the place of the session on whose margins a meeting took place, or of a meeting on a session's margins."""
    for o in drafts:
        event, beside = (d, o) if d.kind == "session" else (o, d)
        if o is d or o.place is None or event.kind != "session" or beside.kind != "meeting":
            continue
        if beside is d and _is_during(setting, d, event):
            return o.place
        between = setting.context.plain[beside.span.start : event.span.start]
        if event.sentence == beside.sentence and _BESIDE_EVENT.of(setting.context.lexicon).search(between):
            return o.place
    return None


def _place_of_attended(d: Draft, drafts: Sequence[Draft]) -> Place | None:
    """Return where a session was for which somebody had come from abroad who met others of other states there."""
    if d.kind != "meeting" or d.standing != "subject" or d.status != "held":
        return None
    came = {p.ident for p in d.people}
    for s in drafts:
        if s.kind != "session" or s.standing != "subject" or s.status != "held" or s.place is None:
            continue
        if s.span.start < d.span.start and s.place.country not in d.codes and came & {p.ident for p in s.people}:
            return s.place if d.when is None or d.when is s.when or s.when is None else None
    return None


# "During the Lake Summit, the ministers met": where and on what occasion
_DURING = lazy_regex(r"\b(?:[Dd]uring|[Aa]t)\s+(?:the\s+|this\s+)?\Z")
_DURING_REACH = 14  # characters


def _is_during(setting: Setting, d: Draft, event: Draft) -> bool:
    """Tell whether a sentence that tells a meeting begins with the session in whose course it took place."""
    for span in (event.span, *event.evidence):
        if d.sentence.start <= span.start < span.end <= d.span.start and d.status == event.status:
            lead = max(d.sentence.start, span.start - _DURING_REACH)
            start = span.start + (len("the ") if setting.context.plain.startswith("the ", span.start) else 0)
            return _DURING.search(setting.context.plain, lead, start) is not None
    return False


def _is_where_told(setting: Setting, d: Draft) -> bool:
    """Tell whether an outlet reports from where it happened: a meeting or session held, told without a city."""
    if d.kind == "visit" or d.standing != "subject" or d.status != "held" or d.mode == "virtual" or d.kind == "call":
        return False
    return is_outlet(setting.context)


def find_other(setting: Setting, d: Draft) -> set[str]:
    """Return the party of a person met whom the text gives none: the only other state it names, else the place's."""
    open_ones = [p for p in d.people if p.name and not p.party]
    if not open_ones or (is_news(setting.context) and are_at_home(setting, d.people, open_ones)):
        return set()
    if setting.context.turns.turns and not any(p.office for p in open_ones):
        return set()  # "I called Dr. A": who speaks of all matters of the day tells of his own people
    named = {p.code for p in setting.context.parties} & read_states(setting.context.lexicon).codes - d.codes
    if d.place is not None and d.place.country not in {None, *d.codes}:
        return {str(d.place.country)}
    leads = {p.ident for p in d.leads}
    met = any(p.name and not p.party and p.ident not in leads for p in d.people)
    at_home = met and d.place is not None and d.place.country in d.codes
    if at_home and len(named) == 1 and not names_other_before(setting, d):
        return set()  # "Peru's minister met President A in Lima on a visit to Norway"
    if len(named) != 1 and (frequent := _frequent(setting, d.codes)) > d.codes:
        return frequent - d.codes
    return named if len(named) == 1 else set()


def names_other_before(setting: Setting, d: Draft) -> bool:
    """Tell whether the title, or the text up to those who met, names a state that is not theirs."""
    context = setting.context
    states = read_states(context.lexicon).codes
    if any(p.code in states - d.codes for p in context.parties_in(0, d.span.end)):
        return True
    hits = context.lexicon.names.find(context.title)
    return any(e.value in states - d.codes for h in hits for e in h.entries)


def _codes_behind(setting: Setting, d: Draft) -> set[str]:
    """Return the parties told right behind a body's name: "the Dialogue between Norway and Peru", "… with Canada"."""
    text, found = setting.context.plain, set()
    link = _BETWEEN.match(text, d.span.end, d.sentence.end)
    at = link.end() if link else d.sentence.end
    for p in setting.context.parties_in(at, min(at + 120, d.sentence.end)):
        if text[at : p.start].strip(" ,") not in ("", "the", "and", "and the", "and between"):
            break
        found.add(p.code)
        at = p.end
    return found


_AND_NEXT = lazy_regex(r"\s+and\s+(?:the\s+)?[A-Z]")  # "RIGA, 3 May - Latvia and Peru will hold"


def _codes_in_sentence(setting: Setting, d: Draft) -> set[str]:
    """Return the parties named as those who met in a session's own sentence."""
    text = setting.context.plain
    out = _codes_of_officials(setting, d)
    dateline = match_dateline(setting.context)
    opening = max(d.sentence.start, dateline.end() if dateline is not None else 0)
    for p in setting.context.parties_in(d.sentence.start, d.sentence.end):
        if p.form in ("name", "side", "seat"):
            start = opening if _AND_NEXT.match(text, p.end) else d.sentence.start
            left = text[max(start, p.start - 12) : p.start]
            whose = p.form == "side" and text[p.start].islower()  # "we, the governments of Peru, Kenya and Latvia"
            if (whose or _FROM.search(left)) and not (
                d.place and d.place.span.start <= p.start <= d.place.span.end + 20
            ):
                out.add(p.code)
    return out if len(out) > 1 else set()


_OFFICIALS = WordRegex(r"\s+(?:[a-z]+(?:-[a-z]+)?\s+){0,3}?(?:%office_class/officials%|teams|sides|governments)\b")
_AND = lazy_regex(r"\s+and\s+(?:the\s+)?")


def _codes_of_officials(setting: Setting, d: Draft) -> set[str]:
    """Return the two states whose officials discuss something at a session: "Peruvian and Latvian diplomats"."""
    text = setting.context.plain
    told = setting.context.parties_in(d.sentence.start, d.span.start)
    for one, two in pairwise(told):
        both = one.form == two.form == "adjective" and _AND.fullmatch(text, one.end, two.start)
        if both and _OFFICIALS.of(setting.context.lexicon).match(text, two.end):
            return {one.code, two.code}
    return set()


def _place_of_same_day(d: Draft, drafts: Sequence[Draft]) -> Place | None:
    """Return where one of those who met took part in another meeting of that day."""
    if d.when is None or not d.when.tells_day or d.months_only:
        return None
    day, idents = d.when.first, {p.ident for p in d.people if p.name}
    for o in drafts:
        same = o.when is not None and o.when.first == day and not o.months_only and o.status == d.status
        if same and o is not d and o.place is not None and o.kind != "visit" and idents & {p.ident for p in o.people}:
            return o.place
    for v in drafts:  # in the country of the visit reported, whatever it is still to bring
        there = v.kind == "visit" and v.standing == "subject" and v.place is not None and v.codes == d.codes
        month = (v.when.first or "")[:7] if v.when is not None else ""
        if there and v.place is not None and month in ("", (day or "")[:7]) and idents & {p.ident for p in v.people}:
            return replace(v.place, name=None)
    return None


def _lend_round(d: Draft, subject: Draft) -> None:
    """Take day and place of the occasion reported; of one that lasted days, the month and the country."""
    several = subject.when is not None and subject.when.last is not None and not subject.months_only
    d.when, d.months_only = subject.when, subject.months_only or several
    if d.place is None and subject.place is not None:
        d.place = replace(subject.place, name=None) if several else subject.place


_AT_EVENT = WordRegex(r"\b%meeting_edges%\s+of\s|\bat\s")


def _lend_day(setting: Setting, d: Draft, subject: Draft) -> None:
    text = setting.context.plain
    if subject.kind == "visit" and d.kind in ("meeting", "session") and d.standing == "subject":
        there = {subject.place.country} if subject.place is not None else subject.codes
        if d.place is None or d.place.country in there:
            lend_days(setting, d, subject)
            d.place = d.place or subject.place
    elif d.standing == "subject" and d.kind == "meeting" and d.status == subject.status == "held":
        if not leaves_scene(setting, d):
            _lend_round(d, subject)
    elif (
        d.kind == "session"
        and d.aside
        and d.sentence == subject.sentence
        and _AT_EVENT.of(setting.context.lexicon).search(text[max(0, d.span.start - 25) : d.span.start])
    ):
        d.when, d.months_only = subject.when, True
        d.place = d.place or subject.place
