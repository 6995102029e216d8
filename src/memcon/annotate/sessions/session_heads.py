"""Who led, chaired or took part in a session, and which parties its persons stand for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from memcon.annotate.occasions.drafts import Draft, Occasions, codes_between, named, people_after, people_before
from memcon.annotate.occasions.journeys import goes_to_attend, is_purpose
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.people.beside_sides import THE_OTHER_BY, find_gapped
from memcon.annotate.sessions.chairs import find_chairs_behind, is_said_of_chairs, take_own_offices, with_pronoun
from memcon.annotate.sessions.delegation_members import leave_members
from memcon.annotate.sessions.listed_heads import add_listed
from memcon.annotate.sessions.met_and_led import find_verb_of_met
from memcon.annotate.sessions.minutes_signed import is_of_signature
from memcon.annotate.sessions.represented_besides import comes_besides
from memcon.annotate.sessions.session_sides import part_sides
from memcon.annotate.sessions.session_speakers import add_speakers
from memcon.annotate.talks.encounter_subjects import subject_pronoun
from memcon.annotate.text.context import Context, Person
from memcon.lexicon import Hit
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span, light_value

_LED_WHAT = WordRegex(
    r"(?:\s+(?:today|yesterday|jointly|virtually))?(?:,\s+(?:by|via|through)\s+[\w-]+(?:\s[\w-]+)?,)?\s+(?:the\s+|their\s+|a\s+|his\s+|her\s+|respective\s+|for\s+(?:the\s+)?)?(?:[\w.'’\-]+\s+){0,6}?"
    r"%noun_class/led at talks%\b"
)
_ON_SIDE = lazy_regex(r",?\s+(?:on|from|for)\s+the\s+[\w-]+\s+side,?\s+by\b")
_SIDE_BY = lazy_regex(r"\bside,?\s+by\s+(?:the\s+|its\s+)?\Z")
# "represented Peru at the Lake Summit": who was there for it
_REPRESENTS = lazy_regex(
    r"represent(?:s|ed|ing)?\s+(?:(?:his|her|the|their)\s+)?(?:[A-Z]\w+|country|government)(?:\s[A-Z]\w+)?(?=\s+(?:in|at)\s)"
)
# "Minister A represented Peru, while B led": of the session told before
_STOOD_FOR = lazy_regex(
    r"represented\s+(?:the\s+)?[A-Z]\w+(?:\s[A-Z]\w+)?(?:\s(?:side|delegation))?(?=[.;]|,?\s(?:while|whereas|and)\s)"
)
# "Peru was represented at the event by Minister A"
_REPRESENTED_BY = lazy_regex(r"represented\s+(?:at|in)\s[^.;,]{3,60}?\sby\b")
# "chaired [the Peruvian side]"
_SIDE_LED = lazy_regex(r"\s+the\s+[\w-]+(?:\s[\w-]+)?\s+(?:side|delegation|team)\b")
# "was led for the first time by Minister A and Minister B", "Leading the Thai side was Minister A"
_LED_AT_LAST_BY = lazy_regex(
    r"(?:[Ll]eading|[Hh]eading)\s+the\s+(?:[\w-]+\s+){1,2}(?:side|delegation|team)\s+(?:was|were|is|are|will\s+be)\b|"
    r"(?:led|headed|(?:co-)?chaired|presided\s+over)\s+(?:for\s+the\s+(?:first|second|third|last)\s+time|this\s+(?:time|year)|together|virtually|"
    r"(?:in|at|on|here|today|yesterday)\b[^.;:()]{0,60}?)\s+by\b"
)
_OPENS = ("opened", "opened by", "spoke at")
_JOINS = ("participated", "opened", "spoke at")  # behind these stands the session
# "who is in Lima to attend the Summit", "currently in Lima to attend", "who went to participate": told in passing
_THERE_FOR = lazy_regex(r"\b(?:who\b[^.;:]{0,110}|currently\s+(?:in|on|visiting)\b[^.;:]{0,90})\Z")
# "is to participate", "still plans to attend": a plain future
_IS_TO = lazy_regex(
    r"\b(?:(?:is|are|was|were)\s+(?:(?:also|then|still)\s+)?(?:(?:due|set|scheduled|slated|expected)\s+)?|(?:plan(?:s|ned)?|intend(?:s|ed)?)\s+)\Z"
)
# "attended the Forum and chaired the Conference": by whom the first clause tells
_AND_ALSO = lazy_regex(r"(?:,|\band|\bas\s+well\s+as)\s+(?:(?:also|then|later)\s+)?\Z")
_THERE_REACH = 130  # characters


def add_heads(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Give sessions the persons who led, chaired or took part, by the verbs of the lead table."""
    context, text = setting.context, setting.context.plain
    sessions = [d for d in drafts if d.kind == "session"]
    chaired = [*sessions, *(d for d in drafts if d.kind == "meeting" and d.standing == "subject" and d.verbal)]
    if not chaired:
        return
    add_listed(setting, sessions)
    _add_holders(setting, sessions)
    all_sessions, all_chaired = Occasions(sessions), Occasions(chaired)
    # Talks that no body's name tells of have heads of delegations too.
    led = None if any(d.standing == "subject" for d in sessions) else Occasions(d for d in chaired if not d.people)
    last: tuple[Span, list[Person]] = (Span(0, 0), [])
    for hit in sorted(context.hits_of("lead"), key=lambda h: is_purpose(context, h)):  # who chairs goes before who goes
        sentence = setting.sentence(hit.start)
        lead = _read_lead(setting, sentence, hit)
        if lead is None or is_of_signature(text, sentence.start, hit) or comes_besides(setting, sentence, hit):
            continue
        role = "head" if _SIDE_LED.match(text, lead.end) is not None else lead.role
        chairs = role in ("chair", "co_chair")
        target = _session_of(all_chaired if chairs else led or all_sessions, hit.start, sentence, lead.joins)
        if target is None and lead.joins and _THE_OCCASION.match(text, lead.end):
            target = (led or all_sessions).subject_before(hit.start)
        if target is None:
            continue
        if lead.aims and (lead.aside or target.standing != "subject"):
            there = [named(context, p) for p in context.people_in(sentence.start, hit.start)[-1:]]
            target.codes |= {p.party for p in there if p.party} if lead.aside else set()
            continue
        if lead.verb in _OPENS and target.kind != "session":
            continue
        people = _people_of(setting, sentence, hit, lead)
        if (
            not people
            and last[0] == sentence
            and _AND_ALSO.search(text, max(sentence.start, hit.start - 16), hit.start)
        ):
            people = last[1]
        last = (sentence, people) if not lead.passive else last
        found = take_own_offices(context, [named(context, p) for p in people])
        found = [p for p in found if p.name or p.office]
        if role == "chair" and len(found) > 1:
            role = "co_chair"
        if not _are_leaders(context, lead.verb, target, found):
            continue
        role = "principal" if lead.joins and target.kind == "meeting" else role
        for led_one in (target, *_told_with(sessions, target, sentence)):
            _give(led_one, found, role)
    _add_speakers(setting, sessions)
    add_speakers(setting, sessions)


