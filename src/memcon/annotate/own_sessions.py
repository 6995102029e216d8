"""Sessions that the words behind a body's name tell as its own: "the Committee, whose last session was in Lima"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from memcon.annotate.context import Context
from memcon.annotate.drafts import Draft
from memcon.annotate.mechanism_mentions import MechanismMention
from memcon.annotate.meeting_setting import Setting
from memcon.annotate.ordinals import find_ordinals
from memcon.annotate.own_rounds import BODY_NOUNS, RANKS
from memcon.annotate.sessions import read_session
from memcon.lexicon import Anchors, find_near
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_NOUN = r"(?P<n>meetings?|sessions?|rounds?|sittings?|editions?|plenary|consultations)\b"
_PART = lazy_regex(
    rf"\b(?P<whose>[Ii]ts|[Tt]heir|whose|[Tt]he\s+{BODY_NOUNS}'s|the|The)\s+(?P<o>[\w-]+(?:-[\w]+)?)\s+{RANKS}(?:{_NOUN}|(?P<m>[Mm]eeting|[Ss]ession))"
    r"(?P<which>\s+of\s+which\b)?"
)
_NOUNS = Anchors(("meeting", "session", "round", "sitting", "edition", "plenary", "consultations"))
_LAST, _NEXT = frozenset({"last", "previous", "latest", "preceding"}), frozenset({"next", "upcoming", "forthcoming"})
# "was held in Lima", "took place in May", "is to take place", "will be held", "was in Ankara in 2019"
_IS_HELD = lazy_regex(
    r"(?:\s+of\s+which)?,?\s+(?:which\s+)?(?:(?:(?:had|has|have)\s+)?(?:was|were|been|be)\s+(?:last\s+)?(?:held|hosted|convened|organi[sz]ed)\b|"
    r"(?:had\s+|has\s+)?(?:took|taken)\s+place\b|held\s+(?:in|on|at|last|earlier|virtually)\b|convened\s+(?:in|on)\b|"
    r"(?:was|were|is|are)\s+(?:in|on)\s+(?=[A-Z\d])|"
    r"(?:will|would|shall|(?:is|are|was|were)\s+(?:(?:also|now|tentatively)\s+)?(?:due\s+|set\s+|scheduled\s+|expected\s+|planned\s+|slated\s+)?to)\s+"
    r"(?:(?:also|then|now)\s+)?(?:be\s+(?:held|hosted|convened|organi[sz]ed)|take\s+place|convene|meet)\b|"
    r"(?:is|are|was|were)\s+(?:(?:also|now|tentatively)\s+)?(?:scheduled|planned|slated|set|due)\s+(?:for|in|on)\b)"
)
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
    bodies = [m for m in mentions if m.start >= context.body]
    if not bodies:
        return out
    covered = [s for d in told for s in (d.span, *d.evidence)]
    for match in find_near(_PART, context.plain, _NOUNS.find(context.folded), 70, 40):
        sentence = setting.sentence(match.start())
        body = _body_before(context, bodies, match.start(), sentence, match["whose"])
        if body is None or any(s.start <= match.start() < s.end for s in covered):
            continue
        number, modifier = _read_which(context.plain, match)
        if (number is None and modifier is None) or not _is_told(setting, match, sentence, body):
            continue
        if any(d.number == number and setting.is_one_body(d.mechanism, body.name) for d in told if number):
            continue
        named = [d for d in told if any(s.start < body.end and body.start < s.end for s in (d.span, *d.evidence))]
        if named:  # as an occasion
            _tell_which(named[-1], match, number)
            continue
        draft = read_session(setting, replace(body, number=None, modifier=None), titled)
        draft.span, draft.sentence = Span(match.start(), match.end()), sentence
        draft.number, draft.modifier, draft.titled, draft.aside = number, modifier, False, False
        opens = match["whose"] in ("its", "their") and match.start() < context.lead_end(1)
        draft.other = not (opens and _WHAT_IS_TOLD.fullmatch(context.plain, body.end, match.start()) is not None)
        if not any(d.mechanism == draft.mechanism and (d.number, d.modifier) == (number, modifier) for d in out):
            out.append(draft)
    return out


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
    before = [m for m in bodies if low <= m.start and m.end <= at]
    return before[-1] if before and at - before[-1].end < _BACK else None


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
    if _IS_HELD.match(text, match.end(), sentence.end) is not None:
        return True
    if match["whose"].lower() == "the" or match.start() == sentence.start:
        return False
    low = max(body.end, match.start() - 40)
    return _HOLDS.search(text, low, match.start()) is not None and _MAY.search(text, low, match.start()) is None


def _read_which(text: str, match: re.Match[str]) -> tuple[int | None, str | None]:
    """Return the number of a session and whether it is the last or the next one."""
    word = match["o"].lower()
    modifier = "previous" if word in _LAST else "next" if word in _NEXT else None
    found = find_ordinals(text, match.start("o"), match.end("o") + 1)
    return (found[-1].value if found else None), modifier


# "in 2016, and the two agreed to hold [the second round] in Lima", "[The next one] will be held in Riga"
_FURTHER = lazy_regex(
    rf"\b(?P<whose>[Tt]he|[Ii]ts|[Tt]heir)\s+(?P<o>[\w-]+)\s+{RANKS}(?:meeting|session|round|sitting|edition|consultations|one(?=\s+(?:was|will|is|would|took)\b))\b"
    r"(?!\s+of\b)(?P<which>)(?P<m>)(?P<n>)"
)
_FURTHER_WORDS = Anchors(("meeting", "session", "round", "sitting", "edition", "consultations", " one "))
_TO_HOLD = lazy_regex(
    r"\b(?:agreed|decided|plan|intend|expect|hope)(?:s|ed)?\b[^.;:]{0,40}\sto\s+(?:hold|convene|organi[sz]e|host)\s+\Z"
)


_TO_COME = lazy_regex(r"\b(?:will|would|shall|to|for)\b")


def find_further_rounds(setting: Setting, drafts: Sequence[Draft]) -> list[Draft]:
    """Return other sessions of a body whose session is told right before only in passing: "the next one"."""
    context, out = setting.context, list[Draft]()
    sessions = [d for d in drafts if d.kind == "session" and d.mechanism is not None]
    passing = [d for d in sessions if d.standing != "subject" and (d.number is not None or d.modifier == "previous")]
    if not passing:
        return out
    covered = [s for d in drafts for s in (d.span, *d.evidence)]
    for match in find_near(_FURTHER, context.plain, _FURTHER_WORDS.find(context.folded), 60, 40):
        sentence = setting.sentence(match.start())
        opens = match.start() == sentence.start
        low = context.sentences[max(context.sentence_at(match.start()) - 1, 0)].start if opens else sentence.start
        before = [d for d in sessions if low <= d.span.start < match.start()]
        number, modifier = _read_which(context.plain, match)
        if not before or before[-1] not in passing or (number is None and modifier is None):
            continue
        told = _IS_HELD.match(context.plain, match.end(), sentence.end)
        told = told or _TO_HOLD.search(context.plain, max(sentence.start, match.start() - 70), match.start())
        d = before[-1]
        series = [o for o in (*sessions, *out) if setting.is_one_body(o.mechanism, d.mechanism)]
        known = any((o.number, o.modifier) == (number, modifier) or o.standing == "subject" for o in series)
        if told is None or known or any(s.start <= match.start() < s.end for s in covered):
            continue
        more = Draft("session", Span(match.start(), match.end()), sentence, d.rule, codes=set(d.codes))
        more.mechanism, more.acronym, more.number = d.mechanism, d.acronym, number
        more.modifier = "next" if _TO_COME.search(told.group()) is not None else "previous"
        more.standing = "mentioned"
        out.append(more)
    return out
