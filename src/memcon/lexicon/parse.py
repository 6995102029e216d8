"""TOML texts → Lexicon, with every entry checked.

A folder of the lexicon is given as a mapping of relative file name ("names/states") to TOML text; opening files is
the work of `memcon.sources`. Later folders add entries, and replace those with the same key in the same table.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from memcon.errors import LexiconError
from memcon.lexicon.entries import Entry
from memcon.lexicon.inflect import build_forms
from memcon.lexicon.match import Anchors, Matcher, fold, straighten

Item = dict[str, Any]
Tables = dict[str, dict[str, list[Item]]]

KEYS = {
    "state": "code",
    "organisation": "code",
    "topic": "code",
    "currency": "code",
    "verb": "lemma",
    "noun": "lemma",
    "weak": "lemma",
}
VERB_TENSES = ("base", "third", "past", "participle", "ing")
# One automaton for each group, so that a long form of one class cannot hide a form of another.
GROUPS = {
    "verb": "verbs",
    "topic": "terms",
    "formula": "terms",
    "instrument": "terms",
    "currency": "terms",
    "group": "actors",
    "group_head": "actors",
}
UNCASED = {"verbs", "terms", "actors"}
LOWER_FILES = {"en/meetings"}
NOT_MATCHED = {
    "noun", "weak", "plain_verbs", "schedule_verbs", "meeting_verbs", "group_nouns", "talk_nouns", "adjectival",
    "portfolio", "publisher",
    "synonym", "common", "force", "stage", "modifier", "outcome", "tone", "catalyst",
}  # fmt: skip
ACT_KINDS = {
    "commitment", "delivery", "review", "discussion", "position", "assessment", "request", "statement",
}  # fmt: skip


@dataclass(frozen=True, eq=False)
class Lexicon:
    """All entries, ready to match.

    `tables` holds the checked TOML items by file and table; `names` finds cased forms, `meetings` the trigger
    phrases of meetings, `verbs` verb forms (attributes: tenses), `terms` topics, formulae and instruments, `actors`
    words that stand for the parties ("the two sides"), `acronyms` those of listed bodies, in words too ("COP26").
    """

    tables: Tables
    entries: tuple[Entry, ...]
    names: Matcher
    meetings: Matcher
    verbs: Matcher
    terms: Matcher
    actors: Matcher
    acronyms: Anchors

    def items(self, file: str, table: str) -> list[Item]:
        """Return the items of one table, [] where there is none."""
        return self.tables.get(file, {}).get(table, [])


def parse_lexicon(*folders: Mapping[str, str]) -> Lexicon:
    """Parse folders of TOML texts into a Lexicon. Raises LexiconError at the first wrong entry."""
    tables: Tables = {}
    for folder in folders:
        for file in sorted(folder):
            merge_tables(tables, file, parse_file(file, folder[file]))
    return build_lexicon(tables)


def build_lexicon(tables: Tables) -> Lexicon:
    """Build the matchers over checked tables."""
    entries = tuple(e for file in sorted(tables) for e in build_entries(file, tables[file]))
    groups: dict[str, list[Entry]] = {"names": [], "meetings": [], "verbs": [], "terms": [], "actors": []}
    for entry in entries:
        groups[GROUPS.get(entry.label, "names" if entry.cased else "meetings")].append(entry)
    acronyms = Anchors(e.form for e in entries if e.label == "mechanism" and e.cased and e.form.isupper())
    matchers = {name: Matcher(found) for name, found in groups.items()}
    return Lexicon(tables, entries, **matchers, acronyms=acronyms)


def parse_file(file: str, text: str) -> dict[str, list[Item]]:
    """Parse and check one TOML text. Raises LexiconError with file, line and entry."""
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise LexiconError(file, f"not valid TOML: {error}") from error
    for table, items in raw.items():
        if not isinstance(items, list) or not all(isinstance(i, dict) for i in items):
            raise LexiconError(file, f"'{table}' must be a list of tables: write [[{table}]]")
        for n, item in enumerate(items):
            problem = find_problem(table, item)
            if problem:
                raise LexiconError(file, problem, line=find_line(text, table, n), entry=str(key_of(table, item)))
    return raw


def find_line(text: str, table: str, n: int) -> int | None:
    """Return the line (from 1) of the nth (from 0) [[table]] header."""
    for number, line in enumerate(text.splitlines(), 1):
        if line.split("#", 1)[0].strip().replace(" ", "") == f"[[{table}]]":
            if n == 0:
                return number
            n -= 1
    return None


def key_of(table: str, item: Item) -> str:
    """Return what names an item within its table."""
    key = item.get(KEYS.get(table, "name")) or item.get("name") or item.get("lemma") or item.get("kind") or ""
    return f"{key}/{item.get('kind')}" if table in ("verb", "instrument") else str(key)


def find_problem(table: str, item: Item) -> str | None:
    """Return what is wrong with an item, or None."""
    key = KEYS.get(table, "name")
    if not isinstance(item.get(key), str) or not item[key].strip():
        return f"an entry of [[{table}]] needs '{key}'"
    if item.get("remove") is True:
        return None
    for name in ("forms", "also", "terms", "adjectives", "demonyms", "seats", "parties"):
        value = item.get(name, [])
        if not isinstance(value, list) or not all(isinstance(v, str) and v.strip() for v in value):
            return f"'{name}' must be a list of non-empty strings"
    if table == "verb":
        if item.get("kind") not in ACT_KINDS:
            return f"'kind' must be one of {', '.join(sorted(ACT_KINDS))}"
        if item["kind"] == "commitment" and item.get("strength") not in (1, 2, 3):
            return "a commitment needs 'strength' 1, 2 or 3"
        if "forms" in item and len(item["forms"]) != len(VERB_TENSES):
            return "'forms' of a verb are five: base, third person, past, past participle, -ing"
    return None


def merge_tables(tables: Tables, file: str, new: dict[str, list[Item]]) -> None:
    """Add a file's items to `tables`; an item with a known key replaces the earlier one, `remove = true` drops it."""
    into = tables.setdefault(file, {})
    for table, items in new.items():
        merged = {key_of(table, i): i for i in into.get(table, [])}
        for item in items:
            key = key_of(table, item)
            if item.get("remove") is True:
                merged.pop(key, None)
            else:
                merged[key] = item
        into[table] = list(merged.values())


