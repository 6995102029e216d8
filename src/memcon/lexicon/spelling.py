"""What nothing reads in a lexicon: keys that look like one that is read, and classes of words without a reader."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from typing import Any

from memcon.errors import LexiconError
from memcon.lexicon.parse import CLASS_TABLES, Tables, find_lines, key_of

_ALIKE = 0.85


def find_misspelt_keys(file: str, text: str, tables: Mapping[str, Sequence[Any]], known: Tables) -> list[LexiconError]:
    """Return a problem for each key of a file's entries that is like a key of the `known` tables, and none of them."""
    return [problem for table in tables for problem in _of_table(file, text, table, tables[table], known)]


def _of_table(file: str, text: str, table: str, items: Sequence[Any], known: Tables) -> Iterator[LexiconError]:
    keys = {key for held in known.values() for item in held.get(table, ()) for key in item} | {"remove"}
    if len(keys) == 1 or not isinstance(items, list):
        return
    if table in CLASS_TABLES:
        keys.add("adds_to")
    lines = find_lines(text, table)
    for n, item in enumerate(items):
        for key in item if isinstance(item, dict) else ():
            meant = get_close_matches(key, sorted(keys), 1, _ALIKE) if key not in keys else []
            if meant:
                line = lines[n] if n < len(lines) else None
                yield LexiconError(
                    file, f"'{key}' is no key of [[{table}]]; '{meant[0]}' is", line, key_of(table, item)
                )


def find_unread_classes(file: str, text: str, tables: Mapping[str, Sequence[Any]], known: Tables) -> list[LexiconError]:
    """Return a problem for each class of words that is none of the `known` and adds to none of them."""
    problems = []
    for table in sorted(CLASS_TABLES & tables.keys()):
        names = sorted(str(item["name"]) for held in known.values() for item in held.get(table, ()))
        lines = find_lines(text, table)
        for n, item in enumerate(tables[table] if names else ()):
            name = item.get("adds_to", item.get("name")) if isinstance(item, dict) else None
            if isinstance(name, str) and name not in names:
                meant = get_close_matches(name, names, 1)
                hint = f"'{meant[0]}' is one" if meant else "docs/lexicon.md lists them; 'adds_to' names one to add to"
                problem = f"'{name}' is no class of [[{table}]]; {hint}"
                problems.append(LexiconError(file, problem, lines[n] if n < len(lines) else None, key_of(table, item)))
    return problems
