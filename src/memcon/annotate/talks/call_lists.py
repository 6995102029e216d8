"""Calls that a list tells: "B was also among those whom A phoned", "Calls were also made to B and C"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memcon.annotate.occasions.drafts import Draft, named, people_after, people_before
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.occasions.private_sides import is_private
from memcon.annotate.people.find import resolve_pronoun
from memcon.annotate.text.context import Person
from memcon.lexicon import Anchors, find_near
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

RULE = "meetings/trigger/call list"
_WORDS = Anchors((" list ", " among ", "alls were ", "alls have ", "all was "))
_PHONED = r"(?:called|phoned|telephoned|rang|spoke\s(?:to|with)|talked\s(?:to|with))\b"
_LISTED = lazy_regex(
    r"\b(?:was|were)\s(?:also\s)?(?:on\s(?:the|his|her)\s(?:list\sof\s(?:tele)?(?:phone\s)?calls|(?:phone|call)\slist)\b|"
    r"among\s(?:those|the\s(?:leaders|ministers|counterparts|officials))\s(?:(?:whom|that|who)\s)?(?P<who>he|she|(?:[A-Z][\w.'-]*\s){1,5}?)\s?"
    rf"(?:(?:also|had|has)\s){{0,2}}{_PHONED})"
)
_MADE = lazy_regex(
    r"\b(?:[Pp]hone\s|[Tt]elephone\s)?[Cc]alls?\s(?:were|was|have\sbeen|has\sbeen)\s(?:also\s)?(?:made|placed)\sto\s(?:the\s)?"
)
_BACK, _AHEAD = 30, 130  # characters around a word of a list
_AT_ONCE = re.compile(r"\Z")
_SIDES = 2


def find_listed_calls(setting: Setting, drafts: Sequence[Draft]) -> list[Draft]:
    """Return a draft for each person whom a list tells to have been called, by whoever made the calls told before."""
    context, out = setting.context, list[Draft]()
    places = _WORDS.find(context.plain)
    if not places:
        return out
    for pattern in (_LISTED, _MADE):
        for match in find_near(pattern, context.plain, places, _BACK, _AHEAD):
            start, sentence = match.start(), setting.sentence(match.start())
            if start < context.body:
                continue
            callers = _find_callers(setting, sentence, match, drafts)
            if pattern is _LISTED:
                called = people_before(context, sentence.start, start, 4)
            else:
                called = people_after(context, match.end(), sentence.end, _AT_ONCE)
            for person in called:
                draft = _build(setting, sentence, callers, named(context, person))
                if draft is not None and not is_private(context, draft.people, match.group()):
                    out.append(draft)
    return out


def _find_callers(setting: Setting, sentence: Span, match: re.Match[str], drafts: Sequence[Draft]) -> list[Person]:
    """Return who made the calls of a list: told in its words, else who made the last call told before it."""
    context = setting.context
    if (who := match.groupdict().get("who")) is not None:
        at = match.start("who")
        if who in ("he", "she"):
            caller = resolve_pronoun(context, at, sentence.start)  # not who stands on the list
            return [caller] if caller is not None else []
        return context.people_in(at, match.end("who"))[-1:]
    before = [d for d in drafts if d.kind == "call" and d.leads and d.span.start < match.start()]
    return max(before, key=lambda d: d.span.start).leads if before else []


def _build(setting: Setting, sentence: Span, callers: Sequence[Person], called: Person) -> Draft | None:
    """Return the draft of one call, None where the two sides are not of two states."""
    people = [*(named(setting.context, c) for c in callers), called]
    codes = {p.party for p in people if p.party}
    if not callers or len(codes) != _SIDES or any(c.ident == called.ident for c in callers):
        return None
    draft = Draft("call", Span(called.start, called.end), sentence, RULE, codes=codes)
    draft.leads, draft.other = list(callers), True
    draft.add_people(people, "principal")
    return draft
