"""Verbs of meeting: what stands before and behind one tells who met whom ("A received B", "held talks with C")."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from memcon.annotate.occasions.drafts import Draft, named, opens_clause, people_after
from memcon.annotate.occasions.given_parties import given_sides
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.occasions.verb_senses import ONLY_WISHED, is_polite, is_urged, means_other
from memcon.annotate.parties.genre import is_news
from memcon.annotate.talks.arrivals import is_reception
from memcon.annotate.talks.calling_on import asks, asks_side, names_so
from memcon.annotate.talks.delegations_told import find_delegation
from memcon.annotate.talks.encounter_groups import only_begins
from memcon.annotate.talks.encounter_sides import (
    find_journey,
    open_guess,
    read_bodies,
    read_object,
    sides_together,
    subject_codes,
)
from memcon.annotate.talks.encounter_subjects import find_subjects
from memcon.annotate.talks.followed_meetings import is_followed_by
from memcon.annotate.talks.gatherings import is_held
from memcon.annotate.talks.held_nouns import end_of_hosted, match_held
from memcon.annotate.talks.hosts import Host, find_host, find_own_desk
from memcon.annotate.talks.hosts_unnamed import read_hosts_unnamed
from memcon.annotate.talks.invitations import find_acceptance
from memcon.annotate.talks.meeting_ends import BY_TELEPHONE, CALLS, is_course, stands_alone
from memcon.annotate.talks.met_groups import (
    convene_alone,
    convenes_officials,
    match_convened,
    match_region,
    speak_together,
)
from memcon.annotate.talks.met_one_by_one import are_met_one_by_one, are_states_met_one_by_one
from memcon.annotate.talks.met_sides import (
    MEET,
    Met,
    Sides,
    Verb,
    are_guests,
    are_members,
    brings_together,
    find_officials_of_both,
    is_bare_gerund,
)
from memcon.annotate.talks.on_journeys import is_on_journey
from memcon.annotate.talks.own_meetings import is_unreal
from memcon.annotate.talks.own_objects import match_own_object
from memcon.annotate.talks.own_verbs import does_it_oneself
from memcon.annotate.talks.sides_of_met import (
    give_hosts_side,
    give_led_side,
    give_one_side,
    give_side_behind,
    give_side_of_place,
)
from memcon.annotate.talks.whom_clauses import find_whom
from memcon.annotate.text.context import Person
from memcon.lexicon import Entry, Hit
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span

# "have been holding yearly consultations", "holds regular talks": what is done time and again
_HABIT = lazy_regex(
    r"(?:been\s+holding|holds?)\s(?:[^.;,]*\s)?(?:regular|yearly|annual|monthly|weekly|(?:twice|half)-yearly|periodic)\s.*s\Z"
)
NOMINAL = lazy_regex(
    r"(?:meeting|summit(?:\s(?:talks|meeting))?(?=\swith)|talks|negotiations|consultations|discussions)\b"
)
_BEHIND = 90  # characters behind talks that open a sentence in which its subject is named
# "I was pleased to meet President A in Lima today": a day or a place tells of the meeting, not of the pleasure.
_SET_BEHIND = lazy_regex(
    r"(?:\s+to\s+[A-Z]\w+)?,?\s+(?:today|yesterday|this\s+(?:morning|afternoon|evening)|in\s+[A-Z]|here\b|on\s+(?:[A-Z]\w+day\b|\d))"
)
_ASIDE_LEAD = lazy_regex(
    r"\b(?:after|following|during|at|in|before|ahead\s+of|while)\s+(?:(?:a|an|his|her|their|the)\s+)?(?:[\w-]+\s+){0,2}\Z"
)
_TAKES_PART = lazy_regex(
    r"\b(?:participated?s?\s+in|took\s+part\s+in|take\s+part\s+in|attend(?:ed|s)?|joined)\s+(?:an?|the)\s+(?:[\w-]+\s+){0,3}\Z"
)
# "Days after A and B held talks, C visited D": told as background.
_SUBORDINATE = lazy_regex(
    r"(?:\A|(?<=[.,;]\s)|(?<=[.;\n]))(?:(?:\w+\s+){0,2}(?:[Aa]fter|[Ss]ince|[Bb]efore|[Ww]hen)|[Ee]ven\s+as)\s[^,;.]*\Z"
)
_WHEN_THEY = lazy_regex(
    r"\bwhen\s+(?:they|we|he|she|I|(?:the|both)\s+(?:two\s+)?[a-z]+)\s+(?:next\s+|will\s+|again\s+)?\Z"
)
# "the leaders' meeting being hosted by President A": of the meeting, not of who is named before it
_GATHERING_IS = lazy_regex(
    r"\b(?:[Mm]eetings?|[Ss]ummits?|[Cc]onferences?|[Ss]essions?|[Ff]orums?)\s+(?:(?:that|which)\s+)?"
    r"(?:(?:is|was|are|were|being|to\s+be|will\s+be|be)\s+)*\Z"
)
# "travels to Riga to [meet] B", "for an official [meeting with] B"
_AIM = lazy_regex(r"\b(?:to\s|for\s+(?:an?|the|his|her|their)\s+(?:[\w-]+\s+){0,2})\Z")
_IS_NOUN = lazy_regex(r"(?:for\s+(?:an?\s+)?)?(?:meetings?|summit|talks|negotiations|consultations|discussions)\b")
# "met with the Peruvian allies as well as President B", "with leaders of the islands, including Premier B"
_AS_WELL_AS = lazy_regex(
    r"(?:\s+(?!and\b|to\b|in\b|at\b|on\b|for\b)[\w-]+)?,?\s+(?:as\s+well\s+as|together\s+with|along\s+with|including|among\s+them)\s+(?:the\s+)?\Z"
)
# tells of another occasion
_IN_ADDITION = lazy_regex(r"(?:In\s+addition(?!\s+to)|Separately|Additionally)\b|In\s+addition\s+to\s[^,;:]*,")
_APART = lazy_regex(r"\b(?:also|then|later)\s+(?:[a-z]+\s+){0,3}separately\b")
_APART_REACH = 16  # characters of "will also"
_STRICT = lazy_regex(r"(?:receiv|welcome|host|call|warmly)")
_FACE_TO_FACE = WordRegex(r"\b%meeting_edges%\s+of\b|\bin\s+person\b|\bface[\s-]to[\s-]face\b", re.I)
# "was in Lima, where he called on the President and spoke with Minister A": who is there needs no telephone
_BEING_THERE = lazy_regex(
    r"\b(?:visited|visiting|visits|travel+ed\s+to|arrived\s+in|(?:was|were|is|are)\s+in\s+(?=[A-Z]))\b[^.;:]{0,120}?"
    r"(?:,\s+where\s|\sand\s)(?:(?!\b(?:telephone|phone|video|call|had|earlier|said)\b)[^.;:]){0,120}\Z"
)
# "In Lima she talked to Minister A", "spoke to Minister A in Lima about eels"
_IN_FIRST = lazy_regex(r"\s*(?:While\s+)?(?:[Ii]n|[Aa]t)\s+")
_IN_BEHIND = lazy_regex(r"(?:,\s(?:his|her|their)\s[\w'’ -]{3,40}?)?,?\s+in\s+")
_ON_THE = lazy_regex(r"\s*(?:Earlier|Later|Also|Separately)?,?\s*[Oo]n\s+the\s+")
_NAMES = ("called", "calls")
_CALLING_ON = lazy_regex(r"(?:also\s)?call(?:ed|s|ing)?\s(?:up)?on\Z")


def read_verb(setting: Setting, hit: Hit, entry: Entry, earlier: Draft | None = None) -> Draft | None:
    """Return the draft of a verb that brings two sides together; `earlier` is the draft told before it."""
    verb = _place_verb(setting, hit, entry)
    met = _find_met(setting, verb) if verb is not None else None
    if verb is None or is_unreal(setting, verb.sentence, hit.start):
        return None
    if (met is None or met.nobody) and (unnamed := _read_unnamed(setting, verb, earlier)) is not None:
        return unnamed
    if met is None:
        return None
    guests, inviters = find_acceptance(setting, verb.sentence.start, hit.start) if met.nobody else ([], [])
    if guests:
        met = replace(met, people=inviters)
    sides = _find_sides(setting, verb, met, earlier)
    if guests:
        sides.leads = guests
        sides.codes |= {p.party for p in (named(setting.context, g) for g in guests) if p.party}
    if entry.attributes.get("who") == "persons" and not sides.leads:
        return None
    if is_bare_gerund(verb, sides) or is_reception(setting, verb.hit, verb.entry, verb.sentence):
        return None
    convened = _match_convened(setting, verb)
    if convened is not None and (codes := sides.codes or _home(setting)):
        draft = Draft("meeting", Span(hit.start, convened.end()), verb.sentence, entry.rule, codes=codes)
        draft.add_people((named(setting.context, p) for p in sides.leads), "chair")
        draft.alone = True
        return draft
    others = give_one_side(setting, [named(setting.context, p) for p in sides.met.people])
    members = are_members(setting, verb, sides.codes)
    if not brings_together(setting, verb, sides, others, members):
        return None
    draft = _build_draft(setting, verb, sides, others)
    draft.alone = members
    return draft


def _read_unnamed(setting: Setting, verb: Verb, earlier: Draft | None) -> Draft | None:
    """Return the draft of a verb that says who was met without a state: leaders of a region, officials where one is."""
    region = match_region(setting.context.lexicon, setting.context.plain, verb.end, verb.sentence.end)
    host = None
    if region is None or verb.form.startswith("conven"):
        region, host = None, find_host(setting, verb.hit, verb.end, verb.sentence)
    desk = None
    if region is None and host is None:
        desk = find_own_desk(setting, verb.end, verb.sentence, verb.sentence.start)
    if region is None and host is None and desk is None:
        return read_hosts_unnamed(setting, verb, find_subjects(setting, verb.hit, verb.sentence, earlier))
    leads = [named(setting.context, p) for p in find_subjects(setting, verb.hit, verb.sentence, earlier)]
    if desk is not None:
        return _read_guests(setting, verb, desk, leads)
    codes = {p.party for p in leads if p.party} or (_home(setting) if host is not None else set())
    if len(codes) != 1 or (region is not None and not leads) or (host is not None and host.code in codes):
        return None
    end = host.end if host is not None else region.end() if region is not None else verb.end
    draft = Draft(verb.kind, Span(verb.hit.start, end), verb.sentence, verb.entry.rule, codes=codes)
    draft.codes |= {host.code} if host is not None else set()
    draft.leads, draft.verbal = leads, _is_verbal(setting.context.plain, verb)
    draft.alone = draft.other = region is not None
    draft.add_people(leads, "principal")
    return draft


def _read_guests(setting: Setting, verb: Verb, desk: Host, leads: Sequence[Person]) -> Draft | None:
    """Return the draft of another state's guests who met officials of the publisher's government."""
    acting = {p.party for p in leads if p.party}
    acting = acting or {p.code for p in subject_codes(setting.context, verb.sentence.start, verb.hit.start)}
    if len(acting) != 1 or desk.code in acting:
        return None
    draft = Draft(verb.kind, Span(verb.hit.start, desk.end), verb.sentence, verb.entry.rule, codes=acting | {desk.code})
    draft.leads, draft.verbal = list(leads), _is_verbal(setting.context.plain, verb)
    draft.add_people(leads, "principal")
    return draft


def _home(setting: Setting) -> set[str]:
    """Return the government that publishes the text, as one side of what it tells."""
    return {setting.home} if setting.home else set()


def _place_verb(setting: Setting, hit: Hit, entry: Entry) -> Verb | None:
    """Return the verb with its noun, None where its words tell of no meeting."""
    text, sentence, form = setting.context.plain, setting.sentence(hit.start), hit.entries[0].form
    if text[hit.start].isupper() and hit.start > sentence.start:  # a headline within the text
        return None
    wished = ONLY_WISHED.search(text, max(sentence.start, hit.start - 60), hit.start)
    if _IS_NOUN.match(form) and (wished or is_urged(text, hit.start, sentence.start)):
        return None
    if means_other(text, hit, sentence) or (form == "hosting" and text.endswith(" for ", 0, hit.start)):
        return None  # "thanked the king for hosting the summit"
    is_by = form == "hosted" and text.startswith(" by", hit.end)
    if is_by and _GATHERING_IS.search(text, max(sentence.start, hit.start - 40), hit.start) is not None:
        return None
    if _CALLING_ON.match(form) and asks_side(text, hit.end, sentence.end):
        return None
    verb = Verb(hit, entry, str(entry.attributes["shape"]), str(entry.attributes["kind"]), sentence, hit.end)
    if form.startswith("host") and (end := end_of_hosted(setting.context, hit, sentence)) is not None:
        return replace(verb, shape="hold", end=end)
    if verb.shape != "hold" or _match_convened(setting, verb):
        return verb
    if form.startswith("convene") and (
        convene_alone(text, hit.start, hit.end) or convenes_officials(setting.context.lexicon, text, hit.end)
    ):
        return replace(verb, shape="direct")
    noun = match_held(setting.context, hit.end, sentence.end)
    if noun is None or only_begins(text, hit, sentence, noun.end()):
        return None
    if _HABIT.match(text, hit.start, noun.end()) or is_course(setting, hit, noun, sentence):
        return None
    return replace(verb, end=noun.end(), kind="call" if CALLS.search(noun.group()) else verb.kind)


def _match_convened(setting: Setting, verb: Verb) -> re.Match[str] | None:
    """Return the words that tell whom somebody convened: "convened African leaders"."""
    return match_convened(setting.context.plain, verb.hit.end) if verb.form.startswith("conven") else None


def _find_met(setting: Setting, verb: Verb) -> Met | None:
    """Return whom a verb says were met, None where the words behind it show that it tells of no meeting."""
    text, sentence = setting.context.plain, verb.sentence
    if (whom := find_whom(setting, verb)) is not None:
        return Met([whom.other], [], verb.end)
    if (mine := match_own_object(text, verb.end, verb.shape)) is not None:
        return Met([], [], mine)
    people, reach = read_object(setting, verb.hit, verb.end, sentence, verb.shape)
    people = give_side_behind(setting, give_led_side(setting, verb.end, people))
    if _CALLING_ON.match(verb.form) and asks(text, reach, sentence.end):
        return None  # "called on the minister to resign"
    if people and verb.form in _NAMES and names_so(text, reach, sentence.end):
        return None  # "called the minister a liar"
    if is_polite(text, verb.hit.start) and not (people and _SET_BEHIND.match(text, reach, sentence.end)):
        return None
    if people:
        return Met(people, [], reach)
    if verb.entry.attributes.get("whom") == "persons" or verb.form == "engaged with":
        return None  # "engaged with partners"
    strict = verb.shape == "direct" and _STRICT.match(verb.form) is not None
    bodies = read_bodies(setting.context, verb.end, sentence, verb.shape, strict)
    if bodies:
        within = setting.context.people_in(bodies[0].start, bodies[-1].end)
        last = next((b for b in reversed(bodies) if not any(p.start <= b.start < p.end for p in within)), bodies[-1])
        named_too = people_after(setting.context, last.end, sentence.end, _AS_WELL_AS)
        return Met(named_too, bodies, max([bodies[-1].end, *(p.end for p in named_too)]))
    if verb.form in MEET and not stands_alone(verb.form, text, verb.hit.end):
        return None  # "to meet the goals", "met its targets"
    first = setting.context.first_sentence
    opens = setting.context.sentence_at(sentence.start) <= first
    together = speak_together(verb.form, text, sentence, verb.hit.start, verb.hit.end, opens)
    if verb.shape == "with" and not together and not BY_TELEPHONE.match(text, verb.hit.end):
        return None  # "speak with one voice"
    return Met([], [], reach)


def _find_sides(setting: Setting, verb: Verb, met: Met, earlier: Draft | None) -> Sides:
    """Return who acts and who is met, with the parties that the words tell or that can but be meant."""
    context, whom = setting.context, find_whom(setting, verb)
    leads = whom.leads if whom is not None else find_subjects(setting, verb.hit, verb.sentence, earlier)
    own = does_it_oneself(context.plain, verb.sentence, verb.hit.start, verb.form)
    own = own or match_own_object(context.plain, verb.end, verb.shape) is not None
    team = None if leads or own or met.nobody else find_delegation(setting, verb.sentence, verb.hit.start)
    if team is not None:
        met = replace(met, people=give_hosts_side(setting, team.code, [named(context, p) for p in met.people]))
    theirs = {p.party for p in (named(context, q) for q in met.people) if p.party} | {b.code for b in met.bodies}
    if team is not None and team.code in theirs:
        team = None  # "they" who met are both sides
    leads = team.leaders if team is not None else leads
    leads = give_side_of_place(setting, verb.sentence, leads) if met.nobody else leads
    sides = Sides(leads, own, met, theirs | {p.party for p in (named(context, q) for q in leads) if p.party})
    sides.codes |= {team.code} if team is not None else _codes_of_lead(setting, verb, sides)
    if met.nobody and verb.shape == "hold" and are_guests(setting, verb, sides.codes):
        sides.codes.add(str(setting.home))
    if met.nobody and verb.shape == "direct" and not leads and len(sides.codes) < 2:
        sides.codes |= sides_together(setting, verb.hit, verb.sentence)
        sides.codes |= find_officials_of_both(setting, verb) if len(sides.codes) < 2 else set()
    sides.codes |= given_sides(context, sides.codes) if met.people or leads else set()
    # a government speaks with its own people as well; a newspaper tells of guests
    may_be_guest = verb.shape == "direct" or setting.home is None
    may_be_guest = may_be_guest or (verb.shape == "hold" and is_on_journey(setting, verb.hit.start))
    if may_be_guest and met.people and len(sides.codes) == len(leads) == 1:
        opened = [open_guess(setting, leads[0], p) for p in met.people]
        if not any(p.party for p in opened):  # who stands beside one told as the publisher's own is no stranger
            sides.met = replace(met, people=opened)
    return sides


def _codes_of_lead(setting: Setting, verb: Verb, sides: Sides) -> set[str]:
    """Return the parties that act where no person tells them: those named before the verb, else the publisher's."""
    context = setting.context
    before = verb.sentence.start, verb.hit.start
    if sides.own or not sides.leads:
        told = set() if sides.own else {p.code for p in subject_codes(context, *before)}
        return told or (_home(setting) if sides.own or not sides.met.nobody else set())
    if verb.form in MEET and len(sides.codes) < 2 and sides.met.nobody:
        return {p.code for p in subject_codes(context, *before)}
    return set() if any(named(context, p).party for p in sides.leads) else _home(setting)


