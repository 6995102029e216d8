"""Sessions of standing mechanisms, and who led them (codebook, section 1, kind session; roles of heads)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from memcon.annotate.bodies_alone import is_body_alone
from memcon.annotate.drafts import LATEST, Draft, Occasions, codes_between
from memcon.annotate.mechanism_keys import is_listed_as_one, tells_more
from memcon.annotate.mechanism_mentions import MechanismMention
from memcon.annotate.mechanisms import STATE_BODIES
from memcon.annotate.meeting_setting import Setting
from memcon.annotate.ordinals import find_ordinals
from memcon.annotate.own_rounds import find_own_round
from memcon.annotate.past_editions import is_past_edition
from memcon.annotate.session_members import find_listed_parties
from memcon.annotate.why_there import is_why_there
from memcon.lexicon import Anchors, find_near
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span

_ASIDE = WordRegex(
    r"\b(?:%meeting_edges%\s+of|prior\s+to|ahead\s+of|in\s+advance\s+of|lead\s+up\s+to|"
    r"outcomes?\s+(?:of|for|from)|importance\s+of|need\s+for|heels\s+of|wake\s+of|eve\s+of|"
    r"discuss\w*|welcom\w+|support\w*|since|follow\w*|after|before|announced\s+(?:at|during)"
    r"|progress\s+\w+|result\w*\s+of|"
    r"launched\s+(?:at|during)|at|such\s+as|success\s+of|light\s+of|towards?|attended|decisions?\s+of|"
    r"preparations?\s+for|building\s+on|"
    r"prepar(?:e|ed|ing)|reviewed|implementation\s+of|recall\w*|look\w*\s+forward\s+to)\b(?:\s+[\w'’-]+){0,4}\s*\Z",
    re.I,
)
# "put trade at the centre of [their Dialogue]": what they did there
_AT_THEIRS = lazy_regex(
    r"\bat\s+the\s+(?:very\s+)?(?:end|close|start|opening|outset|centre|center|heart|top)\s+of\s+\Z"
)
_AND_THE = lazy_regex(r"(?:\s+\([^()]{1,20}\))?,?\s+(?:and|as\s+well\s+as)\s+(?:the\s+)?")
_WILL_MEET = lazy_regex(
    r"\s+(?:will|would|is\s+(?:due|set|scheduled|expected)\s+to)\s+(?:next\s+)?(?:meet|convene|be\s+held)\s+(?:next|again|in|on|at)\b"
)
_TOPIC = lazy_regex(r"\s(?:on|against)\s")
_LAUNCHED = lazy_regex(r"\b(?:launch|launched|inaugurate|inaugurated|convene|convened|meeting\s+of)\s+(?:the\s+)?\Z")
_INITIAL = lazy_regex(r"\b[Tt]he\s+(?:initial|inaugural|first)\s+(?:meeting|session|round)\b(?!\s+of)")
# "the first consultations since 2019", "in nine years": what counts no session; "since its inception" does
_FIRST_IN_YEARS = lazy_regex(
    r"[^.;:]{0,90}?\s(?:since\s(?![^.;,]{0,40}\b(?:establish|creat|incepti|found|launch|form(?:ed|ation)|set\s+up|sign|independence|"
    r"diplomatic|upgrad|elevat|agree))|in\s+(?:(?:more\s+than|over|nearly|almost|about|some|around)\s+)?"
    r"(?:a\s+decade|[\w-]+\s+(?:years|months|decades)))\b"
)
_UNNAMED = lazy_regex(
    r"(?:\b(?:the|a|their|its|our)\s+(?!another)|(?:(?<=\bhold )|(?<=\bhost )|(?<=\bconvene ))(?=another))"
    r"(?P<w>next|follow-on|follow-up|previous|last|preceding|another)\s+(?:[\w-]+\s+){0,2}?"
    r"(?P<n>meeting|session|round|edition|dialogue|consultations|summit|conference|forum|encounter|iteration|one(?=\s+(?:was|were|held|took|in|on)\s))\b",
    re.I,
)
# "the inaugural session of the 37th session": when it opens
_OF_ANOTHER = lazy_regex(
    r"\s+of\s+(?:the|this|its)\s+(?:[\d]+(?:st|nd|rd|th)|[a-z]+(?:th|first|second|third))\s+(?:[a-z]+\s+)?"
    r"(?:session|meeting|round|conference|edition|summit)\b"
)
_OF_NAME = frozenset({"dialogue", "conference", "forum"})  # nouns that are of no series which is called otherwise
_UNNAMED_WORDS = Anchors(("another", "next", "follow-on", "follow-up", "previous", "last", "preceding"))
# "The Council last met in Lima", "the Dialogue was last held in 2011"
_LAST_MET = lazy_regex(
    r"\b(?:the|this|its|their)\s+(?:[\w-]+\s+){0,3}?(?P<n>dialogue|council|commission|committee|consultations?|mechanism|group|"
    r"forum|summit|talks|(?-i:[A-Z]{3,6}))\s+(?:(?:was|were|had)\s+(?:been\s+)?)?(?P<w>last|previously)\s+"
    r"(?:met|held|convened|hosted|took\s+place)\b",
    re.I,
)
# "the first talks since the one held in Lima in June"
_THE_ONE = lazy_regex(
    r"\b(?:since|after|following)\s+(?P<w>the\s+(?:last\s+)?ones?)(?=\s+(?:(?:that|which)\s+was\s+)?held\s+(?:in|on)\s)"
)
_ONE_WORDS = Anchors((" one held ", " ones held ", " one that was held ", " one which was held "))
_AGAIN = lazy_regex(
    r"\b(?:re-?convene|(?:meet|meeting|convene|convening)\s+again)\b(?=\s+(?:in|on|at|next|this|before|later|soon|shortly)\b)"
)
_AGAIN_WORDS = Anchors(("convene", "again"))
_LAST_WORDS = Anchors((" last ", " previously "))
_NUMBERED_PART = lazy_regex(
    r"\b(?:the|their|its|our)\s+(?P<o>[\w-]+(?:\s[\w-]+)?)\s+(?:(?:annual|regular|plenary|ordinary)\s+)?"
    r"(?P<n>meeting|session|round|edition|iteration|sitting)\b"
    r"(?!\s+(?:of|under|for)\s+(?:the\s+|their\s+)?(?-i:[A-Z][\w'-]*\s+[A-Z]))",
    re.I,
)
_PART_NOUNS = Anchors(("meeting", "session", "round", "edition", "iteration", "sitting"))


def find_sessions(
    setting: Setting, mentions: Sequence[MechanismMention], titled: Sequence[MechanismMention]
) -> list[Draft]:
    """Return a draft for each session that the text names; mentions of one session come together."""
    drafts: list[Draft] = []
    for m in mentions:
        told = drafts[-LATEST:]
        if m.number is None and m.modifier is None and is_body_alone(setting.context.plain, m.start, m.end):
            continue
        if not m.eventive:
            known = next((d for d in told if d.mechanism == m.name), None)
            in_title = any(setting.is_one_body(m.name, t.name) and _ends_title(setting, t) for t in titled)
            if (
                known
                or not in_title
                or STATE_BODIES.of(setting.context.lexicon).search(m.name)
                or (
                    m.head in ("partnership", "conference", "council")
                    and not _LAUNCHED.search(setting.context.plain, max(0, m.start - 30), m.start)
                )
            ):
                continue
        draft = _read_session(setting, m, titled)
        if (
            draft.modifier == "previous"
            and told
            and _THIS_WAS.search(setting.context.plain, max(0, m.start - 30), m.start)
        ):
            draft.modifier = None  # "this was the last meeting of the Commission in this term": the one reported
        again = draft.modifier is None and draft.number is None and _WILL_MEET.match(setting.context.plain, m.end)
        if again and any(setting.is_one_body(d.mechanism, draft.mechanism) and d.modifier is None for d in told):
            draft.modifier = "next"  # "The Commission met in Lima … The Commission will meet next in Oslo"
        if is_past_edition(setting, draft, told):
            draft.modifier = "previous"
        beside = drafts[-1] if drafts else None
        if (
            beside is not None
            and beside.aside
            and beside.sentence == draft.sentence
            and _AND_THE.fullmatch(setting.context.plain, beside.span.end, draft.span.start)
        ):
            draft.aside = True  # "welcomed the fifth Council and the second Dialogue"
        same = next((d for d in told if _is_same(setting, d, draft)), None) or _find_meant(setting, m, draft, told)
        awaited = same is None and _AWAITED_AGAIN.fullmatch(setting.context.plain, m.start, m.end)
        if awaited and any(_is_awaited(setting, d, draft) for d in told):
            continue
        if same is None:
            drafts.append(draft)
        else:
            draft.aside |= m.number is not None and setting.context.plain[m.start : m.end].isupper()
            _merge(setting, same, draft)  # day and place of "COP 24" stand at its name
    for d in drafts:
        if d.titled and d.number is None and _INITIAL.search(setting.context.plain, d.span.end):
            d.number = 1
    return drafts


_THIS_WAS = lazy_regex(r"\b(?:[Tt]his|[Ii]t)\s+(?:was|is|will\s+be|marked|marks)\s+(?:also\s+|thus\s+)?(?:the\s+)?\Z")

# "Minister A, Acting Head of Government, today attended the fourth Council"
_ATTENDED = lazy_regex(
    r"(?:,?(?:\s+(?:[A-Z][\w'’-]+|of|and|for|the)){1,6})?,?\s+(?:(?:also|today|yesterday|on\s+[A-Z]\w+)\s+){0,2}"
    r"attended\s+(?:[\w'’-]+\s+){0,4}\Z"
)


def _is_attended(setting: Setting, sentence: Span, start: int) -> bool:
    """Tell whether one of the first sentences says of somebody that he attended a session: it is what is reported."""
    context = setting.context
    people = context.people_in(sentence.start, start) if sentence.start < context.lead_end(2) else []
    return bool(people) and _ATTENDED.fullmatch(context.plain, people[-1].end, start) is not None


def _ends_title(setting: Setting, t: MechanismMention) -> bool:
    """Tell whether the title speaks of the body's session, not of its matters ("… Council Cooperation")."""
    return t.eventive or re.match(r"\s+[A-Z]", setting.context.title[t.end :]) is None


