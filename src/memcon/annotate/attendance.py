"""Who came to a session of many: "was attended by ministers of A, B and C", "D was represented by its ambassador"."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.drafts import Draft
from memcon.annotate.meeting_setting import Setting
from memcon.annotate.states import read_states
from memcon.lexicon import Anchors
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span

_WORDS = Anchors(
    ("attended", "participants", "participating", "participated", "taking part", "took part", "attendance", "present")
)
_ATTENDED = lazy_regex(
    r"\b(?:(?:was|were)\s+(?:also\s+)?attended\s+by|"
    r"[Pp]articip(?:ants|ating\s+(?:states|countries|delegations|ministers))\s+(?:were|included|came\s+from)|"
    r"(?:[Ii]n\s+attendance|[Pp]resent|[Pp]articipating|[Tt]aking\s+part)"
    r"(?:\s+(?:in|at)\s+the\s+(?:[\w-]+\s+)?(?:meeting|session|summit|conference|forum|talks|dialogue))?\s+were:?)\s"
)
# "The foreign ministers of Kenya, Peru and Latvia participated"
_CAME = WordRegex(
    r"(?:\b[Tt]he\s+|\A|(?<=\s))(?:[\w-]+\s+){0,3}?(?i:%office_class/officials%|delegations?)\s+(?:of|from)\s[^.;:]{3,200}?\s"
    r"(?:(?:have|also|all|both)\s+)*(?:participated|took\s+part|taken\s+part|attended|were\s+(?:also\s+)?present)\b"
)
# who came for a state that names no other: "Peru was represented at the level of ministers"
_REPRESENTED = lazy_regex(r"\b(?:was|were)\s+(?:also\s+)?represented\s+(?:by|at|through)\s")
# Those who only look on are no party.
_ON_LOOKERS = lazy_regex(
    r"\b(?:observers?|[Aa]ssociate\s+[Mm]embers?|guests?|invitees?|journalists|media|business(?:men|people)?)\b"
)
_NEXT = 4  # sentences behind the one that tells of the session
_MANY = 3  # parties


def add_attendance(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Give the session that a document reports the states told to have come to it, where they are three or more."""
    subjects = [d for d in drafts if d.standing == "subject"]
    subject = subjects[0] if subjects else None
    if subject is None or subject.kind != "session" or not _WORDS.find(setting.context.folded):
        return
    context = setting.context
    number = context.sentence_at(subject.sentence.start)
    near = context.sentences[number : number + 1 + _NEXT]
    came = set[str]().union(*(_read_attended(setting, s, subject) for s in near))
    if len(came) < _MANY:
        return
    for sentence in near:
        came |= _read_represented(setting, sentence)
        _drop_deputies(setting, sentence, subject)
    subject.codes |= came


def _read_attended(setting: Setting, sentence: Span, subject: Draft) -> set[str]:
    """Return the states named behind a verb of attending."""
    context = setting.context
    start = max(sentence.start, subject.span.end if subject.sentence == sentence else sentence.start)
    match = _ATTENDED.search(context.plain, start, sentence.end)
    if match is None and (came := _CAME.of(context.lexicon).match(context.plain, start, sentence.end)) is not None:
        return _states(setting, came.start(), came.end())
    if match is None or _ON_LOOKERS.search(context.plain, start, match.start()):
        return set()
    stop = _ON_LOOKERS.search(context.plain, match.end(), sentence.end)
    return _states(setting, match.end(), stop.start() if stop else sentence.end)


def _read_represented(setting: Setting, sentence: Span) -> set[str]:
    """Return the states named as represented by somebody of lower rank."""
    text = setting.context.plain
    told = _REPRESENTED.search(text, sentence.start, sentence.end)
    if told is None or _ON_LOOKERS.search(text, sentence.start, sentence.end):
        return set()
    return _states(setting, sentence.start, sentence.end)


def _drop_deputies(setting: Setting, sentence: Span, subject: Draft) -> None:
    """Take those who stood in for one state of many from the heads of the session."""
    told = _REPRESENTED.search(setting.context.plain, sentence.start, sentence.end)
    if told is not None:
        subject.people = [p for p in subject.people if not told.end() <= p.start < sentence.end]


def _states(setting: Setting, start: int, end: int) -> set[str]:
    """Return the states named in [start, end), also by their ministers."""
    context, states = setting.context, read_states(setting.context.lexicon).codes
    named = {p.code for p in context.parties_in(start, end)} | {p.party for p in context.people_in(start, end)}
    return {c for c in named if c in states}
