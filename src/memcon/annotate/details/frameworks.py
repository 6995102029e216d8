"""Named plans that list their own parts ("five corridors, namely growth, livelihood and innovation corridor")."""

from __future__ import annotations

import re
from dataclasses import replace

from memcon.annotate.details.parts import NUMBERS, Part, read_bullets, read_parts
from memcon.annotate.text.context import Context
from memcon.annotate.text.ranges import Ranges
from memcon.lexicon import Anchors
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Framework, Note, Span

_COUNT = "|".join(NUMBERS) + r"|\d{1,2}"
_NOUN = (
    r"corridors?|pillars?|priorit(?:y|ies)|areas?|baskets?|tracks?|principles?|goals?|points?|streams?|clusters?|"
    r"themes?|steps?|elements?|initiatives?|components?|work-?streams?|domains?|mechanisms?|programmes?|programs?|"
    r"strands?|axes|lanes?|objectives?|dimensions?|lines|fields|sectors|foundations|cornerstones|engines|chapters|"
    r"commitments|directions|dialogues|tiers|layers|modules|aims|actions|measures|proposals|consensuses|bridges|wheels|"
    r"connectivities|values|concepts|projects|topics|focuses|trends|paths|agendas?|wings|legs|blocks"
)
_OWNERS = lazy_regex(r"\b(?:countr|side|nation|part(?:y|ies)|government|leader|minister|state|people)", re.I)
_ANNOUNCED = lazy_regex(r"(?:\sof\s[\w' -]{2,40})?,?\s*(?:namely|:|viz)\b")
_COUNTS = Anchors((*NUMBERS, *map(str, range(2, 13))))
_COUNTED = lazy_regex(
    rf"(?<![\w.,$€£])(?P<count>{_COUNT})(?=\s|-(?!(?:day|week|month|year|hour)\b)|[A-Z]['’]?s\b)", re.I
)
_NAME = lazy_regex(
    rf"(?:\s|-)(?P<qualities>(?:[\w'’-]+\s){{0,3}}?)(?P<noun>(?i:{_NOUN})\b|[A-Z]['’]?s\b)(?:\sof\seffort)?|(?P<letters>[A-Z]['’]?s)\b"
)
# What may stand between the name and the list, and what opens the list.
_LEAD = lazy_regex(
    r"(?P<mid>(?:[^.;:\n()]|\.(?=\d)){0,110}?)(?P<open>,?\s*(?:namely|viz\.?|i\.e\.|that\sis)\s*[:,]?\s+|"
    r",?\s(?:comprising|consisting\sof|covering|spanning|encompassing|which\sare|are|were|including|made\sup\sof|"
    r"composed\sof)(?:\sthe\sfollowing)?:?\s+|:\s*|\s*[–—]\s*|\s-\s|\s?\()"
)
_OF = lazy_regex(r"\s(?:of|on)\s(?=\S)")
_LOOSE_OPENINGS = ("are", "were", "including", "which are", "covering")
_FILLING = lazy_regex(
    r"^(?:new|broad|key|main|core|major|important|following|priority|central|strategic|shared|specific)\s+"
)
_BRACKETS = Anchors("(")
_NUMBERED = lazy_regex(r"\(\s*(?:1|i|a)\s*\)\s", re.I)
_ITEM = lazy_regex(r"(?:[;,]?\s*(?:and\s+)?)?\(\s*(?:\d{1,2}|[ivx]{1,4}|[a-h])\s*\)\s*", re.I)
_PLAN = lazy_regex(
    r"(?:The\s+)?(?P<name>[A-Z][\w.&'’/-]*(?:\s+[\w.&'’/-]+){0,8}?)\s+(?:will\s+|would\s+|to\s+)?"
    r"(?:promotes?|comprises?|consists?\s+of|includes?|focus(?:es)?\s+on|covers?|rests?\s+on|"
    r"is\s+(?:built|based)\s+on|has|have)"
    r"\s*(?:[^.:;]{0,60})?:?\s*\Z"
)
# "the [Green Compass, which comprises ]four areas": the plan that the number of parts is told of.
_WHOLE = lazy_regex(
    r"(?P<name>[A-Z][\w’'&-]*(?:(?:\s+(?:of|for|and|the|on|in))*\s+[A-Z0-9][\w’'&-]*){1,8})(?:\s+\([A-Z][\w&-]+\))?,?\s+"
    r"(?:(?:which|that)\s+(?:has|had|contains?|includes?|names?|sets?\s+out|lists?)|(?:(?:which|that)\s+)?"
    r"(?:compris(?:es?|ed|ing)|consist(?:s|ed|ing)?\s+of|rest(?:s|ed|ing)?\s+on|span(?:s|ned|ning)?|cover(?:s|ed|ing)?|"
    r"encompass(?:es|ed|ing)?|(?:(?:is|was|are|were)\s+)?(?:made\s+up\s+of|composed\s+of|built\s+(?:up)?on|based\s+on)))"
    r"\s+(?:(?:the\s+following|its|these)\s+)?\Z"
)
_BEFORE_NAME = lazy_regex(
    r"(?:(?:The|A|An|Its|Their|Our|This|Under|In|On|With|By|For|At|Through|Within|As|Of|And)\s+)+(?:the\s+)?"
)
_CAPITALS = lazy_regex(r"(?:\s[A-Z][\w’'-]*)+(?=[\s,:(])")  # "Three Bridges[ Plan]"
_NO_PLANS = ("mechanism_head", "mechanism", "office")  # what such words name meets, and is no plan
_WHOLE_REACH = 160
_ACRONYM = lazy_regex(r"[A-Z][\w&-]{1,9}")
_STOP = lazy_regex(r"\.(?=\s|$|[”\"])|\n|[!?]")
_COLON = lazy_regex(r"\.(?=\s|$|[”\"])|\n|[!?:;(]|\bnamely\b")
_DASH = lazy_regex(r"\.(?=\s|$|[”\"])|\n|[!?]|\s[–—-]\s|—")
_ENDS = {"(": lazy_regex(r"[)\n]"), "–": _DASH, "—": _DASH, "-": _DASH}
_LONGEST = 1500  # characters of a list


