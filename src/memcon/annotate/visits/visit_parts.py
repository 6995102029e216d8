"""What a meeting takes from the visit of which it is a part: where it was, and the month where no day is told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta

from memcon.annotate.occasions.drafts import Draft, around
from memcon.annotate.occasions.meeting_setting import Place, Setting
from memcon.annotate.occasions.spoken_of import find_speaking_of
from memcon.annotate.visits.stays import lasts_a_day
from memcon.annotate.visits.visit_words import is_set_beside
from memcon.lexicon.patterns import lazy_regex

_NOW = lazy_regex(
    r"(?:\b(?:is|are|was|were)\s+(?:(?:currently|presently|now|also)\s+)?|,\s(?:currently|presently|now)\s)(?:on|in|paying|visiting)\b[^.;]{0,30}\Z"
)


def find_place_of_visit(setting: Setting, d: Draft, drafts: Sequence[Draft]) -> Place | None:
    """Return where a visit goes of which a meeting is a part: one reported, or one told as under way."""
    month = (d.when.first or "")[:7] if d.when else ""
    # first the visits to who is met: a journey may go on to others
    for v in sorted(_visits_of(d, drafts), key=lambda v: v.place is None or v.place.country not in d.codes):
        then = (v.when.first or "")[:7] if v.when else ""
        if v.place is None or not (is_its_frame(setting, v) or _follows(setting, v, d)):
            continue
        if not month or not then or month == then:
            return v.place if v.codes <= d.codes else replace(v.place, name=None)
    return _place_of_journey(d, drafts, month)


def _place_of_journey(d: Draft, drafts: Sequence[Draft], month: str) -> Place | None:
    """Return where the only visit reported went, for a meeting told behind it of the same sides by others of them."""
    visits = [v for v in drafts if v.kind == "visit" and v.standing == "subject"]
    if len(visits) != 1 or (v := visits[0]).place is None or len(v.codes) < _TWO or not v.codes <= d.codes:
        return None
    then = (v.when.first or "")[:7] if v.when else ""
    apart = bool(month and then) and month != then
    return v.place if v.span.end <= d.span.start and go_together(v, d) and not apart else None


_TWO = 2  # sides of a visit
_RECENT = 31  # days before the publication
_ENVOYS = ("ambassador", "high commissioner")
_MONTH = len("2024-05")


def find_country_visited(setting: Setting, d: Draft, drafts: Sequence[Draft]) -> Place | None:
    """Return the country of one side whom a person of the other visits, for a meeting of them told without a place."""
    met = {p.ident for p in d.people if p.name}
    if not met or any((p.office or "").lower() in _ENVOYS for p in d.people):
        return None
    for v in drafts:
        if v.kind != "visit" or v.place is None or v.place.country not in d.codes or v.status != d.status:
            continue
        guests = [p for p in v.people if p.name and p.party != v.place.country]
        left_open = not any(p.party != v.place.country for p in d.people)
        together = any(p.ident in met for p in guests) or (bool(guests) and left_open and len(d.codes) == _TWO)
        if together and v.codes & d.codes and not _is_apart(setting, v, d):
            return Place(None, v.place.country, v.place.span)
    return None


def _is_apart(setting: Setting, v: Draft, d: Draft) -> bool:
    """Tell whether a visit was at another time than a meeting, or long before the publication."""
    then, day = (o.when.first or "" if o.when is not None else "" for o in (v, d))
    if not then:
        return v.modifier is not None
    if day:
        length = min(len(then), len(day))
        if length < _MONTH and v.standing != "subject":
            return True
        last = (v.when.last if v.when is not None else None) or then
        return not then[:length] <= day[:length] <= max(then, last)[:length]
    if v.standing == "subject" or setting.reference is None:
        return False
    return then[:7] < (setting.reference - timedelta(days=_RECENT)).isoformat()[:7]


def lend_month_of_visit(setting: Setting, d: Draft, drafts: Sequence[Draft]) -> None:
    """Give a meeting without a day the month of the visit in whose course it is told: "In Gabon, Ms A met B"."""
    for v in sorted(_visits_of(d, drafts), key=lambda v: v.codes != d.codes):  # that to whom was met before others
        if v.when is None or not v.when.first or (d.status == "scheduled" and _is_over(setting, v.when.first)):
            continue
        if _goes_there(v, d) and (is_its_frame(setting, v) or _follows(setting, v, d)):
            lend_days(setting, d, v)
            return


def lend_days(setting: Setting, d: Draft, v: Draft) -> None:
    """Give what was held in the course of a visit the month of the visit, or its day where there is but one."""
    d.when, d.months_only, d.why_no_day = v.when, not lasts_a_day(setting, v), None
    if v.when is not None and _is_at_arrival(setting, v, d):
        d.when, d.months_only = replace(v.when, last=None), False


# "arrived in Riga and was received by B", "Upon her arrival at the airport, she was welcomed by B"
_ARRIVES = lazy_regex(r"(?:has\s+|have\s+)?(?:arriv|land|touch|reach)")
_ON_ARRIVAL = lazy_regex(
    r"\b(?:[Uu]pon|[Oo]n|[Aa]t)\s+(?:(?:his|her|their|the)\s+)?arrival\b|\b(?:arrived|landed|touched\s+down)\b[^.;:]{0,90}?\band\s+was\b"
)
_RECEPTION = lazy_regex(
    r"(?:(?:was|were|being)\s+)?(?:[a-z]+ly\s+)?(?:receiv|welcom|greet|accorded|met\s+(?:at\s+the\s+airport\s+)?by\b)"
)


def _is_at_arrival(setting: Setting, v: Draft, d: Draft) -> bool:
    """Tell whether a guest was received when he arrived on a visit: on its first day."""
    text = setting.context.plain
    if v.when is None or not v.when.tells_day or d.status != "held" or _RECEPTION.match(text, d.told_at) is None:
        return False
    begins = v.when.last is not None or _ARRIVES.match(text, v.told_at) is not None
    return begins and _ON_ARRIVAL.search(text, d.sentence.start, d.sentence.end) is not None


def is_of_another_visit(d: Draft, subject: Draft, drafts: Sequence[Draft]) -> bool:
    """Tell whether a meeting is part of another visit than the one reported: told behind one to those who are met."""
    if subject.kind != "visit" or d.kind != "meeting" or subject.codes <= d.codes:
        return False
    visits = (v for v in _visits_of(d, drafts) if v is not subject and v.codes == d.codes)
    return any(v.span.end <= d.span.start for v in visits)


def _is_over(setting: Setting, day: str) -> bool:
    """Tell whether a day or month lies before the day of publication."""
    return setting.reference is not None and day < setting.reference.isoformat()[: len(day)]


# "It was the first visit to Peru by a Latvian minister in years": the stay of who was received
_IT_WAS = lazy_regex(r"(?:It|This)\s+(?:was|is|marks|marked)\s+(?:also\s+)?(?:the|his|her)\s+(?:[\w-]+\s+){0,3}\Z")


# "The trip to Peru follows an invitation": the one on which somebody is told before to attend or meet
_THE_TRIP = lazy_regex(r"(?:The|This|His|Her)\s+(?:[a-z][\w-]*\s+){0,3}?(?:[\w-]+-)?\Z")
_WITHIN = 3  # sentences behind the meeting


def take_from_receptions(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Give a visit that a sentence speaks of the guest and the days of the meeting told before it."""
    text, at = setting.context.plain, setting.context.sentence_at
    for n, v in enumerate(drafts):
        if v.kind == "visit" and v.place is not None and v.place.name is None:
            v.place = _city_of_reception(setting, v, around(drafts, n)) or v.place
        if v.kind != "visit" or v.place is None:
            continue
        if v.when is None and _THE_TRIP.fullmatch(text, v.sentence.start, v.span.start):
            _take_days(setting, v, around(drafts, n))
        if v.people or not _IT_WAS.fullmatch(text, v.sentence.start, v.span.start):
            continue
        for d in around(drafts, n):
            beside = d.kind == "meeting" and d.codes == v.codes and 0 < at(v.span.start) - at(d.span.start) <= _WITHIN
            if beside and d.place is not None and d.place.country == v.place.country:
                v.add_people([p for p in d.people if p.party and p.party != v.place.country], "principal")
                if v.when is None:
                    v.when, v.months_only, v.why_no_day = d.when, d.months_only, None
                break


