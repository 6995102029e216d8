"""Names behind codes: parties and topics as the lexicon calls them."""

from __future__ import annotations

from functools import lru_cache

from memcon.api import load_lexicon


@lru_cache(maxsize=1)
def party_names() -> dict[str, str]:
    """Return the name of every party code, states and bodies."""
    tables = load_lexicon().tables
    states = tables["names/states"]["state"]
    bodies = tables["names/organisations"]["organisation"]
    return {entry["code"]: entry["name"] for entry in (*bodies, *states)}


@lru_cache(maxsize=1)
def state_codes() -> frozenset[str]:
    """Return the codes of states, so that bodies can be told from them."""
    return frozenset(entry["code"] for entry in load_lexicon().tables["names/states"]["state"])


def name_party(code: str) -> str:
    """Return the name of a party, or the code where the lexicon has none."""
    return "all sides" if code == "all" else party_names().get(code, code)


@lru_cache(maxsize=1)
def _codes() -> dict[str, str]:
    return {name.casefold(): code for code, name in reversed(party_names().items())}


def find_code(given: str) -> str:
    """Return the code of a party called by name or code, as people type it; what no party is called stays as it is."""
    folded = given.strip().casefold()
    if folded in ("all", "all sides"):
        return "all"
    if given.strip().upper() in party_names():
        return given.strip().upper()
    begun = {code for name, code in _codes().items() if name.startswith(folded)} if len(folded) > 2 else set()
    return _codes().get(folded) or (begun.pop() if len(begun) == 1 else given.strip())


@lru_cache(maxsize=1)
def topic_names() -> list[tuple[str, str]]:
    """Return the topics of acts, code and name, by name."""
    return sorted(((t["code"], t["name"]) for t in load_lexicon().tables["en/topics"]["topic"]), key=lambda t: t[1])