def build_entries(file: str, tables: dict[str, list[Item]]) -> Iterable[Entry]:
    """Yield the entries of one file."""
    for table, items in tables.items():
        if table in NOT_MATCHED:
            continue
        for item in items:
            rule = f"{file.rpartition('/')[2]}/{table}/{key_of(table, item)}"
            if table == "verb":
                yield from _verb_entries(item, rule)
            else:
                yield from _named_entries(file, table, item, rule)


def _verb_entries(item: Item, rule: str) -> Iterable[Entry]:
    forms: dict[str, list[str]] = {}
    for tense, form in zip(VERB_TENSES, item.get("forms") or build_forms(item["lemma"]), strict=True):
        forms.setdefault(fold(straighten(form)), []).append(tense)
    for form, tenses in forms.items():
        yield Entry(form, "verb", item["kind"], rule, False, {**item, "tenses": tuple(tenses)})


def _named_entries(file: str, table: str, item: Item, rule: str) -> Iterable[Entry]:
    value = str(item.get("code") or item.get("name") or item.get("kind"))
    cased = GROUPS.get(table) not in UNCASED and file not in LOWER_FILES
    seen: set[tuple[str, str]] = set()
    for form, label, low in _forms_of(table, item):
        shape = straighten(form)
        is_cased = cased and not low
        shape = shape if is_cased else fold(shape)
        if (shape, label) not in seen:
            seen.add((shape, label))
            yield Entry(shape, label, value, rule, is_cased, item)


def _forms_of(table: str, item: Item) -> Iterable[tuple[str, str, bool]]:
    """Yield (form, label, lower case too)."""
    plain = [item.get("name"), item.get("official"), item.get("acronym"), *item.get("also", [])]
    if table not in ("state", "organisation", "place", "mechanism"):
        plain = [*item.get("forms", []), *item.get("terms", [])] or plain
    for form in plain:
        if form:
            yield form, table, False
            if item.get("lower"):
                yield form, table, True
    for name, label in (("adjectives", "adjective"), ("demonyms", "demonym"), ("seats", "seat")):
        for form in item.get(name, []):
            yield form, label, False
