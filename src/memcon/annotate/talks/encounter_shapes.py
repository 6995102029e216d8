"""Meetings told in other shapes than a verb with two sides: nouns, pairs of states, ceremonies, the first person."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from memcon.annotate.occasions.drafts import Draft, codes_between, named, people_after, people_before
from memcon.annotate.occasions.meeting_places import find_where
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.occasions.private_sides import is_private
from memcon.annotate.parties.genre import is_news
from memcon.annotate.parties.publisher import match_dateline
from memcon.annotate.talks.encounter_groups import OFFICIALS
from memcon.annotate.talks.encounter_planned import told_before
from memcon.annotate.talks.encounter_sides import BODY_BLOCK
from memcon.annotate.talks.followed_meetings import is_followed_by
from memcon.annotate.talks.gatherings import read_state_run
from memcon.annotate.talks.supposed import is_proposal
from memcon.annotate.text.context import Context, PartyMention, Person
from memcon.annotate.text.ranges import Ranges
from memcon.lexicon import Entry, Hit
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span

_CALL = lazy_regex(r"\b(?:phone|telephone|video\s+talks?|call|video\s+call|calls|telephonic|telephonically)\b", re.I)

THESE = lazy_regex(r"\s+(?:these|those|the\s+same)\s+\w+")

_CEREMONY = lazy_regex(
    r"\b(?:welcoming|welcome|signing|opening)?\s*ceremony\b(?=[^.;]{0,30}\b(?:for|attended\s+by|with|we)\b)"
)

_FIRST_ANY = lazy_regex(r"\b(?:we|I|our)\b")

_PAIR = lazy_regex(
    r"(?<![\w-])[A-Z][\w.]+(?:\s[A-Z]\w+)?[-–][A-Z][\w.]+(?:\s[A-Z]\w+)?(?:-[A-Z][\w.]+)?\s+(?:[a-z]+\s+)?\Z"
)

_AND_I = lazy_regex(
    r"\s*,?\s+and\s+(?:I|myself)\s+(?P<v>(?:(?:have|had|just|also|today|then|both|will|earlier|again|'ve)\s+)*"
    r"(?:meet|met|spoken|spoke|talked|sat\s+down|(?:held|had|have|finished|concluded|completed|wrapped\s+up|started)\s+"
    r"(?:(?!with\b|on\b|about\b|that\b|to\b)[\w-]+\s+){0,6}?(?:talks?|meetings?|discussions?|conversations?|consultations|call|dinner|lunch|breakfast)))\b"
)

# what the two did together where no meeting of theirs is told
_TOGETHER = lazy_regex(
    r"\s*,?\s+and\s+I\s+(?P<v>(?:(?:have|also|today|then|both|just)\s+)*(?:agreed|discussed|reaffirmed|committed|exchanged|reviewed))\b"
)

_WITH_WHOM = lazy_regex(r"\s+(?:with|to)\s|\s+(?:the\s+|our\s+)?[A-Z]")


def read_same(setting: Setting, hit: Hit, entry: Entry, earlier: Draft) -> Draft:
    """Return a draft for a meeting "with these leaders": the parties of the meeting told before."""
    context, sentence = setting.context, setting.sentence(hit.start)
    subjects = [named(context, p) for p in people_before(context, sentence.start, hit.start)]
    draft = Draft("meeting", Span(hit.start, hit.end), sentence, entry.rule, codes=set(earlier.codes), verbal=False)
    draft.add_people(subjects, "principal")
    return draft


def find_first_person(setting: Setting, drafts: Sequence[Draft]) -> list[Draft]:
    """Return drafts for "Minister X and I met": the publisher's own side and the person named."""
    context, out = setting.context, []
    if setting.home is None:
        return []
    told = {d.sentence for d in drafts}
    met = set[str | None]().union(*(d.codes for d in drafts if d.kind != "visit"))
    for person in context.people:
        sentence = setting.sentence(person.start)
        match = _AND_I.match(context.plain, person.end)
        if match is not None and _WITH_WHOM.match(context.plain, match.end()):
            continue
        if match is None and named(context, person).party not in met:
            match = _TOGETHER.match(context.plain, person.end)
        if match is None or sentence in told:
            continue
        full = named(context, person)
        if full.party == setting.home:  # a guess of the person stage: who meets "me" is of the other side
            if codes_between(context, person.start, person.end):
                continue
            full = replace(full, party=None)
        kind = "call" if _CALL.search(match["v"]) else "meeting"
        codes = {c for c in (setting.home, full.party) if c}
        draft = Draft(kind, Span(person.start, match.end()), sentence, "meetings/trigger/first person", codes=codes)
        draft.add_people([full], "principal")
        draft.alone = draft.own = True
        met |= codes
        out.append(draft)
    return out