@light_value
class _Lead:
    """A verb of leading: `end` is where the words of the occasion begin, `joins` tells that it stands behind them.

    `beside` is set for "led on the Thai side by", `aims` for an infinitive of purpose ("to attend"), `aside` for one in
    a clause that only tells why somebody is where he is.
    """

    verb: str
    role: str
    passive: bool
    beside: bool
    joins: bool
    aims: bool
    aside: bool
    end: int


def _read_lead(setting: Setting, sentence: Span, hit: Hit) -> _Lead | None:
    """Return what a form of the lead table tells, None where it leads nothing: "led the world in fishing"."""
    context, text = setting.context, setting.context.plain
    entry = hit.find("lead")
    if entry is None or (text[hit.start].isupper() and hit.start > sentence.start) or is_said_of_chairs(text, hit):
        return None  # "the Heads of Government Council"
    verb, passive, end = str(entry.value), entry.attributes.get("shape") == "passive", hit.end
    if verb == "led" and (by := _REPRESENTED_BY.match(text, hit.start)) is not None:
        passive, end = True, by.end()
    if (by := _LED_AT_LAST_BY.match(text, hit.start) or find_chairs_behind(text, hit.start)) is not None:
        passive, end = True, by.end()
    represents = None if passive else _REPRESENTS.match(text, hit.start)
    end = represents.end() if represents is not None else end
    low = max(sentence.start, hit.start - _THERE_REACH)
    aims = is_purpose(context, hit) and _IS_TO.search(text, low, hit.start) is None
    aside = aims and not goes_to_attend(context, sentence, hit)
    if aside and _THERE_FOR.search(text, low, hit.start) is None:
        return None
    beside = not passive and _ON_SIDE.match(text, hit.end) is not None
    if verb == "led" and not passive and not beside and represents is None:
        what = _STOOD_FOR.match(text, hit.start) or _LED_WHAT.of(context.lexicon).match(text, hit.end)
        if what is None and not text.startswith(" for", hit.end - 4):
            return None
    joins = verb in _JOINS or represents is not None
    return _Lead(verb, str(entry.attributes["role"]), passive, beside, joins, aims, aside, end)


