"""Meetings, calls and visits outside any mechanism: who met whom, from the trigger and its two sides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from memcon.annotate.occasions.drafts import Draft, Told, codes_between, named
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.occasions.own_rounds import MADE_BY
from memcon.annotate.occasions.verb_senses import plays
from memcon.annotate.talks.attended_meetings import find_attended
from memcon.annotate.talks.awaited_meetings import find_awaited
from memcon.annotate.talks.cabinet_receptions import find_cabinet_receptions
from memcon.annotate.talks.call_lists import find_listed_calls
from memcon.annotate.talks.discussed_together import find_discussed_together
from memcon.annotate.talks.encounter_asides import find_asides
from memcon.annotate.talks.encounter_continued import find_continued
from memcon.annotate.talks.encounter_discussed import find_discussed_with
from memcon.annotate.talks.encounter_groups import add_members, add_those_told, is_habit, read_group
from memcon.annotate.talks.encounter_nouns import find_between, find_noun_meetings
from memcon.annotate.talks.encounter_planned import find_gerunds, find_noun_first, find_planned, find_theirs
from memcon.annotate.talks.encounter_shapes import (
    THESE,
    find_ceremony,
    find_discussed,
    find_first_person,
    find_pairs,
    find_talks,
    read_between,
    read_same,
)
from memcon.annotate.talks.encounter_sides import BODY_VERBS, open_guess
from memcon.annotate.talks.encounter_told import add_sentence_before, find_told
from memcon.annotate.talks.encounter_verbs import NOMINAL, read_verb
from memcon.annotate.talks.gathered_meetings import find_gathered
from memcon.annotate.talks.hosts_in_turn import split_hosts
from memcon.annotate.talks.invitations import find_invited
from memcon.annotate.talks.joined_for_talks import find_joined
from memcon.annotate.talks.matters_of_report import is_matter_of_report
from memcon.annotate.talks.meeting_ends import MET_WITH, end_of_meeting
from memcon.annotate.talks.meetings_recalled import find_recalled
from memcon.annotate.talks.met_beside import find_met_beside
from memcon.annotate.talks.met_stop_by_stop import find_met_stop_by_stop
from memcon.annotate.talks.opening_meetings import find_opening_meetings
from memcon.annotate.talks.own_envoys import meets_own_envoy
from memcon.annotate.talks.own_meetings import find_own_meetings, is_unreal
from memcon.annotate.talks.own_offices import may_be_of_others
from memcon.annotate.talks.paid_calls import find_paid_calls, find_visited
from memcon.annotate.talks.planned_officials import find_planned_officials
from memcon.annotate.talks.press_conferences import find_press_conferences, speaks_to_press
from memcon.annotate.talks.raised_with import find_raised_with
from memcon.annotate.talks.sent_to_talk import find_sent_to_talk
from memcon.annotate.talks.signings import find_signings
from memcon.annotate.talks.table_meetings import find_meals
from memcon.annotate.talks.talks_by_country import find_talks_by_country
from memcon.annotate.talks.talks_to_come import find_talks_to_come
from memcon.annotate.talks.talks_with_many import find_talks_with_many
from memcon.annotate.text.context import Context
from memcon.annotate.text.ranges import Ranges
from memcon.lexicon import Entry, Hit
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

# "This marks the first meeting between A and B" speaks of the occasion told before.
_ANAPHOR = lazy_regex(r"\b(?:This|It)\s+(?:marks|marked|was|is)\s+(?:the|their|a)\s+(?:[\w-]+\s+){0,4}\Z")
_BODY_GAP = lazy_regex(
    rf"{MADE_BY}"
    r"(?:\s+(?:between|with|of)\s+(?:the\s+)?[A-Z][^.;:,()]{2,70}?(?=\s))?\s*,?\s*(?:\([^()]{1,30}\)\s*)?(?:(?:has|have|had|will|also|first|last|today|formally|"
    r"(?:is|are|was|were)\s+(?:also\s+)?(?:(?:set|due|expected|scheduled|slated)\s+)?to)\s+)*"
)
# "the Council, which was set up by Peru and Kenya in 2012, held its third meeting"
_BODY_ASIDE = lazy_regex(
    r",\s+which\s+(?:was|had\s+been)\s+(?:set\s+up|created|established|founded|instituted|formed|launched)\b[^.;:]{3,200}?,(?=\s)"
)
_WHICH = lazy_regex(r",\s+which(?=\s)")
_WHO = lazy_regex(r",\s+who\b[^;:,.]*\Z")
_WHO_REACH = 160  # characters
_PAIR = 2  # persons, one of each side
_LED_THE = lazy_regex(
    r"(?:led|lead|leads|headed|co-chaired|co-led)\s+the\s+(?:talks|meeting|discussions|consultations|session|dialogue)\b"
)
_OWN_MEETING = lazy_regex(r"\s+(?:its|their)\s+(?:[\w-]+\s+){0,3}(?:meeting|session|round|sitting|edition)\b")


def find_encounters(setting: Setting, taken: Sequence[Span], start: int = 0) -> list[Draft]:
    """Return a draft for each trigger from `start` on that brings two governments or bodies together."""
    drafts = _read_triggers(setting, Ranges(taken), start)
    drafts += find_continued(setting, drafts)
    drafts += find_first_person(setting, drafts)
    drafts += find_own_meetings(setting, taken, drafts)
    drafts += find_pairs(setting, taken)
    drafts += find_ceremony(setting, min((d.span.start for d in drafts), default=len(setting.context.plain)))
    drafts += find_between(setting, taken, drafts)
    drafts += find_talks(setting, taken, drafts)
    # "talks with B are on the agenda", "the programme included talks with B": so far B alone is known
    drafts = _put_whole(drafts, find_planned(setting, taken, drafts))
    drafts = _put_whole(drafts, find_noun_first(setting, taken, drafts))
    drafts += find_gerunds(setting, drafts)
    discussed = find_discussed(setting, taken, drafts)  # takes in the noun within it: "discussed trade in talks with B"
    within = Ranges(x.span for x in discussed)
    drafts = [d for d in drafts if not within.cover(d.span.start)] + discussed
    discussed = find_discussed_with(setting, taken, drafts)
    drafts += [part for d in discussed for part in (_split(setting, d) if d.several else [d])]
    asides = find_asides(setting, taken, drafts)
    whole = {d.sentence.start for d in asides}  # of these the drafts so far have one side only
    drafts = [*(d for d in drafts if d.sentence.start not in whole), *asides]
    drafts += find_awaited(setting, taken, drafts)
    drafts += find_noun_meetings(setting, taken, drafts)
    drafts += find_told(setting, taken, drafts)
    drafts += find_press_conferences(setting, drafts)
    drafts += find_invited(setting, taken, drafts)
    drafts += find_gathered(setting, taken, drafts)
    drafts += find_signings(setting, taken, drafts)
    drafts += find_opening_meetings(setting, taken, drafts)
    drafts += find_paid_calls(setting, taken, drafts)
    drafts += find_visited(setting, taken, drafts)
    drafts += find_meals(setting, taken, drafts)
    drafts += find_listed_calls(setting, drafts)
    drafts += find_cabinet_receptions(setting, taken, drafts)
    drafts = _put_whole(drafts, find_planned_officials(setting, taken, drafts))
    drafts += find_met_beside(setting, drafts)
    drafts += find_met_stop_by_stop(setting, drafts)
    drafts += find_talks_with_many(setting, taken, drafts)
    drafts += find_discussed_together(setting, taken, drafts)
    drafts = _put_whole(drafts, find_talks_by_country(setting, taken, drafts))
    drafts += find_recalled(setting, taken, drafts)
    drafts += find_sent_to_talk(setting, taken, drafts)
    drafts += find_attended(setting, taken, drafts)
    drafts += find_talks_to_come(setting, taken, drafts)
    drafts += find_raised_with(setting, taken, drafts)
    drafts += find_joined(setting, taken, drafts)
    if not taken and not any(d.verbal for d in drafts):
        drafts += find_theirs(setting)
    add_members(setting, drafts)
    add_those_told(setting, drafts)
    add_sentence_before(setting, drafts)
    none = (meets_own_envoy, is_matter_of_report)
    return sorted((d for d in drafts if not any(tells(setting, d) for tells in none)), key=lambda d: d.span.start)


def _put_whole(drafts: Sequence[Draft], whole: Sequence[Draft]) -> list[Draft]:
    """Return the drafts with those of whole sentences in place of what their nouns alone told."""
    within = Ranges(Span(x.told_at, x.span.end) for x in whole)
    return [*(d for d in drafts if not within.cover(d.span.start)), *whole]


def _read_triggers(setting: Setting, sessions: Ranges, start: int) -> list[Draft]:
    """Return the drafts of the lexicon's triggers outside the sessions, each occasion once."""
    context = setting.context
    drafts, told, starts, read_to = list[Draft](), Told(), set[int](), 0
    for hit in context.hits_of("trigger", start):
        entry = hit.find("trigger")
        if entry is None or sessions.cover(hit.start) or _is_body_meeting(context, hit, entry, sessions):
            continue
        if NOMINAL.match(hit.entries[0].form) and hit.start < read_to:
            continue  # the object of a verb read already: "held talks with"
        jointly = context.plain.startswith("co-", hit.start)
        if _LED_THE.match(context.plain, hit.start) and (jointly or sessions.end_before(hit.start) is not None):
            continue  # of the session told before: "Minister A and Minister B led the talks"
        draft = _read_trigger(setting, hit, entry, drafts[-1] if drafts else None, told)
        if draft is None or _hosts_session(hit, draft, sessions):
            continue
        if draft.several:
            found = _split(setting, draft)
        elif draft.span.start in starts or (drafts and _is_told_again(context, draft)):
            found = []
        else:
            found = split_hosts(setting, draft)
        read_to = draft.span.end if found else read_to
        for one in found:
            drafts.append(one)
            told.add(one)
            starts.add(one.span.start)
    return drafts


