"""Meetings: one record for each distinct occasion that a document names or describes (codebook, section 1)."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.days.dates import NO_DAY_TOLD
from memcon.annotate.meetings.common_heads import add_common_heads, add_group_heads
from memcon.annotate.meetings.credentials import read_credentials
from memcon.annotate.meetings.days_parted import part_meeting_days
from memcon.annotate.meetings.guest_meetings import find_guest_meeting
from memcon.annotate.meetings.issuers import add_issuer
from memcon.annotate.meetings.lead_contacts import report_lead
from memcon.annotate.meetings.meeting_sharing import find_other, names_other_before, share
from memcon.annotate.meetings.offices_alone import name_offices_alone
from memcon.annotate.meetings.open_sides import settle_parties
from memcon.annotate.meetings.recent_meetings import leave_recent
from memcon.annotate.meetings.retold_sessions import join_retold
from memcon.annotate.meetings.schedules import date_schedule
from memcon.annotate.meetings.spoken_again import leave_told_again
from memcon.annotate.meetings.standing import give_standing
from memcon.annotate.meetings.title_places import call_by_sentence, call_by_title, place_by_title
from memcon.annotate.meetings.told_occasions import read_occasions, read_unnamed
from memcon.annotate.meetings.told_participants import report_participants
from memcon.annotate.meetings.undated import date_undated
from memcon.annotate.occasions.drafts import Draft, around
from memcon.annotate.occasions.host_places import complete_site, find_city_of_report, find_country_of_stay
from memcon.annotate.occasions.journeys import find_place_of_journey
from memcon.annotate.occasions.meeting_filling import fill_slots
from memcon.annotate.occasions.meeting_modes import tell_mode
from memcon.annotate.occasions.meeting_setting import Place, Setting, build_setting
from memcon.annotate.occasions.private_sides import is_out_of_office, sits_at_home
from memcon.annotate.occasions.report_months import give_day_of_arrival, give_month_of_report, give_month_of_talks
from memcon.annotate.occasions.scene_places import merge_places
from memcon.annotate.occasions.session_days import take_years
from memcon.annotate.occasions.session_lengths import give_session_lengths
from memcon.annotate.occasions.shared_cities import share_cities, share_event_city
from memcon.annotate.occasions.status_by_day import settle_by_day
from memcon.annotate.occasions.talks_places import place_by_talks
from memcon.annotate.parties.genre import is_news
from memcon.annotate.parties.states import read_states
from memcon.annotate.sessions.announced_sessions import join_announced
from memcon.annotate.sessions.attendance import add_attendance
from memcon.annotate.sessions.bodies_alone import is_body_alone
from memcon.annotate.sessions.body_meetings import BODY_RULE
from memcon.annotate.sessions.group_sessions_again import join_group_sessions
from memcon.annotate.sessions.led_sides import add_led_sides
from memcon.annotate.sessions.mechanism_context import is_matter_of_talk
from memcon.annotate.sessions.mechanism_mentions import MechanismMention
from memcon.annotate.sessions.mechanisms import read_title
from memcon.annotate.sessions.named_by_city import join_named_by_city
from memcon.annotate.sessions.officials_ahead import OFFICIALS_RULE
from memcon.annotate.sessions.plural_sessions import keep_dated
from memcon.annotate.sessions.presided_sessions import is_presided
from memcon.annotate.sessions.private_sessions import is_private_session
from memcon.annotate.sessions.session_heads import add_heads
from memcon.annotate.sessions.session_hosts import add_session_hosts
from memcon.annotate.sessions.session_members import is_named_at_home, is_of_many
from memcon.annotate.sessions.session_names import name_sessions
from memcon.annotate.sessions.session_sides import add_sides
from memcon.annotate.sessions.sessions_abroad import add_hosts_behind, find_travelling, is_hosted_by_state
from memcon.annotate.sessions.sessions_aside import is_only_wished
from memcon.annotate.sessions.speech_sessions import settle_speech
from memcon.annotate.sessions.summits_by_place import leave_named_by_place
from memcon.annotate.sessions.titled_sessions import is_of_body, name_by_title
from memcon.annotate.sessions.unnamed_events import find_events
from memcon.annotate.talks.attended_meetings import may_be_attended
from memcon.annotate.talks.encounter_asides import may_be_discussed
from memcon.annotate.talks.encounter_told import may_tell
from memcon.annotate.talks.invitations import leave_offers
from memcon.annotate.talks.opening_meetings import may_open
from memcon.annotate.talks.own_meetings import OWN_RULE
from memcon.annotate.talks.talks_to_come import is_told_as_one
from memcon.annotate.text.context import Context
from memcon.annotate.visits.awaited_on_visits import settle_awaited
from memcon.annotate.visits.hosted_visits import leave_spouses
from memcon.annotate.visits.journey_places import keep_to_journey
from memcon.annotate.visits.lead_visits import add_lead_visit
from memcon.annotate.visits.listed_stops import part_days
from memcon.annotate.visits.stays import blur_frames, give_lengths, settle_weekdays
from memcon.annotate.visits.timetables import keep_timetable
from memcon.annotate.visits.visit_ends import give_last_days
from memcon.annotate.visits.visit_hosts import add_hosts
from memcon.annotate.visits.visit_meetings import report_parts_of_visits
from memcon.annotate.visits.visit_parts import (
    add_visitors,
    find_country_visited,
    report_legs,
    report_own_visits,
    take_from_receptions,
)
from memcon.annotate.visits.visit_talks import find_visit_talks
from memcon.annotate.visits.visits_continued import continue_visits
from memcon.annotate.visits.visits_with_meetings import report_known_visits
from memcon.lexicon import straighten
from memcon.model import Head, MeetingMention, Note, Span


def find_meetings(context: Context) -> list[MeetingMention]:
    """Return the document's occasions in the order of their first evidence."""
    guests = context.turns.has_guests
    setting = build_setting(context)
    if not (guests or _may_hold(context)):
        return [_build(setting, d) for d in add_lead_visit(setting, report_lead(setting, []))]
    titled = _read_titled(context)
    drafts = read_occasions(setting, titled, context.body)
    if not drafts and context.body:  # what the headline alone tells
        drafts = read_occasions(setting, titled, 0)
    drafts = read_credentials(setting, drafts)
    fill_slots(setting, drafts)
    continue_visits(setting, drafts)
    further = give_standing(setting, drafts)
    fill_slots(setting, [further] if further is not None else [])
    settle_speech(setting, drafts, titled)
    if guests and (met := find_guest_meeting(setting, drafts)) is not None:
        drafts.append(met)
    drafts += read_unnamed(setting, drafts, titled)
    drafts = _set_on_journeys(setting, drafts)
    add_visitors(setting, drafts)
    report_parts_of_visits(setting, drafts)
    drafts += find_visit_talks(setting, drafts)
    add_heads(setting, drafts)
    add_group_heads(setting, drafts)
    call_by_title(setting, drafts)
    call_by_sentence(setting, drafts)
    add_led_sides(setting, drafts)
    share(setting, drafts)
    take_from_receptions(setting, drafts)
    place_by_talks(setting, drafts)
    name_offices_alone(setting, drafts)
    drafts = join_announced(setting, drafts)
    add_attendance(setting, drafts)
    add_issuer(setting, drafts)
    drafts = join_retold(setting, drafts)
    for n, d in enumerate(drafts):
        if d.standing == "subject" and len(d.codes) == 1 and d.kind in ("meeting", "call") and d.rule != OWN_RULE:
            d.codes |= find_other(setting, d)
        settle_parties(setting, d)
        _place_at_stay(setting, drafts, n)
        complete_site(setting, d, around(drafts, n))
        leave_spouses(setting, d)
    _settle_places(setting, drafts)
    add_common_heads(setting, drafts)
    add_hosts(setting, drafts)
    add_hosts_behind(setting, drafts)
    drafts = leave_told_again(setting, drafts)
    drafts = report_participants(setting, _leave_uncounted(setting, drafts))
    if not any(d.standing == "subject" for d in drafts):
        drafts = report_lead(setting, drafts)
    drafts += find_events(setting, drafts)
    drafts = [d for d in add_lead_visit(setting, drafts) if not d.to_event]
    name_by_title(setting, drafts, titled)
    drafts = name_sessions(setting, join_group_sessions(setting, join_named_by_city(drafts)))
    _settle_days(setting, drafts)
    report_own_visits(setting, drafts)
    report_known_visits(setting, drafts)
    drafts = add_session_hosts(setting, add_sides(setting, leave_offers(setting, drafts)))
    return [_build(setting, d) for d in drafts]


