"""Meetings, calls and visits outside any mechanism: who met whom, from the trigger and its two sides."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from memcon.annotate.context import Context, PartyMention, Person
from memcon.annotate.drafts import Draft, codes_between, named, people_after, people_before
from memcon.annotate.meeting_slots import Setting, is_future
from memcon.lexicon import Entry, Hit
from memcon.model import Span

_TO_OBJECT = re.compile(
    r"(?:\s+(?:the|a|an|visiting|newly|appointed|today|yesterday|tonight|again|briefly|separately|"
    r"bilaterally|virtually|also|"
    r"earlier|later|both|and|his|her|their|its|outgoing|incoming|former|new|recently|together)"
    r"\b|\s*\([^()]{1,20}\)|,)*\s*\Z",
    re.I,
)

_WITH = re.compile(r"(?:\bwith|\bto|\bbetween|\bfrom|\bof)\b(?:\s+[\w.-]+){0,6}\s*\Z")

_BLOCK = re.compile(
    r"\b(?:to\s+(?!the\s+\w+\s+with)(?=[a-z])|about|regarding|that|which|where|who|whom|"
    r"during|while|after|before|prior|when|as)\b|[;:.!?](?:\s|$)"
)

_BODY_BLOCK = re.compile(
    r"\b(?:to\s+(?=[a-z])|at\b|on\b|in\b|about|regarding|that|which|where|who|during|for|"
    r"while|prior|ahead|following|when|under|through|via)\b|[;:.!?](?:\s|$)"
)

_NOUN = re.compile(
    r"(?:\s+(?:a\s+(?:number|series|round|day)|(?:the\s+)?(?:two|three|four|several)\s+(?:days|rounds))\s+of)?(?:\s+(?!of\b|that\b|which\b|and\b|with\b|to\b|in\b|"
    r"on\b|by\b|for\b|from\b|been\b|a\s+press)[\w'’.+-]+){0,6}?\s+"
    r"(?P<noun>meetings?|talks?|discussions?|conversations?|(?:phone\s+|telephone\s+|video\s+|"
    r"conference\s+)?calls?|consultations|"
    r"negotiations|summit|exchange\s+of\s+views|one-on-one|tête-à-tête|bilaterals?(?=\s+with\b|[,.])|luncheon|dinner|audience)\b"
)

_CALL = re.compile(r"\b(?:phone|telephone|video\s+talks?|call|video\s+call|calls|telephonic|telephonically)\b", re.I)

_BETWEEN = re.compile(
    r"\b(?P<noun>meeting|talks|discussions?|conversation|call|consultations)\b(?:\s+(?:was|were|took|will|is|are|to\s+be|held)\b[^.;\n]{0,140}?)?\s+between\b"
)

_DOMESTIC = re.compile(
    r"\b(?:opposition|bishops?|archbishop|cardinal|foundation|company|companies|investors?|"
    r"business(?:men|people|leaders)?|ceo|"
    r"chief\s+executive|corporation|ltd|inc|group\s+chairman|university|students?|journalists?|"
    r"mayor|sultan\s+of\s+yogyakarta|"
    r"church|association|federation|union\s+leaders?|farmers)\b",
    re.I,
)

_PLURAL_WHO = re.compile(
    r"\b(?:leaders|ministers|officials|representatives|delegations?|counterparts?|teams?|members|governments?|envoys|"
    r"negotiators|officers|counterpart|experts|side|diplomats|presidents|heads)\b",
    re.I,
)

_FIRST = re.compile(r"\b(?:I|[Ww]e)\b(?:\s+(?:will|also|then|have|had|just|today|both|'ll|would))*\s*\Z")

_NOUN_BASE = re.compile(r"(?:welcome|host|receive|call on)\Z")

_VERB_BEFORE = re.compile(r"\b(?:to|will|would|shall|may|also|and)\s+\Z")

_STRICT = re.compile(r"(?:receive|welcome|host|call|warmly)")

_DELEGATION = re.compile(
    r"\s+(?:(?:a|the|visiting|senior|high-level|[A-Z][\w-]+)\s+){0,4}(?:delegations?|ministers|"
    r"leaders|representatives|officials)\b"
)

_SEVERAL = re.compile(r"(?:meetings|bilaterals|calls|talks)\Z")

_THESE = re.compile(r"\s+(?:these|those|the\s+same)\s+\w+")

_CONVENED = re.compile(
    r"\s+(?P<who>(?:[A-Z][\w-]+\s+){1,3}(?:leaders|ministers|envoys|partners|[Ff]oreign\s+[Mm]inisters))\b"
)

_CEREMONY = re.compile(
    r"\b(?:welcoming|welcome|signing|opening)?\s*ceremony\b(?=[^.;]{0,30}\b(?:for|attended\s+by|with|we)\b)"
)

_FIRST_ANY = re.compile(r"\b(?:we|I|our)\b")

_PAIR = re.compile(
    r"(?<![\w-])[A-Z][\w.]+(?:\s[A-Z]\w+)?[-–][A-Z][\w.]+(?:\s[A-Z]\w+)?(?:-[A-Z][\w.]+)?\s+(?:[a-z]+\s+)?\Z"
)


def find_encounters(setting: Setting, taken: Sequence[Span]) -> list[Draft]:
    """Return a draft for each trigger that brings two governments or bodies together (codebook, section 1)."""
    context = setting.context
    drafts: list[Draft] = []
    for hit in context.hits:
        entry = hit.find("trigger")
        if entry is None or any(s.start <= hit.start < s.end for s in taken):
            continue
        if _is_body_meeting(context, hit, entry, taken):
            continue
        shape = str(entry.attributes.get("shape", ""))
        if shape in ("direct", "with", "hold"):
            draft = _read_verb(setting, hit, entry, shape)
            if (
                draft is None
                and drafts
                and hit.entries[0].form.endswith("with")
                and _THESE.match(context.plain, hit.end)
            ):
                draft = _read_same(setting, hit, entry, drafts[-1])
            if draft is not None and draft.several:
                drafts += _split(context, draft)
                continue
        elif shape == "between":
            draft = _read_between(setting, hit.start, hit.end, str(entry.attributes["kind"]), entry.rule)
        else:
            continue
        if draft is not None and not any(d.span.start == draft.span.start for d in drafts):
            drafts.append(draft)
    drafts += _find_first_person(setting, taken, drafts)
    drafts += _find_pairs(setting, taken)
    drafts += _find_ceremony(setting, min((d.span.start for d in drafts), default=len(context.plain)))
    for sentence in context.sentences:
        if context.plain.find(" between ", sentence.start, sentence.end) >= 0:
            match = _BETWEEN.search(context.plain, sentence.start, sentence.end)
            if match and not any(s.start <= match.start() < s.end for s in (*taken, *(d.span for d in drafts))):
                kind = "call" if _CALL.search(match["noun"]) else "meeting"
                found = _read_between(setting, match.start(), match.end(), kind, "meetings/trigger/between")
                if found:
                    drafts.append(found)
    return sorted(drafts, key=lambda d: d.span.start)


def _is_body_meeting(context: Context, hit: Hit, entry: Entry, taken: Sequence[Span]) -> bool:
    """Tell whether a body by name is what met ("the Harbour Commission met in Oslo"): its session, no other meeting."""
    before = max((s for s in taken if s.end <= hit.start), key=lambda s: s.end, default=None)
    if before is None or hit.entries[0].form not in _BODY_VERBS or entry.attributes.get("kind") != "meeting":
        return False
    return _BODY_GAP.fullmatch(context.plain, before.end, hit.start) is not None and not _MET_WITH.match(
        context.plain, hit.end
    )


_BODY_VERBS = frozenset(("met", "meets", "meet", "convened", "convenes", "convene"))
_BODY_GAP = re.compile(r"\s*,?\s*(?:\([^()]{1,30}\)\s*)?(?:(?:has|have|had|will|also|first|last|today|formally)\s+)*")
_MET_WITH = re.compile(r"\s+(?:with\s+)?(?:the\s+)?[A-Z]")


def _read_same(setting: Setting, hit: Hit, entry: Entry, earlier: Draft) -> Draft:
    """Return a draft for a meeting "with these leaders": the parties of the meeting told before."""
    context, sentence = setting.context, setting.sentence(hit.start)
    subjects = [named(context, p) for p in people_before(context, sentence.start, hit.start)]
    draft = Draft("meeting", Span(hit.start, hit.end), sentence, entry.rule, codes=set(earlier.codes), verbal=False)
    draft.add_people(subjects, "principal")
    return draft


_AND_I = re.compile(
    r"\s*,?\s+and\s+(?:I|myself)\s+(?P<v>(?:(?:have|had|just|also|today|then|both|will|earlier|again|'ve)\s+)*"
    r"(?:meet|met|spoken|spoke|talked|sat\s+down|(?:held|had|have|finished|concluded|completed|wrapped\s+up|started)\s+"
    r"(?:\w+\s+){0,4}?(?:talks?|meetings?|discussions?|conversations?|consultations|call|dinner|lunch|breakfast)))\b"
)


_WITH_WHOM = re.compile(r"\s+(?:with|to)\s|\s+(?:the\s+|our\s+)?[A-Z]")


def _find_first_person(setting: Setting, taken: Sequence[Span], drafts: Sequence[Draft]) -> list[Draft]:
    """Return drafts for "Minister X and I met": the publisher's own side and the person named."""
    context, out = setting.context, []
    if setting.home is None:
        return []
    for person in context.people:
        match = _AND_I.match(context.plain, person.end)
        sentence = setting.sentence(person.start)
        if match is None or _WITH_WHOM.match(context.plain, match.end()) or any(d.sentence == sentence for d in drafts):
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
        draft.alone = True
        out.append(draft)
    return out


