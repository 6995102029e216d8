"""Named plans that list their own parts ("five corridors, namely growth, livelihood and innovation corridor")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from memcon.annotate.context import Context
from memcon.lexicon import Anchors
from memcon.model import Framework, Span

_COUNT = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})"
_NOUN = (
    r"(?:corridors?|pillars?|priorit(?:y|ies)|areas?|baskets?|tracks?|principles?|goals?|[A-Z]['’]?s|points?|streams?|"
    r"clusters?|themes?|steps?|elements?|initiatives?|components?|workstreams?|domains?|"
    r"mechanisms?|programmes?|programs?|strands?)"
)
_COUNTED = re.compile(rf"\b{_COUNT}\s")
_MARKS = Anchors(("namely", "viz", "i.e", ":", "–", "—"))
_REACH = 400  # characters between a count and the mark that opens its list
_NAMELY = re.compile(
    rf"\b(?P<name>(?P<count>{_COUNT})\s+(?:[\w'’-]+\s+){{0,3}}?{_NOUN})(?P<mid>(?:[^.;:\n]|\.(?=\d)){{0,70}}?)"
    r"(?:,?\s*(?:namely|viz\.?|i\.e\.,?)\s*[:,]?\s+|:\s+|\s*[–—]\s+)(?P<list>[^.;\n]{1,1500})",
    re.I,
)
_BRACKETS = Anchors("(")
_NUMBERED = re.compile(r"\(\s*(?:1|i|a)\s*\)\s", re.I)
_ITEM = re.compile(r"(?:[;,]?\s*(?:and\s+)?)?\(\s*(?:\d{1,2}|[ivx]{1,4}|[a-h])\s*\)\s*", re.I)
_LEAD = re.compile(
    r"(?:The\s+)?(?P<name>[A-Z][\w.&'’/-]*(?:\s+[\w.&'’/-]+){0,8}?)\s+(?:will\s+|would\s+|to\s+)?"
    r"(?:promotes?|comprises?|consists?\s+of|includes?|focus(?:es)?\s+on|covers?|rests?\s+on|"
    r"is\s+(?:built|based)\s+on|has|have)"
    r"\s*(?:[^.:;]{0,60})?:?\s*\Z"
)
_SPLIT = re.compile(r"\s*(?:,\s*(?:and|as\s+well\s+as)\s+|,\s*|\s+and\s+|\s+as\s+well\s+as\s+)")
_TAIL = re.compile(
    r"\s+(?:with|within|under|to|in\s+line|that|which|are|is|were|was|will|by|introduced|agreed)\s.*\Z", re.S
)
_NUMBERS = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
    "twelve": 12,
}  # fmt: skip


def find_frameworks(context: Context) -> list[Framework]:
    """Return the plans whose parts the text lists (codebook, section 4), the count of parts agreeing with the name."""
    text = context.plain
    found: list[Framework] = []
    for match in _named_lists(context):
        members = _read_members(text, match)
        if members:
            found.append(_build(context, match.start("name"), match.end("name"), members, "namely"))
    for place in _BRACKETS.find(text):
        framework = _read_numbered(context, place) if _NUMBERED.match(text, place) else None
        if framework is not None:
            found.append(framework)
    return sorted(found, key=lambda f: f.span)


def _spell_out(text: str, name: str) -> str:
    if not re.fullmatch(r"[A-Z][\w&-]{1,9}", name):
        return name
    match = re.search(
        rf"((?:[A-Z][\w.&'’/-]*\s+)(?:(?:[A-Z][\w.&'’/-]*|of|and|for|on|the)\s+){{0,9}})\({re.escape(name)}\)", text
    )
    return " ".join(match.group(1).split()).removeprefix("The ") if match else name


def _named_lists(context: Context) -> Iterator[re.Match[str]]:
    """Yield the matches of the pattern for named lists; it is tried at counts shortly before a mark of a list."""
    text, folded = context.plain, context.folded
    at = done = 0
    for mark in _MARKS.find(folded):
        for count in _COUNTED.finditer(folded, _list_opens(folded, max(done, mark - _REACH), mark), mark):
            if count.start() >= at and (match := _NAMELY.match(text, count.start())):
                yield match
                at = match.end("name")
        done = mark


def _list_opens(text: str, start: int, end: int) -> int:
    """Return where in [start, end) the clause before a mark begins: behind the last full stop."""
    return max(start, text.rfind(". ", start, end), text.rfind(".\n", start, end))


def _build(context: Context, start: int, end: int, members: list[Span], rule: str) -> Framework:
    name = " ".join(context.text[start:end].split())
    name = re.sub(r"\b(five|four|three|six|seven|two|eight|nine|ten)\s+(?:new|broad|key|main|core)\s+", r"\1 ", name)
    words = tuple(" ".join(context.text[m.start : m.end].split()) for m in members)
    return Framework(name, words, Span(start, members[-1].end), tuple(members), "frameworks/" + rule)


def _read_members(text: str, match: re.Match[str]) -> list[Span]:
    """Return the listed parts if their count is the one that the name tells."""
    count = _NUMBERS.get(match["count"].lower()) or int(match["count"] if match["count"].isdigit() else 0)
    start, end = match.span("list")
    parts = _split(text, start, end)
    if len(parts) >= count:
        parts = parts[:count]
    if len(parts) != count or count < 2:
        return []
    last = parts[-1]
    tail = _TAIL.search(text, last.start, last.end)
    if tail:
        last = Span(last.start, tail.start())
    noun = match["name"].split()[-1].lower().rstrip("s")
    shared = re.compile(rf"\s+{re.escape(noun)}s?\Z", re.I).search(text, last.start, last.end)
    parts[-1] = Span(last.start, shared.start()) if shared else last
    return [p for p in parts if p.end > p.start] if all(p.end - p.start < 80 for p in parts) else []


def _split(text: str, start: int, end: int) -> list[Span]:
    out: list[Span] = []
    at = start
    for cut in [*_SPLIT.finditer(text, start, end), None]:
        stop = cut.start() if cut else end
        lead = re.compile(r"\s*(?:the\s+|a\s+)?").match(text, at, stop)
        begin = lead.end() if lead else at
        while stop > begin and text[stop - 1].isspace():
            stop -= 1
        if stop > begin:
            out.append(Span(begin, stop))
        at = cut.end() if cut else end
    return out


def _read_numbered(context: Context, start: int) -> Framework | None:
    """Return the plan whose parts are numbered from `start` on in one sentence."""
    text = context.plain
    sentence = context.sentences[context.sentence_at(start)]
    lead = _LEAD.search(text, sentence.start, start)
    if not lead:
        return None
    marks = list(_ITEM.finditer(text, start, sentence.end))
    if len(marks) < 2:
        return None
    members = []
    for n, mark in enumerate(marks):
        stop = marks[n + 1].start() if n + 1 < len(marks) else sentence.end
        piece = text[mark.end() : stop].rstrip(" .;,\n")
        members.append(Span(mark.end(), mark.end() + len(piece)))
    found = _build(context, lead.start("name"), lead.end("name"), members, "numbered")
    return replace(found, name=_spell_out(context.text, found.name))
