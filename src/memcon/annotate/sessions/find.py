"""Sessions of standing mechanisms, and who led them (codebook, section 1, kind session; roles of heads)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.annotate.occasions.drafts import LATEST, Draft, codes_between
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.occasions.own_rounds import THIS_WAS, find_own_round
from memcon.annotate.occasions.why_there import is_why_there
from memcon.annotate.parties.mechanism_keys import is_listed_as_one, tells_more
from memcon.annotate.parties.state_bodies import STATE_BODIES
from memcon.annotate.parties.states import read_states
from memcon.annotate.sessions.announced_rounds import is_announced, report_next
from memcon.annotate.sessions.bodies_alone import ONE_TIME, is_body_alone, is_example
from memcon.annotate.sessions.editions_apart import are_editions_apart, set_apart
from memcon.annotate.sessions.mechanism_mentions import MechanismMention, is_rank_alone
from memcon.annotate.sessions.past_editions import is_past_edition
from memcon.annotate.sessions.session_members import find_listed_parties
from memcon.annotate.sessions.timely_names import is_spoken_of
from memcon.annotate.text.ordinals import parse_ordinal
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
    r"\s+(?:will|would|is\s+(?:(?:due|set|scheduled|slated|expected)\s+)?to)\s+(?:next\s+)?(?:meet|convene|be\s+held)\s+(?:next|again|in|on|at)\b"
)
_TOPIC = lazy_regex(r"\s(?:on|against)\s|(?<=Parties)\sto\s")
_LAUNCHED = lazy_regex(r"\b(?:launch|launched|inaugurate|inaugurated|convene|convened|meeting\s+of)\s+(?:the\s+)?\Z")
_INITIAL = lazy_regex(r"\b[Tt]he\s+(?:initial|inaugural|first)\s+(?:meeting|session|round)\b(?!\s+of)")
# "the first consultations since 2019", "in nine years": what counts no session; "since its inception" does
_FIRST_IN_YEARS = lazy_regex(
    r"[^.;:]{0,90}?\s(?:since\s(?![^.;,]{0,40}\b(?:establish|creat|incepti|found|launch|form(?:ed|ation)|set\s+up|sign|independence|"
    r"diplomatic|upgrad|elevat|agree))|in\s+(?:(?:more\s+than|over|nearly|almost|about|some|around)\s+)?"
    r"(?:a\s+decade|[\w-]+\s+(?:years|months|decades)))\b"
)


def find_sessions(
    setting: Setting, mentions: Sequence[MechanismMention], titled: Sequence[MechanismMention]
) -> list[Draft]:
    """Return a draft for each session that the text names; mentions of one session come together."""
    drafts: list[Draft] = []
    for m in mentions:
        told = drafts[-LATEST:]
        if _is_alone(setting, m):
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
        if told and is_rank_alone(m):
            continue  # "prior to the Ministerial meeting": the session told before
        draft = read_session(setting, m, titled)
        if (
            draft.modifier == "previous"
            and told
            and THIS_WAS.search(setting.context.plain, max(0, m.start - 30), m.start)
        ):
            draft.modifier = None  # "this was the last meeting of the Commission in this term": the one reported
        again = draft.modifier is None and draft.number is None and _WILL_MEET.match(setting.context.plain, m.end)
        met = [d for d in told if setting.is_one_body(d.mechanism, draft.mechanism) and d.modifier is None]
        if again and met and not is_announced(setting, met[-1], again.group()):
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
            set_apart(setting, told, draft, m.number)
            drafts.append(draft)
        else:
            draft.aside |= m.number is not None and setting.context.plain[m.start : m.end].isupper()
            _merge(setting, same, draft)  # day and place of "COP 24" stand at its name
    report_next(setting, drafts)
    for d in drafts:
        if d.titled and d.number is None and _INITIAL.search(setting.context.plain, d.span.end):
            d.number = 1
    return drafts


def _is_alone(setting: Setting, m: MechanismMention) -> bool:
    """Tell whether a body is named for itself, no session of it being meant."""
    if m.number is not None or m.modifier is not None:
        return False
    example = m.head not in ONE_TIME and is_example(setting.context.plain, m.start)
    return example or is_body_alone(setting.context.plain, m.start, m.end)


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


# "Peru and Kenya held a financial dialogue for the first time in May", but not "for the first time since 2019"
_HELD_A = lazy_regex(r"\b(?:held|hold|conducted|are\s+holding)\s+(?:an?\s+|their\s+)?(?:[a-z-]+\s+){0,2}\Z")
_FOR_TIME = lazy_regex(
    r"(?:\s+(?:in|on|with|between)\s[^.;:,]{2,50}?)?\s+for\s+the\s+(?P<o>[\w-]+)\s+time\b"
    r"(?!\s+(?:since|in\s+(?:[\w-]+\s+){0,3}(?:years|decades|months|decade)|ever\s+since))"
)


def _read_time(text: str, m: MechanismMention, sentence: Span) -> int | None:
    """Return how many times what is held has been: "held consultations for the third time"."""
    if _HELD_A.search(text, sentence.start, m.start) is None:
        return None
    times = _FOR_TIME.match(text, m.end, sentence.end)
    return parse_ordinal(times["o"]) if times is not None else None


# "the Lake Summit, the 33rd, will convene", "the Lake Summit, the ninth of its kind"
_WHICH_ONE = lazy_regex(
    r",\s+(?:the|its|their)\s+(?P<o>[\w-]+)(?:\s+(?:of\s+its\s+kind|such\s+(?:meeting|session)|to\s+date|so\s+far))?,(?=\s)"
)
# "the Peru-Latvia second Consultation": the two sides stand before the number
_PAIR_BEFORE = lazy_regex(r"(?<![\w-])[A-Z][\w.]+(?:\s[A-Z]\w+)?[-–][A-Z][\w.]+(?:\s[A-Z]\w+)?\s+\Z")
_PAIR_REACH = 50  # characters


def read_session(setting: Setting, m: MechanismMention, titled: Sequence[MechanismMention]) -> Draft:
    """Return the draft of the session that the words of one mention tell."""
    text = setting.context.plain
    sentence = setting.sentence(m.start)
    rule = "meetings/mechanism_head/" + m.head
    draft = Draft("session", Span(m.start, m.end), sentence, rule)
    number = None if m.number == 1 and _FIRST_IN_YEARS.match(text, m.end, sentence.end) else m.number
    if number is None and m.modifier is None:
        number = find_own_round(text, m.start, m.end)
        behind = _WHICH_ONE.match(text, m.end) if number is None else None
        number = parse_ordinal(behind["o"]) if behind is not None else number
    if number is None and m.modifier is None and m.head in ("dialogue", "consultations", "commission"):
        number = _read_time(text, m, sentence)
    draft.mechanism, draft.acronym, draft.number = m.name, m.acronym, number
    draft.modifier, draft.misspelt = m.modifier, draft.span if m.misspelt else None
    if number is None and m.modifier is None and _LAST_MET.match(text, m.end) is not None:
        draft.modifier = "previous"
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
    draft.aside = draft.aside or is_spoken_of(text, m.start, m.end) or is_why_there(text, sentence, m.start, m.end)
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
    if m.name.endswith(" conference"):  # "the Haiti conference": what it is about
        draft.codes -= {p.code for p in near if p.start >= m.name_start} & read_states(setting.context.lexicon).codes
    draft.codes |= find_listed_parties(setting, m, draft.number) | _codes_of_owners(setting, m, sentence)
    for hit in setting.context.hits_in(m.name_start, m.end):
        state = hit.find("state") or hit.find("adjective")
        if state is not None and "-" in (text[hit.start - 1 : hit.start], text[hit.end : hit.end + 1]):
            draft.codes.add(state.value)
    return draft


# "The Commission last met in Lima in 2021"
_LAST_MET = lazy_regex(
    r"(?:\s\([^()]{2,30}\))?,?\s+(?:which\s+)?(?:last|most\s+recently|previously)\s+(?:met|sat|convened)\b"
)
_OWNERS = 2  # parties


def _codes_of_owners(setting: Setting, m: MechanismMention, sentence: Span) -> set[str]:
    """Return the two parties that a sentence says held their session: "Peru and Kenya held their fifth Council"."""
    if not setting.context.folded.startswith("their ", m.start):
        return set()
    codes = {p.code for p in codes_between(setting.context, sentence.start, m.start)}
    return codes if len(codes) == _OWNERS else set()


def _is_in_acronym(text: str, start: int, end: int, acronym: str | None) -> bool:
    """Tell whether [start, end) is only a part of the body's acronym ("ICC" in "JWG-ICC")."""
    if not acronym or text[start:end] not in acronym:
        return False
    at = text.find(acronym, max(0, start - len(acronym)), end + len(acronym))
    return at != -1 and at <= start and end <= at + len(acronym) and end - start < len(acronym)