def _may_hold(context: Context) -> bool:
    """Tell whether a text has a word without which no meeting but that of its lead is told."""
    if any(context.hits_of(label) for label in ("trigger", "mechanism_head", "mechanism")):
        return True
    if context.lexicon.acronyms.find(context.plain):  # "COP29"
        return True
    told = " call with " in context.plain or " call to " in context.plain
    told = told or may_be_discussed(context.plain) or ("discussion" in context.folded and may_be_attended(context))
    told = told or ("statement" in context.folded and "their call" in context.folded)
    told = told or "delegation" in context.folded or " alongside " in context.folded
    return told or may_tell(context) or may_open(context)


def _set_on_journeys(setting: Setting, drafts: Sequence[Draft]) -> list[Draft]:
    """Return the drafts, each placed where its journey leads, and what is looked forward to set within a visit."""
    for d in drafts:
        d.place = find_place_of_journey(setting, d)
    report_legs(setting, drafts)
    return settle_awaited(setting, drafts)


def _place_at_stay(setting: Setting, drafts: Sequence[Draft], n: int) -> None:
    """Place a meeting that tells no city by where one side stays, where the report is from, or who visits whom."""
    d = drafts[n]
    if d.kind == "meeting" and (d.place is None or d.place.name is None) and d.mode != "virtual":
        d.place = merge_places(d.place, find_country_of_stay(setting, d) or find_city_of_report(setting, d))
        if d.place is None and d.standing == "subject":
            d.place = find_country_visited(setting, d, around(drafts, n))


