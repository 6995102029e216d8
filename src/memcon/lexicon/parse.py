"""TOML texts → Lexicon, with every entry checked.

A folder of the lexicon is given as a mapping of relative file name ("names/states") to TOML text; opening files is
the work of `memcon.sources`. Later folders add entries, and replace those with the same key in the same table.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import tomli

from memcon.errors import LexiconError
from memcon.lexicon.entries import Entry
from memcon.lexicon.inflect import build_forms
from memcon.lexicon.keys import CLASS_TABLES, GRAMMAR_TABLES, KEYS, VERB_TENSES, Item, find_problems
from memcon.lexicon.match import Anchors, Matcher, fold, straighten

Tables = dict[str, dict[str, list[Item]]]

# One automaton for each group, so that a long form of one class cannot hide a form of another.
GROUPS = {
    "verb": "verbs",
    "topic": "topics",
    "unless_topic": "topics",
    "formula": "terms",
    "instrument": "terms",
    "unless_instrument": "terms",
    "currency": "terms",
    "group": "actors",
    "group_head": "actors",
}
UNCASED = {"verbs", "terms", "topics", "actors"}
LOWER_FILES = {"en/meetings"}
NOT_MATCHED = (
    CLASS_TABLES
    | GRAMMAR_TABLES
    | {
        "noun", "light_noun", "weak", "publisher", "outlet_words", "official_words", "domain", "leader", "namesake",
        "status", "synonym", "common", "force", "stage", "modifier", "outcome", "tone", "catalyst",
    }
)  # fmt: skip
NO_FORM = "-"  # in place of a form that is a noun more often: "challenges"


@dataclass(frozen=True, eq=False)
class Lexicon:
    """All entries, ready to match.

    `tables` holds the checked TOML items by file and table; `names` finds cased forms, `meetings` the trigger
    phrases of meetings, `verbs` verb forms (attributes: tenses), `terms` formulae and instruments, `topics` the words
    of sectors, `actors` words that stand for the parties ("the two sides"), `acronyms` those of listed bodies, in
    words too ("COP26").
    """

    tables: Tables
    entries: tuple[Entry, ...]
    names: Matcher
    meetings: Matcher
    verbs: Matcher
    terms: Matcher
    topics: Matcher
    actors: Matcher
    acronyms: Anchors

    def items(self, file: str, table: str) -> list[Item]:
        """Return the items of one table, [] where there is none."""
        return self.tables.get(file, {}).get(table, [])


def parse_lexicon(*folders: Mapping[str, str], over: Tables | None = None) -> Lexicon:
    """Parse folders of TOML texts into a Lexicon. Raises LexiconError at the first wrong entry.

    `over` are tables parsed and checked before, which those of the folders come over; they are changed.
    """
    tables = over if over is not None else {}
    for folder in folders:
        for file in sorted(folder):
            merge_tables(tables, file, parse_file(file, folder[file]))
    return build_lexicon(tables)


def build_lexicon(tables: Tables) -> Lexicon:
    """Build the matchers over checked tables."""
    entries = tuple(e for file in sorted(tables) for e in build_entries(file, tables[file]))
    groups: dict[str, list[Entry]] = {"names": [], "meetings": [], "verbs": [], "terms": [], "topics": [], "actors": []}
    for entry in entries:
        groups[GROUPS.get(entry.label, "names" if entry.cased else "meetings")].append(entry)
    acronyms = Anchors(e.form for e in entries if e.label == "mechanism" and e.cased and e.form.isupper())
    matchers = {name: Matcher(found) for name, found in groups.items()}
    return Lexicon(tables, entries, **matchers, acronyms=acronyms)


def parse_file(file: str, text: str) -> dict[str, list[Item]]:
    """Parse and check one TOML text. Raises LexiconError, for the first wrong entry, with file, line and entry."""
    raw, problems = check_file(file, text)
    if problems:
        raise problems[0]
    return raw


def check_file(file: str, text: str) -> tuple[dict[str, list[Item]], list[LexiconError]]:
    """Return the tables of one TOML text and everything that is wrong with them, by line."""
    try:
        raw = tomli.loads(text)
    except tomli.TOMLDecodeError as error:
        found = re.search(r"\(at line (\d+)", str(error))
        return {}, [LexiconError(file, f"not valid TOML: {error}", int(found[1]) if found else None)]
    problems: list[LexiconError] = []
    for table, items in raw.items():
        if not isinstance(items, list) or not all(isinstance(i, dict) for i in items):
            problems.append(LexiconError(file, f"'{table}' must be a list of tables: write [[{table}]]"))
            continue
        lines: list[int] = []
        seen: dict[str, int] = {}
        for n, item in enumerate(items):
            key = key_of(table, item)
            wrong = list(find_problems(table, item))
            again = key in seen and item.get("remove") is not True
            if wrong or again:
                lines = lines or find_lines(text, table)  # only where they are asked for: most files are right
                if again:
                    wrong.append(f"given before, on line {_line(lines, seen[key])}")
                problems += [LexiconError(file, problem, line=_line(lines, n), entry=key) for problem in wrong]
            seen.setdefault(key, n)
    return raw, sorted(problems, key=lambda e: (e.line or 0, e.entry or "", e.problem))


def find_lines(text: str, table: str) -> list[int]:
    """Return the lines (from 1) of the [[table]] headers, in order."""
    header = f"[[{table}]]"
    return [
        number
        for number, line in enumerate(text.splitlines(), 1)
        if line.lstrip().startswith("[") and line.split("#", 1)[0].strip().replace(" ", "") == header
    ]


def _line(lines: list[int], n: int) -> int | None:
    return lines[n] if n < len(lines) else None


def key_of(table: str, item: Item) -> str:
    """Return what names an item within its table."""
    key = item.get(KEYS.get(table, "name")) or item.get("name") or item.get("lemma") or item.get("kind") or ""
    return f"{key}/{item.get('kind')}" if key and table in ("verb", "instrument") else str(key)


def merge_tables(tables: Tables, file: str, new: dict[str, list[Item]]) -> None:
    """Add a file's items to `tables`; an item with a known key replaces the earlier one, `remove = true` drops it."""
    into = tables.setdefault(file, {})
    for table, items in new.items():
        if not into.get(table) and not any("remove" in item for item in items):
            into[table] = items  # nothing to replace, and the check tells of what is given twice
            continue
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
            yield from _verb_entries(item, rule) if table == "verb" else _named_entries(file, table, item, rule)


