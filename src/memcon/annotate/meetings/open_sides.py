"""Sides left open: which of two parties somebody stands for whom the text gives none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.given_parties import given_codes
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.parties.states import read_states
from memcon.annotate.text.context import Person
from memcon.lexicon.patterns import lazy_regex

_TWO_SIDES = lazy_regex(r"\s*,?\s*(?:jointly\s+)?(?:led|headed)\s+[^.;]{0,40}?\b(?:delegations|sides|teams)\b")


def settle_parties(setting: Setting, d: Draft) -> None:
    """Give the other party of a meeting of two to the person whom the text gives none, or the first one's own.

    What the caller tells comes first: the parties that he gives, where the text tells no other.
    """
    if d.standing == "subject":
        d.codes |= given_codes(setting.context, d.codes)
    if len(d.codes) != 2 or (d.standing != "subject" and d.kind != "session") or d.kind == "visit":
        return
    known = {p.party for p in d.people if p.party}
    if len(d.people) == 1 and not known and setting.home in d.codes and d.kind != "session":
        d.people = [replace(d.people[0], party=next(iter(d.codes - {setting.home})))]
    if len(d.people) > 1 and len(known) == 1 and known < d.codes:
        other = next(iter(d.codes - known))
        openly = [p for p in d.people if not p.party and (p.name or p.office)]
        if openly and (_are_opposite(setting, d, d.people) or _are_met(d, openly)):
            d.people = [p if p.party else replace(p, party=other) for p in d.people]
        elif (
            not openly
            and len(d.people) == 2
            and _are_opposite(setting, d, d.people)
            and not any(p.party == other for p in setting.context.people_in(d.sentence.start, d.sentence.end))
        ):
            told = [_says_party(setting, p) for p in d.people]
            chaired = {d.roles.get(p.ident) for p in d.people} == {"co_chair"}
            of_body = d.kind == "session" and not chaired and read_states(setting.context.lexicon).is_body(other)
            if not all(told) and not of_body:  # who goes to a body's session is not of the body
                n = told.index(True) if any(told) else 0
                d.people[1 - n] = replace(d.people[1 - n], party=other)


def _are_opposite(setting: Setting, d: Draft, people: Sequence[Person]) -> bool:
    """Tell whether two persons stand for two sides: as co-chairs, or on both sides of the word that tells of it."""
    if len(people) != 2:
        return False
    first, last = sorted(people, key=lambda p: p.start)
    if _have_counterparts(setting, d):
        return False
    if _is_counterpart(setting, first, last) or _is_counterpart(setting, last, first):
        return True
    roles = {d.roles.get(p.ident) for p in people}
    behind = setting.context.plain[last.end : last.end + 80]
    if roles == {"co_chair"} or (roles == {"head"} and _TWO_SIDES.match(behind)):
        return True
    if d.kind == "session" and roles == {"head"} and _is_headed_by(setting, d, first, last):
        return True
    told = any(first.end <= s.start <= last.start for s in (d.span, *d.evidence))
    return told or d.rule.endswith("between")


# "A and his Kenyan counterpart B will lead", "A met her counterpart, Minister B"
_COUNTERPART = lazy_regex(r"(?:,?\s+and|\s+with|\s+met(?:\s+with)?)\s+(?:his|her)\s+(?:[\w-]+\s+){0,3}?counterpart\b")


def _is_counterpart(setting: Setting, person: Person, other: Person) -> bool:
    """Tell whether somebody is told as the counterpart of whoever is named right before."""
    context = setting.context
    ends = {m.end for m in context.mentions_of(person.ident)}
    return any(
        e < m.end and _COUNTERPART.match(context.plain, e, m.end) is not None and m.start - e < _BESIDE
        for m in context.mentions_of(other.ident)
        for e in ends
    )


_BESIDE = 20  # characters between two who are told together

# "A and B co-chaired the Dialogue with their Kenyan counterparts": both of one side
_WITH_THEIRS = lazy_regex(
    r"[^.;:]{0,100}?\b(?:with|alongside)\s+their\s+(?:[\w-]+\s+){0,3}(?:counterparts|colleagues|peers)\b"
)


def _have_counterparts(setting: Setting, d: Draft) -> bool:
    """Tell whether others are told behind a session whose counterparts those are who led it."""
    text, spans = setting.context.plain, (d.span, *d.evidence)
    return any(_WITH_THEIRS.match(text, s.end, setting.sentence(s.start).end) is not None for s in spans)


# "the third meeting of the Commission, headed by Vice Minister A and State Secretary B"
_HEADED_BY = lazy_regex(r"(?:(?!\b(?:delegation|side|team|part)s?\b)[^.;]){0,80}\b(?:headed|led)\s+by\s+(?:the\s+)?\Z")
_AND = lazy_regex(r",?\s+and\s+(?:the\s+)?")


def _is_headed_by(setting: Setting, d: Draft, first: Person, last: Person) -> bool:
    """Tell whether a session, and no delegation, is told to be headed by one person and another."""
    text = setting.context.plain
    joined = _AND.fullmatch(text, first.end, last.start) is not None
    return joined and any(_HEADED_BY.fullmatch(text, s.end, first.start) for s in (d.span, *d.evidence))


def _are_met(d: Draft, others: Sequence[Person]) -> bool:
    """Tell whether persons are those met by somebody of a party told: "Minister A met [Minister B and Envoy C]"."""
    told = [p for p in d.people if p.party]
    within = all(d.span.start <= p.start < d.span.end for p in others)
    return within and bool(d.leads or told) and not any(d.span.start <= p.start < d.span.end for p in told)


def _says_party(setting: Setting, person: Person) -> bool:
    """Tell whether the phrase of a person names the party itself."""
    text = setting.context.plain
    return any(
        person.start - 4 <= p.start <= person.end + 8
        and p.code == person.party
        and "." not in text[person.end : p.start]
        for p in setting.context.parties_in(person.start - 4, person.end + 9)
    )


# "The two countries held their fifth Dialogue": the only two that the document names
_BOTH = lazy_regex(
    r"\b(?:[Tt]he\s+two|[Bb]oth)\s+(?:[a-z]+\s+)?(?:countries|nations|states|sides|governments|neighbou?rs|ministries)\b[^.;:]*\Z"
)
_STATE, _PAIR = 2, 2  # letters of a state's code; states


def find_codes_of_both(setting: Setting, d: Draft) -> set[str]:
    """Return the two states of a document whose session "both" held, none where it names more."""
    if _BOTH.search(setting.context.plain, d.sentence.start, d.span.start) is None:
        return set()
    codes = {c for c in (*setting.context.party_codes, setting.home) if c is not None and len(c) == _STATE}
    return codes if len(codes) == _PAIR else set()


def codes_of_series(setting: Setting, told: Draft, other: Draft) -> set[str]:
    """Return the parties that another session of a body has as well: not the state that was in the chair of one."""
    is_body = read_states(setting.context.lexicon).is_body
    if other.standing == "subject" or not any(map(is_body, told.codes)):
        return told.codes
    stays = {setting.home} if other.status == "held" else set()
    return told.codes - ({p.party for p in told.people} - stays)