def find_frameworks(context: Context) -> list[Framework]:
    """Return the plans whose parts the text lists (codebook, section 4), the count of parts agreeing with the name."""
    text = context.plain
    found: list[Framework] = []
    for place in _COUNTS.find(context.folded):
        mark = _COUNTED.match(text, place)
        if mark is None or (found and mark.start() < found[-1].span.end):
            continue
        framework = _read_counted(context, mark)
        if framework is not None:
            found.append(framework)
    counted, reach = Ranges(f.span for f in found), 0
    for place in _BRACKETS.find(text):
        framework = _read_numbered(context, place) if _NUMBERED.match(text, place) else None
        if framework is not None and framework.span.start >= reach and not counted.cover(framework.span.start):
            found.append(framework)
            reach = framework.span.end  # their names begin in the order of their numbers
    return sorted(found, key=lambda f: f.span)


def _read_counted(context: Context, mark: re.Match[str]) -> Framework | None:
    """Read "three priorities – A, B and C" from its number on."""
    text = context.plain
    name = _NAME.match(text, mark.end(), mark.end() + 80)
    if name is None or _OWNERS.search(name["qualities"] or ""):
        return None
    written = mark["count"].lower()
    count = NUMBERS.get(written) or int(written)
    if not 2 <= count <= 12:
        return None
    parts = _parts_behind(text, name.end(), count, name)
    if not parts:
        if _ANNOUNCED.match(text, name.end()):
            reason = f"no {written} parts could be told apart in the list behind it"
            context.notes.append(Note("frameworks", reason, mark.start(), name.end()))
        return None
    whole = _whole_before(context, mark.start())
    if whole is not None:
        return _build(context, *whole, parts, "whole")
    more = _CAPITALS.match(text, name.end()) if text[mark.start()].isupper() else None
    found = _build(context, mark.start(), more.end() if more is not None else name.end(), parts, "namely")
    words = found.name.split()
    rest = _FILLING.sub("", " ".join(words[1:]))
    return replace(found, name=f"{words[0]} {rest}" if rest and len(words) > 1 else found.name)


