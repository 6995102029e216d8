"""Who "the former" and "the latter" are: the first and the last of those whom the words before name."""

from __future__ import annotations

from bisect import bisect_left

from memcon.annotate.people.actors import Actor
from memcon.annotate.text.context import Context
from memcon.annotate.text.small_words import ADVERBS, OPENING
from memcon.lexicon import Anchors, Hit, find_near
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Span

_WORDS = Anchors(("former", "latter"))
# behind it a word that no noun is: "the former president" is somebody else
_RANKED = lazy_regex(r"\b[Tt]he\s+(?P<rank>former|latter)(?P<comma>,?)\s+(?P<next>[a-z']+)")
_BACK = 3  # sentences in which the two are named, the words' own among them
_PAIR = 2


def find_ranked(context: Context) -> list[int]:
    """Return where "the former" and "the latter" stand in a text."""
    return [m.start() for m in find_near(_RANKED, context.plain, _WORDS.find(context.folded), 8, 30)]


def read_ranked(context: Context, sentence: Span, verbs: list[Hit]) -> list[Actor]:
    """Return "the former" and "the latter" of a sentence where they act, with the parties that they stand for."""
    told = context.once("the former and the latter", find_ranked)
    if not told or bisect_left(told, sentence.start) == bisect_left(told, sentence.end):
        return []
    out = []
    starts = {h.start for h in verbs}
    for m in _RANKED.finditer(context.plain, sentence.start, sentence.end):
        acts = m["comma"] or m.start("next") in starts or m["next"] in OPENING or m["next"] in ADVERBS
        code = _find_meant(context, m.start(), m["rank"] == "former") if acts else None
        if code is not None:
            out.append(Actor(m.start(), m.end("rank"), "party", code))
    return out


def _find_meant(context: Context, offset: int, first: bool) -> str | None:
    """Return the first or last party of the nearest sentence before `offset` that names two."""
    at = context.sentence_at(offset)
    for number in range(at, max(-1, at - _BACK), -1):
        span = context.sentences[number]
        end = min(span.end, offset)
        told = [(p.start, p.party) for p in context.people_in(span.start, end) if p.party]
        told += [(p.start, p.code) for p in context.parties_in(span.start, end)]
        codes = list(dict.fromkeys(code for _, code in sorted(told)))
        if len(codes) >= _PAIR:
            return codes[0] if first else codes[-1]
    return None
