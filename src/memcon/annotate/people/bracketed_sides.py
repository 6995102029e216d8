"""Persons met who are told by name and state alone: "Ada Berg (Norway)", "Ada Berg, her Norwegian counterpart"."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.parties.find import party_of
from memcon.annotate.people.marks import Marks
from memcon.annotate.people.person_links import Draft
from memcon.annotate.people.person_names import name_before, plain_name
from memcon.annotate.text.context import Context
from memcon.annotate.text.ranges import Ranges
from memcon.lexicon import Anchors, find_near
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

# Who stands behind these is met; who stands behind a comma or "and", where the one before is.
_MET = lazy_regex(
    r"\b(?:met(?:\s+up)?(?:\s+with)?|meets?(?:\s+with)?|meeting(?:s|\s+with)|talks\s+with|(?:discussions?|consultations|conversations?|"
    r"exchanges?|dialogue|negotiations|spoke|speak|talked|exchanged\s+views|encounters?|counterparts?|colleagues?|"
    r"ministers)(?:\s+with|\s+including|,?\s+such\s+as|:)?|received|welcomed|hosted)\s+\Z"
)
_NEXT = lazy_regex(r",?\s+(?:and|as\s+well\s+as(?:\s+with)?|and\s+with)\s+(?:with\s+)?\Z|,\s+\Z")
_LEAD = 60  # characters before a name
_LONGEST = 70  # characters of a name


def find_bracketed(context: Context, marks: Marks, drafts: Sequence[Draft]) -> list[Draft]:
    """Return those named with nothing but a state in brackets behind, in rows of persons met; `drafts` are known."""
    text, out = context.plain, list[Draft]()
    taken = Ranges(Span(d.start, d.end) for d in drafts)
    ends = {d.end for d in drafts}
    for mark in marks.hits:
        if text[mark.start - 2 : mark.start] != " (" or text[mark.end : mark.end + 1] != ")":
            continue
        end = mark.start - 2
        code = party_of(context, mark) if mark.find("state") or mark.find("organisation") else None
        name = name_before(text, marks, end, max(0, end - _LONGEST)) if code is not None else None
        if (
            name is None
            or taken.touch(name.start, end)
            or _is_no_person(context, name.first, end, text[mark.start : mark.end])
        ):
            continue
        low = max(0, name.start - _LEAD)
        behind = _NEXT.search(text, low, name.start)
        if _MET.search(text, low, name.start) is None and (behind is None or behind.start() not in ends):
            continue
        shown = plain_name(context.text[name.first : end])
        out.append(Draft(name.start, mark.end + 1, shown, None, None, code, Span(name.first, end), name.gender))
        ends.add(mark.end + 1)
    return out


_COUNTERPART = lazy_regex(
    r", (?:his|her|their) (?:new )?(?=[A-Z])(?:[A-Z][\w'-]+ ){1,2}(?:counterpart|colleague|peer|opposite number)"
    r"(?= (?:in|on|at|to|for|and|from|today)\b|[,.;:)])"
)
_COUNTERPART_WORDS = Anchors((" counterpart", " colleague", " peer", " opposite number"))
_REACH = 50  # characters from the comma to the word


def find_counterparts_behind(context: Context, marks: Marks, drafts: Sequence[Draft]) -> list[Draft]:
    """Return those whom a counterpart's state stands behind, and give it to those among `drafts`."""
    text, out = context.plain, list[Draft]()
    for match in find_near(_COUNTERPART, text, _COUNTERPART_WORDS.find(text), _REACH, _REACH):
        at = text.index(" ", match.start() + len(", ")) + 1
        at += len("new ") if text.startswith("new ", at) else 0
        mark = marks.at(at)
        code = party_of(context, mark) if mark is not None and mark.find("adjective") is not None else None
        if code is None:
            continue
        told = next((d for d in drafts if d.end == match.start()), None)
        if told is not None:
            told.party, told.end = told.party or code, match.end()
            continue
        name = name_before(text, marks, match.start(), max(0, match.start() - _LONGEST))
        if name is None or " " not in text[name.first : name.end] or _is_no_person(context, name.first, name.end, ""):
            continue
        shown = plain_name(context.text[name.first : name.end])
        out.append(
            Draft(
                name.start,
                match.end(),
                shown,
                None,
                None,
                code,
                Span(name.first, name.end),
                name.gender,
                counterpart=True,
            )
        )
    return out


def _is_no_person(context: Context, start: int, end: int, bracket: str) -> bool:
    """Tell whether a name is that of a town, or of a body whose letters stand behind it: "the Ports Union (PU)"."""
    if "".join(word[0] for word in context.plain[start:end].split() if word[0].isupper()) == bracket:
        return True
    return any(
        h.start == start and h.end == end and (h.find("place") or h.find("organisation") or h.find("seat"))
        for h in context.hits_in(start, end)
    )