def _find_ceremony(setting: Setting, end: int) -> list[Draft]:
    """Return a draft for a dated ceremony of two governments that no other meeting comes before."""
    context = setting.context
    match = _CEREMONY.search(context.plain, 0, end) if "ceremony" in context.plain else None
    if not match:
        return []
    sentence = setting.sentence(match.start())
    if not setting.find_dates(sentence, "past"):
        return []
    people = [named(context, p) for p in context.people if sentence.start <= p.start < sentence.end]
    codes = {p.party for p in people if p.party}
    if setting.home and _FIRST_ANY.search(context.plain, sentence.start, sentence.end):
        codes.add(setting.home)
    if len(codes) < 2 or len(codes) > 3:
        return []
    draft = Draft("meeting", Span(*match.span()), sentence, "meetings/trigger/ceremony", codes=codes)
    draft.add_people(people, "principal")
    return [draft]


def _find_pairs(setting: Setting, taken: Sequence[Span]) -> list[Draft]:
    """Return drafts for "a Chile-Peru meeting"."""
    context = setting.context
    out = []
    for hit in context.hits:
        noun = hit.find("mechanism_head")
        if noun is None or noun.value != "part" or any(s.start <= hit.start < s.end for s in taken):
            continue
        left = _PAIR.search(context.plain, max(0, hit.start - 60), hit.start)
        if not left or noun.form.endswith("s"):
            continue
        codes = {p.code for p in codes_between(context, left.start(), hit.start)}
        if len(codes) > 1:
            draft = Draft("meeting", Span(left.start(), hit.end), setting.sentence(hit.start), noun.rule, codes=codes)
            out.append(draft)
    return out