def _people_of(setting: Setting, sentence: Span, hit: Hit, lead: _Lead) -> list[Person]:
    """Return the persons of whom a verb of leading tells."""
    context, text = setting.context, setting.context.plain
    if lead.beside:
        behind = context.people_in(hit.end, sentence.end)
        return [p for p in behind if _SIDE_BY.search(text, max(hit.end, p.start - 20), p.start)]
    if lead.passive:
        people = leave_members(context.plain, people_after(context, lead.end, sentence.end, _BY_GAP))
        people = _with_appositives(setting, people, lead.end, sentence)
        return people + [p for p in _led_too(setting, lead.end, sentence.end) if p not in people]
    people = _who_leads(setting, sentence, hit, lead.verb)
    if lead.role == "co_chair" and people:
        people = [*people, *people_after(context, hit.end, sentence.end, _CO_CHAIR_GAP)]
    return people


# "During the meeting, Minister A and her counterpart, Minister B, resolved to …": each spoke for a side
_AT_IT = lazy_regex(
    r"(?:During|At|In)\s+(?:the|their|this)\s+(?:[\w-]+\s+){0,2}?(?:meeting|session|talks|consultations|discussions|round),\s+(?:the\s+)?\Z"
)
_BEHIND = 4  # sentences


def _add_speakers(setting: Setting, sessions: Sequence[Draft]) -> None:
    """Give a session of two, of which no heads are told, the two persons who did something there together."""
    context = setting.context
    for d in sessions:
        if d.people or d.modifier or d.standing != "subject" or len(d.codes) not in (0, _PAIR):
            continue
        number = context.sentence_at(d.sentence.start)
        for sentence in context.sentences[number + 1 : number + 1 + _BEHIND]:
            told = people_after(context, sentence.start, sentence.end, _AT_IT)
            full = [named(context, p) for p in _with_appositives(setting, told, sentence.start, sentence)]
            if len(full) == _PAIR and are_heads(context, full) and d.codes <= {p.party for p in full}:
                d.add_people(full, "head")
                break


_PAIR = 2


def _who_leads(setting: Setting, sentence: Span, hit: Hit, verb: str) -> list[Person]:
    """Return the persons who are the subject of a verb of leading, and those of clauses that leave it out."""
    context = setting.context
    people = with_pronoun(context, people_before(context, sentence.start, hit.start, 120), sentence.start)
    people = people or subject_pronoun(setting, sentence, hit.start)
    if (met := find_verb_of_met(setting, people, sentence, hit)) is not None:
        hit = met
        people = people_before(context, sentence.start, hit.start, 120) or subject_pronoun(setting, sentence, hit.start)
    people = _with_appositives(setting, people, sentence.start, Span(sentence.start, hit.start)) or people
    if people and _ANOTHER.fullmatch(context.plain, people[-1].end, hit.end):
        return []
    gapped = find_gapped(context, hit.end, sentence) if verb == "led" else []
    return [*people, *(p for p in gapped if p not in people)]


# "congratulated President A for Peru presiding over the Conference": it is not he
_ANOTHER = lazy_regex(r"\s+(?:for|on)\s+[^.;,]{2,60}?\w+ing(?:\s+over)?")


def _are_leaders(context: Context, verb: str, target: Draft, people: Sequence[Person]) -> bool:
    """Tell those who led from whoever else took part: one of each side, with an office."""
    if verb == "participated" and target.kind == "meeting":
        return len({p.party for p in people if p.party and p.office}) > 1
    if verb == "participated" and len(led := {p.party for p in target.people if p.party}) == 2 and target.codes <= led:
        return False  # each side has its leader: "… co-chaired the talks. Ambassador C attended"
    return verb not in ("attended by", "in attendance") or are_heads(context, people) or _are_all_heads(target, people)


_FEW = range(3, 5)  # parties of a meeting of three or four


def _are_all_heads(target: Draft, people: Sequence[Person]) -> bool:
    """Tell whether just one person with an office came for each of the three or four parties of a session."""
    parties = [p.party for p in people]
    return len(people) in _FEW and set(parties) == target.codes and len(parties) == len(target.codes)


