"""Sessions of a reported body that the text does not call by its name: "the next round", "the third session"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from memcon.annotate.occasions.drafts import LATEST, Draft, Occasions, by_sentence, codes_between
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.occasions.meeting_slots import find_when
from memcon.annotate.occasions.own_rounds import BODY_NOUNS, THIS_WAS
from memcon.annotate.sessions.counted_ones import find_counted
from memcon.annotate.sessions.such_talks import SERIES, find_such_talks
from memcon.annotate.talks.meeting_again import tell_officials
from memcon.annotate.text.ordinals import find_ordinals
from memcon.lexicon import Anchors, find_near
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_UNNAMED = lazy_regex(
    rf"(?:\b(?:the|a|their|its|our|the\s+{BODY_NOUNS}'s)\s+(?!another)|"
    r"(?:(?<=\bhold )|(?<=\bhost )|(?<=\bconvene ))(?=another|next\s+(?:round|meeting|session)\b)|"
    r"(?:\A|(?<=[.\n\"“])|(?<=[.\n\"“]\s))(?=(?-i:Next)\s+(?:round|meeting|session)\s))"
    r"(?P<w>next|further(?=\s+(?:[\w-]+\s+){1,5}?(?:is|are|was|will|would)\s+(?:planned|scheduled|due|expected|foreseen|envisaged|be|take|to)\b)|follow-on|follow[-\s]up|previous|last|preceding|another)\s+(?:[\w-]+\s+){0,2}?"
    r"(?P<n>meeting|session|round|edition|dialogue|consultations?|summit|conference|forum|encounter|engagement|iteration|(?:talks|negotiations|discussions)(?=\s+(?:will|would|are)\s)|one(?=\s+(?:was|were|is|will|held|took|in|on)\s))\b",
    re.I,
)
# "the inaugural session of the 37th session": when it opens
_OF_ANOTHER = lazy_regex(
    r"\s+of\s+(?:the|this|its)\s+(?:[\d]+(?:st|nd|rd|th)|[a-z]+(?:th|first|second|third))\s+(?:[a-z]+\s+)?"
    r"(?:session|meeting|round|conference|edition|summit)\b"
)
_OF_NAME = frozenset({"dialogue", "conference", "forum"})  # nouns that are of no series which is called otherwise
_OVER = frozenset({"last", "previous", "preceding"})
_TALKS = frozenset({"talks", "negotiations", "discussions", "consultations"})
_UNNAMED_WORDS = Anchors(
    ("another", "next", "further", "follow-on", "follow-up", "follow up", "previous", "last", "preceding")
)
# "The Council last met in Lima", "the Dialogue was last held in 2011"
_LAST_MET = lazy_regex(
    r"\b(?:the|this|its|their)\s+(?:[\w-]+\s+){0,3}?(?P<n>dialogue|council|commission|committee|consultations?|mechanism|group|"
    r"forum|summit|talks|(?-i:[A-Z]{3,6}))(?:,\s+which|\s+(?:was|were|is|has)\s[^.;:,]{3,60}?\s+and)?\s+(?:(?:was|were|had)\s+(?:been\s+)?)?"
    r"(?P<w>last|previously)\s+(?:met|held|convened|hosted|took\s+place|taken\s+place|sat)\b",
    re.I,
)
# "the first talks since the one held in Lima in June"
_THE_ONE = lazy_regex(
    r"\b(?:since|after|following)\s+(?P<w>the\s+(?:last\s+)?ones?)(?=\s+(?:(?:that|which)\s+was\s+)?held\s+(?:in|on)\s)"
)
_ONE_WORDS = Anchors((" one held ", " ones held ", " one that was held ", " one which was held "))
_AGAIN = lazy_regex(
    r"\b(?:re-?convene|(?:meet|meeting|convene|convening|gather|assemble|come\s+together|sit\s+down|"
    r"(?:(?<=agreed to )|(?<=decided to )|(?<=arranged to )|(?<=plan to )|(?<=planned to ))(?:speak|talk))"
    r"\s+(?:again|once\s+more))\b(?=\s+(?:in|on|at|next|this|before|later|soon|shortly)\b)"
)
_GOES_ON = frozenset({"meeting", "round", "meet", "such", "engagement", "encounter"})  # what follows a meeting
_AGAIN_WORDS = Anchors(("convene", "again", "once more"))
_LAST_WORDS = Anchors((" last ", " previously "))
_NUMBERED_PART = lazy_regex(
    rf"\b(?:the|their|its|our|the\s+{BODY_NOUNS}'s)\s+(?P<o>[\w-]+(?:\s[\w-]+)??)\s+(?:(?:annual|regular|plenary|ordinary|(?:joint\s+)?(?:committee|commission|council|group)|ministerial|high-level)\s+)?"
    r"(?P<n>meeting|session|round|edition|iteration|sitting|dialogue|consultations?|summit|conference|forum)\b"
    r"(?!\s+(?:of|under|for)\s+(?:the\s+|their\s+)?(?-i:[A-Z][\w'-]*\s+[A-Z]))",
    re.I,
)
_OWN_NOUNS = frozenset({"dialogue", "consultation", "consultations", "summit", "conference", "forum"})
_PART_NOUNS = Anchors(("meeting", "session", "round", "edition", "iteration", "sitting", *_OWN_NOUNS))
# "their last meeting, held in Oslo in May": a day or place of its own makes a meeting of it
_WAS_HELD = lazy_regex(
    r",?\s+(?:(?:which|that)\s+)?(?:was\s+|were\s+|had\s+been\s+|had\s+)?(?:held|took\s+place|taken\s+place|hosted)\s+(?:\w+ly\s+)?"
    r"(?:(?:in|on|at|last|this|earlier)\s|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s\d|\d)"
)


def find_unnamed(setting: Setting, subjects: Sequence[Draft], drafts: Sequence[Draft]) -> list[Draft]:
    """Return other sessions of a subject's body, named by "the next round", "the third session" or "meet again"."""
    context, out = setting.context, list[Draft]()
    if not context.hits_of("mechanism_head") and not context.hits_of("trigger"):
        return out
    told, beside, added = Occasions(drafts), by_sentence(drafts), list[tuple[Span, Draft]]()
    firsts = {id(d): min(s.start for s in (d.span, *d.evidence)) for d in subjects}
    for start, end, number, word, noun in sorted(_find_parts(context.plain, context.folded)):
        subject = _subject_before(subjects[:LATEST], firsts, start)
        covering = told.covering(start) + [d for s, d in added if s.start <= start < s.end]
        here = beside.get(setting.sentence(start), ())
        if word == "again" and (any(d is subject for d in covering) or _is_body(context.plain, here, start)):
            continue  # "Peru and Latvia will meet again": what is reported
        if word == "another" and firsts[id(subject)] > start:
            continue  # one more than what the text told before
        if _is_told_there(setting, (covering, [*here, *out[-1:]], subject), Span(start, end), (number, word, noun)):
            continue
        if _is_reported(context.plain, subject, number, Span(start, end)):
            continue
        if covering and (word != "again" or any(d.modifier or d.number for d in covering)):
            continue
        known = (*drafts[-LATEST:], *out[-LATEST:])
        series = [d for d in known if d is subject or setting.is_one_body(d.mechanism, subject.mechanism)]
        if number is not None:
            if _OF_ANOTHER.match(context.plain, end) is not None:
                continue
            if noun in _OWN_NOUNS and noun not in (subject.mechanism or "").lower():
                continue  # "the first Summit": of another series
            if number < (subject.number or 0) and _TO_HOLD.search(context.plain, max(0, start - 24), start):
                continue  # "the group would hold its first meeting": of a body that is new
            if any(d.number == number and d not in series for d in here):
                continue  # "the Council at its fifth session": another body's
            same = next((d for d in series if d.number == number or _is_last(d, number, subject)), None)
            if same is not None:
                added, same.number = _tell_again(same, Span(start, end), firsts), number
            if same is not None or subject.number is None or subject.kind != "session":
                continue
            standing = "previous" if number < subject.number else "next"
        else:
            standing = "previous" if word in _OVER else "next"
            told_apart = noun in ("such", SERIES) or _WAS_HELD.match(context.plain, end) is not None
            if subject.kind != "session" and standing == "previous" and not told_apart:
                continue
            if subject.kind != "session" and standing == "next" and noun not in _GOES_ON:
                continue
            if standing == "next" and noun in _OF_NAME and noun not in (subject.mechanism or "").lower():
                continue
            earlier = next((d for d in series if standing in (d.standing, d.modifier)), None)
            if earlier is not None:
                again = earlier.sentence.start != setting.sentence(start).start
                added = _tell_again(earlier, Span(start, end), firsts) if again else added
                continue
        kind, span = _kind_of(context.plain, start, word, subject), Span(start, end)
        draft = Draft(kind, span, setting.sentence(start), "meetings/mechanism_head/part")
        draft.mechanism, draft.acronym, draft.modifier = subject.mechanism, subject.acronym, standing
        draft.standing, draft.codes, draft.number = standing, set(subject.codes), number
        tell_officials(context.plain, draft, [*subjects[:LATEST], subject], word)
        out.append(draft)
        added = [(draft.span, draft)]
    return out