def _read_trigger(setting: Setting, hit: Hit, entry: Entry, earlier: Draft | None, told: Told) -> Draft | None:
    """Return the draft of one trigger by its shape: a verb with persons, with those told before, with a group."""
    shape = str(entry.attributes.get("shape", ""))
    if shape == "between":
        told_between = read_between(setting, hit.start, hit.end, str(entry.attributes["kind"]), entry.rule)
        of_persons = entry.attributes.get("who") == "persons"
        return None if of_persons and told_between and len(told_between.people) < _PAIR else told_between
    if shape not in ("direct", "with", "hold"):
        return None
    sentence = setting.sentence(hit.start)
    if is_habit(setting.context.plain, hit, sentence) or plays(setting.context.lexicon, setting.context.plain, hit):
        return None
    if speaks_to_press(setting, hit.end):
        return None
    draft = read_verb(setting, hit, entry, earlier)
    if (
        draft is None
        and earlier
        and hit.entries[0].form.endswith("with")
        and THESE.match(setting.context.plain, hit.end)
    ):
        draft = read_same(setting, hit, entry, earlier)
    if draft is None and (end := end_of_meeting(setting, hit, shape)):
        draft = read_group(setting, hit, entry, end, told)
    return None if draft is None or is_unreal(setting, sentence, hit.start) else draft


