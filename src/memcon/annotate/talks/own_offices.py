"""Offices that one state alone has: whoever is a Federal Councillor is of no other side, whomever he stands beside."""

from __future__ import annotations

from functools import lru_cache

from memcon.annotate.occasions.drafts import codes_between
from memcon.annotate.text.context import Context, Person
from memcon.lexicon import Lexicon


def may_be_of_others(context: Context, person: Person) -> bool:
    """Tell whether a party that no words beside a person tell may be another one."""
    if codes_between(context, person.start - 4, person.end + 2):
        return False
    return person.party is None or _home_of(context.lexicon, person.office or "") != person.party


@lru_cache(maxsize=1024)
def _home_of(lexicon: Lexicon, office: str) -> str | None:
    """Return the state that alone has an office, None where others have it too."""
    first = next((e for hit in lexicon.names.find(office) if (e := hit.find("office")) is not None), None)
    return str(first.attributes["home"]) if first is not None and first.attributes.get("nowhere_else") else None