def _kind_of(text: str, start: int, word: str, subject: Draft) -> str:
    """Return the kind of the subject, or a call where those who met will speak again."""
    return "call" if word == "again" and text.startswith(("speak", "talk"), start) else subject.kind


_TO_MEET = lazy_regex(
    r"(?:\s+\([^()]{2,30}\))?(?:,\s+which\s[^.;:]{2,100}?,)?(?:,?\s+(?:will|would|shall|should|may|is|are|was|were|to|due|set|expected|scheduled|slated|planned|likely|also|then|next|"
    r"hopes?|plans?|intends?|decided|agreed))+\s+"
)


def _is_body(text: str, told: Sequence[Draft], verb: int) -> bool:
    """Tell whether a body told by name is the subject of the verb: "A said that the Commission will meet again"."""
    named = [d.span.end for d in told if d.kind == "session" and d.span.end < verb]
    return any(_TO_MEET.fullmatch(text, end, verb) is not None for end in named)


# "the fourth Dialogue on 3 May, the first since 2016 and the [first round] held virtually."
_BEFORE_APPOSED = lazy_regex(
    r"[^.;:]{0,80}?(?:,|\s[–—-]|\s\()\s*(?:and\s+)?(?:also\s+)?(?:the\s+first\s[^.;:,]{2,40}?,?\s+and\s+)?the\s+"
)
_BEHIND_APPOSED = lazy_regex(
    r"\s+(?:to\s+(?:be|take|have)|since|after|held|hosted|convened|taking|in|at|outside|under|of\s+its\s+kind)\b"
    r"(?![^.;:,)]{0,100}\s(?:was|were|is|are|will|would|has|had|took|saw|set|laid|agreed|discussed|adopted)\s)"
    r"[^.;:,)]{0,100}[.;,)]"
)


