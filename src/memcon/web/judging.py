"""Judgements made on pages: an editor's choice becomes one call of `memcon.register.judge`."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest

from memcon.api import load_lexicon
from memcon.errors import RegisterError
from memcon.register import models
from memcon.register.judge import Judge
from memcon.web.roles import find_rights

LONGEST_REASON = 500


def judge_subject(request: HttpRequest, subject: str) -> models.Judgement | None:
    """Carry out what a form asks to judge of a subject, and tell the person how it went.

    Returns the judgement, or None where nothing was judged.

    The form gives `action` with what it needs: `field` and `value`, `document`, `other`, `parts`, or `number`.
    """
    given = request.POST
    judge = Judge(find_rights(request).name, load_lexicon())
    reason = given.get("reason", "").strip()[:LONGEST_REASON]
    options: dict[str, Any] = {"reason": reason}
    if given.get("seen"):
        options["seen"] = given["seen"]
    try:
        match given.get("action"):
            case "correct":
                made = judge.correct(subject, given.get("field", ""), given.get("value", "").strip(), **options)
            case "confirm":
                made = judge.confirm(subject, given.get("document", ""), **options)
            case "reject":
                made = judge.reject(subject, given.get("document", ""), **options)
            case "merge":
                made = judge.merge(subject, given.get("other", ""), **options)
            case "split":
                made = judge.split(subject, given.getlist("parts"), **options)
            case "undo" if given.get("number", "").isdigit() and len(given["number"]) < 18:
                made = judge.undo(int(given["number"]), reason=reason)
            case _:
                messages.error(request, "That is no judgement.")
                return None
    except RegisterError as error:
        problem = f"{error.problem[:1].upper()}{error.problem[1:]}"
        messages.error(request, f"{problem} {error.cure}".strip())
        return None
    messages.success(request, "Your judgement is in the register.")
    return made


def say_heads(value: list[list[Any]]) -> str:
    """Return heads as a form gives them: "Name, Office; Name"."""
    return "; ".join(", ".join(filter(None, (h[0], h[1]))) for h in value)
