"""The occasions that a text tells, as drafts: what its parts find, mentions of one occasion joined."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.meetings.headings import leave_headings
from memcon.annotate.meetings.meeting_joining import join_encounters, join_sessions
from memcon.annotate.meetings.retold_meetings import name_officials_of_rows
from memcon.annotate.meetings.titled_bodies import join_titled
from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_filling import fill_slots
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.sessions.body_meetings import find_body_meetings
from memcon.annotate.sessions.bound_for import join_bound
from memcon.annotate.sessions.find import find_sessions
from memcon.annotate.sessions.frames_of_sessions import leave_frames
from memcon.annotate.sessions.further_rounds import find_further_rounds
from memcon.annotate.sessions.groups_as_events import find_group_events
from memcon.annotate.sessions.joint_summits import find_joint_summits, give_joint_sides
from memcon.annotate.sessions.mechanism_mentions import MechanismMention
from memcon.annotate.sessions.mechanisms import find_mechanisms
from memcon.annotate.sessions.minutes_signed import add_signers
from memcon.annotate.sessions.numbered_forums import find_numbered_forums
from memcon.annotate.sessions.numbered_meetings import find_numbered_meetings
from memcon.annotate.sessions.officials_ahead import find_officials_ahead
from memcon.annotate.sessions.own_sessions import find_own_sessions
from memcon.annotate.sessions.plural_sessions import find_plural_sessions
from memcon.annotate.sessions.rounds import find_rounds
from memcon.annotate.sessions.titled_sessions import find_by_title, report_numbered
from memcon.annotate.sessions.unnamed_sessions import find_unnamed
from memcon.annotate.talks.encounters import find_encounters
from memcon.annotate.talks.paid_calls import leave_visited
from memcon.annotate.visits.find import find_visits
from memcon.annotate.visits.hosted_visits import give_hosts, leave_stays_of_guests
from memcon.annotate.visits.sent_delegations import find_sent_delegation
from memcon.annotate.visits.ship_visits import find_ship_visit
from memcon.annotate.visits.visit_meetings import meet_on_visits
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span


def read_unnamed(setting: Setting, drafts: Sequence[Draft], titled: Sequence[MechanismMention]) -> list[Draft]:
    """Return the other sessions and meetings of what is reported: "the next round", "their last meeting"."""
    subjects = [d for d in drafts if d.standing == "subject" and d.kind in ("session", "meeting")]
    unnamed = find_unnamed(setting, subjects, drafts) if subjects else []
    ahead = find_officials_ahead(setting, [*drafts, *unnamed])
    ahead += find_further_rounds(setting, [*drafts, *unnamed, *ahead])
    give_joint_sides(setting, drafts)
    ahead += find_joint_summits(setting, [*drafts, *unnamed, *ahead])
    fill_slots(setting, [*unnamed, *ahead])
    for d in unnamed:
        d.status = (
            "held" if "previous" in (d.standing, d.modifier) else "scheduled" if d.when and d.when.first else "agreed"
        )
    found = [*unnamed, *ahead, *find_plural_sessions(setting, [*drafts, *unnamed, *ahead])]
    report_numbered(setting, [*drafts, *found], titled)
    return found


def read_occasions(setting: Setting, titled: Sequence[MechanismMention], start: int) -> list[Draft]:
    """Return the drafts of all occasions told from `start` on, mentions of one occasion joined."""
    mentions = leave_frames(setting.context, find_mechanisms(setting.context))
    mentions = [m for m in mentions if m.start >= start]
    sessions = find_sessions(setting, mentions, titled)
    sessions += find_own_sessions(setting, mentions, titled, sessions)
    numbered = find_numbered_meetings(setting, [Span(m.start, m.end) for m in mentions])
    sessions += numbered
    bodies = [*(Span(m.start, m.end) for m in mentions), *(s for d in numbered for s in (d.span, *d.evidence))]
    encounters = find_encounters(setting, sorted(bodies), start)
    visits = leave_visited(find_visits(setting, start), encounters) or find_sent_delegation(setting)
    visits = visits or find_ship_visit(setting)
    visits = leave_stays_of_guests(setting, encounters, visits)
    sessions += find_by_title(setting, titled, [*sessions, *encounters])
    rounds, encounters = find_rounds(setting, [Span(m.start, m.end) for m in mentions], sessions, encounters)
    rounds += find_numbered_forums(
        setting, [Span(m.start, m.end) for m in mentions if m.eventive], [*sessions, *rounds]
    )
    sessions, encounters = join_sessions(setting, [*sessions, *rounds], encounters)
    encounters = add_signers(setting, sessions, encounters)
    encounters = join_encounters(setting, give_hosts(setting, leave_headings(setting, encounters), visits))
    name_officials_of_rows(setting, encounters)
    sessions, encounters = join_titled(setting, sessions, encounters, titled)
    sessions += find_body_meetings(setting, [Span(m.start, m.end) for m in mentions], [*sessions, *encounters])
    join_bound(setting, [*sessions, *encounters])
    sessions += find_group_events(setting, [Span(m.start, m.end) for m in mentions], [*sessions, *encounters])
    _open_with(setting, sessions, [*encounters, *visits])
    meet_on_visits(setting, [*encounters, *visits])
    return sorted([*sessions, *encounters, *visits], key=lambda d: d.span.start)


_HELD_AT = lazy_regex(r"\b(?:at|during|in)\s+(?:the\s+|their\s+|its\s+|an?\s+)?\Z")


def _open_with(setting: Setting, sessions: Sequence[Draft], others: Sequence[Draft]) -> None:
    """Let the only occasion that the first sentence tells be what it is about: "assured … at the ninth Commission"."""
    first = setting.sentence(max(setting.context.body, 0)) if setting.context.sentences else Span(0, 0)
    here = [d for d in sessions if first.start <= d.span.start < max(first.end, setting.context.lead_end(1))]
    if not here:
        _put_first(setting, sessions, others, first)
    if len(here) != 1 or not here[0].aside or here[0].modifier or any(d.sentence == here[0].sentence for d in others):
        return
    if here[0].number is not None and _HELD_AT.search(setting.context.plain, 0, here[0].span.start):
        here[0].aside = False


def _put_first(setting: Setting, sessions: Sequence[Draft], others: Sequence[Draft], first: Span) -> None:
    """Let a session named again further down be told in the first sentence: "praised … at the ninth Commission"."""
    told = [(d, s) for d in sessions for s in d.evidence if first.start <= s.start < first.end and not d.modifier]
    if len(told) != 1 or any(d.sentence == first for d in others):
        return
    draft, span = told[0]
    if draft.number is not None and _HELD_AT.search(setting.context.plain, 0, span.start):
        draft.evidence = [*(s for s in draft.evidence if s != span), draft.span]
        draft.span, draft.sentence, draft.aside = span, first, False