def _read_verb(setting: Setting, hit: Hit, entry: Entry, shape: str) -> Draft | None:
    context = setting.context
    text, sentence = context.plain, setting.sentence(hit.start)
    if text[hit.start].isupper() and hit.start > sentence.start:  # a headline within the text
        return None
    at, kind = hit.end, str(entry.attributes["kind"])
    convening = hit.entries[0].form.startswith("conven")
    if shape == "hold" and not (convening and _CONVENED.match(text, hit.end)):
        noun = _NOUN.match(text, hit.end, sentence.end)
        if not noun:
            return None
        at = noun.end()
        kind = "call" if _CALL.search(noun.group()) else kind
    objects, reach = _read_object(setting, hit, at, sentence, shape)
    strict = _STRICT.match(hit.entries[0].form) is not None
    bodies = [] if objects else _read_bodies(context, at, sentence, shape, strict)
    if bodies:
        reach = bodies[-1].end
    subjects = people_before(context, sentence.start, hit.start)
    convened = _CONVENED.match(text, hit.end) if hit.entries[0].form.startswith("conven") else None
    sides = {p.party for p in (named(context, q) for q in (*subjects, *objects)) if p.party}
    sides |= {b.code for b in bodies}
    first_person = _FIRST.search(text, max(sentence.start, hit.start - 40), hit.start)
    if first_person or not subjects:
        lead = [] if first_person else _subject_codes(context, sentence.start, hit.start)
        sides |= {p.code for p in lead}
        if not lead and (first_person or objects or bodies) and setting.home:
            sides.add(setting.home)
    elif hit.entries[0].form in ("met", "meet", "gathered", "gather") and len(sides) < 2 and not objects and not bodies:
        sides |= {p.code for p in _subject_codes(context, sentence.start, hit.start)}
    elif setting.home and not any(named(context, s).party for s in subjects):
        sides.add(setting.home)
    if len(sides) < 2 and not objects and not bodies and shape == "direct" and not subjects:
        sides |= _sides_together(setting, hit, sentence)
    if convened and not sides and setting.home:
        sides.add(setting.home)
    if convened and sides:
        draft = Draft("meeting", Span(hit.start, convened.end()), sentence, entry.rule, codes=sides)
        draft.add_people((named(context, p) for p in subjects), "chair")
        draft.alone = True
        return draft
    if shape != "direct" and not objects and not bodies and "with" not in text[at : at + 6] and len(sides) < 2:
        return None
    if shape == "direct" and len(sides) == 1 and len(subjects) == len(objects) == 1:
        objects, sides = _open_guess(setting, subjects[0], objects[0], sides)
    others = [o if o.name else named(context, o) for o in objects]
    pending = len(sides) == 1 and any(p.name and not p.party for p in others)
    if _is_private(context, (*subjects, *objects), text[at:reach]) or (len(sides) < 2 and not pending):
        return None
    if (
        shape == "direct"
        and not objects
        and not bodies
        and not re.match(r"(?:met|meet|gather|gathered|assembled)\b", hit.entries[0].form)
    ):
        return None
    draft = Draft(kind, Span(hit.start, max(reach, at)), sentence, entry.rule, codes=sides)
    draft.verbal = not hit.entries[0].form.startswith("meeting")
    draft.several = len(objects) > 1 and _SEVERAL.search(text[hit.end : at]) is not None
    draft.add_people((named(context, p) for p in subjects), "principal")
    draft.add_people(others, "principal")
    return draft


