"""Governments and bodies named as one: "Pakistan", "the Chinese side", "Beijing", "the EU" (codebook, section 1)."""

from __future__ import annotations

import re

from memcon.annotate.context import Context, PartyMention
from memcon.lexicon import Hit

_SIDE = re.compile(
    r"\s(?:side|delegation|government|Government|party|team|leadership|authorities|Foreign Ministry|Foreign Office|"
    r"Ministry of Foreign Affairs|officials|representatives|counterparts?)\b"
)
_BEFORE_PLACE = frozenset("in at to from of near into around outside through via between for".split())
_GIVEN_NAME_BEFORE = re.compile(r"[A-Z][a-z]+ $")


def find_parties(context: Context) -> list[PartyMention]:
    """Return the mentions of parties in order.

    A capital counts as a government only where it cannot be a place; an ambiguous name ("Jordan", "Georgia") only
    where no other capitalised word stands right before it in the sentence.
    """
    out: list[PartyMention] = []
    for hit in context.hits:
        found = _read(context, hit)
        if found is not None:
            out.append(found)
    return out


def _read(context: Context, hit: Hit) -> PartyMention | None:
    text = context.plain
    for label in ("state", "organisation"):
        entry = hit.find(label)
        if entry is not None:
            if entry.attributes.get("party") is False:
                return None
            if entry.attributes.get("ambiguous") and _is_personal(text, hit.start):
                return None
            side = _SIDE.match(text, hit.end)
            end = side.end() if side else hit.end
            return PartyMention(hit.start, end, entry.value, "side" if side else "name", entry.rule)
    adjective = hit.find("adjective")
    if adjective is not None:
        side = _SIDE.match(text, hit.end)
        if side:
            return PartyMention(hit.start, side.end(), adjective.value, "side", adjective.rule)
        return PartyMention(hit.start, hit.end, adjective.value, "adjective", adjective.rule)
    demonym = hit.find("demonym")
    if demonym is not None:
        return PartyMention(hit.start, hit.end, demonym.value, "demonym", demonym.rule)
    seat = hit.find("seat")
    if seat is not None:
        before = text[max(0, hit.start - 12) : hit.start].rstrip().rpartition(" ")[2].lower()
        after = text[hit.end : hit.end + 2]
        if before in _BEFORE_PLACE or after[:1] in (",", ":", ")") or (before == "the" and " " not in text[hit.start:hit.end]):
            return None
        return PartyMention(hit.start, hit.end, seat.value, "seat", seat.rule)
    return None


def _is_personal(text: str, start: int) -> bool:
    """Tell whether a capitalised word within the sentence stands right before `start` ("Michael Jordan")."""
    found = _GIVEN_NAME_BEFORE.search(text, max(0, start - 24), start)
    if found is None:
        return False
    word = found.group().strip()
    opens = text[: found.start()].rstrip()[-1:] in ("", ".", "\n", "!", "?") if found.start() < 200 else False
    return not opens and word not in ("The", "In", "And", "With", "Of", "South", "Minister", "President", "Secretary")
