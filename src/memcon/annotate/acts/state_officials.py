"""Officials whose state stands apart from them: "Peruvian health officials", "officials in Lima"."""

from __future__ import annotations

from memcon.annotate.people.actors import Actor
from memcon.annotate.people.groups import GroupMention
from memcon.annotate.text.context import Context, PartyMention
from memcon.lexicon.patterns import WordRegex, anchors_of
from memcon.model import Span

# "Peruvian [health] officials", "Peru's [foreign ministry] officials": what they are in charge of
_FIELDS = WordRegex(
    r"(?:['’]s?)?\s(?:(?:senior|top|high-ranking|other|local|some)\s)?(?:%noun_class/fields of officials%\s){1,2}"
)
_THOSE = ("officials", "diplomats")  # ministers of a body are those of its members
_SEVERAL = (" and ", ", ")  # "officials in Peru and Latvia"
_REACH = 48  # characters between the name of a state and its officials
_THERE = WordRegex(
    r"(?:(?:senior|top|local|%noun_class/fields of officials%)\s){0,2}%noun_class/officials of a state%\s(?:in|from)\s"
    r"(?:the\s)?\Z"
)


def is_of_state(context: Context, group: GroupMention, parties: list[PartyMention]) -> bool:
    """Tell whether a noun for all parties is that of one state, named before it with what they are in charge of."""
    if group.who != "all" or not context.folded.endswith(_THOSE, group.start, group.end):
        return False
    before = next((p for p in reversed(parties) if p.end < group.start), None)
    if before is None or group.start - before.end > _REACH:
        return False
    return _FIELDS.of(context.lexicon).fullmatch(context.folded, before.end, group.start) is not None


def find_officials_there(context: Context, sentence: Span) -> list[Actor]:
    """Return the officials told by where they are, as those of its state: "[Officials in Lima] said"."""
    places = anchors_of(context.lexicon, "noun_class/officials of a state")
    if not context.has_near(places, sentence.start, sentence.end):
        return []
    out = []
    for hit in context.hits_in(sentence.start, sentence.end):
        entry = hit.find("state") or hit.find("seat") or hit.find("place")
        if entry is None or context.folded.startswith(_SEVERAL, hit.end):
            continue
        code = entry.attributes.get("country") if entry.label == "place" else entry.value
        low = max(sentence.start, hit.start - _REACH)
        found = _THERE.of(context.lexicon).search(context.folded, low, hit.start)
        if found is not None:
            out.append(Actor(found.start(), hit.end, "party", str(code)))
    return out