def _is_reported(text: str, subject: Draft, number: int | None, span: Span) -> bool:
    """Tell whether words name the numbered session reported: "It was the first meeting after the signing"."""
    if subject.number is not None and THIS_WAS.search(text, max(0, span.start - 30), span.start):
        return True
    return _is_apposed(text, subject, number, span)


def _is_apposed(text: str, subject: Draft, number: int | None, span: Span) -> bool:
    """Tell whether words in apposition say in what a numbered session is the first: "the first round held online"."""
    if number is None or number >= (subject.number or 0) or subject.span.end > span.start:
        return False
    return (
        _BEFORE_APPOSED.fullmatch(text, subject.span.end, span.start) is not None
        and _BEHIND_APPOSED.match(text, span.end) is not None
    )


# "that a new group would hold its"
_TO_HOLD = lazy_regex(r"\b(?:will|would|to)\s+(?:hold|convene|have)\s+(?:its|their|the)\s+\Z")


def _tell_again(d: Draft, span: Span, firsts: dict[int, int]) -> list[tuple[Span, Draft]]:
    """Note that words tell of a session told before, and return where it is told last."""
    d.evidence.append(span)
    firsts[id(d)] = min(span.start, firsts.get(id(d), span.start))
    return [(span, d)]


def _become_round(covering: Sequence[Draft], subject: Draft, number: int | None, end: int) -> bool:
    """Let a meeting told by "agreed to hold the sixth meeting" be that session of the body that is reported."""
    d = covering[0] if len(covering) == 1 else None
    if d is None or subject.kind != "session" or not number or number <= (subject.number or number):
        return False
    if (
        d.kind != "meeting"
        or d.status not in ("agreed", "scheduled")
        or d.span.end > end
        or not d.codes <= subject.codes
    ):
        return False
    d.kind, d.mechanism, d.acronym, d.number = "session", subject.mechanism, subject.acronym, number
    d.standing, d.people, d.roles, d.codes = "next", [], {}, set(subject.codes)
    return True