def _settle_places(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Place the drafts by each other, by the journey that they are part of and by the title."""
    share_cities(drafts)
    share_event_city(drafts)
    keep_to_journey(setting, drafts)
    place_by_title(setting, drafts)


def _read_titled(context: Context) -> list[MechanismMention]:
    """Return the bodies whose sessions the title may tell."""
    title = straighten(context.title)
    titled = [t for t in read_title(context) if not is_matter_of_talk(title, t.start)]
    return [t for t in titled if t.number is not None or not is_body_alone(title, t.start, t.end)]


def _leave_uncounted(setting: Setting, drafts: Sequence[Draft]) -> list[Draft]:
    """Return the drafts that are occasions of governments."""
    abroad = any(d.codes - {setting.home} for d in drafts if d.kind == "session" or d.verbal)
    travelling = find_travelling(drafts)
    drafts = leave_named_by_place(setting, drafts)
    return keep_dated(drafts, [d for d in drafts if d.mechanism in travelling or _counts(setting, d, abroad)])


def _settle_days(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Settle the days, the frames, the status by day and the lengths of the drafts."""
    date_schedule(setting, drafts)
    leave_recent(setting, drafts)
    settle_weekdays(setting, drafts)
    blur_frames(setting, drafts)
    take_years(setting, drafts)
    settle_by_day(setting, drafts)
    give_day_of_arrival(setting, drafts)
    give_lengths(setting, drafts)
    give_last_days(setting, drafts)
    part_days(drafts)
    part_meeting_days(setting, drafts)
    date_undated(setting, drafts)
    give_session_lengths(setting, drafts)
    give_month_of_report(setting, drafts)
    give_month_of_talks(setting, drafts)
    keep_timetable(setting, drafts)


_NEAR = 70


def _is_set(d: Draft) -> bool:
    """Tell whether a day or a place stands right beside the words that name an occasion."""
    starts = [d.when.start] if d.when is not None and d.when.first else []
    starts += [d.place.span.start] if d.place is not None else []
    return any(d.span.start - 20 <= start <= d.span.end + _NEAR for start in starts)


def _is_foreign(setting: Setting, d: Draft) -> bool:
    """Tell whether a state or body other than the publisher's stands in the sentences of a session."""
    spans = [setting.sentence(s.start) for s in (d.span, *d.evidence)]
    return any(p.code != setting.home for s in spans for p in setting.context.parties_in(s.start, s.end))


def _is_known(setting: Setting, d: Draft) -> bool:
    """Tell whether a session bears the name of a series that the lexicon lists."""
    within = setting.context.hits_in(d.span.start, d.span.end)
    return d.rule.endswith("/mechanism") or any(h.find("mechanism") is not None for h in within)


def _counts(setting: Setting, d: Draft, abroad: bool) -> bool:
    """Tell whether a draft is an occasion of governments: two sides, or a body that more than one state stands in."""
    states = read_states(setting.context.lexicon)
    none = (is_presided, is_private_session, is_only_wished)
    if d.kind == "session" and any(tells(setting, d) for tells in none):
        return False
    told = d.kind != "session" and d.standing == "subject" and is_news(setting.context)
    if told and is_out_of_office(setting.context, d.people):
        return False
    if d.kind == "session" and d.rule.rpartition("/")[2] in ("group", "commission", "council"):
        own = bool(d.codes) and d.codes <= {setting.home} and not abroad  # one government among itself
        numbered = d.number is not None and d.standing == "subject" and not own
        numbered = numbered or (d.number is not None and is_of_many(setting, d))
        sent = d.codes == {setting.home} and d.place is not None and d.place.country not in (None, setting.home)
        hosted = is_hosted_by_state(setting, d)
        return len(d.codes) > 1 or numbered or sent or hosted or any(map(states.is_body, d.codes))
    if d.rule == BODY_RULE:
        return d.verbal or _is_set(d)
    told = d.verbal or setting.context.plain.startswith(("held ", "hold "), d.span.start)
    told = told or d.rule.endswith("/aside") or is_told_as_one(setting, d)
    if d.kind in ("meeting", "call") and not told and not d.people and not _is_set(d):
        return False  # "talks between the two" as a matter, not as an occasion
    numbered = d.titled and d.number is not None and d.rule.endswith("/conference")
    if d.kind == "session" and not (numbered or _is_known(setting, d)) and d.codes <= {setting.home}:
        there = d.place is not None and d.place.country != setting.home
        if is_named_at_home(setting, d):
            return there or is_of_many(setting, d)
        return abroad or there or _is_foreign(setting, d) or is_of_many(setting, d)
    if d.kind in ("meeting", "call") and d.verbal and d.standing == "subject" and len(d.codes) == 1:
        if d.codes == {setting.home} and any(p.party is None and sits_at_home(setting.context, p) for p in d.people):
            return False  # "President A hosted Speaker B": of one state's own bodies
        leads = {p.ident for p in d.leads}
        met = [p for p in d.people if p.name and not p.party and p.ident not in leads]
        at_home = d.place is not None and d.place.country in d.codes and bool(met)
        if at_home and is_news(setting.context) and not names_other_before(setting, d):
            return False  # a minister met his own president
        placed = [p for p in d.people if p.office]  # the text tells one side only, but persons of two
        if len(placed) > 1 and any(p.name for p in placed) and sum(p.party is None for p in placed) == 1:
            return True
    sovereigns = {states.territories.get(c, c) for c in d.codes}
    return d.kind == "session" or d.alone or len(sovereigns) > 1


def _month_of(first: str, last: str | None) -> str:
    """Return the month that holds all of some days, or their year: a stop of a tour may be in either month."""
    return first[:7] if last is None or first[:7] == last[:7] else first[:4]


def _build(setting: Setting, d: Draft) -> MeetingMention:
    """Return the record of a draft, with notes on what stayed empty."""
    notes: list[Note] = []
    first = d.when.first if d.when else None
    last = d.when.last if d.when else None
    if first and d.months_only:
        first, last = _month_of(first, last), None
    if first is None:
        notes.append(Note("start", d.why_no_day or NO_DAY_TOLD, d.span.start, d.span.end))
    elif d.when and d.when.reason:
        notes.append(Note("start", d.when.reason, d.when.start, d.when.end))
    if d.misspelt:
        notes.append(Note("number", "told by a misspelt ordinal", d.misspelt.start, d.misspelt.end))
    place = d.place
    heads = tuple(
        Head(p.name, p.office, p.party, d.roles.get(p.ident, "principal"), p.name_span) for p in d.people if p.name
    )
    sources: list[tuple[str, Span]] = []
    if d.when and first:
        sources.append(("start", Span(d.when.start, d.when.end)))
    if place is not None:
        sources.append(("place" if place.name else "country", place.span))
    states = read_states(setting.context.lexicon)
    kind = "meeting" if d.rule == OFFICIALS_RULE else "session" if is_of_body(setting, d) else d.kind
    return MeetingMention(
        kind=kind, standing=d.standing or "mentioned", status=d.status, mechanism=d.mechanism, acronym=d.acronym,
        number=d.number, start=first, end=last, place=_name_place(setting, place),
        country=place.country if place else None, mode=tell_mode(setting, d),
        parties=tuple(sorted(states.name_members(d.codes))), heads=heads,
        evidence=(d.span, *d.evidence), sources=tuple(sources), notes=tuple(notes), rule=d.rule,
    )  # fmt: skip


def _name_place(setting: Setting, place: Place | None) -> str | None:
    """Return the name of a place without its state, which is told apart: "Georgetown" of "Georgetown, Guyana"."""
    name = place.name if place is not None else None
    if place is None or name is None or ", " not in name:
        return name
    city, _, land = name.rpartition(", ")
    states = [state.value for h in setting.context.lexicon.names.find(land) if (state := h.find("state"))]
    return city if place.country in states else name