def _open_guess(setting: Setting, subject: Person, other: Person, sides: set[str]) -> tuple[list[Person], set[str]]:
    """Leave the party of the person met open where both persons got the publisher's and the text tells neither."""
    context = setting.context
    first, last = named(context, subject), named(context, other)
    if first.party != last.party or first.party != setting.home or not last.name:
        return [other], sides
    if any(p.ident == last.ident and codes_between(context, p.start - 4, p.end + 8) for p in context.people):
        return [other], sides
    return [replace(last, party=None)], sides


_TOGETHER = re.compile(
    r"\b(?:the\s+(?:two|three|four)\s+(?:\w+\s+){0,3}?|both\s+(?:\w+\s+)?|our\s+(?:\w+\s+){0,2}?|their\s+(?:\w+\s+){0,2}?)"
    r"(?:ministers|leaders|sides|delegations|presidents|officials|directors|teams|experts|negotiators|secretaries|"
    r"governments|countries|generals|chiefs)\s+(?:(?:will|also|have|had|last|then|first|both|are\s+to|were\s+to)\s+)*\Z",
    re.I,
)


def _sides_together(setting: Setting, hit: Hit, sentence: Span) -> set[str]:
    """Return the two states of the document where "the two ministers met" names neither."""
    context = setting.context
    if hit.entries[0].form not in _BODY_VERBS or not _TOGETHER.search(context.plain, sentence.start, hit.start):
        return set()
    ahead = is_future(context.plain[max(sentence.start, hit.start - 30) : hit.start])
    if not ahead and context.sentence_at(hit.start) > 2:
        return set()
    codes = {p.code for p in context.parties if len(p.code) == 2}
    codes |= {setting.home} if setting.home else set()
    return codes if len(codes) == 2 else set()


def _split(context: Context, draft: Draft) -> list[Draft]:
    """Return one draft for each person met in a row of meetings ("held bilateral meetings with A, B and C")."""
    others = [p for p in context.people if draft.span.start <= p.start < draft.span.end]
    hosts = [p for p in draft.people if p.ident not in {o.ident for o in others}]
    own = {p.party for p in hosts if p.party} or draft.codes - {named(context, o).party for o in others}
    out = []
    for other in others:
        full = named(context, other)
        if not full.party or full.party in own:
            continue
        part = Draft(draft.kind, Span(other.start, other.end), draft.sentence, draft.rule, codes={*own, full.party})
        part.add_people(hosts, "principal")
        part.add_people([full], "principal")
        out.append(part)
    return out


