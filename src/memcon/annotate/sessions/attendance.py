"""Who came to a session of many: "was attended by ministers of A, B and C", "D was represented by its ambassador"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from memcon.annotate.occasions.drafts import Draft
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.parties.states import read_states
from memcon.annotate.sessions.listed_participants import add_listed_participants
from memcon.lexicon import Anchors
from memcon.lexicon.patterns import WordRegex, lazy_regex
from memcon.model import Span

_WORDS = Anchors(
    ("attended", "participants", "participating", "participated", "taking part", "took part", "attendance", "present")
)
_ATTENDED = lazy_regex(
    r"\b(?:(?:was|were)\s+(?:also\s+)?attended\s+by:?|"
    r"[Pp]articip(?:ants|ating\s+(?:states|countries|delegations|ministers))\s+(?:were|included|came\s+from)|"
    r"(?:[Ii]n\s+attendance|[Pp]resent|[Pp]articipating|[Tt]aking\s+part)"
    r"(?:\s+(?:in|at)\s+the\s+(?:[\w-]+\s+)?(?:meeting|session|summit|conference|forum|talks|dialogue))?\s+were:?|"
    r"(?:was|were)\s+(?:also\s+)?(?:present|in\s+attendance):)\s"
)
# "The foreign ministers of Kenya, Peru and Latvia participated"
_CAME = WordRegex(
    r"(?:\b[Tt]he\s+|\A|(?<=\s))(?:[\w-]+\s+){0,3}?(?i:%office_class/officials%|delegations?)\s+(?:of|from)\s[^.;:]{3,200}?\s"
    r"(?:(?:have|also|all|both)\s+)*(?:participated|took\s+part|taken\s+part|attended|were\s+(?:also\s+)?present)\b"
)
_ITEM = lazy_regex(r"\s*(?:\(?(?P<letter>[ivx]{1,5}|[a-z])[.)]|\(?(?P<figure>\d{1,2})[.)]|(?P<sign>[-•*–]))\s")
# "Minister A represented Peru"
_STOOD_FOR = lazy_regex(r",?\s+represented\s+(?:the\s+)?(?=[A-Z])")
# who came for a state that names no other: "Peru was represented at the level of ministers"
_REPRESENTED = lazy_regex(r"\b(?:was|were)\s+(?:also\s+)?represented\s+(?:by|at|through)\s")
# Those who only look on are no party.
_ON_LOOKERS = lazy_regex(
    r"\b(?:observers?|[Aa]ssociate\s+[Mm]embers?|guests?|invitees?|journalists|media|business(?:men|people)?)\b"
)
_NEXT = 4  # sentences behind the one that tells of the session
_MANY = 3  # parties
_ITEMS = 30  # of a list
_STOOD_REACH = 24  # characters


def add_attendance(setting: Setting, drafts: Sequence[Draft]) -> None:
    """Give the occasion that a document reports who came: those listed, and states, where they are three or more."""
    add_listed_participants(setting, drafts)
    subjects = [d for d in drafts if d.standing == "subject"]
    subject = subjects[0] if subjects else None
    if subject is None or subject.kind != "session" or not _WORDS.find(setting.context.folded):
        return
    context = setting.context
    number = context.sentence_at(subject.sentence.start)
    near = context.sentences[number : number + 1 + _NEXT]
    lists = [found for s in near if (found := _find_list(setting, s, subject)) is not None]
    came = set[str]().union(*(_states(setting, found.start, found.end) for found in lists))
    if len(came) < _MANY:
        return
    for sentence in near:
        came |= _read_represented(setting, sentence)
        _drop_deputies(setting, sentence, subject)
    subject.codes |= came
    _add_listed_heads(setting, subject, lists, near)


def _find_list(setting: Setting, sentence: Span, subject: Draft) -> Span | None:
    """Return where those are listed who attended: behind the verb, and in the items of a list that a colon opens."""
    context = setting.context
    start = max(sentence.start, subject.span.end if subject.sentence == sentence else sentence.start)
    match = _ATTENDED.search(context.plain, start, sentence.end + 1)
    if match is None and (came := _CAME.of(context.lexicon).match(context.plain, start, sentence.end)) is not None:
        return Span(came.start(), came.end())
    if match is None or _ON_LOOKERS.search(context.plain, start, match.start()):
        return None
    end = sentence.end
    if context.plain[sentence.start : end].rstrip().endswith(":"):
        kind: str | None = None
        for item in context.sentences[context.sentence_at(sentence.start) + 1 :][:_ITEMS]:
            mark = _ITEM.match(context.plain, item.start)
            if mark is None or kind not in (None, mark.lastgroup):
                break
            kind, end = mark.lastgroup, item.end
    stop = _ON_LOOKERS.search(context.plain, match.end(), end)
    return Span(match.end(), max(match.end(), stop.start() if stop else end))


def _add_listed_heads(setting: Setting, subject: Draft, lists: Sequence[Span], near: Sequence[Span]) -> None:
    """Give a session that has a chair one person with name and office for each state listed.

    Then it is of these states, not of their body.
    """
    if not {"chair", "co_chair"} & set(subject.roles.values()):
        return
    context, states = setting.context, read_states(setting.context.lexicon)
    people = [p for found in lists for p in context.people_in(found.start, found.end)]
    for sentence in near:
        for p in context.people_in(sentence.start, sentence.end):
            told = _STOOD_FOR.match(context.plain, p.end, min(sentence.end, p.end + _STOOD_REACH))
            for state in context.parties_in(told.end(), told.end() + 1) if told is not None else ():
                people.append(replace(p, party=state.code))
    full = [p for p in people if p.name and p.office and p.party in states.codes]
    if len(full) < 2 or len(full) != len(people) or len({p.party for p in full}) != len(full):
        return
    subject.add_people(full, "head")
    subject.codes |= {p.party for p in full if p.party}
    heads = {p.party for p in subject.people}
    if len(heads & states.codes) >= _MANY:
        subject.codes -= {c for c in subject.codes if c not in heads and c not in states.codes}


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
