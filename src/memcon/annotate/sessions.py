"""Sessions of standing mechanisms, and who led them (codebook, section 1, kind session; roles of heads)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from memcon.annotate.context import Person
from memcon.annotate.drafts import Draft, Occasions, codes_between, named, people_after, people_before
from memcon.annotate.encounter_sides import subject_pronoun
from memcon.annotate.mechanisms import STATE_BODIES, MechanismMention, same_mechanism
from memcon.annotate.meeting_setting import Setting
from memcon.annotate.ordinals import find_ordinals, parse_ordinal
from memcon.lexicon import Anchors, find_near
from memcon.model import Span

_ASIDE = re.compile(
    r"\b(?:margins?\s+of|sidelines?\s+of|prior\s+to|ahead\s+of|in\s+advance\s+of|lead\s+up\s+to|"
    r"outcomes?\s+(?:of|for|from)|"
    r"discuss\w*|welcom\w+|support\w*|since|follow\w*|after|before|announced\s+(?:at|during)"
    r"|progress\s+\w+|result\w*\s+of|"
    r"launched\s+(?:at|during)|at|such\s+as|success\s+of|towards?|attended|decisions?\s+of|"
    r"preparations?\s+for|building\s+on|"
    r"prepar(?:e|ed|ing)|reviewed|implementation\s+of|recall\w*|look\w*\s+forward\s+to)\b(?:\s+[\w'’-]+){0,4}\s*\Z",
    re.I,
)
_LED_WHAT = re.compile(
    r"(?:\s+(?:today|yesterday|jointly|virtually))?(?:,\s+(?:by|via|through)\s+[\w-]+(?:\s[\w-]+)?,)?\s+(?:the\s+|their\s+|a\s+|his\s+|her\s+|respective\s+|for\s+(?:the\s+)?)?(?:[\w.'’\-]+\s+){0,6}?"
    r"(?:delegations?|sides?|teams?|discussions|talks|participants|consultations|meetings?|Meeting|session|Session|dialogue|Dialogue|EEAS|round|deliberations|negotiations)\b"
)
_ON_SIDE = re.compile(r"\s+(?:on|from|for)\s+the\s+[\w-]+\s+side,?\s+by\b")
_SIDE_BY = re.compile(r"\bside,?\s+by\s+(?:the\s+|its\s+)?\Z")
_TOPIC = re.compile(r"\s(?:on|against)\s")
_LAUNCHED = re.compile(r"\b(?:launch|launched|inaugurate|inaugurated|convene|convened|meeting\s+of)\s+(?:the\s+)?\Z")
_INITIAL = re.compile(r"\b[Tt]he\s+(?:initial|inaugural|first)\s+(?:meeting|session|round)\b(?!\s+of)")
_FOR_THE_TIME = re.compile(
    r"\s+(?:\([^()]{1,30}\)\s+)?(?:(?:has|have|had|was|were|will)\s+)?(?:"
    r"(?:met|meet|convened?|held|gathered|meets|convenes)\b[^.;]{0,80}?\bfor\s+(?:the|its|their)\s+(?P<o>[\w-]+)\s+"
    r"(?:\w+\s+)?(?:time|session|meeting|round)|"
    r"(?:held|hold|holds|opened|opens|concluded|concludes|began|convened|convene)\s+(?:its|their)\s+(?P<p>[\w-]+)\s+(?:\w+\s+)?"
    r"(?:session|meeting|round|plenary))\b"
)
_UNNAMED = re.compile(
    r"\b(?:the|a|their|its|our)\s+(?P<w>next|follow-on|follow-up|previous|last|preceding)\s+(?:[\w-]+\s+){0,2}?"
    r"(?P<n>meeting|session|round|edition|dialogue|consultations|summit|iteration)\b",
    re.I,
)
_UNNAMED_WORDS = Anchors(("next", "follow-on", "follow-up", "previous", "last", "preceding"))
_AGAIN = re.compile(
    r"\b(?:re-?convene|(?:meet|meeting|convene|convening)\s+again)\b(?=\s+(?:in|on|at|next|before|later)\b)"
)
_AGAIN_WORDS = Anchors(("convene", "again"))
_NUMBERED_PART = re.compile(
    r"\b(?:the|their|its|our)\s+(?P<o>[\w-]+(?:\s[\w-]+)?)\s+(?:(?:annual|regular|plenary|ordinary)\s+)?"
    r"(?P<n>meeting|session|round|edition|iteration|sitting)\b"
    r"(?!\s+(?:of|under|for)\s+(?:the\s+|their\s+)?[A-Z][\w'-]*\s+(?:[A-Z]|Dialogue|Commission|Committee))",
    re.I,
)
_PART_NOUNS = Anchors(("meeting", "session", "round", "edition", "iteration", "sitting"))


def find_sessions(
    setting: Setting, mentions: Sequence[MechanismMention], titled: Sequence[MechanismMention]
) -> list[Draft]:
    """Return a draft for each session that the text names; mentions of one session come together."""
    drafts: list[Draft] = []
    for m in mentions:
        if not m.eventive:
            known = next((d for d in drafts if d.mechanism == m.name), None)
            in_title = any(same_mechanism(m.name, t.name) and _ends_title(setting, t) for t in titled)
            if (
                known
                or not in_title
                or STATE_BODIES.search(m.name)
                or (
                    m.head in ("partnership", "conference", "council")
                    and not _LAUNCHED.search(setting.context.plain, max(0, m.start - 30), m.start)
                )
            ):
                continue
        draft = _read_session(setting, m, titled)
        same = next((d for d in drafts if _is_same(d, draft)), None)
        if same is None:
            drafts.append(draft)
        else:
            _merge(same, draft)
    for d in drafts:
        if d.number is None and d.modifier is None and (time := _FOR_THE_TIME.match(setting.context.plain, d.span.end)):
            d.number = parse_ordinal(time["o"] or time["p"])
        if d.titled and d.number is None and _INITIAL.search(setting.context.plain, d.span.end):
            d.number = 1
    return drafts


def _ends_title(setting: Setting, t: MechanismMention) -> bool:
    """Tell whether the title speaks of the body's session, not of its matters ("… Council Cooperation")."""
    return t.eventive or re.match(r"\s+[A-Z]", setting.context.title[t.end :]) is None