def _whole_before(context: Context, start: int) -> tuple[int, int] | None:
    """Return where the name of a plan stands of which the number of parts at `start` is told, None where none does."""
    text = context.plain
    floor = max(context.sentences[context.sentence_at(start)].start, start - _WHOLE_REACH)
    lead = _WHOLE.search(text, floor, start)
    if lead is None:
        return None
    aside = _BEFORE_NAME.match(text, lead.start("name"), lead.end("name"))
    first, last = aside.end() if aside is not None else lead.start("name"), lead.end("name")
    within = context.hits_in(first, last)
    named = any((h.start, h.end) == (first, last) and h.find("organisation") for h in within)
    if named or any(h.find(label) for h in within for label in _NO_PLANS) or context.people_in(first, last):
        return None
    return (first, last) if text[first].isupper() and " " in text[first:last] else None


def _parts_behind(text: str, start: int, count: int, name: re.Match[str]) -> list[Part]:
    noun = (name["noun"] or name["letters"] or "").lower().rstrip("s")
    at = start
    for _ in range(2):
        lead = _LEAD.match(text, at, min(len(text), at + 160))
        if lead is None:
            break
        opening = lead["open"].strip(" ,:")
        if lead["open"].lstrip().startswith(":") and (bullets := read_bullets(text, lead.start("open") + 1, count)):
            return bullets
        loose = opening in _LOOSE_OPENINGS
        if not (loose and lead["mid"].strip(" ,")):
            stop = _end_of_list(text, lead.end(), _ENDS.get(opening, _STOP))
            parts = read_parts(text, lead.end(), stop, count, noun)
            if parts:
                return parts
        at = lead.end()
    of = _OF.match(text, start)
    return read_parts(text, of.end(), _end_of_list(text, of.end(), _COLON), count, noun) if of else []


def _end_of_list(text: str, start: int, pattern: re.Pattern[str]) -> int:
    found = pattern.search(text, start, min(len(text), start + _LONGEST))
    return found.start() if found else min(len(text), start + _LONGEST)


def _build(context: Context, start: int, end: int, parts: list[Part], rule: str) -> Framework:
    name = " ".join(context.text[start:end].split())
    members = tuple(" ".join(context.text[p.start : p.end].split()) for p in parts)
    spans = tuple(Span(p.start, p.end) for p in parts)
    return Framework(name, members, Span(start, spans[-1].end), spans, "frameworks/" + rule)


def _read_numbered(context: Context, start: int) -> Framework | None:
    """Return the plan whose parts are numbered from `start` on in one sentence."""
    text = context.plain
    sentence = context.sentences[context.sentence_at(start)]
    lead = _PLAN.search(text, max(sentence.start, start - 240), start)
    if not lead:
        return None
    marks = list(_ITEM.finditer(text, start, sentence.end))
    if len(marks) < 2:
        return None
    parts = []
    for n, mark in enumerate(marks):
        stop = marks[n + 1].start() if n + 1 < len(marks) else sentence.end
        piece = text[mark.end() : stop].rstrip(" .;,\n")
        parts.append(Part(mark.end(), mark.end() + len(piece)))
    found = _build(context, lead.start("name"), lead.end("name"), parts, "numbered")
    return replace(found, name=_spell_out(context.text, found.name))


def _spell_out(text: str, name: str) -> str:
    if not _ACRONYM.fullmatch(name):
        return name
    match = re.search(
        rf"((?:[A-Z][\w.&'’/-]*\s+)(?:(?:[A-Z][\w.&'’/-]*|of|and|for|on|the)\s+){{0,9}})\({re.escape(name)}\)", text
    )
    return " ".join(match.group(1).split()).removeprefix("The ") if match else name
