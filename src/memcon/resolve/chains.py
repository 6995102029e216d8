"""Does a series add up? Gaps, claims about other rounds, promises, intervals, the rank of heads, conflicts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from statistics import median

from memcon.model import Head, MeetingMention
from memcon.resolve.findings import Evidence, Finding, say_months, say_sources
from memcon.resolve.occasions import NEAR_DAYS, Telling, build_telling, day_range, days_between, same_place
from memcon.resolve.reader import NameReader
from memcon.resolve.records import Chain, Round
from memcon.resolve.rounds import RoundParts, weigh_round
from memcon.resolve.vocabulary import words_of

_DAYS_A_MONTH = 30.44
_FIELD_NAMES = {"start": "day", "mode": "place"}


@dataclass(frozen=True, slots=True)
class Due:
    """When the next round is due: an ISO day or month, the basis in words, and the intervals in days behind it."""

    day: str
    basis: str
    intervals: tuple[int, ...] = ()


def check_chain(chain: Chain, reader: NameReader, today: str | None = None) -> tuple[Finding, ...]:
    """Return everything found about a chain, in the order of its rounds, the chain's own findings last.

    `today` (ISO) is needed to tell what is overdue; without it nothing is.
    """
    held = [r for r in chain.rounds if r.status not in ("cancelled", "postponed")]
    found: list[Finding] = [*_numbers(held)]
    for item in held:
        found += _claims(item, held)
        found += _promises(item, held, today)
        found += _conflicts(item, reader)
    for before, after in pairwise(held):
        found += _interval(before, after)
        found += _ranks(before, after, reader)
    place = {r.key: i for i, r in enumerate(held)}
    found.sort(key=lambda f: place.get(f.round or "", len(place)))
    return (*found, *_due(held, today))


def when_due(rounds: Sequence[Round]) -> Due | None:
    """Return when the next round is due: as the last round promised it, else after the median interval.

    None where there are fewer than two dated rounds and no promise.
    """
    done = [r for r in rounds if r.status == "held" and r.start]
    if not done:
        return None
    last = done[-1]
    for document, mention in last.upcoming:
        if mention.start and _is_later(mention, last):
            return Due(mention.start, f"as {document} says")
    intervals = tuple(days for a, b in pairwise(done) if (days := _days_a_round(a, b)) is not None)
    middle = _middle(last)
    if not intervals or middle is None:
        return None
    usual = int(median(intervals))
    due = middle + timedelta(days=usual)
    basis = "the median interval is" if len(intervals) > 1 else "the one interval known is"
    return Due(due.isoformat()[:7], f"{basis} {say_months(round(usual / _DAYS_A_MONTH))}", intervals)


def _is_later(mention: MeetingMention, item: Round) -> bool:
    """Tell whether a day given for the next round lies behind the round that tells of it, as far as both are known."""
    promised, held = day_range(mention.start, mention.end), day_range(item.start, item.end)
    return promised is None or held is None or promised[1] > held[1]


def _days_a_round(before: Round, after: Round) -> int | None:
    """Return the days from one round to the next, shared out over rounds missing between them."""
    first, second = _middle(before), _middle(after)
    if first is None or second is None or second <= first or (before.number and before.number == after.number):
        return None
    steps = (after.number or 0) - (before.number or 0) if before.number and after.number else 1
    return (second - first).days // max(1, steps)


def _middle(item: Round) -> date | None:
    span = day_range(item.start)
    return None if span is None else span[0] + (span[1] - span[0]) / 2


def _finding(kind: str, item: Round | None, evidence: tuple[Evidence, ...] = (), **parts: str | int | float) -> Finding:
    return Finding(kind, item.key if item else None, tuple(parts.items()), evidence)


def _name(item: Round) -> str | int:
    return item.number if item.number is not None else item.start or item.key


def _numbers(rounds: Sequence[Round]) -> Iterator[Finding]:
    numbered = [r for r in rounds if r.number is not None]
    for before, after in pairwise(numbered):
        first, second = before.number or 0, after.number or 0
        if first == second:
            first_day, second_day = before.start or "day not told", after.start or "day not told"
            yield _finding(
                "same_number", after, number=first, first=before.key, second=after.key,
                first_day=first_day, second_day=second_day,
            )  # fmt: skip
        if second > first + 1:
            yield _finding("gap", after, first=first + 1, last=second - 1, after=second)
        x, y = day_range(before.start, before.end), day_range(after.start, after.end)
        if x and y and y[1] < x[0]:
            yield _finding(
                "order", after, number=second, day=after.start or "", before=first, before_day=before.start or ""
            )
    if numbered and (earliest := numbered[0].number or 0) > 1:
        yield _finding("gap", numbered[0], first=1, last=earliest - 1, after=earliest)


def find_evidence(item: Round, document: str, mention: MeetingMention) -> tuple[Evidence, ...]:
    """Return the words of one of a round's accounts that tell of a meeting."""
    texts = {a.document.id: a.document.text for a in item.accounts}
    if document not in texts:
        return ()
    spans = dict.fromkeys((*mention.evidence[:1], *(s for _, s in mention.sources)))
    return tuple(Evidence(document, s, s.of(texts[document])) for s in spans)


