"""What officials meet for ahead of a session of ministers: "preceded by a meeting of Senior Officials on 5 May"."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft, codes_between
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.lexicon import Anchors, find_near
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

OFFICIALS_RULE = "meetings/officials_ahead"
_WHO = r"(?:[Ss]enior\s+|[Hh]igh-?level\s+)?(?:[Oo]fficials|[Ee]xperts)"
_MEETING = lazy_regex(
    r"\b(?:(?:[Aa]n?|[Tt]he)\s+)?(?:[Pp]reparatory\s+)?(?:[Mm]eeting|[Ss]ession|[Tt]alks|[Cc]onsultations)\s+"
    rf"(?:of\s+(?:the\s+)?(?:[Ss]enior\s+|[Hh]igh-?level\s+)[Oo]fficials|at\s+(?:the\s+)?(?:level\s+of\s+{_WHO}|(?:[Ss]enior\s+)?[Oo]fficials?['’]?s?\s+level))\b"
    r"(?!\s+(?:of|from)\s)"
)
_MEET = lazy_regex(
    r"\b(?:[Tt]he\s+)?[Ss]enior\s+[Oo]fficials(?:\s+(?:of|from)\s+(?:the\s+two|both)\s+(?:countries|sides|nations))?\s+"
    r"(?:(?:will|are\s+(?:due\s+|set\s+|scheduled\s+)?to|also|had|have)\s+){0,2}(?:meet|met)\b"
)
_WORDS = Anchors(("officials", "official level", "experts"))
# a session that only a word for its rank names, of the body told before
_OF_OFFICIALS = lazy_regex(
    r"(?:Preparatory\s+)?(?:Meeting\s+(?:of\s+(?:the\s+)?)?)?Senior\s+Offic(?:ials?|ers)['’]?s?(?:['’])?(?:\s+(?:Meeting|Session|Talks|Consultations|Level\s+Meeting))?"
)


def find_officials_ahead(setting: Setting, drafts: Sequence[Draft]) -> list[Draft]:
    """Return the meetings of officials told beside a session that the text reports, whose parties are theirs."""
    context, out = setting.context, list[Draft]()
    sessions = [d for d in drafts if d.kind == "session" and d.standing == "subject" and d.modifier is None]
    if not sessions or any(_OF_OFFICIALS.fullmatch(d.mechanism or "") for d in drafts if d.kind == "session"):
        return out
    near = _WORDS.find(context.folded)
    found = [*find_near(_MEETING, context.plain, near, 70, 40), *find_near(_MEET, context.plain, near, 30, 70)]
    for match in sorted(found, key=lambda m: m.start()):
        sentence = setting.sentence(match.start())
        before = [d for d in sessions if d.span.start < match.start()]
        if not before or any(_is_told(d, match.start(), match.end()) for d in (*drafts, *out)):
            continue
        if codes_between(context, match.start(), match.end()) or out:
            continue
        draft = Draft("session", Span(match.start(), match.end()), sentence, OFFICIALS_RULE)
        draft.codes, draft.standing = set(before[-1].codes), "subject"
        out.append(draft)
    return out


def _is_told(d: Draft, start: int, end: int) -> bool:
    return any(s.start < end and start < s.end for s in (d.span, *d.evidence))


def give_parties(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Give a session named by its officials alone the parties of the session that it was held ahead of."""
    reported = [d for d in drafts if d.kind == "session" and d.standing == "subject" and len(d.codes) > 1]
    for d in drafts:
        if d.kind != "session" or not d.codes <= {setting.home} or not _OF_OFFICIALS.fullmatch(d.mechanism or ""):
            continue
        before = [s for s in reported if s is not d and s.span.start < d.span.start]
        d.codes |= before[-1].codes if before else set()