# "the Peru-Latvia second Consultation": the two sides stand before the number
_PAIR_BEFORE = lazy_regex(r"(?<![\w-])[A-Z][\w.]+(?:\s[A-Z]\w+)?[-–][A-Z][\w.]+(?:\s[A-Z]\w+)?\s+\Z")
_PAIR_REACH = 50  # characters


def _read_session(setting: Setting, m: MechanismMention, titled: Sequence[MechanismMention]) -> Draft:
    text = setting.context.plain
    sentence = setting.sentence(m.start)
    rule = "meetings/mechanism_head/" + m.head
    draft = Draft("session", Span(m.start, m.end), sentence, rule)
    number = None if m.number == 1 and _FIRST_IN_YEARS.match(text, m.end, sentence.end) else m.number
    if number is None and m.modifier is None:
        number = find_own_round(text, m.start, m.end)
    draft.mechanism, draft.acronym, draft.number = m.name, m.acronym, number
    draft.modifier, draft.misspelt = m.modifier, m.misspelt
    match = next((t for t in titled if setting.is_one_body(m.name, t.name)), None)
    draft.titled = (
        match is not None and m.modifier is None and (match.number is None or number is None or match.number == number)
    )
    if draft.titled and match is not None:
        draft.number = number or match.number
    draft.aside = bool(_ASIDE.of(setting.context.lexicon).search(text, max(sentence.start, m.start - 60), m.start))
    draft.aside = draft.aside and not _is_attended(setting, sentence, m.start)
    draft.aside = draft.aside and not (
        _AT_THEIRS.search(text, sentence.start, m.start) and text.startswith("their ", m.start)
    )
    draft.aside = draft.aside or is_why_there(text, sentence, m.start, m.end)
    topic = _TOPIC.search(text, m.name_start, m.end)
    end = topic.start() if topic else m.end
    near = codes_between(setting.context, max(sentence.start, m.start - 30), end)
    pair = _PAIR_BEFORE.search(text, max(sentence.start, m.start - _PAIR_REACH), m.start)
    opening = pair.start() if pair is not None else m.start
    draft.codes = {
        p.code
        for p in near
        if (p.start >= opening or text[p.end : p.end + 2] in ("'s", "' "))
        and not _is_in_acronym(text, p.start, p.end, m.acronym)
    }
    draft.codes |= find_listed_parties(setting, m, draft.number)
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