def find_ceremony(setting: Setting, end: int) -> list[Draft]:
    """Return a draft for a dated ceremony of two governments that no other meeting comes before."""
    context = setting.context
    match = _CEREMONY.search(context.plain, 0, end) if "ceremony" in context.plain else None
    if not match:
        return []
    sentence = setting.sentence(match.start())
    if not setting.find_dates(sentence, "past"):
        return []
    people = [named(context, p) for p in context.people_in(sentence.start, sentence.end)]
    codes = {p.party for p in people if p.party}
    if setting.home and _FIRST_ANY.search(context.plain, sentence.start, sentence.end):
        codes.add(setting.home)
    if len(codes) < 2 or len(codes) > 3:
        return []
    draft = Draft("meeting", Span(*match.span()), sentence, "meetings/trigger/ceremony", codes=codes)
    draft.add_people(people, "principal")
    return [draft]


def find_pairs(setting: Setting, taken: Sequence[Span]) -> list[Draft]:
    """Return drafts for "a Chile-Peru meeting"."""
    context = setting.context
    out = []
    sessions = Ranges(taken)
    for hit in context.hits_of("mechanism_head"):
        noun = hit.find("mechanism_head")
        if noun is None or noun.value != "part" or sessions.cover(hit.start):
            continue
        left = _PAIR.search(context.plain, max(0, hit.start - 60), hit.start)
        if not left or noun.form.endswith("s"):
            continue
        codes = {p.code for p in codes_between(context, left.start(), hit.start)}
        if len(codes) > 1:
            draft = Draft("meeting", Span(left.start(), hit.end), setting.sentence(hit.start), noun.rule, codes=codes)
            out.append(draft)
    return out


_TOLD_FIRST = lazy_regex(
    r"\s*(?:(?:Today|Yesterday|Earlier|(?:On|In|At)\s[^,;.]{2,40}),?\s+)?(?:[Aa]n?|[Tt]he)\s+(?!anticipated|upcoming|planned|proposed)(?:[\w'’-]+\s+){0,6}"
)


THE_TWO = WordRegex(
    r"\s+(?:the\s+(?:two|three|four|five|six|seven|pair)\b|both\b(?!\s+[A-Z])|them\b|"
    r"(?:the\s+)?(?:[a-z-]+\s+){0,2}?(?:%office_class/officials%|sides)\s+(?:of|from)\s+(?:the\s+two|both)\s)"
)


_AND_PEER = lazy_regex(
    r"\s+(?:the|our)\s+[^.;:,]{3,120}?\s+and\s+(?:his|her|their|its)\s+(?:[A-Z][\w-]+\s+){1,3}(?:counterparts?|colleagues?|peers?)\b"
)


def read_between(setting: Setting, start: int, end: int, kind: str, rule: str) -> Draft | None:
    """Return the meeting of "the talks between A and B", None where no two sides are told."""
    context = setting.context
    sentence = setting.sentence(start)
    if THE_TWO.of(context.lexicon).match(context.plain, end):
        return None  # whom the text named before
    if is_proposal(context.plain, sentence, start):
        return None
    any_gap = re.compile(
        r"\s*(?:the\s+)?(?:(?:\w+\s+){0,4}|(?:[\w'-]+\s+){2,12},?\s?(?:led|headed)\s+by\s+(?:the\s+|its\s+)?)\Z"
    )
    people = people_after(context, end, sentence.end, any_gap)
    reach = people[-1].end if people else end
    stop = BODY_BLOCK.search(context.plain, reach, sentence.end)
    bodies = codes_between(context, end, stop.start() if stop else sentence.end)
    sides = {p.party for p in (named(context, q) for q in people) if p.party}
    if len(sides) < 2:
        sides |= {b.code for b in bodies if not any(p.start <= b.start < p.end for p in people)}
    else:
        bodies = []
    if len(sides) == 1 and setting.home and _AND_PEER.match(context.plain, end, sentence.end) is not None:
        sides.add(setting.home)  # "between the head of the Department and her Peruvian counterpart"
    pending = len(people) > 1 and any(not named(context, p).party for p in people)
    if is_private(context, people, context.plain[end:reach]) or (len(sides) < 2 and not pending):
        return None
    draft = Draft(kind, Span(start, max([reach, *(b.end for b in bodies)])), sentence, rule, codes=sides, verbal=False)
    dateline = match_dateline(context)
    opening = max(sentence.start, dateline.end()) if dateline else sentence.start
    before = context.plain[max(opening, start - 20) : start]
    leads = start == opening or re.search(
        r"\b(?:A|The)\s+(?!anticipated|upcoming|planned|proposed)(?:[\w-]+\s+)?\Z", before
    )
    draft.verbal = (bool(leads) and start - opening < 30) or (
        _TOLD_FIRST.fullmatch(context.plain, opening, start) is not None
        and TOOK_PLACE.search(context.plain, draft.span.end, min(sentence.end, draft.span.end + 60)) is not None
    )
    draft.verbal = draft.verbal or is_followed_by(context.plain, sentence, start)
    if not draft.verbal and start < context.lead_end(1) and people and not is_news(context):
        behind = draft.span.end, min(sentence.end, draft.span.end + _BEHIND)  # "…, a meeting was held between A and B"
        draft.verbal = any(TOOK_PLACE.search(context.plain, *span) for span in ((start, end), behind))
    draft.add_people((named(context, p) for p in people), "principal")
    return draft


