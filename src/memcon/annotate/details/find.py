"""What stands inside acts and around them: instruments with amounts, set phrases."""

from __future__ import annotations

import re
from bisect import bisect_right

from memcon.annotate.details.amounts import give_sums, read_sum
from memcon.annotate.text.context import Context
from memcon.annotate.text.small_words import COORDINATORS, PREPOSITIONS, SUBORDINATING, SUBORDINATORS
from memcon.lexicon import Hit
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Act, Formula, Instrument, Span

_LONGEST_NAME = 80
_NESTED = 4  # acts that may begin one within the other
# "the Joint Statement on Reefs [on June] 16": neither small words nor its day end a name
_LOOSE_TAIL = lazy_regex(
    r"(?:,?\s+(?:of|and|the|in|on|for|to|with|against|January|February|March|April|May|June|July|August|September|October|"
    r"November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))+$"
)
_NAME = lazy_regex(
    r"\s+(?:on|for|of|concerning|regarding|to)\s+(?:the\s+)?(?:[A-Z][\w’'-]*|of|and|the|in|on|for|to|with|against)"
    r"(?:,?\s+(?:[A-Z][\w’'-]*|of|and|the|in|on|for|to|with|against))*"
)
# "[Lake Fishing] Accords": the words with a capital before an instrument written so belong to its name.
_OPENERS = "|".join(sorted(w.title() for w in SUBORDINATING | SUBORDINATORS | PREPOSITIONS | COORDINATORS))
_LEAD = lazy_regex(
    rf"(?:(?<![\w.’'–-])(?!(?:{_OPENERS}|The|This|That|These|Those|A|An|Our|Its|Their|His|Her|Both|All|Each|Any|No|Such|Also)\s)"
    r"[A-Z][\w&.–/-]*\s){1,6}\Z"
)
# "agreement on air services": what it is about, up to a word that no name of a matter goes on with.
_STOP = (
    r"(?:in|on|at|by|with|from|to|as|for|between|among|during|after|before|since|until|under|through|within|into|how|what|"
    r"which|that|who|why|where|when|while|if|whether|but|or|so|than|the|an?|this|these|those|all|some|any|same|their|its|our|his|"
    r"her|it|they|we|he|she|is|are|was|were|be|been|has|have|had|will|would|shall|should|can|could|may|might|must|not|also|"
    r"both|next|last|later|soon)\b"
)
_WORD = rf"(?!{_STOP}|[a-z]+ing\s+(?:the\b|an?\b|[A-Z]))[a-z]+(?:[’'-][a-z]+)*(?<!ed)(?<!ly)(?![\w’'-])"
_MORE = rf"(?:\s+(?!and\b|of\b){_WORD}){{0,4}}"
_MATTER = lazy_regex(
    rf"\s+(?:on|concerning|regarding)\s+(?:the\s+)?{_WORD}{_MORE}"
    rf"(?:,?\s+(?:of(?:\s+the)?|and)\s+{_WORD}{_MORE}(?=[,.;:)]|\s+(?:of|and|{_STOP})))?"
)
# "an Agreement on Eels[ and the] Protocol on Herring": the second is told beside the first, and no part of its name.
_JOINED = lazy_regex(r"(?:,|\band)\s+(?:(?:the|an?|its|their|two|three|another)\s+)?\Z")
_YEAR = lazy_regex(r"\s+of\s+(?:19|20)\d\d\b")


def _start(act: Act) -> int:
    return act.span.start


def find_terms(context: Context) -> list[Hit]:
    """Return the hits of formulae, instruments and currencies."""
    return context.lexicon.terms.find(context.folded)


def find_formulae(terms: list[Hit], acts: list[Act]) -> list[Formula]:
    """Return the set phrases, each with the actors of the act that it stands in."""
    out = []
    ordered = sorted(acts, key=_start)
    for hit in terms:
        entry = hit.find("formula")
        if entry is not None:
            last = bisect_right(ordered, hit.start, key=_start)
            near = ordered[max(0, last - _NESTED) : last]
            users = next((a.actors for a in near if hit.start < a.span.end), ())
            out.append(Formula(entry.value, Span(hit.start, hit.end), users, entry.rule))
    return out


def find_instruments(context: Context, terms: list[Hit]) -> list[Instrument]:
    """Return memoranda, agreements and funds by name with the sums told to be theirs, and sums of money."""
    sums = [found for hit in terms for found in [read_sum(context, hit)] if found is not None]
    named = [
        (hit, entry) for hit in terms for entry in [hit.find("instrument")]
        if entry is not None and not _is_in_name(context, hit)
    ]  # fmt: skip
    begun = [_start_of_name(context, hit) for hit, _ in named]
    stops = sorted([s.span.start for s in sums] + [n for n in begun if _JOINED.search(context.text, max(0, n - 12), n)])
    out = list(sums)
    for start, (hit, entry) in zip(begun, named, strict=True):
        later = bisect_right(stops, hit.end)
        end = _end_of_name(context, hit, stops[later] if later < len(stops) else len(context.text))
        out.append(Instrument(entry.value, context.text[start:end], Span(start, end), rule=entry.rule))
    return give_sums(context, sorted(out, key=lambda i: (i.span, i.kind)))


def _start_of_name(context: Context, hit: Hit) -> int:
    if not context.text[hit.start].isupper():
        return hit.start
    floor = max(context.sentences[context.sentence_at(hit.start)].start, hit.start - _LONGEST_NAME)
    lead = _LEAD.search(context.text, floor, hit.start)
    return lead.start() if lead is not None else hit.start


def _end_of_name(context: Context, hit: Hit, next_one: int) -> int:
    """Return where the name of an instrument ends: before a sum, or a further instrument told beside it."""
    text, end = context.text, hit.end
    year = _YEAR.match(text, end) if text[hit.start].isupper() else None
    end = year.end() if year is not None else end
    stop = text.find("\n\n", end, end + 200)
    stop = min(stop if stop >= 0 else len(text), end + 200, next_one)
    tail = _NAME.match(text, end, stop)
    if tail and re.search(r"[A-Z]", tail.group()):
        return tail.start() + len(_LOOSE_TAIL.sub("", tail.group()))
    matter = _MATTER.match(text, end, min(len(text), end + 120, next_one))
    return matter.end() if matter is not None else end


def _is_in_name(context: Context, hit: Hit) -> bool:
    """Tell whether a word is part of a body's name: "Fund" in that of a bank of states."""
    near = context.hits_in(hit.start - _LONGEST_NAME, hit.start)
    bodies = (e for n in near if n.end >= hit.end for e in [n.find("organisation")] if e is not None)
    return any(not body.attributes.get("instrument") for body in bodies)