def _read_session(setting: Setting, m: MechanismMention, titled: Sequence[MechanismMention]) -> Draft:
    text = setting.context.plain
    sentence = setting.sentence(m.start)
    rule = "meetings/mechanism_head/" + m.head
    draft = Draft("session", Span(m.start, m.end), sentence, rule)
    draft.mechanism, draft.acronym, draft.number = m.name, m.acronym, m.number
    draft.modifier, draft.misspelt = m.modifier, m.misspelt
    match = next((t for t in titled if same_mechanism(m.name, t.name)), None)
    draft.titled = (
        match is not None
        and m.modifier is None
        and (match.number is None or m.number is None or match.number == m.number)
    )
    if draft.titled and match is not None:
        draft.number = m.number or match.number
    draft.aside = bool(_ASIDE.search(text, max(sentence.start, m.start - 60), m.start))
    topic = _TOPIC.search(text, m.name_start, m.end)
    end = topic.start() if topic else m.end
    near = codes_between(setting.context, max(sentence.start, m.start - 30), end)
    draft.codes = {
        p.code
        for p in near
        if (p.start >= m.start or text[p.end : p.end + 2] in ("'s", "' "))
        and not _is_in_acronym(text, p.start, p.end, m.acronym)
    }
    draft.codes |= set(m.parties)
    for hit in setting.context.hits_in(m.name_start, m.end):
        state = hit.find("state") or hit.find("adjective")
        if state is not None and "-" in (text[hit.start - 1 : hit.start], text[hit.end : hit.end + 1]):
            draft.codes.add(state.value)
    return draft


def _is_in_acronym(text: str, start: int, end: int, acronym: str | None) -> bool:
    """Tell whether [start, end) is only a part of the body's acronym ("ICC" in "JWG-ICC")."""
    if not acronym or text[start:end] not in acronym:
        return False
    at = text.find(acronym, max(0, start - len(acronym)), end + len(acronym))
    return at != -1 and at <= start and end <= at + len(acronym) and end - start < len(acronym)


def _is_same(a: Draft, b: Draft) -> bool:
    if a.kind != "session" or not same_mechanism(a.mechanism, b.mechanism):
        return False
    if a.number and b.number:
        return a.number == b.number
    if a.modifier != b.modifier:
        return False
    return a.modifier is not None or a.number is None or b.number is None


def _merge(into: Draft, new: Draft) -> None:
    into.evidence.append(new.span)
    into.number = into.number or new.number
    into.acronym = into.acronym or new.acronym
    into.codes |= new.codes
    into.titled = into.titled or new.titled
    if into.aside and not new.aside:
        into.aside, into.sentence, into.span = False, new.sentence, new.span
    if new.mechanism and len(new.mechanism) > len(into.mechanism or ""):
        into.mechanism = new.mechanism