_BEHIND = 60  # characters


_DURING = lazy_regex(
    r"\b(?:during|at|over|in|on\s+the\s+occasion\s+of)\s+(?:an?|their|his|her|today's|yesterday's|separate|the(?:\s+(?:working|bilateral))?)\s+"
    r"(?:(?!the\b|of\b)[\w-]+\s+){0,4}\Z",
    re.I,
)
_WITH_PERSON = lazy_regex(r"[^.;:,]{0,30}?\bwith\s+(?:(?:the|his|her|their|visiting)\s+)*(?:[\w-]+\s+){0,2}\Z")
_OF_PERSON = lazy_regex(r"\s+(?:of|between)\s+(?:the\s+)?\Z")
TOOK_PLACE = lazy_regex(
    r"\b(?:took\s+place|takes\s+place|(?:was|were|is|are|are\s+being|is\s+being|will\s+be)\s+(?:also\s+)?(?:held|convened)|"
    r"ha(?:s|ve)\s+taken\s+place|was\s+(?:in\s+progress|under\s?way)|will\s+take\s+place|was\s+organi[sz]ed|"
    r"started|began|commenced|opened|concluded|ended|starts?|begins?|opens?|ends?|resumed?|resumes|broke\s+(?:down|up|off)|"
    r"(?:will|is\s+to|are\s+to|due\s+to|set\s+to|scheduled\s+to|expected\s+to)\s+(?:be\s+held|begin|start|open|resume|end))\b"
)
_BY_PHONE = lazy_regex(
    r"\b(?:by|over|on|via)\s+(?:the\s+)?(?:tele)?phone\b|\bvia\s+video|\bby\s+video|\btelephonically\b|"
    r"\b(?:tele)?phone\s+(?:call|conversation|talks?)\b|\bteleconference\b|\btelephonic\b|\bvideo\s?conference\b",
    re.I,
)
_WHO = lazy_regex(r"\b(?:he|she)\b", re.I)
_SAID = WordRegex(r"\s%saying_verbs%\s(?!by\b)")


def _subject_before(setting: Setting, sentence: Span, met: Sequence[Person]) -> Person | None:
    """Return the person whom "he" means behind "in a call with B": the first one of the sentence before, not B."""
    context = setting.context
    number = context.sentence_at(sentence.start)
    before = context.sentences[number - 1] if number else sentence
    others = [p for p in context.people_in(before.start, before.end) if p.ident not in {m.ident for m in met}]
    return others[0] if others else None


def _discusses(context: Context, sentence: Span, end: int) -> int | None:
    """Return where the verb stands that tells, before `end`, what was talked about."""
    for hit in context.hits_in(sentence.start, end):
        entry = hit.find("trigger")
        if entry is not None and entry.attributes.get("shape") == "discuss":
            return hit.start
    return None


