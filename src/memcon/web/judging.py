"""Judgements made on pages: an editor's choice becomes one call of `memcon.register.judge`."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest

from memcon.api import load_lexicon
from memcon.errors import RegisterError
from memcon.register import models
from memcon.register.judge import Judge
from memcon.web.parties import find_code
from memcon.web.refusals import Refusal, say_error
from memcon.web.roles import find_rights

LONGEST_REASON = 500


def judge_subject(request: HttpRequest, subject: str) -> models.Judgement | Refusal:
    """Carry out what a form asks to judge of a subject, and tell the person that it is done.

    Returns the judgement, or why there is none; `at` of a refused correction is the field's name.

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
                value = _read_codes(given.get("field", ""), given.get("value", "").strip())
                made = judge.correct(subject, given.get("field", ""), value, **options)
            case "confirm":
                made = judge.confirm(subject, given.get("document", ""), **options)
            case "reject":
                made = judge.reject(subject, given.get("document", ""), **options)
            case "merge":
                made = judge.merge(subject, given.get("other", ""), **options)
            case "split":
                made = judge.split(subject, given.getlist("parts"), **options)
            case "undo" if given.get("number", "").isdecimal() and len(given["number"]) < 18:
                made = judge.undo(int(given["number"]), reason=reason)
            case _:
                return Refusal("That is no judgement.")
    except RegisterError as error:
        at = given.get("field", "") if given.get("action") == "correct" else ""
        return Refusal(say_error(error), at, given.dict())
    messages.success(request, "Your judgement is in the register.")
    return made


def _read_codes(name: str, given: str) -> str:
    """Return what was given for a field, parties that were called by their names by their codes."""
    return ",".join(map(find_code, given.split(","))) if name in ("country", "parties") else given
