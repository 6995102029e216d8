"""Sessions that the words behind a body's name tell as its own: "the Committee, whose last session was in Lima"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import replace
from operator import attrgetter

from memcon.annotate.occasions.drafts import LATEST, Draft, Occasions, codes_between
from memcon.annotate.occasions.held_words import IS_HELD, read_which
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.occasions.own_rounds import BODY_NOUNS, RANKS
from memcon.annotate.sessions.find import read_session
from memcon.annotate.sessions.mechanism_mentions import MechanismMention
from memcon.annotate.text.context import Context
from memcon.annotate.text.ordinals import parse_ordinal
from memcon.lexicon import Anchors, find_near
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_NOUN = r"(?:meetings?|sessions?|rounds?|sittings?|editions?|plenary|consultations)\b"
_PART = lazy_regex(
    rf"(?:\b(?P<whose>[Ii]ts|[Tt]heir|whose|[Tt]he\s+{BODY_NOUNS}'s|the|The)|(?<=[\w)])(?P<owner>['’]s?))\s+(?P<o>[\w-]+(?:-[\w]+)?)\s+{RANKS}(?:{_NOUN}|[Mm]eeting|[Ss]ession)"
    r"(?P<which>\s+of\s+which\b)?"
)
_NOUNS = Anchors(("meeting", "session", "round", "sitting", "edition", "plenary", "consultations"))
# "is to hold [its second session]", "would convene [its first meeting]"
_HOLDS = lazy_regex(
    r"\b(?:(?:is|are|was|were)\s+(?:due\s+|set\s+|scheduled\s+|expected\s+|planned\s+)?to|will|would|should|can|could|to|has|had|have|which|last)\s+"
    r"(?:(?:also|soon|now|then|next)\s+)?(?:hold|held|convened?|open(?:ed)?)\s+\Z"
)
# "The Committee is to hold [its second session]": all that the sentence tells
_WHAT_IS_TOLD = lazy_regex(r"(?:\s\([^()]{2,30}\))?\s[a-z ]{3,40}\s")
_MAY = lazy_regex(r"\b(?:should|can|could)\s+(?:\w+\s+)?(?:hold|convene|open)\s+\Z")
_BACK = 180  # characters behind a body's name in which the words for its session stand
_OTHER = lazy_regex(r"[.;]\s")


def find_own_sessions(
    setting: Setting, mentions: Sequence[MechanismMention], titled: Sequence[MechanismMention], told: Sequence[Draft]
) -> list[Draft]:
    """Return the sessions told by "its last session", "whose first meeting" or "the first round of which".

    The body is the one named last before them in their sentence, or in the one before that they open. A session of
    a body that the text names as an occasion is found elsewhere.
    """
    context, out = setting.context, list[Draft]()
    bodies = sorted([m for m in mentions if m.start >= context.body], key=attrgetter("start"))
    if not bodies:
        return out
    occasions = Occasions(told)
    numbered: dict[int, list[Draft]] = {}
    for d in told:
        numbered.setdefault(d.number or 0, []).append(d)
    for match in find_near(_MET_AGAIN, context.plain, _TIMES.find(context.folded), 160, 40):
        draft = _read_met_again(setting, match, bodies, titled, numbered)
        if draft is not None and not occasions.touching(draft.span.start, draft.span.end):
            numbered.setdefault(draft.number or 0, []).append(draft)
            out.append(draft)
    for match in find_near(_PART, context.plain, _NOUNS.find(context.folded), 70, 40):
        sentence = setting.sentence(match.start())
        if match["owner"] is not None:
            owned = _read_owned(setting, match, bodies, titled, occasions, numbered)
            if owned is not None:
                numbered.setdefault(owned.number or 0, []).append(owned)
                out.append(owned)
            continue
        body = _body_before(context, bodies, match.start(), sentence, match["whose"])
        if body is None or occasions.covering(match.start()):
            continue
        number, modifier = read_which(context.plain, match)
        if (number is None and modifier is None) or not _is_told(setting, match, sentence, body):
            continue
        if number and any(setting.is_one_body(d.mechanism, body.name) for d in numbered.get(number, ())):
            continue
        if named := occasions.touching(body.start, body.end):
            _tell_which(named[-1], match, number)
            continue
        draft = read_session(setting, replace(body, number=None, modifier=None), titled)
        draft.span, draft.sentence = Span(match.start(), match.end()), sentence
        draft.codes = draft.codes or _codes_of_founders(context, sentence, body)
        draft.number, draft.modifier, draft.titled, draft.aside = number, modifier, False, False
        opens = match["whose"] in ("its", "their") and match.start() < context.lead_end(1)
        draft.other = not (opens and _WHAT_IS_TOLD.fullmatch(context.plain, body.end, match.start()) is not None)
        if not any(d.mechanism == draft.mechanism and (d.number, d.modifier) == (number, modifier) for d in out):
            out.append(draft)
    return out


# "the committee members met in Lima for the sixth time"
_MET_AGAIN = lazy_regex(
    rf"\b(?:[Tt]he|[Ii]ts)\s+(?:members\s+of\s+the\s+)?(?:joint\s+|bilateral\s+|mixed\s+|working\s+)?(?P<body>{BODY_NOUNS})(?:\s+members)?\s+"
    r"(?:(?:has|have|had|will|would|today|also|last|recently|is\s+to|are\s+to)\s+){0,2}(?:met|meets?|convened?|convenes|gathered?)\b"
    r"[^.;:]{0,90}?\sfor\s+(?:the|its)\s+(?P<o>[\w-]+)\s+time\b(?!\s+(?:since|in)\b)"
)
_TIMES = Anchors((" time",))


def _read_met_again(
    setting: Setting,
    match: re.Match[str],
    bodies: Sequence[MechanismMention],
    titled: Sequence[MechanismMention],
    numbered: Mapping[int, Sequence[Draft]],
) -> Draft | None:
    """Return the session of the body named last before "the committee met for the sixth time"."""
    number = parse_ordinal(match["o"])
    noun = match["body"].lower()
    last = bisect_left(bodies, match.start(), key=attrgetter("start"))
    body = next((b for b in reversed(bodies[max(0, last - _BACK) : last]) if noun in b.name.lower()), None)
    if body is None or number is None:
        return None
    if any(setting.is_one_body(d.mechanism, body.name) for d in numbered.get(number, ())[-LATEST:]):
        return None
    draft = read_session(setting, replace(body, number=number, modifier=None), titled)
    draft.span, draft.sentence = Span(match.start(), match.end()), setting.sentence(match.start())
    draft.aside = False
    return draft


def _read_owned(
    setting: Setting,
    match: re.Match[str],
    bodies: Sequence[MechanismMention],
    titled: Sequence[MechanismMention],
    occasions: Occasions,
    numbered: Mapping[int, Sequence[Draft]],
) -> Draft | None:
    """Return the session of a body that owns it by name, told nowhere else: "the Reef Council's 55th session"."""
    n = bisect_left(bodies, match.start(), key=attrgetter("start")) - 1
    body = bodies[n] if n >= 0 and bodies[n].end == match.start() else None
    number, _ = read_which(setting.context.plain, match)
    if body is None or number is None:
        return None
    beside = occasions.touching(body.start, body.end)
    for d in (d for d in beside if d.number in (None, number) and setting.is_one_body(d.mechanism, body.name)):
        if d.number is None and d.modifier is None and d.span.end == body.end:  # "opened the Council's 55th session"
            d.number, d.span = number, Span(d.span.start, match.end())
        return None
    if any(setting.is_one_body(d.mechanism, body.name) for d in numbered.get(number, ())[-LATEST:]):
        return None
    draft = read_session(setting, replace(body, number=number, modifier=None), titled)
    draft.span = Span(body.start, match.end())
    return draft


# "Peru and Kenya revived [the Commission], whose first session was held in Lima"
_FOUNDS = lazy_regex(
    r"\b(?:(?:re-?)?launch(?:ed|es)?|(?:re-?)?establish(?:ed|es)?|create[sd]?|set\s+up|revive[sd]?|reactivate[sd]?|agreed\s+(?:to|on)\s[^.;:,]{3,40}?)"
    r"\s+(?:the\s+|an?\s+|their\s+)?(?:new\s+)?\Z"
)
_TWO = 2
_FOUNDS_REACH = 70  # characters


def _codes_of_founders(context: Context, sentence: Span, body: MechanismMention) -> set[str]:
    """Return the two parties that a sentence tells to have set up a body or taken it up again."""
    low = max(sentence.start, body.start - _FOUNDS_REACH)
    founds = _FOUNDS.search(context.plain, low, body.start)
    founds = founds or _FOUNDS.search(context.plain, low, body.name_start)
    codes = {p.code for p in codes_between(context, sentence.start, founds.start())} if founds is not None else set()
    return codes if len(codes) == _TWO else set()


def _body_before(
    context: Context, bodies: Sequence[MechanismMention], at: int, sentence: Span, whose: str
) -> MechanismMention | None:
    """Return the body that words at `at` speak of: the last one named in their sentence, or in the one before."""
    opens = at == sentence.start
    low = sentence.start
    if opens:
        number = context.sentence_at(at)
        low = context.sentences[number - 1].start if number > 0 else at
    elif whose.lower() == "the":
        low = max(low, at - _BACK)
    n = bisect_left(bodies, at, key=attrgetter("start")) - 1
    while n >= 0 and bodies[n].end > at:
        n -= 1
    return bodies[n] if n >= 0 and bodies[n].start >= low and at - bodies[n].end < _BACK else None


def _tell_which(d: Draft, match: re.Match[str], number: int | None) -> None:
    """Let a session named by its body be the one of the clause behind it: "opened a Forum, whose first session"."""
    clause = match["whose"] == "whose" or match["which"] is not None
    if clause and d.number is None and d.modifier is None and not d.titled and number is not None:
        d.number, d.span, d.evidence = number, Span(match.start(), match.end()), [d.span, *d.evidence]


def _is_told(setting: Setting, match: re.Match[str], sentence: Span, body: MechanismMention) -> bool:
    """Tell whether a session is told to be held: by a verb behind it, by one before, by "at" with a day or place."""
    text = setting.context.plain
    if match["whose"].lower() == "the" and match["which"] is None and match.start() > sentence.start:
        return False
    if IS_HELD.match(text, match.end(), sentence.end) is not None:
        return True
    if match["whose"].lower() == "the" or match.start() == sentence.start:
        return False
    low = max(body.end, match.start() - 40)
    return _HOLDS.search(text, low, match.start()) is not None and _MAY.search(text, low, match.start()) is None
