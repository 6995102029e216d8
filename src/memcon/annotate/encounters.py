"""Meetings, calls and visits outside any mechanism: who met whom, from the trigger and its two sides."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from memcon.annotate.context import Context
from memcon.annotate.drafts import Draft, Told, named
from memcon.annotate.encounter_asides import find_asides
from memcon.annotate.encounter_discussed import find_discussed_with
from memcon.annotate.encounter_groups import read_group
from memcon.annotate.encounter_nouns import find_between, find_noun_meetings
from memcon.annotate.encounter_shapes import (
    THESE,
    find_ceremony,
    find_discussed,
    find_first_person,
    find_gerunds,
    find_pairs,
    find_planned,
    find_talks,
    find_theirs,
    read_between,
    read_same,
)
from memcon.annotate.encounter_sides import (
    BODY_VERBS,
    ONLY_WISHED,
    are_met_one_by_one,
    find_journey,
    find_subjects,
    give_led_side,
    give_one_side,
    is_polite,
    is_private,
    means_other,
    open_guess,
    read_bodies,
    read_object,
    sides_together,
    subject_codes,
)
from memcon.annotate.meeting_setting import Setting
from memcon.annotate.own_meetings import find_own_meetings, is_unreal
from memcon.annotate.ranges import Ranges
from memcon.annotate.signings import find_signings
from memcon.annotate.states import read_states
from memcon.lexicon import Entry, Hit
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_NOUN = lazy_regex(
    r"(?:\s+(?:an?\s+(?:(?:first|second|third|fourth|new|fresh|final|further|last|another)\s+)?(?:number|series|round|day)|another\s+round|(?:the\s+)?(?:\w+\s+)?(?:two|three|four|five|six|several)\s+(?:days|rounds|hours))\s+of)?(?:\s+(?!of\b|that\b|which\b|and\b|with\b|to\b|in\b|"
    r"on\b|by\b|for\b|from\b|been\b|via\b|a\s+press)[\w'’.+\"“-]+){0,6}?\s+"
    r"(?P<noun>meetings?|talks?|discussions?|conversations?|(?:phone\s+|telephone\s+|video\s+|"
    r"conference\s+)?calls?|(?:video|tele)[\s-]?conference|consultations|"
    r"negotiations|summit|exchange\s+of\s+views|one-on-one|tête-à-tête|bilaterals?(?=\s+with\b|[,.])|luncheon|lunch|breakfast|dinner|audience|reception(?=\s+for\b))\b"
)

_CALL = lazy_regex(
    r"\b(?:phone|telephone|video\s+talks?|(?<!courtesy\s)call|video\s+call|calls|telephonic|telephonically)\b", re.I
)

_FIRST = lazy_regex(
    r"\b(?:I|[Ww]e)\b(?:'(?:ll|ve|m|re|d))?(?:\s+(?:will|also|then|have|had|just|today|both|would|was|am|were|are|been|very|so|"
    r"really|most|again|shall|look|looking|forward|able|going))*"
    r"(?:\s+(?:pleased|delighted|honou?red|glad|happy|privileged|grateful|excited|fortunate|pleasure|opportunity)\s+to)?"
    r"(?:\s+(?:the|a)\s+(?:[a-z]+\s+)?(?:pleasure|opportunity|honou?r|privilege|chance)\s+(?:to|of))?(?:\s+to)?\s*\Z"
)

# "I was pleased to meet President A in Lima today": a day or a place tells of the meeting, not of the pleasure.
_SET_BEHIND = lazy_regex(r",?\s+(?:today|yesterday|this\s+(?:morning|afternoon|evening)|in\s+[A-Z])")


_ASIDE_LEAD = lazy_regex(
    r"\b(?:after|following|during|at|in|before|ahead\s+of|while)\s+(?:(?:a|an|his|her|their|the)\s+)?(?:[\w-]+\s+){0,2}\Z"
)
_TAKES_PART = lazy_regex(
    r"\b(?:participated?s?\s+in|took\s+part\s+in|take\s+part\s+in|attend(?:ed|s)?|joined)\s+(?:an?|the)\s+(?:[\w-]+\s+){0,3}\Z"
)
# "Days after A and B held talks, C visited D": told as background.
_SUBORDINATE = lazy_regex(
    r"(?:\A|(?<=[.,;]\s)|(?<=[.;\n]))(?:\w+\s+){0,2}(?:[Aa]fter|[Ss]ince|[Bb]efore|[Ww]hen)\s[^,;.]*\Z"
)
_IS_NOUN = lazy_regex(r"(?:for\s+(?:an?\s+)?)?(?:meetings?|talks|negotiations|consultations|discussions)\b")
_NOMINAL = lazy_regex(r"(?:meeting|talks|negotiations|consultations|discussions)\b")
# "ministers of the Group of Seven met" and "EU foreign ministers met": the members of one body.
_MEMBERS = lazy_regex(
    r"(?i)\b(?:(?:ministers|leaders|officials|heads\s+of\s+\w+|governors|delegates|representatives|experts|negotiators|"
    r"members|member\s+(?:states|countries|nations)|nations|countries|board|committee|council)\s+"
    r"(?:of|from)\s+[^.;:]{0,60}|(?<!\btwo\s)(?<!\bboth\s)(?:ministers|leaders|governors|chiefs|bankers|"
    r"countries|nations|states)"
    r"(?:\s+(?:on|this|last)\s+\w+|\s+(?:today|yesterday|also|will|would|had|have|are|to))*\s*)\Z"
)
_MEET = frozenset(
    (
        "met",
        "meet",
        "meets",
        "gather",
        "gathered",
        "assembled",
        "are meeting",
        "is meeting",
        "were meeting",
        "was meeting",
    )
)
_ALONE = lazy_regex(
    r"\s*(?:[.,;:)—–-]|\Z|\(|\d|(?:in|on|at|for|to|today|yesterday|tomorrow|tonight|and|with|again|this|last|late|here|there|"
    r"during|via|within|under|over|several|twice|once|first|as|earlier|later|next|before|after|"
    r"between|from|while|by|(?!only|early)[a-z]+ly|behind|face|one|of|together|online|through|alone|"
    r"ahead|following|January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)"
)
_STRICT = lazy_regex(r"(?:receive|welcome|host|call|warmly)")

_FACE_TO_FACE = lazy_regex(r"\b(?:sidelines?|margins?)\s+of\b|\bin\s+person\b|\bface[\s-]to[\s-]face\b", re.I)


_BY_TELEPHONE = lazy_regex(
    r"\s+(?:(?:on\s+)?[A-Z]\w+day\s+|today\s+|earlier\s+)?(?:by|over\s+the|on\s+the)\s+(?:tele)?phone\b"
)

_CONVENED = lazy_regex(
    r"\s+(?P<who>(?:[A-Z][\w-]+\s+){1,3}(?:leaders|ministers|envoys|partners|[Ff]oreign\s+[Mm]inisters))\b"
)

_CALLING_ON = lazy_regex(r"(?:also\s)?call(?:ed|s|ing)?\son\Z")
# What a guest does where he calls.
_ASKED_TO = lazy_regex(
    r"\s+to\s+(?!(?:discuss|exchange|convey|pay|hand|deliver|express|brief|bid|congratulate|thank|present|extend|inform|review|"
    r"talk|consult|take|say|offer|submit|seek|hold|apprise|explore|condole|greet|introduce|invite)\b)[a-z]+\b"
)

_ARRIVAL = lazy_regex(
    r"\b(?:on|upon)\s+(?:his|her|their|the)?\s*(?:\w+\s+)?arrival\b|\bat\s+(?:the\s+)?(?:[\w'’-]+\s+){0,4}airport\b",
    re.I,
)

# "This marks the first meeting between A and B" speaks of the occasion told before.
_ANAPHOR = lazy_regex(r"\b(?:This|It)\s+(?:marks|marked|was|is)\s+(?:the|their|a)\s+(?:[\w-]+\s+){0,4}\Z")

_BODY_GAP = lazy_regex(r"\s*,?\s*(?:\([^()]{1,30}\)\s*)?(?:(?:has|have|had|will|also|first|last|today|formally)\s+)*")

_OWN_MEETING = lazy_regex(r"\s+its\s+(?:[\w-]+\s+){0,3}(?:meeting|session|round|sitting)\b")
_MET_WITH = lazy_regex(r"\s+(?:with\s+)?(?:the\s+)?[A-Z]")


def find_encounters(setting: Setting, taken: Sequence[Span], start: int = 0) -> list[Draft]:
    """Return a draft for each trigger from `start` on that brings two governments or bodies together."""
    context = setting.context
    drafts, told = list[Draft](), Told()
    sessions, starts = Ranges(taken), set[int]()
    for hit in context.hits_of("trigger", start):
        entry = hit.find("trigger")
        if entry is None or sessions.cover(hit.start):
            continue
        if _is_body_meeting(context, hit, entry, sessions):
            continue
        if _NOMINAL.match(hit.entries[0].form) and any(d.span.start < hit.start < d.span.end for d in drafts[-1:]):
            continue  # the object of a verb read already: "held talks with"
        shape = str(entry.attributes.get("shape", ""))
        if shape in ("direct", "with", "hold"):
            draft = _read_verb(setting, hit, entry, shape, drafts[-1] if drafts else None)
            if (
                draft is None
                and drafts
                and hit.entries[0].form.endswith("with")
                and THESE.match(context.plain, hit.end)
            ):
                draft = read_same(setting, hit, entry, drafts[-1])
            if draft is None and (end := _end_of_meeting(setting, hit, shape)):
                draft = read_group(setting, hit, entry, end, told)
            if draft is not None and draft.several:
                parts = _split(context, draft)
                drafts += parts
                for part in parts:
                    told.add(part)
                starts.update(d.span.start for d in parts)
                continue
        elif shape == "between":
            draft = read_between(setting, hit.start, hit.end, str(entry.attributes["kind"]), entry.rule)
        else:
            continue
        if draft is None or draft.span.start in starts:
            continue
        if not (drafts and _ANAPHOR.search(context.plain, max(0, draft.span.start - 70), draft.span.start)):
            drafts.append(draft)
            told.add(draft)
            starts.add(draft.span.start)
    drafts += find_first_person(setting, taken, drafts)
    drafts += find_own_meetings(setting, taken, drafts)
    drafts += find_pairs(setting, taken)
    drafts += find_ceremony(setting, min((d.span.start for d in drafts), default=len(context.plain)))
    drafts += find_between(setting, taken, drafts)
    drafts += find_talks(setting, taken, drafts)
    drafts += find_planned(setting, taken, drafts)
    drafts += find_gerunds(setting, drafts)
    discussed = find_discussed(setting, taken, drafts)  # takes in the noun within it: "discussed trade in talks with B"
    drafts = [d for d in drafts if not any(x.span.start <= d.span.start < x.span.end for x in discussed)] + discussed
    drafts += find_discussed_with(setting, taken, drafts)
    asides = find_asides(setting, taken, drafts)
    whole = {d.sentence.start for d in asides}  # of these the drafts so far have one side only
    drafts = [*(d for d in drafts if d.sentence.start not in whole), *asides]
    drafts += find_noun_meetings(setting, taken, drafts)
    drafts += find_signings(setting, taken, drafts)
    if not taken and not any(d.verbal for d in drafts):
        drafts += find_theirs(setting)
    return sorted(drafts, key=lambda d: d.span.start)


def _end_of_meeting(setting: Setting, hit: Hit, shape: str) -> int | None:
    """Return where the words of meeting end that need no object ("met in Oslo", "held two rounds of talks")."""
    text = setting.context.plain
    if shape == "hold":
        noun = _NOUN.match(text, hit.end, setting.sentence(hit.start).end)
        return noun.end() if noun else None
    if shape == "with" and not _MET_WITH.match(text, hit.end):  # "they had a phone call", "they spoke by phone"
        phone = _BY_TELEPHONE.match(text, hit.end)
        if phone is not None or _CALL.search(hit.entries[0].form):
            return phone.end() if phone is not None else hit.end
    return hit.end if hit.entries[0].form in _MEET and _ALONE.match(text, hit.end) else None


def _is_body_meeting(context: Context, hit: Hit, entry: Entry, sessions: Ranges) -> bool:
    """Tell whether a body by name is what met ("the Harbour Commission met in Oslo"): its session, no other meeting."""
    before = sessions.end_before(hit.start)
    if before is None:
        return False
    if _OWN_MEETING.match(context.plain, hit.end):  # "the Council held its third meeting"
        return _BODY_GAP.fullmatch(context.plain, before, hit.start) is not None
    if hit.entries[0].form not in BODY_VERBS or entry.attributes.get("kind") != "meeting":
        return False
    return _BODY_GAP.fullmatch(context.plain, before, hit.start) is not None and not _MET_WITH.match(
        context.plain, hit.end
    )


def _read_verb(setting: Setting, hit: Hit, entry: Entry, shape: str, earlier: Draft | None = None) -> Draft | None:
    context = setting.context
    text, sentence = context.plain, setting.sentence(hit.start)
    if text[hit.start].isupper() and hit.start > sentence.start:  # a headline within the text
        return None
    at, kind = hit.end, str(entry.attributes["kind"])
    convening = hit.entries[0].form.startswith("conven")
    if _IS_NOUN.match(hit.entries[0].form) and ONLY_WISHED.search(text, max(sentence.start, hit.start - 60), hit.start):
        return None
    if means_other(text, hit, sentence):
        return None
    if shape == "hold" and not (convening and _CONVENED.match(text, hit.end)):
        noun = _NOUN.match(text, hit.end, sentence.end)
        if not noun:
            return None
        at = noun.end()
        kind = "call" if _CALL.search(noun.group()) else kind
    objects, reach = read_object(setting, hit, at, sentence, shape)
    objects = give_led_side(setting, at, objects)
    if _CALLING_ON.match(hit.entries[0].form) and _ASKED_TO.match(text, reach, sentence.end):
        return None  # "called on the minister to resign"
    if is_polite(text, hit.start) and not (objects and _SET_BEHIND.match(text, reach, sentence.end)):
        return None
    strict = _STRICT.match(hit.entries[0].form) is not None
    if not objects and entry.attributes.get("whom") == "persons":
        return None
    bodies = [] if objects else read_bodies(context, at, sentence, shape, strict)
    if bodies:
        reach = bodies[-1].end
    form = hit.entries[0].form
    if form == "engaged with" and not objects:
        return None  # "engaged with partners"
    if not objects and not bodies:
        if form in _MEET and not _ALONE.match(text, hit.end):
            return None  # "to meet the goals", "met its targets"
        if shape == "with" and not _BY_TELEPHONE.match(text, hit.end):
            return None  # "speak with one voice"
    if is_unreal(setting, sentence, hit.start):
        return None
    subjects = find_subjects(setting, hit, sentence, earlier)
    convened = _CONVENED.match(text, hit.end) if hit.entries[0].form.startswith("conven") else None
    sides = {p.party for p in (named(context, q) for q in (*subjects, *objects)) if p.party}
    sides |= {b.code for b in bodies}
    first_person = _FIRST.search(text, max(sentence.start, hit.start - 40), hit.start)
    if first_person or not subjects:
        lead = [] if first_person else subject_codes(context, sentence.start, hit.start)
        sides |= {p.code for p in lead}
        if not lead and (first_person or objects or bodies) and setting.home:
            sides.add(setting.home)
    elif hit.entries[0].form in _MEET and len(sides) < 2 and not objects and not bodies:
        sides |= {p.code for p in subject_codes(context, sentence.start, hit.start)}
    elif setting.home and not any(named(context, s).party for s in subjects):
        sides.add(setting.home)
    if (
        shape == "hold"
        and len(sides) == 1
        and not objects
        and not bodies
        and _is_guest(setting, kind, sides, text[at : at + 60])
    ):
        sides.add(str(setting.home))
    if len(sides) < 2 and not objects and not bodies and shape == "direct" and not subjects:
        sides |= sides_together(setting, hit, sentence)
    if (
        hit.entries[0].form.endswith("ing")
        and " " not in hit.entries[0].form
        and not subjects
        and not objects
        and not first_person
    ):
        return None  # "from treaties to hosting negotiations"
    if entry.value == "received" and _ARRIVAL.search(text, sentence.start, sentence.end):
        return None  # a reception at the airport
    if convened and not sides and setting.home:
        sides.add(setting.home)
    if convened and sides:
        draft = Draft("meeting", Span(hit.start, convened.end()), sentence, entry.rule, codes=sides)
        draft.add_people((named(context, p) for p in subjects), "chair")
        draft.alone = True
        return draft
    states = read_states(context.lexicon)
    if (
        shape != "direct"
        and not objects
        and not bodies
        and "with" not in text[at : at + 6]
        and len(sides) < 2
        and not any(map(states.is_body, sides))
        and not (states.is_one_body(sides) and _MEMBERS.search(text, sentence.start, hit.start))
    ):
        return None
    # a government speaks with its own people as well; a newspaper tells of guests
    if (shape == "direct" or setting.home is None) and len(sides) == len(subjects) == len(objects) == 1:
        objects, sides = open_guess(setting, subjects[0], objects[0], sides)
    others = give_one_side(setting, [o if o.name else named(context, o) for o in objects])
    everyone = [*(named(context, s) for s in subjects), *others]
    pending = len(sides) == 1 and len(everyone) > 1 and any(p.name and not p.party for p in everyone)
    pending = pending or (len(sides) == 1 and any(p.name and not p.party for p in others))
    members = states.is_one_body(sides) and _MEMBERS.search(text, sentence.start, hit.start) is not None
    if is_private(context, (*subjects, *objects), text[at:reach]) or (len(sides) < 2 and not pending and not members):
        return None
    if (
        shape == "direct"
        and not objects
        and not bodies
        and not (hit.entries[0].form in _MEET or re.match(r"(?:met|meet)\b", hit.entries[0].form))
    ):
        return None
    if entry.value == "spoke" and _FACE_TO_FACE.search(text, hit.start, min(sentence.end, reach + 90)):
        kind = "meeting"
    draft = Draft(kind, Span(hit.start, max(reach, at)), sentence, entry.rule, codes=sides)
    draft.verbal = (
        _NOMINAL.match(hit.entries[0].form) is None
        or _TAKES_PART.search(text, max(sentence.start, hit.start - 60), hit.start) is not None
    )
    if _SUBORDINATE.search(text, sentence.start, hit.start):
        draft.verbal = False
    draft.several = len(objects) > 1 and are_met_one_by_one(text, hit, at, objects, others, kind)
    if not draft.verbal and _ASIDE_LEAD.search(text, max(sentence.start, hit.start - 40), hit.start) and not subjects:
        subjects = context.people_in(sentence.start, hit.start)[:1]  # "A said after a meeting with B"
        draft.codes |= {p.party for p in (named(context, q) for q in subjects) if p.party}
    if hit.entries[0].form.startswith("for ") or text.startswith("to ", hit.start - 3):
        draft.verb = find_journey(context, sentence, hit.start)
    draft.leads, draft.alone, draft.own = list(subjects), members, first_person is not None
    if entry.attributes.get("whom"):
        draft.verb = hit.end  # the trigger tells itself that the guest is still to come
    draft.add_people((named(context, p) for p in subjects), "principal")
    draft.add_people(others, "principal")
    return draft


# "held talks at the Ministry": no word tells with whom.
_WITH_WHOM = lazy_regex(r"[^.;]{0,50}?\b(?:with|between|among|by)\b")


def _is_guest(setting: Setting, kind: str, sides: set[str], behind: str) -> bool:
    """Tell whether those who held talks with nobody named met the side that publishes this: they are of another."""
    if kind != "meeting" or setting.home is None or setting.home in sides or _WITH_WHOM.match(behind):
        return False
    return len(next(iter(sides))) == 2


def _split(context: Context, draft: Draft) -> list[Draft]:
    """Return one draft for each person met in a row of meetings ("held bilateral meetings with A, B and C")."""
    others = context.people_in(draft.span.start, draft.span.end)
    hosts = [p for p in draft.people if p.ident not in {o.ident for o in others}]
    own = {p.party for p in hosts if p.party} or draft.codes - {named(context, o).party for o in others}
    theirs = draft.codes - own
    out = []
    for other in others:
        full = named(context, other)
        if full.party is None and len(theirs) == 1:
            full = replace(full, party=next(iter(theirs)))
        if not full.party or full.party in own:
            continue
        part = Draft(draft.kind, Span(other.start, other.end), draft.sentence, draft.rule, codes={*own, full.party})
        part.verb, part.leads, part.own = draft.span.start, draft.leads, draft.own
        part.add_people(hosts, "principal")
        part.add_people([full], "principal")
        out.append(part)
    return out
