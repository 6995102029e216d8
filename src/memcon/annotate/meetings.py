"""Meetings: one record for each distinct occasion that a document names or describes (codebook, section 1)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from memcon.annotate.context import Context
from memcon.annotate.dates import DateMention
from memcon.annotate.drafts import Draft
from memcon.annotate.encounters import find_encounters, is_scheduled
from memcon.annotate.mechanisms import MechanismMention, find_mechanisms, read_title, same_mechanism
from memcon.annotate.meeting_places import find_dateline_city, find_where
from memcon.annotate.meeting_setting import Place, Setting, build_setting
from memcon.annotate.meeting_slots import find_mode, find_status, find_when
from memcon.annotate.sessions import add_heads, find_sessions, find_unnamed, settle_parties
from memcon.annotate.standing import give_standing
from memcon.annotate.visits import find_visits
from memcon.model import Head, MeetingMention, Note, Span

_ASIDE_OF = re.compile(
    r"\b(?:margins?|sidelines?)\s+of|\bprior\s+to|\bahead\s+of|\bat\s+(?:the\b|\w+'s)|\bin\s+advance|\bfollowing\b"
    r"|\bto\s+prepare\b|\bpreparations?\s+for\b"
)

_AND_ON = re.compile(r",?\s+(?:and|while|whereas|but)\s+(?:on|in|at|later|also|yesterday|today)\b|;")
_BEYOND = re.compile(r"\b(?:ahead\s+of|prior\s+to|in\s+advance\s+of)\b")
_ROUND_WAS = re.compile(r"\b(?:This|It|The\s+meeting|The\s+talks)\s+(?:was|were|marked|constituted)\s+(?:the\s+)?\Z")

_SAID = re.compile(
    r"\b(?:said\s+(?:in|on|at)\b|said,|(?:press|news)\s+release|told\b|(?:spokes\w+|ministry|office|statement|official|government|department)\s+(?:has\s+)?(?:said|announced|confirmed)"
    r"|announced\s+on\s+[A-Z])",
    re.I,
)


def find_meetings(context: Context) -> list[MeetingMention]:
    """Return the document's occasions in the order of their first evidence."""
    if not any(context.hits_of(label) for label in ("trigger", "mechanism_head", "mechanism")):
        return []
    setting = build_setting(context)
    titled = read_title(context)
    drafts = _read_occasions(setting, titled, context.body)
    if not drafts and context.body:  # what the headline alone tells
        drafts = _read_occasions(setting, titled, 0)
    _fill_slots(setting, drafts)
    told = give_standing(setting, drafts)
    if told is not None:
        _fill_slots(setting, [told])
    subjects = [d for d in drafts if d.standing == "subject" and d.kind in ("session", "meeting")]
    if subjects:
        unnamed = find_unnamed(setting, subjects, drafts)
        _fill_slots(setting, unnamed)
        for d in unnamed:
            d.status = "held" if d.standing == "previous" else "scheduled" if d.when and d.when.first else "agreed"
        drafts += unnamed
    add_heads(setting, drafts)
    _share(setting, drafts)
    for d in drafts:
        if d.standing == "subject" and len(d.codes) == 1 and d.kind in ("meeting", "call"):
            d.codes |= _find_other(setting, d)
        settle_parties(setting, d)
    return [_build(setting, d) for d in drafts if _counts(d)]


def _read_occasions(setting: Setting, titled: Sequence[MechanismMention], start: int) -> list[Draft]:
    """Return the drafts of all occasions told from `start` on, mentions of one occasion joined."""
    mentions = [m for m in find_mechanisms(setting.context) if m.start >= start]
    sessions = find_sessions(setting, mentions, titled)
    encounters = find_encounters(setting, [Span(m.start, m.end) for m in mentions], start)
    visits = find_visits(setting, start)
    sessions, encounters = _join_sessions(setting, sessions, encounters, mentions)
    encounters = _join_encounters(setting, encounters)
    sessions, encounters = _join_titled(setting, sessions, encounters, titled)
    return sorted([*sessions, *encounters, *visits], key=lambda d: d.span.start)


def _counts(d: Draft) -> bool:
    if d.kind == "session" and d.rule.rpartition("/")[2] in ("group", "commission", "council"):
        return (
            len(d.codes) > 1
            or (d.number is not None and d.standing == "subject")
            or any(len(c) > 2 or c in ("EU", "UN") for c in d.codes)
        )
    return d.kind == "session" or d.alone or len(d.codes) > 1