# "the proposed Summit", "the forthcoming Forum": the one told before by its name
_AWAITED_AGAIN = lazy_regex(r"(?:the|this)\s+(?:proposed|forthcoming|upcoming|coming|planned|said)\s+[A-Z][a-z]+")


_TO_COME = lazy_regex(
    r"[^.;:]{0,60}?\b(?:to\s+be\s+(?:held|hosted)|will\s+(?:be\s+(?:held|hosted)|take\s+place)|scheduled|to\s+take\s+place|due\s+to)\b"
)


def _is_awaited(setting: Setting, a: Draft, b: Draft) -> bool:
    ahead = a.modifier == "next" or _TO_COME.match(setting.context.plain, a.span.end, a.sentence.end) is not None
    return a.kind == "session" and ahead and setting.is_one_body(a.mechanism, b.mechanism)


def _find_meant(setting: Setting, m: MechanismMention, draft: Draft, told: Sequence[Draft]) -> Draft | None:
    """Return the coming or last session told before that "the Summit" means where no other one is told."""
    if m.short and draft.modifier is None and draft.number is None:
        return next((d for d in told[::-1] if d.modifier and setting.is_one_body(d.mechanism, draft.mechanism)), None)
    return None


def _is_same(setting: Setting, a: Draft, b: Draft) -> bool:
    one = setting.is_one_body(a.mechanism, b.mechanism) or _is_summit_of_heads(a, b) or _is_by_letters(a, b)
    one = one or (
        is_listed_as_one(setting.context.lexicon, a.mechanism, b.mechanism) and not _is_prelude(setting, a, b)
    )
    if a.kind != "session" or not one:
        return False
    if a.number and b.number:
        return a.number == b.number
    if a.modifier != b.modifier:
        return False
    return a.modifier is not None or a.number is None or b.number is None