def _read_object(setting: Setting, hit: Hit, at: int, sentence: Span, shape: str) -> tuple[list[Person], int]:
    """Return the persons on the other side and where their phrase ends."""
    context = setting.context
    text = context.plain
    if _NOUN_BASE.match(hit.entries[0].form) and not _VERB_BEFORE.search(text, max(0, hit.start - 12), hit.start):
        return [], at
    strict = hit.entries[0].form.split()[0] in (
        "received", "receives", "receive", "welcomed", "welcomes", "welcome", "hosted", "hosts", "host", "called",
        "calls", "call", "warmly",
    )  # fmt: skip
    following = [p for p in context.people_in(at, sentence.end) if p.end <= sentence.end]
    for person in following[:3]:
        gap = text[at : person.start]
        if text[person.end : person.end + 2] in ("'s", "' ") and not re.match(
            r"'s?\s+(?:visit|delegation)", text[person.end :]
        ):
            if strict:
                break
            continue
        direct = shape == "direct" and _TO_OBJECT.match(gap)
        if direct or (not strict and len(gap) < 130 and _WITH.search(gap) and not _BLOCK.search(gap)):
            run = people_after(context, person.start, sentence.end, re.compile(r"\Z"))
            if _SEVERAL.search(text[hit.end : at]):
                run = [p for p in following if p.start >= person.start]
            return run, run[-1].end if run else person.end
        if strict:
            break
    return [], at


def _read_bodies(context: Context, at: int, sentence: Span, shape: str, strict: bool) -> list[PartyMention]:
    """Return the parties met where no person is named ("met with leaders of the islands")."""
    text = context.plain
    link = re.compile(r"(?:[^.;:]{0,60}?)\b(?:with|between)\s+").match(
        text, at - 5 if shape == "direct" else at, sentence.end
    )
    start = link.end() if link else at
    if not link and shape != "direct":
        return []
    if link and _BLOCK.search(text[at : max(at, link.start())]):
        return []
    stop = _BODY_BLOCK.search(text, start, sentence.end)
    end = stop.start() if stop else sentence.end
    found = codes_between(context, start, end)
    if strict and not _DELEGATION.match(text, at):
        return []
    if not found or not (
        _PLURAL_WHO.search(text, start, end) or text[start : found[0].start].strip() in ("", "the", "The")
    ):
        return []
    return found


def _subject_codes(context: Context, start: int, end: int) -> list[PartyMention]:
    """Return the parties that stand as subject before a verb: the last run of them in [start, end)."""
    found = codes_between(context, start, end)
    return [p for p in found if not re.search(r"[;:]", context.plain[p.end : end])]


def _read_between(setting: Setting, start: int, end: int, kind: str, rule: str) -> Draft | None:
    context = setting.context
    sentence = setting.sentence(start)
    any_gap = re.compile(r"\s*(?:the\s+)?(?:\w+\s+){0,2}\Z")
    people = people_after(context, end, sentence.end, any_gap)
    reach = people[-1].end if people else end
    stop = _BODY_BLOCK.search(context.plain, reach, sentence.end)
    bodies = codes_between(context, end, stop.start() if stop else sentence.end)
    sides = {p.party for p in (named(context, q) for q in people) if p.party}
    sides |= {b.code for b in bodies if not any(p.start <= b.start < p.end for p in people)}
    pending = len(people) > 1 and any(not named(context, p).party for p in people)
    if _is_private(context, people, context.plain[end:reach]) or (len(sides) < 2 and not pending):
        return None
    draft = Draft(kind, Span(start, max([reach, *(b.end for b in bodies)])), sentence, rule, codes=sides, verbal=False)
    before = context.plain[max(sentence.start, start - 20) : start]
    leads = start == sentence.start or re.search(r"\b(?:A|The)\s+(?:[\w-]+\s+)?\Z", before)
    draft.verbal = bool(leads) and start - sentence.start < 30
    draft.add_people((named(context, p) for p in people), "principal")
    return draft


def _is_private(context: Context, people: Iterable[Person], words: str) -> bool:
    """Tell whether the other side is no government: church, firm, foundation, opposition (codebook, section 1)."""
    shown = " ".join(context.plain[p.start : p.end] for p in people)
    return bool(_DOMESTIC.search(shown) or _DOMESTIC.search(words))


def is_scheduled(setting: Setting, draft: Draft) -> bool:
    """Tell whether the words before a trigger put it in the future."""
    text = setting.context.plain
    return is_future(text[max(draft.sentence.start, draft.span.start - 40) : draft.span.start])