def _verb_entries(item: Item, rule: str) -> Iterable[Entry]:
    forms: dict[str, list[str]] = {}
    for tense, form in zip(VERB_TENSES, item.get("forms") or build_forms(item["lemma"]), strict=True):
        if form != NO_FORM:
            forms.setdefault(fold(straighten(form)), []).append(tense)
    for form, tenses in forms.items():
        yield Entry(form, "verb", item["kind"], rule, False, {**item, "tenses": tuple(tenses)})


def _named_entries(file: str, table: str, item: Item, rule: str) -> list[Entry]:
    value = str(item.get("acts_for") or item.get("code") or item.get("name") or item.get("kind"))
    cased = GROUPS.get(table) not in UNCASED and file not in LOWER_FILES
    out: list[Entry] = []
    seen: set[tuple[str, str]] = set()
    for form, label, low in _forms_of(table, item):
        shape = straighten(form) if cased and not low else fold(straighten(form))
        if (shape, label) not in seen:
            seen.add((shape, label))
            out.append(Entry(shape, label, value, rule, cased and not low, item))
    return out


_NAMED = frozenset({"state", "organisation", "place", "mechanism"})
_LABELLED = (("adjectives", "adjective"), ("demonyms", "demonym"), ("seats", "seat"))


def _forms_of(table: str, item: Item) -> list[tuple[str, str, bool]]:
    """Return (form, label, lower case too) of each form."""
    plain: list[str | None] = []
    if table not in _NAMED:
        plain = [*item.get("forms", ()), *item.get("terms", ())]
    plain = plain or [item.get("name"), item.get("official"), item.get("acronym"), *item.get("also", ())]
    shapes = (False, True) if item.get("lower") else (False,)
    out = [(form, table, low) for form in plain if form for low in shapes]
    out += [(form, label, False) for name, label in _LABELLED for form in item.get(name, ())]
    # found instead of a shorter form of the entry within it
    return out + [(form, f"unless_{table}", False) for form in item.get("unless", ())]