# "the next meeting of the two, within the framework of [the regular Dialogue], will take place"
_FRAMED = lazy_regex(
    r"[^.;:]{0,60}?\b(?:(?:with)?in\s+the\s+(?:scope|framework|context)\s+of|as\s+part\s+of|under)\s+(?:(?:the|their)\s+)?(?:[a-z-]+\s+)?"
)


def _is_told_there(
    setting: Setting,
    there: tuple[Sequence[Draft], Sequence[Draft], Draft],
    span: Span,
    which: tuple[int | None, str, str],
) -> bool:
    """Tell whether a draft tells the session already, which it then is: one that covers the words, or one beside."""
    (covering, here, subject), (number, word, noun) = there, which
    if noun == SERIES and (covering or subject.kind != "session"):
        _become_other(setting, covering, subject, word, span)
        return True
    if _take_number(setting.context.plain, here, subject, (span.start, number, word)):
        return True
    inside = [d for d in here if d.kind == "meeting" and span.start < d.span.start < span.end and number is None]
    if inside and (word == "next" or word in _OVER):  # "the next [meeting between Peru and Kenya]"
        _become_other(setting, inside, subject, word, span)
        if inside[0].kind == "session":
            return True
    framed = next(
        (d for d in here if word == "next" and _FRAMED.fullmatch(setting.context.plain, span.end, d.span.start)), None
    )
    if framed is not None and framed.kind == "session" and framed.number is None:
        framed.standing = framed.modifier = "next"
        return True
    return _is_told_apart(covering, subject, word) or _become_round(covering, subject, number, span.end)


def _become_other(setting: Setting, covering: Sequence[Draft], subject: Draft, word: str, span: Span) -> None:
    """Let talks of the same sides, told as the last or next of the kind, be that session of the body reported."""
    met = [d for d in covering if d.kind == "meeting" and d is not subject and not any(p.name for p in d.people)]
    if subject.kind != "session" or subject.mechanism is None or len(met) != len(covering) or not met:
        return
    context, sentence = setting.context, subject.sentence
    sides = subject.codes or {p.code for p in codes_between(context, sentence.start, sentence.end)}
    if any(d.codes - sides for d in met):
        return
    for other in met[1:]:
        other.to_event = True  # one and the same
    d, over = met[0], word in _OVER
    d.kind, d.mechanism, d.acronym, d.rule = "session", subject.mechanism, subject.acronym, subject.rule
    d.standing = d.modifier = "previous" if over else "next"
    d.codes, d.people, d.roles = set(subject.codes) or d.codes, [], {}
    if d.when is None:
        d.when, d.why_no_day = find_when(setting, d.sentence, span, "past" if over else "future")
    if not over and (d.when is None or not d.when.first):
        d.status = "agreed"


# "agreed to meet in Lima in 2026 for [the fifth session]"
_FOR_IT = lazy_regex(r"[^.;:]{0,60}?\s(?:for|as)\s+(?:the\s+|their\s+|its\s+|an?\s+)?")


