"""Why fields of a record are empty or doubtful, a sentence each, for `memcon explain`.

The reasons are found here, from the record and a second look at the text, so that reading itself need not keep them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from memcon.annotate.days.dates import NO_REFERENCE
from memcon.lexicon import Lexicon, fold, straighten
from memcon.model import Act, AnnotatedDocument, MeetingMention, Span

_MEETING_FIELDS = ("mechanism", "number", "start", "place", "country", "mode", "parties", "heads")
_OUTSIDE = "it was no session of a standing body"
_PRONOUN = re.compile(r"\b(he|she|it|they|we|i)\s*$", re.IGNORECASE)
_WHOM = {
    "he": "the official named before",
    "she": "the official named before",
    "it": "the government or body that was the subject before",
    "they": "those named before",
    "we": "the side that speaks",
    "i": "the side that speaks",
}
_NO_DAY = "the text tells no day"
_RELATIVE_DAY = "(?:today|yesterday|tomorrow|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
_DAY = re.compile(
    r"\b(?:\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?(?:January|February|March|April|May|June|July|August|September|October|"
    r"November|December)|(?:January|February|March|April|May|June|July|August|September|October|November|December)\s"
    rf"\d{{1,2}}\b)(?:,?\s\d{{4}})?|\b{_RELATIVE_DAY}\b",
    re.IGNORECASE,
)
_RELATIVE = re.compile(_RELATIVE_DAY, re.IGNORECASE)
# Instruments that are money or give some; of the others nobody expects a sum.
_WITH_SUMS = {"fund", "grant", "loan", "credit_line", "currency_swap", "guarantee", "aid_package", "bond", "amount"}
_SHOWN = 3  # words of the text that a reason names at most


class Grounds:
    """Looks into one text for what a reason may name: places, days, persons, words of meeting and of acting."""

    def __init__(self, record: AnnotatedDocument, lexicon: Lexicon | None) -> None:
        self.record = record
        self._lexicon = lexicon
        self._plain = straighten(record.text)

    def sentences_of(self, meeting: MeetingMention) -> list[Span]:
        """Return the sentences that tell of a meeting."""
        starts = [e.start for e in meeting.evidence]
        return [s for s in self.record.sentences if any(s.start <= at < s.end for at in starts)]

    def find_places(self, spans: Iterable[Span]) -> list[str]:
        """Return the names of places in some spans, as written."""
        if self._lexicon is None:
            return []
        out = []
        for span in spans:
            words = self._plain[span.start : span.end]
            out += [words[h.start : h.end] for h in self._lexicon.names.find(words) if h.find("place")]
        return list(dict.fromkeys(out))

    def find_days(self, spans: Iterable[Span]) -> list[str]:
        """Return the words for days in some spans."""
        return list(dict.fromkeys(m.group() for s in spans for m in _DAY.finditer(self._plain, s.start, s.end)))

    def find_named(self, label: str, spans: Sequence[Span]) -> list[str]:
        """Return the words of persons or parties mentioned in some spans."""
        text = self.record.text
        found = [m for m in self.record.mentions if m.label == label]
        inside = [m for m in found if any(s.start <= m.start < s.end for s in spans)]
        return list(dict.fromkeys(text[m.start : m.end] for m in inside))

    def find_triggers(self) -> list[str]:
        """Return the words for meetings in the whole text; "had" and "held" tell nothing by themselves."""
        hits = self._lexicon.meetings.find(fold(self._plain)) if self._lexicon is not None else []
        found = [h for h in hits if (e := h.find("trigger")) is not None and e.attributes.get("shape") != "hold"]
        return list(dict.fromkeys(self._plain[h.start : h.end] for h in found))

    def find_verbs(self) -> list[str]:
        """Return the verbs of acting and reporting in the whole text."""
        hits = self._lexicon.verbs.find(fold(self._plain)) if self._lexicon is not None else []
        return list(dict.fromkeys(self._plain[h.start : h.end] for h in hits))


def find_reasons(record: AnnotatedDocument, lexicon: Lexicon | None = None) -> Iterator[dict[str, Any]]:
    """Yield, for each empty or doubtful field, what it belongs to, its state and the reason.

    With the lexicon that read the text, reasons name the words that were looked at.
    """
    grounds = Grounds(record, lexicon)
    yield from _of_document(grounds)
    for index, meeting in enumerate(record.meetings):
        yield from _of_meeting(grounds, index, meeting)
    for index, act in enumerate(record.acts):
        yield from _of_act(record, index, act)
    for index, quotation in enumerate(record.quotations):
        for state, reason in _of_speaker(quotation.speaker, quotation.rule):
            yield {"quotation": index, "field": "speaker", "state": state, "reason": reason}
    for index, instrument in enumerate(record.instruments):
        if instrument.amount is None and instrument.kind in _WITH_SUMS:
            reason = "no sum of money is told as its own, as in “a fund of $5 million” and “a $5 million fund”"
            yield {"instrument": index, "field": "amount", "state": "empty", "reason": reason}
    for index, formula in enumerate(record.formulae):
        if not formula.users:
            reason = "it stands in no act that was read, so nobody is known to have used it"
            yield {"formula": index, "field": "users", "state": "empty", "reason": reason}


def _quote(words: Sequence[str]) -> str:
    shown = ", ".join(f"“{' '.join(w.split())}”" for w in words[:_SHOWN])
    return f"{shown} and others" if len(words) > _SHOWN else shown


def _of_document(grounds: Grounds) -> Iterator[dict[str, Any]]:
    record = grounds.record
    for note in record.notes:
        if note.about == "language":
            yield {"field": note.about, "state": "doubtful", "reason": note.reason}
    if record.document.published is None:
        reason = "no day was given with the text (--published), so days such as “on Monday” stay open"
        yield {"field": "published", "state": "empty", "reason": reason}
    if record.document.publisher is None:
        reason = "none was given with the text (--publisher), so “the Government” and “we” may stay open"
        yield {"field": "publisher", "state": "empty", "reason": reason}
    for name, found in (("meetings", record.meetings), ("acts", record.acts)):
        if not found and record.text.strip():
            yield {"field": name, "state": "empty", "reason": _why_none(grounds, name)}


def _why_none(grounds: Grounds, name: str) -> str:
    if not any(m.label in ("party", "person") for m in grounds.record.mentions):
        return "the text names no government, body or official"
    if name == "meetings":
        words = grounds.find_triggers()
        if words:
            return f"{_quote(words)} may tell of meetings, but never with two governments, bodies or their officials"
        return "no words for a meeting stand beside two governments, bodies or their officials"
    verbs = grounds.find_verbs()
    if not verbs:
        return "no verb of the lexicon has a government, a body, an official or words for them as its subject"
    reason = f"no government, body, official or words for them is the subject of {_quote(verbs)}"
    named = {m.value for m in grounds.record.mentions if m.label == "party"}
    if len(named) == 1 and grounds.record.document.publisher is not None:
        reason += f", or the text tells what {min(named)} does by itself, with no other in reach"
    return reason


def _of_meeting(grounds: Grounds, index: int, meeting: MeetingMention) -> Iterator[dict[str, Any]]:
    noted = {note.about for note in meeting.notes}
    for note in meeting.notes:
        state = "empty" if _is_empty(meeting, note.about) else "doubtful"
        reason = _why_undated(grounds, meeting, note.reason) if note.about == "start" else note.reason
        yield {"meeting": index, "field": note.about, "state": state, "reason": reason}
    for name in _MEETING_FIELDS:
        if name not in noted and _is_empty(meeting, name):
            yield {"meeting": index, "field": name, "state": "empty", "reason": _why_empty(grounds, meeting, name)}


def _say_undated(days: Sequence[str]) -> str:
    return f"{_quote(days)} cannot be dated, since no publication date is known (--published)"


def _why_undated(grounds: Grounds, meeting: MeetingMention, noted: str = _NO_DAY) -> str:
    spans = grounds.sentences_of(meeting)
    if noted == NO_REFERENCE and (told := grounds.find_days(spans)):
        return _say_undated(told)
    if noted != _NO_DAY:
        return noted
    if meeting.status == "agreed":
        return "they agreed to meet, but no day is fixed"
    if near := grounds.find_days(spans):
        if grounds.record.document.published is None and all(_RELATIVE.fullmatch(day) for day in near):
            return _say_undated(near)
        return f"its sentence has {_quote(near)}, but not as its day"
    if far := grounds.find_days(grounds.record.sentences):
        return f"its sentence tells no day; {_quote(far)} elsewhere may be of other matters"
    return _NO_DAY


def _why_empty(grounds: Grounds, meeting: MeetingMention, name: str) -> str:
    if name in ("mechanism", "number"):
        if meeting.kind != "session":
            return _OUTSIDE
        return "the text does not say which one it was, as “third” would" if name == "number" else "its words name none"
    if name in ("place", "country"):
        return _why_nowhere(grounds, meeting, name)
    if name == "mode":
        return "the text says neither that they sat together nor that they met by video or phone"
    if name == "start":
        return _why_undated(grounds, meeting)
    label, role = ("party", "one of those who met") if name == "parties" else ("person", "one who led or took part")
    named = grounds.find_named(label, grounds.sentences_of(meeting))
    if named:
        return f"its sentence has {_quote(named)}, but not as {role}"
    return f"its sentence names no {'government or body' if name == 'parties' else 'person or office'}"


def _why_nowhere(grounds: Grounds, meeting: MeetingMention, name: str) -> str:
    if meeting.mode == "virtual":
        return "they met by video or phone"
    if name == "country" and meeting.place is not None:
        return "the lexicon does not tell in which state this place lies, or there is more than one of the name"
    if name == "place" and meeting.country is not None:
        return "only the state is told, no city or site"
    spans = grounds.sentences_of(meeting)
    if near := grounds.find_places(spans):
        return f"its sentence has {_quote(near)}, but not as where they met"
    if far := grounds.find_places(grounds.record.sentences):
        return f"its sentence tells no place; {_quote(far)} elsewhere may be of other matters"
    return "the text tells no place"


def _is_empty(meeting: MeetingMention, name: str) -> bool:
    return getattr(meeting, name, True) in (None, ())


def _of_act(record: AnnotatedDocument, index: int, act: Act) -> Iterator[dict[str, Any]]:
    words = record.text[act.subject.start : act.subject.end] if act.subject else ""
    taken = "all who met" if act.actors == ("all",) else ", ".join(act.actors)
    if not act.actors:
        who = f"“{words.strip()}” is tied to no government or body" if words.strip() else "no actor is named"
        yield {"act": index, "field": "actors", "state": "empty", "reason": who}
    elif act.subject is None and not act.rule.startswith("speech/"):
        reason = f"the clause names nobody who acts; taken to be {taken}"
        yield {"act": index, "field": "actors", "state": "doubtful", "reason": reason}
    elif pronoun := _PRONOUN.search(words):
        reason = f"“{pronoun[1]}” is taken for {_WHOM[pronoun[1].lower()]}: {taken}"
        yield {"act": index, "field": "actors", "state": "doubtful", "reason": reason}
    if act.rule.startswith("grammar/will"):
        reason = "“will” and an action make it a promise; the lexicon lists no verb for it"
        yield {"act": index, "field": "kind", "state": "doubtful", "reason": reason}
    elif act.rule.startswith("speech/"):
        reason = "judged by what the quoted words say; the verb tells only that they were said"
        yield {"act": index, "field": "kind", "state": "doubtful", "reason": reason}
    if not act.topics:
        yield {"act": index, "field": "topics", "state": "empty", "reason": "no word of a sector stands in it"}


def _of_speaker(speaker: str, rule: str) -> Iterator[tuple[str, str]]:
    if rule == "quotations/going on":
        yield "doubtful", "taken over from the clause of saying before"
    elif speaker.isupper() and len(speaker) < 6:
        yield "doubtful", "only a ministry, an office or a statement is named, so its government stands for the speaker"