def _claims(item: Round, rounds: Sequence[Round]) -> Iterator[Finding]:
    """Check what a round's accounts say of an earlier round against that round's own accounts."""
    for document, mention in item.previous:
        target = find_target(item, mention, rounds)
        evidence = find_evidence(item, document, mention)
        said = _said(mention)
        if target is None or not target.accounts:
            number = mention.number if mention.number is not None else ""
            yield _finding("previous_unrecorded", item, evidence, number=_name(item), previous=number, said=said)
            continue
        agree = []
        for field, claimed, known, fits in compare_mention(mention, target):
            if known is None or fits is None:
                continue
            name = _FIELD_NAMES.get(field, field)
            if fits:
                agree.append(name)
            else:
                parts = {"number": _name(item), "previous": _name(target), "field": name}
                yield _finding("previous_differs", item, evidence, **parts, said=claimed, known=known)
        if agree:
            fields = ", ".join(dict.fromkeys(agree))
            yield _finding("previous_agrees", item, evidence, number=_name(item), previous=_name(target), fields=fields)


def find_target(item: Round, mention: MeetingMention, rounds: Sequence[Round]) -> Round | None:
    """Return the round that a mention of the previous one means: by its number, else the round just before."""
    if mention.number is not None:
        return next((r for r in rounds if r.number == mention.number), None)
    before = [r for r in rounds[: next(i for i, r in enumerate(rounds) if r.key == item.key)] if r.start]
    return before[-1] if before else None


def compare_mention(
    mention: MeetingMention, target: Round | None
) -> Iterator[tuple[str, str, str | None, bool | None]]:
    """Yield each value that a mention gives for a round with the record's own, and whether they agree.

    Fields are start, place and mode (where one of them is virtual). A vaguer day agrees with a finer one within it;
    None where the record has no such value, or there is no such round.
    """
    known = target if target is not None else Round("")
    told, record = build_telling(mention), _telling(known)
    if mention.start:
        agrees = None if known.start is None else days_between(told, record) == 0
        yield "start", mention.start, known.start, agrees
    if mention.place:
        agrees = None if known.place is None else same_place(told, record) is True
        yield "place", mention.place, known.place, agrees
    if mention.mode is not None and "virtual" in (mention.mode, known.mode):
        yield "mode", mention.mode, known.mode, None if known.mode is None else mention.mode == known.mode


def _telling(item: Round) -> Telling:
    return Telling(
        kind="session",
        status=item.status,
        number=item.number,
        start=item.start,
        end=item.end,
        place=item.place,
        country=item.country,
        mode=item.mode,
        parties=item.parties,
    )


def _said(mention: MeetingMention) -> str:
    """Return when and where a mention puts a meeting, in words."""
    parts = [f"in {mention.place}"] if mention.place else ["online"] if mention.mode == "virtual" else []
    if mention.start:
        parts.append(f"on {mention.start}" if len(mention.start) == 10 else f"in {mention.start}")
    return " ".join(parts)