def find_unnamed(setting: Setting, subjects: Sequence[Draft], drafts: Sequence[Draft]) -> list[Draft]:
    """Return other sessions of a subject's body, named by "the next round", "the third session" or "meet again"."""
    context = setting.context
    out: list[Draft] = []
    if not context.hits_of("mechanism_head") and not context.hits_of("trigger"):
        return out
    told, added = Occasions(drafts), list[tuple[Span, Draft]]()
    firsts = {id(d): min(s.start for s in (d.span, *d.evidence)) for d in subjects}
    for start, end, number, word, noun in sorted(_find_parts(context.plain, context.folded)):
        subject = _subject_before(subjects, firsts, start)
        covering = told.covering(start) + [d for s, d in added if s.start <= start < s.end]
        if covering and (word != "again" or any(d.modifier or d.number for d in covering)):
            continue
        series = [d for d in (*drafts, *out) if d is subject or same_mechanism(d.mechanism, subject.mechanism)]
        if number is not None:
            same = next((d for d in series if d.number == number), None)
            if same is not None:
                same.evidence.append(Span(start, end))
                firsts[id(same)] = min(start, firsts.get(id(same), start))
                added = [(Span(start, end), same)]
            if same is not None or subject.number is None or subject.kind != "session":
                continue
            standing = "previous" if number < subject.number else "next"
        else:
            standing = "previous" if word in ("last", "previous", "preceding") else "next"
            if subject.kind != "session" and (standing == "previous" or noun not in ("meeting", "round", "meet")):
                continue
            if standing == "next" and noun == "dialogue" and "dialogue" not in (subject.mechanism or "").lower():
                continue
            earlier = next((d for d in series if standing in (d.standing, d.modifier)), None)
            if earlier is not None:
                if earlier.sentence.start != setting.sentence(start).start:
                    earlier.evidence.append(Span(start, end))
                    firsts[id(earlier)] = min(start, firsts.get(id(earlier), start))
                    added = [(Span(start, end), earlier)]
                continue
        draft = Draft(subject.kind, Span(start, end), setting.sentence(start), "meetings/mechanism_head/part")
        draft.mechanism, draft.acronym, draft.modifier = subject.mechanism, subject.acronym, standing
        draft.standing, draft.codes, draft.number = standing, set(subject.codes), number
        out.append(draft)
        added = [(draft.span, draft)]
    return out


def _find_parts(text: str, folded: str) -> list[tuple[int, int, int | None, str, str]]:
    """Return start, end, number, word and noun of phrases that name a session of a body named elsewhere."""
    out: list[tuple[int, int, int | None, str, str]] = [
        (*m.span(), None, m["w"].lower(), m["n"].lower())
        for m in find_near(_UNNAMED, text, _UNNAMED_WORDS.find(folded), 40, 120)
    ]
    for m in find_near(_AGAIN, text, _AGAIN_WORDS.find(text), 40, 40):
        out.append((*m.span(), None, "again", "meet"))
    for m in find_near(_NUMBERED_PART, text, _PART_NOUNS.find(folded), 120, 120):
        ordinals = find_ordinals(text, m.start("o"), m.end("o"), misspelt=True)
        if ordinals and ordinals[-1].end == m.end("o"):
            out.append((ordinals[-1].start, m.end(), ordinals[-1].value, "", m["n"].lower()))
    return out


def _subject_before(subjects: Sequence[Draft], firsts: Mapping[int, int], at: int) -> Draft:
    """Return the subject that stands last before `at`, a session before any other; `firsts` tells where each begins."""
    sessions = [d for d in subjects if d.kind == "session"] or list(subjects)
    before = [d for d in sessions if firsts[id(d)] < at]
    return max(before, key=lambda d: d.span.start) if before else sessions[0]