def _build_draft(setting: Setting, verb: Verb, sides: Sides, others: Sequence[Person]) -> Draft:
    """Return the draft of a verb whose two sides are known."""
    context, text = setting.context, setting.context.plain
    hit, sentence, reach = verb.hit, verb.sentence, sides.met.reach
    kind = "meeting" if verb.entry.value == "spoke" and _are_there(setting, verb, sides) else verb.kind
    if verb.shape == "hold" and BY_TELEPHONE.match(text, reach, sentence.end):
        kind = "call"  # "had a conversation with B over the phone"
    draft = Draft(kind, Span(hit.start, max(reach, verb.end)), sentence, verb.entry.rule, codes=sides.codes)
    draft.verbal = _is_verbal(text, verb)
    draft.several = len(others) > 1 and are_met_one_by_one(context, hit, verb.end, sides.met.people, others, kind)
    draft.several = draft.several or (
        not others and are_states_met_one_by_one(context, hit, verb.end, sides.met.bodies, kind)
    )
    leads = sides.leads
    if not draft.verbal and not leads and _ASIDE_LEAD.search(text, max(sentence.start, hit.start - 40), hit.start):
        leads = context.people_in(sentence.start, hit.start)[:1]  # "A said after a meeting with B"
        own = {p.party for p in (named(context, q) for q in leads) if p.party}
        theirs = {p.party for p in others if p.party} | {b.code for b in sides.met.bodies}
        draft.codes = own | theirs if own and theirs else draft.codes | own  # "A met B after talks with C": not B's
    if not leads and not sides.own:
        behind = context.people_in(reach, min(sentence.end, reach + _BEHIND))[:1]
        comma = text.rfind(",", reach, behind[0].start) if behind and not others else reach
        if behind and comma >= 0 and opens_clause(context, comma, behind[0].end):
            leads = behind  # "In talks with B, A said", "In talks with the Thai side in Oslo, A said": A's
            draft.codes |= {p for p in (named(context, behind[0]).party,) if p}
    if verb.form.startswith("for ") or _AIM.search(text, max(sentence.start, hit.start - 40), hit.start):
        draft.verb = find_journey(context, sentence, hit.start)
    if verb.entry.attributes.get("whom"):
        draft.verb = hit.end  # the trigger tells itself that the guest is still to come
    draft.leads, draft.own = list(leads), sides.own
    draft.other = (
        _IN_ADDITION.match(text, sentence.start, hit.start) is not None
        or _APART.search(text, max(sentence.start, hit.start - _APART_REACH), draft.span.end) is not None
    )
    draft.add_people((named(context, p) for p in leads), "principal")
    draft.add_people(others, "principal")
    draft.verbal = draft.verbal or (not is_news(context) and is_held(context, verb.end, draft))
    return draft