def _take_number(text: str, told: Sequence[Draft], subject: Draft, part: tuple[int, int | None, str]) -> bool:
    """Let a meeting that sides will hold "for the fifth session" be that session of the body reported."""
    start, number, word = part
    if subject.kind != "session" or subject.mechanism is None or (number is None and word != "next"):
        return False
    if number is not None and number <= (subject.number or number):
        return False
    for d in told:
        over = d.status == "held" and d.modifier != "next"
        if d is subject or over or d.span.end > start or d.kind not in ("meeting", "session"):
            continue
        if d.number is None and d.codes <= subject.codes and _FOR_IT.fullmatch(text, d.span.end, start):
            d.kind, d.mechanism, d.acronym, d.number = "session", subject.mechanism, subject.acronym, number
            d.standing, d.people, d.roles, d.codes = "next", [], {}, set(subject.codes)
            return True
    return False


def _is_last(d: Draft, number: int, subject: Draft) -> bool:
    """Tell whether a draft without a number is told as the last one before `subject`, whose number is one higher."""
    return d.number is None and "previous" in (d.standing, d.modifier) and subject.number == number + 1


def _is_told_apart(covering: Sequence[Draft], subject: Draft, word: str) -> bool:
    """Tell whether a meeting told already is the next or last one of those who met, which it then is to the text."""
    for d in covering:
        if d.kind != "meeting" or d is subject or d.codes != subject.codes:
            continue
        if word in ("again", "another") and d.status in ("scheduled", "agreed"):
            d.standing = "mentioned" if word == "again" and d.people and subject.kind == "meeting" else "next"
            return True
        if word in _OVER and d.standing == "mentioned" and d.status == "held":
            d.standing = "previous"
            return True
    return False


def _find_parts(text: str, folded: str) -> list[tuple[int, int, int | None, str, str]]:
    """Return start, end, number, word and noun of phrases that name a session of a body named elsewhere."""
    out: list[tuple[int, int, int | None, str, str]] = []
    for m in find_near(_UNNAMED, text, _UNNAMED_WORDS.find(folded), 40, 120):
        talks = m["n"].lower() in _TALKS  # by whose noun a meeting told elsewhere is known
        word = "next" if talks and m["w"].lower() == "further" else m["w"].lower()
        start = m.start("n") if talks else m.start()
        out.append((start, m.end(), None, word, SERIES if talks else m["n"].lower()))
    for m in find_near(_LAST_MET, text, _LAST_WORDS.find(folded), 80, 40):
        out.append((m.start("w"), m.end(), None, "last", "meet"))
    for m in find_near(_THE_ONE, text, _ONE_WORDS.find(folded), 40, 40):
        out.append((*m.span("w"), None, "last", "meeting"))
    for m in find_near(_AGAIN, text, _AGAIN_WORDS.find(text), 40, 40):
        out.append((*m.span(), None, "again", "meet"))
    for m in find_near(_NUMBERED_PART, text, _PART_NOUNS.find(folded), 120, 120):
        ordinals = find_ordinals(text, m.start("o"), m.end("o") + 1, misspelt=True)  # a numeral ends before a space
        if ordinals and ordinals[-1].end == m.end("o"):
            out.append((ordinals[-1].start, m.end(), ordinals[-1].value, "", m["n"].lower()))
    out += find_such_talks(text, folded)
    starts = {start for start, *_ in out}
    out += [(a, b, n, "", "one") for a, b, n in find_counted(text, folded) if a not in starts]
    return out


def _subject_before(subjects: Sequence[Draft], firsts: Mapping[int, int], at: int) -> Draft:
    """Return the subject that stands last before `at`, a session before any other; `firsts` tells where each begins."""
    sessions = [d for d in subjects if d.kind == "session"] or list(subjects)
    before = [d for d in sessions if firsts[id(d)] < at]
    return max(before, key=lambda d: d.span.start) if before else sessions[0]
