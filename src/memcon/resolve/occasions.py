"""Are two tellings one meeting? By mechanism and number first, else by parties, persons, days and place."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from memcon.model import Head, MeetingMention
from memcon.resolve.matching import ACCEPT, Match, match
from memcon.resolve.mechanisms import MechanismName, match_mechanisms
from memcon.resolve.persons import PersonName, match_persons
from memcon.resolve.reader import NameReader
from memcon.resolve.vocabulary import plain

# Tellings of one meeting may differ by a day or two (time zones, "on Friday"); sessions with the same number that
# lie further apart than this contradict each other.
NEAR_DAYS = 3
FAR_DAYS = 60
# How long before its publication a document's undated news is taken to have happened.
LATELY = 3


@dataclass(frozen=True, slots=True)
class Telling:
    """What one document says of one meeting, as far as it tells meetings apart.

    `published` is the day of the document; it bounds a held meeting that has no day of its own.
    """

    kind: str
    status: str = "held"
    mechanism: MechanismName | None = None
    number: int | None = None
    start: str | None = None
    end: str | None = None
    place: str | None = None
    country: str | None = None
    mode: str | None = None
    parties: tuple[str, ...] = ()
    heads: tuple[PersonName, ...] = ()
    standing: str = "subject"
    published: str | None = None


def build_telling(meeting: MeetingMention, published: str | None = None) -> Telling:
    """Build the telling of a meeting mention."""
    name = MechanismName(meeting.mechanism, meeting.acronym, meeting.parties) if meeting.mechanism else None
    return Telling(
        kind=meeting.kind,
        status=meeting.status,
        mechanism=name,
        number=meeting.number,
        start=meeting.start,
        end=meeting.end,
        place=meeting.place,
        country=meeting.country,
        mode=meeting.mode,
        parties=meeting.parties,
        heads=tuple(_person(h) for h in meeting.heads),
        standing=meeting.standing,
        published=published,
    )


def _person(head: Head) -> PersonName:
    return PersonName(head.name, head.office, head.party)


def day_range(start: str | None, end: str | None = None) -> tuple[date, date] | None:
    """Return first and last possible day of an ISO day, month or year, or of a range; None if empty or no day."""
    if not start:
        return None
    try:
        first = date.fromisoformat((start + "-01-01")[:10] if len(start) < 10 else start)
        stop = end or start
        if len(stop) >= 10:
            return first, date.fromisoformat(stop)
        year, month = int(stop[:4]), int(stop[5:7] or 12)
        following = date(year + month // 12, month % 12 + 1, 1)
        return first, following - timedelta(days=1)
    except ValueError:
        return None


def when(telling: Telling) -> tuple[date, date] | None:
    """Return first and last possible day of a meeting.

    A meeting that a document reports as held, with no day told, is taken to lie in the days before publication.
    """
    span = day_range(telling.start, telling.end)
    if span is None and telling.status == "held" and telling.standing == "subject":
        published = day_range(telling.published)
        if published is not None and len(telling.published or "") >= 10:
            return published[0] - timedelta(days=LATELY), published[0]
    return span


def days_between(a: Telling, b: Telling) -> int | None:
    """Return how many days lie between two meetings, 0 where their days may be the same, None where one has none."""
    x, y = when(a), when(b)
    if x is None or y is None:
        return None
    return max(0, (y[0] - x[1]).days, (x[0] - y[1]).days)


def has_full_day(telling: Telling) -> bool:
    return telling.start is not None and len(telling.start) >= 10


def same_place(a: Telling, b: Telling) -> bool | None:
    """Tell whether both were held at one place; None where one does not say. A virtual meeting is at no place."""
    if a.mode == "virtual" or b.mode == "virtual":
        return True if a.mode == b.mode else None if a.mode is None or b.mode is None else "hybrid" in (a.mode, b.mode)
    if a.place and b.place:
        x, y = plain(a.place), plain(b.place)
        return x == y or x.split(",")[0] == y.split(",")[0]
    if a.country and b.country and a.country != b.country:
        return False
    return None


def shared_heads(a: Iterable[PersonName], b: Iterable[PersonName], reader: NameReader) -> int:
    """Return how many persons both name."""
    theirs = list(b)
    count = 0
    for person in a:
        at = next((p for p in theirs if match_persons(person, p, reader).score >= ACCEPT), None)
        if at is not None:
            theirs.remove(at)
            count += 1
    return count


def match_meetings(a: Telling, b: Telling, reader: NameReader, mechanism: Match | None = None) -> Match:
    """Compare two tellings of a meeting.

    `mechanism` is the match of their mechanisms where the caller knows it (by register or judgement); otherwise the
    names are compared. Nothing is joined on empty values: what is not told speaks neither for nor against.
    """
    if mechanism is None and a.mechanism and b.mechanism:
        mechanism = match_mechanisms(a.mechanism, b.mechanism, reader)
    if mechanism is not None:
        if mechanism.verdict == "different":
            return match(0.0, "other mechanisms", *mechanism.reasons)
        return _match_sessions(a, b, mechanism, reader)
    return _match_others(a, b, reader)


def _match_sessions(a: Telling, b: Telling, mechanism: Match, reader: NameReader) -> Match:
    apart, place = days_between(a, b), same_place(a, b)
    sure = mechanism.verdict == "same"
    if a.number is not None and b.number is not None:
        return _match_numbered(a, b, mechanism, reader)
    if apart is None:
        return match(0.3, "the same mechanism", "no day and no number to tell which session")
    exact = has_full_day(a) and has_full_day(b)
    if apart > NEAR_DAYS:
        return match(0.05, f"the same mechanism, {apart} days apart")
    if place is False:
        return match(0.6 if exact and not apart else 0.3, "the same mechanism, but another place")
    if not sure:
        heads = shared_heads(a.heads, b.heads, reader)
        if exact and not apart and heads > 1:
            return match(0.91, "the same day", f"{heads} heads in common", *mechanism.reasons)
        return match(0.6, "days agree", "the mechanism is not certain", *mechanism.reasons)
    if apart:
        near = 0.9 if apart == 1 else 0.75
        return match(near + (0.02 if place else 0.0), "the same mechanism", f"{apart} day{'s' * (apart > 1)} apart")
    if exact:
        return match(0.97, "the same mechanism", "the same day")
    if not a.start or not b.start:
        return match(0.9, "the same mechanism", "the days of publication agree")
    if min(len(a.start), len(b.start)) >= 7:
        return match(
            0.93 if place else 0.9, "the same mechanism", "the same month", *(["the same place"] * bool(place))
        )
    return match(0.91 if place else 0.6, "the same mechanism", "the same year", *(["the same place"] * bool(place)))


def _match_numbered(a: Telling, b: Telling, mechanism: Match, reader: NameReader) -> Match:
    apart, place = days_between(a, b), same_place(a, b)
    if a.number != b.number:
        if apart == 0 and has_full_day(a) and has_full_day(b) and place and shared_heads(a.heads, b.heads, reader) > 1:
            return match(0.6, f"numbers {a.number} and {b.number}, but day, place and heads agree: a slip in one?")
        return match(0.02, f"numbers {a.number} and {b.number}")
    number = f"number {a.number} of the same mechanism"
    if apart is not None and apart > FAR_DAYS:
        if place is False:
            return match(0.2, "the same number, but days and places contradict")
        return match(0.6, number, f"but {apart} days apart")
    if mechanism.verdict == "same":
        if apart:
            return match(0.93 if apart <= NEAR_DAYS else 0.9, number, f"days differ by {apart}")
        return match(0.95 if place is False else 0.98, number, *(["days agree"] if apart == 0 else []))
    heads = shared_heads(a.heads, b.heads, reader)
    if apart == 0 and has_full_day(a) and has_full_day(b) and (heads > 1 or place):
        return match(0.93, f"number {a.number}", "the same day", f"{heads} heads in common", *mechanism.reasons)
    if apart is not None and apart > NEAR_DAYS:
        return match(0.3, f"number {a.number}, other days", *mechanism.reasons)
    return match(0.65, f"number {a.number}", "the mechanism is not certain", *mechanism.reasons)


def _match_others(a: Telling, b: Telling, reader: NameReader) -> Match:
    """Compare meetings that stand outside a mechanism, or of which one does not name it."""
    kinds = {a.kind, b.kind}
    if len(kinds) > 1 and kinds != {"session", "meeting"}:
        return match(0.05, f"a {a.kind} is no {b.kind}")
    if not a.parties or not b.parties:
        return match(0.1, "parties not told")
    ours, theirs = set(a.parties), set(b.parties)
    if not ours & theirs or not (ours <= theirs or theirs <= ours):
        return match(0.02, "other parties")
    apart, place = days_between(a, b), same_place(a, b)
    if apart is None:
        return match(0.2, "no day to tell which meeting")
    if place is False:
        return match(0.1, "other places")
    if apart > 1:
        return match(0.05, f"{apart} days apart")
    return _match_by_heads(a, b, apart, reader)


def _match_by_heads(a: Telling, b: Telling, apart: int, reader: NameReader) -> Match:
    place = same_place(a, b)
    heads = shared_heads(a.heads, b.heads, reader)
    exact = has_full_day(a) and has_full_day(b)
    kind = 0.0 if a.kind == b.kind else -0.15
    if not heads:
        if a.heads and b.heads:
            return match(0.1, "other persons")
        if exact and place and not apart and len(set(a.parties) & set(b.parties)) > 1:
            return match(0.65 + kind, "parties, day and place agree", "persons not told on both sides")
        return match(0.35, "no person in common is told")
    same_parties = set(a.parties) == set(b.parties) and len(a.parties) > 1
    score = 0.97 if heads > 1 else 0.93 if same_parties else 0.8
    if apart:
        score -= 0.12
    if not exact:
        score -= (0.05 if not (a.start and b.start) else 0.15) if heads > 1 else 0.3
    if heads < 2 and (min(len(a.heads), len(b.heads)) > 1 or leads_differ(a, b, reader)):
        return match(0.6, "one person in common, but another one beside them")
    more = set(a.parties) ^ set(b.parties)
    if len(a.parties) > 1 and len(b.parties) > 1 and any(h.party in more for h in (*a.heads, *b.heads)):
        return match(0.6, f"one of them is also with {', '.join(sorted(more))}")
    reasons = [f"{heads} person{'s' * (heads > 1)} in common", "the same day" if not apart else "a day apart"]
    if place:
        reasons.append("the same place")
    return match(score + kind, *reasons)


def leads_differ(a: Telling, b: Telling, reader: NameReader) -> bool:
    """Tell whether a party is led by one person here and by another there."""
    for x in a.heads:
        rivals = [y for y in b.heads if x.party and y.party == x.party]
        if rivals and all(match_persons(x, y, reader).verdict == "different" for y in rivals):
            return True
    return False
