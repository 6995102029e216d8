"""Who chaired for each side, told by nouns: "The co-chairman from the Thai side was A, and from the Lao side - B"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from memcon.annotate.occasions.drafts import Draft, codes_between, named
from memcon.annotate.occasions.meeting_setting import Setting
from memcon.annotate.text.context import Context, Person
from memcon.lexicon import Anchors
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_SIDE = r"(?:from|on|of|for)\s+the\s+(?P<side>[A-Z][\w-]+(?:\s[A-Z][\w-]+)?)\s+(?:side|part|delegation)\b"
_FIRST = lazy_regex(
    rf"\b[Cc]o-?[Cc]hair(?:man|woman|person)?\s+{_SIDE}(?:\s+(?:of|at|in)\s+the\s+[^.;,]{{3,60}}?)?\s+(?:was|is|will\s+be)\s+"
)
_SECOND = lazy_regex(rf"(?:,\s*|;\s*|\s+)(?:(?:and|while)\s+)?{_SIDE}\s*(?:,|[-–—]|it\s+was|was|is)?\s+")
_NOUNS = Anchors(("cochair", "co-chair"))
_ARTICLE = len("the ")


def add_side_chairs(setting: Setting, sessions: Sequence[Draft]) -> None:
    """Give the one session reported that has no heads those whom a sentence names as chairs of the two sides."""
    context = setting.context
    open_ones = [d for d in sessions if d.standing == "subject" and not d.people and not d.modifier]
    if len(open_ones) != 1:
        return
    for at in _NOUNS.find(context.folded):
        sentence = setting.sentence(at)
        chairs = _read_chairs(context, sentence)
        if len({p.party for p in chairs}) > 1:
            open_ones[0].add_people(chairs, "co_chair")
            return


def _read_chairs(context: Context, sentence: Span) -> list[Person]:
    """Return the persons of a sentence behind "co-chairman from the … side was" and behind what goes on with it."""
    chairs: list[Person] = []
    told = _FIRST.search(context.plain, sentence.start, sentence.end)
    while told is not None:
        low = told.end()
        people = context.people_in(low, min(sentence.end, low + _ARTICLE + 1))
        if not people or people[0].start > low + _ARTICLE:
            break
        sides = {p.code for p in codes_between(context, told.start("side"), told.end("side") + 1)}
        person = named(context, people[0])
        chairs.append(replace(person, party=sides.pop()) if len(sides) == 1 else person)
        told = _SECOND.search(context.plain, people[0].end, sentence.end)
    return chairs