def _hosts_session(hit: Hit, draft: Draft, sessions: Ranges) -> bool:
    """Tell whether a verb of hosting has the name of a session as its object: "will host the Reef Leaders Summit"."""
    met = {p.ident for p in draft.people} - {p.ident for p in draft.leads}
    return "host" in hit.entries[0].form and not met and sessions.cover(draft.span.end - 1)


def _is_told_again(context: Context, draft: Draft) -> bool:
    """Tell whether a draft speaks of the occasion told right before."""
    return _ANAPHOR.search(context.plain, max(0, draft.span.start - 70), draft.span.start) is not None


def _is_body_meeting(context: Context, hit: Hit, entry: Entry, sessions: Ranges) -> bool:
    """Tell whether a body by name is what met ("the Harbour Commission met in Oslo"): its session, no other meeting."""
    before = sessions.end_before(hit.start)
    if before is None or _is_one_of_two(context, before):
        return False
    aside = _BODY_ASIDE.match(context.plain, before, hit.start)
    if aside is not None and _BODY_GAP.fullmatch(context.plain, aside.end(), hit.start) is not None:
        return hit.entries[0].form in BODY_VERBS or _OWN_MEETING.match(context.plain, hit.end) is not None
    if _OWN_MEETING.match(context.plain, hit.end):  # "the Council held its third meeting"
        which = _WHICH.match(context.plain, before, hit.start)  # "the Council, which held its third meeting"
        return _BODY_GAP.fullmatch(context.plain, which.end() if which else before, hit.start) is not None
    if hit.entries[0].form not in BODY_VERBS or entry.attributes.get("kind") != "meeting":
        return False
    if context.plain.startswith(",", before) and _WHO.search(context.plain, max(0, before - _WHO_REACH), before):
        return False  # "A, who is here to attend the General Assembly, met bilaterally with B"
    return _BODY_GAP.fullmatch(context.plain, before, hit.start) is not None and not MET_WITH.match(
        context.plain, hit.end
    )