def _is_prelude(setting: Setting, *drafts: Draft) -> bool:
    """Tell whether one of some sessions only prepares another: "the Pre-COP"."""
    return any(setting.context.folded.endswith("pre-", 0, d.span.start) for d in drafts)


_SUMMIT = lazy_regex(r"(?:[\w'’.-]+\s+){0,2}[Ss]ummit\Z")
_OF_HEADS = lazy_regex(r"\bHeads\s+of\s+(?:State|Government)\b")


def _is_by_letters(a: Draft, b: Draft) -> bool:
    """Tell whether the later name is the earlier one's letters with a word for an occasion: "the ACC Meeting"."""
    letters, _, rest = (b.mechanism or "").partition(" ")
    return a.acronym is not None and letters == a.acronym and rest in ("Meeting", "Session", "Summit", "Conference")


def _is_summit_of_heads(a: Draft, b: Draft) -> bool:
    """Tell whether a body's summit is the meeting of its heads of state: "the ANDES Summit"."""
    names = a.mechanism or "", b.mechanism or ""
    summit = any(_SUMMIT.match(n) for n in names) and any(_OF_HEADS.search(n) for n in names)
    return summit and any(len(c) > len("PE") for c in a.codes & b.codes)


def _merge(setting: Setting, into: Draft, new: Draft) -> None:
    into.evidence.append(new.span)
    into.number = into.number or new.number
    into.acronym = into.acronym or new.acronym
    into.codes |= new.codes
    into.titled = into.titled or new.titled
    if into.aside and not new.aside:
        into.evidence[-1] = into.span
        into.aside, into.sentence, into.span = False, new.sentence, new.span
    if new.mechanism and tells_more(setting.context.lexicon, new.mechanism, into.mechanism):
        into.mechanism = new.mechanism