def add_heads(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Give sessions the persons who led, chaired or took part, by the verbs of the lead table."""
    context, text = setting.context, setting.context.plain
    sessions = [d for d in drafts if d.kind == "session"]
    chaired = [*sessions, *(d for d in drafts if d.kind == "meeting" and d.standing == "subject" and d.verbal)]
    if not chaired:
        return
    _add_listed(setting, sessions)
    _add_holders(setting, sessions)
    all_sessions, all_chaired = Occasions(sessions), Occasions(chaired)
    for hit in context.hits_of("lead"):
        entry = hit.find("lead")
        if entry is None:
            continue
        sentence = setting.sentence(hit.start)
        role, passive = str(entry.attributes["role"]), entry.attributes.get("shape") == "passive"
        joins = entry.value == "participated"
        beside = not passive and _ON_SIDE.match(text, hit.end) is not None
        if (
            not passive
            and not beside
            and entry.value == "led"
            and not (_LED_WHAT.match(text, hit.end) or text[hit.start : hit.end] == "led for")
        ):
            continue
        chairs = role in ("chair", "co_chair")
        target = _session_of(all_chaired if chairs else all_sessions, hit.start, sentence, joins)
        if target is None:
            continue
        if beside:
            people = [
                p
                for p in context.people_in(hit.end, sentence.end)
                if _SIDE_BY.search(text, max(hit.end, p.start - 20), p.start)
            ]
        elif passive:
            people = people_after(context, hit.end, sentence.end, _BY_GAP)
            people = _with_appositives(setting, people, hit.end, sentence)
        else:
            people = people_before(context, sentence.start, hit.start, 120) or subject_pronoun(
                setting, sentence, hit.start
            )
            people = _with_appositives(setting, people, sentence.start, Span(sentence.start, hit.start)) or people
        if role == "co_chair" and not passive and people:
            people = [*people, *people_after(context, hit.end, sentence.end, _CO_CHAIR_GAP)]
        found = [named(context, p) for p in people]
        found = [p for p in found if p.name or p.office]
        if role == "chair" and len(found) > 1:
            role = "co_chair"
        target.add_people(found, role)


_HELD_IT = re.compile(
    r"\b(?:held|hold|holds|convened|conducted|launched|concluded|opened|hosted|inaugurated|are\s+set\s+to\s+convene)\s+"
    r"(?:(?:for|today|yesterday|virtually|here|on\s+\w+)\s+)?"
    r"(?:the|a|an|their|its|virtual|annual|first|first-ever)?(?:\s*[\w-]+\s+){0,2}?\s*\Z"
)
_BETWEEN_WHOM = re.compile(r"\s+between\s+(?:the\s+)?\Z")


def _add_holders(setting: Setting, sessions: Sequence[Draft]) -> None:
    """Give a session that two persons are told to have held these as principals ("A and B held the Dialogue")."""
    context = setting.context
    for d in sessions:
        if d.people or d.modifier or d.standing != "subject":
            continue
        verb = _HELD_IT.search(context.plain, max(d.sentence.start, d.span.start - 70), d.span.start)
        people = people_before(context, d.sentence.start, verb.start()) if verb else []
        people = people or people_after(context, d.span.end, d.sentence.end, _BETWEEN_WHOM)
        full = [named(context, p) for p in people]
        if len({p.party for p in full if p.party}) > 1:
            d.add_people(full, "principal")


_LISTED = re.compile(
    r"[^\n]{0,90}?[(,–-]\s*(?P<w>(?:heads?|leaders?)\s+of\s+(?:the\s+)?(?:\w+\s+)?delegation|co-chair\w*|chair(?:man|person|woman)?)\s*"
    r"(?:\)|$)",
    re.I | re.M,
)


def _add_listed(setting: Setting, sessions: Sequence[Draft]) -> None:
    """Give the first session reported the persons whom a list of participants marks as its heads or chairs."""
    context = setting.context
    target = next((d for d in sessions if d.standing == "subject"), None)
    if target is None:
        return
    for n, person in enumerate(context.people):
        after = context.people[n + 1].start if n + 1 < len(context.people) else len(context.plain)
        mark = _LISTED.match(context.plain, person.end, after)
        line = context.plain.rfind("\n", 0, person.start) + 1
        if mark is None or person.start - line > 40:
            continue
        word = mark["w"].lower()
        role = "head" if "deleg" in word else "co_chair" if word.startswith("co") else "chair"
        label = next(
            (p.code for p in context.parties if p.start == line and context.plain[p.end : p.end + 1] == ":"), None
        )
        full = named(context, person)
        target.add_people([replace(full, party=label) if label else full], role)


_AND_ALSO = re.compile(r"[^.;:]{0,60}?,?\s+and\s+(?:(?:will|also|then|later)\s+)*\Z")


def _shared_lead(setting: Setting, drafts: Sequence[Draft], sentence: Span, verb: int) -> list[Person]:
    """Return the subject of the verb before: "A will meet B and co-chair the session"."""
    for d in drafts:
        if d.kind != "session" and d.sentence == sentence and d.leads and d.span.end <= verb:
            inside = [p for p in d.people if p.start >= d.span.start]
            if inside and _AND_ALSO.fullmatch(setting.context.plain, d.span.end, verb):
                return d.leads
    return []


_CO_CHAIR_GAP = re.compile(r"[^.;]{0,120}\b(?:together\s+|along\s+)?with\s+(?:his\s+|her\s+|the\s+)?(?:\w+\s+)?\Z")
_BY_GAP = re.compile(r"\s*(?:the\s+|its\s+|their\s+|respectively\s+by\s+)?(?:[A-Z]?\w+\s+){0,2}?\Z")


def _with_appositives(setting: Setting, people: list[Person], start: int, sentence: Span) -> list[Person]:
    """Add persons joined by "and" behind an appositive that the person's phrase does not cover."""
    context, text = setting.context, setting.context.plain
    inside = [p for p in context.people_in(start, sentence.end) if p.end <= sentence.end]
    if not people or len(inside) <= len(people):
        return people
    out = list(people)
    for left, right in pairwise(inside):
        gap = text[left.end : right.start]
        joined = re.fullmatch(r",\s[^.;]{0,140}?,?\s(?:and|as well as)\s(?:the\s)?(?:[\w'’-]+\s){0,8}?", gap)
        if not joined or re.search(r"\b(?:led|said|met|while|where|who|which)\b", gap):
            continue
        if left in out and right not in out:
            out.append(right)
        elif right in out and left not in out:
            out.insert(0, left)
    return out


def _session_of(sessions: Occasions, at: int, sentence: Span, joins: bool) -> Draft | None:
    """Return the session that a verb of leading belongs to: one in its sentence, else the last subject before it."""
    here = sessions.starting_in(sentence.start, sentence.end)
    plain = [(s, d) for s, d in here if d.modifier is None]
    here = plain or [(s, d) for s, d in here if s.start - sentence.start < 6 and s.end <= at]
    if joins:
        after = [(s, d) for s, d in here if s.start >= at and s.start - at < 160]
        return min(after, key=lambda x: x[0].start)[1] if after else None
    if here:
        return min(here, key=lambda x: abs(x[0].start - at))[1]
    return sessions.subject_before(at)


_TWO_SIDES = re.compile(r"\s*,?\s*(?:jointly\s+)?(?:led|headed)\s+[^.;]{0,40}?\b(?:delegations|sides|teams)\b")


def settle_parties(setting: Setting, d: Draft) -> None:
    """Give the other party of a meeting of two to the person whom the text gives none, or the first one's own."""
    if len(d.codes) != 2 or (d.standing != "subject" and d.kind != "session") or d.kind == "visit":
        return
    known = {p.party for p in d.people if p.party}
    if len(d.people) == 1 and not known and setting.home in d.codes and d.kind != "session":
        d.people = [replace(d.people[0], party=next(iter(d.codes - {setting.home})))]
    if len(d.people) > 1 and len(known) == 1 and known < d.codes:
        other = next(iter(d.codes - known))
        openly = [p for p in d.people if not p.party and (p.name or p.office)]
        if len(openly) == 1 and _are_opposite(setting, d, d.people):
            d.people = [replace(p, party=other) if p is openly[0] else p for p in d.people]
        elif (
            not openly
            and len(d.people) == 2
            and _are_opposite(setting, d, d.people)
            and not any(p.party == other for p in setting.context.people_in(d.sentence.start, d.sentence.end))
        ):
            told = [_says_party(setting, p) for p in d.people]
            if not all(told):
                n = told.index(True) if any(told) else 0
                d.people[1 - n] = replace(d.people[1 - n], party=other)


def _are_opposite(setting: Setting, d: Draft, people: Sequence[Person]) -> bool:
    """Tell whether two persons stand for two sides: as co-chairs, or on both sides of the word that tells of it."""
    if len(people) != 2:
        return False
    first, last = sorted(people, key=lambda p: p.start)
    roles = {d.roles.get(p.ident) for p in people}
    behind = setting.context.plain[last.end : last.end + 80]
    if roles == {"co_chair"} or (roles == {"head"} and _TWO_SIDES.match(behind)):
        return True
    return first.end <= d.span.start <= last.start or d.rule.endswith("between")


def _says_party(setting: Setting, person: Person) -> bool:
    """Tell whether the phrase of a person names the party itself."""
    text = setting.context.plain
    return any(
        person.start - 4 <= p.start <= person.end + 8
        and p.code == person.party
        and "." not in text[person.end : p.start]
        for p in setting.context.parties_in(person.start - 4, person.end + 9)
    )
