"""A person judges a passage of a document: one row, one line of the log, and all that is kept of it made anew."""

from __future__ import annotations

from typing import Any

from memcon.errors import JudgementRefused
from memcon.model import Span
from memcon.register import models
from memcon.register.comparisons import keep_comparisons_of
from memcon.register.connect import place_name
from memcon.register.log import Entry, write_log
from memcon.register.passages import ACTIONS, PARTS
from memcon.register.writing import now, writing
from memcon.render.phrases import ACT_KINDS

_STRENGTHS = (None, 1, 2, 3)


def mark_passage(
    document: models.Document,
    mark: tuple[str, str, Span],
    by: str,
    value: dict[str, Any] | None = None,
    reason: str = "",
) -> None:
    """Add a judgement of a passage; `mark` is the action, the part of the record, and the span.

    Raises JudgementRefused where the span lies outside the text or the value does not fit.
    """
    action, part, span = mark
    value = value or {}
    problem = _find_problem(document.text, action, part, span) or _find_wrong_value(action, part, value)
    if problem:
        raise JudgementRefused(place_name(), problem, "Load the page again and choose the passage anew.")
    anchors = [[document.key, span.start, span.end]]
    subject = f"document:{document.key}"
    with writing():
        at = now()
        models.Judgement(
            at=at,
            by=by,
            action=action,
            subject=subject,
            field=part,
            value=value,
            anchors={"passage": anchors},
            reason=reason,
        ).save()
        words = span.of(document.text)
        detail = {
            "part": part,
            "start": span.start,
            "end": span.end,
            "words": words[:500],
            "value": value,
            "reason": reason,
        }
        write_log(at, by, [Entry(f"passage {action}", subject, detail)])
        keep_comparisons_of(document.key)


def _find_problem(text: str, action: str, part: str, span: Span) -> str | None:
    if action not in ACTIONS or part not in PARTS:
        return f"'{action}' of '{part}' is no judgement of a passage."
    if not 0 <= span.start < span.end <= len(text):
        return "the passage lies outside the text."
    if action in ("correct", "add") and part not in ("act", "quotation"):
        return f"a {part} is corrected at its meeting, not in the text."
    return None


def _find_wrong_value(action: str, part: str, value: dict[str, Any]) -> str | None:
    if action not in ("correct", "add"):
        return None
    if part == "quotation":
        return None if str(value.get("speaker", "")).strip() else "a quotation needs a speaker."
    if value.get("kind") not in ACT_KINDS:
        return f"'{value.get('kind')}' is no kind of act."
    if value.get("strength") not in _STRENGTHS:
        return "the strength of a commitment is 1, 2 or 3."
    actors = value.get("actors", [])
    if not isinstance(actors, list) or not all(isinstance(a, str) and 0 < len(a) <= 16 for a in actors):
        return "actors are party codes."
    return None
