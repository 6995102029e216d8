"""What may stand in an entry of the lexicon: the keys of each table, and the values of each key."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

Item = dict[str, Any]

KEYS = {
    "state": "code",
    "organisation": "code",
    "topic": "code",
    "currency": "code",
    "verb": "lemma",
    "noun": "lemma",
    "light_noun": "lemma",
    "weak": "lemma",
}
VERB_TENSES = ("base", "third", "past", "participle", "ing")
# Tables of word classes that the engine asks for by name, an entry each.
CLASS_TABLES = {
    "verb_class", "noun_class", "quality_class", "office_class", "body_class", "name_class", "abbreviation",
}  # fmt: skip
# Further word classes, a table each.
GRAMMAR_TABLES = {
    "deed_nouns", "stand_predicates", "stand_nouns", "backer_nouns",
    "praise_predicates", "feeling_predicates", "ready_predicates", "good_ties", "harm_verbs", "harm_nouns",
    "want_verbs",
    "occasion_verbs", "telling_verbs", "legislature", "home_audience", "region", "private_sides", "private_ranks",
    "private_employers",
    "plain_verbs", "schedule_verbs", "meeting_verbs", "journey_verbs", "group_nouns", "talk_nouns",
    "adjectival",
    "portfolio", "portfolio_purposes", "rank_words", "meeting_edges", "common_venues",
    "saying_verbs", "saying_verbs_behind", "adding_verbs", "quoting_verbs", "calling_verbs", "offering_verbs",
    "addressing_verbs",
}  # fmt: skip
ACT_KINDS = {
    "commitment", "delivery", "review", "discussion", "position", "assessment", "request", "statement",
}  # fmt: skip
PLOVER_CODES = {
    "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT",
    "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
}  # fmt: skip


@dataclass(frozen=True)
class Rule:
    """What a value must be, in words and as a test."""

    must: str
    fits: Callable[[Any], bool]


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_number(value: Any, low: float, high: float) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and low <= value <= high


def _is_whole(value: Any, low: int, high: int) -> bool:
    return isinstance(value, int) and _is_number(value, low, high)


def _list_of(fits: Callable[[Any], bool]) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, list) and all(map(fits, value))


def _like(pattern: str) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, str) and re.fullmatch(pattern, value) is not None


def _one_of(*values: str) -> Rule:
    return Rule(f"one of {', '.join(sorted(values))}", lambda value: isinstance(value, str) and value in values)


_STATE, _PARTY = r"[A-Z]{2}", r"[0-9A-Z][0-9A-Z_]+"
TEXT = Rule("a text in quotation marks, and not empty", _is_text)
FLAG = Rule("true or false, without quotation marks", lambda value: isinstance(value, bool))
WORDS = Rule("a list of non-empty strings", _list_of(_is_text))
STATE = Rule('a code of two capitals, such as "NO"', _like(_STATE))
PARTY = Rule('a code in capitals, such as "NO" or "ASEAN"', _like(_PARTY))
PARTIES = Rule('a list of codes in capitals, such as ["NO", "ASEAN"]', _list_of(_like(_PARTY)))
STRENGTH = Rule("1, 2 or 3, without quotation marks", lambda value: _is_whole(value, 1, 3))
RANK = Rule("a whole number from 1 to 9, without quotation marks", lambda value: _is_whole(value, 1, 9))
WEIGHT = Rule("a number from 0 to 1", lambda value: _is_number(value, 0, 1))
VALUE = Rule("a number from -5 to 5", lambda value: _is_number(value, -5, 5))
GOALS = Rule("a list of whole numbers from 1 to 17", _list_of(lambda value: _is_whole(value, 1, 17)))
DAC = Rule('a purpose code of three or five figures in quotation marks, such as "31110"', _like(r"\d{3}(?:\d\d)?"))
CURRENCY = Rule('a code of three capitals, such as "NOK"', _like(r"[A-Z]{3}"))
KIND = _one_of(*ACT_KINDS)
PLOVER = _one_of(*PLOVER_CODES)
FRAME = _one_of("agree", "affirm", "say", "wish", "give", "assure", "propose", "light", "doing")
WHO = _one_of("all", "they", "we", "i", "he", "it", "meeting", "home", "instrument", "means", "official")
GENDER = _one_of("f", "m")
PERSONS = _one_of("persons")
SHAPE = _one_of(
    "direct", "with", "hold", "between", "occasion", "sign", "discuss", "will discuss", "to discuss",
    "travel", "stay", "depart", "visit",
)  # fmt: skip
OFFICE_KIND = _one_of(
    "head_of_state", "head_of_government", "royal", "minister", "official", "diplomat", "legislator", "military",
    "body_head", "head_of_church",
)  # fmt: skip
CATALYST = _one_of(
    "timetable", "target", "money", "agent", "mandate", "review", "organisation", "instrument", "law", "past",
    "priority", "capacity", "private", "hedge",
)  # fmt: skip

_ANYWHERE = {"example": TEXT, "near_miss": TEXT, "note": TEXT, "remove": FLAG}
_NAME = {"name": TEXT}
_FORMS = {"name": TEXT, "forms": WORDS}
_FOUND = {**_NAME, "also": WORDS, "forms": WORDS, "unless": WORDS, "lower": FLAG, "ambiguous": FLAG}
_BODY = {**_FOUND, "official": TEXT, "acronym": TEXT, "adjectives": WORDS, "demonyms": WORDS, "seats": WORDS}
_WORD_CLASS = {**_FORMS, "unless": WORDS, "cased": FLAG}
_ASKED_FOR = {**_FORMS, "adds_to": TEXT}
_WORDING = {**_FORMS, "weight": WEIGHT, "value": VALUE, "except": WORDS}
_DECIDES = {"lemma": TEXT, "kind": KIND, "strength": STRENGTH, "needs_action": FLAG, "only_with_action": FLAG}
_FLAGS_OF_OFFICES = (
    "joins after_portfolio serves nowhere_else sent_by_body home_bare home_unnamed home_told speaks_for lent of_a_body "
    "title spouse desk shared vague"
).split()
_FLAGS_OF_VERBS = "supposes factual deems tells adjective transitive promises needs_action".split()

_OF_TABLES: dict[str, dict[str, Rule]] = {
    "state": {
        **_BODY, "code": STATE, "capital": TEXT, "of": STATE, "person_names": WORDS, "family_first": FLAG,
        "name_spelling": _one_of("close", "copied"), "permanent_offices": WORDS, "combining": WORDS, "by_code": WORDS,
        "month_first": FLAG,
    },
    "namesake": {**_NAME, "code": STATE, "of": STATE, "towns": WORDS},
    "organisation": {
        **_BODY, "code": PARTY, "party": FLAG, "government": FLAG, "forum": FLAG, "parent": PARTY, "acts_for": PARTY,
        "members": PARTIES, "instrument": FLAG, "combining": WORDS, "by_code": WORDS,
    },
    "place": {**_FOUND, "country": STATE, "site": FLAG},
    "mechanism": {**_FOUND, "acronym": TEXT, "parties": PARTIES, "forum": FLAG},
    "publisher": {**_FORMS, "country": PARTY, "outlet": FLAG, "abroad": FLAG, "namesake": STATE},
    "domain": {**_NAME, "country": PARTY},
    **dict.fromkeys(GRAMMAR_TABLES, _WORD_CLASS),
    **dict.fromkeys(CLASS_TABLES, _ASKED_FOR),
    "outlet_words": _FORMS,
    "official_words": _FORMS,
    "leader": {**_NAME, "party": PARTY, "offices": WORDS, "holders": WORDS},
    "mechanism_head": {**_FOUND, "event": FLAG},
    "trigger": {**_FOUND, "kind": _one_of("meeting", "call", "visit"), "shape": SHAPE, "whom": PERSONS, "who": PERSONS},
    "lead": {**_FOUND, "role": _one_of("co_chair", "chair", "head"), "shape": _one_of("active", "passive")},
    "status": {**_FORMS, "name": _one_of("held", "scheduled", "agreed", "postponed", "cancelled")},
    "mode": {**_FOUND, "name": _one_of("in_person", "virtual", "hybrid")},
    "place_preposition": _FOUND,
    "office": {
        **_FOUND, **dict.fromkeys(_FLAGS_OF_OFFICES, FLAG), "rank": RANK, "kind": OFFICE_KIND, "home": PARTY,
        "absent": PARTIES, "gender": GENDER, "letters": WORDS, "said_of": TEXT, "counterpart": TEXT,
    },
    "office_modifier": {**_FOUND, "former": FLAG, "passing": FLAG},
    "honorific": {**_FOUND, "of_office": FLAG, "gender": GENDER},
    "verb": {
        **dict.fromkeys(_FLAGS_OF_VERBS, FLAG), "lemma": TEXT, "kind": KIND, "strength": STRENGTH, "forms": WORDS,
        "frame": FRAME, "with_words": WORDS, "then": KIND, "particle": WORDS, "with_as": KIND, "plover": PLOVER,
    },
    "noun": {**_DECIDES, "forms": WORDS, "with_that": KIND, "with_infinitive": STRENGTH},
    "light_noun": {**_DECIDES, "forms": WORDS, "verbs": WORDS, "with_infinitive": STRENGTH},
    "weak": {"lemma": TEXT, "strength": STRENGTH},
    "group": {**_FOUND, "who": WHO},
    "group_head": {**_FOUND, "who": WHO},
    "synonym": _WORDING,
    "common": _WORDING,
    "force": _WORDING,
    "stage": _WORDING,
    "modifier": _WORDING,
    "tone": _WORDING,
    "outcome": _WORDING,
    "catalyst": {**_FORMS, "kind": CATALYST},
    "topic": {**_FOUND, "code": TEXT, "terms": WORDS, "dac": DAC, "sdg": GOALS, "general": FLAG},
    "formula": {**_FOUND, "terms": WORDS, "family": TEXT},
    "instrument": {**_FOUND, "terms": WORDS, "kind": TEXT},
    "currency": {**_FOUND, "code": CURRENCY},
}  # fmt: skip
_NEEDED: Mapping[str, tuple[str, ...]] = {
    "namesake": ("code", "of", "towns"),
    "publisher": ("country", "forms"),
    "domain": ("country",),
    "leader": ("party", "offices", "holders"),
    "trigger": ("kind", "shape"),
    "lead": ("role", "shape"),
    "office": ("rank",),
    "verb": ("kind",),
    "noun": ("kind",),
    "light_noun": ("kind", "verbs"),
    "weak": ("strength",),
    "group": ("who",),
    "group_head": ("who",),
    "synonym": ("forms", "weight"),
    "common": ("forms", "weight"),
    "force": ("forms", "value"),
    "stage": ("forms", "value"),
    "modifier": ("forms", "value"),
    "tone": ("forms",),
    "outcome": ("forms",),
    "catalyst": ("kind", "forms"),
    "instrument": ("kind",),
} | dict.fromkeys(CLASS_TABLES | GRAMMAR_TABLES, ("forms",))
_EMPTY_IS_NONE = ("forms", "towns", "offices", "holders")  # where a table needs these, an empty list will not do


_TABLES = {table: {**rules, **_ANYWHERE} for table, rules in _OF_TABLES.items()}


def rules_of(table: str) -> Mapping[str, Rule]:
    """Return what may stand in an entry of the table, by key; {} for a table that nobody reads."""
    return _TABLES.get(table, {})


def find_problems(table: str, item: Item) -> Iterator[str]:
    """Yield what is wrong with an item, one sentence each. Keys that the table does not have are left alone."""
    key = KEYS.get(table, "name")
    if not _is_text(item.get(key)):
        yield f"an entry of [[{table}]] needs '{key}', a text"
    if item.get("remove") is True:
        if table == "verb" and "kind" not in item:
            yield "an entry of [[verb]] is dropped by 'lemma' and 'kind': give both"
        return
    rules = rules_of(table)
    for name in _NEEDED.get(table, ()):
        if name != key and (name not in item or (name in _EMPTY_IS_NONE and item[name] == [])):
            yield f"an entry of [[{table}]] needs '{name}', {rules[name].must}"
    for name, value in item.items():
        if name in rules and not rules[name].fits(value) and not (name == key and not _is_text(value)):
            yield f"'{name}' must be {rules[name].must}"
    if table == "verb":
        yield from _verb_problems(item)
    if table in ("verb", "noun", "light_noun"):
        yield from _strength_problems(item)
    if table == "leader" and WORDS.fits(item.get("holders")):
        bad = [h for h in item["holders"] if not re.fullmatch(r".+ \d{4}-(?:\d{4})?", h)]
        yield from (f"a holder is written 'name first-last' with years, not '{holder}'" for holder in bad)


def _strength_problems(item: Item) -> Iterator[str]:
    if item.get("kind") == "commitment" and "strength" not in item:
        yield "a commitment needs 'strength' 1, 2 or 3"
    elif "strength" in item and item.get("kind") in ACT_KINDS - {"commitment"} and item.get("then") != "commitment":
        yield f"'strength' is of a commitment alone, not of kind '{item['kind']}': leave it out"


def _verb_problems(item: Item) -> Iterator[str]:
    if isinstance(item.get("forms"), list) and len(item["forms"]) != len(VERB_TENSES):
        yield "'forms' of a verb are five: base, third person, past, past participle, -ing"
    if ("with_words" in item) != ("then" in item):
        yield "'with_words' and 'then' go together"