def _promises(item: Round, rounds: Sequence[Round], today: str | None) -> Iterator[Finding]:
    """Check what a round's accounts promise of the next one against what came."""
    at = next(i for i, r in enumerate(rounds) if r.key == item.key)
    coming = next((r for r in rounds[at + 1 :] if r.status == "held"), None)
    for document, mention in item.upcoming:
        said = _said(mention)
        if not said or not _is_later(mention, item):
            continue
        evidence = find_evidence(item, document, mention)
        if coming is None:
            span = day_range(mention.start)
            late = today is not None and span is not None and span[1] < date.fromisoformat(today)
            parts: dict[str, str | int] = {"number": _name(item), "said": said}
            if late and today is not None:
                yield _finding("promise_overdue", item, evidence, **parts, today=today)
            else:
                yield _finding("promise_open", item, evidence, **parts)
            continue
        kept = _keeps(mention, coming)
        came = " ".join(filter(None, (_place_words(coming), _day_words(coming.start))))
        kind = "promise_kept" if kept else "promise_differs"
        yield _finding(kind, item, evidence, number=_name(item), said=said, came=came or "at no known place or day")


def _keeps(mention: MeetingMention, coming: Round) -> bool:
    told, known = build_telling(mention), _telling(coming)
    apart = days_between(told, known)
    return same_place(told, known) is not False and (apart is None or apart <= NEAR_DAYS)


def _place_words(item: Round) -> str:
    return f"in {item.place}" if item.place else "online" if item.mode == "virtual" else ""


def _day_words(day: str | None) -> str:
    return "" if not day else f"on {day}" if len(day) == 10 else f"in {day}"


def _interval(before: Round, after: Round) -> Iterator[Finding]:
    first, second = _middle(before), _middle(after)
    if first and second and second > first and not (before.number and before.number == after.number):
        months = round((second - first).days / _DAYS_A_MONTH)
        yield _finding("interval", after, number=_name(after), months=months, previous=_name(before))


def _ranks(before: Round, after: Round, reader: NameReader) -> Iterator[Finding]:
    """Compare the rank of each party's head with the round before; rank 1 is a head of state or government."""
    earlier = {h.party: h for h in reversed(before.heads) if h.party is not None}
    for head in {h.party: h for h in reversed(after.heads) if h.party}.values():
        other = earlier.get(head.party or "")
        if other is None or _is_shortened(head, other) or _is_shortened(other, head):
            continue
        rank, old = reader.rank(head.office, head.party), reader.rank(other.office, other.party)
        if rank is None or old is None or rank == old:
            continue
        direction = "raised" if rank < old else "lowered"
        yield _finding(
            "rank",
            after,
            party=head.party or "",
            name=head.name,
            office=head.office or "",
            rank=rank,
            number=_name(after),
            before=other.name,
            before_office=other.office or "",
            before_rank=old,
            previous=_name(before),
            direction=direction,
        )


def _is_shortened(head: Head, other: Head) -> bool:
    """Tell whether a head is the other one told in fewer words: "Moe, Secretary" of "Ann Moe, Secretary of State"."""
    names = set(words_of(head.name)) <= set(words_of(other.name))
    return names and set(words_of(head.office or "")) < set(words_of(other.office or ""))


def _conflicts(item: Round, reader: NameReader) -> Iterator[Finding]:
    """Return what the round's own accounts contradict each other in."""
    weighed = weigh_round(RoundParts(item.key, accounts=item.accounts), reader)
    for field, preference in weighed.items():
        if not preference.conflict:
            continue
        values = "; ".join(
            f"{_shown(b.value)} ({say_sources([s.document for s in b.sources])})" for b in preference.values
        )
        evidence = tuple(
            Evidence(a.document.id, span, a.quote(span))
            for a in item.accounts
            for name, span in a.meeting.sources
            if name == field
        )
        yield _finding(
            "conflict",
            item,
            evidence,
            number=_name(item),
            field=field,
            values=values,
            preferred=_shown(preference.value),
            reason=preference.reason,
            **({"party": side} if (side := field.partition(":")[2]) else {}),
        )


def _shown(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(str(getattr(v, "name", v)) for v in value)
    return str(value)


def _due(rounds: Sequence[Round], today: str | None) -> Iterator[Finding]:
    due = when_due(rounds)
    if due is None or any(r.status in ("scheduled", "agreed") for r in rounds[-1:]):
        return
    span = day_range(due.day)
    if today is not None and span is not None and span[1] < date.fromisoformat(today):
        yield _finding("overdue", None, due=due.day, basis=due.basis, today=today)
    else:
        yield _finding("due", None, due=due.day, basis=due.basis)
