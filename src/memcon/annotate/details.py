"""What stands inside acts and around them: topics, instruments with amounts, forums, set phrases."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace

from memcon.annotate.context import Context
from memcon.lexicon import Hit
from memcon.lexicon.patterns import lazy_regex
from memcon.model import Act, Formula, Instrument, Mention, Span

_SCALE = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "mn": 1e6, "billion": 1e9, "bn": 1e9, "trillion": 1e12,
          "crore": 1e7, "lakh": 1e5}  # fmt: skip
_NUMBER = r"\d{1,3}(?:,\d{2,3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_AMOUNT_BEHIND = lazy_regex(rf"\s?({_NUMBER})(?:[ -]?({'|'.join(_SCALE)})\b)?", re.IGNORECASE)
_AMOUNT_BEFORE = lazy_regex(rf"({_NUMBER})(?:[ -]({'|'.join(_SCALE)}))?\s?$", re.IGNORECASE)
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
_LEAD = lazy_regex(
    r"(?:(?<![\w.’'–-])(?!(?:The|This|That|These|Those|A|An|Our|Its|Their|His|Her|In|On|Under|At|With|By|For|Of|And|As|After|"
    r"Both|Since|Following|During|All|Each|Any|No|Such|Also)\s)[A-Z][\w&.–/-]*\s){1,6}\Z"
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
_YEAR = lazy_regex(r"\s+of\s+(?:19|20)\d\d\b")


def _start(act: Act) -> int:
    return act.span.start


def find_terms(context: Context) -> list[Hit]:
    """Return the hits of formulae, instruments and currencies."""
    return context.lexicon.terms.find(context.folded)


def add_topics(context: Context, acts: list[Act]) -> list[Act]:
    """Return the acts with the codes of the sectors that their words name, sorted.

    A general topic ("cooperation") counts only where the act names no sector.
    """
    out = []
    for act in acts:
        inside = context.lexicon.topics.find(context.folded[act.span.start : act.span.end])
        found = [e for h in inside for e in h.entries if e.label == "topic"]
        sectors = [e for e in found if not e.attributes.get("general")] or found
        out.append(replace(act, topics=tuple(sorted({e.value for e in sectors}))) if found else act)
    return out


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
    """Return memoranda, agreements and funds by name, and sums of money with their currency."""
    out: list[Instrument] = []
    for hit in terms:
        currency = hit.find("currency")
        if currency is not None:
            found = _read_amount(context, hit)
            if found is not None:
                amount, span = found
                out.append(Instrument("amount", span.of(context.text), span, amount, currency.value, currency.rule))
            continue
        entry = hit.find("instrument")
        if entry is not None and not _is_in_name(context, hit):
            start, end = hit.start, hit.end
            if context.text[start].isupper():
                floor = max(context.sentences[context.sentence_at(start)].start, start - _LONGEST_NAME)
                lead = _LEAD.search(context.text, floor, start)
                start = lead.start() if lead is not None else start
                year = _YEAR.match(context.text, end)
                end = year.end() if year is not None else end
            stop = context.text.find("\n\n", end, end + 200)
            tail = _NAME.match(context.text, end, stop if stop >= 0 else min(len(context.text), end + 200))
            if tail and re.search(r"[A-Z]", tail.group()):
                end = tail.start() + len(_LOOSE_TAIL.sub("", tail.group()))
            elif (matter := _MATTER.match(context.text, end, min(len(context.text), end + 120))) is not None:
                end = matter.end()
            out.append(Instrument(entry.value, context.text[start:end], Span(start, end), rule=entry.rule))
    return out


def _is_in_name(context: Context, hit: Hit) -> bool:
    """Tell whether a word is part of a body's name: "Fund" in that of a bank of states."""
    near = context.hits_in(hit.start - _LONGEST_NAME, hit.start)
    bodies = (e for n in near if n.end >= hit.end for e in [n.find("organisation")] if e is not None)
    return any(not body.attributes.get("instrument") for body in bodies)


def _read_amount(context: Context, hit: Hit) -> tuple[float, Span] | None:
    behind = _AMOUNT_BEHIND.match(context.text, hit.end, min(len(context.text), hit.end + 40))
    if behind:
        return _value(behind.group(1), behind.group(2)), Span(hit.start, behind.end())
    low = max(0, hit.start - 40)
    before = _AMOUNT_BEFORE.search(context.text[low : hit.start])
    if before:
        return _value(before.group(1), before.group(2)), Span(low + before.start(), hit.end)
    return None


def _value(digits: str, scale: str | None) -> float:
    return round(float(digits.replace(",", "")) * (_SCALE[scale.lower()] if scale else 1.0), 2)


def find_forums(context: Context) -> list[Mention]:
    """Return the forums named: bodies marked as such in the lexicon, and known summit series."""
    out = []
    for hit in context.hits:
        for entry in hit.entries:
            if entry.attributes.get("forum") is True:
                out.append(Mention(hit.start, hit.end, "forum", str(entry.attributes["name"]), entry.rule))
                break
    return out