def _take_days(setting: Setting, v: Draft, drafts: Sequence[Draft]) -> None:
    """Give "the trip" the days of the only occasion told right before it in that country, for which it is made."""
    at = setting.context.sentence_at
    before = [
        d
        for d in drafts
        if d.kind in ("meeting", "session")
        and d.standing == "subject"
        and d.when is not None
        and d.when.first
        and d.place is not None
        and v.place is not None
        and d.place.country == v.place.country
        and d.codes & v.codes
        and 0 < at(v.span.start) - at(d.span.start) <= _WITHIN
    ]
    if len(before) != 1:
        return
    v.when, v.months_only, v.why_no_day = before[0].when, before[0].months_only, None
    if before[0].status == "scheduled" and v.status == "held":
        v.status = "scheduled"


# "welcomed President B to Lima on a state visit": where a guest is received is where he stays
_RECEIVES = lazy_regex(r"(?:warmly\s+|officially\s+)?(?:welcom|receiv)(?:es?|ed)\b")
_RECEIVED = lazy_regex(r"(?:warmly\s+|officially\s+)?(?:welcom|receiv)")


def _city_of_reception(setting: Setting, v: Draft, drafts: Sequence[Draft]) -> Place | None:
    """Return the city where the guest of a visit is told to be received, in the same sentence or the one before."""
    guests = {p.ident for p in v.people if p.name}
    at = setting.context.sentence_at
    for d in drafts:
        if d.kind != "meeting" or d.place is None or d.place.country != (v.place and v.place.country):
            continue
        if d.place.name is None:
            continue
        beside = v.sentence == d.sentence and d.told_at < v.span.start and v.sentence.start <= d.place.span.start
        beside = beside and _RECEIVES.match(setting.context.plain, d.told_at) is not None
        if not beside and not setting.context.plain.endswith("to ", 0, d.place.span.start):
            continue
        near = 0 <= at(v.span.start) - at(d.span.start) <= 1 and _RECEIVED.match(setting.context.plain, d.told_at)
        if (
            near
            and d.status == v.status
            and (guests & {p.ident for p in d.people} or (not guests and v.codes == d.codes))
        ):
            return d.place
    return None