def _are_there(setting: Setting, verb: Verb, sides: Sides) -> bool:
    """Tell whether those who spoke were in one place: "in person", "In Lima she talked to Minister A of Peru"."""
    context, text, sentence, reach = setting.context, setting.context.plain, verb.sentence, sides.met.reach
    if CALLS.search(verb.form) is not None:
        return False
    there = _FACE_TO_FACE.of(context.lexicon)
    if there.search(text, verb.hit.start, min(sentence.end, reach + 90)) is not None:
        return True
    if (edge := _ON_THE.match(text, sentence.start, verb.hit.start)) and there.match(text, edge.end()) is not None:
        return BY_TELEPHONE.search(text, verb.hit.start, sentence.end) is None
    if _BEING_THERE.search(text, sentence.start, verb.hit.start) is not None:
        return True
    for match in (_IN_FIRST.match(text, sentence.start, verb.hit.start), _IN_BEHIND.match(text, reach, sentence.end)):
        places = [h.find("place") for h in context.hits_in(match.end(), match.end() + 1)] if match is not None else []
        if any(p is not None and p.attributes.get("country") not in (None, setting.home) for p in places):
            return BY_TELEPHONE.search(text, verb.hit.start, sentence.end) is None
    return False


def _is_verbal(text: str, verb: Verb) -> bool:
    """Tell whether a sentence tells the meeting itself, not what was said after it or what is told as background."""
    before = verb.sentence.start, verb.hit.start
    if _SUBORDINATE.search(text, *before) or _WHEN_THEY.search(text, max(before[0], before[1] - 40), before[1]):
        return False
    return (
        NOMINAL.match(verb.form) is None
        or _TAKES_PART.search(text, max(before[0], before[1] - 60), before[1]) is not None
        or is_followed_by(text, verb.sentence, before[1])
    )
