"""Names for codes, and findings as people say them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from memcon.compare.items import list_reports
from memcon.compare.quotes import Quote, quote_span
from memcon.lexicon import Lexicon
from memcon.model import Span
from memcon.render.phrases import say_day, say_ordinal
from memcon.resolve import Account, Finding, Round
from memcon.resolve.findings import say_round

# A day in a sentence; one within a document's id or an address is part of that name.
_ISO = re.compile(r"(?<![\w./#-])(?:19|20)\d\d-\d\d(?:-\d\d)?(?![\w/#-]|\.\w)")
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
_CARDINALS = "One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve".split()
_ARTICLE = ("United States", "United Kingdom", "United Arab Emirates", "Netherlands", "Philippines", "Maldives")


class Names:
    """Says codes of parties and topics in words."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.topics = {
            item["code"]: item["name"] for tables in lexicon.tables.values() for item in tables.get("topic", [])
        }
        self.general = frozenset(
            item["code"]
            for tables in lexicon.tables.values()
            for item in tables.get("topic", [])
            if item.get("general")
        )
        self._parties = {i["code"]: i["name"] for i in lexicon.items("names/states", "state")}
        for item in lexicon.items("names/organisations", "organisation"):
            self._parties.setdefault(item["code"], item["name"])

    def party(self, code: str) -> str:
        """Return a party's name."""
        name = self._parties.get(code, code)
        return f"the {name}" if name in _ARTICLE else name

    def parties(self, codes: Iterable[str]) -> str:
        """Return parties in a list; "both sides" or "all sides" where every one is meant."""
        found = list(codes)
        return "all sides" if found == ["all"] else say_list([self.party(c) for c in found]) or "an unnamed side"

    def topic(self, code: str) -> str:
        """Return a topic's name."""
        return str(self.topics.get(code, code))


def say_number(number: int) -> str:
    """Return "sixth", or "21st" where words are too long."""
    return _ORDINALS[number - 1] if 0 < number <= len(_ORDINALS) else say_ordinal(number)


def say_which(number: int | str | None, day: str | None = None) -> str:
    """Return "round 4", or "the round of 5 October 2021" where it has no number; `number` may be a finding's name."""
    return say_days_in(say_round(number if number is not None else day or "?"))


def say_count(count: int) -> str:
    """Return "Five", or "21" where words are too long."""
    return _CARDINALS[count - 1] if 0 < count <= len(_CARDINALS) else str(count)


def say_list(words: Sequence[str]) -> str:
    """Return "a, b and c"."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}" if words else ""


def say_days_in(sentence: str) -> str:
    """Return a sentence with ISO days as people say them."""
    return _ISO.sub(lambda m: say_day(m.group()), sentence)


def say_finding(finding: Finding, name: Callable[[str], str] = str) -> str:
    """Return a finding as a sentence with days as people say them; `name` gives the name of a party's code."""
    parts = dict(finding.parts)
    if "party" in parts:
        parts["party"] = name(str(parts["party"]))
    if finding.kind == "conflict":
        parts |= _name_conflict({n: str(v) for n, v in finding.parts}, name)
    return capitalise(say_days_in(replace(finding, parts=tuple(parts.items())).sentence))


def capitalise(sentence: str) -> str:
    """Return a sentence with its first letter as a capital, and the rest as it is."""
    return sentence[:1].upper() + sentence[1:]


def _name_conflict(parts: dict[str, str], name: Callable[[str], str]) -> dict[str, str]:
    """Return what is told differently with the names of parties in place of their codes."""
    kind, _, party = parts["field"].partition(":")
    if party:
        return {"party": name(party)}
    if kind not in ("parties", "country"):
        return {}
    told = (value.partition(" (") for value in parts["values"].split("; "))
    named = "; ".join(f"{_name_codes(codes, name)}{sign}{documents}" for codes, sign, documents in told)
    return {"values": named, "preferred": _name_codes(parts["preferred"], name)}


def _name_codes(codes: str, name: Callable[[str], str]) -> str:
    return ", ".join(name(code) for code in codes.split(", "))


def quote_finding(finding: Finding, rounds: Sequence[Round]) -> tuple[Quote, ...]:
    """Return the words a finding rests on; where it names none, those that tell of the round it is about."""
    sources = {a.document.id: a.document.publisher or "" for r in rounds for a in r.accounts}
    if finding.evidence:
        return tuple(
            dict.fromkeys(
                Quote(e.document, e.span.start, e.span.end, e.quote, sources.get(e.document, ""))
                for e in finding.evidence
            )
        )
    parts = dict(finding.parts)
    if finding.kind == "rank":
        return tuple(q for name in ("before", "name") for q in quote_head(rounds, str(parts[name])))
    told = next((r for r in rounds if r.key == finding.round), None) or next((r for r in reversed(rounds)), None)
    return quote_round(told) if told is not None else ()


def quote_round(told: Round) -> tuple[Quote, ...]:
    """Return the words by which the first account of a round names it."""
    for account in _in_order(told):
        if account.meeting.evidence:
            return (quote_span(account, account.meeting.evidence[0]),)
    return ()


def _in_order(told: Round) -> list[Account]:
    """Return the accounts, those that report the round as held first."""
    reports = list_reports(told)
    return [*reports, *(a for a in told.accounts if a not in reports)]


def quote_field(told: Round, field: str) -> tuple[Quote, ...]:
    """Return the words that a field of a round was read from, else those that name the round."""
    for account in _in_order(told):
        for name, span in account.meeting.sources:
            if name == field and span.end > span.start:
                return (quote_span(account, span),)
    return quote_round(told)


def quote_head(rounds: Iterable[Round], name: str) -> tuple[Quote, ...]:
    """Return the words that name a person who led."""
    for told in rounds:
        for account in _in_order(told):
            for head in account.meeting.heads:
                if head.name == name:
                    return (quote_span(account, _with_office(account, head.span)),)
    return ()


def _with_office(account: Account, span: Span) -> Span:
    return span if span.end > span.start else account.meeting.evidence[0]