def find_talks(setting: Setting, taken: Sequence[Span], drafts: Sequence[Draft]) -> list[Draft]:
    """Return drafts for "A discussed trade with B during a working lunch" and "in a telephone call with B, A said"."""
    context, out = setting.context, []
    told = {d.sentence.start for d in drafts}
    sessions = Ranges(taken)
    for hit in context.hits_of("trigger", context.body):
        entry = hit.find("trigger")
        if entry is None or entry.attributes.get("shape") != "occasion":
            continue
        sentence = setting.sentence(hit.start)
        lead = _DURING.search(context.plain, max(sentence.start, hit.start - 70), hit.start)
        if sentence.start in told or sessions.cover(hit.start):
            continue
        met = people_after(context, hit.end, sentence.end, _WITH_PERSON if lead else _OF_PERSON)
        if lead is not None and not met and " the " in lead.group():
            continue  # "during the meeting, A conveyed B's greetings": the meeting told before
        if lead is None and not (len(met) > 1 and TOOK_PLACE.search(context.plain, met[-1].end, sentence.end)):
            continue
        behind = met[-1].end if met else hit.end
        said = _SAID.of(context.lexicon).search(context.plain, behind, sentence.end)  # what is said names others
        people = [named(context, p) for p in context.people_in(sentence.start, said.start() if said else sentence.end)]
        who = _WHO.search(context.plain, behind, sentence.end)
        subject = _subject_before(setting, sentence, met) if who and met else None
        if subject is not None and subject.ident not in {p.ident for p in people}:
            people.append(named(context, subject))
        sides = {p.party for p in people if p.party}
        if len({p.ident for p in people if p.name}) < 2 or not 1 < len(sides) < 4:
            continue
        reach = met[-1].end if met else hit.end
        start = lead.start() if lead else hit.start
        draft = Draft(str(entry.attributes["kind"]), Span(start, reach), sentence, entry.rule, codes=sides)
        draft.add_people(people, "principal")
        if (verb := _discusses(context, sentence, start)) is not None:  # "discussed the coming summit in Riga during a"
            draft.verb, draft.place = verb, find_where(setting, hit.end, sentence.end)
        if not is_private(context, people, context.plain[start:reach]):
            out.append(draft)
            told.add(sentence.start)
    return out


# "agreed to resume talks with B": a meeting that is to come
_TO_MEET = lazy_regex(
    r"agreed\s+(?:(?:on\s+)?[A-Z]\w+day\s+|today\s+|yesterday\s+)?to\s+(?:hold|meet|resume|engage|enter|start|begin|continue|restart|reopen|relaunch|"
    r"launch|open|have|return|convene)\b"
)


def find_discussed(setting: Setting, taken: Sequence[Span], drafts: Sequence[Draft]) -> list[Draft]:
    """Return a draft for persons of two parties of whom the first sentences tell only that they discussed something."""
    context = setting.context
    if any(d.verbal for d in drafts):
        return []
    for hit in context.hits_in(context.body, context.lead_end(2)):
        entry = hit.find("trigger")
        if entry is None or entry.attributes.get("shape") != "discuss":
            continue
        if _TO_MEET.match(context.plain, hit.start) is not None:
            continue
        sentence = setting.sentence(hit.start)
        aside = ASIDE.of(context.lexicon).search(context.plain, hit.end, sentence.end)
        end = aside.start() if aside else sentence.end
        if any(s.start < end and not _is_prepared(context, hit.end, s.start) for s in taken):
            continue
        before = [named(context, p) for p in people_before(context, sentence.start, hit.start)]
        if (
            not before
            and _TWO.of(context.lexicon).search(context.plain, sentence.start, hit.start)
            and (aside or _is_dated(setting, sentence))
        ):
            before = list({p.ident: p for p in told_before(setting, sentence) if p.name}.values())
        if not before and (group := _officials_of_states(setting, hit, sentence, aside is not None)) is not None:
            return [replace(group, rule=entry.rule)]
        behind = people_after(context, hit.end, sentence.end, _WITH_PERSON)
        sides = {p.party for p in (*before, *(named(context, q) for q in behind)) if p.party}
        if before and len(sides) == 2 and (len(before) > 1 or behind):
            phone = _BY_PHONE.search(context.plain, context.body, sentence.end)
            span = Span(hit.start, behind[-1].end if behind else hit.end)
            draft = Draft("call" if phone else "meeting", span, sentence, entry.rule, codes=sides)
            draft.add_people([*before, *(named(context, q) for q in behind)], "principal")
            told = context.plain[sentence.start : sentence.end]
            return [] if is_private(context, (*before, *behind), told) else [draft]
    return []


