"""Why fields of a record are empty or doubtful, a sentence each, for `memcon explain`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from memcon.model import Act, AnnotatedDocument, MeetingMention

_MEETING_FIELDS = ("mechanism", "number", "start", "place", "country", "mode", "parties", "heads")
_WHY_EMPTY = {
    "mechanism": "the words of the meeting name no standing body or series",
    "number": "no ordinal stands with the mechanism",
    "start": "no day stands with the meeting",
    "place": "no city or site stands with the meeting",
    "country": "no place is told, and with it no country",
    "mode": "the text says neither that they sat together nor that they met by video or phone",
    "parties": "no government or body is tied to the meeting",
    "heads": "nobody is named as who led or took part",
}
_OUTSIDE = "it is no session of a standing body, and so has none"
_PRONOUN = re.compile(r"\b(he|she|it|they|we)\s*$", re.IGNORECASE)


def find_reasons(record: AnnotatedDocument) -> Iterator[dict[str, Any]]:
    """Yield, for each empty or doubtful field, what it belongs to, its state and the reason."""
    yield from _of_document(record)
    for index, meeting in enumerate(record.meetings):
        yield from _of_meeting(index, meeting)
    for index, act in enumerate(record.acts):
        yield from _of_act(record, index, act)
    for index, quotation in enumerate(record.quotations):
        for state, reason in _of_speaker(quotation.speaker, quotation.rule):
            yield {"quotation": index, "field": "speaker", "state": state, "reason": reason}
    for index, instrument in enumerate(record.instruments):
        if instrument.amount is None:
            yield {"instrument": index, "field": "amount", "state": "empty", "reason": "no sum of money stands in it"}
    for index, formula in enumerate(record.formulae):
        if not formula.users:
            reason = "it stands in no act, so nobody is known to have used it"
            yield {"formula": index, "field": "users", "state": "empty", "reason": reason}


def _of_document(record: AnnotatedDocument) -> Iterator[dict[str, Any]]:
    document = record.document
    if document.published is None:
        reason = "no day was given with the text (--published), so days such as “on Monday” stay open"
        yield {"field": "published", "state": "empty", "reason": reason}
    if document.publisher is None:
        reason = "none was given with the text (--publisher), so “the Government” and “we” may stay open"
        yield {"field": "publisher", "state": "empty", "reason": reason}
    for name, found in (("meetings", record.meetings), ("acts", record.acts)):
        if not found and record.text.strip():
            yield {"field": name, "state": "empty", "reason": _why_none(record, name)}


def _why_none(record: AnnotatedDocument, name: str) -> str:
    if name == "meetings":
        return "no words for a meeting stand beside two governments, bodies or their officials"
    if not any(m.label in ("party", "person") for m in record.mentions):
        return "the text names no government, body or official who could act"
    return "no verb of the lexicon has a government, a body, an official or words for them as its subject"


def _of_meeting(index: int, meeting: MeetingMention) -> Iterator[dict[str, Any]]:
    noted = {note.about for note in meeting.notes}
    for note in meeting.notes:
        state = "empty" if _is_empty(meeting, note.about) else "doubtful"
        yield {"meeting": index, "field": note.about, "state": state, "reason": note.reason}
    for name in _MEETING_FIELDS:
        if name not in noted and _is_empty(meeting, name):
            yield {"meeting": index, "field": name, "state": "empty", "reason": _why_empty(meeting, name)}


def _why_empty(meeting: MeetingMention, name: str) -> str:
    if name in ("mechanism", "number") and meeting.kind != "session":
        return _OUTSIDE
    if name in ("place", "country") and meeting.mode == "virtual":
        return "they met by video or phone"
    if name == "start" and meeting.status == "agreed":
        return "they agreed to meet, but no day is fixed"
    if name == "country" and meeting.place is not None:
        return "the place is not in the lexicon, or more than one state has a place of that name"
    return _WHY_EMPTY[name]


def _is_empty(meeting: MeetingMention, name: str) -> bool:
    return getattr(meeting, name, True) in (None, ())


def _of_act(record: AnnotatedDocument, index: int, act: Act) -> Iterator[dict[str, Any]]:
    words = record.text[act.subject.start : act.subject.end] if act.subject else ""
    if not act.actors:
        who = f"“{words.strip()}” is tied to no government or body" if words.strip() else "no actor is named"
        yield {"act": index, "field": "actors", "state": "empty", "reason": who}
    elif act.subject is None and not act.rule.startswith("speech/"):
        reason = "the clause names nobody who acts; it is taken to be all who met"
        yield {"act": index, "field": "actors", "state": "doubtful", "reason": reason}
    elif pronoun := _PRONOUN.search(words):
        reason = f"“{pronoun[1]}” is taken for whoever was the subject before"
        yield {"act": index, "field": "actors", "state": "doubtful", "reason": reason}
    if act.rule.startswith("grammar/will"):
        reason = "read from “will” and an action, not from a verb that the lexicon knows"
        yield {"act": index, "field": "kind", "state": "doubtful", "reason": reason}
    elif act.rule.startswith("speech/"):
        reason = "judged by the words that are quoted, not by a verb of the act"
        yield {"act": index, "field": "kind", "state": "doubtful", "reason": reason}
    if not act.topics:
        yield {"act": index, "field": "topics", "state": "empty", "reason": "no word of a sector stands in it"}


def _of_speaker(speaker: str, rule: str) -> Iterator[tuple[str, str]]:
    if rule == "quotations/going on":
        yield "doubtful", "taken over from the clause of saying before"
    elif speaker.isupper() and len(speaker) < 6:
        yield "doubtful", "only a ministry, an office or a statement is named, so the party stands for the speaker"