# "Representatives of Peru and the [European Commission] met": a side that met the other
_AND = lazy_regex(r",?\s+and\s+(?:of\s+)?(?:the\s+)?\Z")
_AND_REACH = 14  # characters


def _is_one_of_two(context: Context, end: int) -> bool:
    """Tell whether the body that ends at `end` is a party told beside another one: "A and the B met"."""
    own = next((p for p in context.parties_in(max(0, end - _WHO_REACH), end) if p.end == end), None)
    joined = _AND.search(context.plain, max(0, own.start - _AND_REACH), own.start) if own is not None else None
    if own is None or joined is None:
        return False
    ahead = context.parties_in(max(0, joined.start() - _WHO_REACH), joined.start())
    return any(p.end == joined.start() and p.code != own.code for p in ahead)


def _split(setting: Setting, draft: Draft) -> list[Draft]:
    """Return one draft for each person met in a row of meetings ("held bilateral meetings with A, B and C")."""
    context, leads = setting.context, {p.ident for p in draft.leads}
    others = [p for p in context.people_in(draft.span.start, draft.span.end) if p.ident not in leads]
    if not others:
        return _split_states(context, draft)
    hosts = [p for p in draft.people if p.ident not in {o.ident for o in others}]
    own = {p.party for p in hosts if p.party} or draft.codes - {named(context, o).party for o in others}
    theirs = draft.codes - own
    verb = draft.span.start
    verb += len("will ") if context.plain.startswith("will ", verb) else 0  # "will also talk with A and B"
    out, told = [], {p.ident: p for p in draft.people}  # of whom the row tells the side
    for other in others:
        full = told.get(other.ident) or named(context, other)
        if len(hosts) == 1 and not theirs:
            full = named(context, open_guess(setting, hosts[0], other))
        guessed = full.party in own and may_be_of_others(context, replace(full, start=other.start, end=other.end))
        if (full.party is None or guessed) and len(theirs) == 1:
            full = replace(full, party=next(iter(theirs)))
        if full.party in own or (not full.party and (theirs or not full.name)):
            continue  # whose side is still open may be of one found later
        codes = {c for c in (*own, full.party) if c}
        part = Draft(draft.kind, Span(other.start, other.end), draft.sentence, draft.rule, codes=codes)
        part.verb, part.leads, part.own, part.verbal = verb, draft.leads, draft.own, draft.verbal
        part.add_people(hosts, "principal")
        part.add_people([full], "principal")
        out.append(part)
    return out


def _split_states(context: Context, draft: Draft) -> list[Draft]:
    """Return one draft for each state whose officials were met in a row ("meetings with his Dutch and Thai hosts")."""
    own = {p.party for p in draft.people if p.party}
    met = {p.code: p for p in reversed(codes_between(context, draft.span.start, draft.span.end))}
    theirs = sorted((p for p in met.values() if p.code not in own), key=lambda p: p.start)
    own = own or draft.codes - {p.code for p in theirs}
    if not own:
        return [draft]
    out = []
    for party in theirs:
        part = Draft(draft.kind, Span(party.start, party.end), draft.sentence, draft.rule, codes={*own, party.code})
        part.verb, part.leads, part.own, part.verbal = draft.span.start, draft.leads, draft.own, draft.verbal
        part.add_people(draft.people, "principal")
        part.of_row = True
        out.append(part)
    return out