_SIDE = 1


def add_visitors(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Give a meeting that a noun tells, with persons of the host alone, the visitor on whose journey it is.

    "Ms A will visit Peru on Monday. The talks with President B will be on trade": A meets him, and that is reported.
    """
    visits = [v for v in drafts if v.kind == "visit" and v.standing == "subject" and v.people and len(v.codes) == _TWO]
    if len(visits) != 1:
        return
    v = visits[0]
    guests = [p for p in v.people if p.name]
    theirs = {p.party for p in guests}
    if len(theirs) != _SIDE or v.place is None or v.place.country in theirs:
        return
    for d in drafts:
        if d.kind != "meeting" or d.verbal or d.span.start < v.span.end or d.codes != v.codes or d.status != v.status:
            continue
        sides = {p.party for p in d.people}
        if (
            d.standing not in ("subject", "mentioned")
            or sides != {v.place.country}
            or d.status not in ("held", "scheduled")
        ):
            continue
        if d.standing == "mentioned" and d.when is not None and not _is_in_days(v, d):
            continue
        d.add_people(guests, "principal")
        if d.status == "scheduled":
            d.standing = "subject"


def _is_in_days(v: Draft, d: Draft) -> bool:
    """Tell whether a meeting's day lies in the month of a visit."""
    first, then = (d.when.first or "") if d.when else "", (v.when.first or "") if v.when else ""
    return not first or not then or first[:7] == then[:7]


def _goes_there(v: Draft, d: Draft) -> bool:
    """Tell whether a visit goes to where a meeting was, be it one stop of several."""
    if d.place is None or d.place.country is None:
        return True
    return d.place.country in v.codes or (v.place is not None and v.place.country == d.place.country)


def _visits_of(d: Draft, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """Yield the visits of which a meeting can be a part, by who goes and by their status."""
    idents = {p.ident for p in d.people}
    for v in drafts:
        if v.kind == "visit" and go_together(v, d):
            guests = {p.ident for p in v.people}
            if guests & idents or (v.codes == d.codes and not any(p.name for p in v.people)):
                yield v


def is_its_frame(setting: Setting, v: Draft) -> bool:
    """Tell whether a visit is what the document reports, or under way where it is told."""
    return v.standing == "subject" or _NOW.search(setting.context.plain, v.sentence.start, v.span.start) is not None


def _follows(setting: Setting, v: Draft, d: Draft) -> bool:
    """Tell whether a meeting is told right behind a visit: "discussed trade on his visit to Peru. Mr A met"."""
    context, idents = setting.context, {p.ident for p in d.people if p.name}
    if not idents & {p.ident for p in v.people}:
        return False
    return d.sentence.start > v.span.end and context.sentence_at(d.span.start) - context.sentence_at(v.span.start) == 1


def go_together(v: Draft, d: Draft) -> bool:
    """Tell whether a meeting can be a part of a visit by their status: one still to come may be of a visit begun."""
    return v.status == d.status or (v.status == "held" and d.status == "scheduled")


# "met traders to discuss sales following President A's visit": what led to something at home
_FOLLOWING = lazy_regex(
    r"\b(?:following|after|since)\s(?:the\s+)?(?:[A-Z][\w.-]*\s+){1,4}?[A-Z][\w-]+['’]s?\s(?:[\w-]+\s+){0,2}\Z"
)


RECENTLY = ("Most recently,", "More recently,", "Previously,")


def is_what_went_before(setting: Setting, d: Draft) -> bool:
    """Tell whether a visit is told only as what went before something else."""
    text = setting.context.plain
    told = _FOLLOWING.search(text, d.sentence.start, d.span.start) is not None or find_speaking_of(text, d) is not None
    return d.kind == "visit" and (told or (d.status == "held" and text.startswith(RECENTLY, d.sentence.start)))


def report_own_visits(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Let a visit to or by the publisher's own government, told beside its talks in their month, be reported too."""
    month = setting.reference.isoformat()[:7] if setting.reference is not None else None
    for d in drafts:
        if d.kind != "visit" or d.standing != "mentioned" or setting.home not in d.codes or d.when is None:
            continue
        if d.status != "held" and not d.verbal:  # "welcomed the upcoming visit": what was spoken of
            continue
        if is_what_went_before(setting, d) or is_set_beside(setting.context, d.sentence, d.span.start):
            continue
        if month is not None and (d.when.first or "").startswith(month):
            d.standing = "subject"


def report_legs(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Let a visit of the own government spoken of with its days be reported where it is a leg of a journey announced.

    "I will visit Peru and Kenya from 18 to 29 April. During my visit to Lima from 18 to 19 April I will meet A."
    """
    ahead = [d for d in drafts if d.kind == "visit" and d.status == "scheduled" and setting.home in d.codes]
    journeys = [v for v in ahead if v.standing == "subject" and _days(v)]
    for d in ahead if journeys else ():
        if d.standing != "mentioned" or d.place is None or d.place.country == setting.home or not (days := _days(d)):
            continue
        near = (_days(v) for v in journeys)
        if any((first <= days[1] and days[0] <= last) or first[:_MONTH] == days[0][:_MONTH] for first, last in near):
            d.standing = "subject"


def _days(v: Draft) -> tuple[str, ...]:
    """Return the first and the last day of a visit, nothing where no day is told."""
    if v.when is None or not v.when.tells_day or v.months_only:
        return ()
    return (v.when.first or "", v.when.last or v.when.first or "")