def _give(draft: Draft, people: Sequence[Person], role: str) -> None:
    """Add persons with their role, which at a session says more than that they met ("the delegation led by A met").

    All heads who "convened and co-chaired" a session are its chairs; one of two heads is no chair beside a mere head.
    """
    draft.add_people(people, role)
    idents = {p.ident for p in people}
    heads = {ident for ident, told in draft.roles.items() if told == "head"}
    less = ("principal", "head") if role == "co_chair" and heads <= idents else ("principal",)
    for ident in idents if draft.kind == "session" else ():
        if draft.roles.get(ident) in less:
            draft.roles[ident] = role


def _told_with(sessions: Sequence[Draft], target: Draft, sentence: Span) -> list[Draft]:
    """Return the sessions that one sentence before tells with another: "the Group and the Dialogue met. A led …"."""
    if target.sentence == sentence or target.kind != "session":
        return []
    beside = [d for d in sessions if d.sentence == target.sentence and d is not target]
    beside = [d for d in beside if d.standing == target.standing == "subject" and not d.modifier]
    led = {p.ident for p in target.people}
    return [d for d in beside if {p.ident for p in d.people} <= led]  # so far by the same, or by nobody


# "A and B took part in the consultations": those told before, unless they have a matter of their own ("on tariffs")
_THE_OCCASION = lazy_regex(
    r"\s+(?:(?:in|at)\s+)?(?:the|this|these)\s+(?:[\w-]+\s+){0,3}(?:consultations|meeting|talks|session|negotiations|dialogue|round|"
    r"discussions|summit|conference|forum|event|assembly|council|ministerial|congress)\b"
    r"(?!\s(?:about|on)\s(?!\d|[A-Z]\w+day|behalf\b|the\s(?:\d|side|margins|occasion)))"
)

# "The Thai side was headed by A, and the Lao side by B"
_TOO = lazy_regex(
    r"(?:\b(?:sides?|delegations?|teams?)|(?:[,;]\s+(?:(?:and|while)\s+)?|\s(?:and|while)\s+)"
    r"(?:(?:that|the\s+one)\s+of\s+|for\s+)?(?:the\s+)?"
    r"[A-Z][\w-]+(?:\s[A-Z][\w-]+)?)(?:,|\s[–—-])?\s+(?:was\s+)?by\s+"
    r"(?:the\s+|its\s+|(?:his|her|their)\s+(?:visiting\s+)?(?:(?:[A-Z]\w+\s+)?counterpart,?\s+)?)?\Z"
)


_HALF = 60  # characters of the words in front of the second


def _led_too(setting: Setting, start: int, end: int) -> list[Person]:
    """Return the persons of a second half that leaves the verb out."""
    context = setting.context
    people = context.people_in(start, end)
    ahead = ((p, max(start, p.start - _HALF)) for p in people)
    led = [
        (p, low) for p, low in ahead if any(half.search(context.plain, low, p.start) for half in (_TOO, THE_OTHER_BY))
    ]
    return [_of_side_named(context, p, low) for p, low in led]


def _of_side_named(context: Context, person: Person, low: int) -> Person:
    """Return a person with the party right before "by": "Peru was represented by A, Latvia by B"."""
    side = next((p for p in codes_between(context, low, person.start) if context.plain.startswith(" by ", p.end)), None)
    return replace(named(context, person), party=side.code) if side is not None else person


# Who leads a state is at a session as himself, not as the head of a delegation.
_LEADS_STATE = WordRegex(r"%office_class/first offices%\b(?! of the [A-Z])", re.I)


def are_heads(context: Context, people: Sequence[Person]) -> bool:
    """Tell whether two persons of two parties, none of whom leads a state, met for a session: each heads a side."""
    pair = len(people) == 2 and people[0].party != people[1].party
    return pair and not any(_LEADS_STATE.of(context.lexicon).match(p.office or "") for p in people)


_HELD_IT = lazy_regex(
    r"\b(?:held|hold|holds|convened|conducted|launched|concluded|opened|hosted|inaugurated|are\s+set\s+to\s+convene)\s+"
    r"(?:(?:for|today|yesterday|virtually|here|on\s+\w+)\s+)?"
    r"(?:the|a|an|their|its|virtual|annual|first|first-ever)?(?:\s*[\w-]+\s+){0,2}?\s*\Z"
)
_IN_THEIR = lazy_regex(r"\b(?:in|during|at)\s+\Z")  # "A and B in their first consultations"
# "the consultations between A and B", "the Dialogue took place in Riga between A and B"
_BETWEEN_WHOM = lazy_regex(
    r"(?:\s+(?:(?:was|were|has\s+been|will\s+be)\s+held|took\s+place)(?:\s+(?:in|at|on|today|yesterday)\b[^.;:]{0,60}?)?)?"
    r"\s+(?:between|with\s+the\s+participation\s+of)\s+(?:the\s+)?\Z"
)
# "Minister A held the consultations with her counterpart B"
_WITH_WHOM = lazy_regex(
    r"(?:\s+on\s[^.;:,]{2,60}?)?(?:\s+(?:in|here|today|yesterday|on)\b[^.;:]{0,40}?)?\s+with\s+(?:(?:the|her|his)\s+)?(?:[A-Z]?\w+\s+)?(?:counterpart,?\s+)?\Z"
)