def _join_sessions(
    setting: Setting, sessions: list[Draft], encounters: list[Draft], mentions: Sequence[MechanismMention]
) -> tuple[list[Draft], list[Draft]]:
    """Let a session take over the meeting that is told of it ("met for the third Dialogue")."""
    text = setting.context.plain
    kept: list[Draft] = []
    for e in encounters:
        owner = None
        for s in sessions:
            if s.modifier is not None:
                continue
            if e.sentence == s.sentence and s.span.start >= e.span.start:
                between = text[e.span.start : s.span.start]
                if (
                    e.kind != "call"
                    and not _ASIDE_OF.search(between + "the ")
                    and re.search(r"\b(?:for|in|of|under|within|held|convened|launch)\b", between)
                ):
                    owner = s
            elif _ROUND_WAS.search(text, s.sentence.start, s.span.start) and s.sentence.start >= e.sentence.end:
                owner = s if e is encounters[0] else None
            if owner:
                break
        if owner is None:
            kept.append(e)
            continue
        owner.evidence.append(e.span)
        owner.codes |= e.codes
        owner.aside = False
        owner.titled = owner.titled or e is encounters[0]
        owner.add_people(e.people, "principal" if "host" not in text[e.span.start : e.span.start + 6] else "head")
        if owner.sentence != e.sentence:
            owner.sentence = e.sentence
    return sessions, kept


def _join_titled(
    setting: Setting, sessions: list[Draft], encounters: list[Draft], titled: Sequence[MechanismMention]
) -> tuple[list[Draft], list[Draft]]:
    """Let the body that the title names take over the first meeting of the text (the title may fill a gap)."""
    title = setting.context.title
    if not encounters or not titled or re.search(r"\b(?:meeting|call|talks|conversation)s?\s+with\b", title, re.I):
        return sessions, encounters
    first = encounters[0]
    if first.kind == "visit" or not first.verbal:
        return sessions, encounters
    owner = next((s for s in sessions if s.titled), None)
    words = setting.context.folded[first.sentence.start : first.sentence.end]
    near = setting.context.sentence_at(first.span.start)
    if owner is not None and near - setting.context.sentence_at(owner.span.start) > 2:
        return sessions, encounters
    if owner is not None and owner.aside and owner.sentence == first.sentence:
        return sessions, encounters
    if owner is None:
        if near > 3:
            return sessions, encounters
        nouns = [w for w in titled[0].name.lower().split() if w in _HEAD_WORDS]
        if not any(n in words for n in nouns) or any(s.sentence == first.sentence for s in sessions):
            return sessions, encounters
        owner = Draft("session", first.span, first.sentence, first.rule, codes=set())
        owner.mechanism, owner.acronym, owner.number = titled[0].name, titled[0].acronym, titled[0].number
        owner.titled = True
        sessions = [*sessions, owner]
    elif owner.people or (owner.when and first.when and owner.when.first != first.when.first):
        return sessions, encounters
    owner.evidence.append(first.span)
    owner.codes |= first.codes
    owner.aside = False
    owner.add_people(first.people, "principal")
    return sessions, encounters[1:]


_HEAD_WORDS = frozenset(
    "dialogue group commission committee consultations forum summit conference council talks ministerial".split()
)


def _join_encounters(setting: Setting, encounters: list[Draft]) -> list[Draft]:
    """Bring together mentions of one meeting: the same parties and persons, and no other day."""
    out: list[Draft] = []
    for e in encounters:
        tense = "future" if is_scheduled(setting, e) else "past"
        e.when, e.why_no_day = find_when(setting, e.sentence, e.span, tense)
        idents = {p.ident for p in e.people}
        same = None
        for o in out:
            known = {p.ident for p in o.people}
            days = {w.first for w in (o.when, e.when) if w}
            if (
                o.codes >= e.codes
                and (idents <= known or not idents)
                and (len(days) < 2)
                and is_scheduled(setting, o) == is_scheduled(setting, e)
            ):
                same = o
                break
        if same is None:
            out.append(e)
        else:
            same.evidence.append(e.span)
    return out


