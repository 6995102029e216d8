"""Keys of lexicon entries that nothing reads, and that look like one that is read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from typing import Any

from memcon.errors import LexiconError
from memcon.lexicon.parse import Tables, find_lines, key_of

_ALIKE = 0.85


def find_misspelt_keys(file: str, text: str, tables: Mapping[str, Sequence[Any]], known: Tables) -> list[LexiconError]:
    """Return a problem for each key of a file's entries that is like a key of the `known` tables, and none of them."""
    return [problem for table in tables for problem in _of_table(file, text, table, tables[table], known)]


def _of_table(file: str, text: str, table: str, items: Sequence[Any], known: Tables) -> Iterator[LexiconError]:
    keys = {key for held in known.values() for item in held.get(table, ()) for key in item} | {"remove"}
    if len(keys) == 1 or not isinstance(items, list):
        return
    lines = find_lines(text, table)
    for n, item in enumerate(items):
        for key in item if isinstance(item, dict) else ():
            meant = get_close_matches(key, sorted(keys), 1, _ALIKE) if key not in keys else []
            if meant:
                line = lines[n] if n < len(lines) else None
                yield LexiconError(
                    file, f"'{key}' is no key of [[{table}]]; '{meant[0]}' is", line, key_of(table, item)
                )