def _add_holders(setting: Setting, sessions: Sequence[Draft]) -> None:
    """Give a session that two persons are told to have held these ("A and B held the Dialogue")."""
    context = setting.context
    for d in sessions:
        if d.people or d.modifier:
            continue
        low = d.sentence.start if d.standing == "subject" else d.span.start  # one only spoken of: "between A and B"
        verb = _HELD_IT.search(context.plain, max(low, d.span.start - 70), d.span.start)
        within = _IN_THEIR.search(context.plain, max(low, d.span.start - 12), d.span.start)
        theirs = context.folded.startswith("their ", d.span.start)
        verb = verb or (within if theirs else None)
        people = people_before(context, d.sentence.start, verb.start()) if verb else []
        if len(people) == 1:
            people = [*people, *people_after(context, d.span.end, d.sentence.end, _WITH_WHOM)]
        if not people:
            people = people_after(context, d.span.end, d.sentence.end, _BETWEEN_WHOM)
            people = _with_appositives(setting, people, d.span.end, d.sentence)
        full = part_sides(setting, d, [named(context, p) for p in people])
        if len({p.party for p in full if p.party}) > 1:
            d.add_people(full, "head" if are_heads(context, full) else "principal")
        elif verb is not None and verb.group().startswith("convened") and all(p.name and p.office for p in full):
            alike = len(full) == 1 or {p.party for p in full} == {setting.home}
            d.add_people(full, "chair" if alike else "co_chair")  # "A convened the Group with her counterparts"


_CO_CHAIR_GAP = lazy_regex(
    r"(?:[^.;]|(?<=\b[A-Z])\.){0,120}\b(?:(?:together\s+|along\s+)?with|alongside)\s+(?:his\s+|her\s+|their\s+|the\s+)?(?:\w+,?\s+){0,2}\Z"
)
_BY_GAP = lazy_regex(
    r"\s*(?:the\s+|its\s+|their\s+|respectively\s+by\s+)?(?:[A-Z]?[\w-]+(?:['’]s)?\s+){0,2}?(?:[—–]\s+)?\Z"
)


def _with_appositives(setting: Setting, people: list[Person], start: int, sentence: Span) -> list[Person]:
    """Add persons joined by "and" behind an appositive that the person's phrase does not cover."""
    context, text = setting.context, setting.context.plain
    inside = [p for p in context.people_in(start, sentence.end) if p.end <= sentence.end]
    if not people or len(inside) <= len(people):
        return people
    out = list(people)
    for left, right in pairwise(inside):
        gap = text[left.end : right.start]
        joined = re.fullmatch(
            r"(?:\s[A-Z]{2,8}(?=,))?(?:,|\s\([^()]{2,60}\)|\s(?:at|of|from|within)\sthe)\s[^.;]{0,140}?,?\s"
            r"(?:and|as well as)\s(?:the\s)?(?:[\w'’-]+\s){0,8}?",
            gap,
        )
        if not joined or re.search(r"\b(?:led|said|met|while|where|who|which|attended)\b", gap):
            continue
        if left in out and right not in out:
            out.append(right)
        elif right in out and left not in out:
            out.insert(0, left)
    return out


def _session_of(sessions: Occasions, at: int, sentence: Span, joins: bool) -> Draft | None:
    """Return the session that a verb of leading belongs to: one in its sentence, else the last subject before it."""
    here = sessions.starting_in(sentence.start, sentence.end)
    plain = [(s, d) for s, d in here if d.modifier is None or (joins and d.modifier == "next")]
    here = plain or [(s, d) for s, d in here if s.start - sentence.start < 6 and s.end <= at]
    if joins:
        after = [(s, d) for s, d in here if s.start >= at and s.start - at < 160]
        return min(after, key=lambda x: x[0].start)[1] if after else None
    if here:
        return min(here, key=lambda x: abs(x[0].start - at))[1]
    subject = sessions.subject_before(at)
    if subject is not None and subject.span.start > at:  # told only behind: "A and B will co-chair the council"
        before = sessions.starting_in(at - _BEFORE, at)
        return before[-1][1] if before else subject
    return subject


_BEFORE = 600  # characters