def _fill_slots(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Read day, place, status and mode of each draft from its sentence."""
    text = setting.context.plain
    by_sentence: dict[int, list[Draft]] = {}
    for d in drafts:
        by_sentence.setdefault(d.sentence.start, []).append(d)
    for d in drafts:
        sentence = d.sentence
        limit = _own_part(d, by_sentence[sentence.start], text)
        before = text[max(limit.start, d.span.start - 70) : d.span.end]
        around = text[max(limit.start, d.span.start - 60) : min(limit.end, d.span.end + 80)]
        tails = [_status_tail(text[s.end : s.end + 60]) for s in (d.span, *d.evidence)] if d.kind == "session" else []
        tense = "future" if is_scheduled(setting, d) or d.modifier == "next" or any(tails) else "past"
        d.when, d.why_no_day = find_when(setting, sentence, d.span, tense, limit)
        _look_elsewhere(setting, d, tense)
        if d.kind == "session" and not d.modifier and not d.aside and d.span.start < _HEADER:
            _read_labels(setting, d)
        if d.when is None and tense == "past" and not d.modifier and not d.aside:
            d.when = _day_of_report(setting, d)
        status_words = before if d.kind != "session" else before + " " + " ".join(tails)
        if d.status == "held":
            d.status = find_status(setting, status_words, around, d.when)
        if d.status == "held" and d.when and d.when.first and setting.reference:
            is_ahead = d.when.first > setting.reference.isoformat()[: len(d.when.first)]
            d.status = "scheduled" if is_ahead else "held"
        if d.modifier == "previous":
            d.status = "held"
        elif d.modifier == "next" and d.status == "held":
            d.status = "scheduled" if d.when and d.when.first else "agreed"
        if d.status in ("scheduled", "agreed") and tense == "past":
            d.when, d.why_no_day = find_when(setting, sentence, d.span, "future", limit)
        if d.place is None:
            d.place = find_where(setting, limit.start, limit.end) or _place_of_name(setting, d)
        if d.place is None and d.kind == "meeting" and _AT_HOME.search(text, d.span.start, limit.end):
            city = find_dateline_city(setting)
            d.place = city if city and city.country == setting.home else None
        if d.status == "held" and d.aside and _YET.search(text, max(sentence.start, d.span.start - 60), d.span.start):
            d.status = "scheduled"
        d.mode = find_mode(setting, text[limit.start : limit.end])
        if d.kind == "call":
            d.place, d.mode = None, "virtual"
        elif d.mode == "virtual":
            d.place = None


_AT_HOME = re.compile(r"\A(?:received|receives|welcomed|hosted)\b|\bat\s+(?:the\s+)?[A-Z]\w+")
_YET = re.compile(
    r"\b(?:prior\s+to|ahead\s+of|in\s+advance\s+of|lead[\s-]up\s+to|preparations?\s+for|to\s+prepare|preparing)\b"
)


def _place_of_name(setting: Setting, d: Draft) -> Place | None:
    """Return the city that a session is named by ("the Madrid Summit")."""
    if d.kind != "session" or not (d.mechanism or "").lower().endswith(
        ("summit", "ministerial", "conference", "meeting")
    ):
        return None
    for hit in setting.context.hits_in(d.span.start, d.span.end):
        place = hit.find("place")
        words = setting.context.text[hit.start : hit.end]
        if place is not None and (d.mechanism or "").startswith(words):
            return Place(words, place.attributes.get("country"), Span(hit.start, hit.end))
    return None


def _look_elsewhere(setting: Setting, d: Draft, tense: str) -> None:
    """Take a more precise day, or a place, from the sentences of a draft's other mentions."""
    for span in d.evidence:
        sentence = setting.sentence(span.start)
        if sentence == d.sentence and d.kind != "session":
            continue
        said = _SAID.search(setting.context.plain, span.end, sentence.end)
        end = said.start() if said else sentence.end
        limit = Span(span.start if d.kind == "session" else sentence.start, end)
        when, _ = find_when(setting, sentence, span, tense, limit)
        if when and when.first and (d.when is None or len(when.first) > len(d.when.first or "")):
            d.when, d.why_no_day = when, None
        if d.place is None:
            d.place = find_where(setting, limit.start, min(limit.end, span.end + 120))


_HEADER = 800
_DATE_LINE = re.compile(r"^\W*(?:Dates?|When|Held\s+on)\s*:\s*(?P<v>[^\n]+)$", re.M | re.I)
_PLACE_LINE = re.compile(r"^\W*(?:Place|Venue|Location|Where|Held\s+(?:in|at))\s*:\s*(?P<v>[^\n]+)$", re.M | re.I)


def _read_labels(setting: Setting, d: Draft) -> None:
    """Take day and place from the labelled lines at the head of minutes ("Date: 4 May 2023")."""
    text = setting.context.plain
    line = _DATE_LINE.search(text, 0, _HEADER) if d.when is None else None
    if line is not None:
        days = [m for m in setting.find_dates(Span(*line.span("v")), "past") if m.first]
        d.when = days[0] if days else None
    line = _PLACE_LINE.search(text, 0, _HEADER) if d.place is None else None
    if line is None:
        return
    for hit in setting.context.hits_in(*line.span("v")):
        place = hit.find("place")
        if place is not None:
            name = setting.context.text[hit.start : hit.end]
            d.place = Place(name, place.attributes.get("country"), Span(hit.start, hit.end))
            return


_REPORT_END = re.compile(r"\b(?:press|news)\s+release\s*,\s*on\s+\w+\s*\.")


def _day_of_report(setting: Setting, d: Draft) -> DateMention | None:
    """Return the day set off at the end of "was held in Lima, the ministry said in a press release, on Friday."."""
    text = setting.context.plain
    for span in (d.span, *d.evidence):
        sentence = setting.sentence(span.start)
        end = _REPORT_END.search(text, span.end, sentence.end)
        if end is None or not re.match(r"\s+(?:was|were)\s+(?:held|convened)\b", text[span.end : span.end + 30]):
            continue
        days = [m for m in setting.find_dates(sentence, "past") if end.start() < m.start < end.end() and m.first]
        if days:
            return days[-1]
    return None


def _status_tail(behind: str) -> str:
    match = re.match(
        r"\s*,?\s*(?:which\s+(?!\w+\s+\w+\s+\w+\s+will\b|\w+\s+\w+\s+will\b))?(?:is\s+|are\s+)?(?:scheduled|will\s+be\s+held|to\s+be\s+held|"
        r"scheduled|foreseen|planned|will\s+take\s+place|being\s+hosted|which\s+[^.;,]{0,60}?\bwill\b)",
        behind,
    )
    return match.group() if match else ""


def _own_part(d: Draft, beside: Sequence[Draft], text: str) -> Span:
    start, end = d.sentence.start, d.sentence.end
    if d.kind == "session" and (d.aside or d.modifier):
        start = d.span.start
    for o in beside:
        if o is d:
            continue
        if o.span.start > d.span.end and (o.aside or o.modifier or d.kind == o.kind):
            stop = _AND_ON.search(text, d.span.end, o.span.start)
            end = min(end, stop.start() if stop else o.span.start) if o.modifier or d.kind == o.kind else end
        elif o.span.end <= d.span.start and d.kind == o.kind:
            start = max(start, o.span.end)
    beyond = _BEYOND.search(text, d.span.end, end) if d.kind in ("meeting", "call") else None
    end = beyond.start() if beyond else end
    said = _SAID.search(text, d.span.end, end)
    if said and said.start() > d.span.end:
        end = said.start()
    return Span(start, max(end, d.span.end))


def _frequent(setting: Setting) -> set[str]:
    """Return the two governments that the document names most, if both stand at least twice."""
    counts = Counter(p.code for p in setting.context.parties if len(p.code) == 2)
    top = counts.most_common(2)
    return {code for code, n in top} if len(top) == 2 and top[1][1] > 1 else set()


def _share(setting: Setting, drafts: Sequence[Draft]) -> None:
    subject = next((d for d in drafts if d.standing == "subject"), None)
    for d in drafts:
        if d.kind == "session":
            d.codes |= {p.party for p in d.people if p.party}
            same = next(
                (o for o in drafts if o is not d and same_mechanism(o.mechanism, d.mechanism) and o.kind == "session"),
                None,
            )
            if same is not None and len(same.codes) > len(d.codes):
                d.codes |= same.codes
            if d.standing == "subject" and len(d.codes) < 2:
                d.codes |= _codes_in_sentence(setting, d)
            if (
                d.standing == "subject"
                and len(d.codes) < 2
                and _BILATERAL.search(d.mechanism or "")
                and (frequent := _frequent(setting)) > d.codes
            ):
                d.codes |= frequent
            if d.standing == "subject" and len(d.codes) < 2 and setting.home:
                d.codes.add(setting.home)
            if not d.codes and subject is not None and subject is not d and _BILATERAL.search(d.mechanism or ""):
                d.codes |= subject.codes
        elif (
            len(d.codes) == 1
            and subject is not None
            and d.codes < subject.codes
            and len(subject.codes) == 2
            and not d.alone
        ):
            if d.kind == "visit" and not d.people:
                d.add_people((p for p in subject.people if p.party and p.party not in d.codes), "principal")
            d.codes |= subject.codes
        if d.when is None and subject is not None and subject is not d and subject.when and subject.when.first:
            _lend_day(setting, d, subject)


def _find_other(setting: Setting, d: Draft) -> set[str]:
    """Return the party of a person met whom the text gives none: the only other state it names, else the place's."""
    if not any(p.name and not p.party for p in d.people):
        return set()
    named = {p.code for p in setting.context.parties if len(p.code) == 2} - d.codes - {"EU", "UN"}
    if d.place is not None and d.place.country not in (None, *d.codes):
        return {str(d.place.country)}
    return named if len(named) == 1 else set()


_BILATERAL = re.compile(r"\b(?:Bilateral|Consultations|Joint|Strategic|Political)\b")

_FROM = re.compile(r"\b(?:of|from|and|with|between|by)\s+(?:the\s+)?\Z|,\s+(?:and\s+)?(?:the\s+)?\Z|\A\s*(?:The\s+)?\Z")


def _codes_in_sentence(setting: Setting, d: Draft) -> set[str]:
    """Return the parties named as those who met in a session's own sentence."""
    text = setting.context.plain
    out = set()
    for p in setting.context.parties:
        if d.sentence.start <= p.start < d.sentence.end and p.form in ("name", "side", "seat"):
            left = text[max(d.sentence.start, p.start - 12) : p.start]
            if _FROM.search(left) and not (d.place and d.place.span.start <= p.start <= d.place.span.end + 20):
                out.add(p.code)
    return out if len(out) > 1 else set()


def _lend_day(setting: Setting, d: Draft, subject: Draft) -> None:
    text = setting.context.plain
    if subject.kind == "visit" and d.kind in ("meeting", "session") and d.standing == "subject":
        if d.place is None or (subject.place and d.place.country == subject.place.country):
            d.when, d.months_only = subject.when, True
            d.place = d.place or subject.place
    elif d.standing == "subject" and d.kind == "meeting" and d.status == subject.status == "held":
        d.when = subject.when
        d.place = d.place or subject.place
    elif (
        d.kind == "session"
        and d.aside
        and d.sentence == subject.sentence
        and re.search(r"\b(?:margins|sidelines)\s+of\s|\bat\s", text[max(0, d.span.start - 25) : d.span.start])
    ):
        d.when, d.months_only = subject.when, True
        d.place = d.place or subject.place


_AT_EVENT = re.compile(
    r"[^.;:]{0,60}?\bat\s+the\s+(?:[A-Z]\w+\s+){0,3}(?:Summit|Conference|Forum|General\s+Assembly|Council|Meeting)\b"
)


def _build(setting: Setting, d: Draft) -> MeetingMention:
    """Return the record of a draft, with notes on what stayed empty."""
    notes: list[Note] = []
    first = d.when.first if d.when else None
    last = d.when.last if d.when else None
    if first and d.months_only:
        first, last = first[:7], None
    if first is None:
        notes.append(Note("start", d.why_no_day or "the text tells no day", d.span.start, d.span.end))
    if d.misspelt:
        notes.append(Note("number", "read from a misspelt ordinal", d.span.start, d.span.end))
    place = d.place
    at_event = d.kind == "meeting" and _AT_EVENT.match(setting.context.plain, d.span.end) is not None
    mode = (
        d.mode
        or ("in_person" if at_event else None)
        or ("in_person" if place is not None or d.kind == "visit" else None)
    )
    if d.mode is None and d.kind == "visit" and d.status == "agreed" and d.place is not None and d.place.name is None:
        mode = None
    if d.mode is None and d.standing == "mentioned" and d.status in ("scheduled", "agreed") and d.kind == "session":
        mode = None
    heads = tuple(
        Head(p.name, p.office, p.party, d.roles.get(p.ident, "principal"), p.name_span) for p in d.people if p.name
    )
    sources: list[tuple[str, Span]] = []
    if d.when and first:
        sources.append(("start", Span(d.when.start, d.when.end)))
    if place is not None:
        sources.append(("place" if place.name else "country", place.span))
    return MeetingMention(
        kind=d.kind, standing=d.standing or "mentioned", status=d.status, mechanism=d.mechanism, acronym=d.acronym,
        number=d.number, start=first, end=last, place=place.name if place else None,
        country=place.country if place else None, mode=mode, parties=tuple(sorted(d.codes)), heads=heads,
        evidence=(d.span, *d.evidence), sources=tuple(sources), notes=tuple(notes), rule=d.rule,
    )  # fmt: skip