# "the proposed Summit", "the forthcoming Forum": the one told before by its name
_AWAITED_AGAIN = lazy_regex(r"(?:the|this)\s+(?:proposed|forthcoming|upcoming|coming|planned|said)\s+[A-Z][a-z]+")


_TO_COME = lazy_regex(
    r"[^.;:]{0,60}?\b(?:to\s+be\s+(?:held|hosted)|will\s+(?:be\s+(?:held|hosted)|take\s+place)|scheduled|slated|to\s+take\s+place|due\s+to)\b"
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
    if a.kind != "session" or not one or are_editions_apart(setting, a, b):
        return False
    if a.number and b.number:
        return a.number == b.number
    if a.modifier != b.modifier:
        awaited, other = (a, b) if a.modifier else (b, a)
        return awaited.modifier == "next" and not other.modifier and _is_told_ahead(setting, other)
    return a.modifier is not None or a.number is None or b.number is None


# "will represent Peru at the Council": the one awaited, as "the upcoming fifth Council" is
_AHEAD = lazy_regex(
    r"\b(?:will|shall|(?:is|are)\s+(?:(?:due|set|scheduled|expected|slated|planned|preparing)\s+)?to)\s+(?:also\s+|then\s+)?"
    r"(?:attend|join|address|(?:co-)?chair|host|participate\s+in|take\s+part\s+in|represent\s[^.;:]{2,40}?\sat|speak\s+at|"
    r"deliver\s[^.;:]{2,60}?\sat|lead\s[^.;:]{2,60}?\s(?:to|at))\s+(?:the\s+)?\Z"
)


def _is_told_ahead(setting: Setting, d: Draft) -> bool:
    return _AHEAD.search(setting.context.plain, d.sentence.start, d.span.start + len("the ")) is not None


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
    into.misspelt = into.misspelt or new.misspelt
    into.acronym = into.acronym or new.acronym
    into.codes |= new.codes
    into.titled = into.titled or new.titled
    if into.modifier == "next" and not new.modifier and not new.number and _is_told_ahead(setting, new):
        into.modifier = None  # the one that somebody will attend, and none beside another
    if into.aside and not new.aside:
        into.evidence[-1] = into.span
        into.aside, into.sentence, into.span = False, new.sentence, new.span
    if new.mechanism and tells_more(setting.context.lexicon, new.mechanism, into.mechanism):
        into.mechanism = new.mechanism