ASIDE = WordRegex(r"\b%meeting_edges%\s+of\b")
_PAIR_OF = 2
_TWO = WordRegex(r"\b(?:[Tt]he\s+two|[Bb]oth)\s+(?:[Ff]oreign\s+|[Dd]efen[cs]e\s+)?(?i:%office_class/officials%)\s+\Z")


# "discussed the preparations for [the upcoming Council]": no occasion at which they did
_PREPARED = lazy_regex(
    r"\b(?:preparations?|prepare|agenda|arrangements|plans?)\s+(?:for|of)\s+(?:[\w'-]+\s+){0,4}\Z|\b(?:upcoming|forthcoming)\s+(?:[\w-]+\s+){0,2}\Z"
)


def _is_prepared(context: Context, start: int, at: int) -> bool:
    """Tell whether a session is named as what was prepared: "discussed the agenda of the upcoming Council"."""
    words = context.plain[max(start, at - _PREPARED_REACH) : at]
    return _PREPARED.search(words) is not None or context.plain.startswith(("the upcoming ", "the forthcoming "), at)


_PREPARED_REACH = 60  # characters
_ADJECTIVES = WordRegex(rf"\s+(?:[\w-]+\s+){{0,2}}(?i:{OFFICIALS})\s*(?:,?\s(?:on\s)?[A-Z]\w+day,?\s)?\Z")
_NEXT_SIDE = lazy_regex(r",\s+|,?\s+and\s+")


def _sides_by_adjectives(setting: Setting, sentence: Span, verb: int) -> list[PartyMention]:
    """Return the states of "Peruvian and Kenyan foreign ministers" in front of a verb, none where one alone is told."""
    context, run = setting.context, list[PartyMention]()
    for party in reversed(context.parties_in(sentence.start, verb)):
        last = run[0] if run else None
        gap = _NEXT_SIDE.fullmatch(context.plain, party.end, last.start) if last is not None else None
        first = last is None and _ADJECTIVES.of(context.lexicon).match(context.plain, party.end, verb)
        if party.form not in ("adjective", "side") or not (first or gap):
            break
        run.insert(0, party)
    return run if len({p.code for p in run}) >= _PAIR_OF else []


_OFFICIALS_OF = WordRegex(
    rf"\b(?:[\w-]+\s+){{0,2}}(?i:{OFFICIALS})(?:\s+of\s+(?:Foreign|External|Internal|Economic)\s+Affairs)?(?=\s+(?:of|from)\s)"
)
_THE_MEETING = lazy_regex(
    r"\b[Tt]he\s+(?:meeting|talks|call|conversation|discussions?)\b[^.;]{0,40}?\b(?:held|took\s+place)\b"
)
_MEET_BY_TITLE = lazy_regex(r"\b(?:meet|met|gather|hold\s+(?:[\w-]+\s+){0,2}(?:talks|meeting))\b", re.I)
_BEFORE_VERB = 30  # characters between the states and the verb: ", on Wednesday,"


def _officials_of_states(setting: Setting, hit: Hit, sentence: Span, aside: bool) -> Draft | None:
    """Return the meeting of officials told by their states: "The ministers of A and B discussed it on Monday"."""
    context = setting.context
    group = _OFFICIALS_OF.of(context.lexicon).search(context.plain, sentence.start, hit.start)
    run = read_state_run(setting, group.end(), sentence) if group is not None else []
    start = group.start() if group is not None else sentence.start
    if len(run) < _PAIR_OF or not 0 < hit.start - run[-1].end < _BEFORE_VERB:
        run = _sides_by_adjectives(setting, sentence, hit.start)
        start = run[0].start if run else sentence.start
    if not run:
        return None
    number = context.sentence_at(sentence.start)
    behind = context.sentences[min(number + 1, len(context.sentences) - 1)].end
    told = _THE_MEETING.search(context.plain, sentence.end, behind)
    if not (aside or told or _is_dated(setting, sentence) or _MEET_BY_TITLE.search(context.title)):
        return None
    phone = _BY_PHONE.search(context.plain, start, behind if told else sentence.end)
    span, codes = Span(start, hit.end), {p.code for p in run}
    draft = Draft("call" if phone else "meeting", span, sentence, "", codes=codes)
    draft.verb = hit.start
    if told:
        draft.evidence.append(Span(*told.span()))
    return draft if len(codes) >= _PAIR_OF else None


def _is_dated(setting: Setting, sentence: Span) -> bool:
    return any(m.first for m in setting.find_dates(sentence, "past"))