# "their last meeting, held in Oslo in May": a day or place of its own makes a meeting of it
_WAS_HELD = lazy_regex(
    r",?\s+(?:(?:which|that)\s+)?(?:was\s+|were\s+|had\s+been\s+|had\s+)?(?:held|took\s+place|taken\s+place|hosted)\s+(?:\w+ly\s+)?"
    r"(?:(?:in|on|at|last|this|earlier)\s|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s\d|\d)"
)


def find_unnamed(setting: Setting, subjects: Sequence[Draft], drafts: Sequence[Draft]) -> list[Draft]:
    """Return other sessions of a subject's body, named by "the next round", "the third session" or "meet again"."""
    context = setting.context
    out: list[Draft] = []
    if not context.hits_of("mechanism_head") and not context.hits_of("trigger"):
        return out
    told, added = Occasions(drafts), list[tuple[Span, Draft]]()
    firsts = {id(d): min(s.start for s in (d.span, *d.evidence)) for d in subjects}
    for start, end, number, word, noun in sorted(_find_parts(context.plain, context.folded)):
        subject = _subject_before(subjects[:LATEST], firsts, start)
        covering = told.covering(start) + [d for s, d in added if s.start <= start < s.end]
        if word == "again" and any(d is subject for d in covering):
            continue  # "Peru and Latvia will meet again": what is reported
        if word == "another" and firsts[id(subject)] > start:
            continue  # one more than what the text told before
        if _is_told_apart(covering, subject, word):
            continue
        if subject.number is not None and _THIS_WAS.search(context.plain, max(0, start - 30), start):
            continue  # "It was the first meeting after the signing": the one reported
        if covering and (word != "again" or any(d.modifier or d.number for d in covering)):
            continue
        known = (*drafts[-LATEST:], *out[-LATEST:])
        series = [d for d in known if d is subject or setting.is_one_body(d.mechanism, subject.mechanism)]
        if number is not None and _OF_ANOTHER.match(context.plain, end) is not None:
            continue
        if number is not None:
            if any(d.number == number and d.sentence == setting.sentence(start) and d not in series for d in drafts):
                continue  # "the Council at its fifth session": another body's
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
            told_apart = _WAS_HELD.match(context.plain, end) is not None
            if subject.kind != "session" and standing == "previous" and not told_apart:
                continue
            if subject.kind != "session" and standing == "next" and noun not in ("meeting", "round", "meet"):
                continue
            if standing == "next" and noun in _OF_NAME and noun not in (subject.mechanism or "").lower():
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


def _is_told_apart(covering: Sequence[Draft], subject: Draft, word: str) -> bool:
    """Tell whether a meeting told already is the next or last one of those who met, which it then is to the text."""
    for d in covering:
        if d.kind != "meeting" or d is subject or d.codes != subject.codes:
            continue
        if word in ("again", "another") and d.status in ("scheduled", "agreed"):
            d.standing = "next"
            return True
        if word in ("last", "previous", "preceding") and d.standing == "mentioned" and d.status == "held":
            d.standing = "previous"
            return True
    return False


def _find_parts(text: str, folded: str) -> list[tuple[int, int, int | None, str, str]]:
    """Return start, end, number, word and noun of phrases that name a session of a body named elsewhere."""
    out: list[tuple[int, int, int | None, str, str]] = [
        (*m.span(), None, m["w"].lower(), m["n"].lower())
        for m in find_near(_UNNAMED, text, _UNNAMED_WORDS.find(folded), 40, 120)
    ]
    for m in find_near(_LAST_MET, text, _LAST_WORDS.find(folded), 80, 40):
        out.append((m.start("w"), m.end(), None, "last", "meet"))
    for m in find_near(_THE_ONE, text, _ONE_WORDS.find(folded), 40, 40):
        out.append((*m.span("w"), None, "last", "meeting"))
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
