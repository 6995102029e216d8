"""What nothing reads in a lexicon: tables, keys and classes of words without a reader, with what was probably meant."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from typing import Any

from memcon.errors import LexiconError
from memcon.lexicon.keys import CLASS_TABLES, rules_of
from memcon.lexicon.parse import GROUPS, Tables, find_lines, key_of

_ALIKE = 0.8


def find_unread(file: str, text: str, tables: Mapping[str, Any], known: Tables) -> list[LexiconError]:
    """Return a problem for all that nothing reads in a file, whose tables were parsed from `text`.

    `known` are the tables of the lexicon that Memcon brings along.
    """
    held = {table: where for where, its_tables in known.items() for table in its_tables}
    problems = []
    for table, items in tables.items():
        if not isinstance(items, list) or not all(isinstance(i, dict) for i in items):
            continue  # no list of tables, which the parser tells
        lines = find_lines(text, table)
        if table not in held:
            problem = f"there is no table [[{table}]]; {_hint(table, held, 'docs/lexicon.md lists them')}"
            problems.append(LexiconError(file, problem, lines[0] if lines else None))
        elif table not in GROUPS and held[table] != file:  # the others are found wherever they stand
            problem = f"[[{table}]] is read from {held[table]}.toml alone: put it there, in the same folder"
            problems.append(LexiconError(file, problem, lines[0] if lines else None))
        else:
            for n, item in enumerate(items):
                line, entry = lines[n] if n < len(lines) else None, key_of(table, item)
                problems += [LexiconError(file, p, line, entry) for p in _unread_keys(table, item)]
                problems += [LexiconError(file, p, line, entry) for p in _unread_classes(table, item, known)]
    return problems


def _unread_keys(table: str, item: Mapping[str, Any]) -> Iterator[str]:
    rules = rules_of(table)
    for key in item:
        if key not in rules:
            yield f"'{key}' is no key of [[{table}]]; {_hint(key, rules, 'remarks of your own go into a key note')}"


def _unread_classes(table: str, item: Mapping[str, Any], known: Tables) -> Iterator[str]:
    """Yield a problem for a class of words that is none of the `known` and adds to none of them."""
    if table not in CLASS_TABLES:
        return
    names = sorted(str(item["name"]) for held in known.values() for item in held.get(table, ()))
    name = item.get("adds_to", item.get("name"))
    if isinstance(name, str) and name not in names:
        hint = _hint(name, names, "docs/lexicon.md lists them, and 'adds_to' names one to add to", 0.6)
        yield f"'{name}' is no class of [[{table}]]; {hint}"


def _hint(word: str, known: Iterable[str], otherwise: str, alike: float = _ALIKE) -> str:
    meant: Sequence[str] = get_close_matches(word, sorted(known), 1, alike)
    return f"'{meant[0]}' is one" if meant else otherwise
